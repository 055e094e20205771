<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Desk::ActivationPanel</name>
    <message>
        <source>Previous eSIM</source>
        <extracomment>Button: shows the eSIM before this one, of several that were sold together.</extracomment>
        <translation>上一个 eSIM</translation>
    </message>
    <message>
        <source>Previous eSIM of this sale (Ctrl+Page Up)</source>
        <translation>本次销售的上一个 eSIM (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next eSIM</source>
        <extracomment>Button: shows the eSIM behind this one, of several that were sold together.</extracomment>
        <translation>下一个 eSIM</translation>
    </message>
    <message>
        <source>Next eSIM of this sale (Ctrl+Page Down)</source>
        <translation>本次销售的下一个 eSIM (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>eSIM of the sale</source>
        <translation>本次销售的 eSIM</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <extracomment>In the place of the QR code: the eSIM is paid, and eSIMfly is making it.</extracomment>
        <translation>准备中</translation>
    </message>
    <message>
        <source>The phone will ask for a confirmation code. It is not part of the QR code: give it to the customer separately.</source>
        <translation>手机会要求输入确认码。确认码不在二维码中，请另行告知客户。</translation>
    </message>
    <message>
        <source>eSIMfly sent two different activation codes for this eSIM; this is the first. If the phone refuses it, ask eSIMfly&apos;s support which one is right. It is paid; don&apos;t order again.</source>
        <translation>eSIMfly 为此 eSIM 发来两个不同的激活码，这是第一个。如果手机不接受，请向 eSIMfly 客服询问哪一个正确。已付款，请勿重复下单。</translation>
    </message>
    <message>
        <source>The whole text of the QR code; Android phones ask for it</source>
        <translation>二维码的完整文本，安卓手机会要求输入</translation>
    </message>
    <message>
        <source>Copy full code</source>
        <translation>复制完整代码</translation>
    </message>
    <message>
        <source>A card with the QR code and the steps, to print, save or send, in the traveller&apos;s language (Ctrl+P)</source>
        <translation>带有二维码和安装步骤的卡片，可用旅客的语言打印、保存或发送 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: gives the eSIM to the customer, as paper, file or message.</extracomment>
        <translation>交付</translation>
    </message>
    <message>
        <source>Copies a link that installs the eSIM with one tap (iOS 17.4 or newer)</source>
        <translation>复制一键安装 eSIM 的链接（iOS 17.4 或更高版本）</translation>
    </message>
    <message>
        <source>iPhone link</source>
        <extracomment>Caption: a link that installs the eSIM on an iPhone.</extracomment>
        <translation>iPhone 链接</translation>
    </message>
    <message>
        <source>Copy iPhone link</source>
        <translation>复制 iPhone 链接</translation>
    </message>
    <message>
        <source>Copies a link that installs the eSIM with one tap (newer Android phones)</source>
        <translation>复制一键安装 eSIM 的链接（较新的安卓手机）</translation>
    </message>
    <message>
        <source>Android link</source>
        <extracomment>Caption: a link that installs the eSIM on a phone with Android.</extracomment>
        <translation>安卓链接</translation>
    </message>
    <message>
        <source>Copy Android link</source>
        <translation>复制安卓链接</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <extracomment>What was copied: the address that phones ask for; “SM-DP+” is a name.</extracomment>
        <translation>SM-DP+ 地址</translation>
    </message>
    <message>
        <source>activation code</source>
        <extracomment>What was copied: the code that phones ask for beside the address.</extracomment>
        <translation>激活码</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>What was copied: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>full code</source>
        <extracomment>What was copied: address and activation code in one.</extracomment>
        <translation>完整代码</translation>
    </message>
    <message>
        <source>eSIM %1 of %2</source>
        <extracomment>Which of several eSIMs of a sale is shown.</extracomment>
        <translation>eSIM %1/%2</translation>
    </message>
    <message>
        <source>Being prepared, 1 to 5 minutes. It is paid; don&apos;t order again.</source>
        <translation>准备中，需 1 至 5 分钟。已付款，请勿重复下单。</translation>
    </message>
    <message>
        <source>The activation code of this eSIM came in parts only, so there is no QR code. What came of it can be typed into the phone. If that is not enough, refresh in a minute or ask eSIMfly&apos;s support. It is paid; don&apos;t order again.</source>
        <translation>此 eSIM 的激活码只收到一部分，因此没有二维码。已收到的部分可以在手机上手动输入。如果还不够，请一分钟后刷新，或联系 eSIMfly 客服。已付款，请勿重复下单。</translation>
    </message>
    <message>
        <source>There is no activation code that can be read for this eSIM. Refresh in a minute; if there is still none, ask eSIMfly&apos;s support for it with the ICCID. It is paid; don&apos;t order again.</source>
        <translation>此 eSIM 没有可读取的激活码。请一分钟后刷新；如果仍然没有，请凭 ICCID 向 eSIMfly 客服索取。已付款，请勿重复下单。</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>下单时间：%1</translation>
    </message>
    <message>
        <source>Copied: %1. It leaves the clipboard after %2 s.</source>
        <extracomment>%1: what was copied, &quot;activation code&quot;; %2: seconds.</extracomment>
        <translation>已复制：%1。%2 秒后从剪贴板清除。</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <extracomment>%1: what was copied, &quot;ICCID&quot;.</extracomment>
        <translation>已复制：%1。</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Button: copies the address of a page in the internet.</extracomment>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>Button: opens a page in the internet.</extracomment>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Copy the link instead.</source>
        <translation>本机没有找到浏览器，请改为复制链接。</translation>
    </message>
    <message>
        <source>Copy SM-DP+ address</source>
        <translation>复制 SM-DP+ 地址</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>Caption: the code that phones ask for beside the address.</extracomment>
        <translation>激活码</translation>
    </message>
    <message>
        <source>Copy activation code</source>
        <translation>复制激活码</translation>
    </message>
    <message>
        <source>Copy ICCID</source>
        <extracomment>Button: copies the number of an eSIM.</extracomment>
        <translation>复制 ICCID</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>全屏 (F11)</translation>
    </message>
</context>
<context>
    <name>Desk::AfterSaleController</name>
    <message>
        <source>The top-up with %1 was not sent before the program ended. Nothing was charged.</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>程序关闭前，用“%1”进行的充值没有发送。没有扣款。</translation>
    </message>
    <message>
        <source>The cancellation of %1 was not sent before the program ended. Nothing was cancelled.</source>
        <extracomment>%1: an ICCID.</extracomment>
        <translation>程序关闭前，对 %1 的取消没有发送。没有取消任何 eSIM。</translation>
    </message>
    <message>
        <source>The top-up with %1 did not come to its end last time. You may have been charged. Checking…</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>上次用“%1”进行的充值没有结果。可能已扣款。正在核查…</translation>
    </message>
    <message>
        <source>The top-up with %1, bought with another access code, is not clear yet. Its eSIM takes no other until you decide about it.</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>用另一访问码购买的充值“%1”结果尚不明确。在您作出决定之前，此 eSIM 不接受其他充值。</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the eSIM that it is about.</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <source>The cancellation of %1 did not come to its end last time. It may have been done: the account shows it, and nothing is sent again.</source>
        <extracomment>%1: an ICCID.</extracomment>
        <translation>上次对 %1 的取消没有结果。可能已经取消：以账户显示为准，不会重复发送。</translation>
    </message>
</context>
<context>
    <name>Desk::AmountField</name>
    <message>
        <source>Up to</source>
        <extracomment>Before a field for an amount of money; the currency stands behind it.</extracomment>
        <translation>不超过</translation>
    </message>
    <message>
        <source>Highest price</source>
        <extracomment>Name of a field: packages that cost more are not listed.</extracomment>
        <translation>最高价格</translation>
    </message>
    <message>
        <source>Write an amount like %1.</source>
        <extracomment>%1: an amount of money with its currency.</extracomment>
        <translation>请按此格式填写金额：%1。</translation>
    </message>
</context>
<context>
    <name>Desk::Application</name>
    <message>
        <source>eSIMfly Desk is already running; its window was brought to the front.</source>
        <translation>eSIMfly Desk 已在运行，其窗口已切换到前台。</translation>
    </message>
    <message>
        <source>eSIMfly Desk is already running, but does not answer. End it, then start again.</source>
        <translation>eSIMfly Desk 已在运行，但没有响应。请将其结束后重新启动。</translation>
    </message>
    <message>
        <source>eSIMfly Desk is already running with this profile, on the computer “%1”. One profile is for one program: end that one, or start this one with --profile and another name.</source>
        <extracomment>On a network home; %1: the name of a computer.</extracomment>
        <translation>eSIMfly Desk 已在计算机“%1”上用此配置运行。一个配置只能供一个程序使用：请结束那一个，或者用 --profile 加另一个名称启动本程序。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written or locked. Nothing was started. See that its disk is not full and that you may write there, then start again.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>文件夹 %1 无法写入或锁定，程序没有启动。请确认磁盘未满且您有写入权限，然后重新启动。</translation>
    </message>
</context>
<context>
    <name>Desk::BestSellerModel</name>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders were sold.</extracomment>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid.</extracomment>
        <translation>成交额</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>A destination or a desk: of packages of which nobody knows where they are for, or where they were sold.</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>Heading of a column: country or region that packages are for.</extracomment>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>套餐</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>In place of the name of a seller: orders of which nobody said who sold them.</extracomment>
        <translation>未选销售员</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Heading of a column: a computer that sells in the same team.</extracomment>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>销售员</translation>
    </message>
</context>
<context>
    <name>Desk::BooksText</name>
    <message>
        <source>Pending</source>
        <extracomment>Status of an order: eSIMfly has not finished it.</extracomment>
        <translation>待完成</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>Status of an order: its eSIMs are there.</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Status of an order: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Not clear</source>
        <extracomment>An order of which nobody knows yet whether it was bought.</extracomment>
        <translation>不明确</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of an order: eSIMfly could not do it.</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of an order: it was taken back.</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Status of an order: its money came back.</extracomment>
        <translation>已退款</translation>
    </message>
    <message>
        <source>1 order</source>
        <extracomment>Below a table of orders: there is one.</extracomment>
        <translation>1 个订单</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <extracomment>%Ln: how many orders. Below a table of orders.</extracomment>
        <translation>
            <numerusform>%Ln 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>not clear</source>
        <extracomment>Whether, or how much, money comes back of an order.</extracomment>
        <translation>不明确</translation>
    </message>
    <message>
        <source>awaited</source>
        <extracomment>Money that is to come back.</extracomment>
        <translation>待退回</translation>
    </message>
    <message>
        <source>came back</source>
        <extracomment>Behind an amount that eSIMfly gave back: “$4.50 came back”.</extracomment>
        <translation>已退回</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>When the account first showed that an order&apos;s money came back. %1: a day.</extracomment>
        <translation>账户显示于 %1</translation>
    </message>
    <message>
        <source>%1 comes back later: it is not in the balance yet.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 稍后退回，尚未计入余额。</translation>
    </message>
    <message>
        <source>The money comes back later: it is not in the balance yet.</source>
        <translation>款项稍后退回，尚未计入余额。</translation>
    </message>
    <message>
        <source>%1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 已退回。</translation>
    </message>
    <message>
        <source>The money came back.</source>
        <translation>款项已退回。</translation>
    </message>
    <message>
        <source>No answer said when: it counts for %1, when the account first showed it.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>没有收到答复，因此计入账户首次显示退款的日期：%1。</translation>
    </message>
    <message>
        <source>It counts for %1, when it was cancelled.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>计入取消的日期：%1。</translation>
    </message>
    <message>
        <source>Cancelled; when is not known: it counts for the day of the order.</source>
        <translation>已取消，但时间不详：计入下单当天。</translation>
    </message>
    <message>
        <source>More of it may have been cancelled. What comes back of that is not clear, and in no sum.</source>
        <translation>可能还取消了更多 eSIM。这部分退款多少不明确，未计入任何合计。</translation>
    </message>
    <message>
        <source>It may have been cancelled. What comes back is not clear, and in no sum.</source>
        <translation>可能已取消。退款多少不明确，未计入任何合计。</translation>
    </message>
    <message>
        <source>The customer got back %1.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>已退给客户 %1。</translation>
    </message>
    <message>
        <source>%1 · adding up…</source>
        <extracomment>%1: &quot;20,000 orders&quot;, while they are added up.</extracomment>
        <translation>%1 · 正在合计…</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of amounts, while a customer looks at the screen.</extracomment>
        <translation>价格已隐藏</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>支出 %1</translation>
    </message>
    <message>
        <source>%1 sold for</source>
        <extracomment>What customers paid. %1: an amount of money.</extracomment>
        <translation>成交额 %1</translation>
    </message>
    <message>
        <source>%1 margin of %2 of %3</source>
        <extracomment>%1: an amount of money; of %2 orders it is known what they were sold for, of %3 that were paid for.</extracomment>
        <translation>毛利 %1（%3 个订单中的 %2 个）</translation>
    </message>
    <message>
        <source>%1 margin</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>毛利 %1</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>What eSIMfly gave back. %1: an amount of money.</extracomment>
        <translation>退款 %1</translation>
    </message>
    <message>
        <source>%1 refund awaited</source>
        <extracomment>What eSIMfly will give back and has not yet. %1: an amount of money.</extracomment>
        <translation>待退款 %1</translation>
    </message>
    <message>
        <source>%1 given back to customers</source>
        <extracomment>What the shop paid back. %1: an amount of money.</extracomment>
        <translation>退给客户 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds not clear</source>
        <extracomment>Cancellations of which nobody knows whether, or how much, money comes back.</extracomment>
        <translation>
            <numerusform>%Ln 笔退款不明确</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not certain and not in the sums</source>
        <extracomment>Orders of which nobody knows for certain what was paid.</extracomment>
        <translation>
            <numerusform>%Ln 个不确定，未计入合计</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <extracomment>Orders of which something could not be read.</extracomment>
        <translation>
            <numerusform>%Ln 个无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day of this year with its weekday; the letters are those of QDate::toString().</extracomment>
        <translation>M&apos;月&apos;d&apos;日&apos; ddd</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>A day of another year with its weekday; the letters are those of QDate::toString().</extracomment>
        <translation>yyyy&apos;年&apos;M&apos;月&apos;d&apos;日&apos; ddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day as short as it is understood, below a chart; the letters are those of QDate::toString().</extracomment>
        <translation>M&apos;月&apos;d&apos;日&apos;</translation>
    </message>
</context>
<context>
    <name>Desk::BringBackDialog</name>
    <message>
        <source>Copies of eSIMfly Desk (*.%1)</source>
        <extracomment>%1: how names of such files end. A kind of files in a dialog that chooses one.</extracomment>
        <translation>eSIMfly Desk 备份 (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The copy is being read…</source>
        <translation>正在读取备份…</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>What is in a copy is added to what is on this computer: nothing that has moved on here is changed, and nothing is sent to anybody. Where the computer that saved it still sells, finish orders that are not clear there.</source>
        <translation>备份中的内容会添加到本机：本机上较新的内容不会被改动，也不会向任何人发送任何内容。如果保存备份的计算机仍在销售，请在那台计算机上处理完不明确的订单。</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>选择备份…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Desk::CancelDialog</name>
    <message>
        <source>Cancel eSIM</source>
        <extracomment>Title of a question: an eSIM is to be taken back.</extracomment>
        <translation>取消 eSIM</translation>
    </message>
    <message>
        <source>Cancel “%1”, %2?</source>
        <extracomment>%1: a package&apos;s name; %2: an ICCID.</extracomment>
        <translation>要取消“%1”(%2) 吗？</translation>
    </message>
    <message>
        <source>Customer gets back</source>
        <translation>退给客户</translation>
    </message>
    <message>
        <source>Cancel and refund</source>
        <translation>取消并退款</translation>
    </message>
    <message>
        <source>Keep eSIM</source>
        <extracomment>Button of a question: the eSIM is not taken back.</extracomment>
        <translation>保留 eSIM</translation>
    </message>
    <message>
        <source>This is no amount. Write it like %1, or leave it empty.</source>
        <extracomment>Below a field for money; %1: an example of an amount, such as 8.00.</extracomment>
        <translation>这不是金额。请按此格式填写：%1，或留空。</translation>
    </message>
</context>
<context>
    <name>Desk::CareText</name>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list in one line.</extracomment>
        <translation>，&#x200a;</translation>
    </message>
    <message>
        <source>an unknown network</source>
        <translation>未知网络</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1: data used.</extracomment>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>last on %1</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>最近使用的网络：%1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>最近使用时间：%1</translation>
    </message>
    <message>
        <source>not installed</source>
        <extracomment>Verdict on an eSIM without data: it is on no phone.</extracomment>
        <translation>未安装</translation>
    </message>
    <message>
        <source>switched on in the phone</source>
        <translation>手机中已启用</translation>
    </message>
    <message>
        <source>switched off in the phone</source>
        <translation>手机中已停用</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>没有任何信息</translation>
    </message>
    <message>
        <source>Network at %1: %2</source>
        <extracomment>What the mobile network answered. %1: time of day; %2: a list.</extracomment>
        <translation>网络答复（%1）：%2</translation>
    </message>
    <message>
        <source>The network of this eSIM does not tell how it stands.</source>
        <translation>此 eSIM 的网络不提供其状态。</translation>
    </message>
    <message>
        <source>The mobile network did not answer eSIMfly. Try again in a few minutes.</source>
        <translation>移动网络没有响应 eSIMfly 的查询。请几分钟后重试。</translation>
    </message>
    <message>
        <source>The network of this eSIM gives no report by day. The figures above are all there is.</source>
        <translation>此 eSIM 的网络不提供按日报告。以上数字就是全部信息。</translation>
    </message>
    <message>
        <source>The eSIM is still being prepared.</source>
        <translation>此 eSIM 仍在准备中。</translation>
    </message>
    <message>
        <source>This eSIM was cancelled. It will not work again.</source>
        <translation>此 eSIM 已取消，无法再使用。</translation>
    </message>
    <message>
        <source>Its validity ended on %1.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>有效期已于 %1结束。</translation>
    </message>
    <message>
        <source>Its validity has ended.</source>
        <translation>有效期已结束。</translation>
    </message>
    <message>
        <source>All of its data is used.</source>
        <translation>流量已全部用完。</translation>
    </message>
    <message>
        <source>It is suspended: no network lets it in.</source>
        <translation>已暂停：任何网络都不允许其接入。</translation>
    </message>
    <message>
        <source>It is not on a phone yet.</source>
        <translation>尚未安装到手机上。</translation>
    </message>
    <message>
        <source>It is on the phone, but switched off there.</source>
        <translation>已安装到手机上，但在手机中已停用。</translation>
    </message>
    <message>
        <source>It is on the phone, but no network has seen it yet.</source>
        <translation>已安装到手机上，但尚未接入任何网络。</translation>
    </message>
    <message>
        <source>The phone is where this plan does not work: %1.</source>
        <extracomment>%1: a country, or a network and its country.</extracomment>
        <translation>手机所在位置不在此套餐的覆盖范围内：%1。</translation>
    </message>
    <message>
        <source>The phone is on a network that is not in the plan: %1.</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>手机连接的网络不在套餐内：%1。</translation>
    </message>
    <message>
        <source>No network has seen it since %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>自 %1 以来没有接入任何网络。</translation>
    </message>
    <message>
        <source>No network has seen it lately.</source>
        <translation>最近没有接入任何网络。</translation>
    </message>
    <message>
        <source>Everything looks well.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Everything looks well: %1 saw it on %2.</source>
        <extracomment>%1: a mobile network; %2: day and time.</extracomment>
        <translation>一切正常：%2 曾接入 %1。</translation>
    </message>
    <message>
        <source>Nobody can tell: what the network says about this eSIM could not be read.</source>
        <translation>无法判断：网络对此 eSIM 的答复无法读取。</translation>
    </message>
    <message>
        <source>Nobody can tell: the network says nothing about this eSIM.</source>
        <translation>无法判断：网络没有提供此 eSIM 的任何信息。</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>In the phone&apos;s settings turn this line on, choose it for mobile data and turn data roaming on; then airplane mode on and off.</source>
        <translation>请在手机设置中启用此线路，将其用于移动数据，并打开数据漫游；然后打开再关闭飞行模式。</translation>
    </message>
    <message>
        <source>It is paid. It takes 1 to 5 minutes; if it is not there in 15, ask eSIMfly&apos;s support with the order.</source>
        <translation>已付款。需要 1 至 5 分钟；如果 15 分钟后仍未出现，请凭订单号联系 eSIMfly 客服。</translation>
    </message>
    <message>
        <source>Sell a new one.</source>
        <translation>请另售一个新的 eSIM。</translation>
    </message>
    <message>
        <source>Top it up (Ctrl+T), or sell a new one.</source>
        <translation>请为其充值 (Ctrl+T)，或另售一个新的 eSIM。</translation>
    </message>
    <message>
        <source>Press “Resume” under “Manage”, then airplane mode on and off.</source>
        <translation>请在“管理”中点击“恢复”，然后打开再关闭飞行模式。</translation>
    </message>
    <message>
        <source>Let the customer scan the QR code under “Activation”, with the phone on Wi-Fi.</source>
        <translation>请让客户在手机连接 Wi-Fi 时扫描“激活”中的二维码。</translation>
    </message>
    <message>
        <source>Sell a package for this country.</source>
        <translation>请销售适用于该国家/地区的套餐。</translation>
    </message>
    <message>
        <source>Airplane mode on, wait ten seconds, off again. If it comes back to the same network, turn off automatic network selection and choose one by hand.</source>
        <translation>打开飞行模式，等待十秒，再关闭。如果仍连接到同一网络，请关闭自动选择网络，并手动选择其他网络。</translation>
    </message>
    <message>
        <source>In the plan: %1.</source>
        <extracomment>%1: names of mobile networks.</extracomment>
        <translation>套餐内的网络：%1。</translation>
    </message>
    <message>
        <source>Is the phone on, and in reach of a network?</source>
        <translation>手机是否已开机，是否处于信号覆盖范围内？</translation>
    </message>
    <message>
        <source>If there is no data all the same: turn data roaming on and start the phone again.</source>
        <translation>如果仍然没有网络：请打开数据漫游并重启手机。</translation>
    </message>
    <message>
        <source>If there is no data all the same: turn data roaming on, set the access point (APN) to “%1” and start the phone again.</source>
        <extracomment>%1: the name of an access point.</extracomment>
        <translation>如果仍然没有网络：请打开数据漫游，将接入点 (APN) 设为“%1”，并重启手机。</translation>
    </message>
    <message>
        <source>“Check network” asks the mobile network.</source>
        <translation>“检查网络”会向移动网络查询。</translation>
    </message>
    <message>
        <source>Last network: %1, %2</source>
        <extracomment>%1: a mobile network; %2: day and time.</extracomment>
        <translation>最近的网络：%1，%2</translation>
    </message>
    <message>
        <source>Last network: %1</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>最近的网络：%1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <extracomment>%1: a phone&apos;s model.</extracomment>
        <translation>手机：%1</translation>
    </message>
    <message>
        <source>Access point (APN): %1</source>
        <extracomment>%1: the name of an access point.</extracomment>
        <translation>接入点 (APN)：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the network could not be read.</source>
        <extracomment>%Ln: how many things that happened in a network, as a list shows them.</extracomment>
        <translation>
            <numerusform>%Ln 条网络事件无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>ICCID: %1</source>
        <extracomment>%1: the number of an eSIM. A line of a note about an eSIM, to be sent to somebody.</extracomment>
        <translation>ICCID：%1</translation>
    </message>
    <message>
        <source>Package: %1 (%2)</source>
        <extracomment>%1: a package&apos;s name; %2: its code.</extracomment>
        <translation>套餐：%1 (%2)</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <extracomment>%1: eSIMfly&apos;s number of an order. A line of a note about an eSIM.</extracomment>
        <translation>订单：%1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1: how an eSIM stands, such as “Active”. A line of a note about an eSIM.</extracomment>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Data used: %1</source>
        <extracomment>%1: an amount of data, such as “1.2 of 5 GB”. A line of a note about an eSIM.</extracomment>
        <translation>已用流量：%1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <extracomment>%1: date and time. A line of a note about an eSIM.</extracomment>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1: why there is no data, in a sentence. A line of a note about an eSIM.</extracomment>
        <translation>结论：%1</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>不在套餐内</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <extracomment>%1: date and time. A line of a note about an eSIM.</extracomment>
        <translation>检查时间：%1</translation>
    </message>
    <message>
        <source>Nobody has installed it, so it can be cancelled.</source>
        <translation>尚无人安装，因此可以取消。</translation>
    </message>
    <message>
        <source>It can be cancelled where nobody has installed it; eSIMfly decides.</source>
        <translation>尚无人安装时可以取消，由 eSIMfly 决定。</translation>
    </message>
    <message>
        <source>It is installed or used, so eSIMfly does not take it back.</source>
        <translation>已安装或已使用，eSIMfly 不再受理退回。</translation>
    </message>
    <message>
        <source>It is cancelled or over: there is nothing to cancel.</source>
        <translation>已取消或已结束，没有可取消的内容。</translation>
    </message>
    <message numerus="yes">
        <source>It is one of %Ln eSIMs of its order, and cancelling reaches all of them.</source>
        <extracomment>%Ln: how many eSIMs an order has.</extracomment>
        <translation>
            <numerusform>该订单共有 %Ln 个 eSIM，取消会涉及全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not installed and cancelled: %1. Perhaps: %2. Installed or over, they stay: %3.</source>
        <extracomment>%1: how many eSIMs are cancelled; %2: how many may be; %3: how many stay.</extracomment>
        <translation>未安装、将被取消：%1。可能被取消：%2。已安装或已结束、将保留：%3。</translation>
    </message>
    <message>
        <source>Which eSIMs belong together is told by package and time of purchase; there may be more or fewer.</source>
        <translation>哪些 eSIM 属于同一订单是根据套餐和购买时间判断的，实际数量可能更多或更少。</translation>
    </message>
    <message>
        <source>At most what was paid comes back.</source>
        <translation>最多退回已付款项。</translation>
    </message>
    <message>
        <source>At most %1 comes back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>最多退回 %1。</translation>
    </message>
    <message>
        <source>What comes back is said afterwards.</source>
        <translation>退款金额在取消后告知。</translation>
    </message>
    <message>
        <source>It can&apos;t be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer got lost. Looking in the account whether it was done…</source>
        <translation>eSIMfly 的答复丢失了。正在账户中核查是否已完成…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>What is under way for an eSIM: it is being taken back.</extracomment>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Suspending…</source>
        <extracomment>What is under way for an eSIM: it is being paused.</extracomment>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <extracomment>What is under way for an eSIM: it is going on after a pause.</extracomment>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>What is under way for an eSIM: an SMS is being sent to it.</extracomment>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>It is suspended: no network lets it in until “Resume”. Nothing was refunded.</source>
        <translation>已暂停：在“恢复”之前，任何网络都不允许其接入。没有退款。</translation>
    </message>
    <message>
        <source>It works again. Airplane mode on and off brings it back at once.</source>
        <translation>已恢复使用。打开再关闭飞行模式即可立即接入网络。</translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>已于 %1 发送。</translation>
    </message>
    <message>
        <source>It is cancelled. eSIMfly&apos;s answer got lost, so what comes back was not said: see the balance, or ask eSIMfly&apos;s support.</source>
        <translation>已取消。eSIMfly 的答复丢失了，因此退款金额不详：请查看余额，或联系 eSIMfly 客服。</translation>
    </message>
    <message>
        <source>It was cancelled before. Nothing is refunded a second time.</source>
        <translation>此前已取消。不会重复退款。</translation>
    </message>
    <message>
        <source>%1 of %2 eSIMs of the order are cancelled.</source>
        <extracomment>%1 of %2 eSIMs.</extracomment>
        <translation>该订单的 %2 个 eSIM 中已取消 %1 个。</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>%1 is back in the balance.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 已退回余额。</translation>
    </message>
    <message>
        <source>The money is back in the balance.</source>
        <translation>款项已退回余额。</translation>
    </message>
    <message>
        <source>%1 comes back later: the money is not in the balance yet.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 稍后退回：款项尚未计入余额。</translation>
    </message>
    <message>
        <source>The money comes back later: it is not in the balance yet.</source>
        <translation>款项稍后退回，尚未计入余额。</translation>
    </message>
    <message>
        <source>It was not cancelled.</source>
        <translation>未取消。</translation>
    </message>
    <message>
        <source>It was not suspended.</source>
        <translation>未暂停。</translation>
    </message>
    <message>
        <source>It was not resumed.</source>
        <translation>未恢复。</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>未发送。</translation>
    </message>
    <message>
        <source>eSIMfly takes back only what nobody has downloaded, installed or used.</source>
        <translation>只有无人下载、安装或使用过的 eSIM，eSIMfly 才受理退回。</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <extracomment>%1: an ICCID; %2: the server&apos;s own words.</extracomment>
        <translation>%1：“%2”。</translation>
    </message>
    <message>
        <source>This eSIM takes no SMS.</source>
        <translation>此 eSIM 不接收短信。</translation>
    </message>
    <message>
        <source>The network could not deliver it: the phone may be off, or the eSIM not installed or suspended.</source>
        <translation>网络无法送达：手机可能已关机，或者 eSIM 未安装或已暂停。</translation>
    </message>
    <message>
        <source>The network of this eSIM does not offer it.</source>
        <translation>此 eSIM 的网络不提供此功能。</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>尚不明确。</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer got lost.</source>
        <translation>eSIMfly 的答复丢失了。</translation>
    </message>
    <message>
        <source>Nothing shows that it was cancelled, but it may be yet. Cancelling once more is safe: nothing is refunded twice.</source>
        <translation>没有迹象表明已取消，但取消仍可能生效。可以放心再次取消：不会重复退款。</translation>
    </message>
    <message>
        <source>Doing it once more is safe.</source>
        <translation>可以放心再次操作。</translation>
    </message>
    <message>
        <source>It may have been sent. Ask the customer before you send it again.</source>
        <translation>可能已发送。再次发送前请先询问客户。</translation>
    </message>
</context>
<context>
    <name>Desk::CataloguePage</name>
    <message>
        <source>Back to the package</source>
        <translation>返回套餐</translation>
    </message>
    <message>
        <source>Order another</source>
        <extracomment>Button: the same package is ordered once more.</extracomment>
        <translation>再下一单</translation>
    </message>
    <message>
        <source>One more of the same package (Ctrl+N)</source>
        <translation>再购买一个同款套餐 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Where does your customer go?</source>
        <translation>您的客户要去哪里？</translation>
    </message>
    <message>
        <source>Type the place, how much data and for how long, for example “turkey 5gb 30d”. Or choose a destination.</source>
        <translation>请输入目的地、所需流量和天数，例如“土耳其 5gb 30d”。也可以直接选择目的地。</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <extracomment>Name of a page: all packages that can be bought.</extracomment>
        <translation>目录</translation>
    </message>
    <message>
        <source>The eSIM is not listed yet. Look for it under eSIMs in a minute.</source>
        <translation>此 eSIM 尚未列出，请一分钟后在 eSIM 页面查找。</translation>
    </message>
</context>
<context>
    <name>Desk::ClaimText</name>
    <message>
        <source>Another desk</source>
        <extracomment>In place of a desk&apos;s name: &quot;Another desk is looking at this.&quot;</extracomment>
        <translation>另一柜台</translation>
    </message>
    <message>
        <source>%1 topped this eSIM up at %2, and it is not clear yet.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 于 %2 为此 eSIM 充值，结果尚不明确。</translation>
    </message>
    <message>
        <source>%1 topped this eSIM up, and it is not clear yet.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 为此 eSIM 充过值，结果尚不明确。</translation>
    </message>
    <message>
        <source>%1 is looking at this.</source>
        <extracomment>%1: the name of a desk. &quot;This&quot; is an eSIM.</extracomment>
        <translation>%1 正在查看此 eSIM。</translation>
    </message>
    <message>
        <source>The other desks can&apos;t be asked whether one of them is topping this eSIM up.</source>
        <translation>无法查询其他柜台是否正在为此 eSIM 充值。</translation>
    </message>
    <message>
        <source>%1 was looking at this at %2, and was not heard of since.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 于 %2 查看过此 eSIM，此后失去联系。</translation>
    </message>
    <message>
        <source>The other desks can&apos;t be asked since %1. One of them may be topping this eSIM up, and it would be paid twice. Press again to top it up all the same.</source>
        <extracomment>%1: a time.</extracomment>
        <translation>自 %1 起无法查询其他柜台。其他柜台可能正在为此 eSIM 充值，那样会重复付款。如仍要充值，请再按一次。</translation>
    </message>
    <message>
        <source>%1 was not heard of since %2. It may be topping this eSIM up, and it would be paid twice. Press again to top it up all the same.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>自 %2 起与 %1 失去联系。该柜台可能正在为此 eSIM 充值，那样会重复付款。如仍要充值，请再按一次。</translation>
    </message>
    <message>
        <source>More than a minute passed before it could leave, so the other desks have to be asked again.</source>
        <translation>超过一分钟仍未能发送，因此需要重新查询其他柜台。</translation>
    </message>
</context>
<context>
    <name>Desk::CloseGuard</name>
    <message>
        <source>Wait, then close</source>
        <translation>等待后关闭</translation>
    </message>
    <message>
        <source>Close now</source>
        <extracomment>Button: the window closes though something is under way.</extracomment>
        <translation>立即关闭</translation>
    </message>
    <message>
        <source>Keep open</source>
        <extracomment>Button: the window stays open.</extracomment>
        <translation>不关闭</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <extracomment>Button that was pressed: the window closes as soon as the answer is there.</extracomment>
        <translation>正在等待…</translation>
    </message>
    <message>
        <source>A purchase is under way</source>
        <translation>有一笔购买正在进行</translation>
    </message>
    <message>
        <source>An eSIM is being changed</source>
        <translation>有 eSIM 正在变更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are under way. Wait for the answer? The window closes by itself then.</source>
        <extracomment>%Ln: how many orders wait for eSIMfly&apos;s answer. A question when the window is closed.</extracomment>
        <translation>
            <numerusform>%Ln 个订单正在进行。要等待答复吗？收到后窗口会自动关闭。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you asked for is under way for %Ln eSIMs. Wait for the answer? The window closes by itself then.</source>
        <extracomment>%Ln: of how many eSIMs something waits for eSIMfly&apos;s answer, such as cancelling. A question when the window is closed.</extracomment>
        <translation>
            <numerusform>您对 %Ln 个 eSIM 的操作正在进行。要等待答复吗？收到后窗口会自动关闭。</numerusform>
        </translation>
    </message>
    <message>
        <source>If you close now, it may have been done. The eSIMs page shows later whether it was; of an SMS nobody can tell.</source>
        <translation>如果现在关闭，操作可能已经完成。稍后可在 eSIM 页面查看是否完成；短信是否发出则无从得知。</translation>
    </message>
    <message>
        <source>If you close now, you may have been charged. The next start finds out, and orders nothing by itself.</source>
        <translation>如果现在关闭，可能已扣款。下次启动时会核查，不会自动下单。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not sent yet and will not be sent then; nothing is charged for those.</source>
        <extracomment>%Ln: how many of the orders named in the sentence before.</extracomment>
        <translation>
            <numerusform>其中 %Ln 个尚未发送，关闭后也不会发送；这些不会扣款。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
</context>
<context>
    <name>Desk::CloseSheet</name>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column of a printed sheet: a seller, a desk or a way to pay.</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Heading of a column of a printed sheet: how many sales.</extracomment>
        <translation>销售</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Heading of a column of a printed sheet: how many top-ups.</extracomment>
        <translation>充值</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column of a printed sheet: what the account paid.</extracomment>
        <translation>成本</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column of a printed sheet: what customers paid.</extracomment>
        <translation>成交额</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column of a printed sheet: what is left of sales when they were paid.</extracomment>
        <translation>毛利</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Heading of a column of a printed sheet: when the first sale was.</extracomment>
        <translation>首单</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Heading of a column of a printed sheet: when the last sale was.</extracomment>
        <translation>末单</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: an amount; %2: &quot;12 of 15&quot;, the orders that it is of.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refunds of this day</source>
        <translation>当日退款</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column of a printed sheet: how many orders.</extracomment>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>Heading of a column of a printed sheet: money that eSIMfly gave back.</extracomment>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Heading of a column of a printed sheet: money that eSIMfly is expected to give back.</extracomment>
        <translation>待退回</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column of a printed sheet: money that customers got back.</extracomment>
        <translation>退给客户</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <extracomment>%1: how many refunds; %2: how many of them are as the account shows them.</extracomment>
        <translation>%1（%2 笔为账户所示）</translation>
    </message>
    <message>
        <source>Not certain, and in no sum</source>
        <translation>不确定，未计入任何合计</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Heading of a column of a printed sheet: eSIMfly&apos;s number of an order.</extracomment>
        <translation>订单</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Heading of a column of a printed sheet: when something was sold.</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column of a printed sheet: how an order stands.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column of a printed sheet: name of a package.</extracomment>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading of a column of a printed sheet: what a person wrote about an order.</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column of a printed sheet: the person who sold.</extracomment>
        <translation>销售员</translation>
    </message>
    <message>
        <source>By seller</source>
        <extracomment>Heading of a part of a printed sheet: sums of each person who sold.</extracomment>
        <translation>按销售员</translation>
    </message>
    <message>
        <source>By payment</source>
        <extracomment>Heading of a part of a printed sheet: sums of each way to pay.</extracomment>
        <translation>按付款方式</translation>
    </message>
    <message>
        <source>Changed since the close before</source>
        <translation>上次日结后的变更</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1: number of a page, of %2 pages.</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>By desk</source>
        <extracomment>Heading of a part of a printed sheet: sums of each computer that sells.</extracomment>
        <translation>按柜台</translation>
    </message>
</context>
<context>
    <name>Desk::CloseText</name>
    <message>
        <source>Day close, %1</source>
        <extracomment>%1: a date, &quot;Saturday, 28 November 2026&quot;.</extracomment>
        <translation>日结单，%1</translation>
    </message>
    <message>
        <source>%1, until midnight</source>
        <extracomment>%1: the name of a time zone, &quot;Europe/Istanbul&quot;.</extracomment>
        <translation>%1，至午夜</translation>
    </message>
    <message>
        <source>%1, until %2 of the next day</source>
        <extracomment>%1: the name of a time zone, &quot;Europe/Istanbul&quot;; %2: an hour, &quot;03:00&quot;.</extracomment>
        <translation>%1，至次日 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a day, %2: a time of it.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>生成于 %1。</translation>
    </message>
    <message>
        <source>Made on %1 by %2.</source>
        <extracomment>%1: day and time; %2: name of a person.</extracomment>
        <translation>由 %2 生成于 %1。</translation>
    </message>
    <message>
        <source>The day is not over yet.</source>
        <translation>当日尚未结束。</translation>
    </message>
    <message>
        <source>The account&apos;s orders are as of %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>账户订单截至 %1。</translation>
    </message>
    <message>
        <source>All orders</source>
        <extracomment>In a table, before sums: all orders of the day.</extracomment>
        <translation>全部订单</translation>
    </message>
    <message>
        <source>Not sold on this computer</source>
        <translation>非本机售出</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>In a table, in place of the name of a seller.</extracomment>
        <translation>未选销售员</translation>
    </message>
    <message>
        <source>Payment not said</source>
        <translation>未注明付款方式</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: of so many orders it is known, of %2 orders that there are.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Order without a reference</source>
        <extracomment>An order of which nothing is known that names it.</extracomment>
        <translation>无订单号的订单</translation>
    </message>
    <message>
        <source>Refund not clear</source>
        <extracomment>How an order stands: nobody knows whether, or how much, money comes back of it.</extracomment>
        <translation>退款不明确</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are not certain: they are named below, and in no sum.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>
            <numerusform>%Ln 个订单不确定：已在下方列出，未计入任何合计。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds are not clear: their orders are named below, and what comes back of them is in no sum.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet what comes back.</extracomment>
        <translation>
            <numerusform>%Ln 笔退款不明确：相关订单已在下方列出，退款金额未计入任何合计。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was bought on this computer is still being read: orders may be missing, and so may what they were sold for and by whom.</source>
        <translation>仍在读取本机的购买记录：可能缺少订单，也可能缺少成交价和销售员。</translation>
    </message>
    <message>
        <source>What was bought on this computer could not be read: orders may be missing, and so may what they were sold for and by whom.</source>
        <translation>本机的购买记录无法读取：可能缺少订单，也可能缺少成交价和销售员。</translation>
    </message>
    <message>
        <source>The account&apos;s own list of orders was not read to its end: only the orders that this computer knows stand here.</source>
        <translation>账户的订单列表没有读完：此处只有本机已知的订单。</translation>
    </message>
    <message>
        <source>Orders of this day have not all been read: there may be more than stand here. “Read all orders” reads them.</source>
        <translation>当日的订单没有全部读取：实际可能比此处更多。点击“读取全部订单”可读取其余订单。</translation>
    </message>
    <message>
        <source>Orders of this day have not all been read, but those until %1: there may be more than stand here. F5 reads them.</source>
        <extracomment>%1: time of the day. F5 is a key.</extracomment>
        <translation>当日的订单没有全部读取，只读到 %1：实际可能比此处更多。按 F5 读取其余订单。</translation>
    </message>
    <message>
        <source>The account&apos;s own list of orders was last read to its end on %1, and not all of it could be read since: there may be more orders than stand here.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>账户的订单列表上次读完是在 %1，此后没能再完整读取：实际订单可能比此处更多。</translation>
    </message>
    <message numerus="yes">
        <source>The time of %Ln orders could not be read: they stand in no day.</source>
        <extracomment>%Ln: how many orders.</extracomment>
        <translation>
            <numerusform>%Ln 个订单的时间无法读取：未归入任何一天。</numerusform>
        </translation>
    </message>
    <message>
        <source>This day was closed on %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>当日已于 %1 日结。</translation>
    </message>
    <message>
        <source>This day was closed on %1 by %2.</source>
        <extracomment>%1: day and time; %2: name of a person.</extracomment>
        <translation>当日已由 %2 于 %1 日结。</translation>
    </message>
    <message>
        <source>The shop&apos;s day was set otherwise then: %1.</source>
        <extracomment>%1: whose day it was then, &quot;Europe/Istanbul, until midnight&quot;.</extracomment>
        <translation>当时店铺的营业日设置不同：%1。</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>此后没有变更。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have changed since.</source>
        <extracomment>%Ln: how many orders are others than when the day was closed.</extracomment>
        <translation>
            <numerusform>此后有 %Ln 个订单变更。</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <extracomment>%1, %2: what a day came to, &quot;12 orders · $31.00 spent&quot;.</extracomment>
        <translation>当时：%1。现在：%2。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>An order that came since. %1: its reference, time, note and seller.</extracomment>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <extracomment>An order that is no longer of that day. %1: its reference, time, note and seller.</extracomment>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>Changed: %1: %2</source>
        <extracomment>An order that is another one now. %1: its reference, time, note and seller; %2: what has changed in it.</extracomment>
        <translation>变更：%1：%2</translation>
    </message>
    <message>
        <source>%1, corrected on %2</source>
        <extracomment>%1: what was corrected, &quot;Sold for $7.99 → $8.49&quot;; %2: day and time.</extracomment>
        <translation>%1，更正于 %2</translation>
    </message>
    <message>
        <source>%1, corrected by %2 on %3</source>
        <extracomment>%1: what was corrected, &quot;Sold for $7.99 → $8.49&quot;; %2: name of a person; %3: day and time.</extracomment>
        <translation>%1，由 %2 更正于 %3</translation>
    </message>
    <message>
        <source>%1 %2, was %3</source>
        <extracomment>A change. %1: what has changed, &quot;Seller&quot;; %2: how it is now; %3: how it was.</extracomment>
        <translation>%1：%2（原为 %3）</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>What changed in an order since a day was closed: how it stands.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>What changed in an order since a day was closed: what the account paid.</extracomment>
        <translation>已付</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>What changed in an order since a day was closed: what the customer paid.</extracomment>
        <translation>成交价</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>What changed in an order since a day was closed: who sold it.</extracomment>
        <translation>销售员</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>What changed in an order since a day was closed: how the customer paid.</extracomment>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What changed in an order since a day was closed: what a person wrote about it.</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>What changed in an order since a day was closed: money that eSIMfly gave back.</extracomment>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>What changed in an order since a day was closed: money that eSIMfly is expected to give back.</extracomment>
        <translation>待退回</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>What changed in an order since a day was closed: money that the customer got back.</extracomment>
        <translation>退给客户</translation>
    </message>
    <message>
        <source>What was awaited has come back</source>
        <translation>待退回的款项已退回</translation>
    </message>
    <message>
        <source>What came back is as the account shows it</source>
        <translation>退回金额为账户所示</translation>
    </message>
    <message>
        <source>What came back is as the cancellation&apos;s answer says</source>
        <translation>退回金额为取消答复所示</translation>
    </message>
    <message>
        <source>Amounts or days</source>
        <extracomment>What has changed in an order: an amount that is hidden, or the day it counts on.</extracomment>
        <translation>金额或日期</translation>
    </message>
    <message>
        <source>Not readable by this version</source>
        <extracomment>How an order stands: another desk, whose program is newer, told something of it.</extracomment>
        <translation>此版本无法读取</translation>
    </message>
    <message>
        <source>Not clear again: its order is another sale&apos;s</source>
        <extracomment>How an order stands: it was taken for an order of the account that is another one&apos;s.</extracomment>
        <translation>再次不明确：其订单属于另一笔销售</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of %1 can&apos;t be read by this version of the program: what they tell of sales is in no day.</source>
        <extracomment>%1: name of a desk, whose program is newer.</extracomment>
        <translation>
            <numerusform>本程序的此版本无法读取 %1 的 %Ln 条记录：其中的销售未计入任何一天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders came later from %1, which had not been heard of when the day was closed.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>
            <numerusform>有 %Ln 个订单在日结后才从 %1 到达，日结时尚未与该柜台取得联系。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been heard of since: it sold nothing more on that day.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>%1 此后已有联系：当日没有其他销售。</translation>
    </message>
    <message>
        <source>At no desk of the team</source>
        <extracomment>In a table: orders that no desk of the team knows, in place of the name of a desk or seller.</extracomment>
        <translation>非团队柜台售出</translation>
    </message>
    <message>
        <source>The shop was called %1 then.</source>
        <extracomment>%1: the name of the shop when a day was closed.</extracomment>
        <translation>当时的店铺名称：%1。</translation>
    </message>
    <message>
        <source>The address of the shop was %1 then.</source>
        <extracomment>%1: the address of the shop when a day was closed.</extracomment>
        <translation>当时的店铺地址：%1。</translation>
    </message>
</context>
<context>
    <name>Desk::CommandBar</name>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Name of the field where somebody types what they want to do.</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Name of the list of commands that were found.</extracomment>
        <translation>命令列表</translation>
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
        <translation>没有此参数：%1</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, - and _ only, 64 at most.</source>
        <translation>配置名称只能包含字母、数字、- 和 _，最多 64 个字符。</translation>
    </message>
    <message>
        <source>A language is given as its code, such as en, ar or de.</source>
        <translation>语言以代码表示，例如 en、ar 或 de。</translation>
    </message>
    <message>
        <source>The API&apos;s address must begin with https://, or with http:// and be on this computer.</source>
        <translation>API 地址必须以 https:// 开头；以 http:// 开头时必须位于本机。</translation>
    </message>
    <message>
        <source>--sandbox has its own API: leave --api out.</source>
        <translation>--sandbox 有自己的 API：请勿使用 --api。</translation>
    </message>
    <message>
        <source>--tour needs a folder for its pictures.</source>
        <translation>--tour 需要一个用于保存图片的文件夹。</translation>
    </message>
    <message>
        <source>--tour buys an eSIM, so it plays with --sandbox only.</source>
        <translation>--tour 会购买 eSIM，因此只能与 --sandbox 一起使用。</translation>
    </message>
    <message>
        <source>Sells travel eSIMs of the eSIMfly Business API.</source>
        <translation>通过 eSIMfly Business API 销售旅行 eSIM。</translation>
    </message>
    <message>
        <source>The team&apos;s address can&apos;t be used: %1</source>
        <extracomment>%1: why not.</extracomment>
        <translation>团队地址无法使用：%1</translation>
    </message>
    <message>
        <source>Start on the built-in sandbox account. Nothing in it is real.</source>
        <translation>使用内置的沙盒账户启动，其中一切均非真实。</translation>
    </message>
    <message>
        <source>Another address for the API: https, or http on this computer only.</source>
        <translation>使用其他 API 地址：https，或仅限本机的 http。</translation>
    </message>
    <message>
        <source>A separate account, cache and settings (letters, digits, - and _).</source>
        <translation>使用独立的账户、缓存和设置（字母、数字、- 和 _）。</translation>
    </message>
    <message>
        <source>With --sandbox: sell one eSIM and show the main pages by itself, save a picture of each step into DIR.</source>
        <translation>与 --sandbox 一起使用：自动售出一个 eSIM 并演示主要页面，将每一步的图片保存到 DIR。</translation>
    </message>
    <message>
        <source>Another language than the system&apos;s, as a two-letter code.</source>
        <translation>使用系统语言以外的语言，以两个字母的代码表示。</translation>
    </message>
    <message>
        <source>Join the team whose server is there: &quot;host=… port=… dbname=… user=… sslrootcert=…&quot;. The password comes from ESIMFLY_DESK_TEAM_PASSWORD or the keychain.</source>
        <translation>加入团队，其服务器位于：&quot;host=… port=… dbname=… user=… sslrootcert=…&quot;。密码取自 ESIMFLY_DESK_TEAM_PASSWORD 或钥匙串。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>The sandbox is in no team, but for a tour: leave --team out, or add --tour.</source>
        <translation>沙盒不属于任何团队，演示时除外：请勿使用 --team，或加上 --tour。</translation>
    </message>
    <message>
        <source>Go to the search with nothing in it, in the window that is open already, too.</source>
        <translation>转到空白的搜索框，窗口已打开时也一样。</translation>
    </message>
</context>
<context>
    <name>Desk::ComparisonModel</name>
    <message>
        <source>%1, differs</source>
        <extracomment>One of two versions of something, where the other one says something else. %1: what it says.</extracomment>
        <translation>%1，不同</translation>
    </message>
    <message>
        <source>This desk</source>
        <extracomment>Heading of a column: what stands on this computer.</extracomment>
        <translation>本柜台</translation>
    </message>
    <message>
        <source>The team</source>
        <extracomment>Heading of a column: what stands on the team&apos;s server.</extracomment>
        <translation>团队</translation>
    </message>
</context>
<context>
    <name>Desk::ConnectPage</name>
    <message>
        <source>Connect your account</source>
        <translation>连接您的账户</translation>
    </message>
    <message>
        <source>&amp;Access code</source>
        <extracomment>Caption of a field: the first of the two keys of an account.</extracomment>
        <translation>访问码(&amp;A)</translation>
    </message>
    <message>
        <source>Access code</source>
        <extracomment>Name of a field: the first of the two keys of an account.</extracomment>
        <translation>访问码</translation>
    </message>
    <message>
        <source>esf_…</source>
        <extracomment>How an access code begins; shown in its empty field.</extracomment>
        <translation>esf_…</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <extracomment>Caption of a field: the second of the two keys of an account.</extracomment>
        <translation>密钥(&amp;S)</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>Name of a field: the second of the two keys of an account.</extracomment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>sk_…</source>
        <extracomment>How a secret key begins; shown in its empty field.</extracomment>
        <translation>sk_…</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: another address for the API</source>
        <translation>高级：使用其他 API 地址(&amp;V)</translation>
    </message>
    <message>
        <source>A&amp;PI address</source>
        <extracomment>Caption of a field: where eSIMfly&apos;s computer is.</extracomment>
        <translation>API 地址(&amp;P)</translation>
    </message>
    <message>
        <source>API address</source>
        <extracomment>Name of a field: where eSIMfly&apos;s computer is.</extracomment>
        <translation>API 地址</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: connects the account.</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Checking the keys…</source>
        <translation>正在验证访问码和密钥…</translation>
    </message>
    <message>
        <source>Checking the keys</source>
        <translation>正在验证访问码和密钥</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: the account is not connected.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>The secret key is kept in this computer’s keychain only.</source>
        <translation>密钥只保存在本机的钥匙串中。</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Heading: an account is connected.</extracomment>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connect without keeping it</source>
        <translation>连接但不保存</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button: the account is disconnected and its secret key forgotten.</extracomment>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>先体验一下</translation>
    </message>
    <message>
        <source>The sandbox is a whole pretend account with thousands of packages. Search, order and hand over as often as you like: it needs no keys and no internet, and nothing in it is real.</source>
        <translation>沙盒是一个完整的模拟账户，有数千个套餐。您可以随意搜索、下单和交付：不需要访问码和密钥，也不需要联网，其中一切均非真实。</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>试用沙盒</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Open %1 in another one.</source>
        <extracomment>%1: an address.</extracomment>
        <translation>本机没有找到浏览器。请用其他计算机的浏览器打开 %1。</translation>
    </message>
    <message>
        <source>Characters that can&apos;t be seen were left out of what was pasted here.</source>
        <translation>此处粘贴的内容中的不可见字符已去除。</translation>
    </message>
    <message>
        <source>Enter the access code. It begins with esf_.</source>
        <translation>请输入以 esf_ 开头的访问码。</translation>
    </message>
    <message>
        <source>This is a secret key. The access code begins with esf_.</source>
        <translation>这是密钥。访问码以 esf_ 开头。</translation>
    </message>
    <message>
        <source>Enter the secret key. It begins with sk_.</source>
        <translation>请输入以 sk_ 开头的密钥。</translation>
    </message>
    <message>
        <source>This is an access code. The secret key begins with sk_.</source>
        <translation>这是访问码。密钥以 sk_ 开头。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: the keychain of the computer is opened, which may ask for a password.</extracomment>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the keychain of the computer is asked once more.</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Access code and secret key are made together at eSIMfly, %1under Settings, API Keys%2. The secret key is shown there once.</source>
        <extracomment>%1 is the beginning of a link, %2 its end.</extracomment>
        <translation>访问码和密钥在 eSIMfly 的%1“Settings”→“API Keys”%2中一并创建。密钥只在那里显示一次。</translation>
    </message>
</context>
<context>
    <name>Desk::CopyController</name>
    <message>
        <source>Something is under way. Bring the copy back when it has come to its end.</source>
        <translation>有操作正在进行。请在其结束后再恢复备份。</translation>
    </message>
</context>
<context>
    <name>Desk::CopyField</name>
    <message>
        <source>Copy</source>
        <extracomment>On a button beside a field.</extracomment>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>Desk::CopyText</name>
    <message>
        <source>A copy has what only this computer knows: sales and top-ups, notes, hand-overs, selling prices, old prices of packages and the settings. Keep it on another disk.</source>
        <translation>备份包含只存在于本机的内容：销售和充值记录、备注、交付记录、售价、套餐的历史价格以及设置。请将备份保存在另一个磁盘上。</translation>
    </message>
    <message>
        <source>Neither the secret key nor codes that install an eSIM are in it. eSIMfly keeps the codes, and the eSIMs page shows them again.</source>
        <translation>备份中既没有密钥，也没有可安装 eSIM 的激活码。激活码由 eSIMfly 保存，可在 eSIM 页面再次查看。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Stopped. No copy was saved.</source>
        <translation>已停止。没有保存备份。</translation>
    </message>
    <message>
        <source>No copy was saved as %1. %2</source>
        <extracomment>%1: path of a file; %2: a sentence that says why.</extracomment>
        <translation>备份没有保存为 %1。%2</translation>
    </message>
    <message>
        <source>The copy of today could not be saved in %1. %2 It is tried again by itself.</source>
        <extracomment>%1: path of a folder; %2: a sentence that says why.</extracomment>
        <translation>今天的备份无法保存到 %1。%2 程序会自动重试。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>文件无法读取：“%1”。</translation>
    </message>
    <message>
        <source>This file is no copy of eSIMfly Desk.</source>
        <translation>此文件不是 eSIMfly Desk 的备份。</translation>
    </message>
    <message>
        <source>This file is larger than any copy of eSIMfly Desk.</source>
        <translation>此文件过大，不是 eSIMfly Desk 的备份。</translation>
    </message>
    <message>
        <source>A newer version of eSIMfly Desk saved this copy. Bring it back with that version.</source>
        <translation>此备份由更新版本的 eSIMfly Desk 保存。请用该版本恢复。</translation>
    </message>
    <message>
        <source>This copy is damaged or not whole. Choose another one, such as that of the day before.</source>
        <translation>此备份已损坏或不完整。请选择另一份，例如前一天的备份。</translation>
    </message>
    <message>
        <source>This is a copy of the sandbox: nothing in it was ever sold.</source>
        <translation>这是沙盒的备份：其中没有任何真实销售。</translation>
    </message>
    <message>
        <source>This copy can&apos;t be checked on this computer. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>此备份无法在本机上检查。%1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>保存时间：%1</translation>
    </message>
    <message>
        <source>Access code: %1</source>
        <extracomment>%1: access codes, mostly dots.</extracomment>
        <translation>访问码：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <extracomment>%Ln: how many orders a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-ups</source>
        <extracomment>%Ln: how many top-ups a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln 笔充值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>%Ln: how many notes a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln 条备注</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sale: %1</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>最近一笔销售：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not clear when it was saved, and stay so.</source>
        <extracomment>%Ln: how many of the orders and top-ups named before.</extracomment>
        <translation>
            <numerusform>其中 %Ln 笔在保存时不明确，恢复后仍不明确。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations were not clear when it was saved, and stay so.</source>
        <extracomment>%Ln: how many times somebody asked eSIMfly to take an eSIM back.</extracomment>
        <translation>
            <numerusform>%Ln 笔取消在保存时不明确，恢复后仍不明确。</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy was brought back: all sales and notes in it were here before.</source>
        <translation>备份已恢复：其中所有销售和备注本机都已有。</translation>
    </message>
    <message>
        <source>The copy was brought back, with %1 and %2 that were not here.</source>
        <extracomment>%1: such as “3 sales”, %2: such as “2 notes”.</extracomment>
        <translation>备份已恢复，其中 %1和 %2是本机原来没有的。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales</source>
        <extracomment>%Ln: how many orders and top-ups came from a copy. Part of a sentence.</extracomment>
        <translation>
            <numerusform>%Ln 笔销售</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not clear: you may have been charged. Nothing is ordered by itself.</source>
        <extracomment>%Ln: how many of the sales named before.</extracomment>
        <translation>
            <numerusform>其中 %Ln 笔不明确：可能已扣款。不会自动下单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations are not clear: eSIMs may be cancelled, with money back. Nothing is cancelled by itself.</source>
        <extracomment>%Ln: how many times somebody asked eSIMfly to take an eSIM back.</extracomment>
        <translation>
            <numerusform>%Ln 笔取消不明确：eSIM 可能已取消，款项可能已退回。不会自动取消。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales ended another way here than in the copy; they stay as they are here.</source>
        <extracomment>%Ln: how many orders and top-ups.</extracomment>
        <translation>
            <numerusform>%Ln 笔销售在本机的结果与备份不同，以本机为准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes are other ones here than in the copy; they stay as they are here.</source>
        <extracomment>%Ln: how many notes on eSIMs.</extracomment>
        <translation>
            <numerusform>%Ln 条备注在本机的内容与备份不同，以本机为准。</numerusform>
        </translation>
    </message>
    <message>
        <source>Selling prices were changed here and in the copy; those of here stay.</source>
        <translation>售价在本机和备份中都有改动，以本机为准。</translation>
    </message>
    <message>
        <source>Old prices of packages did not come. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>套餐的历史价格没有恢复。%1</translation>
    </message>
    <message>
        <source>Nothing was brought back. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>没有恢复任何内容。%1</translation>
    </message>
</context>
<context>
    <name>Desk::CorrectionDialog</name>
    <message>
        <source>Nobody</source>
        <extracomment>Choice in a list of persons who sell: none of them.</extracomment>
        <translation>无人</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>Choice in a list of ways to pay: none of them.</extracomment>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Correct the order</source>
        <translation>更正订单</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Before a field: what the customer paid.</extracomment>
        <translation>成交价</translation>
    </message>
    <message>
        <source>eSIMfly ended this order: nothing was sold.</source>
        <translation>eSIMfly 已终止此订单：没有售出任何套餐。</translation>
    </message>
    <message>
        <source>What the customer paid for the whole order</source>
        <translation>客户为整个订单支付的金额</translation>
    </message>
    <message>
        <source>What the customer paid for one eSIM</source>
        <translation>客户为一个 eSIM 支付的金额</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Caption of a list: the person who sold.</extracomment>
        <translation>销售员</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Before a field: how the customer paid.</extracomment>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>客户或备注</translation>
    </message>
    <message>
        <source>Kept with its eSIMs, on this computer</source>
        <translation>与其 eSIM 一起保存在本机</translation>
    </message>
    <message>
        <source>A note is kept with an eSIM, and it is not known which belongs to this order.</source>
        <translation>备注随 eSIM 保存，而此订单的 eSIM 不详。</translation>
    </message>
    <message>
        <source>Its eSIM is not known</source>
        <extracomment>In a field for a note, of an order of which no eSIM is known.</extracomment>
        <translation>其 eSIM 不详</translation>
    </message>
    <message>
        <source>No seller is chosen (F6).</source>
        <extracomment>Beside the button that saves, in the place of who is written down with it.</extracomment>
        <translation>未选择销售员 (F6)。</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <extracomment>%1: the person who sells now.</extracomment>
        <translation>更正人：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing is corrected.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what was corrected.</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Name of a list: what was corrected before.</extracomment>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>Nothing was corrected so far.</source>
        <extracomment>Above a list of what was corrected of an order, or in its place.</extracomment>
        <translation>目前没有更正。</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Beside the price of one eSIM: that of all; %1: an amount of money.</extracomment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>This is no price. Write it like %1.</source>
        <extracomment>Below a field for a price; %1: an example of one, such as 8.00.</extracomment>
        <translation>这不是价格。请按此格式填写：%1。</translation>
    </message>
    <message>
        <source>Nothing was corrected. %1</source>
        <extracomment>%1: why, a whole sentence.</extracomment>
        <translation>没有更正任何内容。%1</translation>
    </message>
</context>
<context>
    <name>Desk::CorrectionText</name>
    <message>
        <source>Corrected %1</source>
        <extracomment>%1: a time.</extracomment>
        <translation>更正于 %1</translation>
    </message>
    <message>
        <source>Corrected by %1, %2</source>
        <extracomment>%1: a name; %2: a time.</extracomment>
        <translation>由 %1 更正，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: what was corrected; %2: a time.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1: what was corrected; %2: the name of who did it; %3: a time.</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Sold for %1 → %2</source>
        <extracomment>What a customer paid was corrected; %1, %2: amounts, before and after.</extracomment>
        <translation>成交价 %1 → %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>In place of a name: an order that nobody is said to have sold.</extracomment>
        <translation>无人</translation>
    </message>
    <message>
        <source>Seller %1 → %2</source>
        <extracomment>%1, %2: names, before and after.</extracomment>
        <translation>销售员 %1 → %2</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>In place of how a customer paid: nobody said it.</extracomment>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Payment %1 → %2</source>
        <extracomment>How a customer paid; %1, %2: before and after.</extracomment>
        <translation>付款方式 %1 → %2</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a customer&apos;s name or a note: there is none.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Note %1 → %2</source>
        <extracomment>The customer or note of an order; %1, %2: before and after.</extracomment>
        <translation>备注 %1 → %2</translation>
    </message>
</context>
<context>
    <name>Desk::CoverageList</name>
    <message>
        <source>This package has nothing with “%1”.</source>
        <extracomment>%1: what somebody filters a list of countries by.</extracomment>
        <translation>此套餐中没有与“%1”匹配的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Works in %Ln countries</source>
        <extracomment>%Ln: a number of countries. Heading of a list.</extracomment>
        <translation>
            <numerusform>可在 %Ln 个国家和地区使用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 countries</source>
        <extracomment>%1: how many countries match what was typed, %2: how many there are.</extracomment>
        <translation>%1 / %2 个国家和地区</translation>
    </message>
    <message>
        <source>Filter countries</source>
        <extracomment>Name of a field that filters a list of countries.</extracomment>
        <translation>筛选国家和地区</translation>
    </message>
    <message>
        <source>Covered countries</source>
        <extracomment>Name of the list of countries where a package works.</extracomment>
        <translation>覆盖的国家和地区</translation>
    </message>
</context>
<context>
    <name>Desk::CoverageModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A country and its mobile networks: &quot;Turkey: Turkcell 5G, Vodafone 4G&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Desk::CustomerDisplay</name>
    <message>
        <source>Customer display</source>
        <extracomment>Title of the window that customers see on a screen of their own.</extracomment>
        <translation>客户显示屏</translation>
    </message>
</context>
<context>
    <name>Desk::DailyCopySettings</name>
    <message>
        <source>Folder of the copies</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>未选择文件夹。</translation>
    </message>
    <message>
        <source>Save a copy every day</source>
        <translation>每天保存备份</translation>
    </message>
    <message numerus="yes">
        <source>Sales, notes, selling prices and settings, in a folder on another disk. The last %Ln are kept.</source>
        <extracomment>%Ln: a number of files.</extracomment>
        <translation>
            <numerusform>将销售记录、备注、售价和设置保存到另一磁盘的文件夹中。保留最近 %Ln 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
</context>
<context>
    <name>Desk::DayCloseDialog</name>
    <message>
        <source>Day close</source>
        <extracomment>Title of the dialog with the sums of a day.</extracomment>
        <translation>日结</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Name of a field: the day whose sums are shown.</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <extracomment>Button: shows the sums of today.</extracomment>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Name of a button: shows the sums of today.</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>&amp;Yesterday</source>
        <extracomment>Button: shows the sums of yesterday.</extracomment>
        <translation>昨天(&amp;Y)</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Name of a button: shows the sums of yesterday.</extracomment>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Totals of the day</source>
        <translation>当日合计</translation>
    </message>
    <message>
        <source>Changes since the last close</source>
        <translation>上次日结后的变更</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button: prints the sums of a day.</extracomment>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Name of a button: prints the sums of a day.</extracomment>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <extracomment>Button: saves the sums of a day as a file.</extracomment>
        <translation>保存 PDF(&amp;S)</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>Name of a button: saves the sums of a day as a file.</extracomment>
        <translation>保存 PDF</translation>
    </message>
    <message>
        <source>Export &amp;CSV</source>
        <extracomment>Button: saves a table as a text file with commas.</extracomment>
        <translation>导出 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Name of a button: saves a table as a text file with commas.</extracomment>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Export &amp;Excel</source>
        <extracomment>Button: saves a table as a workbook.</extracomment>
        <translation>导出 Excel(&amp;E)</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Name of a button: saves a table as a workbook.</extracomment>
        <translation>导出 Excel</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the &amp;day</source>
        <translation>日结(&amp;D)</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Keeps what stands here, so that a later close says what has changed since</source>
        <translation>保存当前内容，以便之后的日结说明此后有哪些变更</translation>
    </message>
    <message>
        <source>Nothing was sold on this day, and nothing came back.</source>
        <translation>当日没有销售，也没有退款。</translation>
    </message>
    <message>
        <source>How this day was closed before can&apos;t be read: what has changed since is not known. The day can be closed again.</source>
        <translation>当日此前的日结无法读取：此后有哪些变更不详。当日可以再次日结。</translation>
    </message>
    <message>
        <source>The day was not closed: it could not be written down. %1</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>日结没有完成：无法写入。%1</translation>
    </message>
    <message>
        <source>The day is closed, as it was at %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>已日结，内容截至 %1。</translation>
    </message>
    <message>
        <source>Prices are hidden, so cost and margin will not stand in it. F8 shows them.</source>
        <translation>价格已隐藏，因此不会包含成本和毛利。按 F8 显示。</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>A button: cost and margin are left out of what is printed or saved.</extracomment>
        <translation>不包含</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is switched on and has paper, or save a PDF.</source>
        <translation>打印机没有接收。请确认打印机已开机且有纸，或改为保存 PDF。</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Day close of %1, made</source>
        <extracomment>Name of a file. %1: a date, &quot;2026-11-28&quot;.</extracomment>
        <translation>日结单 %1 生成于</translation>
    </message>
</context>
<context>
    <name>Desk::DayCloseModel</name>
    <message>
        <source>Not certain</source>
        <extracomment>Heading of a part: orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>销售员</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading of a column: how customers paid, such as cash.</extracomment>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>In a table, before sums: of all orders of the day.</extracomment>
        <translation>合计</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>Heading of the close of a day: whether a line is of a seller, of a kind of payment, of all.</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of the close of a day: a seller, a kind of payment, an order.</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Heading of a column: how many sales.</extracomment>
        <translation>销售</translation>
    </message>
    <message>
        <source>Orders of eSIMs</source>
        <translation>eSIM 订单</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Heading of a column: how many top-ups.</extracomment>
        <translation>充值</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account paid.</extracomment>
        <translation>成本</translation>
    </message>
    <message>
        <source>What the account paid</source>
        <translation>账户支付的金额</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid.</extracomment>
        <translation>成交额</translation>
    </message>
    <message>
        <source>What customers paid</source>
        <translation>客户支付的金额</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of sales when they were paid.</extracomment>
        <translation>毛利</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>客户支付的金额减去账户支付的金额</translation>
    </message>
    <message>
        <source>Margin of</source>
        <extracomment>Heading of the close of a day: of how many orders the margin is, &quot;12 of 15&quot;.</extracomment>
        <translation>毛利订单</translation>
    </message>
    <message>
        <source>For how many orders it is known what they were sold for</source>
        <translation>其中已知成交价的订单数</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Heading of a column: how many orders were refunded.</extracomment>
        <translation>退款</translation>
    </message>
    <message>
        <source>Orders whose money came back on this day, or is to come</source>
        <translation>款项在当日退回或待退回的订单</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>Heading of the close of a day: how many of the refunds are as the account shows them.</extracomment>
        <translation>账户所示</translation>
    </message>
    <message>
        <source>Refunds that no answer reported: they count for the day on which the account first showed them</source>
        <translation>没有收到答复的退款：计入账户首次显示的日期</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>Heading of a column: money that eSIMfly gave back to the account.</extracomment>
        <translation>已退回</translation>
    </message>
    <message>
        <source>What eSIMfly gave back</source>
        <translation>eSIMfly 退回的金额</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Heading of a column: money that eSIMfly is expected to give back.</extracomment>
        <translation>待退回</translation>
    </message>
    <message>
        <source>What is to come back, and is not in the balance yet</source>
        <translation>将退回但尚未计入余额的金额</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column: money that customers got back.</extracomment>
        <translation>退给客户</translation>
    </message>
    <message>
        <source>What customers got back</source>
        <translation>退给客户的金额</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Heading of a column: when the first sale was.</extracomment>
        <translation>首单</translation>
    </message>
    <message>
        <source>When the first order was sold, by the clock of the shop</source>
        <translation>第一个订单的售出时间（店铺时间）</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Heading of a column: when the last sale was.</extracomment>
        <translation>末单</translation>
    </message>
    <message>
        <source>When the last order was sold, by the clock of the shop</source>
        <translation>最后一个订单的售出时间（店铺时间）</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading of a column: what a person wrote about an order.</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>In a table, before a desk of which something is not in the sums.</extracomment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Heading of a column: a computer that sells in the same team.</extracomment>
        <translation>柜台</translation>
    </message>
</context>
<context>
    <name>Desk::DayModel</name>
    <message>
        <source>Day</source>
        <extracomment>Heading of a column: a date.</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Of the shop: its zone and the day&apos;s end are in the settings</source>
        <translation>店铺的营业日：时区和日终时间见设置</translation>
    </message>
    <message>
        <source>No time known</source>
        <translation>时间不详</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders on that day.</extracomment>
        <translation>订单数</translation>
    </message>
    <message>
        <source>How many; where some of them are not in the sums, how many are</source>
        <translation>订单数量；如有订单未计入合计，则显示计入的数量</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;13 of 15&quot;: so many orders are in the sums.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Heading of a column: what the account paid on that day.</extracomment>
        <translation>支出</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Heading of a column: how many orders were refunded on that day.</extracomment>
        <translation>退款</translation>
    </message>
    <message>
        <source>What came back on this day, whenever it was spent</source>
        <translation>当日退回的金额，不论何时支出</translation>
    </message>
    <message>
        <source>%1 awaited</source>
        <extracomment>A refund that has not come yet. %1: an amount of money.</extracomment>
        <translation>待退回 %1</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid on that day.</extracomment>
        <translation>成交额</translation>
    </message>
    <message>
        <source>What customers paid</source>
        <translation>客户支付的金额</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of the sales of that day when they were paid.</extracomment>
        <translation>毛利</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>客户支付的金额减去账户支付的金额</translation>
    </message>
    <message>
        <source>Margin of</source>
        <extracomment>Of how many orders the margin is: &quot;12 of 15&quot;.</extracomment>
        <translation>毛利订单</translation>
    </message>
    <message>
        <source>For how many orders it is known what they were sold for</source>
        <translation>其中已知成交价的订单数</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column: money that customers got back on that day.</extracomment>
        <translation>退给客户</translation>
    </message>
    <message>
        <source>What customers got back on this day</source>
        <translation>当日退给客户的金额</translation>
    </message>
</context>
<context>
    <name>Desk::DaysChart</name>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of a chart of money, while a customer looks at the screen.</extracomment>
        <translation>价格已隐藏</translation>
    </message>
    <message>
        <source>Spent, %1</source>
        <extracomment>Beside a coloured box, above a chart. %1: the code of a currency.</extracomment>
        <translation>支出，%1</translation>
    </message>
    <message>
        <source>Margin, %1</source>
        <extracomment>Beside a coloured box, above a chart. %1: the code of a currency.</extracomment>
        <translation>毛利，%1</translation>
    </message>
    <message>
        <source>other currencies in the table</source>
        <translation>其他货币见表格</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <extracomment>Below a chart that has no room for all days. %1: the first day that it shows.</extracomment>
        <translation>自 %1起</translation>
    </message>
    <message>
        <source>%1: %2 spent, %3 margin</source>
        <extracomment>What a chart shows of a day. %1: the day; %2, %3: amounts of money.</extracomment>
        <translation>%1：支出 %2，毛利 %3</translation>
    </message>
    <message>
        <source>Spend and margin per day</source>
        <translation>每日支出和毛利</translation>
    </message>
    <message>
        <source>From %1 to %2. Most on %3.</source>
        <extracomment>What a chart shows, for those who can&apos;t see it. %1, %2: days; %3: &quot;Tue 24 Nov: $3.10 spent, $1.20 margin&quot;.</extracomment>
        <translation>%1至 %2。最高：%3。</translation>
    </message>
</context>
<context>
    <name>Desk::DaysPanel</name>
    <message>
        <source>Days</source>
        <extracomment>Name of a table with a row for each day.</extracomment>
        <translation>每日明细</translation>
    </message>
</context>
<context>
    <name>Desk::DestinationModel</name>
    <message>
        <source>Regions</source>
        <extracomment>Heading in the list of destinations, above regions and global.</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The lowest price of a destination.</extracomment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>1 package</source>
        <extracomment>Beside a destination: there is one package for it.</extracomment>
        <translation>1 个套餐</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <extracomment>%Ln: how many packages there are for a destination.</extracomment>
        <translation>
            <numerusform>%Ln 个套餐</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A destination, read aloud: its name, then how many packages.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, from %3</source>
        <extracomment>A destination, read aloud: its name, how many packages, the lowest price.</extracomment>
        <translation>%1，%2，%3 起</translation>
    </message>
</context>
<context>
    <name>Desk::DestinationsPane</name>
    <message>
        <source>Filter destinations</source>
        <extracomment>Name of a field that filters a list of countries and regions.</extracomment>
        <translation>筛选目的地</translation>
    </message>
    <message>
        <source>All</source>
        <comment>All kinds of destinations</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>All destinations</source>
        <extracomment>Choice above a list: countries and regions.</extracomment>
        <translation>所有目的地</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>Choice above a list: countries only.</extracomment>
        <translation>国家和地区</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>Choice above a list: regions only, such as Europe.</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <source>Destinations</source>
        <extracomment>Name of a list of countries and regions.</extracomment>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Destination count</source>
        <extracomment>Name of what says how many countries and regions are listed.</extracomment>
        <translation>目的地数量</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many destinations are listed, of how many there are.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: as many destinations have come and are not in the list yet.</extracomment>
        <translation>
            <numerusform>再显示 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more destinations</source>
        <extracomment>%Ln: how many countries and regions are not listed yet. A button.</extracomment>
        <translation>
            <numerusform>再显示 %Ln 个目的地</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::DocumentChoiceDialog</name>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用团队的</translation>
    </message>
</context>
<context>
    <name>Desk::DocumentText</name>
    <message>
        <source>Selling prices</source>
        <extracomment>What the desks of a team have in common: what the shop sells at.</extracomment>
        <translation>售价</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>What the desks of a team have in common: the shop&apos;s name, address and sellers.</extracomment>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>What the desks of a team have in common: how eSIMs are handed over.</extracomment>
        <translation>交付</translation>
    </message>
    <message>
        <source>Changed here; on its way to the others.</source>
        <translation>已在此更改，正在发送给其他柜台。</translation>
    </message>
    <message>
        <source>Until you choose, this desk goes on with its own.</source>
        <translation>在您选择之前，本柜台继续使用自己的内容。</translation>
    </message>
    <message>
        <source>This desk and its team sell at different prices.</source>
        <translation>本柜台与其团队的售价不同。</translation>
    </message>
    <message>
        <source>The shop is set otherwise at this desk than in its team.</source>
        <translation>本柜台与其团队的店铺设置不同。</translation>
    </message>
    <message>
        <source>The hand-over card is set otherwise at this desk than in its team.</source>
        <translation>本柜台与其团队的卡片内容不同。</translation>
    </message>
    <message>
        <source>Your team has this in common. Only an owner of the team can change it.</source>
        <translation>此项由团队共用。只有团队的所有者可以更改。</translation>
    </message>
    <message>
        <source>that of each computer</source>
        <extracomment>A time zone: that of the computer, whichever it is.</extracomment>
        <translation>各计算机的时区</translation>
    </message>
    <message>
        <source>Shop name</source>
        <extracomment>A line of a comparison: name of the shop.</extracomment>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>Sellers</source>
        <extracomment>A line of a comparison: names of those who sell.</extracomment>
        <translation>销售员</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>店铺时区</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>日终时间</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>In a comparison: the shop has a logo.</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>A line of a comparison: the shop&apos;s telephone number.</extracomment>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>A line of a comparison: where the shop is.</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>A line of a comparison: the shop&apos;s picture.</extracomment>
        <translation>店标</translation>
    </message>
    <message>
        <source>Tax line of receipts</source>
        <translation>收据的税务信息</translation>
    </message>
    <message>
        <source>floor %1</source>
        <extracomment>A rule of selling prices: what is earned at least. %1: an amount or a percentage.</extracomment>
        <translation>最低毛利 %1</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>A rule that is switched off.</extracomment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A rule of selling prices. %1: which packages it is for; %2: what it adds to their cost.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2, of %3)</source>
        <extracomment>The currency of selling prices. %1: the currency; %2: a rate of exchange; %3: the day when it was typed.</extracomment>
        <translation>%1（%2，填写于 %3）</translation>
    </message>
    <message>
        <source>The shop sells in</source>
        <translation>店铺销售货币</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A rule with its place in the list. %1: a number; %2: the rule.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>A line of a comparison: how many rules make selling prices.</extracomment>
        <translation>规则</translation>
    </message>
    <message>
        <source>Fixed prices</source>
        <extracomment>A line of a comparison: how many packages have a price of their own.</extracomment>
        <translation>固定价格</translation>
    </message>
    <message>
        <source>The team has no version so far.</source>
        <translation>团队尚无此项内容。</translation>
    </message>
    <message>
        <source>The same as the version of the team.</source>
        <translation>与团队的内容相同。</translation>
    </message>
    <message>
        <source>Differs from the version of the team.</source>
        <translation>与团队的内容不同。</translation>
    </message>
    <message>
        <source>The version of the team was saved by a newer program. Update this one.</source>
        <translation>团队的内容由较新的程序保存。请更新本机上的程序。</translation>
    </message>
    <message>
        <source>The version of the team can&apos;t be read here. This desk goes on with its own.</source>
        <translation>团队的内容在此无法读取。本柜台继续使用自己的内容。</translation>
    </message>
    <message>
        <source>The version of the team was saved on %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>团队的内容保存于 %1。</translation>
    </message>
    <message>
        <source>“Keep mine” puts the version of this desk in the place of the team&apos;s, at all desks.</source>
        <translation>“保留我的”会在所有柜台以本柜台的内容取代团队的内容。</translation>
    </message>
    <message>
        <source>Only an owner of the team can put the version of this desk in the place of the team&apos;s.</source>
        <translation>只有团队的所有者可以用本柜台的内容取代团队的内容。</translation>
    </message>
</context>
<context>
    <name>Desk::EmptyState</name>
    <message>
        <source>Progress</source>
        <extracomment>Name of a bar that says how far something is.</extracomment>
        <translation>进度</translation>
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
        <translation>套餐</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column: how an eSIM stands, such as “Active”.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: how much data was used, with a bar.</extracomment>
        <translation>已用流量</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Heading of a column: when an eSIM ends.</extracomment>
        <translation>到期</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>Heading of a column: when an eSIM was bought.</extracomment>
        <translation>购买时间</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>客户或备注</translation>
    </message>
    <message>
        <source>Kept on this computer only: eSIMfly and your colleagues don&apos;t see it. F2 or a double click writes.</source>
        <translation>只保存在本机：eSIMfly 和您的同事看不到。按 F2 或双击即可填写。</translation>
    </message>
</context>
<context>
    <name>Desk::EsimText</name>
    <message>
        <source>Suspended</source>
        <extracomment>An eSIM that no network lets in until it is resumed.</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Status of an eSIM: nobody has installed it.</extracomment>
        <translation>全新</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>An eSIM that is paid and made ready by the network operator.</extracomment>
        <translation>准备中</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Status of an eSIM: it is in use.</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Depleted</source>
        <extracomment>All data of the eSIM is used.</extracomment>
        <translation>已用尽</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Status of an eSIM: its time is over.</extracomment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of an eSIM: it was taken back.</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Status of an eSIM: it was deleted on the phone.</extracomment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Ready to install</source>
        <translation>可安装</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <extracomment>Status of an eSIM: it is paid, and eSIMfly is making it.</extracomment>
        <translation>准备中</translation>
    </message>
    <message>
        <source>All data is used</source>
        <translation>流量已用完</translation>
    </message>
    <message>
        <source>%1 used when it could last be read</source>
        <extracomment>%1: an amount of data, such as “1.2 GB”.</extracomment>
        <translation>最近一次读取时已用 %1</translation>
    </message>
    <message>
        <source>data used could not be read</source>
        <translation>已用流量无法读取</translation>
    </message>
    <message>
        <source>%1 used, unlimited</source>
        <extracomment>%1: data used of an unlimited plan, &quot;14.2 GB&quot;.</extracomment>
        <translation>已用 %1，不限量</translation>
    </message>
    <message>
        <source>data not known</source>
        <extracomment>%1: data used: &quot;8.7 of 10 GB&quot;.</extracomment>
        <translation>流量不详</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1: an amount of data, such as “1.2 GB”.</extracomment>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <extracomment>%1: data used of an unlimited plan, &quot;14.2 GB&quot;.</extracomment>
        <translation>%1，不限量</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: data used, %2: all data: &quot;8.7 of 10 GB&quot;, &quot;300 MB of 1 GB&quot;.</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Desk::EsimsPage</name>
    <message>
        <source>Top up…</source>
        <extracomment>Button: an eSIM gets more data.</extracomment>
        <translation>充值…</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Name of a button: an eSIM gets more data.</extracomment>
        <translation>充值</translation>
    </message>
    <message>
        <source>More data or days for the selected eSIM (Ctrl+T)</source>
        <translation>为选中的 eSIM 增加流量或天数 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: eSIMs are read again.</extracomment>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Reads what is shown from eSIMfly again (F5)</source>
        <translation>从 eSIMfly 重新读取显示的内容 (F5)</translation>
    </message>
    <message>
        <source>eSIMs</source>
        <extracomment>Name of the table of eSIMs.</extracomment>
        <translation>eSIM</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <extracomment>A filter: travellers who may need more data or help, with their number.</extracomment>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>Name of a tab: QR code and codes that install an eSIM.</extracomment>
        <translation>激活</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>客户或备注</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>保存在本机</translation>
    </message>
    <message>
        <source>No eSIM matches. Search for an ICCID, a package, a customer, a note or an order.</source>
        <translation>没有匹配的 eSIM。请搜索 ICCID、套餐、客户、备注或订单。</translation>
    </message>
    <message>
        <source>None of them matches.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <source>Nobody needs a call: no eSIM is nearly empty, ends soon, waits to be installed or is prepared for too long.</source>
        <translation>没有待回访的旅客：没有流量将尽、即将到期、等待安装或准备过久的 eSIM。</translation>
    </message>
    <message>
        <source>Nobody is known to need a call, but not all eSIMs were read.</source>
        <translation>目前没有已知的待回访旅客，但 eSIM 没有全部读取。</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many are shown, of how many there are, while a newer list waits to be shown.</extracomment>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;171 of 7,012&quot;: what the search found of all there is.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: shows what came while the mouse moved over the list.</extracomment>
        <translation>
            <numerusform>再显示 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: rows of the table are put in order anew.</extracomment>
        <translation>显示变更</translation>
    </message>
    <message>
        <source>Choose an eSIM to see its QR code.</source>
        <translation>选择一个 eSIM 以查看其二维码。</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter: no status in particular.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>Name of a tab: how much data was used, day by day.</extracomment>
        <translation>用量</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>A tab: the mobile network.</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Manage</source>
        <extracomment>A tab: cancel, suspend, SMS.</extracomment>
        <translation>管理</translation>
    </message>
</context>
<context>
    <name>Desk::ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>Title of the dialog that saves a table as a file.</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (.xlsx)</source>
        <translation>Excel 工作簿 (.xlsx)(&amp;X)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>Choice: a kind of files.</extracomment>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>CS&amp;V, a text for other programs (.csv)</source>
        <translation>CSV，供其他程序使用的文本 (.csv)(&amp;V)</translation>
    </message>
    <message>
        <source>CSV file</source>
        <extracomment>Choice: a kind of files, text with commas.</extracomment>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>&amp;For Excel here</source>
        <translation>适用于本机的 Excel(&amp;F)</translation>
    </message>
    <message>
        <source>For Excel here</source>
        <translation>适用于本机的 Excel</translation>
    </message>
    <message>
        <source>With the separator and the decimal sign of this computer. Other programs read it better without.</source>
        <translation>使用本机的分隔符和小数点。不选此项时，其他程序更容易读取。</translation>
    </message>
    <message>
        <source>Add the activation &amp;codes</source>
        <translation>包含激活码(&amp;C)</translation>
    </message>
    <message>
        <source>Add the activation codes</source>
        <translation>包含激活码</translation>
    </message>
    <message>
        <source>Export progress</source>
        <extracomment>Name of a bar: how much of a file is written.</extracomment>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Button: saves a table as a text file with commas.</extracomment>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Button: saves a table as a workbook.</extracomment>
        <translation>导出 Excel</translation>
    </message>
    <message>
        <source>Whoever has the file can install these eSIMs. Keep it where nobody else reads it, and delete it when it is no longer needed.</source>
        <translation>任何拿到此文件的人都可以安装这些 eSIM。请将其保存在他人无法读取的位置，不再需要时请删除。</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: no file is written.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to export.</source>
        <translation>没有显示任何行，因此没有可导出的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, with the columns and in the order that are shown.</source>
        <extracomment>%Ln: how many rows of a table go into a file.</extracomment>
        <translation>
            <numerusform>%Ln 行，列和顺序与当前显示一致。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ExportText</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Saved as %1, where %2 leads.</source>
        <extracomment>%1, %2: paths of files.</extracomment>
        <translation>已保存为 %1（%2 指向该文件）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells begin with a sign that a spreadsheet would calculate with; they got an apostrophe before it.</source>
        <extracomment>%Ln: how many cells of a table.</extracomment>
        <translation>
            <numerusform>%Ln 个单元格以电子表格会当作公式计算的符号开头，已在其前面加上撇号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are longer than a workbook allows and were cut.</source>
        <extracomment>%Ln: how many cells of a table.</extracomment>
        <translation>
            <numerusform>%Ln 个单元格超出工作簿允许的长度，已被截断。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>已停止。没有保存任何内容。</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: the disk is full. Make room, or choose another place.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>没有保存 %1：磁盘已满。请腾出空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: you may not write there. Choose another place.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>没有保存 %1：您没有该位置的写入权限。请选择其他位置。</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: there is no such folder. Choose another one.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>没有保存 %1：文件夹不存在。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2. Choose another name or place.</source>
        <extracomment>%1: path of a file; %2: the system&apos;s reason.</extracomment>
        <translation>没有保存 %1：%2。请选择其他名称或位置。</translation>
    </message>
</context>
<context>
    <name>Desk::ExportedTable</name>
    <message>
        <source>%1, currency</source>
        <extracomment>Heading in a file. %1: the heading of amounts of several currencies, which this column names.</extracomment>
        <translation>%1，货币</translation>
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
        <translation>激活码</translation>
    </message>
</context>
<context>
    <name>Desk::FailureText</name>
    <message>
        <source>eSIMfly can&apos;t be reached.</source>
        <translation>无法连接 eSIMfly。</translation>
    </message>
    <message>
        <source>Check the connection to the internet, then try again.</source>
        <translation>请检查互联网连接，然后重试。</translation>
    </message>
    <message>
        <source>eSIMfly did not answer in time.</source>
        <translation>eSIMfly 没有及时响应。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>请一分钟后重试。</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>操作在完成前被停止。</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer could not be read.</source>
        <translation>eSIMfly 的答复无法读取。</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>没有连接任何账户。</translation>
    </message>
    <message>
        <source>Connect your account first.</source>
        <translation>请先连接您的账户。</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>本机磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space on it.</source>
        <translation>请腾出一些空间。</translation>
    </message>
    <message>
        <source>This computer does not let the program write a file: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the file.</extracomment>
        <translation>本机不允许程序写入文件：“%1”。</translation>
    </message>
    <message>
        <source>Check the permissions of this file and its folder.</source>
        <translation>请检查该文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>A folder of this program is gone: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the folder.</extracomment>
        <translation>本程序的一个文件夹不见了：“%1”。</translation>
    </message>
    <message>
        <source>Bring the folder or its drive back.</source>
        <translation>请恢复该文件夹或重新接上其驱动器。</translation>
    </message>
    <message>
        <source>The disk of this computer failed: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>本机磁盘出现故障：“%1”。</translation>
    </message>
    <message>
        <source>Copy what is on it to another one, and have it looked at.</source>
        <translation>请将其中的内容复制到另一磁盘，并请人检查该磁盘。</translation>
    </message>
    <message>
        <source>Another program holds a file of this one: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>另一个程序占用了本程序的文件：“%1”。</translation>
    </message>
    <message>
        <source>End that program.</source>
        <translation>请结束该程序。</translation>
    </message>
    <message>
        <source>A file is damaged and could not be mended: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the file.</extracomment>
        <translation>一个文件已损坏，无法修复：“%1”。</translation>
    </message>
    <message>
        <source>Copy it to a safe place, then move it away.</source>
        <translation>请将其复制到安全的位置，然后移走。</translation>
    </message>
    <message>
        <source>A file is of a newer version of this program and was not touched: “%1”.</source>
        <extracomment>%1: what was found, with the file.</extracomment>
        <translation>一个文件来自本程序的更新版本，没有改动：“%1”。</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>请启动更新的版本。</translation>
    </message>
    <message>
        <source>This computer could not store it.</source>
        <translation>本机无法保存。</translation>
    </message>
    <message>
        <source>This computer could not store it: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>本机无法保存：“%1”。</translation>
    </message>
    <message>
        <source>See that the disk is not full and may be written to, then try again.</source>
        <translation>请确认磁盘未满且可以写入，然后重试。</translation>
    </message>
    <message>
        <source>Nothing can be bought now: the purchase journal can&apos;t be written.</source>
        <translation>现在无法购买：购买日志无法写入。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>程序会自动重试。</translation>
    </message>
    <message>
        <source>Too many requests were sent with this access code.</source>
        <translation>用此访问码发送的请求过多。</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>请在 %1 之后重试。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>请等待一分钟，然后重试。</translation>
    </message>
    <message>
        <source>The balance is not enough.</source>
        <translation>余额不足。</translation>
    </message>
    <message>
        <source>The balance of %1 is not enough: %2 is missing.</source>
        <extracomment>%1: the balance; %2: what is missing.</extracomment>
        <translation>余额 %1 不足：还差 %2。</translation>
    </message>
    <message>
        <source>Load the account at eSIMfly, then order again.</source>
        <translation>请在 eSIMfly 增加账户余额，然后重新下单。</translation>
    </message>
    <message>
        <source>The balance is not enough: %1 is missing.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>余额不足：还差 %1。</translation>
    </message>
    <message>
        <source>Connect the account again.</source>
        <translation>请重新连接账户。</translation>
    </message>
    <message>
        <source>Choose another package.</source>
        <translation>请选择其他套餐。</translation>
    </message>
    <message>
        <source>eSIMfly does not know this access code.</source>
        <translation>eSIMfly 查无此访问码。</translation>
    </message>
    <message>
        <source>The secret key does not match this access code.</source>
        <translation>密钥与此访问码不匹配。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off, so eSIMfly refuses what it sends.</source>
        <translation>本机时钟不准，因此 eSIMfly 拒绝本机的请求。</translation>
    </message>
    <message>
        <source>Set date, time and time zone, then try again.</source>
        <translation>请设置日期、时间和时区，然后重试。</translation>
    </message>
    <message>
        <source>This is not a business account.</source>
        <translation>这不是企业账户。</translation>
    </message>
    <message>
        <source>Ask eSIMfly to make it a business account.</source>
        <translation>请联系 eSIMfly 将其开通为企业账户。</translation>
    </message>
    <message>
        <source>This package can&apos;t be bought any more.</source>
        <translation>此套餐已无法购买。</translation>
    </message>
    <message>
        <source>The price has changed.</source>
        <translation>价格已变动。</translation>
    </message>
    <message>
        <source>Look at the new price, then order again.</source>
        <translation>请查看新价格，然后重新下单。</translation>
    </message>
    <message>
        <source>The same request is under way already.</source>
        <translation>相同的请求已在进行中。</translation>
    </message>
    <message>
        <source>Wait a minute, then look again.</source>
        <translation>请等待一分钟，然后再查看。</translation>
    </message>
    <message>
        <source>eSIMfly could not process the order.</source>
        <translation>eSIMfly 无法处理此订单。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>请几分钟后重试。</translation>
    </message>
    <message>
        <source>eSIMfly does not know this eSIM.</source>
        <translation>eSIMfly 查无此 eSIM。</translation>
    </message>
    <message>
        <source>Refresh the list of eSIMs.</source>
        <translation>请刷新 eSIM 列表。</translation>
    </message>
    <message>
        <source>This eSIM belongs to another account.</source>
        <translation>此 eSIM 属于另一个账户。</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up.</source>
        <translation>此 eSIM 不能充值。</translation>
    </message>
    <message>
        <source>Sell a new one instead.</source>
        <translation>请改售一个新的 eSIM。</translation>
    </message>
    <message>
        <source>This top-up does not fit this eSIM.</source>
        <translation>此充值套餐不适用于此 eSIM。</translation>
    </message>
    <message>
        <source>eSIMfly does not know this order.</source>
        <translation>eSIMfly 查无此订单。</translation>
    </message>
    <message>
        <source>Refresh the list of orders.</source>
        <translation>请刷新订单列表。</translation>
    </message>
    <message>
        <source>eSIMfly says: “%1”.</source>
        <extracomment>%1: the server&apos;s own words.</extracomment>
        <translation>eSIMfly 答复：“%1”。</translation>
    </message>
    <message>
        <source>eSIMfly has a problem at the moment.</source>
        <translation>eSIMfly 目前出现问题。</translation>
    </message>
    <message>
        <source>eSIMfly did not accept the keys of this account.</source>
        <translation>eSIMfly 没有接受此账户的访问码和密钥。</translation>
    </message>
    <message>
        <source>eSIMfly refused this without a reason.</source>
        <translation>eSIMfly 拒绝了此操作，没有说明原因。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask eSIMfly&apos;s support.</source>
        <translation>请重试；如果仍然如此，请联系 eSIMfly 客服。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 slow, so eSIMfly refuses what it sends.</source>
        <extracomment>%1: a duration such as &quot;12 min&quot;, &quot;1 h&quot;, &quot;2 days&quot;.</extracomment>
        <translation>本机时钟慢了 %1，因此 eSIMfly 拒绝本机的请求。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 fast, so eSIMfly refuses what it sends.</source>
        <extracomment>%1: how much, such as “3 minutes”.</extracomment>
        <translation>本机时钟快了 %1，因此 eSIMfly 拒绝本机的请求。</translation>
    </message>
    <message>
        <source>The address has to begin with https://. Only a server on this computer may do without.</source>
        <translation>地址必须以 https:// 开头。只有位于本机的服务器可以例外。</translation>
    </message>
    <message>
        <source>eSIMfly does not know this access code. Copy it once more from the page of your keys.</source>
        <translation>eSIMfly 查无此访问码。请从您的 API Keys 页面重新复制。</translation>
    </message>
    <message>
        <source>eSIMfly can&apos;t be reached. Check the connection to the internet, then try again.</source>
        <translation>无法连接 eSIMfly。请检查互联网连接，然后重试。</translation>
    </message>
    <message>
        <source>These keys are not of a business account. Ask eSIMfly to make it one.</source>
        <translation>此访问码和密钥不属于企业账户。请联系 eSIMfly 将其开通为企业账户。</translation>
    </message>
    <message>
        <source>The account could not be connected. Try again in a minute.</source>
        <translation>账户无法连接。请一分钟后重试。</translation>
    </message>
    <message>
        <source>This computer has no keychain, so it does not keep the secret key. Enter it here; you stay connected until the program is closed.</source>
        <translation>本机没有钥匙串，因此不保存密钥。请在此输入密钥；在程序关闭之前将保持连接。</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the secret key can&apos;t be read from it. Unlock it, or enter the keys here.</source>
        <translation>本机的钥匙串已锁定，无法从中读取密钥。请解锁，或在此输入访问码和密钥。</translation>
    </message>
    <message>
        <source>The keychain of this computer stayed locked: its prompt was closed. Unlock it, or enter the keys here.</source>
        <translation>本机的钥匙串仍处于锁定状态：其提示窗口被关闭。请解锁，或在此输入访问码和密钥。</translation>
    </message>
    <message>
        <source>The keychain of this computer has not answered yet; it may be waiting for its password. As soon as it answers, the account is connected.</source>
        <translation>本机的钥匙串尚未响应，可能正在等待输入密码。一旦响应，账户就会连接。</translation>
    </message>
    <message>
        <source>The keychain of this computer ended before it answered. Try again, or enter the keys here.</source>
        <translation>本机的钥匙串在响应之前已退出。请重试，或在此输入访问码和密钥。</translation>
    </message>
    <message>
        <source>The keychain of this computer could not read the secret key. Try again, or enter the keys here.</source>
        <translation>本机的钥匙串无法读取密钥。请重试，或在此输入访问码和密钥。</translation>
    </message>
    <message>
        <source>The keychain of this computer could not read the secret key: “%1”. Try again, or enter the keys here.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>本机的钥匙串无法读取密钥：“%1”。请重试，或在此输入访问码和密钥。</translation>
    </message>
    <message>
        <source>This computer has no keychain that the secret key could be kept in, and it is never written into a file. You can connect without keeping it; the next start will ask for the keys again.</source>
        <translation>本机没有可以保存密钥的钥匙串，而密钥绝不会写入文件。您可以连接但不保存，下次启动时会再次要求输入访问码和密钥。</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer is locked. Unlock it, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>密钥没有保存：本机的钥匙串已锁定。请解锁，或连接但不保存密钥，下次启动时会再次要求输入。</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer stayed locked, because its prompt was closed. Unlock it, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>密钥没有保存：本机的钥匙串仍处于锁定状态，因为其提示窗口被关闭。请解锁，或连接但不保存密钥，下次启动时会再次要求输入。</translation>
    </message>
    <message>
        <source>The secret key is not kept yet: the keychain of this computer has not answered; it may be waiting for its password. As soon as it answers, the key is kept.</source>
        <translation>密钥尚未保存：本机的钥匙串没有响应，可能正在等待输入密码。一旦响应，密钥就会保存。</translation>
    </message>
    <message>
        <source>The keychain of this computer ended before it said that the secret key is kept. Try again, or connect without keeping the key.</source>
        <translation>本机的钥匙串在确认密钥已保存之前已退出。请重试，或连接但不保存密钥。</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer failed. Try again, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>密钥没有保存：本机的钥匙串出错。请重试，或连接但不保存密钥，下次启动时会再次要求输入。</translation>
    </message>
    <message>
        <source>The secret key is not kept. The keychain of this computer says: “%1”. Try again, or connect without keeping the key; the next start will ask for it again.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>密钥没有保存。本机的钥匙串提示：“%1”。请重试，或连接但不保存密钥，下次启动时会再次要求输入。</translation>
    </message>
    <message>
        <source>You are signed out. This computer has no keychain at the moment, so the secret key could not be taken out of it; that is tried again when the program starts.</source>
        <translation>您已退出登录。本机目前没有钥匙串，因此无法从中删除密钥；下次启动程序时会再次尝试。</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer is locked, and the secret key may still be in it. Unlock it to have the key forgotten.</source>
        <translation>您已退出登录，但本机的钥匙串已锁定，密钥可能仍在其中。请解锁以删除密钥。</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer stayed locked, because its prompt was closed: the secret key may still be in it. Unlock it to have the key forgotten.</source>
        <translation>您已退出登录，但本机的钥匙串仍处于锁定状态，因为其提示窗口被关闭：密钥可能仍在其中。请解锁以删除密钥。</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer has not answered yet; it may be waiting for its password. As soon as it answers, the secret key is forgotten.</source>
        <translation>您已退出登录，但本机的钥匙串尚未响应，可能正在等待输入密码。一旦响应，密钥就会删除。</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer ended before it said that the secret key is forgotten. Try again.</source>
        <translation>您已退出登录，但本机的钥匙串在确认密钥已删除之前已退出。请重试。</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer could not forget the secret key. Try again.</source>
        <translation>您已退出登录，但本机的钥匙串无法删除密钥。请重试。</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer could not forget the secret key: “%1”. Try again.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>您已退出登录，但本机的钥匙串无法删除密钥：“%1”。请重试。</translation>
    </message>
</context>
<context>
    <name>Desk::FavouriteButton</name>
    <message>
        <source>Favourite</source>
        <extracomment>Name of the button with a star: the package is wanted at the top.</extracomment>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Favourite: found first in an empty search (%1)</source>
        <extracomment>%1 is the key.</extracomment>
        <translation>收藏：搜索框为空时排在最前 (%1)</translation>
    </message>
</context>
<context>
    <name>Desk::FilterChips</name>
    <message>
        <source>Unlimited</source>
        <extracomment>Filters the packages: only unlimited data.</extracomment>
        <translation>不限量</translation>
    </message>
    <message>
        <source>Only packages with unlimited data</source>
        <translation>仅显示流量不限量的套餐</translation>
    </message>
    <message>
        <source>5G</source>
        <extracomment>Filter: packages with the fifth generation of networks. A name in most languages.</extracomment>
        <translation>5G</translation>
    </message>
    <message>
        <source>Only packages with a 5G network</source>
        <translation>仅显示有 5G 网络的套餐</translation>
    </message>
    <message>
        <source>Can top up</source>
        <translation>可充值</translation>
    </message>
    <message>
        <source>Only packages that can be topped up</source>
        <translation>仅显示可以充值的套餐</translation>
    </message>
    <message>
        <source>Voice / SMS</source>
        <translation>语音/短信</translation>
    </message>
    <message>
        <source>Only packages with calls or SMS</source>
        <translation>仅显示含通话或短信的套餐</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice and how many packages it would leave: &quot;5 GB or more (128)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another price</source>
        <extracomment>Entry of a menu of highest prices: a price that is typed.</extracomment>
        <translation>其他价格</translation>
    </message>
    <message>
        <source>Any amount of data</source>
        <translation>任意流量</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>An amount of data: &quot;5 GB or more&quot;.</extracomment>
        <translation>%1 或以上</translation>
    </message>
    <message>
        <source>Any number of days</source>
        <translation>任意天数</translation>
    </message>
    <message>
        <source>%1 or longer</source>
        <extracomment>How long a package lasts: &quot;30 days or more&quot;.</extracomment>
        <translation>%1 或以上</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>A price: &quot;$5.00 or less&quot;.</extracomment>
        <translation>%1 或以下</translation>
    </message>
    <message>
        <source>Any price</source>
        <extracomment>Entry of a menu of highest prices: no limit.</extracomment>
        <translation>任意价格</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <extracomment>The destination that is chosen; the cross takes it away.</extracomment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Show all destinations, not only %1</source>
        <extracomment>%1: a country or region that packages are limited to.</extracomment>
        <translation>显示所有目的地，不仅限于 %1</translation>
    </message>
    <message>
        <source>Data ≥ %1</source>
        <extracomment>How much data a package must have at least; &quot;any&quot; when it doesn&apos;t matter.</extracomment>
        <translation>流量 ≥ %1</translation>
    </message>
    <message>
        <source>Data ≥ any</source>
        <translation>流量：任意</translation>
    </message>
    <message>
        <source>How much data at least</source>
        <translation>最少流量</translation>
    </message>
    <message>
        <source>Days ≥ %1</source>
        <extracomment>How many days a package must last at least.</extracomment>
        <translation>天数 ≥ %1</translation>
    </message>
    <message>
        <source>Days ≥ any</source>
        <translation>天数：任意</translation>
    </message>
    <message>
        <source>How many days at least</source>
        <translation>最少天数</translation>
    </message>
    <message>
        <source>Price limit  ✕</source>
        <extracomment>A limit of the price that is not shown; a click takes it away, as the cross says.</extracomment>
        <translation>价格上限  ✕</translation>
    </message>
    <message>
        <source>Show packages of any price</source>
        <translation>显示任意价格的套餐</translation>
    </message>
    <message>
        <source>Price ≤ %1</source>
        <extracomment>What a package may cost at most.</extracomment>
        <translation>价格 ≤ %1</translation>
    </message>
    <message>
        <source>Price ≤ any</source>
        <translation>价格：任意</translation>
    </message>
    <message>
        <source>What it may cost at most</source>
        <translation>最高价格</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: all filters are taken away.</extracomment>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>Desk::FixedPriceDialog</name>
    <message>
        <source>Set price</source>
        <extracomment>Button: the package is sold at the price that was typed.</extracomment>
        <translation>设定价格</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>Title of the dialog that sets a price for one package.</extracomment>
        <translation>固定价格</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <extracomment>What the account pays for a package; %1: an amount of money.</extracomment>
        <translation>成本：%1</translation>
    </message>
    <message>
        <source>Fixed selling price</source>
        <translation>固定售价</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>Before a field for the price of a package.</extracomment>
        <translation>售价</translation>
    </message>
    <message>
        <source>Use the rules</source>
        <translation>使用规则</translation>
    </message>
    <message>
        <source>Takes the fixed price away</source>
        <translation>取消固定价格</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing changes.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write the price like %1.</source>
        <extracomment>%1: an amount, as an example.</extracomment>
        <translation>请按此格式填写价格：%1。</translation>
    </message>
    <message>
        <source>%1. This is under the floor of the rule, %2.</source>
        <extracomment>%1: a margin; %2: the lowest price by a rule.</extracomment>
        <translation>%1。低于该规则的底价 %2。</translation>
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
        <translation>1 天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>%Ln: how many days a package is valid.</extracomment>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days, as short as it is understood.</extracomment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A date and a time, in this order.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year; the letters are those of QDate::toString().</extracomment>
        <translation>M&apos;月&apos;d&apos;日&apos;</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day of another year; the letters are those of QDate::toString().</extracomment>
        <translation>yyyy&apos;年&apos;M&apos;月&apos;d&apos;日&apos;</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>A time of day; the letters are those of QTime::toString().</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>How long ago: less than a minute.</extracomment>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>An age in minutes.</extracomment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>An age in hours.</extracomment>
        <translation>%1 小时</translation>
    </message>
</context>
<context>
    <name>Desk::HandOver</name>
    <message>
        <source>Your eSIM</source>
        <extracomment>Heading of the card that a traveller gets.</extracomment>
        <translation>您的 eSIM</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>On the card of a traveller, before what they paid.</extracomment>
        <translation>价格</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>On the card of a traveller, before how much data the eSIM has.</extracomment>
        <translation>流量</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>On the card of a traveller: the eSIM has no limit of data.</extracomment>
        <translation>不限量</translation>
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
        <translation>有效期</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>%n: how many days an eSIM works.</extracomment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins</source>
        <extracomment>On the card of a traveller, before when the days of the eSIM begin.</extracomment>
        <translation>开始计算</translation>
    </message>
    <message>
        <source>with the first use</source>
        <translation>首次使用时</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>On the card of a traveller: the days of the eSIM have begun already.</extracomment>
        <translation>立即</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>On the card of a traveller, before names of countries.</extracomment>
        <translation>国家和地区</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <extracomment>%n: in how many countries an eSIM works.</extracomment>
        <translation>
            <numerusform>%n 个国家和地区</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan this code with the phone.</source>
        <translation>请用手机扫描此二维码。</translation>
    </message>
    <message>
        <source>Or type this into the phone:</source>
        <translation>或在手机上输入以下内容：</translation>
    </message>
    <message>
        <source>Or open the link on the phone:</source>
        <translation>或在手机上打开链接：</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <extracomment>On the card of a traveller: the address that phones ask for; “SM-DP+” is a name.</extracomment>
        <translation>SM-DP+ 地址</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>On the card of a traveller: the code that phones ask for beside the address.</extracomment>
        <translation>激活码</translation>
    </message>
    <message>
        <source>Full code</source>
        <extracomment>On the card of a traveller: address and activation code in one, for Android.</extracomment>
        <translation>完整代码</translation>
    </message>
    <message>
        <source>The phone asks for a confirmation code. The shop tells it to you.</source>
        <translation>手机会要求输入确认码，请向店家索取。</translation>
    </message>
    <message>
        <source>Connect the phone to Wi-Fi.</source>
        <translation>将手机连接到 Wi-Fi。</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile Data, then Add eSIM, and choose to use a QR code.</source>
        <translation>打开“设置”，进入“蜂窝网络”，选择“添加 eSIM”，然后选择使用二维码。</translation>
    </message>
    <message>
        <source>Open Settings, then Network, then SIM cards, and choose to add an eSIM.</source>
        <translation>打开“设置”，进入“网络”，再进入“SIM 卡”，然后选择添加 eSIM。</translation>
    </message>
    <message>
        <source>Scan the QR code and confirm.</source>
        <translation>扫描二维码并确认。</translation>
    </message>
    <message>
        <source>When you arrive, choose this eSIM for mobile data.</source>
        <translation>到达后，选择此 eSIM 用于移动数据。</translation>
    </message>
    <message>
        <source>Switch on data roaming for this eSIM.</source>
        <translation>为此 eSIM 打开数据漫游。</translation>
    </message>
    <message>
        <source>No data?</source>
        <extracomment>Heading on the card of a traveller, before what to do.</extracomment>
        <translation>没有网络？</translation>
    </message>
    <message>
        <source>See that data roaming is on, choose another network by hand, then restart the phone.</source>
        <translation>请检查数据漫游是否已打开，手动选择其他网络，然后重启手机。</translation>
    </message>
    <message>
        <source>The code installs once only. Keep the eSIM on the phone until your trip is over.</source>
        <translation>此代码只能安装一次。旅行结束前请勿从手机中删除此 eSIM。</translation>
    </message>
    <message>
        <source>Only a specimen: no phone can install this eSIM.</source>
        <translation>仅为样本：任何手机都无法安装此 eSIM。</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Heading of the paper that says what a customer paid.</extracomment>
        <translation>收据</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>On a receipt, before its number.</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sold on</source>
        <extracomment>On a receipt, before the date.</extracomment>
        <translation>销售时间</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>On a receipt, before what was paid for all.</extracomment>
        <translation>合计</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>On a receipt, before how it was paid, such as cash.</extracomment>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>cash</source>
        <extracomment>On a receipt: how it was paid.</extracomment>
        <translation>现金</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>On a receipt: it was paid with a bank card.</extracomment>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>On a receipt: it was put on the bill of the hotel room.</extracomment>
        <translation>挂房账</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>On a receipt: it is to be paid later.</extracomment>
        <translation>稍后付</translation>
    </message>
</context>
<context>
    <name>Desk::HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <extracomment>Title of the dialog that gives an eSIM to the customer.</extracomment>
        <translation>交付</translation>
    </message>
    <message>
        <source>Preview of the hand-over</source>
        <translation>交付预览</translation>
    </message>
    <message>
        <source>eSIMs to hand over</source>
        <translation>要交付的 eSIM</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Caption of a list: languages of travellers.</extracomment>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the hand-over</source>
        <translation>交付语言</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <extracomment>Caption of a list: sizes of paper.</extracomment>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Name of a list: sizes of paper.</extracomment>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Receip&amp;t</source>
        <extracomment>Check box: what the customer paid is printed too.</extracomment>
        <translation>收据(&amp;T)</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Name of a check box: what the customer paid is printed too.</extracomment>
        <translation>收据</translation>
    </message>
    <message>
        <source>Adds a page with number, date, what was sold and for how much; never the cost</source>
        <translation>添加一页，包含编号、日期、所售内容和价格；绝不包含成本</translation>
    </message>
    <message>
        <source>The receipt without the card</source>
        <translation>仅收据，不含卡片</translation>
    </message>
    <message>
        <source>Selling price on the card</source>
        <translation>在卡片上显示售价</translation>
    </message>
    <message>
        <source>It has no selling price, so there is none for a receipt or the card.</source>
        <translation>没有售价，因此收据和卡片上也没有价格。</translation>
    </message>
    <message>
        <source>A PDF file for each eSIM</source>
        <translation>每个 eSIM 一个 PDF 文件</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>Button: prints the card.</extracomment>
        <translation>打印(&amp;R)</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Name of a button: prints the card.</extracomment>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <extracomment>Button: saves the card as a file.</extracomment>
        <translation>保存 PDF(&amp;S)</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>Name of a button: saves the card as a file.</extracomment>
        <translation>保存 PDF</translation>
    </message>
    <message>
        <source>Save p&amp;icture</source>
        <extracomment>Button: saves the card as a picture.</extracomment>
        <translation>保存图片(&amp;I)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>Name of a button: saves the card as a picture.</extracomment>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>As a picture for messengers, 1080 × 1350 pixels</source>
        <translation>用于即时通讯软件的图片，1080 × 1350 像素</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <extracomment>Button: copies a text for the customer.</extracomment>
        <translation>复制消息(&amp;C)</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>Name of a button: copies a text for the customer.</extracomment>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>The text with both links, for any messenger; it leaves the clipboard after a minute</source>
        <translation>含两个链接的文本，适用于任何即时通讯软件；一分钟后从剪贴板清除</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <extracomment>Button: opens the mail program with a text for the customer.</extracomment>
        <translation>电子邮件(&amp;E)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Name of a button: opens the mail program with a text for the customer.</extracomment>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Opens your own mail program with the message; nothing is sent by itself</source>
        <translation>在您自己的邮件程序中打开消息；不会自动发送</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <extracomment>Button: opens the messenger of this name with a text for the customer.</extracomment>
        <translation>WhatsApp(&amp;W)</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <extracomment>Name of a button; that of a messenger.</extracomment>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Opens WhatsApp with the message; you choose to whom it goes</source>
        <translation>在 WhatsApp 中打开消息；由您选择收件人</translation>
    </message>
    <message>
        <source>Your shop&apos;s name, telephone and address stand on it once they are in the settings (Ctrl+,).</source>
        <translation>在设置中填写店铺名称、电话和地址后，会显示在卡片和收据上 (Ctrl+,)。</translation>
    </message>
    <message>
        <source>Hand-over status</source>
        <extracomment>Name of what says whether something was saved, printed or copied.</extracomment>
        <translation>交付状态</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The message is copied. It leaves the clipboard after %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>消息已复制。%1 秒后从剪贴板清除。</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <extracomment>A kind of files in a dialog that chooses one.</extracomment>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>receipt</source>
        <extracomment>In the name of a file.</extracomment>
        <translation>收据</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2. The eSIM is not touched by it; try another folder.</source>
        <extracomment>%1: path of a file; %2: the system&apos;s reason.</extracomment>
        <translation>没有保存 %1：%2。eSIM 不受影响，请尝试其他文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files before it are saved.</source>
        <extracomment>%Ln: how many files were written before one that could not be.</extracomment>
        <translation>
            <numerusform>此前的 %Ln 个文件已保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>已保存为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are saved, the first as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>
            <numerusform>已保存 %Ln 个文件，第一个为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is switched on and has paper, or save a PDF.</source>
        <translation>打印机没有接收。请确认打印机已开机且有纸，或改为保存 PDF。</translation>
    </message>
    <message>
        <source>No program for it was found on this computer. Copy the message instead.</source>
        <translation>本机没有找到可用的程序，请改为复制消息。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln eSIMs</source>
        <extracomment>%Ln: how many eSIMs were sold together. A choice.</extracomment>
        <translation>
            <numerusform>全部 %Ln 个 eSIM</numerusform>
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
        <translation>%1 毫米卷纸</translation>
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
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the hand-over</source>
        <translation>交付语言</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Caption of a list: sizes of paper.</extracomment>
        <translation>纸张</translation>
    </message>
    <message>
        <source>What the next hand-over begins with. The customer display speaks the same language.</source>
        <translation>下次交付的初始选项。客户显示屏使用相同的语言。</translation>
    </message>
    <message>
        <source>Show the selling price on the card</source>
        <translation>在卡片上显示售价</translation>
    </message>
    <message>
        <source>Tax line of receipts</source>
        <translation>收据的税务信息</translation>
    </message>
</context>
<context>
    <name>Desk::KeySettings</name>
    <message>
        <source>Choose a command, then press its new key in the field below.</source>
        <translation>选择一个命令，然后在下方的输入框中按下新的快捷键。</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Name of the table that lists all commands with their keys.</extracomment>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button beside a field: the command gets its usual key back.</extracomment>
        <translation>重置</translation>
    </message>
    <message>
        <source>Use it here</source>
        <extracomment>Button: the key goes from the command that has it to the one that is chosen.</extracomment>
        <translation>用于此命令</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <extracomment>Button: every command gets its usual key back.</extracomment>
        <translation>重置所有快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Heading of a column: what can be done with a key, &quot;Order&quot;.</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading of a column: the key on the keyboard, such as F5.</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <extracomment>%1: what a command is called. It stands before the field with its key.</extracomment>
        <translation>“%1”的快捷键</translation>
    </message>
    <message>
        <source>Esc always goes one step back.</source>
        <translation>Esc 始终返回上一步。</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <extracomment>%1: a key, such as Ctrl+T; %2: the command that has it.</extracomment>
        <translation>%1 已用于“%2”。</translation>
    </message>
    <message>
        <source>%1 has no key now.</source>
        <extracomment>%1: what a command is called.</extracomment>
        <translation>“%1”现在没有快捷键。</translation>
    </message>
    <message>
        <source>%1 alone writes, moves or presses. Hold Ctrl or Alt with it, or take one of F1 to F12.</source>
        <extracomment>%1: a key, such as A or Enter.</extracomment>
        <translation>单独按 %1 用于输入、移动或确认。请同时按住 Ctrl 或 Alt，或使用 F1 至 F12 中的一个键。</translation>
    </message>
    <message>
        <source>Esc and Tab do the same everywhere.</source>
        <translation>Esc 和 Tab 在各处的作用固定不变。</translation>
    </message>
    <message>
        <source>Alt with a letter or digit opens menus. Hold Ctrl, too.</source>
        <translation>Alt 加字母或数字用于打开菜单。请同时按住 Ctrl。</translation>
    </message>
    <message>
        <source>Fields and tables need %1 for what is written in them.</source>
        <extracomment>%1: a key, such as Ctrl+C.</extracomment>
        <translation>输入框和表格需要用 %1 处理其中的内容。</translation>
    </message>
</context>
<context>
    <name>Desk::KeysDialog</name>
    <message>
        <source>Keys</source>
        <extracomment>Title of the window that lists the keys of all commands.</extracomment>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading of a column: the key on the keyboard, such as F5.</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
</context>
<context>
    <name>Desk::LastHandOvers</name>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Title of the list of eSIMs that were given to customers lately.</extracomment>
        <translation>最近交付</translation>
    </message>
    <message>
        <source>Search the last hand-overs</source>
        <translation>搜索最近交付</translation>
    </message>
    <message>
        <source>Customer, package, ICCID, day or time…</source>
        <translation>客户、套餐、ICCID、日期或时间…</translation>
    </message>
    <message>
        <source>Hand-overs shown</source>
        <extracomment>Name of what says how many rows are listed.</extracomment>
        <translation>显示的交付记录</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>Button: shows what a customer got.</extracomment>
        <translation>再次打开</translation>
    </message>
    <message>
        <source>Shows it as it was handed over</source>
        <translation>按交付时的样子显示</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The last hand-overs could not be read. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>最近的交付记录无法读取。%1</translation>
    </message>
    <message>
        <source>Hand-overs are not kept on this computer: that is switched off in the settings (Ctrl+,).</source>
        <translation>本机不保留交付记录：已在设置中关闭 (Ctrl+,)。</translation>
    </message>
    <message>
        <source>The last hand-overs are being read.</source>
        <translation>正在读取最近的交付记录。</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>尚无交付记录。</translation>
    </message>
    <message>
        <source>No hand-over is like that.</source>
        <translation>没有匹配的交付记录。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-overs</source>
        <extracomment>%Ln: how many of the last times that an eSIM was given to a customer are listed.</extracomment>
        <translation>
            <numerusform>%Ln 条交付记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ListText</name>
    <message>
        <source>not readable</source>
        <extracomment>In a cell of a table: the answer had a value, but none that makes sense.</extracomment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>In a cell of a table whose newest value could not be read. %1: the one before: &quot;$3.10&quot;.</extracomment>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>Older orders are being read; the sums leave out those that were not read yet.</source>
        <translation>正在读取更早的订单；合计不含尚未读取的订单。</translation>
    </message>
    <message>
        <source>Orders before %1 have not all been read; the sums leave them out. “Read all orders” reads them.</source>
        <extracomment>%1: a day and a time.</extracomment>
        <translation>%1 之前的订单没有全部读取；合计不含这些订单。点击“读取全部订单”可读取这些订单。</translation>
    </message>
    <message>
        <source>The orders were not read to the end: there may be more than stand here. F5 reads them.</source>
        <translation>订单没有读完：实际可能比此处更多。按 F5 读取。</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>When the orders were read: &quot;read 14:03&quot;.</extracomment>
        <translation>读取于 %1</translation>
    </message>
    <message>
        <source>Older orders could not be read to the end. %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>更早的订单没能读完。%1</translation>
    </message>
    <message>
        <source>The orders could not be read to the end: there may be more, and newer ones, than stand here. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>订单没能读完：可能缺少部分订单，包括较新的订单。%1 按 F5 读取。</translation>
    </message>
    <message>
        <source>What was bought on this computer could not be read: orders that eSIMfly does not list, and what they were sold for, are missing. %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>本机的购买记录无法读取：缺少 eSIMfly 未列出的订单及其成交价。%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders could not be read; the sums leave them out.</source>
        <extracomment>%Ln: how many orders of the list.</extracomment>
        <translation>
            <numerusform>%Ln 个订单无法读取；合计不含这些订单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders could not be read at all and are not listed; the sums leave them out.</source>
        <extracomment>%Ln: how many orders eSIMfly has besides.</extracomment>
        <translation>
            <numerusform>%Ln 个订单完全无法读取，没有列出；合计不含这些订单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eSIMfly says that there are %Ln more orders, but did not list them. F5 reads them again.</source>
        <extracomment>%Ln: a number of orders. F5 is a key.</extracomment>
        <translation>
            <numerusform>eSIMfly 称还有 %Ln 个订单，但没有列出。按 F5 重新读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>eSIMfly&apos;s list of orders never ended. What was read of it stands here.</source>
        <translation>eSIMfly 的订单列表一直没有结束。此处显示已读取的部分。</translation>
    </message>
    <message>
        <source>The eSIMs could not be read to the end: there may be more, and newer ones, than stand here. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>eSIM 没能读完：可能缺少部分 eSIM，包括较新的 eSIM。%1 按 F5 读取。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln eSIMs could not be read completely.</source>
        <extracomment>%Ln: how many eSIMs of the list.</extracomment>
        <translation>
            <numerusform>%Ln 个 eSIM 无法完整读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln eSIMs could not be read at all and are not listed.</source>
        <extracomment>%Ln: how many eSIMs eSIMfly has besides.</extracomment>
        <translation>
            <numerusform>%Ln 个 eSIM 完全无法读取，没有列出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eSIMfly says that there are %Ln more eSIMs, but did not list them. F5 reads them again.</source>
        <extracomment>%Ln: a number of eSIMs. F5 is a key.</extracomment>
        <translation>
            <numerusform>eSIMfly 称还有 %Ln 个 eSIM，但没有列出。按 F5 重新读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet. What you sell from the catalogue stands here.</source>
        <translation>尚无订单。从目录中售出的套餐会显示在此处。</translation>
    </message>
    <message>
        <source>The orders could not be read. %1 Trying again…</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>订单无法读取。%1 正在重试…</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>正在读取订单…</translation>
    </message>
    <message>
        <source>The orders could not be read. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>订单无法读取。%1 按 F5 读取。</translation>
    </message>
    <message>
        <source>No orders were found so far. “Read all orders” reads older ones.</source>
        <translation>目前没有找到订单。点击“读取全部订单”可读取更早的订单。</translation>
    </message>
    <message>
        <source>None of the orders could be read. F5 reads them again.</source>
        <translation>所有订单均无法读取。按 F5 重新读取。</translation>
    </message>
    <message>
        <source>The orders were not read yet. F5 reads them.</source>
        <translation>订单尚未读取。按 F5 读取。</translation>
    </message>
    <message>
        <source>No eSIMs yet. Sell the first one from the catalogue, and it stands here.</source>
        <translation>尚无 eSIM。从目录中售出第一个后，会显示在此处。</translation>
    </message>
    <message>
        <source>The eSIMs could not be read. %1 Trying again…</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>eSIM 无法读取。%1 正在重试…</translation>
    </message>
    <message>
        <source>Reading the eSIMs…</source>
        <translation>正在读取 eSIM…</translation>
    </message>
    <message>
        <source>The eSIMs could not be read. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>eSIM 无法读取。%1 按 F5 读取。</translation>
    </message>
    <message>
        <source>None of the eSIMs could be read. F5 reads them again.</source>
        <translation>所有 eSIM 均无法读取。按 F5 重新读取。</translation>
    </message>
    <message>
        <source>The eSIMs were not read yet. F5 reads them.</source>
        <translation>eSIM 尚未读取。按 F5 读取。</translation>
    </message>
</context>
<context>
    <name>Desk::LowBalanceReporter</name>
    <message>
        <source>The balance is low.</source>
        <translation>余额偏低。</translation>
    </message>
    <message>
        <source>The balance is low: %1, less than %2.</source>
        <extracomment>Both are amounts of money; the second one is set by the shop.</extracomment>
        <translation>余额偏低：%1，低于 %2。</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the overview, which says how long the balance lasts.</extracomment>
        <translation>查看</translation>
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
        <translation>页面</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Name of the field that searches the page that is open.</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Match count</source>
        <extracomment>Name of what says how many rows were found.</extracomment>
        <translation>匹配数量</translation>
    </message>
    <message>
        <source>Rows that came while the mouse moved over the list (Shift+F5)</source>
        <translation>鼠标在列表上移动期间新增的行 (Shift+F5)</translation>
    </message>
    <message>
        <source>Sandbox: nothing is real</source>
        <translation>沙盒：一切均非真实</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Name of the account&apos;s money, in the corner of the window.</extracomment>
        <translation>余额</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>A menu: what has to do with the account.</extracomment>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>A menu: search, sort, export.</extracomment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>A menu: what is shown, and how.</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>A menu in a menu: light or dark colours.</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Sell</source>
        <extracomment>A menu: what has to do with a sale.</extracomment>
        <translation>销售(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>A menu: keys, notices, about the program.</extracomment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <extracomment>Entry of a menu: the account is disconnected after a question.</extracomment>
        <translation>退出登录…</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>离开沙盒</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Entry of a menu: goes to the list of persons who sell.</extracomment>
        <translation>销售员</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Entry of a menu: goes to the list of ways to pay.</extracomment>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Selling prices…</source>
        <extracomment>Entry of a menu: opens the rules of what the shop sells at.</extracomment>
        <translation>售价…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存备份…</translation>
    </message>
    <message>
        <source>Bring back a copy…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Fixed price…</source>
        <extracomment>Entry of a menu: sets a price for one package.</extracomment>
        <translation>固定价格…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>Entry of a menu: opens the settings.</extracomment>
        <translation>设置…</translation>
    </message>
    <message>
        <source>&amp;Hide prices</source>
        <extracomment>Entry of a menu: hides what packages cost while a customer looks.</extracomment>
        <translation>隐藏价格(&amp;H)</translation>
    </message>
    <message>
        <source>Next eSIM of the sale</source>
        <translation>本次销售的下一个 eSIM</translation>
    </message>
    <message>
        <source>Previous eSIM of the sale</source>
        <translation>本次销售的上一个 eSIM</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Entry of a menu: the program ends.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Entry of a menu: all filters are taken away.</extracomment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>导出显示的内容…</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Entry of a menu: saves what is shown as a workbook.</extracomment>
        <translation>导出 Excel</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Entry of a menu: saves what is shown as a text file with commas.</extracomment>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Sort the packages…</source>
        <translation>套餐排序…</translation>
    </message>
    <message>
        <source>Columns of the packages</source>
        <translation>套餐列表的列</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>将列左移</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>将列右移</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>缩小列宽</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>增大列宽</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>返回上一步</translation>
    </message>
    <message>
        <source>Refresh what is shown</source>
        <translation>刷新显示的内容</translation>
    </message>
    <message>
        <source>Show the rows that wait</source>
        <translation>显示等待中的行</translation>
    </message>
    <message>
        <source>Read all orders</source>
        <translation>读取全部订单</translation>
    </message>
    <message>
        <source>Copy the catalogue again</source>
        <translation>重新下载目录</translation>
    </message>
    <message>
        <source>Customer display</source>
        <extracomment>Entry of a menu: opens a window that customers see.</extracomment>
        <translation>客户显示屏</translation>
    </message>
    <message>
        <source>QR code on the full screen</source>
        <translation>全屏显示二维码</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Entry of a menu: dark letters on white.</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Entry of a menu: light letters on black.</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Order the selected package</source>
        <translation>订购选中的套餐</translation>
    </message>
    <message>
        <source>Hand over the eSIM that is shown…</source>
        <translation>交付显示的 eSIM…</translation>
    </message>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Entry of a menu: lists eSIMs that were given to customers lately.</extracomment>
        <translation>最近交付</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Top up the selected eSIM…</source>
        <translation>为选中的 eSIM 充值…</translation>
    </message>
    <message>
        <source>Order another of the same</source>
        <translation>再下一单同款套餐</translation>
    </message>
    <message>
        <source>Favourite: star the package shown, or no longer</source>
        <translation>收藏：为显示的套餐加星标或取消星标</translation>
    </message>
    <message>
        <source>Unfinished purchases…</source>
        <extracomment>Entry of a menu: lists orders that need a decision.</extracomment>
        <translation>未完成的购买…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <extracomment>Entry of a menu: lists the keys of all commands.</extracomment>
        <translation>快捷键…</translation>
    </message>
    <message>
        <source>Notices…</source>
        <extracomment>Entry of a menu: lists all that was told.</extracomment>
        <translation>通知…</translation>
    </message>
    <message>
        <source>About eSIMfly Desk…</source>
        <translation>关于 eSIMfly Desk…</translation>
    </message>
    <message>
        <source>Country, package, network, ICCID… (%1)</source>
        <extracomment>%1: the key that goes to this field, such as Ctrl+F. It says what can be searched for.</extracomment>
        <translation>国家/地区、套餐、网络、ICCID… (%1)</translation>
    </message>
    <message>
        <source>Team…</source>
        <extracomment>Entry of a menu: opens the dialog about the desks that sell together.</extracomment>
        <translation>团队…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>查找命令…</translation>
    </message>
    <message>
        <source>Note or correction…</source>
        <extracomment>Entry of a menu: writes the customer or note of the selected eSIM, or corrects the selected order.</extracomment>
        <translation>备注或更正…</translation>
    </message>
</context>
<context>
    <name>Desk::MainWindowController</name>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the sale that it is about.</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Purchases made with another access code are not clear yet: %1. You may have been charged: look for them on the Orders page, or connect with that access code.</source>
        <extracomment>%1: names of packages, by commas.</extracomment>
        <translation>用另一访问码进行的购买结果尚不明确：%1。可能已扣款：请在订单页面查找，或用该访问码连接。</translation>
    </message>
    <message>
        <source>The order of %1 did not come to its end last time. You may have been charged. Checking…</source>
        <extracomment>%1: name of a package.</extracomment>
        <translation>上次“%1”的订单没有结果。可能已扣款。正在核查…</translation>
    </message>
    <message>
        <source>The secret key is kept in the keychain of this computer now.</source>
        <translation>密钥现已保存在本机的钥匙串中。</translation>
    </message>
    <message>
        <source>The order of %1 was not sent before the program ended. Nothing was charged.</source>
        <extracomment>%1: name of a package.</extracomment>
        <translation>程序关闭前，“%1”的订单没有发送。没有扣款。</translation>
    </message>
    <message>
        <source>The orders of %1 were not all sent before the program ended: %2. Nothing was charged for those that were not sent.</source>
        <extracomment>%1: a package; %2: &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>程序关闭前，“%1”的订单没有全部发送：%2。未发送的订单没有扣款。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button of a question: the account is disconnected and its secret key forgotten.</extracomment>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Forget the secret key of this account on this computer?</source>
        <translation>要从本机删除此账户的密钥吗？</translation>
    </message>
    <message>
        <source>Notes and the list of purchases stay. To connect again you need the secret key.</source>
        <translation>备注和购买记录会保留。再次连接时需要密钥。</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <extracomment>Button of a question: nothing changes.</extracomment>
        <translation>保持连接</translation>
    </message>
    <message>
        <source>About eSIMfly Desk</source>
        <translation>关于 eSIMfly Desk</translation>
    </message>
    <message>
        <source>Sells travel eSIMs of the eSIMfly Business API. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>通过 eSIMfly Business API 销售旅行 eSIM。自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
</context>
<context>
    <name>Desk::ManagePanel</name>
    <message>
        <source>Cancel and refund</source>
        <translation>取消并退款</translation>
    </message>
    <message>
        <source>What cancelling does</source>
        <translation>取消的影响</translation>
    </message>
    <message>
        <source>Cancel eSIM</source>
        <extracomment>Button: an eSIM is taken back; a question follows.</extracomment>
        <translation>取消 eSIM</translation>
    </message>
    <message>
        <source>Cancel status</source>
        <extracomment>Name of what says how taking an eSIM back stands.</extracomment>
        <translation>取消状态</translation>
    </message>
    <message>
        <source>Suspend</source>
        <extracomment>Button: an eSIM pauses.</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: an eSIM goes on after a pause.</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Suspend status</source>
        <extracomment>Name of what says how pausing an eSIM stands.</extracomment>
        <translation>暂停状态</translation>
    </message>
    <message>
        <source>SMS to this eSIM</source>
        <translation>发送到此 eSIM 的短信</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Name of a field: the words of an SMS to an eSIM.</extracomment>
        <translation>短信内容</translation>
    </message>
    <message>
        <source>Reaches the phone; stands in no list</source>
        <translation>会送达手机，不会出现在任何列表中</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>Name of what says how many characters an SMS has.</extracomment>
        <translation>字符数</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <extracomment>Button: sends the words of the field to an eSIM.</extracomment>
        <translation>发送短信</translation>
    </message>
    <message>
        <source>SMS status</source>
        <extracomment>Name of what says how sending an SMS stands.</extracomment>
        <translation>短信状态</translation>
    </message>
    <message>
        <source>Choose an eSIM to cancel or suspend it, or to send it an SMS.</source>
        <translation>选择一个 eSIM 以取消、暂停或向其发送短信。</translation>
    </message>
    <message>
        <source>No network lets it in. Resuming brings it back with all its data and days.</source>
        <translation>任何网络都不允许其接入。恢复后，全部流量和天数照旧可用。</translation>
    </message>
    <message>
        <source>No network lets it in until it is resumed. Its validity runs on, and nothing is refunded.</source>
        <translation>在恢复之前，任何网络都不允许其接入。天数继续计算，没有退款。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Characters of an SMS. %1: written; %2: that may be.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>An SMS has %1 characters at most.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>一条短信最多 %1 个字符。</translation>
    </message>
</context>
<context>
    <name>Desk::NetworkEventModel</name>
    <message>
        <source>Connected</source>
        <extracomment>A phone registered with a mobile network.</extracomment>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>What happened in a network: the phone used data.</extracomment>
        <translation>数据会话</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>A phone told a mobile network where it is.</extracomment>
        <translation>位置更新</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>What happened in a network: something else than data.</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something happened in a network.</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heading of a column: what happened in a network.</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: name of a network operator.</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>In plan</source>
        <extracomment>Heading: whether a mobile network belongs to what was bought.</extracomment>
        <translation>套餐内</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The network is one of those of the plan.</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>The network is none of those of the plan.</extracomment>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Desk::NetworkPanel</name>
    <message>
        <source>Why is there no data?</source>
        <translation>为什么没有网络？</translation>
    </message>
    <message>
        <source>Network verdict</source>
        <extracomment>Name of what says why there is no data.</extracomment>
        <translation>网络诊断结论</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>What the network knows</source>
        <translation>网络提供的信息</translation>
    </message>
    <message>
        <source>Check in progress</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Check network</source>
        <extracomment>Button: finds out why there is no data.</extracomment>
        <translation>检查网络</translation>
    </message>
    <message>
        <source>Asks the mobile network; once a minute for an eSIM (F5)</source>
        <translation>向移动网络查询；每个 eSIM 每分钟一次 (F5)</translation>
    </message>
    <message>
        <source>Last check</source>
        <extracomment>Name of what says when this was found out last.</extracomment>
        <translation>上次检查</translation>
    </message>
    <message>
        <source>Copy support note</source>
        <translation>复制客服说明</translation>
    </message>
    <message>
        <source>What is known, for eSIMfly&apos;s support or a colleague. The activation code is not in it.</source>
        <translation>供 eSIMfly 客服或同事参考的已知信息，其中不含激活码。</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Name of what says that a note was copied.</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>最近七天</translation>
    </message>
    <message>
        <source>Network events</source>
        <extracomment>Name of a table: what happened in networks.</extracomment>
        <translation>网络事件</translation>
    </message>
    <message>
        <source>In plan</source>
        <extracomment>Heading of a column: whether a network is one of the package.</extracomment>
        <translation>套餐内</translation>
    </message>
    <message>
        <source>Choose an eSIM to find out why it has no data.</source>
        <translation>选择一个 eSIM 以查明为什么没有网络。</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>正在向网络查询…</translation>
    </message>
    <message>
        <source>Asked at %1; again in a minute.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>已于 %1 查询；一分钟后可再次查询。</translation>
    </message>
    <message>
        <source>Asked at %1 (%2).</source>
        <extracomment>%1: time of day; %2: how long ago: &quot;3 min&quot;.</extracomment>
        <translation>查询于 %1（%2前）。</translation>
    </message>
    <message>
        <source>Copied. The activation code is not in it.</source>
        <translation>已复制，其中不含激活码。</translation>
    </message>
</context>
<context>
    <name>Desk::NoticeStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>%Ln: how many notices stand behind the one that is shown. A button.</extracomment>
        <translation>
            <numerusform>另有 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>Title of the list of all that was told.</extracomment>
        <translation>通知列表</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>The name of the notice under the tool bar, for a screen reader; the notice itself is its description.</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>Button: opens the list of all that was told.</extracomment>
        <translation>所有通知</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <extracomment>Name of a button: a notice was read and goes.</extracomment>
        <translation>关闭通知</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>我已阅读</translation>
    </message>
</context>
<context>
    <name>Desk::OrderModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something was ordered.</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Heading of a column: eSIMfly&apos;s number of an order.</extracomment>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>套餐</translation>
    </message>
    <message>
        <source>eSIMs</source>
        <extracomment>Heading of a column: how many eSIMs an order has.</extracomment>
        <translation>eSIM</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Heading of a column: what the account paid.</extracomment>
        <translation>已付</translation>
    </message>
    <message>
        <source>The price that was shown: a person said that it went through.</source>
        <translation>当时显示的价格：由人工确认购买成功。</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what the customer paid.</extracomment>
        <translation>成交价</translation>
    </message>
    <message>
        <source>What customers paid for the whole order</source>
        <translation>客户为整个订单支付的金额</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>毛利</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>客户支付的金额减去账户支付的金额</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column: how an order stands, such as “Completed”.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>Heading of a column: money that came back for an order.</extracomment>
        <translation>退款</translation>
    </message>
    <message>
        <source>When money came back of the order</source>
        <translation>该订单款项退回的时间</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>销售员</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading of a column: how the customer paid, such as cash.</extracomment>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>How the customer paid</source>
        <translation>客户的付款方式</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>客户或备注</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Of the team, at which an order was sold.</extracomment>
        <translation>柜台</translation>
    </message>
</context>
<context>
    <name>Desk::OrderPanel</name>
    <message>
        <source>Quantity</source>
        <extracomment>Caption of a field: how many eSIMs.</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many eSIMs, 10 at most</source>
        <translation>eSIM 数量，最多 10 个</translation>
    </message>
    <message>
        <source>you pay</source>
        <extracomment>Below an amount: what the account pays.</extracomment>
        <translation>应付</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>客户或备注</translation>
    </message>
    <message>
        <source>Optional, kept on this computer</source>
        <translation>选填，保存在本机</translation>
    </message>
    <message>
        <source>Optional, shared with your team</source>
        <translation>选填，与团队共享</translation>
    </message>
    <message>
        <source>Order question</source>
        <extracomment>Name of what asks before an order is placed.</extracomment>
        <translation>下单确认</translation>
    </message>
    <message>
        <source>Order now</source>
        <extracomment>Button: places the order.</extracomment>
        <translation>立即下单</translation>
    </message>
    <message>
        <source>Order another</source>
        <extracomment>Button: the same package is ordered once more.</extracomment>
        <translation>再下一单</translation>
    </message>
    <message>
        <source>One more of the same package (Ctrl+N)</source>
        <translation>再购买一个同款套餐 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Order now for %1</source>
        <extracomment>On the button that orders; %1: an amount of money.</extracomment>
        <translation>立即下单（%1）</translation>
    </message>
    <message>
        <source>Balance after: %1</source>
        <extracomment>What the account will have once this order is paid.</extracomment>
        <translation>下单后余额：%1</translation>
    </message>
    <message>
        <source>Connect an account to order.</source>
        <translation>请连接账户以下单。</translation>
    </message>
    <message>
        <source>Connecting the account…</source>
        <translation>正在连接账户…</translation>
    </message>
    <message>
        <source>Nothing can be bought while this computer&apos;s clock is off.</source>
        <translation>本机时钟不准时无法购买。</translation>
    </message>
    <message>
        <source>Nothing can be bought without a connection.</source>
        <translation>没有连接时无法购买。</translation>
    </message>
    <message>
        <source>With the orders under way the balance is not enough.</source>
        <translation>扣除进行中的订单后，余额不足。</translation>
    </message>
    <message>
        <source>With the orders under way the balance is not enough: %1 is missing.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>扣除进行中的订单后，余额不足：还差 %1。</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or sell at %1 all the same.</source>
        <extracomment>While prices are hidden. %1: what the customer pays for one.</extracomment>
        <translation>价格比之前高。请显示价格后继续，或仍按 %1 售出。</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or order again all the same.</source>
        <translation>价格比之前高。请显示价格后继续，或再次下单以照常购买。</translation>
    </message>
    <message>
        <source>Order again to confirm.</source>
        <translation>请再次下单以确认。</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be ordered. Order again to have it read once more.</source>
        <translation>此套餐当前的价格无法读取，因此无法下单。再次下单可重新读取。</translation>
    </message>
    <message>
        <source>Checking the price…</source>
        <translation>正在核对价格…</translation>
    </message>
    <message>
        <source>The price rose from %1 to %2. Order again to pay %3.</source>
        <extracomment>%1, %2: the price of one eSIM; %3: of all that are ordered.</extracomment>
        <translation>价格已从 %1 涨至 %2。再次下单即支付 %3。</translation>
    </message>
    <message>
        <source>The price read at %1 could not be checked. Order again to buy at the current price.</source>
        <extracomment>%1: the time of day at which the price was read.</extracomment>
        <translation>%1 读取的价格无法核对。再次下单即按当前价格购买。</translation>
    </message>
    <message>
        <source>This is more than %1. Order again to confirm.</source>
        <extracomment>%1: an amount of money that was set.</extracomment>
        <translation>金额超过 %1。请再次下单以确认。</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be ordered. The last price known is %1, of %2. Order again to have it read once more.</source>
        <extracomment>%1: the last price known; %2: its day and time.</extracomment>
        <translation>此套餐当前的价格无法读取，因此无法下单。最后已知价格为 %1（%2）。再次下单可重新读取。</translation>
    </message>
    <message>
        <source>This package is no longer sold. Choose another one.</source>
        <translation>此套餐已停售。请选择其他套餐。</translation>
    </message>
    <message>
        <source>The price fell from %1 to %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>价格已从 %1 降至 %2。</translation>
    </message>
</context>
<context>
    <name>Desk::OrdersPage</name>
    <message>
        <source>Shows the orders of all packages again</source>
        <translation>重新显示所有套餐的订单</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Name of a list: of which dates orders are shown.</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>The days of the orders that are shown</source>
        <translation>显示哪些日期的订单</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>Name of a field: from which day on orders are shown.</extracomment>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>Name of a field: until which day orders are shown.</extracomment>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: shows again what the customer got.</extracomment>
        <translation>交付</translation>
    </message>
    <message>
        <source>What the traveller of the selected order takes along</source>
        <translation>选中订单要交给旅客的资料</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>Button: shows the QR code of an eSIM.</extracomment>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Shows the eSIMs of the selected order beside the list</source>
        <translation>在列表旁显示选中订单的 eSIM</translation>
    </message>
    <message>
        <source>Show eSIM</source>
        <extracomment>Button: shows an eSIM on its page.</extracomment>
        <translation>查看 eSIM</translation>
    </message>
    <message>
        <source>Opens the eSIM of the selected order (Ctrl+Enter)</source>
        <translation>打开选中订单的 eSIM (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>What was sold on a day, by seller and by payment, to print and to keep</source>
        <translation>按销售员和付款方式列出一天的销售，可打印和保存</translation>
    </message>
    <message>
        <source>Correct…</source>
        <extracomment>Button: opens a dialog that corrects what was noted of an order.</extracomment>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Sold for, seller, payment and note of the selected order (F2)</source>
        <translation>选中订单的成交价、销售员、付款方式和备注 (F2)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: orders are read again.</extracomment>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Reads the orders from eSIMfly (F5)</source>
        <translation>从 eSIMfly 读取订单 (F5)</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>Name of the sums below the table of orders.</extracomment>
        <translation>合计</translation>
    </message>
    <message>
        <source>Orders read</source>
        <extracomment>Name of what says from which date on orders are known.</extracomment>
        <translation>已读取的订单</translation>
    </message>
    <message>
        <source>Per day</source>
        <extracomment>Button: shows a chart of days.</extracomment>
        <translation>按日</translation>
    </message>
    <message>
        <source>Spend and margin of each day, as a chart and as a table</source>
        <translation>每日支出和毛利，以图表和表格显示</translation>
    </message>
    <message>
        <source>Read all orders</source>
        <translation>读取全部订单</translation>
    </message>
    <message>
        <source>Reads the older orders from eSIMfly too, a page a second. It may be stopped at any time.</source>
        <translation>还会从 eSIMfly 读取更早的订单，每秒一页。可随时停止。</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Name of the table of orders.</extracomment>
        <translation>订单</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Name of a list: what was corrected of an order.</extracomment>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>Only %1  ✕</source>
        <extracomment>A button that takes a filter away. %1: a destination or a package.</extracomment>
        <translation>仅 %1  ✕</translation>
    </message>
    <message>
        <source>Nothing was sold on these days. What came back on them is of orders of other days.</source>
        <translation>这些日期没有销售。其间的退款属于其他日期的订单。</translation>
    </message>
    <message>
        <source>No order matches. Search for a reference, a package, a customer, an ICCID or a seller.</source>
        <translation>没有匹配的订单。请搜索订单号、套餐、客户、ICCID 或销售员。</translation>
    </message>
    <message>
        <source>%1 · reading…</source>
        <extracomment>%1: &quot;100 orders · $310.00 spent&quot;, while more of them are read.</extracomment>
        <translation>%1 · 正在读取…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many are shown, of how many there are, while a newer list waits to be shown.</extracomment>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;171 of 7,012&quot;: what the search found of all there is.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: shows what came while the mouse moved over the list.</extracomment>
        <translation>
            <numerusform>再显示 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: rows of the table are put in order anew.</extracomment>
        <translation>显示变更</translation>
    </message>
    <message>
        <source>Sums of what is certain</source>
        <extracomment>Below a column of amounts in a file.</extracomment>
        <translation>确定部分的合计</translation>
    </message>
    <message>
        <source>Choose an order to see its eSIMs.</source>
        <translation>选择一个订单以查看其 eSIM。</translation>
    </message>
    <message>
        <source>Money was loaded: no eSIM belongs to it.</source>
        <translation>这是存入账户的款项，没有对应的 eSIM。</translation>
    </message>
    <message>
        <source>Its eSIM is being prepared. It stands here as soon as it comes.</source>
        <translation>其 eSIM 正在准备中，准备好后会立即显示在此处。</translation>
    </message>
    <message>
        <source>It is not known which eSIM belongs to this order.</source>
        <translation>此订单对应哪个 eSIM 不详。</translation>
    </message>
    <message>
        <source>Its eSIM is not among those that were read. F5 on the eSIMs page reads them.</source>
        <translation>其 eSIM 不在已读取的 eSIM 之中。请在 eSIM 页面按 F5 读取。</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter: no status in particular.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>All dates</source>
        <extracomment>Choice of dates: orders of all times.</extracomment>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Choice of dates: orders of today.</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Choice of dates: orders of yesterday.</extracomment>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>Choice of dates: orders of this month.</extracomment>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>Choice of dates: orders of the month before.</extracomment>
        <translation>上月</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>Days that a person chooses, from the first to the last.</extracomment>
        <translation>从…到…</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Name of a list: of which computer orders are shown.</extracomment>
        <translation>柜台</translation>
    </message>
    <message>
        <source>The desk of the orders that are shown</source>
        <translation>显示哪个柜台的订单</translation>
    </message>
    <message>
        <source>Seller of the orders</source>
        <translation>订单的销售员</translation>
    </message>
    <message>
        <source>The seller of the orders that are shown</source>
        <translation>显示哪位销售员的订单</translation>
    </message>
    <message>
        <source>Desk not known</source>
        <extracomment>A filter: orders of which nobody knows at which desk they were sold.</extracomment>
        <translation>柜台未知</translation>
    </message>
    <message>
        <source>All desks</source>
        <extracomment>A filter: no desk in particular.</extracomment>
        <translation>所有柜台</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>A filter: orders of which nobody said who sold them.</extracomment>
        <translation>未选销售员</translation>
    </message>
    <message>
        <source>All sellers</source>
        <extracomment>A filter: no seller in particular.</extracomment>
        <translation>所有销售员</translation>
    </message>
</context>
<context>
    <name>Desk::OtherNotes</name>
    <message>
        <source>Take mine away too</source>
        <extracomment>A button: the note of another desk in the place of the one that stands, or none where that took it away.</extracomment>
        <translation>也删除我的</translation>
    </message>
    <message>
        <source>Use this note</source>
        <translation>采用此备注</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a button for a screen reader; %1: &quot;Use this note&quot;; %2: what another desk wrote, and when.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Desk::OverviewPage</name>
    <message>
        <source>Read all orders</source>
        <translation>读取全部订单</translation>
    </message>
    <message>
        <source>Reads the older orders from eSIMfly too, a page a second. It may be stopped at any time.</source>
        <translation>还会从 eSIMfly 读取更早的订单，每秒一页。可随时停止。</translation>
    </message>
    <message>
        <source>The balance lasts</source>
        <translation>余额还可用</translation>
    </message>
    <message>
        <source>Balance lasts</source>
        <extracomment>Name of what says how many days the balance will last.</extracomment>
        <translation>余额可用时间</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>查看订单</translation>
    </message>
    <message>
        <source>Orders that the balance went for</source>
        <translation>消耗余额的订单</translation>
    </message>
    <message>
        <source>The orders of the days whose pace it is</source>
        <translation>作为估算依据的那些日期的订单</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>Caption: what was sold in this week.</extracomment>
        <translation>本周</translation>
    </message>
    <message>
        <source>Orders this week</source>
        <translation>本周订单数</translation>
    </message>
    <message>
        <source>Orders of this week</source>
        <translation>本周订单</translation>
    </message>
    <message>
        <source>The orders of this week</source>
        <translation>本周的订单</translation>
    </message>
    <message>
        <source>Unclear or unfinished</source>
        <translation>不明确或未完成</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>图表货币</translation>
    </message>
    <message>
        <source>Chart of the weeks</source>
        <translation>每周图表</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>Name of a table with a row for each week.</extracomment>
        <translation>每周明细</translation>
    </message>
    <message>
        <source>Best-selling destinations</source>
        <extracomment>Name of a table: countries and regions that were sold most.</extracomment>
        <translation>热销目的地</translation>
    </message>
    <message>
        <source>Destinations that sell</source>
        <translation>畅销的目的地</translation>
    </message>
    <message>
        <source>Best-selling packages</source>
        <extracomment>Name of a table: packages that were sold most.</extracomment>
        <translation>热销套餐</translation>
    </message>
    <message>
        <source>Packages that sell</source>
        <translation>畅销的套餐</translation>
    </message>
    <message>
        <source>eSIMs by status</source>
        <translation>各状态的 eSIM</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <extracomment>Instead of sums that are being worked out.</extracomment>
        <translation>正在合计…</translation>
    </message>
    <message>
        <source>Unfinished purchases</source>
        <extracomment>Button: opens the list of orders that need a decision.</extracomment>
        <translation>未完成的购买</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <extracomment>A button for a screen reader. %1: how an order stands: &quot;Pending&quot;.</extracomment>
        <translation>订单：%1</translation>
    </message>
    <message>
        <source>None is known of, but not all orders were read.</source>
        <translation>目前没有发现，但订单没有全部读取。</translation>
    </message>
    <message>
        <source>None is known of, but it is not clear how some orders stand.</source>
        <translation>目前没有发现，但部分订单的状态不明确。</translation>
    </message>
    <message>
        <source>eSIMs: %1</source>
        <extracomment>A button for a screen reader. %1: how an eSIM stands: &quot;Active&quot;.</extracomment>
        <translation>eSIM：%1</translation>
    </message>
    <message>
        <source>Nobody is known to need one, but not all eSIMs were read.</source>
        <translation>目前没有发现待回访的旅客，但 eSIM 没有全部读取。</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of amounts, while a customer looks at the screen.</extracomment>
        <translation>价格已隐藏</translation>
    </message>
    <message>
        <source>Enter or a double click shows the orders of a week</source>
        <translation>按 Enter 或双击可显示该周的订单</translation>
    </message>
    <message>
        <source>None of them matches.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Name of a page: how the shop does.</extracomment>
        <translation>概览</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;3 of 171&quot;: what the search found of all destinations and packages that sell.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>A button: shows what came while the mouse moved over a table.</extracomment>
        <translation>显示变更</translation>
    </message>
    <message>
        <source>Who sold</source>
        <extracomment>Name of a table with a row for each seller or desk.</extracomment>
        <translation>销售归属</translation>
    </message>
    <message>
        <source>By desk or by seller</source>
        <translation>按柜台或按销售员</translation>
    </message>
    <message>
        <source>By desk</source>
        <extracomment>Choice: sums of each computer that sells.</extracomment>
        <translation>按柜台</translation>
    </message>
    <message>
        <source>By seller</source>
        <extracomment>Choice: sums of each person who sells.</extracomment>
        <translation>按销售员</translation>
    </message>
    <message>
        <source>Of all orders</source>
        <extracomment>What a count is made of; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>全部订单</translation>
    </message>
    <message>
        <source>Of the orders that were read</source>
        <extracomment>What a count is made of; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>已读取的订单</translation>
    </message>
    <message>
        <source>Every order is settled</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>所有订单均已处理完毕</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <extracomment>%Ln: how many eSIMs; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>
            <numerusform>共 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Told from the eSIMs</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>根据 eSIM 判断</translation>
    </message>
    <message>
        <source>Nobody needs a call</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>没有待回访的旅客</translation>
    </message>
    <message>
        <source>No order of eSIMs was completed since %1.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>自 %1以来没有已完成的 eSIM 订单。</translation>
    </message>
    <message>
        <source>%1 of %2, completed orders since %3</source>
        <extracomment>%1: how many are shown, of %2 there are; %3: a day.</extracomment>
        <translation>%1 / %2，自 %3以来已完成的订单</translation>
    </message>
    <message>
        <source>All orders of all desks since %1, top-ups too</source>
        <extracomment>Of all orders of a team, by desk or by seller; %1: a day.</extracomment>
        <translation>自 %1以来所有柜台的全部订单，包括充值</translation>
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
        <translation>自 %1以来</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When figures were read. %1: a time.</extracomment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>being read…</source>
        <extracomment>Instead of an amount that is not known yet.</extracomment>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>as this computer has it; F5 reads it</source>
        <translation>本机保存的内容，按 F5 读取</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of how long the balance lasts, while a customer looks at the screen.</extracomment>
        <translation>价格已隐藏</translation>
    </message>
    <message>
        <source>The balance was not read yet. F5 reads it.</source>
        <translation>余额尚未读取。按 F5 读取。</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>%1: an amount of money; %2: a time.</extracomment>
        <translation>%1，截至 %2</translation>
    </message>
    <message>
        <source>%1. What it lasts can be told after the first whole day with orders.</source>
        <extracomment>%1: the balance with its currency.</extracomment>
        <translation>%1。有订单的第一个完整日结束后，才能估算余额可用多久。</translation>
    </message>
    <message>
        <source>%1, at the %2 a day of %3.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: an amount of money; %3: days from the first to the last.</extracomment>
        <translation>%1，按 %3期间每天 %2 计算。</translation>
    </message>
    <message>
        <source>%1. As much came back as was spent on %2.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: days from the first to the last.</extracomment>
        <translation>%1。%2期间退回的金额与支出相当。</translation>
    </message>
    <message>
        <source>%1. Nothing was spent on %2.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: days from the first to the last.</extracomment>
        <translation>%1。%2期间没有支出。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders of these days are not certain and not in it.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>
            <numerusform>这些日期中有 %Ln 个订单不确定，未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>More than a year</source>
        <translation>超过一年</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln days</source>
        <extracomment>%Ln: how many days the balance will last.</extracomment>
        <translation>
            <numerusform>约 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a day</source>
        <translation>不足一天</translation>
    </message>
    <message>
        <source>No data left</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>流量用完</translation>
    </message>
    <message>
        <source>Nearly empty</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>流量将尽</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Prepared for too long</source>
        <extracomment>Why eSIMs need attention; the number stands behind it.</extracomment>
        <translation>准备过久</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>未安装</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders without a time are in no week.</source>
        <extracomment>%Ln: a number of orders.</extracomment>
        <translation>
            <numerusform>%Ln 个没有时间的订单未归入任何一周。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::PackageDelegate</name>
    <message>
        <source>unlimited</source>
        <extracomment>A badge behind the name of a package: it has no limit of data.</extracomment>
        <translation>不限量</translation>
    </message>
    <message>
        <source>sold lately</source>
        <extracomment>A badge behind the name of a package: it was sold in the last days.</extracomment>
        <translation>近期售出</translation>
    </message>
</context>
<context>
    <name>Desk::PackageDetails</name>
    <message>
        <source>Data</source>
        <extracomment>Caption: how much data a package has.</extracomment>
        <translation>流量</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Caption: how many days a package is valid.</extracomment>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Caption: minutes and texts of a package.</extracomment>
        <translation>通话</translation>
    </message>
    <message>
        <source>Texts</source>
        <comment>Text messages that come with a package</comment>
        <translation>短信</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>Caption: network operators of a package.</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Carrier</source>
        <extracomment>Caption: the company whose eSIM it is.</extracomment>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Includes</source>
        <comment>What else comes with a package</comment>
        <translation>包含</translation>
    </message>
    <message>
        <source>Top-up</source>
        <extracomment>Caption: whether more data can be bought for the same eSIM.</extracomment>
        <translation>充值</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>Caption: what customers pay.</extracomment>
        <translation>售价</translation>
    </message>
    <message>
        <source>Fix…</source>
        <comment>A button beside a selling price: to set it by hand</comment>
        <translation>设定…</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>Name of a button: a price for this package alone.</extracomment>
        <translation>固定价格</translation>
    </message>
    <message>
        <source>Set the selling price of this package by hand (Ctrl+Shift+M)</source>
        <translation>手动设定此套餐的售价 (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Price history</source>
        <extracomment>Name of a chart: what a package cost in the past.</extracomment>
        <translation>价格历史</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <translation>已停售</translation>
    </message>
    <message>
        <source>price not readable now</source>
        <translation>价格暂时无法读取</translation>
    </message>
    <message>
        <source>fixed price</source>
        <extracomment>Behind a selling price: a person set it for this package alone.</extracomment>
        <translation>固定价格</translation>
    </message>
    <message>
        <source>no rule fits</source>
        <translation>没有适用的规则</translation>
    </message>
    <message>
        <source>%1, last read %2</source>
        <extracomment>%1: an amount of money; %2: the day and time when it could be read for the last time.</extracomment>
        <translation>%1，最后读取于 %2</translation>
    </message>
    <message>
        <source>−%1 % on %2</source>
        <extracomment>A price change and its day: &quot;−5 % on 21 Nov&quot;.</extracomment>
        <translation>%2 −%1%</translation>
    </message>
    <message>
        <source>+%1 % on %2</source>
        <extracomment>%1: a number of per cent, %2: a date. How a price rose.</extracomment>
        <translation>%2 +%1%</translation>
    </message>
    <message>
        <source>%1 →</source>
        <extracomment>The price before; the new one follows.</extracomment>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A price that has not changed: &quot;$3.10 since 21 Nov&quot;.</extracomment>
        <translation>自 %2起 %1</translation>
    </message>
</context>
<context>
    <name>Desk::PackageFacts</name>
    <message>
        <source>local</source>
        <extracomment>A package for one country.</extracomment>
        <translation>本地</translation>
    </message>
    <message>
        <source>regional</source>
        <extracomment>A package for a region.</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <source>Unlimited, speed may drop</source>
        <translation>不限量，可能降速</translation>
    </message>
    <message>
        <source>%1 at home, %2 when roaming</source>
        <extracomment>%1 and %2: amounts of data, such as “5 GB”.</extracomment>
        <translation>本国 %1，漫游 %2</translation>
    </message>
    <message>
        <source>%1 from first use</source>
        <extracomment>%1 is &quot;30 days&quot;.</extracomment>
        <translation>自首次使用起 %1</translation>
    </message>
    <message>
        <source>%1 from the purchase</source>
        <extracomment>%1 is &quot;30 days&quot;.</extracomment>
        <translation>自购买起 %1</translation>
    </message>
    <message>
        <source>unlimited at home</source>
        <extracomment>Calls within the home country.</extracomment>
        <translation>本国不限量</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited in the EU</source>
        <translation>欧盟内不限量</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes in the EU</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>欧盟内 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited international minutes</source>
        <translation>国际通话不限量</translation>
    </message>
    <message numerus="yes">
        <source>%Ln international minutes</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>国际通话 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>included</source>
        <extracomment>Calls, or texts, come with the package; how many isn&apos;t said.</extracomment>
        <translation>已包含</translation>
    </message>
    <message>
        <source>incoming only</source>
        <extracomment>Text messages can be received, not sent.</extracomment>
        <translation>仅接收</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>%Ln 条短信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts in the EU</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>欧盟内 %Ln 条短信</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited international texts</source>
        <translation>国际短信不限量</translation>
    </message>
    <message numerus="yes">
        <source>%Ln international texts</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>国际短信 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>can be topped up</source>
        <translation>可充值</translation>
    </message>
    <message>
        <source>can&apos;t be topped up</source>
        <translation>不可充值</translation>
    </message>
    <message>
        <source>hotspot</source>
        <extracomment>What a package can: the phone may share its connection.</extracomment>
        <translation>热点共享</translation>
    </message>
    <message>
        <source>no hotspot</source>
        <extracomment>What a package can&apos;t: the phone may not share its connection.</extracomment>
        <translation>不支持热点共享</translation>
    </message>
    <message>
        <source>phone number (%1)</source>
        <extracomment>What a package has: a telephone number. %1: the country that it is of.</extracomment>
        <translation>电话号码 (%1)</translation>
    </message>
    <message>
        <source>can renew by itself</source>
        <extracomment>The package can be bought so that it is paid and starts again by itself.</extracomment>
        <translation>可自动续订</translation>
    </message>
</context>
<context>
    <name>Desk::PackageModel</name>
    <message>
        <source>unlimited</source>
        <extracomment>Read aloud for the sign ∞.</extracomment>
        <translation>不限量</translation>
    </message>
    <message>
        <source>Valid (days)</source>
        <extracomment>Heading in a file: how many days the package lasts.</extracomment>
        <translation>有效期（天）</translation>
    </message>
    <message>
        <source>sorted, ascending</source>
        <extracomment>Read aloud at a table&apos;s heading.</extracomment>
        <translation>已排序，升序</translation>
    </message>
    <message>
        <source>sorted, descending</source>
        <extracomment>Said by screen readers behind the heading of a column: the largest is at the top.</extracomment>
        <translation>已排序，降序</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Covers</source>
        <extracomment>The places where the package works.</extracomment>
        <translation>覆盖范围</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: how much data a package has.</extracomment>
        <translation>流量</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>How long the package lasts.</extracomment>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>The kind of mobile network: 4G, 5G.</extracomment>
        <translation>制式</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a package.</extracomment>
        <translation>成本</translation>
    </message>
    <message>
        <source>/GB</source>
        <extracomment>Cost for each gigabyte, as short as it is understood.</extracomment>
        <translation>/GB</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>What the shop takes for the package.</extracomment>
        <translation>售价</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Margin %</source>
        <extracomment>The margin in percent of the selling price, as short as it is understood.</extracomment>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: the generation of the network, such as 5G.</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Cost of one gigabyte</source>
        <translation>每 GB 成本</translation>
    </message>
    <message>
        <source>Selling price</source>
        <extracomment>A way to sort packages: by what customers pay.</extracomment>
        <translation>售价</translation>
    </message>
    <message>
        <source>Margin in percent</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Middle East · 42 countries</source>
        <extracomment>A long text of the column &quot;Covers&quot;, to find out how wide it must be.</extracomment>
        <translation>中东 · 42 个国家和地区</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>Where a package works: all over the world.</extracomment>
        <translation>全球</translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <extracomment>%Ln: in how many countries a package works.</extracomment>
        <translation>
            <numerusform>%Ln 个国家和地区</numerusform>
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
        <translation>%1 读取于 %2。eSIMfly 于 %3 发送的内容无法读取。</translation>
    </message>
    <message>
        <source>favourite</source>
        <extracomment>Read aloud after a package&apos;s name: a person starred it.</extracomment>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>sold lately</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>近期售出</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>已停售</translation>
    </message>
    <message>
        <source>price not readable now</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>价格暂时无法读取</translation>
    </message>
</context>
<context>
    <name>Desk::PackageTable</name>
    <message>
        <source>Best first</source>
        <extracomment>The order of the packages found.</extracomment>
        <translation>最佳匹配优先</translation>
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
        <translation>%1 位于第 %2 列，共 %3 列。</translation>
    </message>
    <message>
        <source>%1 takes the room that the other columns leave.</source>
        <extracomment>%1: the heading of the column with the names.</extracomment>
        <translation>%1 占用其他列之外的剩余宽度。</translation>
    </message>
    <message>
        <source>%1 is %2 pixels wide.</source>
        <extracomment>Read aloud after a column was made wider or narrower: its heading and its width.</extracomment>
        <translation>%1 宽 %2 像素。</translation>
    </message>
    <message>
        <source>All columns as they were at first</source>
        <translation>所有列恢复为初始状态</translation>
    </message>
    <message>
        <source>Ascending</source>
        <extracomment>Entry of a menu: sorts a table from small to large.</extracomment>
        <translation>升序</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>Entry of a menu: sorts a table from large to small.</extracomment>
        <translation>降序</translation>
    </message>
</context>
<context>
    <name>Desk::PackagesPane</name>
    <message>
        <source>Packages</source>
        <extracomment>Name of the table of packages.</extracomment>
        <translation>套餐</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many packages are shown, of how many there are, while more that match wait to be shown.</extracomment>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <extracomment>How many packages match, of how many were copied; the rest of them is still to come.</extracomment>
        <translation>目前 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many packages match, of how many there are.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>%Ln: how many packages are not listed yet. A button.</extracomment>
        <translation>
            <numerusform>再显示 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>What the packages are sorted by</source>
        <translation>套餐的排序依据</translation>
    </message>
    <message>
        <source>The catalogue is not copied yet.</source>
        <translation>目录尚未下载。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>程序会自动重试。</translation>
    </message>
    <message>
        <source>Nothing matches “%1” yet.</source>
        <extracomment>%1: what somebody searched for. The catalogue is being copied.</extracomment>
        <translation>尚无与“%1”匹配的套餐。</translation>
    </message>
    <message>
        <source>The catalogue is being copied for the first time. What fits appears by itself.</source>
        <translation>正在首次下载目录。符合条件的套餐会自动出现。</translation>
    </message>
    <message>
        <source>Only a part of the catalogue is on this computer: the first copy did not come to its end.</source>
        <translation>本机上只有一部分目录：首次下载没有完成。</translation>
    </message>
    <message>
        <source>No packages here yet.</source>
        <translation>此处尚无套餐。</translation>
    </message>
    <message>
        <source>Nothing matches “%1” in what was copied so far.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>已下载的部分中没有与“%1”匹配的套餐。</translation>
    </message>
    <message>
        <source>Go on copying</source>
        <translation>继续下载</translation>
    </message>
    <message>
        <source>Try a country, a network, a size such as 5gb or days such as 30d. Fewer words find more.</source>
        <translation>请尝试国家/地区、网络、流量（如 5gb）或天数（如 30d）。关键词越少，结果越多。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages of the last copy could not be read; those that never could are missing here.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>上次下载中有 %Ln 个套餐无法读取；从未读取成功的套餐不会显示在此处。</numerusform>
        </translation>
    </message>
    <message>
        <source>No packages here.</source>
        <translation>此处没有套餐。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>没有与“%1”匹配的套餐。</translation>
    </message>
    <message>
        <source>Copying the catalogue…</source>
        <translation>正在下载目录…</translation>
    </message>
    <message>
        <source>The first packages appear in a moment and can be sold while the rest arrives.</source>
        <translation>首批套餐即将出现，其余套餐到达期间即可开始销售。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages came, and none of them could be read.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>收到 %Ln 个套餐，但全部无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue could not be copied.</source>
        <translation>目录无法下载。</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the catalogue is copied once more.</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>eSIMfly lists no packages for this account.</source>
        <translation>eSIMfly 没有为此账户列出任何套餐。</translation>
    </message>
    <message>
        <source>Copied at %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>下载于 %1。</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>There is no catalogue on this computer yet.</source>
        <translation>本机上尚无目录。</translation>
    </message>
    <message>
        <source>Copy it once; later it is renewed in the background.</source>
        <translation>只需下载一次，之后会在后台更新。</translation>
    </message>
    <message>
        <source>Copy the catalogue</source>
        <translation>下载套餐目录</translation>
    </message>
    <message>
        <source>Connect your account: its packages and prices are copied then.</source>
        <translation>请连接您的账户，随后会下载其套餐和价格。</translation>
    </message>
    <message>
        <source>No package fits these filters.</source>
        <translation>没有符合这些筛选条件的套餐。</translation>
    </message>
    <message>
        <source>Nothing matches “%1” with these filters.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>在这些筛选条件下，没有与“%1”匹配的套餐。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages match without them.</source>
        <extracomment>%Ln: how many packages are found where no filter limits them.</extracomment>
        <translation>
            <numerusform>不使用筛选时有 %Ln 个匹配的套餐。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: all filters are taken away.</extracomment>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>Desk::PastHandOverModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something was handed over.</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>客户或备注</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>Heading of a column: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Heading of a column: the language of what the traveller got.</extracomment>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>Desk::PaymentText</name>
    <message>
        <source>cash</source>
        <extracomment>How a customer pays.</extracomment>
        <translation>现金</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>How a customer pays: with a bank card.</extracomment>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>How a customer pays: it is put on the bill of their hotel room.</extracomment>
        <translation>挂房账</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>How a customer pays: not now.</extracomment>
        <translation>稍后付</translation>
    </message>
</context>
<context>
    <name>Desk::PriceChart</name>
    <message>
        <source>Price since %1</source>
        <extracomment>%1: a date. Above a chart of what a package cost.</extracomment>
        <translation>自 %1起的价格</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A price and the day from which it held.</extracomment>
        <translation>%2起 %1</translation>
    </message>
    <message>
        <source>Price chart</source>
        <extracomment>Name of a chart: what a package cost in the past.</extracomment>
        <translation>价格图表</translation>
    </message>
</context>
<context>
    <name>Desk::PriceExampleModel</name>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a package.</extracomment>
        <translation>成本</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>What a package sells at today.</extracomment>
        <translation>现价</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>What a package will sell at.</extracomment>
        <translation>新价</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>毛利</translation>
    </message>
</context>
<context>
    <name>Desk::PriceRuleForm</name>
    <message>
        <source>Countries</source>
        <extracomment>Caption of a field: countries that a rule of prices is for.</extracomment>
        <translation>国家和地区</translation>
    </message>
    <message>
        <source>Any; or names or codes, with commas between: Turkey, GR</source>
        <translation>任意；或填写名称或两字母代码，用半角逗号分隔：土耳其, GR</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Caption of a list: region that a rule of prices is for.</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Caption of a list: kind of packages that a rule of prices is for.</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind of package</source>
        <translation>套餐类型</translation>
    </message>
    <message>
        <source>Data, GB</source>
        <extracomment>Caption of two fields: how much data packages have that a rule of prices is for.</extracomment>
        <translation>流量 (GB)</translation>
    </message>
    <message>
        <source>Data from, in GB</source>
        <translation>最小流量 (GB)</translation>
    </message>
    <message>
        <source>to</source>
        <comment>Between two numbers of a range</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Data to, in GB</source>
        <translation>最大流量 (GB)</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>Caption of a list: whether a rule of prices is for packages with a limit of data.</extracomment>
        <translation>流量限制</translation>
    </message>
    <message>
        <source>With or without a limit</source>
        <translation>不限量或有上限</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Caption of two fields: how many days packages are valid that a rule of prices is for.</extracomment>
        <translation>天数</translation>
    </message>
    <message>
        <source>Days from</source>
        <extracomment>Name of a field: the least number of days.</extracomment>
        <translation>最少天数</translation>
    </message>
    <message>
        <source>Days to</source>
        <extracomment>Name of a field: the largest number of days.</extracomment>
        <translation>最多天数</translation>
    </message>
    <message>
        <source>The price is the cost and</source>
        <translation>价格为成本加</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>Caption of a field: what is added to the cost, in per cent.</extracomment>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Markup percent</source>
        <extracomment>Name of a field: what is added to the cost, in per cent.</extracomment>
        <translation>加价百分比</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Caption of a field: what is added to the cost, as an amount.</extracomment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Markup amount</source>
        <extracomment>Name of a field: what is added to the cost, as an amount.</extracomment>
        <translation>加价金额</translation>
    </message>
    <message>
        <source>Rounding</source>
        <extracomment>Caption of a list: how selling prices are rounded.</extracomment>
        <translation>取整</translation>
    </message>
    <message>
        <source>A price rises to the next one that ends so</source>
        <translation>价格向上取到下一个以此结尾的数</translation>
    </message>
    <message>
        <source>Floor</source>
        <comment>What is earned at least</comment>
        <translation>最低毛利</translation>
    </message>
    <message>
        <source>Floor</source>
        <extracomment>Caption of a field: nothing is sold for less.</extracomment>
        <translation>最低毛利</translation>
    </message>
    <message>
        <source>What is earned at least: an amount, or a part of the cost such as 20%</source>
        <translation>至少赚取的毛利：金额，或成本的百分比，例如 20%</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Of a number that limits nothing.</extracomment>
        <translation>任意</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Packages without a limit of data.</extracomment>
        <translation>不限量</translation>
    </message>
    <message>
        <source>with a limit</source>
        <extracomment>Packages that have a limit of data.</extracomment>
        <translation>有上限</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <extracomment>A field for an amount of money; %1: the code of its currency.</extracomment>
        <translation>金额，%1</translation>
    </message>
    <message>
        <source>Write the percentage as a number from −100 up, such as %1.</source>
        <extracomment>%1: a number, as an example.</extracomment>
        <translation>请将百分比填写为不小于 −100 的数字，例如 %1。</translation>
    </message>
    <message>
        <source>Write the amount like %1.</source>
        <extracomment>%1: an amount, as an example.</extracomment>
        <translation>请按此格式填写金额：%1。</translation>
    </message>
    <message>
        <source>“%1” is no country that is known here.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>“%1”不是已知的国家/地区。</translation>
    </message>
    <message>
        <source>Write the floor as an amount, or as a part of the cost such as %1.</source>
        <extracomment>%1: a part, such as “120 %”.</extracomment>
        <translation>请将最低毛利填写为金额，或成本的百分比，例如 %1。</translation>
    </message>
</context>
<context>
    <name>Desk::PriceRuleModel</name>
    <message>
        <source>off</source>
        <extracomment>A rule that is switched off.</extracomment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Which packages a rule is for.</extracomment>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Adds</source>
        <extracomment>What a rule adds to the cost.</extracomment>
        <translation>加价</translation>
    </message>
    <message>
        <source>Rounding</source>
        <extracomment>Heading of a column: how selling prices are rounded.</extracomment>
        <translation>取整</translation>
    </message>
    <message>
        <source>Packages</source>
        <extracomment>Heading of a column: how many packages a rule gives their price.</extracomment>
        <translation>套餐</translation>
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
        <translation>毛利 %1</translation>
    </message>
    <message>
        <source>The margin is %1 of the selling price.</source>
        <extracomment>%1: a part, such as “37 %”.</extracomment>
        <translation>毛利为售价的 %1。</translation>
    </message>
    <message>
        <source>not rounded</source>
        <extracomment>Of prices: to no step.</extracomment>
        <translation>不取整</translation>
    </message>
    <message>
        <source>whole</source>
        <extracomment>Of prices: to whole dollars, euros, dinars.</extracomment>
        <translation>取整数</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>A kind of packages: for one country.</extracomment>
        <translation>本地</translation>
    </message>
    <message>
        <source>regional</source>
        <extracomment>A kind of packages: for several countries.</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <source>global</source>
        <extracomment>A kind of packages: for the whole world.</extracomment>
        <translation>全球</translation>
    </message>
    <message>
        <source>enterprise</source>
        <extracomment>A kind of packages: for companies.</extracomment>
        <translation>企业</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>A kind of packages: none of the others.</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Packages with and without a limit of data.</extracomment>
        <translation>不限量</translation>
    </message>
    <message>
        <source>with a limit</source>
        <translation>有上限</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of sizes or days: &quot;1 GB to 5 GB&quot;.</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>&quot;5 GB or more&quot;.</extracomment>
        <translation>%1 或以上</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>&quot;5 GB or less&quot;.</extracomment>
        <translation>%1 或以下</translation>
    </message>
    <message>
        <source>All packages</source>
        <extracomment>A rule of selling prices that asks for nothing.</extracomment>
        <translation>所有套餐</translation>
    </message>
    <message>
        <source>at cost</source>
        <extracomment>A rule that adds nothing to the cost.</extracomment>
        <translation>按成本价</translation>
    </message>
    <message>
        <source>The rate between the account&apos;s currency and the selling currency is missing.</source>
        <translation>缺少账户货币与销售货币之间的汇率。</translation>
    </message>
    <message>
        <source>An amount is not in the selling currency.</source>
        <translation>有金额未使用销售货币。</translation>
    </message>
    <message>
        <source>This currency has no decimals, so its prices can&apos;t end in .99 or the like.</source>
        <translation>此货币没有小数，因此价格不能以 .99 之类结尾。</translation>
    </message>
    <message>
        <source>It would make prices under zero.</source>
        <translation>会使价格低于零。</translation>
    </message>
    <message>
        <source>An amount or a percentage is too large.</source>
        <translation>金额或百分比过大。</translation>
    </message>
    <message>
        <source>“From” is more than “to”.</source>
        <translation>起始值大于终止值。</translation>
    </message>
    <message>
        <source>A country is written by its two letters, such as TR.</source>
        <translation>国家/地区用两个字母表示，例如 TR。</translation>
    </message>
    <message>
        <source>The same rule stands there twice.</source>
        <translation>有重复的规则。</translation>
    </message>
    <message>
        <source>There are too many rules or fixed prices.</source>
        <translation>规则或固定价格过多。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <extracomment>%1: what is wrong with it, in a sentence.</extracomment>
        <translation>文件无法读取：%1</translation>
    </message>
    <message>
        <source>The file is too large to be one of selling prices.</source>
        <translation>文件过大，不是售价文件。</translation>
    </message>
    <message>
        <source>It is not written as JSON.</source>
        <translation>文件不是 JSON 格式。</translation>
    </message>
    <message>
        <source>This is not a file of selling prices.</source>
        <translation>这不是售价文件。</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the file.</source>
        <translation>文件由本程序的更新版本写入。</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>“%1”在此处没有意义。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <extracomment>%1: what should stand in a file of prices.</extracomment>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>“%1”重复出现。</translation>
    </message>
    <message>
        <source>“%1” is of another kind than expected; numbers are written as text.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>“%1”的类型与预期不符；数字须写为文本。</translation>
    </message>
    <message>
        <source>“%1” has a value that can&apos;t be used.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>“%1”的值无法使用。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>What is wrong with a file, after the line where it was found.</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>The file has the same prices.</source>
        <translation>文件中的价格相同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are new</source>
        <extracomment>%Ln: how many rules a file of prices adds.</extracomment>
        <translation>
            <numerusform>新增 %Ln 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules change</source>
        <extracomment>%Ln: how many rules a file of prices changes.</extracomment>
        <translation>
            <numerusform>变更 %Ln 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules go</source>
        <extracomment>%Ln: how many rules a file of prices takes away.</extracomment>
        <translation>
            <numerusform>删除 %Ln 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>the rules come in another order</source>
        <translation>规则的顺序不同</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices are new</source>
        <extracomment>%Ln: how many prices of single packages a file of prices adds.</extracomment>
        <translation>
            <numerusform>新增 %Ln 个固定价格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices change</source>
        <extracomment>%Ln: how many prices of single packages a file of prices changes.</extracomment>
        <translation>
            <numerusform>变更 %Ln 个固定价格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices go</source>
        <extracomment>%Ln: how many prices of single packages a file of prices takes away.</extracomment>
        <translation>
            <numerusform>删除 %Ln 个固定价格</numerusform>
        </translation>
    </message>
    <message>
        <source>the currency is another one</source>
        <translation>货币不同</translation>
    </message>
    <message>
        <source>the rate is another one</source>
        <translation>汇率不同</translation>
    </message>
</context>
<context>
    <name>Desk::PrivacySettings</name>
    <message>
        <source>Start with prices hidden</source>
        <translation>启动时隐藏价格</translation>
    </message>
    <message>
        <source>What packages cost, margins and the balance are not shown until F8 is pressed.</source>
        <translation>按 F8 之前，不显示套餐成本、毛利和余额。</translation>
    </message>
    <message>
        <source>Keep the last hand-overs</source>
        <translation>保留最近的交付记录</translation>
    </message>
    <message>
        <source>So that each can be opened again as it was. Where messages went is never kept.</source>
        <translation>以便每次交付都能按原样再次打开。绝不保留消息的收件人。</translation>
    </message>
    <message>
        <source>Take activation codes off the clipboard after</source>
        <translation>剪贴板中的激活码保留</translation>
    </message>
    <message>
        <source>Seconds after which activation codes are taken off the clipboard</source>
        <translation>激活码在剪贴板中保留的秒数</translation>
    </message>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Title of a question: what is kept of eSIMs that were given to customers.</extracomment>
        <translation>最近交付</translation>
    </message>
    <message>
        <source>Remove the last hand-overs from this computer, and keep none from now on?</source>
        <translation>要从本机删除最近的交付记录，并从现在起不再保留吗？</translation>
    </message>
    <message>
        <source>Orders, eSIMs and their codes stay with eSIMfly, and notes stay here.</source>
        <translation>订单、eSIM 及其激活码仍保存在 eSIMfly，备注仍保存在本机。</translation>
    </message>
    <message>
        <source>Remove them</source>
        <extracomment>Button of a question: what was kept is deleted.</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>Button of a question: nothing is deleted.</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number.</extracomment>
        <translation> 秒</translation>
    </message>
</context>
<context>
    <name>Desk::ProgramSettings</name>
    <message>
        <source>Language</source>
        <extracomment>Caption of a list: the language of the window.</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Caption of a list: light or dark colours.</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the system.</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of %1.</source>
        <extracomment>%1: names of languages, by commas.</extracomment>
        <translation>本机没有包含以下语言文字的字体：%1。</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice of colours: dark letters on white.</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of colours: light letters on black.</extracomment>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>Desk::PurchaseModel</name>
    <message>
        <source>Ordered</source>
        <extracomment>Heading of a column: when something was ordered.</extracomment>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading of a column: how much money the order is about.</extracomment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>客户或备注</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知情况</translation>
    </message>
</context>
<context>
    <name>Desk::PurchaseText</name>
    <message>
        <source>Writing the order down…</source>
        <translation>正在登记订单…</translation>
    </message>
    <message>
        <source>You may have been charged. Checking…</source>
        <translation>可能已扣款。正在核查…</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <extracomment>How a purchase stands: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>正在下单…</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>尚不明确。</translation>
    </message>
    <message>
        <source>Being prepared, 1 to 5 minutes. It is paid; don&apos;t order again.</source>
        <translation>准备中，需 1 至 5 分钟。已付款，请勿重复下单。</translation>
    </message>
    <message>
        <source>It went through.</source>
        <translation>购买成功。</translation>
    </message>
    <message>
        <source>It did not go through. Nothing was charged.</source>
        <translation>购买未成功。没有扣款。</translation>
    </message>
    <message>
        <source>You said that it was not bought.</source>
        <translation>您已确认未购买。</translation>
    </message>
    <message>
        <source>It did not go through. %1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>购买未成功。%1 已退回。</translation>
    </message>
    <message>
        <source>It did not go through. The money came back.</source>
        <translation>购买未成功。款项已退回。</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. A part of the money came back; not clear yet whether the rest does.</source>
        <translation>已付款，但购买未成功。部分款项已退回；其余是否退回尚不明确。</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. %1 of %2 came back; not clear yet whether the rest does.</source>
        <extracomment>%1: an amount of money that came back; %2: what was paid.</extracomment>
        <translation>已付款，但购买未成功。%2 中已退回 %1；其余是否退回尚不明确。</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>已付款，但购买未成功。款项是否已退回尚不明确。</translation>
    </message>
    <message>
        <source>Of its eSIMs, %1 of %2 came: look for them on the eSIMs page.</source>
        <extracomment>%1 of the %2 eSIMs of an order came before it was ended.</extracomment>
        <translation>其 %2 个 eSIM 中已有 %1 个到达，请在 eSIM 页面查找。</translation>
    </message>
    <message>
        <source>The balance was %1 before the order and is %2 now.</source>
        <extracomment>%1, %2: amounts of money.</extracomment>
        <translation>余额在下单前为 %1，现在为 %2。</translation>
    </message>
    <message>
        <source>%1 of %2 bought</source>
        <extracomment>How far several orders came: &quot;2 of 5 bought&quot;, followed by &quot;, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%2 个中已购买 %1 个</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <extracomment>A number of orders.</extracomment>
        <translation>%1 个进行中</translation>
    </message>
    <message>
        <source>%1 not clear</source>
        <extracomment>A number of orders.</extracomment>
        <translation>%1 个不明确</translation>
    </message>
    <message>
        <source>%1 not bought</source>
        <extracomment>A number of orders: nothing was charged for them.</extracomment>
        <translation>%1 个未购买</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>A number of orders: their money came back.</extracomment>
        <translation>%1 个已退款</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <extracomment>A number of orders.</extracomment>
        <translation>%1 个未发送</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list such as &quot;2 of 5 bought, 1 not clear&quot;.</extracomment>
        <translation>，&#x200a;</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer to the order got lost.</source>
        <translation>eSIMfly 对订单的答复丢失了。</translation>
    </message>
    <message>
        <source>The account could not be read yet.</source>
        <translation>账户暂时无法读取。</translation>
    </message>
    <message>
        <source>At %1 an order of this package stood in the account that may be this one: %2.</source>
        <extracomment>%1: time of day; %2: the order&apos;s reference.</extracomment>
        <translation>%1 时，账户中有一个此套餐的订单，可能就是本订单：%2。</translation>
    </message>
    <message>
        <source>At %1 an order of this package over %2 stood in the account that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: an amount of money; %3: the order&apos;s reference.</extracomment>
        <translation>%1 时，账户中有一个此套餐的订单，金额 %2，可能就是本订单：%3。</translation>
    </message>
    <message>
        <source>At %1 the account had 1 new order of this package, perhaps of a colleague.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>%1 时，账户中有 1 个此套餐的新订单，可能是同事的。</translation>
    </message>
    <message numerus="yes">
        <source>At %1 the account had %Ln new orders of this package, perhaps of colleagues.</source>
        <extracomment>%1: time of the day, %Ln: a number of orders.</extracomment>
        <translation>
            <numerusform>%1 时，账户中有 %Ln 个此套餐的新订单，可能是同事的。</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 an order of this package stood in the account that eSIMfly calls “%2”, and that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: eSIMfly&apos;s own words, such as &quot;failed&quot;; %3: the order&apos;s reference.</extracomment>
        <translation>%1 时，账户中有一个此套餐的订单，eSIMfly 标为“%2”，可能就是本订单：%3。</translation>
    </message>
    <message>
        <source>At %1 no new order of this package stood in the account.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>%1 时，账户中没有此套餐的新订单。</translation>
    </message>
    <message>
        <source>At %1 the account could not be read completely.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>%1 时，账户无法完整读取。</translation>
    </message>
    <message>
        <source>Your decision is on its way to your team.</source>
        <translation>您的决定正在发送给团队。</translation>
    </message>
    <message>
        <source>%1 may still buy this.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 仍可能完成此购买。</translation>
    </message>
    <message>
        <source>%1 ordered it and does not send it again.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>此订单由 %1 下单，且不会再次发送。</translation>
    </message>
    <message>
        <source>At %1 the new orders of this package in the account were your colleagues&apos;.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>%1 时，账户中此套餐的新订单都是同事的。</translation>
    </message>
    <message>
        <source>Your team is asked about it after %1.</source>
        <extracomment>Whether an order of the account is a colleague&apos;s. %1: time of day.</extracomment>
        <translation>%1 之后会就此查询团队。</translation>
    </message>
    <message>
        <source>Your team can&apos;t be asked at the moment whether a colleague bought it.</source>
        <translation>目前无法向团队查询是否由同事购买。</translation>
    </message>
    <message>
        <source>%1 has never been heard of.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>从未与 %1 取得联系。</translation>
    </message>
    <message>
        <source>It belongs to another sale of your team.</source>
        <translation>该订单属于团队的另一笔销售。</translation>
    </message>
    <message>
        <source>%1 ordered it and is gone. It can be decided here from %2 on.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>此订单由 %1 下单，该柜台已不再使用。自 %2 起可在此作出决定。</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2.</source>
        <comment>a time</comment>
        <extracomment>%1: the name of a desk; %2: time of day.</extracomment>
        <translation>自 %2 起与 %1 失去联系。</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2.</source>
        <comment>a date</comment>
        <extracomment>%1: the name of a desk; %2: date and time.</extracomment>
        <translation>自 %2 起与 %1 失去联系。</translation>
    </message>
</context>
<context>
    <name>Desk::QrCard</name>
    <message>
        <source>SPECIMEN: not a real eSIM</source>
        <extracomment>On the card of an eSIM of the sandbox.</extracomment>
        <translation>样本：非真实 eSIM</translation>
    </message>
    <message>
        <source>SPECIMEN</source>
        <extracomment>Stands across what is not real, in capitals.</extracomment>
        <translation>样本</translation>
    </message>
</context>
<context>
    <name>Desk::QrCodeView</name>
    <message>
        <source>QR code</source>
        <extracomment>The name of the picture for a screen reader.</extracomment>
        <translation>二维码</translation>
    </message>
</context>
<context>
    <name>Desk::QrCodeWindow</name>
    <message>
        <source>SPECIMEN: not a real eSIM</source>
        <translation>样本：非真实 eSIM</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Under a QR code: which of several.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. The arrow keys show the others; Esc goes back.</source>
        <translation>请用手机相机扫描。按方向键查看其他二维码，按 Esc 返回。</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. Esc goes back.</source>
        <translation>请用手机相机扫描。按 Esc 返回。</translation>
    </message>
</context>
<context>
    <name>Desk::QuantityChoice</name>
    <message>
        <source>One order per traveller</source>
        <translation>每位旅客一个订单</translation>
    </message>
    <message>
        <source>One order</source>
        <extracomment>Choice for several eSIMs: one order for all of them.</extracomment>
        <translation>一个订单</translation>
    </message>
    <message>
        <source>The eSIMs of this package come some minutes after the order. In one order they could not be told apart, so each traveller gets an order.</source>
        <translation>此套餐的 eSIM 会在下单几分钟后到达。若合为一个订单则无法区分，因此每位旅客各有一个订单。</translation>
    </message>
    <message>
        <source>Cancelling later refunds the whole order, never one eSIM alone.</source>
        <translation>日后取消会退掉整个订单，不能只退其中一个 eSIM。</translation>
    </message>
    <message>
        <source>Ordered one after another; each can be cancelled alone.</source>
        <translation>逐一下单，每个都可单独取消。</translation>
    </message>
</context>
<context>
    <name>Desk::RecordDelegate</name>
    <message>
        <source>unlimited</source>
        <extracomment>A badge: a plan without a limit of data.</extracomment>
        <translation>不限量</translation>
    </message>
</context>
<context>
    <name>Desk::SaleChoices</name>
    <message>
        <source>Seller</source>
        <extracomment>Name of a list of persons: who sells now.</extracomment>
        <translation>销售员</translation>
    </message>
    <message>
        <source>Who sells now: a name that is written with each sale (F6)</source>
        <translation>当前的销售员：其姓名随每笔销售记录 (F6)</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Name of a list: how the customer pays, such as cash.</extracomment>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>How the customer pays: written with each sale (F7)</source>
        <translation>客户的付款方式：随每笔销售记录 (F7)</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>Of a list of persons who sell: none of them.</extracomment>
        <translation>未选销售员</translation>
    </message>
    <message>
        <source>Payment not said</source>
        <translation>未注明付款方式</translation>
    </message>
</context>
<context>
    <name>Desk::SaleReporter</name>
    <message>
        <source>Your orders</source>
        <extracomment>A notification of the desktop; &quot;2 of 5 bought&quot; follows.</extracomment>
        <translation>您的订单</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a message of the desktop: shows the sale that it is about.</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <source>The order went through.</source>
        <translation>订单购买成功。</translation>
    </message>
    <message>
        <source>The order did not go through. The money came back.</source>
        <translation>订单购买未成功。款项已退回。</translation>
    </message>
    <message>
        <source>The order did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>订单已付款，但购买未成功。款项是否已退回尚不明确。</translation>
    </message>
    <message>
        <source>The order did not go through. Nothing was charged.</source>
        <translation>订单购买未成功。没有扣款。</translation>
    </message>
    <message>
        <source>The order is not clear yet. You may have been charged.</source>
        <translation>订单结果尚不明确。可能已扣款。</translation>
    </message>
</context>
<context>
    <name>Desk::SaleStatus</name>
    <message>
        <source>Order status</source>
        <extracomment>Name of what says how a sale stands.</extracomment>
        <translation>订单状态</translation>
    </message>
    <message>
        <source>Order in progress</source>
        <translation>订单进行中</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how an order stands.</extracomment>
        <translation>再次核查</translation>
    </message>
    <message>
        <source>Looks at the account once more. Buys nothing.</source>
        <translation>再次查看账户，不会进行购买。</translation>
    </message>
    <message>
        <source>Finish this order</source>
        <translation>完成此订单</translation>
    </message>
    <message>
        <source>Sends the same order once more: it is bought if it was not bought before, and never twice.</source>
        <translation>再次发送同一订单：如果此前没有购买则会购买，绝不会重复购买。</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>未购买</translation>
    </message>
    <message>
        <source>Puts it aside. Look at your orders first.</source>
        <translation>将其搁置。请先查看您的订单。</translation>
    </message>
    <message>
        <source>Fills in the order panel once more. Nothing is ordered before you order there.</source>
        <translation>再次填好下单面板。您在其中下单之前，不会产生任何订单。</translation>
    </message>
    <message>
        <source>Order %1 more</source>
        <extracomment>A button; %1: how many eSIMs of the sale were not bought.</extracomment>
        <translation>再订购 %1 个</translation>
    </message>
    <message>
        <source>Ordering %1 of %2…</source>
        <extracomment>While several orders go out one after another.</extracomment>
        <translation>正在下单：%1/%2…</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The money came back.</source>
        <translation>款项已退回。</translation>
    </message>
    <message>
        <source>%1 came back.</source>
        <extracomment>%1: an amount of money, of several orders together.</extracomment>
        <translation>%1 已退回。</translation>
    </message>
    <message>
        <source>Nothing was charged for the rest.</source>
        <translation>其余部分没有扣款。</translation>
    </message>
    <message>
        <source>Nothing was charged for those that were not sent.</source>
        <translation>未发送的订单没有扣款。</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>已付 %1。</translation>
    </message>
    <message>
        <source>%1 was paid; %2 was shown.</source>
        <extracomment>%1: the amount that was paid, %2: the one that was on the screen before.</extracomment>
        <translation>已付 %1，当时显示的是 %2。</translation>
    </message>
    <message>
        <source>%1 of %2 eSIMs are certainly of this order. The others can&apos;t be told from other eSIMs of this package: look on the eSIMs page for the time of this order, %3.</source>
        <extracomment>%1 of the %2 eSIMs of an order are shown.</extracomment>
        <translation>%2 个 eSIM 中，%1 个确定属于此订单。其余无法与此套餐的其他 eSIM 区分：请在 eSIM 页面按此订单的时间查找：%3。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a sale has been running, in seconds.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>购买成功</translation>
    </message>
    <message>
        <source>Asks which order of the account it was</source>
        <translation>询问是账户中的哪个订单</translation>
    </message>
</context>
<context>
    <name>Desk::SaveCopyDialog</name>
    <message>
        <source>Copies of eSIMfly Desk (*.%1)</source>
        <extracomment>%1: how names of such files end. A kind of files in a dialog that chooses one.</extracomment>
        <translation>eSIMfly Desk 备份 (*.%1)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>A copy is being written.</extracomment>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存备份</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存备份…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Desk::SellingPricesDialog</name>
    <message>
        <source>Selling prices</source>
        <extracomment>Title of the dialog with the rules of what the shop sells at.</extracomment>
        <translation>售价</translation>
    </message>
    <message>
        <source>The shop sells in</source>
        <translation>店铺销售货币</translation>
    </message>
    <message>
        <source>Selling currency</source>
        <extracomment>Name of a list: the currency that customers pay in.</extracomment>
        <translation>销售货币</translation>
    </message>
    <message>
        <source>One of</source>
        <extracomment>Before a number and a currency: “One of … is 0.92 EUR”.</extracomment>
        <translation>汇率方向</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>Name of a field: what one of the account&apos;s currency is in that of the shop.</extracomment>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>Name of the list of rules of prices.</extracomment>
        <translation>规则</translation>
    </message>
    <message>
        <source>The first rule that fits a package makes its price</source>
        <translation>套餐的售价由第一条适用的规则决定</translation>
    </message>
    <message>
        <source>Add rule</source>
        <extracomment>Button: adds a rule of prices.</extracomment>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <extracomment>Button: takes a rule of prices away.</extracomment>
        <translation>移除规则</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Button: a rule of prices comes before the one above.</extracomment>
        <translation>上移</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <extracomment>A key, as the menus name it.</extracomment>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Button: a rule of prices comes behind the one below.</extracomment>
        <translation>下移</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <extracomment>A key, as the menus name it.</extracomment>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>What the rules meet</source>
        <translation>规则的适用情况</translation>
    </message>
    <message>
        <source>Price examples</source>
        <extracomment>Name of a table: what the rules make of some packages.</extracomment>
        <translation>售价示例</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes the last change back.</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Import prices</source>
        <extracomment>Button: reads rules and prices from a file.</extracomment>
        <translation>导入售价</translation>
    </message>
    <message>
        <source>Export prices</source>
        <extracomment>Button: writes rules and prices into a file.</extracomment>
        <translation>导出售价</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing changes.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save prices</source>
        <extracomment>Button: keeps rules and prices.</extracomment>
        <translation>保存售价</translation>
    </message>
    <message>
        <source>Selling prices (*.json)</source>
        <translation>售价文件 (*.json)</translation>
    </message>
    <message>
        <source>Somebody saved other prices meanwhile, so these were not. Save again to put these in their place, or cancel to keep theirs.</source>
        <translation>期间有人保存了其他售价，因此您的售价没有保存。再次保存将以您的售价取代，取消则保留对方的售价。</translation>
    </message>
    <message>
        <source>All amounts were converted from %1 to %2 at this rate. Look them over before you save.</source>
        <extracomment>%1, %2: currencies.</extracomment>
        <translation>所有金额已按此汇率从 %1 换算为 %2。保存前请核对。</translation>
    </message>
    <message>
        <source>Write the rate. Nothing is converted before, and no rate is ever fetched.</source>
        <translation>请填写汇率。填写之前不会换算，也绝不会自动获取汇率。</translation>
    </message>
    <message>
        <source>Write the rate as a number over 0 with at most 12 digits, such as %1.</source>
        <extracomment>%1: a number, as an example.</extracomment>
        <translation>请将汇率填写为大于 0、最多 12 位的数字，例如 %1。</translation>
    </message>
    <message>
        <source>%1: these prices start from costs in %2, and this account pays in %3. Nothing was taken over.</source>
        <extracomment>%1: a file; %2, %3: currencies.</extracomment>
        <translation>%1：这些售价以 %2 的成本为基础，而此账户以 %3 付款。没有导入任何内容。</translation>
    </message>
    <message>
        <source>%1: %2. Nothing takes effect before you save; Undo brings back what was there.</source>
        <extracomment>%1: a file; %2: what differs in it.</extracomment>
        <translation>%1：%2。保存之前不生效；“撤销”可恢复原有内容。</translation>
    </message>
    <message>
        <source>The prices were saved as %1.</source>
        <extracomment>%1: name of a file.</extracomment>
        <translation>售价已保存为 %1。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>%1: words of the system about what went wrong.</extracomment>
        <translation>文件无法写入：%1</translation>
    </message>
    <message>
        <source>The prices could not be saved; those from before stay in force. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>售价无法保存，原有售价仍然有效。%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <extracomment>%Ln: how many packages the rules are tried on.</extracomment>
        <translation>
            <numerusform>%Ln 个套餐</numerusform>
        </translation>
    </message>
    <message>
        <source>each has a price</source>
        <extracomment>Of packages for which no rule of selling prices fits.</extracomment>
        <translation>全部有售价</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no price</source>
        <extracomment>%Ln: how many packages no rule gives a price.</extracomment>
        <translation>
            <numerusform>%Ln 个没有售价</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a fixed price</source>
        <extracomment>Of packages with a selling price that was set by hand.</extracomment>
        <translation>
            <numerusform>%Ln 个有固定价格</numerusform>
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
        <translation>填写于 %1</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>超过 30 天</translation>
    </message>
    <message>
        <source>The prices of this shop could not be read, so none can be saved.</source>
        <translation>此店铺的售价无法读取，因此无法保存。</translation>
    </message>
</context>
<context>
    <name>Desk::SellingSettings</name>
    <message>
        <source>Ask for a second click above</source>
        <translation>金额超过此值时要求再次点击</translation>
    </message>
    <message>
        <source>Amount above which a second click is asked for</source>
        <translation>超过此金额时要求再次点击</translation>
    </message>
    <message>
        <source>Tell when the balance is under</source>
        <translation>余额低于此值时提醒</translation>
    </message>
    <message>
        <source>Amount under which the balance is low</source>
        <translation>低于此金额视为余额偏低</translation>
    </message>
    <message>
        <source>Once a day, in the strip above the pages.</source>
        <translation>每天一次，显示在页面上方的通知栏中。</translation>
    </message>
    <message>
        <source>What an order costs altogether counts, in the currency of the account.</source>
        <translation>以订单的总成本计算，采用账户货币。</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>店铺时区</translation>
    </message>
    <message>
        <source>Part of a name finds it, such as a city</source>
        <translation>输入名称的一部分即可查找，例如城市名</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>日终时间</translation>
    </message>
    <message>
        <source>Orders and sums are of the shop&apos;s days: what is sold after midnight and before that hour belongs to the day before. Times of day are shown in the zone of this computer.</source>
        <translation>订单和合计以店铺的营业日为准：午夜之后、该时间之前售出的计入前一天。时刻按本机所在时区显示。</translation>
    </message>
    <message>
        <source>This computer&apos;s, %1</source>
        <extracomment>A time zone. %1: &quot;Europe/Berlin&quot;.</extracomment>
        <translation>本机时区，%1</translation>
    </message>
    <message>
        <source>Search for a time zone</source>
        <translation>搜索时区</translation>
    </message>
    <message>
        <source>Midnight</source>
        <extracomment>When a day of the shop begins.</extracomment>
        <translation>午夜</translation>
    </message>
</context>
<context>
    <name>Desk::Session</name>
    <message>
        <source>Sandbox Travel</source>
        <extracomment>Name of a shop that does not exist, for trying the program.</extracomment>
        <translation>沙盒旅行社</translation>
    </message>
    <message>
        <source>12 Harbour Street</source>
        <translation>海港街 12 号</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read or kept: %1 can&apos;t be opened. What is set now holds until the program ends.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>设置无法读取或保存：%1 无法打开。当前的设置在程序关闭前有效。</translation>
    </message>
    <message>
        <source>Not all of the settings could be read; the others hold. The file as it was is kept as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>部分设置无法读取，其余仍然有效。原文件保留为 %1。</translation>
    </message>
</context>
<context>
    <name>Desk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>Name of a page of the settings: the shop and who sells.</extracomment>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Selling</source>
        <extracomment>Name of a page of the settings: what is asked before something is bought.</extracomment>
        <translation>销售</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>Name of a page of the settings: how eSIMs are given to customers.</extracomment>
        <translation>交付</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>Name of a page of the settings: what is kept and what is hidden.</extracomment>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Name of a page of the settings: language and colours.</extracomment>
        <translation>程序</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Name of a page of the settings: which key each command has.</extracomment>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>Desk::SharedDocuments</name>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <extracomment>A button. %1: &quot;Selling prices&quot;.</extracomment>
        <translation>比较：%1</translation>
    </message>
</context>
<context>
    <name>Desk::ShopLogo</name>
    <message>
        <source>The picture could not be opened. The logo stays as it was.</source>
        <translation>图片无法打开。店标保持不变。</translation>
    </message>
    <message>
        <source>The file is too large for a logo: at most %1 MB. The logo stays as it was.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>文件过大，店标最大为 %1 MB。店标保持不变。</translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture. The logo stays as it was.</source>
        <translation>这不是 PNG 或 JPEG 图片。店标保持不变。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read. The logo stays as it was.</source>
        <translation>图片无法读取。店标保持不变。</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, which is too much for a logo: save it smaller, with at most %3 million pixels. The logo stays as it was.</source>
        <extracomment>%1: width, %2: height, %3: a number.</extracomment>
        <translation>图片为 %1 × %2 像素，对店标而言过大：请缩小后保存，最多 %3 百万像素。店标保持不变。</translation>
    </message>
</context>
<context>
    <name>Desk::ShopSettings</name>
    <message>
        <source>Shop name</source>
        <extracomment>Caption of a field.</extracomment>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>Caption of a field: the shop&apos;s number.</extracomment>
        <translation>电话</translation>
    </message>
    <message>
        <source>Shop telephone</source>
        <extracomment>Name of a field: the shop&apos;s number.</extracomment>
        <translation>店铺电话</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Caption of a field: where the shop is.</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Shop address</source>
        <extracomment>Name of a field: where the shop is.</extracomment>
        <translation>店铺地址</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>Caption of the shop&apos;s picture.</extracomment>
        <translation>店标</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button: chooses the file of a picture.</extracomment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <extracomment>Name of a button: chooses the file of a picture.</extracomment>
        <translation>选择店标</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: the shop has no picture any more.</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <extracomment>Name of a button: the shop has no picture any more.</extracomment>
        <translation>移除店标</translation>
    </message>
    <message>
        <source>Logo status</source>
        <extracomment>Name of what says what is wrong with a picture.</extracomment>
        <translation>店标状态</translation>
    </message>
    <message>
        <source>They stand on what travellers take along; name and logo also on the customer display.</source>
        <translation>显示在旅客带走的资料上；名称和店标也显示在客户显示屏上。</translation>
    </message>
    <message>
        <source>Sellers</source>
        <extracomment>Caption of a field: names of those who sell.</extracomment>
        <translation>销售员</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>One a line. A seller is a name only, written with each sale: there is no log-in, and everybody can choose any of them.</source>
        <translation>每行一个。销售员只是随每笔销售记录的姓名：无需登录，任何人都可以选择其中任何一个。</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the place of the logo: there is no picture.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择店标</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>Desk::SizeButtons</name>
    <message>
        <source>Same coverage, other sizes</source>
        <translation>相同覆盖范围，其他规格</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <extracomment>Button: shows the same package without a limit of data.</extracomment>
        <translation>不限量</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A package&apos;s size and how long it lasts: &quot;5 GB, 30 days&quot;.
----------
Read aloud for a button: size, days and price of a package.</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Desk::SoldForField</name>
    <message>
        <source>Sold for</source>
        <extracomment>Before a field: what the customer pays for one eSIM.</extracomment>
        <translation>成交价</translation>
    </message>
    <message>
        <source>What the customer pays for one eSIM; kept with the sale on this computer</source>
        <translation>客户为一个 eSIM 支付的金额，随销售保存在本机</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Name of what says what is left of a sale when it was paid.</extracomment>
        <translation>毛利</translation>
    </message>
    <message>
        <source>This is no price, so the sale will be kept without one. Write it like %1.</source>
        <extracomment>Below a field for a price; %1: an example of one, such as 8.00.</extracomment>
        <translation>这不是价格，因此保存的销售将没有成交价。请按此格式填写：%1。</translation>
    </message>
    <message>
        <source>Under the floor.</source>
        <translation>低于底价。</translation>
    </message>
    <message>
        <source>%1; under the floor, %2</source>
        <extracomment>%1: a margin; %2: the lowest price that a rule allows.</extracomment>
        <translation>%1；低于底价 %2</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Beside the price of one eSIM: that of all; %1: an amount of money.</extracomment>
        <translation>共 %1</translation>
    </message>
</context>
<context>
    <name>Desk::StatusLine</name>
    <message>
        <source>Connection</source>
        <extracomment>Name of what the status bar says about the connection to eSIMfly.</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Catalogue age</source>
        <extracomment>Name of what the status bar says about the copy of the catalogue, and when it was made.</extracomment>
        <translation>目录更新时间</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Name of what the status bar says while all orders are read.</extracomment>
        <translation>订单</translation>
    </message>
    <message>
        <source>Requests left</source>
        <extracomment>Name of what the status bar says about how many questions eSIMfly takes in this hour.</extracomment>
        <translation>剩余请求数</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>In the status bar, while no costs, margins and balance are shown.</extracomment>
        <translation>价格已隐藏</translation>
    </message>
    <message>
        <source>No costs, margins or balance are shown. F8 shows them.</source>
        <translation>不显示成本、毛利和余额。按 F8 显示。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Name of what the status bar says about the computer&apos;s time zone.</extracomment>
        <translation>时区</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops copying the catalogue.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>All times local (UTC%1)</source>
        <extracomment>%1 is the difference to UTC: &quot;+3&quot;, &quot;-4:30&quot;</extracomment>
        <translation>所有时间均为本地时间 (UTC%1)</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Name of what the status bar says about the desks that sell together.</extracomment>
        <translation>团队</translation>
    </message>
</context>
<context>
    <name>Desk::StatusReporter</name>
    <message>
        <source>balance</source>
        <extracomment>Below the balance of the account, in the corner of the window.</extracomment>
        <translation>余额</translation>
    </message>
    <message>
        <source>balance · updated %1</source>
        <extracomment>Below the balance of the account, in the corner of the window.</extracomment>
        <translation>余额 · 更新于 %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>Status bar: an account is being connected.</extracomment>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Not connected, the clock is off · %1</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>未连接，时钟不准 · %1</translation>
    </message>
    <message>
        <source>Not connected, too many requests · %1</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>未连接，请求过多 · %1</translation>
    </message>
    <message>
        <source>No connection · %1</source>
        <extracomment>%1: the access code of the account, partly hidden. Status bar.</extracomment>
        <translation>没有连接 · %1</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>Status bar: the account is the built-in one, and nothing is real.</extracomment>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>Connected · %1</source>
        <extracomment>%1: the access code of the account, partly hidden. Status bar.</extracomment>
        <translation>已连接 · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln could not be read</source>
        <extracomment>%1 is how the copy of the catalogue stands</extracomment>
        <translation>
            <numerusform>%1 · %Ln 个无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading all orders: page %1 of %2</source>
        <extracomment>%1: number of a page, %2: how many pages there are. Status bar.</extracomment>
        <translation>正在读取全部订单：第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Reading all orders</source>
        <translation>正在读取全部订单</translation>
    </message>
    <message>
        <source>Stop reading orders. What was read stays, and it goes on from there next time.</source>
        <translation>停止读取订单。已读取的保留，下次从此处继续。</translation>
    </message>
    <message>
        <source>Copying the catalogue</source>
        <translation>正在下载目录</translation>
    </message>
    <message>
        <source>Stop copying the catalogue. It goes on from there next time.</source>
        <translation>停止下载目录。下次从此处继续。</translation>
    </message>
    <message numerus="yes">
        <source>Catalogue: %Ln packages</source>
        <extracomment>%Ln: how many packages the copy has. Status bar; what follows says how old it is.</extracomment>
        <translation>
            <numerusform>目录：%Ln 个套餐</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue</source>
        <extracomment>Status bar, before there is a copy of the catalogue.</extracomment>
        <translation>目录</translation>
    </message>
    <message>
        <source>%1 · copying waits. %2</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 a sentence</extracomment>
        <translation>%1 · 等待下载。%2</translation>
    </message>
    <message>
        <source>%1 · copying page %2 of %3</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;</extracomment>
        <translation>%1 · 正在下载第 %2 页，共 %3 页</translation>
    </message>
    <message>
        <source>%1 · copying</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · 正在下载</translation>
    </message>
    <message>
        <source>%1 · copy not complete</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · 下载未完成</translation>
    </message>
    <message>
        <source>No copy of the catalogue yet</source>
        <translation>目录尚未下载</translation>
    </message>
    <message>
        <source>%1 · copied just now</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · 刚刚下载</translation>
    </message>
    <message>
        <source>%1 · not renewed: %2</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, the last the reason</extracomment>
        <translation>%1 · 未更新：%2</translation>
    </message>
    <message>
        <source>%1, %2 old · not renewed: %3</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;, %3 the reason</extracomment>
        <translation>%1，%2前 · 未更新：%3</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;</extracomment>
        <translation>%1，%2前</translation>
    </message>
    <message>
        <source>%1, %2 old · next copy %3</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;, %3 a time of day</extracomment>
        <translation>%1，%2前 · 下次下载 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages could not be read</source>
        <extracomment>%Ln: how many packages of the catalogue. Status bar.</extracomment>
        <translation>
            <numerusform>%Ln 个套餐无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests left: %1 of %2</source>
        <extracomment>%1: how many questions eSIMfly still takes in this hour, %2: how many it takes in an hour.</extracomment>
        <translation>剩余请求数：%1/%2</translation>
    </message>
    <message>
        <source>Requests left: %1</source>
        <extracomment>%1: how many questions eSIMfly still takes in this hour.</extracomment>
        <translation>剩余请求数：%1</translation>
    </message>
    <message>
        <source>%1 · %2 copies for all desks: page %3 of %4</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 the name of another desk of the team</extracomment>
        <translation>%1 · %2 正在为所有柜台下载：第 %3 页，共 %4 页</translation>
    </message>
    <message>
        <source>%1 · %2 copies for all desks</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 the name of another desk of the team</extracomment>
        <translation>%1 · %2 正在为所有柜台下载</translation>
    </message>
    <message>
        <source>Connected, the clock is off · %1</source>
        <extracomment>%1: an access code, most of it hidden.</extracomment>
        <translation>已连接，时钟不准 · %1</translation>
    </message>
</context>
<context>
    <name>Desk::StoreReporter</name>
    <message>
        <source>The copy of catalogue, eSIMs and orders on this computer was damaged and is fetched again. Purchases and notes were not in it. The damaged file is kept as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>本机上目录、eSIM 和订单的副本已损坏，正在重新获取。购买记录和备注不在其中。损坏的文件保留为 %1。</translation>
    </message>
    <message>
        <source>No copy of catalogue, eSIMs and orders can be kept on this computer, so they are fetched anew at each start. Buying does not need that copy.</source>
        <translation>本机无法保存目录、eSIM 和订单的副本，因此每次启动时都会重新获取。购买不依赖该副本。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <extracomment>%Ln: how many purchases. Part of a list: “3 purchases, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln 笔购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>%Ln: how many notes on eSIMs. Part of a list: “3 purchases, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln 条备注</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the purchase journal was taken away while the program ran. It was written anew, with %1 and %2; nothing was lost.</source>
        <extracomment>%1: &quot;143 purchases&quot;; %2: &quot;12 notes&quot;.</extracomment>
        <translation>程序运行期间，购买日志文件被移走。现已重新写入，包含 %1和 %2，没有任何丢失。</translation>
    </message>
    <message>
        <source>The purchase journal was damaged. %1 and %2 were recovered; the damaged file is kept as %3. Orders that were lost from it still stand on the Orders page.</source>
        <extracomment>%1: &quot;143 purchases&quot;; %2: &quot;12 notes&quot;; %3: path of a file.</extracomment>
        <translation>购买日志已损坏。已恢复 %1和 %2；损坏的文件保留为 %3。其中丢失的订单仍在订单页面上。</translation>
    </message>
    <message>
        <source>Orders that are under way go on and are told here; notes are written when it can be written again.</source>
        <translation>进行中的订单会继续，结果会在此处告知；购买日志可以写入后会写入备注。</translation>
    </message>
    <message>
        <source>The purchase journal can be written again. Buying goes on.</source>
        <translation>购买日志可以重新写入。购买可以继续。</translation>
    </message>
</context>
<context>
    <name>Desk::TeamController</name>
    <message>
        <source>The keychain did not keep the team&apos;s password: it is asked for at the next start. %1</source>
        <extracomment>%1: a sentence of the keychain about what went wrong.</extracomment>
        <translation>钥匙串没有保存团队密码：下次启动时会再次要求输入。%1</translation>
    </message>
    <message>
        <source>This desk did not join its team. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>本柜台未能加入团队。%1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>Button of a notice: shows what this desk has and what the team has, side by side.</extracomment>
        <translation>比较…</translation>
    </message>
</context>
<context>
    <name>Desk::TeamDeskModel</name>
    <message>
        <source>Name</source>
        <extracomment>Of a desk of the team.</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>When it last had nothing that only it knows</source>
        <translation>该柜台最后一次没有独有记录的时间</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>Of a desk that has told its team nothing so far.</extracomment>
        <translation>从未</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待共享</translation>
    </message>
    <message>
        <source>Entries that only this desk had when it was heard of</source>
        <translation>最近联系时只有该柜台拥有的记录</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Of the program.</extracomment>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>Desk::TeamDialog</name>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>What stays on this computer: the secret key, activation codes, and where receipts were sent.</source>
        <translation>保留在本机的内容：密钥、激活码，以及收据的收件人。</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Team server</source>
        <translation>团队服务器</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>数据库(&amp;D)</translation>
    </message>
    <message>
        <source>Team database</source>
        <translation>团队数据库</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>Team user</source>
        <translation>团队用户</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Team password</source>
        <translation>团队密码</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>证书(&amp;C)</translation>
    </message>
    <message>
        <source>Certificate of the team server</source>
        <translation>团队服务器的证书</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>选择证书</translation>
    </message>
    <message>
        <source>&amp;Name of this desk</source>
        <translation>本柜台名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>本柜台名称</translation>
    </message>
    <message>
        <source>Joining the team</source>
        <translation>正在加入团队</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>This desk is gone</source>
        <translation>此柜台不再使用</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>The desks are listed once the server has answered.</source>
        <translation>服务器响应后会列出各柜台。</translation>
    </message>
    <message>
        <source>Join team</source>
        <translation>加入团队</translation>
    </message>
    <message>
        <source>Create team here</source>
        <translation>在此创建团队</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Leave team</source>
        <translation>退出团队</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Type the name of the server first.</source>
        <translation>请先输入服务器名称。</translation>
    </message>
    <message>
        <source>Type the name of the database first.</source>
        <translation>请先输入数据库名称。</translation>
    </message>
    <message>
        <source>Type the user first.</source>
        <translation>请先输入用户。</translation>
    </message>
    <message>
        <source>Give this desk a name by which the others know it.</source>
        <translation>请为本柜台取一个便于其他柜台识别的名称。</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>证书 (*.crt *.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Leave the team?</source>
        <translation>要退出团队吗？</translation>
    </message>
    <message>
        <source>Is the desk %1 gone for good?</source>
        <translation>柜台 %1 是否永久不再使用？</translation>
    </message>
    <message>
        <source>Nobody waits for it any more. What it sold and has not told the others is missing in their books until it joins anew.</source>
        <translation>其他柜台不再等待它。它尚未告知其他柜台的销售，在其重新加入之前不会出现在其他柜台的账目中。</translation>
    </message>
    <message>
        <source>The desks of a shop share sales, notes and customers, favourites, corrections and closed days, and have selling prices, shop and hand-over card in common, through a PostgreSQL server of its own. Selling never waits for it: without it each desk goes on alone, and tells the others later.</source>
        <translation>同一店铺的各柜台通过自有的 PostgreSQL 服务器共享销售、备注和客户、收藏、更正以及日结，并共用售价、店铺设置和交付卡片。销售从不等待服务器：没有服务器时，各柜台照常工作，之后再告知其他柜台。</translation>
    </message>
    <message>
        <source>Open invitation…</source>
        <translation>打开邀请…</translation>
    </message>
    <message>
        <source>A file that a desk of the team has saved. It fills in the fields; there is no password in it.</source>
        <translation>由团队中某个柜台保存的文件。它会填好各个字段，其中不含密码。</translation>
    </message>
    <message>
        <source>Save invitation…</source>
        <translation>保存邀请…</translation>
    </message>
    <message>
        <source>Open an invitation to a team</source>
        <translation>打开团队邀请</translation>
    </message>
    <message>
        <source>Invitations (*.json)</source>
        <translation>邀请 (*.json)</translation>
    </message>
    <message>
        <source>The invitation can&apos;t be used. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>邀请无法使用。%1</translation>
    </message>
    <message>
        <source>The team is there. Invite the other desks?</source>
        <translation>团队已建立。要邀请其他柜台吗？</translation>
    </message>
    <message>
        <source>The invitation is a file for them to open. It says where the server is; there is no password in it.</source>
        <translation>邀请是供其他柜台打开的文件。其中写明服务器的位置，不含密码。</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>The user with which the other desks join.
Its password is not in the file: hand it over in person.</source>
        <translation>其他柜台加入团队时使用的用户。
文件中不含其密码：请当面告知。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>保存邀请</translation>
    </message>
    <message>
        <source>The invitation is in %1.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>邀请已写入 %1。</translation>
    </message>
    <message>
        <source>The invitation could not be saved. %1</source>
        <translation>邀请无法保存。%1</translation>
    </message>
    <message>
        <source>Upgrade the database…</source>
        <translation>升级数据库…</translation>
    </message>
    <message>
        <source>New name of this desk</source>
        <translation>本柜台的新名称</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>更改名称</translation>
    </message>
    <message>
        <source>Another desk is called “%1”, too. Give this one a name of its own.</source>
        <extracomment>%1: the name of this desk, which another one has, too.</extracomment>
        <translation>另一个柜台也叫“%1”。请为本柜台另取一个名称。</translation>
    </message>
    <message>
        <source>Another desk is called so already.</source>
        <translation>已有其他柜台使用此名称。</translation>
    </message>
    <message>
        <source>Upgrade the team&apos;s database to this program&apos;s version?</source>
        <translation>要将团队数据库升级到本程序的版本吗？</translation>
    </message>
    <message>
        <source>Upgrade the database</source>
        <translation>升级数据库</translation>
    </message>
</context>
<context>
    <name>Desk::TeamText</name>
    <message>
        <source>Joining the team…</source>
        <translation>正在加入团队…</translation>
    </message>
    <message>
        <source>Looking for the team&apos;s server…</source>
        <translation>正在查找团队服务器…</translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln desks</source>
        <translation>
            <numerusform>团队：%Ln 个柜台</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk is not in its team any more. Selling goes on.</source>
        <translation>本柜台已不在其团队中。销售照常进行。</translation>
    </message>
    <message>
        <source>Team server can&apos;t be reached since %1. Selling goes on.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>自 %1 起无法连接团队服务器。销售照常进行。</translation>
    </message>
    <message>
        <source>Nothing goes to the team since %1. Selling goes on.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>自 %1 起没有向团队发送任何内容。销售照常进行。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone so far. They are kept, and the others get them when the server is there.</source>
        <translation>
            <numerusform>%Ln 条记录目前只存在于本机。记录会保留，服务器恢复后其他柜台会收到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation>正在查询团队服务器…</translation>
    </message>
    <message>
        <source>Gathering what is on this computer…</source>
        <translation>正在收集本机的内容…</translation>
    </message>
    <message>
        <source>Bringing what is on this computer: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>正在上传本机的内容：%1/%2…</translation>
    </message>
    <message>
        <source>Reading what the others have: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>正在读取其他柜台的内容：%1/%2…</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <extracomment>%1: the server&apos;s own words. The space belongs to it.</extracomment>
        <translation>服务器提示：“%1”。</translation>
    </message>
    <message>
        <source>What the team&apos;s server sends can&apos;t be right. Nothing of it was kept, and it is asked again by itself.</source>
        <translation>团队服务器发送的内容有误。没有保留任何内容，程序会自动重新查询。</translation>
    </message>
    <message>
        <source>Nobody answers at the team&apos;s server, or the line to it broke. It is tried again by itself.</source>
        <translation>团队服务器没有响应，或连接中断。程序会自动重试。</translation>
    </message>
    <message>
        <source>The team&apos;s server does not answer in time. It is tried again by itself.</source>
        <translation>团队服务器没有及时响应。程序会自动重试。</translation>
    </message>
    <message>
        <source>What answers there is no PostgreSQL 15 or newer. Check the server&apos;s name and port.</source>
        <translation>在该处响应的不是 PostgreSQL 15 或更高版本。请检查服务器的名称和端口。</translation>
    </message>
    <message>
        <source>The team&apos;s server does not know this user with this password. Type them again.</source>
        <translation>团队服务器不接受此用户和密码。请重新输入。</translation>
    </message>
    <message>
        <source>The team&apos;s server speaks without encryption, which is used on this computer alone. Whoever looks after the server has to switch TLS on.</source>
        <translation>团队服务器未加密，而未加密的连接只允许用于本机。请服务器管理员启用 TLS。</translation>
    </message>
    <message>
        <source>The certificate of the team&apos;s server is not to be trusted here, or is out of date. Use the invitation of whoever looks after the server.</source>
        <translation>团队服务器的证书在本机不受信任，或已过期。请使用服务器管理员提供的邀请。</translation>
    </message>
    <message>
        <source>The certificate is for another computer than the one that was typed. Check the server&apos;s name.</source>
        <translation>证书属于另一台计算机，而不是您输入的那台。请检查服务器名称。</translation>
    </message>
    <message>
        <source>The server has no database of this name. Check how it is spelled.</source>
        <translation>服务器上没有此名称的数据库。请检查拼写。</translation>
    </message>
    <message>
        <source>This user may not do that. An owner of the team may.</source>
        <translation>此用户无权执行该操作。团队的所有者可以执行。</translation>
    </message>
    <message>
        <source>There is no team in this database yet. An owner creates it.</source>
        <translation>此数据库中还没有团队。由所有者创建。</translation>
    </message>
    <message>
        <source>This database belongs to another program. Nothing was written to it.</source>
        <translation>此数据库属于其他程序。没有向其写入任何内容。</translation>
    </message>
    <message>
        <source>A newer version of this program has changed the team&apos;s database. Update the program on this computer.</source>
        <translation>本程序的更新版本改动了团队数据库。请更新本机上的程序。</translation>
    </message>
    <message>
        <source>The team&apos;s database is of an older version of this program. An owner has to upgrade it.</source>
        <translation>团队数据库来自本程序的旧版本。需由所有者升级。</translation>
    </message>
    <message>
        <source>This team sells with another API key. Where it is a new one of the same account, an owner adds it.</source>
        <translation>此团队使用另一个 API 密钥销售。如果它是同一账户的新密钥，请由所有者添加。</translation>
    </message>
    <message>
        <source>The team does not know this desk, or was told that it is gone. Join the team again; what this computer has is kept.</source>
        <translation>团队中没有本柜台，或已被告知本柜台不再使用。请重新加入团队；本机已有的内容会保留。</translation>
    </message>
    <message>
        <source>The team knows another computer as this desk. Where that one is no more, an owner says that it is gone.</source>
        <translation>团队将另一台计算机识别为本柜台。如果那台计算机已不存在，请由所有者声明其不再使用。</translation>
    </message>
    <message>
        <source>The team&apos;s server was put back to an older state. All that this computer knows is read and brought again.</source>
        <translation>团队服务器被恢复到较早的状态。本机已知的全部内容会重新读取并再次上传。</translation>
    </message>
    <message>
        <source>The team&apos;s server can write nothing, its disk may be full. Whoever looks after it has to make room; it is tried again by itself.</source>
        <translation>团队服务器无法写入，磁盘可能已满。请服务器管理员腾出空间；程序会自动重试。</translation>
    </message>
    <message>
        <source>The team&apos;s server refused this.</source>
        <translation>团队服务器拒绝了请求。</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes fast. The times of its sales are corrected; set it right.</source>
        <translation>
            <numerusform>本机时钟快了 %Ln 分钟。本机销售的时间会得到校正；请将时钟调准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes slow. The times of its sales are corrected; set it right.</source>
        <translation>
            <numerusform>本机时钟慢了 %Ln 分钟。本机销售的时间会得到校正；请将时钟调准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone so far. They are kept here, and the others get them when the program runs again.</source>
        <translation>
            <numerusform>%Ln 条记录目前只存在于本机。记录保留在本机，程序再次运行时其他柜台会收到。</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer keeps all that it has, and shares nothing any more.</source>
        <translation>本机保留已有的全部内容，不再共享任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone, and the others will never get them.</source>
        <translation>
            <numerusform>%Ln 条记录只存在于本机，其他柜台将永远收不到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes to the team: its password is missing. Selling goes on.</source>
        <translation>没有向团队发送任何内容：缺少团队密码。销售照常进行。</translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %Ln entries of this computer. They are kept here, and the other desks are told that they are missing.</source>
        <translation>
            <numerusform>服务器拒绝了本机的 %Ln 条记录。记录保留在本机，并会告知其他柜台缺少这些记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %Ln entries of %1. They are on that computer alone.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>
            <numerusform>服务器拒绝了 %1 的 %Ln 条记录。这些记录只存在于该计算机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Gathering what is on this computer: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>正在收集本机的内容：%1/%2…</translation>
    </message>
    <message>
        <source>The keychain has no password for the team&apos;s server. Join the team again, and type it.</source>
        <translation>钥匙串中没有团队服务器的密码。请重新加入团队并输入密码。</translation>
    </message>
    <message>
        <source>The keychain does not give the password for the team&apos;s server; it may be locked. It is asked again by itself.</source>
        <translation>钥匙串没有给出团队服务器的密码，可能已锁定。程序会自动重新查询。</translation>
    </message>
    <message>
        <source>Desk without a name</source>
        <extracomment>In place of the name of a desk.</extracomment>
        <translation>未命名柜台</translation>
    </message>
    <message>
        <source>%1 has never been heard of: what it sold is not in here.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>从未与 %1 取得联系：其销售未计入此处。</translation>
    </message>
    <message>
        <source>Not all that %1 told has been read here: some of what it sold may be missing.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>%1 告知的内容没有在此全部读取：可能缺少其部分销售。</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2: what it sold after that is not in here.</source>
        <extracomment>%1: name of a desk; %2: a time.</extracomment>
        <translation>自 %2 起与 %1 失去联系：其此后的销售未计入此处。</translation>
    </message>
    <message numerus="yes">
        <source>Sales of %Ln more desks may be missing.</source>
        <translation>
            <numerusform>可能还缺少另外 %Ln 个柜台的销售。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took the note away at %2.</source>
        <extracomment>Beside the note that stands; %1: a person or a desk; %2: a time.</extracomment>
        <translation>%1 于 %2 删除了备注。</translation>
    </message>
    <message>
        <source>%1 wrote at %2: %3</source>
        <extracomment>Beside the note that stands; %1: a person or a desk; %2: a time; %3: another note.</extracomment>
        <translation>%1 于 %2 写道：%3</translation>
    </message>
    <message>
        <source>Not clear again: %1, sold by %2 at %3. The order that it was taken for is another sale&apos;s, so nobody knows whether it was bought.</source>
        <extracomment>%1: a package; %2: name of a desk; %3: a time.</extracomment>
        <translation>再次不明确：%1，由 %2 于 %3 售出。此前认定的订单属于另一笔销售，因此无人知道是否已购买。</translation>
    </message>
    <message>
        <source>%1 has version %2, and was last heard of at %3.</source>
        <extracomment>%1: the name of a desk; %2: a version of the program; %3: a time.</extracomment>
        <translation>%1 的版本为 %2，最近联系时间为 %3。</translation>
    </message>
    <message>
        <source>%1 has version %2, and has never been heard of.</source>
        <extracomment>%1: the name of a desk; %2: a version of the program.</extracomment>
        <translation>%1 的版本为 %2，从未与该柜台取得联系。</translation>
    </message>
    <message>
        <source>No desk is known to have an older version.</source>
        <translation>目前没有发现使用较旧版本的柜台。</translation>
    </message>
    <message>
        <source>A desk with an older version may have to be updated before it reaches the team again. Until then it sells alone.</source>
        <translation>使用较旧版本的柜台可能需要先更新程序，才能重新连接团队。在此之前，该柜台独立销售。</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpPackageModel</name>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: how much data a top-up adds.</extracomment>
        <translation>流量</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Heading of a column: how many days a top-up adds.</extracomment>
        <translation>天数</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a top-up.</extracomment>
        <translation>成本</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>What the customer pays, by the shop&apos;s own prices.</extracomment>
        <translation>售价</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>毛利</translation>
    </message>
    <message>
        <source>/GB</source>
        <extracomment>Cost for each gigabyte, as short as it is understood.</extracomment>
        <translation>/GB</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package that an eSIM can be topped up with.</extracomment>
        <translation>套餐</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpPanel</name>
    <message>
        <source>Top up</source>
        <extracomment>Heading of the panel that gives an eSIM more data.</extracomment>
        <translation>充值</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: back to what was shown before.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back from the top-up</source>
        <translation>从充值返回</translation>
    </message>
    <message>
        <source>Back to the activation (Esc)</source>
        <translation>返回激活视图 (Esc)</translation>
    </message>
    <message>
        <source>Top-up message</source>
        <extracomment>Name of what says why an eSIM can&apos;t be topped up.</extracomment>
        <translation>充值消息</translation>
    </message>
    <message>
        <source>Top-up packages</source>
        <extracomment>Name of a table: what an eSIM can be topped up with.</extracomment>
        <translation>充值套餐</translation>
    </message>
    <message>
        <source>you pay</source>
        <extracomment>Below an amount: what the account pays.</extracomment>
        <translation>应付</translation>
    </message>
    <message>
        <source>Top-up question</source>
        <extracomment>Name of what asks before a top-up is bought.</extracomment>
        <translation>充值确认</translation>
    </message>
    <message>
        <source>Buy top-up</source>
        <extracomment>Button: buys the top-up.</extracomment>
        <translation>购买充值</translation>
    </message>
    <message>
        <source>Top-up status</source>
        <extracomment>Name of what says how a top-up stands.</extracomment>
        <translation>充值状态</translation>
    </message>
    <message>
        <source>Top-up in progress</source>
        <translation>充值进行中</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how a top-up stands.</extracomment>
        <translation>再次核查</translation>
    </message>
    <message>
        <source>Looks at the account once more. Buys nothing.</source>
        <translation>再次查看账户，不会进行购买。</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>购买成功</translation>
    </message>
    <message>
        <source>You saw the data on the phone or in the account: the eSIM can be topped up again.</source>
        <translation>您已在手机或账户中看到流量：此 eSIM 可以再次充值。</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>未购买</translation>
    </message>
    <message>
        <source>Nothing arrived and nothing was charged: the eSIM can be topped up again. Look at your orders first.</source>
        <translation>没有到账，也没有扣款：此 eSIM 可以再次充值。请先查看您的订单。</translation>
    </message>
    <message>
        <source>Choose an eSIM to top it up.</source>
        <translation>选择一个 eSIM 以充值。</translation>
    </message>
    <message>
        <source>Now: %1, ends %2</source>
        <extracomment>What an eSIM has before a top-up. %1: &quot;1.2 of 3 GB used&quot;; %2: a day.</extracomment>
        <translation>现有：%1，%2 到期</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>What an eSIM has before a top-up. %1: &quot;1.2 of 3 GB used&quot;.</extracomment>
        <translation>现有：%1</translation>
    </message>
    <message>
        <source>Reading what it can be topped up with…</source>
        <translation>正在读取可用的充值套餐…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages could not be read. Where a price was known before, that one is shown, and it is read again before anything is bought.</source>
        <extracomment>%Ln: how many packages that an eSIM can be topped up with.</extracomment>
        <translation>
            <numerusform>%Ln 个套餐无法读取。已知此前价格的，显示此前的价格，并会在购买前重新读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are offered for this eSIM, but they could not be read. Try again in a while.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>此 eSIM 有 %Ln 个可用的套餐，但无法读取。请稍后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>eSIMfly offers no top-up for this eSIM. Sell a new one instead.</source>
        <translation>eSIMfly 没有为此 eSIM 提供充值。请改售一个新的 eSIM。</translation>
    </message>
    <message>
        <source>What this eSIM can be topped up with could not be read. Try again in a while.</source>
        <translation>此 eSIM 可用的充值套餐无法读取。请稍后重试。</translation>
    </message>
    <message>
        <source>Balance after: %1</source>
        <extracomment>What the account will have once this top-up is paid.</extracomment>
        <translation>充值后余额：%1</translation>
    </message>
    <message>
        <source>Choose what to top up with.</source>
        <translation>请选择充值套餐。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>What a top-up brings. %1: &quot;5 GB&quot; or &quot;∞&quot;; %2: &quot;30 days&quot;.</extracomment>
        <translation>增加 %1 和 %2</translation>
    </message>
    <message>
        <source>until about %1</source>
        <extracomment>Until when an eSIM lasts after a top-up; the network decides in the end. %1: a day.</extracomment>
        <translation>约至 %1</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or buy again all the same.</source>
        <translation>价格比之前高。请显示价格后继续，或再次购买以照常充值。</translation>
    </message>
    <message>
        <source>Buy again to confirm.</source>
        <translation>请再次购买以确认。</translation>
    </message>
    <message>
        <source>Checking the price…</source>
        <translation>正在核对价格…</translation>
    </message>
    <message>
        <source>The price rose from %1 to %2. Buy again to pay %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>价格已从 %1 涨至 %2。再次购买即支付 %2。</translation>
    </message>
    <message>
        <source>The price read at %1 could not be checked. Buy again to pay the current price.</source>
        <extracomment>%1: the time of day at which the price was read.</extracomment>
        <translation>%1 读取的价格无法核对。再次购买即支付当前价格。</translation>
    </message>
    <message>
        <source>This is more than %1. Buy again to confirm.</source>
        <extracomment>%1: an amount of money that was set.</extracomment>
        <translation>金额超过 %1。请再次购买以确认。</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be bought. Buy again to have it read once more.</source>
        <translation>此套餐当前的价格无法读取，因此无法购买。再次购买可重新读取。</translation>
    </message>
    <message>
        <source>This package is no longer offered for this eSIM. Choose another one.</source>
        <translation>此套餐不再提供给此 eSIM。请选择其他套餐。</translation>
    </message>
    <message>
        <source>The price fell from %1 to %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>价格已从 %1 降至 %2。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a sale has been running, in seconds.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Connect an account to top up.</source>
        <translation>请连接账户以充值。</translation>
    </message>
    <message>
        <source>Nothing can be topped up while this computer&apos;s clock is off.</source>
        <translation>本机时钟不准时无法充值。</translation>
    </message>
    <message>
        <source>Nothing can be topped up without a connection.</source>
        <translation>没有连接时无法充值。</translation>
    </message>
    <message>
        <source>Connecting the account…</source>
        <translation>正在连接账户…</translation>
    </message>
    <message>
        <source>A top-up of this eSIM is under way. The next one waits for it.</source>
        <translation>此 eSIM 有一笔充值正在进行，下一笔须等待其结束。</translation>
    </message>
    <message>
        <source>Top up without asking the others</source>
        <translation>不查询其他柜台直接充值</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpText</name>
    <message>
        <source>Looking at the eSIM before it is topped up…</source>
        <translation>充值前正在查看此 eSIM…</translation>
    </message>
    <message>
        <source>Topping up…</source>
        <extracomment>How a top-up stands: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>正在充值…</translation>
    </message>
    <message>
        <source>You may have been charged. Checking…</source>
        <translation>可能已扣款。正在核查…</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>尚不明确。</translation>
    </message>
    <message>
        <source>It went through.</source>
        <translation>购买成功。</translation>
    </message>
    <message>
        <source>It did not go through. Nothing was charged.</source>
        <translation>购买未成功。没有扣款。</translation>
    </message>
    <message>
        <source>You said that it went through.</source>
        <translation>您已确认购买成功。</translation>
    </message>
    <message>
        <source>You said that it was not bought.</source>
        <translation>您已确认未购买。</translation>
    </message>
    <message>
        <source>It did not go through. %1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>购买未成功。%1 已退回。</translation>
    </message>
    <message>
        <source>It did not go through. The money came back.</source>
        <translation>购买未成功。款项已退回。</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. A part of the money came back; not clear yet whether the rest does.</source>
        <translation>已付款，但购买未成功。部分款项已退回；其余是否退回尚不明确。</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. %1 of %2 came back; not clear yet whether the rest does.</source>
        <extracomment>%1: an amount of money that came back; %2: what was paid.</extracomment>
        <translation>已付款，但购买未成功。%2 中已退回 %1；其余是否退回尚不明确。</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>已付款，但购买未成功。款项是否已退回尚不明确。</translation>
    </message>
    <message>
        <source>The balance was %1 before the top-up and is %2 now.</source>
        <extracomment>%1, %2: amounts of money.</extracomment>
        <translation>余额在充值前为 %1，现在为 %2。</translation>
    </message>
    <message>
        <source>%1 of %2 are left now.</source>
        <extracomment>After a top-up. %1: data left, %2: data in all.</extracomment>
        <translation>现在剩余 %1，共 %2。</translation>
    </message>
    <message>
        <source>It lasts until %1.</source>
        <extracomment>After a top-up. %1: date and time in the server&apos;s own words.</extracomment>
        <translation>有效期至 %1。</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>已付 %1。</translation>
    </message>
    <message>
        <source>%1 was paid; %2 was shown.</source>
        <extracomment>%1: the amount that was paid, %2: the one that was on the screen before.</extracomment>
        <translation>已付 %1，当时显示的是 %2。</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer to the top-up got lost.</source>
        <translation>eSIMfly 对充值的答复丢失了。</translation>
    </message>
    <message>
        <source>The account could not be read yet.</source>
        <translation>账户暂时无法读取。</translation>
    </message>
    <message>
        <source>At %1 a top-up stood in the account that may be this one: %2.</source>
        <extracomment>%1: time of day; %2: the order&apos;s reference.</extracomment>
        <translation>%1 时，账户中有一笔充值，可能就是本次充值：%2。</translation>
    </message>
    <message>
        <source>At %1 a top-up over %2 stood in the account that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: an amount of money; %3: the order&apos;s reference.</extracomment>
        <translation>%1 时，账户中有一笔充值，金额 %2，可能就是本次充值：%3。</translation>
    </message>
    <message>
        <source>At %1 the account had 1 new top-up with this package, perhaps of a colleague.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>%1 时，账户中有 1 笔使用此套餐的新充值，可能是同事的。</translation>
    </message>
    <message numerus="yes">
        <source>At %1 the account had %Ln new top-ups with this package, perhaps of colleagues.</source>
        <extracomment>%1: time of the day, %Ln: a number of top-ups.</extracomment>
        <translation>
            <numerusform>%1 时，账户中有 %Ln 笔使用此套餐的新充值，可能是同事的。</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 a top-up stood in the account that eSIMfly calls “%2”, and that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: eSIMfly&apos;s own words, such as &quot;failed&quot;; %3: the order&apos;s reference.</extracomment>
        <translation>%1 时，账户中有一笔充值，eSIMfly 标为“%2”，可能就是本次充值：%3。</translation>
    </message>
    <message>
        <source>At %1 no new top-up with this package stood in the account.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>%1 时，账户中没有使用此套餐的新充值。</translation>
    </message>
    <message>
        <source>At %1 the account could not be read completely.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>%1 时，账户无法完整读取。</translation>
    </message>
    <message>
        <source>The eSIM has as much more as this top-up brings.</source>
        <translation>此 eSIM 的增加量与本次充值一致。</translation>
    </message>
    <message>
        <source>The eSIM has as much as before, but its figures may be late.</source>
        <translation>此 eSIM 的剩余量与之前相同，但其数字可能尚未更新。</translation>
    </message>
    <message>
        <source>The eSIM has changed by more than this top-up alone; a colleague may have topped it up too.</source>
        <translation>此 eSIM 的变化超过本次充值；可能同事也为其充了值。</translation>
    </message>
    <message>
        <source>What the eSIM has could not be seen.</source>
        <translation>无法查看此 eSIM 的现有流量和天数。</translation>
    </message>
    <message>
        <source>This eSIM is being prepared. It can be topped up once it is ready.</source>
        <translation>此 eSIM 正在准备中，准备好后即可充值。</translation>
    </message>
    <message>
        <source>The ICCID of this eSIM could not be read, so nothing can be bought for it. F5 reads the list again.</source>
        <translation>此 eSIM 的 ICCID 无法读取，因此无法为其购买套餐。按 F5 重新读取列表。</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up: its status is “%1”. Sell a new one instead.</source>
        <extracomment>%1: a status in the middle of a sentence: &quot;Expired&quot;.</extracomment>
        <translation>此 eSIM 不能充值：其状态为“%1”。请改售一个新的 eSIM。</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up before it is used for the first time.</source>
        <translation>此 eSIM 在首次使用之前不能充值。</translation>
    </message>
    <message>
        <source>eSIMs of this package can&apos;t be topped up. Sell a new one instead.</source>
        <translation>此套餐的 eSIM 不能充值。请改售一个新的 eSIM。</translation>
    </message>
    <message>
        <source>eSIMfly offers no top-ups for unlimited plans. Sell a new one instead.</source>
        <translation>eSIMfly 不为不限量套餐提供充值。请改售一个新的 eSIM。</translation>
    </message>
    <message>
        <source>A top-up of this eSIM is not clear yet. Decide about it first.</source>
        <translation>此 eSIM 有一笔充值结果尚不明确。请先对其作出决定。</translation>
    </message>
    <message>
        <source>Your decision is on its way to your team.</source>
        <translation>您的决定正在发送给团队。</translation>
    </message>
    <message>
        <source>%1 sent it and is gone. It can be decided here from %2 on.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>此充值由 %1 发送，该柜台已不再使用。自 %2 起可在此作出决定。</translation>
    </message>
    <message>
        <source>%1 sent it and may still learn what came of it.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>此充值由 %1 发送，该柜台仍可能获知其结果。</translation>
    </message>
    <message>
        <source>%1 sent it and does not send it again. Look at the eSIM: does it have the data?</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>此充值由 %1 发送，且不会再次发送。请查看此 eSIM：流量是否已到账？</translation>
    </message>
</context>
<context>
    <name>Desk::Tour</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>文件夹 %1 无法创建。</translation>
    </message>
    <message>
        <source>Connect the sandbox account and copy its catalogue</source>
        <translation>连接沙盒账户并下载其目录</translation>
    </message>
    <message>
        <source>Search: turkey 5gb</source>
        <translation>搜索：turkey 5gb</translation>
    </message>
    <message>
        <source>What the customer sees on a screen of their own</source>
        <translation>客户在自己的屏幕上看到的内容</translation>
    </message>
    <message>
        <source>Order with Ctrl+Enter; the QR code is on the screen</source>
        <translation>按 Ctrl+Enter 下单，二维码显示在屏幕上</translation>
    </message>
    <message>
        <source>Read the QR code back from the picture</source>
        <translation>从图片中识别二维码</translation>
    </message>
    <message>
        <source>The customer sees the code and how to begin</source>
        <translation>客户看到二维码和开始使用的步骤</translation>
    </message>
    <message>
        <source>Hand it over with Ctrl+P</source>
        <translation>按 Ctrl+P 交付</translation>
    </message>
    <message>
        <source>The same for somebody who reads Arabic</source>
        <translation>同样的卡片，供阅读阿拉伯语的客户使用</translation>
    </message>
    <message>
        <source>What it sells for</source>
        <translation>售价</translation>
    </message>
    <message>
        <source>The eSIMs</source>
        <extracomment>Heading of a step that the program plays by itself.</extracomment>
        <translation>eSIM</translation>
    </message>
    <message>
        <source>What an eSIM has used, day by day</source>
        <translation>eSIM 每天的用量</translation>
    </message>
    <message>
        <source>Why is there no data?</source>
        <translation>为什么没有网络？</translation>
    </message>
    <message>
        <source>Top it up with Ctrl+T</source>
        <translation>按 Ctrl+T 充值</translation>
    </message>
    <message>
        <source>The orders</source>
        <extracomment>Heading of a step that the program plays by itself.</extracomment>
        <translation>订单</translation>
    </message>
    <message>
        <source>The shop at a glance</source>
        <translation>店铺概况一览</translation>
    </message>
    <message>
        <source>Close the day with Ctrl+Shift+D</source>
        <translation>按 Ctrl+Shift+D 日结</translation>
    </message>
    <message>
        <source>F8 hides what it costs, while a customer looks on</source>
        <translation>客户在旁时按 F8 隐藏成本</translation>
    </message>
    <message>
        <source>The catalogue in the dark</source>
        <translation>深色模式下的目录</translation>
    </message>
    <message>
        <source>%1: not done after %2 s.</source>
        <extracomment>%1: heading of a step, %2: a number of seconds.</extracomment>
        <translation>%1：%2 秒后仍未完成。</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <extracomment>%1: heading of a step, %2: how many milliseconds it took.</extracomment>
        <translation>%1：%2 毫秒</translation>
    </message>
    <message>
        <source>The picture %1 can&apos;t be written.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>图片 %1 无法写入。</translation>
    </message>
    <message>
        <source>Done. The pictures are in %1.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>已完成。图片位于 %1。</translation>
    </message>
    <message>
        <source>The tour ended early.</source>
        <translation>演示提前结束。</translation>
    </message>
    <message>
        <source>Comes back on Friday, room 12</source>
        <translation>周五回来，12 号房</translation>
    </message>
    <message>
        <source>This desk has made its team</source>
        <translation>本柜台已创建团队</translation>
    </message>
    <message>
        <source>A second desk joins it</source>
        <translation>第二个柜台加入团队</translation>
    </message>
    <message>
        <source>Second desk</source>
        <extracomment>The name of a desk of the team.</extracomment>
        <translation>第二柜台</translation>
    </message>
    <message>
        <source>What the second desk writes of an eSIM stands here</source>
        <translation>第二个柜台为 eSIM 写的备注显示在此处</translation>
    </message>
    <message>
        <source>What the second desk sells stands in the books here</source>
        <translation>第二个柜台的销售计入此处的账目</translation>
    </message>
</context>
<context>
    <name>Desk::UnfinishedPurchases</name>
    <message>
        <source>Unfinished purchases</source>
        <extracomment>Title of the list of orders that need a decision.</extracomment>
        <translation>未完成的购买</translation>
    </message>
    <message>
        <source>It is not clear whether these were bought. Nothing is sent again unless you say so.</source>
        <translation>这些是否已购买尚不明确。除非您要求，否则不会重新发送任何内容。</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how an order stands.</extracomment>
        <translation>再次核查</translation>
    </message>
    <message>
        <source>Reads orders, eSIMs and balance of the account once more</source>
        <translation>再次读取账户的订单、eSIM 和余额</translation>
    </message>
    <message>
        <source>Finish this order</source>
        <translation>完成此订单</translation>
    </message>
    <message>
        <source>Sends the same order once more: it is bought if it was not bought yet, and never twice</source>
        <translation>再次发送同一订单：如果此前没有购买则会购买，绝不会重复购买</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>购买成功</translation>
    </message>
    <message>
        <source>Only if you have seen that the eSIM has the data</source>
        <translation>如果您已看到该 eSIM 有了流量，请选此项</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>未购买</translation>
    </message>
    <message>
        <source>Only if you have seen in the account that there is no such order or top-up</source>
        <translation>如果您已在账户中看到没有此订单或充值，请选此项</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Every purchase is settled.</source>
        <translation>所有购买均已处理完毕。</translation>
    </message>
    <message>
        <source>%1 Of the orders at once: %2.</source>
        <extracomment>%1: what is known of an order; %2: of those ordered with it, &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1 同时下单的订单：%2。</translation>
    </message>
    <message>
        <source>Top-up of %1</source>
        <extracomment>In the place of a note. %1: an ICCID.</extracomment>
        <translation>为 %1 充值</translation>
    </message>
    <message>
        <source>Was “%1” not bought?</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>确认“%1”未购买吗？</translation>
    </message>
    <message>
        <source>The program will no longer look whether its money came back. Look at your balance and your orders first.</source>
        <translation>程序将不再查看其款项是否已退回。请先查看您的余额和订单。</translation>
    </message>
    <message>
        <source>The program will no longer look for it, and the eSIM can be topped up again. If eSIMfly did charge it, the eSIM has the data, and the money is gone.</source>
        <translation>程序将不再查找此次充值，该 eSIM 可以再次充值。如果 eSIMfly 确实已扣款，则该 eSIM 已有流量，款项已支出。</translation>
    </message>
    <message>
        <source>The program will no longer look for it. If eSIMfly did charge it, the eSIM appears in the list of eSIMs, and the money is gone.</source>
        <translation>程序将不再查找此订单。如果 eSIMfly 确实已扣款，eSIM 会出现在 eSIM 列表中，款项已支出。</translation>
    </message>
    <message>
        <source>Yes, it was not bought</source>
        <translation>是，未购买</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <extracomment>Button of a question: nothing is decided.</extracomment>
        <translation>继续查找</translation>
    </message>
    <message>
        <source>Asks which order of the account it was</source>
        <translation>询问是账户中的哪个订单</translation>
    </message>
</context>
<context>
    <name>Desk::UsageChart</name>
    <message>
        <source>No data was used on the days that could be read.</source>
        <translation>在可读取的日期内没有使用流量。</translation>
    </message>
    <message>
        <source>No data was used.</source>
        <translation>没有使用流量。</translation>
    </message>
    <message>
        <source>%1 in all, the most on %2: %3.</source>
        <extracomment>What a chart shows, for those who can&apos;t see it. %1, %3: amounts of data; %2: a day.</extracomment>
        <translation>共 %1，最多的是 %2：%3。</translation>
    </message>
    <message>
        <source>Used per day</source>
        <translation>每日用量</translation>
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
        <translation>已用流量</translation>
    </message>
    <message>
        <source>Data left</source>
        <extracomment>Name of what says how much data is left.</extracomment>
        <translation>剩余流量</translation>
    </message>
    <message>
        <source>Age of the figures</source>
        <translation>用量更新时间</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>查询网络</translation>
    </message>
    <message>
        <source>Refresh usage</source>
        <extracomment>Button: reads again how much data was used.</extracomment>
        <translation>刷新用量</translation>
    </message>
    <message>
        <source>Asks the mobile network how much was used and where the phone is; once a minute (F5)</source>
        <translation>向移动网络查询已用流量和手机所在位置；每分钟一次 (F5)</translation>
    </message>
    <message>
        <source>Live status</source>
        <extracomment>Name of what the network says about an eSIM at this moment.</extracomment>
        <translation>实时状态</translation>
    </message>
    <message>
        <source>Used per day</source>
        <translation>每日用量</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>Choice above a chart: the last 7 days.</extracomment>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>Choice above a chart: the last 30 days.</extracomment>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>Choice above a chart: the last 90 days.</extracomment>
        <translation>90 天</translation>
    </message>
    <message>
        <source>Usage report</source>
        <extracomment>Name of a table: where how much data was used.</extracomment>
        <translation>用量报告</translation>
    </message>
    <message>
        <source>Usage per day</source>
        <translation>每日用量表</translation>
    </message>
    <message>
        <source>Usage by country</source>
        <translation>各国家/地区用量</translation>
    </message>
    <message>
        <source>Choose an eSIM to see what it has used.</source>
        <translation>选择一个 eSIM 以查看其用量。</translation>
    </message>
    <message>
        <source>Stored figures of an earlier day</source>
        <translation>早前某日保存的用量</translation>
    </message>
    <message>
        <source>Stored figures, read at %1 (%2)</source>
        <extracomment>%1: time of day; %2: how long ago: &quot;3 min&quot;.</extracomment>
        <translation>保存的用量，读取于 %1（%2前）</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: an amount of data.</extracomment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>ends %1, in %2</source>
        <extracomment>%1: a day; %2: &quot;15 days&quot;.</extracomment>
        <translation>%1到期，还有 %2</translation>
    </message>
    <message>
        <source>ended %1</source>
        <extracomment>%1: a day.</extracomment>
        <translation>已于 %1到期</translation>
    </message>
    <message>
        <source>its validity begins with the first use</source>
        <translation>天数从首次使用开始计算</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>正在向网络查询…</translation>
    </message>
    <message>
        <source>It can be asked again in a minute.</source>
        <translation>一分钟后可再次查询。</translation>
    </message>
    <message>
        <source>Reading the report…</source>
        <translation>正在读取报告…</translation>
    </message>
    <message>
        <source>None of the days of this report could be read.</source>
        <translation>此报告中的所有日期均无法读取。</translation>
    </message>
    <message>
        <source>No data was used in this time.</source>
        <translation>在此期间没有使用流量。</translation>
    </message>
    <message>
        <source>%1 in all, %2 a day on days with use. Read: %3.</source>
        <extracomment>%1, %2: amounts of data; %3: how long ago it was read: &quot;3 min&quot;.</extracomment>
        <translation>共 %1，有使用的日子平均每天 %2。读取：%3前。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of it could not be read.</source>
        <extracomment>%Ln: how many rows of a report of used data.</extracomment>
        <translation>
            <numerusform>其中 %Ln 行无法读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::UsageReportModel</name>
    <message>
        <source>Country</source>
        <extracomment>Heading of a column: where data was used.</extracomment>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: name of a network operator.</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: an amount of data.</extracomment>
        <translation>已用流量</translation>
    </message>
</context>
<context>
    <name>Desk::WeekModel</name>
    <message>
        <source>Week</source>
        <extracomment>Heading of a column: first and last day of a week.</extracomment>
        <translation>周</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders in that week.</extracomment>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Heading of a column: what the account paid in that week.</extracomment>
        <translation>支出</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid in that week.</extracomment>
        <translation>成交额</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of the sales of that week when they were paid.</extracomment>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Of the orders whose selling price is known</source>
        <translation>仅限已知成交价的订单</translation>
    </message>
    <message>
        <source>%1 of %2 of %3</source>
        <extracomment>%1: an amount of money; of %2 orders it is known what they were sold for, of %3 that were paid for.</extracomment>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Heading of a column: what came back in that week.</extracomment>
        <translation>退款</translation>
    </message>
    <message>
        <source>What came back to the balance in this week, whenever it was sold</source>
        <translation>本周退回余额的金额，不论何时售出</translation>
    </message>
    <message>
        <source>Not in the sums</source>
        <translation>未计入合计</translation>
    </message>
    <message>
        <source>Orders of which it is not certain, or not readable, what was paid</source>
        <translation>已付金额不确定或无法读取的订单</translation>
    </message>
</context>
<context>
    <name>Desk::WeeksChart</name>
    <message>
        <source>%1 spent</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>支出 %1</translation>
    </message>
    <message>
        <source>%1 sold for</source>
        <extracomment>What customers paid. %1: an amount of money.</extracomment>
        <translation>成交额 %1</translation>
    </message>
    <message>
        <source>%1 margin</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>毛利 %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What a chart shows of one week, for those who can&apos;t see it. %1: days; %2: amounts.</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>没有可绘制的内容。</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>In a chart: what the account paid.</extracomment>
        <translation>支出</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>In a chart: what customers paid.</extracomment>
        <translation>成交额</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>In a chart: what is left of sales when they were paid.</extracomment>
        <translation>毛利</translation>
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
        <translation>找到套餐、下单、让客户扫码：几秒钟即可售出旅行 eSIM。</translation>
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
        <translation>是账户中的哪个订单？</translation>
    </message>
    <message>
        <source>It was this one</source>
        <translation>就是这个</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <extracomment>Button of a question: nothing is decided.</extracomment>
        <translation>继续查找</translation>
    </message>
    <message>
        <source>None of the orders was chosen. Nothing was decided.</source>
        <translation>没有选择任何订单。没有作出任何决定。</translation>
    </message>
    <message>
        <source>No order of the account can have been this one.</source>
        <translation>账户中没有可与本订单对应的订单。</translation>
    </message>
    <message>
        <source>Your team can&apos;t be asked at the moment. Nothing was decided.</source>
        <translation>目前无法查询团队。没有作出任何决定。</translation>
    </message>
    <message>
        <source>That order belongs to another sale. Nothing was decided.</source>
        <translation>该订单属于另一笔销售。没有作出任何决定。</translation>
    </message>
    <message>
        <source>The account does not show that order. Nothing was decided.</source>
        <translation>账户中没有显示该订单。没有作出任何决定。</translation>
    </message>
</context>
<context>
    <name>Desk::WorthACallModel</name>
    <message>
        <source>No data left, ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day.</extracomment>
        <translation>流量用完，%1到期</translation>
    </message>
    <message>
        <source>No data left</source>
        <translation>流量用完</translation>
    </message>
    <message>
        <source>Nearly empty, ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day.</extracomment>
        <translation>流量将尽，%1到期</translation>
    </message>
    <message>
        <source>Nearly empty</source>
        <extracomment>Why a customer is worth a call: little data is left.</extracomment>
        <translation>流量将尽</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day and a time.</extracomment>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>Being prepared since %1</source>
        <extracomment>Why an eSIM needs attention. %1: a day and a time.</extracomment>
        <translation>自 %1 起准备中</translation>
    </message>
    <message>
        <source>Not installed since %1</source>
        <extracomment>Why a traveller is worth a call: bought, and never put on a phone. %1: a day.</extracomment>
        <translation>自 %1起未安装</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading: the reason why a traveller is worth a call.</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>Heading of a column: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: how much data was used, with a bar.</extracomment>
        <translation>已用流量</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>客户或备注</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Heading of a column: what to do for a customer.</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Button: an eSIM gets more data.</extracomment>
        <translation>充值</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows an eSIM.</extracomment>
        <translation>查看</translation>
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
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>↓</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Esc</translation>
    </message>
</context>
</TS>
