<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ckb">
<context>
    <name>Desk::ActivationPanel</name>
    <message>
        <source>Previous eSIM</source>
        <extracomment>Button: shows the eSIM before this one, of several that were sold together.</extracomment>
        <translation>eSIMـی پێشوو</translation>
    </message>
    <message>
        <source>Previous eSIM of this sale (Ctrl+Page Up)</source>
        <translation>eSIMـی پێشووی ئەم فرۆشتنە (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next eSIM</source>
        <extracomment>Button: shows the eSIM behind this one, of several that were sold together.</extracomment>
        <translation>eSIMـی دواتر</translation>
    </message>
    <message>
        <source>Next eSIM of this sale (Ctrl+Page Down)</source>
        <translation>eSIMـی دواتری ئەم فرۆشتنە (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>eSIM of the sale</source>
        <translation>eSIMـی فرۆشتنەکە</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <extracomment>In the place of the QR code: the eSIM is paid, and eSIMfly is making it.</extracomment>
        <translation>ئامادە دەکرێت</translation>
    </message>
    <message>
        <source>The phone will ask for a confirmation code. It is not part of the QR code: give it to the customer separately.</source>
        <translation>مۆبایلەکە داوای کۆدی دڵنیاکردنەوە دەکات. ئەو کۆدە لەناو کۆدی QR نییە: بە جیا بیدە بە کڕیارەکە.</translation>
    </message>
    <message>
        <source>eSIMfly sent two different activation codes for this eSIM; this is the first. If the phone refuses it, ask eSIMfly&apos;s support which one is right. It is paid; don&apos;t order again.</source>
        <translation>لە eSIMfly دوو کۆدی چالاککردنی جیاواز بۆ ئەم eSIMـە هاتن؛ ئەمە یەکەمیانە. ئەگەر مۆبایلەکە ڕەتی کردەوە، لە پشتگیریی eSIMfly بپرسە کامیان ڕاستە. پارەکەی دراوە؛ دووبارە داوای مەکە.</translation>
    </message>
    <message>
        <source>The whole text of the QR code; Android phones ask for it</source>
        <translation>هەموو دەقی کۆدی QR؛ مۆبایلی ئەندرۆید داوای دەکات</translation>
    </message>
    <message>
        <source>Copy full code</source>
        <translation>کۆپیکردنی کۆدی تەواو</translation>
    </message>
    <message>
        <source>A card with the QR code and the steps, to print, save or send, in the traveller&apos;s language (Ctrl+P)</source>
        <translation>کارتێک بە کۆدی QR و هەنگاوەکانەوە، بۆ چاپکردن یان پاشەکەوتکردن یان ناردن، بە زمانی گەشتیار (Ctrl+P)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: gives the eSIM to the customer, as paper, file or message.</extracomment>
        <translation>ڕادەستکردن</translation>
    </message>
    <message>
        <source>Copies a link that installs the eSIM with one tap (iOS 17.4 or newer)</source>
        <translation>بەستەرێک کۆپی دەکات کە بە یەک دەستلێدان eSIMـەکە دادەمەزرێنێت (iOS 17.4 یان نوێتر)</translation>
    </message>
    <message>
        <source>iPhone link</source>
        <extracomment>Caption: a link that installs the eSIM on an iPhone.</extracomment>
        <translation>بەستەری iPhone</translation>
    </message>
    <message>
        <source>Copy iPhone link</source>
        <translation>کۆپیکردنی بەستەری iPhone</translation>
    </message>
    <message>
        <source>Copies a link that installs the eSIM with one tap (newer Android phones)</source>
        <translation>بەستەرێک کۆپی دەکات کە بە یەک دەستلێدان eSIMـەکە دادەمەزرێنێت (مۆبایلی ئەندرۆیدی نوێتر)</translation>
    </message>
    <message>
        <source>Android link</source>
        <extracomment>Caption: a link that installs the eSIM on a phone with Android.</extracomment>
        <translation>بەستەری ئەندرۆید</translation>
    </message>
    <message>
        <source>Copy Android link</source>
        <translation>کۆپیکردنی بەستەری ئەندرۆید</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <extracomment>What was copied: the address that phones ask for; “SM-DP+” is a name.</extracomment>
        <translation>ناونیشانی SM-DP+‎</translation>
    </message>
    <message>
        <source>activation code</source>
        <extracomment>What was copied: the code that phones ask for beside the address.</extracomment>
        <translation>کۆدی چالاککردن</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>What was copied: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>full code</source>
        <extracomment>What was copied: address and activation code in one.</extracomment>
        <translation>کۆدی تەواو</translation>
    </message>
    <message>
        <source>eSIM %1 of %2</source>
        <extracomment>Which of several eSIMs of a sale is shown.</extracomment>
        <translation>eSIM %1 لە %2</translation>
    </message>
    <message>
        <source>Being prepared, 1 to 5 minutes. It is paid; don&apos;t order again.</source>
        <translation>ئامادە دەکرێت، ١ بۆ ٥ خولەک. پارەکەی دراوە؛ دووبارە داوای مەکە.</translation>
    </message>
    <message>
        <source>The activation code of this eSIM came in parts only, so there is no QR code. What came of it can be typed into the phone. If that is not enough, refresh in a minute or ask eSIMfly&apos;s support. It is paid; don&apos;t order again.</source>
        <translation>کۆدی چالاککردنی ئەم eSIMـە تەنها بەشێکی گەیشت، بۆیە کۆدی QR نییە. ئەوەی گەیشتووە دەتوانرێت لە مۆبایلەکە بنووسرێت. ئەگەر بەس نەبوو، دوای خولەکێک نوێی بکەرەوە یان لە پشتگیریی eSIMfly بپرسە. پارەکەی دراوە؛ دووبارە داوای مەکە.</translation>
    </message>
    <message>
        <source>There is no activation code that can be read for this eSIM. Refresh in a minute; if there is still none, ask eSIMfly&apos;s support for it with the ICCID. It is paid; don&apos;t order again.</source>
        <translation>هیچ کۆدێکی چالاککردن کە بخوێنرێتەوە بۆ ئەم eSIMـە نییە. دوای خولەکێک نوێی بکەرەوە؛ ئەگەر هێشتا نەبوو، بە ICCIDـەکە لە پشتگیریی eSIMfly داوای بکە. پارەکەی دراوە؛ دووبارە داوای مەکە.</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>داواکراوە لە %1</translation>
    </message>
    <message>
        <source>Copied: %1. It leaves the clipboard after %2 s.</source>
        <extracomment>%1: what was copied, &quot;activation code&quot;; %2: seconds.</extracomment>
        <translation>کۆپی کرا: %1. دوای %2 چرکە لە کلیپبۆرد دەسڕدرێتەوە.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <extracomment>%1: what was copied, &quot;ICCID&quot;.</extracomment>
        <translation>کۆپی کرا: %1.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Button: copies the address of a page in the internet.</extracomment>
        <translation>کۆپیکردنی بەستەر</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>Button: opens a page in the internet.</extracomment>
        <translation>کردنەوەی بەستەر</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Copy the link instead.</source>
        <translation>هیچ وێبگەڕێک لەم کۆمپیوتەرە نەدۆزرایەوە. لە جیاتی ئەوە بەستەرەکە کۆپی بکە.</translation>
    </message>
    <message>
        <source>Copy SM-DP+ address</source>
        <translation>کۆپیکردنی ناونیشانی SM-DP+‎</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>Caption: the code that phones ask for beside the address.</extracomment>
        <translation>کۆدی چالاککردن</translation>
    </message>
    <message>
        <source>Copy activation code</source>
        <translation>کۆپیکردنی کۆدی چالاککردن</translation>
    </message>
    <message>
        <source>Copy ICCID</source>
        <extracomment>Button: copies the number of an eSIM.</extracomment>
        <translation>کۆپیکردنی ICCID</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>پڕ بە شاشە (F11)</translation>
    </message>
</context>
<context>
    <name>Desk::AfterSaleController</name>
    <message>
        <source>The top-up with %1 was not sent before the program ended. Nothing was charged.</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>پڕکردنەوە بە %1 پێش داخستنی بەرنامەکە نەنێردرا. هیچ پارەیەک نەبڕدرا.</translation>
    </message>
    <message>
        <source>The cancellation of %1 was not sent before the program ended. Nothing was cancelled.</source>
        <extracomment>%1: an ICCID.</extracomment>
        <translation>هەڵوەشاندنەوەی %1 پێش داخستنی بەرنامەکە نەنێردرا. هیچ شتێک هەڵنەوەشێندرایەوە.</translation>
    </message>
    <message>
        <source>The top-up with %1 did not come to its end last time. You may have been charged. Checking…</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>پڕکردنەوە بە %1 جاری پێشوو نەگەیشتە کۆتایی. ڕەنگە پارەت لێ بڕدرابێت. پشکنین دەکرێت…</translation>
    </message>
    <message>
        <source>The top-up with %1, bought with another access code, is not clear yet. Its eSIM takes no other until you decide about it.</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>پڕکردنەوە بە %1، کە بە کۆدی دەستگەیشتنێکی تر کڕدراوە، هێشتا ڕوون نییە. eSIMـەکەی پڕکردنەوەی تر وەرناگرێت تا بڕیاری لەسەر نەدەیت.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the eSIM that it is about.</extracomment>
        <translation>پیشاندان</translation>
    </message>
    <message>
        <source>The cancellation of %1 did not come to its end last time. It may have been done: the account shows it, and nothing is sent again.</source>
        <extracomment>%1: an ICCID.</extracomment>
        <translation>هەڵوەشاندنەوەی %1 جاری پێشوو نەگەیشتە کۆتایی. ڕەنگە ئەنجام درابێت: هەژمارەکە پیشانی دەدات، و هیچ شتێک دووبارە نانێردرێت.</translation>
    </message>
</context>
<context>
    <name>Desk::AmountField</name>
    <message>
        <source>Up to</source>
        <extracomment>Before a field for an amount of money; the currency stands behind it.</extracomment>
        <translation>تا</translation>
    </message>
    <message>
        <source>Highest price</source>
        <extracomment>Name of a field: packages that cost more are not listed.</extracomment>
        <translation>بەرزترین نرخ</translation>
    </message>
    <message>
        <source>Write an amount like %1.</source>
        <extracomment>%1: an amount of money with its currency.</extracomment>
        <translation>بڕەکە بەم شێوەیە بنووسە: %1.</translation>
    </message>
</context>
<context>
    <name>Desk::Application</name>
    <message>
        <source>eSIMfly Desk is already running; its window was brought to the front.</source>
        <translation>eSIMfly Desk پێشتر کراوەتەوە؛ پەنجەرەکەی هێنرایە پێشەوە.</translation>
    </message>
    <message>
        <source>eSIMfly Desk is already running, but does not answer. End it, then start again.</source>
        <translation>eSIMfly Desk پێشتر کراوەتەوە، بەڵام وەڵام ناداتەوە. دایبخە، پاشان دووبارە بیکەرەوە.</translation>
    </message>
    <message>
        <source>eSIMfly Desk is already running with this profile, on the computer “%1”. One profile is for one program: end that one, or start this one with --profile and another name.</source>
        <extracomment>On a network home; %1: the name of a computer.</extracomment>
        <translation>eSIMfly Desk پێشتر بەم پرۆفایلە کراوەتەوە، لەسەر کۆمپیوتەری «%1». هەر پرۆفایلێک بۆ یەک بەرنامەیە: ئەوەیان دابخە، یان ئەمەیان بە ‎--profile و ناوێکی ترەوە بکەرەوە.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written or locked. Nothing was started. See that its disk is not full and that you may write there, then start again.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>بوخچەی %1 نانووسرێت یان قوفڵ ناکرێت. بەرنامەکە نەکرایەوە. دڵنیا ببەوە کە دیسکەکەی پڕ نییە و مۆڵەتی نووسینت لەوێ هەیە، پاشان دووبارە دەستپێبکە.</translation>
    </message>
</context>
<context>
    <name>Desk::BestSellerModel</name>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders were sold.</extracomment>
        <translation>داواکاری</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid.</extracomment>
        <translation>فرۆشراو بە</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>قازانج</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>A destination or a desk: of packages of which nobody knows where they are for, or where they were sold.</extracomment>
        <translation>نەزانراو</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>Heading of a column: country or region that packages are for.</extracomment>
        <translation>شوێنی گەشت</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>پاکێج</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>In place of the name of a seller: orders of which nobody said who sold them.</extracomment>
        <translation>بێ فرۆشیار</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Heading of a column: a computer that sells in the same team.</extracomment>
        <translation>خاڵی فرۆشتن</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>فرۆشیار</translation>
    </message>
</context>
<context>
    <name>Desk::BooksText</name>
    <message>
        <source>Pending</source>
        <extracomment>Status of an order: eSIMfly has not finished it.</extracomment>
        <translation>چاوەڕوان</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>Status of an order: its eSIMs are there.</extracomment>
        <translation>تەواوبوو</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Status of an order: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>لە جێبەجێکردندا</translation>
    </message>
    <message>
        <source>Not clear</source>
        <extracomment>An order of which nobody knows yet whether it was bought.</extracomment>
        <translation>ڕوون نییە</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of an order: eSIMfly could not do it.</extracomment>
        <translation>سەرنەکەوتوو</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of an order: it was taken back.</extracomment>
        <translation>هەڵوەشێندراو</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Status of an order: its money came back.</extracomment>
        <translation>پارە گەڕاوەتەوە</translation>
    </message>
    <message>
        <source>1 order</source>
        <extracomment>Below a table of orders: there is one.</extracomment>
        <translation>١ داواکاری</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <extracomment>%Ln: how many orders. Below a table of orders.</extracomment>
        <translation>
            <numerusform>%Ln داواکاری</numerusform>
        </translation>
    </message>
    <message>
        <source>not clear</source>
        <extracomment>Whether, or how much, money comes back of an order.</extracomment>
        <translation>ڕوون نییە</translation>
    </message>
    <message>
        <source>awaited</source>
        <extracomment>Money that is to come back.</extracomment>
        <translation>چاوەڕوانکراو</translation>
    </message>
    <message>
        <source>came back</source>
        <extracomment>Behind an amount that eSIMfly gave back: “$4.50 came back”.</extracomment>
        <translation>گەڕایەوە</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>When the account first showed that an order&apos;s money came back. %1: a day.</extracomment>
        <translation>بینراوە لە %1</translation>
    </message>
    <message>
        <source>%1 comes back later: it is not in the balance yet.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 دواتر دەگەڕێتەوە: هێشتا لە باڵانسدا نییە.</translation>
    </message>
    <message>
        <source>The money comes back later: it is not in the balance yet.</source>
        <translation>پارەکە دواتر دەگەڕێتەوە: هێشتا لە باڵانسدا نییە.</translation>
    </message>
    <message>
        <source>%1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 گەڕایەوە.</translation>
    </message>
    <message>
        <source>The money came back.</source>
        <translation>پارەکە گەڕایەوە.</translation>
    </message>
    <message>
        <source>No answer said when: it counts for %1, when the account first showed it.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>هیچ وەڵامێک ڕاینەگەیاندووە: لە %1 دەژمێردرێت، کاتێک هەژمارەکە بۆ یەکەم جار پیشانی دا.</translation>
    </message>
    <message>
        <source>It counts for %1, when it was cancelled.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>لە %1 دەژمێردرێت، کاتێک هەڵوەشێندرایەوە.</translation>
    </message>
    <message>
        <source>Cancelled; when is not known: it counts for the day of the order.</source>
        <translation>هەڵوەشێندراوە؛ کاتەکەی نازانرێت: لە ڕۆژی داواکارییەکەدا دەژمێردرێت.</translation>
    </message>
    <message>
        <source>More of it may have been cancelled. What comes back of that is not clear, and in no sum.</source>
        <translation>ڕەنگە زیاتری لێ هەڵوەشێندرابێتەوە. ئەوەی لەوە دەگەڕێتەوە ڕوون نییە، و لە هیچ کۆیەکدا نییە.</translation>
    </message>
    <message>
        <source>It may have been cancelled. What comes back is not clear, and in no sum.</source>
        <translation>ڕەنگە هەڵوەشێندرابێتەوە. ئەوەی دەگەڕێتەوە ڕوون نییە، و لە هیچ کۆیەکدا نییە.</translation>
    </message>
    <message>
        <source>The customer got back %1.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>کڕیارەکە ئەمەی وەرگرتەوە: %1.</translation>
    </message>
    <message>
        <source>%1 · adding up…</source>
        <extracomment>%1: &quot;20,000 orders&quot;, while they are added up.</extracomment>
        <translation>%1 · کۆ دەکرێتەوە…</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of amounts, while a customer looks at the screen.</extracomment>
        <translation>نرخەکان شاردراونەتەوە</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 خەرجکراو</translation>
    </message>
    <message>
        <source>%1 sold for</source>
        <extracomment>What customers paid. %1: an amount of money.</extracomment>
        <translation>فرۆشراو بە %1</translation>
    </message>
    <message>
        <source>%1 margin of %2 of %3</source>
        <extracomment>%1: an amount of money; of %2 orders it is known what they were sold for, of %3 that were paid for.</extracomment>
        <translation>%1 قازانج، %2 لە %3</translation>
    </message>
    <message>
        <source>%1 margin</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 قازانج</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>What eSIMfly gave back. %1: an amount of money.</extracomment>
        <translation>%1 پارەی گەڕاوە</translation>
    </message>
    <message>
        <source>%1 refund awaited</source>
        <extracomment>What eSIMfly will give back and has not yet. %1: an amount of money.</extracomment>
        <translation>%1 گەڕانەوەی چاوەڕوانکراو</translation>
    </message>
    <message>
        <source>%1 given back to customers</source>
        <extracomment>What the shop paid back. %1: an amount of money.</extracomment>
        <translation>%1 دراوەتەوە بە کڕیاران</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds not clear</source>
        <extracomment>Cancellations of which nobody knows whether, or how much, money comes back.</extracomment>
        <translation>
            <numerusform>%Ln گەڕانەوەی پارە ڕوون نین</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not certain and not in the sums</source>
        <extracomment>Orders of which nobody knows for certain what was paid.</extracomment>
        <translation>
            <numerusform>%Ln مسۆگەر نین و لە کۆکاندا نین</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <extracomment>Orders of which something could not be read.</extracomment>
        <translation>
            <numerusform>%Ln ناخوێنرێنەوە</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day of this year with its weekday; the letters are those of QDate::toString().</extracomment>
        <translation>ddd d&apos;ی&apos; MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>A day of another year with its weekday; the letters are those of QDate::toString().</extracomment>
        <translation>ddd d&apos;ی&apos; MMM&apos;ی&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day as short as it is understood, below a chart; the letters are those of QDate::toString().</extracomment>
        <translation>d/M</translation>
    </message>
</context>
<context>
    <name>Desk::BringBackDialog</name>
    <message>
        <source>Copies of eSIMfly Desk (*.%1)</source>
        <extracomment>%1: how names of such files end. A kind of files in a dialog that chooses one.</extracomment>
        <translation>کۆپییەکانی eSIMfly Desk (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>هەموو فایلەکان (*)</translation>
    </message>
    <message>
        <source>The copy is being read…</source>
        <translation>کۆپییەکە دەخوێنرێتەوە…</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>دەگەڕێنرێتەوە…</translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation>گەڕاندنەوەی کۆپییەک</translation>
    </message>
    <message>
        <source>What is in a copy is added to what is on this computer: nothing that has moved on here is changed, and nothing is sent to anybody. Where the computer that saved it still sells, finish orders that are not clear there.</source>
        <translation>ئەوەی لە کۆپییەکدایە بۆ ئەوەی لەسەر ئەم کۆمپیوتەرەیە زیاد دەکرێت: هیچ شتێکی ئێرە کە لە پێشترە ناگۆڕدرێت، و هیچ شتێک بۆ کەس نانێردرێت. ئەگەر ئەو کۆمپیوتەرەی کۆپییەکەی پاشەکەوت کردووە هێشتا دەفرۆشێت، داواکارییە ناڕوونەکان لەوێ تەواو بکە.</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>هەڵبژاردنی کۆپییەک…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>گەڕاندنەوە</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>Desk::CancelDialog</name>
    <message>
        <source>Cancel eSIM</source>
        <extracomment>Title of a question: an eSIM is to be taken back.</extracomment>
        <translation>هەڵوەشاندنەوەی eSIM</translation>
    </message>
    <message>
        <source>Cancel “%1”, %2?</source>
        <extracomment>%1: a package&apos;s name; %2: an ICCID.</extracomment>
        <translation>«%1»، %2 هەڵبوەشێنرێتەوە؟</translation>
    </message>
    <message>
        <source>Customer gets back</source>
        <translation>کڕیار وەردەگرێتەوە</translation>
    </message>
    <message>
        <source>Cancel and refund</source>
        <translation>هەڵوەشاندنەوە و گەڕاندنەوەی پارە</translation>
    </message>
    <message>
        <source>Keep eSIM</source>
        <extracomment>Button of a question: the eSIM is not taken back.</extracomment>
        <translation>هێشتنەوەی eSIM</translation>
    </message>
    <message>
        <source>This is no amount. Write it like %1, or leave it empty.</source>
        <extracomment>Below a field for money; %1: an example of an amount, such as 8.00.</extracomment>
        <translation>ئەمە بڕی پارە نییە. بەم شێوەیە بینووسە: %1، یان بەتاڵی بهێڵەرەوە.</translation>
    </message>
</context>
<context>
    <name>Desk::CareText</name>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list in one line.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>an unknown network</source>
        <translation>تۆڕێکی نەناسراو</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1: data used.</extracomment>
        <translation>%1 بەکارهاتوو</translation>
    </message>
    <message>
        <source>last on %1</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>دواجار لەسەر %1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>دواجار بەکارهاتووە لە %1</translation>
    </message>
    <message>
        <source>not installed</source>
        <extracomment>Verdict on an eSIM without data: it is on no phone.</extracomment>
        <translation>دانەمەزراوە</translation>
    </message>
    <message>
        <source>switched on in the phone</source>
        <translation>لە مۆبایلەکەدا پێکراوە</translation>
    </message>
    <message>
        <source>switched off in the phone</source>
        <translation>لە مۆبایلەکەدا کوژێنراوەتەوە</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>هیچ نازانرێت</translation>
    </message>
    <message>
        <source>Network at %1: %2</source>
        <extracomment>What the mobile network answered. %1: time of day; %2: a list.</extracomment>
        <translation>تۆڕ لە %1: %2</translation>
    </message>
    <message>
        <source>The network of this eSIM does not tell how it stands.</source>
        <translation>تۆڕی ئەم eSIMـە نایڵێت دۆخی چۆنە.</translation>
    </message>
    <message>
        <source>The mobile network did not answer eSIMfly. Try again in a few minutes.</source>
        <translation>تۆڕی مۆبایل وەڵامی eSIMfly نەدایەوە. دوای چەند خولەکێک دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>The network of this eSIM gives no report by day. The figures above are all there is.</source>
        <translation>تۆڕی ئەم eSIMـە ڕاپۆرتی ڕۆژانە نادات. تەنها ژمارەکانی سەرەوە هەن.</translation>
    </message>
    <message>
        <source>The eSIM is still being prepared.</source>
        <translation>eSIMـەکە هێشتا ئامادە دەکرێت.</translation>
    </message>
    <message>
        <source>This eSIM was cancelled. It will not work again.</source>
        <translation>ئەم eSIMـە هەڵوەشێندراوەتەوە. جارێکی تر کار ناکات.</translation>
    </message>
    <message>
        <source>Its validity ended on %1.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>ماوەکەی لە %1 بەسەرچووە.</translation>
    </message>
    <message>
        <source>Its validity has ended.</source>
        <translation>ماوەکەی بەسەرچووە.</translation>
    </message>
    <message>
        <source>All of its data is used.</source>
        <translation>هەموو داتاکەی بەکارهاتووە.</translation>
    </message>
    <message>
        <source>It is suspended: no network lets it in.</source>
        <translation>ڕاگیراوە: هیچ تۆڕێک وەریناگرێت.</translation>
    </message>
    <message>
        <source>It is not on a phone yet.</source>
        <translation>هێشتا لەسەر مۆبایل نییە.</translation>
    </message>
    <message>
        <source>It is on the phone, but switched off there.</source>
        <translation>لەسەر مۆبایلەکەیە، بەڵام لەوێ کوژێنراوەتەوە.</translation>
    </message>
    <message>
        <source>It is on the phone, but no network has seen it yet.</source>
        <translation>لەسەر مۆبایلەکەیە، بەڵام هێشتا هیچ تۆڕێک نەیبینیوە.</translation>
    </message>
    <message>
        <source>The phone is where this plan does not work: %1.</source>
        <extracomment>%1: a country, or a network and its country.</extracomment>
        <translation>مۆبایلەکە لە شوێنێکە کە ئەم پاکێجە کاری تێدا ناکات: %1.</translation>
    </message>
    <message>
        <source>The phone is on a network that is not in the plan: %1.</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>مۆبایلەکە لەسەر تۆڕێکە کە لە پاکێجەکەدا نییە: %1.</translation>
    </message>
    <message>
        <source>No network has seen it since %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>لە %1 بەدواوە هیچ تۆڕێک نەیبینیوە.</translation>
    </message>
    <message>
        <source>No network has seen it lately.</source>
        <translation>لەم دواییەدا هیچ تۆڕێک نەیبینیوە.</translation>
    </message>
    <message>
        <source>Everything looks well.</source>
        <translation>وا دیارە هەموو شتێک باشە.</translation>
    </message>
    <message>
        <source>Everything looks well: %1 saw it on %2.</source>
        <extracomment>%1: a mobile network; %2: day and time.</extracomment>
        <translation>وا دیارە هەموو شتێک باشە: %1 لە %2 بینیویەتی.</translation>
    </message>
    <message>
        <source>Nobody can tell: what the network says about this eSIM could not be read.</source>
        <translation>کەس ناتوانێت بڵێت: ئەوەی تۆڕەکە دەربارەی ئەم eSIMـە دەیڵێت نەخوێندرایەوە.</translation>
    </message>
    <message>
        <source>Nobody can tell: the network says nothing about this eSIM.</source>
        <translation>کەس ناتوانێت بڵێت: تۆڕەکە هیچ دەربارەی ئەم eSIMـە ناڵێت.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>هێشتا نەپشکێنراوە.</translation>
    </message>
    <message>
        <source>In the phone&apos;s settings turn this line on, choose it for mobile data and turn data roaming on; then airplane mode on and off.</source>
        <translation>لە ڕێکخستنەکانی مۆبایلەکەدا ئەم هێڵە پێبکە، بۆ داتای مۆبایل هەڵیبژێرە و ڕۆمینگی داتا پێبکە؛ پاشان دۆخی فڕۆکە پێبکە و بیکوژێنەوە.</translation>
    </message>
    <message>
        <source>It is paid. It takes 1 to 5 minutes; if it is not there in 15, ask eSIMfly&apos;s support with the order.</source>
        <translation>پارەکەی دراوە. ١ بۆ ٥ خولەک دەخایەنێت؛ ئەگەر تا ١٥ خولەک نەهات، بە ژمارەی داواکارییەکەوە لە پشتگیریی eSIMfly بپرسە.</translation>
    </message>
    <message>
        <source>Sell a new one.</source>
        <translation>دانەیەکی نوێ بفرۆشە.</translation>
    </message>
    <message>
        <source>Top it up (Ctrl+T), or sell a new one.</source>
        <translation>پڕی بکەرەوە (Ctrl+T)، یان دانەیەکی نوێ بفرۆشە.</translation>
    </message>
    <message>
        <source>Press “Resume” under “Manage”, then airplane mode on and off.</source>
        <translation>لە «بەڕێوەبردن» «کارپێکردنەوە» دابگرە، پاشان دۆخی فڕۆکە پێبکە و بیکوژێنەوە.</translation>
    </message>
    <message>
        <source>Let the customer scan the QR code under “Activation”, with the phone on Wi-Fi.</source>
        <translation>با کڕیارەکە لە «چالاککردن» کۆدی QR سکان بکات، لە کاتێکدا مۆبایلەکە بە Wi-Fi بەستراوەتەوە.</translation>
    </message>
    <message>
        <source>Sell a package for this country.</source>
        <translation>پاکێجێک بۆ ئەم وڵاتە بفرۆشە.</translation>
    </message>
    <message>
        <source>Airplane mode on, wait ten seconds, off again. If it comes back to the same network, turn off automatic network selection and choose one by hand.</source>
        <translation>دۆخی فڕۆکە پێبکە، دە چرکە چاوەڕێ بکە، بیکوژێنەوە. ئەگەر گەڕایەوە بۆ هەمان تۆڕ، هەڵبژاردنی خۆکاری تۆڕ بکوژێنەوە و بە دەست دانەیەک هەڵبژێرە.</translation>
    </message>
    <message>
        <source>In the plan: %1.</source>
        <extracomment>%1: names of mobile networks.</extracomment>
        <translation>لە پاکێجەکەدا: %1.</translation>
    </message>
    <message>
        <source>Is the phone on, and in reach of a network?</source>
        <translation>مۆبایلەکە پێکراوە، و تۆڕی پێ دەگات؟</translation>
    </message>
    <message>
        <source>If there is no data all the same: turn data roaming on and start the phone again.</source>
        <translation>ئەگەر هێشتا داتا نەبوو: ڕۆمینگی داتا پێبکە و مۆبایلەکە دووبارە پێبکەوە.</translation>
    </message>
    <message>
        <source>If there is no data all the same: turn data roaming on, set the access point (APN) to “%1” and start the phone again.</source>
        <extracomment>%1: the name of an access point.</extracomment>
        <translation>ئەگەر هێشتا داتا نەبوو: ڕۆمینگی داتا پێبکە، خاڵی دەستگەیشتن (APN) بکە بە «%1» و مۆبایلەکە دووبارە پێبکەوە.</translation>
    </message>
    <message>
        <source>“Check network” asks the mobile network.</source>
        <translation>«پشکنینی تۆڕ» لە تۆڕی مۆبایل دەپرسێت.</translation>
    </message>
    <message>
        <source>Last network: %1, %2</source>
        <extracomment>%1: a mobile network; %2: day and time.</extracomment>
        <translation>دوایین تۆڕ: %1، %2</translation>
    </message>
    <message>
        <source>Last network: %1</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>دوایین تۆڕ: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <extracomment>%1: a phone&apos;s model.</extracomment>
        <translation>مۆبایل: %1</translation>
    </message>
    <message>
        <source>Access point (APN): %1</source>
        <extracomment>%1: the name of an access point.</extracomment>
        <translation>خاڵی دەستگەیشتن (APN): %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the network could not be read.</source>
        <extracomment>%Ln: how many things that happened in a network, as a list shows them.</extracomment>
        <translation>
            <numerusform>%Ln ڕووداوی تۆڕەکە نەخوێندرانەوە.</numerusform>
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
        <translation>پاکێج: %1 (%2)</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <extracomment>%1: eSIMfly&apos;s number of an order. A line of a note about an eSIM.</extracomment>
        <translation>داواکاری: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1: how an eSIM stands, such as “Active”. A line of a note about an eSIM.</extracomment>
        <translation>دۆخ: %1</translation>
    </message>
    <message>
        <source>Data used: %1</source>
        <extracomment>%1: an amount of data, such as “1.2 of 5 GB”. A line of a note about an eSIM.</extracomment>
        <translation>داتای بەکارهاتوو: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <extracomment>%1: date and time. A line of a note about an eSIM.</extracomment>
        <translation>کۆتایی: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1: why there is no data, in a sentence. A line of a note about an eSIM.</extracomment>
        <translation>ئەنجام: %1</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>لە پاکێجەکەدا نییە</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <extracomment>%1: date and time. A line of a note about an eSIM.</extracomment>
        <translation>پشکێنراوە لە: %1</translation>
    </message>
    <message>
        <source>Nobody has installed it, so it can be cancelled.</source>
        <translation>کەس داینەمەزراندووە، بۆیە دەتوانرێت هەڵبوەشێنرێتەوە.</translation>
    </message>
    <message>
        <source>It can be cancelled where nobody has installed it; eSIMfly decides.</source>
        <translation>ئەگەر کەس داینەمەزراندبێت، دەتوانرێت هەڵبوەشێنرێتەوە؛ eSIMfly بڕیار دەدات.</translation>
    </message>
    <message>
        <source>It is installed or used, so eSIMfly does not take it back.</source>
        <translation>دامەزراوە یان بەکارهاتووە، بۆیە eSIMfly وەریناگرێتەوە.</translation>
    </message>
    <message>
        <source>It is cancelled or over: there is nothing to cancel.</source>
        <translation>هەڵوەشێندراوەتەوە یان کۆتایی هاتووە: هیچ شتێک نییە هەڵبوەشێنرێتەوە.</translation>
    </message>
    <message numerus="yes">
        <source>It is one of %Ln eSIMs of its order, and cancelling reaches all of them.</source>
        <extracomment>%Ln: how many eSIMs an order has.</extracomment>
        <translation>
            <numerusform>یەکێکە لە %Ln eSIMـی داواکارییەکەی، و هەڵوەشاندنەوە هەموویان دەگرێتەوە.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not installed and cancelled: %1. Perhaps: %2. Installed or over, they stay: %3.</source>
        <extracomment>%1: how many eSIMs are cancelled; %2: how many may be; %3: how many stay.</extracomment>
        <translation>دانەمەزراون و هەڵدەوەشێنرێنەوە: %1. ڕەنگە: %2. دامەزراون یان کۆتاییان هاتووە، دەمێننەوە: %3.</translation>
    </message>
    <message>
        <source>Which eSIMs belong together is told by package and time of purchase; there may be more or fewer.</source>
        <translation>بە پاکێج و کاتی کڕین دەزانرێت کام eSIM پێکەوەن؛ ڕەنگە زیاتر یان کەمتر بن.</translation>
    </message>
    <message>
        <source>At most what was paid comes back.</source>
        <translation>ئەوپەڕی ئەو پارەیە دەگەڕێتەوە کە دراوە.</translation>
    </message>
    <message>
        <source>At most %1 comes back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>ئەوپەڕی %1 دەگەڕێتەوە.</translation>
    </message>
    <message>
        <source>What comes back is said afterwards.</source>
        <translation>ئەوەی دەگەڕێتەوە دواتر دەگوترێت.</translation>
    </message>
    <message>
        <source>It can&apos;t be undone.</source>
        <translation>ناتوانرێت پووچەڵ بکرێتەوە.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer got lost. Looking in the account whether it was done…</source>
        <translation>وەڵامی eSIMfly ون بوو. لە هەژمارەکەدا سەیر دەکرێت داخۆ ئەنجام دراوە…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>What is under way for an eSIM: it is being taken back.</extracomment>
        <translation>هەڵدەوەشێنرێتەوە…</translation>
    </message>
    <message>
        <source>Suspending…</source>
        <extracomment>What is under way for an eSIM: it is being paused.</extracomment>
        <translation>ڕادەگیرێت…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <extracomment>What is under way for an eSIM: it is going on after a pause.</extracomment>
        <translation>کاری پێدەکرێتەوە…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>What is under way for an eSIM: an SMS is being sent to it.</extracomment>
        <translation>دەنێردرێت…</translation>
    </message>
    <message>
        <source>It is suspended: no network lets it in until “Resume”. Nothing was refunded.</source>
        <translation>ڕاگیراوە: تا «کارپێکردنەوە» دانەگریت، هیچ تۆڕێک وەریناگرێت. هیچ پارەیەک نەگەڕێندرایەوە.</translation>
    </message>
    <message>
        <source>It works again. Airplane mode on and off brings it back at once.</source>
        <translation>دووبارە کار دەکات. پێکردن و کوژاندنەوەی دۆخی فڕۆکە یەکسەر دەیگەڕێنێتەوە.</translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>کاتژمێر %1 نێردرا.</translation>
    </message>
    <message>
        <source>It is cancelled. eSIMfly&apos;s answer got lost, so what comes back was not said: see the balance, or ask eSIMfly&apos;s support.</source>
        <translation>هەڵوەشێندراوەتەوە. وەڵامی eSIMfly ون بوو، بۆیە نەگوترا چەند دەگەڕێتەوە: سەیری باڵانس بکە، یان لە پشتگیریی eSIMfly بپرسە.</translation>
    </message>
    <message>
        <source>It was cancelled before. Nothing is refunded a second time.</source>
        <translation>پێشتر هەڵوەشێندرابووەوە. هیچ پارەیەک دووەم جار ناگەڕێتەوە.</translation>
    </message>
    <message>
        <source>%1 of %2 eSIMs of the order are cancelled.</source>
        <extracomment>%1 of %2 eSIMs.</extracomment>
        <translation>%1 لە %2 eSIMـی داواکارییەکە هەڵوەشێندراونەتەوە.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>هەڵوەشێندرایەوە.</translation>
    </message>
    <message>
        <source>%1 is back in the balance.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 گەڕایەوە بۆ باڵانس.</translation>
    </message>
    <message>
        <source>The money is back in the balance.</source>
        <translation>پارەکە گەڕایەوە بۆ باڵانس.</translation>
    </message>
    <message>
        <source>%1 comes back later: the money is not in the balance yet.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 دواتر دەگەڕێتەوە: پارەکە هێشتا لە باڵانسدا نییە.</translation>
    </message>
    <message>
        <source>The money comes back later: it is not in the balance yet.</source>
        <translation>پارەکە دواتر دەگەڕێتەوە: هێشتا لە باڵانسدا نییە.</translation>
    </message>
    <message>
        <source>It was not cancelled.</source>
        <translation>هەڵنەوەشێندرایەوە.</translation>
    </message>
    <message>
        <source>It was not suspended.</source>
        <translation>ڕانەگیرا.</translation>
    </message>
    <message>
        <source>It was not resumed.</source>
        <translation>کاری پێنەکرایەوە.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>نەنێردرا.</translation>
    </message>
    <message>
        <source>eSIMfly takes back only what nobody has downloaded, installed or used.</source>
        <translation>لەلایەن eSIMfly تەنها ئەوە وەردەگیرێتەوە کە کەس داینەبەزاندووە، داینەمەزراندووە یان بەکاری نەهێناوە.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <extracomment>%1: an ICCID; %2: the server&apos;s own words.</extracomment>
        <translation>%1: «%2».</translation>
    </message>
    <message>
        <source>This eSIM takes no SMS.</source>
        <translation>ئەم eSIMـە SMS وەرناگرێت.</translation>
    </message>
    <message>
        <source>The network could not deliver it: the phone may be off, or the eSIM not installed or suspended.</source>
        <translation>تۆڕەکە نەیتوانی بیگەیەنێت: ڕەنگە مۆبایلەکە کوژێنرابێتەوە، یان eSIMـەکە دانەمەزرابێت یان ڕاگیرابێت.</translation>
    </message>
    <message>
        <source>The network of this eSIM does not offer it.</source>
        <translation>تۆڕی ئەم eSIMـە ئەمە پێشکەش ناکات.</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>هێشتا ڕوون نییە.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer got lost.</source>
        <translation>وەڵامی eSIMfly ون بوو.</translation>
    </message>
    <message>
        <source>Nothing shows that it was cancelled, but it may be yet. Cancelling once more is safe: nothing is refunded twice.</source>
        <translation>هیچ شتێک پیشانی نادات کە هەڵوەشێندرابێتەوە، بەڵام ڕەنگە هێشتا هەڵبوەشێنرێتەوە. جارێکی تر هەڵوەشاندنەوە بێ مەترسییە: هیچ پارەیەک دوو جار ناگەڕێتەوە.</translation>
    </message>
    <message>
        <source>Doing it once more is safe.</source>
        <translation>جارێکی تر کردنی بێ مەترسییە.</translation>
    </message>
    <message>
        <source>It may have been sent. Ask the customer before you send it again.</source>
        <translation>ڕەنگە نێردرابێت. پێش ئەوەی دووبارە بینێریتەوە لە کڕیارەکە بپرسە.</translation>
    </message>
</context>
<context>
    <name>Desk::CataloguePage</name>
    <message>
        <source>Back to the package</source>
        <translation>گەڕانەوە بۆ پاکێجەکە</translation>
    </message>
    <message>
        <source>Order another</source>
        <extracomment>Button: the same package is ordered once more.</extracomment>
        <translation>داواکردنی دانەیەکی تر</translation>
    </message>
    <message>
        <source>One more of the same package (Ctrl+N)</source>
        <translation>دانەیەکی تر لە هەمان پاکێج (Ctrl+N)</translation>
    </message>
    <message>
        <source>Where does your customer go?</source>
        <translation>کڕیارەکەت بۆ کوێ دەچێت؟</translation>
    </message>
    <message>
        <source>Type the place, how much data and for how long, for example “turkey 5gb 30d”. Or choose a destination.</source>
        <translation>شوێنەکە، بڕی داتا و ماوەکە بنووسە، بۆ نموونە «تورکیا 5gb 30d». یان شوێنێکی گەشت هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <extracomment>Name of a page: all packages that can be bought.</extracomment>
        <translation>کەتەلۆگ</translation>
    </message>
    <message>
        <source>The eSIM is not listed yet. Look for it under eSIMs in a minute.</source>
        <translation>eSIMـەکە هێشتا لە لیستەکەدا نییە. دوای خولەکێک لە پەڕەی eSIM بەدوایدا بگەڕێ.</translation>
    </message>
</context>
<context>
    <name>Desk::ClaimText</name>
    <message>
        <source>Another desk</source>
        <extracomment>In place of a desk&apos;s name: &quot;Another desk is looking at this.&quot;</extracomment>
        <translation>خاڵێکی تری فرۆشتن</translation>
    </message>
    <message>
        <source>%1 topped this eSIM up at %2, and it is not clear yet.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 لە %2 ئەم eSIMـەی پڕ کردەوە، و هێشتا ڕوون نییە.</translation>
    </message>
    <message>
        <source>%1 topped this eSIM up, and it is not clear yet.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 ئەم eSIMـەی پڕ کردەوە، و هێشتا ڕوون نییە.</translation>
    </message>
    <message>
        <source>%1 is looking at this.</source>
        <extracomment>%1: the name of a desk. &quot;This&quot; is an eSIM.</extracomment>
        <translation>%1 سەیری ئەم eSIMـە دەکات.</translation>
    </message>
    <message>
        <source>The other desks can&apos;t be asked whether one of them is topping this eSIM up.</source>
        <translation>ناتوانرێت لە خاڵەکانی تری فرۆشتن بپرسرێت داخۆ یەکێکیان ئەم eSIMـە پڕ دەکاتەوە.</translation>
    </message>
    <message>
        <source>%1 was looking at this at %2, and was not heard of since.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 لە %2 سەیری ئەم eSIMـەی دەکرد، و لەوەتەوە هەواڵی نەبووە.</translation>
    </message>
    <message>
        <source>The other desks can&apos;t be asked since %1. One of them may be topping this eSIM up, and it would be paid twice. Press again to top it up all the same.</source>
        <extracomment>%1: a time.</extracomment>
        <translation>لە %1 بەدواوە ناتوانرێت لە خاڵەکانی تری فرۆشتن بپرسرێت. ڕەنگە یەکێکیان ئەم eSIMـە پڕ بکاتەوە، و ئەوسا دوو جار پارەی دەدرێت. بۆ ئەوەی هەر پڕی بکەیتەوە، دووبارە دایبگرە.</translation>
    </message>
    <message>
        <source>%1 was not heard of since %2. It may be topping this eSIM up, and it would be paid twice. Press again to top it up all the same.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>لە %2 بەدواوە هەواڵی %1 نەبووە. ڕەنگە ئەم eSIMـە پڕ بکاتەوە، و ئەوسا دوو جار پارەی دەدرێت. بۆ ئەوەی هەر پڕی بکەیتەوە، دووبارە دایبگرە.</translation>
    </message>
    <message>
        <source>More than a minute passed before it could leave, so the other desks have to be asked again.</source>
        <translation>پێش ئەوەی بنێردرێت زیاتر لە خولەکێک تێپەڕی، بۆیە دەبێت دووبارە لە خاڵەکانی تری فرۆشتن بپرسرێت.</translation>
    </message>
</context>
<context>
    <name>Desk::CloseGuard</name>
    <message>
        <source>Wait, then close</source>
        <translation>چاوەڕێ بکە، پاشان دایبخە</translation>
    </message>
    <message>
        <source>Close now</source>
        <extracomment>Button: the window closes though something is under way.</extracomment>
        <translation>ئێستا دایبخە</translation>
    </message>
    <message>
        <source>Keep open</source>
        <extracomment>Button: the window stays open.</extracomment>
        <translation>با کراوە بێت</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <extracomment>Button that was pressed: the window closes as soon as the answer is there.</extracomment>
        <translation>چاوەڕێکردن…</translation>
    </message>
    <message>
        <source>A purchase is under way</source>
        <translation>کڕینێک لە جێبەجێکردندایە</translation>
    </message>
    <message>
        <source>An eSIM is being changed</source>
        <translation>گۆڕینی eSIMـێک لە جێبەجێکردندایە</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are under way. Wait for the answer? The window closes by itself then.</source>
        <extracomment>%Ln: how many orders wait for eSIMfly&apos;s answer. A question when the window is closed.</extracomment>
        <translation>
            <numerusform>%Ln داواکاری لە جێبەجێکردندان. چاوەڕێی وەڵام بکرێت؟ پاشان پەنجەرەکە خۆی دادەخرێت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you asked for is under way for %Ln eSIMs. Wait for the answer? The window closes by itself then.</source>
        <extracomment>%Ln: of how many eSIMs something waits for eSIMfly&apos;s answer, such as cancelling. A question when the window is closed.</extracomment>
        <translation>
            <numerusform>ئەوەی داوات کردووە بۆ %Ln eSIM لە جێبەجێکردندایە. چاوەڕێی وەڵام بکرێت؟ پاشان پەنجەرەکە خۆی دادەخرێت.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you close now, it may have been done. The eSIMs page shows later whether it was; of an SMS nobody can tell.</source>
        <translation>ئەگەر ئێستا دایبخەیت، ڕەنگە ئەنجام درابێت. پەڕەی eSIM دواتر پیشانی دەدات؛ بەڵام دەربارەی SMS کەس ناتوانێت بڵێت.</translation>
    </message>
    <message>
        <source>If you close now, you may have been charged. The next start finds out, and orders nothing by itself.</source>
        <translation>ئەگەر ئێستا دایبخەیت، ڕەنگە پارەت لێ بڕدرابێت. لە کردنەوەی داهاتوودا دەردەکەوێت، و هیچ شتێک خۆکار داوا ناکرێت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not sent yet and will not be sent then; nothing is charged for those.</source>
        <extracomment>%Ln: how many of the orders named in the sentence before.</extracomment>
        <translation>
            <numerusform>%Ln لەوانە هێشتا نەنێردراون و ئەو کاتە نانێردرێن؛ بۆ ئەوانە هیچ پارەیەک نابڕدرێت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>داخستنی بەرنامەکە</translation>
    </message>
</context>
<context>
    <name>Desk::CloseSheet</name>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column of a printed sheet: a seller, a desk or a way to pay.</extracomment>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Heading of a column of a printed sheet: how many sales.</extracomment>
        <translation>فرۆشتن</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Heading of a column of a printed sheet: how many top-ups.</extracomment>
        <translation>پڕکردنەوە</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column of a printed sheet: what the account paid.</extracomment>
        <translation>تێچوو</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column of a printed sheet: what customers paid.</extracomment>
        <translation>فرۆشراو بە</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column of a printed sheet: what is left of sales when they were paid.</extracomment>
        <translation>قازانج</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Heading of a column of a printed sheet: when the first sale was.</extracomment>
        <translation>یەکەم</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Heading of a column of a printed sheet: when the last sale was.</extracomment>
        <translation>دوایین</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: an amount; %2: &quot;12 of 15&quot;, the orders that it is of.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refunds of this day</source>
        <translation>گەڕانەوەی پارەی ئەم ڕۆژە</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column of a printed sheet: how many orders.</extracomment>
        <translation>داواکاری</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>Heading of a column of a printed sheet: money that eSIMfly gave back.</extracomment>
        <translation>گەڕایەوە</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Heading of a column of a printed sheet: money that eSIMfly is expected to give back.</extracomment>
        <translation>چاوەڕوانکراو</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column of a printed sheet: money that customers got back.</extracomment>
        <translation>دراوەتەوە</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <extracomment>%1: how many refunds; %2: how many of them are as the account shows them.</extracomment>
        <translation>%1 (%2 بینراو)</translation>
    </message>
    <message>
        <source>Not certain, and in no sum</source>
        <translation>مسۆگەر نییە، و لە هیچ کۆیەکدا نییە</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Heading of a column of a printed sheet: eSIMfly&apos;s number of an order.</extracomment>
        <translation>داواکاری</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Heading of a column of a printed sheet: when something was sold.</extracomment>
        <translation>کات</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column of a printed sheet: how an order stands.</extracomment>
        <translation>دۆخ</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column of a printed sheet: name of a package.</extracomment>
        <translation>پاکێج</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading of a column of a printed sheet: what a person wrote about an order.</extracomment>
        <translation>تێبینی</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column of a printed sheet: the person who sold.</extracomment>
        <translation>فرۆشیار</translation>
    </message>
    <message>
        <source>By seller</source>
        <extracomment>Heading of a part of a printed sheet: sums of each person who sold.</extracomment>
        <translation>بەپێی فرۆشیار</translation>
    </message>
    <message>
        <source>By payment</source>
        <extracomment>Heading of a part of a printed sheet: sums of each way to pay.</extracomment>
        <translation>بەپێی پارەدان</translation>
    </message>
    <message>
        <source>Changed since the close before</source>
        <translation>گۆڕاوە لە داخستنی پێشووەوە</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1: number of a page, of %2 pages.</extracomment>
        <translation>پەڕەی %1 لە %2</translation>
    </message>
    <message>
        <source>By desk</source>
        <extracomment>Heading of a part of a printed sheet: sums of each computer that sells.</extracomment>
        <translation>بەپێی خاڵی فرۆشتن</translation>
    </message>
</context>
<context>
    <name>Desk::CloseText</name>
    <message>
        <source>Day close, %1</source>
        <extracomment>%1: a date, &quot;Saturday, 28 November 2026&quot;.</extracomment>
        <translation>داخستنی ڕۆژ، %1</translation>
    </message>
    <message>
        <source>%1, until midnight</source>
        <extracomment>%1: the name of a time zone, &quot;Europe/Istanbul&quot;.</extracomment>
        <translation>%1، تا نیوەشەو</translation>
    </message>
    <message>
        <source>%1, until %2 of the next day</source>
        <extracomment>%1: the name of a time zone, &quot;Europe/Istanbul&quot;; %2: an hour, &quot;03:00&quot;.</extracomment>
        <translation>%1، تا کاتژمێر %2 لە ڕۆژی دواتر</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a day, %2: a time of it.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>ئامادەکراوە لە %1.</translation>
    </message>
    <message>
        <source>Made on %1 by %2.</source>
        <extracomment>%1: day and time; %2: name of a person.</extracomment>
        <translation>ئامادەکراوە لە %1، لەلایەن %2.</translation>
    </message>
    <message>
        <source>The day is not over yet.</source>
        <translation>ڕۆژەکە هێشتا تەواو نەبووە.</translation>
    </message>
    <message>
        <source>The account&apos;s orders are as of %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>داواکارییەکانی هەژمارەکە وەک ئەوەی لە %1 بوون.</translation>
    </message>
    <message>
        <source>All orders</source>
        <extracomment>In a table, before sums: all orders of the day.</extracomment>
        <translation>هەموو داواکارییەکان</translation>
    </message>
    <message>
        <source>Not sold on this computer</source>
        <translation>لەم کۆمپیوتەرە نەفرۆشراوە</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>In a table, in place of the name of a seller.</extracomment>
        <translation>بێ فرۆشیار</translation>
    </message>
    <message>
        <source>Payment not said</source>
        <translation>پارەدان تۆمار نەکراوە</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: of so many orders it is known, of %2 orders that there are.</extracomment>
        <translation>%1 لە %2</translation>
    </message>
    <message>
        <source>Order without a reference</source>
        <extracomment>An order of which nothing is known that names it.</extracomment>
        <translation>داواکاریی بێ ژمارە</translation>
    </message>
    <message>
        <source>Refund not clear</source>
        <extracomment>How an order stands: nobody knows whether, or how much, money comes back of it.</extracomment>
        <translation>گەڕانەوەی پارە ڕوون نییە</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are not certain: they are named below, and in no sum.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>
            <numerusform>%Ln داواکاری مسۆگەر نین: لە خوارەوە ناویان هاتووە، و لە هیچ کۆیەکدا نین.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds are not clear: their orders are named below, and what comes back of them is in no sum.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet what comes back.</extracomment>
        <translation>
            <numerusform>%Ln گەڕانەوەی پارە ڕوون نین: داواکارییەکانیان لە خوارەوە ناویان هاتووە، و ئەوەی لێیان دەگەڕێتەوە لە هیچ کۆیەکدا نییە.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was bought on this computer is still being read: orders may be missing, and so may what they were sold for and by whom.</source>
        <translation>ئەوەی لەم کۆمپیوتەرە کڕدراوە هێشتا دەخوێنرێتەوە: ڕەنگە هەندێک داواکاری دیار نەبن، هەروەها ئەوەی بە چەند و لەلایەن کێوە فرۆشراون.</translation>
    </message>
    <message>
        <source>What was bought on this computer could not be read: orders may be missing, and so may what they were sold for and by whom.</source>
        <translation>ئەوەی لەم کۆمپیوتەرە کڕدراوە نەخوێندرایەوە: ڕەنگە هەندێک داواکاری دیار نەبن، هەروەها ئەوەی بە چەند و لەلایەن کێوە فرۆشراون.</translation>
    </message>
    <message>
        <source>The account&apos;s own list of orders was not read to its end: only the orders that this computer knows stand here.</source>
        <translation>لیستی داواکارییەکانی خودی هەژمارەکە تا کۆتایی نەخوێندرایەوە: تەنها ئەو داواکارییانە لێرەن کە ئەم کۆمپیوتەرە دەیانناسێت.</translation>
    </message>
    <message>
        <source>Orders of this day have not all been read: there may be more than stand here. “Read all orders” reads them.</source>
        <translation>داواکارییەکانی ئەم ڕۆژە هەموویان نەخوێندراونەتەوە: ڕەنگە لەوانەی ئێرە زیاتر هەبن. بۆ خوێندنەوەیان «خوێندنەوەی هەموو داواکارییەکان» دابگرە.</translation>
    </message>
    <message>
        <source>Orders of this day have not all been read, but those until %1: there may be more than stand here. F5 reads them.</source>
        <extracomment>%1: time of the day. F5 is a key.</extracomment>
        <translation>داواکارییەکانی ئەم ڕۆژە هەموویان نەخوێندراونەتەوە، تەنها ئەوانەی تا %1: ڕەنگە لەوانەی ئێرە زیاتر هەبن. بۆ خوێندنەوەیان F5 دابگرە.</translation>
    </message>
    <message>
        <source>The account&apos;s own list of orders was last read to its end on %1, and not all of it could be read since: there may be more orders than stand here.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>لیستی داواکارییەکانی خودی هەژمارەکە دواجار لە %1 تا کۆتایی خوێندرایەوە، و لەو کاتەوە هەمووی نەخوێندراوەتەوە: ڕەنگە لەوانەی ئێرە زیاتر داواکاری هەبن.</translation>
    </message>
    <message numerus="yes">
        <source>The time of %Ln orders could not be read: they stand in no day.</source>
        <extracomment>%Ln: how many orders.</extracomment>
        <translation>
            <numerusform>کاتی %Ln داواکاری نەخوێندرایەوە: لە هیچ ڕۆژێکدا نین.</numerusform>
        </translation>
    </message>
    <message>
        <source>This day was closed on %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>ئەم ڕۆژە لە %1 داخرا.</translation>
    </message>
    <message>
        <source>This day was closed on %1 by %2.</source>
        <extracomment>%1: day and time; %2: name of a person.</extracomment>
        <translation>ئەم ڕۆژە لە %1 داخرا، لەلایەن %2.</translation>
    </message>
    <message>
        <source>The shop&apos;s day was set otherwise then: %1.</source>
        <extracomment>%1: whose day it was then, &quot;Europe/Istanbul, until midnight&quot;.</extracomment>
        <translation>ئەو کاتە ڕۆژی فرۆشگاکە جیاواز بوو: %1.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>لەو کاتەوە هیچ شتێک نەگۆڕاوە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have changed since.</source>
        <extracomment>%Ln: how many orders are others than when the day was closed.</extracomment>
        <translation>
            <numerusform>%Ln داواکاری لەو کاتەوە گۆڕاون.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <extracomment>%1, %2: what a day came to, &quot;12 orders · $31.00 spent&quot;.</extracomment>
        <translation>ئەو کاتە: %1. ئێستا: %2.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>An order that came since. %1: its reference, time, note and seller.</extracomment>
        <translation>نوێ: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <extracomment>An order that is no longer of that day. %1: its reference, time, note and seller.</extracomment>
        <translation>نەماوە: %1</translation>
    </message>
    <message>
        <source>Changed: %1: %2</source>
        <extracomment>An order that is another one now. %1: its reference, time, note and seller; %2: what has changed in it.</extracomment>
        <translation>گۆڕاوە: %1: %2</translation>
    </message>
    <message>
        <source>%1, corrected on %2</source>
        <extracomment>%1: what was corrected, &quot;Sold for $7.99 → $8.49&quot;; %2: day and time.</extracomment>
        <translation>%1، ڕاستکراوەتەوە لە %2</translation>
    </message>
    <message>
        <source>%1, corrected by %2 on %3</source>
        <extracomment>%1: what was corrected, &quot;Sold for $7.99 → $8.49&quot;; %2: name of a person; %3: day and time.</extracomment>
        <translation>%1، ڕاستکراوەتەوە لەلایەن %2 لە %3</translation>
    </message>
    <message>
        <source>%1 %2, was %3</source>
        <extracomment>A change. %1: what has changed, &quot;Seller&quot;; %2: how it is now; %3: how it was.</extracomment>
        <translation>%1: %2، پێشتر %3</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>What changed in an order since a day was closed: how it stands.</extracomment>
        <translation>دۆخ</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>What changed in an order since a day was closed: what the account paid.</extracomment>
        <translation>پارەی دراو</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>What changed in an order since a day was closed: what the customer paid.</extracomment>
        <translation>فرۆشراو بە</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>What changed in an order since a day was closed: who sold it.</extracomment>
        <translation>فرۆشیار</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>What changed in an order since a day was closed: how the customer paid.</extracomment>
        <translation>پارەدان</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What changed in an order since a day was closed: what a person wrote about it.</extracomment>
        <translation>تێبینی</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>What changed in an order since a day was closed: money that eSIMfly gave back.</extracomment>
        <translation>گەڕایەوە</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>What changed in an order since a day was closed: money that eSIMfly is expected to give back.</extracomment>
        <translation>چاوەڕوانکراو</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>What changed in an order since a day was closed: money that the customer got back.</extracomment>
        <translation>دراوەتەوە</translation>
    </message>
    <message>
        <source>What was awaited has come back</source>
        <translation>ئەوەی چاوەڕوانکراو بوو گەڕایەوە</translation>
    </message>
    <message>
        <source>What came back is as the account shows it</source>
        <translation>ئەوەی گەڕایەوە بەپێی پیشاندانی هەژمارەکەیە</translation>
    </message>
    <message>
        <source>What came back is as the cancellation&apos;s answer says</source>
        <translation>ئەوەی گەڕایەوە بەپێی وەڵامی هەڵوەشاندنەوەکەیە</translation>
    </message>
    <message>
        <source>Amounts or days</source>
        <extracomment>What has changed in an order: an amount that is hidden, or the day it counts on.</extracomment>
        <translation>بڕ یان ڕۆژ</translation>
    </message>
    <message>
        <source>Not readable by this version</source>
        <extracomment>How an order stands: another desk, whose program is newer, told something of it.</extracomment>
        <translation>بەم وەشانە ناخوێنرێتەوە</translation>
    </message>
    <message>
        <source>Not clear again: its order is another sale&apos;s</source>
        <extracomment>How an order stands: it was taken for an order of the account that is another one&apos;s.</extracomment>
        <translation>دووبارە ڕوون نییە: داواکارییەکەی هی فرۆشتنێکی ترە</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of %1 can&apos;t be read by this version of the program: what they tell of sales is in no day.</source>
        <extracomment>%1: name of a desk, whose program is newer.</extracomment>
        <translation>
            <numerusform>%Ln تۆماری %1 بەم وەشانەی بەرنامەکە ناخوێنرێنەوە: ئەوەی دەربارەی فرۆشتن دەیڵێن لە هیچ ڕۆژێکدا نییە.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders came later from %1, which had not been heard of when the day was closed.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>
            <numerusform>%Ln داواکاری دواتر لە %1 هاتن، کە لە کاتی داخستنی ڕۆژەکەدا هەواڵی نەبوو.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been heard of since: it sold nothing more on that day.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>دواتر هەواڵ لە %1 هات: لەو ڕۆژەدا هیچی تری نەفرۆشتبوو.</translation>
    </message>
    <message>
        <source>At no desk of the team</source>
        <extracomment>In a table: orders that no desk of the team knows, in place of the name of a desk or seller.</extracomment>
        <translation>لە هیچ خاڵێکی فرۆشتنی تیمەکە نەفرۆشراوە</translation>
    </message>
    <message>
        <source>The shop was called %1 then.</source>
        <extracomment>%1: the name of the shop when a day was closed.</extracomment>
        <translation>ئەو کاتە ناوی فرۆشگاکە %1 بوو.</translation>
    </message>
    <message>
        <source>The address of the shop was %1 then.</source>
        <extracomment>%1: the address of the shop when a day was closed.</extracomment>
        <translation>ئەو کاتە ناونیشانی فرۆشگاکە %1 بوو.</translation>
    </message>
</context>
<context>
    <name>Desk::CommandBar</name>
    <message>
        <source>Find a command</source>
        <translation>گەڕان بەدوای فەرماندا</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Name of the field where somebody types what they want to do.</extracomment>
        <translation>فەرمان</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>دەتەوێت چی بکەیت؟</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Name of the list of commands that were found.</extracomment>
        <translation>فەرمانەکان</translation>
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
        <translation>ئارگیومێنتی وا نییە: %1</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, - and _ only, 64 at most.</source>
        <translation>ناوی پرۆفایل تەنها لە پیت، ژمارە، - و _ پێکدێت، ئەوپەڕی ٦٤ دانە.</translation>
    </message>
    <message>
        <source>A language is given as its code, such as en, ar or de.</source>
        <translation>زمان بە کۆدەکەی دەدرێت، وەک en یان ar یان de.</translation>
    </message>
    <message>
        <source>The API&apos;s address must begin with https://, or with http:// and be on this computer.</source>
        <translation>ناونیشانی API دەبێت بە https:// دەستپێبکات، یان بە http:// و لەسەر ئەم کۆمپیوتەرە بێت.</translation>
    </message>
    <message>
        <source>--sandbox has its own API: leave --api out.</source>
        <translation>‎--sandbox خاوەنی APIـی خۆیەتی: ‎--api لاببە.</translation>
    </message>
    <message>
        <source>--tour needs a folder for its pictures.</source>
        <translation>‎--tour بوخچەیەکی دەوێت بۆ وێنەکانی.</translation>
    </message>
    <message>
        <source>--tour buys an eSIM, so it plays with --sandbox only.</source>
        <translation>‎--tour دانەیەک eSIM دەکڕێت، بۆیە تەنها لەگەڵ ‎--sandbox کار دەکات.</translation>
    </message>
    <message>
        <source>Sells travel eSIMs of the eSIMfly Business API.</source>
        <translation>eSIMـی گەشت لە eSIMfly Business API دەفرۆشێت.</translation>
    </message>
    <message>
        <source>The team&apos;s address can&apos;t be used: %1</source>
        <extracomment>%1: why not.</extracomment>
        <translation>ناونیشانی تیمەکە بەکار نایەت: %1</translation>
    </message>
    <message>
        <source>Start on the built-in sandbox account. Nothing in it is real.</source>
        <translation>بە هەژماری ژینگەی تاقیکردنەوەی ناو بەرنامەکە دەستپێبکە. هیچ شتێکی تێدا ڕاستەقینە نییە.</translation>
    </message>
    <message>
        <source>Another address for the API: https, or http on this computer only.</source>
        <translation>ناونیشانێکی تر بۆ API: https، یان http تەنها لەسەر ئەم کۆمپیوتەرە.</translation>
    </message>
    <message>
        <source>A separate account, cache and settings (letters, digits, - and _).</source>
        <translation>هەژمار و کاش و ڕێکخستنی جیا (پیتی لاتینی، ژمارە، - و _).</translation>
    </message>
    <message>
        <source>With --sandbox: sell one eSIM and show the main pages by itself, save a picture of each step into DIR.</source>
        <translation>لەگەڵ ‎--sandbox: یەک eSIM دەفرۆشێت و پەڕە سەرەکییەکان خۆی پیشان دەدات، و وێنەی هەر هەنگاوێک لە DIR پاشەکەوت دەکات.</translation>
    </message>
    <message>
        <source>Another language than the system&apos;s, as a two-letter code.</source>
        <translation>زمانێکی تر لە جیاتی زمانی سیستەم، بە کۆدێکی دوو پیتی.</translation>
    </message>
    <message>
        <source>Join the team whose server is there: &quot;host=… port=… dbname=… user=… sslrootcert=…&quot;. The password comes from ESIMFLY_DESK_TEAM_PASSWORD or the keychain.</source>
        <translation>بەشداریی ئەو تیمە بکە کە سێرڤەرەکەی لێرەیە: &quot;host=… port=… dbname=… user=… sslrootcert=…&quot;. وشەی نهێنی لە ESIMFLY_DESK_TEAM_PASSWORD یان لە دەستەکلیل وەردەگیرێت.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>وەشانەکە پیشان بدە.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>ئەم یارمەتییە پیشان بدە.</translation>
    </message>
    <message>
        <source>The sandbox is in no team, but for a tour: leave --team out, or add --tour.</source>
        <translation>ژینگەی تاقیکردنەوە لە هیچ تیمێکدا نییە، تەنها لە گەشتدا نەبێت: ‎--team لاببە، یان ‎--tour زیاد بکە.</translation>
    </message>
    <message>
        <source>Go to the search with nothing in it, in the window that is open already, too.</source>
        <translation>بڕۆ بۆ گەڕانێکی بەتاڵ، لەو پەنجەرەیەشدا کە پێشتر کراوەتەوە.</translation>
    </message>
</context>
<context>
    <name>Desk::ComparisonModel</name>
    <message>
        <source>%1, differs</source>
        <extracomment>One of two versions of something, where the other one says something else. %1: what it says.</extracomment>
        <translation>%1، جیاوازە</translation>
    </message>
    <message>
        <source>This desk</source>
        <extracomment>Heading of a column: what stands on this computer.</extracomment>
        <translation>ئەم خاڵی فرۆشتنە</translation>
    </message>
    <message>
        <source>The team</source>
        <extracomment>Heading of a column: what stands on the team&apos;s server.</extracomment>
        <translation>تیمەکە</translation>
    </message>
</context>
<context>
    <name>Desk::ConnectPage</name>
    <message>
        <source>Connect your account</source>
        <translation>هەژمارەکەت ببەستەوە</translation>
    </message>
    <message>
        <source>&amp;Access code</source>
        <extracomment>Caption of a field: the first of the two keys of an account.</extracomment>
        <translation>کۆدی &amp;دەستگەیشتن</translation>
    </message>
    <message>
        <source>Access code</source>
        <extracomment>Name of a field: the first of the two keys of an account.</extracomment>
        <translation>کۆدی دەستگەیشتن</translation>
    </message>
    <message>
        <source>esf_…</source>
        <extracomment>How an access code begins; shown in its empty field.</extracomment>
        <translation>esf_…</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <extracomment>Caption of a field: the second of the two keys of an account.</extracomment>
        <translation>&amp;کلیلی نهێنی</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>Name of a field: the second of the two keys of an account.</extracomment>
        <translation>کلیلی نهێنی</translation>
    </message>
    <message>
        <source>sk_…</source>
        <extracomment>How a secret key begins; shown in its empty field.</extracomment>
        <translation>sk_…</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: another address for the API</source>
        <translation>&amp;پێشکەوتوو: ناونیشانێکی تر بۆ API</translation>
    </message>
    <message>
        <source>A&amp;PI address</source>
        <extracomment>Caption of a field: where eSIMfly&apos;s computer is.</extracomment>
        <translation>&amp;ناونیشانی API</translation>
    </message>
    <message>
        <source>API address</source>
        <extracomment>Name of a field: where eSIMfly&apos;s computer is.</extracomment>
        <translation>ناونیشانی API</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: connects the account.</extracomment>
        <translation>بەستنەوە</translation>
    </message>
    <message>
        <source>Checking the keys…</source>
        <translation>کلیلەکان دەپشکێنرێن…</translation>
    </message>
    <message>
        <source>Checking the keys</source>
        <translation>پشکنینی کلیلەکان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: the account is not connected.</extracomment>
        <translation>پاشگەزبوونەوە</translation>
    </message>
    <message>
        <source>The secret key is kept in this computer’s keychain only.</source>
        <translation>کلیلی نهێنی تەنها لە دەستەکلیلی ئەم کۆمپیوتەرەدا هەڵدەگیرێت.</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Heading: an account is connected.</extracomment>
        <translation>بەستراوەتەوە</translation>
    </message>
    <message>
        <source>Connect without keeping it</source>
        <translation>بەستنەوە بێ هەڵگرتنی کلیل</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button: the account is disconnected and its secret key forgotten.</extracomment>
        <translation>چوونەدەرەوە</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>سەرەتا سەیرێک بکە</translation>
    </message>
    <message>
        <source>The sandbox is a whole pretend account with thousands of packages. Search, order and hand over as often as you like: it needs no keys and no internet, and nothing in it is real.</source>
        <translation>ژینگەی تاقیکردنەوە هەژمارێکی تەواوی دەستکردە بە هەزاران پاکێجەوە. چەندت دەوێت بگەڕێ، داوا بکە و ڕادەست بکە: نە کلیلی دەوێت نە ئینتەرنێت، و هیچ شتێکی تێدا ڕاستەقینە نییە.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>چوونە ژینگەی تاقیکردنەوە</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Open %1 in another one.</source>
        <extracomment>%1: an address.</extracomment>
        <translation>هیچ وێبگەڕێک لەم کۆمپیوتەرە نەدۆزرایەوە. %1 لە کۆمپیوتەرێکی تردا بکەرەوە.</translation>
    </message>
    <message>
        <source>Characters that can&apos;t be seen were left out of what was pasted here.</source>
        <translation>ئەو نووسانەی کە نابینرێن لەوەی ئێرە لکێنرا لابران.</translation>
    </message>
    <message>
        <source>Enter the access code. It begins with esf_.</source>
        <translation>کۆدی دەستگەیشتن بنووسە. بە esf_ دەستپێدەکات.</translation>
    </message>
    <message>
        <source>This is a secret key. The access code begins with esf_.</source>
        <translation>ئەمە کلیلی نهێنییە. کۆدی دەستگەیشتن بە esf_ دەستپێدەکات.</translation>
    </message>
    <message>
        <source>Enter the secret key. It begins with sk_.</source>
        <translation>کلیلی نهێنی بنووسە. بە sk_ دەستپێدەکات.</translation>
    </message>
    <message>
        <source>This is an access code. The secret key begins with sk_.</source>
        <translation>ئەمە کۆدی دەستگەیشتنە. کلیلی نهێنی بە sk_ دەستپێدەکات.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: the keychain of the computer is opened, which may ask for a password.</extracomment>
        <translation>کردنەوەی قوفڵ</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the keychain of the computer is asked once more.</extracomment>
        <translation>هەوڵدانەوە</translation>
    </message>
    <message>
        <source>Access code and secret key are made together at eSIMfly, %1under Settings, API Keys%2. The secret key is shown there once.</source>
        <extracomment>%1 is the beginning of a link, %2 its end.</extracomment>
        <translation>کۆدی دەستگەیشتن و کلیلی نهێنی پێکەوە لە eSIMfly دروست دەکرێن، %1لە Settings، پاشان API Keys%2. کلیلی نهێنی لەوێ تەنها یەک جار پیشان دەدرێت.</translation>
    </message>
</context>
<context>
    <name>Desk::CopyController</name>
    <message>
        <source>Something is under way. Bring the copy back when it has come to its end.</source>
        <translation>شتێک لە جێبەجێکردندایە. کە گەیشتە کۆتایی، ئینجا کۆپییەکە بگەڕێنەرەوە.</translation>
    </message>
</context>
<context>
    <name>Desk::CopyField</name>
    <message>
        <source>Copy</source>
        <extracomment>On a button beside a field.</extracomment>
        <translation>کۆپی</translation>
    </message>
</context>
<context>
    <name>Desk::CopyText</name>
    <message>
        <source>A copy has what only this computer knows: sales and top-ups, notes, hand-overs, selling prices, old prices of packages and the settings. Keep it on another disk.</source>
        <translation>کۆپییەک ئەوەی تێدایە کە تەنها ئەم کۆمپیوتەرە دەیزانێت: فرۆشتن و پڕکردنەوە، تێبینی، ڕادەستکردن، نرخی فرۆشتن، نرخی کۆنی پاکێجەکان و ڕێکخستنەکان. لەسەر دیسکێکی تر هەڵیبگرە.</translation>
    </message>
    <message>
        <source>Neither the secret key nor codes that install an eSIM are in it. eSIMfly keeps the codes, and the eSIMs page shows them again.</source>
        <translation>نە کلیلی نهێنی و نە ئەو کۆدانەی eSIM دادەمەزرێنن تێیدا نین. eSIMfly کۆدەکان هەڵدەگرێت، و پەڕەی eSIM دووبارە پیشانیان دەدات.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>پاشەکەوت کرا بە ناوی %1.</translation>
    </message>
    <message>
        <source>Stopped. No copy was saved.</source>
        <translation>وەستێنرا. هیچ کۆپییەک پاشەکەوت نەکرا.</translation>
    </message>
    <message>
        <source>No copy was saved as %1. %2</source>
        <extracomment>%1: path of a file; %2: a sentence that says why.</extracomment>
        <translation>هیچ کۆپییەک بە ناوی %1 پاشەکەوت نەکرا. %2</translation>
    </message>
    <message>
        <source>The copy of today could not be saved in %1. %2 It is tried again by itself.</source>
        <extracomment>%1: path of a folder; %2: a sentence that says why.</extracomment>
        <translation>کۆپیی ئەمڕۆ لە %1 پاشەکەوت نەکرا. %2 خۆکار دووبارە هەوڵی بۆ دەدرێتەوە.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>فایلەکە ناخوێنرێتەوە: «%1».</translation>
    </message>
    <message>
        <source>This file is no copy of eSIMfly Desk.</source>
        <translation>ئەم فایلە کۆپیی eSIMfly Desk نییە.</translation>
    </message>
    <message>
        <source>This file is larger than any copy of eSIMfly Desk.</source>
        <translation>ئەم فایلە لە هەر کۆپییەکی eSIMfly Desk گەورەترە.</translation>
    </message>
    <message>
        <source>A newer version of eSIMfly Desk saved this copy. Bring it back with that version.</source>
        <translation>وەشانێکی نوێتری eSIMfly Desk ئەم کۆپییەی پاشەکەوت کردووە. بەو وەشانە بیگەڕێنەرەوە.</translation>
    </message>
    <message>
        <source>This copy is damaged or not whole. Choose another one, such as that of the day before.</source>
        <translation>ئەم کۆپییە تێکچووە یان تەواو نییە. دانەیەکی تر هەڵبژێرە، وەک ئەوەی ڕۆژی پێشوو.</translation>
    </message>
    <message>
        <source>This is a copy of the sandbox: nothing in it was ever sold.</source>
        <translation>ئەمە کۆپیی ژینگەی تاقیکردنەوەیە: هیچ شتێکی تێدا هەرگیز نەفرۆشراوە.</translation>
    </message>
    <message>
        <source>This copy can&apos;t be checked on this computer. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>ئەم کۆپییە لەسەر ئەم کۆمپیوتەرە ناپشکێنرێت. %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>هیچ شتێک نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>پاشەکەوت کراوە: %1</translation>
    </message>
    <message>
        <source>Access code: %1</source>
        <extracomment>%1: access codes, mostly dots.</extracomment>
        <translation>کۆدی دەستگەیشتن: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <extracomment>%Ln: how many orders a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln داواکاری</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-ups</source>
        <extracomment>%Ln: how many top-ups a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln پڕکردنەوە</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>%Ln: how many notes a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln تێبینی</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sale: %1</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>دوایین فرۆشتن: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not clear when it was saved, and stay so.</source>
        <extracomment>%Ln: how many of the orders and top-ups named before.</extracomment>
        <translation>
            <numerusform>%Ln لەوانە لە کاتی پاشەکەوتکردندا ڕوون نەبوون، و وا دەمێننەوە.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations were not clear when it was saved, and stay so.</source>
        <extracomment>%Ln: how many times somebody asked eSIMfly to take an eSIM back.</extracomment>
        <translation>
            <numerusform>%Ln هەڵوەشاندنەوە لە کاتی پاشەکەوتکردندا ڕوون نەبوون، و وا دەمێننەوە.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy was brought back: all sales and notes in it were here before.</source>
        <translation>کۆپییەکە گەڕێنرایەوە: هەموو فرۆشتن و تێبینییەکانی پێشتر لێرە هەبوون.</translation>
    </message>
    <message>
        <source>The copy was brought back, with %1 and %2 that were not here.</source>
        <extracomment>%1: such as “3 sales”, %2: such as “2 notes”.</extracomment>
        <translation>کۆپییەکە گەڕێنرایەوە، لەگەڵ %1 و %2 کە لێرە نەبوون.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales</source>
        <extracomment>%Ln: how many orders and top-ups came from a copy. Part of a sentence.</extracomment>
        <translation>
            <numerusform>%Ln فرۆشتن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not clear: you may have been charged. Nothing is ordered by itself.</source>
        <extracomment>%Ln: how many of the sales named before.</extracomment>
        <translation>
            <numerusform>%Ln لەوانە ڕوون نین: ڕەنگە پارەت لێ بڕدرابێت. هیچ شتێک خۆکار داوا ناکرێت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations are not clear: eSIMs may be cancelled, with money back. Nothing is cancelled by itself.</source>
        <extracomment>%Ln: how many times somebody asked eSIMfly to take an eSIM back.</extracomment>
        <translation>
            <numerusform>%Ln هەڵوەشاندنەوە ڕوون نین: ڕەنگە هەندێک eSIM هەڵوەشێندرابنەوە و پارەیان گەڕابێتەوە. هیچ شتێک خۆکار هەڵناوەشێنرێتەوە.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales ended another way here than in the copy; they stay as they are here.</source>
        <extracomment>%Ln: how many orders and top-ups.</extracomment>
        <translation>
            <numerusform>%Ln فرۆشتن لێرە بە شێوەیەکی تر کۆتاییان هاتووە نەک وەک لە کۆپییەکەدا؛ وەک ئێرە دەمێننەوە.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes are other ones here than in the copy; they stay as they are here.</source>
        <extracomment>%Ln: how many notes on eSIMs.</extracomment>
        <translation>
            <numerusform>%Ln تێبینی لێرە جیاوازن لەوانەی کۆپییەکە؛ وەک ئێرە دەمێننەوە.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selling prices were changed here and in the copy; those of here stay.</source>
        <translation>نرخەکانی فرۆشتن هەم لێرە و هەم لە کۆپییەکەدا گۆڕدراون؛ ئەوانەی ئێرە دەمێننەوە.</translation>
    </message>
    <message>
        <source>Old prices of packages did not come. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>نرخە کۆنەکانی پاکێجەکان نەگەڕێنرانەوە. %1</translation>
    </message>
    <message>
        <source>Nothing was brought back. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>هیچ شتێک نەگەڕێنرایەوە. %1</translation>
    </message>
</context>
<context>
    <name>Desk::CorrectionDialog</name>
    <message>
        <source>Nobody</source>
        <extracomment>Choice in a list of persons who sell: none of them.</extracomment>
        <translation>هیچ کەس</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>Choice in a list of ways to pay: none of them.</extracomment>
        <translation>تۆمار نەکراوە</translation>
    </message>
    <message>
        <source>Correct the order</source>
        <translation>ڕاستکردنەوەی داواکاری</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Before a field: what the customer paid.</extracomment>
        <translation>فرۆشراو بە</translation>
    </message>
    <message>
        <source>eSIMfly ended this order: nothing was sold.</source>
        <translation>eSIMfly کۆتایی بەم داواکارییە هێنا: هیچ شتێک نەفرۆشرا.</translation>
    </message>
    <message>
        <source>What the customer paid for the whole order</source>
        <translation>ئەو پارەیەی کڕیار بۆ هەموو داواکارییەکە داویەتی</translation>
    </message>
    <message>
        <source>What the customer paid for one eSIM</source>
        <translation>ئەو پارەیەی کڕیار بۆ یەک eSIM داویەتی</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Caption of a list: the person who sold.</extracomment>
        <translation>فرۆشیار</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Before a field: how the customer paid.</extracomment>
        <translation>پارەدان</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>کڕیار یان تێبینی</translation>
    </message>
    <message>
        <source>Kept with its eSIMs, on this computer</source>
        <translation>لەگەڵ eSIMـەکانی هەڵدەگیرێت، لەسەر ئەم کۆمپیوتەرە</translation>
    </message>
    <message>
        <source>A note is kept with an eSIM, and it is not known which belongs to this order.</source>
        <translation>تێبینی لەگەڵ eSIM هەڵدەگیرێت، و نازانرێت کامیان هی ئەم داواکارییەیە.</translation>
    </message>
    <message>
        <source>Its eSIM is not known</source>
        <extracomment>In a field for a note, of an order of which no eSIM is known.</extracomment>
        <translation>eSIMـەکەی نازانرێت</translation>
    </message>
    <message>
        <source>No seller is chosen (F6).</source>
        <extracomment>Beside the button that saves, in the place of who is written down with it.</extracomment>
        <translation>هیچ فرۆشیارێک هەڵنەبژێردراوە (F6).</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <extracomment>%1: the person who sells now.</extracomment>
        <translation>ڕاستکراوەتەوە لەلایەن %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing is corrected.</extracomment>
        <translation>پاشگەزبوونەوە</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what was corrected.</extracomment>
        <translation>پاشەکەوتکردن</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Name of a list: what was corrected before.</extracomment>
        <translation>ڕاستکردنەوەکان</translation>
    </message>
    <message>
        <source>Nothing was corrected so far.</source>
        <extracomment>Above a list of what was corrected of an order, or in its place.</extracomment>
        <translation>تا ئێستا هیچ شتێک ڕاست نەکراوەتەوە.</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Beside the price of one eSIM: that of all; %1: an amount of money.</extracomment>
        <translation>هەموو: %1</translation>
    </message>
    <message>
        <source>This is no price. Write it like %1.</source>
        <extracomment>Below a field for a price; %1: an example of one, such as 8.00.</extracomment>
        <translation>ئەمە نرخ نییە. بەم شێوەیە بینووسە: %1.</translation>
    </message>
    <message>
        <source>Nothing was corrected. %1</source>
        <extracomment>%1: why, a whole sentence.</extracomment>
        <translation>هیچ شتێک ڕاست نەکرایەوە. %1</translation>
    </message>
</context>
<context>
    <name>Desk::CorrectionText</name>
    <message>
        <source>Corrected %1</source>
        <extracomment>%1: a time.</extracomment>
        <translation>ڕاستکراوەتەوە لە %1</translation>
    </message>
    <message>
        <source>Corrected by %1, %2</source>
        <extracomment>%1: a name; %2: a time.</extracomment>
        <translation>ڕاستکراوەتەوە لەلایەن %1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: what was corrected; %2: a time.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1: what was corrected; %2: the name of who did it; %3: a time.</extracomment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Sold for %1 → %2</source>
        <extracomment>What a customer paid was corrected; %1, %2: amounts, before and after.</extracomment>
        <translation>فرۆشراو بە %1 ← %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>In place of a name: an order that nobody is said to have sold.</extracomment>
        <translation>هیچ کەس</translation>
    </message>
    <message>
        <source>Seller %1 → %2</source>
        <extracomment>%1, %2: names, before and after.</extracomment>
        <translation>فرۆشیار %1 ← %2</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>In place of how a customer paid: nobody said it.</extracomment>
        <translation>تۆمار نەکراوە</translation>
    </message>
    <message>
        <source>Payment %1 → %2</source>
        <extracomment>How a customer paid; %1, %2: before and after.</extracomment>
        <translation>پارەدان %1 ← %2</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a customer&apos;s name or a note: there is none.</extracomment>
        <translation>بەتاڵ</translation>
    </message>
    <message>
        <source>Note %1 → %2</source>
        <extracomment>The customer or note of an order; %1, %2: before and after.</extracomment>
        <translation>تێبینی %1 ← %2</translation>
    </message>
</context>
<context>
    <name>Desk::CoverageList</name>
    <message>
        <source>This package has nothing with “%1”.</source>
        <extracomment>%1: what somebody filters a list of countries by.</extracomment>
        <translation>ئەم پاکێجە هیچی بە «%1» نییە.</translation>
    </message>
    <message numerus="yes">
        <source>Works in %Ln countries</source>
        <extracomment>%Ln: a number of countries. Heading of a list.</extracomment>
        <translation>
            <numerusform>لە %Ln وڵات کار دەکات</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 countries</source>
        <extracomment>%1: how many countries match what was typed, %2: how many there are.</extracomment>
        <translation>%1 لە %2 وڵات</translation>
    </message>
    <message>
        <source>Filter countries</source>
        <extracomment>Name of a field that filters a list of countries.</extracomment>
        <translation>فلتەرکردنی وڵاتەکان</translation>
    </message>
    <message>
        <source>Covered countries</source>
        <extracomment>Name of the list of countries where a package works.</extracomment>
        <translation>ئەو وڵاتانەی دەگرێتەوە</translation>
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
        <translation>شاشەی کڕیار</translation>
    </message>
</context>
<context>
    <name>Desk::DailyCopySettings</name>
    <message>
        <source>Folder of the copies</source>
        <translation>بوخچەی کۆپییەکان</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>هیچ بوخچەیەک هەڵنەبژێردراوە.</translation>
    </message>
    <message>
        <source>Save a copy every day</source>
        <translation>هەموو ڕۆژێک کۆپییەک پاشەکەوت بکە</translation>
    </message>
    <message numerus="yes">
        <source>Sales, notes, selling prices and settings, in a folder on another disk. The last %Ln are kept.</source>
        <extracomment>%Ln: a number of files.</extracomment>
        <translation>
            <numerusform>فرۆشتن، تێبینی، نرخی فرۆشتن و ڕێکخستنەکان، لە بوخچەیەکدا لەسەر دیسکێکی تر. دوایین %Ln کۆپی هەڵدەگیرێن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>هەڵبژاردنی بوخچەیەک…</translation>
    </message>
</context>
<context>
    <name>Desk::DayCloseDialog</name>
    <message>
        <source>Day close</source>
        <extracomment>Title of the dialog with the sums of a day.</extracomment>
        <translation>داخستنی ڕۆژ</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Name of a field: the day whose sums are shown.</extracomment>
        <translation>ڕۆژ</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <extracomment>Button: shows the sums of today.</extracomment>
        <translation>ئە&amp;مڕۆ</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Name of a button: shows the sums of today.</extracomment>
        <translation>ئەمڕۆ</translation>
    </message>
    <message>
        <source>&amp;Yesterday</source>
        <extracomment>Button: shows the sums of yesterday.</extracomment>
        <translation>&amp;دوێنێ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Name of a button: shows the sums of yesterday.</extracomment>
        <translation>دوێنێ</translation>
    </message>
    <message>
        <source>Totals of the day</source>
        <translation>کۆی گشتیی ڕۆژەکە</translation>
    </message>
    <message>
        <source>Changes since the last close</source>
        <translation>گۆڕانکاری لە دوایین داخستنەوە</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button: prints the sums of a day.</extracomment>
        <translation>چا&amp;پکردن</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Name of a button: prints the sums of a day.</extracomment>
        <translation>چاپکردن</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <extracomment>Button: saves the sums of a day as a file.</extracomment>
        <translation>پاشە&amp;کەوتکردنی PDF</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>Name of a button: saves the sums of a day as a file.</extracomment>
        <translation>پاشەکەوتکردنی PDF</translation>
    </message>
    <message>
        <source>Export &amp;CSV</source>
        <extracomment>Button: saves a table as a text file with commas.</extracomment>
        <translation>هە&amp;ناردەی CSV</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Name of a button: saves a table as a text file with commas.</extracomment>
        <translation>هەناردەی CSV</translation>
    </message>
    <message>
        <source>Export &amp;Excel</source>
        <extracomment>Button: saves a table as a workbook.</extracomment>
        <translation>هەنا&amp;ردەی Excel</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Name of a button: saves a table as a workbook.</extracomment>
        <translation>هەناردەی Excel</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>Close the &amp;day</source>
        <translation>دا&amp;خستنی ڕۆژ</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>داخستنی ڕۆژ</translation>
    </message>
    <message>
        <source>Keeps what stands here, so that a later close says what has changed since</source>
        <translation>ئەوەی لێرەیە هەڵدەگرێت، بۆ ئەوەی داخستنی دواتر بڵێت لەو کاتەوە چی گۆڕاوە</translation>
    </message>
    <message>
        <source>Nothing was sold on this day, and nothing came back.</source>
        <translation>لەم ڕۆژەدا هیچ شتێک نەفرۆشرا، و هیچ پارەیەک نەگەڕایەوە.</translation>
    </message>
    <message>
        <source>How this day was closed before can&apos;t be read: what has changed since is not known. The day can be closed again.</source>
        <translation>داخستنی پێشووی ئەم ڕۆژە ناخوێنرێتەوە: نازانرێت لەو کاتەوە چی گۆڕاوە. دەتوانرێت ڕۆژەکە دووبارە دابخرێت.</translation>
    </message>
    <message>
        <source>The day was not closed: it could not be written down. %1</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>ڕۆژەکە دانەخرا: نەتوانرا تۆمار بکرێت. %1</translation>
    </message>
    <message>
        <source>The day is closed, as it was at %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>ڕۆژەکە داخرا، وەک ئەوەی لە %1 هەبوو.</translation>
    </message>
    <message>
        <source>Prices are hidden, so cost and margin will not stand in it. F8 shows them.</source>
        <translation>نرخەکان شاردراونەتەوە، بۆیە تێچوو و قازانجی تێدا نابێت. بۆ پیشاندانیان F8 دابگرە.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>A button: cost and margin are left out of what is printed or saved.</extracomment>
        <translation>با تێیدا نەبن</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>بۆ چاپکەرەکە نێردرا.</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is switched on and has paper, or save a PDF.</source>
        <translation>چاپکەرەکە وەری نەگرت. دڵنیا ببەوە کە پێکراوە و کاغەزی تێدایە، یان PDFـێک پاشەکەوت بکە.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>فایلەکانی PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Day close of %1, made</source>
        <extracomment>Name of a file. %1: a date, &quot;2026-11-28&quot;.</extracomment>
        <translation>داخستنی ڕۆژی %1، ئامادەکراوە لە</translation>
    </message>
</context>
<context>
    <name>Desk::DayCloseModel</name>
    <message>
        <source>Not certain</source>
        <extracomment>Heading of a part: orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>مسۆگەر نییە</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>فرۆشیار</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading of a column: how customers paid, such as cash.</extracomment>
        <translation>پارەدان</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>In a table, before sums: of all orders of the day.</extracomment>
        <translation>کۆی گشتی</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>Heading of the close of a day: whether a line is of a seller, of a kind of payment, of all.</extracomment>
        <translation>بەش</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of the close of a day: a seller, a kind of payment, an order.</extracomment>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Heading of a column: how many sales.</extracomment>
        <translation>فرۆشتن</translation>
    </message>
    <message>
        <source>Orders of eSIMs</source>
        <translation>داواکاریی eSIM</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Heading of a column: how many top-ups.</extracomment>
        <translation>پڕکردنەوە</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account paid.</extracomment>
        <translation>تێچوو</translation>
    </message>
    <message>
        <source>What the account paid</source>
        <translation>ئەو پارەیەی هەژمارەکە داویەتی</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid.</extracomment>
        <translation>فرۆشراو بە</translation>
    </message>
    <message>
        <source>What customers paid</source>
        <translation>ئەو پارەیەی کڕیاران داویانە</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of sales when they were paid.</extracomment>
        <translation>قازانج</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>ئەو پارەیەی کڕیاران داویانە، دوای لێدەرکردنی ئەوەی هەژمارەکە داویەتی</translation>
    </message>
    <message>
        <source>Margin of</source>
        <extracomment>Heading of the close of a day: of how many orders the margin is, &quot;12 of 15&quot;.</extracomment>
        <translation>قازانجی</translation>
    </message>
    <message>
        <source>For how many orders it is known what they were sold for</source>
        <translation>بۆ ئەوەندە داواکاری دەزانرێت بە چەند فرۆشراون</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Heading of a column: how many orders were refunded.</extracomment>
        <translation>گەڕانەوەی پارە</translation>
    </message>
    <message>
        <source>Orders whose money came back on this day, or is to come</source>
        <translation>ئەو داواکارییانەی پارەیان لەم ڕۆژەدا گەڕایەوە، یان دەگەڕێتەوە</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>Heading of the close of a day: how many of the refunds are as the account shows them.</extracomment>
        <translation>بینراو</translation>
    </message>
    <message>
        <source>Refunds that no answer reported: they count for the day on which the account first showed them</source>
        <translation>ئەو گەڕانەوانەی هیچ وەڵامێک ڕاینەگەیاندوون: لەو ڕۆژەدا دەژمێردرێن کە هەژمارەکە بۆ یەکەم جار پیشانی دان</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>Heading of a column: money that eSIMfly gave back to the account.</extracomment>
        <translation>گەڕایەوە</translation>
    </message>
    <message>
        <source>What eSIMfly gave back</source>
        <translation>ئەوەی eSIMfly گەڕاندییەوە</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Heading of a column: money that eSIMfly is expected to give back.</extracomment>
        <translation>چاوەڕوانکراو</translation>
    </message>
    <message>
        <source>What is to come back, and is not in the balance yet</source>
        <translation>ئەوەی دەگەڕێتەوە، و هێشتا لە باڵانسدا نییە</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column: money that customers got back.</extracomment>
        <translation>دراوەتەوە</translation>
    </message>
    <message>
        <source>What customers got back</source>
        <translation>ئەوەی کڕیاران وەریانگرتەوە</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Heading of a column: when the first sale was.</extracomment>
        <translation>یەکەم</translation>
    </message>
    <message>
        <source>When the first order was sold, by the clock of the shop</source>
        <translation>کاتی فرۆشتنی یەکەم داواکاری، بە کاتژمێری فرۆشگا</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Heading of a column: when the last sale was.</extracomment>
        <translation>دوایین</translation>
    </message>
    <message>
        <source>When the last order was sold, by the clock of the shop</source>
        <translation>کاتی فرۆشتنی دوایین داواکاری، بە کاتژمێری فرۆشگا</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading of a column: what a person wrote about an order.</extracomment>
        <translation>تێبینی</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>In a table, before a desk of which something is not in the sums.</extracomment>
        <translation>ناتەواو</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Heading of a column: a computer that sells in the same team.</extracomment>
        <translation>خاڵی فرۆشتن</translation>
    </message>
</context>
<context>
    <name>Desk::DayModel</name>
    <message>
        <source>Day</source>
        <extracomment>Heading of a column: a date.</extracomment>
        <translation>ڕۆژ</translation>
    </message>
    <message>
        <source>Of the shop: its zone and the day&apos;s end are in the settings</source>
        <translation>هی فرۆشگا: ناوچەی کاتی و کۆتایی ڕۆژەکەی لە ڕێکخستنەکاندان</translation>
    </message>
    <message>
        <source>No time known</source>
        <translation>کات نەزانراو</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders on that day.</extracomment>
        <translation>داواکاری</translation>
    </message>
    <message>
        <source>How many; where some of them are not in the sums, how many are</source>
        <translation>چەند داواکاری؛ ئەگەر هەندێکیان لە کۆکاندا نەبن، چەندیان تێیدان</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;13 of 15&quot;: so many orders are in the sums.</extracomment>
        <translation>%1 لە %2</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Heading of a column: what the account paid on that day.</extracomment>
        <translation>خەرجکراو</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Heading of a column: how many orders were refunded on that day.</extracomment>
        <translation>گەڕانەوەی پارە</translation>
    </message>
    <message>
        <source>What came back on this day, whenever it was spent</source>
        <translation>ئەوەی لەم ڕۆژەدا گەڕایەوە، هەر کاتێک خەرجکرابێت</translation>
    </message>
    <message>
        <source>%1 awaited</source>
        <extracomment>A refund that has not come yet. %1: an amount of money.</extracomment>
        <translation>%1 چاوەڕوانکراو</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid on that day.</extracomment>
        <translation>فرۆشراو بە</translation>
    </message>
    <message>
        <source>What customers paid</source>
        <translation>ئەو پارەیەی کڕیاران داویانە</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of the sales of that day when they were paid.</extracomment>
        <translation>قازانج</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>ئەو پارەیەی کڕیاران داویانە، دوای لێدەرکردنی ئەوەی هەژمارەکە داویەتی</translation>
    </message>
    <message>
        <source>Margin of</source>
        <extracomment>Of how many orders the margin is: &quot;12 of 15&quot;.</extracomment>
        <translation>قازانجی</translation>
    </message>
    <message>
        <source>For how many orders it is known what they were sold for</source>
        <translation>بۆ چەند داواکاری دەزانرێت بە چەند فرۆشراون</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column: money that customers got back on that day.</extracomment>
        <translation>دراوەتەوە</translation>
    </message>
    <message>
        <source>What customers got back on this day</source>
        <translation>ئەوەی کڕیاران لەم ڕۆژەدا وەریانگرتەوە</translation>
    </message>
</context>
<context>
    <name>Desk::DaysChart</name>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of a chart of money, while a customer looks at the screen.</extracomment>
        <translation>نرخەکان شاردراونەتەوە</translation>
    </message>
    <message>
        <source>Spent, %1</source>
        <extracomment>Beside a coloured box, above a chart. %1: the code of a currency.</extracomment>
        <translation>خەرجکراو، %1</translation>
    </message>
    <message>
        <source>Margin, %1</source>
        <extracomment>Beside a coloured box, above a chart. %1: the code of a currency.</extracomment>
        <translation>قازانج، %1</translation>
    </message>
    <message>
        <source>other currencies in the table</source>
        <translation>دراوەکانی تر لە خشتەکەدان</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <extracomment>Below a chart that has no room for all days. %1: the first day that it shows.</extracomment>
        <translation>لە %1 بەدواوە</translation>
    </message>
    <message>
        <source>%1: %2 spent, %3 margin</source>
        <extracomment>What a chart shows of a day. %1: the day; %2, %3: amounts of money.</extracomment>
        <translation>%1: %2 خەرجکراو، %3 قازانج</translation>
    </message>
    <message>
        <source>Spend and margin per day</source>
        <translation>خەرجی و قازانجی ڕۆژانە</translation>
    </message>
    <message>
        <source>From %1 to %2. Most on %3.</source>
        <extracomment>What a chart shows, for those who can&apos;t see it. %1, %2: days; %3: &quot;Tue 24 Nov: $3.10 spent, $1.20 margin&quot;.</extracomment>
        <translation>لە %1 تا %2. زۆرترین لە %3.</translation>
    </message>
</context>
<context>
    <name>Desk::DaysPanel</name>
    <message>
        <source>Days</source>
        <extracomment>Name of a table with a row for each day.</extracomment>
        <translation>ڕۆژەکان</translation>
    </message>
</context>
<context>
    <name>Desk::DestinationModel</name>
    <message>
        <source>Regions</source>
        <extracomment>Heading in the list of destinations, above regions and global.</extracomment>
        <translation>ناوچەکان</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The lowest price of a destination.</extracomment>
        <translation>لە %1 بەسەرەوە</translation>
    </message>
    <message>
        <source>1 package</source>
        <extracomment>Beside a destination: there is one package for it.</extracomment>
        <translation>١ پاکێج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <extracomment>%Ln: how many packages there are for a destination.</extracomment>
        <translation>
            <numerusform>%Ln پاکێج</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A destination, read aloud: its name, then how many packages.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, from %3</source>
        <extracomment>A destination, read aloud: its name, how many packages, the lowest price.</extracomment>
        <translation>%1، %2، لە %3 بەسەرەوە</translation>
    </message>
</context>
<context>
    <name>Desk::DestinationsPane</name>
    <message>
        <source>Filter destinations</source>
        <extracomment>Name of a field that filters a list of countries and regions.</extracomment>
        <translation>فلتەرکردنی شوێنەکانی گەشت</translation>
    </message>
    <message>
        <source>All</source>
        <comment>All kinds of destinations</comment>
        <translation>هەموو</translation>
    </message>
    <message>
        <source>All destinations</source>
        <extracomment>Choice above a list: countries and regions.</extracomment>
        <translation>هەموو شوێنەکانی گەشت</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>Choice above a list: countries only.</extracomment>
        <translation>وڵاتەکان</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>Choice above a list: regions only, such as Europe.</extracomment>
        <translation>ناوچەکان</translation>
    </message>
    <message>
        <source>Destinations</source>
        <extracomment>Name of a list of countries and regions.</extracomment>
        <translation>شوێنەکانی گەشت</translation>
    </message>
    <message>
        <source>Destination count</source>
        <extracomment>Name of what says how many countries and regions are listed.</extracomment>
        <translation>ژمارەی شوێنەکانی گەشت</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many destinations are listed, of how many there are.</extracomment>
        <translation>%1 لە %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: as many destinations have come and are not in the list yet.</extracomment>
        <translation>
            <numerusform>پیشاندانی %Ln دانەی تر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more destinations</source>
        <extracomment>%Ln: how many countries and regions are not listed yet. A button.</extracomment>
        <translation>
            <numerusform>پیشاندانی %Ln شوێنی گەشتی تر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::DocumentChoiceDialog</name>
    <message>
        <source>Decide later</source>
        <translation>دواتر بڕیاردان</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>هێشتنەوەی هی خۆم</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>وەرگرتنی هی ئەوان</translation>
    </message>
</context>
<context>
    <name>Desk::DocumentText</name>
    <message>
        <source>Selling prices</source>
        <extracomment>What the desks of a team have in common: what the shop sells at.</extracomment>
        <translation>نرخەکانی فرۆشتن</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>What the desks of a team have in common: the shop&apos;s name, address and sellers.</extracomment>
        <translation>فرۆشگا</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>What the desks of a team have in common: how eSIMs are handed over.</extracomment>
        <translation>ڕادەستکردن</translation>
    </message>
    <message>
        <source>Changed here; on its way to the others.</source>
        <translation>لێرە گۆڕدراوە؛ لە ڕێگەدایە بۆ ئەوانی تر.</translation>
    </message>
    <message>
        <source>Until you choose, this desk goes on with its own.</source>
        <translation>تا هەڵدەبژێریت، ئەم خاڵی فرۆشتنە بە هی خۆی بەردەوام دەبێت.</translation>
    </message>
    <message>
        <source>This desk and its team sell at different prices.</source>
        <translation>ئەم خاڵی فرۆشتنە و تیمەکەی بە نرخی جیاواز دەفرۆشن.</translation>
    </message>
    <message>
        <source>The shop is set otherwise at this desk than in its team.</source>
        <translation>ڕێکخستنی فرۆشگا لەم خاڵی فرۆشتنە و لە تیمەکەیدا جیاوازە.</translation>
    </message>
    <message>
        <source>The hand-over card is set otherwise at this desk than in its team.</source>
        <translation>ئەوەی لەسەر کارتەکەیە لەم خاڵی فرۆشتنە و لە تیمەکەیدا جیاوازە.</translation>
    </message>
    <message>
        <source>Your team has this in common. Only an owner of the team can change it.</source>
        <translation>ئەمە لە تیمەکەتدا هاوبەشە. تەنها خاوەنێکی تیمەکە دەتوانێت بیگۆڕێت.</translation>
    </message>
    <message>
        <source>that of each computer</source>
        <extracomment>A time zone: that of the computer, whichever it is.</extracomment>
        <translation>هی هەر کۆمپیوتەرێک</translation>
    </message>
    <message>
        <source>Shop name</source>
        <extracomment>A line of a comparison: name of the shop.</extracomment>
        <translation>ناوی فرۆشگا</translation>
    </message>
    <message>
        <source>Sellers</source>
        <extracomment>A line of a comparison: names of those who sell.</extracomment>
        <translation>فرۆشیارەکان</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>شێوازەکانی پارەدان</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>ناوچەی کاتیی فرۆشگا</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>ڕۆژ کۆتایی دێت لە</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>In a comparison: the shop has a logo.</extracomment>
        <translation>وێنە</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>A line of a comparison: the shop&apos;s telephone number.</extracomment>
        <translation>تەلەفۆن</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>A line of a comparison: where the shop is.</extracomment>
        <translation>ناونیشان</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>A line of a comparison: the shop&apos;s picture.</extracomment>
        <translation>لۆگۆ</translation>
    </message>
    <message>
        <source>Tax line of receipts</source>
        <translation>دێڕی باجی پسوولەکان</translation>
    </message>
    <message>
        <source>floor %1</source>
        <extracomment>A rule of selling prices: what is earned at least. %1: an amount or a percentage.</extracomment>
        <translation>کەمترین قازانج %1</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>A rule that is switched off.</extracomment>
        <translation>ناچالاک</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A rule of selling prices. %1: which packages it is for; %2: what it adds to their cost.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2, of %3)</source>
        <extracomment>The currency of selling prices. %1: the currency; %2: a rate of exchange; %3: the day when it was typed.</extracomment>
        <translation>%1 (%2، لە %3)</translation>
    </message>
    <message>
        <source>The shop sells in</source>
        <translation>فرۆشگاکە دەفرۆشێت بە</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A rule with its place in the list. %1: a number; %2: the rule.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>A line of a comparison: how many rules make selling prices.</extracomment>
        <translation>ڕێساکان</translation>
    </message>
    <message>
        <source>Fixed prices</source>
        <extracomment>A line of a comparison: how many packages have a price of their own.</extracomment>
        <translation>نرخە جێگیرەکان</translation>
    </message>
    <message>
        <source>The team has no version so far.</source>
        <translation>تیمەکە تا ئێستا هیچ وەشانێکی نییە.</translation>
    </message>
    <message>
        <source>The same as the version of the team.</source>
        <translation>هەمان وەشانی تیمەکەیە.</translation>
    </message>
    <message>
        <source>Differs from the version of the team.</source>
        <translation>لە وەشانی تیمەکە جیاوازە.</translation>
    </message>
    <message>
        <source>The version of the team was saved by a newer program. Update this one.</source>
        <translation>وەشانی تیمەکە بە بەرنامەیەکی نوێتر پاشەکەوت کراوە. ئەم بەرنامەیە نوێ بکەرەوە.</translation>
    </message>
    <message>
        <source>The version of the team can&apos;t be read here. This desk goes on with its own.</source>
        <translation>وەشانی تیمەکە لێرە ناخوێنرێتەوە. ئەم خاڵی فرۆشتنە بە هی خۆی بەردەوام دەبێت.</translation>
    </message>
    <message>
        <source>The version of the team was saved on %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>وەشانی تیمەکە لە %1 پاشەکەوت کراوە.</translation>
    </message>
    <message>
        <source>“Keep mine” puts the version of this desk in the place of the team&apos;s, at all desks.</source>
        <translation>«هێشتنەوەی هی خۆم» وەشانی ئەم خاڵی فرۆشتنە دەخاتە شوێنی وەشانی تیمەکە، لە هەموو خاڵەکانی فرۆشتن.</translation>
    </message>
    <message>
        <source>Only an owner of the team can put the version of this desk in the place of the team&apos;s.</source>
        <translation>تەنها خاوەنێکی تیمەکە دەتوانێت وەشانی ئەم خاڵی فرۆشتنە بخاتە شوێنی وەشانی تیمەکە.</translation>
    </message>
</context>
<context>
    <name>Desk::EmptyState</name>
    <message>
        <source>Progress</source>
        <extracomment>Name of a bar that says how far something is.</extracomment>
        <translation>پێشکەوتن</translation>
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
        <translation>پاکێج</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column: how an eSIM stands, such as “Active”.</extracomment>
        <translation>دۆخ</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: how much data was used, with a bar.</extracomment>
        <translation>داتای بەکارهاتوو</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Heading of a column: when an eSIM ends.</extracomment>
        <translation>بەسەردەچێت</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>Heading of a column: when an eSIM was bought.</extracomment>
        <translation>کڕدراوە</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>کڕیار یان تێبینی</translation>
    </message>
    <message>
        <source>Kept on this computer only: eSIMfly and your colleagues don&apos;t see it. F2 or a double click writes.</source>
        <translation>تەنها لەسەر ئەم کۆمپیوتەرە هەڵدەگیرێت: eSIMfly و هاوکارەکانت نایبینن. F2 یان دوو جار کرتەکردن بۆ نووسین.</translation>
    </message>
</context>
<context>
    <name>Desk::EsimText</name>
    <message>
        <source>Suspended</source>
        <extracomment>An eSIM that no network lets in until it is resumed.</extracomment>
        <translation>ڕاگیراو</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Status of an eSIM: nobody has installed it.</extracomment>
        <translation>نوێ</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>An eSIM that is paid and made ready by the network operator.</extracomment>
        <translation>ئامادە دەکرێت</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Status of an eSIM: it is in use.</extracomment>
        <translation>چالاک</translation>
    </message>
    <message>
        <source>Depleted</source>
        <extracomment>All data of the eSIM is used.</extracomment>
        <translation>داتا نەماوە</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Status of an eSIM: its time is over.</extracomment>
        <translation>بەسەرچوو</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of an eSIM: it was taken back.</extracomment>
        <translation>هەڵوەشێندراو</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Status of an eSIM: it was deleted on the phone.</extracomment>
        <translation>سڕاوەتەوە</translation>
    </message>
    <message>
        <source>Ready to install</source>
        <translation>ئامادەی دامەزراندن</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <extracomment>Status of an eSIM: it is paid, and eSIMfly is making it.</extracomment>
        <translation>ئامادە دەکرێت</translation>
    </message>
    <message>
        <source>All data is used</source>
        <translation>هەموو داتا بەکارهاتووە</translation>
    </message>
    <message>
        <source>%1 used when it could last be read</source>
        <extracomment>%1: an amount of data, such as “1.2 GB”.</extracomment>
        <translation>%1 بەکارهاتبوو کاتێک دواجار خوێندرایەوە</translation>
    </message>
    <message>
        <source>data used could not be read</source>
        <translation>داتای بەکارهاتوو نەخوێندرایەوە</translation>
    </message>
    <message>
        <source>%1 used, unlimited</source>
        <extracomment>%1: data used of an unlimited plan, &quot;14.2 GB&quot;.</extracomment>
        <translation>%1 بەکارهاتوو، بێ سنوور</translation>
    </message>
    <message>
        <source>data not known</source>
        <extracomment>%1: data used: &quot;8.7 of 10 GB&quot;.</extracomment>
        <translation>داتا نازانرێت</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1: an amount of data, such as “1.2 GB”.</extracomment>
        <translation>%1 بەکارهاتوو</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <extracomment>%1: data used of an unlimited plan, &quot;14.2 GB&quot;.</extracomment>
        <translation>%1، بێ سنوور</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: data used, %2: all data: &quot;8.7 of 10 GB&quot;, &quot;300 MB of 1 GB&quot;.</extracomment>
        <translation>%1 لە %2</translation>
    </message>
</context>
<context>
    <name>Desk::EsimsPage</name>
    <message>
        <source>Top up…</source>
        <extracomment>Button: an eSIM gets more data.</extracomment>
        <translation>پڕکردنەوە…</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Name of a button: an eSIM gets more data.</extracomment>
        <translation>پڕکردنەوە</translation>
    </message>
    <message>
        <source>More data or days for the selected eSIM (Ctrl+T)</source>
        <translation>داتا یان ڕۆژی زیاتر بۆ eSIMـی هەڵبژێردراو (Ctrl+T)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: eSIMs are read again.</extracomment>
        <translation>نوێکردنەوە</translation>
    </message>
    <message>
        <source>Reads what is shown from eSIMfly again (F5)</source>
        <translation>ئەوەی پیشاندراوە دووبارە لە eSIMfly دەخوێنێتەوە (F5)</translation>
    </message>
    <message>
        <source>eSIMs</source>
        <extracomment>Name of the table of eSIMs.</extracomment>
        <translation>eSIMـەکان</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <extracomment>A filter: travellers who may need more data or help, with their number.</extracomment>
        <translation>شایانی تەلەفۆنکردن</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>Name of a tab: QR code and codes that install an eSIM.</extracomment>
        <translation>چالاککردن</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>کڕیار یان تێبینی</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>لەسەر ئەم کۆمپیوتەرە هەڵدەگیرێت</translation>
    </message>
    <message>
        <source>No eSIM matches. Search for an ICCID, a package, a customer, a note or an order.</source>
        <translation>هیچ eSIMـێک نەدۆزرایەوە. بەدوای ICCID، پاکێج، کڕیار، تێبینی یان داواکاریدا بگەڕێ.</translation>
    </message>
    <message>
        <source>None of them matches.</source>
        <translation>هیچیان نەدۆزرایەوە.</translation>
    </message>
    <message>
        <source>Nobody needs a call: no eSIM is nearly empty, ends soon, waits to be installed or is prepared for too long.</source>
        <translation>پێویست ناکات تەلەفۆن بۆ کەس بکرێت: هیچ eSIMـێک نییە داتای کەم مابێت، نزیک بێت لە کۆتایی، چاوەڕێی دامەزراندن بێت یان ئامادەکردنی درێژەی کێشابێت.</translation>
    </message>
    <message>
        <source>Nobody is known to need a call, but not all eSIMs were read.</source>
        <translation>نازانرێت پێویست بێت تەلەفۆن بۆ کەس بکرێت، بەڵام هەموو eSIMـەکان نەخوێندراونەتەوە.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many are shown, of how many there are, while a newer list waits to be shown.</extracomment>
        <translation>%1 لە %2 پیشاندراوە</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;171 of 7,012&quot;: what the search found of all there is.</extracomment>
        <translation>%1 لە %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: shows what came while the mouse moved over the list.</extracomment>
        <translation>
            <numerusform>پیشاندانی %Ln دانەی تر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: rows of the table are put in order anew.</extracomment>
        <translation>پیشاندانی گۆڕانکاری</translation>
    </message>
    <message>
        <source>Choose an eSIM to see its QR code.</source>
        <translation>eSIMـێک هەڵبژێرە بۆ بینینی کۆدی QRـەکەی.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter: no status in particular.</extracomment>
        <translation>هەموو</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>Name of a tab: how much data was used, day by day.</extracomment>
        <translation>بەکارهێنان</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>A tab: the mobile network.</extracomment>
        <translation>تۆڕ</translation>
    </message>
    <message>
        <source>Manage</source>
        <extracomment>A tab: cancel, suspend, SMS.</extracomment>
        <translation>بەڕێوەبردن</translation>
    </message>
</context>
<context>
    <name>Desk::ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>Title of the dialog that saves a table as a file.</extracomment>
        <translation>هەناردەکردن</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (.xlsx)</source>
        <translation>&amp;فایلی Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>Choice: a kind of files.</extracomment>
        <translation>فایلی Excel</translation>
    </message>
    <message>
        <source>CS&amp;V, a text for other programs (.csv)</source>
        <translation>CSV، &amp;دەقێک بۆ بەرنامەکانی تر (.csv)</translation>
    </message>
    <message>
        <source>CSV file</source>
        <extracomment>Choice: a kind of files, text with commas.</extracomment>
        <translation>فایلی CSV</translation>
    </message>
    <message>
        <source>&amp;For Excel here</source>
        <translation>&amp;بۆ Excelـی ئێرە</translation>
    </message>
    <message>
        <source>For Excel here</source>
        <translation>بۆ Excelـی ئێرە</translation>
    </message>
    <message>
        <source>With the separator and the decimal sign of this computer. Other programs read it better without.</source>
        <translation>بە جیاکەرەوە و نیشانەی دەیی ئەم کۆمپیوتەرە. بەرنامەکانی تر بێ ئەمە باشتر دەیخوێننەوە.</translation>
    </message>
    <message>
        <source>Add the activation &amp;codes</source>
        <translation>زیادکردنی &amp;کۆدەکانی چالاککردن</translation>
    </message>
    <message>
        <source>Add the activation codes</source>
        <translation>زیادکردنی کۆدەکانی چالاککردن</translation>
    </message>
    <message>
        <source>Export progress</source>
        <extracomment>Name of a bar: how much of a file is written.</extracomment>
        <translation>پێشکەوتنی هەناردەکردن</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Button: saves a table as a text file with commas.</extracomment>
        <translation>هەناردەی CSV</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Button: saves a table as a workbook.</extracomment>
        <translation>هەناردەی Excel</translation>
    </message>
    <message>
        <source>Whoever has the file can install these eSIMs. Keep it where nobody else reads it, and delete it when it is no longer needed.</source>
        <translation>هەرکەسێک فایلەکەی هەبێت دەتوانێت ئەم eSIMـانە دابمەزرێنێت. لە شوێنێک هەڵیبگرە کە کەسی تر نەیخوێنێتەوە، و کە پێویست نەما بیسڕەوە.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>فایلەکانی CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>فایلەکانی Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: no file is written.</extracomment>
        <translation>وەستاندن</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to export.</source>
        <translation>هیچ ڕیزێک پیشاننەدراوە، بۆیە هیچ شتێک بۆ هەناردەکردن نییە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, with the columns and in the order that are shown.</source>
        <extracomment>%Ln: how many rows of a table go into a file.</extracomment>
        <translation>
            <numerusform>%Ln ڕیز، بەو ستوون و ڕیزبەندییەی پیشاندراون.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ExportText</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>پاشەکەوت کرا بە ناوی %1.</translation>
    </message>
    <message>
        <source>Saved as %1, where %2 leads.</source>
        <extracomment>%1, %2: paths of files.</extracomment>
        <translation>پاشەکەوت کرا بە ناوی %1، لەو شوێنەی %2 ئاماژەی بۆ دەکات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells begin with a sign that a spreadsheet would calculate with; they got an apostrophe before it.</source>
        <extracomment>%Ln: how many cells of a table.</extracomment>
        <translation>
            <numerusform>%Ln خانە بە نیشانەیەک دەستپێدەکەن کە بەرنامەی خشتە حیسابی پێ دەکات؛ ئەپۆسترۆفێکیان خرایە پێش.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are longer than a workbook allows and were cut.</source>
        <extracomment>%Ln: how many cells of a table.</extracomment>
        <translation>
            <numerusform>%Ln خانە لەوەی فایلێکی Excel ڕێگەی پێدەدات درێژترن و بڕدران.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>وەستێنرا. هیچ شتێک پاشەکەوت نەکرا.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: the disk is full. Make room, or choose another place.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>هیچ شتێک بە ناوی %1 پاشەکەوت نەکرا: دیسکەکە پڕە. جێگە بکەرەوە، یان شوێنێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: you may not write there. Choose another place.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>هیچ شتێک بە ناوی %1 پاشەکەوت نەکرا: مۆڵەتی نووسینت لەوێ نییە. شوێنێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: there is no such folder. Choose another one.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>هیچ شتێک بە ناوی %1 پاشەکەوت نەکرا: بوخچەی وا نییە. دانەیەکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2. Choose another name or place.</source>
        <extracomment>%1: path of a file; %2: the system&apos;s reason.</extracomment>
        <translation>هیچ شتێک بە ناوی %1 پاشەکەوت نەکرا: %2. ناو یان شوێنێکی تر هەڵبژێرە.</translation>
    </message>
</context>
<context>
    <name>Desk::ExportedTable</name>
    <message>
        <source>%1, currency</source>
        <extracomment>Heading in a file. %1: the heading of amounts of several currencies, which this column names.</extracomment>
        <translation>%1، دراو</translation>
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
        <translation>کۆدی چالاککردن</translation>
    </message>
</context>
<context>
    <name>Desk::FailureText</name>
    <message>
        <source>eSIMfly can&apos;t be reached.</source>
        <translation>پەیوەندی بە eSIMfly ناکرێت.</translation>
    </message>
    <message>
        <source>Check the connection to the internet, then try again.</source>
        <translation>پەیوەندیی ئینتەرنێت بپشکنە، پاشان دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>eSIMfly did not answer in time.</source>
        <translation>وەڵامی eSIMfly لە کاتی خۆیدا نەهات.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>دوای خولەکێک دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>پێش تەواوبوون وەستێنرا.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer could not be read.</source>
        <translation>وەڵامی eSIMfly نەخوێندرایەوە.</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>هیچ هەژمارێک نەبەستراوەتەوە.</translation>
    </message>
    <message>
        <source>Connect your account first.</source>
        <translation>سەرەتا هەژمارەکەت ببەستەوە.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>دیسکی ئەم کۆمپیوتەرە پڕە.</translation>
    </message>
    <message>
        <source>Free some space on it.</source>
        <translation>هەندێک جێگەی تێدا بکەرەوە.</translation>
    </message>
    <message>
        <source>This computer does not let the program write a file: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the file.</extracomment>
        <translation>ئەم کۆمپیوتەرە ڕێگە نادات بەرنامەکە فایلێک بنووسێت: «%1».</translation>
    </message>
    <message>
        <source>Check the permissions of this file and its folder.</source>
        <translation>مۆڵەتەکانی ئەم فایلە و بوخچەکەی بپشکنە.</translation>
    </message>
    <message>
        <source>A folder of this program is gone: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the folder.</extracomment>
        <translation>بوخچەیەکی ئەم بەرنامەیە نەماوە: «%1».</translation>
    </message>
    <message>
        <source>Bring the folder or its drive back.</source>
        <translation>بوخچەکە یان دیسکەکەی بگەڕێنەرەوە.</translation>
    </message>
    <message>
        <source>The disk of this computer failed: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>دیسکی ئەم کۆمپیوتەرە کێشەی هەبوو: «%1».</translation>
    </message>
    <message>
        <source>Copy what is on it to another one, and have it looked at.</source>
        <translation>ئەوەی تێیدایە بۆ دانەیەکی تر کۆپی بکە، و با شارەزایەک سەیری بکات.</translation>
    </message>
    <message>
        <source>Another program holds a file of this one: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>بەرنامەیەکی تر فایلێکی ئەم بەرنامەیەی گرتووە: «%1».</translation>
    </message>
    <message>
        <source>End that program.</source>
        <translation>ئەو بەرنامەیە دابخە.</translation>
    </message>
    <message>
        <source>A file is damaged and could not be mended: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the file.</extracomment>
        <translation>فایلێک تێکچووە و چاک نەکرایەوە: «%1».</translation>
    </message>
    <message>
        <source>Copy it to a safe place, then move it away.</source>
        <translation>بۆ شوێنێکی پارێزراو کۆپیی بکە، پاشان لە شوێنی خۆی لایببە.</translation>
    </message>
    <message>
        <source>A file is of a newer version of this program and was not touched: “%1”.</source>
        <extracomment>%1: what was found, with the file.</extracomment>
        <translation>فایلێک هی وەشانێکی نوێتری ئەم بەرنامەیەیە و دەستی لێنەدرا: «%1».</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>وەشانە نوێترەکە بکەرەوە.</translation>
    </message>
    <message>
        <source>This computer could not store it.</source>
        <translation>ئەم کۆمپیوتەرە نەیتوانی هەڵیبگرێت.</translation>
    </message>
    <message>
        <source>This computer could not store it: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>ئەم کۆمپیوتەرە نەیتوانی هەڵیبگرێت: «%1».</translation>
    </message>
    <message>
        <source>See that the disk is not full and may be written to, then try again.</source>
        <translation>دڵنیا ببەوە کە دیسکەکە پڕ نییە و دەتوانرێت لێی بنووسرێت، پاشان دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>Nothing can be bought now: the purchase journal can&apos;t be written.</source>
        <translation>ئێستا هیچ شتێک ناکڕدرێت: ناتوانرێت لە تۆماری کڕینەکاندا بنووسرێت.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>خۆکار دووبارە هەوڵی بۆ دەدرێتەوە.</translation>
    </message>
    <message>
        <source>Too many requests were sent with this access code.</source>
        <translation>بەم کۆدی دەستگەیشتنە داخوازیی لە ڕادەبەدەر نێردران.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>دوای %1 دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>خولەکێک چاوەڕێ بکە، پاشان دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>The balance is not enough.</source>
        <translation>باڵانسەکە بەس نییە.</translation>
    </message>
    <message>
        <source>The balance of %1 is not enough: %2 is missing.</source>
        <extracomment>%1: the balance; %2: what is missing.</extracomment>
        <translation>باڵانسی %1 بەس نییە: %2 کەمە.</translation>
    </message>
    <message>
        <source>Load the account at eSIMfly, then order again.</source>
        <translation>لە eSIMfly پارە بخەرە سەر هەژمارەکە، پاشان دووبارە داوای بکە.</translation>
    </message>
    <message>
        <source>The balance is not enough: %1 is missing.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>باڵانسەکە بەس نییە: %1 کەمە.</translation>
    </message>
    <message>
        <source>Connect the account again.</source>
        <translation>هەژمارەکە دووبارە ببەستەوە.</translation>
    </message>
    <message>
        <source>Choose another package.</source>
        <translation>پاکێجێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this access code.</source>
        <translation>ئەم کۆدی دەستگەیشتنە لەلای eSIMfly نەناسراوە.</translation>
    </message>
    <message>
        <source>The secret key does not match this access code.</source>
        <translation>کلیلی نهێنی لەگەڵ ئەم کۆدی دەستگەیشتنەدا ناگونجێت.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off, so eSIMfly refuses what it sends.</source>
        <translation>کاتژمێری ئەم کۆمپیوتەرە هەڵەیە، بۆیە eSIMfly ئەوەی دەینێرێت ڕەتی دەکاتەوە.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, then try again.</source>
        <translation>بەروار، کات و ناوچەی کاتی ڕێک بخە، پاشان دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>This is not a business account.</source>
        <translation>ئەمە هەژماری بازرگانی نییە.</translation>
    </message>
    <message>
        <source>Ask eSIMfly to make it a business account.</source>
        <translation>داوا لە eSIMfly بکە هەژمارەکە بۆ بازرگانی بکاتەوە.</translation>
    </message>
    <message>
        <source>This package can&apos;t be bought any more.</source>
        <translation>ئەم پاکێجە چیتر ناکڕدرێت.</translation>
    </message>
    <message>
        <source>The price has changed.</source>
        <translation>نرخەکە گۆڕاوە.</translation>
    </message>
    <message>
        <source>Look at the new price, then order again.</source>
        <translation>سەیری نرخە نوێیەکە بکە، پاشان دووبارە داوای بکە.</translation>
    </message>
    <message>
        <source>The same request is under way already.</source>
        <translation>هەمان داخوازی هەر ئێستا لە جێبەجێکردندایە.</translation>
    </message>
    <message>
        <source>Wait a minute, then look again.</source>
        <translation>خولەکێک چاوەڕێ بکە، پاشان دووبارە سەیر بکەرەوە.</translation>
    </message>
    <message>
        <source>eSIMfly could not process the order.</source>
        <translation>لە eSIMfly نەتوانرا داواکارییەکە جێبەجێ بکرێت.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>دوای چەند خولەکێک دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this eSIM.</source>
        <translation>ئەم eSIMـە لەلای eSIMfly نەناسراوە.</translation>
    </message>
    <message>
        <source>Refresh the list of eSIMs.</source>
        <translation>لیستی eSIMـەکان نوێ بکەرەوە.</translation>
    </message>
    <message>
        <source>This eSIM belongs to another account.</source>
        <translation>ئەم eSIMـە هی هەژمارێکی ترە.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up.</source>
        <translation>ئەم eSIMـە پڕ ناکرێتەوە.</translation>
    </message>
    <message>
        <source>Sell a new one instead.</source>
        <translation>لە جیاتی ئەوە دانەیەکی نوێ بفرۆشە.</translation>
    </message>
    <message>
        <source>This top-up does not fit this eSIM.</source>
        <translation>ئەم پڕکردنەوەیە بۆ ئەم eSIMـە ناگونجێت.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this order.</source>
        <translation>ئەم داواکارییە لەلای eSIMfly نەناسراوە.</translation>
    </message>
    <message>
        <source>Refresh the list of orders.</source>
        <translation>لیستی داواکارییەکان نوێ بکەرەوە.</translation>
    </message>
    <message>
        <source>eSIMfly says: “%1”.</source>
        <extracomment>%1: the server&apos;s own words.</extracomment>
        <translation>وەڵامی eSIMfly: «%1».</translation>
    </message>
    <message>
        <source>eSIMfly has a problem at the moment.</source>
        <translation>لەم کاتەدا eSIMfly کێشەیەکی هەیە.</translation>
    </message>
    <message>
        <source>eSIMfly did not accept the keys of this account.</source>
        <translation>کلیلەکانی ئەم هەژمارە لەلایەن eSIMfly وەرنەگیران.</translation>
    </message>
    <message>
        <source>eSIMfly refused this without a reason.</source>
        <translation>ئەمە لەلایەن eSIMfly بێ هۆکار ڕەتکرایەوە.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask eSIMfly&apos;s support.</source>
        <translation>دووبارە هەوڵ بدەرەوە؛ ئەگەر هەر وا مایەوە، لە پشتگیریی eSIMfly بپرسە.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 slow, so eSIMfly refuses what it sends.</source>
        <extracomment>%1: a duration such as &quot;12 min&quot;, &quot;1 h&quot;, &quot;2 days&quot;.</extracomment>
        <translation>کاتژمێری ئەم کۆمپیوتەرە %1 دواکەوتووە، بۆیە eSIMfly ئەوەی دەینێرێت ڕەتی دەکاتەوە.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 fast, so eSIMfly refuses what it sends.</source>
        <extracomment>%1: how much, such as “3 minutes”.</extracomment>
        <translation>کاتژمێری ئەم کۆمپیوتەرە %1 پێشکەوتووە، بۆیە eSIMfly ئەوەی دەینێرێت ڕەتی دەکاتەوە.</translation>
    </message>
    <message>
        <source>The address has to begin with https://. Only a server on this computer may do without.</source>
        <translation>ناونیشانەکە دەبێت بە https:// دەستپێبکات. تەنها سێرڤەرێک لەسەر ئەم کۆمپیوتەرە دەتوانێت بێ ئەوە بێت.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this access code. Copy it once more from the page of your keys.</source>
        <translation>ئەم کۆدی دەستگەیشتنە لەلای eSIMfly نەناسراوە. جارێکی تر لە پەڕەی کلیلەکانت کۆپیی بکە.</translation>
    </message>
    <message>
        <source>eSIMfly can&apos;t be reached. Check the connection to the internet, then try again.</source>
        <translation>پەیوەندی بە eSIMfly ناکرێت. پەیوەندیی ئینتەرنێت بپشکنە، پاشان دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>These keys are not of a business account. Ask eSIMfly to make it one.</source>
        <translation>ئەم کلیلانە هی هەژماری بازرگانی نین. داوا لە eSIMfly بکە بۆ بازرگانی بیکاتەوە.</translation>
    </message>
    <message>
        <source>The account could not be connected. Try again in a minute.</source>
        <translation>هەژمارەکە نەبەسترایەوە. دوای خولەکێک دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so it does not keep the secret key. Enter it here; you stay connected until the program is closed.</source>
        <translation>ئەم کۆمپیوتەرە دەستەکلیلی نییە، بۆیە کلیلی نهێنی هەڵناگرێت. لێرە بینووسە؛ تا داخستنی بەرنامەکە بە بەستراوی دەمێنیتەوە.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the secret key can&apos;t be read from it. Unlock it, or enter the keys here.</source>
        <translation>دەستەکلیلی ئەم کۆمپیوتەرە قوفڵ کراوە، بۆیە کلیلی نهێنی لێی ناخوێنرێتەوە. قوفڵەکەی بکەرەوە، یان کلیلەکان لێرە بنووسە.</translation>
    </message>
    <message>
        <source>The keychain of this computer stayed locked: its prompt was closed. Unlock it, or enter the keys here.</source>
        <translation>دەستەکلیلی ئەم کۆمپیوتەرە بە قوفڵکراوی مایەوە: پەنجەرەی وشەی نهێنییەکەی داخرا. قوفڵەکەی بکەرەوە، یان کلیلەکان لێرە بنووسە.</translation>
    </message>
    <message>
        <source>The keychain of this computer has not answered yet; it may be waiting for its password. As soon as it answers, the account is connected.</source>
        <translation>دەستەکلیلی ئەم کۆمپیوتەرە هێشتا وەڵامی نەداوەتەوە؛ ڕەنگە چاوەڕێی وشەی نهێنییەکەی بێت. هەر کە وەڵامی دایەوە، هەژمارەکە دەبەسترێتەوە.</translation>
    </message>
    <message>
        <source>The keychain of this computer ended before it answered. Try again, or enter the keys here.</source>
        <translation>دەستەکلیلی ئەم کۆمپیوتەرە پێش وەڵامدانەوە وەستا. دووبارە هەوڵ بدەرەوە، یان کلیلەکان لێرە بنووسە.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not read the secret key. Try again, or enter the keys here.</source>
        <translation>دەستەکلیلی ئەم کۆمپیوتەرە نەیتوانی کلیلی نهێنی بخوێنێتەوە. دووبارە هەوڵ بدەرەوە، یان کلیلەکان لێرە بنووسە.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not read the secret key: “%1”. Try again, or enter the keys here.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>دەستەکلیلی ئەم کۆمپیوتەرە نەیتوانی کلیلی نهێنی بخوێنێتەوە: «%1». دووبارە هەوڵ بدەرەوە، یان کلیلەکان لێرە بنووسە.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the secret key could be kept in, and it is never written into a file. You can connect without keeping it; the next start will ask for the keys again.</source>
        <translation>ئەم کۆمپیوتەرە هیچ دەستەکلیلێکی نییە کە کلیلی نهێنی تێدا هەڵبگیرێت، و ئەو کلیلە هەرگیز لە فایلێکدا نانووسرێت. دەتوانیت بێ هەڵگرتنی ببەستیتەوە؛ کردنەوەی داهاتوو دووبارە داوای کلیلەکان دەکات.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer is locked. Unlock it, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>کلیلی نهێنی هەڵنەگیراوە: دەستەکلیلی ئەم کۆمپیوتەرە قوفڵ کراوە. قوفڵەکەی بکەرەوە، یان بێ هەڵگرتنی کلیلەکە ببەستەوە؛ کردنەوەی داهاتوو دووبارە داوای دەکات.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer stayed locked, because its prompt was closed. Unlock it, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>کلیلی نهێنی هەڵنەگیراوە: دەستەکلیلی ئەم کۆمپیوتەرە بە قوفڵکراوی مایەوە، چونکە پەنجەرەی وشەی نهێنییەکەی داخرا. قوفڵەکەی بکەرەوە، یان بێ هەڵگرتنی کلیلەکە ببەستەوە؛ کردنەوەی داهاتوو دووبارە داوای دەکات.</translation>
    </message>
    <message>
        <source>The secret key is not kept yet: the keychain of this computer has not answered; it may be waiting for its password. As soon as it answers, the key is kept.</source>
        <translation>کلیلی نهێنی هێشتا هەڵنەگیراوە: دەستەکلیلی ئەم کۆمپیوتەرە وەڵامی نەداوەتەوە؛ ڕەنگە چاوەڕێی وشەی نهێنییەکەی بێت. هەر کە وەڵامی دایەوە، کلیلەکە هەڵدەگیرێت.</translation>
    </message>
    <message>
        <source>The keychain of this computer ended before it said that the secret key is kept. Try again, or connect without keeping the key.</source>
        <translation>دەستەکلیلی ئەم کۆمپیوتەرە پێش ئەوەی بڵێت کلیلی نهێنی هەڵگیراوە وەستا. دووبارە هەوڵ بدەرەوە، یان بێ هەڵگرتنی کلیلەکە ببەستەوە.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer failed. Try again, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>کلیلی نهێنی هەڵنەگیراوە: دەستەکلیلی ئەم کۆمپیوتەرە سەرکەوتوو نەبوو. دووبارە هەوڵ بدەرەوە، یان بێ هەڵگرتنی کلیلەکە ببەستەوە؛ کردنەوەی داهاتوو دووبارە داوای دەکات.</translation>
    </message>
    <message>
        <source>The secret key is not kept. The keychain of this computer says: “%1”. Try again, or connect without keeping the key; the next start will ask for it again.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>کلیلی نهێنی هەڵنەگیراوە. دەستەکلیلی ئەم کۆمپیوتەرە دەڵێت: «%1». دووبارە هەوڵ بدەرەوە، یان بێ هەڵگرتنی کلیلەکە ببەستەوە؛ کردنەوەی داهاتوو دووبارە داوای دەکات.</translation>
    </message>
    <message>
        <source>You are signed out. This computer has no keychain at the moment, so the secret key could not be taken out of it; that is tried again when the program starts.</source>
        <translation>چوویتە دەرەوە. ئەم کۆمپیوتەرە لەم کاتەدا دەستەکلیلی نییە، بۆیە کلیلی نهێنی لێی دەرنەهێنرا؛ لە کردنەوەی بەرنامەکەدا دووبارە هەوڵی بۆ دەدرێتەوە.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer is locked, and the secret key may still be in it. Unlock it to have the key forgotten.</source>
        <translation>چوویتە دەرەوە، بەڵام دەستەکلیلی ئەم کۆمپیوتەرە قوفڵ کراوە، و ڕەنگە کلیلی نهێنی هێشتا تێیدا بێت. قوفڵەکەی بکەرەوە بۆ ئەوەی کلیلەکە بسڕدرێتەوە.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer stayed locked, because its prompt was closed: the secret key may still be in it. Unlock it to have the key forgotten.</source>
        <translation>چوویتە دەرەوە، بەڵام دەستەکلیلی ئەم کۆمپیوتەرە بە قوفڵکراوی مایەوە، چونکە پەنجەرەی وشەی نهێنییەکەی داخرا: ڕەنگە کلیلی نهێنی هێشتا تێیدا بێت. قوفڵەکەی بکەرەوە بۆ ئەوەی کلیلەکە بسڕدرێتەوە.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer has not answered yet; it may be waiting for its password. As soon as it answers, the secret key is forgotten.</source>
        <translation>چوویتە دەرەوە، بەڵام دەستەکلیلی ئەم کۆمپیوتەرە هێشتا وەڵامی نەداوەتەوە؛ ڕەنگە چاوەڕێی وشەی نهێنییەکەی بێت. هەر کە وەڵامی دایەوە، کلیلی نهێنی دەسڕدرێتەوە.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer ended before it said that the secret key is forgotten. Try again.</source>
        <translation>چوویتە دەرەوە، بەڵام دەستەکلیلی ئەم کۆمپیوتەرە پێش ئەوەی بڵێت کلیلی نهێنی سڕاوەتەوە وەستا. دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer could not forget the secret key. Try again.</source>
        <translation>چوویتە دەرەوە، بەڵام دەستەکلیلی ئەم کۆمپیوتەرە نەیتوانی کلیلی نهێنی بسڕێتەوە. دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer could not forget the secret key: “%1”. Try again.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>چوویتە دەرەوە، بەڵام دەستەکلیلی ئەم کۆمپیوتەرە نەیتوانی کلیلی نهێنی بسڕێتەوە: «%1». دووبارە هەوڵ بدەرەوە.</translation>
    </message>
</context>
<context>
    <name>Desk::FavouriteButton</name>
    <message>
        <source>Favourite</source>
        <extracomment>Name of the button with a star: the package is wanted at the top.</extracomment>
        <translation>دڵخواز</translation>
    </message>
    <message>
        <source>Favourite: found first in an empty search (%1)</source>
        <extracomment>%1 is the key.</extracomment>
        <translation>دڵخواز: لە گەڕانی بەتاڵدا یەکەم دەردەکەوێت (%1)</translation>
    </message>
</context>
<context>
    <name>Desk::FilterChips</name>
    <message>
        <source>Unlimited</source>
        <extracomment>Filters the packages: only unlimited data.</extracomment>
        <translation>بێ سنوور</translation>
    </message>
    <message>
        <source>Only packages with unlimited data</source>
        <translation>تەنها ئەو پاکێجانەی داتایان بێ سنوورە</translation>
    </message>
    <message>
        <source>5G</source>
        <extracomment>Filter: packages with the fifth generation of networks. A name in most languages.</extracomment>
        <translation>5G</translation>
    </message>
    <message>
        <source>Only packages with a 5G network</source>
        <translation>تەنها ئەو پاکێجانەی تۆڕی 5Gـیان هەیە</translation>
    </message>
    <message>
        <source>Can top up</source>
        <translation>شیاوی پڕکردنەوە</translation>
    </message>
    <message>
        <source>Only packages that can be topped up</source>
        <translation>تەنها ئەو پاکێجانەی دەتوانرێت پڕ بکرێنەوە</translation>
    </message>
    <message>
        <source>Voice / SMS</source>
        <translation>دەنگ / SMS</translation>
    </message>
    <message>
        <source>Only packages with calls or SMS</source>
        <translation>تەنها ئەو پاکێجانەی پەیوەندی یان SMSـیان تێدایە</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice and how many packages it would leave: &quot;5 GB or more (128)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another price</source>
        <extracomment>Entry of a menu of highest prices: a price that is typed.</extracomment>
        <translation>نرخێکی تر</translation>
    </message>
    <message>
        <source>Any amount of data</source>
        <translation>هەر بڕە داتایەک</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>An amount of data: &quot;5 GB or more&quot;.</extracomment>
        <translation>%1 یان زیاتر</translation>
    </message>
    <message>
        <source>Any number of days</source>
        <translation>هەر ژمارە ڕۆژێک</translation>
    </message>
    <message>
        <source>%1 or longer</source>
        <extracomment>How long a package lasts: &quot;30 days or more&quot;.</extracomment>
        <translation>%1 یان زیاتر</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>A price: &quot;$5.00 or less&quot;.</extracomment>
        <translation>%1 یان کەمتر</translation>
    </message>
    <message>
        <source>Any price</source>
        <extracomment>Entry of a menu of highest prices: no limit.</extracomment>
        <translation>هەر نرخێک</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <extracomment>The destination that is chosen; the cross takes it away.</extracomment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Show all destinations, not only %1</source>
        <extracomment>%1: a country or region that packages are limited to.</extracomment>
        <translation>هەموو شوێنەکانی گەشت پیشان بدە، نەک تەنها %1</translation>
    </message>
    <message>
        <source>Data ≥ %1</source>
        <extracomment>How much data a package must have at least; &quot;any&quot; when it doesn&apos;t matter.</extracomment>
        <translation>داتا ≥ %1</translation>
    </message>
    <message>
        <source>Data ≥ any</source>
        <translation>داتا: هەموو</translation>
    </message>
    <message>
        <source>How much data at least</source>
        <translation>لانیکەم چەند داتا</translation>
    </message>
    <message>
        <source>Days ≥ %1</source>
        <extracomment>How many days a package must last at least.</extracomment>
        <translation>ڕۆژ ≥ %1</translation>
    </message>
    <message>
        <source>Days ≥ any</source>
        <translation>ڕۆژ: هەموو</translation>
    </message>
    <message>
        <source>How many days at least</source>
        <translation>لانیکەم چەند ڕۆژ</translation>
    </message>
    <message>
        <source>Price limit  ✕</source>
        <extracomment>A limit of the price that is not shown; a click takes it away, as the cross says.</extracomment>
        <translation>سنووری نرخ  ✕</translation>
    </message>
    <message>
        <source>Show packages of any price</source>
        <translation>پاکێجەکان بە هەر نرخێک پیشان بدە</translation>
    </message>
    <message>
        <source>Price ≤ %1</source>
        <extracomment>What a package may cost at most.</extracomment>
        <translation>نرخ ≤ %1</translation>
    </message>
    <message>
        <source>Price ≤ any</source>
        <translation>نرخ: هەموو</translation>
    </message>
    <message>
        <source>What it may cost at most</source>
        <translation>ئەوپەڕی چەند دەبێت</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: all filters are taken away.</extracomment>
        <translation>پاککردنەوەی فلتەرەکان</translation>
    </message>
</context>
<context>
    <name>Desk::FixedPriceDialog</name>
    <message>
        <source>Set price</source>
        <extracomment>Button: the package is sold at the price that was typed.</extracomment>
        <translation>دانانی نرخ</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>Title of the dialog that sets a price for one package.</extracomment>
        <translation>نرخی جێگیر</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <extracomment>What the account pays for a package; %1: an amount of money.</extracomment>
        <translation>تێچوو: %1</translation>
    </message>
    <message>
        <source>Fixed selling price</source>
        <translation>نرخی فرۆشتنی جێگیر</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>Before a field for the price of a package.</extracomment>
        <translation>نرخی فرۆشتن</translation>
    </message>
    <message>
        <source>Use the rules</source>
        <translation>بەپێی ڕێساکان</translation>
    </message>
    <message>
        <source>Takes the fixed price away</source>
        <translation>نرخە جێگیرەکە لادەبات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing changes.</extracomment>
        <translation>پاشگەزبوونەوە</translation>
    </message>
    <message>
        <source>Write the price like %1.</source>
        <extracomment>%1: an amount, as an example.</extracomment>
        <translation>نرخەکە بەم شێوەیە بنووسە: %1.</translation>
    </message>
    <message>
        <source>%1. This is under the floor of the rule, %2.</source>
        <extracomment>%1: a margin; %2: the lowest price by a rule.</extracomment>
        <translation>%1. ئەمە لە نزمترین نرخی ڕێساکە (%2) کەمترە.</translation>
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
        <translation>١ ڕۆژ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>%Ln: how many days a package is valid.</extracomment>
        <translation>
            <numerusform>%Ln ڕۆژ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days, as short as it is understood.</extracomment>
        <translation>%1 ڕۆژ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A date and a time, in this order.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year; the letters are those of QDate::toString().</extracomment>
        <translation>d&apos;ی&apos; MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day of another year; the letters are those of QDate::toString().</extracomment>
        <translation>d&apos;ی&apos; MMM&apos;ی&apos; yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>A time of day; the letters are those of QTime::toString().</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>How long ago: less than a minute.</extracomment>
        <translation>هەر ئێستا</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>An age in minutes.</extracomment>
        <translation>%1 خولەک</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>An age in hours.</extracomment>
        <translation>%1 کاتژمێر</translation>
    </message>
</context>
<context>
    <name>Desk::HandOver</name>
    <message>
        <source>Your eSIM</source>
        <extracomment>Heading of the card that a traveller gets.</extracomment>
        <translation>eSIMـەکەت</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>On the card of a traveller, before what they paid.</extracomment>
        <translation>نرخ</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>On the card of a traveller, before how much data the eSIM has.</extracomment>
        <translation>داتا</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>On the card of a traveller: the eSIM has no limit of data.</extracomment>
        <translation>بێ سنوور</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>%1: a number of gigabytes.</extracomment>
        <translation>%1 گێگابایت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>%1: a number of megabytes.</extracomment>
        <translation>%1 مێگابایت</translation>
    </message>
    <message>
        <source>Valid for</source>
        <extracomment>On the card of a traveller, before a number of days.</extracomment>
        <translation>ماوەی کارکردن</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>%n: how many days an eSIM works.</extracomment>
        <translation>
            <numerusform>%n ڕۆژ</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins</source>
        <extracomment>On the card of a traveller, before when the days of the eSIM begin.</extracomment>
        <translation>دەستپێکردن</translation>
    </message>
    <message>
        <source>with the first use</source>
        <translation>لەگەڵ یەکەم بەکارهێنان</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>On the card of a traveller: the days of the eSIM have begun already.</extracomment>
        <translation>یەکسەر</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>On the card of a traveller, before names of countries.</extracomment>
        <translation>وڵاتەکان</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <extracomment>%n: in how many countries an eSIM works.</extracomment>
        <translation>
            <numerusform>%n وڵات</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan this code with the phone.</source>
        <translation>ئەم کۆدە بە مۆبایلەکە سکان بکە.</translation>
    </message>
    <message>
        <source>Or type this into the phone:</source>
        <translation>یان ئەمە لە مۆبایلەکە بنووسە:</translation>
    </message>
    <message>
        <source>Or open the link on the phone:</source>
        <translation>یان بەستەرەکە لە مۆبایلەکە بکەرەوە:</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <extracomment>On the card of a traveller: the address that phones ask for; “SM-DP+” is a name.</extracomment>
        <translation>ناونیشانی SM-DP+‎</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>On the card of a traveller: the code that phones ask for beside the address.</extracomment>
        <translation>کۆدی چالاککردن</translation>
    </message>
    <message>
        <source>Full code</source>
        <extracomment>On the card of a traveller: address and activation code in one, for Android.</extracomment>
        <translation>کۆدی تەواو</translation>
    </message>
    <message>
        <source>The phone asks for a confirmation code. The shop tells it to you.</source>
        <translation>مۆبایلەکە داوای کۆدی دڵنیاکردنەوە دەکات. فرۆشگاکە پێتی دەدات.</translation>
    </message>
    <message>
        <source>Connect the phone to Wi-Fi.</source>
        <translation>مۆبایلەکە بە Wi-Fi ببەستەوە.</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile Data, then Add eSIM, and choose to use a QR code.</source>
        <translation>ڕێکخستنەکان، پاشان داتای مۆبایل، پاشان زیادکردنی eSIM بکەرەوە و بەکارهێنانی کۆدی QR هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Open Settings, then Network, then SIM cards, and choose to add an eSIM.</source>
        <translation>ڕێکخستنەکان، پاشان تۆڕ، پاشان سیم کارتەکان بکەرەوە و زیادکردنی eSIM هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Scan the QR code and confirm.</source>
        <translation>کۆدی QR سکان بکە و پشتڕاستی بکەرەوە.</translation>
    </message>
    <message>
        <source>When you arrive, choose this eSIM for mobile data.</source>
        <translation>کاتێک گەیشتیت، ئەم eSIMـە بۆ داتای مۆبایل هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Switch on data roaming for this eSIM.</source>
        <translation>ڕۆمینگی داتا بۆ ئەم eSIMـە پێبکە.</translation>
    </message>
    <message>
        <source>No data?</source>
        <extracomment>Heading on the card of a traveller, before what to do.</extracomment>
        <translation>داتا نییە؟</translation>
    </message>
    <message>
        <source>See that data roaming is on, choose another network by hand, then restart the phone.</source>
        <translation>دڵنیا ببەوە کە ڕۆمینگی داتا پێکراوە، بە دەست تۆڕێکی تر هەڵبژێرە، پاشان مۆبایلەکە دووبارە پێبکەوە.</translation>
    </message>
    <message>
        <source>The code installs once only. Keep the eSIM on the phone until your trip is over.</source>
        <translation>کۆدەکە تەنها یەک جار دادەمەزرێت. eSIMـەکە تا کۆتایی گەشتەکەت لە مۆبایلەکەدا بهێڵەرەوە.</translation>
    </message>
    <message>
        <source>Only a specimen: no phone can install this eSIM.</source>
        <translation>تەنها نموونەیە: هیچ مۆبایلێک ناتوانێت ئەم eSIMـە دابمەزرێنێت.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Heading of the paper that says what a customer paid.</extracomment>
        <translation>پسوولە</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>On a receipt, before its number.</extracomment>
        <translation>ژمارە</translation>
    </message>
    <message>
        <source>Sold on</source>
        <extracomment>On a receipt, before the date.</extracomment>
        <translation>بەرواری فرۆشتن</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>On a receipt, before what was paid for all.</extracomment>
        <translation>کۆی گشتی</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>On a receipt, before how it was paid, such as cash.</extracomment>
        <translation>شێوازی پارەدان</translation>
    </message>
    <message>
        <source>cash</source>
        <extracomment>On a receipt: how it was paid.</extracomment>
        <translation>نەختینە</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>On a receipt: it was paid with a bank card.</extracomment>
        <translation>کارت</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>On a receipt: it was put on the bill of the hotel room.</extracomment>
        <translation>ژوور</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>On a receipt: it is to be paid later.</extracomment>
        <translation>دواتر</translation>
    </message>
</context>
<context>
    <name>Desk::HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <extracomment>Title of the dialog that gives an eSIM to the customer.</extracomment>
        <translation>ڕادەستکردن</translation>
    </message>
    <message>
        <source>Preview of the hand-over</source>
        <translation>پێشبینینی ڕادەستکردن</translation>
    </message>
    <message>
        <source>eSIMs to hand over</source>
        <translation>eSIMـەکان بۆ ڕادەستکردن</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Caption of a list: languages of travellers.</extracomment>
        <translation>&amp;زمان</translation>
    </message>
    <message>
        <source>Language of the hand-over</source>
        <translation>زمانی ڕادەستکردن</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <extracomment>Caption of a list: sizes of paper.</extracomment>
        <translation>&amp;کاغەز</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Name of a list: sizes of paper.</extracomment>
        <translation>کاغەز</translation>
    </message>
    <message>
        <source>Receip&amp;t</source>
        <extracomment>Check box: what the customer paid is printed too.</extracomment>
        <translation>&amp;پسوولە</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Name of a check box: what the customer paid is printed too.</extracomment>
        <translation>پسوولە</translation>
    </message>
    <message>
        <source>Adds a page with number, date, what was sold and for how much; never the cost</source>
        <translation>پەڕەیەک زیاد دەکات بە ژمارە، بەروار، ئەوەی فرۆشراوە و بە چەند؛ هەرگیز تێچووەکە نا</translation>
    </message>
    <message>
        <source>The receipt without the card</source>
        <translation>پسوولەکە بێ کارتەکە</translation>
    </message>
    <message>
        <source>Selling price on the card</source>
        <translation>نرخی فرۆشتن لەسەر کارتەکە</translation>
    </message>
    <message>
        <source>It has no selling price, so there is none for a receipt or the card.</source>
        <translation>نرخی فرۆشتنی نییە، بۆیە بۆ پسوولە یان کارت نرخ نییە.</translation>
    </message>
    <message>
        <source>A PDF file for each eSIM</source>
        <translation>بۆ هەر eSIMـێک فایلێکی PDF</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>Button: prints the card.</extracomment>
        <translation>چاپک&amp;ردن</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Name of a button: prints the card.</extracomment>
        <translation>چاپکردن</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <extracomment>Button: saves the card as a file.</extracomment>
        <translation>پاشەکە&amp;وتکردنی PDF</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>Name of a button: saves the card as a file.</extracomment>
        <translation>پاشەکەوتکردنی PDF</translation>
    </message>
    <message>
        <source>Save p&amp;icture</source>
        <extracomment>Button: saves the card as a picture.</extracomment>
        <translation>پاشەکەوتکردنی وێ&amp;نە</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>Name of a button: saves the card as a picture.</extracomment>
        <translation>پاشەکەوتکردنی وێنە</translation>
    </message>
    <message>
        <source>As a picture for messengers, 1080 × 1350 pixels</source>
        <translation>وەک وێنە بۆ بەرنامەکانی نامەناردن، ١٠٨٠ × ١٣٥٠ پیکسڵ</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <extracomment>Button: copies a text for the customer.</extracomment>
        <translation>کۆپیکردنی پە&amp;یام</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>Name of a button: copies a text for the customer.</extracomment>
        <translation>کۆپیکردنی پەیام</translation>
    </message>
    <message>
        <source>The text with both links, for any messenger; it leaves the clipboard after a minute</source>
        <translation>دەقەکە بە هەردوو بەستەرەوە، بۆ هەر بەرنامەیەکی نامەناردن؛ دوای خولەکێک لە کلیپبۆرد دەسڕدرێتەوە</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <extracomment>Button: opens the mail program with a text for the customer.</extracomment>
        <translation>&amp;ئیمەیڵ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Name of a button: opens the mail program with a text for the customer.</extracomment>
        <translation>ئیمەیڵ</translation>
    </message>
    <message>
        <source>Opens your own mail program with the message; nothing is sent by itself</source>
        <translation>بەرنامەی ئیمەیڵی خۆت بە پەیامەکەوە دەکاتەوە؛ هیچ شتێک خۆکار نانێردرێت</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <extracomment>Button: opens the messenger of this name with a text for the customer.</extracomment>
        <translation>وا&amp;تسئاپ</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <extracomment>Name of a button; that of a messenger.</extracomment>
        <translation>واتسئاپ</translation>
    </message>
    <message>
        <source>Opens WhatsApp with the message; you choose to whom it goes</source>
        <translation>واتسئاپ بە پەیامەکەوە دەکاتەوە؛ خۆت هەڵدەبژێریت بۆ کێ دەچێت</translation>
    </message>
    <message>
        <source>Your shop&apos;s name, telephone and address stand on it once they are in the settings (Ctrl+,).</source>
        <translation>ناو، تەلەفۆن و ناونیشانی فرۆشگاکەت لەسەری دەردەکەون کاتێک لە ڕێکخستنەکاندا نووسرابن (Ctrl+,).</translation>
    </message>
    <message>
        <source>Hand-over status</source>
        <extracomment>Name of what says whether something was saved, printed or copied.</extracomment>
        <translation>دۆخی ڕادەستکردن</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>The message is copied. It leaves the clipboard after %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>پەیامەکە کۆپی کرا. دوای %1 چرکە لە کلیپبۆرد دەسڕدرێتەوە.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>بەڵگەنامەکانی PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <extracomment>A kind of files in a dialog that chooses one.</extracomment>
        <translation>وێنەکان (*.png)</translation>
    </message>
    <message>
        <source>receipt</source>
        <extracomment>In the name of a file.</extracomment>
        <translation>پسوولە</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2. The eSIM is not touched by it; try another folder.</source>
        <extracomment>%1: path of a file; %2: the system&apos;s reason.</extracomment>
        <translation>هیچ شتێک بە ناوی %1 پاشەکەوت نەکرا: %2. eSIMـەکە هیچی لێنەهاتووە؛ بوخچەیەکی تر تاقی بکەرەوە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files before it are saved.</source>
        <extracomment>%Ln: how many files were written before one that could not be.</extracomment>
        <translation>
            <numerusform>%Ln فایلی پێش ئەوە پاشەکەوت کراون.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>پاشەکەوت کرا بە ناوی %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are saved, the first as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>
            <numerusform>%Ln فایل پاشەکەوت کران، یەکەمیان بە ناوی %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>بۆ چاپکەرەکە نێردرا.</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is switched on and has paper, or save a PDF.</source>
        <translation>چاپکەرەکە وەری نەگرت. دڵنیا ببەوە کە پێکراوە و کاغەزی تێدایە، یان PDFـێک پاشەکەوت بکە.</translation>
    </message>
    <message>
        <source>No program for it was found on this computer. Copy the message instead.</source>
        <translation>هیچ بەرنامەیەک بۆ ئەمە لەم کۆمپیوتەرە نەدۆزرایەوە. لە جیاتی ئەوە پەیامەکە کۆپی بکە.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln eSIMs</source>
        <extracomment>%Ln: how many eSIMs were sold together. A choice.</extracomment>
        <translation>
            <numerusform>هەموو %Ln eSIMـەکە</numerusform>
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
        <translation>ڕۆڵی %1 ملم</translation>
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
        <translation>زمان</translation>
    </message>
    <message>
        <source>Language of the hand-over</source>
        <translation>زمانی ڕادەستکردن</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Caption of a list: sizes of paper.</extracomment>
        <translation>کاغەز</translation>
    </message>
    <message>
        <source>What the next hand-over begins with. The customer display speaks the same language.</source>
        <translation>ڕادەستکردنی داهاتوو بەمانە دەستپێدەکات. شاشەی کڕیاریش بە هەمان زمانە.</translation>
    </message>
    <message>
        <source>Show the selling price on the card</source>
        <translation>نرخی فرۆشتن لەسەر کارتەکە پیشان بدە</translation>
    </message>
    <message>
        <source>Tax line of receipts</source>
        <translation>دێڕی باجی پسوولەکان</translation>
    </message>
</context>
<context>
    <name>Desk::KeySettings</name>
    <message>
        <source>Choose a command, then press its new key in the field below.</source>
        <translation>فەرمانێک هەڵبژێرە، پاشان دوگمە نوێیەکەی لە خانەی خوارەوە دابگرە.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Name of the table that lists all commands with their keys.</extracomment>
        <translation>دوگمەکانی کیبۆرد</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button beside a field: the command gets its usual key back.</extracomment>
        <translation>ڕێکخستنەوە</translation>
    </message>
    <message>
        <source>Use it here</source>
        <extracomment>Button: the key goes from the command that has it to the one that is chosen.</extracomment>
        <translation>بەکارهێنانی لێرە</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <extracomment>Button: every command gets its usual key back.</extracomment>
        <translation>ڕێکخستنەوەی هەموو دوگمەکان</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Heading of a column: what can be done with a key, &quot;Order&quot;.</extracomment>
        <translation>فەرمان</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading of a column: the key on the keyboard, such as F5.</extracomment>
        <translation>دوگمە</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <extracomment>%1: what a command is called. It stands before the field with its key.</extracomment>
        <translation>دوگمەی «%1»</translation>
    </message>
    <message>
        <source>Esc always goes one step back.</source>
        <translation>دوگمەی Esc هەمیشە هەنگاوێک دەگەڕێتەوە بۆ دواوە.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <extracomment>%1: a key, such as Ctrl+T; %2: the command that has it.</extracomment>
        <translation>دوگمەی %1‎ هی ئەم فەرمانەیە: «%2».</translation>
    </message>
    <message>
        <source>%1 has no key now.</source>
        <extracomment>%1: what a command is called.</extracomment>
        <translation>ئێستا «%1» هیچ دوگمەیەکی نییە.</translation>
    </message>
    <message>
        <source>%1 alone writes, moves or presses. Hold Ctrl or Alt with it, or take one of F1 to F12.</source>
        <extracomment>%1: a key, such as A or Enter.</extracomment>
        <translation>دوگمەی %1‎ بە تەنیا بۆ نووسین، جووڵان یان داگرتنە. لەگەڵیدا Ctrl یان Alt دابگرە، یان یەکێک لە F1 تا F12 هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Esc and Tab do the same everywhere.</source>
        <translation>هەر یەک لە Esc و Tab لە هەموو شوێنێکدا هەمان کاری خۆی دەکات.</translation>
    </message>
    <message>
        <source>Alt with a letter or digit opens menus. Hold Ctrl, too.</source>
        <translation>دوگمەی Alt لەگەڵ پیتێک یان ژمارەیەکدا پێڕستەکان دەکاتەوە. Ctrlـیش دابگرە.</translation>
    </message>
    <message>
        <source>Fields and tables need %1 for what is written in them.</source>
        <extracomment>%1: a key, such as Ctrl+C.</extracomment>
        <translation>خانە و خشتەکان پێویستیان بە %1‎ هەیە بۆ ئەوەی تێیاندا نووسراوە.</translation>
    </message>
</context>
<context>
    <name>Desk::KeysDialog</name>
    <message>
        <source>Keys</source>
        <extracomment>Title of the window that lists the keys of all commands.</extracomment>
        <translation>دوگمەکانی کیبۆرد</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading of a column: the key on the keyboard, such as F5.</extracomment>
        <translation>دوگمە</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>چی دەکات</translation>
    </message>
</context>
<context>
    <name>Desk::LastHandOvers</name>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Title of the list of eSIMs that were given to customers lately.</extracomment>
        <translation>دوایین ڕادەستکردنەکان</translation>
    </message>
    <message>
        <source>Search the last hand-overs</source>
        <translation>گەڕان لە دوایین ڕادەستکردنەکاندا</translation>
    </message>
    <message>
        <source>Customer, package, ICCID, day or time…</source>
        <translation>کڕیار، پاکێج، ICCID، ڕۆژ یان کات…</translation>
    </message>
    <message>
        <source>Hand-overs shown</source>
        <extracomment>Name of what says how many rows are listed.</extracomment>
        <translation>ڕادەستکردنە پیشاندراوەکان</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>Button: shows what a customer got.</extracomment>
        <translation>کردنەوەی دووبارە</translation>
    </message>
    <message>
        <source>Shows it as it was handed over</source>
        <translation>پیشانی دەدات وەک ئەوەی ڕادەست کراوە</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>The last hand-overs could not be read. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>دوایین ڕادەستکردنەکان نەخوێندرانەوە. %1</translation>
    </message>
    <message>
        <source>Hand-overs are not kept on this computer: that is switched off in the settings (Ctrl+,).</source>
        <translation>ڕادەستکردنەکان لەسەر ئەم کۆمپیوتەرە هەڵناگیرێن: ئەمە لە ڕێکخستنەکاندا کوژێنراوەتەوە (Ctrl+,).</translation>
    </message>
    <message>
        <source>The last hand-overs are being read.</source>
        <translation>دوایین ڕادەستکردنەکان دەخوێنرێنەوە.</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>هێشتا هیچ شتێک ڕادەست نەکراوە.</translation>
    </message>
    <message>
        <source>No hand-over is like that.</source>
        <translation>هیچ ڕادەستکردنێک نەدۆزرایەوە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-overs</source>
        <extracomment>%Ln: how many of the last times that an eSIM was given to a customer are listed.</extracomment>
        <translation>
            <numerusform>%Ln ڕادەستکردن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ListText</name>
    <message>
        <source>not readable</source>
        <extracomment>In a cell of a table: the answer had a value, but none that makes sense.</extracomment>
        <translation>ناخوێنرێتەوە</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>In a cell of a table whose newest value could not be read. %1: the one before: &quot;$3.10&quot;.</extracomment>
        <translation>پێشتر %1</translation>
    </message>
    <message>
        <source>Older orders are being read; the sums leave out those that were not read yet.</source>
        <translation>داواکارییە کۆنترەکان دەخوێنرێنەوە؛ کۆکان ئەوانەیان تێدا نییە کە هێشتا نەخوێندراونەتەوە.</translation>
    </message>
    <message>
        <source>Orders before %1 have not all been read; the sums leave them out. “Read all orders” reads them.</source>
        <extracomment>%1: a day and a time.</extracomment>
        <translation>داواکارییەکانی پێش %1 هەموویان نەخوێندراونەتەوە؛ کۆکان ئەوانەیان تێدا نییە. بۆ خوێندنەوەیان «خوێندنەوەی هەموو داواکارییەکان» دابگرە.</translation>
    </message>
    <message>
        <source>The orders were not read to the end: there may be more than stand here. F5 reads them.</source>
        <translation>داواکارییەکان تا کۆتایی نەخوێندرانەوە: ڕەنگە لەوانەی ئێرە زیاتر هەبن. بۆ خوێندنەوەیان F5 دابگرە.</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>When the orders were read: &quot;read 14:03&quot;.</extracomment>
        <translation>خوێندراوەتەوە لە %1</translation>
    </message>
    <message>
        <source>Older orders could not be read to the end. %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>داواکارییە کۆنترەکان تا کۆتایی نەخوێندرانەوە. %1</translation>
    </message>
    <message>
        <source>The orders could not be read to the end: there may be more, and newer ones, than stand here. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>داواکارییەکان تا کۆتایی نەخوێندرانەوە: ڕەنگە لەوانەی ئێرە زیاتر و نوێتر هەبن. %1 بۆ خوێندنەوەیان F5 دابگرە.</translation>
    </message>
    <message>
        <source>What was bought on this computer could not be read: orders that eSIMfly does not list, and what they were sold for, are missing. %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>ئەوەی لەم کۆمپیوتەرە کڕدراوە نەخوێندرایەوە: ئەو داواکارییانەی لە لیستی eSIMflyـدا نین، و ئەوەی بە چەند فرۆشراون، دیار نین. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders could not be read; the sums leave them out.</source>
        <extracomment>%Ln: how many orders of the list.</extracomment>
        <translation>
            <numerusform>%Ln داواکاری نەخوێندرانەوە؛ کۆکان ئەوانەیان تێدا نییە.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders could not be read at all and are not listed; the sums leave them out.</source>
        <extracomment>%Ln: how many orders eSIMfly has besides.</extracomment>
        <translation>
            <numerusform>%Ln داواکاری هەر نەخوێندرانەوە و لە لیستەکەدا نین؛ کۆکان ئەوانەیان تێدا نییە.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eSIMfly says that there are %Ln more orders, but did not list them. F5 reads them again.</source>
        <extracomment>%Ln: a number of orders. F5 is a key.</extracomment>
        <translation>
            <numerusform>بەپێی eSIMfly، %Ln داواکاریی تر هەن، بەڵام لە لیستەکەدا نین. بۆ خوێندنەوەی دووبارەیان F5 دابگرە.</numerusform>
        </translation>
    </message>
    <message>
        <source>eSIMfly&apos;s list of orders never ended. What was read of it stands here.</source>
        <translation>لیستی داواکارییەکانی eSIMfly کۆتایی نەهات. ئەوەی لێی خوێندراوەتەوە لێرەیە.</translation>
    </message>
    <message>
        <source>The eSIMs could not be read to the end: there may be more, and newer ones, than stand here. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>eSIMـەکان تا کۆتایی نەخوێندرانەوە: ڕەنگە لەوانەی ئێرە زیاتر و نوێتر هەبن. %1 بۆ خوێندنەوەیان F5 دابگرە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln eSIMs could not be read completely.</source>
        <extracomment>%Ln: how many eSIMs of the list.</extracomment>
        <translation>
            <numerusform>%Ln eSIM بە تەواوی نەخوێندرانەوە.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln eSIMs could not be read at all and are not listed.</source>
        <extracomment>%Ln: how many eSIMs eSIMfly has besides.</extracomment>
        <translation>
            <numerusform>%Ln eSIM هەر نەخوێندرانەوە و لە لیستەکەدا نین.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eSIMfly says that there are %Ln more eSIMs, but did not list them. F5 reads them again.</source>
        <extracomment>%Ln: a number of eSIMs. F5 is a key.</extracomment>
        <translation>
            <numerusform>بەپێی eSIMfly، %Ln eSIMـی تر هەن، بەڵام لە لیستەکەدا نین. بۆ خوێندنەوەی دووبارەیان F5 دابگرە.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet. What you sell from the catalogue stands here.</source>
        <translation>هێشتا داواکاری نییە. ئەوەی لە کەتەلۆگەکە دەیفرۆشیت لێرە دەردەکەوێت.</translation>
    </message>
    <message>
        <source>The orders could not be read. %1 Trying again…</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>داواکارییەکان نەخوێندرانەوە. %1 دووبارە هەوڵ دەدرێتەوە…</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>داواکارییەکان دەخوێنرێنەوە…</translation>
    </message>
    <message>
        <source>The orders could not be read. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>داواکارییەکان نەخوێندرانەوە. %1 بۆ خوێندنەوەیان F5 دابگرە.</translation>
    </message>
    <message>
        <source>No orders were found so far. “Read all orders” reads older ones.</source>
        <translation>تا ئێستا هیچ داواکارییەک نەدۆزراوەتەوە. بۆ خوێندنەوەی کۆنترەکان «خوێندنەوەی هەموو داواکارییەکان» دابگرە.</translation>
    </message>
    <message>
        <source>None of the orders could be read. F5 reads them again.</source>
        <translation>هیچ کام لە داواکارییەکان نەخوێندرانەوە. بۆ خوێندنەوەی دووبارەیان F5 دابگرە.</translation>
    </message>
    <message>
        <source>The orders were not read yet. F5 reads them.</source>
        <translation>داواکارییەکان هێشتا نەخوێندراونەتەوە. بۆ خوێندنەوەیان F5 دابگرە.</translation>
    </message>
    <message>
        <source>No eSIMs yet. Sell the first one from the catalogue, and it stands here.</source>
        <translation>هێشتا eSIM نییە. یەکەم دانە لە کەتەلۆگەکە بفرۆشە، لێرە دەردەکەوێت.</translation>
    </message>
    <message>
        <source>The eSIMs could not be read. %1 Trying again…</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>eSIMـەکان نەخوێندرانەوە. %1 دووبارە هەوڵ دەدرێتەوە…</translation>
    </message>
    <message>
        <source>Reading the eSIMs…</source>
        <translation>eSIMـەکان دەخوێنرێنەوە…</translation>
    </message>
    <message>
        <source>The eSIMs could not be read. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>eSIMـەکان نەخوێندرانەوە. %1 بۆ خوێندنەوەیان F5 دابگرە.</translation>
    </message>
    <message>
        <source>None of the eSIMs could be read. F5 reads them again.</source>
        <translation>هیچ کام لە eSIMـەکان نەخوێندرانەوە. بۆ خوێندنەوەی دووبارەیان F5 دابگرە.</translation>
    </message>
    <message>
        <source>The eSIMs were not read yet. F5 reads them.</source>
        <translation>eSIMـەکان هێشتا نەخوێندراونەتەوە. بۆ خوێندنەوەیان F5 دابگرە.</translation>
    </message>
</context>
<context>
    <name>Desk::LowBalanceReporter</name>
    <message>
        <source>The balance is low.</source>
        <translation>باڵانسەکە کەمە.</translation>
    </message>
    <message>
        <source>The balance is low: %1, less than %2.</source>
        <extracomment>Both are amounts of money; the second one is set by the shop.</extracomment>
        <translation>باڵانسەکە کەمە: %1، لە %2 کەمترە.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the overview, which says how long the balance lasts.</extracomment>
        <translation>پیشاندان</translation>
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
        <translation>پەڕەکان</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Name of the field that searches the page that is open.</extracomment>
        <translation>گەڕان</translation>
    </message>
    <message>
        <source>Match count</source>
        <extracomment>Name of what says how many rows were found.</extracomment>
        <translation>ژمارەی ئەنجامەکان</translation>
    </message>
    <message>
        <source>Rows that came while the mouse moved over the list (Shift+F5)</source>
        <translation>ئەو ڕیزانەی هاتن کاتێک ماوسەکە بەسەر لیستەکەدا دەجووڵا (Shift+F5)</translation>
    </message>
    <message>
        <source>Sandbox: nothing is real</source>
        <translation>تاقیکردنەوە: هیچ شتێک ڕاستەقینە نییە</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Name of the account&apos;s money, in the corner of the window.</extracomment>
        <translation>باڵانس</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>A menu: what has to do with the account.</extracomment>
        <translation>&amp;هەژمار</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>A menu: search, sort, export.</extracomment>
        <translation>&amp;دەستکاری</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>A menu: what is shown, and how.</extracomment>
        <translation>&amp;بینین</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>A menu in a menu: light or dark colours.</extracomment>
        <translation>ڕووکار</translation>
    </message>
    <message>
        <source>&amp;Sell</source>
        <extracomment>A menu: what has to do with a sale.</extracomment>
        <translation>&amp;فرۆشتن</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>A menu: keys, notices, about the program.</extracomment>
        <translation>&amp;یارمەتی</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <extracomment>Entry of a menu: the account is disconnected after a question.</extracomment>
        <translation>چوونەدەرەوە…</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>دەرچوون لە ژینگەی تاقیکردنەوە</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Entry of a menu: goes to the list of persons who sell.</extracomment>
        <translation>فرۆشیار</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Entry of a menu: goes to the list of ways to pay.</extracomment>
        <translation>پارەدان</translation>
    </message>
    <message>
        <source>Selling prices…</source>
        <extracomment>Entry of a menu: opens the rules of what the shop sells at.</extracomment>
        <translation>نرخەکانی فرۆشتن…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>پاشەکەوتکردنی کۆپییەک…</translation>
    </message>
    <message>
        <source>Bring back a copy…</source>
        <translation>گەڕاندنەوەی کۆپییەک…</translation>
    </message>
    <message>
        <source>Fixed price…</source>
        <extracomment>Entry of a menu: sets a price for one package.</extracomment>
        <translation>نرخی جێگیر…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>Entry of a menu: opens the settings.</extracomment>
        <translation>ڕێکخستنەکان…</translation>
    </message>
    <message>
        <source>&amp;Hide prices</source>
        <extracomment>Entry of a menu: hides what packages cost while a customer looks.</extracomment>
        <translation>شا&amp;ردنەوەی نرخەکان</translation>
    </message>
    <message>
        <source>Next eSIM of the sale</source>
        <translation>eSIMـی دواتری فرۆشتنەکە</translation>
    </message>
    <message>
        <source>Previous eSIM of the sale</source>
        <translation>eSIMـی پێشووی فرۆشتنەکە</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Entry of a menu: the program ends.</extracomment>
        <translation>دەرچوون</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Entry of a menu: all filters are taken away.</extracomment>
        <translation>پاککردنەوەی فلتەرەکان</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>هەناردەکردنی ئەوەی پیشاندراوە…</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Entry of a menu: saves what is shown as a workbook.</extracomment>
        <translation>هەناردەی Excel</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Entry of a menu: saves what is shown as a text file with commas.</extracomment>
        <translation>هەناردەی CSV</translation>
    </message>
    <message>
        <source>Sort the packages…</source>
        <translation>ڕیزکردنی پاکێجەکان…</translation>
    </message>
    <message>
        <source>Columns of the packages</source>
        <translation>ستوونەکانی پاکێجەکان</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>بردنی ستوونەکە بۆ چەپ</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>بردنی ستوونەکە بۆ ڕاست</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>تەسککردنەوەی ستوونەکە</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>فراوانکردنی ستوونەکە</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>هەنگاوێک بۆ دواوە</translation>
    </message>
    <message>
        <source>Refresh what is shown</source>
        <translation>نوێکردنەوەی ئەوەی پیشاندراوە</translation>
    </message>
    <message>
        <source>Show the rows that wait</source>
        <translation>پیشاندانی ڕیزە چاوەڕوانەکان</translation>
    </message>
    <message>
        <source>Read all orders</source>
        <translation>خوێندنەوەی هەموو داواکارییەکان</translation>
    </message>
    <message>
        <source>Copy the catalogue again</source>
        <translation>دووبارە کۆپیکردنی کەتەلۆگ</translation>
    </message>
    <message>
        <source>Customer display</source>
        <extracomment>Entry of a menu: opens a window that customers see.</extracomment>
        <translation>شاشەی کڕیار</translation>
    </message>
    <message>
        <source>QR code on the full screen</source>
        <translation>کۆدی QR پڕ بە شاشە</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>وەک سیستەم</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Entry of a menu: dark letters on white.</extracomment>
        <translation>ڕووناک</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Entry of a menu: light letters on black.</extracomment>
        <translation>تاریک</translation>
    </message>
    <message>
        <source>Order the selected package</source>
        <translation>داواکردنی پاکێجی هەڵبژێردراو</translation>
    </message>
    <message>
        <source>Hand over the eSIM that is shown…</source>
        <translation>ڕادەستکردنی eSIMـی پیشاندراو…</translation>
    </message>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Entry of a menu: lists eSIMs that were given to customers lately.</extracomment>
        <translation>دوایین ڕادەستکردنەکان</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>داخستنی ڕۆژ</translation>
    </message>
    <message>
        <source>Top up the selected eSIM…</source>
        <translation>پڕکردنەوەی eSIMـی هەڵبژێردراو…</translation>
    </message>
    <message>
        <source>Order another of the same</source>
        <translation>داواکردنی دانەیەکی تری هەمان پاکێج</translation>
    </message>
    <message>
        <source>Favourite: star the package shown, or no longer</source>
        <translation>دڵخواز: نیشانکردن یان لابردنی نیشانەی پاکێجی پیشاندراو</translation>
    </message>
    <message>
        <source>Unfinished purchases…</source>
        <extracomment>Entry of a menu: lists orders that need a decision.</extracomment>
        <translation>کڕینە تەواونەبووەکان…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <extracomment>Entry of a menu: lists the keys of all commands.</extracomment>
        <translation>دوگمەکانی کیبۆرد…</translation>
    </message>
    <message>
        <source>Notices…</source>
        <extracomment>Entry of a menu: lists all that was told.</extracomment>
        <translation>ئاگادارییەکان…</translation>
    </message>
    <message>
        <source>About eSIMfly Desk…</source>
        <translation>دەربارەی eSIMfly Desk…</translation>
    </message>
    <message>
        <source>Country, package, network, ICCID… (%1)</source>
        <extracomment>%1: the key that goes to this field, such as Ctrl+F. It says what can be searched for.</extracomment>
        <translation>وڵات، پاکێج، تۆڕ، ICCID… ‎(%1)</translation>
    </message>
    <message>
        <source>Team…</source>
        <extracomment>Entry of a menu: opens the dialog about the desks that sell together.</extracomment>
        <translation>تیم…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>گەڕان بەدوای فەرماندا…</translation>
    </message>
    <message>
        <source>Note or correction…</source>
        <extracomment>Entry of a menu: writes the customer or note of the selected eSIM, or corrects the selected order.</extracomment>
        <translation>تێبینی یان ڕاستکردنەوە…</translation>
    </message>
</context>
<context>
    <name>Desk::MainWindowController</name>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the sale that it is about.</extracomment>
        <translation>پیشاندان</translation>
    </message>
    <message>
        <source>Purchases made with another access code are not clear yet: %1. You may have been charged: look for them on the Orders page, or connect with that access code.</source>
        <extracomment>%1: names of packages, by commas.</extracomment>
        <translation>ئەو کڕینانەی بە کۆدی دەستگەیشتنێکی تر کراون هێشتا ڕوون نین: %1. ڕەنگە پارەت لێ بڕدرابێت: لە پەڕەی داواکارییەکان بەدوایاندا بگەڕێ، یان بەو کۆدی دەستگەیشتنە ببەستەوە.</translation>
    </message>
    <message>
        <source>The order of %1 did not come to its end last time. You may have been charged. Checking…</source>
        <extracomment>%1: name of a package.</extracomment>
        <translation>داواکاریی %1 جاری پێشوو نەگەیشتە کۆتایی. ڕەنگە پارەت لێ بڕدرابێت. پشکنین دەکرێت…</translation>
    </message>
    <message>
        <source>The secret key is kept in the keychain of this computer now.</source>
        <translation>کلیلی نهێنی ئێستا لە دەستەکلیلی ئەم کۆمپیوتەرەدا هەڵگیراوە.</translation>
    </message>
    <message>
        <source>The order of %1 was not sent before the program ended. Nothing was charged.</source>
        <extracomment>%1: name of a package.</extracomment>
        <translation>داواکاریی %1 پێش داخستنی بەرنامەکە نەنێردرا. هیچ پارەیەک نەبڕدرا.</translation>
    </message>
    <message>
        <source>The orders of %1 were not all sent before the program ended: %2. Nothing was charged for those that were not sent.</source>
        <extracomment>%1: a package; %2: &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>داواکارییەکانی %1 هەموویان پێش داخستنی بەرنامەکە نەنێردران: %2. بۆ ئەوانەی نەنێردران هیچ پارەیەک نەبڕدرا.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button of a question: the account is disconnected and its secret key forgotten.</extracomment>
        <translation>چوونەدەرەوە</translation>
    </message>
    <message>
        <source>Forget the secret key of this account on this computer?</source>
        <translation>کلیلی نهێنیی ئەم هەژمارە لەم کۆمپیوتەرە بسڕدرێتەوە؟</translation>
    </message>
    <message>
        <source>Notes and the list of purchases stay. To connect again you need the secret key.</source>
        <translation>تێبینییەکان و لیستی کڕینەکان دەمێننەوە. بۆ بەستنەوەی دووبارە پێویستت بە کلیلی نهێنی دەبێت.</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <extracomment>Button of a question: nothing changes.</extracomment>
        <translation>مانەوە بە بەستراوی</translation>
    </message>
    <message>
        <source>About eSIMfly Desk</source>
        <translation>دەربارەی eSIMfly Desk</translation>
    </message>
    <message>
        <source>Sells travel eSIMs of the eSIMfly Business API. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>eSIMـی گەشت لە eSIMfly Business API دەفرۆشێت. نەرمەکاڵای ئازادە بەپێی GNU General Public License، وەشانی ٣ یان نوێتر.</translation>
    </message>
</context>
<context>
    <name>Desk::ManagePanel</name>
    <message>
        <source>Cancel and refund</source>
        <translation>هەڵوەشاندنەوە و گەڕاندنەوەی پارە</translation>
    </message>
    <message>
        <source>What cancelling does</source>
        <translation>هەڵوەشاندنەوە چی دەکات</translation>
    </message>
    <message>
        <source>Cancel eSIM</source>
        <extracomment>Button: an eSIM is taken back; a question follows.</extracomment>
        <translation>هەڵوەشاندنەوەی eSIM</translation>
    </message>
    <message>
        <source>Cancel status</source>
        <extracomment>Name of what says how taking an eSIM back stands.</extracomment>
        <translation>دۆخی هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Suspend</source>
        <extracomment>Button: an eSIM pauses.</extracomment>
        <translation>ڕاگرتن</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: an eSIM goes on after a pause.</extracomment>
        <translation>کارپێکردنەوە</translation>
    </message>
    <message>
        <source>Suspend status</source>
        <extracomment>Name of what says how pausing an eSIM stands.</extracomment>
        <translation>دۆخی ڕاگرتن</translation>
    </message>
    <message>
        <source>SMS to this eSIM</source>
        <translation>SMS بۆ ئەم eSIMـە</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Name of a field: the words of an SMS to an eSIM.</extracomment>
        <translation>پەیام</translation>
    </message>
    <message>
        <source>Reaches the phone; stands in no list</source>
        <translation>دەگاتە مۆبایلەکە؛ لە هیچ لیستێکدا نابێت</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>Name of what says how many characters an SMS has.</extracomment>
        <translation>نووسە</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <extracomment>Button: sends the words of the field to an eSIM.</extracomment>
        <translation>ناردنی SMS</translation>
    </message>
    <message>
        <source>SMS status</source>
        <extracomment>Name of what says how sending an SMS stands.</extracomment>
        <translation>دۆخی SMS</translation>
    </message>
    <message>
        <source>Choose an eSIM to cancel or suspend it, or to send it an SMS.</source>
        <translation>eSIMـێک هەڵبژێرە بۆ هەڵوەشاندنەوە یان ڕاگرتنی، یان ناردنی SMS بۆی.</translation>
    </message>
    <message>
        <source>No network lets it in. Resuming brings it back with all its data and days.</source>
        <translation>هیچ تۆڕێک وەریناگرێت. کارپێکردنەوە بە هەموو داتا و ڕۆژەکانییەوە دەیگەڕێنێتەوە.</translation>
    </message>
    <message>
        <source>No network lets it in until it is resumed. Its validity runs on, and nothing is refunded.</source>
        <translation>هیچ تۆڕێک وەریناگرێت تا کاری پێدەکرێتەوە. ماوەکەی هەر تێدەپەڕێت، و هیچ پارەیەک ناگەڕێنرێتەوە.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Characters of an SMS. %1: written; %2: that may be.</extracomment>
        <translation>%1 لە %2</translation>
    </message>
    <message>
        <source>An SMS has %1 characters at most.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>SMS ئەوپەڕی %1 نووسەی تێدایە.</translation>
    </message>
</context>
<context>
    <name>Desk::NetworkEventModel</name>
    <message>
        <source>Connected</source>
        <extracomment>A phone registered with a mobile network.</extracomment>
        <translation>بەستراوە</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>What happened in a network: the phone used data.</extracomment>
        <translation>داتا</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>A phone told a mobile network where it is.</extracomment>
        <translation>بینراوە</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>What happened in a network: something else than data.</extracomment>
        <translation>هی تر</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something happened in a network.</extracomment>
        <translation>کات</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heading of a column: what happened in a network.</extracomment>
        <translation>ڕووداو</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: name of a network operator.</extracomment>
        <translation>تۆڕ</translation>
    </message>
    <message>
        <source>In plan</source>
        <extracomment>Heading: whether a mobile network belongs to what was bought.</extracomment>
        <translation>لە پاکێجدا</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The network is one of those of the plan.</extracomment>
        <translation>بەڵێ</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>The network is none of those of the plan.</extracomment>
        <translation>نەخێر</translation>
    </message>
</context>
<context>
    <name>Desk::NetworkPanel</name>
    <message>
        <source>Why is there no data?</source>
        <translation>بۆچی داتا نییە؟</translation>
    </message>
    <message>
        <source>Network verdict</source>
        <extracomment>Name of what says why there is no data.</extracomment>
        <translation>ئەنجامی پشکنینی تۆڕ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>چارەسەر</translation>
    </message>
    <message>
        <source>What the network knows</source>
        <translation>ئەوەی تۆڕەکە دەیزانێت</translation>
    </message>
    <message>
        <source>Check in progress</source>
        <translation>پشکنین لە جێبەجێکردندایە</translation>
    </message>
    <message>
        <source>Check network</source>
        <extracomment>Button: finds out why there is no data.</extracomment>
        <translation>پشکنینی تۆڕ</translation>
    </message>
    <message>
        <source>Asks the mobile network; once a minute for an eSIM (F5)</source>
        <translation>لە تۆڕی مۆبایل دەپرسێت؛ خولەکێک جارێک بۆ هەر eSIMـێک (F5)</translation>
    </message>
    <message>
        <source>Last check</source>
        <extracomment>Name of what says when this was found out last.</extracomment>
        <translation>دوایین پشکنین</translation>
    </message>
    <message>
        <source>Copy support note</source>
        <translation>کۆپیکردنی تێبینیی پشتگیری</translation>
    </message>
    <message>
        <source>What is known, for eSIMfly&apos;s support or a colleague. The activation code is not in it.</source>
        <translation>ئەوەی دەزانرێت، بۆ پشتگیریی eSIMfly یان هاوکارێک. کۆدی چالاککردنی تێدا نییە.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Name of what says that a note was copied.</extracomment>
        <translation>کۆپی کرا</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>حەوت ڕۆژی ڕابردوو</translation>
    </message>
    <message>
        <source>Network events</source>
        <extracomment>Name of a table: what happened in networks.</extracomment>
        <translation>ڕووداوەکانی تۆڕ</translation>
    </message>
    <message>
        <source>In plan</source>
        <extracomment>Heading of a column: whether a network is one of the package.</extracomment>
        <translation>لە پاکێجدا</translation>
    </message>
    <message>
        <source>Choose an eSIM to find out why it has no data.</source>
        <translation>eSIMـێک هەڵبژێرە بۆ ئەوەی بزانیت بۆچی داتای نییە.</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>لە تۆڕەکە دەپرسرێت…</translation>
    </message>
    <message>
        <source>Asked at %1; again in a minute.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>کاتژمێر %1 پرسیار کرا؛ دوای خولەکێک دەتوانرێت دووبارە بپرسرێت.</translation>
    </message>
    <message>
        <source>Asked at %1 (%2).</source>
        <extracomment>%1: time of day; %2: how long ago: &quot;3 min&quot;.</extracomment>
        <translation>کاتژمێر %1 پرسیار کرا (%2).</translation>
    </message>
    <message>
        <source>Copied. The activation code is not in it.</source>
        <translation>کۆپی کرا. کۆدی چالاککردنی تێدا نییە.</translation>
    </message>
</context>
<context>
    <name>Desk::NoticeStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>%Ln: how many notices stand behind the one that is shown. A button.</extracomment>
        <translation>
            <numerusform>%Ln دانەی تر</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>Title of the list of all that was told.</extracomment>
        <translation>ئاگادارییەکان</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>The name of the notice under the tool bar, for a screen reader; the notice itself is its description.</extracomment>
        <translation>ئاگاداری</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>Button: opens the list of all that was told.</extracomment>
        <translation>هەموو ئاگادارییەکان</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <extracomment>Name of a button: a notice was read and goes.</extracomment>
        <translation>لابردنی ئاگاداری</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>خوێندوومەتەوە</translation>
    </message>
</context>
<context>
    <name>Desk::OrderModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something was ordered.</extracomment>
        <translation>کات</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Heading of a column: eSIMfly&apos;s number of an order.</extracomment>
        <translation>ژمارەی داواکاری</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>پاکێج</translation>
    </message>
    <message>
        <source>eSIMs</source>
        <extracomment>Heading of a column: how many eSIMs an order has.</extracomment>
        <translation>eSIM</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Heading of a column: what the account paid.</extracomment>
        <translation>پارەی دراو</translation>
    </message>
    <message>
        <source>The price that was shown: a person said that it went through.</source>
        <translation>نرخی پیشاندراو: کەسێک گوتی ئەنجام درا.</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what the customer paid.</extracomment>
        <translation>فرۆشراو بە</translation>
    </message>
    <message>
        <source>What customers paid for the whole order</source>
        <translation>ئەو پارەیەی کڕیاران بۆ هەموو داواکارییەکە داویانە</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>قازانج</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>ئەو پارەیەی کڕیاران داویانە، دوای لێدەرکردنی ئەوەی هەژمارەکە داویەتی</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column: how an order stands, such as “Completed”.</extracomment>
        <translation>دۆخ</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>Heading of a column: money that came back for an order.</extracomment>
        <translation>گەڕانەوەی پارە</translation>
    </message>
    <message>
        <source>When money came back of the order</source>
        <translation>کاتێک پارەی داواکارییەکە گەڕایەوە</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>فرۆشیار</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading of a column: how the customer paid, such as cash.</extracomment>
        <translation>پارەدان</translation>
    </message>
    <message>
        <source>How the customer paid</source>
        <translation>کڕیار چۆن پارەی دا</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>کڕیار یان تێبینی</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Of the team, at which an order was sold.</extracomment>
        <translation>خاڵی فرۆشتن</translation>
    </message>
</context>
<context>
    <name>Desk::OrderPanel</name>
    <message>
        <source>Quantity</source>
        <extracomment>Caption of a field: how many eSIMs.</extracomment>
        <translation>دانە</translation>
    </message>
    <message>
        <source>How many eSIMs, 10 at most</source>
        <translation>چەند eSIM، ئەوپەڕی ١٠</translation>
    </message>
    <message>
        <source>you pay</source>
        <extracomment>Below an amount: what the account pays.</extracomment>
        <translation>تۆ دەیدەیت</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>کڕیار یان تێبینی</translation>
    </message>
    <message>
        <source>Optional, kept on this computer</source>
        <translation>ئارەزوومەندانە، لەسەر ئەم کۆمپیوتەرە هەڵدەگیرێت</translation>
    </message>
    <message>
        <source>Optional, shared with your team</source>
        <translation>ئارەزوومەندانە، لەگەڵ تیمەکەت هاوبەش دەکرێت</translation>
    </message>
    <message>
        <source>Order question</source>
        <extracomment>Name of what asks before an order is placed.</extracomment>
        <translation>پرسیاری داواکاری</translation>
    </message>
    <message>
        <source>Order now</source>
        <extracomment>Button: places the order.</extracomment>
        <translation>ئێستا داوا بکە</translation>
    </message>
    <message>
        <source>Order another</source>
        <extracomment>Button: the same package is ordered once more.</extracomment>
        <translation>داواکردنی دانەیەکی تر</translation>
    </message>
    <message>
        <source>One more of the same package (Ctrl+N)</source>
        <translation>دانەیەکی تر لە هەمان پاکێج (Ctrl+N)</translation>
    </message>
    <message>
        <source>Order now for %1</source>
        <extracomment>On the button that orders; %1: an amount of money.</extracomment>
        <translation>ئێستا داوا بکە بە %1</translation>
    </message>
    <message>
        <source>Balance after: %1</source>
        <extracomment>What the account will have once this order is paid.</extracomment>
        <translation>باڵانسی دواتر: %1</translation>
    </message>
    <message>
        <source>Connect an account to order.</source>
        <translation>بۆ داواکردن هەژمارێک ببەستەوە.</translation>
    </message>
    <message>
        <source>Connecting the account…</source>
        <translation>هەژمارەکە دەبەسترێتەوە…</translation>
    </message>
    <message>
        <source>Nothing can be bought while this computer&apos;s clock is off.</source>
        <translation>تا کاتژمێری ئەم کۆمپیوتەرە ڕاست نەکرێتەوە، هیچ شتێک ناکڕدرێت.</translation>
    </message>
    <message>
        <source>Nothing can be bought without a connection.</source>
        <translation>بێ پەیوەندی هیچ شتێک ناکڕدرێت.</translation>
    </message>
    <message>
        <source>With the orders under way the balance is not enough.</source>
        <translation>لەگەڵ ئەو داواکارییانەی لە جێبەجێکردندان باڵانسەکە بەس نییە.</translation>
    </message>
    <message>
        <source>With the orders under way the balance is not enough: %1 is missing.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>لەگەڵ ئەو داواکارییانەی لە جێبەجێکردندان باڵانسەکە بەس نییە: %1 کەمە.</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or sell at %1 all the same.</source>
        <extracomment>While prices are hidden. %1: what the customer pays for one.</extracomment>
        <translation>لە پێشتر گرانترە. بۆ بەردەوامبوون نرخەکان پیشان بدە، یان هەر بە %1 بیفرۆشە.</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or order again all the same.</source>
        <translation>لە پێشتر گرانترە. بۆ بەردەوامبوون نرخەکان پیشان بدە، یان هەر دووبارە داوای بکە.</translation>
    </message>
    <message>
        <source>Order again to confirm.</source>
        <translation>بۆ دڵنیاکردنەوە دووبارە داوای بکە.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be ordered. Order again to have it read once more.</source>
        <translation>نرخی ئێستای ئەم پاکێجە ناخوێنرێتەوە، بۆیە داوا ناکرێت. دووبارە داوای بکە بۆ ئەوەی جارێکی تر بخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>Checking the price…</source>
        <translation>نرخەکە دەپشکێنرێت…</translation>
    </message>
    <message>
        <source>The price rose from %1 to %2. Order again to pay %3.</source>
        <extracomment>%1, %2: the price of one eSIM; %3: of all that are ordered.</extracomment>
        <translation>نرخەکە بەرز بووەوە: پێشتر %1، ئێستا %2. بۆ دانی %3 دووبارە داوای بکە.</translation>
    </message>
    <message>
        <source>The price read at %1 could not be checked. Order again to buy at the current price.</source>
        <extracomment>%1: the time of day at which the price was read.</extracomment>
        <translation>ئەو نرخەی کاتژمێر %1 خوێندرایەوە نەپشکێنرا. بۆ کڕین بە نرخی ئێستا دووبارە داوای بکە.</translation>
    </message>
    <message>
        <source>This is more than %1. Order again to confirm.</source>
        <extracomment>%1: an amount of money that was set.</extracomment>
        <translation>ئەمە لە %1 زیاترە. بۆ دڵنیاکردنەوە دووبارە داوای بکە.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be ordered. The last price known is %1, of %2. Order again to have it read once more.</source>
        <extracomment>%1: the last price known; %2: its day and time.</extracomment>
        <translation>نرخی ئێستای ئەم پاکێجە ناخوێنرێتەوە، بۆیە داوا ناکرێت. دوایین نرخی زانراو: %1، لە %2. دووبارە داوای بکە بۆ ئەوەی جارێکی تر بخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>This package is no longer sold. Choose another one.</source>
        <translation>ئەم پاکێجە چیتر نافرۆشرێت. دانەیەکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The price fell from %1 to %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>نرخەکە دابەزی: پێشتر %1، ئێستا %2.</translation>
    </message>
</context>
<context>
    <name>Desk::OrdersPage</name>
    <message>
        <source>Shows the orders of all packages again</source>
        <translation>داواکارییەکانی هەموو پاکێجەکان دووبارە پیشان دەدات</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Name of a list: of which dates orders are shown.</extracomment>
        <translation>بەروارەکان</translation>
    </message>
    <message>
        <source>The days of the orders that are shown</source>
        <translation>ڕۆژی ئەو داواکارییانەی پیشاندراون</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>Name of a field: from which day on orders are shown.</extracomment>
        <translation>یەکەم ڕۆژ</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>Name of a field: until which day orders are shown.</extracomment>
        <translation>دوایین ڕۆژ</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: shows again what the customer got.</extracomment>
        <translation>ڕادەستکردن</translation>
    </message>
    <message>
        <source>What the traveller of the selected order takes along</source>
        <translation>ئەوەی گەشتیاری داواکاریی هەڵبژێردراو لەگەڵ خۆی دەیبات</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>Button: shows the QR code of an eSIM.</extracomment>
        <translation>کۆدی QR</translation>
    </message>
    <message>
        <source>Shows the eSIMs of the selected order beside the list</source>
        <translation>eSIMـەکانی داواکاریی هەڵبژێردراو لە تەنیشت لیستەکە پیشان دەدات</translation>
    </message>
    <message>
        <source>Show eSIM</source>
        <extracomment>Button: shows an eSIM on its page.</extracomment>
        <translation>پیشاندانی eSIM</translation>
    </message>
    <message>
        <source>Opens the eSIM of the selected order (Ctrl+Enter)</source>
        <translation>eSIMـی داواکاریی هەڵبژێردراو دەکاتەوە (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>داخستنی ڕۆژ</translation>
    </message>
    <message>
        <source>What was sold on a day, by seller and by payment, to print and to keep</source>
        <translation>ئەوەی لە ڕۆژێکدا فرۆشراوە، بەپێی فرۆشیار و پارەدان، بۆ چاپکردن و هەڵگرتن</translation>
    </message>
    <message>
        <source>Correct…</source>
        <extracomment>Button: opens a dialog that corrects what was noted of an order.</extracomment>
        <translation>ڕاستکردنەوە…</translation>
    </message>
    <message>
        <source>Sold for, seller, payment and note of the selected order (F2)</source>
        <translation>بە چەند فرۆشراوە، فرۆشیار، پارەدان و تێبینیی داواکاریی هەڵبژێردراو (F2)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: orders are read again.</extracomment>
        <translation>نوێکردنەوە</translation>
    </message>
    <message>
        <source>Reads the orders from eSIMfly (F5)</source>
        <translation>داواکارییەکان لە eSIMfly دەخوێنێتەوە (F5)</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>Name of the sums below the table of orders.</extracomment>
        <translation>کۆی گشتی</translation>
    </message>
    <message>
        <source>Orders read</source>
        <extracomment>Name of what says from which date on orders are known.</extracomment>
        <translation>داواکارییە خوێندراوەکان</translation>
    </message>
    <message>
        <source>Per day</source>
        <extracomment>Button: shows a chart of days.</extracomment>
        <translation>ڕۆژانە</translation>
    </message>
    <message>
        <source>Spend and margin of each day, as a chart and as a table</source>
        <translation>خەرجی و قازانجی هەر ڕۆژێک، وەک هێڵکاری و وەک خشتە</translation>
    </message>
    <message>
        <source>Read all orders</source>
        <translation>خوێندنەوەی هەموو داواکارییەکان</translation>
    </message>
    <message>
        <source>Reads the older orders from eSIMfly too, a page a second. It may be stopped at any time.</source>
        <translation>داواکارییە کۆنترەکانیش لە eSIMfly دەخوێنێتەوە، چرکەیەک پەڕەیەک. هەر کاتێک دەتوانرێت بوەستێنرێت.</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Name of the table of orders.</extracomment>
        <translation>داواکارییەکان</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Name of a list: what was corrected of an order.</extracomment>
        <translation>ڕاستکردنەوەکان</translation>
    </message>
    <message>
        <source>Only %1  ✕</source>
        <extracomment>A button that takes a filter away. %1: a destination or a package.</extracomment>
        <translation>تەنها %1  ✕</translation>
    </message>
    <message>
        <source>Nothing was sold on these days. What came back on them is of orders of other days.</source>
        <translation>لەم ڕۆژانەدا هیچ شتێک نەفرۆشرا. ئەوەی تێیاندا گەڕایەوە هی داواکاریی ڕۆژانی ترە.</translation>
    </message>
    <message>
        <source>No order matches. Search for a reference, a package, a customer, an ICCID or a seller.</source>
        <translation>هیچ داواکارییەک نەدۆزرایەوە. بەدوای ژمارەی داواکاری، پاکێج، کڕیار، ICCID یان فرۆشیاردا بگەڕێ.</translation>
    </message>
    <message>
        <source>%1 · reading…</source>
        <extracomment>%1: &quot;100 orders · $310.00 spent&quot;, while more of them are read.</extracomment>
        <translation>%1 · دەخوێنرێتەوە…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many are shown, of how many there are, while a newer list waits to be shown.</extracomment>
        <translation>%1 لە %2 پیشاندراوە</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;171 of 7,012&quot;: what the search found of all there is.</extracomment>
        <translation>%1 لە %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: shows what came while the mouse moved over the list.</extracomment>
        <translation>
            <numerusform>پیشاندانی %Ln دانەی تر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: rows of the table are put in order anew.</extracomment>
        <translation>پیشاندانی گۆڕانکاری</translation>
    </message>
    <message>
        <source>Sums of what is certain</source>
        <extracomment>Below a column of amounts in a file.</extracomment>
        <translation>کۆی ئەوەی مسۆگەرە</translation>
    </message>
    <message>
        <source>Choose an order to see its eSIMs.</source>
        <translation>داواکارییەک هەڵبژێرە بۆ بینینی eSIMـەکانی.</translation>
    </message>
    <message>
        <source>Money was loaded: no eSIM belongs to it.</source>
        <translation>پارە خرایە سەر باڵانس: هیچ eSIMـێکی نییە.</translation>
    </message>
    <message>
        <source>Its eSIM is being prepared. It stands here as soon as it comes.</source>
        <translation>eSIMـەکەی ئامادە دەکرێت. هەر کە هات لێرە دەردەکەوێت.</translation>
    </message>
    <message>
        <source>It is not known which eSIM belongs to this order.</source>
        <translation>نازانرێت کام eSIM هی ئەم داواکارییەیە.</translation>
    </message>
    <message>
        <source>Its eSIM is not among those that were read. F5 on the eSIMs page reads them.</source>
        <translation>eSIMـەکەی لەناو ئەوانەدا نییە کە خوێندراونەتەوە. بۆ خوێندنەوەیان لە پەڕەی eSIM دوگمەی F5 دابگرە.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter: no status in particular.</extracomment>
        <translation>هەموو</translation>
    </message>
    <message>
        <source>All dates</source>
        <extracomment>Choice of dates: orders of all times.</extracomment>
        <translation>هەموو بەروارەکان</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Choice of dates: orders of today.</extracomment>
        <translation>ئەمڕۆ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Choice of dates: orders of yesterday.</extracomment>
        <translation>دوێنێ</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>٧ ڕۆژی ڕابردوو</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>٣٠ ڕۆژی ڕابردوو</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>Choice of dates: orders of this month.</extracomment>
        <translation>ئەم مانگە</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>Choice of dates: orders of the month before.</extracomment>
        <translation>مانگی پێشوو</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>Days that a person chooses, from the first to the last.</extracomment>
        <translation>لە … تا …</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Name of a list: of which computer orders are shown.</extracomment>
        <translation>خاڵی فرۆشتن</translation>
    </message>
    <message>
        <source>The desk of the orders that are shown</source>
        <translation>خاڵی فرۆشتنی ئەو داواکارییانەی پیشان دەدرێن</translation>
    </message>
    <message>
        <source>Seller of the orders</source>
        <translation>فرۆشیاری داواکارییەکان</translation>
    </message>
    <message>
        <source>The seller of the orders that are shown</source>
        <translation>فرۆشیاری ئەو داواکارییانەی پیشان دەدرێن</translation>
    </message>
    <message>
        <source>Desk not known</source>
        <extracomment>A filter: orders of which nobody knows at which desk they were sold.</extracomment>
        <translation>خاڵی فرۆشتنی نەزانراو</translation>
    </message>
    <message>
        <source>All desks</source>
        <extracomment>A filter: no desk in particular.</extracomment>
        <translation>هەموو خاڵەکانی فرۆشتن</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>A filter: orders of which nobody said who sold them.</extracomment>
        <translation>بێ فرۆشیار</translation>
    </message>
    <message>
        <source>All sellers</source>
        <extracomment>A filter: no seller in particular.</extracomment>
        <translation>هەموو فرۆشیارەکان</translation>
    </message>
</context>
<context>
    <name>Desk::OtherNotes</name>
    <message>
        <source>Take mine away too</source>
        <extracomment>A button: the note of another desk in the place of the one that stands, or none where that took it away.</extracomment>
        <translation>لابردنی هی منیش</translation>
    </message>
    <message>
        <source>Use this note</source>
        <translation>بەکارهێنانی ئەم تێبینییە</translation>
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
        <translation>خوێندنەوەی هەموو داواکارییەکان</translation>
    </message>
    <message>
        <source>Reads the older orders from eSIMfly too, a page a second. It may be stopped at any time.</source>
        <translation>داواکارییە کۆنترەکانیش لە eSIMfly دەخوێنێتەوە، چرکەیەک پەڕەیەک. هەر کاتێک دەتوانرێت بوەستێنرێت.</translation>
    </message>
    <message>
        <source>The balance lasts</source>
        <translation>باڵانس بەش دەکات بۆ</translation>
    </message>
    <message>
        <source>Balance lasts</source>
        <extracomment>Name of what says how many days the balance will last.</extracomment>
        <translation>ماوەی باڵانس</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>پیشاندانی داواکارییەکان</translation>
    </message>
    <message>
        <source>Orders that the balance went for</source>
        <translation>ئەو داواکارییانەی باڵانسیان بۆ خەرجکرا</translation>
    </message>
    <message>
        <source>The orders of the days whose pace it is</source>
        <translation>داواکارییەکانی ئەو ڕۆژانەی حیسابەکە لەوانەوەیە</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>Caption: what was sold in this week.</extracomment>
        <translation>ئەم هەفتەیە</translation>
    </message>
    <message>
        <source>Orders this week</source>
        <translation>داواکاری لەم هەفتەیەدا</translation>
    </message>
    <message>
        <source>Orders of this week</source>
        <translation>داواکاریی ئەم هەفتەیە</translation>
    </message>
    <message>
        <source>The orders of this week</source>
        <translation>داواکارییەکانی ئەم هەفتەیە</translation>
    </message>
    <message>
        <source>Unclear or unfinished</source>
        <translation>ناڕوون یان تەواونەبوو</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <translation>شایانی تەلەفۆنکردن</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>هەفتە بە هەفتە</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>دراوی هێڵکارییەکە</translation>
    </message>
    <message>
        <source>Chart of the weeks</source>
        <translation>هێڵکاریی هەفتەکان</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>Name of a table with a row for each week.</extracomment>
        <translation>هەفتەکان</translation>
    </message>
    <message>
        <source>Best-selling destinations</source>
        <extracomment>Name of a table: countries and regions that were sold most.</extracomment>
        <translation>پڕفرۆشترین شوێنەکانی گەشت</translation>
    </message>
    <message>
        <source>Destinations that sell</source>
        <translation>شوێنە پڕفرۆشەکان</translation>
    </message>
    <message>
        <source>Best-selling packages</source>
        <extracomment>Name of a table: packages that were sold most.</extracomment>
        <translation>پڕفرۆشترین پاکێجەکان</translation>
    </message>
    <message>
        <source>Packages that sell</source>
        <translation>پاکێجە پڕفرۆشەکان</translation>
    </message>
    <message>
        <source>eSIMs by status</source>
        <translation>eSIM بەپێی دۆخ</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <extracomment>Instead of sums that are being worked out.</extracomment>
        <translation>کۆ دەکرێتەوە…</translation>
    </message>
    <message>
        <source>Unfinished purchases</source>
        <extracomment>Button: opens the list of orders that need a decision.</extracomment>
        <translation>کڕینە تەواونەبووەکان</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <extracomment>A button for a screen reader. %1: how an order stands: &quot;Pending&quot;.</extracomment>
        <translation>داواکاری: %1</translation>
    </message>
    <message>
        <source>None is known of, but not all orders were read.</source>
        <translation>هیچ داواکارییەکی وا نەزانراوە، بەڵام هەموو داواکارییەکان نەخوێندراونەتەوە.</translation>
    </message>
    <message>
        <source>None is known of, but it is not clear how some orders stand.</source>
        <translation>هیچ داواکارییەکی وا نەزانراوە، بەڵام دۆخی هەندێک داواکاری ڕوون نییە.</translation>
    </message>
    <message>
        <source>eSIMs: %1</source>
        <extracomment>A button for a screen reader. %1: how an eSIM stands: &quot;Active&quot;.</extracomment>
        <translation>eSIM: %1</translation>
    </message>
    <message>
        <source>Nobody is known to need one, but not all eSIMs were read.</source>
        <translation>نازانرێت پێویست بێت تەلەفۆن بۆ کەس بکرێت، بەڵام هەموو eSIMـەکان نەخوێندراونەتەوە.</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of amounts, while a customer looks at the screen.</extracomment>
        <translation>نرخەکان شاردراونەتەوە</translation>
    </message>
    <message>
        <source>Enter or a double click shows the orders of a week</source>
        <translation>Enter یان دوو جار کرتەکردن داواکارییەکانی هەفتەیەک پیشان دەدات</translation>
    </message>
    <message>
        <source>None of them matches.</source>
        <translation>هیچیان نەدۆزرایەوە.</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Name of a page: how the shop does.</extracomment>
        <translation>پوختە</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;3 of 171&quot;: what the search found of all destinations and packages that sell.</extracomment>
        <translation>%1 لە %2</translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>A button: shows what came while the mouse moved over a table.</extracomment>
        <translation>پیشاندانی گۆڕانکاری</translation>
    </message>
    <message>
        <source>Who sold</source>
        <extracomment>Name of a table with a row for each seller or desk.</extracomment>
        <translation>کێ فرۆشتی</translation>
    </message>
    <message>
        <source>By desk or by seller</source>
        <translation>بەپێی خاڵی فرۆشتن یان فرۆشیار</translation>
    </message>
    <message>
        <source>By desk</source>
        <extracomment>Choice: sums of each computer that sells.</extracomment>
        <translation>بەپێی خاڵی فرۆشتن</translation>
    </message>
    <message>
        <source>By seller</source>
        <extracomment>Choice: sums of each person who sells.</extracomment>
        <translation>بەپێی فرۆشیار</translation>
    </message>
    <message>
        <source>Of all orders</source>
        <extracomment>What a count is made of; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>لە هەموو داواکارییەکان</translation>
    </message>
    <message>
        <source>Of the orders that were read</source>
        <extracomment>What a count is made of; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>لەو داواکارییانەی خوێندراونەتەوە</translation>
    </message>
    <message>
        <source>Every order is settled</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>هەموو داواکارییەکان یەکلاکراونەتەوە</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <extracomment>%Ln: how many eSIMs; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>
            <numerusform>%Ln بە گشتی</numerusform>
        </translation>
    </message>
    <message>
        <source>Told from the eSIMs</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>بەپێی eSIMـەکان</translation>
    </message>
    <message>
        <source>Nobody needs a call</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>پێویست ناکات تەلەفۆن بۆ کەس بکرێت</translation>
    </message>
    <message>
        <source>No order of eSIMs was completed since %1.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>لە %1 بەدواوە هیچ داواکارییەکی eSIM تەواو نەبووە.</translation>
    </message>
    <message>
        <source>%1 of %2, completed orders since %3</source>
        <extracomment>%1: how many are shown, of %2 there are; %3: a day.</extracomment>
        <translation>%1 لە %2، داواکارییە تەواوبووەکان لە %3 بەدواوە</translation>
    </message>
    <message>
        <source>All orders of all desks since %1, top-ups too</source>
        <extracomment>Of all orders of a team, by desk or by seller; %1: a day.</extracomment>
        <translation>هەموو داواکارییەکانی هەموو خاڵەکانی فرۆشتن لە %1 بەدواوە، لەگەڵ پڕکردنەوەکان</translation>
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
        <translation>لە %1 بەدواوە</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When figures were read. %1: a time.</extracomment>
        <translation>لە کاتی %1</translation>
    </message>
    <message>
        <source>being read…</source>
        <extracomment>Instead of an amount that is not known yet.</extracomment>
        <translation>دەخوێنرێتەوە…</translation>
    </message>
    <message>
        <source>as this computer has it; F5 reads it</source>
        <translation>وەک ئەوەی لەم کۆمپیوتەرەدایە؛ بۆ خوێندنەوەی F5 دابگرە</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of how long the balance lasts, while a customer looks at the screen.</extracomment>
        <translation>نرخەکان شاردراونەتەوە</translation>
    </message>
    <message>
        <source>The balance was not read yet. F5 reads it.</source>
        <translation>باڵانسەکە هێشتا نەخوێندراوەتەوە. بۆ خوێندنەوەی F5 دابگرە.</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>%1: an amount of money; %2: a time.</extracomment>
        <translation>%1 لە کاتی %2</translation>
    </message>
    <message>
        <source>%1. What it lasts can be told after the first whole day with orders.</source>
        <extracomment>%1: the balance with its currency.</extracomment>
        <translation>%1. دوای یەکەم ڕۆژی تەواو بە داواکارییەوە دەزانرێت بەشی چەند دەکات.</translation>
    </message>
    <message>
        <source>%1, at the %2 a day of %3.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: an amount of money; %3: days from the first to the last.</extracomment>
        <translation>%1، بە خەرجیی ڕۆژانەی %2 لە %3.</translation>
    </message>
    <message>
        <source>%1. As much came back as was spent on %2.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: days from the first to the last.</extracomment>
        <translation>%1. لە %2 ئەوەندەی خەرجکرا گەڕایەوە.</translation>
    </message>
    <message>
        <source>%1. Nothing was spent on %2.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: days from the first to the last.</extracomment>
        <translation>%1. لە %2 هیچ شتێک خەرج نەکرا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders of these days are not certain and not in it.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>
            <numerusform>%Ln داواکاریی ئەم ڕۆژانە مسۆگەر نین و تێیدا نین.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than a year</source>
        <translation>زیاتر لە ساڵێک</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln days</source>
        <extracomment>%Ln: how many days the balance will last.</extracomment>
        <translation>
            <numerusform>نزیکەی %Ln ڕۆژ</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a day</source>
        <translation>کەمتر لە ڕۆژێک</translation>
    </message>
    <message>
        <source>No data left</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>داتا نەماوە</translation>
    </message>
    <message>
        <source>Nearly empty</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>داتای کەم ماوە</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>نزیکە لە کۆتایی</translation>
    </message>
    <message>
        <source>Prepared for too long</source>
        <extracomment>Why eSIMs need attention; the number stands behind it.</extracomment>
        <translation>ئامادەکردنی درێژەی کێشاوە</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>دانەمەزراوە</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders without a time are in no week.</source>
        <extracomment>%Ln: a number of orders.</extracomment>
        <translation>
            <numerusform>%Ln داواکاریی بێ کات لە هیچ هەفتەیەکدا نین.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::PackageDelegate</name>
    <message>
        <source>unlimited</source>
        <extracomment>A badge behind the name of a package: it has no limit of data.</extracomment>
        <translation>بێ سنوور</translation>
    </message>
    <message>
        <source>sold lately</source>
        <extracomment>A badge behind the name of a package: it was sold in the last days.</extracomment>
        <translation>لەم دواییەدا فرۆشراوە</translation>
    </message>
</context>
<context>
    <name>Desk::PackageDetails</name>
    <message>
        <source>Data</source>
        <extracomment>Caption: how much data a package has.</extracomment>
        <translation>داتا</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Caption: how many days a package is valid.</extracomment>
        <translation>ماوە</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Caption: minutes and texts of a package.</extracomment>
        <translation>پەیوەندی</translation>
    </message>
    <message>
        <source>Texts</source>
        <comment>Text messages that come with a package</comment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>Caption: network operators of a package.</extracomment>
        <translation>تۆڕەکان</translation>
    </message>
    <message>
        <source>Carrier</source>
        <extracomment>Caption: the company whose eSIM it is.</extracomment>
        <translation>کۆمپانیای تۆڕ</translation>
    </message>
    <message>
        <source>Includes</source>
        <comment>What else comes with a package</comment>
        <translation>لەگەڵیدایە</translation>
    </message>
    <message>
        <source>Top-up</source>
        <extracomment>Caption: whether more data can be bought for the same eSIM.</extracomment>
        <translation>پڕکردنەوە</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>Caption: what customers pay.</extracomment>
        <translation>نرخی فرۆشتن</translation>
    </message>
    <message>
        <source>Fix…</source>
        <comment>A button beside a selling price: to set it by hand</comment>
        <translation>جێگیرکردن…</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>Name of a button: a price for this package alone.</extracomment>
        <translation>نرخی جێگیر</translation>
    </message>
    <message>
        <source>Set the selling price of this package by hand (Ctrl+Shift+M)</source>
        <translation>نرخی فرۆشتنی ئەم پاکێجە بە دەست دابنێ (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Price history</source>
        <extracomment>Name of a chart: what a package cost in the past.</extracomment>
        <translation>مێژووی نرخ</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <translation>چیتر نافرۆشرێت</translation>
    </message>
    <message>
        <source>price not readable now</source>
        <translation>نرخ ئێستا ناخوێنرێتەوە</translation>
    </message>
    <message>
        <source>fixed price</source>
        <extracomment>Behind a selling price: a person set it for this package alone.</extracomment>
        <translation>نرخی جێگیر</translation>
    </message>
    <message>
        <source>no rule fits</source>
        <translation>هیچ ڕێسایەک ناگونجێت</translation>
    </message>
    <message>
        <source>%1, last read %2</source>
        <extracomment>%1: an amount of money; %2: the day and time when it could be read for the last time.</extracomment>
        <translation>%1، دواجار خوێندراوەتەوە لە %2</translation>
    </message>
    <message>
        <source>−%1 % on %2</source>
        <extracomment>A price change and its day: &quot;−5 % on 21 Nov&quot;.</extracomment>
        <translation>−%1 % لە %2</translation>
    </message>
    <message>
        <source>+%1 % on %2</source>
        <extracomment>%1: a number of per cent, %2: a date. How a price rose.</extracomment>
        <translation>+%1 % لە %2</translation>
    </message>
    <message>
        <source>%1 →</source>
        <extracomment>The price before; the new one follows.</extracomment>
        <translation>%1 ←</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A price that has not changed: &quot;$3.10 since 21 Nov&quot;.</extracomment>
        <translation>%1 لە %2 بەدواوە</translation>
    </message>
</context>
<context>
    <name>Desk::PackageFacts</name>
    <message>
        <source>local</source>
        <extracomment>A package for one country.</extracomment>
        <translation>ناوخۆیی</translation>
    </message>
    <message>
        <source>regional</source>
        <extracomment>A package for a region.</extracomment>
        <translation>ناوچەیی</translation>
    </message>
    <message>
        <source>Unlimited, speed may drop</source>
        <translation>بێ سنوور، ڕەنگە خێرایی دابەزێت</translation>
    </message>
    <message>
        <source>%1 at home, %2 when roaming</source>
        <extracomment>%1 and %2: amounts of data, such as “5 GB”.</extracomment>
        <translation>%1 لە وڵاتی خۆی، %2 لە ڕۆمینگ</translation>
    </message>
    <message>
        <source>%1 from first use</source>
        <extracomment>%1 is &quot;30 days&quot;.</extracomment>
        <translation>%1 لە یەکەم بەکارهێنانەوە</translation>
    </message>
    <message>
        <source>%1 from the purchase</source>
        <extracomment>%1 is &quot;30 days&quot;.</extracomment>
        <translation>%1 لە کڕینەوە</translation>
    </message>
    <message>
        <source>unlimited at home</source>
        <extracomment>Calls within the home country.</extracomment>
        <translation>بێ سنوور لە وڵاتی خۆی</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln خولەک</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited in the EU</source>
        <translation>بێ سنوور لە یەکێتیی ئەوروپا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes in the EU</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln خولەک لە یەکێتیی ئەوروپا</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited international minutes</source>
        <translation>خولەکی نێودەوڵەتیی بێ سنوور</translation>
    </message>
    <message numerus="yes">
        <source>%Ln international minutes</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln خولەکی نێودەوڵەتی</numerusform>
        </translation>
    </message>
    <message>
        <source>included</source>
        <extracomment>Calls, or texts, come with the package; how many isn&apos;t said.</extracomment>
        <translation>لەگەڵیدایە</translation>
    </message>
    <message>
        <source>incoming only</source>
        <extracomment>Text messages can be received, not sent.</extracomment>
        <translation>تەنها وەرگرتن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>%Ln SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts in the EU</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>%Ln SMS لە یەکێتیی ئەوروپا</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited international texts</source>
        <translation>SMSـی نێودەوڵەتیی بێ سنوور</translation>
    </message>
    <message numerus="yes">
        <source>%Ln international texts</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>%Ln SMSـی نێودەوڵەتی</numerusform>
        </translation>
    </message>
    <message>
        <source>can be topped up</source>
        <translation>دەتوانرێت پڕ بکرێتەوە</translation>
    </message>
    <message>
        <source>can&apos;t be topped up</source>
        <translation>ناتوانرێت پڕ بکرێتەوە</translation>
    </message>
    <message>
        <source>hotspot</source>
        <extracomment>What a package can: the phone may share its connection.</extracomment>
        <translation>هۆتسپۆت</translation>
    </message>
    <message>
        <source>no hotspot</source>
        <extracomment>What a package can&apos;t: the phone may not share its connection.</extracomment>
        <translation>بێ هۆتسپۆت</translation>
    </message>
    <message>
        <source>phone number (%1)</source>
        <extracomment>What a package has: a telephone number. %1: the country that it is of.</extracomment>
        <translation>ژمارەی مۆبایل (%1)</translation>
    </message>
    <message>
        <source>can renew by itself</source>
        <extracomment>The package can be bought so that it is paid and starts again by itself.</extracomment>
        <translation>دەتوانێت خۆکار نوێ ببێتەوە</translation>
    </message>
</context>
<context>
    <name>Desk::PackageModel</name>
    <message>
        <source>unlimited</source>
        <extracomment>Read aloud for the sign ∞.</extracomment>
        <translation>بێ سنوور</translation>
    </message>
    <message>
        <source>Valid (days)</source>
        <extracomment>Heading in a file: how many days the package lasts.</extracomment>
        <translation>ماوە (ڕۆژ)</translation>
    </message>
    <message>
        <source>sorted, ascending</source>
        <extracomment>Read aloud at a table&apos;s heading.</extracomment>
        <translation>ڕیزکراو، لە کەمەوە بۆ زۆر</translation>
    </message>
    <message>
        <source>sorted, descending</source>
        <extracomment>Said by screen readers behind the heading of a column: the largest is at the top.</extracomment>
        <translation>ڕیزکراو، لە زۆرەوە بۆ کەم</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>پاکێج</translation>
    </message>
    <message>
        <source>Covers</source>
        <extracomment>The places where the package works.</extracomment>
        <translation>وڵاتان</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: how much data a package has.</extracomment>
        <translation>داتا</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>How long the package lasts.</extracomment>
        <translation>ماوە</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>The kind of mobile network: 4G, 5G.</extracomment>
        <translation>تۆڕ</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a package.</extracomment>
        <translation>تێچوو</translation>
    </message>
    <message>
        <source>/GB</source>
        <extracomment>Cost for each gigabyte, as short as it is understood.</extracomment>
        <translation>/GB</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>What the shop takes for the package.</extracomment>
        <translation>نرخی فرۆشتن</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>قازانج</translation>
    </message>
    <message>
        <source>Margin %</source>
        <extracomment>The margin in percent of the selling price, as short as it is understood.</extracomment>
        <translation>قازانج %</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: the generation of the network, such as 5G.</extracomment>
        <translation>تۆڕ</translation>
    </message>
    <message>
        <source>Cost of one gigabyte</source>
        <translation>تێچووی یەک گێگابایت</translation>
    </message>
    <message>
        <source>Selling price</source>
        <extracomment>A way to sort packages: by what customers pay.</extracomment>
        <translation>نرخی فرۆشتن</translation>
    </message>
    <message>
        <source>Margin in percent</source>
        <translation>قازانج لە سەدا</translation>
    </message>
    <message>
        <source>Middle East · 42 countries</source>
        <extracomment>A long text of the column &quot;Covers&quot;, to find out how wide it must be.</extracomment>
        <translation>ڕۆژهەڵاتی ناوەڕاست · ٤٢ وڵات</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>Where a package works: all over the world.</extracomment>
        <translation>جیهانی</translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <extracomment>%Ln: in how many countries a package works.</extracomment>
        <translation>
            <numerusform>%Ln وڵات</numerusform>
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
        <translation>%1 لە %2 خوێندرایەوە. ئەوەی eSIMfly لە %3 ناردی نەخوێندرایەوە.</translation>
    </message>
    <message>
        <source>favourite</source>
        <extracomment>Read aloud after a package&apos;s name: a person starred it.</extracomment>
        <translation>دڵخواز</translation>
    </message>
    <message>
        <source>sold lately</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>لەم دواییەدا فرۆشراوە</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>چیتر نافرۆشرێت</translation>
    </message>
    <message>
        <source>price not readable now</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>نرخ ئێستا ناخوێنرێتەوە</translation>
    </message>
</context>
<context>
    <name>Desk::PackageTable</name>
    <message>
        <source>Best first</source>
        <extracomment>The order of the packages found.</extracomment>
        <translation>باشترین لە پێشدا</translation>
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
        <translation>%1: ستوونی %2 لە %3.</translation>
    </message>
    <message>
        <source>%1 takes the room that the other columns leave.</source>
        <extracomment>%1: the heading of the column with the names.</extracomment>
        <translation>%1 ئەو جێگەیە دەگرێت کە ستوونەکانی تر دەیهێڵنەوە.</translation>
    </message>
    <message>
        <source>%1 is %2 pixels wide.</source>
        <extracomment>Read aloud after a column was made wider or narrower: its heading and its width.</extracomment>
        <translation>%1: پانی %2 پیکسڵ.</translation>
    </message>
    <message>
        <source>All columns as they were at first</source>
        <translation>هەموو ستوونەکان وەک سەرەتا</translation>
    </message>
    <message>
        <source>Ascending</source>
        <extracomment>Entry of a menu: sorts a table from small to large.</extracomment>
        <translation>لە کەمەوە بۆ زۆر</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>Entry of a menu: sorts a table from large to small.</extracomment>
        <translation>لە زۆرەوە بۆ کەم</translation>
    </message>
</context>
<context>
    <name>Desk::PackagesPane</name>
    <message>
        <source>Packages</source>
        <extracomment>Name of the table of packages.</extracomment>
        <translation>پاکێجەکان</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many packages are shown, of how many there are, while more that match wait to be shown.</extracomment>
        <translation>%1 لە %2 پیشاندراوە</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <extracomment>How many packages match, of how many were copied; the rest of them is still to come.</extracomment>
        <translation>%1 لە %2 تا ئێستا</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many packages match, of how many there are.</extracomment>
        <translation>%1 لە %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>%Ln: how many packages are not listed yet. A button.</extracomment>
        <translation>
            <numerusform>پیشاندانی %Ln دانەی تر</numerusform>
        </translation>
    </message>
    <message>
        <source>What the packages are sorted by</source>
        <translation>پاکێجەکان بەپێی چی ڕیز دەکرێن</translation>
    </message>
    <message>
        <source>The catalogue is not copied yet.</source>
        <translation>کەتەلۆگەکە هێشتا کۆپی نەکراوە.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>خۆکار دووبارە هەوڵی بۆ دەدرێتەوە.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” yet.</source>
        <extracomment>%1: what somebody searched for. The catalogue is being copied.</extracomment>
        <translation>هێشتا هیچ ئەنجامێک بۆ «%1» نییە.</translation>
    </message>
    <message>
        <source>The catalogue is being copied for the first time. What fits appears by itself.</source>
        <translation>کەتەلۆگەکە بۆ یەکەم جار کۆپی دەکرێت. ئەوەی بگونجێت خۆی دەردەکەوێت.</translation>
    </message>
    <message>
        <source>Only a part of the catalogue is on this computer: the first copy did not come to its end.</source>
        <translation>تەنها بەشێکی کەتەلۆگەکە لەسەر ئەم کۆمپیوتەرەیە: یەکەم کۆپیکردن نەگەیشتە کۆتایی.</translation>
    </message>
    <message>
        <source>No packages here yet.</source>
        <translation>هێشتا لێرە پاکێج نییە.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” in what was copied so far.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>لەوەی تا ئێستا کۆپی کراوە هیچ ئەنجامێک بۆ «%1» نییە.</translation>
    </message>
    <message>
        <source>Go on copying</source>
        <translation>بەردەوامبوون لە کۆپیکردن</translation>
    </message>
    <message>
        <source>Try a country, a network, a size such as 5gb or days such as 30d. Fewer words find more.</source>
        <translation>وڵات، تۆڕ، قەبارەی وەک 5gb یان ڕۆژی وەک 30d تاقی بکەرەوە. بە وشەی کەمتر ئەنجامی زیاتر دەدۆزرێتەوە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages of the last copy could not be read; those that never could are missing here.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>%Ln پاکێجی دوایین کۆپی نەخوێندرانەوە؛ ئەوانەی هەرگیز نەخوێندراونەتەوە لێرە دیار نین.</numerusform>
        </translation>
    </message>
    <message>
        <source>No packages here.</source>
        <translation>لێرە پاکێج نییە.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>هیچ ئەنجامێک بۆ «%1» نییە.</translation>
    </message>
    <message>
        <source>Copying the catalogue…</source>
        <translation>کەتەلۆگەکە کۆپی دەکرێت…</translation>
    </message>
    <message>
        <source>The first packages appear in a moment and can be sold while the rest arrives.</source>
        <translation>یەکەم پاکێجەکان لە ساتێکدا دەردەکەون و دەتوانرێت بفرۆشرێن تا ئەوانی تر دێن.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages came, and none of them could be read.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>%Ln پاکێج هاتن، و هیچیان نەخوێندرانەوە.</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue could not be copied.</source>
        <translation>کەتەلۆگەکە کۆپی نەکرا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the catalogue is copied once more.</extracomment>
        <translation>هەوڵدانەوە</translation>
    </message>
    <message>
        <source>eSIMfly lists no packages for this account.</source>
        <translation>بۆ ئەم هەژمارە هیچ پاکێجێک لە لیستی eSIMflyـدا نییە.</translation>
    </message>
    <message>
        <source>Copied at %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>کۆپی کراوە لە %1.</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>دووبارە کۆپیکردن</translation>
    </message>
    <message>
        <source>There is no catalogue on this computer yet.</source>
        <translation>هێشتا کەتەلۆگ لەسەر ئەم کۆمپیوتەرە نییە.</translation>
    </message>
    <message>
        <source>Copy it once; later it is renewed in the background.</source>
        <translation>یەک جار کۆپیی بکە؛ دواتر خۆکار نوێ دەکرێتەوە.</translation>
    </message>
    <message>
        <source>Copy the catalogue</source>
        <translation>کۆپیکردنی کەتەلۆگ</translation>
    </message>
    <message>
        <source>Connect your account: its packages and prices are copied then.</source>
        <translation>هەژمارەکەت ببەستەوە: ئینجا پاکێج و نرخەکانی کۆپی دەکرێن.</translation>
    </message>
    <message>
        <source>No package fits these filters.</source>
        <translation>هیچ پاکێجێک لەگەڵ ئەم فلتەرانەدا ناگونجێت.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” with these filters.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>بەم فلتەرانە هیچ ئەنجامێک بۆ «%1» نییە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages match without them.</source>
        <extracomment>%Ln: how many packages are found where no filter limits them.</extracomment>
        <translation>
            <numerusform>بێ ئەو فلتەرانە %Ln پاکێج هەن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: all filters are taken away.</extracomment>
        <translation>پاککردنەوەی فلتەرەکان</translation>
    </message>
</context>
<context>
    <name>Desk::PastHandOverModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something was handed over.</extracomment>
        <translation>کات</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>پاکێج</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>کڕیار یان تێبینی</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>Heading of a column: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Heading of a column: the language of what the traveller got.</extracomment>
        <translation>زمان</translation>
    </message>
</context>
<context>
    <name>Desk::PaymentText</name>
    <message>
        <source>cash</source>
        <extracomment>How a customer pays.</extracomment>
        <translation>نەختینە</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>How a customer pays: with a bank card.</extracomment>
        <translation>کارت</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>How a customer pays: it is put on the bill of their hotel room.</extracomment>
        <translation>ژوور</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>How a customer pays: not now.</extracomment>
        <translation>دواتر</translation>
    </message>
</context>
<context>
    <name>Desk::PriceChart</name>
    <message>
        <source>Price since %1</source>
        <extracomment>%1: a date. Above a chart of what a package cost.</extracomment>
        <translation>نرخ لە %1 بەدواوە</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A price and the day from which it held.</extracomment>
        <translation>%1 لە %2 بەدواوە</translation>
    </message>
    <message>
        <source>Price chart</source>
        <extracomment>Name of a chart: what a package cost in the past.</extracomment>
        <translation>هێڵکاریی نرخ</translation>
    </message>
</context>
<context>
    <name>Desk::PriceExampleModel</name>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>پاکێج</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a package.</extracomment>
        <translation>تێچوو</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>What a package sells at today.</extracomment>
        <translation>ئێستا</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>What a package will sell at.</extracomment>
        <translation>نوێ</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>قازانج</translation>
    </message>
</context>
<context>
    <name>Desk::PriceRuleForm</name>
    <message>
        <source>Countries</source>
        <extracomment>Caption of a field: countries that a rule of prices is for.</extracomment>
        <translation>وڵاتەکان</translation>
    </message>
    <message>
        <source>Any; or names or codes, with commas between: Turkey, GR</source>
        <translation>هەموو؛ یان ناو یان پیت، بە کۆمای (,): تورکیا, GR</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Caption of a list: region that a rule of prices is for.</extracomment>
        <translation>ناوچە</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Caption of a list: kind of packages that a rule of prices is for.</extracomment>
        <translation>جۆر</translation>
    </message>
    <message>
        <source>Kind of package</source>
        <translation>جۆری پاکێج</translation>
    </message>
    <message>
        <source>Data, GB</source>
        <extracomment>Caption of two fields: how much data packages have that a rule of prices is for.</extracomment>
        <translation>داتا، GB</translation>
    </message>
    <message>
        <source>Data from, in GB</source>
        <translation>داتا لە، بە GB</translation>
    </message>
    <message>
        <source>to</source>
        <comment>Between two numbers of a range</comment>
        <translation>تا</translation>
    </message>
    <message>
        <source>Data to, in GB</source>
        <translation>داتا تا، بە GB</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>Caption of a list: whether a rule of prices is for packages with a limit of data.</extracomment>
        <translation>سنوور</translation>
    </message>
    <message>
        <source>With or without a limit</source>
        <translation>بە سنوور یان بێ سنوور</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Caption of two fields: how many days packages are valid that a rule of prices is for.</extracomment>
        <translation>ڕۆژ</translation>
    </message>
    <message>
        <source>Days from</source>
        <extracomment>Name of a field: the least number of days.</extracomment>
        <translation>ڕۆژ لە</translation>
    </message>
    <message>
        <source>Days to</source>
        <extracomment>Name of a field: the largest number of days.</extracomment>
        <translation>ڕۆژ تا</translation>
    </message>
    <message>
        <source>The price is the cost and</source>
        <translation>نرخ بریتییە لە تێچوو و</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>Caption of a field: what is added to the cost, in per cent.</extracomment>
        <translation>لە سەدا</translation>
    </message>
    <message>
        <source>Markup percent</source>
        <extracomment>Name of a field: what is added to the cost, in per cent.</extracomment>
        <translation>زیادکردن لە سەدا</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Caption of a field: what is added to the cost, as an amount.</extracomment>
        <translation>بڕ</translation>
    </message>
    <message>
        <source>Markup amount</source>
        <extracomment>Name of a field: what is added to the cost, as an amount.</extracomment>
        <translation>بڕی زیادکردن</translation>
    </message>
    <message>
        <source>Rounding</source>
        <extracomment>Caption of a list: how selling prices are rounded.</extracomment>
        <translation>نزیککردنەوە</translation>
    </message>
    <message>
        <source>A price rises to the next one that ends so</source>
        <translation>نرخ بەرز دەبێتەوە بۆ نرخی دواتر کە وا کۆتایی دێت</translation>
    </message>
    <message>
        <source>Floor</source>
        <comment>What is earned at least</comment>
        <translation>کەمترین قازانج</translation>
    </message>
    <message>
        <source>Floor</source>
        <extracomment>Caption of a field: nothing is sold for less.</extracomment>
        <translation>کەمترین قازانج</translation>
    </message>
    <message>
        <source>What is earned at least: an amount, or a part of the cost such as 20%</source>
        <translation>ئەوەی لانیکەم قازانج دەکرێت: بڕێک، یان بەشێکی تێچوو وەک 20%</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Of a number that limits nothing.</extracomment>
        <translation>هەموو</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Packages without a limit of data.</extracomment>
        <translation>بێ سنوور</translation>
    </message>
    <message>
        <source>with a limit</source>
        <extracomment>Packages that have a limit of data.</extracomment>
        <translation>بە سنوور</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <extracomment>A field for an amount of money; %1: the code of its currency.</extracomment>
        <translation>بڕ، %1</translation>
    </message>
    <message>
        <source>Write the percentage as a number from −100 up, such as %1.</source>
        <extracomment>%1: a number, as an example.</extracomment>
        <translation>ڕێژەکە وەک ژمارەیەک لە −100 بەرەو سەر بنووسە، وەک %1.</translation>
    </message>
    <message>
        <source>Write the amount like %1.</source>
        <extracomment>%1: an amount, as an example.</extracomment>
        <translation>بڕەکە بەم شێوەیە بنووسە: %1.</translation>
    </message>
    <message>
        <source>“%1” is no country that is known here.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>«%1» هیچ وڵاتێک نییە کە لێرە ناسراو بێت.</translation>
    </message>
    <message>
        <source>Write the floor as an amount, or as a part of the cost such as %1.</source>
        <extracomment>%1: a part, such as “120 %”.</extracomment>
        <translation>کەمترین قازانج وەک بڕێک بنووسە، یان وەک بەشێکی تێچوو، بۆ نموونە %1.</translation>
    </message>
</context>
<context>
    <name>Desk::PriceRuleModel</name>
    <message>
        <source>off</source>
        <extracomment>A rule that is switched off.</extracomment>
        <translation>ناچالاک</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Which packages a rule is for.</extracomment>
        <translation>بۆ</translation>
    </message>
    <message>
        <source>Adds</source>
        <extracomment>What a rule adds to the cost.</extracomment>
        <translation>زیادکردن</translation>
    </message>
    <message>
        <source>Rounding</source>
        <extracomment>Heading of a column: how selling prices are rounded.</extracomment>
        <translation>نزیککردنەوە</translation>
    </message>
    <message>
        <source>Packages</source>
        <extracomment>Heading of a column: how many packages a rule gives their price.</extracomment>
        <translation>پاکێج</translation>
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
        <translation>١ %1 = %2 %3</translation>
    </message>
    <message>
        <source>margin %1</source>
        <extracomment>Beside a selling price: what is left of it.</extracomment>
        <translation>قازانج %1</translation>
    </message>
    <message>
        <source>The margin is %1 of the selling price.</source>
        <extracomment>%1: a part, such as “37 %”.</extracomment>
        <translation>قازانجەکە %1 لە نرخی فرۆشتنە.</translation>
    </message>
    <message>
        <source>not rounded</source>
        <extracomment>Of prices: to no step.</extracomment>
        <translation>نزیک نەکراوەتەوە</translation>
    </message>
    <message>
        <source>whole</source>
        <extracomment>Of prices: to whole dollars, euros, dinars.</extracomment>
        <translation>ژمارەی تەواو</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>A kind of packages: for one country.</extracomment>
        <translation>ناوخۆیی</translation>
    </message>
    <message>
        <source>regional</source>
        <extracomment>A kind of packages: for several countries.</extracomment>
        <translation>ناوچەیی</translation>
    </message>
    <message>
        <source>global</source>
        <extracomment>A kind of packages: for the whole world.</extracomment>
        <translation>جیهانی</translation>
    </message>
    <message>
        <source>enterprise</source>
        <extracomment>A kind of packages: for companies.</extracomment>
        <translation>کۆمپانیایی</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>A kind of packages: none of the others.</extracomment>
        <translation>هی تر</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Packages with and without a limit of data.</extracomment>
        <translation>بێ سنوور</translation>
    </message>
    <message>
        <source>with a limit</source>
        <translation>بە سنوور</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of sizes or days: &quot;1 GB to 5 GB&quot;.</extracomment>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>&quot;5 GB or more&quot;.</extracomment>
        <translation>%1 یان زیاتر</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>&quot;5 GB or less&quot;.</extracomment>
        <translation>%1 یان کەمتر</translation>
    </message>
    <message>
        <source>All packages</source>
        <extracomment>A rule of selling prices that asks for nothing.</extracomment>
        <translation>هەموو پاکێجەکان</translation>
    </message>
    <message>
        <source>at cost</source>
        <extracomment>A rule that adds nothing to the cost.</extracomment>
        <translation>بە تێچوو</translation>
    </message>
    <message>
        <source>The rate between the account&apos;s currency and the selling currency is missing.</source>
        <translation>نرخی گۆڕینەوەی نێوان دراوی هەژمار و دراوی فرۆشتن دیار نییە.</translation>
    </message>
    <message>
        <source>An amount is not in the selling currency.</source>
        <translation>بڕێک بە دراوی فرۆشتن نییە.</translation>
    </message>
    <message>
        <source>This currency has no decimals, so its prices can&apos;t end in .99 or the like.</source>
        <translation>ئەم دراوە بەشی دەیی نییە، بۆیە نرخەکانی ناتوانن بە .99 یان شتێکی وا کۆتایی بێن.</translation>
    </message>
    <message>
        <source>It would make prices under zero.</source>
        <translation>نرخی کەمتر لە سفری لێ دەکەوێتەوە.</translation>
    </message>
    <message>
        <source>An amount or a percentage is too large.</source>
        <translation>بڕێک یان ڕێژەیەک زۆر گەورەیە.</translation>
    </message>
    <message>
        <source>“From” is more than “to”.</source>
        <translation>«لە» لە «تا» زیاترە.</translation>
    </message>
    <message>
        <source>A country is written by its two letters, such as TR.</source>
        <translation>وڵات بە دوو پیتەکەی دەنووسرێت، وەک TR.</translation>
    </message>
    <message>
        <source>The same rule stands there twice.</source>
        <translation>هەمان ڕێسا دوو جار لەوێیە.</translation>
    </message>
    <message>
        <source>There are too many rules or fixed prices.</source>
        <translation>ڕێساکان یان نرخە جێگیرەکان لە ڕادەبەدەر زۆرن.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <extracomment>%1: what is wrong with it, in a sentence.</extracomment>
        <translation>فایلەکە ناخوێنرێتەوە: %1</translation>
    </message>
    <message>
        <source>The file is too large to be one of selling prices.</source>
        <translation>فایلەکە بۆ نرخی فرۆشتن زۆر گەورەیە.</translation>
    </message>
    <message>
        <source>It is not written as JSON.</source>
        <translation>بە JSON نەنووسراوە.</translation>
    </message>
    <message>
        <source>This is not a file of selling prices.</source>
        <translation>ئەمە فایلی نرخی فرۆشتن نییە.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the file.</source>
        <translation>وەشانێکی نوێتری ئەم بەرنامەیە فایلەکەی نووسیوە.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>«%1» لێرە هیچ واتایەکی نییە.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <extracomment>%1: what should stand in a file of prices.</extracomment>
        <translation>«%1» دیار نییە.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>«%1» دوو جار لەوێیە.</translation>
    </message>
    <message>
        <source>“%1” is of another kind than expected; numbers are written as text.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>«%1» جۆرێکی ترە لەوەی چاوەڕوان دەکرا؛ ژمارەکان وەک دەق دەنووسرێن.</translation>
    </message>
    <message>
        <source>“%1” has a value that can&apos;t be used.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>«%1» بەهایەکی هەیە کە بەکار نایەت.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>What is wrong with a file, after the line where it was found.</extracomment>
        <translation>دێڕی %1: %2</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>هیچ شتێک وەرنەگیرا.</translation>
    </message>
    <message>
        <source>The file has the same prices.</source>
        <translation>فایلەکە هەمان نرخی تێدایە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are new</source>
        <extracomment>%Ln: how many rules a file of prices adds.</extracomment>
        <translation>
            <numerusform>%Ln ڕێسا نوێن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules change</source>
        <extracomment>%Ln: how many rules a file of prices changes.</extracomment>
        <translation>
            <numerusform>%Ln ڕێسا دەگۆڕێن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules go</source>
        <extracomment>%Ln: how many rules a file of prices takes away.</extracomment>
        <translation>
            <numerusform>%Ln ڕێسا نامێنن</numerusform>
        </translation>
    </message>
    <message>
        <source>the rules come in another order</source>
        <translation>ڕێساکان بە ڕیزبەندییەکی تر دێن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices are new</source>
        <extracomment>%Ln: how many prices of single packages a file of prices adds.</extracomment>
        <translation>
            <numerusform>%Ln نرخی جێگیر نوێن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices change</source>
        <extracomment>%Ln: how many prices of single packages a file of prices changes.</extracomment>
        <translation>
            <numerusform>%Ln نرخی جێگیر دەگۆڕێن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices go</source>
        <extracomment>%Ln: how many prices of single packages a file of prices takes away.</extracomment>
        <translation>
            <numerusform>%Ln نرخی جێگیر نامێنن</numerusform>
        </translation>
    </message>
    <message>
        <source>the currency is another one</source>
        <translation>دراوەکە جیاوازە</translation>
    </message>
    <message>
        <source>the rate is another one</source>
        <translation>نرخی گۆڕینەوە جیاوازە</translation>
    </message>
</context>
<context>
    <name>Desk::PrivacySettings</name>
    <message>
        <source>Start with prices hidden</source>
        <translation>بە نرخی شاردراوەوە دەستپێبکە</translation>
    </message>
    <message>
        <source>What packages cost, margins and the balance are not shown until F8 is pressed.</source>
        <translation>تێچووی پاکێجەکان، قازانج و باڵانس پیشان نادرێن تا F8 دانەگیرێت.</translation>
    </message>
    <message>
        <source>Keep the last hand-overs</source>
        <translation>دوایین ڕادەستکردنەکان هەڵبگرە</translation>
    </message>
    <message>
        <source>So that each can be opened again as it was. Where messages went is never kept.</source>
        <translation>بۆ ئەوەی هەر یەکێکیان وەک خۆی دووبارە بکرێتەوە. شوێنی چوونی پەیامەکان هەرگیز هەڵناگیرێت.</translation>
    </message>
    <message>
        <source>Take activation codes off the clipboard after</source>
        <translation>لابردنی کۆدەکانی چالاککردن لە کلیپبۆرد دوای</translation>
    </message>
    <message>
        <source>Seconds after which activation codes are taken off the clipboard</source>
        <translation>ئەو چرکانەی دوایان کۆدەکانی چالاککردن لە کلیپبۆرد لادەبرێن</translation>
    </message>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Title of a question: what is kept of eSIMs that were given to customers.</extracomment>
        <translation>دوایین ڕادەستکردنەکان</translation>
    </message>
    <message>
        <source>Remove the last hand-overs from this computer, and keep none from now on?</source>
        <translation>دوایین ڕادەستکردنەکان لەم کۆمپیوتەرە لاببرێن، و لەمەودوا هیچیان هەڵنەگیرێن؟</translation>
    </message>
    <message>
        <source>Orders, eSIMs and their codes stay with eSIMfly, and notes stay here.</source>
        <translation>داواکارییەکان، eSIMـەکان و کۆدەکانیان لەلای eSIMfly دەمێننەوە، و تێبینییەکان لێرە دەمێننەوە.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <extracomment>Button of a question: what was kept is deleted.</extracomment>
        <translation>لابردنیان</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>Button of a question: nothing is deleted.</extracomment>
        <translation>هێشتنەوەیان</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number.</extracomment>
        <translation> چرکە</translation>
    </message>
</context>
<context>
    <name>Desk::ProgramSettings</name>
    <message>
        <source>Language</source>
        <extracomment>Caption of a list: the language of the window.</extracomment>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Caption of a list: light or dark colours.</extracomment>
        <translation>ڕووکار</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the system.</extracomment>
        <translation>وەک سیستەم</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of %1.</source>
        <extracomment>%1: names of languages, by commas.</extracomment>
        <translation>هیچ فۆنتێک لەم کۆمپیوتەرە پیتی ئەم زمانانەی تێدا نییە: %1.</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice of colours: dark letters on white.</extracomment>
        <translation>ڕووناک</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of colours: light letters on black.</extracomment>
        <translation>تاریک</translation>
    </message>
</context>
<context>
    <name>Desk::PurchaseModel</name>
    <message>
        <source>Ordered</source>
        <extracomment>Heading of a column: when something was ordered.</extracomment>
        <translation>داواکراوە</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>پاکێج</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading of a column: how much money the order is about.</extracomment>
        <translation>بڕ</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>کڕیار یان تێبینی</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>ئەوەی دەزانرێت</translation>
    </message>
</context>
<context>
    <name>Desk::PurchaseText</name>
    <message>
        <source>Writing the order down…</source>
        <translation>داواکارییەکە تۆمار دەکرێت…</translation>
    </message>
    <message>
        <source>You may have been charged. Checking…</source>
        <translation>ڕەنگە پارەت لێ بڕدرابێت. پشکنین دەکرێت…</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <extracomment>How a purchase stands: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>داوا دەکرێت…</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>هێشتا ڕوون نییە.</translation>
    </message>
    <message>
        <source>Being prepared, 1 to 5 minutes. It is paid; don&apos;t order again.</source>
        <translation>ئامادە دەکرێت، ١ بۆ ٥ خولەک. پارەکەی دراوە؛ دووبارە داوای مەکە.</translation>
    </message>
    <message>
        <source>It went through.</source>
        <translation>ئەنجام درا.</translation>
    </message>
    <message>
        <source>It did not go through. Nothing was charged.</source>
        <translation>ئەنجام نەدرا. هیچ پارەیەک نەبڕدرا.</translation>
    </message>
    <message>
        <source>You said that it was not bought.</source>
        <translation>گوتت نەکڕدراوە.</translation>
    </message>
    <message>
        <source>It did not go through. %1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>ئەنجام نەدرا. %1 گەڕایەوە.</translation>
    </message>
    <message>
        <source>It did not go through. The money came back.</source>
        <translation>ئەنجام نەدرا. پارەکە گەڕایەوە.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. A part of the money came back; not clear yet whether the rest does.</source>
        <translation>دوای پارەدان ئەنجام نەدرا. بەشێکی پارەکە گەڕایەوە؛ هێشتا ڕوون نییە ئایا ئەوی تری دەگەڕێتەوە.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. %1 of %2 came back; not clear yet whether the rest does.</source>
        <extracomment>%1: an amount of money that came back; %2: what was paid.</extracomment>
        <translation>دوای پارەدان ئەنجام نەدرا. %1 لە %2 گەڕایەوە؛ هێشتا ڕوون نییە ئایا ئەوی تری دەگەڕێتەوە.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>دوای پارەدان ئەنجام نەدرا. هێشتا ڕوون نییە ئایا پارەکە گەڕاوەتەوە.</translation>
    </message>
    <message>
        <source>Of its eSIMs, %1 of %2 came: look for them on the eSIMs page.</source>
        <extracomment>%1 of the %2 eSIMs of an order came before it was ended.</extracomment>
        <translation>لە eSIMـەکانی %1 لە %2 هاتن: لە پەڕەی eSIM بەدوایاندا بگەڕێ.</translation>
    </message>
    <message>
        <source>The balance was %1 before the order and is %2 now.</source>
        <extracomment>%1, %2: amounts of money.</extracomment>
        <translation>باڵانس پێش داواکارییەکە %1 بوو، ئێستا %2.</translation>
    </message>
    <message>
        <source>%1 of %2 bought</source>
        <extracomment>How far several orders came: &quot;2 of 5 bought&quot;, followed by &quot;, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1 لە %2 کڕدران</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <extracomment>A number of orders.</extracomment>
        <translation>%1 لە جێبەجێکردندان</translation>
    </message>
    <message>
        <source>%1 not clear</source>
        <extracomment>A number of orders.</extracomment>
        <translation>%1 ڕوون نین</translation>
    </message>
    <message>
        <source>%1 not bought</source>
        <extracomment>A number of orders: nothing was charged for them.</extracomment>
        <translation>%1 نەکڕدران</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>A number of orders: their money came back.</extracomment>
        <translation>%1 پارەیان گەڕایەوە</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <extracomment>A number of orders.</extracomment>
        <translation>%1 نەنێردران</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list such as &quot;2 of 5 bought, 1 not clear&quot;.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer to the order got lost.</source>
        <translation>وەڵامی eSIMfly بۆ داواکارییەکە ون بوو.</translation>
    </message>
    <message>
        <source>The account could not be read yet.</source>
        <translation>هەژمارەکە هێشتا نەخوێندراوەتەوە.</translation>
    </message>
    <message>
        <source>At %1 an order of this package stood in the account that may be this one: %2.</source>
        <extracomment>%1: time of day; %2: the order&apos;s reference.</extracomment>
        <translation>لە %1 داواکارییەکی ئەم پاکێجە لە هەژمارەکەدا بوو کە ڕەنگە ئەمە بێت: %2.</translation>
    </message>
    <message>
        <source>At %1 an order of this package over %2 stood in the account that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: an amount of money; %3: the order&apos;s reference.</extracomment>
        <translation>لە %1 داواکارییەکی ئەم پاکێجە بە %2 لە هەژمارەکەدا بوو کە ڕەنگە ئەمە بێت: %3.</translation>
    </message>
    <message>
        <source>At %1 the account had 1 new order of this package, perhaps of a colleague.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>لە %1 هەژمارەکە ١ داواکاریی نوێی ئەم پاکێجەی تێدا بوو، ڕەنگە هی هاوکارێک بێت.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 the account had %Ln new orders of this package, perhaps of colleagues.</source>
        <extracomment>%1: time of the day, %Ln: a number of orders.</extracomment>
        <translation>
            <numerusform>لە %1 هەژمارەکە %Ln داواکاریی نوێی ئەم پاکێجەی تێدا بوو، ڕەنگە هی هاوکاران بن.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 an order of this package stood in the account that eSIMfly calls “%2”, and that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: eSIMfly&apos;s own words, such as &quot;failed&quot;; %3: the order&apos;s reference.</extracomment>
        <translation>لە %1 داواکارییەکی ئەم پاکێجە لە هەژمارەکەدا بوو کە eSIMfly بە «%2» ناوی دەبات، و ڕەنگە ئەمە بێت: %3.</translation>
    </message>
    <message>
        <source>At %1 no new order of this package stood in the account.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>لە %1 هیچ داواکارییەکی نوێی ئەم پاکێجە لە هەژمارەکەدا نەبوو.</translation>
    </message>
    <message>
        <source>At %1 the account could not be read completely.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>لە %1 هەژمارەکە بە تەواوی نەخوێندرایەوە.</translation>
    </message>
    <message>
        <source>Your decision is on its way to your team.</source>
        <translation>بڕیارەکەت لە ڕێگەدایە بۆ تیمەکەت.</translation>
    </message>
    <message>
        <source>%1 may still buy this.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>ڕەنگە %1 هێشتا ئەمە بکڕێت.</translation>
    </message>
    <message>
        <source>%1 ordered it and does not send it again.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 داوای کردووە و دووبارە ناینێرێتەوە.</translation>
    </message>
    <message>
        <source>At %1 the new orders of this package in the account were your colleagues&apos;.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>لە %1 داواکارییە نوێیەکانی ئەم پاکێجە لە هەژمارەکەدا هی هاوکارەکانت بوون.</translation>
    </message>
    <message>
        <source>Your team is asked about it after %1.</source>
        <extracomment>Whether an order of the account is a colleague&apos;s. %1: time of day.</extracomment>
        <translation>دوای %1 لە تیمەکەت دەربارەی دەپرسرێت.</translation>
    </message>
    <message>
        <source>Your team can&apos;t be asked at the moment whether a colleague bought it.</source>
        <translation>لەم کاتەدا ناتوانرێت لە تیمەکەت بپرسرێت داخۆ هاوکارێک کڕیویەتی.</translation>
    </message>
    <message>
        <source>%1 has never been heard of.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>هەرگیز هەواڵی %1 نەبووە.</translation>
    </message>
    <message>
        <source>It belongs to another sale of your team.</source>
        <translation>هی فرۆشتنێکی تری تیمەکەتە.</translation>
    </message>
    <message>
        <source>%1 ordered it and is gone. It can be decided here from %2 on.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 داوای کردووە، بەڵام ئەو خاڵی فرۆشتنە نەماوە. لە %2 بەدواوە دەتوانرێت لێرە بڕیاری لەسەر بدرێت.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2.</source>
        <comment>a time</comment>
        <extracomment>%1: the name of a desk; %2: time of day.</extracomment>
        <translation>لە %2 بەدواوە هەواڵی %1 نەبووە.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2.</source>
        <comment>a date</comment>
        <extracomment>%1: the name of a desk; %2: date and time.</extracomment>
        <translation>لە %2 بەدواوە هەواڵی %1 نەبووە.</translation>
    </message>
</context>
<context>
    <name>Desk::QrCard</name>
    <message>
        <source>SPECIMEN: not a real eSIM</source>
        <extracomment>On the card of an eSIM of the sandbox.</extracomment>
        <translation>نموونە: eSIMـی ڕاستەقینە نییە</translation>
    </message>
    <message>
        <source>SPECIMEN</source>
        <extracomment>Stands across what is not real, in capitals.</extracomment>
        <translation>نموونە</translation>
    </message>
</context>
<context>
    <name>Desk::QrCodeView</name>
    <message>
        <source>QR code</source>
        <extracomment>The name of the picture for a screen reader.</extracomment>
        <translation>کۆدی QR</translation>
    </message>
</context>
<context>
    <name>Desk::QrCodeWindow</name>
    <message>
        <source>SPECIMEN: not a real eSIM</source>
        <translation>نموونە: eSIMـی ڕاستەقینە نییە</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Under a QR code: which of several.</extracomment>
        <translation>%1 لە %2</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. The arrow keys show the others; Esc goes back.</source>
        <translation>ئەمە بە کامێرای مۆبایلەکە سکان بکە. دوگمەکانی تیر ئەوانی تر پیشان دەدەن؛ بۆ گەڕانەوە Esc دابگرە.</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. Esc goes back.</source>
        <translation>ئەمە بە کامێرای مۆبایلەکە سکان بکە. بۆ گەڕانەوە Esc دابگرە.</translation>
    </message>
</context>
<context>
    <name>Desk::QuantityChoice</name>
    <message>
        <source>One order per traveller</source>
        <translation>بۆ هەر گەشتیارێک داواکارییەک</translation>
    </message>
    <message>
        <source>One order</source>
        <extracomment>Choice for several eSIMs: one order for all of them.</extracomment>
        <translation>یەک داواکاری</translation>
    </message>
    <message>
        <source>The eSIMs of this package come some minutes after the order. In one order they could not be told apart, so each traveller gets an order.</source>
        <translation>eSIMـەکانی ئەم پاکێجە چەند خولەکێک دوای داواکارییەکە دێن. لە یەک داواکاریدا لێک جیا نەدەکرانەوە، بۆیە هەر گەشتیارێک داواکارییەکی خۆی دەبێت.</translation>
    </message>
    <message>
        <source>Cancelling later refunds the whole order, never one eSIM alone.</source>
        <translation>هەڵوەشاندنەوەی دواتر پارەی هەموو داواکارییەکە دەگەڕێنێتەوە، هەرگیز هی یەک eSIM بە تەنها نا.</translation>
    </message>
    <message>
        <source>Ordered one after another; each can be cancelled alone.</source>
        <translation>یەک لەدوای یەک داوا دەکرێن؛ دەتوانرێت هەر یەکێکیان بە تەنها هەڵبوەشێنرێتەوە.</translation>
    </message>
</context>
<context>
    <name>Desk::RecordDelegate</name>
    <message>
        <source>unlimited</source>
        <extracomment>A badge: a plan without a limit of data.</extracomment>
        <translation>بێ سنوور</translation>
    </message>
</context>
<context>
    <name>Desk::SaleChoices</name>
    <message>
        <source>Seller</source>
        <extracomment>Name of a list of persons: who sells now.</extracomment>
        <translation>فرۆشیار</translation>
    </message>
    <message>
        <source>Who sells now: a name that is written with each sale (F6)</source>
        <translation>ئێستا کێ دەفرۆشێت: ناوێک کە لەگەڵ هەر فرۆشتنێک دەنووسرێت (F6)</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Name of a list: how the customer pays, such as cash.</extracomment>
        <translation>پارەدان</translation>
    </message>
    <message>
        <source>How the customer pays: written with each sale (F7)</source>
        <translation>کڕیار چۆن پارە دەدات: لەگەڵ هەر فرۆشتنێک دەنووسرێت (F7)</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>Of a list of persons who sell: none of them.</extracomment>
        <translation>بێ فرۆشیار</translation>
    </message>
    <message>
        <source>Payment not said</source>
        <translation>پارەدان تۆمار نەکراوە</translation>
    </message>
</context>
<context>
    <name>Desk::SaleReporter</name>
    <message>
        <source>Your orders</source>
        <extracomment>A notification of the desktop; &quot;2 of 5 bought&quot; follows.</extracomment>
        <translation>داواکارییەکانت</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a message of the desktop: shows the sale that it is about.</extracomment>
        <translation>پیشاندان</translation>
    </message>
    <message>
        <source>The order went through.</source>
        <translation>داواکارییەکە ئەنجام درا.</translation>
    </message>
    <message>
        <source>The order did not go through. The money came back.</source>
        <translation>داواکارییەکە ئەنجام نەدرا. پارەکە گەڕایەوە.</translation>
    </message>
    <message>
        <source>The order did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>داواکارییەکە دوای پارەدان ئەنجام نەدرا. هێشتا ڕوون نییە ئایا پارەکە گەڕاوەتەوە.</translation>
    </message>
    <message>
        <source>The order did not go through. Nothing was charged.</source>
        <translation>داواکارییەکە ئەنجام نەدرا. هیچ پارەیەک نەبڕدرا.</translation>
    </message>
    <message>
        <source>The order is not clear yet. You may have been charged.</source>
        <translation>داواکارییەکە هێشتا ڕوون نییە. ڕەنگە پارەت لێ بڕدرابێت.</translation>
    </message>
</context>
<context>
    <name>Desk::SaleStatus</name>
    <message>
        <source>Order status</source>
        <extracomment>Name of what says how a sale stands.</extracomment>
        <translation>دۆخی داواکاری</translation>
    </message>
    <message>
        <source>Order in progress</source>
        <translation>داواکاری لە جێبەجێکردندایە</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how an order stands.</extracomment>
        <translation>پشکنینەوە</translation>
    </message>
    <message>
        <source>Looks at the account once more. Buys nothing.</source>
        <translation>جارێکی تر سەیری هەژمارەکە دەکات. هیچ شتێک ناکڕێت.</translation>
    </message>
    <message>
        <source>Finish this order</source>
        <translation>تەواوکردنی ئەم داواکارییە</translation>
    </message>
    <message>
        <source>Sends the same order once more: it is bought if it was not bought before, and never twice.</source>
        <translation>هەمان داواکاری جارێکی تر دەنێرێت: دەکڕدرێت ئەگەر پێشتر نەکڕدرابێت، و هەرگیز دوو جار نا.</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>نەکڕدراوە</translation>
    </message>
    <message>
        <source>Puts it aside. Look at your orders first.</source>
        <translation>وەلای دەنێت. سەرەتا سەیری داواکارییەکانت بکە.</translation>
    </message>
    <message>
        <source>Fills in the order panel once more. Nothing is ordered before you order there.</source>
        <translation>پانێڵی داواکاری جارێکی تر پڕ دەکاتەوە. تا لەوێ داوا نەکەیت هیچ شتێک داوا ناکرێت.</translation>
    </message>
    <message>
        <source>Order %1 more</source>
        <extracomment>A button; %1: how many eSIMs of the sale were not bought.</extracomment>
        <translation>داواکردنی %1 دانەی تر</translation>
    </message>
    <message>
        <source>Ordering %1 of %2…</source>
        <extracomment>While several orders go out one after another.</extracomment>
        <translation>%1 لە %2 داوا دەکرێت…</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The money came back.</source>
        <translation>پارەکە گەڕایەوە.</translation>
    </message>
    <message>
        <source>%1 came back.</source>
        <extracomment>%1: an amount of money, of several orders together.</extracomment>
        <translation>%1 گەڕایەوە.</translation>
    </message>
    <message>
        <source>Nothing was charged for the rest.</source>
        <translation>بۆ ئەوانی تر هیچ پارەیەک نەبڕدرا.</translation>
    </message>
    <message>
        <source>Nothing was charged for those that were not sent.</source>
        <translation>بۆ ئەوانەی نەنێردران هیچ پارەیەک نەبڕدرا.</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>%1 درا.</translation>
    </message>
    <message>
        <source>%1 was paid; %2 was shown.</source>
        <extracomment>%1: the amount that was paid, %2: the one that was on the screen before.</extracomment>
        <translation>%1 درا؛ %2 پیشاندرابوو.</translation>
    </message>
    <message>
        <source>%1 of %2 eSIMs are certainly of this order. The others can&apos;t be told from other eSIMs of this package: look on the eSIMs page for the time of this order, %3.</source>
        <extracomment>%1 of the %2 eSIMs of an order are shown.</extracomment>
        <translation>%1 لە %2 eSIM بە دڵنیاییەوە هی ئەم داواکارییەن. ئەوانی تر لە eSIMـەکانی تری ئەم پاکێجە جیا ناکرێنەوە: لە پەڕەی eSIM بەدوای کاتی ئەم داواکارییەدا بگەڕێ، %3.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a sale has been running, in seconds.</extracomment>
        <translation>%1 چرکە</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>ئەنجام درا</translation>
    </message>
    <message>
        <source>Asks which order of the account it was</source>
        <translation>دەپرسێت کام داواکاریی هەژمارەکە بوو</translation>
    </message>
</context>
<context>
    <name>Desk::SaveCopyDialog</name>
    <message>
        <source>Copies of eSIMfly Desk (*.%1)</source>
        <extracomment>%1: how names of such files end. A kind of files in a dialog that chooses one.</extracomment>
        <translation>کۆپییەکانی eSIMfly Desk (*.%1)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>A copy is being written.</extracomment>
        <translation>پاشەکەوت دەکرێت…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>پاشەکەوتکردنی کۆپییەک</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>پاشەکەوتکردنی کۆپییەک…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>داخستن</translation>
    </message>
</context>
<context>
    <name>Desk::SellingPricesDialog</name>
    <message>
        <source>Selling prices</source>
        <extracomment>Title of the dialog with the rules of what the shop sells at.</extracomment>
        <translation>نرخەکانی فرۆشتن</translation>
    </message>
    <message>
        <source>The shop sells in</source>
        <translation>فرۆشگاکە دەفرۆشێت بە</translation>
    </message>
    <message>
        <source>Selling currency</source>
        <extracomment>Name of a list: the currency that customers pay in.</extracomment>
        <translation>دراوی فرۆشتن</translation>
    </message>
    <message>
        <source>One of</source>
        <extracomment>Before a number and a currency: “One of … is 0.92 EUR”.</extracomment>
        <translation>یەکەی گۆڕینەوە</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>Name of a field: what one of the account&apos;s currency is in that of the shop.</extracomment>
        <translation>نرخی گۆڕینەوە</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>Name of the list of rules of prices.</extracomment>
        <translation>ڕێساکان</translation>
    </message>
    <message>
        <source>The first rule that fits a package makes its price</source>
        <translation>یەکەم ڕێسا کە لەگەڵ پاکێجێکدا بگونجێت نرخەکەی دیاری دەکات</translation>
    </message>
    <message>
        <source>Add rule</source>
        <extracomment>Button: adds a rule of prices.</extracomment>
        <translation>زیادکردنی ڕێسا</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <extracomment>Button: takes a rule of prices away.</extracomment>
        <translation>لابردنی ڕێسا</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Button: a rule of prices comes before the one above.</extracomment>
        <translation>بردن بۆ سەرەوە</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <extracomment>A key, as the menus name it.</extracomment>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Button: a rule of prices comes behind the one below.</extracomment>
        <translation>بردن بۆ خوارەوە</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <extracomment>A key, as the menus name it.</extracomment>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>What the rules meet</source>
        <translation>ڕێساکان چی دەگرنەوە</translation>
    </message>
    <message>
        <source>Price examples</source>
        <extracomment>Name of a table: what the rules make of some packages.</extracomment>
        <translation>نموونەی نرخ</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes the last change back.</extracomment>
        <translation>پووچەڵکردنەوە</translation>
    </message>
    <message>
        <source>Import prices</source>
        <extracomment>Button: reads rules and prices from a file.</extracomment>
        <translation>هاوردەی نرخەکان</translation>
    </message>
    <message>
        <source>Export prices</source>
        <extracomment>Button: writes rules and prices into a file.</extracomment>
        <translation>هەناردەی نرخەکان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing changes.</extracomment>
        <translation>پاشگەزبوونەوە</translation>
    </message>
    <message>
        <source>Save prices</source>
        <extracomment>Button: keeps rules and prices.</extracomment>
        <translation>پاشەکەوتکردنی نرخەکان</translation>
    </message>
    <message>
        <source>Selling prices (*.json)</source>
        <translation>نرخەکانی فرۆشتن (*.json)</translation>
    </message>
    <message>
        <source>Somebody saved other prices meanwhile, so these were not. Save again to put these in their place, or cancel to keep theirs.</source>
        <translation>لەم نێوانەدا کەسێک نرخی تری پاشەکەوت کرد، بۆیە ئەمانە پاشەکەوت نەکران. دووبارە پاشەکەوت بکە بۆ ئەوەی ئەمانە شوێنیان بگرنەوە، یان پاشگەز ببەوە بۆ هێشتنەوەی ئەوانەی ئەو.</translation>
    </message>
    <message>
        <source>All amounts were converted from %1 to %2 at this rate. Look them over before you save.</source>
        <extracomment>%1, %2: currencies.</extracomment>
        <translation>هەموو بڕەکان بەم نرخی گۆڕینەوەیە لە %1 بۆ %2 گۆڕدران. پێش پاشەکەوتکردن سەیریان بکە.</translation>
    </message>
    <message>
        <source>Write the rate. Nothing is converted before, and no rate is ever fetched.</source>
        <translation>نرخی گۆڕینەوە بنووسە. پێش ئەوە هیچ شتێک ناگۆڕدرێت، و هیچ نرخێکی گۆڕینەوە هەرگیز لە دەرەوە ناهێنرێت.</translation>
    </message>
    <message>
        <source>Write the rate as a number over 0 with at most 12 digits, such as %1.</source>
        <extracomment>%1: a number, as an example.</extracomment>
        <translation>نرخی گۆڕینەوە وەک ژمارەیەکی لە سفر زیاتر بە ئەوپەڕی ١٢ ژمارە بنووسە، وەک %1.</translation>
    </message>
    <message>
        <source>%1: these prices start from costs in %2, and this account pays in %3. Nothing was taken over.</source>
        <extracomment>%1: a file; %2, %3: currencies.</extracomment>
        <translation>%1: ئەم نرخانە لەسەر تێچوو بە %2 دانراون، و ئەم هەژمارە بە %3 پارە دەدات. هیچ شتێک وەرنەگیرا.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing takes effect before you save; Undo brings back what was there.</source>
        <extracomment>%1: a file; %2: what differs in it.</extracomment>
        <translation>%1: %2. پێش پاشەکەوتکردن هیچ شتێک کاری پێناکرێت؛ پووچەڵکردنەوە ئەوەی هەبوو دەیگەڕێنێتەوە.</translation>
    </message>
    <message>
        <source>The prices were saved as %1.</source>
        <extracomment>%1: name of a file.</extracomment>
        <translation>نرخەکان بە ناوی %1 پاشەکەوت کران.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>%1: words of the system about what went wrong.</extracomment>
        <translation>فایلەکە نەنووسرا: %1</translation>
    </message>
    <message>
        <source>The prices could not be saved; those from before stay in force. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>نرخەکان پاشەکەوت نەکران؛ ئەوانەی پێشتر کاریان پێ دەکرێت. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <extracomment>%Ln: how many packages the rules are tried on.</extracomment>
        <translation>
            <numerusform>%Ln پاکێج</numerusform>
        </translation>
    </message>
    <message>
        <source>each has a price</source>
        <extracomment>Of packages for which no rule of selling prices fits.</extracomment>
        <translation>هەر یەکەیان نرخی هەیە</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no price</source>
        <extracomment>%Ln: how many packages no rule gives a price.</extracomment>
        <translation>
            <numerusform>%Ln نرخیان نییە</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a fixed price</source>
        <extracomment>Of packages with a selling price that was set by hand.</extracomment>
        <translation>
            <numerusform>%Ln نرخی جێگیریان هەیە</numerusform>
        </translation>
    </message>
    <message>
        <source>1 %1 =</source>
        <extracomment>Begins a rate of exchange: &quot;1 USD =&quot;, then a number and another currency.</extracomment>
        <translation>١ %1 =</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>Beside a rate of exchange: the day when it was typed.</extracomment>
        <translation>بەرواری %1</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>لە ٣٠ ڕۆژ کۆنترە</translation>
    </message>
    <message>
        <source>The prices of this shop could not be read, so none can be saved.</source>
        <translation>نرخەکانی ئەم فرۆشگایە نەخوێندرانەوە، بۆیە هیچیان پاشەکەوت ناکرێن.</translation>
    </message>
</context>
<context>
    <name>Desk::SellingSettings</name>
    <message>
        <source>Ask for a second click above</source>
        <translation>داوای کرتەی دووەم بکە لە سەروو</translation>
    </message>
    <message>
        <source>Amount above which a second click is asked for</source>
        <translation>ئەو بڕەی لە سەروویەوە داوای کرتەی دووەم دەکرێت</translation>
    </message>
    <message>
        <source>Tell when the balance is under</source>
        <translation>ئاگادار بکەرەوە کە باڵانس کەمتر بوو لە</translation>
    </message>
    <message>
        <source>Amount under which the balance is low</source>
        <translation>ئەو بڕەی لە خواریەوە باڵانس کەمە</translation>
    </message>
    <message>
        <source>Once a day, in the strip above the pages.</source>
        <translation>ڕۆژێک جارێک، لە شریتی سەرەوەی پەڕەکاندا.</translation>
    </message>
    <message>
        <source>What an order costs altogether counts, in the currency of the account.</source>
        <translation>ئەوەی دەژمێردرێت تێچووی هەموو داواکارییەکەیە، بە دراوی هەژمار.</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>ناوچەی کاتیی فرۆشگا</translation>
    </message>
    <message>
        <source>Part of a name finds it, such as a city</source>
        <translation>بەشێکی ناوەکە دەیدۆزێتەوە، وەک شارێک</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>ڕۆژ کۆتایی دێت لە</translation>
    </message>
    <message>
        <source>Orders and sums are of the shop&apos;s days: what is sold after midnight and before that hour belongs to the day before. Times of day are shown in the zone of this computer.</source>
        <translation>داواکاری و کۆکان هی ڕۆژەکانی فرۆشگان: ئەوەی دوای نیوەشەو و پێش ئەو کاتژمێرە دەفرۆشرێت هی ڕۆژی پێشووە. کاتەکانی ڕۆژ بە ناوچەی کاتیی ئەم کۆمپیوتەرە پیشان دەدرێن.</translation>
    </message>
    <message>
        <source>This computer&apos;s, %1</source>
        <extracomment>A time zone. %1: &quot;Europe/Berlin&quot;.</extracomment>
        <translation>هی ئەم کۆمپیوتەرە، %1</translation>
    </message>
    <message>
        <source>Search for a time zone</source>
        <translation>گەڕان بەدوای ناوچەی کاتیدا</translation>
    </message>
    <message>
        <source>Midnight</source>
        <extracomment>When a day of the shop begins.</extracomment>
        <translation>نیوەشەو</translation>
    </message>
</context>
<context>
    <name>Desk::Session</name>
    <message>
        <source>Sandbox Travel</source>
        <extracomment>Name of a shop that does not exist, for trying the program.</extracomment>
        <translation>گەشتی تاقیکردنەوە</translation>
    </message>
    <message>
        <source>12 Harbour Street</source>
        <translation>شەقامی بەندەر ١٢</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read or kept: %1 can&apos;t be opened. What is set now holds until the program ends.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>ڕێکخستنەکان ناخوێنرێنەوە یان هەڵناگیرێن: %1 ناکرێتەوە. ئەوەی ئێستا دانراوە تا داخستنی بەرنامەکە کاری پێ دەکرێت.</translation>
    </message>
    <message>
        <source>Not all of the settings could be read; the others hold. The file as it was is kept as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>هەموو ڕێکخستنەکان نەخوێندرانەوە؛ ئەوانی تر کاریان پێ دەکرێت. فایلەکە وەک خۆی بە ناوی %1 هەڵگیراوە.</translation>
    </message>
</context>
<context>
    <name>Desk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>ڕێکخستنەکان</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>Name of a page of the settings: the shop and who sells.</extracomment>
        <translation>فرۆشگا</translation>
    </message>
    <message>
        <source>Selling</source>
        <extracomment>Name of a page of the settings: what is asked before something is bought.</extracomment>
        <translation>فرۆشتن</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>Name of a page of the settings: how eSIMs are given to customers.</extracomment>
        <translation>ڕادەستکردن</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>Name of a page of the settings: what is kept and what is hidden.</extracomment>
        <translation>تایبەتێتی</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Name of a page of the settings: language and colours.</extracomment>
        <translation>بەرنامە</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Name of a page of the settings: which key each command has.</extracomment>
        <translation>دوگمەکانی کیبۆرد</translation>
    </message>
</context>
<context>
    <name>Desk::SharedDocuments</name>
    <message>
        <source>Compare…</source>
        <translation>بەراوردکردن…</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <extracomment>A button. %1: &quot;Selling prices&quot;.</extracomment>
        <translation>بەراوردکردن: %1</translation>
    </message>
</context>
<context>
    <name>Desk::ShopLogo</name>
    <message>
        <source>The picture could not be opened. The logo stays as it was.</source>
        <translation>وێنەکە نەکرایەوە. لۆگۆکە وەک خۆی مایەوە.</translation>
    </message>
    <message>
        <source>The file is too large for a logo: at most %1 MB. The logo stays as it was.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>فایلەکە بۆ لۆگۆ زۆر گەورەیە: ئەوپەڕی %1 MB. لۆگۆکە وەک خۆی مایەوە.</translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture. The logo stays as it was.</source>
        <translation>ئەمە وێنەی PNG یان JPEG نییە. لۆگۆکە وەک خۆی مایەوە.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read. The logo stays as it was.</source>
        <translation>وێنەکە ناخوێنرێتەوە. لۆگۆکە وەک خۆی مایەوە.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, which is too much for a logo: save it smaller, with at most %3 million pixels. The logo stays as it was.</source>
        <extracomment>%1: width, %2: height, %3: a number.</extracomment>
        <translation>وێنەکە %1 × %2 پیکسڵە، کە بۆ لۆگۆ زۆرە: بچووکتر پاشەکەوتی بکە، بە ئەوپەڕی %3 ملیۆن پیکسڵ. لۆگۆکە وەک خۆی مایەوە.</translation>
    </message>
</context>
<context>
    <name>Desk::ShopSettings</name>
    <message>
        <source>Shop name</source>
        <extracomment>Caption of a field.</extracomment>
        <translation>ناوی فرۆشگا</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>Caption of a field: the shop&apos;s number.</extracomment>
        <translation>تەلەفۆن</translation>
    </message>
    <message>
        <source>Shop telephone</source>
        <extracomment>Name of a field: the shop&apos;s number.</extracomment>
        <translation>تەلەفۆنی فرۆشگا</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Caption of a field: where the shop is.</extracomment>
        <translation>ناونیشان</translation>
    </message>
    <message>
        <source>Shop address</source>
        <extracomment>Name of a field: where the shop is.</extracomment>
        <translation>ناونیشانی فرۆشگا</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>Caption of the shop&apos;s picture.</extracomment>
        <translation>لۆگۆ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button: chooses the file of a picture.</extracomment>
        <translation>هەڵبژاردن…</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <extracomment>Name of a button: chooses the file of a picture.</extracomment>
        <translation>هەڵبژاردنی لۆگۆ</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: the shop has no picture any more.</extracomment>
        <translation>لابردن</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <extracomment>Name of a button: the shop has no picture any more.</extracomment>
        <translation>لابردنی لۆگۆ</translation>
    </message>
    <message>
        <source>Logo status</source>
        <extracomment>Name of what says what is wrong with a picture.</extracomment>
        <translation>دۆخی لۆگۆ</translation>
    </message>
    <message>
        <source>They stand on what travellers take along; name and logo also on the customer display.</source>
        <translation>لەسەر ئەوە دەبن کە گەشتیاران لەگەڵ خۆیان دەیبەن؛ ناو و لۆگۆ لەسەر شاشەی کڕیاریش.</translation>
    </message>
    <message>
        <source>Sellers</source>
        <extracomment>Caption of a field: names of those who sell.</extracomment>
        <translation>فرۆشیارەکان</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>شێوازەکانی پارەدان</translation>
    </message>
    <message>
        <source>One a line. A seller is a name only, written with each sale: there is no log-in, and everybody can choose any of them.</source>
        <translation>هەر دێڕێک یەکێک. فرۆشیار تەنها ناوێکە، لەگەڵ هەر فرۆشتنێک دەنووسرێت: چوونەژوورەوە نییە، و هەموو کەس دەتوانێت هەر کامیان هەڵبژێرێت.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the place of the logo: there is no picture.</extracomment>
        <translation>نییە</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>هەڵبژاردنی لۆگۆیەک</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>وێنەکان (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>Desk::SizeButtons</name>
    <message>
        <source>Same coverage, other sizes</source>
        <translation>هەمان وڵات، قەبارەی تر</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <extracomment>Button: shows the same package without a limit of data.</extracomment>
        <translation>بێ سنوور</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A package&apos;s size and how long it lasts: &quot;5 GB, 30 days&quot;.
----------
Read aloud for a button: size, days and price of a package.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Desk::SoldForField</name>
    <message>
        <source>Sold for</source>
        <extracomment>Before a field: what the customer pays for one eSIM.</extracomment>
        <translation>فرۆشراو بە</translation>
    </message>
    <message>
        <source>What the customer pays for one eSIM; kept with the sale on this computer</source>
        <translation>ئەوەی کڕیار بۆ یەک eSIM دەیدات؛ لەگەڵ فرۆشتنەکە لەسەر ئەم کۆمپیوتەرە هەڵدەگیرێت</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Name of what says what is left of a sale when it was paid.</extracomment>
        <translation>قازانج</translation>
    </message>
    <message>
        <source>This is no price, so the sale will be kept without one. Write it like %1.</source>
        <extracomment>Below a field for a price; %1: an example of one, such as 8.00.</extracomment>
        <translation>ئەمە نرخ نییە، بۆیە فرۆشتنەکە بێ نرخ هەڵدەگیرێت. بەم شێوەیە بینووسە: %1.</translation>
    </message>
    <message>
        <source>Under the floor.</source>
        <translation>لە نزمترین نرخ کەمترە.</translation>
    </message>
    <message>
        <source>%1; under the floor, %2</source>
        <extracomment>%1: a margin; %2: the lowest price that a rule allows.</extracomment>
        <translation>%1؛ لە نزمترین نرخ (%2) کەمترە</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Beside the price of one eSIM: that of all; %1: an amount of money.</extracomment>
        <translation>هەموو: %1</translation>
    </message>
</context>
<context>
    <name>Desk::StatusLine</name>
    <message>
        <source>Connection</source>
        <extracomment>Name of what the status bar says about the connection to eSIMfly.</extracomment>
        <translation>پەیوەندی</translation>
    </message>
    <message>
        <source>Catalogue age</source>
        <extracomment>Name of what the status bar says about the copy of the catalogue, and when it was made.</extracomment>
        <translation>کاتی کۆپیکردنی کەتەلۆگ</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Name of what the status bar says while all orders are read.</extracomment>
        <translation>داواکارییەکان</translation>
    </message>
    <message>
        <source>Requests left</source>
        <extracomment>Name of what the status bar says about how many questions eSIMfly takes in this hour.</extracomment>
        <translation>داخوازیی ماوە</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>In the status bar, while no costs, margins and balance are shown.</extracomment>
        <translation>نرخەکان شاردراونەتەوە</translation>
    </message>
    <message>
        <source>No costs, margins or balance are shown. F8 shows them.</source>
        <translation>هیچ تێچوو، قازانج یان باڵانسێک پیشان نادرێت. بۆ پیشاندانیان F8 دابگرە.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Name of what the status bar says about the computer&apos;s time zone.</extracomment>
        <translation>ناوچەی کاتی</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops copying the catalogue.</extracomment>
        <translation>وەستاندن</translation>
    </message>
    <message>
        <source>All times local (UTC%1)</source>
        <extracomment>%1 is the difference to UTC: &quot;+3&quot;, &quot;-4:30&quot;</extracomment>
        <translation>هەموو کاتەکان ناوخۆیین (UTC%1)</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Name of what the status bar says about the desks that sell together.</extracomment>
        <translation>تیم</translation>
    </message>
</context>
<context>
    <name>Desk::StatusReporter</name>
    <message>
        <source>balance</source>
        <extracomment>Below the balance of the account, in the corner of the window.</extracomment>
        <translation>باڵانس</translation>
    </message>
    <message>
        <source>balance · updated %1</source>
        <extracomment>Below the balance of the account, in the corner of the window.</extracomment>
        <translation>باڵانس · نوێکراوەتەوە لە %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>نەبەستراوەتەوە</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>Status bar: an account is being connected.</extracomment>
        <translation>دەبەسترێتەوە…</translation>
    </message>
    <message>
        <source>Not connected, the clock is off · %1</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>نەبەستراوەتەوە، کاتژمێر هەڵەیە · %1</translation>
    </message>
    <message>
        <source>Not connected, too many requests · %1</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>نەبەستراوەتەوە، داخوازیی زۆر · %1</translation>
    </message>
    <message>
        <source>No connection · %1</source>
        <extracomment>%1: the access code of the account, partly hidden. Status bar.</extracomment>
        <translation>پەیوەندی نییە · %1</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>Status bar: the account is the built-in one, and nothing is real.</extracomment>
        <translation>تاقیکردنەوە</translation>
    </message>
    <message>
        <source>Connected · %1</source>
        <extracomment>%1: the access code of the account, partly hidden. Status bar.</extracomment>
        <translation>بەستراوەتەوە · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln could not be read</source>
        <extracomment>%1 is how the copy of the catalogue stands</extracomment>
        <translation>
            <numerusform>%1 · %Ln نەخوێندرانەوە</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading all orders: page %1 of %2</source>
        <extracomment>%1: number of a page, %2: how many pages there are. Status bar.</extracomment>
        <translation>خوێندنەوەی هەموو داواکارییەکان: پەڕەی %1 لە %2</translation>
    </message>
    <message>
        <source>Reading all orders</source>
        <translation>خوێندنەوەی هەموو داواکارییەکان</translation>
    </message>
    <message>
        <source>Stop reading orders. What was read stays, and it goes on from there next time.</source>
        <translation>وەستاندنی خوێندنەوەی داواکارییەکان. ئەوەی خوێندراوەتەوە دەمێنێتەوە، و جاری داهاتوو لەوێوە بەردەوام دەبێت.</translation>
    </message>
    <message>
        <source>Copying the catalogue</source>
        <translation>کۆپیکردنی کەتەلۆگ</translation>
    </message>
    <message>
        <source>Stop copying the catalogue. It goes on from there next time.</source>
        <translation>وەستاندنی کۆپیکردنی کەتەلۆگ. جاری داهاتوو لەوێوە بەردەوام دەبێت.</translation>
    </message>
    <message numerus="yes">
        <source>Catalogue: %Ln packages</source>
        <extracomment>%Ln: how many packages the copy has. Status bar; what follows says how old it is.</extracomment>
        <translation>
            <numerusform>کەتەلۆگ: %Ln پاکێج</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue</source>
        <extracomment>Status bar, before there is a copy of the catalogue.</extracomment>
        <translation>کەتەلۆگ</translation>
    </message>
    <message>
        <source>%1 · copying waits. %2</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 a sentence</extracomment>
        <translation>%1 · کۆپیکردن چاوەڕێیە. %2</translation>
    </message>
    <message>
        <source>%1 · copying page %2 of %3</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;</extracomment>
        <translation>%1 · کۆپیکردنی پەڕەی %2 لە %3</translation>
    </message>
    <message>
        <source>%1 · copying</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · کۆپی دەکرێت</translation>
    </message>
    <message>
        <source>%1 · copy not complete</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · کۆپییەکە تەواو نییە</translation>
    </message>
    <message>
        <source>No copy of the catalogue yet</source>
        <translation>هێشتا کۆپیی کەتەلۆگ نییە</translation>
    </message>
    <message>
        <source>%1 · copied just now</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · هەر ئێستا کۆپی کرا</translation>
    </message>
    <message>
        <source>%1 · not renewed: %2</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, the last the reason</extracomment>
        <translation>%1 · نوێ نەکراوەتەوە: %2</translation>
    </message>
    <message>
        <source>%1, %2 old · not renewed: %3</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;, %3 the reason</extracomment>
        <translation>%1، پێش %2 · نوێ نەکراوەتەوە: %3</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;</extracomment>
        <translation>%1، پێش %2</translation>
    </message>
    <message>
        <source>%1, %2 old · next copy %3</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;, %3 a time of day</extracomment>
        <translation>%1، پێش %2 · کۆپیی دواتر %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages could not be read</source>
        <extracomment>%Ln: how many packages of the catalogue. Status bar.</extracomment>
        <translation>
            <numerusform>%Ln پاکێج نەخوێندرانەوە</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests left: %1 of %2</source>
        <extracomment>%1: how many questions eSIMfly still takes in this hour, %2: how many it takes in an hour.</extracomment>
        <translation>داخوازیی ماوە: %1 لە %2</translation>
    </message>
    <message>
        <source>Requests left: %1</source>
        <extracomment>%1: how many questions eSIMfly still takes in this hour.</extracomment>
        <translation>داخوازیی ماوە: %1</translation>
    </message>
    <message>
        <source>%1 · %2 copies for all desks: page %3 of %4</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 the name of another desk of the team</extracomment>
        <translation>%1 · %2 بۆ هەموو خاڵەکانی فرۆشتن کۆپی دەکات: پەڕەی %3 لە %4</translation>
    </message>
    <message>
        <source>%1 · %2 copies for all desks</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 the name of another desk of the team</extracomment>
        <translation>%1 · %2 بۆ هەموو خاڵەکانی فرۆشتن کۆپی دەکات</translation>
    </message>
    <message>
        <source>Connected, the clock is off · %1</source>
        <extracomment>%1: an access code, most of it hidden.</extracomment>
        <translation>بەستراوەتەوە، کاتژمێر هەڵەیە · %1</translation>
    </message>
</context>
<context>
    <name>Desk::StoreReporter</name>
    <message>
        <source>The copy of catalogue, eSIMs and orders on this computer was damaged and is fetched again. Purchases and notes were not in it. The damaged file is kept as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>کۆپیی کەتەلۆگ، eSIMـەکان و داواکارییەکان لەسەر ئەم کۆمپیوتەرە تێکچووبوو و دووبارە دەهێنرێتەوە. کڕین و تێبینییەکان تێیدا نەبوون. فایلە تێکچووەکە بە ناوی %1 هەڵگیراوە.</translation>
    </message>
    <message>
        <source>No copy of catalogue, eSIMs and orders can be kept on this computer, so they are fetched anew at each start. Buying does not need that copy.</source>
        <translation>هیچ کۆپییەکی کەتەلۆگ، eSIMـەکان و داواکارییەکان لەسەر ئەم کۆمپیوتەرە هەڵناگیرێت، بۆیە لە هەر کردنەوەیەکدا لە نوێوە دەهێنرێن. کڕین پێویستی بەو کۆپییە نییە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <extracomment>%Ln: how many purchases. Part of a list: “3 purchases, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln کڕین</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>%Ln: how many notes on eSIMs. Part of a list: “3 purchases, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln تێبینی</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the purchase journal was taken away while the program ran. It was written anew, with %1 and %2; nothing was lost.</source>
        <extracomment>%1: &quot;143 purchases&quot;; %2: &quot;12 notes&quot;.</extracomment>
        <translation>فایلی تۆماری کڕینەکان لە کاتی کارکردنی بەرنامەکەدا لابرا. لە نوێوە نووسرایەوە، بە %1 و %2؛ هیچ شتێک ون نەبوو.</translation>
    </message>
    <message>
        <source>The purchase journal was damaged. %1 and %2 were recovered; the damaged file is kept as %3. Orders that were lost from it still stand on the Orders page.</source>
        <extracomment>%1: &quot;143 purchases&quot;; %2: &quot;12 notes&quot;; %3: path of a file.</extracomment>
        <translation>تۆماری کڕینەکان تێکچووبوو. %1 و %2 گەڕێنرانەوە؛ فایلە تێکچووەکە بە ناوی %3 هەڵگیراوە. ئەو داواکارییانەی لێی ون بوون هێشتا لە پەڕەی داواکارییەکاندان.</translation>
    </message>
    <message>
        <source>Orders that are under way go on and are told here; notes are written when it can be written again.</source>
        <translation>ئەو داواکارییانەی لە جێبەجێکردندان بەردەوام دەبن و لێرە ڕادەگەیەنرێن؛ تێبینییەکان دەنووسرێن کاتێک دووبارە بتوانرێت لە تۆمارەکەدا بنووسرێت.</translation>
    </message>
    <message>
        <source>The purchase journal can be written again. Buying goes on.</source>
        <translation>دووبارە دەتوانرێت لە تۆماری کڕینەکاندا بنووسرێت. کڕین بەردەوامە.</translation>
    </message>
</context>
<context>
    <name>Desk::TeamController</name>
    <message>
        <source>The keychain did not keep the team&apos;s password: it is asked for at the next start. %1</source>
        <extracomment>%1: a sentence of the keychain about what went wrong.</extracomment>
        <translation>دەستەکلیل وشەی نهێنیی تیمەکەی هەڵنەگرت: لە کردنەوەی داهاتوودا داوای دەکرێت. %1</translation>
    </message>
    <message>
        <source>This desk did not join its team. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>ئەم خاڵی فرۆشتنە نەچووە ناو تیمەکەی. %1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>Button of a notice: shows what this desk has and what the team has, side by side.</extracomment>
        <translation>بەراوردکردن…</translation>
    </message>
</context>
<context>
    <name>Desk::TeamDeskModel</name>
    <message>
        <source>Name</source>
        <extracomment>Of a desk of the team.</extracomment>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>دوایین هەواڵ</translation>
    </message>
    <message>
        <source>When it last had nothing that only it knows</source>
        <translation>دوایین کات کە هەموو زانیارییەکانی لای ئەوانی تریش بوو</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>نەماوە</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>Of a desk that has told its team nothing so far.</extracomment>
        <translation>هەرگیز</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>چاوەڕوان</translation>
    </message>
    <message>
        <source>Entries that only this desk had when it was heard of</source>
        <translation>ئەو تۆمارانەی لە دوایین هەواڵدا تەنها ئەم خاڵی فرۆشتنە هەیبوون</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Of the program.</extracomment>
        <translation>وەشان</translation>
    </message>
</context>
<context>
    <name>Desk::TeamDialog</name>
    <message>
        <source>Team</source>
        <translation>تیم</translation>
    </message>
    <message>
        <source>What stays on this computer: the secret key, activation codes, and where receipts were sent.</source>
        <translation>ئەوەی لەسەر ئەم کۆمپیوتەرە دەمێنێتەوە: کلیلی نهێنی، کۆدەکانی چالاککردن، و ئەو شوێنەی پسوولەکانی بۆ نێردراون.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;سێرڤەر</translation>
    </message>
    <message>
        <source>Team server</source>
        <translation>سێرڤەری تیم</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;داتابەیس</translation>
    </message>
    <message>
        <source>Team database</source>
        <translation>داتابەیسی تیم</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;بەکارهێنەر</translation>
    </message>
    <message>
        <source>Team user</source>
        <translation>بەکارهێنەری تیم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;وشەی نهێنی</translation>
    </message>
    <message>
        <source>Team password</source>
        <translation>وشەی نهێنیی تیم</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;گەواهینامە</translation>
    </message>
    <message>
        <source>Certificate of the team server</source>
        <translation>گەواهینامەی سێرڤەری تیم</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>هەڵبژاردن…</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>هەڵبژاردنی گەواهینامە</translation>
    </message>
    <message>
        <source>&amp;Name of this desk</source>
        <translation>&amp;ناوی ئەم خاڵی فرۆشتنە</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>ناوی ئەم خاڵی فرۆشتنە</translation>
    </message>
    <message>
        <source>Joining the team</source>
        <translation>بەشداریکردن لە تیم</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>خاڵەکانی فرۆشتن</translation>
    </message>
    <message>
        <source>This desk is gone</source>
        <translation>ئەم خاڵی فرۆشتنە نەماوە</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>ئێستا هەوڵ بدەرەوە</translation>
    </message>
    <message>
        <source>The desks are listed once the server has answered.</source>
        <translation>هەر کە سێرڤەرەکە وەڵامی دایەوە، خاڵەکانی فرۆشتن لە لیستەکەدا دەردەکەون.</translation>
    </message>
    <message>
        <source>Join team</source>
        <translation>بەشداربوون لە تیم</translation>
    </message>
    <message>
        <source>Create team here</source>
        <translation>دروستکردنی تیم لێرە</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>وەستاندن</translation>
    </message>
    <message>
        <source>Leave team</source>
        <translation>جێهێشتنی تیم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>Type the name of the server first.</source>
        <translation>سەرەتا ناوی سێرڤەرەکە بنووسە.</translation>
    </message>
    <message>
        <source>Type the name of the database first.</source>
        <translation>سەرەتا ناوی داتابەیسەکە بنووسە.</translation>
    </message>
    <message>
        <source>Type the user first.</source>
        <translation>سەرەتا ناوی بەکارهێنەر بنووسە.</translation>
    </message>
    <message>
        <source>Give this desk a name by which the others know it.</source>
        <translation>ناوێک بەم خاڵی فرۆشتنە بدە کە ئەوانی تر پێی بیناسن.</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>گەواهینامەکان (*.crt *.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>هەموو فایلەکان (*)</translation>
    </message>
    <message>
        <source>Leave the team?</source>
        <translation>تیمەکە جێ دەهێڵیت؟</translation>
    </message>
    <message>
        <source>Is the desk %1 gone for good?</source>
        <translation>خاڵی فرۆشتنی %1 بۆ هەمیشە نەماوە؟</translation>
    </message>
    <message>
        <source>Nobody waits for it any more. What it sold and has not told the others is missing in their books until it joins anew.</source>
        <translation>چیتر کەس چاوەڕێی ناکات. ئەوەی فرۆشتوویەتی و بەوانی تری ڕانەگەیاندووە لە دەفتەرەکانی ئەواندا دیار نابێت تا لە نوێوە بەشدار دەبێت.</translation>
    </message>
    <message>
        <source>The desks of a shop share sales, notes and customers, favourites, corrections and closed days, and have selling prices, shop and hand-over card in common, through a PostgreSQL server of its own. Selling never waits for it: without it each desk goes on alone, and tells the others later.</source>
        <translation>خاڵەکانی فرۆشتنی فرۆشگایەک فرۆشتن، تێبینی و کڕیار، دڵخوازەکان، ڕاستکردنەوە و ڕۆژە داخراوەکان هاوبەش دەکەن، و نرخی فرۆشتن، زانیاریی فرۆشگا و کارتی ڕادەستکردنیان یەکێکە، لە ڕێگەی سێرڤەرێکی PostgreSQLـی تایبەت بە فرۆشگاکەوە. فرۆشتن هەرگیز چاوەڕێی ناکات: بێ ئەو، هەر خاڵێکی فرۆشتن بە تەنها بەردەوام دەبێت و دواتر ئەوانی تر ئاگادار دەکاتەوە.</translation>
    </message>
    <message>
        <source>Open invitation…</source>
        <translation>کردنەوەی بانگهێشتنامە…</translation>
    </message>
    <message>
        <source>A file that a desk of the team has saved. It fills in the fields; there is no password in it.</source>
        <translation>فایلێکە کە خاڵێکی فرۆشتنی تیمەکە پاشەکەوتی کردووە. خانەکان پڕ دەکاتەوە؛ وشەی نهێنیی تێدا نییە.</translation>
    </message>
    <message>
        <source>Save invitation…</source>
        <translation>پاشەکەوتکردنی بانگهێشتنامە…</translation>
    </message>
    <message>
        <source>Open an invitation to a team</source>
        <translation>کردنەوەی بانگهێشتنامەی تیمێک</translation>
    </message>
    <message>
        <source>Invitations (*.json)</source>
        <translation>بانگهێشتنامەکان (*.json)</translation>
    </message>
    <message>
        <source>The invitation can&apos;t be used. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>بانگهێشتنامەکە بەکار نایەت. %1</translation>
    </message>
    <message>
        <source>The team is there. Invite the other desks?</source>
        <translation>تیمەکە دروست بوو. خاڵەکانی تری فرۆشتن بانگهێشت دەکەیت؟</translation>
    </message>
    <message>
        <source>The invitation is a file for them to open. It says where the server is; there is no password in it.</source>
        <translation>بانگهێشتنامەکە فایلێکە کە ئەوان دەیکەنەوە. شوێنی سێرڤەرەکەی تێدایە؛ وشەی نهێنیی تێدا نییە.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>بانگهێشتنامە</translation>
    </message>
    <message>
        <source>The user with which the other desks join.
Its password is not in the file: hand it over in person.</source>
        <translation>ئەو بەکارهێنەرەی خاڵەکانی تری فرۆشتن پێی بەشدار دەبن.
وشەی نهێنییەکەی لە فایلەکەدا نییە: خۆت بە دەستی بیدە.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>پاشگەزبوونەوە</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>پاشەکەوتکردنی بانگهێشتنامەکە</translation>
    </message>
    <message>
        <source>The invitation is in %1.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>بانگهێشتنامەکە لە %1ـدایە.</translation>
    </message>
    <message>
        <source>The invitation could not be saved. %1</source>
        <translation>بانگهێشتنامەکە پاشەکەوت نەکرا. %1</translation>
    </message>
    <message>
        <source>Upgrade the database…</source>
        <translation>نوێکردنەوەی داتابەیس…</translation>
    </message>
    <message>
        <source>New name of this desk</source>
        <translation>ناوی نوێی ئەم خاڵی فرۆشتنە</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>گۆڕینی ناو</translation>
    </message>
    <message>
        <source>Another desk is called “%1”, too. Give this one a name of its own.</source>
        <extracomment>%1: the name of this desk, which another one has, too.</extracomment>
        <translation>خاڵێکی تری فرۆشتنیش ناوی «%1»ـە. ناوێکی جیاواز بەم خاڵی فرۆشتنە بدە.</translation>
    </message>
    <message>
        <source>Another desk is called so already.</source>
        <translation>خاڵێکی تری فرۆشتن ئەم ناوەی هەیە.</translation>
    </message>
    <message>
        <source>Upgrade the team&apos;s database to this program&apos;s version?</source>
        <translation>داتابەیسی تیمەکە بۆ وەشانی ئەم بەرنامەیە نوێ دەکەیتەوە؟</translation>
    </message>
    <message>
        <source>Upgrade the database</source>
        <translation>نوێکردنەوەی داتابەیس</translation>
    </message>
</context>
<context>
    <name>Desk::TeamText</name>
    <message>
        <source>Joining the team…</source>
        <translation>بەشداریی تیمەکە دەکرێت…</translation>
    </message>
    <message>
        <source>Looking for the team&apos;s server…</source>
        <translation>گەڕان بەدوای سێرڤەری تیمەکەدا…</translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln desks</source>
        <translation>
            <numerusform>تیم: %Ln خاڵی فرۆشتن</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk is not in its team any more. Selling goes on.</source>
        <translation>ئەم خاڵی فرۆشتنە چیتر لە تیمەکەیدا نییە. فرۆشتن بەردەوامە.</translation>
    </message>
    <message>
        <source>Team server can&apos;t be reached since %1. Selling goes on.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>لە %1 بەدواوە پەیوەندی بە سێرڤەری تیم ناکرێت. فرۆشتن بەردەوامە.</translation>
    </message>
    <message>
        <source>Nothing goes to the team since %1. Selling goes on.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>لە %1 بەدواوە هیچ شتێک بۆ تیمەکە ناچێت. فرۆشتن بەردەوامە.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone so far. They are kept, and the others get them when the server is there.</source>
        <translation>
            <numerusform>%Ln تۆمار تا ئێستا تەنها لەسەر ئەم کۆمپیوتەرەن. هەڵگیراون، و کە سێرڤەرەکە هەبوو بەوانی تر دەگەن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation>لە سێرڤەری تیمەکە دەپرسرێت…</translation>
    </message>
    <message>
        <source>Gathering what is on this computer…</source>
        <translation>ئەوەی لەسەر ئەم کۆمپیوتەرەیە کۆ دەکرێتەوە…</translation>
    </message>
    <message>
        <source>Bringing what is on this computer: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>ئەوەی لەسەر ئەم کۆمپیوتەرەیە دەنێردرێت: %1 لە %2…</translation>
    </message>
    <message>
        <source>Reading what the others have: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>ئەوەی لەلای ئەوانی ترە دەخوێنرێتەوە: %1 لە %2…</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <extracomment>%1: the server&apos;s own words. The space belongs to it.</extracomment>
        <translation>دەڵێت: «%1».</translation>
    </message>
    <message>
        <source>What the team&apos;s server sends can&apos;t be right. Nothing of it was kept, and it is asked again by itself.</source>
        <translation>ئەوەی سێرڤەری تیمەکە دەینێرێت ناکرێت ڕاست بێت. هیچی لێ هەڵنەگیرا، و خۆکار دووبارە لێی دەپرسرێتەوە.</translation>
    </message>
    <message>
        <source>Nobody answers at the team&apos;s server, or the line to it broke. It is tried again by itself.</source>
        <translation>سێرڤەری تیمەکە وەڵام ناداتەوە، یان پەیوەندییەکە پچڕا. خۆکار دووبارە هەوڵی بۆ دەدرێتەوە.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not answer in time. It is tried again by itself.</source>
        <translation>سێرڤەری تیمەکە لە کاتی خۆیدا وەڵام ناداتەوە. خۆکار دووبارە هەوڵی بۆ دەدرێتەوە.</translation>
    </message>
    <message>
        <source>What answers there is no PostgreSQL 15 or newer. Check the server&apos;s name and port.</source>
        <translation>ئەو سێرڤەرەی لەوێ وەڵام دەداتەوە PostgreSQL 15 یان نوێتر نییە. ناو و پۆرتی سێرڤەرەکە بپشکنە.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not know this user with this password. Type them again.</source>
        <translation>سێرڤەری تیمەکە ئەم بەکارهێنەرە بەم وشەی نهێنییە ناناسێت. دووبارە بیاننووسە.</translation>
    </message>
    <message>
        <source>The team&apos;s server speaks without encryption, which is used on this computer alone. Whoever looks after the server has to switch TLS on.</source>
        <translation>سێرڤەری تیمەکە بێ شفرە پەیوەندی دەکات، کە تەنها لەسەر ئەم کۆمپیوتەرە ڕێگەی پێدەدرێت. ئەوەی سەرپەرشتیی سێرڤەرەکە دەکات دەبێت TLS پێبکات.</translation>
    </message>
    <message>
        <source>The certificate of the team&apos;s server is not to be trusted here, or is out of date. Use the invitation of whoever looks after the server.</source>
        <translation>گەواهینامەی سێرڤەری تیمەکە لێرە متمانەی پێ ناکرێت، یان بەسەرچووە. بانگهێشتنامەی ئەو کەسە بەکاربهێنە کە سەرپەرشتیی سێرڤەرەکە دەکات.</translation>
    </message>
    <message>
        <source>The certificate is for another computer than the one that was typed. Check the server&apos;s name.</source>
        <translation>گەواهینامەکە هی کۆمپیوتەرێکی ترە نەک ئەوەی نووسراوە. ناوی سێرڤەرەکە بپشکنە.</translation>
    </message>
    <message>
        <source>The server has no database of this name. Check how it is spelled.</source>
        <translation>سێرڤەرەکە داتابەیسێکی بەم ناوەی نییە. بپشکنە چۆن نووسراوە.</translation>
    </message>
    <message>
        <source>This user may not do that. An owner of the team may.</source>
        <translation>ئەم بەکارهێنەرە مۆڵەتی ئەوەی نییە. خاوەنێکی تیمەکە هەیەتی.</translation>
    </message>
    <message>
        <source>There is no team in this database yet. An owner creates it.</source>
        <translation>هێشتا لەم داتابەیسەدا تیم نییە. خاوەنێکی تیمەکە دروستی دەکات.</translation>
    </message>
    <message>
        <source>This database belongs to another program. Nothing was written to it.</source>
        <translation>ئەم داتابەیسە هی بەرنامەیەکی ترە. هیچ شتێکی لێ نەنووسرا.</translation>
    </message>
    <message>
        <source>A newer version of this program has changed the team&apos;s database. Update the program on this computer.</source>
        <translation>وەشانێکی نوێتری ئەم بەرنامەیە داتابەیسی تیمەکەی گۆڕیوە. بەرنامەکە لەسەر ئەم کۆمپیوتەرە نوێ بکەرەوە.</translation>
    </message>
    <message>
        <source>The team&apos;s database is of an older version of this program. An owner has to upgrade it.</source>
        <translation>داتابەیسی تیمەکە هی وەشانێکی کۆنتری ئەم بەرنامەیەیە. خاوەنێکی تیمەکە دەبێت نوێی بکاتەوە.</translation>
    </message>
    <message>
        <source>This team sells with another API key. Where it is a new one of the same account, an owner adds it.</source>
        <translation>ئەم تیمە بە کلیلێکی تری API دەفرۆشێت. ئەگەر کلیلێکی نوێی هەمان هەژمار بێت، خاوەنێکی تیمەکە زیادی دەکات.</translation>
    </message>
    <message>
        <source>The team does not know this desk, or was told that it is gone. Join the team again; what this computer has is kept.</source>
        <translation>تیمەکە ئەم خاڵی فرۆشتنە ناناسێت، یان پێی گوتراوە کە نەماوە. دووبارە بەشداریی تیمەکە بکە؛ ئەوەی لەم کۆمپیوتەرەدایە هەڵگیراوە.</translation>
    </message>
    <message>
        <source>The team knows another computer as this desk. Where that one is no more, an owner says that it is gone.</source>
        <translation>تیمەکە کۆمپیوتەرێکی تر وەک ئەم خاڵی فرۆشتنە دەناسێت. ئەگەر ئەو کۆمپیوتەرە نەمابێت، خاوەنێکی تیمەکە ڕایدەگەیەنێت.</translation>
    </message>
    <message>
        <source>The team&apos;s server was put back to an older state. All that this computer knows is read and brought again.</source>
        <translation>سێرڤەری تیمەکە گەڕێنرایەوە بۆ دۆخێکی کۆنتر. هەموو ئەوەی ئەم کۆمپیوتەرە دەیزانێت دەخوێنرێتەوە و دەنێردرێتەوە.</translation>
    </message>
    <message>
        <source>The team&apos;s server can write nothing, its disk may be full. Whoever looks after it has to make room; it is tried again by itself.</source>
        <translation>سێرڤەری تیمەکە ناتوانێت هیچ بنووسێت، ڕەنگە دیسکەکەی پڕ بێت. ئەوەی سەرپەرشتیی دەکات دەبێت جێگە بکاتەوە؛ خۆکار دووبارە هەوڵی بۆ دەدرێتەوە.</translation>
    </message>
    <message>
        <source>The team&apos;s server refused this.</source>
        <translation>سێرڤەری تیمەکە ڕەتی کردەوە.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes fast. The times of its sales are corrected; set it right.</source>
        <translation>
            <numerusform>کاتژمێری ئەم کۆمپیوتەرە %Ln خولەک پێشکەوتووە. کاتی فرۆشتنەکانی ڕاست کراونەتەوە؛ کاتژمێرەکە ڕێک بخە.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes slow. The times of its sales are corrected; set it right.</source>
        <translation>
            <numerusform>کاتژمێری ئەم کۆمپیوتەرە %Ln خولەک دواکەوتووە. کاتی فرۆشتنەکانی ڕاست کراونەتەوە؛ کاتژمێرەکە ڕێک بخە.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone so far. They are kept here, and the others get them when the program runs again.</source>
        <translation>
            <numerusform>%Ln تۆمار تا ئێستا تەنها لەسەر ئەم کۆمپیوتەرەن. لێرە هەڵگیراون، و کە بەرنامەکە دووبارە کرایەوە بەوانی تر دەگەن.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer keeps all that it has, and shares nothing any more.</source>
        <translation>ئەم کۆمپیوتەرە هەرچییەکی هەیە هەڵیدەگرێت، و چیتر هیچ شتێک هاوبەش ناکات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone, and the others will never get them.</source>
        <translation>
            <numerusform>%Ln تۆمار تەنها لەسەر ئەم کۆمپیوتەرەن، و هەرگیز بەوانی تر ناگەن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes to the team: its password is missing. Selling goes on.</source>
        <translation>هیچ شتێک بۆ تیمەکە ناچێت: وشەی نهێنییەکەی دیار نییە. فرۆشتن بەردەوامە.</translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %Ln entries of this computer. They are kept here, and the other desks are told that they are missing.</source>
        <translation>
            <numerusform>سێرڤەرەکە %Ln تۆماری ئەم کۆمپیوتەرە ڕەت دەکاتەوە. لێرە هەڵگیراون، و بە خاڵەکانی تری فرۆشتن دەگوترێت کە لایان نین.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %Ln entries of %1. They are on that computer alone.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>
            <numerusform>سێرڤەرەکە %Ln تۆماری %1 ڕەت دەکاتەوە. تەنها لەسەر ئەو کۆمپیوتەرەن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gathering what is on this computer: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>ئەوەی لەسەر ئەم کۆمپیوتەرەیە کۆ دەکرێتەوە: %1 لە %2…</translation>
    </message>
    <message>
        <source>The keychain has no password for the team&apos;s server. Join the team again, and type it.</source>
        <translation>دەستەکلیل وشەی نهێنیی سێرڤەری تیمەکەی تێدا نییە. دووبارە بەشداریی تیمەکە بکە و بینووسە.</translation>
    </message>
    <message>
        <source>The keychain does not give the password for the team&apos;s server; it may be locked. It is asked again by itself.</source>
        <translation>دەستەکلیل وشەی نهێنیی سێرڤەری تیمەکە نادات؛ ڕەنگە قوفڵ کرابێت. خۆکار دووبارە لێی دەپرسرێتەوە.</translation>
    </message>
    <message>
        <source>Desk without a name</source>
        <extracomment>In place of the name of a desk.</extracomment>
        <translation>خاڵی فرۆشتنی بێ ناو</translation>
    </message>
    <message>
        <source>%1 has never been heard of: what it sold is not in here.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>هەرگیز هەواڵی %1 نەبووە: ئەوەی فرۆشتوویەتی لێرەدا نییە.</translation>
    </message>
    <message>
        <source>Not all that %1 told has been read here: some of what it sold may be missing.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>هەموو ئەوەی %1 گوتوویەتی لێرە نەخوێندراوەتەوە: ڕەنگە هەندێک لەوەی فرۆشتوویەتی دیار نەبێت.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2: what it sold after that is not in here.</source>
        <extracomment>%1: name of a desk; %2: a time.</extracomment>
        <translation>لە %2 بەدواوە هەواڵی %1 نەبووە: ئەوەی دوای ئەوە فرۆشتوویەتی لێرەدا نییە.</translation>
    </message>
    <message numerus="yes">
        <source>Sales of %Ln more desks may be missing.</source>
        <translation>
            <numerusform>ڕەنگە فرۆشتنی %Ln خاڵی تری فرۆشتن دیار نەبێت.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took the note away at %2.</source>
        <extracomment>Beside the note that stands; %1: a person or a desk; %2: a time.</extracomment>
        <translation>%1 لە %2 تێبینییەکەی لابرد.</translation>
    </message>
    <message>
        <source>%1 wrote at %2: %3</source>
        <extracomment>Beside the note that stands; %1: a person or a desk; %2: a time; %3: another note.</extracomment>
        <translation>%1 لە %2 نووسی: %3</translation>
    </message>
    <message>
        <source>Not clear again: %1, sold by %2 at %3. The order that it was taken for is another sale&apos;s, so nobody knows whether it was bought.</source>
        <extracomment>%1: a package; %2: name of a desk; %3: a time.</extracomment>
        <translation>دووبارە ڕوون نییە: %1، %2 لە %3 فرۆشتوویەتی. ئەو داواکارییەی بە هی ئەم دانرابوو هی فرۆشتنێکی ترە، بۆیە کەس نازانێت ئایا کڕدراوە.</translation>
    </message>
    <message>
        <source>%1 has version %2, and was last heard of at %3.</source>
        <extracomment>%1: the name of a desk; %2: a version of the program; %3: a time.</extracomment>
        <translation>%1 وەشانی %2 بەکاردەهێنێت، و دوایین هەواڵی لە %3 هاتووە.</translation>
    </message>
    <message>
        <source>%1 has version %2, and has never been heard of.</source>
        <extracomment>%1: the name of a desk; %2: a version of the program.</extracomment>
        <translation>%1 وەشانی %2 بەکاردەهێنێت، و هەرگیز هەواڵی نەبووە.</translation>
    </message>
    <message>
        <source>No desk is known to have an older version.</source>
        <translation>هیچ خاڵێکی فرۆشتن نەزانراوە کە وەشانی کۆنتری هەبێت.</translation>
    </message>
    <message>
        <source>A desk with an older version may have to be updated before it reaches the team again. Until then it sells alone.</source>
        <translation>خاڵێکی فرۆشتن کە وەشانی کۆنتری هەبێت، ڕەنگە پێویست بێت نوێ بکرێتەوە پێش ئەوەی دووبارە بگاتەوە بە تیمەکە. تا ئەو کاتە بە تەنها دەفرۆشێت.</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpPackageModel</name>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: how much data a top-up adds.</extracomment>
        <translation>داتا</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Heading of a column: how many days a top-up adds.</extracomment>
        <translation>ڕۆژ</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a top-up.</extracomment>
        <translation>تێچوو</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>What the customer pays, by the shop&apos;s own prices.</extracomment>
        <translation>نرخی فرۆشتن</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>قازانج</translation>
    </message>
    <message>
        <source>/GB</source>
        <extracomment>Cost for each gigabyte, as short as it is understood.</extracomment>
        <translation>/GB</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package that an eSIM can be topped up with.</extracomment>
        <translation>پاکێج</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpPanel</name>
    <message>
        <source>Top up</source>
        <extracomment>Heading of the panel that gives an eSIM more data.</extracomment>
        <translation>پڕکردنەوە</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: back to what was shown before.</extracomment>
        <translation>گەڕانەوە</translation>
    </message>
    <message>
        <source>Back from the top-up</source>
        <translation>گەڕانەوە لە پڕکردنەوە</translation>
    </message>
    <message>
        <source>Back to the activation (Esc)</source>
        <translation>گەڕانەوە بۆ چالاککردن (Esc)</translation>
    </message>
    <message>
        <source>Top-up message</source>
        <extracomment>Name of what says why an eSIM can&apos;t be topped up.</extracomment>
        <translation>پەیامی پڕکردنەوە</translation>
    </message>
    <message>
        <source>Top-up packages</source>
        <extracomment>Name of a table: what an eSIM can be topped up with.</extracomment>
        <translation>پاکێجەکانی پڕکردنەوە</translation>
    </message>
    <message>
        <source>you pay</source>
        <extracomment>Below an amount: what the account pays.</extracomment>
        <translation>تۆ دەیدەیت</translation>
    </message>
    <message>
        <source>Top-up question</source>
        <extracomment>Name of what asks before a top-up is bought.</extracomment>
        <translation>پرسیاری پڕکردنەوە</translation>
    </message>
    <message>
        <source>Buy top-up</source>
        <extracomment>Button: buys the top-up.</extracomment>
        <translation>کڕینی پڕکردنەوە</translation>
    </message>
    <message>
        <source>Top-up status</source>
        <extracomment>Name of what says how a top-up stands.</extracomment>
        <translation>دۆخی پڕکردنەوە</translation>
    </message>
    <message>
        <source>Top-up in progress</source>
        <translation>پڕکردنەوە لە جێبەجێکردندایە</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how a top-up stands.</extracomment>
        <translation>پشکنینەوە</translation>
    </message>
    <message>
        <source>Looks at the account once more. Buys nothing.</source>
        <translation>جارێکی تر سەیری هەژمارەکە دەکات. هیچ شتێک ناکڕێت.</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>ئەنجام درا</translation>
    </message>
    <message>
        <source>You saw the data on the phone or in the account: the eSIM can be topped up again.</source>
        <translation>داتاکەت لە مۆبایلەکە یان لە هەژمارەکەدا بینی: eSIMـەکە دەتوانرێت دووبارە پڕ بکرێتەوە.</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>نەکڕدراوە</translation>
    </message>
    <message>
        <source>Nothing arrived and nothing was charged: the eSIM can be topped up again. Look at your orders first.</source>
        <translation>هیچ نەهات و هیچ پارەیەک نەبڕدرا: eSIMـەکە دەتوانرێت دووبارە پڕ بکرێتەوە. سەرەتا سەیری داواکارییەکانت بکە.</translation>
    </message>
    <message>
        <source>Choose an eSIM to top it up.</source>
        <translation>eSIMـێک هەڵبژێرە بۆ پڕکردنەوەی.</translation>
    </message>
    <message>
        <source>Now: %1, ends %2</source>
        <extracomment>What an eSIM has before a top-up. %1: &quot;1.2 of 3 GB used&quot;; %2: a day.</extracomment>
        <translation>ئێستا: %1، کۆتایی: %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>What an eSIM has before a top-up. %1: &quot;1.2 of 3 GB used&quot;.</extracomment>
        <translation>ئێستا: %1</translation>
    </message>
    <message>
        <source>Reading what it can be topped up with…</source>
        <translation>دەخوێنرێتەوە بە چی پڕ دەکرێتەوە…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages could not be read. Where a price was known before, that one is shown, and it is read again before anything is bought.</source>
        <extracomment>%Ln: how many packages that an eSIM can be topped up with.</extracomment>
        <translation>
            <numerusform>%Ln پاکێج نەخوێندرانەوە. ئەگەر پێشتر نرخێک زانراو بووبێت، ئەوە پیشان دەدرێت، و پێش کڕین دووبارە دەخوێنرێتەوە.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are offered for this eSIM, but they could not be read. Try again in a while.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>%Ln پاکێج بۆ ئەم eSIMـە پێشکەش دەکرێن، بەڵام نەخوێندرانەوە. دوای ماوەیەک دووبارە هەوڵ بدەرەوە.</numerusform>
        </translation>
    </message>
    <message>
        <source>eSIMfly offers no top-up for this eSIM. Sell a new one instead.</source>
        <translation>بۆ ئەم eSIMـە هیچ پڕکردنەوەیەک لە eSIMfly نییە. لە جیاتی ئەوە دانەیەکی نوێ بفرۆشە.</translation>
    </message>
    <message>
        <source>What this eSIM can be topped up with could not be read. Try again in a while.</source>
        <translation>ئەوەی ئەم eSIMـەی پێ پڕ دەکرێتەوە نەخوێندرایەوە. دوای ماوەیەک دووبارە هەوڵ بدەرەوە.</translation>
    </message>
    <message>
        <source>Balance after: %1</source>
        <extracomment>What the account will have once this top-up is paid.</extracomment>
        <translation>باڵانسی دواتر: %1</translation>
    </message>
    <message>
        <source>Choose what to top up with.</source>
        <translation>هەڵبژێرە بە چی پڕی دەکەیتەوە.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>What a top-up brings. %1: &quot;5 GB&quot; or &quot;∞&quot;; %2: &quot;30 days&quot;.</extracomment>
        <translation>%1 و %2ی تر</translation>
    </message>
    <message>
        <source>until about %1</source>
        <extracomment>Until when an eSIM lasts after a top-up; the network decides in the end. %1: a day.</extracomment>
        <translation>تا نزیکەی %1</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or buy again all the same.</source>
        <translation>لە پێشتر گرانترە. بۆ بەردەوامبوون نرخەکان پیشان بدە، یان هەر دووبارە بیکڕە.</translation>
    </message>
    <message>
        <source>Buy again to confirm.</source>
        <translation>بۆ دڵنیاکردنەوە دووبارە بیکڕە.</translation>
    </message>
    <message>
        <source>Checking the price…</source>
        <translation>نرخەکە دەپشکێنرێت…</translation>
    </message>
    <message>
        <source>The price rose from %1 to %2. Buy again to pay %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>نرخەکە بەرز بووەوە: پێشتر %1، ئێستا %2. بۆ دانی %2 دووبارە بیکڕە.</translation>
    </message>
    <message>
        <source>The price read at %1 could not be checked. Buy again to pay the current price.</source>
        <extracomment>%1: the time of day at which the price was read.</extracomment>
        <translation>ئەو نرخەی کاتژمێر %1 خوێندرایەوە نەپشکێنرا. بۆ دانی نرخی ئێستا دووبارە بیکڕە.</translation>
    </message>
    <message>
        <source>This is more than %1. Buy again to confirm.</source>
        <extracomment>%1: an amount of money that was set.</extracomment>
        <translation>ئەمە لە %1 زیاترە. بۆ دڵنیاکردنەوە دووبارە بیکڕە.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be bought. Buy again to have it read once more.</source>
        <translation>نرخی ئێستای ئەم پاکێجە ناخوێنرێتەوە، بۆیە ناکڕدرێت. دووبارە بیکڕە بۆ ئەوەی جارێکی تر بخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>This package is no longer offered for this eSIM. Choose another one.</source>
        <translation>ئەم پاکێجە چیتر بۆ ئەم eSIMـە پێشکەش ناکرێت. دانەیەکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The price fell from %1 to %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>نرخەکە دابەزی: پێشتر %1، ئێستا %2.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a sale has been running, in seconds.</extracomment>
        <translation>%1 چرکە</translation>
    </message>
    <message>
        <source>Connect an account to top up.</source>
        <translation>بۆ پڕکردنەوە هەژمارێک ببەستەوە.</translation>
    </message>
    <message>
        <source>Nothing can be topped up while this computer&apos;s clock is off.</source>
        <translation>تا کاتژمێری ئەم کۆمپیوتەرە ڕاست نەکرێتەوە، هیچ شتێک پڕ ناکرێتەوە.</translation>
    </message>
    <message>
        <source>Nothing can be topped up without a connection.</source>
        <translation>بێ پەیوەندی هیچ شتێک پڕ ناکرێتەوە.</translation>
    </message>
    <message>
        <source>Connecting the account…</source>
        <translation>هەژمارەکە دەبەسترێتەوە…</translation>
    </message>
    <message>
        <source>A top-up of this eSIM is under way. The next one waits for it.</source>
        <translation>پڕکردنەوەیەکی ئەم eSIMـە لە جێبەجێکردندایە. ئەوی دواتر چاوەڕێی دەکات.</translation>
    </message>
    <message>
        <source>Top up without asking the others</source>
        <translation>پڕکردنەوە بێ پرسین لە ئەوانی تر</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpText</name>
    <message>
        <source>Looking at the eSIM before it is topped up…</source>
        <translation>پێش پڕکردنەوە سەیری eSIMـەکە دەکرێت…</translation>
    </message>
    <message>
        <source>Topping up…</source>
        <extracomment>How a top-up stands: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>پڕ دەکرێتەوە…</translation>
    </message>
    <message>
        <source>You may have been charged. Checking…</source>
        <translation>ڕەنگە پارەت لێ بڕدرابێت. پشکنین دەکرێت…</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>هێشتا ڕوون نییە.</translation>
    </message>
    <message>
        <source>It went through.</source>
        <translation>ئەنجام درا.</translation>
    </message>
    <message>
        <source>It did not go through. Nothing was charged.</source>
        <translation>ئەنجام نەدرا. هیچ پارەیەک نەبڕدرا.</translation>
    </message>
    <message>
        <source>You said that it went through.</source>
        <translation>گوتت ئەنجام درا.</translation>
    </message>
    <message>
        <source>You said that it was not bought.</source>
        <translation>گوتت نەکڕدراوە.</translation>
    </message>
    <message>
        <source>It did not go through. %1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>ئەنجام نەدرا. %1 گەڕایەوە.</translation>
    </message>
    <message>
        <source>It did not go through. The money came back.</source>
        <translation>ئەنجام نەدرا. پارەکە گەڕایەوە.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. A part of the money came back; not clear yet whether the rest does.</source>
        <translation>دوای پارەدان ئەنجام نەدرا. بەشێکی پارەکە گەڕایەوە؛ هێشتا ڕوون نییە ئایا ئەوی تری دەگەڕێتەوە.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. %1 of %2 came back; not clear yet whether the rest does.</source>
        <extracomment>%1: an amount of money that came back; %2: what was paid.</extracomment>
        <translation>دوای پارەدان ئەنجام نەدرا. %1 لە %2 گەڕایەوە؛ هێشتا ڕوون نییە ئایا ئەوی تری دەگەڕێتەوە.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>دوای پارەدان ئەنجام نەدرا. هێشتا ڕوون نییە ئایا پارەکە گەڕاوەتەوە.</translation>
    </message>
    <message>
        <source>The balance was %1 before the top-up and is %2 now.</source>
        <extracomment>%1, %2: amounts of money.</extracomment>
        <translation>باڵانس پێش پڕکردنەوەکە %1 بوو، ئێستا %2.</translation>
    </message>
    <message>
        <source>%1 of %2 are left now.</source>
        <extracomment>After a top-up. %1: data left, %2: data in all.</extracomment>
        <translation>ئێستا %1 لە %2 ماوە.</translation>
    </message>
    <message>
        <source>It lasts until %1.</source>
        <extracomment>After a top-up. %1: date and time in the server&apos;s own words.</extracomment>
        <translation>تا %1 کار دەکات.</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>%1 درا.</translation>
    </message>
    <message>
        <source>%1 was paid; %2 was shown.</source>
        <extracomment>%1: the amount that was paid, %2: the one that was on the screen before.</extracomment>
        <translation>%1 درا؛ %2 پیشاندرابوو.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer to the top-up got lost.</source>
        <translation>وەڵامی eSIMfly بۆ پڕکردنەوەکە ون بوو.</translation>
    </message>
    <message>
        <source>The account could not be read yet.</source>
        <translation>هەژمارەکە هێشتا نەخوێندراوەتەوە.</translation>
    </message>
    <message>
        <source>At %1 a top-up stood in the account that may be this one: %2.</source>
        <extracomment>%1: time of day; %2: the order&apos;s reference.</extracomment>
        <translation>لە %1 پڕکردنەوەیەک لە هەژمارەکەدا بوو کە ڕەنگە ئەمە بێت: %2.</translation>
    </message>
    <message>
        <source>At %1 a top-up over %2 stood in the account that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: an amount of money; %3: the order&apos;s reference.</extracomment>
        <translation>لە %1 پڕکردنەوەیەک بە %2 لە هەژمارەکەدا بوو کە ڕەنگە ئەمە بێت: %3.</translation>
    </message>
    <message>
        <source>At %1 the account had 1 new top-up with this package, perhaps of a colleague.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>لە %1 هەژمارەکە ١ پڕکردنەوەی نوێی بەم پاکێجەی تێدا بوو، ڕەنگە هی هاوکارێک بێت.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 the account had %Ln new top-ups with this package, perhaps of colleagues.</source>
        <extracomment>%1: time of the day, %Ln: a number of top-ups.</extracomment>
        <translation>
            <numerusform>لە %1 هەژمارەکە %Ln پڕکردنەوەی نوێی بەم پاکێجەی تێدا بوو، ڕەنگە هی هاوکاران بن.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 a top-up stood in the account that eSIMfly calls “%2”, and that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: eSIMfly&apos;s own words, such as &quot;failed&quot;; %3: the order&apos;s reference.</extracomment>
        <translation>لە %1 پڕکردنەوەیەک لە هەژمارەکەدا بوو کە eSIMfly بە «%2» ناوی دەبات، و ڕەنگە ئەمە بێت: %3.</translation>
    </message>
    <message>
        <source>At %1 no new top-up with this package stood in the account.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>لە %1 هیچ پڕکردنەوەیەکی نوێی بەم پاکێجە لە هەژمارەکەدا نەبوو.</translation>
    </message>
    <message>
        <source>At %1 the account could not be read completely.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>لە %1 هەژمارەکە بە تەواوی نەخوێندرایەوە.</translation>
    </message>
    <message>
        <source>The eSIM has as much more as this top-up brings.</source>
        <translation>eSIMـەکە بە ئەندازەی ئەم پڕکردنەوەیە زیاتری تێدایە.</translation>
    </message>
    <message>
        <source>The eSIM has as much as before, but its figures may be late.</source>
        <translation>eSIMـەکە ئەوەندەی پێشووی تێدایە، بەڵام ڕەنگە ژمارەکانی درەنگ بێن.</translation>
    </message>
    <message>
        <source>The eSIM has changed by more than this top-up alone; a colleague may have topped it up too.</source>
        <translation>گۆڕانی eSIMـەکە لە تەنها ئەم پڕکردنەوەیە زیاترە؛ ڕەنگە هاوکارێکیش پڕی کردبێتەوە.</translation>
    </message>
    <message>
        <source>What the eSIM has could not be seen.</source>
        <translation>نەبینرا eSIMـەکە چی تێدایە.</translation>
    </message>
    <message>
        <source>This eSIM is being prepared. It can be topped up once it is ready.</source>
        <translation>ئەم eSIMـە ئامادە دەکرێت. کە ئامادە بوو دەتوانرێت پڕ بکرێتەوە.</translation>
    </message>
    <message>
        <source>The ICCID of this eSIM could not be read, so nothing can be bought for it. F5 reads the list again.</source>
        <translation>ICCIDـی ئەم eSIMـە نەخوێندرایەوە، بۆیە هیچ شتێک بۆی ناکڕدرێت. بۆ خوێندنەوەی دووبارەی لیستەکە F5 دابگرە.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up: its status is “%1”. Sell a new one instead.</source>
        <extracomment>%1: a status in the middle of a sentence: &quot;Expired&quot;.</extracomment>
        <translation>ئەم eSIMـە پڕ ناکرێتەوە: دۆخەکەی «%1»ـە. لە جیاتی ئەوە دانەیەکی نوێ بفرۆشە.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up before it is used for the first time.</source>
        <translation>ئەم eSIMـە پێش یەکەم بەکارهێنانی پڕ ناکرێتەوە.</translation>
    </message>
    <message>
        <source>eSIMs of this package can&apos;t be topped up. Sell a new one instead.</source>
        <translation>eSIMـەکانی ئەم پاکێجە پڕ ناکرێنەوە. لە جیاتی ئەوە دانەیەکی نوێ بفرۆشە.</translation>
    </message>
    <message>
        <source>eSIMfly offers no top-ups for unlimited plans. Sell a new one instead.</source>
        <translation>بۆ پاکێجی بێ سنوور هیچ پڕکردنەوەیەک لە eSIMfly نییە. لە جیاتی ئەوە دانەیەکی نوێ بفرۆشە.</translation>
    </message>
    <message>
        <source>A top-up of this eSIM is not clear yet. Decide about it first.</source>
        <translation>پڕکردنەوەیەکی ئەم eSIMـە هێشتا ڕوون نییە. سەرەتا بڕیار لەسەر ئەوە بدە.</translation>
    </message>
    <message>
        <source>Your decision is on its way to your team.</source>
        <translation>بڕیارەکەت لە ڕێگەدایە بۆ تیمەکەت.</translation>
    </message>
    <message>
        <source>%1 sent it and is gone. It can be decided here from %2 on.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 ناردوویەتی، بەڵام ئەو خاڵی فرۆشتنە نەماوە. لە %2 بەدواوە دەتوانرێت لێرە بڕیاری لەسەر بدرێت.</translation>
    </message>
    <message>
        <source>%1 sent it and may still learn what came of it.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 ناردوویەتی، و ڕەنگە هێشتا ئەنجامەکەی بزانێت.</translation>
    </message>
    <message>
        <source>%1 sent it and does not send it again. Look at the eSIM: does it have the data?</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 ناردوویەتی و دووبارە ناینێرێتەوە. سەیری eSIMـەکە بکە: داتاکەی تێدایە؟</translation>
    </message>
</context>
<context>
    <name>Desk::Tour</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>بوخچەی %1 دروست ناکرێت.</translation>
    </message>
    <message>
        <source>Connect the sandbox account and copy its catalogue</source>
        <translation>بەستنەوەی هەژماری تاقیکردنەوە و کۆپیکردنی کەتەلۆگەکەی</translation>
    </message>
    <message>
        <source>Search: turkey 5gb</source>
        <translation>گەڕان: turkey 5gb</translation>
    </message>
    <message>
        <source>What the customer sees on a screen of their own</source>
        <translation>ئەوەی کڕیار لە شاشەیەکی خۆیدا دەیبینێت</translation>
    </message>
    <message>
        <source>Order with Ctrl+Enter; the QR code is on the screen</source>
        <translation>داواکردن بە Ctrl+Enter؛ کۆدی QR لەسەر شاشەیە</translation>
    </message>
    <message>
        <source>Read the QR code back from the picture</source>
        <translation>خوێندنەوەی کۆدی QR لە وێنەکەوە</translation>
    </message>
    <message>
        <source>The customer sees the code and how to begin</source>
        <translation>کڕیار کۆدەکە و چۆنیەتیی دەستپێکردنەکەی دەبینێت</translation>
    </message>
    <message>
        <source>Hand it over with Ctrl+P</source>
        <translation>ڕادەستکردن بە Ctrl+P</translation>
    </message>
    <message>
        <source>The same for somebody who reads Arabic</source>
        <translation>هەمان شت بۆ کەسێک کە عەرەبی دەخوێنێتەوە</translation>
    </message>
    <message>
        <source>What it sells for</source>
        <translation>بە چەند دەفرۆشرێت</translation>
    </message>
    <message>
        <source>The eSIMs</source>
        <extracomment>Heading of a step that the program plays by itself.</extracomment>
        <translation>eSIMـەکان</translation>
    </message>
    <message>
        <source>What an eSIM has used, day by day</source>
        <translation>ئەوەی eSIMـێک بەکاری هێناوە، ڕۆژ بە ڕۆژ</translation>
    </message>
    <message>
        <source>Why is there no data?</source>
        <translation>بۆچی داتا نییە؟</translation>
    </message>
    <message>
        <source>Top it up with Ctrl+T</source>
        <translation>پڕکردنەوە بە Ctrl+T</translation>
    </message>
    <message>
        <source>The orders</source>
        <extracomment>Heading of a step that the program plays by itself.</extracomment>
        <translation>داواکارییەکان</translation>
    </message>
    <message>
        <source>The shop at a glance</source>
        <translation>فرۆشگاکە بە یەک نیگا</translation>
    </message>
    <message>
        <source>Close the day with Ctrl+Shift+D</source>
        <translation>داخستنی ڕۆژ بە Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>F8 hides what it costs, while a customer looks on</source>
        <translation>کاتێک کڕیارێک سەیر دەکات، F8 تێچووەکان دەشارێتەوە</translation>
    </message>
    <message>
        <source>The catalogue in the dark</source>
        <translation>کەتەلۆگەکە بە ڕووکاری تاریک</translation>
    </message>
    <message>
        <source>%1: not done after %2 s.</source>
        <extracomment>%1: heading of a step, %2: a number of seconds.</extracomment>
        <translation>%1: دوای %2 چرکە تەواو نەبوو.</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <extracomment>%1: heading of a step, %2: how many milliseconds it took.</extracomment>
        <translation>%1: %2 ms</translation>
    </message>
    <message>
        <source>The picture %1 can&apos;t be written.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>وێنەی %1 نانووسرێت.</translation>
    </message>
    <message>
        <source>Done. The pictures are in %1.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>تەواو. وێنەکان لێرەن: %1.</translation>
    </message>
    <message>
        <source>The tour ended early.</source>
        <translation>گەشتەکە زوو کۆتایی هات.</translation>
    </message>
    <message>
        <source>Comes back on Friday, room 12</source>
        <translation>ڕۆژی هەینی دەگەڕێتەوە، ژووری ١٢</translation>
    </message>
    <message>
        <source>This desk has made its team</source>
        <translation>ئەم خاڵی فرۆشتنە تیمەکەی دروست کرد</translation>
    </message>
    <message>
        <source>A second desk joins it</source>
        <translation>خاڵێکی دووەمی فرۆشتن بەشداریی تیمەکە دەکات</translation>
    </message>
    <message>
        <source>Second desk</source>
        <extracomment>The name of a desk of the team.</extracomment>
        <translation>خاڵی دووەمی فرۆشتن</translation>
    </message>
    <message>
        <source>What the second desk writes of an eSIM stands here</source>
        <translation>ئەوەی خاڵی دووەمی فرۆشتن دەربارەی eSIMـێک دەینووسێت لێرە دەردەکەوێت</translation>
    </message>
    <message>
        <source>What the second desk sells stands in the books here</source>
        <translation>ئەوەی خاڵی دووەمی فرۆشتن دەیفرۆشێت لێرە لە دەفتەرەکاندا دەردەکەوێت</translation>
    </message>
</context>
<context>
    <name>Desk::UnfinishedPurchases</name>
    <message>
        <source>Unfinished purchases</source>
        <extracomment>Title of the list of orders that need a decision.</extracomment>
        <translation>کڕینە تەواونەبووەکان</translation>
    </message>
    <message>
        <source>It is not clear whether these were bought. Nothing is sent again unless you say so.</source>
        <translation>ڕوون نییە ئایا ئەمانە کڕدراون. تا تۆ نەڵێیت هیچ شتێک دووبارە نانێردرێت.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>ئەوەی دەزانرێت</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how an order stands.</extracomment>
        <translation>پشکنینەوە</translation>
    </message>
    <message>
        <source>Reads orders, eSIMs and balance of the account once more</source>
        <translation>داواکارییەکان، eSIMـەکان و باڵانسی هەژمارەکە جارێکی تر دەخوێنێتەوە</translation>
    </message>
    <message>
        <source>Finish this order</source>
        <translation>تەواوکردنی ئەم داواکارییە</translation>
    </message>
    <message>
        <source>Sends the same order once more: it is bought if it was not bought yet, and never twice</source>
        <translation>هەمان داواکاری جارێکی تر دەنێرێت: دەکڕدرێت ئەگەر هێشتا نەکڕدرابێت، و هەرگیز دوو جار نا</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>ئەنجام درا</translation>
    </message>
    <message>
        <source>Only if you have seen that the eSIM has the data</source>
        <translation>ئەگەر بینیت کە داتاکە لە eSIMـەکەدایە</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>نەکڕدراوە</translation>
    </message>
    <message>
        <source>Only if you have seen in the account that there is no such order or top-up</source>
        <translation>ئەگەر لە هەژمارەکەدا بینیت داواکاری یان پڕکردنەوەی وا نییە</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>Every purchase is settled.</source>
        <translation>هەموو کڕینەکان یەکلاکراونەتەوە.</translation>
    </message>
    <message>
        <source>%1 Of the orders at once: %2.</source>
        <extracomment>%1: what is known of an order; %2: of those ordered with it, &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1 لە داواکارییەکانی هەمان کات: %2.</translation>
    </message>
    <message>
        <source>Top-up of %1</source>
        <extracomment>In the place of a note. %1: an ICCID.</extracomment>
        <translation>پڕکردنەوەی %1</translation>
    </message>
    <message>
        <source>Was “%1” not bought?</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>«%1» نەکڕدراوە؟</translation>
    </message>
    <message>
        <source>The program will no longer look whether its money came back. Look at your balance and your orders first.</source>
        <translation>بەرنامەکە چیتر سەیر ناکات ئایا پارەکەی گەڕاوەتەوە. سەرەتا سەیری باڵانس و داواکارییەکانت بکە.</translation>
    </message>
    <message>
        <source>The program will no longer look for it, and the eSIM can be topped up again. If eSIMfly did charge it, the eSIM has the data, and the money is gone.</source>
        <translation>بەرنامەکە چیتر بەدوایدا ناگەڕێت، و eSIMـەکە دەتوانرێت دووبارە پڕ بکرێتەوە. ئەگەر eSIMfly پارەکەی بڕیبێت، داتاکە لە eSIMـەکەدایە، و پارەکە ڕۆیشتووە.</translation>
    </message>
    <message>
        <source>The program will no longer look for it. If eSIMfly did charge it, the eSIM appears in the list of eSIMs, and the money is gone.</source>
        <translation>بەرنامەکە چیتر بەدوایدا ناگەڕێت. ئەگەر eSIMfly پارەکەی بڕیبێت، eSIMـەکە لە لیستی eSIMـەکاندا دەردەکەوێت، و پارەکە ڕۆیشتووە.</translation>
    </message>
    <message>
        <source>Yes, it was not bought</source>
        <translation>بەڵێ، نەکڕدراوە</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <extracomment>Button of a question: nothing is decided.</extracomment>
        <translation>بەردەوامبوون لە گەڕان</translation>
    </message>
    <message>
        <source>Asks which order of the account it was</source>
        <translation>دەپرسێت کام داواکاریی هەژمارەکە بوو</translation>
    </message>
</context>
<context>
    <name>Desk::UsageChart</name>
    <message>
        <source>No data was used on the days that could be read.</source>
        <translation>لەو ڕۆژانەی خوێندرانەوە هیچ داتایەک بەکار نەهات.</translation>
    </message>
    <message>
        <source>No data was used.</source>
        <translation>هیچ داتایەک بەکار نەهات.</translation>
    </message>
    <message>
        <source>%1 in all, the most on %2: %3.</source>
        <extracomment>What a chart shows, for those who can&apos;t see it. %1, %3: amounts of data; %2: a day.</extracomment>
        <translation>%1 بە گشتی، زۆرترین لە %2: %3.</translation>
    </message>
    <message>
        <source>Used per day</source>
        <translation>بەکارهاتوو لە ڕۆژێکدا</translation>
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
        <translation>داتای بەکارهاتوو</translation>
    </message>
    <message>
        <source>Data left</source>
        <extracomment>Name of what says how much data is left.</extracomment>
        <translation>داتای ماوە</translation>
    </message>
    <message>
        <source>Age of the figures</source>
        <translation>کاتی خوێندنەوەی ژمارەکان</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>پرسین لە تۆڕ</translation>
    </message>
    <message>
        <source>Refresh usage</source>
        <extracomment>Button: reads again how much data was used.</extracomment>
        <translation>نوێکردنەوەی بەکارهێنان</translation>
    </message>
    <message>
        <source>Asks the mobile network how much was used and where the phone is; once a minute (F5)</source>
        <translation>لە تۆڕی مۆبایل دەپرسێت چەند بەکارهاتووە و مۆبایلەکە لە کوێیە؛ خولەکێک جارێک (F5)</translation>
    </message>
    <message>
        <source>Live status</source>
        <extracomment>Name of what the network says about an eSIM at this moment.</extracomment>
        <translation>دۆخی ڕاستەوخۆ</translation>
    </message>
    <message>
        <source>Used per day</source>
        <translation>بەکارهاتوو لە ڕۆژێکدا</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>Choice above a chart: the last 7 days.</extracomment>
        <translation>٧ ڕۆژ</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>Choice above a chart: the last 30 days.</extracomment>
        <translation>٣٠ ڕۆژ</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>Choice above a chart: the last 90 days.</extracomment>
        <translation>٩٠ ڕۆژ</translation>
    </message>
    <message>
        <source>Usage report</source>
        <extracomment>Name of a table: where how much data was used.</extracomment>
        <translation>ڕاپۆرتی بەکارهێنان</translation>
    </message>
    <message>
        <source>Usage per day</source>
        <translation>بەکارهێنانی ڕۆژانە</translation>
    </message>
    <message>
        <source>Usage by country</source>
        <translation>بەکارهێنان بەپێی وڵات</translation>
    </message>
    <message>
        <source>Choose an eSIM to see what it has used.</source>
        <translation>eSIMـێک هەڵبژێرە بۆ بینینی ئەوەی بەکاری هێناوە.</translation>
    </message>
    <message>
        <source>Stored figures of an earlier day</source>
        <translation>ژمارەی هەڵگیراوی ڕۆژێکی پێشوو</translation>
    </message>
    <message>
        <source>Stored figures, read at %1 (%2)</source>
        <extracomment>%1: time of day; %2: how long ago: &quot;3 min&quot;.</extracomment>
        <translation>ژمارەی هەڵگیراو، خوێندراوەتەوە لە %1 (%2)</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: an amount of data.</extracomment>
        <translation>%1 ماوە</translation>
    </message>
    <message>
        <source>ends %1, in %2</source>
        <extracomment>%1: a day; %2: &quot;15 days&quot;.</extracomment>
        <translation>لە %1 کۆتایی دێت، دوای %2</translation>
    </message>
    <message>
        <source>ended %1</source>
        <extracomment>%1: a day.</extracomment>
        <translation>لە %1 کۆتایی هات</translation>
    </message>
    <message>
        <source>its validity begins with the first use</source>
        <translation>ماوەکەی لەگەڵ یەکەم بەکارهێنان دەستپێدەکات</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>لە تۆڕەکە دەپرسرێت…</translation>
    </message>
    <message>
        <source>It can be asked again in a minute.</source>
        <translation>دوای خولەکێک دەتوانرێت دووبارە لێی بپرسرێت.</translation>
    </message>
    <message>
        <source>Reading the report…</source>
        <translation>ڕاپۆرتەکە دەخوێنرێتەوە…</translation>
    </message>
    <message>
        <source>None of the days of this report could be read.</source>
        <translation>هیچ ڕۆژێکی ئەم ڕاپۆرتە نەخوێندرایەوە.</translation>
    </message>
    <message>
        <source>No data was used in this time.</source>
        <translation>لەم ماوەیەدا هیچ داتایەک بەکار نەهات.</translation>
    </message>
    <message>
        <source>%1 in all, %2 a day on days with use. Read: %3.</source>
        <extracomment>%1, %2: amounts of data; %3: how long ago it was read: &quot;3 min&quot;.</extracomment>
        <translation>%1 بە گشتی، %2 لە ڕۆژێکدا لەو ڕۆژانەی بەکارهاتووە. خوێندراوەتەوە: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of it could not be read.</source>
        <extracomment>%Ln: how many rows of a report of used data.</extracomment>
        <translation>
            <numerusform>%Ln ڕیزی نەخوێندرایەوە.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::UsageReportModel</name>
    <message>
        <source>Country</source>
        <extracomment>Heading of a column: where data was used.</extracomment>
        <translation>وڵات</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: name of a network operator.</extracomment>
        <translation>تۆڕ</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: an amount of data.</extracomment>
        <translation>داتای بەکارهاتوو</translation>
    </message>
</context>
<context>
    <name>Desk::WeekModel</name>
    <message>
        <source>Week</source>
        <extracomment>Heading of a column: first and last day of a week.</extracomment>
        <translation>هەفتە</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders in that week.</extracomment>
        <translation>داواکاری</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Heading of a column: what the account paid in that week.</extracomment>
        <translation>خەرجکراو</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid in that week.</extracomment>
        <translation>فرۆشراو بە</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of the sales of that week when they were paid.</extracomment>
        <translation>قازانج</translation>
    </message>
    <message>
        <source>Of the orders whose selling price is known</source>
        <translation>لەو داواکارییانەی دەزانرێت بە چەند فرۆشراون</translation>
    </message>
    <message>
        <source>%1 of %2 of %3</source>
        <extracomment>%1: an amount of money; of %2 orders it is known what they were sold for, of %3 that were paid for.</extracomment>
        <translation>%1 (%2 لە %3)</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Heading of a column: what came back in that week.</extracomment>
        <translation>پارەی گەڕاوە</translation>
    </message>
    <message>
        <source>What came back to the balance in this week, whenever it was sold</source>
        <translation>ئەوەی لەم هەفتەیەدا گەڕایەوە بۆ باڵانس، هەر کاتێک فرۆشرابێت</translation>
    </message>
    <message>
        <source>Not in the sums</source>
        <translation>لە کۆکاندا نییە</translation>
    </message>
    <message>
        <source>Orders of which it is not certain, or not readable, what was paid</source>
        <translation>ئەو داواکارییانەی پارەی دراویان مسۆگەر نییە، یان ناخوێنرێتەوە</translation>
    </message>
</context>
<context>
    <name>Desk::WeeksChart</name>
    <message>
        <source>%1 spent</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 خەرجکراو</translation>
    </message>
    <message>
        <source>%1 sold for</source>
        <extracomment>What customers paid. %1: an amount of money.</extracomment>
        <translation>فرۆشراو بە %1</translation>
    </message>
    <message>
        <source>%1 margin</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 قازانج</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What a chart shows of one week, for those who can&apos;t see it. %1: days; %2: amounts.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>هیچ شتێک نییە بکێشرێت.</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>In a chart: what the account paid.</extracomment>
        <translation>خەرجکراو</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>In a chart: what customers paid.</extracomment>
        <translation>فرۆشراو بە</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>In a chart: what is left of sales when they were paid.</extracomment>
        <translation>قازانج</translation>
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
        <translation>بیدۆزەرەوە، داوای بکە، با کڕیارەکە سکانی بکات: eSIMـێکی گەشت لە چەند چرکەیەکدا.</translation>
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
        <translation>کام داواکاریی هەژمارەکە بوو؟</translation>
    </message>
    <message>
        <source>It was this one</source>
        <translation>ئەمە بوو</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <extracomment>Button of a question: nothing is decided.</extracomment>
        <translation>بەردەوامبوون لە گەڕان</translation>
    </message>
    <message>
        <source>None of the orders was chosen. Nothing was decided.</source>
        <translation>هیچ یەکێک لە داواکارییەکان هەڵنەبژێردرا. هیچ بڕیارێک نەدرا.</translation>
    </message>
    <message>
        <source>No order of the account can have been this one.</source>
        <translation>هیچ داواکارییەکی هەژمارەکە ناکرێت ئەمە بووبێت.</translation>
    </message>
    <message>
        <source>Your team can&apos;t be asked at the moment. Nothing was decided.</source>
        <translation>لەم کاتەدا ناتوانرێت لە تیمەکەت بپرسرێت. هیچ بڕیارێک نەدرا.</translation>
    </message>
    <message>
        <source>That order belongs to another sale. Nothing was decided.</source>
        <translation>ئەو داواکارییە هی فرۆشتنێکی ترە. هیچ بڕیارێک نەدرا.</translation>
    </message>
    <message>
        <source>The account does not show that order. Nothing was decided.</source>
        <translation>هەژمارەکە ئەو داواکارییە پیشان نادات. هیچ بڕیارێک نەدرا.</translation>
    </message>
</context>
<context>
    <name>Desk::WorthACallModel</name>
    <message>
        <source>No data left, ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day.</extracomment>
        <translation>داتا نەماوە، کۆتایی: %1</translation>
    </message>
    <message>
        <source>No data left</source>
        <translation>داتا نەماوە</translation>
    </message>
    <message>
        <source>Nearly empty, ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day.</extracomment>
        <translation>داتای کەم ماوە، کۆتایی: %1</translation>
    </message>
    <message>
        <source>Nearly empty</source>
        <extracomment>Why a customer is worth a call: little data is left.</extracomment>
        <translation>داتای کەم ماوە</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day and a time.</extracomment>
        <translation>لە %1 کۆتایی دێت</translation>
    </message>
    <message>
        <source>Being prepared since %1</source>
        <extracomment>Why an eSIM needs attention. %1: a day and a time.</extracomment>
        <translation>لە %1 بەدواوە ئامادە دەکرێت</translation>
    </message>
    <message>
        <source>Not installed since %1</source>
        <extracomment>Why a traveller is worth a call: bought, and never put on a phone. %1: a day.</extracomment>
        <translation>لە %1 بەدواوە دانەمەزراوە</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading: the reason why a traveller is worth a call.</extracomment>
        <translation>هۆکار</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>Heading of a column: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>پاکێج</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: how much data was used, with a bar.</extracomment>
        <translation>داتای بەکارهاتوو</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>کڕیار یان تێبینی</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Heading of a column: what to do for a customer.</extracomment>
        <translation>هەنگاوی دواتر</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Button: an eSIM gets more data.</extracomment>
        <translation>پڕکردنەوە</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows an eSIM.</extracomment>
        <translation>پیشاندان</translation>
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
