<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Desk::HandOver</name>
    <message>
        <source>Your eSIM</source>
        <translation>Ihre eSIM</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
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
        <translation>Gültig</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>with the first use</source>
        <translation>mit der ersten Nutzung</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n Land</numerusform>
            <numerusform>%n Länder</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan this code with the phone.</source>
        <translation>Scannen Sie diesen Code mit dem Telefon.</translation>
    </message>
    <message>
        <source>Or type this into the phone:</source>
        <translation>Oder geben Sie dies in das Telefon ein:</translation>
    </message>
    <message>
        <source>Or open the link on the phone:</source>
        <translation>Oder öffnen Sie den Link auf dem Telefon:</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>SM-DP+-Adresse</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Aktivierungscode</translation>
    </message>
    <message>
        <source>Full code</source>
        <translation>Vollständiger Code</translation>
    </message>
    <message>
        <source>The phone asks for a confirmation code. The shop tells it to you.</source>
        <translation>Das Telefon fragt nach einem Bestätigungscode. Sie erhalten ihn im Geschäft.</translation>
    </message>
    <message>
        <source>Connect the phone to Wi-Fi.</source>
        <translation>Verbinden Sie das Telefon mit dem WLAN.</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile Data, then Add eSIM, and choose to use a QR code.</source>
        <translation>Öffnen Sie Einstellungen, dann Mobilfunk, dann eSIM hinzufügen, und wählen Sie den QR-Code.</translation>
    </message>
    <message>
        <source>Open Settings, then Network, then SIM cards, and choose to add an eSIM.</source>
        <translation>Öffnen Sie Einstellungen, dann Netzwerk, dann SIM-Karten, und fügen Sie eine eSIM hinzu.</translation>
    </message>
    <message>
        <source>Scan the QR code and confirm.</source>
        <translation>Scannen Sie den QR-Code und bestätigen Sie.</translation>
    </message>
    <message>
        <source>When you arrive, choose this eSIM for mobile data.</source>
        <translation>Wählen Sie nach der Ankunft diese eSIM für mobile Daten.</translation>
    </message>
    <message>
        <source>Switch on data roaming for this eSIM.</source>
        <translation>Schalten Sie Daten-Roaming für diese eSIM ein.</translation>
    </message>
    <message>
        <source>No data?</source>
        <translation>Keine Daten?</translation>
    </message>
    <message>
        <source>See that data roaming is on, choose another network by hand, then restart the phone.</source>
        <translation>Prüfen Sie, ob Daten-Roaming eingeschaltet ist, wählen Sie von Hand ein anderes Netz und starten Sie das Telefon dann neu.</translation>
    </message>
    <message>
        <source>The code installs once only. Keep the eSIM on the phone until your trip is over.</source>
        <translation>Der Code lässt sich nur einmal installieren. Behalten Sie die eSIM bis zum Ende der Reise auf dem Telefon.</translation>
    </message>
    <message>
        <source>Only a specimen: no phone can install this eSIM.</source>
        <translation>Nur ein Muster: Diese eSIM lässt sich auf keinem Telefon installieren.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Verkauft am</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
</context>
</TS>
