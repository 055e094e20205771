<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Desk::ActivationPanel</name>
    <message>
        <source>Previous eSIM</source>
        <extracomment>Button: shows the eSIM before this one, of several that were sold together.</extracomment>
        <translation>شريحة eSIM السابقة</translation>
    </message>
    <message>
        <source>Previous eSIM of this sale (Ctrl+Page Up)</source>
        <translation>شريحة eSIM السابقة من عملية البيع هذه (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next eSIM</source>
        <extracomment>Button: shows the eSIM behind this one, of several that were sold together.</extracomment>
        <translation>شريحة eSIM التالية</translation>
    </message>
    <message>
        <source>Next eSIM of this sale (Ctrl+Page Down)</source>
        <translation>شريحة eSIM التالية من عملية البيع هذه (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>eSIM of the sale</source>
        <translation>شريحة eSIM من عملية البيع</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <extracomment>In the place of the QR code: the eSIM is paid, and eSIMfly is making it.</extracomment>
        <translation>قيد التجهيز</translation>
    </message>
    <message>
        <source>The phone will ask for a confirmation code. It is not part of the QR code: give it to the customer separately.</source>
        <translation>سيطلب الهاتف رمز تأكيد. وهو ليس جزءًا من رمز QR: أعطه للعميل على حدة.</translation>
    </message>
    <message>
        <source>eSIMfly sent two different activation codes for this eSIM; this is the first. If the phone refuses it, ask eSIMfly&apos;s support which one is right. It is paid; don&apos;t order again.</source>
        <translation>أرسلت eSIMfly رمزي تفعيل مختلفين لهذه الشريحة؛ هذا هو الأول. إذا رفضه الهاتف فاسأل دعم eSIMfly أيهما الصحيح. تم الدفع؛ لا تطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>The whole text of the QR code; Android phones ask for it</source>
        <translation>النص الكامل لرمز QR؛ تطلبه هواتف Android</translation>
    </message>
    <message>
        <source>Copy full code</source>
        <translation>نسخ الرمز الكامل</translation>
    </message>
    <message>
        <source>A card with the QR code and the steps, to print, save or send, in the traveller&apos;s language (Ctrl+P)</source>
        <translation>بطاقة فيها رمز QR والخطوات، للطباعة أو الحفظ أو الإرسال، بلغة المسافر (Ctrl+P)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: gives the eSIM to the customer, as paper, file or message.</extracomment>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Copies a link that installs the eSIM with one tap (iOS 17.4 or newer)</source>
        <translation>ينسخ رابطًا يثبّت شريحة eSIM بلمسة واحدة (iOS 17.4 أو أحدث)</translation>
    </message>
    <message>
        <source>iPhone link</source>
        <extracomment>Caption: a link that installs the eSIM on an iPhone.</extracomment>
        <translation>رابط iPhone</translation>
    </message>
    <message>
        <source>Copy iPhone link</source>
        <translation>نسخ رابط iPhone</translation>
    </message>
    <message>
        <source>Copies a link that installs the eSIM with one tap (newer Android phones)</source>
        <translation>ينسخ رابطًا يثبّت شريحة eSIM بلمسة واحدة (هواتف Android الأحدث)</translation>
    </message>
    <message>
        <source>Android link</source>
        <extracomment>Caption: a link that installs the eSIM on a phone with Android.</extracomment>
        <translation>رابط Android</translation>
    </message>
    <message>
        <source>Copy Android link</source>
        <translation>نسخ رابط Android</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <extracomment>What was copied: the address that phones ask for; “SM-DP+” is a name.</extracomment>
        <translation>عنوان SM-DP+‎</translation>
    </message>
    <message>
        <source>activation code</source>
        <extracomment>What was copied: the code that phones ask for beside the address.</extracomment>
        <translation>رمز التفعيل</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>What was copied: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>full code</source>
        <extracomment>What was copied: address and activation code in one.</extracomment>
        <translation>الرمز الكامل</translation>
    </message>
    <message>
        <source>eSIM %1 of %2</source>
        <extracomment>Which of several eSIMs of a sale is shown.</extracomment>
        <translation>شريحة eSIM رقم %1 من %2</translation>
    </message>
    <message>
        <source>Being prepared, 1 to 5 minutes. It is paid; don&apos;t order again.</source>
        <translation>قيد التجهيز، من 1 إلى 5 دقائق. تم الدفع؛ لا تطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>The activation code of this eSIM came in parts only, so there is no QR code. What came of it can be typed into the phone. If that is not enough, refresh in a minute or ask eSIMfly&apos;s support. It is paid; don&apos;t order again.</source>
        <translation>لم يصل رمز تفعيل هذه الشريحة إلا مجزّأً، فلا يوجد رمز QR. يمكن إدخال ما وصل منه في الهاتف يدويًا. إن لم يكفِ ذلك فحدّث بعد دقيقة أو اسأل دعم eSIMfly. تم الدفع؛ لا تطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no activation code that can be read for this eSIM. Refresh in a minute; if there is still none, ask eSIMfly&apos;s support for it with the ICCID. It is paid; don&apos;t order again.</source>
        <translation>لا يوجد رمز تفعيل مقروء لهذه الشريحة. حدّث بعد دقيقة؛ فإن لم يظهر، فاطلبه من دعم eSIMfly مع ذكر ICCID. تم الدفع؛ لا تطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>طُلبت في %1</translation>
    </message>
    <message>
        <source>Copied: %1. It leaves the clipboard after %2 s.</source>
        <extracomment>%1: what was copied, &quot;activation code&quot;; %2: seconds.</extracomment>
        <translation>تم نسخ %1. يُزال من الحافظة بعد %2 ث.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <extracomment>%1: what was copied, &quot;ICCID&quot;.</extracomment>
        <translation>تم نسخ %1.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Button: copies the address of a page in the internet.</extracomment>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>Button: opens a page in the internet.</extracomment>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Copy the link instead.</source>
        <translation>لا يوجد متصفح على هذا الحاسوب. انسخ الرابط بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Copy SM-DP+ address</source>
        <translation>نسخ عنوان SM-DP+‎</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>Caption: the code that phones ask for beside the address.</extracomment>
        <translation>رمز التفعيل</translation>
    </message>
    <message>
        <source>Copy activation code</source>
        <translation>نسخ رمز التفعيل</translation>
    </message>
    <message>
        <source>Copy ICCID</source>
        <extracomment>Button: copies the number of an eSIM.</extracomment>
        <translation>نسخ ICCID</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>ملء الشاشة (F11)</translation>
    </message>
</context>
<context>
    <name>Desk::AfterSaleController</name>
    <message>
        <source>The top-up with %1 was not sent before the program ended. Nothing was charged.</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>لم تُرسل التعبئة بباقة %1 قبل إغلاق البرنامج. لم يُخصم أي مبلغ.</translation>
    </message>
    <message>
        <source>The cancellation of %1 was not sent before the program ended. Nothing was cancelled.</source>
        <extracomment>%1: an ICCID.</extracomment>
        <translation>لم يُرسل إلغاء %1 قبل إغلاق البرنامج. لم يُلغَ شيء.</translation>
    </message>
    <message>
        <source>The top-up with %1 did not come to its end last time. You may have been charged. Checking…</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>لم تصل التعبئة بباقة %1 إلى نهايتها في المرة الماضية. ربما خُصم منك المبلغ. جارٍ التحقق…</translation>
    </message>
    <message>
        <source>The top-up with %1, bought with another access code, is not clear yet. Its eSIM takes no other until you decide about it.</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>لم تتضح بعد التعبئة بباقة %1 التي اشتُريت برمز وصول آخر. لا تقبل شريحتها تعبئة أخرى حتى تبتّ في أمرها.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the eSIM that it is about.</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The cancellation of %1 did not come to its end last time. It may have been done: the account shows it, and nothing is sent again.</source>
        <extracomment>%1: an ICCID.</extracomment>
        <translation>لم يصل إلغاء %1 إلى نهايته في المرة الماضية. ربما تمّ: الحساب يُظهر ذلك، ولن يُرسل شيء مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Desk::AmountField</name>
    <message>
        <source>Up to</source>
        <extracomment>Before a field for an amount of money; the currency stands behind it.</extracomment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Highest price</source>
        <extracomment>Name of a field: packages that cost more are not listed.</extracomment>
        <translation>أعلى سعر</translation>
    </message>
    <message>
        <source>Write an amount like %1.</source>
        <extracomment>%1: an amount of money with its currency.</extracomment>
        <translation>اكتب المبلغ هكذا: %1.</translation>
    </message>
</context>
<context>
    <name>Desk::Application</name>
    <message>
        <source>eSIMfly Desk is already running; its window was brought to the front.</source>
        <translation>برنامج eSIMfly Desk يعمل بالفعل، وقد أُحضرت نافذته إلى المقدمة.</translation>
    </message>
    <message>
        <source>eSIMfly Desk is already running, but does not answer. End it, then start again.</source>
        <translation>برنامج eSIMfly Desk يعمل بالفعل لكنه لا يستجيب. أنهِه ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>eSIMfly Desk is already running with this profile, on the computer “%1”. One profile is for one program: end that one, or start this one with --profile and another name.</source>
        <extracomment>On a network home; %1: the name of a computer.</extracomment>
        <translation>برنامج eSIMfly Desk يعمل بالفعل بملف التعريف هذا على الحاسوب «%1». ملف التعريف الواحد لبرنامج واحد: أنهِ ذاك، أو شغّل هذا باستخدام ‎--profile واسم آخر.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written or locked. Nothing was started. See that its disk is not full and that you may write there, then start again.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>تتعذّر الكتابة في المجلد %1 أو قفله. لم يُشغَّل شيء. تأكد من أن القرص غير ممتلئ وأن لديك إذن الكتابة فيه، ثم شغّل البرنامج من جديد.</translation>
    </message>
</context>
<context>
    <name>Desk::BestSellerModel</name>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders were sold.</extracomment>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid.</extracomment>
        <translation>بيع بـ</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>A destination or a desk: of packages of which nobody knows where they are for, or where they were sold.</extracomment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>Heading of a column: country or region that packages are for.</extracomment>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>In place of the name of a seller: orders of which nobody said who sold them.</extracomment>
        <translation>دون بائع</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Heading of a column: a computer that sells in the same team.</extracomment>
        <translation>نقطة البيع</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>البائع</translation>
    </message>
</context>
<context>
    <name>Desk::BooksText</name>
    <message>
        <source>Pending</source>
        <extracomment>Status of an order: eSIMfly has not finished it.</extracomment>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>Status of an order: its eSIMs are there.</extracomment>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Status of an order: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Not clear</source>
        <extracomment>An order of which nobody knows yet whether it was bought.</extracomment>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of an order: eSIMfly could not do it.</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of an order: it was taken back.</extracomment>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Status of an order: its money came back.</extracomment>
        <translation>مُستردّ</translation>
    </message>
    <message>
        <source>1 order</source>
        <extracomment>Below a table of orders: there is one.</extracomment>
        <translation>طلب واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <extracomment>%Ln: how many orders. Below a table of orders.</extracomment>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>not clear</source>
        <extracomment>Whether, or how much, money comes back of an order.</extracomment>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>awaited</source>
        <extracomment>Money that is to come back.</extracomment>
        <translation>مُنتظَر</translation>
    </message>
    <message>
        <source>came back</source>
        <extracomment>Behind an amount that eSIMfly gave back: “$4.50 came back”.</extracomment>
        <translation>عاد</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>When the account first showed that an order&apos;s money came back. %1: a day.</extracomment>
        <translation>ظهر في %1</translation>
    </message>
    <message>
        <source>%1 comes back later: it is not in the balance yet.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>يعود %1 لاحقًا: ليس في الرصيد بعد.</translation>
    </message>
    <message>
        <source>The money comes back later: it is not in the balance yet.</source>
        <translation>يعود المبلغ لاحقًا: ليس في الرصيد بعد.</translation>
    </message>
    <message>
        <source>%1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>عاد %1.</translation>
    </message>
    <message>
        <source>The money came back.</source>
        <translation>عاد المبلغ.</translation>
    </message>
    <message>
        <source>No answer said when: it counts for %1, when the account first showed it.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>لم يذكره أي رد من eSIMfly: يُحسب في %1، حين أظهره الحساب أول مرة.</translation>
    </message>
    <message>
        <source>It counts for %1, when it was cancelled.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>يُحسب في %1، حين أُلغي الطلب.</translation>
    </message>
    <message>
        <source>Cancelled; when is not known: it counts for the day of the order.</source>
        <translation>ملغى، ووقت الإلغاء غير معروف: يُحسب في يوم الطلب.</translation>
    </message>
    <message>
        <source>More of it may have been cancelled. What comes back of that is not clear, and in no sum.</source>
        <translation>ربما أُلغي أكثر من ذلك. ما يعود من هذه الزيادة غير واضح، وليس في أي مجموع.</translation>
    </message>
    <message>
        <source>It may have been cancelled. What comes back is not clear, and in no sum.</source>
        <translation>ربما أُلغي. ما يعود غير واضح، وليس في أي مجموع.</translation>
    </message>
    <message>
        <source>The customer got back %1.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>استردّ العميل %1.</translation>
    </message>
    <message>
        <source>%1 · adding up…</source>
        <extracomment>%1: &quot;20,000 orders&quot;, while they are added up.</extracomment>
        <translation>%1 · جارٍ الجمع…</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of amounts, while a customer looks at the screen.</extracomment>
        <translation>الأسعار مخفية</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>صُرف %1</translation>
    </message>
    <message>
        <source>%1 sold for</source>
        <extracomment>What customers paid. %1: an amount of money.</extracomment>
        <translation>بيع بـ %1</translation>
    </message>
    <message>
        <source>%1 margin of %2 of %3</source>
        <extracomment>%1: an amount of money; of %2 orders it is known what they were sold for, of %3 that were paid for.</extracomment>
        <translation>هامش %1 عن %2 من %3</translation>
    </message>
    <message>
        <source>%1 margin</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>هامش %1</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>What eSIMfly gave back. %1: an amount of money.</extracomment>
        <translation>استُردّ %1</translation>
    </message>
    <message>
        <source>%1 refund awaited</source>
        <extracomment>What eSIMfly will give back and has not yet. %1: an amount of money.</extracomment>
        <translation>استرداد مُنتظَر %1</translation>
    </message>
    <message>
        <source>%1 given back to customers</source>
        <extracomment>What the shop paid back. %1: an amount of money.</extracomment>
        <translation>أُعيد للعملاء %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds not clear</source>
        <extracomment>Cancellations of which nobody knows whether, or how much, money comes back.</extracomment>
        <translation>
            <numerusform>لا استردادات غير واضحة</numerusform>
            <numerusform>استرداد واحد غير واضح</numerusform>
            <numerusform>استردادان غير واضحين</numerusform>
            <numerusform>%Ln استردادات غير واضحة</numerusform>
            <numerusform>%Ln استردادًا غير واضح</numerusform>
            <numerusform>%Ln استرداد غير واضح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not certain and not in the sums</source>
        <extracomment>Orders of which nobody knows for certain what was paid.</extracomment>
        <translation>
            <numerusform>لا شيء غير مؤكد خارج المجاميع</numerusform>
            <numerusform>طلب واحد غير مؤكد وليس في المجاميع</numerusform>
            <numerusform>طلبان غير مؤكدين وليسا في المجاميع</numerusform>
            <numerusform>%Ln طلبات غير مؤكدة وليست في المجاميع</numerusform>
            <numerusform>%Ln طلبًا غير مؤكد وليست في المجاميع</numerusform>
            <numerusform>%Ln طلب غير مؤكد وليست في المجاميع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <extracomment>Orders of which something could not be read.</extracomment>
        <translation>
            <numerusform>لا شيء غير مقروء</numerusform>
            <numerusform>طلب واحد غير مقروء</numerusform>
            <numerusform>طلبان غير مقروءين</numerusform>
            <numerusform>%Ln طلبات غير مقروءة</numerusform>
            <numerusform>%Ln طلبًا غير مقروء</numerusform>
            <numerusform>%Ln طلب غير مقروء</numerusform>
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
        <translation>نُسخ eSIMfly Desk (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The copy is being read…</source>
        <translation>جارٍ قراءة النسخة…</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>جارٍ الاسترجاع…</translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation>استرجاع نسخة احتياطية</translation>
    </message>
    <message>
        <source>What is in a copy is added to what is on this computer: nothing that has moved on here is changed, and nothing is sent to anybody. Where the computer that saved it still sells, finish orders that are not clear there.</source>
        <translation>يُضاف ما في النسخة إلى ما على هذا الحاسوب: لا يتغير هنا شيء أحدث منها، ولا يُرسل شيء إلى أحد. إذا كان الحاسوب الذي حفظها ما زال يبيع، فأنهِ الطلبات غير الواضحة هناك.</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>اختيار نسخة…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استرجاعها</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Desk::CancelDialog</name>
    <message>
        <source>Cancel eSIM</source>
        <extracomment>Title of a question: an eSIM is to be taken back.</extracomment>
        <translation>إلغاء شريحة eSIM</translation>
    </message>
    <message>
        <source>Cancel “%1”, %2?</source>
        <extracomment>%1: a package&apos;s name; %2: an ICCID.</extracomment>
        <translation>إلغاء «%1»، %2؟</translation>
    </message>
    <message>
        <source>Customer gets back</source>
        <translation>يُعاد للعميل</translation>
    </message>
    <message>
        <source>Cancel and refund</source>
        <translation>إلغاء مع استرداد</translation>
    </message>
    <message>
        <source>Keep eSIM</source>
        <extracomment>Button of a question: the eSIM is not taken back.</extracomment>
        <translation>إبقاء الشريحة</translation>
    </message>
    <message>
        <source>This is no amount. Write it like %1, or leave it empty.</source>
        <extracomment>Below a field for money; %1: an example of an amount, such as 8.00.</extracomment>
        <translation>هذا ليس مبلغًا. اكتبه هكذا: %1، أو اتركه فارغًا.</translation>
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
        <translation>شبكة غير معروفة</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1: data used.</extracomment>
        <translation>استُخدم %1</translation>
    </message>
    <message>
        <source>last on %1</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>آخر شبكة: %1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>آخر استخدام: %1</translation>
    </message>
    <message>
        <source>not installed</source>
        <extracomment>Verdict on an eSIM without data: it is on no phone.</extracomment>
        <translation>غير مثبتة</translation>
    </message>
    <message>
        <source>switched on in the phone</source>
        <translation>مشغّلة في الهاتف</translation>
    </message>
    <message>
        <source>switched off in the phone</source>
        <translation>مطفأة في الهاتف</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>لا يُعرف شيء</translation>
    </message>
    <message>
        <source>Network at %1: %2</source>
        <extracomment>What the mobile network answered. %1: time of day; %2: a list.</extracomment>
        <translation>الشبكة في %1: %2</translation>
    </message>
    <message>
        <source>The network of this eSIM does not tell how it stands.</source>
        <translation>لا تخبر شبكة هذه الشريحة عن حالتها.</translation>
    </message>
    <message>
        <source>The mobile network did not answer eSIMfly. Try again in a few minutes.</source>
        <translation>لم تُجب شبكة الهاتف المحمول eSIMfly. حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The network of this eSIM gives no report by day. The figures above are all there is.</source>
        <translation>لا تقدّم شبكة هذه الشريحة تقريرًا يوميًا. الأرقام أعلاه هي كل ما هناك.</translation>
    </message>
    <message>
        <source>The eSIM is still being prepared.</source>
        <translation>شريحة eSIM ما زالت قيد التجهيز.</translation>
    </message>
    <message>
        <source>This eSIM was cancelled. It will not work again.</source>
        <translation>أُلغيت هذه الشريحة. لن تعمل مرة أخرى.</translation>
    </message>
    <message>
        <source>Its validity ended on %1.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>انتهت صلاحيتها في %1.</translation>
    </message>
    <message>
        <source>Its validity has ended.</source>
        <translation>انتهت صلاحيتها.</translation>
    </message>
    <message>
        <source>All of its data is used.</source>
        <translation>استُخدمت كل بياناتها.</translation>
    </message>
    <message>
        <source>It is suspended: no network lets it in.</source>
        <translation>موقوفة مؤقتًا: لا تقبلها أي شبكة.</translation>
    </message>
    <message>
        <source>It is not on a phone yet.</source>
        <translation>ليست على هاتف بعد.</translation>
    </message>
    <message>
        <source>It is on the phone, but switched off there.</source>
        <translation>هي على الهاتف، لكنها مطفأة فيه.</translation>
    </message>
    <message>
        <source>It is on the phone, but no network has seen it yet.</source>
        <translation>هي على الهاتف، لكن لم ترها أي شبكة بعد.</translation>
    </message>
    <message>
        <source>The phone is where this plan does not work: %1.</source>
        <extracomment>%1: a country, or a network and its country.</extracomment>
        <translation>الهاتف في مكان لا تعمل فيه هذه الباقة: %1.</translation>
    </message>
    <message>
        <source>The phone is on a network that is not in the plan: %1.</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>الهاتف على شبكة ليست في الباقة: %1.</translation>
    </message>
    <message>
        <source>No network has seen it since %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>لم ترها أي شبكة منذ %1.</translation>
    </message>
    <message>
        <source>No network has seen it lately.</source>
        <translation>لم ترها أي شبكة مؤخرًا.</translation>
    </message>
    <message>
        <source>Everything looks well.</source>
        <translation>كل شيء يبدو سليمًا.</translation>
    </message>
    <message>
        <source>Everything looks well: %1 saw it on %2.</source>
        <extracomment>%1: a mobile network; %2: day and time.</extracomment>
        <translation>كل شيء يبدو سليمًا: رأتها %1 في %2.</translation>
    </message>
    <message>
        <source>Nobody can tell: what the network says about this eSIM could not be read.</source>
        <translation>لا أحد يستطيع الجزم: تعذّرت قراءة ما تقوله الشبكة عن هذه الشريحة.</translation>
    </message>
    <message>
        <source>Nobody can tell: the network says nothing about this eSIM.</source>
        <translation>لا أحد يستطيع الجزم: لا تقول الشبكة شيئًا عن هذه الشريحة.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>لم تُفحص بعد.</translation>
    </message>
    <message>
        <source>In the phone&apos;s settings turn this line on, choose it for mobile data and turn data roaming on; then airplane mode on and off.</source>
        <translation>في إعدادات الهاتف شغّل هذا الخط، واختره لبيانات الهاتف، وشغّل تجوال البيانات؛ ثم شغّل وضع الطيران وأطفئه.</translation>
    </message>
    <message>
        <source>It is paid. It takes 1 to 5 minutes; if it is not there in 15, ask eSIMfly&apos;s support with the order.</source>
        <translation>تم الدفع. يستغرق ذلك من 1 إلى 5 دقائق؛ إن لم تصل خلال 15 دقيقة، فاسأل دعم eSIMfly مع ذكر الطلب.</translation>
    </message>
    <message>
        <source>Sell a new one.</source>
        <translation>بِع شريحة جديدة.</translation>
    </message>
    <message>
        <source>Top it up (Ctrl+T), or sell a new one.</source>
        <translation>عبّئها (Ctrl+T)، أو بِع شريحة جديدة.</translation>
    </message>
    <message>
        <source>Press “Resume” under “Manage”, then airplane mode on and off.</source>
        <translation>اضغط «استئناف» في «الإدارة»، ثم شغّل وضع الطيران وأطفئه.</translation>
    </message>
    <message>
        <source>Let the customer scan the QR code under “Activation”, with the phone on Wi-Fi.</source>
        <translation>دع العميل يمسح رمز QR في «التفعيل» والهاتف متصل بشبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>Sell a package for this country.</source>
        <translation>بِع باقة لهذه الدولة.</translation>
    </message>
    <message>
        <source>Airplane mode on, wait ten seconds, off again. If it comes back to the same network, turn off automatic network selection and choose one by hand.</source>
        <translation>شغّل وضع الطيران، وانتظر عشر ثوانٍ، ثم أطفئه. إذا عادت الشريحة إلى الشبكة نفسها، فأوقف الاختيار التلقائي للشبكة واختر شبكة يدويًا.</translation>
    </message>
    <message>
        <source>In the plan: %1.</source>
        <extracomment>%1: names of mobile networks.</extracomment>
        <translation>في الباقة: %1.</translation>
    </message>
    <message>
        <source>Is the phone on, and in reach of a network?</source>
        <translation>هل الهاتف مشغّل وفي نطاق شبكة؟</translation>
    </message>
    <message>
        <source>If there is no data all the same: turn data roaming on and start the phone again.</source>
        <translation>إن لم توجد بيانات رغم ذلك: شغّل تجوال البيانات وأعد تشغيل الهاتف.</translation>
    </message>
    <message>
        <source>If there is no data all the same: turn data roaming on, set the access point (APN) to “%1” and start the phone again.</source>
        <extracomment>%1: the name of an access point.</extracomment>
        <translation>إن لم توجد بيانات رغم ذلك: شغّل تجوال البيانات، واضبط نقطة الوصول (APN) على «%1»، وأعد تشغيل الهاتف.</translation>
    </message>
    <message>
        <source>“Check network” asks the mobile network.</source>
        <translation>«فحص الشبكة» يسأل شبكة الهاتف المحمول.</translation>
    </message>
    <message>
        <source>Last network: %1, %2</source>
        <extracomment>%1: a mobile network; %2: day and time.</extracomment>
        <translation>آخر شبكة: %1، %2</translation>
    </message>
    <message>
        <source>Last network: %1</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>آخر شبكة: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <extracomment>%1: a phone&apos;s model.</extracomment>
        <translation>الهاتف: %1</translation>
    </message>
    <message>
        <source>Access point (APN): %1</source>
        <extracomment>%1: the name of an access point.</extracomment>
        <translation>نقطة الوصول (APN): %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the network could not be read.</source>
        <extracomment>%Ln: how many things that happened in a network, as a list shows them.</extracomment>
        <translation>
            <numerusform>قُرئت كل أحداث الشبكة.</numerusform>
            <numerusform>تعذّرت قراءة حدث واحد من أحداث الشبكة.</numerusform>
            <numerusform>تعذّرت قراءة حدثين من أحداث الشبكة.</numerusform>
            <numerusform>تعذّرت قراءة %Ln أحداث من أحداث الشبكة.</numerusform>
            <numerusform>تعذّرت قراءة %Ln حدثًا من أحداث الشبكة.</numerusform>
            <numerusform>تعذّرت قراءة %Ln حدث من أحداث الشبكة.</numerusform>
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
        <translation>الباقة: %1 (%2)</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <extracomment>%1: eSIMfly&apos;s number of an order. A line of a note about an eSIM.</extracomment>
        <translation>الطلب: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1: how an eSIM stands, such as “Active”. A line of a note about an eSIM.</extracomment>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Data used: %1</source>
        <extracomment>%1: an amount of data, such as “1.2 of 5 GB”. A line of a note about an eSIM.</extracomment>
        <translation>البيانات المستخدمة: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <extracomment>%1: date and time. A line of a note about an eSIM.</extracomment>
        <translation>تنتهي: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1: why there is no data, in a sentence. A line of a note about an eSIM.</extracomment>
        <translation>النتيجة: %1</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>ليست في الباقة</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <extracomment>%1: date and time. A line of a note about an eSIM.</extracomment>
        <translation>وقت الفحص: %1</translation>
    </message>
    <message>
        <source>Nobody has installed it, so it can be cancelled.</source>
        <translation>لم يثبّتها أحد، فيمكن إلغاؤها.</translation>
    </message>
    <message>
        <source>It can be cancelled where nobody has installed it; eSIMfly decides.</source>
        <translation>يمكن إلغاؤها إذا لم يثبّتها أحد؛ القرار لشركة eSIMfly.</translation>
    </message>
    <message>
        <source>It is installed or used, so eSIMfly does not take it back.</source>
        <translation>ثُبّتت أو استُخدمت، فلا تستردّها eSIMfly.</translation>
    </message>
    <message>
        <source>It is cancelled or over: there is nothing to cancel.</source>
        <translation>أُلغيت أو انتهت: لا شيء لإلغائه.</translation>
    </message>
    <message numerus="yes">
        <source>It is one of %Ln eSIMs of its order, and cancelling reaches all of them.</source>
        <extracomment>%Ln: how many eSIMs an order has.</extracomment>
        <translation>
            <numerusform>ليست واحدة من عدة شرائح في طلبها.</numerusform>
            <numerusform>هي الشريحة الوحيدة في طلبها.</numerusform>
            <numerusform>هي إحدى شريحتي eSIM في طلبها، والإلغاء يشملهما معًا.</numerusform>
            <numerusform>هي واحدة من %Ln شرائح eSIM في طلبها، والإلغاء يشملها كلها.</numerusform>
            <numerusform>هي واحدة من %Ln شريحة eSIM في طلبها، والإلغاء يشملها كلها.</numerusform>
            <numerusform>هي واحدة من %Ln شريحة eSIM في طلبها، والإلغاء يشملها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not installed and cancelled: %1. Perhaps: %2. Installed or over, they stay: %3.</source>
        <extracomment>%1: how many eSIMs are cancelled; %2: how many may be; %3: how many stay.</extracomment>
        <translation>غير مثبتة وستُلغى: %1. قد تُلغى: %2. مثبتة أو منتهية وستبقى: %3.</translation>
    </message>
    <message>
        <source>Which eSIMs belong together is told by package and time of purchase; there may be more or fewer.</source>
        <translation>تُعرف الشرائح التي تنتمي إلى طلب واحد من الباقة ووقت الشراء؛ وقد تكون أكثر أو أقل.</translation>
    </message>
    <message>
        <source>At most what was paid comes back.</source>
        <translation>لن يعود أكثر من المبلغ المدفوع.</translation>
    </message>
    <message>
        <source>At most %1 comes back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>لن يعود أكثر من %1.</translation>
    </message>
    <message>
        <source>What comes back is said afterwards.</source>
        <translation>يُعرف ما يعود بعد الإلغاء.</translation>
    </message>
    <message>
        <source>It can&apos;t be undone.</source>
        <translation>لا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer got lost. Looking in the account whether it was done…</source>
        <translation>ضاع رد eSIMfly. جارٍ البحث في الحساب عما إذا تمّ ذلك…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>What is under way for an eSIM: it is being taken back.</extracomment>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
        <source>Suspending…</source>
        <extracomment>What is under way for an eSIM: it is being paused.</extracomment>
        <translation>جارٍ الإيقاف المؤقت…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <extracomment>What is under way for an eSIM: it is going on after a pause.</extracomment>
        <translation>جارٍ الاستئناف…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>What is under way for an eSIM: an SMS is being sent to it.</extracomment>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>It is suspended: no network lets it in until “Resume”. Nothing was refunded.</source>
        <translation>موقوفة مؤقتًا: لا تقبلها أي شبكة حتى تضغط «استئناف». لم يُستردّ شيء.</translation>
    </message>
    <message>
        <source>It works again. Airplane mode on and off brings it back at once.</source>
        <translation>عادت إلى العمل. تشغيل وضع الطيران ثم إطفاؤه يعيدها فورًا.</translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>أُرسلت في %1.</translation>
    </message>
    <message>
        <source>It is cancelled. eSIMfly&apos;s answer got lost, so what comes back was not said: see the balance, or ask eSIMfly&apos;s support.</source>
        <translation>أُلغيت. ضاع رد eSIMfly، فلم يُعرف ما يعود: انظر الرصيد، أو اسأل دعم eSIMfly.</translation>
    </message>
    <message>
        <source>It was cancelled before. Nothing is refunded a second time.</source>
        <translation>أُلغيت من قبل. لا يُستردّ شيء مرة ثانية.</translation>
    </message>
    <message>
        <source>%1 of %2 eSIMs of the order are cancelled.</source>
        <extracomment>%1 of %2 eSIMs.</extracomment>
        <translation>أُلغيت %1 من %2 من شرائح eSIM في الطلب.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>أُلغيت.</translation>
    </message>
    <message>
        <source>%1 is back in the balance.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>عاد %1 إلى الرصيد.</translation>
    </message>
    <message>
        <source>The money is back in the balance.</source>
        <translation>عاد المبلغ إلى الرصيد.</translation>
    </message>
    <message>
        <source>%1 comes back later: the money is not in the balance yet.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>يعود %1 لاحقًا: المبلغ ليس في الرصيد بعد.</translation>
    </message>
    <message>
        <source>The money comes back later: it is not in the balance yet.</source>
        <translation>يعود المبلغ لاحقًا: ليس في الرصيد بعد.</translation>
    </message>
    <message>
        <source>It was not cancelled.</source>
        <translation>لم تُلغَ.</translation>
    </message>
    <message>
        <source>It was not suspended.</source>
        <translation>لم تُوقف.</translation>
    </message>
    <message>
        <source>It was not resumed.</source>
        <translation>لم تُستأنف.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>لم تُرسل.</translation>
    </message>
    <message>
        <source>eSIMfly takes back only what nobody has downloaded, installed or used.</source>
        <translation>لا تستردّ eSIMfly إلا ما لم ينزّله أو يثبّته أو يستخدمه أحد.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <extracomment>%1: an ICCID; %2: the server&apos;s own words.</extracomment>
        <translation>%1: «%2».</translation>
    </message>
    <message>
        <source>This eSIM takes no SMS.</source>
        <translation>لا تقبل هذه الشريحة رسائل SMS.</translation>
    </message>
    <message>
        <source>The network could not deliver it: the phone may be off, or the eSIM not installed or suspended.</source>
        <translation>لم تتمكن الشبكة من توصيلها: قد يكون الهاتف مطفأً، أو الشريحة غير مثبتة أو موقوفة مؤقتًا.</translation>
    </message>
    <message>
        <source>The network of this eSIM does not offer it.</source>
        <translation>لا توفّر شبكة هذه الشريحة ذلك.</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>لم يتضح الأمر بعد.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer got lost.</source>
        <translation>ضاع رد eSIMfly.</translation>
    </message>
    <message>
        <source>Nothing shows that it was cancelled, but it may be yet. Cancelling once more is safe: nothing is refunded twice.</source>
        <translation>لا شيء يدل على أنها أُلغيت، لكنها قد تُلغى بعد. الإلغاء مرة أخرى آمن: لا يُستردّ شيء مرتين.</translation>
    </message>
    <message>
        <source>Doing it once more is safe.</source>
        <translation>تكرار ذلك آمن.</translation>
    </message>
    <message>
        <source>It may have been sent. Ask the customer before you send it again.</source>
        <translation>ربما أُرسلت. اسأل العميل قبل أن ترسلها مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Desk::CataloguePage</name>
    <message>
        <source>Back to the package</source>
        <translation>العودة إلى الباقة</translation>
    </message>
    <message>
        <source>Order another</source>
        <extracomment>Button: the same package is ordered once more.</extracomment>
        <translation>طلب أخرى</translation>
    </message>
    <message>
        <source>One more of the same package (Ctrl+N)</source>
        <translation>واحدة أخرى من الباقة نفسها (Ctrl+N)</translation>
    </message>
    <message>
        <source>Where does your customer go?</source>
        <translation>إلى أين يسافر عميلك؟</translation>
    </message>
    <message>
        <source>Type the place, how much data and for how long, for example “turkey 5gb 30d”. Or choose a destination.</source>
        <translation>اكتب المكان وكمية البيانات والمدة، مثل «تركيا 5gb 30d». أو اختر وجهة.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <extracomment>Name of a page: all packages that can be bought.</extracomment>
        <translation>الكتالوج</translation>
    </message>
    <message>
        <source>The eSIM is not listed yet. Look for it under eSIMs in a minute.</source>
        <translation>لم تُدرج الشريحة بعد. ابحث عنها في صفحة شرائح eSIM بعد دقيقة.</translation>
    </message>
</context>
<context>
    <name>Desk::ClaimText</name>
    <message>
        <source>Another desk</source>
        <extracomment>In place of a desk&apos;s name: &quot;Another desk is looking at this.&quot;</extracomment>
        <translation>نقطة بيع أخرى</translation>
    </message>
    <message>
        <source>%1 topped this eSIM up at %2, and it is not clear yet.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>عبّأت %1 هذه الشريحة في %2، ولم يتضح الأمر بعد.</translation>
    </message>
    <message>
        <source>%1 topped this eSIM up, and it is not clear yet.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>عبّأت %1 هذه الشريحة، ولم يتضح الأمر بعد.</translation>
    </message>
    <message>
        <source>%1 is looking at this.</source>
        <extracomment>%1: the name of a desk. &quot;This&quot; is an eSIM.</extracomment>
        <translation>تنظر %1 في هذه الشريحة.</translation>
    </message>
    <message>
        <source>The other desks can&apos;t be asked whether one of them is topping this eSIM up.</source>
        <translation>لا يمكن سؤال نقاط البيع الأخرى هل تعبّئ إحداها هذه الشريحة.</translation>
    </message>
    <message>
        <source>%1 was looking at this at %2, and was not heard of since.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>كانت %1 تنظر في هذه الشريحة في %2، ولم يصل خبر منها بعد ذلك.</translation>
    </message>
    <message>
        <source>The other desks can&apos;t be asked since %1. One of them may be topping this eSIM up, and it would be paid twice. Press again to top it up all the same.</source>
        <extracomment>%1: a time.</extracomment>
        <translation>لا يمكن سؤال نقاط البيع الأخرى منذ %1. ربما تعبّئ إحداها هذه الشريحة الآن، فيُدفع ثمنها مرتين. اضغط مرة أخرى لتعبئتها رغم ذلك.</translation>
    </message>
    <message>
        <source>%1 was not heard of since %2. It may be topping this eSIM up, and it would be paid twice. Press again to top it up all the same.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>لم يصل خبر من %1 منذ %2. ربما تعبّئ هذه الشريحة الآن، فيُدفع ثمنها مرتين. اضغط مرة أخرى لتعبئتها رغم ذلك.</translation>
    </message>
    <message>
        <source>More than a minute passed before it could leave, so the other desks have to be asked again.</source>
        <translation>مرّت أكثر من دقيقة قبل أن يمكن إرسالها، فلا بد من سؤال نقاط البيع الأخرى من جديد.</translation>
    </message>
</context>
<context>
    <name>Desk::CloseGuard</name>
    <message>
        <source>Wait, then close</source>
        <translation>انتظار ثم إغلاق</translation>
    </message>
    <message>
        <source>Close now</source>
        <extracomment>Button: the window closes though something is under way.</extracomment>
        <translation>إغلاق الآن</translation>
    </message>
    <message>
        <source>Keep open</source>
        <extracomment>Button: the window stays open.</extracomment>
        <translation>عدم الإغلاق</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <extracomment>Button that was pressed: the window closes as soon as the answer is there.</extracomment>
        <translation>جارٍ الانتظار…</translation>
    </message>
    <message>
        <source>A purchase is under way</source>
        <translation>عملية شراء جارية</translation>
    </message>
    <message>
        <source>An eSIM is being changed</source>
        <translation>شريحة eSIM قيد التغيير</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are under way. Wait for the answer? The window closes by itself then.</source>
        <extracomment>%Ln: how many orders wait for eSIMfly&apos;s answer. A question when the window is closed.</extracomment>
        <translation>
            <numerusform>لا طلبات جارية. هل تنتظر الرد؟ تُغلق النافذة بعده من تلقاء نفسها.</numerusform>
            <numerusform>طلب واحد جارٍ. هل تنتظر الرد؟ تُغلق النافذة بعده من تلقاء نفسها.</numerusform>
            <numerusform>طلبان جاريان. هل تنتظر الرد؟ تُغلق النافذة بعده من تلقاء نفسها.</numerusform>
            <numerusform>%Ln طلبات جارية. هل تنتظر الرد؟ تُغلق النافذة بعده من تلقاء نفسها.</numerusform>
            <numerusform>%Ln طلبًا جاريًا. هل تنتظر الرد؟ تُغلق النافذة بعده من تلقاء نفسها.</numerusform>
            <numerusform>%Ln طلب جارٍ. هل تنتظر الرد؟ تُغلق النافذة بعده من تلقاء نفسها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you asked for is under way for %Ln eSIMs. Wait for the answer? The window closes by itself then.</source>
        <extracomment>%Ln: of how many eSIMs something waits for eSIMfly&apos;s answer, such as cancelling. A question when the window is closed.</extracomment>
        <translation>
            <numerusform>ما طلبته جارٍ. هل تنتظر الرد؟ تُغلق النافذة بعده من تلقاء نفسها.</numerusform>
            <numerusform>ما طلبته جارٍ لشريحة eSIM واحدة. هل تنتظر الرد؟ تُغلق النافذة بعده من تلقاء نفسها.</numerusform>
            <numerusform>ما طلبته جارٍ لشريحتي eSIM. هل تنتظر الرد؟ تُغلق النافذة بعده من تلقاء نفسها.</numerusform>
            <numerusform>ما طلبته جارٍ لعدد %Ln شرائح eSIM. هل تنتظر الرد؟ تُغلق النافذة بعده من تلقاء نفسها.</numerusform>
            <numerusform>ما طلبته جارٍ لعدد %Ln شريحة eSIM. هل تنتظر الرد؟ تُغلق النافذة بعده من تلقاء نفسها.</numerusform>
            <numerusform>ما طلبته جارٍ لعدد %Ln شريحة eSIM. هل تنتظر الرد؟ تُغلق النافذة بعده من تلقاء نفسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you close now, it may have been done. The eSIMs page shows later whether it was; of an SMS nobody can tell.</source>
        <translation>إذا أغلقت الآن فربما يكون ما طلبته قد تمّ. تُظهر صفحة شرائح eSIM لاحقًا هل تمّ؛ أما رسالة SMS فلا أحد يستطيع الجزم بشأنها.</translation>
    </message>
    <message>
        <source>If you close now, you may have been charged. The next start finds out, and orders nothing by itself.</source>
        <translation>إذا أغلقت الآن فربما يكون المبلغ قد خُصم منك. يتحقق البرنامج عند تشغيله التالي، ولا يطلب شيئًا من تلقاء نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not sent yet and will not be sent then; nothing is charged for those.</source>
        <extracomment>%Ln: how many of the orders named in the sentence before.</extracomment>
        <translation>
            <numerusform>كلها أُرسلت.</numerusform>
            <numerusform>واحد منها لم يُرسل بعد ولن يُرسل عندئذ؛ لا يُخصم عنه أي مبلغ.</numerusform>
            <numerusform>اثنان منها لم يُرسلا بعد ولن يُرسلا عندئذ؛ لا يُخصم عنهما أي مبلغ.</numerusform>
            <numerusform>%Ln منها لم تُرسل بعد ولن تُرسل عندئذ؛ لا يُخصم عنها أي مبلغ.</numerusform>
            <numerusform>%Ln منها لم تُرسل بعد ولن تُرسل عندئذ؛ لا يُخصم عنها أي مبلغ.</numerusform>
            <numerusform>%Ln منها لم تُرسل بعد ولن تُرسل عندئذ؛ لا يُخصم عنها أي مبلغ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>إغلاق البرنامج</translation>
    </message>
</context>
<context>
    <name>Desk::CloseSheet</name>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column of a printed sheet: a seller, a desk or a way to pay.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Heading of a column of a printed sheet: how many sales.</extracomment>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Heading of a column of a printed sheet: how many top-ups.</extracomment>
        <translation>التعبئات</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column of a printed sheet: what the account paid.</extracomment>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column of a printed sheet: what customers paid.</extracomment>
        <translation>بيع بـ</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column of a printed sheet: what is left of sales when they were paid.</extracomment>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Heading of a column of a printed sheet: when the first sale was.</extracomment>
        <translation>أول بيع</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Heading of a column of a printed sheet: when the last sale was.</extracomment>
        <translation>آخر بيع</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: an amount; %2: &quot;12 of 15&quot;, the orders that it is of.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refunds of this day</source>
        <translation>استردادات هذا اليوم</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column of a printed sheet: how many orders.</extracomment>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>Heading of a column of a printed sheet: money that eSIMfly gave back.</extracomment>
        <translation>عاد</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Heading of a column of a printed sheet: money that eSIMfly is expected to give back.</extracomment>
        <translation>مُنتظَر</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column of a printed sheet: money that customers got back.</extracomment>
        <translation>أُعيد للعملاء</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <extracomment>%1: how many refunds; %2: how many of them are as the account shows them.</extracomment>
        <translation>%1 (%2 كما ظهر)</translation>
    </message>
    <message>
        <source>Not certain, and in no sum</source>
        <translation>غير مؤكد، وليس في أي مجموع</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Heading of a column of a printed sheet: eSIMfly&apos;s number of an order.</extracomment>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Heading of a column of a printed sheet: when something was sold.</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column of a printed sheet: how an order stands.</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column of a printed sheet: name of a package.</extracomment>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading of a column of a printed sheet: what a person wrote about an order.</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column of a printed sheet: the person who sold.</extracomment>
        <translation>البائع</translation>
    </message>
    <message>
        <source>By seller</source>
        <extracomment>Heading of a part of a printed sheet: sums of each person who sold.</extracomment>
        <translation>حسب البائع</translation>
    </message>
    <message>
        <source>By payment</source>
        <extracomment>Heading of a part of a printed sheet: sums of each way to pay.</extracomment>
        <translation>حسب طريقة الدفع</translation>
    </message>
    <message>
        <source>Changed since the close before</source>
        <translation>تغيّر منذ الإقفال السابق</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1: number of a page, of %2 pages.</extracomment>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>By desk</source>
        <extracomment>Heading of a part of a printed sheet: sums of each computer that sells.</extracomment>
        <translation>حسب نقطة البيع</translation>
    </message>
</context>
<context>
    <name>Desk::CloseText</name>
    <message>
        <source>Day close, %1</source>
        <extracomment>%1: a date, &quot;Saturday, 28 November 2026&quot;.</extracomment>
        <translation>إقفال اليوم، %1</translation>
    </message>
    <message>
        <source>%1, until midnight</source>
        <extracomment>%1: the name of a time zone, &quot;Europe/Istanbul&quot;.</extracomment>
        <translation>%1، حتى منتصف الليل</translation>
    </message>
    <message>
        <source>%1, until %2 of the next day</source>
        <extracomment>%1: the name of a time zone, &quot;Europe/Istanbul&quot;; %2: an hour, &quot;03:00&quot;.</extracomment>
        <translation>%1، حتى %2 من اليوم التالي</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a day, %2: a time of it.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>أُعدّ في %1.</translation>
    </message>
    <message>
        <source>Made on %1 by %2.</source>
        <extracomment>%1: day and time; %2: name of a person.</extracomment>
        <translation>أُعدّ في %1 بواسطة %2.</translation>
    </message>
    <message>
        <source>The day is not over yet.</source>
        <translation>لم ينتهِ اليوم بعد.</translation>
    </message>
    <message>
        <source>The account&apos;s orders are as of %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>طلبات الحساب كما كانت في %1.</translation>
    </message>
    <message>
        <source>All orders</source>
        <extracomment>In a table, before sums: all orders of the day.</extracomment>
        <translation>كل الطلبات</translation>
    </message>
    <message>
        <source>Not sold on this computer</source>
        <translation>لم يُبع على هذا الحاسوب</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>In a table, in place of the name of a seller.</extracomment>
        <translation>دون بائع</translation>
    </message>
    <message>
        <source>Payment not said</source>
        <translation>طريقة الدفع غير محددة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: of so many orders it is known, of %2 orders that there are.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Order without a reference</source>
        <extracomment>An order of which nothing is known that names it.</extracomment>
        <translation>طلب دون مرجع</translation>
    </message>
    <message>
        <source>Refund not clear</source>
        <extracomment>How an order stands: nobody knows whether, or how much, money comes back of it.</extracomment>
        <translation>استرداد غير واضح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are not certain: they are named below, and in no sum.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>
            <numerusform>كل الطلبات مؤكدة.</numerusform>
            <numerusform>طلب واحد غير مؤكد: هو مذكور أدناه، وليس في أي مجموع.</numerusform>
            <numerusform>طلبان غير مؤكدين: هما مذكوران أدناه، وليسا في أي مجموع.</numerusform>
            <numerusform>%Ln طلبات غير مؤكدة: هي مذكورة أدناه، وليست في أي مجموع.</numerusform>
            <numerusform>%Ln طلبًا غير مؤكد: هي مذكورة أدناه، وليست في أي مجموع.</numerusform>
            <numerusform>%Ln طلب غير مؤكد: هي مذكورة أدناه، وليست في أي مجموع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds are not clear: their orders are named below, and what comes back of them is in no sum.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet what comes back.</extracomment>
        <translation>
            <numerusform>كل الاستردادات واضحة.</numerusform>
            <numerusform>استرداد واحد غير واضح: طلبه مذكور أدناه، وما يعود منه ليس في أي مجموع.</numerusform>
            <numerusform>استردادان غير واضحين: طلباهما مذكوران أدناه، وما يعود منهما ليس في أي مجموع.</numerusform>
            <numerusform>%Ln استردادات غير واضحة: طلباتها مذكورة أدناه، وما يعود منها ليس في أي مجموع.</numerusform>
            <numerusform>%Ln استردادًا غير واضح: طلباتها مذكورة أدناه، وما يعود منها ليس في أي مجموع.</numerusform>
            <numerusform>%Ln استرداد غير واضح: طلباتها مذكورة أدناه، وما يعود منها ليس في أي مجموع.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was bought on this computer is still being read: orders may be missing, and so may what they were sold for and by whom.</source>
        <translation>ما زالت قراءة ما اشتُري على هذا الحاسوب جارية: قد تنقص طلبات، وكذلك ما بيعت به ومن باعها.</translation>
    </message>
    <message>
        <source>What was bought on this computer could not be read: orders may be missing, and so may what they were sold for and by whom.</source>
        <translation>تعذّرت قراءة ما اشتُري على هذا الحاسوب: قد تنقص طلبات، وكذلك ما بيعت به ومن باعها.</translation>
    </message>
    <message>
        <source>The account&apos;s own list of orders was not read to its end: only the orders that this computer knows stand here.</source>
        <translation>لم تُقرأ قائمة طلبات الحساب نفسه إلى نهايتها: لا يظهر هنا إلا ما يعرفه هذا الحاسوب من طلبات.</translation>
    </message>
    <message>
        <source>Orders of this day have not all been read: there may be more than stand here. “Read all orders” reads them.</source>
        <translation>لم تُقرأ كل طلبات هذا اليوم: قد تكون أكثر مما يظهر هنا. اضغط «قراءة كل الطلبات» لقراءتها.</translation>
    </message>
    <message>
        <source>Orders of this day have not all been read, but those until %1: there may be more than stand here. F5 reads them.</source>
        <extracomment>%1: time of the day. F5 is a key.</extracomment>
        <translation>لم تُقرأ كل طلبات هذا اليوم، بل ما كان حتى %1: قد تكون أكثر مما يظهر هنا. اضغط F5 لقراءتها.</translation>
    </message>
    <message>
        <source>The account&apos;s own list of orders was last read to its end on %1, and not all of it could be read since: there may be more orders than stand here.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>قُرئت قائمة طلبات الحساب نفسه إلى نهايتها آخر مرة في %1، وتعذّرت قراءتها كاملة منذ ذلك الحين: قد تكون الطلبات أكثر مما يظهر هنا.</translation>
    </message>
    <message numerus="yes">
        <source>The time of %Ln orders could not be read: they stand in no day.</source>
        <extracomment>%Ln: how many orders.</extracomment>
        <translation>
            <numerusform>أوقات كل الطلبات مقروءة.</numerusform>
            <numerusform>تعذّرت قراءة وقت طلب واحد: ليس في أي يوم.</numerusform>
            <numerusform>تعذّرت قراءة وقت طلبين: ليسا في أي يوم.</numerusform>
            <numerusform>تعذّرت قراءة وقت %Ln طلبات: ليست في أي يوم.</numerusform>
            <numerusform>تعذّرت قراءة وقت %Ln طلبًا: ليست في أي يوم.</numerusform>
            <numerusform>تعذّرت قراءة وقت %Ln طلب: ليست في أي يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>This day was closed on %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>أُقفل هذا اليوم في %1.</translation>
    </message>
    <message>
        <source>This day was closed on %1 by %2.</source>
        <extracomment>%1: day and time; %2: name of a person.</extracomment>
        <translation>أُقفل هذا اليوم في %1 بواسطة %2.</translation>
    </message>
    <message>
        <source>The shop&apos;s day was set otherwise then: %1.</source>
        <extracomment>%1: whose day it was then, &quot;Europe/Istanbul, until midnight&quot;.</extracomment>
        <translation>كان عندئذ يومًا آخر من أيام المتجر: %1.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>لم يتغيّر شيء منذ ذلك الحين.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have changed since.</source>
        <extracomment>%Ln: how many orders are others than when the day was closed.</extracomment>
        <translation>
            <numerusform>لم يتغيّر أي طلب منذ ذلك الحين.</numerusform>
            <numerusform>تغيّر طلب واحد منذ ذلك الحين.</numerusform>
            <numerusform>تغيّر طلبان منذ ذلك الحين.</numerusform>
            <numerusform>تغيّرت %Ln طلبات منذ ذلك الحين.</numerusform>
            <numerusform>تغيّر %Ln طلبًا منذ ذلك الحين.</numerusform>
            <numerusform>تغيّر %Ln طلب منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <extracomment>%1, %2: what a day came to, &quot;12 orders · $31.00 spent&quot;.</extracomment>
        <translation>عندئذ: %1. الآن: %2.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>An order that came since. %1: its reference, time, note and seller.</extracomment>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <extracomment>An order that is no longer of that day. %1: its reference, time, note and seller.</extracomment>
        <translation>لم يعد موجودًا: %1</translation>
    </message>
    <message>
        <source>Changed: %1: %2</source>
        <extracomment>An order that is another one now. %1: its reference, time, note and seller; %2: what has changed in it.</extracomment>
        <translation>تغيّر: %1: %2</translation>
    </message>
    <message>
        <source>%1, corrected on %2</source>
        <extracomment>%1: what was corrected, &quot;Sold for $7.99 → $8.49&quot;; %2: day and time.</extracomment>
        <translation>%1، صُحّح في %2</translation>
    </message>
    <message>
        <source>%1, corrected by %2 on %3</source>
        <extracomment>%1: what was corrected, &quot;Sold for $7.99 → $8.49&quot;; %2: name of a person; %3: day and time.</extracomment>
        <translation>%1، صحّحه %2 في %3</translation>
    </message>
    <message>
        <source>%1 %2, was %3</source>
        <extracomment>A change. %1: what has changed, &quot;Seller&quot;; %2: how it is now; %3: how it was.</extracomment>
        <translation>%1: %2، وكان %3</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>What changed in an order since a day was closed: how it stands.</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>What changed in an order since a day was closed: what the account paid.</extracomment>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>What changed in an order since a day was closed: what the customer paid.</extracomment>
        <translation>بيع بـ</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>What changed in an order since a day was closed: who sold it.</extracomment>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>What changed in an order since a day was closed: how the customer paid.</extracomment>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What changed in an order since a day was closed: what a person wrote about it.</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>What changed in an order since a day was closed: money that eSIMfly gave back.</extracomment>
        <translation>عاد</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>What changed in an order since a day was closed: money that eSIMfly is expected to give back.</extracomment>
        <translation>مُنتظَر</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>What changed in an order since a day was closed: money that the customer got back.</extracomment>
        <translation>أُعيد للعملاء</translation>
    </message>
    <message>
        <source>What was awaited has come back</source>
        <translation>عاد ما كان مُنتظَرًا</translation>
    </message>
    <message>
        <source>What came back is as the account shows it</source>
        <translation>المبلغ الذي عاد هو كما يُظهره الحساب</translation>
    </message>
    <message>
        <source>What came back is as the cancellation&apos;s answer says</source>
        <translation>المبلغ الذي عاد هو كما يقول رد الإلغاء</translation>
    </message>
    <message>
        <source>Amounts or days</source>
        <extracomment>What has changed in an order: an amount that is hidden, or the day it counts on.</extracomment>
        <translation>المبالغ أو الأيام</translation>
    </message>
    <message>
        <source>Not readable by this version</source>
        <extracomment>How an order stands: another desk, whose program is newer, told something of it.</extracomment>
        <translation>لا يقرؤه هذا الإصدار</translation>
    </message>
    <message>
        <source>Not clear again: its order is another sale&apos;s</source>
        <extracomment>How an order stands: it was taken for an order of the account that is another one&apos;s.</extracomment>
        <translation>غير واضح من جديد: طلبه لعملية بيع أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of %1 can&apos;t be read by this version of the program: what they tell of sales is in no day.</source>
        <extracomment>%1: name of a desk, whose program is newer.</extracomment>
        <translation>
            <numerusform>يقرأ هذا الإصدار من البرنامج كل قيود %1.</numerusform>
            <numerusform>قيد واحد من %1 لا يستطيع هذا الإصدار من البرنامج قراءته: ما فيه عن المبيعات ليس في أي يوم.</numerusform>
            <numerusform>قيدان من %1 لا يستطيع هذا الإصدار من البرنامج قراءتهما: ما فيهما عن المبيعات ليس في أي يوم.</numerusform>
            <numerusform>%Ln قيود من %1 لا يستطيع هذا الإصدار من البرنامج قراءتها: ما فيها عن المبيعات ليس في أي يوم.</numerusform>
            <numerusform>%Ln قيدًا من %1 لا يستطيع هذا الإصدار من البرنامج قراءتها: ما فيها عن المبيعات ليس في أي يوم.</numerusform>
            <numerusform>%Ln قيد من %1 لا يستطيع هذا الإصدار من البرنامج قراءتها: ما فيها عن المبيعات ليس في أي يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders came later from %1, which had not been heard of when the day was closed.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>
            <numerusform>لم تصل لاحقًا طلبات من %1، ولم يكن قد وصل خبر منها عند إقفال اليوم.</numerusform>
            <numerusform>وصل لاحقًا طلب واحد من %1، ولم يكن قد وصل خبر منها عند إقفال اليوم.</numerusform>
            <numerusform>وصل لاحقًا طلبان من %1، ولم يكن قد وصل خبر منها عند إقفال اليوم.</numerusform>
            <numerusform>وصلت لاحقًا %Ln طلبات من %1، ولم يكن قد وصل خبر منها عند إقفال اليوم.</numerusform>
            <numerusform>وصل لاحقًا %Ln طلبًا من %1، ولم يكن قد وصل خبر منها عند إقفال اليوم.</numerusform>
            <numerusform>وصل لاحقًا %Ln طلب من %1، ولم يكن قد وصل خبر منها عند إقفال اليوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been heard of since: it sold nothing more on that day.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>وصل خبر من %1 بعد ذلك: لم تبع شيئًا آخر في ذلك اليوم.</translation>
    </message>
    <message>
        <source>At no desk of the team</source>
        <extracomment>In a table: orders that no desk of the team knows, in place of the name of a desk or seller.</extracomment>
        <translation>لم يُبع في أي نقطة بيع للفريق</translation>
    </message>
    <message>
        <source>The shop was called %1 then.</source>
        <extracomment>%1: the name of the shop when a day was closed.</extracomment>
        <translation>كان اسم المتجر حينها %1.</translation>
    </message>
    <message>
        <source>The address of the shop was %1 then.</source>
        <extracomment>%1: the address of the shop when a day was closed.</extracomment>
        <translation>كان عنوان المتجر حينها %1.</translation>
    </message>
</context>
<context>
    <name>Desk::CommandBar</name>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Name of the field where somebody types what they want to do.</extracomment>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Name of the list of commands that were found.</extracomment>
        <translation>الأوامر</translation>
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
        <translation>لا يوجد معامل كهذا: %1</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, - and _ only, 64 at most.</source>
        <translation>في اسم ملف التعريف أحرف لاتينية وأرقام و - و _ فقط، 64 على الأكثر.</translation>
    </message>
    <message>
        <source>A language is given as its code, such as en, ar or de.</source>
        <translation>تُعطى اللغة برمزها، مثل en أو ar أو de.</translation>
    </message>
    <message>
        <source>The API&apos;s address must begin with https://, or with http:// and be on this computer.</source>
        <translation>يجب أن يبدأ عنوان API بـ https://‎، أو بـ http://‎ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>--sandbox has its own API: leave --api out.</source>
        <translation>لخيار ‎--sandbox واجهة API خاصة به: احذف ‎--api.</translation>
    </message>
    <message>
        <source>--tour needs a folder for its pictures.</source>
        <translation>يحتاج ‎--tour إلى مجلد لصوره.</translation>
    </message>
    <message>
        <source>--tour buys an eSIM, so it plays with --sandbox only.</source>
        <translation>يشتري ‎--tour شريحة eSIM، فلا يعمل إلا مع ‎--sandbox.</translation>
    </message>
    <message>
        <source>Sells travel eSIMs of the eSIMfly Business API.</source>
        <translation>يبيع شرائح eSIM للسفر من eSIMfly Business API.</translation>
    </message>
    <message>
        <source>The team&apos;s address can&apos;t be used: %1</source>
        <extracomment>%1: why not.</extracomment>
        <translation>لا يمكن استخدام عنوان الفريق: %1</translation>
    </message>
    <message>
        <source>Start on the built-in sandbox account. Nothing in it is real.</source>
        <translation>التشغيل على حساب البيئة التجريبية المدمجة. لا شيء فيه حقيقي.</translation>
    </message>
    <message>
        <source>Another address for the API: https, or http on this computer only.</source>
        <translation>عنوان آخر لواجهة API: يبدأ بـ https، أو بـ http على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>A separate account, cache and settings (letters, digits, - and _).</source>
        <translation>حساب وذاكرة مؤقتة وإعدادات منفصلة (أحرف لاتينية وأرقام و - و _).</translation>
    </message>
    <message>
        <source>With --sandbox: sell one eSIM and show the main pages by itself, save a picture of each step into DIR.</source>
        <translation>مع ‎--sandbox: يبيع البرنامج شريحة eSIM واحدة ويعرض الصفحات الرئيسية من تلقاء نفسه، ويحفظ صورة كل خطوة في DIR.</translation>
    </message>
    <message>
        <source>Another language than the system&apos;s, as a two-letter code.</source>
        <translation>لغة غير لغة النظام، برمز من حرفين.</translation>
    </message>
    <message>
        <source>Join the team whose server is there: &quot;host=… port=… dbname=… user=… sslrootcert=…&quot;. The password comes from ESIMFLY_DESK_TEAM_PASSWORD or the keychain.</source>
        <translation>الانضمام إلى الفريق الذي خادمه في هذا العنوان: &quot;host=… port=… dbname=… user=… sslrootcert=…&quot;. تؤخذ كلمة المرور من ESIMFLY_DESK_TEAM_PASSWORD أو من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض رقم الإصدار.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>The sandbox is in no team, but for a tour: leave --team out, or add --tour.</source>
        <translation>البيئة التجريبية ليست في أي فريق، إلا في جولة: احذف ‎--team، أو أضف ‎--tour.</translation>
    </message>
    <message>
        <source>Go to the search with nothing in it, in the window that is open already, too.</source>
        <translation>الانتقال إلى حقل بحث فارغ، حتى في النافذة المفتوحة من قبل.</translation>
    </message>
</context>
<context>
    <name>Desk::ComparisonModel</name>
    <message>
        <source>%1, differs</source>
        <extracomment>One of two versions of something, where the other one says something else. %1: what it says.</extracomment>
        <translation>%1، مختلف</translation>
    </message>
    <message>
        <source>This desk</source>
        <extracomment>Heading of a column: what stands on this computer.</extracomment>
        <translation>نقطة البيع هذه</translation>
    </message>
    <message>
        <source>The team</source>
        <extracomment>Heading of a column: what stands on the team&apos;s server.</extracomment>
        <translation>الفريق</translation>
    </message>
</context>
<context>
    <name>Desk::ConnectPage</name>
    <message>
        <source>Connect your account</source>
        <translation>ربط حسابك</translation>
    </message>
    <message>
        <source>&amp;Access code</source>
        <extracomment>Caption of a field: the first of the two keys of an account.</extracomment>
        <translation>&amp;رمز الوصول</translation>
    </message>
    <message>
        <source>Access code</source>
        <extracomment>Name of a field: the first of the two keys of an account.</extracomment>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>esf_…</source>
        <extracomment>How an access code begins; shown in its empty field.</extracomment>
        <translation>esf_…</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <extracomment>Caption of a field: the second of the two keys of an account.</extracomment>
        <translation>المفتاح ال&amp;سري</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>Name of a field: the second of the two keys of an account.</extracomment>
        <translation>المفتاح السري</translation>
    </message>
    <message>
        <source>sk_…</source>
        <extracomment>How a secret key begins; shown in its empty field.</extracomment>
        <translation>sk_…</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: another address for the API</source>
        <translation>&amp;خيارات متقدمة: عنوان آخر لواجهة API</translation>
    </message>
    <message>
        <source>A&amp;PI address</source>
        <extracomment>Caption of a field: where eSIMfly&apos;s computer is.</extracomment>
        <translation>&amp;عنوان API</translation>
    </message>
    <message>
        <source>API address</source>
        <extracomment>Name of a field: where eSIMfly&apos;s computer is.</extracomment>
        <translation>عنوان API</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: connects the account.</extracomment>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Checking the keys…</source>
        <translation>جارٍ التحقق من المفاتيح…</translation>
    </message>
    <message>
        <source>Checking the keys</source>
        <translation>جارٍ التحقق من المفاتيح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: the account is not connected.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The secret key is kept in this computer’s keychain only.</source>
        <translation>يُحفظ المفتاح السري في سلسلة مفاتيح هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Heading: an account is connected.</extracomment>
        <translation>تم الربط</translation>
    </message>
    <message>
        <source>Connect without keeping it</source>
        <translation>ربط دون حفظه</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button: the account is disconnected and its secret key forgotten.</extracomment>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>جرّب أولًا</translation>
    </message>
    <message>
        <source>The sandbox is a whole pretend account with thousands of packages. Search, order and hand over as often as you like: it needs no keys and no internet, and nothing in it is real.</source>
        <translation>البيئة التجريبية حساب صوري كامل فيه آلاف الباقات. ابحث واطلب وسلّم كما تشاء: لا تحتاج إلى مفاتيح ولا إلى إنترنت، ولا شيء فيها حقيقي.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>تجربة البيئة التجريبية</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Open %1 in another one.</source>
        <extracomment>%1: an address.</extracomment>
        <translation>لا يوجد متصفح على هذا الحاسوب. افتح %1 على حاسوب آخر.</translation>
    </message>
    <message>
        <source>Characters that can&apos;t be seen were left out of what was pasted here.</source>
        <translation>حُذفت مما لُصق هنا أحرف غير مرئية.</translation>
    </message>
    <message>
        <source>Enter the access code. It begins with esf_.</source>
        <translation>أدخل رمز الوصول. يبدأ بـ esf_‎.</translation>
    </message>
    <message>
        <source>This is a secret key. The access code begins with esf_.</source>
        <translation>هذا مفتاح سري. يبدأ رمز الوصول بـ esf_‎.</translation>
    </message>
    <message>
        <source>Enter the secret key. It begins with sk_.</source>
        <translation>أدخل المفتاح السري. يبدأ بـ sk_‎.</translation>
    </message>
    <message>
        <source>This is an access code. The secret key begins with sk_.</source>
        <translation>هذا رمز وصول. يبدأ المفتاح السري بـ sk_‎.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: the keychain of the computer is opened, which may ask for a password.</extracomment>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the keychain of the computer is asked once more.</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Access code and secret key are made together at eSIMfly, %1under Settings, API Keys%2. The secret key is shown there once.</source>
        <extracomment>%1 is the beginning of a link, %2 its end.</extracomment>
        <translation>يُنشأ رمز الوصول والمفتاح السري معًا لدى eSIMfly، %1في Settings ثم API Keys%2. يُعرض المفتاح السري هناك مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>Desk::CopyController</name>
    <message>
        <source>Something is under way. Bring the copy back when it has come to its end.</source>
        <translation>هناك عملية جارية. استرجع النسخة بعد أن تنتهي.</translation>
    </message>
</context>
<context>
    <name>Desk::CopyField</name>
    <message>
        <source>Copy</source>
        <extracomment>On a button beside a field.</extracomment>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>Desk::CopyText</name>
    <message>
        <source>A copy has what only this computer knows: sales and top-ups, notes, hand-overs, selling prices, old prices of packages and the settings. Keep it on another disk.</source>
        <translation>في النسخة الاحتياطية ما لا يعرفه إلا هذا الحاسوب: المبيعات والتعبئات والملاحظات والتسليمات وأسعار البيع وأسعار الباقات القديمة والإعدادات. احتفظ بها على قرص آخر.</translation>
    </message>
    <message>
        <source>Neither the secret key nor codes that install an eSIM are in it. eSIMfly keeps the codes, and the eSIMs page shows them again.</source>
        <translation>ليس فيها المفتاح السري ولا رموز تثبّت شريحة eSIM. تحتفظ eSIMfly بالرموز، وتعرضها صفحة شرائح eSIM من جديد.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>تم الحفظ باسم %1.</translation>
    </message>
    <message>
        <source>Stopped. No copy was saved.</source>
        <translation>تم الإيقاف. لم تُحفظ أي نسخة.</translation>
    </message>
    <message>
        <source>No copy was saved as %1. %2</source>
        <extracomment>%1: path of a file; %2: a sentence that says why.</extracomment>
        <translation>لم تُحفظ نسخة باسم %1. %2</translation>
    </message>
    <message>
        <source>The copy of today could not be saved in %1. %2 It is tried again by itself.</source>
        <extracomment>%1: path of a folder; %2: a sentence that says why.</extracomment>
        <translation>تعذّر حفظ نسخة اليوم في %1. %2 تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>تعذّرت قراءة الملف: «%1».</translation>
    </message>
    <message>
        <source>This file is no copy of eSIMfly Desk.</source>
        <translation>هذا الملف ليس نسخة من eSIMfly Desk.</translation>
    </message>
    <message>
        <source>This file is larger than any copy of eSIMfly Desk.</source>
        <translation>هذا الملف أكبر من أي نسخة من eSIMfly Desk.</translation>
    </message>
    <message>
        <source>A newer version of eSIMfly Desk saved this copy. Bring it back with that version.</source>
        <translation>هذه النسخة محفوظة بإصدار أحدث من eSIMfly Desk. استرجعها بذلك الإصدار.</translation>
    </message>
    <message>
        <source>This copy is damaged or not whole. Choose another one, such as that of the day before.</source>
        <translation>هذه النسخة تالفة أو ناقصة. اختر غيرها، مثل نسخة اليوم السابق.</translation>
    </message>
    <message>
        <source>This is a copy of the sandbox: nothing in it was ever sold.</source>
        <translation>هذه نسخة من البيئة التجريبية: لم يُبع شيء مما فيها حقًا.</translation>
    </message>
    <message>
        <source>This copy can&apos;t be checked on this computer. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>لا يمكن فحص هذه النسخة على هذا الحاسوب. %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>وقت الحفظ: %1</translation>
    </message>
    <message>
        <source>Access code: %1</source>
        <extracomment>%1: access codes, mostly dots.</extracomment>
        <translation>رمز الوصول: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <extracomment>%Ln: how many orders a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-ups</source>
        <extracomment>%Ln: how many top-ups a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>لا تعبئات</numerusform>
            <numerusform>تعبئة واحدة</numerusform>
            <numerusform>تعبئتان</numerusform>
            <numerusform>%Ln تعبئات</numerusform>
            <numerusform>%Ln تعبئة</numerusform>
            <numerusform>%Ln تعبئة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>%Ln: how many notes a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sale: %1</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>آخر بيع: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not clear when it was saved, and stay so.</source>
        <extracomment>%Ln: how many of the orders and top-ups named before.</extracomment>
        <translation>
            <numerusform>كلها كانت واضحة عند الحفظ.</numerusform>
            <numerusform>واحد منها لم يكن واضحًا عند الحفظ، ويبقى كذلك.</numerusform>
            <numerusform>اثنان منها لم يكونا واضحين عند الحفظ، ويبقيان كذلك.</numerusform>
            <numerusform>%Ln منها لم تكن واضحة عند الحفظ، وتبقى كذلك.</numerusform>
            <numerusform>%Ln منها لم تكن واضحة عند الحفظ، وتبقى كذلك.</numerusform>
            <numerusform>%Ln منها لم تكن واضحة عند الحفظ، وتبقى كذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations were not clear when it was saved, and stay so.</source>
        <extracomment>%Ln: how many times somebody asked eSIMfly to take an eSIM back.</extracomment>
        <translation>
            <numerusform>كل الإلغاءات كانت واضحة عند الحفظ.</numerusform>
            <numerusform>إلغاء واحد لم يكن واضحًا عند الحفظ، ويبقى كذلك.</numerusform>
            <numerusform>إلغاءان لم يكونا واضحين عند الحفظ، ويبقيان كذلك.</numerusform>
            <numerusform>%Ln إلغاءات لم تكن واضحة عند الحفظ، وتبقى كذلك.</numerusform>
            <numerusform>%Ln إلغاءً لم تكن واضحة عند الحفظ، وتبقى كذلك.</numerusform>
            <numerusform>%Ln إلغاء لم تكن واضحة عند الحفظ، وتبقى كذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy was brought back: all sales and notes in it were here before.</source>
        <translation>استُرجعت النسخة: كل ما فيها من مبيعات وملاحظات كان هنا من قبل.</translation>
    </message>
    <message>
        <source>The copy was brought back, with %1 and %2 that were not here.</source>
        <extracomment>%1: such as “3 sales”, %2: such as “2 notes”.</extracomment>
        <translation>استُرجعت النسخة، وفيها مما لم يكن هنا: %1 و%2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales</source>
        <extracomment>%Ln: how many orders and top-ups came from a copy. Part of a sentence.</extracomment>
        <translation>
            <numerusform>لا مبيعات</numerusform>
            <numerusform>عملية بيع واحدة</numerusform>
            <numerusform>عمليتا بيع</numerusform>
            <numerusform>%Ln عمليات بيع</numerusform>
            <numerusform>%Ln عملية بيع</numerusform>
            <numerusform>%Ln عملية بيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not clear: you may have been charged. Nothing is ordered by itself.</source>
        <extracomment>%Ln: how many of the sales named before.</extracomment>
        <translation>
            <numerusform>كلها واضحة.</numerusform>
            <numerusform>واحدة منها غير واضحة: ربما خُصم منك المبلغ. لا يُطلب شيء تلقائيًا.</numerusform>
            <numerusform>اثنتان منها غير واضحتين: ربما خُصم منك المبلغ. لا يُطلب شيء تلقائيًا.</numerusform>
            <numerusform>%Ln منها غير واضحة: ربما خُصم منك المبلغ. لا يُطلب شيء تلقائيًا.</numerusform>
            <numerusform>%Ln منها غير واضحة: ربما خُصم منك المبلغ. لا يُطلب شيء تلقائيًا.</numerusform>
            <numerusform>%Ln منها غير واضحة: ربما خُصم منك المبلغ. لا يُطلب شيء تلقائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations are not clear: eSIMs may be cancelled, with money back. Nothing is cancelled by itself.</source>
        <extracomment>%Ln: how many times somebody asked eSIMfly to take an eSIM back.</extracomment>
        <translation>
            <numerusform>كل الإلغاءات واضحة.</numerusform>
            <numerusform>إلغاء واحد غير واضح: ربما أُلغيت شرائح eSIM وعاد المبلغ. لا يُلغى شيء تلقائيًا.</numerusform>
            <numerusform>إلغاءان غير واضحين: ربما أُلغيت شرائح eSIM وعاد المبلغ. لا يُلغى شيء تلقائيًا.</numerusform>
            <numerusform>%Ln إلغاءات غير واضحة: ربما أُلغيت شرائح eSIM وعاد المبلغ. لا يُلغى شيء تلقائيًا.</numerusform>
            <numerusform>%Ln إلغاءً غير واضح: ربما أُلغيت شرائح eSIM وعاد المبلغ. لا يُلغى شيء تلقائيًا.</numerusform>
            <numerusform>%Ln إلغاء غير واضح: ربما أُلغيت شرائح eSIM وعاد المبلغ. لا يُلغى شيء تلقائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales ended another way here than in the copy; they stay as they are here.</source>
        <extracomment>%Ln: how many orders and top-ups.</extracomment>
        <translation>
            <numerusform>انتهت كل المبيعات هنا كما في النسخة.</numerusform>
            <numerusform>عملية بيع واحدة انتهت هنا على غير ما في النسخة؛ تبقى كما هي هنا.</numerusform>
            <numerusform>عمليتا بيع انتهتا هنا على غير ما في النسخة؛ تبقيان كما هما هنا.</numerusform>
            <numerusform>%Ln عمليات بيع انتهت هنا على غير ما في النسخة؛ تبقى كما هي هنا.</numerusform>
            <numerusform>%Ln عملية بيع انتهت هنا على غير ما في النسخة؛ تبقى كما هي هنا.</numerusform>
            <numerusform>%Ln عملية بيع انتهت هنا على غير ما في النسخة؛ تبقى كما هي هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes are other ones here than in the copy; they stay as they are here.</source>
        <extracomment>%Ln: how many notes on eSIMs.</extracomment>
        <translation>
            <numerusform>كل الملاحظات هنا كما في النسخة.</numerusform>
            <numerusform>ملاحظة واحدة هنا غير ما في النسخة؛ تبقى كما هي هنا.</numerusform>
            <numerusform>ملاحظتان هنا غير ما في النسخة؛ تبقيان كما هما هنا.</numerusform>
            <numerusform>%Ln ملاحظات هنا غير ما في النسخة؛ تبقى كما هي هنا.</numerusform>
            <numerusform>%Ln ملاحظة هنا غير ما في النسخة؛ تبقى كما هي هنا.</numerusform>
            <numerusform>%Ln ملاحظة هنا غير ما في النسخة؛ تبقى كما هي هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selling prices were changed here and in the copy; those of here stay.</source>
        <translation>تغيّرت أسعار البيع هنا وفي النسخة؛ تبقى أسعار هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Old prices of packages did not come. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>لم تُسترجع أسعار الباقات القديمة. %1</translation>
    </message>
    <message>
        <source>Nothing was brought back. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>لم يُسترجع شيء. %1</translation>
    </message>
</context>
<context>
    <name>Desk::CorrectionDialog</name>
    <message>
        <source>Nobody</source>
        <extracomment>Choice in a list of persons who sell: none of them.</extracomment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>Choice in a list of ways to pay: none of them.</extracomment>
        <translation>غير محددة</translation>
    </message>
    <message>
        <source>Correct the order</source>
        <translation>تصحيح الطلب</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Before a field: what the customer paid.</extracomment>
        <translation>بيع بـ</translation>
    </message>
    <message>
        <source>eSIMfly ended this order: nothing was sold.</source>
        <translation>أنهت eSIMfly هذا الطلب: لم يُبع شيء.</translation>
    </message>
    <message>
        <source>What the customer paid for the whole order</source>
        <translation>ما دفعه العميل عن الطلب كله</translation>
    </message>
    <message>
        <source>What the customer paid for one eSIM</source>
        <translation>ما دفعه العميل عن شريحة eSIM واحدة</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Caption of a list: the person who sold.</extracomment>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Before a field: how the customer paid.</extracomment>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>العميل أو الملاحظة</translation>
    </message>
    <message>
        <source>Kept with its eSIMs, on this computer</source>
        <translation>تُحفظ مع شرائح eSIM الخاصة به، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>A note is kept with an eSIM, and it is not known which belongs to this order.</source>
        <translation>تُحفظ الملاحظة مع شريحة eSIM، ولا يُعرف أيها لهذا الطلب.</translation>
    </message>
    <message>
        <source>Its eSIM is not known</source>
        <extracomment>In a field for a note, of an order of which no eSIM is known.</extracomment>
        <translation>شريحة eSIM الخاصة به غير معروفة</translation>
    </message>
    <message>
        <source>No seller is chosen (F6).</source>
        <extracomment>Beside the button that saves, in the place of who is written down with it.</extracomment>
        <translation>لم يُختر بائع (F6).</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <extracomment>%1: the person who sells now.</extracomment>
        <translation>صحّحه %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing is corrected.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what was corrected.</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Name of a list: what was corrected before.</extracomment>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Nothing was corrected so far.</source>
        <extracomment>Above a list of what was corrected of an order, or in its place.</extracomment>
        <translation>لم يُصحّح شيء حتى الآن.</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Beside the price of one eSIM: that of all; %1: an amount of money.</extracomment>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>This is no price. Write it like %1.</source>
        <extracomment>Below a field for a price; %1: an example of one, such as 8.00.</extracomment>
        <translation>هذا ليس سعرًا. اكتبه هكذا: %1.</translation>
    </message>
    <message>
        <source>Nothing was corrected. %1</source>
        <extracomment>%1: why, a whole sentence.</extracomment>
        <translation>لم يُصحّح شيء. %1</translation>
    </message>
</context>
<context>
    <name>Desk::CorrectionText</name>
    <message>
        <source>Corrected %1</source>
        <extracomment>%1: a time.</extracomment>
        <translation>صُحّح في %1</translation>
    </message>
    <message>
        <source>Corrected by %1, %2</source>
        <extracomment>%1: a name; %2: a time.</extracomment>
        <translation>صحّحه %1، %2</translation>
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
        <translation>بيع بـ: %1 ← %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>In place of a name: an order that nobody is said to have sold.</extracomment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Seller %1 → %2</source>
        <extracomment>%1, %2: names, before and after.</extracomment>
        <translation>البائع: %1 ← %2</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>In place of how a customer paid: nobody said it.</extracomment>
        <translation>غير محددة</translation>
    </message>
    <message>
        <source>Payment %1 → %2</source>
        <extracomment>How a customer paid; %1, %2: before and after.</extracomment>
        <translation>طريقة الدفع: %1 ← %2</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a customer&apos;s name or a note: there is none.</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Note %1 → %2</source>
        <extracomment>The customer or note of an order; %1, %2: before and after.</extracomment>
        <translation>الملاحظة: %1 ← %2</translation>
    </message>
</context>
<context>
    <name>Desk::CoverageList</name>
    <message>
        <source>This package has nothing with “%1”.</source>
        <extracomment>%1: what somebody filters a list of countries by.</extracomment>
        <translation>لا شيء في هذه الباقة يطابق «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Works in %Ln countries</source>
        <extracomment>%Ln: a number of countries. Heading of a list.</extracomment>
        <translation>
            <numerusform>لا تعمل في أي دولة</numerusform>
            <numerusform>تعمل في دولة واحدة</numerusform>
            <numerusform>تعمل في دولتين</numerusform>
            <numerusform>تعمل في %Ln دول</numerusform>
            <numerusform>تعمل في %Ln دولة</numerusform>
            <numerusform>تعمل في %Ln دولة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 countries</source>
        <extracomment>%1: how many countries match what was typed, %2: how many there are.</extracomment>
        <translation>الدول: %1 من %2</translation>
    </message>
    <message>
        <source>Filter countries</source>
        <extracomment>Name of a field that filters a list of countries.</extracomment>
        <translation>تصفية الدول</translation>
    </message>
    <message>
        <source>Covered countries</source>
        <extracomment>Name of the list of countries where a package works.</extracomment>
        <translation>الدول المشمولة</translation>
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
        <translation>شاشة العميل</translation>
    </message>
</context>
<context>
    <name>Desk::DailyCopySettings</name>
    <message>
        <source>Folder of the copies</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>لم يُختر مجلد.</translation>
    </message>
    <message>
        <source>Save a copy every day</source>
        <translation>حفظ نسخة احتياطية كل يوم</translation>
    </message>
    <message numerus="yes">
        <source>Sales, notes, selling prices and settings, in a folder on another disk. The last %Ln are kept.</source>
        <extracomment>%Ln: a number of files.</extracomment>
        <translation>
            <numerusform>المبيعات والملاحظات وأسعار البيع والإعدادات، في مجلد على قرص آخر. لا تُحفظ نسخ سابقة.</numerusform>
            <numerusform>المبيعات والملاحظات وأسعار البيع والإعدادات، في مجلد على قرص آخر. تُحفظ آخر نسخة.</numerusform>
            <numerusform>المبيعات والملاحظات وأسعار البيع والإعدادات، في مجلد على قرص آخر. تُحفظ آخر نسختين.</numerusform>
            <numerusform>المبيعات والملاحظات وأسعار البيع والإعدادات، في مجلد على قرص آخر. تُحفظ آخر %Ln نسخ.</numerusform>
            <numerusform>المبيعات والملاحظات وأسعار البيع والإعدادات، في مجلد على قرص آخر. تُحفظ آخر %Ln نسخة.</numerusform>
            <numerusform>المبيعات والملاحظات وأسعار البيع والإعدادات، في مجلد على قرص آخر. تُحفظ آخر %Ln نسخة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
</context>
<context>
    <name>Desk::DayCloseDialog</name>
    <message>
        <source>Day close</source>
        <extracomment>Title of the dialog with the sums of a day.</extracomment>
        <translation>إقفال اليوم</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Name of a field: the day whose sums are shown.</extracomment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <extracomment>Button: shows the sums of today.</extracomment>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Name of a button: shows the sums of today.</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>&amp;Yesterday</source>
        <extracomment>Button: shows the sums of yesterday.</extracomment>
        <translation>&amp;أمس</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Name of a button: shows the sums of yesterday.</extracomment>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Totals of the day</source>
        <translation>إجماليات اليوم</translation>
    </message>
    <message>
        <source>Changes since the last close</source>
        <translation>التغييرات منذ الإقفال السابق</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button: prints the sums of a day.</extracomment>
        <translation>&amp;طباعة</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Name of a button: prints the sums of a day.</extracomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <extracomment>Button: saves the sums of a day as a file.</extracomment>
        <translation>&amp;حفظ PDF</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>Name of a button: saves the sums of a day as a file.</extracomment>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>Export &amp;CSV</source>
        <extracomment>Button: saves a table as a text file with commas.</extracomment>
        <translation>&amp;تصدير CSV</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Name of a button: saves a table as a text file with commas.</extracomment>
        <translation>تصدير CSV</translation>
    </message>
    <message>
        <source>Export &amp;Excel</source>
        <extracomment>Button: saves a table as a workbook.</extracomment>
        <translation>ت&amp;صدير Excel</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Name of a button: saves a table as a workbook.</extracomment>
        <translation>تصدير Excel</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the &amp;day</source>
        <translation>إ&amp;قفال اليوم</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>إقفال اليوم</translation>
    </message>
    <message>
        <source>Keeps what stands here, so that a later close says what has changed since</source>
        <translation>يحفظ ما يظهر هنا، ليبيّن إقفال لاحق ما تغيّر منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Nothing was sold on this day, and nothing came back.</source>
        <translation>لم يُبع شيء في هذا اليوم، ولم يعد أي مبلغ.</translation>
    </message>
    <message>
        <source>How this day was closed before can&apos;t be read: what has changed since is not known. The day can be closed again.</source>
        <translation>تعذّرت قراءة الإقفال السابق لهذا اليوم: لا يُعرف ما تغيّر منذ ذلك الحين. يمكن إقفال اليوم من جديد.</translation>
    </message>
    <message>
        <source>The day was not closed: it could not be written down. %1</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>لم يُقفل اليوم: تعذّر تدوينه. %1</translation>
    </message>
    <message>
        <source>The day is closed, as it was at %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>أُقفل اليوم كما كان في %1.</translation>
    </message>
    <message>
        <source>Prices are hidden, so cost and margin will not stand in it. F8 shows them.</source>
        <translation>الأسعار مخفية، فلن تظهر فيه التكلفة والهامش. اضغط F8 لعرضها.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>A button: cost and margin are left out of what is printed or saved.</extracomment>
        <translation>استبعادهما</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is switched on and has paper, or save a PDF.</source>
        <translation>لم تقبله الطابعة. تأكد من أنها مشغّلة وفيها ورق، أو احفظ ملف PDF.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Day close of %1, made</source>
        <extracomment>Name of a file. %1: a date, &quot;2026-11-28&quot;.</extracomment>
        <translation>إقفال يوم %1، أُعدّ</translation>
    </message>
</context>
<context>
    <name>Desk::DayCloseModel</name>
    <message>
        <source>Not certain</source>
        <extracomment>Heading of a part: orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading of a column: how customers paid, such as cash.</extracomment>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>In a table, before sums: of all orders of the day.</extracomment>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>Heading of the close of a day: whether a line is of a seller, of a kind of payment, of all.</extracomment>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of the close of a day: a seller, a kind of payment, an order.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Heading of a column: how many sales.</extracomment>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Orders of eSIMs</source>
        <translation>طلبات شرائح eSIM</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Heading of a column: how many top-ups.</extracomment>
        <translation>التعبئات</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account paid.</extracomment>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>What the account paid</source>
        <translation>ما دفعه الحساب</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid.</extracomment>
        <translation>بيع بـ</translation>
    </message>
    <message>
        <source>What customers paid</source>
        <translation>ما دفعه العملاء</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of sales when they were paid.</extracomment>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>ما دفعه العملاء، ناقص ما دفعه الحساب</translation>
    </message>
    <message>
        <source>Margin of</source>
        <extracomment>Heading of the close of a day: of how many orders the margin is, &quot;12 of 15&quot;.</extracomment>
        <translation>الهامش عن</translation>
    </message>
    <message>
        <source>For how many orders it is known what they were sold for</source>
        <translation>عدد الطلبات التي يُعرف ما بيعت به</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Heading of a column: how many orders were refunded.</extracomment>
        <translation>الاستردادات</translation>
    </message>
    <message>
        <source>Orders whose money came back on this day, or is to come</source>
        <translation>الطلبات التي عاد مبلغها في هذا اليوم، أو سيعود</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>Heading of the close of a day: how many of the refunds are as the account shows them.</extracomment>
        <translation>كما ظهر</translation>
    </message>
    <message>
        <source>Refunds that no answer reported: they count for the day on which the account first showed them</source>
        <translation>استردادات لم يذكرها أي رد: تُحسب في اليوم الذي أظهرها فيه الحساب أول مرة</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>Heading of a column: money that eSIMfly gave back to the account.</extracomment>
        <translation>عاد</translation>
    </message>
    <message>
        <source>What eSIMfly gave back</source>
        <translation>ما أعادته eSIMfly</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Heading of a column: money that eSIMfly is expected to give back.</extracomment>
        <translation>مُنتظَر</translation>
    </message>
    <message>
        <source>What is to come back, and is not in the balance yet</source>
        <translation>ما سيعود، وليس في الرصيد بعد</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column: money that customers got back.</extracomment>
        <translation>أُعيد للعملاء</translation>
    </message>
    <message>
        <source>What customers got back</source>
        <translation>ما استردّه العملاء</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Heading of a column: when the first sale was.</extracomment>
        <translation>أول بيع</translation>
    </message>
    <message>
        <source>When the first order was sold, by the clock of the shop</source>
        <translation>وقت بيع أول طلب، بتوقيت المتجر</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Heading of a column: when the last sale was.</extracomment>
        <translation>آخر بيع</translation>
    </message>
    <message>
        <source>When the last order was sold, by the clock of the shop</source>
        <translation>وقت بيع آخر طلب، بتوقيت المتجر</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading of a column: what a person wrote about an order.</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>In a table, before a desk of which something is not in the sums.</extracomment>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Heading of a column: a computer that sells in the same team.</extracomment>
        <translation>نقطة البيع</translation>
    </message>
</context>
<context>
    <name>Desk::DayModel</name>
    <message>
        <source>Day</source>
        <extracomment>Heading of a column: a date.</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Of the shop: its zone and the day&apos;s end are in the settings</source>
        <translation>يوم المتجر: منطقته الزمنية ونهاية يومه في الإعدادات</translation>
    </message>
    <message>
        <source>No time known</source>
        <translation>وقت غير معروف</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders on that day.</extracomment>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>How many; where some of them are not in the sums, how many are</source>
        <translation>عددها؛ وإذا لم يكن بعضها في المجاميع، فعدد ما هو فيها</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;13 of 15&quot;: so many orders are in the sums.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Heading of a column: what the account paid on that day.</extracomment>
        <translation>المصروف</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Heading of a column: how many orders were refunded on that day.</extracomment>
        <translation>الاستردادات</translation>
    </message>
    <message>
        <source>What came back on this day, whenever it was spent</source>
        <translation>المبالغ التي عادت في هذا اليوم، أيًّا كان وقت صرفها</translation>
    </message>
    <message>
        <source>%1 awaited</source>
        <extracomment>A refund that has not come yet. %1: an amount of money.</extracomment>
        <translation>%1 مُنتظَر</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid on that day.</extracomment>
        <translation>بيع بـ</translation>
    </message>
    <message>
        <source>What customers paid</source>
        <translation>ما دفعه العملاء</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of the sales of that day when they were paid.</extracomment>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>ما دفعه العملاء، ناقص ما دفعه الحساب</translation>
    </message>
    <message>
        <source>Margin of</source>
        <extracomment>Of how many orders the margin is: &quot;12 of 15&quot;.</extracomment>
        <translation>الهامش عن</translation>
    </message>
    <message>
        <source>For how many orders it is known what they were sold for</source>
        <translation>عدد الطلبات التي يُعرف ما بيعت به</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column: money that customers got back on that day.</extracomment>
        <translation>أُعيد للعملاء</translation>
    </message>
    <message>
        <source>What customers got back on this day</source>
        <translation>ما استردّه العملاء في هذا اليوم</translation>
    </message>
</context>
<context>
    <name>Desk::DaysChart</name>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of a chart of money, while a customer looks at the screen.</extracomment>
        <translation>الأسعار مخفية</translation>
    </message>
    <message>
        <source>Spent, %1</source>
        <extracomment>Beside a coloured box, above a chart. %1: the code of a currency.</extracomment>
        <translation>المصروف، %1</translation>
    </message>
    <message>
        <source>Margin, %1</source>
        <extracomment>Beside a coloured box, above a chart. %1: the code of a currency.</extracomment>
        <translation>الهامش، %1</translation>
    </message>
    <message>
        <source>other currencies in the table</source>
        <translation>العملات الأخرى في الجدول</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <extracomment>Below a chart that has no room for all days. %1: the first day that it shows.</extracomment>
        <translation>من %1 فصاعدًا</translation>
    </message>
    <message>
        <source>%1: %2 spent, %3 margin</source>
        <extracomment>What a chart shows of a day. %1: the day; %2, %3: amounts of money.</extracomment>
        <translation>%1: صُرف %2، هامش %3</translation>
    </message>
    <message>
        <source>Spend and margin per day</source>
        <translation>المصروف والهامش لكل يوم</translation>
    </message>
    <message>
        <source>From %1 to %2. Most on %3.</source>
        <extracomment>What a chart shows, for those who can&apos;t see it. %1, %2: days; %3: &quot;Tue 24 Nov: $3.10 spent, $1.20 margin&quot;.</extracomment>
        <translation>من %1 إلى %2. الأعلى يوم %3.</translation>
    </message>
</context>
<context>
    <name>Desk::DaysPanel</name>
    <message>
        <source>Days</source>
        <extracomment>Name of a table with a row for each day.</extracomment>
        <translation>الأيام</translation>
    </message>
</context>
<context>
    <name>Desk::DestinationModel</name>
    <message>
        <source>Regions</source>
        <extracomment>Heading in the list of destinations, above regions and global.</extracomment>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The lowest price of a destination.</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>1 package</source>
        <extracomment>Beside a destination: there is one package for it.</extracomment>
        <translation>باقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <extracomment>%Ln: how many packages there are for a destination.</extracomment>
        <translation>
            <numerusform>لا باقات</numerusform>
            <numerusform>باقة واحدة</numerusform>
            <numerusform>باقتان</numerusform>
            <numerusform>%Ln باقات</numerusform>
            <numerusform>%Ln باقة</numerusform>
            <numerusform>%Ln باقة</numerusform>
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
        <translation>%1، %2، من %3</translation>
    </message>
</context>
<context>
    <name>Desk::DestinationsPane</name>
    <message>
        <source>Filter destinations</source>
        <extracomment>Name of a field that filters a list of countries and regions.</extracomment>
        <translation>تصفية الوجهات</translation>
    </message>
    <message>
        <source>All</source>
        <comment>All kinds of destinations</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All destinations</source>
        <extracomment>Choice above a list: countries and regions.</extracomment>
        <translation>كل الوجهات</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>Choice above a list: countries only.</extracomment>
        <translation>الدول</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>Choice above a list: regions only, such as Europe.</extracomment>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Destinations</source>
        <extracomment>Name of a list of countries and regions.</extracomment>
        <translation>الوجهات</translation>
    </message>
    <message>
        <source>Destination count</source>
        <extracomment>Name of what says how many countries and regions are listed.</extracomment>
        <translation>عدد الوجهات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many destinations are listed, of how many there are.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: as many destinations have come and are not in the list yet.</extracomment>
        <translation>
            <numerusform>عرض المزيد</numerusform>
            <numerusform>عرض واحدة أخرى</numerusform>
            <numerusform>عرض اثنتين أخريين</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more destinations</source>
        <extracomment>%Ln: how many countries and regions are not listed yet. A button.</extracomment>
        <translation>
            <numerusform>عرض المزيد من الوجهات</numerusform>
            <numerusform>عرض وجهة أخرى</numerusform>
            <numerusform>عرض وجهتين أخريين</numerusform>
            <numerusform>عرض %Ln وجهات أخرى</numerusform>
            <numerusform>عرض %Ln وجهة أخرى</numerusform>
            <numerusform>عرض %Ln وجهة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::DocumentChoiceDialog</name>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء ما لديّ</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ ما لديهم</translation>
    </message>
</context>
<context>
    <name>Desk::DocumentText</name>
    <message>
        <source>Selling prices</source>
        <extracomment>What the desks of a team have in common: what the shop sells at.</extracomment>
        <translation>أسعار البيع</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>What the desks of a team have in common: the shop&apos;s name, address and sellers.</extracomment>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>What the desks of a team have in common: how eSIMs are handed over.</extracomment>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Changed here; on its way to the others.</source>
        <translation>تغيّر هنا؛ وهو في طريقه إلى البقية.</translation>
    </message>
    <message>
        <source>Until you choose, this desk goes on with its own.</source>
        <translation>إلى أن تختار، تواصل نقطة البيع هذه العمل بما لديها.</translation>
    </message>
    <message>
        <source>This desk and its team sell at different prices.</source>
        <translation>تبيع نقطة البيع هذه وفريقها بأسعار مختلفة.</translation>
    </message>
    <message>
        <source>The shop is set otherwise at this desk than in its team.</source>
        <translation>إعدادات المتجر في نقطة البيع هذه تختلف عنها لدى فريقها.</translation>
    </message>
    <message>
        <source>The hand-over card is set otherwise at this desk than in its team.</source>
        <translation>ما يظهر على البطاقة في نقطة البيع هذه يختلف عما لدى فريقها.</translation>
    </message>
    <message>
        <source>Your team has this in common. Only an owner of the team can change it.</source>
        <translation>هذا مشترك في فريقك. لا يستطيع تغييره إلا مالك الفريق.</translation>
    </message>
    <message>
        <source>that of each computer</source>
        <extracomment>A time zone: that of the computer, whichever it is.</extracomment>
        <translation>منطقة كل حاسوب</translation>
    </message>
    <message>
        <source>Shop name</source>
        <extracomment>A line of a comparison: name of the shop.</extracomment>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>Sellers</source>
        <extracomment>A line of a comparison: names of those who sell.</extracomment>
        <translation>البائعون</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>طرق الدفع</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>المنطقة الزمنية للمتجر</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>ينتهي اليوم في</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>In a comparison: the shop has a logo.</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>A line of a comparison: the shop&apos;s telephone number.</extracomment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>A line of a comparison: where the shop is.</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>A line of a comparison: the shop&apos;s picture.</extracomment>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Tax line of receipts</source>
        <translation>سطر الضريبة في الإيصالات</translation>
    </message>
    <message>
        <source>floor %1</source>
        <extracomment>A rule of selling prices: what is earned at least. %1: an amount or a percentage.</extracomment>
        <translation>الحد الأدنى %1</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>A rule that is switched off.</extracomment>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A rule of selling prices. %1: which packages it is for; %2: what it adds to their cost.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2, of %3)</source>
        <extracomment>The currency of selling prices. %1: the currency; %2: a rate of exchange; %3: the day when it was typed.</extracomment>
        <translation>%1 (%2، في %3)</translation>
    </message>
    <message>
        <source>The shop sells in</source>
        <translation>يبيع المتجر بعملة</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A rule with its place in the list. %1: a number; %2: the rule.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>A line of a comparison: how many rules make selling prices.</extracomment>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Fixed prices</source>
        <extracomment>A line of a comparison: how many packages have a price of their own.</extracomment>
        <translation>الأسعار الثابتة</translation>
    </message>
    <message>
        <source>The team has no version so far.</source>
        <translation>ليست لدى الفريق نسخة حتى الآن.</translation>
    </message>
    <message>
        <source>The same as the version of the team.</source>
        <translation>مطابق لنسخة الفريق.</translation>
    </message>
    <message>
        <source>Differs from the version of the team.</source>
        <translation>يختلف عن نسخة الفريق.</translation>
    </message>
    <message>
        <source>The version of the team was saved by a newer program. Update this one.</source>
        <translation>حُفظت نسخة الفريق ببرنامج أحدث. حدّث هذا البرنامج.</translation>
    </message>
    <message>
        <source>The version of the team can&apos;t be read here. This desk goes on with its own.</source>
        <translation>لا يمكن قراءة نسخة الفريق هنا. تواصل نقطة البيع هذه العمل بما لديها.</translation>
    </message>
    <message>
        <source>The version of the team was saved on %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>حُفظت نسخة الفريق في %1.</translation>
    </message>
    <message>
        <source>“Keep mine” puts the version of this desk in the place of the team&apos;s, at all desks.</source>
        <translation>«إبقاء ما لديّ» يضع نسخة نقطة البيع هذه محل نسخة الفريق، في كل نقاط البيع.</translation>
    </message>
    <message>
        <source>Only an owner of the team can put the version of this desk in the place of the team&apos;s.</source>
        <translation>لا يستطيع وضع نسخة نقطة البيع هذه محل نسخة الفريق إلا مالك الفريق.</translation>
    </message>
</context>
<context>
    <name>Desk::EmptyState</name>
    <message>
        <source>Progress</source>
        <extracomment>Name of a bar that says how far something is.</extracomment>
        <translation>التقدم</translation>
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
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column: how an eSIM stands, such as “Active”.</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: how much data was used, with a bar.</extracomment>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Heading of a column: when an eSIM ends.</extracomment>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>Heading of a column: when an eSIM was bought.</extracomment>
        <translation>اشتُريت</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>العميل أو الملاحظة</translation>
    </message>
    <message>
        <source>Kept on this computer only: eSIMfly and your colleagues don&apos;t see it. F2 or a double click writes.</source>
        <translation>تُحفظ على هذا الحاسوب فقط: لا تراها eSIMfly ولا زملاؤك. للكتابة اضغط F2 أو انقر نقرًا مزدوجًا.</translation>
    </message>
</context>
<context>
    <name>Desk::EsimText</name>
    <message>
        <source>Suspended</source>
        <extracomment>An eSIM that no network lets in until it is resumed.</extracomment>
        <translation>موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Status of an eSIM: nobody has installed it.</extracomment>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>An eSIM that is paid and made ready by the network operator.</extracomment>
        <translation>قيد التجهيز</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Status of an eSIM: it is in use.</extracomment>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Depleted</source>
        <extracomment>All data of the eSIM is used.</extracomment>
        <translation>نفدت بياناتها</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Status of an eSIM: its time is over.</extracomment>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of an eSIM: it was taken back.</extracomment>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Status of an eSIM: it was deleted on the phone.</extracomment>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>Ready to install</source>
        <translation>جاهزة للتثبيت</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <extracomment>Status of an eSIM: it is paid, and eSIMfly is making it.</extracomment>
        <translation>قيد التجهيز</translation>
    </message>
    <message>
        <source>All data is used</source>
        <translation>استُخدمت كل البيانات</translation>
    </message>
    <message>
        <source>%1 used when it could last be read</source>
        <extracomment>%1: an amount of data, such as “1.2 GB”.</extracomment>
        <translation>استُخدم %1 عند آخر قراءة ممكنة</translation>
    </message>
    <message>
        <source>data used could not be read</source>
        <translation>تعذّرت قراءة البيانات المستخدمة</translation>
    </message>
    <message>
        <source>%1 used, unlimited</source>
        <extracomment>%1: data used of an unlimited plan, &quot;14.2 GB&quot;.</extracomment>
        <translation>استُخدم %1، غير محدودة</translation>
    </message>
    <message>
        <source>data not known</source>
        <extracomment>%1: data used: &quot;8.7 of 10 GB&quot;.</extracomment>
        <translation>البيانات غير معروفة</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1: an amount of data, such as “1.2 GB”.</extracomment>
        <translation>استُخدم %1</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <extracomment>%1: data used of an unlimited plan, &quot;14.2 GB&quot;.</extracomment>
        <translation>%1، غير محدودة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: data used, %2: all data: &quot;8.7 of 10 GB&quot;, &quot;300 MB of 1 GB&quot;.</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Desk::EsimsPage</name>
    <message>
        <source>Top up…</source>
        <extracomment>Button: an eSIM gets more data.</extracomment>
        <translation>تعبئة…</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Name of a button: an eSIM gets more data.</extracomment>
        <translation>تعبئة</translation>
    </message>
    <message>
        <source>More data or days for the selected eSIM (Ctrl+T)</source>
        <translation>بيانات أو أيام إضافية لشريحة eSIM المحددة (Ctrl+T)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: eSIMs are read again.</extracomment>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Reads what is shown from eSIMfly again (F5)</source>
        <translation>يقرأ ما هو معروض من eSIMfly من جديد (F5)</translation>
    </message>
    <message>
        <source>eSIMs</source>
        <extracomment>Name of the table of eSIMs.</extracomment>
        <translation>شرائح eSIM</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <extracomment>A filter: travellers who may need more data or help, with their number.</extracomment>
        <translation>تستحق اتصالًا</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>Name of a tab: QR code and codes that install an eSIM.</extracomment>
        <translation>التفعيل</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>العميل أو الملاحظة</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>تُحفظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>No eSIM matches. Search for an ICCID, a package, a customer, a note or an order.</source>
        <translation>لا توجد شريحة eSIM مطابقة. ابحث عن ICCID أو باقة أو عميل أو ملاحظة أو طلب.</translation>
    </message>
    <message>
        <source>None of them matches.</source>
        <translation>لا شيء منها مطابق.</translation>
    </message>
    <message>
        <source>Nobody needs a call: no eSIM is nearly empty, ends soon, waits to be installed or is prepared for too long.</source>
        <translation>لا داعي للاتصال بأحد: لا توجد شريحة توشك بياناتها على النفاد، أو تنتهي قريبًا، أو تنتظر التثبيت، أو طال تجهيزها.</translation>
    </message>
    <message>
        <source>Nobody is known to need a call, but not all eSIMs were read.</source>
        <translation>لا يُعرف أحد بحاجة إلى اتصال، لكن لم تُقرأ كل شرائح eSIM.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many are shown, of how many there are, while a newer list waits to be shown.</extracomment>
        <translation>معروض %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;171 of 7,012&quot;: what the search found of all there is.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: shows what came while the mouse moved over the list.</extracomment>
        <translation>
            <numerusform>عرض المزيد</numerusform>
            <numerusform>عرض واحدة أخرى</numerusform>
            <numerusform>عرض اثنتين أخريين</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: rows of the table are put in order anew.</extracomment>
        <translation>عرض التغييرات</translation>
    </message>
    <message>
        <source>Choose an eSIM to see its QR code.</source>
        <translation>اختر شريحة eSIM لترى رمز QR الخاص بها.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter: no status in particular.</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>Name of a tab: how much data was used, day by day.</extracomment>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>A tab: the mobile network.</extracomment>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Manage</source>
        <extracomment>A tab: cancel, suspend, SMS.</extracomment>
        <translation>الإدارة</translation>
    </message>
</context>
<context>
    <name>Desk::ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>Title of the dialog that saves a table as a file.</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (.xlsx)</source>
        <translation>&amp;مصنف Excel ‏(‎.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>Choice: a kind of files.</extracomment>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>CS&amp;V, a text for other programs (.csv)</source>
        <translation>CSV، &amp;نص للبرامج الأخرى (‎.csv)</translation>
    </message>
    <message>
        <source>CSV file</source>
        <extracomment>Choice: a kind of files, text with commas.</extracomment>
        <translation>ملف CSV</translation>
    </message>
    <message>
        <source>&amp;For Excel here</source>
        <translation>&amp;لبرنامج Excel هنا</translation>
    </message>
    <message>
        <source>For Excel here</source>
        <translation>لبرنامج Excel هنا</translation>
    </message>
    <message>
        <source>With the separator and the decimal sign of this computer. Other programs read it better without.</source>
        <translation>بفاصل هذا الحاسوب وعلامته العشرية. البرامج الأخرى تقرؤه أفضل من دونهما.</translation>
    </message>
    <message>
        <source>Add the activation &amp;codes</source>
        <translation>إ&amp;ضافة رموز التفعيل</translation>
    </message>
    <message>
        <source>Add the activation codes</source>
        <translation>إضافة رموز التفعيل</translation>
    </message>
    <message>
        <source>Export progress</source>
        <extracomment>Name of a bar: how much of a file is written.</extracomment>
        <translation>تقدم التصدير</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Button: saves a table as a text file with commas.</extracomment>
        <translation>تصدير CSV</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Button: saves a table as a workbook.</extracomment>
        <translation>تصدير Excel</translation>
    </message>
    <message>
        <source>Whoever has the file can install these eSIMs. Keep it where nobody else reads it, and delete it when it is no longer needed.</source>
        <translation>من لديه الملف يستطيع تثبيت شرائح eSIM هذه. احتفظ به حيث لا يقرؤه غيرك، واحذفه عندما لا تعود هناك حاجة إليه.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>مصنفات Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: no file is written.</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to export.</source>
        <translation>لا توجد صفوف معروضة، فلا شيء للتصدير.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, with the columns and in the order that are shown.</source>
        <extracomment>%Ln: how many rows of a table go into a file.</extracomment>
        <translation>
            <numerusform>لا صفوف.</numerusform>
            <numerusform>صف واحد، بالأعمدة المعروضة.</numerusform>
            <numerusform>صفان، بالأعمدة والترتيب المعروضين.</numerusform>
            <numerusform>%Ln صفوف، بالأعمدة والترتيب المعروضين.</numerusform>
            <numerusform>%Ln صفًا، بالأعمدة والترتيب المعروضين.</numerusform>
            <numerusform>%Ln صف، بالأعمدة والترتيب المعروضين.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ExportText</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>تم الحفظ باسم %1.</translation>
    </message>
    <message>
        <source>Saved as %1, where %2 leads.</source>
        <extracomment>%1, %2: paths of files.</extracomment>
        <translation>تم الحفظ باسم %1، وإليه يؤدي %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells begin with a sign that a spreadsheet would calculate with; they got an apostrophe before it.</source>
        <extracomment>%Ln: how many cells of a table.</extracomment>
        <translation>
            <numerusform>لا تبدأ أي خلية بعلامة يحسب بها جدول البيانات.</numerusform>
            <numerusform>تبدأ خلية واحدة بعلامة يحسب بها جدول البيانات؛ وُضعت قبلها فاصلة عليا.</numerusform>
            <numerusform>تبدأ خليتان بعلامة يحسب بها جدول البيانات؛ وُضعت قبلها فاصلة عليا.</numerusform>
            <numerusform>تبدأ %Ln خلايا بعلامة يحسب بها جدول البيانات؛ وُضعت قبلها فاصلة عليا.</numerusform>
            <numerusform>تبدأ %Ln خلية بعلامة يحسب بها جدول البيانات؛ وُضعت قبلها فاصلة عليا.</numerusform>
            <numerusform>تبدأ %Ln خلية بعلامة يحسب بها جدول البيانات؛ وُضعت قبلها فاصلة عليا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are longer than a workbook allows and were cut.</source>
        <extracomment>%Ln: how many cells of a table.</extracomment>
        <translation>
            <numerusform>لا توجد خلية أطول مما يسمح به المصنف.</numerusform>
            <numerusform>خلية واحدة أطول مما يسمح به المصنف، فقُصّت.</numerusform>
            <numerusform>خليتان أطول مما يسمح به المصنف، فقُصّتا.</numerusform>
            <numerusform>%Ln خلايا أطول مما يسمح به المصنف، فقُصّت.</numerusform>
            <numerusform>%Ln خلية أطول مما يسمح به المصنف، فقُصّت.</numerusform>
            <numerusform>%Ln خلية أطول مما يسمح به المصنف، فقُصّت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>تم الإيقاف. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: the disk is full. Make room, or choose another place.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>لم يُحفظ شيء باسم %1: القرص ممتلئ. أفرغ مساحة، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: you may not write there. Choose another place.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>لم يُحفظ شيء باسم %1: ليس لديك إذن الكتابة هناك. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: there is no such folder. Choose another one.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>لم يُحفظ شيء باسم %1: لا يوجد مجلد كهذا. اختر غيره.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2. Choose another name or place.</source>
        <extracomment>%1: path of a file; %2: the system&apos;s reason.</extracomment>
        <translation>لم يُحفظ شيء باسم %1: %2. اختر اسمًا أو مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>Desk::ExportedTable</name>
    <message>
        <source>%1, currency</source>
        <extracomment>Heading in a file. %1: the heading of amounts of several currencies, which this column names.</extracomment>
        <translation>%1، العملة</translation>
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
        <translation>رمز التفعيل</translation>
    </message>
</context>
<context>
    <name>Desk::FailureText</name>
    <message>
        <source>eSIMfly can&apos;t be reached.</source>
        <translation>لا يمكن الوصول إلى eSIMfly.</translation>
    </message>
    <message>
        <source>Check the connection to the internet, then try again.</source>
        <translation>تحقق من اتصال الإنترنت، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>eSIMfly did not answer in time.</source>
        <translation>لم تُجب eSIMfly في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>أعد المحاولة بعد دقيقة.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>أُوقفت العملية قبل أن تتمّ.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer could not be read.</source>
        <translation>تعذّرت قراءة رد eSIMfly.</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>لا يوجد حساب مرتبط.</translation>
    </message>
    <message>
        <source>Connect your account first.</source>
        <translation>اربط حسابك أولًا.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>قرص هذا الحاسوب ممتلئ.</translation>
    </message>
    <message>
        <source>Free some space on it.</source>
        <translation>أفرغ مساحة عليه.</translation>
    </message>
    <message>
        <source>This computer does not let the program write a file: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the file.</extracomment>
        <translation>لا يسمح هذا الحاسوب للبرنامج بكتابة ملف: «%1».</translation>
    </message>
    <message>
        <source>Check the permissions of this file and its folder.</source>
        <translation>راجع أذونات هذا الملف ومجلده.</translation>
    </message>
    <message>
        <source>A folder of this program is gone: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the folder.</extracomment>
        <translation>أحد مجلدات هذا البرنامج غير موجود: «%1».</translation>
    </message>
    <message>
        <source>Bring the folder or its drive back.</source>
        <translation>أعد المجلد أو محرك الأقراص الذي هو عليه.</translation>
    </message>
    <message>
        <source>The disk of this computer failed: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>تعطّل قرص هذا الحاسوب: «%1».</translation>
    </message>
    <message>
        <source>Copy what is on it to another one, and have it looked at.</source>
        <translation>انسخ ما عليه إلى قرص آخر، واعرضه على فنّي.</translation>
    </message>
    <message>
        <source>Another program holds a file of this one: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>يستخدم برنامج آخر أحد ملفات هذا البرنامج: «%1».</translation>
    </message>
    <message>
        <source>End that program.</source>
        <translation>أنهِ ذلك البرنامج.</translation>
    </message>
    <message>
        <source>A file is damaged and could not be mended: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the file.</extracomment>
        <translation>أحد الملفات تالف وتعذّر إصلاحه: «%1».</translation>
    </message>
    <message>
        <source>Copy it to a safe place, then move it away.</source>
        <translation>انسخه إلى مكان آمن، ثم انقله من مكانه.</translation>
    </message>
    <message>
        <source>A file is of a newer version of this program and was not touched: “%1”.</source>
        <extracomment>%1: what was found, with the file.</extracomment>
        <translation>أحد الملفات من إصدار أحدث من هذا البرنامج، ولم يُمسّ: «%1».</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>شغّل الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>This computer could not store it.</source>
        <translation>لم يتمكن هذا الحاسوب من تخزينه.</translation>
    </message>
    <message>
        <source>This computer could not store it: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>لم يتمكن هذا الحاسوب من تخزينه: «%1».</translation>
    </message>
    <message>
        <source>See that the disk is not full and may be written to, then try again.</source>
        <translation>تأكد من أن القرص غير ممتلئ وتمكن الكتابة عليه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing can be bought now: the purchase journal can&apos;t be written.</source>
        <translation>لا يمكن شراء شيء الآن: تتعذّر الكتابة في سجل المشتريات.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Too many requests were sent with this access code.</source>
        <translation>أُرسلت استعلامات كثيرة جدًا برمز الوصول هذا.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>أعد المحاولة بعد %1.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>انتظر دقيقة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The balance is not enough.</source>
        <translation>الرصيد لا يكفي.</translation>
    </message>
    <message>
        <source>The balance of %1 is not enough: %2 is missing.</source>
        <extracomment>%1: the balance; %2: what is missing.</extracomment>
        <translation>الرصيد %1 لا يكفي: ينقص %2.</translation>
    </message>
    <message>
        <source>Load the account at eSIMfly, then order again.</source>
        <translation>اشحن رصيد الحساب لدى eSIMfly، ثم اطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>The balance is not enough: %1 is missing.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>الرصيد لا يكفي: ينقص %1.</translation>
    </message>
    <message>
        <source>Connect the account again.</source>
        <translation>اربط الحساب من جديد.</translation>
    </message>
    <message>
        <source>Choose another package.</source>
        <translation>اختر باقة أخرى.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this access code.</source>
        <translation>لا تعرف eSIMfly رمز الوصول هذا.</translation>
    </message>
    <message>
        <source>The secret key does not match this access code.</source>
        <translation>المفتاح السري لا يطابق رمز الوصول هذا.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off, so eSIMfly refuses what it sends.</source>
        <translation>ساعة هذا الحاسوب غير مضبوطة، فترفض eSIMfly ما يرسله.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, then try again.</source>
        <translation>اضبط التاريخ والوقت والمنطقة الزمنية، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This is not a business account.</source>
        <translation>هذا ليس حساب أعمال.</translation>
    </message>
    <message>
        <source>Ask eSIMfly to make it a business account.</source>
        <translation>اطلب من eSIMfly فتحه للأعمال.</translation>
    </message>
    <message>
        <source>This package can&apos;t be bought any more.</source>
        <translation>لم يعد ممكنًا شراء هذه الباقة.</translation>
    </message>
    <message>
        <source>The price has changed.</source>
        <translation>تغيّر السعر.</translation>
    </message>
    <message>
        <source>Look at the new price, then order again.</source>
        <translation>انظر السعر الجديد، ثم اطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>The same request is under way already.</source>
        <translation>الطلب نفسه جارٍ بالفعل.</translation>
    </message>
    <message>
        <source>Wait a minute, then look again.</source>
        <translation>انتظر دقيقة، ثم انظر مرة أخرى.</translation>
    </message>
    <message>
        <source>eSIMfly could not process the order.</source>
        <translation>لم تتمكن eSIMfly من معالجة الطلب.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this eSIM.</source>
        <translation>لا تعرف eSIMfly شريحة eSIM هذه.</translation>
    </message>
    <message>
        <source>Refresh the list of eSIMs.</source>
        <translation>حدّث قائمة شرائح eSIM.</translation>
    </message>
    <message>
        <source>This eSIM belongs to another account.</source>
        <translation>شريحة eSIM هذه لحساب آخر.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up.</source>
        <translation>لا يمكن تعبئة شريحة eSIM هذه.</translation>
    </message>
    <message>
        <source>Sell a new one instead.</source>
        <translation>بِع شريحة جديدة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This top-up does not fit this eSIM.</source>
        <translation>لا تناسب هذه التعبئة شريحة eSIM هذه.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this order.</source>
        <translation>لا تعرف eSIMfly هذا الطلب.</translation>
    </message>
    <message>
        <source>Refresh the list of orders.</source>
        <translation>حدّث قائمة الطلبات.</translation>
    </message>
    <message>
        <source>eSIMfly says: “%1”.</source>
        <extracomment>%1: the server&apos;s own words.</extracomment>
        <translation>تقول eSIMfly: «%1».</translation>
    </message>
    <message>
        <source>eSIMfly has a problem at the moment.</source>
        <translation>تواجه eSIMfly مشكلة حاليًا.</translation>
    </message>
    <message>
        <source>eSIMfly did not accept the keys of this account.</source>
        <translation>لم تقبل eSIMfly مفاتيح هذا الحساب.</translation>
    </message>
    <message>
        <source>eSIMfly refused this without a reason.</source>
        <translation>رفضت eSIMfly ذلك دون ذكر سبب.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask eSIMfly&apos;s support.</source>
        <translation>أعد المحاولة؛ فإن بقي الأمر كذلك فاسأل دعم eSIMfly.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 slow, so eSIMfly refuses what it sends.</source>
        <extracomment>%1: a duration such as &quot;12 min&quot;, &quot;1 h&quot;, &quot;2 days&quot;.</extracomment>
        <translation>ساعة هذا الحاسوب متأخرة (%1)، فترفض eSIMfly ما يرسله.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 fast, so eSIMfly refuses what it sends.</source>
        <extracomment>%1: how much, such as “3 minutes”.</extracomment>
        <translation>ساعة هذا الحاسوب متقدمة (%1)، فترفض eSIMfly ما يرسله.</translation>
    </message>
    <message>
        <source>The address has to begin with https://. Only a server on this computer may do without.</source>
        <translation>يجب أن يبدأ العنوان بـ https://‎. لا يُستثنى من ذلك إلا خادم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this access code. Copy it once more from the page of your keys.</source>
        <translation>لا تعرف eSIMfly رمز الوصول هذا. انسخه مرة أخرى من صفحة مفاتيحك.</translation>
    </message>
    <message>
        <source>eSIMfly can&apos;t be reached. Check the connection to the internet, then try again.</source>
        <translation>لا يمكن الوصول إلى eSIMfly. تحقق من اتصال الإنترنت، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>These keys are not of a business account. Ask eSIMfly to make it one.</source>
        <translation>هذه المفاتيح ليست لحساب أعمال. اطلب من eSIMfly فتحه للأعمال.</translation>
    </message>
    <message>
        <source>The account could not be connected. Try again in a minute.</source>
        <translation>تعذّر ربط الحساب. أعد المحاولة بعد دقيقة.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so it does not keep the secret key. Enter it here; you stay connected until the program is closed.</source>
        <translation>ليس في هذا الحاسوب سلسلة مفاتيح، فلا يحفظ المفتاح السري. أدخله هنا؛ ويبقى الحساب مرتبطًا حتى إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the secret key can&apos;t be read from it. Unlock it, or enter the keys here.</source>
        <translation>سلسلة مفاتيح هذا الحاسوب مقفلة، فلا يمكن قراءة المفتاح السري منها. افتح قفلها، أو أدخل المفاتيح هنا.</translation>
    </message>
    <message>
        <source>The keychain of this computer stayed locked: its prompt was closed. Unlock it, or enter the keys here.</source>
        <translation>بقيت سلسلة مفاتيح هذا الحاسوب مقفلة: أُغلقت نافذة كلمة مرورها. افتح قفلها، أو أدخل المفاتيح هنا.</translation>
    </message>
    <message>
        <source>The keychain of this computer has not answered yet; it may be waiting for its password. As soon as it answers, the account is connected.</source>
        <translation>لم تُجب سلسلة مفاتيح هذا الحاسوب بعد؛ قد تكون بانتظار كلمة مرورها. ما إن تُجب حتى يُربط الحساب.</translation>
    </message>
    <message>
        <source>The keychain of this computer ended before it answered. Try again, or enter the keys here.</source>
        <translation>توقفت سلسلة مفاتيح هذا الحاسوب قبل أن تُجيب. أعد المحاولة، أو أدخل المفاتيح هنا.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not read the secret key. Try again, or enter the keys here.</source>
        <translation>لم تتمكن سلسلة مفاتيح هذا الحاسوب من قراءة المفتاح السري. أعد المحاولة، أو أدخل المفاتيح هنا.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not read the secret key: “%1”. Try again, or enter the keys here.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>لم تتمكن سلسلة مفاتيح هذا الحاسوب من قراءة المفتاح السري: «%1». أعد المحاولة، أو أدخل المفاتيح هنا.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the secret key could be kept in, and it is never written into a file. You can connect without keeping it; the next start will ask for the keys again.</source>
        <translation>ليس في هذا الحاسوب سلسلة مفاتيح يُحفظ فيها المفتاح السري، وهو لا يُكتب أبدًا في ملف. يمكنك الربط دون حفظه؛ وسيُطلب إدخال المفاتيح من جديد عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer is locked. Unlock it, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>لم يُحفظ المفتاح السري: سلسلة مفاتيح هذا الحاسوب مقفلة. افتح قفلها، أو اربط دون حفظ المفتاح؛ وسيُطلب من جديد عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer stayed locked, because its prompt was closed. Unlock it, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>لم يُحفظ المفتاح السري: بقيت سلسلة مفاتيح هذا الحاسوب مقفلة لأن نافذة كلمة مرورها أُغلقت. افتح قفلها، أو اربط دون حفظ المفتاح؛ وسيُطلب من جديد عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>The secret key is not kept yet: the keychain of this computer has not answered; it may be waiting for its password. As soon as it answers, the key is kept.</source>
        <translation>لم يُحفظ المفتاح السري بعد: لم تُجب سلسلة مفاتيح هذا الحاسوب؛ قد تكون بانتظار كلمة مرورها. ما إن تُجب حتى يُحفظ المفتاح.</translation>
    </message>
    <message>
        <source>The keychain of this computer ended before it said that the secret key is kept. Try again, or connect without keeping the key.</source>
        <translation>توقفت سلسلة مفاتيح هذا الحاسوب قبل أن تؤكد حفظ المفتاح السري. أعد المحاولة، أو اربط دون حفظ المفتاح.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer failed. Try again, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>لم يُحفظ المفتاح السري: تعطّلت سلسلة مفاتيح هذا الحاسوب. أعد المحاولة، أو اربط دون حفظ المفتاح؛ وسيُطلب من جديد عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>The secret key is not kept. The keychain of this computer says: “%1”. Try again, or connect without keeping the key; the next start will ask for it again.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>لم يُحفظ المفتاح السري. تقول سلسلة مفاتيح هذا الحاسوب: «%1». أعد المحاولة، أو اربط دون حفظ المفتاح؛ وسيُطلب من جديد عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>You are signed out. This computer has no keychain at the moment, so the secret key could not be taken out of it; that is tried again when the program starts.</source>
        <translation>تم تسجيل خروجك. لا توجد في هذا الحاسوب سلسلة مفاتيح حاليًا، فتعذّرت إزالة المفتاح السري منها؛ وتُعاد المحاولة عند تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer is locked, and the secret key may still be in it. Unlock it to have the key forgotten.</source>
        <translation>تم تسجيل خروجك، لكن سلسلة مفاتيح هذا الحاسوب مقفلة، وقد يكون المفتاح السري ما زال فيها. افتح قفلها ليُزال المفتاح منها.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer stayed locked, because its prompt was closed: the secret key may still be in it. Unlock it to have the key forgotten.</source>
        <translation>تم تسجيل خروجك، لكن سلسلة مفاتيح هذا الحاسوب بقيت مقفلة لأن نافذة كلمة مرورها أُغلقت: قد يكون المفتاح السري ما زال فيها. افتح قفلها ليُزال المفتاح منها.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer has not answered yet; it may be waiting for its password. As soon as it answers, the secret key is forgotten.</source>
        <translation>تم تسجيل خروجك، لكن سلسلة مفاتيح هذا الحاسوب لم تُجب بعد؛ قد تكون بانتظار كلمة مرورها. ما إن تُجب حتى يُزال المفتاح السري.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer ended before it said that the secret key is forgotten. Try again.</source>
        <translation>تم تسجيل خروجك، لكن سلسلة مفاتيح هذا الحاسوب توقفت قبل أن تؤكد إزالة المفتاح السري. أعد المحاولة.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer could not forget the secret key. Try again.</source>
        <translation>تم تسجيل خروجك، لكن سلسلة مفاتيح هذا الحاسوب لم تتمكن من إزالة المفتاح السري. أعد المحاولة.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer could not forget the secret key: “%1”. Try again.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>تم تسجيل خروجك، لكن سلسلة مفاتيح هذا الحاسوب لم تتمكن من إزالة المفتاح السري: «%1». أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>Desk::FavouriteButton</name>
    <message>
        <source>Favourite</source>
        <extracomment>Name of the button with a star: the package is wanted at the top.</extracomment>
        <translation>مفضلة</translation>
    </message>
    <message>
        <source>Favourite: found first in an empty search (%1)</source>
        <extracomment>%1 is the key.</extracomment>
        <translation>مفضلة: تظهر أولًا في البحث الفارغ (%1)</translation>
    </message>
</context>
<context>
    <name>Desk::FilterChips</name>
    <message>
        <source>Unlimited</source>
        <extracomment>Filters the packages: only unlimited data.</extracomment>
        <translation>غير محدودة</translation>
    </message>
    <message>
        <source>Only packages with unlimited data</source>
        <translation>الباقات ذات البيانات غير المحدودة فقط</translation>
    </message>
    <message>
        <source>5G</source>
        <extracomment>Filter: packages with the fifth generation of networks. A name in most languages.</extracomment>
        <translation>5G</translation>
    </message>
    <message>
        <source>Only packages with a 5G network</source>
        <translation>الباقات ذات شبكة 5G فقط</translation>
    </message>
    <message>
        <source>Can top up</source>
        <translation>قابلة للتعبئة</translation>
    </message>
    <message>
        <source>Only packages that can be topped up</source>
        <translation>الباقات القابلة للتعبئة فقط</translation>
    </message>
    <message>
        <source>Voice / SMS</source>
        <translation>صوت / SMS</translation>
    </message>
    <message>
        <source>Only packages with calls or SMS</source>
        <translation>فقط الباقات التي تشمل مكالمات أو SMS</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice and how many packages it would leave: &quot;5 GB or more (128)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another price</source>
        <extracomment>Entry of a menu of highest prices: a price that is typed.</extracomment>
        <translation>سعر آخر</translation>
    </message>
    <message>
        <source>Any amount of data</source>
        <translation>أي كمية بيانات</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>An amount of data: &quot;5 GB or more&quot;.</extracomment>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>Any number of days</source>
        <translation>أي عدد من الأيام</translation>
    </message>
    <message>
        <source>%1 or longer</source>
        <extracomment>How long a package lasts: &quot;30 days or more&quot;.</extracomment>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>A price: &quot;$5.00 or less&quot;.</extracomment>
        <translation>%1 أو أقل</translation>
    </message>
    <message>
        <source>Any price</source>
        <extracomment>Entry of a menu of highest prices: no limit.</extracomment>
        <translation>أي سعر</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <extracomment>The destination that is chosen; the cross takes it away.</extracomment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Show all destinations, not only %1</source>
        <extracomment>%1: a country or region that packages are limited to.</extracomment>
        <translation>عرض كل الوجهات، لا %1 فقط</translation>
    </message>
    <message>
        <source>Data ≥ %1</source>
        <extracomment>How much data a package must have at least; &quot;any&quot; when it doesn&apos;t matter.</extracomment>
        <translation>البيانات من %1</translation>
    </message>
    <message>
        <source>Data ≥ any</source>
        <translation>البيانات: الكل</translation>
    </message>
    <message>
        <source>How much data at least</source>
        <translation>أقل كمية بيانات</translation>
    </message>
    <message>
        <source>Days ≥ %1</source>
        <extracomment>How many days a package must last at least.</extracomment>
        <translation>الأيام من %1</translation>
    </message>
    <message>
        <source>Days ≥ any</source>
        <translation>الأيام: الكل</translation>
    </message>
    <message>
        <source>How many days at least</source>
        <translation>أقل عدد من الأيام</translation>
    </message>
    <message>
        <source>Price limit  ✕</source>
        <extracomment>A limit of the price that is not shown; a click takes it away, as the cross says.</extracomment>
        <translation>حد السعر  ✕</translation>
    </message>
    <message>
        <source>Show packages of any price</source>
        <translation>عرض الباقات بأي سعر</translation>
    </message>
    <message>
        <source>Price ≤ %1</source>
        <extracomment>What a package may cost at most.</extracomment>
        <translation>السعر حتى %1</translation>
    </message>
    <message>
        <source>Price ≤ any</source>
        <translation>السعر: الكل</translation>
    </message>
    <message>
        <source>What it may cost at most</source>
        <translation>أعلى سعر ممكن</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: all filters are taken away.</extracomment>
        <translation>مسح عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>Desk::FixedPriceDialog</name>
    <message>
        <source>Set price</source>
        <extracomment>Button: the package is sold at the price that was typed.</extracomment>
        <translation>تحديد السعر</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>Title of the dialog that sets a price for one package.</extracomment>
        <translation>سعر ثابت</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <extracomment>What the account pays for a package; %1: an amount of money.</extracomment>
        <translation>التكلفة: %1</translation>
    </message>
    <message>
        <source>Fixed selling price</source>
        <translation>سعر بيع ثابت</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>Before a field for the price of a package.</extracomment>
        <translation>سعر البيع</translation>
    </message>
    <message>
        <source>Use the rules</source>
        <translation>استخدام القواعد</translation>
    </message>
    <message>
        <source>Takes the fixed price away</source>
        <translation>يزيل السعر الثابت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing changes.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Write the price like %1.</source>
        <extracomment>%1: an amount, as an example.</extracomment>
        <translation>اكتب السعر هكذا: %1.</translation>
    </message>
    <message>
        <source>%1. This is under the floor of the rule, %2.</source>
        <extracomment>%1: a margin; %2: the lowest price by a rule.</extracomment>
        <translation>%1. هذا دون الحد الأدنى للقاعدة، %2.</translation>
    </message>
</context>
<context>
    <name>Desk::Format</name>
    <message>
        <source>%1 MB</source>
        <extracomment>Mobile data: megabytes.</extracomment>
        <translation>%1MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>Mobile data: gigabytes.</extracomment>
        <translation>%1GB</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>How long a package is valid.</extracomment>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>%Ln: how many days a package is valid.</extracomment>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days, as short as it is understood.</extracomment>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A date and a time, in this order.</extracomment>
        <translation>%1، %2</translation>
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
        <translation>لحظات</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>An age in minutes.</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>An age in hours.</extracomment>
        <translation>%1 س</translation>
    </message>
</context>
<context>
    <name>Desk::HandOver</name>
    <message>
        <source>Your eSIM</source>
        <extracomment>Heading of the card that a traveller gets.</extracomment>
        <translation>شريحة eSIM الخاصة بك</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>On the card of a traveller, before what they paid.</extracomment>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>On the card of a traveller, before how much data the eSIM has.</extracomment>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>On the card of a traveller: the eSIM has no limit of data.</extracomment>
        <translation>غير محدودة</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>%1: a number of gigabytes.</extracomment>
        <translation>%1 غيغابايت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>%1: a number of megabytes.</extracomment>
        <translation>%1 ميغابايت</translation>
    </message>
    <message>
        <source>Valid for</source>
        <extracomment>On the card of a traveller, before a number of days.</extracomment>
        <translation>الصلاحية</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>%n: how many days an eSIM works.</extracomment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins</source>
        <extracomment>On the card of a traveller, before when the days of the eSIM begin.</extracomment>
        <translation>تبدأ</translation>
    </message>
    <message>
        <source>with the first use</source>
        <translation>مع أول استخدام</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>On the card of a traveller: the days of the eSIM have begun already.</extracomment>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>On the card of a traveller, before names of countries.</extracomment>
        <translation>الدول</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <extracomment>%n: in how many countries an eSIM works.</extracomment>
        <translation>
            <numerusform>%n دولة</numerusform>
            <numerusform>دولة واحدة</numerusform>
            <numerusform>دولتان</numerusform>
            <numerusform>%n دول</numerusform>
            <numerusform>%n دولة</numerusform>
            <numerusform>%n دولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan this code with the phone.</source>
        <translation>امسح هذا الرمز بالهاتف.</translation>
    </message>
    <message>
        <source>Or type this into the phone:</source>
        <translation>أو أدخل ما يلي في الهاتف:</translation>
    </message>
    <message>
        <source>Or open the link on the phone:</source>
        <translation>أو افتح الرابط على الهاتف:</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <extracomment>On the card of a traveller: the address that phones ask for; “SM-DP+” is a name.</extracomment>
        <translation>عنوان SM-DP+‎</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>On the card of a traveller: the code that phones ask for beside the address.</extracomment>
        <translation>رمز التفعيل</translation>
    </message>
    <message>
        <source>Full code</source>
        <extracomment>On the card of a traveller: address and activation code in one, for Android.</extracomment>
        <translation>الرمز الكامل</translation>
    </message>
    <message>
        <source>The phone asks for a confirmation code. The shop tells it to you.</source>
        <translation>سيطلب الهاتف رمز تأكيد. يزوّدك به المتجر.</translation>
    </message>
    <message>
        <source>Connect the phone to Wi-Fi.</source>
        <translation>صِل الهاتف بشبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile Data, then Add eSIM, and choose to use a QR code.</source>
        <translation>افتح الإعدادات، ثم بيانات الهاتف، ثم إضافة eSIM، واختر استخدام رمز QR.</translation>
    </message>
    <message>
        <source>Open Settings, then Network, then SIM cards, and choose to add an eSIM.</source>
        <translation>افتح الإعدادات، ثم الشبكة، ثم شرائح SIM، واختر إضافة eSIM.</translation>
    </message>
    <message>
        <source>Scan the QR code and confirm.</source>
        <translation>امسح رمز QR ثم أكّد.</translation>
    </message>
    <message>
        <source>When you arrive, choose this eSIM for mobile data.</source>
        <translation>عند الوصول، اختر شريحة eSIM هذه لبيانات الهاتف.</translation>
    </message>
    <message>
        <source>Switch on data roaming for this eSIM.</source>
        <translation>شغّل تجوال البيانات لشريحة eSIM هذه.</translation>
    </message>
    <message>
        <source>No data?</source>
        <extracomment>Heading on the card of a traveller, before what to do.</extracomment>
        <translation>لا توجد بيانات؟</translation>
    </message>
    <message>
        <source>See that data roaming is on, choose another network by hand, then restart the phone.</source>
        <translation>تأكد من تشغيل تجوال البيانات، واختر شبكة أخرى يدويًا، ثم أعد تشغيل الهاتف.</translation>
    </message>
    <message>
        <source>The code installs once only. Keep the eSIM on the phone until your trip is over.</source>
        <translation>يمكن تثبيت الرمز مرة واحدة فقط. أبقِ شريحة eSIM على الهاتف حتى نهاية رحلتك.</translation>
    </message>
    <message>
        <source>Only a specimen: no phone can install this eSIM.</source>
        <translation>عيّنة فقط: لا يمكن لأي هاتف تثبيت شريحة eSIM هذه.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Heading of the paper that says what a customer paid.</extracomment>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>On a receipt, before its number.</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Sold on</source>
        <extracomment>On a receipt, before the date.</extracomment>
        <translation>تاريخ البيع</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>On a receipt, before what was paid for all.</extracomment>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>On a receipt, before how it was paid, such as cash.</extracomment>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>cash</source>
        <extracomment>On a receipt: how it was paid.</extracomment>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>On a receipt: it was paid with a bank card.</extracomment>
        <translation>بالبطاقة</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>On a receipt: it was put on the bill of the hotel room.</extracomment>
        <translation>على الغرفة</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>On a receipt: it is to be paid later.</extracomment>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>Desk::HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <extracomment>Title of the dialog that gives an eSIM to the customer.</extracomment>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Preview of the hand-over</source>
        <translation>معاينة التسليم</translation>
    </message>
    <message>
        <source>eSIMs to hand over</source>
        <translation>شرائح eSIM للتسليم</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Caption of a list: languages of travellers.</extracomment>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Language of the hand-over</source>
        <translation>لغة التسليم</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <extracomment>Caption of a list: sizes of paper.</extracomment>
        <translation>ال&amp;ورق</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Name of a list: sizes of paper.</extracomment>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Receip&amp;t</source>
        <extracomment>Check box: what the customer paid is printed too.</extracomment>
        <translation>إ&amp;يصال</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Name of a check box: what the customer paid is printed too.</extracomment>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Adds a page with number, date, what was sold and for how much; never the cost</source>
        <translation>يضيف صفحة فيها الرقم والتاريخ وما بيع وبكم؛ ولا تظهر التكلفة أبدًا</translation>
    </message>
    <message>
        <source>The receipt without the card</source>
        <translation>الإيصال دون البطاقة</translation>
    </message>
    <message>
        <source>Selling price on the card</source>
        <translation>سعر البيع على البطاقة</translation>
    </message>
    <message>
        <source>It has no selling price, so there is none for a receipt or the card.</source>
        <translation>ليس لها سعر بيع، فلا سعر يظهر على الإيصال أو البطاقة.</translation>
    </message>
    <message>
        <source>A PDF file for each eSIM</source>
        <translation>ملف PDF لكل شريحة eSIM</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>Button: prints the card.</extracomment>
        <translation>&amp;طباعة</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Name of a button: prints the card.</extracomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <extracomment>Button: saves the card as a file.</extracomment>
        <translation>&amp;حفظ PDF</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>Name of a button: saves the card as a file.</extracomment>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>Save p&amp;icture</source>
        <extracomment>Button: saves the card as a picture.</extracomment>
        <translation>حفظ &amp;صورة</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>Name of a button: saves the card as a picture.</extracomment>
        <translation>حفظ صورة</translation>
    </message>
    <message>
        <source>As a picture for messengers, 1080 × 1350 pixels</source>
        <translation>صورة لتطبيقات المراسلة، 1080 × 1350 بكسل</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <extracomment>Button: copies a text for the customer.</extracomment>
        <translation>&amp;نسخ الرسالة</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>Name of a button: copies a text for the customer.</extracomment>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>The text with both links, for any messenger; it leaves the clipboard after a minute</source>
        <translation>النص مع الرابطين، لأي تطبيق مراسلة؛ يُزال من الحافظة بعد دقيقة</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <extracomment>Button: opens the mail program with a text for the customer.</extracomment>
        <translation>&amp;بريد إلكتروني</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Name of a button: opens the mail program with a text for the customer.</extracomment>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Opens your own mail program with the message; nothing is sent by itself</source>
        <translation>يفتح برنامج بريدك مع الرسالة؛ لا يُرسل شيء تلقائيًا</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <extracomment>Button: opens the messenger of this name with a text for the customer.</extracomment>
        <translation>وا&amp;تساب</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <extracomment>Name of a button; that of a messenger.</extracomment>
        <translation>واتساب</translation>
    </message>
    <message>
        <source>Opens WhatsApp with the message; you choose to whom it goes</source>
        <translation>يفتح واتساب مع الرسالة؛ وأنت تختار من يتلقاها</translation>
    </message>
    <message>
        <source>Your shop&apos;s name, telephone and address stand on it once they are in the settings (Ctrl+,).</source>
        <translation>يظهر عليها اسم متجرك وهاتفه وعنوانه متى أُدخلت في الإعدادات (Ctrl+,).</translation>
    </message>
    <message>
        <source>Hand-over status</source>
        <extracomment>Name of what says whether something was saved, printed or copied.</extracomment>
        <translation>حالة التسليم</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The message is copied. It leaves the clipboard after %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>نُسخت الرسالة. تُزال من الحافظة بعد %1 ث.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <extracomment>A kind of files in a dialog that chooses one.</extracomment>
        <translation>الصور ‎(*.png)</translation>
    </message>
    <message>
        <source>receipt</source>
        <extracomment>In the name of a file.</extracomment>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2. The eSIM is not touched by it; try another folder.</source>
        <extracomment>%1: path of a file; %2: the system&apos;s reason.</extracomment>
        <translation>لم يُحفظ شيء باسم %1: %2. لم تُمسّ شريحة eSIM؛ جرّب مجلدًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files before it are saved.</source>
        <extracomment>%Ln: how many files were written before one that could not be.</extracomment>
        <translation>
            <numerusform>لم يُحفظ ملف قبله.</numerusform>
            <numerusform>حُفظ ملف واحد قبله.</numerusform>
            <numerusform>حُفظ ملفان قبله.</numerusform>
            <numerusform>حُفظت %Ln ملفات قبله.</numerusform>
            <numerusform>حُفظ %Ln ملفًا قبله.</numerusform>
            <numerusform>حُفظ %Ln ملف قبله.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>تم الحفظ باسم %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are saved, the first as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>
            <numerusform>لم يُحفظ أي ملف: %1.</numerusform>
            <numerusform>حُفظ ملف واحد باسم %1.</numerusform>
            <numerusform>حُفظ ملفان، أولهما باسم %1.</numerusform>
            <numerusform>حُفظت %Ln ملفات، أولها باسم %1.</numerusform>
            <numerusform>حُفظ %Ln ملفًا، أولها باسم %1.</numerusform>
            <numerusform>حُفظ %Ln ملف، أولها باسم %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is switched on and has paper, or save a PDF.</source>
        <translation>لم تقبله الطابعة. تأكد من أنها مشغّلة وفيها ورق، أو احفظ ملف PDF.</translation>
    </message>
    <message>
        <source>No program for it was found on this computer. Copy the message instead.</source>
        <translation>لا يوجد برنامج لذلك على هذا الحاسوب. انسخ الرسالة بدلًا من ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln eSIMs</source>
        <extracomment>%Ln: how many eSIMs were sold together. A choice.</extracomment>
        <translation>
            <numerusform>كل شرائح eSIM</numerusform>
            <numerusform>شريحة eSIM الوحيدة</numerusform>
            <numerusform>شريحتا eSIM كلتاهما</numerusform>
            <numerusform>كل شرائح eSIM وعددها %Ln</numerusform>
            <numerusform>كل شرائح eSIM وعددها %Ln</numerusform>
            <numerusform>كل شرائح eSIM وعددها %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>eSIM %1 (…%2)</source>
        <extracomment>%1: its number among those of the sale; %2: the last digits of its ICCID.</extracomment>
        <translation>شريحة eSIM رقم %1 (%2…)</translation>
    </message>
</context>
<context>
    <name>Desk::HandOverPaper</name>
    <message>
        <source>%1 mm roll</source>
        <extracomment>A kind of paper: 80 mm wide, from a roll.</extracomment>
        <translation>لفّة %1 مم</translation>
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
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the hand-over</source>
        <translation>لغة التسليم</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Caption of a list: sizes of paper.</extracomment>
        <translation>الورق</translation>
    </message>
    <message>
        <source>What the next hand-over begins with. The customer display speaks the same language.</source>
        <translation>ما يبدأ به التسليم التالي. وتظهر شاشة العميل باللغة نفسها.</translation>
    </message>
    <message>
        <source>Show the selling price on the card</source>
        <translation>إظهار سعر البيع على البطاقة</translation>
    </message>
    <message>
        <source>Tax line of receipts</source>
        <translation>سطر الضريبة في الإيصالات</translation>
    </message>
</context>
<context>
    <name>Desk::KeySettings</name>
    <message>
        <source>Choose a command, then press its new key in the field below.</source>
        <translation>اختر أمرًا، ثم اضغط اختصاره الجديد في الحقل أدناه.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Name of the table that lists all commands with their keys.</extracomment>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button beside a field: the command gets its usual key back.</extracomment>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>Use it here</source>
        <extracomment>Button: the key goes from the command that has it to the one that is chosen.</extracomment>
        <translation>استخدامه هنا</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <extracomment>Button: every command gets its usual key back.</extracomment>
        <translation>إعادة تعيين كل الاختصارات</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Heading of a column: what can be done with a key, &quot;Order&quot;.</extracomment>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading of a column: the key on the keyboard, such as F5.</extracomment>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <extracomment>%1: what a command is called. It stands before the field with its key.</extracomment>
        <translation>اختصار «%1»</translation>
    </message>
    <message>
        <source>Esc always goes one step back.</source>
        <translation>يرجع المفتاح Esc دائمًا خطوة إلى الوراء.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <extracomment>%1: a key, such as Ctrl+T; %2: the command that has it.</extracomment>
        <translation>الاختصار %1‎ مخصّص للأمر «%2».</translation>
    </message>
    <message>
        <source>%1 has no key now.</source>
        <extracomment>%1: what a command is called.</extracomment>
        <translation>لم يعد للأمر «%1» اختصار.</translation>
    </message>
    <message>
        <source>%1 alone writes, moves or presses. Hold Ctrl or Alt with it, or take one of F1 to F12.</source>
        <extracomment>%1: a key, such as A or Enter.</extracomment>
        <translation>المفتاح %1‎ وحده للكتابة أو التنقل أو الضغط على زر. اضغط معه Ctrl أو Alt، أو اختر مفتاحًا من F1 إلى F12.</translation>
    </message>
    <message>
        <source>Esc and Tab do the same everywhere.</source>
        <translation>لكل من المفتاحين Esc وTab وظيفته الثابتة في كل مكان.</translation>
    </message>
    <message>
        <source>Alt with a letter or digit opens menus. Hold Ctrl, too.</source>
        <translation>تُفتح القوائم بالمفتاح Alt مع حرف أو رقم. اضغط معهما Ctrl أيضًا.</translation>
    </message>
    <message>
        <source>Fields and tables need %1 for what is written in them.</source>
        <extracomment>%1: a key, such as Ctrl+C.</extracomment>
        <translation>تحتاج الحقول والجداول إلى الاختصار %1‎ للتعامل مع ما كُتب فيها.</translation>
    </message>
</context>
<context>
    <name>Desk::KeysDialog</name>
    <message>
        <source>Keys</source>
        <extracomment>Title of the window that lists the keys of all commands.</extracomment>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading of a column: the key on the keyboard, such as F5.</extracomment>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>وظيفته</translation>
    </message>
</context>
<context>
    <name>Desk::LastHandOvers</name>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Title of the list of eSIMs that were given to customers lately.</extracomment>
        <translation>آخر التسليمات</translation>
    </message>
    <message>
        <source>Search the last hand-overs</source>
        <translation>البحث في آخر التسليمات</translation>
    </message>
    <message>
        <source>Customer, package, ICCID, day or time…</source>
        <translation>عميل أو باقة أو ICCID أو يوم أو وقت…</translation>
    </message>
    <message>
        <source>Hand-overs shown</source>
        <extracomment>Name of what says how many rows are listed.</extracomment>
        <translation>التسليمات المعروضة</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>Button: shows what a customer got.</extracomment>
        <translation>فتح من جديد</translation>
    </message>
    <message>
        <source>Shows it as it was handed over</source>
        <translation>يعرضه كما سُلّم</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The last hand-overs could not be read. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>تعذّرت قراءة آخر التسليمات. %1</translation>
    </message>
    <message>
        <source>Hand-overs are not kept on this computer: that is switched off in the settings (Ctrl+,).</source>
        <translation>لا تُحفظ التسليمات على هذا الحاسوب: حفظها موقوف في الإعدادات (Ctrl+,).</translation>
    </message>
    <message>
        <source>The last hand-overs are being read.</source>
        <translation>جارٍ قراءة آخر التسليمات.</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>لم يُسلّم شيء بعد.</translation>
    </message>
    <message>
        <source>No hand-over is like that.</source>
        <translation>لا يوجد تسليم مطابق.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-overs</source>
        <extracomment>%Ln: how many of the last times that an eSIM was given to a customer are listed.</extracomment>
        <translation>
            <numerusform>لا تسليمات</numerusform>
            <numerusform>تسليم واحد</numerusform>
            <numerusform>تسليمان</numerusform>
            <numerusform>%Ln تسليمات</numerusform>
            <numerusform>%Ln تسليمًا</numerusform>
            <numerusform>%Ln تسليم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ListText</name>
    <message>
        <source>not readable</source>
        <extracomment>In a cell of a table: the answer had a value, but none that makes sense.</extracomment>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>In a cell of a table whose newest value could not be read. %1: the one before: &quot;$3.10&quot;.</extracomment>
        <translation>كان %1</translation>
    </message>
    <message>
        <source>Older orders are being read; the sums leave out those that were not read yet.</source>
        <translation>جارٍ قراءة الطلبات الأقدم؛ المجاميع لا تشمل ما لم يُقرأ منها بعد.</translation>
    </message>
    <message>
        <source>Orders before %1 have not all been read; the sums leave them out. “Read all orders” reads them.</source>
        <extracomment>%1: a day and a time.</extracomment>
        <translation>لم تُقرأ كل الطلبات التي قبل %1؛ المجاميع لا تشملها. اضغط «قراءة كل الطلبات» لقراءتها.</translation>
    </message>
    <message>
        <source>The orders were not read to the end: there may be more than stand here. F5 reads them.</source>
        <translation>لم تُقرأ الطلبات إلى نهايتها: قد تكون أكثر مما يظهر هنا. اضغط F5 لقراءتها.</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>When the orders were read: &quot;read 14:03&quot;.</extracomment>
        <translation>قُرئت في %1</translation>
    </message>
    <message>
        <source>Older orders could not be read to the end. %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>تعذّرت قراءة الطلبات الأقدم إلى نهايتها. %1</translation>
    </message>
    <message>
        <source>The orders could not be read to the end: there may be more, and newer ones, than stand here. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>تعذّرت قراءة الطلبات إلى نهايتها: قد تكون أكثر وأحدث مما يظهر هنا. %1 اضغط F5 لقراءتها.</translation>
    </message>
    <message>
        <source>What was bought on this computer could not be read: orders that eSIMfly does not list, and what they were sold for, are missing. %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>تعذّرت قراءة ما اشتُري على هذا الحاسوب: تنقص طلبات لا تذكرها eSIMfly، وما بيعت به. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders could not be read; the sums leave them out.</source>
        <extracomment>%Ln: how many orders of the list.</extracomment>
        <translation>
            <numerusform>قُرئت كل الطلبات.</numerusform>
            <numerusform>تعذّرت قراءة طلب واحد؛ المجاميع لا تشمله.</numerusform>
            <numerusform>تعذّرت قراءة طلبين؛ المجاميع لا تشملهما.</numerusform>
            <numerusform>تعذّرت قراءة %Ln طلبات؛ المجاميع لا تشملها.</numerusform>
            <numerusform>تعذّرت قراءة %Ln طلبًا؛ المجاميع لا تشملها.</numerusform>
            <numerusform>تعذّرت قراءة %Ln طلب؛ المجاميع لا تشملها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders could not be read at all and are not listed; the sums leave them out.</source>
        <extracomment>%Ln: how many orders eSIMfly has besides.</extracomment>
        <translation>
            <numerusform>قُرئت كل الطلبات.</numerusform>
            <numerusform>طلب واحد تعذّرت قراءته تمامًا وليس في القائمة؛ المجاميع لا تشمله.</numerusform>
            <numerusform>طلبان تعذّرت قراءتهما تمامًا وليسا في القائمة؛ المجاميع لا تشملهما.</numerusform>
            <numerusform>%Ln طلبات تعذّرت قراءتها تمامًا وليست في القائمة؛ المجاميع لا تشملها.</numerusform>
            <numerusform>%Ln طلبًا تعذّرت قراءتها تمامًا وليست في القائمة؛ المجاميع لا تشملها.</numerusform>
            <numerusform>%Ln طلب تعذّرت قراءتها تمامًا وليست في القائمة؛ المجاميع لا تشملها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eSIMfly says that there are %Ln more orders, but did not list them. F5 reads them again.</source>
        <extracomment>%Ln: a number of orders. F5 is a key.</extracomment>
        <translation>
            <numerusform>تقول eSIMfly إنه لا توجد طلبات أخرى.</numerusform>
            <numerusform>تقول eSIMfly إن هناك طلبًا آخر، لكنها لم تذكره. اضغط F5 لقراءة القائمة من جديد.</numerusform>
            <numerusform>تقول eSIMfly إن هناك طلبين آخرين، لكنها لم تذكرهما. اضغط F5 لقراءة القائمة من جديد.</numerusform>
            <numerusform>تقول eSIMfly إن هناك %Ln طلبات أخرى، لكنها لم تذكرها. اضغط F5 لقراءة القائمة من جديد.</numerusform>
            <numerusform>تقول eSIMfly إن هناك %Ln طلبًا آخر، لكنها لم تذكرها. اضغط F5 لقراءة القائمة من جديد.</numerusform>
            <numerusform>تقول eSIMfly إن هناك %Ln طلب آخر، لكنها لم تذكرها. اضغط F5 لقراءة القائمة من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>eSIMfly&apos;s list of orders never ended. What was read of it stands here.</source>
        <translation>لم تنتهِ قائمة الطلبات من eSIMfly. يظهر هنا ما قُرئ منها.</translation>
    </message>
    <message>
        <source>The eSIMs could not be read to the end: there may be more, and newer ones, than stand here. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>تعذّرت قراءة شرائح eSIM إلى نهايتها: قد تكون أكثر وأحدث مما يظهر هنا. %1 اضغط F5 لقراءتها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln eSIMs could not be read completely.</source>
        <extracomment>%Ln: how many eSIMs of the list.</extracomment>
        <translation>
            <numerusform>قُرئت كل شرائح eSIM كاملة.</numerusform>
            <numerusform>تعذّرت قراءة شريحة eSIM واحدة كاملة.</numerusform>
            <numerusform>تعذّرت قراءة شريحتي eSIM كاملتين.</numerusform>
            <numerusform>تعذّرت قراءة %Ln شرائح eSIM كاملة.</numerusform>
            <numerusform>تعذّرت قراءة %Ln شريحة eSIM كاملة.</numerusform>
            <numerusform>تعذّرت قراءة %Ln شريحة eSIM كاملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln eSIMs could not be read at all and are not listed.</source>
        <extracomment>%Ln: how many eSIMs eSIMfly has besides.</extracomment>
        <translation>
            <numerusform>قُرئت كل شرائح eSIM.</numerusform>
            <numerusform>شريحة eSIM واحدة تعذّرت قراءتها تمامًا وليست في القائمة.</numerusform>
            <numerusform>شريحتا eSIM تعذّرت قراءتهما تمامًا وليستا في القائمة.</numerusform>
            <numerusform>%Ln شرائح eSIM تعذّرت قراءتها تمامًا وليست في القائمة.</numerusform>
            <numerusform>%Ln شريحة eSIM تعذّرت قراءتها تمامًا وليست في القائمة.</numerusform>
            <numerusform>%Ln شريحة eSIM تعذّرت قراءتها تمامًا وليست في القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eSIMfly says that there are %Ln more eSIMs, but did not list them. F5 reads them again.</source>
        <extracomment>%Ln: a number of eSIMs. F5 is a key.</extracomment>
        <translation>
            <numerusform>تقول eSIMfly إنه لا توجد شرائح eSIM أخرى.</numerusform>
            <numerusform>تقول eSIMfly إن هناك شريحة eSIM أخرى، لكنها لم تذكرها. اضغط F5 لقراءة القائمة من جديد.</numerusform>
            <numerusform>تقول eSIMfly إن هناك شريحتي eSIM أخريين، لكنها لم تذكرهما. اضغط F5 لقراءة القائمة من جديد.</numerusform>
            <numerusform>تقول eSIMfly إن هناك %Ln شرائح eSIM أخرى، لكنها لم تذكرها. اضغط F5 لقراءة القائمة من جديد.</numerusform>
            <numerusform>تقول eSIMfly إن هناك %Ln شريحة eSIM أخرى، لكنها لم تذكرها. اضغط F5 لقراءة القائمة من جديد.</numerusform>
            <numerusform>تقول eSIMfly إن هناك %Ln شريحة eSIM أخرى، لكنها لم تذكرها. اضغط F5 لقراءة القائمة من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet. What you sell from the catalogue stands here.</source>
        <translation>لا طلبات بعد. ما تبيعه من الكتالوج يظهر هنا.</translation>
    </message>
    <message>
        <source>The orders could not be read. %1 Trying again…</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>تعذّرت قراءة الطلبات. %1 جارٍ إعادة المحاولة…</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>جارٍ قراءة الطلبات…</translation>
    </message>
    <message>
        <source>The orders could not be read. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>تعذّرت قراءة الطلبات. %1 اضغط F5 لقراءتها.</translation>
    </message>
    <message>
        <source>No orders were found so far. “Read all orders” reads older ones.</source>
        <translation>لم يُعثر على طلبات حتى الآن. اضغط «قراءة كل الطلبات» لقراءة الأقدم.</translation>
    </message>
    <message>
        <source>None of the orders could be read. F5 reads them again.</source>
        <translation>تعذّرت قراءة أي من الطلبات. اضغط F5 لقراءتها من جديد.</translation>
    </message>
    <message>
        <source>The orders were not read yet. F5 reads them.</source>
        <translation>لم تُقرأ الطلبات بعد. اضغط F5 لقراءتها.</translation>
    </message>
    <message>
        <source>No eSIMs yet. Sell the first one from the catalogue, and it stands here.</source>
        <translation>لا شرائح eSIM بعد. بِع الأولى من الكتالوج فتظهر هنا.</translation>
    </message>
    <message>
        <source>The eSIMs could not be read. %1 Trying again…</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>تعذّرت قراءة شرائح eSIM. %1 جارٍ إعادة المحاولة…</translation>
    </message>
    <message>
        <source>Reading the eSIMs…</source>
        <translation>جارٍ قراءة شرائح eSIM…</translation>
    </message>
    <message>
        <source>The eSIMs could not be read. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>تعذّرت قراءة شرائح eSIM. %1 اضغط F5 لقراءتها.</translation>
    </message>
    <message>
        <source>None of the eSIMs could be read. F5 reads them again.</source>
        <translation>تعذّرت قراءة أي من شرائح eSIM. اضغط F5 لقراءتها من جديد.</translation>
    </message>
    <message>
        <source>The eSIMs were not read yet. F5 reads them.</source>
        <translation>لم تُقرأ شرائح eSIM بعد. اضغط F5 لقراءتها.</translation>
    </message>
</context>
<context>
    <name>Desk::LowBalanceReporter</name>
    <message>
        <source>The balance is low.</source>
        <translation>الرصيد منخفض.</translation>
    </message>
    <message>
        <source>The balance is low: %1, less than %2.</source>
        <extracomment>Both are amounts of money; the second one is set by the shop.</extracomment>
        <translation>الرصيد منخفض: %1، أقل من %2.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the overview, which says how long the balance lasts.</extracomment>
        <translation>عرض</translation>
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
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Name of the field that searches the page that is open.</extracomment>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Match count</source>
        <extracomment>Name of what says how many rows were found.</extracomment>
        <translation>عدد النتائج</translation>
    </message>
    <message>
        <source>Rows that came while the mouse moved over the list (Shift+F5)</source>
        <translation>الصفوف التي وصلت أثناء تحرّك الفأرة فوق القائمة (Shift+F5)</translation>
    </message>
    <message>
        <source>Sandbox: nothing is real</source>
        <translation>بيئة تجريبية: لا شيء حقيقي</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Name of the account&apos;s money, in the corner of the window.</extracomment>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>A menu: what has to do with the account.</extracomment>
        <translation>ال&amp;حساب</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>A menu: search, sort, export.</extracomment>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>A menu: what is shown, and how.</extracomment>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>A menu in a menu: light or dark colours.</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Sell</source>
        <extracomment>A menu: what has to do with a sale.</extracomment>
        <translation>&amp;بيع</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>A menu: keys, notices, about the program.</extracomment>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <extracomment>Entry of a menu: the account is disconnected after a question.</extracomment>
        <translation>تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>مغادرة البيئة التجريبية</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Entry of a menu: goes to the list of persons who sell.</extracomment>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Entry of a menu: goes to the list of ways to pay.</extracomment>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Selling prices…</source>
        <extracomment>Entry of a menu: opens the rules of what the shop sells at.</extracomment>
        <translation>أسعار البيع…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Bring back a copy…</source>
        <translation>استرجاع نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Fixed price…</source>
        <extracomment>Entry of a menu: sets a price for one package.</extracomment>
        <translation>سعر ثابت…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>Entry of a menu: opens the settings.</extracomment>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>&amp;Hide prices</source>
        <extracomment>Entry of a menu: hides what packages cost while a customer looks.</extracomment>
        <translation>إ&amp;خفاء الأسعار</translation>
    </message>
    <message>
        <source>Next eSIM of the sale</source>
        <translation>شريحة eSIM التالية من عملية البيع</translation>
    </message>
    <message>
        <source>Previous eSIM of the sale</source>
        <translation>شريحة eSIM السابقة من عملية البيع</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Entry of a menu: the program ends.</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Entry of a menu: all filters are taken away.</extracomment>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>تصدير المعروض…</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Entry of a menu: saves what is shown as a workbook.</extracomment>
        <translation>تصدير Excel</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Entry of a menu: saves what is shown as a text file with commas.</extracomment>
        <translation>تصدير CSV</translation>
    </message>
    <message>
        <source>Sort the packages…</source>
        <translation>فرز الباقات…</translation>
    </message>
    <message>
        <source>Columns of the packages</source>
        <translation>أعمدة الباقات</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>تحريك العمود إلى اليسار</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>تحريك العمود إلى اليمين</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>تضييق العمود</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>توسيع العمود</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>خطوة إلى الوراء</translation>
    </message>
    <message>
        <source>Refresh what is shown</source>
        <translation>تحديث المعروض</translation>
    </message>
    <message>
        <source>Show the rows that wait</source>
        <translation>عرض الصفوف المنتظرة</translation>
    </message>
    <message>
        <source>Read all orders</source>
        <translation>قراءة كل الطلبات</translation>
    </message>
    <message>
        <source>Copy the catalogue again</source>
        <translation>نسخ الكتالوج من جديد</translation>
    </message>
    <message>
        <source>Customer display</source>
        <extracomment>Entry of a menu: opens a window that customers see.</extracomment>
        <translation>شاشة العميل</translation>
    </message>
    <message>
        <source>QR code on the full screen</source>
        <translation>رمز QR بملء الشاشة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Entry of a menu: dark letters on white.</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Entry of a menu: light letters on black.</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Order the selected package</source>
        <translation>طلب الباقة المحددة</translation>
    </message>
    <message>
        <source>Hand over the eSIM that is shown…</source>
        <translation>تسليم شريحة eSIM المعروضة…</translation>
    </message>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Entry of a menu: lists eSIMs that were given to customers lately.</extracomment>
        <translation>آخر التسليمات</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>إقفال اليوم</translation>
    </message>
    <message>
        <source>Top up the selected eSIM…</source>
        <translation>تعبئة شريحة eSIM المحددة…</translation>
    </message>
    <message>
        <source>Order another of the same</source>
        <translation>طلب أخرى من الباقة نفسها</translation>
    </message>
    <message>
        <source>Favourite: star the package shown, or no longer</source>
        <translation>المفضلة: إضافة الباقة المعروضة أو إزالتها</translation>
    </message>
    <message>
        <source>Unfinished purchases…</source>
        <extracomment>Entry of a menu: lists orders that need a decision.</extracomment>
        <translation>المشتريات غير المنتهية…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <extracomment>Entry of a menu: lists the keys of all commands.</extracomment>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>Notices…</source>
        <extracomment>Entry of a menu: lists all that was told.</extracomment>
        <translation>الإشعارات…</translation>
    </message>
    <message>
        <source>About eSIMfly Desk…</source>
        <translation>حول eSIMfly Desk…</translation>
    </message>
    <message>
        <source>Country, package, network, ICCID… (%1)</source>
        <extracomment>%1: the key that goes to this field, such as Ctrl+F. It says what can be searched for.</extracomment>
        <translation>دولة، باقة، شبكة، ICCID… ‏(%1)</translation>
    </message>
    <message>
        <source>Team…</source>
        <extracomment>Entry of a menu: opens the dialog about the desks that sell together.</extracomment>
        <translation>الفريق…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>البحث عن أمر…</translation>
    </message>
    <message>
        <source>Note or correction…</source>
        <extracomment>Entry of a menu: writes the customer or note of the selected eSIM, or corrects the selected order.</extracomment>
        <translation>ملاحظة أو تصحيح…</translation>
    </message>
</context>
<context>
    <name>Desk::MainWindowController</name>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the sale that it is about.</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Purchases made with another access code are not clear yet: %1. You may have been charged: look for them on the Orders page, or connect with that access code.</source>
        <extracomment>%1: names of packages, by commas.</extracomment>
        <translation>مشتريات برمز وصول آخر لم تتضح بعد: %1. ربما خُصم منك المبلغ: ابحث عنها في صفحة الطلبات، أو اربط برمز الوصول ذاك.</translation>
    </message>
    <message>
        <source>The order of %1 did not come to its end last time. You may have been charged. Checking…</source>
        <extracomment>%1: name of a package.</extracomment>
        <translation>لم يصل طلب %1 إلى نهايته في المرة الماضية. ربما خُصم منك المبلغ. جارٍ التحقق…</translation>
    </message>
    <message>
        <source>The secret key is kept in the keychain of this computer now.</source>
        <translation>أصبح المفتاح السري محفوظًا في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The order of %1 was not sent before the program ended. Nothing was charged.</source>
        <extracomment>%1: name of a package.</extracomment>
        <translation>لم يُرسل طلب %1 قبل إغلاق البرنامج. لم يُخصم أي مبلغ.</translation>
    </message>
    <message>
        <source>The orders of %1 were not all sent before the program ended: %2. Nothing was charged for those that were not sent.</source>
        <extracomment>%1: a package; %2: &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>لم تُرسل كل طلبات %1 قبل إغلاق البرنامج: %2. لم يُخصم أي مبلغ عما لم يُرسل.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button of a question: the account is disconnected and its secret key forgotten.</extracomment>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Forget the secret key of this account on this computer?</source>
        <translation>هل يُزال المفتاح السري لهذا الحساب من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Notes and the list of purchases stay. To connect again you need the secret key.</source>
        <translation>تبقى الملاحظات وقائمة المشتريات. لإعادة الربط ستحتاج إلى المفتاح السري.</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <extracomment>Button of a question: nothing changes.</extracomment>
        <translation>البقاء متصلًا</translation>
    </message>
    <message>
        <source>About eSIMfly Desk</source>
        <translation>حول eSIMfly Desk</translation>
    </message>
    <message>
        <source>Sells travel eSIMs of the eSIMfly Business API. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>يبيع شرائح eSIM للسفر من eSIMfly Business API. برنامج حر برخصة جنو العمومية العامة (GNU GPL)، الإصدار 3 أو أحدث.</translation>
    </message>
</context>
<context>
    <name>Desk::ManagePanel</name>
    <message>
        <source>Cancel and refund</source>
        <translation>إلغاء مع استرداد</translation>
    </message>
    <message>
        <source>What cancelling does</source>
        <translation>أثر الإلغاء</translation>
    </message>
    <message>
        <source>Cancel eSIM</source>
        <extracomment>Button: an eSIM is taken back; a question follows.</extracomment>
        <translation>إلغاء شريحة eSIM</translation>
    </message>
    <message>
        <source>Cancel status</source>
        <extracomment>Name of what says how taking an eSIM back stands.</extracomment>
        <translation>حالة الإلغاء</translation>
    </message>
    <message>
        <source>Suspend</source>
        <extracomment>Button: an eSIM pauses.</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: an eSIM goes on after a pause.</extracomment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Suspend status</source>
        <extracomment>Name of what says how pausing an eSIM stands.</extracomment>
        <translation>حالة الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>SMS to this eSIM</source>
        <translation>رسالة SMS إلى هذه الشريحة</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Name of a field: the words of an SMS to an eSIM.</extracomment>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Reaches the phone; stands in no list</source>
        <translation>تصل إلى الهاتف؛ ولا تظهر في أي قائمة</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>Name of what says how many characters an SMS has.</extracomment>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <extracomment>Button: sends the words of the field to an eSIM.</extracomment>
        <translation>إرسال SMS</translation>
    </message>
    <message>
        <source>SMS status</source>
        <extracomment>Name of what says how sending an SMS stands.</extracomment>
        <translation>حالة SMS</translation>
    </message>
    <message>
        <source>Choose an eSIM to cancel or suspend it, or to send it an SMS.</source>
        <translation>اختر شريحة eSIM لإلغائها أو إيقافها مؤقتًا أو إرسال رسالة SMS إليها.</translation>
    </message>
    <message>
        <source>No network lets it in. Resuming brings it back with all its data and days.</source>
        <translation>لا تقبلها أي شبكة. الاستئناف يعيدها بكل بياناتها وأيامها.</translation>
    </message>
    <message>
        <source>No network lets it in until it is resumed. Its validity runs on, and nothing is refunded.</source>
        <translation>لا تقبلها أي شبكة حتى تُستأنف. مدة صلاحيتها مستمرة، ولا يُستردّ شيء.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Characters of an SMS. %1: written; %2: that may be.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>An SMS has %1 characters at most.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>لا تتسع رسالة SMS لأكثر من %1 حرفًا.</translation>
    </message>
</context>
<context>
    <name>Desk::NetworkEventModel</name>
    <message>
        <source>Connected</source>
        <extracomment>A phone registered with a mobile network.</extracomment>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>What happened in a network: the phone used data.</extracomment>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>A phone told a mobile network where it is.</extracomment>
        <translation>ظهور</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>What happened in a network: something else than data.</extracomment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something happened in a network.</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heading of a column: what happened in a network.</extracomment>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: name of a network operator.</extracomment>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>In plan</source>
        <extracomment>Heading: whether a mobile network belongs to what was bought.</extracomment>
        <translation>في الباقة</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The network is one of those of the plan.</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>The network is none of those of the plan.</extracomment>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>Desk::NetworkPanel</name>
    <message>
        <source>Why is there no data?</source>
        <translation>لماذا لا توجد بيانات؟</translation>
    </message>
    <message>
        <source>Network verdict</source>
        <extracomment>Name of what says why there is no data.</extracomment>
        <translation>نتيجة فحص الشبكة</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما ينبغي فعله</translation>
    </message>
    <message>
        <source>What the network knows</source>
        <translation>ما تعرفه الشبكة</translation>
    </message>
    <message>
        <source>Check in progress</source>
        <translation>الفحص جارٍ</translation>
    </message>
    <message>
        <source>Check network</source>
        <extracomment>Button: finds out why there is no data.</extracomment>
        <translation>فحص الشبكة</translation>
    </message>
    <message>
        <source>Asks the mobile network; once a minute for an eSIM (F5)</source>
        <translation>يسأل شبكة الهاتف المحمول؛ مرة في الدقيقة لكل شريحة eSIM (F5)</translation>
    </message>
    <message>
        <source>Last check</source>
        <extracomment>Name of what says when this was found out last.</extracomment>
        <translation>آخر فحص</translation>
    </message>
    <message>
        <source>Copy support note</source>
        <translation>نسخ ملاحظة للدعم</translation>
    </message>
    <message>
        <source>What is known, for eSIMfly&apos;s support or a colleague. The activation code is not in it.</source>
        <translation>ما هو معروف، لدعم eSIMfly أو لزميل. ليس فيها رمز التفعيل.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Name of what says that a note was copied.</extracomment>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>آخر سبعة أيام</translation>
    </message>
    <message>
        <source>Network events</source>
        <extracomment>Name of a table: what happened in networks.</extracomment>
        <translation>أحداث الشبكة</translation>
    </message>
    <message>
        <source>In plan</source>
        <extracomment>Heading of a column: whether a network is one of the package.</extracomment>
        <translation>في الباقة</translation>
    </message>
    <message>
        <source>Choose an eSIM to find out why it has no data.</source>
        <translation>اختر شريحة eSIM لتعرف لماذا ليس لها بيانات.</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>جارٍ سؤال الشبكة…</translation>
    </message>
    <message>
        <source>Asked at %1; again in a minute.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>سُئلت الشبكة في %1؛ ويمكن سؤالها من جديد بعد دقيقة.</translation>
    </message>
    <message>
        <source>Asked at %1 (%2).</source>
        <extracomment>%1: time of day; %2: how long ago: &quot;3 min&quot;.</extracomment>
        <translation>سُئلت الشبكة في %1 (%2).</translation>
    </message>
    <message>
        <source>Copied. The activation code is not in it.</source>
        <translation>تم النسخ. ليس فيها رمز التفعيل.</translation>
    </message>
</context>
<context>
    <name>Desk::NoticeStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>%Ln: how many notices stand behind the one that is shown. A button.</extracomment>
        <translation>
            <numerusform>لا إشعارات أخرى</numerusform>
            <numerusform>إشعار آخر</numerusform>
            <numerusform>إشعاران آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>Title of the list of all that was told.</extracomment>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>The name of the notice under the tool bar, for a screen reader; the notice itself is its description.</extracomment>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>Button: opens the list of all that was told.</extracomment>
        <translation>كل الإشعارات</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <extracomment>Name of a button: a notice was read and goes.</extracomment>
        <translation>إخفاء الإشعار</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>قرأته</translation>
    </message>
</context>
<context>
    <name>Desk::OrderModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something was ordered.</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Heading of a column: eSIMfly&apos;s number of an order.</extracomment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>eSIMs</source>
        <extracomment>Heading of a column: how many eSIMs an order has.</extracomment>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Heading of a column: what the account paid.</extracomment>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>The price that was shown: a person said that it went through.</source>
        <translation>السعر الذي كان معروضًا: قال شخص إن العملية تمّت.</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what the customer paid.</extracomment>
        <translation>بيع بـ</translation>
    </message>
    <message>
        <source>What customers paid for the whole order</source>
        <translation>ما دفعه العملاء عن الطلب كله</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>ما دفعه العملاء، ناقص ما دفعه الحساب</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column: how an order stands, such as “Completed”.</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>Heading of a column: money that came back for an order.</extracomment>
        <translation>الاسترداد</translation>
    </message>
    <message>
        <source>When money came back of the order</source>
        <translation>متى عاد مبلغ من الطلب</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading of a column: how the customer paid, such as cash.</extracomment>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>How the customer paid</source>
        <translation>كيف دفع العميل</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>العميل أو الملاحظة</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Of the team, at which an order was sold.</extracomment>
        <translation>نقطة البيع</translation>
    </message>
</context>
<context>
    <name>Desk::OrderPanel</name>
    <message>
        <source>Quantity</source>
        <extracomment>Caption of a field: how many eSIMs.</extracomment>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>How many eSIMs, 10 at most</source>
        <translation>عدد شرائح eSIM، 10 على الأكثر</translation>
    </message>
    <message>
        <source>you pay</source>
        <extracomment>Below an amount: what the account pays.</extracomment>
        <translation>تدفع</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>العميل أو الملاحظة</translation>
    </message>
    <message>
        <source>Optional, kept on this computer</source>
        <translation>اختياري، يُحفظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Optional, shared with your team</source>
        <translation>اختياري، يُشارَك مع فريقك</translation>
    </message>
    <message>
        <source>Order question</source>
        <extracomment>Name of what asks before an order is placed.</extracomment>
        <translation>سؤال الطلب</translation>
    </message>
    <message>
        <source>Order now</source>
        <extracomment>Button: places the order.</extracomment>
        <translation>اطلب الآن</translation>
    </message>
    <message>
        <source>Order another</source>
        <extracomment>Button: the same package is ordered once more.</extracomment>
        <translation>طلب أخرى</translation>
    </message>
    <message>
        <source>One more of the same package (Ctrl+N)</source>
        <translation>واحدة أخرى من الباقة نفسها (Ctrl+N)</translation>
    </message>
    <message>
        <source>Order now for %1</source>
        <extracomment>On the button that orders; %1: an amount of money.</extracomment>
        <translation>اطلب الآن بـ %1</translation>
    </message>
    <message>
        <source>Balance after: %1</source>
        <extracomment>What the account will have once this order is paid.</extracomment>
        <translation>الرصيد بعده: %1</translation>
    </message>
    <message>
        <source>Connect an account to order.</source>
        <translation>اربط حسابًا لتطلب.</translation>
    </message>
    <message>
        <source>Connecting the account…</source>
        <translation>جارٍ ربط الحساب…</translation>
    </message>
    <message>
        <source>Nothing can be bought while this computer&apos;s clock is off.</source>
        <translation>لا يمكن شراء شيء ما دامت ساعة هذا الحاسوب غير مضبوطة.</translation>
    </message>
    <message>
        <source>Nothing can be bought without a connection.</source>
        <translation>لا يمكن شراء شيء دون اتصال.</translation>
    </message>
    <message>
        <source>With the orders under way the balance is not enough.</source>
        <translation>مع الطلبات الجارية، الرصيد لا يكفي.</translation>
    </message>
    <message>
        <source>With the orders under way the balance is not enough: %1 is missing.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>مع الطلبات الجارية، الرصيد لا يكفي: ينقص %1.</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or sell at %1 all the same.</source>
        <extracomment>While prices are hidden. %1: what the customer pays for one.</extracomment>
        <translation>التكلفة أعلى من قبل. اعرض الأسعار للمتابعة، أو بِع بـ %1 رغم ذلك.</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or order again all the same.</source>
        <translation>التكلفة أعلى من قبل. اعرض الأسعار للمتابعة، أو اطلب مرة أخرى رغم ذلك.</translation>
    </message>
    <message>
        <source>Order again to confirm.</source>
        <translation>اطلب مرة أخرى للتأكيد.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be ordered. Order again to have it read once more.</source>
        <translation>تعذّرت قراءة تكلفة هذه الباقة الآن، فلا يمكن طلبها. اطلب مرة أخرى لتُقرأ من جديد.</translation>
    </message>
    <message>
        <source>Checking the price…</source>
        <translation>جارٍ التحقق من السعر…</translation>
    </message>
    <message>
        <source>The price rose from %1 to %2. Order again to pay %3.</source>
        <extracomment>%1, %2: the price of one eSIM; %3: of all that are ordered.</extracomment>
        <translation>ارتفع السعر من %1 إلى %2. اطلب مرة أخرى لدفع %3.</translation>
    </message>
    <message>
        <source>The price read at %1 could not be checked. Order again to buy at the current price.</source>
        <extracomment>%1: the time of day at which the price was read.</extracomment>
        <translation>تعذّر التحقق من السعر المقروء في %1. اطلب مرة أخرى للشراء بالسعر الحالي.</translation>
    </message>
    <message>
        <source>This is more than %1. Order again to confirm.</source>
        <extracomment>%1: an amount of money that was set.</extracomment>
        <translation>هذا أكثر من %1. اطلب مرة أخرى للتأكيد.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be ordered. The last price known is %1, of %2. Order again to have it read once more.</source>
        <extracomment>%1: the last price known; %2: its day and time.</extracomment>
        <translation>تعذّرت قراءة تكلفة هذه الباقة الآن، فلا يمكن طلبها. آخر سعر معروف هو %1، في %2. اطلب مرة أخرى لتُقرأ من جديد.</translation>
    </message>
    <message>
        <source>This package is no longer sold. Choose another one.</source>
        <translation>لم تعد هذه الباقة تُباع. اختر باقة أخرى.</translation>
    </message>
    <message>
        <source>The price fell from %1 to %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>انخفض السعر من %1 إلى %2.</translation>
    </message>
</context>
<context>
    <name>Desk::OrdersPage</name>
    <message>
        <source>Shows the orders of all packages again</source>
        <translation>يعرض طلبات كل الباقات من جديد</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Name of a list: of which dates orders are shown.</extracomment>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>The days of the orders that are shown</source>
        <translation>أيام الطلبات المعروضة</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>Name of a field: from which day on orders are shown.</extracomment>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>Name of a field: until which day orders are shown.</extracomment>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: shows again what the customer got.</extracomment>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>What the traveller of the selected order takes along</source>
        <translation>ما يأخذه مسافر الطلب المحدد معه</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>Button: shows the QR code of an eSIM.</extracomment>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Shows the eSIMs of the selected order beside the list</source>
        <translation>يعرض شرائح eSIM للطلب المحدد بجانب القائمة</translation>
    </message>
    <message>
        <source>Show eSIM</source>
        <extracomment>Button: shows an eSIM on its page.</extracomment>
        <translation>عرض شريحة eSIM</translation>
    </message>
    <message>
        <source>Opens the eSIM of the selected order (Ctrl+Enter)</source>
        <translation>يفتح شريحة eSIM للطلب المحدد (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>إقفال اليوم</translation>
    </message>
    <message>
        <source>What was sold on a day, by seller and by payment, to print and to keep</source>
        <translation>ما بيع في يوم، حسب البائع وحسب طريقة الدفع، للطباعة والحفظ</translation>
    </message>
    <message>
        <source>Correct…</source>
        <extracomment>Button: opens a dialog that corrects what was noted of an order.</extracomment>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>Sold for, seller, payment and note of the selected order (F2)</source>
        <translation>ما بيع به الطلب المحدد، وبائعه وطريقة دفعه وملاحظته (F2)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: orders are read again.</extracomment>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Reads the orders from eSIMfly (F5)</source>
        <translation>يقرأ الطلبات من eSIMfly (F5)</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>Name of the sums below the table of orders.</extracomment>
        <translation>الإجماليات</translation>
    </message>
    <message>
        <source>Orders read</source>
        <extracomment>Name of what says from which date on orders are known.</extracomment>
        <translation>الطلبات المقروءة</translation>
    </message>
    <message>
        <source>Per day</source>
        <extracomment>Button: shows a chart of days.</extracomment>
        <translation>لكل يوم</translation>
    </message>
    <message>
        <source>Spend and margin of each day, as a chart and as a table</source>
        <translation>المصروف والهامش لكل يوم، رسمًا بيانيًا وجدولًا</translation>
    </message>
    <message>
        <source>Read all orders</source>
        <translation>قراءة كل الطلبات</translation>
    </message>
    <message>
        <source>Reads the older orders from eSIMfly too, a page a second. It may be stopped at any time.</source>
        <translation>يقرأ الطلبات الأقدم أيضًا من eSIMfly، صفحة في الثانية. ويمكن إيقافه في أي وقت.</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Name of the table of orders.</extracomment>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Name of a list: what was corrected of an order.</extracomment>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Only %1  ✕</source>
        <extracomment>A button that takes a filter away. %1: a destination or a package.</extracomment>
        <translation>فقط %1  ✕</translation>
    </message>
    <message>
        <source>Nothing was sold on these days. What came back on them is of orders of other days.</source>
        <translation>لم يُبع شيء في هذه الأيام. المبالغ التي عادت فيها هي من طلبات أيام أخرى.</translation>
    </message>
    <message>
        <source>No order matches. Search for a reference, a package, a customer, an ICCID or a seller.</source>
        <translation>لا يوجد طلب مطابق. ابحث عن مرجع أو باقة أو عميل أو ICCID أو بائع.</translation>
    </message>
    <message>
        <source>%1 · reading…</source>
        <extracomment>%1: &quot;100 orders · $310.00 spent&quot;, while more of them are read.</extracomment>
        <translation>%1 · جارٍ القراءة…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many are shown, of how many there are, while a newer list waits to be shown.</extracomment>
        <translation>معروض %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;171 of 7,012&quot;: what the search found of all there is.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: shows what came while the mouse moved over the list.</extracomment>
        <translation>
            <numerusform>عرض المزيد</numerusform>
            <numerusform>عرض واحد آخر</numerusform>
            <numerusform>عرض اثنين آخرين</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: rows of the table are put in order anew.</extracomment>
        <translation>عرض التغييرات</translation>
    </message>
    <message>
        <source>Sums of what is certain</source>
        <extracomment>Below a column of amounts in a file.</extracomment>
        <translation>مجاميع ما هو مؤكد</translation>
    </message>
    <message>
        <source>Choose an order to see its eSIMs.</source>
        <translation>اختر طلبًا لترى شرائح eSIM الخاصة به.</translation>
    </message>
    <message>
        <source>Money was loaded: no eSIM belongs to it.</source>
        <translation>شُحن الرصيد: لا شريحة eSIM لهذا الطلب.</translation>
    </message>
    <message>
        <source>Its eSIM is being prepared. It stands here as soon as it comes.</source>
        <translation>شريحة eSIM الخاصة به قيد التجهيز. تظهر هنا حالما تصل.</translation>
    </message>
    <message>
        <source>It is not known which eSIM belongs to this order.</source>
        <translation>لا يُعرف أي شريحة eSIM لهذا الطلب.</translation>
    </message>
    <message>
        <source>Its eSIM is not among those that were read. F5 on the eSIMs page reads them.</source>
        <translation>شريحة eSIM الخاصة به ليست بين ما قُرئ. لقراءتها اضغط F5 في صفحة شرائح eSIM.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter: no status in particular.</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All dates</source>
        <extracomment>Choice of dates: orders of all times.</extracomment>
        <translation>كل التواريخ</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Choice of dates: orders of today.</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Choice of dates: orders of yesterday.</extracomment>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>Choice of dates: orders of this month.</extracomment>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>Choice of dates: orders of the month before.</extracomment>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>Days that a person chooses, from the first to the last.</extracomment>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Name of a list: of which computer orders are shown.</extracomment>
        <translation>نقطة البيع</translation>
    </message>
    <message>
        <source>The desk of the orders that are shown</source>
        <translation>نقطة بيع الطلبات المعروضة</translation>
    </message>
    <message>
        <source>Seller of the orders</source>
        <translation>بائع الطلبات</translation>
    </message>
    <message>
        <source>The seller of the orders that are shown</source>
        <translation>بائع الطلبات المعروضة</translation>
    </message>
    <message>
        <source>Desk not known</source>
        <extracomment>A filter: orders of which nobody knows at which desk they were sold.</extracomment>
        <translation>نقطة بيع غير معروفة</translation>
    </message>
    <message>
        <source>All desks</source>
        <extracomment>A filter: no desk in particular.</extracomment>
        <translation>كل نقاط البيع</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>A filter: orders of which nobody said who sold them.</extracomment>
        <translation>دون بائع</translation>
    </message>
    <message>
        <source>All sellers</source>
        <extracomment>A filter: no seller in particular.</extracomment>
        <translation>كل البائعين</translation>
    </message>
</context>
<context>
    <name>Desk::OtherNotes</name>
    <message>
        <source>Take mine away too</source>
        <extracomment>A button: the note of another desk in the place of the one that stands, or none where that took it away.</extracomment>
        <translation>إزالة ملاحظتي أيضًا</translation>
    </message>
    <message>
        <source>Use this note</source>
        <translation>استخدام هذه الملاحظة</translation>
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
        <translation>قراءة كل الطلبات</translation>
    </message>
    <message>
        <source>Reads the older orders from eSIMfly too, a page a second. It may be stopped at any time.</source>
        <translation>يقرأ الطلبات الأقدم أيضًا من eSIMfly، صفحة في الثانية. ويمكن إيقافه في أي وقت.</translation>
    </message>
    <message>
        <source>The balance lasts</source>
        <translation>يكفي الرصيد</translation>
    </message>
    <message>
        <source>Balance lasts</source>
        <extracomment>Name of what says how many days the balance will last.</extracomment>
        <translation>مدة كفاية الرصيد</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>عرض الطلبات</translation>
    </message>
    <message>
        <source>Orders that the balance went for</source>
        <translation>الطلبات التي صُرف عليها الرصيد</translation>
    </message>
    <message>
        <source>The orders of the days whose pace it is</source>
        <translation>طلبات الأيام التي حُسب منها المعدل</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>Caption: what was sold in this week.</extracomment>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Orders this week</source>
        <translation>الطلبات هذا الأسبوع</translation>
    </message>
    <message>
        <source>Orders of this week</source>
        <translation>طلبات هذا الأسبوع</translation>
    </message>
    <message>
        <source>The orders of this week</source>
        <translation>طلبات هذا الأسبوع</translation>
    </message>
    <message>
        <source>Unclear or unfinished</source>
        <translation>غير واضح أو غير منتهٍ</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <translation>تستحق اتصالًا</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>أسبوعًا بأسبوع</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>عملة الرسم البياني</translation>
    </message>
    <message>
        <source>Chart of the weeks</source>
        <translation>الرسم البياني للأسابيع</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>Name of a table with a row for each week.</extracomment>
        <translation>الأسابيع</translation>
    </message>
    <message>
        <source>Best-selling destinations</source>
        <extracomment>Name of a table: countries and regions that were sold most.</extracomment>
        <translation>الوجهات الأكثر مبيعًا</translation>
    </message>
    <message>
        <source>Destinations that sell</source>
        <translation>الوجهات المبيعة</translation>
    </message>
    <message>
        <source>Best-selling packages</source>
        <extracomment>Name of a table: packages that were sold most.</extracomment>
        <translation>الباقات الأكثر مبيعًا</translation>
    </message>
    <message>
        <source>Packages that sell</source>
        <translation>الباقات المبيعة</translation>
    </message>
    <message>
        <source>eSIMs by status</source>
        <translation>شرائح eSIM حسب الحالة</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <extracomment>Instead of sums that are being worked out.</extracomment>
        <translation>جارٍ الجمع…</translation>
    </message>
    <message>
        <source>Unfinished purchases</source>
        <extracomment>Button: opens the list of orders that need a decision.</extracomment>
        <translation>المشتريات غير المنتهية</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <extracomment>A button for a screen reader. %1: how an order stands: &quot;Pending&quot;.</extracomment>
        <translation>الطلبات: %1</translation>
    </message>
    <message>
        <source>None is known of, but not all orders were read.</source>
        <translation>لا يُعرف منها شيء، لكن لم تُقرأ كل الطلبات.</translation>
    </message>
    <message>
        <source>None is known of, but it is not clear how some orders stand.</source>
        <translation>لا يُعرف منها شيء، لكن حال بعض الطلبات غير واضح.</translation>
    </message>
    <message>
        <source>eSIMs: %1</source>
        <extracomment>A button for a screen reader. %1: how an eSIM stands: &quot;Active&quot;.</extracomment>
        <translation>شرائح eSIM: %1</translation>
    </message>
    <message>
        <source>Nobody is known to need one, but not all eSIMs were read.</source>
        <translation>لا يُعرف أحد بحاجة إلى اتصال، لكن لم تُقرأ كل شرائح eSIM.</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of amounts, while a customer looks at the screen.</extracomment>
        <translation>الأسعار مخفية</translation>
    </message>
    <message>
        <source>Enter or a double click shows the orders of a week</source>
        <translation>مفتاح Enter أو النقر المزدوج يعرض طلبات الأسبوع</translation>
    </message>
    <message>
        <source>None of them matches.</source>
        <translation>لا شيء منها مطابق.</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Name of a page: how the shop does.</extracomment>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;3 of 171&quot;: what the search found of all destinations and packages that sell.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>A button: shows what came while the mouse moved over a table.</extracomment>
        <translation>عرض التغييرات</translation>
    </message>
    <message>
        <source>Who sold</source>
        <extracomment>Name of a table with a row for each seller or desk.</extracomment>
        <translation>من باع</translation>
    </message>
    <message>
        <source>By desk or by seller</source>
        <translation>حسب نقطة البيع أو البائع</translation>
    </message>
    <message>
        <source>By desk</source>
        <extracomment>Choice: sums of each computer that sells.</extracomment>
        <translation>حسب نقطة البيع</translation>
    </message>
    <message>
        <source>By seller</source>
        <extracomment>Choice: sums of each person who sells.</extracomment>
        <translation>حسب البائع</translation>
    </message>
    <message>
        <source>Of all orders</source>
        <extracomment>What a count is made of; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>من كل الطلبات</translation>
    </message>
    <message>
        <source>Of the orders that were read</source>
        <extracomment>What a count is made of; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>من الطلبات المقروءة</translation>
    </message>
    <message>
        <source>Every order is settled</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>كل الطلبات محسومة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <extracomment>%Ln: how many eSIMs; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>المجموع %Ln</numerusform>
            <numerusform>المجموع %Ln</numerusform>
            <numerusform>المجموع %Ln</numerusform>
            <numerusform>المجموع %Ln</numerusform>
            <numerusform>المجموع %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Told from the eSIMs</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>استنادًا إلى شرائح eSIM</translation>
    </message>
    <message>
        <source>Nobody needs a call</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>لا داعي للاتصال بأحد</translation>
    </message>
    <message>
        <source>No order of eSIMs was completed since %1.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>لم يكتمل أي طلب لشرائح eSIM منذ %1.</translation>
    </message>
    <message>
        <source>%1 of %2, completed orders since %3</source>
        <extracomment>%1: how many are shown, of %2 there are; %3: a day.</extracomment>
        <translation>%1 من %2، الطلبات المكتملة منذ %3</translation>
    </message>
    <message>
        <source>All orders of all desks since %1, top-ups too</source>
        <extracomment>Of all orders of a team, by desk or by seller; %1: a day.</extracomment>
        <translation>كل طلبات جميع نقاط البيع منذ %1، ومنها التعبئات</translation>
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
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When figures were read. %1: a time.</extracomment>
        <translation>كما في %1</translation>
    </message>
    <message>
        <source>being read…</source>
        <extracomment>Instead of an amount that is not known yet.</extracomment>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>as this computer has it; F5 reads it</source>
        <translation>كما هو على هذا الحاسوب؛ اضغط F5 لقراءته</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of how long the balance lasts, while a customer looks at the screen.</extracomment>
        <translation>الأسعار مخفية</translation>
    </message>
    <message>
        <source>The balance was not read yet. F5 reads it.</source>
        <translation>لم يُقرأ الرصيد بعد. اضغط F5 لقراءته.</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>%1: an amount of money; %2: a time.</extracomment>
        <translation>%1 كما في %2</translation>
    </message>
    <message>
        <source>%1. What it lasts can be told after the first whole day with orders.</source>
        <extracomment>%1: the balance with its currency.</extracomment>
        <translation>%1. تُعرف مدة كفايته بعد أول يوم كامل فيه طلبات.</translation>
    </message>
    <message>
        <source>%1, at the %2 a day of %3.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: an amount of money; %3: days from the first to the last.</extracomment>
        <translation>%1، بمعدل %2 في اليوم خلال %3.</translation>
    </message>
    <message>
        <source>%1. As much came back as was spent on %2.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: days from the first to the last.</extracomment>
        <translation>%1. عاد من المبالغ بقدر ما صُرف خلال %2.</translation>
    </message>
    <message>
        <source>%1. Nothing was spent on %2.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: days from the first to the last.</extracomment>
        <translation>%1. لم يُصرف شيء خلال %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders of these days are not certain and not in it.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>
            <numerusform>كل طلبات هذه الأيام مؤكدة.</numerusform>
            <numerusform>طلب واحد من هذه الأيام غير مؤكد وغير محسوب فيه.</numerusform>
            <numerusform>طلبان من هذه الأيام غير مؤكدين وغير محسوبين فيه.</numerusform>
            <numerusform>%Ln طلبات من هذه الأيام غير مؤكدة وغير محسوبة فيه.</numerusform>
            <numerusform>%Ln طلبًا من هذه الأيام غير مؤكدة وغير محسوبة فيه.</numerusform>
            <numerusform>%Ln طلب من هذه الأيام غير مؤكدة وغير محسوبة فيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than a year</source>
        <translation>أكثر من سنة</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln days</source>
        <extracomment>%Ln: how many days the balance will last.</extracomment>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>نحو يوم</numerusform>
            <numerusform>نحو يومين</numerusform>
            <numerusform>نحو %Ln أيام</numerusform>
            <numerusform>نحو %Ln يومًا</numerusform>
            <numerusform>نحو %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a day</source>
        <translation>أقل من يوم</translation>
    </message>
    <message>
        <source>No data left</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>لا بيانات متبقية</translation>
    </message>
    <message>
        <source>Nearly empty</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>بيانات شبه نافدة</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>تنتهي قريبًا</translation>
    </message>
    <message>
        <source>Prepared for too long</source>
        <extracomment>Why eSIMs need attention; the number stands behind it.</extracomment>
        <translation>طال تجهيزها</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>غير مثبتة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders without a time are in no week.</source>
        <extracomment>%Ln: a number of orders.</extracomment>
        <translation>
            <numerusform>كل الطلبات لها وقت.</numerusform>
            <numerusform>طلب واحد دون وقت، ليس في أي أسبوع.</numerusform>
            <numerusform>طلبان دون وقت، ليسا في أي أسبوع.</numerusform>
            <numerusform>%Ln طلبات دون وقت، ليست في أي أسبوع.</numerusform>
            <numerusform>%Ln طلبًا دون وقت، ليست في أي أسبوع.</numerusform>
            <numerusform>%Ln طلب دون وقت، ليست في أي أسبوع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::PackageDelegate</name>
    <message>
        <source>unlimited</source>
        <extracomment>A badge behind the name of a package: it has no limit of data.</extracomment>
        <translation>غير محدودة</translation>
    </message>
    <message>
        <source>sold lately</source>
        <extracomment>A badge behind the name of a package: it was sold in the last days.</extracomment>
        <translation>بيعت مؤخرًا</translation>
    </message>
</context>
<context>
    <name>Desk::PackageDetails</name>
    <message>
        <source>Data</source>
        <extracomment>Caption: how much data a package has.</extracomment>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Caption: how many days a package is valid.</extracomment>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Caption: minutes and texts of a package.</extracomment>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Texts</source>
        <comment>Text messages that come with a package</comment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>Caption: network operators of a package.</extracomment>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>Carrier</source>
        <extracomment>Caption: the company whose eSIM it is.</extracomment>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Includes</source>
        <comment>What else comes with a package</comment>
        <translation>تشمل</translation>
    </message>
    <message>
        <source>Top-up</source>
        <extracomment>Caption: whether more data can be bought for the same eSIM.</extracomment>
        <translation>التعبئة</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>Caption: what customers pay.</extracomment>
        <translation>سعر البيع</translation>
    </message>
    <message>
        <source>Fix…</source>
        <comment>A button beside a selling price: to set it by hand</comment>
        <translation>تحديد…</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>Name of a button: a price for this package alone.</extracomment>
        <translation>سعر ثابت</translation>
    </message>
    <message>
        <source>Set the selling price of this package by hand (Ctrl+Shift+M)</source>
        <translation>تحديد سعر بيع هذه الباقة يدويًا (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Price history</source>
        <extracomment>Name of a chart: what a package cost in the past.</extracomment>
        <translation>سجل السعر</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <translation>لم تعد تُباع</translation>
    </message>
    <message>
        <source>price not readable now</source>
        <translation>السعر غير مقروء الآن</translation>
    </message>
    <message>
        <source>fixed price</source>
        <extracomment>Behind a selling price: a person set it for this package alone.</extracomment>
        <translation>سعر ثابت</translation>
    </message>
    <message>
        <source>no rule fits</source>
        <translation>لا قاعدة تنطبق</translation>
    </message>
    <message>
        <source>%1, last read %2</source>
        <extracomment>%1: an amount of money; %2: the day and time when it could be read for the last time.</extracomment>
        <translation>%1، آخر قراءة %2</translation>
    </message>
    <message>
        <source>−%1 % on %2</source>
        <extracomment>A price change and its day: &quot;−5 % on 21 Nov&quot;.</extracomment>
        <translation>‎−%1% في %2</translation>
    </message>
    <message>
        <source>+%1 % on %2</source>
        <extracomment>%1: a number of per cent, %2: a date. How a price rose.</extracomment>
        <translation>‎+%1% في %2</translation>
    </message>
    <message>
        <source>%1 →</source>
        <extracomment>The price before; the new one follows.</extracomment>
        <translation>%1 ←</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A price that has not changed: &quot;$3.10 since 21 Nov&quot;.</extracomment>
        <translation>%1 منذ %2</translation>
    </message>
</context>
<context>
    <name>Desk::PackageFacts</name>
    <message>
        <source>local</source>
        <extracomment>A package for one country.</extracomment>
        <translation>محلية</translation>
    </message>
    <message>
        <source>regional</source>
        <extracomment>A package for a region.</extracomment>
        <translation>إقليمية</translation>
    </message>
    <message>
        <source>Unlimited, speed may drop</source>
        <translation>غير محدودة، وقد تنخفض السرعة</translation>
    </message>
    <message>
        <source>%1 at home, %2 when roaming</source>
        <extracomment>%1 and %2: amounts of data, such as “5 GB”.</extracomment>
        <translation>%1 محليًا، %2 عند التجوال</translation>
    </message>
    <message>
        <source>%1 from first use</source>
        <extracomment>%1 is &quot;30 days&quot;.</extracomment>
        <translation>%1 من أول استخدام</translation>
    </message>
    <message>
        <source>%1 from the purchase</source>
        <extracomment>%1 is &quot;30 days&quot;.</extracomment>
        <translation>%1 من الشراء</translation>
    </message>
    <message>
        <source>unlimited at home</source>
        <extracomment>Calls within the home country.</extracomment>
        <translation>غير محدودة محليًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited in the EU</source>
        <translation>غير محدودة في الاتحاد الأوروبي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes in the EU</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>لا دقائق في الاتحاد الأوروبي</numerusform>
            <numerusform>دقيقة واحدة في الاتحاد الأوروبي</numerusform>
            <numerusform>دقيقتان في الاتحاد الأوروبي</numerusform>
            <numerusform>%Ln دقائق في الاتحاد الأوروبي</numerusform>
            <numerusform>%Ln دقيقة في الاتحاد الأوروبي</numerusform>
            <numerusform>%Ln دقيقة في الاتحاد الأوروبي</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited international minutes</source>
        <translation>دقائق دولية غير محدودة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln international minutes</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>لا دقائق دولية</numerusform>
            <numerusform>دقيقة دولية واحدة</numerusform>
            <numerusform>دقيقتان دوليتان</numerusform>
            <numerusform>%Ln دقائق دولية</numerusform>
            <numerusform>%Ln دقيقة دولية</numerusform>
            <numerusform>%Ln دقيقة دولية</numerusform>
        </translation>
    </message>
    <message>
        <source>included</source>
        <extracomment>Calls, or texts, come with the package; how many isn&apos;t said.</extracomment>
        <translation>مشمولة</translation>
    </message>
    <message>
        <source>incoming only</source>
        <extracomment>Text messages can be received, not sent.</extracomment>
        <translation>الواردة فقط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts in the EU</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>لا رسائل في الاتحاد الأوروبي</numerusform>
            <numerusform>رسالة واحدة في الاتحاد الأوروبي</numerusform>
            <numerusform>رسالتان في الاتحاد الأوروبي</numerusform>
            <numerusform>%Ln رسائل في الاتحاد الأوروبي</numerusform>
            <numerusform>%Ln رسالة في الاتحاد الأوروبي</numerusform>
            <numerusform>%Ln رسالة في الاتحاد الأوروبي</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited international texts</source>
        <translation>رسائل دولية غير محدودة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln international texts</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>لا رسائل دولية</numerusform>
            <numerusform>رسالة دولية واحدة</numerusform>
            <numerusform>رسالتان دوليتان</numerusform>
            <numerusform>%Ln رسائل دولية</numerusform>
            <numerusform>%Ln رسالة دولية</numerusform>
            <numerusform>%Ln رسالة دولية</numerusform>
        </translation>
    </message>
    <message>
        <source>can be topped up</source>
        <translation>قابلة للتعبئة</translation>
    </message>
    <message>
        <source>can&apos;t be topped up</source>
        <translation>غير قابلة للتعبئة</translation>
    </message>
    <message>
        <source>hotspot</source>
        <extracomment>What a package can: the phone may share its connection.</extracomment>
        <translation>نقطة اتصال</translation>
    </message>
    <message>
        <source>no hotspot</source>
        <extracomment>What a package can&apos;t: the phone may not share its connection.</extracomment>
        <translation>دون نقطة اتصال</translation>
    </message>
    <message>
        <source>phone number (%1)</source>
        <extracomment>What a package has: a telephone number. %1: the country that it is of.</extracomment>
        <translation>رقم هاتف (%1)</translation>
    </message>
    <message>
        <source>can renew by itself</source>
        <extracomment>The package can be bought so that it is paid and starts again by itself.</extracomment>
        <translation>يمكن تجديدها تلقائيًا</translation>
    </message>
</context>
<context>
    <name>Desk::PackageModel</name>
    <message>
        <source>unlimited</source>
        <extracomment>Read aloud for the sign ∞.</extracomment>
        <translation>غير محدودة</translation>
    </message>
    <message>
        <source>Valid (days)</source>
        <extracomment>Heading in a file: how many days the package lasts.</extracomment>
        <translation>الصلاحية (أيام)</translation>
    </message>
    <message>
        <source>sorted, ascending</source>
        <extracomment>Read aloud at a table&apos;s heading.</extracomment>
        <translation>مفروزة تصاعديًا</translation>
    </message>
    <message>
        <source>sorted, descending</source>
        <extracomment>Said by screen readers behind the heading of a column: the largest is at the top.</extracomment>
        <translation>مفروزة تنازليًا</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Covers</source>
        <extracomment>The places where the package works.</extracomment>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: how much data a package has.</extracomment>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>How long the package lasts.</extracomment>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>The kind of mobile network: 4G, 5G.</extracomment>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a package.</extracomment>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>/GB</source>
        <extracomment>Cost for each gigabyte, as short as it is understood.</extracomment>
        <translation>لكل GB</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>What the shop takes for the package.</extracomment>
        <translation>سعر البيع</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Margin %</source>
        <extracomment>The margin in percent of the selling price, as short as it is understood.</extracomment>
        <translation>الهامش %</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: the generation of the network, such as 5G.</extracomment>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Cost of one gigabyte</source>
        <translation>تكلفة الغيغابايت الواحد</translation>
    </message>
    <message>
        <source>Selling price</source>
        <extracomment>A way to sort packages: by what customers pay.</extracomment>
        <translation>سعر البيع</translation>
    </message>
    <message>
        <source>Margin in percent</source>
        <translation>الهامش بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Middle East · 42 countries</source>
        <extracomment>A long text of the column &quot;Covers&quot;, to find out how wide it must be.</extracomment>
        <translation>الشرق الأوسط · 42 دولة</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>Where a package works: all over the world.</extracomment>
        <translation>عالمية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <extracomment>%Ln: in how many countries a package works.</extracomment>
        <translation>
            <numerusform>لا دول</numerusform>
            <numerusform>دولة واحدة</numerusform>
            <numerusform>دولتان</numerusform>
            <numerusform>%Ln دول</numerusform>
            <numerusform>%Ln دولة</numerusform>
            <numerusform>%Ln دولة</numerusform>
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
        <translation>قُرئ %1 في %2. تعذّرت قراءة ما أرسلته eSIMfly في %3.</translation>
    </message>
    <message>
        <source>favourite</source>
        <extracomment>Read aloud after a package&apos;s name: a person starred it.</extracomment>
        <translation>مفضلة</translation>
    </message>
    <message>
        <source>sold lately</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>بيعت مؤخرًا</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>لم تعد تُباع</translation>
    </message>
    <message>
        <source>price not readable now</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>السعر غير مقروء الآن</translation>
    </message>
</context>
<context>
    <name>Desk::PackageTable</name>
    <message>
        <source>Best first</source>
        <extracomment>The order of the packages found.</extracomment>
        <translation>الأنسب أولًا</translation>
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
        <translation>العمود «%1» هو رقم %2 من %3.</translation>
    </message>
    <message>
        <source>%1 takes the room that the other columns leave.</source>
        <extracomment>%1: the heading of the column with the names.</extracomment>
        <translation>يأخذ العمود «%1» المساحة التي تتركها الأعمدة الأخرى.</translation>
    </message>
    <message>
        <source>%1 is %2 pixels wide.</source>
        <extracomment>Read aloud after a column was made wider or narrower: its heading and its width.</extracomment>
        <translation>عرض العمود «%1» هو %2 بكسل.</translation>
    </message>
    <message>
        <source>All columns as they were at first</source>
        <translation>كل الأعمدة كما كانت في البداية</translation>
    </message>
    <message>
        <source>Ascending</source>
        <extracomment>Entry of a menu: sorts a table from small to large.</extracomment>
        <translation>تصاعدي</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>Entry of a menu: sorts a table from large to small.</extracomment>
        <translation>تنازلي</translation>
    </message>
</context>
<context>
    <name>Desk::PackagesPane</name>
    <message>
        <source>Packages</source>
        <extracomment>Name of the table of packages.</extracomment>
        <translation>الباقات</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many packages are shown, of how many there are, while more that match wait to be shown.</extracomment>
        <translation>معروض %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <extracomment>How many packages match, of how many were copied; the rest of them is still to come.</extracomment>
        <translation>%1 من %2 حتى الآن</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many packages match, of how many there are.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>%Ln: how many packages are not listed yet. A button.</extracomment>
        <translation>
            <numerusform>عرض المزيد</numerusform>
            <numerusform>عرض واحدة أخرى</numerusform>
            <numerusform>عرض اثنتين أخريين</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>What the packages are sorted by</source>
        <translation>أساس فرز الباقات</translation>
    </message>
    <message>
        <source>The catalogue is not copied yet.</source>
        <translation>لم يُنسخ الكتالوج بعد.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” yet.</source>
        <extracomment>%1: what somebody searched for. The catalogue is being copied.</extracomment>
        <translation>لا شيء يطابق «%1» بعد.</translation>
    </message>
    <message>
        <source>The catalogue is being copied for the first time. What fits appears by itself.</source>
        <translation>يُنسخ الكتالوج لأول مرة. ما يطابق يظهر تلقائيًا.</translation>
    </message>
    <message>
        <source>Only a part of the catalogue is on this computer: the first copy did not come to its end.</source>
        <translation>على هذا الحاسوب جزء فقط من الكتالوج: لم تصل النسخة الأولى إلى نهايتها.</translation>
    </message>
    <message>
        <source>No packages here yet.</source>
        <translation>لا باقات هنا بعد.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” in what was copied so far.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>لا شيء يطابق «%1» فيما نُسخ حتى الآن.</translation>
    </message>
    <message>
        <source>Go on copying</source>
        <translation>متابعة النسخ</translation>
    </message>
    <message>
        <source>Try a country, a network, a size such as 5gb or days such as 30d. Fewer words find more.</source>
        <translation>جرّب دولة، أو شبكة، أو كمية مثل 5gb، أو مدة مثل 30d. كلما قلّت الكلمات زادت النتائج.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages of the last copy could not be read; those that never could are missing here.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>قُرئت كل باقات آخر نسخة.</numerusform>
            <numerusform>تعذّرت قراءة باقة واحدة من آخر نسخة؛ إن لم تُقرأ من قبل فهي ناقصة هنا.</numerusform>
            <numerusform>تعذّرت قراءة باقتين من آخر نسخة؛ ما لم يُقرأ من قبل ناقص هنا.</numerusform>
            <numerusform>تعذّرت قراءة %Ln باقات من آخر نسخة؛ ما لم يُقرأ منها من قبل ناقص هنا.</numerusform>
            <numerusform>تعذّرت قراءة %Ln باقة من آخر نسخة؛ ما لم يُقرأ منها من قبل ناقص هنا.</numerusform>
            <numerusform>تعذّرت قراءة %Ln باقة من آخر نسخة؛ ما لم يُقرأ منها من قبل ناقص هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>No packages here.</source>
        <translation>لا باقات هنا.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>لا شيء يطابق «%1».</translation>
    </message>
    <message>
        <source>Copying the catalogue…</source>
        <translation>جارٍ نسخ الكتالوج…</translation>
    </message>
    <message>
        <source>The first packages appear in a moment and can be sold while the rest arrives.</source>
        <translation>تظهر الباقات الأولى بعد لحظات ويمكن بيعها أثناء وصول البقية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages came, and none of them could be read.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>لم تصل أي باقة.</numerusform>
            <numerusform>وصلت باقة واحدة، وتعذّرت قراءتها.</numerusform>
            <numerusform>وصلت باقتان، وتعذّرت قراءتهما.</numerusform>
            <numerusform>وصلت %Ln باقات، وتعذّرت قراءتها كلها.</numerusform>
            <numerusform>وصلت %Ln باقة، وتعذّرت قراءتها كلها.</numerusform>
            <numerusform>وصلت %Ln باقة، وتعذّرت قراءتها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue could not be copied.</source>
        <translation>تعذّر نسخ الكتالوج.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the catalogue is copied once more.</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>eSIMfly lists no packages for this account.</source>
        <translation>لا تذكر eSIMfly أي باقات لهذا الحساب.</translation>
    </message>
    <message>
        <source>Copied at %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>نُسخ في %1.</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>نسخه من جديد</translation>
    </message>
    <message>
        <source>There is no catalogue on this computer yet.</source>
        <translation>لا كتالوج على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Copy it once; later it is renewed in the background.</source>
        <translation>انسخه مرة واحدة؛ ثم يُجدَّد في الخلفية.</translation>
    </message>
    <message>
        <source>Copy the catalogue</source>
        <translation>نسخ الكتالوج</translation>
    </message>
    <message>
        <source>Connect your account: its packages and prices are copied then.</source>
        <translation>اربط حسابك: عندئذ تُنسخ باقاته وأسعاره.</translation>
    </message>
    <message>
        <source>No package fits these filters.</source>
        <translation>لا باقة تناسب عوامل التصفية هذه.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” with these filters.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>لا شيء يطابق «%1» مع عوامل التصفية هذه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages match without them.</source>
        <extracomment>%Ln: how many packages are found where no filter limits them.</extracomment>
        <translation>
            <numerusform>لا باقة تطابق دونها أيضًا.</numerusform>
            <numerusform>باقة واحدة تطابق دونها.</numerusform>
            <numerusform>باقتان تطابقان دونها.</numerusform>
            <numerusform>%Ln باقات تطابق دونها.</numerusform>
            <numerusform>%Ln باقة تطابق دونها.</numerusform>
            <numerusform>%Ln باقة تطابق دونها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: all filters are taken away.</extracomment>
        <translation>مسح عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>Desk::PastHandOverModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something was handed over.</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>العميل أو الملاحظة</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>Heading of a column: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Heading of a column: the language of what the traveller got.</extracomment>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>Desk::PaymentText</name>
    <message>
        <source>cash</source>
        <extracomment>How a customer pays.</extracomment>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>How a customer pays: with a bank card.</extracomment>
        <translation>بالبطاقة</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>How a customer pays: it is put on the bill of their hotel room.</extracomment>
        <translation>على الغرفة</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>How a customer pays: not now.</extracomment>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>Desk::PriceChart</name>
    <message>
        <source>Price since %1</source>
        <extracomment>%1: a date. Above a chart of what a package cost.</extracomment>
        <translation>السعر منذ %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A price and the day from which it held.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Price chart</source>
        <extracomment>Name of a chart: what a package cost in the past.</extracomment>
        <translation>الرسم البياني للسعر</translation>
    </message>
</context>
<context>
    <name>Desk::PriceExampleModel</name>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a package.</extracomment>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>What a package sells at today.</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>What a package will sell at.</extracomment>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>الهامش</translation>
    </message>
</context>
<context>
    <name>Desk::PriceRuleForm</name>
    <message>
        <source>Countries</source>
        <extracomment>Caption of a field: countries that a rule of prices is for.</extracomment>
        <translation>الدول</translation>
    </message>
    <message>
        <source>Any; or names or codes, with commas between: Turkey, GR</source>
        <translation>الكل؛ أو أسماء أو رموز تفصلها «,»: تركيا, GR</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Caption of a list: region that a rule of prices is for.</extracomment>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Caption of a list: kind of packages that a rule of prices is for.</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of package</source>
        <translation>نوع الباقة</translation>
    </message>
    <message>
        <source>Data, GB</source>
        <extracomment>Caption of two fields: how much data packages have that a rule of prices is for.</extracomment>
        <translation>البيانات، GB</translation>
    </message>
    <message>
        <source>Data from, in GB</source>
        <translation>البيانات من، GB</translation>
    </message>
    <message>
        <source>to</source>
        <comment>Between two numbers of a range</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Data to, in GB</source>
        <translation>البيانات إلى، GB</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>Caption of a list: whether a rule of prices is for packages with a limit of data.</extracomment>
        <translation>حد البيانات</translation>
    </message>
    <message>
        <source>With or without a limit</source>
        <translation>بحد أو غير محدودة</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Caption of two fields: how many days packages are valid that a rule of prices is for.</extracomment>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Days from</source>
        <extracomment>Name of a field: the least number of days.</extracomment>
        <translation>الأيام من</translation>
    </message>
    <message>
        <source>Days to</source>
        <extracomment>Name of a field: the largest number of days.</extracomment>
        <translation>الأيام إلى</translation>
    </message>
    <message>
        <source>The price is the cost and</source>
        <translation>السعر هو التكلفة مضافًا إليها</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>Caption of a field: what is added to the cost, in per cent.</extracomment>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>Markup percent</source>
        <extracomment>Name of a field: what is added to the cost, in per cent.</extracomment>
        <translation>نسبة الزيادة المئوية</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Caption of a field: what is added to the cost, as an amount.</extracomment>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Markup amount</source>
        <extracomment>Name of a field: what is added to the cost, as an amount.</extracomment>
        <translation>مبلغ الزيادة</translation>
    </message>
    <message>
        <source>Rounding</source>
        <extracomment>Caption of a list: how selling prices are rounded.</extracomment>
        <translation>التقريب</translation>
    </message>
    <message>
        <source>A price rises to the next one that ends so</source>
        <translation>يُرفع السعر إلى السعر التالي الذي ينتهي هكذا</translation>
    </message>
    <message>
        <source>Floor</source>
        <comment>What is earned at least</comment>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>Floor</source>
        <extracomment>Caption of a field: nothing is sold for less.</extracomment>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>What is earned at least: an amount, or a part of the cost such as 20%</source>
        <translation>أقل ما يُربح: مبلغ، أو جزء من التكلفة مثل 20%</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Of a number that limits nothing.</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Packages without a limit of data.</extracomment>
        <translation>غير محدودة</translation>
    </message>
    <message>
        <source>with a limit</source>
        <extracomment>Packages that have a limit of data.</extracomment>
        <translation>بحد</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <extracomment>A field for an amount of money; %1: the code of its currency.</extracomment>
        <translation>مبلغ، %1</translation>
    </message>
    <message>
        <source>Write the percentage as a number from −100 up, such as %1.</source>
        <extracomment>%1: a number, as an example.</extracomment>
        <translation>اكتب النسبة المئوية عددًا من ‎−100 فأعلى، مثل %1.</translation>
    </message>
    <message>
        <source>Write the amount like %1.</source>
        <extracomment>%1: an amount, as an example.</extracomment>
        <translation>اكتب المبلغ هكذا: %1.</translation>
    </message>
    <message>
        <source>“%1” is no country that is known here.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>لا توجد دولة معروفة هنا باسم «%1».</translation>
    </message>
    <message>
        <source>Write the floor as an amount, or as a part of the cost such as %1.</source>
        <extracomment>%1: a part, such as “120 %”.</extracomment>
        <translation>اكتب الحد الأدنى مبلغًا، أو جزءًا من التكلفة مثل %1.</translation>
    </message>
</context>
<context>
    <name>Desk::PriceRuleModel</name>
    <message>
        <source>off</source>
        <extracomment>A rule that is switched off.</extracomment>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Which packages a rule is for.</extracomment>
        <translation>تخصّ</translation>
    </message>
    <message>
        <source>Adds</source>
        <extracomment>What a rule adds to the cost.</extracomment>
        <translation>تضيف</translation>
    </message>
    <message>
        <source>Rounding</source>
        <extracomment>Heading of a column: how selling prices are rounded.</extracomment>
        <translation>التقريب</translation>
    </message>
    <message>
        <source>Packages</source>
        <extracomment>Heading of a column: how many packages a rule gives their price.</extracomment>
        <translation>الباقات</translation>
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
        <translation>⁦1 %1 = %2 %3⁩</translation>
    </message>
    <message>
        <source>margin %1</source>
        <extracomment>Beside a selling price: what is left of it.</extracomment>
        <translation>هامش %1</translation>
    </message>
    <message>
        <source>The margin is %1 of the selling price.</source>
        <extracomment>%1: a part, such as “37 %”.</extracomment>
        <translation>الهامش %1 من سعر البيع.</translation>
    </message>
    <message>
        <source>not rounded</source>
        <extracomment>Of prices: to no step.</extracomment>
        <translation>دون تقريب</translation>
    </message>
    <message>
        <source>whole</source>
        <extracomment>Of prices: to whole dollars, euros, dinars.</extracomment>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>A kind of packages: for one country.</extracomment>
        <translation>محلية</translation>
    </message>
    <message>
        <source>regional</source>
        <extracomment>A kind of packages: for several countries.</extracomment>
        <translation>إقليمية</translation>
    </message>
    <message>
        <source>global</source>
        <extracomment>A kind of packages: for the whole world.</extracomment>
        <translation>عالمية</translation>
    </message>
    <message>
        <source>enterprise</source>
        <extracomment>A kind of packages: for companies.</extracomment>
        <translation>مؤسسية</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>A kind of packages: none of the others.</extracomment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Packages with and without a limit of data.</extracomment>
        <translation>غير محدودة</translation>
    </message>
    <message>
        <source>with a limit</source>
        <translation>بحد</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of sizes or days: &quot;1 GB to 5 GB&quot;.</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>&quot;5 GB or more&quot;.</extracomment>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>&quot;5 GB or less&quot;.</extracomment>
        <translation>%1 أو أقل</translation>
    </message>
    <message>
        <source>All packages</source>
        <extracomment>A rule of selling prices that asks for nothing.</extracomment>
        <translation>كل الباقات</translation>
    </message>
    <message>
        <source>at cost</source>
        <extracomment>A rule that adds nothing to the cost.</extracomment>
        <translation>بالتكلفة</translation>
    </message>
    <message>
        <source>The rate between the account&apos;s currency and the selling currency is missing.</source>
        <translation>سعر الصرف بين عملة الحساب وعملة البيع غير محدد.</translation>
    </message>
    <message>
        <source>An amount is not in the selling currency.</source>
        <translation>أحد المبالغ ليس بعملة البيع.</translation>
    </message>
    <message>
        <source>This currency has no decimals, so its prices can&apos;t end in .99 or the like.</source>
        <translation>ليس لهذه العملة كسور، فلا يمكن أن تنتهي أسعارها بـ ‎.99 أو ما شابه.</translation>
    </message>
    <message>
        <source>It would make prices under zero.</source>
        <translation>سيجعل ذلك الأسعار دون الصفر.</translation>
    </message>
    <message>
        <source>An amount or a percentage is too large.</source>
        <translation>أحد المبالغ أو النسب كبير جدًا.</translation>
    </message>
    <message>
        <source>“From” is more than “to”.</source>
        <translation>«من» أكبر من «إلى».</translation>
    </message>
    <message>
        <source>A country is written by its two letters, such as TR.</source>
        <translation>تُكتب الدولة بحرفيها، مثل TR.</translation>
    </message>
    <message>
        <source>The same rule stands there twice.</source>
        <translation>القاعدة نفسها موجودة مرتين.</translation>
    </message>
    <message>
        <source>There are too many rules or fixed prices.</source>
        <translation>القواعد أو الأسعار الثابتة كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <extracomment>%1: what is wrong with it, in a sentence.</extracomment>
        <translation>تعذّرت قراءة الملف: %1</translation>
    </message>
    <message>
        <source>The file is too large to be one of selling prices.</source>
        <translation>الملف أكبر من أن يكون ملف أسعار بيع.</translation>
    </message>
    <message>
        <source>It is not written as JSON.</source>
        <translation>ليس مكتوبًا بصيغة JSON.</translation>
    </message>
    <message>
        <source>This is not a file of selling prices.</source>
        <translation>هذا ليس ملف أسعار بيع.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the file.</source>
        <translation>هذا الملف مكتوب بإصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>لا معنى لـ «%1» هنا.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <extracomment>%1: what should stand in a file of prices.</extracomment>
        <translation>«%1» مفقود.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>«%1» موجود مرتين.</translation>
    </message>
    <message>
        <source>“%1” is of another kind than expected; numbers are written as text.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>نوع «%1» غير متوقع؛ تُكتب الأعداد نصًا.</translation>
    </message>
    <message>
        <source>“%1” has a value that can&apos;t be used.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>قيمة «%1» لا يمكن استخدامها.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>What is wrong with a file, after the line where it was found.</extracomment>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>لم يُؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>The file has the same prices.</source>
        <translation>في الملف الأسعار نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are new</source>
        <extracomment>%Ln: how many rules a file of prices adds.</extracomment>
        <translation>
            <numerusform>لا قواعد جديدة</numerusform>
            <numerusform>قاعدة جديدة واحدة</numerusform>
            <numerusform>قاعدتان جديدتان</numerusform>
            <numerusform>%Ln قواعد جديدة</numerusform>
            <numerusform>%Ln قاعدة جديدة</numerusform>
            <numerusform>%Ln قاعدة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules change</source>
        <extracomment>%Ln: how many rules a file of prices changes.</extracomment>
        <translation>
            <numerusform>لا تتغيّر قواعد</numerusform>
            <numerusform>تتغيّر قاعدة واحدة</numerusform>
            <numerusform>تتغيّر قاعدتان</numerusform>
            <numerusform>تتغيّر %Ln قواعد</numerusform>
            <numerusform>تتغيّر %Ln قاعدة</numerusform>
            <numerusform>تتغيّر %Ln قاعدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules go</source>
        <extracomment>%Ln: how many rules a file of prices takes away.</extracomment>
        <translation>
            <numerusform>لا تُحذف قواعد</numerusform>
            <numerusform>تُحذف قاعدة واحدة</numerusform>
            <numerusform>تُحذف قاعدتان</numerusform>
            <numerusform>تُحذف %Ln قواعد</numerusform>
            <numerusform>تُحذف %Ln قاعدة</numerusform>
            <numerusform>تُحذف %Ln قاعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>the rules come in another order</source>
        <translation>يتغيّر ترتيب القواعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices are new</source>
        <extracomment>%Ln: how many prices of single packages a file of prices adds.</extracomment>
        <translation>
            <numerusform>لا أسعار ثابتة جديدة</numerusform>
            <numerusform>سعر ثابت جديد واحد</numerusform>
            <numerusform>سعران ثابتان جديدان</numerusform>
            <numerusform>%Ln أسعار ثابتة جديدة</numerusform>
            <numerusform>%Ln سعرًا ثابتًا جديدًا</numerusform>
            <numerusform>%Ln سعر ثابت جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices change</source>
        <extracomment>%Ln: how many prices of single packages a file of prices changes.</extracomment>
        <translation>
            <numerusform>لا تتغيّر أسعار ثابتة</numerusform>
            <numerusform>يتغيّر سعر ثابت واحد</numerusform>
            <numerusform>يتغيّر سعران ثابتان</numerusform>
            <numerusform>تتغيّر %Ln أسعار ثابتة</numerusform>
            <numerusform>يتغيّر %Ln سعرًا ثابتًا</numerusform>
            <numerusform>يتغيّر %Ln سعر ثابت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices go</source>
        <extracomment>%Ln: how many prices of single packages a file of prices takes away.</extracomment>
        <translation>
            <numerusform>لا تُحذف أسعار ثابتة</numerusform>
            <numerusform>يُحذف سعر ثابت واحد</numerusform>
            <numerusform>يُحذف سعران ثابتان</numerusform>
            <numerusform>تُحذف %Ln أسعار ثابتة</numerusform>
            <numerusform>يُحذف %Ln سعرًا ثابتًا</numerusform>
            <numerusform>يُحذف %Ln سعر ثابت</numerusform>
        </translation>
    </message>
    <message>
        <source>the currency is another one</source>
        <translation>العملة مختلفة</translation>
    </message>
    <message>
        <source>the rate is another one</source>
        <translation>سعر الصرف مختلف</translation>
    </message>
</context>
<context>
    <name>Desk::PrivacySettings</name>
    <message>
        <source>Start with prices hidden</source>
        <translation>البدء والأسعار مخفية</translation>
    </message>
    <message>
        <source>What packages cost, margins and the balance are not shown until F8 is pressed.</source>
        <translation>لا تظهر تكلفة الباقات والهوامش والرصيد إلى أن تضغط F8.</translation>
    </message>
    <message>
        <source>Keep the last hand-overs</source>
        <translation>حفظ آخر التسليمات</translation>
    </message>
    <message>
        <source>So that each can be opened again as it was. Where messages went is never kept.</source>
        <translation>ليمكن فتح كل منها كما كان. أما إلى من أُرسلت الرسائل فلا يُحفظ أبدًا.</translation>
    </message>
    <message>
        <source>Take activation codes off the clipboard after</source>
        <translation>إزالة رموز التفعيل من الحافظة بعد</translation>
    </message>
    <message>
        <source>Seconds after which activation codes are taken off the clipboard</source>
        <translation>عدد الثواني التي تُزال بعدها رموز التفعيل من الحافظة</translation>
    </message>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Title of a question: what is kept of eSIMs that were given to customers.</extracomment>
        <translation>آخر التسليمات</translation>
    </message>
    <message>
        <source>Remove the last hand-overs from this computer, and keep none from now on?</source>
        <translation>هل تُزال آخر التسليمات من هذا الحاسوب، ولا يُحفظ شيء منها من الآن؟</translation>
    </message>
    <message>
        <source>Orders, eSIMs and their codes stay with eSIMfly, and notes stay here.</source>
        <translation>تبقى الطلبات وشرائح eSIM ورموزها لدى eSIMfly، وتبقى الملاحظات هنا.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <extracomment>Button of a question: what was kept is deleted.</extracomment>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>Button of a question: nothing is deleted.</extracomment>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number.</extracomment>
        <translation> ث</translation>
    </message>
</context>
<context>
    <name>Desk::ProgramSettings</name>
    <message>
        <source>Language</source>
        <extracomment>Caption of a list: the language of the window.</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Caption of a list: light or dark colours.</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the system.</extracomment>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of %1.</source>
        <extracomment>%1: names of languages, by commas.</extracomment>
        <translation>لا يوجد خط على هذا الحاسوب فيه حروف %1.</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice of colours: dark letters on white.</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of colours: light letters on black.</extracomment>
        <translation>داكن</translation>
    </message>
</context>
<context>
    <name>Desk::PurchaseModel</name>
    <message>
        <source>Ordered</source>
        <extracomment>Heading of a column: when something was ordered.</extracomment>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading of a column: how much money the order is about.</extracomment>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>العميل أو الملاحظة</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>ما هو معروف</translation>
    </message>
</context>
<context>
    <name>Desk::PurchaseText</name>
    <message>
        <source>Writing the order down…</source>
        <translation>جارٍ تدوين الطلب…</translation>
    </message>
    <message>
        <source>You may have been charged. Checking…</source>
        <translation>ربما خُصم منك المبلغ. جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <extracomment>How a purchase stands: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>جارٍ الطلب…</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>لم يتضح الأمر بعد.</translation>
    </message>
    <message>
        <source>Being prepared, 1 to 5 minutes. It is paid; don&apos;t order again.</source>
        <translation>قيد التجهيز، من 1 إلى 5 دقائق. تم الدفع؛ لا تطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>It went through.</source>
        <translation>تمّت العملية.</translation>
    </message>
    <message>
        <source>It did not go through. Nothing was charged.</source>
        <translation>لم تتمّ العملية. لم يُخصم أي مبلغ.</translation>
    </message>
    <message>
        <source>You said that it was not bought.</source>
        <translation>قلتَ إن الشراء لم يتمّ.</translation>
    </message>
    <message>
        <source>It did not go through. %1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>لم تتمّ العملية. عاد %1.</translation>
    </message>
    <message>
        <source>It did not go through. The money came back.</source>
        <translation>لم تتمّ العملية. عاد المبلغ.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. A part of the money came back; not clear yet whether the rest does.</source>
        <translation>لم تتمّ العملية رغم الدفع. عاد جزء من المبلغ؛ ولم يتضح بعد هل يعود الباقي.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. %1 of %2 came back; not clear yet whether the rest does.</source>
        <extracomment>%1: an amount of money that came back; %2: what was paid.</extracomment>
        <translation>لم تتمّ العملية رغم الدفع. عاد %1 من %2؛ ولم يتضح بعد هل يعود الباقي.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>لم تتمّ العملية رغم الدفع. لم يتضح بعد هل عاد المبلغ.</translation>
    </message>
    <message>
        <source>Of its eSIMs, %1 of %2 came: look for them on the eSIMs page.</source>
        <extracomment>%1 of the %2 eSIMs of an order came before it was ended.</extracomment>
        <translation>وصلت %1 من %2 من شرائح eSIM للطلب: ابحث عنها في صفحة شرائح eSIM.</translation>
    </message>
    <message>
        <source>The balance was %1 before the order and is %2 now.</source>
        <extracomment>%1, %2: amounts of money.</extracomment>
        <translation>كان الرصيد %1 قبل الطلب، وهو الآن %2.</translation>
    </message>
    <message>
        <source>%1 of %2 bought</source>
        <extracomment>How far several orders came: &quot;2 of 5 bought&quot;, followed by &quot;, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>تم شراء %1 من %2</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <extracomment>A number of orders.</extracomment>
        <translation>جارٍ: %1</translation>
    </message>
    <message>
        <source>%1 not clear</source>
        <extracomment>A number of orders.</extracomment>
        <translation>غير واضح: %1</translation>
    </message>
    <message>
        <source>%1 not bought</source>
        <extracomment>A number of orders: nothing was charged for them.</extracomment>
        <translation>لم يُشترَ: %1</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>A number of orders: their money came back.</extracomment>
        <translation>مُستردّ: %1</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <extracomment>A number of orders.</extracomment>
        <translation>لم يُرسل: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list such as &quot;2 of 5 bought, 1 not clear&quot;.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer to the order got lost.</source>
        <translation>ضاع رد eSIMfly على الطلب.</translation>
    </message>
    <message>
        <source>The account could not be read yet.</source>
        <translation>تعذّرت قراءة الحساب حتى الآن.</translation>
    </message>
    <message>
        <source>At %1 an order of this package stood in the account that may be this one: %2.</source>
        <extracomment>%1: time of day; %2: the order&apos;s reference.</extracomment>
        <translation>في %1 كان في الحساب طلب لهذه الباقة قد يكون هذا: %2.</translation>
    </message>
    <message>
        <source>At %1 an order of this package over %2 stood in the account that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: an amount of money; %3: the order&apos;s reference.</extracomment>
        <translation>في %1 كان في الحساب طلب لهذه الباقة بمبلغ %2 قد يكون هذا: %3.</translation>
    </message>
    <message>
        <source>At %1 the account had 1 new order of this package, perhaps of a colleague.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>في %1 كان في الحساب طلب جديد واحد لهذه الباقة، ربما لزميل.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 the account had %Ln new orders of this package, perhaps of colleagues.</source>
        <extracomment>%1: time of the day, %Ln: a number of orders.</extracomment>
        <translation>
            <numerusform>في %1 لم يكن في الحساب طلب جديد لهذه الباقة.</numerusform>
            <numerusform>في %1 كان في الحساب طلب جديد واحد لهذه الباقة، ربما لزميل.</numerusform>
            <numerusform>في %1 كان في الحساب طلبان جديدان لهذه الباقة، ربما لزملاء.</numerusform>
            <numerusform>في %1 كان في الحساب %Ln طلبات جديدة لهذه الباقة، ربما لزملاء.</numerusform>
            <numerusform>في %1 كان في الحساب %Ln طلبًا جديدًا لهذه الباقة، ربما لزملاء.</numerusform>
            <numerusform>في %1 كان في الحساب %Ln طلب جديد لهذه الباقة، ربما لزملاء.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 an order of this package stood in the account that eSIMfly calls “%2”, and that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: eSIMfly&apos;s own words, such as &quot;failed&quot;; %3: the order&apos;s reference.</extracomment>
        <translation>في %1 كان في الحساب طلب لهذه الباقة تسمّي eSIMfly حالته «%2»، وقد يكون هذا: %3.</translation>
    </message>
    <message>
        <source>At %1 no new order of this package stood in the account.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>في %1 لم يكن في الحساب طلب جديد لهذه الباقة.</translation>
    </message>
    <message>
        <source>At %1 the account could not be read completely.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>في %1 تعذّرت قراءة الحساب كاملًا.</translation>
    </message>
    <message>
        <source>Your decision is on its way to your team.</source>
        <translation>قرارك في طريقه إلى فريقك.</translation>
    </message>
    <message>
        <source>%1 may still buy this.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>ما زال من الممكن أن تشتريها %1.</translation>
    </message>
    <message>
        <source>%1 ordered it and does not send it again.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>أرسلت %1 الطلب ولا ترسله مرة أخرى.</translation>
    </message>
    <message>
        <source>At %1 the new orders of this package in the account were your colleagues&apos;.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>في %1 كانت الطلبات الجديدة لهذه الباقة في الحساب لزملائك.</translation>
    </message>
    <message>
        <source>Your team is asked about it after %1.</source>
        <extracomment>Whether an order of the account is a colleague&apos;s. %1: time of day.</extracomment>
        <translation>يُسأل فريقك عن ذلك بعد %1.</translation>
    </message>
    <message>
        <source>Your team can&apos;t be asked at the moment whether a colleague bought it.</source>
        <translation>لا يمكن الآن سؤال فريقك هل اشتراها زميل.</translation>
    </message>
    <message>
        <source>%1 has never been heard of.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>لم يصل أي خبر من %1 قط.</translation>
    </message>
    <message>
        <source>It belongs to another sale of your team.</source>
        <translation>يعود لعملية بيع أخرى لفريقك.</translation>
    </message>
    <message>
        <source>%1 ordered it and is gone. It can be decided here from %2 on.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>أرسلت %1 الطلب، ونقطة البيع تلك لم تعد موجودة. يمكن البتّ في أمر الطلب هنا ابتداءً من %2.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2.</source>
        <comment>a time</comment>
        <extracomment>%1: the name of a desk; %2: time of day.</extracomment>
        <translation>لم يصل خبر من %1 منذ %2.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2.</source>
        <comment>a date</comment>
        <extracomment>%1: the name of a desk; %2: date and time.</extracomment>
        <translation>لم يصل خبر من %1 منذ %2.</translation>
    </message>
</context>
<context>
    <name>Desk::QrCard</name>
    <message>
        <source>SPECIMEN: not a real eSIM</source>
        <extracomment>On the card of an eSIM of the sandbox.</extracomment>
        <translation>عيّنة: ليست شريحة eSIM حقيقية</translation>
    </message>
    <message>
        <source>SPECIMEN</source>
        <extracomment>Stands across what is not real, in capitals.</extracomment>
        <translation>عيّنة</translation>
    </message>
</context>
<context>
    <name>Desk::QrCodeView</name>
    <message>
        <source>QR code</source>
        <extracomment>The name of the picture for a screen reader.</extracomment>
        <translation>رمز QR</translation>
    </message>
</context>
<context>
    <name>Desk::QrCodeWindow</name>
    <message>
        <source>SPECIMEN: not a real eSIM</source>
        <translation>عيّنة: ليست شريحة eSIM حقيقية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Under a QR code: which of several.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. The arrow keys show the others; Esc goes back.</source>
        <translation>امسح هذا بكاميرا الهاتف. مفاتيح الأسهم تعرض البقية؛ وEsc للرجوع.</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. Esc goes back.</source>
        <translation>امسح هذا بكاميرا الهاتف. Esc للرجوع.</translation>
    </message>
</context>
<context>
    <name>Desk::QuantityChoice</name>
    <message>
        <source>One order per traveller</source>
        <translation>طلب لكل مسافر</translation>
    </message>
    <message>
        <source>One order</source>
        <extracomment>Choice for several eSIMs: one order for all of them.</extracomment>
        <translation>طلب واحد</translation>
    </message>
    <message>
        <source>The eSIMs of this package come some minutes after the order. In one order they could not be told apart, so each traveller gets an order.</source>
        <translation>تصل شرائح eSIM لهذه الباقة بعد الطلب ببضع دقائق. ولا يمكن التمييز بينها في طلب واحد، فيكون لكل مسافر طلب.</translation>
    </message>
    <message>
        <source>Cancelling later refunds the whole order, never one eSIM alone.</source>
        <translation>الإلغاء لاحقًا يعيد مبلغ الطلب كله، لا مبلغ شريحة eSIM واحدة.</translation>
    </message>
    <message>
        <source>Ordered one after another; each can be cancelled alone.</source>
        <translation>تُطلب واحدة بعد أخرى؛ ويمكن إلغاء كل منها وحدها.</translation>
    </message>
</context>
<context>
    <name>Desk::RecordDelegate</name>
    <message>
        <source>unlimited</source>
        <extracomment>A badge: a plan without a limit of data.</extracomment>
        <translation>غير محدودة</translation>
    </message>
</context>
<context>
    <name>Desk::SaleChoices</name>
    <message>
        <source>Seller</source>
        <extracomment>Name of a list of persons: who sells now.</extracomment>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Who sells now: a name that is written with each sale (F6)</source>
        <translation>من يبيع الآن: اسم يُكتب مع كل عملية بيع (F6)</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Name of a list: how the customer pays, such as cash.</extracomment>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>How the customer pays: written with each sale (F7)</source>
        <translation>كيف يدفع العميل: تُكتب مع كل عملية بيع (F7)</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>Of a list of persons who sell: none of them.</extracomment>
        <translation>دون بائع</translation>
    </message>
    <message>
        <source>Payment not said</source>
        <translation>طريقة الدفع غير محددة</translation>
    </message>
</context>
<context>
    <name>Desk::SaleReporter</name>
    <message>
        <source>Your orders</source>
        <extracomment>A notification of the desktop; &quot;2 of 5 bought&quot; follows.</extracomment>
        <translation>طلباتك</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a message of the desktop: shows the sale that it is about.</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The order went through.</source>
        <translation>تمّت عملية الطلب.</translation>
    </message>
    <message>
        <source>The order did not go through. The money came back.</source>
        <translation>لم تتمّ عملية الطلب. عاد المبلغ.</translation>
    </message>
    <message>
        <source>The order did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>لم تتمّ عملية الطلب رغم الدفع. لم يتضح بعد هل عاد المبلغ.</translation>
    </message>
    <message>
        <source>The order did not go through. Nothing was charged.</source>
        <translation>لم تتمّ عملية الطلب. لم يُخصم أي مبلغ.</translation>
    </message>
    <message>
        <source>The order is not clear yet. You may have been charged.</source>
        <translation>لم يتضح أمر الطلب بعد. ربما خُصم منك المبلغ.</translation>
    </message>
</context>
<context>
    <name>Desk::SaleStatus</name>
    <message>
        <source>Order status</source>
        <extracomment>Name of what says how a sale stands.</extracomment>
        <translation>حالة الطلب</translation>
    </message>
    <message>
        <source>Order in progress</source>
        <translation>الطلب جارٍ</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how an order stands.</extracomment>
        <translation>التحقق من جديد</translation>
    </message>
    <message>
        <source>Looks at the account once more. Buys nothing.</source>
        <translation>ينظر في الحساب مرة أخرى. لا يشتري شيئًا.</translation>
    </message>
    <message>
        <source>Finish this order</source>
        <translation>إتمام هذا الطلب</translation>
    </message>
    <message>
        <source>Sends the same order once more: it is bought if it was not bought before, and never twice.</source>
        <translation>يرسل الطلب نفسه مرة أخرى: يُشترى إن لم يُشترَ من قبل، ولا يُشترى مرتين أبدًا.</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>لم يتمّ الشراء</translation>
    </message>
    <message>
        <source>Puts it aside. Look at your orders first.</source>
        <translation>يضعه جانبًا. انظر طلباتك أولًا.</translation>
    </message>
    <message>
        <source>Fills in the order panel once more. Nothing is ordered before you order there.</source>
        <translation>يملأ لوحة الطلب من جديد. لا يُطلب شيء قبل أن تطلب هناك.</translation>
    </message>
    <message>
        <source>Order %1 more</source>
        <extracomment>A button; %1: how many eSIMs of the sale were not bought.</extracomment>
        <translation>طلب %1 أخرى</translation>
    </message>
    <message>
        <source>Ordering %1 of %2…</source>
        <extracomment>While several orders go out one after another.</extracomment>
        <translation>جارٍ طلب %1 من %2…</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The money came back.</source>
        <translation>عاد المبلغ.</translation>
    </message>
    <message>
        <source>%1 came back.</source>
        <extracomment>%1: an amount of money, of several orders together.</extracomment>
        <translation>عاد %1.</translation>
    </message>
    <message>
        <source>Nothing was charged for the rest.</source>
        <translation>لم يُخصم أي مبلغ عن الباقي.</translation>
    </message>
    <message>
        <source>Nothing was charged for those that were not sent.</source>
        <translation>لم يُخصم أي مبلغ عما لم يُرسل.</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>دُفع %1.</translation>
    </message>
    <message>
        <source>%1 was paid; %2 was shown.</source>
        <extracomment>%1: the amount that was paid, %2: the one that was on the screen before.</extracomment>
        <translation>دُفع %1؛ وكان المعروض %2.</translation>
    </message>
    <message>
        <source>%1 of %2 eSIMs are certainly of this order. The others can&apos;t be told from other eSIMs of this package: look on the eSIMs page for the time of this order, %3.</source>
        <extracomment>%1 of the %2 eSIMs of an order are shown.</extracomment>
        <translation>%1 من %2 من شرائح eSIM لهذا الطلب بالتأكيد. لا يمكن تمييز البقية عن شرائح eSIM أخرى من هذه الباقة: ابحث في صفحة شرائح eSIM عن وقت هذا الطلب، %3.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a sale has been running, in seconds.</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>تمّت العملية</translation>
    </message>
    <message>
        <source>Asks which order of the account it was</source>
        <translation>يسأل أي طلب من طلبات الحساب كان</translation>
    </message>
</context>
<context>
    <name>Desk::SaveCopyDialog</name>
    <message>
        <source>Copies of eSIMfly Desk (*.%1)</source>
        <extracomment>%1: how names of such files end. A kind of files in a dialog that chooses one.</extracomment>
        <translation>نُسخ eSIMfly Desk (*.%1)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>A copy is being written.</extracomment>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Desk::SellingPricesDialog</name>
    <message>
        <source>Selling prices</source>
        <extracomment>Title of the dialog with the rules of what the shop sells at.</extracomment>
        <translation>أسعار البيع</translation>
    </message>
    <message>
        <source>The shop sells in</source>
        <translation>يبيع المتجر بعملة</translation>
    </message>
    <message>
        <source>Selling currency</source>
        <extracomment>Name of a list: the currency that customers pay in.</extracomment>
        <translation>عملة البيع</translation>
    </message>
    <message>
        <source>One of</source>
        <extracomment>Before a number and a currency: “One of … is 0.92 EUR”.</extracomment>
        <translation>وحدة العملة</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>Name of a field: what one of the account&apos;s currency is in that of the shop.</extracomment>
        <translation>سعر الصرف</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>Name of the list of rules of prices.</extracomment>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>The first rule that fits a package makes its price</source>
        <translation>أول قاعدة تنطبق على الباقة تحدد سعرها</translation>
    </message>
    <message>
        <source>Add rule</source>
        <extracomment>Button: adds a rule of prices.</extracomment>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <extracomment>Button: takes a rule of prices away.</extracomment>
        <translation>إزالة القاعدة</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Button: a rule of prices comes before the one above.</extracomment>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <extracomment>A key, as the menus name it.</extracomment>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Button: a rule of prices comes behind the one below.</extracomment>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <extracomment>A key, as the menus name it.</extracomment>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>What the rules meet</source>
        <translation>ما تشمله القواعد</translation>
    </message>
    <message>
        <source>Price examples</source>
        <extracomment>Name of a table: what the rules make of some packages.</extracomment>
        <translation>أمثلة الأسعار</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes the last change back.</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Import prices</source>
        <extracomment>Button: reads rules and prices from a file.</extracomment>
        <translation>استيراد الأسعار</translation>
    </message>
    <message>
        <source>Export prices</source>
        <extracomment>Button: writes rules and prices into a file.</extracomment>
        <translation>تصدير الأسعار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing changes.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save prices</source>
        <extracomment>Button: keeps rules and prices.</extracomment>
        <translation>حفظ الأسعار</translation>
    </message>
    <message>
        <source>Selling prices (*.json)</source>
        <translation>أسعار البيع ‎(*.json)</translation>
    </message>
    <message>
        <source>Somebody saved other prices meanwhile, so these were not. Save again to put these in their place, or cancel to keep theirs.</source>
        <translation>حفظ شخص آخر أسعارًا غيرها في هذه الأثناء، فلم تُحفظ هذه. احفظ مرة أخرى لتحل هذه محلها، أو ألغِ لتبقى تلك.</translation>
    </message>
    <message>
        <source>All amounts were converted from %1 to %2 at this rate. Look them over before you save.</source>
        <extracomment>%1, %2: currencies.</extracomment>
        <translation>حُوّلت كل المبالغ من %1 إلى %2 بسعر الصرف هذا. راجعها قبل الحفظ.</translation>
    </message>
    <message>
        <source>Write the rate. Nothing is converted before, and no rate is ever fetched.</source>
        <translation>اكتب سعر الصرف. لا يُحوَّل شيء قبل ذلك، ولا يُجلب أي سعر صرف تلقائيًا أبدًا.</translation>
    </message>
    <message>
        <source>Write the rate as a number over 0 with at most 12 digits, such as %1.</source>
        <extracomment>%1: a number, as an example.</extracomment>
        <translation>اكتب سعر الصرف عددًا أكبر من 0 بما لا يزيد على 12 رقمًا، مثل %1.</translation>
    </message>
    <message>
        <source>%1: these prices start from costs in %2, and this account pays in %3. Nothing was taken over.</source>
        <extracomment>%1: a file; %2, %3: currencies.</extracomment>
        <translation>%1: تُبنى هذه الأسعار على تكاليف بعملة %2، وهذا الحساب يدفع بعملة %3. لم يُؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing takes effect before you save; Undo brings back what was there.</source>
        <extracomment>%1: a file; %2: what differs in it.</extracomment>
        <translation>%1: %2. لا يسري شيء قبل أن تحفظ؛ و«تراجع» يعيد ما كان.</translation>
    </message>
    <message>
        <source>The prices were saved as %1.</source>
        <extracomment>%1: name of a file.</extracomment>
        <translation>حُفظت الأسعار باسم %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>%1: words of the system about what went wrong.</extracomment>
        <translation>تعذّرت كتابة الملف: %1</translation>
    </message>
    <message>
        <source>The prices could not be saved; those from before stay in force. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>تعذّر حفظ الأسعار؛ تسري الأسعار السابقة. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <extracomment>%Ln: how many packages the rules are tried on.</extracomment>
        <translation>
            <numerusform>لا باقات</numerusform>
            <numerusform>باقة واحدة</numerusform>
            <numerusform>باقتان</numerusform>
            <numerusform>%Ln باقات</numerusform>
            <numerusform>%Ln باقة</numerusform>
            <numerusform>%Ln باقة</numerusform>
        </translation>
    </message>
    <message>
        <source>each has a price</source>
        <extracomment>Of packages for which no rule of selling prices fits.</extracomment>
        <translation>لكل منها سعر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no price</source>
        <extracomment>%Ln: how many packages no rule gives a price.</extracomment>
        <translation>
            <numerusform>كلها لها سعر</numerusform>
            <numerusform>واحدة دون سعر</numerusform>
            <numerusform>اثنتان دون سعر</numerusform>
            <numerusform>%Ln دون سعر</numerusform>
            <numerusform>%Ln دون سعر</numerusform>
            <numerusform>%Ln دون سعر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a fixed price</source>
        <extracomment>Of packages with a selling price that was set by hand.</extracomment>
        <translation>
            <numerusform>لا شيء منها بسعر ثابت</numerusform>
            <numerusform>واحدة بسعر ثابت</numerusform>
            <numerusform>اثنتان بسعر ثابت</numerusform>
            <numerusform>%Ln بسعر ثابت</numerusform>
            <numerusform>%Ln بسعر ثابت</numerusform>
            <numerusform>%Ln بسعر ثابت</numerusform>
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
        <translation>بتاريخ %1</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>أقدم من 30 يومًا</translation>
    </message>
    <message>
        <source>The prices of this shop could not be read, so none can be saved.</source>
        <translation>تعذّرت قراءة أسعار هذا المتجر، فلا يمكن حفظ أسعار.</translation>
    </message>
</context>
<context>
    <name>Desk::SellingSettings</name>
    <message>
        <source>Ask for a second click above</source>
        <translation>نقرة ثانية للتأكيد فوق</translation>
    </message>
    <message>
        <source>Amount above which a second click is asked for</source>
        <translation>المبلغ الذي تلزم فوقه نقرة ثانية</translation>
    </message>
    <message>
        <source>Tell when the balance is under</source>
        <translation>التنبيه عندما يقل الرصيد عن</translation>
    </message>
    <message>
        <source>Amount under which the balance is low</source>
        <translation>المبلغ الذي يكون الرصيد دونه منخفضًا</translation>
    </message>
    <message>
        <source>Once a day, in the strip above the pages.</source>
        <translation>مرة في اليوم، في الشريط أعلى الصفحات.</translation>
    </message>
    <message>
        <source>What an order costs altogether counts, in the currency of the account.</source>
        <translation>يُحسب ما يكلفه الطلب كله، بعملة الحساب.</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>المنطقة الزمنية للمتجر</translation>
    </message>
    <message>
        <source>Part of a name finds it, such as a city</source>
        <translation>جزء من الاسم يكفي لإيجادها، مثل مدينة</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>ينتهي اليوم في</translation>
    </message>
    <message>
        <source>Orders and sums are of the shop&apos;s days: what is sold after midnight and before that hour belongs to the day before. Times of day are shown in the zone of this computer.</source>
        <translation>الطلبات والمجاميع بأيام المتجر: ما يُباع بعد منتصف الليل وقبل تلك الساعة يُحسب لليوم السابق. وتُعرض الأوقات بالمنطقة الزمنية لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer&apos;s, %1</source>
        <extracomment>A time zone. %1: &quot;Europe/Berlin&quot;.</extracomment>
        <translation>منطقة هذا الحاسوب، %1</translation>
    </message>
    <message>
        <source>Search for a time zone</source>
        <translation>البحث عن منطقة زمنية</translation>
    </message>
    <message>
        <source>Midnight</source>
        <extracomment>When a day of the shop begins.</extracomment>
        <translation>منتصف الليل</translation>
    </message>
</context>
<context>
    <name>Desk::Session</name>
    <message>
        <source>Sandbox Travel</source>
        <extracomment>Name of a shop that does not exist, for trying the program.</extracomment>
        <translation>سفريات التجربة</translation>
    </message>
    <message>
        <source>12 Harbour Street</source>
        <translation>12 شارع الميناء</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read or kept: %1 can&apos;t be opened. What is set now holds until the program ends.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>لا يمكن قراءة الإعدادات أو حفظها: تعذّر فتح %1. ما يُضبط الآن يسري حتى إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Not all of the settings could be read; the others hold. The file as it was is kept as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>تعذّرت قراءة بعض الإعدادات؛ وتسري البقية. حُفظ الملف كما كان باسم %1.</translation>
    </message>
</context>
<context>
    <name>Desk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>Name of a page of the settings: the shop and who sells.</extracomment>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Selling</source>
        <extracomment>Name of a page of the settings: what is asked before something is bought.</extracomment>
        <translation>البيع</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>Name of a page of the settings: how eSIMs are given to customers.</extracomment>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>Name of a page of the settings: what is kept and what is hidden.</extracomment>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Name of a page of the settings: language and colours.</extracomment>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Name of a page of the settings: which key each command has.</extracomment>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>Desk::SharedDocuments</name>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <extracomment>A button. %1: &quot;Selling prices&quot;.</extracomment>
        <translation>مقارنة: %1</translation>
    </message>
</context>
<context>
    <name>Desk::ShopLogo</name>
    <message>
        <source>The picture could not be opened. The logo stays as it was.</source>
        <translation>تعذّر فتح الصورة. بقي الشعار كما كان.</translation>
    </message>
    <message>
        <source>The file is too large for a logo: at most %1 MB. The logo stays as it was.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>الملف أكبر مما يناسب شعارًا: الحد %1 ميغابايت. بقي الشعار كما كان.</translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture. The logo stays as it was.</source>
        <translation>هذه ليست صورة PNG أو JPEG. بقي الشعار كما كان.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read. The logo stays as it was.</source>
        <translation>تعذّرت قراءة الصورة. بقي الشعار كما كان.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, which is too much for a logo: save it smaller, with at most %3 million pixels. The logo stays as it was.</source>
        <extracomment>%1: width, %2: height, %3: a number.</extracomment>
        <translation>أبعاد الصورة %1 × %2 بكسل، وهذا أكبر مما يناسب شعارًا: احفظها بأبعاد أصغر، بما لا يزيد على %3 مليون بكسل. بقي الشعار كما كان.</translation>
    </message>
</context>
<context>
    <name>Desk::ShopSettings</name>
    <message>
        <source>Shop name</source>
        <extracomment>Caption of a field.</extracomment>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>Caption of a field: the shop&apos;s number.</extracomment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Shop telephone</source>
        <extracomment>Name of a field: the shop&apos;s number.</extracomment>
        <translation>هاتف المتجر</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Caption of a field: where the shop is.</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Shop address</source>
        <extracomment>Name of a field: where the shop is.</extracomment>
        <translation>عنوان المتجر</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>Caption of the shop&apos;s picture.</extracomment>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button: chooses the file of a picture.</extracomment>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <extracomment>Name of a button: chooses the file of a picture.</extracomment>
        <translation>اختيار الشعار</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: the shop has no picture any more.</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <extracomment>Name of a button: the shop has no picture any more.</extracomment>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>Logo status</source>
        <extracomment>Name of what says what is wrong with a picture.</extracomment>
        <translation>حالة الشعار</translation>
    </message>
    <message>
        <source>They stand on what travellers take along; name and logo also on the customer display.</source>
        <translation>تظهر على ما يأخذه المسافرون معهم؛ ويظهر الاسم والشعار أيضًا على شاشة العميل.</translation>
    </message>
    <message>
        <source>Sellers</source>
        <extracomment>Caption of a field: names of those who sell.</extracomment>
        <translation>البائعون</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>طرق الدفع</translation>
    </message>
    <message>
        <source>One a line. A seller is a name only, written with each sale: there is no log-in, and everybody can choose any of them.</source>
        <translation>واحد في كل سطر. البائع مجرد اسم يُكتب مع كل عملية بيع: لا تسجيل دخول، ويمكن لأي شخص اختيار أي اسم.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the place of the logo: there is no picture.</extracomment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>الصور ‎(*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>Desk::SizeButtons</name>
    <message>
        <source>Same coverage, other sizes</source>
        <translation>التغطية نفسها، كميات أخرى</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <extracomment>Button: shows the same package without a limit of data.</extracomment>
        <translation>غير محدودة</translation>
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
        <translation>بيع بـ</translation>
    </message>
    <message>
        <source>What the customer pays for one eSIM; kept with the sale on this computer</source>
        <translation>ما يدفعه العميل عن شريحة eSIM واحدة؛ يُحفظ مع البيع على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Name of what says what is left of a sale when it was paid.</extracomment>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>This is no price, so the sale will be kept without one. Write it like %1.</source>
        <extracomment>Below a field for a price; %1: an example of one, such as 8.00.</extracomment>
        <translation>هذا ليس سعرًا، فسيُحفظ البيع دون سعر. اكتبه هكذا: %1.</translation>
    </message>
    <message>
        <source>Under the floor.</source>
        <translation>دون الحد الأدنى.</translation>
    </message>
    <message>
        <source>%1; under the floor, %2</source>
        <extracomment>%1: a margin; %2: the lowest price that a rule allows.</extracomment>
        <translation>%1؛ دون الحد الأدنى، %2</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Beside the price of one eSIM: that of all; %1: an amount of money.</extracomment>
        <translation>الكل %1</translation>
    </message>
</context>
<context>
    <name>Desk::StatusLine</name>
    <message>
        <source>Connection</source>
        <extracomment>Name of what the status bar says about the connection to eSIMfly.</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Catalogue age</source>
        <extracomment>Name of what the status bar says about the copy of the catalogue, and when it was made.</extracomment>
        <translation>عمر الكتالوج</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Name of what the status bar says while all orders are read.</extracomment>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Requests left</source>
        <extracomment>Name of what the status bar says about how many questions eSIMfly takes in this hour.</extracomment>
        <translation>الاستعلامات المتبقية</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>In the status bar, while no costs, margins and balance are shown.</extracomment>
        <translation>الأسعار مخفية</translation>
    </message>
    <message>
        <source>No costs, margins or balance are shown. F8 shows them.</source>
        <translation>لا تظهر تكلفة أو هوامش أو رصيد. اضغط F8 لعرضها.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Name of what the status bar says about the computer&apos;s time zone.</extracomment>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops copying the catalogue.</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>All times local (UTC%1)</source>
        <extracomment>%1 is the difference to UTC: &quot;+3&quot;, &quot;-4:30&quot;</extracomment>
        <translation>كل الأوقات محلية (UTC%1)</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Name of what the status bar says about the desks that sell together.</extracomment>
        <translation>الفريق</translation>
    </message>
</context>
<context>
    <name>Desk::StatusReporter</name>
    <message>
        <source>balance</source>
        <extracomment>Below the balance of the account, in the corner of the window.</extracomment>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>balance · updated %1</source>
        <extracomment>Below the balance of the account, in the corner of the window.</extracomment>
        <translation>الرصيد · حُدّث %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>Status bar: an account is being connected.</extracomment>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Not connected, the clock is off · %1</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>غير متصل، الساعة غير مضبوطة · %1</translation>
    </message>
    <message>
        <source>Not connected, too many requests · %1</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>غير متصل، استعلامات كثيرة جدًا · %1</translation>
    </message>
    <message>
        <source>No connection · %1</source>
        <extracomment>%1: the access code of the account, partly hidden. Status bar.</extracomment>
        <translation>لا اتصال · %1</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>Status bar: the account is the built-in one, and nothing is real.</extracomment>
        <translation>بيئة تجريبية</translation>
    </message>
    <message>
        <source>Connected · %1</source>
        <extracomment>%1: the access code of the account, partly hidden. Status bar.</extracomment>
        <translation>متصل · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln could not be read</source>
        <extracomment>%1 is how the copy of the catalogue stands</extracomment>
        <translation>
            <numerusform>%1 · قُرئت كلها</numerusform>
            <numerusform>%1 · تعذّرت قراءة واحدة</numerusform>
            <numerusform>%1 · تعذّرت قراءة اثنتين</numerusform>
            <numerusform>%1 · تعذّرت قراءة %Ln</numerusform>
            <numerusform>%1 · تعذّرت قراءة %Ln</numerusform>
            <numerusform>%1 · تعذّرت قراءة %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading all orders: page %1 of %2</source>
        <extracomment>%1: number of a page, %2: how many pages there are. Status bar.</extracomment>
        <translation>قراءة كل الطلبات: الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Reading all orders</source>
        <translation>قراءة كل الطلبات</translation>
    </message>
    <message>
        <source>Stop reading orders. What was read stays, and it goes on from there next time.</source>
        <translation>إيقاف قراءة الطلبات. يبقى ما قُرئ، وتُتابع القراءة من هناك في المرة التالية.</translation>
    </message>
    <message>
        <source>Copying the catalogue</source>
        <translation>نسخ الكتالوج جارٍ</translation>
    </message>
    <message>
        <source>Stop copying the catalogue. It goes on from there next time.</source>
        <translation>إيقاف نسخ الكتالوج. يُتابع من هناك في المرة التالية.</translation>
    </message>
    <message numerus="yes">
        <source>Catalogue: %Ln packages</source>
        <extracomment>%Ln: how many packages the copy has. Status bar; what follows says how old it is.</extracomment>
        <translation>
            <numerusform>الكتالوج: لا باقات</numerusform>
            <numerusform>الكتالوج: باقة واحدة</numerusform>
            <numerusform>الكتالوج: باقتان</numerusform>
            <numerusform>الكتالوج: %Ln باقات</numerusform>
            <numerusform>الكتالوج: %Ln باقة</numerusform>
            <numerusform>الكتالوج: %Ln باقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue</source>
        <extracomment>Status bar, before there is a copy of the catalogue.</extracomment>
        <translation>الكتالوج</translation>
    </message>
    <message>
        <source>%1 · copying waits. %2</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 a sentence</extracomment>
        <translation>%1 · النسخ ينتظر. %2</translation>
    </message>
    <message>
        <source>%1 · copying page %2 of %3</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;</extracomment>
        <translation>%1 · نسخ الصفحة %2 من %3</translation>
    </message>
    <message>
        <source>%1 · copying</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · النسخ جارٍ</translation>
    </message>
    <message>
        <source>%1 · copy not complete</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · النسخة غير مكتملة</translation>
    </message>
    <message>
        <source>No copy of the catalogue yet</source>
        <translation>لا نسخة من الكتالوج بعد</translation>
    </message>
    <message>
        <source>%1 · copied just now</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · نُسخ للتو</translation>
    </message>
    <message>
        <source>%1 · not renewed: %2</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, the last the reason</extracomment>
        <translation>%1 · لم يُجدَّد: %2</translation>
    </message>
    <message>
        <source>%1, %2 old · not renewed: %3</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;, %3 the reason</extracomment>
        <translation>%1، عمره %2 · لم يُجدَّد: %3</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;</extracomment>
        <translation>%1، عمره %2</translation>
    </message>
    <message>
        <source>%1, %2 old · next copy %3</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;, %3 a time of day</extracomment>
        <translation>%1، عمره %2 · النسخ التالي %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages could not be read</source>
        <extracomment>%Ln: how many packages of the catalogue. Status bar.</extracomment>
        <translation>
            <numerusform>قُرئت كل الباقات</numerusform>
            <numerusform>تعذّرت قراءة باقة واحدة</numerusform>
            <numerusform>تعذّرت قراءة باقتين</numerusform>
            <numerusform>تعذّرت قراءة %Ln باقات</numerusform>
            <numerusform>تعذّرت قراءة %Ln باقة</numerusform>
            <numerusform>تعذّرت قراءة %Ln باقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests left: %1 of %2</source>
        <extracomment>%1: how many questions eSIMfly still takes in this hour, %2: how many it takes in an hour.</extracomment>
        <translation>الاستعلامات المتبقية: %1 من %2</translation>
    </message>
    <message>
        <source>Requests left: %1</source>
        <extracomment>%1: how many questions eSIMfly still takes in this hour.</extracomment>
        <translation>الاستعلامات المتبقية: %1</translation>
    </message>
    <message>
        <source>%1 · %2 copies for all desks: page %3 of %4</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 the name of another desk of the team</extracomment>
        <translation>%1 · تنسخ %2 لكل نقاط البيع: الصفحة %3 من %4</translation>
    </message>
    <message>
        <source>%1 · %2 copies for all desks</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 the name of another desk of the team</extracomment>
        <translation>%1 · تنسخ %2 لكل نقاط البيع</translation>
    </message>
    <message>
        <source>Connected, the clock is off · %1</source>
        <extracomment>%1: an access code, most of it hidden.</extracomment>
        <translation>متصل، الساعة غير مضبوطة · %1</translation>
    </message>
</context>
<context>
    <name>Desk::StoreReporter</name>
    <message>
        <source>The copy of catalogue, eSIMs and orders on this computer was damaged and is fetched again. Purchases and notes were not in it. The damaged file is kept as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>تلفت نسخة الكتالوج وشرائح eSIM والطلبات على هذا الحاسوب وتُجلب من جديد. لم تكن المشتريات والملاحظات فيها. حُفظ الملف التالف باسم %1.</translation>
    </message>
    <message>
        <source>No copy of catalogue, eSIMs and orders can be kept on this computer, so they are fetched anew at each start. Buying does not need that copy.</source>
        <translation>لا يمكن حفظ نسخة من الكتالوج وشرائح eSIM والطلبات على هذا الحاسوب، فتُجلب من جديد عند كل تشغيل. الشراء لا يحتاج إلى تلك النسخة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <extracomment>%Ln: how many purchases. Part of a list: “3 purchases, 2 notes”.</extracomment>
        <translation>
            <numerusform>لا مشتريات</numerusform>
            <numerusform>عملية شراء واحدة</numerusform>
            <numerusform>عمليتا شراء</numerusform>
            <numerusform>%Ln عمليات شراء</numerusform>
            <numerusform>%Ln عملية شراء</numerusform>
            <numerusform>%Ln عملية شراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>%Ln: how many notes on eSIMs. Part of a list: “3 purchases, 2 notes”.</extracomment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the purchase journal was taken away while the program ran. It was written anew, with %1 and %2; nothing was lost.</source>
        <extracomment>%1: &quot;143 purchases&quot;; %2: &quot;12 notes&quot;.</extracomment>
        <translation>أُزيل ملف سجل المشتريات أثناء عمل البرنامج. كُتب من جديد، وفيه %1 و%2؛ ولم يضِع شيء.</translation>
    </message>
    <message>
        <source>The purchase journal was damaged. %1 and %2 were recovered; the damaged file is kept as %3. Orders that were lost from it still stand on the Orders page.</source>
        <extracomment>%1: &quot;143 purchases&quot;; %2: &quot;12 notes&quot;; %3: path of a file.</extracomment>
        <translation>تلف سجل المشتريات. تمت استعادة ما يلي: %1 و%2؛ وحُفظ الملف التالف باسم %3. الطلبات التي ضاعت منه ما زالت تظهر في صفحة الطلبات.</translation>
    </message>
    <message>
        <source>Orders that are under way go on and are told here; notes are written when it can be written again.</source>
        <translation>الطلبات الجارية مستمرة وتُعلن نتيجتها هنا؛ وتُكتب الملاحظات عندما تعود الكتابة فيه ممكنة.</translation>
    </message>
    <message>
        <source>The purchase journal can be written again. Buying goes on.</source>
        <translation>عادت الكتابة في سجل المشتريات ممكنة. الشراء مستمر.</translation>
    </message>
</context>
<context>
    <name>Desk::TeamController</name>
    <message>
        <source>The keychain did not keep the team&apos;s password: it is asked for at the next start. %1</source>
        <extracomment>%1: a sentence of the keychain about what went wrong.</extracomment>
        <translation>لم تحفظ سلسلة المفاتيح كلمة مرور الفريق: ستُطلب عند التشغيل التالي. %1</translation>
    </message>
    <message>
        <source>This desk did not join its team. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>لم تنضم نقطة البيع هذه إلى فريقها. %1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>Button of a notice: shows what this desk has and what the team has, side by side.</extracomment>
        <translation>مقارنة…</translation>
    </message>
</context>
<context>
    <name>Desk::TeamDeskModel</name>
    <message>
        <source>Name</source>
        <extracomment>Of a desk of the team.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>آخر خبر</translation>
    </message>
    <message>
        <source>When it last had nothing that only it knows</source>
        <translation>آخر وقت كان لدى البقية فيه كل ما لديها</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>لم تعد موجودة</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>Of a desk that has told its team nothing so far.</extracomment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Entries that only this desk had when it was heard of</source>
        <translation>القيود التي لم تكن إلا لدى نقطة البيع هذه عند آخر خبر منها</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Of the program.</extracomment>
        <translation>الإصدار</translation>
    </message>
</context>
<context>
    <name>Desk::TeamDialog</name>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>What stays on this computer: the secret key, activation codes, and where receipts were sent.</source>
        <translation>ما يبقى على هذا الحاسوب: المفتاح السري، ورموز التفعيل، وإلى أين أُرسلت الإيصالات.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>Team server</source>
        <translation>خادم الفريق</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;قاعدة البيانات</translation>
    </message>
    <message>
        <source>Team database</source>
        <translation>قاعدة بيانات الفريق</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>Team user</source>
        <translation>مستخدم الفريق</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Team password</source>
        <translation>كلمة مرور الفريق</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>ال&amp;شهادة</translation>
    </message>
    <message>
        <source>Certificate of the team server</source>
        <translation>شهادة خادم الفريق</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>اختيار الشهادة</translation>
    </message>
    <message>
        <source>&amp;Name of this desk</source>
        <translation>ا&amp;سم نقطة البيع هذه</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>اسم نقطة البيع هذه</translation>
    </message>
    <message>
        <source>Joining the team</source>
        <translation>تقدم الانضمام إلى الفريق</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>نقاط البيع</translation>
    </message>
    <message>
        <source>This desk is gone</source>
        <translation>لم تعد نقطة البيع موجودة</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>The desks are listed once the server has answered.</source>
        <translation>تظهر نقاط البيع حالما يُجيب الخادم.</translation>
    </message>
    <message>
        <source>Join team</source>
        <translation>الانضمام إلى الفريق</translation>
    </message>
    <message>
        <source>Create team here</source>
        <translation>إنشاء الفريق هنا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Leave team</source>
        <translation>مغادرة الفريق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Type the name of the server first.</source>
        <translation>اكتب اسم الخادم أولًا.</translation>
    </message>
    <message>
        <source>Type the name of the database first.</source>
        <translation>اكتب اسم قاعدة البيانات أولًا.</translation>
    </message>
    <message>
        <source>Type the user first.</source>
        <translation>اكتب اسم المستخدم أولًا.</translation>
    </message>
    <message>
        <source>Give this desk a name by which the others know it.</source>
        <translation>أعطِ نقطة البيع هذه اسمًا تعرفها به البقية.</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>الشهادات ‎(*.crt *.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Leave the team?</source>
        <translation>هل تغادر الفريق؟</translation>
    </message>
    <message>
        <source>Is the desk %1 gone for good?</source>
        <translation>هل تؤكد أن نقطة البيع %1 لم تعد موجودة نهائيًا؟</translation>
    </message>
    <message>
        <source>Nobody waits for it any more. What it sold and has not told the others is missing in their books until it joins anew.</source>
        <translation>لن ينتظرها أحد بعد ذلك. ما باعته ولم تُخبر به نقاط البيع الأخرى لن يظهر في دفاتر تلك النقاط حتى تنضم من جديد.</translation>
    </message>
    <message>
        <source>The desks of a shop share sales, notes and customers, favourites, corrections and closed days, and have selling prices, shop and hand-over card in common, through a PostgreSQL server of its own. Selling never waits for it: without it each desk goes on alone, and tells the others later.</source>
        <translation>تتشارك نقاط البيع في المتجر المبيعات والملاحظات والعملاء والمفضلة والتصحيحات والأيام المقفلة، وتشترك في أسعار البيع وبيانات المتجر وبطاقة التسليم، عبر خادم PostgreSQL خاص به. لا ينتظره البيع أبدًا: من دونه تواصل كل نقطة بيع العمل وحدها، وتُخبر البقية لاحقًا.</translation>
    </message>
    <message>
        <source>Open invitation…</source>
        <translation>فتح دعوة…</translation>
    </message>
    <message>
        <source>A file that a desk of the team has saved. It fills in the fields; there is no password in it.</source>
        <translation>ملف حفظته إحدى نقاط البيع في الفريق. يملأ الحقول؛ وليس فيه كلمة مرور.</translation>
    </message>
    <message>
        <source>Save invitation…</source>
        <translation>حفظ دعوة…</translation>
    </message>
    <message>
        <source>Open an invitation to a team</source>
        <translation>فتح دعوة إلى فريق</translation>
    </message>
    <message>
        <source>Invitations (*.json)</source>
        <translation>الدعوات ‎(*.json)</translation>
    </message>
    <message>
        <source>The invitation can&apos;t be used. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>لا يمكن استخدام الدعوة. %1</translation>
    </message>
    <message>
        <source>The team is there. Invite the other desks?</source>
        <translation>أصبح الفريق جاهزًا. هل تدعو نقاط البيع الأخرى؟</translation>
    </message>
    <message>
        <source>The invitation is a file for them to open. It says where the server is; there is no password in it.</source>
        <translation>الدعوة ملف تفتحه نقاط البيع الأخرى. فيه مكان الخادم؛ وليس فيه كلمة مرور.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>The user with which the other desks join.
Its password is not in the file: hand it over in person.</source>
        <translation>المستخدم الذي تنضم به نقاط البيع الأخرى.
كلمة مروره ليست في الملف: سلّمها شخصيًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>حفظ الدعوة</translation>
    </message>
    <message>
        <source>The invitation is in %1.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>الدعوة في %1.</translation>
    </message>
    <message>
        <source>The invitation could not be saved. %1</source>
        <translation>تعذّر حفظ الدعوة. %1</translation>
    </message>
    <message>
        <source>Upgrade the database…</source>
        <translation>ترقية قاعدة البيانات…</translation>
    </message>
    <message>
        <source>New name of this desk</source>
        <translation>الاسم الجديد لنقطة البيع هذه</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Another desk is called “%1”, too. Give this one a name of its own.</source>
        <extracomment>%1: the name of this desk, which another one has, too.</extracomment>
        <translation>هناك نقطة بيع أخرى اسمها «%1» أيضًا. أعطِ هذه اسمًا خاصًا بها.</translation>
    </message>
    <message>
        <source>Another desk is called so already.</source>
        <translation>هناك نقطة بيع أخرى بهذا الاسم.</translation>
    </message>
    <message>
        <source>Upgrade the team&apos;s database to this program&apos;s version?</source>
        <translation>هل ترقّي قاعدة بيانات الفريق إلى إصدار هذا البرنامج؟</translation>
    </message>
    <message>
        <source>Upgrade the database</source>
        <translation>ترقية قاعدة البيانات</translation>
    </message>
</context>
<context>
    <name>Desk::TeamText</name>
    <message>
        <source>Joining the team…</source>
        <translation>جارٍ الانضمام إلى الفريق…</translation>
    </message>
    <message>
        <source>Looking for the team&apos;s server…</source>
        <translation>جارٍ البحث عن خادم الفريق…</translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln desks</source>
        <translation>
            <numerusform>الفريق: لا نقاط بيع</numerusform>
            <numerusform>الفريق: نقطة بيع واحدة</numerusform>
            <numerusform>الفريق: نقطتا بيع</numerusform>
            <numerusform>الفريق: %Ln نقاط بيع</numerusform>
            <numerusform>الفريق: %Ln نقطة بيع</numerusform>
            <numerusform>الفريق: %Ln نقطة بيع</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk is not in its team any more. Selling goes on.</source>
        <translation>لم تعد نقطة البيع هذه في فريقها. البيع مستمر.</translation>
    </message>
    <message>
        <source>Team server can&apos;t be reached since %1. Selling goes on.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>لا يمكن الوصول إلى خادم الفريق منذ %1. البيع مستمر.</translation>
    </message>
    <message>
        <source>Nothing goes to the team since %1. Selling goes on.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>لا يصل شيء إلى الفريق منذ %1. البيع مستمر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone so far. They are kept, and the others get them when the server is there.</source>
        <translation>
            <numerusform>لا قيود على هذا الحاسوب وحده.</numerusform>
            <numerusform>قيد واحد ما زال على هذا الحاسوب وحده. هو محفوظ، وتحصل عليه البقية عندما يعود الخادم.</numerusform>
            <numerusform>قيدان ما زالا على هذا الحاسوب وحده. هما محفوظان، وتحصل عليهما البقية عندما يعود الخادم.</numerusform>
            <numerusform>%Ln قيود ما زالت على هذا الحاسوب وحده. هي محفوظة، وتحصل عليها البقية عندما يعود الخادم.</numerusform>
            <numerusform>%Ln قيدًا ما زالت على هذا الحاسوب وحده. هي محفوظة، وتحصل عليها البقية عندما يعود الخادم.</numerusform>
            <numerusform>%Ln قيد ما زالت على هذا الحاسوب وحده. هي محفوظة، وتحصل عليها البقية عندما يعود الخادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation>جارٍ سؤال خادم الفريق…</translation>
    </message>
    <message>
        <source>Gathering what is on this computer…</source>
        <translation>جارٍ جمع ما على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Bringing what is on this computer: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>جارٍ إرسال ما على هذا الحاسوب: %1 من %2…</translation>
    </message>
    <message>
        <source>Reading what the others have: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>جارٍ قراءة ما لدى البقية: %1 من %2…</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <extracomment>%1: the server&apos;s own words. The space belongs to it.</extracomment>
        <translation>يقول الخادم: «%1».</translation>
    </message>
    <message>
        <source>What the team&apos;s server sends can&apos;t be right. Nothing of it was kept, and it is asked again by itself.</source>
        <translation>ما يرسله خادم الفريق لا يمكن أن يكون صحيحًا. لم يُحفظ منه شيء، ويُعاد سؤاله تلقائيًا.</translation>
    </message>
    <message>
        <source>Nobody answers at the team&apos;s server, or the line to it broke. It is tried again by itself.</source>
        <translation>لا يُجيب خادم الفريق، أو انقطع الاتصال به. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not answer in time. It is tried again by itself.</source>
        <translation>لا يُجيب خادم الفريق في الوقت المحدد. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>What answers there is no PostgreSQL 15 or newer. Check the server&apos;s name and port.</source>
        <translation>الخادم الذي يُجيب هناك ليس PostgreSQL 15 أو أحدث. راجع اسم الخادم ومنفذه.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not know this user with this password. Type them again.</source>
        <translation>لا يعرف خادم الفريق هذا المستخدم بكلمة المرور هذه. اكتبهما من جديد.</translation>
    </message>
    <message>
        <source>The team&apos;s server speaks without encryption, which is used on this computer alone. Whoever looks after the server has to switch TLS on.</source>
        <translation>يتصل خادم الفريق دون تشفير، ولا يُقبل ذلك إلا على هذا الحاسوب وحده. على من يدير الخادم تشغيل TLS.</translation>
    </message>
    <message>
        <source>The certificate of the team&apos;s server is not to be trusted here, or is out of date. Use the invitation of whoever looks after the server.</source>
        <translation>شهادة خادم الفريق غير موثوقة هنا، أو منتهية. استخدم دعوة من يدير الخادم.</translation>
    </message>
    <message>
        <source>The certificate is for another computer than the one that was typed. Check the server&apos;s name.</source>
        <translation>الشهادة لحاسوب غير الذي كُتب اسمه. راجع اسم الخادم.</translation>
    </message>
    <message>
        <source>The server has no database of this name. Check how it is spelled.</source>
        <translation>ليس في الخادم قاعدة بيانات بهذا الاسم. راجع كتابته.</translation>
    </message>
    <message>
        <source>This user may not do that. An owner of the team may.</source>
        <translation>لا يحق لهذا المستخدم ذلك، بل لمالك الفريق.</translation>
    </message>
    <message>
        <source>There is no team in this database yet. An owner creates it.</source>
        <translation>لا يوجد فريق في قاعدة البيانات هذه بعد. ينشئه مالك الفريق.</translation>
    </message>
    <message>
        <source>This database belongs to another program. Nothing was written to it.</source>
        <translation>قاعدة البيانات هذه لبرنامج آخر. لم يُكتب فيها شيء.</translation>
    </message>
    <message>
        <source>A newer version of this program has changed the team&apos;s database. Update the program on this computer.</source>
        <translation>تغيّرت قاعدة بيانات الفريق بإصدار أحدث من هذا البرنامج. حدّث البرنامج على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The team&apos;s database is of an older version of this program. An owner has to upgrade it.</source>
        <translation>قاعدة بيانات الفريق من إصدار أقدم من هذا البرنامج. على مالك الفريق ترقيتها.</translation>
    </message>
    <message>
        <source>This team sells with another API key. Where it is a new one of the same account, an owner adds it.</source>
        <translation>يبيع هذا الفريق بمفتاح API آخر. إن كان مفتاحًا جديدًا للحساب نفسه، فليُضفه مالك الفريق.</translation>
    </message>
    <message>
        <source>The team does not know this desk, or was told that it is gone. Join the team again; what this computer has is kept.</source>
        <translation>لا يعرف الفريق نقطة البيع هذه، أو أُخبر أنها لم تعد موجودة. انضم إلى الفريق من جديد؛ وما على هذا الحاسوب محفوظ.</translation>
    </message>
    <message>
        <source>The team knows another computer as this desk. Where that one is no more, an owner says that it is gone.</source>
        <translation>يعرف الفريق حاسوبًا آخر باسم نقطة البيع هذه. إن لم يعد ذاك موجودًا، فليُعلن مالك الفريق ذلك.</translation>
    </message>
    <message>
        <source>The team&apos;s server was put back to an older state. All that this computer knows is read and brought again.</source>
        <translation>أُعيد خادم الفريق إلى حالة أقدم. يُقرأ كل ما يعرفه هذا الحاسوب ويُرسل من جديد.</translation>
    </message>
    <message>
        <source>The team&apos;s server can write nothing, its disk may be full. Whoever looks after it has to make room; it is tried again by itself.</source>
        <translation>لا يستطيع خادم الفريق كتابة شيء، وقد يكون قرصه ممتلئًا. على من يديره إفراغ مساحة؛ وتُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The team&apos;s server refused this.</source>
        <translation>رفض خادم الفريق ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes fast. The times of its sales are corrected; set it right.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب مضبوطة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة دقيقة واحدة. صُحّحت أوقات مبيعاته؛ اضبطها.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة دقيقتين. صُحّحت أوقات مبيعاته؛ اضبطها.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %Ln دقائق. صُحّحت أوقات مبيعاته؛ اضبطها.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %Ln دقيقة. صُحّحت أوقات مبيعاته؛ اضبطها.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %Ln دقيقة. صُحّحت أوقات مبيعاته؛ اضبطها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes slow. The times of its sales are corrected; set it right.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب مضبوطة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة دقيقة واحدة. صُحّحت أوقات مبيعاته؛ اضبطها.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة دقيقتين. صُحّحت أوقات مبيعاته؛ اضبطها.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %Ln دقائق. صُحّحت أوقات مبيعاته؛ اضبطها.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %Ln دقيقة. صُحّحت أوقات مبيعاته؛ اضبطها.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %Ln دقيقة. صُحّحت أوقات مبيعاته؛ اضبطها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone so far. They are kept here, and the others get them when the program runs again.</source>
        <translation>
            <numerusform>لا قيود على هذا الحاسوب وحده.</numerusform>
            <numerusform>قيد واحد ما زال على هذا الحاسوب وحده. هو محفوظ هنا، وتحصل عليه البقية عندما يعمل البرنامج من جديد.</numerusform>
            <numerusform>قيدان ما زالا على هذا الحاسوب وحده. هما محفوظان هنا، وتحصل عليهما البقية عندما يعمل البرنامج من جديد.</numerusform>
            <numerusform>%Ln قيود ما زالت على هذا الحاسوب وحده. هي محفوظة هنا، وتحصل عليها البقية عندما يعمل البرنامج من جديد.</numerusform>
            <numerusform>%Ln قيدًا ما زالت على هذا الحاسوب وحده. هي محفوظة هنا، وتحصل عليها البقية عندما يعمل البرنامج من جديد.</numerusform>
            <numerusform>%Ln قيد ما زالت على هذا الحاسوب وحده. هي محفوظة هنا، وتحصل عليها البقية عندما يعمل البرنامج من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer keeps all that it has, and shares nothing any more.</source>
        <translation>يحتفظ هذا الحاسوب بكل ما لديه، ولا يشارك شيئًا بعد ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone, and the others will never get them.</source>
        <translation>
            <numerusform>لا قيود على هذا الحاسوب وحده.</numerusform>
            <numerusform>قيد واحد على هذا الحاسوب وحده، ولن تحصل عليه البقية أبدًا.</numerusform>
            <numerusform>قيدان على هذا الحاسوب وحده، ولن تحصل عليهما البقية أبدًا.</numerusform>
            <numerusform>%Ln قيود على هذا الحاسوب وحده، ولن تحصل عليها البقية أبدًا.</numerusform>
            <numerusform>%Ln قيدًا على هذا الحاسوب وحده، ولن تحصل عليها البقية أبدًا.</numerusform>
            <numerusform>%Ln قيد على هذا الحاسوب وحده، ولن تحصل عليها البقية أبدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes to the team: its password is missing. Selling goes on.</source>
        <translation>لا يصل شيء إلى الفريق: كلمة مروره غير موجودة. البيع مستمر.</translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %Ln entries of this computer. They are kept here, and the other desks are told that they are missing.</source>
        <translation>
            <numerusform>لا يرفض الخادم أي قيد من هذا الحاسوب.</numerusform>
            <numerusform>يرفض الخادم قيدًا واحدًا من هذا الحاسوب. هو محفوظ هنا، وتُخبَر نقاط البيع الأخرى بأنه ناقص.</numerusform>
            <numerusform>يرفض الخادم قيدين من هذا الحاسوب. هما محفوظان هنا، وتُخبَر نقاط البيع الأخرى بأنهما ناقصان.</numerusform>
            <numerusform>يرفض الخادم %Ln قيود من هذا الحاسوب. هي محفوظة هنا، وتُخبَر نقاط البيع الأخرى بأنها ناقصة.</numerusform>
            <numerusform>يرفض الخادم %Ln قيدًا من هذا الحاسوب. هي محفوظة هنا، وتُخبَر نقاط البيع الأخرى بأنها ناقصة.</numerusform>
            <numerusform>يرفض الخادم %Ln قيد من هذا الحاسوب. هي محفوظة هنا، وتُخبَر نقاط البيع الأخرى بأنها ناقصة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %Ln entries of %1. They are on that computer alone.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>
            <numerusform>لا يرفض الخادم أي قيد من %1.</numerusform>
            <numerusform>يرفض الخادم قيدًا واحدًا من %1. هو على ذلك الحاسوب وحده.</numerusform>
            <numerusform>يرفض الخادم قيدين من %1. هما على ذلك الحاسوب وحده.</numerusform>
            <numerusform>يرفض الخادم %Ln قيود من %1. هي على ذلك الحاسوب وحده.</numerusform>
            <numerusform>يرفض الخادم %Ln قيدًا من %1. هي على ذلك الحاسوب وحده.</numerusform>
            <numerusform>يرفض الخادم %Ln قيد من %1. هي على ذلك الحاسوب وحده.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gathering what is on this computer: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>جارٍ جمع ما على هذا الحاسوب: %1 من %2…</translation>
    </message>
    <message>
        <source>The keychain has no password for the team&apos;s server. Join the team again, and type it.</source>
        <translation>ليس في سلسلة المفاتيح كلمة مرور لخادم الفريق. انضم إلى الفريق من جديد واكتبها.</translation>
    </message>
    <message>
        <source>The keychain does not give the password for the team&apos;s server; it may be locked. It is asked again by itself.</source>
        <translation>لا تعطي سلسلة المفاتيح كلمة مرور خادم الفريق؛ ربما تكون مقفلة. يُعاد سؤالها تلقائيًا.</translation>
    </message>
    <message>
        <source>Desk without a name</source>
        <extracomment>In place of the name of a desk.</extracomment>
        <translation>نقطة بيع بلا اسم</translation>
    </message>
    <message>
        <source>%1 has never been heard of: what it sold is not in here.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>لم يصل أي خبر من %1 قط: ما باعته ليس هنا.</translation>
    </message>
    <message>
        <source>Not all that %1 told has been read here: some of what it sold may be missing.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>لم يُقرأ هنا كل ما أخبرت به %1: قد ينقص بعض ما باعته.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2: what it sold after that is not in here.</source>
        <extracomment>%1: name of a desk; %2: a time.</extracomment>
        <translation>لم يصل خبر من %1 منذ %2: ما باعته بعد ذلك ليس هنا.</translation>
    </message>
    <message numerus="yes">
        <source>Sales of %Ln more desks may be missing.</source>
        <translation>
            <numerusform>لا تنقص مبيعات نقاط بيع أخرى.</numerusform>
            <numerusform>قد تنقص مبيعات نقطة بيع أخرى.</numerusform>
            <numerusform>قد تنقص مبيعات نقطتي بيع أخريين.</numerusform>
            <numerusform>قد تنقص مبيعات %Ln نقاط بيع أخرى.</numerusform>
            <numerusform>قد تنقص مبيعات %Ln نقطة بيع أخرى.</numerusform>
            <numerusform>قد تنقص مبيعات %Ln نقطة بيع أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took the note away at %2.</source>
        <extracomment>Beside the note that stands; %1: a person or a desk; %2: a time.</extracomment>
        <translation>أُزيلت الملاحظة في %2 (%1).</translation>
    </message>
    <message>
        <source>%1 wrote at %2: %3</source>
        <extracomment>Beside the note that stands; %1: a person or a desk; %2: a time; %3: another note.</extracomment>
        <translation>ملاحظة من %1 في %2: %3</translation>
    </message>
    <message>
        <source>Not clear again: %1, sold by %2 at %3. The order that it was taken for is another sale&apos;s, so nobody knows whether it was bought.</source>
        <extracomment>%1: a package; %2: name of a desk; %3: a time.</extracomment>
        <translation>غير واضح من جديد: %1، باعتها %2 في %3. الطلب الذي نُسب إليها لعملية بيع أخرى، فلا أحد يعرف هل تمّ شراؤها.</translation>
    </message>
    <message>
        <source>%1 has version %2, and was last heard of at %3.</source>
        <extracomment>%1: the name of a desk; %2: a version of the program; %3: a time.</extracomment>
        <translation>لدى %1 الإصدار %2، وآخر خبر وصل منها كان في %3.</translation>
    </message>
    <message>
        <source>%1 has version %2, and has never been heard of.</source>
        <extracomment>%1: the name of a desk; %2: a version of the program.</extracomment>
        <translation>لدى %1 الإصدار %2، ولم يصل أي خبر منها قط.</translation>
    </message>
    <message>
        <source>No desk is known to have an older version.</source>
        <translation>لا يُعرف أن لدى أي نقطة بيع إصدارًا أقدم.</translation>
    </message>
    <message>
        <source>A desk with an older version may have to be updated before it reaches the team again. Until then it sells alone.</source>
        <translation>قد يلزم تحديث نقطة البيع ذات الإصدار الأقدم قبل أن تصل إلى الفريق من جديد. وإلى ذلك الحين تبيع وحدها.</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpPackageModel</name>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: how much data a top-up adds.</extracomment>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Heading of a column: how many days a top-up adds.</extracomment>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a top-up.</extracomment>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>What the customer pays, by the shop&apos;s own prices.</extracomment>
        <translation>سعر البيع</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>/GB</source>
        <extracomment>Cost for each gigabyte, as short as it is understood.</extracomment>
        <translation>لكل GB</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package that an eSIM can be topped up with.</extracomment>
        <translation>الباقة</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpPanel</name>
    <message>
        <source>Top up</source>
        <extracomment>Heading of the panel that gives an eSIM more data.</extracomment>
        <translation>تعبئة</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: back to what was shown before.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back from the top-up</source>
        <translation>الرجوع من التعبئة</translation>
    </message>
    <message>
        <source>Back to the activation (Esc)</source>
        <translation>الرجوع إلى التفعيل (Esc)</translation>
    </message>
    <message>
        <source>Top-up message</source>
        <extracomment>Name of what says why an eSIM can&apos;t be topped up.</extracomment>
        <translation>رسالة التعبئة</translation>
    </message>
    <message>
        <source>Top-up packages</source>
        <extracomment>Name of a table: what an eSIM can be topped up with.</extracomment>
        <translation>باقات التعبئة</translation>
    </message>
    <message>
        <source>you pay</source>
        <extracomment>Below an amount: what the account pays.</extracomment>
        <translation>تدفع</translation>
    </message>
    <message>
        <source>Top-up question</source>
        <extracomment>Name of what asks before a top-up is bought.</extracomment>
        <translation>سؤال التعبئة</translation>
    </message>
    <message>
        <source>Buy top-up</source>
        <extracomment>Button: buys the top-up.</extracomment>
        <translation>شراء التعبئة</translation>
    </message>
    <message>
        <source>Top-up status</source>
        <extracomment>Name of what says how a top-up stands.</extracomment>
        <translation>حالة التعبئة</translation>
    </message>
    <message>
        <source>Top-up in progress</source>
        <translation>التعبئة جارية</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how a top-up stands.</extracomment>
        <translation>التحقق من جديد</translation>
    </message>
    <message>
        <source>Looks at the account once more. Buys nothing.</source>
        <translation>ينظر في الحساب مرة أخرى. لا يشتري شيئًا.</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>تمّت العملية</translation>
    </message>
    <message>
        <source>You saw the data on the phone or in the account: the eSIM can be topped up again.</source>
        <translation>رأيت البيانات على الهاتف أو في الحساب: يمكن تعبئة الشريحة من جديد.</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>لم يتمّ الشراء</translation>
    </message>
    <message>
        <source>Nothing arrived and nothing was charged: the eSIM can be topped up again. Look at your orders first.</source>
        <translation>لم يصل شيء ولم يُخصم أي مبلغ: يمكن تعبئة الشريحة من جديد. انظر طلباتك أولًا.</translation>
    </message>
    <message>
        <source>Choose an eSIM to top it up.</source>
        <translation>اختر شريحة eSIM لتعبئتها.</translation>
    </message>
    <message>
        <source>Now: %1, ends %2</source>
        <extracomment>What an eSIM has before a top-up. %1: &quot;1.2 of 3 GB used&quot;; %2: a day.</extracomment>
        <translation>الآن: %1، تنتهي %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>What an eSIM has before a top-up. %1: &quot;1.2 of 3 GB used&quot;.</extracomment>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>Reading what it can be topped up with…</source>
        <translation>جارٍ قراءة ما يمكن تعبئتها به…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages could not be read. Where a price was known before, that one is shown, and it is read again before anything is bought.</source>
        <extracomment>%Ln: how many packages that an eSIM can be topped up with.</extracomment>
        <translation>
            <numerusform>قُرئت كل الباقات.</numerusform>
            <numerusform>تعذّرت قراءة باقة واحدة. إن كان لها سعر معروف من قبل فهو المعروض، ويُقرأ من جديد قبل شراء أي شيء.</numerusform>
            <numerusform>تعذّرت قراءة باقتين. ما كان له سعر معروف من قبل فهو المعروض، ويُقرأ من جديد قبل شراء أي شيء.</numerusform>
            <numerusform>تعذّرت قراءة %Ln باقات. ما كان له سعر معروف من قبل فهو المعروض، ويُقرأ من جديد قبل شراء أي شيء.</numerusform>
            <numerusform>تعذّرت قراءة %Ln باقة. ما كان له سعر معروف من قبل فهو المعروض، ويُقرأ من جديد قبل شراء أي شيء.</numerusform>
            <numerusform>تعذّرت قراءة %Ln باقة. ما كان له سعر معروف من قبل فهو المعروض، ويُقرأ من جديد قبل شراء أي شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are offered for this eSIM, but they could not be read. Try again in a while.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>لا باقات معروضة لهذه الشريحة.</numerusform>
            <numerusform>لهذه الشريحة باقة واحدة معروضة، لكن تعذّرت قراءتها. أعد المحاولة بعد قليل.</numerusform>
            <numerusform>لهذه الشريحة باقتان معروضتان، لكن تعذّرت قراءتهما. أعد المحاولة بعد قليل.</numerusform>
            <numerusform>لهذه الشريحة %Ln باقات معروضة، لكن تعذّرت قراءتها. أعد المحاولة بعد قليل.</numerusform>
            <numerusform>لهذه الشريحة %Ln باقة معروضة، لكن تعذّرت قراءتها. أعد المحاولة بعد قليل.</numerusform>
            <numerusform>لهذه الشريحة %Ln باقة معروضة، لكن تعذّرت قراءتها. أعد المحاولة بعد قليل.</numerusform>
        </translation>
    </message>
    <message>
        <source>eSIMfly offers no top-up for this eSIM. Sell a new one instead.</source>
        <translation>لا تعرض eSIMfly تعبئة لشريحة eSIM هذه. بِع شريحة جديدة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>What this eSIM can be topped up with could not be read. Try again in a while.</source>
        <translation>تعذّرت قراءة ما يمكن تعبئة هذه الشريحة به. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>Balance after: %1</source>
        <extracomment>What the account will have once this top-up is paid.</extracomment>
        <translation>الرصيد بعدها: %1</translation>
    </message>
    <message>
        <source>Choose what to top up with.</source>
        <translation>اختر باقة التعبئة.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>What a top-up brings. %1: &quot;5 GB&quot; or &quot;∞&quot;; %2: &quot;30 days&quot;.</extracomment>
        <translation>الزيادة: %1 و%2</translation>
    </message>
    <message>
        <source>until about %1</source>
        <extracomment>Until when an eSIM lasts after a top-up; the network decides in the end. %1: a day.</extracomment>
        <translation>حتى %1 تقريبًا</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or buy again all the same.</source>
        <translation>التكلفة أعلى من قبل. اعرض الأسعار للمتابعة، أو اشترِ مرة أخرى رغم ذلك.</translation>
    </message>
    <message>
        <source>Buy again to confirm.</source>
        <translation>اشترِ مرة أخرى للتأكيد.</translation>
    </message>
    <message>
        <source>Checking the price…</source>
        <translation>جارٍ التحقق من السعر…</translation>
    </message>
    <message>
        <source>The price rose from %1 to %2. Buy again to pay %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>ارتفع السعر من %1 إلى %2. اشترِ مرة أخرى لدفع %2.</translation>
    </message>
    <message>
        <source>The price read at %1 could not be checked. Buy again to pay the current price.</source>
        <extracomment>%1: the time of day at which the price was read.</extracomment>
        <translation>تعذّر التحقق من السعر المقروء في %1. اشترِ مرة أخرى لدفع السعر الحالي.</translation>
    </message>
    <message>
        <source>This is more than %1. Buy again to confirm.</source>
        <extracomment>%1: an amount of money that was set.</extracomment>
        <translation>هذا أكثر من %1. اشترِ مرة أخرى للتأكيد.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be bought. Buy again to have it read once more.</source>
        <translation>تعذّرت قراءة تكلفة هذه الباقة الآن، فلا يمكن شراؤها. اشترِ مرة أخرى لتُقرأ من جديد.</translation>
    </message>
    <message>
        <source>This package is no longer offered for this eSIM. Choose another one.</source>
        <translation>لم تعد هذه الباقة معروضة لشريحة eSIM هذه. اختر باقة أخرى.</translation>
    </message>
    <message>
        <source>The price fell from %1 to %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>انخفض السعر من %1 إلى %2.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a sale has been running, in seconds.</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Connect an account to top up.</source>
        <translation>اربط حسابًا للتعبئة.</translation>
    </message>
    <message>
        <source>Nothing can be topped up while this computer&apos;s clock is off.</source>
        <translation>لا يمكن تعبئة شيء ما دامت ساعة هذا الحاسوب غير مضبوطة.</translation>
    </message>
    <message>
        <source>Nothing can be topped up without a connection.</source>
        <translation>لا يمكن تعبئة شيء دون اتصال.</translation>
    </message>
    <message>
        <source>Connecting the account…</source>
        <translation>جارٍ ربط الحساب…</translation>
    </message>
    <message>
        <source>A top-up of this eSIM is under way. The next one waits for it.</source>
        <translation>هناك تعبئة جارية لشريحة eSIM هذه. التعبئة التالية تنتظرها.</translation>
    </message>
    <message>
        <source>Top up without asking the others</source>
        <translation>تعبئة دون سؤال البقية</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpText</name>
    <message>
        <source>Looking at the eSIM before it is topped up…</source>
        <translation>جارٍ النظر في الشريحة قبل تعبئتها…</translation>
    </message>
    <message>
        <source>Topping up…</source>
        <extracomment>How a top-up stands: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>جارٍ التعبئة…</translation>
    </message>
    <message>
        <source>You may have been charged. Checking…</source>
        <translation>ربما خُصم منك المبلغ. جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>لم يتضح الأمر بعد.</translation>
    </message>
    <message>
        <source>It went through.</source>
        <translation>تمّت العملية.</translation>
    </message>
    <message>
        <source>It did not go through. Nothing was charged.</source>
        <translation>لم تتمّ العملية. لم يُخصم أي مبلغ.</translation>
    </message>
    <message>
        <source>You said that it went through.</source>
        <translation>قلتَ إن العملية تمّت.</translation>
    </message>
    <message>
        <source>You said that it was not bought.</source>
        <translation>قلتَ إن الشراء لم يتمّ.</translation>
    </message>
    <message>
        <source>It did not go through. %1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>لم تتمّ العملية. عاد %1.</translation>
    </message>
    <message>
        <source>It did not go through. The money came back.</source>
        <translation>لم تتمّ العملية. عاد المبلغ.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. A part of the money came back; not clear yet whether the rest does.</source>
        <translation>لم تتمّ العملية رغم الدفع. عاد جزء من المبلغ؛ ولم يتضح بعد هل يعود الباقي.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. %1 of %2 came back; not clear yet whether the rest does.</source>
        <extracomment>%1: an amount of money that came back; %2: what was paid.</extracomment>
        <translation>لم تتمّ العملية رغم الدفع. عاد %1 من %2؛ ولم يتضح بعد هل يعود الباقي.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>لم تتمّ العملية رغم الدفع. لم يتضح بعد هل عاد المبلغ.</translation>
    </message>
    <message>
        <source>The balance was %1 before the top-up and is %2 now.</source>
        <extracomment>%1, %2: amounts of money.</extracomment>
        <translation>كان الرصيد %1 قبل التعبئة، وهو الآن %2.</translation>
    </message>
    <message>
        <source>%1 of %2 are left now.</source>
        <extracomment>After a top-up. %1: data left, %2: data in all.</extracomment>
        <translation>المتبقي الآن %1 من %2.</translation>
    </message>
    <message>
        <source>It lasts until %1.</source>
        <extracomment>After a top-up. %1: date and time in the server&apos;s own words.</extracomment>
        <translation>صالحة حتى %1.</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>دُفع %1.</translation>
    </message>
    <message>
        <source>%1 was paid; %2 was shown.</source>
        <extracomment>%1: the amount that was paid, %2: the one that was on the screen before.</extracomment>
        <translation>دُفع %1؛ وكان المعروض %2.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer to the top-up got lost.</source>
        <translation>ضاع رد eSIMfly على التعبئة.</translation>
    </message>
    <message>
        <source>The account could not be read yet.</source>
        <translation>تعذّرت قراءة الحساب حتى الآن.</translation>
    </message>
    <message>
        <source>At %1 a top-up stood in the account that may be this one: %2.</source>
        <extracomment>%1: time of day; %2: the order&apos;s reference.</extracomment>
        <translation>في %1 كانت في الحساب تعبئة قد تكون هذه: %2.</translation>
    </message>
    <message>
        <source>At %1 a top-up over %2 stood in the account that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: an amount of money; %3: the order&apos;s reference.</extracomment>
        <translation>في %1 كانت في الحساب تعبئة بمبلغ %2 قد تكون هذه: %3.</translation>
    </message>
    <message>
        <source>At %1 the account had 1 new top-up with this package, perhaps of a colleague.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>في %1 كانت في الحساب تعبئة جديدة واحدة بهذه الباقة، ربما لزميل.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 the account had %Ln new top-ups with this package, perhaps of colleagues.</source>
        <extracomment>%1: time of the day, %Ln: a number of top-ups.</extracomment>
        <translation>
            <numerusform>في %1 لم تكن في الحساب تعبئة جديدة بهذه الباقة.</numerusform>
            <numerusform>في %1 كانت في الحساب تعبئة جديدة واحدة بهذه الباقة، ربما لزميل.</numerusform>
            <numerusform>في %1 كانت في الحساب تعبئتان جديدتان بهذه الباقة، ربما لزملاء.</numerusform>
            <numerusform>في %1 كانت في الحساب %Ln تعبئات جديدة بهذه الباقة، ربما لزملاء.</numerusform>
            <numerusform>في %1 كانت في الحساب %Ln تعبئة جديدة بهذه الباقة، ربما لزملاء.</numerusform>
            <numerusform>في %1 كانت في الحساب %Ln تعبئة جديدة بهذه الباقة، ربما لزملاء.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 a top-up stood in the account that eSIMfly calls “%2”, and that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: eSIMfly&apos;s own words, such as &quot;failed&quot;; %3: the order&apos;s reference.</extracomment>
        <translation>في %1 كانت في الحساب تعبئة تسمّي eSIMfly حالتها «%2»، وقد تكون هذه: %3.</translation>
    </message>
    <message>
        <source>At %1 no new top-up with this package stood in the account.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>في %1 لم تكن في الحساب تعبئة جديدة بهذه الباقة.</translation>
    </message>
    <message>
        <source>At %1 the account could not be read completely.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>في %1 تعذّرت قراءة الحساب كاملًا.</translation>
    </message>
    <message>
        <source>The eSIM has as much more as this top-up brings.</source>
        <translation>زاد ما في الشريحة بقدر ما تضيفه هذه التعبئة.</translation>
    </message>
    <message>
        <source>The eSIM has as much as before, but its figures may be late.</source>
        <translation>في الشريحة ما كان فيها من قبل، لكن أرقامها قد تتأخر.</translation>
    </message>
    <message>
        <source>The eSIM has changed by more than this top-up alone; a colleague may have topped it up too.</source>
        <translation>تغيّر ما في الشريحة بأكثر من هذه التعبئة وحدها؛ ربما عبّأها زميل أيضًا.</translation>
    </message>
    <message>
        <source>What the eSIM has could not be seen.</source>
        <translation>تعذّرت رؤية ما في الشريحة.</translation>
    </message>
    <message>
        <source>This eSIM is being prepared. It can be topped up once it is ready.</source>
        <translation>شريحة eSIM هذه قيد التجهيز. يمكن تعبئتها متى صارت جاهزة.</translation>
    </message>
    <message>
        <source>The ICCID of this eSIM could not be read, so nothing can be bought for it. F5 reads the list again.</source>
        <translation>تعذّرت قراءة ICCID لهذه الشريحة، فلا يمكن شراء شيء لها. اضغط F5 لقراءة القائمة من جديد.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up: its status is “%1”. Sell a new one instead.</source>
        <extracomment>%1: a status in the middle of a sentence: &quot;Expired&quot;.</extracomment>
        <translation>لا يمكن تعبئة شريحة eSIM هذه: حالتها «%1». بِع شريحة جديدة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up before it is used for the first time.</source>
        <translation>لا يمكن تعبئة شريحة eSIM هذه قبل أول استخدام لها.</translation>
    </message>
    <message>
        <source>eSIMs of this package can&apos;t be topped up. Sell a new one instead.</source>
        <translation>لا يمكن تعبئة شرائح eSIM من هذه الباقة. بِع شريحة جديدة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>eSIMfly offers no top-ups for unlimited plans. Sell a new one instead.</source>
        <translation>لا تعرض eSIMfly تعبئة للباقات غير المحدودة. بِع شريحة جديدة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>A top-up of this eSIM is not clear yet. Decide about it first.</source>
        <translation>هناك تعبئة لشريحة eSIM هذه لم تتضح بعد. بُتّ في أمرها أولًا.</translation>
    </message>
    <message>
        <source>Your decision is on its way to your team.</source>
        <translation>قرارك في طريقه إلى فريقك.</translation>
    </message>
    <message>
        <source>%1 sent it and is gone. It can be decided here from %2 on.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>أرسلت %1 التعبئة، ونقطة البيع تلك لم تعد موجودة. يمكن البتّ في أمر التعبئة هنا ابتداءً من %2.</translation>
    </message>
    <message>
        <source>%1 sent it and may still learn what came of it.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>أرسلت %1 التعبئة، وقد تعرف نتيجتها لاحقًا.</translation>
    </message>
    <message>
        <source>%1 sent it and does not send it again. Look at the eSIM: does it have the data?</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>أرسلت %1 التعبئة ولا ترسلها مرة أخرى. انظر الشريحة: هل وصلت إليها البيانات؟</translation>
    </message>
</context>
<context>
    <name>Desk::Tour</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>لا يمكن إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>Connect the sandbox account and copy its catalogue</source>
        <translation>ربط حساب البيئة التجريبية ونسخ كتالوجها</translation>
    </message>
    <message>
        <source>Search: turkey 5gb</source>
        <translation>البحث: turkey 5gb</translation>
    </message>
    <message>
        <source>What the customer sees on a screen of their own</source>
        <translation>ما يراه العميل على شاشة خاصة به</translation>
    </message>
    <message>
        <source>Order with Ctrl+Enter; the QR code is on the screen</source>
        <translation>الطلب بالضغط على Ctrl+Enter؛ رمز QR على الشاشة</translation>
    </message>
    <message>
        <source>Read the QR code back from the picture</source>
        <translation>قراءة رمز QR من الصورة للتحقق</translation>
    </message>
    <message>
        <source>The customer sees the code and how to begin</source>
        <translation>يرى العميل الرمز وكيف يبدأ</translation>
    </message>
    <message>
        <source>Hand it over with Ctrl+P</source>
        <translation>التسليم بالضغط على Ctrl+P</translation>
    </message>
    <message>
        <source>The same for somebody who reads Arabic</source>
        <translation>الشيء نفسه لمن يقرأ العربية</translation>
    </message>
    <message>
        <source>What it sells for</source>
        <translation>بكم تُباع</translation>
    </message>
    <message>
        <source>The eSIMs</source>
        <extracomment>Heading of a step that the program plays by itself.</extracomment>
        <translation>شرائح eSIM</translation>
    </message>
    <message>
        <source>What an eSIM has used, day by day</source>
        <translation>ما استخدمته شريحة eSIM، يومًا بيوم</translation>
    </message>
    <message>
        <source>Why is there no data?</source>
        <translation>لماذا لا توجد بيانات؟</translation>
    </message>
    <message>
        <source>Top it up with Ctrl+T</source>
        <translation>التعبئة بالضغط على Ctrl+T</translation>
    </message>
    <message>
        <source>The orders</source>
        <extracomment>Heading of a step that the program plays by itself.</extracomment>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>The shop at a glance</source>
        <translation>المتجر في لمحة</translation>
    </message>
    <message>
        <source>Close the day with Ctrl+Shift+D</source>
        <translation>إقفال اليوم بالضغط على Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>F8 hides what it costs, while a customer looks on</source>
        <translation>المفتاح F8 يخفي التكلفة حين ينظر العميل</translation>
    </message>
    <message>
        <source>The catalogue in the dark</source>
        <translation>الكتالوج في المظهر الداكن</translation>
    </message>
    <message>
        <source>%1: not done after %2 s.</source>
        <extracomment>%1: heading of a step, %2: a number of seconds.</extracomment>
        <translation>%1: لم تكتمل بعد %2 ث.</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <extracomment>%1: heading of a step, %2: how many milliseconds it took.</extracomment>
        <translation>%1: ‏%2 مللي ثانية</translation>
    </message>
    <message>
        <source>The picture %1 can&apos;t be written.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>لا يمكن كتابة الصورة %1.</translation>
    </message>
    <message>
        <source>Done. The pictures are in %1.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>تم. الصور في %1.</translation>
    </message>
    <message>
        <source>The tour ended early.</source>
        <translation>انتهت الجولة قبل أوانها.</translation>
    </message>
    <message>
        <source>Comes back on Friday, room 12</source>
        <translation>يعود يوم الجمعة، الغرفة 12</translation>
    </message>
    <message>
        <source>This desk has made its team</source>
        <translation>أنشأت نقطة البيع هذه فريقها</translation>
    </message>
    <message>
        <source>A second desk joins it</source>
        <translation>تنضم نقطة بيع ثانية إلى الفريق</translation>
    </message>
    <message>
        <source>Second desk</source>
        <extracomment>The name of a desk of the team.</extracomment>
        <translation>نقطة البيع الثانية</translation>
    </message>
    <message>
        <source>What the second desk writes of an eSIM stands here</source>
        <translation>ما تكتبه نقطة البيع الثانية عن شريحة eSIM يظهر هنا</translation>
    </message>
    <message>
        <source>What the second desk sells stands in the books here</source>
        <translation>ما تبيعه نقطة البيع الثانية يظهر هنا في الدفاتر</translation>
    </message>
</context>
<context>
    <name>Desk::UnfinishedPurchases</name>
    <message>
        <source>Unfinished purchases</source>
        <extracomment>Title of the list of orders that need a decision.</extracomment>
        <translation>المشتريات غير المنتهية</translation>
    </message>
    <message>
        <source>It is not clear whether these were bought. Nothing is sent again unless you say so.</source>
        <translation>ليس واضحًا هل تمّ شراء هذه. لا يُرسل شيء من جديد ما لم تطلب ذلك.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>ما هو معروف</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how an order stands.</extracomment>
        <translation>التحقق من جديد</translation>
    </message>
    <message>
        <source>Reads orders, eSIMs and balance of the account once more</source>
        <translation>يقرأ طلبات الحساب وشرائح eSIM والرصيد مرة أخرى</translation>
    </message>
    <message>
        <source>Finish this order</source>
        <translation>إتمام هذا الطلب</translation>
    </message>
    <message>
        <source>Sends the same order once more: it is bought if it was not bought yet, and never twice</source>
        <translation>يرسل الطلب نفسه مرة أخرى: يُشترى إن لم يُشترَ بعد، ولا يُشترى مرتين أبدًا</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>تمّت العملية</translation>
    </message>
    <message>
        <source>Only if you have seen that the eSIM has the data</source>
        <translation>إذا رأيت بنفسك أن البيانات وصلت إلى الشريحة</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>لم يتمّ الشراء</translation>
    </message>
    <message>
        <source>Only if you have seen in the account that there is no such order or top-up</source>
        <translation>إذا رأيت بنفسك في الحساب أنه لا يوجد طلب أو تعبئة كهذه</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Every purchase is settled.</source>
        <translation>كل المشتريات محسومة.</translation>
    </message>
    <message>
        <source>%1 Of the orders at once: %2.</source>
        <extracomment>%1: what is known of an order; %2: of those ordered with it, &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1 وعن الطلبات التي أُرسلت معه: %2.</translation>
    </message>
    <message>
        <source>Top-up of %1</source>
        <extracomment>In the place of a note. %1: an ICCID.</extracomment>
        <translation>تعبئة %1</translation>
    </message>
    <message>
        <source>Was “%1” not bought?</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>هل تؤكد أن «%1» لم تُشترَ؟</translation>
    </message>
    <message>
        <source>The program will no longer look whether its money came back. Look at your balance and your orders first.</source>
        <translation>لن يتحقق البرنامج بعد ذلك هل عاد مبلغها. انظر رصيدك وطلباتك أولًا.</translation>
    </message>
    <message>
        <source>The program will no longer look for it, and the eSIM can be topped up again. If eSIMfly did charge it, the eSIM has the data, and the money is gone.</source>
        <translation>لن يبحث البرنامج عنها بعد ذلك، ويمكن تعبئة الشريحة من جديد. إن كانت eSIMfly قد خصمت مبلغها، فالبيانات في الشريحة، والمبلغ قد ذهب.</translation>
    </message>
    <message>
        <source>The program will no longer look for it. If eSIMfly did charge it, the eSIM appears in the list of eSIMs, and the money is gone.</source>
        <translation>لن يبحث البرنامج عنها بعد ذلك. إن كانت eSIMfly قد خصمت مبلغها، فستظهر في قائمة شرائح eSIM، والمبلغ قد ذهب.</translation>
    </message>
    <message>
        <source>Yes, it was not bought</source>
        <translation>نعم، لم يتمّ الشراء</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <extracomment>Button of a question: nothing is decided.</extracomment>
        <translation>متابعة البحث</translation>
    </message>
    <message>
        <source>Asks which order of the account it was</source>
        <translation>يسأل أي طلب من طلبات الحساب كان</translation>
    </message>
</context>
<context>
    <name>Desk::UsageChart</name>
    <message>
        <source>No data was used on the days that could be read.</source>
        <translation>لم تُستخدم بيانات في الأيام التي أمكنت قراءتها.</translation>
    </message>
    <message>
        <source>No data was used.</source>
        <translation>لم تُستخدم بيانات.</translation>
    </message>
    <message>
        <source>%1 in all, the most on %2: %3.</source>
        <extracomment>What a chart shows, for those who can&apos;t see it. %1, %3: amounts of data; %2: a day.</extracomment>
        <translation>المجموع %1، وأكثرها في %2: %3.</translation>
    </message>
    <message>
        <source>Used per day</source>
        <translation>المستخدم يوميًا</translation>
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
        <translation>البيانات المستخدمة</translation>
    </message>
    <message>
        <source>Data left</source>
        <extracomment>Name of what says how much data is left.</extracomment>
        <translation>البيانات المتبقية</translation>
    </message>
    <message>
        <source>Age of the figures</source>
        <translation>وقت قراءة الأرقام</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>سؤال الشبكة</translation>
    </message>
    <message>
        <source>Refresh usage</source>
        <extracomment>Button: reads again how much data was used.</extracomment>
        <translation>تحديث الاستخدام</translation>
    </message>
    <message>
        <source>Asks the mobile network how much was used and where the phone is; once a minute (F5)</source>
        <translation>يسأل شبكة الهاتف المحمول كم استُخدم وأين الهاتف؛ مرة في الدقيقة (F5)</translation>
    </message>
    <message>
        <source>Live status</source>
        <extracomment>Name of what the network says about an eSIM at this moment.</extracomment>
        <translation>الحالة المباشرة</translation>
    </message>
    <message>
        <source>Used per day</source>
        <translation>المستخدم يوميًا</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>Choice above a chart: the last 7 days.</extracomment>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>Choice above a chart: the last 30 days.</extracomment>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>Choice above a chart: the last 90 days.</extracomment>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>Usage report</source>
        <extracomment>Name of a table: where how much data was used.</extracomment>
        <translation>تقرير الاستخدام</translation>
    </message>
    <message>
        <source>Usage per day</source>
        <translation>الاستخدام اليومي</translation>
    </message>
    <message>
        <source>Usage by country</source>
        <translation>الاستخدام حسب الدولة</translation>
    </message>
    <message>
        <source>Choose an eSIM to see what it has used.</source>
        <translation>اختر شريحة eSIM لترى ما استخدمته.</translation>
    </message>
    <message>
        <source>Stored figures of an earlier day</source>
        <translation>أرقام محفوظة من يوم سابق</translation>
    </message>
    <message>
        <source>Stored figures, read at %1 (%2)</source>
        <extracomment>%1: time of day; %2: how long ago: &quot;3 min&quot;.</extracomment>
        <translation>أرقام محفوظة، قُرئت في %1 (%2)</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: an amount of data.</extracomment>
        <translation>المتبقي %1</translation>
    </message>
    <message>
        <source>ends %1, in %2</source>
        <extracomment>%1: a day; %2: &quot;15 days&quot;.</extracomment>
        <translation>تنتهي %1، المتبقي %2</translation>
    </message>
    <message>
        <source>ended %1</source>
        <extracomment>%1: a day.</extracomment>
        <translation>انتهت %1</translation>
    </message>
    <message>
        <source>its validity begins with the first use</source>
        <translation>تبدأ صلاحيتها مع أول استخدام</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>جارٍ سؤال الشبكة…</translation>
    </message>
    <message>
        <source>It can be asked again in a minute.</source>
        <translation>يمكن سؤالها من جديد بعد دقيقة.</translation>
    </message>
    <message>
        <source>Reading the report…</source>
        <translation>جارٍ قراءة التقرير…</translation>
    </message>
    <message>
        <source>None of the days of this report could be read.</source>
        <translation>تعذّرت قراءة أي من أيام هذا التقرير.</translation>
    </message>
    <message>
        <source>No data was used in this time.</source>
        <translation>لم تُستخدم بيانات في هذه المدة.</translation>
    </message>
    <message>
        <source>%1 in all, %2 a day on days with use. Read: %3.</source>
        <extracomment>%1, %2: amounts of data; %3: how long ago it was read: &quot;3 min&quot;.</extracomment>
        <translation>المجموع %1، بمعدل %2 يوميًا في أيام الاستخدام. قُرئ منذ: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of it could not be read.</source>
        <extracomment>%Ln: how many rows of a report of used data.</extracomment>
        <translation>
            <numerusform>قُرئت كل صفوفه.</numerusform>
            <numerusform>تعذّرت قراءة صف واحد منه.</numerusform>
            <numerusform>تعذّرت قراءة صفين منه.</numerusform>
            <numerusform>تعذّرت قراءة %Ln صفوف منه.</numerusform>
            <numerusform>تعذّرت قراءة %Ln صفًا منه.</numerusform>
            <numerusform>تعذّرت قراءة %Ln صف منه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::UsageReportModel</name>
    <message>
        <source>Country</source>
        <extracomment>Heading of a column: where data was used.</extracomment>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: name of a network operator.</extracomment>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: an amount of data.</extracomment>
        <translation>الاستخدام</translation>
    </message>
</context>
<context>
    <name>Desk::WeekModel</name>
    <message>
        <source>Week</source>
        <extracomment>Heading of a column: first and last day of a week.</extracomment>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders in that week.</extracomment>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Heading of a column: what the account paid in that week.</extracomment>
        <translation>المصروف</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid in that week.</extracomment>
        <translation>بيع بـ</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of the sales of that week when they were paid.</extracomment>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Of the orders whose selling price is known</source>
        <translation>من الطلبات التي يُعرف ما بيعت به</translation>
    </message>
    <message>
        <source>%1 of %2 of %3</source>
        <extracomment>%1: an amount of money; of %2 orders it is known what they were sold for, of %3 that were paid for.</extracomment>
        <translation>%1 عن %2 من %3</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Heading of a column: what came back in that week.</extracomment>
        <translation>المُستردّ</translation>
    </message>
    <message>
        <source>What came back to the balance in this week, whenever it was sold</source>
        <translation>المبالغ التي عادت إلى الرصيد في هذا الأسبوع، أيًّا كان وقت البيع</translation>
    </message>
    <message>
        <source>Not in the sums</source>
        <translation>خارج المجاميع</translation>
    </message>
    <message>
        <source>Orders of which it is not certain, or not readable, what was paid</source>
        <translation>طلبات مبلغها المدفوع غير مؤكد أو غير مقروء</translation>
    </message>
</context>
<context>
    <name>Desk::WeeksChart</name>
    <message>
        <source>%1 spent</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>صُرف %1</translation>
    </message>
    <message>
        <source>%1 sold for</source>
        <extracomment>What customers paid. %1: an amount of money.</extracomment>
        <translation>بيع بـ %1</translation>
    </message>
    <message>
        <source>%1 margin</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>هامش %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What a chart shows of one week, for those who can&apos;t see it. %1: days; %2: amounts.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>لا يوجد ما يُرسم.</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>In a chart: what the account paid.</extracomment>
        <translation>المصروف</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>In a chart: what customers paid.</extracomment>
        <translation>بيع بـ</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>In a chart: what is left of sales when they were paid.</extracomment>
        <translation>الهامش</translation>
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
        <translation>ابحث، واطلب، ودع العميل يمسح الرمز: شريحة eSIM للسفر في ثوانٍ.</translation>
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
        <translation>أي طلب من طلبات الحساب كان؟</translation>
    </message>
    <message>
        <source>It was this one</source>
        <translation>كان هذا الطلب</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <extracomment>Button of a question: nothing is decided.</extracomment>
        <translation>متابعة البحث</translation>
    </message>
    <message>
        <source>None of the orders was chosen. Nothing was decided.</source>
        <translation>لم يُختر أي طلب من الطلبات. لم يُتخذ أي قرار.</translation>
    </message>
    <message>
        <source>No order of the account can have been this one.</source>
        <translation>لا يمكن أن يكون أي طلب في الحساب هو هذا الطلب.</translation>
    </message>
    <message>
        <source>Your team can&apos;t be asked at the moment. Nothing was decided.</source>
        <translation>لا يمكن سؤال فريقك الآن. لم يُتخذ أي قرار.</translation>
    </message>
    <message>
        <source>That order belongs to another sale. Nothing was decided.</source>
        <translation>ذاك الطلب يعود لعملية بيع أخرى. لم يُتخذ أي قرار.</translation>
    </message>
    <message>
        <source>The account does not show that order. Nothing was decided.</source>
        <translation>لا يُظهر الحساب ذاك الطلب. لم يُتخذ أي قرار.</translation>
    </message>
</context>
<context>
    <name>Desk::WorthACallModel</name>
    <message>
        <source>No data left, ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day.</extracomment>
        <translation>لا بيانات متبقية، تنتهي %1</translation>
    </message>
    <message>
        <source>No data left</source>
        <translation>لا بيانات متبقية</translation>
    </message>
    <message>
        <source>Nearly empty, ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day.</extracomment>
        <translation>بيانات شبه نافدة، تنتهي %1</translation>
    </message>
    <message>
        <source>Nearly empty</source>
        <extracomment>Why a customer is worth a call: little data is left.</extracomment>
        <translation>بيانات شبه نافدة</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day and a time.</extracomment>
        <translation>تنتهي %1</translation>
    </message>
    <message>
        <source>Being prepared since %1</source>
        <extracomment>Why an eSIM needs attention. %1: a day and a time.</extracomment>
        <translation>قيد التجهيز منذ %1</translation>
    </message>
    <message>
        <source>Not installed since %1</source>
        <extracomment>Why a traveller is worth a call: bought, and never put on a phone. %1: a day.</extracomment>
        <translation>غير مثبتة منذ %1</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading: the reason why a traveller is worth a call.</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>Heading of a column: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: how much data was used, with a bar.</extracomment>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>العميل أو الملاحظة</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Heading of a column: what to do for a customer.</extracomment>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Button: an eSIM gets more data.</extracomment>
        <translation>تعبئة</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows an eSIM.</extracomment>
        <translation>عرض</translation>
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
