<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Desk::HandOver</name>
    <message>
        <source>Your eSIM</source>
        <translation>La Sua eSIM</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimitati</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Validità</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>with the first use</source>
        <translation>con il primo utilizzo</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>subito</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Paesi</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n paese</numerusform>
            <numerusform>%n paesi</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan this code with the phone.</source>
        <translation>Inquadri questo codice con il telefono.</translation>
    </message>
    <message>
        <source>Or type this into the phone:</source>
        <translation>Oppure inserisca questo nel telefono:</translation>
    </message>
    <message>
        <source>Or open the link on the phone:</source>
        <translation>Oppure apra il link sul telefono:</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>Indirizzo SM-DP+</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Codice di attivazione</translation>
    </message>
    <message>
        <source>Full code</source>
        <translation>Codice completo</translation>
    </message>
    <message>
        <source>The phone asks for a confirmation code. The shop tells it to you.</source>
        <translation>Il telefono chiede un codice di conferma. Glielo comunica il negozio.</translation>
    </message>
    <message>
        <source>Connect the phone to Wi-Fi.</source>
        <translation>Colleghi il telefono al Wi-Fi.</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile Data, then Add eSIM, and choose to use a QR code.</source>
        <translation>Apra Impostazioni, poi Dati cellulare, poi Aggiungi eSIM, e scelga di usare un codice QR.</translation>
    </message>
    <message>
        <source>Open Settings, then Network, then SIM cards, and choose to add an eSIM.</source>
        <translation>Apra Impostazioni, poi Rete, poi Schede SIM, e scelga di aggiungere una eSIM.</translation>
    </message>
    <message>
        <source>Scan the QR code and confirm.</source>
        <translation>Inquadri il codice QR e confermi.</translation>
    </message>
    <message>
        <source>When you arrive, choose this eSIM for mobile data.</source>
        <translation>All’arrivo scelga questa eSIM per i dati mobili.</translation>
    </message>
    <message>
        <source>Switch on data roaming for this eSIM.</source>
        <translation>Attivi il roaming dati per questa eSIM.</translation>
    </message>
    <message>
        <source>No data?</source>
        <translation>Nessun dato?</translation>
    </message>
    <message>
        <source>See that data roaming is on, choose another network by hand, then restart the phone.</source>
        <translation>Verifichi che il roaming dati sia attivo, scelga manualmente un’altra rete, poi riavvii il telefono.</translation>
    </message>
    <message>
        <source>The code installs once only. Keep the eSIM on the phone until your trip is over.</source>
        <translation>Il codice si installa una sola volta. Conservi la eSIM sul telefono fino alla fine del viaggio.</translation>
    </message>
    <message>
        <source>Only a specimen: no phone can install this eSIM.</source>
        <translation>Solo un campione: nessun telefono può installare questa eSIM.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Venduto il</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>contanti</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>room</source>
        <translation>camera</translation>
    </message>
    <message>
        <source>later</source>
        <translation>più tardi</translation>
    </message>
</context>
</TS>
