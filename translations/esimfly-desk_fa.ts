<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
<context>
    <name>Desk::ActivationPanel</name>
    <message>
        <source>Previous eSIM</source>
        <extracomment>Button: shows the eSIM before this one, of several that were sold together.</extracomment>
        <translation>‏eSIM قبلی</translation>
    </message>
    <message>
        <source>Previous eSIM of this sale (Ctrl+Page Up)</source>
        <translation>‏eSIM قبلی این فروش (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next eSIM</source>
        <extracomment>Button: shows the eSIM behind this one, of several that were sold together.</extracomment>
        <translation>‏eSIM بعدی</translation>
    </message>
    <message>
        <source>Next eSIM of this sale (Ctrl+Page Down)</source>
        <translation>‏eSIM بعدی این فروش (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>eSIM of the sale</source>
        <translation>‏eSIM این فروش</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <extracomment>In the place of the QR code: the eSIM is paid, and eSIMfly is making it.</extracomment>
        <translation>در حال آماده‌سازی</translation>
    </message>
    <message>
        <source>The phone will ask for a confirmation code. It is not part of the QR code: give it to the customer separately.</source>
        <translation>تلفن یک کد تأیید خواهد خواست. این کد در کد QR نیست: آن را جداگانه به مشتری بدهید.</translation>
    </message>
    <message>
        <source>eSIMfly sent two different activation codes for this eSIM; this is the first. If the phone refuses it, ask eSIMfly&apos;s support which one is right. It is paid; don&apos;t order again.</source>
        <translation>‏eSIMfly برای این eSIM دو کد فعال‌سازی متفاوت فرستاده است؛ این اولی است. اگر تلفن آن را نپذیرفت، از پشتیبانی eSIMfly بپرسید کدام درست است. پول آن پرداخت شده است؛ دوباره سفارش ندهید.</translation>
    </message>
    <message>
        <source>The whole text of the QR code; Android phones ask for it</source>
        <translation>متن کامل کد QR؛ تلفن‌های اندروید آن را می‌خواهند</translation>
    </message>
    <message>
        <source>Copy full code</source>
        <translation>کپی کد کامل</translation>
    </message>
    <message>
        <source>A card with the QR code and the steps, to print, save or send, in the traveller&apos;s language (Ctrl+P)</source>
        <translation>کارتی با کد QR و مراحل نصب به زبان مسافر، برای چاپ، ذخیره یا ارسال (Ctrl+P)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: gives the eSIM to the customer, as paper, file or message.</extracomment>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Copies a link that installs the eSIM with one tap (iOS 17.4 or newer)</source>
        <translation>پیوندی را کپی می‌کند که با یک ضربه eSIM را نصب می‌کند (iOS 17.4 یا جدیدتر)</translation>
    </message>
    <message>
        <source>iPhone link</source>
        <extracomment>Caption: a link that installs the eSIM on an iPhone.</extracomment>
        <translation>پیوند آیفون</translation>
    </message>
    <message>
        <source>Copy iPhone link</source>
        <translation>کپی پیوند آیفون</translation>
    </message>
    <message>
        <source>Copies a link that installs the eSIM with one tap (newer Android phones)</source>
        <translation>پیوندی را کپی می‌کند که با یک ضربه eSIM را نصب می‌کند (تلفن‌های اندروید جدیدتر)</translation>
    </message>
    <message>
        <source>Android link</source>
        <extracomment>Caption: a link that installs the eSIM on a phone with Android.</extracomment>
        <translation>پیوند اندروید</translation>
    </message>
    <message>
        <source>Copy Android link</source>
        <translation>کپی پیوند اندروید</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <extracomment>What was copied: the address that phones ask for; “SM-DP+” is a name.</extracomment>
        <translation>نشانی SM-DP+‎</translation>
    </message>
    <message>
        <source>activation code</source>
        <extracomment>What was copied: the code that phones ask for beside the address.</extracomment>
        <translation>کد فعال‌سازی</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>What was copied: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>full code</source>
        <extracomment>What was copied: address and activation code in one.</extracomment>
        <translation>کد کامل</translation>
    </message>
    <message>
        <source>eSIM %1 of %2</source>
        <extracomment>Which of several eSIMs of a sale is shown.</extracomment>
        <translation>‏eSIM %1 از %2</translation>
    </message>
    <message>
        <source>Being prepared, 1 to 5 minutes. It is paid; don&apos;t order again.</source>
        <translation>در حال آماده‌سازی، ۱ تا ۵ دقیقه. پول آن پرداخت شده است؛ دوباره سفارش ندهید.</translation>
    </message>
    <message>
        <source>The activation code of this eSIM came in parts only, so there is no QR code. What came of it can be typed into the phone. If that is not enough, refresh in a minute or ask eSIMfly&apos;s support. It is paid; don&apos;t order again.</source>
        <translation>کد فعال‌سازی این eSIM ناقص رسیده است و به همین دلیل کد QR ندارد. آنچه رسیده را می‌توان در تلفن وارد کرد. اگر کافی نبود، یک دقیقهٔ دیگر تازه‌سازی کنید یا از پشتیبانی eSIMfly بپرسید. پول آن پرداخت شده است؛ دوباره سفارش ندهید.</translation>
    </message>
    <message>
        <source>There is no activation code that can be read for this eSIM. Refresh in a minute; if there is still none, ask eSIMfly&apos;s support for it with the ICCID. It is paid; don&apos;t order again.</source>
        <translation>کد فعال‌سازی خوانایی برای این eSIM نیست. یک دقیقهٔ دیگر تازه‌سازی کنید؛ اگر باز هم نبود، آن را با ICCID از پشتیبانی eSIMfly بخواهید. پول آن پرداخت شده است؛ دوباره سفارش ندهید.</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>سفارش در %1</translation>
    </message>
    <message>
        <source>Copied: %1. It leaves the clipboard after %2 s.</source>
        <extracomment>%1: what was copied, &quot;activation code&quot;; %2: seconds.</extracomment>
        <translation>کپی شد: %1. پس از %2 ثانیه از کلیپ‌بورد پاک می‌شود.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <extracomment>%1: what was copied, &quot;ICCID&quot;.</extracomment>
        <translation>کپی شد: %1.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Button: copies the address of a page in the internet.</extracomment>
        <translation>کپی پیوند</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>Button: opens a page in the internet.</extracomment>
        <translation>باز کردن پیوند</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Copy the link instead.</source>
        <translation>در این رایانه مرورگری پیدا نشد. به جای آن پیوند را کپی کنید.</translation>
    </message>
    <message>
        <source>Copy SM-DP+ address</source>
        <translation>کپی نشانی SM-DP+‎</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>Caption: the code that phones ask for beside the address.</extracomment>
        <translation>کد فعال‌سازی</translation>
    </message>
    <message>
        <source>Copy activation code</source>
        <translation>کپی کد فعال‌سازی</translation>
    </message>
    <message>
        <source>Copy ICCID</source>
        <extracomment>Button: copies the number of an eSIM.</extracomment>
        <translation>کپی ICCID</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>تمام‌صفحه (F11)</translation>
    </message>
</context>
<context>
    <name>Desk::AfterSaleController</name>
    <message>
        <source>The top-up with %1 was not sent before the program ended. Nothing was charged.</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>شارژ با %1 پیش از بسته شدن برنامه فرستاده نشده بود. هیچ پولی کم نشد.</translation>
    </message>
    <message>
        <source>The cancellation of %1 was not sent before the program ended. Nothing was cancelled.</source>
        <extracomment>%1: an ICCID.</extracomment>
        <translation>درخواست لغو %1 پیش از بسته شدن برنامه فرستاده نشده بود. چیزی لغو نشد.</translation>
    </message>
    <message>
        <source>The top-up with %1 did not come to its end last time. You may have been charged. Checking…</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>شارژ با %1 دفعهٔ پیش به پایان نرسید. ممکن است پولی کم شده باشد. در حال بررسی…</translation>
    </message>
    <message>
        <source>The top-up with %1, bought with another access code, is not clear yet. Its eSIM takes no other until you decide about it.</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>وضعیت شارژ با %1 که با کد دسترسی دیگری خریده شده، هنوز معلوم نیست. تا دربارهٔ آن تصمیم نگیرید، eSIM آن شارژ دیگری نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the eSIM that it is about.</extracomment>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>The cancellation of %1 did not come to its end last time. It may have been done: the account shows it, and nothing is sent again.</source>
        <extracomment>%1: an ICCID.</extracomment>
        <translation>لغو %1 دفعهٔ پیش به پایان نرسید. ممکن است انجام شده باشد: حساب آن را نشان می‌دهد و چیزی دوباره فرستاده نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>Desk::AmountField</name>
    <message>
        <source>Up to</source>
        <extracomment>Before a field for an amount of money; the currency stands behind it.</extracomment>
        <translation>حداکثر</translation>
    </message>
    <message>
        <source>Highest price</source>
        <extracomment>Name of a field: packages that cost more are not listed.</extracomment>
        <translation>بالاترین قیمت</translation>
    </message>
    <message>
        <source>Write an amount like %1.</source>
        <extracomment>%1: an amount of money with its currency.</extracomment>
        <translation>مبلغ را مانند %1 بنویسید.</translation>
    </message>
</context>
<context>
    <name>Desk::Application</name>
    <message>
        <source>eSIMfly Desk is already running; its window was brought to the front.</source>
        <translation>‏eSIMfly Desk از پیش باز است؛ پنجره‌اش جلو آورده شد.</translation>
    </message>
    <message>
        <source>eSIMfly Desk is already running, but does not answer. End it, then start again.</source>
        <translation>‏eSIMfly Desk از پیش باز است، اما پاسخ نمی‌دهد. آن را ببندید و دوباره اجرا کنید.</translation>
    </message>
    <message>
        <source>eSIMfly Desk is already running with this profile, on the computer “%1”. One profile is for one program: end that one, or start this one with --profile and another name.</source>
        <extracomment>On a network home; %1: the name of a computer.</extracomment>
        <translation>‏eSIMfly Desk با همین پروفایل روی رایانهٔ «%1» باز است. هر پروفایل فقط برای یک برنامه است: آن را ببندید، یا این یکی را با --profile و نامی دیگر اجرا کنید.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written or locked. Nothing was started. See that its disk is not full and that you may write there, then start again.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>نوشتن در پوشهٔ %1 یا قفل کردن آن ممکن نیست. برنامه اجرا نشد. ببینید دیسک آن پر نباشد و اجازهٔ نوشتن در آن داشته باشید، سپس دوباره اجرا کنید.</translation>
    </message>
</context>
<context>
    <name>Desk::BestSellerModel</name>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders were sold.</extracomment>
        <translation>سفارش‌ها</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid.</extracomment>
        <translation>مبلغ فروش</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>سود</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>A destination or a desk: of packages of which nobody knows where they are for, or where they were sold.</extracomment>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>Heading of a column: country or region that packages are for.</extracomment>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>بسته</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>In place of the name of a seller: orders of which nobody said who sold them.</extracomment>
        <translation>بدون فروشنده</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Heading of a column: a computer that sells in the same team.</extracomment>
        <translation>میز فروش</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>فروشنده</translation>
    </message>
</context>
<context>
    <name>Desk::BooksText</name>
    <message>
        <source>Pending</source>
        <extracomment>Status of an order: eSIMfly has not finished it.</extracomment>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>Status of an order: its eSIMs are there.</extracomment>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Status of an order: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>در جریان</translation>
    </message>
    <message>
        <source>Not clear</source>
        <extracomment>An order of which nobody knows yet whether it was bought.</extracomment>
        <translation>نامشخص</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of an order: eSIMfly could not do it.</extracomment>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of an order: it was taken back.</extracomment>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Status of an order: its money came back.</extracomment>
        <translation>بازپرداخت‌شده</translation>
    </message>
    <message>
        <source>1 order</source>
        <extracomment>Below a table of orders: there is one.</extracomment>
        <translation>۱ سفارش</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <extracomment>%Ln: how many orders. Below a table of orders.</extracomment>
        <translation>
            <numerusform>%Ln سفارش</numerusform>
        </translation>
    </message>
    <message>
        <source>not clear</source>
        <extracomment>Whether, or how much, money comes back of an order.</extracomment>
        <translation>نامشخص</translation>
    </message>
    <message>
        <source>awaited</source>
        <extracomment>Money that is to come back.</extracomment>
        <translation>در راه</translation>
    </message>
    <message>
        <source>came back</source>
        <extracomment>Behind an amount that eSIMfly gave back: “$4.50 came back”.</extracomment>
        <translation>برگشته</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>When the account first showed that an order&apos;s money came back. %1: a day.</extracomment>
        <translation>دیده‌شده در %1</translation>
    </message>
    <message>
        <source>%1 comes back later: it is not in the balance yet.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>‏%1 بعداً برمی‌گردد: هنوز در موجودی نیست.</translation>
    </message>
    <message>
        <source>The money comes back later: it is not in the balance yet.</source>
        <translation>پول بعداً برمی‌گردد: هنوز در موجودی نیست.</translation>
    </message>
    <message>
        <source>%1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>‏%1 برگشت.</translation>
    </message>
    <message>
        <source>The money came back.</source>
        <translation>پول برگشت.</translation>
    </message>
    <message>
        <source>No answer said when: it counts for %1, when the account first showed it.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>هیچ پاسخی آن را اعلام نکرد: جزو %1 حساب می‌شود، روزی که حساب نخستین بار آن را نشان داد.</translation>
    </message>
    <message>
        <source>It counts for %1, when it was cancelled.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>جزو %1 حساب می‌شود، روزی که لغو شد.</translation>
    </message>
    <message>
        <source>Cancelled; when is not known: it counts for the day of the order.</source>
        <translation>لغو شده؛ زمان آن معلوم نیست: جزو روز سفارش حساب می‌شود.</translation>
    </message>
    <message>
        <source>More of it may have been cancelled. What comes back of that is not clear, and in no sum.</source>
        <translation>ممکن است بخش بیشتری از آن لغو شده باشد. آنچه از آن برمی‌گردد معلوم نیست و در هیچ جمعی نیامده است.</translation>
    </message>
    <message>
        <source>It may have been cancelled. What comes back is not clear, and in no sum.</source>
        <translation>ممکن است لغو شده باشد. آنچه برمی‌گردد معلوم نیست و در هیچ جمعی نیامده است.</translation>
    </message>
    <message>
        <source>The customer got back %1.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>به مشتری %1 پس داده شد.</translation>
    </message>
    <message>
        <source>%1 · adding up…</source>
        <extracomment>%1: &quot;20,000 orders&quot;, while they are added up.</extracomment>
        <translation>‏%1 · در حال جمع زدن…</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of amounts, while a customer looks at the screen.</extracomment>
        <translation>قیمت‌ها پنهان است</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>هزینه %1</translation>
    </message>
    <message>
        <source>%1 sold for</source>
        <extracomment>What customers paid. %1: an amount of money.</extracomment>
        <translation>مبلغ فروش %1</translation>
    </message>
    <message>
        <source>%1 margin of %2 of %3</source>
        <extracomment>%1: an amount of money; of %2 orders it is known what they were sold for, of %3 that were paid for.</extracomment>
        <translation>سود %1 (%2 از %3)</translation>
    </message>
    <message>
        <source>%1 margin</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>سود %1</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>What eSIMfly gave back. %1: an amount of money.</extracomment>
        <translation>بازپرداخت %1</translation>
    </message>
    <message>
        <source>%1 refund awaited</source>
        <extracomment>What eSIMfly will give back and has not yet. %1: an amount of money.</extracomment>
        <translation>بازپرداخت در راه %1</translation>
    </message>
    <message>
        <source>%1 given back to customers</source>
        <extracomment>What the shop paid back. %1: an amount of money.</extracomment>
        <translation>پس‌داده به مشتریان %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds not clear</source>
        <extracomment>Cancellations of which nobody knows whether, or how much, money comes back.</extracomment>
        <translation>
            <numerusform>%Ln بازپرداخت نامشخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not certain and not in the sums</source>
        <extracomment>Orders of which nobody knows for certain what was paid.</extracomment>
        <translation>
            <numerusform>%Ln سفارش غیرقطعی، بیرون از جمع‌ها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <extracomment>Orders of which something could not be read.</extracomment>
        <translation>
            <numerusform>%Ln ناخوانا</numerusform>
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
        <translation>نسخه‌های پشتیبان eSIMfly Desk (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>The copy is being read…</source>
        <translation>در حال خواندن نسخهٔ پشتیبان…</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>در حال بازگرداندن…</translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation>بازگرداندن نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>What is in a copy is added to what is on this computer: nothing that has moved on here is changed, and nothing is sent to anybody. Where the computer that saved it still sells, finish orders that are not clear there.</source>
        <translation>محتوای نسخهٔ پشتیبان به آنچه در این رایانه است افزوده می‌شود: هر چه اینجا جلوتر است دست‌نخورده می‌ماند و چیزی برای کسی فرستاده نمی‌شود. اگر رایانه‌ای که آن را ذخیره کرده هنوز می‌فروشد، سفارش‌های نامشخص را همان‌جا به پایان ببرید.</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>انتخاب نسخهٔ پشتیبان…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Desk::CancelDialog</name>
    <message>
        <source>Cancel eSIM</source>
        <extracomment>Title of a question: an eSIM is to be taken back.</extracomment>
        <translation>لغو eSIM</translation>
    </message>
    <message>
        <source>Cancel “%1”, %2?</source>
        <extracomment>%1: a package&apos;s name; %2: an ICCID.</extracomment>
        <translation>«%1»، %2 لغو شود؟</translation>
    </message>
    <message>
        <source>Customer gets back</source>
        <translation>پس‌داده به مشتری</translation>
    </message>
    <message>
        <source>Cancel and refund</source>
        <translation>لغو و بازپرداخت</translation>
    </message>
    <message>
        <source>Keep eSIM</source>
        <extracomment>Button of a question: the eSIM is not taken back.</extracomment>
        <translation>نگه داشتن eSIM</translation>
    </message>
    <message>
        <source>This is no amount. Write it like %1, or leave it empty.</source>
        <extracomment>Below a field for money; %1: an example of an amount, such as 8.00.</extracomment>
        <translation>این مبلغ نیست. آن را مانند %1 بنویسید، یا خالی بگذارید.</translation>
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
        <translation>شبکه‌ای ناشناس</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1: data used.</extracomment>
        <translation>%1 مصرف شده</translation>
    </message>
    <message>
        <source>last on %1</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>آخرین بار روی %1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>آخرین استفاده: %1</translation>
    </message>
    <message>
        <source>not installed</source>
        <extracomment>Verdict on an eSIM without data: it is on no phone.</extracomment>
        <translation>نصب‌نشده</translation>
    </message>
    <message>
        <source>switched on in the phone</source>
        <translation>روشن در تلفن</translation>
    </message>
    <message>
        <source>switched off in the phone</source>
        <translation>خاموش در تلفن</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>چیزی معلوم نیست</translation>
    </message>
    <message>
        <source>Network at %1: %2</source>
        <extracomment>What the mobile network answered. %1: time of day; %2: a list.</extracomment>
        <translation>شبکه در %1: %2</translation>
    </message>
    <message>
        <source>The network of this eSIM does not tell how it stands.</source>
        <translation>شبکهٔ این eSIM وضعیت آن را اعلام نمی‌کند.</translation>
    </message>
    <message>
        <source>The mobile network did not answer eSIMfly. Try again in a few minutes.</source>
        <translation>شبکهٔ همراه به eSIMfly پاسخ نداد. چند دقیقهٔ دیگر دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The network of this eSIM gives no report by day. The figures above are all there is.</source>
        <translation>شبکهٔ این eSIM گزارش روزانه نمی‌دهد. رقم‌های بالا همهٔ آن چیزی است که هست.</translation>
    </message>
    <message>
        <source>The eSIM is still being prepared.</source>
        <translation>این eSIM هنوز در حال آماده‌سازی است.</translation>
    </message>
    <message>
        <source>This eSIM was cancelled. It will not work again.</source>
        <translation>این eSIM لغو شده است. دیگر کار نخواهد کرد.</translation>
    </message>
    <message>
        <source>Its validity ended on %1.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>اعتبار آن از %1 تمام شده است.</translation>
    </message>
    <message>
        <source>Its validity has ended.</source>
        <translation>اعتبار آن تمام شده است.</translation>
    </message>
    <message>
        <source>All of its data is used.</source>
        <translation>همهٔ دادهٔ آن مصرف شده است.</translation>
    </message>
    <message>
        <source>It is suspended: no network lets it in.</source>
        <translation>تعلیق شده است: هیچ شبکه‌ای آن را راه نمی‌دهد.</translation>
    </message>
    <message>
        <source>It is not on a phone yet.</source>
        <translation>هنوز روی تلفنی نیست.</translation>
    </message>
    <message>
        <source>It is on the phone, but switched off there.</source>
        <translation>روی تلفن است، اما آنجا خاموش است.</translation>
    </message>
    <message>
        <source>It is on the phone, but no network has seen it yet.</source>
        <translation>روی تلفن است، اما هنوز هیچ شبکه‌ای آن را ندیده است.</translation>
    </message>
    <message>
        <source>The phone is where this plan does not work: %1.</source>
        <extracomment>%1: a country, or a network and its country.</extracomment>
        <translation>تلفن جایی است که این بسته کار نمی‌کند: %1.</translation>
    </message>
    <message>
        <source>The phone is on a network that is not in the plan: %1.</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>تلفن روی شبکه‌ای است که در بسته نیست: %1.</translation>
    </message>
    <message>
        <source>No network has seen it since %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>از %1 هیچ شبکه‌ای آن را ندیده است.</translation>
    </message>
    <message>
        <source>No network has seen it lately.</source>
        <translation>به‌تازگی هیچ شبکه‌ای آن را ندیده است.</translation>
    </message>
    <message>
        <source>Everything looks well.</source>
        <translation>همه چیز درست به نظر می‌رسد.</translation>
    </message>
    <message>
        <source>Everything looks well: %1 saw it on %2.</source>
        <extracomment>%1: a mobile network; %2: day and time.</extracomment>
        <translation>همه چیز درست به نظر می‌رسد: %1 آن را در %2 دیده است.</translation>
    </message>
    <message>
        <source>Nobody can tell: what the network says about this eSIM could not be read.</source>
        <translation>چیزی نمی‌توان گفت: آنچه شبکه دربارهٔ این eSIM می‌گوید خوانده نشد.</translation>
    </message>
    <message>
        <source>Nobody can tell: the network says nothing about this eSIM.</source>
        <translation>چیزی نمی‌توان گفت: شبکه دربارهٔ این eSIM چیزی نمی‌گوید.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>هنوز بررسی نشده است.</translation>
    </message>
    <message>
        <source>In the phone&apos;s settings turn this line on, choose it for mobile data and turn data roaming on; then airplane mode on and off.</source>
        <translation>در تنظیمات تلفن این خط را روشن کنید، آن را برای دادهٔ همراه برگزینید و رومینگ داده را روشن کنید؛ سپس حالت پرواز را روشن و خاموش کنید.</translation>
    </message>
    <message>
        <source>It is paid. It takes 1 to 5 minutes; if it is not there in 15, ask eSIMfly&apos;s support with the order.</source>
        <translation>پول آن پرداخت شده است. ۱ تا ۵ دقیقه طول می‌کشد؛ اگر تا ۱۵ دقیقه نرسید، با شمارهٔ سفارش از پشتیبانی eSIMfly بپرسید.</translation>
    </message>
    <message>
        <source>Sell a new one.</source>
        <translation>یک eSIM جدید بفروشید.</translation>
    </message>
    <message>
        <source>Top it up (Ctrl+T), or sell a new one.</source>
        <translation>آن را شارژ کنید (Ctrl+T)، یا یک eSIM جدید بفروشید.</translation>
    </message>
    <message>
        <source>Press “Resume” under “Manage”, then airplane mode on and off.</source>
        <translation>در «مدیریت» دکمهٔ «رفع تعلیق» را بزنید، سپس حالت پرواز را روشن و خاموش کنید.</translation>
    </message>
    <message>
        <source>Let the customer scan the QR code under “Activation”, with the phone on Wi-Fi.</source>
        <translation>بگذارید مشتری کد QR را در «فعال‌سازی» اسکن کند؛ تلفن باید به Wi-Fi وصل باشد.</translation>
    </message>
    <message>
        <source>Sell a package for this country.</source>
        <translation>بسته‌ای برای این کشور بفروشید.</translation>
    </message>
    <message>
        <source>Airplane mode on, wait ten seconds, off again. If it comes back to the same network, turn off automatic network selection and choose one by hand.</source>
        <translation>حالت پرواز را روشن کنید، ده ثانیه صبر کنید و خاموش کنید. اگر به همان شبکه برگشت، انتخاب خودکار شبکه را خاموش کنید و یکی را دستی برگزینید.</translation>
    </message>
    <message>
        <source>In the plan: %1.</source>
        <extracomment>%1: names of mobile networks.</extracomment>
        <translation>در بسته: %1.</translation>
    </message>
    <message>
        <source>Is the phone on, and in reach of a network?</source>
        <translation>آیا تلفن روشن است و آنتن دارد؟</translation>
    </message>
    <message>
        <source>If there is no data all the same: turn data roaming on and start the phone again.</source>
        <translation>اگر باز هم اینترنت ندارد: رومینگ داده را روشن و تلفن را دوباره راه‌اندازی کنید.</translation>
    </message>
    <message>
        <source>If there is no data all the same: turn data roaming on, set the access point (APN) to “%1” and start the phone again.</source>
        <extracomment>%1: the name of an access point.</extracomment>
        <translation>اگر باز هم اینترنت ندارد: رومینگ داده را روشن کنید، نقطهٔ دسترسی (APN) را «%1» بگذارید و تلفن را دوباره راه‌اندازی کنید.</translation>
    </message>
    <message>
        <source>“Check network” asks the mobile network.</source>
        <translation>«بررسی شبکه» از شبکهٔ همراه می‌پرسد.</translation>
    </message>
    <message>
        <source>Last network: %1, %2</source>
        <extracomment>%1: a mobile network; %2: day and time.</extracomment>
        <translation>آخرین شبکه: %1، %2</translation>
    </message>
    <message>
        <source>Last network: %1</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>آخرین شبکه: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <extracomment>%1: a phone&apos;s model.</extracomment>
        <translation>تلفن: %1</translation>
    </message>
    <message>
        <source>Access point (APN): %1</source>
        <extracomment>%1: the name of an access point.</extracomment>
        <translation>نقطهٔ دسترسی (APN): %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the network could not be read.</source>
        <extracomment>%Ln: how many things that happened in a network, as a list shows them.</extracomment>
        <translation>
            <numerusform>%Ln رویداد شبکه خوانده نشد.</numerusform>
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
        <translation>بسته: %1 (%2)</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <extracomment>%1: eSIMfly&apos;s number of an order. A line of a note about an eSIM.</extracomment>
        <translation>سفارش: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1: how an eSIM stands, such as “Active”. A line of a note about an eSIM.</extracomment>
        <translation>وضعیت: %1</translation>
    </message>
    <message>
        <source>Data used: %1</source>
        <extracomment>%1: an amount of data, such as “1.2 of 5 GB”. A line of a note about an eSIM.</extracomment>
        <translation>دادهٔ مصرفی: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <extracomment>%1: date and time. A line of a note about an eSIM.</extracomment>
        <translation>پایان: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1: why there is no data, in a sentence. A line of a note about an eSIM.</extracomment>
        <translation>نتیجه: %1</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>در بسته نیست</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <extracomment>%1: date and time. A line of a note about an eSIM.</extracomment>
        <translation>زمان بررسی: %1</translation>
    </message>
    <message>
        <source>Nobody has installed it, so it can be cancelled.</source>
        <translation>کسی آن را نصب نکرده است، پس می‌توان آن را لغو کرد.</translation>
    </message>
    <message>
        <source>It can be cancelled where nobody has installed it; eSIMfly decides.</source>
        <translation>اگر کسی آن را نصب نکرده باشد، می‌توان آن را لغو کرد؛ تصمیم با eSIMfly است.</translation>
    </message>
    <message>
        <source>It is installed or used, so eSIMfly does not take it back.</source>
        <translation>نصب یا استفاده شده است، پس eSIMfly آن را پس نمی‌گیرد.</translation>
    </message>
    <message>
        <source>It is cancelled or over: there is nothing to cancel.</source>
        <translation>لغو شده یا تمام شده است: چیزی برای لغو نیست.</translation>
    </message>
    <message numerus="yes">
        <source>It is one of %Ln eSIMs of its order, and cancelling reaches all of them.</source>
        <extracomment>%Ln: how many eSIMs an order has.</extracomment>
        <translation>
            <numerusform>یکی از %Ln eSIM این سفارش است و لغو همهٔ آن‌ها را در بر می‌گیرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not installed and cancelled: %1. Perhaps: %2. Installed or over, they stay: %3.</source>
        <extracomment>%1: how many eSIMs are cancelled; %2: how many may be; %3: how many stay.</extracomment>
        <translation>نصب‌نشده، لغو می‌شود: %1. شاید: %2. نصب‌شده یا تمام‌شده، می‌ماند: %3.</translation>
    </message>
    <message>
        <source>Which eSIMs belong together is told by package and time of purchase; there may be more or fewer.</source>
        <translation>‏eSIM‌های هر سفارش از روی بسته و زمان خرید تشخیص داده می‌شود؛ ممکن است بیشتر یا کمتر باشند.</translation>
    </message>
    <message>
        <source>At most what was paid comes back.</source>
        <translation>حداکثر آنچه پرداخت شده برمی‌گردد.</translation>
    </message>
    <message>
        <source>At most %1 comes back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>حداکثر %1 برمی‌گردد.</translation>
    </message>
    <message>
        <source>What comes back is said afterwards.</source>
        <translation>مبلغ بازگشتی پس از لغو گفته می‌شود.</translation>
    </message>
    <message>
        <source>It can&apos;t be undone.</source>
        <translation>این کار برگشت‌پذیر نیست.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer got lost. Looking in the account whether it was done…</source>
        <translation>پاسخ eSIMfly گم شد. در حال بررسی حساب که آیا انجام شده است…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>What is under way for an eSIM: it is being taken back.</extracomment>
        <translation>در حال لغو…</translation>
    </message>
    <message>
        <source>Suspending…</source>
        <extracomment>What is under way for an eSIM: it is being paused.</extracomment>
        <translation>در حال تعلیق…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <extracomment>What is under way for an eSIM: it is going on after a pause.</extracomment>
        <translation>در حال رفع تعلیق…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>What is under way for an eSIM: an SMS is being sent to it.</extracomment>
        <translation>در حال ارسال…</translation>
    </message>
    <message>
        <source>It is suspended: no network lets it in until “Resume”. Nothing was refunded.</source>
        <translation>تعلیق شد: تا «رفع تعلیق» را نزنید، هیچ شبکه‌ای آن را راه نمی‌دهد. چیزی بازپرداخت نشد.</translation>
    </message>
    <message>
        <source>It works again. Airplane mode on and off brings it back at once.</source>
        <translation>دوباره کار می‌کند. روشن و خاموش کردن حالت پرواز آن را فوراً برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>در %1 فرستاده شد.</translation>
    </message>
    <message>
        <source>It is cancelled. eSIMfly&apos;s answer got lost, so what comes back was not said: see the balance, or ask eSIMfly&apos;s support.</source>
        <translation>لغو شد. پاسخ eSIMfly گم شد و مبلغ بازگشتی گفته نشد: موجودی را ببینید، یا از پشتیبانی eSIMfly بپرسید.</translation>
    </message>
    <message>
        <source>It was cancelled before. Nothing is refunded a second time.</source>
        <translation>پیش‌تر لغو شده بود. چیزی بار دوم بازپرداخت نمی‌شود.</translation>
    </message>
    <message>
        <source>%1 of %2 eSIMs of the order are cancelled.</source>
        <extracomment>%1 of %2 eSIMs.</extracomment>
        <translation>‏%1 از %2 eSIM این سفارش لغو شد.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>لغو شد.</translation>
    </message>
    <message>
        <source>%1 is back in the balance.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>‏%1 به موجودی برگشت.</translation>
    </message>
    <message>
        <source>The money is back in the balance.</source>
        <translation>پول به موجودی برگشت.</translation>
    </message>
    <message>
        <source>%1 comes back later: the money is not in the balance yet.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>‏%1 بعداً برمی‌گردد: این پول هنوز در موجودی نیست.</translation>
    </message>
    <message>
        <source>The money comes back later: it is not in the balance yet.</source>
        <translation>پول بعداً برمی‌گردد: هنوز در موجودی نیست.</translation>
    </message>
    <message>
        <source>It was not cancelled.</source>
        <translation>لغو نشد.</translation>
    </message>
    <message>
        <source>It was not suspended.</source>
        <translation>تعلیق نشد.</translation>
    </message>
    <message>
        <source>It was not resumed.</source>
        <translation>رفع تعلیق نشد.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>فرستاده نشد.</translation>
    </message>
    <message>
        <source>eSIMfly takes back only what nobody has downloaded, installed or used.</source>
        <translation>‏eSIMfly فقط چیزی را پس می‌گیرد که کسی آن را دریافت، نصب یا استفاده نکرده باشد.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <extracomment>%1: an ICCID; %2: the server&apos;s own words.</extracomment>
        <translation>%1: «%2».</translation>
    </message>
    <message>
        <source>This eSIM takes no SMS.</source>
        <translation>این eSIM پیامک نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>The network could not deliver it: the phone may be off, or the eSIM not installed or suspended.</source>
        <translation>شبکه نتوانست آن را برساند: شاید تلفن خاموش باشد، یا eSIM نصب نشده یا تعلیق شده باشد.</translation>
    </message>
    <message>
        <source>The network of this eSIM does not offer it.</source>
        <translation>شبکهٔ این eSIM چنین امکانی ندارد.</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>هنوز معلوم نیست.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer got lost.</source>
        <translation>پاسخ eSIMfly گم شد.</translation>
    </message>
    <message>
        <source>Nothing shows that it was cancelled, but it may be yet. Cancelling once more is safe: nothing is refunded twice.</source>
        <translation>نشانه‌ای از لغو آن نیست، اما هنوز ممکن است لغو شود. لغو دوباره بی‌خطر است: چیزی دو بار بازپرداخت نمی‌شود.</translation>
    </message>
    <message>
        <source>Doing it once more is safe.</source>
        <translation>انجام دوبارهٔ آن بی‌خطر است.</translation>
    </message>
    <message>
        <source>It may have been sent. Ask the customer before you send it again.</source>
        <translation>ممکن است فرستاده شده باشد. پیش از ارسال دوباره از مشتری بپرسید.</translation>
    </message>
</context>
<context>
    <name>Desk::CataloguePage</name>
    <message>
        <source>Back to the package</source>
        <translation>بازگشت به بسته</translation>
    </message>
    <message>
        <source>Order another</source>
        <extracomment>Button: the same package is ordered once more.</extracomment>
        <translation>سفارش دیگر</translation>
    </message>
    <message>
        <source>One more of the same package (Ctrl+N)</source>
        <translation>یکی دیگر از همین بسته (Ctrl+N)</translation>
    </message>
    <message>
        <source>Where does your customer go?</source>
        <translation>مشتری شما به کجا می‌رود؟</translation>
    </message>
    <message>
        <source>Type the place, how much data and for how long, for example “turkey 5gb 30d”. Or choose a destination.</source>
        <translation>مقصد، مقدار داده و مدت را بنویسید، مثلاً «ترکیه 5gb 30d». یا مقصدی را برگزینید.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <extracomment>Name of a page: all packages that can be bought.</extracomment>
        <translation>کاتالوگ</translation>
    </message>
    <message>
        <source>The eSIM is not listed yet. Look for it under eSIMs in a minute.</source>
        <translation>این eSIM هنوز در فهرست نیست. یک دقیقهٔ دیگر آن را در صفحهٔ eSIM‌ها بیابید.</translation>
    </message>
</context>
<context>
    <name>Desk::ClaimText</name>
    <message>
        <source>Another desk</source>
        <extracomment>In place of a desk&apos;s name: &quot;Another desk is looking at this.&quot;</extracomment>
        <translation>میز دیگری</translation>
    </message>
    <message>
        <source>%1 topped this eSIM up at %2, and it is not clear yet.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>‏%1 در %2 این eSIM را شارژ کرد و نتیجه هنوز معلوم نیست.</translation>
    </message>
    <message>
        <source>%1 topped this eSIM up, and it is not clear yet.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>‏%1 این eSIM را شارژ کرد و نتیجه هنوز معلوم نیست.</translation>
    </message>
    <message>
        <source>%1 is looking at this.</source>
        <extracomment>%1: the name of a desk. &quot;This&quot; is an eSIM.</extracomment>
        <translation>‏%1 در حال بررسی این eSIM است.</translation>
    </message>
    <message>
        <source>The other desks can&apos;t be asked whether one of them is topping this eSIM up.</source>
        <translation>نمی‌توان از میزهای دیگر پرسید که آیا یکی از آن‌ها این eSIM را شارژ می‌کند.</translation>
    </message>
    <message>
        <source>%1 was looking at this at %2, and was not heard of since.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>‏%1 در %2 در حال بررسی این eSIM بود و از آن پس خبری از آن نرسیده است.</translation>
    </message>
    <message>
        <source>The other desks can&apos;t be asked since %1. One of them may be topping this eSIM up, and it would be paid twice. Press again to top it up all the same.</source>
        <extracomment>%1: a time.</extracomment>
        <translation>از %1 تاکنون پرسیدن از میزهای دیگر ممکن نیست. ممکن است یکی از آن‌ها در حال شارژ این eSIM باشد و آن‌گاه پول آن دو بار پرداخت می‌شود. اگر با این حال می‌خواهید شارژ کنید، دوباره بزنید.</translation>
    </message>
    <message>
        <source>%1 was not heard of since %2. It may be topping this eSIM up, and it would be paid twice. Press again to top it up all the same.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>از %2 خبری از %1 نرسیده است. ممکن است در حال شارژ این eSIM باشد و آن‌گاه پول آن دو بار پرداخت می‌شود. اگر با این حال می‌خواهید شارژ کنید، دوباره بزنید.</translation>
    </message>
    <message>
        <source>More than a minute passed before it could leave, so the other desks have to be asked again.</source>
        <translation>تا ارسال بیش از یک دقیقه گذشت، پس باید دوباره از میزهای دیگر پرسید.</translation>
    </message>
</context>
<context>
    <name>Desk::CloseGuard</name>
    <message>
        <source>Wait, then close</source>
        <translation>صبر، سپس بستن</translation>
    </message>
    <message>
        <source>Close now</source>
        <extracomment>Button: the window closes though something is under way.</extracomment>
        <translation>بستن همین حالا</translation>
    </message>
    <message>
        <source>Keep open</source>
        <extracomment>Button: the window stays open.</extracomment>
        <translation>باز نگه داشتن</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <extracomment>Button that was pressed: the window closes as soon as the answer is there.</extracomment>
        <translation>در انتظار پاسخ…</translation>
    </message>
    <message>
        <source>A purchase is under way</source>
        <translation>خریدی در جریان است</translation>
    </message>
    <message>
        <source>An eSIM is being changed</source>
        <translation>یک eSIM در حال تغییر است</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are under way. Wait for the answer? The window closes by itself then.</source>
        <extracomment>%Ln: how many orders wait for eSIMfly&apos;s answer. A question when the window is closed.</extracomment>
        <translation>
            <numerusform>%Ln سفارش در جریان است. برای پاسخ صبر می‌کنید؟ پنجره پس از آن خودش بسته می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you asked for is under way for %Ln eSIMs. Wait for the answer? The window closes by itself then.</source>
        <extracomment>%Ln: of how many eSIMs something waits for eSIMfly&apos;s answer, such as cancelling. A question when the window is closed.</extracomment>
        <translation>
            <numerusform>آنچه خواستید برای %Ln eSIM در جریان است. برای پاسخ صبر می‌کنید؟ پنجره پس از آن خودش بسته می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you close now, it may have been done. The eSIMs page shows later whether it was; of an SMS nobody can tell.</source>
        <translation>اگر اکنون ببندید، ممکن است انجام شده باشد. صفحهٔ eSIM‌ها بعداً نشان می‌دهد که شده یا نه؛ دربارهٔ پیامک نمی‌توان گفت.</translation>
    </message>
    <message>
        <source>If you close now, you may have been charged. The next start finds out, and orders nothing by itself.</source>
        <translation>اگر اکنون ببندید، ممکن است پولی کم شده باشد. اجرای بعدی برنامه این را معلوم می‌کند و خودش چیزی سفارش نمی‌دهد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not sent yet and will not be sent then; nothing is charged for those.</source>
        <extracomment>%Ln: how many of the orders named in the sentence before.</extracomment>
        <translation>
            <numerusform>%Ln سفارش از آن‌ها هنوز فرستاده نشده و دیگر فرستاده نمی‌شود؛ بابت آن‌ها هیچ پولی کم نمی‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>بستن برنامه</translation>
    </message>
</context>
<context>
    <name>Desk::CloseSheet</name>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column of a printed sheet: a seller, a desk or a way to pay.</extracomment>
        <translation>نام</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Heading of a column of a printed sheet: how many sales.</extracomment>
        <translation>فروش‌ها</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Heading of a column of a printed sheet: how many top-ups.</extracomment>
        <translation>شارژها</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column of a printed sheet: what the account paid.</extracomment>
        <translation>قیمت خرید</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column of a printed sheet: what customers paid.</extracomment>
        <translation>مبلغ فروش</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column of a printed sheet: what is left of sales when they were paid.</extracomment>
        <translation>سود</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Heading of a column of a printed sheet: when the first sale was.</extracomment>
        <translation>اولین</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Heading of a column of a printed sheet: when the last sale was.</extracomment>
        <translation>آخرین</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: an amount; %2: &quot;12 of 15&quot;, the orders that it is of.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refunds of this day</source>
        <translation>بازپرداخت‌های این روز</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column of a printed sheet: how many orders.</extracomment>
        <translation>سفارش‌ها</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>Heading of a column of a printed sheet: money that eSIMfly gave back.</extracomment>
        <translation>برگشته</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Heading of a column of a printed sheet: money that eSIMfly is expected to give back.</extracomment>
        <translation>در راه</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column of a printed sheet: money that customers got back.</extracomment>
        <translation>پس‌داده</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <extracomment>%1: how many refunds; %2: how many of them are as the account shows them.</extracomment>
        <translation>%1 (%2 دیده‌شده)</translation>
    </message>
    <message>
        <source>Not certain, and in no sum</source>
        <translation>غیرقطعی، بیرون از جمع‌ها</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Heading of a column of a printed sheet: eSIMfly&apos;s number of an order.</extracomment>
        <translation>سفارش</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Heading of a column of a printed sheet: when something was sold.</extracomment>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column of a printed sheet: how an order stands.</extracomment>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column of a printed sheet: name of a package.</extracomment>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading of a column of a printed sheet: what a person wrote about an order.</extracomment>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column of a printed sheet: the person who sold.</extracomment>
        <translation>فروشنده</translation>
    </message>
    <message>
        <source>By seller</source>
        <extracomment>Heading of a part of a printed sheet: sums of each person who sold.</extracomment>
        <translation>به تفکیک فروشنده</translation>
    </message>
    <message>
        <source>By payment</source>
        <extracomment>Heading of a part of a printed sheet: sums of each way to pay.</extracomment>
        <translation>به تفکیک روش پرداخت</translation>
    </message>
    <message>
        <source>Changed since the close before</source>
        <translation>تغییرات پس از بستن پیشین</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1: number of a page, of %2 pages.</extracomment>
        <translation>صفحهٔ %1 از %2</translation>
    </message>
    <message>
        <source>By desk</source>
        <extracomment>Heading of a part of a printed sheet: sums of each computer that sells.</extracomment>
        <translation>به تفکیک میز</translation>
    </message>
</context>
<context>
    <name>Desk::CloseText</name>
    <message>
        <source>Day close, %1</source>
        <extracomment>%1: a date, &quot;Saturday, 28 November 2026&quot;.</extracomment>
        <translation>بستن روز، %1</translation>
    </message>
    <message>
        <source>%1, until midnight</source>
        <extracomment>%1: the name of a time zone, &quot;Europe/Istanbul&quot;.</extracomment>
        <translation>%1، تا نیمه‌شب</translation>
    </message>
    <message>
        <source>%1, until %2 of the next day</source>
        <extracomment>%1: the name of a time zone, &quot;Europe/Istanbul&quot;; %2: an hour, &quot;03:00&quot;.</extracomment>
        <translation>%1، تا ساعت %2 روز بعد</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a day, %2: a time of it.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>تهیه‌شده در %1.</translation>
    </message>
    <message>
        <source>Made on %1 by %2.</source>
        <extracomment>%1: day and time; %2: name of a person.</extracomment>
        <translation>تهیه‌شده در %1 توسط %2.</translation>
    </message>
    <message>
        <source>The day is not over yet.</source>
        <translation>روز هنوز به پایان نرسیده است.</translation>
    </message>
    <message>
        <source>The account&apos;s orders are as of %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>سفارش‌های حساب تا %1 است.</translation>
    </message>
    <message>
        <source>All orders</source>
        <extracomment>In a table, before sums: all orders of the day.</extracomment>
        <translation>همهٔ سفارش‌ها</translation>
    </message>
    <message>
        <source>Not sold on this computer</source>
        <translation>فروش رایانه‌های دیگر</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>In a table, in place of the name of a seller.</extracomment>
        <translation>بدون فروشنده</translation>
    </message>
    <message>
        <source>Payment not said</source>
        <translation>روش پرداخت ثبت نشده</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: of so many orders it is known, of %2 orders that there are.</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Order without a reference</source>
        <extracomment>An order of which nothing is known that names it.</extracomment>
        <translation>سفارش بدون شماره</translation>
    </message>
    <message>
        <source>Refund not clear</source>
        <extracomment>How an order stands: nobody knows whether, or how much, money comes back of it.</extracomment>
        <translation>بازپرداخت نامشخص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are not certain: they are named below, and in no sum.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>
            <numerusform>%Ln سفارش قطعی نیست: در زیر نام برده شده و در هیچ جمعی نیامده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds are not clear: their orders are named below, and what comes back of them is in no sum.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet what comes back.</extracomment>
        <translation>
            <numerusform>%Ln بازپرداخت نامشخص است: سفارش آن‌ها در زیر نام برده شده و آنچه از آن‌ها برمی‌گردد در هیچ جمعی نیامده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was bought on this computer is still being read: orders may be missing, and so may what they were sold for and by whom.</source>
        <translation>خریدهای این رایانه هنوز در حال خوانده شدن است: ممکن است بعضی سفارش‌ها، و نیز مبلغ فروش و فروشندهٔ آن‌ها، اینجا نباشد.</translation>
    </message>
    <message>
        <source>What was bought on this computer could not be read: orders may be missing, and so may what they were sold for and by whom.</source>
        <translation>خریدهای این رایانه خوانده نشد: ممکن است بعضی سفارش‌ها، و نیز مبلغ فروش و فروشندهٔ آن‌ها، اینجا نباشد.</translation>
    </message>
    <message>
        <source>The account&apos;s own list of orders was not read to its end: only the orders that this computer knows stand here.</source>
        <translation>فهرست سفارش‌های خود حساب تا پایان خوانده نشد: فقط سفارش‌هایی که این رایانه می‌شناسد اینجاست.</translation>
    </message>
    <message>
        <source>Orders of this day have not all been read: there may be more than stand here. “Read all orders” reads them.</source>
        <translation>بعضی سفارش‌های این روز خوانده نشده است: ممکن است بیش از این باشد. برای خواندن آن‌ها «خواندن همهٔ سفارش‌ها» را بزنید.</translation>
    </message>
    <message>
        <source>Orders of this day have not all been read, but those until %1: there may be more than stand here. F5 reads them.</source>
        <extracomment>%1: time of the day. F5 is a key.</extracomment>
        <translation>از سفارش‌های این روز فقط آن‌هایی که تا %1 بوده خوانده شده است: ممکن است بیش از این باشد. برای خواندن آن‌ها F5 را بزنید.</translation>
    </message>
    <message>
        <source>The account&apos;s own list of orders was last read to its end on %1, and not all of it could be read since: there may be more orders than stand here.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>فهرست سفارش‌های خود حساب آخرین بار در %1 تا پایان خوانده شد و از آن پس به‌طور کامل خوانده نشده است: ممکن است سفارش‌ها بیش از این باشد.</translation>
    </message>
    <message numerus="yes">
        <source>The time of %Ln orders could not be read: they stand in no day.</source>
        <extracomment>%Ln: how many orders.</extracomment>
        <translation>
            <numerusform>زمان %Ln سفارش خوانده نشد: در هیچ روزی نیامده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>This day was closed on %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>این روز در %1 بسته شد.</translation>
    </message>
    <message>
        <source>This day was closed on %1 by %2.</source>
        <extracomment>%1: day and time; %2: name of a person.</extracomment>
        <translation>این روز در %1 توسط %2 بسته شد.</translation>
    </message>
    <message>
        <source>The shop&apos;s day was set otherwise then: %1.</source>
        <extracomment>%1: whose day it was then, &quot;Europe/Istanbul, until midnight&quot;.</extracomment>
        <translation>آن زمان روز فروشگاه روز دیگری بود: %1.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>از آن پس چیزی تغییر نکرده است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have changed since.</source>
        <extracomment>%Ln: how many orders are others than when the day was closed.</extracomment>
        <translation>
            <numerusform>%Ln سفارش از آن پس تغییر کرده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <extracomment>%1, %2: what a day came to, &quot;12 orders · $31.00 spent&quot;.</extracomment>
        <translation>آن زمان: %1. اکنون: %2.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>An order that came since. %1: its reference, time, note and seller.</extracomment>
        <translation>جدید: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <extracomment>An order that is no longer of that day. %1: its reference, time, note and seller.</extracomment>
        <translation>دیگر نیست: %1</translation>
    </message>
    <message>
        <source>Changed: %1: %2</source>
        <extracomment>An order that is another one now. %1: its reference, time, note and seller; %2: what has changed in it.</extracomment>
        <translation>تغییرکرده: %1: %2</translation>
    </message>
    <message>
        <source>%1, corrected on %2</source>
        <extracomment>%1: what was corrected, &quot;Sold for $7.99 → $8.49&quot;; %2: day and time.</extracomment>
        <translation>%1، تصحیح‌شده در %2</translation>
    </message>
    <message>
        <source>%1, corrected by %2 on %3</source>
        <extracomment>%1: what was corrected, &quot;Sold for $7.99 → $8.49&quot;; %2: name of a person; %3: day and time.</extracomment>
        <translation>‏%1، تصحیح‌شده توسط %2 در %3</translation>
    </message>
    <message>
        <source>%1 %2, was %3</source>
        <extracomment>A change. %1: what has changed, &quot;Seller&quot;; %2: how it is now; %3: how it was.</extracomment>
        <translation>%1: %2، پیش‌تر: %3</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>What changed in an order since a day was closed: how it stands.</extracomment>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>What changed in an order since a day was closed: what the account paid.</extracomment>
        <translation>پرداختی</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>What changed in an order since a day was closed: what the customer paid.</extracomment>
        <translation>مبلغ فروش</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>What changed in an order since a day was closed: who sold it.</extracomment>
        <translation>فروشنده</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>What changed in an order since a day was closed: how the customer paid.</extracomment>
        <translation>روش پرداخت</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What changed in an order since a day was closed: what a person wrote about it.</extracomment>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>What changed in an order since a day was closed: money that eSIMfly gave back.</extracomment>
        <translation>برگشته</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>What changed in an order since a day was closed: money that eSIMfly is expected to give back.</extracomment>
        <translation>در راه</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>What changed in an order since a day was closed: money that the customer got back.</extracomment>
        <translation>پس‌داده</translation>
    </message>
    <message>
        <source>What was awaited has come back</source>
        <translation>آنچه در راه بود برگشته است</translation>
    </message>
    <message>
        <source>What came back is as the account shows it</source>
        <translation>مبلغ برگشته همان است که حساب نشان می‌دهد</translation>
    </message>
    <message>
        <source>What came back is as the cancellation&apos;s answer says</source>
        <translation>مبلغ برگشته همان است که پاسخ لغو می‌گوید</translation>
    </message>
    <message>
        <source>Amounts or days</source>
        <extracomment>What has changed in an order: an amount that is hidden, or the day it counts on.</extracomment>
        <translation>مبلغ‌ها یا روزها</translation>
    </message>
    <message>
        <source>Not readable by this version</source>
        <extracomment>How an order stands: another desk, whose program is newer, told something of it.</extracomment>
        <translation>با این نسخه خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>Not clear again: its order is another sale&apos;s</source>
        <extracomment>How an order stands: it was taken for an order of the account that is another one&apos;s.</extracomment>
        <translation>دوباره نامشخص: سفارش آن متعلق به فروش دیگری است</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of %1 can&apos;t be read by this version of the program: what they tell of sales is in no day.</source>
        <extracomment>%1: name of a desk, whose program is newer.</extracomment>
        <translation>
            <numerusform>%Ln رکورد %1 با این نسخهٔ برنامه خوانده نمی‌شود: آنچه دربارهٔ فروش‌ها می‌گوید در هیچ روزی نیامده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders came later from %1, which had not been heard of when the day was closed.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>
            <numerusform>%Ln سفارش دیرتر از %1 رسید که هنگام بستن روز خبری از آن نرسیده بود.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been heard of since: it sold nothing more on that day.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>پس از آن از %1 خبر رسیده است: در آن روز چیز دیگری نفروخت.</translation>
    </message>
    <message>
        <source>At no desk of the team</source>
        <extracomment>In a table: orders that no desk of the team knows, in place of the name of a desk or seller.</extracomment>
        <translation>خارج از میزهای تیم</translation>
    </message>
    <message>
        <source>The shop was called %1 then.</source>
        <extracomment>%1: the name of the shop when a day was closed.</extracomment>
        <translation>نام فروشگاه در آن زمان %1 بود.</translation>
    </message>
    <message>
        <source>The address of the shop was %1 then.</source>
        <extracomment>%1: the address of the shop when a day was closed.</extracomment>
        <translation>نشانی فروشگاه در آن زمان %1 بود.</translation>
    </message>
</context>
<context>
    <name>Desk::CommandBar</name>
    <message>
        <source>Find a command</source>
        <translation>یافتن فرمان</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Name of the field where somebody types what they want to do.</extracomment>
        <translation>فرمان</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>می‌خواهید چه کنید؟</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Name of the list of commands that were found.</extracomment>
        <translation>فرمان‌ها</translation>
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
        <translation>چنین آرگومانی نیست: %1</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, - and _ only, 64 at most.</source>
        <translation>نام پروفایل فقط از حروف، رقم‌ها، - و _ و حداکثر ۶۴ نویسه است.</translation>
    </message>
    <message>
        <source>A language is given as its code, such as en, ar or de.</source>
        <translation>زبان را با کد آن بدهید، مانند en، ar یا de.</translation>
    </message>
    <message>
        <source>The API&apos;s address must begin with https://, or with http:// and be on this computer.</source>
        <translation>نشانی API باید با https://‎ آغاز شود، یا با http://‎ و روی همین رایانه باشد.</translation>
    </message>
    <message>
        <source>--sandbox has its own API: leave --api out.</source>
        <translation>--sandbox خودش API دارد: --api را ننویسید.</translation>
    </message>
    <message>
        <source>--tour needs a folder for its pictures.</source>
        <translation>--tour برای تصویرهایش به یک پوشه نیاز دارد.</translation>
    </message>
    <message>
        <source>--tour buys an eSIM, so it plays with --sandbox only.</source>
        <translation>--tour یک eSIM می‌خرد، پس فقط همراه با --sandbox اجرا می‌شود.</translation>
    </message>
    <message>
        <source>Sells travel eSIMs of the eSIMfly Business API.</source>
        <translation>eSIM سفر از eSIMfly Business API می‌فروشد.</translation>
    </message>
    <message>
        <source>The team&apos;s address can&apos;t be used: %1</source>
        <extracomment>%1: why not.</extracomment>
        <translation>نشانی تیم قابل استفاده نیست: %1</translation>
    </message>
    <message>
        <source>Start on the built-in sandbox account. Nothing in it is real.</source>
        <translation>با حساب آزمایشی درون برنامه اجرا می‌شود. هیچ چیز آن واقعی نیست.</translation>
    </message>
    <message>
        <source>Another address for the API: https, or http on this computer only.</source>
        <translation>نشانی دیگری برای API: با https، یا با http فقط روی همین رایانه.</translation>
    </message>
    <message>
        <source>A separate account, cache and settings (letters, digits, - and _).</source>
        <translation>حساب، نسخهٔ محلی و تنظیمات جداگانه (حروف لاتین، رقم‌ها، - و _).</translation>
    </message>
    <message>
        <source>With --sandbox: sell one eSIM and show the main pages by itself, save a picture of each step into DIR.</source>
        <translation>همراه با --sandbox: خودش یک eSIM می‌فروشد، صفحه‌های اصلی را نشان می‌دهد و تصویر هر گام را در DIR ذخیره می‌کند.</translation>
    </message>
    <message>
        <source>Another language than the system&apos;s, as a two-letter code.</source>
        <translation>زبانی جز زبان سیستم، با کد دوحرفی.</translation>
    </message>
    <message>
        <source>Join the team whose server is there: &quot;host=… port=… dbname=… user=… sslrootcert=…&quot;. The password comes from ESIMFLY_DESK_TEAM_PASSWORD or the keychain.</source>
        <translation>پیوستن به تیمی که سرورش آنجاست: &quot;host=… port=… dbname=… user=… sslrootcert=…&quot;. گذرواژه از ESIMFLY_DESK_TEAM_PASSWORD یا از دسته‌کلید گرفته می‌شود.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>نمایش نسخهٔ برنامه.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>نمایش این راهنما.</translation>
    </message>
    <message>
        <source>The sandbox is in no team, but for a tour: leave --team out, or add --tour.</source>
        <translation>محیط آزمایشی در هیچ تیمی نیست، مگر برای نمایش: --team را ننویسید، یا --tour را بیفزایید.</translation>
    </message>
    <message>
        <source>Go to the search with nothing in it, in the window that is open already, too.</source>
        <translation>رفتن به جست‌وجوی خالی، حتی در پنجره‌ای که از پیش باز است.</translation>
    </message>
</context>
<context>
    <name>Desk::ComparisonModel</name>
    <message>
        <source>%1, differs</source>
        <extracomment>One of two versions of something, where the other one says something else. %1: what it says.</extracomment>
        <translation>%1، متفاوت</translation>
    </message>
    <message>
        <source>This desk</source>
        <extracomment>Heading of a column: what stands on this computer.</extracomment>
        <translation>این میز</translation>
    </message>
    <message>
        <source>The team</source>
        <extracomment>Heading of a column: what stands on the team&apos;s server.</extracomment>
        <translation>تیم</translation>
    </message>
</context>
<context>
    <name>Desk::ConnectPage</name>
    <message>
        <source>Connect your account</source>
        <translation>حساب خود را وصل کنید</translation>
    </message>
    <message>
        <source>&amp;Access code</source>
        <extracomment>Caption of a field: the first of the two keys of an account.</extracomment>
        <translation>کد &amp;دسترسی</translation>
    </message>
    <message>
        <source>Access code</source>
        <extracomment>Name of a field: the first of the two keys of an account.</extracomment>
        <translation>کد دسترسی</translation>
    </message>
    <message>
        <source>esf_…</source>
        <extracomment>How an access code begins; shown in its empty field.</extracomment>
        <translation>esf_…</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <extracomment>Caption of a field: the second of the two keys of an account.</extracomment>
        <translation>&amp;کلید محرمانه</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>Name of a field: the second of the two keys of an account.</extracomment>
        <translation>کلید محرمانه</translation>
    </message>
    <message>
        <source>sk_…</source>
        <extracomment>How a secret key begins; shown in its empty field.</extracomment>
        <translation>sk_…</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: another address for the API</source>
        <translation>&amp;پیشرفته: نشانی دیگری برای API</translation>
    </message>
    <message>
        <source>A&amp;PI address</source>
        <extracomment>Caption of a field: where eSIMfly&apos;s computer is.</extracomment>
        <translation>&amp;نشانی API</translation>
    </message>
    <message>
        <source>API address</source>
        <extracomment>Name of a field: where eSIMfly&apos;s computer is.</extracomment>
        <translation>نشانی API</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: connects the account.</extracomment>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Checking the keys…</source>
        <translation>در حال بررسی کلیدها…</translation>
    </message>
    <message>
        <source>Checking the keys</source>
        <translation>در حال بررسی کلیدها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: the account is not connected.</extracomment>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>The secret key is kept in this computer’s keychain only.</source>
        <translation>کلید محرمانه فقط در دسته‌کلید این رایانه نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Heading: an account is connected.</extracomment>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connect without keeping it</source>
        <translation>اتصال بدون نگه داشتن کلید</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button: the account is disconnected and its secret key forgotten.</extracomment>
        <translation>خروج از حساب</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>اول نگاهی بیندازید</translation>
    </message>
    <message>
        <source>The sandbox is a whole pretend account with thousands of packages. Search, order and hand over as often as you like: it needs no keys and no internet, and nothing in it is real.</source>
        <translation>محیط آزمایشی حسابی کامل و ساختگی با هزاران بسته است. هر قدر می‌خواهید جست‌وجو کنید، سفارش دهید و تحویل دهید: نه کلید می‌خواهد نه اینترنت، و هیچ چیز آن واقعی نیست.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>امتحان محیط آزمایشی</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Open %1 in another one.</source>
        <extracomment>%1: an address.</extracomment>
        <translation>در این رایانه مرورگری پیدا نشد. %1 را در رایانه‌ای دیگر باز کنید.</translation>
    </message>
    <message>
        <source>Characters that can&apos;t be seen were left out of what was pasted here.</source>
        <translation>نویسه‌های نادیدنی از آنچه اینجا چسبانده شد حذف شد.</translation>
    </message>
    <message>
        <source>Enter the access code. It begins with esf_.</source>
        <translation>کد دسترسی را وارد کنید. با esf_‎ آغاز می‌شود.</translation>
    </message>
    <message>
        <source>This is a secret key. The access code begins with esf_.</source>
        <translation>این کلید محرمانه است. کد دسترسی با esf_‎ آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Enter the secret key. It begins with sk_.</source>
        <translation>کلید محرمانه را وارد کنید. با sk_‎ آغاز می‌شود.</translation>
    </message>
    <message>
        <source>This is an access code. The secret key begins with sk_.</source>
        <translation>این کد دسترسی است. کلید محرمانه با sk_‎ آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: the keychain of the computer is opened, which may ask for a password.</extracomment>
        <translation>باز کردن قفل</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the keychain of the computer is asked once more.</extracomment>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Access code and secret key are made together at eSIMfly, %1under Settings, API Keys%2. The secret key is shown there once.</source>
        <extracomment>%1 is the beginning of a link, %2 its end.</extracomment>
        <translation>کد دسترسی و کلید محرمانه با هم در eSIMfly ساخته می‌شوند، %1در Settings، API Keys%2. کلید محرمانه آنجا فقط یک بار نشان داده می‌شود.</translation>
    </message>
</context>
<context>
    <name>Desk::CopyController</name>
    <message>
        <source>Something is under way. Bring the copy back when it has come to its end.</source>
        <translation>کاری در جریان است. پس از پایان آن، نسخهٔ پشتیبان را بازگردانید.</translation>
    </message>
</context>
<context>
    <name>Desk::CopyField</name>
    <message>
        <source>Copy</source>
        <extracomment>On a button beside a field.</extracomment>
        <translation>کپی</translation>
    </message>
</context>
<context>
    <name>Desk::CopyText</name>
    <message>
        <source>A copy has what only this computer knows: sales and top-ups, notes, hand-overs, selling prices, old prices of packages and the settings. Keep it on another disk.</source>
        <translation>نسخهٔ پشتیبان چیزهایی را دارد که فقط این رایانه می‌داند: فروش‌ها و شارژها، یادداشت‌ها، تحویل‌ها، قیمت‌های فروش، قیمت‌های پیشین بسته‌ها و تنظیمات. آن را روی دیسک دیگری نگه دارید.</translation>
    </message>
    <message>
        <source>Neither the secret key nor codes that install an eSIM are in it. eSIMfly keeps the codes, and the eSIMs page shows them again.</source>
        <translation>نه کلید محرمانه در آن است و نه کدهایی که eSIM نصب می‌کنند. کدها نزد eSIMfly می‌ماند و صفحهٔ eSIM‌ها آن‌ها را دوباره نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>با نام %1 ذخیره شد.</translation>
    </message>
    <message>
        <source>Stopped. No copy was saved.</source>
        <translation>متوقف شد. نسخهٔ پشتیبانی ذخیره نشد.</translation>
    </message>
    <message>
        <source>No copy was saved as %1. %2</source>
        <extracomment>%1: path of a file; %2: a sentence that says why.</extracomment>
        <translation>نسخهٔ پشتیبان با نام %1 ذخیره نشد. %2</translation>
    </message>
    <message>
        <source>The copy of today could not be saved in %1. %2 It is tried again by itself.</source>
        <extracomment>%1: path of a folder; %2: a sentence that says why.</extracomment>
        <translation>نسخهٔ پشتیبان امروز در %1 ذخیره نشد. %2 خودکار دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>فایل را نمی‌توان خواند: «%1».</translation>
    </message>
    <message>
        <source>This file is no copy of eSIMfly Desk.</source>
        <translation>این فایل نسخهٔ پشتیبان eSIMfly Desk نیست.</translation>
    </message>
    <message>
        <source>This file is larger than any copy of eSIMfly Desk.</source>
        <translation>این فایل از هر نسخهٔ پشتیبان eSIMfly Desk بزرگ‌تر است.</translation>
    </message>
    <message>
        <source>A newer version of eSIMfly Desk saved this copy. Bring it back with that version.</source>
        <translation>نسخهٔ جدیدتری از eSIMfly Desk این پشتیبان را ذخیره کرده است. آن را با همان نسخه بازگردانید.</translation>
    </message>
    <message>
        <source>This copy is damaged or not whole. Choose another one, such as that of the day before.</source>
        <translation>این نسخهٔ پشتیبان خراب یا ناقص است. یکی دیگر، مثلاً نسخهٔ روز پیش، را برگزینید.</translation>
    </message>
    <message>
        <source>This is a copy of the sandbox: nothing in it was ever sold.</source>
        <translation>این نسخهٔ پشتیبان از محیط آزمایشی است: هیچ چیز آن هرگز فروخته نشده است.</translation>
    </message>
    <message>
        <source>This copy can&apos;t be checked on this computer. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>این نسخهٔ پشتیبان را نمی‌توان در این رایانه بررسی کرد. %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>ذخیره‌شده: %1</translation>
    </message>
    <message>
        <source>Access code: %1</source>
        <extracomment>%1: access codes, mostly dots.</extracomment>
        <translation>کد دسترسی: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <extracomment>%Ln: how many orders a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln سفارش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-ups</source>
        <extracomment>%Ln: how many top-ups a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln شارژ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>%Ln: how many notes a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln یادداشت</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sale: %1</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>آخرین فروش: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not clear when it was saved, and stay so.</source>
        <extracomment>%Ln: how many of the orders and top-ups named before.</extracomment>
        <translation>
            <numerusform>%Ln مورد از آن‌ها هنگام ذخیره نامشخص بود و نامشخص می‌ماند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations were not clear when it was saved, and stay so.</source>
        <extracomment>%Ln: how many times somebody asked eSIMfly to take an eSIM back.</extracomment>
        <translation>
            <numerusform>%Ln لغو هنگام ذخیره نامشخص بود و نامشخص می‌ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy was brought back: all sales and notes in it were here before.</source>
        <translation>نسخهٔ پشتیبان بازگردانده شد: همهٔ فروش‌ها و یادداشت‌های آن از پیش اینجا بود.</translation>
    </message>
    <message>
        <source>The copy was brought back, with %1 and %2 that were not here.</source>
        <extracomment>%1: such as “3 sales”, %2: such as “2 notes”.</extracomment>
        <translation>نسخهٔ پشتیبان بازگردانده شد، با %1 و %2 که اینجا نبود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales</source>
        <extracomment>%Ln: how many orders and top-ups came from a copy. Part of a sentence.</extracomment>
        <translation>
            <numerusform>%Ln فروش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not clear: you may have been charged. Nothing is ordered by itself.</source>
        <extracomment>%Ln: how many of the sales named before.</extracomment>
        <translation>
            <numerusform>%Ln مورد از آن‌ها نامشخص است: ممکن است پولی کم شده باشد. چیزی خودکار سفارش داده نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations are not clear: eSIMs may be cancelled, with money back. Nothing is cancelled by itself.</source>
        <extracomment>%Ln: how many times somebody asked eSIMfly to take an eSIM back.</extracomment>
        <translation>
            <numerusform>%Ln لغو نامشخص است: ممکن است eSIM‌هایی لغو شده و پولی برگشته باشد. چیزی خودکار لغو نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales ended another way here than in the copy; they stay as they are here.</source>
        <extracomment>%Ln: how many orders and top-ups.</extracomment>
        <translation>
            <numerusform>%Ln فروش اینجا نتیجه‌ای متفاوت با نسخهٔ پشتیبان داشته است؛ همان‌گونه که اینجاست می‌ماند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes are other ones here than in the copy; they stay as they are here.</source>
        <extracomment>%Ln: how many notes on eSIMs.</extracomment>
        <translation>
            <numerusform>%Ln یادداشت اینجا با نسخهٔ پشتیبان فرق دارد؛ همان‌گونه که اینجاست می‌ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selling prices were changed here and in the copy; those of here stay.</source>
        <translation>قیمت‌های فروش هم اینجا و هم در نسخهٔ پشتیبان تغییر کرده است؛ قیمت‌های اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>Old prices of packages did not come. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>قیمت‌های پیشین بسته‌ها بازگردانده نشد. %1</translation>
    </message>
    <message>
        <source>Nothing was brought back. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>چیزی بازگردانده نشد. %1</translation>
    </message>
</context>
<context>
    <name>Desk::CorrectionDialog</name>
    <message>
        <source>Nobody</source>
        <extracomment>Choice in a list of persons who sell: none of them.</extracomment>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>Choice in a list of ways to pay: none of them.</extracomment>
        <translation>ثبت‌نشده</translation>
    </message>
    <message>
        <source>Correct the order</source>
        <translation>تصحیح سفارش</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Before a field: what the customer paid.</extracomment>
        <translation>مبلغ فروش</translation>
    </message>
    <message>
        <source>eSIMfly ended this order: nothing was sold.</source>
        <translation>‏eSIMfly به این سفارش پایان داد: چیزی فروخته نشد.</translation>
    </message>
    <message>
        <source>What the customer paid for the whole order</source>
        <translation>آنچه مشتری برای کل سفارش پرداخته است</translation>
    </message>
    <message>
        <source>What the customer paid for one eSIM</source>
        <translation>آنچه مشتری برای یک eSIM پرداخته است</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Caption of a list: the person who sold.</extracomment>
        <translation>فروشنده</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Before a field: how the customer paid.</extracomment>
        <translation>روش پرداخت</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>مشتری یا یادداشت</translation>
    </message>
    <message>
        <source>Kept with its eSIMs, on this computer</source>
        <translation>همراه eSIM‌های آن، در این رایانه نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>A note is kept with an eSIM, and it is not known which belongs to this order.</source>
        <translation>یادداشت همراه eSIM نگه داشته می‌شود، و معلوم نیست کدام eSIM به این سفارش تعلق دارد.</translation>
    </message>
    <message>
        <source>Its eSIM is not known</source>
        <extracomment>In a field for a note, of an order of which no eSIM is known.</extracomment>
        <translation>‏eSIM آن معلوم نیست</translation>
    </message>
    <message>
        <source>No seller is chosen (F6).</source>
        <extracomment>Beside the button that saves, in the place of who is written down with it.</extracomment>
        <translation>فروشنده‌ای انتخاب نشده است (F6).</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <extracomment>%1: the person who sells now.</extracomment>
        <translation>تصحیح به نام %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing is corrected.</extracomment>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what was corrected.</extracomment>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Name of a list: what was corrected before.</extracomment>
        <translation>تصحیح‌ها</translation>
    </message>
    <message>
        <source>Nothing was corrected so far.</source>
        <extracomment>Above a list of what was corrected of an order, or in its place.</extracomment>
        <translation>تاکنون چیزی تصحیح نشده است.</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Beside the price of one eSIM: that of all; %1: an amount of money.</extracomment>
        <translation>جمعاً %1</translation>
    </message>
    <message>
        <source>This is no price. Write it like %1.</source>
        <extracomment>Below a field for a price; %1: an example of one, such as 8.00.</extracomment>
        <translation>این قیمت نیست. آن را مانند %1 بنویسید.</translation>
    </message>
    <message>
        <source>Nothing was corrected. %1</source>
        <extracomment>%1: why, a whole sentence.</extracomment>
        <translation>چیزی تصحیح نشد. %1</translation>
    </message>
</context>
<context>
    <name>Desk::CorrectionText</name>
    <message>
        <source>Corrected %1</source>
        <extracomment>%1: a time.</extracomment>
        <translation>تصحیح‌شده در %1</translation>
    </message>
    <message>
        <source>Corrected by %1, %2</source>
        <extracomment>%1: a name; %2: a time.</extracomment>
        <translation>تصحیح‌شده توسط %1، %2</translation>
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
        <translation>مبلغ فروش %1 ← %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>In place of a name: an order that nobody is said to have sold.</extracomment>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>Seller %1 → %2</source>
        <extracomment>%1, %2: names, before and after.</extracomment>
        <translation>فروشنده %1 ← %2</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>In place of how a customer paid: nobody said it.</extracomment>
        <translation>ثبت‌نشده</translation>
    </message>
    <message>
        <source>Payment %1 → %2</source>
        <extracomment>How a customer paid; %1, %2: before and after.</extracomment>
        <translation>روش پرداخت %1 ← %2</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a customer&apos;s name or a note: there is none.</extracomment>
        <translation>خالی</translation>
    </message>
    <message>
        <source>Note %1 → %2</source>
        <extracomment>The customer or note of an order; %1, %2: before and after.</extracomment>
        <translation>یادداشت %1 ← %2</translation>
    </message>
</context>
<context>
    <name>Desk::CoverageList</name>
    <message>
        <source>This package has nothing with “%1”.</source>
        <extracomment>%1: what somebody filters a list of countries by.</extracomment>
        <translation>این بسته چیزی با «%1» ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>Works in %Ln countries</source>
        <extracomment>%Ln: a number of countries. Heading of a list.</extracomment>
        <translation>
            <numerusform>در %Ln کشور کار می‌کند</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 countries</source>
        <extracomment>%1: how many countries match what was typed, %2: how many there are.</extracomment>
        <translation>%1 از %2 کشور</translation>
    </message>
    <message>
        <source>Filter countries</source>
        <extracomment>Name of a field that filters a list of countries.</extracomment>
        <translation>فیلتر کشورها</translation>
    </message>
    <message>
        <source>Covered countries</source>
        <extracomment>Name of the list of countries where a package works.</extracomment>
        <translation>کشورهای زیر پوشش</translation>
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
        <translation>نمایشگر مشتری</translation>
    </message>
</context>
<context>
    <name>Desk::DailyCopySettings</name>
    <message>
        <source>Folder of the copies</source>
        <translation>پوشهٔ نسخه‌های پشتیبان</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>پوشه‌ای انتخاب نشده است.</translation>
    </message>
    <message>
        <source>Save a copy every day</source>
        <translation>ذخیرهٔ روزانهٔ نسخهٔ پشتیبان</translation>
    </message>
    <message numerus="yes">
        <source>Sales, notes, selling prices and settings, in a folder on another disk. The last %Ln are kept.</source>
        <extracomment>%Ln: a number of files.</extracomment>
        <translation>
            <numerusform>فروش‌ها، یادداشت‌ها، قیمت‌های فروش و تنظیمات، در پوشه‌ای روی دیسک دیگر. %Ln نسخهٔ آخر نگه داشته می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>انتخاب پوشه…</translation>
    </message>
</context>
<context>
    <name>Desk::DayCloseDialog</name>
    <message>
        <source>Day close</source>
        <extracomment>Title of the dialog with the sums of a day.</extracomment>
        <translation>بستن روز</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Name of a field: the day whose sums are shown.</extracomment>
        <translation>روز</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <extracomment>Button: shows the sums of today.</extracomment>
        <translation>&amp;امروز</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Name of a button: shows the sums of today.</extracomment>
        <translation>امروز</translation>
    </message>
    <message>
        <source>&amp;Yesterday</source>
        <extracomment>Button: shows the sums of yesterday.</extracomment>
        <translation>&amp;دیروز</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Name of a button: shows the sums of yesterday.</extracomment>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>Totals of the day</source>
        <translation>جمع‌های روز</translation>
    </message>
    <message>
        <source>Changes since the last close</source>
        <translation>تغییرات پس از آخرین بستن</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button: prints the sums of a day.</extracomment>
        <translation>&amp;چاپ</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Name of a button: prints the sums of a day.</extracomment>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <extracomment>Button: saves the sums of a day as a file.</extracomment>
        <translation>&amp;ذخیرهٔ PDF</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>Name of a button: saves the sums of a day as a file.</extracomment>
        <translation>ذخیرهٔ PDF</translation>
    </message>
    <message>
        <source>Export &amp;CSV</source>
        <extracomment>Button: saves a table as a text file with commas.</extracomment>
        <translation>&amp;خروجی CSV</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Name of a button: saves a table as a text file with commas.</extracomment>
        <translation>خروجی CSV</translation>
    </message>
    <message>
        <source>Export &amp;Excel</source>
        <extracomment>Button: saves a table as a workbook.</extracomment>
        <translation>خرو&amp;جی Excel</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Name of a button: saves a table as a workbook.</extracomment>
        <translation>خروجی Excel</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Close the &amp;day</source>
        <translation>&amp;بستن روز</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>بستن روز</translation>
    </message>
    <message>
        <source>Keeps what stands here, so that a later close says what has changed since</source>
        <translation>آنچه اینجاست نگه داشته می‌شود تا بستن بعدی بگوید از آن پس چه تغییر کرده است</translation>
    </message>
    <message>
        <source>Nothing was sold on this day, and nothing came back.</source>
        <translation>در این روز چیزی فروخته نشد و چیزی برنگشت.</translation>
    </message>
    <message>
        <source>How this day was closed before can&apos;t be read: what has changed since is not known. The day can be closed again.</source>
        <translation>چگونگی بستن پیشین این روز خوانده نمی‌شود: معلوم نیست از آن پس چه تغییر کرده است. روز را می‌توان دوباره بست.</translation>
    </message>
    <message>
        <source>The day was not closed: it could not be written down. %1</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>روز بسته نشد: ثبت آن ممکن نشد. %1</translation>
    </message>
    <message>
        <source>The day is closed, as it was at %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>روز، چنان که در %1 بود، بسته شد.</translation>
    </message>
    <message>
        <source>Prices are hidden, so cost and margin will not stand in it. F8 shows them.</source>
        <translation>قیمت‌ها پنهان است، پس قیمت خرید و سود در آن نخواهد بود. برای نمایش آن‌ها F8 را بزنید.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>A button: cost and margin are left out of what is printed or saved.</extracomment>
        <translation>بدون آن‌ها</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>به چاپگر فرستاده شد.</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is switched on and has paper, or save a PDF.</source>
        <translation>چاپگر آن را نپذیرفت. ببینید روشن باشد و کاغذ داشته باشد، یا PDF ذخیره کنید.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>فایل‌های PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Day close of %1, made</source>
        <extracomment>Name of a file. %1: a date, &quot;2026-11-28&quot;.</extracomment>
        <translation>بستن روز %1، تهیه‌شده در</translation>
    </message>
</context>
<context>
    <name>Desk::DayCloseModel</name>
    <message>
        <source>Not certain</source>
        <extracomment>Heading of a part: orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>غیرقطعی</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>فروشنده</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading of a column: how customers paid, such as cash.</extracomment>
        <translation>روش پرداخت</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>In a table, before sums: of all orders of the day.</extracomment>
        <translation>جمع کل</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>Heading of the close of a day: whether a line is of a seller, of a kind of payment, of all.</extracomment>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of the close of a day: a seller, a kind of payment, an order.</extracomment>
        <translation>نام</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Heading of a column: how many sales.</extracomment>
        <translation>فروش‌ها</translation>
    </message>
    <message>
        <source>Orders of eSIMs</source>
        <translation>سفارش‌های eSIM</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Heading of a column: how many top-ups.</extracomment>
        <translation>شارژها</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account paid.</extracomment>
        <translation>قیمت خرید</translation>
    </message>
    <message>
        <source>What the account paid</source>
        <translation>آنچه حساب پرداخته است</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid.</extracomment>
        <translation>مبلغ فروش</translation>
    </message>
    <message>
        <source>What customers paid</source>
        <translation>آنچه مشتریان پرداخته‌اند</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of sales when they were paid.</extracomment>
        <translation>سود</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>آنچه مشتریان پرداخته‌اند، منهای آنچه حساب پرداخته است</translation>
    </message>
    <message>
        <source>Margin of</source>
        <extracomment>Heading of the close of a day: of how many orders the margin is, &quot;12 of 15&quot;.</extracomment>
        <translation>سود از</translation>
    </message>
    <message>
        <source>For how many orders it is known what they were sold for</source>
        <translation>از این تعداد سفارش، مبلغ فروش معلوم است</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Heading of a column: how many orders were refunded.</extracomment>
        <translation>بازپرداخت‌ها</translation>
    </message>
    <message>
        <source>Orders whose money came back on this day, or is to come</source>
        <translation>سفارش‌هایی که پولشان در این روز برگشته یا در راه است</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>Heading of the close of a day: how many of the refunds are as the account shows them.</extracomment>
        <translation>دیده‌شده</translation>
    </message>
    <message>
        <source>Refunds that no answer reported: they count for the day on which the account first showed them</source>
        <translation>بازپرداخت‌هایی که هیچ پاسخی آن‌ها را اعلام نکرد: جزو روزی حساب می‌شود که حساب نخستین بار آن‌ها را نشان داد</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>Heading of a column: money that eSIMfly gave back to the account.</extracomment>
        <translation>برگشته</translation>
    </message>
    <message>
        <source>What eSIMfly gave back</source>
        <translation>آنچه eSIMfly پس داده است</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Heading of a column: money that eSIMfly is expected to give back.</extracomment>
        <translation>در راه</translation>
    </message>
    <message>
        <source>What is to come back, and is not in the balance yet</source>
        <translation>آنچه قرار است برگردد و هنوز در موجودی نیست</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column: money that customers got back.</extracomment>
        <translation>پس‌داده</translation>
    </message>
    <message>
        <source>What customers got back</source>
        <translation>آنچه به مشتریان پس داده شده است</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Heading of a column: when the first sale was.</extracomment>
        <translation>اولین</translation>
    </message>
    <message>
        <source>When the first order was sold, by the clock of the shop</source>
        <translation>زمان فروش اولین سفارش، به ساعت فروشگاه</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Heading of a column: when the last sale was.</extracomment>
        <translation>آخرین</translation>
    </message>
    <message>
        <source>When the last order was sold, by the clock of the shop</source>
        <translation>زمان فروش آخرین سفارش، به ساعت فروشگاه</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading of a column: what a person wrote about an order.</extracomment>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>In a table, before a desk of which something is not in the sums.</extracomment>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Heading of a column: a computer that sells in the same team.</extracomment>
        <translation>میز فروش</translation>
    </message>
</context>
<context>
    <name>Desk::DayModel</name>
    <message>
        <source>Day</source>
        <extracomment>Heading of a column: a date.</extracomment>
        <translation>روز</translation>
    </message>
    <message>
        <source>Of the shop: its zone and the day&apos;s end are in the settings</source>
        <translation>روز فروشگاه: منطقهٔ زمانی و پایان روز آن در تنظیمات است</translation>
    </message>
    <message>
        <source>No time known</source>
        <translation>زمان نامعلوم</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders on that day.</extracomment>
        <translation>سفارش‌ها</translation>
    </message>
    <message>
        <source>How many; where some of them are not in the sums, how many are</source>
        <translation>تعداد؛ اگر بعضی در جمع‌ها نباشند، تعداد آن‌هایی که هستند</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;13 of 15&quot;: so many orders are in the sums.</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Heading of a column: what the account paid on that day.</extracomment>
        <translation>هزینه</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Heading of a column: how many orders were refunded on that day.</extracomment>
        <translation>بازپرداخت‌ها</translation>
    </message>
    <message>
        <source>What came back on this day, whenever it was spent</source>
        <translation>آنچه در این روز برگشته است، هر زمان که هزینه شده باشد</translation>
    </message>
    <message>
        <source>%1 awaited</source>
        <extracomment>A refund that has not come yet. %1: an amount of money.</extracomment>
        <translation>در راه %1</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid on that day.</extracomment>
        <translation>مبلغ فروش</translation>
    </message>
    <message>
        <source>What customers paid</source>
        <translation>آنچه مشتریان پرداخته‌اند</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of the sales of that day when they were paid.</extracomment>
        <translation>سود</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>آنچه مشتریان پرداخته‌اند، منهای آنچه حساب پرداخته است</translation>
    </message>
    <message>
        <source>Margin of</source>
        <extracomment>Of how many orders the margin is: &quot;12 of 15&quot;.</extracomment>
        <translation>سود از</translation>
    </message>
    <message>
        <source>For how many orders it is known what they were sold for</source>
        <translation>تعداد سفارش‌هایی که مبلغ فروش آن‌ها معلوم است</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column: money that customers got back on that day.</extracomment>
        <translation>پس‌داده</translation>
    </message>
    <message>
        <source>What customers got back on this day</source>
        <translation>آنچه در این روز به مشتریان پس داده شده است</translation>
    </message>
</context>
<context>
    <name>Desk::DaysChart</name>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of a chart of money, while a customer looks at the screen.</extracomment>
        <translation>قیمت‌ها پنهان است</translation>
    </message>
    <message>
        <source>Spent, %1</source>
        <extracomment>Beside a coloured box, above a chart. %1: the code of a currency.</extracomment>
        <translation>هزینه، %1</translation>
    </message>
    <message>
        <source>Margin, %1</source>
        <extracomment>Beside a coloured box, above a chart. %1: the code of a currency.</extracomment>
        <translation>سود، %1</translation>
    </message>
    <message>
        <source>other currencies in the table</source>
        <translation>ارزهای دیگر در جدول</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <extracomment>Below a chart that has no room for all days. %1: the first day that it shows.</extracomment>
        <translation>از %1 به بعد</translation>
    </message>
    <message>
        <source>%1: %2 spent, %3 margin</source>
        <extracomment>What a chart shows of a day. %1: the day; %2, %3: amounts of money.</extracomment>
        <translation>%1: هزینه %2، سود %3</translation>
    </message>
    <message>
        <source>Spend and margin per day</source>
        <translation>هزینه و سود هر روز</translation>
    </message>
    <message>
        <source>From %1 to %2. Most on %3.</source>
        <extracomment>What a chart shows, for those who can&apos;t see it. %1, %2: days; %3: &quot;Tue 24 Nov: $3.10 spent, $1.20 margin&quot;.</extracomment>
        <translation>از %1 تا %2. بیشترین در %3.</translation>
    </message>
</context>
<context>
    <name>Desk::DaysPanel</name>
    <message>
        <source>Days</source>
        <extracomment>Name of a table with a row for each day.</extracomment>
        <translation>روزها</translation>
    </message>
</context>
<context>
    <name>Desk::DestinationModel</name>
    <message>
        <source>Regions</source>
        <extracomment>Heading in the list of destinations, above regions and global.</extracomment>
        <translation>منطقه‌ها</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The lowest price of a destination.</extracomment>
        <translation>از %1</translation>
    </message>
    <message>
        <source>1 package</source>
        <extracomment>Beside a destination: there is one package for it.</extracomment>
        <translation>۱ بسته</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <extracomment>%Ln: how many packages there are for a destination.</extracomment>
        <translation>
            <numerusform>%Ln بسته</numerusform>
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
        <translation>%1، %2، از %3</translation>
    </message>
</context>
<context>
    <name>Desk::DestinationsPane</name>
    <message>
        <source>Filter destinations</source>
        <extracomment>Name of a field that filters a list of countries and regions.</extracomment>
        <translation>فیلتر مقصدها</translation>
    </message>
    <message>
        <source>All</source>
        <comment>All kinds of destinations</comment>
        <translation>همه</translation>
    </message>
    <message>
        <source>All destinations</source>
        <extracomment>Choice above a list: countries and regions.</extracomment>
        <translation>همهٔ مقصدها</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>Choice above a list: countries only.</extracomment>
        <translation>کشورها</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>Choice above a list: regions only, such as Europe.</extracomment>
        <translation>منطقه‌ها</translation>
    </message>
    <message>
        <source>Destinations</source>
        <extracomment>Name of a list of countries and regions.</extracomment>
        <translation>مقصدها</translation>
    </message>
    <message>
        <source>Destination count</source>
        <extracomment>Name of what says how many countries and regions are listed.</extracomment>
        <translation>تعداد مقصدها</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many destinations are listed, of how many there are.</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: as many destinations have come and are not in the list yet.</extracomment>
        <translation>
            <numerusform>نمایش %Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more destinations</source>
        <extracomment>%Ln: how many countries and regions are not listed yet. A button.</extracomment>
        <translation>
            <numerusform>نمایش %Ln مقصد دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::DocumentChoiceDialog</name>
    <message>
        <source>Decide later</source>
        <translation>موکول به بعد</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>نگه داشتن نسخهٔ من</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>گرفتن نسخهٔ آن‌ها</translation>
    </message>
</context>
<context>
    <name>Desk::DocumentText</name>
    <message>
        <source>Selling prices</source>
        <extracomment>What the desks of a team have in common: what the shop sells at.</extracomment>
        <translation>قیمت‌های فروش</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>What the desks of a team have in common: the shop&apos;s name, address and sellers.</extracomment>
        <translation>فروشگاه</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>What the desks of a team have in common: how eSIMs are handed over.</extracomment>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Changed here; on its way to the others.</source>
        <translation>اینجا تغییر کرد؛ در حال ارسال به بقیه است.</translation>
    </message>
    <message>
        <source>Until you choose, this desk goes on with its own.</source>
        <translation>تا انتخاب نکنید، این میز با آنچه خود دارد ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>This desk and its team sell at different prices.</source>
        <translation>این میز و تیمش با قیمت‌های متفاوت می‌فروشند.</translation>
    </message>
    <message>
        <source>The shop is set otherwise at this desk than in its team.</source>
        <translation>تنظیمات فروشگاه در این میز با تیمش متفاوت است.</translation>
    </message>
    <message>
        <source>The hand-over card is set otherwise at this desk than in its team.</source>
        <translation>آنچه روی کارت می‌آید در این میز با تیمش متفاوت است.</translation>
    </message>
    <message>
        <source>Your team has this in common. Only an owner of the team can change it.</source>
        <translation>این در تیم شما مشترک است. فقط مالک تیم می‌تواند آن را تغییر دهد.</translation>
    </message>
    <message>
        <source>that of each computer</source>
        <extracomment>A time zone: that of the computer, whichever it is.</extracomment>
        <translation>منطقهٔ هر رایانه</translation>
    </message>
    <message>
        <source>Shop name</source>
        <extracomment>A line of a comparison: name of the shop.</extracomment>
        <translation>نام فروشگاه</translation>
    </message>
    <message>
        <source>Sellers</source>
        <extracomment>A line of a comparison: names of those who sell.</extracomment>
        <translation>فروشندگان</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>روش‌های پرداخت</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>منطقهٔ زمانی فروشگاه</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>پایان روز در ساعت</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>In a comparison: the shop has a logo.</extracomment>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>A line of a comparison: the shop&apos;s telephone number.</extracomment>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>A line of a comparison: where the shop is.</extracomment>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>A line of a comparison: the shop&apos;s picture.</extracomment>
        <translation>نشان</translation>
    </message>
    <message>
        <source>Tax line of receipts</source>
        <translation>سطر مالیات در رسید</translation>
    </message>
    <message>
        <source>floor %1</source>
        <extracomment>A rule of selling prices: what is earned at least. %1: an amount or a percentage.</extracomment>
        <translation>کف %1</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>A rule that is switched off.</extracomment>
        <translation>غیرفعال</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A rule of selling prices. %1: which packages it is for; %2: what it adds to their cost.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2, of %3)</source>
        <extracomment>The currency of selling prices. %1: the currency; %2: a rate of exchange; %3: the day when it was typed.</extracomment>
        <translation>%1 (%2، در %3)</translation>
    </message>
    <message>
        <source>The shop sells in</source>
        <translation>ارز فروش فروشگاه</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A rule with its place in the list. %1: a number; %2: the rule.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>A line of a comparison: how many rules make selling prices.</extracomment>
        <translation>قاعده‌ها</translation>
    </message>
    <message>
        <source>Fixed prices</source>
        <extracomment>A line of a comparison: how many packages have a price of their own.</extracomment>
        <translation>قیمت‌های ثابت</translation>
    </message>
    <message>
        <source>The team has no version so far.</source>
        <translation>تیم هنوز نسخه‌ای ندارد.</translation>
    </message>
    <message>
        <source>The same as the version of the team.</source>
        <translation>با نسخهٔ تیم یکی است.</translation>
    </message>
    <message>
        <source>Differs from the version of the team.</source>
        <translation>با نسخهٔ تیم فرق دارد.</translation>
    </message>
    <message>
        <source>The version of the team was saved by a newer program. Update this one.</source>
        <translation>نسخهٔ تیم با برنامه‌ای جدیدتر ذخیره شده است. این برنامه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>The version of the team can&apos;t be read here. This desk goes on with its own.</source>
        <translation>نسخهٔ تیم اینجا خوانده نمی‌شود. این میز با آنچه خود دارد ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>The version of the team was saved on %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>نسخهٔ تیم در %1 ذخیره شد.</translation>
    </message>
    <message>
        <source>“Keep mine” puts the version of this desk in the place of the team&apos;s, at all desks.</source>
        <translation>«نگه داشتن نسخهٔ من» نسخهٔ این میز را، در همهٔ میزها، جای نسخهٔ تیم می‌گذارد.</translation>
    </message>
    <message>
        <source>Only an owner of the team can put the version of this desk in the place of the team&apos;s.</source>
        <translation>فقط مالک تیم می‌تواند نسخهٔ این میز را جای نسخهٔ تیم بگذارد.</translation>
    </message>
</context>
<context>
    <name>Desk::EmptyState</name>
    <message>
        <source>Progress</source>
        <extracomment>Name of a bar that says how far something is.</extracomment>
        <translation>پیشرفت</translation>
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
        <translation>بسته</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column: how an eSIM stands, such as “Active”.</extracomment>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: how much data was used, with a bar.</extracomment>
        <translation>دادهٔ مصرفی</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Heading of a column: when an eSIM ends.</extracomment>
        <translation>انقضا</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>Heading of a column: when an eSIM was bought.</extracomment>
        <translation>خرید</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>مشتری یا یادداشت</translation>
    </message>
    <message>
        <source>Kept on this computer only: eSIMfly and your colleagues don&apos;t see it. F2 or a double click writes.</source>
        <translation>فقط در این رایانه نگه داشته می‌شود: eSIMfly و همکارانتان آن را نمی‌بینند. برای نوشتن F2 را بزنید یا دو بار کلیک کنید.</translation>
    </message>
</context>
<context>
    <name>Desk::EsimText</name>
    <message>
        <source>Suspended</source>
        <extracomment>An eSIM that no network lets in until it is resumed.</extracomment>
        <translation>تعلیق‌شده</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Status of an eSIM: nobody has installed it.</extracomment>
        <translation>جدید</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>An eSIM that is paid and made ready by the network operator.</extracomment>
        <translation>در حال آماده‌سازی</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Status of an eSIM: it is in use.</extracomment>
        <translation>فعال</translation>
    </message>
    <message>
        <source>Depleted</source>
        <extracomment>All data of the eSIM is used.</extracomment>
        <translation>اتمام داده</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Status of an eSIM: its time is over.</extracomment>
        <translation>منقضی</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of an eSIM: it was taken back.</extracomment>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Status of an eSIM: it was deleted on the phone.</extracomment>
        <translation>حذف‌شده</translation>
    </message>
    <message>
        <source>Ready to install</source>
        <translation>آمادهٔ نصب</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <extracomment>Status of an eSIM: it is paid, and eSIMfly is making it.</extracomment>
        <translation>در حال آماده‌سازی</translation>
    </message>
    <message>
        <source>All data is used</source>
        <translation>همهٔ داده مصرف شده است</translation>
    </message>
    <message>
        <source>%1 used when it could last be read</source>
        <extracomment>%1: an amount of data, such as “1.2 GB”.</extracomment>
        <translation>تا آخرین باری که خوانده شد %1 مصرف شده</translation>
    </message>
    <message>
        <source>data used could not be read</source>
        <translation>دادهٔ مصرفی خوانده نشد</translation>
    </message>
    <message>
        <source>%1 used, unlimited</source>
        <extracomment>%1: data used of an unlimited plan, &quot;14.2 GB&quot;.</extracomment>
        <translation>%1 مصرف شده، نامحدود</translation>
    </message>
    <message>
        <source>data not known</source>
        <extracomment>%1: data used: &quot;8.7 of 10 GB&quot;.</extracomment>
        <translation>داده نامعلوم</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1: an amount of data, such as “1.2 GB”.</extracomment>
        <translation>%1 مصرف شده</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <extracomment>%1: data used of an unlimited plan, &quot;14.2 GB&quot;.</extracomment>
        <translation>%1، نامحدود</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: data used, %2: all data: &quot;8.7 of 10 GB&quot;, &quot;300 MB of 1 GB&quot;.</extracomment>
        <translation>%1 از %2</translation>
    </message>
</context>
<context>
    <name>Desk::EsimsPage</name>
    <message>
        <source>Top up…</source>
        <extracomment>Button: an eSIM gets more data.</extracomment>
        <translation>شارژ…</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Name of a button: an eSIM gets more data.</extracomment>
        <translation>شارژ</translation>
    </message>
    <message>
        <source>More data or days for the selected eSIM (Ctrl+T)</source>
        <translation>داده یا روز بیشتر برای eSIM انتخاب‌شده (Ctrl+T)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: eSIMs are read again.</extracomment>
        <translation>تازه‌سازی</translation>
    </message>
    <message>
        <source>Reads what is shown from eSIMfly again (F5)</source>
        <translation>آنچه نمایش داده شده را دوباره از eSIMfly می‌خواند (F5)</translation>
    </message>
    <message>
        <source>eSIMs</source>
        <extracomment>Name of the table of eSIMs.</extracomment>
        <translation>‏eSIM‌ها</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <extracomment>A filter: travellers who may need more data or help, with their number.</extracomment>
        <translation>نیازمند تماس</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>Name of a tab: QR code and codes that install an eSIM.</extracomment>
        <translation>فعال‌سازی</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>مشتری یا یادداشت</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>در این رایانه نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>No eSIM matches. Search for an ICCID, a package, a customer, a note or an order.</source>
        <translation>هیچ eSIM مطابقت ندارد. ICCID، بسته، مشتری، یادداشت یا سفارش را جست‌وجو کنید.</translation>
    </message>
    <message>
        <source>None of them matches.</source>
        <translation>هیچ‌یک مطابقت ندارد.</translation>
    </message>
    <message>
        <source>Nobody needs a call: no eSIM is nearly empty, ends soon, waits to be installed or is prepared for too long.</source>
        <translation>کسی نیازمند تماس نیست: هیچ eSIM رو به اتمام یا نزدیک به پایان نیست، در انتظار نصب نمانده و آماده‌سازی‌اش طول نکشیده است.</translation>
    </message>
    <message>
        <source>Nobody is known to need a call, but not all eSIMs were read.</source>
        <translation>تا آنجا که معلوم است کسی نیازمند تماس نیست، اما بعضی eSIM‌ها خوانده نشده است.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many are shown, of how many there are, while a newer list waits to be shown.</extracomment>
        <translation>%1 از %2 نمایش داده شده</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;171 of 7,012&quot;: what the search found of all there is.</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: shows what came while the mouse moved over the list.</extracomment>
        <translation>
            <numerusform>نمایش %Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: rows of the table are put in order anew.</extracomment>
        <translation>نمایش تغییرات</translation>
    </message>
    <message>
        <source>Choose an eSIM to see its QR code.</source>
        <translation>برای دیدن کد QR، یک eSIM برگزینید.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter: no status in particular.</extracomment>
        <translation>همه</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>Name of a tab: how much data was used, day by day.</extracomment>
        <translation>مصرف</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>A tab: the mobile network.</extracomment>
        <translation>شبکه</translation>
    </message>
    <message>
        <source>Manage</source>
        <extracomment>A tab: cancel, suspend, SMS.</extracomment>
        <translation>مدیریت</translation>
    </message>
</context>
<context>
    <name>Desk::ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>Title of the dialog that saves a table as a file.</extracomment>
        <translation>خروجی</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (.xlsx)</source>
        <translation>&amp;فایل Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>Choice: a kind of files.</extracomment>
        <translation>فایل Excel</translation>
    </message>
    <message>
        <source>CS&amp;V, a text for other programs (.csv)</source>
        <translation>‏CSV، &amp;متنی برای برنامه‌های دیگر (.csv)</translation>
    </message>
    <message>
        <source>CSV file</source>
        <extracomment>Choice: a kind of files, text with commas.</extracomment>
        <translation>فایل CSV</translation>
    </message>
    <message>
        <source>&amp;For Excel here</source>
        <translation>&amp;برای Excel این رایانه</translation>
    </message>
    <message>
        <source>For Excel here</source>
        <translation>برای Excel این رایانه</translation>
    </message>
    <message>
        <source>With the separator and the decimal sign of this computer. Other programs read it better without.</source>
        <translation>با جداکننده و ممیز این رایانه. برنامه‌های دیگر بدون آن بهتر می‌خوانند.</translation>
    </message>
    <message>
        <source>Add the activation &amp;codes</source>
        <translation>افزودن &amp;کدهای فعال‌سازی</translation>
    </message>
    <message>
        <source>Add the activation codes</source>
        <translation>افزودن کدهای فعال‌سازی</translation>
    </message>
    <message>
        <source>Export progress</source>
        <extracomment>Name of a bar: how much of a file is written.</extracomment>
        <translation>پیشرفت خروجی</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Button: saves a table as a text file with commas.</extracomment>
        <translation>خروجی CSV</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Button: saves a table as a workbook.</extracomment>
        <translation>خروجی Excel</translation>
    </message>
    <message>
        <source>Whoever has the file can install these eSIMs. Keep it where nobody else reads it, and delete it when it is no longer needed.</source>
        <translation>هر کس این فایل را داشته باشد می‌تواند این eSIM‌ها را نصب کند. آن را جایی نگه دارید که کس دیگری نخواند، و وقتی دیگر لازم نیست آن را حذف کنید.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>فایل‌های CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>فایل‌های Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: no file is written.</extracomment>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>بستن</translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to export.</source>
        <translation>ردیفی نمایش داده نشده است، پس چیزی برای خروجی نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, with the columns and in the order that are shown.</source>
        <extracomment>%Ln: how many rows of a table go into a file.</extracomment>
        <translation>
            <numerusform>%Ln ردیف، با ستون‌ها و ترتیبی که نمایش داده شده است.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ExportText</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>با نام %1 ذخیره شد.</translation>
    </message>
    <message>
        <source>Saved as %1, where %2 leads.</source>
        <extracomment>%1, %2: paths of files.</extracomment>
        <translation>با نام %1 ذخیره شد که %2 به آن اشاره می‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells begin with a sign that a spreadsheet would calculate with; they got an apostrophe before it.</source>
        <extracomment>%Ln: how many cells of a table.</extracomment>
        <translation>
            <numerusform>%Ln خانه با نشانه‌ای آغاز می‌شود که صفحهٔ گسترده با آن محاسبه می‌کند؛ پیش از آن یک آپاستروف گذاشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are longer than a workbook allows and were cut.</source>
        <extracomment>%Ln: how many cells of a table.</extracomment>
        <translation>
            <numerusform>%Ln خانه از اندازهٔ مجاز Excel بلندتر است و کوتاه شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>متوقف شد. چیزی ذخیره نشد.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: the disk is full. Make room, or choose another place.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>چیزی با نام %1 ذخیره نشد: دیسک پر است. جا باز کنید، یا جای دیگری را برگزینید.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: you may not write there. Choose another place.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>چیزی با نام %1 ذخیره نشد: اجازهٔ نوشتن در آنجا را ندارید. جای دیگری را برگزینید.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: there is no such folder. Choose another one.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>چیزی با نام %1 ذخیره نشد: چنین پوشه‌ای نیست. پوشهٔ دیگری را برگزینید.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2. Choose another name or place.</source>
        <extracomment>%1: path of a file; %2: the system&apos;s reason.</extracomment>
        <translation>چیزی با نام %1 ذخیره نشد: %2. نام یا جای دیگری را برگزینید.</translation>
    </message>
</context>
<context>
    <name>Desk::ExportedTable</name>
    <message>
        <source>%1, currency</source>
        <extracomment>Heading in a file. %1: the heading of amounts of several currencies, which this column names.</extracomment>
        <translation>%1، ارز</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Heading in a file. %1: the heading of a column; %2: the unit of what stands in it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>GB</source>
        <extracomment>Mobile data: gigabytes.</extracomment>
        <translation>گیگابایت</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>Heading in a file: what the QR codes of eSIMs hold.</extracomment>
        <translation>کد فعال‌سازی</translation>
    </message>
</context>
<context>
    <name>Desk::FailureText</name>
    <message>
        <source>eSIMfly can&apos;t be reached.</source>
        <translation>دسترسی به eSIMfly ممکن نیست.</translation>
    </message>
    <message>
        <source>Check the connection to the internet, then try again.</source>
        <translation>اتصال اینترنت را بررسی و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>eSIMfly did not answer in time.</source>
        <translation>‏eSIMfly به‌موقع پاسخ نداد.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>یک دقیقهٔ دیگر دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>پیش از پایان متوقف شد.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer could not be read.</source>
        <translation>پاسخ eSIMfly خوانده نشد.</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>حسابی متصل نیست.</translation>
    </message>
    <message>
        <source>Connect your account first.</source>
        <translation>نخست حساب خود را وصل کنید.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>دیسک این رایانه پر است.</translation>
    </message>
    <message>
        <source>Free some space on it.</source>
        <translation>قدری جا روی آن باز کنید.</translation>
    </message>
    <message>
        <source>This computer does not let the program write a file: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the file.</extracomment>
        <translation>این رایانه نمی‌گذارد برنامه فایلی بنویسد: «%1».</translation>
    </message>
    <message>
        <source>Check the permissions of this file and its folder.</source>
        <translation>اجازه‌های این فایل و پوشهٔ آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>A folder of this program is gone: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the folder.</extracomment>
        <translation>یکی از پوشه‌های این برنامه پیدا نشد: «%1».</translation>
    </message>
    <message>
        <source>Bring the folder or its drive back.</source>
        <translation>پوشه یا دیسک آن را برگردانید.</translation>
    </message>
    <message>
        <source>The disk of this computer failed: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>دیسک این رایانه خطا داد: «%1».</translation>
    </message>
    <message>
        <source>Copy what is on it to another one, and have it looked at.</source>
        <translation>محتوای آن را روی دیسک دیگری کپی کنید و بدهید آن را بررسی کنند.</translation>
    </message>
    <message>
        <source>Another program holds a file of this one: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>برنامهٔ دیگری فایلی از این برنامه را در دست دارد: «%1».</translation>
    </message>
    <message>
        <source>End that program.</source>
        <translation>آن برنامه را ببندید.</translation>
    </message>
    <message>
        <source>A file is damaged and could not be mended: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the file.</extracomment>
        <translation>فایلی خراب است و ترمیم نشد: «%1».</translation>
    </message>
    <message>
        <source>Copy it to a safe place, then move it away.</source>
        <translation>آن را در جایی امن کپی کنید، سپس از اینجا بردارید.</translation>
    </message>
    <message>
        <source>A file is of a newer version of this program and was not touched: “%1”.</source>
        <extracomment>%1: what was found, with the file.</extracomment>
        <translation>فایلی از نسخهٔ جدیدتر این برنامه است و دست‌نخورده ماند: «%1».</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>نسخهٔ جدیدتر را باز کنید.</translation>
    </message>
    <message>
        <source>This computer could not store it.</source>
        <translation>این رایانه نتوانست آن را ذخیره کند.</translation>
    </message>
    <message>
        <source>This computer could not store it: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>این رایانه نتوانست آن را ذخیره کند: «%1».</translation>
    </message>
    <message>
        <source>See that the disk is not full and may be written to, then try again.</source>
        <translation>ببینید دیسک پر نباشد و بتوان روی آن نوشت، سپس دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Nothing can be bought now: the purchase journal can&apos;t be written.</source>
        <translation>اکنون نمی‌توان چیزی خرید: نوشتن در دفتر خرید ممکن نیست.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>خودکار دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>Too many requests were sent with this access code.</source>
        <translation>درخواست‌های بیش از حد با این کد دسترسی فرستاده شده است.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>پس از %1 دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>یک دقیقه صبر و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The balance is not enough.</source>
        <translation>موجودی کافی نیست.</translation>
    </message>
    <message>
        <source>The balance of %1 is not enough: %2 is missing.</source>
        <extracomment>%1: the balance; %2: what is missing.</extracomment>
        <translation>موجودی %1 کافی نیست: %2 کم است.</translation>
    </message>
    <message>
        <source>Load the account at eSIMfly, then order again.</source>
        <translation>موجودی حساب را در eSIMfly افزایش دهید، سپس دوباره سفارش دهید.</translation>
    </message>
    <message>
        <source>The balance is not enough: %1 is missing.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>موجودی کافی نیست: %1 کم است.</translation>
    </message>
    <message>
        <source>Connect the account again.</source>
        <translation>حساب را دوباره وصل کنید.</translation>
    </message>
    <message>
        <source>Choose another package.</source>
        <translation>بستهٔ دیگری را برگزینید.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this access code.</source>
        <translation>‏eSIMfly این کد دسترسی را نمی‌شناسد.</translation>
    </message>
    <message>
        <source>The secret key does not match this access code.</source>
        <translation>کلید محرمانه با این کد دسترسی مطابقت ندارد.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off, so eSIMfly refuses what it sends.</source>
        <translation>ساعت این رایانه درست نیست، پس eSIMfly آنچه را می‌فرستد رد می‌کند.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, then try again.</source>
        <translation>تاریخ، ساعت و منطقهٔ زمانی را تنظیم و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>This is not a business account.</source>
        <translation>این حساب تجاری نیست.</translation>
    </message>
    <message>
        <source>Ask eSIMfly to make it a business account.</source>
        <translation>از eSIMfly بخواهید آن را تجاری کند.</translation>
    </message>
    <message>
        <source>This package can&apos;t be bought any more.</source>
        <translation>این بسته را دیگر نمی‌توان خرید.</translation>
    </message>
    <message>
        <source>The price has changed.</source>
        <translation>قیمت تغییر کرده است.</translation>
    </message>
    <message>
        <source>Look at the new price, then order again.</source>
        <translation>قیمت جدید را ببینید، سپس دوباره سفارش دهید.</translation>
    </message>
    <message>
        <source>The same request is under way already.</source>
        <translation>همین درخواست از پیش در جریان است.</translation>
    </message>
    <message>
        <source>Wait a minute, then look again.</source>
        <translation>یک دقیقه صبر کنید، سپس دوباره نگاه کنید.</translation>
    </message>
    <message>
        <source>eSIMfly could not process the order.</source>
        <translation>‏eSIMfly نتوانست سفارش را پردازش کند.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>چند دقیقهٔ دیگر دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this eSIM.</source>
        <translation>‏eSIMfly این eSIM را نمی‌شناسد.</translation>
    </message>
    <message>
        <source>Refresh the list of eSIMs.</source>
        <translation>فهرست eSIM‌ها را تازه‌سازی کنید.</translation>
    </message>
    <message>
        <source>This eSIM belongs to another account.</source>
        <translation>این eSIM به حساب دیگری تعلق دارد.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up.</source>
        <translation>این eSIM شارژ نمی‌شود.</translation>
    </message>
    <message>
        <source>Sell a new one instead.</source>
        <translation>به جای آن یک eSIM جدید بفروشید.</translation>
    </message>
    <message>
        <source>This top-up does not fit this eSIM.</source>
        <translation>این شارژ با این eSIM سازگار نیست.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this order.</source>
        <translation>‏eSIMfly این سفارش را نمی‌شناسد.</translation>
    </message>
    <message>
        <source>Refresh the list of orders.</source>
        <translation>فهرست سفارش‌ها را تازه‌سازی کنید.</translation>
    </message>
    <message>
        <source>eSIMfly says: “%1”.</source>
        <extracomment>%1: the server&apos;s own words.</extracomment>
        <translation>‏eSIMfly می‌گوید: «%1».</translation>
    </message>
    <message>
        <source>eSIMfly has a problem at the moment.</source>
        <translation>‏eSIMfly در حال حاضر مشکلی دارد.</translation>
    </message>
    <message>
        <source>eSIMfly did not accept the keys of this account.</source>
        <translation>‏eSIMfly کلیدهای این حساب را نپذیرفت.</translation>
    </message>
    <message>
        <source>eSIMfly refused this without a reason.</source>
        <translation>‏eSIMfly این را بی‌آنکه دلیلی بگوید رد کرد.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask eSIMfly&apos;s support.</source>
        <translation>دوباره امتحان کنید؛ اگر همچنان نشد، از پشتیبانی eSIMfly بپرسید.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 slow, so eSIMfly refuses what it sends.</source>
        <extracomment>%1: a duration such as &quot;12 min&quot;, &quot;1 h&quot;, &quot;2 days&quot;.</extracomment>
        <translation>ساعت این رایانه %1 عقب است، پس eSIMfly آنچه را می‌فرستد رد می‌کند.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 fast, so eSIMfly refuses what it sends.</source>
        <extracomment>%1: how much, such as “3 minutes”.</extracomment>
        <translation>ساعت این رایانه %1 جلو است، پس eSIMfly آنچه را می‌فرستد رد می‌کند.</translation>
    </message>
    <message>
        <source>The address has to begin with https://. Only a server on this computer may do without.</source>
        <translation>نشانی باید با https://‎ آغاز شود. فقط سروری روی همین رایانه می‌تواند بدون آن باشد.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this access code. Copy it once more from the page of your keys.</source>
        <translation>‏eSIMfly این کد دسترسی را نمی‌شناسد. آن را یک بار دیگر از صفحهٔ کلیدهایتان کپی کنید.</translation>
    </message>
    <message>
        <source>eSIMfly can&apos;t be reached. Check the connection to the internet, then try again.</source>
        <translation>دسترسی به eSIMfly ممکن نیست. اتصال اینترنت را بررسی و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>These keys are not of a business account. Ask eSIMfly to make it one.</source>
        <translation>این کلیدها از حساب تجاری نیست. از eSIMfly بخواهید آن را تجاری کند.</translation>
    </message>
    <message>
        <source>The account could not be connected. Try again in a minute.</source>
        <translation>حساب وصل نشد. یک دقیقهٔ دیگر دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so it does not keep the secret key. Enter it here; you stay connected until the program is closed.</source>
        <translation>این رایانه دسته‌کلید ندارد، پس کلید محرمانه را نگه نمی‌دارد. آن را اینجا وارد کنید؛ تا بسته شدن برنامه متصل می‌مانید.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the secret key can&apos;t be read from it. Unlock it, or enter the keys here.</source>
        <translation>دسته‌کلید این رایانه قفل است و کلید محرمانه از آن خوانده نمی‌شود. قفل آن را باز کنید، یا کلیدها را اینجا وارد کنید.</translation>
    </message>
    <message>
        <source>The keychain of this computer stayed locked: its prompt was closed. Unlock it, or enter the keys here.</source>
        <translation>دسته‌کلید این رایانه قفل ماند: پنجرهٔ گذرواژهٔ آن بسته شد. قفل آن را باز کنید، یا کلیدها را اینجا وارد کنید.</translation>
    </message>
    <message>
        <source>The keychain of this computer has not answered yet; it may be waiting for its password. As soon as it answers, the account is connected.</source>
        <translation>دسته‌کلید این رایانه هنوز پاسخ نداده است؛ شاید منتظر گذرواژهٔ خود باشد. به محض پاسخ، حساب وصل می‌شود.</translation>
    </message>
    <message>
        <source>The keychain of this computer ended before it answered. Try again, or enter the keys here.</source>
        <translation>دسته‌کلید این رایانه پیش از پاسخ دادن بسته شد. دوباره امتحان کنید، یا کلیدها را اینجا وارد کنید.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not read the secret key. Try again, or enter the keys here.</source>
        <translation>دسته‌کلید این رایانه نتوانست کلید محرمانه را بخواند. دوباره امتحان کنید، یا کلیدها را اینجا وارد کنید.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not read the secret key: “%1”. Try again, or enter the keys here.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>دسته‌کلید این رایانه نتوانست کلید محرمانه را بخواند: «%1». دوباره امتحان کنید، یا کلیدها را اینجا وارد کنید.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the secret key could be kept in, and it is never written into a file. You can connect without keeping it; the next start will ask for the keys again.</source>
        <translation>این رایانه دسته‌کلیدی برای نگه داشتن کلید محرمانه ندارد و این کلید هرگز در فایل نوشته نمی‌شود. می‌توانید بدون نگه داشتن آن وصل شوید؛ در اجرای بعدی کلیدها دوباره خواسته می‌شود.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer is locked. Unlock it, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>کلید محرمانه نگه داشته نشد: دسته‌کلید این رایانه قفل است. قفل آن را باز کنید، یا بدون نگه داشتن کلید وصل شوید؛ در اجرای بعدی دوباره خواسته می‌شود.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer stayed locked, because its prompt was closed. Unlock it, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>کلید محرمانه نگه داشته نشد: دسته‌کلید این رایانه قفل ماند، چون پنجرهٔ گذرواژهٔ آن بسته شد. قفل آن را باز کنید، یا بدون نگه داشتن کلید وصل شوید؛ در اجرای بعدی دوباره خواسته می‌شود.</translation>
    </message>
    <message>
        <source>The secret key is not kept yet: the keychain of this computer has not answered; it may be waiting for its password. As soon as it answers, the key is kept.</source>
        <translation>کلید محرمانه هنوز نگه داشته نشده است: دسته‌کلید این رایانه پاسخ نداده است؛ شاید منتظر گذرواژهٔ خود باشد. به محض پاسخ، کلید نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>The keychain of this computer ended before it said that the secret key is kept. Try again, or connect without keeping the key.</source>
        <translation>دسته‌کلید این رایانه پیش از آنکه نگه داشتن کلید محرمانه را تأیید کند بسته شد. دوباره امتحان کنید، یا بدون نگه داشتن کلید وصل شوید.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer failed. Try again, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>کلید محرمانه نگه داشته نشد: دسته‌کلید این رایانه خطا داد. دوباره امتحان کنید، یا بدون نگه داشتن کلید وصل شوید؛ در اجرای بعدی دوباره خواسته می‌شود.</translation>
    </message>
    <message>
        <source>The secret key is not kept. The keychain of this computer says: “%1”. Try again, or connect without keeping the key; the next start will ask for it again.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>کلید محرمانه نگه داشته نشد. دسته‌کلید این رایانه می‌گوید: «%1». دوباره امتحان کنید، یا بدون نگه داشتن کلید وصل شوید؛ در اجرای بعدی دوباره خواسته می‌شود.</translation>
    </message>
    <message>
        <source>You are signed out. This computer has no keychain at the moment, so the secret key could not be taken out of it; that is tried again when the program starts.</source>
        <translation>از حساب خارج شدید. این رایانه در حال حاضر دسته‌کلید ندارد و کلید محرمانه از آن برداشته نشد؛ در اجرای بعدی برنامه دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer is locked, and the secret key may still be in it. Unlock it to have the key forgotten.</source>
        <translation>از حساب خارج شدید، اما دسته‌کلید این رایانه قفل است و ممکن است کلید محرمانه هنوز در آن باشد. قفل آن را باز کنید تا کلید پاک شود.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer stayed locked, because its prompt was closed: the secret key may still be in it. Unlock it to have the key forgotten.</source>
        <translation>از حساب خارج شدید، اما دسته‌کلید این رایانه قفل ماند، چون پنجرهٔ گذرواژهٔ آن بسته شد: ممکن است کلید محرمانه هنوز در آن باشد. قفل آن را باز کنید تا کلید پاک شود.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer has not answered yet; it may be waiting for its password. As soon as it answers, the secret key is forgotten.</source>
        <translation>از حساب خارج شدید، اما دسته‌کلید این رایانه هنوز پاسخ نداده است؛ شاید منتظر گذرواژهٔ خود باشد. به محض پاسخ، کلید محرمانه پاک می‌شود.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer ended before it said that the secret key is forgotten. Try again.</source>
        <translation>از حساب خارج شدید، اما دسته‌کلید این رایانه پیش از آنکه پاک شدن کلید محرمانه را تأیید کند بسته شد. دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer could not forget the secret key. Try again.</source>
        <translation>از حساب خارج شدید، اما دسته‌کلید این رایانه نتوانست کلید محرمانه را پاک کند. دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer could not forget the secret key: “%1”. Try again.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>از حساب خارج شدید، اما دسته‌کلید این رایانه نتوانست کلید محرمانه را پاک کند: «%1». دوباره امتحان کنید.</translation>
    </message>
</context>
<context>
    <name>Desk::FavouriteButton</name>
    <message>
        <source>Favourite</source>
        <extracomment>Name of the button with a star: the package is wanted at the top.</extracomment>
        <translation>محبوب</translation>
    </message>
    <message>
        <source>Favourite: found first in an empty search (%1)</source>
        <extracomment>%1 is the key.</extracomment>
        <translation>محبوب: در جست‌وجوی خالی نخست می‌آید (%1)</translation>
    </message>
</context>
<context>
    <name>Desk::FilterChips</name>
    <message>
        <source>Unlimited</source>
        <extracomment>Filters the packages: only unlimited data.</extracomment>
        <translation>نامحدود</translation>
    </message>
    <message>
        <source>Only packages with unlimited data</source>
        <translation>فقط بسته‌های دارای دادهٔ نامحدود</translation>
    </message>
    <message>
        <source>5G</source>
        <extracomment>Filter: packages with the fifth generation of networks. A name in most languages.</extracomment>
        <translation>5G</translation>
    </message>
    <message>
        <source>Only packages with a 5G network</source>
        <translation>فقط بسته‌های دارای شبکهٔ 5G</translation>
    </message>
    <message>
        <source>Can top up</source>
        <translation>قابل شارژ</translation>
    </message>
    <message>
        <source>Only packages that can be topped up</source>
        <translation>فقط بسته‌هایی که شارژ می‌شوند</translation>
    </message>
    <message>
        <source>Voice / SMS</source>
        <translation>تماس / پیامک</translation>
    </message>
    <message>
        <source>Only packages with calls or SMS</source>
        <translation>فقط بسته‌های دارای تماس یا پیامک</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice and how many packages it would leave: &quot;5 GB or more (128)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another price</source>
        <extracomment>Entry of a menu of highest prices: a price that is typed.</extracomment>
        <translation>قیمتی دیگر</translation>
    </message>
    <message>
        <source>Any amount of data</source>
        <translation>هر مقدار داده</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>An amount of data: &quot;5 GB or more&quot;.</extracomment>
        <translation>%1 یا بیشتر</translation>
    </message>
    <message>
        <source>Any number of days</source>
        <translation>هر تعداد روز</translation>
    </message>
    <message>
        <source>%1 or longer</source>
        <extracomment>How long a package lasts: &quot;30 days or more&quot;.</extracomment>
        <translation>%1 یا بیشتر</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>A price: &quot;$5.00 or less&quot;.</extracomment>
        <translation>%1 یا کمتر</translation>
    </message>
    <message>
        <source>Any price</source>
        <extracomment>Entry of a menu of highest prices: no limit.</extracomment>
        <translation>هر قیمتی</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <extracomment>The destination that is chosen; the cross takes it away.</extracomment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Show all destinations, not only %1</source>
        <extracomment>%1: a country or region that packages are limited to.</extracomment>
        <translation>نمایش همهٔ مقصدها، نه فقط %1</translation>
    </message>
    <message>
        <source>Data ≥ %1</source>
        <extracomment>How much data a package must have at least; &quot;any&quot; when it doesn&apos;t matter.</extracomment>
        <translation>داده از %1</translation>
    </message>
    <message>
        <source>Data ≥ any</source>
        <translation>داده: دلخواه</translation>
    </message>
    <message>
        <source>How much data at least</source>
        <translation>دست‌کم چه مقدار داده</translation>
    </message>
    <message>
        <source>Days ≥ %1</source>
        <extracomment>How many days a package must last at least.</extracomment>
        <translation>مدت از %1 روز</translation>
    </message>
    <message>
        <source>Days ≥ any</source>
        <translation>مدت: دلخواه</translation>
    </message>
    <message>
        <source>How many days at least</source>
        <translation>دست‌کم چند روز</translation>
    </message>
    <message>
        <source>Price limit  ✕</source>
        <extracomment>A limit of the price that is not shown; a click takes it away, as the cross says.</extracomment>
        <translation>حد قیمت  ✕</translation>
    </message>
    <message>
        <source>Show packages of any price</source>
        <translation>نمایش بسته‌ها با هر قیمتی</translation>
    </message>
    <message>
        <source>Price ≤ %1</source>
        <extracomment>What a package may cost at most.</extracomment>
        <translation>قیمت تا %1</translation>
    </message>
    <message>
        <source>Price ≤ any</source>
        <translation>قیمت: دلخواه</translation>
    </message>
    <message>
        <source>What it may cost at most</source>
        <translation>حداکثر قیمت</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: all filters are taken away.</extracomment>
        <translation>پاک کردن فیلترها</translation>
    </message>
</context>
<context>
    <name>Desk::FixedPriceDialog</name>
    <message>
        <source>Set price</source>
        <extracomment>Button: the package is sold at the price that was typed.</extracomment>
        <translation>تعیین قیمت</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>Title of the dialog that sets a price for one package.</extracomment>
        <translation>قیمت ثابت</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <extracomment>What the account pays for a package; %1: an amount of money.</extracomment>
        <translation>قیمت خرید: %1</translation>
    </message>
    <message>
        <source>Fixed selling price</source>
        <translation>قیمت فروش ثابت</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>Before a field for the price of a package.</extracomment>
        <translation>قیمت فروش</translation>
    </message>
    <message>
        <source>Use the rules</source>
        <translation>استفاده از قاعده‌ها</translation>
    </message>
    <message>
        <source>Takes the fixed price away</source>
        <translation>قیمت ثابت را برمی‌دارد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing changes.</extracomment>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Write the price like %1.</source>
        <extracomment>%1: an amount, as an example.</extracomment>
        <translation>قیمت را مانند %1 بنویسید.</translation>
    </message>
    <message>
        <source>%1. This is under the floor of the rule, %2.</source>
        <extracomment>%1: a margin; %2: the lowest price by a rule.</extracomment>
        <translation>‏%1. این زیر کف قاعده، %2، است.</translation>
    </message>
</context>
<context>
    <name>Desk::Format</name>
    <message>
        <source>%1 MB</source>
        <extracomment>Mobile data: megabytes.</extracomment>
        <translation>%1 مگابایت</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>Mobile data: gigabytes.</extracomment>
        <translation>%1 گیگابایت</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>How long a package is valid.</extracomment>
        <translation>۱ روز</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>%Ln: how many days a package is valid.</extracomment>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days, as short as it is understood.</extracomment>
        <translation>%1 روز</translation>
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
        <translation>همین حالا</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>An age in minutes.</extracomment>
        <translation>%1 دقیقه</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>An age in hours.</extracomment>
        <translation>%1 ساعت</translation>
    </message>
</context>
<context>
    <name>Desk::HandOver</name>
    <message>
        <source>Your eSIM</source>
        <extracomment>Heading of the card that a traveller gets.</extracomment>
        <translation>eSIM شما</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>On the card of a traveller, before what they paid.</extracomment>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>On the card of a traveller, before how much data the eSIM has.</extracomment>
        <translation>داده</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>On the card of a traveller: the eSIM has no limit of data.</extracomment>
        <translation>نامحدود</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <extracomment>%1: a number of gigabytes.</extracomment>
        <translation>%1 گیگابایت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>%1: a number of megabytes.</extracomment>
        <translation>%1 مگابایت</translation>
    </message>
    <message>
        <source>Valid for</source>
        <extracomment>On the card of a traveller, before a number of days.</extracomment>
        <translation>اعتبار</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>%n: how many days an eSIM works.</extracomment>
        <translation>
            <numerusform>%n روز</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins</source>
        <extracomment>On the card of a traveller, before when the days of the eSIM begin.</extracomment>
        <translation>شروع</translation>
    </message>
    <message>
        <source>with the first use</source>
        <translation>با نخستین استفاده</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>On the card of a traveller: the days of the eSIM have begun already.</extracomment>
        <translation>بلافاصله</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>On the card of a traveller, before names of countries.</extracomment>
        <translation>کشورها</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <extracomment>%n: in how many countries an eSIM works.</extracomment>
        <translation>
            <numerusform>%n کشور</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan this code with the phone.</source>
        <translation>این کد را با تلفن اسکن کنید.</translation>
    </message>
    <message>
        <source>Or type this into the phone:</source>
        <translation>یا این را در تلفن وارد کنید:</translation>
    </message>
    <message>
        <source>Or open the link on the phone:</source>
        <translation>یا پیوند را در تلفن باز کنید:</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <extracomment>On the card of a traveller: the address that phones ask for; “SM-DP+” is a name.</extracomment>
        <translation>نشانی SM-DP+‎</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>On the card of a traveller: the code that phones ask for beside the address.</extracomment>
        <translation>کد فعال‌سازی</translation>
    </message>
    <message>
        <source>Full code</source>
        <extracomment>On the card of a traveller: address and activation code in one, for Android.</extracomment>
        <translation>کد کامل</translation>
    </message>
    <message>
        <source>The phone asks for a confirmation code. The shop tells it to you.</source>
        <translation>تلفن یک کد تأیید می‌خواهد. فروشگاه آن را به شما می‌دهد.</translation>
    </message>
    <message>
        <source>Connect the phone to Wi-Fi.</source>
        <translation>تلفن را به Wi-Fi وصل کنید.</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile Data, then Add eSIM, and choose to use a QR code.</source>
        <translation>تنظیمات، سپس دادهٔ همراه، سپس افزودن eSIM را باز کنید و استفاده از کد QR را برگزینید.</translation>
    </message>
    <message>
        <source>Open Settings, then Network, then SIM cards, and choose to add an eSIM.</source>
        <translation>تنظیمات، سپس شبکه، سپس سیم‌کارت‌ها را باز کنید و افزودن eSIM را برگزینید.</translation>
    </message>
    <message>
        <source>Scan the QR code and confirm.</source>
        <translation>کد QR را اسکن و تأیید کنید.</translation>
    </message>
    <message>
        <source>When you arrive, choose this eSIM for mobile data.</source>
        <translation>هنگام رسیدن، این eSIM را برای دادهٔ همراه برگزینید.</translation>
    </message>
    <message>
        <source>Switch on data roaming for this eSIM.</source>
        <translation>رومینگ داده را برای این eSIM روشن کنید.</translation>
    </message>
    <message>
        <source>No data?</source>
        <extracomment>Heading on the card of a traveller, before what to do.</extracomment>
        <translation>اینترنت ندارید؟</translation>
    </message>
    <message>
        <source>See that data roaming is on, choose another network by hand, then restart the phone.</source>
        <translation>مطمئن شوید رومینگ داده روشن است، شبکهٔ دیگری را دستی برگزینید و سپس تلفن را دوباره راه‌اندازی کنید.</translation>
    </message>
    <message>
        <source>The code installs once only. Keep the eSIM on the phone until your trip is over.</source>
        <translation>این کد فقط یک بار نصب می‌شود. تا پایان سفر eSIM را در تلفن نگه دارید.</translation>
    </message>
    <message>
        <source>Only a specimen: no phone can install this eSIM.</source>
        <translation>فقط نمونه است: هیچ تلفنی نمی‌تواند این eSIM را نصب کند.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Heading of the paper that says what a customer paid.</extracomment>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>On a receipt, before its number.</extracomment>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Sold on</source>
        <extracomment>On a receipt, before the date.</extracomment>
        <translation>تاریخ فروش</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>On a receipt, before what was paid for all.</extracomment>
        <translation>جمع کل</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>On a receipt, before how it was paid, such as cash.</extracomment>
        <translation>روش پرداخت</translation>
    </message>
    <message>
        <source>cash</source>
        <extracomment>On a receipt: how it was paid.</extracomment>
        <translation>نقدی</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>On a receipt: it was paid with a bank card.</extracomment>
        <translation>کارت</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>On a receipt: it was put on the bill of the hotel room.</extracomment>
        <translation>اتاق</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>On a receipt: it is to be paid later.</extracomment>
        <translation>بعداً</translation>
    </message>
</context>
<context>
    <name>Desk::HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <extracomment>Title of the dialog that gives an eSIM to the customer.</extracomment>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Preview of the hand-over</source>
        <translation>پیش‌نمایش تحویل</translation>
    </message>
    <message>
        <source>eSIMs to hand over</source>
        <translation>‏eSIM‌های تحویلی</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Caption of a list: languages of travellers.</extracomment>
        <translation>&amp;زبان</translation>
    </message>
    <message>
        <source>Language of the hand-over</source>
        <translation>زبان تحویل</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <extracomment>Caption of a list: sizes of paper.</extracomment>
        <translation>&amp;کاغذ</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Name of a list: sizes of paper.</extracomment>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Receip&amp;t</source>
        <extracomment>Check box: what the customer paid is printed too.</extracomment>
        <translation>&amp;رسید</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Name of a check box: what the customer paid is printed too.</extracomment>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Adds a page with number, date, what was sold and for how much; never the cost</source>
        <translation>صفحه‌ای با شماره، تاریخ، آنچه فروخته شده و مبلغ آن می‌افزاید؛ هرگز با قیمت خرید</translation>
    </message>
    <message>
        <source>The receipt without the card</source>
        <translation>رسید بدون کارت</translation>
    </message>
    <message>
        <source>Selling price on the card</source>
        <translation>قیمت فروش روی کارت</translation>
    </message>
    <message>
        <source>It has no selling price, so there is none for a receipt or the card.</source>
        <translation>قیمت فروش ندارد، پس برای رسید یا کارت هم قیمتی نیست.</translation>
    </message>
    <message>
        <source>A PDF file for each eSIM</source>
        <translation>یک فایل PDF برای هر eSIM</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>Button: prints the card.</extracomment>
        <translation>&amp;چاپ</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Name of a button: prints the card.</extracomment>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <extracomment>Button: saves the card as a file.</extracomment>
        <translation>&amp;ذخیرهٔ PDF</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>Name of a button: saves the card as a file.</extracomment>
        <translation>ذخیرهٔ PDF</translation>
    </message>
    <message>
        <source>Save p&amp;icture</source>
        <extracomment>Button: saves the card as a picture.</extracomment>
        <translation>ذخیرهٔ &amp;تصویر</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>Name of a button: saves the card as a picture.</extracomment>
        <translation>ذخیرهٔ تصویر</translation>
    </message>
    <message>
        <source>As a picture for messengers, 1080 × 1350 pixels</source>
        <translation>به شکل تصویر برای پیام‌رسان‌ها، ۱۰۸۰ × ۱۳۵۰ پیکسل</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <extracomment>Button: copies a text for the customer.</extracomment>
        <translation>کپی &amp;پیام</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>Name of a button: copies a text for the customer.</extracomment>
        <translation>کپی پیام</translation>
    </message>
    <message>
        <source>The text with both links, for any messenger; it leaves the clipboard after a minute</source>
        <translation>متن با هر دو پیوند، برای هر پیام‌رسانی؛ پس از یک دقیقه از کلیپ‌بورد پاک می‌شود</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <extracomment>Button: opens the mail program with a text for the customer.</extracomment>
        <translation>&amp;ایمیل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Name of a button: opens the mail program with a text for the customer.</extracomment>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Opens your own mail program with the message; nothing is sent by itself</source>
        <translation>برنامهٔ ایمیل خودتان را با این پیام باز می‌کند؛ چیزی خودکار فرستاده نمی‌شود</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <extracomment>Button: opens the messenger of this name with a text for the customer.</extracomment>
        <translation>&amp;واتس‌اپ</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <extracomment>Name of a button; that of a messenger.</extracomment>
        <translation>واتس‌اپ</translation>
    </message>
    <message>
        <source>Opens WhatsApp with the message; you choose to whom it goes</source>
        <translation>واتس‌اپ را با این پیام باز می‌کند؛ گیرنده را خودتان انتخاب می‌کنید</translation>
    </message>
    <message>
        <source>Your shop&apos;s name, telephone and address stand on it once they are in the settings (Ctrl+,).</source>
        <translation>نام، تلفن و نشانی فروشگاه شما وقتی روی آن می‌آید که در تنظیمات نوشته شده باشد (Ctrl+,‎).</translation>
    </message>
    <message>
        <source>Hand-over status</source>
        <extracomment>Name of what says whether something was saved, printed or copied.</extracomment>
        <translation>وضعیت تحویل</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>بستن</translation>
    </message>
    <message>
        <source>The message is copied. It leaves the clipboard after %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>پیام کپی شد. پس از %1 ثانیه از کلیپ‌بورد پاک می‌شود.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>سندهای PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <extracomment>A kind of files in a dialog that chooses one.</extracomment>
        <translation>تصویرها (*.png)</translation>
    </message>
    <message>
        <source>receipt</source>
        <extracomment>In the name of a file.</extracomment>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2. The eSIM is not touched by it; try another folder.</source>
        <extracomment>%1: path of a file; %2: the system&apos;s reason.</extracomment>
        <translation>چیزی با نام %1 ذخیره نشد: %2. این به eSIM آسیبی نمی‌زند؛ پوشهٔ دیگری را امتحان کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files before it are saved.</source>
        <extracomment>%Ln: how many files were written before one that could not be.</extracomment>
        <translation>
            <numerusform>%Ln فایل پیش از آن ذخیره شده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>با نام %1 ذخیره شد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are saved, the first as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>
            <numerusform>%Ln فایل ذخیره شد، نخستین آن‌ها با نام %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>به چاپگر فرستاده شد.</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is switched on and has paper, or save a PDF.</source>
        <translation>چاپگر آن را نپذیرفت. ببینید روشن باشد و کاغذ داشته باشد، یا PDF ذخیره کنید.</translation>
    </message>
    <message>
        <source>No program for it was found on this computer. Copy the message instead.</source>
        <translation>در این رایانه برنامه‌ای برای این کار پیدا نشد. به جای آن پیام را کپی کنید.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln eSIMs</source>
        <extracomment>%Ln: how many eSIMs were sold together. A choice.</extracomment>
        <translation>
            <numerusform>هر %Ln eSIM</numerusform>
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
        <translation>رول %1 میلی‌متری</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>A size of paper in America: 8.5 by 11 inches.</extracomment>
        <translation>لتر</translation>
    </message>
</context>
<context>
    <name>Desk::HandOverSettings</name>
    <message>
        <source>Language</source>
        <extracomment>Caption of a list: languages of travellers.</extracomment>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Language of the hand-over</source>
        <translation>زبان تحویل</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Caption of a list: sizes of paper.</extracomment>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>What the next hand-over begins with. The customer display speaks the same language.</source>
        <translation>آنچه تحویل بعدی با آن آغاز می‌شود. نمایشگر مشتری هم به همین زبان است.</translation>
    </message>
    <message>
        <source>Show the selling price on the card</source>
        <translation>نمایش قیمت فروش روی کارت</translation>
    </message>
    <message>
        <source>Tax line of receipts</source>
        <translation>سطر مالیات در رسید</translation>
    </message>
</context>
<context>
    <name>Desk::KeySettings</name>
    <message>
        <source>Choose a command, then press its new key in the field below.</source>
        <translation>فرمانی را برگزینید، سپس میان‌بر جدید آن را در فیلد زیر بزنید.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Name of the table that lists all commands with their keys.</extracomment>
        <translation>میان‌برها</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button beside a field: the command gets its usual key back.</extracomment>
        <translation>بازنشانی</translation>
    </message>
    <message>
        <source>Use it here</source>
        <extracomment>Button: the key goes from the command that has it to the one that is chosen.</extracomment>
        <translation>استفاده در اینجا</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <extracomment>Button: every command gets its usual key back.</extracomment>
        <translation>بازنشانی همهٔ میان‌برها</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Heading of a column: what can be done with a key, &quot;Order&quot;.</extracomment>
        <translation>فرمان</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading of a column: the key on the keyboard, such as F5.</extracomment>
        <translation>میان‌بر</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <extracomment>%1: what a command is called. It stands before the field with its key.</extracomment>
        <translation>میان‌بر «%1»</translation>
    </message>
    <message>
        <source>Esc always goes one step back.</source>
        <translation>کلید Esc همیشه یک گام به عقب می‌رود.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <extracomment>%1: a key, such as Ctrl+T; %2: the command that has it.</extracomment>
        <translation>میان‌بر %1‎ به «%2» تعلق دارد.</translation>
    </message>
    <message>
        <source>%1 has no key now.</source>
        <extracomment>%1: what a command is called.</extracomment>
        <translation>اکنون فرمان «%1» میان‌بری ندارد.</translation>
    </message>
    <message>
        <source>%1 alone writes, moves or presses. Hold Ctrl or Alt with it, or take one of F1 to F12.</source>
        <extracomment>%1: a key, such as A or Enter.</extracomment>
        <translation>کلید %1‎ به‌تنهایی برای نوشتن، جابه‌جایی یا زدن دکمه است. Ctrl یا Alt را هم با آن نگه دارید، یا یکی از F1 تا F12 را برگزینید.</translation>
    </message>
    <message>
        <source>Esc and Tab do the same everywhere.</source>
        <translation>کار Esc و Tab همه‌جا یکسان است.</translation>
    </message>
    <message>
        <source>Alt with a letter or digit opens menus. Hold Ctrl, too.</source>
        <translation>کلید Alt همراه با یک حرف یا رقم منوها را باز می‌کند. Ctrl را هم نگه دارید.</translation>
    </message>
    <message>
        <source>Fields and tables need %1 for what is written in them.</source>
        <extracomment>%1: a key, such as Ctrl+C.</extracomment>
        <translation>فیلدها و جدول‌ها میان‌بر %1‎ را برای آنچه در آن‌ها نوشته شده است لازم دارند.</translation>
    </message>
</context>
<context>
    <name>Desk::KeysDialog</name>
    <message>
        <source>Keys</source>
        <extracomment>Title of the window that lists the keys of all commands.</extracomment>
        <translation>میان‌برها</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading of a column: the key on the keyboard, such as F5.</extracomment>
        <translation>میان‌بر</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>کارکرد</translation>
    </message>
</context>
<context>
    <name>Desk::LastHandOvers</name>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Title of the list of eSIMs that were given to customers lately.</extracomment>
        <translation>آخرین تحویل‌ها</translation>
    </message>
    <message>
        <source>Search the last hand-overs</source>
        <translation>جست‌وجو در آخرین تحویل‌ها</translation>
    </message>
    <message>
        <source>Customer, package, ICCID, day or time…</source>
        <translation>مشتری، بسته، ICCID، روز یا ساعت…</translation>
    </message>
    <message>
        <source>Hand-overs shown</source>
        <extracomment>Name of what says how many rows are listed.</extracomment>
        <translation>تحویل‌های نمایش‌داده‌شده</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>Button: shows what a customer got.</extracomment>
        <translation>باز کردن دوباره</translation>
    </message>
    <message>
        <source>Shows it as it was handed over</source>
        <translation>آن را همان‌گونه که تحویل داده شد نشان می‌دهد</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>بستن</translation>
    </message>
    <message>
        <source>The last hand-overs could not be read. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>آخرین تحویل‌ها خوانده نشد. %1</translation>
    </message>
    <message>
        <source>Hand-overs are not kept on this computer: that is switched off in the settings (Ctrl+,).</source>
        <translation>تحویل‌ها در این رایانه نگه داشته نمی‌شود: در تنظیمات خاموش است (Ctrl+,‎).</translation>
    </message>
    <message>
        <source>The last hand-overs are being read.</source>
        <translation>آخرین تحویل‌ها در حال خوانده شدن است.</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>هنوز چیزی تحویل داده نشده است.</translation>
    </message>
    <message>
        <source>No hand-over is like that.</source>
        <translation>هیچ تحویلی مطابقت ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-overs</source>
        <extracomment>%Ln: how many of the last times that an eSIM was given to a customer are listed.</extracomment>
        <translation>
            <numerusform>%Ln تحویل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ListText</name>
    <message>
        <source>not readable</source>
        <extracomment>In a cell of a table: the answer had a value, but none that makes sense.</extracomment>
        <translation>ناخوانا</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>In a cell of a table whose newest value could not be read. %1: the one before: &quot;$3.10&quot;.</extracomment>
        <translation>پیش‌تر %1</translation>
    </message>
    <message>
        <source>Older orders are being read; the sums leave out those that were not read yet.</source>
        <translation>سفارش‌های قدیمی‌تر در حال خوانده شدن است؛ آنچه هنوز خوانده نشده در جمع‌ها نیست.</translation>
    </message>
    <message>
        <source>Orders before %1 have not all been read; the sums leave them out. “Read all orders” reads them.</source>
        <extracomment>%1: a day and a time.</extracomment>
        <translation>بعضی سفارش‌های پیش از %1 خوانده نشده است و در جمع‌ها نیست. برای خواندن آن‌ها «خواندن همهٔ سفارش‌ها» را بزنید.</translation>
    </message>
    <message>
        <source>The orders were not read to the end: there may be more than stand here. F5 reads them.</source>
        <translation>سفارش‌ها تا پایان خوانده نشد: ممکن است بیش از این باشد. برای خواندن آن‌ها F5 را بزنید.</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>When the orders were read: &quot;read 14:03&quot;.</extracomment>
        <translation>خوانده‌شده %1</translation>
    </message>
    <message>
        <source>Older orders could not be read to the end. %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>سفارش‌های قدیمی‌تر تا پایان خوانده نشد. %1</translation>
    </message>
    <message>
        <source>The orders could not be read to the end: there may be more, and newer ones, than stand here. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>سفارش‌ها تا پایان خوانده نشد: ممکن است سفارش‌های بیشتر و جدیدتری باشد. %1 برای خواندن آن‌ها F5 را بزنید.</translation>
    </message>
    <message>
        <source>What was bought on this computer could not be read: orders that eSIMfly does not list, and what they were sold for, are missing. %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>خریدهای این رایانه خوانده نشد: سفارش‌هایی که eSIMfly در فهرست نمی‌آورد، و مبلغ فروش آن‌ها، اینجا نیست. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders could not be read; the sums leave them out.</source>
        <extracomment>%Ln: how many orders of the list.</extracomment>
        <translation>
            <numerusform>%Ln سفارش خوانده نشد؛ در جمع‌ها نیست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders could not be read at all and are not listed; the sums leave them out.</source>
        <extracomment>%Ln: how many orders eSIMfly has besides.</extracomment>
        <translation>
            <numerusform>%Ln سفارش به‌هیچ‌وجه خوانده نشد و در فهرست نیست؛ در جمع‌ها هم نیست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eSIMfly says that there are %Ln more orders, but did not list them. F5 reads them again.</source>
        <extracomment>%Ln: a number of orders. F5 is a key.</extracomment>
        <translation>
            <numerusform>‏eSIMfly می‌گوید %Ln سفارش دیگر هست، اما آن‌ها را در فهرست نیاورد. برای خواندن دوباره F5 را بزنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>eSIMfly&apos;s list of orders never ended. What was read of it stands here.</source>
        <translation>فهرست سفارش‌های eSIMfly پایانی نداشت. آنچه از آن خوانده شد اینجاست.</translation>
    </message>
    <message>
        <source>The eSIMs could not be read to the end: there may be more, and newer ones, than stand here. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>‏eSIM‌ها تا پایان خوانده نشد: ممکن است eSIM‌های بیشتر و جدیدتری باشد. %1 برای خواندن آن‌ها F5 را بزنید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln eSIMs could not be read completely.</source>
        <extracomment>%Ln: how many eSIMs of the list.</extracomment>
        <translation>
            <numerusform>%Ln eSIM به‌طور کامل خوانده نشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln eSIMs could not be read at all and are not listed.</source>
        <extracomment>%Ln: how many eSIMs eSIMfly has besides.</extracomment>
        <translation>
            <numerusform>%Ln eSIM به‌هیچ‌وجه خوانده نشد و در فهرست نیست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eSIMfly says that there are %Ln more eSIMs, but did not list them. F5 reads them again.</source>
        <extracomment>%Ln: a number of eSIMs. F5 is a key.</extracomment>
        <translation>
            <numerusform>‏eSIMfly می‌گوید %Ln eSIM دیگر هست، اما آن‌ها را در فهرست نیاورد. برای خواندن دوباره F5 را بزنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet. What you sell from the catalogue stands here.</source>
        <translation>هنوز سفارشی نیست. آنچه از کاتالوگ می‌فروشید اینجا می‌آید.</translation>
    </message>
    <message>
        <source>The orders could not be read. %1 Trying again…</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>سفارش‌ها خوانده نشد. %1 در حال تلاش دوباره…</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>در حال خواندن سفارش‌ها…</translation>
    </message>
    <message>
        <source>The orders could not be read. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>سفارش‌ها خوانده نشد. %1 برای خواندن آن‌ها F5 را بزنید.</translation>
    </message>
    <message>
        <source>No orders were found so far. “Read all orders” reads older ones.</source>
        <translation>تاکنون سفارشی پیدا نشده است. برای خواندن قدیمی‌ترها «خواندن همهٔ سفارش‌ها» را بزنید.</translation>
    </message>
    <message>
        <source>None of the orders could be read. F5 reads them again.</source>
        <translation>هیچ‌یک از سفارش‌ها خوانده نشد. برای خواندن دوباره F5 را بزنید.</translation>
    </message>
    <message>
        <source>The orders were not read yet. F5 reads them.</source>
        <translation>سفارش‌ها هنوز خوانده نشده است. برای خواندن آن‌ها F5 را بزنید.</translation>
    </message>
    <message>
        <source>No eSIMs yet. Sell the first one from the catalogue, and it stands here.</source>
        <translation>هنوز هیچ eSIM وجود ندارد. نخستین eSIM را از کاتالوگ بفروشید تا اینجا بیاید.</translation>
    </message>
    <message>
        <source>The eSIMs could not be read. %1 Trying again…</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>‏eSIM‌ها خوانده نشد. %1 در حال تلاش دوباره…</translation>
    </message>
    <message>
        <source>Reading the eSIMs…</source>
        <translation>در حال خواندن eSIM‌ها…</translation>
    </message>
    <message>
        <source>The eSIMs could not be read. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>‏eSIM‌ها خوانده نشد. %1 برای خواندن آن‌ها F5 را بزنید.</translation>
    </message>
    <message>
        <source>None of the eSIMs could be read. F5 reads them again.</source>
        <translation>هیچ‌یک از eSIM‌ها خوانده نشد. برای خواندن دوباره F5 را بزنید.</translation>
    </message>
    <message>
        <source>The eSIMs were not read yet. F5 reads them.</source>
        <translation>‏eSIM‌ها هنوز خوانده نشده است. برای خواندن آن‌ها F5 را بزنید.</translation>
    </message>
</context>
<context>
    <name>Desk::LowBalanceReporter</name>
    <message>
        <source>The balance is low.</source>
        <translation>موجودی کم است.</translation>
    </message>
    <message>
        <source>The balance is low: %1, less than %2.</source>
        <extracomment>Both are amounts of money; the second one is set by the shop.</extracomment>
        <translation>موجودی کم است: %1، کمتر از %2.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the overview, which says how long the balance lasts.</extracomment>
        <translation>نمایش</translation>
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
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Name of the field that searches the page that is open.</extracomment>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Match count</source>
        <extracomment>Name of what says how many rows were found.</extracomment>
        <translation>تعداد یافته‌ها</translation>
    </message>
    <message>
        <source>Rows that came while the mouse moved over the list (Shift+F5)</source>
        <translation>ردیف‌هایی که هنگام حرکت ماوس روی فهرست رسید (Shift+F5)</translation>
    </message>
    <message>
        <source>Sandbox: nothing is real</source>
        <translation>محیط آزمایشی: هیچ چیز واقعی نیست</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Name of the account&apos;s money, in the corner of the window.</extracomment>
        <translation>موجودی</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>A menu: what has to do with the account.</extracomment>
        <translation>&amp;حساب</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>A menu: search, sort, export.</extracomment>
        <translation>&amp;ویرایش</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>A menu: what is shown, and how.</extracomment>
        <translation>&amp;نما</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>A menu in a menu: light or dark colours.</extracomment>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>&amp;Sell</source>
        <extracomment>A menu: what has to do with a sale.</extracomment>
        <translation>&amp;فروش</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>A menu: keys, notices, about the program.</extracomment>
        <translation>&amp;راهنما</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <extracomment>Entry of a menu: the account is disconnected after a question.</extracomment>
        <translation>خروج از حساب…</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>ترک محیط آزمایشی</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Entry of a menu: goes to the list of persons who sell.</extracomment>
        <translation>فروشنده</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Entry of a menu: goes to the list of ways to pay.</extracomment>
        <translation>روش پرداخت</translation>
    </message>
    <message>
        <source>Selling prices…</source>
        <extracomment>Entry of a menu: opens the rules of what the shop sells at.</extracomment>
        <translation>قیمت‌های فروش…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>ذخیرهٔ نسخهٔ پشتیبان…</translation>
    </message>
    <message>
        <source>Bring back a copy…</source>
        <translation>بازگرداندن نسخهٔ پشتیبان…</translation>
    </message>
    <message>
        <source>Fixed price…</source>
        <extracomment>Entry of a menu: sets a price for one package.</extracomment>
        <translation>قیمت ثابت…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>Entry of a menu: opens the settings.</extracomment>
        <translation>تنظیمات…</translation>
    </message>
    <message>
        <source>&amp;Hide prices</source>
        <extracomment>Entry of a menu: hides what packages cost while a customer looks.</extracomment>
        <translation>&amp;پنهان کردن قیمت‌ها</translation>
    </message>
    <message>
        <source>Next eSIM of the sale</source>
        <translation>‏eSIM بعدی فروش</translation>
    </message>
    <message>
        <source>Previous eSIM of the sale</source>
        <translation>‏eSIM قبلی فروش</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Entry of a menu: the program ends.</extracomment>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Entry of a menu: all filters are taken away.</extracomment>
        <translation>پاک کردن فیلترها</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>خروجی از آنچه نمایش داده شده…</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Entry of a menu: saves what is shown as a workbook.</extracomment>
        <translation>خروجی Excel</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Entry of a menu: saves what is shown as a text file with commas.</extracomment>
        <translation>خروجی CSV</translation>
    </message>
    <message>
        <source>Sort the packages…</source>
        <translation>مرتب‌سازی بسته‌ها…</translation>
    </message>
    <message>
        <source>Columns of the packages</source>
        <translation>ستون‌های بسته‌ها</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>بردن ستون به چپ</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>بردن ستون به راست</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>باریک‌تر کردن ستون</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>پهن‌تر کردن ستون</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>یک گام به عقب</translation>
    </message>
    <message>
        <source>Refresh what is shown</source>
        <translation>تازه‌سازی آنچه نمایش داده شده</translation>
    </message>
    <message>
        <source>Show the rows that wait</source>
        <translation>نمایش ردیف‌های منتظر</translation>
    </message>
    <message>
        <source>Read all orders</source>
        <translation>خواندن همهٔ سفارش‌ها</translation>
    </message>
    <message>
        <source>Copy the catalogue again</source>
        <translation>دریافت دوبارهٔ کاتالوگ</translation>
    </message>
    <message>
        <source>Customer display</source>
        <extracomment>Entry of a menu: opens a window that customers see.</extracomment>
        <translation>نمایشگر مشتری</translation>
    </message>
    <message>
        <source>QR code on the full screen</source>
        <translation>کد QR تمام‌صفحه</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Entry of a menu: dark letters on white.</extracomment>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Entry of a menu: light letters on black.</extracomment>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Order the selected package</source>
        <translation>سفارش بستهٔ انتخاب‌شده</translation>
    </message>
    <message>
        <source>Hand over the eSIM that is shown…</source>
        <translation>تحویل eSIM نمایش‌داده‌شده…</translation>
    </message>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Entry of a menu: lists eSIMs that were given to customers lately.</extracomment>
        <translation>آخرین تحویل‌ها</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>بستن روز</translation>
    </message>
    <message>
        <source>Top up the selected eSIM…</source>
        <translation>شارژ eSIM انتخاب‌شده…</translation>
    </message>
    <message>
        <source>Order another of the same</source>
        <translation>سفارش یکی دیگر از همان</translation>
    </message>
    <message>
        <source>Favourite: star the package shown, or no longer</source>
        <translation>محبوب: ستاره دادن به بستهٔ نمایش‌داده‌شده یا برداشتن آن</translation>
    </message>
    <message>
        <source>Unfinished purchases…</source>
        <extracomment>Entry of a menu: lists orders that need a decision.</extracomment>
        <translation>خریدهای ناتمام…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <extracomment>Entry of a menu: lists the keys of all commands.</extracomment>
        <translation>میان‌برها…</translation>
    </message>
    <message>
        <source>Notices…</source>
        <extracomment>Entry of a menu: lists all that was told.</extracomment>
        <translation>اعلان‌ها…</translation>
    </message>
    <message>
        <source>About eSIMfly Desk…</source>
        <translation>دربارهٔ eSIMfly Desk…</translation>
    </message>
    <message>
        <source>Country, package, network, ICCID… (%1)</source>
        <extracomment>%1: the key that goes to this field, such as Ctrl+F. It says what can be searched for.</extracomment>
        <translation>کشور، بسته، شبکه، ICCID… (%1)</translation>
    </message>
    <message>
        <source>Team…</source>
        <extracomment>Entry of a menu: opens the dialog about the desks that sell together.</extracomment>
        <translation>تیم…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>یافتن فرمان…</translation>
    </message>
    <message>
        <source>Note or correction…</source>
        <extracomment>Entry of a menu: writes the customer or note of the selected eSIM, or corrects the selected order.</extracomment>
        <translation>یادداشت یا تصحیح…</translation>
    </message>
</context>
<context>
    <name>Desk::MainWindowController</name>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the sale that it is about.</extracomment>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Purchases made with another access code are not clear yet: %1. You may have been charged: look for them on the Orders page, or connect with that access code.</source>
        <extracomment>%1: names of packages, by commas.</extracomment>
        <translation>وضعیت خریدهایی با کد دسترسی دیگر هنوز معلوم نیست: %1. ممکن است پولی کم شده باشد: آن‌ها را در صفحهٔ سفارش‌ها بیابید، یا با آن کد دسترسی وصل شوید.</translation>
    </message>
    <message>
        <source>The order of %1 did not come to its end last time. You may have been charged. Checking…</source>
        <extracomment>%1: name of a package.</extracomment>
        <translation>سفارش %1 دفعهٔ پیش به پایان نرسید. ممکن است پولی کم شده باشد. در حال بررسی…</translation>
    </message>
    <message>
        <source>The secret key is kept in the keychain of this computer now.</source>
        <translation>کلید محرمانه اکنون در دسته‌کلید این رایانه نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>The order of %1 was not sent before the program ended. Nothing was charged.</source>
        <extracomment>%1: name of a package.</extracomment>
        <translation>سفارش %1 پیش از بسته شدن برنامه فرستاده نشده بود. هیچ پولی کم نشد.</translation>
    </message>
    <message>
        <source>The orders of %1 were not all sent before the program ended: %2. Nothing was charged for those that were not sent.</source>
        <extracomment>%1: a package; %2: &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>بعضی از سفارش‌های %1 پیش از بسته شدن برنامه فرستاده نشده بود: %2. بابت آن‌هایی که فرستاده نشد هیچ پولی کم نشد.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button of a question: the account is disconnected and its secret key forgotten.</extracomment>
        <translation>خروج از حساب</translation>
    </message>
    <message>
        <source>Forget the secret key of this account on this computer?</source>
        <translation>کلید محرمانهٔ این حساب از این رایانه پاک شود؟</translation>
    </message>
    <message>
        <source>Notes and the list of purchases stay. To connect again you need the secret key.</source>
        <translation>یادداشت‌ها و فهرست خریدها می‌ماند. برای اتصال دوباره به کلید محرمانه نیاز دارید.</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <extracomment>Button of a question: nothing changes.</extracomment>
        <translation>متصل ماندن</translation>
    </message>
    <message>
        <source>About eSIMfly Desk</source>
        <translation>دربارهٔ eSIMfly Desk</translation>
    </message>
    <message>
        <source>Sells travel eSIMs of the eSIMfly Business API. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>‏eSIM سفر از eSIMfly Business API می‌فروشد. نرم‌افزار آزاد زیر GNU General Public License، نسخهٔ ۳ یا بالاتر.</translation>
    </message>
</context>
<context>
    <name>Desk::ManagePanel</name>
    <message>
        <source>Cancel and refund</source>
        <translation>لغو و بازپرداخت</translation>
    </message>
    <message>
        <source>What cancelling does</source>
        <translation>اثر لغو</translation>
    </message>
    <message>
        <source>Cancel eSIM</source>
        <extracomment>Button: an eSIM is taken back; a question follows.</extracomment>
        <translation>لغو eSIM</translation>
    </message>
    <message>
        <source>Cancel status</source>
        <extracomment>Name of what says how taking an eSIM back stands.</extracomment>
        <translation>وضعیت لغو</translation>
    </message>
    <message>
        <source>Suspend</source>
        <extracomment>Button: an eSIM pauses.</extracomment>
        <translation>تعلیق</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: an eSIM goes on after a pause.</extracomment>
        <translation>رفع تعلیق</translation>
    </message>
    <message>
        <source>Suspend status</source>
        <extracomment>Name of what says how pausing an eSIM stands.</extracomment>
        <translation>وضعیت تعلیق</translation>
    </message>
    <message>
        <source>SMS to this eSIM</source>
        <translation>پیامک به این eSIM</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Name of a field: the words of an SMS to an eSIM.</extracomment>
        <translation>پیام</translation>
    </message>
    <message>
        <source>Reaches the phone; stands in no list</source>
        <translation>به تلفن می‌رسد؛ در هیچ فهرستی نمی‌آید</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>Name of what says how many characters an SMS has.</extracomment>
        <translation>نویسه‌ها</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <extracomment>Button: sends the words of the field to an eSIM.</extracomment>
        <translation>ارسال پیامک</translation>
    </message>
    <message>
        <source>SMS status</source>
        <extracomment>Name of what says how sending an SMS stands.</extracomment>
        <translation>وضعیت پیامک</translation>
    </message>
    <message>
        <source>Choose an eSIM to cancel or suspend it, or to send it an SMS.</source>
        <translation>برای لغو، تعلیق یا ارسال پیامک، یک eSIM برگزینید.</translation>
    </message>
    <message>
        <source>No network lets it in. Resuming brings it back with all its data and days.</source>
        <translation>هیچ شبکه‌ای آن را راه نمی‌دهد. رفع تعلیق آن را با همهٔ داده و روزهایش برمی‌گرداند.</translation>
    </message>
    <message>
        <source>No network lets it in until it is resumed. Its validity runs on, and nothing is refunded.</source>
        <translation>تا رفع تعلیق هیچ شبکه‌ای آن را راه نمی‌دهد. مدت اعتبارش همچنان می‌گذرد و چیزی بازپرداخت نمی‌شود.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Characters of an SMS. %1: written; %2: that may be.</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>An SMS has %1 characters at most.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>پیامک حداکثر %1 نویسه دارد.</translation>
    </message>
</context>
<context>
    <name>Desk::NetworkEventModel</name>
    <message>
        <source>Connected</source>
        <extracomment>A phone registered with a mobile network.</extracomment>
        <translation>متصل شد</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>What happened in a network: the phone used data.</extracomment>
        <translation>داده</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>A phone told a mobile network where it is.</extracomment>
        <translation>دیده شد</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>What happened in a network: something else than data.</extracomment>
        <translation>سایر</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something happened in a network.</extracomment>
        <translation>زمان</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heading of a column: what happened in a network.</extracomment>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: name of a network operator.</extracomment>
        <translation>شبکه</translation>
    </message>
    <message>
        <source>In plan</source>
        <extracomment>Heading: whether a mobile network belongs to what was bought.</extracomment>
        <translation>در بسته</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The network is one of those of the plan.</extracomment>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>The network is none of those of the plan.</extracomment>
        <translation>خیر</translation>
    </message>
</context>
<context>
    <name>Desk::NetworkPanel</name>
    <message>
        <source>Why is there no data?</source>
        <translation>چرا اینترنت ندارد؟</translation>
    </message>
    <message>
        <source>Network verdict</source>
        <extracomment>Name of what says why there is no data.</extracomment>
        <translation>تشخیص شبکه</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>اقدام لازم</translation>
    </message>
    <message>
        <source>What the network knows</source>
        <translation>آنچه شبکه می‌داند</translation>
    </message>
    <message>
        <source>Check in progress</source>
        <translation>بررسی در جریان</translation>
    </message>
    <message>
        <source>Check network</source>
        <extracomment>Button: finds out why there is no data.</extracomment>
        <translation>بررسی شبکه</translation>
    </message>
    <message>
        <source>Asks the mobile network; once a minute for an eSIM (F5)</source>
        <translation>از شبکهٔ همراه می‌پرسد؛ برای هر eSIM دقیقه‌ای یک بار (F5)</translation>
    </message>
    <message>
        <source>Last check</source>
        <extracomment>Name of what says when this was found out last.</extracomment>
        <translation>آخرین بررسی</translation>
    </message>
    <message>
        <source>Copy support note</source>
        <translation>کپی یادداشت پشتیبانی</translation>
    </message>
    <message>
        <source>What is known, for eSIMfly&apos;s support or a colleague. The activation code is not in it.</source>
        <translation>آنچه معلوم است، برای پشتیبانی eSIMfly یا همکار. کد فعال‌سازی در آن نیست.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Name of what says that a note was copied.</extracomment>
        <translation>کپی شد</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>هفت روز گذشته</translation>
    </message>
    <message>
        <source>Network events</source>
        <extracomment>Name of a table: what happened in networks.</extracomment>
        <translation>رویدادهای شبکه</translation>
    </message>
    <message>
        <source>In plan</source>
        <extracomment>Heading of a column: whether a network is one of the package.</extracomment>
        <translation>در بسته</translation>
    </message>
    <message>
        <source>Choose an eSIM to find out why it has no data.</source>
        <translation>یک eSIM برگزینید تا ببینید چرا اینترنت ندارد.</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>در حال پرسش از شبکه…</translation>
    </message>
    <message>
        <source>Asked at %1; again in a minute.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>در %1 پرسیده شد؛ یک دقیقهٔ دیگر می‌توان دوباره پرسید.</translation>
    </message>
    <message>
        <source>Asked at %1 (%2).</source>
        <extracomment>%1: time of day; %2: how long ago: &quot;3 min&quot;.</extracomment>
        <translation>در %1 پرسیده شد (%2).</translation>
    </message>
    <message>
        <source>Copied. The activation code is not in it.</source>
        <translation>کپی شد. کد فعال‌سازی در آن نیست.</translation>
    </message>
</context>
<context>
    <name>Desk::NoticeStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>%Ln: how many notices stand behind the one that is shown. A button.</extracomment>
        <translation>
            <numerusform>%Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>Title of the list of all that was told.</extracomment>
        <translation>اعلان‌ها</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>The name of the notice under the tool bar, for a screen reader; the notice itself is its description.</extracomment>
        <translation>اعلان</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>Button: opens the list of all that was told.</extracomment>
        <translation>همهٔ اعلان‌ها</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <extracomment>Name of a button: a notice was read and goes.</extracomment>
        <translation>بستن اعلان</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>خواندم</translation>
    </message>
</context>
<context>
    <name>Desk::OrderModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something was ordered.</extracomment>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Heading of a column: eSIMfly&apos;s number of an order.</extracomment>
        <translation>شمارهٔ سفارش</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>بسته</translation>
    </message>
    <message>
        <source>eSIMs</source>
        <extracomment>Heading of a column: how many eSIMs an order has.</extracomment>
        <translation>‏eSIM‌ها</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Heading of a column: what the account paid.</extracomment>
        <translation>پرداختی</translation>
    </message>
    <message>
        <source>The price that was shown: a person said that it went through.</source>
        <translation>قیمتی که نشان داده شده بود: شخصی گفته است که انجام شد.</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what the customer paid.</extracomment>
        <translation>مبلغ فروش</translation>
    </message>
    <message>
        <source>What customers paid for the whole order</source>
        <translation>آنچه مشتریان برای کل سفارش پرداخته‌اند</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>سود</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>آنچه مشتریان پرداخته‌اند، منهای آنچه حساب پرداخته است</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column: how an order stands, such as “Completed”.</extracomment>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>Heading of a column: money that came back for an order.</extracomment>
        <translation>بازپرداخت</translation>
    </message>
    <message>
        <source>When money came back of the order</source>
        <translation>زمان برگشت پول سفارش</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>فروشنده</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading of a column: how the customer paid, such as cash.</extracomment>
        <translation>روش پرداخت</translation>
    </message>
    <message>
        <source>How the customer paid</source>
        <translation>مشتری چگونه پرداخت</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>مشتری یا یادداشت</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Of the team, at which an order was sold.</extracomment>
        <translation>میز فروش</translation>
    </message>
</context>
<context>
    <name>Desk::OrderPanel</name>
    <message>
        <source>Quantity</source>
        <extracomment>Caption of a field: how many eSIMs.</extracomment>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>How many eSIMs, 10 at most</source>
        <translation>تعداد eSIM، حداکثر ۱۰</translation>
    </message>
    <message>
        <source>you pay</source>
        <extracomment>Below an amount: what the account pays.</extracomment>
        <translation>پرداخت شما</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>مشتری یا یادداشت</translation>
    </message>
    <message>
        <source>Optional, kept on this computer</source>
        <translation>اختیاری، در این رایانه نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>Optional, shared with your team</source>
        <translation>اختیاری، با تیم شما به اشتراک گذاشته می‌شود</translation>
    </message>
    <message>
        <source>Order question</source>
        <extracomment>Name of what asks before an order is placed.</extracomment>
        <translation>پرسش سفارش</translation>
    </message>
    <message>
        <source>Order now</source>
        <extracomment>Button: places the order.</extracomment>
        <translation>سفارش</translation>
    </message>
    <message>
        <source>Order another</source>
        <extracomment>Button: the same package is ordered once more.</extracomment>
        <translation>سفارش دیگر</translation>
    </message>
    <message>
        <source>One more of the same package (Ctrl+N)</source>
        <translation>یکی دیگر از همین بسته (Ctrl+N)</translation>
    </message>
    <message>
        <source>Order now for %1</source>
        <extracomment>On the button that orders; %1: an amount of money.</extracomment>
        <translation>سفارش به مبلغ %1</translation>
    </message>
    <message>
        <source>Balance after: %1</source>
        <extracomment>What the account will have once this order is paid.</extracomment>
        <translation>موجودی پس از آن: %1</translation>
    </message>
    <message>
        <source>Connect an account to order.</source>
        <translation>برای سفارش، حسابی را وصل کنید.</translation>
    </message>
    <message>
        <source>Connecting the account…</source>
        <translation>در حال اتصال حساب…</translation>
    </message>
    <message>
        <source>Nothing can be bought while this computer&apos;s clock is off.</source>
        <translation>تا ساعت این رایانه درست نباشد چیزی خریده نمی‌شود.</translation>
    </message>
    <message>
        <source>Nothing can be bought without a connection.</source>
        <translation>بدون اتصال چیزی خریده نمی‌شود.</translation>
    </message>
    <message>
        <source>With the orders under way the balance is not enough.</source>
        <translation>با سفارش‌های در جریان، موجودی کافی نیست.</translation>
    </message>
    <message>
        <source>With the orders under way the balance is not enough: %1 is missing.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>با سفارش‌های در جریان، موجودی کافی نیست: %1 کم است.</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or sell at %1 all the same.</source>
        <extracomment>While prices are hidden. %1: what the customer pays for one.</extracomment>
        <translation>قیمت خرید از پیش بیشتر شده است. برای ادامه قیمت‌ها را نمایش دهید، یا با این حال به %1 بفروشید.</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or order again all the same.</source>
        <translation>قیمت خرید از پیش بیشتر شده است. برای ادامه قیمت‌ها را نمایش دهید، یا با این حال دوباره سفارش دهید.</translation>
    </message>
    <message>
        <source>Order again to confirm.</source>
        <translation>برای تأیید، دوباره سفارش را بزنید.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be ordered. Order again to have it read once more.</source>
        <translation>قیمت خرید کنونی این بسته خوانده نمی‌شود، پس نمی‌توان آن را سفارش داد. دوباره سفارش را بزنید تا یک بار دیگر خوانده شود.</translation>
    </message>
    <message>
        <source>Checking the price…</source>
        <translation>در حال بررسی قیمت…</translation>
    </message>
    <message>
        <source>The price rose from %1 to %2. Order again to pay %3.</source>
        <extracomment>%1, %2: the price of one eSIM; %3: of all that are ordered.</extracomment>
        <translation>قیمت از %1 به %2 رسید. برای پرداخت %3 دوباره سفارش را بزنید.</translation>
    </message>
    <message>
        <source>The price read at %1 could not be checked. Order again to buy at the current price.</source>
        <extracomment>%1: the time of day at which the price was read.</extracomment>
        <translation>قیمتی که ساعت %1 خوانده شد بررسی نشد. برای خرید به قیمت کنونی، دوباره سفارش را بزنید.</translation>
    </message>
    <message>
        <source>This is more than %1. Order again to confirm.</source>
        <extracomment>%1: an amount of money that was set.</extracomment>
        <translation>این بیش از %1 است. برای تأیید، دوباره سفارش را بزنید.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be ordered. The last price known is %1, of %2. Order again to have it read once more.</source>
        <extracomment>%1: the last price known; %2: its day and time.</extracomment>
        <translation>قیمت خرید کنونی این بسته خوانده نمی‌شود، پس نمی‌توان آن را سفارش داد. آخرین قیمت معلوم %1 در %2 است. دوباره سفارش را بزنید تا یک بار دیگر خوانده شود.</translation>
    </message>
    <message>
        <source>This package is no longer sold. Choose another one.</source>
        <translation>این بسته دیگر فروخته نمی‌شود. بستهٔ دیگری را برگزینید.</translation>
    </message>
    <message>
        <source>The price fell from %1 to %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>قیمت از %1 به %2 پایین آمد.</translation>
    </message>
</context>
<context>
    <name>Desk::OrdersPage</name>
    <message>
        <source>Shows the orders of all packages again</source>
        <translation>سفارش‌های همهٔ بسته‌ها را دوباره نشان می‌دهد</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Name of a list: of which dates orders are shown.</extracomment>
        <translation>تاریخ‌ها</translation>
    </message>
    <message>
        <source>The days of the orders that are shown</source>
        <translation>روزهای سفارش‌های نمایش‌داده‌شده</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>Name of a field: from which day on orders are shown.</extracomment>
        <translation>نخستین روز</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>Name of a field: until which day orders are shown.</extracomment>
        <translation>آخرین روز</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: shows again what the customer got.</extracomment>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>What the traveller of the selected order takes along</source>
        <translation>آنچه مسافر سفارش انتخاب‌شده با خود می‌برد</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>Button: shows the QR code of an eSIM.</extracomment>
        <translation>کد QR</translation>
    </message>
    <message>
        <source>Shows the eSIMs of the selected order beside the list</source>
        <translation>‏eSIM‌های سفارش انتخاب‌شده را کنار فهرست نشان می‌دهد</translation>
    </message>
    <message>
        <source>Show eSIM</source>
        <extracomment>Button: shows an eSIM on its page.</extracomment>
        <translation>نمایش eSIM</translation>
    </message>
    <message>
        <source>Opens the eSIM of the selected order (Ctrl+Enter)</source>
        <translation>‏eSIM سفارش انتخاب‌شده را باز می‌کند (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>بستن روز</translation>
    </message>
    <message>
        <source>What was sold on a day, by seller and by payment, to print and to keep</source>
        <translation>آنچه در یک روز فروخته شده، به تفکیک فروشنده و روش پرداخت، برای چاپ و نگه‌داری</translation>
    </message>
    <message>
        <source>Correct…</source>
        <extracomment>Button: opens a dialog that corrects what was noted of an order.</extracomment>
        <translation>تصحیح…</translation>
    </message>
    <message>
        <source>Sold for, seller, payment and note of the selected order (F2)</source>
        <translation>مبلغ فروش، فروشنده، روش پرداخت و یادداشت سفارش انتخاب‌شده (F2)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: orders are read again.</extracomment>
        <translation>تازه‌سازی</translation>
    </message>
    <message>
        <source>Reads the orders from eSIMfly (F5)</source>
        <translation>سفارش‌ها را از eSIMfly می‌خواند (F5)</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>Name of the sums below the table of orders.</extracomment>
        <translation>جمع‌ها</translation>
    </message>
    <message>
        <source>Orders read</source>
        <extracomment>Name of what says from which date on orders are known.</extracomment>
        <translation>سفارش‌های خوانده‌شده</translation>
    </message>
    <message>
        <source>Per day</source>
        <extracomment>Button: shows a chart of days.</extracomment>
        <translation>روزانه</translation>
    </message>
    <message>
        <source>Spend and margin of each day, as a chart and as a table</source>
        <translation>هزینه و سود هر روز، به شکل نمودار و جدول</translation>
    </message>
    <message>
        <source>Read all orders</source>
        <translation>خواندن همهٔ سفارش‌ها</translation>
    </message>
    <message>
        <source>Reads the older orders from eSIMfly too, a page a second. It may be stopped at any time.</source>
        <translation>سفارش‌های قدیمی‌تر را هم از eSIMfly می‌خواند، ثانیه‌ای یک صفحه. هر زمان می‌توان آن را متوقف کرد.</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Name of the table of orders.</extracomment>
        <translation>سفارش‌ها</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Name of a list: what was corrected of an order.</extracomment>
        <translation>تصحیح‌ها</translation>
    </message>
    <message>
        <source>Only %1  ✕</source>
        <extracomment>A button that takes a filter away. %1: a destination or a package.</extracomment>
        <translation>فقط %1  ✕</translation>
    </message>
    <message>
        <source>Nothing was sold on these days. What came back on them is of orders of other days.</source>
        <translation>در این روزها چیزی فروخته نشد. آنچه در آن‌ها برگشت از سفارش‌های روزهای دیگر است.</translation>
    </message>
    <message>
        <source>No order matches. Search for a reference, a package, a customer, an ICCID or a seller.</source>
        <translation>هیچ سفارشی مطابقت ندارد. شمارهٔ سفارش، بسته، مشتری، ICCID یا فروشنده را جست‌وجو کنید.</translation>
    </message>
    <message>
        <source>%1 · reading…</source>
        <extracomment>%1: &quot;100 orders · $310.00 spent&quot;, while more of them are read.</extracomment>
        <translation>‏%1 · در حال خواندن…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many are shown, of how many there are, while a newer list waits to be shown.</extracomment>
        <translation>%1 از %2 نمایش داده شده</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;171 of 7,012&quot;: what the search found of all there is.</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: shows what came while the mouse moved over the list.</extracomment>
        <translation>
            <numerusform>نمایش %Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: rows of the table are put in order anew.</extracomment>
        <translation>نمایش تغییرات</translation>
    </message>
    <message>
        <source>Sums of what is certain</source>
        <extracomment>Below a column of amounts in a file.</extracomment>
        <translation>جمع آنچه قطعی است</translation>
    </message>
    <message>
        <source>Choose an order to see its eSIMs.</source>
        <translation>برای دیدن eSIM‌ها، یک سفارش برگزینید.</translation>
    </message>
    <message>
        <source>Money was loaded: no eSIM belongs to it.</source>
        <translation>واریز به حساب بوده است: هیچ eSIM به آن تعلق ندارد.</translation>
    </message>
    <message>
        <source>Its eSIM is being prepared. It stands here as soon as it comes.</source>
        <translation>‏eSIM آن در حال آماده‌سازی است. به محض رسیدن اینجا می‌آید.</translation>
    </message>
    <message>
        <source>It is not known which eSIM belongs to this order.</source>
        <translation>معلوم نیست کدام eSIM به این سفارش تعلق دارد.</translation>
    </message>
    <message>
        <source>Its eSIM is not among those that were read. F5 on the eSIMs page reads them.</source>
        <translation>‏eSIM آن در میان خوانده‌شده‌ها نیست. برای خواندن، در صفحهٔ eSIM‌ها F5 را بزنید.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter: no status in particular.</extracomment>
        <translation>همه</translation>
    </message>
    <message>
        <source>All dates</source>
        <extracomment>Choice of dates: orders of all times.</extracomment>
        <translation>همهٔ تاریخ‌ها</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Choice of dates: orders of today.</extracomment>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Choice of dates: orders of yesterday.</extracomment>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>۷ روز گذشته</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>۳۰ روز گذشته</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>Choice of dates: orders of this month.</extracomment>
        <translation>این ماه</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>Choice of dates: orders of the month before.</extracomment>
        <translation>ماه گذشته</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>Days that a person chooses, from the first to the last.</extracomment>
        <translation>از … تا …</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Name of a list: of which computer orders are shown.</extracomment>
        <translation>میز فروش</translation>
    </message>
    <message>
        <source>The desk of the orders that are shown</source>
        <translation>میز سفارش‌هایی که نشان داده می‌شود</translation>
    </message>
    <message>
        <source>Seller of the orders</source>
        <translation>فروشندهٔ سفارش‌ها</translation>
    </message>
    <message>
        <source>The seller of the orders that are shown</source>
        <translation>فروشندهٔ سفارش‌هایی که نشان داده می‌شود</translation>
    </message>
    <message>
        <source>Desk not known</source>
        <extracomment>A filter: orders of which nobody knows at which desk they were sold.</extracomment>
        <translation>میز نامعلوم</translation>
    </message>
    <message>
        <source>All desks</source>
        <extracomment>A filter: no desk in particular.</extracomment>
        <translation>همهٔ میزها</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>A filter: orders of which nobody said who sold them.</extracomment>
        <translation>بدون فروشنده</translation>
    </message>
    <message>
        <source>All sellers</source>
        <extracomment>A filter: no seller in particular.</extracomment>
        <translation>همهٔ فروشندگان</translation>
    </message>
</context>
<context>
    <name>Desk::OtherNotes</name>
    <message>
        <source>Take mine away too</source>
        <extracomment>A button: the note of another desk in the place of the one that stands, or none where that took it away.</extracomment>
        <translation>حذف یادداشت من نیز</translation>
    </message>
    <message>
        <source>Use this note</source>
        <translation>استفاده از این یادداشت</translation>
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
        <translation>خواندن همهٔ سفارش‌ها</translation>
    </message>
    <message>
        <source>Reads the older orders from eSIMfly too, a page a second. It may be stopped at any time.</source>
        <translation>سفارش‌های قدیمی‌تر را هم از eSIMfly می‌خواند، ثانیه‌ای یک صفحه. هر زمان می‌توان آن را متوقف کرد.</translation>
    </message>
    <message>
        <source>The balance lasts</source>
        <translation>دوام موجودی</translation>
    </message>
    <message>
        <source>Balance lasts</source>
        <extracomment>Name of what says how many days the balance will last.</extracomment>
        <translation>دوام موجودی</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>نمایش سفارش‌ها</translation>
    </message>
    <message>
        <source>Orders that the balance went for</source>
        <translation>سفارش‌هایی که موجودی صرف آن‌ها شد</translation>
    </message>
    <message>
        <source>The orders of the days whose pace it is</source>
        <translation>سفارش‌های روزهایی که این روند از آن‌هاست</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>Caption: what was sold in this week.</extracomment>
        <translation>این هفته</translation>
    </message>
    <message>
        <source>Orders this week</source>
        <translation>سفارش‌های این هفته</translation>
    </message>
    <message>
        <source>Orders of this week</source>
        <translation>سفارش‌های این هفته</translation>
    </message>
    <message>
        <source>The orders of this week</source>
        <translation>سفارش‌های این هفته</translation>
    </message>
    <message>
        <source>Unclear or unfinished</source>
        <translation>نامشخص یا ناتمام</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <translation>نیازمند تماس</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>هفته به هفته</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>ارز نمودار</translation>
    </message>
    <message>
        <source>Chart of the weeks</source>
        <translation>نمودار هفته‌ها</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>Name of a table with a row for each week.</extracomment>
        <translation>هفته‌ها</translation>
    </message>
    <message>
        <source>Best-selling destinations</source>
        <extracomment>Name of a table: countries and regions that were sold most.</extracomment>
        <translation>پرفروش‌ترین مقصدها</translation>
    </message>
    <message>
        <source>Destinations that sell</source>
        <translation>مقصدهای پرفروش</translation>
    </message>
    <message>
        <source>Best-selling packages</source>
        <extracomment>Name of a table: packages that were sold most.</extracomment>
        <translation>پرفروش‌ترین بسته‌ها</translation>
    </message>
    <message>
        <source>Packages that sell</source>
        <translation>بسته‌های پرفروش</translation>
    </message>
    <message>
        <source>eSIMs by status</source>
        <translation>‏eSIM‌ها بر پایهٔ وضعیت</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <extracomment>Instead of sums that are being worked out.</extracomment>
        <translation>در حال جمع زدن…</translation>
    </message>
    <message>
        <source>Unfinished purchases</source>
        <extracomment>Button: opens the list of orders that need a decision.</extracomment>
        <translation>خریدهای ناتمام</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <extracomment>A button for a screen reader. %1: how an order stands: &quot;Pending&quot;.</extracomment>
        <translation>سفارش‌ها: %1</translation>
    </message>
    <message>
        <source>None is known of, but not all orders were read.</source>
        <translation>تا آنجا که معلوم است موردی نیست، اما بعضی سفارش‌ها خوانده نشده است.</translation>
    </message>
    <message>
        <source>None is known of, but it is not clear how some orders stand.</source>
        <translation>تا آنجا که معلوم است موردی نیست، اما وضعیت بعضی سفارش‌ها نامشخص است.</translation>
    </message>
    <message>
        <source>eSIMs: %1</source>
        <extracomment>A button for a screen reader. %1: how an eSIM stands: &quot;Active&quot;.</extracomment>
        <translation>‏eSIM‌ها: %1</translation>
    </message>
    <message>
        <source>Nobody is known to need one, but not all eSIMs were read.</source>
        <translation>تا آنجا که معلوم است کسی نیست، اما بعضی eSIM‌ها خوانده نشده است.</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of amounts, while a customer looks at the screen.</extracomment>
        <translation>قیمت‌ها پنهان است</translation>
    </message>
    <message>
        <source>Enter or a double click shows the orders of a week</source>
        <translation>‏Enter یا دو بار کلیک، سفارش‌های هفته را نشان می‌دهد</translation>
    </message>
    <message>
        <source>None of them matches.</source>
        <translation>هیچ‌یک مطابقت ندارد.</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Name of a page: how the shop does.</extracomment>
        <translation>نمای کلی</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;3 of 171&quot;: what the search found of all destinations and packages that sell.</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>A button: shows what came while the mouse moved over a table.</extracomment>
        <translation>نمایش تغییرات</translation>
    </message>
    <message>
        <source>Who sold</source>
        <extracomment>Name of a table with a row for each seller or desk.</extracomment>
        <translation>چه کسی فروخت</translation>
    </message>
    <message>
        <source>By desk or by seller</source>
        <translation>به تفکیک میز یا فروشنده</translation>
    </message>
    <message>
        <source>By desk</source>
        <extracomment>Choice: sums of each computer that sells.</extracomment>
        <translation>به تفکیک میز</translation>
    </message>
    <message>
        <source>By seller</source>
        <extracomment>Choice: sums of each person who sells.</extracomment>
        <translation>به تفکیک فروشنده</translation>
    </message>
    <message>
        <source>Of all orders</source>
        <extracomment>What a count is made of; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>از همهٔ سفارش‌ها</translation>
    </message>
    <message>
        <source>Of the orders that were read</source>
        <extracomment>What a count is made of; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>از سفارش‌های خوانده‌شده</translation>
    </message>
    <message>
        <source>Every order is settled</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>تکلیف همهٔ سفارش‌ها روشن است</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <extracomment>%Ln: how many eSIMs; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>
            <numerusform>%Ln مورد در کل</numerusform>
        </translation>
    </message>
    <message>
        <source>Told from the eSIMs</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>بر پایهٔ eSIM‌ها</translation>
    </message>
    <message>
        <source>Nobody needs a call</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>کسی نیازمند تماس نیست</translation>
    </message>
    <message>
        <source>No order of eSIMs was completed since %1.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>از %1 هیچ سفارش eSIM انجام نشده است.</translation>
    </message>
    <message>
        <source>%1 of %2, completed orders since %3</source>
        <extracomment>%1: how many are shown, of %2 there are; %3: a day.</extracomment>
        <translation>‏%1 از %2، سفارش‌های انجام‌شده از %3</translation>
    </message>
    <message>
        <source>All orders of all desks since %1, top-ups too</source>
        <extracomment>Of all orders of a team, by desk or by seller; %1: a day.</extracomment>
        <translation>همهٔ سفارش‌های همهٔ میزها از %1، شارژها هم</translation>
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
        <translation>از %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When figures were read. %1: a time.</extracomment>
        <translation>تا %1</translation>
    </message>
    <message>
        <source>being read…</source>
        <extracomment>Instead of an amount that is not known yet.</extracomment>
        <translation>در حال خواندن…</translation>
    </message>
    <message>
        <source>as this computer has it; F5 reads it</source>
        <translation>مطابق این رایانه؛ برای خواندن F5 را بزنید</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of how long the balance lasts, while a customer looks at the screen.</extracomment>
        <translation>قیمت‌ها پنهان است</translation>
    </message>
    <message>
        <source>The balance was not read yet. F5 reads it.</source>
        <translation>موجودی هنوز خوانده نشده است. برای خواندن آن F5 را بزنید.</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>%1: an amount of money; %2: a time.</extracomment>
        <translation>%1 در %2</translation>
    </message>
    <message>
        <source>%1. What it lasts can be told after the first whole day with orders.</source>
        <extracomment>%1: the balance with its currency.</extracomment>
        <translation>‏%1. دوام آن پس از نخستین روز کاملِ دارای سفارش معلوم می‌شود.</translation>
    </message>
    <message>
        <source>%1, at the %2 a day of %3.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: an amount of money; %3: days from the first to the last.</extracomment>
        <translation>‏%1، با %2 در روز، بر پایهٔ %3.</translation>
    </message>
    <message>
        <source>%1. As much came back as was spent on %2.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: days from the first to the last.</extracomment>
        <translation>‏%1. در %2 همان‌قدر برگشت که هزینه شد.</translation>
    </message>
    <message>
        <source>%1. Nothing was spent on %2.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: days from the first to the last.</extracomment>
        <translation>‏%1. در %2 هزینه‌ای نشد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders of these days are not certain and not in it.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>
            <numerusform>%Ln سفارش این روزها قطعی نیست و در آن نیامده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than a year</source>
        <translation>بیش از یک سال</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln days</source>
        <extracomment>%Ln: how many days the balance will last.</extracomment>
        <translation>
            <numerusform>حدود %Ln روز</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a day</source>
        <translation>کمتر از یک روز</translation>
    </message>
    <message>
        <source>No data left</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>بدون داده</translation>
    </message>
    <message>
        <source>Nearly empty</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>رو به اتمام</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>نزدیک به پایان</translation>
    </message>
    <message>
        <source>Prepared for too long</source>
        <extracomment>Why eSIMs need attention; the number stands behind it.</extracomment>
        <translation>آماده‌سازی طولانی</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>نصب‌نشده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders without a time are in no week.</source>
        <extracomment>%Ln: a number of orders.</extracomment>
        <translation>
            <numerusform>%Ln سفارش بدون زمان در هیچ هفته‌ای نیامده است.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::PackageDelegate</name>
    <message>
        <source>unlimited</source>
        <extracomment>A badge behind the name of a package: it has no limit of data.</extracomment>
        <translation>نامحدود</translation>
    </message>
    <message>
        <source>sold lately</source>
        <extracomment>A badge behind the name of a package: it was sold in the last days.</extracomment>
        <translation>فروش اخیر</translation>
    </message>
</context>
<context>
    <name>Desk::PackageDetails</name>
    <message>
        <source>Data</source>
        <extracomment>Caption: how much data a package has.</extracomment>
        <translation>داده</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Caption: how many days a package is valid.</extracomment>
        <translation>اعتبار</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Caption: minutes and texts of a package.</extracomment>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Texts</source>
        <comment>Text messages that come with a package</comment>
        <translation>پیامک</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>Caption: network operators of a package.</extracomment>
        <translation>شبکه‌ها</translation>
    </message>
    <message>
        <source>Carrier</source>
        <extracomment>Caption: the company whose eSIM it is.</extracomment>
        <translation>اپراتور</translation>
    </message>
    <message>
        <source>Includes</source>
        <comment>What else comes with a package</comment>
        <translation>شامل</translation>
    </message>
    <message>
        <source>Top-up</source>
        <extracomment>Caption: whether more data can be bought for the same eSIM.</extracomment>
        <translation>شارژ</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>Caption: what customers pay.</extracomment>
        <translation>قیمت فروش</translation>
    </message>
    <message>
        <source>Fix…</source>
        <comment>A button beside a selling price: to set it by hand</comment>
        <translation>تعیین…</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>Name of a button: a price for this package alone.</extracomment>
        <translation>قیمت ثابت</translation>
    </message>
    <message>
        <source>Set the selling price of this package by hand (Ctrl+Shift+M)</source>
        <translation>تعیین دستی قیمت فروش این بسته (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Price history</source>
        <extracomment>Name of a chart: what a package cost in the past.</extracomment>
        <translation>سابقهٔ قیمت</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <translation>دیگر فروخته نمی‌شود</translation>
    </message>
    <message>
        <source>price not readable now</source>
        <translation>قیمت اکنون ناخواناست</translation>
    </message>
    <message>
        <source>fixed price</source>
        <extracomment>Behind a selling price: a person set it for this package alone.</extracomment>
        <translation>قیمت ثابت</translation>
    </message>
    <message>
        <source>no rule fits</source>
        <translation>بدون قاعدهٔ منطبق</translation>
    </message>
    <message>
        <source>%1, last read %2</source>
        <extracomment>%1: an amount of money; %2: the day and time when it could be read for the last time.</extracomment>
        <translation>‏%1، آخرین بار در %2 خوانده شد</translation>
    </message>
    <message>
        <source>−%1 % on %2</source>
        <extracomment>A price change and its day: &quot;−5 % on 21 Nov&quot;.</extracomment>
        <translation>%1% کاهش در %2</translation>
    </message>
    <message>
        <source>+%1 % on %2</source>
        <extracomment>%1: a number of per cent, %2: a date. How a price rose.</extracomment>
        <translation>%1% افزایش در %2</translation>
    </message>
    <message>
        <source>%1 →</source>
        <extracomment>The price before; the new one follows.</extracomment>
        <translation>%1 ←</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A price that has not changed: &quot;$3.10 since 21 Nov&quot;.</extracomment>
        <translation>%1، از %2</translation>
    </message>
</context>
<context>
    <name>Desk::PackageFacts</name>
    <message>
        <source>local</source>
        <extracomment>A package for one country.</extracomment>
        <translation>محلی</translation>
    </message>
    <message>
        <source>regional</source>
        <extracomment>A package for a region.</extracomment>
        <translation>منطقه‌ای</translation>
    </message>
    <message>
        <source>Unlimited, speed may drop</source>
        <translation>نامحدود، سرعت ممکن است کم شود</translation>
    </message>
    <message>
        <source>%1 at home, %2 when roaming</source>
        <extracomment>%1 and %2: amounts of data, such as “5 GB”.</extracomment>
        <translation>%1 در کشور، %2 در رومینگ</translation>
    </message>
    <message>
        <source>%1 from first use</source>
        <extracomment>%1 is &quot;30 days&quot;.</extracomment>
        <translation>%1 از نخستین استفاده</translation>
    </message>
    <message>
        <source>%1 from the purchase</source>
        <extracomment>%1 is &quot;30 days&quot;.</extracomment>
        <translation>%1 از زمان خرید</translation>
    </message>
    <message>
        <source>unlimited at home</source>
        <extracomment>Calls within the home country.</extracomment>
        <translation>نامحدود در کشور</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited in the EU</source>
        <translation>نامحدود در اتحادیهٔ اروپا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes in the EU</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln دقیقه در اتحادیهٔ اروپا</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited international minutes</source>
        <translation>دقیقه‌های بین‌المللی نامحدود</translation>
    </message>
    <message numerus="yes">
        <source>%Ln international minutes</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln دقیقهٔ بین‌المللی</numerusform>
        </translation>
    </message>
    <message>
        <source>included</source>
        <extracomment>Calls, or texts, come with the package; how many isn&apos;t said.</extracomment>
        <translation>دارد</translation>
    </message>
    <message>
        <source>incoming only</source>
        <extracomment>Text messages can be received, not sent.</extracomment>
        <translation>فقط دریافت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>%Ln پیامک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts in the EU</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>%Ln پیامک در اتحادیهٔ اروپا</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited international texts</source>
        <translation>پیامک بین‌المللی نامحدود</translation>
    </message>
    <message numerus="yes">
        <source>%Ln international texts</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>%Ln پیامک بین‌المللی</numerusform>
        </translation>
    </message>
    <message>
        <source>can be topped up</source>
        <translation>قابل شارژ</translation>
    </message>
    <message>
        <source>can&apos;t be topped up</source>
        <translation>غیرقابل شارژ</translation>
    </message>
    <message>
        <source>hotspot</source>
        <extracomment>What a package can: the phone may share its connection.</extracomment>
        <translation>هات‌اسپات</translation>
    </message>
    <message>
        <source>no hotspot</source>
        <extracomment>What a package can&apos;t: the phone may not share its connection.</extracomment>
        <translation>بدون هات‌اسپات</translation>
    </message>
    <message>
        <source>phone number (%1)</source>
        <extracomment>What a package has: a telephone number. %1: the country that it is of.</extracomment>
        <translation>شمارهٔ تلفن (%1)</translation>
    </message>
    <message>
        <source>can renew by itself</source>
        <extracomment>The package can be bought so that it is paid and starts again by itself.</extracomment>
        <translation>قابل تمدید خودکار</translation>
    </message>
</context>
<context>
    <name>Desk::PackageModel</name>
    <message>
        <source>unlimited</source>
        <extracomment>Read aloud for the sign ∞.</extracomment>
        <translation>نامحدود</translation>
    </message>
    <message>
        <source>Valid (days)</source>
        <extracomment>Heading in a file: how many days the package lasts.</extracomment>
        <translation>اعتبار (روز)</translation>
    </message>
    <message>
        <source>sorted, ascending</source>
        <extracomment>Read aloud at a table&apos;s heading.</extracomment>
        <translation>مرتب‌شده، صعودی</translation>
    </message>
    <message>
        <source>sorted, descending</source>
        <extracomment>Said by screen readers behind the heading of a column: the largest is at the top.</extracomment>
        <translation>مرتب‌شده، نزولی</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Covers</source>
        <extracomment>The places where the package works.</extracomment>
        <translation>پوشش</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: how much data a package has.</extracomment>
        <translation>داده</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>How long the package lasts.</extracomment>
        <translation>اعتبار</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>The kind of mobile network: 4G, 5G.</extracomment>
        <translation>نسل</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a package.</extracomment>
        <translation>قیمت خرید</translation>
    </message>
    <message>
        <source>/GB</source>
        <extracomment>Cost for each gigabyte, as short as it is understood.</extracomment>
        <translation>هر GB</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>What the shop takes for the package.</extracomment>
        <translation>قیمت فروش</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>سود</translation>
    </message>
    <message>
        <source>Margin %</source>
        <extracomment>The margin in percent of the selling price, as short as it is understood.</extracomment>
        <translation>سود %</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: the generation of the network, such as 5G.</extracomment>
        <translation>شبکه</translation>
    </message>
    <message>
        <source>Cost of one gigabyte</source>
        <translation>قیمت خرید یک گیگابایت</translation>
    </message>
    <message>
        <source>Selling price</source>
        <extracomment>A way to sort packages: by what customers pay.</extracomment>
        <translation>قیمت فروش</translation>
    </message>
    <message>
        <source>Margin in percent</source>
        <translation>سود به درصد</translation>
    </message>
    <message>
        <source>Middle East · 42 countries</source>
        <extracomment>A long text of the column &quot;Covers&quot;, to find out how wide it must be.</extracomment>
        <translation>خاورمیانه · ۴۲ کشور</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>Where a package works: all over the world.</extracomment>
        <translation>جهانی</translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <extracomment>%Ln: in how many countries a package works.</extracomment>
        <translation>
            <numerusform>%Ln کشور</numerusform>
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
        <translation>‏%1 در %2 خوانده شد. آنچه eSIMfly در %3 فرستاد خوانده نشد.</translation>
    </message>
    <message>
        <source>favourite</source>
        <extracomment>Read aloud after a package&apos;s name: a person starred it.</extracomment>
        <translation>محبوب</translation>
    </message>
    <message>
        <source>sold lately</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>فروش اخیر</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>دیگر فروخته نمی‌شود</translation>
    </message>
    <message>
        <source>price not readable now</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>قیمت اکنون ناخواناست</translation>
    </message>
</context>
<context>
    <name>Desk::PackageTable</name>
    <message>
        <source>Best first</source>
        <extracomment>The order of the packages found.</extracomment>
        <translation>بهترین‌ها نخست</translation>
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
        <translation>‏%1 ستون %2 از %3 است.</translation>
    </message>
    <message>
        <source>%1 takes the room that the other columns leave.</source>
        <extracomment>%1: the heading of the column with the names.</extracomment>
        <translation>‏%1 جایی را می‌گیرد که ستون‌های دیگر خالی می‌گذارند.</translation>
    </message>
    <message>
        <source>%1 is %2 pixels wide.</source>
        <extracomment>Read aloud after a column was made wider or narrower: its heading and its width.</extracomment>
        <translation>پهنای %1 برابر %2 پیکسل است.</translation>
    </message>
    <message>
        <source>All columns as they were at first</source>
        <translation>همهٔ ستون‌ها مانند اول</translation>
    </message>
    <message>
        <source>Ascending</source>
        <extracomment>Entry of a menu: sorts a table from small to large.</extracomment>
        <translation>صعودی</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>Entry of a menu: sorts a table from large to small.</extracomment>
        <translation>نزولی</translation>
    </message>
</context>
<context>
    <name>Desk::PackagesPane</name>
    <message>
        <source>Packages</source>
        <extracomment>Name of the table of packages.</extracomment>
        <translation>بسته‌ها</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many packages are shown, of how many there are, while more that match wait to be shown.</extracomment>
        <translation>%1 از %2 نمایش داده شده</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <extracomment>How many packages match, of how many were copied; the rest of them is still to come.</extracomment>
        <translation>%1 از %2 تا اینجا</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many packages match, of how many there are.</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>%Ln: how many packages are not listed yet. A button.</extracomment>
        <translation>
            <numerusform>نمایش %Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>What the packages are sorted by</source>
        <translation>مبنای مرتب‌سازی بسته‌ها</translation>
    </message>
    <message>
        <source>The catalogue is not copied yet.</source>
        <translation>کاتالوگ هنوز دریافت نشده است.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>خودکار دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” yet.</source>
        <extracomment>%1: what somebody searched for. The catalogue is being copied.</extracomment>
        <translation>هنوز چیزی با «%1» مطابقت ندارد.</translation>
    </message>
    <message>
        <source>The catalogue is being copied for the first time. What fits appears by itself.</source>
        <translation>کاتالوگ برای نخستین بار در حال دریافت است. آنچه مطابقت داشته باشد خودش ظاهر می‌شود.</translation>
    </message>
    <message>
        <source>Only a part of the catalogue is on this computer: the first copy did not come to its end.</source>
        <translation>فقط بخشی از کاتالوگ در این رایانه است: نخستین دریافت به پایان نرسید.</translation>
    </message>
    <message>
        <source>No packages here yet.</source>
        <translation>هنوز بسته‌ای اینجا نیست.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” in what was copied so far.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>در آنچه تا اینجا دریافت شده چیزی با «%1» مطابقت ندارد.</translation>
    </message>
    <message>
        <source>Go on copying</source>
        <translation>ادامهٔ دریافت</translation>
    </message>
    <message>
        <source>Try a country, a network, a size such as 5gb or days such as 30d. Fewer words find more.</source>
        <translation>کشور، شبکه، مقدار داده مانند 5gb یا روز مانند 30d را امتحان کنید. کلمه‌های کمتر، نتیجه‌های بیشتر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages of the last copy could not be read; those that never could are missing here.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>%Ln بسته از آخرین دریافت خوانده نشد؛ آن‌هایی که هرگز خوانده نشده‌اند اینجا نیستند.</numerusform>
        </translation>
    </message>
    <message>
        <source>No packages here.</source>
        <translation>بسته‌ای اینجا نیست.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>چیزی با «%1» مطابقت ندارد.</translation>
    </message>
    <message>
        <source>Copying the catalogue…</source>
        <translation>در حال دریافت کاتالوگ…</translation>
    </message>
    <message>
        <source>The first packages appear in a moment and can be sold while the rest arrives.</source>
        <translation>نخستین بسته‌ها لحظه‌ای دیگر ظاهر می‌شود و تا بقیه برسد می‌توان آن‌ها را فروخت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages came, and none of them could be read.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>%Ln بسته رسید و هیچ‌یک خوانده نشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue could not be copied.</source>
        <translation>کاتالوگ دریافت نشد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the catalogue is copied once more.</extracomment>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>eSIMfly lists no packages for this account.</source>
        <translation>‏eSIMfly برای این حساب بسته‌ای در فهرست ندارد.</translation>
    </message>
    <message>
        <source>Copied at %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>دریافت‌شده در %1.</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>دریافت دوباره</translation>
    </message>
    <message>
        <source>There is no catalogue on this computer yet.</source>
        <translation>هنوز کاتالوگی در این رایانه نیست.</translation>
    </message>
    <message>
        <source>Copy it once; later it is renewed in the background.</source>
        <translation>یک بار آن را دریافت کنید؛ سپس در پس‌زمینه تازه می‌شود.</translation>
    </message>
    <message>
        <source>Copy the catalogue</source>
        <translation>دریافت کاتالوگ</translation>
    </message>
    <message>
        <source>Connect your account: its packages and prices are copied then.</source>
        <translation>حساب خود را وصل کنید: آن‌گاه بسته‌ها و قیمت‌های آن دریافت می‌شود.</translation>
    </message>
    <message>
        <source>No package fits these filters.</source>
        <translation>هیچ بسته‌ای با این فیلترها مطابقت ندارد.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” with these filters.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>با این فیلترها چیزی با «%1» مطابقت ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages match without them.</source>
        <extracomment>%Ln: how many packages are found where no filter limits them.</extracomment>
        <translation>
            <numerusform>%Ln بسته بدون آن‌ها مطابقت دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: all filters are taken away.</extracomment>
        <translation>پاک کردن فیلترها</translation>
    </message>
</context>
<context>
    <name>Desk::PastHandOverModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something was handed over.</extracomment>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>مشتری یا یادداشت</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>Heading of a column: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Heading of a column: the language of what the traveller got.</extracomment>
        <translation>زبان</translation>
    </message>
</context>
<context>
    <name>Desk::PaymentText</name>
    <message>
        <source>cash</source>
        <extracomment>How a customer pays.</extracomment>
        <translation>نقدی</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>How a customer pays: with a bank card.</extracomment>
        <translation>کارت</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>How a customer pays: it is put on the bill of their hotel room.</extracomment>
        <translation>اتاق</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>How a customer pays: not now.</extracomment>
        <translation>بعداً</translation>
    </message>
</context>
<context>
    <name>Desk::PriceChart</name>
    <message>
        <source>Price since %1</source>
        <extracomment>%1: a date. Above a chart of what a package cost.</extracomment>
        <translation>قیمت از %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A price and the day from which it held.</extracomment>
        <translation>%1، از %2</translation>
    </message>
    <message>
        <source>Price chart</source>
        <extracomment>Name of a chart: what a package cost in the past.</extracomment>
        <translation>نمودار قیمت</translation>
    </message>
</context>
<context>
    <name>Desk::PriceExampleModel</name>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a package.</extracomment>
        <translation>قیمت خرید</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>What a package sells at today.</extracomment>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>What a package will sell at.</extracomment>
        <translation>جدید</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>سود</translation>
    </message>
</context>
<context>
    <name>Desk::PriceRuleForm</name>
    <message>
        <source>Countries</source>
        <extracomment>Caption of a field: countries that a rule of prices is for.</extracomment>
        <translation>کشورها</translation>
    </message>
    <message>
        <source>Any; or names or codes, with commas between: Turkey, GR</source>
        <translation>همه؛ یا نام یا کد دوحرفی، با ویرگول لاتین: Turkey, GR</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Caption of a list: region that a rule of prices is for.</extracomment>
        <translation>منطقه</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Caption of a list: kind of packages that a rule of prices is for.</extracomment>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Kind of package</source>
        <translation>نوع بسته</translation>
    </message>
    <message>
        <source>Data, GB</source>
        <extracomment>Caption of two fields: how much data packages have that a rule of prices is for.</extracomment>
        <translation>داده، GB</translation>
    </message>
    <message>
        <source>Data from, in GB</source>
        <translation>داده از، به GB</translation>
    </message>
    <message>
        <source>to</source>
        <comment>Between two numbers of a range</comment>
        <translation>تا</translation>
    </message>
    <message>
        <source>Data to, in GB</source>
        <translation>داده تا، به GB</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>Caption of a list: whether a rule of prices is for packages with a limit of data.</extracomment>
        <translation>محدودیت</translation>
    </message>
    <message>
        <source>With or without a limit</source>
        <translation>با محدودیت یا بدون آن</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Caption of two fields: how many days packages are valid that a rule of prices is for.</extracomment>
        <translation>روز</translation>
    </message>
    <message>
        <source>Days from</source>
        <extracomment>Name of a field: the least number of days.</extracomment>
        <translation>روز از</translation>
    </message>
    <message>
        <source>Days to</source>
        <extracomment>Name of a field: the largest number of days.</extracomment>
        <translation>روز تا</translation>
    </message>
    <message>
        <source>The price is the cost and</source>
        <translation>قیمت برابر است با قیمت خرید و</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>Caption of a field: what is added to the cost, in per cent.</extracomment>
        <translation>درصد</translation>
    </message>
    <message>
        <source>Markup percent</source>
        <extracomment>Name of a field: what is added to the cost, in per cent.</extracomment>
        <translation>درصد افزوده</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Caption of a field: what is added to the cost, as an amount.</extracomment>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Markup amount</source>
        <extracomment>Name of a field: what is added to the cost, as an amount.</extracomment>
        <translation>مبلغ افزوده</translation>
    </message>
    <message>
        <source>Rounding</source>
        <extracomment>Caption of a list: how selling prices are rounded.</extracomment>
        <translation>گرد کردن</translation>
    </message>
    <message>
        <source>A price rises to the next one that ends so</source>
        <translation>قیمت به نخستین مبلغ بالاتر با این پایان گرد می‌شود</translation>
    </message>
    <message>
        <source>Floor</source>
        <comment>What is earned at least</comment>
        <translation>کف</translation>
    </message>
    <message>
        <source>Floor</source>
        <extracomment>Caption of a field: nothing is sold for less.</extracomment>
        <translation>کف</translation>
    </message>
    <message>
        <source>What is earned at least: an amount, or a part of the cost such as 20%</source>
        <translation>کمترین سود: یک مبلغ، یا بخشی از قیمت خرید مانند ‎20%‎</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Of a number that limits nothing.</extracomment>
        <translation>دلخواه</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Packages without a limit of data.</extracomment>
        <translation>نامحدود</translation>
    </message>
    <message>
        <source>with a limit</source>
        <extracomment>Packages that have a limit of data.</extracomment>
        <translation>محدود</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <extracomment>A field for an amount of money; %1: the code of its currency.</extracomment>
        <translation>مبلغ، %1</translation>
    </message>
    <message>
        <source>Write the percentage as a number from −100 up, such as %1.</source>
        <extracomment>%1: a number, as an example.</extracomment>
        <translation>درصد را به شکل عددی از ‎−۱۰۰ به بالا بنویسید، مانند %1.</translation>
    </message>
    <message>
        <source>Write the amount like %1.</source>
        <extracomment>%1: an amount, as an example.</extracomment>
        <translation>مبلغ را مانند %1 بنویسید.</translation>
    </message>
    <message>
        <source>“%1” is no country that is known here.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>«%1» نام کشوری شناخته‌شده نیست.</translation>
    </message>
    <message>
        <source>Write the floor as an amount, or as a part of the cost such as %1.</source>
        <extracomment>%1: a part, such as “120 %”.</extracomment>
        <translation>کف را به شکل مبلغ، یا بخشی از قیمت خرید مانند %1 بنویسید.</translation>
    </message>
</context>
<context>
    <name>Desk::PriceRuleModel</name>
    <message>
        <source>off</source>
        <extracomment>A rule that is switched off.</extracomment>
        <translation>غیرفعال</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Which packages a rule is for.</extracomment>
        <translation>برای</translation>
    </message>
    <message>
        <source>Adds</source>
        <extracomment>What a rule adds to the cost.</extracomment>
        <translation>افزوده</translation>
    </message>
    <message>
        <source>Rounding</source>
        <extracomment>Heading of a column: how selling prices are rounded.</extracomment>
        <translation>گرد کردن</translation>
    </message>
    <message>
        <source>Packages</source>
        <extracomment>Heading of a column: how many packages a rule gives their price.</extracomment>
        <translation>بسته‌ها</translation>
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
        <translation>⁦۱ %1 = %2 %3⁩</translation>
    </message>
    <message>
        <source>margin %1</source>
        <extracomment>Beside a selling price: what is left of it.</extracomment>
        <translation>سود %1</translation>
    </message>
    <message>
        <source>The margin is %1 of the selling price.</source>
        <extracomment>%1: a part, such as “37 %”.</extracomment>
        <translation>سود %1 از قیمت فروش است.</translation>
    </message>
    <message>
        <source>not rounded</source>
        <extracomment>Of prices: to no step.</extracomment>
        <translation>بدون گرد کردن</translation>
    </message>
    <message>
        <source>whole</source>
        <extracomment>Of prices: to whole dollars, euros, dinars.</extracomment>
        <translation>عدد صحیح</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>A kind of packages: for one country.</extracomment>
        <translation>محلی</translation>
    </message>
    <message>
        <source>regional</source>
        <extracomment>A kind of packages: for several countries.</extracomment>
        <translation>منطقه‌ای</translation>
    </message>
    <message>
        <source>global</source>
        <extracomment>A kind of packages: for the whole world.</extracomment>
        <translation>جهانی</translation>
    </message>
    <message>
        <source>enterprise</source>
        <extracomment>A kind of packages: for companies.</extracomment>
        <translation>سازمانی</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>A kind of packages: none of the others.</extracomment>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Packages with and without a limit of data.</extracomment>
        <translation>نامحدود</translation>
    </message>
    <message>
        <source>with a limit</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of sizes or days: &quot;1 GB to 5 GB&quot;.</extracomment>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>&quot;5 GB or more&quot;.</extracomment>
        <translation>%1 یا بیشتر</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>&quot;5 GB or less&quot;.</extracomment>
        <translation>%1 یا کمتر</translation>
    </message>
    <message>
        <source>All packages</source>
        <extracomment>A rule of selling prices that asks for nothing.</extracomment>
        <translation>همهٔ بسته‌ها</translation>
    </message>
    <message>
        <source>at cost</source>
        <extracomment>A rule that adds nothing to the cost.</extracomment>
        <translation>به قیمت خرید</translation>
    </message>
    <message>
        <source>The rate between the account&apos;s currency and the selling currency is missing.</source>
        <translation>نرخ میان ارز حساب و ارز فروش نوشته نشده است.</translation>
    </message>
    <message>
        <source>An amount is not in the selling currency.</source>
        <translation>مبلغی به ارز فروش نیست.</translation>
    </message>
    <message>
        <source>This currency has no decimals, so its prices can&apos;t end in .99 or the like.</source>
        <translation>این ارز اعشار ندارد، پس قیمت‌های آن نمی‌تواند به ‎.99 و مانند آن پایان یابد.</translation>
    </message>
    <message>
        <source>It would make prices under zero.</source>
        <translation>قیمت‌ها را زیر صفر می‌برد.</translation>
    </message>
    <message>
        <source>An amount or a percentage is too large.</source>
        <translation>مبلغ یا درصدی بیش از حد بزرگ است.</translation>
    </message>
    <message>
        <source>“From” is more than “to”.</source>
        <translation>«از» بیشتر از «تا» است.</translation>
    </message>
    <message>
        <source>A country is written by its two letters, such as TR.</source>
        <translation>کشور با دو حرف خود نوشته می‌شود، مانند TR.</translation>
    </message>
    <message>
        <source>The same rule stands there twice.</source>
        <translation>همین قاعده دو بار آمده است.</translation>
    </message>
    <message>
        <source>There are too many rules or fixed prices.</source>
        <translation>تعداد قاعده‌ها یا قیمت‌های ثابت بیش از حد است.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <extracomment>%1: what is wrong with it, in a sentence.</extracomment>
        <translation>فایل را نمی‌توان خواند: %1</translation>
    </message>
    <message>
        <source>The file is too large to be one of selling prices.</source>
        <translation>فایل برای قیمت‌های فروش بیش از حد بزرگ است.</translation>
    </message>
    <message>
        <source>It is not written as JSON.</source>
        <translation>به شکل JSON نوشته نشده است.</translation>
    </message>
    <message>
        <source>This is not a file of selling prices.</source>
        <translation>این فایل قیمت‌های فروش نیست.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the file.</source>
        <translation>نسخهٔ جدیدتری از این برنامه فایل را نوشته است.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>«%1» اینجا معنایی ندارد.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <extracomment>%1: what should stand in a file of prices.</extracomment>
        <translation>«%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>«%1» دو بار آمده است.</translation>
    </message>
    <message>
        <source>“%1” is of another kind than expected; numbers are written as text.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>«%1» از نوعی جز نوع مورد انتظار است؛ عددها به شکل متن نوشته می‌شود.</translation>
    </message>
    <message>
        <source>“%1” has a value that can&apos;t be used.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>مقدار «%1» قابل استفاده نیست.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>What is wrong with a file, after the line where it was found.</extracomment>
        <translation>سطر %1: %2</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>The file has the same prices.</source>
        <translation>فایل همین قیمت‌ها را دارد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are new</source>
        <extracomment>%Ln: how many rules a file of prices adds.</extracomment>
        <translation>
            <numerusform>%Ln قاعده جدید است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules change</source>
        <extracomment>%Ln: how many rules a file of prices changes.</extracomment>
        <translation>
            <numerusform>%Ln قاعده تغییر می‌کند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules go</source>
        <extracomment>%Ln: how many rules a file of prices takes away.</extracomment>
        <translation>
            <numerusform>%Ln قاعده حذف می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>the rules come in another order</source>
        <translation>ترتیب قاعده‌ها عوض می‌شود</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices are new</source>
        <extracomment>%Ln: how many prices of single packages a file of prices adds.</extracomment>
        <translation>
            <numerusform>%Ln قیمت ثابت جدید است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices change</source>
        <extracomment>%Ln: how many prices of single packages a file of prices changes.</extracomment>
        <translation>
            <numerusform>%Ln قیمت ثابت تغییر می‌کند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices go</source>
        <extracomment>%Ln: how many prices of single packages a file of prices takes away.</extracomment>
        <translation>
            <numerusform>%Ln قیمت ثابت حذف می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>the currency is another one</source>
        <translation>ارز متفاوت است</translation>
    </message>
    <message>
        <source>the rate is another one</source>
        <translation>نرخ متفاوت است</translation>
    </message>
</context>
<context>
    <name>Desk::PrivacySettings</name>
    <message>
        <source>Start with prices hidden</source>
        <translation>آغاز با قیمت‌های پنهان</translation>
    </message>
    <message>
        <source>What packages cost, margins and the balance are not shown until F8 is pressed.</source>
        <translation>قیمت خرید بسته‌ها، سود و موجودی تا زدن F8 نمایش داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Keep the last hand-overs</source>
        <translation>نگه داشتن آخرین تحویل‌ها</translation>
    </message>
    <message>
        <source>So that each can be opened again as it was. Where messages went is never kept.</source>
        <translation>تا هر یک را بتوان همان‌گونه که بود دوباره باز کرد. مقصد پیام‌ها هرگز نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Take activation codes off the clipboard after</source>
        <translation>پاک کردن کدهای فعال‌سازی از کلیپ‌بورد پس از</translation>
    </message>
    <message>
        <source>Seconds after which activation codes are taken off the clipboard</source>
        <translation>تعداد ثانیه‌ها تا پاک شدن کدهای فعال‌سازی از کلیپ‌بورد</translation>
    </message>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Title of a question: what is kept of eSIMs that were given to customers.</extracomment>
        <translation>آخرین تحویل‌ها</translation>
    </message>
    <message>
        <source>Remove the last hand-overs from this computer, and keep none from now on?</source>
        <translation>آخرین تحویل‌ها از این رایانه پاک شود و از این پس هم نگه داشته نشود؟</translation>
    </message>
    <message>
        <source>Orders, eSIMs and their codes stay with eSIMfly, and notes stay here.</source>
        <translation>سفارش‌ها، eSIM‌ها و کدهایشان نزد eSIMfly می‌ماند و یادداشت‌ها اینجا.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <extracomment>Button of a question: what was kept is deleted.</extracomment>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>Button of a question: nothing is deleted.</extracomment>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number.</extracomment>
        <translation> ثانیه</translation>
    </message>
</context>
<context>
    <name>Desk::ProgramSettings</name>
    <message>
        <source>Language</source>
        <extracomment>Caption of a list: the language of the window.</extracomment>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Caption of a list: light or dark colours.</extracomment>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the system.</extracomment>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of %1.</source>
        <extracomment>%1: names of languages, by commas.</extracomment>
        <translation>هیچ قلمی در این رایانه حروف %1 را ندارد.</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice of colours: dark letters on white.</extracomment>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of colours: light letters on black.</extracomment>
        <translation>تیره</translation>
    </message>
</context>
<context>
    <name>Desk::PurchaseModel</name>
    <message>
        <source>Ordered</source>
        <extracomment>Heading of a column: when something was ordered.</extracomment>
        <translation>سفارش</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading of a column: how much money the order is about.</extracomment>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>مشتری یا یادداشت</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>آنچه معلوم است</translation>
    </message>
</context>
<context>
    <name>Desk::PurchaseText</name>
    <message>
        <source>Writing the order down…</source>
        <translation>در حال ثبت سفارش…</translation>
    </message>
    <message>
        <source>You may have been charged. Checking…</source>
        <translation>ممکن است پولی کم شده باشد. در حال بررسی…</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <extracomment>How a purchase stands: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>در حال سفارش…</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>هنوز معلوم نیست.</translation>
    </message>
    <message>
        <source>Being prepared, 1 to 5 minutes. It is paid; don&apos;t order again.</source>
        <translation>در حال آماده‌سازی، ۱ تا ۵ دقیقه. پول آن پرداخت شده است؛ دوباره سفارش ندهید.</translation>
    </message>
    <message>
        <source>It went through.</source>
        <translation>انجام شد.</translation>
    </message>
    <message>
        <source>It did not go through. Nothing was charged.</source>
        <translation>انجام نشد. هیچ پولی کم نشد.</translation>
    </message>
    <message>
        <source>You said that it was not bought.</source>
        <translation>شما گفتید که خریده نشد.</translation>
    </message>
    <message>
        <source>It did not go through. %1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>انجام نشد. %1 برگشت.</translation>
    </message>
    <message>
        <source>It did not go through. The money came back.</source>
        <translation>انجام نشد. پول برگشت.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. A part of the money came back; not clear yet whether the rest does.</source>
        <translation>پس از پرداخت انجام نشد. بخشی از پول برگشت؛ هنوز معلوم نیست بقیه برمی‌گردد یا نه.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. %1 of %2 came back; not clear yet whether the rest does.</source>
        <extracomment>%1: an amount of money that came back; %2: what was paid.</extracomment>
        <translation>پس از پرداخت انجام نشد. %1 از %2 برگشت؛ هنوز معلوم نیست بقیه برمی‌گردد یا نه.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>پس از پرداخت انجام نشد. هنوز معلوم نیست پول برگشته است یا نه.</translation>
    </message>
    <message>
        <source>Of its eSIMs, %1 of %2 came: look for them on the eSIMs page.</source>
        <extracomment>%1 of the %2 eSIMs of an order came before it was ended.</extracomment>
        <translation>از eSIM‌های آن %1 از %2 رسید: آن‌ها را در صفحهٔ eSIM‌ها بیابید.</translation>
    </message>
    <message>
        <source>The balance was %1 before the order and is %2 now.</source>
        <extracomment>%1, %2: amounts of money.</extracomment>
        <translation>موجودی پیش از سفارش %1 بود و اکنون %2 است.</translation>
    </message>
    <message>
        <source>%1 of %2 bought</source>
        <extracomment>How far several orders came: &quot;2 of 5 bought&quot;, followed by &quot;, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1 از %2 خریده شد</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <extracomment>A number of orders.</extracomment>
        <translation>%1 در جریان</translation>
    </message>
    <message>
        <source>%1 not clear</source>
        <extracomment>A number of orders.</extracomment>
        <translation>%1 نامشخص</translation>
    </message>
    <message>
        <source>%1 not bought</source>
        <extracomment>A number of orders: nothing was charged for them.</extracomment>
        <translation>%1 خریده‌نشده</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>A number of orders: their money came back.</extracomment>
        <translation>%1 بازپرداخت‌شده</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <extracomment>A number of orders.</extracomment>
        <translation>%1 فرستاده‌نشده</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list such as &quot;2 of 5 bought, 1 not clear&quot;.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer to the order got lost.</source>
        <translation>پاسخ eSIMfly به سفارش گم شد.</translation>
    </message>
    <message>
        <source>The account could not be read yet.</source>
        <translation>حساب هنوز خوانده نشده است.</translation>
    </message>
    <message>
        <source>At %1 an order of this package stood in the account that may be this one: %2.</source>
        <extracomment>%1: time of day; %2: the order&apos;s reference.</extracomment>
        <translation>در %1 سفارشی از این بسته در حساب بود که ممکن است همین باشد: %2.</translation>
    </message>
    <message>
        <source>At %1 an order of this package over %2 stood in the account that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: an amount of money; %3: the order&apos;s reference.</extracomment>
        <translation>در %1 سفارشی از این بسته به مبلغ %2 در حساب بود که ممکن است همین باشد: %3.</translation>
    </message>
    <message>
        <source>At %1 the account had 1 new order of this package, perhaps of a colleague.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>در %1 حساب ۱ سفارش جدید از این بسته داشت، شاید از یک همکار.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 the account had %Ln new orders of this package, perhaps of colleagues.</source>
        <extracomment>%1: time of the day, %Ln: a number of orders.</extracomment>
        <translation>
            <numerusform>در %1 حساب %Ln سفارش جدید از این بسته داشت، شاید از همکاران.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 an order of this package stood in the account that eSIMfly calls “%2”, and that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: eSIMfly&apos;s own words, such as &quot;failed&quot;; %3: the order&apos;s reference.</extracomment>
        <translation>در %1 سفارشی از این بسته در حساب بود که eSIMfly آن را «%2» می‌نامد و ممکن است همین باشد: %3.</translation>
    </message>
    <message>
        <source>At %1 no new order of this package stood in the account.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>در %1 هیچ سفارش جدیدی از این بسته در حساب نبود.</translation>
    </message>
    <message>
        <source>At %1 the account could not be read completely.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>در %1 حساب به‌طور کامل خوانده نشد.</translation>
    </message>
    <message>
        <source>Your decision is on its way to your team.</source>
        <translation>تصمیم شما در حال ارسال به تیم است.</translation>
    </message>
    <message>
        <source>%1 may still buy this.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>ممکن است %1 هنوز این را بخرد.</translation>
    </message>
    <message>
        <source>%1 ordered it and does not send it again.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>‏%1 آن را سفارش داد و دوباره نمی‌فرستد.</translation>
    </message>
    <message>
        <source>At %1 the new orders of this package in the account were your colleagues&apos;.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>در %1 سفارش‌های جدید این بسته در حساب از همکارانتان بود.</translation>
    </message>
    <message>
        <source>Your team is asked about it after %1.</source>
        <extracomment>Whether an order of the account is a colleague&apos;s. %1: time of day.</extracomment>
        <translation>پس از %1 از تیم شما دربارهٔ آن پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Your team can&apos;t be asked at the moment whether a colleague bought it.</source>
        <translation>اکنون نمی‌توان از تیم شما پرسید که آیا همکاری آن را خریده است.</translation>
    </message>
    <message>
        <source>%1 has never been heard of.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>هرگز خبری از %1 نرسیده است.</translation>
    </message>
    <message>
        <source>It belongs to another sale of your team.</source>
        <translation>به فروش دیگری از تیم شما تعلق دارد.</translation>
    </message>
    <message>
        <source>%1 ordered it and is gone. It can be decided here from %2 on.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>‏%1 آن را سفارش داد اما آن میز دیگر نیست. از %2 به بعد می‌توان اینجا دربارهٔ آن سفارش تصمیم گرفت.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2.</source>
        <comment>a time</comment>
        <extracomment>%1: the name of a desk; %2: time of day.</extracomment>
        <translation>از ساعت %2 خبری از %1 نرسیده است.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2.</source>
        <comment>a date</comment>
        <extracomment>%1: the name of a desk; %2: date and time.</extracomment>
        <translation>از %2 خبری از %1 نرسیده است.</translation>
    </message>
</context>
<context>
    <name>Desk::QrCard</name>
    <message>
        <source>SPECIMEN: not a real eSIM</source>
        <extracomment>On the card of an eSIM of the sandbox.</extracomment>
        <translation>نمونه: eSIM واقعی نیست</translation>
    </message>
    <message>
        <source>SPECIMEN</source>
        <extracomment>Stands across what is not real, in capitals.</extracomment>
        <translation>نمونه</translation>
    </message>
</context>
<context>
    <name>Desk::QrCodeView</name>
    <message>
        <source>QR code</source>
        <extracomment>The name of the picture for a screen reader.</extracomment>
        <translation>کد QR</translation>
    </message>
</context>
<context>
    <name>Desk::QrCodeWindow</name>
    <message>
        <source>SPECIMEN: not a real eSIM</source>
        <translation>نمونه: eSIM واقعی نیست</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Under a QR code: which of several.</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. The arrow keys show the others; Esc goes back.</source>
        <translation>این را با دوربین تلفن اسکن کنید. کلیدهای جهت بقیه را نشان می‌دهند؛ برای بازگشت Esc را بزنید.</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. Esc goes back.</source>
        <translation>این را با دوربین تلفن اسکن کنید. برای بازگشت Esc را بزنید.</translation>
    </message>
</context>
<context>
    <name>Desk::QuantityChoice</name>
    <message>
        <source>One order per traveller</source>
        <translation>هر مسافر یک سفارش</translation>
    </message>
    <message>
        <source>One order</source>
        <extracomment>Choice for several eSIMs: one order for all of them.</extracomment>
        <translation>یک سفارش</translation>
    </message>
    <message>
        <source>The eSIMs of this package come some minutes after the order. In one order they could not be told apart, so each traveller gets an order.</source>
        <translation>‏eSIM‌های این بسته چند دقیقه پس از سفارش می‌رسد. در یک سفارش نمی‌توان آن‌ها را از هم بازشناخت، پس برای هر مسافر یک سفارش داده می‌شود.</translation>
    </message>
    <message>
        <source>Cancelling later refunds the whole order, never one eSIM alone.</source>
        <translation>اگر بعداً لغو کنید، پول کل سفارش بازپرداخت می‌شود، هرگز پول یک eSIM به‌تنهایی.</translation>
    </message>
    <message>
        <source>Ordered one after another; each can be cancelled alone.</source>
        <translation>یکی پس از دیگری سفارش داده می‌شود؛ هر یک را می‌توان به‌تنهایی لغو کرد.</translation>
    </message>
</context>
<context>
    <name>Desk::RecordDelegate</name>
    <message>
        <source>unlimited</source>
        <extracomment>A badge: a plan without a limit of data.</extracomment>
        <translation>نامحدود</translation>
    </message>
</context>
<context>
    <name>Desk::SaleChoices</name>
    <message>
        <source>Seller</source>
        <extracomment>Name of a list of persons: who sells now.</extracomment>
        <translation>فروشنده</translation>
    </message>
    <message>
        <source>Who sells now: a name that is written with each sale (F6)</source>
        <translation>چه کسی اکنون می‌فروشد: نامی که با هر فروش ثبت می‌شود (F6)</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Name of a list: how the customer pays, such as cash.</extracomment>
        <translation>روش پرداخت</translation>
    </message>
    <message>
        <source>How the customer pays: written with each sale (F7)</source>
        <translation>مشتری چگونه می‌پردازد: با هر فروش ثبت می‌شود (F7)</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>Of a list of persons who sell: none of them.</extracomment>
        <translation>بدون فروشنده</translation>
    </message>
    <message>
        <source>Payment not said</source>
        <translation>روش پرداخت ثبت نشده</translation>
    </message>
</context>
<context>
    <name>Desk::SaleReporter</name>
    <message>
        <source>Your orders</source>
        <extracomment>A notification of the desktop; &quot;2 of 5 bought&quot; follows.</extracomment>
        <translation>سفارش‌های شما</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a message of the desktop: shows the sale that it is about.</extracomment>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>The order went through.</source>
        <translation>سفارش انجام شد.</translation>
    </message>
    <message>
        <source>The order did not go through. The money came back.</source>
        <translation>سفارش انجام نشد. پول برگشت.</translation>
    </message>
    <message>
        <source>The order did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>سفارش پس از پرداخت انجام نشد. هنوز معلوم نیست پول برگشته است یا نه.</translation>
    </message>
    <message>
        <source>The order did not go through. Nothing was charged.</source>
        <translation>سفارش انجام نشد. هیچ پولی کم نشد.</translation>
    </message>
    <message>
        <source>The order is not clear yet. You may have been charged.</source>
        <translation>وضعیت سفارش هنوز معلوم نیست. ممکن است پولی کم شده باشد.</translation>
    </message>
</context>
<context>
    <name>Desk::SaleStatus</name>
    <message>
        <source>Order status</source>
        <extracomment>Name of what says how a sale stands.</extracomment>
        <translation>وضعیت سفارش</translation>
    </message>
    <message>
        <source>Order in progress</source>
        <translation>سفارش در جریان</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how an order stands.</extracomment>
        <translation>بررسی دوباره</translation>
    </message>
    <message>
        <source>Looks at the account once more. Buys nothing.</source>
        <translation>یک بار دیگر حساب را نگاه می‌کند. چیزی نمی‌خرد.</translation>
    </message>
    <message>
        <source>Finish this order</source>
        <translation>تکمیل این سفارش</translation>
    </message>
    <message>
        <source>Sends the same order once more: it is bought if it was not bought before, and never twice.</source>
        <translation>همان سفارش را یک بار دیگر می‌فرستد: اگر پیش‌تر خریده نشده باشد خریده می‌شود، و هرگز دو بار.</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>خریده نشد</translation>
    </message>
    <message>
        <source>Puts it aside. Look at your orders first.</source>
        <translation>آن را کنار می‌گذارد. نخست سفارش‌هایتان را ببینید.</translation>
    </message>
    <message>
        <source>Fills in the order panel once more. Nothing is ordered before you order there.</source>
        <translation>پنل سفارش را یک بار دیگر پر می‌کند. تا آنجا سفارش ندهید چیزی سفارش داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Order %1 more</source>
        <extracomment>A button; %1: how many eSIMs of the sale were not bought.</extracomment>
        <translation>سفارش %1 عدد دیگر</translation>
    </message>
    <message>
        <source>Ordering %1 of %2…</source>
        <extracomment>While several orders go out one after another.</extracomment>
        <translation>در حال سفارش %1 از %2…</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The money came back.</source>
        <translation>پول برگشت.</translation>
    </message>
    <message>
        <source>%1 came back.</source>
        <extracomment>%1: an amount of money, of several orders together.</extracomment>
        <translation>‏%1 برگشت.</translation>
    </message>
    <message>
        <source>Nothing was charged for the rest.</source>
        <translation>بابت بقیه هیچ پولی کم نشد.</translation>
    </message>
    <message>
        <source>Nothing was charged for those that were not sent.</source>
        <translation>بابت آن‌هایی که فرستاده نشد هیچ پولی کم نشد.</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>‏%1 پرداخت شد.</translation>
    </message>
    <message>
        <source>%1 was paid; %2 was shown.</source>
        <extracomment>%1: the amount that was paid, %2: the one that was on the screen before.</extracomment>
        <translation>‏%1 پرداخت شد؛ %2 نشان داده شده بود.</translation>
    </message>
    <message>
        <source>%1 of %2 eSIMs are certainly of this order. The others can&apos;t be told from other eSIMs of this package: look on the eSIMs page for the time of this order, %3.</source>
        <extracomment>%1 of the %2 eSIMs of an order are shown.</extracomment>
        <translation>‏%1 از %2 eSIM قطعاً از این سفارش است. بقیه را نمی‌توان از eSIM‌های دیگر این بسته بازشناخت: در صفحهٔ eSIM‌ها زمان این سفارش، %3، را ببینید.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a sale has been running, in seconds.</extracomment>
        <translation>%1 ثانیه</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Asks which order of the account it was</source>
        <translation>می‌پرسد کدام یک از سفارش‌های حساب بود</translation>
    </message>
</context>
<context>
    <name>Desk::SaveCopyDialog</name>
    <message>
        <source>Copies of eSIMfly Desk (*.%1)</source>
        <extracomment>%1: how names of such files end. A kind of files in a dialog that chooses one.</extracomment>
        <translation>نسخه‌های پشتیبان eSIMfly Desk (*.%1)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>A copy is being written.</extracomment>
        <translation>در حال ذخیره…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ذخیرهٔ نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>ذخیرهٔ نسخهٔ پشتیبان…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Desk::SellingPricesDialog</name>
    <message>
        <source>Selling prices</source>
        <extracomment>Title of the dialog with the rules of what the shop sells at.</extracomment>
        <translation>قیمت‌های فروش</translation>
    </message>
    <message>
        <source>The shop sells in</source>
        <translation>ارز فروش فروشگاه</translation>
    </message>
    <message>
        <source>Selling currency</source>
        <extracomment>Name of a list: the currency that customers pay in.</extracomment>
        <translation>ارز فروش</translation>
    </message>
    <message>
        <source>One of</source>
        <extracomment>Before a number and a currency: “One of … is 0.92 EUR”.</extracomment>
        <translation>یک واحد از</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>Name of a field: what one of the account&apos;s currency is in that of the shop.</extracomment>
        <translation>نرخ</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>Name of the list of rules of prices.</extracomment>
        <translation>قاعده‌ها</translation>
    </message>
    <message>
        <source>The first rule that fits a package makes its price</source>
        <translation>نخستین قاعده‌ای که با بسته منطبق باشد قیمت آن را می‌سازد</translation>
    </message>
    <message>
        <source>Add rule</source>
        <extracomment>Button: adds a rule of prices.</extracomment>
        <translation>افزودن قاعده</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <extracomment>Button: takes a rule of prices away.</extracomment>
        <translation>حذف قاعده</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Button: a rule of prices comes before the one above.</extracomment>
        <translation>بالا بردن</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <extracomment>A key, as the menus name it.</extracomment>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Button: a rule of prices comes behind the one below.</extracomment>
        <translation>پایین بردن</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <extracomment>A key, as the menus name it.</extracomment>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>What the rules meet</source>
        <translation>آنچه قاعده‌ها در بر می‌گیرند</translation>
    </message>
    <message>
        <source>Price examples</source>
        <extracomment>Name of a table: what the rules make of some packages.</extracomment>
        <translation>نمونه‌های قیمت</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes the last change back.</extracomment>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Import prices</source>
        <extracomment>Button: reads rules and prices from a file.</extracomment>
        <translation>ورود قیمت‌ها</translation>
    </message>
    <message>
        <source>Export prices</source>
        <extracomment>Button: writes rules and prices into a file.</extracomment>
        <translation>خروجی قیمت‌ها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing changes.</extracomment>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Save prices</source>
        <extracomment>Button: keeps rules and prices.</extracomment>
        <translation>ذخیرهٔ قیمت‌ها</translation>
    </message>
    <message>
        <source>Selling prices (*.json)</source>
        <translation>قیمت‌های فروش (*.json)</translation>
    </message>
    <message>
        <source>Somebody saved other prices meanwhile, so these were not. Save again to put these in their place, or cancel to keep theirs.</source>
        <translation>در این میان کسی قیمت‌های دیگری ذخیره کرد، پس این‌ها ذخیره نشد. برای جایگزینی دوباره ذخیره کنید، یا برای نگه داشتن قیمت‌های او انصراف دهید.</translation>
    </message>
    <message>
        <source>All amounts were converted from %1 to %2 at this rate. Look them over before you save.</source>
        <extracomment>%1, %2: currencies.</extracomment>
        <translation>همهٔ مبلغ‌ها با این نرخ از %1 به %2 تبدیل شد. پیش از ذخیره آن‌ها را بازبینی کنید.</translation>
    </message>
    <message>
        <source>Write the rate. Nothing is converted before, and no rate is ever fetched.</source>
        <translation>نرخ را بنویسید. پیش از آن چیزی تبدیل نمی‌شود و نرخی هرگز از جایی گرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Write the rate as a number over 0 with at most 12 digits, such as %1.</source>
        <extracomment>%1: a number, as an example.</extracomment>
        <translation>نرخ را به شکل عددی بالاتر از ۰ با حداکثر ۱۲ رقم بنویسید، مانند %1.</translation>
    </message>
    <message>
        <source>%1: these prices start from costs in %2, and this account pays in %3. Nothing was taken over.</source>
        <extracomment>%1: a file; %2, %3: currencies.</extracomment>
        <translation>‏%1: این قیمت‌ها بر پایهٔ قیمت خرید به %2 است و این حساب به %3 می‌پردازد. چیزی وارد نشد.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing takes effect before you save; Undo brings back what was there.</source>
        <extracomment>%1: a file; %2: what differs in it.</extracomment>
        <translation>‏%1: %2. تا ذخیره نکنید چیزی اعمال نمی‌شود؛ «واگرد» آنچه را بود برمی‌گرداند.</translation>
    </message>
    <message>
        <source>The prices were saved as %1.</source>
        <extracomment>%1: name of a file.</extracomment>
        <translation>قیمت‌ها با نام %1 ذخیره شدند.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>%1: words of the system about what went wrong.</extracomment>
        <translation>فایل نوشته نشد: %1</translation>
    </message>
    <message>
        <source>The prices could not be saved; those from before stay in force. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>قیمت‌ها ذخیره نشد؛ قیمت‌های پیشین برقرار است. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <extracomment>%Ln: how many packages the rules are tried on.</extracomment>
        <translation>
            <numerusform>%Ln بسته</numerusform>
        </translation>
    </message>
    <message>
        <source>each has a price</source>
        <extracomment>Of packages for which no rule of selling prices fits.</extracomment>
        <translation>همه قیمت دارند</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no price</source>
        <extracomment>%Ln: how many packages no rule gives a price.</extracomment>
        <translation>
            <numerusform>%Ln بدون قیمت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a fixed price</source>
        <extracomment>Of packages with a selling price that was set by hand.</extracomment>
        <translation>
            <numerusform>%Ln با قیمت ثابت</numerusform>
        </translation>
    </message>
    <message>
        <source>1 %1 =</source>
        <extracomment>Begins a rate of exchange: &quot;1 USD =&quot;, then a number and another currency.</extracomment>
        <translation>‏۱ %1 =</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>Beside a rate of exchange: the day when it was typed.</extracomment>
        <translation>مورخ %1</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>قدیمی‌تر از ۳۰ روز</translation>
    </message>
    <message>
        <source>The prices of this shop could not be read, so none can be saved.</source>
        <translation>قیمت‌های این فروشگاه خوانده نشد، پس نمی‌توان قیمتی ذخیره کرد.</translation>
    </message>
</context>
<context>
    <name>Desk::SellingSettings</name>
    <message>
        <source>Ask for a second click above</source>
        <translation>کلیک دوم برای مبلغ بالاتر از</translation>
    </message>
    <message>
        <source>Amount above which a second click is asked for</source>
        <translation>مبلغی که بالاتر از آن کلیک دوم خواسته می‌شود</translation>
    </message>
    <message>
        <source>Tell when the balance is under</source>
        <translation>خبر دادن وقتی موجودی کمتر است از</translation>
    </message>
    <message>
        <source>Amount under which the balance is low</source>
        <translation>مبلغی که زیر آن موجودی کم است</translation>
    </message>
    <message>
        <source>Once a day, in the strip above the pages.</source>
        <translation>روزی یک بار، در نوار بالای صفحه‌ها.</translation>
    </message>
    <message>
        <source>What an order costs altogether counts, in the currency of the account.</source>
        <translation>قیمت خرید کل سفارش، به ارز حساب، ملاک است.</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>منطقهٔ زمانی فروشگاه</translation>
    </message>
    <message>
        <source>Part of a name finds it, such as a city</source>
        <translation>با بخشی از نام، مانند یک شهر، پیدا می‌شود</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>پایان روز در ساعت</translation>
    </message>
    <message>
        <source>Orders and sums are of the shop&apos;s days: what is sold after midnight and before that hour belongs to the day before. Times of day are shown in the zone of this computer.</source>
        <translation>سفارش‌ها و جمع‌ها بر پایهٔ روزهای فروشگاه است: آنچه پس از نیمه‌شب و پیش از آن ساعت فروخته شود به روز پیش تعلق دارد. ساعت‌ها به منطقهٔ زمانی این رایانه نمایش داده می‌شود.</translation>
    </message>
    <message>
        <source>This computer&apos;s, %1</source>
        <extracomment>A time zone. %1: &quot;Europe/Berlin&quot;.</extracomment>
        <translation>همین رایانه، %1</translation>
    </message>
    <message>
        <source>Search for a time zone</source>
        <translation>جست‌وجوی منطقهٔ زمانی</translation>
    </message>
    <message>
        <source>Midnight</source>
        <extracomment>When a day of the shop begins.</extracomment>
        <translation>نیمه‌شب</translation>
    </message>
</context>
<context>
    <name>Desk::Session</name>
    <message>
        <source>Sandbox Travel</source>
        <extracomment>Name of a shop that does not exist, for trying the program.</extracomment>
        <translation>آژانس آزمایشی</translation>
    </message>
    <message>
        <source>12 Harbour Street</source>
        <translation>خیابان بندر، شمارهٔ ۱۲</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read or kept: %1 can&apos;t be opened. What is set now holds until the program ends.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>تنظیمات را نمی‌توان خواند یا نگه داشت: %1 باز نمی‌شود. آنچه اکنون تنظیم شده تا بسته شدن برنامه برقرار است.</translation>
    </message>
    <message>
        <source>Not all of the settings could be read; the others hold. The file as it was is kept as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>بعضی از تنظیمات خوانده نشد؛ بقیه برقرار است. فایل پیشین با نام %1 نگه داشته شده است.</translation>
    </message>
</context>
<context>
    <name>Desk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>Name of a page of the settings: the shop and who sells.</extracomment>
        <translation>فروشگاه</translation>
    </message>
    <message>
        <source>Selling</source>
        <extracomment>Name of a page of the settings: what is asked before something is bought.</extracomment>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>Name of a page of the settings: how eSIMs are given to customers.</extracomment>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>Name of a page of the settings: what is kept and what is hidden.</extracomment>
        <translation>حریم خصوصی</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Name of a page of the settings: language and colours.</extracomment>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Name of a page of the settings: which key each command has.</extracomment>
        <translation>میان‌برها</translation>
    </message>
</context>
<context>
    <name>Desk::SharedDocuments</name>
    <message>
        <source>Compare…</source>
        <translation>مقایسه…</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <extracomment>A button. %1: &quot;Selling prices&quot;.</extracomment>
        <translation>مقایسه: %1</translation>
    </message>
</context>
<context>
    <name>Desk::ShopLogo</name>
    <message>
        <source>The picture could not be opened. The logo stays as it was.</source>
        <translation>تصویر باز نشد. نشان فروشگاه تغییری نکرد.</translation>
    </message>
    <message>
        <source>The file is too large for a logo: at most %1 MB. The logo stays as it was.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>فایل برای نشان فروشگاه بیش از حد بزرگ است: حداکثر %1 مگابایت. نشان تغییری نکرد.</translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture. The logo stays as it was.</source>
        <translation>این تصویر PNG یا JPEG نیست. نشان تغییری نکرد.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read. The logo stays as it was.</source>
        <translation>تصویر خوانده نمی‌شود. نشان تغییری نکرد.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, which is too much for a logo: save it smaller, with at most %3 million pixels. The logo stays as it was.</source>
        <extracomment>%1: width, %2: height, %3: a number.</extracomment>
        <translation>تصویر %1 × %2 پیکسل دارد که برای نشان فروشگاه زیاد است: آن را کوچک‌تر، با حداکثر %3 میلیون پیکسل، ذخیره کنید. نشان تغییری نکرد.</translation>
    </message>
</context>
<context>
    <name>Desk::ShopSettings</name>
    <message>
        <source>Shop name</source>
        <extracomment>Caption of a field.</extracomment>
        <translation>نام فروشگاه</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>Caption of a field: the shop&apos;s number.</extracomment>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Shop telephone</source>
        <extracomment>Name of a field: the shop&apos;s number.</extracomment>
        <translation>تلفن فروشگاه</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Caption of a field: where the shop is.</extracomment>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Shop address</source>
        <extracomment>Name of a field: where the shop is.</extracomment>
        <translation>نشانی فروشگاه</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>Caption of the shop&apos;s picture.</extracomment>
        <translation>نشان</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button: chooses the file of a picture.</extracomment>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <extracomment>Name of a button: chooses the file of a picture.</extracomment>
        <translation>انتخاب نشان</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: the shop has no picture any more.</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <extracomment>Name of a button: the shop has no picture any more.</extracomment>
        <translation>حذف نشان</translation>
    </message>
    <message>
        <source>Logo status</source>
        <extracomment>Name of what says what is wrong with a picture.</extracomment>
        <translation>وضعیت نشان</translation>
    </message>
    <message>
        <source>They stand on what travellers take along; name and logo also on the customer display.</source>
        <translation>روی آنچه مسافران با خود می‌برند می‌آید؛ نام و نشان روی نمایشگر مشتری هم.</translation>
    </message>
    <message>
        <source>Sellers</source>
        <extracomment>Caption of a field: names of those who sell.</extracomment>
        <translation>فروشندگان</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>روش‌های پرداخت</translation>
    </message>
    <message>
        <source>One a line. A seller is a name only, written with each sale: there is no log-in, and everybody can choose any of them.</source>
        <translation>هر سطر یکی. فروشنده فقط نامی است که با هر فروش ثبت می‌شود: ورود با گذرواژه ندارد و هر کس می‌تواند هر یک را برگزیند.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the place of the logo: there is no picture.</extracomment>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>انتخاب نشان</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>تصویرها (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>Desk::SizeButtons</name>
    <message>
        <source>Same coverage, other sizes</source>
        <translation>همان پوشش، اندازه‌های دیگر</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <extracomment>Button: shows the same package without a limit of data.</extracomment>
        <translation>نامحدود</translation>
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
        <translation>مبلغ فروش</translation>
    </message>
    <message>
        <source>What the customer pays for one eSIM; kept with the sale on this computer</source>
        <translation>آنچه مشتری برای یک eSIM می‌پردازد؛ همراه فروش در این رایانه نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Name of what says what is left of a sale when it was paid.</extracomment>
        <translation>سود</translation>
    </message>
    <message>
        <source>This is no price, so the sale will be kept without one. Write it like %1.</source>
        <extracomment>Below a field for a price; %1: an example of one, such as 8.00.</extracomment>
        <translation>این قیمت نیست، پس فروش بدون آن ثبت می‌شود. آن را مانند %1 بنویسید.</translation>
    </message>
    <message>
        <source>Under the floor.</source>
        <translation>زیر کف.</translation>
    </message>
    <message>
        <source>%1; under the floor, %2</source>
        <extracomment>%1: a margin; %2: the lowest price that a rule allows.</extracomment>
        <translation>%1؛ زیر کف، %2</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Beside the price of one eSIM: that of all; %1: an amount of money.</extracomment>
        <translation>جمعاً %1</translation>
    </message>
</context>
<context>
    <name>Desk::StatusLine</name>
    <message>
        <source>Connection</source>
        <extracomment>Name of what the status bar says about the connection to eSIMfly.</extracomment>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Catalogue age</source>
        <extracomment>Name of what the status bar says about the copy of the catalogue, and when it was made.</extracomment>
        <translation>زمان دریافت کاتالوگ</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Name of what the status bar says while all orders are read.</extracomment>
        <translation>سفارش‌ها</translation>
    </message>
    <message>
        <source>Requests left</source>
        <extracomment>Name of what the status bar says about how many questions eSIMfly takes in this hour.</extracomment>
        <translation>درخواست‌های مانده</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>In the status bar, while no costs, margins and balance are shown.</extracomment>
        <translation>قیمت‌ها پنهان است</translation>
    </message>
    <message>
        <source>No costs, margins or balance are shown. F8 shows them.</source>
        <translation>قیمت خرید، سود و موجودی نمایش داده نمی‌شود. برای نمایش آن‌ها F8 را بزنید.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Name of what the status bar says about the computer&apos;s time zone.</extracomment>
        <translation>منطقهٔ زمانی</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops copying the catalogue.</extracomment>
        <translation>توقف</translation>
    </message>
    <message>
        <source>All times local (UTC%1)</source>
        <extracomment>%1 is the difference to UTC: &quot;+3&quot;, &quot;-4:30&quot;</extracomment>
        <translation>همهٔ ساعت‌ها محلی (UTC%1)</translation>
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
        <translation>موجودی</translation>
    </message>
    <message>
        <source>balance · updated %1</source>
        <extracomment>Below the balance of the account, in the corner of the window.</extracomment>
        <translation>موجودی · به‌روزشده %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>متصل نیست</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>Status bar: an account is being connected.</extracomment>
        <translation>در حال اتصال…</translation>
    </message>
    <message>
        <source>Not connected, the clock is off · %1</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>متصل نیست، ساعت درست نیست · %1</translation>
    </message>
    <message>
        <source>Not connected, too many requests · %1</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>متصل نیست، درخواست‌ها بیش از حد · %1</translation>
    </message>
    <message>
        <source>No connection · %1</source>
        <extracomment>%1: the access code of the account, partly hidden. Status bar.</extracomment>
        <translation>بدون اتصال · %1</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>Status bar: the account is the built-in one, and nothing is real.</extracomment>
        <translation>محیط آزمایشی</translation>
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
            <numerusform>‏%1 · %Ln مورد خوانده نشد</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading all orders: page %1 of %2</source>
        <extracomment>%1: number of a page, %2: how many pages there are. Status bar.</extracomment>
        <translation>در حال خواندن همهٔ سفارش‌ها: صفحهٔ %1 از %2</translation>
    </message>
    <message>
        <source>Reading all orders</source>
        <translation>در حال خواندن همهٔ سفارش‌ها</translation>
    </message>
    <message>
        <source>Stop reading orders. What was read stays, and it goes on from there next time.</source>
        <translation>توقف خواندن سفارش‌ها. آنچه خوانده شده می‌ماند و دفعهٔ بعد از همان‌جا ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Copying the catalogue</source>
        <translation>در حال دریافت کاتالوگ</translation>
    </message>
    <message>
        <source>Stop copying the catalogue. It goes on from there next time.</source>
        <translation>توقف دریافت کاتالوگ. دفعهٔ بعد از همان‌جا ادامه می‌یابد.</translation>
    </message>
    <message numerus="yes">
        <source>Catalogue: %Ln packages</source>
        <extracomment>%Ln: how many packages the copy has. Status bar; what follows says how old it is.</extracomment>
        <translation>
            <numerusform>کاتالوگ: %Ln بسته</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue</source>
        <extracomment>Status bar, before there is a copy of the catalogue.</extracomment>
        <translation>کاتالوگ</translation>
    </message>
    <message>
        <source>%1 · copying waits. %2</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 a sentence</extracomment>
        <translation>‏%1 · دریافت منتظر است. %2</translation>
    </message>
    <message>
        <source>%1 · copying page %2 of %3</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;</extracomment>
        <translation>‏%1 · دریافت صفحهٔ %2 از %3</translation>
    </message>
    <message>
        <source>%1 · copying</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>‏%1 · در حال دریافت</translation>
    </message>
    <message>
        <source>%1 · copy not complete</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>‏%1 · دریافت ناقص</translation>
    </message>
    <message>
        <source>No copy of the catalogue yet</source>
        <translation>هنوز کاتالوگی دریافت نشده است</translation>
    </message>
    <message>
        <source>%1 · copied just now</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>‏%1 · همین حالا دریافت شد</translation>
    </message>
    <message>
        <source>%1 · not renewed: %2</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, the last the reason</extracomment>
        <translation>‏%1 · تازه نشد: %2</translation>
    </message>
    <message>
        <source>%1, %2 old · not renewed: %3</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;, %3 the reason</extracomment>
        <translation>‏%1، %2 پیش · تازه نشد: %3</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;</extracomment>
        <translation>%1، %2 پیش</translation>
    </message>
    <message>
        <source>%1, %2 old · next copy %3</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;, %3 a time of day</extracomment>
        <translation>‏%1، %2 پیش · دریافت بعدی %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages could not be read</source>
        <extracomment>%Ln: how many packages of the catalogue. Status bar.</extracomment>
        <translation>
            <numerusform>%Ln بسته خوانده نشد</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests left: %1 of %2</source>
        <extracomment>%1: how many questions eSIMfly still takes in this hour, %2: how many it takes in an hour.</extracomment>
        <translation>درخواست‌های مانده: %1 از %2</translation>
    </message>
    <message>
        <source>Requests left: %1</source>
        <extracomment>%1: how many questions eSIMfly still takes in this hour.</extracomment>
        <translation>درخواست‌های مانده: %1</translation>
    </message>
    <message>
        <source>%1 · %2 copies for all desks: page %3 of %4</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 the name of another desk of the team</extracomment>
        <translation>‏%1 · %2 برای همهٔ میزها دریافت می‌کند: صفحهٔ %3 از %4</translation>
    </message>
    <message>
        <source>%1 · %2 copies for all desks</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 the name of another desk of the team</extracomment>
        <translation>‏%1 · %2 برای همهٔ میزها دریافت می‌کند</translation>
    </message>
    <message>
        <source>Connected, the clock is off · %1</source>
        <extracomment>%1: an access code, most of it hidden.</extracomment>
        <translation>متصل، ساعت درست نیست · %1</translation>
    </message>
</context>
<context>
    <name>Desk::StoreReporter</name>
    <message>
        <source>The copy of catalogue, eSIMs and orders on this computer was damaged and is fetched again. Purchases and notes were not in it. The damaged file is kept as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>نسخهٔ محلی کاتالوگ، eSIM‌ها و سفارش‌ها در این رایانه خراب بود و از نو دریافت می‌شود. خریدها و یادداشت‌ها در آن نبود. فایل خراب با نام %1 نگه داشته شده است.</translation>
    </message>
    <message>
        <source>No copy of catalogue, eSIMs and orders can be kept on this computer, so they are fetched anew at each start. Buying does not need that copy.</source>
        <translation>نسخهٔ محلی کاتالوگ، eSIM‌ها و سفارش‌ها را نمی‌توان در این رایانه نگه داشت، پس در هر اجرا از نو دریافت می‌شود. خرید به این نسخه نیازی ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <extracomment>%Ln: how many purchases. Part of a list: “3 purchases, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln خرید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>%Ln: how many notes on eSIMs. Part of a list: “3 purchases, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln یادداشت</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the purchase journal was taken away while the program ran. It was written anew, with %1 and %2; nothing was lost.</source>
        <extracomment>%1: &quot;143 purchases&quot;; %2: &quot;12 notes&quot;.</extracomment>
        <translation>فایل دفتر خرید هنگام کار برنامه برداشته شد. از نو نوشته شد، با %1 و %2؛ چیزی گم نشد.</translation>
    </message>
    <message>
        <source>The purchase journal was damaged. %1 and %2 were recovered; the damaged file is kept as %3. Orders that were lost from it still stand on the Orders page.</source>
        <extracomment>%1: &quot;143 purchases&quot;; %2: &quot;12 notes&quot;; %3: path of a file.</extracomment>
        <translation>دفتر خرید خراب بود. %1 و %2 بازیابی شد؛ فایل خراب با نام %3 نگه داشته شده است. سفارش‌هایی که از آن گم شده هنوز در صفحهٔ سفارش‌ها هست.</translation>
    </message>
    <message>
        <source>Orders that are under way go on and are told here; notes are written when it can be written again.</source>
        <translation>سفارش‌های در جریان ادامه می‌یابد و نتیجهٔ آن‌ها اینجا اعلام می‌شود؛ یادداشت‌ها وقتی نوشته می‌شود که دوباره بتوان در آن نوشت.</translation>
    </message>
    <message>
        <source>The purchase journal can be written again. Buying goes on.</source>
        <translation>نوشتن در دفتر خرید دوباره ممکن شد. خرید ادامه دارد.</translation>
    </message>
</context>
<context>
    <name>Desk::TeamController</name>
    <message>
        <source>The keychain did not keep the team&apos;s password: it is asked for at the next start. %1</source>
        <extracomment>%1: a sentence of the keychain about what went wrong.</extracomment>
        <translation>دسته‌کلید گذرواژهٔ تیم را نگه نداشت: در اجرای بعدی پرسیده می‌شود. %1</translation>
    </message>
    <message>
        <source>This desk did not join its team. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>این میز به تیم خود نپیوست. %1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>Button of a notice: shows what this desk has and what the team has, side by side.</extracomment>
        <translation>مقایسه…</translation>
    </message>
</context>
<context>
    <name>Desk::TeamDeskModel</name>
    <message>
        <source>Name</source>
        <extracomment>Of a desk of the team.</extracomment>
        <translation>نام</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>آخرین خبر</translation>
    </message>
    <message>
        <source>When it last had nothing that only it knows</source>
        <translation>آخرین باری که همهٔ اطلاعاتش را بقیه هم داشتند</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>دیگر نیست</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>Of a desk that has told its team nothing so far.</extracomment>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Entries that only this desk had when it was heard of</source>
        <translation>رکوردهایی که هنگام آخرین خبر فقط این میز داشت</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Of the program.</extracomment>
        <translation>نسخه</translation>
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
        <translation>آنچه در این رایانه می‌ماند: کلید محرمانه، کدهای فعال‌سازی و مقصدی که رسیدها به آن فرستاده شده است.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;سرور</translation>
    </message>
    <message>
        <source>Team server</source>
        <translation>سرور تیم</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>پایگاه &amp;داده</translation>
    </message>
    <message>
        <source>Team database</source>
        <translation>پایگاه دادهٔ تیم</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;کاربر</translation>
    </message>
    <message>
        <source>Team user</source>
        <translation>کاربر تیم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;گذرواژه</translation>
    </message>
    <message>
        <source>Team password</source>
        <translation>گذرواژهٔ تیم</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>گوا&amp;هی</translation>
    </message>
    <message>
        <source>Certificate of the team server</source>
        <translation>گواهی سرور تیم</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>انتخاب گواهی</translation>
    </message>
    <message>
        <source>&amp;Name of this desk</source>
        <translation>&amp;نام این میز</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>نام این میز</translation>
    </message>
    <message>
        <source>Joining the team</source>
        <translation>پیوستن به تیم</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>میزها</translation>
    </message>
    <message>
        <source>This desk is gone</source>
        <translation>این میز دیگر نیست</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>تلاش دوباره همین حالا</translation>
    </message>
    <message>
        <source>The desks are listed once the server has answered.</source>
        <translation>میزها پس از پاسخ سرور در فهرست می‌آید.</translation>
    </message>
    <message>
        <source>Join team</source>
        <translation>پیوستن به تیم</translation>
    </message>
    <message>
        <source>Create team here</source>
        <translation>ساختن تیم در اینجا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Leave team</source>
        <translation>ترک تیم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Type the name of the server first.</source>
        <translation>نخست نام سرور را بنویسید.</translation>
    </message>
    <message>
        <source>Type the name of the database first.</source>
        <translation>نخست نام پایگاه داده را بنویسید.</translation>
    </message>
    <message>
        <source>Type the user first.</source>
        <translation>نخست نام کاربری را بنویسید.</translation>
    </message>
    <message>
        <source>Give this desk a name by which the others know it.</source>
        <translation>به این میز نامی بدهید که بقیه آن را با آن بشناسند.</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>گواهی‌ها (*.crt *.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Leave the team?</source>
        <translation>تیم را ترک می‌کنید؟</translation>
    </message>
    <message>
        <source>Is the desk %1 gone for good?</source>
        <translation>آیا میز %1 برای همیشه کنار گذاشته شده است؟</translation>
    </message>
    <message>
        <source>Nobody waits for it any more. What it sold and has not told the others is missing in their books until it joins anew.</source>
        <translation>دیگر کسی منتظر آن نمی‌ماند. آنچه فروخته و به بقیه اعلام نکرده است، تا وقتی دوباره نپیوندد، در دفترهای آن‌ها نمی‌آید.</translation>
    </message>
    <message>
        <source>The desks of a shop share sales, notes and customers, favourites, corrections and closed days, and have selling prices, shop and hand-over card in common, through a PostgreSQL server of its own. Selling never waits for it: without it each desk goes on alone, and tells the others later.</source>
        <translation>میزهای یک فروشگاه فروش‌ها، یادداشت‌ها و مشتریان، محبوب‌ها، تصحیح‌ها و روزهای بسته‌شده را به اشتراک می‌گذارند و قیمت‌های فروش، مشخصات فروشگاه و کارت تحویلشان یکی است؛ همه از راه یک سرور PostgreSQL که از آنِ خود فروشگاه است. فروش هرگز منتظر آن نمی‌ماند: بدون آن هر میز به‌تنهایی ادامه می‌دهد و بعداً به بقیه خبر می‌دهد.</translation>
    </message>
    <message>
        <source>Open invitation…</source>
        <translation>باز کردن دعوت‌نامه…</translation>
    </message>
    <message>
        <source>A file that a desk of the team has saved. It fills in the fields; there is no password in it.</source>
        <translation>فایلی که یکی از میزهای تیم ذخیره کرده است. فیلدها را پر می‌کند؛ گذرواژه‌ای در آن نیست.</translation>
    </message>
    <message>
        <source>Save invitation…</source>
        <translation>ذخیرهٔ دعوت‌نامه…</translation>
    </message>
    <message>
        <source>Open an invitation to a team</source>
        <translation>باز کردن دعوت‌نامهٔ تیم</translation>
    </message>
    <message>
        <source>Invitations (*.json)</source>
        <translation>دعوت‌نامه‌ها (*.json)</translation>
    </message>
    <message>
        <source>The invitation can&apos;t be used. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>دعوت‌نامه قابل استفاده نیست. %1</translation>
    </message>
    <message>
        <source>The team is there. Invite the other desks?</source>
        <translation>تیم ساخته شد. میزهای دیگر را دعوت می‌کنید؟</translation>
    </message>
    <message>
        <source>The invitation is a file for them to open. It says where the server is; there is no password in it.</source>
        <translation>دعوت‌نامه فایلی است که آن‌ها باز می‌کنند. می‌گوید سرور کجاست؛ گذرواژه‌ای در آن نیست.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوت‌نامه</translation>
    </message>
    <message>
        <source>The user with which the other desks join.
Its password is not in the file: hand it over in person.</source>
        <translation>کاربری که میزهای دیگر با آن می‌پیوندند.
گذرواژهٔ آن در فایل نیست: آن را حضوری بدهید.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>ذخیرهٔ دعوت‌نامه</translation>
    </message>
    <message>
        <source>The invitation is in %1.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>دعوت‌نامه در %1 است.</translation>
    </message>
    <message>
        <source>The invitation could not be saved. %1</source>
        <translation>دعوت‌نامه ذخیره نشد. %1</translation>
    </message>
    <message>
        <source>Upgrade the database…</source>
        <translation>ارتقای پایگاه داده…</translation>
    </message>
    <message>
        <source>New name of this desk</source>
        <translation>نام جدید این میز</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Another desk is called “%1”, too. Give this one a name of its own.</source>
        <extracomment>%1: the name of this desk, which another one has, too.</extracomment>
        <translation>نام میز دیگری هم «%1» است. به این میز نام جداگانه‌ای بدهید.</translation>
    </message>
    <message>
        <source>Another desk is called so already.</source>
        <translation>میز دیگری همین نام را دارد.</translation>
    </message>
    <message>
        <source>Upgrade the team&apos;s database to this program&apos;s version?</source>
        <translation>پایگاه دادهٔ تیم را به نسخهٔ این برنامه ارتقا می‌دهید؟</translation>
    </message>
    <message>
        <source>Upgrade the database</source>
        <translation>ارتقای پایگاه داده</translation>
    </message>
</context>
<context>
    <name>Desk::TeamText</name>
    <message>
        <source>Joining the team…</source>
        <translation>در حال پیوستن به تیم…</translation>
    </message>
    <message>
        <source>Looking for the team&apos;s server…</source>
        <translation>در حال یافتن سرور تیم…</translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln desks</source>
        <translation>
            <numerusform>تیم: %Ln میز</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk is not in its team any more. Selling goes on.</source>
        <translation>این میز دیگر در تیم خود نیست. فروش ادامه دارد.</translation>
    </message>
    <message>
        <source>Team server can&apos;t be reached since %1. Selling goes on.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>از ساعت %1 دسترسی به سرور تیم ممکن نیست. فروش ادامه دارد.</translation>
    </message>
    <message>
        <source>Nothing goes to the team since %1. Selling goes on.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>از ساعت %1 چیزی به تیم نمی‌رسد. فروش ادامه دارد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone so far. They are kept, and the others get them when the server is there.</source>
        <translation>
            <numerusform>%Ln رکورد تاکنون فقط در این رایانه است. نگه داشته می‌شود و وقتی سرور باشد به بقیه می‌رسد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation>در حال پرسش از سرور تیم…</translation>
    </message>
    <message>
        <source>Gathering what is on this computer…</source>
        <translation>در حال گردآوری آنچه در این رایانه است…</translation>
    </message>
    <message>
        <source>Bringing what is on this computer: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>در حال فرستادن آنچه در این رایانه است: %1 از %2…</translation>
    </message>
    <message>
        <source>Reading what the others have: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>در حال خواندن آنچه بقیه دارند: %1 از %2…</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <extracomment>%1: the server&apos;s own words. The space belongs to it.</extracomment>
        <translation>می‌گوید: «%1».</translation>
    </message>
    <message>
        <source>What the team&apos;s server sends can&apos;t be right. Nothing of it was kept, and it is asked again by itself.</source>
        <translation>آنچه سرور تیم می‌فرستد نمی‌تواند درست باشد. چیزی از آن نگه داشته نشد و خودکار دوباره پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Nobody answers at the team&apos;s server, or the line to it broke. It is tried again by itself.</source>
        <translation>سرور تیم پاسخ نمی‌دهد، یا ارتباط با آن قطع شده است. خودکار دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not answer in time. It is tried again by itself.</source>
        <translation>سرور تیم به‌موقع پاسخ نمی‌دهد. خودکار دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>What answers there is no PostgreSQL 15 or newer. Check the server&apos;s name and port.</source>
        <translation>سروری که آنجا پاسخ می‌دهد PostgreSQL 15 یا جدیدتر نیست. نام و درگاه سرور را بررسی کنید.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not know this user with this password. Type them again.</source>
        <translation>سرور تیم این کاربر را با این گذرواژه نمی‌شناسد. آن‌ها را دوباره بنویسید.</translation>
    </message>
    <message>
        <source>The team&apos;s server speaks without encryption, which is used on this computer alone. Whoever looks after the server has to switch TLS on.</source>
        <translation>سرور تیم بدون رمزنگاری ارتباط برقرار می‌کند، که فقط روی همین رایانه مجاز است. مسئول سرور باید TLS را روشن کند.</translation>
    </message>
    <message>
        <source>The certificate of the team&apos;s server is not to be trusted here, or is out of date. Use the invitation of whoever looks after the server.</source>
        <translation>گواهی سرور تیم اینجا قابل اعتماد نیست، یا تاریخ آن گذشته است. از دعوت‌نامهٔ مسئول سرور استفاده کنید.</translation>
    </message>
    <message>
        <source>The certificate is for another computer than the one that was typed. Check the server&apos;s name.</source>
        <translation>گواهی برای رایانه‌ای جز آن است که نوشته شد. نام سرور را بررسی کنید.</translation>
    </message>
    <message>
        <source>The server has no database of this name. Check how it is spelled.</source>
        <translation>سرور پایگاه داده‌ای به این نام ندارد. املای آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>This user may not do that. An owner of the team may.</source>
        <translation>این کاربر اجازهٔ این کار را ندارد. مالک تیم اجازه دارد.</translation>
    </message>
    <message>
        <source>There is no team in this database yet. An owner creates it.</source>
        <translation>هنوز تیمی در این پایگاه داده نیست. مالک تیم آن را می‌سازد.</translation>
    </message>
    <message>
        <source>This database belongs to another program. Nothing was written to it.</source>
        <translation>این پایگاه داده به برنامهٔ دیگری تعلق دارد. چیزی در آن نوشته نشد.</translation>
    </message>
    <message>
        <source>A newer version of this program has changed the team&apos;s database. Update the program on this computer.</source>
        <translation>نسخهٔ جدیدتری از این برنامه پایگاه دادهٔ تیم را تغییر داده است. برنامهٔ این رایانه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>The team&apos;s database is of an older version of this program. An owner has to upgrade it.</source>
        <translation>پایگاه دادهٔ تیم از نسخهٔ قدیمی‌تر این برنامه است. مالک تیم باید آن را ارتقا دهد.</translation>
    </message>
    <message>
        <source>This team sells with another API key. Where it is a new one of the same account, an owner adds it.</source>
        <translation>این تیم با کلید API دیگری می‌فروشد. اگر کلید جدیدی از همان حساب باشد، مالک تیم آن را می‌افزاید.</translation>
    </message>
    <message>
        <source>The team does not know this desk, or was told that it is gone. Join the team again; what this computer has is kept.</source>
        <translation>تیم این میز را نمی‌شناسد، یا به آن گفته‌اند که این میز دیگر نیست. دوباره به تیم بپیوندید؛ آنچه این رایانه دارد نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>The team knows another computer as this desk. Where that one is no more, an owner says that it is gone.</source>
        <translation>تیم رایانهٔ دیگری را به نام این میز می‌شناسد. اگر آن رایانه دیگر نیست، مالک تیم این را اعلام می‌کند.</translation>
    </message>
    <message>
        <source>The team&apos;s server was put back to an older state. All that this computer knows is read and brought again.</source>
        <translation>سرور تیم به وضعیتی قدیمی‌تر برگردانده شده است. هر چه این رایانه می‌داند دوباره خوانده و فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>The team&apos;s server can write nothing, its disk may be full. Whoever looks after it has to make room; it is tried again by itself.</source>
        <translation>سرور تیم نمی‌تواند چیزی بنویسد، شاید دیسک آن پر باشد. مسئول آن باید جا باز کند؛ خودکار دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>The team&apos;s server refused this.</source>
        <translation>سرور تیم نپذیرفت.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes fast. The times of its sales are corrected; set it right.</source>
        <translation>
            <numerusform>ساعت این رایانه %Ln دقیقه جلو است. زمان فروش‌های آن تصحیح می‌شود؛ ساعت را درست کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes slow. The times of its sales are corrected; set it right.</source>
        <translation>
            <numerusform>ساعت این رایانه %Ln دقیقه عقب است. زمان فروش‌های آن تصحیح می‌شود؛ ساعت را درست کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone so far. They are kept here, and the others get them when the program runs again.</source>
        <translation>
            <numerusform>%Ln رکورد تاکنون فقط در این رایانه است. اینجا نگه داشته می‌شود و وقتی برنامه دوباره اجرا شود به بقیه می‌رسد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer keeps all that it has, and shares nothing any more.</source>
        <translation>این رایانه هر چه دارد نگه می‌دارد و دیگر چیزی به اشتراک نمی‌گذارد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone, and the others will never get them.</source>
        <translation>
            <numerusform>%Ln رکورد فقط در این رایانه است و هرگز به بقیه نخواهد رسید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes to the team: its password is missing. Selling goes on.</source>
        <translation>چیزی به تیم نمی‌رسد: گذرواژهٔ آن موجود نیست. فروش ادامه دارد.</translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %Ln entries of this computer. They are kept here, and the other desks are told that they are missing.</source>
        <translation>
            <numerusform>سرور %Ln رکورد این رایانه را نمی‌پذیرد. اینجا نگه داشته می‌شود و به میزهای دیگر گفته می‌شود که آن را ندارند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %Ln entries of %1. They are on that computer alone.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>
            <numerusform>سرور %Ln رکورد %1 را نمی‌پذیرد. فقط در همان رایانه است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gathering what is on this computer: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>در حال گردآوری آنچه در این رایانه است: %1 از %2…</translation>
    </message>
    <message>
        <source>The keychain has no password for the team&apos;s server. Join the team again, and type it.</source>
        <translation>دسته‌کلید گذرواژه‌ای برای سرور تیم ندارد. دوباره به تیم بپیوندید و آن را بنویسید.</translation>
    </message>
    <message>
        <source>The keychain does not give the password for the team&apos;s server; it may be locked. It is asked again by itself.</source>
        <translation>دسته‌کلید گذرواژهٔ سرور تیم را نمی‌دهد؛ شاید قفل باشد. خودکار دوباره پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Desk without a name</source>
        <extracomment>In place of the name of a desk.</extracomment>
        <translation>میز بی‌نام</translation>
    </message>
    <message>
        <source>%1 has never been heard of: what it sold is not in here.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>هرگز خبری از %1 نرسیده است: آنچه فروخته اینجا نیست.</translation>
    </message>
    <message>
        <source>Not all that %1 told has been read here: some of what it sold may be missing.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>همهٔ آنچه %1 گفته اینجا خوانده نشده است: ممکن است بخشی از آنچه فروخته اینجا نباشد.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2: what it sold after that is not in here.</source>
        <extracomment>%1: name of a desk; %2: a time.</extracomment>
        <translation>از %2 خبری از %1 نرسیده است: آنچه پس از آن فروخته اینجا نیست.</translation>
    </message>
    <message numerus="yes">
        <source>Sales of %Ln more desks may be missing.</source>
        <translation>
            <numerusform>ممکن است فروش‌های %Ln میز دیگر اینجا نباشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took the note away at %2.</source>
        <extracomment>Beside the note that stands; %1: a person or a desk; %2: a time.</extracomment>
        <translation>‏%1 در %2 یادداشت را حذف کرد.</translation>
    </message>
    <message>
        <source>%1 wrote at %2: %3</source>
        <extracomment>Beside the note that stands; %1: a person or a desk; %2: a time; %3: another note.</extracomment>
        <translation>‏%1 در %2 نوشت: %3</translation>
    </message>
    <message>
        <source>Not clear again: %1, sold by %2 at %3. The order that it was taken for is another sale&apos;s, so nobody knows whether it was bought.</source>
        <extracomment>%1: a package; %2: name of a desk; %3: a time.</extracomment>
        <translation>دوباره نامشخص: %1، که %2 در %3 فروخت. سفارشی که همان دانسته شده بود به فروش دیگری تعلق دارد، پس کسی نمی‌داند خریده شد یا نه.</translation>
    </message>
    <message>
        <source>%1 has version %2, and was last heard of at %3.</source>
        <extracomment>%1: the name of a desk; %2: a version of the program; %3: a time.</extracomment>
        <translation>‏%1 نسخهٔ %2 را دارد و آخرین خبر از آن در %3 رسیده است.</translation>
    </message>
    <message>
        <source>%1 has version %2, and has never been heard of.</source>
        <extracomment>%1: the name of a desk; %2: a version of the program.</extracomment>
        <translation>‏%1 نسخهٔ %2 را دارد و هرگز خبری از آن نرسیده است.</translation>
    </message>
    <message>
        <source>No desk is known to have an older version.</source>
        <translation>تا آنجا که معلوم است هیچ میزی نسخهٔ قدیمی‌تر ندارد.</translation>
    </message>
    <message>
        <source>A desk with an older version may have to be updated before it reaches the team again. Until then it sells alone.</source>
        <translation>ممکن است لازم باشد میزی که نسخهٔ قدیمی‌تر دارد به‌روز شود تا دوباره به تیم دسترسی یابد. تا آن زمان به‌تنهایی می‌فروشد.</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpPackageModel</name>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: how much data a top-up adds.</extracomment>
        <translation>داده</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Heading of a column: how many days a top-up adds.</extracomment>
        <translation>روز</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a top-up.</extracomment>
        <translation>قیمت خرید</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>What the customer pays, by the shop&apos;s own prices.</extracomment>
        <translation>قیمت فروش</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>سود</translation>
    </message>
    <message>
        <source>/GB</source>
        <extracomment>Cost for each gigabyte, as short as it is understood.</extracomment>
        <translation>هر GB</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package that an eSIM can be topped up with.</extracomment>
        <translation>بسته</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpPanel</name>
    <message>
        <source>Top up</source>
        <extracomment>Heading of the panel that gives an eSIM more data.</extracomment>
        <translation>شارژ</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: back to what was shown before.</extracomment>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Back from the top-up</source>
        <translation>بازگشت از شارژ</translation>
    </message>
    <message>
        <source>Back to the activation (Esc)</source>
        <translation>بازگشت به فعال‌سازی (Esc)</translation>
    </message>
    <message>
        <source>Top-up message</source>
        <extracomment>Name of what says why an eSIM can&apos;t be topped up.</extracomment>
        <translation>پیام شارژ</translation>
    </message>
    <message>
        <source>Top-up packages</source>
        <extracomment>Name of a table: what an eSIM can be topped up with.</extracomment>
        <translation>بسته‌های شارژ</translation>
    </message>
    <message>
        <source>you pay</source>
        <extracomment>Below an amount: what the account pays.</extracomment>
        <translation>پرداخت شما</translation>
    </message>
    <message>
        <source>Top-up question</source>
        <extracomment>Name of what asks before a top-up is bought.</extracomment>
        <translation>پرسش شارژ</translation>
    </message>
    <message>
        <source>Buy top-up</source>
        <extracomment>Button: buys the top-up.</extracomment>
        <translation>خرید شارژ</translation>
    </message>
    <message>
        <source>Top-up status</source>
        <extracomment>Name of what says how a top-up stands.</extracomment>
        <translation>وضعیت شارژ</translation>
    </message>
    <message>
        <source>Top-up in progress</source>
        <translation>شارژ در جریان</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how a top-up stands.</extracomment>
        <translation>بررسی دوباره</translation>
    </message>
    <message>
        <source>Looks at the account once more. Buys nothing.</source>
        <translation>یک بار دیگر حساب را نگاه می‌کند. چیزی نمی‌خرد.</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>You saw the data on the phone or in the account: the eSIM can be topped up again.</source>
        <translation>داده را روی تلفن یا در حساب دیده‌اید: eSIM را می‌توان دوباره شارژ کرد.</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>خریده نشد</translation>
    </message>
    <message>
        <source>Nothing arrived and nothing was charged: the eSIM can be topped up again. Look at your orders first.</source>
        <translation>چیزی نرسیده و پولی کم نشده است: eSIM را می‌توان دوباره شارژ کرد. نخست سفارش‌هایتان را ببینید.</translation>
    </message>
    <message>
        <source>Choose an eSIM to top it up.</source>
        <translation>برای شارژ، یک eSIM برگزینید.</translation>
    </message>
    <message>
        <source>Now: %1, ends %2</source>
        <extracomment>What an eSIM has before a top-up. %1: &quot;1.2 of 3 GB used&quot;; %2: a day.</extracomment>
        <translation>اکنون: %1، پایان %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>What an eSIM has before a top-up. %1: &quot;1.2 of 3 GB used&quot;.</extracomment>
        <translation>اکنون: %1</translation>
    </message>
    <message>
        <source>Reading what it can be topped up with…</source>
        <translation>در حال خواندن شارژهای ممکن…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages could not be read. Where a price was known before, that one is shown, and it is read again before anything is bought.</source>
        <extracomment>%Ln: how many packages that an eSIM can be topped up with.</extracomment>
        <translation>
            <numerusform>%Ln بسته خوانده نشد. هر جا قیمتی از پیش معلوم بود همان نمایش داده شده است و پیش از هر خرید دوباره خوانده می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are offered for this eSIM, but they could not be read. Try again in a while.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>%Ln بسته برای این eSIM عرضه می‌شود، اما خوانده نشد. اندکی بعد دوباره امتحان کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>eSIMfly offers no top-up for this eSIM. Sell a new one instead.</source>
        <translation>‏eSIMfly برای این eSIM شارژی عرضه نمی‌کند. به جای آن یک eSIM جدید بفروشید.</translation>
    </message>
    <message>
        <source>What this eSIM can be topped up with could not be read. Try again in a while.</source>
        <translation>شارژهای ممکن برای این eSIM خوانده نشد. اندکی بعد دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Balance after: %1</source>
        <extracomment>What the account will have once this top-up is paid.</extracomment>
        <translation>موجودی پس از آن: %1</translation>
    </message>
    <message>
        <source>Choose what to top up with.</source>
        <translation>بستهٔ شارژ را برگزینید.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>What a top-up brings. %1: &quot;5 GB&quot; or &quot;∞&quot;; %2: &quot;30 days&quot;.</extracomment>
        <translation>%1 و %2 بیشتر</translation>
    </message>
    <message>
        <source>until about %1</source>
        <extracomment>Until when an eSIM lasts after a top-up; the network decides in the end. %1: a day.</extracomment>
        <translation>تا حدود %1</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or buy again all the same.</source>
        <translation>قیمت خرید از پیش بیشتر شده است. برای ادامه قیمت‌ها را نمایش دهید، یا با این حال دوباره خرید را بزنید.</translation>
    </message>
    <message>
        <source>Buy again to confirm.</source>
        <translation>برای تأیید، دوباره خرید را بزنید.</translation>
    </message>
    <message>
        <source>Checking the price…</source>
        <translation>در حال بررسی قیمت…</translation>
    </message>
    <message>
        <source>The price rose from %1 to %2. Buy again to pay %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>قیمت از %1 به %2 رسید. برای پرداخت %2 دوباره خرید را بزنید.</translation>
    </message>
    <message>
        <source>The price read at %1 could not be checked. Buy again to pay the current price.</source>
        <extracomment>%1: the time of day at which the price was read.</extracomment>
        <translation>قیمتی که ساعت %1 خوانده شد بررسی نشد. برای پرداخت قیمت کنونی، دوباره خرید را بزنید.</translation>
    </message>
    <message>
        <source>This is more than %1. Buy again to confirm.</source>
        <extracomment>%1: an amount of money that was set.</extracomment>
        <translation>این بیش از %1 است. برای تأیید، دوباره خرید را بزنید.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be bought. Buy again to have it read once more.</source>
        <translation>قیمت خرید کنونی این بسته خوانده نمی‌شود، پس نمی‌توان آن را خرید. دوباره خرید را بزنید تا یک بار دیگر خوانده شود.</translation>
    </message>
    <message>
        <source>This package is no longer offered for this eSIM. Choose another one.</source>
        <translation>این بسته دیگر برای این eSIM عرضه نمی‌شود. بستهٔ دیگری را برگزینید.</translation>
    </message>
    <message>
        <source>The price fell from %1 to %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>قیمت از %1 به %2 پایین آمد.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a sale has been running, in seconds.</extracomment>
        <translation>%1 ثانیه</translation>
    </message>
    <message>
        <source>Connect an account to top up.</source>
        <translation>برای شارژ، حسابی را وصل کنید.</translation>
    </message>
    <message>
        <source>Nothing can be topped up while this computer&apos;s clock is off.</source>
        <translation>تا ساعت این رایانه درست نباشد چیزی شارژ نمی‌شود.</translation>
    </message>
    <message>
        <source>Nothing can be topped up without a connection.</source>
        <translation>بدون اتصال چیزی شارژ نمی‌شود.</translation>
    </message>
    <message>
        <source>Connecting the account…</source>
        <translation>در حال اتصال حساب…</translation>
    </message>
    <message>
        <source>A top-up of this eSIM is under way. The next one waits for it.</source>
        <translation>شارژی از این eSIM در جریان است. شارژ بعدی منتظر آن می‌ماند.</translation>
    </message>
    <message>
        <source>Top up without asking the others</source>
        <translation>شارژ بدون پرسیدن از بقیه</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpText</name>
    <message>
        <source>Looking at the eSIM before it is topped up…</source>
        <translation>در حال بررسی eSIM پیش از شارژ…</translation>
    </message>
    <message>
        <source>Topping up…</source>
        <extracomment>How a top-up stands: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>در حال شارژ…</translation>
    </message>
    <message>
        <source>You may have been charged. Checking…</source>
        <translation>ممکن است پولی کم شده باشد. در حال بررسی…</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>هنوز معلوم نیست.</translation>
    </message>
    <message>
        <source>It went through.</source>
        <translation>انجام شد.</translation>
    </message>
    <message>
        <source>It did not go through. Nothing was charged.</source>
        <translation>انجام نشد. هیچ پولی کم نشد.</translation>
    </message>
    <message>
        <source>You said that it went through.</source>
        <translation>شما گفتید که انجام شد.</translation>
    </message>
    <message>
        <source>You said that it was not bought.</source>
        <translation>شما گفتید که خریده نشد.</translation>
    </message>
    <message>
        <source>It did not go through. %1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>انجام نشد. %1 برگشت.</translation>
    </message>
    <message>
        <source>It did not go through. The money came back.</source>
        <translation>انجام نشد. پول برگشت.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. A part of the money came back; not clear yet whether the rest does.</source>
        <translation>پس از پرداخت انجام نشد. بخشی از پول برگشت؛ هنوز معلوم نیست بقیه برمی‌گردد یا نه.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. %1 of %2 came back; not clear yet whether the rest does.</source>
        <extracomment>%1: an amount of money that came back; %2: what was paid.</extracomment>
        <translation>پس از پرداخت انجام نشد. %1 از %2 برگشت؛ هنوز معلوم نیست بقیه برمی‌گردد یا نه.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>پس از پرداخت انجام نشد. هنوز معلوم نیست پول برگشته است یا نه.</translation>
    </message>
    <message>
        <source>The balance was %1 before the top-up and is %2 now.</source>
        <extracomment>%1, %2: amounts of money.</extracomment>
        <translation>موجودی پیش از شارژ %1 بود و اکنون %2 است.</translation>
    </message>
    <message>
        <source>%1 of %2 are left now.</source>
        <extracomment>After a top-up. %1: data left, %2: data in all.</extracomment>
        <translation>اکنون %1 از %2 مانده است.</translation>
    </message>
    <message>
        <source>It lasts until %1.</source>
        <extracomment>After a top-up. %1: date and time in the server&apos;s own words.</extracomment>
        <translation>تا %1 اعتبار دارد.</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>‏%1 پرداخت شد.</translation>
    </message>
    <message>
        <source>%1 was paid; %2 was shown.</source>
        <extracomment>%1: the amount that was paid, %2: the one that was on the screen before.</extracomment>
        <translation>‏%1 پرداخت شد؛ %2 نشان داده شده بود.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer to the top-up got lost.</source>
        <translation>پاسخ eSIMfly به شارژ گم شد.</translation>
    </message>
    <message>
        <source>The account could not be read yet.</source>
        <translation>حساب هنوز خوانده نشده است.</translation>
    </message>
    <message>
        <source>At %1 a top-up stood in the account that may be this one: %2.</source>
        <extracomment>%1: time of day; %2: the order&apos;s reference.</extracomment>
        <translation>در %1 شارژی در حساب بود که ممکن است همین باشد: %2.</translation>
    </message>
    <message>
        <source>At %1 a top-up over %2 stood in the account that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: an amount of money; %3: the order&apos;s reference.</extracomment>
        <translation>در %1 شارژی به مبلغ %2 در حساب بود که ممکن است همین باشد: %3.</translation>
    </message>
    <message>
        <source>At %1 the account had 1 new top-up with this package, perhaps of a colleague.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>در %1 حساب ۱ شارژ جدید با این بسته داشت، شاید از یک همکار.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 the account had %Ln new top-ups with this package, perhaps of colleagues.</source>
        <extracomment>%1: time of the day, %Ln: a number of top-ups.</extracomment>
        <translation>
            <numerusform>در %1 حساب %Ln شارژ جدید با این بسته داشت، شاید از همکاران.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 a top-up stood in the account that eSIMfly calls “%2”, and that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: eSIMfly&apos;s own words, such as &quot;failed&quot;; %3: the order&apos;s reference.</extracomment>
        <translation>در %1 شارژی در حساب بود که eSIMfly آن را «%2» می‌نامد و ممکن است همین باشد: %3.</translation>
    </message>
    <message>
        <source>At %1 no new top-up with this package stood in the account.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>در %1 هیچ شارژ جدیدی با این بسته در حساب نبود.</translation>
    </message>
    <message>
        <source>At %1 the account could not be read completely.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>در %1 حساب به‌طور کامل خوانده نشد.</translation>
    </message>
    <message>
        <source>The eSIM has as much more as this top-up brings.</source>
        <translation>دادهٔ eSIM به اندازهٔ همین شارژ بیشتر شده است.</translation>
    </message>
    <message>
        <source>The eSIM has as much as before, but its figures may be late.</source>
        <translation>دادهٔ eSIM به اندازهٔ پیش است، اما ممکن است رقم‌هایش با تأخیر برسد.</translation>
    </message>
    <message>
        <source>The eSIM has changed by more than this top-up alone; a colleague may have topped it up too.</source>
        <translation>دادهٔ eSIM بیش از این یک شارژ تغییر کرده است؛ ممکن است همکاری هم آن را شارژ کرده باشد.</translation>
    </message>
    <message>
        <source>What the eSIM has could not be seen.</source>
        <translation>آنچه eSIM دارد دیده نشد.</translation>
    </message>
    <message>
        <source>This eSIM is being prepared. It can be topped up once it is ready.</source>
        <translation>این eSIM در حال آماده‌سازی است. وقتی آماده شود می‌توان آن را شارژ کرد.</translation>
    </message>
    <message>
        <source>The ICCID of this eSIM could not be read, so nothing can be bought for it. F5 reads the list again.</source>
        <translation>‏ICCID این eSIM خوانده نشد، پس نمی‌توان چیزی برای آن خرید. برای خواندن دوبارهٔ فهرست F5 را بزنید.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up: its status is “%1”. Sell a new one instead.</source>
        <extracomment>%1: a status in the middle of a sentence: &quot;Expired&quot;.</extracomment>
        <translation>این eSIM شارژ نمی‌شود: وضعیت آن «%1» است. به جای آن یک eSIM جدید بفروشید.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up before it is used for the first time.</source>
        <translation>این eSIM پیش از نخستین استفاده شارژ نمی‌شود.</translation>
    </message>
    <message>
        <source>eSIMs of this package can&apos;t be topped up. Sell a new one instead.</source>
        <translation>‏eSIM‌های این بسته شارژ نمی‌شود. به جای آن یک eSIM جدید بفروشید.</translation>
    </message>
    <message>
        <source>eSIMfly offers no top-ups for unlimited plans. Sell a new one instead.</source>
        <translation>‏eSIMfly برای بسته‌های نامحدود شارژ عرضه نمی‌کند. به جای آن یک eSIM جدید بفروشید.</translation>
    </message>
    <message>
        <source>A top-up of this eSIM is not clear yet. Decide about it first.</source>
        <translation>وضعیت شارژی از این eSIM هنوز معلوم نیست. نخست دربارهٔ آن تصمیم بگیرید.</translation>
    </message>
    <message>
        <source>Your decision is on its way to your team.</source>
        <translation>تصمیم شما در حال ارسال به تیم است.</translation>
    </message>
    <message>
        <source>%1 sent it and is gone. It can be decided here from %2 on.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>‏%1 آن را فرستاد اما آن میز دیگر نیست. از %2 به بعد می‌توان اینجا دربارهٔ آن شارژ تصمیم گرفت.</translation>
    </message>
    <message>
        <source>%1 sent it and may still learn what came of it.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>‏%1 آن را فرستاد و هنوز ممکن است از نتیجهٔ آن باخبر شود.</translation>
    </message>
    <message>
        <source>%1 sent it and does not send it again. Look at the eSIM: does it have the data?</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>‏%1 آن را فرستاد و دوباره نمی‌فرستد. eSIM را ببینید: آیا آن داده را دارد؟</translation>
    </message>
</context>
<context>
    <name>Desk::Tour</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>پوشهٔ %1 ساخته نمی‌شود.</translation>
    </message>
    <message>
        <source>Connect the sandbox account and copy its catalogue</source>
        <translation>اتصال حساب آزمایشی و دریافت کاتالوگ آن</translation>
    </message>
    <message>
        <source>Search: turkey 5gb</source>
        <translation>جست‌وجو: turkey 5gb</translation>
    </message>
    <message>
        <source>What the customer sees on a screen of their own</source>
        <translation>آنچه مشتری روی نمایشگر خود می‌بیند</translation>
    </message>
    <message>
        <source>Order with Ctrl+Enter; the QR code is on the screen</source>
        <translation>سفارش با Ctrl+Enter؛ کد QR روی صفحه است</translation>
    </message>
    <message>
        <source>Read the QR code back from the picture</source>
        <translation>خواندن کد QR از روی تصویر</translation>
    </message>
    <message>
        <source>The customer sees the code and how to begin</source>
        <translation>مشتری کد و روش شروع را می‌بیند</translation>
    </message>
    <message>
        <source>Hand it over with Ctrl+P</source>
        <translation>تحویل با Ctrl+P</translation>
    </message>
    <message>
        <source>The same for somebody who reads Arabic</source>
        <translation>همان برای کسی که عربی می‌خواند</translation>
    </message>
    <message>
        <source>What it sells for</source>
        <translation>قیمت فروش آن</translation>
    </message>
    <message>
        <source>The eSIMs</source>
        <extracomment>Heading of a step that the program plays by itself.</extracomment>
        <translation>eSIM‌ها</translation>
    </message>
    <message>
        <source>What an eSIM has used, day by day</source>
        <translation>مصرف روز به روز یک eSIM</translation>
    </message>
    <message>
        <source>Why is there no data?</source>
        <translation>چرا اینترنت ندارد؟</translation>
    </message>
    <message>
        <source>Top it up with Ctrl+T</source>
        <translation>شارژ با Ctrl+T</translation>
    </message>
    <message>
        <source>The orders</source>
        <extracomment>Heading of a step that the program plays by itself.</extracomment>
        <translation>سفارش‌ها</translation>
    </message>
    <message>
        <source>The shop at a glance</source>
        <translation>فروشگاه در یک نگاه</translation>
    </message>
    <message>
        <source>Close the day with Ctrl+Shift+D</source>
        <translation>بستن روز با Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>F8 hides what it costs, while a customer looks on</source>
        <translation>F8 قیمت خرید را پنهان می‌کند، وقتی مشتری نگاه می‌کند</translation>
    </message>
    <message>
        <source>The catalogue in the dark</source>
        <translation>کاتالوگ در حالت تیره</translation>
    </message>
    <message>
        <source>%1: not done after %2 s.</source>
        <extracomment>%1: heading of a step, %2: a number of seconds.</extracomment>
        <translation>%1: پس از %2 ثانیه تمام نشد.</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <extracomment>%1: heading of a step, %2: how many milliseconds it took.</extracomment>
        <translation>%1: %2 میلی‌ثانیه</translation>
    </message>
    <message>
        <source>The picture %1 can&apos;t be written.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>تصویر %1 نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Done. The pictures are in %1.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>تمام شد. تصویرها در %1 است.</translation>
    </message>
    <message>
        <source>The tour ended early.</source>
        <translation>نمایش زودتر به پایان رسید.</translation>
    </message>
    <message>
        <source>Comes back on Friday, room 12</source>
        <translation>جمعه برمی‌گردد، اتاق ۱۲</translation>
    </message>
    <message>
        <source>This desk has made its team</source>
        <translation>این میز تیم خود را ساخته است</translation>
    </message>
    <message>
        <source>A second desk joins it</source>
        <translation>میز دومی به تیم می‌پیوندد</translation>
    </message>
    <message>
        <source>Second desk</source>
        <extracomment>The name of a desk of the team.</extracomment>
        <translation>میز دوم</translation>
    </message>
    <message>
        <source>What the second desk writes of an eSIM stands here</source>
        <translation>آنچه میز دوم دربارهٔ یک eSIM می‌نویسد اینجا دیده می‌شود</translation>
    </message>
    <message>
        <source>What the second desk sells stands in the books here</source>
        <translation>آنچه میز دوم می‌فروشد اینجا در دفترها دیده می‌شود</translation>
    </message>
</context>
<context>
    <name>Desk::UnfinishedPurchases</name>
    <message>
        <source>Unfinished purchases</source>
        <extracomment>Title of the list of orders that need a decision.</extracomment>
        <translation>خریدهای ناتمام</translation>
    </message>
    <message>
        <source>It is not clear whether these were bought. Nothing is sent again unless you say so.</source>
        <translation>معلوم نیست این‌ها خریده شده است یا نه. تا نگویید چیزی دوباره فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>آنچه معلوم است</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how an order stands.</extracomment>
        <translation>بررسی دوباره</translation>
    </message>
    <message>
        <source>Reads orders, eSIMs and balance of the account once more</source>
        <translation>سفارش‌ها، eSIM‌ها و موجودی حساب را یک بار دیگر می‌خواند</translation>
    </message>
    <message>
        <source>Finish this order</source>
        <translation>تکمیل این سفارش</translation>
    </message>
    <message>
        <source>Sends the same order once more: it is bought if it was not bought yet, and never twice</source>
        <translation>همان سفارش را یک بار دیگر می‌فرستد: اگر هنوز خریده نشده باشد خریده می‌شود، و هرگز دو بار</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Only if you have seen that the eSIM has the data</source>
        <translation>اگر دیده‌اید که داده به eSIM رسیده است</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>خریده نشد</translation>
    </message>
    <message>
        <source>Only if you have seen in the account that there is no such order or top-up</source>
        <translation>اگر در حساب دیده‌اید که چنین سفارش یا شارژی نیست</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Every purchase is settled.</source>
        <translation>تکلیف همهٔ خریدها روشن است.</translation>
    </message>
    <message>
        <source>%1 Of the orders at once: %2.</source>
        <extracomment>%1: what is known of an order; %2: of those ordered with it, &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>‏%1 از سفارش‌های هم‌زمان: %2.</translation>
    </message>
    <message>
        <source>Top-up of %1</source>
        <extracomment>In the place of a note. %1: an ICCID.</extracomment>
        <translation>شارژ %1</translation>
    </message>
    <message>
        <source>Was “%1” not bought?</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>آیا «%1» خریده نشد؟</translation>
    </message>
    <message>
        <source>The program will no longer look whether its money came back. Look at your balance and your orders first.</source>
        <translation>برنامه دیگر دنبال برگشت پول آن نمی‌گردد. نخست موجودی و سفارش‌هایتان را ببینید.</translation>
    </message>
    <message>
        <source>The program will no longer look for it, and the eSIM can be topped up again. If eSIMfly did charge it, the eSIM has the data, and the money is gone.</source>
        <translation>برنامه دیگر دنبال آن نمی‌گردد و eSIM را می‌توان دوباره شارژ کرد. اگر eSIMfly پول آن را برداشته باشد، eSIM داده را دارد و آن پول رفته است.</translation>
    </message>
    <message>
        <source>The program will no longer look for it. If eSIMfly did charge it, the eSIM appears in the list of eSIMs, and the money is gone.</source>
        <translation>برنامه دیگر دنبال آن نمی‌گردد. اگر eSIMfly پول آن را برداشته باشد، eSIM در فهرست eSIM‌ها ظاهر می‌شود و آن پول رفته است.</translation>
    </message>
    <message>
        <source>Yes, it was not bought</source>
        <translation>بله، خریده نشد</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <extracomment>Button of a question: nothing is decided.</extracomment>
        <translation>ادامهٔ جست‌وجو</translation>
    </message>
    <message>
        <source>Asks which order of the account it was</source>
        <translation>می‌پرسد کدام یک از سفارش‌های حساب بود</translation>
    </message>
</context>
<context>
    <name>Desk::UsageChart</name>
    <message>
        <source>No data was used on the days that could be read.</source>
        <translation>در روزهایی که خوانده شد داده‌ای مصرف نشده است.</translation>
    </message>
    <message>
        <source>No data was used.</source>
        <translation>داده‌ای مصرف نشده است.</translation>
    </message>
    <message>
        <source>%1 in all, the most on %2: %3.</source>
        <extracomment>What a chart shows, for those who can&apos;t see it. %1, %3: amounts of data; %2: a day.</extracomment>
        <translation>‏%1 در کل، بیشترین در %2: %3.</translation>
    </message>
    <message>
        <source>Used per day</source>
        <translation>مصرف روزانه</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>unit</comment>
        <translation>مگابایت</translation>
    </message>
    <message>
        <source>GB</source>
        <comment>unit</comment>
        <translation>گیگابایت</translation>
    </message>
</context>
<context>
    <name>Desk::UsagePanel</name>
    <message>
        <source>Data used</source>
        <extracomment>Name of a bar: how much data was used.</extracomment>
        <translation>دادهٔ مصرفی</translation>
    </message>
    <message>
        <source>Data left</source>
        <extracomment>Name of what says how much data is left.</extracomment>
        <translation>دادهٔ مانده</translation>
    </message>
    <message>
        <source>Age of the figures</source>
        <translation>زمان خواندن رقم‌ها</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>پرسش از شبکه</translation>
    </message>
    <message>
        <source>Refresh usage</source>
        <extracomment>Button: reads again how much data was used.</extracomment>
        <translation>تازه‌سازی مصرف</translation>
    </message>
    <message>
        <source>Asks the mobile network how much was used and where the phone is; once a minute (F5)</source>
        <translation>از شبکهٔ همراه می‌پرسد چقدر مصرف شده و تلفن کجاست؛ دقیقه‌ای یک بار (F5)</translation>
    </message>
    <message>
        <source>Live status</source>
        <extracomment>Name of what the network says about an eSIM at this moment.</extracomment>
        <translation>وضعیت زنده</translation>
    </message>
    <message>
        <source>Used per day</source>
        <translation>مصرف روزانه</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>Choice above a chart: the last 7 days.</extracomment>
        <translation>۷ روز</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>Choice above a chart: the last 30 days.</extracomment>
        <translation>۳۰ روز</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>Choice above a chart: the last 90 days.</extracomment>
        <translation>۹۰ روز</translation>
    </message>
    <message>
        <source>Usage report</source>
        <extracomment>Name of a table: where how much data was used.</extracomment>
        <translation>گزارش مصرف</translation>
    </message>
    <message>
        <source>Usage per day</source>
        <translation>مصرف به تفکیک روز</translation>
    </message>
    <message>
        <source>Usage by country</source>
        <translation>مصرف به تفکیک کشور</translation>
    </message>
    <message>
        <source>Choose an eSIM to see what it has used.</source>
        <translation>برای دیدن مصرف، یک eSIM برگزینید.</translation>
    </message>
    <message>
        <source>Stored figures of an earlier day</source>
        <translation>رقم‌های ذخیره‌شدهٔ روزی پیش‌تر</translation>
    </message>
    <message>
        <source>Stored figures, read at %1 (%2)</source>
        <extracomment>%1: time of day; %2: how long ago: &quot;3 min&quot;.</extracomment>
        <translation>رقم‌های ذخیره‌شده، خوانده‌شده در %1 (%2)</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: an amount of data.</extracomment>
        <translation>%1 مانده</translation>
    </message>
    <message>
        <source>ends %1, in %2</source>
        <extracomment>%1: a day; %2: &quot;15 days&quot;.</extracomment>
        <translation>پایان %1، %2 دیگر</translation>
    </message>
    <message>
        <source>ended %1</source>
        <extracomment>%1: a day.</extracomment>
        <translation>پایان‌یافته در %1</translation>
    </message>
    <message>
        <source>its validity begins with the first use</source>
        <translation>اعتبارش با نخستین استفاده آغاز می‌شود</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>در حال پرسش از شبکه…</translation>
    </message>
    <message>
        <source>It can be asked again in a minute.</source>
        <translation>یک دقیقهٔ دیگر می‌توان دوباره پرسید.</translation>
    </message>
    <message>
        <source>Reading the report…</source>
        <translation>در حال خواندن گزارش…</translation>
    </message>
    <message>
        <source>None of the days of this report could be read.</source>
        <translation>هیچ روزی از این گزارش خوانده نشد.</translation>
    </message>
    <message>
        <source>No data was used in this time.</source>
        <translation>در این مدت داده‌ای مصرف نشده است.</translation>
    </message>
    <message>
        <source>%1 in all, %2 a day on days with use. Read: %3.</source>
        <extracomment>%1, %2: amounts of data; %3: how long ago it was read: &quot;3 min&quot;.</extracomment>
        <translation>‏%1 در کل، %2 در هر روزِ دارای مصرف. زمان خواندن: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of it could not be read.</source>
        <extracomment>%Ln: how many rows of a report of used data.</extracomment>
        <translation>
            <numerusform>%Ln ردیف آن خوانده نشد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::UsageReportModel</name>
    <message>
        <source>Country</source>
        <extracomment>Heading of a column: where data was used.</extracomment>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: name of a network operator.</extracomment>
        <translation>شبکه</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: an amount of data.</extracomment>
        <translation>دادهٔ مصرفی</translation>
    </message>
</context>
<context>
    <name>Desk::WeekModel</name>
    <message>
        <source>Week</source>
        <extracomment>Heading of a column: first and last day of a week.</extracomment>
        <translation>هفته</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders in that week.</extracomment>
        <translation>سفارش‌ها</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Heading of a column: what the account paid in that week.</extracomment>
        <translation>هزینه</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid in that week.</extracomment>
        <translation>مبلغ فروش</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of the sales of that week when they were paid.</extracomment>
        <translation>سود</translation>
    </message>
    <message>
        <source>Of the orders whose selling price is known</source>
        <translation>از سفارش‌هایی که مبلغ فروش آن‌ها معلوم است</translation>
    </message>
    <message>
        <source>%1 of %2 of %3</source>
        <extracomment>%1: an amount of money; of %2 orders it is known what they were sold for, of %3 that were paid for.</extracomment>
        <translation>%1 (%2 از %3)</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Heading of a column: what came back in that week.</extracomment>
        <translation>بازپرداخت</translation>
    </message>
    <message>
        <source>What came back to the balance in this week, whenever it was sold</source>
        <translation>آنچه در این هفته به موجودی برگشت، هر زمان که فروخته شده باشد</translation>
    </message>
    <message>
        <source>Not in the sums</source>
        <translation>بیرون از جمع‌ها</translation>
    </message>
    <message>
        <source>Orders of which it is not certain, or not readable, what was paid</source>
        <translation>سفارش‌هایی که پرداختی آن‌ها قطعی یا خوانا نیست</translation>
    </message>
</context>
<context>
    <name>Desk::WeeksChart</name>
    <message>
        <source>%1 spent</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>هزینه %1</translation>
    </message>
    <message>
        <source>%1 sold for</source>
        <extracomment>What customers paid. %1: an amount of money.</extracomment>
        <translation>مبلغ فروش %1</translation>
    </message>
    <message>
        <source>%1 margin</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>سود %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What a chart shows of one week, for those who can&apos;t see it. %1: days; %2: amounts.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>چیزی برای رسم نیست.</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>In a chart: what the account paid.</extracomment>
        <translation>هزینه</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>In a chart: what customers paid.</extracomment>
        <translation>مبلغ فروش</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>In a chart: what is left of sales when they were paid.</extracomment>
        <translation>سود</translation>
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
        <translation>بیابید، سفارش دهید، بگذارید مشتری اسکن کند: eSIM سفر در چند ثانیه.</translation>
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
        <translation>کدام یک از سفارش‌های حساب بود؟</translation>
    </message>
    <message>
        <source>It was this one</source>
        <translation>همین بود</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <extracomment>Button of a question: nothing is decided.</extracomment>
        <translation>ادامهٔ جست‌وجو</translation>
    </message>
    <message>
        <source>None of the orders was chosen. Nothing was decided.</source>
        <translation>هیچ‌یک از سفارش‌ها انتخاب نشد. تصمیمی ثبت نشد.</translation>
    </message>
    <message>
        <source>No order of the account can have been this one.</source>
        <translation>هیچ‌یک از سفارش‌های حساب نمی‌تواند این یکی بوده باشد.</translation>
    </message>
    <message>
        <source>Your team can&apos;t be asked at the moment. Nothing was decided.</source>
        <translation>اکنون نمی‌توان از تیم شما پرسید. تصمیمی ثبت نشد.</translation>
    </message>
    <message>
        <source>That order belongs to another sale. Nothing was decided.</source>
        <translation>آن سفارش به فروش دیگری تعلق دارد. تصمیمی ثبت نشد.</translation>
    </message>
    <message>
        <source>The account does not show that order. Nothing was decided.</source>
        <translation>حساب آن سفارش را نشان نمی‌دهد. تصمیمی ثبت نشد.</translation>
    </message>
</context>
<context>
    <name>Desk::WorthACallModel</name>
    <message>
        <source>No data left, ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day.</extracomment>
        <translation>بدون داده، پایان %1</translation>
    </message>
    <message>
        <source>No data left</source>
        <translation>بدون داده</translation>
    </message>
    <message>
        <source>Nearly empty, ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day.</extracomment>
        <translation>رو به اتمام، پایان %1</translation>
    </message>
    <message>
        <source>Nearly empty</source>
        <extracomment>Why a customer is worth a call: little data is left.</extracomment>
        <translation>رو به اتمام</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day and a time.</extracomment>
        <translation>پایان %1</translation>
    </message>
    <message>
        <source>Being prepared since %1</source>
        <extracomment>Why an eSIM needs attention. %1: a day and a time.</extracomment>
        <translation>در حال آماده‌سازی از %1</translation>
    </message>
    <message>
        <source>Not installed since %1</source>
        <extracomment>Why a traveller is worth a call: bought, and never put on a phone. %1: a day.</extracomment>
        <translation>نصب‌نشده از %1</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading: the reason why a traveller is worth a call.</extracomment>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>Heading of a column: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: how much data was used, with a bar.</extracomment>
        <translation>دادهٔ مصرفی</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>مشتری یا یادداشت</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Heading of a column: what to do for a customer.</extracomment>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Button: an eSIM gets more data.</extracomment>
        <translation>شارژ</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows an eSIM.</extracomment>
        <translation>نمایش</translation>
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
