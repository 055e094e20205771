<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Desk::ActivationPanel</name>
    <message>
        <source>Previous eSIM</source>
        <extracomment>Button: shows the eSIM before this one, of several that were sold together.</extracomment>
        <translation>Vorherige eSIM</translation>
    </message>
    <message>
        <source>Previous eSIM of this sale (Ctrl+Page Up)</source>
        <translation>Vorherige eSIM dieses Verkaufs (Strg+Bild aufwärts)</translation>
    </message>
    <message>
        <source>Next eSIM</source>
        <extracomment>Button: shows the eSIM behind this one, of several that were sold together.</extracomment>
        <translation>Nächste eSIM</translation>
    </message>
    <message>
        <source>Next eSIM of this sale (Ctrl+Page Down)</source>
        <translation>Nächste eSIM dieses Verkaufs (Strg+Bild abwärts)</translation>
    </message>
    <message>
        <source>eSIM of the sale</source>
        <translation>eSIM des Verkaufs</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <extracomment>In the place of the QR code: the eSIM is paid, and eSIMfly is making it.</extracomment>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>The phone will ask for a confirmation code. It is not part of the QR code: give it to the customer separately.</source>
        <translation>Das Telefon wird nach einem Bestätigungscode fragen. Er ist nicht Teil des QR-Codes: Teilen Sie ihn dem Kunden gesondert mit.</translation>
    </message>
    <message>
        <source>eSIMfly sent two different activation codes for this eSIM; this is the first. If the phone refuses it, ask eSIMfly&apos;s support which one is right. It is paid; don&apos;t order again.</source>
        <translation>eSIMfly hat für diese eSIM zwei verschiedene Aktivierungscodes gesendet; dies ist der erste. Lehnt das Telefon ihn ab, fragen Sie den Support von eSIMfly, welcher richtig ist. Bereits bezahlt; nicht noch einmal bestellen.</translation>
    </message>
    <message>
        <source>The whole text of the QR code; Android phones ask for it</source>
        <translation>Der ganze Text des QR-Codes; Android-Telefone fragen danach</translation>
    </message>
    <message>
        <source>Copy full code</source>
        <translation>Vollständigen Code kopieren</translation>
    </message>
    <message>
        <source>A card with the QR code and the steps, to print, save or send, in the traveller&apos;s language (Ctrl+P)</source>
        <translation>Eine Karte mit dem QR-Code und den Schritten, zum Drucken, Speichern oder Senden, in der Sprache des Reisenden (Strg+P)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: gives the eSIM to the customer, as paper, file or message.</extracomment>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Copies a link that installs the eSIM with one tap (iOS 17.4 or newer)</source>
        <translation>Kopiert einen Link, der die eSIM mit einem Tippen installiert (ab iOS 17.4)</translation>
    </message>
    <message>
        <source>iPhone link</source>
        <extracomment>Caption: a link that installs the eSIM on an iPhone.</extracomment>
        <translation>iPhone-Link</translation>
    </message>
    <message>
        <source>Copy iPhone link</source>
        <translation>iPhone-Link kopieren</translation>
    </message>
    <message>
        <source>Copies a link that installs the eSIM with one tap (newer Android phones)</source>
        <translation>Kopiert einen Link, der die eSIM mit einem Tippen installiert (neuere Android-Telefone)</translation>
    </message>
    <message>
        <source>Android link</source>
        <extracomment>Caption: a link that installs the eSIM on a phone with Android.</extracomment>
        <translation>Android-Link</translation>
    </message>
    <message>
        <source>Copy Android link</source>
        <translation>Android-Link kopieren</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <extracomment>What was copied: the address that phones ask for; “SM-DP+” is a name.</extracomment>
        <translation>SM-DP+-Adresse</translation>
    </message>
    <message>
        <source>activation code</source>
        <extracomment>What was copied: the code that phones ask for beside the address.</extracomment>
        <translation>Aktivierungscode</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>What was copied: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>full code</source>
        <extracomment>What was copied: address and activation code in one.</extracomment>
        <translation>vollständiger Code</translation>
    </message>
    <message>
        <source>eSIM %1 of %2</source>
        <extracomment>Which of several eSIMs of a sale is shown.</extracomment>
        <translation>eSIM %1 von %2</translation>
    </message>
    <message>
        <source>Being prepared, 1 to 5 minutes. It is paid; don&apos;t order again.</source>
        <translation>Wird vorbereitet, 1 bis 5 Minuten. Bereits bezahlt; nicht noch einmal bestellen.</translation>
    </message>
    <message>
        <source>The activation code of this eSIM came in parts only, so there is no QR code. What came of it can be typed into the phone. If that is not enough, refresh in a minute or ask eSIMfly&apos;s support. It is paid; don&apos;t order again.</source>
        <translation>Der Aktivierungscode dieser eSIM kam nur in Teilen, deshalb gibt es keinen QR-Code. Was davon kam, lässt sich in das Telefon eintippen. Reicht das nicht, aktualisieren Sie in einer Minute oder fragen Sie den Support von eSIMfly. Bereits bezahlt; nicht noch einmal bestellen.</translation>
    </message>
    <message>
        <source>There is no activation code that can be read for this eSIM. Refresh in a minute; if there is still none, ask eSIMfly&apos;s support for it with the ICCID. It is paid; don&apos;t order again.</source>
        <translation>Für diese eSIM gibt es keinen lesbaren Aktivierungscode. Aktualisieren Sie in einer Minute; gibt es dann noch keinen, fragen Sie den Support von eSIMfly mit der ICCID danach. Bereits bezahlt; nicht noch einmal bestellen.</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>bestellt %1</translation>
    </message>
    <message>
        <source>Copied: %1. It leaves the clipboard after %2 s.</source>
        <extracomment>%1: what was copied, &quot;activation code&quot;; %2: seconds.</extracomment>
        <translation>Kopiert: %1. Wird nach %2&#xa0;s aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <extracomment>%1: what was copied, &quot;ICCID&quot;.</extracomment>
        <translation>Kopiert: %1.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Button: copies the address of a page in the internet.</extracomment>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>Button: opens a page in the internet.</extracomment>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Copy the link instead.</source>
        <translation>Auf diesem Computer wurde kein Browser gefunden. Kopieren Sie stattdessen den Link.</translation>
    </message>
    <message>
        <source>Copy SM-DP+ address</source>
        <translation>SM-DP+-Adresse kopieren</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>Caption: the code that phones ask for beside the address.</extracomment>
        <translation>Aktivierungscode</translation>
    </message>
    <message>
        <source>Copy activation code</source>
        <translation>Aktivierungscode kopieren</translation>
    </message>
    <message>
        <source>Copy ICCID</source>
        <extracomment>Button: copies the number of an eSIM.</extracomment>
        <translation>ICCID kopieren</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Vollbild (F11)</translation>
    </message>
</context>
<context>
    <name>Desk::AfterSaleController</name>
    <message>
        <source>The top-up with %1 was not sent before the program ended. Nothing was charged.</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>Die Aufladung mit %1 wurde vor dem Ende des Programms nicht gesendet. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>The cancellation of %1 was not sent before the program ended. Nothing was cancelled.</source>
        <extracomment>%1: an ICCID.</extracomment>
        <translation>Die Stornierung von %1 wurde vor dem Ende des Programms nicht gesendet. Es wurde nichts storniert.</translation>
    </message>
    <message>
        <source>The top-up with %1 did not come to its end last time. You may have been charged. Checking…</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>Die Aufladung mit %1 wurde letztes Mal nicht abgeschlossen. Möglicherweise wurde abgebucht. Wird geprüft…</translation>
    </message>
    <message>
        <source>The top-up with %1, bought with another access code, is not clear yet. Its eSIM takes no other until you decide about it.</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>Die Aufladung mit %1, gekauft mit einem anderen Zugangscode, ist noch nicht klar. Die zugehörige eSIM nimmt keine weitere an, bis Sie darüber entscheiden.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the eSIM that it is about.</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The cancellation of %1 did not come to its end last time. It may have been done: the account shows it, and nothing is sent again.</source>
        <extracomment>%1: an ICCID.</extracomment>
        <translation>Die Stornierung von %1 wurde letztes Mal nicht abgeschlossen. Möglicherweise ist sie erfolgt: Das Konto zeigt es, und nichts wird noch einmal gesendet.</translation>
    </message>
</context>
<context>
    <name>Desk::AmountField</name>
    <message>
        <source>Up to</source>
        <extracomment>Before a field for an amount of money; the currency stands behind it.</extracomment>
        <translation>Bis zu</translation>
    </message>
    <message>
        <source>Highest price</source>
        <extracomment>Name of a field: packages that cost more are not listed.</extracomment>
        <translation>Höchstpreis</translation>
    </message>
    <message>
        <source>Write an amount like %1.</source>
        <extracomment>%1: an amount of money with its currency.</extracomment>
        <translation>Geben Sie einen Betrag wie %1 ein.</translation>
    </message>
</context>
<context>
    <name>Desk::Application</name>
    <message>
        <source>eSIMfly Desk is already running; its window was brought to the front.</source>
        <translation>eSIMfly Desk läuft bereits; das Fenster wurde nach vorn geholt.</translation>
    </message>
    <message>
        <source>eSIMfly Desk is already running, but does not answer. End it, then start again.</source>
        <translation>eSIMfly Desk läuft bereits, antwortet aber nicht. Beenden Sie es und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>eSIMfly Desk is already running with this profile, on the computer “%1”. One profile is for one program: end that one, or start this one with --profile and another name.</source>
        <extracomment>On a network home; %1: the name of a computer.</extracomment>
        <translation>eSIMfly Desk läuft mit diesem Profil bereits auf dem Computer „%1“. Ein Profil lässt sich immer nur von einem Programm verwenden: Beenden Sie das andere, oder starten Sie dieses mit --profile und einem anderen Namen.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written or locked. Nothing was started. See that its disk is not full and that you may write there, then start again.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>Der Ordner %1 lässt sich nicht beschreiben oder sperren. Es wurde nichts gestartet. Sorgen Sie dafür, dass der Datenträger nicht voll ist und Sie dort schreiben dürfen, und starten Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>Desk::BestSellerModel</name>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders were sold.</extracomment>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid.</extracomment>
        <translation>Erlös</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>A destination or a desk: of packages of which nobody knows where they are for, or where they were sold.</extracomment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>Heading of a column: country or region that packages are for.</extracomment>
        <translation>Reiseziel</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>In place of the name of a seller: orders of which nobody said who sold them.</extracomment>
        <translation>Ohne Verkäufer</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Heading of a column: a computer that sells in the same team.</extracomment>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>Verkäufer</translation>
    </message>
</context>
<context>
    <name>Desk::BooksText</name>
    <message>
        <source>Pending</source>
        <extracomment>Status of an order: eSIMfly has not finished it.</extracomment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>Status of an order: its eSIMs are there.</extracomment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Status of an order: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Not clear</source>
        <extracomment>An order of which nobody knows yet whether it was bought.</extracomment>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of an order: eSIMfly could not do it.</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of an order: it was taken back.</extracomment>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Status of an order: its money came back.</extracomment>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>1 order</source>
        <extracomment>Below a table of orders: there is one.</extracomment>
        <translation>1 Bestellung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <extracomment>%Ln: how many orders. Below a table of orders.</extracomment>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>not clear</source>
        <extracomment>Whether, or how much, money comes back of an order.</extracomment>
        <translation>unklar</translation>
    </message>
    <message>
        <source>awaited</source>
        <extracomment>Money that is to come back.</extracomment>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>came back</source>
        <extracomment>Behind an amount that eSIMfly gave back: “$4.50 came back”.</extracomment>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>When the account first showed that an order&apos;s money came back. %1: a day.</extracomment>
        <translation>gesehen %1</translation>
    </message>
    <message>
        <source>%1 comes back later: it is not in the balance yet.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 kommen später zurück: noch nicht im Guthaben.</translation>
    </message>
    <message>
        <source>The money comes back later: it is not in the balance yet.</source>
        <translation>Das Geld kommt später zurück: Es ist noch nicht im Guthaben.</translation>
    </message>
    <message>
        <source>%1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 sind zurückgekommen.</translation>
    </message>
    <message>
        <source>The money came back.</source>
        <translation>Das Geld ist zurückgekommen.</translation>
    </message>
    <message>
        <source>No answer said when: it counts for %1, when the account first showed it.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Keine Antwort hat es gemeldet: Es zählt für den Tag, an dem das Konto es zuerst zeigte (%1).</translation>
    </message>
    <message>
        <source>It counts for %1, when it was cancelled.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Es zählt für den Tag der Stornierung (%1).</translation>
    </message>
    <message>
        <source>Cancelled; when is not known: it counts for the day of the order.</source>
        <translation>Storniert, Zeitpunkt unbekannt: Es zählt für den Tag der Bestellung.</translation>
    </message>
    <message>
        <source>More of it may have been cancelled. What comes back of that is not clear, and in no sum.</source>
        <translation>Möglicherweise wurde mehr davon storniert. Was davon zurückkommt, ist unklar und in keiner Summe enthalten.</translation>
    </message>
    <message>
        <source>It may have been cancelled. What comes back is not clear, and in no sum.</source>
        <translation>Möglicherweise wurde sie storniert. Was zurückkommt, ist unklar und in keiner Summe enthalten.</translation>
    </message>
    <message>
        <source>The customer got back %1.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Der Kunde hat %1 zurückbekommen.</translation>
    </message>
    <message>
        <source>%1 · adding up…</source>
        <extracomment>%1: &quot;20,000 orders&quot;, while they are added up.</extracomment>
        <translation>%1 · wird addiert…</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of amounts, while a customer looks at the screen.</extracomment>
        <translation>Preise ausgeblendet</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 ausgegeben</translation>
    </message>
    <message>
        <source>%1 sold for</source>
        <extracomment>What customers paid. %1: an amount of money.</extracomment>
        <translation>%1 Erlös</translation>
    </message>
    <message>
        <source>%1 margin of %2 of %3</source>
        <extracomment>%1: an amount of money; of %2 orders it is known what they were sold for, of %3 that were paid for.</extracomment>
        <translation>%1 Marge bei %2 von %3</translation>
    </message>
    <message>
        <source>%1 margin</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 Marge</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>What eSIMfly gave back. %1: an amount of money.</extracomment>
        <translation>%1 erstattet</translation>
    </message>
    <message>
        <source>%1 refund awaited</source>
        <extracomment>What eSIMfly will give back and has not yet. %1: an amount of money.</extracomment>
        <translation>%1 Erstattung erwartet</translation>
    </message>
    <message>
        <source>%1 given back to customers</source>
        <extracomment>What the shop paid back. %1: an amount of money.</extracomment>
        <translation>%1 an Kunden zurückgegeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds not clear</source>
        <extracomment>Cancellations of which nobody knows whether, or how much, money comes back.</extracomment>
        <translation>
            <numerusform>%Ln Erstattung unklar</numerusform>
            <numerusform>%Ln Erstattungen unklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not certain and not in the sums</source>
        <extracomment>Orders of which nobody knows for certain what was paid.</extracomment>
        <translation>
            <numerusform>%Ln nicht sicher und nicht in den Summen</numerusform>
            <numerusform>%Ln nicht sicher und nicht in den Summen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <extracomment>Orders of which something could not be read.</extracomment>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day of this year with its weekday; the letters are those of QDate::toString().</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>A day of another year with its weekday; the letters are those of QDate::toString().</extracomment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day as short as it is understood, below a chart; the letters are those of QDate::toString().</extracomment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>Desk::BringBackDialog</name>
    <message>
        <source>Copies of eSIMfly Desk (*.%1)</source>
        <extracomment>%1: how names of such files end. A kind of files in a dialog that chooses one.</extracomment>
        <translation>Sicherungen von eSIMfly Desk (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The copy is being read…</source>
        <translation>Die Sicherung wird gelesen…</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>Wird eingespielt…</translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation>Sicherung einspielen</translation>
    </message>
    <message>
        <source>What is in a copy is added to what is on this computer: nothing that has moved on here is changed, and nothing is sent to anybody. Where the computer that saved it still sells, finish orders that are not clear there.</source>
        <translation>Was in einer Sicherung steht, kommt zu dem hinzu, was auf diesem Computer ist: Nichts, was hier auf neuerem Stand ist, wird geändert, und niemandem wird etwas gesendet. Wenn auf dem Computer, der sie gespeichert hat, noch verkauft wird, schließen Sie unklare Bestellungen dort ab.</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Sicherung wählen…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Einspielen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Desk::CancelDialog</name>
    <message>
        <source>Cancel eSIM</source>
        <extracomment>Title of a question: an eSIM is to be taken back.</extracomment>
        <translation>eSIM stornieren</translation>
    </message>
    <message>
        <source>Cancel “%1”, %2?</source>
        <extracomment>%1: a package&apos;s name; %2: an ICCID.</extracomment>
        <translation>„%1“, %2, stornieren?</translation>
    </message>
    <message>
        <source>Customer gets back</source>
        <translation>Kunde bekommt zurück</translation>
    </message>
    <message>
        <source>Cancel and refund</source>
        <translation>Stornieren und erstatten</translation>
    </message>
    <message>
        <source>Keep eSIM</source>
        <extracomment>Button of a question: the eSIM is not taken back.</extracomment>
        <translation>eSIM behalten</translation>
    </message>
    <message>
        <source>This is no amount. Write it like %1, or leave it empty.</source>
        <extracomment>Below a field for money; %1: an example of an amount, such as 8.00.</extracomment>
        <translation>Das ist kein Betrag. Geben Sie ihn wie %1 ein, oder lassen Sie das Feld leer.</translation>
    </message>
</context>
<context>
    <name>Desk::CareText</name>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list in one line.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>an unknown network</source>
        <translation>unbekanntes Netz</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1: data used.</extracomment>
        <translation>%1 verbraucht</translation>
    </message>
    <message>
        <source>last on %1</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>zuletzt: %1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>zuletzt benutzt %1</translation>
    </message>
    <message>
        <source>not installed</source>
        <extracomment>Verdict on an eSIM without data: it is on no phone.</extracomment>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>switched on in the phone</source>
        <translation>im Telefon eingeschaltet</translation>
    </message>
    <message>
        <source>switched off in the phone</source>
        <translation>im Telefon ausgeschaltet</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>nichts bekannt</translation>
    </message>
    <message>
        <source>Network at %1: %2</source>
        <extracomment>What the mobile network answered. %1: time of day; %2: a list.</extracomment>
        <translation>Netz um %1: %2</translation>
    </message>
    <message>
        <source>The network of this eSIM does not tell how it stands.</source>
        <translation>Das Netz dieser eSIM teilt ihren Zustand nicht mit.</translation>
    </message>
    <message>
        <source>The mobile network did not answer eSIMfly. Try again in a few minutes.</source>
        <translation>Das Mobilfunknetz hat eSIMfly nicht geantwortet. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The network of this eSIM gives no report by day. The figures above are all there is.</source>
        <translation>Das Netz dieser eSIM berichtet nicht nach Tagen. Mehr als die Zahlen oben gibt es nicht.</translation>
    </message>
    <message>
        <source>The eSIM is still being prepared.</source>
        <translation>Die eSIM wird noch vorbereitet.</translation>
    </message>
    <message>
        <source>This eSIM was cancelled. It will not work again.</source>
        <translation>Diese eSIM wurde storniert. Sie wird nicht mehr funktionieren.</translation>
    </message>
    <message>
        <source>Its validity ended on %1.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Die Gültigkeit ist seit %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Its validity has ended.</source>
        <translation>Die Gültigkeit ist abgelaufen.</translation>
    </message>
    <message>
        <source>All of its data is used.</source>
        <translation>Alle Daten sind verbraucht.</translation>
    </message>
    <message>
        <source>It is suspended: no network lets it in.</source>
        <translation>Sie ist gesperrt: Kein Netz lässt sie zu.</translation>
    </message>
    <message>
        <source>It is not on a phone yet.</source>
        <translation>Sie ist noch auf keinem Telefon.</translation>
    </message>
    <message>
        <source>It is on the phone, but switched off there.</source>
        <translation>Sie ist auf dem Telefon, aber dort ausgeschaltet.</translation>
    </message>
    <message>
        <source>It is on the phone, but no network has seen it yet.</source>
        <translation>Sie ist auf dem Telefon, hat sich aber noch in keinem Netz gemeldet.</translation>
    </message>
    <message>
        <source>The phone is where this plan does not work: %1.</source>
        <extracomment>%1: a country, or a network and its country.</extracomment>
        <translation>Das Telefon ist dort, wo dieses Paket nicht gilt: %1.</translation>
    </message>
    <message>
        <source>The phone is on a network that is not in the plan: %1.</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>Das Telefon ist in einem Netz, das nicht zum Paket gehört: %1.</translation>
    </message>
    <message>
        <source>No network has seen it since %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Seit %1 hat sie sich in keinem Netz gemeldet.</translation>
    </message>
    <message>
        <source>No network has seen it lately.</source>
        <translation>In letzter Zeit hat sie sich in keinem Netz gemeldet.</translation>
    </message>
    <message>
        <source>Everything looks well.</source>
        <translation>Alles sieht gut aus.</translation>
    </message>
    <message>
        <source>Everything looks well: %1 saw it on %2.</source>
        <extracomment>%1: a mobile network; %2: day and time.</extracomment>
        <translation>Alles sieht gut aus. Zuletzt gemeldet: %1, %2.</translation>
    </message>
    <message>
        <source>Nobody can tell: what the network says about this eSIM could not be read.</source>
        <translation>Das lässt sich nicht sagen: Was das Netz über diese eSIM mitteilt, war nicht lesbar.</translation>
    </message>
    <message>
        <source>Nobody can tell: the network says nothing about this eSIM.</source>
        <translation>Das lässt sich nicht sagen: Das Netz teilt über diese eSIM nichts mit.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>In the phone&apos;s settings turn this line on, choose it for mobile data and turn data roaming on; then airplane mode on and off.</source>
        <translation>Schalten Sie in den Einstellungen des Telefons diese eSIM ein, wählen Sie sie für mobile Daten und schalten Sie Daten-Roaming ein; danach den Flugmodus ein- und ausschalten.</translation>
    </message>
    <message>
        <source>It is paid. It takes 1 to 5 minutes; if it is not there in 15, ask eSIMfly&apos;s support with the order.</source>
        <translation>Bereits bezahlt. Es dauert 1 bis 5 Minuten; ist sie nach 15 Minuten nicht da, fragen Sie den Support von eSIMfly mit der Bestellnummer.</translation>
    </message>
    <message>
        <source>Sell a new one.</source>
        <translation>Verkaufen Sie eine neue.</translation>
    </message>
    <message>
        <source>Top it up (Ctrl+T), or sell a new one.</source>
        <translation>Laden Sie sie auf (Strg+T), oder verkaufen Sie eine neue.</translation>
    </message>
    <message>
        <source>Press “Resume” under “Manage”, then airplane mode on and off.</source>
        <translation>Drücken Sie „Entsperren“ unter „Verwalten“; danach den Flugmodus ein- und ausschalten.</translation>
    </message>
    <message>
        <source>Let the customer scan the QR code under “Activation”, with the phone on Wi-Fi.</source>
        <translation>Lassen Sie den Kunden den QR-Code unter „Aktivierung“ scannen, mit dem Telefon im WLAN.</translation>
    </message>
    <message>
        <source>Sell a package for this country.</source>
        <translation>Verkaufen Sie ein Paket für dieses Land.</translation>
    </message>
    <message>
        <source>Airplane mode on, wait ten seconds, off again. If it comes back to the same network, turn off automatic network selection and choose one by hand.</source>
        <translation>Flugmodus einschalten, zehn Sekunden warten, wieder ausschalten. Kommt es in dasselbe Netz zurück, schalten Sie die automatische Netzwahl aus und wählen Sie eines von Hand.</translation>
    </message>
    <message>
        <source>In the plan: %1.</source>
        <extracomment>%1: names of mobile networks.</extracomment>
        <translation>Im Paket: %1.</translation>
    </message>
    <message>
        <source>Is the phone on, and in reach of a network?</source>
        <translation>Ist das Telefon eingeschaltet und in Reichweite eines Netzes?</translation>
    </message>
    <message>
        <source>If there is no data all the same: turn data roaming on and start the phone again.</source>
        <translation>Gibt es trotzdem keine Daten: Daten-Roaming einschalten und das Telefon neu starten.</translation>
    </message>
    <message>
        <source>If there is no data all the same: turn data roaming on, set the access point (APN) to “%1” and start the phone again.</source>
        <extracomment>%1: the name of an access point.</extracomment>
        <translation>Gibt es trotzdem keine Daten: Daten-Roaming einschalten, den Zugangspunkt (APN) auf „%1“ stellen und das Telefon neu starten.</translation>
    </message>
    <message>
        <source>“Check network” asks the mobile network.</source>
        <translation>„Netz prüfen“ fragt das Mobilfunknetz.</translation>
    </message>
    <message>
        <source>Last network: %1, %2</source>
        <extracomment>%1: a mobile network; %2: day and time.</extracomment>
        <translation>Letztes Netz: %1, %2</translation>
    </message>
    <message>
        <source>Last network: %1</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>Letztes Netz: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <extracomment>%1: a phone&apos;s model.</extracomment>
        <translation>Telefon: %1</translation>
    </message>
    <message>
        <source>Access point (APN): %1</source>
        <extracomment>%1: the name of an access point.</extracomment>
        <translation>Zugangspunkt (APN): %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the network could not be read.</source>
        <extracomment>%Ln: how many things that happened in a network, as a list shows them.</extracomment>
        <translation>
            <numerusform>Ein Ereignis des Netzes war nicht lesbar.</numerusform>
            <numerusform>%Ln Ereignisse des Netzes waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>ICCID: %1</source>
        <extracomment>%1: the number of an eSIM. A line of a note about an eSIM, to be sent to somebody.</extracomment>
        <translation>ICCID: %1</translation>
    </message>
    <message>
        <source>Package: %1 (%2)</source>
        <extracomment>%1: a package&apos;s name; %2: its code.</extracomment>
        <translation>Paket: %1 (%2)</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <extracomment>%1: eSIMfly&apos;s number of an order. A line of a note about an eSIM.</extracomment>
        <translation>Bestellung: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1: how an eSIM stands, such as “Active”. A line of a note about an eSIM.</extracomment>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Data used: %1</source>
        <extracomment>%1: an amount of data, such as “1.2 of 5 GB”. A line of a note about an eSIM.</extracomment>
        <translation>Verbrauch: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <extracomment>%1: date and time. A line of a note about an eSIM.</extracomment>
        <translation>Endet: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1: why there is no data, in a sentence. A line of a note about an eSIM.</extracomment>
        <translation>Befund: %1</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>nicht im Paket</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <extracomment>%1: date and time. A line of a note about an eSIM.</extracomment>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>Nobody has installed it, so it can be cancelled.</source>
        <translation>Niemand hat sie installiert, also lässt sie sich stornieren.</translation>
    </message>
    <message>
        <source>It can be cancelled where nobody has installed it; eSIMfly decides.</source>
        <translation>Sie lässt sich stornieren, wenn niemand sie installiert hat; eSIMfly entscheidet.</translation>
    </message>
    <message>
        <source>It is installed or used, so eSIMfly does not take it back.</source>
        <translation>Sie wurde installiert oder benutzt, deshalb nimmt eSIMfly sie nicht zurück.</translation>
    </message>
    <message>
        <source>It is cancelled or over: there is nothing to cancel.</source>
        <translation>Sie ist storniert oder beendet: Es gibt nichts zu stornieren.</translation>
    </message>
    <message numerus="yes">
        <source>It is one of %Ln eSIMs of its order, and cancelling reaches all of them.</source>
        <extracomment>%Ln: how many eSIMs an order has.</extracomment>
        <translation>
            <numerusform>Sie ist die einzige eSIM ihrer Bestellung.</numerusform>
            <numerusform>Sie ist eine von %Ln eSIMs ihrer Bestellung, und die Stornierung erfasst alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not installed and cancelled: %1. Perhaps: %2. Installed or over, they stay: %3.</source>
        <extracomment>%1: how many eSIMs are cancelled; %2: how many may be; %3: how many stay.</extracomment>
        <translation>Nicht installiert und storniert: %1. Vielleicht: %2. Es bleiben, weil installiert oder beendet: %3.</translation>
    </message>
    <message>
        <source>Which eSIMs belong together is told by package and time of purchase; there may be more or fewer.</source>
        <translation>Welche eSIMs zusammengehören, zeigen Paket und Zeitpunkt des Kaufs; es können mehr oder weniger sein.</translation>
    </message>
    <message>
        <source>At most what was paid comes back.</source>
        <translation>Es kommt höchstens zurück, was bezahlt wurde.</translation>
    </message>
    <message>
        <source>At most %1 comes back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Höchstens %1 kommen zurück.</translation>
    </message>
    <message>
        <source>What comes back is said afterwards.</source>
        <translation>Was zurückkommt, steht danach hier.</translation>
    </message>
    <message>
        <source>It can&apos;t be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer got lost. Looking in the account whether it was done…</source>
        <translation>Die Antwort von eSIMfly ging verloren. Im Konto wird nachgesehen, ob es erfolgt ist…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>What is under way for an eSIM: it is being taken back.</extracomment>
        <translation>Wird storniert…</translation>
    </message>
    <message>
        <source>Suspending…</source>
        <extracomment>What is under way for an eSIM: it is being paused.</extracomment>
        <translation>Wird gesperrt…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <extracomment>What is under way for an eSIM: it is going on after a pause.</extracomment>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>What is under way for an eSIM: an SMS is being sent to it.</extracomment>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>It is suspended: no network lets it in until “Resume”. Nothing was refunded.</source>
        <translation>Sie ist gesperrt: Bis „Entsperren“ lässt kein Netz sie zu. Es wurde nichts erstattet.</translation>
    </message>
    <message>
        <source>It works again. Airplane mode on and off brings it back at once.</source>
        <translation>Sie funktioniert wieder. Flugmodus ein- und ausschalten, dann ist sie sofort wieder da.</translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Gesendet um %1.</translation>
    </message>
    <message>
        <source>It is cancelled. eSIMfly&apos;s answer got lost, so what comes back was not said: see the balance, or ask eSIMfly&apos;s support.</source>
        <translation>Sie ist storniert. Die Antwort von eSIMfly ging verloren, deshalb ist nicht bekannt, was zurückkommt: Prüfen Sie das Guthaben, oder fragen Sie den Support von eSIMfly.</translation>
    </message>
    <message>
        <source>It was cancelled before. Nothing is refunded a second time.</source>
        <translation>Sie wurde bereits früher storniert. Nichts wird ein zweites Mal erstattet.</translation>
    </message>
    <message>
        <source>%1 of %2 eSIMs of the order are cancelled.</source>
        <extracomment>%1 of %2 eSIMs.</extracomment>
        <translation>%1 von %2 eSIMs der Bestellung sind storniert.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Sie ist storniert.</translation>
    </message>
    <message>
        <source>%1 is back in the balance.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 sind wieder im Guthaben.</translation>
    </message>
    <message>
        <source>The money is back in the balance.</source>
        <translation>Das Geld ist wieder im Guthaben.</translation>
    </message>
    <message>
        <source>%1 comes back later: the money is not in the balance yet.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 kommen später zurück: Das Geld ist noch nicht im Guthaben.</translation>
    </message>
    <message>
        <source>The money comes back later: it is not in the balance yet.</source>
        <translation>Das Geld kommt später zurück: Es ist noch nicht im Guthaben.</translation>
    </message>
    <message>
        <source>It was not cancelled.</source>
        <translation>Sie wurde nicht storniert.</translation>
    </message>
    <message>
        <source>It was not suspended.</source>
        <translation>Sie wurde nicht gesperrt.</translation>
    </message>
    <message>
        <source>It was not resumed.</source>
        <translation>Sie wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Sie wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>eSIMfly takes back only what nobody has downloaded, installed or used.</source>
        <translation>eSIMfly nimmt nur zurück, was niemand heruntergeladen, installiert oder benutzt hat.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <extracomment>%1: an ICCID; %2: the server&apos;s own words.</extracomment>
        <translation>%1: „%2“.</translation>
    </message>
    <message>
        <source>This eSIM takes no SMS.</source>
        <translation>Diese eSIM nimmt keine SMS an.</translation>
    </message>
    <message>
        <source>The network could not deliver it: the phone may be off, or the eSIM not installed or suspended.</source>
        <translation>Das Netz konnte sie nicht zustellen: Das Telefon ist vielleicht aus, oder die eSIM ist nicht installiert oder gesperrt.</translation>
    </message>
    <message>
        <source>The network of this eSIM does not offer it.</source>
        <translation>Das Netz dieser eSIM bietet das nicht an.</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>Noch nicht klar.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer got lost.</source>
        <translation>Die Antwort von eSIMfly ging verloren.</translation>
    </message>
    <message>
        <source>Nothing shows that it was cancelled, but it may be yet. Cancelling once more is safe: nothing is refunded twice.</source>
        <translation>Nichts zeigt, dass sie storniert wurde, aber es kann noch geschehen. Noch einmal zu stornieren ist unbedenklich: Nichts wird zweimal erstattet.</translation>
    </message>
    <message>
        <source>Doing it once more is safe.</source>
        <translation>Es noch einmal zu tun ist unbedenklich.</translation>
    </message>
    <message>
        <source>It may have been sent. Ask the customer before you send it again.</source>
        <translation>Möglicherweise wurde sie gesendet. Fragen Sie den Kunden, bevor Sie sie noch einmal senden.</translation>
    </message>
</context>
<context>
    <name>Desk::CataloguePage</name>
    <message>
        <source>Back to the package</source>
        <translation>Zurück zum Paket</translation>
    </message>
    <message>
        <source>Order another</source>
        <extracomment>Button: the same package is ordered once more.</extracomment>
        <translation>Noch eine bestellen</translation>
    </message>
    <message>
        <source>One more of the same package (Ctrl+N)</source>
        <translation>Noch eine mit demselben Paket (Strg+N)</translation>
    </message>
    <message>
        <source>Where does your customer go?</source>
        <translation>Wohin reist Ihr Kunde?</translation>
    </message>
    <message>
        <source>Type the place, how much data and for how long, for example “turkey 5gb 30d”. Or choose a destination.</source>
        <translation>Geben Sie den Ort ein, wie viele Daten und für wie lange, zum Beispiel „türkei 5gb 30d“. Oder wählen Sie ein Reiseziel.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <extracomment>Name of a page: all packages that can be bought.</extracomment>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>The eSIM is not listed yet. Look for it under eSIMs in a minute.</source>
        <translation>Die eSIM ist noch nicht aufgeführt. Suchen Sie sie in einer Minute unter eSIMs.</translation>
    </message>
</context>
<context>
    <name>Desk::ClaimText</name>
    <message>
        <source>Another desk</source>
        <extracomment>In place of a desk&apos;s name: &quot;Another desk is looking at this.&quot;</extracomment>
        <translation>Ein anderer Arbeitsplatz</translation>
    </message>
    <message>
        <source>%1 topped this eSIM up at %2, and it is not clear yet.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 hat diese eSIM aufgeladen (%2); ob es durchging, ist noch nicht klar.</translation>
    </message>
    <message>
        <source>%1 topped this eSIM up, and it is not clear yet.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 hat diese eSIM aufgeladen; ob es durchging, ist noch nicht klar.</translation>
    </message>
    <message>
        <source>%1 is looking at this.</source>
        <extracomment>%1: the name of a desk. &quot;This&quot; is an eSIM.</extracomment>
        <translation>%1 sieht sich diese eSIM gerade an.</translation>
    </message>
    <message>
        <source>The other desks can&apos;t be asked whether one of them is topping this eSIM up.</source>
        <translation>Die anderen Arbeitsplätze können nicht gefragt werden, ob einer von ihnen diese eSIM gerade auflädt.</translation>
    </message>
    <message>
        <source>%1 was looking at this at %2, and was not heard of since.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 sah sich diese eSIM an (%2) und hat sich seither nicht gemeldet.</translation>
    </message>
    <message>
        <source>The other desks can&apos;t be asked since %1. One of them may be topping this eSIM up, and it would be paid twice. Press again to top it up all the same.</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Die anderen Arbeitsplätze können seit %1 nicht gefragt werden. Möglicherweise lädt einer von ihnen diese eSIM gerade auf, und die Aufladung würde zweimal bezahlt. Drücken Sie noch einmal, um sie trotzdem aufzuladen.</translation>
    </message>
    <message>
        <source>%1 was not heard of since %2. It may be topping this eSIM up, and it would be paid twice. Press again to top it up all the same.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 hat sich seit %2 nicht gemeldet. Möglicherweise wird diese eSIM dort gerade aufgeladen, und die Aufladung würde zweimal bezahlt. Drücken Sie noch einmal, um sie trotzdem aufzuladen.</translation>
    </message>
    <message>
        <source>More than a minute passed before it could leave, so the other desks have to be asked again.</source>
        <translation>Bis zum Absenden verging mehr als eine Minute; die anderen Arbeitsplätze müssen deshalb noch einmal gefragt werden.</translation>
    </message>
</context>
<context>
    <name>Desk::CloseGuard</name>
    <message>
        <source>Wait, then close</source>
        <translation>Warten, dann schließen</translation>
    </message>
    <message>
        <source>Close now</source>
        <extracomment>Button: the window closes though something is under way.</extracomment>
        <translation>Jetzt schließen</translation>
    </message>
    <message>
        <source>Keep open</source>
        <extracomment>Button: the window stays open.</extracomment>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <extracomment>Button that was pressed: the window closes as soon as the answer is there.</extracomment>
        <translation>Warten…</translation>
    </message>
    <message>
        <source>A purchase is under way</source>
        <translation>Ein Kauf läuft</translation>
    </message>
    <message>
        <source>An eSIM is being changed</source>
        <translation>Eine eSIM wird gerade geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are under way. Wait for the answer? The window closes by itself then.</source>
        <extracomment>%Ln: how many orders wait for eSIMfly&apos;s answer. A question when the window is closed.</extracomment>
        <translation>
            <numerusform>Eine Bestellung läuft. Auf die Antwort warten? Das Fenster schließt sich danach von selbst.</numerusform>
            <numerusform>%Ln Bestellungen laufen. Auf die Antwort warten? Das Fenster schließt sich danach von selbst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you asked for is under way for %Ln eSIMs. Wait for the answer? The window closes by itself then.</source>
        <extracomment>%Ln: of how many eSIMs something waits for eSIMfly&apos;s answer, such as cancelling. A question when the window is closed.</extracomment>
        <translation>
            <numerusform>Für eine eSIM läuft noch ein Auftrag. Auf die Antwort warten? Das Fenster schließt sich danach von selbst.</numerusform>
            <numerusform>Für %Ln eSIMs laufen noch Aufträge. Auf die Antwort warten? Das Fenster schließt sich danach von selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you close now, it may have been done. The eSIMs page shows later whether it was; of an SMS nobody can tell.</source>
        <translation>Auch wenn Sie jetzt schließen, kann es bereits erfolgt sein. Die Seite „eSIMs“ zeigt später, ob es so ist; bei einer SMS lässt es sich nicht sagen.</translation>
    </message>
    <message>
        <source>If you close now, you may have been charged. The next start finds out, and orders nothing by itself.</source>
        <translation>Wenn Sie jetzt schließen, wurde möglicherweise abgebucht. Der nächste Start klärt es und bestellt nichts von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not sent yet and will not be sent then; nothing is charged for those.</source>
        <extracomment>%Ln: how many of the orders named in the sentence before.</extracomment>
        <translation>
            <numerusform>Eine davon ist noch nicht gesendet und wird dann nicht gesendet; für sie wird nichts abgebucht.</numerusform>
            <numerusform>%Ln davon sind noch nicht gesendet und werden dann nicht gesendet; für sie wird nichts abgebucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Programm schließen</translation>
    </message>
</context>
<context>
    <name>Desk::CloseSheet</name>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column of a printed sheet: a seller, a desk or a way to pay.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Heading of a column of a printed sheet: how many sales.</extracomment>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Heading of a column of a printed sheet: how many top-ups.</extracomment>
        <translation>Aufladungen</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column of a printed sheet: what the account paid.</extracomment>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column of a printed sheet: what customers paid.</extracomment>
        <translation>Erlös</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column of a printed sheet: what is left of sales when they were paid.</extracomment>
        <translation>Marge</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Heading of a column of a printed sheet: when the first sale was.</extracomment>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Heading of a column of a printed sheet: when the last sale was.</extracomment>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: an amount; %2: &quot;12 of 15&quot;, the orders that it is of.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refunds of this day</source>
        <translation>Erstattungen dieses Tages</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column of a printed sheet: how many orders.</extracomment>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>Heading of a column of a printed sheet: money that eSIMfly gave back.</extracomment>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Heading of a column of a printed sheet: money that eSIMfly is expected to give back.</extracomment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column of a printed sheet: money that customers got back.</extracomment>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <extracomment>%1: how many refunds; %2: how many of them are as the account shows them.</extracomment>
        <translation>%1 (%2 gesehen)</translation>
    </message>
    <message>
        <source>Not certain, and in no sum</source>
        <translation>Nicht sicher und in keiner Summe</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Heading of a column of a printed sheet: eSIMfly&apos;s number of an order.</extracomment>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Heading of a column of a printed sheet: when something was sold.</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column of a printed sheet: how an order stands.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column of a printed sheet: name of a package.</extracomment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading of a column of a printed sheet: what a person wrote about an order.</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column of a printed sheet: the person who sold.</extracomment>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>By seller</source>
        <extracomment>Heading of a part of a printed sheet: sums of each person who sold.</extracomment>
        <translation>Nach Verkäufern</translation>
    </message>
    <message>
        <source>By payment</source>
        <extracomment>Heading of a part of a printed sheet: sums of each way to pay.</extracomment>
        <translation>Nach Zahlungsarten</translation>
    </message>
    <message>
        <source>Changed since the close before</source>
        <translation>Seit dem vorigen Abschluss geändert</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1: number of a page, of %2 pages.</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>By desk</source>
        <extracomment>Heading of a part of a printed sheet: sums of each computer that sells.</extracomment>
        <translation>Nach Arbeitsplätzen</translation>
    </message>
</context>
<context>
    <name>Desk::CloseText</name>
    <message>
        <source>Day close, %1</source>
        <extracomment>%1: a date, &quot;Saturday, 28 November 2026&quot;.</extracomment>
        <translation>Tagesabschluss, %1</translation>
    </message>
    <message>
        <source>%1, until midnight</source>
        <extracomment>%1: the name of a time zone, &quot;Europe/Istanbul&quot;.</extracomment>
        <translation>%1, bis Mitternacht</translation>
    </message>
    <message>
        <source>%1, until %2 of the next day</source>
        <extracomment>%1: the name of a time zone, &quot;Europe/Istanbul&quot;; %2: an hour, &quot;03:00&quot;.</extracomment>
        <translation>%1, bis %2 des nächsten Tages</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a day, %2: a time of it.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Erstellt am %1.</translation>
    </message>
    <message>
        <source>Made on %1 by %2.</source>
        <extracomment>%1: day and time; %2: name of a person.</extracomment>
        <translation>Erstellt am %1 von %2.</translation>
    </message>
    <message>
        <source>The day is not over yet.</source>
        <translation>Der Tag ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>The account&apos;s orders are as of %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Stand der Bestellungen des Kontos: %1.</translation>
    </message>
    <message>
        <source>All orders</source>
        <extracomment>In a table, before sums: all orders of the day.</extracomment>
        <translation>Alle Bestellungen</translation>
    </message>
    <message>
        <source>Not sold on this computer</source>
        <translation>Nicht auf diesem Computer verkauft</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>In a table, in place of the name of a seller.</extracomment>
        <translation>Ohne Verkäufer</translation>
    </message>
    <message>
        <source>Payment not said</source>
        <translation>Zahlung nicht angegeben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: of so many orders it is known, of %2 orders that there are.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Order without a reference</source>
        <extracomment>An order of which nothing is known that names it.</extracomment>
        <translation>Bestellung ohne Nummer</translation>
    </message>
    <message>
        <source>Refund not clear</source>
        <extracomment>How an order stands: nobody knows whether, or how much, money comes back of it.</extracomment>
        <translation>Erstattung unklar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are not certain: they are named below, and in no sum.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>
            <numerusform>Eine Bestellung ist nicht sicher: Sie ist unten aufgeführt und in keiner Summe enthalten.</numerusform>
            <numerusform>%Ln Bestellungen sind nicht sicher: Sie sind unten aufgeführt und in keiner Summe enthalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds are not clear: their orders are named below, and what comes back of them is in no sum.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet what comes back.</extracomment>
        <translation>
            <numerusform>Eine Erstattung ist unklar: Die Bestellung ist unten aufgeführt, und was davon zurückkommt, ist in keiner Summe enthalten.</numerusform>
            <numerusform>%Ln Erstattungen sind unklar: Die Bestellungen sind unten aufgeführt, und was davon zurückkommt, ist in keiner Summe enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was bought on this computer is still being read: orders may be missing, and so may what they were sold for and by whom.</source>
        <translation>Was auf diesem Computer gekauft wurde, wird noch gelesen: Bestellungen können fehlen, ebenso für wie viel und von wem sie verkauft wurden.</translation>
    </message>
    <message>
        <source>What was bought on this computer could not be read: orders may be missing, and so may what they were sold for and by whom.</source>
        <translation>Was auf diesem Computer gekauft wurde, war nicht lesbar: Bestellungen können fehlen, ebenso für wie viel und von wem sie verkauft wurden.</translation>
    </message>
    <message>
        <source>The account&apos;s own list of orders was not read to its end: only the orders that this computer knows stand here.</source>
        <translation>Die Bestellliste des Kontos wurde nicht vollständig geladen: Hier stehen nur die Bestellungen, die dieser Computer kennt.</translation>
    </message>
    <message>
        <source>Orders of this day have not all been read: there may be more than stand here. “Read all orders” reads them.</source>
        <translation>Nicht alle Bestellungen dieses Tages wurden geladen: Es können mehr sein, als hier stehen. „Alle Bestellungen laden“ holt sie.</translation>
    </message>
    <message>
        <source>Orders of this day have not all been read, but those until %1: there may be more than stand here. F5 reads them.</source>
        <extracomment>%1: time of the day. F5 is a key.</extracomment>
        <translation>Von den Bestellungen dieses Tages wurden nur die bis %1 geladen: Es können mehr sein, als hier stehen. F5 lädt sie.</translation>
    </message>
    <message>
        <source>The account&apos;s own list of orders was last read to its end on %1, and not all of it could be read since: there may be more orders than stand here.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Die Bestellliste des Kontos wurde zuletzt am %1 vollständig geladen, seither nicht mehr: Es können mehr Bestellungen sein, als hier stehen.</translation>
    </message>
    <message numerus="yes">
        <source>The time of %Ln orders could not be read: they stand in no day.</source>
        <extracomment>%Ln: how many orders.</extracomment>
        <translation>
            <numerusform>Die Zeit einer Bestellung war nicht lesbar: Sie ist keinem Tag zugeordnet.</numerusform>
            <numerusform>Die Zeit von %Ln Bestellungen war nicht lesbar: Sie sind keinem Tag zugeordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This day was closed on %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Dieser Tag wurde am %1 abgeschlossen.</translation>
    </message>
    <message>
        <source>This day was closed on %1 by %2.</source>
        <extracomment>%1: day and time; %2: name of a person.</extracomment>
        <translation>Dieser Tag wurde am %1 von %2 abgeschlossen.</translation>
    </message>
    <message>
        <source>The shop&apos;s day was set otherwise then: %1.</source>
        <extracomment>%1: whose day it was then, &quot;Europe/Istanbul, until midnight&quot;.</extracomment>
        <translation>Damals galt für den Tag des Geschäfts: %1.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Seither hat sich nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have changed since.</source>
        <extracomment>%Ln: how many orders are others than when the day was closed.</extracomment>
        <translation>
            <numerusform>Eine Bestellung hat sich seither geändert.</numerusform>
            <numerusform>%Ln Bestellungen haben sich seither geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <extracomment>%1, %2: what a day came to, &quot;12 orders · $31.00 spent&quot;.</extracomment>
        <translation>Damals: %1. Jetzt: %2.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>An order that came since. %1: its reference, time, note and seller.</extracomment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <extracomment>An order that is no longer of that day. %1: its reference, time, note and seller.</extracomment>
        <translation>Entfallen: %1</translation>
    </message>
    <message>
        <source>Changed: %1: %2</source>
        <extracomment>An order that is another one now. %1: its reference, time, note and seller; %2: what has changed in it.</extracomment>
        <translation>Geändert: %1: %2</translation>
    </message>
    <message>
        <source>%1, corrected on %2</source>
        <extracomment>%1: what was corrected, &quot;Sold for $7.99 → $8.49&quot;; %2: day and time.</extracomment>
        <translation>%1, berichtigt am %2</translation>
    </message>
    <message>
        <source>%1, corrected by %2 on %3</source>
        <extracomment>%1: what was corrected, &quot;Sold for $7.99 → $8.49&quot;; %2: name of a person; %3: day and time.</extracomment>
        <translation>%1, berichtigt von %2 am %3</translation>
    </message>
    <message>
        <source>%1 %2, was %3</source>
        <extracomment>A change. %1: what has changed, &quot;Seller&quot;; %2: how it is now; %3: how it was.</extracomment>
        <translation>%1 %2, vorher %3</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>What changed in an order since a day was closed: how it stands.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>What changed in an order since a day was closed: what the account paid.</extracomment>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>What changed in an order since a day was closed: what the customer paid.</extracomment>
        <translation>Verkauft für</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>What changed in an order since a day was closed: who sold it.</extracomment>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>What changed in an order since a day was closed: how the customer paid.</extracomment>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What changed in an order since a day was closed: what a person wrote about it.</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>What changed in an order since a day was closed: money that eSIMfly gave back.</extracomment>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>What changed in an order since a day was closed: money that eSIMfly is expected to give back.</extracomment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>What changed in an order since a day was closed: money that the customer got back.</extracomment>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>What was awaited has come back</source>
        <translation>Das Erwartete wurde erstattet</translation>
    </message>
    <message>
        <source>What came back is as the account shows it</source>
        <translation>Die Erstattung ist so, wie das Konto sie zeigt</translation>
    </message>
    <message>
        <source>What came back is as the cancellation&apos;s answer says</source>
        <translation>Die Erstattung ist so, wie die Antwort auf die Stornierung sie nennt</translation>
    </message>
    <message>
        <source>Amounts or days</source>
        <extracomment>What has changed in an order: an amount that is hidden, or the day it counts on.</extracomment>
        <translation>Beträge oder Tage</translation>
    </message>
    <message>
        <source>Not readable by this version</source>
        <extracomment>How an order stands: another desk, whose program is newer, told something of it.</extracomment>
        <translation>Für diese Version nicht lesbar</translation>
    </message>
    <message>
        <source>Not clear again: its order is another sale&apos;s</source>
        <extracomment>How an order stands: it was taken for an order of the account that is another one&apos;s.</extracomment>
        <translation>Wieder unklar: Die Bestellung gehört zu einem anderen Verkauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of %1 can&apos;t be read by this version of the program: what they tell of sales is in no day.</source>
        <extracomment>%1: name of a desk, whose program is newer.</extracomment>
        <translation>
            <numerusform>Ein Eintrag von %1 ist für diese Version des Programms nicht lesbar: Was er über Verkäufe sagt, ist in keinem Tag enthalten.</numerusform>
            <numerusform>%Ln Einträge von %1 sind für diese Version des Programms nicht lesbar: Was sie über Verkäufe sagen, ist in keinem Tag enthalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders came later from %1, which had not been heard of when the day was closed.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>
            <numerusform>Eine Bestellung kam später von %1; beim Abschließen des Tages hatte sich dieser Arbeitsplatz noch nicht gemeldet.</numerusform>
            <numerusform>%Ln Bestellungen kamen später von %1; beim Abschließen des Tages hatte sich dieser Arbeitsplatz noch nicht gemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been heard of since: it sold nothing more on that day.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>%1 hat sich seither gemeldet: An jenem Tag wurde dort nichts weiter verkauft.</translation>
    </message>
    <message>
        <source>At no desk of the team</source>
        <extracomment>In a table: orders that no desk of the team knows, in place of the name of a desk or seller.</extracomment>
        <translation>An keinem Arbeitsplatz des Teams</translation>
    </message>
    <message>
        <source>The shop was called %1 then.</source>
        <extracomment>%1: the name of the shop when a day was closed.</extracomment>
        <translation>Das Geschäft hieß damals %1.</translation>
    </message>
    <message>
        <source>The address of the shop was %1 then.</source>
        <extracomment>%1: the address of the shop when a day was closed.</extracomment>
        <translation>Die Adresse des Geschäfts war damals %1.</translation>
    </message>
</context>
<context>
    <name>Desk::CommandBar</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Name of the field where somebody types what they want to do.</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Name of the list of commands that were found.</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A menu in a menu: &quot;View › Sort by&quot;.</extracomment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>Desk::CommandLine</name>
    <message>
        <source>There is no such argument: %1</source>
        <extracomment>%1: what somebody typed behind the program&apos;s name.</extracomment>
        <translation>Dieses Argument gibt es nicht: %1</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, - and _ only, 64 at most.</source>
        <translation>Der Name eines Profils hat nur Buchstaben, Ziffern, - und _, höchstens 64.</translation>
    </message>
    <message>
        <source>A language is given as its code, such as en, ar or de.</source>
        <translation>Eine Sprache wird mit ihrem Code angegeben, etwa en, ar oder de.</translation>
    </message>
    <message>
        <source>The API&apos;s address must begin with https://, or with http:// and be on this computer.</source>
        <translation>Die Adresse der API muss mit https:// beginnen oder, mit http://, auf diesem Computer liegen.</translation>
    </message>
    <message>
        <source>--sandbox has its own API: leave --api out.</source>
        <translation>--sandbox hat eine eigene API: Lassen Sie --api weg.</translation>
    </message>
    <message>
        <source>--tour needs a folder for its pictures.</source>
        <translation>--tour braucht einen Ordner für die Bilder.</translation>
    </message>
    <message>
        <source>--tour buys an eSIM, so it plays with --sandbox only.</source>
        <translation>--tour kauft eine eSIM und läuft deshalb nur mit --sandbox.</translation>
    </message>
    <message>
        <source>Sells travel eSIMs of the eSIMfly Business API.</source>
        <translation>Verkauft Reise-eSIMs über die eSIMfly Business API.</translation>
    </message>
    <message>
        <source>The team&apos;s address can&apos;t be used: %1</source>
        <extracomment>%1: why not.</extracomment>
        <translation>Die Adresse des Teams ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>Start on the built-in sandbox account. Nothing in it is real.</source>
        <translation>Mit dem eingebauten Sandbox-Konto starten. Nichts darin ist echt.</translation>
    </message>
    <message>
        <source>Another address for the API: https, or http on this computer only.</source>
        <translation>Eine andere Adresse für die API: https, oder http nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>A separate account, cache and settings (letters, digits, - and _).</source>
        <translation>Eigenes Konto, eigener Zwischenspeicher und eigene Einstellungen (Buchstaben, Ziffern, - und _).</translation>
    </message>
    <message>
        <source>With --sandbox: sell one eSIM and show the main pages by itself, save a picture of each step into DIR.</source>
        <translation>Mit --sandbox: von selbst eine eSIM verkaufen, die wichtigsten Seiten zeigen und von jedem Schritt ein Bild in DIR speichern.</translation>
    </message>
    <message>
        <source>Another language than the system&apos;s, as a two-letter code.</source>
        <translation>Eine andere Sprache als die des Systems, als Code aus zwei Buchstaben.</translation>
    </message>
    <message>
        <source>Join the team whose server is there: &quot;host=… port=… dbname=… user=… sslrootcert=…&quot;. The password comes from ESIMFLY_DESK_TEAM_PASSWORD or the keychain.</source>
        <translation>Dem Team beitreten, dessen Server hier angegeben ist: &quot;host=… port=… dbname=… user=… sslrootcert=…&quot;. Das Passwort kommt aus ESIMFLY_DESK_TEAM_PASSWORD oder dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>The sandbox is in no team, but for a tour: leave --team out, or add --tour.</source>
        <translation>Die Sandbox gehört zu keinem Team, außer bei einer Tour: Lassen Sie --team weg, oder fügen Sie --tour hinzu.</translation>
    </message>
    <message>
        <source>Go to the search with nothing in it, in the window that is open already, too.</source>
        <translation>Zur leeren Suche gehen, auch im schon offenen Fenster.</translation>
    </message>
</context>
<context>
    <name>Desk::ComparisonModel</name>
    <message>
        <source>%1, differs</source>
        <extracomment>One of two versions of something, where the other one says something else. %1: what it says.</extracomment>
        <translation>%1, weicht ab</translation>
    </message>
    <message>
        <source>This desk</source>
        <extracomment>Heading of a column: what stands on this computer.</extracomment>
        <translation>Dieser Arbeitsplatz</translation>
    </message>
    <message>
        <source>The team</source>
        <extracomment>Heading of a column: what stands on the team&apos;s server.</extracomment>
        <translation>Das Team</translation>
    </message>
</context>
<context>
    <name>Desk::ConnectPage</name>
    <message>
        <source>Connect your account</source>
        <translation>Konto verbinden</translation>
    </message>
    <message>
        <source>&amp;Access code</source>
        <extracomment>Caption of a field: the first of the two keys of an account.</extracomment>
        <translation>&amp;Zugangscode</translation>
    </message>
    <message>
        <source>Access code</source>
        <extracomment>Name of a field: the first of the two keys of an account.</extracomment>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>esf_…</source>
        <extracomment>How an access code begins; shown in its empty field.</extracomment>
        <translation>esf_…</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <extracomment>Caption of a field: the second of the two keys of an account.</extracomment>
        <translation>&amp;Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>Name of a field: the second of the two keys of an account.</extracomment>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>sk_…</source>
        <extracomment>How a secret key begins; shown in its empty field.</extracomment>
        <translation>sk_…</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: another address for the API</source>
        <translation>&amp;Erweitert: eine andere Adresse für die API</translation>
    </message>
    <message>
        <source>A&amp;PI address</source>
        <extracomment>Caption of a field: where eSIMfly&apos;s computer is.</extracomment>
        <translation>&amp;API-Adresse</translation>
    </message>
    <message>
        <source>API address</source>
        <extracomment>Name of a field: where eSIMfly&apos;s computer is.</extracomment>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: connects the account.</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Checking the keys…</source>
        <translation>Die Schlüssel werden geprüft…</translation>
    </message>
    <message>
        <source>Checking the keys</source>
        <translation>Prüfung der Schlüssel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: the account is not connected.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The secret key is kept in this computer’s keychain only.</source>
        <translation>Der geheime Schlüssel wird nur im Schlüsselbund dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Heading: an account is connected.</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connect without keeping it</source>
        <translation>Ohne Speichern verbinden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button: the account is disconnected and its secret key forgotten.</extracomment>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>Erst einmal ansehen</translation>
    </message>
    <message>
        <source>The sandbox is a whole pretend account with thousands of packages. Search, order and hand over as often as you like: it needs no keys and no internet, and nothing in it is real.</source>
        <translation>Die Sandbox ist ein vollständiges Übungskonto mit Tausenden von Paketen. Suchen, bestellen und übergeben Sie, so oft Sie möchten: Sie braucht weder Schlüssel noch Internet, und nichts darin ist echt.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Open %1 in another one.</source>
        <extracomment>%1: an address.</extracomment>
        <translation>Auf diesem Computer wurde kein Browser gefunden. Öffnen Sie %1 auf einem anderen.</translation>
    </message>
    <message>
        <source>Characters that can&apos;t be seen were left out of what was pasted here.</source>
        <translation>Unsichtbare Zeichen im Eingefügten wurden weggelassen.</translation>
    </message>
    <message>
        <source>Enter the access code. It begins with esf_.</source>
        <translation>Geben Sie den Zugangscode ein. Er beginnt mit esf_.</translation>
    </message>
    <message>
        <source>This is a secret key. The access code begins with esf_.</source>
        <translation>Das ist ein geheimer Schlüssel. Der Zugangscode beginnt mit esf_.</translation>
    </message>
    <message>
        <source>Enter the secret key. It begins with sk_.</source>
        <translation>Geben Sie den geheimen Schlüssel ein. Er beginnt mit sk_.</translation>
    </message>
    <message>
        <source>This is an access code. The secret key begins with sk_.</source>
        <translation>Das ist ein Zugangscode. Der geheime Schlüssel beginnt mit sk_.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: the keychain of the computer is opened, which may ask for a password.</extracomment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the keychain of the computer is asked once more.</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Access code and secret key are made together at eSIMfly, %1under Settings, API Keys%2. The secret key is shown there once.</source>
        <extracomment>%1 is the beginning of a link, %2 its end.</extracomment>
        <translation>Zugangscode und geheimer Schlüssel werden zusammen bei eSIMfly erstellt, %1unter Settings, API Keys%2. Der geheime Schlüssel wird dort nur einmal gezeigt.</translation>
    </message>
</context>
<context>
    <name>Desk::CopyController</name>
    <message>
        <source>Something is under way. Bring the copy back when it has come to its end.</source>
        <translation>Es läuft gerade ein Vorgang. Spielen Sie die Sicherung ein, wenn er beendet ist.</translation>
    </message>
</context>
<context>
    <name>Desk::CopyField</name>
    <message>
        <source>Copy</source>
        <extracomment>On a button beside a field.</extracomment>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Desk::CopyText</name>
    <message>
        <source>A copy has what only this computer knows: sales and top-ups, notes, hand-overs, selling prices, old prices of packages and the settings. Keep it on another disk.</source>
        <translation>Eine Sicherung enthält, was nur dieser Computer weiß: Verkäufe und Aufladungen, Notizen, Übergaben, Verkaufspreise, alte Preise von Paketen und die Einstellungen. Bewahren Sie sie auf einem anderen Datenträger auf.</translation>
    </message>
    <message>
        <source>Neither the secret key nor codes that install an eSIM are in it. eSIMfly keeps the codes, and the eSIMs page shows them again.</source>
        <translation>Weder der geheime Schlüssel noch Codes, die eine eSIM installieren, sind darin. eSIMfly bewahrt die Codes auf, und die Seite „eSIMs“ zeigt sie wieder.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Stopped. No copy was saved.</source>
        <translation>Abgebrochen. Es wurde keine Sicherung gespeichert.</translation>
    </message>
    <message>
        <source>No copy was saved as %1. %2</source>
        <extracomment>%1: path of a file; %2: a sentence that says why.</extracomment>
        <translation>Es wurde keine Sicherung als %1 gespeichert. %2</translation>
    </message>
    <message>
        <source>The copy of today could not be saved in %1. %2 It is tried again by itself.</source>
        <extracomment>%1: path of a folder; %2: a sentence that says why.</extracomment>
        <translation>Die heutige Sicherung ließ sich nicht in %1 speichern. %2 Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>Die Datei ist nicht lesbar: „%1“.</translation>
    </message>
    <message>
        <source>This file is no copy of eSIMfly Desk.</source>
        <translation>Diese Datei ist keine Sicherung von eSIMfly Desk.</translation>
    </message>
    <message>
        <source>This file is larger than any copy of eSIMfly Desk.</source>
        <translation>Diese Datei ist größer als jede Sicherung von eSIMfly Desk.</translation>
    </message>
    <message>
        <source>A newer version of eSIMfly Desk saved this copy. Bring it back with that version.</source>
        <translation>Eine neuere Version von eSIMfly Desk hat diese Sicherung gespeichert. Spielen Sie sie mit jener Version ein.</translation>
    </message>
    <message>
        <source>This copy is damaged or not whole. Choose another one, such as that of the day before.</source>
        <translation>Diese Sicherung ist beschädigt oder unvollständig. Wählen Sie eine andere, etwa die vom Tag davor.</translation>
    </message>
    <message>
        <source>This is a copy of the sandbox: nothing in it was ever sold.</source>
        <translation>Dies ist eine Sicherung der Sandbox: Nichts darin wurde je verkauft.</translation>
    </message>
    <message>
        <source>This copy can&apos;t be checked on this computer. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Diese Sicherung lässt sich auf diesem Computer nicht prüfen. %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Access code: %1</source>
        <extracomment>%1: access codes, mostly dots.</extracomment>
        <translation>Zugangscode: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <extracomment>%Ln: how many orders a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-ups</source>
        <extracomment>%Ln: how many top-ups a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln Aufladung</numerusform>
            <numerusform>%Ln Aufladungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>%Ln: how many notes a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sale: %1</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Letzter Verkauf: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not clear when it was saved, and stay so.</source>
        <extracomment>%Ln: how many of the orders and top-ups named before.</extracomment>
        <translation>
            <numerusform>%Ln davon war beim Speichern unklar und bleibt es.</numerusform>
            <numerusform>%Ln davon waren beim Speichern unklar und bleiben es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations were not clear when it was saved, and stay so.</source>
        <extracomment>%Ln: how many times somebody asked eSIMfly to take an eSIM back.</extracomment>
        <translation>
            <numerusform>%Ln Stornierung war beim Speichern unklar und bleibt es.</numerusform>
            <numerusform>%Ln Stornierungen waren beim Speichern unklar und bleiben es.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy was brought back: all sales and notes in it were here before.</source>
        <translation>Die Sicherung wurde eingespielt: Alle Verkäufe und Notizen darin waren schon hier.</translation>
    </message>
    <message>
        <source>The copy was brought back, with %1 and %2 that were not here.</source>
        <extracomment>%1: such as “3 sales”, %2: such as “2 notes”.</extracomment>
        <translation>Die Sicherung wurde eingespielt, mit %1 und %2, die hier fehlten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales</source>
        <extracomment>%Ln: how many orders and top-ups came from a copy. Part of a sentence.</extracomment>
        <translation>
            <numerusform>%Ln Verkauf</numerusform>
            <numerusform>%Ln Verkäufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not clear: you may have been charged. Nothing is ordered by itself.</source>
        <extracomment>%Ln: how many of the sales named before.</extracomment>
        <translation>
            <numerusform>%Ln davon ist unklar: Möglicherweise wurde abgebucht. Nichts wird von selbst bestellt.</numerusform>
            <numerusform>%Ln davon sind unklar: Möglicherweise wurde abgebucht. Nichts wird von selbst bestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations are not clear: eSIMs may be cancelled, with money back. Nothing is cancelled by itself.</source>
        <extracomment>%Ln: how many times somebody asked eSIMfly to take an eSIM back.</extracomment>
        <translation>
            <numerusform>%Ln Stornierung ist unklar: Möglicherweise sind eSIMs storniert und das Geld kam zurück. Nichts wird von selbst storniert.</numerusform>
            <numerusform>%Ln Stornierungen sind unklar: Möglicherweise sind eSIMs storniert und das Geld kam zurück. Nichts wird von selbst storniert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales ended another way here than in the copy; they stay as they are here.</source>
        <extracomment>%Ln: how many orders and top-ups.</extracomment>
        <translation>
            <numerusform>%Ln Verkauf ging hier anders aus als in der Sicherung; er bleibt, wie er hier ist.</numerusform>
            <numerusform>%Ln Verkäufe gingen hier anders aus als in der Sicherung; sie bleiben, wie sie hier sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes are other ones here than in the copy; they stay as they are here.</source>
        <extracomment>%Ln: how many notes on eSIMs.</extracomment>
        <translation>
            <numerusform>%Ln Notiz ist hier eine andere als in der Sicherung; sie bleibt, wie sie hier ist.</numerusform>
            <numerusform>%Ln Notizen sind hier andere als in der Sicherung; sie bleiben, wie sie hier sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selling prices were changed here and in the copy; those of here stay.</source>
        <translation>Verkaufspreise wurden hier und in der Sicherung geändert; die hiesigen bleiben.</translation>
    </message>
    <message>
        <source>Old prices of packages did not come. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Alte Preise von Paketen kamen nicht mit. %1</translation>
    </message>
    <message>
        <source>Nothing was brought back. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Es wurde nichts eingespielt. %1</translation>
    </message>
</context>
<context>
    <name>Desk::CorrectionDialog</name>
    <message>
        <source>Nobody</source>
        <extracomment>Choice in a list of persons who sell: none of them.</extracomment>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>Choice in a list of ways to pay: none of them.</extracomment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Correct the order</source>
        <translation>Bestellung berichtigen</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Before a field: what the customer paid.</extracomment>
        <translation>Verkauft für</translation>
    </message>
    <message>
        <source>eSIMfly ended this order: nothing was sold.</source>
        <translation>eSIMfly hat diese Bestellung beendet: Es wurde nichts verkauft.</translation>
    </message>
    <message>
        <source>What the customer paid for the whole order</source>
        <translation>Was der Kunde für die ganze Bestellung bezahlt hat</translation>
    </message>
    <message>
        <source>What the customer paid for one eSIM</source>
        <translation>Was der Kunde für eine eSIM bezahlt hat</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Caption of a list: the person who sold.</extracomment>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Before a field: how the customer paid.</extracomment>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Kunde oder Notiz</translation>
    </message>
    <message>
        <source>Kept with its eSIMs, on this computer</source>
        <translation>Wird bei den eSIMs gespeichert, auf diesem Computer</translation>
    </message>
    <message>
        <source>A note is kept with an eSIM, and it is not known which belongs to this order.</source>
        <translation>Eine Notiz gehört zu einer eSIM, und es ist nicht bekannt, welche zu dieser Bestellung gehört.</translation>
    </message>
    <message>
        <source>Its eSIM is not known</source>
        <extracomment>In a field for a note, of an order of which no eSIM is known.</extracomment>
        <translation>Die eSIM ist nicht bekannt</translation>
    </message>
    <message>
        <source>No seller is chosen (F6).</source>
        <extracomment>Beside the button that saves, in the place of who is written down with it.</extracomment>
        <translation>Kein Verkäufer gewählt (F6).</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <extracomment>%1: the person who sells now.</extracomment>
        <translation>Berichtigt von %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing is corrected.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what was corrected.</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Name of a list: what was corrected before.</extracomment>
        <translation>Berichtigungen</translation>
    </message>
    <message>
        <source>Nothing was corrected so far.</source>
        <extracomment>Above a list of what was corrected of an order, or in its place.</extracomment>
        <translation>Bisher wurde nichts berichtigt.</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Beside the price of one eSIM: that of all; %1: an amount of money.</extracomment>
        <translation>gesamt %1</translation>
    </message>
    <message>
        <source>This is no price. Write it like %1.</source>
        <extracomment>Below a field for a price; %1: an example of one, such as 8.00.</extracomment>
        <translation>Das ist kein Preis. Geben Sie ihn wie %1 ein.</translation>
    </message>
    <message>
        <source>Nothing was corrected. %1</source>
        <extracomment>%1: why, a whole sentence.</extracomment>
        <translation>Es wurde nichts berichtigt. %1</translation>
    </message>
</context>
<context>
    <name>Desk::CorrectionText</name>
    <message>
        <source>Corrected %1</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Berichtigt %1</translation>
    </message>
    <message>
        <source>Corrected by %1, %2</source>
        <extracomment>%1: a name; %2: a time.</extracomment>
        <translation>Berichtigt von %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: what was corrected; %2: a time.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1: what was corrected; %2: the name of who did it; %3: a time.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Sold for %1 → %2</source>
        <extracomment>What a customer paid was corrected; %1, %2: amounts, before and after.</extracomment>
        <translation>Verkauft für %1 → %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>In place of a name: an order that nobody is said to have sold.</extracomment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Seller %1 → %2</source>
        <extracomment>%1, %2: names, before and after.</extracomment>
        <translation>Verkäufer %1 → %2</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>In place of how a customer paid: nobody said it.</extracomment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Payment %1 → %2</source>
        <extracomment>How a customer paid; %1, %2: before and after.</extracomment>
        <translation>Zahlung %1 → %2</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a customer&apos;s name or a note: there is none.</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Note %1 → %2</source>
        <extracomment>The customer or note of an order; %1, %2: before and after.</extracomment>
        <translation>Notiz %1 → %2</translation>
    </message>
</context>
<context>
    <name>Desk::CoverageList</name>
    <message>
        <source>This package has nothing with “%1”.</source>
        <extracomment>%1: what somebody filters a list of countries by.</extracomment>
        <translation>In diesem Paket findet sich nichts zu „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>Works in %Ln countries</source>
        <extracomment>%Ln: a number of countries. Heading of a list.</extracomment>
        <translation>
            <numerusform>Gilt in %Ln Land</numerusform>
            <numerusform>Gilt in %Ln Ländern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 countries</source>
        <extracomment>%1: how many countries match what was typed, %2: how many there are.</extracomment>
        <translation>%1 von %2 Ländern</translation>
    </message>
    <message>
        <source>Filter countries</source>
        <extracomment>Name of a field that filters a list of countries.</extracomment>
        <translation>Länder filtern</translation>
    </message>
    <message>
        <source>Covered countries</source>
        <extracomment>Name of the list of countries where a package works.</extracomment>
        <translation>Enthaltene Länder</translation>
    </message>
</context>
<context>
    <name>Desk::CoverageModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A country and its mobile networks: &quot;Turkey: Turkcell 5G, Vodafone 4G&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Desk::CustomerDisplay</name>
    <message>
        <source>Customer display</source>
        <extracomment>Title of the window that customers see on a screen of their own.</extracomment>
        <translation>Kundenanzeige</translation>
    </message>
</context>
<context>
    <name>Desk::DailyCopySettings</name>
    <message>
        <source>Folder of the copies</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Kein Ordner gewählt.</translation>
    </message>
    <message>
        <source>Save a copy every day</source>
        <translation>Jeden Tag eine Sicherung speichern</translation>
    </message>
    <message numerus="yes">
        <source>Sales, notes, selling prices and settings, in a folder on another disk. The last %Ln are kept.</source>
        <extracomment>%Ln: a number of files.</extracomment>
        <translation>
            <numerusform>Verkäufe, Notizen, Verkaufspreise und Einstellungen, in einem Ordner auf einem anderen Datenträger. Die letzte wird behalten.</numerusform>
            <numerusform>Verkäufe, Notizen, Verkaufspreise und Einstellungen, in einem Ordner auf einem anderen Datenträger. Die letzten %Ln werden behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
</context>
<context>
    <name>Desk::DayCloseDialog</name>
    <message>
        <source>Day close</source>
        <extracomment>Title of the dialog with the sums of a day.</extracomment>
        <translation>Tagesabschluss</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Name of a field: the day whose sums are shown.</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <extracomment>Button: shows the sums of today.</extracomment>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Name of a button: shows the sums of today.</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>&amp;Yesterday</source>
        <extracomment>Button: shows the sums of yesterday.</extracomment>
        <translation>&amp;Gestern</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Name of a button: shows the sums of yesterday.</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Totals of the day</source>
        <translation>Summen des Tages</translation>
    </message>
    <message>
        <source>Changes since the last close</source>
        <translation>Änderungen seit dem letzten Abschluss</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button: prints the sums of a day.</extracomment>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Name of a button: prints the sums of a day.</extracomment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <extracomment>Button: saves the sums of a day as a file.</extracomment>
        <translation>PDF &amp;speichern</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>Name of a button: saves the sums of a day as a file.</extracomment>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Export &amp;CSV</source>
        <extracomment>Button: saves a table as a text file with commas.</extracomment>
        <translation>&amp;CSV exportieren</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Name of a button: saves a table as a text file with commas.</extracomment>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Export &amp;Excel</source>
        <extracomment>Button: saves a table as a workbook.</extracomment>
        <translation>&amp;Excel exportieren</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Name of a button: saves a table as a workbook.</extracomment>
        <translation>Excel exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the &amp;day</source>
        <translation>Tag &amp;abschließen</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>Keeps what stands here, so that a later close says what has changed since</source>
        <translation>Bewahrt auf, was hier steht, damit ein späterer Abschluss zeigt, was sich seither geändert hat</translation>
    </message>
    <message>
        <source>Nothing was sold on this day, and nothing came back.</source>
        <translation>An diesem Tag wurde nichts verkauft, und nichts kam zurück.</translation>
    </message>
    <message>
        <source>How this day was closed before can&apos;t be read: what has changed since is not known. The day can be closed again.</source>
        <translation>Wie dieser Tag zuvor abgeschlossen wurde, ist nicht lesbar: Was sich seither geändert hat, ist nicht bekannt. Der Tag kann noch einmal abgeschlossen werden.</translation>
    </message>
    <message>
        <source>The day was not closed: it could not be written down. %1</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Der Tag wurde nicht abgeschlossen: Der Abschluss ließ sich nicht speichern. %1</translation>
    </message>
    <message>
        <source>The day is closed, as it was at %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Der Tag ist abgeschlossen, so wie er um %1 war.</translation>
    </message>
    <message>
        <source>Prices are hidden, so cost and margin will not stand in it. F8 shows them.</source>
        <translation>Preise sind ausgeblendet, also stehen Einkauf und Marge nicht darin. F8 zeigt sie.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>A button: cost and margin are left out of what is printed or saved.</extracomment>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is switched on and has paper, or save a PDF.</source>
        <translation>Der Drucker hat den Auftrag nicht angenommen. Prüfen Sie, ob er eingeschaltet ist und Papier hat, oder speichern Sie ein PDF.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Day close of %1, made</source>
        <extracomment>Name of a file. %1: a date, &quot;2026-11-28&quot;.</extracomment>
        <translation>Tagesabschluss %1, erstellt</translation>
    </message>
</context>
<context>
    <name>Desk::DayCloseModel</name>
    <message>
        <source>Not certain</source>
        <extracomment>Heading of a part: orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading of a column: how customers paid, such as cash.</extracomment>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>In a table, before sums: of all orders of the day.</extracomment>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>Heading of the close of a day: whether a line is of a seller, of a kind of payment, of all.</extracomment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of the close of a day: a seller, a kind of payment, an order.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Heading of a column: how many sales.</extracomment>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Orders of eSIMs</source>
        <translation>Bestellungen von eSIMs</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Heading of a column: how many top-ups.</extracomment>
        <translation>Aufladungen</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account paid.</extracomment>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>What the account paid</source>
        <translation>Was das Konto bezahlt hat</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid.</extracomment>
        <translation>Erlös</translation>
    </message>
    <message>
        <source>What customers paid</source>
        <translation>Was Kunden bezahlt haben</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of sales when they were paid.</extracomment>
        <translation>Marge</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>Was Kunden bezahlt haben, abzüglich dessen, was das Konto bezahlt hat</translation>
    </message>
    <message>
        <source>Margin of</source>
        <extracomment>Heading of the close of a day: of how many orders the margin is, &quot;12 of 15&quot;.</extracomment>
        <translation>Marge von</translation>
    </message>
    <message>
        <source>For how many orders it is known what they were sold for</source>
        <translation>Von so vielen Bestellungen ist bekannt, für wie viel sie verkauft wurden</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Heading of a column: how many orders were refunded.</extracomment>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Orders whose money came back on this day, or is to come</source>
        <translation>Bestellungen, deren Geld an diesem Tag zurückkam oder noch kommt</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>Heading of the close of a day: how many of the refunds are as the account shows them.</extracomment>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Refunds that no answer reported: they count for the day on which the account first showed them</source>
        <translation>Erstattungen, die keine Antwort gemeldet hat: Sie zählen für den Tag, an dem das Konto sie zuerst zeigte</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>Heading of a column: money that eSIMfly gave back to the account.</extracomment>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>What eSIMfly gave back</source>
        <translation>Was eSIMfly zurückgegeben hat</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Heading of a column: money that eSIMfly is expected to give back.</extracomment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>What is to come back, and is not in the balance yet</source>
        <translation>Was noch zurückkommt und noch nicht im Guthaben ist</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column: money that customers got back.</extracomment>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>What customers got back</source>
        <translation>Was Kunden zurückbekommen haben</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Heading of a column: when the first sale was.</extracomment>
        <translation>Erste</translation>
    </message>
    <message>
        <source>When the first order was sold, by the clock of the shop</source>
        <translation>Wann die erste Bestellung verkauft wurde, nach der Uhr des Geschäfts</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Heading of a column: when the last sale was.</extracomment>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>When the last order was sold, by the clock of the shop</source>
        <translation>Wann die letzte Bestellung verkauft wurde, nach der Uhr des Geschäfts</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading of a column: what a person wrote about an order.</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>In a table, before a desk of which something is not in the sums.</extracomment>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Heading of a column: a computer that sells in the same team.</extracomment>
        <translation>Arbeitsplatz</translation>
    </message>
</context>
<context>
    <name>Desk::DayModel</name>
    <message>
        <source>Day</source>
        <extracomment>Heading of a column: a date.</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Of the shop: its zone and the day&apos;s end are in the settings</source>
        <translation>Des Geschäfts: Zeitzone und Tagesende stehen in den Einstellungen</translation>
    </message>
    <message>
        <source>No time known</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders on that day.</extracomment>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>How many; where some of them are not in the sums, how many are</source>
        <translation>Wie viele; sind einige nicht in den Summen, wie viele darin sind</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;13 of 15&quot;: so many orders are in the sums.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Heading of a column: what the account paid on that day.</extracomment>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Heading of a column: how many orders were refunded on that day.</extracomment>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>What came back on this day, whenever it was spent</source>
        <translation>Was an diesem Tag zurückkam, unabhängig davon, wann es ausgegeben wurde</translation>
    </message>
    <message>
        <source>%1 awaited</source>
        <extracomment>A refund that has not come yet. %1: an amount of money.</extracomment>
        <translation>%1 erwartet</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid on that day.</extracomment>
        <translation>Erlös</translation>
    </message>
    <message>
        <source>What customers paid</source>
        <translation>Was Kunden bezahlt haben</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of the sales of that day when they were paid.</extracomment>
        <translation>Marge</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>Was Kunden bezahlt haben, abzüglich dessen, was das Konto bezahlt hat</translation>
    </message>
    <message>
        <source>Margin of</source>
        <extracomment>Of how many orders the margin is: &quot;12 of 15&quot;.</extracomment>
        <translation>Marge von</translation>
    </message>
    <message>
        <source>For how many orders it is known what they were sold for</source>
        <translation>Von wie vielen Bestellungen bekannt ist, für wie viel sie verkauft wurden</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column: money that customers got back on that day.</extracomment>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>What customers got back on this day</source>
        <translation>Was Kunden an diesem Tag zurückbekommen haben</translation>
    </message>
</context>
<context>
    <name>Desk::DaysChart</name>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of a chart of money, while a customer looks at the screen.</extracomment>
        <translation>Preise ausgeblendet</translation>
    </message>
    <message>
        <source>Spent, %1</source>
        <extracomment>Beside a coloured box, above a chart. %1: the code of a currency.</extracomment>
        <translation>Ausgegeben, %1</translation>
    </message>
    <message>
        <source>Margin, %1</source>
        <extracomment>Beside a coloured box, above a chart. %1: the code of a currency.</extracomment>
        <translation>Marge, %1</translation>
    </message>
    <message>
        <source>other currencies in the table</source>
        <translation>andere Währungen in der Tabelle</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <extracomment>Below a chart that has no room for all days. %1: the first day that it shows.</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1: %2 spent, %3 margin</source>
        <extracomment>What a chart shows of a day. %1: the day; %2, %3: amounts of money.</extracomment>
        <translation>%1: %2 ausgegeben, %3 Marge</translation>
    </message>
    <message>
        <source>Spend and margin per day</source>
        <translation>Ausgaben und Marge je Tag</translation>
    </message>
    <message>
        <source>From %1 to %2. Most on %3.</source>
        <extracomment>What a chart shows, for those who can&apos;t see it. %1, %2: days; %3: &quot;Tue 24 Nov: $3.10 spent, $1.20 margin&quot;.</extracomment>
        <translation>Von %1 bis %2; am meisten: %3.</translation>
    </message>
</context>
<context>
    <name>Desk::DaysPanel</name>
    <message>
        <source>Days</source>
        <extracomment>Name of a table with a row for each day.</extracomment>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>Desk::DestinationModel</name>
    <message>
        <source>Regions</source>
        <extracomment>Heading in the list of destinations, above regions and global.</extracomment>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The lowest price of a destination.</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>1 package</source>
        <extracomment>Beside a destination: there is one package for it.</extracomment>
        <translation>1 Paket</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <extracomment>%Ln: how many packages there are for a destination.</extracomment>
        <translation>
            <numerusform>%Ln Paket</numerusform>
            <numerusform>%Ln Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A destination, read aloud: its name, then how many packages.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, from %3</source>
        <extracomment>A destination, read aloud: its name, how many packages, the lowest price.</extracomment>
        <translation>%1, %2, ab %3</translation>
    </message>
</context>
<context>
    <name>Desk::DestinationsPane</name>
    <message>
        <source>Filter destinations</source>
        <extracomment>Name of a field that filters a list of countries and regions.</extracomment>
        <translation>Reiseziele filtern</translation>
    </message>
    <message>
        <source>All</source>
        <comment>All kinds of destinations</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All destinations</source>
        <extracomment>Choice above a list: countries and regions.</extracomment>
        <translation>Alle Reiseziele</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>Choice above a list: countries only.</extracomment>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>Choice above a list: regions only, such as Europe.</extracomment>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Destinations</source>
        <extracomment>Name of a list of countries and regions.</extracomment>
        <translation>Reiseziele</translation>
    </message>
    <message>
        <source>Destination count</source>
        <extracomment>Name of what says how many countries and regions are listed.</extracomment>
        <translation>Zahl der Reiseziele</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many destinations are listed, of how many there are.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: as many destinations have come and are not in the list yet.</extracomment>
        <translation>
            <numerusform>%Ln weiteres zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more destinations</source>
        <extracomment>%Ln: how many countries and regions are not listed yet. A button.</extracomment>
        <translation>
            <numerusform>%Ln weiteres Reiseziel zeigen</numerusform>
            <numerusform>%Ln weitere Reiseziele zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::DocumentChoiceDialog</name>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigenes behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Vom Team übernehmen</translation>
    </message>
</context>
<context>
    <name>Desk::DocumentText</name>
    <message>
        <source>Selling prices</source>
        <extracomment>What the desks of a team have in common: what the shop sells at.</extracomment>
        <translation>Verkaufspreise</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>What the desks of a team have in common: the shop&apos;s name, address and sellers.</extracomment>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>What the desks of a team have in common: how eSIMs are handed over.</extracomment>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Changed here; on its way to the others.</source>
        <translation>Hier geändert; auf dem Weg zu den anderen.</translation>
    </message>
    <message>
        <source>Until you choose, this desk goes on with its own.</source>
        <translation>Bis Sie wählen, arbeitet dieser Arbeitsplatz mit seinem eigenen Stand weiter.</translation>
    </message>
    <message>
        <source>This desk and its team sell at different prices.</source>
        <translation>Dieser Arbeitsplatz und sein Team verkaufen zu verschiedenen Preisen.</translation>
    </message>
    <message>
        <source>The shop is set otherwise at this desk than in its team.</source>
        <translation>Die Angaben zum Geschäft sind an diesem Arbeitsplatz anders als in seinem Team.</translation>
    </message>
    <message>
        <source>The hand-over card is set otherwise at this desk than in its team.</source>
        <translation>Die Angaben auf der Karte sind an diesem Arbeitsplatz anders als in seinem Team.</translation>
    </message>
    <message>
        <source>Your team has this in common. Only an owner of the team can change it.</source>
        <translation>Das gilt für das ganze Team. Nur ein Eigentümer des Teams kann es ändern.</translation>
    </message>
    <message>
        <source>that of each computer</source>
        <extracomment>A time zone: that of the computer, whichever it is.</extracomment>
        <translation>die des jeweiligen Computers</translation>
    </message>
    <message>
        <source>Shop name</source>
        <extracomment>A line of a comparison: name of the shop.</extracomment>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>Sellers</source>
        <extracomment>A line of a comparison: names of those who sell.</extracomment>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Zahlungsarten</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>Zeitzone des Geschäfts</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>Der Tag endet um</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>In a comparison: the shop has a logo.</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>A line of a comparison: the shop&apos;s telephone number.</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>A line of a comparison: where the shop is.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>A line of a comparison: the shop&apos;s picture.</extracomment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Tax line of receipts</source>
        <translation>Steuerzeile der Quittungen</translation>
    </message>
    <message>
        <source>floor %1</source>
        <extracomment>A rule of selling prices: what is earned at least. %1: an amount or a percentage.</extracomment>
        <translation>Untergrenze %1</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>A rule that is switched off.</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A rule of selling prices. %1: which packages it is for; %2: what it adds to their cost.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2, of %3)</source>
        <extracomment>The currency of selling prices. %1: the currency; %2: a rate of exchange; %3: the day when it was typed.</extracomment>
        <translation>%1 (%2, vom %3)</translation>
    </message>
    <message>
        <source>The shop sells in</source>
        <translation>Das Geschäft verkauft in</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A rule with its place in the list. %1: a number; %2: the rule.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>A line of a comparison: how many rules make selling prices.</extracomment>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Fixed prices</source>
        <extracomment>A line of a comparison: how many packages have a price of their own.</extracomment>
        <translation>Festpreise</translation>
    </message>
    <message>
        <source>The team has no version so far.</source>
        <translation>Im Team gibt es dazu noch keinen Stand.</translation>
    </message>
    <message>
        <source>The same as the version of the team.</source>
        <translation>Derselbe Stand wie im Team.</translation>
    </message>
    <message>
        <source>Differs from the version of the team.</source>
        <translation>Ein anderer Stand als im Team.</translation>
    </message>
    <message>
        <source>The version of the team was saved by a newer program. Update this one.</source>
        <translation>Der Stand des Teams wurde mit einem neueren Programm gespeichert. Aktualisieren Sie dieses hier.</translation>
    </message>
    <message>
        <source>The version of the team can&apos;t be read here. This desk goes on with its own.</source>
        <translation>Der Stand des Teams ist hier nicht lesbar. Dieser Arbeitsplatz arbeitet mit seinem eigenen weiter.</translation>
    </message>
    <message>
        <source>The version of the team was saved on %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Der Stand des Teams wurde am %1 gespeichert.</translation>
    </message>
    <message>
        <source>“Keep mine” puts the version of this desk in the place of the team&apos;s, at all desks.</source>
        <translation>„Eigenes behalten“ setzt den Stand dieses Arbeitsplatzes an die Stelle dessen des Teams, an allen Arbeitsplätzen.</translation>
    </message>
    <message>
        <source>Only an owner of the team can put the version of this desk in the place of the team&apos;s.</source>
        <translation>Nur ein Eigentümer des Teams kann den Stand dieses Arbeitsplatzes an die Stelle dessen des Teams setzen.</translation>
    </message>
</context>
<context>
    <name>Desk::EmptyState</name>
    <message>
        <source>Progress</source>
        <extracomment>Name of a bar that says how far something is.</extracomment>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Desk::EsimModel</name>
    <message>
        <source>ICCID</source>
        <extracomment>Heading of a column: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column: how an eSIM stands, such as “Active”.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: how much data was used, with a bar.</extracomment>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Heading of a column: when an eSIM ends.</extracomment>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>Heading of a column: when an eSIM was bought.</extracomment>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Kunde oder Notiz</translation>
    </message>
    <message>
        <source>Kept on this computer only: eSIMfly and your colleagues don&apos;t see it. F2 or a double click writes.</source>
        <translation>Nur auf diesem Computer: eSIMfly und Ihre Kollegen sehen es nicht. Zum Schreiben F2 oder Doppelklick.</translation>
    </message>
</context>
<context>
    <name>Desk::EsimText</name>
    <message>
        <source>Suspended</source>
        <extracomment>An eSIM that no network lets in until it is resumed.</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Status of an eSIM: nobody has installed it.</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>An eSIM that is paid and made ready by the network operator.</extracomment>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Status of an eSIM: it is in use.</extracomment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Depleted</source>
        <extracomment>All data of the eSIM is used.</extracomment>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Status of an eSIM: its time is over.</extracomment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of an eSIM: it was taken back.</extracomment>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Status of an eSIM: it was deleted on the phone.</extracomment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Ready to install</source>
        <translation>Installierbar</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <extracomment>Status of an eSIM: it is paid, and eSIMfly is making it.</extracomment>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>All data is used</source>
        <translation>Alle Daten verbraucht</translation>
    </message>
    <message>
        <source>%1 used when it could last be read</source>
        <extracomment>%1: an amount of data, such as “1.2 GB”.</extracomment>
        <translation>%1 verbraucht (letzter lesbarer Stand)</translation>
    </message>
    <message>
        <source>data used could not be read</source>
        <translation>Verbrauch war nicht lesbar</translation>
    </message>
    <message>
        <source>%1 used, unlimited</source>
        <extracomment>%1: data used of an unlimited plan, &quot;14.2 GB&quot;.</extracomment>
        <translation>%1 verbraucht, unbegrenzt</translation>
    </message>
    <message>
        <source>data not known</source>
        <extracomment>%1: data used: &quot;8.7 of 10 GB&quot;.</extracomment>
        <translation>Daten unbekannt</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1: an amount of data, such as “1.2 GB”.</extracomment>
        <translation>%1 verbraucht</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <extracomment>%1: data used of an unlimited plan, &quot;14.2 GB&quot;.</extracomment>
        <translation>%1, unbegrenzt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: data used, %2: all data: &quot;8.7 of 10 GB&quot;, &quot;300 MB of 1 GB&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Desk::EsimsPage</name>
    <message>
        <source>Top up…</source>
        <extracomment>Button: an eSIM gets more data.</extracomment>
        <translation>Aufladen…</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Name of a button: an eSIM gets more data.</extracomment>
        <translation>Aufladen</translation>
    </message>
    <message>
        <source>More data or days for the selected eSIM (Ctrl+T)</source>
        <translation>Mehr Daten oder Tage für die gewählte eSIM (Strg+T)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: eSIMs are read again.</extracomment>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reads what is shown from eSIMfly again (F5)</source>
        <translation>Lädt das Angezeigte noch einmal von eSIMfly (F5)</translation>
    </message>
    <message>
        <source>eSIMs</source>
        <extracomment>Name of the table of eSIMs.</extracomment>
        <translation>eSIMs</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <extracomment>A filter: travellers who may need more data or help, with their number.</extracomment>
        <translation>Anruf lohnt sich</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>Name of a tab: QR code and codes that install an eSIM.</extracomment>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Kunde oder Notiz</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>No eSIM matches. Search for an ICCID, a package, a customer, a note or an order.</source>
        <translation>Keine eSIM passt. Suchen Sie nach ICCID, Paket, Kunde, Notiz oder Bestellung.</translation>
    </message>
    <message>
        <source>None of them matches.</source>
        <translation>Keine davon passt.</translation>
    </message>
    <message>
        <source>Nobody needs a call: no eSIM is nearly empty, ends soon, waits to be installed or is prepared for too long.</source>
        <translation>Bei niemandem lohnt sich ein Anruf: Keine eSIM ist fast leer, endet bald, wartet auf die Installation oder wird schon zu lange vorbereitet.</translation>
    </message>
    <message>
        <source>Nobody is known to need a call, but not all eSIMs were read.</source>
        <translation>Soweit bekannt, lohnt sich bei niemandem ein Anruf, aber nicht alle eSIMs wurden geladen.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many are shown, of how many there are, while a newer list waits to be shown.</extracomment>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;171 of 7,012&quot;: what the search found of all there is.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: shows what came while the mouse moved over the list.</extracomment>
        <translation>
            <numerusform>%Ln weitere zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: rows of the table are put in order anew.</extracomment>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Choose an eSIM to see its QR code.</source>
        <translation>Wählen Sie eine eSIM, um ihren QR-Code zu sehen.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter: no status in particular.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>Name of a tab: how much data was used, day by day.</extracomment>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>A tab: the mobile network.</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Manage</source>
        <extracomment>A tab: cancel, suspend, SMS.</extracomment>
        <translation>Verwalten</translation>
    </message>
</context>
<context>
    <name>Desk::ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>Title of the dialog that saves a table as a file.</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (.xlsx)</source>
        <translation>E&amp;xcel-Arbeitsmappe (.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>Choice: a kind of files.</extracomment>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>CS&amp;V, a text for other programs (.csv)</source>
        <translation>CS&amp;V, ein Text für andere Programme (.csv)</translation>
    </message>
    <message>
        <source>CSV file</source>
        <extracomment>Choice: a kind of files, text with commas.</extracomment>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>&amp;For Excel here</source>
        <translation>&amp;Für das Excel hier</translation>
    </message>
    <message>
        <source>For Excel here</source>
        <translation>Für das Excel hier</translation>
    </message>
    <message>
        <source>With the separator and the decimal sign of this computer. Other programs read it better without.</source>
        <translation>Mit dem Trennzeichen und dem Dezimalzeichen dieses Computers. Andere Programme lesen die Datei besser ohne diese Einstellung.</translation>
    </message>
    <message>
        <source>Add the activation &amp;codes</source>
        <translation>Aktivierungs&amp;codes hinzufügen</translation>
    </message>
    <message>
        <source>Add the activation codes</source>
        <translation>Aktivierungscodes hinzufügen</translation>
    </message>
    <message>
        <source>Export progress</source>
        <extracomment>Name of a bar: how much of a file is written.</extracomment>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Button: saves a table as a text file with commas.</extracomment>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Button: saves a table as a workbook.</extracomment>
        <translation>Excel exportieren</translation>
    </message>
    <message>
        <source>Whoever has the file can install these eSIMs. Keep it where nobody else reads it, and delete it when it is no longer needed.</source>
        <translation>Wer die Datei hat, kann diese eSIMs installieren. Bewahren Sie sie auf, wo niemand sonst sie liest, und löschen Sie sie, wenn sie nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: no file is written.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to export.</source>
        <translation>Es werden keine Zeilen gezeigt, also gibt es nichts zu exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, with the columns and in the order that are shown.</source>
        <extracomment>%Ln: how many rows of a table go into a file.</extracomment>
        <translation>
            <numerusform>%Ln Zeile, mit den Spalten und in der Reihenfolge der Anzeige.</numerusform>
            <numerusform>%Ln Zeilen, mit den Spalten und in der Reihenfolge der Anzeige.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ExportText</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Saved as %1, where %2 leads.</source>
        <extracomment>%1, %2: paths of files.</extracomment>
        <translation>Gespeichert als %1, wohin %2 führt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells begin with a sign that a spreadsheet would calculate with; they got an apostrophe before it.</source>
        <extracomment>%Ln: how many cells of a table.</extracomment>
        <translation>
            <numerusform>%Ln Zelle beginnt mit einem Zeichen, mit dem eine Tabellenkalkulation rechnen würde; davor steht nun ein Apostroph.</numerusform>
            <numerusform>%Ln Zellen beginnen mit einem Zeichen, mit dem eine Tabellenkalkulation rechnen würde; davor steht nun ein Apostroph.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are longer than a workbook allows and were cut.</source>
        <extracomment>%Ln: how many cells of a table.</extracomment>
        <translation>
            <numerusform>%Ln Zelle ist länger, als eine Arbeitsmappe erlaubt, und wurde gekürzt.</numerusform>
            <numerusform>%Ln Zellen sind länger, als eine Arbeitsmappe erlaubt, und wurden gekürzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Abgebrochen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: the disk is full. Make room, or choose another place.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Es wurde nichts als %1 gespeichert: Der Datenträger ist voll. Schaffen Sie Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: you may not write there. Choose another place.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Es wurde nichts als %1 gespeichert: Sie dürfen dort nicht schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: there is no such folder. Choose another one.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Es wurde nichts als %1 gespeichert: Diesen Ordner gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2. Choose another name or place.</source>
        <extracomment>%1: path of a file; %2: the system&apos;s reason.</extracomment>
        <translation>Es wurde nichts als %1 gespeichert: %2. Wählen Sie einen anderen Namen oder Ort.</translation>
    </message>
</context>
<context>
    <name>Desk::ExportedTable</name>
    <message>
        <source>%1, currency</source>
        <extracomment>Heading in a file. %1: the heading of amounts of several currencies, which this column names.</extracomment>
        <translation>%1, Währung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Heading in a file. %1: the heading of a column; %2: the unit of what stands in it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>GB</source>
        <extracomment>Mobile data: gigabytes.</extracomment>
        <translation>GB</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>Heading in a file: what the QR codes of eSIMs hold.</extracomment>
        <translation>Aktivierungscode</translation>
    </message>
</context>
<context>
    <name>Desk::FailureText</name>
    <message>
        <source>eSIMfly can&apos;t be reached.</source>
        <translation>eSIMfly ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the connection to the internet, then try again.</source>
        <translation>Prüfen Sie die Verbindung zum Internet und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>eSIMfly did not answer in time.</source>
        <translation>eSIMfly hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Es wurde abgebrochen, bevor es fertig war.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer could not be read.</source>
        <translation>Die Antwort von eSIMfly war nicht lesbar.</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>Kein Konto ist verbunden.</translation>
    </message>
    <message>
        <source>Connect your account first.</source>
        <translation>Verbinden Sie zuerst Ihr Konto.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>Der Datenträger dieses Computers ist voll.</translation>
    </message>
    <message>
        <source>Free some space on it.</source>
        <translation>Schaffen Sie darauf Platz.</translation>
    </message>
    <message>
        <source>This computer does not let the program write a file: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the file.</extracomment>
        <translation>Das Programm darf auf diesem Computer eine Datei nicht schreiben: „%1“.</translation>
    </message>
    <message>
        <source>Check the permissions of this file and its folder.</source>
        <translation>Prüfen Sie die Rechte dieser Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>A folder of this program is gone: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the folder.</extracomment>
        <translation>Ein Ordner dieses Programms fehlt: „%1“.</translation>
    </message>
    <message>
        <source>Bring the folder or its drive back.</source>
        <translation>Stellen Sie den Ordner wieder her, oder schließen Sie sein Laufwerk wieder an.</translation>
    </message>
    <message>
        <source>The disk of this computer failed: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>Der Datenträger dieses Computers ist fehlerhaft: „%1“.</translation>
    </message>
    <message>
        <source>Copy what is on it to another one, and have it looked at.</source>
        <translation>Kopieren Sie seinen Inhalt auf einen anderen, und lassen Sie ihn überprüfen.</translation>
    </message>
    <message>
        <source>Another program holds a file of this one: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>Ein anderes Programm hält eine Datei dieses Programms fest: „%1“.</translation>
    </message>
    <message>
        <source>End that program.</source>
        <translation>Beenden Sie das andere Programm.</translation>
    </message>
    <message>
        <source>A file is damaged and could not be mended: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the file.</extracomment>
        <translation>Eine Datei ist beschädigt und ließ sich nicht reparieren: „%1“.</translation>
    </message>
    <message>
        <source>Copy it to a safe place, then move it away.</source>
        <translation>Kopieren Sie sie an einen sicheren Ort, und entfernen Sie sie dann aus dem Ordner.</translation>
    </message>
    <message>
        <source>A file is of a newer version of this program and was not touched: “%1”.</source>
        <extracomment>%1: what was found, with the file.</extracomment>
        <translation>Eine Datei gehört zu einer neueren Version dieses Programms und wurde nicht angerührt: „%1“.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Starten Sie die neuere Version.</translation>
    </message>
    <message>
        <source>This computer could not store it.</source>
        <translation>Dieser Computer konnte es nicht speichern.</translation>
    </message>
    <message>
        <source>This computer could not store it: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>Dieser Computer konnte es nicht speichern: „%1“.</translation>
    </message>
    <message>
        <source>See that the disk is not full and may be written to, then try again.</source>
        <translation>Prüfen Sie, ob der Datenträger noch Platz hat und beschreibbar ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Nothing can be bought now: the purchase journal can&apos;t be written.</source>
        <translation>Jetzt kann nichts gekauft werden: Das Kaufprotokoll ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Too many requests were sent with this access code.</source>
        <translation>Mit diesem Zugangscode wurden zu viele Anfragen gesendet.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Versuchen Sie es nach %1 erneut.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The balance is not enough.</source>
        <translation>Das Guthaben reicht nicht.</translation>
    </message>
    <message>
        <source>The balance of %1 is not enough: %2 is missing.</source>
        <extracomment>%1: the balance; %2: what is missing.</extracomment>
        <translation>Das Guthaben von %1 reicht nicht: Es fehlen %2.</translation>
    </message>
    <message>
        <source>Load the account at eSIMfly, then order again.</source>
        <translation>Zahlen Sie bei eSIMfly Guthaben ein und bestellen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The balance is not enough: %1 is missing.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Das Guthaben reicht nicht: Es fehlen %1.</translation>
    </message>
    <message>
        <source>Connect the account again.</source>
        <translation>Verbinden Sie das Konto neu.</translation>
    </message>
    <message>
        <source>Choose another package.</source>
        <translation>Wählen Sie ein anderes Paket.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this access code.</source>
        <translation>eSIMfly kennt diesen Zugangscode nicht.</translation>
    </message>
    <message>
        <source>The secret key does not match this access code.</source>
        <translation>Der geheime Schlüssel passt nicht zu diesem Zugangscode.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off, so eSIMfly refuses what it sends.</source>
        <translation>Die Uhr dieses Computers geht falsch, deshalb lehnt eSIMfly ab, was er sendet.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, then try again.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone ein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This is not a business account.</source>
        <translation>Das ist kein Geschäftskonto.</translation>
    </message>
    <message>
        <source>Ask eSIMfly to make it a business account.</source>
        <translation>Bitten Sie eSIMfly, es als Geschäftskonto freizuschalten.</translation>
    </message>
    <message>
        <source>This package can&apos;t be bought any more.</source>
        <translation>Dieses Paket kann nicht mehr gekauft werden.</translation>
    </message>
    <message>
        <source>The price has changed.</source>
        <translation>Der Preis hat sich geändert.</translation>
    </message>
    <message>
        <source>Look at the new price, then order again.</source>
        <translation>Sehen Sie sich den neuen Preis an und bestellen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The same request is under way already.</source>
        <translation>Dieselbe Anfrage läuft bereits.</translation>
    </message>
    <message>
        <source>Wait a minute, then look again.</source>
        <translation>Warten Sie eine Minute und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>eSIMfly could not process the order.</source>
        <translation>eSIMfly konnte die Bestellung nicht verarbeiten.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this eSIM.</source>
        <translation>eSIMfly kennt diese eSIM nicht.</translation>
    </message>
    <message>
        <source>Refresh the list of eSIMs.</source>
        <translation>Aktualisieren Sie die Liste der eSIMs.</translation>
    </message>
    <message>
        <source>This eSIM belongs to another account.</source>
        <translation>Diese eSIM gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up.</source>
        <translation>Diese eSIM lässt sich nicht aufladen.</translation>
    </message>
    <message>
        <source>Sell a new one instead.</source>
        <translation>Verkaufen Sie stattdessen eine neue.</translation>
    </message>
    <message>
        <source>This top-up does not fit this eSIM.</source>
        <translation>Diese Aufladung passt nicht zu dieser eSIM.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this order.</source>
        <translation>eSIMfly kennt diese Bestellung nicht.</translation>
    </message>
    <message>
        <source>Refresh the list of orders.</source>
        <translation>Aktualisieren Sie die Liste der Bestellungen.</translation>
    </message>
    <message>
        <source>eSIMfly says: “%1”.</source>
        <extracomment>%1: the server&apos;s own words.</extracomment>
        <translation>eSIMfly meldet: „%1“.</translation>
    </message>
    <message>
        <source>eSIMfly has a problem at the moment.</source>
        <translation>eSIMfly hat im Moment ein Problem.</translation>
    </message>
    <message>
        <source>eSIMfly did not accept the keys of this account.</source>
        <translation>eSIMfly hat die Schlüssel dieses Kontos nicht angenommen.</translation>
    </message>
    <message>
        <source>eSIMfly refused this without a reason.</source>
        <translation>eSIMfly hat dies ohne Angabe eines Grundes abgelehnt.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask eSIMfly&apos;s support.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, fragen Sie den Support von eSIMfly.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 slow, so eSIMfly refuses what it sends.</source>
        <extracomment>%1: a duration such as &quot;12 min&quot;, &quot;1 h&quot;, &quot;2 days&quot;.</extracomment>
        <translation>Die Uhr dieses Computers geht %1 nach, deshalb lehnt eSIMfly ab, was er sendet.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 fast, so eSIMfly refuses what it sends.</source>
        <extracomment>%1: how much, such as “3 minutes”.</extracomment>
        <translation>Die Uhr dieses Computers geht %1 vor, deshalb lehnt eSIMfly ab, was er sendet.</translation>
    </message>
    <message>
        <source>The address has to begin with https://. Only a server on this computer may do without.</source>
        <translation>Die Adresse muss mit https:// beginnen. Nur bei einem Server auf diesem Computer geht es ohne.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this access code. Copy it once more from the page of your keys.</source>
        <translation>eSIMfly kennt diesen Zugangscode nicht. Kopieren Sie ihn noch einmal von der Seite mit Ihren Schlüsseln.</translation>
    </message>
    <message>
        <source>eSIMfly can&apos;t be reached. Check the connection to the internet, then try again.</source>
        <translation>eSIMfly ist nicht erreichbar. Prüfen Sie die Verbindung zum Internet und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>These keys are not of a business account. Ask eSIMfly to make it one.</source>
        <translation>Diese Schlüssel gehören zu keinem Geschäftskonto. Bitten Sie eSIMfly, es als Geschäftskonto freizuschalten.</translation>
    </message>
    <message>
        <source>The account could not be connected. Try again in a minute.</source>
        <translation>Das Konto ließ sich nicht verbinden. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so it does not keep the secret key. Enter it here; you stay connected until the program is closed.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund und bewahrt den geheimen Schlüssel deshalb nicht auf. Geben Sie ihn hier ein; Sie bleiben verbunden, bis das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the secret key can&apos;t be read from it. Unlock it, or enter the keys here.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt, deshalb ist der geheime Schlüssel darin nicht lesbar. Entsperren Sie ihn, oder geben Sie die Schlüssel hier ein.</translation>
    </message>
    <message>
        <source>The keychain of this computer stayed locked: its prompt was closed. Unlock it, or enter the keys here.</source>
        <translation>Der Schlüsselbund dieses Computers blieb gesperrt: Seine Abfrage wurde geschlossen. Entsperren Sie ihn, oder geben Sie die Schlüssel hier ein.</translation>
    </message>
    <message>
        <source>The keychain of this computer has not answered yet; it may be waiting for its password. As soon as it answers, the account is connected.</source>
        <translation>Der Schlüsselbund dieses Computers hat noch nicht geantwortet; vielleicht wartet er auf sein Passwort. Sobald er antwortet, wird das Konto verbunden.</translation>
    </message>
    <message>
        <source>The keychain of this computer ended before it answered. Try again, or enter the keys here.</source>
        <translation>Der Schlüsselbund dieses Computers wurde beendet, bevor er antwortete. Versuchen Sie es erneut, oder geben Sie die Schlüssel hier ein.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not read the secret key. Try again, or enter the keys here.</source>
        <translation>Der Schlüsselbund dieses Computers konnte den geheimen Schlüssel nicht lesen. Versuchen Sie es erneut, oder geben Sie die Schlüssel hier ein.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not read the secret key: “%1”. Try again, or enter the keys here.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>Der Schlüsselbund dieses Computers konnte den geheimen Schlüssel nicht lesen: „%1“. Versuchen Sie es erneut, oder geben Sie die Schlüssel hier ein.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the secret key could be kept in, and it is never written into a file. You can connect without keeping it; the next start will ask for the keys again.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, in dem der geheime Schlüssel aufbewahrt werden könnte, und in eine Datei wird er nie geschrieben. Sie können sich verbinden, ohne ihn zu speichern; der nächste Start fragt dann wieder nach den Schlüsseln.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer is locked. Unlock it, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>Der geheime Schlüssel ist nicht gespeichert: Der Schlüsselbund dieses Computers ist gesperrt. Entsperren Sie ihn, oder verbinden Sie sich, ohne den Schlüssel zu speichern; der nächste Start fragt dann wieder danach.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer stayed locked, because its prompt was closed. Unlock it, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>Der geheime Schlüssel ist nicht gespeichert: Der Schlüsselbund dieses Computers blieb gesperrt, weil seine Abfrage geschlossen wurde. Entsperren Sie ihn, oder verbinden Sie sich, ohne den Schlüssel zu speichern; der nächste Start fragt dann wieder danach.</translation>
    </message>
    <message>
        <source>The secret key is not kept yet: the keychain of this computer has not answered; it may be waiting for its password. As soon as it answers, the key is kept.</source>
        <translation>Der geheime Schlüssel ist noch nicht gespeichert: Der Schlüsselbund dieses Computers hat nicht geantwortet; vielleicht wartet er auf sein Passwort. Sobald er antwortet, wird der Schlüssel gespeichert.</translation>
    </message>
    <message>
        <source>The keychain of this computer ended before it said that the secret key is kept. Try again, or connect without keeping the key.</source>
        <translation>Der Schlüsselbund dieses Computers wurde beendet, bevor er meldete, dass der geheime Schlüssel gespeichert ist. Versuchen Sie es erneut, oder verbinden Sie sich, ohne den Schlüssel zu speichern.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer failed. Try again, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>Der geheime Schlüssel ist nicht gespeichert: Im Schlüsselbund dieses Computers ist ein Fehler aufgetreten. Versuchen Sie es erneut, oder verbinden Sie sich, ohne den Schlüssel zu speichern; der nächste Start fragt dann wieder danach.</translation>
    </message>
    <message>
        <source>The secret key is not kept. The keychain of this computer says: “%1”. Try again, or connect without keeping the key; the next start will ask for it again.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>Der geheime Schlüssel ist nicht gespeichert. Der Schlüsselbund dieses Computers meldet: „%1“. Versuchen Sie es erneut, oder verbinden Sie sich, ohne den Schlüssel zu speichern; der nächste Start fragt dann wieder danach.</translation>
    </message>
    <message>
        <source>You are signed out. This computer has no keychain at the moment, so the secret key could not be taken out of it; that is tried again when the program starts.</source>
        <translation>Sie sind abgemeldet. Dieser Computer hat im Moment keinen Schlüsselbund, deshalb ließ sich der geheime Schlüssel nicht daraus entfernen; das wird beim Start des Programms erneut versucht.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer is locked, and the secret key may still be in it. Unlock it to have the key forgotten.</source>
        <translation>Sie sind abgemeldet, aber der Schlüsselbund dieses Computers ist gesperrt, und der geheime Schlüssel ist möglicherweise noch darin. Entsperren Sie ihn, damit der Schlüssel gelöscht wird.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer stayed locked, because its prompt was closed: the secret key may still be in it. Unlock it to have the key forgotten.</source>
        <translation>Sie sind abgemeldet, aber der Schlüsselbund dieses Computers blieb gesperrt, weil seine Abfrage geschlossen wurde: Der geheime Schlüssel ist möglicherweise noch darin. Entsperren Sie ihn, damit der Schlüssel gelöscht wird.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer has not answered yet; it may be waiting for its password. As soon as it answers, the secret key is forgotten.</source>
        <translation>Sie sind abgemeldet, aber der Schlüsselbund dieses Computers hat noch nicht geantwortet; vielleicht wartet er auf sein Passwort. Sobald er antwortet, wird der geheime Schlüssel gelöscht.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer ended before it said that the secret key is forgotten. Try again.</source>
        <translation>Sie sind abgemeldet, aber der Schlüsselbund dieses Computers wurde beendet, bevor er meldete, dass der geheime Schlüssel gelöscht ist. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer could not forget the secret key. Try again.</source>
        <translation>Sie sind abgemeldet, aber der Schlüsselbund dieses Computers konnte den geheimen Schlüssel nicht löschen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer could not forget the secret key: “%1”. Try again.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>Sie sind abgemeldet, aber der Schlüsselbund dieses Computers konnte den geheimen Schlüssel nicht löschen: „%1“. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Desk::FavouriteButton</name>
    <message>
        <source>Favourite</source>
        <extracomment>Name of the button with a star: the package is wanted at the top.</extracomment>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Favourite: found first in an empty search (%1)</source>
        <extracomment>%1 is the key.</extracomment>
        <translation>Favorit: steht bei leerer Suche zuerst (%1)</translation>
    </message>
</context>
<context>
    <name>Desk::FilterChips</name>
    <message>
        <source>Unlimited</source>
        <extracomment>Filters the packages: only unlimited data.</extracomment>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Only packages with unlimited data</source>
        <translation>Nur Pakete mit unbegrenzten Daten</translation>
    </message>
    <message>
        <source>5G</source>
        <extracomment>Filter: packages with the fifth generation of networks. A name in most languages.</extracomment>
        <translation>5G</translation>
    </message>
    <message>
        <source>Only packages with a 5G network</source>
        <translation>Nur Pakete mit einem 5G-Netz</translation>
    </message>
    <message>
        <source>Can top up</source>
        <translation>Aufladbar</translation>
    </message>
    <message>
        <source>Only packages that can be topped up</source>
        <translation>Nur Pakete, die sich aufladen lassen</translation>
    </message>
    <message>
        <source>Voice / SMS</source>
        <translation>Anrufe / SMS</translation>
    </message>
    <message>
        <source>Only packages with calls or SMS</source>
        <translation>Nur Pakete mit Anrufen oder SMS</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice and how many packages it would leave: &quot;5 GB or more (128)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another price</source>
        <extracomment>Entry of a menu of highest prices: a price that is typed.</extracomment>
        <translation>Ein anderer Preis</translation>
    </message>
    <message>
        <source>Any amount of data</source>
        <translation>Datenmenge beliebig</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>An amount of data: &quot;5 GB or more&quot;.</extracomment>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>Any number of days</source>
        <translation>Zahl der Tage beliebig</translation>
    </message>
    <message>
        <source>%1 or longer</source>
        <extracomment>How long a package lasts: &quot;30 days or more&quot;.</extracomment>
        <translation>%1 oder länger</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>A price: &quot;$5.00 or less&quot;.</extracomment>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <source>Any price</source>
        <extracomment>Entry of a menu of highest prices: no limit.</extracomment>
        <translation>Jeder Preis</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <extracomment>The destination that is chosen; the cross takes it away.</extracomment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Show all destinations, not only %1</source>
        <extracomment>%1: a country or region that packages are limited to.</extracomment>
        <translation>Alle Reiseziele zeigen, nicht nur %1</translation>
    </message>
    <message>
        <source>Data ≥ %1</source>
        <extracomment>How much data a package must have at least; &quot;any&quot; when it doesn&apos;t matter.</extracomment>
        <translation>Daten ≥ %1</translation>
    </message>
    <message>
        <source>Data ≥ any</source>
        <translation>Daten beliebig</translation>
    </message>
    <message>
        <source>How much data at least</source>
        <translation>Wie viele Daten mindestens</translation>
    </message>
    <message>
        <source>Days ≥ %1</source>
        <extracomment>How many days a package must last at least.</extracomment>
        <translation>Tage ≥ %1</translation>
    </message>
    <message>
        <source>Days ≥ any</source>
        <translation>Tage beliebig</translation>
    </message>
    <message>
        <source>How many days at least</source>
        <translation>Wie viele Tage mindestens</translation>
    </message>
    <message>
        <source>Price limit  ✕</source>
        <extracomment>A limit of the price that is not shown; a click takes it away, as the cross says.</extracomment>
        <translation>Höchstpreis  ✕</translation>
    </message>
    <message>
        <source>Show packages of any price</source>
        <translation>Pakete zu jedem Preis zeigen</translation>
    </message>
    <message>
        <source>Price ≤ %1</source>
        <extracomment>What a package may cost at most.</extracomment>
        <translation>Preis ≤ %1</translation>
    </message>
    <message>
        <source>Price ≤ any</source>
        <translation>Preis beliebig</translation>
    </message>
    <message>
        <source>What it may cost at most</source>
        <translation>Was es höchstens kosten darf</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: all filters are taken away.</extracomment>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>Desk::FixedPriceDialog</name>
    <message>
        <source>Set price</source>
        <extracomment>Button: the package is sold at the price that was typed.</extracomment>
        <translation>Preis festlegen</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>Title of the dialog that sets a price for one package.</extracomment>
        <translation>Festpreis</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <extracomment>What the account pays for a package; %1: an amount of money.</extracomment>
        <translation>Einkauf: %1</translation>
    </message>
    <message>
        <source>Fixed selling price</source>
        <translation>Fester Verkaufspreis</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>Before a field for the price of a package.</extracomment>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Use the rules</source>
        <translation>Regeln verwenden</translation>
    </message>
    <message>
        <source>Takes the fixed price away</source>
        <translation>Entfernt den Festpreis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing changes.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write the price like %1.</source>
        <extracomment>%1: an amount, as an example.</extracomment>
        <translation>Geben Sie den Preis wie %1 ein.</translation>
    </message>
    <message>
        <source>%1. This is under the floor of the rule, %2.</source>
        <extracomment>%1: a margin; %2: the lowest price by a rule.</extracomment>
        <translation>%1. Das liegt unter der Untergrenze der Regel, %2.</translation>
    </message>
</context>
<context>
    <name>Desk::Format</name>
    <message>
        <source>%1 MB</source>
        <extracomment>Mobile data: megabytes.</extracomment>
        <translation>%1&#xa0;MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>Mobile data: gigabytes.</extracomment>
        <translation>%1&#xa0;GB</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>How long a package is valid.</extracomment>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>%Ln: how many days a package is valid.</extracomment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days, as short as it is understood.</extracomment>
        <translation>%1&#xa0;T</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A date and a time, in this order.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year; the letters are those of QDate::toString().</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day of another year; the letters are those of QDate::toString().</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>A time of day; the letters are those of QTime::toString().</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>How long ago: less than a minute.</extracomment>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>An age in minutes.</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>An age in hours.</extracomment>
        <translation>%1&#xa0;h</translation>
    </message>
</context>
<context>
    <name>Desk::HandOver</name>
    <message>
        <source>Your eSIM</source>
        <extracomment>Heading of the card that a traveller gets.</extracomment>
        <translation>Ihre eSIM</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>On the card of a traveller, before what they paid.</extracomment>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>On the card of a traveller, before how much data the eSIM has.</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>On the card of a traveller: the eSIM has no limit of data.</extracomment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>%1: a number of gigabytes.</extracomment>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>%1: a number of megabytes.</extracomment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Valid for</source>
        <extracomment>On the card of a traveller, before a number of days.</extracomment>
        <translation>Gültig</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>%n: how many days an eSIM works.</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins</source>
        <extracomment>On the card of a traveller, before when the days of the eSIM begin.</extracomment>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>with the first use</source>
        <translation>mit der ersten Nutzung</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>On the card of a traveller: the days of the eSIM have begun already.</extracomment>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>On the card of a traveller, before names of countries.</extracomment>
        <translation>Länder</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <extracomment>%n: in how many countries an eSIM works.</extracomment>
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
        <extracomment>On the card of a traveller: the address that phones ask for; “SM-DP+” is a name.</extracomment>
        <translation>SM-DP+-Adresse</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>On the card of a traveller: the code that phones ask for beside the address.</extracomment>
        <translation>Aktivierungscode</translation>
    </message>
    <message>
        <source>Full code</source>
        <extracomment>On the card of a traveller: address and activation code in one, for Android.</extracomment>
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
        <extracomment>Heading on the card of a traveller, before what to do.</extracomment>
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
        <extracomment>Heading of the paper that says what a customer paid.</extracomment>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>On a receipt, before its number.</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Sold on</source>
        <extracomment>On a receipt, before the date.</extracomment>
        <translation>Verkauft am</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>On a receipt, before what was paid for all.</extracomment>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>On a receipt, before how it was paid, such as cash.</extracomment>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>cash</source>
        <extracomment>On a receipt: how it was paid.</extracomment>
        <translation>bar</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>On a receipt: it was paid with a bank card.</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>On a receipt: it was put on the bill of the hotel room.</extracomment>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>On a receipt: it is to be paid later.</extracomment>
        <translation>später</translation>
    </message>
</context>
<context>
    <name>Desk::HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <extracomment>Title of the dialog that gives an eSIM to the customer.</extracomment>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Preview of the hand-over</source>
        <translation>Vorschau der Übergabe</translation>
    </message>
    <message>
        <source>eSIMs to hand over</source>
        <translation>eSIMs zum Übergeben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Caption of a list: languages of travellers.</extracomment>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language of the hand-over</source>
        <translation>Sprache der Übergabe</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <extracomment>Caption of a list: sizes of paper.</extracomment>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Name of a list: sizes of paper.</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Receip&amp;t</source>
        <extracomment>Check box: what the customer paid is printed too.</extracomment>
        <translation>&amp;Quittung</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Name of a check box: what the customer paid is printed too.</extracomment>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Adds a page with number, date, what was sold and for how much; never the cost</source>
        <translation>Fügt eine Seite mit Nummer, Datum, Verkauftem und Preis hinzu; nie mit dem Einkaufspreis</translation>
    </message>
    <message>
        <source>The receipt without the card</source>
        <translation>Die Quittung ohne die Karte</translation>
    </message>
    <message>
        <source>Selling price on the card</source>
        <translation>Verkaufspreis auf der Karte</translation>
    </message>
    <message>
        <source>It has no selling price, so there is none for a receipt or the card.</source>
        <translation>Es gibt keinen Verkaufspreis, also auch keinen für Quittung oder Karte.</translation>
    </message>
    <message>
        <source>A PDF file for each eSIM</source>
        <translation>Eine PDF-Datei je eSIM</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>Button: prints the card.</extracomment>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Name of a button: prints the card.</extracomment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <extracomment>Button: saves the card as a file.</extracomment>
        <translation>PD&amp;F speichern</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>Name of a button: saves the card as a file.</extracomment>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Save p&amp;icture</source>
        <extracomment>Button: saves the card as a picture.</extracomment>
        <translation>&amp;Bild speichern</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>Name of a button: saves the card as a picture.</extracomment>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>As a picture for messengers, 1080 × 1350 pixels</source>
        <translation>Als Bild für Messenger, 1080 × 1350 Pixel</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <extracomment>Button: copies a text for the customer.</extracomment>
        <translation>Nachricht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>Name of a button: copies a text for the customer.</extracomment>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>The text with both links, for any messenger; it leaves the clipboard after a minute</source>
        <translation>Der Text mit beiden Links, für jeden Messenger; nach einer Minute wird er aus der Zwischenablage entfernt</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <extracomment>Button: opens the mail program with a text for the customer.</extracomment>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Name of a button: opens the mail program with a text for the customer.</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Opens your own mail program with the message; nothing is sent by itself</source>
        <translation>Öffnet Ihr eigenes E-Mail-Programm mit der Nachricht; von selbst wird nichts gesendet</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <extracomment>Button: opens the messenger of this name with a text for the customer.</extracomment>
        <translation>&amp;WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <extracomment>Name of a button; that of a messenger.</extracomment>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Opens WhatsApp with the message; you choose to whom it goes</source>
        <translation>Öffnet WhatsApp mit der Nachricht; Sie wählen, an wen sie geht</translation>
    </message>
    <message>
        <source>Your shop&apos;s name, telephone and address stand on it once they are in the settings (Ctrl+,).</source>
        <translation>Name, Telefon und Adresse Ihres Geschäfts stehen darauf, sobald sie in den Einstellungen (Strg+,) eingetragen sind.</translation>
    </message>
    <message>
        <source>Hand-over status</source>
        <extracomment>Name of what says whether something was saved, printed or copied.</extracomment>
        <translation>Stand der Übergabe</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The message is copied. It leaves the clipboard after %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>Die Nachricht ist kopiert. Sie wird nach %1&#xa0;s aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <extracomment>A kind of files in a dialog that chooses one.</extracomment>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>receipt</source>
        <extracomment>In the name of a file.</extracomment>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2. The eSIM is not touched by it; try another folder.</source>
        <extracomment>%1: path of a file; %2: the system&apos;s reason.</extracomment>
        <translation>Es wurde nichts als %1 gespeichert: %2. Die eSIM ist davon nicht betroffen; versuchen Sie es mit einem anderen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files before it are saved.</source>
        <extracomment>%Ln: how many files were written before one that could not be.</extracomment>
        <translation>
            <numerusform>%Ln Datei davor ist gespeichert.</numerusform>
            <numerusform>%Ln Dateien davor sind gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are saved, the first as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>
            <numerusform>%Ln Datei ist gespeichert, die erste als %1.</numerusform>
            <numerusform>%Ln Dateien sind gespeichert, die erste als %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is switched on and has paper, or save a PDF.</source>
        <translation>Der Drucker hat den Auftrag nicht angenommen. Prüfen Sie, ob er eingeschaltet ist und Papier hat, oder speichern Sie ein PDF.</translation>
    </message>
    <message>
        <source>No program for it was found on this computer. Copy the message instead.</source>
        <translation>Auf diesem Computer wurde kein Programm dafür gefunden. Kopieren Sie stattdessen die Nachricht.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln eSIMs</source>
        <extracomment>%Ln: how many eSIMs were sold together. A choice.</extracomment>
        <translation>
            <numerusform>Die eSIM</numerusform>
            <numerusform>Alle %Ln eSIMs</numerusform>
        </translation>
    </message>
    <message>
        <source>eSIM %1 (…%2)</source>
        <extracomment>%1: its number among those of the sale; %2: the last digits of its ICCID.</extracomment>
        <translation>eSIM %1 (…%2)</translation>
    </message>
</context>
<context>
    <name>Desk::HandOverPaper</name>
    <message>
        <source>%1 mm roll</source>
        <extracomment>A kind of paper: 80 mm wide, from a roll.</extracomment>
        <translation>%1-mm-Rolle</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>A size of paper in America: 8.5 by 11 inches.</extracomment>
        <translation>Letter</translation>
    </message>
</context>
<context>
    <name>Desk::HandOverSettings</name>
    <message>
        <source>Language</source>
        <extracomment>Caption of a list: languages of travellers.</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the hand-over</source>
        <translation>Sprache der Übergabe</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Caption of a list: sizes of paper.</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>What the next hand-over begins with. The customer display speaks the same language.</source>
        <translation>Womit die nächste Übergabe beginnt. Die Kundenanzeige spricht dieselbe Sprache.</translation>
    </message>
    <message>
        <source>Show the selling price on the card</source>
        <translation>Verkaufspreis auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Tax line of receipts</source>
        <translation>Steuerzeile der Quittungen</translation>
    </message>
</context>
<context>
    <name>Desk::KeySettings</name>
    <message>
        <source>Choose a command, then press its new key in the field below.</source>
        <translation>Wählen Sie einen Befehl und drücken Sie dann im Feld unten seine neue Taste.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Name of the table that lists all commands with their keys.</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button beside a field: the command gets its usual key back.</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Use it here</source>
        <extracomment>Button: the key goes from the command that has it to the one that is chosen.</extracomment>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <extracomment>Button: every command gets its usual key back.</extracomment>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Heading of a column: what can be done with a key, &quot;Order&quot;.</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading of a column: the key on the keyboard, such as F5.</extracomment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <extracomment>%1: what a command is called. It stands before the field with its key.</extracomment>
        <translation>Taste für „%1“</translation>
    </message>
    <message>
        <source>Esc always goes one step back.</source>
        <translation>Esc führt immer einen Schritt zurück.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <extracomment>%1: a key, such as Ctrl+T; %2: the command that has it.</extracomment>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
    <message>
        <source>%1 has no key now.</source>
        <extracomment>%1: what a command is called.</extracomment>
        <translation>„%1“ hat jetzt keine Taste mehr.</translation>
    </message>
    <message>
        <source>%1 alone writes, moves or presses. Hold Ctrl or Alt with it, or take one of F1 to F12.</source>
        <extracomment>%1: a key, such as A or Enter.</extracomment>
        <translation>%1 allein dient zum Schreiben, Navigieren oder Auslösen. Halten Sie Strg oder Alt dazu gedrückt, oder nehmen Sie eine der Tasten F1 bis F12.</translation>
    </message>
    <message>
        <source>Esc and Tab do the same everywhere.</source>
        <translation>Esc und Tab haben überall ihre feste Aufgabe.</translation>
    </message>
    <message>
        <source>Alt with a letter or digit opens menus. Hold Ctrl, too.</source>
        <translation>Alt mit einem Buchstaben oder einer Ziffer öffnet Menüs. Halten Sie auch Strg gedrückt.</translation>
    </message>
    <message>
        <source>Fields and tables need %1 for what is written in them.</source>
        <extracomment>%1: a key, such as Ctrl+C.</extracomment>
        <translation>Felder und Tabellen brauchen %1 für das, was darin steht.</translation>
    </message>
</context>
<context>
    <name>Desk::KeysDialog</name>
    <message>
        <source>Keys</source>
        <extracomment>Title of the window that lists the keys of all commands.</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading of a column: the key on the keyboard, such as F5.</extracomment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
</context>
<context>
    <name>Desk::LastHandOvers</name>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Title of the list of eSIMs that were given to customers lately.</extracomment>
        <translation>Letzte Übergaben</translation>
    </message>
    <message>
        <source>Search the last hand-overs</source>
        <translation>Letzte Übergaben durchsuchen</translation>
    </message>
    <message>
        <source>Customer, package, ICCID, day or time…</source>
        <translation>Kunde, Paket, ICCID, Tag oder Uhrzeit…</translation>
    </message>
    <message>
        <source>Hand-overs shown</source>
        <extracomment>Name of what says how many rows are listed.</extracomment>
        <translation>Gezeigte Übergaben</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>Button: shows what a customer got.</extracomment>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Shows it as it was handed over</source>
        <translation>Zeigt sie so, wie sie übergeben wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The last hand-overs could not be read. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Die letzten Übergaben ließen sich nicht lesen. %1</translation>
    </message>
    <message>
        <source>Hand-overs are not kept on this computer: that is switched off in the settings (Ctrl+,).</source>
        <translation>Übergaben werden auf diesem Computer nicht aufbewahrt: Das ist in den Einstellungen ausgeschaltet (Strg+,).</translation>
    </message>
    <message>
        <source>The last hand-overs are being read.</source>
        <translation>Die letzten Übergaben werden gelesen.</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>Noch wurde nichts übergeben.</translation>
    </message>
    <message>
        <source>No hand-over is like that.</source>
        <translation>Keine Übergabe passt dazu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-overs</source>
        <extracomment>%Ln: how many of the last times that an eSIM was given to a customer are listed.</extracomment>
        <translation>
            <numerusform>%Ln Übergabe</numerusform>
            <numerusform>%Ln Übergaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ListText</name>
    <message>
        <source>not readable</source>
        <extracomment>In a cell of a table: the answer had a value, but none that makes sense.</extracomment>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>In a cell of a table whose newest value could not be read. %1: the one before: &quot;$3.10&quot;.</extracomment>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>Older orders are being read; the sums leave out those that were not read yet.</source>
        <translation>Ältere Bestellungen werden geladen; die Summen enthalten noch nicht alle.</translation>
    </message>
    <message>
        <source>Orders before %1 have not all been read; the sums leave them out. “Read all orders” reads them.</source>
        <extracomment>%1: a day and a time.</extracomment>
        <translation>Bestellungen vor %1 wurden nicht alle geladen; sie fehlen in den Summen. „Alle Bestellungen laden“ holt sie.</translation>
    </message>
    <message>
        <source>The orders were not read to the end: there may be more than stand here. F5 reads them.</source>
        <translation>Die Bestellungen wurden nicht vollständig geladen: Es können mehr sein, als hier stehen. F5 lädt sie.</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>When the orders were read: &quot;read 14:03&quot;.</extracomment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Older orders could not be read to the end. %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>Ältere Bestellungen ließen sich nicht vollständig laden. %1</translation>
    </message>
    <message>
        <source>The orders could not be read to the end: there may be more, and newer ones, than stand here. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Die Bestellungen ließen sich nicht vollständig laden: Es können mehr und neuere sein, als hier stehen. %1 F5 lädt sie.</translation>
    </message>
    <message>
        <source>What was bought on this computer could not be read: orders that eSIMfly does not list, and what they were sold for, are missing. %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>Was auf diesem Computer gekauft wurde, war nicht lesbar: Bestellungen, die eSIMfly nicht aufführt, fehlen, ebenso für wie viel sie verkauft wurden. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders could not be read; the sums leave them out.</source>
        <extracomment>%Ln: how many orders of the list.</extracomment>
        <translation>
            <numerusform>%Ln Bestellung war nicht lesbar; sie fehlt in den Summen.</numerusform>
            <numerusform>%Ln Bestellungen waren nicht lesbar; sie fehlen in den Summen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders could not be read at all and are not listed; the sums leave them out.</source>
        <extracomment>%Ln: how many orders eSIMfly has besides.</extracomment>
        <translation>
            <numerusform>%Ln Bestellung war überhaupt nicht lesbar und ist nicht aufgeführt; sie fehlt in den Summen.</numerusform>
            <numerusform>%Ln Bestellungen waren überhaupt nicht lesbar und sind nicht aufgeführt; sie fehlen in den Summen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eSIMfly says that there are %Ln more orders, but did not list them. F5 reads them again.</source>
        <extracomment>%Ln: a number of orders. F5 is a key.</extracomment>
        <translation>
            <numerusform>eSIMfly meldet %Ln weitere Bestellung, hat sie aber nicht aufgeführt. F5 lädt noch einmal.</numerusform>
            <numerusform>eSIMfly meldet %Ln weitere Bestellungen, hat sie aber nicht aufgeführt. F5 lädt noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>eSIMfly&apos;s list of orders never ended. What was read of it stands here.</source>
        <translation>Die Bestellliste von eSIMfly nahm kein Ende. Hier steht, was davon geladen wurde.</translation>
    </message>
    <message>
        <source>The eSIMs could not be read to the end: there may be more, and newer ones, than stand here. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Die eSIMs ließen sich nicht vollständig laden: Es können mehr und neuere sein, als hier stehen. %1 F5 lädt sie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln eSIMs could not be read completely.</source>
        <extracomment>%Ln: how many eSIMs of the list.</extracomment>
        <translation>
            <numerusform>%Ln eSIM war nicht vollständig lesbar.</numerusform>
            <numerusform>%Ln eSIMs waren nicht vollständig lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln eSIMs could not be read at all and are not listed.</source>
        <extracomment>%Ln: how many eSIMs eSIMfly has besides.</extracomment>
        <translation>
            <numerusform>%Ln eSIM war überhaupt nicht lesbar und ist nicht aufgeführt.</numerusform>
            <numerusform>%Ln eSIMs waren überhaupt nicht lesbar und sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eSIMfly says that there are %Ln more eSIMs, but did not list them. F5 reads them again.</source>
        <extracomment>%Ln: a number of eSIMs. F5 is a key.</extracomment>
        <translation>
            <numerusform>eSIMfly meldet %Ln weitere eSIM, hat sie aber nicht aufgeführt. F5 lädt noch einmal.</numerusform>
            <numerusform>eSIMfly meldet %Ln weitere eSIMs, hat sie aber nicht aufgeführt. F5 lädt noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet. What you sell from the catalogue stands here.</source>
        <translation>Noch keine Bestellungen. Was Sie aus dem Katalog verkaufen, erscheint hier.</translation>
    </message>
    <message>
        <source>The orders could not be read. %1 Trying again…</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>Die Bestellungen ließen sich nicht laden. %1 Neuer Versuch…</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Bestellungen werden geladen…</translation>
    </message>
    <message>
        <source>The orders could not be read. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Die Bestellungen ließen sich nicht laden. %1 F5 lädt sie.</translation>
    </message>
    <message>
        <source>No orders were found so far. “Read all orders” reads older ones.</source>
        <translation>Bisher wurden keine Bestellungen gefunden. „Alle Bestellungen laden“ holt ältere.</translation>
    </message>
    <message>
        <source>None of the orders could be read. F5 reads them again.</source>
        <translation>Keine der Bestellungen war lesbar. F5 lädt sie noch einmal.</translation>
    </message>
    <message>
        <source>The orders were not read yet. F5 reads them.</source>
        <translation>Die Bestellungen wurden noch nicht geladen. F5 lädt sie.</translation>
    </message>
    <message>
        <source>No eSIMs yet. Sell the first one from the catalogue, and it stands here.</source>
        <translation>Noch keine eSIMs. Verkaufen Sie die erste aus dem Katalog, dann erscheint sie hier.</translation>
    </message>
    <message>
        <source>The eSIMs could not be read. %1 Trying again…</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>Die eSIMs ließen sich nicht laden. %1 Neuer Versuch…</translation>
    </message>
    <message>
        <source>Reading the eSIMs…</source>
        <translation>eSIMs werden geladen…</translation>
    </message>
    <message>
        <source>The eSIMs could not be read. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Die eSIMs ließen sich nicht laden. %1 F5 lädt sie.</translation>
    </message>
    <message>
        <source>None of the eSIMs could be read. F5 reads them again.</source>
        <translation>Keine der eSIMs war lesbar. F5 lädt sie noch einmal.</translation>
    </message>
    <message>
        <source>The eSIMs were not read yet. F5 reads them.</source>
        <translation>Die eSIMs wurden noch nicht geladen. F5 lädt sie.</translation>
    </message>
</context>
<context>
    <name>Desk::LowBalanceReporter</name>
    <message>
        <source>The balance is low.</source>
        <translation>Das Guthaben ist niedrig.</translation>
    </message>
    <message>
        <source>The balance is low: %1, less than %2.</source>
        <extracomment>Both are amounts of money; the second one is set by the shop.</extracomment>
        <translation>Das Guthaben ist niedrig: %1, weniger als %2.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the overview, which says how long the balance lasts.</extracomment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Desk::MainWindow</name>
    <message>
        <source>eSIMfly Desk</source>
        <extracomment>Title of the window: the program&apos;s name.</extracomment>
        <translation>eSIMfly Desk</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Name of the tabs at the top.</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Name of the field that searches the page that is open.</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Match count</source>
        <extracomment>Name of what says how many rows were found.</extracomment>
        <translation>Zahl der Treffer</translation>
    </message>
    <message>
        <source>Rows that came while the mouse moved over the list (Shift+F5)</source>
        <translation>Zeilen, die kamen, während sich die Maus über die Liste bewegte (Umschalt+F5)</translation>
    </message>
    <message>
        <source>Sandbox: nothing is real</source>
        <translation>Sandbox: Nichts ist echt</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Name of the account&apos;s money, in the corner of the window.</extracomment>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>A menu: what has to do with the account.</extracomment>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>A menu: search, sort, export.</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>A menu: what is shown, and how.</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>A menu in a menu: light or dark colours.</extracomment>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Sell</source>
        <extracomment>A menu: what has to do with a sale.</extracomment>
        <translation>&amp;Verkauf</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>A menu: keys, notices, about the program.</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <extracomment>Entry of a menu: the account is disconnected after a question.</extracomment>
        <translation>Abmelden…</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>Sandbox verlassen</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Entry of a menu: goes to the list of persons who sell.</extracomment>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Entry of a menu: goes to the list of ways to pay.</extracomment>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Selling prices…</source>
        <extracomment>Entry of a menu: opens the rules of what the shop sells at.</extracomment>
        <translation>Verkaufspreise…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Sicherung speichern…</translation>
    </message>
    <message>
        <source>Bring back a copy…</source>
        <translation>Sicherung einspielen…</translation>
    </message>
    <message>
        <source>Fixed price…</source>
        <extracomment>Entry of a menu: sets a price for one package.</extracomment>
        <translation>Festpreis…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>Entry of a menu: opens the settings.</extracomment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Hide prices</source>
        <extracomment>Entry of a menu: hides what packages cost while a customer looks.</extracomment>
        <translation>&amp;Preise ausblenden</translation>
    </message>
    <message>
        <source>Next eSIM of the sale</source>
        <translation>Nächste eSIM des Verkaufs</translation>
    </message>
    <message>
        <source>Previous eSIM of the sale</source>
        <translation>Vorherige eSIM des Verkaufs</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Entry of a menu: the program ends.</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Entry of a menu: all filters are taken away.</extracomment>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Angezeigtes exportieren…</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Entry of a menu: saves what is shown as a workbook.</extracomment>
        <translation>Excel exportieren</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Entry of a menu: saves what is shown as a text file with commas.</extracomment>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Sort the packages…</source>
        <translation>Pakete sortieren…</translation>
    </message>
    <message>
        <source>Columns of the packages</source>
        <translation>Spalten der Pakete</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Spalte nach links verschieben</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Spalte nach rechts verschieben</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>Spalte schmaler machen</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>Spalte breiter machen</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Refresh what is shown</source>
        <translation>Angezeigtes aktualisieren</translation>
    </message>
    <message>
        <source>Show the rows that wait</source>
        <translation>Wartende Zeilen zeigen</translation>
    </message>
    <message>
        <source>Read all orders</source>
        <translation>Alle Bestellungen laden</translation>
    </message>
    <message>
        <source>Copy the catalogue again</source>
        <translation>Katalog neu laden</translation>
    </message>
    <message>
        <source>Customer display</source>
        <extracomment>Entry of a menu: opens a window that customers see.</extracomment>
        <translation>Kundenanzeige</translation>
    </message>
    <message>
        <source>QR code on the full screen</source>
        <translation>QR-Code im Vollbild</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Entry of a menu: dark letters on white.</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Entry of a menu: light letters on black.</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Order the selected package</source>
        <translation>Gewähltes Paket bestellen</translation>
    </message>
    <message>
        <source>Hand over the eSIM that is shown…</source>
        <translation>Gezeigte eSIM übergeben…</translation>
    </message>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Entry of a menu: lists eSIMs that were given to customers lately.</extracomment>
        <translation>Letzte Übergaben</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>Top up the selected eSIM…</source>
        <translation>Gewählte eSIM aufladen…</translation>
    </message>
    <message>
        <source>Order another of the same</source>
        <translation>Noch eine gleiche bestellen</translation>
    </message>
    <message>
        <source>Favourite: star the package shown, or no longer</source>
        <translation>Favorit: Stern für das gezeigte Paket setzen oder entfernen</translation>
    </message>
    <message>
        <source>Unfinished purchases…</source>
        <extracomment>Entry of a menu: lists orders that need a decision.</extracomment>
        <translation>Offene Käufe…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <extracomment>Entry of a menu: lists the keys of all commands.</extracomment>
        <translation>Tasten…</translation>
    </message>
    <message>
        <source>Notices…</source>
        <extracomment>Entry of a menu: lists all that was told.</extracomment>
        <translation>Meldungen…</translation>
    </message>
    <message>
        <source>About eSIMfly Desk…</source>
        <translation>Über eSIMfly Desk…</translation>
    </message>
    <message>
        <source>Country, package, network, ICCID… (%1)</source>
        <extracomment>%1: the key that goes to this field, such as Ctrl+F. It says what can be searched for.</extracomment>
        <translation>Land, Paket, Netz, ICCID… (%1)</translation>
    </message>
    <message>
        <source>Team…</source>
        <extracomment>Entry of a menu: opens the dialog about the desks that sell together.</extracomment>
        <translation>Team…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <source>Note or correction…</source>
        <extracomment>Entry of a menu: writes the customer or note of the selected eSIM, or corrects the selected order.</extracomment>
        <translation>Notiz oder Berichtigung…</translation>
    </message>
</context>
<context>
    <name>Desk::MainWindowController</name>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the sale that it is about.</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Purchases made with another access code are not clear yet: %1. You may have been charged: look for them on the Orders page, or connect with that access code.</source>
        <extracomment>%1: names of packages, by commas.</extracomment>
        <translation>Mit einem anderen Zugangscode getätigte Käufe sind noch nicht klar: %1. Möglicherweise wurde abgebucht: Suchen Sie sie auf der Seite „Bestellungen“, oder verbinden Sie sich mit jenem Zugangscode.</translation>
    </message>
    <message>
        <source>The order of %1 did not come to its end last time. You may have been charged. Checking…</source>
        <extracomment>%1: name of a package.</extracomment>
        <translation>Die Bestellung von %1 wurde letztes Mal nicht abgeschlossen. Möglicherweise wurde abgebucht. Wird geprüft…</translation>
    </message>
    <message>
        <source>The secret key is kept in the keychain of this computer now.</source>
        <translation>Der geheime Schlüssel ist jetzt im Schlüsselbund dieses Computers gespeichert.</translation>
    </message>
    <message>
        <source>The order of %1 was not sent before the program ended. Nothing was charged.</source>
        <extracomment>%1: name of a package.</extracomment>
        <translation>Die Bestellung von %1 wurde vor dem Ende des Programms nicht gesendet. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>The orders of %1 were not all sent before the program ended: %2. Nothing was charged for those that were not sent.</source>
        <extracomment>%1: a package; %2: &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>Die Bestellungen von %1 wurden vor dem Ende des Programms nicht alle gesendet: %2. Für die nicht gesendeten wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button of a question: the account is disconnected and its secret key forgotten.</extracomment>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Forget the secret key of this account on this computer?</source>
        <translation>Den geheimen Schlüssel dieses Kontos von diesem Computer löschen?</translation>
    </message>
    <message>
        <source>Notes and the list of purchases stay. To connect again you need the secret key.</source>
        <translation>Notizen und die Liste der Käufe bleiben. Um sich wieder zu verbinden, brauchen Sie den geheimen Schlüssel.</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <extracomment>Button of a question: nothing changes.</extracomment>
        <translation>Verbunden bleiben</translation>
    </message>
    <message>
        <source>About eSIMfly Desk</source>
        <translation>Über eSIMfly Desk</translation>
    </message>
    <message>
        <source>Sells travel eSIMs of the eSIMfly Business API. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Verkauft Reise-eSIMs über die eSIMfly Business API. Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>Desk::ManagePanel</name>
    <message>
        <source>Cancel and refund</source>
        <translation>Stornieren und erstatten</translation>
    </message>
    <message>
        <source>What cancelling does</source>
        <translation>Was die Stornierung bewirkt</translation>
    </message>
    <message>
        <source>Cancel eSIM</source>
        <extracomment>Button: an eSIM is taken back; a question follows.</extracomment>
        <translation>eSIM stornieren</translation>
    </message>
    <message>
        <source>Cancel status</source>
        <extracomment>Name of what says how taking an eSIM back stands.</extracomment>
        <translation>Stand der Stornierung</translation>
    </message>
    <message>
        <source>Suspend</source>
        <extracomment>Button: an eSIM pauses.</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: an eSIM goes on after a pause.</extracomment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Suspend status</source>
        <extracomment>Name of what says how pausing an eSIM stands.</extracomment>
        <translation>Stand der Sperrung</translation>
    </message>
    <message>
        <source>SMS to this eSIM</source>
        <translation>SMS an diese eSIM</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Name of a field: the words of an SMS to an eSIM.</extracomment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Reaches the phone; stands in no list</source>
        <translation>Erreicht das Telefon; steht in keiner Liste</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>Name of what says how many characters an SMS has.</extracomment>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <extracomment>Button: sends the words of the field to an eSIM.</extracomment>
        <translation>SMS senden</translation>
    </message>
    <message>
        <source>SMS status</source>
        <extracomment>Name of what says how sending an SMS stands.</extracomment>
        <translation>Stand der SMS</translation>
    </message>
    <message>
        <source>Choose an eSIM to cancel or suspend it, or to send it an SMS.</source>
        <translation>Wählen Sie eine eSIM, um sie zu stornieren oder zu sperren oder ihr eine SMS zu senden.</translation>
    </message>
    <message>
        <source>No network lets it in. Resuming brings it back with all its data and days.</source>
        <translation>Kein Netz lässt sie zu. Nach dem Entsperren ist sie mit allen Daten und Tagen wieder da.</translation>
    </message>
    <message>
        <source>No network lets it in until it is resumed. Its validity runs on, and nothing is refunded.</source>
        <translation>Kein Netz lässt sie zu, bis sie entsperrt wird. Die Gültigkeit läuft weiter, und nichts wird erstattet.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Characters of an SMS. %1: written; %2: that may be.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>An SMS has %1 characters at most.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>Eine SMS hat höchstens %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>Desk::NetworkEventModel</name>
    <message>
        <source>Connected</source>
        <extracomment>A phone registered with a mobile network.</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>What happened in a network: the phone used data.</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>A phone told a mobile network where it is.</extracomment>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>What happened in a network: something else than data.</extracomment>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something happened in a network.</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heading of a column: what happened in a network.</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: name of a network operator.</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>In plan</source>
        <extracomment>Heading: whether a mobile network belongs to what was bought.</extracomment>
        <translation>Im Paket</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The network is one of those of the plan.</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>The network is none of those of the plan.</extracomment>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>Desk::NetworkPanel</name>
    <message>
        <source>Why is there no data?</source>
        <translation>Warum gibt es keine Daten?</translation>
    </message>
    <message>
        <source>Network verdict</source>
        <extracomment>Name of what says why there is no data.</extracomment>
        <translation>Befund des Netzes</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What the network knows</source>
        <translation>Was das Netz weiß</translation>
    </message>
    <message>
        <source>Check in progress</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Check network</source>
        <extracomment>Button: finds out why there is no data.</extracomment>
        <translation>Netz prüfen</translation>
    </message>
    <message>
        <source>Asks the mobile network; once a minute for an eSIM (F5)</source>
        <translation>Fragt das Mobilfunknetz; je eSIM einmal pro Minute (F5)</translation>
    </message>
    <message>
        <source>Last check</source>
        <extracomment>Name of what says when this was found out last.</extracomment>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Copy support note</source>
        <translation>Support-Notiz kopieren</translation>
    </message>
    <message>
        <source>What is known, for eSIMfly&apos;s support or a colleague. The activation code is not in it.</source>
        <translation>Was bekannt ist, für den Support von eSIMfly oder Ihre Kollegen. Der Aktivierungscode ist nicht darin.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Name of what says that a note was copied.</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Letzte sieben Tage</translation>
    </message>
    <message>
        <source>Network events</source>
        <extracomment>Name of a table: what happened in networks.</extracomment>
        <translation>Ereignisse des Netzes</translation>
    </message>
    <message>
        <source>In plan</source>
        <extracomment>Heading of a column: whether a network is one of the package.</extracomment>
        <translation>Im Paket</translation>
    </message>
    <message>
        <source>Choose an eSIM to find out why it has no data.</source>
        <translation>Wählen Sie eine eSIM, um herauszufinden, warum sie keine Daten hat.</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Das Netz wird gefragt…</translation>
    </message>
    <message>
        <source>Asked at %1; again in a minute.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Gefragt um %1; in einer Minute wieder möglich.</translation>
    </message>
    <message>
        <source>Asked at %1 (%2).</source>
        <extracomment>%1: time of day; %2: how long ago: &quot;3 min&quot;.</extracomment>
        <translation>Gefragt um %1 (%2).</translation>
    </message>
    <message>
        <source>Copied. The activation code is not in it.</source>
        <translation>Kopiert. Der Aktivierungscode ist nicht darin.</translation>
    </message>
</context>
<context>
    <name>Desk::NoticeStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>%Ln: how many notices stand behind the one that is shown. A button.</extracomment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>Title of the list of all that was told.</extracomment>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>The name of the notice under the tool bar, for a screen reader; the notice itself is its description.</extracomment>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>Button: opens the list of all that was told.</extracomment>
        <translation>Alle Meldungen</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <extracomment>Name of a button: a notice was read and goes.</extracomment>
        <translation>Meldung ausblenden</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ich habe sie gelesen</translation>
    </message>
</context>
<context>
    <name>Desk::OrderModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something was ordered.</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Heading of a column: eSIMfly&apos;s number of an order.</extracomment>
        <translation>Bestellnr.</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>eSIMs</source>
        <extracomment>Heading of a column: how many eSIMs an order has.</extracomment>
        <translation>eSIMs</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Heading of a column: what the account paid.</extracomment>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>The price that was shown: a person said that it went through.</source>
        <translation>Der gezeigte Preis: Jemand hat gesagt, dass der Kauf durchging.</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what the customer paid.</extracomment>
        <translation>Verkauft für</translation>
    </message>
    <message>
        <source>What customers paid for the whole order</source>
        <translation>Was Kunden für die ganze Bestellung bezahlt haben</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Marge</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>Was Kunden bezahlt haben, abzüglich dessen, was das Konto bezahlt hat</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column: how an order stands, such as “Completed”.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>Heading of a column: money that came back for an order.</extracomment>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>When money came back of the order</source>
        <translation>Wann Geld für die Bestellung zurückkam</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading of a column: how the customer paid, such as cash.</extracomment>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>How the customer paid</source>
        <translation>Wie der Kunde bezahlt hat</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Kunde oder Notiz</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Of the team, at which an order was sold.</extracomment>
        <translation>Arbeitsplatz</translation>
    </message>
</context>
<context>
    <name>Desk::OrderPanel</name>
    <message>
        <source>Quantity</source>
        <extracomment>Caption of a field: how many eSIMs.</extracomment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>How many eSIMs, 10 at most</source>
        <translation>Wie viele eSIMs, höchstens 10</translation>
    </message>
    <message>
        <source>you pay</source>
        <extracomment>Below an amount: what the account pays.</extracomment>
        <translation>Sie zahlen</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Kunde oder Notiz</translation>
    </message>
    <message>
        <source>Optional, kept on this computer</source>
        <translation>Optional, bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Optional, shared with your team</source>
        <translation>Optional, für Ihr Team</translation>
    </message>
    <message>
        <source>Order question</source>
        <extracomment>Name of what asks before an order is placed.</extracomment>
        <translation>Rückfrage zur Bestellung</translation>
    </message>
    <message>
        <source>Order now</source>
        <extracomment>Button: places the order.</extracomment>
        <translation>Jetzt bestellen</translation>
    </message>
    <message>
        <source>Order another</source>
        <extracomment>Button: the same package is ordered once more.</extracomment>
        <translation>Noch eine bestellen</translation>
    </message>
    <message>
        <source>One more of the same package (Ctrl+N)</source>
        <translation>Noch eine mit demselben Paket (Strg+N)</translation>
    </message>
    <message>
        <source>Order now for %1</source>
        <extracomment>On the button that orders; %1: an amount of money.</extracomment>
        <translation>Jetzt für %1 bestellen</translation>
    </message>
    <message>
        <source>Balance after: %1</source>
        <extracomment>What the account will have once this order is paid.</extracomment>
        <translation>Guthaben danach: %1</translation>
    </message>
    <message>
        <source>Connect an account to order.</source>
        <translation>Verbinden Sie ein Konto, um zu bestellen.</translation>
    </message>
    <message>
        <source>Connecting the account…</source>
        <translation>Konto wird verbunden…</translation>
    </message>
    <message>
        <source>Nothing can be bought while this computer&apos;s clock is off.</source>
        <translation>Solange die Uhr dieses Computers falsch geht, kann nichts gekauft werden.</translation>
    </message>
    <message>
        <source>Nothing can be bought without a connection.</source>
        <translation>Ohne Verbindung kann nichts gekauft werden.</translation>
    </message>
    <message>
        <source>With the orders under way the balance is not enough.</source>
        <translation>Mit den laufenden Bestellungen reicht das Guthaben nicht.</translation>
    </message>
    <message>
        <source>With the orders under way the balance is not enough: %1 is missing.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Mit den laufenden Bestellungen reicht das Guthaben nicht: Es fehlen %1.</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or sell at %1 all the same.</source>
        <extracomment>While prices are hidden. %1: what the customer pays for one.</extracomment>
        <translation>Es kostet mehr als vorher. Blenden Sie die Preise ein, um fortzufahren, oder verkaufen Sie trotzdem für %1.</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or order again all the same.</source>
        <translation>Es kostet mehr als vorher. Blenden Sie die Preise ein, um fortzufahren, oder bestellen Sie trotzdem noch einmal.</translation>
    </message>
    <message>
        <source>Order again to confirm.</source>
        <translation>Zum Bestätigen noch einmal bestellen.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be ordered. Order again to have it read once more.</source>
        <translation>Was dieses Paket jetzt kostet, ist nicht lesbar, deshalb kann es nicht bestellt werden. Bestellen Sie noch einmal, damit der Preis erneut abgefragt wird.</translation>
    </message>
    <message>
        <source>Checking the price…</source>
        <translation>Preis wird geprüft…</translation>
    </message>
    <message>
        <source>The price rose from %1 to %2. Order again to pay %3.</source>
        <extracomment>%1, %2: the price of one eSIM; %3: of all that are ordered.</extracomment>
        <translation>Der Preis ist von %1 auf %2 gestiegen. Noch einmal bestellen, um %3 zu zahlen.</translation>
    </message>
    <message>
        <source>The price read at %1 could not be checked. Order again to buy at the current price.</source>
        <extracomment>%1: the time of day at which the price was read.</extracomment>
        <translation>Der um %1 gelesene Preis ließ sich nicht prüfen. Noch einmal bestellen, um zum jetzigen Preis zu kaufen.</translation>
    </message>
    <message>
        <source>This is more than %1. Order again to confirm.</source>
        <extracomment>%1: an amount of money that was set.</extracomment>
        <translation>Das ist mehr als %1. Zum Bestätigen noch einmal bestellen.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be ordered. The last price known is %1, of %2. Order again to have it read once more.</source>
        <extracomment>%1: the last price known; %2: its day and time.</extracomment>
        <translation>Was dieses Paket jetzt kostet, ist nicht lesbar, deshalb kann es nicht bestellt werden. Der letzte bekannte Preis ist %1, vom %2. Bestellen Sie noch einmal, damit er erneut abgefragt wird.</translation>
    </message>
    <message>
        <source>This package is no longer sold. Choose another one.</source>
        <translation>Dieses Paket wird nicht mehr verkauft. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The price fell from %1 to %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>Der Preis ist von %1 auf %2 gefallen.</translation>
    </message>
</context>
<context>
    <name>Desk::OrdersPage</name>
    <message>
        <source>Shows the orders of all packages again</source>
        <translation>Zeigt wieder die Bestellungen aller Pakete</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Name of a list: of which dates orders are shown.</extracomment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>The days of the orders that are shown</source>
        <translation>Die Tage der gezeigten Bestellungen</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>Name of a field: from which day on orders are shown.</extracomment>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>Name of a field: until which day orders are shown.</extracomment>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: shows again what the customer got.</extracomment>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>What the traveller of the selected order takes along</source>
        <translation>Was der Reisende der gewählten Bestellung mitnimmt</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>Button: shows the QR code of an eSIM.</extracomment>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Shows the eSIMs of the selected order beside the list</source>
        <translation>Zeigt die eSIMs der gewählten Bestellung neben der Liste</translation>
    </message>
    <message>
        <source>Show eSIM</source>
        <extracomment>Button: shows an eSIM on its page.</extracomment>
        <translation>eSIM zeigen</translation>
    </message>
    <message>
        <source>Opens the eSIM of the selected order (Ctrl+Enter)</source>
        <translation>Öffnet die eSIM der gewählten Bestellung (Strg+Enter)</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>What was sold on a day, by seller and by payment, to print and to keep</source>
        <translation>Was an einem Tag verkauft wurde, nach Verkäufern und Zahlungsarten, zum Drucken und Aufbewahren</translation>
    </message>
    <message>
        <source>Correct…</source>
        <extracomment>Button: opens a dialog that corrects what was noted of an order.</extracomment>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Sold for, seller, payment and note of the selected order (F2)</source>
        <translation>Verkauft für, Verkäufer, Zahlung und Notiz der gewählten Bestellung (F2)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: orders are read again.</extracomment>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reads the orders from eSIMfly (F5)</source>
        <translation>Lädt die Bestellungen von eSIMfly (F5)</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>Name of the sums below the table of orders.</extracomment>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Orders read</source>
        <extracomment>Name of what says from which date on orders are known.</extracomment>
        <translation>Geladene Bestellungen</translation>
    </message>
    <message>
        <source>Per day</source>
        <extracomment>Button: shows a chart of days.</extracomment>
        <translation>Je Tag</translation>
    </message>
    <message>
        <source>Spend and margin of each day, as a chart and as a table</source>
        <translation>Ausgaben und Marge jedes Tages, als Diagramm und als Tabelle</translation>
    </message>
    <message>
        <source>Read all orders</source>
        <translation>Alle Bestellungen laden</translation>
    </message>
    <message>
        <source>Reads the older orders from eSIMfly too, a page a second. It may be stopped at any time.</source>
        <translation>Lädt auch die älteren Bestellungen von eSIMfly, eine Seite je Sekunde. Lässt sich jederzeit anhalten.</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Name of the table of orders.</extracomment>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Name of a list: what was corrected of an order.</extracomment>
        <translation>Berichtigungen</translation>
    </message>
    <message>
        <source>Only %1  ✕</source>
        <extracomment>A button that takes a filter away. %1: a destination or a package.</extracomment>
        <translation>Nur %1  ✕</translation>
    </message>
    <message>
        <source>Nothing was sold on these days. What came back on them is of orders of other days.</source>
        <translation>An diesen Tagen wurde nichts verkauft. Was an ihnen zurückkam, gehört zu Bestellungen anderer Tage.</translation>
    </message>
    <message>
        <source>No order matches. Search for a reference, a package, a customer, an ICCID or a seller.</source>
        <translation>Keine Bestellung passt. Suchen Sie nach Bestellnummer, Paket, Kunde, ICCID oder Verkäufer.</translation>
    </message>
    <message>
        <source>%1 · reading…</source>
        <extracomment>%1: &quot;100 orders · $310.00 spent&quot;, while more of them are read.</extracomment>
        <translation>%1 · wird geladen…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many are shown, of how many there are, while a newer list waits to be shown.</extracomment>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;171 of 7,012&quot;: what the search found of all there is.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: shows what came while the mouse moved over the list.</extracomment>
        <translation>
            <numerusform>%Ln weitere zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: rows of the table are put in order anew.</extracomment>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Sums of what is certain</source>
        <extracomment>Below a column of amounts in a file.</extracomment>
        <translation>Summen des sicher Bekannten</translation>
    </message>
    <message>
        <source>Choose an order to see its eSIMs.</source>
        <translation>Wählen Sie eine Bestellung, um ihre eSIMs zu sehen.</translation>
    </message>
    <message>
        <source>Money was loaded: no eSIM belongs to it.</source>
        <translation>Guthaben wurde eingezahlt: Dazu gehört keine eSIM.</translation>
    </message>
    <message>
        <source>Its eSIM is being prepared. It stands here as soon as it comes.</source>
        <translation>Die eSIM dazu wird vorbereitet. Sie erscheint hier, sobald sie da ist.</translation>
    </message>
    <message>
        <source>It is not known which eSIM belongs to this order.</source>
        <translation>Es ist nicht bekannt, welche eSIM zu dieser Bestellung gehört.</translation>
    </message>
    <message>
        <source>Its eSIM is not among those that were read. F5 on the eSIMs page reads them.</source>
        <translation>Die eSIM dazu ist nicht unter den geladenen. F5 auf der Seite „eSIMs“ lädt sie.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter: no status in particular.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All dates</source>
        <extracomment>Choice of dates: orders of all times.</extracomment>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Choice of dates: orders of today.</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Choice of dates: orders of yesterday.</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>Choice of dates: orders of this month.</extracomment>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>Choice of dates: orders of the month before.</extracomment>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>Days that a person chooses, from the first to the last.</extracomment>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Name of a list: of which computer orders are shown.</extracomment>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>The desk of the orders that are shown</source>
        <translation>Der Arbeitsplatz der gezeigten Bestellungen</translation>
    </message>
    <message>
        <source>Seller of the orders</source>
        <translation>Verkäufer der Bestellungen</translation>
    </message>
    <message>
        <source>The seller of the orders that are shown</source>
        <translation>Der Verkäufer der gezeigten Bestellungen</translation>
    </message>
    <message>
        <source>Desk not known</source>
        <extracomment>A filter: orders of which nobody knows at which desk they were sold.</extracomment>
        <translation>Arbeitsplatz unbekannt</translation>
    </message>
    <message>
        <source>All desks</source>
        <extracomment>A filter: no desk in particular.</extracomment>
        <translation>Alle Arbeitsplätze</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>A filter: orders of which nobody said who sold them.</extracomment>
        <translation>Ohne Verkäufer</translation>
    </message>
    <message>
        <source>All sellers</source>
        <extracomment>A filter: no seller in particular.</extracomment>
        <translation>Alle Verkäufer</translation>
    </message>
</context>
<context>
    <name>Desk::OtherNotes</name>
    <message>
        <source>Take mine away too</source>
        <extracomment>A button: the note of another desk in the place of the one that stands, or none where that took it away.</extracomment>
        <translation>Meine auch entfernen</translation>
    </message>
    <message>
        <source>Use this note</source>
        <translation>Diese Notiz verwenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a button for a screen reader; %1: &quot;Use this note&quot;; %2: what another desk wrote, and when.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Desk::OverviewPage</name>
    <message>
        <source>Read all orders</source>
        <translation>Alle Bestellungen laden</translation>
    </message>
    <message>
        <source>Reads the older orders from eSIMfly too, a page a second. It may be stopped at any time.</source>
        <translation>Lädt auch die älteren Bestellungen von eSIMfly, eine Seite je Sekunde. Lässt sich jederzeit anhalten.</translation>
    </message>
    <message>
        <source>The balance lasts</source>
        <translation>Das Guthaben reicht</translation>
    </message>
    <message>
        <source>Balance lasts</source>
        <extracomment>Name of what says how many days the balance will last.</extracomment>
        <translation>Guthaben reicht</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Bestellungen zeigen</translation>
    </message>
    <message>
        <source>Orders that the balance went for</source>
        <translation>Bestellungen, für die das Guthaben ausgegeben wurde</translation>
    </message>
    <message>
        <source>The orders of the days whose pace it is</source>
        <translation>Die Bestellungen der Tage, nach denen gerechnet wird</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>Caption: what was sold in this week.</extracomment>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Orders this week</source>
        <translation>Bestellungen diese Woche</translation>
    </message>
    <message>
        <source>Orders of this week</source>
        <translation>Bestellungen dieser Woche</translation>
    </message>
    <message>
        <source>The orders of this week</source>
        <translation>Die Bestellungen dieser Woche</translation>
    </message>
    <message>
        <source>Unclear or unfinished</source>
        <translation>Unklar oder offen</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <translation>Anruf lohnt sich</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>Währung des Diagramms</translation>
    </message>
    <message>
        <source>Chart of the weeks</source>
        <translation>Diagramm der Wochen</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>Name of a table with a row for each week.</extracomment>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Best-selling destinations</source>
        <extracomment>Name of a table: countries and regions that were sold most.</extracomment>
        <translation>Meistverkaufte Reiseziele</translation>
    </message>
    <message>
        <source>Destinations that sell</source>
        <translation>Verkaufte Reiseziele</translation>
    </message>
    <message>
        <source>Best-selling packages</source>
        <extracomment>Name of a table: packages that were sold most.</extracomment>
        <translation>Meistverkaufte Pakete</translation>
    </message>
    <message>
        <source>Packages that sell</source>
        <translation>Verkaufte Pakete</translation>
    </message>
    <message>
        <source>eSIMs by status</source>
        <translation>eSIMs nach Status</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <extracomment>Instead of sums that are being worked out.</extracomment>
        <translation>Wird addiert…</translation>
    </message>
    <message>
        <source>Unfinished purchases</source>
        <extracomment>Button: opens the list of orders that need a decision.</extracomment>
        <translation>Offene Käufe</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <extracomment>A button for a screen reader. %1: how an order stands: &quot;Pending&quot;.</extracomment>
        <translation>Bestellungen: %1</translation>
    </message>
    <message>
        <source>None is known of, but not all orders were read.</source>
        <translation>Soweit bekannt, keine, aber nicht alle Bestellungen wurden geladen.</translation>
    </message>
    <message>
        <source>None is known of, but it is not clear how some orders stand.</source>
        <translation>Soweit bekannt, keine, aber bei einigen Bestellungen ist der Stand unklar.</translation>
    </message>
    <message>
        <source>eSIMs: %1</source>
        <extracomment>A button for a screen reader. %1: how an eSIM stands: &quot;Active&quot;.</extracomment>
        <translation>eSIMs: %1</translation>
    </message>
    <message>
        <source>Nobody is known to need one, but not all eSIMs were read.</source>
        <translation>Soweit bekannt, bei niemandem, aber nicht alle eSIMs wurden geladen.</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of amounts, while a customer looks at the screen.</extracomment>
        <translation>Preise ausgeblendet</translation>
    </message>
    <message>
        <source>Enter or a double click shows the orders of a week</source>
        <translation>Enter oder ein Doppelklick zeigt die Bestellungen einer Woche</translation>
    </message>
    <message>
        <source>None of them matches.</source>
        <translation>Nichts davon passt.</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Name of a page: how the shop does.</extracomment>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;3 of 171&quot;: what the search found of all destinations and packages that sell.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>A button: shows what came while the mouse moved over a table.</extracomment>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Who sold</source>
        <extracomment>Name of a table with a row for each seller or desk.</extracomment>
        <translation>Wer verkauft hat</translation>
    </message>
    <message>
        <source>By desk or by seller</source>
        <translation>Nach Arbeitsplätzen oder Verkäufern</translation>
    </message>
    <message>
        <source>By desk</source>
        <extracomment>Choice: sums of each computer that sells.</extracomment>
        <translation>Nach Arbeitsplätzen</translation>
    </message>
    <message>
        <source>By seller</source>
        <extracomment>Choice: sums of each person who sells.</extracomment>
        <translation>Nach Verkäufern</translation>
    </message>
    <message>
        <source>Of all orders</source>
        <extracomment>What a count is made of; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>Von allen Bestellungen</translation>
    </message>
    <message>
        <source>Of the orders that were read</source>
        <extracomment>What a count is made of; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>Von den geladenen Bestellungen</translation>
    </message>
    <message>
        <source>Every order is settled</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>Alle Bestellungen sind geklärt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <extracomment>%Ln: how many eSIMs; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>
            <numerusform>Insgesamt %Ln</numerusform>
            <numerusform>Insgesamt %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Told from the eSIMs</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>Aus den eSIMs ermittelt</translation>
    </message>
    <message>
        <source>Nobody needs a call</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>Bei niemandem lohnt sich ein Anruf</translation>
    </message>
    <message>
        <source>No order of eSIMs was completed since %1.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Seit dem %1 wurde keine eSIM-Bestellung abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 of %2, completed orders since %3</source>
        <extracomment>%1: how many are shown, of %2 there are; %3: a day.</extracomment>
        <translation>%1 von %2, abgeschlossene Bestellungen seit dem %3</translation>
    </message>
    <message>
        <source>All orders of all desks since %1, top-ups too</source>
        <extracomment>Of all orders of a team, by desk or by seller; %1: a day.</extracomment>
        <translation>Alle Bestellungen aller Arbeitsplätze seit dem %1, auch Aufladungen</translation>
    </message>
</context>
<context>
    <name>Desk::OverviewText</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>Days from the first to the last: &quot;23 – 29 Nov&quot;, &quot;30 Nov – 6 Dec&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1: a day.</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When figures were read. %1: a time.</extracomment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>being read…</source>
        <extracomment>Instead of an amount that is not known yet.</extracomment>
        <translation>wird geladen…</translation>
    </message>
    <message>
        <source>as this computer has it; F5 reads it</source>
        <translation>wie auf diesem Computer; F5 lädt neu</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of how long the balance lasts, while a customer looks at the screen.</extracomment>
        <translation>Preise ausgeblendet</translation>
    </message>
    <message>
        <source>The balance was not read yet. F5 reads it.</source>
        <translation>Das Guthaben wurde noch nicht abgefragt. F5 fragt es ab.</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>%1: an amount of money; %2: a time.</extracomment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>%1. What it lasts can be told after the first whole day with orders.</source>
        <extracomment>%1: the balance with its currency.</extracomment>
        <translation>%1. Wie lange es reicht, lässt sich nach dem ersten ganzen Tag mit Bestellungen sagen.</translation>
    </message>
    <message>
        <source>%1, at the %2 a day of %3.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: an amount of money; %3: days from the first to the last.</extracomment>
        <translation>%1; gerechnet mit %2 am Tag (%3).</translation>
    </message>
    <message>
        <source>%1. As much came back as was spent on %2.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: days from the first to the last.</extracomment>
        <translation>%1. Im Zeitraum %2 kam so viel zurück, wie ausgegeben wurde.</translation>
    </message>
    <message>
        <source>%1. Nothing was spent on %2.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: days from the first to the last.</extracomment>
        <translation>%1. Im Zeitraum %2 wurde nichts ausgegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders of these days are not certain and not in it.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>
            <numerusform>%Ln Bestellung dieser Tage ist nicht sicher und nicht darin enthalten.</numerusform>
            <numerusform>%Ln Bestellungen dieser Tage sind nicht sicher und nicht darin enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than a year</source>
        <translation>Mehr als ein Jahr</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln days</source>
        <extracomment>%Ln: how many days the balance will last.</extracomment>
        <translation>
            <numerusform>Etwa %Ln Tag</numerusform>
            <numerusform>Etwa %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a day</source>
        <translation>Weniger als einen Tag</translation>
    </message>
    <message>
        <source>No data left</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Keine Daten mehr</translation>
    </message>
    <message>
        <source>Nearly empty</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Fast leer</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Prepared for too long</source>
        <extracomment>Why eSIMs need attention; the number stands behind it.</extracomment>
        <translation>Zu lange in Vorbereitung</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Nicht installiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders without a time are in no week.</source>
        <extracomment>%Ln: a number of orders.</extracomment>
        <translation>
            <numerusform>%Ln Bestellung ohne Zeit steht in keiner Woche.</numerusform>
            <numerusform>%Ln Bestellungen ohne Zeit stehen in keiner Woche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::PackageDelegate</name>
    <message>
        <source>unlimited</source>
        <extracomment>A badge behind the name of a package: it has no limit of data.</extracomment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>sold lately</source>
        <extracomment>A badge behind the name of a package: it was sold in the last days.</extracomment>
        <translation>kürzlich verkauft</translation>
    </message>
</context>
<context>
    <name>Desk::PackageDetails</name>
    <message>
        <source>Data</source>
        <extracomment>Caption: how much data a package has.</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Caption: how many days a package is valid.</extracomment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Caption: minutes and texts of a package.</extracomment>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Texts</source>
        <comment>Text messages that come with a package</comment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>Caption: network operators of a package.</extracomment>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Carrier</source>
        <extracomment>Caption: the company whose eSIM it is.</extracomment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Includes</source>
        <comment>What else comes with a package</comment>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Top-up</source>
        <extracomment>Caption: whether more data can be bought for the same eSIM.</extracomment>
        <translation>Aufladung</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>Caption: what customers pay.</extracomment>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Fix…</source>
        <comment>A button beside a selling price: to set it by hand</comment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>Name of a button: a price for this package alone.</extracomment>
        <translation>Festpreis</translation>
    </message>
    <message>
        <source>Set the selling price of this package by hand (Ctrl+Shift+M)</source>
        <translation>Den Verkaufspreis dieses Pakets von Hand festlegen (Strg+Umschalt+M)</translation>
    </message>
    <message>
        <source>Price history</source>
        <extracomment>Name of a chart: what a package cost in the past.</extracomment>
        <translation>Preisverlauf</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <translation>nicht mehr im Verkauf</translation>
    </message>
    <message>
        <source>price not readable now</source>
        <translation>Preis derzeit nicht lesbar</translation>
    </message>
    <message>
        <source>fixed price</source>
        <extracomment>Behind a selling price: a person set it for this package alone.</extracomment>
        <translation>Festpreis</translation>
    </message>
    <message>
        <source>no rule fits</source>
        <translation>keine Regel passt</translation>
    </message>
    <message>
        <source>%1, last read %2</source>
        <extracomment>%1: an amount of money; %2: the day and time when it could be read for the last time.</extracomment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>−%1 % on %2</source>
        <extracomment>A price change and its day: &quot;−5 % on 21 Nov&quot;.</extracomment>
        <translation>−%1&#xa0;% am %2</translation>
    </message>
    <message>
        <source>+%1 % on %2</source>
        <extracomment>%1: a number of per cent, %2: a date. How a price rose.</extracomment>
        <translation>+%1&#xa0;% am %2</translation>
    </message>
    <message>
        <source>%1 →</source>
        <extracomment>The price before; the new one follows.</extracomment>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A price that has not changed: &quot;$3.10 since 21 Nov&quot;.</extracomment>
        <translation>%1 seit %2</translation>
    </message>
</context>
<context>
    <name>Desk::PackageFacts</name>
    <message>
        <source>local</source>
        <extracomment>A package for one country.</extracomment>
        <translation>lokal</translation>
    </message>
    <message>
        <source>regional</source>
        <extracomment>A package for a region.</extracomment>
        <translation>regional</translation>
    </message>
    <message>
        <source>Unlimited, speed may drop</source>
        <translation>Unbegrenzt, Drosselung möglich</translation>
    </message>
    <message>
        <source>%1 at home, %2 when roaming</source>
        <extracomment>%1 and %2: amounts of data, such as “5 GB”.</extracomment>
        <translation>%1 im Heimatland, %2 beim Roaming</translation>
    </message>
    <message>
        <source>%1 from first use</source>
        <extracomment>%1 is &quot;30 days&quot;.</extracomment>
        <translation>%1 ab erster Nutzung</translation>
    </message>
    <message>
        <source>%1 from the purchase</source>
        <extracomment>%1 is &quot;30 days&quot;.</extracomment>
        <translation>%1 ab Kauf</translation>
    </message>
    <message>
        <source>unlimited at home</source>
        <extracomment>Calls within the home country.</extracomment>
        <translation>unbegrenzt im Heimatland</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited in the EU</source>
        <translation>unbegrenzt in der EU</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes in the EU</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln Minute in der EU</numerusform>
            <numerusform>%Ln Minuten in der EU</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited international minutes</source>
        <translation>internationale Minuten unbegrenzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln international minutes</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln internationale Minute</numerusform>
            <numerusform>%Ln internationale Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>included</source>
        <extracomment>Calls, or texts, come with the package; how many isn&apos;t said.</extracomment>
        <translation>enthalten</translation>
    </message>
    <message>
        <source>incoming only</source>
        <extracomment>Text messages can be received, not sent.</extracomment>
        <translation>nur eingehend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts in the EU</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>%Ln SMS in der EU</numerusform>
            <numerusform>%Ln SMS in der EU</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited international texts</source>
        <translation>internationale SMS unbegrenzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln international texts</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>%Ln internationale SMS</numerusform>
            <numerusform>%Ln internationale SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>can be topped up</source>
        <translation>aufladbar</translation>
    </message>
    <message>
        <source>can&apos;t be topped up</source>
        <translation>nicht aufladbar</translation>
    </message>
    <message>
        <source>hotspot</source>
        <extracomment>What a package can: the phone may share its connection.</extracomment>
        <translation>Hotspot</translation>
    </message>
    <message>
        <source>no hotspot</source>
        <extracomment>What a package can&apos;t: the phone may not share its connection.</extracomment>
        <translation>kein Hotspot</translation>
    </message>
    <message>
        <source>phone number (%1)</source>
        <extracomment>What a package has: a telephone number. %1: the country that it is of.</extracomment>
        <translation>Telefonnummer (%1)</translation>
    </message>
    <message>
        <source>can renew by itself</source>
        <extracomment>The package can be bought so that it is paid and starts again by itself.</extracomment>
        <translation>kann sich automatisch verlängern</translation>
    </message>
</context>
<context>
    <name>Desk::PackageModel</name>
    <message>
        <source>unlimited</source>
        <extracomment>Read aloud for the sign ∞.</extracomment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Valid (days)</source>
        <extracomment>Heading in a file: how many days the package lasts.</extracomment>
        <translation>Gültig (Tage)</translation>
    </message>
    <message>
        <source>sorted, ascending</source>
        <extracomment>Read aloud at a table&apos;s heading.</extracomment>
        <translation>sortiert, aufsteigend</translation>
    </message>
    <message>
        <source>sorted, descending</source>
        <extracomment>Said by screen readers behind the heading of a column: the largest is at the top.</extracomment>
        <translation>sortiert, absteigend</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Covers</source>
        <extracomment>The places where the package works.</extracomment>
        <translation>Gilt in</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: how much data a package has.</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>How long the package lasts.</extracomment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>The kind of mobile network: 4G, 5G.</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a package.</extracomment>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>/GB</source>
        <extracomment>Cost for each gigabyte, as short as it is understood.</extracomment>
        <translation>/GB</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>What the shop takes for the package.</extracomment>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Margin %</source>
        <extracomment>The margin in percent of the selling price, as short as it is understood.</extracomment>
        <translation>Marge %</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: the generation of the network, such as 5G.</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Cost of one gigabyte</source>
        <translation>Einkaufspreis je Gigabyte</translation>
    </message>
    <message>
        <source>Selling price</source>
        <extracomment>A way to sort packages: by what customers pay.</extracomment>
        <translation>Verkaufspreis</translation>
    </message>
    <message>
        <source>Margin in percent</source>
        <translation>Marge in Prozent</translation>
    </message>
    <message>
        <source>Middle East · 42 countries</source>
        <extracomment>A long text of the column &quot;Covers&quot;, to find out how wide it must be.</extracomment>
        <translation>Naher Osten · 42 Länder</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>Where a package works: all over the world.</extracomment>
        <translation>Global</translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <extracomment>%Ln: in how many countries a package works.</extracomment>
        <translation>
            <numerusform>%Ln Land</numerusform>
            <numerusform>%Ln Länder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A region and how many countries of it: &quot;Europe · 42 countries&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 was read on %2. What eSIMfly sent on %3 could not be read.</source>
        <extracomment>Of a package. %1: an amount of money; %2, %3: days and times.</extracomment>
        <translation>%1: Stand vom %2. Was eSIMfly am %3 sandte, war nicht lesbar.</translation>
    </message>
    <message>
        <source>favourite</source>
        <extracomment>Read aloud after a package&apos;s name: a person starred it.</extracomment>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>sold lately</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>kürzlich verkauft</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>nicht mehr im Verkauf</translation>
    </message>
    <message>
        <source>price not readable now</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>Preis derzeit nicht lesbar</translation>
    </message>
</context>
<context>
    <name>Desk::PackageTable</name>
    <message>
        <source>Best first</source>
        <extracomment>The order of the packages found.</extracomment>
        <translation>Bestes zuerst</translation>
    </message>
    <message>
        <source>%1 ↑</source>
        <extracomment>The rows are sorted by this column, the lowest first.</extracomment>
        <translation>%1 ↑</translation>
    </message>
    <message>
        <source>%1 ↓</source>
        <extracomment>… the highest first.</extracomment>
        <translation>%1 ↓</translation>
    </message>
    <message>
        <source>%1 is column %2 of %3.</source>
        <extracomment>Read aloud after a column was moved: its heading, its place and how many columns there are.</extracomment>
        <translation>%1 ist Spalte %2 von %3.</translation>
    </message>
    <message>
        <source>%1 takes the room that the other columns leave.</source>
        <extracomment>%1: the heading of the column with the names.</extracomment>
        <translation>%1 nimmt den Platz ein, den die anderen Spalten lassen.</translation>
    </message>
    <message>
        <source>%1 is %2 pixels wide.</source>
        <extracomment>Read aloud after a column was made wider or narrower: its heading and its width.</extracomment>
        <translation>%1 ist %2 Pixel breit.</translation>
    </message>
    <message>
        <source>All columns as they were at first</source>
        <translation>Alle Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Ascending</source>
        <extracomment>Entry of a menu: sorts a table from small to large.</extracomment>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>Entry of a menu: sorts a table from large to small.</extracomment>
        <translation>Absteigend</translation>
    </message>
</context>
<context>
    <name>Desk::PackagesPane</name>
    <message>
        <source>Packages</source>
        <extracomment>Name of the table of packages.</extracomment>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many packages are shown, of how many there are, while more that match wait to be shown.</extracomment>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <extracomment>How many packages match, of how many were copied; the rest of them is still to come.</extracomment>
        <translation>%1 von bisher %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many packages match, of how many there are.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>%Ln: how many packages are not listed yet. A button.</extracomment>
        <translation>
            <numerusform>%Ln weiteres zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>What the packages are sorted by</source>
        <translation>Wonach die Pakete sortiert sind</translation>
    </message>
    <message>
        <source>The catalogue is not copied yet.</source>
        <translation>Der Katalog ist noch nicht geladen.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” yet.</source>
        <extracomment>%1: what somebody searched for. The catalogue is being copied.</extracomment>
        <translation>Noch passt nichts zu „%1“.</translation>
    </message>
    <message>
        <source>The catalogue is being copied for the first time. What fits appears by itself.</source>
        <translation>Der Katalog wird zum ersten Mal geladen. Was passt, erscheint von selbst.</translation>
    </message>
    <message>
        <source>Only a part of the catalogue is on this computer: the first copy did not come to its end.</source>
        <translation>Nur ein Teil des Katalogs ist auf diesem Computer: Das erste Laden wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>No packages here yet.</source>
        <translation>Hier noch keine Pakete.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” in what was copied so far.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>Im bisher Geladenen passt nichts zu „%1“.</translation>
    </message>
    <message>
        <source>Go on copying</source>
        <translation>Weiter laden</translation>
    </message>
    <message>
        <source>Try a country, a network, a size such as 5gb or days such as 30d. Fewer words find more.</source>
        <translation>Versuchen Sie es mit einem Land, einem Netz, einer Größe wie 5gb oder Tagen wie 30d. Weniger Wörter finden mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages of the last copy could not be read; those that never could are missing here.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>%Ln zuletzt geladenes Paket war nicht lesbar; war es das noch nie, fehlt es hier.</numerusform>
            <numerusform>%Ln zuletzt geladene Pakete waren nicht lesbar; die es noch nie waren, fehlen hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>No packages here.</source>
        <translation>Hier keine Pakete.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Copying the catalogue…</source>
        <translation>Der Katalog wird geladen…</translation>
    </message>
    <message>
        <source>The first packages appear in a moment and can be sold while the rest arrives.</source>
        <translation>Die ersten Pakete erscheinen gleich und lassen sich verkaufen, während der Rest ankommt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages came, and none of them could be read.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>%Ln Paket kam an, und es war nicht lesbar.</numerusform>
            <numerusform>%Ln Pakete kamen an, und keines davon war lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue could not be copied.</source>
        <translation>Der Katalog ließ sich nicht laden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the catalogue is copied once more.</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>eSIMfly lists no packages for this account.</source>
        <translation>eSIMfly führt für dieses Konto keine Pakete auf.</translation>
    </message>
    <message>
        <source>Copied at %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Geladen: %1.</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>Noch einmal laden</translation>
    </message>
    <message>
        <source>There is no catalogue on this computer yet.</source>
        <translation>Auf diesem Computer ist noch kein Katalog.</translation>
    </message>
    <message>
        <source>Copy it once; later it is renewed in the background.</source>
        <translation>Laden Sie ihn einmal; später wird er im Hintergrund erneuert.</translation>
    </message>
    <message>
        <source>Copy the catalogue</source>
        <translation>Katalog laden</translation>
    </message>
    <message>
        <source>Connect your account: its packages and prices are copied then.</source>
        <translation>Verbinden Sie Ihr Konto: Seine Pakete und Preise werden dann geladen.</translation>
    </message>
    <message>
        <source>No package fits these filters.</source>
        <translation>Kein Paket passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” with these filters.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>Mit diesen Filtern passt nichts zu „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages match without them.</source>
        <extracomment>%Ln: how many packages are found where no filter limits them.</extracomment>
        <translation>
            <numerusform>%Ln Paket passt ohne sie.</numerusform>
            <numerusform>%Ln Pakete passen ohne sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: all filters are taken away.</extracomment>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>Desk::PastHandOverModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something was handed over.</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Kunde oder Notiz</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>Heading of a column: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Heading of a column: the language of what the traveller got.</extracomment>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>Desk::PaymentText</name>
    <message>
        <source>cash</source>
        <extracomment>How a customer pays.</extracomment>
        <translation>bar</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>How a customer pays: with a bank card.</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>How a customer pays: it is put on the bill of their hotel room.</extracomment>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>How a customer pays: not now.</extracomment>
        <translation>später</translation>
    </message>
</context>
<context>
    <name>Desk::PriceChart</name>
    <message>
        <source>Price since %1</source>
        <extracomment>%1: a date. Above a chart of what a package cost.</extracomment>
        <translation>Preis seit %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A price and the day from which it held.</extracomment>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>Price chart</source>
        <extracomment>Name of a chart: what a package cost in the past.</extracomment>
        <translation>Preisdiagramm</translation>
    </message>
</context>
<context>
    <name>Desk::PriceExampleModel</name>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a package.</extracomment>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>What a package sells at today.</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>What a package will sell at.</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Marge</translation>
    </message>
</context>
<context>
    <name>Desk::PriceRuleForm</name>
    <message>
        <source>Countries</source>
        <extracomment>Caption of a field: countries that a rule of prices is for.</extracomment>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Any; or names or codes, with commas between: Turkey, GR</source>
        <translation>Alle; oder Namen oder Kürzel, mit Kommas: Türkei, GR</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Caption of a list: region that a rule of prices is for.</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Caption of a list: kind of packages that a rule of prices is for.</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of package</source>
        <translation>Art des Pakets</translation>
    </message>
    <message>
        <source>Data, GB</source>
        <extracomment>Caption of two fields: how much data packages have that a rule of prices is for.</extracomment>
        <translation>Daten, GB</translation>
    </message>
    <message>
        <source>Data from, in GB</source>
        <translation>Daten von, in GB</translation>
    </message>
    <message>
        <source>to</source>
        <comment>Between two numbers of a range</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Data to, in GB</source>
        <translation>Daten bis, in GB</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>Caption of a list: whether a rule of prices is for packages with a limit of data.</extracomment>
        <translation>Limit</translation>
    </message>
    <message>
        <source>With or without a limit</source>
        <translation>Mit oder ohne Limit</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Caption of two fields: how many days packages are valid that a rule of prices is for.</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days from</source>
        <extracomment>Name of a field: the least number of days.</extracomment>
        <translation>Tage von</translation>
    </message>
    <message>
        <source>Days to</source>
        <extracomment>Name of a field: the largest number of days.</extracomment>
        <translation>Tage bis</translation>
    </message>
    <message>
        <source>The price is the cost and</source>
        <translation>Der Preis ist der Einkaufspreis plus</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>Caption of a field: what is added to the cost, in per cent.</extracomment>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Markup percent</source>
        <extracomment>Name of a field: what is added to the cost, in per cent.</extracomment>
        <translation>Aufschlag in Prozent</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Caption of a field: what is added to the cost, as an amount.</extracomment>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Markup amount</source>
        <extracomment>Name of a field: what is added to the cost, as an amount.</extracomment>
        <translation>Aufschlag als Betrag</translation>
    </message>
    <message>
        <source>Rounding</source>
        <extracomment>Caption of a list: how selling prices are rounded.</extracomment>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>A price rises to the next one that ends so</source>
        <translation>Ein Preis steigt auf den nächsten, der so endet</translation>
    </message>
    <message>
        <source>Floor</source>
        <comment>What is earned at least</comment>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Floor</source>
        <extracomment>Caption of a field: nothing is sold for less.</extracomment>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>What is earned at least: an amount, or a part of the cost such as 20%</source>
        <translation>Was mindestens verdient wird: ein Betrag oder ein Teil des Einkaufspreises, etwa 20&#xa0;%</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Of a number that limits nothing.</extracomment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Packages without a limit of data.</extracomment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>with a limit</source>
        <extracomment>Packages that have a limit of data.</extracomment>
        <translation>mit Limit</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <extracomment>A field for an amount of money; %1: the code of its currency.</extracomment>
        <translation>Betrag, %1</translation>
    </message>
    <message>
        <source>Write the percentage as a number from −100 up, such as %1.</source>
        <extracomment>%1: a number, as an example.</extracomment>
        <translation>Geben Sie den Prozentsatz als Zahl ab −100 ein, etwa %1.</translation>
    </message>
    <message>
        <source>Write the amount like %1.</source>
        <extracomment>%1: an amount, as an example.</extracomment>
        <translation>Geben Sie den Betrag wie %1 ein.</translation>
    </message>
    <message>
        <source>“%1” is no country that is known here.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>„%1“ ist kein Land, das hier bekannt ist.</translation>
    </message>
    <message>
        <source>Write the floor as an amount, or as a part of the cost such as %1.</source>
        <extracomment>%1: a part, such as “120 %”.</extracomment>
        <translation>Geben Sie die Untergrenze als Betrag ein oder als Teil des Einkaufspreises, etwa %1.</translation>
    </message>
</context>
<context>
    <name>Desk::PriceRuleModel</name>
    <message>
        <source>off</source>
        <extracomment>A rule that is switched off.</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Which packages a rule is for.</extracomment>
        <translation>Für</translation>
    </message>
    <message>
        <source>Adds</source>
        <extracomment>What a rule adds to the cost.</extracomment>
        <translation>Aufschlag</translation>
    </message>
    <message>
        <source>Rounding</source>
        <extracomment>Heading of a column: how selling prices are rounded.</extracomment>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Packages</source>
        <extracomment>Heading of a column: how many packages a rule gives their price.</extracomment>
        <translation>Pakete</translation>
    </message>
</context>
<context>
    <name>Desk::PriceText</name>
    <message>
        <source>%1 %2</source>
        <extracomment>An amount of money: the number, then the code of its currency.</extracomment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <extracomment>A rate of exchange: &quot;1 USD = 1320 IQD&quot;.</extracomment>
        <translation>1&#xa0;%1 = %2&#xa0;%3</translation>
    </message>
    <message>
        <source>margin %1</source>
        <extracomment>Beside a selling price: what is left of it.</extracomment>
        <translation>Marge %1</translation>
    </message>
    <message>
        <source>The margin is %1 of the selling price.</source>
        <extracomment>%1: a part, such as “37 %”.</extracomment>
        <translation>Die Marge beträgt %1 des Verkaufspreises.</translation>
    </message>
    <message>
        <source>not rounded</source>
        <extracomment>Of prices: to no step.</extracomment>
        <translation>nicht gerundet</translation>
    </message>
    <message>
        <source>whole</source>
        <extracomment>Of prices: to whole dollars, euros, dinars.</extracomment>
        <translation>ganze Beträge</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>A kind of packages: for one country.</extracomment>
        <translation>lokal</translation>
    </message>
    <message>
        <source>regional</source>
        <extracomment>A kind of packages: for several countries.</extracomment>
        <translation>regional</translation>
    </message>
    <message>
        <source>global</source>
        <extracomment>A kind of packages: for the whole world.</extracomment>
        <translation>global</translation>
    </message>
    <message>
        <source>enterprise</source>
        <extracomment>A kind of packages: for companies.</extracomment>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>A kind of packages: none of the others.</extracomment>
        <translation>andere</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Packages with and without a limit of data.</extracomment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>with a limit</source>
        <translation>mit Limit</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of sizes or days: &quot;1 GB to 5 GB&quot;.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>&quot;5 GB or more&quot;.</extracomment>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>&quot;5 GB or less&quot;.</extracomment>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <source>All packages</source>
        <extracomment>A rule of selling prices that asks for nothing.</extracomment>
        <translation>Alle Pakete</translation>
    </message>
    <message>
        <source>at cost</source>
        <extracomment>A rule that adds nothing to the cost.</extracomment>
        <translation>ohne Aufschlag</translation>
    </message>
    <message>
        <source>The rate between the account&apos;s currency and the selling currency is missing.</source>
        <translation>Der Kurs zwischen der Währung des Kontos und der Verkaufswährung fehlt.</translation>
    </message>
    <message>
        <source>An amount is not in the selling currency.</source>
        <translation>Ein Betrag ist nicht in der Verkaufswährung.</translation>
    </message>
    <message>
        <source>This currency has no decimals, so its prices can&apos;t end in .99 or the like.</source>
        <translation>Diese Währung hat keine Nachkommastellen, deshalb können ihre Preise nicht auf ,99 oder Ähnliches enden.</translation>
    </message>
    <message>
        <source>It would make prices under zero.</source>
        <translation>Es ergäbe Preise unter null.</translation>
    </message>
    <message>
        <source>An amount or a percentage is too large.</source>
        <translation>Ein Betrag oder ein Prozentsatz ist zu groß.</translation>
    </message>
    <message>
        <source>“From” is more than “to”.</source>
        <translation>„Von“ ist mehr als „bis“.</translation>
    </message>
    <message>
        <source>A country is written by its two letters, such as TR.</source>
        <translation>Ein Land wird mit seinen zwei Buchstaben geschrieben, etwa TR.</translation>
    </message>
    <message>
        <source>The same rule stands there twice.</source>
        <translation>Dieselbe Regel steht dort zweimal.</translation>
    </message>
    <message>
        <source>There are too many rules or fixed prices.</source>
        <translation>Es gibt zu viele Regeln oder Festpreise.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <extracomment>%1: what is wrong with it, in a sentence.</extracomment>
        <translation>Die Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The file is too large to be one of selling prices.</source>
        <translation>Die Datei ist für Verkaufspreise zu groß.</translation>
    </message>
    <message>
        <source>It is not written as JSON.</source>
        <translation>Sie ist nicht als JSON geschrieben.</translation>
    </message>
    <message>
        <source>This is not a file of selling prices.</source>
        <translation>Dies ist keine Datei mit Verkaufspreisen.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the file.</source>
        <translation>Eine neuere Version dieses Programms hat die Datei geschrieben.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>„%1“ bedeutet hier nichts.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <extracomment>%1: what should stand in a file of prices.</extracomment>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>„%1“ steht dort zweimal.</translation>
    </message>
    <message>
        <source>“%1” is of another kind than expected; numbers are written as text.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>„%1“ ist von anderer Art als erwartet; Zahlen werden als Text geschrieben.</translation>
    </message>
    <message>
        <source>“%1” has a value that can&apos;t be used.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>„%1“ hat einen Wert, der sich nicht verwenden lässt.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>What is wrong with a file, after the line where it was found.</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The file has the same prices.</source>
        <translation>Die Datei hat dieselben Preise.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are new</source>
        <extracomment>%Ln: how many rules a file of prices adds.</extracomment>
        <translation>
            <numerusform>%Ln Regel ist neu</numerusform>
            <numerusform>%Ln Regeln sind neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules change</source>
        <extracomment>%Ln: how many rules a file of prices changes.</extracomment>
        <translation>
            <numerusform>%Ln Regel ändert sich</numerusform>
            <numerusform>%Ln Regeln ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules go</source>
        <extracomment>%Ln: how many rules a file of prices takes away.</extracomment>
        <translation>
            <numerusform>%Ln Regel fällt weg</numerusform>
            <numerusform>%Ln Regeln fallen weg</numerusform>
        </translation>
    </message>
    <message>
        <source>the rules come in another order</source>
        <translation>die Regeln kommen in anderer Reihenfolge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices are new</source>
        <extracomment>%Ln: how many prices of single packages a file of prices adds.</extracomment>
        <translation>
            <numerusform>%Ln Festpreis ist neu</numerusform>
            <numerusform>%Ln Festpreise sind neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices change</source>
        <extracomment>%Ln: how many prices of single packages a file of prices changes.</extracomment>
        <translation>
            <numerusform>%Ln Festpreis ändert sich</numerusform>
            <numerusform>%Ln Festpreise ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices go</source>
        <extracomment>%Ln: how many prices of single packages a file of prices takes away.</extracomment>
        <translation>
            <numerusform>%Ln Festpreis fällt weg</numerusform>
            <numerusform>%Ln Festpreise fallen weg</numerusform>
        </translation>
    </message>
    <message>
        <source>the currency is another one</source>
        <translation>die Währung ist eine andere</translation>
    </message>
    <message>
        <source>the rate is another one</source>
        <translation>der Kurs ist ein anderer</translation>
    </message>
</context>
<context>
    <name>Desk::PrivacySettings</name>
    <message>
        <source>Start with prices hidden</source>
        <translation>Mit ausgeblendeten Preisen starten</translation>
    </message>
    <message>
        <source>What packages cost, margins and the balance are not shown until F8 is pressed.</source>
        <translation>Einkaufspreise, Margen und Guthaben werden erst gezeigt, wenn F8 gedrückt wird.</translation>
    </message>
    <message>
        <source>Keep the last hand-overs</source>
        <translation>Die letzten Übergaben aufbewahren</translation>
    </message>
    <message>
        <source>So that each can be opened again as it was. Where messages went is never kept.</source>
        <translation>Damit jede wieder geöffnet werden kann, wie sie war. Wohin Nachrichten gingen, wird nie aufbewahrt.</translation>
    </message>
    <message>
        <source>Take activation codes off the clipboard after</source>
        <translation>Aktivierungscodes aus der Zwischenablage entfernen nach</translation>
    </message>
    <message>
        <source>Seconds after which activation codes are taken off the clipboard</source>
        <translation>Sekunden, nach denen Aktivierungscodes aus der Zwischenablage entfernt werden</translation>
    </message>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Title of a question: what is kept of eSIMs that were given to customers.</extracomment>
        <translation>Letzte Übergaben</translation>
    </message>
    <message>
        <source>Remove the last hand-overs from this computer, and keep none from now on?</source>
        <translation>Die letzten Übergaben von diesem Computer entfernen und von nun an keine aufbewahren?</translation>
    </message>
    <message>
        <source>Orders, eSIMs and their codes stay with eSIMfly, and notes stay here.</source>
        <translation>Bestellungen, eSIMs und ihre Codes bleiben bei eSIMfly, und Notizen bleiben hier.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <extracomment>Button of a question: what was kept is deleted.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>Button of a question: nothing is deleted.</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number.</extracomment>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>Desk::ProgramSettings</name>
    <message>
        <source>Language</source>
        <extracomment>Caption of a list: the language of the window.</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Caption of a list: light or dark colours.</extracomment>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the system.</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of %1.</source>
        <extracomment>%1: names of languages, by commas.</extracomment>
        <translation>Keine Schrift auf diesem Computer enthält die Buchstaben für %1.</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice of colours: dark letters on white.</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of colours: light letters on black.</extracomment>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>Desk::PurchaseModel</name>
    <message>
        <source>Ordered</source>
        <extracomment>Heading of a column: when something was ordered.</extracomment>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading of a column: how much money the order is about.</extracomment>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Kunde oder Notiz</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
</context>
<context>
    <name>Desk::PurchaseText</name>
    <message>
        <source>Writing the order down…</source>
        <translation>Die Bestellung wird notiert…</translation>
    </message>
    <message>
        <source>You may have been charged. Checking…</source>
        <translation>Möglicherweise wurde abgebucht. Wird geprüft…</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <extracomment>How a purchase stands: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>Wird bestellt…</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>Noch nicht klar.</translation>
    </message>
    <message>
        <source>Being prepared, 1 to 5 minutes. It is paid; don&apos;t order again.</source>
        <translation>Wird vorbereitet, 1 bis 5 Minuten. Bereits bezahlt; nicht noch einmal bestellen.</translation>
    </message>
    <message>
        <source>It went through.</source>
        <translation>Der Kauf ging durch.</translation>
    </message>
    <message>
        <source>It did not go through. Nothing was charged.</source>
        <translation>Der Kauf ging nicht durch. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>You said that it was not bought.</source>
        <translation>Sie haben gesagt, dass nicht gekauft wurde.</translation>
    </message>
    <message>
        <source>It did not go through. %1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Der Kauf ging nicht durch. %1 kamen zurück.</translation>
    </message>
    <message>
        <source>It did not go through. The money came back.</source>
        <translation>Der Kauf ging nicht durch. Das Geld kam zurück.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. A part of the money came back; not clear yet whether the rest does.</source>
        <translation>Der Kauf ging nicht durch, obwohl bezahlt war. Ein Teil des Geldes kam zurück; noch nicht klar, ob der Rest zurückkommt.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. %1 of %2 came back; not clear yet whether the rest does.</source>
        <extracomment>%1: an amount of money that came back; %2: what was paid.</extracomment>
        <translation>Der Kauf ging nicht durch, obwohl bezahlt war. %1 von %2 kamen zurück; noch nicht klar, ob der Rest zurückkommt.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>Der Kauf ging nicht durch, obwohl bezahlt war. Noch nicht klar, ob das Geld zurückkam.</translation>
    </message>
    <message>
        <source>Of its eSIMs, %1 of %2 came: look for them on the eSIMs page.</source>
        <extracomment>%1 of the %2 eSIMs of an order came before it was ended.</extracomment>
        <translation>Von den eSIMs der Bestellung kamen %1 von %2: Suchen Sie sie auf der Seite „eSIMs“.</translation>
    </message>
    <message>
        <source>The balance was %1 before the order and is %2 now.</source>
        <extracomment>%1, %2: amounts of money.</extracomment>
        <translation>Das Guthaben war vor der Bestellung %1 und ist jetzt %2.</translation>
    </message>
    <message>
        <source>%1 of %2 bought</source>
        <extracomment>How far several orders came: &quot;2 of 5 bought&quot;, followed by &quot;, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1 von %2 gekauft</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <extracomment>A number of orders.</extracomment>
        <translation>%1 in Arbeit</translation>
    </message>
    <message>
        <source>%1 not clear</source>
        <extracomment>A number of orders.</extracomment>
        <translation>%1 unklar</translation>
    </message>
    <message>
        <source>%1 not bought</source>
        <extracomment>A number of orders: nothing was charged for them.</extracomment>
        <translation>%1 nicht gekauft</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>A number of orders: their money came back.</extracomment>
        <translation>%1 erstattet</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <extracomment>A number of orders.</extracomment>
        <translation>%1 nicht gesendet</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list such as &quot;2 of 5 bought, 1 not clear&quot;.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer to the order got lost.</source>
        <translation>Die Antwort von eSIMfly auf die Bestellung ging verloren.</translation>
    </message>
    <message>
        <source>The account could not be read yet.</source>
        <translation>Das Konto ließ sich noch nicht abfragen.</translation>
    </message>
    <message>
        <source>At %1 an order of this package stood in the account that may be this one: %2.</source>
        <extracomment>%1: time of day; %2: the order&apos;s reference.</extracomment>
        <translation>Um %1 stand im Konto eine Bestellung dieses Pakets, die möglicherweise diese ist: %2.</translation>
    </message>
    <message>
        <source>At %1 an order of this package over %2 stood in the account that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: an amount of money; %3: the order&apos;s reference.</extracomment>
        <translation>Um %1 stand im Konto eine Bestellung dieses Pakets über %2, die möglicherweise diese ist: %3.</translation>
    </message>
    <message>
        <source>At %1 the account had 1 new order of this package, perhaps of a colleague.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Um %1 hatte das Konto 1 neue Bestellung dieses Pakets, vielleicht aus dem Kollegenkreis.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 the account had %Ln new orders of this package, perhaps of colleagues.</source>
        <extracomment>%1: time of the day, %Ln: a number of orders.</extracomment>
        <translation>
            <numerusform>Um %1 hatte das Konto %Ln neue Bestellung dieses Pakets, vielleicht aus dem Kollegenkreis.</numerusform>
            <numerusform>Um %1 hatte das Konto %Ln neue Bestellungen dieses Pakets, vielleicht aus dem Kollegenkreis.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 an order of this package stood in the account that eSIMfly calls “%2”, and that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: eSIMfly&apos;s own words, such as &quot;failed&quot;; %3: the order&apos;s reference.</extracomment>
        <translation>Um %1 stand im Konto eine Bestellung dieses Pakets, die eSIMfly „%2“ nennt und die möglicherweise diese ist: %3.</translation>
    </message>
    <message>
        <source>At %1 no new order of this package stood in the account.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Um %1 stand im Konto keine neue Bestellung dieses Pakets.</translation>
    </message>
    <message>
        <source>At %1 the account could not be read completely.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Um %1 ließ sich das Konto nicht vollständig abfragen.</translation>
    </message>
    <message>
        <source>Your decision is on its way to your team.</source>
        <translation>Ihre Entscheidung ist auf dem Weg zu Ihrem Team.</translation>
    </message>
    <message>
        <source>%1 may still buy this.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 kauft dies möglicherweise noch.</translation>
    </message>
    <message>
        <source>%1 ordered it and does not send it again.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 hat es bestellt und sendet die Bestellung nicht noch einmal.</translation>
    </message>
    <message>
        <source>At %1 the new orders of this package in the account were your colleagues&apos;.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Um %1 stammten die neuen Bestellungen dieses Pakets im Konto aus dem Kollegenkreis.</translation>
    </message>
    <message>
        <source>Your team is asked about it after %1.</source>
        <extracomment>Whether an order of the account is a colleague&apos;s. %1: time of day.</extracomment>
        <translation>Nach %1 wird Ihr Team dazu gefragt.</translation>
    </message>
    <message>
        <source>Your team can&apos;t be asked at the moment whether a colleague bought it.</source>
        <translation>Ihr Team kann im Moment nicht gefragt werden, ob es jemand im Kollegenkreis gekauft hat.</translation>
    </message>
    <message>
        <source>%1 has never been heard of.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 hat sich noch nie gemeldet.</translation>
    </message>
    <message>
        <source>It belongs to another sale of your team.</source>
        <translation>Die Bestellung gehört zu einem anderen Verkauf Ihres Teams.</translation>
    </message>
    <message>
        <source>%1 ordered it and is gone. It can be decided here from %2 on.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 hat es bestellt und wurde aus dem Team entfernt. Ab dem %2 lässt sich hier darüber entscheiden.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2.</source>
        <comment>a time</comment>
        <extracomment>%1: the name of a desk; %2: time of day.</extracomment>
        <translation>%1 hat sich seit %2 nicht gemeldet.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2.</source>
        <comment>a date</comment>
        <extracomment>%1: the name of a desk; %2: date and time.</extracomment>
        <translation>%1 hat sich seit dem %2 nicht gemeldet.</translation>
    </message>
</context>
<context>
    <name>Desk::QrCard</name>
    <message>
        <source>SPECIMEN: not a real eSIM</source>
        <extracomment>On the card of an eSIM of the sandbox.</extracomment>
        <translation>MUSTER: keine echte eSIM</translation>
    </message>
    <message>
        <source>SPECIMEN</source>
        <extracomment>Stands across what is not real, in capitals.</extracomment>
        <translation>MUSTER</translation>
    </message>
</context>
<context>
    <name>Desk::QrCodeView</name>
    <message>
        <source>QR code</source>
        <extracomment>The name of the picture for a screen reader.</extracomment>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>Desk::QrCodeWindow</name>
    <message>
        <source>SPECIMEN: not a real eSIM</source>
        <translation>MUSTER: keine echte eSIM</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Under a QR code: which of several.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. The arrow keys show the others; Esc goes back.</source>
        <translation>Scannen Sie dies mit der Kamera des Telefons. Die Pfeiltasten zeigen die anderen; Esc führt zurück.</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. Esc goes back.</source>
        <translation>Scannen Sie dies mit der Kamera des Telefons. Esc führt zurück.</translation>
    </message>
</context>
<context>
    <name>Desk::QuantityChoice</name>
    <message>
        <source>One order per traveller</source>
        <translation>Eine Bestellung pro Person</translation>
    </message>
    <message>
        <source>One order</source>
        <extracomment>Choice for several eSIMs: one order for all of them.</extracomment>
        <translation>Eine Bestellung</translation>
    </message>
    <message>
        <source>The eSIMs of this package come some minutes after the order. In one order they could not be told apart, so each traveller gets an order.</source>
        <translation>Die eSIMs dieses Pakets kommen einige Minuten nach der Bestellung. In einer einzigen Bestellung ließen sie sich nicht auseinanderhalten, deshalb bekommt jede Person eine eigene.</translation>
    </message>
    <message>
        <source>Cancelling later refunds the whole order, never one eSIM alone.</source>
        <translation>Eine spätere Stornierung erstattet die ganze Bestellung, nie eine eSIM allein.</translation>
    </message>
    <message>
        <source>Ordered one after another; each can be cancelled alone.</source>
        <translation>Nacheinander bestellt; jede lässt sich einzeln stornieren.</translation>
    </message>
</context>
<context>
    <name>Desk::RecordDelegate</name>
    <message>
        <source>unlimited</source>
        <extracomment>A badge: a plan without a limit of data.</extracomment>
        <translation>unbegrenzt</translation>
    </message>
</context>
<context>
    <name>Desk::SaleChoices</name>
    <message>
        <source>Seller</source>
        <extracomment>Name of a list of persons: who sells now.</extracomment>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Who sells now: a name that is written with each sale (F6)</source>
        <translation>Wer jetzt verkauft: ein Name, der mit jedem Verkauf gespeichert wird (F6)</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Name of a list: how the customer pays, such as cash.</extracomment>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>How the customer pays: written with each sale (F7)</source>
        <translation>Wie der Kunde bezahlt: wird mit jedem Verkauf gespeichert (F7)</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>Of a list of persons who sell: none of them.</extracomment>
        <translation>Kein Verkäufer</translation>
    </message>
    <message>
        <source>Payment not said</source>
        <translation>Zahlung nicht angegeben</translation>
    </message>
</context>
<context>
    <name>Desk::SaleReporter</name>
    <message>
        <source>Your orders</source>
        <extracomment>A notification of the desktop; &quot;2 of 5 bought&quot; follows.</extracomment>
        <translation>Ihre Bestellungen</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a message of the desktop: shows the sale that it is about.</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The order went through.</source>
        <translation>Die Bestellung ging durch.</translation>
    </message>
    <message>
        <source>The order did not go through. The money came back.</source>
        <translation>Die Bestellung ging nicht durch. Das Geld kam zurück.</translation>
    </message>
    <message>
        <source>The order did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>Die Bestellung ging nicht durch, obwohl bezahlt war. Noch nicht klar, ob das Geld zurückkam.</translation>
    </message>
    <message>
        <source>The order did not go through. Nothing was charged.</source>
        <translation>Die Bestellung ging nicht durch. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>The order is not clear yet. You may have been charged.</source>
        <translation>Die Bestellung ist noch nicht klar. Möglicherweise wurde abgebucht.</translation>
    </message>
</context>
<context>
    <name>Desk::SaleStatus</name>
    <message>
        <source>Order status</source>
        <extracomment>Name of what says how a sale stands.</extracomment>
        <translation>Stand der Bestellung</translation>
    </message>
    <message>
        <source>Order in progress</source>
        <translation>Bestellung läuft</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how an order stands.</extracomment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Looks at the account once more. Buys nothing.</source>
        <translation>Sieht noch einmal im Konto nach. Kauft nichts.</translation>
    </message>
    <message>
        <source>Finish this order</source>
        <translation>Bestellung abschließen</translation>
    </message>
    <message>
        <source>Sends the same order once more: it is bought if it was not bought before, and never twice.</source>
        <translation>Sendet dieselbe Bestellung noch einmal: Sie wird gekauft, falls sie es noch nicht ist, und nie zweimal.</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>Es wurde nicht gekauft</translation>
    </message>
    <message>
        <source>Puts it aside. Look at your orders first.</source>
        <translation>Legt sie beiseite. Sehen Sie sich zuerst Ihre Bestellungen an.</translation>
    </message>
    <message>
        <source>Fills in the order panel once more. Nothing is ordered before you order there.</source>
        <translation>Füllt den Bestellbereich noch einmal aus. Bestellt wird erst, wenn Sie dort bestellen.</translation>
    </message>
    <message>
        <source>Order %1 more</source>
        <extracomment>A button; %1: how many eSIMs of the sale were not bought.</extracomment>
        <translation>%1 weitere bestellen</translation>
    </message>
    <message>
        <source>Ordering %1 of %2…</source>
        <extracomment>While several orders go out one after another.</extracomment>
        <translation>%1 von %2 wird bestellt…</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The money came back.</source>
        <translation>Das Geld kam zurück.</translation>
    </message>
    <message>
        <source>%1 came back.</source>
        <extracomment>%1: an amount of money, of several orders together.</extracomment>
        <translation>%1 kamen zurück.</translation>
    </message>
    <message>
        <source>Nothing was charged for the rest.</source>
        <translation>Für den Rest wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Nothing was charged for those that were not sent.</source>
        <translation>Für die nicht gesendeten wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>%1 wurden bezahlt.</translation>
    </message>
    <message>
        <source>%1 was paid; %2 was shown.</source>
        <extracomment>%1: the amount that was paid, %2: the one that was on the screen before.</extracomment>
        <translation>%1 wurden bezahlt; angezeigt waren %2.</translation>
    </message>
    <message>
        <source>%1 of %2 eSIMs are certainly of this order. The others can&apos;t be told from other eSIMs of this package: look on the eSIMs page for the time of this order, %3.</source>
        <extracomment>%1 of the %2 eSIMs of an order are shown.</extracomment>
        <translation>%1 von %2 eSIMs gehören sicher zu dieser Bestellung. Die anderen lassen sich nicht von weiteren eSIMs dieses Pakets unterscheiden: Suchen Sie auf der Seite „eSIMs“ nach der Zeit dieser Bestellung, %3.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a sale has been running, in seconds.</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>Der Kauf ging durch</translation>
    </message>
    <message>
        <source>Asks which order of the account it was</source>
        <translation>Fragt, welche Bestellung des Kontos es war</translation>
    </message>
</context>
<context>
    <name>Desk::SaveCopyDialog</name>
    <message>
        <source>Copies of eSIMfly Desk (*.%1)</source>
        <extracomment>%1: how names of such files end. A kind of files in a dialog that chooses one.</extracomment>
        <translation>Sicherungen von eSIMfly Desk (*.%1)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>A copy is being written.</extracomment>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Sicherung speichern</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Sicherung speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Desk::SellingPricesDialog</name>
    <message>
        <source>Selling prices</source>
        <extracomment>Title of the dialog with the rules of what the shop sells at.</extracomment>
        <translation>Verkaufspreise</translation>
    </message>
    <message>
        <source>The shop sells in</source>
        <translation>Das Geschäft verkauft in</translation>
    </message>
    <message>
        <source>Selling currency</source>
        <extracomment>Name of a list: the currency that customers pay in.</extracomment>
        <translation>Verkaufswährung</translation>
    </message>
    <message>
        <source>One of</source>
        <extracomment>Before a number and a currency: “One of … is 0.92 EUR”.</extracomment>
        <translation>Eine Einheit von</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>Name of a field: what one of the account&apos;s currency is in that of the shop.</extracomment>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>Name of the list of rules of prices.</extracomment>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The first rule that fits a package makes its price</source>
        <translation>Die erste Regel, die zu einem Paket passt, bestimmt seinen Preis</translation>
    </message>
    <message>
        <source>Add rule</source>
        <extracomment>Button: adds a rule of prices.</extracomment>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <extracomment>Button: takes a rule of prices away.</extracomment>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Button: a rule of prices comes before the one above.</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <extracomment>A key, as the menus name it.</extracomment>
        <translation>Alt+Pfeil hoch</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Button: a rule of prices comes behind the one below.</extracomment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <extracomment>A key, as the menus name it.</extracomment>
        <translation>Alt+Pfeil runter</translation>
    </message>
    <message>
        <source>What the rules meet</source>
        <translation>Was die Regeln erfassen</translation>
    </message>
    <message>
        <source>Price examples</source>
        <extracomment>Name of a table: what the rules make of some packages.</extracomment>
        <translation>Preisbeispiele</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes the last change back.</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Import prices</source>
        <extracomment>Button: reads rules and prices from a file.</extracomment>
        <translation>Preise importieren</translation>
    </message>
    <message>
        <source>Export prices</source>
        <extracomment>Button: writes rules and prices into a file.</extracomment>
        <translation>Preise exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing changes.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save prices</source>
        <extracomment>Button: keeps rules and prices.</extracomment>
        <translation>Preise speichern</translation>
    </message>
    <message>
        <source>Selling prices (*.json)</source>
        <translation>Verkaufspreise (*.json)</translation>
    </message>
    <message>
        <source>Somebody saved other prices meanwhile, so these were not. Save again to put these in their place, or cancel to keep theirs.</source>
        <translation>Inzwischen hat jemand andere Preise gespeichert, deshalb wurden diese nicht gespeichert. Speichern Sie noch einmal, um jene durch diese zu ersetzen, oder brechen Sie ab, um jene zu behalten.</translation>
    </message>
    <message>
        <source>All amounts were converted from %1 to %2 at this rate. Look them over before you save.</source>
        <extracomment>%1, %2: currencies.</extracomment>
        <translation>Alle Beträge wurden mit diesem Kurs von %1 in %2 umgerechnet. Sehen Sie sie durch, bevor Sie speichern.</translation>
    </message>
    <message>
        <source>Write the rate. Nothing is converted before, and no rate is ever fetched.</source>
        <translation>Geben Sie den Kurs ein. Vorher wird nichts umgerechnet, und ein Kurs wird nie abgerufen.</translation>
    </message>
    <message>
        <source>Write the rate as a number over 0 with at most 12 digits, such as %1.</source>
        <extracomment>%1: a number, as an example.</extracomment>
        <translation>Geben Sie den Kurs als Zahl über 0 mit höchstens 12 Ziffern ein, etwa %1.</translation>
    </message>
    <message>
        <source>%1: these prices start from costs in %2, and this account pays in %3. Nothing was taken over.</source>
        <extracomment>%1: a file; %2, %3: currencies.</extracomment>
        <translation>%1: Diese Preise gehen von Einkaufspreisen in %2 aus, und dieses Konto zahlt in %3. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing takes effect before you save; Undo brings back what was there.</source>
        <extracomment>%1: a file; %2: what differs in it.</extracomment>
        <translation>%1: %2. Nichts gilt, bevor Sie speichern; „Rückgängig“ bringt das Vorherige zurück.</translation>
    </message>
    <message>
        <source>The prices were saved as %1.</source>
        <extracomment>%1: name of a file.</extracomment>
        <translation>Die Preise wurden als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>%1: words of the system about what went wrong.</extracomment>
        <translation>Die Datei ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>The prices could not be saved; those from before stay in force. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>Die Preise ließen sich nicht speichern; die vorigen gelten. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <extracomment>%Ln: how many packages the rules are tried on.</extracomment>
        <translation>
            <numerusform>%Ln Paket</numerusform>
            <numerusform>%Ln Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>each has a price</source>
        <extracomment>Of packages for which no rule of selling prices fits.</extracomment>
        <translation>jedes hat einen Preis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no price</source>
        <extracomment>%Ln: how many packages no rule gives a price.</extracomment>
        <translation>
            <numerusform>%Ln hat keinen Preis</numerusform>
            <numerusform>%Ln haben keinen Preis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a fixed price</source>
        <extracomment>Of packages with a selling price that was set by hand.</extracomment>
        <translation>
            <numerusform>%Ln hat einen Festpreis</numerusform>
            <numerusform>%Ln haben einen Festpreis</numerusform>
        </translation>
    </message>
    <message>
        <source>1 %1 =</source>
        <extracomment>Begins a rate of exchange: &quot;1 USD =&quot;, then a number and another currency.</extracomment>
        <translation>1&#xa0;%1 =</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>Beside a rate of exchange: the day when it was typed.</extracomment>
        <translation>vom %1</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>älter als 30 Tage</translation>
    </message>
    <message>
        <source>The prices of this shop could not be read, so none can be saved.</source>
        <translation>Die Preise dieses Geschäfts waren nicht lesbar, deshalb können keine gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>Desk::SellingSettings</name>
    <message>
        <source>Ask for a second click above</source>
        <translation>Zweiten Klick verlangen über</translation>
    </message>
    <message>
        <source>Amount above which a second click is asked for</source>
        <translation>Betrag, über dem ein zweiter Klick verlangt wird</translation>
    </message>
    <message>
        <source>Tell when the balance is under</source>
        <translation>Melden bei Guthaben unter</translation>
    </message>
    <message>
        <source>Amount under which the balance is low</source>
        <translation>Betrag, unter dem das Guthaben niedrig ist</translation>
    </message>
    <message>
        <source>Once a day, in the strip above the pages.</source>
        <translation>Einmal am Tag, in der Leiste über den Seiten.</translation>
    </message>
    <message>
        <source>What an order costs altogether counts, in the currency of the account.</source>
        <translation>Es zählt, was eine Bestellung insgesamt kostet, in der Währung des Kontos.</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>Zeitzone des Geschäfts</translation>
    </message>
    <message>
        <source>Part of a name finds it, such as a city</source>
        <translation>Ein Teil des Namens genügt, etwa eine Stadt</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>Der Tag endet um</translation>
    </message>
    <message>
        <source>Orders and sums are of the shop&apos;s days: what is sold after midnight and before that hour belongs to the day before. Times of day are shown in the zone of this computer.</source>
        <translation>Bestellungen und Summen folgen den Tagen des Geschäfts: Was nach Mitternacht und vor dieser Stunde verkauft wird, gehört zum Tag davor. Uhrzeiten werden in der Zeitzone dieses Computers gezeigt.</translation>
    </message>
    <message>
        <source>This computer&apos;s, %1</source>
        <extracomment>A time zone. %1: &quot;Europe/Berlin&quot;.</extracomment>
        <translation>Die dieses Computers, %1</translation>
    </message>
    <message>
        <source>Search for a time zone</source>
        <translation>Zeitzone suchen</translation>
    </message>
    <message>
        <source>Midnight</source>
        <extracomment>When a day of the shop begins.</extracomment>
        <translation>Mitternacht</translation>
    </message>
</context>
<context>
    <name>Desk::Session</name>
    <message>
        <source>Sandbox Travel</source>
        <extracomment>Name of a shop that does not exist, for trying the program.</extracomment>
        <translation>Sandbox Reisen</translation>
    </message>
    <message>
        <source>12 Harbour Street</source>
        <translation>Hafenstraße 12</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read or kept: %1 can&apos;t be opened. What is set now holds until the program ends.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Die Einstellungen lassen sich nicht lesen oder speichern: %1 lässt sich nicht öffnen. Was jetzt eingestellt ist, gilt bis zum Ende des Programms.</translation>
    </message>
    <message>
        <source>Not all of the settings could be read; the others hold. The file as it was is kept as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Nicht alle Einstellungen waren lesbar; die anderen gelten. Die Datei bleibt in ihrem alten Zustand als %1 erhalten.</translation>
    </message>
</context>
<context>
    <name>Desk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>Name of a page of the settings: the shop and who sells.</extracomment>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Selling</source>
        <extracomment>Name of a page of the settings: what is asked before something is bought.</extracomment>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>Name of a page of the settings: how eSIMs are given to customers.</extracomment>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>Name of a page of the settings: what is kept and what is hidden.</extracomment>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Name of a page of the settings: language and colours.</extracomment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Name of a page of the settings: which key each command has.</extracomment>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Desk::SharedDocuments</name>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <extracomment>A button. %1: &quot;Selling prices&quot;.</extracomment>
        <translation>Vergleichen: %1</translation>
    </message>
</context>
<context>
    <name>Desk::ShopLogo</name>
    <message>
        <source>The picture could not be opened. The logo stays as it was.</source>
        <translation>Das Bild ließ sich nicht öffnen. Das Logo bleibt, wie es war.</translation>
    </message>
    <message>
        <source>The file is too large for a logo: at most %1 MB. The logo stays as it was.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>Die Datei ist für ein Logo zu groß: höchstens %1&#xa0;MB. Das Logo bleibt, wie es war.</translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture. The logo stays as it was.</source>
        <translation>Dies ist kein PNG- oder JPEG-Bild. Das Logo bleibt, wie es war.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read. The logo stays as it was.</source>
        <translation>Das Bild ist nicht lesbar. Das Logo bleibt, wie es war.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, which is too much for a logo: save it smaller, with at most %3 million pixels. The logo stays as it was.</source>
        <extracomment>%1: width, %2: height, %3: a number.</extracomment>
        <translation>Das Bild hat %1 × %2 Pixel, das ist für ein Logo zu viel: Speichern Sie es kleiner, mit höchstens %3 Millionen Pixeln. Das Logo bleibt, wie es war.</translation>
    </message>
</context>
<context>
    <name>Desk::ShopSettings</name>
    <message>
        <source>Shop name</source>
        <extracomment>Caption of a field.</extracomment>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>Caption of a field: the shop&apos;s number.</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Shop telephone</source>
        <extracomment>Name of a field: the shop&apos;s number.</extracomment>
        <translation>Telefon des Geschäfts</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Caption of a field: where the shop is.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Shop address</source>
        <extracomment>Name of a field: where the shop is.</extracomment>
        <translation>Adresse des Geschäfts</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>Caption of the shop&apos;s picture.</extracomment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button: chooses the file of a picture.</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <extracomment>Name of a button: chooses the file of a picture.</extracomment>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: the shop has no picture any more.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <extracomment>Name of a button: the shop has no picture any more.</extracomment>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Logo status</source>
        <extracomment>Name of what says what is wrong with a picture.</extracomment>
        <translation>Stand des Logos</translation>
    </message>
    <message>
        <source>They stand on what travellers take along; name and logo also on the customer display.</source>
        <translation>Sie stehen auf dem, was Reisende mitnehmen; Name und Logo auch auf der Kundenanzeige.</translation>
    </message>
    <message>
        <source>Sellers</source>
        <extracomment>Caption of a field: names of those who sell.</extracomment>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Zahlungsarten</translation>
    </message>
    <message>
        <source>One a line. A seller is a name only, written with each sale: there is no log-in, and everybody can choose any of them.</source>
        <translation>Je Zeile ein Eintrag. Ein Verkäufer ist nur ein Name, der mit jedem Verkauf gespeichert wird: Es gibt keine Anmeldung, und alle können jeden Namen wählen.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the place of the logo: there is no picture.</extracomment>
        <translation>keines</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>Desk::SizeButtons</name>
    <message>
        <source>Same coverage, other sizes</source>
        <translation>Gleiche Länder, andere Größen</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <extracomment>Button: shows the same package without a limit of data.</extracomment>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A package&apos;s size and how long it lasts: &quot;5 GB, 30 days&quot;.
----------
Read aloud for a button: size, days and price of a package.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Desk::SoldForField</name>
    <message>
        <source>Sold for</source>
        <extracomment>Before a field: what the customer pays for one eSIM.</extracomment>
        <translation>Verkauft für</translation>
    </message>
    <message>
        <source>What the customer pays for one eSIM; kept with the sale on this computer</source>
        <translation>Was der Kunde für eine eSIM zahlt; wird auf diesem Computer mit dem Verkauf gespeichert</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Name of what says what is left of a sale when it was paid.</extracomment>
        <translation>Marge</translation>
    </message>
    <message>
        <source>This is no price, so the sale will be kept without one. Write it like %1.</source>
        <extracomment>Below a field for a price; %1: an example of one, such as 8.00.</extracomment>
        <translation>Das ist kein Preis, deshalb wird der Verkauf ohne Preis gespeichert. Geben Sie ihn wie %1 ein.</translation>
    </message>
    <message>
        <source>Under the floor.</source>
        <translation>Unter der Untergrenze.</translation>
    </message>
    <message>
        <source>%1; under the floor, %2</source>
        <extracomment>%1: a margin; %2: the lowest price that a rule allows.</extracomment>
        <translation>%1; unter der Untergrenze, %2</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Beside the price of one eSIM: that of all; %1: an amount of money.</extracomment>
        <translation>gesamt %1</translation>
    </message>
</context>
<context>
    <name>Desk::StatusLine</name>
    <message>
        <source>Connection</source>
        <extracomment>Name of what the status bar says about the connection to eSIMfly.</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Catalogue age</source>
        <extracomment>Name of what the status bar says about the copy of the catalogue, and when it was made.</extracomment>
        <translation>Alter des Katalogs</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Name of what the status bar says while all orders are read.</extracomment>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Requests left</source>
        <extracomment>Name of what the status bar says about how many questions eSIMfly takes in this hour.</extracomment>
        <translation>Anfragen übrig</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>In the status bar, while no costs, margins and balance are shown.</extracomment>
        <translation>Preise ausgeblendet</translation>
    </message>
    <message>
        <source>No costs, margins or balance are shown. F8 shows them.</source>
        <translation>Einkaufspreise, Margen und Guthaben werden nicht gezeigt. F8 zeigt sie.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Name of what the status bar says about the computer&apos;s time zone.</extracomment>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops copying the catalogue.</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>All times local (UTC%1)</source>
        <extracomment>%1 is the difference to UTC: &quot;+3&quot;, &quot;-4:30&quot;</extracomment>
        <translation>Alle Zeiten lokal (UTC%1)</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Name of what the status bar says about the desks that sell together.</extracomment>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>Desk::StatusReporter</name>
    <message>
        <source>balance</source>
        <extracomment>Below the balance of the account, in the corner of the window.</extracomment>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>balance · updated %1</source>
        <extracomment>Below the balance of the account, in the corner of the window.</extracomment>
        <translation>Guthaben · Stand %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>Status bar: an account is being connected.</extracomment>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Not connected, the clock is off · %1</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>Nicht verbunden, die Uhr geht falsch · %1</translation>
    </message>
    <message>
        <source>Not connected, too many requests · %1</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>Nicht verbunden, zu viele Anfragen · %1</translation>
    </message>
    <message>
        <source>No connection · %1</source>
        <extracomment>%1: the access code of the account, partly hidden. Status bar.</extracomment>
        <translation>Keine Verbindung · %1</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>Status bar: the account is the built-in one, and nothing is real.</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Connected · %1</source>
        <extracomment>%1: the access code of the account, partly hidden. Status bar.</extracomment>
        <translation>Verbunden · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln could not be read</source>
        <extracomment>%1 is how the copy of the catalogue stands</extracomment>
        <translation>
            <numerusform>%1 · %Ln war nicht lesbar</numerusform>
            <numerusform>%1 · %Ln waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading all orders: page %1 of %2</source>
        <extracomment>%1: number of a page, %2: how many pages there are. Status bar.</extracomment>
        <translation>Alle Bestellungen werden geladen: Seite %1 von %2</translation>
    </message>
    <message>
        <source>Reading all orders</source>
        <translation>Alle Bestellungen werden geladen</translation>
    </message>
    <message>
        <source>Stop reading orders. What was read stays, and it goes on from there next time.</source>
        <translation>Das Laden der Bestellungen anhalten. Was geladen wurde, bleibt, und nächstes Mal geht es dort weiter.</translation>
    </message>
    <message>
        <source>Copying the catalogue</source>
        <translation>Katalog wird geladen</translation>
    </message>
    <message>
        <source>Stop copying the catalogue. It goes on from there next time.</source>
        <translation>Das Laden des Katalogs anhalten. Nächstes Mal geht es dort weiter.</translation>
    </message>
    <message numerus="yes">
        <source>Catalogue: %Ln packages</source>
        <extracomment>%Ln: how many packages the copy has. Status bar; what follows says how old it is.</extracomment>
        <translation>
            <numerusform>Katalog: %Ln Paket</numerusform>
            <numerusform>Katalog: %Ln Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue</source>
        <extracomment>Status bar, before there is a copy of the catalogue.</extracomment>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>%1 · copying waits. %2</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 a sentence</extracomment>
        <translation>%1 · Laden wartet. %2</translation>
    </message>
    <message>
        <source>%1 · copying page %2 of %3</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;</extracomment>
        <translation>%1 · Seite %2 von %3 wird geladen</translation>
    </message>
    <message>
        <source>%1 · copying</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · wird geladen</translation>
    </message>
    <message>
        <source>%1 · copy not complete</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · unvollständig</translation>
    </message>
    <message>
        <source>No copy of the catalogue yet</source>
        <translation>Katalog noch nicht geladen</translation>
    </message>
    <message>
        <source>%1 · copied just now</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · gerade eben geladen</translation>
    </message>
    <message>
        <source>%1 · not renewed: %2</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, the last the reason</extracomment>
        <translation>%1 · nicht erneuert: %2</translation>
    </message>
    <message>
        <source>%1, %2 old · not renewed: %3</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;, %3 the reason</extracomment>
        <translation>%1, %2 alt · nicht erneuert: %3</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;</extracomment>
        <translation>%1, %2 alt</translation>
    </message>
    <message>
        <source>%1, %2 old · next copy %3</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;, %3 a time of day</extracomment>
        <translation>%1, %2 alt · Erneuerung %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages could not be read</source>
        <extracomment>%Ln: how many packages of the catalogue. Status bar.</extracomment>
        <translation>
            <numerusform>%Ln Paket war nicht lesbar</numerusform>
            <numerusform>%Ln Pakete waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests left: %1 of %2</source>
        <extracomment>%1: how many questions eSIMfly still takes in this hour, %2: how many it takes in an hour.</extracomment>
        <translation>Anfragen übrig: %1 von %2</translation>
    </message>
    <message>
        <source>Requests left: %1</source>
        <extracomment>%1: how many questions eSIMfly still takes in this hour.</extracomment>
        <translation>Anfragen übrig: %1</translation>
    </message>
    <message>
        <source>%1 · %2 copies for all desks: page %3 of %4</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 the name of another desk of the team</extracomment>
        <translation>%1 · %2 lädt für alle Arbeitsplätze: Seite %3 von %4</translation>
    </message>
    <message>
        <source>%1 · %2 copies for all desks</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 the name of another desk of the team</extracomment>
        <translation>%1 · %2 lädt für alle Arbeitsplätze</translation>
    </message>
    <message>
        <source>Connected, the clock is off · %1</source>
        <extracomment>%1: an access code, most of it hidden.</extracomment>
        <translation>Verbunden, die Uhr geht falsch · %1</translation>
    </message>
</context>
<context>
    <name>Desk::StoreReporter</name>
    <message>
        <source>The copy of catalogue, eSIMs and orders on this computer was damaged and is fetched again. Purchases and notes were not in it. The damaged file is kept as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Die Kopie von Katalog, eSIMs und Bestellungen auf diesem Computer war beschädigt und wird neu geladen. Käufe und Notizen waren nicht darin. Die beschädigte Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>No copy of catalogue, eSIMs and orders can be kept on this computer, so they are fetched anew at each start. Buying does not need that copy.</source>
        <translation>Auf diesem Computer lässt sich keine Kopie von Katalog, eSIMs und Bestellungen aufbewahren, deshalb werden sie bei jedem Start neu geladen. Zum Kaufen wird diese Kopie nicht gebraucht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <extracomment>%Ln: how many purchases. Part of a list: “3 purchases, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln Kauf</numerusform>
            <numerusform>%Ln Käufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>%Ln: how many notes on eSIMs. Part of a list: “3 purchases, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the purchase journal was taken away while the program ran. It was written anew, with %1 and %2; nothing was lost.</source>
        <extracomment>%1: &quot;143 purchases&quot;; %2: &quot;12 notes&quot;.</extracomment>
        <translation>Die Datei des Kaufprotokolls wurde entfernt, während das Programm lief. Sie wurde neu geschrieben; Inhalt: %1 und %2. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>The purchase journal was damaged. %1 and %2 were recovered; the damaged file is kept as %3. Orders that were lost from it still stand on the Orders page.</source>
        <extracomment>%1: &quot;143 purchases&quot;; %2: &quot;12 notes&quot;; %3: path of a file.</extracomment>
        <translation>Das Kaufprotokoll war beschädigt. Wiederhergestellt: %1 und %2; die beschädigte Datei bleibt als %3 erhalten. Bestellungen, die daraus verloren gingen, stehen weiterhin auf der Seite „Bestellungen“.</translation>
    </message>
    <message>
        <source>Orders that are under way go on and are told here; notes are written when it can be written again.</source>
        <translation>Laufende Bestellungen gehen weiter und werden hier gemeldet; Notizen werden geschrieben, sobald es wieder beschreibbar ist.</translation>
    </message>
    <message>
        <source>The purchase journal can be written again. Buying goes on.</source>
        <translation>Das Kaufprotokoll ist wieder beschreibbar. Käufe sind wieder möglich.</translation>
    </message>
</context>
<context>
    <name>Desk::TeamController</name>
    <message>
        <source>The keychain did not keep the team&apos;s password: it is asked for at the next start. %1</source>
        <extracomment>%1: a sentence of the keychain about what went wrong.</extracomment>
        <translation>Der Schlüsselbund hat das Passwort des Teams nicht gespeichert: Beim nächsten Start wird danach gefragt. %1</translation>
    </message>
    <message>
        <source>This desk did not join its team. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>Dieser Arbeitsplatz ist seinem Team nicht beigetreten. %1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>Button of a notice: shows what this desk has and what the team has, side by side.</extracomment>
        <translation>Vergleichen…</translation>
    </message>
</context>
<context>
    <name>Desk::TeamDeskModel</name>
    <message>
        <source>Name</source>
        <extracomment>Of a desk of the team.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Zuletzt gemeldet</translation>
    </message>
    <message>
        <source>When it last had nothing that only it knows</source>
        <translation>Wann der Arbeitsplatz zuletzt alles übertragen hatte</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>Of a desk that has told its team nothing so far.</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Entries that only this desk had when it was heard of</source>
        <translation>Einträge, die nur dieser Arbeitsplatz hatte, als er sich zuletzt meldete</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Of the program.</extracomment>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>Desk::TeamDialog</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>What stays on this computer: the secret key, activation codes, and where receipts were sent.</source>
        <translation>Was auf diesem Computer bleibt: der geheime Schlüssel, Aktivierungscodes und wohin Quittungen gesendet wurden.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Team server</source>
        <translation>Server des Teams</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>Team database</source>
        <translation>Datenbank des Teams</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Team user</source>
        <translation>Benutzer des Teams</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Team password</source>
        <translation>Passwort des Teams</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Zertifikat</translation>
    </message>
    <message>
        <source>Certificate of the team server</source>
        <translation>Zertifikat des Team-Servers</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Zertifikat wählen</translation>
    </message>
    <message>
        <source>&amp;Name of this desk</source>
        <translation>&amp;Name dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Name dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>Joining the team</source>
        <translation>Beitritt zum Team</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Arbeitsplätze</translation>
    </message>
    <message>
        <source>This desk is gone</source>
        <translation>Arbeitsplatz entfernen</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>The desks are listed once the server has answered.</source>
        <translation>Die Arbeitsplätze stehen hier, sobald der Server geantwortet hat.</translation>
    </message>
    <message>
        <source>Join team</source>
        <translation>Team beitreten</translation>
    </message>
    <message>
        <source>Create team here</source>
        <translation>Team hier anlegen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave team</source>
        <translation>Team verlassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Type the name of the server first.</source>
        <translation>Geben Sie zuerst den Namen des Servers ein.</translation>
    </message>
    <message>
        <source>Type the name of the database first.</source>
        <translation>Geben Sie zuerst den Namen der Datenbank ein.</translation>
    </message>
    <message>
        <source>Type the user first.</source>
        <translation>Geben Sie zuerst den Benutzer ein.</translation>
    </message>
    <message>
        <source>Give this desk a name by which the others know it.</source>
        <translation>Geben Sie diesem Arbeitsplatz einen Namen, unter dem die anderen ihn kennen.</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>Zertifikate (*.crt *.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Leave the team?</source>
        <translation>Das Team verlassen?</translation>
    </message>
    <message>
        <source>Is the desk %1 gone for good?</source>
        <translation>Gibt es den Arbeitsplatz %1 endgültig nicht mehr?</translation>
    </message>
    <message>
        <source>Nobody waits for it any more. What it sold and has not told the others is missing in their books until it joins anew.</source>
        <translation>Niemand wartet mehr auf ihn. Was er verkauft und den anderen nicht gemeldet hat, fehlt in ihren Büchern, bis er neu beitritt.</translation>
    </message>
    <message>
        <source>The desks of a shop share sales, notes and customers, favourites, corrections and closed days, and have selling prices, shop and hand-over card in common, through a PostgreSQL server of its own. Selling never waits for it: without it each desk goes on alone, and tells the others later.</source>
        <translation>Die Arbeitsplätze eines Geschäfts teilen Verkäufe, Notizen und Kunden, Favoriten, Berichtigungen und abgeschlossene Tage und haben Verkaufspreise, Geschäft und Übergabekarte gemeinsam, über einen eigenen PostgreSQL-Server. Der Verkauf wartet nie darauf: Ohne ihn arbeitet jeder Arbeitsplatz allein weiter und meldet alles den anderen später.</translation>
    </message>
    <message>
        <source>Open invitation…</source>
        <translation>Einladung öffnen…</translation>
    </message>
    <message>
        <source>A file that a desk of the team has saved. It fills in the fields; there is no password in it.</source>
        <translation>Eine Datei, die ein Arbeitsplatz des Teams gespeichert hat. Sie füllt die Felder aus; ein Passwort steht nicht darin.</translation>
    </message>
    <message>
        <source>Save invitation…</source>
        <translation>Einladung speichern…</translation>
    </message>
    <message>
        <source>Open an invitation to a team</source>
        <translation>Einladung in ein Team öffnen</translation>
    </message>
    <message>
        <source>Invitations (*.json)</source>
        <translation>Einladungen (*.json)</translation>
    </message>
    <message>
        <source>The invitation can&apos;t be used. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>Die Einladung ist nicht verwendbar. %1</translation>
    </message>
    <message>
        <source>The team is there. Invite the other desks?</source>
        <translation>Das Team ist angelegt. Die anderen Arbeitsplätze einladen?</translation>
    </message>
    <message>
        <source>The invitation is a file for them to open. It says where the server is; there is no password in it.</source>
        <translation>Die Einladung ist eine Datei, die dort geöffnet wird. Darin steht, wo der Server ist; ein Passwort steht nicht darin.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>The user with which the other desks join.
Its password is not in the file: hand it over in person.</source>
        <translation>Der Benutzer, mit dem die anderen Arbeitsplätze beitreten.
Sein Passwort steht nicht in der Datei: Geben Sie es persönlich weiter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Einladung speichern</translation>
    </message>
    <message>
        <source>The invitation is in %1.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>Die Einladung ist in %1.</translation>
    </message>
    <message>
        <source>The invitation could not be saved. %1</source>
        <translation>Die Einladung ließ sich nicht speichern. %1</translation>
    </message>
    <message>
        <source>Upgrade the database…</source>
        <translation>Datenbank aktualisieren…</translation>
    </message>
    <message>
        <source>New name of this desk</source>
        <translation>Neuer Name dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Another desk is called “%1”, too. Give this one a name of its own.</source>
        <extracomment>%1: the name of this desk, which another one has, too.</extracomment>
        <translation>Ein anderer Arbeitsplatz heißt ebenfalls „%1“. Geben Sie diesem hier einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Another desk is called so already.</source>
        <translation>Ein anderer Arbeitsplatz heißt bereits so.</translation>
    </message>
    <message>
        <source>Upgrade the team&apos;s database to this program&apos;s version?</source>
        <translation>Die Datenbank des Teams auf den Stand dieses Programms bringen?</translation>
    </message>
    <message>
        <source>Upgrade the database</source>
        <translation>Datenbank aktualisieren</translation>
    </message>
</context>
<context>
    <name>Desk::TeamText</name>
    <message>
        <source>Joining the team…</source>
        <translation>Dem Team wird beigetreten…</translation>
    </message>
    <message>
        <source>Looking for the team&apos;s server…</source>
        <translation>Der Server des Teams wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln desks</source>
        <translation>
            <numerusform>Team: %Ln Arbeitsplatz</numerusform>
            <numerusform>Team: %Ln Arbeitsplätze</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk is not in its team any more. Selling goes on.</source>
        <translation>Dieser Arbeitsplatz ist nicht mehr in seinem Team. Der Verkauf geht weiter.</translation>
    </message>
    <message>
        <source>Team server can&apos;t be reached since %1. Selling goes on.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>Der Server des Teams ist seit %1 nicht erreichbar. Der Verkauf geht weiter.</translation>
    </message>
    <message>
        <source>Nothing goes to the team since %1. Selling goes on.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>Seit %1 geht nichts an das Team. Der Verkauf geht weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone so far. They are kept, and the others get them when the server is there.</source>
        <translation>
            <numerusform>%Ln Eintrag ist bisher nur auf diesem Computer. Er bleibt erhalten, und die anderen bekommen ihn, wenn der Server da ist.</numerusform>
            <numerusform>%Ln Einträge sind bisher nur auf diesem Computer. Sie bleiben erhalten, und die anderen bekommen sie, wenn der Server da ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation>Der Server des Teams wird gefragt…</translation>
    </message>
    <message>
        <source>Gathering what is on this computer…</source>
        <translation>Daten dieses Computers werden gesammelt…</translation>
    </message>
    <message>
        <source>Bringing what is on this computer: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>Daten dieses Computers werden übertragen: %1 von %2…</translation>
    </message>
    <message>
        <source>Reading what the others have: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>Daten der anderen werden gelesen: %1 von %2…</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <extracomment>%1: the server&apos;s own words. The space belongs to it.</extracomment>
        <translation>Er meldet: „%1“.</translation>
    </message>
    <message>
        <source>What the team&apos;s server sends can&apos;t be right. Nothing of it was kept, and it is asked again by itself.</source>
        <translation>Was der Server des Teams sendet, kann nicht stimmen. Nichts davon wurde übernommen, und er wird von selbst noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Nobody answers at the team&apos;s server, or the line to it broke. It is tried again by itself.</source>
        <translation>Beim Server des Teams antwortet niemand, oder die Verbindung brach ab. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not answer in time. It is tried again by itself.</source>
        <translation>Der Server des Teams antwortet nicht rechtzeitig. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>What answers there is no PostgreSQL 15 or newer. Check the server&apos;s name and port.</source>
        <translation>Was dort antwortet, ist kein PostgreSQL 15 oder neuer. Prüfen Sie Name und Port des Servers.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not know this user with this password. Type them again.</source>
        <translation>Der Server des Teams kennt diesen Benutzer mit diesem Passwort nicht. Geben Sie beides noch einmal ein.</translation>
    </message>
    <message>
        <source>The team&apos;s server speaks without encryption, which is used on this computer alone. Whoever looks after the server has to switch TLS on.</source>
        <translation>Der Server des Teams arbeitet ohne Verschlüsselung; das geht nur auf diesem Computer selbst. Wer den Server betreut, muss TLS einschalten.</translation>
    </message>
    <message>
        <source>The certificate of the team&apos;s server is not to be trusted here, or is out of date. Use the invitation of whoever looks after the server.</source>
        <translation>Dem Zertifikat des Team-Servers wird hier nicht vertraut, oder es ist abgelaufen. Verwenden Sie die Einladung der Person, die den Server betreut.</translation>
    </message>
    <message>
        <source>The certificate is for another computer than the one that was typed. Check the server&apos;s name.</source>
        <translation>Das Zertifikat ist für einen anderen Computer als den eingegebenen. Prüfen Sie den Namen des Servers.</translation>
    </message>
    <message>
        <source>The server has no database of this name. Check how it is spelled.</source>
        <translation>Der Server hat keine Datenbank mit diesem Namen. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>This user may not do that. An owner of the team may.</source>
        <translation>Dieser Benutzer darf das nicht. Ein Eigentümer des Teams darf es.</translation>
    </message>
    <message>
        <source>There is no team in this database yet. An owner creates it.</source>
        <translation>In dieser Datenbank ist noch kein Team. Ein Eigentümer legt es an.</translation>
    </message>
    <message>
        <source>This database belongs to another program. Nothing was written to it.</source>
        <translation>Diese Datenbank gehört zu einem anderen Programm. Es wurde nichts hineingeschrieben.</translation>
    </message>
    <message>
        <source>A newer version of this program has changed the team&apos;s database. Update the program on this computer.</source>
        <translation>Eine neuere Version dieses Programms hat die Datenbank des Teams geändert. Aktualisieren Sie das Programm auf diesem Computer.</translation>
    </message>
    <message>
        <source>The team&apos;s database is of an older version of this program. An owner has to upgrade it.</source>
        <translation>Die Datenbank des Teams ist von einer älteren Version dieses Programms. Ein Eigentümer muss sie auf den neuen Stand bringen.</translation>
    </message>
    <message>
        <source>This team sells with another API key. Where it is a new one of the same account, an owner adds it.</source>
        <translation>Dieses Team verkauft mit einem anderen API-Schlüssel. Ist es ein neuer desselben Kontos, fügt ihn ein Eigentümer hinzu.</translation>
    </message>
    <message>
        <source>The team does not know this desk, or was told that it is gone. Join the team again; what this computer has is kept.</source>
        <translation>Das Team kennt diesen Arbeitsplatz nicht, oder er wurde daraus entfernt. Treten Sie dem Team noch einmal bei; was dieser Computer hat, bleibt.</translation>
    </message>
    <message>
        <source>The team knows another computer as this desk. Where that one is no more, an owner says that it is gone.</source>
        <translation>Das Team kennt einen anderen Computer als diesen Arbeitsplatz. Gibt es jenen nicht mehr, entfernt ihn ein Eigentümer.</translation>
    </message>
    <message>
        <source>The team&apos;s server was put back to an older state. All that this computer knows is read and brought again.</source>
        <translation>Der Server des Teams wurde auf einen älteren Stand zurückgesetzt. Alles, was dieser Computer weiß, wird noch einmal gelesen und übertragen.</translation>
    </message>
    <message>
        <source>The team&apos;s server can write nothing, its disk may be full. Whoever looks after it has to make room; it is tried again by itself.</source>
        <translation>Der Server des Teams kann nichts schreiben, vielleicht ist sein Datenträger voll. Wer ihn betreut, muss Platz schaffen; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The team&apos;s server refused this.</source>
        <translation>Der Server des Teams hat abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes fast. The times of its sales are corrected; set it right.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %Ln Minute vor. Die Zeiten seiner Verkäufe werden berichtigt; stellen Sie die Uhr richtig.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %Ln Minuten vor. Die Zeiten seiner Verkäufe werden berichtigt; stellen Sie die Uhr richtig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes slow. The times of its sales are corrected; set it right.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %Ln Minute nach. Die Zeiten seiner Verkäufe werden berichtigt; stellen Sie die Uhr richtig.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %Ln Minuten nach. Die Zeiten seiner Verkäufe werden berichtigt; stellen Sie die Uhr richtig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone so far. They are kept here, and the others get them when the program runs again.</source>
        <translation>
            <numerusform>%Ln Eintrag ist bisher nur auf diesem Computer. Er bleibt hier erhalten, und die anderen bekommen ihn, wenn das Programm wieder läuft.</numerusform>
            <numerusform>%Ln Einträge sind bisher nur auf diesem Computer. Sie bleiben hier erhalten, und die anderen bekommen sie, wenn das Programm wieder läuft.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer keeps all that it has, and shares nothing any more.</source>
        <translation>Dieser Computer behält alles, was er hat, und teilt nichts mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone, and the others will never get them.</source>
        <translation>
            <numerusform>%Ln Eintrag ist nur auf diesem Computer, und die anderen werden ihn nie bekommen.</numerusform>
            <numerusform>%Ln Einträge sind nur auf diesem Computer, und die anderen werden sie nie bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes to the team: its password is missing. Selling goes on.</source>
        <translation>Nichts geht an das Team: Sein Passwort fehlt. Der Verkauf geht weiter.</translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %Ln entries of this computer. They are kept here, and the other desks are told that they are missing.</source>
        <translation>
            <numerusform>Der Server lehnt einen Eintrag dieses Computers ab. Er bleibt hier erhalten, und den anderen Arbeitsplätzen wird gemeldet, dass er fehlt.</numerusform>
            <numerusform>Der Server lehnt %Ln Einträge dieses Computers ab. Sie bleiben hier erhalten, und den anderen Arbeitsplätzen wird gemeldet, dass sie fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %Ln entries of %1. They are on that computer alone.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>
            <numerusform>Der Server lehnt einen Eintrag von %1 ab. Er ist nur auf jenem Computer.</numerusform>
            <numerusform>Der Server lehnt %Ln Einträge von %1 ab. Sie sind nur auf jenem Computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gathering what is on this computer: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>Daten dieses Computers werden gesammelt: %1 von %2…</translation>
    </message>
    <message>
        <source>The keychain has no password for the team&apos;s server. Join the team again, and type it.</source>
        <translation>Der Schlüsselbund hat kein Passwort für den Server des Teams. Treten Sie dem Team noch einmal bei und geben Sie es ein.</translation>
    </message>
    <message>
        <source>The keychain does not give the password for the team&apos;s server; it may be locked. It is asked again by itself.</source>
        <translation>Der Schlüsselbund gibt das Passwort für den Server des Teams nicht heraus; vielleicht ist er gesperrt. Er wird von selbst erneut gefragt.</translation>
    </message>
    <message>
        <source>Desk without a name</source>
        <extracomment>In place of the name of a desk.</extracomment>
        <translation>Arbeitsplatz ohne Namen</translation>
    </message>
    <message>
        <source>%1 has never been heard of: what it sold is not in here.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>%1 hat sich noch nie gemeldet: Was dort verkauft wurde, ist hier nicht enthalten.</translation>
    </message>
    <message>
        <source>Not all that %1 told has been read here: some of what it sold may be missing.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>Nicht alles, was %1 gemeldet hat, wurde hier gelesen: Einiges von dem, was dort verkauft wurde, kann fehlen.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2: what it sold after that is not in here.</source>
        <extracomment>%1: name of a desk; %2: a time.</extracomment>
        <translation>%1 hat sich seit %2 nicht gemeldet: Was dort danach verkauft wurde, ist hier nicht enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>Sales of %Ln more desks may be missing.</source>
        <translation>
            <numerusform>Verkäufe eines weiteren Arbeitsplatzes können fehlen.</numerusform>
            <numerusform>Verkäufe von %Ln weiteren Arbeitsplätzen können fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took the note away at %2.</source>
        <extracomment>Beside the note that stands; %1: a person or a desk; %2: a time.</extracomment>
        <translation>%1 hat die Notiz entfernt (%2).</translation>
    </message>
    <message>
        <source>%1 wrote at %2: %3</source>
        <extracomment>Beside the note that stands; %1: a person or a desk; %2: a time; %3: another note.</extracomment>
        <translation>%1 schrieb (%2): %3</translation>
    </message>
    <message>
        <source>Not clear again: %1, sold by %2 at %3. The order that it was taken for is another sale&apos;s, so nobody knows whether it was bought.</source>
        <extracomment>%1: a package; %2: name of a desk; %3: a time.</extracomment>
        <translation>Wieder unklar: %1, verkauft von %2 (%3). Die Bestellung, die dafür gehalten wurde, gehört zu einem anderen Verkauf; niemand weiß daher, ob gekauft wurde.</translation>
    </message>
    <message>
        <source>%1 has version %2, and was last heard of at %3.</source>
        <extracomment>%1: the name of a desk; %2: a version of the program; %3: a time.</extracomment>
        <translation>%1 hat Version %2 (zuletzt gemeldet: %3).</translation>
    </message>
    <message>
        <source>%1 has version %2, and has never been heard of.</source>
        <extracomment>%1: the name of a desk; %2: a version of the program.</extracomment>
        <translation>%1 hat Version %2 und hat sich noch nie gemeldet.</translation>
    </message>
    <message>
        <source>No desk is known to have an older version.</source>
        <translation>Es ist kein Arbeitsplatz mit einer älteren Version bekannt.</translation>
    </message>
    <message>
        <source>A desk with an older version may have to be updated before it reaches the team again. Until then it sells alone.</source>
        <translation>Ein Arbeitsplatz mit einer älteren Version muss möglicherweise aktualisiert werden, bevor er das Team wieder erreicht. Bis dahin verkauft er allein.</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpPackageModel</name>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: how much data a top-up adds.</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Heading of a column: how many days a top-up adds.</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a top-up.</extracomment>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>What the customer pays, by the shop&apos;s own prices.</extracomment>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Marge</translation>
    </message>
    <message>
        <source>/GB</source>
        <extracomment>Cost for each gigabyte, as short as it is understood.</extracomment>
        <translation>/GB</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package that an eSIM can be topped up with.</extracomment>
        <translation>Paket</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpPanel</name>
    <message>
        <source>Top up</source>
        <extracomment>Heading of the panel that gives an eSIM more data.</extracomment>
        <translation>Aufladen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: back to what was shown before.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back from the top-up</source>
        <translation>Zurück von der Aufladung</translation>
    </message>
    <message>
        <source>Back to the activation (Esc)</source>
        <translation>Zurück zur Aktivierung (Esc)</translation>
    </message>
    <message>
        <source>Top-up message</source>
        <extracomment>Name of what says why an eSIM can&apos;t be topped up.</extracomment>
        <translation>Hinweis zur Aufladung</translation>
    </message>
    <message>
        <source>Top-up packages</source>
        <extracomment>Name of a table: what an eSIM can be topped up with.</extracomment>
        <translation>Aufladepakete</translation>
    </message>
    <message>
        <source>you pay</source>
        <extracomment>Below an amount: what the account pays.</extracomment>
        <translation>Sie zahlen</translation>
    </message>
    <message>
        <source>Top-up question</source>
        <extracomment>Name of what asks before a top-up is bought.</extracomment>
        <translation>Rückfrage zur Aufladung</translation>
    </message>
    <message>
        <source>Buy top-up</source>
        <extracomment>Button: buys the top-up.</extracomment>
        <translation>Aufladung kaufen</translation>
    </message>
    <message>
        <source>Top-up status</source>
        <extracomment>Name of what says how a top-up stands.</extracomment>
        <translation>Stand der Aufladung</translation>
    </message>
    <message>
        <source>Top-up in progress</source>
        <translation>Aufladung läuft</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how a top-up stands.</extracomment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Looks at the account once more. Buys nothing.</source>
        <translation>Sieht noch einmal im Konto nach. Kauft nichts.</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>Der Kauf ging durch</translation>
    </message>
    <message>
        <source>You saw the data on the phone or in the account: the eSIM can be topped up again.</source>
        <translation>Sie haben die Daten auf dem Telefon oder im Konto gesehen: Die eSIM lässt sich wieder aufladen.</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>Es wurde nicht gekauft</translation>
    </message>
    <message>
        <source>Nothing arrived and nothing was charged: the eSIM can be topped up again. Look at your orders first.</source>
        <translation>Es kam nichts an, und es wurde nichts abgebucht: Die eSIM lässt sich wieder aufladen. Sehen Sie sich zuerst Ihre Bestellungen an.</translation>
    </message>
    <message>
        <source>Choose an eSIM to top it up.</source>
        <translation>Wählen Sie eine eSIM, um sie aufzuladen.</translation>
    </message>
    <message>
        <source>Now: %1, ends %2</source>
        <extracomment>What an eSIM has before a top-up. %1: &quot;1.2 of 3 GB used&quot;; %2: a day.</extracomment>
        <translation>Jetzt: %1, endet am %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>What an eSIM has before a top-up. %1: &quot;1.2 of 3 GB used&quot;.</extracomment>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Reading what it can be topped up with…</source>
        <translation>Passende Aufladungen werden geladen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages could not be read. Where a price was known before, that one is shown, and it is read again before anything is bought.</source>
        <extracomment>%Ln: how many packages that an eSIM can be topped up with.</extracomment>
        <translation>
            <numerusform>%Ln Paket war nicht lesbar. Wo vorher ein Preis bekannt war, wird dieser gezeigt, und er wird neu abgefragt, bevor etwas gekauft wird.</numerusform>
            <numerusform>%Ln Pakete waren nicht lesbar. Wo vorher ein Preis bekannt war, wird dieser gezeigt, und er wird neu abgefragt, bevor etwas gekauft wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are offered for this eSIM, but they could not be read. Try again in a while.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>%Ln Paket wird für diese eSIM angeboten, aber es war nicht lesbar. Versuchen Sie es nach einer Weile erneut.</numerusform>
            <numerusform>%Ln Pakete werden für diese eSIM angeboten, aber sie waren nicht lesbar. Versuchen Sie es nach einer Weile erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>eSIMfly offers no top-up for this eSIM. Sell a new one instead.</source>
        <translation>eSIMfly bietet für diese eSIM keine Aufladung an. Verkaufen Sie stattdessen eine neue.</translation>
    </message>
    <message>
        <source>What this eSIM can be topped up with could not be read. Try again in a while.</source>
        <translation>Womit sich diese eSIM aufladen lässt, ließ sich nicht abfragen. Versuchen Sie es nach einer Weile erneut.</translation>
    </message>
    <message>
        <source>Balance after: %1</source>
        <extracomment>What the account will have once this top-up is paid.</extracomment>
        <translation>Guthaben danach: %1</translation>
    </message>
    <message>
        <source>Choose what to top up with.</source>
        <translation>Wählen Sie, womit aufgeladen wird.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>What a top-up brings. %1: &quot;5 GB&quot; or &quot;∞&quot;; %2: &quot;30 days&quot;.</extracomment>
        <translation>%1 und %2 mehr</translation>
    </message>
    <message>
        <source>until about %1</source>
        <extracomment>Until when an eSIM lasts after a top-up; the network decides in the end. %1: a day.</extracomment>
        <translation>bis etwa %1</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or buy again all the same.</source>
        <translation>Es kostet mehr als vorher. Blenden Sie die Preise ein, um fortzufahren, oder kaufen Sie trotzdem noch einmal.</translation>
    </message>
    <message>
        <source>Buy again to confirm.</source>
        <translation>Zum Bestätigen noch einmal kaufen.</translation>
    </message>
    <message>
        <source>Checking the price…</source>
        <translation>Preis wird geprüft…</translation>
    </message>
    <message>
        <source>The price rose from %1 to %2. Buy again to pay %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>Der Preis ist von %1 auf %2 gestiegen. Noch einmal kaufen, um %2 zu zahlen.</translation>
    </message>
    <message>
        <source>The price read at %1 could not be checked. Buy again to pay the current price.</source>
        <extracomment>%1: the time of day at which the price was read.</extracomment>
        <translation>Der um %1 gelesene Preis ließ sich nicht prüfen. Noch einmal kaufen, um den jetzigen Preis zu zahlen.</translation>
    </message>
    <message>
        <source>This is more than %1. Buy again to confirm.</source>
        <extracomment>%1: an amount of money that was set.</extracomment>
        <translation>Das ist mehr als %1. Zum Bestätigen noch einmal kaufen.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be bought. Buy again to have it read once more.</source>
        <translation>Was dieses Paket jetzt kostet, ist nicht lesbar, deshalb kann es nicht gekauft werden. Kaufen Sie noch einmal, damit der Preis erneut abgefragt wird.</translation>
    </message>
    <message>
        <source>This package is no longer offered for this eSIM. Choose another one.</source>
        <translation>Dieses Paket wird für diese eSIM nicht mehr angeboten. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The price fell from %1 to %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>Der Preis ist von %1 auf %2 gefallen.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a sale has been running, in seconds.</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Connect an account to top up.</source>
        <translation>Verbinden Sie ein Konto, um aufzuladen.</translation>
    </message>
    <message>
        <source>Nothing can be topped up while this computer&apos;s clock is off.</source>
        <translation>Solange die Uhr dieses Computers falsch geht, kann nichts aufgeladen werden.</translation>
    </message>
    <message>
        <source>Nothing can be topped up without a connection.</source>
        <translation>Ohne Verbindung kann nichts aufgeladen werden.</translation>
    </message>
    <message>
        <source>Connecting the account…</source>
        <translation>Konto wird verbunden…</translation>
    </message>
    <message>
        <source>A top-up of this eSIM is under way. The next one waits for it.</source>
        <translation>Eine Aufladung dieser eSIM läuft. Die nächste wartet darauf.</translation>
    </message>
    <message>
        <source>Top up without asking the others</source>
        <translation>Aufladen, ohne die anderen zu fragen</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpText</name>
    <message>
        <source>Looking at the eSIM before it is topped up…</source>
        <translation>Die eSIM wird vor der Aufladung geprüft…</translation>
    </message>
    <message>
        <source>Topping up…</source>
        <extracomment>How a top-up stands: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>Wird aufgeladen…</translation>
    </message>
    <message>
        <source>You may have been charged. Checking…</source>
        <translation>Möglicherweise wurde abgebucht. Wird geprüft…</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>Noch nicht klar.</translation>
    </message>
    <message>
        <source>It went through.</source>
        <translation>Der Kauf ging durch.</translation>
    </message>
    <message>
        <source>It did not go through. Nothing was charged.</source>
        <translation>Der Kauf ging nicht durch. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>You said that it went through.</source>
        <translation>Sie haben gesagt, dass der Kauf durchging.</translation>
    </message>
    <message>
        <source>You said that it was not bought.</source>
        <translation>Sie haben gesagt, dass nicht gekauft wurde.</translation>
    </message>
    <message>
        <source>It did not go through. %1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Der Kauf ging nicht durch. %1 kamen zurück.</translation>
    </message>
    <message>
        <source>It did not go through. The money came back.</source>
        <translation>Der Kauf ging nicht durch. Das Geld kam zurück.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. A part of the money came back; not clear yet whether the rest does.</source>
        <translation>Der Kauf ging nicht durch, obwohl bezahlt war. Ein Teil des Geldes kam zurück; noch nicht klar, ob der Rest zurückkommt.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. %1 of %2 came back; not clear yet whether the rest does.</source>
        <extracomment>%1: an amount of money that came back; %2: what was paid.</extracomment>
        <translation>Der Kauf ging nicht durch, obwohl bezahlt war. %1 von %2 kamen zurück; noch nicht klar, ob der Rest zurückkommt.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>Der Kauf ging nicht durch, obwohl bezahlt war. Noch nicht klar, ob das Geld zurückkam.</translation>
    </message>
    <message>
        <source>The balance was %1 before the top-up and is %2 now.</source>
        <extracomment>%1, %2: amounts of money.</extracomment>
        <translation>Das Guthaben war vor der Aufladung %1 und ist jetzt %2.</translation>
    </message>
    <message>
        <source>%1 of %2 are left now.</source>
        <extracomment>After a top-up. %1: data left, %2: data in all.</extracomment>
        <translation>Jetzt sind %1 von %2 übrig.</translation>
    </message>
    <message>
        <source>It lasts until %1.</source>
        <extracomment>After a top-up. %1: date and time in the server&apos;s own words.</extracomment>
        <translation>Gültig bis: %1.</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>%1 wurden bezahlt.</translation>
    </message>
    <message>
        <source>%1 was paid; %2 was shown.</source>
        <extracomment>%1: the amount that was paid, %2: the one that was on the screen before.</extracomment>
        <translation>%1 wurden bezahlt; angezeigt waren %2.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer to the top-up got lost.</source>
        <translation>Die Antwort von eSIMfly auf die Aufladung ging verloren.</translation>
    </message>
    <message>
        <source>The account could not be read yet.</source>
        <translation>Das Konto ließ sich noch nicht abfragen.</translation>
    </message>
    <message>
        <source>At %1 a top-up stood in the account that may be this one: %2.</source>
        <extracomment>%1: time of day; %2: the order&apos;s reference.</extracomment>
        <translation>Um %1 stand im Konto eine Aufladung, die möglicherweise diese ist: %2.</translation>
    </message>
    <message>
        <source>At %1 a top-up over %2 stood in the account that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: an amount of money; %3: the order&apos;s reference.</extracomment>
        <translation>Um %1 stand im Konto eine Aufladung über %2, die möglicherweise diese ist: %3.</translation>
    </message>
    <message>
        <source>At %1 the account had 1 new top-up with this package, perhaps of a colleague.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Um %1 hatte das Konto 1 neue Aufladung mit diesem Paket, vielleicht aus dem Kollegenkreis.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 the account had %Ln new top-ups with this package, perhaps of colleagues.</source>
        <extracomment>%1: time of the day, %Ln: a number of top-ups.</extracomment>
        <translation>
            <numerusform>Um %1 hatte das Konto %Ln neue Aufladung mit diesem Paket, vielleicht aus dem Kollegenkreis.</numerusform>
            <numerusform>Um %1 hatte das Konto %Ln neue Aufladungen mit diesem Paket, vielleicht aus dem Kollegenkreis.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 a top-up stood in the account that eSIMfly calls “%2”, and that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: eSIMfly&apos;s own words, such as &quot;failed&quot;; %3: the order&apos;s reference.</extracomment>
        <translation>Um %1 stand im Konto eine Aufladung, die eSIMfly „%2“ nennt und die möglicherweise diese ist: %3.</translation>
    </message>
    <message>
        <source>At %1 no new top-up with this package stood in the account.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Um %1 stand im Konto keine neue Aufladung mit diesem Paket.</translation>
    </message>
    <message>
        <source>At %1 the account could not be read completely.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Um %1 ließ sich das Konto nicht vollständig abfragen.</translation>
    </message>
    <message>
        <source>The eSIM has as much more as this top-up brings.</source>
        <translation>Die eSIM hat so viel mehr, wie diese Aufladung bringt.</translation>
    </message>
    <message>
        <source>The eSIM has as much as before, but its figures may be late.</source>
        <translation>Die eSIM hat so viel wie vorher, aber ihre Zahlen können verspätet sein.</translation>
    </message>
    <message>
        <source>The eSIM has changed by more than this top-up alone; a colleague may have topped it up too.</source>
        <translation>Die eSIM hat sich um mehr geändert als durch diese Aufladung allein; vielleicht wurde sie auch im Kollegenkreis aufgeladen.</translation>
    </message>
    <message>
        <source>What the eSIM has could not be seen.</source>
        <translation>Was die eSIM hat, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>This eSIM is being prepared. It can be topped up once it is ready.</source>
        <translation>Diese eSIM wird vorbereitet. Sie lässt sich aufladen, sobald sie bereit ist.</translation>
    </message>
    <message>
        <source>The ICCID of this eSIM could not be read, so nothing can be bought for it. F5 reads the list again.</source>
        <translation>Die ICCID dieser eSIM war nicht lesbar, deshalb kann nichts für sie gekauft werden. F5 lädt die Liste noch einmal.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up: its status is “%1”. Sell a new one instead.</source>
        <extracomment>%1: a status in the middle of a sentence: &quot;Expired&quot;.</extracomment>
        <translation>Diese eSIM lässt sich nicht aufladen, denn ihr Status ist „%1“. Verkaufen Sie stattdessen eine neue.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up before it is used for the first time.</source>
        <translation>Diese eSIM lässt sich nicht aufladen, bevor sie zum ersten Mal benutzt wurde.</translation>
    </message>
    <message>
        <source>eSIMs of this package can&apos;t be topped up. Sell a new one instead.</source>
        <translation>eSIMs dieses Pakets lassen sich nicht aufladen. Verkaufen Sie stattdessen eine neue.</translation>
    </message>
    <message>
        <source>eSIMfly offers no top-ups for unlimited plans. Sell a new one instead.</source>
        <translation>eSIMfly bietet für unbegrenzte Pakete keine Aufladungen an. Verkaufen Sie stattdessen eine neue.</translation>
    </message>
    <message>
        <source>A top-up of this eSIM is not clear yet. Decide about it first.</source>
        <translation>Eine Aufladung dieser eSIM ist noch nicht klar. Entscheiden Sie zuerst darüber.</translation>
    </message>
    <message>
        <source>Your decision is on its way to your team.</source>
        <translation>Ihre Entscheidung ist auf dem Weg zu Ihrem Team.</translation>
    </message>
    <message>
        <source>%1 sent it and is gone. It can be decided here from %2 on.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 hat sie gesendet und wurde aus dem Team entfernt. Ab dem %2 lässt sich hier darüber entscheiden.</translation>
    </message>
    <message>
        <source>%1 sent it and may still learn what came of it.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 hat sie gesendet und erfährt möglicherweise noch, was daraus wurde.</translation>
    </message>
    <message>
        <source>%1 sent it and does not send it again. Look at the eSIM: does it have the data?</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 hat sie gesendet und sendet sie nicht noch einmal. Sehen Sie sich die eSIM an: Hat sie die Daten?</translation>
    </message>
</context>
<context>
    <name>Desk::Tour</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Connect the sandbox account and copy its catalogue</source>
        <translation>Das Sandbox-Konto verbinden und seinen Katalog laden</translation>
    </message>
    <message>
        <source>Search: turkey 5gb</source>
        <translation>Suche: turkey 5gb</translation>
    </message>
    <message>
        <source>What the customer sees on a screen of their own</source>
        <translation>Was der Kunde auf einem eigenen Bildschirm sieht</translation>
    </message>
    <message>
        <source>Order with Ctrl+Enter; the QR code is on the screen</source>
        <translation>Mit Strg+Enter bestellen; der QR-Code ist auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Read the QR code back from the picture</source>
        <translation>Den QR-Code aus dem Bild zurücklesen</translation>
    </message>
    <message>
        <source>The customer sees the code and how to begin</source>
        <translation>Der Kunde sieht den Code und wie es losgeht</translation>
    </message>
    <message>
        <source>Hand it over with Ctrl+P</source>
        <translation>Mit Strg+P übergeben</translation>
    </message>
    <message>
        <source>The same for somebody who reads Arabic</source>
        <translation>Dasselbe für jemanden, der Arabisch liest</translation>
    </message>
    <message>
        <source>What it sells for</source>
        <translation>Für wie viel es verkauft wird</translation>
    </message>
    <message>
        <source>The eSIMs</source>
        <extracomment>Heading of a step that the program plays by itself.</extracomment>
        <translation>Die eSIMs</translation>
    </message>
    <message>
        <source>What an eSIM has used, day by day</source>
        <translation>Was eine eSIM verbraucht hat, Tag für Tag</translation>
    </message>
    <message>
        <source>Why is there no data?</source>
        <translation>Warum gibt es keine Daten?</translation>
    </message>
    <message>
        <source>Top it up with Ctrl+T</source>
        <translation>Mit Strg+T aufladen</translation>
    </message>
    <message>
        <source>The orders</source>
        <extracomment>Heading of a step that the program plays by itself.</extracomment>
        <translation>Die Bestellungen</translation>
    </message>
    <message>
        <source>The shop at a glance</source>
        <translation>Das Geschäft auf einen Blick</translation>
    </message>
    <message>
        <source>Close the day with Ctrl+Shift+D</source>
        <translation>Mit Strg+Umschalt+D den Tag abschließen</translation>
    </message>
    <message>
        <source>F8 hides what it costs, while a customer looks on</source>
        <translation>F8 blendet aus, was es kostet, während ein Kunde zusieht</translation>
    </message>
    <message>
        <source>The catalogue in the dark</source>
        <translation>Der Katalog im Dunkeln</translation>
    </message>
    <message>
        <source>%1: not done after %2 s.</source>
        <extracomment>%1: heading of a step, %2: a number of seconds.</extracomment>
        <translation>%1: nach %2&#xa0;s nicht fertig.</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <extracomment>%1: heading of a step, %2: how many milliseconds it took.</extracomment>
        <translation>%1: %2&#xa0;ms</translation>
    </message>
    <message>
        <source>The picture %1 can&apos;t be written.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Das Bild %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Done. The pictures are in %1.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>Fertig. Die Bilder sind in %1.</translation>
    </message>
    <message>
        <source>The tour ended early.</source>
        <translation>Die Tour endete vorzeitig.</translation>
    </message>
    <message>
        <source>Comes back on Friday, room 12</source>
        <translation>Kommt am Freitag wieder, Zimmer 12</translation>
    </message>
    <message>
        <source>This desk has made its team</source>
        <translation>Dieser Arbeitsplatz hat sein Team angelegt</translation>
    </message>
    <message>
        <source>A second desk joins it</source>
        <translation>Ein zweiter Arbeitsplatz tritt bei</translation>
    </message>
    <message>
        <source>Second desk</source>
        <extracomment>The name of a desk of the team.</extracomment>
        <translation>Zweiter Arbeitsplatz</translation>
    </message>
    <message>
        <source>What the second desk writes of an eSIM stands here</source>
        <translation>Was der zweite Arbeitsplatz zu einer eSIM notiert, steht hier</translation>
    </message>
    <message>
        <source>What the second desk sells stands in the books here</source>
        <translation>Was der zweite Arbeitsplatz verkauft, steht hier in den Büchern</translation>
    </message>
</context>
<context>
    <name>Desk::UnfinishedPurchases</name>
    <message>
        <source>Unfinished purchases</source>
        <extracomment>Title of the list of orders that need a decision.</extracomment>
        <translation>Offene Käufe</translation>
    </message>
    <message>
        <source>It is not clear whether these were bought. Nothing is sent again unless you say so.</source>
        <translation>Es ist unklar, ob diese gekauft wurden. Ohne Ihre Anweisung wird nichts noch einmal gesendet.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how an order stands.</extracomment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Reads orders, eSIMs and balance of the account once more</source>
        <translation>Fragt Bestellungen, eSIMs und Guthaben des Kontos noch einmal ab</translation>
    </message>
    <message>
        <source>Finish this order</source>
        <translation>Bestellung abschließen</translation>
    </message>
    <message>
        <source>Sends the same order once more: it is bought if it was not bought yet, and never twice</source>
        <translation>Sendet dieselbe Bestellung noch einmal: Sie wird gekauft, falls sie es noch nicht ist, und nie zweimal</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>Der Kauf ging durch</translation>
    </message>
    <message>
        <source>Only if you have seen that the eSIM has the data</source>
        <translation>Wenn Sie gesehen haben, dass die eSIM die Daten hat</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>Es wurde nicht gekauft</translation>
    </message>
    <message>
        <source>Only if you have seen in the account that there is no such order or top-up</source>
        <translation>Wenn Sie im Konto gesehen haben, dass es diese Bestellung oder Aufladung nicht gibt</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every purchase is settled.</source>
        <translation>Alle Käufe sind geklärt.</translation>
    </message>
    <message>
        <source>%1 Of the orders at once: %2.</source>
        <extracomment>%1: what is known of an order; %2: of those ordered with it, &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1 Von den zugleich bestellten: %2.</translation>
    </message>
    <message>
        <source>Top-up of %1</source>
        <extracomment>In the place of a note. %1: an ICCID.</extracomment>
        <translation>Aufladung von %1</translation>
    </message>
    <message>
        <source>Was “%1” not bought?</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>Wurde „%1“ nicht gekauft?</translation>
    </message>
    <message>
        <source>The program will no longer look whether its money came back. Look at your balance and your orders first.</source>
        <translation>Das Programm wird nicht mehr nachsehen, ob das Geld zurückkam. Sehen Sie sich zuerst Ihr Guthaben und Ihre Bestellungen an.</translation>
    </message>
    <message>
        <source>The program will no longer look for it, and the eSIM can be topped up again. If eSIMfly did charge it, the eSIM has the data, and the money is gone.</source>
        <translation>Das Programm wird nicht mehr danach suchen, und die eSIM lässt sich wieder aufladen. Falls eSIMfly doch abgebucht hat, hat die eSIM die Daten, und das Geld ist weg.</translation>
    </message>
    <message>
        <source>The program will no longer look for it. If eSIMfly did charge it, the eSIM appears in the list of eSIMs, and the money is gone.</source>
        <translation>Das Programm wird nicht mehr danach suchen. Falls eSIMfly doch abgebucht hat, erscheint die eSIM in der Liste der eSIMs, und das Geld ist weg.</translation>
    </message>
    <message>
        <source>Yes, it was not bought</source>
        <translation>Ja, nicht gekauft</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <extracomment>Button of a question: nothing is decided.</extracomment>
        <translation>Weiter suchen</translation>
    </message>
    <message>
        <source>Asks which order of the account it was</source>
        <translation>Fragt, welche Bestellung des Kontos es war</translation>
    </message>
</context>
<context>
    <name>Desk::UsageChart</name>
    <message>
        <source>No data was used on the days that could be read.</source>
        <translation>An den lesbaren Tagen wurden keine Daten verbraucht.</translation>
    </message>
    <message>
        <source>No data was used.</source>
        <translation>Es wurden keine Daten verbraucht.</translation>
    </message>
    <message>
        <source>%1 in all, the most on %2: %3.</source>
        <extracomment>What a chart shows, for those who can&apos;t see it. %1, %3: amounts of data; %2: a day.</extracomment>
        <translation>%1 insgesamt, am meisten am %2: %3.</translation>
    </message>
    <message>
        <source>Used per day</source>
        <translation>Verbrauch je Tag</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>unit</comment>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <comment>unit</comment>
        <translation>GB</translation>
    </message>
</context>
<context>
    <name>Desk::UsagePanel</name>
    <message>
        <source>Data used</source>
        <extracomment>Name of a bar: how much data was used.</extracomment>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Data left</source>
        <extracomment>Name of what says how much data is left.</extracomment>
        <translation>Daten übrig</translation>
    </message>
    <message>
        <source>Age of the figures</source>
        <translation>Alter der Zahlen</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>Netz fragen</translation>
    </message>
    <message>
        <source>Refresh usage</source>
        <extracomment>Button: reads again how much data was used.</extracomment>
        <translation>Verbrauch aktualisieren</translation>
    </message>
    <message>
        <source>Asks the mobile network how much was used and where the phone is; once a minute (F5)</source>
        <translation>Fragt das Mobilfunknetz, wie viel verbraucht wurde und wo das Telefon ist; einmal pro Minute (F5)</translation>
    </message>
    <message>
        <source>Live status</source>
        <extracomment>Name of what the network says about an eSIM at this moment.</extracomment>
        <translation>Live-Status</translation>
    </message>
    <message>
        <source>Used per day</source>
        <translation>Verbrauch je Tag</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>Choice above a chart: the last 7 days.</extracomment>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>Choice above a chart: the last 30 days.</extracomment>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>Choice above a chart: the last 90 days.</extracomment>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>Usage report</source>
        <extracomment>Name of a table: where how much data was used.</extracomment>
        <translation>Verbrauchsbericht</translation>
    </message>
    <message>
        <source>Usage per day</source>
        <translation>Verbrauch je Tag</translation>
    </message>
    <message>
        <source>Usage by country</source>
        <translation>Verbrauch nach Ländern</translation>
    </message>
    <message>
        <source>Choose an eSIM to see what it has used.</source>
        <translation>Wählen Sie eine eSIM, um ihren Verbrauch zu sehen.</translation>
    </message>
    <message>
        <source>Stored figures of an earlier day</source>
        <translation>Gespeicherte Zahlen eines früheren Tages</translation>
    </message>
    <message>
        <source>Stored figures, read at %1 (%2)</source>
        <extracomment>%1: time of day; %2: how long ago: &quot;3 min&quot;.</extracomment>
        <translation>Gespeicherte Zahlen, Stand %1 (%2)</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: an amount of data.</extracomment>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>ends %1, in %2</source>
        <extracomment>%1: a day; %2: &quot;15 days&quot;.</extracomment>
        <translation>endet am %1, noch %2</translation>
    </message>
    <message>
        <source>ended %1</source>
        <extracomment>%1: a day.</extracomment>
        <translation>endete am %1</translation>
    </message>
    <message>
        <source>its validity begins with the first use</source>
        <translation>gültig ab der ersten Nutzung</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Das Netz wird gefragt…</translation>
    </message>
    <message>
        <source>It can be asked again in a minute.</source>
        <translation>In einer Minute kann es wieder gefragt werden.</translation>
    </message>
    <message>
        <source>Reading the report…</source>
        <translation>Der Bericht wird geladen…</translation>
    </message>
    <message>
        <source>None of the days of this report could be read.</source>
        <translation>Keiner der Tage dieses Berichts war lesbar.</translation>
    </message>
    <message>
        <source>No data was used in this time.</source>
        <translation>In dieser Zeit wurden keine Daten verbraucht.</translation>
    </message>
    <message>
        <source>%1 in all, %2 a day on days with use. Read: %3.</source>
        <extracomment>%1, %2: amounts of data; %3: how long ago it was read: &quot;3 min&quot;.</extracomment>
        <translation>%1 insgesamt, %2 am Tag an Tagen mit Verbrauch. Alter: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of it could not be read.</source>
        <extracomment>%Ln: how many rows of a report of used data.</extracomment>
        <translation>
            <numerusform>%Ln Zeile davon war nicht lesbar.</numerusform>
            <numerusform>%Ln Zeilen davon waren nicht lesbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::UsageReportModel</name>
    <message>
        <source>Country</source>
        <extracomment>Heading of a column: where data was used.</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: name of a network operator.</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: an amount of data.</extracomment>
        <translation>Verbrauch</translation>
    </message>
</context>
<context>
    <name>Desk::WeekModel</name>
    <message>
        <source>Week</source>
        <extracomment>Heading of a column: first and last day of a week.</extracomment>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders in that week.</extracomment>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Heading of a column: what the account paid in that week.</extracomment>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid in that week.</extracomment>
        <translation>Erlös</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of the sales of that week when they were paid.</extracomment>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Of the orders whose selling price is known</source>
        <translation>Von den Bestellungen, deren Verkaufspreis bekannt ist</translation>
    </message>
    <message>
        <source>%1 of %2 of %3</source>
        <extracomment>%1: an amount of money; of %2 orders it is known what they were sold for, of %3 that were paid for.</extracomment>
        <translation>%1 bei %2 von %3</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Heading of a column: what came back in that week.</extracomment>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>What came back to the balance in this week, whenever it was sold</source>
        <translation>Was in dieser Woche ins Guthaben zurückkam, unabhängig davon, wann verkauft wurde</translation>
    </message>
    <message>
        <source>Not in the sums</source>
        <translation>Nicht in den Summen</translation>
    </message>
    <message>
        <source>Orders of which it is not certain, or not readable, what was paid</source>
        <translation>Bestellungen, bei denen nicht sicher oder nicht lesbar ist, was bezahlt wurde</translation>
    </message>
</context>
<context>
    <name>Desk::WeeksChart</name>
    <message>
        <source>%1 spent</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 ausgegeben</translation>
    </message>
    <message>
        <source>%1 sold for</source>
        <extracomment>What customers paid. %1: an amount of money.</extracomment>
        <translation>%1 Erlös</translation>
    </message>
    <message>
        <source>%1 margin</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 Marge</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What a chart shows of one week, for those who can&apos;t see it. %1: days; %2: amounts.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>Es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>In a chart: what the account paid.</extracomment>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>In a chart: what customers paid.</extracomment>
        <translation>Erlös</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>In a chart: what is left of sales when they were paid.</extracomment>
        <translation>Marge</translation>
    </message>
</context>
<context>
    <name>Desk::WelcomeBanner</name>
    <message>
        <source>eSIMfly Desk</source>
        <extracomment>The program&apos;s name.</extracomment>
        <translation>eSIMfly Desk</translation>
    </message>
    <message>
        <source>Find it, order it, let the customer scan it: a travel eSIM in seconds.</source>
        <translation>Finden, bestellen, den Kunden scannen lassen: eine Reise-eSIM in Sekunden.</translation>
    </message>
</context>
<context>
    <name>Desk::WhichOrder</name>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>An order of the account. %1: date and time; %2: its reference; %3: an amount of money.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Which order of the account was it?</source>
        <translation>Welche Bestellung des Kontos war es?</translation>
    </message>
    <message>
        <source>It was this one</source>
        <translation>Diese war es</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <extracomment>Button of a question: nothing is decided.</extracomment>
        <translation>Weiter suchen</translation>
    </message>
    <message>
        <source>None of the orders was chosen. Nothing was decided.</source>
        <translation>Keine der Bestellungen wurde gewählt. Es wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>No order of the account can have been this one.</source>
        <translation>Keine Bestellung des Kontos kann diese gewesen sein.</translation>
    </message>
    <message>
        <source>Your team can&apos;t be asked at the moment. Nothing was decided.</source>
        <translation>Ihr Team kann im Moment nicht gefragt werden. Es wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>That order belongs to another sale. Nothing was decided.</source>
        <translation>Diese Bestellung gehört zu einem anderen Verkauf. Es wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>The account does not show that order. Nothing was decided.</source>
        <translation>Das Konto zeigt diese Bestellung nicht. Es wurde nichts entschieden.</translation>
    </message>
</context>
<context>
    <name>Desk::WorthACallModel</name>
    <message>
        <source>No data left, ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day.</extracomment>
        <translation>Keine Daten mehr, endet am %1</translation>
    </message>
    <message>
        <source>No data left</source>
        <translation>Keine Daten mehr</translation>
    </message>
    <message>
        <source>Nearly empty, ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day.</extracomment>
        <translation>Fast leer, endet am %1</translation>
    </message>
    <message>
        <source>Nearly empty</source>
        <extracomment>Why a customer is worth a call: little data is left.</extracomment>
        <translation>Fast leer</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day and a time.</extracomment>
        <translation>Endet am %1</translation>
    </message>
    <message>
        <source>Being prepared since %1</source>
        <extracomment>Why an eSIM needs attention. %1: a day and a time.</extracomment>
        <translation>In Vorbereitung seit %1</translation>
    </message>
    <message>
        <source>Not installed since %1</source>
        <extracomment>Why a traveller is worth a call: bought, and never put on a phone. %1: a day.</extracomment>
        <translation>Nicht installiert seit %1</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading: the reason why a traveller is worth a call.</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>Heading of a column: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: how much data was used, with a bar.</extracomment>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Kunde oder Notiz</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Heading of a column: what to do for a customer.</extracomment>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Button: an eSIM gets more data.</extracomment>
        <translation>Aufladen</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows an eSIM.</extracomment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>PgUp</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Bild aufwärts</translation>
    </message>
    <message>
        <source>PgDown</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Bild abwärts</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Pfeil hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Pfeil runter</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Esc</translation>
    </message>
</context>
</TS>
