<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>Desk::ActivationPanel</name>
    <message>
        <source>Previous eSIM</source>
        <extracomment>Button: shows the eSIM before this one, of several that were sold together.</extracomment>
        <translation>eSIM precedente</translation>
    </message>
    <message>
        <source>Previous eSIM of this sale (Ctrl+Page Up)</source>
        <translation>eSIM precedente di questa vendita (Ctrl+Pag↑)</translation>
    </message>
    <message>
        <source>Next eSIM</source>
        <extracomment>Button: shows the eSIM behind this one, of several that were sold together.</extracomment>
        <translation>eSIM successiva</translation>
    </message>
    <message>
        <source>Next eSIM of this sale (Ctrl+Page Down)</source>
        <translation>eSIM successiva di questa vendita (Ctrl+Pag↓)</translation>
    </message>
    <message>
        <source>eSIM of the sale</source>
        <translation>eSIM della vendita</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <extracomment>In the place of the QR code: the eSIM is paid, and eSIMfly is making it.</extracomment>
        <translation>In preparazione</translation>
    </message>
    <message>
        <source>The phone will ask for a confirmation code. It is not part of the QR code: give it to the customer separately.</source>
        <translation>Il telefono chiederà un codice di conferma. Non fa parte del codice QR: va comunicato a parte al cliente.</translation>
    </message>
    <message>
        <source>eSIMfly sent two different activation codes for this eSIM; this is the first. If the phone refuses it, ask eSIMfly&apos;s support which one is right. It is paid; don&apos;t order again.</source>
        <translation>eSIMfly ha inviato due codici di attivazione diversi per questa eSIM; questo è il primo. Se il telefono lo rifiuta, chiedere all’assistenza di eSIMfly qual è quello giusto. È già pagata: non ordinare di nuovo.</translation>
    </message>
    <message>
        <source>The whole text of the QR code; Android phones ask for it</source>
        <translation>L’intero testo del codice QR; lo chiedono i telefoni Android</translation>
    </message>
    <message>
        <source>Copy full code</source>
        <translation>Copia codice completo</translation>
    </message>
    <message>
        <source>A card with the QR code and the steps, to print, save or send, in the traveller&apos;s language (Ctrl+P)</source>
        <translation>Una scheda con il codice QR e i passaggi, da stampare, salvare o inviare, nella lingua del viaggiatore (Ctrl+P)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: gives the eSIM to the customer, as paper, file or message.</extracomment>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Copies a link that installs the eSIM with one tap (iOS 17.4 or newer)</source>
        <translation>Copia un link che installa la eSIM con un tocco (iOS 17.4 o successivo)</translation>
    </message>
    <message>
        <source>iPhone link</source>
        <extracomment>Caption: a link that installs the eSIM on an iPhone.</extracomment>
        <translation>Link iPhone</translation>
    </message>
    <message>
        <source>Copy iPhone link</source>
        <translation>Copia link iPhone</translation>
    </message>
    <message>
        <source>Copies a link that installs the eSIM with one tap (newer Android phones)</source>
        <translation>Copia un link che installa la eSIM con un tocco (telefoni Android recenti)</translation>
    </message>
    <message>
        <source>Android link</source>
        <extracomment>Caption: a link that installs the eSIM on a phone with Android.</extracomment>
        <translation>Link Android</translation>
    </message>
    <message>
        <source>Copy Android link</source>
        <translation>Copia link Android</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <extracomment>What was copied: the address that phones ask for; “SM-DP+” is a name.</extracomment>
        <translation>Indirizzo SM-DP+</translation>
    </message>
    <message>
        <source>activation code</source>
        <extracomment>What was copied: the code that phones ask for beside the address.</extracomment>
        <translation>codice di attivazione</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>What was copied: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>full code</source>
        <extracomment>What was copied: address and activation code in one.</extracomment>
        <translation>codice completo</translation>
    </message>
    <message>
        <source>eSIM %1 of %2</source>
        <extracomment>Which of several eSIMs of a sale is shown.</extracomment>
        <translation>eSIM %1 di %2</translation>
    </message>
    <message>
        <source>Being prepared, 1 to 5 minutes. It is paid; don&apos;t order again.</source>
        <translation>In preparazione, da 1 a 5 minuti. È già pagata: non ordinare di nuovo.</translation>
    </message>
    <message>
        <source>The activation code of this eSIM came in parts only, so there is no QR code. What came of it can be typed into the phone. If that is not enough, refresh in a minute or ask eSIMfly&apos;s support. It is paid; don&apos;t order again.</source>
        <translation>Il codice di attivazione di questa eSIM è arrivato solo in parte, quindi non c’è il codice QR. Quanto è arrivato può essere inserito nel telefono. Se non basta, aggiornare tra un minuto o chiedere all’assistenza di eSIMfly. È già pagata: non ordinare di nuovo.</translation>
    </message>
    <message>
        <source>There is no activation code that can be read for this eSIM. Refresh in a minute; if there is still none, ask eSIMfly&apos;s support for it with the ICCID. It is paid; don&apos;t order again.</source>
        <translation>Non c’è un codice di attivazione leggibile per questa eSIM. Aggiornare tra un minuto; se ancora manca, chiederlo all’assistenza di eSIMfly indicando l’ICCID. È già pagata: non ordinare di nuovo.</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>ordinata: %1</translation>
    </message>
    <message>
        <source>Copied: %1. It leaves the clipboard after %2 s.</source>
        <extracomment>%1: what was copied, &quot;activation code&quot;; %2: seconds.</extracomment>
        <translation>Copiato: %1. Sarà rimosso dagli appunti dopo %2 s.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <extracomment>%1: what was copied, &quot;ICCID&quot;.</extracomment>
        <translation>Copiato: %1.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Button: copies the address of a page in the internet.</extracomment>
        <translation>Copia link</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>Button: opens a page in the internet.</extracomment>
        <translation>Apri link</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Copy the link instead.</source>
        <translation>Nessun browser trovato su questo computer. Copiare invece il link.</translation>
    </message>
    <message>
        <source>Copy SM-DP+ address</source>
        <translation>Copia indirizzo SM-DP+</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>Caption: the code that phones ask for beside the address.</extracomment>
        <translation>Codice di attivazione</translation>
    </message>
    <message>
        <source>Copy activation code</source>
        <translation>Copia codice di attivazione</translation>
    </message>
    <message>
        <source>Copy ICCID</source>
        <extracomment>Button: copies the number of an eSIM.</extracomment>
        <translation>Copia ICCID</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Schermo intero (F11)</translation>
    </message>
</context>
<context>
    <name>Desk::AfterSaleController</name>
    <message>
        <source>The top-up with %1 was not sent before the program ended. Nothing was charged.</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>La ricarica con %1 non è stata inviata prima della chiusura del programma. Non è stato addebitato nulla.</translation>
    </message>
    <message>
        <source>The cancellation of %1 was not sent before the program ended. Nothing was cancelled.</source>
        <extracomment>%1: an ICCID.</extracomment>
        <translation>L’annullamento di %1 non è stato inviato prima della chiusura del programma. Non è stato annullato nulla.</translation>
    </message>
    <message>
        <source>The top-up with %1 did not come to its end last time. You may have been charged. Checking…</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>La ricarica con %1 non è arrivata alla fine l’ultima volta. L’addebito potrebbe essere avvenuto. Verifica in corso…</translation>
    </message>
    <message>
        <source>The top-up with %1, bought with another access code, is not clear yet. Its eSIM takes no other until you decide about it.</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>La ricarica con %1, acquistata con un altro codice di accesso, è ancora da chiarire. La sua eSIM non ne accetta altre finché non si decide su questa.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the eSIM that it is about.</extracomment>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>The cancellation of %1 did not come to its end last time. It may have been done: the account shows it, and nothing is sent again.</source>
        <extracomment>%1: an ICCID.</extracomment>
        <translation>L’annullamento di %1 non è arrivato alla fine l’ultima volta. Potrebbe essere stato eseguito: l’account mostra se è così, e nulla viene inviato di nuovo.</translation>
    </message>
</context>
<context>
    <name>Desk::AmountField</name>
    <message>
        <source>Up to</source>
        <extracomment>Before a field for an amount of money; the currency stands behind it.</extracomment>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Highest price</source>
        <extracomment>Name of a field: packages that cost more are not listed.</extracomment>
        <translation>Prezzo massimo</translation>
    </message>
    <message>
        <source>Write an amount like %1.</source>
        <extracomment>%1: an amount of money with its currency.</extracomment>
        <translation>Scrivere un importo come %1.</translation>
    </message>
</context>
<context>
    <name>Desk::Application</name>
    <message>
        <source>eSIMfly Desk is already running; its window was brought to the front.</source>
        <translation>eSIMfly Desk è già in esecuzione; la sua finestra è stata portata in primo piano.</translation>
    </message>
    <message>
        <source>eSIMfly Desk is already running, but does not answer. End it, then start again.</source>
        <translation>eSIMfly Desk è già in esecuzione, ma non risponde. Terminarlo e riavviarlo.</translation>
    </message>
    <message>
        <source>eSIMfly Desk is already running with this profile, on the computer “%1”. One profile is for one program: end that one, or start this one with --profile and another name.</source>
        <extracomment>On a network home; %1: the name of a computer.</extracomment>
        <translation>eSIMfly Desk è già in esecuzione con questo profilo, sul computer “%1”. Un profilo serve a un solo programma: terminare quello, oppure avviare questo con --profile e un altro nome.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written or locked. Nothing was started. See that its disk is not full and that you may write there, then start again.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>Impossibile scrivere nella cartella %1 o bloccarla. Non è stato avviato nulla. Verificare che il disco non sia pieno e che la scrittura sia consentita, poi riavviare.</translation>
    </message>
</context>
<context>
    <name>Desk::BestSellerModel</name>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders were sold.</extracomment>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid.</extracomment>
        <translation>Venduto</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Margine</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>A destination or a desk: of packages of which nobody knows where they are for, or where they were sold.</extracomment>
        <translation>Non nota</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>Heading of a column: country or region that packages are for.</extracomment>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>In place of the name of a seller: orders of which nobody said who sold them.</extracomment>
        <translation>Nessun venditore</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Heading of a column: a computer that sells in the same team.</extracomment>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>Venditore</translation>
    </message>
</context>
<context>
    <name>Desk::BooksText</name>
    <message>
        <source>Pending</source>
        <extracomment>Status of an order: eSIMfly has not finished it.</extracomment>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>Status of an order: its eSIMs are there.</extracomment>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Status of an order: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Not clear</source>
        <extracomment>An order of which nobody knows yet whether it was bought.</extracomment>
        <translation>Da chiarire</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of an order: eSIMfly could not do it.</extracomment>
        <translation>Fallito</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of an order: it was taken back.</extracomment>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Status of an order: its money came back.</extracomment>
        <translation>Rimborsato</translation>
    </message>
    <message>
        <source>1 order</source>
        <extracomment>Below a table of orders: there is one.</extracomment>
        <translation>1 ordine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <extracomment>%Ln: how many orders. Below a table of orders.</extracomment>
        <translation>
            <numerusform>%Ln ordine</numerusform>
            <numerusform>%Ln ordini</numerusform>
        </translation>
    </message>
    <message>
        <source>not clear</source>
        <extracomment>Whether, or how much, money comes back of an order.</extracomment>
        <translation>da chiarire</translation>
    </message>
    <message>
        <source>awaited</source>
        <extracomment>Money that is to come back.</extracomment>
        <translation>atteso</translation>
    </message>
    <message>
        <source>came back</source>
        <extracomment>Behind an amount that eSIMfly gave back: “$4.50 came back”.</extracomment>
        <translation>riaccreditato</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>When the account first showed that an order&apos;s money came back. %1: a day.</extracomment>
        <translation>rilevato in data %1</translation>
    </message>
    <message>
        <source>%1 comes back later: it is not in the balance yet.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1: il riaccredito arriva più tardi, non è ancora nel saldo.</translation>
    </message>
    <message>
        <source>The money comes back later: it is not in the balance yet.</source>
        <translation>Il riaccredito arriva più tardi: non è ancora nel saldo.</translation>
    </message>
    <message>
        <source>%1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Importo riaccreditato: %1.</translation>
    </message>
    <message>
        <source>The money came back.</source>
        <translation>L’importo è stato riaccreditato.</translation>
    </message>
    <message>
        <source>No answer said when: it counts for %1, when the account first showed it.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Nessuna risposta lo ha comunicato: vale per il giorno %1, quando l’account lo ha mostrato per la prima volta.</translation>
    </message>
    <message>
        <source>It counts for %1, when it was cancelled.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Vale per il giorno %1, giorno dell’annullamento.</translation>
    </message>
    <message>
        <source>Cancelled; when is not known: it counts for the day of the order.</source>
        <translation>Annullato, non si sa quando: vale per il giorno dell’ordine.</translation>
    </message>
    <message>
        <source>More of it may have been cancelled. What comes back of that is not clear, and in no sum.</source>
        <translation>Potrebbe esserne stata annullata un’altra parte. Il relativo riaccredito è da chiarire e non è in nessuna somma.</translation>
    </message>
    <message>
        <source>It may have been cancelled. What comes back is not clear, and in no sum.</source>
        <translation>Potrebbe essere stato annullato. Il riaccredito è da chiarire e non è in nessuna somma.</translation>
    </message>
    <message>
        <source>The customer got back %1.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Restituito al cliente: %1.</translation>
    </message>
    <message>
        <source>%1 · adding up…</source>
        <extracomment>%1: &quot;20,000 orders&quot;, while they are added up.</extracomment>
        <translation>%1 · calcolo in corso…</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of amounts, while a customer looks at the screen.</extracomment>
        <translation>Prezzi nascosti</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>speso %1</translation>
    </message>
    <message>
        <source>%1 sold for</source>
        <extracomment>What customers paid. %1: an amount of money.</extracomment>
        <translation>venduto %1</translation>
    </message>
    <message>
        <source>%1 margin of %2 of %3</source>
        <extracomment>%1: an amount of money; of %2 orders it is known what they were sold for, of %3 that were paid for.</extracomment>
        <translation>margine %1 su %2 di %3</translation>
    </message>
    <message>
        <source>%1 margin</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>margine %1</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>What eSIMfly gave back. %1: an amount of money.</extracomment>
        <translation>rimborsato %1</translation>
    </message>
    <message>
        <source>%1 refund awaited</source>
        <extracomment>What eSIMfly will give back and has not yet. %1: an amount of money.</extracomment>
        <translation>rimborso atteso %1</translation>
    </message>
    <message>
        <source>%1 given back to customers</source>
        <extracomment>What the shop paid back. %1: an amount of money.</extracomment>
        <translation>restituito ai clienti %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds not clear</source>
        <extracomment>Cancellations of which nobody knows whether, or how much, money comes back.</extracomment>
        <translation>
            <numerusform>%Ln rimborso da chiarire</numerusform>
            <numerusform>%Ln rimborsi da chiarire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not certain and not in the sums</source>
        <extracomment>Orders of which nobody knows for certain what was paid.</extracomment>
        <translation>
            <numerusform>%Ln non certo e fuori dalle somme</numerusform>
            <numerusform>%Ln non certi e fuori dalle somme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <extracomment>Orders of which something could not be read.</extracomment>
        <translation>
            <numerusform>%Ln non leggibile</numerusform>
            <numerusform>%Ln non leggibili</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day of this year with its weekday; the letters are those of QDate::toString().</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>A day of another year with its weekday; the letters are those of QDate::toString().</extracomment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day as short as it is understood, below a chart; the letters are those of QDate::toString().</extracomment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>Desk::BringBackDialog</name>
    <message>
        <source>Copies of eSIMfly Desk (*.%1)</source>
        <extracomment>%1: how names of such files end. A kind of files in a dialog that chooses one.</extracomment>
        <translation>Copie di eSIMfly Desk (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>The copy is being read…</source>
        <translation>Lettura della copia in corso…</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>Recupero in corso…</translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation>Recupera una copia</translation>
    </message>
    <message>
        <source>What is in a copy is added to what is on this computer: nothing that has moved on here is changed, and nothing is sent to anybody. Where the computer that saved it still sells, finish orders that are not clear there.</source>
        <translation>Il contenuto di una copia si aggiunge a ciò che è su questo computer: ciò che qui è più aggiornato non viene modificato, e nulla viene inviato a nessuno. Se il computer che l’ha salvata vende ancora, completare lì gli ordini da chiarire.</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Scegli una copia…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recupera</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Desk::CancelDialog</name>
    <message>
        <source>Cancel eSIM</source>
        <extracomment>Title of a question: an eSIM is to be taken back.</extracomment>
        <translation>Annulla eSIM</translation>
    </message>
    <message>
        <source>Cancel “%1”, %2?</source>
        <extracomment>%1: a package&apos;s name; %2: an ICCID.</extracomment>
        <translation>Annullare “%1”, %2?</translation>
    </message>
    <message>
        <source>Customer gets back</source>
        <translation>Restituito al cliente</translation>
    </message>
    <message>
        <source>Cancel and refund</source>
        <translation>Annulla e rimborsa</translation>
    </message>
    <message>
        <source>Keep eSIM</source>
        <extracomment>Button of a question: the eSIM is not taken back.</extracomment>
        <translation>Mantieni eSIM</translation>
    </message>
    <message>
        <source>This is no amount. Write it like %1, or leave it empty.</source>
        <extracomment>Below a field for money; %1: an example of an amount, such as 8.00.</extracomment>
        <translation>Non è un importo. Scriverlo come %1 o lasciare vuoto.</translation>
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
        <translation>una rete sconosciuta</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1: data used.</extracomment>
        <translation>consumo %1</translation>
    </message>
    <message>
        <source>last on %1</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>ultima rete %1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>ultimo uso %1</translation>
    </message>
    <message>
        <source>not installed</source>
        <extracomment>Verdict on an eSIM without data: it is on no phone.</extracomment>
        <translation>non installata</translation>
    </message>
    <message>
        <source>switched on in the phone</source>
        <translation>attivata nel telefono</translation>
    </message>
    <message>
        <source>switched off in the phone</source>
        <translation>disattivata nel telefono</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>nulla di noto</translation>
    </message>
    <message>
        <source>Network at %1: %2</source>
        <extracomment>What the mobile network answered. %1: time of day; %2: a list.</extracomment>
        <translation>Rete alle %1: %2</translation>
    </message>
    <message>
        <source>The network of this eSIM does not tell how it stands.</source>
        <translation>La rete di questa eSIM non comunica lo stato.</translation>
    </message>
    <message>
        <source>The mobile network did not answer eSIMfly. Try again in a few minutes.</source>
        <translation>La rete mobile non ha risposto a eSIMfly. Riprovare tra qualche minuto.</translation>
    </message>
    <message>
        <source>The network of this eSIM gives no report by day. The figures above are all there is.</source>
        <translation>La rete di questa eSIM non fornisce dati per giorno. I valori qui sopra sono tutto ciò che c’è.</translation>
    </message>
    <message>
        <source>The eSIM is still being prepared.</source>
        <translation>La eSIM è ancora in preparazione.</translation>
    </message>
    <message>
        <source>This eSIM was cancelled. It will not work again.</source>
        <translation>Questa eSIM è stata annullata. Non funzionerà più.</translation>
    </message>
    <message>
        <source>Its validity ended on %1.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>La validità è terminata in data %1.</translation>
    </message>
    <message>
        <source>Its validity has ended.</source>
        <translation>La validità è terminata.</translation>
    </message>
    <message>
        <source>All of its data is used.</source>
        <translation>Tutti i dati sono stati consumati.</translation>
    </message>
    <message>
        <source>It is suspended: no network lets it in.</source>
        <translation>È sospesa: nessuna rete la accetta.</translation>
    </message>
    <message>
        <source>It is not on a phone yet.</source>
        <translation>Non è ancora su un telefono.</translation>
    </message>
    <message>
        <source>It is on the phone, but switched off there.</source>
        <translation>È sul telefono, ma lì è disattivata.</translation>
    </message>
    <message>
        <source>It is on the phone, but no network has seen it yet.</source>
        <translation>È sul telefono, ma nessuna rete l’ha ancora rilevata.</translation>
    </message>
    <message>
        <source>The phone is where this plan does not work: %1.</source>
        <extracomment>%1: a country, or a network and its country.</extracomment>
        <translation>Il telefono è dove questo piano non funziona: %1.</translation>
    </message>
    <message>
        <source>The phone is on a network that is not in the plan: %1.</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>Il telefono è su una rete non inclusa nel piano: %1.</translation>
    </message>
    <message>
        <source>No network has seen it since %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Nessuna rete l’ha rilevata da: %1.</translation>
    </message>
    <message>
        <source>No network has seen it lately.</source>
        <translation>Nessuna rete l’ha rilevata di recente.</translation>
    </message>
    <message>
        <source>Everything looks well.</source>
        <translation>Sembra tutto a posto.</translation>
    </message>
    <message>
        <source>Everything looks well: %1 saw it on %2.</source>
        <extracomment>%1: a mobile network; %2: day and time.</extracomment>
        <translation>Sembra tutto a posto: rilevata da %1 in data %2.</translation>
    </message>
    <message>
        <source>Nobody can tell: what the network says about this eSIM could not be read.</source>
        <translation>Impossibile dirlo: ciò che la rete comunica su questa eSIM non è leggibile.</translation>
    </message>
    <message>
        <source>Nobody can tell: the network says nothing about this eSIM.</source>
        <translation>Impossibile dirlo: la rete non comunica nulla su questa eSIM.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Non ancora verificata.</translation>
    </message>
    <message>
        <source>In the phone&apos;s settings turn this line on, choose it for mobile data and turn data roaming on; then airplane mode on and off.</source>
        <translation>Nelle impostazioni del telefono attivare questa linea, sceglierla per i dati mobili e attivare il roaming dati; poi attivare e disattivare la modalità aereo.</translation>
    </message>
    <message>
        <source>It is paid. It takes 1 to 5 minutes; if it is not there in 15, ask eSIMfly&apos;s support with the order.</source>
        <translation>È già pagata. Servono da 1 a 5 minuti; se dopo 15 non c’è, chiedere all’assistenza di eSIMfly indicando l’ordine.</translation>
    </message>
    <message>
        <source>Sell a new one.</source>
        <translation>Venderne una nuova.</translation>
    </message>
    <message>
        <source>Top it up (Ctrl+T), or sell a new one.</source>
        <translation>Ricaricarla (Ctrl+T) o venderne una nuova.</translation>
    </message>
    <message>
        <source>Press “Resume” under “Manage”, then airplane mode on and off.</source>
        <translation>Premere “Riattiva” in “Gestione”, poi attivare e disattivare la modalità aereo.</translation>
    </message>
    <message>
        <source>Let the customer scan the QR code under “Activation”, with the phone on Wi-Fi.</source>
        <translation>Far inquadrare al cliente il codice QR in “Attivazione”, con il telefono connesso al Wi-Fi.</translation>
    </message>
    <message>
        <source>Sell a package for this country.</source>
        <translation>Vendere un pacchetto per questo paese.</translation>
    </message>
    <message>
        <source>Airplane mode on, wait ten seconds, off again. If it comes back to the same network, turn off automatic network selection and choose one by hand.</source>
        <translation>Attivare la modalità aereo, attendere dieci secondi e disattivarla. Se torna sulla stessa rete, disattivare la selezione automatica della rete e sceglierne una manualmente.</translation>
    </message>
    <message>
        <source>In the plan: %1.</source>
        <extracomment>%1: names of mobile networks.</extracomment>
        <translation>Nel piano: %1.</translation>
    </message>
    <message>
        <source>Is the phone on, and in reach of a network?</source>
        <translation>Il telefono è acceso e coperto da una rete?</translation>
    </message>
    <message>
        <source>If there is no data all the same: turn data roaming on and start the phone again.</source>
        <translation>Se i dati mancano ancora, attivare il roaming dati e riavviare il telefono.</translation>
    </message>
    <message>
        <source>If there is no data all the same: turn data roaming on, set the access point (APN) to “%1” and start the phone again.</source>
        <extracomment>%1: the name of an access point.</extracomment>
        <translation>Se i dati mancano ancora, attivare il roaming dati, impostare il punto di accesso (APN) su “%1” e riavviare il telefono.</translation>
    </message>
    <message>
        <source>“Check network” asks the mobile network.</source>
        <translation>“Verifica rete” interroga la rete mobile.</translation>
    </message>
    <message>
        <source>Last network: %1, %2</source>
        <extracomment>%1: a mobile network; %2: day and time.</extracomment>
        <translation>Ultima rete: %1, %2</translation>
    </message>
    <message>
        <source>Last network: %1</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>Ultima rete: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <extracomment>%1: a phone&apos;s model.</extracomment>
        <translation>Telefono: %1</translation>
    </message>
    <message>
        <source>Access point (APN): %1</source>
        <extracomment>%1: the name of an access point.</extracomment>
        <translation>Punto di accesso (APN): %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the network could not be read.</source>
        <extracomment>%Ln: how many things that happened in a network, as a list shows them.</extracomment>
        <translation>
            <numerusform>%Ln evento della rete non leggibile.</numerusform>
            <numerusform>%Ln eventi della rete non leggibili.</numerusform>
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
        <translation>Pacchetto: %1 (%2)</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <extracomment>%1: eSIMfly&apos;s number of an order. A line of a note about an eSIM.</extracomment>
        <translation>Ordine: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1: how an eSIM stands, such as “Active”. A line of a note about an eSIM.</extracomment>
        <translation>Stato: %1</translation>
    </message>
    <message>
        <source>Data used: %1</source>
        <extracomment>%1: an amount of data, such as “1.2 of 5 GB”. A line of a note about an eSIM.</extracomment>
        <translation>Consumo: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <extracomment>%1: date and time. A line of a note about an eSIM.</extracomment>
        <translation>Fine: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1: why there is no data, in a sentence. A line of a note about an eSIM.</extracomment>
        <translation>Esito: %1</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>non nel piano</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <extracomment>%1: date and time. A line of a note about an eSIM.</extracomment>
        <translation>Verificato: %1</translation>
    </message>
    <message>
        <source>Nobody has installed it, so it can be cancelled.</source>
        <translation>Nessuno l’ha installata, quindi può essere annullata.</translation>
    </message>
    <message>
        <source>It can be cancelled where nobody has installed it; eSIMfly decides.</source>
        <translation>Può essere annullata se nessuno l’ha installata; decide eSIMfly.</translation>
    </message>
    <message>
        <source>It is installed or used, so eSIMfly does not take it back.</source>
        <translation>È installata o usata, quindi eSIMfly non la riprende.</translation>
    </message>
    <message>
        <source>It is cancelled or over: there is nothing to cancel.</source>
        <translation>È annullata o terminata: non c’è nulla da annullare.</translation>
    </message>
    <message numerus="yes">
        <source>It is one of %Ln eSIMs of its order, and cancelling reaches all of them.</source>
        <extracomment>%Ln: how many eSIMs an order has.</extracomment>
        <translation>
            <numerusform>È la sola eSIM del suo ordine.</numerusform>
            <numerusform>È una delle %Ln eSIM del suo ordine, e l’annullamento le riguarda tutte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not installed and cancelled: %1. Perhaps: %2. Installed or over, they stay: %3.</source>
        <extracomment>%1: how many eSIMs are cancelled; %2: how many may be; %3: how many stay.</extracomment>
        <translation>Non installate e annullate: %1. Forse: %2. Installate o terminate, restano: %3.</translation>
    </message>
    <message>
        <source>Which eSIMs belong together is told by package and time of purchase; there may be more or fewer.</source>
        <translation>Quali eSIM vanno insieme si ricava dal pacchetto e dall’ora di acquisto; potrebbero essere di più o di meno.</translation>
    </message>
    <message>
        <source>At most what was paid comes back.</source>
        <translation>Viene riaccreditato al massimo quanto è stato pagato.</translation>
    </message>
    <message>
        <source>At most %1 comes back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Riaccredito massimo: %1.</translation>
    </message>
    <message>
        <source>What comes back is said afterwards.</source>
        <translation>L’importo riaccreditato viene comunicato dopo.</translation>
    </message>
    <message>
        <source>It can&apos;t be undone.</source>
        <translation>L’operazione è irreversibile.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer got lost. Looking in the account whether it was done…</source>
        <translation>La risposta di eSIMfly è andata persa. Verifica nell’account se è stato fatto…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>What is under way for an eSIM: it is being taken back.</extracomment>
        <translation>Annullamento in corso…</translation>
    </message>
    <message>
        <source>Suspending…</source>
        <extracomment>What is under way for an eSIM: it is being paused.</extracomment>
        <translation>Sospensione in corso…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <extracomment>What is under way for an eSIM: it is going on after a pause.</extracomment>
        <translation>Riattivazione in corso…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>What is under way for an eSIM: an SMS is being sent to it.</extracomment>
        <translation>Invio in corso…</translation>
    </message>
    <message>
        <source>It is suspended: no network lets it in until “Resume”. Nothing was refunded.</source>
        <translation>È sospesa: nessuna rete la accetta finché non si preme “Riattiva”. Non è stato rimborsato nulla.</translation>
    </message>
    <message>
        <source>It works again. Airplane mode on and off brings it back at once.</source>
        <translation>Funziona di nuovo. Attivare e disattivare la modalità aereo la riporta subito in rete.</translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Inviato alle %1.</translation>
    </message>
    <message>
        <source>It is cancelled. eSIMfly&apos;s answer got lost, so what comes back was not said: see the balance, or ask eSIMfly&apos;s support.</source>
        <translation>È annullata. La risposta di eSIMfly è andata persa, quindi l’importo riaccreditato non è stato comunicato: vedere il saldo o chiedere all’assistenza di eSIMfly.</translation>
    </message>
    <message>
        <source>It was cancelled before. Nothing is refunded a second time.</source>
        <translation>Era già stata annullata. Nulla viene rimborsato una seconda volta.</translation>
    </message>
    <message>
        <source>%1 of %2 eSIMs of the order are cancelled.</source>
        <extracomment>%1 of %2 eSIMs.</extracomment>
        <translation>Annullate %1 eSIM su %2 dell’ordine.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>È annullata.</translation>
    </message>
    <message>
        <source>%1 is back in the balance.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1: di nuovo nel saldo.</translation>
    </message>
    <message>
        <source>The money is back in the balance.</source>
        <translation>L’importo è di nuovo nel saldo.</translation>
    </message>
    <message>
        <source>%1 comes back later: the money is not in the balance yet.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1: il riaccredito arriva più tardi, non è ancora nel saldo.</translation>
    </message>
    <message>
        <source>The money comes back later: it is not in the balance yet.</source>
        <translation>Il riaccredito arriva più tardi: non è ancora nel saldo.</translation>
    </message>
    <message>
        <source>It was not cancelled.</source>
        <translation>Non è stata annullata.</translation>
    </message>
    <message>
        <source>It was not suspended.</source>
        <translation>Non è stata sospesa.</translation>
    </message>
    <message>
        <source>It was not resumed.</source>
        <translation>Non è stata riattivata.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Non è stato inviato.</translation>
    </message>
    <message>
        <source>eSIMfly takes back only what nobody has downloaded, installed or used.</source>
        <translation>eSIMfly riprende solo ciò che nessuno ha scaricato, installato o usato.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <extracomment>%1: an ICCID; %2: the server&apos;s own words.</extracomment>
        <translation>%1: “%2”.</translation>
    </message>
    <message>
        <source>This eSIM takes no SMS.</source>
        <translation>Questa eSIM non riceve SMS.</translation>
    </message>
    <message>
        <source>The network could not deliver it: the phone may be off, or the eSIM not installed or suspended.</source>
        <translation>La rete non ha potuto consegnarlo: il telefono potrebbe essere spento, oppure la eSIM non installata o sospesa.</translation>
    </message>
    <message>
        <source>The network of this eSIM does not offer it.</source>
        <translation>La rete di questa eSIM non lo offre.</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>Non è ancora chiaro.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer got lost.</source>
        <translation>La risposta di eSIMfly è andata persa.</translation>
    </message>
    <message>
        <source>Nothing shows that it was cancelled, but it may be yet. Cancelling once more is safe: nothing is refunded twice.</source>
        <translation>Nulla indica che sia stata annullata, ma potrebbe ancora accadere. Annullare ancora una volta è sicuro: nulla viene rimborsato due volte.</translation>
    </message>
    <message>
        <source>Doing it once more is safe.</source>
        <translation>Ripetere l’operazione è sicuro.</translation>
    </message>
    <message>
        <source>It may have been sent. Ask the customer before you send it again.</source>
        <translation>Potrebbe essere stato inviato. Chiedere al cliente prima di inviarlo di nuovo.</translation>
    </message>
</context>
<context>
    <name>Desk::CataloguePage</name>
    <message>
        <source>Back to the package</source>
        <translation>Torna al pacchetto</translation>
    </message>
    <message>
        <source>Order another</source>
        <extracomment>Button: the same package is ordered once more.</extracomment>
        <translation>Ordina ancora</translation>
    </message>
    <message>
        <source>One more of the same package (Ctrl+N)</source>
        <translation>Un altro pacchetto uguale (Ctrl+N)</translation>
    </message>
    <message>
        <source>Where does your customer go?</source>
        <translation>Dove va il cliente?</translation>
    </message>
    <message>
        <source>Type the place, how much data and for how long, for example “turkey 5gb 30d”. Or choose a destination.</source>
        <translation>Scrivere il luogo, quanti dati e per quanto tempo, per esempio “turchia 5gb 30d”. Oppure scegliere una destinazione.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <extracomment>Name of a page: all packages that can be bought.</extracomment>
        <translation>Catalogo</translation>
    </message>
    <message>
        <source>The eSIM is not listed yet. Look for it under eSIMs in a minute.</source>
        <translation>La eSIM non è ancora in elenco. Cercarla tra un minuto nella pagina eSIM.</translation>
    </message>
</context>
<context>
    <name>Desk::ClaimText</name>
    <message>
        <source>Another desk</source>
        <extracomment>In place of a desk&apos;s name: &quot;Another desk is looking at this.&quot;</extracomment>
        <translation>Un’altra postazione</translation>
    </message>
    <message>
        <source>%1 topped this eSIM up at %2, and it is not clear yet.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 ha ricaricato questa eSIM (%2), e la ricarica è ancora da chiarire.</translation>
    </message>
    <message>
        <source>%1 topped this eSIM up, and it is not clear yet.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 ha ricaricato questa eSIM, e la ricarica è ancora da chiarire.</translation>
    </message>
    <message>
        <source>%1 is looking at this.</source>
        <extracomment>%1: the name of a desk. &quot;This&quot; is an eSIM.</extracomment>
        <translation>%1 sta guardando questa eSIM.</translation>
    </message>
    <message>
        <source>The other desks can&apos;t be asked whether one of them is topping this eSIM up.</source>
        <translation>Non è possibile chiedere alle altre postazioni se una di loro sta ricaricando questa eSIM.</translation>
    </message>
    <message>
        <source>%1 was looking at this at %2, and was not heard of since.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 stava guardando questa eSIM (%2), e da allora non c’è stato più contatto.</translation>
    </message>
    <message>
        <source>The other desks can&apos;t be asked since %1. One of them may be topping this eSIM up, and it would be paid twice. Press again to top it up all the same.</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Non è possibile interrogare le altre postazioni (senza risposta da: %1). Una di loro potrebbe essere in procinto di ricaricare questa eSIM, e la ricarica verrebbe pagata due volte. Premere di nuovo per ricaricarla comunque.</translation>
    </message>
    <message>
        <source>%1 was not heard of since %2. It may be topping this eSIM up, and it would be paid twice. Press again to top it up all the same.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>Nessun contatto con %1 (l’ultimo: %2). Potrebbe essere in corso una ricarica di questa eSIM, che verrebbe pagata due volte. Premere di nuovo per ricaricarla comunque.</translation>
    </message>
    <message>
        <source>More than a minute passed before it could leave, so the other desks have to be asked again.</source>
        <translation>È passato più di un minuto prima dell’invio, quindi occorre interrogare di nuovo le altre postazioni.</translation>
    </message>
</context>
<context>
    <name>Desk::CloseGuard</name>
    <message>
        <source>Wait, then close</source>
        <translation>Attendi, poi chiudi</translation>
    </message>
    <message>
        <source>Close now</source>
        <extracomment>Button: the window closes though something is under way.</extracomment>
        <translation>Chiudi ora</translation>
    </message>
    <message>
        <source>Keep open</source>
        <extracomment>Button: the window stays open.</extracomment>
        <translation>Lascia aperto</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <extracomment>Button that was pressed: the window closes as soon as the answer is there.</extracomment>
        <translation>In attesa…</translation>
    </message>
    <message>
        <source>A purchase is under way</source>
        <translation>Un acquisto è in corso</translation>
    </message>
    <message>
        <source>An eSIM is being changed</source>
        <translation>Una eSIM è in corso di modifica</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are under way. Wait for the answer? The window closes by itself then.</source>
        <extracomment>%Ln: how many orders wait for eSIMfly&apos;s answer. A question when the window is closed.</extracomment>
        <translation>
            <numerusform>%Ln ordine è in corso. Attendere la risposta? Poi la finestra si chiude da sé.</numerusform>
            <numerusform>%Ln ordini sono in corso. Attendere la risposta? Poi la finestra si chiude da sé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you asked for is under way for %Ln eSIMs. Wait for the answer? The window closes by itself then.</source>
        <extracomment>%Ln: of how many eSIMs something waits for eSIMfly&apos;s answer, such as cancelling. A question when the window is closed.</extracomment>
        <translation>
            <numerusform>L’operazione richiesta è in corso per %Ln eSIM. Attendere la risposta? Poi la finestra si chiude da sé.</numerusform>
            <numerusform>L’operazione richiesta è in corso per %Ln eSIM. Attendere la risposta? Poi la finestra si chiude da sé.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you close now, it may have been done. The eSIMs page shows later whether it was; of an SMS nobody can tell.</source>
        <translation>Chiudendo ora, l’operazione potrebbe essere stata eseguita. La pagina eSIM mostrerà più tardi se è così; di un SMS nessuno può dirlo.</translation>
    </message>
    <message>
        <source>If you close now, you may have been charged. The next start finds out, and orders nothing by itself.</source>
        <translation>Chiudendo ora, l’addebito potrebbe essere avvenuto. Al prossimo avvio il programma lo verifica e non ordina nulla da sé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not sent yet and will not be sent then; nothing is charged for those.</source>
        <extracomment>%Ln: how many of the orders named in the sentence before.</extracomment>
        <translation>
            <numerusform>%Ln di questi non è ancora stato inviato e non lo sarà; per esso non viene addebitato nulla.</numerusform>
            <numerusform>%Ln di questi non sono ancora stati inviati e non lo saranno; per essi non viene addebitato nulla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Chiudi il programma</translation>
    </message>
</context>
<context>
    <name>Desk::CloseSheet</name>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column of a printed sheet: a seller, a desk or a way to pay.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Heading of a column of a printed sheet: how many sales.</extracomment>
        <translation>Vendite</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Heading of a column of a printed sheet: how many top-ups.</extracomment>
        <translation>Ricariche</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column of a printed sheet: what the account paid.</extracomment>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column of a printed sheet: what customers paid.</extracomment>
        <translation>Venduto</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column of a printed sheet: what is left of sales when they were paid.</extracomment>
        <translation>Margine</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Heading of a column of a printed sheet: when the first sale was.</extracomment>
        <translation>Primo</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Heading of a column of a printed sheet: when the last sale was.</extracomment>
        <translation>Ultimo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: an amount; %2: &quot;12 of 15&quot;, the orders that it is of.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refunds of this day</source>
        <translation>Rimborsi di questo giorno</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column of a printed sheet: how many orders.</extracomment>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>Heading of a column of a printed sheet: money that eSIMfly gave back.</extracomment>
        <translation>Riaccredito</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Heading of a column of a printed sheet: money that eSIMfly is expected to give back.</extracomment>
        <translation>Atteso</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column of a printed sheet: money that customers got back.</extracomment>
        <translation>Restituito</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <extracomment>%1: how many refunds; %2: how many of them are as the account shows them.</extracomment>
        <translation>%1 (rilevati: %2)</translation>
    </message>
    <message>
        <source>Not certain, and in no sum</source>
        <translation>Non certi e in nessuna somma</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Heading of a column of a printed sheet: eSIMfly&apos;s number of an order.</extracomment>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Heading of a column of a printed sheet: when something was sold.</extracomment>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column of a printed sheet: how an order stands.</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column of a printed sheet: name of a package.</extracomment>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading of a column of a printed sheet: what a person wrote about an order.</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column of a printed sheet: the person who sold.</extracomment>
        <translation>Venditore</translation>
    </message>
    <message>
        <source>By seller</source>
        <extracomment>Heading of a part of a printed sheet: sums of each person who sold.</extracomment>
        <translation>Per venditore</translation>
    </message>
    <message>
        <source>By payment</source>
        <extracomment>Heading of a part of a printed sheet: sums of each way to pay.</extracomment>
        <translation>Per pagamento</translation>
    </message>
    <message>
        <source>Changed since the close before</source>
        <translation>Modifiche dalla chiusura precedente</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1: number of a page, of %2 pages.</extracomment>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>By desk</source>
        <extracomment>Heading of a part of a printed sheet: sums of each computer that sells.</extracomment>
        <translation>Per postazione</translation>
    </message>
</context>
<context>
    <name>Desk::CloseText</name>
    <message>
        <source>Day close, %1</source>
        <extracomment>%1: a date, &quot;Saturday, 28 November 2026&quot;.</extracomment>
        <translation>Chiusura giornaliera, %1</translation>
    </message>
    <message>
        <source>%1, until midnight</source>
        <extracomment>%1: the name of a time zone, &quot;Europe/Istanbul&quot;.</extracomment>
        <translation>%1, fino a mezzanotte</translation>
    </message>
    <message>
        <source>%1, until %2 of the next day</source>
        <extracomment>%1: the name of a time zone, &quot;Europe/Istanbul&quot;; %2: an hour, &quot;03:00&quot;.</extracomment>
        <translation>%1, fino alle %2 del giorno dopo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a day, %2: a time of it.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Creata in data %1.</translation>
    </message>
    <message>
        <source>Made on %1 by %2.</source>
        <extracomment>%1: day and time; %2: name of a person.</extracomment>
        <translation>Creata in data %1 da %2.</translation>
    </message>
    <message>
        <source>The day is not over yet.</source>
        <translation>La giornata non è ancora finita.</translation>
    </message>
    <message>
        <source>The account&apos;s orders are as of %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Ordini dell’account, ultima lettura: %1.</translation>
    </message>
    <message>
        <source>All orders</source>
        <extracomment>In a table, before sums: all orders of the day.</extracomment>
        <translation>Tutti gli ordini</translation>
    </message>
    <message>
        <source>Not sold on this computer</source>
        <translation>Non venduti su questo computer</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>In a table, in place of the name of a seller.</extracomment>
        <translation>Nessun venditore</translation>
    </message>
    <message>
        <source>Payment not said</source>
        <translation>Pagamento non indicato</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: of so many orders it is known, of %2 orders that there are.</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Order without a reference</source>
        <extracomment>An order of which nothing is known that names it.</extracomment>
        <translation>Ordine senza riferimento</translation>
    </message>
    <message>
        <source>Refund not clear</source>
        <extracomment>How an order stands: nobody knows whether, or how much, money comes back of it.</extracomment>
        <translation>Rimborso da chiarire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are not certain: they are named below, and in no sum.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>
            <numerusform>%Ln ordine non è certo: è indicato sotto e non è in nessuna somma.</numerusform>
            <numerusform>%Ln ordini non sono certi: sono indicati sotto e non sono in nessuna somma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds are not clear: their orders are named below, and what comes back of them is in no sum.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet what comes back.</extracomment>
        <translation>
            <numerusform>%Ln rimborso è da chiarire: il suo ordine è indicato sotto, e il relativo riaccredito non è in nessuna somma.</numerusform>
            <numerusform>%Ln rimborsi sono da chiarire: i loro ordini sono indicati sotto, e i relativi riaccrediti non sono in nessuna somma.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was bought on this computer is still being read: orders may be missing, and so may what they were sold for and by whom.</source>
        <translation>La lettura degli acquisti fatti su questo computer è ancora in corso: potrebbero mancare ordini, e così anche a quanto sono stati venduti e da chi.</translation>
    </message>
    <message>
        <source>What was bought on this computer could not be read: orders may be missing, and so may what they were sold for and by whom.</source>
        <translation>Gli acquisti fatti su questo computer non sono leggibili: potrebbero mancare ordini, e così anche a quanto sono stati venduti e da chi.</translation>
    </message>
    <message>
        <source>The account&apos;s own list of orders was not read to its end: only the orders that this computer knows stand here.</source>
        <translation>L’elenco ordini dell’account non è stato letto fino alla fine: qui ci sono solo gli ordini noti a questo computer.</translation>
    </message>
    <message>
        <source>Orders of this day have not all been read: there may be more than stand here. “Read all orders” reads them.</source>
        <translation>Gli ordini di questo giorno non sono stati letti tutti: potrebbero essercene più di quelli mostrati. “Leggi tutti gli ordini” li legge.</translation>
    </message>
    <message>
        <source>Orders of this day have not all been read, but those until %1: there may be more than stand here. F5 reads them.</source>
        <extracomment>%1: time of the day. F5 is a key.</extracomment>
        <translation>Gli ordini di questo giorno non sono stati letti tutti, ma solo quelli fino a: %1. Potrebbero essercene più di quelli mostrati. F5 li legge.</translation>
    </message>
    <message>
        <source>The account&apos;s own list of orders was last read to its end on %1, and not all of it could be read since: there may be more orders than stand here.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>L’elenco ordini dell’account è stato letto fino alla fine l’ultima volta in data %1, e da allora non è stato possibile leggerlo tutto: potrebbero esserci più ordini di quelli mostrati.</translation>
    </message>
    <message numerus="yes">
        <source>The time of %Ln orders could not be read: they stand in no day.</source>
        <extracomment>%Ln: how many orders.</extracomment>
        <translation>
            <numerusform>L’ora di %Ln ordine non è leggibile: non compare in nessun giorno.</numerusform>
            <numerusform>L’ora di %Ln ordini non è leggibile: non compaiono in nessun giorno.</numerusform>
        </translation>
    </message>
    <message>
        <source>This day was closed on %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Questo giorno è stato chiuso in data %1.</translation>
    </message>
    <message>
        <source>This day was closed on %1 by %2.</source>
        <extracomment>%1: day and time; %2: name of a person.</extracomment>
        <translation>Questo giorno è stato chiuso in data %1 da %2.</translation>
    </message>
    <message>
        <source>The shop&apos;s day was set otherwise then: %1.</source>
        <extracomment>%1: whose day it was then, &quot;Europe/Istanbul, until midnight&quot;.</extracomment>
        <translation>Allora la giornata del negozio era un’altra: %1.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Da allora non è cambiato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have changed since.</source>
        <extracomment>%Ln: how many orders are others than when the day was closed.</extracomment>
        <translation>
            <numerusform>Da allora è cambiato %Ln ordine.</numerusform>
            <numerusform>Da allora sono cambiati %Ln ordini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <extracomment>%1, %2: what a day came to, &quot;12 orders · $31.00 spent&quot;.</extracomment>
        <translation>Allora: %1. Ora: %2.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>An order that came since. %1: its reference, time, note and seller.</extracomment>
        <translation>Nuovo: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <extracomment>An order that is no longer of that day. %1: its reference, time, note and seller.</extracomment>
        <translation>Non più presente: %1</translation>
    </message>
    <message>
        <source>Changed: %1: %2</source>
        <extracomment>An order that is another one now. %1: its reference, time, note and seller; %2: what has changed in it.</extracomment>
        <translation>Modificato: %1: %2</translation>
    </message>
    <message>
        <source>%1, corrected on %2</source>
        <extracomment>%1: what was corrected, &quot;Sold for $7.99 → $8.49&quot;; %2: day and time.</extracomment>
        <translation>%1, corretto in data %2</translation>
    </message>
    <message>
        <source>%1, corrected by %2 on %3</source>
        <extracomment>%1: what was corrected, &quot;Sold for $7.99 → $8.49&quot;; %2: name of a person; %3: day and time.</extracomment>
        <translation>%1, corretto da %2 in data %3</translation>
    </message>
    <message>
        <source>%1 %2, was %3</source>
        <extracomment>A change. %1: what has changed, &quot;Seller&quot;; %2: how it is now; %3: how it was.</extracomment>
        <translation>%1 %2, prima %3</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>What changed in an order since a day was closed: how it stands.</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>What changed in an order since a day was closed: what the account paid.</extracomment>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>What changed in an order since a day was closed: what the customer paid.</extracomment>
        <translation>Venduto a</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>What changed in an order since a day was closed: who sold it.</extracomment>
        <translation>Venditore</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>What changed in an order since a day was closed: how the customer paid.</extracomment>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What changed in an order since a day was closed: what a person wrote about it.</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>What changed in an order since a day was closed: money that eSIMfly gave back.</extracomment>
        <translation>Riaccredito</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>What changed in an order since a day was closed: money that eSIMfly is expected to give back.</extracomment>
        <translation>Atteso</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>What changed in an order since a day was closed: money that the customer got back.</extracomment>
        <translation>Restituito</translation>
    </message>
    <message>
        <source>What was awaited has come back</source>
        <translation>L’importo atteso è stato riaccreditato</translation>
    </message>
    <message>
        <source>What came back is as the account shows it</source>
        <translation>Il riaccredito è quello mostrato dall’account</translation>
    </message>
    <message>
        <source>What came back is as the cancellation&apos;s answer says</source>
        <translation>Il riaccredito è quello comunicato nella risposta all’annullamento</translation>
    </message>
    <message>
        <source>Amounts or days</source>
        <extracomment>What has changed in an order: an amount that is hidden, or the day it counts on.</extracomment>
        <translation>Importi o giorni</translation>
    </message>
    <message>
        <source>Not readable by this version</source>
        <extracomment>How an order stands: another desk, whose program is newer, told something of it.</extracomment>
        <translation>Non leggibile da questa versione</translation>
    </message>
    <message>
        <source>Not clear again: its order is another sale&apos;s</source>
        <extracomment>How an order stands: it was taken for an order of the account that is another one&apos;s.</extracomment>
        <translation>Di nuovo da chiarire: il suo ordine è di un’altra vendita</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of %1 can&apos;t be read by this version of the program: what they tell of sales is in no day.</source>
        <extracomment>%1: name of a desk, whose program is newer.</extracomment>
        <translation>
            <numerusform>%Ln voce di %1 non è leggibile da questa versione del programma: ciò che dice delle vendite non è in nessuna giornata.</numerusform>
            <numerusform>%Ln voci di %1 non sono leggibili da questa versione del programma: ciò che dicono delle vendite non è in nessuna giornata.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders came later from %1, which had not been heard of when the day was closed.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>
            <numerusform>%Ln ordine è arrivato più tardi da %1, postazione ancora senza contatto alla chiusura della giornata.</numerusform>
            <numerusform>%Ln ordini sono arrivati più tardi da %1, postazione ancora senza contatto alla chiusura della giornata.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been heard of since: it sold nothing more on that day.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>Da allora c’è stato contatto con %1: quel giorno non ha venduto altro.</translation>
    </message>
    <message>
        <source>At no desk of the team</source>
        <extracomment>In a table: orders that no desk of the team knows, in place of the name of a desk or seller.</extracomment>
        <translation>In nessuna postazione del team</translation>
    </message>
    <message>
        <source>The shop was called %1 then.</source>
        <extracomment>%1: the name of the shop when a day was closed.</extracomment>
        <translation>Allora il negozio si chiamava %1.</translation>
    </message>
    <message>
        <source>The address of the shop was %1 then.</source>
        <extracomment>%1: the address of the shop when a day was closed.</extracomment>
        <translation>Allora l’indirizzo del negozio era %1.</translation>
    </message>
</context>
<context>
    <name>Desk::CommandBar</name>
    <message>
        <source>Find a command</source>
        <translation>Trova un comando</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Name of the field where somebody types what they want to do.</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Che cosa si desidera fare?</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Name of the list of commands that were found.</extracomment>
        <translation>Comandi</translation>
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
        <translation>Argomento inesistente: %1</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, - and _ only, 64 at most.</source>
        <translation>Il nome di un profilo contiene solo lettere, cifre, - e _, al massimo 64.</translation>
    </message>
    <message>
        <source>A language is given as its code, such as en, ar or de.</source>
        <translation>Una lingua si indica con il suo codice, come en, ar o it.</translation>
    </message>
    <message>
        <source>The API&apos;s address must begin with https://, or with http:// and be on this computer.</source>
        <translation>L’indirizzo dell’API deve iniziare con https://, oppure con http:// ed essere su questo computer.</translation>
    </message>
    <message>
        <source>--sandbox has its own API: leave --api out.</source>
        <translation>--sandbox ha una propria API: omettere --api.</translation>
    </message>
    <message>
        <source>--tour needs a folder for its pictures.</source>
        <translation>--tour richiede una cartella per le immagini.</translation>
    </message>
    <message>
        <source>--tour buys an eSIM, so it plays with --sandbox only.</source>
        <translation>--tour acquista una eSIM, quindi funziona solo con --sandbox.</translation>
    </message>
    <message>
        <source>Sells travel eSIMs of the eSIMfly Business API.</source>
        <translation>Vende eSIM da viaggio della eSIMfly Business API.</translation>
    </message>
    <message>
        <source>The team&apos;s address can&apos;t be used: %1</source>
        <extracomment>%1: why not.</extracomment>
        <translation>L’indirizzo del team non è utilizzabile: %1</translation>
    </message>
    <message>
        <source>Start on the built-in sandbox account. Nothing in it is real.</source>
        <translation>Avvia con l’account sandbox incorporato. Nulla di ciò che contiene è reale.</translation>
    </message>
    <message>
        <source>Another address for the API: https, or http on this computer only.</source>
        <translation>Un altro indirizzo per l’API: https, oppure http solo su questo computer.</translation>
    </message>
    <message>
        <source>A separate account, cache and settings (letters, digits, - and _).</source>
        <translation>Account, cache e impostazioni separati (lettere, cifre, - e _).</translation>
    </message>
    <message>
        <source>With --sandbox: sell one eSIM and show the main pages by itself, save a picture of each step into DIR.</source>
        <translation>Con --sandbox: vende una eSIM e mostra da sé le pagine principali, salvando un’immagine di ogni passo in DIR.</translation>
    </message>
    <message>
        <source>Another language than the system&apos;s, as a two-letter code.</source>
        <translation>Una lingua diversa da quella del sistema, come codice di due lettere.</translation>
    </message>
    <message>
        <source>Join the team whose server is there: &quot;host=… port=… dbname=… user=… sslrootcert=…&quot;. The password comes from ESIMFLY_DESK_TEAM_PASSWORD or the keychain.</source>
        <translation>Entra nel team con il server indicato: &quot;host=… port=… dbname=… user=… sslrootcert=…&quot;. La password proviene da ESIMFLY_DESK_TEAM_PASSWORD o dal portachiavi.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra la versione.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra questo aiuto.</translation>
    </message>
    <message>
        <source>The sandbox is in no team, but for a tour: leave --team out, or add --tour.</source>
        <translation>La sandbox non fa parte di nessun team, salvo che con --tour: omettere --team o aggiungere --tour.</translation>
    </message>
    <message>
        <source>Go to the search with nothing in it, in the window that is open already, too.</source>
        <translation>Vai alla ricerca vuota, anche nella finestra già aperta.</translation>
    </message>
</context>
<context>
    <name>Desk::ComparisonModel</name>
    <message>
        <source>%1, differs</source>
        <extracomment>One of two versions of something, where the other one says something else. %1: what it says.</extracomment>
        <translation>%1, differisce</translation>
    </message>
    <message>
        <source>This desk</source>
        <extracomment>Heading of a column: what stands on this computer.</extracomment>
        <translation>Questa postazione</translation>
    </message>
    <message>
        <source>The team</source>
        <extracomment>Heading of a column: what stands on the team&apos;s server.</extracomment>
        <translation>Il team</translation>
    </message>
</context>
<context>
    <name>Desk::ConnectPage</name>
    <message>
        <source>Connect your account</source>
        <translation>Connetti l’account</translation>
    </message>
    <message>
        <source>&amp;Access code</source>
        <extracomment>Caption of a field: the first of the two keys of an account.</extracomment>
        <translation>Codice di &amp;accesso</translation>
    </message>
    <message>
        <source>Access code</source>
        <extracomment>Name of a field: the first of the two keys of an account.</extracomment>
        <translation>Codice di accesso</translation>
    </message>
    <message>
        <source>esf_…</source>
        <extracomment>How an access code begins; shown in its empty field.</extracomment>
        <translation>esf_…</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <extracomment>Caption of a field: the second of the two keys of an account.</extracomment>
        <translation>Chiave &amp;segreta</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>Name of a field: the second of the two keys of an account.</extracomment>
        <translation>Chiave segreta</translation>
    </message>
    <message>
        <source>sk_…</source>
        <extracomment>How a secret key begins; shown in its empty field.</extracomment>
        <translation>sk_…</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: another address for the API</source>
        <translation>A&amp;vanzate: un altro indirizzo per l’API</translation>
    </message>
    <message>
        <source>A&amp;PI address</source>
        <extracomment>Caption of a field: where eSIMfly&apos;s computer is.</extracomment>
        <translation>Indirizzo A&amp;PI</translation>
    </message>
    <message>
        <source>API address</source>
        <extracomment>Name of a field: where eSIMfly&apos;s computer is.</extracomment>
        <translation>Indirizzo API</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: connects the account.</extracomment>
        <translation>Connetti</translation>
    </message>
    <message>
        <source>Checking the keys…</source>
        <translation>Verifica delle chiavi in corso…</translation>
    </message>
    <message>
        <source>Checking the keys</source>
        <translation>Verifica delle chiavi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: the account is not connected.</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The secret key is kept in this computer’s keychain only.</source>
        <translation>La chiave segreta viene conservata solo nel portachiavi di questo computer.</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Heading: an account is connected.</extracomment>
        <translation>Connesso</translation>
    </message>
    <message>
        <source>Connect without keeping it</source>
        <translation>Connetti senza conservarla</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button: the account is disconnected and its secret key forgotten.</extracomment>
        <translation>Disconnetti</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>Dare prima un’occhiata</translation>
    </message>
    <message>
        <source>The sandbox is a whole pretend account with thousands of packages. Search, order and hand over as often as you like: it needs no keys and no internet, and nothing in it is real.</source>
        <translation>La sandbox è un intero account simulato con migliaia di pacchetti. Si può cercare, ordinare e consegnare a piacere: non servono né chiavi né internet, e nulla è reale.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Prova la sandbox</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Open %1 in another one.</source>
        <extracomment>%1: an address.</extracomment>
        <translation>Nessun browser trovato su questo computer. Aprire %1 su un altro.</translation>
    </message>
    <message>
        <source>Characters that can&apos;t be seen were left out of what was pasted here.</source>
        <translation>I caratteri invisibili sono stati rimossi da ciò che è stato incollato qui.</translation>
    </message>
    <message>
        <source>Enter the access code. It begins with esf_.</source>
        <translation>Inserire il codice di accesso. Inizia con esf_.</translation>
    </message>
    <message>
        <source>This is a secret key. The access code begins with esf_.</source>
        <translation>Questa è una chiave segreta. Il codice di accesso inizia con esf_.</translation>
    </message>
    <message>
        <source>Enter the secret key. It begins with sk_.</source>
        <translation>Inserire la chiave segreta. Inizia con sk_.</translation>
    </message>
    <message>
        <source>This is an access code. The secret key begins with sk_.</source>
        <translation>Questo è un codice di accesso. La chiave segreta inizia con sk_.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: the keychain of the computer is opened, which may ask for a password.</extracomment>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the keychain of the computer is asked once more.</extracomment>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Access code and secret key are made together at eSIMfly, %1under Settings, API Keys%2. The secret key is shown there once.</source>
        <extracomment>%1 is the beginning of a link, %2 its end.</extracomment>
        <translation>Il codice di accesso e la chiave segreta si creano insieme su eSIMfly, %1in Settings, API Keys%2. Lì la chiave segreta viene mostrata una sola volta.</translation>
    </message>
</context>
<context>
    <name>Desk::CopyController</name>
    <message>
        <source>Something is under way. Bring the copy back when it has come to its end.</source>
        <translation>Un’operazione è in corso. Recuperare la copia quando è terminata.</translation>
    </message>
</context>
<context>
    <name>Desk::CopyField</name>
    <message>
        <source>Copy</source>
        <extracomment>On a button beside a field.</extracomment>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>Desk::CopyText</name>
    <message>
        <source>A copy has what only this computer knows: sales and top-ups, notes, hand-overs, selling prices, old prices of packages and the settings. Keep it on another disk.</source>
        <translation>Una copia contiene ciò che solo questo computer conosce: vendite e ricariche, note, consegne, prezzi di vendita, vecchi prezzi dei pacchetti e impostazioni. Conservarla su un altro disco.</translation>
    </message>
    <message>
        <source>Neither the secret key nor codes that install an eSIM are in it. eSIMfly keeps the codes, and the eSIMs page shows them again.</source>
        <translation>Non contiene né la chiave segreta né i codici che installano una eSIM. I codici li conserva eSIMfly, e la pagina eSIM li mostra di nuovo.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Salvata come %1.</translation>
    </message>
    <message>
        <source>Stopped. No copy was saved.</source>
        <translation>Interrotto. Nessuna copia è stata salvata.</translation>
    </message>
    <message>
        <source>No copy was saved as %1. %2</source>
        <extracomment>%1: path of a file; %2: a sentence that says why.</extracomment>
        <translation>Nessuna copia è stata salvata come %1. %2</translation>
    </message>
    <message>
        <source>The copy of today could not be saved in %1. %2 It is tried again by itself.</source>
        <extracomment>%1: path of a folder; %2: a sentence that says why.</extracomment>
        <translation>Non è stato possibile salvare in %1 la copia di oggi. %2 Il tentativo si ripete da sé.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>Impossibile leggere il file: “%1”.</translation>
    </message>
    <message>
        <source>This file is no copy of eSIMfly Desk.</source>
        <translation>Questo file non è una copia di eSIMfly Desk.</translation>
    </message>
    <message>
        <source>This file is larger than any copy of eSIMfly Desk.</source>
        <translation>Questo file è più grande di qualsiasi copia di eSIMfly Desk.</translation>
    </message>
    <message>
        <source>A newer version of eSIMfly Desk saved this copy. Bring it back with that version.</source>
        <translation>Questa copia è stata salvata da una versione più recente di eSIMfly Desk. Recuperarla con quella versione.</translation>
    </message>
    <message>
        <source>This copy is damaged or not whole. Choose another one, such as that of the day before.</source>
        <translation>Questa copia è danneggiata o incompleta. Sceglierne un’altra, come quella del giorno prima.</translation>
    </message>
    <message>
        <source>This is a copy of the sandbox: nothing in it was ever sold.</source>
        <translation>Questa è una copia della sandbox: nulla di ciò che contiene è mai stato venduto.</translation>
    </message>
    <message>
        <source>This copy can&apos;t be checked on this computer. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Questa copia non può essere verificata su questo computer. %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Salvata: %1</translation>
    </message>
    <message>
        <source>Access code: %1</source>
        <extracomment>%1: access codes, mostly dots.</extracomment>
        <translation>Codice di accesso: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <extracomment>%Ln: how many orders a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln ordine</numerusform>
            <numerusform>%Ln ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-ups</source>
        <extracomment>%Ln: how many top-ups a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln ricarica</numerusform>
            <numerusform>%Ln ricariche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>%Ln: how many notes a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln note</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sale: %1</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Ultima vendita: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not clear when it was saved, and stay so.</source>
        <extracomment>%Ln: how many of the orders and top-ups named before.</extracomment>
        <translation>
            <numerusform>%Ln era da chiarire al momento del salvataggio, e resta tale.</numerusform>
            <numerusform>%Ln erano da chiarire al momento del salvataggio, e restano tali.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations were not clear when it was saved, and stay so.</source>
        <extracomment>%Ln: how many times somebody asked eSIMfly to take an eSIM back.</extracomment>
        <translation>
            <numerusform>%Ln annullamento era da chiarire al momento del salvataggio, e resta tale.</numerusform>
            <numerusform>%Ln annullamenti erano da chiarire al momento del salvataggio, e restano tali.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy was brought back: all sales and notes in it were here before.</source>
        <translation>La copia è stata recuperata: tutte le vendite e le note che contiene erano già qui.</translation>
    </message>
    <message>
        <source>The copy was brought back, with %1 and %2 that were not here.</source>
        <extracomment>%1: such as “3 sales”, %2: such as “2 notes”.</extracomment>
        <translation>La copia è stata recuperata, con %1 e %2 che qui mancavano.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales</source>
        <extracomment>%Ln: how many orders and top-ups came from a copy. Part of a sentence.</extracomment>
        <translation>
            <numerusform>%Ln vendita</numerusform>
            <numerusform>%Ln vendite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not clear: you may have been charged. Nothing is ordered by itself.</source>
        <extracomment>%Ln: how many of the sales named before.</extracomment>
        <translation>
            <numerusform>%Ln è da chiarire: l’addebito potrebbe essere avvenuto. Nulla viene ordinato automaticamente.</numerusform>
            <numerusform>%Ln sono da chiarire: gli addebiti potrebbero essere avvenuti. Nulla viene ordinato automaticamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations are not clear: eSIMs may be cancelled, with money back. Nothing is cancelled by itself.</source>
        <extracomment>%Ln: how many times somebody asked eSIMfly to take an eSIM back.</extracomment>
        <translation>
            <numerusform>%Ln annullamento è da chiarire: alcune eSIM potrebbero essere annullate, con riaccredito. Nulla viene annullato automaticamente.</numerusform>
            <numerusform>%Ln annullamenti sono da chiarire: alcune eSIM potrebbero essere annullate, con riaccredito. Nulla viene annullato automaticamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales ended another way here than in the copy; they stay as they are here.</source>
        <extracomment>%Ln: how many orders and top-ups.</extracomment>
        <translation>
            <numerusform>%Ln vendita ha avuto qui un esito diverso che nella copia; resta com’è qui.</numerusform>
            <numerusform>%Ln vendite hanno avuto qui un esito diverso che nella copia; restano come sono qui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes are other ones here than in the copy; they stay as they are here.</source>
        <extracomment>%Ln: how many notes on eSIMs.</extracomment>
        <translation>
            <numerusform>%Ln nota è qui diversa che nella copia; resta com’è qui.</numerusform>
            <numerusform>%Ln note sono qui diverse che nella copia; restano come sono qui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selling prices were changed here and in the copy; those of here stay.</source>
        <translation>I prezzi di vendita sono stati modificati sia qui sia nella copia; restano quelli di qui.</translation>
    </message>
    <message>
        <source>Old prices of packages did not come. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>I vecchi prezzi dei pacchetti non sono stati recuperati. %1</translation>
    </message>
    <message>
        <source>Nothing was brought back. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Non è stato recuperato nulla. %1</translation>
    </message>
</context>
<context>
    <name>Desk::CorrectionDialog</name>
    <message>
        <source>Nobody</source>
        <extracomment>Choice in a list of persons who sell: none of them.</extracomment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>Choice in a list of ways to pay: none of them.</extracomment>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>Correct the order</source>
        <translation>Correggi l’ordine</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Before a field: what the customer paid.</extracomment>
        <translation>Venduto a</translation>
    </message>
    <message>
        <source>eSIMfly ended this order: nothing was sold.</source>
        <translation>eSIMfly ha chiuso questo ordine: nulla è stato venduto.</translation>
    </message>
    <message>
        <source>What the customer paid for the whole order</source>
        <translation>Quanto ha pagato il cliente per l’intero ordine</translation>
    </message>
    <message>
        <source>What the customer paid for one eSIM</source>
        <translation>Quanto ha pagato il cliente per una eSIM</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Caption of a list: the person who sold.</extracomment>
        <translation>Venditore</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Before a field: how the customer paid.</extracomment>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Cliente o nota</translation>
    </message>
    <message>
        <source>Kept with its eSIMs, on this computer</source>
        <translation>Conservata con le sue eSIM, su questo computer</translation>
    </message>
    <message>
        <source>A note is kept with an eSIM, and it is not known which belongs to this order.</source>
        <translation>Una nota si conserva con una eSIM, e non si sa quale appartenga a questo ordine.</translation>
    </message>
    <message>
        <source>Its eSIM is not known</source>
        <extracomment>In a field for a note, of an order of which no eSIM is known.</extracomment>
        <translation>La sua eSIM non è nota</translation>
    </message>
    <message>
        <source>No seller is chosen (F6).</source>
        <extracomment>Beside the button that saves, in the place of who is written down with it.</extracomment>
        <translation>Nessun venditore scelto (F6).</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <extracomment>%1: the person who sells now.</extracomment>
        <translation>Corretto da %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing is corrected.</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what was corrected.</extracomment>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Name of a list: what was corrected before.</extracomment>
        <translation>Correzioni</translation>
    </message>
    <message>
        <source>Nothing was corrected so far.</source>
        <extracomment>Above a list of what was corrected of an order, or in its place.</extracomment>
        <translation>Finora non è stato corretto nulla.</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Beside the price of one eSIM: that of all; %1: an amount of money.</extracomment>
        <translation>in tutto %1</translation>
    </message>
    <message>
        <source>This is no price. Write it like %1.</source>
        <extracomment>Below a field for a price; %1: an example of one, such as 8.00.</extracomment>
        <translation>Non è un prezzo. Scriverlo come %1.</translation>
    </message>
    <message>
        <source>Nothing was corrected. %1</source>
        <extracomment>%1: why, a whole sentence.</extracomment>
        <translation>Non è stato corretto nulla. %1</translation>
    </message>
</context>
<context>
    <name>Desk::CorrectionText</name>
    <message>
        <source>Corrected %1</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Corretto: %1</translation>
    </message>
    <message>
        <source>Corrected by %1, %2</source>
        <extracomment>%1: a name; %2: a time.</extracomment>
        <translation>Corretto da %1, %2</translation>
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
        <translation>Venduto a %1 → %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>In place of a name: an order that nobody is said to have sold.</extracomment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Seller %1 → %2</source>
        <extracomment>%1, %2: names, before and after.</extracomment>
        <translation>Venditore %1 → %2</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>In place of how a customer paid: nobody said it.</extracomment>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>Payment %1 → %2</source>
        <extracomment>How a customer paid; %1, %2: before and after.</extracomment>
        <translation>Pagamento %1 → %2</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a customer&apos;s name or a note: there is none.</extracomment>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Note %1 → %2</source>
        <extracomment>The customer or note of an order; %1, %2: before and after.</extracomment>
        <translation>Nota %1 → %2</translation>
    </message>
</context>
<context>
    <name>Desk::CoverageList</name>
    <message>
        <source>This package has nothing with “%1”.</source>
        <extracomment>%1: what somebody filters a list of countries by.</extracomment>
        <translation>In questo pacchetto non c’è nulla con “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Works in %Ln countries</source>
        <extracomment>%Ln: a number of countries. Heading of a list.</extracomment>
        <translation>
            <numerusform>Funziona in %Ln paese</numerusform>
            <numerusform>Funziona in %Ln paesi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 countries</source>
        <extracomment>%1: how many countries match what was typed, %2: how many there are.</extracomment>
        <translation>%1 di %2 paesi</translation>
    </message>
    <message>
        <source>Filter countries</source>
        <extracomment>Name of a field that filters a list of countries.</extracomment>
        <translation>Filtra paesi</translation>
    </message>
    <message>
        <source>Covered countries</source>
        <extracomment>Name of the list of countries where a package works.</extracomment>
        <translation>Paesi coperti</translation>
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
        <translation>Schermo cliente</translation>
    </message>
</context>
<context>
    <name>Desk::DailyCopySettings</name>
    <message>
        <source>Folder of the copies</source>
        <translation>Cartella delle copie</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Nessuna cartella scelta.</translation>
    </message>
    <message>
        <source>Save a copy every day</source>
        <translation>Salva una copia ogni giorno</translation>
    </message>
    <message numerus="yes">
        <source>Sales, notes, selling prices and settings, in a folder on another disk. The last %Ln are kept.</source>
        <extracomment>%Ln: a number of files.</extracomment>
        <translation>
            <numerusform>Vendite, note, prezzi di vendita e impostazioni, in una cartella su un altro disco. Si conserva l’ultima.</numerusform>
            <numerusform>Vendite, note, prezzi di vendita e impostazioni, in una cartella su un altro disco. Si conservano le ultime %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
</context>
<context>
    <name>Desk::DayCloseDialog</name>
    <message>
        <source>Day close</source>
        <extracomment>Title of the dialog with the sums of a day.</extracomment>
        <translation>Chiusura giornaliera</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Name of a field: the day whose sums are shown.</extracomment>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <extracomment>Button: shows the sums of today.</extracomment>
        <translation>&amp;Oggi</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Name of a button: shows the sums of today.</extracomment>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>&amp;Yesterday</source>
        <extracomment>Button: shows the sums of yesterday.</extracomment>
        <translation>&amp;Ieri</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Name of a button: shows the sums of yesterday.</extracomment>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Totals of the day</source>
        <translation>Totali del giorno</translation>
    </message>
    <message>
        <source>Changes since the last close</source>
        <translation>Modifiche dall’ultima chiusura</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button: prints the sums of a day.</extracomment>
        <translation>&amp;Stampa</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Name of a button: prints the sums of a day.</extracomment>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <extracomment>Button: saves the sums of a day as a file.</extracomment>
        <translation>Salva &amp;PDF</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>Name of a button: saves the sums of a day as a file.</extracomment>
        <translation>Salva PDF</translation>
    </message>
    <message>
        <source>Export &amp;CSV</source>
        <extracomment>Button: saves a table as a text file with commas.</extracomment>
        <translation>Esporta &amp;CSV</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Name of a button: saves a table as a text file with commas.</extracomment>
        <translation>Esporta CSV</translation>
    </message>
    <message>
        <source>Export &amp;Excel</source>
        <extracomment>Button: saves a table as a workbook.</extracomment>
        <translation>Esporta &amp;Excel</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Name of a button: saves a table as a workbook.</extracomment>
        <translation>Esporta Excel</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close the &amp;day</source>
        <translation>Chiudi la &amp;giornata</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Chiudi la giornata</translation>
    </message>
    <message>
        <source>Keeps what stands here, so that a later close says what has changed since</source>
        <translation>Conserva quanto è mostrato qui, così una chiusura successiva indica che cosa è cambiato da allora</translation>
    </message>
    <message>
        <source>Nothing was sold on this day, and nothing came back.</source>
        <translation>In questo giorno non è stato venduto nulla e non c’è stato alcun riaccredito.</translation>
    </message>
    <message>
        <source>How this day was closed before can&apos;t be read: what has changed since is not known. The day can be closed again.</source>
        <translation>La chiusura precedente di questo giorno non è leggibile: non si sa che cosa è cambiato da allora. Il giorno può essere chiuso di nuovo.</translation>
    </message>
    <message>
        <source>The day was not closed: it could not be written down. %1</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Il giorno non è stato chiuso: non è stato possibile registrarlo. %1</translation>
    </message>
    <message>
        <source>The day is closed, as it was at %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Il giorno è chiuso, com’era alle %1.</translation>
    </message>
    <message>
        <source>Prices are hidden, so cost and margin will not stand in it. F8 shows them.</source>
        <translation>I prezzi sono nascosti, quindi costo e margine non compariranno. F8 li mostra.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>A button: cost and margin are left out of what is printed or saved.</extracomment>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Inviato alla stampante.</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is switched on and has paper, or save a PDF.</source>
        <translation>La stampante non ha accettato il documento. Verificare che sia accesa e abbia carta, oppure salvare un PDF.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>File PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Day close of %1, made</source>
        <extracomment>Name of a file. %1: a date, &quot;2026-11-28&quot;.</extracomment>
        <translation>Chiusura giornaliera del %1, creata</translation>
    </message>
</context>
<context>
    <name>Desk::DayCloseModel</name>
    <message>
        <source>Not certain</source>
        <extracomment>Heading of a part: orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>Non certi</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>Venditore</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading of a column: how customers paid, such as cash.</extracomment>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>In a table, before sums: of all orders of the day.</extracomment>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>Heading of the close of a day: whether a line is of a seller, of a kind of payment, of all.</extracomment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of the close of a day: a seller, a kind of payment, an order.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Heading of a column: how many sales.</extracomment>
        <translation>Vendite</translation>
    </message>
    <message>
        <source>Orders of eSIMs</source>
        <translation>Ordini di eSIM</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Heading of a column: how many top-ups.</extracomment>
        <translation>Ricariche</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account paid.</extracomment>
        <translation>Costo</translation>
    </message>
    <message>
        <source>What the account paid</source>
        <translation>Quanto ha pagato l’account</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid.</extracomment>
        <translation>Venduto</translation>
    </message>
    <message>
        <source>What customers paid</source>
        <translation>Quanto hanno pagato i clienti</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of sales when they were paid.</extracomment>
        <translation>Margine</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>Quanto hanno pagato i clienti, meno quanto ha pagato l’account</translation>
    </message>
    <message>
        <source>Margin of</source>
        <extracomment>Heading of the close of a day: of how many orders the margin is, &quot;12 of 15&quot;.</extracomment>
        <translation>Margine su</translation>
    </message>
    <message>
        <source>For how many orders it is known what they were sold for</source>
        <translation>Di quanti ordini si sa a quanto sono stati venduti</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Heading of a column: how many orders were refunded.</extracomment>
        <translation>Rimborsi</translation>
    </message>
    <message>
        <source>Orders whose money came back on this day, or is to come</source>
        <translation>Ordini il cui importo è stato riaccreditato in questo giorno, o lo sarà</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>Heading of the close of a day: how many of the refunds are as the account shows them.</extracomment>
        <translation>Rilevati</translation>
    </message>
    <message>
        <source>Refunds that no answer reported: they count for the day on which the account first showed them</source>
        <translation>Rimborsi non comunicati da nessuna risposta: valgono per il giorno in cui l’account li ha mostrati per la prima volta</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>Heading of a column: money that eSIMfly gave back to the account.</extracomment>
        <translation>Riaccredito</translation>
    </message>
    <message>
        <source>What eSIMfly gave back</source>
        <translation>Quanto ha rimborsato eSIMfly</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Heading of a column: money that eSIMfly is expected to give back.</extracomment>
        <translation>Atteso</translation>
    </message>
    <message>
        <source>What is to come back, and is not in the balance yet</source>
        <translation>Quanto sarà riaccreditato e non è ancora nel saldo</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column: money that customers got back.</extracomment>
        <translation>Restituito</translation>
    </message>
    <message>
        <source>What customers got back</source>
        <translation>Quanto è stato restituito ai clienti</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Heading of a column: when the first sale was.</extracomment>
        <translation>Primo</translation>
    </message>
    <message>
        <source>When the first order was sold, by the clock of the shop</source>
        <translation>Quando è stato venduto il primo ordine, secondo l’orologio del negozio</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Heading of a column: when the last sale was.</extracomment>
        <translation>Ultimo</translation>
    </message>
    <message>
        <source>When the last order was sold, by the clock of the shop</source>
        <translation>Quando è stato venduto l’ultimo ordine, secondo l’orologio del negozio</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading of a column: what a person wrote about an order.</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>In a table, before a desk of which something is not in the sums.</extracomment>
        <translation>Manca</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Heading of a column: a computer that sells in the same team.</extracomment>
        <translation>Postazione</translation>
    </message>
</context>
<context>
    <name>Desk::DayModel</name>
    <message>
        <source>Day</source>
        <extracomment>Heading of a column: a date.</extracomment>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Of the shop: its zone and the day&apos;s end are in the settings</source>
        <translation>Del negozio: il fuso orario e la fine della giornata sono nelle impostazioni</translation>
    </message>
    <message>
        <source>No time known</source>
        <translation>Ora non nota</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders on that day.</extracomment>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>How many; where some of them are not in the sums, how many are</source>
        <translation>Quanti; se alcuni non sono nelle somme, quanti vi sono compresi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;13 of 15&quot;: so many orders are in the sums.</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Heading of a column: what the account paid on that day.</extracomment>
        <translation>Speso</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Heading of a column: how many orders were refunded on that day.</extracomment>
        <translation>Rimborsi</translation>
    </message>
    <message>
        <source>What came back on this day, whenever it was spent</source>
        <translation>Quanto è stato riaccreditato in questo giorno, in qualunque momento sia stato speso</translation>
    </message>
    <message>
        <source>%1 awaited</source>
        <extracomment>A refund that has not come yet. %1: an amount of money.</extracomment>
        <translation>atteso %1</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid on that day.</extracomment>
        <translation>Venduto</translation>
    </message>
    <message>
        <source>What customers paid</source>
        <translation>Quanto hanno pagato i clienti</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of the sales of that day when they were paid.</extracomment>
        <translation>Margine</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>Quanto hanno pagato i clienti, meno quanto ha pagato l’account</translation>
    </message>
    <message>
        <source>Margin of</source>
        <extracomment>Of how many orders the margin is: &quot;12 of 15&quot;.</extracomment>
        <translation>Margine su</translation>
    </message>
    <message>
        <source>For how many orders it is known what they were sold for</source>
        <translation>Di quanti ordini si sa a quanto sono stati venduti</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column: money that customers got back on that day.</extracomment>
        <translation>Restituito</translation>
    </message>
    <message>
        <source>What customers got back on this day</source>
        <translation>Quanto è stato restituito ai clienti in questo giorno</translation>
    </message>
</context>
<context>
    <name>Desk::DaysChart</name>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of a chart of money, while a customer looks at the screen.</extracomment>
        <translation>Prezzi nascosti</translation>
    </message>
    <message>
        <source>Spent, %1</source>
        <extracomment>Beside a coloured box, above a chart. %1: the code of a currency.</extracomment>
        <translation>Speso, %1</translation>
    </message>
    <message>
        <source>Margin, %1</source>
        <extracomment>Beside a coloured box, above a chart. %1: the code of a currency.</extracomment>
        <translation>Margine, %1</translation>
    </message>
    <message>
        <source>other currencies in the table</source>
        <translation>altre valute nella tabella</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <extracomment>Below a chart that has no room for all days. %1: the first day that it shows.</extracomment>
        <translation>dal giorno %1</translation>
    </message>
    <message>
        <source>%1: %2 spent, %3 margin</source>
        <extracomment>What a chart shows of a day. %1: the day; %2, %3: amounts of money.</extracomment>
        <translation>%1: speso %2, margine %3</translation>
    </message>
    <message>
        <source>Spend and margin per day</source>
        <translation>Spesa e margine per giorno</translation>
    </message>
    <message>
        <source>From %1 to %2. Most on %3.</source>
        <extracomment>What a chart shows, for those who can&apos;t see it. %1, %2: days; %3: &quot;Tue 24 Nov: $3.10 spent, $1.20 margin&quot;.</extracomment>
        <translation>Dal giorno %1 al giorno %2. Il massimo: %3.</translation>
    </message>
</context>
<context>
    <name>Desk::DaysPanel</name>
    <message>
        <source>Days</source>
        <extracomment>Name of a table with a row for each day.</extracomment>
        <translation>Giorni</translation>
    </message>
</context>
<context>
    <name>Desk::DestinationModel</name>
    <message>
        <source>Regions</source>
        <extracomment>Heading in the list of destinations, above regions and global.</extracomment>
        <translation>Regioni</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The lowest price of a destination.</extracomment>
        <translation>da %1</translation>
    </message>
    <message>
        <source>1 package</source>
        <extracomment>Beside a destination: there is one package for it.</extracomment>
        <translation>1 pacchetto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <extracomment>%Ln: how many packages there are for a destination.</extracomment>
        <translation>
            <numerusform>%Ln pacchetto</numerusform>
            <numerusform>%Ln pacchetti</numerusform>
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
        <translation>%1, %2, da %3</translation>
    </message>
</context>
<context>
    <name>Desk::DestinationsPane</name>
    <message>
        <source>Filter destinations</source>
        <extracomment>Name of a field that filters a list of countries and regions.</extracomment>
        <translation>Filtra destinazioni</translation>
    </message>
    <message>
        <source>All</source>
        <comment>All kinds of destinations</comment>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>All destinations</source>
        <extracomment>Choice above a list: countries and regions.</extracomment>
        <translation>Tutte le destinazioni</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>Choice above a list: countries only.</extracomment>
        <translation>Paesi</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>Choice above a list: regions only, such as Europe.</extracomment>
        <translation>Regioni</translation>
    </message>
    <message>
        <source>Destinations</source>
        <extracomment>Name of a list of countries and regions.</extracomment>
        <translation>Destinazioni</translation>
    </message>
    <message>
        <source>Destination count</source>
        <extracomment>Name of what says how many countries and regions are listed.</extracomment>
        <translation>Numero di destinazioni</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many destinations are listed, of how many there are.</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: as many destinations have come and are not in the list yet.</extracomment>
        <translation>
            <numerusform>Mostra %Ln altra</numerusform>
            <numerusform>Mostra altre %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more destinations</source>
        <extracomment>%Ln: how many countries and regions are not listed yet. A button.</extracomment>
        <translation>
            <numerusform>Mostra %Ln altra destinazione</numerusform>
            <numerusform>Mostra altre %Ln destinazioni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::DocumentChoiceDialog</name>
    <message>
        <source>Decide later</source>
        <translation>Decidi più tardi</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Mantieni la mia versione</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usa quella del team</translation>
    </message>
</context>
<context>
    <name>Desk::DocumentText</name>
    <message>
        <source>Selling prices</source>
        <extracomment>What the desks of a team have in common: what the shop sells at.</extracomment>
        <translation>Prezzi di vendita</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>What the desks of a team have in common: the shop&apos;s name, address and sellers.</extracomment>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>What the desks of a team have in common: how eSIMs are handed over.</extracomment>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Changed here; on its way to the others.</source>
        <translation>Modifica fatta qui; in corso di invio alle altre postazioni.</translation>
    </message>
    <message>
        <source>Until you choose, this desk goes on with its own.</source>
        <translation>Fino alla scelta, questa postazione va avanti con la propria versione.</translation>
    </message>
    <message>
        <source>This desk and its team sell at different prices.</source>
        <translation>Questa postazione e il suo team vendono a prezzi diversi.</translation>
    </message>
    <message>
        <source>The shop is set otherwise at this desk than in its team.</source>
        <translation>Le impostazioni del negozio sono diverse su questa postazione e nel suo team.</translation>
    </message>
    <message>
        <source>The hand-over card is set otherwise at this desk than in its team.</source>
        <translation>Ciò che compare sulla scheda è diverso su questa postazione e nel suo team.</translation>
    </message>
    <message>
        <source>Your team has this in common. Only an owner of the team can change it.</source>
        <translation>Questo è comune a tutto il team. Solo un proprietario del team può modificarlo.</translation>
    </message>
    <message>
        <source>that of each computer</source>
        <extracomment>A time zone: that of the computer, whichever it is.</extracomment>
        <translation>quello di ogni computer</translation>
    </message>
    <message>
        <source>Shop name</source>
        <extracomment>A line of a comparison: name of the shop.</extracomment>
        <translation>Nome del negozio</translation>
    </message>
    <message>
        <source>Sellers</source>
        <extracomment>A line of a comparison: names of those who sell.</extracomment>
        <translation>Venditori</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Metodi di pagamento</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>Fuso orario del negozio</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>Fine giornata alle</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>In a comparison: the shop has a logo.</extracomment>
        <translation>immagine</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>A line of a comparison: the shop&apos;s telephone number.</extracomment>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>A line of a comparison: where the shop is.</extracomment>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>A line of a comparison: the shop&apos;s picture.</extracomment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Tax line of receipts</source>
        <translation>Riga fiscale delle ricevute</translation>
    </message>
    <message>
        <source>floor %1</source>
        <extracomment>A rule of selling prices: what is earned at least. %1: an amount or a percentage.</extracomment>
        <translation>minimo %1</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>A rule that is switched off.</extracomment>
        <translation>inattiva</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A rule of selling prices. %1: which packages it is for; %2: what it adds to their cost.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2, of %3)</source>
        <extracomment>The currency of selling prices. %1: the currency; %2: a rate of exchange; %3: the day when it was typed.</extracomment>
        <translation>%1 (%2, in data %3)</translation>
    </message>
    <message>
        <source>The shop sells in</source>
        <translation>Il negozio vende in</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A rule with its place in the list. %1: a number; %2: the rule.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>A line of a comparison: how many rules make selling prices.</extracomment>
        <translation>Regole</translation>
    </message>
    <message>
        <source>Fixed prices</source>
        <extracomment>A line of a comparison: how many packages have a price of their own.</extracomment>
        <translation>Prezzi fissi</translation>
    </message>
    <message>
        <source>The team has no version so far.</source>
        <translation>Il team non ha ancora una versione.</translation>
    </message>
    <message>
        <source>The same as the version of the team.</source>
        <translation>Coincide con la versione del team.</translation>
    </message>
    <message>
        <source>Differs from the version of the team.</source>
        <translation>Non coincide con la versione del team.</translation>
    </message>
    <message>
        <source>The version of the team was saved by a newer program. Update this one.</source>
        <translation>La versione del team è stata salvata con un programma più recente. Aggiornare questo.</translation>
    </message>
    <message>
        <source>The version of the team can&apos;t be read here. This desk goes on with its own.</source>
        <translation>La versione del team qui non è leggibile. Questa postazione va avanti con la propria.</translation>
    </message>
    <message>
        <source>The version of the team was saved on %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>La versione del team è stata salvata in data %1.</translation>
    </message>
    <message>
        <source>“Keep mine” puts the version of this desk in the place of the team&apos;s, at all desks.</source>
        <translation>“Mantieni la mia versione” mette la versione di questa postazione al posto di quella del team, su tutte le postazioni.</translation>
    </message>
    <message>
        <source>Only an owner of the team can put the version of this desk in the place of the team&apos;s.</source>
        <translation>Solo un proprietario del team può mettere la versione di questa postazione al posto di quella del team.</translation>
    </message>
</context>
<context>
    <name>Desk::EmptyState</name>
    <message>
        <source>Progress</source>
        <extracomment>Name of a bar that says how far something is.</extracomment>
        <translation>Avanzamento</translation>
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
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column: how an eSIM stands, such as “Active”.</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: how much data was used, with a bar.</extracomment>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Heading of a column: when an eSIM ends.</extracomment>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>Heading of a column: when an eSIM was bought.</extracomment>
        <translation>Acquisto</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Cliente o nota</translation>
    </message>
    <message>
        <source>Kept on this computer only: eSIMfly and your colleagues don&apos;t see it. F2 or a double click writes.</source>
        <translation>Conservata solo su questo computer: eSIMfly e i colleghi non la vedono. F2 o doppio clic per scrivere.</translation>
    </message>
</context>
<context>
    <name>Desk::EsimText</name>
    <message>
        <source>Suspended</source>
        <extracomment>An eSIM that no network lets in until it is resumed.</extracomment>
        <translation>Sospesa</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Status of an eSIM: nobody has installed it.</extracomment>
        <translation>Nuova</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>An eSIM that is paid and made ready by the network operator.</extracomment>
        <translation>In preparazione</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Status of an eSIM: it is in use.</extracomment>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>Depleted</source>
        <extracomment>All data of the eSIM is used.</extracomment>
        <translation>Esaurita</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Status of an eSIM: its time is over.</extracomment>
        <translation>Scaduta</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of an eSIM: it was taken back.</extracomment>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Status of an eSIM: it was deleted on the phone.</extracomment>
        <translation>Eliminata</translation>
    </message>
    <message>
        <source>Ready to install</source>
        <translation>Pronta da installare</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <extracomment>Status of an eSIM: it is paid, and eSIMfly is making it.</extracomment>
        <translation>In preparazione</translation>
    </message>
    <message>
        <source>All data is used</source>
        <translation>Tutti i dati sono consumati</translation>
    </message>
    <message>
        <source>%1 used when it could last be read</source>
        <extracomment>%1: an amount of data, such as “1.2 GB”.</extracomment>
        <translation>consumo %1 all’ultima lettura riuscita</translation>
    </message>
    <message>
        <source>data used could not be read</source>
        <translation>consumo non leggibile</translation>
    </message>
    <message>
        <source>%1 used, unlimited</source>
        <extracomment>%1: data used of an unlimited plan, &quot;14.2 GB&quot;.</extracomment>
        <translation>consumo %1, dati illimitati</translation>
    </message>
    <message>
        <source>data not known</source>
        <extracomment>%1: data used: &quot;8.7 of 10 GB&quot;.</extracomment>
        <translation>consumo non noto</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1: an amount of data, such as “1.2 GB”.</extracomment>
        <translation>consumo %1</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <extracomment>%1: data used of an unlimited plan, &quot;14.2 GB&quot;.</extracomment>
        <translation>%1, illimitati</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: data used, %2: all data: &quot;8.7 of 10 GB&quot;, &quot;300 MB of 1 GB&quot;.</extracomment>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>Desk::EsimsPage</name>
    <message>
        <source>Top up…</source>
        <extracomment>Button: an eSIM gets more data.</extracomment>
        <translation>Ricarica…</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Name of a button: an eSIM gets more data.</extracomment>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>More data or days for the selected eSIM (Ctrl+T)</source>
        <translation>Più dati o giorni per la eSIM selezionata (Ctrl+T)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: eSIMs are read again.</extracomment>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>Reads what is shown from eSIMfly again (F5)</source>
        <translation>Legge di nuovo da eSIMfly ciò che è mostrato (F5)</translation>
    </message>
    <message>
        <source>eSIMs</source>
        <extracomment>Name of the table of eSIMs.</extracomment>
        <translation>eSIM</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <extracomment>A filter: travellers who may need more data or help, with their number.</extracomment>
        <translation>Da chiamare</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>Name of a tab: QR code and codes that install an eSIM.</extracomment>
        <translation>Attivazione</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Cliente o nota</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Conservata su questo computer</translation>
    </message>
    <message>
        <source>No eSIM matches. Search for an ICCID, a package, a customer, a note or an order.</source>
        <translation>Nessuna eSIM corrisponde. Cercare un ICCID, un pacchetto, un cliente, una nota o un ordine.</translation>
    </message>
    <message>
        <source>None of them matches.</source>
        <translation>Nessun risultato.</translation>
    </message>
    <message>
        <source>Nobody needs a call: no eSIM is nearly empty, ends soon, waits to be installed or is prepared for too long.</source>
        <translation>Nessuno da chiamare: nessuna eSIM è quasi esaurita, termina presto, attende l’installazione o è in preparazione da troppo tempo.</translation>
    </message>
    <message>
        <source>Nobody is known to need a call, but not all eSIMs were read.</source>
        <translation>Non risulta nessuno da chiamare, ma non sono state lette tutte le eSIM.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many are shown, of how many there are, while a newer list waits to be shown.</extracomment>
        <translation>%1 di %2 mostrate</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;171 of 7,012&quot;: what the search found of all there is.</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: shows what came while the mouse moved over the list.</extracomment>
        <translation>
            <numerusform>Mostra %Ln altra</numerusform>
            <numerusform>Mostra altre %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: rows of the table are put in order anew.</extracomment>
        <translation>Mostra modifiche</translation>
    </message>
    <message>
        <source>Choose an eSIM to see its QR code.</source>
        <translation>Scegliere una eSIM per vedere il suo codice QR.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter: no status in particular.</extracomment>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>Name of a tab: how much data was used, day by day.</extracomment>
        <translation>Consumi</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>A tab: the mobile network.</extracomment>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Manage</source>
        <extracomment>A tab: cancel, suspend, SMS.</extracomment>
        <translation>Gestione</translation>
    </message>
</context>
<context>
    <name>Desk::ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>Title of the dialog that saves a table as a file.</extracomment>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (.xlsx)</source>
        <translation>File E&amp;xcel (.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>Choice: a kind of files.</extracomment>
        <translation>File Excel</translation>
    </message>
    <message>
        <source>CS&amp;V, a text for other programs (.csv)</source>
        <translation>CS&amp;V, un testo per altri programmi (.csv)</translation>
    </message>
    <message>
        <source>CSV file</source>
        <extracomment>Choice: a kind of files, text with commas.</extracomment>
        <translation>File CSV</translation>
    </message>
    <message>
        <source>&amp;For Excel here</source>
        <translation>Formato locale &amp;per Excel</translation>
    </message>
    <message>
        <source>For Excel here</source>
        <translation>Formato locale per Excel</translation>
    </message>
    <message>
        <source>With the separator and the decimal sign of this computer. Other programs read it better without.</source>
        <translation>Con il separatore e il segno decimale di questo computer. Gli altri programmi lo leggono meglio senza.</translation>
    </message>
    <message>
        <source>Add the activation &amp;codes</source>
        <translation>Aggiungi i &amp;codici di attivazione</translation>
    </message>
    <message>
        <source>Add the activation codes</source>
        <translation>Aggiungi i codici di attivazione</translation>
    </message>
    <message>
        <source>Export progress</source>
        <extracomment>Name of a bar: how much of a file is written.</extracomment>
        <translation>Avanzamento dell’esportazione</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Button: saves a table as a text file with commas.</extracomment>
        <translation>Esporta CSV</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Button: saves a table as a workbook.</extracomment>
        <translation>Esporta Excel</translation>
    </message>
    <message>
        <source>Whoever has the file can install these eSIMs. Keep it where nobody else reads it, and delete it when it is no longer needed.</source>
        <translation>Chiunque abbia il file può installare queste eSIM. Conservarlo dove nessun altro lo legge ed eliminarlo quando non serve più.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>File CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>File Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: no file is written.</extracomment>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to export.</source>
        <translation>Nessuna riga è mostrata, quindi non c’è nulla da esportare.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, with the columns and in the order that are shown.</source>
        <extracomment>%Ln: how many rows of a table go into a file.</extracomment>
        <translation>
            <numerusform>%Ln riga, con le colonne e nell’ordine mostrati.</numerusform>
            <numerusform>%Ln righe, con le colonne e nell’ordine mostrati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ExportText</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>Saved as %1, where %2 leads.</source>
        <extracomment>%1, %2: paths of files.</extracomment>
        <translation>Salvato come %1, a cui rimanda %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells begin with a sign that a spreadsheet would calculate with; they got an apostrophe before it.</source>
        <extracomment>%Ln: how many cells of a table.</extracomment>
        <translation>
            <numerusform>%Ln cella inizia con un segno che un foglio di calcolo interpreterebbe come formula; le è stato anteposto un apostrofo.</numerusform>
            <numerusform>%Ln celle iniziano con un segno che un foglio di calcolo interpreterebbe come formula; è stato loro anteposto un apostrofo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are longer than a workbook allows and were cut.</source>
        <extracomment>%Ln: how many cells of a table.</extracomment>
        <translation>
            <numerusform>%Ln cella è più lunga di quanto Excel ammette ed è stata troncata.</numerusform>
            <numerusform>%Ln celle sono più lunghe di quanto Excel ammette e sono state troncate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Interrotto. Non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: the disk is full. Make room, or choose another place.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Non è stato salvato nulla come %1: il disco è pieno. Liberare spazio o scegliere un’altra posizione.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: you may not write there. Choose another place.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Non è stato salvato nulla come %1: la scrittura lì non è consentita. Scegliere un’altra posizione.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: there is no such folder. Choose another one.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Non è stato salvato nulla come %1: la cartella non esiste. Sceglierne un’altra.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2. Choose another name or place.</source>
        <extracomment>%1: path of a file; %2: the system&apos;s reason.</extracomment>
        <translation>Non è stato salvato nulla come %1: %2. Scegliere un altro nome o un’altra posizione.</translation>
    </message>
</context>
<context>
    <name>Desk::ExportedTable</name>
    <message>
        <source>%1, currency</source>
        <extracomment>Heading in a file. %1: the heading of amounts of several currencies, which this column names.</extracomment>
        <translation>%1, valuta</translation>
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
        <translation>Codice di attivazione</translation>
    </message>
</context>
<context>
    <name>Desk::FailureText</name>
    <message>
        <source>eSIMfly can&apos;t be reached.</source>
        <translation>eSIMfly non è raggiungibile.</translation>
    </message>
    <message>
        <source>Check the connection to the internet, then try again.</source>
        <translation>Controllare la connessione a internet, poi riprovare.</translation>
    </message>
    <message>
        <source>eSIMfly did not answer in time.</source>
        <translation>eSIMfly non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Riprovare tra un minuto.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>È stato interrotto prima del completamento.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer could not be read.</source>
        <translation>La risposta di eSIMfly non è leggibile.</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>Nessun account è connesso.</translation>
    </message>
    <message>
        <source>Connect your account first.</source>
        <translation>Connettere prima l’account.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>Il disco di questo computer è pieno.</translation>
    </message>
    <message>
        <source>Free some space on it.</source>
        <translation>Liberare spazio.</translation>
    </message>
    <message>
        <source>This computer does not let the program write a file: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the file.</extracomment>
        <translation>Questo computer non permette al programma di scrivere un file: “%1”.</translation>
    </message>
    <message>
        <source>Check the permissions of this file and its folder.</source>
        <translation>Controllare le autorizzazioni di questo file e della sua cartella.</translation>
    </message>
    <message>
        <source>A folder of this program is gone: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the folder.</extracomment>
        <translation>Una cartella di questo programma non c’è più: “%1”.</translation>
    </message>
    <message>
        <source>Bring the folder or its drive back.</source>
        <translation>Ripristinare la cartella o la sua unità.</translation>
    </message>
    <message>
        <source>The disk of this computer failed: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>Errore del disco di questo computer: “%1”.</translation>
    </message>
    <message>
        <source>Copy what is on it to another one, and have it looked at.</source>
        <translation>Copiare altrove il suo contenuto e farlo controllare.</translation>
    </message>
    <message>
        <source>Another program holds a file of this one: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>Un altro programma tiene occupato un file di questo: “%1”.</translation>
    </message>
    <message>
        <source>End that program.</source>
        <translation>Terminare quel programma.</translation>
    </message>
    <message>
        <source>A file is damaged and could not be mended: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the file.</extracomment>
        <translation>Un file è danneggiato e non è stato possibile ripararlo: “%1”.</translation>
    </message>
    <message>
        <source>Copy it to a safe place, then move it away.</source>
        <translation>Copiarlo in un luogo sicuro, poi spostarlo.</translation>
    </message>
    <message>
        <source>A file is of a newer version of this program and was not touched: “%1”.</source>
        <extracomment>%1: what was found, with the file.</extracomment>
        <translation>Un file è di una versione più recente di questo programma e non è stato toccato: “%1”.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Avviare la versione più recente.</translation>
    </message>
    <message>
        <source>This computer could not store it.</source>
        <translation>Questo computer non ha potuto salvarlo.</translation>
    </message>
    <message>
        <source>This computer could not store it: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>Questo computer non ha potuto salvarlo: “%1”.</translation>
    </message>
    <message>
        <source>See that the disk is not full and may be written to, then try again.</source>
        <translation>Verificare che il disco non sia pieno e sia scrivibile, poi riprovare.</translation>
    </message>
    <message>
        <source>Nothing can be bought now: the purchase journal can&apos;t be written.</source>
        <translation>Ora non si può acquistare nulla: il registro degli acquisti non è scrivibile.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Il tentativo si ripete da sé.</translation>
    </message>
    <message>
        <source>Too many requests were sent with this access code.</source>
        <translation>Sono state inviate troppe richieste con questo codice di accesso.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Riprovare dopo le %1.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendere un minuto, poi riprovare.</translation>
    </message>
    <message>
        <source>The balance is not enough.</source>
        <translation>Il saldo non è sufficiente.</translation>
    </message>
    <message>
        <source>The balance of %1 is not enough: %2 is missing.</source>
        <extracomment>%1: the balance; %2: what is missing.</extracomment>
        <translation>Il saldo di %1 non è sufficiente: importo mancante %2.</translation>
    </message>
    <message>
        <source>Load the account at eSIMfly, then order again.</source>
        <translation>Aggiungere fondi all’account su eSIMfly, poi ordinare di nuovo.</translation>
    </message>
    <message>
        <source>The balance is not enough: %1 is missing.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Il saldo non è sufficiente: importo mancante %1.</translation>
    </message>
    <message>
        <source>Connect the account again.</source>
        <translation>Connettere di nuovo l’account.</translation>
    </message>
    <message>
        <source>Choose another package.</source>
        <translation>Scegliere un altro pacchetto.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this access code.</source>
        <translation>eSIMfly non conosce questo codice di accesso.</translation>
    </message>
    <message>
        <source>The secret key does not match this access code.</source>
        <translation>La chiave segreta non corrisponde a questo codice di accesso.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off, so eSIMfly refuses what it sends.</source>
        <translation>L’orologio di questo computer non è esatto, quindi eSIMfly rifiuta ciò che invia.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, then try again.</source>
        <translation>Impostare data, ora e fuso orario, poi riprovare.</translation>
    </message>
    <message>
        <source>This is not a business account.</source>
        <translation>Questo non è un account business.</translation>
    </message>
    <message>
        <source>Ask eSIMfly to make it a business account.</source>
        <translation>Chiedere a eSIMfly di abilitarlo come business.</translation>
    </message>
    <message>
        <source>This package can&apos;t be bought any more.</source>
        <translation>Questo pacchetto non è più acquistabile.</translation>
    </message>
    <message>
        <source>The price has changed.</source>
        <translation>Il prezzo è cambiato.</translation>
    </message>
    <message>
        <source>Look at the new price, then order again.</source>
        <translation>Controllare il nuovo prezzo, poi ordinare di nuovo.</translation>
    </message>
    <message>
        <source>The same request is under way already.</source>
        <translation>La stessa richiesta è già in corso.</translation>
    </message>
    <message>
        <source>Wait a minute, then look again.</source>
        <translation>Attendere un minuto, poi controllare di nuovo.</translation>
    </message>
    <message>
        <source>eSIMfly could not process the order.</source>
        <translation>eSIMfly non ha potuto elaborare l’ordine.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Riprovare tra qualche minuto.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this eSIM.</source>
        <translation>eSIMfly non conosce questa eSIM.</translation>
    </message>
    <message>
        <source>Refresh the list of eSIMs.</source>
        <translation>Aggiornare l’elenco delle eSIM.</translation>
    </message>
    <message>
        <source>This eSIM belongs to another account.</source>
        <translation>Questa eSIM appartiene a un altro account.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up.</source>
        <translation>Questa eSIM non è ricaricabile.</translation>
    </message>
    <message>
        <source>Sell a new one instead.</source>
        <translation>Venderne invece una nuova.</translation>
    </message>
    <message>
        <source>This top-up does not fit this eSIM.</source>
        <translation>Questa ricarica non è adatta a questa eSIM.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this order.</source>
        <translation>eSIMfly non conosce questo ordine.</translation>
    </message>
    <message>
        <source>Refresh the list of orders.</source>
        <translation>Aggiornare l’elenco degli ordini.</translation>
    </message>
    <message>
        <source>eSIMfly says: “%1”.</source>
        <extracomment>%1: the server&apos;s own words.</extracomment>
        <translation>eSIMfly comunica: “%1”.</translation>
    </message>
    <message>
        <source>eSIMfly has a problem at the moment.</source>
        <translation>eSIMfly ha un problema in questo momento.</translation>
    </message>
    <message>
        <source>eSIMfly did not accept the keys of this account.</source>
        <translation>eSIMfly non ha accettato le chiavi di questo account.</translation>
    </message>
    <message>
        <source>eSIMfly refused this without a reason.</source>
        <translation>eSIMfly ha rifiutato senza indicare un motivo.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask eSIMfly&apos;s support.</source>
        <translation>Riprovare; se il problema resta, chiedere all’assistenza di eSIMfly.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 slow, so eSIMfly refuses what it sends.</source>
        <extracomment>%1: a duration such as &quot;12 min&quot;, &quot;1 h&quot;, &quot;2 days&quot;.</extracomment>
        <translation>L’orologio di questo computer è indietro di %1, quindi eSIMfly rifiuta ciò che invia.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 fast, so eSIMfly refuses what it sends.</source>
        <extracomment>%1: how much, such as “3 minutes”.</extracomment>
        <translation>L’orologio di questo computer è avanti di %1, quindi eSIMfly rifiuta ciò che invia.</translation>
    </message>
    <message>
        <source>The address has to begin with https://. Only a server on this computer may do without.</source>
        <translation>L’indirizzo deve iniziare con https://. Solo un server su questo computer può farne a meno.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this access code. Copy it once more from the page of your keys.</source>
        <translation>eSIMfly non conosce questo codice di accesso. Copiarlo ancora una volta dalla pagina delle chiavi.</translation>
    </message>
    <message>
        <source>eSIMfly can&apos;t be reached. Check the connection to the internet, then try again.</source>
        <translation>eSIMfly non è raggiungibile. Controllare la connessione a internet, poi riprovare.</translation>
    </message>
    <message>
        <source>These keys are not of a business account. Ask eSIMfly to make it one.</source>
        <translation>Queste chiavi non sono di un account business. Chiedere a eSIMfly di abilitarlo come business.</translation>
    </message>
    <message>
        <source>The account could not be connected. Try again in a minute.</source>
        <translation>Non è stato possibile connettere l’account. Riprovare tra un minuto.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so it does not keep the secret key. Enter it here; you stay connected until the program is closed.</source>
        <translation>Questo computer non ha un portachiavi, quindi non conserva la chiave segreta. Inserirla qui; la connessione resta attiva fino alla chiusura del programma.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the secret key can&apos;t be read from it. Unlock it, or enter the keys here.</source>
        <translation>Il portachiavi di questo computer è bloccato, quindi la chiave segreta non può essere letta. Sbloccarlo, oppure inserire qui le chiavi.</translation>
    </message>
    <message>
        <source>The keychain of this computer stayed locked: its prompt was closed. Unlock it, or enter the keys here.</source>
        <translation>Il portachiavi di questo computer è rimasto bloccato: la finestra della password è stata chiusa. Sbloccarlo, oppure inserire qui le chiavi.</translation>
    </message>
    <message>
        <source>The keychain of this computer has not answered yet; it may be waiting for its password. As soon as it answers, the account is connected.</source>
        <translation>Il portachiavi di questo computer non ha ancora risposto; forse attende la sua password. Appena risponde, l’account viene connesso.</translation>
    </message>
    <message>
        <source>The keychain of this computer ended before it answered. Try again, or enter the keys here.</source>
        <translation>Il portachiavi di questo computer si è chiuso prima di rispondere. Riprovare, oppure inserire qui le chiavi.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not read the secret key. Try again, or enter the keys here.</source>
        <translation>Il portachiavi di questo computer non ha potuto leggere la chiave segreta. Riprovare, oppure inserire qui le chiavi.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not read the secret key: “%1”. Try again, or enter the keys here.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>Il portachiavi di questo computer non ha potuto leggere la chiave segreta: “%1”. Riprovare, oppure inserire qui le chiavi.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the secret key could be kept in, and it is never written into a file. You can connect without keeping it; the next start will ask for the keys again.</source>
        <translation>Questo computer non ha un portachiavi in cui conservare la chiave segreta, che non viene mai scritta in un file. Ci si può connettere senza conservarla; al prossimo avvio le chiavi saranno richieste di nuovo.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer is locked. Unlock it, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>La chiave segreta non è conservata: il portachiavi di questo computer è bloccato. Sbloccarlo, oppure connettersi senza conservare la chiave; al prossimo avvio sarà richiesta di nuovo.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer stayed locked, because its prompt was closed. Unlock it, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>La chiave segreta non è conservata: il portachiavi di questo computer è rimasto bloccato, perché la finestra della password è stata chiusa. Sbloccarlo, oppure connettersi senza conservare la chiave; al prossimo avvio sarà richiesta di nuovo.</translation>
    </message>
    <message>
        <source>The secret key is not kept yet: the keychain of this computer has not answered; it may be waiting for its password. As soon as it answers, the key is kept.</source>
        <translation>La chiave segreta non è ancora conservata: il portachiavi di questo computer non ha risposto; forse attende la sua password. Appena risponde, la chiave viene conservata.</translation>
    </message>
    <message>
        <source>The keychain of this computer ended before it said that the secret key is kept. Try again, or connect without keeping the key.</source>
        <translation>Il portachiavi di questo computer si è chiuso prima di confermare che la chiave segreta è conservata. Riprovare, oppure connettersi senza conservare la chiave.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer failed. Try again, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>La chiave segreta non è conservata: errore del portachiavi di questo computer. Riprovare, oppure connettersi senza conservare la chiave; al prossimo avvio sarà richiesta di nuovo.</translation>
    </message>
    <message>
        <source>The secret key is not kept. The keychain of this computer says: “%1”. Try again, or connect without keeping the key; the next start will ask for it again.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>La chiave segreta non è conservata. Il portachiavi di questo computer comunica: “%1”. Riprovare, oppure connettersi senza conservare la chiave; al prossimo avvio sarà richiesta di nuovo.</translation>
    </message>
    <message>
        <source>You are signed out. This computer has no keychain at the moment, so the secret key could not be taken out of it; that is tried again when the program starts.</source>
        <translation>Account disconnesso. Al momento questo computer non ha un portachiavi, quindi non è stato possibile toglierne la chiave segreta; il tentativo si ripete all’avvio del programma.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer is locked, and the secret key may still be in it. Unlock it to have the key forgotten.</source>
        <translation>Account disconnesso, ma il portachiavi di questo computer è bloccato e potrebbe contenere ancora la chiave segreta. Sbloccarlo perché la chiave venga eliminata.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer stayed locked, because its prompt was closed: the secret key may still be in it. Unlock it to have the key forgotten.</source>
        <translation>Account disconnesso, ma il portachiavi di questo computer è rimasto bloccato, perché la finestra della password è stata chiusa: potrebbe contenere ancora la chiave segreta. Sbloccarlo perché la chiave venga eliminata.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer has not answered yet; it may be waiting for its password. As soon as it answers, the secret key is forgotten.</source>
        <translation>Account disconnesso, ma il portachiavi di questo computer non ha ancora risposto; forse attende la sua password. Appena risponde, la chiave segreta viene eliminata.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer ended before it said that the secret key is forgotten. Try again.</source>
        <translation>Account disconnesso, ma il portachiavi di questo computer si è chiuso prima di confermare che la chiave segreta è stata eliminata. Riprovare.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer could not forget the secret key. Try again.</source>
        <translation>Account disconnesso, ma il portachiavi di questo computer non ha potuto eliminare la chiave segreta. Riprovare.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer could not forget the secret key: “%1”. Try again.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>Account disconnesso, ma il portachiavi di questo computer non ha potuto eliminare la chiave segreta: “%1”. Riprovare.</translation>
    </message>
</context>
<context>
    <name>Desk::FavouriteButton</name>
    <message>
        <source>Favourite</source>
        <extracomment>Name of the button with a star: the package is wanted at the top.</extracomment>
        <translation>Preferito</translation>
    </message>
    <message>
        <source>Favourite: found first in an empty search (%1)</source>
        <extracomment>%1 is the key.</extracomment>
        <translation>Preferito: trovato per primo in una ricerca vuota (%1)</translation>
    </message>
</context>
<context>
    <name>Desk::FilterChips</name>
    <message>
        <source>Unlimited</source>
        <extracomment>Filters the packages: only unlimited data.</extracomment>
        <translation>Illimitati</translation>
    </message>
    <message>
        <source>Only packages with unlimited data</source>
        <translation>Solo pacchetti con dati illimitati</translation>
    </message>
    <message>
        <source>5G</source>
        <extracomment>Filter: packages with the fifth generation of networks. A name in most languages.</extracomment>
        <translation>5G</translation>
    </message>
    <message>
        <source>Only packages with a 5G network</source>
        <translation>Solo pacchetti con rete 5G</translation>
    </message>
    <message>
        <source>Can top up</source>
        <translation>Ricaricabili</translation>
    </message>
    <message>
        <source>Only packages that can be topped up</source>
        <translation>Solo pacchetti ricaricabili</translation>
    </message>
    <message>
        <source>Voice / SMS</source>
        <translation>Voce / SMS</translation>
    </message>
    <message>
        <source>Only packages with calls or SMS</source>
        <translation>Solo pacchetti con chiamate o SMS</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice and how many packages it would leave: &quot;5 GB or more (128)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another price</source>
        <extracomment>Entry of a menu of highest prices: a price that is typed.</extracomment>
        <translation>Altro prezzo</translation>
    </message>
    <message>
        <source>Any amount of data</source>
        <translation>Qualsiasi quantità di dati</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>An amount of data: &quot;5 GB or more&quot;.</extracomment>
        <translation>%1 o più</translation>
    </message>
    <message>
        <source>Any number of days</source>
        <translation>Qualsiasi numero di giorni</translation>
    </message>
    <message>
        <source>%1 or longer</source>
        <extracomment>How long a package lasts: &quot;30 days or more&quot;.</extracomment>
        <translation>%1 o più</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>A price: &quot;$5.00 or less&quot;.</extracomment>
        <translation>%1 o meno</translation>
    </message>
    <message>
        <source>Any price</source>
        <extracomment>Entry of a menu of highest prices: no limit.</extracomment>
        <translation>Qualsiasi prezzo</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <extracomment>The destination that is chosen; the cross takes it away.</extracomment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Show all destinations, not only %1</source>
        <extracomment>%1: a country or region that packages are limited to.</extracomment>
        <translation>Mostra tutte le destinazioni, non solo %1</translation>
    </message>
    <message>
        <source>Data ≥ %1</source>
        <extracomment>How much data a package must have at least; &quot;any&quot; when it doesn&apos;t matter.</extracomment>
        <translation>Dati ≥ %1</translation>
    </message>
    <message>
        <source>Data ≥ any</source>
        <translation>Dati: tutti</translation>
    </message>
    <message>
        <source>How much data at least</source>
        <translation>Quanti dati almeno</translation>
    </message>
    <message>
        <source>Days ≥ %1</source>
        <extracomment>How many days a package must last at least.</extracomment>
        <translation>Giorni ≥ %1</translation>
    </message>
    <message>
        <source>Days ≥ any</source>
        <translation>Giorni: tutti</translation>
    </message>
    <message>
        <source>How many days at least</source>
        <translation>Quanti giorni almeno</translation>
    </message>
    <message>
        <source>Price limit  ✕</source>
        <extracomment>A limit of the price that is not shown; a click takes it away, as the cross says.</extracomment>
        <translation>Limite prezzo  ✕</translation>
    </message>
    <message>
        <source>Show packages of any price</source>
        <translation>Mostra pacchetti di qualsiasi prezzo</translation>
    </message>
    <message>
        <source>Price ≤ %1</source>
        <extracomment>What a package may cost at most.</extracomment>
        <translation>Prezzo ≤ %1</translation>
    </message>
    <message>
        <source>Price ≤ any</source>
        <translation>Prezzo: tutti</translation>
    </message>
    <message>
        <source>What it may cost at most</source>
        <translation>Quanto può costare al massimo</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: all filters are taken away.</extracomment>
        <translation>Cancella filtri</translation>
    </message>
</context>
<context>
    <name>Desk::FixedPriceDialog</name>
    <message>
        <source>Set price</source>
        <extracomment>Button: the package is sold at the price that was typed.</extracomment>
        <translation>Imposta prezzo</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>Title of the dialog that sets a price for one package.</extracomment>
        <translation>Prezzo fisso</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <extracomment>What the account pays for a package; %1: an amount of money.</extracomment>
        <translation>Costo: %1</translation>
    </message>
    <message>
        <source>Fixed selling price</source>
        <translation>Prezzo di vendita fisso</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>Before a field for the price of a package.</extracomment>
        <translation>Vendita</translation>
    </message>
    <message>
        <source>Use the rules</source>
        <translation>Usa le regole</translation>
    </message>
    <message>
        <source>Takes the fixed price away</source>
        <translation>Rimuove il prezzo fisso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing changes.</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Write the price like %1.</source>
        <extracomment>%1: an amount, as an example.</extracomment>
        <translation>Scrivere il prezzo come %1.</translation>
    </message>
    <message>
        <source>%1. This is under the floor of the rule, %2.</source>
        <extracomment>%1: a margin; %2: the lowest price by a rule.</extracomment>
        <translation>%1. È sotto il minimo della regola, %2.</translation>
    </message>
</context>
<context>
    <name>Desk::Format</name>
    <message>
        <source>%1 MB</source>
        <extracomment>Mobile data: megabytes.</extracomment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>Mobile data: gigabytes.</extracomment>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>How long a package is valid.</extracomment>
        <translation>1 giorno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>%Ln: how many days a package is valid.</extracomment>
        <translation>
            <numerusform>%Ln giorno</numerusform>
            <numerusform>%Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days, as short as it is understood.</extracomment>
        <translation>%1 gg</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A date and a time, in this order.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year; the letters are those of QDate::toString().</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day of another year; the letters are those of QDate::toString().</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>A time of day; the letters are those of QTime::toString().</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>How long ago: less than a minute.</extracomment>
        <translation>poco fa</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>An age in minutes.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>An age in hours.</extracomment>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>Desk::HandOver</name>
    <message>
        <source>Your eSIM</source>
        <extracomment>Heading of the card that a traveller gets.</extracomment>
        <translation>La Sua eSIM</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>On the card of a traveller, before what they paid.</extracomment>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>On the card of a traveller, before how much data the eSIM has.</extracomment>
        <translation>Dati</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>On the card of a traveller: the eSIM has no limit of data.</extracomment>
        <translation>illimitati</translation>
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
        <translation>Validità</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>%n: how many days an eSIM works.</extracomment>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins</source>
        <extracomment>On the card of a traveller, before when the days of the eSIM begin.</extracomment>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>with the first use</source>
        <translation>con il primo utilizzo</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>On the card of a traveller: the days of the eSIM have begun already.</extracomment>
        <translation>subito</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>On the card of a traveller, before names of countries.</extracomment>
        <translation>Paesi</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <extracomment>%n: in how many countries an eSIM works.</extracomment>
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
        <extracomment>On the card of a traveller: the address that phones ask for; “SM-DP+” is a name.</extracomment>
        <translation>Indirizzo SM-DP+</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>On the card of a traveller: the code that phones ask for beside the address.</extracomment>
        <translation>Codice di attivazione</translation>
    </message>
    <message>
        <source>Full code</source>
        <extracomment>On the card of a traveller: address and activation code in one, for Android.</extracomment>
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
        <extracomment>Heading on the card of a traveller, before what to do.</extracomment>
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
        <extracomment>Heading of the paper that says what a customer paid.</extracomment>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>On a receipt, before its number.</extracomment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Sold on</source>
        <extracomment>On a receipt, before the date.</extracomment>
        <translation>Venduto il</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>On a receipt, before what was paid for all.</extracomment>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>On a receipt, before how it was paid, such as cash.</extracomment>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>cash</source>
        <extracomment>On a receipt: how it was paid.</extracomment>
        <translation>contanti</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>On a receipt: it was paid with a bank card.</extracomment>
        <translation>carta</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>On a receipt: it was put on the bill of the hotel room.</extracomment>
        <translation>camera</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>On a receipt: it is to be paid later.</extracomment>
        <translation>più tardi</translation>
    </message>
</context>
<context>
    <name>Desk::HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <extracomment>Title of the dialog that gives an eSIM to the customer.</extracomment>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Preview of the hand-over</source>
        <translation>Anteprima della consegna</translation>
    </message>
    <message>
        <source>eSIMs to hand over</source>
        <translation>eSIM da consegnare</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Caption of a list: languages of travellers.</extracomment>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>Language of the hand-over</source>
        <translation>Lingua della consegna</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <extracomment>Caption of a list: sizes of paper.</extracomment>
        <translation>Ca&amp;rta</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Name of a list: sizes of paper.</extracomment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Receip&amp;t</source>
        <extracomment>Check box: what the customer paid is printed too.</extracomment>
        <translation>Rice&amp;vuta</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Name of a check box: what the customer paid is printed too.</extracomment>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Adds a page with number, date, what was sold and for how much; never the cost</source>
        <translation>Aggiunge una pagina con numero, data, che cosa è stato venduto e a quanto; mai il costo</translation>
    </message>
    <message>
        <source>The receipt without the card</source>
        <translation>La ricevuta senza la scheda</translation>
    </message>
    <message>
        <source>Selling price on the card</source>
        <translation>Prezzo di vendita sulla scheda</translation>
    </message>
    <message>
        <source>It has no selling price, so there is none for a receipt or the card.</source>
        <translation>Non ha un prezzo di vendita, quindi non ce n’è uno per la ricevuta o la scheda.</translation>
    </message>
    <message>
        <source>A PDF file for each eSIM</source>
        <translation>Un file PDF per ogni eSIM</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>Button: prints the card.</extracomment>
        <translation>&amp;Stampa</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Name of a button: prints the card.</extracomment>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <extracomment>Button: saves the card as a file.</extracomment>
        <translation>Salva &amp;PDF</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>Name of a button: saves the card as a file.</extracomment>
        <translation>Salva PDF</translation>
    </message>
    <message>
        <source>Save p&amp;icture</source>
        <extracomment>Button: saves the card as a picture.</extracomment>
        <translation>Salva &amp;immagine</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>Name of a button: saves the card as a picture.</extracomment>
        <translation>Salva immagine</translation>
    </message>
    <message>
        <source>As a picture for messengers, 1080 × 1350 pixels</source>
        <translation>Come immagine per app di messaggistica, 1080 × 1350 pixel</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <extracomment>Button: copies a text for the customer.</extracomment>
        <translation>&amp;Copia messaggio</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>Name of a button: copies a text for the customer.</extracomment>
        <translation>Copia messaggio</translation>
    </message>
    <message>
        <source>The text with both links, for any messenger; it leaves the clipboard after a minute</source>
        <translation>Il testo con entrambi i link, per qualsiasi app di messaggistica; viene rimosso dagli appunti dopo un minuto</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <extracomment>Button: opens the mail program with a text for the customer.</extracomment>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Name of a button: opens the mail program with a text for the customer.</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Opens your own mail program with the message; nothing is sent by itself</source>
        <translation>Apre il programma di posta con il messaggio; nulla viene inviato automaticamente</translation>
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
        <translation>Apre WhatsApp con il messaggio; il destinatario si sceglie lì</translation>
    </message>
    <message>
        <source>Your shop&apos;s name, telephone and address stand on it once they are in the settings (Ctrl+,).</source>
        <translation>Nome, telefono e indirizzo del negozio vi compaiono una volta inseriti nelle impostazioni (Ctrl+,).</translation>
    </message>
    <message>
        <source>Hand-over status</source>
        <extracomment>Name of what says whether something was saved, printed or copied.</extracomment>
        <translation>Stato della consegna</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The message is copied. It leaves the clipboard after %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>Il messaggio è copiato. Sarà rimosso dagli appunti dopo %1 s.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documenti PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <extracomment>A kind of files in a dialog that chooses one.</extracomment>
        <translation>Immagini (*.png)</translation>
    </message>
    <message>
        <source>receipt</source>
        <extracomment>In the name of a file.</extracomment>
        <translation>ricevuta</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2. The eSIM is not touched by it; try another folder.</source>
        <extracomment>%1: path of a file; %2: the system&apos;s reason.</extracomment>
        <translation>Non è stato salvato nulla come %1: %2. La eSIM non è stata toccata; provare un’altra cartella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files before it are saved.</source>
        <extracomment>%Ln: how many files were written before one that could not be.</extracomment>
        <translation>
            <numerusform>%Ln file precedente è salvato.</numerusform>
            <numerusform>%Ln file precedenti sono salvati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Salvato come %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are saved, the first as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>
            <numerusform>%Ln file è salvato, come %1.</numerusform>
            <numerusform>%Ln file sono salvati, il primo come %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Inviato alla stampante.</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is switched on and has paper, or save a PDF.</source>
        <translation>La stampante non ha accettato il documento. Verificare che sia accesa e abbia carta, oppure salvare un PDF.</translation>
    </message>
    <message>
        <source>No program for it was found on this computer. Copy the message instead.</source>
        <translation>Nessun programma adatto trovato su questo computer. Copiare invece il messaggio.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln eSIMs</source>
        <extracomment>%Ln: how many eSIMs were sold together. A choice.</extracomment>
        <translation>
            <numerusform>%Ln eSIM</numerusform>
            <numerusform>Tutte le %Ln eSIM</numerusform>
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
        <translation>Rotolo %1 mm</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>A size of paper in America: 8.5 by 11 inches.</extracomment>
        <translation>Lettera USA</translation>
    </message>
</context>
<context>
    <name>Desk::HandOverSettings</name>
    <message>
        <source>Language</source>
        <extracomment>Caption of a list: languages of travellers.</extracomment>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Language of the hand-over</source>
        <translation>Lingua della consegna</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Caption of a list: sizes of paper.</extracomment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>What the next hand-over begins with. The customer display speaks the same language.</source>
        <translation>Le scelte iniziali della prossima consegna. Lo schermo cliente usa la stessa lingua.</translation>
    </message>
    <message>
        <source>Show the selling price on the card</source>
        <translation>Mostra il prezzo di vendita sulla scheda</translation>
    </message>
    <message>
        <source>Tax line of receipts</source>
        <translation>Riga fiscale delle ricevute</translation>
    </message>
</context>
<context>
    <name>Desk::KeySettings</name>
    <message>
        <source>Choose a command, then press its new key in the field below.</source>
        <translation>Scegliere un comando, poi premere la nuova scorciatoia nel campo in basso.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Name of the table that lists all commands with their keys.</extracomment>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button beside a field: the command gets its usual key back.</extracomment>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Use it here</source>
        <extracomment>Button: the key goes from the command that has it to the one that is chosen.</extracomment>
        <translation>Usa qui</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <extracomment>Button: every command gets its usual key back.</extracomment>
        <translation>Ripristina tutte le scorciatoie</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Heading of a column: what can be done with a key, &quot;Order&quot;.</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading of a column: the key on the keyboard, such as F5.</extracomment>
        <translation>Tasto</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <extracomment>%1: what a command is called. It stands before the field with its key.</extracomment>
        <translation>Scorciatoia di “%1”</translation>
    </message>
    <message>
        <source>Esc always goes one step back.</source>
        <translation>Esc torna sempre indietro di un passo.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <extracomment>%1: a key, such as Ctrl+T; %2: the command that has it.</extracomment>
        <translation>%1 è già la scorciatoia di “%2”.</translation>
    </message>
    <message>
        <source>%1 has no key now.</source>
        <extracomment>%1: what a command is called.</extracomment>
        <translation>“%1” non ha più una scorciatoia.</translation>
    </message>
    <message>
        <source>%1 alone writes, moves or presses. Hold Ctrl or Alt with it, or take one of F1 to F12.</source>
        <extracomment>%1: a key, such as A or Enter.</extracomment>
        <translation>%1 senza altri tasti serve a scrivere, spostarsi o confermare. Tenere premuto anche Ctrl o Alt, oppure usare uno dei tasti da F1 a F12.</translation>
    </message>
    <message>
        <source>Esc and Tab do the same everywhere.</source>
        <translation>Esc e Tab mantengono ovunque la loro funzione.</translation>
    </message>
    <message>
        <source>Alt with a letter or digit opens menus. Hold Ctrl, too.</source>
        <translation>Alt con una lettera o una cifra apre i menu. Tenere premuto anche Ctrl.</translation>
    </message>
    <message>
        <source>Fields and tables need %1 for what is written in them.</source>
        <extracomment>%1: a key, such as Ctrl+C.</extracomment>
        <translation>Campi e tabelle hanno bisogno di %1 per il testo che contengono.</translation>
    </message>
</context>
<context>
    <name>Desk::KeysDialog</name>
    <message>
        <source>Keys</source>
        <extracomment>Title of the window that lists the keys of all commands.</extracomment>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading of a column: the key on the keyboard, such as F5.</extracomment>
        <translation>Tasto</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Che cosa fa</translation>
    </message>
</context>
<context>
    <name>Desk::LastHandOvers</name>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Title of the list of eSIMs that were given to customers lately.</extracomment>
        <translation>Ultime consegne</translation>
    </message>
    <message>
        <source>Search the last hand-overs</source>
        <translation>Cerca nelle ultime consegne</translation>
    </message>
    <message>
        <source>Customer, package, ICCID, day or time…</source>
        <translation>Cliente, pacchetto, ICCID, giorno o ora…</translation>
    </message>
    <message>
        <source>Hand-overs shown</source>
        <extracomment>Name of what says how many rows are listed.</extracomment>
        <translation>Consegne mostrate</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>Button: shows what a customer got.</extracomment>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>Shows it as it was handed over</source>
        <translation>La mostra com’è stata consegnata</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The last hand-overs could not be read. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Le ultime consegne non sono leggibili. %1</translation>
    </message>
    <message>
        <source>Hand-overs are not kept on this computer: that is switched off in the settings (Ctrl+,).</source>
        <translation>Le consegne non vengono conservate su questo computer: la funzione è disattivata nelle impostazioni (Ctrl+,).</translation>
    </message>
    <message>
        <source>The last hand-overs are being read.</source>
        <translation>Lettura delle ultime consegne in corso.</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>Finora non è stato consegnato nulla.</translation>
    </message>
    <message>
        <source>No hand-over is like that.</source>
        <translation>Nessuna consegna corrisponde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-overs</source>
        <extracomment>%Ln: how many of the last times that an eSIM was given to a customer are listed.</extracomment>
        <translation>
            <numerusform>%Ln consegna</numerusform>
            <numerusform>%Ln consegne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ListText</name>
    <message>
        <source>not readable</source>
        <extracomment>In a cell of a table: the answer had a value, but none that makes sense.</extracomment>
        <translation>non leggibile</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>In a cell of a table whose newest value could not be read. %1: the one before: &quot;$3.10&quot;.</extracomment>
        <translation>prima %1</translation>
    </message>
    <message>
        <source>Older orders are being read; the sums leave out those that were not read yet.</source>
        <translation>Lettura degli ordini più vecchi in corso; le somme non comprendono quelli non ancora letti.</translation>
    </message>
    <message>
        <source>Orders before %1 have not all been read; the sums leave them out. “Read all orders” reads them.</source>
        <extracomment>%1: a day and a time.</extracomment>
        <translation>Gli ordini anteriori al giorno %1 non sono stati letti tutti; le somme non li comprendono. “Leggi tutti gli ordini” li legge.</translation>
    </message>
    <message>
        <source>The orders were not read to the end: there may be more than stand here. F5 reads them.</source>
        <translation>Gli ordini non sono stati letti fino alla fine: potrebbero essercene più di quelli mostrati. F5 li legge.</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>When the orders were read: &quot;read 14:03&quot;.</extracomment>
        <translation>lettura %1</translation>
    </message>
    <message>
        <source>Older orders could not be read to the end. %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>Gli ordini più vecchi non sono stati letti fino alla fine. %1</translation>
    </message>
    <message>
        <source>The orders could not be read to the end: there may be more, and newer ones, than stand here. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Gli ordini non sono stati letti fino alla fine: potrebbero essercene altri, anche più recenti, oltre a quelli mostrati. %1 F5 li legge.</translation>
    </message>
    <message>
        <source>What was bought on this computer could not be read: orders that eSIMfly does not list, and what they were sold for, are missing. %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>Gli acquisti fatti su questo computer non sono leggibili: mancano gli ordini che eSIMfly non elenca e a quanto sono stati venduti. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders could not be read; the sums leave them out.</source>
        <extracomment>%Ln: how many orders of the list.</extracomment>
        <translation>
            <numerusform>%Ln ordine non è leggibile; le somme non lo comprendono.</numerusform>
            <numerusform>%Ln ordini non sono leggibili; le somme non li comprendono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders could not be read at all and are not listed; the sums leave them out.</source>
        <extracomment>%Ln: how many orders eSIMfly has besides.</extracomment>
        <translation>
            <numerusform>%Ln ordine non è affatto leggibile e non è in elenco; le somme non lo comprendono.</numerusform>
            <numerusform>%Ln ordini non sono affatto leggibili e non sono in elenco; le somme non li comprendono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eSIMfly says that there are %Ln more orders, but did not list them. F5 reads them again.</source>
        <extracomment>%Ln: a number of orders. F5 is a key.</extracomment>
        <translation>
            <numerusform>eSIMfly segnala %Ln altro ordine, ma non l’ha elencato. F5 li legge di nuovo.</numerusform>
            <numerusform>eSIMfly segnala altri %Ln ordini, ma non li ha elencati. F5 li legge di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>eSIMfly&apos;s list of orders never ended. What was read of it stands here.</source>
        <translation>L’elenco ordini di eSIMfly non arrivava mai alla fine. Qui c’è quanto è stato letto.</translation>
    </message>
    <message>
        <source>The eSIMs could not be read to the end: there may be more, and newer ones, than stand here. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Le eSIM non sono state lette fino alla fine: potrebbero essercene altre, anche più recenti, oltre a quelle mostrate. %1 F5 le legge.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln eSIMs could not be read completely.</source>
        <extracomment>%Ln: how many eSIMs of the list.</extracomment>
        <translation>
            <numerusform>%Ln eSIM non è leggibile per intero.</numerusform>
            <numerusform>%Ln eSIM non sono leggibili per intero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln eSIMs could not be read at all and are not listed.</source>
        <extracomment>%Ln: how many eSIMs eSIMfly has besides.</extracomment>
        <translation>
            <numerusform>%Ln eSIM non è affatto leggibile e non è in elenco.</numerusform>
            <numerusform>%Ln eSIM non sono affatto leggibili e non sono in elenco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eSIMfly says that there are %Ln more eSIMs, but did not list them. F5 reads them again.</source>
        <extracomment>%Ln: a number of eSIMs. F5 is a key.</extracomment>
        <translation>
            <numerusform>eSIMfly segnala %Ln altra eSIM, ma non l’ha elencata. F5 le legge di nuovo.</numerusform>
            <numerusform>eSIMfly segnala altre %Ln eSIM, ma non le ha elencate. F5 le legge di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet. What you sell from the catalogue stands here.</source>
        <translation>Ancora nessun ordine. Ciò che si vende dal catalogo compare qui.</translation>
    </message>
    <message>
        <source>The orders could not be read. %1 Trying again…</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>Impossibile leggere gli ordini. %1 Nuovo tentativo in corso…</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Lettura degli ordini…</translation>
    </message>
    <message>
        <source>The orders could not be read. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Impossibile leggere gli ordini. %1 F5 li legge.</translation>
    </message>
    <message>
        <source>No orders were found so far. “Read all orders” reads older ones.</source>
        <translation>Finora nessun ordine trovato. “Leggi tutti gli ordini” legge i più vecchi.</translation>
    </message>
    <message>
        <source>None of the orders could be read. F5 reads them again.</source>
        <translation>Nessuno degli ordini è leggibile. F5 li legge di nuovo.</translation>
    </message>
    <message>
        <source>The orders were not read yet. F5 reads them.</source>
        <translation>Gli ordini non sono ancora stati letti. F5 li legge.</translation>
    </message>
    <message>
        <source>No eSIMs yet. Sell the first one from the catalogue, and it stands here.</source>
        <translation>Ancora nessuna eSIM. Vendere la prima dal catalogo e comparirà qui.</translation>
    </message>
    <message>
        <source>The eSIMs could not be read. %1 Trying again…</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>Impossibile leggere le eSIM. %1 Nuovo tentativo in corso…</translation>
    </message>
    <message>
        <source>Reading the eSIMs…</source>
        <translation>Lettura delle eSIM…</translation>
    </message>
    <message>
        <source>The eSIMs could not be read. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Impossibile leggere le eSIM. %1 F5 le legge.</translation>
    </message>
    <message>
        <source>None of the eSIMs could be read. F5 reads them again.</source>
        <translation>Nessuna delle eSIM è leggibile. F5 le legge di nuovo.</translation>
    </message>
    <message>
        <source>The eSIMs were not read yet. F5 reads them.</source>
        <translation>Le eSIM non sono ancora state lette. F5 le legge.</translation>
    </message>
</context>
<context>
    <name>Desk::LowBalanceReporter</name>
    <message>
        <source>The balance is low.</source>
        <translation>Il saldo è basso.</translation>
    </message>
    <message>
        <source>The balance is low: %1, less than %2.</source>
        <extracomment>Both are amounts of money; the second one is set by the shop.</extracomment>
        <translation>Il saldo è basso: %1, meno di %2.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the overview, which says how long the balance lasts.</extracomment>
        <translation>Mostra</translation>
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
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Name of the field that searches the page that is open.</extracomment>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Match count</source>
        <extracomment>Name of what says how many rows were found.</extracomment>
        <translation>Numero di risultati</translation>
    </message>
    <message>
        <source>Rows that came while the mouse moved over the list (Shift+F5)</source>
        <translation>Righe arrivate mentre il mouse si muoveva sull’elenco (Shift+F5)</translation>
    </message>
    <message>
        <source>Sandbox: nothing is real</source>
        <translation>Sandbox: nulla è reale</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Name of the account&apos;s money, in the corner of the window.</extracomment>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>A menu: what has to do with the account.</extracomment>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>A menu: search, sort, export.</extracomment>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>A menu: what is shown, and how.</extracomment>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>A menu in a menu: light or dark colours.</extracomment>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>&amp;Sell</source>
        <extracomment>A menu: what has to do with a sale.</extracomment>
        <translation>V&amp;endita</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>A menu: keys, notices, about the program.</extracomment>
        <translation>A&amp;iuto</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <extracomment>Entry of a menu: the account is disconnected after a question.</extracomment>
        <translation>Disconnetti…</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>Esci dalla sandbox</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Entry of a menu: goes to the list of persons who sell.</extracomment>
        <translation>Venditore</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Entry of a menu: goes to the list of ways to pay.</extracomment>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Selling prices…</source>
        <extracomment>Entry of a menu: opens the rules of what the shop sells at.</extracomment>
        <translation>Prezzi di vendita…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salva una copia…</translation>
    </message>
    <message>
        <source>Bring back a copy…</source>
        <translation>Recupera una copia…</translation>
    </message>
    <message>
        <source>Fixed price…</source>
        <extracomment>Entry of a menu: sets a price for one package.</extracomment>
        <translation>Prezzo fisso…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>Entry of a menu: opens the settings.</extracomment>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>&amp;Hide prices</source>
        <extracomment>Entry of a menu: hides what packages cost while a customer looks.</extracomment>
        <translation>&amp;Nascondi prezzi</translation>
    </message>
    <message>
        <source>Next eSIM of the sale</source>
        <translation>eSIM successiva della vendita</translation>
    </message>
    <message>
        <source>Previous eSIM of the sale</source>
        <translation>eSIM precedente della vendita</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Entry of a menu: the program ends.</extracomment>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Entry of a menu: all filters are taken away.</extracomment>
        <translation>Cancella filtri</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Esporta ciò che è mostrato…</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Entry of a menu: saves what is shown as a workbook.</extracomment>
        <translation>Esporta Excel</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Entry of a menu: saves what is shown as a text file with commas.</extracomment>
        <translation>Esporta CSV</translation>
    </message>
    <message>
        <source>Sort the packages…</source>
        <translation>Ordina i pacchetti per…</translation>
    </message>
    <message>
        <source>Columns of the packages</source>
        <translation>Colonne dei pacchetti</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Sposta la colonna a sinistra</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Sposta la colonna a destra</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>Restringi la colonna</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>Allarga la colonna</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un passo indietro</translation>
    </message>
    <message>
        <source>Refresh what is shown</source>
        <translation>Aggiorna ciò che è mostrato</translation>
    </message>
    <message>
        <source>Show the rows that wait</source>
        <translation>Mostra le righe in attesa</translation>
    </message>
    <message>
        <source>Read all orders</source>
        <translation>Leggi tutti gli ordini</translation>
    </message>
    <message>
        <source>Copy the catalogue again</source>
        <translation>Scarica di nuovo il catalogo</translation>
    </message>
    <message>
        <source>Customer display</source>
        <extracomment>Entry of a menu: opens a window that customers see.</extracomment>
        <translation>Schermo cliente</translation>
    </message>
    <message>
        <source>QR code on the full screen</source>
        <translation>Codice QR a schermo intero</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Entry of a menu: dark letters on white.</extracomment>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Entry of a menu: light letters on black.</extracomment>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Order the selected package</source>
        <translation>Ordina il pacchetto selezionato</translation>
    </message>
    <message>
        <source>Hand over the eSIM that is shown…</source>
        <translation>Consegna la eSIM mostrata…</translation>
    </message>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Entry of a menu: lists eSIMs that were given to customers lately.</extracomment>
        <translation>Ultime consegne</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Chiudi la giornata</translation>
    </message>
    <message>
        <source>Top up the selected eSIM…</source>
        <translation>Ricarica la eSIM selezionata…</translation>
    </message>
    <message>
        <source>Order another of the same</source>
        <translation>Ordina ancora lo stesso</translation>
    </message>
    <message>
        <source>Favourite: star the package shown, or no longer</source>
        <translation>Preferito: aggiungi o togli la stella al pacchetto mostrato</translation>
    </message>
    <message>
        <source>Unfinished purchases…</source>
        <extracomment>Entry of a menu: lists orders that need a decision.</extracomment>
        <translation>Acquisti non conclusi…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <extracomment>Entry of a menu: lists the keys of all commands.</extracomment>
        <translation>Scorciatoie…</translation>
    </message>
    <message>
        <source>Notices…</source>
        <extracomment>Entry of a menu: lists all that was told.</extracomment>
        <translation>Avvisi…</translation>
    </message>
    <message>
        <source>About eSIMfly Desk…</source>
        <translation>Informazioni su eSIMfly Desk…</translation>
    </message>
    <message>
        <source>Country, package, network, ICCID… (%1)</source>
        <extracomment>%1: the key that goes to this field, such as Ctrl+F. It says what can be searched for.</extracomment>
        <translation>Paese, pacchetto, rete, ICCID… (%1)</translation>
    </message>
    <message>
        <source>Team…</source>
        <extracomment>Entry of a menu: opens the dialog about the desks that sell together.</extracomment>
        <translation>Team…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Trova un comando…</translation>
    </message>
    <message>
        <source>Note or correction…</source>
        <extracomment>Entry of a menu: writes the customer or note of the selected eSIM, or corrects the selected order.</extracomment>
        <translation>Nota o correzione…</translation>
    </message>
</context>
<context>
    <name>Desk::MainWindowController</name>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the sale that it is about.</extracomment>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Purchases made with another access code are not clear yet: %1. You may have been charged: look for them on the Orders page, or connect with that access code.</source>
        <extracomment>%1: names of packages, by commas.</extracomment>
        <translation>Acquisti fatti con un altro codice di accesso sono ancora da chiarire: %1. Gli addebiti potrebbero essere avvenuti: cercarli nella pagina Ordini, oppure connettersi con quel codice di accesso.</translation>
    </message>
    <message>
        <source>The order of %1 did not come to its end last time. You may have been charged. Checking…</source>
        <extracomment>%1: name of a package.</extracomment>
        <translation>L’ordine di %1 non è arrivato alla fine l’ultima volta. L’addebito potrebbe essere avvenuto. Verifica in corso…</translation>
    </message>
    <message>
        <source>The secret key is kept in the keychain of this computer now.</source>
        <translation>Ora la chiave segreta è conservata nel portachiavi di questo computer.</translation>
    </message>
    <message>
        <source>The order of %1 was not sent before the program ended. Nothing was charged.</source>
        <extracomment>%1: name of a package.</extracomment>
        <translation>L’ordine di %1 non è stato inviato prima della chiusura del programma. Non è stato addebitato nulla.</translation>
    </message>
    <message>
        <source>The orders of %1 were not all sent before the program ended: %2. Nothing was charged for those that were not sent.</source>
        <extracomment>%1: a package; %2: &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>Gli ordini di %1 non sono stati inviati tutti prima della chiusura del programma: %2. Per quelli non inviati non è stato addebitato nulla.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button of a question: the account is disconnected and its secret key forgotten.</extracomment>
        <translation>Disconnetti</translation>
    </message>
    <message>
        <source>Forget the secret key of this account on this computer?</source>
        <translation>Eliminare da questo computer la chiave segreta di questo account?</translation>
    </message>
    <message>
        <source>Notes and the list of purchases stay. To connect again you need the secret key.</source>
        <translation>Le note e l’elenco degli acquisti restano. Per connettersi di nuovo serve la chiave segreta.</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <extracomment>Button of a question: nothing changes.</extracomment>
        <translation>Resta connesso</translation>
    </message>
    <message>
        <source>About eSIMfly Desk</source>
        <translation>Informazioni su eSIMfly Desk</translation>
    </message>
    <message>
        <source>Sells travel eSIMs of the eSIMfly Business API. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Vende eSIM da viaggio della eSIMfly Business API. Software libero con licenza GNU General Public License, versione 3 o successiva.</translation>
    </message>
</context>
<context>
    <name>Desk::ManagePanel</name>
    <message>
        <source>Cancel and refund</source>
        <translation>Annulla e rimborsa</translation>
    </message>
    <message>
        <source>What cancelling does</source>
        <translation>Che cosa comporta l’annullamento</translation>
    </message>
    <message>
        <source>Cancel eSIM</source>
        <extracomment>Button: an eSIM is taken back; a question follows.</extracomment>
        <translation>Annulla eSIM</translation>
    </message>
    <message>
        <source>Cancel status</source>
        <extracomment>Name of what says how taking an eSIM back stands.</extracomment>
        <translation>Stato dell’annullamento</translation>
    </message>
    <message>
        <source>Suspend</source>
        <extracomment>Button: an eSIM pauses.</extracomment>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: an eSIM goes on after a pause.</extracomment>
        <translation>Riattiva</translation>
    </message>
    <message>
        <source>Suspend status</source>
        <extracomment>Name of what says how pausing an eSIM stands.</extracomment>
        <translation>Stato della sospensione</translation>
    </message>
    <message>
        <source>SMS to this eSIM</source>
        <translation>SMS a questa eSIM</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Name of a field: the words of an SMS to an eSIM.</extracomment>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Reaches the phone; stands in no list</source>
        <translation>Arriva al telefono; non compare in nessun elenco</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>Name of what says how many characters an SMS has.</extracomment>
        <translation>Caratteri</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <extracomment>Button: sends the words of the field to an eSIM.</extracomment>
        <translation>Invia SMS</translation>
    </message>
    <message>
        <source>SMS status</source>
        <extracomment>Name of what says how sending an SMS stands.</extracomment>
        <translation>Stato dell’SMS</translation>
    </message>
    <message>
        <source>Choose an eSIM to cancel or suspend it, or to send it an SMS.</source>
        <translation>Scegliere una eSIM per annullarla, sospenderla o inviarle un SMS.</translation>
    </message>
    <message>
        <source>No network lets it in. Resuming brings it back with all its data and days.</source>
        <translation>Nessuna rete la accetta. Riattivandola tornano tutti i suoi dati e giorni.</translation>
    </message>
    <message>
        <source>No network lets it in until it is resumed. Its validity runs on, and nothing is refunded.</source>
        <translation>Nessuna rete la accetta finché non viene riattivata. La validità continua a decorrere, e non viene rimborsato nulla.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Characters of an SMS. %1: written; %2: that may be.</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>An SMS has %1 characters at most.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>Un SMS ha al massimo %1 caratteri.</translation>
    </message>
</context>
<context>
    <name>Desk::NetworkEventModel</name>
    <message>
        <source>Connected</source>
        <extracomment>A phone registered with a mobile network.</extracomment>
        <translation>Connesso</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>What happened in a network: the phone used data.</extracomment>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>A phone told a mobile network where it is.</extracomment>
        <translation>Rilevato</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>What happened in a network: something else than data.</extracomment>
        <translation>Altro</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something happened in a network.</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heading of a column: what happened in a network.</extracomment>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: name of a network operator.</extracomment>
        <translation>Rete</translation>
    </message>
    <message>
        <source>In plan</source>
        <extracomment>Heading: whether a mobile network belongs to what was bought.</extracomment>
        <translation>Nel piano</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The network is one of those of the plan.</extracomment>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>The network is none of those of the plan.</extracomment>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Desk::NetworkPanel</name>
    <message>
        <source>Why is there no data?</source>
        <translation>Perché non ci sono dati?</translation>
    </message>
    <message>
        <source>Network verdict</source>
        <extracomment>Name of what says why there is no data.</extracomment>
        <translation>Esito della verifica</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>What the network knows</source>
        <translation>Che cosa sa la rete</translation>
    </message>
    <message>
        <source>Check in progress</source>
        <translation>Verifica in corso</translation>
    </message>
    <message>
        <source>Check network</source>
        <extracomment>Button: finds out why there is no data.</extracomment>
        <translation>Verifica rete</translation>
    </message>
    <message>
        <source>Asks the mobile network; once a minute for an eSIM (F5)</source>
        <translation>Interroga la rete mobile; una volta al minuto per eSIM (F5)</translation>
    </message>
    <message>
        <source>Last check</source>
        <extracomment>Name of what says when this was found out last.</extracomment>
        <translation>Ultima verifica</translation>
    </message>
    <message>
        <source>Copy support note</source>
        <translation>Copia nota assistenza</translation>
    </message>
    <message>
        <source>What is known, for eSIMfly&apos;s support or a colleague. The activation code is not in it.</source>
        <translation>Ciò che è noto, per l’assistenza di eSIMfly o un collega. Non contiene il codice di attivazione.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Name of what says that a note was copied.</extracomment>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Ultimi sette giorni</translation>
    </message>
    <message>
        <source>Network events</source>
        <extracomment>Name of a table: what happened in networks.</extracomment>
        <translation>Eventi di rete</translation>
    </message>
    <message>
        <source>In plan</source>
        <extracomment>Heading of a column: whether a network is one of the package.</extracomment>
        <translation>Nel piano</translation>
    </message>
    <message>
        <source>Choose an eSIM to find out why it has no data.</source>
        <translation>Scegliere una eSIM per capire perché non ha dati.</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Interrogazione della rete…</translation>
    </message>
    <message>
        <source>Asked at %1; again in a minute.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Rete interrogata alle %1; di nuovo tra un minuto.</translation>
    </message>
    <message>
        <source>Asked at %1 (%2).</source>
        <extracomment>%1: time of day; %2: how long ago: &quot;3 min&quot;.</extracomment>
        <translation>Rete interrogata alle %1 (%2).</translation>
    </message>
    <message>
        <source>Copied. The activation code is not in it.</source>
        <translation>Copiato. Non contiene il codice di attivazione.</translation>
    </message>
</context>
<context>
    <name>Desk::NoticeStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>%Ln: how many notices stand behind the one that is shown. A button.</extracomment>
        <translation>
            <numerusform>%Ln altro</numerusform>
            <numerusform>altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>Title of the list of all that was told.</extracomment>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>The name of the notice under the tool bar, for a screen reader; the notice itself is its description.</extracomment>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>Button: opens the list of all that was told.</extracomment>
        <translation>Tutti gli avvisi</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <extracomment>Name of a button: a notice was read and goes.</extracomment>
        <translation>Chiudi avviso</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Letto</translation>
    </message>
</context>
<context>
    <name>Desk::OrderModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something was ordered.</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Heading of a column: eSIMfly&apos;s number of an order.</extracomment>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>eSIMs</source>
        <extracomment>Heading of a column: how many eSIMs an order has.</extracomment>
        <translation>eSIM</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Heading of a column: what the account paid.</extracomment>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>The price that was shown: a person said that it went through.</source>
        <translation>Il prezzo mostrato: una persona ha indicato che è andato a buon fine.</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what the customer paid.</extracomment>
        <translation>Venduto</translation>
    </message>
    <message>
        <source>What customers paid for the whole order</source>
        <translation>Quanto hanno pagato i clienti per l’intero ordine</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Margine</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>Quanto hanno pagato i clienti, meno quanto ha pagato l’account</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column: how an order stands, such as “Completed”.</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>Heading of a column: money that came back for an order.</extracomment>
        <translation>Rimborso</translation>
    </message>
    <message>
        <source>When money came back of the order</source>
        <translation>Quando l’importo dell’ordine è stato riaccreditato</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>Venditore</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading of a column: how the customer paid, such as cash.</extracomment>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>How the customer paid</source>
        <translation>Come ha pagato il cliente</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Cliente o nota</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Of the team, at which an order was sold.</extracomment>
        <translation>Postazione</translation>
    </message>
</context>
<context>
    <name>Desk::OrderPanel</name>
    <message>
        <source>Quantity</source>
        <extracomment>Caption of a field: how many eSIMs.</extracomment>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>How many eSIMs, 10 at most</source>
        <translation>Quante eSIM, al massimo 10</translation>
    </message>
    <message>
        <source>you pay</source>
        <extracomment>Below an amount: what the account pays.</extracomment>
        <translation>da pagare</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Cliente o nota</translation>
    </message>
    <message>
        <source>Optional, kept on this computer</source>
        <translation>Facoltativo, conservato su questo computer</translation>
    </message>
    <message>
        <source>Optional, shared with your team</source>
        <translation>Facoltativo, condiviso con il team</translation>
    </message>
    <message>
        <source>Order question</source>
        <extracomment>Name of what asks before an order is placed.</extracomment>
        <translation>Domanda sull’ordine</translation>
    </message>
    <message>
        <source>Order now</source>
        <extracomment>Button: places the order.</extracomment>
        <translation>Ordina ora</translation>
    </message>
    <message>
        <source>Order another</source>
        <extracomment>Button: the same package is ordered once more.</extracomment>
        <translation>Ordina ancora</translation>
    </message>
    <message>
        <source>One more of the same package (Ctrl+N)</source>
        <translation>Un altro pacchetto uguale (Ctrl+N)</translation>
    </message>
    <message>
        <source>Order now for %1</source>
        <extracomment>On the button that orders; %1: an amount of money.</extracomment>
        <translation>Ordina ora per %1</translation>
    </message>
    <message>
        <source>Balance after: %1</source>
        <extracomment>What the account will have once this order is paid.</extracomment>
        <translation>Saldo dopo: %1</translation>
    </message>
    <message>
        <source>Connect an account to order.</source>
        <translation>Connettere un account per ordinare.</translation>
    </message>
    <message>
        <source>Connecting the account…</source>
        <translation>Connessione dell’account…</translation>
    </message>
    <message>
        <source>Nothing can be bought while this computer&apos;s clock is off.</source>
        <translation>Non si può acquistare nulla finché l’orologio di questo computer non è esatto.</translation>
    </message>
    <message>
        <source>Nothing can be bought without a connection.</source>
        <translation>Non si può acquistare nulla senza connessione.</translation>
    </message>
    <message>
        <source>With the orders under way the balance is not enough.</source>
        <translation>Con gli ordini in corso il saldo non è sufficiente.</translation>
    </message>
    <message>
        <source>With the orders under way the balance is not enough: %1 is missing.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Con gli ordini in corso il saldo non è sufficiente: importo mancante %1.</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or sell at %1 all the same.</source>
        <extracomment>While prices are hidden. %1: what the customer pays for one.</extracomment>
        <translation>Costa più di prima. Mostrare i prezzi per continuare, oppure vendere comunque a %1.</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or order again all the same.</source>
        <translation>Costa più di prima. Mostrare i prezzi per continuare, oppure ordinare di nuovo per procedere comunque.</translation>
    </message>
    <message>
        <source>Order again to confirm.</source>
        <translation>Ordinare di nuovo per confermare.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be ordered. Order again to have it read once more.</source>
        <translation>Il costo attuale di questo pacchetto non è leggibile, quindi non si può ordinare. Ordinare di nuovo per rileggerlo.</translation>
    </message>
    <message>
        <source>Checking the price…</source>
        <translation>Verifica del prezzo…</translation>
    </message>
    <message>
        <source>The price rose from %1 to %2. Order again to pay %3.</source>
        <extracomment>%1, %2: the price of one eSIM; %3: of all that are ordered.</extracomment>
        <translation>Il prezzo è salito da %1 a %2. Ordinare di nuovo per pagare %3.</translation>
    </message>
    <message>
        <source>The price read at %1 could not be checked. Order again to buy at the current price.</source>
        <extracomment>%1: the time of day at which the price was read.</extracomment>
        <translation>Non è stato possibile verificare il prezzo letto alle %1. Ordinare di nuovo per acquistare al prezzo del momento.</translation>
    </message>
    <message>
        <source>This is more than %1. Order again to confirm.</source>
        <extracomment>%1: an amount of money that was set.</extracomment>
        <translation>L’importo supera %1. Ordinare di nuovo per confermare.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be ordered. The last price known is %1, of %2. Order again to have it read once more.</source>
        <extracomment>%1: the last price known; %2: its day and time.</extracomment>
        <translation>Il costo attuale di questo pacchetto non è leggibile, quindi non si può ordinare. L’ultimo prezzo noto è %1, in data %2. Ordinare di nuovo per rileggerlo.</translation>
    </message>
    <message>
        <source>This package is no longer sold. Choose another one.</source>
        <translation>Questo pacchetto non è più in vendita. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>The price fell from %1 to %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>Il prezzo è sceso da %1 a %2.</translation>
    </message>
</context>
<context>
    <name>Desk::OrdersPage</name>
    <message>
        <source>Shows the orders of all packages again</source>
        <translation>Mostra di nuovo gli ordini di tutti i pacchetti</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Name of a list: of which dates orders are shown.</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>The days of the orders that are shown</source>
        <translation>I giorni degli ordini mostrati</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>Name of a field: from which day on orders are shown.</extracomment>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>Name of a field: until which day orders are shown.</extracomment>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: shows again what the customer got.</extracomment>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>What the traveller of the selected order takes along</source>
        <translation>Ciò che il viaggiatore dell’ordine selezionato porta con sé</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>Button: shows the QR code of an eSIM.</extracomment>
        <translation>Codice QR</translation>
    </message>
    <message>
        <source>Shows the eSIMs of the selected order beside the list</source>
        <translation>Mostra le eSIM dell’ordine selezionato accanto all’elenco</translation>
    </message>
    <message>
        <source>Show eSIM</source>
        <extracomment>Button: shows an eSIM on its page.</extracomment>
        <translation>Mostra eSIM</translation>
    </message>
    <message>
        <source>Opens the eSIM of the selected order (Ctrl+Enter)</source>
        <translation>Apre la eSIM dell’ordine selezionato (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Chiudi la giornata</translation>
    </message>
    <message>
        <source>What was sold on a day, by seller and by payment, to print and to keep</source>
        <translation>Che cosa è stato venduto in un giorno, per venditore e per pagamento, da stampare e conservare</translation>
    </message>
    <message>
        <source>Correct…</source>
        <extracomment>Button: opens a dialog that corrects what was noted of an order.</extracomment>
        <translation>Correggi…</translation>
    </message>
    <message>
        <source>Sold for, seller, payment and note of the selected order (F2)</source>
        <translation>“Venduto a”, venditore, pagamento e nota dell’ordine selezionato (F2)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: orders are read again.</extracomment>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>Reads the orders from eSIMfly (F5)</source>
        <translation>Legge gli ordini da eSIMfly (F5)</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>Name of the sums below the table of orders.</extracomment>
        <translation>Totali</translation>
    </message>
    <message>
        <source>Orders read</source>
        <extracomment>Name of what says from which date on orders are known.</extracomment>
        <translation>Ordini letti</translation>
    </message>
    <message>
        <source>Per day</source>
        <extracomment>Button: shows a chart of days.</extracomment>
        <translation>Per giorno</translation>
    </message>
    <message>
        <source>Spend and margin of each day, as a chart and as a table</source>
        <translation>Spesa e margine di ogni giorno, come grafico e come tabella</translation>
    </message>
    <message>
        <source>Read all orders</source>
        <translation>Leggi tutti gli ordini</translation>
    </message>
    <message>
        <source>Reads the older orders from eSIMfly too, a page a second. It may be stopped at any time.</source>
        <translation>Legge da eSIMfly anche gli ordini più vecchi, una pagina al secondo. Si può interrompere in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Name of the table of orders.</extracomment>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Name of a list: what was corrected of an order.</extracomment>
        <translation>Correzioni</translation>
    </message>
    <message>
        <source>Only %1  ✕</source>
        <extracomment>A button that takes a filter away. %1: a destination or a package.</extracomment>
        <translation>Solo %1  ✕</translation>
    </message>
    <message>
        <source>Nothing was sold on these days. What came back on them is of orders of other days.</source>
        <translation>In questi giorni non è stato venduto nulla. I riaccrediti di questi giorni riguardano ordini di altri giorni.</translation>
    </message>
    <message>
        <source>No order matches. Search for a reference, a package, a customer, an ICCID or a seller.</source>
        <translation>Nessun ordine corrisponde. Cercare un riferimento, un pacchetto, un cliente, un ICCID o un venditore.</translation>
    </message>
    <message>
        <source>%1 · reading…</source>
        <extracomment>%1: &quot;100 orders · $310.00 spent&quot;, while more of them are read.</extracomment>
        <translation>%1 · lettura in corso…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many are shown, of how many there are, while a newer list waits to be shown.</extracomment>
        <translation>%1 di %2 mostrati</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;171 of 7,012&quot;: what the search found of all there is.</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: shows what came while the mouse moved over the list.</extracomment>
        <translation>
            <numerusform>Mostra %Ln altro</numerusform>
            <numerusform>Mostra altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: rows of the table are put in order anew.</extracomment>
        <translation>Mostra modifiche</translation>
    </message>
    <message>
        <source>Sums of what is certain</source>
        <extracomment>Below a column of amounts in a file.</extracomment>
        <translation>Somme di ciò che è certo</translation>
    </message>
    <message>
        <source>Choose an order to see its eSIMs.</source>
        <translation>Scegliere un ordine per vedere le sue eSIM.</translation>
    </message>
    <message>
        <source>Money was loaded: no eSIM belongs to it.</source>
        <translation>Fondi aggiunti all’account: nessuna eSIM vi corrisponde.</translation>
    </message>
    <message>
        <source>Its eSIM is being prepared. It stands here as soon as it comes.</source>
        <translation>La sua eSIM è in preparazione. Compare qui appena arriva.</translation>
    </message>
    <message>
        <source>It is not known which eSIM belongs to this order.</source>
        <translation>Non si sa quale eSIM appartenga a questo ordine.</translation>
    </message>
    <message>
        <source>Its eSIM is not among those that were read. F5 on the eSIMs page reads them.</source>
        <translation>La sua eSIM non è tra quelle lette. F5 nella pagina eSIM le legge.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter: no status in particular.</extracomment>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>All dates</source>
        <extracomment>Choice of dates: orders of all times.</extracomment>
        <translation>Tutte le date</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Choice of dates: orders of today.</extracomment>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Choice of dates: orders of yesterday.</extracomment>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>Choice of dates: orders of this month.</extracomment>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>Choice of dates: orders of the month before.</extracomment>
        <translation>Mese scorso</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>Days that a person chooses, from the first to the last.</extracomment>
        <translation>Da … a …</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Name of a list: of which computer orders are shown.</extracomment>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>The desk of the orders that are shown</source>
        <translation>La postazione degli ordini mostrati</translation>
    </message>
    <message>
        <source>Seller of the orders</source>
        <translation>Venditore degli ordini</translation>
    </message>
    <message>
        <source>The seller of the orders that are shown</source>
        <translation>Il venditore degli ordini mostrati</translation>
    </message>
    <message>
        <source>Desk not known</source>
        <extracomment>A filter: orders of which nobody knows at which desk they were sold.</extracomment>
        <translation>Postazione sconosciuta</translation>
    </message>
    <message>
        <source>All desks</source>
        <extracomment>A filter: no desk in particular.</extracomment>
        <translation>Tutte le postazioni</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>A filter: orders of which nobody said who sold them.</extracomment>
        <translation>Nessun venditore</translation>
    </message>
    <message>
        <source>All sellers</source>
        <extracomment>A filter: no seller in particular.</extracomment>
        <translation>Tutti i venditori</translation>
    </message>
</context>
<context>
    <name>Desk::OtherNotes</name>
    <message>
        <source>Take mine away too</source>
        <extracomment>A button: the note of another desk in the place of the one that stands, or none where that took it away.</extracomment>
        <translation>Togli anche la mia</translation>
    </message>
    <message>
        <source>Use this note</source>
        <translation>Usa questa nota</translation>
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
        <translation>Leggi tutti gli ordini</translation>
    </message>
    <message>
        <source>Reads the older orders from eSIMfly too, a page a second. It may be stopped at any time.</source>
        <translation>Legge da eSIMfly anche gli ordini più vecchi, una pagina al secondo. Si può interrompere in qualsiasi momento.</translation>
    </message>
    <message>
        <source>The balance lasts</source>
        <translation>Il saldo dura</translation>
    </message>
    <message>
        <source>Balance lasts</source>
        <extracomment>Name of what says how many days the balance will last.</extracomment>
        <translation>Durata del saldo</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Mostra gli ordini</translation>
    </message>
    <message>
        <source>Orders that the balance went for</source>
        <translation>Ordini che hanno consumato il saldo</translation>
    </message>
    <message>
        <source>The orders of the days whose pace it is</source>
        <translation>Gli ordini dei giorni su cui si basa il ritmo</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>Caption: what was sold in this week.</extracomment>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>Orders this week</source>
        <translation>Ordini questa settimana</translation>
    </message>
    <message>
        <source>Orders of this week</source>
        <translation>Ordini di questa settimana</translation>
    </message>
    <message>
        <source>The orders of this week</source>
        <translation>Gli ordini di questa settimana</translation>
    </message>
    <message>
        <source>Unclear or unfinished</source>
        <translation>Da chiarire o non conclusi</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <translation>Da chiamare</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Settimana per settimana</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>Valuta del grafico</translation>
    </message>
    <message>
        <source>Chart of the weeks</source>
        <translation>Grafico delle settimane</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>Name of a table with a row for each week.</extracomment>
        <translation>Settimane</translation>
    </message>
    <message>
        <source>Best-selling destinations</source>
        <extracomment>Name of a table: countries and regions that were sold most.</extracomment>
        <translation>Destinazioni più vendute</translation>
    </message>
    <message>
        <source>Destinations that sell</source>
        <translation>Destinazioni vendute</translation>
    </message>
    <message>
        <source>Best-selling packages</source>
        <extracomment>Name of a table: packages that were sold most.</extracomment>
        <translation>Pacchetti più venduti</translation>
    </message>
    <message>
        <source>Packages that sell</source>
        <translation>Pacchetti venduti</translation>
    </message>
    <message>
        <source>eSIMs by status</source>
        <translation>eSIM per stato</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <extracomment>Instead of sums that are being worked out.</extracomment>
        <translation>Calcolo in corso…</translation>
    </message>
    <message>
        <source>Unfinished purchases</source>
        <extracomment>Button: opens the list of orders that need a decision.</extracomment>
        <translation>Acquisti non conclusi</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <extracomment>A button for a screen reader. %1: how an order stands: &quot;Pending&quot;.</extracomment>
        <translation>Ordini: %1</translation>
    </message>
    <message>
        <source>None is known of, but not all orders were read.</source>
        <translation>Non ne risulta nessuno, ma non sono stati letti tutti gli ordini.</translation>
    </message>
    <message>
        <source>None is known of, but it is not clear how some orders stand.</source>
        <translation>Non ne risulta nessuno, ma lo stato di alcuni ordini non è chiaro.</translation>
    </message>
    <message>
        <source>eSIMs: %1</source>
        <extracomment>A button for a screen reader. %1: how an eSIM stands: &quot;Active&quot;.</extracomment>
        <translation>eSIM: %1</translation>
    </message>
    <message>
        <source>Nobody is known to need one, but not all eSIMs were read.</source>
        <translation>Non risulta nessuno, ma non sono state lette tutte le eSIM.</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of amounts, while a customer looks at the screen.</extracomment>
        <translation>Prezzi nascosti</translation>
    </message>
    <message>
        <source>Enter or a double click shows the orders of a week</source>
        <translation>Invio o doppio clic mostra gli ordini di una settimana</translation>
    </message>
    <message>
        <source>None of them matches.</source>
        <translation>Nessun risultato.</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Name of a page: how the shop does.</extracomment>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;3 of 171&quot;: what the search found of all destinations and packages that sell.</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>A button: shows what came while the mouse moved over a table.</extracomment>
        <translation>Mostra modifiche</translation>
    </message>
    <message>
        <source>Who sold</source>
        <extracomment>Name of a table with a row for each seller or desk.</extracomment>
        <translation>Chi ha venduto</translation>
    </message>
    <message>
        <source>By desk or by seller</source>
        <translation>Per postazione o per venditore</translation>
    </message>
    <message>
        <source>By desk</source>
        <extracomment>Choice: sums of each computer that sells.</extracomment>
        <translation>Per postazione</translation>
    </message>
    <message>
        <source>By seller</source>
        <extracomment>Choice: sums of each person who sells.</extracomment>
        <translation>Per venditore</translation>
    </message>
    <message>
        <source>Of all orders</source>
        <extracomment>What a count is made of; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>Su tutti gli ordini</translation>
    </message>
    <message>
        <source>Of the orders that were read</source>
        <extracomment>What a count is made of; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>Sugli ordini letti</translation>
    </message>
    <message>
        <source>Every order is settled</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>Tutti gli ordini sono conclusi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <extracomment>%Ln: how many eSIMs; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>
            <numerusform>%Ln in totale</numerusform>
            <numerusform>%Ln in totale</numerusform>
        </translation>
    </message>
    <message>
        <source>Told from the eSIMs</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>In base alle eSIM</translation>
    </message>
    <message>
        <source>Nobody needs a call</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>Nessuno da chiamare</translation>
    </message>
    <message>
        <source>No order of eSIMs was completed since %1.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Dal giorno %1 non è stato completato nessun ordine di eSIM.</translation>
    </message>
    <message>
        <source>%1 of %2, completed orders since %3</source>
        <extracomment>%1: how many are shown, of %2 there are; %3: a day.</extracomment>
        <translation>%1 di %2, ordini completati dal giorno %3</translation>
    </message>
    <message>
        <source>All orders of all desks since %1, top-ups too</source>
        <extracomment>Of all orders of a team, by desk or by seller; %1: a day.</extracomment>
        <translation>Tutti gli ordini di tutte le postazioni dal giorno %1, ricariche comprese</translation>
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
        <translation>dal giorno %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When figures were read. %1: a time.</extracomment>
        <translation>ultima lettura %1</translation>
    </message>
    <message>
        <source>being read…</source>
        <extracomment>Instead of an amount that is not known yet.</extracomment>
        <translation>lettura in corso…</translation>
    </message>
    <message>
        <source>as this computer has it; F5 reads it</source>
        <translation>come su questo computer; F5 lo legge</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of how long the balance lasts, while a customer looks at the screen.</extracomment>
        <translation>Prezzi nascosti</translation>
    </message>
    <message>
        <source>The balance was not read yet. F5 reads it.</source>
        <translation>Il saldo non è ancora stato letto. F5 lo legge.</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>%1: an amount of money; %2: a time.</extracomment>
        <translation>%1 (ultima lettura %2)</translation>
    </message>
    <message>
        <source>%1. What it lasts can be told after the first whole day with orders.</source>
        <extracomment>%1: the balance with its currency.</extracomment>
        <translation>%1. Quanto dura si potrà dire dopo il primo giorno intero con ordini.</translation>
    </message>
    <message>
        <source>%1, at the %2 a day of %3.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: an amount of money; %3: days from the first to the last.</extracomment>
        <translation>%1, al ritmo di %2 al giorno (%3).</translation>
    </message>
    <message>
        <source>%1. As much came back as was spent on %2.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: days from the first to the last.</extracomment>
        <translation>%1. È stato riaccreditato quanto è stato speso (%2).</translation>
    </message>
    <message>
        <source>%1. Nothing was spent on %2.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: days from the first to the last.</extracomment>
        <translation>%1. Non è stato speso nulla (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders of these days are not certain and not in it.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>
            <numerusform>%Ln ordine di questi giorni non è certo e non è compreso.</numerusform>
            <numerusform>%Ln ordini di questi giorni non sono certi e non sono compresi.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than a year</source>
        <translation>Più di un anno</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln days</source>
        <extracomment>%Ln: how many days the balance will last.</extracomment>
        <translation>
            <numerusform>Circa %Ln giorno</numerusform>
            <numerusform>Circa %Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a day</source>
        <translation>Meno di un giorno</translation>
    </message>
    <message>
        <source>No data left</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Dati esauriti</translation>
    </message>
    <message>
        <source>Nearly empty</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Quasi esaurite</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Terminano presto</translation>
    </message>
    <message>
        <source>Prepared for too long</source>
        <extracomment>Why eSIMs need attention; the number stands behind it.</extracomment>
        <translation>In preparazione da troppo</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Non installate</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders without a time are in no week.</source>
        <extracomment>%Ln: a number of orders.</extracomment>
        <translation>
            <numerusform>%Ln ordine senza ora non è in nessuna settimana.</numerusform>
            <numerusform>%Ln ordini senza ora non sono in nessuna settimana.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::PackageDelegate</name>
    <message>
        <source>unlimited</source>
        <extracomment>A badge behind the name of a package: it has no limit of data.</extracomment>
        <translation>illimitati</translation>
    </message>
    <message>
        <source>sold lately</source>
        <extracomment>A badge behind the name of a package: it was sold in the last days.</extracomment>
        <translation>venduto da poco</translation>
    </message>
</context>
<context>
    <name>Desk::PackageDetails</name>
    <message>
        <source>Data</source>
        <extracomment>Caption: how much data a package has.</extracomment>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Caption: how many days a package is valid.</extracomment>
        <translation>Validità</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Caption: minutes and texts of a package.</extracomment>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Texts</source>
        <comment>Text messages that come with a package</comment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>Caption: network operators of a package.</extracomment>
        <translation>Reti</translation>
    </message>
    <message>
        <source>Carrier</source>
        <extracomment>Caption: the company whose eSIM it is.</extracomment>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Includes</source>
        <comment>What else comes with a package</comment>
        <translation>Include</translation>
    </message>
    <message>
        <source>Top-up</source>
        <extracomment>Caption: whether more data can be bought for the same eSIM.</extracomment>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>Caption: what customers pay.</extracomment>
        <translation>Vendita</translation>
    </message>
    <message>
        <source>Fix…</source>
        <comment>A button beside a selling price: to set it by hand</comment>
        <translation>Fissa…</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>Name of a button: a price for this package alone.</extracomment>
        <translation>Prezzo fisso</translation>
    </message>
    <message>
        <source>Set the selling price of this package by hand (Ctrl+Shift+M)</source>
        <translation>Imposta manualmente il prezzo di vendita di questo pacchetto (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Price history</source>
        <extracomment>Name of a chart: what a package cost in the past.</extracomment>
        <translation>Storico prezzi</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <translation>non più in vendita</translation>
    </message>
    <message>
        <source>price not readable now</source>
        <translation>prezzo ora non leggibile</translation>
    </message>
    <message>
        <source>fixed price</source>
        <extracomment>Behind a selling price: a person set it for this package alone.</extracomment>
        <translation>prezzo fisso</translation>
    </message>
    <message>
        <source>no rule fits</source>
        <translation>nessuna regola</translation>
    </message>
    <message>
        <source>%1, last read %2</source>
        <extracomment>%1: an amount of money; %2: the day and time when it could be read for the last time.</extracomment>
        <translation>%1, letto l’ultima volta in data %2</translation>
    </message>
    <message>
        <source>−%1 % on %2</source>
        <extracomment>A price change and its day: &quot;−5 % on 21 Nov&quot;.</extracomment>
        <translation>−%1% in data %2</translation>
    </message>
    <message>
        <source>+%1 % on %2</source>
        <extracomment>%1: a number of per cent, %2: a date. How a price rose.</extracomment>
        <translation>+%1% in data %2</translation>
    </message>
    <message>
        <source>%1 →</source>
        <extracomment>The price before; the new one follows.</extracomment>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A price that has not changed: &quot;$3.10 since 21 Nov&quot;.</extracomment>
        <translation>%1 dal giorno %2</translation>
    </message>
</context>
<context>
    <name>Desk::PackageFacts</name>
    <message>
        <source>local</source>
        <extracomment>A package for one country.</extracomment>
        <translation>locale</translation>
    </message>
    <message>
        <source>regional</source>
        <extracomment>A package for a region.</extracomment>
        <translation>regionale</translation>
    </message>
    <message>
        <source>Unlimited, speed may drop</source>
        <translation>Illimitati, la velocità può ridursi</translation>
    </message>
    <message>
        <source>%1 at home, %2 when roaming</source>
        <extracomment>%1 and %2: amounts of data, such as “5 GB”.</extracomment>
        <translation>%1 nel paese d’origine, %2 in roaming</translation>
    </message>
    <message>
        <source>%1 from first use</source>
        <extracomment>%1 is &quot;30 days&quot;.</extracomment>
        <translation>%1 dal primo utilizzo</translation>
    </message>
    <message>
        <source>%1 from the purchase</source>
        <extracomment>%1 is &quot;30 days&quot;.</extracomment>
        <translation>%1 dall’acquisto</translation>
    </message>
    <message>
        <source>unlimited at home</source>
        <extracomment>Calls within the home country.</extracomment>
        <translation>senza limiti nel paese d’origine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited in the EU</source>
        <translation>senza limiti nell’UE</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes in the EU</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln minuto nell’UE</numerusform>
            <numerusform>%Ln minuti nell’UE</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited international minutes</source>
        <translation>minuti internazionali illimitati</translation>
    </message>
    <message numerus="yes">
        <source>%Ln international minutes</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln minuto internazionale</numerusform>
            <numerusform>%Ln minuti internazionali</numerusform>
        </translation>
    </message>
    <message>
        <source>included</source>
        <extracomment>Calls, or texts, come with the package; how many isn&apos;t said.</extracomment>
        <translation>nel pacchetto</translation>
    </message>
    <message>
        <source>incoming only</source>
        <extracomment>Text messages can be received, not sent.</extracomment>
        <translation>solo in entrata</translation>
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
            <numerusform>%Ln SMS nell’UE</numerusform>
            <numerusform>%Ln SMS nell’UE</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited international texts</source>
        <translation>SMS internazionali illimitati</translation>
    </message>
    <message numerus="yes">
        <source>%Ln international texts</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>%Ln SMS internazionale</numerusform>
            <numerusform>%Ln SMS internazionali</numerusform>
        </translation>
    </message>
    <message>
        <source>can be topped up</source>
        <translation>ricaricabile</translation>
    </message>
    <message>
        <source>can&apos;t be topped up</source>
        <translation>non ricaricabile</translation>
    </message>
    <message>
        <source>hotspot</source>
        <extracomment>What a package can: the phone may share its connection.</extracomment>
        <translation>hotspot</translation>
    </message>
    <message>
        <source>no hotspot</source>
        <extracomment>What a package can&apos;t: the phone may not share its connection.</extracomment>
        <translation>senza hotspot</translation>
    </message>
    <message>
        <source>phone number (%1)</source>
        <extracomment>What a package has: a telephone number. %1: the country that it is of.</extracomment>
        <translation>numero di telefono (%1)</translation>
    </message>
    <message>
        <source>can renew by itself</source>
        <extracomment>The package can be bought so that it is paid and starts again by itself.</extracomment>
        <translation>rinnovabile in automatico</translation>
    </message>
</context>
<context>
    <name>Desk::PackageModel</name>
    <message>
        <source>unlimited</source>
        <extracomment>Read aloud for the sign ∞.</extracomment>
        <translation>illimitati</translation>
    </message>
    <message>
        <source>Valid (days)</source>
        <extracomment>Heading in a file: how many days the package lasts.</extracomment>
        <translation>Validità (giorni)</translation>
    </message>
    <message>
        <source>sorted, ascending</source>
        <extracomment>Read aloud at a table&apos;s heading.</extracomment>
        <translation>ordinata in senso crescente</translation>
    </message>
    <message>
        <source>sorted, descending</source>
        <extracomment>Said by screen readers behind the heading of a column: the largest is at the top.</extracomment>
        <translation>ordinata in senso decrescente</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>Covers</source>
        <extracomment>The places where the package works.</extracomment>
        <translation>Copertura</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: how much data a package has.</extracomment>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>How long the package lasts.</extracomment>
        <translation>Validità</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>The kind of mobile network: 4G, 5G.</extracomment>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a package.</extracomment>
        <translation>Costo</translation>
    </message>
    <message>
        <source>/GB</source>
        <extracomment>Cost for each gigabyte, as short as it is understood.</extracomment>
        <translation>/GB</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>What the shop takes for the package.</extracomment>
        <translation>Vendita</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Margine</translation>
    </message>
    <message>
        <source>Margin %</source>
        <extracomment>The margin in percent of the selling price, as short as it is understood.</extracomment>
        <translation>Margine %</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: the generation of the network, such as 5G.</extracomment>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Cost of one gigabyte</source>
        <translation>Costo di un gigabyte</translation>
    </message>
    <message>
        <source>Selling price</source>
        <extracomment>A way to sort packages: by what customers pay.</extracomment>
        <translation>Prezzo di vendita</translation>
    </message>
    <message>
        <source>Margin in percent</source>
        <translation>Margine percentuale</translation>
    </message>
    <message>
        <source>Middle East · 42 countries</source>
        <extracomment>A long text of the column &quot;Covers&quot;, to find out how wide it must be.</extracomment>
        <translation>Medio Oriente · 42 paesi</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>Where a package works: all over the world.</extracomment>
        <translation>Globale</translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <extracomment>%Ln: in how many countries a package works.</extracomment>
        <translation>
            <numerusform>%Ln paese</numerusform>
            <numerusform>%Ln paesi</numerusform>
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
        <translation>%1: letto in data %2. Quanto inviato da eSIMfly in data %3 non è leggibile.</translation>
    </message>
    <message>
        <source>favourite</source>
        <extracomment>Read aloud after a package&apos;s name: a person starred it.</extracomment>
        <translation>preferito</translation>
    </message>
    <message>
        <source>sold lately</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>venduto da poco</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>non più in vendita</translation>
    </message>
    <message>
        <source>price not readable now</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>prezzo ora non leggibile</translation>
    </message>
</context>
<context>
    <name>Desk::PackageTable</name>
    <message>
        <source>Best first</source>
        <extracomment>The order of the packages found.</extracomment>
        <translation>Prima i migliori</translation>
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
        <translation>%1: colonna %2 di %3.</translation>
    </message>
    <message>
        <source>%1 takes the room that the other columns leave.</source>
        <extracomment>%1: the heading of the column with the names.</extracomment>
        <translation>%1 occupa lo spazio lasciato dalle altre colonne.</translation>
    </message>
    <message>
        <source>%1 is %2 pixels wide.</source>
        <extracomment>Read aloud after a column was made wider or narrower: its heading and its width.</extracomment>
        <translation>%1: larghezza %2 pixel.</translation>
    </message>
    <message>
        <source>All columns as they were at first</source>
        <translation>Tutte le colonne come all’inizio</translation>
    </message>
    <message>
        <source>Ascending</source>
        <extracomment>Entry of a menu: sorts a table from small to large.</extracomment>
        <translation>Crescente</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>Entry of a menu: sorts a table from large to small.</extracomment>
        <translation>Decrescente</translation>
    </message>
</context>
<context>
    <name>Desk::PackagesPane</name>
    <message>
        <source>Packages</source>
        <extracomment>Name of the table of packages.</extracomment>
        <translation>Pacchetti</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many packages are shown, of how many there are, while more that match wait to be shown.</extracomment>
        <translation>%1 di %2 mostrati</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <extracomment>How many packages match, of how many were copied; the rest of them is still to come.</extracomment>
        <translation>%1 di %2 finora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many packages match, of how many there are.</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>%Ln: how many packages are not listed yet. A button.</extracomment>
        <translation>
            <numerusform>Mostra %Ln altro</numerusform>
            <numerusform>Mostra altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What the packages are sorted by</source>
        <translation>Criterio di ordinamento dei pacchetti</translation>
    </message>
    <message>
        <source>The catalogue is not copied yet.</source>
        <translation>Il catalogo non è ancora stato scaricato.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Il tentativo si ripete da sé.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” yet.</source>
        <extracomment>%1: what somebody searched for. The catalogue is being copied.</extracomment>
        <translation>Ancora nulla corrisponde a “%1”.</translation>
    </message>
    <message>
        <source>The catalogue is being copied for the first time. What fits appears by itself.</source>
        <translation>Il catalogo viene scaricato per la prima volta. Ciò che corrisponde compare da sé.</translation>
    </message>
    <message>
        <source>Only a part of the catalogue is on this computer: the first copy did not come to its end.</source>
        <translation>Su questo computer c’è solo una parte del catalogo: il primo scaricamento non è arrivato alla fine.</translation>
    </message>
    <message>
        <source>No packages here yet.</source>
        <translation>Qui ancora nessun pacchetto.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” in what was copied so far.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>Nulla corrisponde a “%1” in quanto scaricato finora.</translation>
    </message>
    <message>
        <source>Go on copying</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Try a country, a network, a size such as 5gb or days such as 30d. Fewer words find more.</source>
        <translation>Provare con un paese, una rete, una quantità come 5gb o una durata come 30d. Con meno parole si trova di più.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages of the last copy could not be read; those that never could are missing here.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>%Ln pacchetto dell’ultimo scaricamento non è leggibile; se non lo è mai stato, qui manca.</numerusform>
            <numerusform>%Ln pacchetti dell’ultimo scaricamento non sono leggibili; quelli che non lo sono mai stati qui mancano.</numerusform>
        </translation>
    </message>
    <message>
        <source>No packages here.</source>
        <translation>Qui nessun pacchetto.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>Nulla corrisponde a “%1”.</translation>
    </message>
    <message>
        <source>Copying the catalogue…</source>
        <translation>Scaricamento del catalogo…</translation>
    </message>
    <message>
        <source>The first packages appear in a moment and can be sold while the rest arrives.</source>
        <translation>I primi pacchetti compaiono tra un istante e si possono vendere mentre arriva il resto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages came, and none of them could be read.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>È arrivato %Ln pacchetto, ma non è leggibile.</numerusform>
            <numerusform>Sono arrivati %Ln pacchetti, ma nessuno è leggibile.</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue could not be copied.</source>
        <translation>Non è stato possibile scaricare il catalogo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the catalogue is copied once more.</extracomment>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>eSIMfly lists no packages for this account.</source>
        <translation>eSIMfly non elenca pacchetti per questo account.</translation>
    </message>
    <message>
        <source>Copied at %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Scaricato in data %1.</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>Scarica di nuovo</translation>
    </message>
    <message>
        <source>There is no catalogue on this computer yet.</source>
        <translation>Su questo computer non c’è ancora un catalogo.</translation>
    </message>
    <message>
        <source>Copy it once; later it is renewed in the background.</source>
        <translation>Basta scaricarlo una volta; poi si rinnova in background.</translation>
    </message>
    <message>
        <source>Copy the catalogue</source>
        <translation>Scarica il catalogo</translation>
    </message>
    <message>
        <source>Connect your account: its packages and prices are copied then.</source>
        <translation>Connettere l’account: i suoi pacchetti e prezzi verranno scaricati.</translation>
    </message>
    <message>
        <source>No package fits these filters.</source>
        <translation>Nessun pacchetto corrisponde a questi filtri.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” with these filters.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>Nulla corrisponde a “%1” con questi filtri.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages match without them.</source>
        <extracomment>%Ln: how many packages are found where no filter limits them.</extracomment>
        <translation>
            <numerusform>Senza filtri ne corrisponde %Ln.</numerusform>
            <numerusform>Senza filtri ne corrispondono %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: all filters are taken away.</extracomment>
        <translation>Cancella filtri</translation>
    </message>
</context>
<context>
    <name>Desk::PastHandOverModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something was handed over.</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Cliente o nota</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>Heading of a column: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Heading of a column: the language of what the traveller got.</extracomment>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>Desk::PaymentText</name>
    <message>
        <source>cash</source>
        <extracomment>How a customer pays.</extracomment>
        <translation>contanti</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>How a customer pays: with a bank card.</extracomment>
        <translation>carta</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>How a customer pays: it is put on the bill of their hotel room.</extracomment>
        <translation>camera</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>How a customer pays: not now.</extracomment>
        <translation>più tardi</translation>
    </message>
</context>
<context>
    <name>Desk::PriceChart</name>
    <message>
        <source>Price since %1</source>
        <extracomment>%1: a date. Above a chart of what a package cost.</extracomment>
        <translation>Prezzo dal giorno %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A price and the day from which it held.</extracomment>
        <translation>%1 dal giorno %2</translation>
    </message>
    <message>
        <source>Price chart</source>
        <extracomment>Name of a chart: what a package cost in the past.</extracomment>
        <translation>Grafico dei prezzi</translation>
    </message>
</context>
<context>
    <name>Desk::PriceExampleModel</name>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a package.</extracomment>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>What a package sells at today.</extracomment>
        <translation>Attuale</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>What a package will sell at.</extracomment>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Margine</translation>
    </message>
</context>
<context>
    <name>Desk::PriceRuleForm</name>
    <message>
        <source>Countries</source>
        <extracomment>Caption of a field: countries that a rule of prices is for.</extracomment>
        <translation>Paesi</translation>
    </message>
    <message>
        <source>Any; or names or codes, with commas between: Turkey, GR</source>
        <translation>Qualsiasi; oppure nomi o sigle, separati da virgole: Turchia, GR</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Caption of a list: region that a rule of prices is for.</extracomment>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Caption of a list: kind of packages that a rule of prices is for.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of package</source>
        <translation>Tipo di pacchetto</translation>
    </message>
    <message>
        <source>Data, GB</source>
        <extracomment>Caption of two fields: how much data packages have that a rule of prices is for.</extracomment>
        <translation>Dati, GB</translation>
    </message>
    <message>
        <source>Data from, in GB</source>
        <translation>Dati da, in GB</translation>
    </message>
    <message>
        <source>to</source>
        <comment>Between two numbers of a range</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Data to, in GB</source>
        <translation>Dati fino a, in GB</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>Caption of a list: whether a rule of prices is for packages with a limit of data.</extracomment>
        <translation>Limite</translation>
    </message>
    <message>
        <source>With or without a limit</source>
        <translation>Con o senza limite</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Caption of two fields: how many days packages are valid that a rule of prices is for.</extracomment>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Days from</source>
        <extracomment>Name of a field: the least number of days.</extracomment>
        <translation>Giorni da</translation>
    </message>
    <message>
        <source>Days to</source>
        <extracomment>Name of a field: the largest number of days.</extracomment>
        <translation>Giorni fino a</translation>
    </message>
    <message>
        <source>The price is the cost and</source>
        <translation>Il prezzo è il costo più</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>Caption of a field: what is added to the cost, in per cent.</extracomment>
        <translation>Percentuale</translation>
    </message>
    <message>
        <source>Markup percent</source>
        <extracomment>Name of a field: what is added to the cost, in per cent.</extracomment>
        <translation>Percentuale di ricarico</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Caption of a field: what is added to the cost, as an amount.</extracomment>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Markup amount</source>
        <extracomment>Name of a field: what is added to the cost, as an amount.</extracomment>
        <translation>Importo di ricarico</translation>
    </message>
    <message>
        <source>Rounding</source>
        <extracomment>Caption of a list: how selling prices are rounded.</extracomment>
        <translation>Arrotondamento</translation>
    </message>
    <message>
        <source>A price rises to the next one that ends so</source>
        <translation>Un prezzo sale al successivo che termina così</translation>
    </message>
    <message>
        <source>Floor</source>
        <comment>What is earned at least</comment>
        <translation>Minimo</translation>
    </message>
    <message>
        <source>Floor</source>
        <extracomment>Caption of a field: nothing is sold for less.</extracomment>
        <translation>Minimo</translation>
    </message>
    <message>
        <source>What is earned at least: an amount, or a part of the cost such as 20%</source>
        <translation>Guadagno minimo: un importo, o una parte del costo come 20%</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Of a number that limits nothing.</extracomment>
        <translation>tutti</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Packages without a limit of data.</extracomment>
        <translation>illimitati</translation>
    </message>
    <message>
        <source>with a limit</source>
        <extracomment>Packages that have a limit of data.</extracomment>
        <translation>con limite</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <extracomment>A field for an amount of money; %1: the code of its currency.</extracomment>
        <translation>Importo, %1</translation>
    </message>
    <message>
        <source>Write the percentage as a number from −100 up, such as %1.</source>
        <extracomment>%1: a number, as an example.</extracomment>
        <translation>Scrivere la percentuale come numero da −100 in su, come %1.</translation>
    </message>
    <message>
        <source>Write the amount like %1.</source>
        <extracomment>%1: an amount, as an example.</extracomment>
        <translation>Scrivere l’importo come %1.</translation>
    </message>
    <message>
        <source>“%1” is no country that is known here.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>“%1” non è un paese noto qui.</translation>
    </message>
    <message>
        <source>Write the floor as an amount, or as a part of the cost such as %1.</source>
        <extracomment>%1: a part, such as “120 %”.</extracomment>
        <translation>Scrivere il minimo come importo, o come parte del costo come %1.</translation>
    </message>
</context>
<context>
    <name>Desk::PriceRuleModel</name>
    <message>
        <source>off</source>
        <extracomment>A rule that is switched off.</extracomment>
        <translation>inattiva</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Which packages a rule is for.</extracomment>
        <translation>Per</translation>
    </message>
    <message>
        <source>Adds</source>
        <extracomment>What a rule adds to the cost.</extracomment>
        <translation>Aggiunge</translation>
    </message>
    <message>
        <source>Rounding</source>
        <extracomment>Heading of a column: how selling prices are rounded.</extracomment>
        <translation>Arrotond.</translation>
    </message>
    <message>
        <source>Packages</source>
        <extracomment>Heading of a column: how many packages a rule gives their price.</extracomment>
        <translation>Pacchetti</translation>
    </message>
</context>
<context>
    <name>Desk::PriceText</name>
    <message>
        <source>%1 %2</source>
        <extracomment>An amount of money: the number, then the code of its currency.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <extracomment>A rate of exchange: &quot;1 USD = 1320 IQD&quot;.</extracomment>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>margin %1</source>
        <extracomment>Beside a selling price: what is left of it.</extracomment>
        <translation>margine %1</translation>
    </message>
    <message>
        <source>The margin is %1 of the selling price.</source>
        <extracomment>%1: a part, such as “37 %”.</extracomment>
        <translation>Margine: %1 del prezzo di vendita.</translation>
    </message>
    <message>
        <source>not rounded</source>
        <extracomment>Of prices: to no step.</extracomment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>whole</source>
        <extracomment>Of prices: to whole dollars, euros, dinars.</extracomment>
        <translation>intero</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>A kind of packages: for one country.</extracomment>
        <translation>locale</translation>
    </message>
    <message>
        <source>regional</source>
        <extracomment>A kind of packages: for several countries.</extracomment>
        <translation>regionale</translation>
    </message>
    <message>
        <source>global</source>
        <extracomment>A kind of packages: for the whole world.</extracomment>
        <translation>globale</translation>
    </message>
    <message>
        <source>enterprise</source>
        <extracomment>A kind of packages: for companies.</extracomment>
        <translation>enterprise</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>A kind of packages: none of the others.</extracomment>
        <translation>altro</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Packages with and without a limit of data.</extracomment>
        <translation>illimitati</translation>
    </message>
    <message>
        <source>with a limit</source>
        <translation>con limite</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of sizes or days: &quot;1 GB to 5 GB&quot;.</extracomment>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>&quot;5 GB or more&quot;.</extracomment>
        <translation>%1 o più</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>&quot;5 GB or less&quot;.</extracomment>
        <translation>%1 o meno</translation>
    </message>
    <message>
        <source>All packages</source>
        <extracomment>A rule of selling prices that asks for nothing.</extracomment>
        <translation>Tutti i pacchetti</translation>
    </message>
    <message>
        <source>at cost</source>
        <extracomment>A rule that adds nothing to the cost.</extracomment>
        <translation>al costo</translation>
    </message>
    <message>
        <source>The rate between the account&apos;s currency and the selling currency is missing.</source>
        <translation>Manca il cambio tra la valuta dell’account e la valuta di vendita.</translation>
    </message>
    <message>
        <source>An amount is not in the selling currency.</source>
        <translation>Un importo non è nella valuta di vendita.</translation>
    </message>
    <message>
        <source>This currency has no decimals, so its prices can&apos;t end in .99 or the like.</source>
        <translation>Questa valuta non ha decimali, quindi i suoi prezzi non possono terminare in ,99 o simili.</translation>
    </message>
    <message>
        <source>It would make prices under zero.</source>
        <translation>Produrrebbe prezzi sotto zero.</translation>
    </message>
    <message>
        <source>An amount or a percentage is too large.</source>
        <translation>Un importo o una percentuale è troppo grande.</translation>
    </message>
    <message>
        <source>“From” is more than “to”.</source>
        <translation>“Da” è maggiore di “a”.</translation>
    </message>
    <message>
        <source>A country is written by its two letters, such as TR.</source>
        <translation>Un paese si scrive con la sua sigla di due lettere, come TR.</translation>
    </message>
    <message>
        <source>The same rule stands there twice.</source>
        <translation>La stessa regola compare due volte.</translation>
    </message>
    <message>
        <source>There are too many rules or fixed prices.</source>
        <translation>Ci sono troppe regole o troppi prezzi fissi.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <extracomment>%1: what is wrong with it, in a sentence.</extracomment>
        <translation>Impossibile leggere il file: %1</translation>
    </message>
    <message>
        <source>The file is too large to be one of selling prices.</source>
        <translation>Il file è troppo grande per contenere prezzi di vendita.</translation>
    </message>
    <message>
        <source>It is not written as JSON.</source>
        <translation>Non è scritto in JSON.</translation>
    </message>
    <message>
        <source>This is not a file of selling prices.</source>
        <translation>Questo non è un file di prezzi di vendita.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the file.</source>
        <translation>Il file è stato scritto da una versione più recente di questo programma.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>“%1” qui non ha significato.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <extracomment>%1: what should stand in a file of prices.</extracomment>
        <translation>Manca “%1”.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>“%1” compare due volte.</translation>
    </message>
    <message>
        <source>“%1” is of another kind than expected; numbers are written as text.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>“%1” è di un tipo diverso da quello atteso; i numeri si scrivono come testo.</translation>
    </message>
    <message>
        <source>“%1” has a value that can&apos;t be used.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>“%1” ha un valore non utilizzabile.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>What is wrong with a file, after the line where it was found.</extracomment>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Non è stato importato nulla.</translation>
    </message>
    <message>
        <source>The file has the same prices.</source>
        <translation>Il file contiene gli stessi prezzi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are new</source>
        <extracomment>%Ln: how many rules a file of prices adds.</extracomment>
        <translation>
            <numerusform>%Ln regola nuova</numerusform>
            <numerusform>%Ln regole nuove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules change</source>
        <extracomment>%Ln: how many rules a file of prices changes.</extracomment>
        <translation>
            <numerusform>%Ln regola modificata</numerusform>
            <numerusform>%Ln regole modificate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules go</source>
        <extracomment>%Ln: how many rules a file of prices takes away.</extracomment>
        <translation>
            <numerusform>%Ln regola rimossa</numerusform>
            <numerusform>%Ln regole rimosse</numerusform>
        </translation>
    </message>
    <message>
        <source>the rules come in another order</source>
        <translation>le regole sono in un altro ordine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices are new</source>
        <extracomment>%Ln: how many prices of single packages a file of prices adds.</extracomment>
        <translation>
            <numerusform>%Ln prezzo fisso nuovo</numerusform>
            <numerusform>%Ln prezzi fissi nuovi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices change</source>
        <extracomment>%Ln: how many prices of single packages a file of prices changes.</extracomment>
        <translation>
            <numerusform>%Ln prezzo fisso modificato</numerusform>
            <numerusform>%Ln prezzi fissi modificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices go</source>
        <extracomment>%Ln: how many prices of single packages a file of prices takes away.</extracomment>
        <translation>
            <numerusform>%Ln prezzo fisso rimosso</numerusform>
            <numerusform>%Ln prezzi fissi rimossi</numerusform>
        </translation>
    </message>
    <message>
        <source>the currency is another one</source>
        <translation>la valuta è un’altra</translation>
    </message>
    <message>
        <source>the rate is another one</source>
        <translation>il cambio è un altro</translation>
    </message>
</context>
<context>
    <name>Desk::PrivacySettings</name>
    <message>
        <source>Start with prices hidden</source>
        <translation>Avvia con i prezzi nascosti</translation>
    </message>
    <message>
        <source>What packages cost, margins and the balance are not shown until F8 is pressed.</source>
        <translation>Il costo dei pacchetti, i margini e il saldo non sono mostrati finché non si preme F8.</translation>
    </message>
    <message>
        <source>Keep the last hand-overs</source>
        <translation>Conserva le ultime consegne</translation>
    </message>
    <message>
        <source>So that each can be opened again as it was. Where messages went is never kept.</source>
        <translation>Così ognuna può essere riaperta com’era. Il destinatario dei messaggi non viene mai conservato.</translation>
    </message>
    <message>
        <source>Take activation codes off the clipboard after</source>
        <translation>Rimuovi i codici di attivazione dagli appunti dopo</translation>
    </message>
    <message>
        <source>Seconds after which activation codes are taken off the clipboard</source>
        <translation>Secondi dopo i quali i codici di attivazione vengono rimossi dagli appunti</translation>
    </message>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Title of a question: what is kept of eSIMs that were given to customers.</extracomment>
        <translation>Ultime consegne</translation>
    </message>
    <message>
        <source>Remove the last hand-overs from this computer, and keep none from now on?</source>
        <translation>Rimuovere le ultime consegne da questo computer e d’ora in poi non conservarne più?</translation>
    </message>
    <message>
        <source>Orders, eSIMs and their codes stay with eSIMfly, and notes stay here.</source>
        <translation>Gli ordini, le eSIM e i loro codici restano presso eSIMfly, e le note restano qui.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <extracomment>Button of a question: what was kept is deleted.</extracomment>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>Button of a question: nothing is deleted.</extracomment>
        <translation>Conserva</translation>
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
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Caption of a list: light or dark colours.</extracomment>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the system.</extracomment>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of %1.</source>
        <extracomment>%1: names of languages, by commas.</extracomment>
        <translation>Nessun font di questo computer contiene le lettere di: %1.</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice of colours: dark letters on white.</extracomment>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of colours: light letters on black.</extracomment>
        <translation>Scuro</translation>
    </message>
</context>
<context>
    <name>Desk::PurchaseModel</name>
    <message>
        <source>Ordered</source>
        <extracomment>Heading of a column: when something was ordered.</extracomment>
        <translation>Ordinato</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading of a column: how much money the order is about.</extracomment>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Cliente o nota</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Che cosa si sa</translation>
    </message>
</context>
<context>
    <name>Desk::PurchaseText</name>
    <message>
        <source>Writing the order down…</source>
        <translation>Registrazione dell’ordine…</translation>
    </message>
    <message>
        <source>You may have been charged. Checking…</source>
        <translation>L’addebito potrebbe essere avvenuto. Verifica in corso…</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <extracomment>How a purchase stands: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>Ordine in corso…</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>Non è ancora chiaro.</translation>
    </message>
    <message>
        <source>Being prepared, 1 to 5 minutes. It is paid; don&apos;t order again.</source>
        <translation>In preparazione, da 1 a 5 minuti. È già pagata: non ordinare di nuovo.</translation>
    </message>
    <message>
        <source>It went through.</source>
        <translation>È andato a buon fine.</translation>
    </message>
    <message>
        <source>It did not go through. Nothing was charged.</source>
        <translation>Non è andato a buon fine. Non è stato addebitato nulla.</translation>
    </message>
    <message>
        <source>You said that it was not bought.</source>
        <translation>Lei ha indicato che non è stato acquistato.</translation>
    </message>
    <message>
        <source>It did not go through. %1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Non è andato a buon fine. Importo riaccreditato: %1.</translation>
    </message>
    <message>
        <source>It did not go through. The money came back.</source>
        <translation>Non è andato a buon fine. L’importo è stato riaccreditato.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. A part of the money came back; not clear yet whether the rest does.</source>
        <translation>Non è andato a buon fine dopo il pagamento. Una parte dell’importo è stata riaccreditata; non è ancora chiaro se lo sarà il resto.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. %1 of %2 came back; not clear yet whether the rest does.</source>
        <extracomment>%1: an amount of money that came back; %2: what was paid.</extracomment>
        <translation>Non è andato a buon fine dopo il pagamento. Importo riaccreditato: %1 su %2; non è ancora chiaro se lo sarà il resto.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>Non è andato a buon fine dopo il pagamento. Non è ancora chiaro se l’importo è stato riaccreditato.</translation>
    </message>
    <message>
        <source>Of its eSIMs, %1 of %2 came: look for them on the eSIMs page.</source>
        <extracomment>%1 of the %2 eSIMs of an order came before it was ended.</extracomment>
        <translation>Delle sue eSIM ne sono arrivate %1 su %2: cercarle nella pagina eSIM.</translation>
    </message>
    <message>
        <source>The balance was %1 before the order and is %2 now.</source>
        <extracomment>%1, %2: amounts of money.</extracomment>
        <translation>Il saldo era %1 prima dell’ordine e ora è %2.</translation>
    </message>
    <message>
        <source>%1 of %2 bought</source>
        <extracomment>How far several orders came: &quot;2 of 5 bought&quot;, followed by &quot;, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1 su %2 acquistati</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <extracomment>A number of orders.</extracomment>
        <translation>in corso: %1</translation>
    </message>
    <message>
        <source>%1 not clear</source>
        <extracomment>A number of orders.</extracomment>
        <translation>da chiarire: %1</translation>
    </message>
    <message>
        <source>%1 not bought</source>
        <extracomment>A number of orders: nothing was charged for them.</extracomment>
        <translation>non acquistati: %1</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>A number of orders: their money came back.</extracomment>
        <translation>rimborsati: %1</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <extracomment>A number of orders.</extracomment>
        <translation>non inviati: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list such as &quot;2 of 5 bought, 1 not clear&quot;.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer to the order got lost.</source>
        <translation>La risposta di eSIMfly all’ordine è andata persa.</translation>
    </message>
    <message>
        <source>The account could not be read yet.</source>
        <translation>Non è stato ancora possibile leggere l’account.</translation>
    </message>
    <message>
        <source>At %1 an order of this package stood in the account that may be this one: %2.</source>
        <extracomment>%1: time of day; %2: the order&apos;s reference.</extracomment>
        <translation>Alle %1 nell’account c’era un ordine di questo pacchetto che potrebbe essere questo: %2.</translation>
    </message>
    <message>
        <source>At %1 an order of this package over %2 stood in the account that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: an amount of money; %3: the order&apos;s reference.</extracomment>
        <translation>Alle %1 nell’account c’era un ordine di questo pacchetto da %2 che potrebbe essere questo: %3.</translation>
    </message>
    <message>
        <source>At %1 the account had 1 new order of this package, perhaps of a colleague.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Alle %1 nell’account c’era 1 nuovo ordine di questo pacchetto, forse di un collega.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 the account had %Ln new orders of this package, perhaps of colleagues.</source>
        <extracomment>%1: time of the day, %Ln: a number of orders.</extracomment>
        <translation>
            <numerusform>Alle %1 nell’account c’era %Ln nuovo ordine di questo pacchetto, forse di un collega.</numerusform>
            <numerusform>Alle %1 nell’account c’erano %Ln nuovi ordini di questo pacchetto, forse di colleghi.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 an order of this package stood in the account that eSIMfly calls “%2”, and that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: eSIMfly&apos;s own words, such as &quot;failed&quot;; %3: the order&apos;s reference.</extracomment>
        <translation>Alle %1 nell’account c’era un ordine di questo pacchetto che eSIMfly definisce “%2” e che potrebbe essere questo: %3.</translation>
    </message>
    <message>
        <source>At %1 no new order of this package stood in the account.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Alle %1 nell’account non c’era nessun nuovo ordine di questo pacchetto.</translation>
    </message>
    <message>
        <source>At %1 the account could not be read completely.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Alle %1 non è stato possibile leggere l’account per intero.</translation>
    </message>
    <message>
        <source>Your decision is on its way to your team.</source>
        <translation>La decisione è in corso di invio al team.</translation>
    </message>
    <message>
        <source>%1 may still buy this.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 potrebbe ancora acquistarlo.</translation>
    </message>
    <message>
        <source>%1 ordered it and does not send it again.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 l’ha ordinato e non lo invia di nuovo.</translation>
    </message>
    <message>
        <source>At %1 the new orders of this package in the account were your colleagues&apos;.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Alle %1 i nuovi ordini di questo pacchetto nell’account erano dei colleghi.</translation>
    </message>
    <message>
        <source>Your team is asked about it after %1.</source>
        <extracomment>Whether an order of the account is a colleague&apos;s. %1: time of day.</extracomment>
        <translation>Il team viene interrogato in proposito dopo le %1.</translation>
    </message>
    <message>
        <source>Your team can&apos;t be asked at the moment whether a colleague bought it.</source>
        <translation>Al momento non è possibile chiedere al team se l’ha acquistato un collega.</translation>
    </message>
    <message>
        <source>%1 has never been heard of.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>Non c’è mai stato contatto con %1.</translation>
    </message>
    <message>
        <source>It belongs to another sale of your team.</source>
        <translation>L’ordine appartiene a un’altra vendita del team.</translation>
    </message>
    <message>
        <source>%1 ordered it and is gone. It can be decided here from %2 on.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>Ordinato da %1, postazione ora dismessa. A partire dal giorno %2 si potrà decidere da qui.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2.</source>
        <comment>a time</comment>
        <extracomment>%1: the name of a desk; %2: time of day.</extracomment>
        <translation>Nessun contatto con %1 dalle %2.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2.</source>
        <comment>a date</comment>
        <extracomment>%1: the name of a desk; %2: date and time.</extracomment>
        <translation>Nessun contatto con %1 dal giorno %2.</translation>
    </message>
</context>
<context>
    <name>Desk::QrCard</name>
    <message>
        <source>SPECIMEN: not a real eSIM</source>
        <extracomment>On the card of an eSIM of the sandbox.</extracomment>
        <translation>CAMPIONE: non è una vera eSIM</translation>
    </message>
    <message>
        <source>SPECIMEN</source>
        <extracomment>Stands across what is not real, in capitals.</extracomment>
        <translation>CAMPIONE</translation>
    </message>
</context>
<context>
    <name>Desk::QrCodeView</name>
    <message>
        <source>QR code</source>
        <extracomment>The name of the picture for a screen reader.</extracomment>
        <translation>Codice QR</translation>
    </message>
</context>
<context>
    <name>Desk::QrCodeWindow</name>
    <message>
        <source>SPECIMEN: not a real eSIM</source>
        <translation>CAMPIONE: non è una vera eSIM</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Under a QR code: which of several.</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. The arrow keys show the others; Esc goes back.</source>
        <translation>Inquadrare con la fotocamera del telefono. I tasti freccia mostrano gli altri; Esc torna indietro.</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. Esc goes back.</source>
        <translation>Inquadrare con la fotocamera del telefono. Esc torna indietro.</translation>
    </message>
</context>
<context>
    <name>Desk::QuantityChoice</name>
    <message>
        <source>One order per traveller</source>
        <translation>Un ordine per viaggiatore</translation>
    </message>
    <message>
        <source>One order</source>
        <extracomment>Choice for several eSIMs: one order for all of them.</extracomment>
        <translation>Un solo ordine</translation>
    </message>
    <message>
        <source>The eSIMs of this package come some minutes after the order. In one order they could not be told apart, so each traveller gets an order.</source>
        <translation>Le eSIM di questo pacchetto arrivano alcuni minuti dopo l’ordine. In un solo ordine non si potrebbero distinguere, quindi ogni viaggiatore ha il suo ordine.</translation>
    </message>
    <message>
        <source>Cancelling later refunds the whole order, never one eSIM alone.</source>
        <translation>Un annullamento successivo rimborsa l’intero ordine, mai una singola eSIM.</translation>
    </message>
    <message>
        <source>Ordered one after another; each can be cancelled alone.</source>
        <translation>Ordinate una dopo l’altra; ognuna può essere annullata da sola.</translation>
    </message>
</context>
<context>
    <name>Desk::RecordDelegate</name>
    <message>
        <source>unlimited</source>
        <extracomment>A badge: a plan without a limit of data.</extracomment>
        <translation>illimitati</translation>
    </message>
</context>
<context>
    <name>Desk::SaleChoices</name>
    <message>
        <source>Seller</source>
        <extracomment>Name of a list of persons: who sells now.</extracomment>
        <translation>Venditore</translation>
    </message>
    <message>
        <source>Who sells now: a name that is written with each sale (F6)</source>
        <translation>Chi vende ora: un nome registrato con ogni vendita (F6)</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Name of a list: how the customer pays, such as cash.</extracomment>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>How the customer pays: written with each sale (F7)</source>
        <translation>Come paga il cliente: registrato con ogni vendita (F7)</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>Of a list of persons who sell: none of them.</extracomment>
        <translation>Nessun venditore</translation>
    </message>
    <message>
        <source>Payment not said</source>
        <translation>Pagamento non indicato</translation>
    </message>
</context>
<context>
    <name>Desk::SaleReporter</name>
    <message>
        <source>Your orders</source>
        <extracomment>A notification of the desktop; &quot;2 of 5 bought&quot; follows.</extracomment>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a message of the desktop: shows the sale that it is about.</extracomment>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>The order went through.</source>
        <translation>L’ordine è andato a buon fine.</translation>
    </message>
    <message>
        <source>The order did not go through. The money came back.</source>
        <translation>L’ordine non è andato a buon fine. L’importo è stato riaccreditato.</translation>
    </message>
    <message>
        <source>The order did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>L’ordine non è andato a buon fine dopo il pagamento. Non è ancora chiaro se l’importo è stato riaccreditato.</translation>
    </message>
    <message>
        <source>The order did not go through. Nothing was charged.</source>
        <translation>L’ordine non è andato a buon fine. Non è stato addebitato nulla.</translation>
    </message>
    <message>
        <source>The order is not clear yet. You may have been charged.</source>
        <translation>L’ordine è ancora da chiarire. L’addebito potrebbe essere avvenuto.</translation>
    </message>
</context>
<context>
    <name>Desk::SaleStatus</name>
    <message>
        <source>Order status</source>
        <extracomment>Name of what says how a sale stands.</extracomment>
        <translation>Stato dell’ordine</translation>
    </message>
    <message>
        <source>Order in progress</source>
        <translation>Ordine in corso</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how an order stands.</extracomment>
        <translation>Ricontrolla</translation>
    </message>
    <message>
        <source>Looks at the account once more. Buys nothing.</source>
        <translation>Controlla l’account ancora una volta. Non acquista nulla.</translation>
    </message>
    <message>
        <source>Finish this order</source>
        <translation>Completa questo ordine</translation>
    </message>
    <message>
        <source>Sends the same order once more: it is bought if it was not bought before, and never twice.</source>
        <translation>Invia lo stesso ordine ancora una volta: viene acquistato se prima non lo era, e mai due volte.</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>Non è stato acquistato</translation>
    </message>
    <message>
        <source>Puts it aside. Look at your orders first.</source>
        <translation>Lo mette da parte. Controllare prima gli ordini.</translation>
    </message>
    <message>
        <source>Fills in the order panel once more. Nothing is ordered before you order there.</source>
        <translation>Compila di nuovo il pannello dell’ordine. Nulla viene ordinato finché non si ordina lì.</translation>
    </message>
    <message>
        <source>Order %1 more</source>
        <extracomment>A button; %1: how many eSIMs of the sale were not bought.</extracomment>
        <translation>Ordina ancora %1</translation>
    </message>
    <message>
        <source>Ordering %1 of %2…</source>
        <extracomment>While several orders go out one after another.</extracomment>
        <translation>Ordine %1 di %2 in corso…</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The money came back.</source>
        <translation>L’importo è stato riaccreditato.</translation>
    </message>
    <message>
        <source>%1 came back.</source>
        <extracomment>%1: an amount of money, of several orders together.</extracomment>
        <translation>Importo riaccreditato: %1.</translation>
    </message>
    <message>
        <source>Nothing was charged for the rest.</source>
        <translation>Per il resto non è stato addebitato nulla.</translation>
    </message>
    <message>
        <source>Nothing was charged for those that were not sent.</source>
        <translation>Per quelli non inviati non è stato addebitato nulla.</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Pagato: %1.</translation>
    </message>
    <message>
        <source>%1 was paid; %2 was shown.</source>
        <extracomment>%1: the amount that was paid, %2: the one that was on the screen before.</extracomment>
        <translation>Pagato: %1; mostrato: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 eSIMs are certainly of this order. The others can&apos;t be told from other eSIMs of this package: look on the eSIMs page for the time of this order, %3.</source>
        <extracomment>%1 of the %2 eSIMs of an order are shown.</extracomment>
        <translation>Certamente di questo ordine: %1 eSIM su %2. Le altre non si distinguono da altre eSIM di questo pacchetto: cercare nella pagina eSIM l’ora di questo ordine, %3.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a sale has been running, in seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>È andato a buon fine</translation>
    </message>
    <message>
        <source>Asks which order of the account it was</source>
        <translation>Chiede quale ordine dell’account fosse</translation>
    </message>
</context>
<context>
    <name>Desk::SaveCopyDialog</name>
    <message>
        <source>Copies of eSIMfly Desk (*.%1)</source>
        <extracomment>%1: how names of such files end. A kind of files in a dialog that chooses one.</extracomment>
        <translation>Copie di eSIMfly Desk (*.%1)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>A copy is being written.</extracomment>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salva una copia</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salva una copia…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Desk::SellingPricesDialog</name>
    <message>
        <source>Selling prices</source>
        <extracomment>Title of the dialog with the rules of what the shop sells at.</extracomment>
        <translation>Prezzi di vendita</translation>
    </message>
    <message>
        <source>The shop sells in</source>
        <translation>Il negozio vende in</translation>
    </message>
    <message>
        <source>Selling currency</source>
        <extracomment>Name of a list: the currency that customers pay in.</extracomment>
        <translation>Valuta di vendita</translation>
    </message>
    <message>
        <source>One of</source>
        <extracomment>Before a number and a currency: “One of … is 0.92 EUR”.</extracomment>
        <translation>Un’unità di</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>Name of a field: what one of the account&apos;s currency is in that of the shop.</extracomment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>Name of the list of rules of prices.</extracomment>
        <translation>Regole</translation>
    </message>
    <message>
        <source>The first rule that fits a package makes its price</source>
        <translation>La prima regola adatta a un pacchetto ne determina il prezzo</translation>
    </message>
    <message>
        <source>Add rule</source>
        <extracomment>Button: adds a rule of prices.</extracomment>
        <translation>Aggiungi regola</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <extracomment>Button: takes a rule of prices away.</extracomment>
        <translation>Rimuovi regola</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Button: a rule of prices comes before the one above.</extracomment>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <extracomment>A key, as the menus name it.</extracomment>
        <translation>Alt+Freccia su</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Button: a rule of prices comes behind the one below.</extracomment>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <extracomment>A key, as the menus name it.</extracomment>
        <translation>Alt+Freccia giù</translation>
    </message>
    <message>
        <source>What the rules meet</source>
        <translation>Effetto delle regole</translation>
    </message>
    <message>
        <source>Price examples</source>
        <extracomment>Name of a table: what the rules make of some packages.</extracomment>
        <translation>Esempi di prezzo</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes the last change back.</extracomment>
        <translation>Annulla modifica</translation>
    </message>
    <message>
        <source>Import prices</source>
        <extracomment>Button: reads rules and prices from a file.</extracomment>
        <translation>Importa prezzi</translation>
    </message>
    <message>
        <source>Export prices</source>
        <extracomment>Button: writes rules and prices into a file.</extracomment>
        <translation>Esporta prezzi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing changes.</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save prices</source>
        <extracomment>Button: keeps rules and prices.</extracomment>
        <translation>Salva prezzi</translation>
    </message>
    <message>
        <source>Selling prices (*.json)</source>
        <translation>Prezzi di vendita (*.json)</translation>
    </message>
    <message>
        <source>Somebody saved other prices meanwhile, so these were not. Save again to put these in their place, or cancel to keep theirs.</source>
        <translation>Nel frattempo qualcuno ha salvato altri prezzi, quindi questi non sono stati salvati. Salvare di nuovo per sostituirli con questi, oppure annullare per mantenere quelli.</translation>
    </message>
    <message>
        <source>All amounts were converted from %1 to %2 at this rate. Look them over before you save.</source>
        <extracomment>%1, %2: currencies.</extracomment>
        <translation>Tutti gli importi sono stati convertiti da %1 a %2 con questo cambio. Controllarli prima di salvare.</translation>
    </message>
    <message>
        <source>Write the rate. Nothing is converted before, and no rate is ever fetched.</source>
        <translation>Scrivere il cambio. Prima non viene convertito nulla, e nessun cambio viene mai scaricato.</translation>
    </message>
    <message>
        <source>Write the rate as a number over 0 with at most 12 digits, such as %1.</source>
        <extracomment>%1: a number, as an example.</extracomment>
        <translation>Scrivere il cambio come numero maggiore di 0 con al massimo 12 cifre, come %1.</translation>
    </message>
    <message>
        <source>%1: these prices start from costs in %2, and this account pays in %3. Nothing was taken over.</source>
        <extracomment>%1: a file; %2, %3: currencies.</extracomment>
        <translation>%1: questi prezzi partono da costi in %2, mentre questo account paga in %3. Non è stato importato nulla.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing takes effect before you save; Undo brings back what was there.</source>
        <extracomment>%1: a file; %2: what differs in it.</extracomment>
        <translation>%1: %2. Nulla vale prima di salvare; “Annulla modifica” ripristina ciò che c’era.</translation>
    </message>
    <message>
        <source>The prices were saved as %1.</source>
        <extracomment>%1: name of a file.</extracomment>
        <translation>I prezzi sono stati salvati come %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>%1: words of the system about what went wrong.</extracomment>
        <translation>Non è stato possibile scrivere il file: %1</translation>
    </message>
    <message>
        <source>The prices could not be saved; those from before stay in force. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>Non è stato possibile salvare i prezzi; valgono quelli di prima. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <extracomment>%Ln: how many packages the rules are tried on.</extracomment>
        <translation>
            <numerusform>%Ln pacchetto</numerusform>
            <numerusform>%Ln pacchetti</numerusform>
        </translation>
    </message>
    <message>
        <source>each has a price</source>
        <extracomment>Of packages for which no rule of selling prices fits.</extracomment>
        <translation>ognuno ha un prezzo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no price</source>
        <extracomment>%Ln: how many packages no rule gives a price.</extracomment>
        <translation>
            <numerusform>%Ln senza prezzo</numerusform>
            <numerusform>%Ln senza prezzo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a fixed price</source>
        <extracomment>Of packages with a selling price that was set by hand.</extracomment>
        <translation>
            <numerusform>%Ln con prezzo fisso</numerusform>
            <numerusform>%Ln con prezzo fisso</numerusform>
        </translation>
    </message>
    <message>
        <source>1 %1 =</source>
        <extracomment>Begins a rate of exchange: &quot;1 USD =&quot;, then a number and another currency.</extracomment>
        <translation>1 %1 =</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>Beside a rate of exchange: the day when it was typed.</extracomment>
        <translation>in data %1</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>più vecchio di 30 giorni</translation>
    </message>
    <message>
        <source>The prices of this shop could not be read, so none can be saved.</source>
        <translation>I prezzi di questo negozio non sono leggibili, quindi non se ne possono salvare.</translation>
    </message>
</context>
<context>
    <name>Desk::SellingSettings</name>
    <message>
        <source>Ask for a second click above</source>
        <translation>Chiedi un secondo clic oltre</translation>
    </message>
    <message>
        <source>Amount above which a second click is asked for</source>
        <translation>Importo oltre il quale viene chiesto un secondo clic</translation>
    </message>
    <message>
        <source>Tell when the balance is under</source>
        <translation>Avvisa quando il saldo è sotto</translation>
    </message>
    <message>
        <source>Amount under which the balance is low</source>
        <translation>Importo sotto il quale il saldo è basso</translation>
    </message>
    <message>
        <source>Once a day, in the strip above the pages.</source>
        <translation>Una volta al giorno, nella striscia sopra le pagine.</translation>
    </message>
    <message>
        <source>What an order costs altogether counts, in the currency of the account.</source>
        <translation>Conta il costo totale di un ordine, nella valuta dell’account.</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>Fuso orario del negozio</translation>
    </message>
    <message>
        <source>Part of a name finds it, such as a city</source>
        <translation>Basta una parte del nome, per esempio una città</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>Fine giornata alle</translation>
    </message>
    <message>
        <source>Orders and sums are of the shop&apos;s days: what is sold after midnight and before that hour belongs to the day before. Times of day are shown in the zone of this computer.</source>
        <translation>Ordini e somme seguono le giornate del negozio: ciò che è venduto dopo mezzanotte e prima di quell’ora appartiene al giorno prima. Le ore sono mostrate nel fuso orario di questo computer.</translation>
    </message>
    <message>
        <source>This computer&apos;s, %1</source>
        <extracomment>A time zone. %1: &quot;Europe/Berlin&quot;.</extracomment>
        <translation>Quello di questo computer, %1</translation>
    </message>
    <message>
        <source>Search for a time zone</source>
        <translation>Cerca un fuso orario</translation>
    </message>
    <message>
        <source>Midnight</source>
        <extracomment>When a day of the shop begins.</extracomment>
        <translation>Mezzanotte</translation>
    </message>
</context>
<context>
    <name>Desk::Session</name>
    <message>
        <source>Sandbox Travel</source>
        <extracomment>Name of a shop that does not exist, for trying the program.</extracomment>
        <translation>Sandbox Viaggi</translation>
    </message>
    <message>
        <source>12 Harbour Street</source>
        <translation>Via del Porto 12</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read or kept: %1 can&apos;t be opened. What is set now holds until the program ends.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Le impostazioni non possono essere lette né conservate: impossibile aprire %1. Ciò che si imposta ora vale fino alla chiusura del programma.</translation>
    </message>
    <message>
        <source>Not all of the settings could be read; the others hold. The file as it was is kept as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Non tutte le impostazioni sono leggibili; le altre valgono. Il file com’era è conservato come %1.</translation>
    </message>
</context>
<context>
    <name>Desk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>Name of a page of the settings: the shop and who sells.</extracomment>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>Selling</source>
        <extracomment>Name of a page of the settings: what is asked before something is bought.</extracomment>
        <translation>Vendita</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>Name of a page of the settings: how eSIMs are given to customers.</extracomment>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>Name of a page of the settings: what is kept and what is hidden.</extracomment>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Name of a page of the settings: language and colours.</extracomment>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Name of a page of the settings: which key each command has.</extracomment>
        <translation>Scorciatoie</translation>
    </message>
</context>
<context>
    <name>Desk::SharedDocuments</name>
    <message>
        <source>Compare…</source>
        <translation>Confronta…</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <extracomment>A button. %1: &quot;Selling prices&quot;.</extracomment>
        <translation>Confronta: %1</translation>
    </message>
</context>
<context>
    <name>Desk::ShopLogo</name>
    <message>
        <source>The picture could not be opened. The logo stays as it was.</source>
        <translation>Non è stato possibile aprire l’immagine. Il logo resta com’era.</translation>
    </message>
    <message>
        <source>The file is too large for a logo: at most %1 MB. The logo stays as it was.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>Il file è troppo grande per un logo: al massimo %1 MB. Il logo resta com’era.</translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture. The logo stays as it was.</source>
        <translation>Questa non è un’immagine PNG o JPEG. Il logo resta com’era.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read. The logo stays as it was.</source>
        <translation>L’immagine non è leggibile. Il logo resta com’era.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, which is too much for a logo: save it smaller, with at most %3 million pixels. The logo stays as it was.</source>
        <extracomment>%1: width, %2: height, %3: a number.</extracomment>
        <translation>L’immagine ha %1 × %2 pixel, troppi per un logo: salvarla più piccola, con al massimo %3 milioni di pixel. Il logo resta com’era.</translation>
    </message>
</context>
<context>
    <name>Desk::ShopSettings</name>
    <message>
        <source>Shop name</source>
        <extracomment>Caption of a field.</extracomment>
        <translation>Nome del negozio</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>Caption of a field: the shop&apos;s number.</extracomment>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Shop telephone</source>
        <extracomment>Name of a field: the shop&apos;s number.</extracomment>
        <translation>Telefono del negozio</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Caption of a field: where the shop is.</extracomment>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Shop address</source>
        <extracomment>Name of a field: where the shop is.</extracomment>
        <translation>Indirizzo del negozio</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>Caption of the shop&apos;s picture.</extracomment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button: chooses the file of a picture.</extracomment>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <extracomment>Name of a button: chooses the file of a picture.</extracomment>
        <translation>Scegli logo</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: the shop has no picture any more.</extracomment>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <extracomment>Name of a button: the shop has no picture any more.</extracomment>
        <translation>Rimuovi logo</translation>
    </message>
    <message>
        <source>Logo status</source>
        <extracomment>Name of what says what is wrong with a picture.</extracomment>
        <translation>Stato del logo</translation>
    </message>
    <message>
        <source>They stand on what travellers take along; name and logo also on the customer display.</source>
        <translation>Compaiono su ciò che i viaggiatori portano con sé; nome e logo anche sullo schermo cliente.</translation>
    </message>
    <message>
        <source>Sellers</source>
        <extracomment>Caption of a field: names of those who sell.</extracomment>
        <translation>Venditori</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Metodi di pagamento</translation>
    </message>
    <message>
        <source>One a line. A seller is a name only, written with each sale: there is no log-in, and everybody can choose any of them.</source>
        <translation>Uno per riga. Un venditore è solo un nome, registrato con ogni vendita: non c’è un accesso, e chiunque può sceglierne uno qualsiasi.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the place of the logo: there is no picture.</extracomment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Scegli un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Immagini (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>Desk::SizeButtons</name>
    <message>
        <source>Same coverage, other sizes</source>
        <translation>Stessa copertura, altre quantità</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <extracomment>Button: shows the same package without a limit of data.</extracomment>
        <translation>Illimitati</translation>
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
        <translation>Venduto a</translation>
    </message>
    <message>
        <source>What the customer pays for one eSIM; kept with the sale on this computer</source>
        <translation>Quanto paga il cliente per una eSIM; conservato con la vendita su questo computer</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Name of what says what is left of a sale when it was paid.</extracomment>
        <translation>Margine</translation>
    </message>
    <message>
        <source>This is no price, so the sale will be kept without one. Write it like %1.</source>
        <extracomment>Below a field for a price; %1: an example of one, such as 8.00.</extracomment>
        <translation>Non è un prezzo, quindi la vendita verrà conservata senza. Scriverlo come %1.</translation>
    </message>
    <message>
        <source>Under the floor.</source>
        <translation>Sotto il minimo.</translation>
    </message>
    <message>
        <source>%1; under the floor, %2</source>
        <extracomment>%1: a margin; %2: the lowest price that a rule allows.</extracomment>
        <translation>%1; sotto il minimo, %2</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Beside the price of one eSIM: that of all; %1: an amount of money.</extracomment>
        <translation>in tutto %1</translation>
    </message>
</context>
<context>
    <name>Desk::StatusLine</name>
    <message>
        <source>Connection</source>
        <extracomment>Name of what the status bar says about the connection to eSIMfly.</extracomment>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Catalogue age</source>
        <extracomment>Name of what the status bar says about the copy of the catalogue, and when it was made.</extracomment>
        <translation>Aggiornamento del catalogo</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Name of what the status bar says while all orders are read.</extracomment>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Requests left</source>
        <extracomment>Name of what the status bar says about how many questions eSIMfly takes in this hour.</extracomment>
        <translation>Richieste rimaste</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>In the status bar, while no costs, margins and balance are shown.</extracomment>
        <translation>Prezzi nascosti</translation>
    </message>
    <message>
        <source>No costs, margins or balance are shown. F8 shows them.</source>
        <translation>Costi, margini e saldo non sono mostrati. F8 li mostra.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Name of what the status bar says about the computer&apos;s time zone.</extracomment>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops copying the catalogue.</extracomment>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>All times local (UTC%1)</source>
        <extracomment>%1 is the difference to UTC: &quot;+3&quot;, &quot;-4:30&quot;</extracomment>
        <translation>Orari locali (UTC%1)</translation>
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
        <translation>saldo</translation>
    </message>
    <message>
        <source>balance · updated %1</source>
        <extracomment>Below the balance of the account, in the corner of the window.</extracomment>
        <translation>saldo · aggiornato: %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>Non connesso</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>Status bar: an account is being connected.</extracomment>
        <translation>Connessione…</translation>
    </message>
    <message>
        <source>Not connected, the clock is off · %1</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>Non connesso, orologio non esatto · %1</translation>
    </message>
    <message>
        <source>Not connected, too many requests · %1</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>Non connesso, troppe richieste · %1</translation>
    </message>
    <message>
        <source>No connection · %1</source>
        <extracomment>%1: the access code of the account, partly hidden. Status bar.</extracomment>
        <translation>Nessuna connessione · %1</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>Status bar: the account is the built-in one, and nothing is real.</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Connected · %1</source>
        <extracomment>%1: the access code of the account, partly hidden. Status bar.</extracomment>
        <translation>Connesso · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln could not be read</source>
        <extracomment>%1 is how the copy of the catalogue stands</extracomment>
        <translation>
            <numerusform>%1 · %Ln non leggibile</numerusform>
            <numerusform>%1 · %Ln non leggibili</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading all orders: page %1 of %2</source>
        <extracomment>%1: number of a page, %2: how many pages there are. Status bar.</extracomment>
        <translation>Lettura di tutti gli ordini: pagina %1 di %2</translation>
    </message>
    <message>
        <source>Reading all orders</source>
        <translation>Lettura di tutti gli ordini</translation>
    </message>
    <message>
        <source>Stop reading orders. What was read stays, and it goes on from there next time.</source>
        <translation>Interrompe la lettura degli ordini. Quanto letto resta, e la prossima volta si riparte da lì.</translation>
    </message>
    <message>
        <source>Copying the catalogue</source>
        <translation>Scaricamento del catalogo</translation>
    </message>
    <message>
        <source>Stop copying the catalogue. It goes on from there next time.</source>
        <translation>Interrompe lo scaricamento del catalogo. La prossima volta si riparte da lì.</translation>
    </message>
    <message numerus="yes">
        <source>Catalogue: %Ln packages</source>
        <extracomment>%Ln: how many packages the copy has. Status bar; what follows says how old it is.</extracomment>
        <translation>
            <numerusform>Catalogo: %Ln pacchetto</numerusform>
            <numerusform>Catalogo: %Ln pacchetti</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue</source>
        <extracomment>Status bar, before there is a copy of the catalogue.</extracomment>
        <translation>Catalogo</translation>
    </message>
    <message>
        <source>%1 · copying waits. %2</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 a sentence</extracomment>
        <translation>%1 · scaricamento in attesa. %2</translation>
    </message>
    <message>
        <source>%1 · copying page %2 of %3</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;</extracomment>
        <translation>%1 · scaricamento pagina %2 di %3</translation>
    </message>
    <message>
        <source>%1 · copying</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · scaricamento</translation>
    </message>
    <message>
        <source>%1 · copy not complete</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · scaricato in parte</translation>
    </message>
    <message>
        <source>No copy of the catalogue yet</source>
        <translation>Catalogo non ancora scaricato</translation>
    </message>
    <message>
        <source>%1 · copied just now</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · scaricato ora</translation>
    </message>
    <message>
        <source>%1 · not renewed: %2</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, the last the reason</extracomment>
        <translation>%1 · non rinnovato: %2</translation>
    </message>
    <message>
        <source>%1, %2 old · not renewed: %3</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;, %3 the reason</extracomment>
        <translation>%1, di %2 fa · non rinnovato: %3</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;</extracomment>
        <translation>%1, di %2 fa</translation>
    </message>
    <message>
        <source>%1, %2 old · next copy %3</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;, %3 a time of day</extracomment>
        <translation>%1, di %2 fa · il prossimo: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages could not be read</source>
        <extracomment>%Ln: how many packages of the catalogue. Status bar.</extracomment>
        <translation>
            <numerusform>%Ln pacchetto non leggibile</numerusform>
            <numerusform>%Ln pacchetti non leggibili</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests left: %1 of %2</source>
        <extracomment>%1: how many questions eSIMfly still takes in this hour, %2: how many it takes in an hour.</extracomment>
        <translation>Richieste rimaste: %1 di %2</translation>
    </message>
    <message>
        <source>Requests left: %1</source>
        <extracomment>%1: how many questions eSIMfly still takes in this hour.</extracomment>
        <translation>Richieste rimaste: %1</translation>
    </message>
    <message>
        <source>%1 · %2 copies for all desks: page %3 of %4</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 the name of another desk of the team</extracomment>
        <translation>%1 · %2 scarica per tutte le postazioni: pagina %3 di %4</translation>
    </message>
    <message>
        <source>%1 · %2 copies for all desks</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 the name of another desk of the team</extracomment>
        <translation>%1 · %2 scarica per tutte le postazioni</translation>
    </message>
    <message>
        <source>Connected, the clock is off · %1</source>
        <extracomment>%1: an access code, most of it hidden.</extracomment>
        <translation>Connesso, orologio non esatto · %1</translation>
    </message>
</context>
<context>
    <name>Desk::StoreReporter</name>
    <message>
        <source>The copy of catalogue, eSIMs and orders on this computer was damaged and is fetched again. Purchases and notes were not in it. The damaged file is kept as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>La copia di catalogo, eSIM e ordini su questo computer era danneggiata e viene scaricata di nuovo. Acquisti e note non ne facevano parte. Il file danneggiato è conservato come %1.</translation>
    </message>
    <message>
        <source>No copy of catalogue, eSIMs and orders can be kept on this computer, so they are fetched anew at each start. Buying does not need that copy.</source>
        <translation>Su questo computer non si può conservare una copia di catalogo, eSIM e ordini, quindi vengono scaricati di nuovo a ogni avvio. Per acquistare quella copia non serve.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <extracomment>%Ln: how many purchases. Part of a list: “3 purchases, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln acquisto</numerusform>
            <numerusform>%Ln acquisti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>%Ln: how many notes on eSIMs. Part of a list: “3 purchases, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln note</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the purchase journal was taken away while the program ran. It was written anew, with %1 and %2; nothing was lost.</source>
        <extracomment>%1: &quot;143 purchases&quot;; %2: &quot;12 notes&quot;.</extracomment>
        <translation>Il file del registro degli acquisti è stato rimosso mentre il programma era in esecuzione. È stato riscritto, con %1 e %2; non è andato perso nulla.</translation>
    </message>
    <message>
        <source>The purchase journal was damaged. %1 and %2 were recovered; the damaged file is kept as %3. Orders that were lost from it still stand on the Orders page.</source>
        <extracomment>%1: &quot;143 purchases&quot;; %2: &quot;12 notes&quot;; %3: path of a file.</extracomment>
        <translation>Il registro degli acquisti era danneggiato. Recuperati %1 e %2; il file danneggiato è conservato come %3. Gli ordini andati persi dal registro restano nella pagina Ordini.</translation>
    </message>
    <message>
        <source>Orders that are under way go on and are told here; notes are written when it can be written again.</source>
        <translation>Gli ordini in corso proseguono e vengono segnalati qui; le note saranno scritte quando il registro sarà di nuovo scrivibile.</translation>
    </message>
    <message>
        <source>The purchase journal can be written again. Buying goes on.</source>
        <translation>Il registro degli acquisti è di nuovo scrivibile. Si può continuare ad acquistare.</translation>
    </message>
</context>
<context>
    <name>Desk::TeamController</name>
    <message>
        <source>The keychain did not keep the team&apos;s password: it is asked for at the next start. %1</source>
        <extracomment>%1: a sentence of the keychain about what went wrong.</extracomment>
        <translation>Il portachiavi non ha conservato la password del team: verrà richiesta al prossimo avvio. %1</translation>
    </message>
    <message>
        <source>This desk did not join its team. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>Questa postazione non è entrata nel suo team. %1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>Button of a notice: shows what this desk has and what the team has, side by side.</extracomment>
        <translation>Confronta…</translation>
    </message>
</context>
<context>
    <name>Desk::TeamDeskModel</name>
    <message>
        <source>Name</source>
        <extracomment>Of a desk of the team.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>When it last had nothing that only it knows</source>
        <translation>L’ultima volta in cui non aveva nulla che solo lei conoscesse</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>dismessa</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>Of a desk that has told its team nothing so far.</extracomment>
        <translation>mai</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Entries that only this desk had when it was heard of</source>
        <translation>Voci che solo questa postazione aveva all’ultimo contatto</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Of the program.</extracomment>
        <translation>Versione</translation>
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
        <translation>Che cosa resta su questo computer: la chiave segreta, i codici di attivazione e i destinatari delle ricevute.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Team server</source>
        <translation>Server del team</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Database</translation>
    </message>
    <message>
        <source>Team database</source>
        <translation>Database del team</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utente</translation>
    </message>
    <message>
        <source>Team user</source>
        <translation>Utente del team</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Team password</source>
        <translation>Password del team</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Certificato</translation>
    </message>
    <message>
        <source>Certificate of the team server</source>
        <translation>Certificato del server del team</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Scegli il certificato</translation>
    </message>
    <message>
        <source>&amp;Name of this desk</source>
        <translation>&amp;Nome di questa postazione</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Nome di questa postazione</translation>
    </message>
    <message>
        <source>Joining the team</source>
        <translation>Ingresso nel team</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Postazioni</translation>
    </message>
    <message>
        <source>This desk is gone</source>
        <translation>Postazione dismessa</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Riprova ora</translation>
    </message>
    <message>
        <source>The desks are listed once the server has answered.</source>
        <translation>Le postazioni vengono elencate dopo il contatto con il server.</translation>
    </message>
    <message>
        <source>Join team</source>
        <translation>Entra nel team</translation>
    </message>
    <message>
        <source>Create team here</source>
        <translation>Crea il team qui</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Leave team</source>
        <translation>Lascia il team</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Type the name of the server first.</source>
        <translation>Inserire prima il nome del server.</translation>
    </message>
    <message>
        <source>Type the name of the database first.</source>
        <translation>Inserire prima il nome del database.</translation>
    </message>
    <message>
        <source>Type the user first.</source>
        <translation>Inserire prima l’utente.</translation>
    </message>
    <message>
        <source>Give this desk a name by which the others know it.</source>
        <translation>Dare a questa postazione un nome con cui le altre la riconoscano.</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>Certificati (*.crt *.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Leave the team?</source>
        <translation>Lasciare il team?</translation>
    </message>
    <message>
        <source>Is the desk %1 gone for good?</source>
        <translation>La postazione %1 è dismessa definitivamente?</translation>
    </message>
    <message>
        <source>Nobody waits for it any more. What it sold and has not told the others is missing in their books until it joins anew.</source>
        <translation>Nessuno la attende più. Ciò che ha venduto senza comunicarlo alle altre manca nei loro registri finché non rientra nel team.</translation>
    </message>
    <message>
        <source>The desks of a shop share sales, notes and customers, favourites, corrections and closed days, and have selling prices, shop and hand-over card in common, through a PostgreSQL server of its own. Selling never waits for it: without it each desk goes on alone, and tells the others later.</source>
        <translation>Le postazioni di un negozio condividono vendite, note e clienti, preferiti, correzioni e giornate chiuse, e hanno in comune prezzi di vendita, negozio e scheda di consegna, tramite un proprio server PostgreSQL. La vendita non lo attende mai: senza di esso ogni postazione va avanti da sola e informa le altre più tardi.</translation>
    </message>
    <message>
        <source>Open invitation…</source>
        <translation>Apri invito…</translation>
    </message>
    <message>
        <source>A file that a desk of the team has saved. It fills in the fields; there is no password in it.</source>
        <translation>Un file salvato da una postazione del team. Compila i campi; non contiene password.</translation>
    </message>
    <message>
        <source>Save invitation…</source>
        <translation>Salva invito…</translation>
    </message>
    <message>
        <source>Open an invitation to a team</source>
        <translation>Apri un invito a un team</translation>
    </message>
    <message>
        <source>Invitations (*.json)</source>
        <translation>Inviti (*.json)</translation>
    </message>
    <message>
        <source>The invitation can&apos;t be used. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>L’invito non è utilizzabile. %1</translation>
    </message>
    <message>
        <source>The team is there. Invite the other desks?</source>
        <translation>Il team è pronto. Invitare le altre postazioni?</translation>
    </message>
    <message>
        <source>The invitation is a file for them to open. It says where the server is; there is no password in it.</source>
        <translation>L’invito è un file da aprire su quelle postazioni. Indica dov’è il server; non contiene password.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invito</translation>
    </message>
    <message>
        <source>The user with which the other desks join.
Its password is not in the file: hand it over in person.</source>
        <translation>L’utente con cui entrano le altre postazioni.
La sua password non è nel file: consegnarla di persona.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Salva l’invito</translation>
    </message>
    <message>
        <source>The invitation is in %1.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>L’invito è in %1.</translation>
    </message>
    <message>
        <source>The invitation could not be saved. %1</source>
        <translation>Non è stato possibile salvare l’invito. %1</translation>
    </message>
    <message>
        <source>Upgrade the database…</source>
        <translation>Aggiorna il database…</translation>
    </message>
    <message>
        <source>New name of this desk</source>
        <translation>Nuovo nome di questa postazione</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Cambia nome</translation>
    </message>
    <message>
        <source>Another desk is called “%1”, too. Give this one a name of its own.</source>
        <extracomment>%1: the name of this desk, which another one has, too.</extracomment>
        <translation>Anche un’altra postazione si chiama “%1”. Dare a questa un nome diverso.</translation>
    </message>
    <message>
        <source>Another desk is called so already.</source>
        <translation>Un’altra postazione si chiama già così.</translation>
    </message>
    <message>
        <source>Upgrade the team&apos;s database to this program&apos;s version?</source>
        <translation>Aggiornare il database del team alla versione di questo programma?</translation>
    </message>
    <message>
        <source>Upgrade the database</source>
        <translation>Aggiorna il database</translation>
    </message>
</context>
<context>
    <name>Desk::TeamText</name>
    <message>
        <source>Joining the team…</source>
        <translation>Ingresso nel team in corso…</translation>
    </message>
    <message>
        <source>Looking for the team&apos;s server…</source>
        <translation>Ricerca del server del team…</translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln desks</source>
        <translation>
            <numerusform>Team: %Ln postazione</numerusform>
            <numerusform>Team: %Ln postazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk is not in its team any more. Selling goes on.</source>
        <translation>Questa postazione non è più nel suo team. La vendita prosegue.</translation>
    </message>
    <message>
        <source>Team server can&apos;t be reached since %1. Selling goes on.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>Server del team non raggiungibile dalle %1. La vendita prosegue.</translation>
    </message>
    <message>
        <source>Nothing goes to the team since %1. Selling goes on.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>Nulla arriva al team dalle %1. La vendita prosegue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone so far. They are kept, and the others get them when the server is there.</source>
        <translation>
            <numerusform>%Ln voce è finora solo su questo computer. Viene conservata, e le altre postazioni la ricevono quando il server è disponibile.</numerusform>
            <numerusform>%Ln voci sono finora solo su questo computer. Vengono conservate, e le altre postazioni le ricevono quando il server è disponibile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation>Interrogazione del server del team…</translation>
    </message>
    <message>
        <source>Gathering what is on this computer…</source>
        <translation>Raccolta dei dati di questo computer…</translation>
    </message>
    <message>
        <source>Bringing what is on this computer: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>Trasferimento dei dati di questo computer: %1 di %2…</translation>
    </message>
    <message>
        <source>Reading what the others have: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>Lettura dei dati delle altre postazioni: %1 di %2…</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <extracomment>%1: the server&apos;s own words. The space belongs to it.</extracomment>
        <translation>Comunica: “%1”.</translation>
    </message>
    <message>
        <source>What the team&apos;s server sends can&apos;t be right. Nothing of it was kept, and it is asked again by itself.</source>
        <translation>I dati inviati dal server del team non possono essere giusti. Non ne è stato conservato nulla, e vengono richiesti di nuovo automaticamente.</translation>
    </message>
    <message>
        <source>Nobody answers at the team&apos;s server, or the line to it broke. It is tried again by itself.</source>
        <translation>Il server del team non risponde o la linea si è interrotta. Il tentativo si ripete da sé.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not answer in time. It is tried again by itself.</source>
        <translation>Il server del team non risponde in tempo. Il tentativo si ripete da sé.</translation>
    </message>
    <message>
        <source>What answers there is no PostgreSQL 15 or newer. Check the server&apos;s name and port.</source>
        <translation>Ciò che risponde non è PostgreSQL 15 o successivo. Controllare nome e porta del server.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not know this user with this password. Type them again.</source>
        <translation>Il server del team non conosce questo utente con questa password. Inserirli di nuovo.</translation>
    </message>
    <message>
        <source>The team&apos;s server speaks without encryption, which is used on this computer alone. Whoever looks after the server has to switch TLS on.</source>
        <translation>Il server del team comunica senza cifratura, ammessa solo su questo computer. Chi gestisce il server deve attivare TLS.</translation>
    </message>
    <message>
        <source>The certificate of the team&apos;s server is not to be trusted here, or is out of date. Use the invitation of whoever looks after the server.</source>
        <translation>Il certificato del server del team qui non è attendibile o è scaduto. Usare l’invito di chi gestisce il server.</translation>
    </message>
    <message>
        <source>The certificate is for another computer than the one that was typed. Check the server&apos;s name.</source>
        <translation>Il certificato è per un computer diverso da quello inserito. Controllare il nome del server.</translation>
    </message>
    <message>
        <source>The server has no database of this name. Check how it is spelled.</source>
        <translation>Il server non ha un database con questo nome. Controllare come è scritto.</translation>
    </message>
    <message>
        <source>This user may not do that. An owner of the team may.</source>
        <translation>Questo utente non è autorizzato a farlo. Un proprietario del team lo è.</translation>
    </message>
    <message>
        <source>There is no team in this database yet. An owner creates it.</source>
        <translation>In questo database non c’è ancora un team. Lo crea un proprietario.</translation>
    </message>
    <message>
        <source>This database belongs to another program. Nothing was written to it.</source>
        <translation>Questo database appartiene a un altro programma. Non vi è stato scritto nulla.</translation>
    </message>
    <message>
        <source>A newer version of this program has changed the team&apos;s database. Update the program on this computer.</source>
        <translation>Una versione più recente di questo programma ha modificato il database del team. Aggiornare il programma su questo computer.</translation>
    </message>
    <message>
        <source>The team&apos;s database is of an older version of this program. An owner has to upgrade it.</source>
        <translation>Il database del team è di una versione precedente di questo programma. Un proprietario deve aggiornarlo.</translation>
    </message>
    <message>
        <source>This team sells with another API key. Where it is a new one of the same account, an owner adds it.</source>
        <translation>Questo team vende con un’altra chiave API. Se è una nuova chiave dello stesso account, la aggiunge un proprietario.</translation>
    </message>
    <message>
        <source>The team does not know this desk, or was told that it is gone. Join the team again; what this computer has is kept.</source>
        <translation>Il team non conosce questa postazione, o gli è stato indicato che è dismessa. Entrare di nuovo nel team; ciò che è su questo computer viene conservato.</translation>
    </message>
    <message>
        <source>The team knows another computer as this desk. Where that one is no more, an owner says that it is gone.</source>
        <translation>Per il team questa postazione è un altro computer. Se quello non esiste più, un proprietario indica che è dismesso.</translation>
    </message>
    <message>
        <source>The team&apos;s server was put back to an older state. All that this computer knows is read and brought again.</source>
        <translation>Il server del team è stato riportato a uno stato precedente. Tutto ciò che questo computer conosce viene letto e trasferito di nuovo.</translation>
    </message>
    <message>
        <source>The team&apos;s server can write nothing, its disk may be full. Whoever looks after it has to make room; it is tried again by itself.</source>
        <translation>Il server del team non può scrivere nulla, forse il suo disco è pieno. Chi lo gestisce deve liberare spazio; il tentativo si ripete da sé.</translation>
    </message>
    <message>
        <source>The team&apos;s server refused this.</source>
        <translation>Il server del team ha rifiutato.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes fast. The times of its sales are corrected; set it right.</source>
        <translation>
            <numerusform>L’orologio di questo computer è avanti di %Ln minuto. Le ore delle sue vendite vengono corrette; regolarlo.</numerusform>
            <numerusform>L’orologio di questo computer è avanti di %Ln minuti. Le ore delle sue vendite vengono corrette; regolarlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes slow. The times of its sales are corrected; set it right.</source>
        <translation>
            <numerusform>L’orologio di questo computer è indietro di %Ln minuto. Le ore delle sue vendite vengono corrette; regolarlo.</numerusform>
            <numerusform>L’orologio di questo computer è indietro di %Ln minuti. Le ore delle sue vendite vengono corrette; regolarlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone so far. They are kept here, and the others get them when the program runs again.</source>
        <translation>
            <numerusform>%Ln voce è finora solo su questo computer. Viene conservata qui, e le altre postazioni la ricevono quando il programma è di nuovo in esecuzione.</numerusform>
            <numerusform>%Ln voci sono finora solo su questo computer. Vengono conservate qui, e le altre postazioni le ricevono quando il programma è di nuovo in esecuzione.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer keeps all that it has, and shares nothing any more.</source>
        <translation>Questo computer conserva tutto ciò che ha e non condivide più nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone, and the others will never get them.</source>
        <translation>
            <numerusform>%Ln voce è solo su questo computer, e le altre postazioni non la riceveranno mai.</numerusform>
            <numerusform>%Ln voci sono solo su questo computer, e le altre postazioni non le riceveranno mai.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes to the team: its password is missing. Selling goes on.</source>
        <translation>Nulla arriva al team: manca la sua password. La vendita prosegue.</translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %Ln entries of this computer. They are kept here, and the other desks are told that they are missing.</source>
        <translation>
            <numerusform>Il server rifiuta %Ln voce di questo computer. Viene conservata qui, e le altre postazioni vengono avvisate che manca.</numerusform>
            <numerusform>Il server rifiuta %Ln voci di questo computer. Vengono conservate qui, e le altre postazioni vengono avvisate che mancano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %Ln entries of %1. They are on that computer alone.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>
            <numerusform>Il server rifiuta %Ln voce di %1. È solo su quel computer.</numerusform>
            <numerusform>Il server rifiuta %Ln voci di %1. Sono solo su quel computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gathering what is on this computer: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>Raccolta dei dati di questo computer: %1 di %2…</translation>
    </message>
    <message>
        <source>The keychain has no password for the team&apos;s server. Join the team again, and type it.</source>
        <translation>Il portachiavi non ha una password per il server del team. Entrare di nuovo nel team e digitarla.</translation>
    </message>
    <message>
        <source>The keychain does not give the password for the team&apos;s server; it may be locked. It is asked again by itself.</source>
        <translation>Il portachiavi non fornisce la password del server del team; potrebbe essere bloccato. La richiesta si ripete da sé.</translation>
    </message>
    <message>
        <source>Desk without a name</source>
        <extracomment>In place of the name of a desk.</extracomment>
        <translation>Postazione senza nome</translation>
    </message>
    <message>
        <source>%1 has never been heard of: what it sold is not in here.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>Non c’è mai stato contatto con %1: ciò che ha venduto non è compreso qui.</translation>
    </message>
    <message>
        <source>Not all that %1 told has been read here: some of what it sold may be missing.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>Non tutto ciò che %1 ha comunicato è stato letto qui: parte di ciò che ha venduto potrebbe mancare.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2: what it sold after that is not in here.</source>
        <extracomment>%1: name of a desk; %2: a time.</extracomment>
        <translation>Nessun contatto con %1 (l’ultimo: %2): ciò che ha venduto dopo non è compreso qui.</translation>
    </message>
    <message numerus="yes">
        <source>Sales of %Ln more desks may be missing.</source>
        <translation>
            <numerusform>Potrebbero mancare vendite di %Ln altra postazione.</numerusform>
            <numerusform>Potrebbero mancare vendite di %Ln altre postazioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took the note away at %2.</source>
        <extracomment>Beside the note that stands; %1: a person or a desk; %2: a time.</extracomment>
        <translation>%1 ha tolto la nota (%2).</translation>
    </message>
    <message>
        <source>%1 wrote at %2: %3</source>
        <extracomment>Beside the note that stands; %1: a person or a desk; %2: a time; %3: another note.</extracomment>
        <translation>%1 ha scritto (%2): %3</translation>
    </message>
    <message>
        <source>Not clear again: %1, sold by %2 at %3. The order that it was taken for is another sale&apos;s, so nobody knows whether it was bought.</source>
        <extracomment>%1: a package; %2: name of a desk; %3: a time.</extracomment>
        <translation>Di nuovo da chiarire: %1, venduto da %2 (%3). L’ordine che gli era stato attribuito è di un’altra vendita, quindi nessuno sa se sia stato acquistato.</translation>
    </message>
    <message>
        <source>%1 has version %2, and was last heard of at %3.</source>
        <extracomment>%1: the name of a desk; %2: a version of the program; %3: a time.</extracomment>
        <translation>%1 ha la versione %2 (ultimo contatto: %3).</translation>
    </message>
    <message>
        <source>%1 has version %2, and has never been heard of.</source>
        <extracomment>%1: the name of a desk; %2: a version of the program.</extracomment>
        <translation>%1 ha la versione %2 e non c’è mai stato contatto.</translation>
    </message>
    <message>
        <source>No desk is known to have an older version.</source>
        <translation>Non risulta nessuna postazione con una versione precedente.</translation>
    </message>
    <message>
        <source>A desk with an older version may have to be updated before it reaches the team again. Until then it sells alone.</source>
        <translation>Una postazione con una versione precedente potrebbe dover essere aggiornata prima di raggiungere di nuovo il team. Fino ad allora vende da sola.</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpPackageModel</name>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: how much data a top-up adds.</extracomment>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Heading of a column: how many days a top-up adds.</extracomment>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a top-up.</extracomment>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>What the customer pays, by the shop&apos;s own prices.</extracomment>
        <translation>Vendita</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Margine</translation>
    </message>
    <message>
        <source>/GB</source>
        <extracomment>Cost for each gigabyte, as short as it is understood.</extracomment>
        <translation>/GB</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package that an eSIM can be topped up with.</extracomment>
        <translation>Pacchetto</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpPanel</name>
    <message>
        <source>Top up</source>
        <extracomment>Heading of the panel that gives an eSIM more data.</extracomment>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: back to what was shown before.</extracomment>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Back from the top-up</source>
        <translation>Indietro dalla ricarica</translation>
    </message>
    <message>
        <source>Back to the activation (Esc)</source>
        <translation>Torna all’attivazione (Esc)</translation>
    </message>
    <message>
        <source>Top-up message</source>
        <extracomment>Name of what says why an eSIM can&apos;t be topped up.</extracomment>
        <translation>Messaggio della ricarica</translation>
    </message>
    <message>
        <source>Top-up packages</source>
        <extracomment>Name of a table: what an eSIM can be topped up with.</extracomment>
        <translation>Pacchetti di ricarica</translation>
    </message>
    <message>
        <source>you pay</source>
        <extracomment>Below an amount: what the account pays.</extracomment>
        <translation>da pagare</translation>
    </message>
    <message>
        <source>Top-up question</source>
        <extracomment>Name of what asks before a top-up is bought.</extracomment>
        <translation>Domanda sulla ricarica</translation>
    </message>
    <message>
        <source>Buy top-up</source>
        <extracomment>Button: buys the top-up.</extracomment>
        <translation>Acquista ricarica</translation>
    </message>
    <message>
        <source>Top-up status</source>
        <extracomment>Name of what says how a top-up stands.</extracomment>
        <translation>Stato della ricarica</translation>
    </message>
    <message>
        <source>Top-up in progress</source>
        <translation>Ricarica in corso</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how a top-up stands.</extracomment>
        <translation>Ricontrolla</translation>
    </message>
    <message>
        <source>Looks at the account once more. Buys nothing.</source>
        <translation>Controlla l’account ancora una volta. Non acquista nulla.</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>È andato a buon fine</translation>
    </message>
    <message>
        <source>You saw the data on the phone or in the account: the eSIM can be topped up again.</source>
        <translation>Da usare quando i dati si vedono sul telefono o nell’account: poi la eSIM può essere ricaricata di nuovo.</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>Non è stato acquistato</translation>
    </message>
    <message>
        <source>Nothing arrived and nothing was charged: the eSIM can be topped up again. Look at your orders first.</source>
        <translation>Da usare quando non è arrivato nulla e non è stato addebitato nulla: poi la eSIM può essere ricaricata di nuovo. Controllare prima gli ordini.</translation>
    </message>
    <message>
        <source>Choose an eSIM to top it up.</source>
        <translation>Scegliere una eSIM per ricaricarla.</translation>
    </message>
    <message>
        <source>Now: %1, ends %2</source>
        <extracomment>What an eSIM has before a top-up. %1: &quot;1.2 of 3 GB used&quot;; %2: a day.</extracomment>
        <translation>Ora: %1, termina in data %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>What an eSIM has before a top-up. %1: &quot;1.2 of 3 GB used&quot;.</extracomment>
        <translation>Ora: %1</translation>
    </message>
    <message>
        <source>Reading what it can be topped up with…</source>
        <translation>Lettura delle ricariche possibili…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages could not be read. Where a price was known before, that one is shown, and it is read again before anything is bought.</source>
        <extracomment>%Ln: how many packages that an eSIM can be topped up with.</extracomment>
        <translation>
            <numerusform>%Ln pacchetto non è leggibile. Se prima era noto un prezzo, è mostrato quello, e viene riletto prima di ogni acquisto.</numerusform>
            <numerusform>%Ln pacchetti non sono leggibili. Se prima era noto un prezzo, è mostrato quello, e viene riletto prima di ogni acquisto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are offered for this eSIM, but they could not be read. Try again in a while.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>Per questa eSIM è offerto %Ln pacchetto, ma non è leggibile. Riprovare tra poco.</numerusform>
            <numerusform>Per questa eSIM sono offerti %Ln pacchetti, ma non sono leggibili. Riprovare tra poco.</numerusform>
        </translation>
    </message>
    <message>
        <source>eSIMfly offers no top-up for this eSIM. Sell a new one instead.</source>
        <translation>eSIMfly non offre ricariche per questa eSIM. Venderne invece una nuova.</translation>
    </message>
    <message>
        <source>What this eSIM can be topped up with could not be read. Try again in a while.</source>
        <translation>Non è stato possibile leggere le ricariche di questa eSIM. Riprovare tra poco.</translation>
    </message>
    <message>
        <source>Balance after: %1</source>
        <extracomment>What the account will have once this top-up is paid.</extracomment>
        <translation>Saldo dopo: %1</translation>
    </message>
    <message>
        <source>Choose what to top up with.</source>
        <translation>Scegliere la ricarica.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>What a top-up brings. %1: &quot;5 GB&quot; or &quot;∞&quot;; %2: &quot;30 days&quot;.</extracomment>
        <translation>%1 e %2 in più</translation>
    </message>
    <message>
        <source>until about %1</source>
        <extracomment>Until when an eSIM lasts after a top-up; the network decides in the end. %1: a day.</extracomment>
        <translation>fino al giorno %1 circa</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or buy again all the same.</source>
        <translation>Costa più di prima. Mostrare i prezzi per continuare, oppure acquistare di nuovo per procedere comunque.</translation>
    </message>
    <message>
        <source>Buy again to confirm.</source>
        <translation>Acquistare di nuovo per confermare.</translation>
    </message>
    <message>
        <source>Checking the price…</source>
        <translation>Verifica del prezzo…</translation>
    </message>
    <message>
        <source>The price rose from %1 to %2. Buy again to pay %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>Il prezzo è salito da %1 a %2. Acquistare di nuovo per pagare %2.</translation>
    </message>
    <message>
        <source>The price read at %1 could not be checked. Buy again to pay the current price.</source>
        <extracomment>%1: the time of day at which the price was read.</extracomment>
        <translation>Non è stato possibile verificare il prezzo letto alle %1. Acquistare di nuovo per pagare il prezzo del momento.</translation>
    </message>
    <message>
        <source>This is more than %1. Buy again to confirm.</source>
        <extracomment>%1: an amount of money that was set.</extracomment>
        <translation>L’importo supera %1. Acquistare di nuovo per confermare.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be bought. Buy again to have it read once more.</source>
        <translation>Il costo attuale di questo pacchetto non è leggibile, quindi non si può acquistare. Acquistare di nuovo per rileggerlo.</translation>
    </message>
    <message>
        <source>This package is no longer offered for this eSIM. Choose another one.</source>
        <translation>Questo pacchetto non è più offerto per questa eSIM. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>The price fell from %1 to %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>Il prezzo è sceso da %1 a %2.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a sale has been running, in seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Connect an account to top up.</source>
        <translation>Connettere un account per ricaricare.</translation>
    </message>
    <message>
        <source>Nothing can be topped up while this computer&apos;s clock is off.</source>
        <translation>Non si può ricaricare nulla finché l’orologio di questo computer non è esatto.</translation>
    </message>
    <message>
        <source>Nothing can be topped up without a connection.</source>
        <translation>Non si può ricaricare nulla senza connessione.</translation>
    </message>
    <message>
        <source>Connecting the account…</source>
        <translation>Connessione dell’account…</translation>
    </message>
    <message>
        <source>A top-up of this eSIM is under way. The next one waits for it.</source>
        <translation>Una ricarica di questa eSIM è in corso. La prossima attende che finisca.</translation>
    </message>
    <message>
        <source>Top up without asking the others</source>
        <translation>Ricarica senza chiedere alle altre</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpText</name>
    <message>
        <source>Looking at the eSIM before it is topped up…</source>
        <translation>Controllo della eSIM prima della ricarica…</translation>
    </message>
    <message>
        <source>Topping up…</source>
        <extracomment>How a top-up stands: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>Ricarica in corso…</translation>
    </message>
    <message>
        <source>You may have been charged. Checking…</source>
        <translation>L’addebito potrebbe essere avvenuto. Verifica in corso…</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>Non è ancora chiaro.</translation>
    </message>
    <message>
        <source>It went through.</source>
        <translation>È andato a buon fine.</translation>
    </message>
    <message>
        <source>It did not go through. Nothing was charged.</source>
        <translation>Non è andato a buon fine. Non è stato addebitato nulla.</translation>
    </message>
    <message>
        <source>You said that it went through.</source>
        <translation>Lei ha indicato che è andato a buon fine.</translation>
    </message>
    <message>
        <source>You said that it was not bought.</source>
        <translation>Lei ha indicato che non è stato acquistato.</translation>
    </message>
    <message>
        <source>It did not go through. %1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Non è andato a buon fine. Importo riaccreditato: %1.</translation>
    </message>
    <message>
        <source>It did not go through. The money came back.</source>
        <translation>Non è andato a buon fine. L’importo è stato riaccreditato.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. A part of the money came back; not clear yet whether the rest does.</source>
        <translation>Non è andato a buon fine dopo il pagamento. Una parte dell’importo è stata riaccreditata; non è ancora chiaro se lo sarà il resto.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. %1 of %2 came back; not clear yet whether the rest does.</source>
        <extracomment>%1: an amount of money that came back; %2: what was paid.</extracomment>
        <translation>Non è andato a buon fine dopo il pagamento. Importo riaccreditato: %1 su %2; non è ancora chiaro se lo sarà il resto.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>Non è andato a buon fine dopo il pagamento. Non è ancora chiaro se l’importo è stato riaccreditato.</translation>
    </message>
    <message>
        <source>The balance was %1 before the top-up and is %2 now.</source>
        <extracomment>%1, %2: amounts of money.</extracomment>
        <translation>Il saldo era %1 prima della ricarica e ora è %2.</translation>
    </message>
    <message>
        <source>%1 of %2 are left now.</source>
        <extracomment>After a top-up. %1: data left, %2: data in all.</extracomment>
        <translation>Ora restano %1 di %2.</translation>
    </message>
    <message>
        <source>It lasts until %1.</source>
        <extracomment>After a top-up. %1: date and time in the server&apos;s own words.</extracomment>
        <translation>Dura fino a: %1.</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Pagato: %1.</translation>
    </message>
    <message>
        <source>%1 was paid; %2 was shown.</source>
        <extracomment>%1: the amount that was paid, %2: the one that was on the screen before.</extracomment>
        <translation>Pagato: %1; mostrato: %2.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer to the top-up got lost.</source>
        <translation>La risposta di eSIMfly alla ricarica è andata persa.</translation>
    </message>
    <message>
        <source>The account could not be read yet.</source>
        <translation>Non è stato ancora possibile leggere l’account.</translation>
    </message>
    <message>
        <source>At %1 a top-up stood in the account that may be this one: %2.</source>
        <extracomment>%1: time of day; %2: the order&apos;s reference.</extracomment>
        <translation>Alle %1 nell’account c’era una ricarica che potrebbe essere questa: %2.</translation>
    </message>
    <message>
        <source>At %1 a top-up over %2 stood in the account that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: an amount of money; %3: the order&apos;s reference.</extracomment>
        <translation>Alle %1 nell’account c’era una ricarica da %2 che potrebbe essere questa: %3.</translation>
    </message>
    <message>
        <source>At %1 the account had 1 new top-up with this package, perhaps of a colleague.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Alle %1 nell’account c’era 1 nuova ricarica con questo pacchetto, forse di un collega.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 the account had %Ln new top-ups with this package, perhaps of colleagues.</source>
        <extracomment>%1: time of the day, %Ln: a number of top-ups.</extracomment>
        <translation>
            <numerusform>Alle %1 nell’account c’era %Ln nuova ricarica con questo pacchetto, forse di un collega.</numerusform>
            <numerusform>Alle %1 nell’account c’erano %Ln nuove ricariche con questo pacchetto, forse di colleghi.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 a top-up stood in the account that eSIMfly calls “%2”, and that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: eSIMfly&apos;s own words, such as &quot;failed&quot;; %3: the order&apos;s reference.</extracomment>
        <translation>Alle %1 nell’account c’era una ricarica che eSIMfly definisce “%2” e che potrebbe essere questa: %3.</translation>
    </message>
    <message>
        <source>At %1 no new top-up with this package stood in the account.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Alle %1 nell’account non c’era nessuna nuova ricarica con questo pacchetto.</translation>
    </message>
    <message>
        <source>At %1 the account could not be read completely.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Alle %1 non è stato possibile leggere l’account per intero.</translation>
    </message>
    <message>
        <source>The eSIM has as much more as this top-up brings.</source>
        <translation>La eSIM ha in più quanto porta questa ricarica.</translation>
    </message>
    <message>
        <source>The eSIM has as much as before, but its figures may be late.</source>
        <translation>La eSIM ha quanto prima, ma i suoi valori potrebbero essere in ritardo.</translation>
    </message>
    <message>
        <source>The eSIM has changed by more than this top-up alone; a colleague may have topped it up too.</source>
        <translation>La eSIM è cambiata più di quanto porta questa sola ricarica; forse l’ha ricaricata anche un collega.</translation>
    </message>
    <message>
        <source>What the eSIM has could not be seen.</source>
        <translation>Non è stato possibile vedere che cosa ha la eSIM.</translation>
    </message>
    <message>
        <source>This eSIM is being prepared. It can be topped up once it is ready.</source>
        <translation>Questa eSIM è in preparazione. Sarà ricaricabile quando sarà pronta.</translation>
    </message>
    <message>
        <source>The ICCID of this eSIM could not be read, so nothing can be bought for it. F5 reads the list again.</source>
        <translation>L’ICCID di questa eSIM non è leggibile, quindi non si può acquistare nulla per essa. F5 legge di nuovo l’elenco.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up: its status is “%1”. Sell a new one instead.</source>
        <extracomment>%1: a status in the middle of a sentence: &quot;Expired&quot;.</extracomment>
        <translation>Questa eSIM non è ricaricabile: il suo stato è “%1”. Venderne invece una nuova.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up before it is used for the first time.</source>
        <translation>Questa eSIM non è ricaricabile prima del primo utilizzo.</translation>
    </message>
    <message>
        <source>eSIMs of this package can&apos;t be topped up. Sell a new one instead.</source>
        <translation>Le eSIM di questo pacchetto non sono ricaricabili. Venderne invece una nuova.</translation>
    </message>
    <message>
        <source>eSIMfly offers no top-ups for unlimited plans. Sell a new one instead.</source>
        <translation>eSIMfly non offre ricariche per i piani illimitati. Venderne invece una nuova.</translation>
    </message>
    <message>
        <source>A top-up of this eSIM is not clear yet. Decide about it first.</source>
        <translation>Una ricarica di questa eSIM è ancora da chiarire. Decidere prima su quella.</translation>
    </message>
    <message>
        <source>Your decision is on its way to your team.</source>
        <translation>La decisione è in corso di invio al team.</translation>
    </message>
    <message>
        <source>%1 sent it and is gone. It can be decided here from %2 on.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>Inviata da %1, postazione ora dismessa. A partire dal giorno %2 si potrà decidere da qui.</translation>
    </message>
    <message>
        <source>%1 sent it and may still learn what came of it.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 l’ha inviata e potrebbe ancora venire a sapere com’è andata.</translation>
    </message>
    <message>
        <source>%1 sent it and does not send it again. Look at the eSIM: does it have the data?</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 l’ha inviata e non la invia di nuovo. Controllare la eSIM: ha i dati?</translation>
    </message>
</context>
<context>
    <name>Desk::Tour</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>Impossibile creare la cartella %1.</translation>
    </message>
    <message>
        <source>Connect the sandbox account and copy its catalogue</source>
        <translation>Connettere l’account sandbox e scaricare il suo catalogo</translation>
    </message>
    <message>
        <source>Search: turkey 5gb</source>
        <translation>Ricerca: turkey 5gb</translation>
    </message>
    <message>
        <source>What the customer sees on a screen of their own</source>
        <translation>Che cosa vede il cliente sul proprio schermo</translation>
    </message>
    <message>
        <source>Order with Ctrl+Enter; the QR code is on the screen</source>
        <translation>Ordinare con Ctrl+Invio; il codice QR è sullo schermo</translation>
    </message>
    <message>
        <source>Read the QR code back from the picture</source>
        <translation>Rileggere il codice QR dall’immagine</translation>
    </message>
    <message>
        <source>The customer sees the code and how to begin</source>
        <translation>Il cliente vede il codice e come si inizia</translation>
    </message>
    <message>
        <source>Hand it over with Ctrl+P</source>
        <translation>Consegnarla con Ctrl+P</translation>
    </message>
    <message>
        <source>The same for somebody who reads Arabic</source>
        <translation>Lo stesso per chi legge l’arabo</translation>
    </message>
    <message>
        <source>What it sells for</source>
        <translation>A quanto si vende</translation>
    </message>
    <message>
        <source>The eSIMs</source>
        <extracomment>Heading of a step that the program plays by itself.</extracomment>
        <translation>Le eSIM</translation>
    </message>
    <message>
        <source>What an eSIM has used, day by day</source>
        <translation>Il consumo di una eSIM, giorno per giorno</translation>
    </message>
    <message>
        <source>Why is there no data?</source>
        <translation>Perché non ci sono dati?</translation>
    </message>
    <message>
        <source>Top it up with Ctrl+T</source>
        <translation>Ricaricarla con Ctrl+T</translation>
    </message>
    <message>
        <source>The orders</source>
        <extracomment>Heading of a step that the program plays by itself.</extracomment>
        <translation>Gli ordini</translation>
    </message>
    <message>
        <source>The shop at a glance</source>
        <translation>Il negozio a colpo d’occhio</translation>
    </message>
    <message>
        <source>Close the day with Ctrl+Shift+D</source>
        <translation>Chiudere la giornata con Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>F8 hides what it costs, while a customer looks on</source>
        <translation>F8 nasconde quanto costa, mentre un cliente guarda</translation>
    </message>
    <message>
        <source>The catalogue in the dark</source>
        <translation>Il catalogo in modalità scura</translation>
    </message>
    <message>
        <source>%1: not done after %2 s.</source>
        <extracomment>%1: heading of a step, %2: a number of seconds.</extracomment>
        <translation>%1: non completato dopo %2 s.</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <extracomment>%1: heading of a step, %2: how many milliseconds it took.</extracomment>
        <translation>%1: %2 ms</translation>
    </message>
    <message>
        <source>The picture %1 can&apos;t be written.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Impossibile scrivere l’immagine %1.</translation>
    </message>
    <message>
        <source>Done. The pictures are in %1.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>Fatto. Le immagini sono in %1.</translation>
    </message>
    <message>
        <source>The tour ended early.</source>
        <translation>La presentazione si è conclusa prima del tempo.</translation>
    </message>
    <message>
        <source>Comes back on Friday, room 12</source>
        <translation>Torna venerdì, camera 12</translation>
    </message>
    <message>
        <source>This desk has made its team</source>
        <translation>Questa postazione ha creato il suo team</translation>
    </message>
    <message>
        <source>A second desk joins it</source>
        <translation>Una seconda postazione entra nel team</translation>
    </message>
    <message>
        <source>Second desk</source>
        <extracomment>The name of a desk of the team.</extracomment>
        <translation>Seconda postazione</translation>
    </message>
    <message>
        <source>What the second desk writes of an eSIM stands here</source>
        <translation>Ciò che la seconda postazione scrive di una eSIM compare qui</translation>
    </message>
    <message>
        <source>What the second desk sells stands in the books here</source>
        <translation>Ciò che la seconda postazione vende compare qui nei registri</translation>
    </message>
</context>
<context>
    <name>Desk::UnfinishedPurchases</name>
    <message>
        <source>Unfinished purchases</source>
        <extracomment>Title of the list of orders that need a decision.</extracomment>
        <translation>Acquisti non conclusi</translation>
    </message>
    <message>
        <source>It is not clear whether these were bought. Nothing is sent again unless you say so.</source>
        <translation>Non è chiaro se siano stati acquistati. Nulla viene inviato di nuovo senza conferma.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Che cosa si sa</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how an order stands.</extracomment>
        <translation>Ricontrolla</translation>
    </message>
    <message>
        <source>Reads orders, eSIMs and balance of the account once more</source>
        <translation>Legge ancora una volta ordini, eSIM e saldo dell’account</translation>
    </message>
    <message>
        <source>Finish this order</source>
        <translation>Completa questo ordine</translation>
    </message>
    <message>
        <source>Sends the same order once more: it is bought if it was not bought yet, and never twice</source>
        <translation>Invia lo stesso ordine ancora una volta: viene acquistato se non lo era ancora, e mai due volte</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>È andato a buon fine</translation>
    </message>
    <message>
        <source>Only if you have seen that the eSIM has the data</source>
        <translation>Da usare quando si è visto che la eSIM ha i dati</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>Non è stato acquistato</translation>
    </message>
    <message>
        <source>Only if you have seen in the account that there is no such order or top-up</source>
        <translation>Da usare quando si è visto nell’account che tale ordine o ricarica non esiste</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Every purchase is settled.</source>
        <translation>Tutti gli acquisti sono conclusi.</translation>
    </message>
    <message>
        <source>%1 Of the orders at once: %2.</source>
        <extracomment>%1: what is known of an order; %2: of those ordered with it, &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1 Degli ordini fatti insieme: %2.</translation>
    </message>
    <message>
        <source>Top-up of %1</source>
        <extracomment>In the place of a note. %1: an ICCID.</extracomment>
        <translation>Ricarica di %1</translation>
    </message>
    <message>
        <source>Was “%1” not bought?</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>“%1” non è stato acquistato?</translation>
    </message>
    <message>
        <source>The program will no longer look whether its money came back. Look at your balance and your orders first.</source>
        <translation>Il programma non verificherà più se l’importo è stato riaccreditato. Controllare prima il saldo e gli ordini.</translation>
    </message>
    <message>
        <source>The program will no longer look for it, and the eSIM can be topped up again. If eSIMfly did charge it, the eSIM has the data, and the money is gone.</source>
        <translation>Il programma non cercherà più la ricarica, e la eSIM potrà essere ricaricata di nuovo. Se eSIMfly l’ha addebitata, la eSIM ha i dati e il denaro è perso.</translation>
    </message>
    <message>
        <source>The program will no longer look for it. If eSIMfly did charge it, the eSIM appears in the list of eSIMs, and the money is gone.</source>
        <translation>Il programma non lo cercherà più. Se eSIMfly lo ha addebitato, la eSIM compare nell’elenco delle eSIM e il denaro è perso.</translation>
    </message>
    <message>
        <source>Yes, it was not bought</source>
        <translation>Sì, non è stato acquistato</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <extracomment>Button of a question: nothing is decided.</extracomment>
        <translation>Continua a cercare</translation>
    </message>
    <message>
        <source>Asks which order of the account it was</source>
        <translation>Chiede quale ordine dell’account fosse</translation>
    </message>
</context>
<context>
    <name>Desk::UsageChart</name>
    <message>
        <source>No data was used on the days that could be read.</source>
        <translation>Nei giorni leggibili non sono stati consumati dati.</translation>
    </message>
    <message>
        <source>No data was used.</source>
        <translation>Non sono stati consumati dati.</translation>
    </message>
    <message>
        <source>%1 in all, the most on %2: %3.</source>
        <extracomment>What a chart shows, for those who can&apos;t see it. %1, %3: amounts of data; %2: a day.</extracomment>
        <translation>%1 in totale, massimo in data %2: %3.</translation>
    </message>
    <message>
        <source>Used per day</source>
        <translation>Consumo al giorno</translation>
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
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Data left</source>
        <extracomment>Name of what says how much data is left.</extracomment>
        <translation>Dati rimasti</translation>
    </message>
    <message>
        <source>Age of the figures</source>
        <translation>Aggiornamento dei valori</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>Interroga la rete</translation>
    </message>
    <message>
        <source>Refresh usage</source>
        <extracomment>Button: reads again how much data was used.</extracomment>
        <translation>Aggiorna consumi</translation>
    </message>
    <message>
        <source>Asks the mobile network how much was used and where the phone is; once a minute (F5)</source>
        <translation>Chiede alla rete mobile il consumo e dove si trova il telefono; una volta al minuto (F5)</translation>
    </message>
    <message>
        <source>Live status</source>
        <extracomment>Name of what the network says about an eSIM at this moment.</extracomment>
        <translation>Stato in tempo reale</translation>
    </message>
    <message>
        <source>Used per day</source>
        <translation>Consumo al giorno</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>Choice above a chart: the last 7 days.</extracomment>
        <translation>7 giorni</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>Choice above a chart: the last 30 days.</extracomment>
        <translation>30 giorni</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>Choice above a chart: the last 90 days.</extracomment>
        <translation>90 giorni</translation>
    </message>
    <message>
        <source>Usage report</source>
        <extracomment>Name of a table: where how much data was used.</extracomment>
        <translation>Rapporto sui consumi</translation>
    </message>
    <message>
        <source>Usage per day</source>
        <translation>Consumi al giorno</translation>
    </message>
    <message>
        <source>Usage by country</source>
        <translation>Consumi per paese</translation>
    </message>
    <message>
        <source>Choose an eSIM to see what it has used.</source>
        <translation>Scegliere una eSIM per vedere quanto ha consumato.</translation>
    </message>
    <message>
        <source>Stored figures of an earlier day</source>
        <translation>Valori salvati di un giorno precedente</translation>
    </message>
    <message>
        <source>Stored figures, read at %1 (%2)</source>
        <extracomment>%1: time of day; %2: how long ago: &quot;3 min&quot;.</extracomment>
        <translation>Valori salvati, letti alle %1 (%2)</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: an amount of data.</extracomment>
        <translation>rimasti %1</translation>
    </message>
    <message>
        <source>ends %1, in %2</source>
        <extracomment>%1: a day; %2: &quot;15 days&quot;.</extracomment>
        <translation>termina in data %1, tra %2</translation>
    </message>
    <message>
        <source>ended %1</source>
        <extracomment>%1: a day.</extracomment>
        <translation>terminata: %1</translation>
    </message>
    <message>
        <source>its validity begins with the first use</source>
        <translation>la validità inizia con il primo utilizzo</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Interrogazione della rete…</translation>
    </message>
    <message>
        <source>It can be asked again in a minute.</source>
        <translation>Si può interrogare di nuovo tra un minuto.</translation>
    </message>
    <message>
        <source>Reading the report…</source>
        <translation>Lettura del rapporto…</translation>
    </message>
    <message>
        <source>None of the days of this report could be read.</source>
        <translation>Nessun giorno di questo rapporto è leggibile.</translation>
    </message>
    <message>
        <source>No data was used in this time.</source>
        <translation>In questo periodo non sono stati consumati dati.</translation>
    </message>
    <message>
        <source>%1 in all, %2 a day on days with use. Read: %3.</source>
        <extracomment>%1, %2: amounts of data; %3: how long ago it was read: &quot;3 min&quot;.</extracomment>
        <translation>%1 in totale, %2 al giorno nei giorni d’uso. Lettura: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of it could not be read.</source>
        <extracomment>%Ln: how many rows of a report of used data.</extracomment>
        <translation>
            <numerusform>%Ln riga del rapporto non è leggibile.</numerusform>
            <numerusform>%Ln righe del rapporto non sono leggibili.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::UsageReportModel</name>
    <message>
        <source>Country</source>
        <extracomment>Heading of a column: where data was used.</extracomment>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: name of a network operator.</extracomment>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: an amount of data.</extracomment>
        <translation>Consumo</translation>
    </message>
</context>
<context>
    <name>Desk::WeekModel</name>
    <message>
        <source>Week</source>
        <extracomment>Heading of a column: first and last day of a week.</extracomment>
        <translation>Settimana</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders in that week.</extracomment>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Heading of a column: what the account paid in that week.</extracomment>
        <translation>Speso</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid in that week.</extracomment>
        <translation>Venduto</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of the sales of that week when they were paid.</extracomment>
        <translation>Margine</translation>
    </message>
    <message>
        <source>Of the orders whose selling price is known</source>
        <translation>Degli ordini di cui si sa a quanto sono stati venduti</translation>
    </message>
    <message>
        <source>%1 of %2 of %3</source>
        <extracomment>%1: an amount of money; of %2 orders it is known what they were sold for, of %3 that were paid for.</extracomment>
        <translation>%1 su %2 di %3</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Heading of a column: what came back in that week.</extracomment>
        <translation>Rimborsato</translation>
    </message>
    <message>
        <source>What came back to the balance in this week, whenever it was sold</source>
        <translation>Quanto è stato riaccreditato nel saldo in questa settimana, in qualunque momento sia stato venduto</translation>
    </message>
    <message>
        <source>Not in the sums</source>
        <translation>Fuori dalle somme</translation>
    </message>
    <message>
        <source>Orders of which it is not certain, or not readable, what was paid</source>
        <translation>Ordini di cui non è certo, o non è leggibile, quanto è stato pagato</translation>
    </message>
</context>
<context>
    <name>Desk::WeeksChart</name>
    <message>
        <source>%1 spent</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>speso %1</translation>
    </message>
    <message>
        <source>%1 sold for</source>
        <extracomment>What customers paid. %1: an amount of money.</extracomment>
        <translation>venduto %1</translation>
    </message>
    <message>
        <source>%1 margin</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>margine %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What a chart shows of one week, for those who can&apos;t see it. %1: days; %2: amounts.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>Non c’è nulla da mostrare.</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>In a chart: what the account paid.</extracomment>
        <translation>Speso</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>In a chart: what customers paid.</extracomment>
        <translation>Venduto</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>In a chart: what is left of sales when they were paid.</extracomment>
        <translation>Margine</translation>
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
        <translation>Si trova, si ordina, il cliente la inquadra: una eSIM da viaggio in pochi secondi.</translation>
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
        <translation>Quale ordine dell’account era?</translation>
    </message>
    <message>
        <source>It was this one</source>
        <translation>Era questo</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <extracomment>Button of a question: nothing is decided.</extracomment>
        <translation>Continua a cercare</translation>
    </message>
    <message>
        <source>None of the orders was chosen. Nothing was decided.</source>
        <translation>Nessuno degli ordini è stato scelto. Non è stato deciso nulla.</translation>
    </message>
    <message>
        <source>No order of the account can have been this one.</source>
        <translation>Nessun ordine dell’account può essere stato questo.</translation>
    </message>
    <message>
        <source>Your team can&apos;t be asked at the moment. Nothing was decided.</source>
        <translation>Al momento non è possibile interrogare il team. Non è stato deciso nulla.</translation>
    </message>
    <message>
        <source>That order belongs to another sale. Nothing was decided.</source>
        <translation>Quell’ordine appartiene a un’altra vendita. Non è stato deciso nulla.</translation>
    </message>
    <message>
        <source>The account does not show that order. Nothing was decided.</source>
        <translation>L’account non mostra quell’ordine. Non è stato deciso nulla.</translation>
    </message>
</context>
<context>
    <name>Desk::WorthACallModel</name>
    <message>
        <source>No data left, ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day.</extracomment>
        <translation>Dati esauriti, termina: %1</translation>
    </message>
    <message>
        <source>No data left</source>
        <translation>Dati esauriti</translation>
    </message>
    <message>
        <source>Nearly empty, ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day.</extracomment>
        <translation>Quasi esaurita, termina: %1</translation>
    </message>
    <message>
        <source>Nearly empty</source>
        <extracomment>Why a customer is worth a call: little data is left.</extracomment>
        <translation>Quasi esaurita</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day and a time.</extracomment>
        <translation>Termina: %1</translation>
    </message>
    <message>
        <source>Being prepared since %1</source>
        <extracomment>Why an eSIM needs attention. %1: a day and a time.</extracomment>
        <translation>In preparazione dal giorno %1</translation>
    </message>
    <message>
        <source>Not installed since %1</source>
        <extracomment>Why a traveller is worth a call: bought, and never put on a phone. %1: a day.</extracomment>
        <translation>Non installata dal giorno %1</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading: the reason why a traveller is worth a call.</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>Heading of a column: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: how much data was used, with a bar.</extracomment>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Cliente o nota</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Heading of a column: what to do for a customer.</extracomment>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Button: an eSIM gets more data.</extracomment>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows an eSIM.</extracomment>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Invio</translation>
    </message>
    <message>
        <source>PgUp</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Pag↑</translation>
    </message>
    <message>
        <source>PgDown</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Pag↓</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Freccia su</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Freccia giù</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Esc</translation>
    </message>
</context>
</TS>
