<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Desk::ActivationPanel</name>
    <message>
        <source>Previous eSIM</source>
        <extracomment>Button: shows the eSIM before this one, of several that were sold together.</extracomment>
        <translation>eSIM anterior</translation>
    </message>
    <message>
        <source>Previous eSIM of this sale (Ctrl+Page Up)</source>
        <translation>eSIM anterior desta venda (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next eSIM</source>
        <extracomment>Button: shows the eSIM behind this one, of several that were sold together.</extracomment>
        <translation>Próximo eSIM</translation>
    </message>
    <message>
        <source>Next eSIM of this sale (Ctrl+Page Down)</source>
        <translation>Próximo eSIM desta venda (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>eSIM of the sale</source>
        <translation>eSIM da venda</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <extracomment>In the place of the QR code: the eSIM is paid, and eSIMfly is making it.</extracomment>
        <translation>Em preparação</translation>
    </message>
    <message>
        <source>The phone will ask for a confirmation code. It is not part of the QR code: give it to the customer separately.</source>
        <translation>O celular vai pedir um código de confirmação. Ele não faz parte do código QR: informe-o ao cliente à parte.</translation>
    </message>
    <message>
        <source>eSIMfly sent two different activation codes for this eSIM; this is the first. If the phone refuses it, ask eSIMfly&apos;s support which one is right. It is paid; don&apos;t order again.</source>
        <translation>A eSIMfly enviou dois códigos de ativação diferentes para este eSIM; este é o primeiro. Se o celular o recusar, pergunte ao suporte da eSIMfly qual é o certo. Já está pago; não peça de novo.</translation>
    </message>
    <message>
        <source>The whole text of the QR code; Android phones ask for it</source>
        <translation>O texto inteiro do código QR; celulares Android o pedem</translation>
    </message>
    <message>
        <source>Copy full code</source>
        <translation>Copiar código completo</translation>
    </message>
    <message>
        <source>A card with the QR code and the steps, to print, save or send, in the traveller&apos;s language (Ctrl+P)</source>
        <translation>Um cartão com o código QR e os passos, para imprimir, salvar ou enviar, no idioma do viajante (Ctrl+P)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: gives the eSIM to the customer, as paper, file or message.</extracomment>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Copies a link that installs the eSIM with one tap (iOS 17.4 or newer)</source>
        <translation>Copia um link que instala o eSIM com um toque (iOS 17.4 ou mais recente)</translation>
    </message>
    <message>
        <source>iPhone link</source>
        <extracomment>Caption: a link that installs the eSIM on an iPhone.</extracomment>
        <translation>Link iPhone</translation>
    </message>
    <message>
        <source>Copy iPhone link</source>
        <translation>Copiar link para iPhone</translation>
    </message>
    <message>
        <source>Copies a link that installs the eSIM with one tap (newer Android phones)</source>
        <translation>Copia um link que instala o eSIM com um toque (celulares Android mais recentes)</translation>
    </message>
    <message>
        <source>Android link</source>
        <extracomment>Caption: a link that installs the eSIM on a phone with Android.</extracomment>
        <translation>Link Android</translation>
    </message>
    <message>
        <source>Copy Android link</source>
        <translation>Copiar link para Android</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <extracomment>What was copied: the address that phones ask for; “SM-DP+” is a name.</extracomment>
        <translation>Endereço SM-DP+</translation>
    </message>
    <message>
        <source>activation code</source>
        <extracomment>What was copied: the code that phones ask for beside the address.</extracomment>
        <translation>código de ativação</translation>
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
        <translation>Em preparação, 1 a 5 minutos. Já está pago; não peça de novo.</translation>
    </message>
    <message>
        <source>The activation code of this eSIM came in parts only, so there is no QR code. What came of it can be typed into the phone. If that is not enough, refresh in a minute or ask eSIMfly&apos;s support. It is paid; don&apos;t order again.</source>
        <translation>O código de ativação deste eSIM só veio em partes, por isso não há código QR. O que veio pode ser digitado no celular. Se não bastar, atualize em um minuto ou fale com o suporte da eSIMfly. Já está pago; não peça de novo.</translation>
    </message>
    <message>
        <source>There is no activation code that can be read for this eSIM. Refresh in a minute; if there is still none, ask eSIMfly&apos;s support for it with the ICCID. It is paid; don&apos;t order again.</source>
        <translation>Não há código de ativação legível para este eSIM. Atualize em um minuto; se ainda não houver, peça-o ao suporte da eSIMfly informando o ICCID. Já está pago; não peça de novo.</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>pedido em %1</translation>
    </message>
    <message>
        <source>Copied: %1. It leaves the clipboard after %2 s.</source>
        <extracomment>%1: what was copied, &quot;activation code&quot;; %2: seconds.</extracomment>
        <translation>Copiado: %1. Sai da área de transferência em %2 s.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <extracomment>%1: what was copied, &quot;ICCID&quot;.</extracomment>
        <translation>Copiado: %1.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Button: copies the address of a page in the internet.</extracomment>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>Button: opens a page in the internet.</extracomment>
        <translation>Abrir link</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Copy the link instead.</source>
        <translation>Nenhum navegador foi encontrado neste computador. Copie o link.</translation>
    </message>
    <message>
        <source>Copy SM-DP+ address</source>
        <translation>Copiar endereço SM-DP+</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>Caption: the code that phones ask for beside the address.</extracomment>
        <translation>Código de ativação</translation>
    </message>
    <message>
        <source>Copy activation code</source>
        <translation>Copiar código de ativação</translation>
    </message>
    <message>
        <source>Copy ICCID</source>
        <extracomment>Button: copies the number of an eSIM.</extracomment>
        <translation>Copiar ICCID</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Tela cheia (F11)</translation>
    </message>
</context>
<context>
    <name>Desk::AfterSaleController</name>
    <message>
        <source>The top-up with %1 was not sent before the program ended. Nothing was charged.</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>A recarga com %1 não foi enviada antes de o programa fechar. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>The cancellation of %1 was not sent before the program ended. Nothing was cancelled.</source>
        <extracomment>%1: an ICCID.</extracomment>
        <translation>O cancelamento de %1 não foi enviado antes de o programa fechar. Nada foi cancelado.</translation>
    </message>
    <message>
        <source>The top-up with %1 did not come to its end last time. You may have been charged. Checking…</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>A recarga com %1 não chegou ao fim da última vez. Pode ter havido cobrança. Verificando…</translation>
    </message>
    <message>
        <source>The top-up with %1, bought with another access code, is not clear yet. Its eSIM takes no other until you decide about it.</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>A recarga com %1, comprada com outro código de acesso, ainda está indefinida. O eSIM dela não aceita outra até você decidir.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the eSIM that it is about.</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>The cancellation of %1 did not come to its end last time. It may have been done: the account shows it, and nothing is sent again.</source>
        <extracomment>%1: an ICCID.</extracomment>
        <translation>O cancelamento de %1 não chegou ao fim da última vez. Pode ter sido feito: a conta mostra se foi, e nada é enviado de novo.</translation>
    </message>
</context>
<context>
    <name>Desk::AmountField</name>
    <message>
        <source>Up to</source>
        <extracomment>Before a field for an amount of money; the currency stands behind it.</extracomment>
        <translation>Até</translation>
    </message>
    <message>
        <source>Highest price</source>
        <extracomment>Name of a field: packages that cost more are not listed.</extracomment>
        <translation>Preço máximo</translation>
    </message>
    <message>
        <source>Write an amount like %1.</source>
        <extracomment>%1: an amount of money with its currency.</extracomment>
        <translation>Escreva um valor como %1.</translation>
    </message>
</context>
<context>
    <name>Desk::Application</name>
    <message>
        <source>eSIMfly Desk is already running; its window was brought to the front.</source>
        <translation>O eSIMfly Desk já está aberto; a janela dele foi trazida para a frente.</translation>
    </message>
    <message>
        <source>eSIMfly Desk is already running, but does not answer. End it, then start again.</source>
        <translation>O eSIMfly Desk já está aberto, mas não responde. Encerre-o e inicie de novo.</translation>
    </message>
    <message>
        <source>eSIMfly Desk is already running with this profile, on the computer “%1”. One profile is for one program: end that one, or start this one with --profile and another name.</source>
        <extracomment>On a network home; %1: the name of a computer.</extracomment>
        <translation>O eSIMfly Desk já está aberto com este perfil, no computador “%1”. Um perfil serve a um só programa: encerre aquele ou inicie este com --profile e outro nome.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written or locked. Nothing was started. See that its disk is not full and that you may write there, then start again.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>Não é possível gravar na pasta %1 nem bloqueá-la. Nada foi iniciado. Verifique se o disco não está cheio e se você pode gravar ali; depois inicie de novo.</translation>
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
        <translation>Margem</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>A destination or a desk: of packages of which nobody knows where they are for, or where they were sold.</extracomment>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>Heading of a column: country or region that packages are for.</extracomment>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>In place of the name of a seller: orders of which nobody said who sold them.</extracomment>
        <translation>Sem vendedor</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Heading of a column: a computer that sells in the same team.</extracomment>
        <translation>Balcão</translation>
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
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>Status of an order: its eSIMs are there.</extracomment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Status of an order: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Not clear</source>
        <extracomment>An order of which nobody knows yet whether it was bought.</extracomment>
        <translation>Indefinido</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of an order: eSIMfly could not do it.</extracomment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of an order: it was taken back.</extracomment>
        <translation>Cancelado</translation>
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
        <translation>indefinido</translation>
    </message>
    <message>
        <source>awaited</source>
        <extracomment>Money that is to come back.</extracomment>
        <translation>aguardado</translation>
    </message>
    <message>
        <source>came back</source>
        <extracomment>Behind an amount that eSIMfly gave back: “$4.50 came back”.</extracomment>
        <translation>voltou</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>When the account first showed that an order&apos;s money came back. %1: a day.</extracomment>
        <translation>visto em %1</translation>
    </message>
    <message>
        <source>%1 comes back later: it is not in the balance yet.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>O valor de %1 volta depois: ainda não está no saldo.</translation>
    </message>
    <message>
        <source>The money comes back later: it is not in the balance yet.</source>
        <translation>O dinheiro volta depois: ainda não está no saldo.</translation>
    </message>
    <message>
        <source>%1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>O valor de %1 voltou.</translation>
    </message>
    <message>
        <source>The money came back.</source>
        <translation>O dinheiro voltou.</translation>
    </message>
    <message>
        <source>No answer said when: it counts for %1, when the account first showed it.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Nenhuma resposta informou isso: entra no dia %1, quando a conta o mostrou pela primeira vez.</translation>
    </message>
    <message>
        <source>It counts for %1, when it was cancelled.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Entra no dia %1, quando foi cancelado.</translation>
    </message>
    <message>
        <source>Cancelled; when is not known: it counts for the day of the order.</source>
        <translation>Cancelado; não se sabe quando: entra no dia do pedido.</translation>
    </message>
    <message>
        <source>More of it may have been cancelled. What comes back of that is not clear, and in no sum.</source>
        <translation>Mais eSIMs dele podem ter sido cancelados. O que volta disso está indefinido e não entra em nenhuma soma.</translation>
    </message>
    <message>
        <source>It may have been cancelled. What comes back is not clear, and in no sum.</source>
        <translation>Pode ter sido cancelado. O que volta está indefinido e não entra em nenhuma soma.</translation>
    </message>
    <message>
        <source>The customer got back %1.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>O cliente recebeu %1 de volta.</translation>
    </message>
    <message>
        <source>%1 · adding up…</source>
        <extracomment>%1: &quot;20,000 orders&quot;, while they are added up.</extracomment>
        <translation>%1 · somando…</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of amounts, while a customer looks at the screen.</extracomment>
        <translation>Preços ocultos</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 em gastos</translation>
    </message>
    <message>
        <source>%1 sold for</source>
        <extracomment>What customers paid. %1: an amount of money.</extracomment>
        <translation>%1 em vendas</translation>
    </message>
    <message>
        <source>%1 margin of %2 of %3</source>
        <extracomment>%1: an amount of money; of %2 orders it is known what they were sold for, of %3 that were paid for.</extracomment>
        <translation>%1 de margem (%2 de %3)</translation>
    </message>
    <message>
        <source>%1 margin</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 de margem</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>What eSIMfly gave back. %1: an amount of money.</extracomment>
        <translation>%1 em reembolsos</translation>
    </message>
    <message>
        <source>%1 refund awaited</source>
        <extracomment>What eSIMfly will give back and has not yet. %1: an amount of money.</extracomment>
        <translation>%1 em reembolsos aguardados</translation>
    </message>
    <message>
        <source>%1 given back to customers</source>
        <extracomment>What the shop paid back. %1: an amount of money.</extracomment>
        <translation>%1 em devoluções a clientes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds not clear</source>
        <extracomment>Cancellations of which nobody knows whether, or how much, money comes back.</extracomment>
        <translation>
            <numerusform>%Ln reembolso indefinido</numerusform>
            <numerusform>%Ln reembolsos indefinidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not certain and not in the sums</source>
        <extracomment>Orders of which nobody knows for certain what was paid.</extracomment>
        <translation>
            <numerusform>%Ln incerto e fora das somas</numerusform>
            <numerusform>%Ln incertos e fora das somas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <extracomment>Orders of which something could not be read.</extracomment>
        <translation>
            <numerusform>%Ln ilegível</numerusform>
            <numerusform>%Ln ilegíveis</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day of this year with its weekday; the letters are those of QDate::toString().</extracomment>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>A day of another year with its weekday; the letters are those of QDate::toString().</extracomment>
        <translation>ddd, d MMM yyyy</translation>
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
        <translation>Cópias do eSIMfly Desk (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The copy is being read…</source>
        <translation>Lendo a cópia…</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation>Restaurar uma cópia</translation>
    </message>
    <message>
        <source>What is in a copy is added to what is on this computer: nothing that has moved on here is changed, and nothing is sent to anybody. Where the computer that saved it still sells, finish orders that are not clear there.</source>
        <translation>O que está na cópia é somado ao que está neste computador: nada daqui que esteja mais avançado é alterado, e nada é enviado a ninguém. Se o computador que a salvou continua vendendo, resolva nele os pedidos indefinidos.</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Escolher uma cópia…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Desk::CancelDialog</name>
    <message>
        <source>Cancel eSIM</source>
        <extracomment>Title of a question: an eSIM is to be taken back.</extracomment>
        <translation>Cancelar eSIM</translation>
    </message>
    <message>
        <source>Cancel “%1”, %2?</source>
        <extracomment>%1: a package&apos;s name; %2: an ICCID.</extracomment>
        <translation>Cancelar “%1”, %2?</translation>
    </message>
    <message>
        <source>Customer gets back</source>
        <translation>Devolver ao cliente</translation>
    </message>
    <message>
        <source>Cancel and refund</source>
        <translation>Cancelar e reembolsar</translation>
    </message>
    <message>
        <source>Keep eSIM</source>
        <extracomment>Button of a question: the eSIM is not taken back.</extracomment>
        <translation>Manter eSIM</translation>
    </message>
    <message>
        <source>This is no amount. Write it like %1, or leave it empty.</source>
        <extracomment>Below a field for money; %1: an example of an amount, such as 8.00.</extracomment>
        <translation>Isto não é um valor. Escreva como %1 ou deixe vazio.</translation>
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
        <translation>uma rede desconhecida</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1: data used.</extracomment>
        <translation>uso de %1</translation>
    </message>
    <message>
        <source>last on %1</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>última rede: %1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>último uso: %1</translation>
    </message>
    <message>
        <source>not installed</source>
        <extracomment>Verdict on an eSIM without data: it is on no phone.</extracomment>
        <translation>não instalado</translation>
    </message>
    <message>
        <source>switched on in the phone</source>
        <translation>ativado no celular</translation>
    </message>
    <message>
        <source>switched off in the phone</source>
        <translation>desativado no celular</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>nada se sabe</translation>
    </message>
    <message>
        <source>Network at %1: %2</source>
        <extracomment>What the mobile network answered. %1: time of day; %2: a list.</extracomment>
        <translation>Rede às %1: %2</translation>
    </message>
    <message>
        <source>The network of this eSIM does not tell how it stands.</source>
        <translation>A rede deste eSIM não informa a situação dele.</translation>
    </message>
    <message>
        <source>The mobile network did not answer eSIMfly. Try again in a few minutes.</source>
        <translation>A rede móvel não respondeu à eSIMfly. Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>The network of this eSIM gives no report by day. The figures above are all there is.</source>
        <translation>A rede deste eSIM não fornece relatório por dia. Os números acima são tudo o que há.</translation>
    </message>
    <message>
        <source>The eSIM is still being prepared.</source>
        <translation>O eSIM ainda está em preparação.</translation>
    </message>
    <message>
        <source>This eSIM was cancelled. It will not work again.</source>
        <translation>Este eSIM foi cancelado. Não voltará a funcionar.</translation>
    </message>
    <message>
        <source>Its validity ended on %1.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>A validade dele terminou em %1.</translation>
    </message>
    <message>
        <source>Its validity has ended.</source>
        <translation>A validade dele terminou.</translation>
    </message>
    <message>
        <source>All of its data is used.</source>
        <translation>Todos os dados dele foram usados.</translation>
    </message>
    <message>
        <source>It is suspended: no network lets it in.</source>
        <translation>Está suspenso: nenhuma rede o aceita.</translation>
    </message>
    <message>
        <source>It is not on a phone yet.</source>
        <translation>Ainda não está em um celular.</translation>
    </message>
    <message>
        <source>It is on the phone, but switched off there.</source>
        <translation>Está no celular, mas desativado nele.</translation>
    </message>
    <message>
        <source>It is on the phone, but no network has seen it yet.</source>
        <translation>Está no celular, mas nenhuma rede o viu ainda.</translation>
    </message>
    <message>
        <source>The phone is where this plan does not work: %1.</source>
        <extracomment>%1: a country, or a network and its country.</extracomment>
        <translation>O celular está onde este plano não funciona: %1.</translation>
    </message>
    <message>
        <source>The phone is on a network that is not in the plan: %1.</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>O celular está em uma rede que não faz parte do plano: %1.</translation>
    </message>
    <message>
        <source>No network has seen it since %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Nenhuma rede o viu desde %1.</translation>
    </message>
    <message>
        <source>No network has seen it lately.</source>
        <translation>Nenhuma rede o viu ultimamente.</translation>
    </message>
    <message>
        <source>Everything looks well.</source>
        <translation>Tudo parece estar bem.</translation>
    </message>
    <message>
        <source>Everything looks well: %1 saw it on %2.</source>
        <extracomment>%1: a mobile network; %2: day and time.</extracomment>
        <translation>Tudo parece estar bem: visto por %1 em %2.</translation>
    </message>
    <message>
        <source>Nobody can tell: what the network says about this eSIM could not be read.</source>
        <translation>Não há como saber: o que a rede diz sobre este eSIM não pôde ser lido.</translation>
    </message>
    <message>
        <source>Nobody can tell: the network says nothing about this eSIM.</source>
        <translation>Não há como saber: a rede não diz nada sobre este eSIM.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Ainda não verificado.</translation>
    </message>
    <message>
        <source>In the phone&apos;s settings turn this line on, choose it for mobile data and turn data roaming on; then airplane mode on and off.</source>
        <translation>Nas configurações do celular, ative esta linha, escolha-a para os dados móveis e ative o roaming de dados; depois ligue e desligue o modo avião.</translation>
    </message>
    <message>
        <source>It is paid. It takes 1 to 5 minutes; if it is not there in 15, ask eSIMfly&apos;s support with the order.</source>
        <translation>Já está pago. Leva de 1 a 5 minutos; se não chegar em 15, fale com o suporte da eSIMfly e informe o pedido.</translation>
    </message>
    <message>
        <source>Sell a new one.</source>
        <translation>Venda um novo.</translation>
    </message>
    <message>
        <source>Top it up (Ctrl+T), or sell a new one.</source>
        <translation>Recarregue-o (Ctrl+T) ou venda um novo.</translation>
    </message>
    <message>
        <source>Press “Resume” under “Manage”, then airplane mode on and off.</source>
        <translation>Clique em “Reativar” na aba “Gerenciar”; depois ligue e desligue o modo avião.</translation>
    </message>
    <message>
        <source>Let the customer scan the QR code under “Activation”, with the phone on Wi-Fi.</source>
        <translation>Peça ao cliente que escaneie o código QR da aba “Ativação”, com o celular no Wi-Fi.</translation>
    </message>
    <message>
        <source>Sell a package for this country.</source>
        <translation>Venda um pacote para este país.</translation>
    </message>
    <message>
        <source>Airplane mode on, wait ten seconds, off again. If it comes back to the same network, turn off automatic network selection and choose one by hand.</source>
        <translation>Ligue o modo avião, espere dez segundos e desligue. Se voltar à mesma rede, desative a seleção automática de rede e escolha uma manualmente.</translation>
    </message>
    <message>
        <source>In the plan: %1.</source>
        <extracomment>%1: names of mobile networks.</extracomment>
        <translation>No plano: %1.</translation>
    </message>
    <message>
        <source>Is the phone on, and in reach of a network?</source>
        <translation>O celular está ligado e com sinal?</translation>
    </message>
    <message>
        <source>If there is no data all the same: turn data roaming on and start the phone again.</source>
        <translation>Se mesmo assim não houver dados, ative o roaming de dados e reinicie o celular.</translation>
    </message>
    <message>
        <source>If there is no data all the same: turn data roaming on, set the access point (APN) to “%1” and start the phone again.</source>
        <extracomment>%1: the name of an access point.</extracomment>
        <translation>Se mesmo assim não houver dados, ative o roaming de dados, defina o ponto de acesso (APN) como “%1” e reinicie o celular.</translation>
    </message>
    <message>
        <source>“Check network” asks the mobile network.</source>
        <translation>“Verificar rede” consulta a rede móvel.</translation>
    </message>
    <message>
        <source>Last network: %1, %2</source>
        <extracomment>%1: a mobile network; %2: day and time.</extracomment>
        <translation>Última rede: %1, %2</translation>
    </message>
    <message>
        <source>Last network: %1</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>Última rede: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <extracomment>%1: a phone&apos;s model.</extracomment>
        <translation>Celular: %1</translation>
    </message>
    <message>
        <source>Access point (APN): %1</source>
        <extracomment>%1: the name of an access point.</extracomment>
        <translation>Ponto de acesso (APN): %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the network could not be read.</source>
        <extracomment>%Ln: how many things that happened in a network, as a list shows them.</extracomment>
        <translation>
            <numerusform>%Ln evento da rede não pôde ser lido.</numerusform>
            <numerusform>%Ln eventos da rede não puderam ser lidos.</numerusform>
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
        <translation>Pacote: %1 (%2)</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <extracomment>%1: eSIMfly&apos;s number of an order. A line of a note about an eSIM.</extracomment>
        <translation>Pedido: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1: how an eSIM stands, such as “Active”. A line of a note about an eSIM.</extracomment>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Data used: %1</source>
        <extracomment>%1: an amount of data, such as “1.2 of 5 GB”. A line of a note about an eSIM.</extracomment>
        <translation>Dados usados: %1</translation>
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
        <translation>fora do plano</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <extracomment>%1: date and time. A line of a note about an eSIM.</extracomment>
        <translation>Verificado: %1</translation>
    </message>
    <message>
        <source>Nobody has installed it, so it can be cancelled.</source>
        <translation>Ninguém o instalou, então pode ser cancelado.</translation>
    </message>
    <message>
        <source>It can be cancelled where nobody has installed it; eSIMfly decides.</source>
        <translation>Pode ser cancelado se ninguém o instalou; a eSIMfly decide.</translation>
    </message>
    <message>
        <source>It is installed or used, so eSIMfly does not take it back.</source>
        <translation>Está instalado ou já foi usado, então a eSIMfly não o aceita de volta.</translation>
    </message>
    <message>
        <source>It is cancelled or over: there is nothing to cancel.</source>
        <translation>Está cancelado ou encerrado: não há nada a cancelar.</translation>
    </message>
    <message numerus="yes">
        <source>It is one of %Ln eSIMs of its order, and cancelling reaches all of them.</source>
        <extracomment>%Ln: how many eSIMs an order has.</extracomment>
        <translation>
            <numerusform>O pedido tem %Ln eSIM, e o cancelamento vale para ele.</numerusform>
            <numerusform>É um dos %Ln eSIMs do pedido, e o cancelamento vale para todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not installed and cancelled: %1. Perhaps: %2. Installed or over, they stay: %3.</source>
        <extracomment>%1: how many eSIMs are cancelled; %2: how many may be; %3: how many stay.</extracomment>
        <translation>Não instalados, cancelados: %1. Talvez: %2. Instalados ou encerrados, ficam: %3.</translation>
    </message>
    <message>
        <source>Which eSIMs belong together is told by package and time of purchase; there may be more or fewer.</source>
        <translation>Quais eSIMs vão juntos é deduzido do pacote e da hora da compra; podem ser mais ou menos.</translation>
    </message>
    <message>
        <source>At most what was paid comes back.</source>
        <translation>Volta no máximo o que foi pago.</translation>
    </message>
    <message>
        <source>At most %1 comes back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Volta no máximo %1.</translation>
    </message>
    <message>
        <source>What comes back is said afterwards.</source>
        <translation>O que volta é informado depois.</translation>
    </message>
    <message>
        <source>It can&apos;t be undone.</source>
        <translation>Não pode ser desfeito.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer got lost. Looking in the account whether it was done…</source>
        <translation>A resposta da eSIMfly se perdeu. Verificando na conta se foi feito…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>What is under way for an eSIM: it is being taken back.</extracomment>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Suspending…</source>
        <extracomment>What is under way for an eSIM: it is being paused.</extracomment>
        <translation>Suspendendo…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <extracomment>What is under way for an eSIM: it is going on after a pause.</extracomment>
        <translation>Reativando…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>What is under way for an eSIM: an SMS is being sent to it.</extracomment>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>It is suspended: no network lets it in until “Resume”. Nothing was refunded.</source>
        <translation>Está suspenso: nenhuma rede o aceita até você clicar em “Reativar”. Nada foi reembolsado.</translation>
    </message>
    <message>
        <source>It works again. Airplane mode on and off brings it back at once.</source>
        <translation>Voltou a funcionar. Ligar e desligar o modo avião o traz de volta na hora.</translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Enviado às %1.</translation>
    </message>
    <message>
        <source>It is cancelled. eSIMfly&apos;s answer got lost, so what comes back was not said: see the balance, or ask eSIMfly&apos;s support.</source>
        <translation>Está cancelado. A resposta da eSIMfly se perdeu, então o que volta não foi informado: veja o saldo ou pergunte ao suporte da eSIMfly.</translation>
    </message>
    <message>
        <source>It was cancelled before. Nothing is refunded a second time.</source>
        <translation>Já tinha sido cancelado. Nada é reembolsado uma segunda vez.</translation>
    </message>
    <message>
        <source>%1 of %2 eSIMs of the order are cancelled.</source>
        <extracomment>%1 of %2 eSIMs.</extracomment>
        <translation>%1 de %2 eSIMs do pedido estão cancelados.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Está cancelado.</translation>
    </message>
    <message>
        <source>%1 is back in the balance.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 de volta no saldo.</translation>
    </message>
    <message>
        <source>The money is back in the balance.</source>
        <translation>O dinheiro está de volta no saldo.</translation>
    </message>
    <message>
        <source>%1 comes back later: the money is not in the balance yet.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>O valor de %1 volta depois: o dinheiro ainda não está no saldo.</translation>
    </message>
    <message>
        <source>The money comes back later: it is not in the balance yet.</source>
        <translation>O dinheiro volta depois: ainda não está no saldo.</translation>
    </message>
    <message>
        <source>It was not cancelled.</source>
        <translation>Não foi cancelado.</translation>
    </message>
    <message>
        <source>It was not suspended.</source>
        <translation>Não foi suspenso.</translation>
    </message>
    <message>
        <source>It was not resumed.</source>
        <translation>Não foi reativado.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Não foi enviado.</translation>
    </message>
    <message>
        <source>eSIMfly takes back only what nobody has downloaded, installed or used.</source>
        <translation>A eSIMfly só aceita de volta o que ninguém baixou, instalou ou usou.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <extracomment>%1: an ICCID; %2: the server&apos;s own words.</extracomment>
        <translation>%1: “%2”.</translation>
    </message>
    <message>
        <source>This eSIM takes no SMS.</source>
        <translation>Este eSIM não recebe SMS.</translation>
    </message>
    <message>
        <source>The network could not deliver it: the phone may be off, or the eSIM not installed or suspended.</source>
        <translation>A rede não conseguiu entregar: o celular pode estar desligado, ou o eSIM não instalado ou suspenso.</translation>
    </message>
    <message>
        <source>The network of this eSIM does not offer it.</source>
        <translation>A rede deste eSIM não oferece isso.</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>Ainda indefinido.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer got lost.</source>
        <translation>A resposta da eSIMfly se perdeu.</translation>
    </message>
    <message>
        <source>Nothing shows that it was cancelled, but it may be yet. Cancelling once more is safe: nothing is refunded twice.</source>
        <translation>Nada mostra que foi cancelado, mas ainda pode ser. Cancelar outra vez é seguro: nada é reembolsado duas vezes.</translation>
    </message>
    <message>
        <source>Doing it once more is safe.</source>
        <translation>Fazer outra vez é seguro.</translation>
    </message>
    <message>
        <source>It may have been sent. Ask the customer before you send it again.</source>
        <translation>Pode ter sido enviado. Pergunte ao cliente antes de enviar de novo.</translation>
    </message>
</context>
<context>
    <name>Desk::CataloguePage</name>
    <message>
        <source>Back to the package</source>
        <translation>Voltar ao pacote</translation>
    </message>
    <message>
        <source>Order another</source>
        <extracomment>Button: the same package is ordered once more.</extracomment>
        <translation>Pedir outro</translation>
    </message>
    <message>
        <source>One more of the same package (Ctrl+N)</source>
        <translation>Mais um do mesmo pacote (Ctrl+N)</translation>
    </message>
    <message>
        <source>Where does your customer go?</source>
        <translation>Para onde vai o seu cliente?</translation>
    </message>
    <message>
        <source>Type the place, how much data and for how long, for example “turkey 5gb 30d”. Or choose a destination.</source>
        <translation>Digite o lugar, quantos dados e por quanto tempo, por exemplo “turquia 5gb 30d”. Ou escolha um destino.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <extracomment>Name of a page: all packages that can be bought.</extracomment>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>The eSIM is not listed yet. Look for it under eSIMs in a minute.</source>
        <translation>O eSIM ainda não está na lista. Procure-o em eSIMs daqui a um minuto.</translation>
    </message>
</context>
<context>
    <name>Desk::ClaimText</name>
    <message>
        <source>Another desk</source>
        <extracomment>In place of a desk&apos;s name: &quot;Another desk is looking at this.&quot;</extracomment>
        <translation>Outro balcão</translation>
    </message>
    <message>
        <source>%1 topped this eSIM up at %2, and it is not clear yet.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 recarregou este eSIM (%2), e a recarga ainda está indefinida.</translation>
    </message>
    <message>
        <source>%1 topped this eSIM up, and it is not clear yet.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 recarregou este eSIM, e a recarga ainda está indefinida.</translation>
    </message>
    <message>
        <source>%1 is looking at this.</source>
        <extracomment>%1: the name of a desk. &quot;This&quot; is an eSIM.</extracomment>
        <translation>%1 está vendo este eSIM.</translation>
    </message>
    <message>
        <source>The other desks can&apos;t be asked whether one of them is topping this eSIM up.</source>
        <translation>Não é possível perguntar aos outros balcões se algum deles está recarregando este eSIM.</translation>
    </message>
    <message>
        <source>%1 was looking at this at %2, and was not heard of since.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 estava vendo este eSIM (%2) e desde então está sem contato.</translation>
    </message>
    <message>
        <source>The other desks can&apos;t be asked since %1. One of them may be topping this eSIM up, and it would be paid twice. Press again to top it up all the same.</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Os outros balcões não podem ser consultados desde %1. Um deles pode estar recarregando este eSIM, e a recarga seria paga duas vezes. Pressione de novo para recarregar mesmo assim.</translation>
    </message>
    <message>
        <source>%1 was not heard of since %2. It may be topping this eSIM up, and it would be paid twice. Press again to top it up all the same.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 está sem contato desde %2. Pode estar recarregando este eSIM, e a recarga seria paga duas vezes. Pressione de novo para recarregar mesmo assim.</translation>
    </message>
    <message>
        <source>More than a minute passed before it could leave, so the other desks have to be asked again.</source>
        <translation>Passou mais de um minuto antes que a recarga pudesse ser enviada, por isso os outros balcões precisam ser consultados de novo.</translation>
    </message>
</context>
<context>
    <name>Desk::CloseGuard</name>
    <message>
        <source>Wait, then close</source>
        <translation>Esperar e fechar</translation>
    </message>
    <message>
        <source>Close now</source>
        <extracomment>Button: the window closes though something is under way.</extracomment>
        <translation>Fechar agora</translation>
    </message>
    <message>
        <source>Keep open</source>
        <extracomment>Button: the window stays open.</extracomment>
        <translation>Manter aberto</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <extracomment>Button that was pressed: the window closes as soon as the answer is there.</extracomment>
        <translation>Esperando…</translation>
    </message>
    <message>
        <source>A purchase is under way</source>
        <translation>Há uma compra em andamento</translation>
    </message>
    <message>
        <source>An eSIM is being changed</source>
        <translation>Um eSIM está sendo alterado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are under way. Wait for the answer? The window closes by itself then.</source>
        <extracomment>%Ln: how many orders wait for eSIMfly&apos;s answer. A question when the window is closed.</extracomment>
        <translation>
            <numerusform>%Ln pedido está em andamento. Esperar a resposta? A janela então se fecha sozinha.</numerusform>
            <numerusform>%Ln pedidos estão em andamento. Esperar a resposta? A janela então se fecha sozinha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you asked for is under way for %Ln eSIMs. Wait for the answer? The window closes by itself then.</source>
        <extracomment>%Ln: of how many eSIMs something waits for eSIMfly&apos;s answer, such as cancelling. A question when the window is closed.</extracomment>
        <translation>
            <numerusform>O que você solicitou está em andamento para %Ln eSIM. Esperar a resposta? A janela então se fecha sozinha.</numerusform>
            <numerusform>O que você solicitou está em andamento para %Ln eSIMs. Esperar a resposta? A janela então se fecha sozinha.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you close now, it may have been done. The eSIMs page shows later whether it was; of an SMS nobody can tell.</source>
        <translation>Se você fechar agora, pode já ter sido feito. A página eSIMs mostra depois se foi; de um SMS não há como saber.</translation>
    </message>
    <message>
        <source>If you close now, you may have been charged. The next start finds out, and orders nothing by itself.</source>
        <translation>Se você fechar agora, pode ter havido cobrança. Ao ser aberto de novo, o programa descobre o que houve e não pede nada por conta própria.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not sent yet and will not be sent then; nothing is charged for those.</source>
        <extracomment>%Ln: how many of the orders named in the sentence before.</extracomment>
        <translation>
            <numerusform>%Ln deles ainda não foi enviado e não será; nada é cobrado por ele.</numerusform>
            <numerusform>%Ln deles ainda não foram enviados e não serão; nada é cobrado por eles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fechar o programa</translation>
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
        <translation>Vendas</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Heading of a column of a printed sheet: how many top-ups.</extracomment>
        <translation>Recargas</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column of a printed sheet: what the account paid.</extracomment>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column of a printed sheet: what customers paid.</extracomment>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column of a printed sheet: what is left of sales when they were paid.</extracomment>
        <translation>Margem</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Heading of a column of a printed sheet: when the first sale was.</extracomment>
        <translation>Primeira</translation>
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
        <translation>Reembolsos deste dia</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column of a printed sheet: how many orders.</extracomment>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>Heading of a column of a printed sheet: money that eSIMfly gave back.</extracomment>
        <translation>Voltou</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Heading of a column of a printed sheet: money that eSIMfly is expected to give back.</extracomment>
        <translation>Aguardado</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column of a printed sheet: money that customers got back.</extracomment>
        <translation>Devolvido</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <extracomment>%1: how many refunds; %2: how many of them are as the account shows them.</extracomment>
        <translation>%1 (%2 vistos)</translation>
    </message>
    <message>
        <source>Not certain, and in no sum</source>
        <translation>Incertos e fora das somas</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column of a printed sheet: name of a package.</extracomment>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading of a column of a printed sheet: what a person wrote about an order.</extracomment>
        <translation>Obs.</translation>
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
        <translation>Por pagamento</translation>
    </message>
    <message>
        <source>Changed since the close before</source>
        <translation>Alterado desde o fechamento anterior</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1: number of a page, of %2 pages.</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>By desk</source>
        <extracomment>Heading of a part of a printed sheet: sums of each computer that sells.</extracomment>
        <translation>Por balcão</translation>
    </message>
</context>
<context>
    <name>Desk::CloseText</name>
    <message>
        <source>Day close, %1</source>
        <extracomment>%1: a date, &quot;Saturday, 28 November 2026&quot;.</extracomment>
        <translation>Fechamento do dia, %1</translation>
    </message>
    <message>
        <source>%1, until midnight</source>
        <extracomment>%1: the name of a time zone, &quot;Europe/Istanbul&quot;.</extracomment>
        <translation>%1, até a meia-noite</translation>
    </message>
    <message>
        <source>%1, until %2 of the next day</source>
        <extracomment>%1: the name of a time zone, &quot;Europe/Istanbul&quot;; %2: an hour, &quot;03:00&quot;.</extracomment>
        <translation>%1, até as %2 do dia seguinte</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a day, %2: a time of it.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Feito em %1.</translation>
    </message>
    <message>
        <source>Made on %1 by %2.</source>
        <extracomment>%1: day and time; %2: name of a person.</extracomment>
        <translation>Feito em %1 por %2.</translation>
    </message>
    <message>
        <source>The day is not over yet.</source>
        <translation>O dia ainda não terminou.</translation>
    </message>
    <message>
        <source>The account&apos;s orders are as of %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Pedidos da conta na posição de %1.</translation>
    </message>
    <message>
        <source>All orders</source>
        <extracomment>In a table, before sums: all orders of the day.</extracomment>
        <translation>Todos os pedidos</translation>
    </message>
    <message>
        <source>Not sold on this computer</source>
        <translation>Não vendido neste computador</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>In a table, in place of the name of a seller.</extracomment>
        <translation>Sem vendedor</translation>
    </message>
    <message>
        <source>Payment not said</source>
        <translation>Pagamento não informado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: of so many orders it is known, of %2 orders that there are.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Order without a reference</source>
        <extracomment>An order of which nothing is known that names it.</extracomment>
        <translation>Pedido sem referência</translation>
    </message>
    <message>
        <source>Refund not clear</source>
        <extracomment>How an order stands: nobody knows whether, or how much, money comes back of it.</extracomment>
        <translation>Reembolso indefinido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are not certain: they are named below, and in no sum.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>
            <numerusform>%Ln pedido é incerto: é listado abaixo e não entra em nenhuma soma.</numerusform>
            <numerusform>%Ln pedidos são incertos: são listados abaixo e não entram em nenhuma soma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds are not clear: their orders are named below, and what comes back of them is in no sum.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet what comes back.</extracomment>
        <translation>
            <numerusform>%Ln reembolso está indefinido: o pedido é listado abaixo, e o que volta dele não entra em nenhuma soma.</numerusform>
            <numerusform>%Ln reembolsos estão indefinidos: os pedidos são listados abaixo, e o que volta deles não entra em nenhuma soma.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was bought on this computer is still being read: orders may be missing, and so may what they were sold for and by whom.</source>
        <translation>O que foi comprado neste computador ainda está sendo lido: podem faltar pedidos, e também por quanto e por quem foram vendidos.</translation>
    </message>
    <message>
        <source>What was bought on this computer could not be read: orders may be missing, and so may what they were sold for and by whom.</source>
        <translation>O que foi comprado neste computador não pôde ser lido: podem faltar pedidos, e também por quanto e por quem foram vendidos.</translation>
    </message>
    <message>
        <source>The account&apos;s own list of orders was not read to its end: only the orders that this computer knows stand here.</source>
        <translation>A lista de pedidos da própria conta não foi lida até o fim: aqui estão só os pedidos que este computador conhece.</translation>
    </message>
    <message>
        <source>Orders of this day have not all been read: there may be more than stand here. “Read all orders” reads them.</source>
        <translation>Nem todos os pedidos deste dia foram lidos: pode haver mais do que está aqui. “Ler todos os pedidos” os lê.</translation>
    </message>
    <message>
        <source>Orders of this day have not all been read, but those until %1: there may be more than stand here. F5 reads them.</source>
        <extracomment>%1: time of the day. F5 is a key.</extracomment>
        <translation>Os pedidos deste dia só foram lidos até %1: pode haver mais do que está aqui. F5 lê o resto.</translation>
    </message>
    <message>
        <source>The account&apos;s own list of orders was last read to its end on %1, and not all of it could be read since: there may be more orders than stand here.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>A lista de pedidos da própria conta foi lida até o fim pela última vez em %1, e desde então nem tudo pôde ser lido: pode haver mais pedidos do que está aqui.</translation>
    </message>
    <message numerus="yes">
        <source>The time of %Ln orders could not be read: they stand in no day.</source>
        <extracomment>%Ln: how many orders.</extracomment>
        <translation>
            <numerusform>A hora de %Ln pedido não pôde ser lida: ele não está em nenhum dia.</numerusform>
            <numerusform>A hora de %Ln pedidos não pôde ser lida: eles não estão em nenhum dia.</numerusform>
        </translation>
    </message>
    <message>
        <source>This day was closed on %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Este dia foi fechado em %1.</translation>
    </message>
    <message>
        <source>This day was closed on %1 by %2.</source>
        <extracomment>%1: day and time; %2: name of a person.</extracomment>
        <translation>Este dia foi fechado em %1 por %2.</translation>
    </message>
    <message>
        <source>The shop&apos;s day was set otherwise then: %1.</source>
        <extracomment>%1: whose day it was then, &quot;Europe/Istanbul, until midnight&quot;.</extracomment>
        <translation>Naquele momento, o dia da loja era outro: %1.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Nada mudou desde então.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have changed since.</source>
        <extracomment>%Ln: how many orders are others than when the day was closed.</extracomment>
        <translation>
            <numerusform>%Ln pedido mudou desde então.</numerusform>
            <numerusform>%Ln pedidos mudaram desde então.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <extracomment>%1, %2: what a day came to, &quot;12 orders · $31.00 spent&quot;.</extracomment>
        <translation>Antes: %1. Agora: %2.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>An order that came since. %1: its reference, time, note and seller.</extracomment>
        <translation>Novo: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <extracomment>An order that is no longer of that day. %1: its reference, time, note and seller.</extracomment>
        <translation>Saiu: %1</translation>
    </message>
    <message>
        <source>Changed: %1: %2</source>
        <extracomment>An order that is another one now. %1: its reference, time, note and seller; %2: what has changed in it.</extracomment>
        <translation>Alterado: %1: %2</translation>
    </message>
    <message>
        <source>%1, corrected on %2</source>
        <extracomment>%1: what was corrected, &quot;Sold for $7.99 → $8.49&quot;; %2: day and time.</extracomment>
        <translation>%1, corrigido em %2</translation>
    </message>
    <message>
        <source>%1, corrected by %2 on %3</source>
        <extracomment>%1: what was corrected, &quot;Sold for $7.99 → $8.49&quot;; %2: name of a person; %3: day and time.</extracomment>
        <translation>%1, corrigido por %2 em %3</translation>
    </message>
    <message>
        <source>%1 %2, was %3</source>
        <extracomment>A change. %1: what has changed, &quot;Seller&quot;; %2: how it is now; %3: how it was.</extracomment>
        <translation>%1 %2, antes %3</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>What changed in an order since a day was closed: how it stands.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>What changed in an order since a day was closed: what the account paid.</extracomment>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>What changed in an order since a day was closed: what the customer paid.</extracomment>
        <translation>Valor da venda</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>What changed in an order since a day was closed: who sold it.</extracomment>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>What changed in an order since a day was closed: how the customer paid.</extracomment>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What changed in an order since a day was closed: what a person wrote about it.</extracomment>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>What changed in an order since a day was closed: money that eSIMfly gave back.</extracomment>
        <translation>Voltou</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>What changed in an order since a day was closed: money that eSIMfly is expected to give back.</extracomment>
        <translation>Aguardado</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>What changed in an order since a day was closed: money that the customer got back.</extracomment>
        <translation>Devolvido</translation>
    </message>
    <message>
        <source>What was awaited has come back</source>
        <translation>O que era aguardado voltou</translation>
    </message>
    <message>
        <source>What came back is as the account shows it</source>
        <translation>O valor que voltou é o que a conta mostra</translation>
    </message>
    <message>
        <source>What came back is as the cancellation&apos;s answer says</source>
        <translation>O valor que voltou é o que diz a resposta do cancelamento</translation>
    </message>
    <message>
        <source>Amounts or days</source>
        <extracomment>What has changed in an order: an amount that is hidden, or the day it counts on.</extracomment>
        <translation>Valores ou dias</translation>
    </message>
    <message>
        <source>Not readable by this version</source>
        <extracomment>How an order stands: another desk, whose program is newer, told something of it.</extracomment>
        <translation>Ilegível nesta versão</translation>
    </message>
    <message>
        <source>Not clear again: its order is another sale&apos;s</source>
        <extracomment>How an order stands: it was taken for an order of the account that is another one&apos;s.</extracomment>
        <translation>Indefinido de novo: o pedido na conta é de outra venda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of %1 can&apos;t be read by this version of the program: what they tell of sales is in no day.</source>
        <extracomment>%1: name of a desk, whose program is newer.</extracomment>
        <translation>
            <numerusform>%Ln registro de %1 não pode ser lido por esta versão do programa: o que ele informa sobre vendas não está em nenhum dia.</numerusform>
            <numerusform>%Ln registros de %1 não podem ser lidos por esta versão do programa: o que eles informam sobre vendas não está em nenhum dia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders came later from %1, which had not been heard of when the day was closed.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>
            <numerusform>%Ln pedido de %1 chegou depois: esse balcão estava sem contato quando o dia foi fechado.</numerusform>
            <numerusform>%Ln pedidos de %1 chegaram depois: esse balcão estava sem contato quando o dia foi fechado.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been heard of since: it sold nothing more on that day.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>%1 fez contato desde então: não vendeu mais nada nesse dia.</translation>
    </message>
    <message>
        <source>At no desk of the team</source>
        <extracomment>In a table: orders that no desk of the team knows, in place of the name of a desk or seller.</extracomment>
        <translation>Em nenhum balcão da equipe</translation>
    </message>
    <message>
        <source>The shop was called %1 then.</source>
        <extracomment>%1: the name of the shop when a day was closed.</extracomment>
        <translation>Naquele momento, a loja se chamava %1.</translation>
    </message>
    <message>
        <source>The address of the shop was %1 then.</source>
        <extracomment>%1: the address of the shop when a day was closed.</extracomment>
        <translation>Naquele momento, o endereço da loja era %1.</translation>
    </message>
</context>
<context>
    <name>Desk::CommandBar</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar um comando</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Name of the field where somebody types what they want to do.</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
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
        <translation>Este argumento não existe: %1</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, - and _ only, 64 at most.</source>
        <translation>O nome de um perfil só tem letras, dígitos, - e _, no máximo 64.</translation>
    </message>
    <message>
        <source>A language is given as its code, such as en, ar or de.</source>
        <translation>O idioma é indicado pelo código, como en, ar ou de.</translation>
    </message>
    <message>
        <source>The API&apos;s address must begin with https://, or with http:// and be on this computer.</source>
        <translation>O endereço da API deve começar com https://, ou com http:// e estar neste computador.</translation>
    </message>
    <message>
        <source>--sandbox has its own API: leave --api out.</source>
        <translation>--sandbox tem a própria API: retire --api.</translation>
    </message>
    <message>
        <source>--tour needs a folder for its pictures.</source>
        <translation>--tour precisa de uma pasta para as imagens.</translation>
    </message>
    <message>
        <source>--tour buys an eSIM, so it plays with --sandbox only.</source>
        <translation>--tour compra um eSIM, por isso só funciona com --sandbox.</translation>
    </message>
    <message>
        <source>Sells travel eSIMs of the eSIMfly Business API.</source>
        <translation>Vende eSIMs de viagem da API eSIMfly Business.</translation>
    </message>
    <message>
        <source>The team&apos;s address can&apos;t be used: %1</source>
        <extracomment>%1: why not.</extracomment>
        <translation>O endereço da equipe não pode ser usado: %1</translation>
    </message>
    <message>
        <source>Start on the built-in sandbox account. Nothing in it is real.</source>
        <translation>Inicia com a conta de teste integrada. Nada nela é real.</translation>
    </message>
    <message>
        <source>Another address for the API: https, or http on this computer only.</source>
        <translation>Outro endereço para a API: https, ou http apenas neste computador.</translation>
    </message>
    <message>
        <source>A separate account, cache and settings (letters, digits, - and _).</source>
        <translation>Conta, cache e configurações separados (letras, dígitos, - e _).</translation>
    </message>
    <message>
        <source>With --sandbox: sell one eSIM and show the main pages by itself, save a picture of each step into DIR.</source>
        <translation>Com --sandbox: vende um eSIM e mostra as páginas principais sozinho, salvando uma imagem de cada passo em DIR.</translation>
    </message>
    <message>
        <source>Another language than the system&apos;s, as a two-letter code.</source>
        <translation>Outro idioma em vez do idioma do sistema, indicado pelo código de duas letras.</translation>
    </message>
    <message>
        <source>Join the team whose server is there: &quot;host=… port=… dbname=… user=… sslrootcert=…&quot;. The password comes from ESIMFLY_DESK_TEAM_PASSWORD or the keychain.</source>
        <translation>Entra na equipe cujo servidor está neste endereço: &quot;host=… port=… dbname=… user=… sslrootcert=…&quot;. A senha vem de ESIMFLY_DESK_TEAM_PASSWORD ou do chaveiro.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>The sandbox is in no team, but for a tour: leave --team out, or add --tour.</source>
        <translation>A conta de teste não está em nenhuma equipe, a não ser para um tour: retire --team ou acrescente --tour.</translation>
    </message>
    <message>
        <source>Go to the search with nothing in it, in the window that is open already, too.</source>
        <translation>Vai para a busca vazia, também na janela que já está aberta.</translation>
    </message>
</context>
<context>
    <name>Desk::ComparisonModel</name>
    <message>
        <source>%1, differs</source>
        <extracomment>One of two versions of something, where the other one says something else. %1: what it says.</extracomment>
        <translation>%1, diferente</translation>
    </message>
    <message>
        <source>This desk</source>
        <extracomment>Heading of a column: what stands on this computer.</extracomment>
        <translation>Este balcão</translation>
    </message>
    <message>
        <source>The team</source>
        <extracomment>Heading of a column: what stands on the team&apos;s server.</extracomment>
        <translation>A equipe</translation>
    </message>
</context>
<context>
    <name>Desk::ConnectPage</name>
    <message>
        <source>Connect your account</source>
        <translation>Conecte a sua conta</translation>
    </message>
    <message>
        <source>&amp;Access code</source>
        <extracomment>Caption of a field: the first of the two keys of an account.</extracomment>
        <translation>Código de &amp;acesso</translation>
    </message>
    <message>
        <source>Access code</source>
        <extracomment>Name of a field: the first of the two keys of an account.</extracomment>
        <translation>Código de acesso</translation>
    </message>
    <message>
        <source>esf_…</source>
        <extracomment>How an access code begins; shown in its empty field.</extracomment>
        <translation>esf_…</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <extracomment>Caption of a field: the second of the two keys of an account.</extracomment>
        <translation>Chave &amp;secreta</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>Name of a field: the second of the two keys of an account.</extracomment>
        <translation>Chave secreta</translation>
    </message>
    <message>
        <source>sk_…</source>
        <extracomment>How a secret key begins; shown in its empty field.</extracomment>
        <translation>sk_…</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: another address for the API</source>
        <translation>A&amp;vançado: outro endereço para a API</translation>
    </message>
    <message>
        <source>A&amp;PI address</source>
        <extracomment>Caption of a field: where eSIMfly&apos;s computer is.</extracomment>
        <translation>Endereço da A&amp;PI</translation>
    </message>
    <message>
        <source>API address</source>
        <extracomment>Name of a field: where eSIMfly&apos;s computer is.</extracomment>
        <translation>Endereço da API</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: connects the account.</extracomment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Checking the keys…</source>
        <translation>Verificando as chaves…</translation>
    </message>
    <message>
        <source>Checking the keys</source>
        <translation>Verificando as chaves</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: the account is not connected.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The secret key is kept in this computer’s keychain only.</source>
        <translation>A chave secreta é guardada somente no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Heading: an account is connected.</extracomment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connect without keeping it</source>
        <translation>Conectar sem guardar</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button: the account is disconnected and its secret key forgotten.</extracomment>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>Dê uma olhada antes</translation>
    </message>
    <message>
        <source>The sandbox is a whole pretend account with thousands of packages. Search, order and hand over as often as you like: it needs no keys and no internet, and nothing in it is real.</source>
        <translation>A conta de teste é uma conta simulada completa, com milhares de pacotes. Busque, peça e entregue quantas vezes quiser: ela não precisa de chaves nem de internet, e nada nela é real.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Usar a conta de teste</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Open %1 in another one.</source>
        <extracomment>%1: an address.</extracomment>
        <translation>Nenhum navegador foi encontrado neste computador. Abra %1 em outro.</translation>
    </message>
    <message>
        <source>Characters that can&apos;t be seen were left out of what was pasted here.</source>
        <translation>Caracteres invisíveis foram retirados do que foi colado aqui.</translation>
    </message>
    <message>
        <source>Enter the access code. It begins with esf_.</source>
        <translation>Informe o código de acesso. Ele começa com esf_.</translation>
    </message>
    <message>
        <source>This is a secret key. The access code begins with esf_.</source>
        <translation>Esta é uma chave secreta. O código de acesso começa com esf_.</translation>
    </message>
    <message>
        <source>Enter the secret key. It begins with sk_.</source>
        <translation>Informe a chave secreta. Ela começa com sk_.</translation>
    </message>
    <message>
        <source>This is an access code. The secret key begins with sk_.</source>
        <translation>Este é um código de acesso. A chave secreta começa com sk_.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: the keychain of the computer is opened, which may ask for a password.</extracomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the keychain of the computer is asked once more.</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Access code and secret key are made together at eSIMfly, %1under Settings, API Keys%2. The secret key is shown there once.</source>
        <extracomment>%1 is the beginning of a link, %2 its end.</extracomment>
        <translation>O código de acesso e a chave secreta são criados juntos na eSIMfly, %1em Settings, API Keys%2. A chave secreta é mostrada ali uma única vez.</translation>
    </message>
</context>
<context>
    <name>Desk::CopyController</name>
    <message>
        <source>Something is under way. Bring the copy back when it has come to its end.</source>
        <translation>Há algo em andamento. Restaure a cópia quando isso terminar.</translation>
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
        <translation>A cópia contém o que só este computador sabe: vendas e recargas, observações, entregas, preços de venda, preços antigos de pacotes e as configurações. Guarde-a em outro disco.</translation>
    </message>
    <message>
        <source>Neither the secret key nor codes that install an eSIM are in it. eSIMfly keeps the codes, and the eSIMs page shows them again.</source>
        <translation>Nem a chave secreta nem os códigos que instalam eSIMs estão nela. A eSIMfly guarda os códigos, e a página eSIMs os mostra de novo.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Cópia salva como %1.</translation>
    </message>
    <message>
        <source>Stopped. No copy was saved.</source>
        <translation>Interrompido. Nenhuma cópia foi salva.</translation>
    </message>
    <message>
        <source>No copy was saved as %1. %2</source>
        <extracomment>%1: path of a file; %2: a sentence that says why.</extracomment>
        <translation>Nenhuma cópia foi salva como %1. %2</translation>
    </message>
    <message>
        <source>The copy of today could not be saved in %1. %2 It is tried again by itself.</source>
        <extracomment>%1: path of a folder; %2: a sentence that says why.</extracomment>
        <translation>A cópia de hoje não pôde ser salva em %1. %2 Uma nova tentativa é feita automaticamente.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>O arquivo não pode ser lido: “%1”.</translation>
    </message>
    <message>
        <source>This file is no copy of eSIMfly Desk.</source>
        <translation>Este arquivo não é uma cópia do eSIMfly Desk.</translation>
    </message>
    <message>
        <source>This file is larger than any copy of eSIMfly Desk.</source>
        <translation>Este arquivo é maior do que qualquer cópia do eSIMfly Desk.</translation>
    </message>
    <message>
        <source>A newer version of eSIMfly Desk saved this copy. Bring it back with that version.</source>
        <translation>Esta cópia foi salva por uma versão mais nova do eSIMfly Desk. Restaure-a com essa versão.</translation>
    </message>
    <message>
        <source>This copy is damaged or not whole. Choose another one, such as that of the day before.</source>
        <translation>Esta cópia está danificada ou incompleta. Escolha outra, como a do dia anterior.</translation>
    </message>
    <message>
        <source>This is a copy of the sandbox: nothing in it was ever sold.</source>
        <translation>Esta é uma cópia da conta de teste: nada nela foi vendido de verdade.</translation>
    </message>
    <message>
        <source>This copy can&apos;t be checked on this computer. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Esta cópia não pode ser verificada neste computador. %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Salva: %1</translation>
    </message>
    <message>
        <source>Access code: %1</source>
        <extracomment>%1: access codes, mostly dots.</extracomment>
        <translation>Código de acesso: %1</translation>
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
            <numerusform>%Ln observação</numerusform>
            <numerusform>%Ln observações</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sale: %1</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Última venda: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not clear when it was saved, and stay so.</source>
        <extracomment>%Ln: how many of the orders and top-ups named before.</extracomment>
        <translation>
            <numerusform>%Ln compra estava indefinida quando a cópia foi salva, e continua assim.</numerusform>
            <numerusform>%Ln compras estavam indefinidas quando a cópia foi salva, e continuam assim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations were not clear when it was saved, and stay so.</source>
        <extracomment>%Ln: how many times somebody asked eSIMfly to take an eSIM back.</extracomment>
        <translation>
            <numerusform>%Ln cancelamento estava indefinido quando a cópia foi salva, e continua assim.</numerusform>
            <numerusform>%Ln cancelamentos estavam indefinidos quando a cópia foi salva, e continuam assim.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy was brought back: all sales and notes in it were here before.</source>
        <translation>A cópia foi restaurada: todas as vendas e observações dela já estavam aqui.</translation>
    </message>
    <message>
        <source>The copy was brought back, with %1 and %2 that were not here.</source>
        <extracomment>%1: such as “3 sales”, %2: such as “2 notes”.</extracomment>
        <translation>A cópia foi restaurada, com %1 e %2 que não estavam aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales</source>
        <extracomment>%Ln: how many orders and top-ups came from a copy. Part of a sentence.</extracomment>
        <translation>
            <numerusform>%Ln venda</numerusform>
            <numerusform>%Ln vendas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not clear: you may have been charged. Nothing is ordered by itself.</source>
        <extracomment>%Ln: how many of the sales named before.</extracomment>
        <translation>
            <numerusform>%Ln delas está indefinida: pode ter havido cobrança. Nada é pedido automaticamente.</numerusform>
            <numerusform>%Ln delas estão indefinidas: pode ter havido cobrança. Nada é pedido automaticamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations are not clear: eSIMs may be cancelled, with money back. Nothing is cancelled by itself.</source>
        <extracomment>%Ln: how many times somebody asked eSIMfly to take an eSIM back.</extracomment>
        <translation>
            <numerusform>%Ln cancelamento está indefinido: eSIMs podem estar cancelados, com o dinheiro de volta. Nada é cancelado automaticamente.</numerusform>
            <numerusform>%Ln cancelamentos estão indefinidos: eSIMs podem estar cancelados, com o dinheiro de volta. Nada é cancelado automaticamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales ended another way here than in the copy; they stay as they are here.</source>
        <extracomment>%Ln: how many orders and top-ups.</extracomment>
        <translation>
            <numerusform>%Ln venda terminou aqui de outro modo que na cópia; fica como está aqui.</numerusform>
            <numerusform>%Ln vendas terminaram aqui de outro modo que na cópia; ficam como estão aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes are other ones here than in the copy; they stay as they are here.</source>
        <extracomment>%Ln: how many notes on eSIMs.</extracomment>
        <translation>
            <numerusform>%Ln observação é diferente aqui e na cópia; fica como está aqui.</numerusform>
            <numerusform>%Ln observações são diferentes aqui e na cópia; ficam como estão aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selling prices were changed here and in the copy; those of here stay.</source>
        <translation>Os preços de venda foram alterados aqui e na cópia; ficam os daqui.</translation>
    </message>
    <message>
        <source>Old prices of packages did not come. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Os preços antigos dos pacotes não vieram. %1</translation>
    </message>
    <message>
        <source>Nothing was brought back. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Nada foi restaurado. %1</translation>
    </message>
</context>
<context>
    <name>Desk::CorrectionDialog</name>
    <message>
        <source>Nobody</source>
        <extracomment>Choice in a list of persons who sell: none of them.</extracomment>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>Choice in a list of ways to pay: none of them.</extracomment>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Correct the order</source>
        <translation>Corrigir o pedido</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Before a field: what the customer paid.</extracomment>
        <translation>Valor da venda</translation>
    </message>
    <message>
        <source>eSIMfly ended this order: nothing was sold.</source>
        <translation>A eSIMfly encerrou este pedido: nada foi vendido.</translation>
    </message>
    <message>
        <source>What the customer paid for the whole order</source>
        <translation>O que o cliente pagou pelo pedido inteiro</translation>
    </message>
    <message>
        <source>What the customer paid for one eSIM</source>
        <translation>O que o cliente pagou por um eSIM</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Caption of a list: the person who sold.</extracomment>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Before a field: how the customer paid.</extracomment>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Cliente ou observação</translation>
    </message>
    <message>
        <source>Kept with its eSIMs, on this computer</source>
        <translation>Guardado com os eSIMs do pedido, neste computador</translation>
    </message>
    <message>
        <source>A note is kept with an eSIM, and it is not known which belongs to this order.</source>
        <translation>A observação é guardada com um eSIM, e não se sabe qual pertence a este pedido.</translation>
    </message>
    <message>
        <source>Its eSIM is not known</source>
        <extracomment>In a field for a note, of an order of which no eSIM is known.</extracomment>
        <translation>Não se sabe qual é o eSIM</translation>
    </message>
    <message>
        <source>No seller is chosen (F6).</source>
        <extracomment>Beside the button that saves, in the place of who is written down with it.</extracomment>
        <translation>Nenhum vendedor escolhido (F6).</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <extracomment>%1: the person who sells now.</extracomment>
        <translation>Corrigido por %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing is corrected.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what was corrected.</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Name of a list: what was corrected before.</extracomment>
        <translation>Correções</translation>
    </message>
    <message>
        <source>Nothing was corrected so far.</source>
        <extracomment>Above a list of what was corrected of an order, or in its place.</extracomment>
        <translation>Nada foi corrigido até agora.</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Beside the price of one eSIM: that of all; %1: an amount of money.</extracomment>
        <translation>total %1</translation>
    </message>
    <message>
        <source>This is no price. Write it like %1.</source>
        <extracomment>Below a field for a price; %1: an example of one, such as 8.00.</extracomment>
        <translation>Isto não é um preço. Escreva como %1.</translation>
    </message>
    <message>
        <source>Nothing was corrected. %1</source>
        <extracomment>%1: why, a whole sentence.</extracomment>
        <translation>Nada foi corrigido. %1</translation>
    </message>
</context>
<context>
    <name>Desk::CorrectionText</name>
    <message>
        <source>Corrected %1</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Corrigido em %1</translation>
    </message>
    <message>
        <source>Corrected by %1, %2</source>
        <extracomment>%1: a name; %2: a time.</extracomment>
        <translation>Corrigido por %1, %2</translation>
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
        <translation>Valor da venda %1 → %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>In place of a name: an order that nobody is said to have sold.</extracomment>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>Seller %1 → %2</source>
        <extracomment>%1, %2: names, before and after.</extracomment>
        <translation>Vendedor %1 → %2</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>In place of how a customer paid: nobody said it.</extracomment>
        <translation>não informado</translation>
    </message>
    <message>
        <source>Payment %1 → %2</source>
        <extracomment>How a customer paid; %1, %2: before and after.</extracomment>
        <translation>Pagamento %1 → %2</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a customer&apos;s name or a note: there is none.</extracomment>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Note %1 → %2</source>
        <extracomment>The customer or note of an order; %1, %2: before and after.</extracomment>
        <translation>Observação %1 → %2</translation>
    </message>
</context>
<context>
    <name>Desk::CoverageList</name>
    <message>
        <source>This package has nothing with “%1”.</source>
        <extracomment>%1: what somebody filters a list of countries by.</extracomment>
        <translation>Este pacote não tem nada com “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Works in %Ln countries</source>
        <extracomment>%Ln: a number of countries. Heading of a list.</extracomment>
        <translation>
            <numerusform>Funciona em %Ln país</numerusform>
            <numerusform>Funciona em %Ln países</numerusform>
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
        <translation>Países cobertos</translation>
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
        <translation>Tela do cliente</translation>
    </message>
</context>
<context>
    <name>Desk::DailyCopySettings</name>
    <message>
        <source>Folder of the copies</source>
        <translation>Pasta das cópias</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Nenhuma pasta escolhida.</translation>
    </message>
    <message>
        <source>Save a copy every day</source>
        <translation>Salvar uma cópia todos os dias</translation>
    </message>
    <message numerus="yes">
        <source>Sales, notes, selling prices and settings, in a folder on another disk. The last %Ln are kept.</source>
        <extracomment>%Ln: a number of files.</extracomment>
        <translation>
            <numerusform>Vendas, observações, preços de venda e configurações, em uma pasta de outro disco. Fica guardada a última (%Ln).</numerusform>
            <numerusform>Vendas, observações, preços de venda e configurações, em uma pasta de outro disco. Ficam guardadas as últimas %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
</context>
<context>
    <name>Desk::DayCloseDialog</name>
    <message>
        <source>Day close</source>
        <extracomment>Title of the dialog with the sums of a day.</extracomment>
        <translation>Fechamento do dia</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Name of a field: the day whose sums are shown.</extracomment>
        <translation>Dia</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <extracomment>Button: shows the sums of today.</extracomment>
        <translation>&amp;Hoje</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Name of a button: shows the sums of today.</extracomment>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>&amp;Yesterday</source>
        <extracomment>Button: shows the sums of yesterday.</extracomment>
        <translation>&amp;Ontem</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Name of a button: shows the sums of yesterday.</extracomment>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Totals of the day</source>
        <translation>Totais do dia</translation>
    </message>
    <message>
        <source>Changes since the last close</source>
        <translation>Mudanças desde o último fechamento</translation>
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
        <translation>&amp;Salvar PDF</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>Name of a button: saves the sums of a day as a file.</extracomment>
        <translation>Salvar PDF</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the &amp;day</source>
        <translation>Fechar o &amp;dia</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Fechar o dia</translation>
    </message>
    <message>
        <source>Keeps what stands here, so that a later close says what has changed since</source>
        <translation>Guarda o que está aqui, para que um fechamento posterior diga o que mudou desde então</translation>
    </message>
    <message>
        <source>Nothing was sold on this day, and nothing came back.</source>
        <translation>Nada foi vendido neste dia, e nada voltou.</translation>
    </message>
    <message>
        <source>How this day was closed before can&apos;t be read: what has changed since is not known. The day can be closed again.</source>
        <translation>Não é possível ler como este dia foi fechado antes: não se sabe o que mudou desde então. O dia pode ser fechado de novo.</translation>
    </message>
    <message>
        <source>The day was not closed: it could not be written down. %1</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>O dia não foi fechado: não foi possível registrá-lo. %1</translation>
    </message>
    <message>
        <source>The day is closed, as it was at %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>O dia está fechado, como estava às %1.</translation>
    </message>
    <message>
        <source>Prices are hidden, so cost and margin will not stand in it. F8 shows them.</source>
        <translation>Os preços estão ocultos, então custo e margem não vão constar. F8 os mostra.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>A button: cost and margin are left out of what is printed or saved.</extracomment>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado à impressora.</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is switched on and has paper, or save a PDF.</source>
        <translation>A impressora não aceitou. Verifique se está ligada e tem papel, ou salve um PDF.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Day close of %1, made</source>
        <extracomment>Name of a file. %1: a date, &quot;2026-11-28&quot;.</extracomment>
        <translation>Fechamento do dia %1, feito em</translation>
    </message>
</context>
<context>
    <name>Desk::DayCloseModel</name>
    <message>
        <source>Not certain</source>
        <extracomment>Heading of a part: orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading of a column: how customers paid, such as cash.</extracomment>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>In a table, before sums: of all orders of the day.</extracomment>
        <translation>Total</translation>
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
        <translation>Vendas</translation>
    </message>
    <message>
        <source>Orders of eSIMs</source>
        <translation>Pedidos de eSIMs</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Heading of a column: how many top-ups.</extracomment>
        <translation>Recargas</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account paid.</extracomment>
        <translation>Custo</translation>
    </message>
    <message>
        <source>What the account paid</source>
        <translation>O que a conta pagou</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid.</extracomment>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>What customers paid</source>
        <translation>O que os clientes pagaram</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of sales when they were paid.</extracomment>
        <translation>Margem</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>O que os clientes pagaram, menos o que a conta pagou</translation>
    </message>
    <message>
        <source>Margin of</source>
        <extracomment>Heading of the close of a day: of how many orders the margin is, &quot;12 of 15&quot;.</extracomment>
        <translation>Margem de</translation>
    </message>
    <message>
        <source>For how many orders it is known what they were sold for</source>
        <translation>De quantos pedidos se sabe o valor da venda</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Heading of a column: how many orders were refunded.</extracomment>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Orders whose money came back on this day, or is to come</source>
        <translation>Pedidos cujo dinheiro voltou neste dia ou ainda vai voltar</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>Heading of the close of a day: how many of the refunds are as the account shows them.</extracomment>
        <translation>Vistos</translation>
    </message>
    <message>
        <source>Refunds that no answer reported: they count for the day on which the account first showed them</source>
        <translation>Reembolsos que nenhuma resposta informou: entram no dia em que a conta os mostrou pela primeira vez</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>Heading of a column: money that eSIMfly gave back to the account.</extracomment>
        <translation>Voltou</translation>
    </message>
    <message>
        <source>What eSIMfly gave back</source>
        <translation>O que a eSIMfly reembolsou</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Heading of a column: money that eSIMfly is expected to give back.</extracomment>
        <translation>Aguardado</translation>
    </message>
    <message>
        <source>What is to come back, and is not in the balance yet</source>
        <translation>O que ainda vai voltar e não está no saldo</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column: money that customers got back.</extracomment>
        <translation>Devolvido</translation>
    </message>
    <message>
        <source>What customers got back</source>
        <translation>O que os clientes receberam de volta</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Heading of a column: when the first sale was.</extracomment>
        <translation>Primeira</translation>
    </message>
    <message>
        <source>When the first order was sold, by the clock of the shop</source>
        <translation>Quando o primeiro pedido foi vendido, pelo relógio da loja</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Heading of a column: when the last sale was.</extracomment>
        <translation>Última</translation>
    </message>
    <message>
        <source>When the last order was sold, by the clock of the shop</source>
        <translation>Quando o último pedido foi vendido, pelo relógio da loja</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading of a column: what a person wrote about an order.</extracomment>
        <translation>Obs.</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>In a table, before a desk of which something is not in the sums.</extracomment>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Heading of a column: a computer that sells in the same team.</extracomment>
        <translation>Balcão</translation>
    </message>
</context>
<context>
    <name>Desk::DayModel</name>
    <message>
        <source>Day</source>
        <extracomment>Heading of a column: a date.</extracomment>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Of the shop: its zone and the day&apos;s end are in the settings</source>
        <translation>Da loja: o fuso e o fim do dia estão nas configurações</translation>
    </message>
    <message>
        <source>No time known</source>
        <translation>Hora desconhecida</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders on that day.</extracomment>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>How many; where some of them are not in the sums, how many are</source>
        <translation>Quantos; se alguns deles não entram nas somas, quantos entram</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;13 of 15&quot;: so many orders are in the sums.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Heading of a column: what the account paid on that day.</extracomment>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Heading of a column: how many orders were refunded on that day.</extracomment>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>What came back on this day, whenever it was spent</source>
        <translation>O que voltou neste dia, não importa quando foi gasto</translation>
    </message>
    <message>
        <source>%1 awaited</source>
        <extracomment>A refund that has not come yet. %1: an amount of money.</extracomment>
        <translation>aguardado: %1</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid on that day.</extracomment>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>What customers paid</source>
        <translation>O que os clientes pagaram</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of the sales of that day when they were paid.</extracomment>
        <translation>Margem</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>O que os clientes pagaram, menos o que a conta pagou</translation>
    </message>
    <message>
        <source>Margin of</source>
        <extracomment>Of how many orders the margin is: &quot;12 of 15&quot;.</extracomment>
        <translation>Margem de</translation>
    </message>
    <message>
        <source>For how many orders it is known what they were sold for</source>
        <translation>De quantos pedidos se sabe o valor da venda</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column: money that customers got back on that day.</extracomment>
        <translation>Devolvido</translation>
    </message>
    <message>
        <source>What customers got back on this day</source>
        <translation>O que os clientes receberam de volta neste dia</translation>
    </message>
</context>
<context>
    <name>Desk::DaysChart</name>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of a chart of money, while a customer looks at the screen.</extracomment>
        <translation>Preços ocultos</translation>
    </message>
    <message>
        <source>Spent, %1</source>
        <extracomment>Beside a coloured box, above a chart. %1: the code of a currency.</extracomment>
        <translation>Gasto, %1</translation>
    </message>
    <message>
        <source>Margin, %1</source>
        <extracomment>Beside a coloured box, above a chart. %1: the code of a currency.</extracomment>
        <translation>Margem, %1</translation>
    </message>
    <message>
        <source>other currencies in the table</source>
        <translation>outras moedas na tabela</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <extracomment>Below a chart that has no room for all days. %1: the first day that it shows.</extracomment>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>%1: %2 spent, %3 margin</source>
        <extracomment>What a chart shows of a day. %1: the day; %2, %3: amounts of money.</extracomment>
        <translation>%1: %2 em gastos, %3 de margem</translation>
    </message>
    <message>
        <source>Spend and margin per day</source>
        <translation>Gasto e margem por dia</translation>
    </message>
    <message>
        <source>From %1 to %2. Most on %3.</source>
        <extracomment>What a chart shows, for those who can&apos;t see it. %1, %2: days; %3: &quot;Tue 24 Nov: $3.10 spent, $1.20 margin&quot;.</extracomment>
        <translation>De %1 a %2. O máximo: %3.</translation>
    </message>
</context>
<context>
    <name>Desk::DaysPanel</name>
    <message>
        <source>Days</source>
        <extracomment>Name of a table with a row for each day.</extracomment>
        <translation>Dias</translation>
    </message>
</context>
<context>
    <name>Desk::DestinationModel</name>
    <message>
        <source>Regions</source>
        <extracomment>Heading in the list of destinations, above regions and global.</extracomment>
        <translation>Regiões</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The lowest price of a destination.</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>1 package</source>
        <extracomment>Beside a destination: there is one package for it.</extracomment>
        <translation>1 pacote</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <extracomment>%Ln: how many packages there are for a destination.</extracomment>
        <translation>
            <numerusform>%Ln pacote</numerusform>
            <numerusform>%Ln pacotes</numerusform>
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
        <translation>Todos os destinos</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>Choice above a list: countries only.</extracomment>
        <translation>Países</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>Choice above a list: regions only, such as Europe.</extracomment>
        <translation>Regiões</translation>
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
            <numerusform>Ver mais %Ln</numerusform>
            <numerusform>Ver mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more destinations</source>
        <extracomment>%Ln: how many countries and regions are not listed yet. A button.</extracomment>
        <translation>
            <numerusform>Ver mais %Ln destino</numerusform>
            <numerusform>Ver mais %Ln destinos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::DocumentChoiceDialog</name>
    <message>
        <source>Decide later</source>
        <translation>Decidir depois</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter a minha</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar a da equipe</translation>
    </message>
</context>
<context>
    <name>Desk::DocumentText</name>
    <message>
        <source>Selling prices</source>
        <extracomment>What the desks of a team have in common: what the shop sells at.</extracomment>
        <translation>Preços de venda</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>What the desks of a team have in common: the shop&apos;s name, address and sellers.</extracomment>
        <translation>Loja</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>What the desks of a team have in common: how eSIMs are handed over.</extracomment>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Changed here; on its way to the others.</source>
        <translation>Mudou aqui; a caminho dos outros balcões.</translation>
    </message>
    <message>
        <source>Until you choose, this desk goes on with its own.</source>
        <translation>Até você escolher, este balcão continua com a própria versão.</translation>
    </message>
    <message>
        <source>This desk and its team sell at different prices.</source>
        <translation>Este balcão e a equipe dele vendem a preços diferentes.</translation>
    </message>
    <message>
        <source>The shop is set otherwise at this desk than in its team.</source>
        <translation>O que está definido para a loja é diferente neste balcão e na equipe dele.</translation>
    </message>
    <message>
        <source>The hand-over card is set otherwise at this desk than in its team.</source>
        <translation>O que consta no cartão do eSIM é diferente neste balcão e na equipe dele.</translation>
    </message>
    <message>
        <source>Your team has this in common. Only an owner of the team can change it.</source>
        <translation>A sua equipe tem isto em comum. Só um proprietário da equipe pode alterar.</translation>
    </message>
    <message>
        <source>that of each computer</source>
        <extracomment>A time zone: that of the computer, whichever it is.</extracomment>
        <translation>o de cada computador</translation>
    </message>
    <message>
        <source>Shop name</source>
        <extracomment>A line of a comparison: name of the shop.</extracomment>
        <translation>Nome da loja</translation>
    </message>
    <message>
        <source>Sellers</source>
        <extracomment>A line of a comparison: names of those who sell.</extracomment>
        <translation>Vendedores</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Formas de pagamento</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>Fuso horário da loja</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>Fim do dia</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>In a comparison: the shop has a logo.</extracomment>
        <translation>imagem</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>A line of a comparison: the shop&apos;s telephone number.</extracomment>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>A line of a comparison: where the shop is.</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>A line of a comparison: the shop&apos;s picture.</extracomment>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Tax line of receipts</source>
        <translation>Linha de impostos dos recibos</translation>
    </message>
    <message>
        <source>floor %1</source>
        <extracomment>A rule of selling prices: what is earned at least. %1: an amount or a percentage.</extracomment>
        <translation>piso %1</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>A rule that is switched off.</extracomment>
        <translation>desligada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A rule of selling prices. %1: which packages it is for; %2: what it adds to their cost.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2, of %3)</source>
        <extracomment>The currency of selling prices. %1: the currency; %2: a rate of exchange; %3: the day when it was typed.</extracomment>
        <translation>%1 (%2, de %3)</translation>
    </message>
    <message>
        <source>The shop sells in</source>
        <translation>A loja vende em</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A rule with its place in the list. %1: a number; %2: the rule.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>A line of a comparison: how many rules make selling prices.</extracomment>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Fixed prices</source>
        <extracomment>A line of a comparison: how many packages have a price of their own.</extracomment>
        <translation>Preços fixos</translation>
    </message>
    <message>
        <source>The team has no version so far.</source>
        <translation>A equipe ainda não tem nenhuma versão.</translation>
    </message>
    <message>
        <source>The same as the version of the team.</source>
        <translation>Igual à versão da equipe.</translation>
    </message>
    <message>
        <source>Differs from the version of the team.</source>
        <translation>Diferente da versão da equipe.</translation>
    </message>
    <message>
        <source>The version of the team was saved by a newer program. Update this one.</source>
        <translation>A versão da equipe foi salva por um programa mais novo. Atualize este.</translation>
    </message>
    <message>
        <source>The version of the team can&apos;t be read here. This desk goes on with its own.</source>
        <translation>A versão da equipe não pode ser lida aqui. Este balcão continua com a própria versão.</translation>
    </message>
    <message>
        <source>The version of the team was saved on %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>A versão da equipe foi salva em %1.</translation>
    </message>
    <message>
        <source>“Keep mine” puts the version of this desk in the place of the team&apos;s, at all desks.</source>
        <translation>“Manter a minha” coloca a versão deste balcão no lugar da versão da equipe, em todos os balcões.</translation>
    </message>
    <message>
        <source>Only an owner of the team can put the version of this desk in the place of the team&apos;s.</source>
        <translation>Só um proprietário da equipe pode colocar a versão deste balcão no lugar da versão da equipe.</translation>
    </message>
</context>
<context>
    <name>Desk::EmptyState</name>
    <message>
        <source>Progress</source>
        <extracomment>Name of a bar that says how far something is.</extracomment>
        <translation>Progresso</translation>
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
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column: how an eSIM stands, such as “Active”.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: how much data was used, with a bar.</extracomment>
        <translation>Dados usados</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Heading of a column: when an eSIM ends.</extracomment>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>Heading of a column: when an eSIM was bought.</extracomment>
        <translation>Comprado</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Cliente ou obs.</translation>
    </message>
    <message>
        <source>Kept on this computer only: eSIMfly and your colleagues don&apos;t see it. F2 or a double click writes.</source>
        <translation>Guardado somente neste computador: a eSIMfly e os seus colegas não veem. F2 ou um clique duplo para escrever.</translation>
    </message>
</context>
<context>
    <name>Desk::EsimText</name>
    <message>
        <source>Suspended</source>
        <extracomment>An eSIM that no network lets in until it is resumed.</extracomment>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Status of an eSIM: nobody has installed it.</extracomment>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>An eSIM that is paid and made ready by the network operator.</extracomment>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Status of an eSIM: it is in use.</extracomment>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Depleted</source>
        <extracomment>All data of the eSIM is used.</extracomment>
        <translation>Esgotado</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Status of an eSIM: its time is over.</extracomment>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of an eSIM: it was taken back.</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Status of an eSIM: it was deleted on the phone.</extracomment>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Ready to install</source>
        <translation>Pronto para instalar</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <extracomment>Status of an eSIM: it is paid, and eSIMfly is making it.</extracomment>
        <translation>Em preparação</translation>
    </message>
    <message>
        <source>All data is used</source>
        <translation>Todos os dados foram usados</translation>
    </message>
    <message>
        <source>%1 used when it could last be read</source>
        <extracomment>%1: an amount of data, such as “1.2 GB”.</extracomment>
        <translation>uso de %1 na última leitura</translation>
    </message>
    <message>
        <source>data used could not be read</source>
        <translation>o uso de dados não pôde ser lido</translation>
    </message>
    <message>
        <source>%1 used, unlimited</source>
        <extracomment>%1: data used of an unlimited plan, &quot;14.2 GB&quot;.</extracomment>
        <translation>uso de %1, dados ilimitados</translation>
    </message>
    <message>
        <source>data not known</source>
        <extracomment>%1: data used: &quot;8.7 of 10 GB&quot;.</extracomment>
        <translation>uso de dados desconhecido</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1: an amount of data, such as “1.2 GB”.</extracomment>
        <translation>uso de %1</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <extracomment>%1: data used of an unlimited plan, &quot;14.2 GB&quot;.</extracomment>
        <translation>%1, ilimitado</translation>
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
        <translation>Recarregar…</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Name of a button: an eSIM gets more data.</extracomment>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>More data or days for the selected eSIM (Ctrl+T)</source>
        <translation>Mais dados ou dias para o eSIM selecionado (Ctrl+T)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: eSIMs are read again.</extracomment>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Reads what is shown from eSIMfly again (F5)</source>
        <translation>Lê de novo da eSIMfly o que está na tela (F5)</translation>
    </message>
    <message>
        <source>eSIMs</source>
        <extracomment>Name of the table of eSIMs.</extracomment>
        <translation>eSIMs</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <extracomment>A filter: travellers who may need more data or help, with their number.</extracomment>
        <translation>Vale ligar</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>Name of a tab: QR code and codes that install an eSIM.</extracomment>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Cliente ou observação</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Guardado neste computador</translation>
    </message>
    <message>
        <source>No eSIM matches. Search for an ICCID, a package, a customer, a note or an order.</source>
        <translation>Nenhum eSIM encontrado. Busque um ICCID, um pacote, um cliente, uma observação ou um pedido.</translation>
    </message>
    <message>
        <source>None of them matches.</source>
        <translation>Nenhum deles corresponde.</translation>
    </message>
    <message>
        <source>Nobody needs a call: no eSIM is nearly empty, ends soon, waits to be installed or is prepared for too long.</source>
        <translation>Não há para quem ligar: nenhum eSIM está quase sem dados, termina em breve, espera para ser instalado ou está em preparação há tempo demais.</translation>
    </message>
    <message>
        <source>Nobody is known to need a call, but not all eSIMs were read.</source>
        <translation>Não consta ninguém para quem valha ligar, mas nem todos os eSIMs foram lidos.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many are shown, of how many there are, while a newer list waits to be shown.</extracomment>
        <translation>%1 de %2 exibidos</translation>
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
            <numerusform>Ver mais %Ln</numerusform>
            <numerusform>Ver mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: rows of the table are put in order anew.</extracomment>
        <translation>Ver mudanças</translation>
    </message>
    <message>
        <source>Choose an eSIM to see its QR code.</source>
        <translation>Escolha um eSIM para ver o código QR.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter: no status in particular.</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>Name of a tab: how much data was used, day by day.</extracomment>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>A tab: the mobile network.</extracomment>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Manage</source>
        <extracomment>A tab: cancel, suspend, SMS.</extracomment>
        <translation>Gerenciar</translation>
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
        <translation>Pasta de trabalho do E&amp;xcel (.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>Choice: a kind of files.</extracomment>
        <translation>Pasta de trabalho do Excel</translation>
    </message>
    <message>
        <source>CS&amp;V, a text for other programs (.csv)</source>
        <translation>CS&amp;V, um texto para outros programas (.csv)</translation>
    </message>
    <message>
        <source>CSV file</source>
        <extracomment>Choice: a kind of files, text with commas.</extracomment>
        <translation>Arquivo CSV</translation>
    </message>
    <message>
        <source>&amp;For Excel here</source>
        <translation>&amp;Para o Excel deste computador</translation>
    </message>
    <message>
        <source>For Excel here</source>
        <translation>Para o Excel deste computador</translation>
    </message>
    <message>
        <source>With the separator and the decimal sign of this computer. Other programs read it better without.</source>
        <translation>Com o separador e o sinal decimal deste computador. Outros programas leem melhor sem isso.</translation>
    </message>
    <message>
        <source>Add the activation &amp;codes</source>
        <translation>Incluir os &amp;códigos de ativação</translation>
    </message>
    <message>
        <source>Add the activation codes</source>
        <translation>Incluir os códigos de ativação</translation>
    </message>
    <message>
        <source>Export progress</source>
        <extracomment>Name of a bar: how much of a file is written.</extracomment>
        <translation>Progresso da exportação</translation>
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
        <translation>Quem tiver o arquivo pode instalar estes eSIMs. Guarde-o onde ninguém mais o leia e exclua-o quando não precisar mais dele.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Pastas de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: no file is written.</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to export.</source>
        <translation>Nenhuma linha é exibida, então não há nada a exportar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, with the columns and in the order that are shown.</source>
        <extracomment>%Ln: how many rows of a table go into a file.</extracomment>
        <translation>
            <numerusform>%Ln linha, com as colunas exibidas.</numerusform>
            <numerusform>%Ln linhas, com as colunas e na ordem exibidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ExportText</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Saved as %1, where %2 leads.</source>
        <extracomment>%1, %2: paths of files.</extracomment>
        <translation>Salvo como %1, para onde %2 aponta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells begin with a sign that a spreadsheet would calculate with; they got an apostrophe before it.</source>
        <extracomment>%Ln: how many cells of a table.</extracomment>
        <translation>
            <numerusform>%Ln célula começa com um sinal que uma planilha usaria para calcular; recebeu um apóstrofo antes dele.</numerusform>
            <numerusform>%Ln células começam com um sinal que uma planilha usaria para calcular; receberam um apóstrofo antes dele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are longer than a workbook allows and were cut.</source>
        <extracomment>%Ln: how many cells of a table.</extracomment>
        <translation>
            <numerusform>%Ln célula é mais longa do que uma pasta de trabalho permite e foi cortada.</numerusform>
            <numerusform>%Ln células são mais longas do que uma pasta de trabalho permite e foram cortadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Interrompido. Nada foi salvo.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: the disk is full. Make room, or choose another place.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Nada foi salvo como %1: o disco está cheio. Libere espaço ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: you may not write there. Choose another place.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Nada foi salvo como %1: você não pode gravar ali. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: there is no such folder. Choose another one.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Nada foi salvo como %1: a pasta não existe. Escolha outra.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2. Choose another name or place.</source>
        <extracomment>%1: path of a file; %2: the system&apos;s reason.</extracomment>
        <translation>Nada foi salvo como %1: %2. Escolha outro nome ou lugar.</translation>
    </message>
</context>
<context>
    <name>Desk::ExportedTable</name>
    <message>
        <source>%1, currency</source>
        <extracomment>Heading in a file. %1: the heading of amounts of several currencies, which this column names.</extracomment>
        <translation>%1, moeda</translation>
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
        <translation>Código de ativação</translation>
    </message>
</context>
<context>
    <name>Desk::FailureText</name>
    <message>
        <source>eSIMfly can&apos;t be reached.</source>
        <translation>Não foi possível contatar a eSIMfly.</translation>
    </message>
    <message>
        <source>Check the connection to the internet, then try again.</source>
        <translation>Verifique a conexão com a internet e tente de novo.</translation>
    </message>
    <message>
        <source>eSIMfly did not answer in time.</source>
        <translation>A eSIMfly não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Foi interrompido antes de terminar.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer could not be read.</source>
        <translation>A resposta da eSIMfly não pôde ser lida.</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>Nenhuma conta está conectada.</translation>
    </message>
    <message>
        <source>Connect your account first.</source>
        <translation>Conecte a sua conta primeiro.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>O disco deste computador está cheio.</translation>
    </message>
    <message>
        <source>Free some space on it.</source>
        <translation>Libere espaço nele.</translation>
    </message>
    <message>
        <source>This computer does not let the program write a file: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the file.</extracomment>
        <translation>Este computador não deixa o programa gravar um arquivo: “%1”.</translation>
    </message>
    <message>
        <source>Check the permissions of this file and its folder.</source>
        <translation>Verifique as permissões desse arquivo e da pasta dele.</translation>
    </message>
    <message>
        <source>A folder of this program is gone: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the folder.</extracomment>
        <translation>Uma pasta deste programa desapareceu: “%1”.</translation>
    </message>
    <message>
        <source>Bring the folder or its drive back.</source>
        <translation>Traga de volta a pasta ou a unidade dela.</translation>
    </message>
    <message>
        <source>The disk of this computer failed: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>O disco deste computador falhou: “%1”.</translation>
    </message>
    <message>
        <source>Copy what is on it to another one, and have it looked at.</source>
        <translation>Copie o que está nele para outro e mande verificá-lo.</translation>
    </message>
    <message>
        <source>Another program holds a file of this one: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>Outro programa está usando um arquivo deste: “%1”.</translation>
    </message>
    <message>
        <source>End that program.</source>
        <translation>Encerre esse programa.</translation>
    </message>
    <message>
        <source>A file is damaged and could not be mended: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the file.</extracomment>
        <translation>Um arquivo está danificado e não pôde ser reparado: “%1”.</translation>
    </message>
    <message>
        <source>Copy it to a safe place, then move it away.</source>
        <translation>Copie-o para um lugar seguro e depois tire-o dali.</translation>
    </message>
    <message>
        <source>A file is of a newer version of this program and was not touched: “%1”.</source>
        <extracomment>%1: what was found, with the file.</extracomment>
        <translation>Um arquivo é de uma versão mais nova deste programa e não foi tocado: “%1”.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Inicie a versão mais nova.</translation>
    </message>
    <message>
        <source>This computer could not store it.</source>
        <translation>Este computador não conseguiu armazenar isso.</translation>
    </message>
    <message>
        <source>This computer could not store it: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>Este computador não conseguiu armazenar isso: “%1”.</translation>
    </message>
    <message>
        <source>See that the disk is not full and may be written to, then try again.</source>
        <translation>Verifique se o disco não está cheio e se aceita gravação; depois tente de novo.</translation>
    </message>
    <message>
        <source>Nothing can be bought now: the purchase journal can&apos;t be written.</source>
        <translation>Nada pode ser comprado agora: não é possível gravar no registro de compras.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Uma nova tentativa é feita automaticamente.</translation>
    </message>
    <message>
        <source>Too many requests were sent with this access code.</source>
        <translation>Foram enviadas solicitações demais com este código de acesso.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Tente de novo depois das %1.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere um minuto e tente de novo.</translation>
    </message>
    <message>
        <source>The balance is not enough.</source>
        <translation>O saldo não é suficiente.</translation>
    </message>
    <message>
        <source>The balance of %1 is not enough: %2 is missing.</source>
        <extracomment>%1: the balance; %2: what is missing.</extracomment>
        <translation>O saldo de %1 não é suficiente: faltam %2.</translation>
    </message>
    <message>
        <source>Load the account at eSIMfly, then order again.</source>
        <translation>Adicione saldo à conta na eSIMfly e peça de novo.</translation>
    </message>
    <message>
        <source>The balance is not enough: %1 is missing.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>O saldo não é suficiente: faltam %1.</translation>
    </message>
    <message>
        <source>Connect the account again.</source>
        <translation>Conecte a conta de novo.</translation>
    </message>
    <message>
        <source>Choose another package.</source>
        <translation>Escolha outro pacote.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this access code.</source>
        <translation>A eSIMfly não conhece este código de acesso.</translation>
    </message>
    <message>
        <source>The secret key does not match this access code.</source>
        <translation>A chave secreta não corresponde a este código de acesso.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off, so eSIMfly refuses what it sends.</source>
        <translation>O relógio deste computador está errado, por isso a eSIMfly recusa o que ele envia.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, then try again.</source>
        <translation>Acerte a data, a hora e o fuso horário e tente de novo.</translation>
    </message>
    <message>
        <source>This is not a business account.</source>
        <translation>Esta não é uma conta empresarial.</translation>
    </message>
    <message>
        <source>Ask eSIMfly to make it a business account.</source>
        <translation>Peça à eSIMfly que a habilite como empresarial.</translation>
    </message>
    <message>
        <source>This package can&apos;t be bought any more.</source>
        <translation>Este pacote não pode mais ser comprado.</translation>
    </message>
    <message>
        <source>The price has changed.</source>
        <translation>O preço mudou.</translation>
    </message>
    <message>
        <source>Look at the new price, then order again.</source>
        <translation>Veja o novo preço e peça de novo.</translation>
    </message>
    <message>
        <source>The same request is under way already.</source>
        <translation>A mesma solicitação já está em andamento.</translation>
    </message>
    <message>
        <source>Wait a minute, then look again.</source>
        <translation>Espere um minuto e veja de novo.</translation>
    </message>
    <message>
        <source>eSIMfly could not process the order.</source>
        <translation>A eSIMfly não conseguiu processar o pedido.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this eSIM.</source>
        <translation>A eSIMfly não conhece este eSIM.</translation>
    </message>
    <message>
        <source>Refresh the list of eSIMs.</source>
        <translation>Atualize a lista de eSIMs.</translation>
    </message>
    <message>
        <source>This eSIM belongs to another account.</source>
        <translation>Este eSIM pertence a outra conta.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up.</source>
        <translation>Este eSIM não pode ser recarregado.</translation>
    </message>
    <message>
        <source>Sell a new one instead.</source>
        <translation>Venda um novo.</translation>
    </message>
    <message>
        <source>This top-up does not fit this eSIM.</source>
        <translation>Esta recarga não serve para este eSIM.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this order.</source>
        <translation>A eSIMfly não conhece este pedido.</translation>
    </message>
    <message>
        <source>Refresh the list of orders.</source>
        <translation>Atualize a lista de pedidos.</translation>
    </message>
    <message>
        <source>eSIMfly says: “%1”.</source>
        <extracomment>%1: the server&apos;s own words.</extracomment>
        <translation>A eSIMfly diz: “%1”.</translation>
    </message>
    <message>
        <source>eSIMfly has a problem at the moment.</source>
        <translation>A eSIMfly está com um problema no momento.</translation>
    </message>
    <message>
        <source>eSIMfly did not accept the keys of this account.</source>
        <translation>A eSIMfly não aceitou as chaves desta conta.</translation>
    </message>
    <message>
        <source>eSIMfly refused this without a reason.</source>
        <translation>A eSIMfly recusou isto sem dar um motivo.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask eSIMfly&apos;s support.</source>
        <translation>Tente de novo; se continuar assim, fale com o suporte da eSIMfly.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 slow, so eSIMfly refuses what it sends.</source>
        <extracomment>%1: a duration such as &quot;12 min&quot;, &quot;1 h&quot;, &quot;2 days&quot;.</extracomment>
        <translation>O relógio deste computador está %1 atrasado, por isso a eSIMfly recusa o que ele envia.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 fast, so eSIMfly refuses what it sends.</source>
        <extracomment>%1: how much, such as “3 minutes”.</extracomment>
        <translation>O relógio deste computador está %1 adiantado, por isso a eSIMfly recusa o que ele envia.</translation>
    </message>
    <message>
        <source>The address has to begin with https://. Only a server on this computer may do without.</source>
        <translation>O endereço precisa começar com https://. Só um servidor neste computador pode dispensar isso.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this access code. Copy it once more from the page of your keys.</source>
        <translation>A eSIMfly não conhece este código de acesso. Copie-o mais uma vez da página das suas chaves.</translation>
    </message>
    <message>
        <source>eSIMfly can&apos;t be reached. Check the connection to the internet, then try again.</source>
        <translation>Não foi possível contatar a eSIMfly. Verifique a conexão com a internet e tente de novo.</translation>
    </message>
    <message>
        <source>These keys are not of a business account. Ask eSIMfly to make it one.</source>
        <translation>Estas chaves não são de uma conta empresarial. Peça à eSIMfly que a habilite como empresarial.</translation>
    </message>
    <message>
        <source>The account could not be connected. Try again in a minute.</source>
        <translation>A conta não pôde ser conectada. Tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so it does not keep the secret key. Enter it here; you stay connected until the program is closed.</source>
        <translation>Este computador não tem chaveiro, por isso não guarda a chave secreta. Informe-a aqui; a conexão se mantém até o programa ser fechado.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the secret key can&apos;t be read from it. Unlock it, or enter the keys here.</source>
        <translation>O chaveiro deste computador está bloqueado, por isso a chave secreta não pode ser lida dele. Desbloqueie-o ou informe as chaves aqui.</translation>
    </message>
    <message>
        <source>The keychain of this computer stayed locked: its prompt was closed. Unlock it, or enter the keys here.</source>
        <translation>O chaveiro deste computador continuou bloqueado: a janela da senha foi fechada. Desbloqueie-o ou informe as chaves aqui.</translation>
    </message>
    <message>
        <source>The keychain of this computer has not answered yet; it may be waiting for its password. As soon as it answers, the account is connected.</source>
        <translation>O chaveiro deste computador ainda não respondeu; pode estar esperando a senha dele. Assim que responder, a conta é conectada.</translation>
    </message>
    <message>
        <source>The keychain of this computer ended before it answered. Try again, or enter the keys here.</source>
        <translation>O chaveiro deste computador foi encerrado antes de responder. Tente de novo ou informe as chaves aqui.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not read the secret key. Try again, or enter the keys here.</source>
        <translation>O chaveiro deste computador não conseguiu ler a chave secreta. Tente de novo ou informe as chaves aqui.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not read the secret key: “%1”. Try again, or enter the keys here.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>O chaveiro deste computador não conseguiu ler a chave secreta: “%1”. Tente de novo ou informe as chaves aqui.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the secret key could be kept in, and it is never written into a file. You can connect without keeping it; the next start will ask for the keys again.</source>
        <translation>Este computador não tem um chaveiro em que a chave secreta possa ser guardada, e ela nunca é gravada em um arquivo. Você pode se conectar sem guardá-la; na próxima vez, as chaves serão pedidas de novo.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer is locked. Unlock it, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>A chave secreta não foi guardada: o chaveiro deste computador está bloqueado. Desbloqueie-o ou conecte-se sem guardar a chave; na próxima vez, ela será pedida de novo.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer stayed locked, because its prompt was closed. Unlock it, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>A chave secreta não foi guardada: o chaveiro deste computador continuou bloqueado, porque a janela da senha foi fechada. Desbloqueie-o ou conecte-se sem guardar a chave; na próxima vez, ela será pedida de novo.</translation>
    </message>
    <message>
        <source>The secret key is not kept yet: the keychain of this computer has not answered; it may be waiting for its password. As soon as it answers, the key is kept.</source>
        <translation>A chave secreta ainda não foi guardada: o chaveiro deste computador não respondeu; pode estar esperando a senha dele. Assim que responder, a chave é guardada.</translation>
    </message>
    <message>
        <source>The keychain of this computer ended before it said that the secret key is kept. Try again, or connect without keeping the key.</source>
        <translation>O chaveiro deste computador foi encerrado antes de dizer que a chave secreta foi guardada. Tente de novo ou conecte-se sem guardar a chave.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer failed. Try again, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>A chave secreta não foi guardada: o chaveiro deste computador falhou. Tente de novo ou conecte-se sem guardar a chave; na próxima vez, ela será pedida de novo.</translation>
    </message>
    <message>
        <source>The secret key is not kept. The keychain of this computer says: “%1”. Try again, or connect without keeping the key; the next start will ask for it again.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>A chave secreta não foi guardada. O chaveiro deste computador diz: “%1”. Tente de novo ou conecte-se sem guardar a chave; na próxima vez, ela será pedida de novo.</translation>
    </message>
    <message>
        <source>You are signed out. This computer has no keychain at the moment, so the secret key could not be taken out of it; that is tried again when the program starts.</source>
        <translation>Você saiu da conta. Este computador está sem chaveiro no momento, por isso a chave secreta não pôde ser retirada dele; uma nova tentativa será feita quando o programa for aberto.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer is locked, and the secret key may still be in it. Unlock it to have the key forgotten.</source>
        <translation>Você saiu da conta, mas o chaveiro deste computador está bloqueado, e a chave secreta ainda pode estar nele. Desbloqueie-o para que a chave seja apagada.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer stayed locked, because its prompt was closed: the secret key may still be in it. Unlock it to have the key forgotten.</source>
        <translation>Você saiu da conta, mas o chaveiro deste computador continuou bloqueado, porque a janela da senha foi fechada: a chave secreta ainda pode estar nele. Desbloqueie-o para que a chave seja apagada.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer has not answered yet; it may be waiting for its password. As soon as it answers, the secret key is forgotten.</source>
        <translation>Você saiu da conta, mas o chaveiro deste computador ainda não respondeu; pode estar esperando a senha dele. Assim que responder, a chave secreta é apagada.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer ended before it said that the secret key is forgotten. Try again.</source>
        <translation>Você saiu da conta, mas o chaveiro deste computador foi encerrado antes de dizer que a chave secreta foi apagada. Tente de novo.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer could not forget the secret key. Try again.</source>
        <translation>Você saiu da conta, mas o chaveiro deste computador não conseguiu apagar a chave secreta. Tente de novo.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer could not forget the secret key: “%1”. Try again.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>Você saiu da conta, mas o chaveiro deste computador não conseguiu apagar a chave secreta: “%1”. Tente de novo.</translation>
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
        <translation>Favorito: aparece primeiro na busca vazia (%1)</translation>
    </message>
</context>
<context>
    <name>Desk::FilterChips</name>
    <message>
        <source>Unlimited</source>
        <extracomment>Filters the packages: only unlimited data.</extracomment>
        <translation>Ilimitado</translation>
    </message>
    <message>
        <source>Only packages with unlimited data</source>
        <translation>Só pacotes com dados ilimitados</translation>
    </message>
    <message>
        <source>5G</source>
        <extracomment>Filter: packages with the fifth generation of networks. A name in most languages.</extracomment>
        <translation>5G</translation>
    </message>
    <message>
        <source>Only packages with a 5G network</source>
        <translation>Só pacotes com rede 5G</translation>
    </message>
    <message>
        <source>Can top up</source>
        <translation>Recarregável</translation>
    </message>
    <message>
        <source>Only packages that can be topped up</source>
        <translation>Só pacotes que podem ser recarregados</translation>
    </message>
    <message>
        <source>Voice / SMS</source>
        <translation>Voz / SMS</translation>
    </message>
    <message>
        <source>Only packages with calls or SMS</source>
        <translation>Só pacotes com chamadas ou SMS</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice and how many packages it would leave: &quot;5 GB or more (128)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another price</source>
        <extracomment>Entry of a menu of highest prices: a price that is typed.</extracomment>
        <translation>Outro preço</translation>
    </message>
    <message>
        <source>Any amount of data</source>
        <translation>Qualquer volume de dados</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>An amount of data: &quot;5 GB or more&quot;.</extracomment>
        <translation>%1 ou mais</translation>
    </message>
    <message>
        <source>Any number of days</source>
        <translation>Qualquer número de dias</translation>
    </message>
    <message>
        <source>%1 or longer</source>
        <extracomment>How long a package lasts: &quot;30 days or more&quot;.</extracomment>
        <translation>%1 ou mais</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>A price: &quot;$5.00 or less&quot;.</extracomment>
        <translation>%1 ou menos</translation>
    </message>
    <message>
        <source>Any price</source>
        <extracomment>Entry of a menu of highest prices: no limit.</extracomment>
        <translation>Qualquer preço</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <extracomment>The destination that is chosen; the cross takes it away.</extracomment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Show all destinations, not only %1</source>
        <extracomment>%1: a country or region that packages are limited to.</extracomment>
        <translation>Mostrar todos os destinos, não só %1</translation>
    </message>
    <message>
        <source>Data ≥ %1</source>
        <extracomment>How much data a package must have at least; &quot;any&quot; when it doesn&apos;t matter.</extracomment>
        <translation>Dados ≥ %1</translation>
    </message>
    <message>
        <source>Data ≥ any</source>
        <translation>Dados: qualquer</translation>
    </message>
    <message>
        <source>How much data at least</source>
        <translation>Dados, no mínimo</translation>
    </message>
    <message>
        <source>Days ≥ %1</source>
        <extracomment>How many days a package must last at least.</extracomment>
        <translation>Dias ≥ %1</translation>
    </message>
    <message>
        <source>Days ≥ any</source>
        <translation>Dias: qualquer</translation>
    </message>
    <message>
        <source>How many days at least</source>
        <translation>Dias, no mínimo</translation>
    </message>
    <message>
        <source>Price limit  ✕</source>
        <extracomment>A limit of the price that is not shown; a click takes it away, as the cross says.</extracomment>
        <translation>Limite de preço  ✕</translation>
    </message>
    <message>
        <source>Show packages of any price</source>
        <translation>Mostrar pacotes de qualquer preço</translation>
    </message>
    <message>
        <source>Price ≤ %1</source>
        <extracomment>What a package may cost at most.</extracomment>
        <translation>Preço ≤ %1</translation>
    </message>
    <message>
        <source>Price ≤ any</source>
        <translation>Preço: qualquer</translation>
    </message>
    <message>
        <source>What it may cost at most</source>
        <translation>Quanto pode custar, no máximo</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: all filters are taken away.</extracomment>
        <translation>Limpar filtros</translation>
    </message>
</context>
<context>
    <name>Desk::FixedPriceDialog</name>
    <message>
        <source>Set price</source>
        <extracomment>Button: the package is sold at the price that was typed.</extracomment>
        <translation>Definir preço</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>Title of the dialog that sets a price for one package.</extracomment>
        <translation>Preço fixo</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <extracomment>What the account pays for a package; %1: an amount of money.</extracomment>
        <translation>Custo: %1</translation>
    </message>
    <message>
        <source>Fixed selling price</source>
        <translation>Preço de venda fixo</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>Before a field for the price of a package.</extracomment>
        <translation>Preço de venda</translation>
    </message>
    <message>
        <source>Use the rules</source>
        <translation>Usar as regras</translation>
    </message>
    <message>
        <source>Takes the fixed price away</source>
        <translation>Remove o preço fixo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing changes.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write the price like %1.</source>
        <extracomment>%1: an amount, as an example.</extracomment>
        <translation>Escreva o preço como %1.</translation>
    </message>
    <message>
        <source>%1. This is under the floor of the rule, %2.</source>
        <extracomment>%1: a margin; %2: the lowest price by a rule.</extracomment>
        <translation>%1. Fica abaixo do piso da regra, %2.</translation>
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
        <translation>1 dia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>%Ln: how many days a package is valid.</extracomment>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
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
        <translation>agora mesmo</translation>
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
        <translation>Seu eSIM</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>On the card of a traveller, before what they paid.</extracomment>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>On the card of a traveller, before how much data the eSIM has.</extracomment>
        <translation>Dados</translation>
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
        <translation>Validade</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>%n: how many days an eSIM works.</extracomment>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins</source>
        <extracomment>On the card of a traveller, before when the days of the eSIM begin.</extracomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>with the first use</source>
        <translation>no primeiro uso</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>On the card of a traveller: the days of the eSIM have begun already.</extracomment>
        <translation>imediato</translation>
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
        <translation>Escaneie este código com o celular.</translation>
    </message>
    <message>
        <source>Or type this into the phone:</source>
        <translation>Ou digite isto no celular:</translation>
    </message>
    <message>
        <source>Or open the link on the phone:</source>
        <translation>Ou abra o link no celular:</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <extracomment>On the card of a traveller: the address that phones ask for; “SM-DP+” is a name.</extracomment>
        <translation>Endereço SM-DP+</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>On the card of a traveller: the code that phones ask for beside the address.</extracomment>
        <translation>Código de ativação</translation>
    </message>
    <message>
        <source>Full code</source>
        <extracomment>On the card of a traveller: address and activation code in one, for Android.</extracomment>
        <translation>Código completo</translation>
    </message>
    <message>
        <source>The phone asks for a confirmation code. The shop tells it to you.</source>
        <translation>O celular pede um código de confirmação. A loja informa o código a você.</translation>
    </message>
    <message>
        <source>Connect the phone to Wi-Fi.</source>
        <translation>Conecte o celular ao Wi-Fi.</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile Data, then Add eSIM, and choose to use a QR code.</source>
        <translation>Abra Ajustes, depois Dados Celulares, depois Adicionar eSIM, e escolha usar um código QR.</translation>
    </message>
    <message>
        <source>Open Settings, then Network, then SIM cards, and choose to add an eSIM.</source>
        <translation>Abra Configurações, depois Rede, depois Chips, e escolha adicionar um eSIM.</translation>
    </message>
    <message>
        <source>Scan the QR code and confirm.</source>
        <translation>Escaneie o código QR e confirme.</translation>
    </message>
    <message>
        <source>When you arrive, choose this eSIM for mobile data.</source>
        <translation>Ao chegar, escolha este eSIM para os dados móveis.</translation>
    </message>
    <message>
        <source>Switch on data roaming for this eSIM.</source>
        <translation>Ative o roaming de dados para este eSIM.</translation>
    </message>
    <message>
        <source>No data?</source>
        <extracomment>Heading on the card of a traveller, before what to do.</extracomment>
        <translation>Sem dados?</translation>
    </message>
    <message>
        <source>See that data roaming is on, choose another network by hand, then restart the phone.</source>
        <translation>Verifique se o roaming de dados está ativado, escolha outra rede manualmente e reinicie o celular.</translation>
    </message>
    <message>
        <source>The code installs once only. Keep the eSIM on the phone until your trip is over.</source>
        <translation>O código só pode ser instalado uma vez. Mantenha o eSIM no celular até o fim da viagem.</translation>
    </message>
    <message>
        <source>Only a specimen: no phone can install this eSIM.</source>
        <translation>Apenas uma amostra: nenhum celular pode instalar este eSIM.</translation>
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
        <translation>Vendido em</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>On a receipt, before what was paid for all.</extracomment>
        <translation>Valor total</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>On a receipt, before how it was paid, such as cash.</extracomment>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>cash</source>
        <extracomment>On a receipt: how it was paid.</extracomment>
        <translation>dinheiro</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>On a receipt: it was paid with a bank card.</extracomment>
        <translation>cartão</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>On a receipt: it was put on the bill of the hotel room.</extracomment>
        <translation>quarto</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>On a receipt: it is to be paid later.</extracomment>
        <translation>depois</translation>
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
        <translation>Prévia da entrega</translation>
    </message>
    <message>
        <source>eSIMs to hand over</source>
        <translation>eSIMs a entregar</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Caption of a list: languages of travellers.</extracomment>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language of the hand-over</source>
        <translation>Idioma da entrega</translation>
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
        <translation>Acrescenta uma página com número, data, o que foi vendido e por quanto; nunca o custo</translation>
    </message>
    <message>
        <source>The receipt without the card</source>
        <translation>O recibo sem o cartão do eSIM</translation>
    </message>
    <message>
        <source>Selling price on the card</source>
        <translation>Preço de venda no cartão do eSIM</translation>
    </message>
    <message>
        <source>It has no selling price, so there is none for a receipt or the card.</source>
        <translation>Não tem preço de venda, então não há valor para um recibo nem para o cartão do eSIM.</translation>
    </message>
    <message>
        <source>A PDF file for each eSIM</source>
        <translation>Um arquivo PDF para cada eSIM</translation>
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
        <translation>&amp;Salvar PDF</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>Name of a button: saves the card as a file.</extracomment>
        <translation>Salvar PDF</translation>
    </message>
    <message>
        <source>Save p&amp;icture</source>
        <extracomment>Button: saves the card as a picture.</extracomment>
        <translation>Salvar ima&amp;gem</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>Name of a button: saves the card as a picture.</extracomment>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>As a picture for messengers, 1080 × 1350 pixels</source>
        <translation>Como imagem para aplicativos de mensagens, 1080 × 1350 pixels</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <extracomment>Button: copies a text for the customer.</extracomment>
        <translation>&amp;Copiar mensagem</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>Name of a button: copies a text for the customer.</extracomment>
        <translation>Copiar mensagem</translation>
    </message>
    <message>
        <source>The text with both links, for any messenger; it leaves the clipboard after a minute</source>
        <translation>O texto com os dois links, para qualquer aplicativo de mensagens; sai da área de transferência depois de um minuto</translation>
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
        <translation>Abre o seu programa de e-mail com a mensagem; nada é enviado automaticamente</translation>
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
        <translation>Abre o WhatsApp com a mensagem; você escolhe para quem vai</translation>
    </message>
    <message>
        <source>Your shop&apos;s name, telephone and address stand on it once they are in the settings (Ctrl+,).</source>
        <translation>O nome, o telefone e o endereço da sua loja aparecem aqui assim que estiverem nas configurações (Ctrl+,).</translation>
    </message>
    <message>
        <source>Hand-over status</source>
        <extracomment>Name of what says whether something was saved, printed or copied.</extracomment>
        <translation>Status da entrega</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The message is copied. It leaves the clipboard after %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>A mensagem foi copiada. Sai da área de transferência em %1 s.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <extracomment>A kind of files in a dialog that chooses one.</extracomment>
        <translation>Imagens (*.png)</translation>
    </message>
    <message>
        <source>receipt</source>
        <extracomment>In the name of a file.</extracomment>
        <translation>recibo</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2. The eSIM is not touched by it; try another folder.</source>
        <extracomment>%1: path of a file; %2: the system&apos;s reason.</extracomment>
        <translation>Nada foi salvo como %1: %2. O eSIM não é afetado; tente outra pasta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files before it are saved.</source>
        <extracomment>%Ln: how many files were written before one that could not be.</extracomment>
        <translation>
            <numerusform>%Ln arquivo anterior foi salvo.</numerusform>
            <numerusform>%Ln arquivos anteriores foram salvos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Salvo como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are saved, the first as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>
            <numerusform>%Ln arquivo foi salvo, como %1.</numerusform>
            <numerusform>%Ln arquivos foram salvos, o primeiro como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado à impressora.</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is switched on and has paper, or save a PDF.</source>
        <translation>A impressora não aceitou. Verifique se está ligada e tem papel, ou salve um PDF.</translation>
    </message>
    <message>
        <source>No program for it was found on this computer. Copy the message instead.</source>
        <translation>Nenhum programa para isso foi encontrado neste computador. Copie a mensagem.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln eSIMs</source>
        <extracomment>%Ln: how many eSIMs were sold together. A choice.</extracomment>
        <translation>
            <numerusform>Todos (%Ln eSIM)</numerusform>
            <numerusform>Todos os %Ln eSIMs</numerusform>
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
        <translation>Bobina de %1 mm</translation>
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
        <translation>Idioma da entrega</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Caption of a list: sizes of paper.</extracomment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>What the next hand-over begins with. The customer display speaks the same language.</source>
        <translation>Valores iniciais da próxima entrega. A tela do cliente usa o mesmo idioma.</translation>
    </message>
    <message>
        <source>Show the selling price on the card</source>
        <translation>Mostrar o preço de venda no cartão do eSIM</translation>
    </message>
    <message>
        <source>Tax line of receipts</source>
        <translation>Linha de impostos dos recibos</translation>
    </message>
</context>
<context>
    <name>Desk::KeySettings</name>
    <message>
        <source>Choose a command, then press its new key in the field below.</source>
        <translation>Escolha um comando e pressione o novo atalho no campo abaixo.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Name of the table that lists all commands with their keys.</extracomment>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button beside a field: the command gets its usual key back.</extracomment>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Use it here</source>
        <extracomment>Button: the key goes from the command that has it to the one that is chosen.</extracomment>
        <translation>Usar aqui</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <extracomment>Button: every command gets its usual key back.</extracomment>
        <translation>Redefinir todos os atalhos</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Heading of a column: what can be done with a key, &quot;Order&quot;.</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading of a column: the key on the keyboard, such as F5.</extracomment>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <extracomment>%1: what a command is called. It stands before the field with its key.</extracomment>
        <translation>Atalho de “%1”</translation>
    </message>
    <message>
        <source>Esc always goes one step back.</source>
        <translation>Esc sempre volta um passo.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <extracomment>%1: a key, such as Ctrl+T; %2: the command that has it.</extracomment>
        <translation>%1 já é o atalho de “%2”.</translation>
    </message>
    <message>
        <source>%1 has no key now.</source>
        <extracomment>%1: what a command is called.</extracomment>
        <translation>“%1” agora está sem atalho.</translation>
    </message>
    <message>
        <source>%1 alone writes, moves or presses. Hold Ctrl or Alt with it, or take one of F1 to F12.</source>
        <extracomment>%1: a key, such as A or Enter.</extracomment>
        <translation>%1 sem outra tecla serve para escrever, mover ou acionar botões. Segure também a tecla Ctrl ou Alt, ou use uma tecla de F1 a F12.</translation>
    </message>
    <message>
        <source>Esc and Tab do the same everywhere.</source>
        <translation>Esc e Tab mantêm a sua função em toda parte.</translation>
    </message>
    <message>
        <source>Alt with a letter or digit opens menus. Hold Ctrl, too.</source>
        <translation>Alt com uma letra ou um dígito abre menus. Segure também a tecla Ctrl.</translation>
    </message>
    <message>
        <source>Fields and tables need %1 for what is written in them.</source>
        <extracomment>%1: a key, such as Ctrl+C.</extracomment>
        <translation>Campos e tabelas precisam de %1 para o texto que contêm.</translation>
    </message>
</context>
<context>
    <name>Desk::KeysDialog</name>
    <message>
        <source>Keys</source>
        <extracomment>Title of the window that lists the keys of all commands.</extracomment>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading of a column: the key on the keyboard, such as F5.</extracomment>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
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
        <translation>Buscar nas últimas entregas</translation>
    </message>
    <message>
        <source>Customer, package, ICCID, day or time…</source>
        <translation>Cliente, pacote, ICCID, dia ou hora…</translation>
    </message>
    <message>
        <source>Hand-overs shown</source>
        <extracomment>Name of what says how many rows are listed.</extracomment>
        <translation>Entregas exibidas</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>Button: shows what a customer got.</extracomment>
        <translation>Abrir de novo</translation>
    </message>
    <message>
        <source>Shows it as it was handed over</source>
        <translation>Mostra como foi entregue</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The last hand-overs could not be read. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>As últimas entregas não puderam ser lidas. %1</translation>
    </message>
    <message>
        <source>Hand-overs are not kept on this computer: that is switched off in the settings (Ctrl+,).</source>
        <translation>As entregas não são guardadas neste computador: isso está desativado nas configurações (Ctrl+,).</translation>
    </message>
    <message>
        <source>The last hand-overs are being read.</source>
        <translation>As últimas entregas estão sendo lidas.</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>Nada foi entregue ainda.</translation>
    </message>
    <message>
        <source>No hand-over is like that.</source>
        <translation>Nenhuma entrega corresponde.</translation>
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
        <translation>ilegível</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>In a cell of a table whose newest value could not be read. %1: the one before: &quot;$3.10&quot;.</extracomment>
        <translation>era %1</translation>
    </message>
    <message>
        <source>Older orders are being read; the sums leave out those that were not read yet.</source>
        <translation>Pedidos mais antigos estão sendo lidos; as somas não incluem os que ainda não foram lidos.</translation>
    </message>
    <message>
        <source>Orders before %1 have not all been read; the sums leave them out. “Read all orders” reads them.</source>
        <extracomment>%1: a day and a time.</extracomment>
        <translation>Os pedidos anteriores a %1 não foram todos lidos; as somas não os incluem. “Ler todos os pedidos” os lê.</translation>
    </message>
    <message>
        <source>The orders were not read to the end: there may be more than stand here. F5 reads them.</source>
        <translation>Os pedidos não foram lidos até o fim: pode haver mais do que está aqui. F5 os lê.</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>When the orders were read: &quot;read 14:03&quot;.</extracomment>
        <translation>leitura: %1</translation>
    </message>
    <message>
        <source>Older orders could not be read to the end. %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>Os pedidos mais antigos não puderam ser lidos até o fim. %1</translation>
    </message>
    <message>
        <source>The orders could not be read to the end: there may be more, and newer ones, than stand here. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Os pedidos não puderam ser lidos até o fim: pode haver outros, inclusive mais novos, além dos que estão aqui. %1 F5 os lê.</translation>
    </message>
    <message>
        <source>What was bought on this computer could not be read: orders that eSIMfly does not list, and what they were sold for, are missing. %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>O que foi comprado neste computador não pôde ser lido: faltam pedidos que a eSIMfly não lista e os valores de venda deles. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders could not be read; the sums leave them out.</source>
        <extracomment>%Ln: how many orders of the list.</extracomment>
        <translation>
            <numerusform>%Ln pedido não pôde ser lido; as somas não o incluem.</numerusform>
            <numerusform>%Ln pedidos não puderam ser lidos; as somas não os incluem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders could not be read at all and are not listed; the sums leave them out.</source>
        <extracomment>%Ln: how many orders eSIMfly has besides.</extracomment>
        <translation>
            <numerusform>%Ln pedido não pôde ser lido de modo algum e não está na lista; as somas não o incluem.</numerusform>
            <numerusform>%Ln pedidos não puderam ser lidos de modo algum e não estão na lista; as somas não os incluem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eSIMfly says that there are %Ln more orders, but did not list them. F5 reads them again.</source>
        <extracomment>%Ln: a number of orders. F5 is a key.</extracomment>
        <translation>
            <numerusform>A eSIMfly diz que há mais %Ln pedido, mas não o listou. F5 lê de novo.</numerusform>
            <numerusform>A eSIMfly diz que há mais %Ln pedidos, mas não os listou. F5 lê de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>eSIMfly&apos;s list of orders never ended. What was read of it stands here.</source>
        <translation>A lista de pedidos da eSIMfly não chegou ao fim. O que foi lido dela está aqui.</translation>
    </message>
    <message>
        <source>The eSIMs could not be read to the end: there may be more, and newer ones, than stand here. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Os eSIMs não puderam ser lidos até o fim: pode haver outros, inclusive mais novos, além dos que estão aqui. %1 F5 os lê.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln eSIMs could not be read completely.</source>
        <extracomment>%Ln: how many eSIMs of the list.</extracomment>
        <translation>
            <numerusform>%Ln eSIM não pôde ser lido por completo.</numerusform>
            <numerusform>%Ln eSIMs não puderam ser lidos por completo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln eSIMs could not be read at all and are not listed.</source>
        <extracomment>%Ln: how many eSIMs eSIMfly has besides.</extracomment>
        <translation>
            <numerusform>%Ln eSIM não pôde ser lido de modo algum e não está na lista.</numerusform>
            <numerusform>%Ln eSIMs não puderam ser lidos de modo algum e não estão na lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eSIMfly says that there are %Ln more eSIMs, but did not list them. F5 reads them again.</source>
        <extracomment>%Ln: a number of eSIMs. F5 is a key.</extracomment>
        <translation>
            <numerusform>A eSIMfly diz que há mais %Ln eSIM, mas não o listou. F5 lê de novo.</numerusform>
            <numerusform>A eSIMfly diz que há mais %Ln eSIMs, mas não os listou. F5 lê de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet. What you sell from the catalogue stands here.</source>
        <translation>Nenhum pedido ainda. O que você vender pelo catálogo aparece aqui.</translation>
    </message>
    <message>
        <source>The orders could not be read. %1 Trying again…</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>Os pedidos não puderam ser lidos. %1 Tentando de novo…</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Lendo os pedidos…</translation>
    </message>
    <message>
        <source>The orders could not be read. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Os pedidos não puderam ser lidos. %1 F5 os lê.</translation>
    </message>
    <message>
        <source>No orders were found so far. “Read all orders” reads older ones.</source>
        <translation>Nenhum pedido foi encontrado até agora. “Ler todos os pedidos” lê os mais antigos.</translation>
    </message>
    <message>
        <source>None of the orders could be read. F5 reads them again.</source>
        <translation>Nenhum dos pedidos pôde ser lido. F5 os lê de novo.</translation>
    </message>
    <message>
        <source>The orders were not read yet. F5 reads them.</source>
        <translation>Os pedidos ainda não foram lidos. F5 os lê.</translation>
    </message>
    <message>
        <source>No eSIMs yet. Sell the first one from the catalogue, and it stands here.</source>
        <translation>Nenhum eSIM ainda. Venda o primeiro pelo catálogo, e ele aparece aqui.</translation>
    </message>
    <message>
        <source>The eSIMs could not be read. %1 Trying again…</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>Os eSIMs não puderam ser lidos. %1 Tentando de novo…</translation>
    </message>
    <message>
        <source>Reading the eSIMs…</source>
        <translation>Lendo os eSIMs…</translation>
    </message>
    <message>
        <source>The eSIMs could not be read. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Os eSIMs não puderam ser lidos. %1 F5 os lê.</translation>
    </message>
    <message>
        <source>None of the eSIMs could be read. F5 reads them again.</source>
        <translation>Nenhum dos eSIMs pôde ser lido. F5 os lê de novo.</translation>
    </message>
    <message>
        <source>The eSIMs were not read yet. F5 reads them.</source>
        <translation>Os eSIMs ainda não foram lidos. F5 os lê.</translation>
    </message>
</context>
<context>
    <name>Desk::LowBalanceReporter</name>
    <message>
        <source>The balance is low.</source>
        <translation>O saldo está baixo.</translation>
    </message>
    <message>
        <source>The balance is low: %1, less than %2.</source>
        <extracomment>Both are amounts of money; the second one is set by the shop.</extracomment>
        <translation>O saldo está baixo: %1, menos de %2.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the overview, which says how long the balance lasts.</extracomment>
        <translation>Ver</translation>
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
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Rows that came while the mouse moved over the list (Shift+F5)</source>
        <translation>Linhas que chegaram enquanto o mouse se movia sobre a lista (Shift+F5)</translation>
    </message>
    <message>
        <source>Sandbox: nothing is real</source>
        <translation>Conta de teste: nada é real</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Name of the account&apos;s money, in the corner of the window.</extracomment>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>A menu: what has to do with the account.</extracomment>
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>A menu: search, sort, export.</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>A menu: what is shown, and how.</extracomment>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>A menu in a menu: light or dark colours.</extracomment>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>&amp;Sell</source>
        <extracomment>A menu: what has to do with a sale.</extracomment>
        <translation>&amp;Vender</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>A menu: keys, notices, about the program.</extracomment>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <extracomment>Entry of a menu: the account is disconnected after a question.</extracomment>
        <translation>Sair da conta…</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>Sair da conta de teste</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Entry of a menu: goes to the list of persons who sell.</extracomment>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Entry of a menu: goes to the list of ways to pay.</extracomment>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Selling prices…</source>
        <extracomment>Entry of a menu: opens the rules of what the shop sells at.</extracomment>
        <translation>Preços de venda…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salvar uma cópia…</translation>
    </message>
    <message>
        <source>Bring back a copy…</source>
        <translation>Restaurar uma cópia…</translation>
    </message>
    <message>
        <source>Fixed price…</source>
        <extracomment>Entry of a menu: sets a price for one package.</extracomment>
        <translation>Preço fixo…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>Entry of a menu: opens the settings.</extracomment>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>&amp;Hide prices</source>
        <extracomment>Entry of a menu: hides what packages cost while a customer looks.</extracomment>
        <translation>&amp;Ocultar preços</translation>
    </message>
    <message>
        <source>Next eSIM of the sale</source>
        <translation>Próximo eSIM da venda</translation>
    </message>
    <message>
        <source>Previous eSIM of the sale</source>
        <translation>eSIM anterior da venda</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Entry of a menu: the program ends.</extracomment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Entry of a menu: all filters are taken away.</extracomment>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Exportar o que está na tela…</translation>
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
        <translation>Ordenar os pacotes…</translation>
    </message>
    <message>
        <source>Columns of the packages</source>
        <translation>Colunas dos pacotes</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Mover a coluna para a esquerda</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Mover a coluna para a direita</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>Estreitar a coluna</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>Alargar a coluna</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Voltar um passo</translation>
    </message>
    <message>
        <source>Refresh what is shown</source>
        <translation>Atualizar o que está na tela</translation>
    </message>
    <message>
        <source>Show the rows that wait</source>
        <translation>Ver as linhas em espera</translation>
    </message>
    <message>
        <source>Read all orders</source>
        <translation>Ler todos os pedidos</translation>
    </message>
    <message>
        <source>Copy the catalogue again</source>
        <translation>Baixar o catálogo de novo</translation>
    </message>
    <message>
        <source>Customer display</source>
        <extracomment>Entry of a menu: opens a window that customers see.</extracomment>
        <translation>Tela do cliente</translation>
    </message>
    <message>
        <source>QR code on the full screen</source>
        <translation>Código QR em tela cheia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Entry of a menu: dark letters on white.</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Entry of a menu: light letters on black.</extracomment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Order the selected package</source>
        <translation>Pedir o pacote selecionado</translation>
    </message>
    <message>
        <source>Hand over the eSIM that is shown…</source>
        <translation>Entregar o eSIM exibido…</translation>
    </message>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Entry of a menu: lists eSIMs that were given to customers lately.</extracomment>
        <translation>Últimas entregas</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Fechar o dia</translation>
    </message>
    <message>
        <source>Top up the selected eSIM…</source>
        <translation>Recarregar o eSIM selecionado…</translation>
    </message>
    <message>
        <source>Order another of the same</source>
        <translation>Pedir outro igual</translation>
    </message>
    <message>
        <source>Favourite: star the package shown, or no longer</source>
        <translation>Favorito: marcar ou desmarcar o pacote exibido</translation>
    </message>
    <message>
        <source>Unfinished purchases…</source>
        <extracomment>Entry of a menu: lists orders that need a decision.</extracomment>
        <translation>Compras em aberto…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <extracomment>Entry of a menu: lists the keys of all commands.</extracomment>
        <translation>Atalhos de teclado…</translation>
    </message>
    <message>
        <source>Notices…</source>
        <extracomment>Entry of a menu: lists all that was told.</extracomment>
        <translation>Avisos…</translation>
    </message>
    <message>
        <source>About eSIMfly Desk…</source>
        <translation>Sobre o eSIMfly Desk…</translation>
    </message>
    <message>
        <source>Country, package, network, ICCID… (%1)</source>
        <extracomment>%1: the key that goes to this field, such as Ctrl+F. It says what can be searched for.</extracomment>
        <translation>País, pacote, rede, ICCID… (%1)</translation>
    </message>
    <message>
        <source>Team…</source>
        <extracomment>Entry of a menu: opens the dialog about the desks that sell together.</extracomment>
        <translation>Equipe…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Buscar um comando…</translation>
    </message>
    <message>
        <source>Note or correction…</source>
        <extracomment>Entry of a menu: writes the customer or note of the selected eSIM, or corrects the selected order.</extracomment>
        <translation>Observação ou correção…</translation>
    </message>
</context>
<context>
    <name>Desk::MainWindowController</name>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the sale that it is about.</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Purchases made with another access code are not clear yet: %1. You may have been charged: look for them on the Orders page, or connect with that access code.</source>
        <extracomment>%1: names of packages, by commas.</extracomment>
        <translation>Compras feitas com outro código de acesso ainda estão indefinidas: %1. Pode ter havido cobrança: procure-as na página Pedidos ou conecte-se com aquele código de acesso.</translation>
    </message>
    <message>
        <source>The order of %1 did not come to its end last time. You may have been charged. Checking…</source>
        <extracomment>%1: name of a package.</extracomment>
        <translation>O pedido de %1 não chegou ao fim da última vez. Pode ter havido cobrança. Verificando…</translation>
    </message>
    <message>
        <source>The secret key is kept in the keychain of this computer now.</source>
        <translation>A chave secreta agora está guardada no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>The order of %1 was not sent before the program ended. Nothing was charged.</source>
        <extracomment>%1: name of a package.</extracomment>
        <translation>O pedido de %1 não foi enviado antes de o programa fechar. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>The orders of %1 were not all sent before the program ended: %2. Nothing was charged for those that were not sent.</source>
        <extracomment>%1: a package; %2: &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>Os pedidos de %1 não foram todos enviados antes de o programa fechar: %2. Nada foi cobrado pelos que não foram enviados.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button of a question: the account is disconnected and its secret key forgotten.</extracomment>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>Forget the secret key of this account on this computer?</source>
        <translation>Apagar deste computador a chave secreta desta conta?</translation>
    </message>
    <message>
        <source>Notes and the list of purchases stay. To connect again you need the secret key.</source>
        <translation>As observações e a lista de compras são mantidas. Para se conectar de novo, você precisa da chave secreta.</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <extracomment>Button of a question: nothing changes.</extracomment>
        <translation>Manter a conexão</translation>
    </message>
    <message>
        <source>About eSIMfly Desk</source>
        <translation>Sobre o eSIMfly Desk</translation>
    </message>
    <message>
        <source>Sells travel eSIMs of the eSIMfly Business API. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Vende eSIMs de viagem da API eSIMfly Business. Software livre sob a GNU General Public License, versão 3 ou posterior.</translation>
    </message>
</context>
<context>
    <name>Desk::ManagePanel</name>
    <message>
        <source>Cancel and refund</source>
        <translation>Cancelar e reembolsar</translation>
    </message>
    <message>
        <source>What cancelling does</source>
        <translation>O que o cancelamento faz</translation>
    </message>
    <message>
        <source>Cancel eSIM</source>
        <extracomment>Button: an eSIM is taken back; a question follows.</extracomment>
        <translation>Cancelar eSIM</translation>
    </message>
    <message>
        <source>Cancel status</source>
        <extracomment>Name of what says how taking an eSIM back stands.</extracomment>
        <translation>Status do cancelamento</translation>
    </message>
    <message>
        <source>Suspend</source>
        <extracomment>Button: an eSIM pauses.</extracomment>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: an eSIM goes on after a pause.</extracomment>
        <translation>Reativar</translation>
    </message>
    <message>
        <source>Suspend status</source>
        <extracomment>Name of what says how pausing an eSIM stands.</extracomment>
        <translation>Status da suspensão</translation>
    </message>
    <message>
        <source>SMS to this eSIM</source>
        <translation>SMS para este eSIM</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Name of a field: the words of an SMS to an eSIM.</extracomment>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Reaches the phone; stands in no list</source>
        <translation>Chega ao celular; não fica em nenhuma lista</translation>
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
        <translation>Status do SMS</translation>
    </message>
    <message>
        <source>Choose an eSIM to cancel or suspend it, or to send it an SMS.</source>
        <translation>Escolha um eSIM para cancelá-lo, suspendê-lo ou enviar um SMS a ele.</translation>
    </message>
    <message>
        <source>No network lets it in. Resuming brings it back with all its data and days.</source>
        <translation>Nenhuma rede o aceita. Reativar o traz de volta com todos os dados e dias.</translation>
    </message>
    <message>
        <source>No network lets it in until it is resumed. Its validity runs on, and nothing is refunded.</source>
        <translation>Nenhuma rede o aceita até ser reativado. A validade continua correndo, e nada é reembolsado.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Characters of an SMS. %1: written; %2: that may be.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>An SMS has %1 characters at most.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>Um SMS tem no máximo %1 caracteres.</translation>
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
        <translation>Dados</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>A phone told a mobile network where it is.</extracomment>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>What happened in a network: something else than data.</extracomment>
        <translation>Outro</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something happened in a network.</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heading of a column: what happened in a network.</extracomment>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: name of a network operator.</extracomment>
        <translation>Rede</translation>
    </message>
    <message>
        <source>In plan</source>
        <extracomment>Heading: whether a mobile network belongs to what was bought.</extracomment>
        <translation>No plano</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The network is one of those of the plan.</extracomment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>The network is none of those of the plan.</extracomment>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>Desk::NetworkPanel</name>
    <message>
        <source>Why is there no data?</source>
        <translation>Por que não há dados?</translation>
    </message>
    <message>
        <source>Network verdict</source>
        <extracomment>Name of what says why there is no data.</extracomment>
        <translation>Diagnóstico da rede</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>What the network knows</source>
        <translation>O que a rede sabe</translation>
    </message>
    <message>
        <source>Check in progress</source>
        <translation>Verificação em andamento</translation>
    </message>
    <message>
        <source>Check network</source>
        <extracomment>Button: finds out why there is no data.</extracomment>
        <translation>Verificar rede</translation>
    </message>
    <message>
        <source>Asks the mobile network; once a minute for an eSIM (F5)</source>
        <translation>Consulta a rede móvel; uma vez por minuto para cada eSIM (F5)</translation>
    </message>
    <message>
        <source>Last check</source>
        <extracomment>Name of what says when this was found out last.</extracomment>
        <translation>Última verificação</translation>
    </message>
    <message>
        <source>Copy support note</source>
        <translation>Copiar nota de suporte</translation>
    </message>
    <message>
        <source>What is known, for eSIMfly&apos;s support or a colleague. The activation code is not in it.</source>
        <translation>O que se sabe, para o suporte da eSIMfly ou um colega. O código de ativação não vai junto.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Name of what says that a note was copied.</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Últimos sete dias</translation>
    </message>
    <message>
        <source>Network events</source>
        <extracomment>Name of a table: what happened in networks.</extracomment>
        <translation>Eventos da rede</translation>
    </message>
    <message>
        <source>In plan</source>
        <extracomment>Heading of a column: whether a network is one of the package.</extracomment>
        <translation>No plano</translation>
    </message>
    <message>
        <source>Choose an eSIM to find out why it has no data.</source>
        <translation>Escolha um eSIM para descobrir por que ele está sem dados.</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Consultando a rede…</translation>
    </message>
    <message>
        <source>Asked at %1; again in a minute.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Consultada às %1; de novo em um minuto.</translation>
    </message>
    <message>
        <source>Asked at %1 (%2).</source>
        <extracomment>%1: time of day; %2: how long ago: &quot;3 min&quot;.</extracomment>
        <translation>Consultada às %1 (%2).</translation>
    </message>
    <message>
        <source>Copied. The activation code is not in it.</source>
        <translation>Copiado. O código de ativação não vai junto.</translation>
    </message>
</context>
<context>
    <name>Desk::NoticeStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>%Ln: how many notices stand behind the one that is shown. A button.</extracomment>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
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
        <translation>Todos os avisos</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <extracomment>Name of a button: a notice was read and goes.</extracomment>
        <translation>Dispensar aviso</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Já li</translation>
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
        <translation>Referência</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>eSIMs</source>
        <extracomment>Heading of a column: how many eSIMs an order has.</extracomment>
        <translation>eSIMs</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Heading of a column: what the account paid.</extracomment>
        <translation>Pago</translation>
    </message>
    <message>
        <source>The price that was shown: a person said that it went through.</source>
        <translation>O preço que foi mostrado: uma pessoa disse que a compra foi concluída.</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what the customer paid.</extracomment>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>What customers paid for the whole order</source>
        <translation>O que os clientes pagaram pelo pedido inteiro</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Margem</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>O que os clientes pagaram, menos o que a conta pagou</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column: how an order stands, such as “Completed”.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>Heading of a column: money that came back for an order.</extracomment>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>When money came back of the order</source>
        <translation>Quando o dinheiro do pedido voltou</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading of a column: how the customer paid, such as cash.</extracomment>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>How the customer paid</source>
        <translation>Como o cliente pagou</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Cliente ou obs.</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Of the team, at which an order was sold.</extracomment>
        <translation>Balcão</translation>
    </message>
</context>
<context>
    <name>Desk::OrderPanel</name>
    <message>
        <source>Quantity</source>
        <extracomment>Caption of a field: how many eSIMs.</extracomment>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>How many eSIMs, 10 at most</source>
        <translation>Quantos eSIMs, no máximo 10</translation>
    </message>
    <message>
        <source>you pay</source>
        <extracomment>Below an amount: what the account pays.</extracomment>
        <translation>você paga</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Cliente ou observação</translation>
    </message>
    <message>
        <source>Optional, kept on this computer</source>
        <translation>Opcional, guardado neste computador</translation>
    </message>
    <message>
        <source>Optional, shared with your team</source>
        <translation>Opcional, compartilhado com sua equipe</translation>
    </message>
    <message>
        <source>Order question</source>
        <extracomment>Name of what asks before an order is placed.</extracomment>
        <translation>Pergunta do pedido</translation>
    </message>
    <message>
        <source>Order now</source>
        <extracomment>Button: places the order.</extracomment>
        <translation>Pedir agora</translation>
    </message>
    <message>
        <source>Order another</source>
        <extracomment>Button: the same package is ordered once more.</extracomment>
        <translation>Pedir outro</translation>
    </message>
    <message>
        <source>One more of the same package (Ctrl+N)</source>
        <translation>Mais um do mesmo pacote (Ctrl+N)</translation>
    </message>
    <message>
        <source>Order now for %1</source>
        <extracomment>On the button that orders; %1: an amount of money.</extracomment>
        <translation>Pedir agora por %1</translation>
    </message>
    <message>
        <source>Balance after: %1</source>
        <extracomment>What the account will have once this order is paid.</extracomment>
        <translation>Saldo depois: %1</translation>
    </message>
    <message>
        <source>Connect an account to order.</source>
        <translation>Conecte uma conta para pedir.</translation>
    </message>
    <message>
        <source>Connecting the account…</source>
        <translation>Conectando a conta…</translation>
    </message>
    <message>
        <source>Nothing can be bought while this computer&apos;s clock is off.</source>
        <translation>Nada pode ser comprado enquanto o relógio deste computador estiver errado.</translation>
    </message>
    <message>
        <source>Nothing can be bought without a connection.</source>
        <translation>Nada pode ser comprado sem conexão.</translation>
    </message>
    <message>
        <source>With the orders under way the balance is not enough.</source>
        <translation>Com os pedidos em andamento, o saldo não é suficiente.</translation>
    </message>
    <message>
        <source>With the orders under way the balance is not enough: %1 is missing.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Com os pedidos em andamento, o saldo não é suficiente: faltam %1.</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or sell at %1 all the same.</source>
        <extracomment>While prices are hidden. %1: what the customer pays for one.</extracomment>
        <translation>Custa mais do que antes. Mostre os preços para continuar ou venda por %1 mesmo assim.</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or order again all the same.</source>
        <translation>Custa mais do que antes. Mostre os preços para continuar ou peça de novo mesmo assim.</translation>
    </message>
    <message>
        <source>Order again to confirm.</source>
        <translation>Peça de novo para confirmar.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be ordered. Order again to have it read once more.</source>
        <translation>O custo atual deste pacote não pode ser lido, então ele não pode ser pedido. Peça de novo para que seja lido mais uma vez.</translation>
    </message>
    <message>
        <source>Checking the price…</source>
        <translation>Verificando o preço…</translation>
    </message>
    <message>
        <source>The price rose from %1 to %2. Order again to pay %3.</source>
        <extracomment>%1, %2: the price of one eSIM; %3: of all that are ordered.</extracomment>
        <translation>O preço subiu de %1 para %2. Peça de novo para pagar %3.</translation>
    </message>
    <message>
        <source>The price read at %1 could not be checked. Order again to buy at the current price.</source>
        <extracomment>%1: the time of day at which the price was read.</extracomment>
        <translation>O preço lido às %1 não pôde ser verificado. Peça de novo para comprar pelo preço do momento.</translation>
    </message>
    <message>
        <source>This is more than %1. Order again to confirm.</source>
        <extracomment>%1: an amount of money that was set.</extracomment>
        <translation>O valor passa de %1. Peça de novo para confirmar.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be ordered. The last price known is %1, of %2. Order again to have it read once more.</source>
        <extracomment>%1: the last price known; %2: its day and time.</extracomment>
        <translation>O custo atual deste pacote não pode ser lido, então ele não pode ser pedido. O último preço conhecido é %1, de %2. Peça de novo para que seja lido mais uma vez.</translation>
    </message>
    <message>
        <source>This package is no longer sold. Choose another one.</source>
        <translation>Este pacote não é mais vendido. Escolha outro.</translation>
    </message>
    <message>
        <source>The price fell from %1 to %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>O preço caiu de %1 para %2.</translation>
    </message>
</context>
<context>
    <name>Desk::OrdersPage</name>
    <message>
        <source>Shows the orders of all packages again</source>
        <translation>Mostra de novo os pedidos de todos os pacotes</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Name of a list: of which dates orders are shown.</extracomment>
        <translation>Datas</translation>
    </message>
    <message>
        <source>The days of the orders that are shown</source>
        <translation>Os dias dos pedidos exibidos</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>Name of a field: from which day on orders are shown.</extracomment>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>Name of a field: until which day orders are shown.</extracomment>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: shows again what the customer got.</extracomment>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>What the traveller of the selected order takes along</source>
        <translation>O que o viajante do pedido selecionado leva consigo</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>Button: shows the QR code of an eSIM.</extracomment>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Shows the eSIMs of the selected order beside the list</source>
        <translation>Mostra os eSIMs do pedido selecionado ao lado da lista</translation>
    </message>
    <message>
        <source>Show eSIM</source>
        <extracomment>Button: shows an eSIM on its page.</extracomment>
        <translation>Ver eSIM</translation>
    </message>
    <message>
        <source>Opens the eSIM of the selected order (Ctrl+Enter)</source>
        <translation>Abre o eSIM do pedido selecionado (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Fechar o dia</translation>
    </message>
    <message>
        <source>What was sold on a day, by seller and by payment, to print and to keep</source>
        <translation>O que foi vendido em um dia, por vendedor e por pagamento, para imprimir e guardar</translation>
    </message>
    <message>
        <source>Correct…</source>
        <extracomment>Button: opens a dialog that corrects what was noted of an order.</extracomment>
        <translation>Corrigir…</translation>
    </message>
    <message>
        <source>Sold for, seller, payment and note of the selected order (F2)</source>
        <translation>“Valor da venda”, vendedor, pagamento e observação do pedido selecionado (F2)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: orders are read again.</extracomment>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Reads the orders from eSIMfly (F5)</source>
        <translation>Lê os pedidos da eSIMfly (F5)</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>Name of the sums below the table of orders.</extracomment>
        <translation>Totais</translation>
    </message>
    <message>
        <source>Orders read</source>
        <extracomment>Name of what says from which date on orders are known.</extracomment>
        <translation>Pedidos lidos</translation>
    </message>
    <message>
        <source>Per day</source>
        <extracomment>Button: shows a chart of days.</extracomment>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>Spend and margin of each day, as a chart and as a table</source>
        <translation>Gasto e margem de cada dia, em gráfico e em tabela</translation>
    </message>
    <message>
        <source>Read all orders</source>
        <translation>Ler todos os pedidos</translation>
    </message>
    <message>
        <source>Reads the older orders from eSIMfly too, a page a second. It may be stopped at any time.</source>
        <translation>Lê também os pedidos mais antigos da eSIMfly, uma página por segundo. Pode ser interrompido a qualquer momento.</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Name of the table of orders.</extracomment>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Name of a list: what was corrected of an order.</extracomment>
        <translation>Correções</translation>
    </message>
    <message>
        <source>Only %1  ✕</source>
        <extracomment>A button that takes a filter away. %1: a destination or a package.</extracomment>
        <translation>Só %1  ✕</translation>
    </message>
    <message>
        <source>Nothing was sold on these days. What came back on them is of orders of other days.</source>
        <translation>Nada foi vendido nestes dias. O que voltou neles é de pedidos de outros dias.</translation>
    </message>
    <message>
        <source>No order matches. Search for a reference, a package, a customer, an ICCID or a seller.</source>
        <translation>Nenhum pedido encontrado. Busque uma referência, um pacote, um cliente, um ICCID ou um vendedor.</translation>
    </message>
    <message>
        <source>%1 · reading…</source>
        <extracomment>%1: &quot;100 orders · $310.00 spent&quot;, while more of them are read.</extracomment>
        <translation>%1 · lendo…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many are shown, of how many there are, while a newer list waits to be shown.</extracomment>
        <translation>%1 de %2 exibidos</translation>
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
            <numerusform>Ver mais %Ln</numerusform>
            <numerusform>Ver mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: rows of the table are put in order anew.</extracomment>
        <translation>Ver mudanças</translation>
    </message>
    <message>
        <source>Sums of what is certain</source>
        <extracomment>Below a column of amounts in a file.</extracomment>
        <translation>Somas do que é certo</translation>
    </message>
    <message>
        <source>Choose an order to see its eSIMs.</source>
        <translation>Escolha um pedido para ver os eSIMs dele.</translation>
    </message>
    <message>
        <source>Money was loaded: no eSIM belongs to it.</source>
        <translation>Foi adicionado saldo: não há eSIM correspondente.</translation>
    </message>
    <message>
        <source>Its eSIM is being prepared. It stands here as soon as it comes.</source>
        <translation>O eSIM dele está em preparação. Aparece aqui assim que chegar.</translation>
    </message>
    <message>
        <source>It is not known which eSIM belongs to this order.</source>
        <translation>Não se sabe qual eSIM pertence a este pedido.</translation>
    </message>
    <message>
        <source>Its eSIM is not among those that were read. F5 on the eSIMs page reads them.</source>
        <translation>O eSIM dele não está entre os que foram lidos. F5 na página eSIMs os lê.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter: no status in particular.</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All dates</source>
        <extracomment>Choice of dates: orders of all times.</extracomment>
        <translation>Todas as datas</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Choice of dates: orders of today.</extracomment>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Choice of dates: orders of yesterday.</extracomment>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>Choice of dates: orders of this month.</extracomment>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>Choice of dates: orders of the month before.</extracomment>
        <translation>Mês passado</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>Days that a person chooses, from the first to the last.</extracomment>
        <translation>De … a …</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Name of a list: of which computer orders are shown.</extracomment>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>The desk of the orders that are shown</source>
        <translation>O balcão dos pedidos exibidos</translation>
    </message>
    <message>
        <source>Seller of the orders</source>
        <translation>Vendedor dos pedidos</translation>
    </message>
    <message>
        <source>The seller of the orders that are shown</source>
        <translation>O vendedor dos pedidos exibidos</translation>
    </message>
    <message>
        <source>Desk not known</source>
        <extracomment>A filter: orders of which nobody knows at which desk they were sold.</extracomment>
        <translation>Balcão desconhecido</translation>
    </message>
    <message>
        <source>All desks</source>
        <extracomment>A filter: no desk in particular.</extracomment>
        <translation>Todos os balcões</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>A filter: orders of which nobody said who sold them.</extracomment>
        <translation>Sem vendedor</translation>
    </message>
    <message>
        <source>All sellers</source>
        <extracomment>A filter: no seller in particular.</extracomment>
        <translation>Todos os vendedores</translation>
    </message>
</context>
<context>
    <name>Desk::OtherNotes</name>
    <message>
        <source>Take mine away too</source>
        <extracomment>A button: the note of another desk in the place of the one that stands, or none where that took it away.</extracomment>
        <translation>Remover a minha também</translation>
    </message>
    <message>
        <source>Use this note</source>
        <translation>Usar esta observação</translation>
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
        <translation>Ler todos os pedidos</translation>
    </message>
    <message>
        <source>Reads the older orders from eSIMfly too, a page a second. It may be stopped at any time.</source>
        <translation>Lê também os pedidos mais antigos da eSIMfly, uma página por segundo. Pode ser interrompido a qualquer momento.</translation>
    </message>
    <message>
        <source>The balance lasts</source>
        <translation>Duração do saldo</translation>
    </message>
    <message>
        <source>Balance lasts</source>
        <extracomment>Name of what says how many days the balance will last.</extracomment>
        <translation>Duração do saldo</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Ver os pedidos</translation>
    </message>
    <message>
        <source>Orders that the balance went for</source>
        <translation>Pedidos em que o saldo foi gasto</translation>
    </message>
    <message>
        <source>The orders of the days whose pace it is</source>
        <translation>Os pedidos dos dias em que o cálculo se baseia</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>Caption: what was sold in this week.</extracomment>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Orders this week</source>
        <translation>Pedidos nesta semana</translation>
    </message>
    <message>
        <source>Orders of this week</source>
        <translation>Pedidos desta semana</translation>
    </message>
    <message>
        <source>The orders of this week</source>
        <translation>Os pedidos desta semana</translation>
    </message>
    <message>
        <source>Unclear or unfinished</source>
        <translation>Indefinidos ou em aberto</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <translation>Vale ligar</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>Moeda do gráfico</translation>
    </message>
    <message>
        <source>Chart of the weeks</source>
        <translation>Gráfico das semanas</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>Name of a table with a row for each week.</extracomment>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Best-selling destinations</source>
        <extracomment>Name of a table: countries and regions that were sold most.</extracomment>
        <translation>Destinos mais vendidos</translation>
    </message>
    <message>
        <source>Destinations that sell</source>
        <translation>Destinos que vendem</translation>
    </message>
    <message>
        <source>Best-selling packages</source>
        <extracomment>Name of a table: packages that were sold most.</extracomment>
        <translation>Pacotes mais vendidos</translation>
    </message>
    <message>
        <source>Packages that sell</source>
        <translation>Pacotes que vendem</translation>
    </message>
    <message>
        <source>eSIMs by status</source>
        <translation>eSIMs por status</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <extracomment>Instead of sums that are being worked out.</extracomment>
        <translation>Somando…</translation>
    </message>
    <message>
        <source>Unfinished purchases</source>
        <extracomment>Button: opens the list of orders that need a decision.</extracomment>
        <translation>Compras em aberto</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <extracomment>A button for a screen reader. %1: how an order stands: &quot;Pending&quot;.</extracomment>
        <translation>Pedidos: %1</translation>
    </message>
    <message>
        <source>None is known of, but not all orders were read.</source>
        <translation>Não consta nenhum, mas nem todos os pedidos foram lidos.</translation>
    </message>
    <message>
        <source>None is known of, but it is not clear how some orders stand.</source>
        <translation>Não consta nenhum, mas a situação de alguns pedidos está indefinida.</translation>
    </message>
    <message>
        <source>eSIMs: %1</source>
        <extracomment>A button for a screen reader. %1: how an eSIM stands: &quot;Active&quot;.</extracomment>
        <translation>eSIMs: %1</translation>
    </message>
    <message>
        <source>Nobody is known to need one, but not all eSIMs were read.</source>
        <translation>Não consta ninguém, mas nem todos os eSIMs foram lidos.</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of amounts, while a customer looks at the screen.</extracomment>
        <translation>Preços ocultos</translation>
    </message>
    <message>
        <source>Enter or a double click shows the orders of a week</source>
        <translation>Enter ou um clique duplo mostra os pedidos de uma semana</translation>
    </message>
    <message>
        <source>None of them matches.</source>
        <translation>Nenhum deles corresponde.</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Name of a page: how the shop does.</extracomment>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;3 of 171&quot;: what the search found of all destinations and packages that sell.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>A button: shows what came while the mouse moved over a table.</extracomment>
        <translation>Ver mudanças</translation>
    </message>
    <message>
        <source>Who sold</source>
        <extracomment>Name of a table with a row for each seller or desk.</extracomment>
        <translation>Quem vendeu</translation>
    </message>
    <message>
        <source>By desk or by seller</source>
        <translation>Por balcão ou por vendedor</translation>
    </message>
    <message>
        <source>By desk</source>
        <extracomment>Choice: sums of each computer that sells.</extracomment>
        <translation>Por balcão</translation>
    </message>
    <message>
        <source>By seller</source>
        <extracomment>Choice: sums of each person who sells.</extracomment>
        <translation>Por vendedor</translation>
    </message>
    <message>
        <source>Of all orders</source>
        <extracomment>What a count is made of; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>De todos os pedidos</translation>
    </message>
    <message>
        <source>Of the orders that were read</source>
        <extracomment>What a count is made of; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>Dos pedidos que foram lidos</translation>
    </message>
    <message>
        <source>Every order is settled</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>Todos os pedidos estão resolvidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <extracomment>%Ln: how many eSIMs; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>
            <numerusform>%Ln no total</numerusform>
            <numerusform>%Ln no total</numerusform>
        </translation>
    </message>
    <message>
        <source>Told from the eSIMs</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>Com base nos eSIMs</translation>
    </message>
    <message>
        <source>Nobody needs a call</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>Não há para quem ligar</translation>
    </message>
    <message>
        <source>No order of eSIMs was completed since %1.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Nenhum pedido de eSIMs foi concluído desde %1.</translation>
    </message>
    <message>
        <source>%1 of %2, completed orders since %3</source>
        <extracomment>%1: how many are shown, of %2 there are; %3: a day.</extracomment>
        <translation>%1 de %2, pedidos concluídos desde %3</translation>
    </message>
    <message>
        <source>All orders of all desks since %1, top-ups too</source>
        <extracomment>Of all orders of a team, by desk or by seller; %1: a day.</extracomment>
        <translation>Todos os pedidos de todos os balcões desde %1, inclusive recargas</translation>
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
        <translation>desde %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When figures were read. %1: a time.</extracomment>
        <translation>posição de %1</translation>
    </message>
    <message>
        <source>being read…</source>
        <extracomment>Instead of an amount that is not known yet.</extracomment>
        <translation>em leitura…</translation>
    </message>
    <message>
        <source>as this computer has it; F5 reads it</source>
        <translation>como está neste computador; F5 atualiza</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of how long the balance lasts, while a customer looks at the screen.</extracomment>
        <translation>Preços ocultos</translation>
    </message>
    <message>
        <source>The balance was not read yet. F5 reads it.</source>
        <translation>O saldo ainda não foi lido. F5 o lê.</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>%1: an amount of money; %2: a time.</extracomment>
        <translation>%1, posição de %2</translation>
    </message>
    <message>
        <source>%1. What it lasts can be told after the first whole day with orders.</source>
        <extracomment>%1: the balance with its currency.</extracomment>
        <translation>%1. A duração poderá ser calculada depois do primeiro dia inteiro com pedidos.</translation>
    </message>
    <message>
        <source>%1, at the %2 a day of %3.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: an amount of money; %3: days from the first to the last.</extracomment>
        <translation>%1, no ritmo de %2 por dia em %3.</translation>
    </message>
    <message>
        <source>%1. As much came back as was spent on %2.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: days from the first to the last.</extracomment>
        <translation>%1. Voltou tanto quanto foi gasto em %2.</translation>
    </message>
    <message>
        <source>%1. Nothing was spent on %2.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: days from the first to the last.</extracomment>
        <translation>%1. Nada foi gasto em %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders of these days are not certain and not in it.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>
            <numerusform>%Ln pedido destes dias é incerto e não entra no cálculo.</numerusform>
            <numerusform>%Ln pedidos destes dias são incertos e não entram no cálculo.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than a year</source>
        <translation>Mais de um ano</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln days</source>
        <extracomment>%Ln: how many days the balance will last.</extracomment>
        <translation>
            <numerusform>Cerca de %Ln dia</numerusform>
            <numerusform>Cerca de %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a day</source>
        <translation>Menos de um dia</translation>
    </message>
    <message>
        <source>No data left</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>Nearly empty</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Quase sem dados</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Terminam em breve</translation>
    </message>
    <message>
        <source>Prepared for too long</source>
        <extracomment>Why eSIMs need attention; the number stands behind it.</extracomment>
        <translation>Preparação demorada</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Não instalados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders without a time are in no week.</source>
        <extracomment>%Ln: a number of orders.</extracomment>
        <translation>
            <numerusform>%Ln pedido sem hora não está em nenhuma semana.</numerusform>
            <numerusform>%Ln pedidos sem hora não estão em nenhuma semana.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::PackageDelegate</name>
    <message>
        <source>unlimited</source>
        <extracomment>A badge behind the name of a package: it has no limit of data.</extracomment>
        <translation>ilimitado</translation>
    </message>
    <message>
        <source>sold lately</source>
        <extracomment>A badge behind the name of a package: it was sold in the last days.</extracomment>
        <translation>vendido há pouco</translation>
    </message>
</context>
<context>
    <name>Desk::PackageDetails</name>
    <message>
        <source>Data</source>
        <extracomment>Caption: how much data a package has.</extracomment>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Caption: how many days a package is valid.</extracomment>
        <translation>Validade</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Caption: minutes and texts of a package.</extracomment>
        <translation>Chamadas</translation>
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
        <translation>Operadora</translation>
    </message>
    <message>
        <source>Includes</source>
        <comment>What else comes with a package</comment>
        <translation>Inclui</translation>
    </message>
    <message>
        <source>Top-up</source>
        <extracomment>Caption: whether more data can be bought for the same eSIM.</extracomment>
        <translation>Recarga</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>Caption: what customers pay.</extracomment>
        <translation>Preço de venda</translation>
    </message>
    <message>
        <source>Fix…</source>
        <comment>A button beside a selling price: to set it by hand</comment>
        <translation>Fixar…</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>Name of a button: a price for this package alone.</extracomment>
        <translation>Preço fixo</translation>
    </message>
    <message>
        <source>Set the selling price of this package by hand (Ctrl+Shift+M)</source>
        <translation>Definir manualmente o preço de venda deste pacote (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Price history</source>
        <extracomment>Name of a chart: what a package cost in the past.</extracomment>
        <translation>Histórico de preços</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <translation>não é mais vendido</translation>
    </message>
    <message>
        <source>price not readable now</source>
        <translation>preço ilegível agora</translation>
    </message>
    <message>
        <source>fixed price</source>
        <extracomment>Behind a selling price: a person set it for this package alone.</extracomment>
        <translation>preço fixo</translation>
    </message>
    <message>
        <source>no rule fits</source>
        <translation>nenhuma regra se aplica</translation>
    </message>
    <message>
        <source>%1, last read %2</source>
        <extracomment>%1: an amount of money; %2: the day and time when it could be read for the last time.</extracomment>
        <translation>%1, última leitura em %2</translation>
    </message>
    <message>
        <source>−%1 % on %2</source>
        <extracomment>A price change and its day: &quot;−5 % on 21 Nov&quot;.</extracomment>
        <translation>−%1% em %2</translation>
    </message>
    <message>
        <source>+%1 % on %2</source>
        <extracomment>%1: a number of per cent, %2: a date. How a price rose.</extracomment>
        <translation>+%1% em %2</translation>
    </message>
    <message>
        <source>%1 →</source>
        <extracomment>The price before; the new one follows.</extracomment>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A price that has not changed: &quot;$3.10 since 21 Nov&quot;.</extracomment>
        <translation>%1 desde %2</translation>
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
        <translation>Ilimitados, a velocidade pode cair</translation>
    </message>
    <message>
        <source>%1 at home, %2 when roaming</source>
        <extracomment>%1 and %2: amounts of data, such as “5 GB”.</extracomment>
        <translation>%1 no país de origem, %2 em roaming</translation>
    </message>
    <message>
        <source>%1 from first use</source>
        <extracomment>%1 is &quot;30 days&quot;.</extracomment>
        <translation>%1 a partir do primeiro uso</translation>
    </message>
    <message>
        <source>%1 from the purchase</source>
        <extracomment>%1 is &quot;30 days&quot;.</extracomment>
        <translation>%1 a partir da compra</translation>
    </message>
    <message>
        <source>unlimited at home</source>
        <extracomment>Calls within the home country.</extracomment>
        <translation>sem limite no país de origem</translation>
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
        <translation>sem limite na UE</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes in the EU</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln minuto na UE</numerusform>
            <numerusform>%Ln minutos na UE</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited international minutes</source>
        <translation>minutos internacionais ilimitados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln international minutes</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln minuto internacional</numerusform>
            <numerusform>%Ln minutos internacionais</numerusform>
        </translation>
    </message>
    <message>
        <source>included</source>
        <extracomment>Calls, or texts, come with the package; how many isn&apos;t said.</extracomment>
        <translation>no pacote</translation>
    </message>
    <message>
        <source>incoming only</source>
        <extracomment>Text messages can be received, not sent.</extracomment>
        <translation>só recebimento</translation>
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
            <numerusform>%Ln SMS na UE</numerusform>
            <numerusform>%Ln SMS na UE</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited international texts</source>
        <translation>SMS internacionais ilimitados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln international texts</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>%Ln SMS internacional</numerusform>
            <numerusform>%Ln SMS internacionais</numerusform>
        </translation>
    </message>
    <message>
        <source>can be topped up</source>
        <translation>pode ser recarregado</translation>
    </message>
    <message>
        <source>can&apos;t be topped up</source>
        <translation>não pode ser recarregado</translation>
    </message>
    <message>
        <source>hotspot</source>
        <extracomment>What a package can: the phone may share its connection.</extracomment>
        <translation>hotspot</translation>
    </message>
    <message>
        <source>no hotspot</source>
        <extracomment>What a package can&apos;t: the phone may not share its connection.</extracomment>
        <translation>sem hotspot</translation>
    </message>
    <message>
        <source>phone number (%1)</source>
        <extracomment>What a package has: a telephone number. %1: the country that it is of.</extracomment>
        <translation>número de telefone (%1)</translation>
    </message>
    <message>
        <source>can renew by itself</source>
        <extracomment>The package can be bought so that it is paid and starts again by itself.</extracomment>
        <translation>pode renovar automaticamente</translation>
    </message>
</context>
<context>
    <name>Desk::PackageModel</name>
    <message>
        <source>unlimited</source>
        <extracomment>Read aloud for the sign ∞.</extracomment>
        <translation>ilimitado</translation>
    </message>
    <message>
        <source>Valid (days)</source>
        <extracomment>Heading in a file: how many days the package lasts.</extracomment>
        <translation>Validade (dias)</translation>
    </message>
    <message>
        <source>sorted, ascending</source>
        <extracomment>Read aloud at a table&apos;s heading.</extracomment>
        <translation>em ordem crescente</translation>
    </message>
    <message>
        <source>sorted, descending</source>
        <extracomment>Said by screen readers behind the heading of a column: the largest is at the top.</extracomment>
        <translation>em ordem decrescente</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Covers</source>
        <extracomment>The places where the package works.</extracomment>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: how much data a package has.</extracomment>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>How long the package lasts.</extracomment>
        <translation>Validade</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>The kind of mobile network: 4G, 5G.</extracomment>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a package.</extracomment>
        <translation>Custo</translation>
    </message>
    <message>
        <source>/GB</source>
        <extracomment>Cost for each gigabyte, as short as it is understood.</extracomment>
        <translation>/GB</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>What the shop takes for the package.</extracomment>
        <translation>Venda</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Margem</translation>
    </message>
    <message>
        <source>Margin %</source>
        <extracomment>The margin in percent of the selling price, as short as it is understood.</extracomment>
        <translation>Margem %</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: the generation of the network, such as 5G.</extracomment>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Cost of one gigabyte</source>
        <translation>Custo de um gigabyte</translation>
    </message>
    <message>
        <source>Selling price</source>
        <extracomment>A way to sort packages: by what customers pay.</extracomment>
        <translation>Preço de venda</translation>
    </message>
    <message>
        <source>Margin in percent</source>
        <translation>Margem em porcentagem</translation>
    </message>
    <message>
        <source>Middle East · 42 countries</source>
        <extracomment>A long text of the column &quot;Covers&quot;, to find out how wide it must be.</extracomment>
        <translation>Oriente Médio · 42 países</translation>
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
        <translation>%1 foi lido em %2. O que a eSIMfly enviou em %3 não pôde ser lido.</translation>
    </message>
    <message>
        <source>favourite</source>
        <extracomment>Read aloud after a package&apos;s name: a person starred it.</extracomment>
        <translation>favorito</translation>
    </message>
    <message>
        <source>sold lately</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>vendido há pouco</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>não é mais vendido</translation>
    </message>
    <message>
        <source>price not readable now</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>preço ilegível agora</translation>
    </message>
</context>
<context>
    <name>Desk::PackageTable</name>
    <message>
        <source>Best first</source>
        <extracomment>The order of the packages found.</extracomment>
        <translation>Melhores primeiro</translation>
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
        <translation>%1 é a coluna %2 de %3.</translation>
    </message>
    <message>
        <source>%1 takes the room that the other columns leave.</source>
        <extracomment>%1: the heading of the column with the names.</extracomment>
        <translation>A coluna %1 ocupa o espaço que as outras deixam.</translation>
    </message>
    <message>
        <source>%1 is %2 pixels wide.</source>
        <extracomment>Read aloud after a column was made wider or narrower: its heading and its width.</extracomment>
        <translation>A coluna %1 tem %2 pixels de largura.</translation>
    </message>
    <message>
        <source>All columns as they were at first</source>
        <translation>Todas as colunas como no início</translation>
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
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many packages are shown, of how many there are, while more that match wait to be shown.</extracomment>
        <translation>%1 de %2 exibidos</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <extracomment>How many packages match, of how many were copied; the rest of them is still to come.</extracomment>
        <translation>%1 de %2 até agora</translation>
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
            <numerusform>Ver mais %Ln</numerusform>
            <numerusform>Ver mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What the packages are sorted by</source>
        <translation>O critério de ordenação dos pacotes</translation>
    </message>
    <message>
        <source>The catalogue is not copied yet.</source>
        <translation>O catálogo ainda não foi baixado.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Uma nova tentativa é feita automaticamente.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” yet.</source>
        <extracomment>%1: what somebody searched for. The catalogue is being copied.</extracomment>
        <translation>Nada corresponde a “%1” ainda.</translation>
    </message>
    <message>
        <source>The catalogue is being copied for the first time. What fits appears by itself.</source>
        <translation>O catálogo está sendo baixado pela primeira vez. O que corresponder aparece automaticamente.</translation>
    </message>
    <message>
        <source>Only a part of the catalogue is on this computer: the first copy did not come to its end.</source>
        <translation>Só uma parte do catálogo está neste computador: o primeiro download não chegou ao fim.</translation>
    </message>
    <message>
        <source>No packages here yet.</source>
        <translation>Nenhum pacote aqui ainda.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” in what was copied so far.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>Nada corresponde a “%1” no que foi baixado até agora.</translation>
    </message>
    <message>
        <source>Go on copying</source>
        <translation>Continuar a baixar</translation>
    </message>
    <message>
        <source>Try a country, a network, a size such as 5gb or days such as 30d. Fewer words find more.</source>
        <translation>Tente um país, uma rede, um tamanho como 5gb ou uma duração como 30d. Com menos palavras, encontra-se mais.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages of the last copy could not be read; those that never could are missing here.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>%Ln pacote do último download não pôde ser lido; se nunca pôde, falta aqui.</numerusform>
            <numerusform>%Ln pacotes do último download não puderam ser lidos; os que nunca puderam faltam aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>No packages here.</source>
        <translation>Nenhum pacote aqui.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>Nada corresponde a “%1”.</translation>
    </message>
    <message>
        <source>Copying the catalogue…</source>
        <translation>Baixando o catálogo…</translation>
    </message>
    <message>
        <source>The first packages appear in a moment and can be sold while the rest arrives.</source>
        <translation>Os primeiros pacotes aparecem em instantes e podem ser vendidos enquanto o resto chega.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages came, and none of them could be read.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>%Ln pacote chegou, e não pôde ser lido.</numerusform>
            <numerusform>%Ln pacotes chegaram, e nenhum deles pôde ser lido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue could not be copied.</source>
        <translation>O catálogo não pôde ser baixado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the catalogue is copied once more.</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>eSIMfly lists no packages for this account.</source>
        <translation>A eSIMfly não lista nenhum pacote para esta conta.</translation>
    </message>
    <message>
        <source>Copied at %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Baixado em %1.</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>Baixar de novo</translation>
    </message>
    <message>
        <source>There is no catalogue on this computer yet.</source>
        <translation>Ainda não há catálogo neste computador.</translation>
    </message>
    <message>
        <source>Copy it once; later it is renewed in the background.</source>
        <translation>Baixe-o uma vez; depois ele é renovado em segundo plano.</translation>
    </message>
    <message>
        <source>Copy the catalogue</source>
        <translation>Baixar o catálogo</translation>
    </message>
    <message>
        <source>Connect your account: its packages and prices are copied then.</source>
        <translation>Conecte a sua conta: os pacotes e preços dela são baixados em seguida.</translation>
    </message>
    <message>
        <source>No package fits these filters.</source>
        <translation>Nenhum pacote atende a estes filtros.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” with these filters.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>Nada corresponde a “%1” com estes filtros.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages match without them.</source>
        <extracomment>%Ln: how many packages are found where no filter limits them.</extracomment>
        <translation>
            <numerusform>%Ln pacote corresponde sem eles.</numerusform>
            <numerusform>%Ln pacotes correspondem sem eles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: all filters are taken away.</extracomment>
        <translation>Limpar filtros</translation>
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
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Cliente ou obs.</translation>
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
        <translation>dinheiro</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>How a customer pays: with a bank card.</extracomment>
        <translation>cartão</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>How a customer pays: it is put on the bill of their hotel room.</extracomment>
        <translation>quarto</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>How a customer pays: not now.</extracomment>
        <translation>depois</translation>
    </message>
</context>
<context>
    <name>Desk::PriceChart</name>
    <message>
        <source>Price since %1</source>
        <extracomment>%1: a date. Above a chart of what a package cost.</extracomment>
        <translation>Preço desde %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A price and the day from which it held.</extracomment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>Price chart</source>
        <extracomment>Name of a chart: what a package cost in the past.</extracomment>
        <translation>Gráfico de preços</translation>
    </message>
</context>
<context>
    <name>Desk::PriceExampleModel</name>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a package.</extracomment>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>What a package sells at today.</extracomment>
        <translation>Atual</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>What a package will sell at.</extracomment>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Margem</translation>
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
        <translation>Qualquer um; ou nomes ou siglas, separados por vírgula: Turquia, GR</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Caption of a list: region that a rule of prices is for.</extracomment>
        <translation>Região</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Caption of a list: kind of packages that a rule of prices is for.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of package</source>
        <translation>Tipo de pacote</translation>
    </message>
    <message>
        <source>Data, GB</source>
        <extracomment>Caption of two fields: how much data packages have that a rule of prices is for.</extracomment>
        <translation>Dados, GB</translation>
    </message>
    <message>
        <source>Data from, in GB</source>
        <translation>Dados de, em GB</translation>
    </message>
    <message>
        <source>to</source>
        <comment>Between two numbers of a range</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Data to, in GB</source>
        <translation>Dados até, em GB</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>Caption of a list: whether a rule of prices is for packages with a limit of data.</extracomment>
        <translation>Limite</translation>
    </message>
    <message>
        <source>With or without a limit</source>
        <translation>Com ou sem limite</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Caption of two fields: how many days packages are valid that a rule of prices is for.</extracomment>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Days from</source>
        <extracomment>Name of a field: the least number of days.</extracomment>
        <translation>Dias de</translation>
    </message>
    <message>
        <source>Days to</source>
        <extracomment>Name of a field: the largest number of days.</extracomment>
        <translation>Dias até</translation>
    </message>
    <message>
        <source>The price is the cost and</source>
        <translation>O preço é o custo mais</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>Caption of a field: what is added to the cost, in per cent.</extracomment>
        <translation>Percentual</translation>
    </message>
    <message>
        <source>Markup percent</source>
        <extracomment>Name of a field: what is added to the cost, in per cent.</extracomment>
        <translation>Percentual de acréscimo</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Caption of a field: what is added to the cost, as an amount.</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Markup amount</source>
        <extracomment>Name of a field: what is added to the cost, as an amount.</extracomment>
        <translation>Valor de acréscimo</translation>
    </message>
    <message>
        <source>Rounding</source>
        <extracomment>Caption of a list: how selling prices are rounded.</extracomment>
        <translation>Arredondamento</translation>
    </message>
    <message>
        <source>A price rises to the next one that ends so</source>
        <translation>O preço sobe até o próximo que termine assim</translation>
    </message>
    <message>
        <source>Floor</source>
        <comment>What is earned at least</comment>
        <translation>Piso</translation>
    </message>
    <message>
        <source>Floor</source>
        <extracomment>Caption of a field: nothing is sold for less.</extracomment>
        <translation>Piso</translation>
    </message>
    <message>
        <source>What is earned at least: an amount, or a part of the cost such as 20%</source>
        <translation>O mínimo que se ganha: um valor, ou uma parte do custo como 20%</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Of a number that limits nothing.</extracomment>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Packages without a limit of data.</extracomment>
        <translation>ilimitado</translation>
    </message>
    <message>
        <source>with a limit</source>
        <extracomment>Packages that have a limit of data.</extracomment>
        <translation>com limite</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <extracomment>A field for an amount of money; %1: the code of its currency.</extracomment>
        <translation>Valor, %1</translation>
    </message>
    <message>
        <source>Write the percentage as a number from −100 up, such as %1.</source>
        <extracomment>%1: a number, as an example.</extracomment>
        <translation>Escreva o percentual como um número a partir de −100, como %1.</translation>
    </message>
    <message>
        <source>Write the amount like %1.</source>
        <extracomment>%1: an amount, as an example.</extracomment>
        <translation>Escreva o valor como %1.</translation>
    </message>
    <message>
        <source>“%1” is no country that is known here.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>“%1” não é um país conhecido aqui.</translation>
    </message>
    <message>
        <source>Write the floor as an amount, or as a part of the cost such as %1.</source>
        <extracomment>%1: a part, such as “120 %”.</extracomment>
        <translation>Escreva o piso como um valor, ou como uma parte do custo, como %1.</translation>
    </message>
</context>
<context>
    <name>Desk::PriceRuleModel</name>
    <message>
        <source>off</source>
        <extracomment>A rule that is switched off.</extracomment>
        <translation>desligada</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Which packages a rule is for.</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Adds</source>
        <extracomment>What a rule adds to the cost.</extracomment>
        <translation>Acréscimo</translation>
    </message>
    <message>
        <source>Rounding</source>
        <extracomment>Heading of a column: how selling prices are rounded.</extracomment>
        <translation>Arredond.</translation>
    </message>
    <message>
        <source>Packages</source>
        <extracomment>Heading of a column: how many packages a rule gives their price.</extracomment>
        <translation>Pacotes</translation>
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
        <translation>margem %1</translation>
    </message>
    <message>
        <source>The margin is %1 of the selling price.</source>
        <extracomment>%1: a part, such as “37 %”.</extracomment>
        <translation>A margem é de %1 do preço de venda.</translation>
    </message>
    <message>
        <source>not rounded</source>
        <extracomment>Of prices: to no step.</extracomment>
        <translation>sem arredondar</translation>
    </message>
    <message>
        <source>whole</source>
        <extracomment>Of prices: to whole dollars, euros, dinars.</extracomment>
        <translation>inteiro</translation>
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
        <translation>outro</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Packages with and without a limit of data.</extracomment>
        <translation>ilimitado</translation>
    </message>
    <message>
        <source>with a limit</source>
        <translation>com limite</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of sizes or days: &quot;1 GB to 5 GB&quot;.</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>&quot;5 GB or more&quot;.</extracomment>
        <translation>%1 ou mais</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>&quot;5 GB or less&quot;.</extracomment>
        <translation>%1 ou menos</translation>
    </message>
    <message>
        <source>All packages</source>
        <extracomment>A rule of selling prices that asks for nothing.</extracomment>
        <translation>Todos os pacotes</translation>
    </message>
    <message>
        <source>at cost</source>
        <extracomment>A rule that adds nothing to the cost.</extracomment>
        <translation>pelo custo</translation>
    </message>
    <message>
        <source>The rate between the account&apos;s currency and the selling currency is missing.</source>
        <translation>Falta o câmbio entre a moeda da conta e a moeda de venda.</translation>
    </message>
    <message>
        <source>An amount is not in the selling currency.</source>
        <translation>Um valor não está na moeda de venda.</translation>
    </message>
    <message>
        <source>This currency has no decimals, so its prices can&apos;t end in .99 or the like.</source>
        <translation>Esta moeda não tem decimais, então os preços dela não podem terminar em ,99 ou algo assim.</translation>
    </message>
    <message>
        <source>It would make prices under zero.</source>
        <translation>Isso deixaria preços abaixo de zero.</translation>
    </message>
    <message>
        <source>An amount or a percentage is too large.</source>
        <translation>Um valor ou um percentual é grande demais.</translation>
    </message>
    <message>
        <source>“From” is more than “to”.</source>
        <translation>“De” é maior que “até”.</translation>
    </message>
    <message>
        <source>A country is written by its two letters, such as TR.</source>
        <translation>Um país é indicado pela sigla de duas letras, como TR.</translation>
    </message>
    <message>
        <source>The same rule stands there twice.</source>
        <translation>A mesma regra aparece duas vezes.</translation>
    </message>
    <message>
        <source>There are too many rules or fixed prices.</source>
        <translation>Há regras ou preços fixos demais.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <extracomment>%1: what is wrong with it, in a sentence.</extracomment>
        <translation>O arquivo não pode ser lido: %1</translation>
    </message>
    <message>
        <source>The file is too large to be one of selling prices.</source>
        <translation>O arquivo é grande demais para ser de preços de venda.</translation>
    </message>
    <message>
        <source>It is not written as JSON.</source>
        <translation>Não está escrito como JSON.</translation>
    </message>
    <message>
        <source>This is not a file of selling prices.</source>
        <translation>Este não é um arquivo de preços de venda.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the file.</source>
        <translation>Uma versão mais nova deste programa gravou o arquivo.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>“%1” não significa nada aqui.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <extracomment>%1: what should stand in a file of prices.</extracomment>
        <translation>Falta “%1”.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>“%1” aparece duas vezes.</translation>
    </message>
    <message>
        <source>“%1” is of another kind than expected; numbers are written as text.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>“%1” é de um tipo diferente do esperado; números são escritos como texto.</translation>
    </message>
    <message>
        <source>“%1” has a value that can&apos;t be used.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>“%1” tem um valor que não pode ser usado.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>What is wrong with a file, after the line where it was found.</extracomment>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Nada foi importado.</translation>
    </message>
    <message>
        <source>The file has the same prices.</source>
        <translation>O arquivo tem os mesmos preços.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are new</source>
        <extracomment>%Ln: how many rules a file of prices adds.</extracomment>
        <translation>
            <numerusform>%Ln regra é nova</numerusform>
            <numerusform>%Ln regras são novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules change</source>
        <extracomment>%Ln: how many rules a file of prices changes.</extracomment>
        <translation>
            <numerusform>%Ln regra muda</numerusform>
            <numerusform>%Ln regras mudam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules go</source>
        <extracomment>%Ln: how many rules a file of prices takes away.</extracomment>
        <translation>
            <numerusform>%Ln regra é removida</numerusform>
            <numerusform>%Ln regras são removidas</numerusform>
        </translation>
    </message>
    <message>
        <source>the rules come in another order</source>
        <translation>a ordem das regras é outra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices are new</source>
        <extracomment>%Ln: how many prices of single packages a file of prices adds.</extracomment>
        <translation>
            <numerusform>%Ln preço fixo é novo</numerusform>
            <numerusform>%Ln preços fixos são novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices change</source>
        <extracomment>%Ln: how many prices of single packages a file of prices changes.</extracomment>
        <translation>
            <numerusform>%Ln preço fixo muda</numerusform>
            <numerusform>%Ln preços fixos mudam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices go</source>
        <extracomment>%Ln: how many prices of single packages a file of prices takes away.</extracomment>
        <translation>
            <numerusform>%Ln preço fixo é removido</numerusform>
            <numerusform>%Ln preços fixos são removidos</numerusform>
        </translation>
    </message>
    <message>
        <source>the currency is another one</source>
        <translation>a moeda é outra</translation>
    </message>
    <message>
        <source>the rate is another one</source>
        <translation>o câmbio é outro</translation>
    </message>
</context>
<context>
    <name>Desk::PrivacySettings</name>
    <message>
        <source>Start with prices hidden</source>
        <translation>Iniciar com os preços ocultos</translation>
    </message>
    <message>
        <source>What packages cost, margins and the balance are not shown until F8 is pressed.</source>
        <translation>O custo dos pacotes, as margens e o saldo não são mostrados até que se pressione F8.</translation>
    </message>
    <message>
        <source>Keep the last hand-overs</source>
        <translation>Guardar as últimas entregas</translation>
    </message>
    <message>
        <source>So that each can be opened again as it was. Where messages went is never kept.</source>
        <translation>Para que cada uma possa ser aberta de novo como foi entregue. O destinatário das mensagens nunca é guardado.</translation>
    </message>
    <message>
        <source>Take activation codes off the clipboard after</source>
        <translation>Tirar códigos de ativação da área de transferência após</translation>
    </message>
    <message>
        <source>Seconds after which activation codes are taken off the clipboard</source>
        <translation>Segundos após os quais os códigos de ativação saem da área de transferência</translation>
    </message>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Title of a question: what is kept of eSIMs that were given to customers.</extracomment>
        <translation>Últimas entregas</translation>
    </message>
    <message>
        <source>Remove the last hand-overs from this computer, and keep none from now on?</source>
        <translation>Remover as últimas entregas deste computador e não guardar mais nenhuma a partir de agora?</translation>
    </message>
    <message>
        <source>Orders, eSIMs and their codes stay with eSIMfly, and notes stay here.</source>
        <translation>Pedidos, eSIMs e os códigos deles ficam na eSIMfly, e as observações ficam aqui.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <extracomment>Button of a question: what was kept is deleted.</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>Button of a question: nothing is deleted.</extracomment>
        <translation>Manter</translation>
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
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the system.</extracomment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of %1.</source>
        <extracomment>%1: names of languages, by commas.</extracomment>
        <translation>Nenhuma fonte neste computador tem as letras de %1.</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice of colours: dark letters on white.</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of colours: light letters on black.</extracomment>
        <translation>Escuro</translation>
    </message>
</context>
<context>
    <name>Desk::PurchaseModel</name>
    <message>
        <source>Ordered</source>
        <extracomment>Heading of a column: when something was ordered.</extracomment>
        <translation>Pedido em</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading of a column: how much money the order is about.</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Cliente ou obs.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>O que se sabe</translation>
    </message>
</context>
<context>
    <name>Desk::PurchaseText</name>
    <message>
        <source>Writing the order down…</source>
        <translation>Registrando o pedido…</translation>
    </message>
    <message>
        <source>You may have been charged. Checking…</source>
        <translation>Pode ter havido cobrança. Verificando…</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <extracomment>How a purchase stands: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>Fazendo o pedido…</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>Ainda indefinido.</translation>
    </message>
    <message>
        <source>Being prepared, 1 to 5 minutes. It is paid; don&apos;t order again.</source>
        <translation>Em preparação, 1 a 5 minutos. Já está pago; não peça de novo.</translation>
    </message>
    <message>
        <source>It went through.</source>
        <translation>Compra concluída.</translation>
    </message>
    <message>
        <source>It did not go through. Nothing was charged.</source>
        <translation>A compra não foi concluída. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>You said that it was not bought.</source>
        <translation>Você informou que a compra não foi feita.</translation>
    </message>
    <message>
        <source>It did not go through. %1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>A compra não foi concluída. O valor de %1 voltou.</translation>
    </message>
    <message>
        <source>It did not go through. The money came back.</source>
        <translation>A compra não foi concluída. O dinheiro voltou.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. A part of the money came back; not clear yet whether the rest does.</source>
        <translation>A compra não foi concluída depois de paga. Uma parte do dinheiro voltou; ainda não se sabe se o resto volta.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. %1 of %2 came back; not clear yet whether the rest does.</source>
        <extracomment>%1: an amount of money that came back; %2: what was paid.</extracomment>
        <translation>A compra não foi concluída depois de paga. De %2, o valor de %1 voltou; ainda não se sabe se o resto volta.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>A compra não foi concluída depois de paga. Ainda não se sabe se o dinheiro voltou.</translation>
    </message>
    <message>
        <source>Of its eSIMs, %1 of %2 came: look for them on the eSIMs page.</source>
        <extracomment>%1 of the %2 eSIMs of an order came before it was ended.</extracomment>
        <translation>Dos eSIMs dela, vieram %1 de %2: procure-os na página eSIMs.</translation>
    </message>
    <message>
        <source>The balance was %1 before the order and is %2 now.</source>
        <extracomment>%1, %2: amounts of money.</extracomment>
        <translation>O saldo era %1 antes do pedido e é %2 agora.</translation>
    </message>
    <message>
        <source>%1 of %2 bought</source>
        <extracomment>How far several orders came: &quot;2 of 5 bought&quot;, followed by &quot;, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1 de %2 comprados</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <extracomment>A number of orders.</extracomment>
        <translation>em andamento: %1</translation>
    </message>
    <message>
        <source>%1 not clear</source>
        <extracomment>A number of orders.</extracomment>
        <translation>indefinidos: %1</translation>
    </message>
    <message>
        <source>%1 not bought</source>
        <extracomment>A number of orders: nothing was charged for them.</extracomment>
        <translation>não comprados: %1</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>A number of orders: their money came back.</extracomment>
        <translation>reembolsados: %1</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <extracomment>A number of orders.</extracomment>
        <translation>não enviados: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list such as &quot;2 of 5 bought, 1 not clear&quot;.</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer to the order got lost.</source>
        <translation>A resposta da eSIMfly ao pedido se perdeu.</translation>
    </message>
    <message>
        <source>The account could not be read yet.</source>
        <translation>A conta ainda não pôde ser lida.</translation>
    </message>
    <message>
        <source>At %1 an order of this package stood in the account that may be this one: %2.</source>
        <extracomment>%1: time of day; %2: the order&apos;s reference.</extracomment>
        <translation>Às %1 havia na conta um pedido deste pacote que pode ser este: %2.</translation>
    </message>
    <message>
        <source>At %1 an order of this package over %2 stood in the account that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: an amount of money; %3: the order&apos;s reference.</extracomment>
        <translation>Às %1 havia na conta um pedido deste pacote, de %2, que pode ser este: %3.</translation>
    </message>
    <message>
        <source>At %1 the account had 1 new order of this package, perhaps of a colleague.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Às %1 a conta tinha 1 novo pedido deste pacote, talvez de um colega.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 the account had %Ln new orders of this package, perhaps of colleagues.</source>
        <extracomment>%1: time of the day, %Ln: a number of orders.</extracomment>
        <translation>
            <numerusform>Às %1 a conta tinha %Ln novo pedido deste pacote, talvez de um colega.</numerusform>
            <numerusform>Às %1 a conta tinha %Ln novos pedidos deste pacote, talvez de colegas.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 an order of this package stood in the account that eSIMfly calls “%2”, and that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: eSIMfly&apos;s own words, such as &quot;failed&quot;; %3: the order&apos;s reference.</extracomment>
        <translation>Às %1 havia na conta um pedido deste pacote que a eSIMfly chama de “%2” e que pode ser este: %3.</translation>
    </message>
    <message>
        <source>At %1 no new order of this package stood in the account.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Às %1 não havia na conta nenhum novo pedido deste pacote.</translation>
    </message>
    <message>
        <source>At %1 the account could not be read completely.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Às %1 a conta não pôde ser lida por completo.</translation>
    </message>
    <message>
        <source>Your decision is on its way to your team.</source>
        <translation>A sua decisão está a caminho da equipe.</translation>
    </message>
    <message>
        <source>%1 may still buy this.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 ainda pode comprar isto.</translation>
    </message>
    <message>
        <source>%1 ordered it and does not send it again.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 fez o pedido e não o envia de novo.</translation>
    </message>
    <message>
        <source>At %1 the new orders of this package in the account were your colleagues&apos;.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Às %1 os novos pedidos deste pacote na conta eram dos seus colegas.</translation>
    </message>
    <message>
        <source>Your team is asked about it after %1.</source>
        <extracomment>Whether an order of the account is a colleague&apos;s. %1: time of day.</extracomment>
        <translation>A sua equipe é consultada sobre isto depois das %1.</translation>
    </message>
    <message>
        <source>Your team can&apos;t be asked at the moment whether a colleague bought it.</source>
        <translation>No momento não é possível perguntar à equipe se foi um colega que comprou.</translation>
    </message>
    <message>
        <source>%1 has never been heard of.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 nunca fez contato.</translation>
    </message>
    <message>
        <source>It belongs to another sale of your team.</source>
        <translation>Esse pedido pertence a outra venda da sua equipe.</translation>
    </message>
    <message>
        <source>%1 ordered it and is gone. It can be decided here from %2 on.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 fez o pedido, e esse balcão foi desativado. Será possível decidir aqui a partir de %2.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2.</source>
        <comment>a time</comment>
        <extracomment>%1: the name of a desk; %2: time of day.</extracomment>
        <translation>%1 está sem contato desde as %2.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2.</source>
        <comment>a date</comment>
        <extracomment>%1: the name of a desk; %2: date and time.</extracomment>
        <translation>%1 está sem contato desde %2.</translation>
    </message>
</context>
<context>
    <name>Desk::QrCard</name>
    <message>
        <source>SPECIMEN: not a real eSIM</source>
        <extracomment>On the card of an eSIM of the sandbox.</extracomment>
        <translation>AMOSTRA: não é um eSIM real</translation>
    </message>
    <message>
        <source>SPECIMEN</source>
        <extracomment>Stands across what is not real, in capitals.</extracomment>
        <translation>AMOSTRA</translation>
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
        <translation>AMOSTRA: não é um eSIM real</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Under a QR code: which of several.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. The arrow keys show the others; Esc goes back.</source>
        <translation>Escaneie isto com a câmera do celular. As setas mostram os outros; Esc volta.</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. Esc goes back.</source>
        <translation>Escaneie isto com a câmera do celular. Esc volta.</translation>
    </message>
</context>
<context>
    <name>Desk::QuantityChoice</name>
    <message>
        <source>One order per traveller</source>
        <translation>Um pedido por viajante</translation>
    </message>
    <message>
        <source>One order</source>
        <extracomment>Choice for several eSIMs: one order for all of them.</extracomment>
        <translation>Um só pedido</translation>
    </message>
    <message>
        <source>The eSIMs of this package come some minutes after the order. In one order they could not be told apart, so each traveller gets an order.</source>
        <translation>Os eSIMs deste pacote chegam alguns minutos depois do pedido. Em um só pedido não daria para distingui-los, por isso cada viajante recebe um pedido.</translation>
    </message>
    <message>
        <source>Cancelling later refunds the whole order, never one eSIM alone.</source>
        <translation>Cancelar depois reembolsa o pedido inteiro, nunca um eSIM sozinho.</translation>
    </message>
    <message>
        <source>Ordered one after another; each can be cancelled alone.</source>
        <translation>Pedidos um após o outro; cada um pode ser cancelado sozinho.</translation>
    </message>
</context>
<context>
    <name>Desk::RecordDelegate</name>
    <message>
        <source>unlimited</source>
        <extracomment>A badge: a plan without a limit of data.</extracomment>
        <translation>ilimitado</translation>
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
        <translation>Quem vende agora: um nome que é registrado com cada venda (F6)</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Name of a list: how the customer pays, such as cash.</extracomment>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>How the customer pays: written with each sale (F7)</source>
        <translation>Como o cliente paga: registrado com cada venda (F7)</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>Of a list of persons who sell: none of them.</extracomment>
        <translation>Sem vendedor</translation>
    </message>
    <message>
        <source>Payment not said</source>
        <translation>Pagamento não informado</translation>
    </message>
</context>
<context>
    <name>Desk::SaleReporter</name>
    <message>
        <source>Your orders</source>
        <extracomment>A notification of the desktop; &quot;2 of 5 bought&quot; follows.</extracomment>
        <translation>Seus pedidos</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a message of the desktop: shows the sale that it is about.</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>The order went through.</source>
        <translation>O pedido foi concluído.</translation>
    </message>
    <message>
        <source>The order did not go through. The money came back.</source>
        <translation>O pedido não foi concluído. O dinheiro voltou.</translation>
    </message>
    <message>
        <source>The order did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>O pedido não foi concluído depois de pago. Ainda não se sabe se o dinheiro voltou.</translation>
    </message>
    <message>
        <source>The order did not go through. Nothing was charged.</source>
        <translation>O pedido não foi concluído. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>The order is not clear yet. You may have been charged.</source>
        <translation>O pedido ainda está indefinido. Pode ter havido cobrança.</translation>
    </message>
</context>
<context>
    <name>Desk::SaleStatus</name>
    <message>
        <source>Order status</source>
        <extracomment>Name of what says how a sale stands.</extracomment>
        <translation>Status do pedido</translation>
    </message>
    <message>
        <source>Order in progress</source>
        <translation>Pedido em andamento</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how an order stands.</extracomment>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Looks at the account once more. Buys nothing.</source>
        <translation>Verifica a conta mais uma vez. Não compra nada.</translation>
    </message>
    <message>
        <source>Finish this order</source>
        <translation>Concluir este pedido</translation>
    </message>
    <message>
        <source>Sends the same order once more: it is bought if it was not bought before, and never twice.</source>
        <translation>Envia o mesmo pedido mais uma vez: é comprado se ainda não foi, e nunca duas vezes.</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>Compra não feita</translation>
    </message>
    <message>
        <source>Puts it aside. Look at your orders first.</source>
        <translation>Deixa o pedido de lado. Veja antes os seus pedidos.</translation>
    </message>
    <message>
        <source>Fills in the order panel once more. Nothing is ordered before you order there.</source>
        <translation>Preenche de novo o painel do pedido. Nada é pedido antes de você pedir ali.</translation>
    </message>
    <message>
        <source>Order %1 more</source>
        <extracomment>A button; %1: how many eSIMs of the sale were not bought.</extracomment>
        <translation>Pedir mais %1</translation>
    </message>
    <message>
        <source>Ordering %1 of %2…</source>
        <extracomment>While several orders go out one after another.</extracomment>
        <translation>Fazendo o pedido %1 de %2…</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The money came back.</source>
        <translation>O dinheiro voltou.</translation>
    </message>
    <message>
        <source>%1 came back.</source>
        <extracomment>%1: an amount of money, of several orders together.</extracomment>
        <translation>O valor de %1 voltou.</translation>
    </message>
    <message>
        <source>Nothing was charged for the rest.</source>
        <translation>Nada foi cobrado pelo resto.</translation>
    </message>
    <message>
        <source>Nothing was charged for those that were not sent.</source>
        <translation>Nada foi cobrado pelos que não foram enviados.</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Valor pago: %1.</translation>
    </message>
    <message>
        <source>%1 was paid; %2 was shown.</source>
        <extracomment>%1: the amount that was paid, %2: the one that was on the screen before.</extracomment>
        <translation>Valor pago: %1; valor mostrado: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 eSIMs are certainly of this order. The others can&apos;t be told from other eSIMs of this package: look on the eSIMs page for the time of this order, %3.</source>
        <extracomment>%1 of the %2 eSIMs of an order are shown.</extracomment>
        <translation>%1 de %2 eSIMs são com certeza deste pedido. Os demais não se distinguem de outros eSIMs deste pacote: na página eSIMs, procure pela hora deste pedido, %3.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a sale has been running, in seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>Compra concluída</translation>
    </message>
    <message>
        <source>Asks which order of the account it was</source>
        <translation>Pergunta qual pedido da conta é este</translation>
    </message>
</context>
<context>
    <name>Desk::SaveCopyDialog</name>
    <message>
        <source>Copies of eSIMfly Desk (*.%1)</source>
        <extracomment>%1: how names of such files end. A kind of files in a dialog that chooses one.</extracomment>
        <translation>Cópias do eSIMfly Desk (*.%1)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>A copy is being written.</extracomment>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salvar uma cópia…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Desk::SellingPricesDialog</name>
    <message>
        <source>Selling prices</source>
        <extracomment>Title of the dialog with the rules of what the shop sells at.</extracomment>
        <translation>Preços de venda</translation>
    </message>
    <message>
        <source>The shop sells in</source>
        <translation>A loja vende em</translation>
    </message>
    <message>
        <source>Selling currency</source>
        <extracomment>Name of a list: the currency that customers pay in.</extracomment>
        <translation>Moeda de venda</translation>
    </message>
    <message>
        <source>One of</source>
        <extracomment>Before a number and a currency: “One of … is 0.92 EUR”.</extracomment>
        <translation>Uma unidade de</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>Name of a field: what one of the account&apos;s currency is in that of the shop.</extracomment>
        <translation>Câmbio</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>Name of the list of rules of prices.</extracomment>
        <translation>Regras</translation>
    </message>
    <message>
        <source>The first rule that fits a package makes its price</source>
        <translation>A primeira regra que se aplica a um pacote define o preço dele</translation>
    </message>
    <message>
        <source>Add rule</source>
        <extracomment>Button: adds a rule of prices.</extracomment>
        <translation>Adicionar regra</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <extracomment>Button: takes a rule of prices away.</extracomment>
        <translation>Remover regra</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Button: a rule of prices comes before the one above.</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <extracomment>A key, as the menus name it.</extracomment>
        <translation>Alt+Seta para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Button: a rule of prices comes behind the one below.</extracomment>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <extracomment>A key, as the menus name it.</extracomment>
        <translation>Alt+Seta para baixo</translation>
    </message>
    <message>
        <source>What the rules meet</source>
        <translation>O que as regras alcançam</translation>
    </message>
    <message>
        <source>Price examples</source>
        <extracomment>Name of a table: what the rules make of some packages.</extracomment>
        <translation>Exemplos de preços</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes the last change back.</extracomment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Import prices</source>
        <extracomment>Button: reads rules and prices from a file.</extracomment>
        <translation>Importar preços</translation>
    </message>
    <message>
        <source>Export prices</source>
        <extracomment>Button: writes rules and prices into a file.</extracomment>
        <translation>Exportar preços</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing changes.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save prices</source>
        <extracomment>Button: keeps rules and prices.</extracomment>
        <translation>Salvar preços</translation>
    </message>
    <message>
        <source>Selling prices (*.json)</source>
        <translation>Preços de venda (*.json)</translation>
    </message>
    <message>
        <source>Somebody saved other prices meanwhile, so these were not. Save again to put these in their place, or cancel to keep theirs.</source>
        <translation>Alguém salvou outros preços nesse meio-tempo, então estes não foram salvos. Salve de novo para colocar estes no lugar deles ou cancele para manter os outros.</translation>
    </message>
    <message>
        <source>All amounts were converted from %1 to %2 at this rate. Look them over before you save.</source>
        <extracomment>%1, %2: currencies.</extracomment>
        <translation>Todos os valores foram convertidos de %1 para %2 por este câmbio. Confira-os antes de salvar.</translation>
    </message>
    <message>
        <source>Write the rate. Nothing is converted before, and no rate is ever fetched.</source>
        <translation>Escreva o câmbio. Nada é convertido antes disso, e nenhum câmbio é buscado na internet.</translation>
    </message>
    <message>
        <source>Write the rate as a number over 0 with at most 12 digits, such as %1.</source>
        <extracomment>%1: a number, as an example.</extracomment>
        <translation>Escreva o câmbio como um número maior que 0 com no máximo 12 dígitos, como %1.</translation>
    </message>
    <message>
        <source>%1: these prices start from costs in %2, and this account pays in %3. Nothing was taken over.</source>
        <extracomment>%1: a file; %2, %3: currencies.</extracomment>
        <translation>%1: estes preços partem de custos em %2, e esta conta paga em %3. Nada foi importado.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing takes effect before you save; Undo brings back what was there.</source>
        <extracomment>%1: a file; %2: what differs in it.</extracomment>
        <translation>%1: %2. Nada vale antes de você salvar; “Desfazer” traz de volta o que havia.</translation>
    </message>
    <message>
        <source>The prices were saved as %1.</source>
        <extracomment>%1: name of a file.</extracomment>
        <translation>Os preços foram salvos como %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>%1: words of the system about what went wrong.</extracomment>
        <translation>O arquivo não pôde ser gravado: %1</translation>
    </message>
    <message>
        <source>The prices could not be saved; those from before stay in force. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>Os preços não puderam ser salvos; valem os anteriores. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <extracomment>%Ln: how many packages the rules are tried on.</extracomment>
        <translation>
            <numerusform>%Ln pacote</numerusform>
            <numerusform>%Ln pacotes</numerusform>
        </translation>
    </message>
    <message>
        <source>each has a price</source>
        <extracomment>Of packages for which no rule of selling prices fits.</extracomment>
        <translation>cada um tem preço</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no price</source>
        <extracomment>%Ln: how many packages no rule gives a price.</extracomment>
        <translation>
            <numerusform>%Ln não tem preço</numerusform>
            <numerusform>%Ln não têm preço</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a fixed price</source>
        <extracomment>Of packages with a selling price that was set by hand.</extracomment>
        <translation>
            <numerusform>%Ln tem preço fixo</numerusform>
            <numerusform>%Ln têm preço fixo</numerusform>
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
        <translation>de %1</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>mais de 30 dias</translation>
    </message>
    <message>
        <source>The prices of this shop could not be read, so none can be saved.</source>
        <translation>Os preços desta loja não puderam ser lidos, então nenhum pode ser salvo.</translation>
    </message>
</context>
<context>
    <name>Desk::SellingSettings</name>
    <message>
        <source>Ask for a second click above</source>
        <translation>Pedir um segundo clique acima de</translation>
    </message>
    <message>
        <source>Amount above which a second click is asked for</source>
        <translation>Valor acima do qual se pede um segundo clique</translation>
    </message>
    <message>
        <source>Tell when the balance is under</source>
        <translation>Avisar quando o saldo estiver abaixo de</translation>
    </message>
    <message>
        <source>Amount under which the balance is low</source>
        <translation>Valor abaixo do qual o saldo está baixo</translation>
    </message>
    <message>
        <source>Once a day, in the strip above the pages.</source>
        <translation>Uma vez por dia, na faixa acima das páginas.</translation>
    </message>
    <message>
        <source>What an order costs altogether counts, in the currency of the account.</source>
        <translation>Vale o custo total de um pedido, na moeda da conta.</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>Fuso horário da loja</translation>
    </message>
    <message>
        <source>Part of a name finds it, such as a city</source>
        <translation>Uma parte do nome basta, como uma cidade</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>Fim do dia</translation>
    </message>
    <message>
        <source>Orders and sums are of the shop&apos;s days: what is sold after midnight and before that hour belongs to the day before. Times of day are shown in the zone of this computer.</source>
        <translation>Pedidos e somas seguem os dias da loja: o que é vendido depois da meia-noite e antes dessa hora pertence ao dia anterior. As horas são mostradas no fuso deste computador.</translation>
    </message>
    <message>
        <source>This computer&apos;s, %1</source>
        <extracomment>A time zone. %1: &quot;Europe/Berlin&quot;.</extracomment>
        <translation>O deste computador, %1</translation>
    </message>
    <message>
        <source>Search for a time zone</source>
        <translation>Buscar um fuso horário</translation>
    </message>
    <message>
        <source>Midnight</source>
        <extracomment>When a day of the shop begins.</extracomment>
        <translation>Meia-noite</translation>
    </message>
</context>
<context>
    <name>Desk::Session</name>
    <message>
        <source>Sandbox Travel</source>
        <extracomment>Name of a shop that does not exist, for trying the program.</extracomment>
        <translation>Viagens de Teste</translation>
    </message>
    <message>
        <source>12 Harbour Street</source>
        <translation>Rua do Porto, 12</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read or kept: %1 can&apos;t be opened. What is set now holds until the program ends.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>As configurações não podem ser lidas nem guardadas: %1 não abre. O que for definido agora vale até o programa fechar.</translation>
    </message>
    <message>
        <source>Not all of the settings could be read; the others hold. The file as it was is kept as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Nem todas as configurações puderam ser lidas; as outras valem. O arquivo como estava foi guardado como %1.</translation>
    </message>
</context>
<context>
    <name>Desk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>Name of a page of the settings: the shop and who sells.</extracomment>
        <translation>Loja</translation>
    </message>
    <message>
        <source>Selling</source>
        <extracomment>Name of a page of the settings: what is asked before something is bought.</extracomment>
        <translation>Venda</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>Name of a page of the settings: how eSIMs are given to customers.</extracomment>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>Name of a page of the settings: what is kept and what is hidden.</extracomment>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Name of a page of the settings: language and colours.</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Name of a page of the settings: which key each command has.</extracomment>
        <translation>Atalhos de teclado</translation>
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
        <translation>A imagem não pôde ser aberta. O logotipo fica como estava.</translation>
    </message>
    <message>
        <source>The file is too large for a logo: at most %1 MB. The logo stays as it was.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>O arquivo é grande demais para um logotipo: no máximo %1 MB. O logotipo fica como estava.</translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture. The logo stays as it was.</source>
        <translation>Esta não é uma imagem PNG ou JPEG. O logotipo fica como estava.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read. The logo stays as it was.</source>
        <translation>A imagem não pode ser lida. O logotipo fica como estava.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, which is too much for a logo: save it smaller, with at most %3 million pixels. The logo stays as it was.</source>
        <extracomment>%1: width, %2: height, %3: a number.</extracomment>
        <translation>A imagem tem %1 × %2 pixels, o que é demais para um logotipo: salve-a menor, com no máximo %3 milhões de pixels. O logotipo fica como estava.</translation>
    </message>
</context>
<context>
    <name>Desk::ShopSettings</name>
    <message>
        <source>Shop name</source>
        <extracomment>Caption of a field.</extracomment>
        <translation>Nome da loja</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>Caption of a field: the shop&apos;s number.</extracomment>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Shop telephone</source>
        <extracomment>Name of a field: the shop&apos;s number.</extracomment>
        <translation>Telefone da loja</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Caption of a field: where the shop is.</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Shop address</source>
        <extracomment>Name of a field: where the shop is.</extracomment>
        <translation>Endereço da loja</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>Caption of the shop&apos;s picture.</extracomment>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button: chooses the file of a picture.</extracomment>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <extracomment>Name of a button: chooses the file of a picture.</extracomment>
        <translation>Escolher logotipo</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: the shop has no picture any more.</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <extracomment>Name of a button: the shop has no picture any more.</extracomment>
        <translation>Remover logotipo</translation>
    </message>
    <message>
        <source>Logo status</source>
        <extracomment>Name of what says what is wrong with a picture.</extracomment>
        <translation>Status do logotipo</translation>
    </message>
    <message>
        <source>They stand on what travellers take along; name and logo also on the customer display.</source>
        <translation>Constam no que os viajantes levam consigo; nome e logotipo também na tela do cliente.</translation>
    </message>
    <message>
        <source>Sellers</source>
        <extracomment>Caption of a field: names of those who sell.</extracomment>
        <translation>Vendedores</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Formas de pagamento</translation>
    </message>
    <message>
        <source>One a line. A seller is a name only, written with each sale: there is no log-in, and everybody can choose any of them.</source>
        <translation>Um por linha. Um vendedor é só um nome, registrado com cada venda: não há login, e qualquer pessoa pode escolher qualquer um deles.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the place of the logo: there is no picture.</extracomment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Escolher um logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imagens (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>Desk::SizeButtons</name>
    <message>
        <source>Same coverage, other sizes</source>
        <translation>Mesma cobertura, outros tamanhos</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <extracomment>Button: shows the same package without a limit of data.</extracomment>
        <translation>Ilimitado</translation>
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
        <translation>Valor da venda</translation>
    </message>
    <message>
        <source>What the customer pays for one eSIM; kept with the sale on this computer</source>
        <translation>O que o cliente paga por um eSIM; guardado com a venda neste computador</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Name of what says what is left of a sale when it was paid.</extracomment>
        <translation>Margem</translation>
    </message>
    <message>
        <source>This is no price, so the sale will be kept without one. Write it like %1.</source>
        <extracomment>Below a field for a price; %1: an example of one, such as 8.00.</extracomment>
        <translation>Isto não é um preço, então a venda será guardada sem preço. Escreva como %1.</translation>
    </message>
    <message>
        <source>Under the floor.</source>
        <translation>Abaixo do piso.</translation>
    </message>
    <message>
        <source>%1; under the floor, %2</source>
        <extracomment>%1: a margin; %2: the lowest price that a rule allows.</extracomment>
        <translation>%1; abaixo do piso, %2</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Beside the price of one eSIM: that of all; %1: an amount of money.</extracomment>
        <translation>total %1</translation>
    </message>
</context>
<context>
    <name>Desk::StatusLine</name>
    <message>
        <source>Connection</source>
        <extracomment>Name of what the status bar says about the connection to eSIMfly.</extracomment>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Catalogue age</source>
        <extracomment>Name of what the status bar says about the copy of the catalogue, and when it was made.</extracomment>
        <translation>Atualização do catálogo</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Name of what the status bar says while all orders are read.</extracomment>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Requests left</source>
        <extracomment>Name of what the status bar says about how many questions eSIMfly takes in this hour.</extracomment>
        <translation>Solicitações restantes</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>In the status bar, while no costs, margins and balance are shown.</extracomment>
        <translation>Preços ocultos</translation>
    </message>
    <message>
        <source>No costs, margins or balance are shown. F8 shows them.</source>
        <translation>Custos, margens e saldo não são mostrados. F8 os mostra.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Name of what the status bar says about the computer&apos;s time zone.</extracomment>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops copying the catalogue.</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>All times local (UTC%1)</source>
        <extracomment>%1 is the difference to UTC: &quot;+3&quot;, &quot;-4:30&quot;</extracomment>
        <translation>Horários locais (UTC%1)</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Name of what the status bar says about the desks that sell together.</extracomment>
        <translation>Equipe</translation>
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
        <translation>saldo · atualizado %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>Status bar: an account is being connected.</extracomment>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Not connected, the clock is off · %1</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>Não conectado, relógio errado · %1</translation>
    </message>
    <message>
        <source>Not connected, too many requests · %1</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>Não conectado, solicitações demais · %1</translation>
    </message>
    <message>
        <source>No connection · %1</source>
        <extracomment>%1: the access code of the account, partly hidden. Status bar.</extracomment>
        <translation>Sem conexão · %1</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>Status bar: the account is the built-in one, and nothing is real.</extracomment>
        <translation>Conta de teste</translation>
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
            <numerusform>%1 · %Ln não pôde ser lido</numerusform>
            <numerusform>%1 · %Ln não puderam ser lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading all orders: page %1 of %2</source>
        <extracomment>%1: number of a page, %2: how many pages there are. Status bar.</extracomment>
        <translation>Lendo todos os pedidos: página %1 de %2</translation>
    </message>
    <message>
        <source>Reading all orders</source>
        <translation>Lendo todos os pedidos</translation>
    </message>
    <message>
        <source>Stop reading orders. What was read stays, and it goes on from there next time.</source>
        <translation>Parar de ler os pedidos. O que foi lido fica, e da próxima vez continua dali.</translation>
    </message>
    <message>
        <source>Copying the catalogue</source>
        <translation>Baixando o catálogo</translation>
    </message>
    <message>
        <source>Stop copying the catalogue. It goes on from there next time.</source>
        <translation>Parar de baixar o catálogo. Da próxima vez continua dali.</translation>
    </message>
    <message numerus="yes">
        <source>Catalogue: %Ln packages</source>
        <extracomment>%Ln: how many packages the copy has. Status bar; what follows says how old it is.</extracomment>
        <translation>
            <numerusform>Catálogo: %Ln pacote</numerusform>
            <numerusform>Catálogo: %Ln pacotes</numerusform>
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
        <translation>%1 · download em espera. %2</translation>
    </message>
    <message>
        <source>%1 · copying page %2 of %3</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;</extracomment>
        <translation>%1 · baixando página %2 de %3</translation>
    </message>
    <message>
        <source>%1 · copying</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · baixando</translation>
    </message>
    <message>
        <source>%1 · copy not complete</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · download incompleto</translation>
    </message>
    <message>
        <source>No copy of the catalogue yet</source>
        <translation>Catálogo ainda não baixado</translation>
    </message>
    <message>
        <source>%1 · copied just now</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · baixado agora mesmo</translation>
    </message>
    <message>
        <source>%1 · not renewed: %2</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, the last the reason</extracomment>
        <translation>%1 · não renovado: %2</translation>
    </message>
    <message>
        <source>%1, %2 old · not renewed: %3</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;, %3 the reason</extracomment>
        <translation>%1, há %2 · não renovado: %3</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;</extracomment>
        <translation>%1, há %2</translation>
    </message>
    <message>
        <source>%1, %2 old · next copy %3</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;, %3 a time of day</extracomment>
        <translation>%1, há %2 · próximo download às %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages could not be read</source>
        <extracomment>%Ln: how many packages of the catalogue. Status bar.</extracomment>
        <translation>
            <numerusform>%Ln pacote não pôde ser lido</numerusform>
            <numerusform>%Ln pacotes não puderam ser lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests left: %1 of %2</source>
        <extracomment>%1: how many questions eSIMfly still takes in this hour, %2: how many it takes in an hour.</extracomment>
        <translation>Solicitações restantes: %1 de %2</translation>
    </message>
    <message>
        <source>Requests left: %1</source>
        <extracomment>%1: how many questions eSIMfly still takes in this hour.</extracomment>
        <translation>Solicitações restantes: %1</translation>
    </message>
    <message>
        <source>%1 · %2 copies for all desks: page %3 of %4</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 the name of another desk of the team</extracomment>
        <translation>%1 · %2 baixa para todos os balcões: página %3 de %4</translation>
    </message>
    <message>
        <source>%1 · %2 copies for all desks</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 the name of another desk of the team</extracomment>
        <translation>%1 · %2 baixa para todos os balcões</translation>
    </message>
    <message>
        <source>Connected, the clock is off · %1</source>
        <extracomment>%1: an access code, most of it hidden.</extracomment>
        <translation>Conectado, relógio errado · %1</translation>
    </message>
</context>
<context>
    <name>Desk::StoreReporter</name>
    <message>
        <source>The copy of catalogue, eSIMs and orders on this computer was damaged and is fetched again. Purchases and notes were not in it. The damaged file is kept as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>A cópia local do catálogo, dos eSIMs e dos pedidos neste computador estava danificada e está sendo buscada de novo. Compras e observações não estavam nela. O arquivo danificado foi guardado como %1.</translation>
    </message>
    <message>
        <source>No copy of catalogue, eSIMs and orders can be kept on this computer, so they are fetched anew at each start. Buying does not need that copy.</source>
        <translation>Não é possível guardar neste computador uma cópia local do catálogo, dos eSIMs e dos pedidos, por isso eles são buscados de novo toda vez que o programa é aberto. Comprar não depende dessa cópia.</translation>
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
            <numerusform>%Ln observação</numerusform>
            <numerusform>%Ln observações</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the purchase journal was taken away while the program ran. It was written anew, with %1 and %2; nothing was lost.</source>
        <extracomment>%1: &quot;143 purchases&quot;; %2: &quot;12 notes&quot;.</extracomment>
        <translation>O arquivo do registro de compras foi retirado com o programa aberto. Foi gravado de novo, com %1 e %2; nada se perdeu.</translation>
    </message>
    <message>
        <source>The purchase journal was damaged. %1 and %2 were recovered; the damaged file is kept as %3. Orders that were lost from it still stand on the Orders page.</source>
        <extracomment>%1: &quot;143 purchases&quot;; %2: &quot;12 notes&quot;; %3: path of a file.</extracomment>
        <translation>O registro de compras estava danificado. Foram recuperadas %1 e %2; o arquivo danificado foi guardado como %3. Os pedidos que se perderam dele continuam na página Pedidos.</translation>
    </message>
    <message>
        <source>Orders that are under way go on and are told here; notes are written when it can be written again.</source>
        <translation>Os pedidos em andamento continuam e são informados aqui; as observações serão gravadas quando for possível gravar no registro de novo.</translation>
    </message>
    <message>
        <source>The purchase journal can be written again. Buying goes on.</source>
        <translation>Já é possível gravar no registro de compras de novo. As compras continuam.</translation>
    </message>
</context>
<context>
    <name>Desk::TeamController</name>
    <message>
        <source>The keychain did not keep the team&apos;s password: it is asked for at the next start. %1</source>
        <extracomment>%1: a sentence of the keychain about what went wrong.</extracomment>
        <translation>O chaveiro não guardou a senha da equipe: ela será pedida na próxima vez. %1</translation>
    </message>
    <message>
        <source>This desk did not join its team. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>Este balcão não entrou na sua equipe. %1</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Último contato</translation>
    </message>
    <message>
        <source>When it last had nothing that only it knows</source>
        <translation>A última vez em que não tinha nada que só ele soubesse</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>Of a desk that has told its team nothing so far.</extracomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Entries that only this desk had when it was heard of</source>
        <translation>Registros que só este balcão tinha no último contato</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Of the program.</extracomment>
        <translation>Versão</translation>
    </message>
</context>
<context>
    <name>Desk::TeamDialog</name>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>What stays on this computer: the secret key, activation codes, and where receipts were sent.</source>
        <translation>O que fica neste computador: a chave secreta, os códigos de ativação e para onde os recibos foram enviados.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Team server</source>
        <translation>Servidor da equipe</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Banco de dados</translation>
    </message>
    <message>
        <source>Team database</source>
        <translation>Banco de dados da equipe</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>Team user</source>
        <translation>Usuário da equipe</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>Team password</source>
        <translation>Senha da equipe</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Certificado</translation>
    </message>
    <message>
        <source>Certificate of the team server</source>
        <translation>Certificado do servidor da equipe</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Escolher o certificado</translation>
    </message>
    <message>
        <source>&amp;Name of this desk</source>
        <translation>&amp;Nome deste balcão</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Nome deste balcão</translation>
    </message>
    <message>
        <source>Joining the team</source>
        <translation>Entrando na equipe</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Balcões</translation>
    </message>
    <message>
        <source>This desk is gone</source>
        <translation>Balcão desativado</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Tentar de novo agora</translation>
    </message>
    <message>
        <source>The desks are listed once the server has answered.</source>
        <translation>Os balcões são listados assim que o servidor responder.</translation>
    </message>
    <message>
        <source>Join team</source>
        <translation>Entrar na equipe</translation>
    </message>
    <message>
        <source>Create team here</source>
        <translation>Criar equipe aqui</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Leave team</source>
        <translation>Sair da equipe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Type the name of the server first.</source>
        <translation>Digite primeiro o nome do servidor.</translation>
    </message>
    <message>
        <source>Type the name of the database first.</source>
        <translation>Digite primeiro o nome do banco de dados.</translation>
    </message>
    <message>
        <source>Type the user first.</source>
        <translation>Digite primeiro o usuário.</translation>
    </message>
    <message>
        <source>Give this desk a name by which the others know it.</source>
        <translation>Dê a este balcão um nome pelo qual os outros o conheçam.</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>Certificados (*.crt *.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Leave the team?</source>
        <translation>Sair da equipe?</translation>
    </message>
    <message>
        <source>Is the desk %1 gone for good?</source>
        <translation>O balcão %1 foi desativado de vez?</translation>
    </message>
    <message>
        <source>Nobody waits for it any more. What it sold and has not told the others is missing in their books until it joins anew.</source>
        <translation>Ninguém mais espera por ele. O que ele vendeu e não informou aos outros falta nos livros deles até que ele entre de novo.</translation>
    </message>
    <message>
        <source>The desks of a shop share sales, notes and customers, favourites, corrections and closed days, and have selling prices, shop and hand-over card in common, through a PostgreSQL server of its own. Selling never waits for it: without it each desk goes on alone, and tells the others later.</source>
        <translation>Os balcões de uma loja compartilham vendas, observações e clientes, favoritos, correções e dias fechados, e têm em comum os preços de venda, a loja e o cartão de entrega, por meio de um servidor PostgreSQL próprio. As vendas nunca esperam por ele: sem ele, cada balcão continua sozinho e informa os outros depois.</translation>
    </message>
    <message>
        <source>Open invitation…</source>
        <translation>Abrir convite…</translation>
    </message>
    <message>
        <source>A file that a desk of the team has saved. It fills in the fields; there is no password in it.</source>
        <translation>Um arquivo que um balcão da equipe salvou. Ele preenche os campos; não contém nenhuma senha.</translation>
    </message>
    <message>
        <source>Save invitation…</source>
        <translation>Salvar convite…</translation>
    </message>
    <message>
        <source>Open an invitation to a team</source>
        <translation>Abrir um convite para uma equipe</translation>
    </message>
    <message>
        <source>Invitations (*.json)</source>
        <translation>Convites (*.json)</translation>
    </message>
    <message>
        <source>The invitation can&apos;t be used. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>O convite não pode ser usado. %1</translation>
    </message>
    <message>
        <source>The team is there. Invite the other desks?</source>
        <translation>A equipe está pronta. Convidar os outros balcões?</translation>
    </message>
    <message>
        <source>The invitation is a file for them to open. It says where the server is; there is no password in it.</source>
        <translation>O convite é um arquivo para eles abrirem. Ele diz onde está o servidor; não contém nenhuma senha.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Convite</translation>
    </message>
    <message>
        <source>The user with which the other desks join.
Its password is not in the file: hand it over in person.</source>
        <translation>O usuário com que os outros balcões entram.
A senha dele não está no arquivo: entregue-a pessoalmente.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Salvar o convite</translation>
    </message>
    <message>
        <source>The invitation is in %1.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>O convite está em %1.</translation>
    </message>
    <message>
        <source>The invitation could not be saved. %1</source>
        <translation>O convite não pôde ser salvo. %1</translation>
    </message>
    <message>
        <source>Upgrade the database…</source>
        <translation>Atualizar o banco de dados…</translation>
    </message>
    <message>
        <source>New name of this desk</source>
        <translation>Novo nome deste balcão</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Alterar nome</translation>
    </message>
    <message>
        <source>Another desk is called “%1”, too. Give this one a name of its own.</source>
        <extracomment>%1: the name of this desk, which another one has, too.</extracomment>
        <translation>Outro balcão também se chama “%1”. Dê a este um nome diferente.</translation>
    </message>
    <message>
        <source>Another desk is called so already.</source>
        <translation>Outro balcão já tem este nome.</translation>
    </message>
    <message>
        <source>Upgrade the team&apos;s database to this program&apos;s version?</source>
        <translation>Atualizar o banco de dados da equipe para a versão deste programa?</translation>
    </message>
    <message>
        <source>Upgrade the database</source>
        <translation>Atualizar o banco de dados</translation>
    </message>
</context>
<context>
    <name>Desk::TeamText</name>
    <message>
        <source>Joining the team…</source>
        <translation>Entrando na equipe…</translation>
    </message>
    <message>
        <source>Looking for the team&apos;s server…</source>
        <translation>Procurando o servidor da equipe…</translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln desks</source>
        <translation>
            <numerusform>Equipe: %Ln balcão</numerusform>
            <numerusform>Equipe: %Ln balcões</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk is not in its team any more. Selling goes on.</source>
        <translation>Este balcão não está mais na equipe. As vendas continuam.</translation>
    </message>
    <message>
        <source>Team server can&apos;t be reached since %1. Selling goes on.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>O servidor da equipe está inacessível desde as %1. As vendas continuam.</translation>
    </message>
    <message>
        <source>Nothing goes to the team since %1. Selling goes on.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>Nada chega à equipe desde as %1. As vendas continuam.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone so far. They are kept, and the others get them when the server is there.</source>
        <translation>
            <numerusform>%Ln registro está só neste computador por enquanto. Ele é guardado, e os outros o recebem quando o servidor estiver disponível.</numerusform>
            <numerusform>%Ln registros estão só neste computador por enquanto. Eles são guardados, e os outros os recebem quando o servidor estiver disponível.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation>Consultando o servidor da equipe…</translation>
    </message>
    <message>
        <source>Gathering what is on this computer…</source>
        <translation>Reunindo o que está neste computador…</translation>
    </message>
    <message>
        <source>Bringing what is on this computer: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>Enviando o que está neste computador: %1 de %2…</translation>
    </message>
    <message>
        <source>Reading what the others have: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>Lendo o que os outros têm: %1 de %2…</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <extracomment>%1: the server&apos;s own words. The space belongs to it.</extracomment>
        <translation>Ele diz: “%1”.</translation>
    </message>
    <message>
        <source>What the team&apos;s server sends can&apos;t be right. Nothing of it was kept, and it is asked again by itself.</source>
        <translation>O que o servidor da equipe envia não pode estar certo. Nada disso foi guardado, e ele é consultado de novo automaticamente.</translation>
    </message>
    <message>
        <source>Nobody answers at the team&apos;s server, or the line to it broke. It is tried again by itself.</source>
        <translation>Ninguém responde no servidor da equipe, ou a conexão com ele caiu. Uma nova tentativa é feita automaticamente.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not answer in time. It is tried again by itself.</source>
        <translation>O servidor da equipe não responde a tempo. Uma nova tentativa é feita automaticamente.</translation>
    </message>
    <message>
        <source>What answers there is no PostgreSQL 15 or newer. Check the server&apos;s name and port.</source>
        <translation>O que responde ali não é um PostgreSQL 15 ou mais novo. Verifique o nome e a porta do servidor.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not know this user with this password. Type them again.</source>
        <translation>O servidor da equipe não conhece este usuário com esta senha. Digite os dois de novo.</translation>
    </message>
    <message>
        <source>The team&apos;s server speaks without encryption, which is used on this computer alone. Whoever looks after the server has to switch TLS on.</source>
        <translation>O servidor da equipe se comunica sem criptografia, o que só é admitido dentro deste computador. Quem cuida do servidor precisa ativar o TLS.</translation>
    </message>
    <message>
        <source>The certificate of the team&apos;s server is not to be trusted here, or is out of date. Use the invitation of whoever looks after the server.</source>
        <translation>O certificado do servidor da equipe não é confiável aqui ou está vencido. Use o convite de quem cuida do servidor.</translation>
    </message>
    <message>
        <source>The certificate is for another computer than the one that was typed. Check the server&apos;s name.</source>
        <translation>O certificado é de outro computador que não o digitado. Verifique o nome do servidor.</translation>
    </message>
    <message>
        <source>The server has no database of this name. Check how it is spelled.</source>
        <translation>O servidor não tem nenhum banco de dados com este nome. Verifique como ele é escrito.</translation>
    </message>
    <message>
        <source>This user may not do that. An owner of the team may.</source>
        <translation>Este usuário não pode fazer isso. Um proprietário da equipe pode.</translation>
    </message>
    <message>
        <source>There is no team in this database yet. An owner creates it.</source>
        <translation>Ainda não há equipe neste banco de dados. Um proprietário a cria.</translation>
    </message>
    <message>
        <source>This database belongs to another program. Nothing was written to it.</source>
        <translation>Este banco de dados pertence a outro programa. Nada foi gravado nele.</translation>
    </message>
    <message>
        <source>A newer version of this program has changed the team&apos;s database. Update the program on this computer.</source>
        <translation>Uma versão mais nova deste programa alterou o banco de dados da equipe. Atualize o programa neste computador.</translation>
    </message>
    <message>
        <source>The team&apos;s database is of an older version of this program. An owner has to upgrade it.</source>
        <translation>O banco de dados da equipe é de uma versão mais antiga deste programa. Um proprietário precisa atualizá-lo.</translation>
    </message>
    <message>
        <source>This team sells with another API key. Where it is a new one of the same account, an owner adds it.</source>
        <translation>Esta equipe vende com outra chave de API. Se for uma nova da mesma conta, um proprietário a adiciona.</translation>
    </message>
    <message>
        <source>The team does not know this desk, or was told that it is gone. Join the team again; what this computer has is kept.</source>
        <translation>A equipe não conhece este balcão ou foi informada de que ele foi desativado. Entre na equipe de novo; o que este computador tem é mantido.</translation>
    </message>
    <message>
        <source>The team knows another computer as this desk. Where that one is no more, an owner says that it is gone.</source>
        <translation>A equipe conhece outro computador como este balcão. Se aquele não existe mais, um proprietário informa que foi desativado.</translation>
    </message>
    <message>
        <source>The team&apos;s server was put back to an older state. All that this computer knows is read and brought again.</source>
        <translation>O servidor da equipe voltou a um estado mais antigo. Tudo o que este computador sabe é lido e enviado de novo.</translation>
    </message>
    <message>
        <source>The team&apos;s server can write nothing, its disk may be full. Whoever looks after it has to make room; it is tried again by itself.</source>
        <translation>O servidor da equipe não consegue gravar nada; o disco dele pode estar cheio. Quem cuida dele precisa liberar espaço; uma nova tentativa é feita automaticamente.</translation>
    </message>
    <message>
        <source>The team&apos;s server refused this.</source>
        <translation>O servidor da equipe recusou.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes fast. The times of its sales are corrected; set it right.</source>
        <translation>
            <numerusform>O relógio deste computador está %Ln minuto adiantado. As horas das vendas dele são corrigidas; acerte o relógio.</numerusform>
            <numerusform>O relógio deste computador está %Ln minutos adiantado. As horas das vendas dele são corrigidas; acerte o relógio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes slow. The times of its sales are corrected; set it right.</source>
        <translation>
            <numerusform>O relógio deste computador está %Ln minuto atrasado. As horas das vendas dele são corrigidas; acerte o relógio.</numerusform>
            <numerusform>O relógio deste computador está %Ln minutos atrasado. As horas das vendas dele são corrigidas; acerte o relógio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone so far. They are kept here, and the others get them when the program runs again.</source>
        <translation>
            <numerusform>%Ln registro está só neste computador por enquanto. Ele é guardado aqui, e os outros o recebem quando o programa for aberto de novo.</numerusform>
            <numerusform>%Ln registros estão só neste computador por enquanto. Eles são guardados aqui, e os outros os recebem quando o programa for aberto de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer keeps all that it has, and shares nothing any more.</source>
        <translation>Este computador mantém tudo o que tem e não compartilha mais nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone, and the others will never get them.</source>
        <translation>
            <numerusform>%Ln registro está só neste computador, e os outros nunca o receberão.</numerusform>
            <numerusform>%Ln registros estão só neste computador, e os outros nunca os receberão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes to the team: its password is missing. Selling goes on.</source>
        <translation>Nada chega à equipe: falta a senha dela. As vendas continuam.</translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %Ln entries of this computer. They are kept here, and the other desks are told that they are missing.</source>
        <translation>
            <numerusform>O servidor recusa %Ln registro deste computador. Ele é guardado aqui, e os outros balcões são informados de que ele falta.</numerusform>
            <numerusform>O servidor recusa %Ln registros deste computador. Eles são guardados aqui, e os outros balcões são informados de que eles faltam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %Ln entries of %1. They are on that computer alone.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>
            <numerusform>O servidor recusa %Ln registro de %1. Ele está só naquele computador.</numerusform>
            <numerusform>O servidor recusa %Ln registros de %1. Eles estão só naquele computador.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gathering what is on this computer: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>Reunindo o que está neste computador: %1 de %2…</translation>
    </message>
    <message>
        <source>The keychain has no password for the team&apos;s server. Join the team again, and type it.</source>
        <translation>O chaveiro não tem nenhuma senha para o servidor da equipe. Entre na equipe de novo e digite-a.</translation>
    </message>
    <message>
        <source>The keychain does not give the password for the team&apos;s server; it may be locked. It is asked again by itself.</source>
        <translation>O chaveiro não fornece a senha para o servidor da equipe; pode estar bloqueado. Ele é consultado de novo automaticamente.</translation>
    </message>
    <message>
        <source>Desk without a name</source>
        <extracomment>In place of the name of a desk.</extracomment>
        <translation>Balcão sem nome</translation>
    </message>
    <message>
        <source>%1 has never been heard of: what it sold is not in here.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>%1 nunca fez contato: o que vendeu não está aqui.</translation>
    </message>
    <message>
        <source>Not all that %1 told has been read here: some of what it sold may be missing.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>Nem tudo o que %1 informou foi lido aqui: pode faltar uma parte do que vendeu.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2: what it sold after that is not in here.</source>
        <extracomment>%1: name of a desk; %2: a time.</extracomment>
        <translation>%1 está sem contato desde %2: o que vendeu depois disso não está aqui.</translation>
    </message>
    <message numerus="yes">
        <source>Sales of %Ln more desks may be missing.</source>
        <translation>
            <numerusform>Podem faltar as vendas de mais %Ln balcão.</numerusform>
            <numerusform>Podem faltar as vendas de mais %Ln balcões.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took the note away at %2.</source>
        <extracomment>Beside the note that stands; %1: a person or a desk; %2: a time.</extracomment>
        <translation>%1 removeu a observação (%2).</translation>
    </message>
    <message>
        <source>%1 wrote at %2: %3</source>
        <extracomment>Beside the note that stands; %1: a person or a desk; %2: a time; %3: another note.</extracomment>
        <translation>%1 escreveu (%2): %3</translation>
    </message>
    <message>
        <source>Not clear again: %1, sold by %2 at %3. The order that it was taken for is another sale&apos;s, so nobody knows whether it was bought.</source>
        <extracomment>%1: a package; %2: name of a desk; %3: a time.</extracomment>
        <translation>Indefinido de novo: %1, vendido por %2 (%3). O pedido que lhe tinha sido atribuído é de outra venda, então ninguém sabe se a compra foi feita.</translation>
    </message>
    <message>
        <source>%1 has version %2, and was last heard of at %3.</source>
        <extracomment>%1: the name of a desk; %2: a version of the program; %3: a time.</extracomment>
        <translation>%1 tem a versão %2; último contato: %3.</translation>
    </message>
    <message>
        <source>%1 has version %2, and has never been heard of.</source>
        <extracomment>%1: the name of a desk; %2: a version of the program.</extracomment>
        <translation>%1 tem a versão %2 e nunca fez contato.</translation>
    </message>
    <message>
        <source>No desk is known to have an older version.</source>
        <translation>Não consta nenhum balcão com uma versão mais antiga.</translation>
    </message>
    <message>
        <source>A desk with an older version may have to be updated before it reaches the team again. Until then it sells alone.</source>
        <translation>Um balcão com uma versão mais antiga talvez precise ser atualizado para voltar a se conectar à equipe. Até lá, ele vende sozinho.</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpPackageModel</name>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: how much data a top-up adds.</extracomment>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Heading of a column: how many days a top-up adds.</extracomment>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a top-up.</extracomment>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>What the customer pays, by the shop&apos;s own prices.</extracomment>
        <translation>Venda</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Margem</translation>
    </message>
    <message>
        <source>/GB</source>
        <extracomment>Cost for each gigabyte, as short as it is understood.</extracomment>
        <translation>/GB</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package that an eSIM can be topped up with.</extracomment>
        <translation>Pacote</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpPanel</name>
    <message>
        <source>Top up</source>
        <extracomment>Heading of the panel that gives an eSIM more data.</extracomment>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: back to what was shown before.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back from the top-up</source>
        <translation>Voltar da recarga</translation>
    </message>
    <message>
        <source>Back to the activation (Esc)</source>
        <translation>Voltar à ativação (Esc)</translation>
    </message>
    <message>
        <source>Top-up message</source>
        <extracomment>Name of what says why an eSIM can&apos;t be topped up.</extracomment>
        <translation>Mensagem da recarga</translation>
    </message>
    <message>
        <source>Top-up packages</source>
        <extracomment>Name of a table: what an eSIM can be topped up with.</extracomment>
        <translation>Pacotes de recarga</translation>
    </message>
    <message>
        <source>you pay</source>
        <extracomment>Below an amount: what the account pays.</extracomment>
        <translation>você paga</translation>
    </message>
    <message>
        <source>Top-up question</source>
        <extracomment>Name of what asks before a top-up is bought.</extracomment>
        <translation>Pergunta da recarga</translation>
    </message>
    <message>
        <source>Buy top-up</source>
        <extracomment>Button: buys the top-up.</extracomment>
        <translation>Comprar recarga</translation>
    </message>
    <message>
        <source>Top-up status</source>
        <extracomment>Name of what says how a top-up stands.</extracomment>
        <translation>Status da recarga</translation>
    </message>
    <message>
        <source>Top-up in progress</source>
        <translation>Recarga em andamento</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how a top-up stands.</extracomment>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Looks at the account once more. Buys nothing.</source>
        <translation>Verifica a conta mais uma vez. Não compra nada.</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>Compra concluída</translation>
    </message>
    <message>
        <source>You saw the data on the phone or in the account: the eSIM can be topped up again.</source>
        <translation>Você viu os dados no celular ou na conta: o eSIM pode ser recarregado de novo.</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>Compra não feita</translation>
    </message>
    <message>
        <source>Nothing arrived and nothing was charged: the eSIM can be topped up again. Look at your orders first.</source>
        <translation>Nada chegou e nada foi cobrado: o eSIM pode ser recarregado de novo. Veja antes os seus pedidos.</translation>
    </message>
    <message>
        <source>Choose an eSIM to top it up.</source>
        <translation>Escolha um eSIM para recarregá-lo.</translation>
    </message>
    <message>
        <source>Now: %1, ends %2</source>
        <extracomment>What an eSIM has before a top-up. %1: &quot;1.2 of 3 GB used&quot;; %2: a day.</extracomment>
        <translation>Agora: %1, termina em %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>What an eSIM has before a top-up. %1: &quot;1.2 of 3 GB used&quot;.</extracomment>
        <translation>Agora: %1</translation>
    </message>
    <message>
        <source>Reading what it can be topped up with…</source>
        <translation>Lendo as recargas disponíveis…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages could not be read. Where a price was known before, that one is shown, and it is read again before anything is bought.</source>
        <extracomment>%Ln: how many packages that an eSIM can be topped up with.</extracomment>
        <translation>
            <numerusform>%Ln pacote não pôde ser lido. Se um preço já era conhecido, é ele que aparece, e é lido de novo antes de qualquer compra.</numerusform>
            <numerusform>%Ln pacotes não puderam ser lidos. Onde um preço já era conhecido, é ele que aparece, e é lido de novo antes de qualquer compra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are offered for this eSIM, but they could not be read. Try again in a while.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>%Ln pacote é oferecido para este eSIM, mas não pôde ser lido. Tente de novo daqui a pouco.</numerusform>
            <numerusform>%Ln pacotes são oferecidos para este eSIM, mas não puderam ser lidos. Tente de novo daqui a pouco.</numerusform>
        </translation>
    </message>
    <message>
        <source>eSIMfly offers no top-up for this eSIM. Sell a new one instead.</source>
        <translation>A eSIMfly não oferece recarga para este eSIM. Venda um novo.</translation>
    </message>
    <message>
        <source>What this eSIM can be topped up with could not be read. Try again in a while.</source>
        <translation>Não foi possível ler as recargas disponíveis para este eSIM. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Balance after: %1</source>
        <extracomment>What the account will have once this top-up is paid.</extracomment>
        <translation>Saldo depois: %1</translation>
    </message>
    <message>
        <source>Choose what to top up with.</source>
        <translation>Escolha a recarga.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>What a top-up brings. %1: &quot;5 GB&quot; or &quot;∞&quot;; %2: &quot;30 days&quot;.</extracomment>
        <translation>Mais %1 e %2</translation>
    </message>
    <message>
        <source>until about %1</source>
        <extracomment>Until when an eSIM lasts after a top-up; the network decides in the end. %1: a day.</extracomment>
        <translation>até por volta de %1</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or buy again all the same.</source>
        <translation>Custa mais do que antes. Mostre os preços para continuar ou compre de novo mesmo assim.</translation>
    </message>
    <message>
        <source>Buy again to confirm.</source>
        <translation>Compre de novo para confirmar.</translation>
    </message>
    <message>
        <source>Checking the price…</source>
        <translation>Verificando o preço…</translation>
    </message>
    <message>
        <source>The price rose from %1 to %2. Buy again to pay %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>O preço subiu de %1 para %2. Compre de novo para pagar %2.</translation>
    </message>
    <message>
        <source>The price read at %1 could not be checked. Buy again to pay the current price.</source>
        <extracomment>%1: the time of day at which the price was read.</extracomment>
        <translation>O preço lido às %1 não pôde ser verificado. Compre de novo para pagar o preço do momento.</translation>
    </message>
    <message>
        <source>This is more than %1. Buy again to confirm.</source>
        <extracomment>%1: an amount of money that was set.</extracomment>
        <translation>O valor passa de %1. Compre de novo para confirmar.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be bought. Buy again to have it read once more.</source>
        <translation>O custo atual deste pacote não pode ser lido, então ele não pode ser comprado. Compre de novo para que seja lido mais uma vez.</translation>
    </message>
    <message>
        <source>This package is no longer offered for this eSIM. Choose another one.</source>
        <translation>Este pacote não é mais oferecido para este eSIM. Escolha outro.</translation>
    </message>
    <message>
        <source>The price fell from %1 to %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>O preço caiu de %1 para %2.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a sale has been running, in seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Connect an account to top up.</source>
        <translation>Conecte uma conta para recarregar.</translation>
    </message>
    <message>
        <source>Nothing can be topped up while this computer&apos;s clock is off.</source>
        <translation>Nada pode ser recarregado enquanto o relógio deste computador estiver errado.</translation>
    </message>
    <message>
        <source>Nothing can be topped up without a connection.</source>
        <translation>Nada pode ser recarregado sem conexão.</translation>
    </message>
    <message>
        <source>Connecting the account…</source>
        <translation>Conectando a conta…</translation>
    </message>
    <message>
        <source>A top-up of this eSIM is under way. The next one waits for it.</source>
        <translation>Há uma recarga deste eSIM em andamento. A próxima espera por ela.</translation>
    </message>
    <message>
        <source>Top up without asking the others</source>
        <translation>Recarregar sem consultar os outros</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpText</name>
    <message>
        <source>Looking at the eSIM before it is topped up…</source>
        <translation>Verificando o eSIM antes da recarga…</translation>
    </message>
    <message>
        <source>Topping up…</source>
        <extracomment>How a top-up stands: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>Recarregando…</translation>
    </message>
    <message>
        <source>You may have been charged. Checking…</source>
        <translation>Pode ter havido cobrança. Verificando…</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>Ainda indefinido.</translation>
    </message>
    <message>
        <source>It went through.</source>
        <translation>Compra concluída.</translation>
    </message>
    <message>
        <source>It did not go through. Nothing was charged.</source>
        <translation>A compra não foi concluída. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>You said that it went through.</source>
        <translation>Você informou que a compra foi concluída.</translation>
    </message>
    <message>
        <source>You said that it was not bought.</source>
        <translation>Você informou que a compra não foi feita.</translation>
    </message>
    <message>
        <source>It did not go through. %1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>A compra não foi concluída. O valor de %1 voltou.</translation>
    </message>
    <message>
        <source>It did not go through. The money came back.</source>
        <translation>A compra não foi concluída. O dinheiro voltou.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. A part of the money came back; not clear yet whether the rest does.</source>
        <translation>A compra não foi concluída depois de paga. Uma parte do dinheiro voltou; ainda não se sabe se o resto volta.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. %1 of %2 came back; not clear yet whether the rest does.</source>
        <extracomment>%1: an amount of money that came back; %2: what was paid.</extracomment>
        <translation>A compra não foi concluída depois de paga. De %2, o valor de %1 voltou; ainda não se sabe se o resto volta.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>A compra não foi concluída depois de paga. Ainda não se sabe se o dinheiro voltou.</translation>
    </message>
    <message>
        <source>The balance was %1 before the top-up and is %2 now.</source>
        <extracomment>%1, %2: amounts of money.</extracomment>
        <translation>O saldo era %1 antes da recarga e é %2 agora.</translation>
    </message>
    <message>
        <source>%1 of %2 are left now.</source>
        <extracomment>After a top-up. %1: data left, %2: data in all.</extracomment>
        <translation>Restam agora %1 de %2.</translation>
    </message>
    <message>
        <source>It lasts until %1.</source>
        <extracomment>After a top-up. %1: date and time in the server&apos;s own words.</extracomment>
        <translation>Dura até %1.</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Valor pago: %1.</translation>
    </message>
    <message>
        <source>%1 was paid; %2 was shown.</source>
        <extracomment>%1: the amount that was paid, %2: the one that was on the screen before.</extracomment>
        <translation>Valor pago: %1; valor mostrado: %2.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer to the top-up got lost.</source>
        <translation>A resposta da eSIMfly à recarga se perdeu.</translation>
    </message>
    <message>
        <source>The account could not be read yet.</source>
        <translation>A conta ainda não pôde ser lida.</translation>
    </message>
    <message>
        <source>At %1 a top-up stood in the account that may be this one: %2.</source>
        <extracomment>%1: time of day; %2: the order&apos;s reference.</extracomment>
        <translation>Às %1 havia na conta uma recarga que pode ser esta: %2.</translation>
    </message>
    <message>
        <source>At %1 a top-up over %2 stood in the account that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: an amount of money; %3: the order&apos;s reference.</extracomment>
        <translation>Às %1 havia na conta uma recarga de %2 que pode ser esta: %3.</translation>
    </message>
    <message>
        <source>At %1 the account had 1 new top-up with this package, perhaps of a colleague.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Às %1 a conta tinha 1 nova recarga com este pacote, talvez de um colega.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 the account had %Ln new top-ups with this package, perhaps of colleagues.</source>
        <extracomment>%1: time of the day, %Ln: a number of top-ups.</extracomment>
        <translation>
            <numerusform>Às %1 a conta tinha %Ln nova recarga com este pacote, talvez de um colega.</numerusform>
            <numerusform>Às %1 a conta tinha %Ln novas recargas com este pacote, talvez de colegas.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 a top-up stood in the account that eSIMfly calls “%2”, and that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: eSIMfly&apos;s own words, such as &quot;failed&quot;; %3: the order&apos;s reference.</extracomment>
        <translation>Às %1 havia na conta uma recarga que a eSIMfly chama de “%2” e que pode ser esta: %3.</translation>
    </message>
    <message>
        <source>At %1 no new top-up with this package stood in the account.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Às %1 não havia na conta nenhuma nova recarga com este pacote.</translation>
    </message>
    <message>
        <source>At %1 the account could not be read completely.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Às %1 a conta não pôde ser lida por completo.</translation>
    </message>
    <message>
        <source>The eSIM has as much more as this top-up brings.</source>
        <translation>O eSIM tem a mais exatamente o que esta recarga traz.</translation>
    </message>
    <message>
        <source>The eSIM has as much as before, but its figures may be late.</source>
        <translation>O eSIM tem o mesmo que antes, mas os números dele podem estar atrasados.</translation>
    </message>
    <message>
        <source>The eSIM has changed by more than this top-up alone; a colleague may have topped it up too.</source>
        <translation>O eSIM mudou mais do que só por esta recarga; um colega também pode tê-lo recarregado.</translation>
    </message>
    <message>
        <source>What the eSIM has could not be seen.</source>
        <translation>Não foi possível ver o que o eSIM tem.</translation>
    </message>
    <message>
        <source>This eSIM is being prepared. It can be topped up once it is ready.</source>
        <translation>Este eSIM está em preparação. Pode ser recarregado quando estiver pronto.</translation>
    </message>
    <message>
        <source>The ICCID of this eSIM could not be read, so nothing can be bought for it. F5 reads the list again.</source>
        <translation>O ICCID deste eSIM não pôde ser lido, então nada pode ser comprado para ele. F5 lê a lista de novo.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up: its status is “%1”. Sell a new one instead.</source>
        <extracomment>%1: a status in the middle of a sentence: &quot;Expired&quot;.</extracomment>
        <translation>Este eSIM não pode ser recarregado: o status dele é “%1”. Venda um novo.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up before it is used for the first time.</source>
        <translation>Este eSIM não pode ser recarregado antes do primeiro uso.</translation>
    </message>
    <message>
        <source>eSIMs of this package can&apos;t be topped up. Sell a new one instead.</source>
        <translation>eSIMs deste pacote não podem ser recarregados. Venda um novo.</translation>
    </message>
    <message>
        <source>eSIMfly offers no top-ups for unlimited plans. Sell a new one instead.</source>
        <translation>A eSIMfly não oferece recargas para planos ilimitados. Venda um novo.</translation>
    </message>
    <message>
        <source>A top-up of this eSIM is not clear yet. Decide about it first.</source>
        <translation>Uma recarga deste eSIM ainda está indefinida. Decida primeiro sobre ela.</translation>
    </message>
    <message>
        <source>Your decision is on its way to your team.</source>
        <translation>A sua decisão está a caminho da equipe.</translation>
    </message>
    <message>
        <source>%1 sent it and is gone. It can be decided here from %2 on.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 enviou a recarga, e esse balcão foi desativado. Será possível decidir aqui a partir de %2.</translation>
    </message>
    <message>
        <source>%1 sent it and may still learn what came of it.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 enviou a recarga e ainda pode ficar sabendo do resultado.</translation>
    </message>
    <message>
        <source>%1 sent it and does not send it again. Look at the eSIM: does it have the data?</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 enviou a recarga e não a envia de novo. Veja o eSIM: ele tem os dados?</translation>
    </message>
</context>
<context>
    <name>Desk::Tour</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>A pasta %1 não pode ser criada.</translation>
    </message>
    <message>
        <source>Connect the sandbox account and copy its catalogue</source>
        <translation>Conectar a conta de teste e baixar o catálogo dela</translation>
    </message>
    <message>
        <source>Search: turkey 5gb</source>
        <translation>Buscar: turkey 5gb</translation>
    </message>
    <message>
        <source>What the customer sees on a screen of their own</source>
        <translation>O que o cliente vê em uma tela própria</translation>
    </message>
    <message>
        <source>Order with Ctrl+Enter; the QR code is on the screen</source>
        <translation>Pedir com Ctrl+Enter; o código QR está na tela</translation>
    </message>
    <message>
        <source>Read the QR code back from the picture</source>
        <translation>Ler o código QR a partir da imagem</translation>
    </message>
    <message>
        <source>The customer sees the code and how to begin</source>
        <translation>O cliente vê o código e como começar</translation>
    </message>
    <message>
        <source>Hand it over with Ctrl+P</source>
        <translation>Entregar com Ctrl+P</translation>
    </message>
    <message>
        <source>The same for somebody who reads Arabic</source>
        <translation>O mesmo para quem lê árabe</translation>
    </message>
    <message>
        <source>What it sells for</source>
        <translation>Por quanto é vendido</translation>
    </message>
    <message>
        <source>The eSIMs</source>
        <extracomment>Heading of a step that the program plays by itself.</extracomment>
        <translation>Os eSIMs</translation>
    </message>
    <message>
        <source>What an eSIM has used, day by day</source>
        <translation>O que um eSIM usou, dia a dia</translation>
    </message>
    <message>
        <source>Why is there no data?</source>
        <translation>Por que não há dados?</translation>
    </message>
    <message>
        <source>Top it up with Ctrl+T</source>
        <translation>Recarregar com Ctrl+T</translation>
    </message>
    <message>
        <source>The orders</source>
        <extracomment>Heading of a step that the program plays by itself.</extracomment>
        <translation>Os pedidos</translation>
    </message>
    <message>
        <source>The shop at a glance</source>
        <translation>A loja em resumo</translation>
    </message>
    <message>
        <source>Close the day with Ctrl+Shift+D</source>
        <translation>Fechar o dia com Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>F8 hides what it costs, while a customer looks on</source>
        <translation>F8 oculta o custo enquanto um cliente olha</translation>
    </message>
    <message>
        <source>The catalogue in the dark</source>
        <translation>O catálogo no modo escuro</translation>
    </message>
    <message>
        <source>%1: not done after %2 s.</source>
        <extracomment>%1: heading of a step, %2: a number of seconds.</extracomment>
        <translation>%1: não terminou em %2 s.</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <extracomment>%1: heading of a step, %2: how many milliseconds it took.</extracomment>
        <translation>%1: %2 ms</translation>
    </message>
    <message>
        <source>The picture %1 can&apos;t be written.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>A imagem %1 não pode ser gravada.</translation>
    </message>
    <message>
        <source>Done. The pictures are in %1.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>Pronto. As imagens estão em %1.</translation>
    </message>
    <message>
        <source>The tour ended early.</source>
        <translation>O tour terminou antes da hora.</translation>
    </message>
    <message>
        <source>Comes back on Friday, room 12</source>
        <translation>Volta na sexta-feira, quarto 12</translation>
    </message>
    <message>
        <source>This desk has made its team</source>
        <translation>Este balcão criou a própria equipe</translation>
    </message>
    <message>
        <source>A second desk joins it</source>
        <translation>Um segundo balcão entra na equipe</translation>
    </message>
    <message>
        <source>Second desk</source>
        <extracomment>The name of a desk of the team.</extracomment>
        <translation>Segundo balcão</translation>
    </message>
    <message>
        <source>What the second desk writes of an eSIM stands here</source>
        <translation>O que o segundo balcão anota sobre um eSIM aparece aqui</translation>
    </message>
    <message>
        <source>What the second desk sells stands in the books here</source>
        <translation>O que o segundo balcão vende aparece nos livros daqui</translation>
    </message>
</context>
<context>
    <name>Desk::UnfinishedPurchases</name>
    <message>
        <source>Unfinished purchases</source>
        <extracomment>Title of the list of orders that need a decision.</extracomment>
        <translation>Compras em aberto</translation>
    </message>
    <message>
        <source>It is not clear whether these were bought. Nothing is sent again unless you say so.</source>
        <translation>Não se sabe se estas compras foram feitas. Nada é enviado de novo sem você mandar.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>O que se sabe</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how an order stands.</extracomment>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Reads orders, eSIMs and balance of the account once more</source>
        <translation>Lê mais uma vez os pedidos, os eSIMs e o saldo da conta</translation>
    </message>
    <message>
        <source>Finish this order</source>
        <translation>Concluir este pedido</translation>
    </message>
    <message>
        <source>Sends the same order once more: it is bought if it was not bought yet, and never twice</source>
        <translation>Envia o mesmo pedido mais uma vez: é comprado se ainda não foi, e nunca duas vezes</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>Compra concluída</translation>
    </message>
    <message>
        <source>Only if you have seen that the eSIM has the data</source>
        <translation>Para quando você tiver visto que o eSIM tem os dados</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>Compra não feita</translation>
    </message>
    <message>
        <source>Only if you have seen in the account that there is no such order or top-up</source>
        <translation>Para quando você tiver visto na conta que não existe tal pedido ou recarga</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Every purchase is settled.</source>
        <translation>Todas as compras estão resolvidas.</translation>
    </message>
    <message>
        <source>%1 Of the orders at once: %2.</source>
        <extracomment>%1: what is known of an order; %2: of those ordered with it, &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1 Dos pedidos feitos juntos: %2.</translation>
    </message>
    <message>
        <source>Top-up of %1</source>
        <extracomment>In the place of a note. %1: an ICCID.</extracomment>
        <translation>Recarga de %1</translation>
    </message>
    <message>
        <source>Was “%1” not bought?</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>“%1” não foi comprado?</translation>
    </message>
    <message>
        <source>The program will no longer look whether its money came back. Look at your balance and your orders first.</source>
        <translation>O programa não vai mais verificar se o dinheiro voltou. Veja antes o seu saldo e os seus pedidos.</translation>
    </message>
    <message>
        <source>The program will no longer look for it, and the eSIM can be topped up again. If eSIMfly did charge it, the eSIM has the data, and the money is gone.</source>
        <translation>O programa não vai mais procurar esta recarga, e o eSIM pode ser recarregado de novo. Se a eSIMfly cobrou, o eSIM tem os dados, e o dinheiro já foi gasto.</translation>
    </message>
    <message>
        <source>The program will no longer look for it. If eSIMfly did charge it, the eSIM appears in the list of eSIMs, and the money is gone.</source>
        <translation>O programa não vai mais procurar este pedido. Se a eSIMfly cobrou, o eSIM aparece na lista de eSIMs, e o dinheiro já foi gasto.</translation>
    </message>
    <message>
        <source>Yes, it was not bought</source>
        <translation>Sim, não foi comprado</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <extracomment>Button of a question: nothing is decided.</extracomment>
        <translation>Continuar procurando</translation>
    </message>
    <message>
        <source>Asks which order of the account it was</source>
        <translation>Pergunta qual pedido da conta é este</translation>
    </message>
</context>
<context>
    <name>Desk::UsageChart</name>
    <message>
        <source>No data was used on the days that could be read.</source>
        <translation>Nenhum dado foi usado nos dias que puderam ser lidos.</translation>
    </message>
    <message>
        <source>No data was used.</source>
        <translation>Nenhum dado foi usado.</translation>
    </message>
    <message>
        <source>%1 in all, the most on %2: %3.</source>
        <extracomment>What a chart shows, for those who can&apos;t see it. %1, %3: amounts of data; %2: a day.</extracomment>
        <translation>%1 no total, o máximo em %2: %3.</translation>
    </message>
    <message>
        <source>Used per day</source>
        <translation>Uso por dia</translation>
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
        <translation>Dados usados</translation>
    </message>
    <message>
        <source>Data left</source>
        <extracomment>Name of what says how much data is left.</extracomment>
        <translation>Dados restantes</translation>
    </message>
    <message>
        <source>Age of the figures</source>
        <translation>Atualização dos números</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>Consultar a rede</translation>
    </message>
    <message>
        <source>Refresh usage</source>
        <extracomment>Button: reads again how much data was used.</extracomment>
        <translation>Atualizar consumo</translation>
    </message>
    <message>
        <source>Asks the mobile network how much was used and where the phone is; once a minute (F5)</source>
        <translation>Pergunta à rede móvel quanto foi usado e onde está o celular; uma vez por minuto (F5)</translation>
    </message>
    <message>
        <source>Live status</source>
        <extracomment>Name of what the network says about an eSIM at this moment.</extracomment>
        <translation>Status em tempo real</translation>
    </message>
    <message>
        <source>Used per day</source>
        <translation>Uso por dia</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>Choice above a chart: the last 7 days.</extracomment>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>Choice above a chart: the last 30 days.</extracomment>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>Choice above a chart: the last 90 days.</extracomment>
        <translation>90 dias</translation>
    </message>
    <message>
        <source>Usage report</source>
        <extracomment>Name of a table: where how much data was used.</extracomment>
        <translation>Relatório de consumo</translation>
    </message>
    <message>
        <source>Usage per day</source>
        <translation>Consumo por dia</translation>
    </message>
    <message>
        <source>Usage by country</source>
        <translation>Consumo por país</translation>
    </message>
    <message>
        <source>Choose an eSIM to see what it has used.</source>
        <translation>Escolha um eSIM para ver o que ele usou.</translation>
    </message>
    <message>
        <source>Stored figures of an earlier day</source>
        <translation>Números guardados de um dia anterior</translation>
    </message>
    <message>
        <source>Stored figures, read at %1 (%2)</source>
        <extracomment>%1: time of day; %2: how long ago: &quot;3 min&quot;.</extracomment>
        <translation>Números guardados, lidos às %1 (%2)</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: an amount of data.</extracomment>
        <translation>restam %1</translation>
    </message>
    <message>
        <source>ends %1, in %2</source>
        <extracomment>%1: a day; %2: &quot;15 days&quot;.</extracomment>
        <translation>termina em %1, daqui a %2</translation>
    </message>
    <message>
        <source>ended %1</source>
        <extracomment>%1: a day.</extracomment>
        <translation>terminou em %1</translation>
    </message>
    <message>
        <source>its validity begins with the first use</source>
        <translation>a validade começa no primeiro uso</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Consultando a rede…</translation>
    </message>
    <message>
        <source>It can be asked again in a minute.</source>
        <translation>Pode ser consultada de novo em um minuto.</translation>
    </message>
    <message>
        <source>Reading the report…</source>
        <translation>Lendo o relatório…</translation>
    </message>
    <message>
        <source>None of the days of this report could be read.</source>
        <translation>Nenhum dos dias deste relatório pôde ser lido.</translation>
    </message>
    <message>
        <source>No data was used in this time.</source>
        <translation>Nenhum dado foi usado neste período.</translation>
    </message>
    <message>
        <source>%1 in all, %2 a day on days with use. Read: %3.</source>
        <extracomment>%1, %2: amounts of data; %3: how long ago it was read: &quot;3 min&quot;.</extracomment>
        <translation>%1 no total, %2 por dia nos dias com uso. Leitura: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of it could not be read.</source>
        <extracomment>%Ln: how many rows of a report of used data.</extracomment>
        <translation>
            <numerusform>%Ln linha do relatório não pôde ser lida.</numerusform>
            <numerusform>%Ln linhas do relatório não puderam ser lidas.</numerusform>
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
        <translation>Rede</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: an amount of data.</extracomment>
        <translation>Dados usados</translation>
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
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid in that week.</extracomment>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of the sales of that week when they were paid.</extracomment>
        <translation>Margem</translation>
    </message>
    <message>
        <source>Of the orders whose selling price is known</source>
        <translation>Dos pedidos cujo valor da venda é conhecido</translation>
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
        <translation>O que voltou ao saldo nesta semana, não importa quando foi vendido</translation>
    </message>
    <message>
        <source>Not in the sums</source>
        <translation>Fora das somas</translation>
    </message>
    <message>
        <source>Orders of which it is not certain, or not readable, what was paid</source>
        <translation>Pedidos em que o valor pago é incerto ou ilegível</translation>
    </message>
</context>
<context>
    <name>Desk::WeeksChart</name>
    <message>
        <source>%1 spent</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 em gastos</translation>
    </message>
    <message>
        <source>%1 sold for</source>
        <extracomment>What customers paid. %1: an amount of money.</extracomment>
        <translation>%1 em vendas</translation>
    </message>
    <message>
        <source>%1 margin</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 de margem</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What a chart shows of one week, for those who can&apos;t see it. %1: days; %2: amounts.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>Não há nada para mostrar.</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>In a chart: what the account paid.</extracomment>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>In a chart: what customers paid.</extracomment>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>In a chart: what is left of sales when they were paid.</extracomment>
        <translation>Margem</translation>
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
        <translation>Encontre, peça, deixe o cliente escanear: um eSIM de viagem em segundos.</translation>
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
        <translation>Qual pedido da conta é este?</translation>
    </message>
    <message>
        <source>It was this one</source>
        <translation>É este</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <extracomment>Button of a question: nothing is decided.</extracomment>
        <translation>Continuar procurando</translation>
    </message>
    <message>
        <source>None of the orders was chosen. Nothing was decided.</source>
        <translation>Nenhum dos pedidos foi escolhido. Nada foi decidido.</translation>
    </message>
    <message>
        <source>No order of the account can have been this one.</source>
        <translation>Nenhum pedido da conta pode ter sido este.</translation>
    </message>
    <message>
        <source>Your team can&apos;t be asked at the moment. Nothing was decided.</source>
        <translation>A sua equipe não pode ser consultada no momento. Nada foi decidido.</translation>
    </message>
    <message>
        <source>That order belongs to another sale. Nothing was decided.</source>
        <translation>Esse pedido pertence a outra venda. Nada foi decidido.</translation>
    </message>
    <message>
        <source>The account does not show that order. Nothing was decided.</source>
        <translation>A conta não mostra esse pedido. Nada foi decidido.</translation>
    </message>
</context>
<context>
    <name>Desk::WorthACallModel</name>
    <message>
        <source>No data left, ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day.</extracomment>
        <translation>Sem dados, termina em %1</translation>
    </message>
    <message>
        <source>No data left</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>Nearly empty, ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day.</extracomment>
        <translation>Quase sem dados, termina em %1</translation>
    </message>
    <message>
        <source>Nearly empty</source>
        <extracomment>Why a customer is worth a call: little data is left.</extracomment>
        <translation>Quase sem dados</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day and a time.</extracomment>
        <translation>Termina em %1</translation>
    </message>
    <message>
        <source>Being prepared since %1</source>
        <extracomment>Why an eSIM needs attention. %1: a day and a time.</extracomment>
        <translation>Em preparação desde %1</translation>
    </message>
    <message>
        <source>Not installed since %1</source>
        <extracomment>Why a traveller is worth a call: bought, and never put on a phone. %1: a day.</extracomment>
        <translation>Não instalado desde %1</translation>
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
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: how much data was used, with a bar.</extracomment>
        <translation>Dados usados</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Cliente ou obs.</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Heading of a column: what to do for a customer.</extracomment>
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Button: an eSIM gets more data.</extracomment>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows an eSIM.</extracomment>
        <translation>Ver</translation>
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
        <translation>Enter</translation>
    </message>
    <message>
        <source>PgUp</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>PgDown</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Seta para cima</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Seta para baixo</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Esc</translation>
    </message>
</context>
</TS>
