<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Desk::ActivationPanel</name>
    <message>
        <source>Previous eSIM</source>
        <extracomment>Button: shows the eSIM before this one, of several that were sold together.</extracomment>
        <translation>eSIM précédente</translation>
    </message>
    <message>
        <source>Previous eSIM of this sale (Ctrl+Page Up)</source>
        <translation>eSIM précédente de cette vente (Ctrl+Page préc.)</translation>
    </message>
    <message>
        <source>Next eSIM</source>
        <extracomment>Button: shows the eSIM behind this one, of several that were sold together.</extracomment>
        <translation>eSIM suivante</translation>
    </message>
    <message>
        <source>Next eSIM of this sale (Ctrl+Page Down)</source>
        <translation>eSIM suivante de cette vente (Ctrl+Page suiv.)</translation>
    </message>
    <message>
        <source>eSIM of the sale</source>
        <translation>eSIM de la vente</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <extracomment>In the place of the QR code: the eSIM is paid, and eSIMfly is making it.</extracomment>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>The phone will ask for a confirmation code. It is not part of the QR code: give it to the customer separately.</source>
        <translation>Le téléphone demandera un code de confirmation. Il ne fait pas partie du code QR&#xa0;: donnez-le au client séparément.</translation>
    </message>
    <message>
        <source>eSIMfly sent two different activation codes for this eSIM; this is the first. If the phone refuses it, ask eSIMfly&apos;s support which one is right. It is paid; don&apos;t order again.</source>
        <translation>eSIMfly a envoyé deux codes d’activation différents pour cette eSIM&#xa0;; celui-ci est le premier. Si le téléphone le refuse, demandez à l’assistance d’eSIMfly lequel est le bon. C’est payé&#xa0;; ne commandez pas de nouveau.</translation>
    </message>
    <message>
        <source>The whole text of the QR code; Android phones ask for it</source>
        <translation>Le texte entier du code QR&#xa0;; les téléphones Android le demandent</translation>
    </message>
    <message>
        <source>Copy full code</source>
        <translation>Copier le code complet</translation>
    </message>
    <message>
        <source>A card with the QR code and the steps, to print, save or send, in the traveller&apos;s language (Ctrl+P)</source>
        <translation>Une fiche avec le code QR et les étapes, à imprimer, enregistrer ou envoyer, dans la langue du voyageur (Ctrl+P)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: gives the eSIM to the customer, as paper, file or message.</extracomment>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Copies a link that installs the eSIM with one tap (iOS 17.4 or newer)</source>
        <translation>Copie un lien qui installe l’eSIM d’un seul geste (iOS 17.4 ou plus récent)</translation>
    </message>
    <message>
        <source>iPhone link</source>
        <extracomment>Caption: a link that installs the eSIM on an iPhone.</extracomment>
        <translation>Lien iPhone</translation>
    </message>
    <message>
        <source>Copy iPhone link</source>
        <translation>Copier le lien iPhone</translation>
    </message>
    <message>
        <source>Copies a link that installs the eSIM with one tap (newer Android phones)</source>
        <translation>Copie un lien qui installe l’eSIM d’un seul geste (téléphones Android récents)</translation>
    </message>
    <message>
        <source>Android link</source>
        <extracomment>Caption: a link that installs the eSIM on a phone with Android.</extracomment>
        <translation>Lien Android</translation>
    </message>
    <message>
        <source>Copy Android link</source>
        <translation>Copier le lien Android</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <extracomment>What was copied: the address that phones ask for; “SM-DP+” is a name.</extracomment>
        <translation>Adresse SM-DP+</translation>
    </message>
    <message>
        <source>activation code</source>
        <extracomment>What was copied: the code that phones ask for beside the address.</extracomment>
        <translation>code d’activation</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>What was copied: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>full code</source>
        <extracomment>What was copied: address and activation code in one.</extracomment>
        <translation>code complet</translation>
    </message>
    <message>
        <source>eSIM %1 of %2</source>
        <extracomment>Which of several eSIMs of a sale is shown.</extracomment>
        <translation>eSIM %1 sur %2</translation>
    </message>
    <message>
        <source>Being prepared, 1 to 5 minutes. It is paid; don&apos;t order again.</source>
        <translation>En préparation, 1 à 5 minutes. C’est payé&#xa0;; ne commandez pas de nouveau.</translation>
    </message>
    <message>
        <source>The activation code of this eSIM came in parts only, so there is no QR code. What came of it can be typed into the phone. If that is not enough, refresh in a minute or ask eSIMfly&apos;s support. It is paid; don&apos;t order again.</source>
        <translation>Le code d’activation de cette eSIM n’est arrivé qu’en partie&#xa0;: il n’y a donc pas de code QR. Ce qui est arrivé peut être saisi sur le téléphone. Si cela ne suffit pas, actualisez dans une minute ou adressez-vous à l’assistance d’eSIMfly. C’est payé&#xa0;; ne commandez pas de nouveau.</translation>
    </message>
    <message>
        <source>There is no activation code that can be read for this eSIM. Refresh in a minute; if there is still none, ask eSIMfly&apos;s support for it with the ICCID. It is paid; don&apos;t order again.</source>
        <translation>Aucun code d’activation lisible pour cette eSIM. Actualisez dans une minute&#xa0;; s’il manque toujours, demandez-le à l’assistance d’eSIMfly en indiquant l’ICCID. C’est payé&#xa0;; ne commandez pas de nouveau.</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>commandée le %1</translation>
    </message>
    <message>
        <source>Copied: %1. It leaves the clipboard after %2 s.</source>
        <extracomment>%1: what was copied, &quot;activation code&quot;; %2: seconds.</extracomment>
        <translation>Copié&#xa0;: %1. Effacé du presse-papiers dans %2&#xa0;s.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <extracomment>%1: what was copied, &quot;ICCID&quot;.</extracomment>
        <translation>Copié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Button: copies the address of a page in the internet.</extracomment>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>Button: opens a page in the internet.</extracomment>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Copy the link instead.</source>
        <translation>Aucun navigateur trouvé sur cet ordinateur. Copiez plutôt le lien.</translation>
    </message>
    <message>
        <source>Copy SM-DP+ address</source>
        <translation>Copier l’adresse SM-DP+</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>Caption: the code that phones ask for beside the address.</extracomment>
        <translation>Code d’activation</translation>
    </message>
    <message>
        <source>Copy activation code</source>
        <translation>Copier le code d’activation</translation>
    </message>
    <message>
        <source>Copy ICCID</source>
        <extracomment>Button: copies the number of an eSIM.</extracomment>
        <translation>Copier l’ICCID</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Plein écran (F11)</translation>
    </message>
</context>
<context>
    <name>Desk::AfterSaleController</name>
    <message>
        <source>The top-up with %1 was not sent before the program ended. Nothing was charged.</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>La recharge avec %1 n’a pas été envoyée avant la fermeture du programme. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>The cancellation of %1 was not sent before the program ended. Nothing was cancelled.</source>
        <extracomment>%1: an ICCID.</extracomment>
        <translation>L’annulation de %1 n’a pas été envoyée avant la fermeture du programme. Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>The top-up with %1 did not come to its end last time. You may have been charged. Checking…</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>La recharge avec %1 n’est pas allée à son terme la dernière fois. Votre compte a peut-être été débité. Vérification…</translation>
    </message>
    <message>
        <source>The top-up with %1, bought with another access code, is not clear yet. Its eSIM takes no other until you decide about it.</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>La recharge avec %1, achetée avec un autre code d’accès, est encore incertaine. Son eSIM n’en accepte pas d’autre tant que vous n’avez pas tranché.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the eSIM that it is about.</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The cancellation of %1 did not come to its end last time. It may have been done: the account shows it, and nothing is sent again.</source>
        <extracomment>%1: an ICCID.</extracomment>
        <translation>L’annulation de %1 n’est pas allée à son terme la dernière fois. Elle a peut-être eu lieu&#xa0;: le compte le montrera, et rien n’est envoyé de nouveau.</translation>
    </message>
</context>
<context>
    <name>Desk::AmountField</name>
    <message>
        <source>Up to</source>
        <extracomment>Before a field for an amount of money; the currency stands behind it.</extracomment>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Highest price</source>
        <extracomment>Name of a field: packages that cost more are not listed.</extracomment>
        <translation>Prix maximal</translation>
    </message>
    <message>
        <source>Write an amount like %1.</source>
        <extracomment>%1: an amount of money with its currency.</extracomment>
        <translation>Saisissez un montant comme %1.</translation>
    </message>
</context>
<context>
    <name>Desk::Application</name>
    <message>
        <source>eSIMfly Desk is already running; its window was brought to the front.</source>
        <translation>eSIMfly Desk est déjà ouvert&#xa0;; sa fenêtre est passée au premier plan.</translation>
    </message>
    <message>
        <source>eSIMfly Desk is already running, but does not answer. End it, then start again.</source>
        <translation>eSIMfly Desk est déjà ouvert, mais ne répond pas. Arrêtez-le, puis relancez-le.</translation>
    </message>
    <message>
        <source>eSIMfly Desk is already running with this profile, on the computer “%1”. One profile is for one program: end that one, or start this one with --profile and another name.</source>
        <extracomment>On a network home; %1: the name of a computer.</extracomment>
        <translation>eSIMfly Desk est déjà ouvert avec ce profil, sur l’ordinateur «&#xa0;%1&#xa0;». Un profil ne sert qu’à un seul programme&#xa0;: arrêtez celui-là, ou lancez celui-ci avec --profile et un autre nom.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written or locked. Nothing was started. See that its disk is not full and that you may write there, then start again.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>Impossible d’écrire dans le dossier %1 ou de le verrouiller. Rien n’a été démarré. Vérifiez que son disque n’est pas plein et que vous avez le droit d’y écrire, puis relancez.</translation>
    </message>
</context>
<context>
    <name>Desk::BestSellerModel</name>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders were sold.</extracomment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid.</extracomment>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>A destination or a desk: of packages of which nobody knows where they are for, or where they were sold.</extracomment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>Heading of a column: country or region that packages are for.</extracomment>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>In place of the name of a seller: orders of which nobody said who sold them.</extracomment>
        <translation>Aucun vendeur</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Heading of a column: a computer that sells in the same team.</extracomment>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>Vendeur</translation>
    </message>
</context>
<context>
    <name>Desk::BooksText</name>
    <message>
        <source>Pending</source>
        <extracomment>Status of an order: eSIMfly has not finished it.</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>Status of an order: its eSIMs are there.</extracomment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Status of an order: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not clear</source>
        <extracomment>An order of which nobody knows yet whether it was bought.</extracomment>
        <translation>Incertaine</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of an order: eSIMfly could not do it.</extracomment>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of an order: it was taken back.</extracomment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Status of an order: its money came back.</extracomment>
        <translation>Remboursée</translation>
    </message>
    <message>
        <source>1 order</source>
        <extracomment>Below a table of orders: there is one.</extracomment>
        <translation>1 commande</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <extracomment>%Ln: how many orders. Below a table of orders.</extracomment>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>not clear</source>
        <extracomment>Whether, or how much, money comes back of an order.</extracomment>
        <translation>incertain</translation>
    </message>
    <message>
        <source>awaited</source>
        <extracomment>Money that is to come back.</extracomment>
        <translation>attendu</translation>
    </message>
    <message>
        <source>came back</source>
        <extracomment>Behind an amount that eSIMfly gave back: “$4.50 came back”.</extracomment>
        <translation>recrédité</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>When the account first showed that an order&apos;s money came back. %1: a day.</extracomment>
        <translation>vu le %1</translation>
    </message>
    <message>
        <source>%1 comes back later: it is not in the balance yet.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Le compte sera recrédité de %1 plus tard&#xa0;: ce n’est pas encore dans le solde.</translation>
    </message>
    <message>
        <source>The money comes back later: it is not in the balance yet.</source>
        <translation>Le compte sera recrédité plus tard&#xa0;: l’argent n’est pas encore dans le solde.</translation>
    </message>
    <message>
        <source>%1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Le compte a été recrédité de %1.</translation>
    </message>
    <message>
        <source>The money came back.</source>
        <translation>Le compte a été recrédité.</translation>
    </message>
    <message>
        <source>No answer said when: it counts for %1, when the account first showed it.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Aucune réponse ne l’a indiqué&#xa0;: compté le %1, jour où le compte l’a montré pour la première fois.</translation>
    </message>
    <message>
        <source>It counts for %1, when it was cancelled.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Compté le %1, jour de l’annulation.</translation>
    </message>
    <message>
        <source>Cancelled; when is not known: it counts for the day of the order.</source>
        <translation>Annulée, à une date inconnue&#xa0;: comptée au jour de la commande.</translation>
    </message>
    <message>
        <source>More of it may have been cancelled. What comes back of that is not clear, and in no sum.</source>
        <translation>Une plus grande part a peut-être été annulée. Ce qui en revient est incertain et n’entre dans aucun total.</translation>
    </message>
    <message>
        <source>It may have been cancelled. What comes back is not clear, and in no sum.</source>
        <translation>Elle a peut-être été annulée. Ce qui en revient est incertain et n’entre dans aucun total.</translation>
    </message>
    <message>
        <source>The customer got back %1.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Rendu au client&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 · adding up…</source>
        <extracomment>%1: &quot;20,000 orders&quot;, while they are added up.</extracomment>
        <translation>%1 · calcul…</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of amounts, while a customer looks at the screen.</extracomment>
        <translation>Prix masqués</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>dépensé %1</translation>
    </message>
    <message>
        <source>%1 sold for</source>
        <extracomment>What customers paid. %1: an amount of money.</extracomment>
        <translation>vendu %1</translation>
    </message>
    <message>
        <source>%1 margin of %2 of %3</source>
        <extracomment>%1: an amount of money; of %2 orders it is known what they were sold for, of %3 that were paid for.</extracomment>
        <translation>marge %1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>%1 margin</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>marge %1</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>What eSIMfly gave back. %1: an amount of money.</extracomment>
        <translation>remboursé %1</translation>
    </message>
    <message>
        <source>%1 refund awaited</source>
        <extracomment>What eSIMfly will give back and has not yet. %1: an amount of money.</extracomment>
        <translation>remboursement attendu %1</translation>
    </message>
    <message>
        <source>%1 given back to customers</source>
        <extracomment>What the shop paid back. %1: an amount of money.</extracomment>
        <translation>rendu aux clients %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds not clear</source>
        <extracomment>Cancellations of which nobody knows whether, or how much, money comes back.</extracomment>
        <translation>
            <numerusform>%Ln remboursement incertain</numerusform>
            <numerusform>%Ln remboursements incertains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not certain and not in the sums</source>
        <extracomment>Orders of which nobody knows for certain what was paid.</extracomment>
        <translation>
            <numerusform>%Ln incertaine, hors totaux</numerusform>
            <numerusform>%Ln incertaines, hors totaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <extracomment>Orders of which something could not be read.</extracomment>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
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
        <translation>Sauvegardes d’eSIMfly Desk (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The copy is being read…</source>
        <translation>Lecture de la sauvegarde…</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>What is in a copy is added to what is on this computer: nothing that has moved on here is changed, and nothing is sent to anybody. Where the computer that saved it still sells, finish orders that are not clear there.</source>
        <translation>Le contenu d’une sauvegarde s’ajoute à celui de cet ordinateur&#xa0;: rien de plus récent n’est modifié ici, et rien n’est envoyé à personne. Si l’ordinateur qui l’a enregistrée vend encore, terminez-y les commandes incertaines.</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Choisir une sauvegarde…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Desk::CancelDialog</name>
    <message>
        <source>Cancel eSIM</source>
        <extracomment>Title of a question: an eSIM is to be taken back.</extracomment>
        <translation>Annuler l’eSIM</translation>
    </message>
    <message>
        <source>Cancel “%1”, %2?</source>
        <extracomment>%1: a package&apos;s name; %2: an ICCID.</extracomment>
        <translation>Annuler «&#xa0;%1&#xa0;», %2&#xa0;?</translation>
    </message>
    <message>
        <source>Customer gets back</source>
        <translation>Rendu au client</translation>
    </message>
    <message>
        <source>Cancel and refund</source>
        <translation>Annuler et rembourser</translation>
    </message>
    <message>
        <source>Keep eSIM</source>
        <extracomment>Button of a question: the eSIM is not taken back.</extracomment>
        <translation>Garder l’eSIM</translation>
    </message>
    <message>
        <source>This is no amount. Write it like %1, or leave it empty.</source>
        <extracomment>Below a field for money; %1: an example of an amount, such as 8.00.</extracomment>
        <translation>Ce n’est pas un montant. Saisissez-le comme %1, ou laissez vide.</translation>
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
        <translation>un réseau inconnu</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1: data used.</extracomment>
        <translation>%1 consommés</translation>
    </message>
    <message>
        <source>last on %1</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>en dernier sur %1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>dernière utilisation le %1</translation>
    </message>
    <message>
        <source>not installed</source>
        <extracomment>Verdict on an eSIM without data: it is on no phone.</extracomment>
        <translation>non installée</translation>
    </message>
    <message>
        <source>switched on in the phone</source>
        <translation>activée dans le téléphone</translation>
    </message>
    <message>
        <source>switched off in the phone</source>
        <translation>désactivée dans le téléphone</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>aucune information</translation>
    </message>
    <message>
        <source>Network at %1: %2</source>
        <extracomment>What the mobile network answered. %1: time of day; %2: a list.</extracomment>
        <translation>Réseau à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The network of this eSIM does not tell how it stands.</source>
        <translation>Le réseau de cette eSIM n’indique pas son état.</translation>
    </message>
    <message>
        <source>The mobile network did not answer eSIMfly. Try again in a few minutes.</source>
        <translation>Le réseau mobile n’a pas répondu à eSIMfly. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The network of this eSIM gives no report by day. The figures above are all there is.</source>
        <translation>Le réseau de cette eSIM ne fournit pas de rapport par jour. Il n’y a pas d’autres chiffres que ceux ci-dessus.</translation>
    </message>
    <message>
        <source>The eSIM is still being prepared.</source>
        <translation>L’eSIM est encore en préparation.</translation>
    </message>
    <message>
        <source>This eSIM was cancelled. It will not work again.</source>
        <translation>Cette eSIM a été annulée. Elle ne fonctionnera plus.</translation>
    </message>
    <message>
        <source>Its validity ended on %1.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Sa validité est terminée depuis le %1.</translation>
    </message>
    <message>
        <source>Its validity has ended.</source>
        <translation>Sa validité est terminée.</translation>
    </message>
    <message>
        <source>All of its data is used.</source>
        <translation>Toutes ses données sont épuisées.</translation>
    </message>
    <message>
        <source>It is suspended: no network lets it in.</source>
        <translation>Elle est suspendue&#xa0;: aucun réseau ne l’accepte.</translation>
    </message>
    <message>
        <source>It is not on a phone yet.</source>
        <translation>Elle n’est pas encore sur un téléphone.</translation>
    </message>
    <message>
        <source>It is on the phone, but switched off there.</source>
        <translation>Elle est sur le téléphone, mais y est désactivée.</translation>
    </message>
    <message>
        <source>It is on the phone, but no network has seen it yet.</source>
        <translation>Elle est sur le téléphone, mais aucun réseau ne l’a encore détectée.</translation>
    </message>
    <message>
        <source>The phone is where this plan does not work: %1.</source>
        <extracomment>%1: a country, or a network and its country.</extracomment>
        <translation>Le téléphone se trouve là où ce forfait ne fonctionne pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The phone is on a network that is not in the plan: %1.</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>Le téléphone est sur un réseau hors forfait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No network has seen it since %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Aucun réseau ne l’a détectée depuis le %1.</translation>
    </message>
    <message>
        <source>No network has seen it lately.</source>
        <translation>Aucun réseau ne l’a détectée récemment.</translation>
    </message>
    <message>
        <source>Everything looks well.</source>
        <translation>Tout semble normal.</translation>
    </message>
    <message>
        <source>Everything looks well: %1 saw it on %2.</source>
        <extracomment>%1: a mobile network; %2: day and time.</extracomment>
        <translation>Tout semble normal&#xa0;: %1 l’a détectée le %2.</translation>
    </message>
    <message>
        <source>Nobody can tell: what the network says about this eSIM could not be read.</source>
        <translation>Impossible de se prononcer&#xa0;: ce que le réseau indique sur cette eSIM n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Nobody can tell: the network says nothing about this eSIM.</source>
        <translation>Impossible de se prononcer&#xa0;: le réseau n’indique rien sur cette eSIM.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Pas encore vérifié.</translation>
    </message>
    <message>
        <source>In the phone&apos;s settings turn this line on, choose it for mobile data and turn data roaming on; then airplane mode on and off.</source>
        <translation>Dans les réglages du téléphone, activez cette ligne, choisissez-la pour les données mobiles et activez l’itinérance des données&#xa0;; puis activez et désactivez le mode avion.</translation>
    </message>
    <message>
        <source>It is paid. It takes 1 to 5 minutes; if it is not there in 15, ask eSIMfly&apos;s support with the order.</source>
        <translation>C’est payé. Il faut 1 à 5 minutes&#xa0;; si elle n’est pas là dans 15, adressez-vous à l’assistance d’eSIMfly en indiquant la commande.</translation>
    </message>
    <message>
        <source>Sell a new one.</source>
        <translation>Vendez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Top it up (Ctrl+T), or sell a new one.</source>
        <translation>Rechargez-la (Ctrl+T), ou vendez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Press “Resume” under “Manage”, then airplane mode on and off.</source>
        <translation>Cliquez sur «&#xa0;Réactiver&#xa0;» dans «&#xa0;Gestion&#xa0;», puis activez et désactivez le mode avion.</translation>
    </message>
    <message>
        <source>Let the customer scan the QR code under “Activation”, with the phone on Wi-Fi.</source>
        <translation>Faites scanner par le client le code QR affiché dans «&#xa0;Activation&#xa0;», le téléphone étant connecté au Wi-Fi.</translation>
    </message>
    <message>
        <source>Sell a package for this country.</source>
        <translation>Vendez un forfait pour ce pays.</translation>
    </message>
    <message>
        <source>Airplane mode on, wait ten seconds, off again. If it comes back to the same network, turn off automatic network selection and choose one by hand.</source>
        <translation>Activez le mode avion, attendez dix secondes, désactivez-le. S’il revient sur le même réseau, désactivez la sélection automatique du réseau et choisissez-en un manuellement.</translation>
    </message>
    <message>
        <source>In the plan: %1.</source>
        <extracomment>%1: names of mobile networks.</extracomment>
        <translation>Inclus dans le forfait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Is the phone on, and in reach of a network?</source>
        <translation>Le téléphone est-il allumé, et à portée d’un réseau&#xa0;?</translation>
    </message>
    <message>
        <source>If there is no data all the same: turn data roaming on and start the phone again.</source>
        <translation>S’il n’y a toujours pas de données&#xa0;: activez l’itinérance des données et redémarrez le téléphone.</translation>
    </message>
    <message>
        <source>If there is no data all the same: turn data roaming on, set the access point (APN) to “%1” and start the phone again.</source>
        <extracomment>%1: the name of an access point.</extracomment>
        <translation>S’il n’y a toujours pas de données&#xa0;: activez l’itinérance des données, réglez le point d’accès (APN) sur «&#xa0;%1&#xa0;» et redémarrez le téléphone.</translation>
    </message>
    <message>
        <source>“Check network” asks the mobile network.</source>
        <translation>«&#xa0;Vérifier le réseau&#xa0;» interroge le réseau mobile.</translation>
    </message>
    <message>
        <source>Last network: %1, %2</source>
        <extracomment>%1: a mobile network; %2: day and time.</extracomment>
        <translation>Dernier réseau&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Last network: %1</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>Dernier réseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <extracomment>%1: a phone&apos;s model.</extracomment>
        <translation>Téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>Access point (APN): %1</source>
        <extracomment>%1: the name of an access point.</extracomment>
        <translation>Point d’accès (APN)&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the network could not be read.</source>
        <extracomment>%Ln: how many things that happened in a network, as a list shows them.</extracomment>
        <translation>
            <numerusform>%Ln événement du réseau n’a pas pu être lu.</numerusform>
            <numerusform>%Ln événements du réseau n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>ICCID: %1</source>
        <extracomment>%1: the number of an eSIM. A line of a note about an eSIM, to be sent to somebody.</extracomment>
        <translation>ICCID&#xa0;: %1</translation>
    </message>
    <message>
        <source>Package: %1 (%2)</source>
        <extracomment>%1: a package&apos;s name; %2: its code.</extracomment>
        <translation>Forfait&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <extracomment>%1: eSIMfly&apos;s number of an order. A line of a note about an eSIM.</extracomment>
        <translation>Commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1: how an eSIM stands, such as “Active”. A line of a note about an eSIM.</extracomment>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Data used: %1</source>
        <extracomment>%1: an amount of data, such as “1.2 of 5 GB”. A line of a note about an eSIM.</extracomment>
        <translation>Consommation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <extracomment>%1: date and time. A line of a note about an eSIM.</extracomment>
        <translation>Fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1: why there is no data, in a sentence. A line of a note about an eSIM.</extracomment>
        <translation>Constat&#xa0;: %1</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>hors forfait</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <extracomment>%1: date and time. A line of a note about an eSIM.</extracomment>
        <translation>Vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody has installed it, so it can be cancelled.</source>
        <translation>Personne ne l’a installée&#xa0;: elle peut être annulée.</translation>
    </message>
    <message>
        <source>It can be cancelled where nobody has installed it; eSIMfly decides.</source>
        <translation>Elle peut être annulée si personne ne l’a installée&#xa0;; eSIMfly décide.</translation>
    </message>
    <message>
        <source>It is installed or used, so eSIMfly does not take it back.</source>
        <translation>Elle a été installée ou utilisée&#xa0;: eSIMfly ne la reprend pas.</translation>
    </message>
    <message>
        <source>It is cancelled or over: there is nothing to cancel.</source>
        <translation>Elle est annulée ou arrivée à son terme&#xa0;: il n’y a rien à annuler.</translation>
    </message>
    <message numerus="yes">
        <source>It is one of %Ln eSIMs of its order, and cancelling reaches all of them.</source>
        <extracomment>%Ln: how many eSIMs an order has.</extracomment>
        <translation>
            <numerusform>C’est la seule eSIM (%Ln) de sa commande, et l’annulation ne concerne qu’elle.</numerusform>
            <numerusform>C’est l’une des %Ln eSIM de sa commande, et l’annulation les concerne toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not installed and cancelled: %1. Perhaps: %2. Installed or over, they stay: %3.</source>
        <extracomment>%1: how many eSIMs are cancelled; %2: how many may be; %3: how many stay.</extracomment>
        <translation>Non installées et annulées&#xa0;: %1. Peut-être&#xa0;: %2. Installées ou arrivées à leur terme, elles restent&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Which eSIMs belong together is told by package and time of purchase; there may be more or fewer.</source>
        <translation>Les eSIM d’une même commande sont reconnues au forfait et à l’heure d’achat&#xa0;; il peut y en avoir plus ou moins.</translation>
    </message>
    <message>
        <source>At most what was paid comes back.</source>
        <translation>Le compte sera recrédité, au maximum, de ce qui a été payé.</translation>
    </message>
    <message>
        <source>At most %1 comes back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Le compte sera recrédité de %1 au maximum.</translation>
    </message>
    <message>
        <source>What comes back is said afterwards.</source>
        <translation>Le montant recrédité sera indiqué ensuite.</translation>
    </message>
    <message>
        <source>It can&apos;t be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer got lost. Looking in the account whether it was done…</source>
        <translation>La réponse d’eSIMfly s’est perdue. Consultation du compte pour savoir si c’est fait…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>What is under way for an eSIM: it is being taken back.</extracomment>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Suspending…</source>
        <extracomment>What is under way for an eSIM: it is being paused.</extracomment>
        <translation>Suspension…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <extracomment>What is under way for an eSIM: it is going on after a pause.</extracomment>
        <translation>Réactivation…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>What is under way for an eSIM: an SMS is being sent to it.</extracomment>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>It is suspended: no network lets it in until “Resume”. Nothing was refunded.</source>
        <translation>Elle est suspendue&#xa0;: aucun réseau ne l’acceptera avant «&#xa0;Réactiver&#xa0;». Rien n’a été remboursé.</translation>
    </message>
    <message>
        <source>It works again. Airplane mode on and off brings it back at once.</source>
        <translation>Elle fonctionne de nouveau. Activer et désactiver le mode avion la rétablit aussitôt.</translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Envoyé à %1.</translation>
    </message>
    <message>
        <source>It is cancelled. eSIMfly&apos;s answer got lost, so what comes back was not said: see the balance, or ask eSIMfly&apos;s support.</source>
        <translation>Elle est annulée. La réponse d’eSIMfly s’est perdue, le montant recrédité n’est donc pas connu&#xa0;: consultez le solde, ou adressez-vous à l’assistance d’eSIMfly.</translation>
    </message>
    <message>
        <source>It was cancelled before. Nothing is refunded a second time.</source>
        <translation>Elle était déjà annulée. Rien n’est remboursé une seconde fois.</translation>
    </message>
    <message>
        <source>%1 of %2 eSIMs of the order are cancelled.</source>
        <extracomment>%1 of %2 eSIMs.</extracomment>
        <translation>%1 des %2 eSIM de la commande sont annulées.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Elle est annulée.</translation>
    </message>
    <message>
        <source>%1 is back in the balance.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Le solde a été recrédité de %1.</translation>
    </message>
    <message>
        <source>The money is back in the balance.</source>
        <translation>L’argent est de retour dans le solde.</translation>
    </message>
    <message>
        <source>%1 comes back later: the money is not in the balance yet.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Le compte sera recrédité de %1 plus tard&#xa0;: l’argent n’est pas encore dans le solde.</translation>
    </message>
    <message>
        <source>The money comes back later: it is not in the balance yet.</source>
        <translation>Le compte sera recrédité plus tard&#xa0;: l’argent n’est pas encore dans le solde.</translation>
    </message>
    <message>
        <source>It was not cancelled.</source>
        <translation>Elle n’a pas été annulée.</translation>
    </message>
    <message>
        <source>It was not suspended.</source>
        <translation>Elle n’a pas été suspendue.</translation>
    </message>
    <message>
        <source>It was not resumed.</source>
        <translation>Elle n’a pas été réactivée.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Le SMS n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>eSIMfly takes back only what nobody has downloaded, installed or used.</source>
        <translation>eSIMfly ne reprend que ce que personne n’a téléchargé, installé ou utilisé.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <extracomment>%1: an ICCID; %2: the server&apos;s own words.</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This eSIM takes no SMS.</source>
        <translation>Cette eSIM ne reçoit pas de SMS.</translation>
    </message>
    <message>
        <source>The network could not deliver it: the phone may be off, or the eSIM not installed or suspended.</source>
        <translation>Le réseau n’a pas pu le remettre&#xa0;: le téléphone est peut-être éteint, ou l’eSIM non installée ou suspendue.</translation>
    </message>
    <message>
        <source>The network of this eSIM does not offer it.</source>
        <translation>Le réseau de cette eSIM ne le propose pas.</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>Pas encore certain.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer got lost.</source>
        <translation>La réponse d’eSIMfly s’est perdue.</translation>
    </message>
    <message>
        <source>Nothing shows that it was cancelled, but it may be yet. Cancelling once more is safe: nothing is refunded twice.</source>
        <translation>Rien n’indique qu’elle ait été annulée, mais elle peut encore l’être. Annuler une nouvelle fois est sans risque&#xa0;: rien n’est remboursé deux fois.</translation>
    </message>
    <message>
        <source>Doing it once more is safe.</source>
        <translation>Recommencer est sans risque.</translation>
    </message>
    <message>
        <source>It may have been sent. Ask the customer before you send it again.</source>
        <translation>Le SMS est peut-être parti. Demandez au client avant de le renvoyer.</translation>
    </message>
</context>
<context>
    <name>Desk::CataloguePage</name>
    <message>
        <source>Back to the package</source>
        <translation>Retour au forfait</translation>
    </message>
    <message>
        <source>Order another</source>
        <extracomment>Button: the same package is ordered once more.</extracomment>
        <translation>Commander encore</translation>
    </message>
    <message>
        <source>One more of the same package (Ctrl+N)</source>
        <translation>Encore une du même forfait (Ctrl+N)</translation>
    </message>
    <message>
        <source>Where does your customer go?</source>
        <translation>Où va votre client&#xa0;?</translation>
    </message>
    <message>
        <source>Type the place, how much data and for how long, for example “turkey 5gb 30d”. Or choose a destination.</source>
        <translation>Saisissez le lieu, la quantité de données et la durée, par exemple «&#xa0;turquie 5gb 30d&#xa0;». Ou choisissez une destination.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <extracomment>Name of a page: all packages that can be bought.</extracomment>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>The eSIM is not listed yet. Look for it under eSIMs in a minute.</source>
        <translation>L’eSIM n’est pas encore dans la liste. Cherchez-la sur la page eSIM dans une minute.</translation>
    </message>
</context>
<context>
    <name>Desk::ClaimText</name>
    <message>
        <source>Another desk</source>
        <extracomment>In place of a desk&apos;s name: &quot;Another desk is looking at this.&quot;</extracomment>
        <translation>Un autre poste</translation>
    </message>
    <message>
        <source>%1 topped this eSIM up at %2, and it is not clear yet.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 a rechargé cette eSIM (%2)&#xa0;; le résultat est encore incertain.</translation>
    </message>
    <message>
        <source>%1 topped this eSIM up, and it is not clear yet.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 a rechargé cette eSIM&#xa0;; le résultat est encore incertain.</translation>
    </message>
    <message>
        <source>%1 is looking at this.</source>
        <extracomment>%1: the name of a desk. &quot;This&quot; is an eSIM.</extracomment>
        <translation>%1 consulte cette eSIM.</translation>
    </message>
    <message>
        <source>The other desks can&apos;t be asked whether one of them is topping this eSIM up.</source>
        <translation>Impossible de demander aux autres postes si l’un d’eux est en train de recharger cette eSIM.</translation>
    </message>
    <message>
        <source>%1 was looking at this at %2, and was not heard of since.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 consultait cette eSIM (%2) et n’a plus contacté l’équipe depuis.</translation>
    </message>
    <message>
        <source>The other desks can&apos;t be asked since %1. One of them may be topping this eSIM up, and it would be paid twice. Press again to top it up all the same.</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Impossible d’interroger les autres postes depuis %1. L’un d’eux est peut-être en train de recharger cette eSIM, et la recharge serait payée deux fois. Appuyez de nouveau pour la recharger malgré tout.</translation>
    </message>
    <message>
        <source>%1 was not heard of since %2. It may be topping this eSIM up, and it would be paid twice. Press again to top it up all the same.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 n’a plus contacté l’équipe depuis %2. Ce poste est peut-être en train de recharger cette eSIM, et la recharge serait payée deux fois. Appuyez de nouveau pour la recharger malgré tout.</translation>
    </message>
    <message>
        <source>More than a minute passed before it could leave, so the other desks have to be asked again.</source>
        <translation>Plus d’une minute s’est écoulée avant l’envoi&#xa0;: il faut donc interroger de nouveau les autres postes.</translation>
    </message>
</context>
<context>
    <name>Desk::CloseGuard</name>
    <message>
        <source>Wait, then close</source>
        <translation>Attendre, puis fermer</translation>
    </message>
    <message>
        <source>Close now</source>
        <extracomment>Button: the window closes though something is under way.</extracomment>
        <translation>Fermer maintenant</translation>
    </message>
    <message>
        <source>Keep open</source>
        <extracomment>Button: the window stays open.</extracomment>
        <translation>Garder ouvert</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <extracomment>Button that was pressed: the window closes as soon as the answer is there.</extracomment>
        <translation>Attente…</translation>
    </message>
    <message>
        <source>A purchase is under way</source>
        <translation>Un achat est en cours</translation>
    </message>
    <message>
        <source>An eSIM is being changed</source>
        <translation>Une eSIM est en cours de modification</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are under way. Wait for the answer? The window closes by itself then.</source>
        <extracomment>%Ln: how many orders wait for eSIMfly&apos;s answer. A question when the window is closed.</extracomment>
        <translation>
            <numerusform>%Ln commande est en cours. Attendre la réponse&#xa0;? La fenêtre se fermera ensuite d’elle-même.</numerusform>
            <numerusform>%Ln commandes sont en cours. Attendre la réponse&#xa0;? La fenêtre se fermera ensuite d’elle-même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you asked for is under way for %Ln eSIMs. Wait for the answer? The window closes by itself then.</source>
        <extracomment>%Ln: of how many eSIMs something waits for eSIMfly&apos;s answer, such as cancelling. A question when the window is closed.</extracomment>
        <translation>
            <numerusform>Votre demande est en cours pour %Ln eSIM. Attendre la réponse&#xa0;? La fenêtre se fermera ensuite d’elle-même.</numerusform>
            <numerusform>Vos demandes sont en cours pour %Ln eSIM. Attendre la réponse&#xa0;? La fenêtre se fermera ensuite d’elle-même.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you close now, it may have been done. The eSIMs page shows later whether it was; of an SMS nobody can tell.</source>
        <translation>Si vous fermez maintenant, l’action aura peut-être eu lieu. La page eSIM montrera plus tard si c’est le cas&#xa0;; pour un SMS, personne ne peut le dire.</translation>
    </message>
    <message>
        <source>If you close now, you may have been charged. The next start finds out, and orders nothing by itself.</source>
        <translation>Si vous fermez maintenant, votre compte aura peut-être été débité. Le prochain démarrage le vérifiera, sans rien commander de lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not sent yet and will not be sent then; nothing is charged for those.</source>
        <extracomment>%Ln: how many of the orders named in the sentence before.</extracomment>
        <translation>
            <numerusform>%Ln d’entre elles n’est pas encore envoyée et ne le sera pas&#xa0;; rien n’est débité pour celle-ci.</numerusform>
            <numerusform>%Ln d’entre elles ne sont pas encore envoyées et ne le seront pas&#xa0;; rien n’est débité pour celles-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
</context>
<context>
    <name>Desk::CloseSheet</name>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column of a printed sheet: a seller, a desk or a way to pay.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Heading of a column of a printed sheet: how many sales.</extracomment>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Heading of a column of a printed sheet: how many top-ups.</extracomment>
        <translation>Recharges</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column of a printed sheet: what the account paid.</extracomment>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column of a printed sheet: what customers paid.</extracomment>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column of a printed sheet: what is left of sales when they were paid.</extracomment>
        <translation>Marge</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Heading of a column of a printed sheet: when the first sale was.</extracomment>
        <translation>Première</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Heading of a column of a printed sheet: when the last sale was.</extracomment>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: an amount; %2: &quot;12 of 15&quot;, the orders that it is of.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refunds of this day</source>
        <translation>Remboursements de ce jour</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column of a printed sheet: how many orders.</extracomment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>Heading of a column of a printed sheet: money that eSIMfly gave back.</extracomment>
        <translation>Recrédité</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Heading of a column of a printed sheet: money that eSIMfly is expected to give back.</extracomment>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column of a printed sheet: money that customers got back.</extracomment>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <extracomment>%1: how many refunds; %2: how many of them are as the account shows them.</extracomment>
        <translation>%1 (dont %2 vus)</translation>
    </message>
    <message>
        <source>Not certain, and in no sum</source>
        <translation>Incertaines, hors totaux</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Heading of a column of a printed sheet: eSIMfly&apos;s number of an order.</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Heading of a column of a printed sheet: when something was sold.</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column of a printed sheet: how an order stands.</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column of a printed sheet: name of a package.</extracomment>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading of a column of a printed sheet: what a person wrote about an order.</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column of a printed sheet: the person who sold.</extracomment>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>By seller</source>
        <extracomment>Heading of a part of a printed sheet: sums of each person who sold.</extracomment>
        <translation>Par vendeur</translation>
    </message>
    <message>
        <source>By payment</source>
        <extracomment>Heading of a part of a printed sheet: sums of each way to pay.</extracomment>
        <translation>Par mode de paiement</translation>
    </message>
    <message>
        <source>Changed since the close before</source>
        <translation>Changements depuis la clôture précédente</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1: number of a page, of %2 pages.</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>By desk</source>
        <extracomment>Heading of a part of a printed sheet: sums of each computer that sells.</extracomment>
        <translation>Par poste</translation>
    </message>
</context>
<context>
    <name>Desk::CloseText</name>
    <message>
        <source>Day close, %1</source>
        <extracomment>%1: a date, &quot;Saturday, 28 November 2026&quot;.</extracomment>
        <translation>Clôture de la journée, %1</translation>
    </message>
    <message>
        <source>%1, until midnight</source>
        <extracomment>%1: the name of a time zone, &quot;Europe/Istanbul&quot;.</extracomment>
        <translation>%1, jusqu’à minuit</translation>
    </message>
    <message>
        <source>%1, until %2 of the next day</source>
        <extracomment>%1: the name of a time zone, &quot;Europe/Istanbul&quot;; %2: an hour, &quot;03:00&quot;.</extracomment>
        <translation>%1, jusqu’à %2 le lendemain</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a day, %2: a time of it.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Établie le %1.</translation>
    </message>
    <message>
        <source>Made on %1 by %2.</source>
        <extracomment>%1: day and time; %2: name of a person.</extracomment>
        <translation>Établie le %1 par %2.</translation>
    </message>
    <message>
        <source>The day is not over yet.</source>
        <translation>La journée n’est pas encore terminée.</translation>
    </message>
    <message>
        <source>The account&apos;s orders are as of %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Les commandes du compte ont été relevées le %1.</translation>
    </message>
    <message>
        <source>All orders</source>
        <extracomment>In a table, before sums: all orders of the day.</extracomment>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Not sold on this computer</source>
        <translation>Autre ordinateur</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>In a table, in place of the name of a seller.</extracomment>
        <translation>Aucun vendeur</translation>
    </message>
    <message>
        <source>Payment not said</source>
        <translation>Paiement non précisé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: of so many orders it is known, of %2 orders that there are.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Order without a reference</source>
        <extracomment>An order of which nothing is known that names it.</extracomment>
        <translation>Commande sans référence</translation>
    </message>
    <message>
        <source>Refund not clear</source>
        <extracomment>How an order stands: nobody knows whether, or how much, money comes back of it.</extracomment>
        <translation>Remboursement incertain</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are not certain: they are named below, and in no sum.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>
            <numerusform>%Ln commande est incertaine&#xa0;: elle est nommée ci-dessous et n’entre dans aucun total.</numerusform>
            <numerusform>%Ln commandes sont incertaines&#xa0;: elles sont nommées ci-dessous et n’entrent dans aucun total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds are not clear: their orders are named below, and what comes back of them is in no sum.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet what comes back.</extracomment>
        <translation>
            <numerusform>%Ln remboursement est incertain&#xa0;: sa commande est nommée ci-dessous et ce qui en revient n’entre dans aucun total.</numerusform>
            <numerusform>%Ln remboursements sont incertains&#xa0;: leurs commandes sont nommées ci-dessous et ce qui en revient n’entre dans aucun total.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was bought on this computer is still being read: orders may be missing, and so may what they were sold for and by whom.</source>
        <translation>Les achats faits sur cet ordinateur sont encore en cours de lecture&#xa0;: des commandes peuvent manquer, ainsi que leur prix de vente et leur vendeur.</translation>
    </message>
    <message>
        <source>What was bought on this computer could not be read: orders may be missing, and so may what they were sold for and by whom.</source>
        <translation>Les achats faits sur cet ordinateur n’ont pas pu être lus&#xa0;: des commandes peuvent manquer, ainsi que leur prix de vente et leur vendeur.</translation>
    </message>
    <message>
        <source>The account&apos;s own list of orders was not read to its end: only the orders that this computer knows stand here.</source>
        <translation>La liste des commandes du compte n’a pas été chargée jusqu’au bout&#xa0;: seules figurent ici les commandes que cet ordinateur connaît.</translation>
    </message>
    <message>
        <source>Orders of this day have not all been read: there may be more than stand here. “Read all orders” reads them.</source>
        <translation>Les commandes de ce jour n’ont pas toutes été chargées&#xa0;: il peut y en avoir plus qu’il n’en figure ici. «&#xa0;Charger toutes les commandes&#xa0;» les récupère.</translation>
    </message>
    <message>
        <source>Orders of this day have not all been read, but those until %1: there may be more than stand here. F5 reads them.</source>
        <extracomment>%1: time of the day. F5 is a key.</extracomment>
        <translation>Les commandes de ce jour n’ont pas toutes été chargées, seulement celles jusqu’à %1&#xa0;: il peut y en avoir plus qu’il n’en figure ici. F5 les charge.</translation>
    </message>
    <message>
        <source>The account&apos;s own list of orders was last read to its end on %1, and not all of it could be read since: there may be more orders than stand here.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>La liste des commandes du compte a été chargée jusqu’au bout pour la dernière fois le %1, et n’a pas pu l’être entièrement depuis&#xa0;: il peut y avoir plus de commandes qu’il n’en figure ici.</translation>
    </message>
    <message numerus="yes">
        <source>The time of %Ln orders could not be read: they stand in no day.</source>
        <extracomment>%Ln: how many orders.</extracomment>
        <translation>
            <numerusform>L’heure de %Ln commande n’a pas pu être lue&#xa0;: elle ne figure dans aucune journée.</numerusform>
            <numerusform>L’heure de %Ln commandes n’a pas pu être lue&#xa0;: elles ne figurent dans aucune journée.</numerusform>
        </translation>
    </message>
    <message>
        <source>This day was closed on %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Cette journée a été clôturée le %1.</translation>
    </message>
    <message>
        <source>This day was closed on %1 by %2.</source>
        <extracomment>%1: day and time; %2: name of a person.</extracomment>
        <translation>Cette journée a été clôturée le %1 par %2.</translation>
    </message>
    <message>
        <source>The shop&apos;s day was set otherwise then: %1.</source>
        <extracomment>%1: whose day it was then, &quot;Europe/Istanbul, until midnight&quot;.</extracomment>
        <translation>La journée de la boutique était alors&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Rien n’a changé depuis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have changed since.</source>
        <extracomment>%Ln: how many orders are others than when the day was closed.</extracomment>
        <translation>
            <numerusform>%Ln commande a changé depuis.</numerusform>
            <numerusform>%Ln commandes ont changé depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <extracomment>%1, %2: what a day came to, &quot;12 orders · $31.00 spent&quot;.</extracomment>
        <translation>Avant&#xa0;: %1. Maintenant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>An order that came since. %1: its reference, time, note and seller.</extracomment>
        <translation>Nouvelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <extracomment>An order that is no longer of that day. %1: its reference, time, note and seller.</extracomment>
        <translation>Disparue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed: %1: %2</source>
        <extracomment>An order that is another one now. %1: its reference, time, note and seller; %2: what has changed in it.</extracomment>
        <translation>Modifiée&#xa0;: %1 – %2</translation>
    </message>
    <message>
        <source>%1, corrected on %2</source>
        <extracomment>%1: what was corrected, &quot;Sold for $7.99 → $8.49&quot;; %2: day and time.</extracomment>
        <translation>%1, corrigé le %2</translation>
    </message>
    <message>
        <source>%1, corrected by %2 on %3</source>
        <extracomment>%1: what was corrected, &quot;Sold for $7.99 → $8.49&quot;; %2: name of a person; %3: day and time.</extracomment>
        <translation>%1, corrigé par %2 le %3</translation>
    </message>
    <message>
        <source>%1 %2, was %3</source>
        <extracomment>A change. %1: what has changed, &quot;Seller&quot;; %2: how it is now; %3: how it was.</extracomment>
        <translation>%1 %2, avant %3</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>What changed in an order since a day was closed: how it stands.</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>What changed in an order since a day was closed: what the account paid.</extracomment>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>What changed in an order since a day was closed: what the customer paid.</extracomment>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>What changed in an order since a day was closed: who sold it.</extracomment>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>What changed in an order since a day was closed: how the customer paid.</extracomment>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What changed in an order since a day was closed: what a person wrote about it.</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>What changed in an order since a day was closed: money that eSIMfly gave back.</extracomment>
        <translation>Recrédité</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>What changed in an order since a day was closed: money that eSIMfly is expected to give back.</extracomment>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>What changed in an order since a day was closed: money that the customer got back.</extracomment>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>What was awaited has come back</source>
        <translation>L’argent attendu a été recrédité</translation>
    </message>
    <message>
        <source>What came back is as the account shows it</source>
        <translation>Recrédité, tel que le compte l’indique</translation>
    </message>
    <message>
        <source>What came back is as the cancellation&apos;s answer says</source>
        <translation>Recrédité, tel que la réponse à l’annulation l’indique</translation>
    </message>
    <message>
        <source>Amounts or days</source>
        <extracomment>What has changed in an order: an amount that is hidden, or the day it counts on.</extracomment>
        <translation>Montants ou jours</translation>
    </message>
    <message>
        <source>Not readable by this version</source>
        <extracomment>How an order stands: another desk, whose program is newer, told something of it.</extracomment>
        <translation>Illisible pour cette version</translation>
    </message>
    <message>
        <source>Not clear again: its order is another sale&apos;s</source>
        <extracomment>How an order stands: it was taken for an order of the account that is another one&apos;s.</extracomment>
        <translation>De nouveau incertaine&#xa0;: sa commande est celle d’une autre vente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of %1 can&apos;t be read by this version of the program: what they tell of sales is in no day.</source>
        <extracomment>%1: name of a desk, whose program is newer.</extracomment>
        <translation>
            <numerusform>%Ln entrée de %1 est illisible pour cette version du programme&#xa0;: ce qu’elle dit des ventes n’est dans aucune journée.</numerusform>
            <numerusform>%Ln entrées de %1 sont illisibles pour cette version du programme&#xa0;: ce qu’elles disent des ventes n’est dans aucune journée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders came later from %1, which had not been heard of when the day was closed.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>
            <numerusform>%Ln commande est arrivée plus tard de %1, poste qui n’avait pas encore contacté l’équipe à la clôture de la journée.</numerusform>
            <numerusform>%Ln commandes sont arrivées plus tard de %1, poste qui n’avait pas encore contacté l’équipe à la clôture de la journée.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been heard of since: it sold nothing more on that day.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>%1 a contacté l’équipe depuis&#xa0;: rien de plus n’y a été vendu ce jour-là.</translation>
    </message>
    <message>
        <source>At no desk of the team</source>
        <extracomment>In a table: orders that no desk of the team knows, in place of the name of a desk or seller.</extracomment>
        <translation>Aucun poste de l’équipe</translation>
    </message>
    <message>
        <source>The shop was called %1 then.</source>
        <extracomment>%1: the name of the shop when a day was closed.</extracomment>
        <translation>La boutique s’appelait alors %1.</translation>
    </message>
    <message>
        <source>The address of the shop was %1 then.</source>
        <extracomment>%1: the address of the shop when a day was closed.</extracomment>
        <translation>L’adresse de la boutique était alors %1.</translation>
    </message>
</context>
<context>
    <name>Desk::CommandBar</name>
    <message>
        <source>Find a command</source>
        <translation>Trouver une action</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Name of the field where somebody types what they want to do.</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Name of the list of commands that were found.</extracomment>
        <translation>Actions</translation>
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
        <translation>Argument inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, - and _ only, 64 at most.</source>
        <translation>Le nom d’un profil ne comporte que des lettres, des chiffres, - et _, 64 au plus.</translation>
    </message>
    <message>
        <source>A language is given as its code, such as en, ar or de.</source>
        <translation>Une langue s’indique par son code, par exemple en, ar ou de.</translation>
    </message>
    <message>
        <source>The API&apos;s address must begin with https://, or with http:// and be on this computer.</source>
        <translation>L’adresse de l’API doit commencer par https://, ou par http:// et se trouver sur cet ordinateur.</translation>
    </message>
    <message>
        <source>--sandbox has its own API: leave --api out.</source>
        <translation>--sandbox a sa propre API&#xa0;: retirez --api.</translation>
    </message>
    <message>
        <source>--tour needs a folder for its pictures.</source>
        <translation>--tour demande un dossier pour ses images.</translation>
    </message>
    <message>
        <source>--tour buys an eSIM, so it plays with --sandbox only.</source>
        <translation>--tour achète une eSIM&#xa0;: il ne fonctionne qu’avec --sandbox.</translation>
    </message>
    <message>
        <source>Sells travel eSIMs of the eSIMfly Business API.</source>
        <translation>Vend des eSIM de voyage par l’API eSIMfly Business.</translation>
    </message>
    <message>
        <source>The team&apos;s address can&apos;t be used: %1</source>
        <extracomment>%1: why not.</extracomment>
        <translation>L’adresse de l’équipe est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start on the built-in sandbox account. Nothing in it is real.</source>
        <translation>Démarrer avec le compte bac à sable intégré. Rien n’y est réel.</translation>
    </message>
    <message>
        <source>Another address for the API: https, or http on this computer only.</source>
        <translation>Une autre adresse pour l’API&#xa0;: https, ou http sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>A separate account, cache and settings (letters, digits, - and _).</source>
        <translation>Un compte, un cache et des réglages séparés (lettres, chiffres, - et _).</translation>
    </message>
    <message>
        <source>With --sandbox: sell one eSIM and show the main pages by itself, save a picture of each step into DIR.</source>
        <translation>Avec --sandbox&#xa0;: vendre une eSIM et parcourir automatiquement les pages principales, en enregistrant une image de chaque étape dans DIR.</translation>
    </message>
    <message>
        <source>Another language than the system&apos;s, as a two-letter code.</source>
        <translation>Une autre langue que celle du système, sous forme de code à deux lettres.</translation>
    </message>
    <message>
        <source>Join the team whose server is there: &quot;host=… port=… dbname=… user=… sslrootcert=…&quot;. The password comes from ESIMFLY_DESK_TEAM_PASSWORD or the keychain.</source>
        <translation>Rejoindre l’équipe dont le serveur est indiqué&#xa0;: &quot;host=… port=… dbname=… user=… sslrootcert=…&quot;. Le mot de passe vient de ESIMFLY_DESK_TEAM_PASSWORD ou du trousseau de clés.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>The sandbox is in no team, but for a tour: leave --team out, or add --tour.</source>
        <translation>Le bac à sable n’est dans aucune équipe, sauf pour une visite&#xa0;: retirez --team, ou ajoutez --tour.</translation>
    </message>
    <message>
        <source>Go to the search with nothing in it, in the window that is open already, too.</source>
        <translation>Aller à la recherche vide, aussi dans la fenêtre déjà ouverte.</translation>
    </message>
</context>
<context>
    <name>Desk::ComparisonModel</name>
    <message>
        <source>%1, differs</source>
        <extracomment>One of two versions of something, where the other one says something else. %1: what it says.</extracomment>
        <translation>%1, diffère</translation>
    </message>
    <message>
        <source>This desk</source>
        <extracomment>Heading of a column: what stands on this computer.</extracomment>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>The team</source>
        <extracomment>Heading of a column: what stands on the team&apos;s server.</extracomment>
        <translation>L’équipe</translation>
    </message>
</context>
<context>
    <name>Desk::ConnectPage</name>
    <message>
        <source>Connect your account</source>
        <translation>Connecter votre compte</translation>
    </message>
    <message>
        <source>&amp;Access code</source>
        <extracomment>Caption of a field: the first of the two keys of an account.</extracomment>
        <translation>&amp;Code d’accès</translation>
    </message>
    <message>
        <source>Access code</source>
        <extracomment>Name of a field: the first of the two keys of an account.</extracomment>
        <translation>Code d’accès</translation>
    </message>
    <message>
        <source>esf_…</source>
        <extracomment>How an access code begins; shown in its empty field.</extracomment>
        <translation>esf_…</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <extracomment>Caption of a field: the second of the two keys of an account.</extracomment>
        <translation>Clé &amp;secrète</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>Name of a field: the second of the two keys of an account.</extracomment>
        <translation>Clé secrète</translation>
    </message>
    <message>
        <source>sk_…</source>
        <extracomment>How a secret key begins; shown in its empty field.</extracomment>
        <translation>sk_…</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: another address for the API</source>
        <translation>A&amp;vancé&#xa0;: une autre adresse pour l’API</translation>
    </message>
    <message>
        <source>A&amp;PI address</source>
        <extracomment>Caption of a field: where eSIMfly&apos;s computer is.</extracomment>
        <translation>Adresse de l’&amp;API</translation>
    </message>
    <message>
        <source>API address</source>
        <extracomment>Name of a field: where eSIMfly&apos;s computer is.</extracomment>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: connects the account.</extracomment>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Checking the keys…</source>
        <translation>Vérification des clés…</translation>
    </message>
    <message>
        <source>Checking the keys</source>
        <translation>Vérification des clés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: the account is not connected.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The secret key is kept in this computer’s keychain only.</source>
        <translation>La clé secrète n’est conservée que dans le trousseau de clés de cet ordinateur.</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Heading: an account is connected.</extracomment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connect without keeping it</source>
        <translation>Connecter sans la conserver</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button: the account is disconnected and its secret key forgotten.</extracomment>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>Découvrir d’abord</translation>
    </message>
    <message>
        <source>The sandbox is a whole pretend account with thousands of packages. Search, order and hand over as often as you like: it needs no keys and no internet, and nothing in it is real.</source>
        <translation>Le bac à sable est un compte fictif complet avec des milliers de forfaits. Cherchez, commandez et remettez autant que vous voulez&#xa0;: il ne demande ni clés ni internet, et rien n’y est réel.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Essayer le bac à sable</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Open %1 in another one.</source>
        <extracomment>%1: an address.</extracomment>
        <translation>Aucun navigateur trouvé sur cet ordinateur. Ouvrez %1 sur un autre.</translation>
    </message>
    <message>
        <source>Characters that can&apos;t be seen were left out of what was pasted here.</source>
        <translation>Des caractères invisibles ont été retirés de ce qui a été collé ici.</translation>
    </message>
    <message>
        <source>Enter the access code. It begins with esf_.</source>
        <translation>Saisissez le code d’accès. Il commence par esf_.</translation>
    </message>
    <message>
        <source>This is a secret key. The access code begins with esf_.</source>
        <translation>Ceci est une clé secrète. Le code d’accès commence par esf_.</translation>
    </message>
    <message>
        <source>Enter the secret key. It begins with sk_.</source>
        <translation>Saisissez la clé secrète. Elle commence par sk_.</translation>
    </message>
    <message>
        <source>This is an access code. The secret key begins with sk_.</source>
        <translation>Ceci est un code d’accès. La clé secrète commence par sk_.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: the keychain of the computer is opened, which may ask for a password.</extracomment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the keychain of the computer is asked once more.</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Access code and secret key are made together at eSIMfly, %1under Settings, API Keys%2. The secret key is shown there once.</source>
        <extracomment>%1 is the beginning of a link, %2 its end.</extracomment>
        <translation>Le code d’accès et la clé secrète se créent ensemble chez eSIMfly, %1dans Settings, API Keys%2. La clé secrète n’y est affichée qu’une seule fois.</translation>
    </message>
</context>
<context>
    <name>Desk::CopyController</name>
    <message>
        <source>Something is under way. Bring the copy back when it has come to its end.</source>
        <translation>Une opération est en cours. Restaurez la sauvegarde quand elle sera terminée.</translation>
    </message>
</context>
<context>
    <name>Desk::CopyField</name>
    <message>
        <source>Copy</source>
        <extracomment>On a button beside a field.</extracomment>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Desk::CopyText</name>
    <message>
        <source>A copy has what only this computer knows: sales and top-ups, notes, hand-overs, selling prices, old prices of packages and the settings. Keep it on another disk.</source>
        <translation>Une sauvegarde contient ce que seul cet ordinateur connaît&#xa0;: ventes et recharges, notes, remises au client, prix de vente, anciens prix des forfaits et réglages. Gardez-la sur un autre disque.</translation>
    </message>
    <message>
        <source>Neither the secret key nor codes that install an eSIM are in it. eSIMfly keeps the codes, and the eSIMs page shows them again.</source>
        <translation>Ni la clé secrète ni les codes qui installent une eSIM n’y figurent. eSIMfly conserve les codes, et la page eSIM les affiche de nouveau.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Enregistrée sous %1.</translation>
    </message>
    <message>
        <source>Stopped. No copy was saved.</source>
        <translation>Opération arrêtée. Aucune sauvegarde n’a été enregistrée.</translation>
    </message>
    <message>
        <source>No copy was saved as %1. %2</source>
        <extracomment>%1: path of a file; %2: a sentence that says why.</extracomment>
        <translation>Aucune sauvegarde n’a été enregistrée sous %1. %2</translation>
    </message>
    <message>
        <source>The copy of today could not be saved in %1. %2 It is tried again by itself.</source>
        <extracomment>%1: path of a folder; %2: a sentence that says why.</extracomment>
        <translation>La sauvegarde du jour n’a pas pu être enregistrée dans %1. %2 Une nouvelle tentative aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>Le fichier ne peut pas être lu&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This file is no copy of eSIMfly Desk.</source>
        <translation>Ce fichier n’est pas une sauvegarde d’eSIMfly Desk.</translation>
    </message>
    <message>
        <source>This file is larger than any copy of eSIMfly Desk.</source>
        <translation>Ce fichier est plus volumineux que n’importe quelle sauvegarde d’eSIMfly Desk.</translation>
    </message>
    <message>
        <source>A newer version of eSIMfly Desk saved this copy. Bring it back with that version.</source>
        <translation>Une version plus récente d’eSIMfly Desk a enregistré cette sauvegarde. Restaurez-la avec cette version.</translation>
    </message>
    <message>
        <source>This copy is damaged or not whole. Choose another one, such as that of the day before.</source>
        <translation>Cette sauvegarde est endommagée ou incomplète. Choisissez-en une autre, par exemple celle de la veille.</translation>
    </message>
    <message>
        <source>This is a copy of the sandbox: nothing in it was ever sold.</source>
        <translation>Ceci est une sauvegarde du bac à sable&#xa0;: rien de ce qu’elle contient n’a jamais été vendu.</translation>
    </message>
    <message>
        <source>This copy can&apos;t be checked on this computer. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Cette sauvegarde ne peut pas être vérifiée sur cet ordinateur. %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Access code: %1</source>
        <extracomment>%1: access codes, mostly dots.</extracomment>
        <translation>Code d’accès&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <extracomment>%Ln: how many orders a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-ups</source>
        <extracomment>%Ln: how many top-ups a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln recharge</numerusform>
            <numerusform>%Ln recharges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>%Ln: how many notes a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sale: %1</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Dernière vente&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not clear when it was saved, and stay so.</source>
        <extracomment>%Ln: how many of the orders and top-ups named before.</extracomment>
        <translation>
            <numerusform>%Ln d’entre elles était incertaine à l’enregistrement, et l’est toujours.</numerusform>
            <numerusform>%Ln d’entre elles étaient incertaines à l’enregistrement, et le sont toujours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations were not clear when it was saved, and stay so.</source>
        <extracomment>%Ln: how many times somebody asked eSIMfly to take an eSIM back.</extracomment>
        <translation>
            <numerusform>%Ln annulation était incertaine à l’enregistrement, et l’est toujours.</numerusform>
            <numerusform>%Ln annulations étaient incertaines à l’enregistrement, et le sont toujours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy was brought back: all sales and notes in it were here before.</source>
        <translation>La sauvegarde a été restaurée&#xa0;: toutes ses ventes et notes étaient déjà ici.</translation>
    </message>
    <message>
        <source>The copy was brought back, with %1 and %2 that were not here.</source>
        <extracomment>%1: such as “3 sales”, %2: such as “2 notes”.</extracomment>
        <translation>La sauvegarde a été restaurée, avec %1 et %2 qui n’étaient pas ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales</source>
        <extracomment>%Ln: how many orders and top-ups came from a copy. Part of a sentence.</extracomment>
        <translation>
            <numerusform>%Ln vente</numerusform>
            <numerusform>%Ln ventes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not clear: you may have been charged. Nothing is ordered by itself.</source>
        <extracomment>%Ln: how many of the sales named before.</extracomment>
        <translation>
            <numerusform>%Ln d’entre elles est incertaine&#xa0;: votre compte a peut-être été débité. Rien n’est commandé automatiquement.</numerusform>
            <numerusform>%Ln d’entre elles sont incertaines&#xa0;: votre compte a peut-être été débité. Rien n’est commandé automatiquement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations are not clear: eSIMs may be cancelled, with money back. Nothing is cancelled by itself.</source>
        <extracomment>%Ln: how many times somebody asked eSIMfly to take an eSIM back.</extracomment>
        <translation>
            <numerusform>%Ln annulation est incertaine&#xa0;: des eSIM sont peut-être annulées et l’argent recrédité. Rien n’est annulé automatiquement.</numerusform>
            <numerusform>%Ln annulations sont incertaines&#xa0;: des eSIM sont peut-être annulées et l’argent recrédité. Rien n’est annulé automatiquement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales ended another way here than in the copy; they stay as they are here.</source>
        <extracomment>%Ln: how many orders and top-ups.</extracomment>
        <translation>
            <numerusform>%Ln vente s’est terminée autrement ici que dans la sauvegarde&#xa0;; elle reste telle qu’elle est ici.</numerusform>
            <numerusform>%Ln ventes se sont terminées autrement ici que dans la sauvegarde&#xa0;; elles restent telles qu’elles sont ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes are other ones here than in the copy; they stay as they are here.</source>
        <extracomment>%Ln: how many notes on eSIMs.</extracomment>
        <translation>
            <numerusform>%Ln note est différente ici et dans la sauvegarde&#xa0;; elle reste telle qu’elle est ici.</numerusform>
            <numerusform>%Ln notes sont différentes ici et dans la sauvegarde&#xa0;; elles restent telles qu’elles sont ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selling prices were changed here and in the copy; those of here stay.</source>
        <translation>Les prix de vente ont été modifiés ici et dans la sauvegarde&#xa0;; ceux d’ici sont conservés.</translation>
    </message>
    <message>
        <source>Old prices of packages did not come. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Les anciens prix des forfaits n’ont pas été repris. %1</translation>
    </message>
    <message>
        <source>Nothing was brought back. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Rien n’a été restauré. %1</translation>
    </message>
</context>
<context>
    <name>Desk::CorrectionDialog</name>
    <message>
        <source>Nobody</source>
        <extracomment>Choice in a list of persons who sell: none of them.</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>Choice in a list of ways to pay: none of them.</extracomment>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Correct the order</source>
        <translation>Corriger la commande</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Before a field: what the customer paid.</extracomment>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>eSIMfly ended this order: nothing was sold.</source>
        <translation>eSIMfly a mis fin à cette commande&#xa0;: rien n’a été vendu.</translation>
    </message>
    <message>
        <source>What the customer paid for the whole order</source>
        <translation>Ce que le client a payé pour toute la commande</translation>
    </message>
    <message>
        <source>What the customer paid for one eSIM</source>
        <translation>Ce que le client a payé pour une eSIM</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Caption of a list: the person who sold.</extracomment>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Before a field: how the customer paid.</extracomment>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Client ou note</translation>
    </message>
    <message>
        <source>Kept with its eSIMs, on this computer</source>
        <translation>Conservé avec ses eSIM, sur cet ordinateur</translation>
    </message>
    <message>
        <source>A note is kept with an eSIM, and it is not known which belongs to this order.</source>
        <translation>Une note est conservée avec une eSIM, et on ne sait pas laquelle correspond à cette commande.</translation>
    </message>
    <message>
        <source>Its eSIM is not known</source>
        <extracomment>In a field for a note, of an order of which no eSIM is known.</extracomment>
        <translation>Son eSIM n’est pas connue</translation>
    </message>
    <message>
        <source>No seller is chosen (F6).</source>
        <extracomment>Beside the button that saves, in the place of who is written down with it.</extracomment>
        <translation>Aucun vendeur n’est choisi (F6).</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <extracomment>%1: the person who sells now.</extracomment>
        <translation>Corrigé par %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing is corrected.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what was corrected.</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Name of a list: what was corrected before.</extracomment>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Nothing was corrected so far.</source>
        <extracomment>Above a list of what was corrected of an order, or in its place.</extracomment>
        <translation>Rien n’a été corrigé jusqu’ici.</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Beside the price of one eSIM: that of all; %1: an amount of money.</extracomment>
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>This is no price. Write it like %1.</source>
        <extracomment>Below a field for a price; %1: an example of one, such as 8.00.</extracomment>
        <translation>Ce n’est pas un prix. Saisissez-le comme %1.</translation>
    </message>
    <message>
        <source>Nothing was corrected. %1</source>
        <extracomment>%1: why, a whole sentence.</extracomment>
        <translation>Rien n’a été corrigé. %1</translation>
    </message>
</context>
<context>
    <name>Desk::CorrectionText</name>
    <message>
        <source>Corrected %1</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Corrigé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Corrected by %1, %2</source>
        <extracomment>%1: a name; %2: a time.</extracomment>
        <translation>Corrigé par %1, %2</translation>
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
        <translation>Vendu %1 → %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>In place of a name: an order that nobody is said to have sold.</extracomment>
        <translation>personne</translation>
    </message>
    <message>
        <source>Seller %1 → %2</source>
        <extracomment>%1, %2: names, before and after.</extracomment>
        <translation>Vendeur %1 → %2</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>In place of how a customer paid: nobody said it.</extracomment>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Payment %1 → %2</source>
        <extracomment>How a customer paid; %1, %2: before and after.</extracomment>
        <translation>Paiement %1 → %2</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a customer&apos;s name or a note: there is none.</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Note %1 → %2</source>
        <extracomment>The customer or note of an order; %1, %2: before and after.</extracomment>
        <translation>Note %1 → %2</translation>
    </message>
</context>
<context>
    <name>Desk::CoverageList</name>
    <message>
        <source>This package has nothing with “%1”.</source>
        <extracomment>%1: what somebody filters a list of countries by.</extracomment>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;» dans ce forfait.</translation>
    </message>
    <message numerus="yes">
        <source>Works in %Ln countries</source>
        <extracomment>%Ln: a number of countries. Heading of a list.</extracomment>
        <translation>
            <numerusform>Fonctionne dans %Ln pays</numerusform>
            <numerusform>Fonctionne dans %Ln pays</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 countries</source>
        <extracomment>%1: how many countries match what was typed, %2: how many there are.</extracomment>
        <translation>%1 pays sur %2</translation>
    </message>
    <message>
        <source>Filter countries</source>
        <extracomment>Name of a field that filters a list of countries.</extracomment>
        <translation>Filtrer les pays</translation>
    </message>
    <message>
        <source>Covered countries</source>
        <extracomment>Name of the list of countries where a package works.</extracomment>
        <translation>Pays couverts</translation>
    </message>
</context>
<context>
    <name>Desk::CoverageModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A country and its mobile networks: &quot;Turkey: Turkcell 5G, Vodafone 4G&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Desk::CustomerDisplay</name>
    <message>
        <source>Customer display</source>
        <extracomment>Title of the window that customers see on a screen of their own.</extracomment>
        <translation>Écran client</translation>
    </message>
</context>
<context>
    <name>Desk::DailyCopySettings</name>
    <message>
        <source>Folder of the copies</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Aucun dossier n’est choisi.</translation>
    </message>
    <message>
        <source>Save a copy every day</source>
        <translation>Créer une sauvegarde chaque jour</translation>
    </message>
    <message numerus="yes">
        <source>Sales, notes, selling prices and settings, in a folder on another disk. The last %Ln are kept.</source>
        <extracomment>%Ln: a number of files.</extracomment>
        <translation>
            <numerusform>Ventes, notes, prix de vente et réglages, dans un dossier sur un autre disque. Seule la dernière (%Ln) est conservée.</numerusform>
            <numerusform>Ventes, notes, prix de vente et réglages, dans un dossier sur un autre disque. Les %Ln dernières sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
</context>
<context>
    <name>Desk::DayCloseDialog</name>
    <message>
        <source>Day close</source>
        <extracomment>Title of the dialog with the sums of a day.</extracomment>
        <translation>Clôture de la journée</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Name of a field: the day whose sums are shown.</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <extracomment>Button: shows the sums of today.</extracomment>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Name of a button: shows the sums of today.</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Yesterday</source>
        <extracomment>Button: shows the sums of yesterday.</extracomment>
        <translation>&amp;Hier</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Name of a button: shows the sums of yesterday.</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Totals of the day</source>
        <translation>Totaux de la journée</translation>
    </message>
    <message>
        <source>Changes since the last close</source>
        <translation>Changements depuis la dernière clôture</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button: prints the sums of a day.</extracomment>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Name of a button: prints the sums of a day.</extracomment>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <extracomment>Button: saves the sums of a day as a file.</extracomment>
        <translation>C&amp;réer le PDF</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>Name of a button: saves the sums of a day as a file.</extracomment>
        <translation>Créer le PDF</translation>
    </message>
    <message>
        <source>Export &amp;CSV</source>
        <extracomment>Button: saves a table as a text file with commas.</extracomment>
        <translation>Export &amp;CSV</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Name of a button: saves a table as a text file with commas.</extracomment>
        <translation>Export CSV</translation>
    </message>
    <message>
        <source>Export &amp;Excel</source>
        <extracomment>Button: saves a table as a workbook.</extracomment>
        <translation>Export &amp;Excel</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Name of a button: saves a table as a workbook.</extracomment>
        <translation>Export Excel</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the &amp;day</source>
        <translation>Clôturer la &amp;journée</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Clôturer la journée</translation>
    </message>
    <message>
        <source>Keeps what stands here, so that a later close says what has changed since</source>
        <translation>Conserve ce qui figure ici, pour qu’une clôture ultérieure indique ce qui a changé depuis</translation>
    </message>
    <message>
        <source>Nothing was sold on this day, and nothing came back.</source>
        <translation>Rien n’a été vendu ce jour-là, et rien n’a été recrédité.</translation>
    </message>
    <message>
        <source>How this day was closed before can&apos;t be read: what has changed since is not known. The day can be closed again.</source>
        <translation>La clôture précédente de cette journée ne peut pas être lue&#xa0;: on ne sait pas ce qui a changé depuis. La journée peut être clôturée de nouveau.</translation>
    </message>
    <message>
        <source>The day was not closed: it could not be written down. %1</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>La journée n’a pas été clôturée&#xa0;: impossible d’enregistrer la clôture. %1</translation>
    </message>
    <message>
        <source>The day is closed, as it was at %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>La journée est clôturée, telle qu’elle était à %1.</translation>
    </message>
    <message>
        <source>Prices are hidden, so cost and margin will not stand in it. F8 shows them.</source>
        <translation>Les prix sont masqués&#xa0;: le coût et la marge n’y figureront pas. F8 les affiche.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>A button: cost and margin are left out of what is printed or saved.</extracomment>
        <translation>Les omettre</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is switched on and has paper, or save a PDF.</source>
        <translation>L’imprimante n’a pas accepté l’impression. Vérifiez qu’elle est allumée et qu’elle a du papier, ou créez un PDF.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Day close of %1, made</source>
        <extracomment>Name of a file. %1: a date, &quot;2026-11-28&quot;.</extracomment>
        <translation>Clôture du %1, établie le</translation>
    </message>
</context>
<context>
    <name>Desk::DayCloseModel</name>
    <message>
        <source>Not certain</source>
        <extracomment>Heading of a part: orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>Incertaines</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading of a column: how customers paid, such as cash.</extracomment>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>In a table, before sums: of all orders of the day.</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>Heading of the close of a day: whether a line is of a seller, of a kind of payment, of all.</extracomment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of the close of a day: a seller, a kind of payment, an order.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Heading of a column: how many sales.</extracomment>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Orders of eSIMs</source>
        <translation>Commandes d’eSIM</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Heading of a column: how many top-ups.</extracomment>
        <translation>Recharges</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account paid.</extracomment>
        <translation>Coût</translation>
    </message>
    <message>
        <source>What the account paid</source>
        <translation>Ce que le compte a payé</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid.</extracomment>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>What customers paid</source>
        <translation>Ce que les clients ont payé</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of sales when they were paid.</extracomment>
        <translation>Marge</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>Ce que les clients ont payé, moins ce que le compte a payé</translation>
    </message>
    <message>
        <source>Margin of</source>
        <extracomment>Heading of the close of a day: of how many orders the margin is, &quot;12 of 15&quot;.</extracomment>
        <translation>Marge sur</translation>
    </message>
    <message>
        <source>For how many orders it is known what they were sold for</source>
        <translation>Le nombre de commandes dont le prix de vente est connu</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Heading of a column: how many orders were refunded.</extracomment>
        <translation>Remboursées</translation>
    </message>
    <message>
        <source>Orders whose money came back on this day, or is to come</source>
        <translation>Commandes recréditées ce jour-là, ou qui doivent l’être</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>Heading of the close of a day: how many of the refunds are as the account shows them.</extracomment>
        <translation>Vus</translation>
    </message>
    <message>
        <source>Refunds that no answer reported: they count for the day on which the account first showed them</source>
        <translation>Remboursements qu’aucune réponse n’a indiqués&#xa0;: comptés le jour où le compte les a montrés pour la première fois</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>Heading of a column: money that eSIMfly gave back to the account.</extracomment>
        <translation>Recrédité</translation>
    </message>
    <message>
        <source>What eSIMfly gave back</source>
        <translation>Ce qu’eSIMfly a remboursé</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Heading of a column: money that eSIMfly is expected to give back.</extracomment>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>What is to come back, and is not in the balance yet</source>
        <translation>Ce qui doit être recrédité, et n’est pas encore dans le solde</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column: money that customers got back.</extracomment>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>What customers got back</source>
        <translation>Ce que les clients ont récupéré</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Heading of a column: when the first sale was.</extracomment>
        <translation>Première</translation>
    </message>
    <message>
        <source>When the first order was sold, by the clock of the shop</source>
        <translation>Heure de la première vente, à l’heure de la boutique</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Heading of a column: when the last sale was.</extracomment>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>When the last order was sold, by the clock of the shop</source>
        <translation>Heure de la dernière vente, à l’heure de la boutique</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading of a column: what a person wrote about an order.</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>In a table, before a desk of which something is not in the sums.</extracomment>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Heading of a column: a computer that sells in the same team.</extracomment>
        <translation>Poste</translation>
    </message>
</context>
<context>
    <name>Desk::DayModel</name>
    <message>
        <source>Day</source>
        <extracomment>Heading of a column: a date.</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Of the shop: its zone and the day&apos;s end are in the settings</source>
        <translation>De la boutique&#xa0;: son fuseau et la fin de journée sont dans les réglages</translation>
    </message>
    <message>
        <source>No time known</source>
        <translation>Heure inconnue</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders on that day.</extracomment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>How many; where some of them are not in the sums, how many are</source>
        <translation>Leur nombre&#xa0;; si certaines n’entrent pas dans les totaux, combien y entrent</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;13 of 15&quot;: so many orders are in the sums.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Heading of a column: what the account paid on that day.</extracomment>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Heading of a column: how many orders were refunded on that day.</extracomment>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>What came back on this day, whenever it was spent</source>
        <translation>Ce qui a été recrédité ce jour-là, quel que soit le jour de la dépense</translation>
    </message>
    <message>
        <source>%1 awaited</source>
        <extracomment>A refund that has not come yet. %1: an amount of money.</extracomment>
        <translation>%1 attendu</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid on that day.</extracomment>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>What customers paid</source>
        <translation>Ce que les clients ont payé</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of the sales of that day when they were paid.</extracomment>
        <translation>Marge</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>Ce que les clients ont payé, moins ce que le compte a payé</translation>
    </message>
    <message>
        <source>Margin of</source>
        <extracomment>Of how many orders the margin is: &quot;12 of 15&quot;.</extracomment>
        <translation>Marge sur</translation>
    </message>
    <message>
        <source>For how many orders it is known what they were sold for</source>
        <translation>Le nombre de commandes dont le prix de vente est connu</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column: money that customers got back on that day.</extracomment>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>What customers got back on this day</source>
        <translation>Ce que les clients ont récupéré ce jour-là</translation>
    </message>
</context>
<context>
    <name>Desk::DaysChart</name>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of a chart of money, while a customer looks at the screen.</extracomment>
        <translation>Prix masqués</translation>
    </message>
    <message>
        <source>Spent, %1</source>
        <extracomment>Beside a coloured box, above a chart. %1: the code of a currency.</extracomment>
        <translation>Dépensé, %1</translation>
    </message>
    <message>
        <source>Margin, %1</source>
        <extracomment>Beside a coloured box, above a chart. %1: the code of a currency.</extracomment>
        <translation>Marge, %1</translation>
    </message>
    <message>
        <source>other currencies in the table</source>
        <translation>autres devises dans le tableau</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <extracomment>Below a chart that has no room for all days. %1: the first day that it shows.</extracomment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>%1: %2 spent, %3 margin</source>
        <extracomment>What a chart shows of a day. %1: the day; %2, %3: amounts of money.</extracomment>
        <translation>%1&#xa0;: dépensé %2, marge %3</translation>
    </message>
    <message>
        <source>Spend and margin per day</source>
        <translation>Dépenses et marge par jour</translation>
    </message>
    <message>
        <source>From %1 to %2. Most on %3.</source>
        <extracomment>What a chart shows, for those who can&apos;t see it. %1, %2: days; %3: &quot;Tue 24 Nov: $3.10 spent, $1.20 margin&quot;.</extracomment>
        <translation>Du %1 au %2. Maximum&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>Desk::DaysPanel</name>
    <message>
        <source>Days</source>
        <extracomment>Name of a table with a row for each day.</extracomment>
        <translation>Jours</translation>
    </message>
</context>
<context>
    <name>Desk::DestinationModel</name>
    <message>
        <source>Regions</source>
        <extracomment>Heading in the list of destinations, above regions and global.</extracomment>
        <translation>Régions</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The lowest price of a destination.</extracomment>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>1 package</source>
        <extracomment>Beside a destination: there is one package for it.</extracomment>
        <translation>1 forfait</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <extracomment>%Ln: how many packages there are for a destination.</extracomment>
        <translation>
            <numerusform>%Ln forfait</numerusform>
            <numerusform>%Ln forfaits</numerusform>
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
        <translation>%1, %2, dès %3</translation>
    </message>
</context>
<context>
    <name>Desk::DestinationsPane</name>
    <message>
        <source>Filter destinations</source>
        <extracomment>Name of a field that filters a list of countries and regions.</extracomment>
        <translation>Filtrer les destinations</translation>
    </message>
    <message>
        <source>All</source>
        <comment>All kinds of destinations</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All destinations</source>
        <extracomment>Choice above a list: countries and regions.</extracomment>
        <translation>Toutes les destinations</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>Choice above a list: countries only.</extracomment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>Choice above a list: regions only, such as Europe.</extracomment>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Destinations</source>
        <extracomment>Name of a list of countries and regions.</extracomment>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Destination count</source>
        <extracomment>Name of what says how many countries and regions are listed.</extracomment>
        <translation>Nombre de destinations</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many destinations are listed, of how many there are.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: as many destinations have come and are not in the list yet.</extracomment>
        <translation>
            <numerusform>Afficher %Ln de plus</numerusform>
            <numerusform>Afficher %Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more destinations</source>
        <extracomment>%Ln: how many countries and regions are not listed yet. A button.</extracomment>
        <translation>
            <numerusform>Afficher %Ln destination de plus</numerusform>
            <numerusform>Afficher %Ln destinations de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::DocumentChoiceDialog</name>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre celle de l’équipe</translation>
    </message>
</context>
<context>
    <name>Desk::DocumentText</name>
    <message>
        <source>Selling prices</source>
        <extracomment>What the desks of a team have in common: what the shop sells at.</extracomment>
        <translation>Prix de vente</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>What the desks of a team have in common: the shop&apos;s name, address and sellers.</extracomment>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>What the desks of a team have in common: how eSIMs are handed over.</extracomment>
        <translation>Remise au client</translation>
    </message>
    <message>
        <source>Changed here; on its way to the others.</source>
        <translation>Modifié ici&#xa0;; envoi aux autres en cours.</translation>
    </message>
    <message>
        <source>Until you choose, this desk goes on with its own.</source>
        <translation>Tant que vous n’avez pas choisi, ce poste continue avec sa propre version.</translation>
    </message>
    <message>
        <source>This desk and its team sell at different prices.</source>
        <translation>Ce poste et son équipe vendent à des prix différents.</translation>
    </message>
    <message>
        <source>The shop is set otherwise at this desk than in its team.</source>
        <translation>Les réglages de la boutique ne sont pas les mêmes sur ce poste et dans son équipe.</translation>
    </message>
    <message>
        <source>The hand-over card is set otherwise at this desk than in its team.</source>
        <translation>Le contenu de la fiche n’est pas le même sur ce poste et dans son équipe.</translation>
    </message>
    <message>
        <source>Your team has this in common. Only an owner of the team can change it.</source>
        <translation>Ceci est commun à toute votre équipe. Seul un propriétaire de l’équipe peut le modifier.</translation>
    </message>
    <message>
        <source>that of each computer</source>
        <extracomment>A time zone: that of the computer, whichever it is.</extracomment>
        <translation>celui de chaque ordinateur</translation>
    </message>
    <message>
        <source>Shop name</source>
        <extracomment>A line of a comparison: name of the shop.</extracomment>
        <translation>Nom de la boutique</translation>
    </message>
    <message>
        <source>Sellers</source>
        <extracomment>A line of a comparison: names of those who sell.</extracomment>
        <translation>Vendeurs</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Modes de paiement</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>Fuseau horaire de la boutique</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>La journée se termine à</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>In a comparison: the shop has a logo.</extracomment>
        <translation>image</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>A line of a comparison: the shop&apos;s telephone number.</extracomment>
        <translation>Téléphone</translation>
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
        <translation>Ligne de taxe des reçus</translation>
    </message>
    <message>
        <source>floor %1</source>
        <extracomment>A rule of selling prices: what is earned at least. %1: an amount or a percentage.</extracomment>
        <translation>plancher %1</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>A rule that is switched off.</extracomment>
        <translation>inactive</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A rule of selling prices. %1: which packages it is for; %2: what it adds to their cost.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2, of %3)</source>
        <extracomment>The currency of selling prices. %1: the currency; %2: a rate of exchange; %3: the day when it was typed.</extracomment>
        <translation>%1 (%2, du %3)</translation>
    </message>
    <message>
        <source>The shop sells in</source>
        <translation>La boutique vend en</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A rule with its place in the list. %1: a number; %2: the rule.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>A line of a comparison: how many rules make selling prices.</extracomment>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Fixed prices</source>
        <extracomment>A line of a comparison: how many packages have a price of their own.</extracomment>
        <translation>Prix fixes</translation>
    </message>
    <message>
        <source>The team has no version so far.</source>
        <translation>L’équipe n’a pas encore de version.</translation>
    </message>
    <message>
        <source>The same as the version of the team.</source>
        <translation>Identique à la version de l’équipe.</translation>
    </message>
    <message>
        <source>Differs from the version of the team.</source>
        <translation>Diffère de la version de l’équipe.</translation>
    </message>
    <message>
        <source>The version of the team was saved by a newer program. Update this one.</source>
        <translation>La version de l’équipe a été enregistrée par un programme plus récent. Mettez à jour celui-ci.</translation>
    </message>
    <message>
        <source>The version of the team can&apos;t be read here. This desk goes on with its own.</source>
        <translation>La version de l’équipe ne peut pas être lue ici. Ce poste continue avec sa propre version.</translation>
    </message>
    <message>
        <source>The version of the team was saved on %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>La version de l’équipe a été enregistrée le %1.</translation>
    </message>
    <message>
        <source>“Keep mine” puts the version of this desk in the place of the team&apos;s, at all desks.</source>
        <translation>«&#xa0;Garder ma version&#xa0;» met la version de ce poste à la place de celle de l’équipe, sur tous les postes.</translation>
    </message>
    <message>
        <source>Only an owner of the team can put the version of this desk in the place of the team&apos;s.</source>
        <translation>Seul un propriétaire de l’équipe peut mettre la version de ce poste à la place de celle de l’équipe.</translation>
    </message>
</context>
<context>
    <name>Desk::EmptyState</name>
    <message>
        <source>Progress</source>
        <extracomment>Name of a bar that says how far something is.</extracomment>
        <translation>Progression</translation>
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
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column: how an eSIM stands, such as “Active”.</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: how much data was used, with a bar.</extracomment>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Heading of a column: when an eSIM ends.</extracomment>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>Heading of a column: when an eSIM was bought.</extracomment>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Client ou note</translation>
    </message>
    <message>
        <source>Kept on this computer only: eSIMfly and your colleagues don&apos;t see it. F2 or a double click writes.</source>
        <translation>Conservé sur cet ordinateur seulement&#xa0;: ni eSIMfly ni vos collègues ne le voient. F2 ou un double-clic pour écrire.</translation>
    </message>
</context>
<context>
    <name>Desk::EsimText</name>
    <message>
        <source>Suspended</source>
        <extracomment>An eSIM that no network lets in until it is resumed.</extracomment>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Status of an eSIM: nobody has installed it.</extracomment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>An eSIM that is paid and made ready by the network operator.</extracomment>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Status of an eSIM: it is in use.</extracomment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Depleted</source>
        <extracomment>All data of the eSIM is used.</extracomment>
        <translation>Épuisée</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Status of an eSIM: its time is over.</extracomment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of an eSIM: it was taken back.</extracomment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Status of an eSIM: it was deleted on the phone.</extracomment>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Ready to install</source>
        <translation>Prête à installer</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <extracomment>Status of an eSIM: it is paid, and eSIMfly is making it.</extracomment>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>All data is used</source>
        <translation>Toutes les données sont épuisées</translation>
    </message>
    <message>
        <source>%1 used when it could last be read</source>
        <extracomment>%1: an amount of data, such as “1.2 GB”.</extracomment>
        <translation>%1 consommés (dernier relevé lisible)</translation>
    </message>
    <message>
        <source>data used could not be read</source>
        <translation>la consommation n’a pas pu être lue</translation>
    </message>
    <message>
        <source>%1 used, unlimited</source>
        <extracomment>%1: data used of an unlimited plan, &quot;14.2 GB&quot;.</extracomment>
        <translation>%1 consommés, illimité</translation>
    </message>
    <message>
        <source>data not known</source>
        <extracomment>%1: data used: &quot;8.7 of 10 GB&quot;.</extracomment>
        <translation>données inconnues</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1: an amount of data, such as “1.2 GB”.</extracomment>
        <translation>%1 consommés</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <extracomment>%1: data used of an unlimited plan, &quot;14.2 GB&quot;.</extracomment>
        <translation>%1, illimité</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: data used, %2: all data: &quot;8.7 of 10 GB&quot;, &quot;300 MB of 1 GB&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Desk::EsimsPage</name>
    <message>
        <source>Top up…</source>
        <extracomment>Button: an eSIM gets more data.</extracomment>
        <translation>Recharger…</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Name of a button: an eSIM gets more data.</extracomment>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>More data or days for the selected eSIM (Ctrl+T)</source>
        <translation>Plus de données ou de jours pour l’eSIM sélectionnée (Ctrl+T)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: eSIMs are read again.</extracomment>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Reads what is shown from eSIMfly again (F5)</source>
        <translation>Charge de nouveau l’affichage depuis eSIMfly (F5)</translation>
    </message>
    <message>
        <source>eSIMs</source>
        <extracomment>Name of the table of eSIMs.</extracomment>
        <translation>eSIM</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <extracomment>A filter: travellers who may need more data or help, with their number.</extracomment>
        <translation>À contacter</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>Name of a tab: QR code and codes that install an eSIM.</extracomment>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Client ou note</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>No eSIM matches. Search for an ICCID, a package, a customer, a note or an order.</source>
        <translation>Aucune eSIM ne correspond. Cherchez un ICCID, un forfait, un client, une note ou une commande.</translation>
    </message>
    <message>
        <source>None of them matches.</source>
        <translation>Aucune d’elles ne correspond.</translation>
    </message>
    <message>
        <source>Nobody needs a call: no eSIM is nearly empty, ends soon, waits to be installed or is prepared for too long.</source>
        <translation>Personne à contacter&#xa0;: aucune eSIM n’est presque épuisée, n’expire bientôt, n’attend d’être installée ni n’est en préparation depuis trop longtemps.</translation>
    </message>
    <message>
        <source>Nobody is known to need a call, but not all eSIMs were read.</source>
        <translation>Personne à contacter à notre connaissance, mais certaines eSIM n’ont pas été chargées.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many are shown, of how many there are, while a newer list waits to be shown.</extracomment>
        <translation>%1 sur %2 affichées</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;171 of 7,012&quot;: what the search found of all there is.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: shows what came while the mouse moved over the list.</extracomment>
        <translation>
            <numerusform>Afficher %Ln de plus</numerusform>
            <numerusform>Afficher %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: rows of the table are put in order anew.</extracomment>
        <translation>Voir les changements</translation>
    </message>
    <message>
        <source>Choose an eSIM to see its QR code.</source>
        <translation>Choisissez une eSIM pour voir son code QR.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter: no status in particular.</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>Name of a tab: how much data was used, day by day.</extracomment>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>A tab: the mobile network.</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Manage</source>
        <extracomment>A tab: cancel, suspend, SMS.</extracomment>
        <translation>Gestion</translation>
    </message>
</context>
<context>
    <name>Desk::ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>Title of the dialog that saves a table as a file.</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (.xlsx)</source>
        <translation>Classeur E&amp;xcel (.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>Choice: a kind of files.</extracomment>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>CS&amp;V, a text for other programs (.csv)</source>
        <translation>CS&amp;V, un texte pour d’autres programmes (.csv)</translation>
    </message>
    <message>
        <source>CSV file</source>
        <extracomment>Choice: a kind of files, text with commas.</extracomment>
        <translation>Fichier CSV</translation>
    </message>
    <message>
        <source>&amp;For Excel here</source>
        <translation>&amp;Pour Excel sur cet ordinateur</translation>
    </message>
    <message>
        <source>For Excel here</source>
        <translation>Pour Excel sur cet ordinateur</translation>
    </message>
    <message>
        <source>With the separator and the decimal sign of this computer. Other programs read it better without.</source>
        <translation>Avec le séparateur et le signe décimal de cet ordinateur. Les autres programmes lisent mieux le fichier sans cette option.</translation>
    </message>
    <message>
        <source>Add the activation &amp;codes</source>
        <translation>Ajouter les &amp;codes d’activation</translation>
    </message>
    <message>
        <source>Add the activation codes</source>
        <translation>Ajouter les codes d’activation</translation>
    </message>
    <message>
        <source>Export progress</source>
        <extracomment>Name of a bar: how much of a file is written.</extracomment>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Button: saves a table as a text file with commas.</extracomment>
        <translation>Export CSV</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Button: saves a table as a workbook.</extracomment>
        <translation>Export Excel</translation>
    </message>
    <message>
        <source>Whoever has the file can install these eSIMs. Keep it where nobody else reads it, and delete it when it is no longer needed.</source>
        <translation>Quiconque possède le fichier peut installer ces eSIM. Gardez-le là où personne d’autre ne le lit, et supprimez-le quand il n’est plus utile.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: no file is written.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to export.</source>
        <translation>Aucune ligne n’est affichée&#xa0;: il n’y a rien à exporter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, with the columns and in the order that are shown.</source>
        <extracomment>%Ln: how many rows of a table go into a file.</extracomment>
        <translation>
            <numerusform>%Ln ligne, avec les colonnes et dans l’ordre affichés.</numerusform>
            <numerusform>%Ln lignes, avec les colonnes et dans l’ordre affichés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ExportText</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Saved as %1, where %2 leads.</source>
        <extracomment>%1, %2: paths of files.</extracomment>
        <translation>Enregistré sous %1, vers lequel pointe %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells begin with a sign that a spreadsheet would calculate with; they got an apostrophe before it.</source>
        <extracomment>%Ln: how many cells of a table.</extracomment>
        <translation>
            <numerusform>%Ln cellule commence par un signe qu’un tableur prendrait pour un calcul&#xa0;; elle est désormais précédée d’une apostrophe.</numerusform>
            <numerusform>%Ln cellules commencent par un signe qu’un tableur prendrait pour un calcul&#xa0;; elles sont désormais précédées d’une apostrophe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are longer than a workbook allows and were cut.</source>
        <extracomment>%Ln: how many cells of a table.</extracomment>
        <translation>
            <numerusform>%Ln cellule est plus longue qu’un classeur ne l’autorise et a été coupée.</numerusform>
            <numerusform>%Ln cellules sont plus longues qu’un classeur ne l’autorise et ont été coupées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Export arrêté. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: the disk is full. Make room, or choose another place.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Rien n’a été enregistré sous %1&#xa0;: le disque est plein. Libérez de la place, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: you may not write there. Choose another place.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Rien n’a été enregistré sous %1&#xa0;: vous n’avez pas le droit d’y écrire. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: there is no such folder. Choose another one.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Rien n’a été enregistré sous %1&#xa0;: ce dossier n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2. Choose another name or place.</source>
        <extracomment>%1: path of a file; %2: the system&apos;s reason.</extracomment>
        <translation>Rien n’a été enregistré sous %1&#xa0;: %2. Choisissez un autre nom ou emplacement.</translation>
    </message>
</context>
<context>
    <name>Desk::ExportedTable</name>
    <message>
        <source>%1, currency</source>
        <extracomment>Heading in a file. %1: the heading of amounts of several currencies, which this column names.</extracomment>
        <translation>%1, devise</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Heading in a file. %1: the heading of a column; %2: the unit of what stands in it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>GB</source>
        <extracomment>Mobile data: gigabytes.</extracomment>
        <translation>Go</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>Heading in a file: what the QR codes of eSIMs hold.</extracomment>
        <translation>Code d’activation</translation>
    </message>
</context>
<context>
    <name>Desk::FailureText</name>
    <message>
        <source>eSIMfly can&apos;t be reached.</source>
        <translation>eSIMfly est injoignable.</translation>
    </message>
    <message>
        <source>Check the connection to the internet, then try again.</source>
        <translation>Vérifiez la connexion à internet, puis réessayez.</translation>
    </message>
    <message>
        <source>eSIMfly did not answer in time.</source>
        <translation>eSIMfly n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>L’opération a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer could not be read.</source>
        <translation>La réponse d’eSIMfly n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>Aucun compte n’est connecté.</translation>
    </message>
    <message>
        <source>Connect your account first.</source>
        <translation>Connectez d’abord votre compte.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>Le disque de cet ordinateur est plein.</translation>
    </message>
    <message>
        <source>Free some space on it.</source>
        <translation>Libérez-y de la place.</translation>
    </message>
    <message>
        <source>This computer does not let the program write a file: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the file.</extracomment>
        <translation>Cet ordinateur ne permet pas au programme d’écrire un fichier&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check the permissions of this file and its folder.</source>
        <translation>Vérifiez les droits de ce fichier et de son dossier.</translation>
    </message>
    <message>
        <source>A folder of this program is gone: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the folder.</extracomment>
        <translation>Un dossier de ce programme a disparu&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Bring the folder or its drive back.</source>
        <translation>Remettez en place le dossier ou son disque.</translation>
    </message>
    <message>
        <source>The disk of this computer failed: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>Le disque de cet ordinateur est en panne&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Copy what is on it to another one, and have it looked at.</source>
        <translation>Copiez son contenu sur un autre disque, et faites-le examiner.</translation>
    </message>
    <message>
        <source>Another program holds a file of this one: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>Un autre programme bloque un fichier de celui-ci&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>End that program.</source>
        <translation>Fermez l’autre programme.</translation>
    </message>
    <message>
        <source>A file is damaged and could not be mended: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the file.</extracomment>
        <translation>Un fichier est endommagé et n’a pas pu être réparé&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Copy it to a safe place, then move it away.</source>
        <translation>Copiez-le en lieu sûr, puis retirez-le de son dossier.</translation>
    </message>
    <message>
        <source>A file is of a newer version of this program and was not touched: “%1”.</source>
        <extracomment>%1: what was found, with the file.</extracomment>
        <translation>Un fichier provient d’une version plus récente de ce programme et n’a pas été modifié&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Démarrez la version plus récente.</translation>
    </message>
    <message>
        <source>This computer could not store it.</source>
        <translation>Cet ordinateur n’a pas pu l’enregistrer.</translation>
    </message>
    <message>
        <source>This computer could not store it: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>Cet ordinateur n’a pas pu l’enregistrer&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>See that the disk is not full and may be written to, then try again.</source>
        <translation>Vérifiez que le disque n’est pas plein et qu’on peut y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing can be bought now: the purchase journal can&apos;t be written.</source>
        <translation>Aucun achat n’est possible en ce moment&#xa0;: impossible d’écrire dans le journal des achats.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Une nouvelle tentative aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>Too many requests were sent with this access code.</source>
        <translation>Trop de requêtes ont été envoyées avec ce code d’accès.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Réessayez après %1.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>The balance is not enough.</source>
        <translation>Le solde est insuffisant.</translation>
    </message>
    <message>
        <source>The balance of %1 is not enough: %2 is missing.</source>
        <extracomment>%1: the balance; %2: what is missing.</extracomment>
        <translation>Le solde de %1 est insuffisant&#xa0;: il manque %2.</translation>
    </message>
    <message>
        <source>Load the account at eSIMfly, then order again.</source>
        <translation>Approvisionnez le compte chez eSIMfly, puis commandez de nouveau.</translation>
    </message>
    <message>
        <source>The balance is not enough: %1 is missing.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Le solde est insuffisant&#xa0;: il manque %1.</translation>
    </message>
    <message>
        <source>Connect the account again.</source>
        <translation>Reconnectez le compte.</translation>
    </message>
    <message>
        <source>Choose another package.</source>
        <translation>Choisissez un autre forfait.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this access code.</source>
        <translation>eSIMfly ne connaît pas ce code d’accès.</translation>
    </message>
    <message>
        <source>The secret key does not match this access code.</source>
        <translation>La clé secrète ne correspond pas à ce code d’accès.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off, so eSIMfly refuses what it sends.</source>
        <translation>L’horloge de cet ordinateur n’est pas à l’heure&#xa0;: eSIMfly refuse ce qu’il envoie.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, then try again.</source>
        <translation>Réglez la date, l’heure et le fuseau horaire, puis réessayez.</translation>
    </message>
    <message>
        <source>This is not a business account.</source>
        <translation>Ce compte n’est pas un compte professionnel.</translation>
    </message>
    <message>
        <source>Ask eSIMfly to make it a business account.</source>
        <translation>Demandez à eSIMfly de le passer en compte professionnel.</translation>
    </message>
    <message>
        <source>This package can&apos;t be bought any more.</source>
        <translation>Ce forfait ne peut plus être acheté.</translation>
    </message>
    <message>
        <source>The price has changed.</source>
        <translation>Le prix a changé.</translation>
    </message>
    <message>
        <source>Look at the new price, then order again.</source>
        <translation>Vérifiez le nouveau prix, puis commandez de nouveau.</translation>
    </message>
    <message>
        <source>The same request is under way already.</source>
        <translation>La même demande est déjà en cours.</translation>
    </message>
    <message>
        <source>Wait a minute, then look again.</source>
        <translation>Attendez une minute, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>eSIMfly could not process the order.</source>
        <translation>eSIMfly n’a pas pu traiter la commande.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this eSIM.</source>
        <translation>eSIMfly ne connaît pas cette eSIM.</translation>
    </message>
    <message>
        <source>Refresh the list of eSIMs.</source>
        <translation>Actualisez la liste des eSIM.</translation>
    </message>
    <message>
        <source>This eSIM belongs to another account.</source>
        <translation>Cette eSIM appartient à un autre compte.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up.</source>
        <translation>Cette eSIM ne peut pas être rechargée.</translation>
    </message>
    <message>
        <source>Sell a new one instead.</source>
        <translation>Vendez-en plutôt une nouvelle.</translation>
    </message>
    <message>
        <source>This top-up does not fit this eSIM.</source>
        <translation>Cette recharge ne convient pas à cette eSIM.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this order.</source>
        <translation>eSIMfly ne connaît pas cette commande.</translation>
    </message>
    <message>
        <source>Refresh the list of orders.</source>
        <translation>Actualisez la liste des commandes.</translation>
    </message>
    <message>
        <source>eSIMfly says: “%1”.</source>
        <extracomment>%1: the server&apos;s own words.</extracomment>
        <translation>eSIMfly répond&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>eSIMfly has a problem at the moment.</source>
        <translation>eSIMfly rencontre un problème en ce moment.</translation>
    </message>
    <message>
        <source>eSIMfly did not accept the keys of this account.</source>
        <translation>eSIMfly n’a pas accepté les clés de ce compte.</translation>
    </message>
    <message>
        <source>eSIMfly refused this without a reason.</source>
        <translation>eSIMfly a refusé sans donner de raison.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask eSIMfly&apos;s support.</source>
        <translation>Réessayez&#xa0;; si cela persiste, adressez-vous à l’assistance d’eSIMfly.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 slow, so eSIMfly refuses what it sends.</source>
        <extracomment>%1: a duration such as &quot;12 min&quot;, &quot;1 h&quot;, &quot;2 days&quot;.</extracomment>
        <translation>L’horloge de cet ordinateur retarde de %1&#xa0;: eSIMfly refuse ce qu’il envoie.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 fast, so eSIMfly refuses what it sends.</source>
        <extracomment>%1: how much, such as “3 minutes”.</extracomment>
        <translation>L’horloge de cet ordinateur avance de %1&#xa0;: eSIMfly refuse ce qu’il envoie.</translation>
    </message>
    <message>
        <source>The address has to begin with https://. Only a server on this computer may do without.</source>
        <translation>L’adresse doit commencer par https://. Seul un serveur sur cet ordinateur peut s’en passer.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this access code. Copy it once more from the page of your keys.</source>
        <translation>eSIMfly ne connaît pas ce code d’accès. Copiez-le de nouveau depuis la page de vos clés.</translation>
    </message>
    <message>
        <source>eSIMfly can&apos;t be reached. Check the connection to the internet, then try again.</source>
        <translation>eSIMfly est injoignable. Vérifiez la connexion à internet, puis réessayez.</translation>
    </message>
    <message>
        <source>These keys are not of a business account. Ask eSIMfly to make it one.</source>
        <translation>Ces clés ne sont pas celles d’un compte professionnel. Demandez à eSIMfly de passer le compte en compte professionnel.</translation>
    </message>
    <message>
        <source>The account could not be connected. Try again in a minute.</source>
        <translation>Le compte n’a pas pu être connecté. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so it does not keep the secret key. Enter it here; you stay connected until the program is closed.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés&#xa0;: il ne conserve donc pas la clé secrète. Saisissez-la ici&#xa0;; la connexion est gardée jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the secret key can&apos;t be read from it. Unlock it, or enter the keys here.</source>
        <translation>Le trousseau de clés de cet ordinateur est verrouillé&#xa0;: la clé secrète ne peut pas y être lue. Déverrouillez-le, ou saisissez les clés ici.</translation>
    </message>
    <message>
        <source>The keychain of this computer stayed locked: its prompt was closed. Unlock it, or enter the keys here.</source>
        <translation>Le trousseau de clés de cet ordinateur est resté verrouillé&#xa0;: sa demande de mot de passe a été fermée. Déverrouillez-le, ou saisissez les clés ici.</translation>
    </message>
    <message>
        <source>The keychain of this computer has not answered yet; it may be waiting for its password. As soon as it answers, the account is connected.</source>
        <translation>Le trousseau de clés de cet ordinateur n’a pas encore répondu&#xa0;; il attend peut-être son mot de passe. Dès qu’il répond, le compte est connecté.</translation>
    </message>
    <message>
        <source>The keychain of this computer ended before it answered. Try again, or enter the keys here.</source>
        <translation>Le trousseau de clés de cet ordinateur s’est arrêté avant de répondre. Réessayez, ou saisissez les clés ici.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not read the secret key. Try again, or enter the keys here.</source>
        <translation>Le trousseau de clés de cet ordinateur n’a pas pu lire la clé secrète. Réessayez, ou saisissez les clés ici.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not read the secret key: “%1”. Try again, or enter the keys here.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>Le trousseau de clés de cet ordinateur n’a pas pu lire la clé secrète&#xa0;: «&#xa0;%1&#xa0;». Réessayez, ou saisissez les clés ici.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the secret key could be kept in, and it is never written into a file. You can connect without keeping it; the next start will ask for the keys again.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés où conserver la clé secrète, et elle n’est jamais écrite dans un fichier. Vous pouvez vous connecter sans la conserver&#xa0;; le prochain démarrage demandera de nouveau les clés.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer is locked. Unlock it, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>La clé secrète n’est pas conservée&#xa0;: le trousseau de clés de cet ordinateur est verrouillé. Déverrouillez-le, ou connectez-vous sans conserver la clé&#xa0;; le prochain démarrage la demandera de nouveau.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer stayed locked, because its prompt was closed. Unlock it, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>La clé secrète n’est pas conservée&#xa0;: le trousseau de clés de cet ordinateur est resté verrouillé, car sa demande de mot de passe a été fermée. Déverrouillez-le, ou connectez-vous sans conserver la clé&#xa0;; le prochain démarrage la demandera de nouveau.</translation>
    </message>
    <message>
        <source>The secret key is not kept yet: the keychain of this computer has not answered; it may be waiting for its password. As soon as it answers, the key is kept.</source>
        <translation>La clé secrète n’est pas encore conservée&#xa0;: le trousseau de clés de cet ordinateur n’a pas répondu&#xa0;; il attend peut-être son mot de passe. Dès qu’il répond, la clé est conservée.</translation>
    </message>
    <message>
        <source>The keychain of this computer ended before it said that the secret key is kept. Try again, or connect without keeping the key.</source>
        <translation>Le trousseau de clés de cet ordinateur s’est arrêté avant de confirmer que la clé secrète est conservée. Réessayez, ou connectez-vous sans conserver la clé.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer failed. Try again, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>La clé secrète n’est pas conservée&#xa0;: le trousseau de clés de cet ordinateur a rencontré une erreur. Réessayez, ou connectez-vous sans conserver la clé&#xa0;; le prochain démarrage la demandera de nouveau.</translation>
    </message>
    <message>
        <source>The secret key is not kept. The keychain of this computer says: “%1”. Try again, or connect without keeping the key; the next start will ask for it again.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>La clé secrète n’est pas conservée. Le trousseau de clés de cet ordinateur répond&#xa0;: «&#xa0;%1&#xa0;». Réessayez, ou connectez-vous sans conserver la clé&#xa0;; le prochain démarrage la demandera de nouveau.</translation>
    </message>
    <message>
        <source>You are signed out. This computer has no keychain at the moment, so the secret key could not be taken out of it; that is tried again when the program starts.</source>
        <translation>Le compte est déconnecté. Cet ordinateur n’a pas de trousseau de clés en ce moment&#xa0;: la clé secrète n’a pas pu en être retirée&#xa0;; une nouvelle tentative aura lieu au démarrage du programme.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer is locked, and the secret key may still be in it. Unlock it to have the key forgotten.</source>
        <translation>Le compte est déconnecté, mais le trousseau de clés de cet ordinateur est verrouillé et contient peut-être encore la clé secrète. Déverrouillez-le pour que la clé soit effacée.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer stayed locked, because its prompt was closed: the secret key may still be in it. Unlock it to have the key forgotten.</source>
        <translation>Le compte est déconnecté, mais le trousseau de clés de cet ordinateur est resté verrouillé, car sa demande de mot de passe a été fermée&#xa0;: il contient peut-être encore la clé secrète. Déverrouillez-le pour que la clé soit effacée.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer has not answered yet; it may be waiting for its password. As soon as it answers, the secret key is forgotten.</source>
        <translation>Le compte est déconnecté, mais le trousseau de clés de cet ordinateur n’a pas encore répondu&#xa0;; il attend peut-être son mot de passe. Dès qu’il répond, la clé secrète est effacée.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer ended before it said that the secret key is forgotten. Try again.</source>
        <translation>Le compte est déconnecté, mais le trousseau de clés de cet ordinateur s’est arrêté avant de confirmer que la clé secrète est effacée. Réessayez.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer could not forget the secret key. Try again.</source>
        <translation>Le compte est déconnecté, mais le trousseau de clés de cet ordinateur n’a pas pu effacer la clé secrète. Réessayez.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer could not forget the secret key: “%1”. Try again.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>Le compte est déconnecté, mais le trousseau de clés de cet ordinateur n’a pas pu effacer la clé secrète&#xa0;: «&#xa0;%1&#xa0;». Réessayez.</translation>
    </message>
</context>
<context>
    <name>Desk::FavouriteButton</name>
    <message>
        <source>Favourite</source>
        <extracomment>Name of the button with a star: the package is wanted at the top.</extracomment>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Favourite: found first in an empty search (%1)</source>
        <extracomment>%1 is the key.</extracomment>
        <translation>Favori&#xa0;: en tête quand la recherche est vide (%1)</translation>
    </message>
</context>
<context>
    <name>Desk::FilterChips</name>
    <message>
        <source>Unlimited</source>
        <extracomment>Filters the packages: only unlimited data.</extracomment>
        <translation>Illimité</translation>
    </message>
    <message>
        <source>Only packages with unlimited data</source>
        <translation>Seulement les forfaits à données illimitées</translation>
    </message>
    <message>
        <source>5G</source>
        <extracomment>Filter: packages with the fifth generation of networks. A name in most languages.</extracomment>
        <translation>5G</translation>
    </message>
    <message>
        <source>Only packages with a 5G network</source>
        <translation>Seulement les forfaits avec un réseau 5G</translation>
    </message>
    <message>
        <source>Can top up</source>
        <translation>Rechargeable</translation>
    </message>
    <message>
        <source>Only packages that can be topped up</source>
        <translation>Seulement les forfaits rechargeables</translation>
    </message>
    <message>
        <source>Voice / SMS</source>
        <translation>Voix / SMS</translation>
    </message>
    <message>
        <source>Only packages with calls or SMS</source>
        <translation>Seulement les forfaits avec appels ou SMS</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice and how many packages it would leave: &quot;5 GB or more (128)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another price</source>
        <extracomment>Entry of a menu of highest prices: a price that is typed.</extracomment>
        <translation>Un autre prix</translation>
    </message>
    <message>
        <source>Any amount of data</source>
        <translation>Toute quantité de données</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>An amount of data: &quot;5 GB or more&quot;.</extracomment>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>Any number of days</source>
        <translation>Toute durée</translation>
    </message>
    <message>
        <source>%1 or longer</source>
        <extracomment>How long a package lasts: &quot;30 days or more&quot;.</extracomment>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>A price: &quot;$5.00 or less&quot;.</extracomment>
        <translation>%1 ou moins</translation>
    </message>
    <message>
        <source>Any price</source>
        <extracomment>Entry of a menu of highest prices: no limit.</extracomment>
        <translation>Tous les prix</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <extracomment>The destination that is chosen; the cross takes it away.</extracomment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Show all destinations, not only %1</source>
        <extracomment>%1: a country or region that packages are limited to.</extracomment>
        <translation>Afficher toutes les destinations, pas seulement %1</translation>
    </message>
    <message>
        <source>Data ≥ %1</source>
        <extracomment>How much data a package must have at least; &quot;any&quot; when it doesn&apos;t matter.</extracomment>
        <translation>Données ≥ %1</translation>
    </message>
    <message>
        <source>Data ≥ any</source>
        <translation>Données&#xa0;: toutes</translation>
    </message>
    <message>
        <source>How much data at least</source>
        <translation>Quantité de données minimale</translation>
    </message>
    <message>
        <source>Days ≥ %1</source>
        <extracomment>How many days a package must last at least.</extracomment>
        <translation>Durée ≥ %1</translation>
    </message>
    <message>
        <source>Days ≥ any</source>
        <translation>Durée&#xa0;: toutes</translation>
    </message>
    <message>
        <source>How many days at least</source>
        <translation>Nombre de jours minimal</translation>
    </message>
    <message>
        <source>Price limit  ✕</source>
        <extracomment>A limit of the price that is not shown; a click takes it away, as the cross says.</extracomment>
        <translation>Prix limité  ✕</translation>
    </message>
    <message>
        <source>Show packages of any price</source>
        <translation>Afficher les forfaits à tous les prix</translation>
    </message>
    <message>
        <source>Price ≤ %1</source>
        <extracomment>What a package may cost at most.</extracomment>
        <translation>Prix ≤ %1</translation>
    </message>
    <message>
        <source>Price ≤ any</source>
        <translation>Prix&#xa0;: tous</translation>
    </message>
    <message>
        <source>What it may cost at most</source>
        <translation>Prix maximal du forfait</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: all filters are taken away.</extracomment>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>Desk::FixedPriceDialog</name>
    <message>
        <source>Set price</source>
        <extracomment>Button: the package is sold at the price that was typed.</extracomment>
        <translation>Fixer le prix</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>Title of the dialog that sets a price for one package.</extracomment>
        <translation>Prix fixe</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <extracomment>What the account pays for a package; %1: an amount of money.</extracomment>
        <translation>Coût&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fixed selling price</source>
        <translation>Prix de vente fixe</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>Before a field for the price of a package.</extracomment>
        <translation>Prix de vente</translation>
    </message>
    <message>
        <source>Use the rules</source>
        <translation>Suivre les règles</translation>
    </message>
    <message>
        <source>Takes the fixed price away</source>
        <translation>Retire le prix fixe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing changes.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write the price like %1.</source>
        <extracomment>%1: an amount, as an example.</extracomment>
        <translation>Saisissez le prix comme %1.</translation>
    </message>
    <message>
        <source>%1. This is under the floor of the rule, %2.</source>
        <extracomment>%1: a margin; %2: the lowest price by a rule.</extracomment>
        <translation>%1. C’est sous le plancher de la règle, %2.</translation>
    </message>
</context>
<context>
    <name>Desk::Format</name>
    <message>
        <source>%1 MB</source>
        <extracomment>Mobile data: megabytes.</extracomment>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>Mobile data: gigabytes.</extracomment>
        <translation>%1&#xa0;Go</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>How long a package is valid.</extracomment>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>%Ln: how many days a package is valid.</extracomment>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days, as short as it is understood.</extracomment>
        <translation>%1&#xa0;j</translation>
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
        <translation>à l’instant</translation>
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
        <translation>Votre eSIM</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>On the card of a traveller, before what they paid.</extracomment>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>On the card of a traveller, before how much data the eSIM has.</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>On the card of a traveller: the eSIM has no limit of data.</extracomment>
        <translation>illimitées</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>%1: a number of gigabytes.</extracomment>
        <translation>%1&#xa0;Go</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>%1: a number of megabytes.</extracomment>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>Valid for</source>
        <extracomment>On the card of a traveller, before a number of days.</extracomment>
        <translation>Validité</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>%n: how many days an eSIM works.</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins</source>
        <extracomment>On the card of a traveller, before when the days of the eSIM begin.</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>with the first use</source>
        <translation>à la première utilisation</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>On the card of a traveller: the days of the eSIM have begun already.</extracomment>
        <translation>immédiatement</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>On the card of a traveller, before names of countries.</extracomment>
        <translation>Pays</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <extracomment>%n: in how many countries an eSIM works.</extracomment>
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
        <extracomment>On the card of a traveller: the address that phones ask for; “SM-DP+” is a name.</extracomment>
        <translation>Adresse SM-DP+</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>On the card of a traveller: the code that phones ask for beside the address.</extracomment>
        <translation>Code d’activation</translation>
    </message>
    <message>
        <source>Full code</source>
        <extracomment>On the card of a traveller: address and activation code in one, for Android.</extracomment>
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
        <extracomment>Heading on the card of a traveller, before what to do.</extracomment>
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
        <extracomment>Heading of the paper that says what a customer paid.</extracomment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>On a receipt, before its number.</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Sold on</source>
        <extracomment>On a receipt, before the date.</extracomment>
        <translation>Vendu le</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>On a receipt, before what was paid for all.</extracomment>
        <translation>Montant total</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>On a receipt, before how it was paid, such as cash.</extracomment>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>cash</source>
        <extracomment>On a receipt: how it was paid.</extracomment>
        <translation>espèces</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>On a receipt: it was paid with a bank card.</extracomment>
        <translation>carte</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>On a receipt: it was put on the bill of the hotel room.</extracomment>
        <translation>chambre</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>On a receipt: it is to be paid later.</extracomment>
        <translation>plus tard</translation>
    </message>
</context>
<context>
    <name>Desk::HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <extracomment>Title of the dialog that gives an eSIM to the customer.</extracomment>
        <translation>Remettre au client</translation>
    </message>
    <message>
        <source>Preview of the hand-over</source>
        <translation>Aperçu de la remise au client</translation>
    </message>
    <message>
        <source>eSIMs to hand over</source>
        <translation>eSIM à remettre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Caption of a list: languages of travellers.</extracomment>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language of the hand-over</source>
        <translation>Langue de la remise au client</translation>
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
        <translation>Reç&amp;u</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Name of a check box: what the customer paid is printed too.</extracomment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Adds a page with number, date, what was sold and for how much; never the cost</source>
        <translation>Ajoute une page avec le numéro, la date, ce qui a été vendu et à quel prix&#xa0;; jamais le coût</translation>
    </message>
    <message>
        <source>The receipt without the card</source>
        <translation>Le reçu sans la fiche</translation>
    </message>
    <message>
        <source>Selling price on the card</source>
        <translation>Prix de vente sur la fiche</translation>
    </message>
    <message>
        <source>It has no selling price, so there is none for a receipt or the card.</source>
        <translation>Pas de prix de vente&#xa0;: ni le reçu ni la fiche ne peuvent donc en indiquer.</translation>
    </message>
    <message>
        <source>A PDF file for each eSIM</source>
        <translation>Un fichier PDF par eSIM</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>Button: prints the card.</extracomment>
        <translation>Imp&amp;rimer</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Name of a button: prints the card.</extracomment>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <extracomment>Button: saves the card as a file.</extracomment>
        <translation>Créer le P&amp;DF</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>Name of a button: saves the card as a file.</extracomment>
        <translation>Créer le PDF</translation>
    </message>
    <message>
        <source>Save p&amp;icture</source>
        <extracomment>Button: saves the card as a picture.</extracomment>
        <translation>Créer l’&amp;image</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>Name of a button: saves the card as a picture.</extracomment>
        <translation>Créer l’image</translation>
    </message>
    <message>
        <source>As a picture for messengers, 1080 × 1350 pixels</source>
        <translation>En image pour les messageries, 1080 × 1350&#xa0;pixels</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <extracomment>Button: copies a text for the customer.</extracomment>
        <translation>&amp;Copier le message</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>Name of a button: copies a text for the customer.</extracomment>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>The text with both links, for any messenger; it leaves the clipboard after a minute</source>
        <translation>Le texte avec les deux liens, pour toute messagerie&#xa0;; effacé du presse-papiers après une minute</translation>
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
        <translation>Ouvre votre programme de messagerie avec le message&#xa0;; rien n’est envoyé automatiquement</translation>
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
        <translation>Ouvre WhatsApp avec le message&#xa0;; vous choisissez à qui il est envoyé</translation>
    </message>
    <message>
        <source>Your shop&apos;s name, telephone and address stand on it once they are in the settings (Ctrl+,).</source>
        <translation>Le nom, le téléphone et l’adresse de votre boutique y figurent dès qu’ils sont dans les réglages (Ctrl+,).</translation>
    </message>
    <message>
        <source>Hand-over status</source>
        <extracomment>Name of what says whether something was saved, printed or copied.</extracomment>
        <translation>État de la remise au client</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The message is copied. It leaves the clipboard after %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>Le message est copié. Effacé du presse-papiers dans %1&#xa0;s.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <extracomment>A kind of files in a dialog that chooses one.</extracomment>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>receipt</source>
        <extracomment>In the name of a file.</extracomment>
        <translation>reçu</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2. The eSIM is not touched by it; try another folder.</source>
        <extracomment>%1: path of a file; %2: the system&apos;s reason.</extracomment>
        <translation>Rien n’a été enregistré sous %1&#xa0;: %2. L’eSIM n’est pas concernée&#xa0;; essayez un autre dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files before it are saved.</source>
        <extracomment>%Ln: how many files were written before one that could not be.</extracomment>
        <translation>
            <numerusform>%Ln fichier précédent est enregistré.</numerusform>
            <numerusform>%Ln fichiers précédents sont enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are saved, the first as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>
            <numerusform>%Ln fichier est enregistré, le premier sous %1.</numerusform>
            <numerusform>%Ln fichiers sont enregistrés, le premier sous %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is switched on and has paper, or save a PDF.</source>
        <translation>L’imprimante n’a pas accepté l’impression. Vérifiez qu’elle est allumée et qu’elle a du papier, ou créez un PDF.</translation>
    </message>
    <message>
        <source>No program for it was found on this computer. Copy the message instead.</source>
        <translation>Aucun programme pour cela n’a été trouvé sur cet ordinateur. Copiez plutôt le message.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln eSIMs</source>
        <extracomment>%Ln: how many eSIMs were sold together. A choice.</extracomment>
        <translation>
            <numerusform>%Ln eSIM</numerusform>
            <numerusform>Les %Ln eSIM</numerusform>
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
        <translation>Rouleau de %1&#xa0;mm</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>A size of paper in America: 8.5 by 11 inches.</extracomment>
        <translation>Lettre US</translation>
    </message>
</context>
<context>
    <name>Desk::HandOverSettings</name>
    <message>
        <source>Language</source>
        <extracomment>Caption of a list: languages of travellers.</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the hand-over</source>
        <translation>Langue de la remise au client</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Caption of a list: sizes of paper.</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>What the next hand-over begins with. The customer display speaks the same language.</source>
        <translation>Choix de départ de la prochaine remise au client. L’écran client utilise la même langue.</translation>
    </message>
    <message>
        <source>Show the selling price on the card</source>
        <translation>Afficher le prix de vente sur la fiche</translation>
    </message>
    <message>
        <source>Tax line of receipts</source>
        <translation>Ligne de taxe des reçus</translation>
    </message>
</context>
<context>
    <name>Desk::KeySettings</name>
    <message>
        <source>Choose a command, then press its new key in the field below.</source>
        <translation>Choisissez une action puis, dans le champ ci-dessous, appuyez sur les touches de son nouveau raccourci.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Name of the table that lists all commands with their keys.</extracomment>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button beside a field: the command gets its usual key back.</extracomment>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Use it here</source>
        <extracomment>Button: the key goes from the command that has it to the one that is chosen.</extracomment>
        <translation>Utiliser ici</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <extracomment>Button: every command gets its usual key back.</extracomment>
        <translation>Réinitialiser tous les raccourcis</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Heading of a column: what can be done with a key, &quot;Order&quot;.</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading of a column: the key on the keyboard, such as F5.</extracomment>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <extracomment>%1: what a command is called. It stands before the field with its key.</extracomment>
        <translation>Raccourci de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Esc always goes one step back.</source>
        <translation>Échap ramène toujours à l’étape précédente.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <extracomment>%1: a key, such as Ctrl+T; %2: the command that has it.</extracomment>
        <translation>%1 sert déjà pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has no key now.</source>
        <extracomment>%1: what a command is called.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a plus de raccourci.</translation>
    </message>
    <message>
        <source>%1 alone writes, moves or presses. Hold Ctrl or Alt with it, or take one of F1 to F12.</source>
        <extracomment>%1: a key, such as A or Enter.</extracomment>
        <translation>%1 sans autre touche sert à écrire, à se déplacer ou à valider. Maintenez aussi la touche Ctrl ou Alt enfoncée, ou choisissez l’une des touches F1 à F12.</translation>
    </message>
    <message>
        <source>Esc and Tab do the same everywhere.</source>
        <translation>Échap et Tab gardent partout leur fonction.</translation>
    </message>
    <message>
        <source>Alt with a letter or digit opens menus. Hold Ctrl, too.</source>
        <translation>Alt avec une lettre ou un chiffre ouvre les menus. Maintenez aussi la touche Ctrl enfoncée.</translation>
    </message>
    <message>
        <source>Fields and tables need %1 for what is written in them.</source>
        <extracomment>%1: a key, such as Ctrl+C.</extracomment>
        <translation>Les champs et les tableaux ont besoin de %1 pour le texte qu’ils contiennent.</translation>
    </message>
</context>
<context>
    <name>Desk::KeysDialog</name>
    <message>
        <source>Keys</source>
        <extracomment>Title of the window that lists the keys of all commands.</extracomment>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading of a column: the key on the keyboard, such as F5.</extracomment>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>Desk::LastHandOvers</name>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Title of the list of eSIMs that were given to customers lately.</extracomment>
        <translation>Dernières remises au client</translation>
    </message>
    <message>
        <source>Search the last hand-overs</source>
        <translation>Chercher dans les dernières remises au client</translation>
    </message>
    <message>
        <source>Customer, package, ICCID, day or time…</source>
        <translation>Client, forfait, ICCID, jour ou heure…</translation>
    </message>
    <message>
        <source>Hand-overs shown</source>
        <extracomment>Name of what says how many rows are listed.</extracomment>
        <translation>Remises au client affichées</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>Button: shows what a customer got.</extracomment>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Shows it as it was handed over</source>
        <translation>L’affiche telle qu’elle a été remise</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The last hand-overs could not be read. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Les dernières remises au client n’ont pas pu être lues. %1</translation>
    </message>
    <message>
        <source>Hand-overs are not kept on this computer: that is switched off in the settings (Ctrl+,).</source>
        <translation>Les remises au client ne sont pas conservées sur cet ordinateur&#xa0;: c’est désactivé dans les réglages (Ctrl+,).</translation>
    </message>
    <message>
        <source>The last hand-overs are being read.</source>
        <translation>Lecture des dernières remises au client.</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>Rien n’a encore été remis.</translation>
    </message>
    <message>
        <source>No hand-over is like that.</source>
        <translation>Aucune remise au client ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-overs</source>
        <extracomment>%Ln: how many of the last times that an eSIM was given to a customer are listed.</extracomment>
        <translation>
            <numerusform>%Ln remise au client</numerusform>
            <numerusform>%Ln remises au client</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ListText</name>
    <message>
        <source>not readable</source>
        <extracomment>In a cell of a table: the answer had a value, but none that makes sense.</extracomment>
        <translation>illisible</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>In a cell of a table whose newest value could not be read. %1: the one before: &quot;$3.10&quot;.</extracomment>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>Older orders are being read; the sums leave out those that were not read yet.</source>
        <translation>Les commandes plus anciennes sont en cours de chargement&#xa0;; les totaux n’incluent pas celles qui n’ont pas encore été chargées.</translation>
    </message>
    <message>
        <source>Orders before %1 have not all been read; the sums leave them out. “Read all orders” reads them.</source>
        <extracomment>%1: a day and a time.</extracomment>
        <translation>Les commandes antérieures au %1 n’ont pas toutes été chargées&#xa0;; les totaux ne les incluent pas. «&#xa0;Charger toutes les commandes&#xa0;» les récupère.</translation>
    </message>
    <message>
        <source>The orders were not read to the end: there may be more than stand here. F5 reads them.</source>
        <translation>Les commandes n’ont pas été chargées jusqu’au bout&#xa0;: il peut y en avoir plus qu’il n’en figure ici. F5 les charge.</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>When the orders were read: &quot;read 14:03&quot;.</extracomment>
        <translation>relevé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Older orders could not be read to the end. %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>Les commandes plus anciennes n’ont pas pu être chargées jusqu’au bout. %1</translation>
    </message>
    <message>
        <source>The orders could not be read to the end: there may be more, and newer ones, than stand here. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Les commandes n’ont pas pu être chargées jusqu’au bout&#xa0;: il peut y en avoir plus, et de plus récentes, qu’il n’en figure ici. %1 F5 les charge.</translation>
    </message>
    <message>
        <source>What was bought on this computer could not be read: orders that eSIMfly does not list, and what they were sold for, are missing. %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>Les achats faits sur cet ordinateur n’ont pas pu être lus&#xa0;: il manque les commandes qu’eSIMfly ne liste pas, et leur prix de vente. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders could not be read; the sums leave them out.</source>
        <extracomment>%Ln: how many orders of the list.</extracomment>
        <translation>
            <numerusform>%Ln commande n’a pas pu être lue&#xa0;; les totaux ne l’incluent pas.</numerusform>
            <numerusform>%Ln commandes n’ont pas pu être lues&#xa0;; les totaux ne les incluent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders could not be read at all and are not listed; the sums leave them out.</source>
        <extracomment>%Ln: how many orders eSIMfly has besides.</extracomment>
        <translation>
            <numerusform>%Ln commande n’a pas du tout pu être lue et n’est pas dans la liste&#xa0;; les totaux ne l’incluent pas.</numerusform>
            <numerusform>%Ln commandes n’ont pas du tout pu être lues et ne sont pas dans la liste&#xa0;; les totaux ne les incluent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eSIMfly says that there are %Ln more orders, but did not list them. F5 reads them again.</source>
        <extracomment>%Ln: a number of orders. F5 is a key.</extracomment>
        <translation>
            <numerusform>eSIMfly indique qu’il y a %Ln commande de plus, mais ne l’a pas listée. F5 actualise la liste.</numerusform>
            <numerusform>eSIMfly indique qu’il y a %Ln commandes de plus, mais ne les a pas listées. F5 actualise la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>eSIMfly&apos;s list of orders never ended. What was read of it stands here.</source>
        <translation>La liste des commandes d’eSIMfly n’en finissait pas. Ce qui en a été chargé figure ici.</translation>
    </message>
    <message>
        <source>The eSIMs could not be read to the end: there may be more, and newer ones, than stand here. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Les eSIM n’ont pas pu être chargées jusqu’au bout&#xa0;: il peut y en avoir plus, et de plus récentes, qu’il n’en figure ici. %1 F5 les charge.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln eSIMs could not be read completely.</source>
        <extracomment>%Ln: how many eSIMs of the list.</extracomment>
        <translation>
            <numerusform>%Ln eSIM n’a pas pu être lue entièrement.</numerusform>
            <numerusform>%Ln eSIM n’ont pas pu être lues entièrement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln eSIMs could not be read at all and are not listed.</source>
        <extracomment>%Ln: how many eSIMs eSIMfly has besides.</extracomment>
        <translation>
            <numerusform>%Ln eSIM n’a pas du tout pu être lue et n’est pas dans la liste.</numerusform>
            <numerusform>%Ln eSIM n’ont pas du tout pu être lues et ne sont pas dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eSIMfly says that there are %Ln more eSIMs, but did not list them. F5 reads them again.</source>
        <extracomment>%Ln: a number of eSIMs. F5 is a key.</extracomment>
        <translation>
            <numerusform>eSIMfly indique qu’il y a %Ln eSIM de plus, mais ne l’a pas listée. F5 actualise la liste.</numerusform>
            <numerusform>eSIMfly indique qu’il y a %Ln eSIM de plus, mais ne les a pas listées. F5 actualise la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet. What you sell from the catalogue stands here.</source>
        <translation>Aucune commande pour l’instant. Ce que vous vendez depuis le catalogue apparaît ici.</translation>
    </message>
    <message>
        <source>The orders could not be read. %1 Trying again…</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>Les commandes n’ont pas pu être chargées. %1 Nouvelle tentative…</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Chargement des commandes…</translation>
    </message>
    <message>
        <source>The orders could not be read. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Les commandes n’ont pas pu être chargées. %1 F5 les charge.</translation>
    </message>
    <message>
        <source>No orders were found so far. “Read all orders” reads older ones.</source>
        <translation>Aucune commande trouvée jusqu’ici. «&#xa0;Charger toutes les commandes&#xa0;» récupère les plus anciennes.</translation>
    </message>
    <message>
        <source>None of the orders could be read. F5 reads them again.</source>
        <translation>Aucune des commandes n’a pu être lue. F5 les charge de nouveau.</translation>
    </message>
    <message>
        <source>The orders were not read yet. F5 reads them.</source>
        <translation>Les commandes n’ont pas encore été chargées. F5 les charge.</translation>
    </message>
    <message>
        <source>No eSIMs yet. Sell the first one from the catalogue, and it stands here.</source>
        <translation>Aucune eSIM pour l’instant. Vendez la première depuis le catalogue, et elle apparaîtra ici.</translation>
    </message>
    <message>
        <source>The eSIMs could not be read. %1 Trying again…</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>Les eSIM n’ont pas pu être chargées. %1 Nouvelle tentative…</translation>
    </message>
    <message>
        <source>Reading the eSIMs…</source>
        <translation>Chargement des eSIM…</translation>
    </message>
    <message>
        <source>The eSIMs could not be read. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Les eSIM n’ont pas pu être chargées. %1 F5 les charge.</translation>
    </message>
    <message>
        <source>None of the eSIMs could be read. F5 reads them again.</source>
        <translation>Aucune des eSIM n’a pu être lue. F5 les charge de nouveau.</translation>
    </message>
    <message>
        <source>The eSIMs were not read yet. F5 reads them.</source>
        <translation>Les eSIM n’ont pas encore été chargées. F5 les charge.</translation>
    </message>
</context>
<context>
    <name>Desk::LowBalanceReporter</name>
    <message>
        <source>The balance is low.</source>
        <translation>Le solde est bas.</translation>
    </message>
    <message>
        <source>The balance is low: %1, less than %2.</source>
        <extracomment>Both are amounts of money; the second one is set by the shop.</extracomment>
        <translation>Le solde est bas&#xa0;: %1, moins de %2.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the overview, which says how long the balance lasts.</extracomment>
        <translation>Afficher</translation>
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
        <translation>Pages</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Name of the field that searches the page that is open.</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Match count</source>
        <extracomment>Name of what says how many rows were found.</extracomment>
        <translation>Nombre de résultats</translation>
    </message>
    <message>
        <source>Rows that came while the mouse moved over the list (Shift+F5)</source>
        <translation>Lignes arrivées pendant que la souris parcourait la liste (Maj+F5)</translation>
    </message>
    <message>
        <source>Sandbox: nothing is real</source>
        <translation>Bac à sable&#xa0;: rien n’est réel</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Name of the account&apos;s money, in the corner of the window.</extracomment>
        <translation>Solde</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>A menu: what has to do with the account.</extracomment>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>A menu: search, sort, export.</extracomment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>A menu: what is shown, and how.</extracomment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>A menu in a menu: light or dark colours.</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Sell</source>
        <extracomment>A menu: what has to do with a sale.</extracomment>
        <translation>&amp;Vente</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>A menu: keys, notices, about the program.</extracomment>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <extracomment>Entry of a menu: the account is disconnected after a question.</extracomment>
        <translation>Se déconnecter…</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>Quitter le bac à sable</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Entry of a menu: goes to the list of persons who sell.</extracomment>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Entry of a menu: goes to the list of ways to pay.</extracomment>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Selling prices…</source>
        <extracomment>Entry of a menu: opens the rules of what the shop sells at.</extracomment>
        <translation>Prix de vente…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Créer une sauvegarde…</translation>
    </message>
    <message>
        <source>Bring back a copy…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Fixed price…</source>
        <extracomment>Entry of a menu: sets a price for one package.</extracomment>
        <translation>Prix fixe…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>Entry of a menu: opens the settings.</extracomment>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>&amp;Hide prices</source>
        <extracomment>Entry of a menu: hides what packages cost while a customer looks.</extracomment>
        <translation>&amp;Masquer les prix</translation>
    </message>
    <message>
        <source>Next eSIM of the sale</source>
        <translation>eSIM suivante de la vente</translation>
    </message>
    <message>
        <source>Previous eSIM of the sale</source>
        <translation>eSIM précédente de la vente</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Entry of a menu: the program ends.</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Entry of a menu: all filters are taken away.</extracomment>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Exporter l’affichage…</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Entry of a menu: saves what is shown as a workbook.</extracomment>
        <translation>Export Excel</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Entry of a menu: saves what is shown as a text file with commas.</extracomment>
        <translation>Export CSV</translation>
    </message>
    <message>
        <source>Sort the packages…</source>
        <translation>Trier les forfaits…</translation>
    </message>
    <message>
        <source>Columns of the packages</source>
        <translation>Colonnes des forfaits</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Déplacer la colonne à gauche</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Déplacer la colonne à droite</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>Rétrécir la colonne</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>Élargir la colonne</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Refresh what is shown</source>
        <translation>Actualiser l’affichage</translation>
    </message>
    <message>
        <source>Show the rows that wait</source>
        <translation>Afficher les lignes en attente</translation>
    </message>
    <message>
        <source>Read all orders</source>
        <translation>Charger toutes les commandes</translation>
    </message>
    <message>
        <source>Copy the catalogue again</source>
        <translation>Retélécharger le catalogue</translation>
    </message>
    <message>
        <source>Customer display</source>
        <extracomment>Entry of a menu: opens a window that customers see.</extracomment>
        <translation>Écran client</translation>
    </message>
    <message>
        <source>QR code on the full screen</source>
        <translation>Code QR en plein écran</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Entry of a menu: dark letters on white.</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Entry of a menu: light letters on black.</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Order the selected package</source>
        <translation>Commander le forfait sélectionné</translation>
    </message>
    <message>
        <source>Hand over the eSIM that is shown…</source>
        <translation>Remettre l’eSIM affichée…</translation>
    </message>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Entry of a menu: lists eSIMs that were given to customers lately.</extracomment>
        <translation>Dernières remises au client</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Clôturer la journée</translation>
    </message>
    <message>
        <source>Top up the selected eSIM…</source>
        <translation>Recharger l’eSIM sélectionnée…</translation>
    </message>
    <message>
        <source>Order another of the same</source>
        <translation>Commander encore la même</translation>
    </message>
    <message>
        <source>Favourite: star the package shown, or no longer</source>
        <translation>Favori&#xa0;: marquer le forfait affiché, ou le retirer</translation>
    </message>
    <message>
        <source>Unfinished purchases…</source>
        <extracomment>Entry of a menu: lists orders that need a decision.</extracomment>
        <translation>Achats inachevés…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <extracomment>Entry of a menu: lists the keys of all commands.</extracomment>
        <translation>Raccourcis…</translation>
    </message>
    <message>
        <source>Notices…</source>
        <extracomment>Entry of a menu: lists all that was told.</extracomment>
        <translation>Avis…</translation>
    </message>
    <message>
        <source>About eSIMfly Desk…</source>
        <translation>À propos d’eSIMfly Desk…</translation>
    </message>
    <message>
        <source>Country, package, network, ICCID… (%1)</source>
        <extracomment>%1: the key that goes to this field, such as Ctrl+F. It says what can be searched for.</extracomment>
        <translation>Pays, forfait, réseau, ICCID… (%1)</translation>
    </message>
    <message>
        <source>Team…</source>
        <extracomment>Entry of a menu: opens the dialog about the desks that sell together.</extracomment>
        <translation>Équipe…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Trouver une action…</translation>
    </message>
    <message>
        <source>Note or correction…</source>
        <extracomment>Entry of a menu: writes the customer or note of the selected eSIM, or corrects the selected order.</extracomment>
        <translation>Note ou correction…</translation>
    </message>
</context>
<context>
    <name>Desk::MainWindowController</name>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the sale that it is about.</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Purchases made with another access code are not clear yet: %1. You may have been charged: look for them on the Orders page, or connect with that access code.</source>
        <extracomment>%1: names of packages, by commas.</extracomment>
        <translation>Des achats faits avec un autre code d’accès sont encore incertains&#xa0;: %1. Votre compte a peut-être été débité&#xa0;: cherchez-les sur la page Commandes, ou connectez-vous avec ce code d’accès.</translation>
    </message>
    <message>
        <source>The order of %1 did not come to its end last time. You may have been charged. Checking…</source>
        <extracomment>%1: name of a package.</extracomment>
        <translation>La commande de %1 n’est pas allée à son terme la dernière fois. Votre compte a peut-être été débité. Vérification…</translation>
    </message>
    <message>
        <source>The secret key is kept in the keychain of this computer now.</source>
        <translation>La clé secrète est maintenant conservée dans le trousseau de clés de cet ordinateur.</translation>
    </message>
    <message>
        <source>The order of %1 was not sent before the program ended. Nothing was charged.</source>
        <extracomment>%1: name of a package.</extracomment>
        <translation>La commande de %1 n’a pas été envoyée avant la fermeture du programme. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>The orders of %1 were not all sent before the program ended: %2. Nothing was charged for those that were not sent.</source>
        <extracomment>%1: a package; %2: &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>Les commandes de %1 n’ont pas toutes été envoyées avant la fermeture du programme&#xa0;: %2. Rien n’a été débité pour celles qui n’ont pas été envoyées.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button of a question: the account is disconnected and its secret key forgotten.</extracomment>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Forget the secret key of this account on this computer?</source>
        <translation>Effacer la clé secrète de ce compte de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Notes and the list of purchases stay. To connect again you need the secret key.</source>
        <translation>Les notes et la liste des achats restent. Pour vous reconnecter, il vous faut la clé secrète.</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <extracomment>Button of a question: nothing changes.</extracomment>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>About eSIMfly Desk</source>
        <translation>À propos d’eSIMfly Desk</translation>
    </message>
    <message>
        <source>Sells travel eSIMs of the eSIMfly Business API. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Vend des eSIM de voyage par l’API eSIMfly Business. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>Desk::ManagePanel</name>
    <message>
        <source>Cancel and refund</source>
        <translation>Annuler et rembourser</translation>
    </message>
    <message>
        <source>What cancelling does</source>
        <translation>Effet de l’annulation</translation>
    </message>
    <message>
        <source>Cancel eSIM</source>
        <extracomment>Button: an eSIM is taken back; a question follows.</extracomment>
        <translation>Annuler l’eSIM</translation>
    </message>
    <message>
        <source>Cancel status</source>
        <extracomment>Name of what says how taking an eSIM back stands.</extracomment>
        <translation>État de l’annulation</translation>
    </message>
    <message>
        <source>Suspend</source>
        <extracomment>Button: an eSIM pauses.</extracomment>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: an eSIM goes on after a pause.</extracomment>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Suspend status</source>
        <extracomment>Name of what says how pausing an eSIM stands.</extracomment>
        <translation>État de la suspension</translation>
    </message>
    <message>
        <source>SMS to this eSIM</source>
        <translation>SMS à cette eSIM</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Name of a field: the words of an SMS to an eSIM.</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Reaches the phone; stands in no list</source>
        <translation>Arrive sur le téléphone&#xa0;; ne figure dans aucune liste</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>Name of what says how many characters an SMS has.</extracomment>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <extracomment>Button: sends the words of the field to an eSIM.</extracomment>
        <translation>Envoyer le SMS</translation>
    </message>
    <message>
        <source>SMS status</source>
        <extracomment>Name of what says how sending an SMS stands.</extracomment>
        <translation>État du SMS</translation>
    </message>
    <message>
        <source>Choose an eSIM to cancel or suspend it, or to send it an SMS.</source>
        <translation>Choisissez une eSIM pour l’annuler, la suspendre ou lui envoyer un SMS.</translation>
    </message>
    <message>
        <source>No network lets it in. Resuming brings it back with all its data and days.</source>
        <translation>Aucun réseau ne l’accepte. Une fois réactivée, elle retrouve toutes ses données et tous ses jours.</translation>
    </message>
    <message>
        <source>No network lets it in until it is resumed. Its validity runs on, and nothing is refunded.</source>
        <translation>Aucun réseau ne l’acceptera avant sa réactivation. Ses jours continuent de courir, et rien n’est remboursé.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Characters of an SMS. %1: written; %2: that may be.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>An SMS has %1 characters at most.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>Un SMS compte %1 caractères au plus.</translation>
    </message>
</context>
<context>
    <name>Desk::NetworkEventModel</name>
    <message>
        <source>Connected</source>
        <extracomment>A phone registered with a mobile network.</extracomment>
        <translation>Connectée</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>What happened in a network: the phone used data.</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>A phone told a mobile network where it is.</extracomment>
        <translation>Détectée</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>What happened in a network: something else than data.</extracomment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something happened in a network.</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heading of a column: what happened in a network.</extracomment>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: name of a network operator.</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>In plan</source>
        <extracomment>Heading: whether a mobile network belongs to what was bought.</extracomment>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The network is one of those of the plan.</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>The network is none of those of the plan.</extracomment>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>Desk::NetworkPanel</name>
    <message>
        <source>Why is there no data?</source>
        <translation>Pourquoi n’y a-t-il pas de données&#xa0;?</translation>
    </message>
    <message>
        <source>Network verdict</source>
        <extracomment>Name of what says why there is no data.</extracomment>
        <translation>Diagnostic du réseau</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What the network knows</source>
        <translation>Ce que le réseau sait</translation>
    </message>
    <message>
        <source>Check in progress</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Check network</source>
        <extracomment>Button: finds out why there is no data.</extracomment>
        <translation>Vérifier le réseau</translation>
    </message>
    <message>
        <source>Asks the mobile network; once a minute for an eSIM (F5)</source>
        <translation>Interroge le réseau mobile&#xa0;; une fois par minute et par eSIM (F5)</translation>
    </message>
    <message>
        <source>Last check</source>
        <extracomment>Name of what says when this was found out last.</extracomment>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>Copy support note</source>
        <translation>Copier pour l’assistance</translation>
    </message>
    <message>
        <source>What is known, for eSIMfly&apos;s support or a colleague. The activation code is not in it.</source>
        <translation>Ce que l’on sait, pour l’assistance d’eSIMfly ou un collègue. Le code d’activation n’y figure pas.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Name of what says that a note was copied.</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Sept derniers jours</translation>
    </message>
    <message>
        <source>Network events</source>
        <extracomment>Name of a table: what happened in networks.</extracomment>
        <translation>Événements du réseau</translation>
    </message>
    <message>
        <source>In plan</source>
        <extracomment>Heading of a column: whether a network is one of the package.</extracomment>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Choose an eSIM to find out why it has no data.</source>
        <translation>Choisissez une eSIM pour savoir pourquoi elle n’a pas de données.</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Interrogation du réseau…</translation>
    </message>
    <message>
        <source>Asked at %1; again in a minute.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Interrogé à %1&#xa0;; de nouveau possible dans une minute.</translation>
    </message>
    <message>
        <source>Asked at %1 (%2).</source>
        <extracomment>%1: time of day; %2: how long ago: &quot;3 min&quot;.</extracomment>
        <translation>Interrogé à %1 (%2).</translation>
    </message>
    <message>
        <source>Copied. The activation code is not in it.</source>
        <translation>Copié. Le code d’activation n’y figure pas.</translation>
    </message>
</context>
<context>
    <name>Desk::NoticeStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>%Ln: how many notices stand behind the one that is shown. A button.</extracomment>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>Title of the list of all that was told.</extracomment>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>The name of the notice under the tool bar, for a screen reader; the notice itself is its description.</extracomment>
        <translation>Avis actuel</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>Button: opens the list of all that was told.</extracomment>
        <translation>Tous les avis</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <extracomment>Name of a button: a notice was read and goes.</extracomment>
        <translation>Fermer l’avis</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>J’ai lu</translation>
    </message>
</context>
<context>
    <name>Desk::OrderModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something was ordered.</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Heading of a column: eSIMfly&apos;s number of an order.</extracomment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>eSIMs</source>
        <extracomment>Heading of a column: how many eSIMs an order has.</extracomment>
        <translation>eSIM</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Heading of a column: what the account paid.</extracomment>
        <translation>Payé</translation>
    </message>
    <message>
        <source>The price that was shown: a person said that it went through.</source>
        <translation>Le prix affiché&#xa0;: quelqu’un a indiqué que l’achat a abouti.</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what the customer paid.</extracomment>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>What customers paid for the whole order</source>
        <translation>Ce que le client a payé pour toute la commande</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Marge</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>Ce que le client a payé, moins ce que le compte a payé</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column: how an order stands, such as “Completed”.</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>Heading of a column: money that came back for an order.</extracomment>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>When money came back of the order</source>
        <translation>Quand la commande a été recréditée</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading of a column: how the customer paid, such as cash.</extracomment>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>How the customer paid</source>
        <translation>Mode de paiement du client</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Client ou note</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Of the team, at which an order was sold.</extracomment>
        <translation>Poste</translation>
    </message>
</context>
<context>
    <name>Desk::OrderPanel</name>
    <message>
        <source>Quantity</source>
        <extracomment>Caption of a field: how many eSIMs.</extracomment>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>How many eSIMs, 10 at most</source>
        <translation>Nombre d’eSIM, 10 au plus</translation>
    </message>
    <message>
        <source>you pay</source>
        <extracomment>Below an amount: what the account pays.</extracomment>
        <translation>vous payez</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Client ou note</translation>
    </message>
    <message>
        <source>Optional, kept on this computer</source>
        <translation>Facultatif, conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Optional, shared with your team</source>
        <translation>Facultatif, partagé avec votre équipe</translation>
    </message>
    <message>
        <source>Order question</source>
        <extracomment>Name of what asks before an order is placed.</extracomment>
        <translation>Question sur la commande</translation>
    </message>
    <message>
        <source>Order now</source>
        <extracomment>Button: places the order.</extracomment>
        <translation>Commander</translation>
    </message>
    <message>
        <source>Order another</source>
        <extracomment>Button: the same package is ordered once more.</extracomment>
        <translation>Commander encore</translation>
    </message>
    <message>
        <source>One more of the same package (Ctrl+N)</source>
        <translation>Encore une du même forfait (Ctrl+N)</translation>
    </message>
    <message>
        <source>Order now for %1</source>
        <extracomment>On the button that orders; %1: an amount of money.</extracomment>
        <translation>Commander pour %1</translation>
    </message>
    <message>
        <source>Balance after: %1</source>
        <extracomment>What the account will have once this order is paid.</extracomment>
        <translation>Solde après&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connect an account to order.</source>
        <translation>Connectez un compte pour commander.</translation>
    </message>
    <message>
        <source>Connecting the account…</source>
        <translation>Connexion du compte…</translation>
    </message>
    <message>
        <source>Nothing can be bought while this computer&apos;s clock is off.</source>
        <translation>Aucun achat n’est possible tant que l’horloge de cet ordinateur n’est pas à l’heure.</translation>
    </message>
    <message>
        <source>Nothing can be bought without a connection.</source>
        <translation>Aucun achat n’est possible sans connexion.</translation>
    </message>
    <message>
        <source>With the orders under way the balance is not enough.</source>
        <translation>Avec les commandes en cours, le solde est insuffisant.</translation>
    </message>
    <message>
        <source>With the orders under way the balance is not enough: %1 is missing.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Avec les commandes en cours, le solde est insuffisant&#xa0;: il manque %1.</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or sell at %1 all the same.</source>
        <extracomment>While prices are hidden. %1: what the customer pays for one.</extracomment>
        <translation>Il coûte plus qu’avant. Affichez les prix pour continuer, ou vendez à %1 malgré tout.</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or order again all the same.</source>
        <translation>Il coûte plus qu’avant. Affichez les prix pour continuer, ou commandez de nouveau malgré tout.</translation>
    </message>
    <message>
        <source>Order again to confirm.</source>
        <translation>Commandez de nouveau pour confirmer.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be ordered. Order again to have it read once more.</source>
        <translation>Le coût actuel de ce forfait ne peut pas être lu&#xa0;: il ne peut pas être commandé. Commandez de nouveau pour que le prix soit redemandé.</translation>
    </message>
    <message>
        <source>Checking the price…</source>
        <translation>Vérification du prix…</translation>
    </message>
    <message>
        <source>The price rose from %1 to %2. Order again to pay %3.</source>
        <extracomment>%1, %2: the price of one eSIM; %3: of all that are ordered.</extracomment>
        <translation>Le prix est passé de %1 à %2. Commandez de nouveau pour payer %3.</translation>
    </message>
    <message>
        <source>The price read at %1 could not be checked. Order again to buy at the current price.</source>
        <extracomment>%1: the time of day at which the price was read.</extracomment>
        <translation>Le prix relevé à %1 n’a pas pu être vérifié. Commandez de nouveau pour acheter au prix du moment.</translation>
    </message>
    <message>
        <source>This is more than %1. Order again to confirm.</source>
        <extracomment>%1: an amount of money that was set.</extracomment>
        <translation>C’est plus de %1. Commandez de nouveau pour confirmer.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be ordered. The last price known is %1, of %2. Order again to have it read once more.</source>
        <extracomment>%1: the last price known; %2: its day and time.</extracomment>
        <translation>Le coût actuel de ce forfait ne peut pas être lu&#xa0;: il ne peut pas être commandé. Le dernier prix connu est %1, du %2. Commandez de nouveau pour qu’il soit redemandé.</translation>
    </message>
    <message>
        <source>This package is no longer sold. Choose another one.</source>
        <translation>Ce forfait n’est plus vendu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The price fell from %1 to %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>Le prix est descendu de %1 à %2.</translation>
    </message>
</context>
<context>
    <name>Desk::OrdersPage</name>
    <message>
        <source>Shows the orders of all packages again</source>
        <translation>Affiche de nouveau les commandes de tous les forfaits</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Name of a list: of which dates orders are shown.</extracomment>
        <translation>Dates</translation>
    </message>
    <message>
        <source>The days of the orders that are shown</source>
        <translation>Les jours des commandes affichées</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>Name of a field: from which day on orders are shown.</extracomment>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>Name of a field: until which day orders are shown.</extracomment>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: shows again what the customer got.</extracomment>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>What the traveller of the selected order takes along</source>
        <translation>Ce que le voyageur de la commande sélectionnée emporte</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>Button: shows the QR code of an eSIM.</extracomment>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Shows the eSIMs of the selected order beside the list</source>
        <translation>Affiche les eSIM de la commande sélectionnée à côté de la liste</translation>
    </message>
    <message>
        <source>Show eSIM</source>
        <extracomment>Button: shows an eSIM on its page.</extracomment>
        <translation>Afficher l’eSIM</translation>
    </message>
    <message>
        <source>Opens the eSIM of the selected order (Ctrl+Enter)</source>
        <translation>Ouvre l’eSIM de la commande sélectionnée (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Clôturer la journée</translation>
    </message>
    <message>
        <source>What was sold on a day, by seller and by payment, to print and to keep</source>
        <translation>Ce qui a été vendu en un jour, par vendeur et par mode de paiement, à imprimer et à conserver</translation>
    </message>
    <message>
        <source>Correct…</source>
        <extracomment>Button: opens a dialog that corrects what was noted of an order.</extracomment>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Sold for, seller, payment and note of the selected order (F2)</source>
        <translation>Prix de vente, vendeur, paiement et note de la commande sélectionnée (F2)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: orders are read again.</extracomment>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Reads the orders from eSIMfly (F5)</source>
        <translation>Charge les commandes depuis eSIMfly (F5)</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>Name of the sums below the table of orders.</extracomment>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Orders read</source>
        <extracomment>Name of what says from which date on orders are known.</extracomment>
        <translation>Commandes chargées</translation>
    </message>
    <message>
        <source>Per day</source>
        <extracomment>Button: shows a chart of days.</extracomment>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Spend and margin of each day, as a chart and as a table</source>
        <translation>Dépenses et marge de chaque jour, en graphique et en tableau</translation>
    </message>
    <message>
        <source>Read all orders</source>
        <translation>Charger toutes les commandes</translation>
    </message>
    <message>
        <source>Reads the older orders from eSIMfly too, a page a second. It may be stopped at any time.</source>
        <translation>Charge aussi les commandes plus anciennes depuis eSIMfly, une page par seconde. Peut être arrêté à tout moment.</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Name of the table of orders.</extracomment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Name of a list: what was corrected of an order.</extracomment>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Only %1  ✕</source>
        <extracomment>A button that takes a filter away. %1: a destination or a package.</extracomment>
        <translation>%1 seulement  ✕</translation>
    </message>
    <message>
        <source>Nothing was sold on these days. What came back on them is of orders of other days.</source>
        <translation>Rien n’a été vendu ces jours-là. Ce qui y a été recrédité vient de commandes d’autres jours.</translation>
    </message>
    <message>
        <source>No order matches. Search for a reference, a package, a customer, an ICCID or a seller.</source>
        <translation>Aucune commande ne correspond. Cherchez une référence, un forfait, un client, un ICCID ou un vendeur.</translation>
    </message>
    <message>
        <source>%1 · reading…</source>
        <extracomment>%1: &quot;100 orders · $310.00 spent&quot;, while more of them are read.</extracomment>
        <translation>%1 · chargement…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many are shown, of how many there are, while a newer list waits to be shown.</extracomment>
        <translation>%1 sur %2 affichées</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;171 of 7,012&quot;: what the search found of all there is.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: shows what came while the mouse moved over the list.</extracomment>
        <translation>
            <numerusform>Afficher %Ln de plus</numerusform>
            <numerusform>Afficher %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: rows of the table are put in order anew.</extracomment>
        <translation>Voir les changements</translation>
    </message>
    <message>
        <source>Sums of what is certain</source>
        <extracomment>Below a column of amounts in a file.</extracomment>
        <translation>Totaux de ce qui est certain</translation>
    </message>
    <message>
        <source>Choose an order to see its eSIMs.</source>
        <translation>Choisissez une commande pour voir ses eSIM.</translation>
    </message>
    <message>
        <source>Money was loaded: no eSIM belongs to it.</source>
        <translation>Approvisionnement du compte&#xa0;: aucune eSIM n’y correspond.</translation>
    </message>
    <message>
        <source>Its eSIM is being prepared. It stands here as soon as it comes.</source>
        <translation>Son eSIM est en préparation. Elle apparaîtra ici dès son arrivée.</translation>
    </message>
    <message>
        <source>It is not known which eSIM belongs to this order.</source>
        <translation>On ne sait pas quelle eSIM correspond à cette commande.</translation>
    </message>
    <message>
        <source>Its eSIM is not among those that were read. F5 on the eSIMs page reads them.</source>
        <translation>Son eSIM n’est pas parmi celles qui ont été chargées. F5 sur la page eSIM les charge.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter: no status in particular.</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All dates</source>
        <extracomment>Choice of dates: orders of all times.</extracomment>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Choice of dates: orders of today.</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Choice of dates: orders of yesterday.</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>Choice of dates: orders of this month.</extracomment>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>Choice of dates: orders of the month before.</extracomment>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>Days that a person chooses, from the first to the last.</extracomment>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Name of a list: of which computer orders are shown.</extracomment>
        <translation>Poste</translation>
    </message>
    <message>
        <source>The desk of the orders that are shown</source>
        <translation>Le poste des commandes affichées</translation>
    </message>
    <message>
        <source>Seller of the orders</source>
        <translation>Vendeur des commandes</translation>
    </message>
    <message>
        <source>The seller of the orders that are shown</source>
        <translation>Le vendeur des commandes affichées</translation>
    </message>
    <message>
        <source>Desk not known</source>
        <extracomment>A filter: orders of which nobody knows at which desk they were sold.</extracomment>
        <translation>Poste inconnu</translation>
    </message>
    <message>
        <source>All desks</source>
        <extracomment>A filter: no desk in particular.</extracomment>
        <translation>Tous les postes</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>A filter: orders of which nobody said who sold them.</extracomment>
        <translation>Aucun vendeur</translation>
    </message>
    <message>
        <source>All sellers</source>
        <extracomment>A filter: no seller in particular.</extracomment>
        <translation>Tous les vendeurs</translation>
    </message>
</context>
<context>
    <name>Desk::OtherNotes</name>
    <message>
        <source>Take mine away too</source>
        <extracomment>A button: the note of another desk in the place of the one that stands, or none where that took it away.</extracomment>
        <translation>Retirer aussi la mienne</translation>
    </message>
    <message>
        <source>Use this note</source>
        <translation>Utiliser cette note</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a button for a screen reader; %1: &quot;Use this note&quot;; %2: what another desk wrote, and when.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Desk::OverviewPage</name>
    <message>
        <source>Read all orders</source>
        <translation>Charger toutes les commandes</translation>
    </message>
    <message>
        <source>Reads the older orders from eSIMfly too, a page a second. It may be stopped at any time.</source>
        <translation>Charge aussi les commandes plus anciennes depuis eSIMfly, une page par seconde. Peut être arrêté à tout moment.</translation>
    </message>
    <message>
        <source>The balance lasts</source>
        <translation>Le solde suffit pour</translation>
    </message>
    <message>
        <source>Balance lasts</source>
        <extracomment>Name of what says how many days the balance will last.</extracomment>
        <translation>Autonomie du solde</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Afficher les commandes</translation>
    </message>
    <message>
        <source>Orders that the balance went for</source>
        <translation>Commandes payées avec le solde</translation>
    </message>
    <message>
        <source>The orders of the days whose pace it is</source>
        <translation>Les commandes des jours qui donnent ce rythme</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>Caption: what was sold in this week.</extracomment>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Orders this week</source>
        <translation>Commandes cette semaine</translation>
    </message>
    <message>
        <source>Orders of this week</source>
        <translation>Commandes de cette semaine</translation>
    </message>
    <message>
        <source>The orders of this week</source>
        <translation>Les commandes de cette semaine</translation>
    </message>
    <message>
        <source>Unclear or unfinished</source>
        <translation>Incertain ou inachevé</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <translation>À contacter</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semaine par semaine</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>Devise du graphique</translation>
    </message>
    <message>
        <source>Chart of the weeks</source>
        <translation>Graphique des semaines</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>Name of a table with a row for each week.</extracomment>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Best-selling destinations</source>
        <extracomment>Name of a table: countries and regions that were sold most.</extracomment>
        <translation>Destinations les plus vendues</translation>
    </message>
    <message>
        <source>Destinations that sell</source>
        <translation>Destinations vendues</translation>
    </message>
    <message>
        <source>Best-selling packages</source>
        <extracomment>Name of a table: packages that were sold most.</extracomment>
        <translation>Forfaits les plus vendus</translation>
    </message>
    <message>
        <source>Packages that sell</source>
        <translation>Forfaits vendus</translation>
    </message>
    <message>
        <source>eSIMs by status</source>
        <translation>eSIM par état</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <extracomment>Instead of sums that are being worked out.</extracomment>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Unfinished purchases</source>
        <extracomment>Button: opens the list of orders that need a decision.</extracomment>
        <translation>Achats inachevés</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <extracomment>A button for a screen reader. %1: how an order stands: &quot;Pending&quot;.</extracomment>
        <translation>Commandes&#xa0;: %1</translation>
    </message>
    <message>
        <source>None is known of, but not all orders were read.</source>
        <translation>Aucune à notre connaissance, mais certaines commandes n’ont pas été chargées.</translation>
    </message>
    <message>
        <source>None is known of, but it is not clear how some orders stand.</source>
        <translation>Aucune à notre connaissance, mais l’état de certaines commandes est incertain.</translation>
    </message>
    <message>
        <source>eSIMs: %1</source>
        <extracomment>A button for a screen reader. %1: how an eSIM stands: &quot;Active&quot;.</extracomment>
        <translation>eSIM&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody is known to need one, but not all eSIMs were read.</source>
        <translation>Personne à notre connaissance, mais certaines eSIM n’ont pas été chargées.</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of amounts, while a customer looks at the screen.</extracomment>
        <translation>Prix masqués</translation>
    </message>
    <message>
        <source>Enter or a double click shows the orders of a week</source>
        <translation>Entrée ou un double-clic affiche les commandes d’une semaine</translation>
    </message>
    <message>
        <source>None of them matches.</source>
        <translation>Aucun d’eux ne correspond.</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Name of a page: how the shop does.</extracomment>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;3 of 171&quot;: what the search found of all destinations and packages that sell.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>A button: shows what came while the mouse moved over a table.</extracomment>
        <translation>Voir les changements</translation>
    </message>
    <message>
        <source>Who sold</source>
        <extracomment>Name of a table with a row for each seller or desk.</extracomment>
        <translation>Qui a vendu</translation>
    </message>
    <message>
        <source>By desk or by seller</source>
        <translation>Par poste ou par vendeur</translation>
    </message>
    <message>
        <source>By desk</source>
        <extracomment>Choice: sums of each computer that sells.</extracomment>
        <translation>Par poste</translation>
    </message>
    <message>
        <source>By seller</source>
        <extracomment>Choice: sums of each person who sells.</extracomment>
        <translation>Par vendeur</translation>
    </message>
    <message>
        <source>Of all orders</source>
        <extracomment>What a count is made of; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>Sur toutes les commandes</translation>
    </message>
    <message>
        <source>Of the orders that were read</source>
        <extracomment>What a count is made of; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>Sur les commandes chargées</translation>
    </message>
    <message>
        <source>Every order is settled</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>Aucune commande en suspens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <extracomment>%Ln: how many eSIMs; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>
            <numerusform>%Ln en tout</numerusform>
            <numerusform>%Ln en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Told from the eSIMs</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>D’après les eSIM</translation>
    </message>
    <message>
        <source>Nobody needs a call</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>Personne à contacter</translation>
    </message>
    <message>
        <source>No order of eSIMs was completed since %1.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Depuis le %1, aucune commande d’eSIM n’a été terminée.</translation>
    </message>
    <message>
        <source>%1 of %2, completed orders since %3</source>
        <extracomment>%1: how many are shown, of %2 there are; %3: a day.</extracomment>
        <translation>%1 sur %2, commandes terminées depuis le %3</translation>
    </message>
    <message>
        <source>All orders of all desks since %1, top-ups too</source>
        <extracomment>Of all orders of a team, by desk or by seller; %1: a day.</extracomment>
        <translation>Toutes les commandes de tous les postes depuis le %1, recharges comprises</translation>
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
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When figures were read. %1: a time.</extracomment>
        <translation>relevé&#xa0;: %1</translation>
    </message>
    <message>
        <source>being read…</source>
        <extracomment>Instead of an amount that is not known yet.</extracomment>
        <translation>chargement…</translation>
    </message>
    <message>
        <source>as this computer has it; F5 reads it</source>
        <translation>données de cet ordinateur&#xa0;; F5 les actualise</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of how long the balance lasts, while a customer looks at the screen.</extracomment>
        <translation>Prix masqués</translation>
    </message>
    <message>
        <source>The balance was not read yet. F5 reads it.</source>
        <translation>Le solde n’a pas encore été demandé. F5 le demande.</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>%1: an amount of money; %2: a time.</extracomment>
        <translation>%1 (relevé&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1. What it lasts can be told after the first whole day with orders.</source>
        <extracomment>%1: the balance with its currency.</extracomment>
        <translation>%1. L’autonomie sera connue après le premier jour entier avec des commandes.</translation>
    </message>
    <message>
        <source>%1, at the %2 a day of %3.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: an amount of money; %3: days from the first to the last.</extracomment>
        <translation>%1, au rythme de %2 par jour (%3).</translation>
    </message>
    <message>
        <source>%1. As much came back as was spent on %2.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: days from the first to the last.</extracomment>
        <translation>%1. Autant a été recrédité que dépensé (%2).</translation>
    </message>
    <message>
        <source>%1. Nothing was spent on %2.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: days from the first to the last.</extracomment>
        <translation>%1. Rien n’a été dépensé (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders of these days are not certain and not in it.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>
            <numerusform>%Ln commande de ces jours est incertaine et n’y entre pas.</numerusform>
            <numerusform>%Ln commandes de ces jours sont incertaines et n’y entrent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than a year</source>
        <translation>Plus d’un an</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln days</source>
        <extracomment>%Ln: how many days the balance will last.</extracomment>
        <translation>
            <numerusform>Environ %Ln jour</numerusform>
            <numerusform>Environ %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a day</source>
        <translation>Moins d’un jour</translation>
    </message>
    <message>
        <source>No data left</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Données épuisées</translation>
    </message>
    <message>
        <source>Nearly empty</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Presque épuisées</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Expirent bientôt</translation>
    </message>
    <message>
        <source>Prepared for too long</source>
        <extracomment>Why eSIMs need attention; the number stands behind it.</extracomment>
        <translation>Préparation trop longue</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Non installées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders without a time are in no week.</source>
        <extracomment>%Ln: a number of orders.</extracomment>
        <translation>
            <numerusform>%Ln commande sans heure ne figure dans aucune semaine.</numerusform>
            <numerusform>%Ln commandes sans heure ne figurent dans aucune semaine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::PackageDelegate</name>
    <message>
        <source>unlimited</source>
        <extracomment>A badge behind the name of a package: it has no limit of data.</extracomment>
        <translation>illimité</translation>
    </message>
    <message>
        <source>sold lately</source>
        <extracomment>A badge behind the name of a package: it was sold in the last days.</extracomment>
        <translation>vendu récemment</translation>
    </message>
</context>
<context>
    <name>Desk::PackageDetails</name>
    <message>
        <source>Data</source>
        <extracomment>Caption: how much data a package has.</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Caption: how many days a package is valid.</extracomment>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Caption: minutes and texts of a package.</extracomment>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Texts</source>
        <comment>Text messages that come with a package</comment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>Caption: network operators of a package.</extracomment>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Carrier</source>
        <extracomment>Caption: the company whose eSIM it is.</extracomment>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Includes</source>
        <comment>What else comes with a package</comment>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Top-up</source>
        <extracomment>Caption: whether more data can be bought for the same eSIM.</extracomment>
        <translation>Recharge</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>Caption: what customers pay.</extracomment>
        <translation>Prix vente</translation>
    </message>
    <message>
        <source>Fix…</source>
        <comment>A button beside a selling price: to set it by hand</comment>
        <translation>Fixer…</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>Name of a button: a price for this package alone.</extracomment>
        <translation>Prix fixe</translation>
    </message>
    <message>
        <source>Set the selling price of this package by hand (Ctrl+Shift+M)</source>
        <translation>Fixer soi-même le prix de vente de ce forfait (Ctrl+Maj+M)</translation>
    </message>
    <message>
        <source>Price history</source>
        <extracomment>Name of a chart: what a package cost in the past.</extracomment>
        <translation>Évolution du prix</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <translation>n’est plus vendu</translation>
    </message>
    <message>
        <source>price not readable now</source>
        <translation>prix illisible pour le moment</translation>
    </message>
    <message>
        <source>fixed price</source>
        <extracomment>Behind a selling price: a person set it for this package alone.</extracomment>
        <translation>prix fixe</translation>
    </message>
    <message>
        <source>no rule fits</source>
        <translation>aucune règle ne convient</translation>
    </message>
    <message>
        <source>%1, last read %2</source>
        <extracomment>%1: an amount of money; %2: the day and time when it could be read for the last time.</extracomment>
        <translation>%1, dernier relevé le %2</translation>
    </message>
    <message>
        <source>−%1 % on %2</source>
        <extracomment>A price change and its day: &quot;−5 % on 21 Nov&quot;.</extracomment>
        <translation>−%1&#xa0;% le %2</translation>
    </message>
    <message>
        <source>+%1 % on %2</source>
        <extracomment>%1: a number of per cent, %2: a date. How a price rose.</extracomment>
        <translation>+%1&#xa0;% le %2</translation>
    </message>
    <message>
        <source>%1 →</source>
        <extracomment>The price before; the new one follows.</extracomment>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A price that has not changed: &quot;$3.10 since 21 Nov&quot;.</extracomment>
        <translation>%1 depuis le %2</translation>
    </message>
</context>
<context>
    <name>Desk::PackageFacts</name>
    <message>
        <source>local</source>
        <extracomment>A package for one country.</extracomment>
        <translation>local</translation>
    </message>
    <message>
        <source>regional</source>
        <extracomment>A package for a region.</extracomment>
        <translation>régional</translation>
    </message>
    <message>
        <source>Unlimited, speed may drop</source>
        <translation>Illimité, débit parfois réduit</translation>
    </message>
    <message>
        <source>%1 at home, %2 when roaming</source>
        <extracomment>%1 and %2: amounts of data, such as “5 GB”.</extracomment>
        <translation>%1 dans le pays, %2 en itinérance</translation>
    </message>
    <message>
        <source>%1 from first use</source>
        <extracomment>%1 is &quot;30 days&quot;.</extracomment>
        <translation>%1 dès la première utilisation</translation>
    </message>
    <message>
        <source>%1 from the purchase</source>
        <extracomment>%1 is &quot;30 days&quot;.</extracomment>
        <translation>%1 dès l’achat</translation>
    </message>
    <message>
        <source>unlimited at home</source>
        <extracomment>Calls within the home country.</extracomment>
        <translation>illimités dans le pays</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited in the EU</source>
        <translation>illimités dans l’UE</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes in the EU</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln minute dans l’UE</numerusform>
            <numerusform>%Ln minutes dans l’UE</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited international minutes</source>
        <translation>minutes internationales illimitées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln international minutes</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln minute internationale</numerusform>
            <numerusform>%Ln minutes internationales</numerusform>
        </translation>
    </message>
    <message>
        <source>included</source>
        <extracomment>Calls, or texts, come with the package; how many isn&apos;t said.</extracomment>
        <translation>inclus</translation>
    </message>
    <message>
        <source>incoming only</source>
        <extracomment>Text messages can be received, not sent.</extracomment>
        <translation>réception seulement</translation>
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
            <numerusform>%Ln SMS dans l’UE</numerusform>
            <numerusform>%Ln SMS dans l’UE</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited international texts</source>
        <translation>SMS internationaux illimités</translation>
    </message>
    <message numerus="yes">
        <source>%Ln international texts</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>%Ln SMS international</numerusform>
            <numerusform>%Ln SMS internationaux</numerusform>
        </translation>
    </message>
    <message>
        <source>can be topped up</source>
        <translation>rechargeable</translation>
    </message>
    <message>
        <source>can&apos;t be topped up</source>
        <translation>non rechargeable</translation>
    </message>
    <message>
        <source>hotspot</source>
        <extracomment>What a package can: the phone may share its connection.</extracomment>
        <translation>partage de connexion</translation>
    </message>
    <message>
        <source>no hotspot</source>
        <extracomment>What a package can&apos;t: the phone may not share its connection.</extracomment>
        <translation>sans partage de connexion</translation>
    </message>
    <message>
        <source>phone number (%1)</source>
        <extracomment>What a package has: a telephone number. %1: the country that it is of.</extracomment>
        <translation>numéro de téléphone (%1)</translation>
    </message>
    <message>
        <source>can renew by itself</source>
        <extracomment>The package can be bought so that it is paid and starts again by itself.</extracomment>
        <translation>renouvellement automatique possible</translation>
    </message>
</context>
<context>
    <name>Desk::PackageModel</name>
    <message>
        <source>unlimited</source>
        <extracomment>Read aloud for the sign ∞.</extracomment>
        <translation>illimité</translation>
    </message>
    <message>
        <source>Valid (days)</source>
        <extracomment>Heading in a file: how many days the package lasts.</extracomment>
        <translation>Validité (jours)</translation>
    </message>
    <message>
        <source>sorted, ascending</source>
        <extracomment>Read aloud at a table&apos;s heading.</extracomment>
        <translation>trié, croissant</translation>
    </message>
    <message>
        <source>sorted, descending</source>
        <extracomment>Said by screen readers behind the heading of a column: the largest is at the top.</extracomment>
        <translation>trié, décroissant</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Covers</source>
        <extracomment>The places where the package works.</extracomment>
        <translation>Couvre</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: how much data a package has.</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>How long the package lasts.</extracomment>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>The kind of mobile network: 4G, 5G.</extracomment>
        <translation>Rés.</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a package.</extracomment>
        <translation>Coût</translation>
    </message>
    <message>
        <source>/GB</source>
        <extracomment>Cost for each gigabyte, as short as it is understood.</extracomment>
        <translation>/Go</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>What the shop takes for the package.</extracomment>
        <translation>Prix vente</translation>
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
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Cost of one gigabyte</source>
        <translation>Coût d’un gigaoctet</translation>
    </message>
    <message>
        <source>Selling price</source>
        <extracomment>A way to sort packages: by what customers pay.</extracomment>
        <translation>Prix de vente</translation>
    </message>
    <message>
        <source>Margin in percent</source>
        <translation>Marge en pourcentage</translation>
    </message>
    <message>
        <source>Middle East · 42 countries</source>
        <extracomment>A long text of the column &quot;Covers&quot;, to find out how wide it must be.</extracomment>
        <translation>Moyen-Orient · 42 pays</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>Where a package works: all over the world.</extracomment>
        <translation>Monde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <extracomment>%Ln: in how many countries a package works.</extracomment>
        <translation>
            <numerusform>%Ln pays</numerusform>
            <numerusform>%Ln pays</numerusform>
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
        <translation>%1, relevé le %2. Ce qu’eSIMfly a envoyé le %3 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>favourite</source>
        <extracomment>Read aloud after a package&apos;s name: a person starred it.</extracomment>
        <translation>favori</translation>
    </message>
    <message>
        <source>sold lately</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>vendu récemment</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>n’est plus vendu</translation>
    </message>
    <message>
        <source>price not readable now</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>prix illisible pour le moment</translation>
    </message>
</context>
<context>
    <name>Desk::PackageTable</name>
    <message>
        <source>Best first</source>
        <extracomment>The order of the packages found.</extracomment>
        <translation>Pertinence</translation>
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
        <translation>%1 est la colonne %2 sur %3.</translation>
    </message>
    <message>
        <source>%1 takes the room that the other columns leave.</source>
        <extracomment>%1: the heading of the column with the names.</extracomment>
        <translation>%1 occupe la place que laissent les autres colonnes.</translation>
    </message>
    <message>
        <source>%1 is %2 pixels wide.</source>
        <extracomment>Read aloud after a column was made wider or narrower: its heading and its width.</extracomment>
        <translation>%1 mesure %2&#xa0;pixels de large.</translation>
    </message>
    <message>
        <source>All columns as they were at first</source>
        <translation>Rétablir toutes les colonnes</translation>
    </message>
    <message>
        <source>Ascending</source>
        <extracomment>Entry of a menu: sorts a table from small to large.</extracomment>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>Entry of a menu: sorts a table from large to small.</extracomment>
        <translation>Décroissant</translation>
    </message>
</context>
<context>
    <name>Desk::PackagesPane</name>
    <message>
        <source>Packages</source>
        <extracomment>Name of the table of packages.</extracomment>
        <translation>Forfaits</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many packages are shown, of how many there are, while more that match wait to be shown.</extracomment>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <extracomment>How many packages match, of how many were copied; the rest of them is still to come.</extracomment>
        <translation>%1 sur %2 jusqu’ici</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many packages match, of how many there are.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>%Ln: how many packages are not listed yet. A button.</extracomment>
        <translation>
            <numerusform>Afficher %Ln de plus</numerusform>
            <numerusform>Afficher %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>What the packages are sorted by</source>
        <translation>Critère de tri des forfaits</translation>
    </message>
    <message>
        <source>The catalogue is not copied yet.</source>
        <translation>Le catalogue n’est pas encore téléchargé.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Une nouvelle tentative aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” yet.</source>
        <extracomment>%1: what somebody searched for. The catalogue is being copied.</extracomment>
        <translation>Rien ne correspond encore à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The catalogue is being copied for the first time. What fits appears by itself.</source>
        <translation>Premier téléchargement du catalogue en cours. Ce qui correspond apparaît au fur et à mesure.</translation>
    </message>
    <message>
        <source>Only a part of the catalogue is on this computer: the first copy did not come to its end.</source>
        <translation>Seule une partie du catalogue est sur cet ordinateur&#xa0;: le premier téléchargement n’est pas allé à son terme.</translation>
    </message>
    <message>
        <source>No packages here yet.</source>
        <translation>Aucun forfait ici pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” in what was copied so far.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;» dans ce qui a été téléchargé jusqu’ici.</translation>
    </message>
    <message>
        <source>Go on copying</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Try a country, a network, a size such as 5gb or days such as 30d. Fewer words find more.</source>
        <translation>Essayez un pays, un réseau, une taille comme 5gb ou une durée comme 30d. Moins de mots donnent plus de résultats.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages of the last copy could not be read; those that never could are missing here.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>%Ln forfait du dernier téléchargement n’a pas pu être lu&#xa0;; s’il n’a jamais pu l’être, il manque ici.</numerusform>
            <numerusform>%Ln forfaits du dernier téléchargement n’ont pas pu être lus&#xa0;; ceux qui n’ont jamais pu l’être manquent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>No packages here.</source>
        <translation>Aucun forfait ici.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Copying the catalogue…</source>
        <translation>Téléchargement du catalogue…</translation>
    </message>
    <message>
        <source>The first packages appear in a moment and can be sold while the rest arrives.</source>
        <translation>Les premiers forfaits apparaissent dans un instant et peuvent être vendus pendant que le reste arrive.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages came, and none of them could be read.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>%Ln forfait est arrivé, et il n’a pas pu être lu.</numerusform>
            <numerusform>%Ln forfaits sont arrivés, et aucun n’a pu être lu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue could not be copied.</source>
        <translation>Le catalogue n’a pas pu être téléchargé.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the catalogue is copied once more.</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>eSIMfly lists no packages for this account.</source>
        <translation>eSIMfly ne propose aucun forfait pour ce compte.</translation>
    </message>
    <message>
        <source>Copied at %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Téléchargé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>Retélécharger</translation>
    </message>
    <message>
        <source>There is no catalogue on this computer yet.</source>
        <translation>Il n’y a pas encore de catalogue sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Copy it once; later it is renewed in the background.</source>
        <translation>Téléchargez-le une fois&#xa0;; ensuite il est actualisé en arrière-plan.</translation>
    </message>
    <message>
        <source>Copy the catalogue</source>
        <translation>Télécharger le catalogue</translation>
    </message>
    <message>
        <source>Connect your account: its packages and prices are copied then.</source>
        <translation>Connectez votre compte&#xa0;: ses forfaits et ses prix seront alors téléchargés.</translation>
    </message>
    <message>
        <source>No package fits these filters.</source>
        <translation>Aucun forfait ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” with these filters.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;» avec ces filtres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages match without them.</source>
        <extracomment>%Ln: how many packages are found where no filter limits them.</extracomment>
        <translation>
            <numerusform>%Ln forfait correspond sans ces filtres.</numerusform>
            <numerusform>%Ln forfaits correspondent sans ces filtres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: all filters are taken away.</extracomment>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>Desk::PastHandOverModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something was handed over.</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Client ou note</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>Heading of a column: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Heading of a column: the language of what the traveller got.</extracomment>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>Desk::PaymentText</name>
    <message>
        <source>cash</source>
        <extracomment>How a customer pays.</extracomment>
        <translation>espèces</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>How a customer pays: with a bank card.</extracomment>
        <translation>carte</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>How a customer pays: it is put on the bill of their hotel room.</extracomment>
        <translation>chambre</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>How a customer pays: not now.</extracomment>
        <translation>plus tard</translation>
    </message>
</context>
<context>
    <name>Desk::PriceChart</name>
    <message>
        <source>Price since %1</source>
        <extracomment>%1: a date. Above a chart of what a package cost.</extracomment>
        <translation>Prix depuis le %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A price and the day from which it held.</extracomment>
        <translation>%1 à partir du %2</translation>
    </message>
    <message>
        <source>Price chart</source>
        <extracomment>Name of a chart: what a package cost in the past.</extracomment>
        <translation>Graphique des prix</translation>
    </message>
</context>
<context>
    <name>Desk::PriceExampleModel</name>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a package.</extracomment>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>What a package sells at today.</extracomment>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>What a package will sell at.</extracomment>
        <translation>Nouveau</translation>
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
        <translation>Pays</translation>
    </message>
    <message>
        <source>Any; or names or codes, with commas between: Turkey, GR</source>
        <translation>Tous&#xa0;; ou noms ou codes, séparés par des virgules&#xa0;: Turquie, GR</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Caption of a list: region that a rule of prices is for.</extracomment>
        <translation>Région</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Caption of a list: kind of packages that a rule of prices is for.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of package</source>
        <translation>Type de forfait</translation>
    </message>
    <message>
        <source>Data, GB</source>
        <extracomment>Caption of two fields: how much data packages have that a rule of prices is for.</extracomment>
        <translation>Données, Go</translation>
    </message>
    <message>
        <source>Data from, in GB</source>
        <translation>Données de, en Go</translation>
    </message>
    <message>
        <source>to</source>
        <comment>Between two numbers of a range</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Data to, in GB</source>
        <translation>Données à, en Go</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>Caption of a list: whether a rule of prices is for packages with a limit of data.</extracomment>
        <translation>Limite</translation>
    </message>
    <message>
        <source>With or without a limit</source>
        <translation>Avec ou sans limite</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Caption of two fields: how many days packages are valid that a rule of prices is for.</extracomment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days from</source>
        <extracomment>Name of a field: the least number of days.</extracomment>
        <translation>Jours de</translation>
    </message>
    <message>
        <source>Days to</source>
        <extracomment>Name of a field: the largest number of days.</extracomment>
        <translation>Jours à</translation>
    </message>
    <message>
        <source>The price is the cost and</source>
        <translation>Le prix est le coût plus</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>Caption of a field: what is added to the cost, in per cent.</extracomment>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Markup percent</source>
        <extracomment>Name of a field: what is added to the cost, in per cent.</extracomment>
        <translation>Pourcentage de majoration</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Caption of a field: what is added to the cost, as an amount.</extracomment>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Markup amount</source>
        <extracomment>Name of a field: what is added to the cost, as an amount.</extracomment>
        <translation>Montant de majoration</translation>
    </message>
    <message>
        <source>Rounding</source>
        <extracomment>Caption of a list: how selling prices are rounded.</extracomment>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>A price rises to the next one that ends so</source>
        <translation>Un prix est arrondi au suivant qui se termine ainsi</translation>
    </message>
    <message>
        <source>Floor</source>
        <comment>What is earned at least</comment>
        <translation>Plancher</translation>
    </message>
    <message>
        <source>Floor</source>
        <extracomment>Caption of a field: nothing is sold for less.</extracomment>
        <translation>Plancher</translation>
    </message>
    <message>
        <source>What is earned at least: an amount, or a part of the cost such as 20%</source>
        <translation>Ce qui est gagné au minimum&#xa0;: un montant, ou une part du coût, par exemple 20&#xa0;%</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Of a number that limits nothing.</extracomment>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Packages without a limit of data.</extracomment>
        <translation>illimité</translation>
    </message>
    <message>
        <source>with a limit</source>
        <extracomment>Packages that have a limit of data.</extracomment>
        <translation>avec limite</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <extracomment>A field for an amount of money; %1: the code of its currency.</extracomment>
        <translation>Montant, %1</translation>
    </message>
    <message>
        <source>Write the percentage as a number from −100 up, such as %1.</source>
        <extracomment>%1: a number, as an example.</extracomment>
        <translation>Saisissez le pourcentage sous forme de nombre à partir de −100, comme %1.</translation>
    </message>
    <message>
        <source>Write the amount like %1.</source>
        <extracomment>%1: an amount, as an example.</extracomment>
        <translation>Saisissez le montant comme %1.</translation>
    </message>
    <message>
        <source>“%1” is no country that is known here.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pays connu ici.</translation>
    </message>
    <message>
        <source>Write the floor as an amount, or as a part of the cost such as %1.</source>
        <extracomment>%1: a part, such as “120 %”.</extracomment>
        <translation>Saisissez le plancher sous forme de montant, ou de part du coût comme %1.</translation>
    </message>
</context>
<context>
    <name>Desk::PriceRuleModel</name>
    <message>
        <source>off</source>
        <extracomment>A rule that is switched off.</extracomment>
        <translation>inactive</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Which packages a rule is for.</extracomment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Adds</source>
        <extracomment>What a rule adds to the cost.</extracomment>
        <translation>Ajoute</translation>
    </message>
    <message>
        <source>Rounding</source>
        <extracomment>Heading of a column: how selling prices are rounded.</extracomment>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Packages</source>
        <extracomment>Heading of a column: how many packages a rule gives their price.</extracomment>
        <translation>Forfaits</translation>
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
        <translation>marge %1</translation>
    </message>
    <message>
        <source>The margin is %1 of the selling price.</source>
        <extracomment>%1: a part, such as “37 %”.</extracomment>
        <translation>La marge est de %1 du prix de vente.</translation>
    </message>
    <message>
        <source>not rounded</source>
        <extracomment>Of prices: to no step.</extracomment>
        <translation>non arrondi</translation>
    </message>
    <message>
        <source>whole</source>
        <extracomment>Of prices: to whole dollars, euros, dinars.</extracomment>
        <translation>entier</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>A kind of packages: for one country.</extracomment>
        <translation>local</translation>
    </message>
    <message>
        <source>regional</source>
        <extracomment>A kind of packages: for several countries.</extracomment>
        <translation>régional</translation>
    </message>
    <message>
        <source>global</source>
        <extracomment>A kind of packages: for the whole world.</extracomment>
        <translation>mondial</translation>
    </message>
    <message>
        <source>enterprise</source>
        <extracomment>A kind of packages: for companies.</extracomment>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>A kind of packages: none of the others.</extracomment>
        <translation>autre</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Packages with and without a limit of data.</extracomment>
        <translation>illimité</translation>
    </message>
    <message>
        <source>with a limit</source>
        <translation>avec limite</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of sizes or days: &quot;1 GB to 5 GB&quot;.</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>&quot;5 GB or more&quot;.</extracomment>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>&quot;5 GB or less&quot;.</extracomment>
        <translation>%1 ou moins</translation>
    </message>
    <message>
        <source>All packages</source>
        <extracomment>A rule of selling prices that asks for nothing.</extracomment>
        <translation>Tous les forfaits</translation>
    </message>
    <message>
        <source>at cost</source>
        <extracomment>A rule that adds nothing to the cost.</extracomment>
        <translation>à prix coûtant</translation>
    </message>
    <message>
        <source>The rate between the account&apos;s currency and the selling currency is missing.</source>
        <translation>Le taux entre la devise du compte et la devise de vente manque.</translation>
    </message>
    <message>
        <source>An amount is not in the selling currency.</source>
        <translation>Un montant n’est pas dans la devise de vente.</translation>
    </message>
    <message>
        <source>This currency has no decimals, so its prices can&apos;t end in .99 or the like.</source>
        <translation>Cette devise n’a pas de décimales&#xa0;: ses prix ne peuvent pas se terminer par ,99 ou équivalent.</translation>
    </message>
    <message>
        <source>It would make prices under zero.</source>
        <translation>Cela donnerait des prix inférieurs à zéro.</translation>
    </message>
    <message>
        <source>An amount or a percentage is too large.</source>
        <translation>Un montant ou un pourcentage est trop grand.</translation>
    </message>
    <message>
        <source>“From” is more than “to”.</source>
        <translation>«&#xa0;De&#xa0;» est supérieur à «&#xa0;à&#xa0;».</translation>
    </message>
    <message>
        <source>A country is written by its two letters, such as TR.</source>
        <translation>Un pays s’écrit avec ses deux lettres, comme TR.</translation>
    </message>
    <message>
        <source>The same rule stands there twice.</source>
        <translation>La même règle y figure deux fois.</translation>
    </message>
    <message>
        <source>There are too many rules or fixed prices.</source>
        <translation>Il y a trop de règles ou de prix fixes.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <extracomment>%1: what is wrong with it, in a sentence.</extracomment>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is too large to be one of selling prices.</source>
        <translation>Le fichier est trop grand pour un fichier de prix de vente.</translation>
    </message>
    <message>
        <source>It is not written as JSON.</source>
        <translation>Il n’est pas écrit en JSON.</translation>
    </message>
    <message>
        <source>This is not a file of selling prices.</source>
        <translation>Ce n’est pas un fichier de prix de vente.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the file.</source>
        <translation>Une version plus récente de ce programme a écrit le fichier.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne signifie rien ici.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <extracomment>%1: what should stand in a file of prices.</extracomment>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>«&#xa0;%1&#xa0;» y figure deux fois.</translation>
    </message>
    <message>
        <source>“%1” is of another kind than expected; numbers are written as text.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas du type attendu&#xa0;; les nombres s’écrivent comme du texte.</translation>
    </message>
    <message>
        <source>“%1” has a value that can&apos;t be used.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>«&#xa0;%1&#xa0;» a une valeur inutilisable.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>What is wrong with a file, after the line where it was found.</extracomment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The file has the same prices.</source>
        <translation>Le fichier contient les mêmes prix.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are new</source>
        <extracomment>%Ln: how many rules a file of prices adds.</extracomment>
        <translation>
            <numerusform>%Ln nouvelle règle</numerusform>
            <numerusform>%Ln nouvelles règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules change</source>
        <extracomment>%Ln: how many rules a file of prices changes.</extracomment>
        <translation>
            <numerusform>%Ln règle modifiée</numerusform>
            <numerusform>%Ln règles modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules go</source>
        <extracomment>%Ln: how many rules a file of prices takes away.</extracomment>
        <translation>
            <numerusform>%Ln règle supprimée</numerusform>
            <numerusform>%Ln règles supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>the rules come in another order</source>
        <translation>les règles changent d’ordre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices are new</source>
        <extracomment>%Ln: how many prices of single packages a file of prices adds.</extracomment>
        <translation>
            <numerusform>%Ln nouveau prix fixe</numerusform>
            <numerusform>%Ln nouveaux prix fixes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices change</source>
        <extracomment>%Ln: how many prices of single packages a file of prices changes.</extracomment>
        <translation>
            <numerusform>%Ln prix fixe modifié</numerusform>
            <numerusform>%Ln prix fixes modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices go</source>
        <extracomment>%Ln: how many prices of single packages a file of prices takes away.</extracomment>
        <translation>
            <numerusform>%Ln prix fixe supprimé</numerusform>
            <numerusform>%Ln prix fixes supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>the currency is another one</source>
        <translation>la devise est différente</translation>
    </message>
    <message>
        <source>the rate is another one</source>
        <translation>le taux est différent</translation>
    </message>
</context>
<context>
    <name>Desk::PrivacySettings</name>
    <message>
        <source>Start with prices hidden</source>
        <translation>Démarrer avec les prix masqués</translation>
    </message>
    <message>
        <source>What packages cost, margins and the balance are not shown until F8 is pressed.</source>
        <translation>Le coût des forfaits, les marges et le solde ne s’affichent qu’après un appui sur F8.</translation>
    </message>
    <message>
        <source>Keep the last hand-overs</source>
        <translation>Conserver les dernières remises au client</translation>
    </message>
    <message>
        <source>So that each can be opened again as it was. Where messages went is never kept.</source>
        <translation>Pour rouvrir chacune telle quelle. La destination des messages n’est jamais conservée.</translation>
    </message>
    <message>
        <source>Take activation codes off the clipboard after</source>
        <translation>Retirer les codes d’activation du presse-papiers après</translation>
    </message>
    <message>
        <source>Seconds after which activation codes are taken off the clipboard</source>
        <translation>Secondes après lesquelles les codes d’activation sont retirés du presse-papiers</translation>
    </message>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Title of a question: what is kept of eSIMs that were given to customers.</extracomment>
        <translation>Dernières remises au client</translation>
    </message>
    <message>
        <source>Remove the last hand-overs from this computer, and keep none from now on?</source>
        <translation>Retirer de cet ordinateur les dernières remises au client, et ne plus en conserver désormais&#xa0;?</translation>
    </message>
    <message>
        <source>Orders, eSIMs and their codes stay with eSIMfly, and notes stay here.</source>
        <translation>Les commandes, les eSIM et leurs codes restent chez eSIMfly, et les notes restent ici.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <extracomment>Button of a question: what was kept is deleted.</extracomment>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>Button of a question: nothing is deleted.</extracomment>
        <translation>Les garder</translation>
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
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Caption of a list: light or dark colours.</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the system.</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of %1.</source>
        <extracomment>%1: names of languages, by commas.</extracomment>
        <translation>Aucune police de cet ordinateur ne contient les lettres de %1.</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice of colours: dark letters on white.</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of colours: light letters on black.</extracomment>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>Desk::PurchaseModel</name>
    <message>
        <source>Ordered</source>
        <extracomment>Heading of a column: when something was ordered.</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading of a column: how much money the order is about.</extracomment>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Client ou note</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce que l’on sait</translation>
    </message>
</context>
<context>
    <name>Desk::PurchaseText</name>
    <message>
        <source>Writing the order down…</source>
        <translation>Enregistrement de la commande…</translation>
    </message>
    <message>
        <source>You may have been charged. Checking…</source>
        <translation>Votre compte a peut-être été débité. Vérification…</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <extracomment>How a purchase stands: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>Commande en cours…</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>Pas encore certain.</translation>
    </message>
    <message>
        <source>Being prepared, 1 to 5 minutes. It is paid; don&apos;t order again.</source>
        <translation>En préparation, 1 à 5 minutes. C’est payé&#xa0;; ne commandez pas de nouveau.</translation>
    </message>
    <message>
        <source>It went through.</source>
        <translation>L’achat a abouti.</translation>
    </message>
    <message>
        <source>It did not go through. Nothing was charged.</source>
        <translation>L’achat n’a pas abouti. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>You said that it was not bought.</source>
        <translation>Vous avez indiqué que l’achat n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>It did not go through. %1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>L’achat n’a pas abouti. Le compte a été recrédité de %1.</translation>
    </message>
    <message>
        <source>It did not go through. The money came back.</source>
        <translation>L’achat n’a pas abouti. Le compte a été recrédité.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. A part of the money came back; not clear yet whether the rest does.</source>
        <translation>L’achat n’a pas abouti après avoir été payé. Le compte a été recrédité en partie&#xa0;; pas encore certain pour le reste.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. %1 of %2 came back; not clear yet whether the rest does.</source>
        <extracomment>%1: an amount of money that came back; %2: what was paid.</extracomment>
        <translation>L’achat n’a pas abouti après avoir été payé. Le compte a été recrédité de %1 sur %2&#xa0;; pas encore certain pour le reste.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>L’achat n’a pas abouti après avoir été payé. Pas encore certain que le compte ait été recrédité.</translation>
    </message>
    <message>
        <source>Of its eSIMs, %1 of %2 came: look for them on the eSIMs page.</source>
        <extracomment>%1 of the %2 eSIMs of an order came before it was ended.</extracomment>
        <translation>%1 de ses %2 eSIM sont arrivées&#xa0;: cherchez-les sur la page eSIM.</translation>
    </message>
    <message>
        <source>The balance was %1 before the order and is %2 now.</source>
        <extracomment>%1, %2: amounts of money.</extracomment>
        <translation>Le solde était de %1 avant la commande, il est maintenant de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 bought</source>
        <extracomment>How far several orders came: &quot;2 of 5 bought&quot;, followed by &quot;, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1 sur %2 achetées</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <extracomment>A number of orders.</extracomment>
        <translation>en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not clear</source>
        <extracomment>A number of orders.</extracomment>
        <translation>incertaines&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not bought</source>
        <extracomment>A number of orders: nothing was charged for them.</extracomment>
        <translation>non achetées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>A number of orders: their money came back.</extracomment>
        <translation>remboursées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <extracomment>A number of orders.</extracomment>
        <translation>non envoyées&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list such as &quot;2 of 5 bought, 1 not clear&quot;.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer to the order got lost.</source>
        <translation>La réponse d’eSIMfly à la commande s’est perdue.</translation>
    </message>
    <message>
        <source>The account could not be read yet.</source>
        <translation>Le compte n’a pas encore pu être consulté.</translation>
    </message>
    <message>
        <source>At %1 an order of this package stood in the account that may be this one: %2.</source>
        <extracomment>%1: time of day; %2: the order&apos;s reference.</extracomment>
        <translation>À %1, une commande de ce forfait figurait dans le compte et pourrait être celle-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>At %1 an order of this package over %2 stood in the account that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: an amount of money; %3: the order&apos;s reference.</extracomment>
        <translation>À %1, une commande de ce forfait d’un montant de %2 figurait dans le compte et pourrait être celle-ci&#xa0;: %3.</translation>
    </message>
    <message>
        <source>At %1 the account had 1 new order of this package, perhaps of a colleague.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>À %1, le compte avait 1 nouvelle commande de ce forfait, peut-être d’un collègue.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 the account had %Ln new orders of this package, perhaps of colleagues.</source>
        <extracomment>%1: time of the day, %Ln: a number of orders.</extracomment>
        <translation>
            <numerusform>À %1, le compte avait %Ln nouvelle commande de ce forfait, peut-être d’un collègue.</numerusform>
            <numerusform>À %1, le compte avait %Ln nouvelles commandes de ce forfait, peut-être de collègues.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 an order of this package stood in the account that eSIMfly calls “%2”, and that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: eSIMfly&apos;s own words, such as &quot;failed&quot;; %3: the order&apos;s reference.</extracomment>
        <translation>À %1, une commande de ce forfait figurait dans le compte avec la mention «&#xa0;%2&#xa0;» d’eSIMfly, et pourrait être celle-ci&#xa0;: %3.</translation>
    </message>
    <message>
        <source>At %1 no new order of this package stood in the account.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>À %1, aucune nouvelle commande de ce forfait ne figurait dans le compte.</translation>
    </message>
    <message>
        <source>At %1 the account could not be read completely.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>À %1, le compte n’a pas pu être consulté entièrement.</translation>
    </message>
    <message>
        <source>Your decision is on its way to your team.</source>
        <translation>Votre décision est en cours d’envoi à votre équipe.</translation>
    </message>
    <message>
        <source>%1 may still buy this.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>Il se peut encore que %1 achète ceci.</translation>
    </message>
    <message>
        <source>%1 ordered it and does not send it again.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 l’a commandé et n’enverra pas la commande de nouveau.</translation>
    </message>
    <message>
        <source>At %1 the new orders of this package in the account were your colleagues&apos;.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>À %1, les nouvelles commandes de ce forfait dans le compte étaient celles de vos collègues.</translation>
    </message>
    <message>
        <source>Your team is asked about it after %1.</source>
        <extracomment>Whether an order of the account is a colleague&apos;s. %1: time of day.</extracomment>
        <translation>Votre équipe sera interrogée à ce sujet après %1.</translation>
    </message>
    <message>
        <source>Your team can&apos;t be asked at the moment whether a colleague bought it.</source>
        <translation>Impossible pour le moment de demander à votre équipe si un collègue l’a acheté.</translation>
    </message>
    <message>
        <source>%1 has never been heard of.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 n’a encore jamais contacté l’équipe.</translation>
    </message>
    <message>
        <source>It belongs to another sale of your team.</source>
        <translation>La commande appartient à une autre vente de votre équipe.</translation>
    </message>
    <message>
        <source>%1 ordered it and is gone. It can be decided here from %2 on.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 l’a commandé et n’existe plus. La décision sera possible ici à partir du %2.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2.</source>
        <comment>a time</comment>
        <extracomment>%1: the name of a desk; %2: time of day.</extracomment>
        <translation>%1 n’a plus contacté l’équipe depuis %2.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2.</source>
        <comment>a date</comment>
        <extracomment>%1: the name of a desk; %2: date and time.</extracomment>
        <translation>%1 n’a plus contacté l’équipe depuis le %2.</translation>
    </message>
</context>
<context>
    <name>Desk::QrCard</name>
    <message>
        <source>SPECIMEN: not a real eSIM</source>
        <extracomment>On the card of an eSIM of the sandbox.</extracomment>
        <translation>SPÉCIMEN&#xa0;: pas une vraie eSIM</translation>
    </message>
    <message>
        <source>SPECIMEN</source>
        <extracomment>Stands across what is not real, in capitals.</extracomment>
        <translation>SPÉCIMEN</translation>
    </message>
</context>
<context>
    <name>Desk::QrCodeView</name>
    <message>
        <source>QR code</source>
        <extracomment>The name of the picture for a screen reader.</extracomment>
        <translation>Code QR</translation>
    </message>
</context>
<context>
    <name>Desk::QrCodeWindow</name>
    <message>
        <source>SPECIMEN: not a real eSIM</source>
        <translation>SPÉCIMEN&#xa0;: pas une vraie eSIM</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Under a QR code: which of several.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. The arrow keys show the others; Esc goes back.</source>
        <translation>Scannez ceci avec l’appareil photo du téléphone. Les flèches affichent les autres&#xa0;; Échap revient en arrière.</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. Esc goes back.</source>
        <translation>Scannez ceci avec l’appareil photo du téléphone. Échap revient en arrière.</translation>
    </message>
</context>
<context>
    <name>Desk::QuantityChoice</name>
    <message>
        <source>One order per traveller</source>
        <translation>Une commande par voyageur</translation>
    </message>
    <message>
        <source>One order</source>
        <extracomment>Choice for several eSIMs: one order for all of them.</extracomment>
        <translation>Une seule commande</translation>
    </message>
    <message>
        <source>The eSIMs of this package come some minutes after the order. In one order they could not be told apart, so each traveller gets an order.</source>
        <translation>Les eSIM de ce forfait arrivent quelques minutes après la commande. Dans une seule commande, on ne pourrait pas les distinguer&#xa0;: chaque voyageur a donc la sienne.</translation>
    </message>
    <message>
        <source>Cancelling later refunds the whole order, never one eSIM alone.</source>
        <translation>Une annulation ultérieure rembourse toute la commande, jamais une eSIM seule.</translation>
    </message>
    <message>
        <source>Ordered one after another; each can be cancelled alone.</source>
        <translation>Commandées l’une après l’autre&#xa0;; chacune peut être annulée seule.</translation>
    </message>
</context>
<context>
    <name>Desk::RecordDelegate</name>
    <message>
        <source>unlimited</source>
        <extracomment>A badge: a plan without a limit of data.</extracomment>
        <translation>illimité</translation>
    </message>
</context>
<context>
    <name>Desk::SaleChoices</name>
    <message>
        <source>Seller</source>
        <extracomment>Name of a list of persons: who sells now.</extracomment>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Who sells now: a name that is written with each sale (F6)</source>
        <translation>Qui vend en ce moment&#xa0;: un nom enregistré avec chaque vente (F6)</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Name of a list: how the customer pays, such as cash.</extracomment>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>How the customer pays: written with each sale (F7)</source>
        <translation>Comment le client paie&#xa0;: enregistré avec chaque vente (F7)</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>Of a list of persons who sell: none of them.</extracomment>
        <translation>Aucun vendeur</translation>
    </message>
    <message>
        <source>Payment not said</source>
        <translation>Paiement non précisé</translation>
    </message>
</context>
<context>
    <name>Desk::SaleReporter</name>
    <message>
        <source>Your orders</source>
        <extracomment>A notification of the desktop; &quot;2 of 5 bought&quot; follows.</extracomment>
        <translation>Vos commandes</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a message of the desktop: shows the sale that it is about.</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The order went through.</source>
        <translation>La commande a abouti.</translation>
    </message>
    <message>
        <source>The order did not go through. The money came back.</source>
        <translation>La commande n’a pas abouti. Le compte a été recrédité.</translation>
    </message>
    <message>
        <source>The order did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>La commande n’a pas abouti après avoir été payée. Pas encore certain que le compte ait été recrédité.</translation>
    </message>
    <message>
        <source>The order did not go through. Nothing was charged.</source>
        <translation>La commande n’a pas abouti. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>The order is not clear yet. You may have been charged.</source>
        <translation>La commande est encore incertaine. Votre compte a peut-être été débité.</translation>
    </message>
</context>
<context>
    <name>Desk::SaleStatus</name>
    <message>
        <source>Order status</source>
        <extracomment>Name of what says how a sale stands.</extracomment>
        <translation>État de la commande</translation>
    </message>
    <message>
        <source>Order in progress</source>
        <translation>Progression de la commande</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how an order stands.</extracomment>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Looks at the account once more. Buys nothing.</source>
        <translation>Consulte le compte encore une fois. N’achète rien.</translation>
    </message>
    <message>
        <source>Finish this order</source>
        <translation>Terminer cette commande</translation>
    </message>
    <message>
        <source>Sends the same order once more: it is bought if it was not bought before, and never twice.</source>
        <translation>Envoie la même commande encore une fois&#xa0;: l’achat a lieu s’il n’a pas déjà eu lieu, et jamais deux fois.</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>L’achat n’a pas eu lieu</translation>
    </message>
    <message>
        <source>Puts it aside. Look at your orders first.</source>
        <translation>Met la commande de côté. Consultez d’abord vos commandes.</translation>
    </message>
    <message>
        <source>Fills in the order panel once more. Nothing is ordered before you order there.</source>
        <translation>Remplit de nouveau le panneau de commande. Rien n’est commandé tant que vous n’y passez pas commande.</translation>
    </message>
    <message>
        <source>Order %1 more</source>
        <extracomment>A button; %1: how many eSIMs of the sale were not bought.</extracomment>
        <translation>En commander %1 de plus</translation>
    </message>
    <message>
        <source>Ordering %1 of %2…</source>
        <extracomment>While several orders go out one after another.</extracomment>
        <translation>Commande %1 sur %2…</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The money came back.</source>
        <translation>Le compte a été recrédité.</translation>
    </message>
    <message>
        <source>%1 came back.</source>
        <extracomment>%1: an amount of money, of several orders together.</extracomment>
        <translation>Le compte a été recrédité de %1.</translation>
    </message>
    <message>
        <source>Nothing was charged for the rest.</source>
        <translation>Rien n’a été débité pour le reste.</translation>
    </message>
    <message>
        <source>Nothing was charged for those that were not sent.</source>
        <translation>Rien n’a été débité pour celles qui n’ont pas été envoyées.</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Payé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 was paid; %2 was shown.</source>
        <extracomment>%1: the amount that was paid, %2: the one that was on the screen before.</extracomment>
        <translation>Payé&#xa0;: %1&#xa0;; affiché&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 eSIMs are certainly of this order. The others can&apos;t be told from other eSIMs of this package: look on the eSIMs page for the time of this order, %3.</source>
        <extracomment>%1 of the %2 eSIMs of an order are shown.</extracomment>
        <translation>%1 des %2 eSIM sont de cette commande avec certitude. Les autres ne se distinguent pas d’autres eSIM de ce forfait&#xa0;: cherchez sur la page eSIM l’heure de cette commande, %3.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a sale has been running, in seconds.</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>L’achat a abouti</translation>
    </message>
    <message>
        <source>Asks which order of the account it was</source>
        <translation>Demande de quelle commande du compte il s’agissait</translation>
    </message>
</context>
<context>
    <name>Desk::SaveCopyDialog</name>
    <message>
        <source>Copies of eSIMfly Desk (*.%1)</source>
        <extracomment>%1: how names of such files end. A kind of files in a dialog that chooses one.</extracomment>
        <translation>Sauvegardes d’eSIMfly Desk (*.%1)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>A copy is being written.</extracomment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Créer une sauvegarde</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Créer une sauvegarde…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Desk::SellingPricesDialog</name>
    <message>
        <source>Selling prices</source>
        <extracomment>Title of the dialog with the rules of what the shop sells at.</extracomment>
        <translation>Prix de vente</translation>
    </message>
    <message>
        <source>The shop sells in</source>
        <translation>La boutique vend en</translation>
    </message>
    <message>
        <source>Selling currency</source>
        <extracomment>Name of a list: the currency that customers pay in.</extracomment>
        <translation>Devise de vente</translation>
    </message>
    <message>
        <source>One of</source>
        <extracomment>Before a number and a currency: “One of … is 0.92 EUR”.</extracomment>
        <translation>Base du taux</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>Name of a field: what one of the account&apos;s currency is in that of the shop.</extracomment>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>Name of the list of rules of prices.</extracomment>
        <translation>Règles</translation>
    </message>
    <message>
        <source>The first rule that fits a package makes its price</source>
        <translation>La première règle qui convient à un forfait fixe son prix</translation>
    </message>
    <message>
        <source>Add rule</source>
        <extracomment>Button: adds a rule of prices.</extracomment>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <extracomment>Button: takes a rule of prices away.</extracomment>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Button: a rule of prices comes before the one above.</extracomment>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <extracomment>A key, as the menus name it.</extracomment>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Button: a rule of prices comes behind the one below.</extracomment>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <extracomment>A key, as the menus name it.</extracomment>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <source>What the rules meet</source>
        <translation>Forfaits concernés par les règles</translation>
    </message>
    <message>
        <source>Price examples</source>
        <extracomment>Name of a table: what the rules make of some packages.</extracomment>
        <translation>Exemples de prix</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes the last change back.</extracomment>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Import prices</source>
        <extracomment>Button: reads rules and prices from a file.</extracomment>
        <translation>Importer des prix</translation>
    </message>
    <message>
        <source>Export prices</source>
        <extracomment>Button: writes rules and prices into a file.</extracomment>
        <translation>Exporter les prix</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing changes.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save prices</source>
        <extracomment>Button: keeps rules and prices.</extracomment>
        <translation>Enregistrer les prix</translation>
    </message>
    <message>
        <source>Selling prices (*.json)</source>
        <translation>Prix de vente (*.json)</translation>
    </message>
    <message>
        <source>Somebody saved other prices meanwhile, so these were not. Save again to put these in their place, or cancel to keep theirs.</source>
        <translation>Quelqu’un a enregistré d’autres prix entre-temps&#xa0;: ceux-ci ne l’ont donc pas été. Enregistrez de nouveau pour les mettre à la place, ou annulez pour garder les autres.</translation>
    </message>
    <message>
        <source>All amounts were converted from %1 to %2 at this rate. Look them over before you save.</source>
        <extracomment>%1, %2: currencies.</extracomment>
        <translation>Tous les montants ont été convertis de %1 en %2 à ce taux. Vérifiez-les avant d’enregistrer.</translation>
    </message>
    <message>
        <source>Write the rate. Nothing is converted before, and no rate is ever fetched.</source>
        <translation>Saisissez le taux. Rien n’est converti avant, et aucun taux n’est jamais téléchargé.</translation>
    </message>
    <message>
        <source>Write the rate as a number over 0 with at most 12 digits, such as %1.</source>
        <extracomment>%1: a number, as an example.</extracomment>
        <translation>Saisissez le taux sous forme de nombre supérieur à 0, de 12 chiffres au plus, comme %1.</translation>
    </message>
    <message>
        <source>%1: these prices start from costs in %2, and this account pays in %3. Nothing was taken over.</source>
        <extracomment>%1: a file; %2, %3: currencies.</extracomment>
        <translation>%1&#xa0;: ces prix partent de coûts en %2, et ce compte paie en %3. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing takes effect before you save; Undo brings back what was there.</source>
        <extracomment>%1: a file; %2: what differs in it.</extracomment>
        <translation>%1&#xa0;: %2. Rien ne s’applique avant l’enregistrement&#xa0;; «&#xa0;Défaire&#xa0;» rétablit ce qui y était.</translation>
    </message>
    <message>
        <source>The prices were saved as %1.</source>
        <extracomment>%1: name of a file.</extracomment>
        <translation>Les prix ont été enregistrés sous %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>%1: words of the system about what went wrong.</extracomment>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The prices could not be saved; those from before stay in force. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>Les prix n’ont pas pu être enregistrés&#xa0;; les précédents restent valables. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <extracomment>%Ln: how many packages the rules are tried on.</extracomment>
        <translation>
            <numerusform>%Ln forfait</numerusform>
            <numerusform>%Ln forfaits</numerusform>
        </translation>
    </message>
    <message>
        <source>each has a price</source>
        <extracomment>Of packages for which no rule of selling prices fits.</extracomment>
        <translation>chacun a un prix</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no price</source>
        <extracomment>%Ln: how many packages no rule gives a price.</extracomment>
        <translation>
            <numerusform>%Ln sans prix</numerusform>
            <numerusform>%Ln sans prix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a fixed price</source>
        <extracomment>Of packages with a selling price that was set by hand.</extracomment>
        <translation>
            <numerusform>%Ln à prix fixe</numerusform>
            <numerusform>%Ln à prix fixe</numerusform>
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
        <translation>du %1</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>plus de 30 jours</translation>
    </message>
    <message>
        <source>The prices of this shop could not be read, so none can be saved.</source>
        <translation>Les prix de cette boutique n’ont pas pu être lus&#xa0;: aucun ne peut être enregistré.</translation>
    </message>
</context>
<context>
    <name>Desk::SellingSettings</name>
    <message>
        <source>Ask for a second click above</source>
        <translation>Demander un second clic au-dessus de</translation>
    </message>
    <message>
        <source>Amount above which a second click is asked for</source>
        <translation>Montant au-dessus duquel un second clic est demandé</translation>
    </message>
    <message>
        <source>Tell when the balance is under</source>
        <translation>Signaler un solde inférieur à</translation>
    </message>
    <message>
        <source>Amount under which the balance is low</source>
        <translation>Montant au-dessous duquel le solde est bas</translation>
    </message>
    <message>
        <source>Once a day, in the strip above the pages.</source>
        <translation>Une fois par jour, dans le bandeau au-dessus des pages.</translation>
    </message>
    <message>
        <source>What an order costs altogether counts, in the currency of the account.</source>
        <translation>C’est le coût total d’une commande qui compte, dans la devise du compte.</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>Fuseau horaire de la boutique</translation>
    </message>
    <message>
        <source>Part of a name finds it, such as a city</source>
        <translation>Une partie du nom suffit, par exemple une ville</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>La journée se termine à</translation>
    </message>
    <message>
        <source>Orders and sums are of the shop&apos;s days: what is sold after midnight and before that hour belongs to the day before. Times of day are shown in the zone of this computer.</source>
        <translation>Les commandes et les totaux suivent les journées de la boutique&#xa0;: ce qui est vendu après minuit et avant cette heure appartient à la veille. Les heures s’affichent dans le fuseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer&apos;s, %1</source>
        <extracomment>A time zone. %1: &quot;Europe/Berlin&quot;.</extracomment>
        <translation>Celui de cet ordinateur, %1</translation>
    </message>
    <message>
        <source>Search for a time zone</source>
        <translation>Chercher un fuseau horaire</translation>
    </message>
    <message>
        <source>Midnight</source>
        <extracomment>When a day of the shop begins.</extracomment>
        <translation>Minuit</translation>
    </message>
</context>
<context>
    <name>Desk::Session</name>
    <message>
        <source>Sandbox Travel</source>
        <extracomment>Name of a shop that does not exist, for trying the program.</extracomment>
        <translation>Voyages Bac à sable</translation>
    </message>
    <message>
        <source>12 Harbour Street</source>
        <translation>12 rue du Port</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read or kept: %1 can&apos;t be opened. What is set now holds until the program ends.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Les réglages ne peuvent être ni lus ni conservés&#xa0;: impossible d’ouvrir %1. Ce qui est réglé maintenant vaut jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Not all of the settings could be read; the others hold. The file as it was is kept as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Certains réglages n’ont pas pu être lus&#xa0;; les autres restent valables. Le fichier tel qu’il était est conservé sous %1.</translation>
    </message>
</context>
<context>
    <name>Desk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>Name of a page of the settings: the shop and who sells.</extracomment>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Selling</source>
        <extracomment>Name of a page of the settings: what is asked before something is bought.</extracomment>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>Name of a page of the settings: how eSIMs are given to customers.</extracomment>
        <translation>Remise au client</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>Name of a page of the settings: what is kept and what is hidden.</extracomment>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Name of a page of the settings: language and colours.</extracomment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Name of a page of the settings: which key each command has.</extracomment>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>Desk::SharedDocuments</name>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <extracomment>A button. %1: &quot;Selling prices&quot;.</extracomment>
        <translation>Comparer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Desk::ShopLogo</name>
    <message>
        <source>The picture could not be opened. The logo stays as it was.</source>
        <translation>L’image n’a pas pu être ouverte. Le logo reste tel qu’il était.</translation>
    </message>
    <message>
        <source>The file is too large for a logo: at most %1 MB. The logo stays as it was.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>Le fichier est trop grand pour un logo&#xa0;: %1&#xa0;Mo au plus. Le logo reste tel qu’il était.</translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture. The logo stays as it was.</source>
        <translation>Ce n’est pas une image PNG ou JPEG. Le logo reste tel qu’il était.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read. The logo stays as it was.</source>
        <translation>L’image ne peut pas être lue. Le logo reste tel qu’il était.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, which is too much for a logo: save it smaller, with at most %3 million pixels. The logo stays as it was.</source>
        <extracomment>%1: width, %2: height, %3: a number.</extracomment>
        <translation>L’image a %1 × %2&#xa0;pixels, c’est trop pour un logo&#xa0;: enregistrez-la en plus petit, avec %3&#xa0;millions de pixels au plus. Le logo reste tel qu’il était.</translation>
    </message>
</context>
<context>
    <name>Desk::ShopSettings</name>
    <message>
        <source>Shop name</source>
        <extracomment>Caption of a field.</extracomment>
        <translation>Nom de la boutique</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>Caption of a field: the shop&apos;s number.</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Shop telephone</source>
        <extracomment>Name of a field: the shop&apos;s number.</extracomment>
        <translation>Téléphone de la boutique</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Caption of a field: where the shop is.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Shop address</source>
        <extracomment>Name of a field: where the shop is.</extracomment>
        <translation>Adresse de la boutique</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>Caption of the shop&apos;s picture.</extracomment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button: chooses the file of a picture.</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <extracomment>Name of a button: chooses the file of a picture.</extracomment>
        <translation>Choisir le logo</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: the shop has no picture any more.</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <extracomment>Name of a button: the shop has no picture any more.</extracomment>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Logo status</source>
        <extracomment>Name of what says what is wrong with a picture.</extracomment>
        <translation>État du logo</translation>
    </message>
    <message>
        <source>They stand on what travellers take along; name and logo also on the customer display.</source>
        <translation>Ils figurent sur ce que les voyageurs emportent&#xa0;; le nom et le logo aussi sur l’écran client.</translation>
    </message>
    <message>
        <source>Sellers</source>
        <extracomment>Caption of a field: names of those who sell.</extracomment>
        <translation>Vendeurs</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Modes de paiement</translation>
    </message>
    <message>
        <source>One a line. A seller is a name only, written with each sale: there is no log-in, and everybody can choose any of them.</source>
        <translation>Un par ligne. Un vendeur n’est qu’un nom, enregistré avec chaque vente&#xa0;: il n’y a pas de connexion, et chacun peut choisir n’importe lequel.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the place of the logo: there is no picture.</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>Desk::SizeButtons</name>
    <message>
        <source>Same coverage, other sizes</source>
        <translation>Même couverture, autres tailles</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <extracomment>Button: shows the same package without a limit of data.</extracomment>
        <translation>Illimité</translation>
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
        <translation>Vendu</translation>
    </message>
    <message>
        <source>What the customer pays for one eSIM; kept with the sale on this computer</source>
        <translation>Ce que le client paie pour une eSIM&#xa0;; conservé avec la vente sur cet ordinateur</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Name of what says what is left of a sale when it was paid.</extracomment>
        <translation>Marge</translation>
    </message>
    <message>
        <source>This is no price, so the sale will be kept without one. Write it like %1.</source>
        <extracomment>Below a field for a price; %1: an example of one, such as 8.00.</extracomment>
        <translation>Ce n’est pas un prix&#xa0;: la vente sera conservée sans prix. Saisissez-le comme %1.</translation>
    </message>
    <message>
        <source>Under the floor.</source>
        <translation>Sous le plancher.</translation>
    </message>
    <message>
        <source>%1; under the floor, %2</source>
        <extracomment>%1: a margin; %2: the lowest price that a rule allows.</extracomment>
        <translation>%1&#xa0;; sous le plancher, %2</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Beside the price of one eSIM: that of all; %1: an amount of money.</extracomment>
        <translation>%1 en tout</translation>
    </message>
</context>
<context>
    <name>Desk::StatusLine</name>
    <message>
        <source>Connection</source>
        <extracomment>Name of what the status bar says about the connection to eSIMfly.</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Catalogue age</source>
        <extracomment>Name of what the status bar says about the copy of the catalogue, and when it was made.</extracomment>
        <translation>Âge du catalogue</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Name of what the status bar says while all orders are read.</extracomment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Requests left</source>
        <extracomment>Name of what the status bar says about how many questions eSIMfly takes in this hour.</extracomment>
        <translation>Requêtes restantes</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>In the status bar, while no costs, margins and balance are shown.</extracomment>
        <translation>Prix masqués</translation>
    </message>
    <message>
        <source>No costs, margins or balance are shown. F8 shows them.</source>
        <translation>Les coûts, les marges et le solde ne sont pas affichés. F8 les affiche.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Name of what the status bar says about the computer&apos;s time zone.</extracomment>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops copying the catalogue.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>All times local (UTC%1)</source>
        <extracomment>%1 is the difference to UTC: &quot;+3&quot;, &quot;-4:30&quot;</extracomment>
        <translation>Heures locales (UTC%1)</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Name of what the status bar says about the desks that sell together.</extracomment>
        <translation>Équipe</translation>
    </message>
</context>
<context>
    <name>Desk::StatusReporter</name>
    <message>
        <source>balance</source>
        <extracomment>Below the balance of the account, in the corner of the window.</extracomment>
        <translation>solde</translation>
    </message>
    <message>
        <source>balance · updated %1</source>
        <extracomment>Below the balance of the account, in the corner of the window.</extracomment>
        <translation>solde · relevé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>Status bar: an account is being connected.</extracomment>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Not connected, the clock is off · %1</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>Non connecté, horloge déréglée · %1</translation>
    </message>
    <message>
        <source>Not connected, too many requests · %1</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>Non connecté, trop de requêtes · %1</translation>
    </message>
    <message>
        <source>No connection · %1</source>
        <extracomment>%1: the access code of the account, partly hidden. Status bar.</extracomment>
        <translation>Pas de connexion · %1</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>Status bar: the account is the built-in one, and nothing is real.</extracomment>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Connected · %1</source>
        <extracomment>%1: the access code of the account, partly hidden. Status bar.</extracomment>
        <translation>Connecté · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln could not be read</source>
        <extracomment>%1 is how the copy of the catalogue stands</extracomment>
        <translation>
            <numerusform>%1 · %Ln n’a pas pu être lu</numerusform>
            <numerusform>%1 · %Ln n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading all orders: page %1 of %2</source>
        <extracomment>%1: number of a page, %2: how many pages there are. Status bar.</extracomment>
        <translation>Chargement de toutes les commandes&#xa0;: page %1 sur %2</translation>
    </message>
    <message>
        <source>Reading all orders</source>
        <translation>Chargement de toutes les commandes</translation>
    </message>
    <message>
        <source>Stop reading orders. What was read stays, and it goes on from there next time.</source>
        <translation>Arrêter le chargement des commandes. Ce qui a été chargé reste, et le chargement reprendra là la prochaine fois.</translation>
    </message>
    <message>
        <source>Copying the catalogue</source>
        <translation>Téléchargement du catalogue</translation>
    </message>
    <message>
        <source>Stop copying the catalogue. It goes on from there next time.</source>
        <translation>Arrêter le téléchargement du catalogue. Il reprendra là la prochaine fois.</translation>
    </message>
    <message numerus="yes">
        <source>Catalogue: %Ln packages</source>
        <extracomment>%Ln: how many packages the copy has. Status bar; what follows says how old it is.</extracomment>
        <translation>
            <numerusform>Catalogue&#xa0;: %Ln forfait</numerusform>
            <numerusform>Catalogue&#xa0;: %Ln forfaits</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue</source>
        <extracomment>Status bar, before there is a copy of the catalogue.</extracomment>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>%1 · copying waits. %2</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 a sentence</extracomment>
        <translation>%1 · téléchargement en attente. %2</translation>
    </message>
    <message>
        <source>%1 · copying page %2 of %3</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;</extracomment>
        <translation>%1 · téléchargement, page %2 sur %3</translation>
    </message>
    <message>
        <source>%1 · copying</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · téléchargement</translation>
    </message>
    <message>
        <source>%1 · copy not complete</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · incomplet</translation>
    </message>
    <message>
        <source>No copy of the catalogue yet</source>
        <translation>Catalogue pas encore téléchargé</translation>
    </message>
    <message>
        <source>%1 · copied just now</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · téléchargé à l’instant</translation>
    </message>
    <message>
        <source>%1 · not renewed: %2</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, the last the reason</extracomment>
        <translation>%1 · non actualisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2 old · not renewed: %3</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;, %3 the reason</extracomment>
        <translation>%1, il y a %2 · non actualisé&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;</extracomment>
        <translation>%1, il y a %2</translation>
    </message>
    <message>
        <source>%1, %2 old · next copy %3</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;, %3 a time of day</extracomment>
        <translation>%1, il y a %2 · prochain téléchargement à %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages could not be read</source>
        <extracomment>%Ln: how many packages of the catalogue. Status bar.</extracomment>
        <translation>
            <numerusform>%Ln forfait n’a pas pu être lu</numerusform>
            <numerusform>%Ln forfaits n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests left: %1 of %2</source>
        <extracomment>%1: how many questions eSIMfly still takes in this hour, %2: how many it takes in an hour.</extracomment>
        <translation>Requêtes restantes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Requests left: %1</source>
        <extracomment>%1: how many questions eSIMfly still takes in this hour.</extracomment>
        <translation>Requêtes restantes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2 copies for all desks: page %3 of %4</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 the name of another desk of the team</extracomment>
        <translation>%1 · %2 télécharge pour tous les postes&#xa0;: page %3 sur %4</translation>
    </message>
    <message>
        <source>%1 · %2 copies for all desks</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 the name of another desk of the team</extracomment>
        <translation>%1 · %2 télécharge pour tous les postes</translation>
    </message>
    <message>
        <source>Connected, the clock is off · %1</source>
        <extracomment>%1: an access code, most of it hidden.</extracomment>
        <translation>Connecté, horloge déréglée · %1</translation>
    </message>
</context>
<context>
    <name>Desk::StoreReporter</name>
    <message>
        <source>The copy of catalogue, eSIMs and orders on this computer was damaged and is fetched again. Purchases and notes were not in it. The damaged file is kept as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>La copie du catalogue, des eSIM et des commandes sur cet ordinateur était endommagée et est de nouveau téléchargée. Les achats et les notes n’y étaient pas. Le fichier endommagé est conservé sous %1.</translation>
    </message>
    <message>
        <source>No copy of catalogue, eSIMs and orders can be kept on this computer, so they are fetched anew at each start. Buying does not need that copy.</source>
        <translation>Aucune copie du catalogue, des eSIM et des commandes ne peut être conservée sur cet ordinateur&#xa0;: ils sont téléchargés de nouveau à chaque démarrage. Les achats n’ont pas besoin de cette copie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <extracomment>%Ln: how many purchases. Part of a list: “3 purchases, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln achat</numerusform>
            <numerusform>%Ln achats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>%Ln: how many notes on eSIMs. Part of a list: “3 purchases, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the purchase journal was taken away while the program ran. It was written anew, with %1 and %2; nothing was lost.</source>
        <extracomment>%1: &quot;143 purchases&quot;; %2: &quot;12 notes&quot;.</extracomment>
        <translation>Le fichier du journal des achats a été retiré pendant que le programme fonctionnait. Il a été réécrit, avec %1 et %2&#xa0;; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>The purchase journal was damaged. %1 and %2 were recovered; the damaged file is kept as %3. Orders that were lost from it still stand on the Orders page.</source>
        <extracomment>%1: &quot;143 purchases&quot;; %2: &quot;12 notes&quot;; %3: path of a file.</extracomment>
        <translation>Le journal des achats était endommagé. %1 et %2 ont été récupérés&#xa0;; le fichier endommagé est conservé sous %3. Les commandes qui en ont été perdues figurent toujours sur la page Commandes.</translation>
    </message>
    <message>
        <source>Orders that are under way go on and are told here; notes are written when it can be written again.</source>
        <translation>Les commandes en cours continuent et sont annoncées ici&#xa0;; les notes seront écrites dès que ce sera de nouveau possible.</translation>
    </message>
    <message>
        <source>The purchase journal can be written again. Buying goes on.</source>
        <translation>Le journal des achats est de nouveau accessible en écriture. Les achats reprennent.</translation>
    </message>
</context>
<context>
    <name>Desk::TeamController</name>
    <message>
        <source>The keychain did not keep the team&apos;s password: it is asked for at the next start. %1</source>
        <extracomment>%1: a sentence of the keychain about what went wrong.</extracomment>
        <translation>Le trousseau de clés n’a pas conservé le mot de passe de l’équipe&#xa0;: il sera demandé au prochain démarrage. %1</translation>
    </message>
    <message>
        <source>This desk did not join its team. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>Ce poste n’a pas rejoint son équipe. %1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>Button of a notice: shows what this desk has and what the team has, side by side.</extracomment>
        <translation>Comparer…</translation>
    </message>
</context>
<context>
    <name>Desk::TeamDeskModel</name>
    <message>
        <source>Name</source>
        <extracomment>Of a desk of the team.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>When it last had nothing that only it knows</source>
        <translation>La dernière fois que ce poste avait tout transmis</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>Of a desk that has told its team nothing so far.</extracomment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Entries that only this desk had when it was heard of</source>
        <translation>Entrées que ce poste était seul à avoir lors du dernier contact</translation>
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
        <translation>Équipe</translation>
    </message>
    <message>
        <source>What stays on this computer: the secret key, activation codes, and where receipts were sent.</source>
        <translation>Ce qui reste sur cet ordinateur&#xa0;: la clé secrète, les codes d’activation, et à qui les reçus ont été envoyés.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>Team server</source>
        <translation>Serveur de l’équipe</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>Team database</source>
        <translation>Base de données de l’équipe</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Team user</source>
        <translation>Utilisateur de l’équipe</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Team password</source>
        <translation>Mot de passe de l’équipe</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Certificat</translation>
    </message>
    <message>
        <source>Certificate of the team server</source>
        <translation>Certificat du serveur de l’équipe</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Choisir le certificat</translation>
    </message>
    <message>
        <source>&amp;Name of this desk</source>
        <translation>&amp;Nom de ce poste</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Nom de ce poste</translation>
    </message>
    <message>
        <source>Joining the team</source>
        <translation>Connexion à l’équipe</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>This desk is gone</source>
        <translation>Ce poste n’existe plus</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>The desks are listed once the server has answered.</source>
        <translation>Les postes s’affichent dès que le serveur a répondu.</translation>
    </message>
    <message>
        <source>Join team</source>
        <translation>Rejoindre l’équipe</translation>
    </message>
    <message>
        <source>Create team here</source>
        <translation>Créer l’équipe ici</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Leave team</source>
        <translation>Quitter l’équipe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Type the name of the server first.</source>
        <translation>Saisissez d’abord le nom du serveur.</translation>
    </message>
    <message>
        <source>Type the name of the database first.</source>
        <translation>Saisissez d’abord le nom de la base de données.</translation>
    </message>
    <message>
        <source>Type the user first.</source>
        <translation>Saisissez d’abord l’utilisateur.</translation>
    </message>
    <message>
        <source>Give this desk a name by which the others know it.</source>
        <translation>Donnez à ce poste un nom sous lequel les autres le connaissent.</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>Certificats (*.crt *.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Leave the team?</source>
        <translation>Quitter l’équipe&#xa0;?</translation>
    </message>
    <message>
        <source>Is the desk %1 gone for good?</source>
        <translation>Confirmer que le poste %1 a définitivement disparu&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody waits for it any more. What it sold and has not told the others is missing in their books until it joins anew.</source>
        <translation>Plus personne ne l’attend. Ce qu’il a vendu sans l’avoir transmis aux autres manque dans leurs comptes tant qu’il ne rejoint pas l’équipe de nouveau.</translation>
    </message>
    <message>
        <source>The desks of a shop share sales, notes and customers, favourites, corrections and closed days, and have selling prices, shop and hand-over card in common, through a PostgreSQL server of its own. Selling never waits for it: without it each desk goes on alone, and tells the others later.</source>
        <translation>Les postes d’une boutique partagent ventes, notes et clients, favoris, corrections et journées clôturées, et ont en commun les prix de vente, la boutique et la fiche remise au client, par un serveur PostgreSQL qui leur est propre. La vente ne l’attend jamais&#xa0;: sans lui, chaque poste continue seul, et informe les autres plus tard.</translation>
    </message>
    <message>
        <source>Open invitation…</source>
        <translation>Ouvrir une invitation…</translation>
    </message>
    <message>
        <source>A file that a desk of the team has saved. It fills in the fields; there is no password in it.</source>
        <translation>Un fichier qu’un poste de l’équipe a enregistré. Il remplit les champs&#xa0;; il ne contient aucun mot de passe.</translation>
    </message>
    <message>
        <source>Save invitation…</source>
        <translation>Enregistrer l’invitation…</translation>
    </message>
    <message>
        <source>Open an invitation to a team</source>
        <translation>Ouvrir une invitation à une équipe</translation>
    </message>
    <message>
        <source>Invitations (*.json)</source>
        <translation>Invitations (*.json)</translation>
    </message>
    <message>
        <source>The invitation can&apos;t be used. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>L’invitation est inutilisable. %1</translation>
    </message>
    <message>
        <source>The team is there. Invite the other desks?</source>
        <translation>L’équipe est créée. Inviter les autres postes&#xa0;?</translation>
    </message>
    <message>
        <source>The invitation is a file for them to open. It says where the server is; there is no password in it.</source>
        <translation>L’invitation est un fichier à ouvrir sur ces postes. Elle indique où se trouve le serveur&#xa0;; elle ne contient aucun mot de passe.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>The user with which the other desks join.
Its password is not in the file: hand it over in person.</source>
        <translation>L’utilisateur avec lequel les autres postes rejoignent l’équipe.
Son mot de passe n’est pas dans le fichier&#xa0;: transmettez-le en personne.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Enregistrer l’invitation</translation>
    </message>
    <message>
        <source>The invitation is in %1.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>L’invitation est dans %1.</translation>
    </message>
    <message>
        <source>The invitation could not be saved. %1</source>
        <translation>L’invitation n’a pas pu être enregistrée. %1</translation>
    </message>
    <message>
        <source>Upgrade the database…</source>
        <translation>Mettre à niveau la base de données…</translation>
    </message>
    <message>
        <source>New name of this desk</source>
        <translation>Nouveau nom de ce poste</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Changer le nom</translation>
    </message>
    <message>
        <source>Another desk is called “%1”, too. Give this one a name of its own.</source>
        <extracomment>%1: the name of this desk, which another one has, too.</extracomment>
        <translation>Un autre poste s’appelle aussi «&#xa0;%1&#xa0;». Donnez à celui-ci un nom qui lui soit propre.</translation>
    </message>
    <message>
        <source>Another desk is called so already.</source>
        <translation>Un autre poste porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Upgrade the team&apos;s database to this program&apos;s version?</source>
        <translation>Mettre la base de données de l’équipe au niveau de la version de ce programme&#xa0;?</translation>
    </message>
    <message>
        <source>Upgrade the database</source>
        <translation>Mettre à niveau la base de données</translation>
    </message>
</context>
<context>
    <name>Desk::TeamText</name>
    <message>
        <source>Joining the team…</source>
        <translation>Connexion à l’équipe…</translation>
    </message>
    <message>
        <source>Looking for the team&apos;s server…</source>
        <translation>Recherche du serveur de l’équipe…</translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln desks</source>
        <translation>
            <numerusform>Équipe&#xa0;: %Ln poste</numerusform>
            <numerusform>Équipe&#xa0;: %Ln postes</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk is not in its team any more. Selling goes on.</source>
        <translation>Ce poste n’est plus dans son équipe. La vente continue.</translation>
    </message>
    <message>
        <source>Team server can&apos;t be reached since %1. Selling goes on.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>Serveur de l’équipe injoignable depuis %1. La vente continue.</translation>
    </message>
    <message>
        <source>Nothing goes to the team since %1. Selling goes on.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>Plus rien ne parvient à l’équipe depuis %1. La vente continue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone so far. They are kept, and the others get them when the server is there.</source>
        <translation>
            <numerusform>%Ln entrée n’est pour l’instant que sur cet ordinateur. Elle est conservée, et les autres la recevront dès que le serveur sera joignable.</numerusform>
            <numerusform>%Ln entrées ne sont pour l’instant que sur cet ordinateur. Elles sont conservées, et les autres les recevront dès que le serveur sera joignable.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation>Interrogation du serveur de l’équipe…</translation>
    </message>
    <message>
        <source>Gathering what is on this computer…</source>
        <translation>Collecte des données de cet ordinateur…</translation>
    </message>
    <message>
        <source>Bringing what is on this computer: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>Envoi des données de cet ordinateur&#xa0;: %1 sur %2…</translation>
    </message>
    <message>
        <source>Reading what the others have: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>Lecture des données des autres&#xa0;: %1 sur %2…</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <extracomment>%1: the server&apos;s own words. The space belongs to it.</extracomment>
        <translation>Il répond&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>What the team&apos;s server sends can&apos;t be right. Nothing of it was kept, and it is asked again by itself.</source>
        <translation>Ce qu’envoie le serveur de l’équipe ne peut pas être exact. Rien n’en a été conservé, et une nouvelle demande aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>Nobody answers at the team&apos;s server, or the line to it broke. It is tried again by itself.</source>
        <translation>Rien ne répond à l’adresse du serveur de l’équipe, ou la liaison s’est rompue. Une nouvelle tentative aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not answer in time. It is tried again by itself.</source>
        <translation>Le serveur de l’équipe ne répond pas à temps. Une nouvelle tentative aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>What answers there is no PostgreSQL 15 or newer. Check the server&apos;s name and port.</source>
        <translation>Ce qui répond n’est pas un PostgreSQL 15 ou plus récent. Vérifiez le nom et le port du serveur.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not know this user with this password. Type them again.</source>
        <translation>Le serveur de l’équipe ne connaît pas cet utilisateur avec ce mot de passe. Saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>The team&apos;s server speaks without encryption, which is used on this computer alone. Whoever looks after the server has to switch TLS on.</source>
        <translation>Le serveur de l’équipe communique sans chiffrement, ce qui n’est admis que sur cet ordinateur. La personne qui s’occupe du serveur doit activer TLS.</translation>
    </message>
    <message>
        <source>The certificate of the team&apos;s server is not to be trusted here, or is out of date. Use the invitation of whoever looks after the server.</source>
        <translation>Le certificat du serveur de l’équipe n’est pas digne de confiance ici, ou il a expiré. Utilisez l’invitation de la personne qui s’occupe du serveur.</translation>
    </message>
    <message>
        <source>The certificate is for another computer than the one that was typed. Check the server&apos;s name.</source>
        <translation>Le certificat est celui d’un autre ordinateur que celui qui a été saisi. Vérifiez le nom du serveur.</translation>
    </message>
    <message>
        <source>The server has no database of this name. Check how it is spelled.</source>
        <translation>Le serveur n’a pas de base de données de ce nom. Vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>This user may not do that. An owner of the team may.</source>
        <translation>Cet utilisateur n’en a pas le droit. Un propriétaire de l’équipe peut le faire.</translation>
    </message>
    <message>
        <source>There is no team in this database yet. An owner creates it.</source>
        <translation>Il n’y a pas encore d’équipe dans cette base de données. C’est à un propriétaire de la créer.</translation>
    </message>
    <message>
        <source>This database belongs to another program. Nothing was written to it.</source>
        <translation>Cette base de données appartient à un autre programme. Rien n’y a été écrit.</translation>
    </message>
    <message>
        <source>A newer version of this program has changed the team&apos;s database. Update the program on this computer.</source>
        <translation>Une version plus récente de ce programme a modifié la base de données de l’équipe. Mettez à jour le programme sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The team&apos;s database is of an older version of this program. An owner has to upgrade it.</source>
        <translation>La base de données de l’équipe est d’une version plus ancienne de ce programme. Un propriétaire doit la mettre à niveau.</translation>
    </message>
    <message>
        <source>This team sells with another API key. Where it is a new one of the same account, an owner adds it.</source>
        <translation>Cette équipe vend avec une autre clé d’API. Si c’est une nouvelle clé du même compte, c’est à un propriétaire de l’ajouter.</translation>
    </message>
    <message>
        <source>The team does not know this desk, or was told that it is gone. Join the team again; what this computer has is kept.</source>
        <translation>L’équipe ne connaît pas ce poste, ou il lui a été signalé comme n’existant plus. Rejoignez de nouveau l’équipe&#xa0;; ce que cet ordinateur a est conservé.</translation>
    </message>
    <message>
        <source>The team knows another computer as this desk. Where that one is no more, an owner says that it is gone.</source>
        <translation>L’équipe connaît un autre ordinateur comme étant ce poste. Si celui-là n’existe plus, c’est à un propriétaire de l’indiquer.</translation>
    </message>
    <message>
        <source>The team&apos;s server was put back to an older state. All that this computer knows is read and brought again.</source>
        <translation>Le serveur de l’équipe a été ramené à un état antérieur. Tout ce que cet ordinateur connaît est relu et renvoyé.</translation>
    </message>
    <message>
        <source>The team&apos;s server can write nothing, its disk may be full. Whoever looks after it has to make room; it is tried again by itself.</source>
        <translation>Le serveur de l’équipe ne peut rien écrire, son disque est peut-être plein. La personne qui s’en occupe doit y faire de la place&#xa0;; une nouvelle tentative aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>The team&apos;s server refused this.</source>
        <translation>Le serveur de l’équipe a refusé.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes fast. The times of its sales are corrected; set it right.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %Ln minute. Les heures de ses ventes sont corrigées&#xa0;; remettez-la à l’heure.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %Ln minutes. Les heures de ses ventes sont corrigées&#xa0;; remettez-la à l’heure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes slow. The times of its sales are corrected; set it right.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln minute. Les heures de ses ventes sont corrigées&#xa0;; remettez-la à l’heure.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln minutes. Les heures de ses ventes sont corrigées&#xa0;; remettez-la à l’heure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone so far. They are kept here, and the others get them when the program runs again.</source>
        <translation>
            <numerusform>%Ln entrée n’est pour l’instant que sur cet ordinateur. Elle est conservée ici, et les autres la recevront quand le programme sera de nouveau ouvert.</numerusform>
            <numerusform>%Ln entrées ne sont pour l’instant que sur cet ordinateur. Elles sont conservées ici, et les autres les recevront quand le programme sera de nouveau ouvert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer keeps all that it has, and shares nothing any more.</source>
        <translation>Cet ordinateur conserve tout ce qu’il a, et ne partage plus rien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone, and the others will never get them.</source>
        <translation>
            <numerusform>%Ln entrée n’est que sur cet ordinateur, et les autres ne la recevront jamais.</numerusform>
            <numerusform>%Ln entrées ne sont que sur cet ordinateur, et les autres ne les recevront jamais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes to the team: its password is missing. Selling goes on.</source>
        <translation>Rien ne parvient à l’équipe&#xa0;: son mot de passe manque. La vente continue.</translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %Ln entries of this computer. They are kept here, and the other desks are told that they are missing.</source>
        <translation>
            <numerusform>Le serveur refuse %Ln entrée de cet ordinateur. Elle est conservée ici, et les autres postes sont informés qu’elle manque.</numerusform>
            <numerusform>Le serveur refuse %Ln entrées de cet ordinateur. Elles sont conservées ici, et les autres postes sont informés qu’elles manquent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %Ln entries of %1. They are on that computer alone.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>
            <numerusform>Le serveur refuse %Ln entrée de %1. Elle n’est que sur cet ordinateur-là.</numerusform>
            <numerusform>Le serveur refuse %Ln entrées de %1. Elles ne sont que sur cet ordinateur-là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gathering what is on this computer: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>Collecte des données de cet ordinateur&#xa0;: %1 sur %2…</translation>
    </message>
    <message>
        <source>The keychain has no password for the team&apos;s server. Join the team again, and type it.</source>
        <translation>Le trousseau de clés n’a pas de mot de passe pour le serveur de l’équipe. Rejoignez de nouveau l’équipe et saisissez-le.</translation>
    </message>
    <message>
        <source>The keychain does not give the password for the team&apos;s server; it may be locked. It is asked again by itself.</source>
        <translation>Le trousseau de clés ne donne pas le mot de passe du serveur de l’équipe&#xa0;; il est peut-être verrouillé. Une nouvelle demande aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>Desk without a name</source>
        <extracomment>In place of the name of a desk.</extracomment>
        <translation>Poste sans nom</translation>
    </message>
    <message>
        <source>%1 has never been heard of: what it sold is not in here.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>%1 n’a encore jamais contacté l’équipe&#xa0;: ce qui y a été vendu n’est pas compris ici.</translation>
    </message>
    <message>
        <source>Not all that %1 told has been read here: some of what it sold may be missing.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>Une partie de ce que %1 a transmis n’a pas été lue ici&#xa0;: certaines de ses ventes peuvent manquer.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2: what it sold after that is not in here.</source>
        <extracomment>%1: name of a desk; %2: a time.</extracomment>
        <translation>%1 n’a plus contacté l’équipe depuis %2&#xa0;: ce qui y a été vendu ensuite n’est pas compris ici.</translation>
    </message>
    <message numerus="yes">
        <source>Sales of %Ln more desks may be missing.</source>
        <translation>
            <numerusform>Les ventes de %Ln autre poste peuvent manquer.</numerusform>
            <numerusform>Les ventes de %Ln autres postes peuvent manquer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took the note away at %2.</source>
        <extracomment>Beside the note that stands; %1: a person or a desk; %2: a time.</extracomment>
        <translation>%1 a retiré la note (%2).</translation>
    </message>
    <message>
        <source>%1 wrote at %2: %3</source>
        <extracomment>Beside the note that stands; %1: a person or a desk; %2: a time; %3: another note.</extracomment>
        <translation>%1 a écrit (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Not clear again: %1, sold by %2 at %3. The order that it was taken for is another sale&apos;s, so nobody knows whether it was bought.</source>
        <extracomment>%1: a package; %2: name of a desk; %3: a time.</extracomment>
        <translation>De nouveau incertain&#xa0;: %1, vendu par %2 (%3). La commande qui lui avait été attribuée est celle d’une autre vente&#xa0;; personne ne sait donc si l’achat a eu lieu.</translation>
    </message>
    <message>
        <source>%1 has version %2, and was last heard of at %3.</source>
        <extracomment>%1: the name of a desk; %2: a version of the program; %3: a time.</extracomment>
        <translation>%1 a la version %2 (dernier contact&#xa0;: %3).</translation>
    </message>
    <message>
        <source>%1 has version %2, and has never been heard of.</source>
        <extracomment>%1: the name of a desk; %2: a version of the program.</extracomment>
        <translation>%1 a la version %2 et n’a encore jamais contacté l’équipe.</translation>
    </message>
    <message>
        <source>No desk is known to have an older version.</source>
        <translation>Aucun poste connu n’a de version plus ancienne.</translation>
    </message>
    <message>
        <source>A desk with an older version may have to be updated before it reaches the team again. Until then it sells alone.</source>
        <translation>Un poste dont la version est plus ancienne devra peut-être être mis à jour avant de joindre de nouveau l’équipe. D’ici là, il vend seul.</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpPackageModel</name>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: how much data a top-up adds.</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Heading of a column: how many days a top-up adds.</extracomment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a top-up.</extracomment>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>What the customer pays, by the shop&apos;s own prices.</extracomment>
        <translation>Prix vente</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Marge</translation>
    </message>
    <message>
        <source>/GB</source>
        <extracomment>Cost for each gigabyte, as short as it is understood.</extracomment>
        <translation>/Go</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package that an eSIM can be topped up with.</extracomment>
        <translation>Forfait</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpPanel</name>
    <message>
        <source>Top up</source>
        <extracomment>Heading of the panel that gives an eSIM more data.</extracomment>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: back to what was shown before.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back from the top-up</source>
        <translation>Quitter la recharge</translation>
    </message>
    <message>
        <source>Back to the activation (Esc)</source>
        <translation>Retour à l’activation (Échap)</translation>
    </message>
    <message>
        <source>Top-up message</source>
        <extracomment>Name of what says why an eSIM can&apos;t be topped up.</extracomment>
        <translation>Message de la recharge</translation>
    </message>
    <message>
        <source>Top-up packages</source>
        <extracomment>Name of a table: what an eSIM can be topped up with.</extracomment>
        <translation>Forfaits de recharge</translation>
    </message>
    <message>
        <source>you pay</source>
        <extracomment>Below an amount: what the account pays.</extracomment>
        <translation>vous payez</translation>
    </message>
    <message>
        <source>Top-up question</source>
        <extracomment>Name of what asks before a top-up is bought.</extracomment>
        <translation>Question sur la recharge</translation>
    </message>
    <message>
        <source>Buy top-up</source>
        <extracomment>Button: buys the top-up.</extracomment>
        <translation>Acheter la recharge</translation>
    </message>
    <message>
        <source>Top-up status</source>
        <extracomment>Name of what says how a top-up stands.</extracomment>
        <translation>État de la recharge</translation>
    </message>
    <message>
        <source>Top-up in progress</source>
        <translation>Progression de la recharge</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how a top-up stands.</extracomment>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Looks at the account once more. Buys nothing.</source>
        <translation>Consulte le compte encore une fois. N’achète rien.</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>L’achat a abouti</translation>
    </message>
    <message>
        <source>You saw the data on the phone or in the account: the eSIM can be topped up again.</source>
        <translation>Vous avez vu les données sur le téléphone ou dans le compte&#xa0;: l’eSIM peut de nouveau être rechargée.</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>L’achat n’a pas eu lieu</translation>
    </message>
    <message>
        <source>Nothing arrived and nothing was charged: the eSIM can be topped up again. Look at your orders first.</source>
        <translation>Rien n’est arrivé et rien n’a été débité&#xa0;: l’eSIM peut de nouveau être rechargée. Consultez d’abord vos commandes.</translation>
    </message>
    <message>
        <source>Choose an eSIM to top it up.</source>
        <translation>Choisissez une eSIM pour la recharger.</translation>
    </message>
    <message>
        <source>Now: %1, ends %2</source>
        <extracomment>What an eSIM has before a top-up. %1: &quot;1.2 of 3 GB used&quot;; %2: a day.</extracomment>
        <translation>Actuellement&#xa0;: %1, expire le %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>What an eSIM has before a top-up. %1: &quot;1.2 of 3 GB used&quot;.</extracomment>
        <translation>Actuellement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading what it can be topped up with…</source>
        <translation>Recherche des recharges possibles…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages could not be read. Where a price was known before, that one is shown, and it is read again before anything is bought.</source>
        <extracomment>%Ln: how many packages that an eSIM can be topped up with.</extracomment>
        <translation>
            <numerusform>%Ln forfait n’a pas pu être lu. Si un prix était connu auparavant, c’est lui qui s’affiche, et il est redemandé avant tout achat.</numerusform>
            <numerusform>%Ln forfaits n’ont pas pu être lus. Si un prix était connu auparavant, c’est lui qui s’affiche, et il est redemandé avant tout achat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are offered for this eSIM, but they could not be read. Try again in a while.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>%Ln forfait est proposé pour cette eSIM, mais n’a pas pu être lu. Réessayez dans un moment.</numerusform>
            <numerusform>%Ln forfaits sont proposés pour cette eSIM, mais n’ont pas pu être lus. Réessayez dans un moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>eSIMfly offers no top-up for this eSIM. Sell a new one instead.</source>
        <translation>eSIMfly ne propose aucune recharge pour cette eSIM. Vendez-en plutôt une nouvelle.</translation>
    </message>
    <message>
        <source>What this eSIM can be topped up with could not be read. Try again in a while.</source>
        <translation>Les recharges possibles de cette eSIM n’ont pas pu être obtenues. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Balance after: %1</source>
        <extracomment>What the account will have once this top-up is paid.</extracomment>
        <translation>Solde après&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose what to top up with.</source>
        <translation>Choisissez une recharge.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>What a top-up brings. %1: &quot;5 GB&quot; or &quot;∞&quot;; %2: &quot;30 days&quot;.</extracomment>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>until about %1</source>
        <extracomment>Until when an eSIM lasts after a top-up; the network decides in the end. %1: a day.</extracomment>
        <translation>jusqu’au %1 environ</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or buy again all the same.</source>
        <translation>Elle coûte plus qu’avant. Affichez les prix pour continuer, ou achetez de nouveau malgré tout.</translation>
    </message>
    <message>
        <source>Buy again to confirm.</source>
        <translation>Achetez de nouveau pour confirmer.</translation>
    </message>
    <message>
        <source>Checking the price…</source>
        <translation>Vérification du prix…</translation>
    </message>
    <message>
        <source>The price rose from %1 to %2. Buy again to pay %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>Le prix est passé de %1 à %2. Achetez de nouveau pour payer %2.</translation>
    </message>
    <message>
        <source>The price read at %1 could not be checked. Buy again to pay the current price.</source>
        <extracomment>%1: the time of day at which the price was read.</extracomment>
        <translation>Le prix relevé à %1 n’a pas pu être vérifié. Achetez de nouveau pour payer le prix du moment.</translation>
    </message>
    <message>
        <source>This is more than %1. Buy again to confirm.</source>
        <extracomment>%1: an amount of money that was set.</extracomment>
        <translation>C’est plus de %1. Achetez de nouveau pour confirmer.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be bought. Buy again to have it read once more.</source>
        <translation>Le coût actuel de ce forfait ne peut pas être lu&#xa0;: il ne peut pas être acheté. Achetez de nouveau pour que le prix soit redemandé.</translation>
    </message>
    <message>
        <source>This package is no longer offered for this eSIM. Choose another one.</source>
        <translation>Ce forfait n’est plus proposé pour cette eSIM. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The price fell from %1 to %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>Le prix est descendu de %1 à %2.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a sale has been running, in seconds.</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Connect an account to top up.</source>
        <translation>Connectez un compte pour recharger.</translation>
    </message>
    <message>
        <source>Nothing can be topped up while this computer&apos;s clock is off.</source>
        <translation>Aucune recharge n’est possible tant que l’horloge de cet ordinateur n’est pas à l’heure.</translation>
    </message>
    <message>
        <source>Nothing can be topped up without a connection.</source>
        <translation>Aucune recharge n’est possible sans connexion.</translation>
    </message>
    <message>
        <source>Connecting the account…</source>
        <translation>Connexion du compte…</translation>
    </message>
    <message>
        <source>A top-up of this eSIM is under way. The next one waits for it.</source>
        <translation>Une recharge de cette eSIM est en cours. La suivante attend qu’elle se termine.</translation>
    </message>
    <message>
        <source>Top up without asking the others</source>
        <translation>Recharger sans interroger les autres</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpText</name>
    <message>
        <source>Looking at the eSIM before it is topped up…</source>
        <translation>Consultation de l’eSIM avant de la recharger…</translation>
    </message>
    <message>
        <source>Topping up…</source>
        <extracomment>How a top-up stands: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>Recharge en cours…</translation>
    </message>
    <message>
        <source>You may have been charged. Checking…</source>
        <translation>Votre compte a peut-être été débité. Vérification…</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>Pas encore certain.</translation>
    </message>
    <message>
        <source>It went through.</source>
        <translation>L’achat a abouti.</translation>
    </message>
    <message>
        <source>It did not go through. Nothing was charged.</source>
        <translation>L’achat n’a pas abouti. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>You said that it went through.</source>
        <translation>Vous avez indiqué que l’achat a abouti.</translation>
    </message>
    <message>
        <source>You said that it was not bought.</source>
        <translation>Vous avez indiqué que l’achat n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>It did not go through. %1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>L’achat n’a pas abouti. Le compte a été recrédité de %1.</translation>
    </message>
    <message>
        <source>It did not go through. The money came back.</source>
        <translation>L’achat n’a pas abouti. Le compte a été recrédité.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. A part of the money came back; not clear yet whether the rest does.</source>
        <translation>L’achat n’a pas abouti après avoir été payé. Le compte a été recrédité en partie&#xa0;; pas encore certain pour le reste.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. %1 of %2 came back; not clear yet whether the rest does.</source>
        <extracomment>%1: an amount of money that came back; %2: what was paid.</extracomment>
        <translation>L’achat n’a pas abouti après avoir été payé. Le compte a été recrédité de %1 sur %2&#xa0;; pas encore certain pour le reste.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>L’achat n’a pas abouti après avoir été payé. Pas encore certain que le compte ait été recrédité.</translation>
    </message>
    <message>
        <source>The balance was %1 before the top-up and is %2 now.</source>
        <extracomment>%1, %2: amounts of money.</extracomment>
        <translation>Le solde était de %1 avant la recharge, il est maintenant de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 are left now.</source>
        <extracomment>After a top-up. %1: data left, %2: data in all.</extracomment>
        <translation>Il reste maintenant %1 sur %2.</translation>
    </message>
    <message>
        <source>It lasts until %1.</source>
        <extracomment>After a top-up. %1: date and time in the server&apos;s own words.</extracomment>
        <translation>Valable jusqu’à&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Payé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 was paid; %2 was shown.</source>
        <extracomment>%1: the amount that was paid, %2: the one that was on the screen before.</extracomment>
        <translation>Payé&#xa0;: %1&#xa0;; affiché&#xa0;: %2.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer to the top-up got lost.</source>
        <translation>La réponse d’eSIMfly à la recharge s’est perdue.</translation>
    </message>
    <message>
        <source>The account could not be read yet.</source>
        <translation>Le compte n’a pas encore pu être consulté.</translation>
    </message>
    <message>
        <source>At %1 a top-up stood in the account that may be this one: %2.</source>
        <extracomment>%1: time of day; %2: the order&apos;s reference.</extracomment>
        <translation>À %1, une recharge figurait dans le compte et pourrait être celle-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>At %1 a top-up over %2 stood in the account that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: an amount of money; %3: the order&apos;s reference.</extracomment>
        <translation>À %1, une recharge d’un montant de %2 figurait dans le compte et pourrait être celle-ci&#xa0;: %3.</translation>
    </message>
    <message>
        <source>At %1 the account had 1 new top-up with this package, perhaps of a colleague.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>À %1, le compte avait 1 nouvelle recharge avec ce forfait, peut-être d’un collègue.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 the account had %Ln new top-ups with this package, perhaps of colleagues.</source>
        <extracomment>%1: time of the day, %Ln: a number of top-ups.</extracomment>
        <translation>
            <numerusform>À %1, le compte avait %Ln nouvelle recharge avec ce forfait, peut-être d’un collègue.</numerusform>
            <numerusform>À %1, le compte avait %Ln nouvelles recharges avec ce forfait, peut-être de collègues.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 a top-up stood in the account that eSIMfly calls “%2”, and that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: eSIMfly&apos;s own words, such as &quot;failed&quot;; %3: the order&apos;s reference.</extracomment>
        <translation>À %1, une recharge figurait dans le compte avec la mention «&#xa0;%2&#xa0;» d’eSIMfly, et pourrait être celle-ci&#xa0;: %3.</translation>
    </message>
    <message>
        <source>At %1 no new top-up with this package stood in the account.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>À %1, aucune nouvelle recharge avec ce forfait ne figurait dans le compte.</translation>
    </message>
    <message>
        <source>At %1 the account could not be read completely.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>À %1, le compte n’a pas pu être consulté entièrement.</translation>
    </message>
    <message>
        <source>The eSIM has as much more as this top-up brings.</source>
        <translation>L’eSIM a exactement gagné ce qu’apporte cette recharge.</translation>
    </message>
    <message>
        <source>The eSIM has as much as before, but its figures may be late.</source>
        <translation>L’eSIM a autant qu’avant, mais ses chiffres peuvent avoir du retard.</translation>
    </message>
    <message>
        <source>The eSIM has changed by more than this top-up alone; a colleague may have topped it up too.</source>
        <translation>L’eSIM a changé davantage que par cette seule recharge&#xa0;; un collègue l’a peut-être rechargée aussi.</translation>
    </message>
    <message>
        <source>What the eSIM has could not be seen.</source>
        <translation>Ce que contient l’eSIM n’a pas pu être consulté.</translation>
    </message>
    <message>
        <source>This eSIM is being prepared. It can be topped up once it is ready.</source>
        <translation>Cette eSIM est en préparation. Elle pourra être rechargée dès qu’elle sera prête.</translation>
    </message>
    <message>
        <source>The ICCID of this eSIM could not be read, so nothing can be bought for it. F5 reads the list again.</source>
        <translation>L’ICCID de cette eSIM n’a pas pu être lu&#xa0;: rien ne peut être acheté pour elle. F5 actualise la liste.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up: its status is “%1”. Sell a new one instead.</source>
        <extracomment>%1: a status in the middle of a sentence: &quot;Expired&quot;.</extracomment>
        <translation>Cette eSIM ne peut pas être rechargée&#xa0;: son état est «&#xa0;%1&#xa0;». Vendez-en plutôt une nouvelle.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up before it is used for the first time.</source>
        <translation>Cette eSIM ne peut pas être rechargée avant sa première utilisation.</translation>
    </message>
    <message>
        <source>eSIMs of this package can&apos;t be topped up. Sell a new one instead.</source>
        <translation>Les eSIM de ce forfait ne peuvent pas être rechargées. Vendez-en plutôt une nouvelle.</translation>
    </message>
    <message>
        <source>eSIMfly offers no top-ups for unlimited plans. Sell a new one instead.</source>
        <translation>eSIMfly ne propose pas de recharge pour les forfaits illimités. Vendez-en plutôt une nouvelle.</translation>
    </message>
    <message>
        <source>A top-up of this eSIM is not clear yet. Decide about it first.</source>
        <translation>Une recharge de cette eSIM est encore incertaine. Tranchez d’abord à son sujet.</translation>
    </message>
    <message>
        <source>Your decision is on its way to your team.</source>
        <translation>Votre décision est en cours d’envoi à votre équipe.</translation>
    </message>
    <message>
        <source>%1 sent it and is gone. It can be decided here from %2 on.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 l’a envoyée et n’existe plus. La décision sera possible ici à partir du %2.</translation>
    </message>
    <message>
        <source>%1 sent it and may still learn what came of it.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 l’a envoyée et peut encore apprendre ce qu’elle est devenue.</translation>
    </message>
    <message>
        <source>%1 sent it and does not send it again. Look at the eSIM: does it have the data?</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 l’a envoyée et ne la renvoie pas. Regardez l’eSIM&#xa0;: a-t-elle les données&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Desk::Tour</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Connect the sandbox account and copy its catalogue</source>
        <translation>Connecter le compte bac à sable et télécharger son catalogue</translation>
    </message>
    <message>
        <source>Search: turkey 5gb</source>
        <translation>Rechercher&#xa0;: turkey 5gb</translation>
    </message>
    <message>
        <source>What the customer sees on a screen of their own</source>
        <translation>Ce que le client voit sur son propre écran</translation>
    </message>
    <message>
        <source>Order with Ctrl+Enter; the QR code is on the screen</source>
        <translation>Commander avec Ctrl+Entrée&#xa0;; le code QR est à l’écran</translation>
    </message>
    <message>
        <source>Read the QR code back from the picture</source>
        <translation>Relire le code QR depuis l’image</translation>
    </message>
    <message>
        <source>The customer sees the code and how to begin</source>
        <translation>Le client voit le code et les premières étapes</translation>
    </message>
    <message>
        <source>Hand it over with Ctrl+P</source>
        <translation>La remettre avec Ctrl+P</translation>
    </message>
    <message>
        <source>The same for somebody who reads Arabic</source>
        <translation>La même pour quelqu’un qui lit l’arabe</translation>
    </message>
    <message>
        <source>What it sells for</source>
        <translation>À combien elle se vend</translation>
    </message>
    <message>
        <source>The eSIMs</source>
        <extracomment>Heading of a step that the program plays by itself.</extracomment>
        <translation>Les eSIM</translation>
    </message>
    <message>
        <source>What an eSIM has used, day by day</source>
        <translation>Ce qu’une eSIM a consommé, jour par jour</translation>
    </message>
    <message>
        <source>Why is there no data?</source>
        <translation>Pourquoi n’y a-t-il pas de données&#xa0;?</translation>
    </message>
    <message>
        <source>Top it up with Ctrl+T</source>
        <translation>La recharger avec Ctrl+T</translation>
    </message>
    <message>
        <source>The orders</source>
        <extracomment>Heading of a step that the program plays by itself.</extracomment>
        <translation>Les commandes</translation>
    </message>
    <message>
        <source>The shop at a glance</source>
        <translation>La boutique d’un coup d’œil</translation>
    </message>
    <message>
        <source>Close the day with Ctrl+Shift+D</source>
        <translation>Clôturer la journée avec Ctrl+Maj+D</translation>
    </message>
    <message>
        <source>F8 hides what it costs, while a customer looks on</source>
        <translation>F8 masque les coûts pendant qu’un client regarde</translation>
    </message>
    <message>
        <source>The catalogue in the dark</source>
        <translation>Le catalogue en mode sombre</translation>
    </message>
    <message>
        <source>%1: not done after %2 s.</source>
        <extracomment>%1: heading of a step, %2: a number of seconds.</extracomment>
        <translation>%1&#xa0;: pas terminé après %2&#xa0;s.</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <extracomment>%1: heading of a step, %2: how many milliseconds it took.</extracomment>
        <translation>%1&#xa0;: %2&#xa0;ms</translation>
    </message>
    <message>
        <source>The picture %1 can&apos;t be written.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>L’image %1 ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>Done. The pictures are in %1.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>Terminé. Les images sont dans %1.</translation>
    </message>
    <message>
        <source>The tour ended early.</source>
        <translation>La visite s’est arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>Comes back on Friday, room 12</source>
        <translation>Revient vendredi, chambre 12</translation>
    </message>
    <message>
        <source>This desk has made its team</source>
        <translation>Ce poste a créé son équipe</translation>
    </message>
    <message>
        <source>A second desk joins it</source>
        <translation>Un deuxième poste la rejoint</translation>
    </message>
    <message>
        <source>Second desk</source>
        <extracomment>The name of a desk of the team.</extracomment>
        <translation>Deuxième poste</translation>
    </message>
    <message>
        <source>What the second desk writes of an eSIM stands here</source>
        <translation>Ce que le deuxième poste écrit sur une eSIM figure ici</translation>
    </message>
    <message>
        <source>What the second desk sells stands in the books here</source>
        <translation>Ce que le deuxième poste vend figure ici dans les comptes</translation>
    </message>
</context>
<context>
    <name>Desk::UnfinishedPurchases</name>
    <message>
        <source>Unfinished purchases</source>
        <extracomment>Title of the list of orders that need a decision.</extracomment>
        <translation>Achats inachevés</translation>
    </message>
    <message>
        <source>It is not clear whether these were bought. Nothing is sent again unless you say so.</source>
        <translation>On ne sait pas si ces achats ont eu lieu. Rien n’est renvoyé sans que vous le demandiez.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how an order stands.</extracomment>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Reads orders, eSIMs and balance of the account once more</source>
        <translation>Consulte encore une fois les commandes, les eSIM et le solde du compte</translation>
    </message>
    <message>
        <source>Finish this order</source>
        <translation>Terminer cette commande</translation>
    </message>
    <message>
        <source>Sends the same order once more: it is bought if it was not bought yet, and never twice</source>
        <translation>Envoie la même commande encore une fois&#xa0;: l’achat a lieu s’il n’a pas encore eu lieu, et jamais deux fois</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>L’achat a abouti</translation>
    </message>
    <message>
        <source>Only if you have seen that the eSIM has the data</source>
        <translation>Si vous avez vu que l’eSIM a les données</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>L’achat n’a pas eu lieu</translation>
    </message>
    <message>
        <source>Only if you have seen in the account that there is no such order or top-up</source>
        <translation>Si vous avez vu dans le compte que cette commande ou cette recharge n’existe pas</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Every purchase is settled.</source>
        <translation>Aucun achat en suspens.</translation>
    </message>
    <message>
        <source>%1 Of the orders at once: %2.</source>
        <extracomment>%1: what is known of an order; %2: of those ordered with it, &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1 Parmi les commandes passées ensemble&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Top-up of %1</source>
        <extracomment>In the place of a note. %1: an ICCID.</extracomment>
        <translation>Recharge de %1</translation>
    </message>
    <message>
        <source>Was “%1” not bought?</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>Confirmer que l’achat de «&#xa0;%1&#xa0;» n’a pas eu lieu&#xa0;?</translation>
    </message>
    <message>
        <source>The program will no longer look whether its money came back. Look at your balance and your orders first.</source>
        <translation>Le programme ne vérifiera plus si l’argent a été recrédité. Consultez d’abord votre solde et vos commandes.</translation>
    </message>
    <message>
        <source>The program will no longer look for it, and the eSIM can be topped up again. If eSIMfly did charge it, the eSIM has the data, and the money is gone.</source>
        <translation>Le programme ne la cherchera plus, et l’eSIM pourra de nouveau être rechargée. Si eSIMfly l’a bien débitée, l’eSIM a les données, et l’argent est dépensé.</translation>
    </message>
    <message>
        <source>The program will no longer look for it. If eSIMfly did charge it, the eSIM appears in the list of eSIMs, and the money is gone.</source>
        <translation>Le programme ne la cherchera plus. Si eSIMfly l’a bien débitée, l’eSIM apparaît dans la liste des eSIM, et l’argent est dépensé.</translation>
    </message>
    <message>
        <source>Yes, it was not bought</source>
        <translation>Oui, l’achat n’a pas eu lieu</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <extracomment>Button of a question: nothing is decided.</extracomment>
        <translation>Continuer à chercher</translation>
    </message>
    <message>
        <source>Asks which order of the account it was</source>
        <translation>Demande de quelle commande du compte il s’agissait</translation>
    </message>
</context>
<context>
    <name>Desk::UsageChart</name>
    <message>
        <source>No data was used on the days that could be read.</source>
        <translation>Aucune donnée n’a été consommée les jours qui ont pu être lus.</translation>
    </message>
    <message>
        <source>No data was used.</source>
        <translation>Aucune donnée n’a été consommée.</translation>
    </message>
    <message>
        <source>%1 in all, the most on %2: %3.</source>
        <extracomment>What a chart shows, for those who can&apos;t see it. %1, %3: amounts of data; %2: a day.</extracomment>
        <translation>%1 en tout, maximum le %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Used per day</source>
        <translation>Consommation par jour</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>unit</comment>
        <translation>Mo</translation>
    </message>
    <message>
        <source>GB</source>
        <comment>unit</comment>
        <translation>Go</translation>
    </message>
</context>
<context>
    <name>Desk::UsagePanel</name>
    <message>
        <source>Data used</source>
        <extracomment>Name of a bar: how much data was used.</extracomment>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Data left</source>
        <extracomment>Name of what says how much data is left.</extracomment>
        <translation>Données restantes</translation>
    </message>
    <message>
        <source>Age of the figures</source>
        <translation>Âge des chiffres</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>Interroger le réseau</translation>
    </message>
    <message>
        <source>Refresh usage</source>
        <extracomment>Button: reads again how much data was used.</extracomment>
        <translation>Actualiser la consommation</translation>
    </message>
    <message>
        <source>Asks the mobile network how much was used and where the phone is; once a minute (F5)</source>
        <translation>Demande au réseau mobile la consommation et où se trouve le téléphone&#xa0;; une fois par minute (F5)</translation>
    </message>
    <message>
        <source>Live status</source>
        <extracomment>Name of what the network says about an eSIM at this moment.</extracomment>
        <translation>État en direct</translation>
    </message>
    <message>
        <source>Used per day</source>
        <translation>Consommation par jour</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>Choice above a chart: the last 7 days.</extracomment>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>Choice above a chart: the last 30 days.</extracomment>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>Choice above a chart: the last 90 days.</extracomment>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>Usage report</source>
        <extracomment>Name of a table: where how much data was used.</extracomment>
        <translation>Rapport de consommation</translation>
    </message>
    <message>
        <source>Usage per day</source>
        <translation>Consommation jour par jour</translation>
    </message>
    <message>
        <source>Usage by country</source>
        <translation>Consommation par pays</translation>
    </message>
    <message>
        <source>Choose an eSIM to see what it has used.</source>
        <translation>Choisissez une eSIM pour voir ce qu’elle a consommé.</translation>
    </message>
    <message>
        <source>Stored figures of an earlier day</source>
        <translation>Chiffres conservés d’un jour précédent</translation>
    </message>
    <message>
        <source>Stored figures, read at %1 (%2)</source>
        <extracomment>%1: time of day; %2: how long ago: &quot;3 min&quot;.</extracomment>
        <translation>Chiffres conservés, relevés à %1 (%2)</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: an amount of data.</extracomment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>ends %1, in %2</source>
        <extracomment>%1: a day; %2: &quot;15 days&quot;.</extracomment>
        <translation>expire le %1, dans %2</translation>
    </message>
    <message>
        <source>ended %1</source>
        <extracomment>%1: a day.</extracomment>
        <translation>expirée le %1</translation>
    </message>
    <message>
        <source>its validity begins with the first use</source>
        <translation>sa validité commence à la première utilisation</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Interrogation du réseau…</translation>
    </message>
    <message>
        <source>It can be asked again in a minute.</source>
        <translation>Il pourra être interrogé de nouveau dans une minute.</translation>
    </message>
    <message>
        <source>Reading the report…</source>
        <translation>Chargement du rapport…</translation>
    </message>
    <message>
        <source>None of the days of this report could be read.</source>
        <translation>Aucun des jours de ce rapport n’a pu être lu.</translation>
    </message>
    <message>
        <source>No data was used in this time.</source>
        <translation>Aucune donnée n’a été consommée sur cette période.</translation>
    </message>
    <message>
        <source>%1 in all, %2 a day on days with use. Read: %3.</source>
        <extracomment>%1, %2: amounts of data; %3: how long ago it was read: &quot;3 min&quot;.</extracomment>
        <translation>%1 en tout, %2 par jour d’utilisation. Relevé&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of it could not be read.</source>
        <extracomment>%Ln: how many rows of a report of used data.</extracomment>
        <translation>
            <numerusform>%Ln de ses lignes n’a pas pu être lue.</numerusform>
            <numerusform>%Ln de ses lignes n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::UsageReportModel</name>
    <message>
        <source>Country</source>
        <extracomment>Heading of a column: where data was used.</extracomment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: name of a network operator.</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: an amount of data.</extracomment>
        <translation>Consommation</translation>
    </message>
</context>
<context>
    <name>Desk::WeekModel</name>
    <message>
        <source>Week</source>
        <extracomment>Heading of a column: first and last day of a week.</extracomment>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders in that week.</extracomment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Heading of a column: what the account paid in that week.</extracomment>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid in that week.</extracomment>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of the sales of that week when they were paid.</extracomment>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Of the orders whose selling price is known</source>
        <translation>Des commandes dont le prix de vente est connu</translation>
    </message>
    <message>
        <source>%1 of %2 of %3</source>
        <extracomment>%1: an amount of money; of %2 orders it is known what they were sold for, of %3 that were paid for.</extracomment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Heading of a column: what came back in that week.</extracomment>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>What came back to the balance in this week, whenever it was sold</source>
        <translation>Ce dont le solde a été recrédité cette semaine, quelle que soit la date de vente</translation>
    </message>
    <message>
        <source>Not in the sums</source>
        <translation>Hors totaux</translation>
    </message>
    <message>
        <source>Orders of which it is not certain, or not readable, what was paid</source>
        <translation>Commandes dont le montant payé est incertain ou illisible</translation>
    </message>
</context>
<context>
    <name>Desk::WeeksChart</name>
    <message>
        <source>%1 spent</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>dépensé %1</translation>
    </message>
    <message>
        <source>%1 sold for</source>
        <extracomment>What customers paid. %1: an amount of money.</extracomment>
        <translation>vendu %1</translation>
    </message>
    <message>
        <source>%1 margin</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>marge %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What a chart shows of one week, for those who can&apos;t see it. %1: days; %2: amounts.</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>Il n’y a rien à tracer.</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>In a chart: what the account paid.</extracomment>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>In a chart: what customers paid.</extracomment>
        <translation>Vendu</translation>
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
        <translation>Trouvez-la, commandez-la, faites-la scanner par le client&#xa0;: une eSIM de voyage en quelques secondes.</translation>
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
        <translation>Quelle commande du compte était-ce&#xa0;?</translation>
    </message>
    <message>
        <source>It was this one</source>
        <translation>C’était celle-ci</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <extracomment>Button of a question: nothing is decided.</extracomment>
        <translation>Continuer à chercher</translation>
    </message>
    <message>
        <source>None of the orders was chosen. Nothing was decided.</source>
        <translation>Aucune des commandes n’a été choisie. Rien n’a été décidé.</translation>
    </message>
    <message>
        <source>No order of the account can have been this one.</source>
        <translation>Aucune commande du compte ne peut être celle-ci.</translation>
    </message>
    <message>
        <source>Your team can&apos;t be asked at the moment. Nothing was decided.</source>
        <translation>Impossible d’interroger votre équipe pour le moment. Rien n’a été décidé.</translation>
    </message>
    <message>
        <source>That order belongs to another sale. Nothing was decided.</source>
        <translation>Cette commande appartient à une autre vente. Rien n’a été décidé.</translation>
    </message>
    <message>
        <source>The account does not show that order. Nothing was decided.</source>
        <translation>Le compte n’affiche pas cette commande. Rien n’a été décidé.</translation>
    </message>
</context>
<context>
    <name>Desk::WorthACallModel</name>
    <message>
        <source>No data left, ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day.</extracomment>
        <translation>Données épuisées, expire le %1</translation>
    </message>
    <message>
        <source>No data left</source>
        <translation>Données épuisées</translation>
    </message>
    <message>
        <source>Nearly empty, ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day.</extracomment>
        <translation>Presque épuisées, expire le %1</translation>
    </message>
    <message>
        <source>Nearly empty</source>
        <extracomment>Why a customer is worth a call: little data is left.</extracomment>
        <translation>Presque épuisées</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day and a time.</extracomment>
        <translation>Expire le %1</translation>
    </message>
    <message>
        <source>Being prepared since %1</source>
        <extracomment>Why an eSIM needs attention. %1: a day and a time.</extracomment>
        <translation>En préparation depuis le %1</translation>
    </message>
    <message>
        <source>Not installed since %1</source>
        <extracomment>Why a traveller is worth a call: bought, and never put on a phone. %1: a day.</extracomment>
        <translation>Non installée depuis le %1</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading: the reason why a traveller is worth a call.</extracomment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>Heading of a column: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: how much data was used, with a bar.</extracomment>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Client ou note</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Heading of a column: what to do for a customer.</extracomment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Button: an eSIM gets more data.</extracomment>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows an eSIM.</extracomment>
        <translation>Afficher</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>PgUp</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>PgDown</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Page suiv.</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Échap</translation>
    </message>
</context>
</TS>
