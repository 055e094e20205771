<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Desk::ActivationPanel</name>
    <message>
        <source>Previous eSIM</source>
        <extracomment>Button: shows the eSIM before this one, of several that were sold together.</extracomment>
        <translation>eSIM anterior</translation>
    </message>
    <message>
        <source>Previous eSIM of this sale (Ctrl+Page Up)</source>
        <translation>eSIM anterior de esta venta (Ctrl+Re Pág)</translation>
    </message>
    <message>
        <source>Next eSIM</source>
        <extracomment>Button: shows the eSIM behind this one, of several that were sold together.</extracomment>
        <translation>eSIM siguiente</translation>
    </message>
    <message>
        <source>Next eSIM of this sale (Ctrl+Page Down)</source>
        <translation>eSIM siguiente de esta venta (Ctrl+Av Pág)</translation>
    </message>
    <message>
        <source>eSIM of the sale</source>
        <translation>eSIM de la venta</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <extracomment>In the place of the QR code: the eSIM is paid, and eSIMfly is making it.</extracomment>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>The phone will ask for a confirmation code. It is not part of the QR code: give it to the customer separately.</source>
        <translation>El teléfono pedirá un código de confirmación. No forma parte del código QR: déselo al cliente por separado.</translation>
    </message>
    <message>
        <source>eSIMfly sent two different activation codes for this eSIM; this is the first. If the phone refuses it, ask eSIMfly&apos;s support which one is right. It is paid; don&apos;t order again.</source>
        <translation>eSIMfly envió dos códigos de activación distintos para esta eSIM; este es el primero. Si el teléfono lo rechaza, pregunte al soporte de eSIMfly cuál es el correcto. Ya está pagado: no repita el pedido.</translation>
    </message>
    <message>
        <source>The whole text of the QR code; Android phones ask for it</source>
        <translation>El texto completo del código QR; los teléfonos Android lo piden</translation>
    </message>
    <message>
        <source>Copy full code</source>
        <translation>Copiar código completo</translation>
    </message>
    <message>
        <source>A card with the QR code and the steps, to print, save or send, in the traveller&apos;s language (Ctrl+P)</source>
        <translation>Una ficha con el código QR y los pasos, para imprimir, guardar o enviar, en el idioma del viajero (Ctrl+P)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: gives the eSIM to the customer, as paper, file or message.</extracomment>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Copies a link that installs the eSIM with one tap (iOS 17.4 or newer)</source>
        <translation>Copia un enlace que instala la eSIM con un toque (iOS 17.4 o posterior)</translation>
    </message>
    <message>
        <source>iPhone link</source>
        <extracomment>Caption: a link that installs the eSIM on an iPhone.</extracomment>
        <translation>Enlace iPhone</translation>
    </message>
    <message>
        <source>Copy iPhone link</source>
        <translation>Copiar enlace iPhone</translation>
    </message>
    <message>
        <source>Copies a link that installs the eSIM with one tap (newer Android phones)</source>
        <translation>Copia un enlace que instala la eSIM con un toque (teléfonos Android recientes)</translation>
    </message>
    <message>
        <source>Android link</source>
        <extracomment>Caption: a link that installs the eSIM on a phone with Android.</extracomment>
        <translation>Enlace Android</translation>
    </message>
    <message>
        <source>Copy Android link</source>
        <translation>Copiar enlace Android</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <extracomment>What was copied: the address that phones ask for; “SM-DP+” is a name.</extracomment>
        <translation>Dirección SM-DP+</translation>
    </message>
    <message>
        <source>activation code</source>
        <extracomment>What was copied: the code that phones ask for beside the address.</extracomment>
        <translation>código de activación</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>What was copied: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>full code</source>
        <extracomment>What was copied: address and activation code in one.</extracomment>
        <translation>código completo</translation>
    </message>
    <message>
        <source>eSIM %1 of %2</source>
        <extracomment>Which of several eSIMs of a sale is shown.</extracomment>
        <translation>eSIM %1 de %2</translation>
    </message>
    <message>
        <source>Being prepared, 1 to 5 minutes. It is paid; don&apos;t order again.</source>
        <translation>En preparación, de 1 a 5 minutos. Ya está pagado: no repita el pedido.</translation>
    </message>
    <message>
        <source>The activation code of this eSIM came in parts only, so there is no QR code. What came of it can be typed into the phone. If that is not enough, refresh in a minute or ask eSIMfly&apos;s support. It is paid; don&apos;t order again.</source>
        <translation>El código de activación de esta eSIM llegó incompleto, así que no hay código QR. Lo que llegó se puede escribir en el teléfono. Si no basta, actualice dentro de un minuto o pregunte al soporte de eSIMfly. Ya está pagado: no repita el pedido.</translation>
    </message>
    <message>
        <source>There is no activation code that can be read for this eSIM. Refresh in a minute; if there is still none, ask eSIMfly&apos;s support for it with the ICCID. It is paid; don&apos;t order again.</source>
        <translation>No hay ningún código de activación legible para esta eSIM. Actualice dentro de un minuto; si sigue sin haberlo, pídalo al soporte de eSIMfly indicando el ICCID. Ya está pagado: no repita el pedido.</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>pedido: %1</translation>
    </message>
    <message>
        <source>Copied: %1. It leaves the clipboard after %2 s.</source>
        <extracomment>%1: what was copied, &quot;activation code&quot;; %2: seconds.</extracomment>
        <translation>Copiado: %1. Se borra del portapapeles a los %2 s.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <extracomment>%1: what was copied, &quot;ICCID&quot;.</extracomment>
        <translation>Copiado: %1.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Button: copies the address of a page in the internet.</extracomment>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>Button: opens a page in the internet.</extracomment>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Copy the link instead.</source>
        <translation>No se ha encontrado ningún navegador en este ordenador. Copie el enlace en su lugar.</translation>
    </message>
    <message>
        <source>Copy SM-DP+ address</source>
        <translation>Copiar dirección SM-DP+</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>Caption: the code that phones ask for beside the address.</extracomment>
        <translation>Código de activación</translation>
    </message>
    <message>
        <source>Copy activation code</source>
        <translation>Copiar código de activación</translation>
    </message>
    <message>
        <source>Copy ICCID</source>
        <extracomment>Button: copies the number of an eSIM.</extracomment>
        <translation>Copiar ICCID</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Pantalla completa (F11)</translation>
    </message>
</context>
<context>
    <name>Desk::AfterSaleController</name>
    <message>
        <source>The top-up with %1 was not sent before the program ended. Nothing was charged.</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>La recarga con %1 no se envió antes de cerrarse el programa. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>The cancellation of %1 was not sent before the program ended. Nothing was cancelled.</source>
        <extracomment>%1: an ICCID.</extracomment>
        <translation>La anulación de %1 no se envió antes de cerrarse el programa. No se ha anulado nada.</translation>
    </message>
    <message>
        <source>The top-up with %1 did not come to its end last time. You may have been charged. Checking…</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>La recarga con %1 no llegó a terminar la última vez. Es posible que se le haya cobrado. Comprobando…</translation>
    </message>
    <message>
        <source>The top-up with %1, bought with another access code, is not clear yet. Its eSIM takes no other until you decide about it.</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>La recarga con %1, comprada con otro código de acceso, aún está sin aclarar. Su eSIM no admite otra hasta que usted decida sobre ella.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the eSIM that it is about.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The cancellation of %1 did not come to its end last time. It may have been done: the account shows it, and nothing is sent again.</source>
        <extracomment>%1: an ICCID.</extracomment>
        <translation>La anulación de %1 no llegó a terminar la última vez. Es posible que se haya hecho: la cuenta muestra si fue así, y no se vuelve a enviar nada.</translation>
    </message>
</context>
<context>
    <name>Desk::AmountField</name>
    <message>
        <source>Up to</source>
        <extracomment>Before a field for an amount of money; the currency stands behind it.</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Highest price</source>
        <extracomment>Name of a field: packages that cost more are not listed.</extracomment>
        <translation>Precio máximo</translation>
    </message>
    <message>
        <source>Write an amount like %1.</source>
        <extracomment>%1: an amount of money with its currency.</extracomment>
        <translation>Escriba un importe como %1.</translation>
    </message>
</context>
<context>
    <name>Desk::Application</name>
    <message>
        <source>eSIMfly Desk is already running; its window was brought to the front.</source>
        <translation>eSIMfly Desk ya está abierto; su ventana se ha traído al frente.</translation>
    </message>
    <message>
        <source>eSIMfly Desk is already running, but does not answer. End it, then start again.</source>
        <translation>eSIMfly Desk ya está abierto, pero no responde. Ciérrelo y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>eSIMfly Desk is already running with this profile, on the computer “%1”. One profile is for one program: end that one, or start this one with --profile and another name.</source>
        <extracomment>On a network home; %1: the name of a computer.</extracomment>
        <translation>eSIMfly Desk ya está abierto con este perfil en el ordenador «%1». Un perfil es para un solo programa: cierre aquel, o inicie este con --profile y otro nombre.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written or locked. Nothing was started. See that its disk is not full and that you may write there, then start again.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>No se puede escribir en la carpeta %1 ni bloquearla. No se ha iniciado nada. Compruebe que el disco no está lleno y que tiene permiso para escribir en ella, e inicie de nuevo.</translation>
    </message>
</context>
<context>
    <name>Desk::BestSellerModel</name>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders were sold.</extracomment>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid.</extracomment>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>A destination or a desk: of packages of which nobody knows where they are for, or where they were sold.</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>Heading of a column: country or region that packages are for.</extracomment>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>In place of the name of a seller: orders of which nobody said who sold them.</extracomment>
        <translation>Sin vendedor</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Heading of a column: a computer that sells in the same team.</extracomment>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>Vendedor</translation>
    </message>
</context>
<context>
    <name>Desk::BooksText</name>
    <message>
        <source>Pending</source>
        <extracomment>Status of an order: eSIMfly has not finished it.</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>Status of an order: its eSIMs are there.</extracomment>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Status of an order: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Not clear</source>
        <extracomment>An order of which nobody knows yet whether it was bought.</extracomment>
        <translation>Sin aclarar</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of an order: eSIMfly could not do it.</extracomment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of an order: it was taken back.</extracomment>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Status of an order: its money came back.</extracomment>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>1 order</source>
        <extracomment>Below a table of orders: there is one.</extracomment>
        <translation>1 pedido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <extracomment>%Ln: how many orders. Below a table of orders.</extracomment>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>not clear</source>
        <extracomment>Whether, or how much, money comes back of an order.</extracomment>
        <translation>sin aclarar</translation>
    </message>
    <message>
        <source>awaited</source>
        <extracomment>Money that is to come back.</extracomment>
        <translation>por recibir</translation>
    </message>
    <message>
        <source>came back</source>
        <extracomment>Behind an amount that eSIMfly gave back: “$4.50 came back”.</extracomment>
        <translation>reembolsado</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>When the account first showed that an order&apos;s money came back. %1: a day.</extracomment>
        <translation>visto el %1</translation>
    </message>
    <message>
        <source>%1 comes back later: it is not in the balance yet.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 se reembolsarán más tarde: aún no están en el saldo.</translation>
    </message>
    <message>
        <source>The money comes back later: it is not in the balance yet.</source>
        <translation>El dinero se reembolsará más tarde: aún no está en el saldo.</translation>
    </message>
    <message>
        <source>%1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Se han reembolsado %1.</translation>
    </message>
    <message>
        <source>The money came back.</source>
        <translation>El dinero se ha reembolsado.</translation>
    </message>
    <message>
        <source>No answer said when: it counts for %1, when the account first showed it.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Ninguna respuesta lo indicó: se contabiliza el %1, cuando la cuenta lo mostró por primera vez.</translation>
    </message>
    <message>
        <source>It counts for %1, when it was cancelled.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Se contabiliza el %1, cuando se anuló.</translation>
    </message>
    <message>
        <source>Cancelled; when is not known: it counts for the day of the order.</source>
        <translation>Anulado; no se sabe cuándo: se contabiliza en el día del pedido.</translation>
    </message>
    <message>
        <source>More of it may have been cancelled. What comes back of that is not clear, and in no sum.</source>
        <translation>Es posible que se haya anulado una parte mayor. Lo que se reembolsará de ella no está claro, y no figura en ninguna suma.</translation>
    </message>
    <message>
        <source>It may have been cancelled. What comes back is not clear, and in no sum.</source>
        <translation>Es posible que se haya anulado. Lo que se reembolsará no está claro, y no figura en ninguna suma.</translation>
    </message>
    <message>
        <source>The customer got back %1.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Devuelto al cliente: %1.</translation>
    </message>
    <message>
        <source>%1 · adding up…</source>
        <extracomment>%1: &quot;20,000 orders&quot;, while they are added up.</extracomment>
        <translation>%1 · sumando…</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of amounts, while a customer looks at the screen.</extracomment>
        <translation>Precios ocultos</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 gastados</translation>
    </message>
    <message>
        <source>%1 sold for</source>
        <extracomment>What customers paid. %1: an amount of money.</extracomment>
        <translation>%1 vendidos</translation>
    </message>
    <message>
        <source>%1 margin of %2 of %3</source>
        <extracomment>%1: an amount of money; of %2 orders it is known what they were sold for, of %3 that were paid for.</extracomment>
        <translation>%1 de margen en %2 de %3</translation>
    </message>
    <message>
        <source>%1 margin</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 de margen</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>What eSIMfly gave back. %1: an amount of money.</extracomment>
        <translation>%1 reembolsados</translation>
    </message>
    <message>
        <source>%1 refund awaited</source>
        <extracomment>What eSIMfly will give back and has not yet. %1: an amount of money.</extracomment>
        <translation>%1 de reembolso por recibir</translation>
    </message>
    <message>
        <source>%1 given back to customers</source>
        <extracomment>What the shop paid back. %1: an amount of money.</extracomment>
        <translation>%1 devueltos a clientes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds not clear</source>
        <extracomment>Cancellations of which nobody knows whether, or how much, money comes back.</extracomment>
        <translation>
            <numerusform>%Ln reembolso sin aclarar</numerusform>
            <numerusform>%Ln reembolsos sin aclarar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not certain and not in the sums</source>
        <extracomment>Orders of which nobody knows for certain what was paid.</extracomment>
        <translation>
            <numerusform>%Ln incierto y fuera de las sumas</numerusform>
            <numerusform>%Ln inciertos y fuera de las sumas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <extracomment>Orders of which something could not be read.</extracomment>
        <translation>
            <numerusform>%Ln ilegible</numerusform>
            <numerusform>%Ln ilegibles</numerusform>
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
        <translation>Copias de eSIMfly Desk (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The copy is being read…</source>
        <translation>Leyendo la copia…</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>Recuperando…</translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation>Recuperar una copia</translation>
    </message>
    <message>
        <source>What is in a copy is added to what is on this computer: nothing that has moved on here is changed, and nothing is sent to anybody. Where the computer that saved it still sells, finish orders that are not clear there.</source>
        <translation>El contenido de la copia se añade a lo que hay en este ordenador: no se cambia nada de aquí que esté más avanzado, ni se envía nada a nadie. Si el ordenador que la guardó sigue vendiendo, termine en él los pedidos sin aclarar.</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Elegir copia…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Desk::CancelDialog</name>
    <message>
        <source>Cancel eSIM</source>
        <extracomment>Title of a question: an eSIM is to be taken back.</extracomment>
        <translation>Anular eSIM</translation>
    </message>
    <message>
        <source>Cancel “%1”, %2?</source>
        <extracomment>%1: a package&apos;s name; %2: an ICCID.</extracomment>
        <translation>¿Anular «%1», %2?</translation>
    </message>
    <message>
        <source>Customer gets back</source>
        <translation>Se devuelve al cliente</translation>
    </message>
    <message>
        <source>Cancel and refund</source>
        <translation>Anular y reembolsar</translation>
    </message>
    <message>
        <source>Keep eSIM</source>
        <extracomment>Button of a question: the eSIM is not taken back.</extracomment>
        <translation>Conservar eSIM</translation>
    </message>
    <message>
        <source>This is no amount. Write it like %1, or leave it empty.</source>
        <extracomment>Below a field for money; %1: an example of an amount, such as 8.00.</extracomment>
        <translation>Esto no es un importe. Escríbalo como %1 o déjelo vacío.</translation>
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
        <translation>una red desconocida</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1: data used.</extracomment>
        <translation>%1 usados</translation>
    </message>
    <message>
        <source>last on %1</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>última red: %1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>último uso: %1</translation>
    </message>
    <message>
        <source>not installed</source>
        <extracomment>Verdict on an eSIM without data: it is on no phone.</extracomment>
        <translation>no instalada</translation>
    </message>
    <message>
        <source>switched on in the phone</source>
        <translation>activada en el teléfono</translation>
    </message>
    <message>
        <source>switched off in the phone</source>
        <translation>desactivada en el teléfono</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>no se sabe nada</translation>
    </message>
    <message>
        <source>Network at %1: %2</source>
        <extracomment>What the mobile network answered. %1: time of day; %2: a list.</extracomment>
        <translation>Red a las %1: %2</translation>
    </message>
    <message>
        <source>The network of this eSIM does not tell how it stands.</source>
        <translation>La red de esta eSIM no informa de su estado.</translation>
    </message>
    <message>
        <source>The mobile network did not answer eSIMfly. Try again in a few minutes.</source>
        <translation>La red móvil no respondió a eSIMfly. Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The network of this eSIM gives no report by day. The figures above are all there is.</source>
        <translation>La red de esta eSIM no da informes por día. Las cifras de arriba son todas las que hay.</translation>
    </message>
    <message>
        <source>The eSIM is still being prepared.</source>
        <translation>La eSIM aún está en preparación.</translation>
    </message>
    <message>
        <source>This eSIM was cancelled. It will not work again.</source>
        <translation>Esta eSIM se anuló. No volverá a funcionar.</translation>
    </message>
    <message>
        <source>Its validity ended on %1.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Su validez terminó el %1.</translation>
    </message>
    <message>
        <source>Its validity has ended.</source>
        <translation>Su validez ha terminado.</translation>
    </message>
    <message>
        <source>All of its data is used.</source>
        <translation>Se han usado todos sus datos.</translation>
    </message>
    <message>
        <source>It is suspended: no network lets it in.</source>
        <translation>Está suspendida: ninguna red la admite.</translation>
    </message>
    <message>
        <source>It is not on a phone yet.</source>
        <translation>Aún no está en ningún teléfono.</translation>
    </message>
    <message>
        <source>It is on the phone, but switched off there.</source>
        <translation>Está en el teléfono, pero desactivada en él.</translation>
    </message>
    <message>
        <source>It is on the phone, but no network has seen it yet.</source>
        <translation>Está en el teléfono, pero ninguna red la ha visto aún.</translation>
    </message>
    <message>
        <source>The phone is where this plan does not work: %1.</source>
        <extracomment>%1: a country, or a network and its country.</extracomment>
        <translation>El teléfono está donde este plan no funciona: %1.</translation>
    </message>
    <message>
        <source>The phone is on a network that is not in the plan: %1.</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>El teléfono está en una red que no entra en el plan: %1.</translation>
    </message>
    <message>
        <source>No network has seen it since %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Ninguna red la ha visto desde el %1.</translation>
    </message>
    <message>
        <source>No network has seen it lately.</source>
        <translation>Ninguna red la ha visto últimamente.</translation>
    </message>
    <message>
        <source>Everything looks well.</source>
        <translation>Todo parece correcto.</translation>
    </message>
    <message>
        <source>Everything looks well: %1 saw it on %2.</source>
        <extracomment>%1: a mobile network; %2: day and time.</extracomment>
        <translation>Todo parece correcto: %1 la vio el %2.</translation>
    </message>
    <message>
        <source>Nobody can tell: what the network says about this eSIM could not be read.</source>
        <translation>No se puede saber: lo que la red dice de esta eSIM no se pudo leer.</translation>
    </message>
    <message>
        <source>Nobody can tell: the network says nothing about this eSIM.</source>
        <translation>No se puede saber: la red no dice nada de esta eSIM.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Aún sin comprobar.</translation>
    </message>
    <message>
        <source>In the phone&apos;s settings turn this line on, choose it for mobile data and turn data roaming on; then airplane mode on and off.</source>
        <translation>En los ajustes del teléfono, active esta línea, elíjala para los datos móviles y active la itinerancia de datos; después, active y desactive el modo avión.</translation>
    </message>
    <message>
        <source>It is paid. It takes 1 to 5 minutes; if it is not there in 15, ask eSIMfly&apos;s support with the order.</source>
        <translation>Ya está pagado. Tarda de 1 a 5 minutos; si en 15 no está, pregunte al soporte de eSIMfly indicando el pedido.</translation>
    </message>
    <message>
        <source>Sell a new one.</source>
        <translation>Venda una nueva.</translation>
    </message>
    <message>
        <source>Top it up (Ctrl+T), or sell a new one.</source>
        <translation>Recárguela (Ctrl+T) o venda una nueva.</translation>
    </message>
    <message>
        <source>Press “Resume” under “Manage”, then airplane mode on and off.</source>
        <translation>Pulse «Reanudar» en «Gestión» y después active y desactive el modo avión.</translation>
    </message>
    <message>
        <source>Let the customer scan the QR code under “Activation”, with the phone on Wi-Fi.</source>
        <translation>Haga que el cliente escanee el código QR de «Activación», con el teléfono conectado a una red wifi.</translation>
    </message>
    <message>
        <source>Sell a package for this country.</source>
        <translation>Venda un paquete para este país.</translation>
    </message>
    <message>
        <source>Airplane mode on, wait ten seconds, off again. If it comes back to the same network, turn off automatic network selection and choose one by hand.</source>
        <translation>Active el modo avión, espere diez segundos y desactívelo. Si vuelve a la misma red, desactive la selección automática de red y elija una manualmente.</translation>
    </message>
    <message>
        <source>In the plan: %1.</source>
        <extracomment>%1: names of mobile networks.</extracomment>
        <translation>En el plan: %1.</translation>
    </message>
    <message>
        <source>Is the phone on, and in reach of a network?</source>
        <translation>¿Está encendido el teléfono y tiene cobertura?</translation>
    </message>
    <message>
        <source>If there is no data all the same: turn data roaming on and start the phone again.</source>
        <translation>Si aun así no hay datos, active la itinerancia de datos y reinicie el teléfono.</translation>
    </message>
    <message>
        <source>If there is no data all the same: turn data roaming on, set the access point (APN) to “%1” and start the phone again.</source>
        <extracomment>%1: the name of an access point.</extracomment>
        <translation>Si aun así no hay datos, active la itinerancia de datos, ponga «%1» como punto de acceso (APN) y reinicie el teléfono.</translation>
    </message>
    <message>
        <source>“Check network” asks the mobile network.</source>
        <translation>«Comprobar red» consulta la red móvil.</translation>
    </message>
    <message>
        <source>Last network: %1, %2</source>
        <extracomment>%1: a mobile network; %2: day and time.</extracomment>
        <translation>Última red: %1, %2</translation>
    </message>
    <message>
        <source>Last network: %1</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>Última red: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <extracomment>%1: a phone&apos;s model.</extracomment>
        <translation>Teléfono: %1</translation>
    </message>
    <message>
        <source>Access point (APN): %1</source>
        <extracomment>%1: the name of an access point.</extracomment>
        <translation>Punto de acceso (APN): %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the network could not be read.</source>
        <extracomment>%Ln: how many things that happened in a network, as a list shows them.</extracomment>
        <translation>
            <numerusform>No se pudo leer %Ln evento de la red.</numerusform>
            <numerusform>No se pudieron leer %Ln eventos de la red.</numerusform>
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
        <translation>Paquete: %1 (%2)</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <extracomment>%1: eSIMfly&apos;s number of an order. A line of a note about an eSIM.</extracomment>
        <translation>Pedido: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1: how an eSIM stands, such as “Active”. A line of a note about an eSIM.</extracomment>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Data used: %1</source>
        <extracomment>%1: an amount of data, such as “1.2 of 5 GB”. A line of a note about an eSIM.</extracomment>
        <translation>Datos usados: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <extracomment>%1: date and time. A line of a note about an eSIM.</extracomment>
        <translation>Termina: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1: why there is no data, in a sentence. A line of a note about an eSIM.</extracomment>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>fuera del plan</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <extracomment>%1: date and time. A line of a note about an eSIM.</extracomment>
        <translation>Comprobado: %1</translation>
    </message>
    <message>
        <source>Nobody has installed it, so it can be cancelled.</source>
        <translation>Nadie la ha instalado, así que se puede anular.</translation>
    </message>
    <message>
        <source>It can be cancelled where nobody has installed it; eSIMfly decides.</source>
        <translation>Se puede anular si nadie la ha instalado; lo decide eSIMfly.</translation>
    </message>
    <message>
        <source>It is installed or used, so eSIMfly does not take it back.</source>
        <translation>Está instalada o usada, así que eSIMfly no acepta su devolución.</translation>
    </message>
    <message>
        <source>It is cancelled or over: there is nothing to cancel.</source>
        <translation>Está anulada o terminada: no hay nada que anular.</translation>
    </message>
    <message numerus="yes">
        <source>It is one of %Ln eSIMs of its order, and cancelling reaches all of them.</source>
        <extracomment>%Ln: how many eSIMs an order has.</extracomment>
        <translation>
            <numerusform>Es la única eSIM de su pedido: la anulación solo la alcanza a ella.</numerusform>
            <numerusform>Es una de las %Ln eSIM de su pedido, y la anulación las alcanza a todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not installed and cancelled: %1. Perhaps: %2. Installed or over, they stay: %3.</source>
        <extracomment>%1: how many eSIMs are cancelled; %2: how many may be; %3: how many stay.</extracomment>
        <translation>No instaladas y anuladas: %1. Quizá: %2. Instaladas o terminadas, se quedan: %3.</translation>
    </message>
    <message>
        <source>Which eSIMs belong together is told by package and time of purchase; there may be more or fewer.</source>
        <translation>Qué eSIM van juntas se deduce del paquete y de la hora de compra; pueden ser más o menos.</translation>
    </message>
    <message>
        <source>At most what was paid comes back.</source>
        <translation>Se reembolsa como máximo lo que se pagó.</translation>
    </message>
    <message>
        <source>At most %1 comes back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Se reembolsan como máximo %1.</translation>
    </message>
    <message>
        <source>What comes back is said afterwards.</source>
        <translation>Lo que se reembolsa se indica después.</translation>
    </message>
    <message>
        <source>It can&apos;t be undone.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer got lost. Looking in the account whether it was done…</source>
        <translation>La respuesta de eSIMfly se perdió. Comprobando en la cuenta si se hizo…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>What is under way for an eSIM: it is being taken back.</extracomment>
        <translation>Anulando…</translation>
    </message>
    <message>
        <source>Suspending…</source>
        <extracomment>What is under way for an eSIM: it is being paused.</extracomment>
        <translation>Suspendiendo…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <extracomment>What is under way for an eSIM: it is going on after a pause.</extracomment>
        <translation>Reanudando…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>What is under way for an eSIM: an SMS is being sent to it.</extracomment>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>It is suspended: no network lets it in until “Resume”. Nothing was refunded.</source>
        <translation>Está suspendida: ninguna red la admite hasta que pulse «Reanudar». No se ha reembolsado nada.</translation>
    </message>
    <message>
        <source>It works again. Airplane mode on and off brings it back at once.</source>
        <translation>Vuelve a funcionar. Activar y desactivar el modo avión la recupera enseguida.</translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Enviado a las %1.</translation>
    </message>
    <message>
        <source>It is cancelled. eSIMfly&apos;s answer got lost, so what comes back was not said: see the balance, or ask eSIMfly&apos;s support.</source>
        <translation>Está anulada. La respuesta de eSIMfly se perdió, así que no se indicó lo que se reembolsa: mire el saldo o pregunte al soporte de eSIMfly.</translation>
    </message>
    <message>
        <source>It was cancelled before. Nothing is refunded a second time.</source>
        <translation>Ya estaba anulada. No se reembolsa nada por segunda vez.</translation>
    </message>
    <message>
        <source>%1 of %2 eSIMs of the order are cancelled.</source>
        <extracomment>%1 of %2 eSIMs.</extracomment>
        <translation>%1 de %2 eSIM del pedido están anuladas.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Está anulada.</translation>
    </message>
    <message>
        <source>%1 is back in the balance.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 han vuelto al saldo.</translation>
    </message>
    <message>
        <source>The money is back in the balance.</source>
        <translation>El dinero ha vuelto al saldo.</translation>
    </message>
    <message>
        <source>%1 comes back later: the money is not in the balance yet.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 se reembolsarán más tarde: el dinero aún no está en el saldo.</translation>
    </message>
    <message>
        <source>The money comes back later: it is not in the balance yet.</source>
        <translation>El dinero se reembolsará más tarde: aún no está en el saldo.</translation>
    </message>
    <message>
        <source>It was not cancelled.</source>
        <translation>No se ha anulado.</translation>
    </message>
    <message>
        <source>It was not suspended.</source>
        <translation>No se ha suspendido.</translation>
    </message>
    <message>
        <source>It was not resumed.</source>
        <translation>No se ha reanudado.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>No se ha enviado.</translation>
    </message>
    <message>
        <source>eSIMfly takes back only what nobody has downloaded, installed or used.</source>
        <translation>eSIMfly solo acepta la devolución de lo que nadie ha descargado, instalado ni usado.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <extracomment>%1: an ICCID; %2: the server&apos;s own words.</extracomment>
        <translation>%1: «%2».</translation>
    </message>
    <message>
        <source>This eSIM takes no SMS.</source>
        <translation>Esta eSIM no admite SMS.</translation>
    </message>
    <message>
        <source>The network could not deliver it: the phone may be off, or the eSIM not installed or suspended.</source>
        <translation>La red no pudo entregarlo: es posible que el teléfono esté apagado, o la eSIM sin instalar o suspendida.</translation>
    </message>
    <message>
        <source>The network of this eSIM does not offer it.</source>
        <translation>La red de esta eSIM no lo ofrece.</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>Aún no está claro.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer got lost.</source>
        <translation>La respuesta de eSIMfly se perdió.</translation>
    </message>
    <message>
        <source>Nothing shows that it was cancelled, but it may be yet. Cancelling once more is safe: nothing is refunded twice.</source>
        <translation>Nada indica que se haya anulado, pero aún es posible. Anular otra vez no tiene riesgo: nada se reembolsa dos veces.</translation>
    </message>
    <message>
        <source>Doing it once more is safe.</source>
        <translation>Repetirlo no tiene riesgo.</translation>
    </message>
    <message>
        <source>It may have been sent. Ask the customer before you send it again.</source>
        <translation>Es posible que se haya enviado. Pregunte al cliente antes de volver a enviarlo.</translation>
    </message>
</context>
<context>
    <name>Desk::CataloguePage</name>
    <message>
        <source>Back to the package</source>
        <translation>Volver al paquete</translation>
    </message>
    <message>
        <source>Order another</source>
        <extracomment>Button: the same package is ordered once more.</extracomment>
        <translation>Pedir otra</translation>
    </message>
    <message>
        <source>One more of the same package (Ctrl+N)</source>
        <translation>Otra eSIM del mismo paquete (Ctrl+N)</translation>
    </message>
    <message>
        <source>Where does your customer go?</source>
        <translation>¿Adónde va su cliente?</translation>
    </message>
    <message>
        <source>Type the place, how much data and for how long, for example “turkey 5gb 30d”. Or choose a destination.</source>
        <translation>Escriba el lugar, cuántos datos y para cuánto tiempo, por ejemplo «turquía 5gb 30d». O elija un destino.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <extracomment>Name of a page: all packages that can be bought.</extracomment>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>The eSIM is not listed yet. Look for it under eSIMs in a minute.</source>
        <translation>La eSIM aún no figura en la lista. Búsquela en la página eSIM dentro de un minuto.</translation>
    </message>
</context>
<context>
    <name>Desk::ClaimText</name>
    <message>
        <source>Another desk</source>
        <extracomment>In place of a desk&apos;s name: &quot;Another desk is looking at this.&quot;</extracomment>
        <translation>Otro puesto</translation>
    </message>
    <message>
        <source>%1 topped this eSIM up at %2, and it is not clear yet.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 recargó esta eSIM (%2), y la recarga aún está sin aclarar.</translation>
    </message>
    <message>
        <source>%1 topped this eSIM up, and it is not clear yet.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 recargó esta eSIM, y la recarga aún está sin aclarar.</translation>
    </message>
    <message>
        <source>%1 is looking at this.</source>
        <extracomment>%1: the name of a desk. &quot;This&quot; is an eSIM.</extracomment>
        <translation>%1 está mirando esta eSIM.</translation>
    </message>
    <message>
        <source>The other desks can&apos;t be asked whether one of them is topping this eSIM up.</source>
        <translation>No se puede preguntar a los demás puestos si alguno está recargando esta eSIM.</translation>
    </message>
    <message>
        <source>%1 was looking at this at %2, and was not heard of since.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 estaba mirando esta eSIM (%2) y desde entonces no ha dado señales.</translation>
    </message>
    <message>
        <source>The other desks can&apos;t be asked since %1. One of them may be topping this eSIM up, and it would be paid twice. Press again to top it up all the same.</source>
        <extracomment>%1: a time.</extracomment>
        <translation>No se puede preguntar a los demás puestos (sin respuesta desde: %1). Es posible que alguno esté recargando esta eSIM, y la recarga se pagaría dos veces. Vuelva a pulsar para recargarla de todos modos.</translation>
    </message>
    <message>
        <source>%1 was not heard of since %2. It may be topping this eSIM up, and it would be paid twice. Press again to top it up all the same.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 no da señales (última: %2). Es posible que esté recargando esta eSIM, y la recarga se pagaría dos veces. Vuelva a pulsar para recargarla de todos modos.</translation>
    </message>
    <message>
        <source>More than a minute passed before it could leave, so the other desks have to be asked again.</source>
        <translation>Pasó más de un minuto antes del envío, así que hay que preguntar de nuevo a los demás puestos.</translation>
    </message>
</context>
<context>
    <name>Desk::CloseGuard</name>
    <message>
        <source>Wait, then close</source>
        <translation>Esperar y cerrar</translation>
    </message>
    <message>
        <source>Close now</source>
        <extracomment>Button: the window closes though something is under way.</extracomment>
        <translation>Cerrar ahora</translation>
    </message>
    <message>
        <source>Keep open</source>
        <extracomment>Button: the window stays open.</extracomment>
        <translation>No cerrar</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <extracomment>Button that was pressed: the window closes as soon as the answer is there.</extracomment>
        <translation>Esperando…</translation>
    </message>
    <message>
        <source>A purchase is under way</source>
        <translation>Hay una compra en curso</translation>
    </message>
    <message>
        <source>An eSIM is being changed</source>
        <translation>Se está modificando una eSIM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are under way. Wait for the answer? The window closes by itself then.</source>
        <extracomment>%Ln: how many orders wait for eSIMfly&apos;s answer. A question when the window is closed.</extracomment>
        <translation>
            <numerusform>Hay %Ln pedido en curso. ¿Esperar la respuesta? Después, la ventana se cierra sola.</numerusform>
            <numerusform>Hay %Ln pedidos en curso. ¿Esperar la respuesta? Después, la ventana se cierra sola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you asked for is under way for %Ln eSIMs. Wait for the answer? The window closes by itself then.</source>
        <extracomment>%Ln: of how many eSIMs something waits for eSIMfly&apos;s answer, such as cancelling. A question when the window is closed.</extracomment>
        <translation>
            <numerusform>Lo que pidió está en curso para %Ln eSIM. ¿Esperar la respuesta? Después, la ventana se cierra sola.</numerusform>
            <numerusform>Lo que pidió está en curso para %Ln eSIM. ¿Esperar la respuesta? Después, la ventana se cierra sola.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you close now, it may have been done. The eSIMs page shows later whether it was; of an SMS nobody can tell.</source>
        <translation>Si cierra ahora, es posible que se haya hecho. La página eSIM mostrará más tarde si fue así; de un SMS no se puede saber.</translation>
    </message>
    <message>
        <source>If you close now, you may have been charged. The next start finds out, and orders nothing by itself.</source>
        <translation>Si cierra ahora, es posible que se le haya cobrado. En el próximo inicio, el programa lo averigua y no pide nada por sí solo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not sent yet and will not be sent then; nothing is charged for those.</source>
        <extracomment>%Ln: how many of the orders named in the sentence before.</extracomment>
        <translation>
            <numerusform>%Ln de ellos aún no se ha enviado y ya no se enviará; por él no se cobra nada.</numerusform>
            <numerusform>%Ln de ellos aún no se han enviado y ya no se enviarán; por ellos no se cobra nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
</context>
<context>
    <name>Desk::CloseSheet</name>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column of a printed sheet: a seller, a desk or a way to pay.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Heading of a column of a printed sheet: how many sales.</extracomment>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Heading of a column of a printed sheet: how many top-ups.</extracomment>
        <translation>Recargas</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column of a printed sheet: what the account paid.</extracomment>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column of a printed sheet: what customers paid.</extracomment>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column of a printed sheet: what is left of sales when they were paid.</extracomment>
        <translation>Margen</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Heading of a column of a printed sheet: when the first sale was.</extracomment>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Heading of a column of a printed sheet: when the last sale was.</extracomment>
        <translation>Última</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: an amount; %2: &quot;12 of 15&quot;, the orders that it is of.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refunds of this day</source>
        <translation>Reembolsos de este día</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column of a printed sheet: how many orders.</extracomment>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>Heading of a column of a printed sheet: money that eSIMfly gave back.</extracomment>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Heading of a column of a printed sheet: money that eSIMfly is expected to give back.</extracomment>
        <translation>Por recibir</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column of a printed sheet: money that customers got back.</extracomment>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <extracomment>%1: how many refunds; %2: how many of them are as the account shows them.</extracomment>
        <translation>%1 (%2 vistos)</translation>
    </message>
    <message>
        <source>Not certain, and in no sum</source>
        <translation>Inciertos y en ninguna suma</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Heading of a column of a printed sheet: eSIMfly&apos;s number of an order.</extracomment>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Heading of a column of a printed sheet: when something was sold.</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column of a printed sheet: how an order stands.</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column of a printed sheet: name of a package.</extracomment>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading of a column of a printed sheet: what a person wrote about an order.</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column of a printed sheet: the person who sold.</extracomment>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>By seller</source>
        <extracomment>Heading of a part of a printed sheet: sums of each person who sold.</extracomment>
        <translation>Por vendedor</translation>
    </message>
    <message>
        <source>By payment</source>
        <extracomment>Heading of a part of a printed sheet: sums of each way to pay.</extracomment>
        <translation>Por forma de pago</translation>
    </message>
    <message>
        <source>Changed since the close before</source>
        <translation>Cambios desde el cierre anterior</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1: number of a page, of %2 pages.</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>By desk</source>
        <extracomment>Heading of a part of a printed sheet: sums of each computer that sells.</extracomment>
        <translation>Por puesto</translation>
    </message>
</context>
<context>
    <name>Desk::CloseText</name>
    <message>
        <source>Day close, %1</source>
        <extracomment>%1: a date, &quot;Saturday, 28 November 2026&quot;.</extracomment>
        <translation>Cierre del día, %1</translation>
    </message>
    <message>
        <source>%1, until midnight</source>
        <extracomment>%1: the name of a time zone, &quot;Europe/Istanbul&quot;.</extracomment>
        <translation>%1, hasta medianoche</translation>
    </message>
    <message>
        <source>%1, until %2 of the next day</source>
        <extracomment>%1: the name of a time zone, &quot;Europe/Istanbul&quot;; %2: an hour, &quot;03:00&quot;.</extracomment>
        <translation>%1, hasta las %2 del día siguiente</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a day, %2: a time of it.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Hecho el %1.</translation>
    </message>
    <message>
        <source>Made on %1 by %2.</source>
        <extracomment>%1: day and time; %2: name of a person.</extracomment>
        <translation>Hecho el %1, por %2.</translation>
    </message>
    <message>
        <source>The day is not over yet.</source>
        <translation>El día aún no ha terminado.</translation>
    </message>
    <message>
        <source>The account&apos;s orders are as of %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Lectura de los pedidos de la cuenta: %1.</translation>
    </message>
    <message>
        <source>All orders</source>
        <extracomment>In a table, before sums: all orders of the day.</extracomment>
        <translation>Todos los pedidos</translation>
    </message>
    <message>
        <source>Not sold on this computer</source>
        <translation>No vendidos en este ordenador</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>In a table, in place of the name of a seller.</extracomment>
        <translation>Sin vendedor</translation>
    </message>
    <message>
        <source>Payment not said</source>
        <translation>Pago sin indicar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: of so many orders it is known, of %2 orders that there are.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Order without a reference</source>
        <extracomment>An order of which nothing is known that names it.</extracomment>
        <translation>Pedido sin referencia</translation>
    </message>
    <message>
        <source>Refund not clear</source>
        <extracomment>How an order stands: nobody knows whether, or how much, money comes back of it.</extracomment>
        <translation>Reembolso sin aclarar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are not certain: they are named below, and in no sum.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>
            <numerusform>%Ln pedido es incierto: figura abajo, y en ninguna suma.</numerusform>
            <numerusform>%Ln pedidos son inciertos: figuran abajo, y en ninguna suma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds are not clear: their orders are named below, and what comes back of them is in no sum.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet what comes back.</extracomment>
        <translation>
            <numerusform>%Ln reembolso está sin aclarar: su pedido figura abajo, y lo que se reembolsa de él, en ninguna suma.</numerusform>
            <numerusform>%Ln reembolsos están sin aclarar: sus pedidos figuran abajo, y lo que se reembolsa de ellos, en ninguna suma.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was bought on this computer is still being read: orders may be missing, and so may what they were sold for and by whom.</source>
        <translation>Aún se está leyendo lo que se compró en este ordenador: es posible que falten pedidos, a cuánto se vendieron y quién los vendió.</translation>
    </message>
    <message>
        <source>What was bought on this computer could not be read: orders may be missing, and so may what they were sold for and by whom.</source>
        <translation>No se pudo leer lo que se compró en este ordenador: es posible que falten pedidos, a cuánto se vendieron y quién los vendió.</translation>
    </message>
    <message>
        <source>The account&apos;s own list of orders was not read to its end: only the orders that this computer knows stand here.</source>
        <translation>La lista de pedidos de la cuenta no se leyó hasta el final: aquí solo figuran los pedidos que este ordenador conoce.</translation>
    </message>
    <message>
        <source>Orders of this day have not all been read: there may be more than stand here. “Read all orders” reads them.</source>
        <translation>No se han leído todos los pedidos de este día: puede haber más de los que figuran aquí. «Leer todos los pedidos» los lee.</translation>
    </message>
    <message>
        <source>Orders of this day have not all been read, but those until %1: there may be more than stand here. F5 reads them.</source>
        <extracomment>%1: time of the day. F5 is a key.</extracomment>
        <translation>De los pedidos de este día solo se han leído los que hay hasta %1: puede haber más de los que figuran aquí. F5 los lee.</translation>
    </message>
    <message>
        <source>The account&apos;s own list of orders was last read to its end on %1, and not all of it could be read since: there may be more orders than stand here.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>La lista de pedidos de la cuenta se leyó hasta el final por última vez el %1, y desde entonces no se pudo leer entera: puede haber más pedidos de los que figuran aquí.</translation>
    </message>
    <message numerus="yes">
        <source>The time of %Ln orders could not be read: they stand in no day.</source>
        <extracomment>%Ln: how many orders.</extracomment>
        <translation>
            <numerusform>No se pudo leer la hora de %Ln pedido: no figura en ningún día.</numerusform>
            <numerusform>No se pudo leer la hora de %Ln pedidos: no figuran en ningún día.</numerusform>
        </translation>
    </message>
    <message>
        <source>This day was closed on %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Este día se cerró el %1.</translation>
    </message>
    <message>
        <source>This day was closed on %1 by %2.</source>
        <extracomment>%1: day and time; %2: name of a person.</extracomment>
        <translation>Este día se cerró el %1, por %2.</translation>
    </message>
    <message>
        <source>The shop&apos;s day was set otherwise then: %1.</source>
        <extracomment>%1: whose day it was then, &quot;Europe/Istanbul, until midnight&quot;.</extracomment>
        <translation>Entonces el día de la tienda era otro: %1.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Desde entonces no ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have changed since.</source>
        <extracomment>%Ln: how many orders are others than when the day was closed.</extracomment>
        <translation>
            <numerusform>Desde entonces ha cambiado %Ln pedido.</numerusform>
            <numerusform>Desde entonces han cambiado %Ln pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <extracomment>%1, %2: what a day came to, &quot;12 orders · $31.00 spent&quot;.</extracomment>
        <translation>Entonces: %1. Ahora: %2.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>An order that came since. %1: its reference, time, note and seller.</extracomment>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <extracomment>An order that is no longer of that day. %1: its reference, time, note and seller.</extracomment>
        <translation>Ya no está: %1</translation>
    </message>
    <message>
        <source>Changed: %1: %2</source>
        <extracomment>An order that is another one now. %1: its reference, time, note and seller; %2: what has changed in it.</extracomment>
        <translation>Cambiado: %1: %2</translation>
    </message>
    <message>
        <source>%1, corrected on %2</source>
        <extracomment>%1: what was corrected, &quot;Sold for $7.99 → $8.49&quot;; %2: day and time.</extracomment>
        <translation>%1, corregido el %2</translation>
    </message>
    <message>
        <source>%1, corrected by %2 on %3</source>
        <extracomment>%1: what was corrected, &quot;Sold for $7.99 → $8.49&quot;; %2: name of a person; %3: day and time.</extracomment>
        <translation>%1, corregido por %2 el %3</translation>
    </message>
    <message>
        <source>%1 %2, was %3</source>
        <extracomment>A change. %1: what has changed, &quot;Seller&quot;; %2: how it is now; %3: how it was.</extracomment>
        <translation>%1 %2, antes %3</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>What changed in an order since a day was closed: how it stands.</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>What changed in an order since a day was closed: what the account paid.</extracomment>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>What changed in an order since a day was closed: what the customer paid.</extracomment>
        <translation>Vendido a</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>What changed in an order since a day was closed: who sold it.</extracomment>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>What changed in an order since a day was closed: how the customer paid.</extracomment>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What changed in an order since a day was closed: what a person wrote about it.</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>What changed in an order since a day was closed: money that eSIMfly gave back.</extracomment>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>What changed in an order since a day was closed: money that eSIMfly is expected to give back.</extracomment>
        <translation>Por recibir</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>What changed in an order since a day was closed: money that the customer got back.</extracomment>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>What was awaited has come back</source>
        <translation>Lo que estaba por recibir se ha reembolsado</translation>
    </message>
    <message>
        <source>What came back is as the account shows it</source>
        <translation>Lo reembolsado es lo que muestra la cuenta</translation>
    </message>
    <message>
        <source>What came back is as the cancellation&apos;s answer says</source>
        <translation>Lo reembolsado es lo que dice la respuesta a la anulación</translation>
    </message>
    <message>
        <source>Amounts or days</source>
        <extracomment>What has changed in an order: an amount that is hidden, or the day it counts on.</extracomment>
        <translation>Importes o días</translation>
    </message>
    <message>
        <source>Not readable by this version</source>
        <extracomment>How an order stands: another desk, whose program is newer, told something of it.</extracomment>
        <translation>No legible con esta versión</translation>
    </message>
    <message>
        <source>Not clear again: its order is another sale&apos;s</source>
        <extracomment>How an order stands: it was taken for an order of the account that is another one&apos;s.</extracomment>
        <translation>De nuevo sin aclarar: su pedido es de otra venta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of %1 can&apos;t be read by this version of the program: what they tell of sales is in no day.</source>
        <extracomment>%1: name of a desk, whose program is newer.</extracomment>
        <translation>
            <numerusform>Esta versión del programa no puede leer %Ln entrada de %1: lo que dice de las ventas no figura en ningún día.</numerusform>
            <numerusform>Esta versión del programa no puede leer %Ln entradas de %1: lo que dicen de las ventas no figura en ningún día.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders came later from %1, which had not been heard of when the day was closed.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>
            <numerusform>%Ln pedido llegó más tarde de %1, que aún no había dado señales cuando se cerró el día.</numerusform>
            <numerusform>%Ln pedidos llegaron más tarde de %1, que aún no había dado señales cuando se cerró el día.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been heard of since: it sold nothing more on that day.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>%1 ha dado señales desde entonces: ese día no vendió nada más.</translation>
    </message>
    <message>
        <source>At no desk of the team</source>
        <extracomment>In a table: orders that no desk of the team knows, in place of the name of a desk or seller.</extracomment>
        <translation>En ningún puesto del equipo</translation>
    </message>
    <message>
        <source>The shop was called %1 then.</source>
        <extracomment>%1: the name of the shop when a day was closed.</extracomment>
        <translation>La tienda se llamaba entonces %1.</translation>
    </message>
    <message>
        <source>The address of the shop was %1 then.</source>
        <extracomment>%1: the address of the shop when a day was closed.</extracomment>
        <translation>La dirección de la tienda era entonces %1.</translation>
    </message>
</context>
<context>
    <name>Desk::CommandBar</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Name of the field where somebody types what they want to do.</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Name of the list of commands that were found.</extracomment>
        <translation>Comandos</translation>
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
        <translation>No existe ese argumento: %1</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, - and _ only, 64 at most.</source>
        <translation>El nombre de un perfil solo lleva letras, cifras, - y _, 64 como máximo.</translation>
    </message>
    <message>
        <source>A language is given as its code, such as en, ar or de.</source>
        <translation>Un idioma se indica con su código, como en, ar o de.</translation>
    </message>
    <message>
        <source>The API&apos;s address must begin with https://, or with http:// and be on this computer.</source>
        <translation>La dirección de la API debe empezar por https://, o por http:// y estar en este ordenador.</translation>
    </message>
    <message>
        <source>--sandbox has its own API: leave --api out.</source>
        <translation>--sandbox tiene su propia API: no use --api.</translation>
    </message>
    <message>
        <source>--tour needs a folder for its pictures.</source>
        <translation>--tour necesita una carpeta para sus imágenes.</translation>
    </message>
    <message>
        <source>--tour buys an eSIM, so it plays with --sandbox only.</source>
        <translation>--tour compra una eSIM, así que solo funciona con --sandbox.</translation>
    </message>
    <message>
        <source>Sells travel eSIMs of the eSIMfly Business API.</source>
        <translation>Vende eSIM de viaje de la eSIMfly Business API.</translation>
    </message>
    <message>
        <source>The team&apos;s address can&apos;t be used: %1</source>
        <extracomment>%1: why not.</extracomment>
        <translation>No se puede usar la dirección del equipo: %1</translation>
    </message>
    <message>
        <source>Start on the built-in sandbox account. Nothing in it is real.</source>
        <translation>Iniciar con la cuenta de prueba incorporada. Nada en ella es real.</translation>
    </message>
    <message>
        <source>Another address for the API: https, or http on this computer only.</source>
        <translation>Otra dirección para la API: https, o http solo en este ordenador.</translation>
    </message>
    <message>
        <source>A separate account, cache and settings (letters, digits, - and _).</source>
        <translation>Una cuenta, una caché y unos ajustes aparte (letras, cifras, - y _).</translation>
    </message>
    <message>
        <source>With --sandbox: sell one eSIM and show the main pages by itself, save a picture of each step into DIR.</source>
        <translation>Con --sandbox: vender una eSIM y mostrar las páginas principales de forma automática, y guardar una imagen de cada paso en DIR.</translation>
    </message>
    <message>
        <source>Another language than the system&apos;s, as a two-letter code.</source>
        <translation>Un idioma que no sea el del sistema, como código de dos letras.</translation>
    </message>
    <message>
        <source>Join the team whose server is there: &quot;host=… port=… dbname=… user=… sslrootcert=…&quot;. The password comes from ESIMFLY_DESK_TEAM_PASSWORD or the keychain.</source>
        <translation>Unirse al equipo cuyo servidor se indica: &quot;host=… port=… dbname=… user=… sslrootcert=…&quot;. La contraseña se toma de ESIMFLY_DESK_TEAM_PASSWORD o del llavero.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>The sandbox is in no team, but for a tour: leave --team out, or add --tour.</source>
        <translation>El modo de prueba no está en ningún equipo, salvo con --tour: no use --team, o añada --tour.</translation>
    </message>
    <message>
        <source>Go to the search with nothing in it, in the window that is open already, too.</source>
        <translation>Ir a la búsqueda vacía, también en la ventana que ya está abierta.</translation>
    </message>
</context>
<context>
    <name>Desk::ComparisonModel</name>
    <message>
        <source>%1, differs</source>
        <extracomment>One of two versions of something, where the other one says something else. %1: what it says.</extracomment>
        <translation>%1, difiere</translation>
    </message>
    <message>
        <source>This desk</source>
        <extracomment>Heading of a column: what stands on this computer.</extracomment>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>The team</source>
        <extracomment>Heading of a column: what stands on the team&apos;s server.</extracomment>
        <translation>El equipo</translation>
    </message>
</context>
<context>
    <name>Desk::ConnectPage</name>
    <message>
        <source>Connect your account</source>
        <translation>Conecte su cuenta</translation>
    </message>
    <message>
        <source>&amp;Access code</source>
        <extracomment>Caption of a field: the first of the two keys of an account.</extracomment>
        <translation>Códi&amp;go de acceso</translation>
    </message>
    <message>
        <source>Access code</source>
        <extracomment>Name of a field: the first of the two keys of an account.</extracomment>
        <translation>Código de acceso</translation>
    </message>
    <message>
        <source>esf_…</source>
        <extracomment>How an access code begins; shown in its empty field.</extracomment>
        <translation>esf_…</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <extracomment>Caption of a field: the second of the two keys of an account.</extracomment>
        <translation>Clave &amp;secreta</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>Name of a field: the second of the two keys of an account.</extracomment>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>sk_…</source>
        <extracomment>How a secret key begins; shown in its empty field.</extracomment>
        <translation>sk_…</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: another address for the API</source>
        <translation>Avan&amp;zado: otra dirección para la API</translation>
    </message>
    <message>
        <source>A&amp;PI address</source>
        <extracomment>Caption of a field: where eSIMfly&apos;s computer is.</extracomment>
        <translation>Dirección de la A&amp;PI</translation>
    </message>
    <message>
        <source>API address</source>
        <extracomment>Name of a field: where eSIMfly&apos;s computer is.</extracomment>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: connects the account.</extracomment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Checking the keys…</source>
        <translation>Comprobando las claves…</translation>
    </message>
    <message>
        <source>Checking the keys</source>
        <translation>Comprobación de las claves</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: the account is not connected.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The secret key is kept in this computer’s keychain only.</source>
        <translation>La clave secreta solo se guarda en el llavero de este ordenador.</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Heading: an account is connected.</extracomment>
        <translation>Cuenta conectada</translation>
    </message>
    <message>
        <source>Connect without keeping it</source>
        <translation>Conectar sin guardarla</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button: the account is disconnected and its secret key forgotten.</extracomment>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>Eche antes un vistazo</translation>
    </message>
    <message>
        <source>The sandbox is a whole pretend account with thousands of packages. Search, order and hand over as often as you like: it needs no keys and no internet, and nothing in it is real.</source>
        <translation>El modo de prueba es una cuenta ficticia completa con miles de paquetes. Busque, pida y entregue tantas veces como quiera: no necesita claves ni internet, y nada en él es real.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Usar el modo de prueba</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Open %1 in another one.</source>
        <extracomment>%1: an address.</extracomment>
        <translation>No se ha encontrado ningún navegador en este ordenador. Abra %1 en otro.</translation>
    </message>
    <message>
        <source>Characters that can&apos;t be seen were left out of what was pasted here.</source>
        <translation>Se han quitado caracteres invisibles de lo que se pegó aquí.</translation>
    </message>
    <message>
        <source>Enter the access code. It begins with esf_.</source>
        <translation>Escriba el código de acceso. Empieza por esf_.</translation>
    </message>
    <message>
        <source>This is a secret key. The access code begins with esf_.</source>
        <translation>Esto es una clave secreta. El código de acceso empieza por esf_.</translation>
    </message>
    <message>
        <source>Enter the secret key. It begins with sk_.</source>
        <translation>Escriba la clave secreta. Empieza por sk_.</translation>
    </message>
    <message>
        <source>This is an access code. The secret key begins with sk_.</source>
        <translation>Esto es un código de acceso. La clave secreta empieza por sk_.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: the keychain of the computer is opened, which may ask for a password.</extracomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the keychain of the computer is asked once more.</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Access code and secret key are made together at eSIMfly, %1under Settings, API Keys%2. The secret key is shown there once.</source>
        <extracomment>%1 is the beginning of a link, %2 its end.</extracomment>
        <translation>El código de acceso y la clave secreta se crean juntos en eSIMfly, %1en Settings, API Keys%2. Allí la clave secreta se muestra una sola vez.</translation>
    </message>
</context>
<context>
    <name>Desk::CopyController</name>
    <message>
        <source>Something is under way. Bring the copy back when it has come to its end.</source>
        <translation>Hay algo en curso. Recupere la copia cuando haya terminado.</translation>
    </message>
</context>
<context>
    <name>Desk::CopyField</name>
    <message>
        <source>Copy</source>
        <extracomment>On a button beside a field.</extracomment>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Desk::CopyText</name>
    <message>
        <source>A copy has what only this computer knows: sales and top-ups, notes, hand-overs, selling prices, old prices of packages and the settings. Keep it on another disk.</source>
        <translation>Una copia contiene lo que solo conoce este ordenador: ventas y recargas, notas, entregas, precios de venta, precios anteriores de los paquetes y los ajustes. Guárdela en otro disco.</translation>
    </message>
    <message>
        <source>Neither the secret key nor codes that install an eSIM are in it. eSIMfly keeps the codes, and the eSIMs page shows them again.</source>
        <translation>No contiene ni la clave secreta ni los códigos que instalan una eSIM. eSIMfly conserva los códigos, y la página eSIM los vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Guardada como %1.</translation>
    </message>
    <message>
        <source>Stopped. No copy was saved.</source>
        <translation>Detenido. No se ha guardado ninguna copia.</translation>
    </message>
    <message>
        <source>No copy was saved as %1. %2</source>
        <extracomment>%1: path of a file; %2: a sentence that says why.</extracomment>
        <translation>No se ha guardado ninguna copia como %1. %2</translation>
    </message>
    <message>
        <source>The copy of today could not be saved in %1. %2 It is tried again by itself.</source>
        <extracomment>%1: path of a folder; %2: a sentence that says why.</extracomment>
        <translation>No se pudo guardar la copia de hoy en %1. %2 Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>No se puede leer el archivo: «%1».</translation>
    </message>
    <message>
        <source>This file is no copy of eSIMfly Desk.</source>
        <translation>Este archivo no es una copia de eSIMfly Desk.</translation>
    </message>
    <message>
        <source>This file is larger than any copy of eSIMfly Desk.</source>
        <translation>Este archivo es más grande que cualquier copia de eSIMfly Desk.</translation>
    </message>
    <message>
        <source>A newer version of eSIMfly Desk saved this copy. Bring it back with that version.</source>
        <translation>Esta copia la guardó una versión más reciente de eSIMfly Desk. Recupérela con esa versión.</translation>
    </message>
    <message>
        <source>This copy is damaged or not whole. Choose another one, such as that of the day before.</source>
        <translation>Esta copia está dañada o incompleta. Elija otra, como la del día anterior.</translation>
    </message>
    <message>
        <source>This is a copy of the sandbox: nothing in it was ever sold.</source>
        <translation>Esta es una copia del modo de prueba: nada de lo que contiene se vendió nunca.</translation>
    </message>
    <message>
        <source>This copy can&apos;t be checked on this computer. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Esta copia no se puede comprobar en este ordenador. %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Guardada: %1</translation>
    </message>
    <message>
        <source>Access code: %1</source>
        <extracomment>%1: access codes, mostly dots.</extracomment>
        <translation>Código de acceso: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <extracomment>%Ln: how many orders a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-ups</source>
        <extracomment>%Ln: how many top-ups a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln recarga</numerusform>
            <numerusform>%Ln recargas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>%Ln: how many notes a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sale: %1</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Última venta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not clear when it was saved, and stay so.</source>
        <extracomment>%Ln: how many of the orders and top-ups named before.</extracomment>
        <translation>
            <numerusform>%Ln de ellos estaba sin aclarar cuando se guardó, y sigue así.</numerusform>
            <numerusform>%Ln de ellos estaban sin aclarar cuando se guardó, y siguen así.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations were not clear when it was saved, and stay so.</source>
        <extracomment>%Ln: how many times somebody asked eSIMfly to take an eSIM back.</extracomment>
        <translation>
            <numerusform>%Ln anulación estaba sin aclarar cuando se guardó, y sigue así.</numerusform>
            <numerusform>%Ln anulaciones estaban sin aclarar cuando se guardó, y siguen así.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy was brought back: all sales and notes in it were here before.</source>
        <translation>Copia recuperada: todas las ventas y notas que contiene ya estaban aquí.</translation>
    </message>
    <message>
        <source>The copy was brought back, with %1 and %2 that were not here.</source>
        <extracomment>%1: such as “3 sales”, %2: such as “2 notes”.</extracomment>
        <translation>Copia recuperada, con %1 y %2 que no estaban aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales</source>
        <extracomment>%Ln: how many orders and top-ups came from a copy. Part of a sentence.</extracomment>
        <translation>
            <numerusform>%Ln venta</numerusform>
            <numerusform>%Ln ventas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not clear: you may have been charged. Nothing is ordered by itself.</source>
        <extracomment>%Ln: how many of the sales named before.</extracomment>
        <translation>
            <numerusform>%Ln de ellas está sin aclarar: es posible que se le haya cobrado. Nada se pide por sí solo.</numerusform>
            <numerusform>%Ln de ellas están sin aclarar: es posible que se le haya cobrado. Nada se pide por sí solo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations are not clear: eSIMs may be cancelled, with money back. Nothing is cancelled by itself.</source>
        <extracomment>%Ln: how many times somebody asked eSIMfly to take an eSIM back.</extracomment>
        <translation>
            <numerusform>%Ln anulación está sin aclarar: es posible que se hayan anulado eSIM, con reembolso. Nada se anula por sí solo.</numerusform>
            <numerusform>%Ln anulaciones están sin aclarar: es posible que se hayan anulado eSIM, con reembolso. Nada se anula por sí solo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales ended another way here than in the copy; they stay as they are here.</source>
        <extracomment>%Ln: how many orders and top-ups.</extracomment>
        <translation>
            <numerusform>%Ln venta terminó aquí de otra forma que en la copia; se queda como está aquí.</numerusform>
            <numerusform>%Ln ventas terminaron aquí de otra forma que en la copia; se quedan como están aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes are other ones here than in the copy; they stay as they are here.</source>
        <extracomment>%Ln: how many notes on eSIMs.</extracomment>
        <translation>
            <numerusform>%Ln nota es distinta aquí y en la copia; se queda como está aquí.</numerusform>
            <numerusform>%Ln notas son distintas aquí y en la copia; se quedan como están aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selling prices were changed here and in the copy; those of here stay.</source>
        <translation>Los precios de venta se cambiaron aquí y en la copia; se quedan los de aquí.</translation>
    </message>
    <message>
        <source>Old prices of packages did not come. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Los precios anteriores de los paquetes no se recuperaron. %1</translation>
    </message>
    <message>
        <source>Nothing was brought back. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>No se ha recuperado nada. %1</translation>
    </message>
</context>
<context>
    <name>Desk::CorrectionDialog</name>
    <message>
        <source>Nobody</source>
        <extracomment>Choice in a list of persons who sell: none of them.</extracomment>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>Choice in a list of ways to pay: none of them.</extracomment>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Correct the order</source>
        <translation>Corregir el pedido</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Before a field: what the customer paid.</extracomment>
        <translation>Vendido a</translation>
    </message>
    <message>
        <source>eSIMfly ended this order: nothing was sold.</source>
        <translation>eSIMfly dio por terminado este pedido: no se vendió nada.</translation>
    </message>
    <message>
        <source>What the customer paid for the whole order</source>
        <translation>Lo que el cliente pagó por todo el pedido</translation>
    </message>
    <message>
        <source>What the customer paid for one eSIM</source>
        <translation>Lo que el cliente pagó por una eSIM</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Caption of a list: the person who sold.</extracomment>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Before a field: how the customer paid.</extracomment>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Cliente o nota</translation>
    </message>
    <message>
        <source>Kept with its eSIMs, on this computer</source>
        <translation>Se guarda con sus eSIM, en este ordenador</translation>
    </message>
    <message>
        <source>A note is kept with an eSIM, and it is not known which belongs to this order.</source>
        <translation>Una nota se guarda con una eSIM, y no se sabe cuál es la de este pedido.</translation>
    </message>
    <message>
        <source>Its eSIM is not known</source>
        <extracomment>In a field for a note, of an order of which no eSIM is known.</extracomment>
        <translation>No se sabe cuál es su eSIM</translation>
    </message>
    <message>
        <source>No seller is chosen (F6).</source>
        <extracomment>Beside the button that saves, in the place of who is written down with it.</extracomment>
        <translation>No hay ningún vendedor elegido (F6).</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <extracomment>%1: the person who sells now.</extracomment>
        <translation>Corrige: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing is corrected.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what was corrected.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Name of a list: what was corrected before.</extracomment>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Nothing was corrected so far.</source>
        <extracomment>Above a list of what was corrected of an order, or in its place.</extracomment>
        <translation>Hasta ahora no se ha corregido nada.</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Beside the price of one eSIM: that of all; %1: an amount of money.</extracomment>
        <translation>en total %1</translation>
    </message>
    <message>
        <source>This is no price. Write it like %1.</source>
        <extracomment>Below a field for a price; %1: an example of one, such as 8.00.</extracomment>
        <translation>Esto no es un precio. Escríbalo como %1.</translation>
    </message>
    <message>
        <source>Nothing was corrected. %1</source>
        <extracomment>%1: why, a whole sentence.</extracomment>
        <translation>No se ha corregido nada. %1</translation>
    </message>
</context>
<context>
    <name>Desk::CorrectionText</name>
    <message>
        <source>Corrected %1</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Corregido: %1</translation>
    </message>
    <message>
        <source>Corrected by %1, %2</source>
        <extracomment>%1: a name; %2: a time.</extracomment>
        <translation>Corregido por %1, %2</translation>
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
        <translation>Vendido a %1 → %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>In place of a name: an order that nobody is said to have sold.</extracomment>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Seller %1 → %2</source>
        <extracomment>%1, %2: names, before and after.</extracomment>
        <translation>Vendedor %1 → %2</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>In place of how a customer paid: nobody said it.</extracomment>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Payment %1 → %2</source>
        <extracomment>How a customer paid; %1, %2: before and after.</extracomment>
        <translation>Pago %1 → %2</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a customer&apos;s name or a note: there is none.</extracomment>
        <translation>ninguna</translation>
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
        <translation>Este paquete no tiene nada con «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Works in %Ln countries</source>
        <extracomment>%Ln: a number of countries. Heading of a list.</extracomment>
        <translation>
            <numerusform>Funciona en %Ln país</numerusform>
            <numerusform>Funciona en %Ln países</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 countries</source>
        <extracomment>%1: how many countries match what was typed, %2: how many there are.</extracomment>
        <translation>%1 de %2 países</translation>
    </message>
    <message>
        <source>Filter countries</source>
        <extracomment>Name of a field that filters a list of countries.</extracomment>
        <translation>Filtrar países</translation>
    </message>
    <message>
        <source>Covered countries</source>
        <extracomment>Name of the list of countries where a package works.</extracomment>
        <translation>Países con cobertura</translation>
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
        <translation>Pantalla del cliente</translation>
    </message>
</context>
<context>
    <name>Desk::DailyCopySettings</name>
    <message>
        <source>Folder of the copies</source>
        <translation>Carpeta de las copias</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>No hay ninguna carpeta elegida.</translation>
    </message>
    <message>
        <source>Save a copy every day</source>
        <translation>Guardar una copia cada día</translation>
    </message>
    <message numerus="yes">
        <source>Sales, notes, selling prices and settings, in a folder on another disk. The last %Ln are kept.</source>
        <extracomment>%Ln: a number of files.</extracomment>
        <translation>
            <numerusform>Ventas, notas, precios de venta y ajustes, en una carpeta de otro disco. Se conserva la última.</numerusform>
            <numerusform>Ventas, notas, precios de venta y ajustes, en una carpeta de otro disco. Se conservan las %Ln últimas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
</context>
<context>
    <name>Desk::DayCloseDialog</name>
    <message>
        <source>Day close</source>
        <extracomment>Title of the dialog with the sums of a day.</extracomment>
        <translation>Cierre del día</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Name of a field: the day whose sums are shown.</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <extracomment>Button: shows the sums of today.</extracomment>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Name of a button: shows the sums of today.</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>&amp;Yesterday</source>
        <extracomment>Button: shows the sums of yesterday.</extracomment>
        <translation>&amp;Ayer</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Name of a button: shows the sums of yesterday.</extracomment>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Totals of the day</source>
        <translation>Totales del día</translation>
    </message>
    <message>
        <source>Changes since the last close</source>
        <translation>Cambios desde el último cierre</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button: prints the sums of a day.</extracomment>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Name of a button: prints the sums of a day.</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <extracomment>Button: saves the sums of a day as a file.</extracomment>
        <translation>&amp;Guardar PDF</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>Name of a button: saves the sums of a day as a file.</extracomment>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Export &amp;CSV</source>
        <extracomment>Button: saves a table as a text file with commas.</extracomment>
        <translation>Exportar &amp;CSV</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Name of a button: saves a table as a text file with commas.</extracomment>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Export &amp;Excel</source>
        <extracomment>Button: saves a table as a workbook.</extracomment>
        <translation>Exportar &amp;Excel</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Name of a button: saves a table as a workbook.</extracomment>
        <translation>Exportar Excel</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the &amp;day</source>
        <translation>Cerrar el &amp;día</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <source>Keeps what stands here, so that a later close says what has changed since</source>
        <translation>Conserva lo que figura aquí, para que un cierre posterior indique qué ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Nothing was sold on this day, and nothing came back.</source>
        <translation>Este día no se vendió nada, ni se reembolsó nada.</translation>
    </message>
    <message>
        <source>How this day was closed before can&apos;t be read: what has changed since is not known. The day can be closed again.</source>
        <translation>No se puede leer cómo se cerró antes este día: no se sabe qué ha cambiado desde entonces. El día se puede cerrar de nuevo.</translation>
    </message>
    <message>
        <source>The day was not closed: it could not be written down. %1</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>El día no se ha cerrado: no se pudo registrar. %1</translation>
    </message>
    <message>
        <source>The day is closed, as it was at %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>El día está cerrado, tal como estaba a las %1.</translation>
    </message>
    <message>
        <source>Prices are hidden, so cost and margin will not stand in it. F8 shows them.</source>
        <translation>Los precios están ocultos, así que el coste y el margen no figurarán. F8 los muestra.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>A button: cost and margin are left out of what is printed or saved.</extracomment>
        <translation>Omitirlos</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is switched on and has paper, or save a PDF.</source>
        <translation>La impresora no lo aceptó. Compruebe que está encendida y tiene papel, o guarde un PDF.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Day close of %1, made</source>
        <extracomment>Name of a file. %1: a date, &quot;2026-11-28&quot;.</extracomment>
        <translation>Cierre del día %1, hecho</translation>
    </message>
</context>
<context>
    <name>Desk::DayCloseModel</name>
    <message>
        <source>Not certain</source>
        <extracomment>Heading of a part: orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading of a column: how customers paid, such as cash.</extracomment>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>In a table, before sums: of all orders of the day.</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>Heading of the close of a day: whether a line is of a seller, of a kind of payment, of all.</extracomment>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of the close of a day: a seller, a kind of payment, an order.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Heading of a column: how many sales.</extracomment>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Orders of eSIMs</source>
        <translation>Pedidos de eSIM</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Heading of a column: how many top-ups.</extracomment>
        <translation>Recargas</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account paid.</extracomment>
        <translation>Coste</translation>
    </message>
    <message>
        <source>What the account paid</source>
        <translation>Lo que pagó la cuenta</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid.</extracomment>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>What customers paid</source>
        <translation>Lo que pagaron los clientes</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of sales when they were paid.</extracomment>
        <translation>Margen</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>Lo que pagaron los clientes, menos lo que pagó la cuenta</translation>
    </message>
    <message>
        <source>Margin of</source>
        <extracomment>Heading of the close of a day: of how many orders the margin is, &quot;12 of 15&quot;.</extracomment>
        <translation>Margen de</translation>
    </message>
    <message>
        <source>For how many orders it is known what they were sold for</source>
        <translation>De cuántos pedidos se sabe a cuánto se vendieron</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Heading of a column: how many orders were refunded.</extracomment>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Orders whose money came back on this day, or is to come</source>
        <translation>Pedidos cuyo dinero se reembolsó este día, o está por recibir</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>Heading of the close of a day: how many of the refunds are as the account shows them.</extracomment>
        <translation>Vistos</translation>
    </message>
    <message>
        <source>Refunds that no answer reported: they count for the day on which the account first showed them</source>
        <translation>Reembolsos que ninguna respuesta indicó: se contabilizan en el día en que la cuenta los mostró por primera vez</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>Heading of a column: money that eSIMfly gave back to the account.</extracomment>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>What eSIMfly gave back</source>
        <translation>Lo que eSIMfly reembolsó</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Heading of a column: money that eSIMfly is expected to give back.</extracomment>
        <translation>Por recibir</translation>
    </message>
    <message>
        <source>What is to come back, and is not in the balance yet</source>
        <translation>Lo que está por reembolsarse, y aún no está en el saldo</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column: money that customers got back.</extracomment>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>What customers got back</source>
        <translation>Lo que se devolvió a los clientes</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Heading of a column: when the first sale was.</extracomment>
        <translation>Primera</translation>
    </message>
    <message>
        <source>When the first order was sold, by the clock of the shop</source>
        <translation>Cuándo se vendió el primer pedido, según el reloj de la tienda</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Heading of a column: when the last sale was.</extracomment>
        <translation>Última</translation>
    </message>
    <message>
        <source>When the last order was sold, by the clock of the shop</source>
        <translation>Cuándo se vendió el último pedido, según el reloj de la tienda</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading of a column: what a person wrote about an order.</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>In a table, before a desk of which something is not in the sums.</extracomment>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Heading of a column: a computer that sells in the same team.</extracomment>
        <translation>Puesto</translation>
    </message>
</context>
<context>
    <name>Desk::DayModel</name>
    <message>
        <source>Day</source>
        <extracomment>Heading of a column: a date.</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Of the shop: its zone and the day&apos;s end are in the settings</source>
        <translation>De la tienda: su zona y el fin del día están en los ajustes</translation>
    </message>
    <message>
        <source>No time known</source>
        <translation>Sin hora conocida</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders on that day.</extracomment>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>How many; where some of them are not in the sums, how many are</source>
        <translation>Cuántos; si algunos no figuran en las sumas, cuántos sí</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;13 of 15&quot;: so many orders are in the sums.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Heading of a column: what the account paid on that day.</extracomment>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Heading of a column: how many orders were refunded on that day.</extracomment>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>What came back on this day, whenever it was spent</source>
        <translation>Lo que se reembolsó este día, se gastara cuando se gastara</translation>
    </message>
    <message>
        <source>%1 awaited</source>
        <extracomment>A refund that has not come yet. %1: an amount of money.</extracomment>
        <translation>%1 por recibir</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid on that day.</extracomment>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>What customers paid</source>
        <translation>Lo que pagaron los clientes</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of the sales of that day when they were paid.</extracomment>
        <translation>Margen</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>Lo que pagaron los clientes, menos lo que pagó la cuenta</translation>
    </message>
    <message>
        <source>Margin of</source>
        <extracomment>Of how many orders the margin is: &quot;12 of 15&quot;.</extracomment>
        <translation>Margen de</translation>
    </message>
    <message>
        <source>For how many orders it is known what they were sold for</source>
        <translation>De cuántos pedidos se sabe a cuánto se vendieron</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column: money that customers got back on that day.</extracomment>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>What customers got back on this day</source>
        <translation>Lo que se devolvió a los clientes este día</translation>
    </message>
</context>
<context>
    <name>Desk::DaysChart</name>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of a chart of money, while a customer looks at the screen.</extracomment>
        <translation>Precios ocultos</translation>
    </message>
    <message>
        <source>Spent, %1</source>
        <extracomment>Beside a coloured box, above a chart. %1: the code of a currency.</extracomment>
        <translation>Gastado, %1</translation>
    </message>
    <message>
        <source>Margin, %1</source>
        <extracomment>Beside a coloured box, above a chart. %1: the code of a currency.</extracomment>
        <translation>Margen, %1</translation>
    </message>
    <message>
        <source>other currencies in the table</source>
        <translation>otras monedas en la tabla</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <extracomment>Below a chart that has no room for all days. %1: the first day that it shows.</extracomment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>%1: %2 spent, %3 margin</source>
        <extracomment>What a chart shows of a day. %1: the day; %2, %3: amounts of money.</extracomment>
        <translation>%1: %2 gastados, %3 de margen</translation>
    </message>
    <message>
        <source>Spend and margin per day</source>
        <translation>Gasto y margen por día</translation>
    </message>
    <message>
        <source>From %1 to %2. Most on %3.</source>
        <extracomment>What a chart shows, for those who can&apos;t see it. %1, %2: days; %3: &quot;Tue 24 Nov: $3.10 spent, $1.20 margin&quot;.</extracomment>
        <translation>Del %1 al %2. El máximo, el %3.</translation>
    </message>
</context>
<context>
    <name>Desk::DaysPanel</name>
    <message>
        <source>Days</source>
        <extracomment>Name of a table with a row for each day.</extracomment>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>Desk::DestinationModel</name>
    <message>
        <source>Regions</source>
        <extracomment>Heading in the list of destinations, above regions and global.</extracomment>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The lowest price of a destination.</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>1 package</source>
        <extracomment>Beside a destination: there is one package for it.</extracomment>
        <translation>1 paquete</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <extracomment>%Ln: how many packages there are for a destination.</extracomment>
        <translation>
            <numerusform>%Ln paquete</numerusform>
            <numerusform>%Ln paquetes</numerusform>
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
        <translation>%1, %2, desde %3</translation>
    </message>
</context>
<context>
    <name>Desk::DestinationsPane</name>
    <message>
        <source>Filter destinations</source>
        <extracomment>Name of a field that filters a list of countries and regions.</extracomment>
        <translation>Filtrar destinos</translation>
    </message>
    <message>
        <source>All</source>
        <comment>All kinds of destinations</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All destinations</source>
        <extracomment>Choice above a list: countries and regions.</extracomment>
        <translation>Todos los destinos</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>Choice above a list: countries only.</extracomment>
        <translation>Países</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>Choice above a list: regions only, such as Europe.</extracomment>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Destinations</source>
        <extracomment>Name of a list of countries and regions.</extracomment>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Destination count</source>
        <extracomment>Name of what says how many countries and regions are listed.</extracomment>
        <translation>Número de destinos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many destinations are listed, of how many there are.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: as many destinations have come and are not in the list yet.</extracomment>
        <translation>
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more destinations</source>
        <extracomment>%Ln: how many countries and regions are not listed yet. A button.</extracomment>
        <translation>
            <numerusform>Mostrar %Ln destino más</numerusform>
            <numerusform>Mostrar %Ln destinos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::DocumentChoiceDialog</name>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar mi versión</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar la del equipo</translation>
    </message>
</context>
<context>
    <name>Desk::DocumentText</name>
    <message>
        <source>Selling prices</source>
        <extracomment>What the desks of a team have in common: what the shop sells at.</extracomment>
        <translation>Precios de venta</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>What the desks of a team have in common: the shop&apos;s name, address and sellers.</extracomment>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>What the desks of a team have in common: how eSIMs are handed over.</extracomment>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Changed here; on its way to the others.</source>
        <translation>Se cambió aquí; en camino a los demás.</translation>
    </message>
    <message>
        <source>Until you choose, this desk goes on with its own.</source>
        <translation>Hasta que usted elija, este puesto sigue con su propia versión.</translation>
    </message>
    <message>
        <source>This desk and its team sell at different prices.</source>
        <translation>Este puesto y su equipo venden a precios distintos.</translation>
    </message>
    <message>
        <source>The shop is set otherwise at this desk than in its team.</source>
        <translation>Los ajustes de la tienda son distintos en este puesto y en su equipo.</translation>
    </message>
    <message>
        <source>The hand-over card is set otherwise at this desk than in its team.</source>
        <translation>Lo que figura en la ficha es distinto en este puesto y en su equipo.</translation>
    </message>
    <message>
        <source>Your team has this in common. Only an owner of the team can change it.</source>
        <translation>Esto es común a todo su equipo. Solo un propietario del equipo puede cambiarlo.</translation>
    </message>
    <message>
        <source>that of each computer</source>
        <extracomment>A time zone: that of the computer, whichever it is.</extracomment>
        <translation>la de cada ordenador</translation>
    </message>
    <message>
        <source>Shop name</source>
        <extracomment>A line of a comparison: name of the shop.</extracomment>
        <translation>Nombre de la tienda</translation>
    </message>
    <message>
        <source>Sellers</source>
        <extracomment>A line of a comparison: names of those who sell.</extracomment>
        <translation>Vendedores</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Formas de pago</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>Zona horaria de la tienda</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>Fin del día</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>In a comparison: the shop has a logo.</extracomment>
        <translation>imagen</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>A line of a comparison: the shop&apos;s telephone number.</extracomment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>A line of a comparison: where the shop is.</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>A line of a comparison: the shop&apos;s picture.</extracomment>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Tax line of receipts</source>
        <translation>Línea de impuestos de los recibos</translation>
    </message>
    <message>
        <source>floor %1</source>
        <extracomment>A rule of selling prices: what is earned at least. %1: an amount or a percentage.</extracomment>
        <translation>mínimo %1</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>A rule that is switched off.</extracomment>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A rule of selling prices. %1: which packages it is for; %2: what it adds to their cost.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2, of %3)</source>
        <extracomment>The currency of selling prices. %1: the currency; %2: a rate of exchange; %3: the day when it was typed.</extracomment>
        <translation>%1 (%2, del %3)</translation>
    </message>
    <message>
        <source>The shop sells in</source>
        <translation>La tienda vende en</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A rule with its place in the list. %1: a number; %2: the rule.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>A line of a comparison: how many rules make selling prices.</extracomment>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Fixed prices</source>
        <extracomment>A line of a comparison: how many packages have a price of their own.</extracomment>
        <translation>Precios fijos</translation>
    </message>
    <message>
        <source>The team has no version so far.</source>
        <translation>El equipo aún no tiene ninguna versión.</translation>
    </message>
    <message>
        <source>The same as the version of the team.</source>
        <translation>Igual que la versión del equipo.</translation>
    </message>
    <message>
        <source>Differs from the version of the team.</source>
        <translation>No coincide con la versión del equipo.</translation>
    </message>
    <message>
        <source>The version of the team was saved by a newer program. Update this one.</source>
        <translation>La versión del equipo se guardó con un programa más reciente. Actualice este.</translation>
    </message>
    <message>
        <source>The version of the team can&apos;t be read here. This desk goes on with its own.</source>
        <translation>La versión del equipo no se puede leer aquí. Este puesto sigue con la suya propia.</translation>
    </message>
    <message>
        <source>The version of the team was saved on %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>La versión del equipo se guardó el %1.</translation>
    </message>
    <message>
        <source>“Keep mine” puts the version of this desk in the place of the team&apos;s, at all desks.</source>
        <translation>«Conservar mi versión» pone la versión de este puesto en lugar de la del equipo, en todos los puestos.</translation>
    </message>
    <message>
        <source>Only an owner of the team can put the version of this desk in the place of the team&apos;s.</source>
        <translation>Solo un propietario del equipo puede poner la versión de este puesto en lugar de la del equipo.</translation>
    </message>
</context>
<context>
    <name>Desk::EmptyState</name>
    <message>
        <source>Progress</source>
        <extracomment>Name of a bar that says how far something is.</extracomment>
        <translation>Progreso</translation>
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
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column: how an eSIM stands, such as “Active”.</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: how much data was used, with a bar.</extracomment>
        <translation>Datos usados</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Heading of a column: when an eSIM ends.</extracomment>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>Heading of a column: when an eSIM was bought.</extracomment>
        <translation>Comprada</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Cliente o nota</translation>
    </message>
    <message>
        <source>Kept on this computer only: eSIMfly and your colleagues don&apos;t see it. F2 or a double click writes.</source>
        <translation>Se guarda solo en este ordenador: ni eSIMfly ni sus compañeros lo ven. Se escribe con F2 o con doble clic.</translation>
    </message>
</context>
<context>
    <name>Desk::EsimText</name>
    <message>
        <source>Suspended</source>
        <extracomment>An eSIM that no network lets in until it is resumed.</extracomment>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Status of an eSIM: nobody has installed it.</extracomment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>An eSIM that is paid and made ready by the network operator.</extracomment>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Status of an eSIM: it is in use.</extracomment>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Depleted</source>
        <extracomment>All data of the eSIM is used.</extracomment>
        <translation>Agotada</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Status of an eSIM: its time is over.</extracomment>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of an eSIM: it was taken back.</extracomment>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Status of an eSIM: it was deleted on the phone.</extracomment>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Ready to install</source>
        <translation>Lista para instalar</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <extracomment>Status of an eSIM: it is paid, and eSIMfly is making it.</extracomment>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>All data is used</source>
        <translation>Se han usado todos los datos</translation>
    </message>
    <message>
        <source>%1 used when it could last be read</source>
        <extracomment>%1: an amount of data, such as “1.2 GB”.</extracomment>
        <translation>%1 usados en la última lectura posible</translation>
    </message>
    <message>
        <source>data used could not be read</source>
        <translation>no se pudieron leer los datos usados</translation>
    </message>
    <message>
        <source>%1 used, unlimited</source>
        <extracomment>%1: data used of an unlimited plan, &quot;14.2 GB&quot;.</extracomment>
        <translation>%1 usados, datos ilimitados</translation>
    </message>
    <message>
        <source>data not known</source>
        <extracomment>%1: data used: &quot;8.7 of 10 GB&quot;.</extracomment>
        <translation>datos usados desconocidos</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1: an amount of data, such as “1.2 GB”.</extracomment>
        <translation>%1 usados</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <extracomment>%1: data used of an unlimited plan, &quot;14.2 GB&quot;.</extracomment>
        <translation>%1, ilimitados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: data used, %2: all data: &quot;8.7 of 10 GB&quot;, &quot;300 MB of 1 GB&quot;.</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Desk::EsimsPage</name>
    <message>
        <source>Top up…</source>
        <extracomment>Button: an eSIM gets more data.</extracomment>
        <translation>Recargar…</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Name of a button: an eSIM gets more data.</extracomment>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>More data or days for the selected eSIM (Ctrl+T)</source>
        <translation>Más datos o días para la eSIM seleccionada (Ctrl+T)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: eSIMs are read again.</extracomment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Reads what is shown from eSIMfly again (F5)</source>
        <translation>Vuelve a leer de eSIMfly lo que se muestra (F5)</translation>
    </message>
    <message>
        <source>eSIMs</source>
        <extracomment>Name of the table of eSIMs.</extracomment>
        <translation>eSIM</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <extracomment>A filter: travellers who may need more data or help, with their number.</extracomment>
        <translation>Para llamar</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>Name of a tab: QR code and codes that install an eSIM.</extracomment>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Cliente o nota</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Se guarda en este ordenador</translation>
    </message>
    <message>
        <source>No eSIM matches. Search for an ICCID, a package, a customer, a note or an order.</source>
        <translation>Ninguna eSIM coincide. Busque un ICCID, un paquete, un cliente, una nota o un pedido.</translation>
    </message>
    <message>
        <source>None of them matches.</source>
        <translation>Ninguna coincide.</translation>
    </message>
    <message>
        <source>Nobody needs a call: no eSIM is nearly empty, ends soon, waits to be installed or is prepared for too long.</source>
        <translation>No hay a quién llamar: ninguna eSIM está casi agotada, termina pronto, sigue sin instalar ni lleva demasiado tiempo en preparación.</translation>
    </message>
    <message>
        <source>Nobody is known to need a call, but not all eSIMs were read.</source>
        <translation>No consta nadie a quien llamar, pero no se leyeron todas las eSIM.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many are shown, of how many there are, while a newer list waits to be shown.</extracomment>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;171 of 7,012&quot;: what the search found of all there is.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: shows what came while the mouse moved over the list.</extracomment>
        <translation>
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: rows of the table are put in order anew.</extracomment>
        <translation>Mostrar cambios</translation>
    </message>
    <message>
        <source>Choose an eSIM to see its QR code.</source>
        <translation>Elija una eSIM para ver su código QR.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter: no status in particular.</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>Name of a tab: how much data was used, day by day.</extracomment>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>A tab: the mobile network.</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Manage</source>
        <extracomment>A tab: cancel, suspend, SMS.</extracomment>
        <translation>Gestión</translation>
    </message>
</context>
<context>
    <name>Desk::ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>Title of the dialog that saves a table as a file.</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (.xlsx)</source>
        <translation>Libro de E&amp;xcel (.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>Choice: a kind of files.</extracomment>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>CS&amp;V, a text for other programs (.csv)</source>
        <translation>CS&amp;V, texto para otros programas (.csv)</translation>
    </message>
    <message>
        <source>CSV file</source>
        <extracomment>Choice: a kind of files, text with commas.</extracomment>
        <translation>Archivo CSV</translation>
    </message>
    <message>
        <source>&amp;For Excel here</source>
        <translation>&amp;Formato local para Excel</translation>
    </message>
    <message>
        <source>For Excel here</source>
        <translation>Formato local para Excel</translation>
    </message>
    <message>
        <source>With the separator and the decimal sign of this computer. Other programs read it better without.</source>
        <translation>Con el separador y el signo decimal de este ordenador. Otros programas lo leen mejor sin esta opción.</translation>
    </message>
    <message>
        <source>Add the activation &amp;codes</source>
        <translation>Añadir los &amp;códigos de activación</translation>
    </message>
    <message>
        <source>Add the activation codes</source>
        <translation>Añadir los códigos de activación</translation>
    </message>
    <message>
        <source>Export progress</source>
        <extracomment>Name of a bar: how much of a file is written.</extracomment>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Button: saves a table as a text file with commas.</extracomment>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Button: saves a table as a workbook.</extracomment>
        <translation>Exportar Excel</translation>
    </message>
    <message>
        <source>Whoever has the file can install these eSIMs. Keep it where nobody else reads it, and delete it when it is no longer needed.</source>
        <translation>Quien tenga el archivo puede instalar estas eSIM. Guárdelo donde nadie más lo lea y elimínelo cuando ya no haga falta.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: no file is written.</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to export.</source>
        <translation>No se muestra ninguna fila, así que no hay nada que exportar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, with the columns and in the order that are shown.</source>
        <extracomment>%Ln: how many rows of a table go into a file.</extracomment>
        <translation>
            <numerusform>%Ln fila, con las columnas y en el orden que se muestran.</numerusform>
            <numerusform>%Ln filas, con las columnas y en el orden que se muestran.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ExportText</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Saved as %1, where %2 leads.</source>
        <extracomment>%1, %2: paths of files.</extracomment>
        <translation>Guardado como %1, adonde lleva %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells begin with a sign that a spreadsheet would calculate with; they got an apostrophe before it.</source>
        <extracomment>%Ln: how many cells of a table.</extracomment>
        <translation>
            <numerusform>%Ln celda empieza por un signo con el que una hoja de cálculo calcularía; se le ha antepuesto un apóstrofo.</numerusform>
            <numerusform>%Ln celdas empiezan por un signo con el que una hoja de cálculo calcularía; se les ha antepuesto un apóstrofo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are longer than a workbook allows and were cut.</source>
        <extracomment>%Ln: how many cells of a table.</extracomment>
        <translation>
            <numerusform>%Ln celda es más larga de lo que admite un libro y se ha cortado.</numerusform>
            <numerusform>%Ln celdas son más largas de lo que admite un libro y se han cortado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Detenido. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: the disk is full. Make room, or choose another place.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>No se ha guardado nada como %1: el disco está lleno. Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: you may not write there. Choose another place.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>No se ha guardado nada como %1: no tiene permiso para escribir ahí. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: there is no such folder. Choose another one.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>No se ha guardado nada como %1: no existe esa carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2. Choose another name or place.</source>
        <extracomment>%1: path of a file; %2: the system&apos;s reason.</extracomment>
        <translation>No se ha guardado nada como %1: %2. Elija otro nombre u otro lugar.</translation>
    </message>
</context>
<context>
    <name>Desk::ExportedTable</name>
    <message>
        <source>%1, currency</source>
        <extracomment>Heading in a file. %1: the heading of amounts of several currencies, which this column names.</extracomment>
        <translation>%1, moneda</translation>
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
        <translation>Código de activación</translation>
    </message>
</context>
<context>
    <name>Desk::FailureText</name>
    <message>
        <source>eSIMfly can&apos;t be reached.</source>
        <translation>No se puede acceder a eSIMfly.</translation>
    </message>
    <message>
        <source>Check the connection to the internet, then try again.</source>
        <translation>Compruebe la conexión a internet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>eSIMfly did not answer in time.</source>
        <translation>eSIMfly no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Inténtelo de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer could not be read.</source>
        <translation>No se pudo leer la respuesta de eSIMfly.</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>No hay ninguna cuenta conectada.</translation>
    </message>
    <message>
        <source>Connect your account first.</source>
        <translation>Conecte primero su cuenta.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>El disco de este ordenador está lleno.</translation>
    </message>
    <message>
        <source>Free some space on it.</source>
        <translation>Libere espacio en él.</translation>
    </message>
    <message>
        <source>This computer does not let the program write a file: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the file.</extracomment>
        <translation>Este ordenador no deja que el programa escriba un archivo: «%1».</translation>
    </message>
    <message>
        <source>Check the permissions of this file and its folder.</source>
        <translation>Revise los permisos de ese archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>A folder of this program is gone: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the folder.</extracomment>
        <translation>Falta una carpeta de este programa: «%1».</translation>
    </message>
    <message>
        <source>Bring the folder or its drive back.</source>
        <translation>Devuelva a su sitio la carpeta o la unidad.</translation>
    </message>
    <message>
        <source>The disk of this computer failed: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>El disco de este ordenador ha fallado: «%1».</translation>
    </message>
    <message>
        <source>Copy what is on it to another one, and have it looked at.</source>
        <translation>Copie lo que contiene en otro disco y haga que lo revisen.</translation>
    </message>
    <message>
        <source>Another program holds a file of this one: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>Otro programa tiene ocupado un archivo de este: «%1».</translation>
    </message>
    <message>
        <source>End that program.</source>
        <translation>Cierre ese programa.</translation>
    </message>
    <message>
        <source>A file is damaged and could not be mended: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the file.</extracomment>
        <translation>Un archivo está dañado y no se pudo reparar: «%1».</translation>
    </message>
    <message>
        <source>Copy it to a safe place, then move it away.</source>
        <translation>Cópielo en un lugar seguro y después quítelo de ahí.</translation>
    </message>
    <message>
        <source>A file is of a newer version of this program and was not touched: “%1”.</source>
        <extracomment>%1: what was found, with the file.</extracomment>
        <translation>Un archivo es de una versión más reciente de este programa y no se ha tocado: «%1».</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Inicie la versión más reciente.</translation>
    </message>
    <message>
        <source>This computer could not store it.</source>
        <translation>Este ordenador no pudo guardarlo.</translation>
    </message>
    <message>
        <source>This computer could not store it: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>Este ordenador no pudo guardarlo: «%1».</translation>
    </message>
    <message>
        <source>See that the disk is not full and may be written to, then try again.</source>
        <translation>Compruebe que el disco no está lleno y que se puede escribir en él, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing can be bought now: the purchase journal can&apos;t be written.</source>
        <translation>Ahora no se puede comprar nada: no se puede escribir en el registro de compras.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>Too many requests were sent with this access code.</source>
        <translation>Se enviaron demasiadas peticiones con este código de acceso.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Inténtelo de nuevo después de las %1.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The balance is not enough.</source>
        <translation>El saldo no es suficiente.</translation>
    </message>
    <message>
        <source>The balance of %1 is not enough: %2 is missing.</source>
        <extracomment>%1: the balance; %2: what is missing.</extracomment>
        <translation>El saldo de %1 no es suficiente: faltan %2.</translation>
    </message>
    <message>
        <source>Load the account at eSIMfly, then order again.</source>
        <translation>Añada saldo a la cuenta en eSIMfly y vuelva a pedir.</translation>
    </message>
    <message>
        <source>The balance is not enough: %1 is missing.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>El saldo no es suficiente: faltan %1.</translation>
    </message>
    <message>
        <source>Connect the account again.</source>
        <translation>Conecte la cuenta de nuevo.</translation>
    </message>
    <message>
        <source>Choose another package.</source>
        <translation>Elija otro paquete.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this access code.</source>
        <translation>eSIMfly no conoce este código de acceso.</translation>
    </message>
    <message>
        <source>The secret key does not match this access code.</source>
        <translation>La clave secreta no corresponde a este código de acceso.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off, so eSIMfly refuses what it sends.</source>
        <translation>El reloj de este ordenador no está en hora, así que eSIMfly rechaza lo que envía.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, then try again.</source>
        <translation>Ajuste la fecha, la hora y la zona horaria e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not a business account.</source>
        <translation>Esta no es una cuenta de empresa.</translation>
    </message>
    <message>
        <source>Ask eSIMfly to make it a business account.</source>
        <translation>Pida a eSIMfly que la abra como cuenta de empresa.</translation>
    </message>
    <message>
        <source>This package can&apos;t be bought any more.</source>
        <translation>Este paquete ya no se puede comprar.</translation>
    </message>
    <message>
        <source>The price has changed.</source>
        <translation>El precio ha cambiado.</translation>
    </message>
    <message>
        <source>Look at the new price, then order again.</source>
        <translation>Mire el nuevo precio y vuelva a pedir.</translation>
    </message>
    <message>
        <source>The same request is under way already.</source>
        <translation>La misma petición ya está en curso.</translation>
    </message>
    <message>
        <source>Wait a minute, then look again.</source>
        <translation>Espere un minuto y vuelva a mirar.</translation>
    </message>
    <message>
        <source>eSIMfly could not process the order.</source>
        <translation>eSIMfly no pudo procesar el pedido.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this eSIM.</source>
        <translation>eSIMfly no conoce esta eSIM.</translation>
    </message>
    <message>
        <source>Refresh the list of eSIMs.</source>
        <translation>Actualice la lista de eSIM.</translation>
    </message>
    <message>
        <source>This eSIM belongs to another account.</source>
        <translation>Esta eSIM pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up.</source>
        <translation>Esta eSIM no se puede recargar.</translation>
    </message>
    <message>
        <source>Sell a new one instead.</source>
        <translation>Venda una nueva en su lugar.</translation>
    </message>
    <message>
        <source>This top-up does not fit this eSIM.</source>
        <translation>Esta recarga no es válida para esta eSIM.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this order.</source>
        <translation>eSIMfly no conoce este pedido.</translation>
    </message>
    <message>
        <source>Refresh the list of orders.</source>
        <translation>Actualice la lista de pedidos.</translation>
    </message>
    <message>
        <source>eSIMfly says: “%1”.</source>
        <extracomment>%1: the server&apos;s own words.</extracomment>
        <translation>eSIMfly dice: «%1».</translation>
    </message>
    <message>
        <source>eSIMfly has a problem at the moment.</source>
        <translation>eSIMfly tiene un problema en este momento.</translation>
    </message>
    <message>
        <source>eSIMfly did not accept the keys of this account.</source>
        <translation>eSIMfly no aceptó las claves de esta cuenta.</translation>
    </message>
    <message>
        <source>eSIMfly refused this without a reason.</source>
        <translation>eSIMfly lo rechazó sin dar un motivo.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask eSIMfly&apos;s support.</source>
        <translation>Inténtelo de nuevo; si sigue así, pregunte al soporte de eSIMfly.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 slow, so eSIMfly refuses what it sends.</source>
        <extracomment>%1: a duration such as &quot;12 min&quot;, &quot;1 h&quot;, &quot;2 days&quot;.</extracomment>
        <translation>El reloj de este ordenador va atrasado %1, así que eSIMfly rechaza lo que envía.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 fast, so eSIMfly refuses what it sends.</source>
        <extracomment>%1: how much, such as “3 minutes”.</extracomment>
        <translation>El reloj de este ordenador va adelantado %1, así que eSIMfly rechaza lo que envía.</translation>
    </message>
    <message>
        <source>The address has to begin with https://. Only a server on this computer may do without.</source>
        <translation>La dirección debe empezar por https://. Solo un servidor de este mismo ordenador puede prescindir de ello.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this access code. Copy it once more from the page of your keys.</source>
        <translation>eSIMfly no conoce este código de acceso. Cópielo otra vez de la página de sus claves.</translation>
    </message>
    <message>
        <source>eSIMfly can&apos;t be reached. Check the connection to the internet, then try again.</source>
        <translation>No se puede acceder a eSIMfly. Compruebe la conexión a internet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>These keys are not of a business account. Ask eSIMfly to make it one.</source>
        <translation>Estas claves no son de una cuenta de empresa. Pida a eSIMfly que la abra como tal.</translation>
    </message>
    <message>
        <source>The account could not be connected. Try again in a minute.</source>
        <translation>No se pudo conectar la cuenta. Inténtelo de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so it does not keep the secret key. Enter it here; you stay connected until the program is closed.</source>
        <translation>Este ordenador no tiene llavero, así que no guarda la clave secreta. Escríbala aquí; la conexión se mantiene hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the secret key can&apos;t be read from it. Unlock it, or enter the keys here.</source>
        <translation>El llavero de este ordenador está bloqueado, así que no se puede leer de él la clave secreta. Desbloquéelo o escriba las claves aquí.</translation>
    </message>
    <message>
        <source>The keychain of this computer stayed locked: its prompt was closed. Unlock it, or enter the keys here.</source>
        <translation>El llavero de este ordenador sigue bloqueado: su ventana de contraseña se cerró. Desbloquéelo o escriba las claves aquí.</translation>
    </message>
    <message>
        <source>The keychain of this computer has not answered yet; it may be waiting for its password. As soon as it answers, the account is connected.</source>
        <translation>El llavero de este ordenador aún no ha respondido; es posible que espere su contraseña. En cuanto responda, la cuenta se conectará.</translation>
    </message>
    <message>
        <source>The keychain of this computer ended before it answered. Try again, or enter the keys here.</source>
        <translation>El llavero de este ordenador se cerró antes de responder. Inténtelo de nuevo o escriba las claves aquí.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not read the secret key. Try again, or enter the keys here.</source>
        <translation>El llavero de este ordenador no pudo leer la clave secreta. Inténtelo de nuevo o escriba las claves aquí.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not read the secret key: “%1”. Try again, or enter the keys here.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>El llavero de este ordenador no pudo leer la clave secreta: «%1». Inténtelo de nuevo o escriba las claves aquí.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the secret key could be kept in, and it is never written into a file. You can connect without keeping it; the next start will ask for the keys again.</source>
        <translation>Este ordenador no tiene ningún llavero en el que guardar la clave secreta, y esta nunca se escribe en un archivo. Puede conectarse sin guardarla; en el próximo inicio se volverán a pedir las claves.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer is locked. Unlock it, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>La clave secreta no se ha guardado: el llavero de este ordenador está bloqueado. Desbloquéelo, o conéctese sin guardar la clave; en el próximo inicio se volverá a pedir.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer stayed locked, because its prompt was closed. Unlock it, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>La clave secreta no se ha guardado: el llavero de este ordenador sigue bloqueado, porque su ventana de contraseña se cerró. Desbloquéelo, o conéctese sin guardar la clave; en el próximo inicio se volverá a pedir.</translation>
    </message>
    <message>
        <source>The secret key is not kept yet: the keychain of this computer has not answered; it may be waiting for its password. As soon as it answers, the key is kept.</source>
        <translation>La clave secreta aún no se ha guardado: el llavero de este ordenador no ha respondido; es posible que espere su contraseña. En cuanto responda, la clave se guardará.</translation>
    </message>
    <message>
        <source>The keychain of this computer ended before it said that the secret key is kept. Try again, or connect without keeping the key.</source>
        <translation>El llavero de este ordenador se cerró antes de confirmar que la clave secreta está guardada. Inténtelo de nuevo, o conéctese sin guardar la clave.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer failed. Try again, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>La clave secreta no se ha guardado: el llavero de este ordenador ha fallado. Inténtelo de nuevo, o conéctese sin guardar la clave; en el próximo inicio se volverá a pedir.</translation>
    </message>
    <message>
        <source>The secret key is not kept. The keychain of this computer says: “%1”. Try again, or connect without keeping the key; the next start will ask for it again.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>La clave secreta no se ha guardado. El llavero de este ordenador dice: «%1». Inténtelo de nuevo, o conéctese sin guardar la clave; en el próximo inicio se volverá a pedir.</translation>
    </message>
    <message>
        <source>You are signed out. This computer has no keychain at the moment, so the secret key could not be taken out of it; that is tried again when the program starts.</source>
        <translation>Sesión cerrada. Este ordenador no tiene ahora ningún llavero, así que no se pudo quitar de él la clave secreta; se volverá a intentar cuando se inicie el programa.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer is locked, and the secret key may still be in it. Unlock it to have the key forgotten.</source>
        <translation>Sesión cerrada, pero el llavero de este ordenador está bloqueado, y es posible que la clave secreta siga en él. Desbloquéelo para que se borre la clave.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer stayed locked, because its prompt was closed: the secret key may still be in it. Unlock it to have the key forgotten.</source>
        <translation>Sesión cerrada, pero el llavero de este ordenador sigue bloqueado, porque su ventana de contraseña se cerró: es posible que la clave secreta siga en él. Desbloquéelo para que se borre la clave.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer has not answered yet; it may be waiting for its password. As soon as it answers, the secret key is forgotten.</source>
        <translation>Sesión cerrada, pero el llavero de este ordenador aún no ha respondido; es posible que espere su contraseña. En cuanto responda, la clave secreta se borrará.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer ended before it said that the secret key is forgotten. Try again.</source>
        <translation>Sesión cerrada, pero el llavero de este ordenador se cerró antes de confirmar que la clave secreta está borrada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer could not forget the secret key. Try again.</source>
        <translation>Sesión cerrada, pero el llavero de este ordenador no pudo borrar la clave secreta. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer could not forget the secret key: “%1”. Try again.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>Sesión cerrada, pero el llavero de este ordenador no pudo borrar la clave secreta: «%1». Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Desk::FavouriteButton</name>
    <message>
        <source>Favourite</source>
        <extracomment>Name of the button with a star: the package is wanted at the top.</extracomment>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Favourite: found first in an empty search (%1)</source>
        <extracomment>%1 is the key.</extracomment>
        <translation>Favorito: aparece primero en una búsqueda vacía (%1)</translation>
    </message>
</context>
<context>
    <name>Desk::FilterChips</name>
    <message>
        <source>Unlimited</source>
        <extracomment>Filters the packages: only unlimited data.</extracomment>
        <translation>Ilimitados</translation>
    </message>
    <message>
        <source>Only packages with unlimited data</source>
        <translation>Solo paquetes con datos ilimitados</translation>
    </message>
    <message>
        <source>5G</source>
        <extracomment>Filter: packages with the fifth generation of networks. A name in most languages.</extracomment>
        <translation>5G</translation>
    </message>
    <message>
        <source>Only packages with a 5G network</source>
        <translation>Solo paquetes con una red 5G</translation>
    </message>
    <message>
        <source>Can top up</source>
        <translation>Recargables</translation>
    </message>
    <message>
        <source>Only packages that can be topped up</source>
        <translation>Solo paquetes que se pueden recargar</translation>
    </message>
    <message>
        <source>Voice / SMS</source>
        <translation>Voz / SMS</translation>
    </message>
    <message>
        <source>Only packages with calls or SMS</source>
        <translation>Solo paquetes con llamadas o SMS</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice and how many packages it would leave: &quot;5 GB or more (128)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another price</source>
        <extracomment>Entry of a menu of highest prices: a price that is typed.</extracomment>
        <translation>Otro precio</translation>
    </message>
    <message>
        <source>Any amount of data</source>
        <translation>Cualquier cantidad de datos</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>An amount of data: &quot;5 GB or more&quot;.</extracomment>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>Any number of days</source>
        <translation>Cualquier número de días</translation>
    </message>
    <message>
        <source>%1 or longer</source>
        <extracomment>How long a package lasts: &quot;30 days or more&quot;.</extracomment>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>A price: &quot;$5.00 or less&quot;.</extracomment>
        <translation>%1 o menos</translation>
    </message>
    <message>
        <source>Any price</source>
        <extracomment>Entry of a menu of highest prices: no limit.</extracomment>
        <translation>Cualquier precio</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <extracomment>The destination that is chosen; the cross takes it away.</extracomment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Show all destinations, not only %1</source>
        <extracomment>%1: a country or region that packages are limited to.</extracomment>
        <translation>Mostrar todos los destinos, no solo %1</translation>
    </message>
    <message>
        <source>Data ≥ %1</source>
        <extracomment>How much data a package must have at least; &quot;any&quot; when it doesn&apos;t matter.</extracomment>
        <translation>Datos ≥ %1</translation>
    </message>
    <message>
        <source>Data ≥ any</source>
        <translation>Datos: todos</translation>
    </message>
    <message>
        <source>How much data at least</source>
        <translation>Datos como mínimo</translation>
    </message>
    <message>
        <source>Days ≥ %1</source>
        <extracomment>How many days a package must last at least.</extracomment>
        <translation>Días ≥ %1</translation>
    </message>
    <message>
        <source>Days ≥ any</source>
        <translation>Días: todos</translation>
    </message>
    <message>
        <source>How many days at least</source>
        <translation>Días como mínimo</translation>
    </message>
    <message>
        <source>Price limit  ✕</source>
        <extracomment>A limit of the price that is not shown; a click takes it away, as the cross says.</extracomment>
        <translation>Límite de precio  ✕</translation>
    </message>
    <message>
        <source>Show packages of any price</source>
        <translation>Mostrar paquetes de cualquier precio</translation>
    </message>
    <message>
        <source>Price ≤ %1</source>
        <extracomment>What a package may cost at most.</extracomment>
        <translation>Precio ≤ %1</translation>
    </message>
    <message>
        <source>Price ≤ any</source>
        <translation>Precio: todos</translation>
    </message>
    <message>
        <source>What it may cost at most</source>
        <translation>Lo que puede costar como máximo</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: all filters are taken away.</extracomment>
        <translation>Quitar filtros</translation>
    </message>
</context>
<context>
    <name>Desk::FixedPriceDialog</name>
    <message>
        <source>Set price</source>
        <extracomment>Button: the package is sold at the price that was typed.</extracomment>
        <translation>Fijar precio</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>Title of the dialog that sets a price for one package.</extracomment>
        <translation>Precio fijo</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <extracomment>What the account pays for a package; %1: an amount of money.</extracomment>
        <translation>Coste: %1</translation>
    </message>
    <message>
        <source>Fixed selling price</source>
        <translation>Precio de venta fijo</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>Before a field for the price of a package.</extracomment>
        <translation>PVP</translation>
    </message>
    <message>
        <source>Use the rules</source>
        <translation>Usar las reglas</translation>
    </message>
    <message>
        <source>Takes the fixed price away</source>
        <translation>Quita el precio fijo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing changes.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write the price like %1.</source>
        <extracomment>%1: an amount, as an example.</extracomment>
        <translation>Escriba el precio como %1.</translation>
    </message>
    <message>
        <source>%1. This is under the floor of the rule, %2.</source>
        <extracomment>%1: a margin; %2: the lowest price by a rule.</extracomment>
        <translation>%1. Está por debajo del mínimo de la regla, %2.</translation>
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
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>%Ln: how many days a package is valid.</extracomment>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days, as short as it is understood.</extracomment>
        <translation>%1 d</translation>
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
        <translation>ahora mismo</translation>
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
        <translation>Su eSIM</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>On the card of a traveller, before what they paid.</extracomment>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>On the card of a traveller, before how much data the eSIM has.</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>On the card of a traveller: the eSIM has no limit of data.</extracomment>
        <translation>ilimitados</translation>
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
        <translation>Validez</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>%n: how many days an eSIM works.</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins</source>
        <extracomment>On the card of a traveller, before when the days of the eSIM begin.</extracomment>
        <translation>Comienza</translation>
    </message>
    <message>
        <source>with the first use</source>
        <translation>con el primer uso</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>On the card of a traveller: the days of the eSIM have begun already.</extracomment>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>On the card of a traveller, before names of countries.</extracomment>
        <translation>Países</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <extracomment>%n: in how many countries an eSIM works.</extracomment>
        <translation>
            <numerusform>%n país</numerusform>
            <numerusform>%n países</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan this code with the phone.</source>
        <translation>Escanee este código con el teléfono.</translation>
    </message>
    <message>
        <source>Or type this into the phone:</source>
        <translation>O escriba esto en el teléfono:</translation>
    </message>
    <message>
        <source>Or open the link on the phone:</source>
        <translation>O abra el enlace en el teléfono:</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <extracomment>On the card of a traveller: the address that phones ask for; “SM-DP+” is a name.</extracomment>
        <translation>Dirección SM-DP+</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>On the card of a traveller: the code that phones ask for beside the address.</extracomment>
        <translation>Código de activación</translation>
    </message>
    <message>
        <source>Full code</source>
        <extracomment>On the card of a traveller: address and activation code in one, for Android.</extracomment>
        <translation>Código completo</translation>
    </message>
    <message>
        <source>The phone asks for a confirmation code. The shop tells it to you.</source>
        <translation>El teléfono pide un código de confirmación. La tienda se lo indica.</translation>
    </message>
    <message>
        <source>Connect the phone to Wi-Fi.</source>
        <translation>Conecte el teléfono a una red wifi.</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile Data, then Add eSIM, and choose to use a QR code.</source>
        <translation>Abra Ajustes, después Datos móviles, después Añadir eSIM, y elija usar un código QR.</translation>
    </message>
    <message>
        <source>Open Settings, then Network, then SIM cards, and choose to add an eSIM.</source>
        <translation>Abra Ajustes, después Red, después Tarjetas SIM, y elija añadir una eSIM.</translation>
    </message>
    <message>
        <source>Scan the QR code and confirm.</source>
        <translation>Escanee el código QR y confirme.</translation>
    </message>
    <message>
        <source>When you arrive, choose this eSIM for mobile data.</source>
        <translation>Al llegar, elija esta eSIM para los datos móviles.</translation>
    </message>
    <message>
        <source>Switch on data roaming for this eSIM.</source>
        <translation>Active la itinerancia de datos para esta eSIM.</translation>
    </message>
    <message>
        <source>No data?</source>
        <extracomment>Heading on the card of a traveller, before what to do.</extracomment>
        <translation>¿Sin datos?</translation>
    </message>
    <message>
        <source>See that data roaming is on, choose another network by hand, then restart the phone.</source>
        <translation>Compruebe que la itinerancia de datos está activada, elija otra red manualmente y reinicie el teléfono.</translation>
    </message>
    <message>
        <source>The code installs once only. Keep the eSIM on the phone until your trip is over.</source>
        <translation>El código solo se instala una vez. Conserve la eSIM en el teléfono hasta el final del viaje.</translation>
    </message>
    <message>
        <source>Only a specimen: no phone can install this eSIM.</source>
        <translation>Solo una muestra: ningún teléfono puede instalar esta eSIM.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Heading of the paper that says what a customer paid.</extracomment>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>On a receipt, before its number.</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Sold on</source>
        <extracomment>On a receipt, before the date.</extracomment>
        <translation>Vendido el</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>On a receipt, before what was paid for all.</extracomment>
        <translation>Importe total</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>On a receipt, before how it was paid, such as cash.</extracomment>
        <translation>Pago</translation>
    </message>
    <message>
        <source>cash</source>
        <extracomment>On a receipt: how it was paid.</extracomment>
        <translation>efectivo</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>On a receipt: it was paid with a bank card.</extracomment>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>On a receipt: it was put on the bill of the hotel room.</extracomment>
        <translation>habitación</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>On a receipt: it is to be paid later.</extracomment>
        <translation>más tarde</translation>
    </message>
</context>
<context>
    <name>Desk::HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <extracomment>Title of the dialog that gives an eSIM to the customer.</extracomment>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Preview of the hand-over</source>
        <translation>Vista previa de la entrega</translation>
    </message>
    <message>
        <source>eSIMs to hand over</source>
        <translation>eSIM que se entregan</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Caption of a list: languages of travellers.</extracomment>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language of the hand-over</source>
        <translation>Idioma de la entrega</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <extracomment>Caption of a list: sizes of paper.</extracomment>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Name of a list: sizes of paper.</extracomment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Receip&amp;t</source>
        <extracomment>Check box: what the customer paid is printed too.</extracomment>
        <translation>&amp;Recibo</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Name of a check box: what the customer paid is printed too.</extracomment>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Adds a page with number, date, what was sold and for how much; never the cost</source>
        <translation>Añade una página con número, fecha, qué se vendió y por cuánto; nunca el coste</translation>
    </message>
    <message>
        <source>The receipt without the card</source>
        <translation>El recibo sin la ficha</translation>
    </message>
    <message>
        <source>Selling price on the card</source>
        <translation>Precio de venta en la ficha</translation>
    </message>
    <message>
        <source>It has no selling price, so there is none for a receipt or the card.</source>
        <translation>No tiene precio de venta, así que no hay ninguno para el recibo ni la ficha.</translation>
    </message>
    <message>
        <source>A PDF file for each eSIM</source>
        <translation>Un archivo PDF por eSIM</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>Button: prints the card.</extracomment>
        <translation>I&amp;mprimir</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Name of a button: prints the card.</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <extracomment>Button: saves the card as a file.</extracomment>
        <translation>&amp;Guardar PDF</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>Name of a button: saves the card as a file.</extracomment>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Save p&amp;icture</source>
        <extracomment>Button: saves the card as a picture.</extracomment>
        <translation>Guardar im&amp;agen</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>Name of a button: saves the card as a picture.</extracomment>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>As a picture for messengers, 1080 × 1350 pixels</source>
        <translation>Como imagen para apps de mensajería, 1080 × 1350 píxeles</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <extracomment>Button: copies a text for the customer.</extracomment>
        <translation>&amp;Copiar mensaje</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>Name of a button: copies a text for the customer.</extracomment>
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>The text with both links, for any messenger; it leaves the clipboard after a minute</source>
        <translation>El texto con los dos enlaces, para cualquier app de mensajería; se borra del portapapeles al cabo de un minuto</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <extracomment>Button: opens the mail program with a text for the customer.</extracomment>
        <translation>Corr&amp;eo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Name of a button: opens the mail program with a text for the customer.</extracomment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Opens your own mail program with the message; nothing is sent by itself</source>
        <translation>Abre su propio programa de correo con el mensaje; nada se envía por sí solo</translation>
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
        <translation>Abre WhatsApp con el mensaje; usted elige a quién se envía</translation>
    </message>
    <message>
        <source>Your shop&apos;s name, telephone and address stand on it once they are in the settings (Ctrl+,).</source>
        <translation>El nombre, el teléfono y la dirección de la tienda figurarán en la ficha cuando estén en los ajustes (Ctrl+,).</translation>
    </message>
    <message>
        <source>Hand-over status</source>
        <extracomment>Name of what says whether something was saved, printed or copied.</extracomment>
        <translation>Estado de la entrega</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The message is copied. It leaves the clipboard after %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>Mensaje copiado. Se borra del portapapeles a los %1 s.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <extracomment>A kind of files in a dialog that chooses one.</extracomment>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>receipt</source>
        <extracomment>In the name of a file.</extracomment>
        <translation>recibo</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2. The eSIM is not touched by it; try another folder.</source>
        <extracomment>%1: path of a file; %2: the system&apos;s reason.</extracomment>
        <translation>No se ha guardado nada como %1: %2. A la eSIM no le afecta; pruebe otra carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files before it are saved.</source>
        <extracomment>%Ln: how many files were written before one that could not be.</extracomment>
        <translation>
            <numerusform>%Ln archivo anterior está guardado.</numerusform>
            <numerusform>%Ln archivos anteriores están guardados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Guardado como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are saved, the first as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>
            <numerusform>%Ln archivo está guardado, como %1.</numerusform>
            <numerusform>%Ln archivos están guardados, el primero como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is switched on and has paper, or save a PDF.</source>
        <translation>La impresora no lo aceptó. Compruebe que está encendida y tiene papel, o guarde un PDF.</translation>
    </message>
    <message>
        <source>No program for it was found on this computer. Copy the message instead.</source>
        <translation>No se ha encontrado ningún programa para ello en este ordenador. Copie el mensaje en su lugar.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln eSIMs</source>
        <extracomment>%Ln: how many eSIMs were sold together. A choice.</extracomment>
        <translation>
            <numerusform>La eSIM</numerusform>
            <numerusform>Las %Ln eSIM</numerusform>
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
        <translation>Rollo de %1 mm</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>A size of paper in America: 8.5 by 11 inches.</extracomment>
        <translation>Carta</translation>
    </message>
</context>
<context>
    <name>Desk::HandOverSettings</name>
    <message>
        <source>Language</source>
        <extracomment>Caption of a list: languages of travellers.</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the hand-over</source>
        <translation>Idioma de la entrega</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Caption of a list: sizes of paper.</extracomment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>What the next hand-over begins with. The customer display speaks the same language.</source>
        <translation>Valores iniciales de la próxima entrega. La pantalla del cliente usa el mismo idioma.</translation>
    </message>
    <message>
        <source>Show the selling price on the card</source>
        <translation>Mostrar el precio de venta en la ficha</translation>
    </message>
    <message>
        <source>Tax line of receipts</source>
        <translation>Línea de impuestos de los recibos</translation>
    </message>
</context>
<context>
    <name>Desk::KeySettings</name>
    <message>
        <source>Choose a command, then press its new key in the field below.</source>
        <translation>Elija un comando y después pulse su nuevo atajo en el campo de abajo.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Name of the table that lists all commands with their keys.</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button beside a field: the command gets its usual key back.</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Use it here</source>
        <extracomment>Button: the key goes from the command that has it to the one that is chosen.</extracomment>
        <translation>Usar aquí</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <extracomment>Button: every command gets its usual key back.</extracomment>
        <translation>Restablecer todos los atajos</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Heading of a column: what can be done with a key, &quot;Order&quot;.</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading of a column: the key on the keyboard, such as F5.</extracomment>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <extracomment>%1: what a command is called. It stands before the field with its key.</extracomment>
        <translation>Atajo de «%1»</translation>
    </message>
    <message>
        <source>Esc always goes one step back.</source>
        <translation>Esc siempre vuelve un paso atrás.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <extracomment>%1: a key, such as Ctrl+T; %2: the command that has it.</extracomment>
        <translation>%1 ya es el atajo de «%2».</translation>
    </message>
    <message>
        <source>%1 has no key now.</source>
        <extracomment>%1: what a command is called.</extracomment>
        <translation>«%1» ya no tiene atajo.</translation>
    </message>
    <message>
        <source>%1 alone writes, moves or presses. Hold Ctrl or Alt with it, or take one of F1 to F12.</source>
        <extracomment>%1: a key, such as A or Enter.</extracomment>
        <translation>%1 sin otra tecla sirve para escribir, moverse o pulsar botones. Mantenga pulsada también la tecla Ctrl o Alt, o elija una tecla de F1 a F12.</translation>
    </message>
    <message>
        <source>Esc and Tab do the same everywhere.</source>
        <translation>Esc y Tab conservan su función en todas partes.</translation>
    </message>
    <message>
        <source>Alt with a letter or digit opens menus. Hold Ctrl, too.</source>
        <translation>Alt con una letra o una cifra abre menús. Mantenga pulsada también la tecla Ctrl.</translation>
    </message>
    <message>
        <source>Fields and tables need %1 for what is written in them.</source>
        <extracomment>%1: a key, such as Ctrl+C.</extracomment>
        <translation>Los campos y las tablas necesitan %1 para el texto que contienen.</translation>
    </message>
</context>
<context>
    <name>Desk::KeysDialog</name>
    <message>
        <source>Keys</source>
        <extracomment>Title of the window that lists the keys of all commands.</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading of a column: the key on the keyboard, such as F5.</extracomment>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>Desk::LastHandOvers</name>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Title of the list of eSIMs that were given to customers lately.</extracomment>
        <translation>Últimas entregas</translation>
    </message>
    <message>
        <source>Search the last hand-overs</source>
        <translation>Buscar en las últimas entregas</translation>
    </message>
    <message>
        <source>Customer, package, ICCID, day or time…</source>
        <translation>Cliente, paquete, ICCID, día u hora…</translation>
    </message>
    <message>
        <source>Hand-overs shown</source>
        <extracomment>Name of what says how many rows are listed.</extracomment>
        <translation>Entregas mostradas</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>Button: shows what a customer got.</extracomment>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Shows it as it was handed over</source>
        <translation>La muestra tal como se entregó</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The last hand-overs could not be read. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>No se pudieron leer las últimas entregas. %1</translation>
    </message>
    <message>
        <source>Hand-overs are not kept on this computer: that is switched off in the settings (Ctrl+,).</source>
        <translation>Las entregas no se guardan en este ordenador: está desactivado en los ajustes (Ctrl+,).</translation>
    </message>
    <message>
        <source>The last hand-overs are being read.</source>
        <translation>Se están leyendo las últimas entregas.</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>Aún no se ha entregado nada.</translation>
    </message>
    <message>
        <source>No hand-over is like that.</source>
        <translation>Ninguna entrega coincide.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-overs</source>
        <extracomment>%Ln: how many of the last times that an eSIM was given to a customer are listed.</extracomment>
        <translation>
            <numerusform>%Ln entrega</numerusform>
            <numerusform>%Ln entregas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ListText</name>
    <message>
        <source>not readable</source>
        <extracomment>In a cell of a table: the answer had a value, but none that makes sense.</extracomment>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>In a cell of a table whose newest value could not be read. %1: the one before: &quot;$3.10&quot;.</extracomment>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>Older orders are being read; the sums leave out those that were not read yet.</source>
        <translation>Se están leyendo pedidos anteriores; las sumas no incluyen los que aún no se han leído.</translation>
    </message>
    <message>
        <source>Orders before %1 have not all been read; the sums leave them out. “Read all orders” reads them.</source>
        <extracomment>%1: a day and a time.</extracomment>
        <translation>Los pedidos anteriores al %1 no se han leído todos; las sumas no los incluyen. «Leer todos los pedidos» los lee.</translation>
    </message>
    <message>
        <source>The orders were not read to the end: there may be more than stand here. F5 reads them.</source>
        <translation>Los pedidos no se leyeron hasta el final: puede haber más de los que figuran aquí. F5 los lee.</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>When the orders were read: &quot;read 14:03&quot;.</extracomment>
        <translation>leídos: %1</translation>
    </message>
    <message>
        <source>Older orders could not be read to the end. %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>Los pedidos anteriores no se pudieron leer hasta el final. %1</translation>
    </message>
    <message>
        <source>The orders could not be read to the end: there may be more, and newer ones, than stand here. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Los pedidos no se pudieron leer hasta el final: puede haber más, y más recientes, de los que figuran aquí. %1 F5 los lee.</translation>
    </message>
    <message>
        <source>What was bought on this computer could not be read: orders that eSIMfly does not list, and what they were sold for, are missing. %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>No se pudo leer lo que se compró en este ordenador: faltan los pedidos que eSIMfly no incluye en su lista, y a cuánto se vendieron. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders could not be read; the sums leave them out.</source>
        <extracomment>%Ln: how many orders of the list.</extracomment>
        <translation>
            <numerusform>No se pudo leer %Ln pedido; las sumas no lo incluyen.</numerusform>
            <numerusform>No se pudieron leer %Ln pedidos; las sumas no los incluyen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders could not be read at all and are not listed; the sums leave them out.</source>
        <extracomment>%Ln: how many orders eSIMfly has besides.</extracomment>
        <translation>
            <numerusform>%Ln pedido no se pudo leer en absoluto y no figura en la lista; las sumas no lo incluyen.</numerusform>
            <numerusform>%Ln pedidos no se pudieron leer en absoluto y no figuran en la lista; las sumas no los incluyen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eSIMfly says that there are %Ln more orders, but did not list them. F5 reads them again.</source>
        <extracomment>%Ln: a number of orders. F5 is a key.</extracomment>
        <translation>
            <numerusform>eSIMfly dice que hay %Ln pedido más, pero no lo incluyó en la lista. F5 los vuelve a leer.</numerusform>
            <numerusform>eSIMfly dice que hay %Ln pedidos más, pero no los incluyó en la lista. F5 los vuelve a leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>eSIMfly&apos;s list of orders never ended. What was read of it stands here.</source>
        <translation>La lista de pedidos de eSIMfly no terminaba nunca. Aquí figura lo que se leyó de ella.</translation>
    </message>
    <message>
        <source>The eSIMs could not be read to the end: there may be more, and newer ones, than stand here. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Las eSIM no se pudieron leer hasta el final: puede haber más, y más recientes, de las que figuran aquí. %1 F5 las lee.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln eSIMs could not be read completely.</source>
        <extracomment>%Ln: how many eSIMs of the list.</extracomment>
        <translation>
            <numerusform>%Ln eSIM no se pudo leer por completo.</numerusform>
            <numerusform>%Ln eSIM no se pudieron leer por completo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln eSIMs could not be read at all and are not listed.</source>
        <extracomment>%Ln: how many eSIMs eSIMfly has besides.</extracomment>
        <translation>
            <numerusform>%Ln eSIM no se pudo leer en absoluto y no figura en la lista.</numerusform>
            <numerusform>%Ln eSIM no se pudieron leer en absoluto y no figuran en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eSIMfly says that there are %Ln more eSIMs, but did not list them. F5 reads them again.</source>
        <extracomment>%Ln: a number of eSIMs. F5 is a key.</extracomment>
        <translation>
            <numerusform>eSIMfly dice que hay %Ln eSIM más, pero no la incluyó en la lista. F5 las vuelve a leer.</numerusform>
            <numerusform>eSIMfly dice que hay %Ln eSIM más, pero no las incluyó en la lista. F5 las vuelve a leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet. What you sell from the catalogue stands here.</source>
        <translation>Aún no hay pedidos. Lo que venda desde el catálogo figurará aquí.</translation>
    </message>
    <message>
        <source>The orders could not be read. %1 Trying again…</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>No se pudieron leer los pedidos. %1 Reintentando…</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Leyendo los pedidos…</translation>
    </message>
    <message>
        <source>The orders could not be read. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>No se pudieron leer los pedidos. %1 F5 los lee.</translation>
    </message>
    <message>
        <source>No orders were found so far. “Read all orders” reads older ones.</source>
        <translation>Hasta ahora no se ha encontrado ningún pedido. «Leer todos los pedidos» lee los anteriores.</translation>
    </message>
    <message>
        <source>None of the orders could be read. F5 reads them again.</source>
        <translation>No se pudo leer ninguno de los pedidos. F5 los vuelve a leer.</translation>
    </message>
    <message>
        <source>The orders were not read yet. F5 reads them.</source>
        <translation>Los pedidos aún no se han leído. F5 los lee.</translation>
    </message>
    <message>
        <source>No eSIMs yet. Sell the first one from the catalogue, and it stands here.</source>
        <translation>Aún no hay eSIM. Venda la primera desde el catálogo, y figurará aquí.</translation>
    </message>
    <message>
        <source>The eSIMs could not be read. %1 Trying again…</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>No se pudieron leer las eSIM. %1 Reintentando…</translation>
    </message>
    <message>
        <source>Reading the eSIMs…</source>
        <translation>Leyendo las eSIM…</translation>
    </message>
    <message>
        <source>The eSIMs could not be read. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>No se pudieron leer las eSIM. %1 F5 las lee.</translation>
    </message>
    <message>
        <source>None of the eSIMs could be read. F5 reads them again.</source>
        <translation>No se pudo leer ninguna de las eSIM. F5 las vuelve a leer.</translation>
    </message>
    <message>
        <source>The eSIMs were not read yet. F5 reads them.</source>
        <translation>Las eSIM aún no se han leído. F5 las lee.</translation>
    </message>
</context>
<context>
    <name>Desk::LowBalanceReporter</name>
    <message>
        <source>The balance is low.</source>
        <translation>El saldo es bajo.</translation>
    </message>
    <message>
        <source>The balance is low: %1, less than %2.</source>
        <extracomment>Both are amounts of money; the second one is set by the shop.</extracomment>
        <translation>El saldo es bajo: %1, menos de %2.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the overview, which says how long the balance lasts.</extracomment>
        <translation>Mostrar</translation>
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
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Name of the field that searches the page that is open.</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Match count</source>
        <extracomment>Name of what says how many rows were found.</extracomment>
        <translation>Número de coincidencias</translation>
    </message>
    <message>
        <source>Rows that came while the mouse moved over the list (Shift+F5)</source>
        <translation>Filas que llegaron mientras el ratón se movía sobre la lista (Mayús+F5)</translation>
    </message>
    <message>
        <source>Sandbox: nothing is real</source>
        <translation>Modo de prueba: nada es real</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Name of the account&apos;s money, in the corner of the window.</extracomment>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>A menu: what has to do with the account.</extracomment>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>A menu: search, sort, export.</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>A menu: what is shown, and how.</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>A menu in a menu: light or dark colours.</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>&amp;Sell</source>
        <extracomment>A menu: what has to do with a sale.</extracomment>
        <translation>Ve&amp;nder</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>A menu: keys, notices, about the program.</extracomment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <extracomment>Entry of a menu: the account is disconnected after a question.</extracomment>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>Salir del modo de prueba</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Entry of a menu: goes to the list of persons who sell.</extracomment>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Entry of a menu: goes to the list of ways to pay.</extracomment>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Selling prices…</source>
        <extracomment>Entry of a menu: opens the rules of what the shop sells at.</extracomment>
        <translation>Precios de venta…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Bring back a copy…</source>
        <translation>Recuperar una copia…</translation>
    </message>
    <message>
        <source>Fixed price…</source>
        <extracomment>Entry of a menu: sets a price for one package.</extracomment>
        <translation>Precio fijo…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>Entry of a menu: opens the settings.</extracomment>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Hide prices</source>
        <extracomment>Entry of a menu: hides what packages cost while a customer looks.</extracomment>
        <translation>&amp;Ocultar precios</translation>
    </message>
    <message>
        <source>Next eSIM of the sale</source>
        <translation>eSIM siguiente de la venta</translation>
    </message>
    <message>
        <source>Previous eSIM of the sale</source>
        <translation>eSIM anterior de la venta</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Entry of a menu: the program ends.</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Entry of a menu: all filters are taken away.</extracomment>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Exportar lo que se muestra…</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Entry of a menu: saves what is shown as a workbook.</extracomment>
        <translation>Exportar Excel</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Entry of a menu: saves what is shown as a text file with commas.</extracomment>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Sort the packages…</source>
        <translation>Ordenar los paquetes…</translation>
    </message>
    <message>
        <source>Columns of the packages</source>
        <translation>Columnas de los paquetes</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Mover la columna a la izquierda</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Mover la columna a la derecha</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>Estrechar la columna</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>Ensanchar la columna</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Refresh what is shown</source>
        <translation>Actualizar lo que se muestra</translation>
    </message>
    <message>
        <source>Show the rows that wait</source>
        <translation>Mostrar las filas en espera</translation>
    </message>
    <message>
        <source>Read all orders</source>
        <translation>Leer todos los pedidos</translation>
    </message>
    <message>
        <source>Copy the catalogue again</source>
        <translation>Descargar de nuevo el catálogo</translation>
    </message>
    <message>
        <source>Customer display</source>
        <extracomment>Entry of a menu: opens a window that customers see.</extracomment>
        <translation>Pantalla del cliente</translation>
    </message>
    <message>
        <source>QR code on the full screen</source>
        <translation>Código QR a pantalla completa</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Entry of a menu: dark letters on white.</extracomment>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Entry of a menu: light letters on black.</extracomment>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Order the selected package</source>
        <translation>Pedir el paquete seleccionado</translation>
    </message>
    <message>
        <source>Hand over the eSIM that is shown…</source>
        <translation>Entregar la eSIM mostrada…</translation>
    </message>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Entry of a menu: lists eSIMs that were given to customers lately.</extracomment>
        <translation>Últimas entregas</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <source>Top up the selected eSIM…</source>
        <translation>Recargar la eSIM seleccionada…</translation>
    </message>
    <message>
        <source>Order another of the same</source>
        <translation>Pedir otra igual</translation>
    </message>
    <message>
        <source>Favourite: star the package shown, or no longer</source>
        <translation>Favorito: marcar o desmarcar el paquete mostrado</translation>
    </message>
    <message>
        <source>Unfinished purchases…</source>
        <extracomment>Entry of a menu: lists orders that need a decision.</extracomment>
        <translation>Compras sin terminar…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <extracomment>Entry of a menu: lists the keys of all commands.</extracomment>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>Notices…</source>
        <extracomment>Entry of a menu: lists all that was told.</extracomment>
        <translation>Avisos…</translation>
    </message>
    <message>
        <source>About eSIMfly Desk…</source>
        <translation>Acerca de eSIMfly Desk…</translation>
    </message>
    <message>
        <source>Country, package, network, ICCID… (%1)</source>
        <extracomment>%1: the key that goes to this field, such as Ctrl+F. It says what can be searched for.</extracomment>
        <translation>País, paquete, red, ICCID… (%1)</translation>
    </message>
    <message>
        <source>Team…</source>
        <extracomment>Entry of a menu: opens the dialog about the desks that sell together.</extracomment>
        <translation>Equipo…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Buscar un comando…</translation>
    </message>
    <message>
        <source>Note or correction…</source>
        <extracomment>Entry of a menu: writes the customer or note of the selected eSIM, or corrects the selected order.</extracomment>
        <translation>Nota o corrección…</translation>
    </message>
</context>
<context>
    <name>Desk::MainWindowController</name>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the sale that it is about.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Purchases made with another access code are not clear yet: %1. You may have been charged: look for them on the Orders page, or connect with that access code.</source>
        <extracomment>%1: names of packages, by commas.</extracomment>
        <translation>Hay compras hechas con otro código de acceso que aún están sin aclarar: %1. Es posible que se le hayan cobrado: búsquelas en la página Pedidos, o conéctese con ese código de acceso.</translation>
    </message>
    <message>
        <source>The order of %1 did not come to its end last time. You may have been charged. Checking…</source>
        <extracomment>%1: name of a package.</extracomment>
        <translation>El pedido de %1 no llegó a terminar la última vez. Es posible que se le haya cobrado. Comprobando…</translation>
    </message>
    <message>
        <source>The secret key is kept in the keychain of this computer now.</source>
        <translation>La clave secreta ya está guardada en el llavero de este ordenador.</translation>
    </message>
    <message>
        <source>The order of %1 was not sent before the program ended. Nothing was charged.</source>
        <extracomment>%1: name of a package.</extracomment>
        <translation>El pedido de %1 no se envió antes de cerrarse el programa. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>The orders of %1 were not all sent before the program ended: %2. Nothing was charged for those that were not sent.</source>
        <extracomment>%1: a package; %2: &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>Los pedidos de %1 no se enviaron todos antes de cerrarse el programa: %2. No se ha cobrado nada por los que no se enviaron.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button of a question: the account is disconnected and its secret key forgotten.</extracomment>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Forget the secret key of this account on this computer?</source>
        <translation>¿Borrar de este ordenador la clave secreta de esta cuenta?</translation>
    </message>
    <message>
        <source>Notes and the list of purchases stay. To connect again you need the secret key.</source>
        <translation>Las notas y la lista de compras se conservan. Para volver a conectarse necesita la clave secreta.</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <extracomment>Button of a question: nothing changes.</extracomment>
        <translation>Seguir conectado</translation>
    </message>
    <message>
        <source>About eSIMfly Desk</source>
        <translation>Acerca de eSIMfly Desk</translation>
    </message>
    <message>
        <source>Sells travel eSIMs of the eSIMfly Business API. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Vende eSIM de viaje de la eSIMfly Business API. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>Desk::ManagePanel</name>
    <message>
        <source>Cancel and refund</source>
        <translation>Anular y reembolsar</translation>
    </message>
    <message>
        <source>What cancelling does</source>
        <translation>Qué implica la anulación</translation>
    </message>
    <message>
        <source>Cancel eSIM</source>
        <extracomment>Button: an eSIM is taken back; a question follows.</extracomment>
        <translation>Anular eSIM</translation>
    </message>
    <message>
        <source>Cancel status</source>
        <extracomment>Name of what says how taking an eSIM back stands.</extracomment>
        <translation>Estado de la anulación</translation>
    </message>
    <message>
        <source>Suspend</source>
        <extracomment>Button: an eSIM pauses.</extracomment>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: an eSIM goes on after a pause.</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Suspend status</source>
        <extracomment>Name of what says how pausing an eSIM stands.</extracomment>
        <translation>Estado de la suspensión</translation>
    </message>
    <message>
        <source>SMS to this eSIM</source>
        <translation>SMS a esta eSIM</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Name of a field: the words of an SMS to an eSIM.</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Reaches the phone; stands in no list</source>
        <translation>Llega al teléfono; no figura en ninguna lista</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>Name of what says how many characters an SMS has.</extracomment>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <extracomment>Button: sends the words of the field to an eSIM.</extracomment>
        <translation>Enviar SMS</translation>
    </message>
    <message>
        <source>SMS status</source>
        <extracomment>Name of what says how sending an SMS stands.</extracomment>
        <translation>Estado del SMS</translation>
    </message>
    <message>
        <source>Choose an eSIM to cancel or suspend it, or to send it an SMS.</source>
        <translation>Elija una eSIM para anularla, suspenderla o enviarle un SMS.</translation>
    </message>
    <message>
        <source>No network lets it in. Resuming brings it back with all its data and days.</source>
        <translation>Ninguna red la admite. Al reanudarla, recupera todos sus datos y días.</translation>
    </message>
    <message>
        <source>No network lets it in until it is resumed. Its validity runs on, and nothing is refunded.</source>
        <translation>Ninguna red la admite hasta que se reanude. Su validez sigue corriendo, y no se reembolsa nada.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Characters of an SMS. %1: written; %2: that may be.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>An SMS has %1 characters at most.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>Un SMS tiene como máximo %1 caracteres.</translation>
    </message>
</context>
<context>
    <name>Desk::NetworkEventModel</name>
    <message>
        <source>Connected</source>
        <extracomment>A phone registered with a mobile network.</extracomment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>What happened in a network: the phone used data.</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>A phone told a mobile network where it is.</extracomment>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>What happened in a network: something else than data.</extracomment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something happened in a network.</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heading of a column: what happened in a network.</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: name of a network operator.</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>In plan</source>
        <extracomment>Heading: whether a mobile network belongs to what was bought.</extracomment>
        <translation>En el plan</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The network is one of those of the plan.</extracomment>
        <translation>Sí</translation>
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
        <translation>¿Por qué no hay datos?</translation>
    </message>
    <message>
        <source>Network verdict</source>
        <extracomment>Name of what says why there is no data.</extracomment>
        <translation>Diagnóstico de la red</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What the network knows</source>
        <translation>Qué sabe la red</translation>
    </message>
    <message>
        <source>Check in progress</source>
        <translation>Comprobación en curso</translation>
    </message>
    <message>
        <source>Check network</source>
        <extracomment>Button: finds out why there is no data.</extracomment>
        <translation>Comprobar red</translation>
    </message>
    <message>
        <source>Asks the mobile network; once a minute for an eSIM (F5)</source>
        <translation>Consulta la red móvil; una vez por minuto para cada eSIM (F5)</translation>
    </message>
    <message>
        <source>Last check</source>
        <extracomment>Name of what says when this was found out last.</extracomment>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>Copy support note</source>
        <translation>Copiar nota de soporte</translation>
    </message>
    <message>
        <source>What is known, for eSIMfly&apos;s support or a colleague. The activation code is not in it.</source>
        <translation>Lo que se sabe, para el soporte de eSIMfly o un compañero. No contiene el código de activación.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Name of what says that a note was copied.</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Últimos siete días</translation>
    </message>
    <message>
        <source>Network events</source>
        <extracomment>Name of a table: what happened in networks.</extracomment>
        <translation>Eventos de la red</translation>
    </message>
    <message>
        <source>In plan</source>
        <extracomment>Heading of a column: whether a network is one of the package.</extracomment>
        <translation>En el plan</translation>
    </message>
    <message>
        <source>Choose an eSIM to find out why it has no data.</source>
        <translation>Elija una eSIM para averiguar por qué no tiene datos.</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Consultando la red…</translation>
    </message>
    <message>
        <source>Asked at %1; again in a minute.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Consultada a las %1; de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>Asked at %1 (%2).</source>
        <extracomment>%1: time of day; %2: how long ago: &quot;3 min&quot;.</extracomment>
        <translation>Consultada a las %1 (%2).</translation>
    </message>
    <message>
        <source>Copied. The activation code is not in it.</source>
        <translation>Copiado. No contiene el código de activación.</translation>
    </message>
</context>
<context>
    <name>Desk::NoticeStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>%Ln: how many notices stand behind the one that is shown. A button.</extracomment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>Title of the list of all that was told.</extracomment>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>The name of the notice under the tool bar, for a screen reader; the notice itself is its description.</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>Button: opens the list of all that was told.</extracomment>
        <translation>Todos los avisos</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <extracomment>Name of a button: a notice was read and goes.</extracomment>
        <translation>Cerrar aviso</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Lo he leído</translation>
    </message>
</context>
<context>
    <name>Desk::OrderModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something was ordered.</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Heading of a column: eSIMfly&apos;s number of an order.</extracomment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>eSIMs</source>
        <extracomment>Heading of a column: how many eSIMs an order has.</extracomment>
        <translation>eSIM</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Heading of a column: what the account paid.</extracomment>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>The price that was shown: a person said that it went through.</source>
        <translation>El precio que se mostraba: una persona indicó que la compra se había realizado.</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what the customer paid.</extracomment>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>What customers paid for the whole order</source>
        <translation>Lo que pagaron los clientes por todo el pedido</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Margen</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>Lo que pagaron los clientes, menos lo que pagó la cuenta</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column: how an order stands, such as “Completed”.</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>Heading of a column: money that came back for an order.</extracomment>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>When money came back of the order</source>
        <translation>Cuándo se reembolsó el dinero del pedido</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading of a column: how the customer paid, such as cash.</extracomment>
        <translation>Pago</translation>
    </message>
    <message>
        <source>How the customer paid</source>
        <translation>Cómo pagó el cliente</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Cliente o nota</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Of the team, at which an order was sold.</extracomment>
        <translation>Puesto</translation>
    </message>
</context>
<context>
    <name>Desk::OrderPanel</name>
    <message>
        <source>Quantity</source>
        <extracomment>Caption of a field: how many eSIMs.</extracomment>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>How many eSIMs, 10 at most</source>
        <translation>Cuántas eSIM, 10 como máximo</translation>
    </message>
    <message>
        <source>you pay</source>
        <extracomment>Below an amount: what the account pays.</extracomment>
        <translation>usted paga</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Cliente o nota</translation>
    </message>
    <message>
        <source>Optional, kept on this computer</source>
        <translation>Opcional, se guarda en este ordenador</translation>
    </message>
    <message>
        <source>Optional, shared with your team</source>
        <translation>Opcional, compartido con su equipo</translation>
    </message>
    <message>
        <source>Order question</source>
        <extracomment>Name of what asks before an order is placed.</extracomment>
        <translation>Pregunta sobre el pedido</translation>
    </message>
    <message>
        <source>Order now</source>
        <extracomment>Button: places the order.</extracomment>
        <translation>Pedir ahora</translation>
    </message>
    <message>
        <source>Order another</source>
        <extracomment>Button: the same package is ordered once more.</extracomment>
        <translation>Pedir otra</translation>
    </message>
    <message>
        <source>One more of the same package (Ctrl+N)</source>
        <translation>Otra eSIM del mismo paquete (Ctrl+N)</translation>
    </message>
    <message>
        <source>Order now for %1</source>
        <extracomment>On the button that orders; %1: an amount of money.</extracomment>
        <translation>Pedir ahora por %1</translation>
    </message>
    <message>
        <source>Balance after: %1</source>
        <extracomment>What the account will have once this order is paid.</extracomment>
        <translation>Saldo después: %1</translation>
    </message>
    <message>
        <source>Connect an account to order.</source>
        <translation>Conecte una cuenta para pedir.</translation>
    </message>
    <message>
        <source>Connecting the account…</source>
        <translation>Conectando la cuenta…</translation>
    </message>
    <message>
        <source>Nothing can be bought while this computer&apos;s clock is off.</source>
        <translation>No se puede comprar nada mientras el reloj de este ordenador no esté en hora.</translation>
    </message>
    <message>
        <source>Nothing can be bought without a connection.</source>
        <translation>No se puede comprar nada sin conexión.</translation>
    </message>
    <message>
        <source>With the orders under way the balance is not enough.</source>
        <translation>Con los pedidos en curso, el saldo no es suficiente.</translation>
    </message>
    <message>
        <source>With the orders under way the balance is not enough: %1 is missing.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Con los pedidos en curso, el saldo no es suficiente: faltan %1.</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or sell at %1 all the same.</source>
        <extracomment>While prices are hidden. %1: what the customer pays for one.</extracomment>
        <translation>Cuesta más que antes. Muestre los precios para seguir, o venda de todos modos a %1.</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or order again all the same.</source>
        <translation>Cuesta más que antes. Muestre los precios para seguir, o vuelva a pedir de todos modos.</translation>
    </message>
    <message>
        <source>Order again to confirm.</source>
        <translation>Vuelva a pedir para confirmar.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be ordered. Order again to have it read once more.</source>
        <translation>No se puede leer lo que cuesta ahora este paquete, así que no se puede pedir. Vuelva a pedir para que se lea otra vez.</translation>
    </message>
    <message>
        <source>Checking the price…</source>
        <translation>Comprobando el precio…</translation>
    </message>
    <message>
        <source>The price rose from %1 to %2. Order again to pay %3.</source>
        <extracomment>%1, %2: the price of one eSIM; %3: of all that are ordered.</extracomment>
        <translation>El precio subió de %1 a %2. Vuelva a pedir para pagar %3.</translation>
    </message>
    <message>
        <source>The price read at %1 could not be checked. Order again to buy at the current price.</source>
        <extracomment>%1: the time of day at which the price was read.</extracomment>
        <translation>El precio leído a las %1 no se pudo comprobar. Vuelva a pedir para comprar al precio del momento.</translation>
    </message>
    <message>
        <source>This is more than %1. Order again to confirm.</source>
        <extracomment>%1: an amount of money that was set.</extracomment>
        <translation>El importe supera %1. Vuelva a pedir para confirmar.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be ordered. The last price known is %1, of %2. Order again to have it read once more.</source>
        <extracomment>%1: the last price known; %2: its day and time.</extracomment>
        <translation>No se puede leer lo que cuesta ahora este paquete, así que no se puede pedir. El último precio conocido es %1, del %2. Vuelva a pedir para que se lea otra vez.</translation>
    </message>
    <message>
        <source>This package is no longer sold. Choose another one.</source>
        <translation>Este paquete ya no se vende. Elija otro.</translation>
    </message>
    <message>
        <source>The price fell from %1 to %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>El precio bajó de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>Desk::OrdersPage</name>
    <message>
        <source>Shows the orders of all packages again</source>
        <translation>Vuelve a mostrar los pedidos de todos los paquetes</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Name of a list: of which dates orders are shown.</extracomment>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>The days of the orders that are shown</source>
        <translation>Los días de los pedidos que se muestran</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>Name of a field: from which day on orders are shown.</extracomment>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>Name of a field: until which day orders are shown.</extracomment>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: shows again what the customer got.</extracomment>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>What the traveller of the selected order takes along</source>
        <translation>Lo que se lleva el viajero del pedido seleccionado</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>Button: shows the QR code of an eSIM.</extracomment>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Shows the eSIMs of the selected order beside the list</source>
        <translation>Muestra las eSIM del pedido seleccionado junto a la lista</translation>
    </message>
    <message>
        <source>Show eSIM</source>
        <extracomment>Button: shows an eSIM on its page.</extracomment>
        <translation>Mostrar eSIM</translation>
    </message>
    <message>
        <source>Opens the eSIM of the selected order (Ctrl+Enter)</source>
        <translation>Abre la eSIM del pedido seleccionado (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <source>What was sold on a day, by seller and by payment, to print and to keep</source>
        <translation>Lo que se vendió un día, por vendedor y por forma de pago, para imprimir y conservar</translation>
    </message>
    <message>
        <source>Correct…</source>
        <extracomment>Button: opens a dialog that corrects what was noted of an order.</extracomment>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Sold for, seller, payment and note of the selected order (F2)</source>
        <translation>«Vendido a», vendedor, pago y nota del pedido seleccionado (F2)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: orders are read again.</extracomment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Reads the orders from eSIMfly (F5)</source>
        <translation>Lee los pedidos de eSIMfly (F5)</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>Name of the sums below the table of orders.</extracomment>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Orders read</source>
        <extracomment>Name of what says from which date on orders are known.</extracomment>
        <translation>Pedidos leídos</translation>
    </message>
    <message>
        <source>Per day</source>
        <extracomment>Button: shows a chart of days.</extracomment>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Spend and margin of each day, as a chart and as a table</source>
        <translation>Gasto y margen de cada día, en un gráfico y en una tabla</translation>
    </message>
    <message>
        <source>Read all orders</source>
        <translation>Leer todos los pedidos</translation>
    </message>
    <message>
        <source>Reads the older orders from eSIMfly too, a page a second. It may be stopped at any time.</source>
        <translation>Lee también los pedidos anteriores de eSIMfly, una página por segundo. Se puede detener en cualquier momento.</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Name of the table of orders.</extracomment>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Name of a list: what was corrected of an order.</extracomment>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Only %1  ✕</source>
        <extracomment>A button that takes a filter away. %1: a destination or a package.</extracomment>
        <translation>Solo %1  ✕</translation>
    </message>
    <message>
        <source>Nothing was sold on these days. What came back on them is of orders of other days.</source>
        <translation>Estos días no se vendió nada. Lo que se reembolsó en ellos es de pedidos de otros días.</translation>
    </message>
    <message>
        <source>No order matches. Search for a reference, a package, a customer, an ICCID or a seller.</source>
        <translation>Ningún pedido coincide. Busque una referencia, un paquete, un cliente, un ICCID o un vendedor.</translation>
    </message>
    <message>
        <source>%1 · reading…</source>
        <extracomment>%1: &quot;100 orders · $310.00 spent&quot;, while more of them are read.</extracomment>
        <translation>%1 · leyendo…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many are shown, of how many there are, while a newer list waits to be shown.</extracomment>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;171 of 7,012&quot;: what the search found of all there is.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: shows what came while the mouse moved over the list.</extracomment>
        <translation>
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: rows of the table are put in order anew.</extracomment>
        <translation>Mostrar cambios</translation>
    </message>
    <message>
        <source>Sums of what is certain</source>
        <extracomment>Below a column of amounts in a file.</extracomment>
        <translation>Sumas sin lo incierto</translation>
    </message>
    <message>
        <source>Choose an order to see its eSIMs.</source>
        <translation>Elija un pedido para ver sus eSIM.</translation>
    </message>
    <message>
        <source>Money was loaded: no eSIM belongs to it.</source>
        <translation>Se añadió saldo: no le corresponde ninguna eSIM.</translation>
    </message>
    <message>
        <source>Its eSIM is being prepared. It stands here as soon as it comes.</source>
        <translation>Su eSIM está en preparación. Figurará aquí en cuanto llegue.</translation>
    </message>
    <message>
        <source>It is not known which eSIM belongs to this order.</source>
        <translation>No se sabe qué eSIM corresponde a este pedido.</translation>
    </message>
    <message>
        <source>Its eSIM is not among those that were read. F5 on the eSIMs page reads them.</source>
        <translation>Su eSIM no está entre las que se leyeron. F5 en la página eSIM las lee.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter: no status in particular.</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All dates</source>
        <extracomment>Choice of dates: orders of all times.</extracomment>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Choice of dates: orders of today.</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Choice of dates: orders of yesterday.</extracomment>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>Choice of dates: orders of this month.</extracomment>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>Choice of dates: orders of the month before.</extracomment>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>Days that a person chooses, from the first to the last.</extracomment>
        <translation>De … a …</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Name of a list: of which computer orders are shown.</extracomment>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>The desk of the orders that are shown</source>
        <translation>El puesto de los pedidos mostrados</translation>
    </message>
    <message>
        <source>Seller of the orders</source>
        <translation>Vendedor de los pedidos</translation>
    </message>
    <message>
        <source>The seller of the orders that are shown</source>
        <translation>El vendedor de los pedidos mostrados</translation>
    </message>
    <message>
        <source>Desk not known</source>
        <extracomment>A filter: orders of which nobody knows at which desk they were sold.</extracomment>
        <translation>Puesto desconocido</translation>
    </message>
    <message>
        <source>All desks</source>
        <extracomment>A filter: no desk in particular.</extracomment>
        <translation>Todos los puestos</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>A filter: orders of which nobody said who sold them.</extracomment>
        <translation>Sin vendedor</translation>
    </message>
    <message>
        <source>All sellers</source>
        <extracomment>A filter: no seller in particular.</extracomment>
        <translation>Todos los vendedores</translation>
    </message>
</context>
<context>
    <name>Desk::OtherNotes</name>
    <message>
        <source>Take mine away too</source>
        <extracomment>A button: the note of another desk in the place of the one that stands, or none where that took it away.</extracomment>
        <translation>Quitar también la mía</translation>
    </message>
    <message>
        <source>Use this note</source>
        <translation>Usar esta nota</translation>
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
        <translation>Leer todos los pedidos</translation>
    </message>
    <message>
        <source>Reads the older orders from eSIMfly too, a page a second. It may be stopped at any time.</source>
        <translation>Lee también los pedidos anteriores de eSIMfly, una página por segundo. Se puede detener en cualquier momento.</translation>
    </message>
    <message>
        <source>The balance lasts</source>
        <translation>El saldo dura</translation>
    </message>
    <message>
        <source>Balance lasts</source>
        <extracomment>Name of what says how many days the balance will last.</extracomment>
        <translation>Duración del saldo</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Mostrar los pedidos</translation>
    </message>
    <message>
        <source>Orders that the balance went for</source>
        <translation>Pedidos en los que se gastó el saldo</translation>
    </message>
    <message>
        <source>The orders of the days whose pace it is</source>
        <translation>Los pedidos de los días en que se basa el cálculo</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>Caption: what was sold in this week.</extracomment>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Orders this week</source>
        <translation>Pedidos esta semana</translation>
    </message>
    <message>
        <source>Orders of this week</source>
        <translation>Pedidos de esta semana</translation>
    </message>
    <message>
        <source>The orders of this week</source>
        <translation>Los pedidos de esta semana</translation>
    </message>
    <message>
        <source>Unclear or unfinished</source>
        <translation>Sin aclarar o sin terminar</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <translation>Para llamar</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>Moneda del gráfico</translation>
    </message>
    <message>
        <source>Chart of the weeks</source>
        <translation>Gráfico de las semanas</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>Name of a table with a row for each week.</extracomment>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Best-selling destinations</source>
        <extracomment>Name of a table: countries and regions that were sold most.</extracomment>
        <translation>Destinos más vendidos</translation>
    </message>
    <message>
        <source>Destinations that sell</source>
        <translation>Destinos que se venden</translation>
    </message>
    <message>
        <source>Best-selling packages</source>
        <extracomment>Name of a table: packages that were sold most.</extracomment>
        <translation>Paquetes más vendidos</translation>
    </message>
    <message>
        <source>Packages that sell</source>
        <translation>Paquetes que se venden</translation>
    </message>
    <message>
        <source>eSIMs by status</source>
        <translation>eSIM por estado</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <extracomment>Instead of sums that are being worked out.</extracomment>
        <translation>Sumando…</translation>
    </message>
    <message>
        <source>Unfinished purchases</source>
        <extracomment>Button: opens the list of orders that need a decision.</extracomment>
        <translation>Compras sin terminar</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <extracomment>A button for a screen reader. %1: how an order stands: &quot;Pending&quot;.</extracomment>
        <translation>Pedidos: %1</translation>
    </message>
    <message>
        <source>None is known of, but not all orders were read.</source>
        <translation>No consta ninguno, pero no se leyeron todos los pedidos.</translation>
    </message>
    <message>
        <source>None is known of, but it is not clear how some orders stand.</source>
        <translation>No consta ninguno, pero no está claro el estado de algunos pedidos.</translation>
    </message>
    <message>
        <source>eSIMs: %1</source>
        <extracomment>A button for a screen reader. %1: how an eSIM stands: &quot;Active&quot;.</extracomment>
        <translation>eSIM: %1</translation>
    </message>
    <message>
        <source>Nobody is known to need one, but not all eSIMs were read.</source>
        <translation>No consta nadie, pero no se leyeron todas las eSIM.</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of amounts, while a customer looks at the screen.</extracomment>
        <translation>Precios ocultos</translation>
    </message>
    <message>
        <source>Enter or a double click shows the orders of a week</source>
        <translation>Intro o un doble clic muestra los pedidos de una semana</translation>
    </message>
    <message>
        <source>None of them matches.</source>
        <translation>Ninguno coincide.</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Name of a page: how the shop does.</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;3 of 171&quot;: what the search found of all destinations and packages that sell.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>A button: shows what came while the mouse moved over a table.</extracomment>
        <translation>Mostrar cambios</translation>
    </message>
    <message>
        <source>Who sold</source>
        <extracomment>Name of a table with a row for each seller or desk.</extracomment>
        <translation>Quién vendió</translation>
    </message>
    <message>
        <source>By desk or by seller</source>
        <translation>Por puesto o por vendedor</translation>
    </message>
    <message>
        <source>By desk</source>
        <extracomment>Choice: sums of each computer that sells.</extracomment>
        <translation>Por puesto</translation>
    </message>
    <message>
        <source>By seller</source>
        <extracomment>Choice: sums of each person who sells.</extracomment>
        <translation>Por vendedor</translation>
    </message>
    <message>
        <source>Of all orders</source>
        <extracomment>What a count is made of; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>De todos los pedidos</translation>
    </message>
    <message>
        <source>Of the orders that were read</source>
        <extracomment>What a count is made of; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>De los pedidos que se leyeron</translation>
    </message>
    <message>
        <source>Every order is settled</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>Todos los pedidos están resueltos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <extracomment>%Ln: how many eSIMs; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>
            <numerusform>%Ln en total</numerusform>
            <numerusform>%Ln en total</numerusform>
        </translation>
    </message>
    <message>
        <source>Told from the eSIMs</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>Deducido de las eSIM</translation>
    </message>
    <message>
        <source>Nobody needs a call</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>No hay a quién llamar</translation>
    </message>
    <message>
        <source>No order of eSIMs was completed since %1.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Desde el %1 no se ha completado ningún pedido de eSIM.</translation>
    </message>
    <message>
        <source>%1 of %2, completed orders since %3</source>
        <extracomment>%1: how many are shown, of %2 there are; %3: a day.</extracomment>
        <translation>%1 de %2, pedidos completados desde el %3</translation>
    </message>
    <message>
        <source>All orders of all desks since %1, top-ups too</source>
        <extracomment>Of all orders of a team, by desk or by seller; %1: a day.</extracomment>
        <translation>Todos los pedidos de todos los puestos desde el %1, recargas incluidas</translation>
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
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When figures were read. %1: a time.</extracomment>
        <translation>según datos de %1</translation>
    </message>
    <message>
        <source>being read…</source>
        <extracomment>Instead of an amount that is not known yet.</extracomment>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>as this computer has it; F5 reads it</source>
        <translation>según este ordenador; F5 lo lee</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of how long the balance lasts, while a customer looks at the screen.</extracomment>
        <translation>Precios ocultos</translation>
    </message>
    <message>
        <source>The balance was not read yet. F5 reads it.</source>
        <translation>El saldo aún no se ha leído. F5 lo lee.</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>%1: an amount of money; %2: a time.</extracomment>
        <translation>%1 según datos de %2</translation>
    </message>
    <message>
        <source>%1. What it lasts can be told after the first whole day with orders.</source>
        <extracomment>%1: the balance with its currency.</extracomment>
        <translation>%1. La duración se podrá calcular tras el primer día completo con pedidos.</translation>
    </message>
    <message>
        <source>%1, at the %2 a day of %3.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: an amount of money; %3: days from the first to the last.</extracomment>
        <translation>%1, a un ritmo de %2 por día (%3).</translation>
    </message>
    <message>
        <source>%1. As much came back as was spent on %2.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: days from the first to the last.</extracomment>
        <translation>%1. En los días %2 se reembolsó tanto como se gastó.</translation>
    </message>
    <message>
        <source>%1. Nothing was spent on %2.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: days from the first to the last.</extracomment>
        <translation>%1. En los días %2 no se gastó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders of these days are not certain and not in it.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>
            <numerusform>%Ln pedido de estos días es incierto y no está incluido.</numerusform>
            <numerusform>%Ln pedidos de estos días son inciertos y no están incluidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than a year</source>
        <translation>Más de un año</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln days</source>
        <extracomment>%Ln: how many days the balance will last.</extracomment>
        <translation>
            <numerusform>Aproximadamente %Ln día</numerusform>
            <numerusform>Aproximadamente %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a day</source>
        <translation>Menos de un día</translation>
    </message>
    <message>
        <source>No data left</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Nearly empty</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Casi agotadas</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Terminan pronto</translation>
    </message>
    <message>
        <source>Prepared for too long</source>
        <extracomment>Why eSIMs need attention; the number stands behind it.</extracomment>
        <translation>Preparación demasiado larga</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Sin instalar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders without a time are in no week.</source>
        <extracomment>%Ln: a number of orders.</extracomment>
        <translation>
            <numerusform>%Ln pedido sin hora no está en ninguna semana.</numerusform>
            <numerusform>%Ln pedidos sin hora no están en ninguna semana.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::PackageDelegate</name>
    <message>
        <source>unlimited</source>
        <extracomment>A badge behind the name of a package: it has no limit of data.</extracomment>
        <translation>ilimitados</translation>
    </message>
    <message>
        <source>sold lately</source>
        <extracomment>A badge behind the name of a package: it was sold in the last days.</extracomment>
        <translation>vendido hace poco</translation>
    </message>
</context>
<context>
    <name>Desk::PackageDetails</name>
    <message>
        <source>Data</source>
        <extracomment>Caption: how much data a package has.</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Caption: how many days a package is valid.</extracomment>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Caption: minutes and texts of a package.</extracomment>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Texts</source>
        <comment>Text messages that come with a package</comment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>Caption: network operators of a package.</extracomment>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Carrier</source>
        <extracomment>Caption: the company whose eSIM it is.</extracomment>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Includes</source>
        <comment>What else comes with a package</comment>
        <translation>Incluye</translation>
    </message>
    <message>
        <source>Top-up</source>
        <extracomment>Caption: whether more data can be bought for the same eSIM.</extracomment>
        <translation>Recarga</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>Caption: what customers pay.</extracomment>
        <translation>PVP</translation>
    </message>
    <message>
        <source>Fix…</source>
        <comment>A button beside a selling price: to set it by hand</comment>
        <translation>Fijar…</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>Name of a button: a price for this package alone.</extracomment>
        <translation>Precio fijo</translation>
    </message>
    <message>
        <source>Set the selling price of this package by hand (Ctrl+Shift+M)</source>
        <translation>Fijar a mano el precio de venta de este paquete (Ctrl+Mayús+M)</translation>
    </message>
    <message>
        <source>Price history</source>
        <extracomment>Name of a chart: what a package cost in the past.</extracomment>
        <translation>Historial de precios</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <translation>ya no se vende</translation>
    </message>
    <message>
        <source>price not readable now</source>
        <translation>precio ilegible ahora</translation>
    </message>
    <message>
        <source>fixed price</source>
        <extracomment>Behind a selling price: a person set it for this package alone.</extracomment>
        <translation>precio fijo</translation>
    </message>
    <message>
        <source>no rule fits</source>
        <translation>ninguna regla coincide</translation>
    </message>
    <message>
        <source>%1, last read %2</source>
        <extracomment>%1: an amount of money; %2: the day and time when it could be read for the last time.</extracomment>
        <translation>%1, leído por última vez el %2</translation>
    </message>
    <message>
        <source>−%1 % on %2</source>
        <extracomment>A price change and its day: &quot;−5 % on 21 Nov&quot;.</extracomment>
        <translation>−%1&#xa0;% el %2</translation>
    </message>
    <message>
        <source>+%1 % on %2</source>
        <extracomment>%1: a number of per cent, %2: a date. How a price rose.</extracomment>
        <translation>+%1&#xa0;% el %2</translation>
    </message>
    <message>
        <source>%1 →</source>
        <extracomment>The price before; the new one follows.</extracomment>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A price that has not changed: &quot;$3.10 since 21 Nov&quot;.</extracomment>
        <translation>%1 desde el %2</translation>
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
        <translation>regional</translation>
    </message>
    <message>
        <source>Unlimited, speed may drop</source>
        <translation>Ilimitados, la velocidad puede bajar</translation>
    </message>
    <message>
        <source>%1 at home, %2 when roaming</source>
        <extracomment>%1 and %2: amounts of data, such as “5 GB”.</extracomment>
        <translation>%1 en el país de origen, %2 en itinerancia</translation>
    </message>
    <message>
        <source>%1 from first use</source>
        <extracomment>%1 is &quot;30 days&quot;.</extracomment>
        <translation>%1 desde el primer uso</translation>
    </message>
    <message>
        <source>%1 from the purchase</source>
        <extracomment>%1 is &quot;30 days&quot;.</extracomment>
        <translation>%1 desde la compra</translation>
    </message>
    <message>
        <source>unlimited at home</source>
        <extracomment>Calls within the home country.</extracomment>
        <translation>sin límite en el país de origen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited in the EU</source>
        <translation>sin límite en la UE</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes in the EU</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln minuto en la UE</numerusform>
            <numerusform>%Ln minutos en la UE</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited international minutes</source>
        <translation>minutos internacionales ilimitados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln international minutes</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln minuto internacional</numerusform>
            <numerusform>%Ln minutos internacionales</numerusform>
        </translation>
    </message>
    <message>
        <source>included</source>
        <extracomment>Calls, or texts, come with the package; how many isn&apos;t said.</extracomment>
        <translation>se incluyen</translation>
    </message>
    <message>
        <source>incoming only</source>
        <extracomment>Text messages can be received, not sent.</extracomment>
        <translation>solo recibir</translation>
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
            <numerusform>%Ln SMS en la UE</numerusform>
            <numerusform>%Ln SMS en la UE</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited international texts</source>
        <translation>SMS internacionales ilimitados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln international texts</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>%Ln SMS internacional</numerusform>
            <numerusform>%Ln SMS internacionales</numerusform>
        </translation>
    </message>
    <message>
        <source>can be topped up</source>
        <translation>se puede recargar</translation>
    </message>
    <message>
        <source>can&apos;t be topped up</source>
        <translation>no se puede recargar</translation>
    </message>
    <message>
        <source>hotspot</source>
        <extracomment>What a package can: the phone may share its connection.</extracomment>
        <translation>hotspot</translation>
    </message>
    <message>
        <source>no hotspot</source>
        <extracomment>What a package can&apos;t: the phone may not share its connection.</extracomment>
        <translation>sin hotspot</translation>
    </message>
    <message>
        <source>phone number (%1)</source>
        <extracomment>What a package has: a telephone number. %1: the country that it is of.</extracomment>
        <translation>número de teléfono (%1)</translation>
    </message>
    <message>
        <source>can renew by itself</source>
        <extracomment>The package can be bought so that it is paid and starts again by itself.</extracomment>
        <translation>renovación automática posible</translation>
    </message>
</context>
<context>
    <name>Desk::PackageModel</name>
    <message>
        <source>unlimited</source>
        <extracomment>Read aloud for the sign ∞.</extracomment>
        <translation>ilimitados</translation>
    </message>
    <message>
        <source>Valid (days)</source>
        <extracomment>Heading in a file: how many days the package lasts.</extracomment>
        <translation>Validez (días)</translation>
    </message>
    <message>
        <source>sorted, ascending</source>
        <extracomment>Read aloud at a table&apos;s heading.</extracomment>
        <translation>en orden ascendente</translation>
    </message>
    <message>
        <source>sorted, descending</source>
        <extracomment>Said by screen readers behind the heading of a column: the largest is at the top.</extracomment>
        <translation>en orden descendente</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Covers</source>
        <extracomment>The places where the package works.</extracomment>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: how much data a package has.</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>How long the package lasts.</extracomment>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>The kind of mobile network: 4G, 5G.</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a package.</extracomment>
        <translation>Coste</translation>
    </message>
    <message>
        <source>/GB</source>
        <extracomment>Cost for each gigabyte, as short as it is understood.</extracomment>
        <translation>/GB</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>What the shop takes for the package.</extracomment>
        <translation>PVP</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Margin %</source>
        <extracomment>The margin in percent of the selling price, as short as it is understood.</extracomment>
        <translation>Margen %</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: the generation of the network, such as 5G.</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Cost of one gigabyte</source>
        <translation>Coste de un gigabyte</translation>
    </message>
    <message>
        <source>Selling price</source>
        <extracomment>A way to sort packages: by what customers pay.</extracomment>
        <translation>Precio de venta</translation>
    </message>
    <message>
        <source>Margin in percent</source>
        <translation>Margen en porcentaje</translation>
    </message>
    <message>
        <source>Middle East · 42 countries</source>
        <extracomment>A long text of the column &quot;Covers&quot;, to find out how wide it must be.</extracomment>
        <translation>Oriente Medio · 42 países</translation>
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
            <numerusform>%Ln país</numerusform>
            <numerusform>%Ln países</numerusform>
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
        <translation>%1 se leyó el %2. Lo que eSIMfly envió el %3 no se pudo leer.</translation>
    </message>
    <message>
        <source>favourite</source>
        <extracomment>Read aloud after a package&apos;s name: a person starred it.</extracomment>
        <translation>favorito</translation>
    </message>
    <message>
        <source>sold lately</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>vendido hace poco</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>ya no se vende</translation>
    </message>
    <message>
        <source>price not readable now</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>precio ilegible ahora</translation>
    </message>
</context>
<context>
    <name>Desk::PackageTable</name>
    <message>
        <source>Best first</source>
        <extracomment>The order of the packages found.</extracomment>
        <translation>Los mejores primero</translation>
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
        <translation>%1 es la columna %2 de %3.</translation>
    </message>
    <message>
        <source>%1 takes the room that the other columns leave.</source>
        <extracomment>%1: the heading of the column with the names.</extracomment>
        <translation>%1 ocupa el espacio que dejan las demás columnas.</translation>
    </message>
    <message>
        <source>%1 is %2 pixels wide.</source>
        <extracomment>Read aloud after a column was made wider or narrower: its heading and its width.</extracomment>
        <translation>%1 tiene %2 píxeles de ancho.</translation>
    </message>
    <message>
        <source>All columns as they were at first</source>
        <translation>Todas las columnas como al principio</translation>
    </message>
    <message>
        <source>Ascending</source>
        <extracomment>Entry of a menu: sorts a table from small to large.</extracomment>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>Entry of a menu: sorts a table from large to small.</extracomment>
        <translation>Descendente</translation>
    </message>
</context>
<context>
    <name>Desk::PackagesPane</name>
    <message>
        <source>Packages</source>
        <extracomment>Name of the table of packages.</extracomment>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many packages are shown, of how many there are, while more that match wait to be shown.</extracomment>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <extracomment>How many packages match, of how many were copied; the rest of them is still to come.</extracomment>
        <translation>%1 de %2 hasta ahora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many packages match, of how many there are.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>%Ln: how many packages are not listed yet. A button.</extracomment>
        <translation>
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>What the packages are sorted by</source>
        <translation>Criterio de orden de los paquetes</translation>
    </message>
    <message>
        <source>The catalogue is not copied yet.</source>
        <translation>El catálogo aún no se ha descargado.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” yet.</source>
        <extracomment>%1: what somebody searched for. The catalogue is being copied.</extracomment>
        <translation>Aún no hay nada que coincida con «%1».</translation>
    </message>
    <message>
        <source>The catalogue is being copied for the first time. What fits appears by itself.</source>
        <translation>El catálogo se está descargando por primera vez. Lo que coincida aparecerá por sí solo.</translation>
    </message>
    <message>
        <source>Only a part of the catalogue is on this computer: the first copy did not come to its end.</source>
        <translation>Solo una parte del catálogo está en este ordenador: la primera descarga no llegó a terminar.</translation>
    </message>
    <message>
        <source>No packages here yet.</source>
        <translation>Aquí aún no hay paquetes.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” in what was copied so far.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>Nada coincide con «%1» en lo descargado hasta ahora.</translation>
    </message>
    <message>
        <source>Go on copying</source>
        <translation>Seguir descargando</translation>
    </message>
    <message>
        <source>Try a country, a network, a size such as 5gb or days such as 30d. Fewer words find more.</source>
        <translation>Pruebe con un país, una red, un tamaño como 5gb o una duración como 30d. Con menos palabras se encuentra más.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages of the last copy could not be read; those that never could are missing here.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>No se pudo leer %Ln paquete de la última descarga; si nunca se pudo, falta aquí.</numerusform>
            <numerusform>No se pudieron leer %Ln paquetes de la última descarga; los que nunca se pudieron leer faltan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>No packages here.</source>
        <translation>Aquí no hay paquetes.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>Copying the catalogue…</source>
        <translation>Descargando el catálogo…</translation>
    </message>
    <message>
        <source>The first packages appear in a moment and can be sold while the rest arrives.</source>
        <translation>Los primeros paquetes aparecen enseguida y se pueden vender mientras llega el resto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages came, and none of them could be read.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>Llegó %Ln paquete, y no se pudo leer.</numerusform>
            <numerusform>Llegaron %Ln paquetes, y no se pudo leer ninguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue could not be copied.</source>
        <translation>No se pudo descargar el catálogo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the catalogue is copied once more.</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>eSIMfly lists no packages for this account.</source>
        <translation>eSIMfly no ofrece ningún paquete para esta cuenta.</translation>
    </message>
    <message>
        <source>Copied at %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Descargado: %1.</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>There is no catalogue on this computer yet.</source>
        <translation>Aún no hay ningún catálogo en este ordenador.</translation>
    </message>
    <message>
        <source>Copy it once; later it is renewed in the background.</source>
        <translation>Descárguelo una vez; después se renueva en segundo plano.</translation>
    </message>
    <message>
        <source>Copy the catalogue</source>
        <translation>Descargar el catálogo</translation>
    </message>
    <message>
        <source>Connect your account: its packages and prices are copied then.</source>
        <translation>Conecte su cuenta: entonces se descargan sus paquetes y precios.</translation>
    </message>
    <message>
        <source>No package fits these filters.</source>
        <translation>Ningún paquete cumple estos filtros.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” with these filters.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>Nada coincide con «%1» con estos filtros.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages match without them.</source>
        <extracomment>%Ln: how many packages are found where no filter limits them.</extracomment>
        <translation>
            <numerusform>Sin ellos coincide %Ln paquete.</numerusform>
            <numerusform>Sin ellos coinciden %Ln paquetes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: all filters are taken away.</extracomment>
        <translation>Quitar filtros</translation>
    </message>
</context>
<context>
    <name>Desk::PastHandOverModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something was handed over.</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Paquete</translation>
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
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>Desk::PaymentText</name>
    <message>
        <source>cash</source>
        <extracomment>How a customer pays.</extracomment>
        <translation>efectivo</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>How a customer pays: with a bank card.</extracomment>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>How a customer pays: it is put on the bill of their hotel room.</extracomment>
        <translation>habitación</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>How a customer pays: not now.</extracomment>
        <translation>más tarde</translation>
    </message>
</context>
<context>
    <name>Desk::PriceChart</name>
    <message>
        <source>Price since %1</source>
        <extracomment>%1: a date. Above a chart of what a package cost.</extracomment>
        <translation>Precio desde el %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A price and the day from which it held.</extracomment>
        <translation>%1 desde el %2</translation>
    </message>
    <message>
        <source>Price chart</source>
        <extracomment>Name of a chart: what a package cost in the past.</extracomment>
        <translation>Gráfico de precios</translation>
    </message>
</context>
<context>
    <name>Desk::PriceExampleModel</name>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a package.</extracomment>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>What a package sells at today.</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>What a package will sell at.</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Margen</translation>
    </message>
</context>
<context>
    <name>Desk::PriceRuleForm</name>
    <message>
        <source>Countries</source>
        <extracomment>Caption of a field: countries that a rule of prices is for.</extracomment>
        <translation>Países</translation>
    </message>
    <message>
        <source>Any; or names or codes, with commas between: Turkey, GR</source>
        <translation>Cualquiera; o nombres o letras, separados por comas: Turquía, GR</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Caption of a list: region that a rule of prices is for.</extracomment>
        <translation>Región</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Caption of a list: kind of packages that a rule of prices is for.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of package</source>
        <translation>Tipo de paquete</translation>
    </message>
    <message>
        <source>Data, GB</source>
        <extracomment>Caption of two fields: how much data packages have that a rule of prices is for.</extracomment>
        <translation>Datos, GB</translation>
    </message>
    <message>
        <source>Data from, in GB</source>
        <translation>Datos desde, en GB</translation>
    </message>
    <message>
        <source>to</source>
        <comment>Between two numbers of a range</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Data to, in GB</source>
        <translation>Datos hasta, en GB</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>Caption of a list: whether a rule of prices is for packages with a limit of data.</extracomment>
        <translation>Límite</translation>
    </message>
    <message>
        <source>With or without a limit</source>
        <translation>Con límite o sin él</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Caption of two fields: how many days packages are valid that a rule of prices is for.</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days from</source>
        <extracomment>Name of a field: the least number of days.</extracomment>
        <translation>Días desde</translation>
    </message>
    <message>
        <source>Days to</source>
        <extracomment>Name of a field: the largest number of days.</extracomment>
        <translation>Días hasta</translation>
    </message>
    <message>
        <source>The price is the cost and</source>
        <translation>El precio es el coste más</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>Caption of a field: what is added to the cost, in per cent.</extracomment>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Markup percent</source>
        <extracomment>Name of a field: what is added to the cost, in per cent.</extracomment>
        <translation>Porcentaje de incremento</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Caption of a field: what is added to the cost, as an amount.</extracomment>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Markup amount</source>
        <extracomment>Name of a field: what is added to the cost, as an amount.</extracomment>
        <translation>Importe de incremento</translation>
    </message>
    <message>
        <source>Rounding</source>
        <extracomment>Caption of a list: how selling prices are rounded.</extracomment>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>A price rises to the next one that ends so</source>
        <translation>El precio sube hasta el siguiente que termine así</translation>
    </message>
    <message>
        <source>Floor</source>
        <comment>What is earned at least</comment>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Floor</source>
        <extracomment>Caption of a field: nothing is sold for less.</extracomment>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>What is earned at least: an amount, or a part of the cost such as 20%</source>
        <translation>Lo que se gana como mínimo: un importe, o una parte del coste como 20&#xa0;%</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Of a number that limits nothing.</extracomment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Packages without a limit of data.</extracomment>
        <translation>ilimitados</translation>
    </message>
    <message>
        <source>with a limit</source>
        <extracomment>Packages that have a limit of data.</extracomment>
        <translation>con límite</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <extracomment>A field for an amount of money; %1: the code of its currency.</extracomment>
        <translation>Importe, %1</translation>
    </message>
    <message>
        <source>Write the percentage as a number from −100 up, such as %1.</source>
        <extracomment>%1: a number, as an example.</extracomment>
        <translation>Escriba el porcentaje como un número a partir de −100, por ejemplo %1.</translation>
    </message>
    <message>
        <source>Write the amount like %1.</source>
        <extracomment>%1: an amount, as an example.</extracomment>
        <translation>Escriba el importe como %1.</translation>
    </message>
    <message>
        <source>“%1” is no country that is known here.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>«%1» no es ningún país conocido aquí.</translation>
    </message>
    <message>
        <source>Write the floor as an amount, or as a part of the cost such as %1.</source>
        <extracomment>%1: a part, such as “120 %”.</extracomment>
        <translation>Escriba el mínimo como un importe, o como una parte del coste, por ejemplo %1.</translation>
    </message>
</context>
<context>
    <name>Desk::PriceRuleModel</name>
    <message>
        <source>off</source>
        <extracomment>A rule that is switched off.</extracomment>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Which packages a rule is for.</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Adds</source>
        <extracomment>What a rule adds to the cost.</extracomment>
        <translation>Añade</translation>
    </message>
    <message>
        <source>Rounding</source>
        <extracomment>Heading of a column: how selling prices are rounded.</extracomment>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Packages</source>
        <extracomment>Heading of a column: how many packages a rule gives their price.</extracomment>
        <translation>Paquetes</translation>
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
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <extracomment>A rate of exchange: &quot;1 USD = 1320 IQD&quot;.</extracomment>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>margin %1</source>
        <extracomment>Beside a selling price: what is left of it.</extracomment>
        <translation>margen %1</translation>
    </message>
    <message>
        <source>The margin is %1 of the selling price.</source>
        <extracomment>%1: a part, such as “37 %”.</extracomment>
        <translation>El margen es el %1 del precio de venta.</translation>
    </message>
    <message>
        <source>not rounded</source>
        <extracomment>Of prices: to no step.</extracomment>
        <translation>sin redondeo</translation>
    </message>
    <message>
        <source>whole</source>
        <extracomment>Of prices: to whole dollars, euros, dinars.</extracomment>
        <translation>entero</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>A kind of packages: for one country.</extracomment>
        <translation>local</translation>
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
        <translation>empresarial</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>A kind of packages: none of the others.</extracomment>
        <translation>otro</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Packages with and without a limit of data.</extracomment>
        <translation>ilimitados</translation>
    </message>
    <message>
        <source>with a limit</source>
        <translation>con límite</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of sizes or days: &quot;1 GB to 5 GB&quot;.</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>&quot;5 GB or more&quot;.</extracomment>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>&quot;5 GB or less&quot;.</extracomment>
        <translation>%1 o menos</translation>
    </message>
    <message>
        <source>All packages</source>
        <extracomment>A rule of selling prices that asks for nothing.</extracomment>
        <translation>Todos los paquetes</translation>
    </message>
    <message>
        <source>at cost</source>
        <extracomment>A rule that adds nothing to the cost.</extracomment>
        <translation>a precio de coste</translation>
    </message>
    <message>
        <source>The rate between the account&apos;s currency and the selling currency is missing.</source>
        <translation>Falta el tipo de cambio entre la moneda de la cuenta y la moneda de venta.</translation>
    </message>
    <message>
        <source>An amount is not in the selling currency.</source>
        <translation>Un importe no está en la moneda de venta.</translation>
    </message>
    <message>
        <source>This currency has no decimals, so its prices can&apos;t end in .99 or the like.</source>
        <translation>Esta moneda no tiene decimales, así que sus precios no pueden terminar en ,99 o similar.</translation>
    </message>
    <message>
        <source>It would make prices under zero.</source>
        <translation>Daría precios por debajo de cero.</translation>
    </message>
    <message>
        <source>An amount or a percentage is too large.</source>
        <translation>Un importe o un porcentaje es demasiado grande.</translation>
    </message>
    <message>
        <source>“From” is more than “to”.</source>
        <translation>«Desde» es mayor que «hasta».</translation>
    </message>
    <message>
        <source>A country is written by its two letters, such as TR.</source>
        <translation>Un país se escribe con sus dos letras, como TR.</translation>
    </message>
    <message>
        <source>The same rule stands there twice.</source>
        <translation>La misma regla figura dos veces.</translation>
    </message>
    <message>
        <source>There are too many rules or fixed prices.</source>
        <translation>Hay demasiadas reglas o precios fijos.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <extracomment>%1: what is wrong with it, in a sentence.</extracomment>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>The file is too large to be one of selling prices.</source>
        <translation>El archivo es demasiado grande para ser de precios de venta.</translation>
    </message>
    <message>
        <source>It is not written as JSON.</source>
        <translation>No está escrito como JSON.</translation>
    </message>
    <message>
        <source>This is not a file of selling prices.</source>
        <translation>Este no es un archivo de precios de venta.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the file.</source>
        <translation>Una versión más reciente de este programa escribió el archivo.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>«%1» no significa nada aquí.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <extracomment>%1: what should stand in a file of prices.</extracomment>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>«%1» figura dos veces.</translation>
    </message>
    <message>
        <source>“%1” is of another kind than expected; numbers are written as text.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>«%1» es de un tipo distinto del esperado; los números se escriben como texto.</translation>
    </message>
    <message>
        <source>“%1” has a value that can&apos;t be used.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>«%1» tiene un valor que no se puede usar.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>What is wrong with a file, after the line where it was found.</extracomment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>No se ha importado nada.</translation>
    </message>
    <message>
        <source>The file has the same prices.</source>
        <translation>El archivo tiene los mismos precios.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are new</source>
        <extracomment>%Ln: how many rules a file of prices adds.</extracomment>
        <translation>
            <numerusform>%Ln regla es nueva</numerusform>
            <numerusform>%Ln reglas son nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules change</source>
        <extracomment>%Ln: how many rules a file of prices changes.</extracomment>
        <translation>
            <numerusform>%Ln regla cambia</numerusform>
            <numerusform>%Ln reglas cambian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules go</source>
        <extracomment>%Ln: how many rules a file of prices takes away.</extracomment>
        <translation>
            <numerusform>%Ln regla desaparece</numerusform>
            <numerusform>%Ln reglas desaparecen</numerusform>
        </translation>
    </message>
    <message>
        <source>the rules come in another order</source>
        <translation>las reglas van en otro orden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices are new</source>
        <extracomment>%Ln: how many prices of single packages a file of prices adds.</extracomment>
        <translation>
            <numerusform>%Ln precio fijo es nuevo</numerusform>
            <numerusform>%Ln precios fijos son nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices change</source>
        <extracomment>%Ln: how many prices of single packages a file of prices changes.</extracomment>
        <translation>
            <numerusform>%Ln precio fijo cambia</numerusform>
            <numerusform>%Ln precios fijos cambian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices go</source>
        <extracomment>%Ln: how many prices of single packages a file of prices takes away.</extracomment>
        <translation>
            <numerusform>%Ln precio fijo desaparece</numerusform>
            <numerusform>%Ln precios fijos desaparecen</numerusform>
        </translation>
    </message>
    <message>
        <source>the currency is another one</source>
        <translation>la moneda es otra</translation>
    </message>
    <message>
        <source>the rate is another one</source>
        <translation>el tipo de cambio es otro</translation>
    </message>
</context>
<context>
    <name>Desk::PrivacySettings</name>
    <message>
        <source>Start with prices hidden</source>
        <translation>Iniciar con los precios ocultos</translation>
    </message>
    <message>
        <source>What packages cost, margins and the balance are not shown until F8 is pressed.</source>
        <translation>Lo que cuestan los paquetes, los márgenes y el saldo no se muestran hasta que se pulsa F8.</translation>
    </message>
    <message>
        <source>Keep the last hand-overs</source>
        <translation>Conservar las últimas entregas</translation>
    </message>
    <message>
        <source>So that each can be opened again as it was. Where messages went is never kept.</source>
        <translation>Para poder abrir cada una tal como se entregó. Nunca se guarda a quién se enviaron los mensajes.</translation>
    </message>
    <message>
        <source>Take activation codes off the clipboard after</source>
        <translation>Borrar los códigos de activación del portapapeles a los</translation>
    </message>
    <message>
        <source>Seconds after which activation codes are taken off the clipboard</source>
        <translation>Segundos tras los que los códigos de activación se borran del portapapeles</translation>
    </message>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Title of a question: what is kept of eSIMs that were given to customers.</extracomment>
        <translation>Últimas entregas</translation>
    </message>
    <message>
        <source>Remove the last hand-overs from this computer, and keep none from now on?</source>
        <translation>¿Quitar las últimas entregas de este ordenador, y no conservar ninguna a partir de ahora?</translation>
    </message>
    <message>
        <source>Orders, eSIMs and their codes stay with eSIMfly, and notes stay here.</source>
        <translation>Los pedidos, las eSIM y sus códigos siguen en eSIMfly, y las notas siguen aquí.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <extracomment>Button of a question: what was kept is deleted.</extracomment>
        <translation>Quitarlas</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>Button of a question: nothing is deleted.</extracomment>
        <translation>Conservarlas</translation>
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
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Caption of a list: light or dark colours.</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the system.</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of %1.</source>
        <extracomment>%1: names of languages, by commas.</extracomment>
        <translation>Ninguna fuente de este ordenador tiene las letras de: %1.</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice of colours: dark letters on white.</extracomment>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of colours: light letters on black.</extracomment>
        <translation>Oscura</translation>
    </message>
</context>
<context>
    <name>Desk::PurchaseModel</name>
    <message>
        <source>Ordered</source>
        <extracomment>Heading of a column: when something was ordered.</extracomment>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading of a column: how much money the order is about.</extracomment>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Cliente o nota</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
</context>
<context>
    <name>Desk::PurchaseText</name>
    <message>
        <source>Writing the order down…</source>
        <translation>Registrando el pedido…</translation>
    </message>
    <message>
        <source>You may have been charged. Checking…</source>
        <translation>Es posible que se le haya cobrado. Comprobando…</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <extracomment>How a purchase stands: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>Realizando el pedido…</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>Aún no está claro.</translation>
    </message>
    <message>
        <source>Being prepared, 1 to 5 minutes. It is paid; don&apos;t order again.</source>
        <translation>En preparación, de 1 a 5 minutos. Ya está pagado: no repita el pedido.</translation>
    </message>
    <message>
        <source>It went through.</source>
        <translation>Compra realizada.</translation>
    </message>
    <message>
        <source>It did not go through. Nothing was charged.</source>
        <translation>Compra no realizada. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>You said that it was not bought.</source>
        <translation>Usted indicó que no se compró.</translation>
    </message>
    <message>
        <source>It did not go through. %1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Compra no realizada. Se han reembolsado %1.</translation>
    </message>
    <message>
        <source>It did not go through. The money came back.</source>
        <translation>Compra no realizada. El dinero se ha reembolsado.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. A part of the money came back; not clear yet whether the rest does.</source>
        <translation>La compra falló después de pagarse. Se ha reembolsado una parte del dinero; aún no está claro si se reembolsa el resto.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. %1 of %2 came back; not clear yet whether the rest does.</source>
        <extracomment>%1: an amount of money that came back; %2: what was paid.</extracomment>
        <translation>La compra falló después de pagarse. Se han reembolsado %1 de %2; aún no está claro si se reembolsa el resto.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>La compra falló después de pagarse. Aún no está claro si el dinero se ha reembolsado.</translation>
    </message>
    <message>
        <source>Of its eSIMs, %1 of %2 came: look for them on the eSIMs page.</source>
        <extracomment>%1 of the %2 eSIMs of an order came before it was ended.</extracomment>
        <translation>De sus eSIM llegaron %1 de %2: búsquelas en la página eSIM.</translation>
    </message>
    <message>
        <source>The balance was %1 before the order and is %2 now.</source>
        <extracomment>%1, %2: amounts of money.</extracomment>
        <translation>El saldo era de %1 antes del pedido y ahora es de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 bought</source>
        <extracomment>How far several orders came: &quot;2 of 5 bought&quot;, followed by &quot;, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1 de %2 comprados</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <extracomment>A number of orders.</extracomment>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>%1 not clear</source>
        <extracomment>A number of orders.</extracomment>
        <translation>%1 sin aclarar</translation>
    </message>
    <message>
        <source>%1 not bought</source>
        <extracomment>A number of orders: nothing was charged for them.</extracomment>
        <translation>%1 no comprados</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>A number of orders: their money came back.</extracomment>
        <translation>%1 reembolsados</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <extracomment>A number of orders.</extracomment>
        <translation>%1 sin enviar</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list such as &quot;2 of 5 bought, 1 not clear&quot;.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer to the order got lost.</source>
        <translation>La respuesta de eSIMfly al pedido se perdió.</translation>
    </message>
    <message>
        <source>The account could not be read yet.</source>
        <translation>Aún no se ha podido leer la cuenta.</translation>
    </message>
    <message>
        <source>At %1 an order of this package stood in the account that may be this one: %2.</source>
        <extracomment>%1: time of day; %2: the order&apos;s reference.</extracomment>
        <translation>A las %1 había en la cuenta un pedido de este paquete que puede ser este: %2.</translation>
    </message>
    <message>
        <source>At %1 an order of this package over %2 stood in the account that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: an amount of money; %3: the order&apos;s reference.</extracomment>
        <translation>A las %1 había en la cuenta un pedido de este paquete por %2 que puede ser este: %3.</translation>
    </message>
    <message>
        <source>At %1 the account had 1 new order of this package, perhaps of a colleague.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>A las %1 la cuenta tenía 1 pedido nuevo de este paquete, quizá de un compañero.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 the account had %Ln new orders of this package, perhaps of colleagues.</source>
        <extracomment>%1: time of the day, %Ln: a number of orders.</extracomment>
        <translation>
            <numerusform>A las %1 la cuenta tenía %Ln pedido nuevo de este paquete, quizá de un compañero.</numerusform>
            <numerusform>A las %1 la cuenta tenía %Ln pedidos nuevos de este paquete, quizá de compañeros.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 an order of this package stood in the account that eSIMfly calls “%2”, and that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: eSIMfly&apos;s own words, such as &quot;failed&quot;; %3: the order&apos;s reference.</extracomment>
        <translation>A las %1 había en la cuenta un pedido de este paquete que eSIMfly califica de «%2» y que puede ser este: %3.</translation>
    </message>
    <message>
        <source>At %1 no new order of this package stood in the account.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>A las %1 no había en la cuenta ningún pedido nuevo de este paquete.</translation>
    </message>
    <message>
        <source>At %1 the account could not be read completely.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>A las %1 la cuenta no se pudo leer por completo.</translation>
    </message>
    <message>
        <source>Your decision is on its way to your team.</source>
        <translation>Su decisión va en camino a su equipo.</translation>
    </message>
    <message>
        <source>%1 may still buy this.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>Es posible que %1 aún compre esto.</translation>
    </message>
    <message>
        <source>%1 ordered it and does not send it again.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 lo pidió y no vuelve a enviarlo.</translation>
    </message>
    <message>
        <source>At %1 the new orders of this package in the account were your colleagues&apos;.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>A las %1, los pedidos nuevos de este paquete en la cuenta eran de sus compañeros.</translation>
    </message>
    <message>
        <source>Your team is asked about it after %1.</source>
        <extracomment>Whether an order of the account is a colleague&apos;s. %1: time of day.</extracomment>
        <translation>Se preguntará a su equipo después de las %1.</translation>
    </message>
    <message>
        <source>Your team can&apos;t be asked at the moment whether a colleague bought it.</source>
        <translation>En este momento no se puede preguntar a su equipo si lo compró un compañero.</translation>
    </message>
    <message>
        <source>%1 has never been heard of.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 nunca ha dado señales.</translation>
    </message>
    <message>
        <source>It belongs to another sale of your team.</source>
        <translation>El pedido pertenece a otra venta de su equipo.</translation>
    </message>
    <message>
        <source>%1 ordered it and is gone. It can be decided here from %2 on.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 lo pidió y ya no existe. Aquí se podrá decidir a partir del %2.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2.</source>
        <comment>a time</comment>
        <extracomment>%1: the name of a desk; %2: time of day.</extracomment>
        <translation>%1 no da señales desde las %2.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2.</source>
        <comment>a date</comment>
        <extracomment>%1: the name of a desk; %2: date and time.</extracomment>
        <translation>%1 no da señales desde el %2.</translation>
    </message>
</context>
<context>
    <name>Desk::QrCard</name>
    <message>
        <source>SPECIMEN: not a real eSIM</source>
        <extracomment>On the card of an eSIM of the sandbox.</extracomment>
        <translation>MUESTRA: no es una eSIM real</translation>
    </message>
    <message>
        <source>SPECIMEN</source>
        <extracomment>Stands across what is not real, in capitals.</extracomment>
        <translation>MUESTRA</translation>
    </message>
</context>
<context>
    <name>Desk::QrCodeView</name>
    <message>
        <source>QR code</source>
        <extracomment>The name of the picture for a screen reader.</extracomment>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>Desk::QrCodeWindow</name>
    <message>
        <source>SPECIMEN: not a real eSIM</source>
        <translation>MUESTRA: no es una eSIM real</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Under a QR code: which of several.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. The arrow keys show the others; Esc goes back.</source>
        <translation>Escanee esto con la cámara del teléfono. Las flechas muestran los demás; Esc vuelve atrás.</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. Esc goes back.</source>
        <translation>Escanee esto con la cámara del teléfono. Esc vuelve atrás.</translation>
    </message>
</context>
<context>
    <name>Desk::QuantityChoice</name>
    <message>
        <source>One order per traveller</source>
        <translation>Un pedido por viajero</translation>
    </message>
    <message>
        <source>One order</source>
        <extracomment>Choice for several eSIMs: one order for all of them.</extracomment>
        <translation>Un solo pedido</translation>
    </message>
    <message>
        <source>The eSIMs of this package come some minutes after the order. In one order they could not be told apart, so each traveller gets an order.</source>
        <translation>Las eSIM de este paquete llegan unos minutos después del pedido. En un solo pedido no se podrían distinguir, así que cada viajero recibe el suyo.</translation>
    </message>
    <message>
        <source>Cancelling later refunds the whole order, never one eSIM alone.</source>
        <translation>Una anulación posterior reembolsa el pedido entero, nunca una eSIM sola.</translation>
    </message>
    <message>
        <source>Ordered one after another; each can be cancelled alone.</source>
        <translation>Se piden una tras otra; cada una se puede anular por separado.</translation>
    </message>
</context>
<context>
    <name>Desk::RecordDelegate</name>
    <message>
        <source>unlimited</source>
        <extracomment>A badge: a plan without a limit of data.</extracomment>
        <translation>ilimitados</translation>
    </message>
</context>
<context>
    <name>Desk::SaleChoices</name>
    <message>
        <source>Seller</source>
        <extracomment>Name of a list of persons: who sells now.</extracomment>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Who sells now: a name that is written with each sale (F6)</source>
        <translation>Quién vende ahora: un nombre que se anota en cada venta (F6)</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Name of a list: how the customer pays, such as cash.</extracomment>
        <translation>Pago</translation>
    </message>
    <message>
        <source>How the customer pays: written with each sale (F7)</source>
        <translation>Cómo paga el cliente: se anota en cada venta (F7)</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>Of a list of persons who sell: none of them.</extracomment>
        <translation>Sin vendedor</translation>
    </message>
    <message>
        <source>Payment not said</source>
        <translation>Pago sin indicar</translation>
    </message>
</context>
<context>
    <name>Desk::SaleReporter</name>
    <message>
        <source>Your orders</source>
        <extracomment>A notification of the desktop; &quot;2 of 5 bought&quot; follows.</extracomment>
        <translation>Sus pedidos</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a message of the desktop: shows the sale that it is about.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The order went through.</source>
        <translation>La compra se ha realizado.</translation>
    </message>
    <message>
        <source>The order did not go through. The money came back.</source>
        <translation>La compra no se ha realizado. El dinero se ha reembolsado.</translation>
    </message>
    <message>
        <source>The order did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>La compra falló después de pagarse. Aún no está claro si el dinero se ha reembolsado.</translation>
    </message>
    <message>
        <source>The order did not go through. Nothing was charged.</source>
        <translation>La compra no se ha realizado. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>The order is not clear yet. You may have been charged.</source>
        <translation>El pedido aún está sin aclarar. Es posible que se le haya cobrado.</translation>
    </message>
</context>
<context>
    <name>Desk::SaleStatus</name>
    <message>
        <source>Order status</source>
        <extracomment>Name of what says how a sale stands.</extracomment>
        <translation>Estado del pedido</translation>
    </message>
    <message>
        <source>Order in progress</source>
        <translation>Pedido en curso</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how an order stands.</extracomment>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Looks at the account once more. Buys nothing.</source>
        <translation>Vuelve a consultar la cuenta. No compra nada.</translation>
    </message>
    <message>
        <source>Finish this order</source>
        <translation>Terminar este pedido</translation>
    </message>
    <message>
        <source>Sends the same order once more: it is bought if it was not bought before, and never twice.</source>
        <translation>Envía otra vez el mismo pedido: se compra si no se compró antes, y nunca dos veces.</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>No se compró</translation>
    </message>
    <message>
        <source>Puts it aside. Look at your orders first.</source>
        <translation>Lo deja a un lado. Mire antes sus pedidos.</translation>
    </message>
    <message>
        <source>Fills in the order panel once more. Nothing is ordered before you order there.</source>
        <translation>Vuelve a rellenar el panel de pedido. Nada se pide hasta que usted lo pida allí.</translation>
    </message>
    <message>
        <source>Order %1 more</source>
        <extracomment>A button; %1: how many eSIMs of the sale were not bought.</extracomment>
        <translation>Pedir %1 más</translation>
    </message>
    <message>
        <source>Ordering %1 of %2…</source>
        <extracomment>While several orders go out one after another.</extracomment>
        <translation>Realizando el pedido %1 de %2…</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The money came back.</source>
        <translation>El dinero se ha reembolsado.</translation>
    </message>
    <message>
        <source>%1 came back.</source>
        <extracomment>%1: an amount of money, of several orders together.</extracomment>
        <translation>Se han reembolsado %1.</translation>
    </message>
    <message>
        <source>Nothing was charged for the rest.</source>
        <translation>No se ha cobrado nada por el resto.</translation>
    </message>
    <message>
        <source>Nothing was charged for those that were not sent.</source>
        <translation>No se ha cobrado nada por los que no se enviaron.</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Se han pagado %1.</translation>
    </message>
    <message>
        <source>%1 was paid; %2 was shown.</source>
        <extracomment>%1: the amount that was paid, %2: the one that was on the screen before.</extracomment>
        <translation>Se han pagado %1; se mostraban %2.</translation>
    </message>
    <message>
        <source>%1 of %2 eSIMs are certainly of this order. The others can&apos;t be told from other eSIMs of this package: look on the eSIMs page for the time of this order, %3.</source>
        <extracomment>%1 of the %2 eSIMs of an order are shown.</extracomment>
        <translation>%1 de %2 eSIM son sin duda de este pedido. Las demás no se distinguen de otras eSIM de este paquete: busque en la página eSIM la hora de este pedido, %3.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a sale has been running, in seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>Sí se compró</translation>
    </message>
    <message>
        <source>Asks which order of the account it was</source>
        <translation>Pregunta qué pedido de la cuenta era</translation>
    </message>
</context>
<context>
    <name>Desk::SaveCopyDialog</name>
    <message>
        <source>Copies of eSIMfly Desk (*.%1)</source>
        <extracomment>%1: how names of such files end. A kind of files in a dialog that chooses one.</extracomment>
        <translation>Copias de eSIMfly Desk (*.%1)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>A copy is being written.</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Desk::SellingPricesDialog</name>
    <message>
        <source>Selling prices</source>
        <extracomment>Title of the dialog with the rules of what the shop sells at.</extracomment>
        <translation>Precios de venta</translation>
    </message>
    <message>
        <source>The shop sells in</source>
        <translation>La tienda vende en</translation>
    </message>
    <message>
        <source>Selling currency</source>
        <extracomment>Name of a list: the currency that customers pay in.</extracomment>
        <translation>Moneda de venta</translation>
    </message>
    <message>
        <source>One of</source>
        <extracomment>Before a number and a currency: “One of … is 0.92 EUR”.</extracomment>
        <translation>Una unidad de</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>Name of a field: what one of the account&apos;s currency is in that of the shop.</extracomment>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>Name of the list of rules of prices.</extracomment>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>The first rule that fits a package makes its price</source>
        <translation>La primera regla que coincide con un paquete fija su precio</translation>
    </message>
    <message>
        <source>Add rule</source>
        <extracomment>Button: adds a rule of prices.</extracomment>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <extracomment>Button: takes a rule of prices away.</extracomment>
        <translation>Quitar regla</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Button: a rule of prices comes before the one above.</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <extracomment>A key, as the menus name it.</extracomment>
        <translation>Alt+Arriba</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Button: a rule of prices comes behind the one below.</extracomment>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <extracomment>A key, as the menus name it.</extracomment>
        <translation>Alt+Abajo</translation>
    </message>
    <message>
        <source>What the rules meet</source>
        <translation>A qué afectan las reglas</translation>
    </message>
    <message>
        <source>Price examples</source>
        <extracomment>Name of a table: what the rules make of some packages.</extracomment>
        <translation>Ejemplos de precios</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes the last change back.</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Import prices</source>
        <extracomment>Button: reads rules and prices from a file.</extracomment>
        <translation>Importar precios</translation>
    </message>
    <message>
        <source>Export prices</source>
        <extracomment>Button: writes rules and prices into a file.</extracomment>
        <translation>Exportar precios</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing changes.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save prices</source>
        <extracomment>Button: keeps rules and prices.</extracomment>
        <translation>Guardar precios</translation>
    </message>
    <message>
        <source>Selling prices (*.json)</source>
        <translation>Precios de venta (*.json)</translation>
    </message>
    <message>
        <source>Somebody saved other prices meanwhile, so these were not. Save again to put these in their place, or cancel to keep theirs.</source>
        <translation>Entretanto alguien guardó otros precios, así que estos no se guardaron. Guarde otra vez para ponerlos en su lugar, o cancele para conservar los otros.</translation>
    </message>
    <message>
        <source>All amounts were converted from %1 to %2 at this rate. Look them over before you save.</source>
        <extracomment>%1, %2: currencies.</extracomment>
        <translation>Todos los importes se convirtieron de %1 a %2 con este tipo de cambio. Revíselos antes de guardar.</translation>
    </message>
    <message>
        <source>Write the rate. Nothing is converted before, and no rate is ever fetched.</source>
        <translation>Escriba el tipo de cambio. Antes no se convierte nada, y nunca se consulta ninguno en línea.</translation>
    </message>
    <message>
        <source>Write the rate as a number over 0 with at most 12 digits, such as %1.</source>
        <extracomment>%1: a number, as an example.</extracomment>
        <translation>Escriba el tipo de cambio como un número mayor que 0 con 12 cifras como máximo, por ejemplo %1.</translation>
    </message>
    <message>
        <source>%1: these prices start from costs in %2, and this account pays in %3. Nothing was taken over.</source>
        <extracomment>%1: a file; %2, %3: currencies.</extracomment>
        <translation>%1: estos precios parten de costes en %2, y esta cuenta paga en %3. No se ha importado nada.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing takes effect before you save; Undo brings back what was there.</source>
        <extracomment>%1: a file; %2: what differs in it.</extracomment>
        <translation>%1: %2. Nada vale hasta que guarde; «Deshacer» recupera lo que había.</translation>
    </message>
    <message>
        <source>The prices were saved as %1.</source>
        <extracomment>%1: name of a file.</extracomment>
        <translation>Los precios se guardaron como %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>%1: words of the system about what went wrong.</extracomment>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>The prices could not be saved; those from before stay in force. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>No se pudieron guardar los precios; valen los anteriores. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <extracomment>%Ln: how many packages the rules are tried on.</extracomment>
        <translation>
            <numerusform>%Ln paquete</numerusform>
            <numerusform>%Ln paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>each has a price</source>
        <extracomment>Of packages for which no rule of selling prices fits.</extracomment>
        <translation>todos tienen precio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no price</source>
        <extracomment>%Ln: how many packages no rule gives a price.</extracomment>
        <translation>
            <numerusform>%Ln no tiene precio</numerusform>
            <numerusform>%Ln no tienen precio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a fixed price</source>
        <extracomment>Of packages with a selling price that was set by hand.</extracomment>
        <translation>
            <numerusform>%Ln tiene un precio fijo</numerusform>
            <numerusform>%Ln tienen un precio fijo</numerusform>
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
        <translation>del %1</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>hace más de 30 días</translation>
    </message>
    <message>
        <source>The prices of this shop could not be read, so none can be saved.</source>
        <translation>No se pudieron leer los precios de esta tienda, así que no se puede guardar ninguno.</translation>
    </message>
</context>
<context>
    <name>Desk::SellingSettings</name>
    <message>
        <source>Ask for a second click above</source>
        <translation>Exigir un segundo clic por encima de</translation>
    </message>
    <message>
        <source>Amount above which a second click is asked for</source>
        <translation>Importe por encima del cual se exige un segundo clic</translation>
    </message>
    <message>
        <source>Tell when the balance is under</source>
        <translation>Avisar cuando el saldo baje de</translation>
    </message>
    <message>
        <source>Amount under which the balance is low</source>
        <translation>Importe por debajo del cual el saldo es bajo</translation>
    </message>
    <message>
        <source>Once a day, in the strip above the pages.</source>
        <translation>Una vez al día, en la franja sobre las páginas.</translation>
    </message>
    <message>
        <source>What an order costs altogether counts, in the currency of the account.</source>
        <translation>Cuenta lo que cuesta el pedido en total, en la moneda de la cuenta.</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>Zona horaria de la tienda</translation>
    </message>
    <message>
        <source>Part of a name finds it, such as a city</source>
        <translation>Basta una parte del nombre, como una ciudad</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>Fin del día</translation>
    </message>
    <message>
        <source>Orders and sums are of the shop&apos;s days: what is sold after midnight and before that hour belongs to the day before. Times of day are shown in the zone of this computer.</source>
        <translation>Los pedidos y las sumas se cuentan por los días de la tienda: lo que se vende después de medianoche y antes de esa hora pertenece al día anterior. Las horas se muestran en la zona de este ordenador.</translation>
    </message>
    <message>
        <source>This computer&apos;s, %1</source>
        <extracomment>A time zone. %1: &quot;Europe/Berlin&quot;.</extracomment>
        <translation>La de este ordenador, %1</translation>
    </message>
    <message>
        <source>Search for a time zone</source>
        <translation>Buscar una zona horaria</translation>
    </message>
    <message>
        <source>Midnight</source>
        <extracomment>When a day of the shop begins.</extracomment>
        <translation>Medianoche</translation>
    </message>
</context>
<context>
    <name>Desk::Session</name>
    <message>
        <source>Sandbox Travel</source>
        <extracomment>Name of a shop that does not exist, for trying the program.</extracomment>
        <translation>Viajes de Prueba</translation>
    </message>
    <message>
        <source>12 Harbour Street</source>
        <translation>Calle del Puerto, 12</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read or kept: %1 can&apos;t be opened. What is set now holds until the program ends.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Los ajustes no se pueden leer ni conservar: no se puede abrir %1. Lo que se ajuste ahora vale hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>Not all of the settings could be read; the others hold. The file as it was is kept as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>No se pudieron leer todos los ajustes; los demás valen. El archivo tal como estaba se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>Desk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>Name of a page of the settings: the shop and who sells.</extracomment>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Selling</source>
        <extracomment>Name of a page of the settings: what is asked before something is bought.</extracomment>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>Name of a page of the settings: how eSIMs are given to customers.</extracomment>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>Name of a page of the settings: what is kept and what is hidden.</extracomment>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Name of a page of the settings: language and colours.</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Name of a page of the settings: which key each command has.</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>Desk::SharedDocuments</name>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <extracomment>A button. %1: &quot;Selling prices&quot;.</extracomment>
        <translation>Comparar: %1</translation>
    </message>
</context>
<context>
    <name>Desk::ShopLogo</name>
    <message>
        <source>The picture could not be opened. The logo stays as it was.</source>
        <translation>No se pudo abrir la imagen. El logotipo se queda como estaba.</translation>
    </message>
    <message>
        <source>The file is too large for a logo: at most %1 MB. The logo stays as it was.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>El archivo es demasiado grande para un logotipo: como máximo %1 MB. El logotipo se queda como estaba.</translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture. The logo stays as it was.</source>
        <translation>Esta no es una imagen PNG o JPEG. El logotipo se queda como estaba.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read. The logo stays as it was.</source>
        <translation>No se puede leer la imagen. El logotipo se queda como estaba.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, which is too much for a logo: save it smaller, with at most %3 million pixels. The logo stays as it was.</source>
        <extracomment>%1: width, %2: height, %3: a number.</extracomment>
        <translation>La imagen tiene %1 × %2 píxeles, demasiado para un logotipo: guárdela más pequeña, con %3 millones de píxeles como máximo. El logotipo se queda como estaba.</translation>
    </message>
</context>
<context>
    <name>Desk::ShopSettings</name>
    <message>
        <source>Shop name</source>
        <extracomment>Caption of a field.</extracomment>
        <translation>Nombre de la tienda</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>Caption of a field: the shop&apos;s number.</extracomment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Shop telephone</source>
        <extracomment>Name of a field: the shop&apos;s number.</extracomment>
        <translation>Teléfono de la tienda</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Caption of a field: where the shop is.</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Shop address</source>
        <extracomment>Name of a field: where the shop is.</extracomment>
        <translation>Dirección de la tienda</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>Caption of the shop&apos;s picture.</extracomment>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button: chooses the file of a picture.</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <extracomment>Name of a button: chooses the file of a picture.</extracomment>
        <translation>Elegir logotipo</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: the shop has no picture any more.</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <extracomment>Name of a button: the shop has no picture any more.</extracomment>
        <translation>Quitar logotipo</translation>
    </message>
    <message>
        <source>Logo status</source>
        <extracomment>Name of what says what is wrong with a picture.</extracomment>
        <translation>Estado del logotipo</translation>
    </message>
    <message>
        <source>They stand on what travellers take along; name and logo also on the customer display.</source>
        <translation>Figuran en lo que se llevan los viajeros; el nombre y el logotipo, también en la pantalla del cliente.</translation>
    </message>
    <message>
        <source>Sellers</source>
        <extracomment>Caption of a field: names of those who sell.</extracomment>
        <translation>Vendedores</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Formas de pago</translation>
    </message>
    <message>
        <source>One a line. A seller is a name only, written with each sale: there is no log-in, and everybody can choose any of them.</source>
        <translation>Uno por línea. Un vendedor es solo un nombre, que se anota en cada venta: no hay inicio de sesión, y cualquiera puede elegir el que sea.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the place of the logo: there is no picture.</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>Desk::SizeButtons</name>
    <message>
        <source>Same coverage, other sizes</source>
        <translation>Misma cobertura, otros tamaños</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <extracomment>Button: shows the same package without a limit of data.</extracomment>
        <translation>Ilimitados</translation>
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
        <translation>Vendido a</translation>
    </message>
    <message>
        <source>What the customer pays for one eSIM; kept with the sale on this computer</source>
        <translation>Lo que el cliente paga por una eSIM; se guarda con la venta en este ordenador</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Name of what says what is left of a sale when it was paid.</extracomment>
        <translation>Margen</translation>
    </message>
    <message>
        <source>This is no price, so the sale will be kept without one. Write it like %1.</source>
        <extracomment>Below a field for a price; %1: an example of one, such as 8.00.</extracomment>
        <translation>Esto no es un precio, así que la venta se guardará sin él. Escríbalo como %1.</translation>
    </message>
    <message>
        <source>Under the floor.</source>
        <translation>Por debajo del mínimo.</translation>
    </message>
    <message>
        <source>%1; under the floor, %2</source>
        <extracomment>%1: a margin; %2: the lowest price that a rule allows.</extracomment>
        <translation>%1; por debajo del mínimo, %2</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Beside the price of one eSIM: that of all; %1: an amount of money.</extracomment>
        <translation>en total %1</translation>
    </message>
</context>
<context>
    <name>Desk::StatusLine</name>
    <message>
        <source>Connection</source>
        <extracomment>Name of what the status bar says about the connection to eSIMfly.</extracomment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Catalogue age</source>
        <extracomment>Name of what the status bar says about the copy of the catalogue, and when it was made.</extracomment>
        <translation>Antigüedad del catálogo</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Name of what the status bar says while all orders are read.</extracomment>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Requests left</source>
        <extracomment>Name of what the status bar says about how many questions eSIMfly takes in this hour.</extracomment>
        <translation>Peticiones restantes</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>In the status bar, while no costs, margins and balance are shown.</extracomment>
        <translation>Precios ocultos</translation>
    </message>
    <message>
        <source>No costs, margins or balance are shown. F8 shows them.</source>
        <translation>No se muestran costes, márgenes ni saldo. F8 los muestra.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Name of what the status bar says about the computer&apos;s time zone.</extracomment>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops copying the catalogue.</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>All times local (UTC%1)</source>
        <extracomment>%1 is the difference to UTC: &quot;+3&quot;, &quot;-4:30&quot;</extracomment>
        <translation>Horas locales (UTC%1)</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Name of what the status bar says about the desks that sell together.</extracomment>
        <translation>Equipo</translation>
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
        <translation>saldo · actualizado: %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>Status bar: an account is being connected.</extracomment>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Not connected, the clock is off · %1</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>Sin conectar, hora incorrecta · %1</translation>
    </message>
    <message>
        <source>Not connected, too many requests · %1</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>Sin conectar, demasiadas peticiones · %1</translation>
    </message>
    <message>
        <source>No connection · %1</source>
        <extracomment>%1: the access code of the account, partly hidden. Status bar.</extracomment>
        <translation>Sin conexión · %1</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>Status bar: the account is the built-in one, and nothing is real.</extracomment>
        <translation>Modo de prueba</translation>
    </message>
    <message>
        <source>Connected · %1</source>
        <extracomment>%1: the access code of the account, partly hidden. Status bar.</extracomment>
        <translation>Conectado · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln could not be read</source>
        <extracomment>%1 is how the copy of the catalogue stands</extracomment>
        <translation>
            <numerusform>%1 · no se pudo leer %Ln</numerusform>
            <numerusform>%1 · no se pudieron leer %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading all orders: page %1 of %2</source>
        <extracomment>%1: number of a page, %2: how many pages there are. Status bar.</extracomment>
        <translation>Leyendo todos los pedidos: página %1 de %2</translation>
    </message>
    <message>
        <source>Reading all orders</source>
        <translation>Leyendo todos los pedidos</translation>
    </message>
    <message>
        <source>Stop reading orders. What was read stays, and it goes on from there next time.</source>
        <translation>Detener la lectura de pedidos. Lo leído se queda, y la próxima vez sigue desde ahí.</translation>
    </message>
    <message>
        <source>Copying the catalogue</source>
        <translation>Descargando el catálogo</translation>
    </message>
    <message>
        <source>Stop copying the catalogue. It goes on from there next time.</source>
        <translation>Detener la descarga del catálogo. La próxima vez sigue desde ahí.</translation>
    </message>
    <message numerus="yes">
        <source>Catalogue: %Ln packages</source>
        <extracomment>%Ln: how many packages the copy has. Status bar; what follows says how old it is.</extracomment>
        <translation>
            <numerusform>Catálogo: %Ln paquete</numerusform>
            <numerusform>Catálogo: %Ln paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue</source>
        <extracomment>Status bar, before there is a copy of the catalogue.</extracomment>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>%1 · copying waits. %2</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 a sentence</extracomment>
        <translation>%1 · descarga en espera. %2</translation>
    </message>
    <message>
        <source>%1 · copying page %2 of %3</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;</extracomment>
        <translation>%1 · descargando página %2 de %3</translation>
    </message>
    <message>
        <source>%1 · copying</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · descargando</translation>
    </message>
    <message>
        <source>%1 · copy not complete</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · descarga incompleta</translation>
    </message>
    <message>
        <source>No copy of the catalogue yet</source>
        <translation>Catálogo aún sin descargar</translation>
    </message>
    <message>
        <source>%1 · copied just now</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · descargado ahora mismo</translation>
    </message>
    <message>
        <source>%1 · not renewed: %2</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, the last the reason</extracomment>
        <translation>%1 · sin renovar: %2</translation>
    </message>
    <message>
        <source>%1, %2 old · not renewed: %3</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;, %3 the reason</extracomment>
        <translation>%1, hace %2 · sin renovar: %3</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;</extracomment>
        <translation>%1, hace %2</translation>
    </message>
    <message>
        <source>%1, %2 old · next copy %3</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;, %3 a time of day</extracomment>
        <translation>%1, hace %2 · próxima descarga %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages could not be read</source>
        <extracomment>%Ln: how many packages of the catalogue. Status bar.</extracomment>
        <translation>
            <numerusform>No se pudo leer %Ln paquete</numerusform>
            <numerusform>No se pudieron leer %Ln paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests left: %1 of %2</source>
        <extracomment>%1: how many questions eSIMfly still takes in this hour, %2: how many it takes in an hour.</extracomment>
        <translation>Peticiones restantes: %1 de %2</translation>
    </message>
    <message>
        <source>Requests left: %1</source>
        <extracomment>%1: how many questions eSIMfly still takes in this hour.</extracomment>
        <translation>Peticiones restantes: %1</translation>
    </message>
    <message>
        <source>%1 · %2 copies for all desks: page %3 of %4</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 the name of another desk of the team</extracomment>
        <translation>%1 · %2 descarga para todos los puestos: página %3 de %4</translation>
    </message>
    <message>
        <source>%1 · %2 copies for all desks</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 the name of another desk of the team</extracomment>
        <translation>%1 · %2 descarga para todos los puestos</translation>
    </message>
    <message>
        <source>Connected, the clock is off · %1</source>
        <extracomment>%1: an access code, most of it hidden.</extracomment>
        <translation>Conectado, hora incorrecta · %1</translation>
    </message>
</context>
<context>
    <name>Desk::StoreReporter</name>
    <message>
        <source>The copy of catalogue, eSIMs and orders on this computer was damaged and is fetched again. Purchases and notes were not in it. The damaged file is kept as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>La copia de catálogo, eSIM y pedidos de este ordenador estaba dañada y se vuelve a descargar. Las compras y las notas no estaban en ella. El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>No copy of catalogue, eSIMs and orders can be kept on this computer, so they are fetched anew at each start. Buying does not need that copy.</source>
        <translation>En este ordenador no se puede conservar ninguna copia de catálogo, eSIM y pedidos, así que se descargan de nuevo en cada inicio. Para comprar no hace falta esa copia.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <extracomment>%Ln: how many purchases. Part of a list: “3 purchases, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln compra</numerusform>
            <numerusform>%Ln compras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>%Ln: how many notes on eSIMs. Part of a list: “3 purchases, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the purchase journal was taken away while the program ran. It was written anew, with %1 and %2; nothing was lost.</source>
        <extracomment>%1: &quot;143 purchases&quot;; %2: &quot;12 notes&quot;.</extracomment>
        <translation>El archivo del registro de compras desapareció con el programa en marcha. Se escribió de nuevo, con %1 y %2; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The purchase journal was damaged. %1 and %2 were recovered; the damaged file is kept as %3. Orders that were lost from it still stand on the Orders page.</source>
        <extracomment>%1: &quot;143 purchases&quot;; %2: &quot;12 notes&quot;; %3: path of a file.</extracomment>
        <translation>El registro de compras estaba dañado. Se recuperaron %1 y %2; el archivo dañado se conserva como %3. Los pedidos que se perdieron de él siguen figurando en la página Pedidos.</translation>
    </message>
    <message>
        <source>Orders that are under way go on and are told here; notes are written when it can be written again.</source>
        <translation>Los pedidos en curso continúan y se indican aquí; las notas se guardarán cuando se pueda volver a escribir en el registro.</translation>
    </message>
    <message>
        <source>The purchase journal can be written again. Buying goes on.</source>
        <translation>Se puede volver a escribir en el registro de compras. Las compras continúan.</translation>
    </message>
</context>
<context>
    <name>Desk::TeamController</name>
    <message>
        <source>The keychain did not keep the team&apos;s password: it is asked for at the next start. %1</source>
        <extracomment>%1: a sentence of the keychain about what went wrong.</extracomment>
        <translation>El llavero no guardó la contraseña del equipo: se pedirá en el próximo inicio. %1</translation>
    </message>
    <message>
        <source>This desk did not join its team. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>Este puesto no se ha unido a su equipo. %1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>Button of a notice: shows what this desk has and what the team has, side by side.</extracomment>
        <translation>Comparar…</translation>
    </message>
</context>
<context>
    <name>Desk::TeamDeskModel</name>
    <message>
        <source>Name</source>
        <extracomment>Of a desk of the team.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>When it last had nothing that only it knows</source>
        <translation>La última vez que no tenía nada que solo él conociera</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>Of a desk that has told its team nothing so far.</extracomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Entries that only this desk had when it was heard of</source>
        <translation>Entradas que solo tenía este puesto en su última señal</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Of the program.</extracomment>
        <translation>Versión</translation>
    </message>
</context>
<context>
    <name>Desk::TeamDialog</name>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>What stays on this computer: the secret key, activation codes, and where receipts were sent.</source>
        <translation>Lo que se queda en este ordenador: la clave secreta, los códigos de activación y adónde se enviaron los recibos.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Team server</source>
        <translation>Servidor del equipo</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de datos</translation>
    </message>
    <message>
        <source>Team database</source>
        <translation>Base de datos del equipo</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Team user</source>
        <translation>Usuario del equipo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Team password</source>
        <translation>Contraseña del equipo</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>C&amp;ertificado</translation>
    </message>
    <message>
        <source>Certificate of the team server</source>
        <translation>Certificado del servidor del equipo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Elegir el certificado</translation>
    </message>
    <message>
        <source>&amp;Name of this desk</source>
        <translation>&amp;Nombre de este puesto</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Nombre de este puesto</translation>
    </message>
    <message>
        <source>Joining the team</source>
        <translation>Unión al equipo</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>This desk is gone</source>
        <translation>Este puesto ya no existe</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>The desks are listed once the server has answered.</source>
        <translation>Los puestos se muestran cuando responda el servidor.</translation>
    </message>
    <message>
        <source>Join team</source>
        <translation>Unirse al equipo</translation>
    </message>
    <message>
        <source>Create team here</source>
        <translation>Crear aquí el equipo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Leave team</source>
        <translation>Dejar el equipo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Type the name of the server first.</source>
        <translation>Escriba primero el nombre del servidor.</translation>
    </message>
    <message>
        <source>Type the name of the database first.</source>
        <translation>Escriba primero el nombre de la base de datos.</translation>
    </message>
    <message>
        <source>Type the user first.</source>
        <translation>Escriba primero el usuario.</translation>
    </message>
    <message>
        <source>Give this desk a name by which the others know it.</source>
        <translation>Dé a este puesto un nombre por el que lo conozcan los demás.</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>Certificados (*.crt *.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Leave the team?</source>
        <translation>¿Dejar el equipo?</translation>
    </message>
    <message>
        <source>Is the desk %1 gone for good?</source>
        <translation>¿El puesto %1 deja de existir definitivamente?</translation>
    </message>
    <message>
        <source>Nobody waits for it any more. What it sold and has not told the others is missing in their books until it joins anew.</source>
        <translation>Ya nadie lo espera. Lo que vendió y no comunicó a los demás falta en sus libros hasta que vuelva a unirse.</translation>
    </message>
    <message>
        <source>The desks of a shop share sales, notes and customers, favourites, corrections and closed days, and have selling prices, shop and hand-over card in common, through a PostgreSQL server of its own. Selling never waits for it: without it each desk goes on alone, and tells the others later.</source>
        <translation>Los puestos de una tienda comparten ventas, notas y clientes, favoritos, correcciones y días cerrados, y tienen en común los precios de venta, la tienda y la ficha de entrega, mediante un servidor PostgreSQL propio. La venta nunca espera al servidor: sin él, cada puesto sigue por su cuenta y se lo comunica a los demás más tarde.</translation>
    </message>
    <message>
        <source>Open invitation…</source>
        <translation>Abrir invitación…</translation>
    </message>
    <message>
        <source>A file that a desk of the team has saved. It fills in the fields; there is no password in it.</source>
        <translation>Un archivo que ha guardado un puesto del equipo. Rellena los campos; no contiene ninguna contraseña.</translation>
    </message>
    <message>
        <source>Save invitation…</source>
        <translation>Guardar invitación…</translation>
    </message>
    <message>
        <source>Open an invitation to a team</source>
        <translation>Abrir una invitación a un equipo</translation>
    </message>
    <message>
        <source>Invitations (*.json)</source>
        <translation>Invitaciones (*.json)</translation>
    </message>
    <message>
        <source>The invitation can&apos;t be used. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>No se puede usar la invitación. %1</translation>
    </message>
    <message>
        <source>The team is there. Invite the other desks?</source>
        <translation>El equipo ya está creado. ¿Invitar a los demás puestos?</translation>
    </message>
    <message>
        <source>The invitation is a file for them to open. It says where the server is; there is no password in it.</source>
        <translation>La invitación es un archivo que se abre en esos puestos. Dice dónde está el servidor; no contiene ninguna contraseña.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>The user with which the other desks join.
Its password is not in the file: hand it over in person.</source>
        <translation>El usuario con el que se unen los demás puestos.
Su contraseña no está en el archivo: entréguela en persona.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Guardar la invitación</translation>
    </message>
    <message>
        <source>The invitation is in %1.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>La invitación está en %1.</translation>
    </message>
    <message>
        <source>The invitation could not be saved. %1</source>
        <translation>No se pudo guardar la invitación. %1</translation>
    </message>
    <message>
        <source>Upgrade the database…</source>
        <translation>Actualizar la base de datos…</translation>
    </message>
    <message>
        <source>New name of this desk</source>
        <translation>Nuevo nombre de este puesto</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Another desk is called “%1”, too. Give this one a name of its own.</source>
        <extracomment>%1: the name of this desk, which another one has, too.</extracomment>
        <translation>Otro puesto también se llama «%1». Dé a este un nombre distinto.</translation>
    </message>
    <message>
        <source>Another desk is called so already.</source>
        <translation>Otro puesto ya se llama así.</translation>
    </message>
    <message>
        <source>Upgrade the team&apos;s database to this program&apos;s version?</source>
        <translation>¿Actualizar la base de datos del equipo a la versión de este programa?</translation>
    </message>
    <message>
        <source>Upgrade the database</source>
        <translation>Actualizar la base de datos</translation>
    </message>
</context>
<context>
    <name>Desk::TeamText</name>
    <message>
        <source>Joining the team…</source>
        <translation>Uniéndose al equipo…</translation>
    </message>
    <message>
        <source>Looking for the team&apos;s server…</source>
        <translation>Buscando el servidor del equipo…</translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln desks</source>
        <translation>
            <numerusform>Equipo: %Ln puesto</numerusform>
            <numerusform>Equipo: %Ln puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk is not in its team any more. Selling goes on.</source>
        <translation>Este puesto ya no está en su equipo. La venta continúa.</translation>
    </message>
    <message>
        <source>Team server can&apos;t be reached since %1. Selling goes on.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>No se puede acceder al servidor del equipo desde las %1. La venta continúa.</translation>
    </message>
    <message>
        <source>Nothing goes to the team since %1. Selling goes on.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>Nada llega al equipo desde las %1. La venta continúa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone so far. They are kept, and the others get them when the server is there.</source>
        <translation>
            <numerusform>%Ln entrada está de momento solo en este ordenador. Se conserva, y los demás la reciben cuando el servidor esté disponible.</numerusform>
            <numerusform>%Ln entradas están de momento solo en este ordenador. Se conservan, y los demás las reciben cuando el servidor esté disponible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation>Consultando el servidor del equipo…</translation>
    </message>
    <message>
        <source>Gathering what is on this computer…</source>
        <translation>Reuniendo lo que hay en este ordenador…</translation>
    </message>
    <message>
        <source>Bringing what is on this computer: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>Enviando lo que hay en este ordenador: %1 de %2…</translation>
    </message>
    <message>
        <source>Reading what the others have: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>Leyendo lo que tienen los demás: %1 de %2…</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <extracomment>%1: the server&apos;s own words. The space belongs to it.</extracomment>
        <translation>Dice: «%1».</translation>
    </message>
    <message>
        <source>What the team&apos;s server sends can&apos;t be right. Nothing of it was kept, and it is asked again by itself.</source>
        <translation>Lo que envía el servidor del equipo no puede ser correcto. No se ha guardado nada de ello, y se le vuelve a consultar automáticamente.</translation>
    </message>
    <message>
        <source>Nobody answers at the team&apos;s server, or the line to it broke. It is tried again by itself.</source>
        <translation>Nadie responde en el servidor del equipo, o se cortó la línea. Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not answer in time. It is tried again by itself.</source>
        <translation>El servidor del equipo no responde a tiempo. Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>What answers there is no PostgreSQL 15 or newer. Check the server&apos;s name and port.</source>
        <translation>Lo que responde ahí no es PostgreSQL 15 o posterior. Revise el nombre y el puerto del servidor.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not know this user with this password. Type them again.</source>
        <translation>El servidor del equipo no conoce a este usuario con esta contraseña. Escríbalos de nuevo.</translation>
    </message>
    <message>
        <source>The team&apos;s server speaks without encryption, which is used on this computer alone. Whoever looks after the server has to switch TLS on.</source>
        <translation>El servidor del equipo se comunica sin cifrado, lo que solo se admite en este mismo ordenador. Quien se ocupe del servidor debe activar TLS.</translation>
    </message>
    <message>
        <source>The certificate of the team&apos;s server is not to be trusted here, or is out of date. Use the invitation of whoever looks after the server.</source>
        <translation>El certificado del servidor del equipo no es de confianza aquí, o ha caducado. Use la invitación de quien se ocupe del servidor.</translation>
    </message>
    <message>
        <source>The certificate is for another computer than the one that was typed. Check the server&apos;s name.</source>
        <translation>El certificado es de un ordenador distinto del que se escribió. Revise el nombre del servidor.</translation>
    </message>
    <message>
        <source>The server has no database of this name. Check how it is spelled.</source>
        <translation>El servidor no tiene ninguna base de datos con este nombre. Revise cómo está escrito.</translation>
    </message>
    <message>
        <source>This user may not do that. An owner of the team may.</source>
        <translation>Este usuario no tiene permiso para hacerlo. Un propietario del equipo sí.</translation>
    </message>
    <message>
        <source>There is no team in this database yet. An owner creates it.</source>
        <translation>Aún no hay ningún equipo en esta base de datos. Lo crea un propietario.</translation>
    </message>
    <message>
        <source>This database belongs to another program. Nothing was written to it.</source>
        <translation>Esta base de datos pertenece a otro programa. No se ha escrito nada en ella.</translation>
    </message>
    <message>
        <source>A newer version of this program has changed the team&apos;s database. Update the program on this computer.</source>
        <translation>Una versión más reciente de este programa ha cambiado la base de datos del equipo. Actualice el programa en este ordenador.</translation>
    </message>
    <message>
        <source>The team&apos;s database is of an older version of this program. An owner has to upgrade it.</source>
        <translation>La base de datos del equipo es de una versión anterior de este programa. Un propietario debe actualizarla.</translation>
    </message>
    <message>
        <source>This team sells with another API key. Where it is a new one of the same account, an owner adds it.</source>
        <translation>Este equipo vende con otra clave de API. Si es una nueva de la misma cuenta, la añade un propietario.</translation>
    </message>
    <message>
        <source>The team does not know this desk, or was told that it is gone. Join the team again; what this computer has is kept.</source>
        <translation>El equipo no conoce este puesto, o se le indicó que ya no existe. Únase de nuevo al equipo; lo que tiene este ordenador se conserva.</translation>
    </message>
    <message>
        <source>The team knows another computer as this desk. Where that one is no more, an owner says that it is gone.</source>
        <translation>El equipo conoce otro ordenador como este puesto. Si aquel ya no existe, lo indica un propietario.</translation>
    </message>
    <message>
        <source>The team&apos;s server was put back to an older state. All that this computer knows is read and brought again.</source>
        <translation>El servidor del equipo volvió a un estado anterior. Todo lo que conoce este ordenador se vuelve a leer y a enviar.</translation>
    </message>
    <message>
        <source>The team&apos;s server can write nothing, its disk may be full. Whoever looks after it has to make room; it is tried again by itself.</source>
        <translation>El servidor del equipo no puede escribir nada; es posible que su disco esté lleno. Quien se ocupe de él debe liberar espacio; se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>The team&apos;s server refused this.</source>
        <translation>El servidor del equipo lo rechazó.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes fast. The times of its sales are corrected; set it right.</source>
        <translation>
            <numerusform>El reloj de este ordenador va adelantado %Ln minuto. Las horas de sus ventas se corrigen; póngalo en hora.</numerusform>
            <numerusform>El reloj de este ordenador va adelantado %Ln minutos. Las horas de sus ventas se corrigen; póngalo en hora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes slow. The times of its sales are corrected; set it right.</source>
        <translation>
            <numerusform>El reloj de este ordenador va atrasado %Ln minuto. Las horas de sus ventas se corrigen; póngalo en hora.</numerusform>
            <numerusform>El reloj de este ordenador va atrasado %Ln minutos. Las horas de sus ventas se corrigen; póngalo en hora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone so far. They are kept here, and the others get them when the program runs again.</source>
        <translation>
            <numerusform>%Ln entrada está de momento solo en este ordenador. Se conserva aquí, y los demás la reciben cuando el programa vuelva a abrirse.</numerusform>
            <numerusform>%Ln entradas están de momento solo en este ordenador. Se conservan aquí, y los demás las reciben cuando el programa vuelva a abrirse.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer keeps all that it has, and shares nothing any more.</source>
        <translation>Este ordenador conserva todo lo que tiene, y ya no comparte nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone, and the others will never get them.</source>
        <translation>
            <numerusform>%Ln entrada está solo en este ordenador, y los demás no la recibirán nunca.</numerusform>
            <numerusform>%Ln entradas están solo en este ordenador, y los demás no las recibirán nunca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes to the team: its password is missing. Selling goes on.</source>
        <translation>Nada llega al equipo: falta su contraseña. La venta continúa.</translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %Ln entries of this computer. They are kept here, and the other desks are told that they are missing.</source>
        <translation>
            <numerusform>El servidor rechaza %Ln entrada de este ordenador. Se conserva aquí, y se avisa a los demás puestos de que falta.</numerusform>
            <numerusform>El servidor rechaza %Ln entradas de este ordenador. Se conservan aquí, y se avisa a los demás puestos de que faltan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %Ln entries of %1. They are on that computer alone.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>
            <numerusform>El servidor rechaza %Ln entrada de %1. Está solo en ese ordenador.</numerusform>
            <numerusform>El servidor rechaza %Ln entradas de %1. Están solo en ese ordenador.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gathering what is on this computer: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>Reuniendo lo que hay en este ordenador: %1 de %2…</translation>
    </message>
    <message>
        <source>The keychain has no password for the team&apos;s server. Join the team again, and type it.</source>
        <translation>El llavero no tiene contraseña para el servidor del equipo. Vuelva a unirse al equipo y escríbala.</translation>
    </message>
    <message>
        <source>The keychain does not give the password for the team&apos;s server; it may be locked. It is asked again by itself.</source>
        <translation>El llavero no da la contraseña del servidor del equipo; es posible que esté bloqueado. Se le vuelve a pedir automáticamente.</translation>
    </message>
    <message>
        <source>Desk without a name</source>
        <extracomment>In place of the name of a desk.</extracomment>
        <translation>Puesto sin nombre</translation>
    </message>
    <message>
        <source>%1 has never been heard of: what it sold is not in here.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>%1 nunca ha dado señales: lo que vendió no está incluido aquí.</translation>
    </message>
    <message>
        <source>Not all that %1 told has been read here: some of what it sold may be missing.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>No todo lo que comunicó %1 se ha leído aquí: es posible que falte parte de lo que vendió.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2: what it sold after that is not in here.</source>
        <extracomment>%1: name of a desk; %2: a time.</extracomment>
        <translation>%1 no da señales (última: %2): lo que vendió después no está incluido aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Sales of %Ln more desks may be missing.</source>
        <translation>
            <numerusform>Es posible que falten ventas de %Ln puesto más.</numerusform>
            <numerusform>Es posible que falten ventas de %Ln puestos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took the note away at %2.</source>
        <extracomment>Beside the note that stands; %1: a person or a desk; %2: a time.</extracomment>
        <translation>%1 quitó la nota (%2).</translation>
    </message>
    <message>
        <source>%1 wrote at %2: %3</source>
        <extracomment>Beside the note that stands; %1: a person or a desk; %2: a time; %3: another note.</extracomment>
        <translation>%1 escribió (%2): %3</translation>
    </message>
    <message>
        <source>Not clear again: %1, sold by %2 at %3. The order that it was taken for is another sale&apos;s, so nobody knows whether it was bought.</source>
        <extracomment>%1: a package; %2: name of a desk; %3: a time.</extracomment>
        <translation>De nuevo sin aclarar: %1, vendido por %2 (%3). El pedido que se le había atribuido es de otra venta, así que nadie sabe si se compró.</translation>
    </message>
    <message>
        <source>%1 has version %2, and was last heard of at %3.</source>
        <extracomment>%1: the name of a desk; %2: a version of the program; %3: a time.</extracomment>
        <translation>%1 tiene la versión %2 (última señal: %3).</translation>
    </message>
    <message>
        <source>%1 has version %2, and has never been heard of.</source>
        <extracomment>%1: the name of a desk; %2: a version of the program.</extracomment>
        <translation>%1 tiene la versión %2 y nunca ha dado señales.</translation>
    </message>
    <message>
        <source>No desk is known to have an older version.</source>
        <translation>No consta ningún puesto con una versión anterior.</translation>
    </message>
    <message>
        <source>A desk with an older version may have to be updated before it reaches the team again. Until then it sells alone.</source>
        <translation>Es posible que un puesto con una versión anterior deba actualizarse antes de volver a acceder al equipo. Hasta entonces, vende por su cuenta.</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpPackageModel</name>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: how much data a top-up adds.</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Heading of a column: how many days a top-up adds.</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a top-up.</extracomment>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>What the customer pays, by the shop&apos;s own prices.</extracomment>
        <translation>PVP</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Margen</translation>
    </message>
    <message>
        <source>/GB</source>
        <extracomment>Cost for each gigabyte, as short as it is understood.</extracomment>
        <translation>/GB</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package that an eSIM can be topped up with.</extracomment>
        <translation>Paquete</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpPanel</name>
    <message>
        <source>Top up</source>
        <extracomment>Heading of the panel that gives an eSIM more data.</extracomment>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: back to what was shown before.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back from the top-up</source>
        <translation>Atrás desde la recarga</translation>
    </message>
    <message>
        <source>Back to the activation (Esc)</source>
        <translation>Volver a la activación (Esc)</translation>
    </message>
    <message>
        <source>Top-up message</source>
        <extracomment>Name of what says why an eSIM can&apos;t be topped up.</extracomment>
        <translation>Mensaje de la recarga</translation>
    </message>
    <message>
        <source>Top-up packages</source>
        <extracomment>Name of a table: what an eSIM can be topped up with.</extracomment>
        <translation>Paquetes de recarga</translation>
    </message>
    <message>
        <source>you pay</source>
        <extracomment>Below an amount: what the account pays.</extracomment>
        <translation>usted paga</translation>
    </message>
    <message>
        <source>Top-up question</source>
        <extracomment>Name of what asks before a top-up is bought.</extracomment>
        <translation>Pregunta sobre la recarga</translation>
    </message>
    <message>
        <source>Buy top-up</source>
        <extracomment>Button: buys the top-up.</extracomment>
        <translation>Comprar recarga</translation>
    </message>
    <message>
        <source>Top-up status</source>
        <extracomment>Name of what says how a top-up stands.</extracomment>
        <translation>Estado de la recarga</translation>
    </message>
    <message>
        <source>Top-up in progress</source>
        <translation>Recarga en curso</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how a top-up stands.</extracomment>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Looks at the account once more. Buys nothing.</source>
        <translation>Vuelve a consultar la cuenta. No compra nada.</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>Sí se compró</translation>
    </message>
    <message>
        <source>You saw the data on the phone or in the account: the eSIM can be topped up again.</source>
        <translation>Usted vio los datos en el teléfono o en la cuenta: la eSIM se puede recargar de nuevo.</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>No se compró</translation>
    </message>
    <message>
        <source>Nothing arrived and nothing was charged: the eSIM can be topped up again. Look at your orders first.</source>
        <translation>No llegó nada y no se cobró nada: la eSIM se puede recargar de nuevo. Mire antes sus pedidos.</translation>
    </message>
    <message>
        <source>Choose an eSIM to top it up.</source>
        <translation>Elija una eSIM para recargarla.</translation>
    </message>
    <message>
        <source>Now: %1, ends %2</source>
        <extracomment>What an eSIM has before a top-up. %1: &quot;1.2 of 3 GB used&quot;; %2: a day.</extracomment>
        <translation>Ahora: %1, termina el %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>What an eSIM has before a top-up. %1: &quot;1.2 of 3 GB used&quot;.</extracomment>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Reading what it can be topped up with…</source>
        <translation>Leyendo las recargas disponibles…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages could not be read. Where a price was known before, that one is shown, and it is read again before anything is bought.</source>
        <extracomment>%Ln: how many packages that an eSIM can be topped up with.</extracomment>
        <translation>
            <numerusform>No se pudo leer %Ln paquete. Si antes se conocía un precio, se muestra ese, y se vuelve a leer antes de comprar nada.</numerusform>
            <numerusform>No se pudieron leer %Ln paquetes. Donde antes se conocía un precio, se muestra ese, y se vuelve a leer antes de comprar nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are offered for this eSIM, but they could not be read. Try again in a while.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>Se ofrece %Ln paquete para esta eSIM, pero no se pudo leer. Inténtelo de nuevo dentro de un rato.</numerusform>
            <numerusform>Se ofrecen %Ln paquetes para esta eSIM, pero no se pudieron leer. Inténtelo de nuevo dentro de un rato.</numerusform>
        </translation>
    </message>
    <message>
        <source>eSIMfly offers no top-up for this eSIM. Sell a new one instead.</source>
        <translation>eSIMfly no ofrece ninguna recarga para esta eSIM. Venda una nueva en su lugar.</translation>
    </message>
    <message>
        <source>What this eSIM can be topped up with could not be read. Try again in a while.</source>
        <translation>No se pudieron leer las recargas disponibles para esta eSIM. Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>Balance after: %1</source>
        <extracomment>What the account will have once this top-up is paid.</extracomment>
        <translation>Saldo después: %1</translation>
    </message>
    <message>
        <source>Choose what to top up with.</source>
        <translation>Elija con qué recargar.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>What a top-up brings. %1: &quot;5 GB&quot; or &quot;∞&quot;; %2: &quot;30 days&quot;.</extracomment>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>until about %1</source>
        <extracomment>Until when an eSIM lasts after a top-up; the network decides in the end. %1: a day.</extracomment>
        <translation>hasta el %1 aproximadamente</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or buy again all the same.</source>
        <translation>Cuesta más que antes. Muestre los precios para seguir, o vuelva a comprar de todos modos.</translation>
    </message>
    <message>
        <source>Buy again to confirm.</source>
        <translation>Vuelva a comprar para confirmar.</translation>
    </message>
    <message>
        <source>Checking the price…</source>
        <translation>Comprobando el precio…</translation>
    </message>
    <message>
        <source>The price rose from %1 to %2. Buy again to pay %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>El precio subió de %1 a %2. Vuelva a comprar para pagar %2.</translation>
    </message>
    <message>
        <source>The price read at %1 could not be checked. Buy again to pay the current price.</source>
        <extracomment>%1: the time of day at which the price was read.</extracomment>
        <translation>El precio leído a las %1 no se pudo comprobar. Vuelva a comprar para pagar el precio del momento.</translation>
    </message>
    <message>
        <source>This is more than %1. Buy again to confirm.</source>
        <extracomment>%1: an amount of money that was set.</extracomment>
        <translation>El importe supera %1. Vuelva a comprar para confirmar.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be bought. Buy again to have it read once more.</source>
        <translation>No se puede leer lo que cuesta ahora este paquete, así que no se puede comprar. Vuelva a comprar para que se lea otra vez.</translation>
    </message>
    <message>
        <source>This package is no longer offered for this eSIM. Choose another one.</source>
        <translation>Este paquete ya no se ofrece para esta eSIM. Elija otro.</translation>
    </message>
    <message>
        <source>The price fell from %1 to %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>El precio bajó de %1 a %2.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a sale has been running, in seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Connect an account to top up.</source>
        <translation>Conecte una cuenta para recargar.</translation>
    </message>
    <message>
        <source>Nothing can be topped up while this computer&apos;s clock is off.</source>
        <translation>No se puede recargar nada mientras el reloj de este ordenador no esté en hora.</translation>
    </message>
    <message>
        <source>Nothing can be topped up without a connection.</source>
        <translation>No se puede recargar nada sin conexión.</translation>
    </message>
    <message>
        <source>Connecting the account…</source>
        <translation>Conectando la cuenta…</translation>
    </message>
    <message>
        <source>A top-up of this eSIM is under way. The next one waits for it.</source>
        <translation>Hay una recarga de esta eSIM en curso. La siguiente espera a que termine.</translation>
    </message>
    <message>
        <source>Top up without asking the others</source>
        <translation>Recargar sin preguntar a los demás</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpText</name>
    <message>
        <source>Looking at the eSIM before it is topped up…</source>
        <translation>Comprobando la eSIM antes de recargarla…</translation>
    </message>
    <message>
        <source>Topping up…</source>
        <extracomment>How a top-up stands: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>Recargando…</translation>
    </message>
    <message>
        <source>You may have been charged. Checking…</source>
        <translation>Es posible que se le haya cobrado. Comprobando…</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>Aún no está claro.</translation>
    </message>
    <message>
        <source>It went through.</source>
        <translation>Compra realizada.</translation>
    </message>
    <message>
        <source>It did not go through. Nothing was charged.</source>
        <translation>Compra no realizada. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>You said that it went through.</source>
        <translation>Usted indicó que sí se compró.</translation>
    </message>
    <message>
        <source>You said that it was not bought.</source>
        <translation>Usted indicó que no se compró.</translation>
    </message>
    <message>
        <source>It did not go through. %1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Compra no realizada. Se han reembolsado %1.</translation>
    </message>
    <message>
        <source>It did not go through. The money came back.</source>
        <translation>Compra no realizada. El dinero se ha reembolsado.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. A part of the money came back; not clear yet whether the rest does.</source>
        <translation>La compra falló después de pagarse. Se ha reembolsado una parte del dinero; aún no está claro si se reembolsa el resto.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. %1 of %2 came back; not clear yet whether the rest does.</source>
        <extracomment>%1: an amount of money that came back; %2: what was paid.</extracomment>
        <translation>La compra falló después de pagarse. Se han reembolsado %1 de %2; aún no está claro si se reembolsa el resto.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>La compra falló después de pagarse. Aún no está claro si el dinero se ha reembolsado.</translation>
    </message>
    <message>
        <source>The balance was %1 before the top-up and is %2 now.</source>
        <extracomment>%1, %2: amounts of money.</extracomment>
        <translation>El saldo era de %1 antes de la recarga y ahora es de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 are left now.</source>
        <extracomment>After a top-up. %1: data left, %2: data in all.</extracomment>
        <translation>Ahora quedan %1 de %2.</translation>
    </message>
    <message>
        <source>It lasts until %1.</source>
        <extracomment>After a top-up. %1: date and time in the server&apos;s own words.</extracomment>
        <translation>Dura hasta: %1.</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Se han pagado %1.</translation>
    </message>
    <message>
        <source>%1 was paid; %2 was shown.</source>
        <extracomment>%1: the amount that was paid, %2: the one that was on the screen before.</extracomment>
        <translation>Se han pagado %1; se mostraban %2.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer to the top-up got lost.</source>
        <translation>La respuesta de eSIMfly a la recarga se perdió.</translation>
    </message>
    <message>
        <source>The account could not be read yet.</source>
        <translation>Aún no se ha podido leer la cuenta.</translation>
    </message>
    <message>
        <source>At %1 a top-up stood in the account that may be this one: %2.</source>
        <extracomment>%1: time of day; %2: the order&apos;s reference.</extracomment>
        <translation>A las %1 había en la cuenta una recarga que puede ser esta: %2.</translation>
    </message>
    <message>
        <source>At %1 a top-up over %2 stood in the account that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: an amount of money; %3: the order&apos;s reference.</extracomment>
        <translation>A las %1 había en la cuenta una recarga por %2 que puede ser esta: %3.</translation>
    </message>
    <message>
        <source>At %1 the account had 1 new top-up with this package, perhaps of a colleague.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>A las %1 la cuenta tenía 1 recarga nueva con este paquete, quizá de un compañero.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 the account had %Ln new top-ups with this package, perhaps of colleagues.</source>
        <extracomment>%1: time of the day, %Ln: a number of top-ups.</extracomment>
        <translation>
            <numerusform>A las %1 la cuenta tenía %Ln recarga nueva con este paquete, quizá de un compañero.</numerusform>
            <numerusform>A las %1 la cuenta tenía %Ln recargas nuevas con este paquete, quizá de compañeros.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 a top-up stood in the account that eSIMfly calls “%2”, and that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: eSIMfly&apos;s own words, such as &quot;failed&quot;; %3: the order&apos;s reference.</extracomment>
        <translation>A las %1 había en la cuenta una recarga que eSIMfly califica de «%2» y que puede ser esta: %3.</translation>
    </message>
    <message>
        <source>At %1 no new top-up with this package stood in the account.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>A las %1 no había en la cuenta ninguna recarga nueva con este paquete.</translation>
    </message>
    <message>
        <source>At %1 the account could not be read completely.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>A las %1 la cuenta no se pudo leer por completo.</translation>
    </message>
    <message>
        <source>The eSIM has as much more as this top-up brings.</source>
        <translation>La eSIM tiene de más justo lo que aporta esta recarga.</translation>
    </message>
    <message>
        <source>The eSIM has as much as before, but its figures may be late.</source>
        <translation>La eSIM tiene lo mismo que antes, pero es posible que sus cifras lleguen con retraso.</translation>
    </message>
    <message>
        <source>The eSIM has changed by more than this top-up alone; a colleague may have topped it up too.</source>
        <translation>La eSIM ha cambiado en más de lo que aporta esta recarga por sí sola; es posible que un compañero también la haya recargado.</translation>
    </message>
    <message>
        <source>What the eSIM has could not be seen.</source>
        <translation>No se pudo ver lo que tiene la eSIM.</translation>
    </message>
    <message>
        <source>This eSIM is being prepared. It can be topped up once it is ready.</source>
        <translation>Esta eSIM está en preparación. Se puede recargar cuando esté lista.</translation>
    </message>
    <message>
        <source>The ICCID of this eSIM could not be read, so nothing can be bought for it. F5 reads the list again.</source>
        <translation>No se pudo leer el ICCID de esta eSIM, así que no se puede comprar nada para ella. F5 vuelve a leer la lista.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up: its status is “%1”. Sell a new one instead.</source>
        <extracomment>%1: a status in the middle of a sentence: &quot;Expired&quot;.</extracomment>
        <translation>Esta eSIM no se puede recargar: su estado es «%1». Venda una nueva en su lugar.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up before it is used for the first time.</source>
        <translation>Esta eSIM no se puede recargar antes de usarse por primera vez.</translation>
    </message>
    <message>
        <source>eSIMs of this package can&apos;t be topped up. Sell a new one instead.</source>
        <translation>Las eSIM de este paquete no se pueden recargar. Venda una nueva en su lugar.</translation>
    </message>
    <message>
        <source>eSIMfly offers no top-ups for unlimited plans. Sell a new one instead.</source>
        <translation>eSIMfly no ofrece recargas para planes ilimitados. Venda una nueva en su lugar.</translation>
    </message>
    <message>
        <source>A top-up of this eSIM is not clear yet. Decide about it first.</source>
        <translation>Una recarga de esta eSIM aún está sin aclarar. Decida primero sobre ella.</translation>
    </message>
    <message>
        <source>Your decision is on its way to your team.</source>
        <translation>Su decisión va en camino a su equipo.</translation>
    </message>
    <message>
        <source>%1 sent it and is gone. It can be decided here from %2 on.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 la envió y ya no existe. Aquí se podrá decidir a partir del %2.</translation>
    </message>
    <message>
        <source>%1 sent it and may still learn what came of it.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 la envió y es posible que aún llegue a saber en qué quedó.</translation>
    </message>
    <message>
        <source>%1 sent it and does not send it again. Look at the eSIM: does it have the data?</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 la envió y no vuelve a enviarla. Mire la eSIM: ¿tiene los datos?</translation>
    </message>
</context>
<context>
    <name>Desk::Tour</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Connect the sandbox account and copy its catalogue</source>
        <translation>Conectar la cuenta de prueba y descargar su catálogo</translation>
    </message>
    <message>
        <source>Search: turkey 5gb</source>
        <translation>Buscar: turkey 5gb</translation>
    </message>
    <message>
        <source>What the customer sees on a screen of their own</source>
        <translation>Lo que ve el cliente en su propia pantalla</translation>
    </message>
    <message>
        <source>Order with Ctrl+Enter; the QR code is on the screen</source>
        <translation>Pedir con Ctrl+Intro; el código QR está en la pantalla</translation>
    </message>
    <message>
        <source>Read the QR code back from the picture</source>
        <translation>Leer el código QR a partir de la imagen</translation>
    </message>
    <message>
        <source>The customer sees the code and how to begin</source>
        <translation>El cliente ve el código y cómo empezar</translation>
    </message>
    <message>
        <source>Hand it over with Ctrl+P</source>
        <translation>Entregarla con Ctrl+P</translation>
    </message>
    <message>
        <source>The same for somebody who reads Arabic</source>
        <translation>Lo mismo para alguien que lee árabe</translation>
    </message>
    <message>
        <source>What it sells for</source>
        <translation>A cuánto se vende</translation>
    </message>
    <message>
        <source>The eSIMs</source>
        <extracomment>Heading of a step that the program plays by itself.</extracomment>
        <translation>Las eSIM</translation>
    </message>
    <message>
        <source>What an eSIM has used, day by day</source>
        <translation>Lo que ha usado una eSIM, día a día</translation>
    </message>
    <message>
        <source>Why is there no data?</source>
        <translation>¿Por qué no hay datos?</translation>
    </message>
    <message>
        <source>Top it up with Ctrl+T</source>
        <translation>Recargarla con Ctrl+T</translation>
    </message>
    <message>
        <source>The orders</source>
        <extracomment>Heading of a step that the program plays by itself.</extracomment>
        <translation>Los pedidos</translation>
    </message>
    <message>
        <source>The shop at a glance</source>
        <translation>La tienda de un vistazo</translation>
    </message>
    <message>
        <source>Close the day with Ctrl+Shift+D</source>
        <translation>Cerrar el día con Ctrl+Mayús+D</translation>
    </message>
    <message>
        <source>F8 hides what it costs, while a customer looks on</source>
        <translation>F8 oculta lo que cuesta, mientras un cliente mira</translation>
    </message>
    <message>
        <source>The catalogue in the dark</source>
        <translation>El catálogo en modo oscuro</translation>
    </message>
    <message>
        <source>%1: not done after %2 s.</source>
        <extracomment>%1: heading of a step, %2: a number of seconds.</extracomment>
        <translation>%1: sin terminar al cabo de %2 s.</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <extracomment>%1: heading of a step, %2: how many milliseconds it took.</extracomment>
        <translation>%1: %2 ms</translation>
    </message>
    <message>
        <source>The picture %1 can&apos;t be written.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>No se puede escribir la imagen %1.</translation>
    </message>
    <message>
        <source>Done. The pictures are in %1.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>Hecho. Las imágenes están en %1.</translation>
    </message>
    <message>
        <source>The tour ended early.</source>
        <translation>El recorrido terminó antes de tiempo.</translation>
    </message>
    <message>
        <source>Comes back on Friday, room 12</source>
        <translation>Vuelve el viernes, habitación 12</translation>
    </message>
    <message>
        <source>This desk has made its team</source>
        <translation>Este puesto ha creado su equipo</translation>
    </message>
    <message>
        <source>A second desk joins it</source>
        <translation>Un segundo puesto se une a él</translation>
    </message>
    <message>
        <source>Second desk</source>
        <extracomment>The name of a desk of the team.</extracomment>
        <translation>Segundo puesto</translation>
    </message>
    <message>
        <source>What the second desk writes of an eSIM stands here</source>
        <translation>Lo que el segundo puesto escribe sobre una eSIM figura aquí</translation>
    </message>
    <message>
        <source>What the second desk sells stands in the books here</source>
        <translation>Lo que el segundo puesto vende figura aquí en los libros</translation>
    </message>
</context>
<context>
    <name>Desk::UnfinishedPurchases</name>
    <message>
        <source>Unfinished purchases</source>
        <extracomment>Title of the list of orders that need a decision.</extracomment>
        <translation>Compras sin terminar</translation>
    </message>
    <message>
        <source>It is not clear whether these were bought. Nothing is sent again unless you say so.</source>
        <translation>No está claro si estas compras se realizaron. Nada se vuelve a enviar a menos que usted lo indique.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how an order stands.</extracomment>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Reads orders, eSIMs and balance of the account once more</source>
        <translation>Vuelve a leer los pedidos, las eSIM y el saldo de la cuenta</translation>
    </message>
    <message>
        <source>Finish this order</source>
        <translation>Terminar este pedido</translation>
    </message>
    <message>
        <source>Sends the same order once more: it is bought if it was not bought yet, and never twice</source>
        <translation>Envía otra vez el mismo pedido: se compra si aún no se compró, y nunca dos veces</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>Sí se compró</translation>
    </message>
    <message>
        <source>Only if you have seen that the eSIM has the data</source>
        <translation>Para cuando haya visto que la eSIM tiene los datos</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>No se compró</translation>
    </message>
    <message>
        <source>Only if you have seen in the account that there is no such order or top-up</source>
        <translation>Para cuando haya visto en la cuenta que no existe tal pedido o recarga</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Every purchase is settled.</source>
        <translation>Todas las compras están resueltas.</translation>
    </message>
    <message>
        <source>%1 Of the orders at once: %2.</source>
        <extracomment>%1: what is known of an order; %2: of those ordered with it, &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1 De los pedidos hechos a la vez: %2.</translation>
    </message>
    <message>
        <source>Top-up of %1</source>
        <extracomment>In the place of a note. %1: an ICCID.</extracomment>
        <translation>Recarga de %1</translation>
    </message>
    <message>
        <source>Was “%1” not bought?</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>¿Confirma que «%1» no se compró?</translation>
    </message>
    <message>
        <source>The program will no longer look whether its money came back. Look at your balance and your orders first.</source>
        <translation>El programa ya no comprobará si el dinero se ha reembolsado. Mire antes su saldo y sus pedidos.</translation>
    </message>
    <message>
        <source>The program will no longer look for it, and the eSIM can be topped up again. If eSIMfly did charge it, the eSIM has the data, and the money is gone.</source>
        <translation>El programa ya no la buscará, y la eSIM se podrá recargar de nuevo. Si eSIMfly sí la cobró, la eSIM tiene los datos, y el dinero ya no está.</translation>
    </message>
    <message>
        <source>The program will no longer look for it. If eSIMfly did charge it, the eSIM appears in the list of eSIMs, and the money is gone.</source>
        <translation>El programa ya no lo buscará. Si eSIMfly sí lo cobró, la eSIM aparecerá en la lista de eSIM, y el dinero ya no está.</translation>
    </message>
    <message>
        <source>Yes, it was not bought</source>
        <translation>Sí, no se compró</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <extracomment>Button of a question: nothing is decided.</extracomment>
        <translation>Seguir buscando</translation>
    </message>
    <message>
        <source>Asks which order of the account it was</source>
        <translation>Pregunta qué pedido de la cuenta era</translation>
    </message>
</context>
<context>
    <name>Desk::UsageChart</name>
    <message>
        <source>No data was used on the days that could be read.</source>
        <translation>No se usaron datos en los días que se pudieron leer.</translation>
    </message>
    <message>
        <source>No data was used.</source>
        <translation>No se usaron datos.</translation>
    </message>
    <message>
        <source>%1 in all, the most on %2: %3.</source>
        <extracomment>What a chart shows, for those who can&apos;t see it. %1, %3: amounts of data; %2: a day.</extracomment>
        <translation>%1 en total; el máximo, el %2: %3.</translation>
    </message>
    <message>
        <source>Used per day</source>
        <translation>Usados por día</translation>
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
        <translation>Datos usados</translation>
    </message>
    <message>
        <source>Data left</source>
        <extracomment>Name of what says how much data is left.</extracomment>
        <translation>Datos restantes</translation>
    </message>
    <message>
        <source>Age of the figures</source>
        <translation>Antigüedad de las cifras</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>Consultar la red</translation>
    </message>
    <message>
        <source>Refresh usage</source>
        <extracomment>Button: reads again how much data was used.</extracomment>
        <translation>Actualizar consumo</translation>
    </message>
    <message>
        <source>Asks the mobile network how much was used and where the phone is; once a minute (F5)</source>
        <translation>Consulta en la red móvil cuánto se ha usado y dónde está el teléfono; una vez por minuto (F5)</translation>
    </message>
    <message>
        <source>Live status</source>
        <extracomment>Name of what the network says about an eSIM at this moment.</extracomment>
        <translation>Estado en tiempo real</translation>
    </message>
    <message>
        <source>Used per day</source>
        <translation>Usados por día</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>Choice above a chart: the last 7 days.</extracomment>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>Choice above a chart: the last 30 days.</extracomment>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>Choice above a chart: the last 90 days.</extracomment>
        <translation>90 días</translation>
    </message>
    <message>
        <source>Usage report</source>
        <extracomment>Name of a table: where how much data was used.</extracomment>
        <translation>Informe de consumo</translation>
    </message>
    <message>
        <source>Usage per day</source>
        <translation>Consumo por día</translation>
    </message>
    <message>
        <source>Usage by country</source>
        <translation>Consumo por país</translation>
    </message>
    <message>
        <source>Choose an eSIM to see what it has used.</source>
        <translation>Elija una eSIM para ver lo que ha usado.</translation>
    </message>
    <message>
        <source>Stored figures of an earlier day</source>
        <translation>Cifras guardadas de un día anterior</translation>
    </message>
    <message>
        <source>Stored figures, read at %1 (%2)</source>
        <extracomment>%1: time of day; %2: how long ago: &quot;3 min&quot;.</extracomment>
        <translation>Cifras guardadas, leídas a las %1 (%2)</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: an amount of data.</extracomment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>ends %1, in %2</source>
        <extracomment>%1: a day; %2: &quot;15 days&quot;.</extracomment>
        <translation>termina el %1, dentro de %2</translation>
    </message>
    <message>
        <source>ended %1</source>
        <extracomment>%1: a day.</extracomment>
        <translation>terminó el %1</translation>
    </message>
    <message>
        <source>its validity begins with the first use</source>
        <translation>su validez empieza con el primer uso</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Consultando la red…</translation>
    </message>
    <message>
        <source>It can be asked again in a minute.</source>
        <translation>Se puede consultar de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>Reading the report…</source>
        <translation>Leyendo el informe…</translation>
    </message>
    <message>
        <source>None of the days of this report could be read.</source>
        <translation>No se pudo leer ninguno de los días de este informe.</translation>
    </message>
    <message>
        <source>No data was used in this time.</source>
        <translation>No se usaron datos en este tiempo.</translation>
    </message>
    <message>
        <source>%1 in all, %2 a day on days with use. Read: %3.</source>
        <extracomment>%1, %2: amounts of data; %3: how long ago it was read: &quot;3 min&quot;.</extracomment>
        <translation>%1 en total, %2 por día en los días con consumo. Leído: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of it could not be read.</source>
        <extracomment>%Ln: how many rows of a report of used data.</extracomment>
        <translation>
            <numerusform>No se pudo leer %Ln fila del informe.</numerusform>
            <numerusform>No se pudieron leer %Ln filas del informe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::UsageReportModel</name>
    <message>
        <source>Country</source>
        <extracomment>Heading of a column: where data was used.</extracomment>
        <translation>País</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: name of a network operator.</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: an amount of data.</extracomment>
        <translation>Datos usados</translation>
    </message>
</context>
<context>
    <name>Desk::WeekModel</name>
    <message>
        <source>Week</source>
        <extracomment>Heading of a column: first and last day of a week.</extracomment>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders in that week.</extracomment>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Heading of a column: what the account paid in that week.</extracomment>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid in that week.</extracomment>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of the sales of that week when they were paid.</extracomment>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Of the orders whose selling price is known</source>
        <translation>De los pedidos de los que se sabe a cuánto se vendieron</translation>
    </message>
    <message>
        <source>%1 of %2 of %3</source>
        <extracomment>%1: an amount of money; of %2 orders it is known what they were sold for, of %3 that were paid for.</extracomment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Heading of a column: what came back in that week.</extracomment>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>What came back to the balance in this week, whenever it was sold</source>
        <translation>Lo que volvió al saldo esta semana, se vendiera cuando se vendiera</translation>
    </message>
    <message>
        <source>Not in the sums</source>
        <translation>Fuera de las sumas</translation>
    </message>
    <message>
        <source>Orders of which it is not certain, or not readable, what was paid</source>
        <translation>Pedidos en los que lo pagado es incierto o ilegible</translation>
    </message>
</context>
<context>
    <name>Desk::WeeksChart</name>
    <message>
        <source>%1 spent</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 gastados</translation>
    </message>
    <message>
        <source>%1 sold for</source>
        <extracomment>What customers paid. %1: an amount of money.</extracomment>
        <translation>%1 vendidos</translation>
    </message>
    <message>
        <source>%1 margin</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 de margen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What a chart shows of one week, for those who can&apos;t see it. %1: days; %2: amounts.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>No hay nada que mostrar.</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>In a chart: what the account paid.</extracomment>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>In a chart: what customers paid.</extracomment>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>In a chart: what is left of sales when they were paid.</extracomment>
        <translation>Margen</translation>
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
        <translation>Buscar, pedir y dejar que el cliente escanee: una eSIM de viaje en segundos.</translation>
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
        <translation>¿Qué pedido de la cuenta era?</translation>
    </message>
    <message>
        <source>It was this one</source>
        <translation>Era este</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <extracomment>Button of a question: nothing is decided.</extracomment>
        <translation>Seguir buscando</translation>
    </message>
    <message>
        <source>None of the orders was chosen. Nothing was decided.</source>
        <translation>No se ha elegido ninguno de los pedidos. No se ha decidido nada.</translation>
    </message>
    <message>
        <source>No order of the account can have been this one.</source>
        <translation>Ningún pedido de la cuenta puede haber sido este.</translation>
    </message>
    <message>
        <source>Your team can&apos;t be asked at the moment. Nothing was decided.</source>
        <translation>En este momento no se puede preguntar a su equipo. No se ha decidido nada.</translation>
    </message>
    <message>
        <source>That order belongs to another sale. Nothing was decided.</source>
        <translation>Ese pedido pertenece a otra venta. No se ha decidido nada.</translation>
    </message>
    <message>
        <source>The account does not show that order. Nothing was decided.</source>
        <translation>La cuenta no muestra ese pedido. No se ha decidido nada.</translation>
    </message>
</context>
<context>
    <name>Desk::WorthACallModel</name>
    <message>
        <source>No data left, ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day.</extracomment>
        <translation>Sin datos, fin el %1</translation>
    </message>
    <message>
        <source>No data left</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Nearly empty, ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day.</extracomment>
        <translation>Casi agotada, fin el %1</translation>
    </message>
    <message>
        <source>Nearly empty</source>
        <extracomment>Why a customer is worth a call: little data is left.</extracomment>
        <translation>Casi agotada</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day and a time.</extracomment>
        <translation>Termina el %1</translation>
    </message>
    <message>
        <source>Being prepared since %1</source>
        <extracomment>Why an eSIM needs attention. %1: a day and a time.</extracomment>
        <translation>En preparación desde el %1</translation>
    </message>
    <message>
        <source>Not installed since %1</source>
        <extracomment>Why a traveller is worth a call: bought, and never put on a phone. %1: a day.</extracomment>
        <translation>Sin instalar desde el %1</translation>
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
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: how much data was used, with a bar.</extracomment>
        <translation>Datos usados</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Cliente o nota</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Heading of a column: what to do for a customer.</extracomment>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Button: an eSIM gets more data.</extracomment>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows an eSIM.</extracomment>
        <translation>Mostrar</translation>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>PgUp</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Esc</translation>
    </message>
</context>
</TS>
