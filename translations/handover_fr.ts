<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Desk::HandOver</name>
    <message>
        <source>Your eSIM</source>
        <translation>Votre eSIM</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimitées</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Validité</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>with the first use</source>
        <translation>à la première utilisation</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>immédiatement</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n pays</numerusform>
            <numerusform>%n pays</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan this code with the phone.</source>
        <translation>Scannez ce code avec le téléphone.</translation>
    </message>
    <message>
        <source>Or type this into the phone:</source>
        <translation>Ou saisissez ceci sur le téléphone&#xa0;:</translation>
    </message>
    <message>
        <source>Or open the link on the phone:</source>
        <translation>Ou ouvrez le lien sur le téléphone&#xa0;:</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>Adresse SM-DP+</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Code d’activation</translation>
    </message>
    <message>
        <source>Full code</source>
        <translation>Code complet</translation>
    </message>
    <message>
        <source>The phone asks for a confirmation code. The shop tells it to you.</source>
        <translation>Le téléphone demande un code de confirmation. La boutique vous le communique.</translation>
    </message>
    <message>
        <source>Connect the phone to Wi-Fi.</source>
        <translation>Connectez le téléphone au Wi-Fi.</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile Data, then Add eSIM, and choose to use a QR code.</source>
        <translation>Ouvrez Réglages, puis Données cellulaires, puis Ajouter une eSIM, et choisissez d’utiliser un code QR.</translation>
    </message>
    <message>
        <source>Open Settings, then Network, then SIM cards, and choose to add an eSIM.</source>
        <translation>Ouvrez Paramètres, puis Réseau, puis Cartes SIM, et choisissez d’ajouter une eSIM.</translation>
    </message>
    <message>
        <source>Scan the QR code and confirm.</source>
        <translation>Scannez le code QR et confirmez.</translation>
    </message>
    <message>
        <source>When you arrive, choose this eSIM for mobile data.</source>
        <translation>À l’arrivée, choisissez cette eSIM pour les données mobiles.</translation>
    </message>
    <message>
        <source>Switch on data roaming for this eSIM.</source>
        <translation>Activez l’itinérance des données pour cette eSIM.</translation>
    </message>
    <message>
        <source>No data?</source>
        <translation>Pas de données&#xa0;?</translation>
    </message>
    <message>
        <source>See that data roaming is on, choose another network by hand, then restart the phone.</source>
        <translation>Vérifiez que l’itinérance des données est activée, choisissez un autre réseau manuellement, puis redémarrez le téléphone.</translation>
    </message>
    <message>
        <source>The code installs once only. Keep the eSIM on the phone until your trip is over.</source>
        <translation>Le code ne s’installe qu’une seule fois. Gardez l’eSIM sur le téléphone jusqu’à la fin de votre voyage.</translation>
    </message>
    <message>
        <source>Only a specimen: no phone can install this eSIM.</source>
        <translation>Simple spécimen&#xa0;: aucun téléphone ne peut installer cette eSIM.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Vendu le</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Montant total</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>espèces</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>room</source>
        <translation>chambre</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
</context>
</TS>
