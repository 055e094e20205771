<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Desk::ActivationPanel</name>
    <message>
        <source>Previous eSIM</source>
        <extracomment>Button: shows the eSIM before this one, of several that were sold together.</extracomment>
        <translation>Предыдущая eSIM</translation>
    </message>
    <message>
        <source>Previous eSIM of this sale (Ctrl+Page Up)</source>
        <translation>Предыдущая eSIM этой продажи (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next eSIM</source>
        <extracomment>Button: shows the eSIM behind this one, of several that were sold together.</extracomment>
        <translation>Следующая eSIM</translation>
    </message>
    <message>
        <source>Next eSIM of this sale (Ctrl+Page Down)</source>
        <translation>Следующая eSIM этой продажи (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>eSIM of the sale</source>
        <translation>eSIM этой продажи</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <extracomment>In the place of the QR code: the eSIM is paid, and eSIMfly is making it.</extracomment>
        <translation>Готовится</translation>
    </message>
    <message>
        <source>The phone will ask for a confirmation code. It is not part of the QR code: give it to the customer separately.</source>
        <translation>Телефон запросит код подтверждения. В QR-коде его нет: сообщите его клиенту отдельно.</translation>
    </message>
    <message>
        <source>eSIMfly sent two different activation codes for this eSIM; this is the first. If the phone refuses it, ask eSIMfly&apos;s support which one is right. It is paid; don&apos;t order again.</source>
        <translation>eSIMfly прислала для этой eSIM два разных кода активации; здесь первый. Если телефон его не примет, спросите у поддержки eSIMfly, какой из них верный. Оплачено; не заказывайте повторно.</translation>
    </message>
    <message>
        <source>The whole text of the QR code; Android phones ask for it</source>
        <translation>Весь текст QR-кода; его запрашивают телефоны Android</translation>
    </message>
    <message>
        <source>Copy full code</source>
        <translation>Копировать полный код</translation>
    </message>
    <message>
        <source>A card with the QR code and the steps, to print, save or send, in the traveller&apos;s language (Ctrl+P)</source>
        <translation>Карточка с QR-кодом и инструкцией на языке путешественника: распечатать, сохранить или отправить (Ctrl+P)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: gives the eSIM to the customer, as paper, file or message.</extracomment>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Copies a link that installs the eSIM with one tap (iOS 17.4 or newer)</source>
        <translation>Копирует ссылку, по которой eSIM устанавливается одним касанием (iOS 17.4 или новее)</translation>
    </message>
    <message>
        <source>iPhone link</source>
        <extracomment>Caption: a link that installs the eSIM on an iPhone.</extracomment>
        <translation>Ссылка для iPhone</translation>
    </message>
    <message>
        <source>Copy iPhone link</source>
        <translation>Копировать ссылку для iPhone</translation>
    </message>
    <message>
        <source>Copies a link that installs the eSIM with one tap (newer Android phones)</source>
        <translation>Копирует ссылку, по которой eSIM устанавливается одним касанием (новые телефоны Android)</translation>
    </message>
    <message>
        <source>Android link</source>
        <extracomment>Caption: a link that installs the eSIM on a phone with Android.</extracomment>
        <translation>Ссылка для Android</translation>
    </message>
    <message>
        <source>Copy Android link</source>
        <translation>Копировать ссылку для Android</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <extracomment>What was copied: the address that phones ask for; “SM-DP+” is a name.</extracomment>
        <translation>Адрес SM-DP+</translation>
    </message>
    <message>
        <source>activation code</source>
        <extracomment>What was copied: the code that phones ask for beside the address.</extracomment>
        <translation>код активации</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>What was copied: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>full code</source>
        <extracomment>What was copied: address and activation code in one.</extracomment>
        <translation>полный код</translation>
    </message>
    <message>
        <source>eSIM %1 of %2</source>
        <extracomment>Which of several eSIMs of a sale is shown.</extracomment>
        <translation>eSIM %1 из %2</translation>
    </message>
    <message>
        <source>Being prepared, 1 to 5 minutes. It is paid; don&apos;t order again.</source>
        <translation>Готовится, от 1 до 5 минут. Оплачено; не заказывайте повторно.</translation>
    </message>
    <message>
        <source>The activation code of this eSIM came in parts only, so there is no QR code. What came of it can be typed into the phone. If that is not enough, refresh in a minute or ask eSIMfly&apos;s support. It is paid; don&apos;t order again.</source>
        <translation>Код активации этой eSIM пришёл лишь частично, поэтому QR-кода нет. То, что пришло, можно ввести в телефоне. Если этого мало, обновите через минуту или обратитесь в поддержку eSIMfly. Оплачено; не заказывайте повторно.</translation>
    </message>
    <message>
        <source>There is no activation code that can be read for this eSIM. Refresh in a minute; if there is still none, ask eSIMfly&apos;s support for it with the ICCID. It is paid; don&apos;t order again.</source>
        <translation>Код активации этой eSIM прочитать не удалось. Обновите через минуту; если кода всё ещё нет, запросите его у поддержки eSIMfly по ICCID. Оплачено; не заказывайте повторно.</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>заказано %1</translation>
    </message>
    <message>
        <source>Copied: %1. It leaves the clipboard after %2 s.</source>
        <extracomment>%1: what was copied, &quot;activation code&quot;; %2: seconds.</extracomment>
        <translation>Скопировано: %1. Исчезнет из буфера обмена через %2 с.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <extracomment>%1: what was copied, &quot;ICCID&quot;.</extracomment>
        <translation>Скопировано: %1.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Button: copies the address of a page in the internet.</extracomment>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>Button: opens a page in the internet.</extracomment>
        <translation>Открыть ссылку</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Copy the link instead.</source>
        <translation>На этом компьютере не найден браузер. Скопируйте ссылку.</translation>
    </message>
    <message>
        <source>Copy SM-DP+ address</source>
        <translation>Копировать адрес SM-DP+</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>Caption: the code that phones ask for beside the address.</extracomment>
        <translation>Код активации</translation>
    </message>
    <message>
        <source>Copy activation code</source>
        <translation>Копировать код активации</translation>
    </message>
    <message>
        <source>Copy ICCID</source>
        <extracomment>Button: copies the number of an eSIM.</extracomment>
        <translation>Копировать ICCID</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>На весь экран (F11)</translation>
    </message>
</context>
<context>
    <name>Desk::AfterSaleController</name>
    <message>
        <source>The top-up with %1 was not sent before the program ended. Nothing was charged.</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>Пополнение пакетом %1 не было отправлено до завершения программы. Деньги не списаны.</translation>
    </message>
    <message>
        <source>The cancellation of %1 was not sent before the program ended. Nothing was cancelled.</source>
        <extracomment>%1: an ICCID.</extracomment>
        <translation>Аннулирование %1 не было отправлено до завершения программы. Ничего не аннулировано.</translation>
    </message>
    <message>
        <source>The top-up with %1 did not come to its end last time. You may have been charged. Checking…</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>Пополнение пакетом %1 в прошлый раз не было доведено до конца. Деньги могли быть списаны. Проверка…</translation>
    </message>
    <message>
        <source>The top-up with %1, bought with another access code, is not clear yet. Its eSIM takes no other until you decide about it.</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>Пока неясно, прошло ли пополнение пакетом %1, купленное с другим кодом доступа. До вашего решения его eSIM нельзя пополнить снова.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the eSIM that it is about.</extracomment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>The cancellation of %1 did not come to its end last time. It may have been done: the account shows it, and nothing is sent again.</source>
        <extracomment>%1: an ICCID.</extracomment>
        <translation>Аннулирование %1 в прошлый раз не было доведено до конца. Возможно, оно выполнено: это видно в аккаунте; повторно ничего не отправляется.</translation>
    </message>
</context>
<context>
    <name>Desk::AmountField</name>
    <message>
        <source>Up to</source>
        <extracomment>Before a field for an amount of money; the currency stands behind it.</extracomment>
        <translation>До</translation>
    </message>
    <message>
        <source>Highest price</source>
        <extracomment>Name of a field: packages that cost more are not listed.</extracomment>
        <translation>Наибольшая цена</translation>
    </message>
    <message>
        <source>Write an amount like %1.</source>
        <extracomment>%1: an amount of money with its currency.</extracomment>
        <translation>Введите сумму в виде %1.</translation>
    </message>
</context>
<context>
    <name>Desk::Application</name>
    <message>
        <source>eSIMfly Desk is already running; its window was brought to the front.</source>
        <translation>eSIMfly Desk уже запущена; её окно выведено на передний план.</translation>
    </message>
    <message>
        <source>eSIMfly Desk is already running, but does not answer. End it, then start again.</source>
        <translation>eSIMfly Desk уже запущена, но не отвечает. Завершите её и запустите снова.</translation>
    </message>
    <message>
        <source>eSIMfly Desk is already running with this profile, on the computer “%1”. One profile is for one program: end that one, or start this one with --profile and another name.</source>
        <extracomment>On a network home; %1: the name of a computer.</extracomment>
        <translation>eSIMfly Desk уже запущена с этим профилем на компьютере «%1». Один профиль&#xa0;— для одной программы: завершите ту или запустите эту с --profile и другим именем.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written or locked. Nothing was started. See that its disk is not full and that you may write there, then start again.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>В папку %1 не удаётся записать, или её не удаётся заблокировать. Ничего не запущено. Проверьте, есть ли место на диске и право записи в неё, и запустите снова.</translation>
    </message>
</context>
<context>
    <name>Desk::BestSellerModel</name>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders were sold.</extracomment>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid.</extracomment>
        <translation>Продано за</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Маржа</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>A destination or a desk: of packages of which nobody knows where they are for, or where they were sold.</extracomment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>Heading of a column: country or region that packages are for.</extracomment>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>In place of the name of a seller: orders of which nobody said who sold them.</extracomment>
        <translation>Без продавца</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Heading of a column: a computer that sells in the same team.</extracomment>
        <translation>Место</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>Продавец</translation>
    </message>
</context>
<context>
    <name>Desk::BooksText</name>
    <message>
        <source>Pending</source>
        <extracomment>Status of an order: eSIMfly has not finished it.</extracomment>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>Status of an order: its eSIMs are there.</extracomment>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Status of an order: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Not clear</source>
        <extracomment>An order of which nobody knows yet whether it was bought.</extracomment>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of an order: eSIMfly could not do it.</extracomment>
        <translation>Не выполнен</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of an order: it was taken back.</extracomment>
        <translation>Аннулирован</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Status of an order: its money came back.</extracomment>
        <translation>С возвратом</translation>
    </message>
    <message>
        <source>1 order</source>
        <extracomment>Below a table of orders: there is one.</extracomment>
        <translation>1 заказ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <extracomment>%Ln: how many orders. Below a table of orders.</extracomment>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>not clear</source>
        <extracomment>Whether, or how much, money comes back of an order.</extracomment>
        <translation>неясно</translation>
    </message>
    <message>
        <source>awaited</source>
        <extracomment>Money that is to come back.</extracomment>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>came back</source>
        <extracomment>Behind an amount that eSIMfly gave back: “$4.50 came back”.</extracomment>
        <translation>вернулось</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>When the account first showed that an order&apos;s money came back. %1: a day.</extracomment>
        <translation>замечено %1</translation>
    </message>
    <message>
        <source>%1 comes back later: it is not in the balance yet.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 вернётся позже: на балансе этих денег ещё нет.</translation>
    </message>
    <message>
        <source>The money comes back later: it is not in the balance yet.</source>
        <translation>Деньги вернутся позже: на балансе их ещё нет.</translation>
    </message>
    <message>
        <source>%1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Вернулось %1.</translation>
    </message>
    <message>
        <source>The money came back.</source>
        <translation>Деньги вернулись.</translation>
    </message>
    <message>
        <source>No answer said when: it counts for %1, when the account first showed it.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Ни в одном ответе об этом не сообщалось: учитывается %1, когда это впервые появилось в аккаунте.</translation>
    </message>
    <message>
        <source>It counts for %1, when it was cancelled.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Учитывается %1, в день аннулирования.</translation>
    </message>
    <message>
        <source>Cancelled; when is not known: it counts for the day of the order.</source>
        <translation>Аннулирован; когда, неизвестно: учитывается в день заказа.</translation>
    </message>
    <message>
        <source>More of it may have been cancelled. What comes back of that is not clear, and in no sum.</source>
        <translation>Возможно, аннулирована и другая его часть. Сколько за неё вернётся, неясно; в итогах этого нет.</translation>
    </message>
    <message>
        <source>It may have been cancelled. What comes back is not clear, and in no sum.</source>
        <translation>Возможно, он аннулирован. Сколько вернётся, неясно; в итогах этого нет.</translation>
    </message>
    <message>
        <source>The customer got back %1.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Клиенту отдано %1.</translation>
    </message>
    <message>
        <source>%1 · adding up…</source>
        <extracomment>%1: &quot;20,000 orders&quot;, while they are added up.</extracomment>
        <translation>%1 · подсчёт…</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of amounts, while a customer looks at the screen.</extracomment>
        <translation>Цены скрыты</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>потрачено %1</translation>
    </message>
    <message>
        <source>%1 sold for</source>
        <extracomment>What customers paid. %1: an amount of money.</extracomment>
        <translation>продано за %1</translation>
    </message>
    <message>
        <source>%1 margin of %2 of %3</source>
        <extracomment>%1: an amount of money; of %2 orders it is known what they were sold for, of %3 that were paid for.</extracomment>
        <translation>маржа %1 по %2 из %3</translation>
    </message>
    <message>
        <source>%1 margin</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>маржа %1</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>What eSIMfly gave back. %1: an amount of money.</extracomment>
        <translation>возвращено %1</translation>
    </message>
    <message>
        <source>%1 refund awaited</source>
        <extracomment>What eSIMfly will give back and has not yet. %1: an amount of money.</extracomment>
        <translation>ожидается возврат %1</translation>
    </message>
    <message>
        <source>%1 given back to customers</source>
        <extracomment>What the shop paid back. %1: an amount of money.</extracomment>
        <translation>отдано клиентам %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds not clear</source>
        <extracomment>Cancellations of which nobody knows whether, or how much, money comes back.</extracomment>
        <translation>
            <numerusform>%Ln неясный возврат</numerusform>
            <numerusform>%Ln неясных возврата</numerusform>
            <numerusform>%Ln неясных возвратов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not certain and not in the sums</source>
        <extracomment>Orders of which nobody knows for certain what was paid.</extracomment>
        <translation>
            <numerusform>%Ln под вопросом и не входит в итоги</numerusform>
            <numerusform>%Ln под вопросом и не входят в итоги</numerusform>
            <numerusform>%Ln под вопросом и не входят в итоги</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <extracomment>Orders of which something could not be read.</extracomment>
        <translation>
            <numerusform>%Ln не прочитан</numerusform>
            <numerusform>%Ln не прочитаны</numerusform>
            <numerusform>%Ln не прочитаны</numerusform>
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
        <translation>Копии eSIMfly Desk (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The copy is being read…</source>
        <translation>Чтение копии…</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>Восстановление…</translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>What is in a copy is added to what is on this computer: nothing that has moved on here is changed, and nothing is sent to anybody. Where the computer that saved it still sells, finish orders that are not clear there.</source>
        <translation>Содержимое копии добавляется к тому, что есть на этом компьютере: более свежие данные не меняются, и никому ничего не отправляется. Если на компьютере, где сохранена копия, всё ещё продают, неясные заказы завершайте там.</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Выбрать копию…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Desk::CancelDialog</name>
    <message>
        <source>Cancel eSIM</source>
        <extracomment>Title of a question: an eSIM is to be taken back.</extracomment>
        <translation>Аннулировать eSIM</translation>
    </message>
    <message>
        <source>Cancel “%1”, %2?</source>
        <extracomment>%1: a package&apos;s name; %2: an ICCID.</extracomment>
        <translation>Аннулировать «%1», %2?</translation>
    </message>
    <message>
        <source>Customer gets back</source>
        <translation>Вернуть клиенту</translation>
    </message>
    <message>
        <source>Cancel and refund</source>
        <translation>Аннулировать с возвратом</translation>
    </message>
    <message>
        <source>Keep eSIM</source>
        <extracomment>Button of a question: the eSIM is not taken back.</extracomment>
        <translation>Оставить eSIM</translation>
    </message>
    <message>
        <source>This is no amount. Write it like %1, or leave it empty.</source>
        <extracomment>Below a field for money; %1: an example of an amount, such as 8.00.</extracomment>
        <translation>Это не сумма. Введите её в виде %1 или оставьте поле пустым.</translation>
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
        <translation>неизвестная сеть</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1: data used.</extracomment>
        <translation>израсходовано %1</translation>
    </message>
    <message>
        <source>last on %1</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>последняя сеть&#xa0;— %1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>последнее использование %1</translation>
    </message>
    <message>
        <source>not installed</source>
        <extracomment>Verdict on an eSIM without data: it is on no phone.</extracomment>
        <translation>не установлена</translation>
    </message>
    <message>
        <source>switched on in the phone</source>
        <translation>включена в телефоне</translation>
    </message>
    <message>
        <source>switched off in the phone</source>
        <translation>выключена в телефоне</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>ничего не известно</translation>
    </message>
    <message>
        <source>Network at %1: %2</source>
        <extracomment>What the mobile network answered. %1: time of day; %2: a list.</extracomment>
        <translation>Сеть в %1: %2</translation>
    </message>
    <message>
        <source>The network of this eSIM does not tell how it stands.</source>
        <translation>Сеть этой eSIM не сообщает её состояние.</translation>
    </message>
    <message>
        <source>The mobile network did not answer eSIMfly. Try again in a few minutes.</source>
        <translation>Мобильная сеть не ответила eSIMfly. Повторите через несколько минут.</translation>
    </message>
    <message>
        <source>The network of this eSIM gives no report by day. The figures above are all there is.</source>
        <translation>Сеть этой eSIM не даёт отчёта по дням. Кроме данных выше, ничего нет.</translation>
    </message>
    <message>
        <source>The eSIM is still being prepared.</source>
        <translation>eSIM ещё готовится.</translation>
    </message>
    <message>
        <source>This eSIM was cancelled. It will not work again.</source>
        <translation>Эта eSIM аннулирована. Она больше не заработает.</translation>
    </message>
    <message>
        <source>Its validity ended on %1.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Её срок истёк %1.</translation>
    </message>
    <message>
        <source>Its validity has ended.</source>
        <translation>Её срок истёк.</translation>
    </message>
    <message>
        <source>All of its data is used.</source>
        <translation>Все её данные израсходованы.</translation>
    </message>
    <message>
        <source>It is suspended: no network lets it in.</source>
        <translation>Она приостановлена: ни одна сеть её не пускает.</translation>
    </message>
    <message>
        <source>It is not on a phone yet.</source>
        <translation>Она ещё не установлена на телефон.</translation>
    </message>
    <message>
        <source>It is on the phone, but switched off there.</source>
        <translation>Она на телефоне, но выключена в нём.</translation>
    </message>
    <message>
        <source>It is on the phone, but no network has seen it yet.</source>
        <translation>Она на телефоне, но ни одна сеть её ещё не видела.</translation>
    </message>
    <message>
        <source>The phone is where this plan does not work: %1.</source>
        <extracomment>%1: a country, or a network and its country.</extracomment>
        <translation>Телефон там, где этот пакет не работает: %1.</translation>
    </message>
    <message>
        <source>The phone is on a network that is not in the plan: %1.</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>Телефон в сети, которая не входит в пакет: %1.</translation>
    </message>
    <message>
        <source>No network has seen it since %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Ни одна сеть не видела её с %1.</translation>
    </message>
    <message>
        <source>No network has seen it lately.</source>
        <translation>В последнее время ни одна сеть её не видела.</translation>
    </message>
    <message>
        <source>Everything looks well.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>Everything looks well: %1 saw it on %2.</source>
        <extracomment>%1: a mobile network; %2: day and time.</extracomment>
        <translation>Всё в порядке: сеть %1 видела её %2.</translation>
    </message>
    <message>
        <source>Nobody can tell: what the network says about this eSIM could not be read.</source>
        <translation>Ответить нельзя: то, что сеть сообщает об этой eSIM, прочитать не удалось.</translation>
    </message>
    <message>
        <source>Nobody can tell: the network says nothing about this eSIM.</source>
        <translation>Ответить нельзя: сеть ничего не сообщает об этой eSIM.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Ещё не проверялось.</translation>
    </message>
    <message>
        <source>In the phone&apos;s settings turn this line on, choose it for mobile data and turn data roaming on; then airplane mode on and off.</source>
        <translation>В настройках телефона включите эту линию, выберите её для мобильных данных и включите роуминг данных; затем включите и выключите авиарежим.</translation>
    </message>
    <message>
        <source>It is paid. It takes 1 to 5 minutes; if it is not there in 15, ask eSIMfly&apos;s support with the order.</source>
        <translation>Оплачено. Занимает от 1 до 5 минут; если через 15 минут её нет, обратитесь в поддержку eSIMfly с номером заказа.</translation>
    </message>
    <message>
        <source>Sell a new one.</source>
        <translation>Продайте новую.</translation>
    </message>
    <message>
        <source>Top it up (Ctrl+T), or sell a new one.</source>
        <translation>Пополните её (Ctrl+T) или продайте новую.</translation>
    </message>
    <message>
        <source>Press “Resume” under “Manage”, then airplane mode on and off.</source>
        <translation>Нажмите «Возобновить» на вкладке «Управление», затем включите и выключите авиарежим.</translation>
    </message>
    <message>
        <source>Let the customer scan the QR code under “Activation”, with the phone on Wi-Fi.</source>
        <translation>Дайте клиенту отсканировать QR-код на вкладке «Активация»; телефон должен быть подключён к Wi-Fi.</translation>
    </message>
    <message>
        <source>Sell a package for this country.</source>
        <translation>Продайте пакет для этой страны.</translation>
    </message>
    <message>
        <source>Airplane mode on, wait ten seconds, off again. If it comes back to the same network, turn off automatic network selection and choose one by hand.</source>
        <translation>Включите авиарежим, подождите десять секунд и выключите. Если телефон вернулся в ту же сеть, отключите автоматический выбор сети и выберите сеть вручную.</translation>
    </message>
    <message>
        <source>In the plan: %1.</source>
        <extracomment>%1: names of mobile networks.</extracomment>
        <translation>Входят в пакет: %1.</translation>
    </message>
    <message>
        <source>Is the phone on, and in reach of a network?</source>
        <translation>Телефон включён и находится в зоне действия сети?</translation>
    </message>
    <message>
        <source>If there is no data all the same: turn data roaming on and start the phone again.</source>
        <translation>Если интернета всё равно нет, включите роуминг данных и перезагрузите телефон.</translation>
    </message>
    <message>
        <source>If there is no data all the same: turn data roaming on, set the access point (APN) to “%1” and start the phone again.</source>
        <extracomment>%1: the name of an access point.</extracomment>
        <translation>Если интернета всё равно нет, включите роуминг данных, задайте точку доступа (APN) «%1» и перезагрузите телефон.</translation>
    </message>
    <message>
        <source>“Check network” asks the mobile network.</source>
        <translation>«Проверить сеть» обращается к мобильной сети.</translation>
    </message>
    <message>
        <source>Last network: %1, %2</source>
        <extracomment>%1: a mobile network; %2: day and time.</extracomment>
        <translation>Последняя сеть: %1, %2</translation>
    </message>
    <message>
        <source>Last network: %1</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>Последняя сеть: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <extracomment>%1: a phone&apos;s model.</extracomment>
        <translation>Телефон: %1</translation>
    </message>
    <message>
        <source>Access point (APN): %1</source>
        <extracomment>%1: the name of an access point.</extracomment>
        <translation>Точка доступа (APN): %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the network could not be read.</source>
        <extracomment>%Ln: how many things that happened in a network, as a list shows them.</extracomment>
        <translation>
            <numerusform>%Ln событие сети прочитать не удалось.</numerusform>
            <numerusform>%Ln события сети прочитать не удалось.</numerusform>
            <numerusform>%Ln событий сети прочитать не удалось.</numerusform>
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
        <translation>Пакет: %1 (%2)</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <extracomment>%1: eSIMfly&apos;s number of an order. A line of a note about an eSIM.</extracomment>
        <translation>Заказ: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1: how an eSIM stands, such as “Active”. A line of a note about an eSIM.</extracomment>
        <translation>Статус: %1</translation>
    </message>
    <message>
        <source>Data used: %1</source>
        <extracomment>%1: an amount of data, such as “1.2 of 5 GB”. A line of a note about an eSIM.</extracomment>
        <translation>Израсходовано: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <extracomment>%1: date and time. A line of a note about an eSIM.</extracomment>
        <translation>Истекает: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1: why there is no data, in a sentence. A line of a note about an eSIM.</extracomment>
        <translation>Вывод: %1</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>не входит в пакет</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <extracomment>%1: date and time. A line of a note about an eSIM.</extracomment>
        <translation>Проверено: %1</translation>
    </message>
    <message>
        <source>Nobody has installed it, so it can be cancelled.</source>
        <translation>Её никто не установил, поэтому её можно аннулировать.</translation>
    </message>
    <message>
        <source>It can be cancelled where nobody has installed it; eSIMfly decides.</source>
        <translation>Её можно аннулировать, если она никем не установлена; решает eSIMfly.</translation>
    </message>
    <message>
        <source>It is installed or used, so eSIMfly does not take it back.</source>
        <translation>Она установлена или использована, поэтому eSIMfly не принимает её обратно.</translation>
    </message>
    <message>
        <source>It is cancelled or over: there is nothing to cancel.</source>
        <translation>Она аннулирована или её срок истёк: аннулировать нечего.</translation>
    </message>
    <message numerus="yes">
        <source>It is one of %Ln eSIMs of its order, and cancelling reaches all of them.</source>
        <extracomment>%Ln: how many eSIMs an order has.</extracomment>
        <translation>
            <numerusform>В её заказе %Ln eSIM, и аннулирование затронет все.</numerusform>
            <numerusform>В её заказе %Ln eSIM, и аннулирование затронет все.</numerusform>
            <numerusform>В её заказе %Ln eSIM, и аннулирование затронет все.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not installed and cancelled: %1. Perhaps: %2. Installed or over, they stay: %3.</source>
        <extracomment>%1: how many eSIMs are cancelled; %2: how many may be; %3: how many stay.</extracomment>
        <translation>Не установлены и аннулируются: %1. Возможно: %2. Установлены или истекли и остаются: %3.</translation>
    </message>
    <message>
        <source>Which eSIMs belong together is told by package and time of purchase; there may be more or fewer.</source>
        <translation>Какие eSIM относятся к одному заказу, определено по пакету и времени покупки; их может быть больше или меньше.</translation>
    </message>
    <message>
        <source>At most what was paid comes back.</source>
        <translation>Вернётся не больше, чем было уплачено.</translation>
    </message>
    <message>
        <source>At most %1 comes back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Вернётся не больше %1.</translation>
    </message>
    <message>
        <source>What comes back is said afterwards.</source>
        <translation>Сколько вернётся, станет известно после.</translation>
    </message>
    <message>
        <source>It can&apos;t be undone.</source>
        <translation>Отменить это нельзя.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer got lost. Looking in the account whether it was done…</source>
        <translation>Ответ eSIMfly потерян. Проверка по аккаунту, выполнено ли…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>What is under way for an eSIM: it is being taken back.</extracomment>
        <translation>Аннулирование…</translation>
    </message>
    <message>
        <source>Suspending…</source>
        <extracomment>What is under way for an eSIM: it is being paused.</extracomment>
        <translation>Приостановка…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <extracomment>What is under way for an eSIM: it is going on after a pause.</extracomment>
        <translation>Возобновление…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>What is under way for an eSIM: an SMS is being sent to it.</extracomment>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>It is suspended: no network lets it in until “Resume”. Nothing was refunded.</source>
        <translation>Она приостановлена: пока её не возобновят, ни одна сеть её не пустит. Ничего не возвращено.</translation>
    </message>
    <message>
        <source>It works again. Airplane mode on and off brings it back at once.</source>
        <translation>Она снова работает. Чтобы подключиться сразу, включите и выключите авиарежим.</translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Отправлено в %1.</translation>
    </message>
    <message>
        <source>It is cancelled. eSIMfly&apos;s answer got lost, so what comes back was not said: see the balance, or ask eSIMfly&apos;s support.</source>
        <translation>Она аннулирована. Ответ eSIMfly потерян, и сколько вернётся, неизвестно: посмотрите баланс или спросите поддержку eSIMfly.</translation>
    </message>
    <message>
        <source>It was cancelled before. Nothing is refunded a second time.</source>
        <translation>Она была аннулирована раньше. Повторного возврата не будет.</translation>
    </message>
    <message>
        <source>%1 of %2 eSIMs of the order are cancelled.</source>
        <extracomment>%1 of %2 eSIMs.</extracomment>
        <translation>Аннулировано eSIM этого заказа: %1 из %2.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Она аннулирована.</translation>
    </message>
    <message>
        <source>%1 is back in the balance.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>На баланс вернулось %1.</translation>
    </message>
    <message>
        <source>The money is back in the balance.</source>
        <translation>Деньги вернулись на баланс.</translation>
    </message>
    <message>
        <source>%1 comes back later: the money is not in the balance yet.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 вернётся позже: этих денег на балансе ещё нет.</translation>
    </message>
    <message>
        <source>The money comes back later: it is not in the balance yet.</source>
        <translation>Деньги вернутся позже: на балансе их ещё нет.</translation>
    </message>
    <message>
        <source>It was not cancelled.</source>
        <translation>Она не аннулирована.</translation>
    </message>
    <message>
        <source>It was not suspended.</source>
        <translation>Она не приостановлена.</translation>
    </message>
    <message>
        <source>It was not resumed.</source>
        <translation>Она не возобновлена.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Не отправлено.</translation>
    </message>
    <message>
        <source>eSIMfly takes back only what nobody has downloaded, installed or used.</source>
        <translation>eSIMfly принимает обратно только то, что никто не скачал, не установил и не использовал.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <extracomment>%1: an ICCID; %2: the server&apos;s own words.</extracomment>
        <translation>%1: «%2».</translation>
    </message>
    <message>
        <source>This eSIM takes no SMS.</source>
        <translation>Эта eSIM не принимает SMS.</translation>
    </message>
    <message>
        <source>The network could not deliver it: the phone may be off, or the eSIM not installed or suspended.</source>
        <translation>Сеть не смогла доставить: телефон может быть выключен, а eSIM&#xa0;— не установлена или приостановлена.</translation>
    </message>
    <message>
        <source>The network of this eSIM does not offer it.</source>
        <translation>Сеть этой eSIM такого не предлагает.</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>Пока неясно.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer got lost.</source>
        <translation>Ответ eSIMfly потерян.</translation>
    </message>
    <message>
        <source>Nothing shows that it was cancelled, but it may be yet. Cancelling once more is safe: nothing is refunded twice.</source>
        <translation>Ничто не показывает, что она аннулирована, но это ещё возможно. Аннулировать ещё раз безопасно: дважды ничего не возвращается.</translation>
    </message>
    <message>
        <source>Doing it once more is safe.</source>
        <translation>Повторить безопасно.</translation>
    </message>
    <message>
        <source>It may have been sent. Ask the customer before you send it again.</source>
        <translation>Возможно, отправлено. Прежде чем отправлять снова, спросите клиента.</translation>
    </message>
</context>
<context>
    <name>Desk::CataloguePage</name>
    <message>
        <source>Back to the package</source>
        <translation>Назад к пакету</translation>
    </message>
    <message>
        <source>Order another</source>
        <extracomment>Button: the same package is ordered once more.</extracomment>
        <translation>Заказать ещё</translation>
    </message>
    <message>
        <source>One more of the same package (Ctrl+N)</source>
        <translation>Ещё один такой же пакет (Ctrl+N)</translation>
    </message>
    <message>
        <source>Where does your customer go?</source>
        <translation>Куда едет ваш клиент?</translation>
    </message>
    <message>
        <source>Type the place, how much data and for how long, for example “turkey 5gb 30d”. Or choose a destination.</source>
        <translation>Введите место, сколько данных и на какой срок, например «турция 5gb 30d». Или выберите направление.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <extracomment>Name of a page: all packages that can be bought.</extracomment>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>The eSIM is not listed yet. Look for it under eSIMs in a minute.</source>
        <translation>Этой eSIM ещё нет в списке. Поищите её на странице «eSIM» через минуту.</translation>
    </message>
</context>
<context>
    <name>Desk::ClaimText</name>
    <message>
        <source>Another desk</source>
        <extracomment>In place of a desk&apos;s name: &quot;Another desk is looking at this.&quot;</extracomment>
        <translation>Другое место</translation>
    </message>
    <message>
        <source>%1 topped this eSIM up at %2, and it is not clear yet.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1: там пополняли эту eSIM (%2); прошло ли пополнение, пока неясно.</translation>
    </message>
    <message>
        <source>%1 topped this eSIM up, and it is not clear yet.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1: там пополняли эту eSIM; прошло ли пополнение, пока неясно.</translation>
    </message>
    <message>
        <source>%1 is looking at this.</source>
        <extracomment>%1: the name of a desk. &quot;This&quot; is an eSIM.</extracomment>
        <translation>%1 сейчас работает с этой eSIM.</translation>
    </message>
    <message>
        <source>The other desks can&apos;t be asked whether one of them is topping this eSIM up.</source>
        <translation>Нельзя узнать, не пополняют ли эту eSIM на каком-то из других мест.</translation>
    </message>
    <message>
        <source>%1 was looking at this at %2, and was not heard of since.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1: последняя работа с этой eSIM&#xa0;— %2, с тех пор связи нет.</translation>
    </message>
    <message>
        <source>The other desks can&apos;t be asked since %1. One of them may be topping this eSIM up, and it would be paid twice. Press again to top it up all the same.</source>
        <extracomment>%1: a time.</extracomment>
        <translation>С %1 другие места опросить нельзя. Возможно, на одном из них пополняют эту eSIM, и тогда пополнение будет оплачено дважды. Нажмите ещё раз, чтобы всё равно пополнить.</translation>
    </message>
    <message>
        <source>%1 was not heard of since %2. It may be topping this eSIM up, and it would be paid twice. Press again to top it up all the same.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1: связи нет с %2. Возможно, там пополняют эту eSIM, и тогда пополнение будет оплачено дважды. Нажмите ещё раз, чтобы всё равно пополнить.</translation>
    </message>
    <message>
        <source>More than a minute passed before it could leave, so the other desks have to be asked again.</source>
        <translation>До отправки прошло больше минуты, поэтому другие места нужно опросить снова.</translation>
    </message>
</context>
<context>
    <name>Desk::CloseGuard</name>
    <message>
        <source>Wait, then close</source>
        <translation>Подождать и закрыть</translation>
    </message>
    <message>
        <source>Close now</source>
        <extracomment>Button: the window closes though something is under way.</extracomment>
        <translation>Закрыть сейчас</translation>
    </message>
    <message>
        <source>Keep open</source>
        <extracomment>Button: the window stays open.</extracomment>
        <translation>Не закрывать</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <extracomment>Button that was pressed: the window closes as soon as the answer is there.</extracomment>
        <translation>Ожидание…</translation>
    </message>
    <message>
        <source>A purchase is under way</source>
        <translation>Идёт покупка</translation>
    </message>
    <message>
        <source>An eSIM is being changed</source>
        <translation>eSIM изменяется</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are under way. Wait for the answer? The window closes by itself then.</source>
        <extracomment>%Ln: how many orders wait for eSIMfly&apos;s answer. A question when the window is closed.</extracomment>
        <translation>
            <numerusform>Выполняется %Ln заказ. Дождаться ответа? Окно затем закроется само.</numerusform>
            <numerusform>Выполняются %Ln заказа. Дождаться ответа? Окно затем закроется само.</numerusform>
            <numerusform>Выполняется %Ln заказов. Дождаться ответа? Окно затем закроется само.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you asked for is under way for %Ln eSIMs. Wait for the answer? The window closes by itself then.</source>
        <extracomment>%Ln: of how many eSIMs something waits for eSIMfly&apos;s answer, such as cancelling. A question when the window is closed.</extracomment>
        <translation>
            <numerusform>Ваш запрос выполняется для %Ln eSIM. Дождаться ответа? Окно затем закроется само.</numerusform>
            <numerusform>Ваш запрос выполняется для %Ln eSIM. Дождаться ответа? Окно затем закроется само.</numerusform>
            <numerusform>Ваш запрос выполняется для %Ln eSIM. Дождаться ответа? Окно затем закроется само.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you close now, it may have been done. The eSIMs page shows later whether it was; of an SMS nobody can tell.</source>
        <translation>Если закрыть сейчас, действие всё же может быть выполнено. Позже это покажет страница «eSIM»; об SMS узнать нельзя.</translation>
    </message>
    <message>
        <source>If you close now, you may have been charged. The next start finds out, and orders nothing by itself.</source>
        <translation>Если закрыть сейчас, деньги могут оказаться списанными. При следующем запуске это выяснится; само ничего не заказывается.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not sent yet and will not be sent then; nothing is charged for those.</source>
        <extracomment>%Ln: how many of the orders named in the sentence before.</extracomment>
        <translation>
            <numerusform>%Ln из них ещё не отправлен и тогда отправлен не будет; деньги за него не списываются.</numerusform>
            <numerusform>%Ln из них ещё не отправлены и тогда отправлены не будут; деньги за них не списываются.</numerusform>
            <numerusform>%Ln из них ещё не отправлены и тогда отправлены не будут; деньги за них не списываются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Закрытие программы</translation>
    </message>
</context>
<context>
    <name>Desk::CloseSheet</name>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column of a printed sheet: a seller, a desk or a way to pay.</extracomment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Heading of a column of a printed sheet: how many sales.</extracomment>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Heading of a column of a printed sheet: how many top-ups.</extracomment>
        <translation>Пополнения</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column of a printed sheet: what the account paid.</extracomment>
        <translation>Закупка</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column of a printed sheet: what customers paid.</extracomment>
        <translation>Продано за</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column of a printed sheet: what is left of sales when they were paid.</extracomment>
        <translation>Маржа</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Heading of a column of a printed sheet: when the first sale was.</extracomment>
        <translation>Первый</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Heading of a column of a printed sheet: when the last sale was.</extracomment>
        <translation>Последний</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: an amount; %2: &quot;12 of 15&quot;, the orders that it is of.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refunds of this day</source>
        <translation>Возвраты этого дня</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column of a printed sheet: how many orders.</extracomment>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>Heading of a column of a printed sheet: money that eSIMfly gave back.</extracomment>
        <translation>Вернулось</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Heading of a column of a printed sheet: money that eSIMfly is expected to give back.</extracomment>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column of a printed sheet: money that customers got back.</extracomment>
        <translation>Отдано</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <extracomment>%1: how many refunds; %2: how many of them are as the account shows them.</extracomment>
        <translation>%1 (%2 замечено)</translation>
    </message>
    <message>
        <source>Not certain, and in no sum</source>
        <translation>Под вопросом, в итоги не входит</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Heading of a column of a printed sheet: eSIMfly&apos;s number of an order.</extracomment>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Heading of a column of a printed sheet: when something was sold.</extracomment>
        <translation>Время</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column of a printed sheet: how an order stands.</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column of a printed sheet: name of a package.</extracomment>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading of a column of a printed sheet: what a person wrote about an order.</extracomment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column of a printed sheet: the person who sold.</extracomment>
        <translation>Продавец</translation>
    </message>
    <message>
        <source>By seller</source>
        <extracomment>Heading of a part of a printed sheet: sums of each person who sold.</extracomment>
        <translation>По продавцам</translation>
    </message>
    <message>
        <source>By payment</source>
        <extracomment>Heading of a part of a printed sheet: sums of each way to pay.</extracomment>
        <translation>По способам оплаты</translation>
    </message>
    <message>
        <source>Changed since the close before</source>
        <translation>Изменилось с прошлого закрытия</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1: number of a page, of %2 pages.</extracomment>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>By desk</source>
        <extracomment>Heading of a part of a printed sheet: sums of each computer that sells.</extracomment>
        <translation>По местам</translation>
    </message>
</context>
<context>
    <name>Desk::CloseText</name>
    <message>
        <source>Day close, %1</source>
        <extracomment>%1: a date, &quot;Saturday, 28 November 2026&quot;.</extracomment>
        <translation>Закрытие дня, %1</translation>
    </message>
    <message>
        <source>%1, until midnight</source>
        <extracomment>%1: the name of a time zone, &quot;Europe/Istanbul&quot;.</extracomment>
        <translation>%1, до полуночи</translation>
    </message>
    <message>
        <source>%1, until %2 of the next day</source>
        <extracomment>%1: the name of a time zone, &quot;Europe/Istanbul&quot;; %2: an hour, &quot;03:00&quot;.</extracomment>
        <translation>%1, до %2 следующего дня</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a day, %2: a time of it.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Составлено %1.</translation>
    </message>
    <message>
        <source>Made on %1 by %2.</source>
        <extracomment>%1: day and time; %2: name of a person.</extracomment>
        <translation>Составлено %1 (%2).</translation>
    </message>
    <message>
        <source>The day is not over yet.</source>
        <translation>День ещё не закончился.</translation>
    </message>
    <message>
        <source>The account&apos;s orders are as of %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Заказы аккаунта&#xa0;— по состоянию на %1.</translation>
    </message>
    <message>
        <source>All orders</source>
        <extracomment>In a table, before sums: all orders of the day.</extracomment>
        <translation>Все заказы</translation>
    </message>
    <message>
        <source>Not sold on this computer</source>
        <translation>Не с этого компьютера</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>In a table, in place of the name of a seller.</extracomment>
        <translation>Без продавца</translation>
    </message>
    <message>
        <source>Payment not said</source>
        <translation>Оплата не указана</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: of so many orders it is known, of %2 orders that there are.</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Order without a reference</source>
        <extracomment>An order of which nothing is known that names it.</extracomment>
        <translation>Заказ без номера</translation>
    </message>
    <message>
        <source>Refund not clear</source>
        <extracomment>How an order stands: nobody knows whether, or how much, money comes back of it.</extracomment>
        <translation>Возврат неясен</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are not certain: they are named below, and in no sum.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>
            <numerusform>%Ln заказ под вопросом: он назван ниже и не входит в итоги.</numerusform>
            <numerusform>%Ln заказа под вопросом: они названы ниже и не входят в итоги.</numerusform>
            <numerusform>%Ln заказов под вопросом: они названы ниже и не входят в итоги.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds are not clear: their orders are named below, and what comes back of them is in no sum.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet what comes back.</extracomment>
        <translation>
            <numerusform>%Ln возврат неясен: его заказ назван ниже, а сумма возврата не входит в итоги.</numerusform>
            <numerusform>%Ln возврата неясны: их заказы названы ниже, а суммы возвратов не входят в итоги.</numerusform>
            <numerusform>%Ln возвратов неясны: их заказы названы ниже, а суммы возвратов не входят в итоги.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was bought on this computer is still being read: orders may be missing, and so may what they were sold for and by whom.</source>
        <translation>Покупки этого компьютера ещё читаются: может не хватать заказов, а также сведений о том, за сколько и кем они проданы.</translation>
    </message>
    <message>
        <source>What was bought on this computer could not be read: orders may be missing, and so may what they were sold for and by whom.</source>
        <translation>Покупки этого компьютера прочитать не удалось: может не хватать заказов, а также сведений о том, за сколько и кем они проданы.</translation>
    </message>
    <message>
        <source>The account&apos;s own list of orders was not read to its end: only the orders that this computer knows stand here.</source>
        <translation>Список заказов аккаунта загружен не до конца: здесь только заказы, известные этому компьютеру.</translation>
    </message>
    <message>
        <source>Orders of this day have not all been read: there may be more than stand here. “Read all orders” reads them.</source>
        <translation>Загружены не все заказы этого дня: их может быть больше, чем здесь. Чтобы загрузить остальные, нажмите «Загрузить все заказы».</translation>
    </message>
    <message>
        <source>Orders of this day have not all been read, but those until %1: there may be more than stand here. F5 reads them.</source>
        <extracomment>%1: time of the day. F5 is a key.</extracomment>
        <translation>Загружены не все заказы этого дня, только до %1: их может быть больше, чем здесь. Чтобы загрузить остальные, нажмите F5.</translation>
    </message>
    <message>
        <source>The account&apos;s own list of orders was last read to its end on %1, and not all of it could be read since: there may be more orders than stand here.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Список заказов аккаунта последний раз загружен до конца %1, а после&#xa0;— не полностью: заказов может быть больше, чем здесь.</translation>
    </message>
    <message numerus="yes">
        <source>The time of %Ln orders could not be read: they stand in no day.</source>
        <extracomment>%Ln: how many orders.</extracomment>
        <translation>
            <numerusform>Время %Ln заказа прочитать не удалось: он не относится ни к одному дню.</numerusform>
            <numerusform>Время %Ln заказов прочитать не удалось: они не относятся ни к одному дню.</numerusform>
            <numerusform>Время %Ln заказов прочитать не удалось: они не относятся ни к одному дню.</numerusform>
        </translation>
    </message>
    <message>
        <source>This day was closed on %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Этот день закрыт %1.</translation>
    </message>
    <message>
        <source>This day was closed on %1 by %2.</source>
        <extracomment>%1: day and time; %2: name of a person.</extracomment>
        <translation>Этот день закрыт %1 (%2).</translation>
    </message>
    <message>
        <source>The shop&apos;s day was set otherwise then: %1.</source>
        <extracomment>%1: whose day it was then, &quot;Europe/Istanbul, until midnight&quot;.</extracomment>
        <translation>Границы дня магазина тогда были другими: %1.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>С тех пор ничего не изменилось.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have changed since.</source>
        <extracomment>%Ln: how many orders are others than when the day was closed.</extracomment>
        <translation>
            <numerusform>С тех пор изменился %Ln заказ.</numerusform>
            <numerusform>С тех пор изменились %Ln заказа.</numerusform>
            <numerusform>С тех пор изменилось %Ln заказов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <extracomment>%1, %2: what a day came to, &quot;12 orders · $31.00 spent&quot;.</extracomment>
        <translation>Было: %1. Стало: %2.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>An order that came since. %1: its reference, time, note and seller.</extracomment>
        <translation>Новый: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <extracomment>An order that is no longer of that day. %1: its reference, time, note and seller.</extracomment>
        <translation>Исчез: %1</translation>
    </message>
    <message>
        <source>Changed: %1: %2</source>
        <extracomment>An order that is another one now. %1: its reference, time, note and seller; %2: what has changed in it.</extracomment>
        <translation>Изменён: %1: %2</translation>
    </message>
    <message>
        <source>%1, corrected on %2</source>
        <extracomment>%1: what was corrected, &quot;Sold for $7.99 → $8.49&quot;; %2: day and time.</extracomment>
        <translation>%1, исправлено %2</translation>
    </message>
    <message>
        <source>%1, corrected by %2 on %3</source>
        <extracomment>%1: what was corrected, &quot;Sold for $7.99 → $8.49&quot;; %2: name of a person; %3: day and time.</extracomment>
        <translation>%1, исправлено %3, %2</translation>
    </message>
    <message>
        <source>%1 %2, was %3</source>
        <extracomment>A change. %1: what has changed, &quot;Seller&quot;; %2: how it is now; %3: how it was.</extracomment>
        <translation>%1: %2, было %3</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>What changed in an order since a day was closed: how it stands.</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>What changed in an order since a day was closed: what the account paid.</extracomment>
        <translation>Уплачено</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>What changed in an order since a day was closed: what the customer paid.</extracomment>
        <translation>Продано за</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>What changed in an order since a day was closed: who sold it.</extracomment>
        <translation>Продавец</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>What changed in an order since a day was closed: how the customer paid.</extracomment>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What changed in an order since a day was closed: what a person wrote about it.</extracomment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>What changed in an order since a day was closed: money that eSIMfly gave back.</extracomment>
        <translation>Вернулось</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>What changed in an order since a day was closed: money that eSIMfly is expected to give back.</extracomment>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>What changed in an order since a day was closed: money that the customer got back.</extracomment>
        <translation>Отдано</translation>
    </message>
    <message>
        <source>What was awaited has come back</source>
        <translation>Ожидавшееся вернулось</translation>
    </message>
    <message>
        <source>What came back is as the account shows it</source>
        <translation>Вернулось столько, сколько показывает аккаунт</translation>
    </message>
    <message>
        <source>What came back is as the cancellation&apos;s answer says</source>
        <translation>Вернулось столько, сколько сказано в ответе на аннулирование</translation>
    </message>
    <message>
        <source>Amounts or days</source>
        <extracomment>What has changed in an order: an amount that is hidden, or the day it counts on.</extracomment>
        <translation>Суммы или дни</translation>
    </message>
    <message>
        <source>Not readable by this version</source>
        <extracomment>How an order stands: another desk, whose program is newer, told something of it.</extracomment>
        <translation>Не читается этой версией</translation>
    </message>
    <message>
        <source>Not clear again: its order is another sale&apos;s</source>
        <extracomment>How an order stands: it was taken for an order of the account that is another one&apos;s.</extracomment>
        <translation>Снова неясно: этот заказ относится к другой продаже</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of %1 can&apos;t be read by this version of the program: what they tell of sales is in no day.</source>
        <extracomment>%1: name of a desk, whose program is newer.</extracomment>
        <translation>
            <numerusform>%1: %Ln запись не читается этой версией программы; сведения о продажах из неё не входят ни в один день.</numerusform>
            <numerusform>%1: %Ln записи не читаются этой версией программы; сведения о продажах из них не входят ни в один день.</numerusform>
            <numerusform>%1: %Ln записей не читаются этой версией программы; сведения о продажах из них не входят ни в один день.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders came later from %1, which had not been heard of when the day was closed.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>
            <numerusform>%1: %Ln заказ поступил позже; когда день закрывали, связи с этим местом не было.</numerusform>
            <numerusform>%1: %Ln заказа поступили позже; когда день закрывали, связи с этим местом не было.</numerusform>
            <numerusform>%1: %Ln заказов поступили позже; когда день закрывали, связи с этим местом не было.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been heard of since: it sold nothing more on that day.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>%1: с тех пор связь была, больше в тот день там ничего не продано.</translation>
    </message>
    <message>
        <source>At no desk of the team</source>
        <extracomment>In a table: orders that no desk of the team knows, in place of the name of a desk or seller.</extracomment>
        <translation>Не с рабочих мест команды</translation>
    </message>
    <message>
        <source>The shop was called %1 then.</source>
        <extracomment>%1: the name of the shop when a day was closed.</extracomment>
        <translation>Тогда магазин назывался %1.</translation>
    </message>
    <message>
        <source>The address of the shop was %1 then.</source>
        <extracomment>%1: the address of the shop when a day was closed.</extracomment>
        <translation>Адрес магазина тогда был другим: %1.</translation>
    </message>
</context>
<context>
    <name>Desk::CommandBar</name>
    <message>
        <source>Find a command</source>
        <translation>Поиск действия</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Name of the field where somebody types what they want to do.</extracomment>
        <translation>Действие</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Name of the list of commands that were found.</extracomment>
        <translation>Действия</translation>
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
        <translation>Нет такого аргумента: %1</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, - and _ only, 64 at most.</source>
        <translation>Имя профиля состоит только из латинских букв, цифр, - и _, не более 64 знаков.</translation>
    </message>
    <message>
        <source>A language is given as its code, such as en, ar or de.</source>
        <translation>Язык указывается кодом, например en, ar или de.</translation>
    </message>
    <message>
        <source>The API&apos;s address must begin with https://, or with http:// and be on this computer.</source>
        <translation>Адрес API должен начинаться с https:// или с http:// и находиться на этом компьютере.</translation>
    </message>
    <message>
        <source>--sandbox has its own API: leave --api out.</source>
        <translation>У --sandbox свой API: не указывайте --api.</translation>
    </message>
    <message>
        <source>--tour needs a folder for its pictures.</source>
        <translation>Для --tour нужна папка для изображений.</translation>
    </message>
    <message>
        <source>--tour buys an eSIM, so it plays with --sandbox only.</source>
        <translation>--tour покупает eSIM, поэтому работает только с --sandbox.</translation>
    </message>
    <message>
        <source>Sells travel eSIMs of the eSIMfly Business API.</source>
        <translation>Продажа eSIM для путешествий через eSIMfly Business API.</translation>
    </message>
    <message>
        <source>The team&apos;s address can&apos;t be used: %1</source>
        <extracomment>%1: why not.</extracomment>
        <translation>Адрес команды нельзя использовать: %1</translation>
    </message>
    <message>
        <source>Start on the built-in sandbox account. Nothing in it is real.</source>
        <translation>Запустить со встроенным аккаунтом-песочницей. В нём всё ненастоящее.</translation>
    </message>
    <message>
        <source>Another address for the API: https, or http on this computer only.</source>
        <translation>Другой адрес API: https или http только на этом компьютере.</translation>
    </message>
    <message>
        <source>A separate account, cache and settings (letters, digits, - and _).</source>
        <translation>Отдельный аккаунт, кэш и настройки (латинские буквы, цифры, - и _).</translation>
    </message>
    <message>
        <source>With --sandbox: sell one eSIM and show the main pages by itself, save a picture of each step into DIR.</source>
        <translation>С --sandbox: самостоятельно продать одну eSIM и показать основные страницы, сохраняя изображение каждого шага в DIR.</translation>
    </message>
    <message>
        <source>Another language than the system&apos;s, as a two-letter code.</source>
        <translation>Другой язык вместо системного, указывается двухбуквенным кодом.</translation>
    </message>
    <message>
        <source>Join the team whose server is there: &quot;host=… port=… dbname=… user=… sslrootcert=…&quot;. The password comes from ESIMFLY_DESK_TEAM_PASSWORD or the keychain.</source>
        <translation>Войти в команду, сервер которой находится по этому адресу: &quot;host=… port=… dbname=… user=… sslrootcert=…&quot;. Пароль берётся из ESIMFLY_DESK_TEAM_PASSWORD или из связки ключей.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Показать версию.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>The sandbox is in no team, but for a tour: leave --team out, or add --tour.</source>
        <translation>Песочница не входит ни в какую команду, кроме как для показа: не указывайте --team или добавьте --tour.</translation>
    </message>
    <message>
        <source>Go to the search with nothing in it, in the window that is open already, too.</source>
        <translation>Перейти к пустому поиску, в том числе в уже открытом окне.</translation>
    </message>
</context>
<context>
    <name>Desk::ComparisonModel</name>
    <message>
        <source>%1, differs</source>
        <extracomment>One of two versions of something, where the other one says something else. %1: what it says.</extracomment>
        <translation>%1, отличается</translation>
    </message>
    <message>
        <source>This desk</source>
        <extracomment>Heading of a column: what stands on this computer.</extracomment>
        <translation>Это место</translation>
    </message>
    <message>
        <source>The team</source>
        <extracomment>Heading of a column: what stands on the team&apos;s server.</extracomment>
        <translation>Команда</translation>
    </message>
</context>
<context>
    <name>Desk::ConnectPage</name>
    <message>
        <source>Connect your account</source>
        <translation>Подключите аккаунт</translation>
    </message>
    <message>
        <source>&amp;Access code</source>
        <extracomment>Caption of a field: the first of the two keys of an account.</extracomment>
        <translation>&amp;Код доступа</translation>
    </message>
    <message>
        <source>Access code</source>
        <extracomment>Name of a field: the first of the two keys of an account.</extracomment>
        <translation>Код доступа</translation>
    </message>
    <message>
        <source>esf_…</source>
        <extracomment>How an access code begins; shown in its empty field.</extracomment>
        <translation>esf_…</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <extracomment>Caption of a field: the second of the two keys of an account.</extracomment>
        <translation>&amp;Секретный ключ</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>Name of a field: the second of the two keys of an account.</extracomment>
        <translation>Секретный ключ</translation>
    </message>
    <message>
        <source>sk_…</source>
        <extracomment>How a secret key begins; shown in its empty field.</extracomment>
        <translation>sk_…</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: another address for the API</source>
        <translation>&amp;Дополнительно: другой адрес API</translation>
    </message>
    <message>
        <source>A&amp;PI address</source>
        <extracomment>Caption of a field: where eSIMfly&apos;s computer is.</extracomment>
        <translation>&amp;Адрес API</translation>
    </message>
    <message>
        <source>API address</source>
        <extracomment>Name of a field: where eSIMfly&apos;s computer is.</extracomment>
        <translation>Адрес API</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: connects the account.</extracomment>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Checking the keys…</source>
        <translation>Проверка ключей…</translation>
    </message>
    <message>
        <source>Checking the keys</source>
        <translation>Проверка ключей</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: the account is not connected.</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The secret key is kept in this computer’s keychain only.</source>
        <translation>Секретный ключ хранится только в связке ключей этого компьютера.</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Heading: an account is connected.</extracomment>
        <translation>Подключено</translation>
    </message>
    <message>
        <source>Connect without keeping it</source>
        <translation>Подключить без сохранения</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button: the account is disconnected and its secret key forgotten.</extracomment>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>Сначала осмотритесь</translation>
    </message>
    <message>
        <source>The sandbox is a whole pretend account with thousands of packages. Search, order and hand over as often as you like: it needs no keys and no internet, and nothing in it is real.</source>
        <translation>Песочница&#xa0;— это целый учебный аккаунт с тысячами пакетов. Ищите, заказывайте и выдавайте сколько угодно: ей не нужны ни ключи, ни интернет, и всё в ней ненастоящее.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Открыть песочницу</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Open %1 in another one.</source>
        <extracomment>%1: an address.</extracomment>
        <translation>На этом компьютере не найден браузер. Откройте %1 на другом.</translation>
    </message>
    <message>
        <source>Characters that can&apos;t be seen were left out of what was pasted here.</source>
        <translation>Невидимые символы из вставленного текста убраны.</translation>
    </message>
    <message>
        <source>Enter the access code. It begins with esf_.</source>
        <translation>Введите код доступа. Он начинается с esf_.</translation>
    </message>
    <message>
        <source>This is a secret key. The access code begins with esf_.</source>
        <translation>Это секретный ключ. Код доступа начинается с esf_.</translation>
    </message>
    <message>
        <source>Enter the secret key. It begins with sk_.</source>
        <translation>Введите секретный ключ. Он начинается с sk_.</translation>
    </message>
    <message>
        <source>This is an access code. The secret key begins with sk_.</source>
        <translation>Это код доступа. Секретный ключ начинается с sk_.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: the keychain of the computer is opened, which may ask for a password.</extracomment>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the keychain of the computer is asked once more.</extracomment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Access code and secret key are made together at eSIMfly, %1under Settings, API Keys%2. The secret key is shown there once.</source>
        <extracomment>%1 is the beginning of a link, %2 its end.</extracomment>
        <translation>Код доступа и секретный ключ создаются вместе на сайте eSIMfly, %1в разделе Settings, API Keys%2. Секретный ключ показывается там один раз.</translation>
    </message>
</context>
<context>
    <name>Desk::CopyController</name>
    <message>
        <source>Something is under way. Bring the copy back when it has come to its end.</source>
        <translation>Сейчас выполняется другая операция. Восстановите копию, когда она завершится.</translation>
    </message>
</context>
<context>
    <name>Desk::CopyField</name>
    <message>
        <source>Copy</source>
        <extracomment>On a button beside a field.</extracomment>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>Desk::CopyText</name>
    <message>
        <source>A copy has what only this computer knows: sales and top-ups, notes, hand-overs, selling prices, old prices of packages and the settings. Keep it on another disk.</source>
        <translation>В копии&#xa0;— то, что знает только этот компьютер: продажи и пополнения, заметки, выдачи, цены продажи, прежние цены пакетов и настройки. Храните её на другом диске.</translation>
    </message>
    <message>
        <source>Neither the secret key nor codes that install an eSIM are in it. eSIMfly keeps the codes, and the eSIMs page shows them again.</source>
        <translation>В ней нет ни секретного ключа, ни кодов для установки eSIM. Коды хранит eSIMfly, и страница «eSIM» покажет их снова.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Сохранено как %1.</translation>
    </message>
    <message>
        <source>Stopped. No copy was saved.</source>
        <translation>Остановлено. Копия не сохранена.</translation>
    </message>
    <message>
        <source>No copy was saved as %1. %2</source>
        <extracomment>%1: path of a file; %2: a sentence that says why.</extracomment>
        <translation>Копия %1 не сохранена. %2</translation>
    </message>
    <message>
        <source>The copy of today could not be saved in %1. %2 It is tried again by itself.</source>
        <extracomment>%1: path of a folder; %2: a sentence that says why.</extracomment>
        <translation>Сегодняшнюю копию не удалось сохранить в %1. %2 Попытка повторится автоматически.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>Файл прочитать не удалось: «%1».</translation>
    </message>
    <message>
        <source>This file is no copy of eSIMfly Desk.</source>
        <translation>Этот файл&#xa0;— не копия eSIMfly Desk.</translation>
    </message>
    <message>
        <source>This file is larger than any copy of eSIMfly Desk.</source>
        <translation>Этот файл больше любой копии eSIMfly Desk.</translation>
    </message>
    <message>
        <source>A newer version of eSIMfly Desk saved this copy. Bring it back with that version.</source>
        <translation>Эту копию сохранила более новая версия eSIMfly Desk. Восстанавливайте её в той версии.</translation>
    </message>
    <message>
        <source>This copy is damaged or not whole. Choose another one, such as that of the day before.</source>
        <translation>Эта копия повреждена или неполна. Выберите другую, например за предыдущий день.</translation>
    </message>
    <message>
        <source>This is a copy of the sandbox: nothing in it was ever sold.</source>
        <translation>Это копия песочницы: ничего в ней на самом деле не продано.</translation>
    </message>
    <message>
        <source>This copy can&apos;t be checked on this computer. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Эту копию нельзя проверить на этом компьютере. %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Access code: %1</source>
        <extracomment>%1: access codes, mostly dots.</extracomment>
        <translation>Код доступа: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <extracomment>%Ln: how many orders a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-ups</source>
        <extracomment>%Ln: how many top-ups a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln пополнение</numerusform>
            <numerusform>%Ln пополнения</numerusform>
            <numerusform>%Ln пополнений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>%Ln: how many notes a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln заметка</numerusform>
            <numerusform>%Ln заметки</numerusform>
            <numerusform>%Ln заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sale: %1</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Последняя продажа: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not clear when it was saved, and stay so.</source>
        <extracomment>%Ln: how many of the orders and top-ups named before.</extracomment>
        <translation>
            <numerusform>%Ln покупка была неясна при сохранении копии и остаётся неясной.</numerusform>
            <numerusform>%Ln покупки были неясны при сохранении копии и остаются неясными.</numerusform>
            <numerusform>%Ln покупок были неясны при сохранении копии и остаются неясными.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations were not clear when it was saved, and stay so.</source>
        <extracomment>%Ln: how many times somebody asked eSIMfly to take an eSIM back.</extracomment>
        <translation>
            <numerusform>%Ln аннулирование было неясно при сохранении копии и остаётся неясным.</numerusform>
            <numerusform>%Ln аннулирования были неясны при сохранении копии и остаются неясными.</numerusform>
            <numerusform>%Ln аннулирований были неясны при сохранении копии и остаются неясными.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy was brought back: all sales and notes in it were here before.</source>
        <translation>Копия восстановлена: все её продажи и заметки здесь уже были.</translation>
    </message>
    <message>
        <source>The copy was brought back, with %1 and %2 that were not here.</source>
        <extracomment>%1: such as “3 sales”, %2: such as “2 notes”.</extracomment>
        <translation>Копия восстановлена. Добавлено то, чего здесь не было: %1 и %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales</source>
        <extracomment>%Ln: how many orders and top-ups came from a copy. Part of a sentence.</extracomment>
        <translation>
            <numerusform>%Ln продажа</numerusform>
            <numerusform>%Ln продажи</numerusform>
            <numerusform>%Ln продаж</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not clear: you may have been charged. Nothing is ordered by itself.</source>
        <extracomment>%Ln: how many of the sales named before.</extracomment>
        <translation>
            <numerusform>%Ln из них неясна: деньги могли быть списаны. Само ничего не заказывается.</numerusform>
            <numerusform>%Ln из них неясны: деньги могли быть списаны. Само ничего не заказывается.</numerusform>
            <numerusform>%Ln из них неясны: деньги могли быть списаны. Само ничего не заказывается.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations are not clear: eSIMs may be cancelled, with money back. Nothing is cancelled by itself.</source>
        <extracomment>%Ln: how many times somebody asked eSIMfly to take an eSIM back.</extracomment>
        <translation>
            <numerusform>%Ln аннулирование неясно: eSIM, возможно, аннулированы с возвратом денег. Само ничего не аннулируется.</numerusform>
            <numerusform>%Ln аннулирования неясны: eSIM, возможно, аннулированы с возвратом денег. Само ничего не аннулируется.</numerusform>
            <numerusform>%Ln аннулирований неясны: eSIM, возможно, аннулированы с возвратом денег. Само ничего не аннулируется.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales ended another way here than in the copy; they stay as they are here.</source>
        <extracomment>%Ln: how many orders and top-ups.</extracomment>
        <translation>
            <numerusform>%Ln продажа завершилась здесь иначе, чем в копии; она остаётся такой, как здесь.</numerusform>
            <numerusform>%Ln продажи завершились здесь иначе, чем в копии; они остаются такими, как здесь.</numerusform>
            <numerusform>%Ln продаж завершились здесь иначе, чем в копии; они остаются такими, как здесь.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes are other ones here than in the copy; they stay as they are here.</source>
        <extracomment>%Ln: how many notes on eSIMs.</extracomment>
        <translation>
            <numerusform>%Ln заметка здесь другая, чем в копии; она остаётся такой, как здесь.</numerusform>
            <numerusform>%Ln заметки здесь другие, чем в копии; они остаются такими, как здесь.</numerusform>
            <numerusform>%Ln заметок здесь другие, чем в копии; они остаются такими, как здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selling prices were changed here and in the copy; those of here stay.</source>
        <translation>Цены продажи менялись и здесь, и в копии; остаются здешние.</translation>
    </message>
    <message>
        <source>Old prices of packages did not come. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Прежние цены пакетов не восстановлены. %1</translation>
    </message>
    <message>
        <source>Nothing was brought back. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Ничего не восстановлено. %1</translation>
    </message>
</context>
<context>
    <name>Desk::CorrectionDialog</name>
    <message>
        <source>Nobody</source>
        <extracomment>Choice in a list of persons who sell: none of them.</extracomment>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>Choice in a list of ways to pay: none of them.</extracomment>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Correct the order</source>
        <translation>Исправить заказ</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Before a field: what the customer paid.</extracomment>
        <translation>Продано за</translation>
    </message>
    <message>
        <source>eSIMfly ended this order: nothing was sold.</source>
        <translation>eSIMfly закрыла этот заказ: ничего не продано.</translation>
    </message>
    <message>
        <source>What the customer paid for the whole order</source>
        <translation>Сколько клиент заплатил за весь заказ</translation>
    </message>
    <message>
        <source>What the customer paid for one eSIM</source>
        <translation>Сколько клиент заплатил за одну eSIM</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Caption of a list: the person who sold.</extracomment>
        <translation>Продавец</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Before a field: how the customer paid.</extracomment>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Клиент или заметка</translation>
    </message>
    <message>
        <source>Kept with its eSIMs, on this computer</source>
        <translation>Хранится с его eSIM, на этом компьютере</translation>
    </message>
    <message>
        <source>A note is kept with an eSIM, and it is not known which belongs to this order.</source>
        <translation>Заметка хранится вместе с eSIM, а какая eSIM относится к этому заказу, неизвестно.</translation>
    </message>
    <message>
        <source>Its eSIM is not known</source>
        <extracomment>In a field for a note, of an order of which no eSIM is known.</extracomment>
        <translation>Его eSIM неизвестна</translation>
    </message>
    <message>
        <source>No seller is chosen (F6).</source>
        <extracomment>Beside the button that saves, in the place of who is written down with it.</extracomment>
        <translation>Продавец не выбран (F6).</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <extracomment>%1: the person who sells now.</extracomment>
        <translation>От имени: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing is corrected.</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what was corrected.</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Name of a list: what was corrected before.</extracomment>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Nothing was corrected so far.</source>
        <extracomment>Above a list of what was corrected of an order, or in its place.</extracomment>
        <translation>Исправлений пока нет.</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Beside the price of one eSIM: that of all; %1: an amount of money.</extracomment>
        <translation>всего %1</translation>
    </message>
    <message>
        <source>This is no price. Write it like %1.</source>
        <extracomment>Below a field for a price; %1: an example of one, such as 8.00.</extracomment>
        <translation>Это не цена. Введите её в виде %1.</translation>
    </message>
    <message>
        <source>Nothing was corrected. %1</source>
        <extracomment>%1: why, a whole sentence.</extracomment>
        <translation>Ничего не исправлено. %1</translation>
    </message>
</context>
<context>
    <name>Desk::CorrectionText</name>
    <message>
        <source>Corrected %1</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Исправлено %1</translation>
    </message>
    <message>
        <source>Corrected by %1, %2</source>
        <extracomment>%1: a name; %2: a time.</extracomment>
        <translation>Исправлено: %1, %2</translation>
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
        <translation>Продано за %1 → %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>In place of a name: an order that nobody is said to have sold.</extracomment>
        <translation>никто</translation>
    </message>
    <message>
        <source>Seller %1 → %2</source>
        <extracomment>%1, %2: names, before and after.</extracomment>
        <translation>Продавец: %1 → %2</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>In place of how a customer paid: nobody said it.</extracomment>
        <translation>не указана</translation>
    </message>
    <message>
        <source>Payment %1 → %2</source>
        <extracomment>How a customer paid; %1, %2: before and after.</extracomment>
        <translation>Оплата: %1 → %2</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a customer&apos;s name or a note: there is none.</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Note %1 → %2</source>
        <extracomment>The customer or note of an order; %1, %2: before and after.</extracomment>
        <translation>Заметка: %1 → %2</translation>
    </message>
</context>
<context>
    <name>Desk::CoverageList</name>
    <message>
        <source>This package has nothing with “%1”.</source>
        <extracomment>%1: what somebody filters a list of countries by.</extracomment>
        <translation>«%1» в этом пакете нет.</translation>
    </message>
    <message numerus="yes">
        <source>Works in %Ln countries</source>
        <extracomment>%Ln: a number of countries. Heading of a list.</extracomment>
        <translation>
            <numerusform>Работает в %Ln стране</numerusform>
            <numerusform>Работает в %Ln странах</numerusform>
            <numerusform>Работает в %Ln странах</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 countries</source>
        <extracomment>%1: how many countries match what was typed, %2: how many there are.</extracomment>
        <translation>Стран: %1 из %2</translation>
    </message>
    <message>
        <source>Filter countries</source>
        <extracomment>Name of a field that filters a list of countries.</extracomment>
        <translation>Фильтр стран</translation>
    </message>
    <message>
        <source>Covered countries</source>
        <extracomment>Name of the list of countries where a package works.</extracomment>
        <translation>Страны охвата</translation>
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
        <translation>Экран клиента</translation>
    </message>
</context>
<context>
    <name>Desk::DailyCopySettings</name>
    <message>
        <source>Folder of the copies</source>
        <translation>Папка для копий</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Папка не выбрана.</translation>
    </message>
    <message>
        <source>Save a copy every day</source>
        <translation>Сохранять копию каждый день</translation>
    </message>
    <message numerus="yes">
        <source>Sales, notes, selling prices and settings, in a folder on another disk. The last %Ln are kept.</source>
        <extracomment>%Ln: a number of files.</extracomment>
        <translation>
            <numerusform>Продажи, заметки, цены продажи и настройки, в папку на другом диске. Хранится последняя %Ln.</numerusform>
            <numerusform>Продажи, заметки, цены продажи и настройки, в папку на другом диске. Хранятся последние %Ln.</numerusform>
            <numerusform>Продажи, заметки, цены продажи и настройки, в папку на другом диске. Хранятся последние %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
</context>
<context>
    <name>Desk::DayCloseDialog</name>
    <message>
        <source>Day close</source>
        <extracomment>Title of the dialog with the sums of a day.</extracomment>
        <translation>Закрытие дня</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Name of a field: the day whose sums are shown.</extracomment>
        <translation>День</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <extracomment>Button: shows the sums of today.</extracomment>
        <translation>&amp;Сегодня</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Name of a button: shows the sums of today.</extracomment>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>&amp;Yesterday</source>
        <extracomment>Button: shows the sums of yesterday.</extracomment>
        <translation>&amp;Вчера</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Name of a button: shows the sums of yesterday.</extracomment>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Totals of the day</source>
        <translation>Итоги дня</translation>
    </message>
    <message>
        <source>Changes since the last close</source>
        <translation>Изменения с прошлого закрытия</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button: prints the sums of a day.</extracomment>
        <translation>&amp;Печать</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Name of a button: prints the sums of a day.</extracomment>
        <translation>Печать</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <extracomment>Button: saves the sums of a day as a file.</extracomment>
        <translation>Со&amp;хранить PDF</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>Name of a button: saves the sums of a day as a file.</extracomment>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Export &amp;CSV</source>
        <extracomment>Button: saves a table as a text file with commas.</extracomment>
        <translation>&amp;Экспорт CSV</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Name of a button: saves a table as a text file with commas.</extracomment>
        <translation>Экспорт CSV</translation>
    </message>
    <message>
        <source>Export &amp;Excel</source>
        <extracomment>Button: saves a table as a workbook.</extracomment>
        <translation>Экспо&amp;рт Excel</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Name of a button: saves a table as a workbook.</extracomment>
        <translation>Экспорт Excel</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the &amp;day</source>
        <translation>&amp;Закрыть день</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Закрыть день</translation>
    </message>
    <message>
        <source>Keeps what stands here, so that a later close says what has changed since</source>
        <translation>Сохраняет то, что здесь показано, чтобы при следующем закрытии было видно, что изменилось</translation>
    </message>
    <message>
        <source>Nothing was sold on this day, and nothing came back.</source>
        <translation>В этот день ничего не продано и ничего не вернулось.</translation>
    </message>
    <message>
        <source>How this day was closed before can&apos;t be read: what has changed since is not known. The day can be closed again.</source>
        <translation>Прежнее закрытие этого дня прочитать не удалось: что изменилось с тех пор, неизвестно. День можно закрыть снова.</translation>
    </message>
    <message>
        <source>The day was not closed: it could not be written down. %1</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>День не закрыт: его не удалось записать. %1</translation>
    </message>
    <message>
        <source>The day is closed, as it was at %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>День закрыт по состоянию на %1.</translation>
    </message>
    <message>
        <source>Prices are hidden, so cost and margin will not stand in it. F8 shows them.</source>
        <translation>Цены скрыты, поэтому закупки и маржи здесь не будет. F8 покажет их.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>A button: cost and margin are left out of what is printed or saved.</extracomment>
        <translation>Без них</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is switched on and has paper, or save a PDF.</source>
        <translation>Принтер не принял задание. Проверьте, включён ли он и есть ли бумага, или сохраните PDF.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Day close of %1, made</source>
        <extracomment>Name of a file. %1: a date, &quot;2026-11-28&quot;.</extracomment>
        <translation>Закрытие дня %1, составлено</translation>
    </message>
</context>
<context>
    <name>Desk::DayCloseModel</name>
    <message>
        <source>Not certain</source>
        <extracomment>Heading of a part: orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>Под вопросом</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>Продавец</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading of a column: how customers paid, such as cash.</extracomment>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>In a table, before sums: of all orders of the day.</extracomment>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>Heading of the close of a day: whether a line is of a seller, of a kind of payment, of all.</extracomment>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of the close of a day: a seller, a kind of payment, an order.</extracomment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Heading of a column: how many sales.</extracomment>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Orders of eSIMs</source>
        <translation>Заказы eSIM</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Heading of a column: how many top-ups.</extracomment>
        <translation>Пополнения</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account paid.</extracomment>
        <translation>Закупка</translation>
    </message>
    <message>
        <source>What the account paid</source>
        <translation>Сколько заплатил аккаунт</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid.</extracomment>
        <translation>Продано за</translation>
    </message>
    <message>
        <source>What customers paid</source>
        <translation>Сколько заплатили клиенты</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of sales when they were paid.</extracomment>
        <translation>Маржа</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>Сколько заплатили клиенты за вычетом закупки</translation>
    </message>
    <message>
        <source>Margin of</source>
        <extracomment>Heading of the close of a day: of how many orders the margin is, &quot;12 of 15&quot;.</extracomment>
        <translation>Маржа по</translation>
    </message>
    <message>
        <source>For how many orders it is known what they were sold for</source>
        <translation>Число заказов, по которым известно, за сколько они проданы</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Heading of a column: how many orders were refunded.</extracomment>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Orders whose money came back on this day, or is to come</source>
        <translation>Заказы, деньги за которые вернулись в этот день или должны вернуться</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>Heading of the close of a day: how many of the refunds are as the account shows them.</extracomment>
        <translation>Замечено</translation>
    </message>
    <message>
        <source>Refunds that no answer reported: they count for the day on which the account first showed them</source>
        <translation>Возвраты, о которых не сообщалось ни в одном ответе: относятся ко дню, когда впервые появились в аккаунте</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>Heading of a column: money that eSIMfly gave back to the account.</extracomment>
        <translation>Вернулось</translation>
    </message>
    <message>
        <source>What eSIMfly gave back</source>
        <translation>Сколько вернула eSIMfly</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Heading of a column: money that eSIMfly is expected to give back.</extracomment>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>What is to come back, and is not in the balance yet</source>
        <translation>Сколько должно вернуться, но на балансе этого ещё нет</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column: money that customers got back.</extracomment>
        <translation>Отдано</translation>
    </message>
    <message>
        <source>What customers got back</source>
        <translation>Сколько отдано клиентам</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Heading of a column: when the first sale was.</extracomment>
        <translation>Первый</translation>
    </message>
    <message>
        <source>When the first order was sold, by the clock of the shop</source>
        <translation>Когда продан первый заказ, по времени магазина</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Heading of a column: when the last sale was.</extracomment>
        <translation>Последний</translation>
    </message>
    <message>
        <source>When the last order was sold, by the clock of the shop</source>
        <translation>Когда продан последний заказ, по времени магазина</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading of a column: what a person wrote about an order.</extracomment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>In a table, before a desk of which something is not in the sums.</extracomment>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Heading of a column: a computer that sells in the same team.</extracomment>
        <translation>Место</translation>
    </message>
</context>
<context>
    <name>Desk::DayModel</name>
    <message>
        <source>Day</source>
        <extracomment>Heading of a column: a date.</extracomment>
        <translation>День</translation>
    </message>
    <message>
        <source>Of the shop: its zone and the day&apos;s end are in the settings</source>
        <translation>День магазина: часовой пояс и конец дня задаются в настройках</translation>
    </message>
    <message>
        <source>No time known</source>
        <translation>Время неизвестно</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders on that day.</extracomment>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>How many; where some of them are not in the sums, how many are</source>
        <translation>Сколько всего; если не все входят в итоги, то сколько входит</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;13 of 15&quot;: so many orders are in the sums.</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Heading of a column: what the account paid on that day.</extracomment>
        <translation>Потрачено</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Heading of a column: how many orders were refunded on that day.</extracomment>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>What came back on this day, whenever it was spent</source>
        <translation>Сколько вернулось в этот день, когда бы ни было потрачено</translation>
    </message>
    <message>
        <source>%1 awaited</source>
        <extracomment>A refund that has not come yet. %1: an amount of money.</extracomment>
        <translation>%1 ожидается</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid on that day.</extracomment>
        <translation>Продано за</translation>
    </message>
    <message>
        <source>What customers paid</source>
        <translation>Сколько заплатили клиенты</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of the sales of that day when they were paid.</extracomment>
        <translation>Маржа</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>Сколько заплатили клиенты за вычетом закупки</translation>
    </message>
    <message>
        <source>Margin of</source>
        <extracomment>Of how many orders the margin is: &quot;12 of 15&quot;.</extracomment>
        <translation>Маржа по</translation>
    </message>
    <message>
        <source>For how many orders it is known what they were sold for</source>
        <translation>Число заказов, по которым известно, за сколько они проданы</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column: money that customers got back on that day.</extracomment>
        <translation>Отдано</translation>
    </message>
    <message>
        <source>What customers got back on this day</source>
        <translation>Сколько отдано клиентам в этот день</translation>
    </message>
</context>
<context>
    <name>Desk::DaysChart</name>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of a chart of money, while a customer looks at the screen.</extracomment>
        <translation>Цены скрыты</translation>
    </message>
    <message>
        <source>Spent, %1</source>
        <extracomment>Beside a coloured box, above a chart. %1: the code of a currency.</extracomment>
        <translation>Потрачено, %1</translation>
    </message>
    <message>
        <source>Margin, %1</source>
        <extracomment>Beside a coloured box, above a chart. %1: the code of a currency.</extracomment>
        <translation>Маржа, %1</translation>
    </message>
    <message>
        <source>other currencies in the table</source>
        <translation>другие валюты&#xa0;— в таблице</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <extracomment>Below a chart that has no room for all days. %1: the first day that it shows.</extracomment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>%1: %2 spent, %3 margin</source>
        <extracomment>What a chart shows of a day. %1: the day; %2, %3: amounts of money.</extracomment>
        <translation>%1: потрачено %2, маржа %3</translation>
    </message>
    <message>
        <source>Spend and margin per day</source>
        <translation>Расходы и маржа по дням</translation>
    </message>
    <message>
        <source>From %1 to %2. Most on %3.</source>
        <extracomment>What a chart shows, for those who can&apos;t see it. %1, %2: days; %3: &quot;Tue 24 Nov: $3.10 spent, $1.20 margin&quot;.</extracomment>
        <translation>С %1 по %2. Больше всего&#xa0;— %3.</translation>
    </message>
</context>
<context>
    <name>Desk::DaysPanel</name>
    <message>
        <source>Days</source>
        <extracomment>Name of a table with a row for each day.</extracomment>
        <translation>Дни</translation>
    </message>
</context>
<context>
    <name>Desk::DestinationModel</name>
    <message>
        <source>Regions</source>
        <extracomment>Heading in the list of destinations, above regions and global.</extracomment>
        <translation>Регионы</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The lowest price of a destination.</extracomment>
        <translation>от %1</translation>
    </message>
    <message>
        <source>1 package</source>
        <extracomment>Beside a destination: there is one package for it.</extracomment>
        <translation>1 пакет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <extracomment>%Ln: how many packages there are for a destination.</extracomment>
        <translation>
            <numerusform>%Ln пакет</numerusform>
            <numerusform>%Ln пакета</numerusform>
            <numerusform>%Ln пакетов</numerusform>
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
        <translation>%1, %2, от %3</translation>
    </message>
</context>
<context>
    <name>Desk::DestinationsPane</name>
    <message>
        <source>Filter destinations</source>
        <extracomment>Name of a field that filters a list of countries and regions.</extracomment>
        <translation>Фильтр направлений</translation>
    </message>
    <message>
        <source>All</source>
        <comment>All kinds of destinations</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>All destinations</source>
        <extracomment>Choice above a list: countries and regions.</extracomment>
        <translation>Все направления</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>Choice above a list: countries only.</extracomment>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>Choice above a list: regions only, such as Europe.</extracomment>
        <translation>Регионы</translation>
    </message>
    <message>
        <source>Destinations</source>
        <extracomment>Name of a list of countries and regions.</extracomment>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Destination count</source>
        <extracomment>Name of what says how many countries and regions are listed.</extracomment>
        <translation>Число направлений</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many destinations are listed, of how many there are.</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: as many destinations have come and are not in the list yet.</extracomment>
        <translation>
            <numerusform>Показать ещё %Ln</numerusform>
            <numerusform>Показать ещё %Ln</numerusform>
            <numerusform>Показать ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more destinations</source>
        <extracomment>%Ln: how many countries and regions are not listed yet. A button.</extracomment>
        <translation>
            <numerusform>Показать ещё %Ln направление</numerusform>
            <numerusform>Показать ещё %Ln направления</numerusform>
            <numerusform>Показать ещё %Ln направлений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::DocumentChoiceDialog</name>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить свою</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взять у команды</translation>
    </message>
</context>
<context>
    <name>Desk::DocumentText</name>
    <message>
        <source>Selling prices</source>
        <extracomment>What the desks of a team have in common: what the shop sells at.</extracomment>
        <translation>Цены продажи</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>What the desks of a team have in common: the shop&apos;s name, address and sellers.</extracomment>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>What the desks of a team have in common: how eSIMs are handed over.</extracomment>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>Changed here; on its way to the others.</source>
        <translation>Изменено здесь; передаётся другим.</translation>
    </message>
    <message>
        <source>Until you choose, this desk goes on with its own.</source>
        <translation>Пока вы не выберете, это место продолжает работать со своей версией.</translation>
    </message>
    <message>
        <source>This desk and its team sell at different prices.</source>
        <translation>Это место и его команда продают по разным ценам.</translation>
    </message>
    <message>
        <source>The shop is set otherwise at this desk than in its team.</source>
        <translation>Настройки магазина на этом месте и в его команде различаются.</translation>
    </message>
    <message>
        <source>The hand-over card is set otherwise at this desk than in its team.</source>
        <translation>То, что указано на карточке, на этом месте и в его команде различается.</translation>
    </message>
    <message>
        <source>Your team has this in common. Only an owner of the team can change it.</source>
        <translation>Это общее для вашей команды. Изменить это может только владелец команды.</translation>
    </message>
    <message>
        <source>that of each computer</source>
        <extracomment>A time zone: that of the computer, whichever it is.</extracomment>
        <translation>свой у каждого компьютера</translation>
    </message>
    <message>
        <source>Shop name</source>
        <extracomment>A line of a comparison: name of the shop.</extracomment>
        <translation>Название магазина</translation>
    </message>
    <message>
        <source>Sellers</source>
        <extracomment>A line of a comparison: names of those who sell.</extracomment>
        <translation>Продавцы</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Способы оплаты</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>Часовой пояс магазина</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>День заканчивается в</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>In a comparison: the shop has a logo.</extracomment>
        <translation>изображение</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>A line of a comparison: the shop&apos;s telephone number.</extracomment>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>A line of a comparison: where the shop is.</extracomment>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>A line of a comparison: the shop&apos;s picture.</extracomment>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Tax line of receipts</source>
        <translation>Строка о налоге в квитанциях</translation>
    </message>
    <message>
        <source>floor %1</source>
        <extracomment>A rule of selling prices: what is earned at least. %1: an amount or a percentage.</extracomment>
        <translation>минимум %1</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>A rule that is switched off.</extracomment>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A rule of selling prices. %1: which packages it is for; %2: what it adds to their cost.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2, of %3)</source>
        <extracomment>The currency of selling prices. %1: the currency; %2: a rate of exchange; %3: the day when it was typed.</extracomment>
        <translation>%1 (%2, от %3)</translation>
    </message>
    <message>
        <source>The shop sells in</source>
        <translation>Валюта магазина</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A rule with its place in the list. %1: a number; %2: the rule.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>A line of a comparison: how many rules make selling prices.</extracomment>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Fixed prices</source>
        <extracomment>A line of a comparison: how many packages have a price of their own.</extracomment>
        <translation>Фиксированные цены</translation>
    </message>
    <message>
        <source>The team has no version so far.</source>
        <translation>У команды пока нет своей версии.</translation>
    </message>
    <message>
        <source>The same as the version of the team.</source>
        <translation>Совпадает с версией команды.</translation>
    </message>
    <message>
        <source>Differs from the version of the team.</source>
        <translation>Отличается от версии команды.</translation>
    </message>
    <message>
        <source>The version of the team was saved by a newer program. Update this one.</source>
        <translation>Версия команды сохранена более новой программой. Обновите эту программу.</translation>
    </message>
    <message>
        <source>The version of the team can&apos;t be read here. This desk goes on with its own.</source>
        <translation>Версию команды здесь не прочитать. Это место продолжает работать со своей.</translation>
    </message>
    <message>
        <source>The version of the team was saved on %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Версия команды сохранена %1.</translation>
    </message>
    <message>
        <source>“Keep mine” puts the version of this desk in the place of the team&apos;s, at all desks.</source>
        <translation>«Оставить свою» заменяет версию команды версией этого места на всех местах.</translation>
    </message>
    <message>
        <source>Only an owner of the team can put the version of this desk in the place of the team&apos;s.</source>
        <translation>Заменить версию команды версией этого места может только владелец команды.</translation>
    </message>
</context>
<context>
    <name>Desk::EmptyState</name>
    <message>
        <source>Progress</source>
        <extracomment>Name of a bar that says how far something is.</extracomment>
        <translation>Ход выполнения</translation>
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
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column: how an eSIM stands, such as “Active”.</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: how much data was used, with a bar.</extracomment>
        <translation>Израсходовано</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Heading of a column: when an eSIM ends.</extracomment>
        <translation>Истекает</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>Heading of a column: when an eSIM was bought.</extracomment>
        <translation>Куплена</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Клиент или заметка</translation>
    </message>
    <message>
        <source>Kept on this computer only: eSIMfly and your colleagues don&apos;t see it. F2 or a double click writes.</source>
        <translation>Хранится только на этом компьютере: eSIMfly и коллеги этого не видят. Изменить&#xa0;— F2 или двойной щелчок.</translation>
    </message>
</context>
<context>
    <name>Desk::EsimText</name>
    <message>
        <source>Suspended</source>
        <extracomment>An eSIM that no network lets in until it is resumed.</extracomment>
        <translation>Приостановлена</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Status of an eSIM: nobody has installed it.</extracomment>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>An eSIM that is paid and made ready by the network operator.</extracomment>
        <translation>Готовится</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Status of an eSIM: it is in use.</extracomment>
        <translation>Активна</translation>
    </message>
    <message>
        <source>Depleted</source>
        <extracomment>All data of the eSIM is used.</extracomment>
        <translation>Исчерпана</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Status of an eSIM: its time is over.</extracomment>
        <translation>Истекла</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of an eSIM: it was taken back.</extracomment>
        <translation>Аннулирована</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Status of an eSIM: it was deleted on the phone.</extracomment>
        <translation>Удалена</translation>
    </message>
    <message>
        <source>Ready to install</source>
        <translation>Готова к установке</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <extracomment>Status of an eSIM: it is paid, and eSIMfly is making it.</extracomment>
        <translation>Готовится</translation>
    </message>
    <message>
        <source>All data is used</source>
        <translation>Все данные израсходованы</translation>
    </message>
    <message>
        <source>%1 used when it could last be read</source>
        <extracomment>%1: an amount of data, such as “1.2 GB”.</extracomment>
        <translation>%1 израсходовано по последним прочитанным данным</translation>
    </message>
    <message>
        <source>data used could not be read</source>
        <translation>расход данных прочитать не удалось</translation>
    </message>
    <message>
        <source>%1 used, unlimited</source>
        <extracomment>%1: data used of an unlimited plan, &quot;14.2 GB&quot;.</extracomment>
        <translation>израсходовано %1, безлимит</translation>
    </message>
    <message>
        <source>data not known</source>
        <extracomment>%1: data used: &quot;8.7 of 10 GB&quot;.</extracomment>
        <translation>расход данных неизвестен</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1: an amount of data, such as “1.2 GB”.</extracomment>
        <translation>израсходовано %1</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <extracomment>%1: data used of an unlimited plan, &quot;14.2 GB&quot;.</extracomment>
        <translation>%1, безлимит</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: data used, %2: all data: &quot;8.7 of 10 GB&quot;, &quot;300 MB of 1 GB&quot;.</extracomment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>Desk::EsimsPage</name>
    <message>
        <source>Top up…</source>
        <extracomment>Button: an eSIM gets more data.</extracomment>
        <translation>Пополнить…</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Name of a button: an eSIM gets more data.</extracomment>
        <translation>Пополнить</translation>
    </message>
    <message>
        <source>More data or days for the selected eSIM (Ctrl+T)</source>
        <translation>Добавить данные или дни выбранной eSIM (Ctrl+T)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: eSIMs are read again.</extracomment>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Reads what is shown from eSIMfly again (F5)</source>
        <translation>Заново загружает показанное из eSIMfly (F5)</translation>
    </message>
    <message>
        <source>eSIMs</source>
        <extracomment>Name of the table of eSIMs.</extracomment>
        <translation>eSIM</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <extracomment>A filter: travellers who may need more data or help, with their number.</extracomment>
        <translation>Стоит позвонить</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>Name of a tab: QR code and codes that install an eSIM.</extracomment>
        <translation>Активация</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Клиент или заметка</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Хранится на этом компьютере</translation>
    </message>
    <message>
        <source>No eSIM matches. Search for an ICCID, a package, a customer, a note or an order.</source>
        <translation>Ни одна eSIM не подходит. Ищите по ICCID, пакету, клиенту, заметке или заказу.</translation>
    </message>
    <message>
        <source>None of them matches.</source>
        <translation>Ни одна не подходит.</translation>
    </message>
    <message>
        <source>Nobody needs a call: no eSIM is nearly empty, ends soon, waits to be installed or is prepared for too long.</source>
        <translation>Звонить некому: ни одна eSIM не на исходе, не истекает в ближайшее время, не ждёт установки и не готовится слишком долго.</translation>
    </message>
    <message>
        <source>Nobody is known to need a call, but not all eSIMs were read.</source>
        <translation>Насколько известно, звонить некому, но загружены не все eSIM.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many are shown, of how many there are, while a newer list waits to be shown.</extracomment>
        <translation>Показано %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;171 of 7,012&quot;: what the search found of all there is.</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: shows what came while the mouse moved over the list.</extracomment>
        <translation>
            <numerusform>Показать ещё %Ln</numerusform>
            <numerusform>Показать ещё %Ln</numerusform>
            <numerusform>Показать ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: rows of the table are put in order anew.</extracomment>
        <translation>Показать изменения</translation>
    </message>
    <message>
        <source>Choose an eSIM to see its QR code.</source>
        <translation>Выберите eSIM, чтобы увидеть её QR-код.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter: no status in particular.</extracomment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>Name of a tab: how much data was used, day by day.</extracomment>
        <translation>Расход</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>A tab: the mobile network.</extracomment>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Manage</source>
        <extracomment>A tab: cancel, suspend, SMS.</extracomment>
        <translation>Управление</translation>
    </message>
</context>
<context>
    <name>Desk::ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>Title of the dialog that saves a table as a file.</extracomment>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (.xlsx)</source>
        <translation>&amp;Книга Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>Choice: a kind of files.</extracomment>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>CS&amp;V, a text for other programs (.csv)</source>
        <translation>&amp;Текст CSV для других программ (.csv)</translation>
    </message>
    <message>
        <source>CSV file</source>
        <extracomment>Choice: a kind of files, text with commas.</extracomment>
        <translation>Файл CSV</translation>
    </message>
    <message>
        <source>&amp;For Excel here</source>
        <translation>&amp;Для Excel на этом компьютере</translation>
    </message>
    <message>
        <source>For Excel here</source>
        <translation>Для Excel на этом компьютере</translation>
    </message>
    <message>
        <source>With the separator and the decimal sign of this computer. Other programs read it better without.</source>
        <translation>С разделителем и десятичным знаком этого компьютера. Другие программы лучше читают без этого.</translation>
    </message>
    <message>
        <source>Add the activation &amp;codes</source>
        <translation>Добавить коды &amp;активации</translation>
    </message>
    <message>
        <source>Add the activation codes</source>
        <translation>Добавить коды активации</translation>
    </message>
    <message>
        <source>Export progress</source>
        <extracomment>Name of a bar: how much of a file is written.</extracomment>
        <translation>Ход экспорта</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Button: saves a table as a text file with commas.</extracomment>
        <translation>Экспорт CSV</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Button: saves a table as a workbook.</extracomment>
        <translation>Экспорт Excel</translation>
    </message>
    <message>
        <source>Whoever has the file can install these eSIMs. Keep it where nobody else reads it, and delete it when it is no longer needed.</source>
        <translation>Тот, у кого есть файл, может установить эти eSIM. Храните его там, где его никто больше не прочтёт, и удалите, когда он станет не нужен.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Книги Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: no file is written.</extracomment>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to export.</source>
        <translation>Строк не показано, экспортировать нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, with the columns and in the order that are shown.</source>
        <extracomment>%Ln: how many rows of a table go into a file.</extracomment>
        <translation>
            <numerusform>%Ln строка, с показанными столбцами и в показанном порядке.</numerusform>
            <numerusform>%Ln строки, с показанными столбцами и в показанном порядке.</numerusform>
            <numerusform>%Ln строк, с показанными столбцами и в показанном порядке.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ExportText</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Сохранено как %1.</translation>
    </message>
    <message>
        <source>Saved as %1, where %2 leads.</source>
        <extracomment>%1, %2: paths of files.</extracomment>
        <translation>Сохранено как %1 (туда ведёт %2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells begin with a sign that a spreadsheet would calculate with; they got an apostrophe before it.</source>
        <extracomment>%Ln: how many cells of a table.</extracomment>
        <translation>
            <numerusform>%Ln ячейка начинается со знака, по которому таблица стала бы считать; перед ним поставлен апостроф.</numerusform>
            <numerusform>%Ln ячейки начинаются со знака, по которому таблица стала бы считать; перед ним поставлен апостроф.</numerusform>
            <numerusform>%Ln ячеек начинаются со знака, по которому таблица стала бы считать; перед ним поставлен апостроф.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are longer than a workbook allows and were cut.</source>
        <extracomment>%Ln: how many cells of a table.</extracomment>
        <translation>
            <numerusform>%Ln ячейка длиннее, чем допускает книга, и обрезана.</numerusform>
            <numerusform>%Ln ячейки длиннее, чем допускает книга, и обрезаны.</numerusform>
            <numerusform>%Ln ячеек длиннее, чем допускает книга, и обрезаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Остановлено. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: the disk is full. Make room, or choose another place.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Файл %1 не сохранён: диск заполнен. Освободите место или выберите другое.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: you may not write there. Choose another place.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Файл %1 не сохранён: у вас нет права записи туда. Выберите другое место.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: there is no such folder. Choose another one.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Файл %1 не сохранён: такой папки нет. Выберите другую.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2. Choose another name or place.</source>
        <extracomment>%1: path of a file; %2: the system&apos;s reason.</extracomment>
        <translation>Файл %1 не сохранён: %2. Выберите другое имя или место.</translation>
    </message>
</context>
<context>
    <name>Desk::ExportedTable</name>
    <message>
        <source>%1, currency</source>
        <extracomment>Heading in a file. %1: the heading of amounts of several currencies, which this column names.</extracomment>
        <translation>%1, валюта</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Heading in a file. %1: the heading of a column; %2: the unit of what stands in it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>GB</source>
        <extracomment>Mobile data: gigabytes.</extracomment>
        <translation>ГБ</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>Heading in a file: what the QR codes of eSIMs hold.</extracomment>
        <translation>Код активации</translation>
    </message>
</context>
<context>
    <name>Desk::FailureText</name>
    <message>
        <source>eSIMfly can&apos;t be reached.</source>
        <translation>eSIMfly недоступна.</translation>
    </message>
    <message>
        <source>Check the connection to the internet, then try again.</source>
        <translation>Проверьте подключение к интернету и повторите.</translation>
    </message>
    <message>
        <source>eSIMfly did not answer in time.</source>
        <translation>eSIMfly не ответила вовремя.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Повторите через минуту.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Остановлено до завершения.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer could not be read.</source>
        <translation>Ответ eSIMfly прочитать не удалось.</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>Аккаунт не подключён.</translation>
    </message>
    <message>
        <source>Connect your account first.</source>
        <translation>Сначала подключите аккаунт.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>Диск этого компьютера заполнен.</translation>
    </message>
    <message>
        <source>Free some space on it.</source>
        <translation>Освободите на нём место.</translation>
    </message>
    <message>
        <source>This computer does not let the program write a file: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the file.</extracomment>
        <translation>Этот компьютер не даёт программе записать файл: «%1».</translation>
    </message>
    <message>
        <source>Check the permissions of this file and its folder.</source>
        <translation>Проверьте права на этот файл и его папку.</translation>
    </message>
    <message>
        <source>A folder of this program is gone: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the folder.</extracomment>
        <translation>Папка этой программы исчезла: «%1».</translation>
    </message>
    <message>
        <source>Bring the folder or its drive back.</source>
        <translation>Верните папку или подключите её диск.</translation>
    </message>
    <message>
        <source>The disk of this computer failed: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>Диск этого компьютера дал сбой: «%1».</translation>
    </message>
    <message>
        <source>Copy what is on it to another one, and have it looked at.</source>
        <translation>Скопируйте всё с него на другой и отдайте его на проверку.</translation>
    </message>
    <message>
        <source>Another program holds a file of this one: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>Файл этой программы занят другой программой: «%1».</translation>
    </message>
    <message>
        <source>End that program.</source>
        <translation>Завершите ту программу.</translation>
    </message>
    <message>
        <source>A file is damaged and could not be mended: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the file.</extracomment>
        <translation>Файл повреждён, исправить его не удалось: «%1».</translation>
    </message>
    <message>
        <source>Copy it to a safe place, then move it away.</source>
        <translation>Скопируйте его в надёжное место, затем уберите отсюда.</translation>
    </message>
    <message>
        <source>A file is of a newer version of this program and was not touched: “%1”.</source>
        <extracomment>%1: what was found, with the file.</extracomment>
        <translation>Файл создан более новой версией программы и не тронут: «%1».</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Запустите более новую версию.</translation>
    </message>
    <message>
        <source>This computer could not store it.</source>
        <translation>Этот компьютер не смог это сохранить.</translation>
    </message>
    <message>
        <source>This computer could not store it: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>Этот компьютер не смог это сохранить: «%1».</translation>
    </message>
    <message>
        <source>See that the disk is not full and may be written to, then try again.</source>
        <translation>Проверьте, есть ли место на диске и право записи, и повторите.</translation>
    </message>
    <message>
        <source>Nothing can be bought now: the purchase journal can&apos;t be written.</source>
        <translation>Сейчас покупать нельзя: журнал покупок не удаётся записать.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Попытка повторится автоматически.</translation>
    </message>
    <message>
        <source>Too many requests were sent with this access code.</source>
        <translation>С этим кодом доступа отправлено слишком много запросов.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Повторите после %1.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Подождите минуту и повторите.</translation>
    </message>
    <message>
        <source>The balance is not enough.</source>
        <translation>На балансе недостаточно средств.</translation>
    </message>
    <message>
        <source>The balance of %1 is not enough: %2 is missing.</source>
        <extracomment>%1: the balance; %2: what is missing.</extracomment>
        <translation>На балансе %1, этого недостаточно: не хватает %2.</translation>
    </message>
    <message>
        <source>Load the account at eSIMfly, then order again.</source>
        <translation>Пополните баланс в eSIMfly и закажите снова.</translation>
    </message>
    <message>
        <source>The balance is not enough: %1 is missing.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>На балансе недостаточно средств: не хватает %1.</translation>
    </message>
    <message>
        <source>Connect the account again.</source>
        <translation>Подключите аккаунт заново.</translation>
    </message>
    <message>
        <source>Choose another package.</source>
        <translation>Выберите другой пакет.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this access code.</source>
        <translation>eSIMfly не знает этого кода доступа.</translation>
    </message>
    <message>
        <source>The secret key does not match this access code.</source>
        <translation>Секретный ключ не подходит к этому коду доступа.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off, so eSIMfly refuses what it sends.</source>
        <translation>Часы этого компьютера идут неверно, поэтому eSIMfly отклоняет его запросы.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, then try again.</source>
        <translation>Установите дату, время и часовой пояс и повторите.</translation>
    </message>
    <message>
        <source>This is not a business account.</source>
        <translation>Это не бизнес-аккаунт.</translation>
    </message>
    <message>
        <source>Ask eSIMfly to make it a business account.</source>
        <translation>Попросите eSIMfly преобразовать его в бизнес-аккаунт.</translation>
    </message>
    <message>
        <source>This package can&apos;t be bought any more.</source>
        <translation>Этот пакет больше нельзя купить.</translation>
    </message>
    <message>
        <source>The price has changed.</source>
        <translation>Цена изменилась.</translation>
    </message>
    <message>
        <source>Look at the new price, then order again.</source>
        <translation>Посмотрите новую цену и закажите снова.</translation>
    </message>
    <message>
        <source>The same request is under way already.</source>
        <translation>Такой же запрос уже выполняется.</translation>
    </message>
    <message>
        <source>Wait a minute, then look again.</source>
        <translation>Подождите минуту и посмотрите снова.</translation>
    </message>
    <message>
        <source>eSIMfly could not process the order.</source>
        <translation>eSIMfly не смогла обработать заказ.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Повторите через несколько минут.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this eSIM.</source>
        <translation>eSIMfly не знает этой eSIM.</translation>
    </message>
    <message>
        <source>Refresh the list of eSIMs.</source>
        <translation>Обновите список eSIM.</translation>
    </message>
    <message>
        <source>This eSIM belongs to another account.</source>
        <translation>Эта eSIM принадлежит другому аккаунту.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up.</source>
        <translation>Эту eSIM нельзя пополнить.</translation>
    </message>
    <message>
        <source>Sell a new one instead.</source>
        <translation>Продайте вместо неё новую.</translation>
    </message>
    <message>
        <source>This top-up does not fit this eSIM.</source>
        <translation>Это пополнение не подходит к этой eSIM.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this order.</source>
        <translation>eSIMfly не знает этого заказа.</translation>
    </message>
    <message>
        <source>Refresh the list of orders.</source>
        <translation>Обновите список заказов.</translation>
    </message>
    <message>
        <source>eSIMfly says: “%1”.</source>
        <extracomment>%1: the server&apos;s own words.</extracomment>
        <translation>eSIMfly сообщает: «%1».</translation>
    </message>
    <message>
        <source>eSIMfly has a problem at the moment.</source>
        <translation>У eSIMfly сейчас неполадки.</translation>
    </message>
    <message>
        <source>eSIMfly did not accept the keys of this account.</source>
        <translation>eSIMfly не приняла ключи этого аккаунта.</translation>
    </message>
    <message>
        <source>eSIMfly refused this without a reason.</source>
        <translation>eSIMfly отказала без объяснения.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask eSIMfly&apos;s support.</source>
        <translation>Повторите; если не поможет, обратитесь в поддержку eSIMfly.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 slow, so eSIMfly refuses what it sends.</source>
        <extracomment>%1: a duration such as &quot;12 min&quot;, &quot;1 h&quot;, &quot;2 days&quot;.</extracomment>
        <translation>Часы этого компьютера отстают на %1, поэтому eSIMfly отклоняет его запросы.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 fast, so eSIMfly refuses what it sends.</source>
        <extracomment>%1: how much, such as “3 minutes”.</extracomment>
        <translation>Часы этого компьютера спешат на %1, поэтому eSIMfly отклоняет его запросы.</translation>
    </message>
    <message>
        <source>The address has to begin with https://. Only a server on this computer may do without.</source>
        <translation>Адрес должен начинаться с https://. Обойтись без этого может только сервер на этом компьютере.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this access code. Copy it once more from the page of your keys.</source>
        <translation>eSIMfly не знает этого кода доступа. Скопируйте его ещё раз со страницы с вашими ключами.</translation>
    </message>
    <message>
        <source>eSIMfly can&apos;t be reached. Check the connection to the internet, then try again.</source>
        <translation>eSIMfly недоступна. Проверьте подключение к интернету и повторите.</translation>
    </message>
    <message>
        <source>These keys are not of a business account. Ask eSIMfly to make it one.</source>
        <translation>Это ключи не бизнес-аккаунта. Попросите eSIMfly преобразовать аккаунт в бизнес-аккаунт.</translation>
    </message>
    <message>
        <source>The account could not be connected. Try again in a minute.</source>
        <translation>Подключить аккаунт не удалось. Повторите через минуту.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so it does not keep the secret key. Enter it here; you stay connected until the program is closed.</source>
        <translation>На этом компьютере нет связки ключей, поэтому секретный ключ он не хранит. Введите его здесь; подключение сохранится до закрытия программы.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the secret key can&apos;t be read from it. Unlock it, or enter the keys here.</source>
        <translation>Связка ключей этого компьютера заблокирована, и секретный ключ из неё не прочитать. Разблокируйте её или введите ключи здесь.</translation>
    </message>
    <message>
        <source>The keychain of this computer stayed locked: its prompt was closed. Unlock it, or enter the keys here.</source>
        <translation>Связка ключей этого компьютера осталась заблокированной: окно её запроса было закрыто. Разблокируйте её или введите ключи здесь.</translation>
    </message>
    <message>
        <source>The keychain of this computer has not answered yet; it may be waiting for its password. As soon as it answers, the account is connected.</source>
        <translation>Связка ключей этого компьютера ещё не ответила; возможно, она ждёт пароля. Как только она ответит, аккаунт подключится.</translation>
    </message>
    <message>
        <source>The keychain of this computer ended before it answered. Try again, or enter the keys here.</source>
        <translation>Связка ключей этого компьютера закрылась, не ответив. Повторите или введите ключи здесь.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not read the secret key. Try again, or enter the keys here.</source>
        <translation>Связка ключей этого компьютера не смогла прочитать секретный ключ. Повторите или введите ключи здесь.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not read the secret key: “%1”. Try again, or enter the keys here.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>Связка ключей этого компьютера не смогла прочитать секретный ключ: «%1». Повторите или введите ключи здесь.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the secret key could be kept in, and it is never written into a file. You can connect without keeping it; the next start will ask for the keys again.</source>
        <translation>На этом компьютере нет связки ключей, где можно было бы хранить секретный ключ, а в файл он никогда не записывается. Можно подключиться без сохранения; при следующем запуске ключи будут запрошены снова.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer is locked. Unlock it, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>Секретный ключ не сохранён: связка ключей этого компьютера заблокирована. Разблокируйте её или подключитесь без сохранения ключа; при следующем запуске он будет запрошен снова.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer stayed locked, because its prompt was closed. Unlock it, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>Секретный ключ не сохранён: связка ключей этого компьютера осталась заблокированной, потому что окно её запроса было закрыто. Разблокируйте её или подключитесь без сохранения ключа; при следующем запуске он будет запрошен снова.</translation>
    </message>
    <message>
        <source>The secret key is not kept yet: the keychain of this computer has not answered; it may be waiting for its password. As soon as it answers, the key is kept.</source>
        <translation>Секретный ключ ещё не сохранён: связка ключей этого компьютера не ответила; возможно, она ждёт пароля. Как только она ответит, ключ сохранится.</translation>
    </message>
    <message>
        <source>The keychain of this computer ended before it said that the secret key is kept. Try again, or connect without keeping the key.</source>
        <translation>Связка ключей этого компьютера закрылась, не подтвердив, что секретный ключ сохранён. Повторите или подключитесь без сохранения ключа.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer failed. Try again, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>Секретный ключ не сохранён: связка ключей этого компьютера дала сбой. Повторите или подключитесь без сохранения ключа; при следующем запуске он будет запрошен снова.</translation>
    </message>
    <message>
        <source>The secret key is not kept. The keychain of this computer says: “%1”. Try again, or connect without keeping the key; the next start will ask for it again.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>Секретный ключ не сохранён. Связка ключей этого компьютера сообщает: «%1». Повторите или подключитесь без сохранения ключа; при следующем запуске он будет запрошен снова.</translation>
    </message>
    <message>
        <source>You are signed out. This computer has no keychain at the moment, so the secret key could not be taken out of it; that is tried again when the program starts.</source>
        <translation>Вы вышли из аккаунта. Сейчас на этом компьютере нет связки ключей, поэтому удалить из неё секретный ключ не удалось; попытка повторится при запуске программы.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer is locked, and the secret key may still be in it. Unlock it to have the key forgotten.</source>
        <translation>Вы вышли из аккаунта, но связка ключей этого компьютера заблокирована, и секретный ключ может всё ещё быть в ней. Разблокируйте её, чтобы ключ был удалён.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer stayed locked, because its prompt was closed: the secret key may still be in it. Unlock it to have the key forgotten.</source>
        <translation>Вы вышли из аккаунта, но связка ключей этого компьютера осталась заблокированной, потому что окно её запроса было закрыто: секретный ключ может всё ещё быть в ней. Разблокируйте её, чтобы ключ был удалён.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer has not answered yet; it may be waiting for its password. As soon as it answers, the secret key is forgotten.</source>
        <translation>Вы вышли из аккаунта, но связка ключей этого компьютера ещё не ответила; возможно, она ждёт пароля. Как только она ответит, секретный ключ будет удалён.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer ended before it said that the secret key is forgotten. Try again.</source>
        <translation>Вы вышли из аккаунта, но связка ключей этого компьютера закрылась, не подтвердив, что секретный ключ удалён. Повторите.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer could not forget the secret key. Try again.</source>
        <translation>Вы вышли из аккаунта, но связка ключей этого компьютера не смогла удалить секретный ключ. Повторите.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer could not forget the secret key: “%1”. Try again.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>Вы вышли из аккаунта, но связка ключей этого компьютера не смогла удалить секретный ключ: «%1». Повторите.</translation>
    </message>
</context>
<context>
    <name>Desk::FavouriteButton</name>
    <message>
        <source>Favourite</source>
        <extracomment>Name of the button with a star: the package is wanted at the top.</extracomment>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Favourite: found first in an empty search (%1)</source>
        <extracomment>%1 is the key.</extracomment>
        <translation>Избранное: при пустом поиске стоит первым (%1)</translation>
    </message>
</context>
<context>
    <name>Desk::FilterChips</name>
    <message>
        <source>Unlimited</source>
        <extracomment>Filters the packages: only unlimited data.</extracomment>
        <translation>Безлимит</translation>
    </message>
    <message>
        <source>Only packages with unlimited data</source>
        <translation>Только пакеты с безлимитными данными</translation>
    </message>
    <message>
        <source>5G</source>
        <extracomment>Filter: packages with the fifth generation of networks. A name in most languages.</extracomment>
        <translation>5G</translation>
    </message>
    <message>
        <source>Only packages with a 5G network</source>
        <translation>Только пакеты с сетью 5G</translation>
    </message>
    <message>
        <source>Can top up</source>
        <translation>Пополняемые</translation>
    </message>
    <message>
        <source>Only packages that can be topped up</source>
        <translation>Только пакеты, которые можно пополнить</translation>
    </message>
    <message>
        <source>Voice / SMS</source>
        <translation>Звонки / SMS</translation>
    </message>
    <message>
        <source>Only packages with calls or SMS</source>
        <translation>Только пакеты со звонками или SMS</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice and how many packages it would leave: &quot;5 GB or more (128)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another price</source>
        <extracomment>Entry of a menu of highest prices: a price that is typed.</extracomment>
        <translation>Другая цена</translation>
    </message>
    <message>
        <source>Any amount of data</source>
        <translation>Любой объём данных</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>An amount of data: &quot;5 GB or more&quot;.</extracomment>
        <translation>%1 и больше</translation>
    </message>
    <message>
        <source>Any number of days</source>
        <translation>Любое число дней</translation>
    </message>
    <message>
        <source>%1 or longer</source>
        <extracomment>How long a package lasts: &quot;30 days or more&quot;.</extracomment>
        <translation>%1 и дольше</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>A price: &quot;$5.00 or less&quot;.</extracomment>
        <translation>%1 и меньше</translation>
    </message>
    <message>
        <source>Any price</source>
        <extracomment>Entry of a menu of highest prices: no limit.</extracomment>
        <translation>Любая цена</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <extracomment>The destination that is chosen; the cross takes it away.</extracomment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Show all destinations, not only %1</source>
        <extracomment>%1: a country or region that packages are limited to.</extracomment>
        <translation>Показать все направления, не только %1</translation>
    </message>
    <message>
        <source>Data ≥ %1</source>
        <extracomment>How much data a package must have at least; &quot;any&quot; when it doesn&apos;t matter.</extracomment>
        <translation>Данные ≥ %1</translation>
    </message>
    <message>
        <source>Data ≥ any</source>
        <translation>Данные: любые</translation>
    </message>
    <message>
        <source>How much data at least</source>
        <translation>Сколько данных как минимум</translation>
    </message>
    <message>
        <source>Days ≥ %1</source>
        <extracomment>How many days a package must last at least.</extracomment>
        <translation>Дней ≥ %1</translation>
    </message>
    <message>
        <source>Days ≥ any</source>
        <translation>Дни: любые</translation>
    </message>
    <message>
        <source>How many days at least</source>
        <translation>Сколько дней как минимум</translation>
    </message>
    <message>
        <source>Price limit  ✕</source>
        <extracomment>A limit of the price that is not shown; a click takes it away, as the cross says.</extracomment>
        <translation>Предел цены  ✕</translation>
    </message>
    <message>
        <source>Show packages of any price</source>
        <translation>Показать пакеты с любой ценой</translation>
    </message>
    <message>
        <source>Price ≤ %1</source>
        <extracomment>What a package may cost at most.</extracomment>
        <translation>Цена ≤ %1</translation>
    </message>
    <message>
        <source>Price ≤ any</source>
        <translation>Цена: любая</translation>
    </message>
    <message>
        <source>What it may cost at most</source>
        <translation>Наибольшая цена</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: all filters are taken away.</extracomment>
        <translation>Сбросить фильтры</translation>
    </message>
</context>
<context>
    <name>Desk::FixedPriceDialog</name>
    <message>
        <source>Set price</source>
        <extracomment>Button: the package is sold at the price that was typed.</extracomment>
        <translation>Задать цену</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>Title of the dialog that sets a price for one package.</extracomment>
        <translation>Фиксированная цена</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <extracomment>What the account pays for a package; %1: an amount of money.</extracomment>
        <translation>Закупка: %1</translation>
    </message>
    <message>
        <source>Fixed selling price</source>
        <translation>Фиксированная цена продажи</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>Before a field for the price of a package.</extracomment>
        <translation>Цена продажи</translation>
    </message>
    <message>
        <source>Use the rules</source>
        <translation>По правилам</translation>
    </message>
    <message>
        <source>Takes the fixed price away</source>
        <translation>Убирает фиксированную цену</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing changes.</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Write the price like %1.</source>
        <extracomment>%1: an amount, as an example.</extracomment>
        <translation>Введите цену в виде %1.</translation>
    </message>
    <message>
        <source>%1. This is under the floor of the rule, %2.</source>
        <extracomment>%1: a margin; %2: the lowest price by a rule.</extracomment>
        <translation>%1. Это ниже минимума по правилу, %2.</translation>
    </message>
</context>
<context>
    <name>Desk::Format</name>
    <message>
        <source>%1 MB</source>
        <extracomment>Mobile data: megabytes.</extracomment>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>Mobile data: gigabytes.</extracomment>
        <translation>%1 ГБ</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>How long a package is valid.</extracomment>
        <translation>1 день</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>%Ln: how many days a package is valid.</extracomment>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days, as short as it is understood.</extracomment>
        <translation>%1 д</translation>
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
        <translation>только что</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>An age in minutes.</extracomment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>An age in hours.</extracomment>
        <translation>%1 ч</translation>
    </message>
</context>
<context>
    <name>Desk::HandOver</name>
    <message>
        <source>Your eSIM</source>
        <extracomment>Heading of the card that a traveller gets.</extracomment>
        <translation>Ваша eSIM</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>On the card of a traveller, before what they paid.</extracomment>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>On the card of a traveller, before how much data the eSIM has.</extracomment>
        <translation>Данные</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>On the card of a traveller: the eSIM has no limit of data.</extracomment>
        <translation>без ограничений</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>%1: a number of gigabytes.</extracomment>
        <translation>%1 ГБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>%1: a number of megabytes.</extracomment>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>Valid for</source>
        <extracomment>On the card of a traveller, before a number of days.</extracomment>
        <translation>Срок действия</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>%n: how many days an eSIM works.</extracomment>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins</source>
        <extracomment>On the card of a traveller, before when the days of the eSIM begin.</extracomment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>with the first use</source>
        <translation>с первого использования</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>On the card of a traveller: the days of the eSIM have begun already.</extracomment>
        <translation>сразу</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>On the card of a traveller, before names of countries.</extracomment>
        <translation>Страны</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <extracomment>%n: in how many countries an eSIM works.</extracomment>
        <translation>
            <numerusform>%n страна</numerusform>
            <numerusform>%n страны</numerusform>
            <numerusform>%n стран</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan this code with the phone.</source>
        <translation>Отсканируйте этот код телефоном.</translation>
    </message>
    <message>
        <source>Or type this into the phone:</source>
        <translation>Или введите это в телефоне:</translation>
    </message>
    <message>
        <source>Or open the link on the phone:</source>
        <translation>Или откройте ссылку на телефоне:</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <extracomment>On the card of a traveller: the address that phones ask for; “SM-DP+” is a name.</extracomment>
        <translation>Адрес SM-DP+</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>On the card of a traveller: the code that phones ask for beside the address.</extracomment>
        <translation>Код активации</translation>
    </message>
    <message>
        <source>Full code</source>
        <extracomment>On the card of a traveller: address and activation code in one, for Android.</extracomment>
        <translation>Полный код</translation>
    </message>
    <message>
        <source>The phone asks for a confirmation code. The shop tells it to you.</source>
        <translation>Телефон запросит код подтверждения. Его вам сообщат в магазине.</translation>
    </message>
    <message>
        <source>Connect the phone to Wi-Fi.</source>
        <translation>Подключите телефон к Wi-Fi.</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile Data, then Add eSIM, and choose to use a QR code.</source>
        <translation>Откройте «Настройки», затем «Сотовая связь», затем «Добавить eSIM» и выберите QR-код.</translation>
    </message>
    <message>
        <source>Open Settings, then Network, then SIM cards, and choose to add an eSIM.</source>
        <translation>Откройте «Настройки», затем «Сеть», затем «SIM-карты» и выберите добавление eSIM.</translation>
    </message>
    <message>
        <source>Scan the QR code and confirm.</source>
        <translation>Отсканируйте QR-код и подтвердите.</translation>
    </message>
    <message>
        <source>When you arrive, choose this eSIM for mobile data.</source>
        <translation>По прибытии выберите эту eSIM для мобильных данных.</translation>
    </message>
    <message>
        <source>Switch on data roaming for this eSIM.</source>
        <translation>Включите для этой eSIM роуминг данных.</translation>
    </message>
    <message>
        <source>No data?</source>
        <extracomment>Heading on the card of a traveller, before what to do.</extracomment>
        <translation>Нет интернета?</translation>
    </message>
    <message>
        <source>See that data roaming is on, choose another network by hand, then restart the phone.</source>
        <translation>Проверьте, включён ли роуминг данных, выберите другую сеть вручную и перезагрузите телефон.</translation>
    </message>
    <message>
        <source>The code installs once only. Keep the eSIM on the phone until your trip is over.</source>
        <translation>Код можно установить только один раз. Не удаляйте eSIM с телефона до конца поездки.</translation>
    </message>
    <message>
        <source>Only a specimen: no phone can install this eSIM.</source>
        <translation>Только образец: эту eSIM нельзя установить ни на один телефон.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Heading of the paper that says what a customer paid.</extracomment>
        <translation>Квитанция</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>On a receipt, before its number.</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Sold on</source>
        <extracomment>On a receipt, before the date.</extracomment>
        <translation>Дата продажи</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>On a receipt, before what was paid for all.</extracomment>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>On a receipt, before how it was paid, such as cash.</extracomment>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>cash</source>
        <extracomment>On a receipt: how it was paid.</extracomment>
        <translation>наличные</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>On a receipt: it was paid with a bank card.</extracomment>
        <translation>карта</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>On a receipt: it was put on the bill of the hotel room.</extracomment>
        <translation>на счёт номера</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>On a receipt: it is to be paid later.</extracomment>
        <translation>позже</translation>
    </message>
</context>
<context>
    <name>Desk::HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <extracomment>Title of the dialog that gives an eSIM to the customer.</extracomment>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>Preview of the hand-over</source>
        <translation>Предварительный просмотр выдачи</translation>
    </message>
    <message>
        <source>eSIMs to hand over</source>
        <translation>eSIM для выдачи</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Caption of a list: languages of travellers.</extracomment>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Language of the hand-over</source>
        <translation>Язык выдачи</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <extracomment>Caption of a list: sizes of paper.</extracomment>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Name of a list: sizes of paper.</extracomment>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Receip&amp;t</source>
        <extracomment>Check box: what the customer paid is printed too.</extracomment>
        <translation>&amp;Квитанция</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Name of a check box: what the customer paid is printed too.</extracomment>
        <translation>Квитанция</translation>
    </message>
    <message>
        <source>Adds a page with number, date, what was sold and for how much; never the cost</source>
        <translation>Добавляет страницу с номером, датой, что и за сколько продано; закупочной цены на ней нет никогда</translation>
    </message>
    <message>
        <source>The receipt without the card</source>
        <translation>Квитанция без карточки</translation>
    </message>
    <message>
        <source>Selling price on the card</source>
        <translation>Цена продажи на карточке</translation>
    </message>
    <message>
        <source>It has no selling price, so there is none for a receipt or the card.</source>
        <translation>Цены продажи нет, поэтому её не будет ни на квитанции, ни на карточке.</translation>
    </message>
    <message>
        <source>A PDF file for each eSIM</source>
        <translation>Отдельный PDF для каждой eSIM</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>Button: prints the card.</extracomment>
        <translation>&amp;Печать</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Name of a button: prints the card.</extracomment>
        <translation>Печать</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <extracomment>Button: saves the card as a file.</extracomment>
        <translation>&amp;Сохранить PDF</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>Name of a button: saves the card as a file.</extracomment>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Save p&amp;icture</source>
        <extracomment>Button: saves the card as a picture.</extracomment>
        <translation>Сохранить к&amp;артинку</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>Name of a button: saves the card as a picture.</extracomment>
        <translation>Сохранить картинку</translation>
    </message>
    <message>
        <source>As a picture for messengers, 1080 × 1350 pixels</source>
        <translation>Картинкой для мессенджеров, 1080 × 1350 пикселей</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <extracomment>Button: copies a text for the customer.</extracomment>
        <translation>Копировать с&amp;ообщение</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>Name of a button: copies a text for the customer.</extracomment>
        <translation>Копировать сообщение</translation>
    </message>
    <message>
        <source>The text with both links, for any messenger; it leaves the clipboard after a minute</source>
        <translation>Текст с обеими ссылками для любого мессенджера; исчезнет из буфера обмена через минуту</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <extracomment>Button: opens the mail program with a text for the customer.</extracomment>
        <translation>&amp;Эл. почта</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Name of a button: opens the mail program with a text for the customer.</extracomment>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Opens your own mail program with the message; nothing is sent by itself</source>
        <translation>Открывает вашу почтовую программу с сообщением; само ничего не отправляется</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <extracomment>Button: opens the messenger of this name with a text for the customer.</extracomment>
        <translation>&amp;В WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <extracomment>Name of a button; that of a messenger.</extracomment>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Opens WhatsApp with the message; you choose to whom it goes</source>
        <translation>Открывает WhatsApp с сообщением; кому оно пойдёт, выбираете вы</translation>
    </message>
    <message>
        <source>Your shop&apos;s name, telephone and address stand on it once they are in the settings (Ctrl+,).</source>
        <translation>Название, телефон и адрес магазина появятся на ней, когда будут заданы в настройках (Ctrl+,).</translation>
    </message>
    <message>
        <source>Hand-over status</source>
        <extracomment>Name of what says whether something was saved, printed or copied.</extracomment>
        <translation>Состояние выдачи</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The message is copied. It leaves the clipboard after %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>Сообщение скопировано. Исчезнет из буфера обмена через %1 с.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <extracomment>A kind of files in a dialog that chooses one.</extracomment>
        <translation>Изображения (*.png)</translation>
    </message>
    <message>
        <source>receipt</source>
        <extracomment>In the name of a file.</extracomment>
        <translation>квитанция</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2. The eSIM is not touched by it; try another folder.</source>
        <extracomment>%1: path of a file; %2: the system&apos;s reason.</extracomment>
        <translation>Файл %1 не сохранён: %2. На eSIM это не влияет; попробуйте другую папку.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files before it are saved.</source>
        <extracomment>%Ln: how many files were written before one that could not be.</extracomment>
        <translation>
            <numerusform>Перед ним сохранён %Ln файл.</numerusform>
            <numerusform>Перед ним сохранены %Ln файла.</numerusform>
            <numerusform>Перед ним сохранено %Ln файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Сохранено как %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are saved, the first as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>
            <numerusform>Сохранён %Ln файл, первый&#xa0;— %1.</numerusform>
            <numerusform>Сохранены %Ln файла, первый&#xa0;— %1.</numerusform>
            <numerusform>Сохранено %Ln файлов, первый&#xa0;— %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is switched on and has paper, or save a PDF.</source>
        <translation>Принтер не принял задание. Проверьте, включён ли он и есть ли бумага, или сохраните PDF.</translation>
    </message>
    <message>
        <source>No program for it was found on this computer. Copy the message instead.</source>
        <translation>На этом компьютере нет программы для этого. Скопируйте сообщение.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln eSIMs</source>
        <extracomment>%Ln: how many eSIMs were sold together. A choice.</extracomment>
        <translation>
            <numerusform>Все %Ln eSIM</numerusform>
            <numerusform>Все %Ln eSIM</numerusform>
            <numerusform>Все %Ln eSIM</numerusform>
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
        <translation>Рулон %1 мм</translation>
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
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of the hand-over</source>
        <translation>Язык выдачи</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Caption of a list: sizes of paper.</extracomment>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>What the next hand-over begins with. The customer display speaks the same language.</source>
        <translation>С чего начинается следующая выдача. Экран клиента&#xa0;— на том же языке.</translation>
    </message>
    <message>
        <source>Show the selling price on the card</source>
        <translation>Показывать цену продажи на карточке</translation>
    </message>
    <message>
        <source>Tax line of receipts</source>
        <translation>Строка о налоге в квитанциях</translation>
    </message>
</context>
<context>
    <name>Desk::KeySettings</name>
    <message>
        <source>Choose a command, then press its new key in the field below.</source>
        <translation>Выберите действие, затем нажмите для него новую клавишу в поле ниже.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Name of the table that lists all commands with their keys.</extracomment>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button beside a field: the command gets its usual key back.</extracomment>
        <translation>Вернуть исходную</translation>
    </message>
    <message>
        <source>Use it here</source>
        <extracomment>Button: the key goes from the command that has it to the one that is chosen.</extracomment>
        <translation>Использовать здесь</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <extracomment>Button: every command gets its usual key back.</extracomment>
        <translation>Вернуть все исходные клавиши</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Heading of a column: what can be done with a key, &quot;Order&quot;.</extracomment>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading of a column: the key on the keyboard, such as F5.</extracomment>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <extracomment>%1: what a command is called. It stands before the field with its key.</extracomment>
        <translation>Клавиша действия «%1»</translation>
    </message>
    <message>
        <source>Esc always goes one step back.</source>
        <translation>Esc всегда возвращает на шаг назад.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <extracomment>%1: a key, such as Ctrl+T; %2: the command that has it.</extracomment>
        <translation>%1 принадлежит действию «%2».</translation>
    </message>
    <message>
        <source>%1 has no key now.</source>
        <extracomment>%1: what a command is called.</extracomment>
        <translation>У действия «%1» теперь нет клавиши.</translation>
    </message>
    <message>
        <source>%1 alone writes, moves or presses. Hold Ctrl or Alt with it, or take one of F1 to F12.</source>
        <extracomment>%1: a key, such as A or Enter.</extracomment>
        <translation>Клавиша %1 без других служит для ввода, перемещения или нажатия. Удерживайте вместе с ней Ctrl или Alt либо возьмите одну из клавиш F1–F12.</translation>
    </message>
    <message>
        <source>Esc and Tab do the same everywhere.</source>
        <translation>Назначение клавиш Esc и Tab нигде не меняется.</translation>
    </message>
    <message>
        <source>Alt with a letter or digit opens menus. Hold Ctrl, too.</source>
        <translation>Alt с буквой или цифрой открывает меню. Удерживайте ещё и Ctrl.</translation>
    </message>
    <message>
        <source>Fields and tables need %1 for what is written in them.</source>
        <extracomment>%1: a key, such as Ctrl+C.</extracomment>
        <translation>Поля и таблицы используют %1 для того, что в них написано.</translation>
    </message>
</context>
<context>
    <name>Desk::KeysDialog</name>
    <message>
        <source>Keys</source>
        <extracomment>Title of the window that lists the keys of all commands.</extracomment>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading of a column: the key on the keyboard, such as F5.</extracomment>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
</context>
<context>
    <name>Desk::LastHandOvers</name>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Title of the list of eSIMs that were given to customers lately.</extracomment>
        <translation>Последние выдачи</translation>
    </message>
    <message>
        <source>Search the last hand-overs</source>
        <translation>Поиск по последним выдачам</translation>
    </message>
    <message>
        <source>Customer, package, ICCID, day or time…</source>
        <translation>Клиент, пакет, ICCID, день или время…</translation>
    </message>
    <message>
        <source>Hand-overs shown</source>
        <extracomment>Name of what says how many rows are listed.</extracomment>
        <translation>Показано выдач</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>Button: shows what a customer got.</extracomment>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Shows it as it was handed over</source>
        <translation>Показывает её такой, какой она была выдана</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The last hand-overs could not be read. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Последние выдачи прочитать не удалось. %1</translation>
    </message>
    <message>
        <source>Hand-overs are not kept on this computer: that is switched off in the settings (Ctrl+,).</source>
        <translation>Выдачи на этом компьютере не хранятся: это отключено в настройках (Ctrl+,).</translation>
    </message>
    <message>
        <source>The last hand-overs are being read.</source>
        <translation>Последние выдачи загружаются.</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>Пока ничего не выдано.</translation>
    </message>
    <message>
        <source>No hand-over is like that.</source>
        <translation>Таких выдач нет.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-overs</source>
        <extracomment>%Ln: how many of the last times that an eSIM was given to a customer are listed.</extracomment>
        <translation>
            <numerusform>%Ln выдача</numerusform>
            <numerusform>%Ln выдачи</numerusform>
            <numerusform>%Ln выдач</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ListText</name>
    <message>
        <source>not readable</source>
        <extracomment>In a cell of a table: the answer had a value, but none that makes sense.</extracomment>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>In a cell of a table whose newest value could not be read. %1: the one before: &quot;$3.10&quot;.</extracomment>
        <translation>было %1</translation>
    </message>
    <message>
        <source>Older orders are being read; the sums leave out those that were not read yet.</source>
        <translation>Загружаются более ранние заказы; ещё не загруженные в итоги не входят.</translation>
    </message>
    <message>
        <source>Orders before %1 have not all been read; the sums leave them out. “Read all orders” reads them.</source>
        <extracomment>%1: a day and a time.</extracomment>
        <translation>Заказы до %1 загружены не все; остальные в итоги не входят. Чтобы загрузить их, нажмите «Загрузить все заказы».</translation>
    </message>
    <message>
        <source>The orders were not read to the end: there may be more than stand here. F5 reads them.</source>
        <translation>Заказы загружены не до конца: их может быть больше, чем здесь. Чтобы загрузить остальные, нажмите F5.</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>When the orders were read: &quot;read 14:03&quot;.</extracomment>
        <translation>загружено %1</translation>
    </message>
    <message>
        <source>Older orders could not be read to the end. %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>Более ранние заказы не удалось загрузить до конца. %1</translation>
    </message>
    <message>
        <source>The orders could not be read to the end: there may be more, and newer ones, than stand here. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Заказы не удалось загрузить до конца: может не хватать заказов, в том числе новых. %1 Чтобы загрузить их, нажмите F5.</translation>
    </message>
    <message>
        <source>What was bought on this computer could not be read: orders that eSIMfly does not list, and what they were sold for, are missing. %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>Покупки этого компьютера прочитать не удалось: нет заказов, которых не показывает eSIMfly, и сведений о том, за сколько они проданы. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders could not be read; the sums leave them out.</source>
        <extracomment>%Ln: how many orders of the list.</extracomment>
        <translation>
            <numerusform>%Ln заказ прочитать не удалось; итоги без него.</numerusform>
            <numerusform>%Ln заказа прочитать не удалось; итоги без них.</numerusform>
            <numerusform>%Ln заказов прочитать не удалось; итоги без них.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders could not be read at all and are not listed; the sums leave them out.</source>
        <extracomment>%Ln: how many orders eSIMfly has besides.</extracomment>
        <translation>
            <numerusform>%Ln заказ совсем не удалось прочитать, и его нет в списке; итоги без него.</numerusform>
            <numerusform>%Ln заказа совсем не удалось прочитать, и их нет в списке; итоги без них.</numerusform>
            <numerusform>%Ln заказов совсем не удалось прочитать, и их нет в списке; итоги без них.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eSIMfly says that there are %Ln more orders, but did not list them. F5 reads them again.</source>
        <extracomment>%Ln: a number of orders. F5 is a key.</extracomment>
        <translation>
            <numerusform>eSIMfly сообщает, что есть ещё %Ln заказ, но не показала его. Чтобы загрузить заказы заново, нажмите F5.</numerusform>
            <numerusform>eSIMfly сообщает, что есть ещё %Ln заказа, но не показала их. Чтобы загрузить заказы заново, нажмите F5.</numerusform>
            <numerusform>eSIMfly сообщает, что есть ещё %Ln заказов, но не показала их. Чтобы загрузить заказы заново, нажмите F5.</numerusform>
        </translation>
    </message>
    <message>
        <source>eSIMfly&apos;s list of orders never ended. What was read of it stands here.</source>
        <translation>Список заказов от eSIMfly так и не закончился. Здесь то, что удалось загрузить.</translation>
    </message>
    <message>
        <source>The eSIMs could not be read to the end: there may be more, and newer ones, than stand here. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>eSIM не удалось загрузить до конца: может не хватать eSIM, в том числе новых. %1 Чтобы загрузить их, нажмите F5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln eSIMs could not be read completely.</source>
        <extracomment>%Ln: how many eSIMs of the list.</extracomment>
        <translation>
            <numerusform>%Ln eSIM прочитать полностью не удалось.</numerusform>
            <numerusform>%Ln eSIM прочитать полностью не удалось.</numerusform>
            <numerusform>%Ln eSIM прочитать полностью не удалось.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln eSIMs could not be read at all and are not listed.</source>
        <extracomment>%Ln: how many eSIMs eSIMfly has besides.</extracomment>
        <translation>
            <numerusform>%Ln eSIM совсем не удалось прочитать, и её нет в списке.</numerusform>
            <numerusform>%Ln eSIM совсем не удалось прочитать, и их нет в списке.</numerusform>
            <numerusform>%Ln eSIM совсем не удалось прочитать, и их нет в списке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eSIMfly says that there are %Ln more eSIMs, but did not list them. F5 reads them again.</source>
        <extracomment>%Ln: a number of eSIMs. F5 is a key.</extracomment>
        <translation>
            <numerusform>eSIMfly сообщает, что есть ещё %Ln eSIM, но не показала её. Чтобы загрузить eSIM заново, нажмите F5.</numerusform>
            <numerusform>eSIMfly сообщает, что есть ещё %Ln eSIM, но не показала их. Чтобы загрузить eSIM заново, нажмите F5.</numerusform>
            <numerusform>eSIMfly сообщает, что есть ещё %Ln eSIM, но не показала их. Чтобы загрузить eSIM заново, нажмите F5.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet. What you sell from the catalogue stands here.</source>
        <translation>Заказов пока нет. Здесь появится то, что вы продадите из каталога.</translation>
    </message>
    <message>
        <source>The orders could not be read. %1 Trying again…</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>Загрузить заказы не удалось. %1 Повторная попытка…</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Загрузка заказов…</translation>
    </message>
    <message>
        <source>The orders could not be read. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Загрузить заказы не удалось. %1 Чтобы загрузить их, нажмите F5.</translation>
    </message>
    <message>
        <source>No orders were found so far. “Read all orders” reads older ones.</source>
        <translation>Пока заказов не найдено. Чтобы загрузить более ранние, нажмите «Загрузить все заказы».</translation>
    </message>
    <message>
        <source>None of the orders could be read. F5 reads them again.</source>
        <translation>Ни один из заказов прочитать не удалось. Чтобы загрузить их заново, нажмите F5.</translation>
    </message>
    <message>
        <source>The orders were not read yet. F5 reads them.</source>
        <translation>Заказы ещё не загружены. Чтобы загрузить их, нажмите F5.</translation>
    </message>
    <message>
        <source>No eSIMs yet. Sell the first one from the catalogue, and it stands here.</source>
        <translation>eSIM пока нет. Продайте первую из каталога, и она появится здесь.</translation>
    </message>
    <message>
        <source>The eSIMs could not be read. %1 Trying again…</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>Загрузить eSIM не удалось. %1 Повторная попытка…</translation>
    </message>
    <message>
        <source>Reading the eSIMs…</source>
        <translation>Загрузка eSIM…</translation>
    </message>
    <message>
        <source>The eSIMs could not be read. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Загрузить eSIM не удалось. %1 Чтобы загрузить их, нажмите F5.</translation>
    </message>
    <message>
        <source>None of the eSIMs could be read. F5 reads them again.</source>
        <translation>Ни одну из eSIM прочитать не удалось. Чтобы загрузить их заново, нажмите F5.</translation>
    </message>
    <message>
        <source>The eSIMs were not read yet. F5 reads them.</source>
        <translation>eSIM ещё не загружены. Чтобы загрузить их, нажмите F5.</translation>
    </message>
</context>
<context>
    <name>Desk::LowBalanceReporter</name>
    <message>
        <source>The balance is low.</source>
        <translation>На балансе мало средств.</translation>
    </message>
    <message>
        <source>The balance is low: %1, less than %2.</source>
        <extracomment>Both are amounts of money; the second one is set by the shop.</extracomment>
        <translation>На балансе мало средств: %1, меньше %2.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the overview, which says how long the balance lasts.</extracomment>
        <translation>Показать</translation>
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
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Name of the field that searches the page that is open.</extracomment>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Match count</source>
        <extracomment>Name of what says how many rows were found.</extracomment>
        <translation>Число найденных</translation>
    </message>
    <message>
        <source>Rows that came while the mouse moved over the list (Shift+F5)</source>
        <translation>Строки, появившиеся, пока мышь двигалась по списку (Shift+F5)</translation>
    </message>
    <message>
        <source>Sandbox: nothing is real</source>
        <translation>Песочница: всё ненастоящее</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Name of the account&apos;s money, in the corner of the window.</extracomment>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>A menu: what has to do with the account.</extracomment>
        <translation>&amp;Аккаунт</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>A menu: search, sort, export.</extracomment>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>A menu: what is shown, and how.</extracomment>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>A menu in a menu: light or dark colours.</extracomment>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>&amp;Sell</source>
        <extracomment>A menu: what has to do with a sale.</extracomment>
        <translation>П&amp;родажа</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>A menu: keys, notices, about the program.</extracomment>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <extracomment>Entry of a menu: the account is disconnected after a question.</extracomment>
        <translation>Выйти из аккаунта…</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>Покинуть песочницу</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Entry of a menu: goes to the list of persons who sell.</extracomment>
        <translation>Продавец</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Entry of a menu: goes to the list of ways to pay.</extracomment>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Selling prices…</source>
        <extracomment>Entry of a menu: opens the rules of what the shop sells at.</extracomment>
        <translation>Цены продажи…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Bring back a copy…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Fixed price…</source>
        <extracomment>Entry of a menu: sets a price for one package.</extracomment>
        <translation>Фиксированная цена…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>Entry of a menu: opens the settings.</extracomment>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>&amp;Hide prices</source>
        <extracomment>Entry of a menu: hides what packages cost while a customer looks.</extracomment>
        <translation>С&amp;крыть цены</translation>
    </message>
    <message>
        <source>Next eSIM of the sale</source>
        <translation>Следующая eSIM этой продажи</translation>
    </message>
    <message>
        <source>Previous eSIM of the sale</source>
        <translation>Предыдущая eSIM этой продажи</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Entry of a menu: the program ends.</extracomment>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Entry of a menu: all filters are taken away.</extracomment>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Экспортировать показанное…</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Entry of a menu: saves what is shown as a workbook.</extracomment>
        <translation>Экспорт Excel</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Entry of a menu: saves what is shown as a text file with commas.</extracomment>
        <translation>Экспорт CSV</translation>
    </message>
    <message>
        <source>Sort the packages…</source>
        <translation>Сортировать пакеты…</translation>
    </message>
    <message>
        <source>Columns of the packages</source>
        <translation>Столбцы пакетов</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Переместить столбец влево</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Переместить столбец вправо</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>Сделать столбец уже</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>Сделать столбец шире</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>На шаг назад</translation>
    </message>
    <message>
        <source>Refresh what is shown</source>
        <translation>Обновить показанное</translation>
    </message>
    <message>
        <source>Show the rows that wait</source>
        <translation>Показать ожидающие строки</translation>
    </message>
    <message>
        <source>Read all orders</source>
        <translation>Загрузить все заказы</translation>
    </message>
    <message>
        <source>Copy the catalogue again</source>
        <translation>Загрузить каталог заново</translation>
    </message>
    <message>
        <source>Customer display</source>
        <extracomment>Entry of a menu: opens a window that customers see.</extracomment>
        <translation>Экран клиента</translation>
    </message>
    <message>
        <source>QR code on the full screen</source>
        <translation>QR-код на весь экран</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Entry of a menu: dark letters on white.</extracomment>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Entry of a menu: light letters on black.</extracomment>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Order the selected package</source>
        <translation>Заказать выбранный пакет</translation>
    </message>
    <message>
        <source>Hand over the eSIM that is shown…</source>
        <translation>Выдать показанную eSIM…</translation>
    </message>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Entry of a menu: lists eSIMs that were given to customers lately.</extracomment>
        <translation>Последние выдачи</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Закрыть день</translation>
    </message>
    <message>
        <source>Top up the selected eSIM…</source>
        <translation>Пополнить выбранную eSIM…</translation>
    </message>
    <message>
        <source>Order another of the same</source>
        <translation>Заказать ещё такой же</translation>
    </message>
    <message>
        <source>Favourite: star the package shown, or no longer</source>
        <translation>Избранное: отметить показанный пакет или снять отметку</translation>
    </message>
    <message>
        <source>Unfinished purchases…</source>
        <extracomment>Entry of a menu: lists orders that need a decision.</extracomment>
        <translation>Незавершённые покупки…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <extracomment>Entry of a menu: lists the keys of all commands.</extracomment>
        <translation>Клавиши…</translation>
    </message>
    <message>
        <source>Notices…</source>
        <extracomment>Entry of a menu: lists all that was told.</extracomment>
        <translation>Уведомления…</translation>
    </message>
    <message>
        <source>About eSIMfly Desk…</source>
        <translation>О программе eSIMfly Desk…</translation>
    </message>
    <message>
        <source>Country, package, network, ICCID… (%1)</source>
        <extracomment>%1: the key that goes to this field, such as Ctrl+F. It says what can be searched for.</extracomment>
        <translation>Страна, пакет, сеть, ICCID… (%1)</translation>
    </message>
    <message>
        <source>Team…</source>
        <extracomment>Entry of a menu: opens the dialog about the desks that sell together.</extracomment>
        <translation>Команда…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Найти действие…</translation>
    </message>
    <message>
        <source>Note or correction…</source>
        <extracomment>Entry of a menu: writes the customer or note of the selected eSIM, or corrects the selected order.</extracomment>
        <translation>Заметка или исправление…</translation>
    </message>
</context>
<context>
    <name>Desk::MainWindowController</name>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the sale that it is about.</extracomment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Purchases made with another access code are not clear yet: %1. You may have been charged: look for them on the Orders page, or connect with that access code.</source>
        <extracomment>%1: names of packages, by commas.</extracomment>
        <translation>Пока неясно, прошли ли покупки с другим кодом доступа: %1. Деньги могли быть списаны: найдите их на странице «Заказы» или подключитесь с тем кодом доступа.</translation>
    </message>
    <message>
        <source>The order of %1 did not come to its end last time. You may have been charged. Checking…</source>
        <extracomment>%1: name of a package.</extracomment>
        <translation>Заказ пакета %1 в прошлый раз не был доведён до конца. Деньги могли быть списаны. Проверка…</translation>
    </message>
    <message>
        <source>The secret key is kept in the keychain of this computer now.</source>
        <translation>Теперь секретный ключ хранится в связке ключей этого компьютера.</translation>
    </message>
    <message>
        <source>The order of %1 was not sent before the program ended. Nothing was charged.</source>
        <extracomment>%1: name of a package.</extracomment>
        <translation>Заказ пакета %1 не был отправлен до завершения программы. Деньги не списаны.</translation>
    </message>
    <message>
        <source>The orders of %1 were not all sent before the program ended: %2. Nothing was charged for those that were not sent.</source>
        <extracomment>%1: a package; %2: &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>Не все заказы пакета %1 были отправлены до завершения программы: %2. За неотправленные деньги не списаны.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button of a question: the account is disconnected and its secret key forgotten.</extracomment>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Forget the secret key of this account on this computer?</source>
        <translation>Удалить секретный ключ этого аккаунта с этого компьютера?</translation>
    </message>
    <message>
        <source>Notes and the list of purchases stay. To connect again you need the secret key.</source>
        <translation>Заметки и список покупок останутся. Чтобы подключиться снова, понадобится секретный ключ.</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <extracomment>Button of a question: nothing changes.</extracomment>
        <translation>Не выходить</translation>
    </message>
    <message>
        <source>About eSIMfly Desk</source>
        <translation>О программе eSIMfly Desk</translation>
    </message>
    <message>
        <source>Sells travel eSIMs of the eSIMfly Business API. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Продажа eSIM для путешествий через eSIMfly Business API. Свободная программа по лицензии GNU General Public License версии 3 или новее.</translation>
    </message>
</context>
<context>
    <name>Desk::ManagePanel</name>
    <message>
        <source>Cancel and refund</source>
        <translation>Аннулировать с возвратом</translation>
    </message>
    <message>
        <source>What cancelling does</source>
        <translation>Что даёт аннулирование</translation>
    </message>
    <message>
        <source>Cancel eSIM</source>
        <extracomment>Button: an eSIM is taken back; a question follows.</extracomment>
        <translation>Аннулировать eSIM</translation>
    </message>
    <message>
        <source>Cancel status</source>
        <extracomment>Name of what says how taking an eSIM back stands.</extracomment>
        <translation>Состояние аннулирования</translation>
    </message>
    <message>
        <source>Suspend</source>
        <extracomment>Button: an eSIM pauses.</extracomment>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: an eSIM goes on after a pause.</extracomment>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Suspend status</source>
        <extracomment>Name of what says how pausing an eSIM stands.</extracomment>
        <translation>Состояние приостановки</translation>
    </message>
    <message>
        <source>SMS to this eSIM</source>
        <translation>SMS на эту eSIM</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Name of a field: the words of an SMS to an eSIM.</extracomment>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Reaches the phone; stands in no list</source>
        <translation>Приходит на телефон; ни в одном списке не остаётся</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>Name of what says how many characters an SMS has.</extracomment>
        <translation>Символы</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <extracomment>Button: sends the words of the field to an eSIM.</extracomment>
        <translation>Отправить SMS</translation>
    </message>
    <message>
        <source>SMS status</source>
        <extracomment>Name of what says how sending an SMS stands.</extracomment>
        <translation>Состояние SMS</translation>
    </message>
    <message>
        <source>Choose an eSIM to cancel or suspend it, or to send it an SMS.</source>
        <translation>Выберите eSIM, чтобы аннулировать или приостановить её либо отправить ей SMS.</translation>
    </message>
    <message>
        <source>No network lets it in. Resuming brings it back with all its data and days.</source>
        <translation>Ни одна сеть её не пускает. «Возобновить» вернёт её со всеми данными и днями.</translation>
    </message>
    <message>
        <source>No network lets it in until it is resumed. Its validity runs on, and nothing is refunded.</source>
        <translation>Ни одна сеть не пустит её, пока она не возобновлена. Срок действия продолжает идти, деньги не возвращаются.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Characters of an SMS. %1: written; %2: that may be.</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>An SMS has %1 characters at most.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>В SMS не больше %1 символов.</translation>
    </message>
</context>
<context>
    <name>Desk::NetworkEventModel</name>
    <message>
        <source>Connected</source>
        <extracomment>A phone registered with a mobile network.</extracomment>
        <translation>Подключён</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>What happened in a network: the phone used data.</extracomment>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>A phone told a mobile network where it is.</extracomment>
        <translation>Замечен</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>What happened in a network: something else than data.</extracomment>
        <translation>Другое</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something happened in a network.</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heading of a column: what happened in a network.</extracomment>
        <translation>Что</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: name of a network operator.</extracomment>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>In plan</source>
        <extracomment>Heading: whether a mobile network belongs to what was bought.</extracomment>
        <translation>В пакете</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The network is one of those of the plan.</extracomment>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>The network is none of those of the plan.</extracomment>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>Desk::NetworkPanel</name>
    <message>
        <source>Why is there no data?</source>
        <translation>Почему нет интернета?</translation>
    </message>
    <message>
        <source>Network verdict</source>
        <extracomment>Name of what says why there is no data.</extracomment>
        <translation>Вывод о сети</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>What the network knows</source>
        <translation>Что знает сеть</translation>
    </message>
    <message>
        <source>Check in progress</source>
        <translation>Идёт проверка</translation>
    </message>
    <message>
        <source>Check network</source>
        <extracomment>Button: finds out why there is no data.</extracomment>
        <translation>Проверить сеть</translation>
    </message>
    <message>
        <source>Asks the mobile network; once a minute for an eSIM (F5)</source>
        <translation>Обращается к мобильной сети; раз в минуту для каждой eSIM (F5)</translation>
    </message>
    <message>
        <source>Last check</source>
        <extracomment>Name of what says when this was found out last.</extracomment>
        <translation>Последняя проверка</translation>
    </message>
    <message>
        <source>Copy support note</source>
        <translation>Копировать для поддержки</translation>
    </message>
    <message>
        <source>What is known, for eSIMfly&apos;s support or a colleague. The activation code is not in it.</source>
        <translation>Что известно&#xa0;— для поддержки eSIMfly или коллеги. Кода активации там нет.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Name of what says that a note was copied.</extracomment>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Последние семь дней</translation>
    </message>
    <message>
        <source>Network events</source>
        <extracomment>Name of a table: what happened in networks.</extracomment>
        <translation>События сети</translation>
    </message>
    <message>
        <source>In plan</source>
        <extracomment>Heading of a column: whether a network is one of the package.</extracomment>
        <translation>В пакете</translation>
    </message>
    <message>
        <source>Choose an eSIM to find out why it has no data.</source>
        <translation>Выберите eSIM, чтобы узнать, почему на ней нет интернета.</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Запрос к сети…</translation>
    </message>
    <message>
        <source>Asked at %1; again in a minute.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Запрошено в %1; снова можно через минуту.</translation>
    </message>
    <message>
        <source>Asked at %1 (%2).</source>
        <extracomment>%1: time of day; %2: how long ago: &quot;3 min&quot;.</extracomment>
        <translation>Запрошено в %1 (%2).</translation>
    </message>
    <message>
        <source>Copied. The activation code is not in it.</source>
        <translation>Скопировано. Кода активации там нет.</translation>
    </message>
</context>
<context>
    <name>Desk::NoticeStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>%Ln: how many notices stand behind the one that is shown. A button.</extracomment>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>Title of the list of all that was told.</extracomment>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>The name of the notice under the tool bar, for a screen reader; the notice itself is its description.</extracomment>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>Button: opens the list of all that was told.</extracomment>
        <translation>Все уведомления</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <extracomment>Name of a button: a notice was read and goes.</extracomment>
        <translation>Убрать уведомление</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Прочитано</translation>
    </message>
</context>
<context>
    <name>Desk::OrderModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something was ordered.</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Heading of a column: eSIMfly&apos;s number of an order.</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>eSIMs</source>
        <extracomment>Heading of a column: how many eSIMs an order has.</extracomment>
        <translation>eSIM</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Heading of a column: what the account paid.</extracomment>
        <translation>Уплачено</translation>
    </message>
    <message>
        <source>The price that was shown: a person said that it went through.</source>
        <translation>Показанная тогда цена: что покупка прошла, отметил человек.</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what the customer paid.</extracomment>
        <translation>Продано за</translation>
    </message>
    <message>
        <source>What customers paid for the whole order</source>
        <translation>Сколько клиенты заплатили за весь заказ</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Маржа</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>Сколько заплатили клиенты за вычетом закупки</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column: how an order stands, such as “Completed”.</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>Heading of a column: money that came back for an order.</extracomment>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>When money came back of the order</source>
        <translation>Когда вернулись деньги за заказ</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>Продавец</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading of a column: how the customer paid, such as cash.</extracomment>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>How the customer paid</source>
        <translation>Как заплатил клиент</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Клиент или заметка</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Of the team, at which an order was sold.</extracomment>
        <translation>Место</translation>
    </message>
</context>
<context>
    <name>Desk::OrderPanel</name>
    <message>
        <source>Quantity</source>
        <extracomment>Caption of a field: how many eSIMs.</extracomment>
        <translation>Количество</translation>
    </message>
    <message>
        <source>How many eSIMs, 10 at most</source>
        <translation>Сколько eSIM, не больше 10</translation>
    </message>
    <message>
        <source>you pay</source>
        <extracomment>Below an amount: what the account pays.</extracomment>
        <translation>к оплате</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Клиент или заметка</translation>
    </message>
    <message>
        <source>Optional, kept on this computer</source>
        <translation>Необязательно; хранится на этом компьютере</translation>
    </message>
    <message>
        <source>Optional, shared with your team</source>
        <translation>Необязательно; видит ваша команда</translation>
    </message>
    <message>
        <source>Order question</source>
        <extracomment>Name of what asks before an order is placed.</extracomment>
        <translation>Вопрос о заказе</translation>
    </message>
    <message>
        <source>Order now</source>
        <extracomment>Button: places the order.</extracomment>
        <translation>Заказать</translation>
    </message>
    <message>
        <source>Order another</source>
        <extracomment>Button: the same package is ordered once more.</extracomment>
        <translation>Заказать ещё</translation>
    </message>
    <message>
        <source>One more of the same package (Ctrl+N)</source>
        <translation>Ещё один такой же пакет (Ctrl+N)</translation>
    </message>
    <message>
        <source>Order now for %1</source>
        <extracomment>On the button that orders; %1: an amount of money.</extracomment>
        <translation>Заказать за %1</translation>
    </message>
    <message>
        <source>Balance after: %1</source>
        <extracomment>What the account will have once this order is paid.</extracomment>
        <translation>Останется на балансе: %1</translation>
    </message>
    <message>
        <source>Connect an account to order.</source>
        <translation>Чтобы заказать, подключите аккаунт.</translation>
    </message>
    <message>
        <source>Connecting the account…</source>
        <translation>Подключение аккаунта…</translation>
    </message>
    <message>
        <source>Nothing can be bought while this computer&apos;s clock is off.</source>
        <translation>Пока часы этого компьютера идут неверно, покупать нельзя.</translation>
    </message>
    <message>
        <source>Nothing can be bought without a connection.</source>
        <translation>Без подключения покупать нельзя.</translation>
    </message>
    <message>
        <source>With the orders under way the balance is not enough.</source>
        <translation>С учётом выполняемых заказов средств на балансе недостаточно.</translation>
    </message>
    <message>
        <source>With the orders under way the balance is not enough: %1 is missing.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>С учётом выполняемых заказов средств на балансе недостаточно: не хватает %1.</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or sell at %1 all the same.</source>
        <extracomment>While prices are hidden. %1: what the customer pays for one.</extracomment>
        <translation>Стало дороже, чем раньше. Покажите цены, чтобы продолжить, или всё равно продайте за %1.</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or order again all the same.</source>
        <translation>Стало дороже, чем раньше. Покажите цены, чтобы продолжить, или всё равно закажите, нажав ещё раз.</translation>
    </message>
    <message>
        <source>Order again to confirm.</source>
        <translation>Нажмите ещё раз, чтобы подтвердить заказ.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be ordered. Order again to have it read once more.</source>
        <translation>Нынешнюю цену этого пакета прочитать не удалось, поэтому заказать его нельзя. Нажмите ещё раз, чтобы запросить её снова.</translation>
    </message>
    <message>
        <source>Checking the price…</source>
        <translation>Проверка цены…</translation>
    </message>
    <message>
        <source>The price rose from %1 to %2. Order again to pay %3.</source>
        <extracomment>%1, %2: the price of one eSIM; %3: of all that are ordered.</extracomment>
        <translation>Цена выросла с %1 до %2. Нажмите ещё раз, чтобы заплатить %3.</translation>
    </message>
    <message>
        <source>The price read at %1 could not be checked. Order again to buy at the current price.</source>
        <extracomment>%1: the time of day at which the price was read.</extracomment>
        <translation>Цену, прочитанную в %1, проверить не удалось. Нажмите ещё раз, чтобы купить по цене на момент покупки.</translation>
    </message>
    <message>
        <source>This is more than %1. Order again to confirm.</source>
        <extracomment>%1: an amount of money that was set.</extracomment>
        <translation>Это больше %1. Нажмите ещё раз, чтобы подтвердить заказ.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be ordered. The last price known is %1, of %2. Order again to have it read once more.</source>
        <extracomment>%1: the last price known; %2: its day and time.</extracomment>
        <translation>Нынешнюю цену этого пакета прочитать не удалось, поэтому заказать его нельзя. Последняя известная цена&#xa0;— %1, %2. Нажмите ещё раз, чтобы запросить её снова.</translation>
    </message>
    <message>
        <source>This package is no longer sold. Choose another one.</source>
        <translation>Этот пакет больше не продаётся. Выберите другой.</translation>
    </message>
    <message>
        <source>The price fell from %1 to %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>Цена упала с %1 до %2.</translation>
    </message>
</context>
<context>
    <name>Desk::OrdersPage</name>
    <message>
        <source>Shows the orders of all packages again</source>
        <translation>Снова показывает заказы всех пакетов</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Name of a list: of which dates orders are shown.</extracomment>
        <translation>Даты</translation>
    </message>
    <message>
        <source>The days of the orders that are shown</source>
        <translation>За какие дни показаны заказы</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>Name of a field: from which day on orders are shown.</extracomment>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>Name of a field: until which day orders are shown.</extracomment>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: shows again what the customer got.</extracomment>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>What the traveller of the selected order takes along</source>
        <translation>Что получает путешественник по выбранному заказу</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>Button: shows the QR code of an eSIM.</extracomment>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>Shows the eSIMs of the selected order beside the list</source>
        <translation>Показывает eSIM выбранного заказа рядом со списком</translation>
    </message>
    <message>
        <source>Show eSIM</source>
        <extracomment>Button: shows an eSIM on its page.</extracomment>
        <translation>Показать eSIM</translation>
    </message>
    <message>
        <source>Opens the eSIM of the selected order (Ctrl+Enter)</source>
        <translation>Открывает eSIM выбранного заказа (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Закрыть день</translation>
    </message>
    <message>
        <source>What was sold on a day, by seller and by payment, to print and to keep</source>
        <translation>Что продано за день, по продавцам и по способам оплаты: распечатать и сохранить</translation>
    </message>
    <message>
        <source>Correct…</source>
        <extracomment>Button: opens a dialog that corrects what was noted of an order.</extracomment>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Sold for, seller, payment and note of the selected order (F2)</source>
        <translation>Цена для клиента, продавец, оплата и заметка выбранного заказа (F2)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: orders are read again.</extracomment>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Reads the orders from eSIMfly (F5)</source>
        <translation>Загружает заказы из eSIMfly (F5)</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>Name of the sums below the table of orders.</extracomment>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Orders read</source>
        <extracomment>Name of what says from which date on orders are known.</extracomment>
        <translation>Загружено заказов</translation>
    </message>
    <message>
        <source>Per day</source>
        <extracomment>Button: shows a chart of days.</extracomment>
        <translation>По дням</translation>
    </message>
    <message>
        <source>Spend and margin of each day, as a chart and as a table</source>
        <translation>Расходы и маржа за каждый день, диаграммой и таблицей</translation>
    </message>
    <message>
        <source>Read all orders</source>
        <translation>Загрузить все заказы</translation>
    </message>
    <message>
        <source>Reads the older orders from eSIMfly too, a page a second. It may be stopped at any time.</source>
        <translation>Загружает из eSIMfly и более ранние заказы, по странице в секунду. Остановить можно в любой момент.</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Name of the table of orders.</extracomment>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Name of a list: what was corrected of an order.</extracomment>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Only %1  ✕</source>
        <extracomment>A button that takes a filter away. %1: a destination or a package.</extracomment>
        <translation>Только %1  ✕</translation>
    </message>
    <message>
        <source>Nothing was sold on these days. What came back on them is of orders of other days.</source>
        <translation>В эти дни ничего не продано. Возвраты этих дней относятся к заказам других дней.</translation>
    </message>
    <message>
        <source>No order matches. Search for a reference, a package, a customer, an ICCID or a seller.</source>
        <translation>Ни один заказ не подходит. Ищите по номеру, пакету, клиенту, ICCID или продавцу.</translation>
    </message>
    <message>
        <source>%1 · reading…</source>
        <extracomment>%1: &quot;100 orders · $310.00 spent&quot;, while more of them are read.</extracomment>
        <translation>%1 · загрузка…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many are shown, of how many there are, while a newer list waits to be shown.</extracomment>
        <translation>Показано %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;171 of 7,012&quot;: what the search found of all there is.</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: shows what came while the mouse moved over the list.</extracomment>
        <translation>
            <numerusform>Показать ещё %Ln</numerusform>
            <numerusform>Показать ещё %Ln</numerusform>
            <numerusform>Показать ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: rows of the table are put in order anew.</extracomment>
        <translation>Показать изменения</translation>
    </message>
    <message>
        <source>Sums of what is certain</source>
        <extracomment>Below a column of amounts in a file.</extracomment>
        <translation>Итоги без того, что под вопросом</translation>
    </message>
    <message>
        <source>Choose an order to see its eSIMs.</source>
        <translation>Выберите заказ, чтобы увидеть его eSIM.</translation>
    </message>
    <message>
        <source>Money was loaded: no eSIM belongs to it.</source>
        <translation>Это пополнение баланса: eSIM к нему не относится.</translation>
    </message>
    <message>
        <source>Its eSIM is being prepared. It stands here as soon as it comes.</source>
        <translation>Его eSIM готовится. Она появится здесь, как только придёт.</translation>
    </message>
    <message>
        <source>It is not known which eSIM belongs to this order.</source>
        <translation>Какая eSIM относится к этому заказу, неизвестно.</translation>
    </message>
    <message>
        <source>Its eSIM is not among those that were read. F5 on the eSIMs page reads them.</source>
        <translation>Его eSIM нет среди загруженных. Чтобы загрузить их, нажмите F5 на странице «eSIM».</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter: no status in particular.</extracomment>
        <translation>Все</translation>
    </message>
    <message>
        <source>All dates</source>
        <extracomment>Choice of dates: orders of all times.</extracomment>
        <translation>Все даты</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Choice of dates: orders of today.</extracomment>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Choice of dates: orders of yesterday.</extracomment>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>Choice of dates: orders of this month.</extracomment>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>Choice of dates: orders of the month before.</extracomment>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>Days that a person chooses, from the first to the last.</extracomment>
        <translation>С … по …</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Name of a list: of which computer orders are shown.</extracomment>
        <translation>Место</translation>
    </message>
    <message>
        <source>The desk of the orders that are shown</source>
        <translation>Заказы какого рабочего места показаны</translation>
    </message>
    <message>
        <source>Seller of the orders</source>
        <translation>Продавец заказов</translation>
    </message>
    <message>
        <source>The seller of the orders that are shown</source>
        <translation>Заказы какого продавца показаны</translation>
    </message>
    <message>
        <source>Desk not known</source>
        <extracomment>A filter: orders of which nobody knows at which desk they were sold.</extracomment>
        <translation>Место неизвестно</translation>
    </message>
    <message>
        <source>All desks</source>
        <extracomment>A filter: no desk in particular.</extracomment>
        <translation>Все места</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>A filter: orders of which nobody said who sold them.</extracomment>
        <translation>Без продавца</translation>
    </message>
    <message>
        <source>All sellers</source>
        <extracomment>A filter: no seller in particular.</extracomment>
        <translation>Все продавцы</translation>
    </message>
</context>
<context>
    <name>Desk::OtherNotes</name>
    <message>
        <source>Take mine away too</source>
        <extracomment>A button: the note of another desk in the place of the one that stands, or none where that took it away.</extracomment>
        <translation>Удалить и мою</translation>
    </message>
    <message>
        <source>Use this note</source>
        <translation>Взять эту заметку</translation>
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
        <translation>Загрузить все заказы</translation>
    </message>
    <message>
        <source>Reads the older orders from eSIMfly too, a page a second. It may be stopped at any time.</source>
        <translation>Загружает из eSIMfly и более ранние заказы, по странице в секунду. Остановить можно в любой момент.</translation>
    </message>
    <message>
        <source>The balance lasts</source>
        <translation>Баланса хватит</translation>
    </message>
    <message>
        <source>Balance lasts</source>
        <extracomment>Name of what says how many days the balance will last.</extracomment>
        <translation>Баланса хватит</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Показать заказы</translation>
    </message>
    <message>
        <source>Orders that the balance went for</source>
        <translation>Заказы, оплаченные с баланса</translation>
    </message>
    <message>
        <source>The orders of the days whose pace it is</source>
        <translation>Заказы дней, по которым рассчитан расход</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>Caption: what was sold in this week.</extracomment>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>Orders this week</source>
        <translation>Заказы за неделю</translation>
    </message>
    <message>
        <source>Orders of this week</source>
        <translation>Заказы этой недели</translation>
    </message>
    <message>
        <source>The orders of this week</source>
        <translation>Заказы этой недели</translation>
    </message>
    <message>
        <source>Unclear or unfinished</source>
        <translation>Неясные и незавершённые</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <translation>Стоит позвонить</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>По неделям</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>Валюта диаграммы</translation>
    </message>
    <message>
        <source>Chart of the weeks</source>
        <translation>Диаграмма по неделям</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>Name of a table with a row for each week.</extracomment>
        <translation>Недели</translation>
    </message>
    <message>
        <source>Best-selling destinations</source>
        <extracomment>Name of a table: countries and regions that were sold most.</extracomment>
        <translation>Самые продаваемые направления</translation>
    </message>
    <message>
        <source>Destinations that sell</source>
        <translation>Продаваемые направления</translation>
    </message>
    <message>
        <source>Best-selling packages</source>
        <extracomment>Name of a table: packages that were sold most.</extracomment>
        <translation>Самые продаваемые пакеты</translation>
    </message>
    <message>
        <source>Packages that sell</source>
        <translation>Продаваемые пакеты</translation>
    </message>
    <message>
        <source>eSIMs by status</source>
        <translation>eSIM по статусам</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <extracomment>Instead of sums that are being worked out.</extracomment>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Unfinished purchases</source>
        <extracomment>Button: opens the list of orders that need a decision.</extracomment>
        <translation>Незавершённые покупки</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <extracomment>A button for a screen reader. %1: how an order stands: &quot;Pending&quot;.</extracomment>
        <translation>Заказы: %1</translation>
    </message>
    <message>
        <source>None is known of, but not all orders were read.</source>
        <translation>Насколько известно, таких нет, но загружены не все заказы.</translation>
    </message>
    <message>
        <source>None is known of, but it is not clear how some orders stand.</source>
        <translation>Насколько известно, таких нет, но статус некоторых заказов неясен.</translation>
    </message>
    <message>
        <source>eSIMs: %1</source>
        <extracomment>A button for a screen reader. %1: how an eSIM stands: &quot;Active&quot;.</extracomment>
        <translation>eSIM: %1</translation>
    </message>
    <message>
        <source>Nobody is known to need one, but not all eSIMs were read.</source>
        <translation>Насколько известно, некому, но загружены не все eSIM.</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of amounts, while a customer looks at the screen.</extracomment>
        <translation>Цены скрыты</translation>
    </message>
    <message>
        <source>Enter or a double click shows the orders of a week</source>
        <translation>Enter или двойной щелчок показывает заказы недели</translation>
    </message>
    <message>
        <source>None of them matches.</source>
        <translation>Ничего не подходит.</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Name of a page: how the shop does.</extracomment>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;3 of 171&quot;: what the search found of all destinations and packages that sell.</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>A button: shows what came while the mouse moved over a table.</extracomment>
        <translation>Показать изменения</translation>
    </message>
    <message>
        <source>Who sold</source>
        <extracomment>Name of a table with a row for each seller or desk.</extracomment>
        <translation>Кто продал</translation>
    </message>
    <message>
        <source>By desk or by seller</source>
        <translation>По местам или по продавцам</translation>
    </message>
    <message>
        <source>By desk</source>
        <extracomment>Choice: sums of each computer that sells.</extracomment>
        <translation>По местам</translation>
    </message>
    <message>
        <source>By seller</source>
        <extracomment>Choice: sums of each person who sells.</extracomment>
        <translation>По продавцам</translation>
    </message>
    <message>
        <source>Of all orders</source>
        <extracomment>What a count is made of; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>Из всех заказов</translation>
    </message>
    <message>
        <source>Of the orders that were read</source>
        <extracomment>What a count is made of; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>Из загруженных заказов</translation>
    </message>
    <message>
        <source>Every order is settled</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>Неясных и незавершённых заказов нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <extracomment>%Ln: how many eSIMs; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>
            <numerusform>Всего %Ln</numerusform>
            <numerusform>Всего %Ln</numerusform>
            <numerusform>Всего %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Told from the eSIMs</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>По данным об eSIM</translation>
    </message>
    <message>
        <source>Nobody needs a call</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>Звонить некому</translation>
    </message>
    <message>
        <source>No order of eSIMs was completed since %1.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>С %1 нет ни одного завершённого заказа eSIM.</translation>
    </message>
    <message>
        <source>%1 of %2, completed orders since %3</source>
        <extracomment>%1: how many are shown, of %2 there are; %3: a day.</extracomment>
        <translation>%1 из %2, завершённые заказы с %3</translation>
    </message>
    <message>
        <source>All orders of all desks since %1, top-ups too</source>
        <extracomment>Of all orders of a team, by desk or by seller; %1: a day.</extracomment>
        <translation>Все заказы всех мест с %1, включая пополнения</translation>
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
        <translation>с %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When figures were read. %1: a time.</extracomment>
        <translation>на %1</translation>
    </message>
    <message>
        <source>being read…</source>
        <extracomment>Instead of an amount that is not known yet.</extracomment>
        <translation>загружается…</translation>
    </message>
    <message>
        <source>as this computer has it; F5 reads it</source>
        <translation>по данным этого компьютера; обновит F5</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of how long the balance lasts, while a customer looks at the screen.</extracomment>
        <translation>Цены скрыты</translation>
    </message>
    <message>
        <source>The balance was not read yet. F5 reads it.</source>
        <translation>Баланс ещё не загружен. Чтобы загрузить его, нажмите F5.</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>%1: an amount of money; %2: a time.</extracomment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>%1. What it lasts can be told after the first whole day with orders.</source>
        <extracomment>%1: the balance with its currency.</extracomment>
        <translation>%1. На сколько его хватит, станет ясно после первого полного дня с заказами.</translation>
    </message>
    <message>
        <source>%1, at the %2 a day of %3.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: an amount of money; %3: days from the first to the last.</extracomment>
        <translation>%1, при расходе %2 в день за %3.</translation>
    </message>
    <message>
        <source>%1. As much came back as was spent on %2.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: days from the first to the last.</extracomment>
        <translation>%1. За %2 вернулось столько же, сколько потрачено.</translation>
    </message>
    <message>
        <source>%1. Nothing was spent on %2.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: days from the first to the last.</extracomment>
        <translation>%1. За %2 ничего не потрачено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders of these days are not certain and not in it.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>
            <numerusform>%Ln заказ этих дней под вопросом и не учтён.</numerusform>
            <numerusform>%Ln заказа этих дней под вопросом и не учтены.</numerusform>
            <numerusform>%Ln заказов этих дней под вопросом и не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than a year</source>
        <translation>Больше чем на год</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln days</source>
        <extracomment>%Ln: how many days the balance will last.</extracomment>
        <translation>
            <numerusform>Примерно на %Ln день</numerusform>
            <numerusform>Примерно на %Ln дня</numerusform>
            <numerusform>Примерно на %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a day</source>
        <translation>Меньше чем на день</translation>
    </message>
    <message>
        <source>No data left</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Данные исчерпаны</translation>
    </message>
    <message>
        <source>Nearly empty</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Почти исчерпаны</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Скоро истекают</translation>
    </message>
    <message>
        <source>Prepared for too long</source>
        <extracomment>Why eSIMs need attention; the number stands behind it.</extracomment>
        <translation>Слишком долго готовятся</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Не установлены</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders without a time are in no week.</source>
        <extracomment>%Ln: a number of orders.</extracomment>
        <translation>
            <numerusform>%Ln заказ без времени не относится ни к одной неделе.</numerusform>
            <numerusform>%Ln заказа без времени не относятся ни к одной неделе.</numerusform>
            <numerusform>%Ln заказов без времени не относятся ни к одной неделе.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::PackageDelegate</name>
    <message>
        <source>unlimited</source>
        <extracomment>A badge behind the name of a package: it has no limit of data.</extracomment>
        <translation>безлимит</translation>
    </message>
    <message>
        <source>sold lately</source>
        <extracomment>A badge behind the name of a package: it was sold in the last days.</extracomment>
        <translation>недавно продан</translation>
    </message>
</context>
<context>
    <name>Desk::PackageDetails</name>
    <message>
        <source>Data</source>
        <extracomment>Caption: how much data a package has.</extracomment>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Caption: how many days a package is valid.</extracomment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Caption: minutes and texts of a package.</extracomment>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Texts</source>
        <comment>Text messages that come with a package</comment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>Caption: network operators of a package.</extracomment>
        <translation>Сети</translation>
    </message>
    <message>
        <source>Carrier</source>
        <extracomment>Caption: the company whose eSIM it is.</extracomment>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Includes</source>
        <comment>What else comes with a package</comment>
        <translation>Включает</translation>
    </message>
    <message>
        <source>Top-up</source>
        <extracomment>Caption: whether more data can be bought for the same eSIM.</extracomment>
        <translation>Пополнение</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>Caption: what customers pay.</extracomment>
        <translation>Цена продажи</translation>
    </message>
    <message>
        <source>Fix…</source>
        <comment>A button beside a selling price: to set it by hand</comment>
        <translation>Задать…</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>Name of a button: a price for this package alone.</extracomment>
        <translation>Фиксированная цена</translation>
    </message>
    <message>
        <source>Set the selling price of this package by hand (Ctrl+Shift+M)</source>
        <translation>Задать цену продажи этого пакета вручную (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Price history</source>
        <extracomment>Name of a chart: what a package cost in the past.</extracomment>
        <translation>История цены</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <translation>больше не продаётся</translation>
    </message>
    <message>
        <source>price not readable now</source>
        <translation>цена сейчас не читается</translation>
    </message>
    <message>
        <source>fixed price</source>
        <extracomment>Behind a selling price: a person set it for this package alone.</extracomment>
        <translation>фиксированная цена</translation>
    </message>
    <message>
        <source>no rule fits</source>
        <translation>нет подходящего правила</translation>
    </message>
    <message>
        <source>%1, last read %2</source>
        <extracomment>%1: an amount of money; %2: the day and time when it could be read for the last time.</extracomment>
        <translation>%1, последний раз прочитано %2</translation>
    </message>
    <message>
        <source>−%1 % on %2</source>
        <extracomment>A price change and its day: &quot;−5 % on 21 Nov&quot;.</extracomment>
        <translation>−%1&#xa0;%, %2</translation>
    </message>
    <message>
        <source>+%1 % on %2</source>
        <extracomment>%1: a number of per cent, %2: a date. How a price rose.</extracomment>
        <translation>+%1&#xa0;%, %2</translation>
    </message>
    <message>
        <source>%1 →</source>
        <extracomment>The price before; the new one follows.</extracomment>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A price that has not changed: &quot;$3.10 since 21 Nov&quot;.</extracomment>
        <translation>%1 с %2</translation>
    </message>
</context>
<context>
    <name>Desk::PackageFacts</name>
    <message>
        <source>local</source>
        <extracomment>A package for one country.</extracomment>
        <translation>локальный</translation>
    </message>
    <message>
        <source>regional</source>
        <extracomment>A package for a region.</extracomment>
        <translation>региональный</translation>
    </message>
    <message>
        <source>Unlimited, speed may drop</source>
        <translation>Безлимит, скорость может снижаться</translation>
    </message>
    <message>
        <source>%1 at home, %2 when roaming</source>
        <extracomment>%1 and %2: amounts of data, such as “5 GB”.</extracomment>
        <translation>%1 в домашней сети, %2 в роуминге</translation>
    </message>
    <message>
        <source>%1 from first use</source>
        <extracomment>%1 is &quot;30 days&quot;.</extracomment>
        <translation>%1 с первого использования</translation>
    </message>
    <message>
        <source>%1 from the purchase</source>
        <extracomment>%1 is &quot;30 days&quot;.</extracomment>
        <translation>%1 с покупки</translation>
    </message>
    <message>
        <source>unlimited at home</source>
        <extracomment>Calls within the home country.</extracomment>
        <translation>безлимит в домашней сети</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln минута</numerusform>
            <numerusform>%Ln минуты</numerusform>
            <numerusform>%Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited in the EU</source>
        <translation>безлимит в ЕС</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes in the EU</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln минута в ЕС</numerusform>
            <numerusform>%Ln минуты в ЕС</numerusform>
            <numerusform>%Ln минут в ЕС</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited international minutes</source>
        <translation>безлимитные международные минуты</translation>
    </message>
    <message numerus="yes">
        <source>%Ln international minutes</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln международная минута</numerusform>
            <numerusform>%Ln международные минуты</numerusform>
            <numerusform>%Ln международных минут</numerusform>
        </translation>
    </message>
    <message>
        <source>included</source>
        <extracomment>Calls, or texts, come with the package; how many isn&apos;t said.</extracomment>
        <translation>включены</translation>
    </message>
    <message>
        <source>incoming only</source>
        <extracomment>Text messages can be received, not sent.</extracomment>
        <translation>только входящие</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts in the EU</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>%Ln SMS в ЕС</numerusform>
            <numerusform>%Ln SMS в ЕС</numerusform>
            <numerusform>%Ln SMS в ЕС</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited international texts</source>
        <translation>безлимитные международные SMS</translation>
    </message>
    <message numerus="yes">
        <source>%Ln international texts</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>%Ln международное SMS</numerusform>
            <numerusform>%Ln международных SMS</numerusform>
            <numerusform>%Ln международных SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>can be topped up</source>
        <translation>можно пополнить</translation>
    </message>
    <message>
        <source>can&apos;t be topped up</source>
        <translation>нельзя пополнить</translation>
    </message>
    <message>
        <source>hotspot</source>
        <extracomment>What a package can: the phone may share its connection.</extracomment>
        <translation>раздача интернета</translation>
    </message>
    <message>
        <source>no hotspot</source>
        <extracomment>What a package can&apos;t: the phone may not share its connection.</extracomment>
        <translation>без раздачи интернета</translation>
    </message>
    <message>
        <source>phone number (%1)</source>
        <extracomment>What a package has: a telephone number. %1: the country that it is of.</extracomment>
        <translation>номер телефона (%1)</translation>
    </message>
    <message>
        <source>can renew by itself</source>
        <extracomment>The package can be bought so that it is paid and starts again by itself.</extracomment>
        <translation>может продлеваться сам</translation>
    </message>
</context>
<context>
    <name>Desk::PackageModel</name>
    <message>
        <source>unlimited</source>
        <extracomment>Read aloud for the sign ∞.</extracomment>
        <translation>безлимит</translation>
    </message>
    <message>
        <source>Valid (days)</source>
        <extracomment>Heading in a file: how many days the package lasts.</extracomment>
        <translation>Срок (дней)</translation>
    </message>
    <message>
        <source>sorted, ascending</source>
        <extracomment>Read aloud at a table&apos;s heading.</extracomment>
        <translation>сортировка по возрастанию</translation>
    </message>
    <message>
        <source>sorted, descending</source>
        <extracomment>Said by screen readers behind the heading of a column: the largest is at the top.</extracomment>
        <translation>сортировка по убыванию</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Covers</source>
        <extracomment>The places where the package works.</extracomment>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: how much data a package has.</extracomment>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>How long the package lasts.</extracomment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>The kind of mobile network: 4G, 5G.</extracomment>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a package.</extracomment>
        <translation>Закупка</translation>
    </message>
    <message>
        <source>/GB</source>
        <extracomment>Cost for each gigabyte, as short as it is understood.</extracomment>
        <translation>/ГБ</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>What the shop takes for the package.</extracomment>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Маржа</translation>
    </message>
    <message>
        <source>Margin %</source>
        <extracomment>The margin in percent of the selling price, as short as it is understood.</extracomment>
        <translation>Маржа %</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: the generation of the network, such as 5G.</extracomment>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Cost of one gigabyte</source>
        <translation>Закупка за гигабайт</translation>
    </message>
    <message>
        <source>Selling price</source>
        <extracomment>A way to sort packages: by what customers pay.</extracomment>
        <translation>Цена продажи</translation>
    </message>
    <message>
        <source>Margin in percent</source>
        <translation>Маржа в процентах</translation>
    </message>
    <message>
        <source>Middle East · 42 countries</source>
        <extracomment>A long text of the column &quot;Covers&quot;, to find out how wide it must be.</extracomment>
        <translation>Ближний Восток · 42 страны</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>Where a package works: all over the world.</extracomment>
        <translation>Весь мир</translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <extracomment>%Ln: in how many countries a package works.</extracomment>
        <translation>
            <numerusform>%Ln страна</numerusform>
            <numerusform>%Ln страны</numerusform>
            <numerusform>%Ln стран</numerusform>
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
        <translation>%1 прочитано %2. То, что eSIMfly прислала %3, прочитать не удалось.</translation>
    </message>
    <message>
        <source>favourite</source>
        <extracomment>Read aloud after a package&apos;s name: a person starred it.</extracomment>
        <translation>избранный</translation>
    </message>
    <message>
        <source>sold lately</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>недавно продан</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>больше не продаётся</translation>
    </message>
    <message>
        <source>price not readable now</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>цена сейчас не читается</translation>
    </message>
</context>
<context>
    <name>Desk::PackageTable</name>
    <message>
        <source>Best first</source>
        <extracomment>The order of the packages found.</extracomment>
        <translation>Сначала лучшие</translation>
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
        <translation>%1: столбец %2 из %3.</translation>
    </message>
    <message>
        <source>%1 takes the room that the other columns leave.</source>
        <extracomment>%1: the heading of the column with the names.</extracomment>
        <translation>%1 занимает место, которое оставляют другие столбцы.</translation>
    </message>
    <message>
        <source>%1 is %2 pixels wide.</source>
        <extracomment>Read aloud after a column was made wider or narrower: its heading and its width.</extracomment>
        <translation>%1: ширина в пикселях&#xa0;— %2.</translation>
    </message>
    <message>
        <source>All columns as they were at first</source>
        <translation>Вернуть исходные столбцы</translation>
    </message>
    <message>
        <source>Ascending</source>
        <extracomment>Entry of a menu: sorts a table from small to large.</extracomment>
        <translation>По возрастанию</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>Entry of a menu: sorts a table from large to small.</extracomment>
        <translation>По убыванию</translation>
    </message>
</context>
<context>
    <name>Desk::PackagesPane</name>
    <message>
        <source>Packages</source>
        <extracomment>Name of the table of packages.</extracomment>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many packages are shown, of how many there are, while more that match wait to be shown.</extracomment>
        <translation>Показано %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <extracomment>How many packages match, of how many were copied; the rest of them is still to come.</extracomment>
        <translation>Пока %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many packages match, of how many there are.</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>%Ln: how many packages are not listed yet. A button.</extracomment>
        <translation>
            <numerusform>Показать ещё %Ln</numerusform>
            <numerusform>Показать ещё %Ln</numerusform>
            <numerusform>Показать ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What the packages are sorted by</source>
        <translation>Порядок пакетов</translation>
    </message>
    <message>
        <source>The catalogue is not copied yet.</source>
        <translation>Каталог ещё не загружен.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Попытка повторится автоматически.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” yet.</source>
        <extracomment>%1: what somebody searched for. The catalogue is being copied.</extracomment>
        <translation>По запросу «%1» пока ничего нет.</translation>
    </message>
    <message>
        <source>The catalogue is being copied for the first time. What fits appears by itself.</source>
        <translation>Каталог загружается впервые. Подходящие пакеты появятся сами.</translation>
    </message>
    <message>
        <source>Only a part of the catalogue is on this computer: the first copy did not come to its end.</source>
        <translation>На этом компьютере только часть каталога: первая загрузка не дошла до конца.</translation>
    </message>
    <message>
        <source>No packages here yet.</source>
        <translation>Пакетов пока нет.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” in what was copied so far.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>В уже загруженной части каталога по запросу «%1» ничего нет.</translation>
    </message>
    <message>
        <source>Go on copying</source>
        <translation>Продолжить загрузку</translation>
    </message>
    <message>
        <source>Try a country, a network, a size such as 5gb or days such as 30d. Fewer words find more.</source>
        <translation>Попробуйте страну, сеть, объём, например 5gb, или дни, например 30d. Чем меньше слов, тем больше найдётся.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages of the last copy could not be read; those that never could are missing here.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>%Ln пакет при последней загрузке прочитать не удалось; если его не читали и раньше, здесь его нет.</numerusform>
            <numerusform>%Ln пакета при последней загрузке прочитать не удалось; тех, которые не читались и раньше, здесь нет.</numerusform>
            <numerusform>%Ln пакетов при последней загрузке прочитать не удалось; тех, которые не читались и раньше, здесь нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>No packages here.</source>
        <translation>Пакетов нет.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>По запросу «%1» ничего не найдено.</translation>
    </message>
    <message>
        <source>Copying the catalogue…</source>
        <translation>Загрузка каталога…</translation>
    </message>
    <message>
        <source>The first packages appear in a moment and can be sold while the rest arrives.</source>
        <translation>Первые пакеты вот-вот появятся, и их можно продавать, пока загружаются остальные.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages came, and none of them could be read.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>Пришёл %Ln пакет, и прочитать его не удалось.</numerusform>
            <numerusform>Пришли %Ln пакета, и ни один прочитать не удалось.</numerusform>
            <numerusform>Пришло %Ln пакетов, и ни один прочитать не удалось.</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue could not be copied.</source>
        <translation>Каталог загрузить не удалось.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the catalogue is copied once more.</extracomment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>eSIMfly lists no packages for this account.</source>
        <translation>eSIMfly не показывает пакетов для этого аккаунта.</translation>
    </message>
    <message>
        <source>Copied at %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Загружено %1.</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>Загрузить заново</translation>
    </message>
    <message>
        <source>There is no catalogue on this computer yet.</source>
        <translation>На этом компьютере ещё нет каталога.</translation>
    </message>
    <message>
        <source>Copy it once; later it is renewed in the background.</source>
        <translation>Загрузите его один раз; потом он обновляется в фоне.</translation>
    </message>
    <message>
        <source>Copy the catalogue</source>
        <translation>Загрузить каталог</translation>
    </message>
    <message>
        <source>Connect your account: its packages and prices are copied then.</source>
        <translation>Подключите аккаунт: тогда загрузятся его пакеты и цены.</translation>
    </message>
    <message>
        <source>No package fits these filters.</source>
        <translation>Этим фильтрам не соответствует ни один пакет.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” with these filters.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>С этими фильтрами по запросу «%1» ничего не найдено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages match without them.</source>
        <extracomment>%Ln: how many packages are found where no filter limits them.</extracomment>
        <translation>
            <numerusform>Без них подходит %Ln пакет.</numerusform>
            <numerusform>Без них подходят %Ln пакета.</numerusform>
            <numerusform>Без них подходит %Ln пакетов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: all filters are taken away.</extracomment>
        <translation>Сбросить фильтры</translation>
    </message>
</context>
<context>
    <name>Desk::PastHandOverModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something was handed over.</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Клиент или заметка</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>Heading of a column: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Heading of a column: the language of what the traveller got.</extracomment>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>Desk::PaymentText</name>
    <message>
        <source>cash</source>
        <extracomment>How a customer pays.</extracomment>
        <translation>наличные</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>How a customer pays: with a bank card.</extracomment>
        <translation>карта</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>How a customer pays: it is put on the bill of their hotel room.</extracomment>
        <translation>на счёт номера</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>How a customer pays: not now.</extracomment>
        <translation>позже</translation>
    </message>
</context>
<context>
    <name>Desk::PriceChart</name>
    <message>
        <source>Price since %1</source>
        <extracomment>%1: a date. Above a chart of what a package cost.</extracomment>
        <translation>Цена с %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A price and the day from which it held.</extracomment>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>Price chart</source>
        <extracomment>Name of a chart: what a package cost in the past.</extracomment>
        <translation>График цены</translation>
    </message>
</context>
<context>
    <name>Desk::PriceExampleModel</name>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a package.</extracomment>
        <translation>Закупка</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>What a package sells at today.</extracomment>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>What a package will sell at.</extracomment>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Маржа</translation>
    </message>
</context>
<context>
    <name>Desk::PriceRuleForm</name>
    <message>
        <source>Countries</source>
        <extracomment>Caption of a field: countries that a rule of prices is for.</extracomment>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Any; or names or codes, with commas between: Turkey, GR</source>
        <translation>Любые; или названия либо коды через запятую: Турция, GR</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Caption of a list: region that a rule of prices is for.</extracomment>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Caption of a list: kind of packages that a rule of prices is for.</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kind of package</source>
        <translation>Вид пакета</translation>
    </message>
    <message>
        <source>Data, GB</source>
        <extracomment>Caption of two fields: how much data packages have that a rule of prices is for.</extracomment>
        <translation>Данные, ГБ</translation>
    </message>
    <message>
        <source>Data from, in GB</source>
        <translation>Данные от, в ГБ</translation>
    </message>
    <message>
        <source>to</source>
        <comment>Between two numbers of a range</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>Data to, in GB</source>
        <translation>Данные до, в ГБ</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>Caption of a list: whether a rule of prices is for packages with a limit of data.</extracomment>
        <translation>Лимит</translation>
    </message>
    <message>
        <source>With or without a limit</source>
        <translation>С лимитом или без</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Caption of two fields: how many days packages are valid that a rule of prices is for.</extracomment>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Days from</source>
        <extracomment>Name of a field: the least number of days.</extracomment>
        <translation>Дней от</translation>
    </message>
    <message>
        <source>Days to</source>
        <extracomment>Name of a field: the largest number of days.</extracomment>
        <translation>Дней до</translation>
    </message>
    <message>
        <source>The price is the cost and</source>
        <translation>Цена&#xa0;— это закупка плюс</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>Caption of a field: what is added to the cost, in per cent.</extracomment>
        <translation>Процент</translation>
    </message>
    <message>
        <source>Markup percent</source>
        <extracomment>Name of a field: what is added to the cost, in per cent.</extracomment>
        <translation>Наценка в процентах</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Caption of a field: what is added to the cost, as an amount.</extracomment>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Markup amount</source>
        <extracomment>Name of a field: what is added to the cost, as an amount.</extracomment>
        <translation>Наценка суммой</translation>
    </message>
    <message>
        <source>Rounding</source>
        <extracomment>Caption of a list: how selling prices are rounded.</extracomment>
        <translation>Округление</translation>
    </message>
    <message>
        <source>A price rises to the next one that ends so</source>
        <translation>Цена поднимается до ближайшей с таким окончанием</translation>
    </message>
    <message>
        <source>Floor</source>
        <comment>What is earned at least</comment>
        <translation>Минимум</translation>
    </message>
    <message>
        <source>Floor</source>
        <extracomment>Caption of a field: nothing is sold for less.</extracomment>
        <translation>Минимум</translation>
    </message>
    <message>
        <source>What is earned at least: an amount, or a part of the cost such as 20%</source>
        <translation>Наименьший заработок: сумма или доля закупки, например 20&#xa0;%</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Of a number that limits nothing.</extracomment>
        <translation>не важно</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Packages without a limit of data.</extracomment>
        <translation>безлимит</translation>
    </message>
    <message>
        <source>with a limit</source>
        <extracomment>Packages that have a limit of data.</extracomment>
        <translation>с лимитом</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <extracomment>A field for an amount of money; %1: the code of its currency.</extracomment>
        <translation>Сумма, %1</translation>
    </message>
    <message>
        <source>Write the percentage as a number from −100 up, such as %1.</source>
        <extracomment>%1: a number, as an example.</extracomment>
        <translation>Введите процент числом от −100 и выше, например %1.</translation>
    </message>
    <message>
        <source>Write the amount like %1.</source>
        <extracomment>%1: an amount, as an example.</extracomment>
        <translation>Введите сумму в виде %1.</translation>
    </message>
    <message>
        <source>“%1” is no country that is known here.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>Страна «%1» здесь неизвестна.</translation>
    </message>
    <message>
        <source>Write the floor as an amount, or as a part of the cost such as %1.</source>
        <extracomment>%1: a part, such as “120 %”.</extracomment>
        <translation>Введите минимум суммой или долей закупки, например %1.</translation>
    </message>
</context>
<context>
    <name>Desk::PriceRuleModel</name>
    <message>
        <source>off</source>
        <extracomment>A rule that is switched off.</extracomment>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Which packages a rule is for.</extracomment>
        <translation>Для</translation>
    </message>
    <message>
        <source>Adds</source>
        <extracomment>What a rule adds to the cost.</extracomment>
        <translation>Наценка</translation>
    </message>
    <message>
        <source>Rounding</source>
        <extracomment>Heading of a column: how selling prices are rounded.</extracomment>
        <translation>Округление</translation>
    </message>
    <message>
        <source>Packages</source>
        <extracomment>Heading of a column: how many packages a rule gives their price.</extracomment>
        <translation>Пакеты</translation>
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
        <translation>маржа %1</translation>
    </message>
    <message>
        <source>The margin is %1 of the selling price.</source>
        <extracomment>%1: a part, such as “37 %”.</extracomment>
        <translation>Маржа&#xa0;— %1 от цены продажи.</translation>
    </message>
    <message>
        <source>not rounded</source>
        <extracomment>Of prices: to no step.</extracomment>
        <translation>без округления</translation>
    </message>
    <message>
        <source>whole</source>
        <extracomment>Of prices: to whole dollars, euros, dinars.</extracomment>
        <translation>до целых</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>A kind of packages: for one country.</extracomment>
        <translation>локальные</translation>
    </message>
    <message>
        <source>regional</source>
        <extracomment>A kind of packages: for several countries.</extracomment>
        <translation>региональные</translation>
    </message>
    <message>
        <source>global</source>
        <extracomment>A kind of packages: for the whole world.</extracomment>
        <translation>глобальные</translation>
    </message>
    <message>
        <source>enterprise</source>
        <extracomment>A kind of packages: for companies.</extracomment>
        <translation>корпоративные</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>A kind of packages: none of the others.</extracomment>
        <translation>другие</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Packages with and without a limit of data.</extracomment>
        <translation>безлимит</translation>
    </message>
    <message>
        <source>with a limit</source>
        <translation>с лимитом</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of sizes or days: &quot;1 GB to 5 GB&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>&quot;5 GB or more&quot;.</extracomment>
        <translation>%1 и больше</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>&quot;5 GB or less&quot;.</extracomment>
        <translation>%1 и меньше</translation>
    </message>
    <message>
        <source>All packages</source>
        <extracomment>A rule of selling prices that asks for nothing.</extracomment>
        <translation>Все пакеты</translation>
    </message>
    <message>
        <source>at cost</source>
        <extracomment>A rule that adds nothing to the cost.</extracomment>
        <translation>по закупочной цене</translation>
    </message>
    <message>
        <source>The rate between the account&apos;s currency and the selling currency is missing.</source>
        <translation>Не хватает курса между валютой аккаунта и валютой продажи.</translation>
    </message>
    <message>
        <source>An amount is not in the selling currency.</source>
        <translation>Одна из сумм&#xa0;— не в валюте продажи.</translation>
    </message>
    <message>
        <source>This currency has no decimals, so its prices can&apos;t end in .99 or the like.</source>
        <translation>У этой валюты нет дробной части, поэтому цены в ней не могут заканчиваться на ,99 и тому подобное.</translation>
    </message>
    <message>
        <source>It would make prices under zero.</source>
        <translation>Цены получились бы меньше нуля.</translation>
    </message>
    <message>
        <source>An amount or a percentage is too large.</source>
        <translation>Сумма или процент слишком велики.</translation>
    </message>
    <message>
        <source>“From” is more than “to”.</source>
        <translation>«От» больше, чем «до».</translation>
    </message>
    <message>
        <source>A country is written by its two letters, such as TR.</source>
        <translation>Страна пишется двумя буквами, например TR.</translation>
    </message>
    <message>
        <source>The same rule stands there twice.</source>
        <translation>Одно и то же правило указано дважды.</translation>
    </message>
    <message>
        <source>There are too many rules or fixed prices.</source>
        <translation>Слишком много правил или фиксированных цен.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <extracomment>%1: what is wrong with it, in a sentence.</extracomment>
        <translation>Файл прочитать не удалось: %1</translation>
    </message>
    <message>
        <source>The file is too large to be one of selling prices.</source>
        <translation>Файл слишком велик для файла цен продажи.</translation>
    </message>
    <message>
        <source>It is not written as JSON.</source>
        <translation>Он записан не в формате JSON.</translation>
    </message>
    <message>
        <source>This is not a file of selling prices.</source>
        <translation>Это не файл цен продажи.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the file.</source>
        <translation>Файл записан более новой версией программы.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>«%1» здесь ничего не значит.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <extracomment>%1: what should stand in a file of prices.</extracomment>
        <translation>Не хватает «%1».</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>«%1» указано дважды.</translation>
    </message>
    <message>
        <source>“%1” is of another kind than expected; numbers are written as text.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>«%1»&#xa0;— другого типа, чем ожидалось; числа записываются текстом.</translation>
    </message>
    <message>
        <source>“%1” has a value that can&apos;t be used.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>У «%1» недопустимое значение.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>What is wrong with a file, after the line where it was found.</extracomment>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Ничего не импортировано.</translation>
    </message>
    <message>
        <source>The file has the same prices.</source>
        <translation>В файле те же цены.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are new</source>
        <extracomment>%Ln: how many rules a file of prices adds.</extracomment>
        <translation>
            <numerusform>%Ln новое правило</numerusform>
            <numerusform>%Ln новых правила</numerusform>
            <numerusform>%Ln новых правил</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules change</source>
        <extracomment>%Ln: how many rules a file of prices changes.</extracomment>
        <translation>
            <numerusform>%Ln правило меняется</numerusform>
            <numerusform>%Ln правила меняются</numerusform>
            <numerusform>%Ln правил меняется</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules go</source>
        <extracomment>%Ln: how many rules a file of prices takes away.</extracomment>
        <translation>
            <numerusform>%Ln правило удаляется</numerusform>
            <numerusform>%Ln правила удаляются</numerusform>
            <numerusform>%Ln правил удаляется</numerusform>
        </translation>
    </message>
    <message>
        <source>the rules come in another order</source>
        <translation>порядок правил другой</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices are new</source>
        <extracomment>%Ln: how many prices of single packages a file of prices adds.</extracomment>
        <translation>
            <numerusform>%Ln новая фиксированная цена</numerusform>
            <numerusform>%Ln новые фиксированные цены</numerusform>
            <numerusform>%Ln новых фиксированных цен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices change</source>
        <extracomment>%Ln: how many prices of single packages a file of prices changes.</extracomment>
        <translation>
            <numerusform>%Ln фиксированная цена меняется</numerusform>
            <numerusform>%Ln фиксированные цены меняются</numerusform>
            <numerusform>%Ln фиксированных цен меняется</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices go</source>
        <extracomment>%Ln: how many prices of single packages a file of prices takes away.</extracomment>
        <translation>
            <numerusform>%Ln фиксированная цена удаляется</numerusform>
            <numerusform>%Ln фиксированные цены удаляются</numerusform>
            <numerusform>%Ln фиксированных цен удаляется</numerusform>
        </translation>
    </message>
    <message>
        <source>the currency is another one</source>
        <translation>валюта другая</translation>
    </message>
    <message>
        <source>the rate is another one</source>
        <translation>курс другой</translation>
    </message>
</context>
<context>
    <name>Desk::PrivacySettings</name>
    <message>
        <source>Start with prices hidden</source>
        <translation>Запускать со скрытыми ценами</translation>
    </message>
    <message>
        <source>What packages cost, margins and the balance are not shown until F8 is pressed.</source>
        <translation>Закупочные цены, маржа и баланс не показываются, пока не нажата F8.</translation>
    </message>
    <message>
        <source>Keep the last hand-overs</source>
        <translation>Хранить последние выдачи</translation>
    </message>
    <message>
        <source>So that each can be opened again as it was. Where messages went is never kept.</source>
        <translation>Чтобы любую можно было открыть такой, какой она была. Куда уходили сообщения, не сохраняется никогда.</translation>
    </message>
    <message>
        <source>Take activation codes off the clipboard after</source>
        <translation>Убирать коды активации из буфера обмена через</translation>
    </message>
    <message>
        <source>Seconds after which activation codes are taken off the clipboard</source>
        <translation>Через сколько секунд коды активации убираются из буфера обмена</translation>
    </message>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Title of a question: what is kept of eSIMs that were given to customers.</extracomment>
        <translation>Последние выдачи</translation>
    </message>
    <message>
        <source>Remove the last hand-overs from this computer, and keep none from now on?</source>
        <translation>Удалить последние выдачи с этого компьютера и больше их не хранить?</translation>
    </message>
    <message>
        <source>Orders, eSIMs and their codes stay with eSIMfly, and notes stay here.</source>
        <translation>Заказы, eSIM и их коды остаются у eSIMfly, а заметки&#xa0;— здесь.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <extracomment>Button of a question: what was kept is deleted.</extracomment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>Button of a question: nothing is deleted.</extracomment>
        <translation>Оставить</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number.</extracomment>
        <translation> с</translation>
    </message>
</context>
<context>
    <name>Desk::ProgramSettings</name>
    <message>
        <source>Language</source>
        <extracomment>Caption of a list: the language of the window.</extracomment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Caption of a list: light or dark colours.</extracomment>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the system.</extracomment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of %1.</source>
        <extracomment>%1: names of languages, by commas.</extracomment>
        <translation>На этом компьютере нет шрифта с буквами этих языков: %1.</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice of colours: dark letters on white.</extracomment>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of colours: light letters on black.</extracomment>
        <translation>Тёмное</translation>
    </message>
</context>
<context>
    <name>Desk::PurchaseModel</name>
    <message>
        <source>Ordered</source>
        <extracomment>Heading of a column: when something was ordered.</extracomment>
        <translation>Заказано</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading of a column: how much money the order is about.</extracomment>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Клиент или заметка</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Что известно</translation>
    </message>
</context>
<context>
    <name>Desk::PurchaseText</name>
    <message>
        <source>Writing the order down…</source>
        <translation>Запись заказа…</translation>
    </message>
    <message>
        <source>You may have been charged. Checking…</source>
        <translation>Деньги могли быть списаны. Проверка…</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <extracomment>How a purchase stands: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>Оформление заказа…</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>Пока неясно.</translation>
    </message>
    <message>
        <source>Being prepared, 1 to 5 minutes. It is paid; don&apos;t order again.</source>
        <translation>Готовится, от 1 до 5 минут. Оплачено; не заказывайте повторно.</translation>
    </message>
    <message>
        <source>It went through.</source>
        <translation>Покупка прошла.</translation>
    </message>
    <message>
        <source>It did not go through. Nothing was charged.</source>
        <translation>Покупка не прошла. Деньги не списаны.</translation>
    </message>
    <message>
        <source>You said that it was not bought.</source>
        <translation>Вы отметили, что покупки не было.</translation>
    </message>
    <message>
        <source>It did not go through. %1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Покупка не прошла. Вернулось %1.</translation>
    </message>
    <message>
        <source>It did not go through. The money came back.</source>
        <translation>Покупка не прошла. Деньги вернулись.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. A part of the money came back; not clear yet whether the rest does.</source>
        <translation>Покупка не прошла уже после оплаты. Часть денег вернулась; вернётся ли остальное, пока неясно.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. %1 of %2 came back; not clear yet whether the rest does.</source>
        <extracomment>%1: an amount of money that came back; %2: what was paid.</extracomment>
        <translation>Покупка не прошла уже после оплаты. Вернулось %1 из %2; вернётся ли остальное, пока неясно.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>Покупка не прошла уже после оплаты. Вернулись ли деньги, пока неясно.</translation>
    </message>
    <message>
        <source>Of its eSIMs, %1 of %2 came: look for them on the eSIMs page.</source>
        <extracomment>%1 of the %2 eSIMs of an order came before it was ended.</extracomment>
        <translation>Из eSIM этого заказа пришло %1 из %2: найдите их на странице «eSIM».</translation>
    </message>
    <message>
        <source>The balance was %1 before the order and is %2 now.</source>
        <extracomment>%1, %2: amounts of money.</extracomment>
        <translation>До заказа баланс был %1, сейчас&#xa0;— %2.</translation>
    </message>
    <message>
        <source>%1 of %2 bought</source>
        <extracomment>How far several orders came: &quot;2 of 5 bought&quot;, followed by &quot;, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1 из %2 куплено</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <extracomment>A number of orders.</extracomment>
        <translation>%1 выполняется</translation>
    </message>
    <message>
        <source>%1 not clear</source>
        <extracomment>A number of orders.</extracomment>
        <translation>%1 неясно</translation>
    </message>
    <message>
        <source>%1 not bought</source>
        <extracomment>A number of orders: nothing was charged for them.</extracomment>
        <translation>%1 не куплено</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>A number of orders: their money came back.</extracomment>
        <translation>%1 с возвратом</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <extracomment>A number of orders.</extracomment>
        <translation>%1 не отправлено</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list such as &quot;2 of 5 bought, 1 not clear&quot;.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer to the order got lost.</source>
        <translation>Ответ eSIMfly на заказ потерян.</translation>
    </message>
    <message>
        <source>The account could not be read yet.</source>
        <translation>Аккаунт пока не удалось прочитать.</translation>
    </message>
    <message>
        <source>At %1 an order of this package stood in the account that may be this one: %2.</source>
        <extracomment>%1: time of day; %2: the order&apos;s reference.</extracomment>
        <translation>В %1 в аккаунте был заказ этого пакета; возможно, это он: %2.</translation>
    </message>
    <message>
        <source>At %1 an order of this package over %2 stood in the account that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: an amount of money; %3: the order&apos;s reference.</extracomment>
        <translation>В %1 в аккаунте был заказ этого пакета на %2; возможно, это он: %3.</translation>
    </message>
    <message>
        <source>At %1 the account had 1 new order of this package, perhaps of a colleague.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>В %1 в аккаунте был 1 новый заказ этого пакета, возможно, от коллеги.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 the account had %Ln new orders of this package, perhaps of colleagues.</source>
        <extracomment>%1: time of the day, %Ln: a number of orders.</extracomment>
        <translation>
            <numerusform>В %1 в аккаунте был %Ln новый заказ этого пакета, возможно, от коллег.</numerusform>
            <numerusform>В %1 в аккаунте было %Ln новых заказа этого пакета, возможно, от коллег.</numerusform>
            <numerusform>В %1 в аккаунте было %Ln новых заказов этого пакета, возможно, от коллег.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 an order of this package stood in the account that eSIMfly calls “%2”, and that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: eSIMfly&apos;s own words, such as &quot;failed&quot;; %3: the order&apos;s reference.</extracomment>
        <translation>В %1 в аккаунте был заказ этого пакета, который eSIMfly называет «%2»; возможно, это он: %3.</translation>
    </message>
    <message>
        <source>At %1 no new order of this package stood in the account.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>В %1 в аккаунте не было нового заказа этого пакета.</translation>
    </message>
    <message>
        <source>At %1 the account could not be read completely.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>В %1 аккаунт не удалось прочитать полностью.</translation>
    </message>
    <message>
        <source>Your decision is on its way to your team.</source>
        <translation>Ваше решение передаётся команде.</translation>
    </message>
    <message>
        <source>%1 may still buy this.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 ещё может это купить.</translation>
    </message>
    <message>
        <source>%1 ordered it and does not send it again.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1: заказ сделан там и снова не отправляется.</translation>
    </message>
    <message>
        <source>At %1 the new orders of this package in the account were your colleagues&apos;.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>В %1 новые заказы этого пакета в аккаунте принадлежали коллегам.</translation>
    </message>
    <message>
        <source>Your team is asked about it after %1.</source>
        <extracomment>Whether an order of the account is a colleague&apos;s. %1: time of day.</extracomment>
        <translation>После %1 программа спросит об этом у вашей команды.</translation>
    </message>
    <message>
        <source>Your team can&apos;t be asked at the moment whether a colleague bought it.</source>
        <translation>Сейчас нельзя узнать у команды, не купил ли это коллега.</translation>
    </message>
    <message>
        <source>%1 has never been heard of.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1: связи не было ни разу.</translation>
    </message>
    <message>
        <source>It belongs to another sale of your team.</source>
        <translation>Этот заказ относится к другой продаже вашей команды.</translation>
    </message>
    <message>
        <source>%1 ordered it and is gone. It can be decided here from %2 on.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1: заказ сделан там, но этого места больше нет. Принять решение здесь можно будет с %2.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2.</source>
        <comment>a time</comment>
        <extracomment>%1: the name of a desk; %2: time of day.</extracomment>
        <translation>%1: связи нет с %2.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2.</source>
        <comment>a date</comment>
        <extracomment>%1: the name of a desk; %2: date and time.</extracomment>
        <translation>%1: связи нет с %2.</translation>
    </message>
</context>
<context>
    <name>Desk::QrCard</name>
    <message>
        <source>SPECIMEN: not a real eSIM</source>
        <extracomment>On the card of an eSIM of the sandbox.</extracomment>
        <translation>ОБРАЗЕЦ: не настоящая eSIM</translation>
    </message>
    <message>
        <source>SPECIMEN</source>
        <extracomment>Stands across what is not real, in capitals.</extracomment>
        <translation>ОБРАЗЕЦ</translation>
    </message>
</context>
<context>
    <name>Desk::QrCodeView</name>
    <message>
        <source>QR code</source>
        <extracomment>The name of the picture for a screen reader.</extracomment>
        <translation>QR-код</translation>
    </message>
</context>
<context>
    <name>Desk::QrCodeWindow</name>
    <message>
        <source>SPECIMEN: not a real eSIM</source>
        <translation>ОБРАЗЕЦ: не настоящая eSIM</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Under a QR code: which of several.</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. The arrow keys show the others; Esc goes back.</source>
        <translation>Отсканируйте камерой телефона. Стрелки показывают остальные; Esc&#xa0;— назад.</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. Esc goes back.</source>
        <translation>Отсканируйте камерой телефона. Esc&#xa0;— назад.</translation>
    </message>
</context>
<context>
    <name>Desk::QuantityChoice</name>
    <message>
        <source>One order per traveller</source>
        <translation>По заказу на каждого</translation>
    </message>
    <message>
        <source>One order</source>
        <extracomment>Choice for several eSIMs: one order for all of them.</extracomment>
        <translation>Один заказ</translation>
    </message>
    <message>
        <source>The eSIMs of this package come some minutes after the order. In one order they could not be told apart, so each traveller gets an order.</source>
        <translation>eSIM этого пакета приходят через несколько минут после заказа. В одном заказе их было бы не различить, поэтому на каждого путешественника&#xa0;— свой заказ.</translation>
    </message>
    <message>
        <source>Cancelling later refunds the whole order, never one eSIM alone.</source>
        <translation>При аннулировании деньги возвращаются за весь заказ, а не за одну eSIM.</translation>
    </message>
    <message>
        <source>Ordered one after another; each can be cancelled alone.</source>
        <translation>Заказываются одна за другой; каждую можно аннулировать отдельно.</translation>
    </message>
</context>
<context>
    <name>Desk::RecordDelegate</name>
    <message>
        <source>unlimited</source>
        <extracomment>A badge: a plan without a limit of data.</extracomment>
        <translation>безлимит</translation>
    </message>
</context>
<context>
    <name>Desk::SaleChoices</name>
    <message>
        <source>Seller</source>
        <extracomment>Name of a list of persons: who sells now.</extracomment>
        <translation>Продавец</translation>
    </message>
    <message>
        <source>Who sells now: a name that is written with each sale (F6)</source>
        <translation>Кто сейчас продаёт: имя записывается с каждой продажей (F6)</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Name of a list: how the customer pays, such as cash.</extracomment>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>How the customer pays: written with each sale (F7)</source>
        <translation>Как платит клиент: записывается с каждой продажей (F7)</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>Of a list of persons who sell: none of them.</extracomment>
        <translation>Без продавца</translation>
    </message>
    <message>
        <source>Payment not said</source>
        <translation>Оплата не указана</translation>
    </message>
</context>
<context>
    <name>Desk::SaleReporter</name>
    <message>
        <source>Your orders</source>
        <extracomment>A notification of the desktop; &quot;2 of 5 bought&quot; follows.</extracomment>
        <translation>Ваши заказы</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a message of the desktop: shows the sale that it is about.</extracomment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>The order went through.</source>
        <translation>Покупка прошла.</translation>
    </message>
    <message>
        <source>The order did not go through. The money came back.</source>
        <translation>Покупка не прошла. Деньги вернулись.</translation>
    </message>
    <message>
        <source>The order did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>Покупка не прошла уже после оплаты. Вернулись ли деньги, пока неясно.</translation>
    </message>
    <message>
        <source>The order did not go through. Nothing was charged.</source>
        <translation>Покупка не прошла. Деньги не списаны.</translation>
    </message>
    <message>
        <source>The order is not clear yet. You may have been charged.</source>
        <translation>Пока неясно, прошла ли покупка. Деньги могли быть списаны.</translation>
    </message>
</context>
<context>
    <name>Desk::SaleStatus</name>
    <message>
        <source>Order status</source>
        <extracomment>Name of what says how a sale stands.</extracomment>
        <translation>Состояние заказа</translation>
    </message>
    <message>
        <source>Order in progress</source>
        <translation>Заказ выполняется</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how an order stands.</extracomment>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Looks at the account once more. Buys nothing.</source>
        <translation>Ещё раз проверяет аккаунт. Ничего не покупает.</translation>
    </message>
    <message>
        <source>Finish this order</source>
        <translation>Завершить этот заказ</translation>
    </message>
    <message>
        <source>Sends the same order once more: it is bought if it was not bought before, and never twice.</source>
        <translation>Отправляет тот же заказ ещё раз: если он не был куплен раньше, он будет куплен; дважды он не покупается никогда.</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>Покупки не было</translation>
    </message>
    <message>
        <source>Puts it aside. Look at your orders first.</source>
        <translation>Снимает покупку с проверки. Сначала посмотрите свои заказы.</translation>
    </message>
    <message>
        <source>Fills in the order panel once more. Nothing is ordered before you order there.</source>
        <translation>Снова заполняет панель заказа. Пока вы там не закажете, ничего не заказывается.</translation>
    </message>
    <message>
        <source>Order %1 more</source>
        <extracomment>A button; %1: how many eSIMs of the sale were not bought.</extracomment>
        <translation>Заказать ещё %1</translation>
    </message>
    <message>
        <source>Ordering %1 of %2…</source>
        <extracomment>While several orders go out one after another.</extracomment>
        <translation>Оформление заказа %1 из %2…</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The money came back.</source>
        <translation>Деньги вернулись.</translation>
    </message>
    <message>
        <source>%1 came back.</source>
        <extracomment>%1: an amount of money, of several orders together.</extracomment>
        <translation>Вернулось %1.</translation>
    </message>
    <message>
        <source>Nothing was charged for the rest.</source>
        <translation>За остальное деньги не списаны.</translation>
    </message>
    <message>
        <source>Nothing was charged for those that were not sent.</source>
        <translation>За неотправленные деньги не списаны.</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Уплачено %1.</translation>
    </message>
    <message>
        <source>%1 was paid; %2 was shown.</source>
        <extracomment>%1: the amount that was paid, %2: the one that was on the screen before.</extracomment>
        <translation>Уплачено %1; показано было %2.</translation>
    </message>
    <message>
        <source>%1 of %2 eSIMs are certainly of this order. The others can&apos;t be told from other eSIMs of this package: look on the eSIMs page for the time of this order, %3.</source>
        <extracomment>%1 of the %2 eSIMs of an order are shown.</extracomment>
        <translation>Точно из этого заказа&#xa0;— %1 из %2 eSIM. Остальные не отличить от других eSIM этого пакета: найдите на странице «eSIM» время этого заказа, %3.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a sale has been running, in seconds.</extracomment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>Покупка прошла</translation>
    </message>
    <message>
        <source>Asks which order of the account it was</source>
        <translation>Спрашивает, какой из заказов в аккаунте это был</translation>
    </message>
</context>
<context>
    <name>Desk::SaveCopyDialog</name>
    <message>
        <source>Copies of eSIMfly Desk (*.%1)</source>
        <extracomment>%1: how names of such files end. A kind of files in a dialog that chooses one.</extracomment>
        <translation>Копии eSIMfly Desk (*.%1)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>A copy is being written.</extracomment>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Desk::SellingPricesDialog</name>
    <message>
        <source>Selling prices</source>
        <extracomment>Title of the dialog with the rules of what the shop sells at.</extracomment>
        <translation>Цены продажи</translation>
    </message>
    <message>
        <source>The shop sells in</source>
        <translation>Валюта магазина</translation>
    </message>
    <message>
        <source>Selling currency</source>
        <extracomment>Name of a list: the currency that customers pay in.</extracomment>
        <translation>Валюта продажи</translation>
    </message>
    <message>
        <source>One of</source>
        <extracomment>Before a number and a currency: “One of … is 0.92 EUR”.</extracomment>
        <translation>За единицу</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>Name of a field: what one of the account&apos;s currency is in that of the shop.</extracomment>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>Name of the list of rules of prices.</extracomment>
        <translation>Правила</translation>
    </message>
    <message>
        <source>The first rule that fits a package makes its price</source>
        <translation>Цену пакета задаёт первое подходящее правило</translation>
    </message>
    <message>
        <source>Add rule</source>
        <extracomment>Button: adds a rule of prices.</extracomment>
        <translation>Добавить правило</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <extracomment>Button: takes a rule of prices away.</extracomment>
        <translation>Удалить правило</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Button: a rule of prices comes before the one above.</extracomment>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <extracomment>A key, as the menus name it.</extracomment>
        <translation>Alt+Стрелка вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Button: a rule of prices comes behind the one below.</extracomment>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <extracomment>A key, as the menus name it.</extracomment>
        <translation>Alt+Стрелка вниз</translation>
    </message>
    <message>
        <source>What the rules meet</source>
        <translation>Что попадает под правила</translation>
    </message>
    <message>
        <source>Price examples</source>
        <extracomment>Name of a table: what the rules make of some packages.</extracomment>
        <translation>Примеры цен</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes the last change back.</extracomment>
        <translation>Откатить</translation>
    </message>
    <message>
        <source>Import prices</source>
        <extracomment>Button: reads rules and prices from a file.</extracomment>
        <translation>Импорт цен</translation>
    </message>
    <message>
        <source>Export prices</source>
        <extracomment>Button: writes rules and prices into a file.</extracomment>
        <translation>Экспорт цен</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing changes.</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save prices</source>
        <extracomment>Button: keeps rules and prices.</extracomment>
        <translation>Сохранить цены</translation>
    </message>
    <message>
        <source>Selling prices (*.json)</source>
        <translation>Цены продажи (*.json)</translation>
    </message>
    <message>
        <source>Somebody saved other prices meanwhile, so these were not. Save again to put these in their place, or cancel to keep theirs.</source>
        <translation>Тем временем кто-то сохранил другие цены, поэтому эти не сохранены. Сохраните ещё раз, чтобы заменить их этими, или нажмите «Отмена», чтобы оставить те.</translation>
    </message>
    <message>
        <source>All amounts were converted from %1 to %2 at this rate. Look them over before you save.</source>
        <extracomment>%1, %2: currencies.</extracomment>
        <translation>Все суммы пересчитаны из %1 в %2 по этому курсу. Проверьте их перед сохранением.</translation>
    </message>
    <message>
        <source>Write the rate. Nothing is converted before, and no rate is ever fetched.</source>
        <translation>Введите курс. До этого ничего не пересчитывается, а из сети курс никогда не загружается.</translation>
    </message>
    <message>
        <source>Write the rate as a number over 0 with at most 12 digits, such as %1.</source>
        <extracomment>%1: a number, as an example.</extracomment>
        <translation>Введите курс числом больше 0, не более 12 цифр, например %1.</translation>
    </message>
    <message>
        <source>%1: these prices start from costs in %2, and this account pays in %3. Nothing was taken over.</source>
        <extracomment>%1: a file; %2, %3: currencies.</extracomment>
        <translation>%1: эти цены рассчитаны от закупки в %2, а этот аккаунт платит в %3. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing takes effect before you save; Undo brings back what was there.</source>
        <extracomment>%1: a file; %2: what differs in it.</extracomment>
        <translation>%1: %2. До сохранения изменения не действуют; «Откатить» вернёт прежнее.</translation>
    </message>
    <message>
        <source>The prices were saved as %1.</source>
        <extracomment>%1: name of a file.</extracomment>
        <translation>Цены сохранены в файле %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>%1: words of the system about what went wrong.</extracomment>
        <translation>Файл не удалось записать: %1</translation>
    </message>
    <message>
        <source>The prices could not be saved; those from before stay in force. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>Цены не удалось сохранить; действуют прежние. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <extracomment>%Ln: how many packages the rules are tried on.</extracomment>
        <translation>
            <numerusform>%Ln пакет</numerusform>
            <numerusform>%Ln пакета</numerusform>
            <numerusform>%Ln пакетов</numerusform>
        </translation>
    </message>
    <message>
        <source>each has a price</source>
        <extracomment>Of packages for which no rule of selling prices fits.</extracomment>
        <translation>у каждого есть цена</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no price</source>
        <extracomment>%Ln: how many packages no rule gives a price.</extracomment>
        <translation>
            <numerusform>у %Ln нет цены</numerusform>
            <numerusform>у %Ln нет цены</numerusform>
            <numerusform>у %Ln нет цены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a fixed price</source>
        <extracomment>Of packages with a selling price that was set by hand.</extracomment>
        <translation>
            <numerusform>у %Ln фиксированная цена</numerusform>
            <numerusform>у %Ln фиксированная цена</numerusform>
            <numerusform>у %Ln фиксированная цена</numerusform>
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
        <translation>от %1</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>старше 30 дней</translation>
    </message>
    <message>
        <source>The prices of this shop could not be read, so none can be saved.</source>
        <translation>Цены этого магазина прочитать не удалось, поэтому сохранить их нельзя.</translation>
    </message>
</context>
<context>
    <name>Desk::SellingSettings</name>
    <message>
        <source>Ask for a second click above</source>
        <translation>Второй щелчок при сумме выше</translation>
    </message>
    <message>
        <source>Amount above which a second click is asked for</source>
        <translation>Сумма, выше которой нужен второй щелчок</translation>
    </message>
    <message>
        <source>Tell when the balance is under</source>
        <translation>Сообщать, когда баланс ниже</translation>
    </message>
    <message>
        <source>Amount under which the balance is low</source>
        <translation>Сумма, ниже которой баланс считается низким</translation>
    </message>
    <message>
        <source>Once a day, in the strip above the pages.</source>
        <translation>Раз в день, в полосе над страницами.</translation>
    </message>
    <message>
        <source>What an order costs altogether counts, in the currency of the account.</source>
        <translation>Учитывается стоимость всего заказа, в валюте аккаунта.</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>Часовой пояс магазина</translation>
    </message>
    <message>
        <source>Part of a name finds it, such as a city</source>
        <translation>Находится по части названия, например по городу</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>День заканчивается в</translation>
    </message>
    <message>
        <source>Orders and sums are of the shop&apos;s days: what is sold after midnight and before that hour belongs to the day before. Times of day are shown in the zone of this computer.</source>
        <translation>Заказы и итоги&#xa0;— по дням магазина: проданное после полуночи, но до этого часа, относится к предыдущему дню. Время показывается в поясе этого компьютера.</translation>
    </message>
    <message>
        <source>This computer&apos;s, %1</source>
        <extracomment>A time zone. %1: &quot;Europe/Berlin&quot;.</extracomment>
        <translation>Как у компьютера, %1</translation>
    </message>
    <message>
        <source>Search for a time zone</source>
        <translation>Поиск часового пояса</translation>
    </message>
    <message>
        <source>Midnight</source>
        <extracomment>When a day of the shop begins.</extracomment>
        <translation>Полночь</translation>
    </message>
</context>
<context>
    <name>Desk::Session</name>
    <message>
        <source>Sandbox Travel</source>
        <extracomment>Name of a shop that does not exist, for trying the program.</extracomment>
        <translation>Sandbox Travel</translation>
    </message>
    <message>
        <source>12 Harbour Street</source>
        <translation>12 Harbour Street</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read or kept: %1 can&apos;t be opened. What is set now holds until the program ends.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Настройки нельзя прочитать или сохранить: %1 не открывается. Заданное сейчас действует до завершения программы.</translation>
    </message>
    <message>
        <source>Not all of the settings could be read; the others hold. The file as it was is kept as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Прочитать удалось не все настройки; остальные действуют. Прежний файл сохранён как %1.</translation>
    </message>
</context>
<context>
    <name>Desk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>Name of a page of the settings: the shop and who sells.</extracomment>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Selling</source>
        <extracomment>Name of a page of the settings: what is asked before something is bought.</extracomment>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>Name of a page of the settings: how eSIMs are given to customers.</extracomment>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>Name of a page of the settings: what is kept and what is hidden.</extracomment>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Name of a page of the settings: language and colours.</extracomment>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Name of a page of the settings: which key each command has.</extracomment>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>Desk::SharedDocuments</name>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <extracomment>A button. %1: &quot;Selling prices&quot;.</extracomment>
        <translation>Сравнить: %1</translation>
    </message>
</context>
<context>
    <name>Desk::ShopLogo</name>
    <message>
        <source>The picture could not be opened. The logo stays as it was.</source>
        <translation>Изображение не удалось открыть. Логотип остался прежним.</translation>
    </message>
    <message>
        <source>The file is too large for a logo: at most %1 MB. The logo stays as it was.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>Файл слишком велик для логотипа: не больше %1 МБ. Логотип остался прежним.</translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture. The logo stays as it was.</source>
        <translation>Это не изображение PNG или JPEG. Логотип остался прежним.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read. The logo stays as it was.</source>
        <translation>Изображение прочитать не удалось. Логотип остался прежним.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, which is too much for a logo: save it smaller, with at most %3 million pixels. The logo stays as it was.</source>
        <extracomment>%1: width, %2: height, %3: a number.</extracomment>
        <translation>Размер изображения %1 × %2 пикселей, для логотипа это слишком много: уменьшите его, не больше %3 млн пикселей. Логотип остался прежним.</translation>
    </message>
</context>
<context>
    <name>Desk::ShopSettings</name>
    <message>
        <source>Shop name</source>
        <extracomment>Caption of a field.</extracomment>
        <translation>Название магазина</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>Caption of a field: the shop&apos;s number.</extracomment>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Shop telephone</source>
        <extracomment>Name of a field: the shop&apos;s number.</extracomment>
        <translation>Телефон магазина</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Caption of a field: where the shop is.</extracomment>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Shop address</source>
        <extracomment>Name of a field: where the shop is.</extracomment>
        <translation>Адрес магазина</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>Caption of the shop&apos;s picture.</extracomment>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button: chooses the file of a picture.</extracomment>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <extracomment>Name of a button: chooses the file of a picture.</extracomment>
        <translation>Выбрать логотип</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: the shop has no picture any more.</extracomment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <extracomment>Name of a button: the shop has no picture any more.</extracomment>
        <translation>Удалить логотип</translation>
    </message>
    <message>
        <source>Logo status</source>
        <extracomment>Name of what says what is wrong with a picture.</extracomment>
        <translation>Состояние логотипа</translation>
    </message>
    <message>
        <source>They stand on what travellers take along; name and logo also on the customer display.</source>
        <translation>Указываются на том, что получает путешественник; название и логотип&#xa0;— ещё и на экране клиента.</translation>
    </message>
    <message>
        <source>Sellers</source>
        <extracomment>Caption of a field: names of those who sell.</extracomment>
        <translation>Продавцы</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Способы оплаты</translation>
    </message>
    <message>
        <source>One a line. A seller is a name only, written with each sale: there is no log-in, and everybody can choose any of them.</source>
        <translation>По одному в строке. Продавец&#xa0;— это только имя, которое записывается с каждой продажей: вход не требуется, и каждый может выбрать любого.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the place of the logo: there is no picture.</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Выберите логотип</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Изображения (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>Desk::SizeButtons</name>
    <message>
        <source>Same coverage, other sizes</source>
        <translation>Тот же охват, другой объём</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <extracomment>Button: shows the same package without a limit of data.</extracomment>
        <translation>Безлимит</translation>
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
        <translation>Продано за</translation>
    </message>
    <message>
        <source>What the customer pays for one eSIM; kept with the sale on this computer</source>
        <translation>Сколько клиент платит за одну eSIM; хранится с продажей на этом компьютере</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Name of what says what is left of a sale when it was paid.</extracomment>
        <translation>Маржа</translation>
    </message>
    <message>
        <source>This is no price, so the sale will be kept without one. Write it like %1.</source>
        <extracomment>Below a field for a price; %1: an example of one, such as 8.00.</extracomment>
        <translation>Это не цена, поэтому продажа сохранится без неё. Введите её в виде %1.</translation>
    </message>
    <message>
        <source>Under the floor.</source>
        <translation>Ниже минимума.</translation>
    </message>
    <message>
        <source>%1; under the floor, %2</source>
        <extracomment>%1: a margin; %2: the lowest price that a rule allows.</extracomment>
        <translation>%1; ниже минимума, %2</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Beside the price of one eSIM: that of all; %1: an amount of money.</extracomment>
        <translation>всего %1</translation>
    </message>
</context>
<context>
    <name>Desk::StatusLine</name>
    <message>
        <source>Connection</source>
        <extracomment>Name of what the status bar says about the connection to eSIMfly.</extracomment>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Catalogue age</source>
        <extracomment>Name of what the status bar says about the copy of the catalogue, and when it was made.</extracomment>
        <translation>Давность каталога</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Name of what the status bar says while all orders are read.</extracomment>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Requests left</source>
        <extracomment>Name of what the status bar says about how many questions eSIMfly takes in this hour.</extracomment>
        <translation>Осталось запросов</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>In the status bar, while no costs, margins and balance are shown.</extracomment>
        <translation>Цены скрыты</translation>
    </message>
    <message>
        <source>No costs, margins or balance are shown. F8 shows them.</source>
        <translation>Закупочные цены, маржа и баланс не показываются. F8 покажет их.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Name of what the status bar says about the computer&apos;s time zone.</extracomment>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops copying the catalogue.</extracomment>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>All times local (UTC%1)</source>
        <extracomment>%1 is the difference to UTC: &quot;+3&quot;, &quot;-4:30&quot;</extracomment>
        <translation>Время местное (UTC%1)</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Name of what the status bar says about the desks that sell together.</extracomment>
        <translation>Команда</translation>
    </message>
</context>
<context>
    <name>Desk::StatusReporter</name>
    <message>
        <source>balance</source>
        <extracomment>Below the balance of the account, in the corner of the window.</extracomment>
        <translation>баланс</translation>
    </message>
    <message>
        <source>balance · updated %1</source>
        <extracomment>Below the balance of the account, in the corner of the window.</extracomment>
        <translation>баланс · обновлён %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>Не подключено</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>Status bar: an account is being connected.</extracomment>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Not connected, the clock is off · %1</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>Не подключено, часы идут неверно · %1</translation>
    </message>
    <message>
        <source>Not connected, too many requests · %1</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>Не подключено, слишком много запросов · %1</translation>
    </message>
    <message>
        <source>No connection · %1</source>
        <extracomment>%1: the access code of the account, partly hidden. Status bar.</extracomment>
        <translation>Нет подключения · %1</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>Status bar: the account is the built-in one, and nothing is real.</extracomment>
        <translation>Песочница</translation>
    </message>
    <message>
        <source>Connected · %1</source>
        <extracomment>%1: the access code of the account, partly hidden. Status bar.</extracomment>
        <translation>Подключено · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln could not be read</source>
        <extracomment>%1 is how the copy of the catalogue stands</extracomment>
        <translation>
            <numerusform>%1 · не прочитан %Ln</numerusform>
            <numerusform>%1 · не прочитаны %Ln</numerusform>
            <numerusform>%1 · не прочитано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading all orders: page %1 of %2</source>
        <extracomment>%1: number of a page, %2: how many pages there are. Status bar.</extracomment>
        <translation>Загрузка всех заказов: страница %1 из %2</translation>
    </message>
    <message>
        <source>Reading all orders</source>
        <translation>Загрузка всех заказов</translation>
    </message>
    <message>
        <source>Stop reading orders. What was read stays, and it goes on from there next time.</source>
        <translation>Остановить загрузку заказов. Загруженное остаётся, в следующий раз загрузка продолжится с этого места.</translation>
    </message>
    <message>
        <source>Copying the catalogue</source>
        <translation>Загрузка каталога</translation>
    </message>
    <message>
        <source>Stop copying the catalogue. It goes on from there next time.</source>
        <translation>Остановить загрузку каталога. В следующий раз она продолжится с этого места.</translation>
    </message>
    <message numerus="yes">
        <source>Catalogue: %Ln packages</source>
        <extracomment>%Ln: how many packages the copy has. Status bar; what follows says how old it is.</extracomment>
        <translation>
            <numerusform>Каталог: %Ln пакет</numerusform>
            <numerusform>Каталог: %Ln пакета</numerusform>
            <numerusform>Каталог: %Ln пакетов</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue</source>
        <extracomment>Status bar, before there is a copy of the catalogue.</extracomment>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>%1 · copying waits. %2</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 a sentence</extracomment>
        <translation>%1 · загрузка ждёт. %2</translation>
    </message>
    <message>
        <source>%1 · copying page %2 of %3</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;</extracomment>
        <translation>%1 · загрузка, страница %2 из %3</translation>
    </message>
    <message>
        <source>%1 · copying</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · загрузка</translation>
    </message>
    <message>
        <source>%1 · copy not complete</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · загружен не полностью</translation>
    </message>
    <message>
        <source>No copy of the catalogue yet</source>
        <translation>Каталог ещё не загружен</translation>
    </message>
    <message>
        <source>%1 · copied just now</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · загружен только что</translation>
    </message>
    <message>
        <source>%1 · not renewed: %2</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, the last the reason</extracomment>
        <translation>%1 · не обновлён: %2</translation>
    </message>
    <message>
        <source>%1, %2 old · not renewed: %3</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;, %3 the reason</extracomment>
        <translation>%1, %2 назад · не обновлён: %3</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;</extracomment>
        <translation>%1, %2 назад</translation>
    </message>
    <message>
        <source>%1, %2 old · next copy %3</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;, %3 a time of day</extracomment>
        <translation>%1, %2 назад · следующая загрузка в %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages could not be read</source>
        <extracomment>%Ln: how many packages of the catalogue. Status bar.</extracomment>
        <translation>
            <numerusform>%Ln пакет прочитать не удалось</numerusform>
            <numerusform>%Ln пакета прочитать не удалось</numerusform>
            <numerusform>%Ln пакетов прочитать не удалось</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests left: %1 of %2</source>
        <extracomment>%1: how many questions eSIMfly still takes in this hour, %2: how many it takes in an hour.</extracomment>
        <translation>Осталось запросов: %1 из %2</translation>
    </message>
    <message>
        <source>Requests left: %1</source>
        <extracomment>%1: how many questions eSIMfly still takes in this hour.</extracomment>
        <translation>Осталось запросов: %1</translation>
    </message>
    <message>
        <source>%1 · %2 copies for all desks: page %3 of %4</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 the name of another desk of the team</extracomment>
        <translation>%1 · %2 загружает для всех мест: страница %3 из %4</translation>
    </message>
    <message>
        <source>%1 · %2 copies for all desks</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 the name of another desk of the team</extracomment>
        <translation>%1 · %2 загружает для всех мест</translation>
    </message>
    <message>
        <source>Connected, the clock is off · %1</source>
        <extracomment>%1: an access code, most of it hidden.</extracomment>
        <translation>Подключено, часы идут неверно · %1</translation>
    </message>
</context>
<context>
    <name>Desk::StoreReporter</name>
    <message>
        <source>The copy of catalogue, eSIMs and orders on this computer was damaged and is fetched again. Purchases and notes were not in it. The damaged file is kept as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Копия каталога, eSIM и заказов на этом компьютере была повреждена и загружается заново. Покупок и заметок в ней не было. Повреждённый файл сохранён как %1.</translation>
    </message>
    <message>
        <source>No copy of catalogue, eSIMs and orders can be kept on this computer, so they are fetched anew at each start. Buying does not need that copy.</source>
        <translation>На этом компьютере нельзя хранить копию каталога, eSIM и заказов, поэтому они загружаются заново при каждом запуске. Для покупок эта копия не нужна.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <extracomment>%Ln: how many purchases. Part of a list: “3 purchases, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln покупка</numerusform>
            <numerusform>%Ln покупки</numerusform>
            <numerusform>%Ln покупок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>%Ln: how many notes on eSIMs. Part of a list: “3 purchases, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln заметка</numerusform>
            <numerusform>%Ln заметки</numerusform>
            <numerusform>%Ln заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the purchase journal was taken away while the program ran. It was written anew, with %1 and %2; nothing was lost.</source>
        <extracomment>%1: &quot;143 purchases&quot;; %2: &quot;12 notes&quot;.</extracomment>
        <translation>Файл журнала покупок исчез во время работы программы. Он записан заново, в нём %1 и %2; ничего не потеряно.</translation>
    </message>
    <message>
        <source>The purchase journal was damaged. %1 and %2 were recovered; the damaged file is kept as %3. Orders that were lost from it still stand on the Orders page.</source>
        <extracomment>%1: &quot;143 purchases&quot;; %2: &quot;12 notes&quot;; %3: path of a file.</extracomment>
        <translation>Журнал покупок был повреждён. Восстановлено: %1 и %2; повреждённый файл сохранён как %3. Заказы, пропавшие из него, по-прежнему есть на странице «Заказы».</translation>
    </message>
    <message>
        <source>Orders that are under way go on and are told here; notes are written when it can be written again.</source>
        <translation>Выполняемые заказы продолжаются, и о них сообщается здесь; заметки запишутся, когда запись снова станет возможна.</translation>
    </message>
    <message>
        <source>The purchase journal can be written again. Buying goes on.</source>
        <translation>Журнал покупок снова можно записывать. Покупки продолжаются.</translation>
    </message>
</context>
<context>
    <name>Desk::TeamController</name>
    <message>
        <source>The keychain did not keep the team&apos;s password: it is asked for at the next start. %1</source>
        <extracomment>%1: a sentence of the keychain about what went wrong.</extracomment>
        <translation>Связка ключей не сохранила пароль команды: он будет запрошен при следующем запуске. %1</translation>
    </message>
    <message>
        <source>This desk did not join its team. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>Это место не вошло в команду. %1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>Button of a notice: shows what this desk has and what the team has, side by side.</extracomment>
        <translation>Сравнить…</translation>
    </message>
</context>
<context>
    <name>Desk::TeamDeskModel</name>
    <message>
        <source>Name</source>
        <extracomment>Of a desk of the team.</extracomment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Последняя связь</translation>
    </message>
    <message>
        <source>When it last had nothing that only it knows</source>
        <translation>Когда у этого места в последний раз не было непереданных записей</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>больше нет</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>Of a desk that has told its team nothing so far.</extracomment>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Entries that only this desk had when it was heard of</source>
        <translation>Записи, которые при последней связи были только на этом месте</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Of the program.</extracomment>
        <translation>Версия</translation>
    </message>
</context>
<context>
    <name>Desk::TeamDialog</name>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>What stays on this computer: the secret key, activation codes, and where receipts were sent.</source>
        <translation>На этом компьютере остаются: секретный ключ, коды активации и адреса, куда отправлялись квитанции.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Сервер</translation>
    </message>
    <message>
        <source>Team server</source>
        <translation>Сервер команды</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;База данных</translation>
    </message>
    <message>
        <source>Team database</source>
        <translation>База данных команды</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Пользователь</translation>
    </message>
    <message>
        <source>Team user</source>
        <translation>Пользователь команды</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>П&amp;ароль</translation>
    </message>
    <message>
        <source>Team password</source>
        <translation>Пароль команды</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>С&amp;ертификат</translation>
    </message>
    <message>
        <source>Certificate of the team server</source>
        <translation>Сертификат сервера команды</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Выберите сертификат</translation>
    </message>
    <message>
        <source>&amp;Name of this desk</source>
        <translation>&amp;Имя этого места</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Имя этого места</translation>
    </message>
    <message>
        <source>Joining the team</source>
        <translation>Вход в команду</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Рабочие места</translation>
    </message>
    <message>
        <source>This desk is gone</source>
        <translation>Этого места больше нет</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <source>The desks are listed once the server has answered.</source>
        <translation>Рабочие места появятся, когда сервер ответит.</translation>
    </message>
    <message>
        <source>Join team</source>
        <translation>Войти в команду</translation>
    </message>
    <message>
        <source>Create team here</source>
        <translation>Создать команду здесь</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Leave team</source>
        <translation>Выйти из команды</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Type the name of the server first.</source>
        <translation>Сначала введите имя сервера.</translation>
    </message>
    <message>
        <source>Type the name of the database first.</source>
        <translation>Сначала введите имя базы данных.</translation>
    </message>
    <message>
        <source>Type the user first.</source>
        <translation>Сначала введите имя пользователя.</translation>
    </message>
    <message>
        <source>Give this desk a name by which the others know it.</source>
        <translation>Дайте этому рабочему месту имя, по которому его узнают другие.</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>Сертификаты (*.crt *.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Leave the team?</source>
        <translation>Выйти из команды?</translation>
    </message>
    <message>
        <source>Is the desk %1 gone for good?</source>
        <translation>Рабочего места %1 больше нет?</translation>
    </message>
    <message>
        <source>Nobody waits for it any more. What it sold and has not told the others is missing in their books until it joins anew.</source>
        <translation>Его больше никто не ждёт. Его продаж, о которых оно не сообщило другим, не будет в их учёте, пока оно не войдёт заново.</translation>
    </message>
    <message>
        <source>The desks of a shop share sales, notes and customers, favourites, corrections and closed days, and have selling prices, shop and hand-over card in common, through a PostgreSQL server of its own. Selling never waits for it: without it each desk goes on alone, and tells the others later.</source>
        <translation>Рабочие места магазина делятся продажами, заметками и клиентами, избранным, исправлениями и закрытыми днями, а цены продажи, магазин и карточка выдачи у них общие&#xa0;— через собственный сервер PostgreSQL. Продажи никогда не ждут сервера: без него каждое место работает само и сообщает другим позже.</translation>
    </message>
    <message>
        <source>Open invitation…</source>
        <translation>Открыть приглашение…</translation>
    </message>
    <message>
        <source>A file that a desk of the team has saved. It fills in the fields; there is no password in it.</source>
        <translation>Файл, сохранённый одним из мест команды. Из него заполняются поля; пароля в нём нет.</translation>
    </message>
    <message>
        <source>Save invitation…</source>
        <translation>Сохранить приглашение…</translation>
    </message>
    <message>
        <source>Open an invitation to a team</source>
        <translation>Открыть приглашение в команду</translation>
    </message>
    <message>
        <source>Invitations (*.json)</source>
        <translation>Приглашения (*.json)</translation>
    </message>
    <message>
        <source>The invitation can&apos;t be used. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>Приглашение нельзя использовать. %1</translation>
    </message>
    <message>
        <source>The team is there. Invite the other desks?</source>
        <translation>Команда готова. Пригласить другие места?</translation>
    </message>
    <message>
        <source>The invitation is a file for them to open. It says where the server is; there is no password in it.</source>
        <translation>Приглашение&#xa0;— файл, который открывают на этих местах. В нём указано, где сервер; пароля в нём нет.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>The user with which the other desks join.
Its password is not in the file: hand it over in person.</source>
        <translation>Пользователь, с которым входят другие места.
Его пароля в файле нет: передайте его лично.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Сохранить приглашение</translation>
    </message>
    <message>
        <source>The invitation is in %1.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>Приглашение сохранено в файле %1.</translation>
    </message>
    <message>
        <source>The invitation could not be saved. %1</source>
        <translation>Приглашение не удалось сохранить. %1</translation>
    </message>
    <message>
        <source>Upgrade the database…</source>
        <translation>Обновить базу данных…</translation>
    </message>
    <message>
        <source>New name of this desk</source>
        <translation>Новое имя этого места</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Изменить имя</translation>
    </message>
    <message>
        <source>Another desk is called “%1”, too. Give this one a name of its own.</source>
        <extracomment>%1: the name of this desk, which another one has, too.</extracomment>
        <translation>Другое рабочее место тоже называется «%1». Дайте этому другое имя.</translation>
    </message>
    <message>
        <source>Another desk is called so already.</source>
        <translation>Другое рабочее место уже так называется.</translation>
    </message>
    <message>
        <source>Upgrade the team&apos;s database to this program&apos;s version?</source>
        <translation>Обновить базу данных команды до версии этой программы?</translation>
    </message>
    <message>
        <source>Upgrade the database</source>
        <translation>Обновить базу данных</translation>
    </message>
</context>
<context>
    <name>Desk::TeamText</name>
    <message>
        <source>Joining the team…</source>
        <translation>Вход в команду…</translation>
    </message>
    <message>
        <source>Looking for the team&apos;s server…</source>
        <translation>Поиск сервера команды…</translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln desks</source>
        <translation>
            <numerusform>Команда: %Ln рабочее место</numerusform>
            <numerusform>Команда: %Ln рабочих места</numerusform>
            <numerusform>Команда: %Ln рабочих мест</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk is not in its team any more. Selling goes on.</source>
        <translation>Это рабочее место больше не состоит в команде. Продажи продолжаются.</translation>
    </message>
    <message>
        <source>Team server can&apos;t be reached since %1. Selling goes on.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>Сервер команды недоступен с %1. Продажи продолжаются.</translation>
    </message>
    <message>
        <source>Nothing goes to the team since %1. Selling goes on.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>С %1 в команду ничего не уходит. Продажи продолжаются.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone so far. They are kept, and the others get them when the server is there.</source>
        <translation>
            <numerusform>%Ln запись пока только на этом компьютере. Она хранится; другие получат её, когда сервер снова будет доступен.</numerusform>
            <numerusform>%Ln записи пока только на этом компьютере. Они хранятся; другие получат их, когда сервер снова будет доступен.</numerusform>
            <numerusform>%Ln записей пока только на этом компьютере. Они хранятся; другие получат их, когда сервер снова будет доступен.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation>Запрос к серверу команды…</translation>
    </message>
    <message>
        <source>Gathering what is on this computer…</source>
        <translation>Сбор данных с этого компьютера…</translation>
    </message>
    <message>
        <source>Bringing what is on this computer: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>Передача данных этого компьютера: %1 из %2…</translation>
    </message>
    <message>
        <source>Reading what the others have: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>Получение данных других мест: %1 из %2…</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <extracomment>%1: the server&apos;s own words. The space belongs to it.</extracomment>
        <translation>Он сообщает: «%1».</translation>
    </message>
    <message>
        <source>What the team&apos;s server sends can&apos;t be right. Nothing of it was kept, and it is asked again by itself.</source>
        <translation>То, что присылает сервер команды, не может быть верным. Ничего из этого не сохранено, запрос повторится автоматически.</translation>
    </message>
    <message>
        <source>Nobody answers at the team&apos;s server, or the line to it broke. It is tried again by itself.</source>
        <translation>На сервере команды никто не отвечает, или связь с ним прервалась. Попытка повторится автоматически.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not answer in time. It is tried again by itself.</source>
        <translation>Сервер команды не отвечает вовремя. Попытка повторится автоматически.</translation>
    </message>
    <message>
        <source>What answers there is no PostgreSQL 15 or newer. Check the server&apos;s name and port.</source>
        <translation>Там отвечает не PostgreSQL 15 или новее. Проверьте имя и порт сервера.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not know this user with this password. Type them again.</source>
        <translation>Сервер команды не знает такого пользователя с таким паролем. Введите их ещё раз.</translation>
    </message>
    <message>
        <source>The team&apos;s server speaks without encryption, which is used on this computer alone. Whoever looks after the server has to switch TLS on.</source>
        <translation>Сервер команды работает без шифрования, а это допустимо, только если он на этом же компьютере. Тот, кто обслуживает сервер, должен включить TLS.</translation>
    </message>
    <message>
        <source>The certificate of the team&apos;s server is not to be trusted here, or is out of date. Use the invitation of whoever looks after the server.</source>
        <translation>Сертификату сервера команды здесь нельзя доверять, или он устарел. Возьмите приглашение у того, кто обслуживает сервер.</translation>
    </message>
    <message>
        <source>The certificate is for another computer than the one that was typed. Check the server&apos;s name.</source>
        <translation>Сертификат выдан другому компьютеру, не тому, что введён. Проверьте имя сервера.</translation>
    </message>
    <message>
        <source>The server has no database of this name. Check how it is spelled.</source>
        <translation>На сервере нет базы данных с таким именем. Проверьте написание.</translation>
    </message>
    <message>
        <source>This user may not do that. An owner of the team may.</source>
        <translation>Этому пользователю это не разрешено. Разрешено владельцу команды.</translation>
    </message>
    <message>
        <source>There is no team in this database yet. An owner creates it.</source>
        <translation>В этой базе данных ещё нет команды. Её создаёт владелец.</translation>
    </message>
    <message>
        <source>This database belongs to another program. Nothing was written to it.</source>
        <translation>Эта база данных принадлежит другой программе. В неё ничего не записано.</translation>
    </message>
    <message>
        <source>A newer version of this program has changed the team&apos;s database. Update the program on this computer.</source>
        <translation>Базу данных команды изменила более новая версия программы. Обновите программу на этом компьютере.</translation>
    </message>
    <message>
        <source>The team&apos;s database is of an older version of this program. An owner has to upgrade it.</source>
        <translation>База данных команды&#xa0;— от более старой версии программы. Её должен обновить владелец.</translation>
    </message>
    <message>
        <source>This team sells with another API key. Where it is a new one of the same account, an owner adds it.</source>
        <translation>Эта команда продаёт с другим ключом API. Если это новый ключ того же аккаунта, его добавляет владелец.</translation>
    </message>
    <message>
        <source>The team does not know this desk, or was told that it is gone. Join the team again; what this computer has is kept.</source>
        <translation>Команда не знает этого рабочего места, или ей сообщили, что его больше нет. Войдите в команду снова; данные этого компьютера сохраняются.</translation>
    </message>
    <message>
        <source>The team knows another computer as this desk. Where that one is no more, an owner says that it is gone.</source>
        <translation>Этим рабочим местом команда считает другой компьютер. Если того компьютера больше нет, владелец должен это указать.</translation>
    </message>
    <message>
        <source>The team&apos;s server was put back to an older state. All that this computer knows is read and brought again.</source>
        <translation>Сервер команды возвращён к прежнему состоянию. Всё, что знает этот компьютер, читается и передаётся снова.</translation>
    </message>
    <message>
        <source>The team&apos;s server can write nothing, its disk may be full. Whoever looks after it has to make room; it is tried again by itself.</source>
        <translation>Сервер команды не может ничего записать, возможно, заполнен его диск. Тот, кто его обслуживает, должен освободить место; попытка повторится автоматически.</translation>
    </message>
    <message>
        <source>The team&apos;s server refused this.</source>
        <translation>Сервер команды ответил отказом.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes fast. The times of its sales are corrected; set it right.</source>
        <translation>
            <numerusform>Часы этого компьютера спешат на %Ln минуту. Время его продаж исправляется; установите верное время.</numerusform>
            <numerusform>Часы этого компьютера спешат на %Ln минуты. Время его продаж исправляется; установите верное время.</numerusform>
            <numerusform>Часы этого компьютера спешат на %Ln минут. Время его продаж исправляется; установите верное время.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes slow. The times of its sales are corrected; set it right.</source>
        <translation>
            <numerusform>Часы этого компьютера отстают на %Ln минуту. Время его продаж исправляется; установите верное время.</numerusform>
            <numerusform>Часы этого компьютера отстают на %Ln минуты. Время его продаж исправляется; установите верное время.</numerusform>
            <numerusform>Часы этого компьютера отстают на %Ln минут. Время его продаж исправляется; установите верное время.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone so far. They are kept here, and the others get them when the program runs again.</source>
        <translation>
            <numerusform>%Ln запись пока только на этом компьютере. Она хранится здесь; другие получат её при следующем запуске программы.</numerusform>
            <numerusform>%Ln записи пока только на этом компьютере. Они хранятся здесь; другие получат их при следующем запуске программы.</numerusform>
            <numerusform>%Ln записей пока только на этом компьютере. Они хранятся здесь; другие получат их при следующем запуске программы.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer keeps all that it has, and shares nothing any more.</source>
        <translation>Этот компьютер сохраняет всё, что на нём есть, и больше ничем не делится.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone, and the others will never get them.</source>
        <translation>
            <numerusform>%Ln запись есть только на этом компьютере, и другие её никогда не получат.</numerusform>
            <numerusform>%Ln записи есть только на этом компьютере, и другие их никогда не получат.</numerusform>
            <numerusform>%Ln записей есть только на этом компьютере, и другие их никогда не получат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes to the team: its password is missing. Selling goes on.</source>
        <translation>В команду ничего не уходит: нет её пароля. Продажи продолжаются.</translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %Ln entries of this computer. They are kept here, and the other desks are told that they are missing.</source>
        <translation>
            <numerusform>Сервер не принимает %Ln запись этого компьютера. Она хранится здесь, а другим местам сообщается, что её не хватает.</numerusform>
            <numerusform>Сервер не принимает %Ln записи этого компьютера. Они хранятся здесь, а другим местам сообщается, что их не хватает.</numerusform>
            <numerusform>Сервер не принимает %Ln записей этого компьютера. Они хранятся здесь, а другим местам сообщается, что их не хватает.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %Ln entries of %1. They are on that computer alone.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>
            <numerusform>%1: сервер не принимает %Ln запись. Она есть только на том компьютере.</numerusform>
            <numerusform>%1: сервер не принимает %Ln записи. Они есть только на том компьютере.</numerusform>
            <numerusform>%1: сервер не принимает %Ln записей. Они есть только на том компьютере.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gathering what is on this computer: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>Сбор данных с этого компьютера: %1 из %2…</translation>
    </message>
    <message>
        <source>The keychain has no password for the team&apos;s server. Join the team again, and type it.</source>
        <translation>В связке ключей нет пароля для сервера команды. Войдите в команду снова и введите его.</translation>
    </message>
    <message>
        <source>The keychain does not give the password for the team&apos;s server; it may be locked. It is asked again by itself.</source>
        <translation>Связка ключей не выдаёт пароль для сервера команды; возможно, она заблокирована. Запрос повторится автоматически.</translation>
    </message>
    <message>
        <source>Desk without a name</source>
        <extracomment>In place of the name of a desk.</extracomment>
        <translation>Место без имени</translation>
    </message>
    <message>
        <source>%1 has never been heard of: what it sold is not in here.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>%1: связи не было ни разу, проданного там здесь нет.</translation>
    </message>
    <message>
        <source>Not all that %1 told has been read here: some of what it sold may be missing.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>%1: здесь прочитано не всё, что оттуда сообщили; части проданного там может не хватать.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2: what it sold after that is not in here.</source>
        <extracomment>%1: name of a desk; %2: a time.</extracomment>
        <translation>%1: связи нет с %2, проданного там позже здесь нет.</translation>
    </message>
    <message numerus="yes">
        <source>Sales of %Ln more desks may be missing.</source>
        <translation>
            <numerusform>Может не хватать продаж ещё %Ln места.</numerusform>
            <numerusform>Может не хватать продаж ещё %Ln мест.</numerusform>
            <numerusform>Может не хватать продаж ещё %Ln мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took the note away at %2.</source>
        <extracomment>Beside the note that stands; %1: a person or a desk; %2: a time.</extracomment>
        <translation>%1 (%2): заметка удалена.</translation>
    </message>
    <message>
        <source>%1 wrote at %2: %3</source>
        <extracomment>Beside the note that stands; %1: a person or a desk; %2: a time; %3: another note.</extracomment>
        <translation>%1 (%2), заметка: %3</translation>
    </message>
    <message>
        <source>Not clear again: %1, sold by %2 at %3. The order that it was taken for is another sale&apos;s, so nobody knows whether it was bought.</source>
        <extracomment>%1: a package; %2: name of a desk; %3: a time.</extracomment>
        <translation>Снова неясно: %1 (продажа: %2, %3). Заказ, принятый за эту покупку, относится к другой продаже, поэтому никто не знает, прошла ли покупка.</translation>
    </message>
    <message>
        <source>%1 has version %2, and was last heard of at %3.</source>
        <extracomment>%1: the name of a desk; %2: a version of the program; %3: a time.</extracomment>
        <translation>%1: версия %2, последняя связь&#xa0;— %3.</translation>
    </message>
    <message>
        <source>%1 has version %2, and has never been heard of.</source>
        <extracomment>%1: the name of a desk; %2: a version of the program.</extracomment>
        <translation>%1: версия %2, связи не было ни разу.</translation>
    </message>
    <message>
        <source>No desk is known to have an older version.</source>
        <translation>Насколько известно, рабочих мест с более старой версией нет.</translation>
    </message>
    <message>
        <source>A desk with an older version may have to be updated before it reaches the team again. Until then it sells alone.</source>
        <translation>Рабочее место с более старой версией, возможно, придётся обновить, чтобы оно снова связалось с командой. До тех пор оно продаёт само по себе.</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpPackageModel</name>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: how much data a top-up adds.</extracomment>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Heading of a column: how many days a top-up adds.</extracomment>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a top-up.</extracomment>
        <translation>Закупка</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>What the customer pays, by the shop&apos;s own prices.</extracomment>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Маржа</translation>
    </message>
    <message>
        <source>/GB</source>
        <extracomment>Cost for each gigabyte, as short as it is understood.</extracomment>
        <translation>/ГБ</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package that an eSIM can be topped up with.</extracomment>
        <translation>Пакет</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpPanel</name>
    <message>
        <source>Top up</source>
        <extracomment>Heading of the panel that gives an eSIM more data.</extracomment>
        <translation>Пополнить</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: back to what was shown before.</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back from the top-up</source>
        <translation>Назад из пополнения</translation>
    </message>
    <message>
        <source>Back to the activation (Esc)</source>
        <translation>Назад к активации (Esc)</translation>
    </message>
    <message>
        <source>Top-up message</source>
        <extracomment>Name of what says why an eSIM can&apos;t be topped up.</extracomment>
        <translation>Сообщение о пополнении</translation>
    </message>
    <message>
        <source>Top-up packages</source>
        <extracomment>Name of a table: what an eSIM can be topped up with.</extracomment>
        <translation>Пакеты пополнения</translation>
    </message>
    <message>
        <source>you pay</source>
        <extracomment>Below an amount: what the account pays.</extracomment>
        <translation>к оплате</translation>
    </message>
    <message>
        <source>Top-up question</source>
        <extracomment>Name of what asks before a top-up is bought.</extracomment>
        <translation>Вопрос о пополнении</translation>
    </message>
    <message>
        <source>Buy top-up</source>
        <extracomment>Button: buys the top-up.</extracomment>
        <translation>Купить пополнение</translation>
    </message>
    <message>
        <source>Top-up status</source>
        <extracomment>Name of what says how a top-up stands.</extracomment>
        <translation>Состояние пополнения</translation>
    </message>
    <message>
        <source>Top-up in progress</source>
        <translation>Пополнение выполняется</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how a top-up stands.</extracomment>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Looks at the account once more. Buys nothing.</source>
        <translation>Ещё раз проверяет аккаунт. Ничего не покупает.</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>Покупка прошла</translation>
    </message>
    <message>
        <source>You saw the data on the phone or in the account: the eSIM can be topped up again.</source>
        <translation>Вы видели эти данные в телефоне или в аккаунте: eSIM снова можно пополнять.</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>Покупки не было</translation>
    </message>
    <message>
        <source>Nothing arrived and nothing was charged: the eSIM can be topped up again. Look at your orders first.</source>
        <translation>Ничего не пришло и деньги не списаны: eSIM снова можно пополнять. Сначала посмотрите свои заказы.</translation>
    </message>
    <message>
        <source>Choose an eSIM to top it up.</source>
        <translation>Выберите eSIM, чтобы пополнить её.</translation>
    </message>
    <message>
        <source>Now: %1, ends %2</source>
        <extracomment>What an eSIM has before a top-up. %1: &quot;1.2 of 3 GB used&quot;; %2: a day.</extracomment>
        <translation>Сейчас: %1, истекает %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>What an eSIM has before a top-up. %1: &quot;1.2 of 3 GB used&quot;.</extracomment>
        <translation>Сейчас: %1</translation>
    </message>
    <message>
        <source>Reading what it can be topped up with…</source>
        <translation>Загрузка доступных пополнений…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages could not be read. Where a price was known before, that one is shown, and it is read again before anything is bought.</source>
        <extracomment>%Ln: how many packages that an eSIM can be topped up with.</extracomment>
        <translation>
            <numerusform>%Ln пакет прочитать не удалось. Если цена была известна раньше, показана она, и перед покупкой цена запрашивается снова.</numerusform>
            <numerusform>%Ln пакета прочитать не удалось. Если цена была известна раньше, показана она, и перед покупкой цена запрашивается снова.</numerusform>
            <numerusform>%Ln пакетов прочитать не удалось. Если цена была известна раньше, показана она, и перед покупкой цена запрашивается снова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are offered for this eSIM, but they could not be read. Try again in a while.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>Для этой eSIM предлагается %Ln пакет, но прочитать его не удалось. Повторите чуть позже.</numerusform>
            <numerusform>Для этой eSIM предлагаются %Ln пакета, но прочитать их не удалось. Повторите чуть позже.</numerusform>
            <numerusform>Для этой eSIM предлагается %Ln пакетов, но прочитать их не удалось. Повторите чуть позже.</numerusform>
        </translation>
    </message>
    <message>
        <source>eSIMfly offers no top-up for this eSIM. Sell a new one instead.</source>
        <translation>eSIMfly не предлагает пополнений для этой eSIM. Продайте вместо неё новую.</translation>
    </message>
    <message>
        <source>What this eSIM can be topped up with could not be read. Try again in a while.</source>
        <translation>Чем можно пополнить эту eSIM, загрузить не удалось. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>Balance after: %1</source>
        <extracomment>What the account will have once this top-up is paid.</extracomment>
        <translation>Останется на балансе: %1</translation>
    </message>
    <message>
        <source>Choose what to top up with.</source>
        <translation>Выберите, чем пополнить.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>What a top-up brings. %1: &quot;5 GB&quot; or &quot;∞&quot;; %2: &quot;30 days&quot;.</extracomment>
        <translation>ещё %1 и %2</translation>
    </message>
    <message>
        <source>until about %1</source>
        <extracomment>Until when an eSIM lasts after a top-up; the network decides in the end. %1: a day.</extracomment>
        <translation>примерно до %1</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or buy again all the same.</source>
        <translation>Стало дороже, чем раньше. Покажите цены, чтобы продолжить, или всё равно купите, нажав ещё раз.</translation>
    </message>
    <message>
        <source>Buy again to confirm.</source>
        <translation>Нажмите ещё раз, чтобы подтвердить покупку.</translation>
    </message>
    <message>
        <source>Checking the price…</source>
        <translation>Проверка цены…</translation>
    </message>
    <message>
        <source>The price rose from %1 to %2. Buy again to pay %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>Цена выросла с %1 до %2. Нажмите ещё раз, чтобы заплатить %2.</translation>
    </message>
    <message>
        <source>The price read at %1 could not be checked. Buy again to pay the current price.</source>
        <extracomment>%1: the time of day at which the price was read.</extracomment>
        <translation>Цену, прочитанную в %1, проверить не удалось. Нажмите ещё раз, чтобы заплатить цену на момент покупки.</translation>
    </message>
    <message>
        <source>This is more than %1. Buy again to confirm.</source>
        <extracomment>%1: an amount of money that was set.</extracomment>
        <translation>Это больше %1. Нажмите ещё раз, чтобы подтвердить покупку.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be bought. Buy again to have it read once more.</source>
        <translation>Нынешнюю цену этого пакета прочитать не удалось, поэтому купить его нельзя. Нажмите ещё раз, чтобы запросить её снова.</translation>
    </message>
    <message>
        <source>This package is no longer offered for this eSIM. Choose another one.</source>
        <translation>Этот пакет больше не предлагается для этой eSIM. Выберите другой.</translation>
    </message>
    <message>
        <source>The price fell from %1 to %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>Цена упала с %1 до %2.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a sale has been running, in seconds.</extracomment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Connect an account to top up.</source>
        <translation>Чтобы пополнить, подключите аккаунт.</translation>
    </message>
    <message>
        <source>Nothing can be topped up while this computer&apos;s clock is off.</source>
        <translation>Пока часы этого компьютера идут неверно, пополнять нельзя.</translation>
    </message>
    <message>
        <source>Nothing can be topped up without a connection.</source>
        <translation>Без подключения пополнять нельзя.</translation>
    </message>
    <message>
        <source>Connecting the account…</source>
        <translation>Подключение аккаунта…</translation>
    </message>
    <message>
        <source>A top-up of this eSIM is under way. The next one waits for it.</source>
        <translation>Пополнение этой eSIM уже выполняется. Следующее ждёт его окончания.</translation>
    </message>
    <message>
        <source>Top up without asking the others</source>
        <translation>Пополнить, не опрашивая других</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpText</name>
    <message>
        <source>Looking at the eSIM before it is topped up…</source>
        <translation>Проверка eSIM перед пополнением…</translation>
    </message>
    <message>
        <source>Topping up…</source>
        <extracomment>How a top-up stands: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>Пополнение…</translation>
    </message>
    <message>
        <source>You may have been charged. Checking…</source>
        <translation>Деньги могли быть списаны. Проверка…</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>Пока неясно.</translation>
    </message>
    <message>
        <source>It went through.</source>
        <translation>Покупка прошла.</translation>
    </message>
    <message>
        <source>It did not go through. Nothing was charged.</source>
        <translation>Покупка не прошла. Деньги не списаны.</translation>
    </message>
    <message>
        <source>You said that it went through.</source>
        <translation>Вы отметили, что покупка прошла.</translation>
    </message>
    <message>
        <source>You said that it was not bought.</source>
        <translation>Вы отметили, что покупки не было.</translation>
    </message>
    <message>
        <source>It did not go through. %1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Покупка не прошла. Вернулось %1.</translation>
    </message>
    <message>
        <source>It did not go through. The money came back.</source>
        <translation>Покупка не прошла. Деньги вернулись.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. A part of the money came back; not clear yet whether the rest does.</source>
        <translation>Покупка не прошла уже после оплаты. Часть денег вернулась; вернётся ли остальное, пока неясно.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. %1 of %2 came back; not clear yet whether the rest does.</source>
        <extracomment>%1: an amount of money that came back; %2: what was paid.</extracomment>
        <translation>Покупка не прошла уже после оплаты. Вернулось %1 из %2; вернётся ли остальное, пока неясно.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>Покупка не прошла уже после оплаты. Вернулись ли деньги, пока неясно.</translation>
    </message>
    <message>
        <source>The balance was %1 before the top-up and is %2 now.</source>
        <extracomment>%1, %2: amounts of money.</extracomment>
        <translation>До пополнения баланс был %1, сейчас&#xa0;— %2.</translation>
    </message>
    <message>
        <source>%1 of %2 are left now.</source>
        <extracomment>After a top-up. %1: data left, %2: data in all.</extracomment>
        <translation>Сейчас осталось %1 из %2.</translation>
    </message>
    <message>
        <source>It lasts until %1.</source>
        <extracomment>After a top-up. %1: date and time in the server&apos;s own words.</extracomment>
        <translation>Действует до %1.</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Уплачено %1.</translation>
    </message>
    <message>
        <source>%1 was paid; %2 was shown.</source>
        <extracomment>%1: the amount that was paid, %2: the one that was on the screen before.</extracomment>
        <translation>Уплачено %1; показано было %2.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer to the top-up got lost.</source>
        <translation>Ответ eSIMfly на пополнение потерян.</translation>
    </message>
    <message>
        <source>The account could not be read yet.</source>
        <translation>Аккаунт пока не удалось прочитать.</translation>
    </message>
    <message>
        <source>At %1 a top-up stood in the account that may be this one: %2.</source>
        <extracomment>%1: time of day; %2: the order&apos;s reference.</extracomment>
        <translation>В %1 в аккаунте было пополнение; возможно, это оно: %2.</translation>
    </message>
    <message>
        <source>At %1 a top-up over %2 stood in the account that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: an amount of money; %3: the order&apos;s reference.</extracomment>
        <translation>В %1 в аккаунте было пополнение на %2; возможно, это оно: %3.</translation>
    </message>
    <message>
        <source>At %1 the account had 1 new top-up with this package, perhaps of a colleague.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>В %1 в аккаунте было 1 новое пополнение этим пакетом, возможно, от коллеги.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 the account had %Ln new top-ups with this package, perhaps of colleagues.</source>
        <extracomment>%1: time of the day, %Ln: a number of top-ups.</extracomment>
        <translation>
            <numerusform>В %1 в аккаунте было %Ln новое пополнение этим пакетом, возможно, от коллег.</numerusform>
            <numerusform>В %1 в аккаунте было %Ln новых пополнения этим пакетом, возможно, от коллег.</numerusform>
            <numerusform>В %1 в аккаунте было %Ln новых пополнений этим пакетом, возможно, от коллег.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 a top-up stood in the account that eSIMfly calls “%2”, and that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: eSIMfly&apos;s own words, such as &quot;failed&quot;; %3: the order&apos;s reference.</extracomment>
        <translation>В %1 в аккаунте было пополнение, которое eSIMfly называет «%2»; возможно, это оно: %3.</translation>
    </message>
    <message>
        <source>At %1 no new top-up with this package stood in the account.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>В %1 в аккаунте не было нового пополнения этим пакетом.</translation>
    </message>
    <message>
        <source>At %1 the account could not be read completely.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>В %1 аккаунт не удалось прочитать полностью.</translation>
    </message>
    <message>
        <source>The eSIM has as much more as this top-up brings.</source>
        <translation>На eSIM прибавилось столько, сколько даёт это пополнение.</translation>
    </message>
    <message>
        <source>The eSIM has as much as before, but its figures may be late.</source>
        <translation>На eSIM столько же, сколько было, но сведения могут запаздывать.</translation>
    </message>
    <message>
        <source>The eSIM has changed by more than this top-up alone; a colleague may have topped it up too.</source>
        <translation>Изменения на eSIM больше, чем от одного этого пополнения; возможно, её пополнил и коллега.</translation>
    </message>
    <message>
        <source>What the eSIM has could not be seen.</source>
        <translation>Увидеть, что есть на eSIM, не удалось.</translation>
    </message>
    <message>
        <source>This eSIM is being prepared. It can be topped up once it is ready.</source>
        <translation>Эта eSIM готовится. Пополнить её можно, когда она будет готова.</translation>
    </message>
    <message>
        <source>The ICCID of this eSIM could not be read, so nothing can be bought for it. F5 reads the list again.</source>
        <translation>ICCID этой eSIM прочитать не удалось, поэтому купить для неё ничего нельзя. Чтобы загрузить список заново, нажмите F5.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up: its status is “%1”. Sell a new one instead.</source>
        <extracomment>%1: a status in the middle of a sentence: &quot;Expired&quot;.</extracomment>
        <translation>Эту eSIM нельзя пополнить: её статус&#xa0;— «%1». Продайте вместо неё новую.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up before it is used for the first time.</source>
        <translation>Эту eSIM нельзя пополнить до первого использования.</translation>
    </message>
    <message>
        <source>eSIMs of this package can&apos;t be topped up. Sell a new one instead.</source>
        <translation>eSIM этого пакета нельзя пополнить. Продайте вместо неё новую.</translation>
    </message>
    <message>
        <source>eSIMfly offers no top-ups for unlimited plans. Sell a new one instead.</source>
        <translation>eSIMfly не предлагает пополнений для безлимитных пакетов. Продайте вместо неё новую.</translation>
    </message>
    <message>
        <source>A top-up of this eSIM is not clear yet. Decide about it first.</source>
        <translation>Пока неясно, прошло ли пополнение этой eSIM. Сначала примите решение о нём.</translation>
    </message>
    <message>
        <source>Your decision is on its way to your team.</source>
        <translation>Ваше решение передаётся команде.</translation>
    </message>
    <message>
        <source>%1 sent it and is gone. It can be decided here from %2 on.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1: пополнение отправлено оттуда, но этого места больше нет. Принять решение здесь можно будет с %2.</translation>
    </message>
    <message>
        <source>%1 sent it and may still learn what came of it.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1: пополнение отправлено оттуда, и там ещё могут узнать, чем оно закончилось.</translation>
    </message>
    <message>
        <source>%1 sent it and does not send it again. Look at the eSIM: does it have the data?</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1: пополнение отправлено оттуда и снова не отправляется. Проверьте eSIM: есть ли на ней эти данные?</translation>
    </message>
</context>
<context>
    <name>Desk::Tour</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>Папку %1 не удаётся создать.</translation>
    </message>
    <message>
        <source>Connect the sandbox account and copy its catalogue</source>
        <translation>Подключить аккаунт-песочницу и загрузить каталог</translation>
    </message>
    <message>
        <source>Search: turkey 5gb</source>
        <translation>Поиск: turkey 5gb</translation>
    </message>
    <message>
        <source>What the customer sees on a screen of their own</source>
        <translation>Что видит клиент на собственном экране</translation>
    </message>
    <message>
        <source>Order with Ctrl+Enter; the QR code is on the screen</source>
        <translation>Заказать по Ctrl+Enter; QR-код на экране</translation>
    </message>
    <message>
        <source>Read the QR code back from the picture</source>
        <translation>Считать QR-код с изображения</translation>
    </message>
    <message>
        <source>The customer sees the code and how to begin</source>
        <translation>Клиент видит код и с чего начать</translation>
    </message>
    <message>
        <source>Hand it over with Ctrl+P</source>
        <translation>Выдать по Ctrl+P</translation>
    </message>
    <message>
        <source>The same for somebody who reads Arabic</source>
        <translation>То же для того, кто читает по-арабски</translation>
    </message>
    <message>
        <source>What it sells for</source>
        <translation>За сколько это продаётся</translation>
    </message>
    <message>
        <source>The eSIMs</source>
        <extracomment>Heading of a step that the program plays by itself.</extracomment>
        <translation>eSIM</translation>
    </message>
    <message>
        <source>What an eSIM has used, day by day</source>
        <translation>Сколько израсходовала eSIM, по дням</translation>
    </message>
    <message>
        <source>Why is there no data?</source>
        <translation>Почему нет интернета?</translation>
    </message>
    <message>
        <source>Top it up with Ctrl+T</source>
        <translation>Пополнить по Ctrl+T</translation>
    </message>
    <message>
        <source>The orders</source>
        <extracomment>Heading of a step that the program plays by itself.</extracomment>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>The shop at a glance</source>
        <translation>Магазин одним взглядом</translation>
    </message>
    <message>
        <source>Close the day with Ctrl+Shift+D</source>
        <translation>Закрыть день по Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>F8 hides what it costs, while a customer looks on</source>
        <translation>F8 скрывает закупочные цены, пока клиент смотрит</translation>
    </message>
    <message>
        <source>The catalogue in the dark</source>
        <translation>Каталог в тёмном оформлении</translation>
    </message>
    <message>
        <source>%1: not done after %2 s.</source>
        <extracomment>%1: heading of a step, %2: a number of seconds.</extracomment>
        <translation>%1: не выполнено за %2 с.</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <extracomment>%1: heading of a step, %2: how many milliseconds it took.</extracomment>
        <translation>%1: %2 мс</translation>
    </message>
    <message>
        <source>The picture %1 can&apos;t be written.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Изображение %1 не удаётся записать.</translation>
    </message>
    <message>
        <source>Done. The pictures are in %1.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>Готово. Изображения&#xa0;— в %1.</translation>
    </message>
    <message>
        <source>The tour ended early.</source>
        <translation>Показ завершился досрочно.</translation>
    </message>
    <message>
        <source>Comes back on Friday, room 12</source>
        <translation>Вернётся в пятницу, номер 12</translation>
    </message>
    <message>
        <source>This desk has made its team</source>
        <translation>Это рабочее место создало свою команду</translation>
    </message>
    <message>
        <source>A second desk joins it</source>
        <translation>Второе рабочее место входит в команду</translation>
    </message>
    <message>
        <source>Second desk</source>
        <extracomment>The name of a desk of the team.</extracomment>
        <translation>Второе рабочее место</translation>
    </message>
    <message>
        <source>What the second desk writes of an eSIM stands here</source>
        <translation>Заметка второго рабочего места об eSIM видна здесь</translation>
    </message>
    <message>
        <source>What the second desk sells stands in the books here</source>
        <translation>Продажи второго рабочего места видны здесь в учёте</translation>
    </message>
</context>
<context>
    <name>Desk::UnfinishedPurchases</name>
    <message>
        <source>Unfinished purchases</source>
        <extracomment>Title of the list of orders that need a decision.</extracomment>
        <translation>Незавершённые покупки</translation>
    </message>
    <message>
        <source>It is not clear whether these were bought. Nothing is sent again unless you say so.</source>
        <translation>Неясно, прошли ли эти покупки. Без вашего решения ничего не отправляется снова.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Что известно</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how an order stands.</extracomment>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Reads orders, eSIMs and balance of the account once more</source>
        <translation>Ещё раз загружает заказы, eSIM и баланс аккаунта</translation>
    </message>
    <message>
        <source>Finish this order</source>
        <translation>Завершить этот заказ</translation>
    </message>
    <message>
        <source>Sends the same order once more: it is bought if it was not bought yet, and never twice</source>
        <translation>Отправляет тот же заказ ещё раз: если он ещё не был куплен, он будет куплен; дважды он не покупается никогда</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>Покупка прошла</translation>
    </message>
    <message>
        <source>Only if you have seen that the eSIM has the data</source>
        <translation>Если вы видели, что данные на eSIM есть</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>Покупки не было</translation>
    </message>
    <message>
        <source>Only if you have seen in the account that there is no such order or top-up</source>
        <translation>Если вы видели в аккаунте, что такого заказа или пополнения нет</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Every purchase is settled.</source>
        <translation>Незавершённых покупок нет.</translation>
    </message>
    <message>
        <source>%1 Of the orders at once: %2.</source>
        <extracomment>%1: what is known of an order; %2: of those ordered with it, &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1 Из заказов, сделанных вместе: %2.</translation>
    </message>
    <message>
        <source>Top-up of %1</source>
        <extracomment>In the place of a note. %1: an ICCID.</extracomment>
        <translation>Пополнение %1</translation>
    </message>
    <message>
        <source>Was “%1” not bought?</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>Покупки «%1» не было?</translation>
    </message>
    <message>
        <source>The program will no longer look whether its money came back. Look at your balance and your orders first.</source>
        <translation>Программа больше не будет проверять, вернулись ли деньги. Сначала посмотрите баланс и заказы.</translation>
    </message>
    <message>
        <source>The program will no longer look for it, and the eSIM can be topped up again. If eSIMfly did charge it, the eSIM has the data, and the money is gone.</source>
        <translation>Программа больше не будет искать эту покупку, и eSIM снова можно будет пополнять. Если eSIMfly всё же списала деньги, данные на eSIM есть, а деньги потрачены.</translation>
    </message>
    <message>
        <source>The program will no longer look for it. If eSIMfly did charge it, the eSIM appears in the list of eSIMs, and the money is gone.</source>
        <translation>Программа больше не будет искать эту покупку. Если eSIMfly всё же списала деньги, eSIM появится в списке eSIM, а деньги потрачены.</translation>
    </message>
    <message>
        <source>Yes, it was not bought</source>
        <translation>Да, покупки не было</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <extracomment>Button of a question: nothing is decided.</extracomment>
        <translation>Искать дальше</translation>
    </message>
    <message>
        <source>Asks which order of the account it was</source>
        <translation>Спрашивает, какой из заказов в аккаунте это был</translation>
    </message>
</context>
<context>
    <name>Desk::UsageChart</name>
    <message>
        <source>No data was used on the days that could be read.</source>
        <translation>За дни, которые удалось прочитать, данные не расходовались.</translation>
    </message>
    <message>
        <source>No data was used.</source>
        <translation>Данные не расходовались.</translation>
    </message>
    <message>
        <source>%1 in all, the most on %2: %3.</source>
        <extracomment>What a chart shows, for those who can&apos;t see it. %1, %3: amounts of data; %2: a day.</extracomment>
        <translation>Всего %1, больше всего %2: %3.</translation>
    </message>
    <message>
        <source>Used per day</source>
        <translation>Расход по дням</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>unit</comment>
        <translation>МБ</translation>
    </message>
    <message>
        <source>GB</source>
        <comment>unit</comment>
        <translation>ГБ</translation>
    </message>
</context>
<context>
    <name>Desk::UsagePanel</name>
    <message>
        <source>Data used</source>
        <extracomment>Name of a bar: how much data was used.</extracomment>
        <translation>Израсходовано</translation>
    </message>
    <message>
        <source>Data left</source>
        <extracomment>Name of what says how much data is left.</extracomment>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Age of the figures</source>
        <translation>Давность данных</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>Запросить у сети</translation>
    </message>
    <message>
        <source>Refresh usage</source>
        <extracomment>Button: reads again how much data was used.</extracomment>
        <translation>Обновить расход</translation>
    </message>
    <message>
        <source>Asks the mobile network how much was used and where the phone is; once a minute (F5)</source>
        <translation>Запрашивает у мобильной сети, сколько израсходовано и где телефон; раз в минуту (F5)</translation>
    </message>
    <message>
        <source>Live status</source>
        <extracomment>Name of what the network says about an eSIM at this moment.</extracomment>
        <translation>Текущее состояние</translation>
    </message>
    <message>
        <source>Used per day</source>
        <translation>Расход по дням</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>Choice above a chart: the last 7 days.</extracomment>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>Choice above a chart: the last 30 days.</extracomment>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>Choice above a chart: the last 90 days.</extracomment>
        <translation>90 дней</translation>
    </message>
    <message>
        <source>Usage report</source>
        <extracomment>Name of a table: where how much data was used.</extracomment>
        <translation>Отчёт о расходе</translation>
    </message>
    <message>
        <source>Usage per day</source>
        <translation>Расход по дням</translation>
    </message>
    <message>
        <source>Usage by country</source>
        <translation>Расход по странам</translation>
    </message>
    <message>
        <source>Choose an eSIM to see what it has used.</source>
        <translation>Выберите eSIM, чтобы увидеть её расход.</translation>
    </message>
    <message>
        <source>Stored figures of an earlier day</source>
        <translation>Сохранённые данные за более ранний день</translation>
    </message>
    <message>
        <source>Stored figures, read at %1 (%2)</source>
        <extracomment>%1: time of day; %2: how long ago: &quot;3 min&quot;.</extracomment>
        <translation>Сохранённые данные, получены в %1 (%2)</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: an amount of data.</extracomment>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>ends %1, in %2</source>
        <extracomment>%1: a day; %2: &quot;15 days&quot;.</extracomment>
        <translation>истекает %1, через %2</translation>
    </message>
    <message>
        <source>ended %1</source>
        <extracomment>%1: a day.</extracomment>
        <translation>истекла %1</translation>
    </message>
    <message>
        <source>its validity begins with the first use</source>
        <translation>её дни начнутся с первого использования</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Запрос к сети…</translation>
    </message>
    <message>
        <source>It can be asked again in a minute.</source>
        <translation>Снова запросить можно через минуту.</translation>
    </message>
    <message>
        <source>Reading the report…</source>
        <translation>Загрузка отчёта…</translation>
    </message>
    <message>
        <source>None of the days of this report could be read.</source>
        <translation>Ни один день этого отчёта прочитать не удалось.</translation>
    </message>
    <message>
        <source>No data was used in this time.</source>
        <translation>За это время данные не расходовались.</translation>
    </message>
    <message>
        <source>%1 in all, %2 a day on days with use. Read: %3.</source>
        <extracomment>%1, %2: amounts of data; %3: how long ago it was read: &quot;3 min&quot;.</extracomment>
        <translation>Всего %1, по %2 в день в дни использования. Загружено: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of it could not be read.</source>
        <extracomment>%Ln: how many rows of a report of used data.</extracomment>
        <translation>
            <numerusform>Не удалось прочитать %Ln строку отчёта.</numerusform>
            <numerusform>Не удалось прочитать %Ln строки отчёта.</numerusform>
            <numerusform>Не удалось прочитать %Ln строк отчёта.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::UsageReportModel</name>
    <message>
        <source>Country</source>
        <extracomment>Heading of a column: where data was used.</extracomment>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: name of a network operator.</extracomment>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: an amount of data.</extracomment>
        <translation>Израсходовано</translation>
    </message>
</context>
<context>
    <name>Desk::WeekModel</name>
    <message>
        <source>Week</source>
        <extracomment>Heading of a column: first and last day of a week.</extracomment>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders in that week.</extracomment>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Heading of a column: what the account paid in that week.</extracomment>
        <translation>Потрачено</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid in that week.</extracomment>
        <translation>Продано за</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of the sales of that week when they were paid.</extracomment>
        <translation>Маржа</translation>
    </message>
    <message>
        <source>Of the orders whose selling price is known</source>
        <translation>По заказам, о которых известно, за сколько они проданы</translation>
    </message>
    <message>
        <source>%1 of %2 of %3</source>
        <extracomment>%1: an amount of money; of %2 orders it is known what they were sold for, of %3 that were paid for.</extracomment>
        <translation>%1 по %2 из %3</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Heading of a column: what came back in that week.</extracomment>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>What came back to the balance in this week, whenever it was sold</source>
        <translation>Сколько вернулось на баланс за эту неделю, когда бы ни было продано</translation>
    </message>
    <message>
        <source>Not in the sums</source>
        <translation>Не в итогах</translation>
    </message>
    <message>
        <source>Orders of which it is not certain, or not readable, what was paid</source>
        <translation>Заказы, по которым не установлено или не прочитано, сколько уплачено</translation>
    </message>
</context>
<context>
    <name>Desk::WeeksChart</name>
    <message>
        <source>%1 spent</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>потрачено %1</translation>
    </message>
    <message>
        <source>%1 sold for</source>
        <extracomment>What customers paid. %1: an amount of money.</extracomment>
        <translation>продано за %1</translation>
    </message>
    <message>
        <source>%1 margin</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>маржа %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What a chart shows of one week, for those who can&apos;t see it. %1: days; %2: amounts.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>Показывать нечего.</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>In a chart: what the account paid.</extracomment>
        <translation>Потрачено</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>In a chart: what customers paid.</extracomment>
        <translation>Продано за</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>In a chart: what is left of sales when they were paid.</extracomment>
        <translation>Маржа</translation>
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
        <translation>Найти, заказать, дать клиенту отсканировать: eSIM для поездки за секунды.</translation>
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
        <translation>Какой из заказов в аккаунте это был?</translation>
    </message>
    <message>
        <source>It was this one</source>
        <translation>Это он</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <extracomment>Button of a question: nothing is decided.</extracomment>
        <translation>Искать дальше</translation>
    </message>
    <message>
        <source>None of the orders was chosen. Nothing was decided.</source>
        <translation>Ни один из заказов не выбран. Решение не принято.</translation>
    </message>
    <message>
        <source>No order of the account can have been this one.</source>
        <translation>Ни один из заказов в аккаунте не может быть этой покупкой.</translation>
    </message>
    <message>
        <source>Your team can&apos;t be asked at the moment. Nothing was decided.</source>
        <translation>Спросить вашу команду сейчас нельзя. Решение не принято.</translation>
    </message>
    <message>
        <source>That order belongs to another sale. Nothing was decided.</source>
        <translation>Этот заказ относится к другой продаже. Решение не принято.</translation>
    </message>
    <message>
        <source>The account does not show that order. Nothing was decided.</source>
        <translation>В аккаунте этот заказ не виден. Решение не принято.</translation>
    </message>
</context>
<context>
    <name>Desk::WorthACallModel</name>
    <message>
        <source>No data left, ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day.</extracomment>
        <translation>Данные исчерпаны, истекает %1</translation>
    </message>
    <message>
        <source>No data left</source>
        <translation>Данные исчерпаны</translation>
    </message>
    <message>
        <source>Nearly empty, ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day.</extracomment>
        <translation>Почти исчерпана, истекает %1</translation>
    </message>
    <message>
        <source>Nearly empty</source>
        <extracomment>Why a customer is worth a call: little data is left.</extracomment>
        <translation>Почти исчерпана</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day and a time.</extracomment>
        <translation>Истекает %1</translation>
    </message>
    <message>
        <source>Being prepared since %1</source>
        <extracomment>Why an eSIM needs attention. %1: a day and a time.</extracomment>
        <translation>Готовится с %1</translation>
    </message>
    <message>
        <source>Not installed since %1</source>
        <extracomment>Why a traveller is worth a call: bought, and never put on a phone. %1: a day.</extracomment>
        <translation>Не установлена с %1</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading: the reason why a traveller is worth a call.</extracomment>
        <translation>Почему</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>Heading of a column: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: how much data was used, with a bar.</extracomment>
        <translation>Израсходовано</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Клиент или заметка</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Heading of a column: what to do for a customer.</extracomment>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Button: an eSIM gets more data.</extracomment>
        <translation>Пополнить</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows an eSIM.</extracomment>
        <translation>Показать</translation>
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
        <translation>Стрелка вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Стрелка вниз</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Esc</translation>
    </message>
</context>
</TS>
