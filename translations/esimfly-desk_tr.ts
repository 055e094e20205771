<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>Desk::ActivationPanel</name>
    <message>
        <source>Previous eSIM</source>
        <extracomment>Button: shows the eSIM before this one, of several that were sold together.</extracomment>
        <translation>Önceki eSIM</translation>
    </message>
    <message>
        <source>Previous eSIM of this sale (Ctrl+Page Up)</source>
        <translation>Bu satışın önceki eSIM’i (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next eSIM</source>
        <extracomment>Button: shows the eSIM behind this one, of several that were sold together.</extracomment>
        <translation>Sonraki eSIM</translation>
    </message>
    <message>
        <source>Next eSIM of this sale (Ctrl+Page Down)</source>
        <translation>Bu satışın sonraki eSIM’i (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>eSIM of the sale</source>
        <translation>Satışın eSIM’i</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <extracomment>In the place of the QR code: the eSIM is paid, and eSIMfly is making it.</extracomment>
        <translation>Hazırlanıyor</translation>
    </message>
    <message>
        <source>The phone will ask for a confirmation code. It is not part of the QR code: give it to the customer separately.</source>
        <translation>Telefon bir onay kodu isteyecek. Bu kod QR kodunun içinde değildir: müşteriye ayrıca verin.</translation>
    </message>
    <message>
        <source>eSIMfly sent two different activation codes for this eSIM; this is the first. If the phone refuses it, ask eSIMfly&apos;s support which one is right. It is paid; don&apos;t order again.</source>
        <translation>eSIMfly bu eSIM için iki farklı etkinleştirme kodu gönderdi; bu, ilki. Telefon kabul etmezse hangisinin doğru olduğunu eSIMfly desteğine sorun. Ödendi; yeniden sipariş vermeyin.</translation>
    </message>
    <message>
        <source>The whole text of the QR code; Android phones ask for it</source>
        <translation>QR kodunun tüm metni; Android telefonlar bunu ister</translation>
    </message>
    <message>
        <source>Copy full code</source>
        <translation>Tam kodu kopyala</translation>
    </message>
    <message>
        <source>A card with the QR code and the steps, to print, save or send, in the traveller&apos;s language (Ctrl+P)</source>
        <translation>QR kodunu ve adımları yolcunun dilinde gösteren, yazdırılacak, kaydedilecek ya da gönderilecek bir kart (Ctrl+P)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: gives the eSIM to the customer, as paper, file or message.</extracomment>
        <translation>Teslim et</translation>
    </message>
    <message>
        <source>Copies a link that installs the eSIM with one tap (iOS 17.4 or newer)</source>
        <translation>eSIM’i tek dokunuşla yükleyen bağlantıyı kopyalar (iOS 17.4 veya sonrası)</translation>
    </message>
    <message>
        <source>iPhone link</source>
        <extracomment>Caption: a link that installs the eSIM on an iPhone.</extracomment>
        <translation>iPhone bağlantısı</translation>
    </message>
    <message>
        <source>Copy iPhone link</source>
        <translation>iPhone bağlantısını kopyala</translation>
    </message>
    <message>
        <source>Copies a link that installs the eSIM with one tap (newer Android phones)</source>
        <translation>eSIM’i tek dokunuşla yükleyen bağlantıyı kopyalar (yeni Android telefonlar)</translation>
    </message>
    <message>
        <source>Android link</source>
        <extracomment>Caption: a link that installs the eSIM on a phone with Android.</extracomment>
        <translation>Android bağlantısı</translation>
    </message>
    <message>
        <source>Copy Android link</source>
        <translation>Android bağlantısını kopyala</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <extracomment>What was copied: the address that phones ask for; “SM-DP+” is a name.</extracomment>
        <translation>SM-DP+ adresi</translation>
    </message>
    <message>
        <source>activation code</source>
        <extracomment>What was copied: the code that phones ask for beside the address.</extracomment>
        <translation>etkinleştirme kodu</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>What was copied: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>full code</source>
        <extracomment>What was copied: address and activation code in one.</extracomment>
        <translation>tam kod</translation>
    </message>
    <message>
        <source>eSIM %1 of %2</source>
        <extracomment>Which of several eSIMs of a sale is shown.</extracomment>
        <translation>eSIM %1 / %2</translation>
    </message>
    <message>
        <source>Being prepared, 1 to 5 minutes. It is paid; don&apos;t order again.</source>
        <translation>Hazırlanıyor, 1–5 dakika sürer. Ödendi; yeniden sipariş vermeyin.</translation>
    </message>
    <message>
        <source>The activation code of this eSIM came in parts only, so there is no QR code. What came of it can be typed into the phone. If that is not enough, refresh in a minute or ask eSIMfly&apos;s support. It is paid; don&apos;t order again.</source>
        <translation>Bu eSIM’in etkinleştirme kodu yalnızca kısmen geldi, bu yüzden QR kodu yok. Gelen kısım telefona elle yazılabilir. Yetmezse bir dakika sonra yenileyin ya da eSIMfly desteğine sorun. Ödendi; yeniden sipariş vermeyin.</translation>
    </message>
    <message>
        <source>There is no activation code that can be read for this eSIM. Refresh in a minute; if there is still none, ask eSIMfly&apos;s support for it with the ICCID. It is paid; don&apos;t order again.</source>
        <translation>Bu eSIM için okunabilen bir etkinleştirme kodu yok. Bir dakika sonra yenileyin; yine yoksa ICCID ile eSIMfly desteğinden isteyin. Ödendi; yeniden sipariş vermeyin.</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>sipariş: %1</translation>
    </message>
    <message>
        <source>Copied: %1. It leaves the clipboard after %2 s.</source>
        <extracomment>%1: what was copied, &quot;activation code&quot;; %2: seconds.</extracomment>
        <translation>Kopyalandı: %1. %2 sn sonra panodan silinir.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <extracomment>%1: what was copied, &quot;ICCID&quot;.</extracomment>
        <translation>Kopyalandı: %1.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Button: copies the address of a page in the internet.</extracomment>
        <translation>Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>Open link</source>
        <extracomment>Button: opens a page in the internet.</extracomment>
        <translation>Bağlantıyı aç</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Copy the link instead.</source>
        <translation>Bu bilgisayarda tarayıcı bulunamadı. Bunun yerine bağlantıyı kopyalayın.</translation>
    </message>
    <message>
        <source>Copy SM-DP+ address</source>
        <translation>SM-DP+ adresini kopyala</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>Caption: the code that phones ask for beside the address.</extracomment>
        <translation>Etkinleştirme kodu</translation>
    </message>
    <message>
        <source>Copy activation code</source>
        <translation>Etkinleştirme kodunu kopyala</translation>
    </message>
    <message>
        <source>Copy ICCID</source>
        <extracomment>Button: copies the number of an eSIM.</extracomment>
        <translation>ICCID’yi kopyala</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Tam ekran (F11)</translation>
    </message>
</context>
<context>
    <name>Desk::AfterSaleController</name>
    <message>
        <source>The top-up with %1 was not sent before the program ended. Nothing was charged.</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>%1 ek paketi, program kapanmadan önce gönderilmedi. Hiçbir ücret alınmadı.</translation>
    </message>
    <message>
        <source>The cancellation of %1 was not sent before the program ended. Nothing was cancelled.</source>
        <extracomment>%1: an ICCID.</extracomment>
        <translation>%1 için iptal isteği, program kapanmadan önce gönderilmedi. Hiçbir şey iptal edilmedi.</translation>
    </message>
    <message>
        <source>The top-up with %1 did not come to its end last time. You may have been charged. Checking…</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>%1 ek paketinin alımı geçen sefer sonuçlanmadı. Ücret alınmış olabilir. Kontrol ediliyor…</translation>
    </message>
    <message>
        <source>The top-up with %1, bought with another access code, is not clear yet. Its eSIM takes no other until you decide about it.</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>Başka bir erişim koduyla alınan %1 ek paketinin sonucu henüz belli değil. Siz karar verene kadar bu eSIM’e başka ek paket yüklenemez.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the eSIM that it is about.</extracomment>
        <translation>Göster</translation>
    </message>
    <message>
        <source>The cancellation of %1 did not come to its end last time. It may have been done: the account shows it, and nothing is sent again.</source>
        <extracomment>%1: an ICCID.</extracomment>
        <translation>%1 için iptal geçen sefer sonuçlanmadı. Yapılmış olabilir: hesapta görünür, hiçbir şey yeniden gönderilmez.</translation>
    </message>
</context>
<context>
    <name>Desk::AmountField</name>
    <message>
        <source>Up to</source>
        <extracomment>Before a field for an amount of money; the currency stands behind it.</extracomment>
        <translation>En çok</translation>
    </message>
    <message>
        <source>Highest price</source>
        <extracomment>Name of a field: packages that cost more are not listed.</extracomment>
        <translation>En yüksek fiyat</translation>
    </message>
    <message>
        <source>Write an amount like %1.</source>
        <extracomment>%1: an amount of money with its currency.</extracomment>
        <translation>%1 gibi bir tutar yazın.</translation>
    </message>
</context>
<context>
    <name>Desk::Application</name>
    <message>
        <source>eSIMfly Desk is already running; its window was brought to the front.</source>
        <translation>eSIMfly Desk zaten çalışıyor; penceresi öne getirildi.</translation>
    </message>
    <message>
        <source>eSIMfly Desk is already running, but does not answer. End it, then start again.</source>
        <translation>eSIMfly Desk zaten çalışıyor ama yanıt vermiyor. Sonlandırın, sonra yeniden başlatın.</translation>
    </message>
    <message>
        <source>eSIMfly Desk is already running with this profile, on the computer “%1”. One profile is for one program: end that one, or start this one with --profile and another name.</source>
        <extracomment>On a network home; %1: the name of a computer.</extracomment>
        <translation>eSIMfly Desk bu profille “%1” bilgisayarında zaten çalışıyor. Bir profil tek bir program içindir: oradakini kapatın ya da bunu --profile ve başka bir adla başlatın.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written or locked. Nothing was started. See that its disk is not full and that you may write there, then start again.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>%1 klasörüne yazılamıyor ya da klasör kilitlenemiyor. Hiçbir şey başlatılmadı. Diskin dolu olmadığını ve oraya yazma izniniz olduğunu kontrol edin, sonra yeniden başlatın.</translation>
    </message>
</context>
<context>
    <name>Desk::BestSellerModel</name>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders were sold.</extracomment>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid.</extracomment>
        <translation>Satış tutarı</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Kâr</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>A destination or a desk: of packages of which nobody knows where they are for, or where they were sold.</extracomment>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>Heading of a column: country or region that packages are for.</extracomment>
        <translation>Destinasyon</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>In place of the name of a seller: orders of which nobody said who sold them.</extracomment>
        <translation>Satıcı yok</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Heading of a column: a computer that sells in the same team.</extracomment>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>Satıcı</translation>
    </message>
</context>
<context>
    <name>Desk::BooksText</name>
    <message>
        <source>Pending</source>
        <extracomment>Status of an order: eSIMfly has not finished it.</extracomment>
        <translation>Beklemede</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>Status of an order: its eSIMs are there.</extracomment>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Status of an order: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>İşlemde</translation>
    </message>
    <message>
        <source>Not clear</source>
        <extracomment>An order of which nobody knows yet whether it was bought.</extracomment>
        <translation>Belirsiz</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Status of an order: eSIMfly could not do it.</extracomment>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of an order: it was taken back.</extracomment>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Status of an order: its money came back.</extracomment>
        <translation>İade edildi</translation>
    </message>
    <message>
        <source>1 order</source>
        <extracomment>Below a table of orders: there is one.</extracomment>
        <translation>1 sipariş</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <extracomment>%Ln: how many orders. Below a table of orders.</extracomment>
        <translation>
            <numerusform>%Ln sipariş</numerusform>
        </translation>
    </message>
    <message>
        <source>not clear</source>
        <extracomment>Whether, or how much, money comes back of an order.</extracomment>
        <translation>belirsiz</translation>
    </message>
    <message>
        <source>awaited</source>
        <extracomment>Money that is to come back.</extracomment>
        <translation>bekleniyor</translation>
    </message>
    <message>
        <source>came back</source>
        <extracomment>Behind an amount that eSIMfly gave back: “$4.50 came back”.</extracomment>
        <translation>geri geldi</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>When the account first showed that an order&apos;s money came back. %1: a day.</extracomment>
        <translation>görüldü: %1</translation>
    </message>
    <message>
        <source>%1 comes back later: it is not in the balance yet.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 daha sonra geri gelecek: henüz bakiyede değil.</translation>
    </message>
    <message>
        <source>The money comes back later: it is not in the balance yet.</source>
        <translation>Para daha sonra geri gelecek: henüz bakiyede değil.</translation>
    </message>
    <message>
        <source>%1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 geri geldi.</translation>
    </message>
    <message>
        <source>The money came back.</source>
        <translation>Para geri geldi.</translation>
    </message>
    <message>
        <source>No answer said when: it counts for %1, when the account first showed it.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Bunu bildiren bir yanıt gelmedi: hesapta ilk göründüğü %1 gününe yazılır.</translation>
    </message>
    <message>
        <source>It counts for %1, when it was cancelled.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>İptal edildiği %1 gününe yazılır.</translation>
    </message>
    <message>
        <source>Cancelled; when is not known: it counts for the day of the order.</source>
        <translation>İptal edildi, ne zaman olduğu bilinmiyor: siparişin gününe yazılır.</translation>
    </message>
    <message>
        <source>More of it may have been cancelled. What comes back of that is not clear, and in no sum.</source>
        <translation>Daha fazlası iptal edilmiş olabilir. Bunun için ne kadar geri geleceği belirsizdir ve hiçbir toplamda yer almaz.</translation>
    </message>
    <message>
        <source>It may have been cancelled. What comes back is not clear, and in no sum.</source>
        <translation>İptal edilmiş olabilir. Ne kadar geri geleceği belirsizdir ve hiçbir toplamda yer almaz.</translation>
    </message>
    <message>
        <source>The customer got back %1.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Müşteriye iade edilen: %1.</translation>
    </message>
    <message>
        <source>%1 · adding up…</source>
        <extracomment>%1: &quot;20,000 orders&quot;, while they are added up.</extracomment>
        <translation>%1 · toplanıyor…</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of amounts, while a customer looks at the screen.</extracomment>
        <translation>Fiyatlar gizli</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 harcandı</translation>
    </message>
    <message>
        <source>%1 sold for</source>
        <extracomment>What customers paid. %1: an amount of money.</extracomment>
        <translation>%1 satış tutarı</translation>
    </message>
    <message>
        <source>%1 margin of %2 of %3</source>
        <extracomment>%1: an amount of money; of %2 orders it is known what they were sold for, of %3 that were paid for.</extracomment>
        <translation>%1 kâr (%2 / %3)</translation>
    </message>
    <message>
        <source>%1 margin</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 kâr</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>What eSIMfly gave back. %1: an amount of money.</extracomment>
        <translation>%1 iade edildi</translation>
    </message>
    <message>
        <source>%1 refund awaited</source>
        <extracomment>What eSIMfly will give back and has not yet. %1: an amount of money.</extracomment>
        <translation>%1 iade bekleniyor</translation>
    </message>
    <message>
        <source>%1 given back to customers</source>
        <extracomment>What the shop paid back. %1: an amount of money.</extracomment>
        <translation>%1 müşterilere iade edildi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds not clear</source>
        <extracomment>Cancellations of which nobody knows whether, or how much, money comes back.</extracomment>
        <translation>
            <numerusform>%Ln iade belirsiz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not certain and not in the sums</source>
        <extracomment>Orders of which nobody knows for certain what was paid.</extracomment>
        <translation>
            <numerusform>%Ln tanesi kesin değil ve toplamlarda yok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <extracomment>Orders of which something could not be read.</extracomment>
        <translation>
            <numerusform>%Ln tanesi okunamadı</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day of this year with its weekday; the letters are those of QDate::toString().</extracomment>
        <translation>d MMM ddd</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>A day of another year with its weekday; the letters are those of QDate::toString().</extracomment>
        <translation>d MMM yyyy ddd</translation>
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
        <translation>eSIMfly Desk yedekleri (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>The copy is being read…</source>
        <translation>Yedek okunuyor…</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>Geri yükleniyor…</translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation>Yedekten geri yükle</translation>
    </message>
    <message>
        <source>What is in a copy is added to what is on this computer: nothing that has moved on here is changed, and nothing is sent to anybody. Where the computer that saved it still sells, finish orders that are not clear there.</source>
        <translation>Yedektekiler bu bilgisayardakilere eklenir: burada daha ileri durumda olan hiçbir şey değişmez, kimseye hiçbir şey gönderilmez. Yedeği alan bilgisayarda satış sürüyorsa belirsiz siparişleri orada sonuçlandırın.</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Yedek seç…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Desk::CancelDialog</name>
    <message>
        <source>Cancel eSIM</source>
        <extracomment>Title of a question: an eSIM is to be taken back.</extracomment>
        <translation>eSIM’i iptal et</translation>
    </message>
    <message>
        <source>Cancel “%1”, %2?</source>
        <extracomment>%1: a package&apos;s name; %2: an ICCID.</extracomment>
        <translation>“%1”, %2 iptal edilsin mi?</translation>
    </message>
    <message>
        <source>Customer gets back</source>
        <translation>Müşteriye iade</translation>
    </message>
    <message>
        <source>Cancel and refund</source>
        <translation>İptal et ve iade al</translation>
    </message>
    <message>
        <source>Keep eSIM</source>
        <extracomment>Button of a question: the eSIM is not taken back.</extracomment>
        <translation>eSIM kalsın</translation>
    </message>
    <message>
        <source>This is no amount. Write it like %1, or leave it empty.</source>
        <extracomment>Below a field for money; %1: an example of an amount, such as 8.00.</extracomment>
        <translation>Bu bir tutar değil. %1 gibi yazın ya da boş bırakın.</translation>
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
        <translation>bilinmeyen bir ağ</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1: data used.</extracomment>
        <translation>%1 kullanıldı</translation>
    </message>
    <message>
        <source>last on %1</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>son ağ: %1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>son kullanım: %1</translation>
    </message>
    <message>
        <source>not installed</source>
        <extracomment>Verdict on an eSIM without data: it is on no phone.</extracomment>
        <translation>yüklenmemiş</translation>
    </message>
    <message>
        <source>switched on in the phone</source>
        <translation>telefonda açık</translation>
    </message>
    <message>
        <source>switched off in the phone</source>
        <translation>telefonda kapalı</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>hiçbir şey bilinmiyor</translation>
    </message>
    <message>
        <source>Network at %1: %2</source>
        <extracomment>What the mobile network answered. %1: time of day; %2: a list.</extracomment>
        <translation>Ağın %1 yanıtı: %2</translation>
    </message>
    <message>
        <source>The network of this eSIM does not tell how it stands.</source>
        <translation>Bu eSIM’in ağı durumunu bildirmiyor.</translation>
    </message>
    <message>
        <source>The mobile network did not answer eSIMfly. Try again in a few minutes.</source>
        <translation>Mobil ağ eSIMfly’a yanıt vermedi. Birkaç dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The network of this eSIM gives no report by day. The figures above are all there is.</source>
        <translation>Bu eSIM’in ağı günlük rapor vermiyor. Yukarıdaki değerlerin dışında bilgi yok.</translation>
    </message>
    <message>
        <source>The eSIM is still being prepared.</source>
        <translation>eSIM hâlâ hazırlanıyor.</translation>
    </message>
    <message>
        <source>This eSIM was cancelled. It will not work again.</source>
        <translation>Bu eSIM iptal edildi. Bir daha çalışmaz.</translation>
    </message>
    <message>
        <source>Its validity ended on %1.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>Süresi %1 tarihinde doldu.</translation>
    </message>
    <message>
        <source>Its validity has ended.</source>
        <translation>Süresi doldu.</translation>
    </message>
    <message>
        <source>All of its data is used.</source>
        <translation>Verisinin tamamı kullanıldı.</translation>
    </message>
    <message>
        <source>It is suspended: no network lets it in.</source>
        <translation>Askıya alındı: hiçbir ağ kabul etmiyor.</translation>
    </message>
    <message>
        <source>It is not on a phone yet.</source>
        <translation>Henüz bir telefona yüklenmedi.</translation>
    </message>
    <message>
        <source>It is on the phone, but switched off there.</source>
        <translation>Telefonda yüklü ama orada kapalı.</translation>
    </message>
    <message>
        <source>It is on the phone, but no network has seen it yet.</source>
        <translation>Telefonda yüklü ama henüz hiçbir ağda görülmedi.</translation>
    </message>
    <message>
        <source>The phone is where this plan does not work: %1.</source>
        <extracomment>%1: a country, or a network and its country.</extracomment>
        <translation>Telefon bu paketin çalışmadığı bir yerde: %1.</translation>
    </message>
    <message>
        <source>The phone is on a network that is not in the plan: %1.</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>Telefon pakette olmayan bir ağda: %1.</translation>
    </message>
    <message>
        <source>No network has seen it since %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>%1 tarihinden beri hiçbir ağda görülmedi.</translation>
    </message>
    <message>
        <source>No network has seen it lately.</source>
        <translation>Son zamanlarda hiçbir ağda görülmedi.</translation>
    </message>
    <message>
        <source>Everything looks well.</source>
        <translation>Her şey yolunda görünüyor.</translation>
    </message>
    <message>
        <source>Everything looks well: %1 saw it on %2.</source>
        <extracomment>%1: a mobile network; %2: day and time.</extracomment>
        <translation>Her şey yolunda görünüyor: %1 ağında %2 tarihinde görüldü.</translation>
    </message>
    <message>
        <source>Nobody can tell: what the network says about this eSIM could not be read.</source>
        <translation>Söylemek mümkün değil: ağın bu eSIM için bildirdikleri okunamadı.</translation>
    </message>
    <message>
        <source>Nobody can tell: the network says nothing about this eSIM.</source>
        <translation>Söylemek mümkün değil: ağ bu eSIM için hiçbir şey bildirmiyor.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Henüz kontrol edilmedi.</translation>
    </message>
    <message>
        <source>In the phone&apos;s settings turn this line on, choose it for mobile data and turn data roaming on; then airplane mode on and off.</source>
        <translation>Telefonun ayarlarında bu hattı açın, mobil veri için seçin ve veri dolaşımını açın; sonra uçak modunu açıp kapatın.</translation>
    </message>
    <message>
        <source>It is paid. It takes 1 to 5 minutes; if it is not there in 15, ask eSIMfly&apos;s support with the order.</source>
        <translation>Ödendi. 1–5 dakika sürer; 15 dakikada gelmezse sipariş bilgisiyle eSIMfly desteğine sorun.</translation>
    </message>
    <message>
        <source>Sell a new one.</source>
        <translation>Yeni bir eSIM satışı yapın.</translation>
    </message>
    <message>
        <source>Top it up (Ctrl+T), or sell a new one.</source>
        <translation>Ek paket yükleyin (Ctrl+T) ya da yeni bir eSIM satışı yapın.</translation>
    </message>
    <message>
        <source>Press “Resume” under “Manage”, then airplane mode on and off.</source>
        <translation>“Yönetim” altındaki “Yeniden aç” düğmesine basın, sonra uçak modunu açıp kapatın.</translation>
    </message>
    <message>
        <source>Let the customer scan the QR code under “Activation”, with the phone on Wi-Fi.</source>
        <translation>Telefon Wi-Fi’a bağlıyken müşteri “Etkinleştirme” altındaki QR kodunu tarasın.</translation>
    </message>
    <message>
        <source>Sell a package for this country.</source>
        <translation>Bu ülke için bir paket satışı yapın.</translation>
    </message>
    <message>
        <source>Airplane mode on, wait ten seconds, off again. If it comes back to the same network, turn off automatic network selection and choose one by hand.</source>
        <translation>Uçak modunu açın, on saniye bekleyin, kapatın. Aynı ağa dönerse otomatik ağ seçimini kapatıp elle bir ağ seçin.</translation>
    </message>
    <message>
        <source>In the plan: %1.</source>
        <extracomment>%1: names of mobile networks.</extracomment>
        <translation>Pakette: %1.</translation>
    </message>
    <message>
        <source>Is the phone on, and in reach of a network?</source>
        <translation>Telefon açık mı, kapsama alanında mı?</translation>
    </message>
    <message>
        <source>If there is no data all the same: turn data roaming on and start the phone again.</source>
        <translation>Yine de internet yoksa: veri dolaşımını açın ve telefonu yeniden başlatın.</translation>
    </message>
    <message>
        <source>If there is no data all the same: turn data roaming on, set the access point (APN) to “%1” and start the phone again.</source>
        <extracomment>%1: the name of an access point.</extracomment>
        <translation>Yine de internet yoksa: veri dolaşımını açın, erişim noktasını (APN) “%1” yapın ve telefonu yeniden başlatın.</translation>
    </message>
    <message>
        <source>“Check network” asks the mobile network.</source>
        <translation>“Ağı kontrol et” mobil ağa sorar.</translation>
    </message>
    <message>
        <source>Last network: %1, %2</source>
        <extracomment>%1: a mobile network; %2: day and time.</extracomment>
        <translation>Son ağ: %1, %2</translation>
    </message>
    <message>
        <source>Last network: %1</source>
        <extracomment>%1: a mobile network.</extracomment>
        <translation>Son ağ: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <extracomment>%1: a phone&apos;s model.</extracomment>
        <translation>Telefon: %1</translation>
    </message>
    <message>
        <source>Access point (APN): %1</source>
        <extracomment>%1: the name of an access point.</extracomment>
        <translation>Erişim noktası (APN): %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the network could not be read.</source>
        <extracomment>%Ln: how many things that happened in a network, as a list shows them.</extracomment>
        <translation>
            <numerusform>%Ln ağ olayı okunamadı.</numerusform>
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
        <translation>Sipariş: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1: how an eSIM stands, such as “Active”. A line of a note about an eSIM.</extracomment>
        <translation>Durum: %1</translation>
    </message>
    <message>
        <source>Data used: %1</source>
        <extracomment>%1: an amount of data, such as “1.2 of 5 GB”. A line of a note about an eSIM.</extracomment>
        <translation>Kullanılan veri: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <extracomment>%1: date and time. A line of a note about an eSIM.</extracomment>
        <translation>Bitiş: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1: why there is no data, in a sentence. A line of a note about an eSIM.</extracomment>
        <translation>Bulgu: %1</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>pakette değil</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <extracomment>%1: date and time. A line of a note about an eSIM.</extracomment>
        <translation>Kontrol: %1</translation>
    </message>
    <message>
        <source>Nobody has installed it, so it can be cancelled.</source>
        <translation>Kimse yüklemedi, bu yüzden iptal edilebilir.</translation>
    </message>
    <message>
        <source>It can be cancelled where nobody has installed it; eSIMfly decides.</source>
        <translation>Kimse yüklemediyse iptal edilebilir; kararı eSIMfly verir.</translation>
    </message>
    <message>
        <source>It is installed or used, so eSIMfly does not take it back.</source>
        <translation>Yüklenmiş ya da kullanılmış, bu yüzden eSIMfly geri almaz.</translation>
    </message>
    <message>
        <source>It is cancelled or over: there is nothing to cancel.</source>
        <translation>İptal edilmiş ya da süresi dolmuş: iptal edilecek bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>It is one of %Ln eSIMs of its order, and cancelling reaches all of them.</source>
        <extracomment>%Ln: how many eSIMs an order has.</extracomment>
        <translation>
            <numerusform>Siparişindeki %Ln eSIM’den biri; iptal hepsini kapsar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not installed and cancelled: %1. Perhaps: %2. Installed or over, they stay: %3.</source>
        <extracomment>%1: how many eSIMs are cancelled; %2: how many may be; %3: how many stay.</extracomment>
        <translation>Yüklenmemiş, iptal edilen: %1. Belki: %2. Yüklenmiş ya da bitmiş, kalan: %3.</translation>
    </message>
    <message>
        <source>Which eSIMs belong together is told by package and time of purchase; there may be more or fewer.</source>
        <translation>Hangi eSIM’lerin birlikte olduğu paketten ve satın alma saatinden çıkarılır; daha çok ya da daha az olabilir.</translation>
    </message>
    <message>
        <source>At most what was paid comes back.</source>
        <translation>En fazla, ödenen kadarı geri gelir.</translation>
    </message>
    <message>
        <source>At most %1 comes back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>En fazla %1 geri gelir.</translation>
    </message>
    <message>
        <source>What comes back is said afterwards.</source>
        <translation>Ne kadar geri geleceği sonra bildirilir.</translation>
    </message>
    <message>
        <source>It can&apos;t be undone.</source>
        <translation>Geri alınamaz.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer got lost. Looking in the account whether it was done…</source>
        <translation>eSIMfly’ın yanıtı kayboldu. Yapılıp yapılmadığına hesapta bakılıyor…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>What is under way for an eSIM: it is being taken back.</extracomment>
        <translation>İptal ediliyor…</translation>
    </message>
    <message>
        <source>Suspending…</source>
        <extracomment>What is under way for an eSIM: it is being paused.</extracomment>
        <translation>Askıya alınıyor…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <extracomment>What is under way for an eSIM: it is going on after a pause.</extracomment>
        <translation>Yeniden açılıyor…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>What is under way for an eSIM: an SMS is being sent to it.</extracomment>
        <translation>Gönderiliyor…</translation>
    </message>
    <message>
        <source>It is suspended: no network lets it in until “Resume”. Nothing was refunded.</source>
        <translation>Askıya alındı: “Yeniden aç” düğmesine basılana kadar hiçbir ağ kabul etmez. Hiçbir şey iade edilmedi.</translation>
    </message>
    <message>
        <source>It works again. Airplane mode on and off brings it back at once.</source>
        <translation>Yeniden çalışıyor. Uçak modunu açıp kapatmak hemen geri getirir.</translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Gönderildi: %1.</translation>
    </message>
    <message>
        <source>It is cancelled. eSIMfly&apos;s answer got lost, so what comes back was not said: see the balance, or ask eSIMfly&apos;s support.</source>
        <translation>İptal edildi. eSIMfly’ın yanıtı kaybolduğu için ne kadar geri geleceği bildirilmedi: bakiyeye bakın ya da eSIMfly desteğine sorun.</translation>
    </message>
    <message>
        <source>It was cancelled before. Nothing is refunded a second time.</source>
        <translation>Daha önce iptal edilmişti. İkinci kez iade yapılmaz.</translation>
    </message>
    <message>
        <source>%1 of %2 eSIMs of the order are cancelled.</source>
        <extracomment>%1 of %2 eSIMs.</extracomment>
        <translation>Siparişin %2 eSIM’inden %1 tanesi iptal edildi.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>İptal edildi.</translation>
    </message>
    <message>
        <source>%1 is back in the balance.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 bakiyeye geri geldi.</translation>
    </message>
    <message>
        <source>The money is back in the balance.</source>
        <translation>Para bakiyeye geri geldi.</translation>
    </message>
    <message>
        <source>%1 comes back later: the money is not in the balance yet.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 daha sonra geri gelecek: para henüz bakiyede değil.</translation>
    </message>
    <message>
        <source>The money comes back later: it is not in the balance yet.</source>
        <translation>Para daha sonra geri gelecek: henüz bakiyede değil.</translation>
    </message>
    <message>
        <source>It was not cancelled.</source>
        <translation>İptal edilmedi.</translation>
    </message>
    <message>
        <source>It was not suspended.</source>
        <translation>Askıya alınmadı.</translation>
    </message>
    <message>
        <source>It was not resumed.</source>
        <translation>Yeniden açılmadı.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Gönderilmedi.</translation>
    </message>
    <message>
        <source>eSIMfly takes back only what nobody has downloaded, installed or used.</source>
        <translation>eSIMfly yalnızca kimsenin indirmediği, yüklemediği ve kullanmadığı eSIM’leri geri alır.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <extracomment>%1: an ICCID; %2: the server&apos;s own words.</extracomment>
        <translation>%1: “%2”.</translation>
    </message>
    <message>
        <source>This eSIM takes no SMS.</source>
        <translation>Bu eSIM SMS almaz.</translation>
    </message>
    <message>
        <source>The network could not deliver it: the phone may be off, or the eSIM not installed or suspended.</source>
        <translation>Ağ iletemedi: telefon kapalı, eSIM yüklenmemiş ya da askıya alınmış olabilir.</translation>
    </message>
    <message>
        <source>The network of this eSIM does not offer it.</source>
        <translation>Bu eSIM’in ağı bunu sunmuyor.</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>Henüz belli değil.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer got lost.</source>
        <translation>eSIMfly’ın yanıtı kayboldu.</translation>
    </message>
    <message>
        <source>Nothing shows that it was cancelled, but it may be yet. Cancelling once more is safe: nothing is refunded twice.</source>
        <translation>İptal edildiğini gösteren bir şey yok, ama yine de edilmiş olabilir. Yeniden iptal etmenin sakıncası yoktur: hiçbir şey iki kez iade edilmez.</translation>
    </message>
    <message>
        <source>Doing it once more is safe.</source>
        <translation>Yeniden denemenin sakıncası yoktur.</translation>
    </message>
    <message>
        <source>It may have been sent. Ask the customer before you send it again.</source>
        <translation>Gönderilmiş olabilir. Yeniden göndermeden önce müşteriye sorun.</translation>
    </message>
</context>
<context>
    <name>Desk::CataloguePage</name>
    <message>
        <source>Back to the package</source>
        <translation>Pakete geri dön</translation>
    </message>
    <message>
        <source>Order another</source>
        <extracomment>Button: the same package is ordered once more.</extracomment>
        <translation>Bir tane daha</translation>
    </message>
    <message>
        <source>One more of the same package (Ctrl+N)</source>
        <translation>Aynı paketten bir tane daha sipariş ver (Ctrl+N)</translation>
    </message>
    <message>
        <source>Where does your customer go?</source>
        <translation>Müşteriniz nereye gidiyor?</translation>
    </message>
    <message>
        <source>Type the place, how much data and for how long, for example “turkey 5gb 30d”. Or choose a destination.</source>
        <translation>Yeri, ne kadar veri istendiğini ve süreyi yazın, örneğin “almanya 5gb 30d”. Ya da bir destinasyon seçin.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <extracomment>Name of a page: all packages that can be bought.</extracomment>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>The eSIM is not listed yet. Look for it under eSIMs in a minute.</source>
        <translation>eSIM henüz listede yok. Bir dakika sonra eSIM’ler sayfasında bakın.</translation>
    </message>
</context>
<context>
    <name>Desk::ClaimText</name>
    <message>
        <source>Another desk</source>
        <extracomment>In place of a desk&apos;s name: &quot;Another desk is looking at this.&quot;</extracomment>
        <translation>Başka bir kasa</translation>
    </message>
    <message>
        <source>%1 topped this eSIM up at %2, and it is not clear yet.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 bu eSIM’e ek paket yükledi (%2); sonucu henüz belli değil.</translation>
    </message>
    <message>
        <source>%1 topped this eSIM up, and it is not clear yet.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 bu eSIM’e ek paket yükledi; sonucu henüz belli değil.</translation>
    </message>
    <message>
        <source>%1 is looking at this.</source>
        <extracomment>%1: the name of a desk. &quot;This&quot; is an eSIM.</extracomment>
        <translation>%1 bu eSIM’e bakıyor.</translation>
    </message>
    <message>
        <source>The other desks can&apos;t be asked whether one of them is topping this eSIM up.</source>
        <translation>Diğer kasalardan birinin bu eSIM’e ek paket yükleyip yüklemediği sorulamıyor.</translation>
    </message>
    <message>
        <source>%1 was looking at this at %2, and was not heard of since.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 bu eSIM’e bakıyordu (%2); o zamandan beri haber yok.</translation>
    </message>
    <message>
        <source>The other desks can&apos;t be asked since %1. One of them may be topping this eSIM up, and it would be paid twice. Press again to top it up all the same.</source>
        <extracomment>%1: a time.</extracomment>
        <translation>%1 itibarıyla diğer kasalara sorulamıyor. Biri bu eSIM’e ek paket yüklüyor olabilir; o zaman iki kez ödenir. Yine de yüklemek için yeniden basın.</translation>
    </message>
    <message>
        <source>%1 was not heard of since %2. It may be topping this eSIM up, and it would be paid twice. Press again to top it up all the same.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 en son %2 itibarıyla haber verdi. Bu eSIM’e ek paket yüklüyor olabilir; o zaman iki kez ödenir. Yine de yüklemek için yeniden basın.</translation>
    </message>
    <message>
        <source>More than a minute passed before it could leave, so the other desks have to be asked again.</source>
        <translation>Gönderilemeden bir dakikadan fazla geçti; diğer kasalara yeniden sorulması gerekiyor.</translation>
    </message>
</context>
<context>
    <name>Desk::CloseGuard</name>
    <message>
        <source>Wait, then close</source>
        <translation>Bekle, sonra kapat</translation>
    </message>
    <message>
        <source>Close now</source>
        <extracomment>Button: the window closes though something is under way.</extracomment>
        <translation>Şimdi kapat</translation>
    </message>
    <message>
        <source>Keep open</source>
        <extracomment>Button: the window stays open.</extracomment>
        <translation>Açık kalsın</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <extracomment>Button that was pressed: the window closes as soon as the answer is there.</extracomment>
        <translation>Bekleniyor…</translation>
    </message>
    <message>
        <source>A purchase is under way</source>
        <translation>Bir satın alma işlemi sürüyor</translation>
    </message>
    <message>
        <source>An eSIM is being changed</source>
        <translation>Bir eSIM değiştiriliyor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are under way. Wait for the answer? The window closes by itself then.</source>
        <extracomment>%Ln: how many orders wait for eSIMfly&apos;s answer. A question when the window is closed.</extracomment>
        <translation>
            <numerusform>%Ln sipariş sürüyor. Yanıt beklensin mi? Sonra pencere kendiliğinden kapanır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you asked for is under way for %Ln eSIMs. Wait for the answer? The window closes by itself then.</source>
        <extracomment>%Ln: of how many eSIMs something waits for eSIMfly&apos;s answer, such as cancelling. A question when the window is closed.</extracomment>
        <translation>
            <numerusform>%Ln eSIM için istediğiniz işlem sürüyor. Yanıt beklensin mi? Sonra pencere kendiliğinden kapanır.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you close now, it may have been done. The eSIMs page shows later whether it was; of an SMS nobody can tell.</source>
        <translation>Şimdi kapatırsanız yapılmış olabilir. Yapılıp yapılmadığını sonra eSIM’ler sayfası gösterir; SMS için bunu söylemek mümkün değil.</translation>
    </message>
    <message>
        <source>If you close now, you may have been charged. The next start finds out, and orders nothing by itself.</source>
        <translation>Şimdi kapatırsanız ücret alınmış olabilir. Bir sonraki açılışta anlaşılır; kendiliğinden hiçbir sipariş verilmez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not sent yet and will not be sent then; nothing is charged for those.</source>
        <extracomment>%Ln: how many of the orders named in the sentence before.</extracomment>
        <translation>
            <numerusform>Bunlardan %Ln tanesi henüz gönderilmedi, kapatınca da gönderilmez; onlar için ücret alınmaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Programı kapat</translation>
    </message>
</context>
<context>
    <name>Desk::CloseSheet</name>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column of a printed sheet: a seller, a desk or a way to pay.</extracomment>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Heading of a column of a printed sheet: how many sales.</extracomment>
        <translation>Satışlar</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Heading of a column of a printed sheet: how many top-ups.</extracomment>
        <translation>Ek paketler</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column of a printed sheet: what the account paid.</extracomment>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column of a printed sheet: what customers paid.</extracomment>
        <translation>Satış tutarı</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column of a printed sheet: what is left of sales when they were paid.</extracomment>
        <translation>Kâr</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Heading of a column of a printed sheet: when the first sale was.</extracomment>
        <translation>İlk</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Heading of a column of a printed sheet: when the last sale was.</extracomment>
        <translation>Son</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: an amount; %2: &quot;12 of 15&quot;, the orders that it is of.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refunds of this day</source>
        <translation>Bu günün iadeleri</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column of a printed sheet: how many orders.</extracomment>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>Heading of a column of a printed sheet: money that eSIMfly gave back.</extracomment>
        <translation>Geri gelen</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Heading of a column of a printed sheet: money that eSIMfly is expected to give back.</extracomment>
        <translation>Beklenen</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column of a printed sheet: money that customers got back.</extracomment>
        <translation>Müşteriye iade</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <extracomment>%1: how many refunds; %2: how many of them are as the account shows them.</extracomment>
        <translation>%1 (%2 görülen)</translation>
    </message>
    <message>
        <source>Not certain, and in no sum</source>
        <translation>Kesin olmayan ve hiçbir toplamda olmayanlar</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Heading of a column of a printed sheet: eSIMfly&apos;s number of an order.</extracomment>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Heading of a column of a printed sheet: when something was sold.</extracomment>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column of a printed sheet: how an order stands.</extracomment>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column of a printed sheet: name of a package.</extracomment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading of a column of a printed sheet: what a person wrote about an order.</extracomment>
        <translation>Not</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column of a printed sheet: the person who sold.</extracomment>
        <translation>Satıcı</translation>
    </message>
    <message>
        <source>By seller</source>
        <extracomment>Heading of a part of a printed sheet: sums of each person who sold.</extracomment>
        <translation>Satıcıya göre</translation>
    </message>
    <message>
        <source>By payment</source>
        <extracomment>Heading of a part of a printed sheet: sums of each way to pay.</extracomment>
        <translation>Ödemeye göre</translation>
    </message>
    <message>
        <source>Changed since the close before</source>
        <translation>Önceki gün sonu alındığından beri değişenler</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1: number of a page, of %2 pages.</extracomment>
        <translation>Sayfa %1 / %2</translation>
    </message>
    <message>
        <source>By desk</source>
        <extracomment>Heading of a part of a printed sheet: sums of each computer that sells.</extracomment>
        <translation>Kasaya göre</translation>
    </message>
</context>
<context>
    <name>Desk::CloseText</name>
    <message>
        <source>Day close, %1</source>
        <extracomment>%1: a date, &quot;Saturday, 28 November 2026&quot;.</extracomment>
        <translation>Gün sonu, %1</translation>
    </message>
    <message>
        <source>%1, until midnight</source>
        <extracomment>%1: the name of a time zone, &quot;Europe/Istanbul&quot;.</extracomment>
        <translation>%1, gece yarısına kadar</translation>
    </message>
    <message>
        <source>%1, until %2 of the next day</source>
        <extracomment>%1: the name of a time zone, &quot;Europe/Istanbul&quot;; %2: an hour, &quot;03:00&quot;.</extracomment>
        <translation>%1, ertesi günün %2 saatine kadar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a day, %2: a time of it.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Düzenlenme: %1.</translation>
    </message>
    <message>
        <source>Made on %1 by %2.</source>
        <extracomment>%1: day and time; %2: name of a person.</extracomment>
        <translation>Düzenlenme: %1, düzenleyen: %2.</translation>
    </message>
    <message>
        <source>The day is not over yet.</source>
        <translation>Gün henüz bitmedi.</translation>
    </message>
    <message>
        <source>The account&apos;s orders are as of %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Hesabın siparişleri %1 itibarıyladır.</translation>
    </message>
    <message>
        <source>All orders</source>
        <extracomment>In a table, before sums: all orders of the day.</extracomment>
        <translation>Tüm siparişler</translation>
    </message>
    <message>
        <source>Not sold on this computer</source>
        <translation>Bu bilgisayarda satılmadı</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>In a table, in place of the name of a seller.</extracomment>
        <translation>Satıcı yok</translation>
    </message>
    <message>
        <source>Payment not said</source>
        <translation>Ödeme belirtilmedi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: of so many orders it is known, of %2 orders that there are.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Order without a reference</source>
        <extracomment>An order of which nothing is known that names it.</extracomment>
        <translation>Referanssız sipariş</translation>
    </message>
    <message>
        <source>Refund not clear</source>
        <extracomment>How an order stands: nobody knows whether, or how much, money comes back of it.</extracomment>
        <translation>İade belirsiz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are not certain: they are named below, and in no sum.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>
            <numerusform>%Ln sipariş kesin değil: aşağıda belirtilmiştir, hiçbir toplamda yoktur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds are not clear: their orders are named below, and what comes back of them is in no sum.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet what comes back.</extracomment>
        <translation>
            <numerusform>%Ln iade belirsiz: siparişleri aşağıda belirtilmiştir, geri gelecek tutarları hiçbir toplamda yoktur.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was bought on this computer is still being read: orders may be missing, and so may what they were sold for and by whom.</source>
        <translation>Bu bilgisayarda satın alınanlar hâlâ okunuyor: bazı siparişler eksik olabilir; kaça ve kim tarafından satıldıkları da eksik olabilir.</translation>
    </message>
    <message>
        <source>What was bought on this computer could not be read: orders may be missing, and so may what they were sold for and by whom.</source>
        <translation>Bu bilgisayarda satın alınanlar okunamadı: bazı siparişler eksik olabilir; kaça ve kim tarafından satıldıkları da eksik olabilir.</translation>
    </message>
    <message>
        <source>The account&apos;s own list of orders was not read to its end: only the orders that this computer knows stand here.</source>
        <translation>Hesabın kendi sipariş listesi sonuna kadar okunmadı: burada yalnızca bu bilgisayarın bildiği siparişler var.</translation>
    </message>
    <message>
        <source>Orders of this day have not all been read: there may be more than stand here. “Read all orders” reads them.</source>
        <translation>Bu günün siparişlerinin hepsi okunmadı: buradakilerden fazlası olabilir. “Tüm siparişleri oku” ile okunur.</translation>
    </message>
    <message>
        <source>Orders of this day have not all been read, but those until %1: there may be more than stand here. F5 reads them.</source>
        <extracomment>%1: time of the day. F5 is a key.</extracomment>
        <translation>Bu günün siparişlerinin hepsi okunmadı, yalnızca %1 öncesindekiler okundu: buradakilerden fazlası olabilir. F5 ile okunur.</translation>
    </message>
    <message>
        <source>The account&apos;s own list of orders was last read to its end on %1, and not all of it could be read since: there may be more orders than stand here.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Hesabın kendi sipariş listesi en son %1 tarihinde sonuna kadar okundu, o zamandan beri tamamı okunamadı: buradakilerden fazla sipariş olabilir.</translation>
    </message>
    <message numerus="yes">
        <source>The time of %Ln orders could not be read: they stand in no day.</source>
        <extracomment>%Ln: how many orders.</extracomment>
        <translation>
            <numerusform>%Ln siparişin saati okunamadı: hiçbir günde yer almıyorlar.</numerusform>
        </translation>
    </message>
    <message>
        <source>This day was closed on %1.</source>
        <extracomment>%1: day and time.</extracomment>
        <translation>Bu günün gün sonu %1 tarihinde alındı.</translation>
    </message>
    <message>
        <source>This day was closed on %1 by %2.</source>
        <extracomment>%1: day and time; %2: name of a person.</extracomment>
        <translation>Bu günün gün sonunu %1 tarihinde %2 aldı.</translation>
    </message>
    <message>
        <source>The shop&apos;s day was set otherwise then: %1.</source>
        <extracomment>%1: whose day it was then, &quot;Europe/Istanbul, until midnight&quot;.</extracomment>
        <translation>O zaman mağazanın günü başkaydı: %1.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>O zamandan beri hiçbir şey değişmedi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have changed since.</source>
        <extracomment>%Ln: how many orders are others than when the day was closed.</extracomment>
        <translation>
            <numerusform>O zamandan beri %Ln sipariş değişti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <extracomment>%1, %2: what a day came to, &quot;12 orders · $31.00 spent&quot;.</extracomment>
        <translation>O zaman: %1. Şimdi: %2.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>An order that came since. %1: its reference, time, note and seller.</extracomment>
        <translation>Yeni: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <extracomment>An order that is no longer of that day. %1: its reference, time, note and seller.</extracomment>
        <translation>Artık yok: %1</translation>
    </message>
    <message>
        <source>Changed: %1: %2</source>
        <extracomment>An order that is another one now. %1: its reference, time, note and seller; %2: what has changed in it.</extracomment>
        <translation>Değişti: %1: %2</translation>
    </message>
    <message>
        <source>%1, corrected on %2</source>
        <extracomment>%1: what was corrected, &quot;Sold for $7.99 → $8.49&quot;; %2: day and time.</extracomment>
        <translation>%1, düzeltme: %2</translation>
    </message>
    <message>
        <source>%1, corrected by %2 on %3</source>
        <extracomment>%1: what was corrected, &quot;Sold for $7.99 → $8.49&quot;; %2: name of a person; %3: day and time.</extracomment>
        <translation>%1, düzelten: %2, %3</translation>
    </message>
    <message>
        <source>%1 %2, was %3</source>
        <extracomment>A change. %1: what has changed, &quot;Seller&quot;; %2: how it is now; %3: how it was.</extracomment>
        <translation>%1 %2, önceki: %3</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>What changed in an order since a day was closed: how it stands.</extracomment>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>What changed in an order since a day was closed: what the account paid.</extracomment>
        <translation>Ödenen</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>What changed in an order since a day was closed: what the customer paid.</extracomment>
        <translation>Satış tutarı</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>What changed in an order since a day was closed: who sold it.</extracomment>
        <translation>Satıcı</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>What changed in an order since a day was closed: how the customer paid.</extracomment>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What changed in an order since a day was closed: what a person wrote about it.</extracomment>
        <translation>Not</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>What changed in an order since a day was closed: money that eSIMfly gave back.</extracomment>
        <translation>Geri gelen</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>What changed in an order since a day was closed: money that eSIMfly is expected to give back.</extracomment>
        <translation>Beklenen</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>What changed in an order since a day was closed: money that the customer got back.</extracomment>
        <translation>Müşteriye iade</translation>
    </message>
    <message>
        <source>What was awaited has come back</source>
        <translation>Beklenen para geri geldi</translation>
    </message>
    <message>
        <source>What came back is as the account shows it</source>
        <translation>Geri gelen tutar hesapta göründüğü gibidir</translation>
    </message>
    <message>
        <source>What came back is as the cancellation&apos;s answer says</source>
        <translation>Geri gelen tutar iptal yanıtının bildirdiği gibidir</translation>
    </message>
    <message>
        <source>Amounts or days</source>
        <extracomment>What has changed in an order: an amount that is hidden, or the day it counts on.</extracomment>
        <translation>Tutarlar ya da günler</translation>
    </message>
    <message>
        <source>Not readable by this version</source>
        <extracomment>How an order stands: another desk, whose program is newer, told something of it.</extracomment>
        <translation>Bu sürümle okunamıyor</translation>
    </message>
    <message>
        <source>Not clear again: its order is another sale&apos;s</source>
        <extracomment>How an order stands: it was taken for an order of the account that is another one&apos;s.</extracomment>
        <translation>Yeniden belirsiz: siparişi başka bir satışa ait</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of %1 can&apos;t be read by this version of the program: what they tell of sales is in no day.</source>
        <extracomment>%1: name of a desk, whose program is newer.</extracomment>
        <translation>
            <numerusform>%1: %Ln kayıt programın bu sürümüyle okunamıyor; satışlar hakkında bildirdikleri hiçbir günde yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders came later from %1, which had not been heard of when the day was closed.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>
            <numerusform>%1: %Ln sipariş sonradan geldi; gün sonu alındığında bu kasadan haber yoktu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been heard of since: it sold nothing more on that day.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>%1 sonradan haber verdi: o gün başka bir şey satmamış.</translation>
    </message>
    <message>
        <source>At no desk of the team</source>
        <extracomment>In a table: orders that no desk of the team knows, in place of the name of a desk or seller.</extracomment>
        <translation>Ekibin hiçbir kasasında satılmadı</translation>
    </message>
    <message>
        <source>The shop was called %1 then.</source>
        <extracomment>%1: the name of the shop when a day was closed.</extracomment>
        <translation>Mağazanın adı o zaman %1 idi.</translation>
    </message>
    <message>
        <source>The address of the shop was %1 then.</source>
        <extracomment>%1: the address of the shop when a day was closed.</extracomment>
        <translation>Mağazanın adresi o zaman %1 idi.</translation>
    </message>
</context>
<context>
    <name>Desk::CommandBar</name>
    <message>
        <source>Find a command</source>
        <translation>Komut bul</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Name of the field where somebody types what they want to do.</extracomment>
        <translation>Komut</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Ne yapmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Name of the list of commands that were found.</extracomment>
        <translation>Komutlar</translation>
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
        <translation>Böyle bir argüman yok: %1</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, - and _ only, 64 at most.</source>
        <translation>Profil adında harf, rakam, - ve _ olur, en çok 64 karakter.</translation>
    </message>
    <message>
        <source>A language is given as its code, such as en, ar or de.</source>
        <translation>Dil, koduyla verilir; örneğin en, ar ya da de.</translation>
    </message>
    <message>
        <source>The API&apos;s address must begin with https://, or with http:// and be on this computer.</source>
        <translation>API adresi https:// ile başlamalı ya da http:// ile başlayıp bu bilgisayarda olmalıdır.</translation>
    </message>
    <message>
        <source>--sandbox has its own API: leave --api out.</source>
        <translation>--sandbox kendi API’sini kullanır: --api olmadan başlatın.</translation>
    </message>
    <message>
        <source>--tour needs a folder for its pictures.</source>
        <translation>--tour, resimleri için bir klasör ister.</translation>
    </message>
    <message>
        <source>--tour buys an eSIM, so it plays with --sandbox only.</source>
        <translation>--tour bir eSIM satın alır, bu yüzden yalnızca --sandbox ile çalışır.</translation>
    </message>
    <message>
        <source>Sells travel eSIMs of the eSIMfly Business API.</source>
        <translation>eSIMfly Business API üzerinden seyahat eSIM’leri satar.</translation>
    </message>
    <message>
        <source>The team&apos;s address can&apos;t be used: %1</source>
        <extracomment>%1: why not.</extracomment>
        <translation>Ekibin adresi kullanılamıyor: %1</translation>
    </message>
    <message>
        <source>Start on the built-in sandbox account. Nothing in it is real.</source>
        <translation>Yerleşik deneme hesabıyla başlar. İçindeki hiçbir şey gerçek değildir.</translation>
    </message>
    <message>
        <source>Another address for the API: https, or http on this computer only.</source>
        <translation>API için başka bir adres: https ya da yalnızca bu bilgisayarda http.</translation>
    </message>
    <message>
        <source>A separate account, cache and settings (letters, digits, - and _).</source>
        <translation>Ayrı bir hesap, önbellek ve ayarlar (harf, rakam, - ve _).</translation>
    </message>
    <message>
        <source>With --sandbox: sell one eSIM and show the main pages by itself, save a picture of each step into DIR.</source>
        <translation>--sandbox ile: kendi kendine bir eSIM satar, ana sayfaları gösterir, her adımın resmini DIR içine kaydeder.</translation>
    </message>
    <message>
        <source>Another language than the system&apos;s, as a two-letter code.</source>
        <translation>Sistem dilinden başka bir dil, iki harfli kod olarak.</translation>
    </message>
    <message>
        <source>Join the team whose server is there: &quot;host=… port=… dbname=… user=… sslrootcert=…&quot;. The password comes from ESIMFLY_DESK_TEAM_PASSWORD or the keychain.</source>
        <translation>Sunucusu şurada olan ekibe katılır: &quot;host=… port=… dbname=… user=… sslrootcert=…&quot;. Parola ESIMFLY_DESK_TEAM_PASSWORD değişkeninden ya da anahtarlıktan alınır.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Sürümü gösterir.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Bu yardımı gösterir.</translation>
    </message>
    <message>
        <source>The sandbox is in no team, but for a tour: leave --team out, or add --tour.</source>
        <translation>Deneme ortamı, tur dışında hiçbir ekipte değildir: --team olmadan başlatın ya da --tour ekleyin.</translation>
    </message>
    <message>
        <source>Go to the search with nothing in it, in the window that is open already, too.</source>
        <translation>Boş aramaya gider; pencere zaten açıksa o pencerede.</translation>
    </message>
</context>
<context>
    <name>Desk::ComparisonModel</name>
    <message>
        <source>%1, differs</source>
        <extracomment>One of two versions of something, where the other one says something else. %1: what it says.</extracomment>
        <translation>%1, farklı</translation>
    </message>
    <message>
        <source>This desk</source>
        <extracomment>Heading of a column: what stands on this computer.</extracomment>
        <translation>Bu kasa</translation>
    </message>
    <message>
        <source>The team</source>
        <extracomment>Heading of a column: what stands on the team&apos;s server.</extracomment>
        <translation>Ekip</translation>
    </message>
</context>
<context>
    <name>Desk::ConnectPage</name>
    <message>
        <source>Connect your account</source>
        <translation>Hesabınızı bağlayın</translation>
    </message>
    <message>
        <source>&amp;Access code</source>
        <extracomment>Caption of a field: the first of the two keys of an account.</extracomment>
        <translation>&amp;Erişim kodu</translation>
    </message>
    <message>
        <source>Access code</source>
        <extracomment>Name of a field: the first of the two keys of an account.</extracomment>
        <translation>Erişim kodu</translation>
    </message>
    <message>
        <source>esf_…</source>
        <extracomment>How an access code begins; shown in its empty field.</extracomment>
        <translation>esf_…</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <extracomment>Caption of a field: the second of the two keys of an account.</extracomment>
        <translation>Gi&amp;zli anahtar</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>Name of a field: the second of the two keys of an account.</extracomment>
        <translation>Gizli anahtar</translation>
    </message>
    <message>
        <source>sk_…</source>
        <extracomment>How a secret key begins; shown in its empty field.</extracomment>
        <translation>sk_…</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: another address for the API</source>
        <translation>Ge&amp;lişmiş: API için başka bir adres</translation>
    </message>
    <message>
        <source>A&amp;PI address</source>
        <extracomment>Caption of a field: where eSIMfly&apos;s computer is.</extracomment>
        <translation>A&amp;PI adresi</translation>
    </message>
    <message>
        <source>API address</source>
        <extracomment>Name of a field: where eSIMfly&apos;s computer is.</extracomment>
        <translation>API adresi</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: connects the account.</extracomment>
        <translation>Bağlan</translation>
    </message>
    <message>
        <source>Checking the keys…</source>
        <translation>Anahtarlar kontrol ediliyor…</translation>
    </message>
    <message>
        <source>Checking the keys</source>
        <translation>Anahtarlar kontrol ediliyor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: the account is not connected.</extracomment>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>The secret key is kept in this computer’s keychain only.</source>
        <translation>Gizli anahtar yalnızca bu bilgisayarın anahtarlığında tutulur.</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Heading: an account is connected.</extracomment>
        <translation>Bağlandı</translation>
    </message>
    <message>
        <source>Connect without keeping it</source>
        <translation>Saklamadan bağlan</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button: the account is disconnected and its secret key forgotten.</extracomment>
        <translation>Oturumu kapat</translation>
    </message>
    <message>
        <source>Have a look first</source>
        <translation>Önce bir göz atın</translation>
    </message>
    <message>
        <source>The sandbox is a whole pretend account with thousands of packages. Search, order and hand over as often as you like: it needs no keys and no internet, and nothing in it is real.</source>
        <translation>Deneme ortamı, binlerce paketi olan eksiksiz bir deneme hesabıdır. İstediğiniz kadar arayın, sipariş verin, teslim edin: anahtar da internet de istemez, içindeki hiçbir şey gerçek değildir.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Deneme ortamını dene</translation>
    </message>
    <message>
        <source>No browser was found on this computer. Open %1 in another one.</source>
        <extracomment>%1: an address.</extracomment>
        <translation>Bu bilgisayarda tarayıcı bulunamadı. %1 adresini başka bir bilgisayarda açın.</translation>
    </message>
    <message>
        <source>Characters that can&apos;t be seen were left out of what was pasted here.</source>
        <translation>Buraya yapıştırılan metindeki görünmeyen karakterler çıkarıldı.</translation>
    </message>
    <message>
        <source>Enter the access code. It begins with esf_.</source>
        <translation>Erişim kodunu girin. esf_ ile başlar.</translation>
    </message>
    <message>
        <source>This is a secret key. The access code begins with esf_.</source>
        <translation>Bu bir gizli anahtar. Erişim kodu esf_ ile başlar.</translation>
    </message>
    <message>
        <source>Enter the secret key. It begins with sk_.</source>
        <translation>Gizli anahtarı girin. sk_ ile başlar.</translation>
    </message>
    <message>
        <source>This is an access code. The secret key begins with sk_.</source>
        <translation>Bu bir erişim kodu. Gizli anahtar sk_ ile başlar.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: the keychain of the computer is opened, which may ask for a password.</extracomment>
        <translation>Kilidi aç</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the keychain of the computer is asked once more.</extracomment>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Access code and secret key are made together at eSIMfly, %1under Settings, API Keys%2. The secret key is shown there once.</source>
        <extracomment>%1 is the beginning of a link, %2 its end.</extracomment>
        <translation>Erişim kodu ve gizli anahtar eSIMfly’da birlikte oluşturulur: %1Settings altında API Keys%2. Gizli anahtar orada yalnızca bir kez gösterilir.</translation>
    </message>
</context>
<context>
    <name>Desk::CopyController</name>
    <message>
        <source>Something is under way. Bring the copy back when it has come to its end.</source>
        <translation>Bir işlem sürüyor. Tamamlandığında yedeği geri yükleyin.</translation>
    </message>
</context>
<context>
    <name>Desk::CopyField</name>
    <message>
        <source>Copy</source>
        <extracomment>On a button beside a field.</extracomment>
        <translation>Kopyala</translation>
    </message>
</context>
<context>
    <name>Desk::CopyText</name>
    <message>
        <source>A copy has what only this computer knows: sales and top-ups, notes, hand-overs, selling prices, old prices of packages and the settings. Keep it on another disk.</source>
        <translation>Yedekte yalnızca bu bilgisayarın bildikleri vardır: satışlar ve ek paketler, notlar, teslimler, satış fiyatları, paketlerin eski fiyatları ve ayarlar. Başka bir diskte saklayın.</translation>
    </message>
    <message>
        <source>Neither the secret key nor codes that install an eSIM are in it. eSIMfly keeps the codes, and the eSIMs page shows them again.</source>
        <translation>Gizli anahtar ve eSIM yükleyen kodlar yedekte yoktur. Kodlar eSIMfly’da durur, eSIM’ler sayfası onları yeniden gösterir.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>%1 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Stopped. No copy was saved.</source>
        <translation>Durduruldu. Yedek kaydedilmedi.</translation>
    </message>
    <message>
        <source>No copy was saved as %1. %2</source>
        <extracomment>%1: path of a file; %2: a sentence that says why.</extracomment>
        <translation>Yedek %1 olarak kaydedilemedi. %2</translation>
    </message>
    <message>
        <source>The copy of today could not be saved in %1. %2 It is tried again by itself.</source>
        <extracomment>%1: path of a folder; %2: a sentence that says why.</extracomment>
        <translation>Bugünün yedeği %1 içine kaydedilemedi. %2 Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>Dosya okunamıyor: “%1”.</translation>
    </message>
    <message>
        <source>This file is no copy of eSIMfly Desk.</source>
        <translation>Bu dosya bir eSIMfly Desk yedeği değil.</translation>
    </message>
    <message>
        <source>This file is larger than any copy of eSIMfly Desk.</source>
        <translation>Bu dosya bir eSIMfly Desk yedeği olamayacak kadar büyük.</translation>
    </message>
    <message>
        <source>A newer version of eSIMfly Desk saved this copy. Bring it back with that version.</source>
        <translation>Bu yedeği eSIMfly Desk’in daha yeni bir sürümü kaydetti. Geri yüklemek için o sürümü kullanın.</translation>
    </message>
    <message>
        <source>This copy is damaged or not whole. Choose another one, such as that of the day before.</source>
        <translation>Bu yedek bozuk ya da eksik. Başka bir tane seçin, örneğin bir önceki günün yedeğini.</translation>
    </message>
    <message>
        <source>This is a copy of the sandbox: nothing in it was ever sold.</source>
        <translation>Bu, deneme ortamının yedeği: içindeki hiçbir şey gerçekten satılmadı.</translation>
    </message>
    <message>
        <source>This copy can&apos;t be checked on this computer. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Bu yedek bu bilgisayarda kontrol edilemiyor. %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Kayıt: %1</translation>
    </message>
    <message>
        <source>Access code: %1</source>
        <extracomment>%1: access codes, mostly dots.</extracomment>
        <translation>Erişim kodu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <extracomment>%Ln: how many orders a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln sipariş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-ups</source>
        <extracomment>%Ln: how many top-ups a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln ek paket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>%Ln: how many notes a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln not</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sale: %1</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Son satış: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not clear when it was saved, and stay so.</source>
        <extracomment>%Ln: how many of the orders and top-ups named before.</extracomment>
        <translation>
            <numerusform>Bunlardan %Ln tanesi yedek alındığında belirsizdi, belirsiz kalır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations were not clear when it was saved, and stay so.</source>
        <extracomment>%Ln: how many times somebody asked eSIMfly to take an eSIM back.</extracomment>
        <translation>
            <numerusform>%Ln iptal yedek alındığında belirsizdi, belirsiz kalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy was brought back: all sales and notes in it were here before.</source>
        <translation>Yedek geri yüklendi: içindeki tüm satışlar ve notlar zaten buradaydı.</translation>
    </message>
    <message>
        <source>The copy was brought back, with %1 and %2 that were not here.</source>
        <extracomment>%1: such as “3 sales”, %2: such as “2 notes”.</extracomment>
        <translation>Yedek geri yüklendi; burada olmayan %1 ve %2 eklendi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales</source>
        <extracomment>%Ln: how many orders and top-ups came from a copy. Part of a sentence.</extracomment>
        <translation>
            <numerusform>%Ln satış</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not clear: you may have been charged. Nothing is ordered by itself.</source>
        <extracomment>%Ln: how many of the sales named before.</extracomment>
        <translation>
            <numerusform>Bunlardan %Ln tanesi belirsiz: ücret alınmış olabilir. Kendiliğinden hiçbir sipariş verilmez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations are not clear: eSIMs may be cancelled, with money back. Nothing is cancelled by itself.</source>
        <extracomment>%Ln: how many times somebody asked eSIMfly to take an eSIM back.</extracomment>
        <translation>
            <numerusform>%Ln iptal belirsiz: eSIM’ler iptal edilmiş, para geri gelmiş olabilir. Kendiliğinden hiçbir şey iptal edilmez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales ended another way here than in the copy; they stay as they are here.</source>
        <extracomment>%Ln: how many orders and top-ups.</extracomment>
        <translation>
            <numerusform>%Ln satış burada yedektekinden farklı sonuçlandı; buradaki haliyle kalır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes are other ones here than in the copy; they stay as they are here.</source>
        <extracomment>%Ln: how many notes on eSIMs.</extracomment>
        <translation>
            <numerusform>%Ln not burada yedektekinden farklı; buradaki haliyle kalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selling prices were changed here and in the copy; those of here stay.</source>
        <translation>Satış fiyatları hem burada hem yedekte değiştirilmiş; buradakiler kalır.</translation>
    </message>
    <message>
        <source>Old prices of packages did not come. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Paketlerin eski fiyatları gelmedi. %1</translation>
    </message>
    <message>
        <source>Nothing was brought back. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Hiçbir şey geri yüklenmedi. %1</translation>
    </message>
</context>
<context>
    <name>Desk::CorrectionDialog</name>
    <message>
        <source>Nobody</source>
        <extracomment>Choice in a list of persons who sell: none of them.</extracomment>
        <translation>Kimse</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>Choice in a list of ways to pay: none of them.</extracomment>
        <translation>Belirtilmedi</translation>
    </message>
    <message>
        <source>Correct the order</source>
        <translation>Siparişi düzelt</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Before a field: what the customer paid.</extracomment>
        <translation>Satış tutarı</translation>
    </message>
    <message>
        <source>eSIMfly ended this order: nothing was sold.</source>
        <translation>eSIMfly bu siparişi sonlandırdı: hiçbir şey satılmadı.</translation>
    </message>
    <message>
        <source>What the customer paid for the whole order</source>
        <translation>Müşterinin siparişin tamamı için ödediği</translation>
    </message>
    <message>
        <source>What the customer paid for one eSIM</source>
        <translation>Müşterinin bir eSIM için ödediği</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Caption of a list: the person who sold.</extracomment>
        <translation>Satıcı</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Before a field: how the customer paid.</extracomment>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Müşteri veya not</translation>
    </message>
    <message>
        <source>Kept with its eSIMs, on this computer</source>
        <translation>eSIM’leriyle birlikte bu bilgisayarda tutulur</translation>
    </message>
    <message>
        <source>A note is kept with an eSIM, and it is not known which belongs to this order.</source>
        <translation>Not, eSIM’le birlikte tutulur; bu siparişe hangi eSIM’in ait olduğu bilinmiyor.</translation>
    </message>
    <message>
        <source>Its eSIM is not known</source>
        <extracomment>In a field for a note, of an order of which no eSIM is known.</extracomment>
        <translation>eSIM’i bilinmiyor</translation>
    </message>
    <message>
        <source>No seller is chosen (F6).</source>
        <extracomment>Beside the button that saves, in the place of who is written down with it.</extracomment>
        <translation>Satıcı seçilmedi (F6).</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <extracomment>%1: the person who sells now.</extracomment>
        <translation>Düzelten: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing is corrected.</extracomment>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps what was corrected.</extracomment>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Name of a list: what was corrected before.</extracomment>
        <translation>Düzeltmeler</translation>
    </message>
    <message>
        <source>Nothing was corrected so far.</source>
        <extracomment>Above a list of what was corrected of an order, or in its place.</extracomment>
        <translation>Şimdiye kadar hiçbir şey düzeltilmedi.</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Beside the price of one eSIM: that of all; %1: an amount of money.</extracomment>
        <translation>toplam %1</translation>
    </message>
    <message>
        <source>This is no price. Write it like %1.</source>
        <extracomment>Below a field for a price; %1: an example of one, such as 8.00.</extracomment>
        <translation>Bu bir fiyat değil. %1 gibi yazın.</translation>
    </message>
    <message>
        <source>Nothing was corrected. %1</source>
        <extracomment>%1: why, a whole sentence.</extracomment>
        <translation>Hiçbir şey düzeltilmedi. %1</translation>
    </message>
</context>
<context>
    <name>Desk::CorrectionText</name>
    <message>
        <source>Corrected %1</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Düzeltildi: %1</translation>
    </message>
    <message>
        <source>Corrected by %1, %2</source>
        <extracomment>%1: a name; %2: a time.</extracomment>
        <translation>Düzelten: %1, %2</translation>
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
        <translation>Satış tutarı %1 → %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>In place of a name: an order that nobody is said to have sold.</extracomment>
        <translation>kimse</translation>
    </message>
    <message>
        <source>Seller %1 → %2</source>
        <extracomment>%1, %2: names, before and after.</extracomment>
        <translation>Satıcı %1 → %2</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>In place of how a customer paid: nobody said it.</extracomment>
        <translation>belirtilmedi</translation>
    </message>
    <message>
        <source>Payment %1 → %2</source>
        <extracomment>How a customer paid; %1, %2: before and after.</extracomment>
        <translation>Ödeme %1 → %2</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a customer&apos;s name or a note: there is none.</extracomment>
        <translation>yok</translation>
    </message>
    <message>
        <source>Note %1 → %2</source>
        <extracomment>The customer or note of an order; %1, %2: before and after.</extracomment>
        <translation>Not %1 → %2</translation>
    </message>
</context>
<context>
    <name>Desk::CoverageList</name>
    <message>
        <source>This package has nothing with “%1”.</source>
        <extracomment>%1: what somebody filters a list of countries by.</extracomment>
        <translation>Bu pakette “%1” ile eşleşen bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>Works in %Ln countries</source>
        <extracomment>%Ln: a number of countries. Heading of a list.</extracomment>
        <translation>
            <numerusform>%Ln ülkede çalışır</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 countries</source>
        <extracomment>%1: how many countries match what was typed, %2: how many there are.</extracomment>
        <translation>%1 / %2 ülke</translation>
    </message>
    <message>
        <source>Filter countries</source>
        <extracomment>Name of a field that filters a list of countries.</extracomment>
        <translation>Ülkeleri süz</translation>
    </message>
    <message>
        <source>Covered countries</source>
        <extracomment>Name of the list of countries where a package works.</extracomment>
        <translation>Kapsanan ülkeler</translation>
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
        <translation>Müşteri ekranı</translation>
    </message>
</context>
<context>
    <name>Desk::DailyCopySettings</name>
    <message>
        <source>Folder of the copies</source>
        <translation>Yedek klasörü</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Klasör seçilmedi.</translation>
    </message>
    <message>
        <source>Save a copy every day</source>
        <translation>Her gün yedek al</translation>
    </message>
    <message numerus="yes">
        <source>Sales, notes, selling prices and settings, in a folder on another disk. The last %Ln are kept.</source>
        <extracomment>%Ln: a number of files.</extracomment>
        <translation>
            <numerusform>Satışlar, notlar, satış fiyatları ve ayarlar; başka bir diskteki bir klasöre. Son %Ln yedek saklanır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Klasör seç…</translation>
    </message>
</context>
<context>
    <name>Desk::DayCloseDialog</name>
    <message>
        <source>Day close</source>
        <extracomment>Title of the dialog with the sums of a day.</extracomment>
        <translation>Gün sonu</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Name of a field: the day whose sums are shown.</extracomment>
        <translation>Gün</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <extracomment>Button: shows the sums of today.</extracomment>
        <translation>&amp;Bugün</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Name of a button: shows the sums of today.</extracomment>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>&amp;Yesterday</source>
        <extracomment>Button: shows the sums of yesterday.</extracomment>
        <translation>&amp;Dün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Name of a button: shows the sums of yesterday.</extracomment>
        <translation>Dün</translation>
    </message>
    <message>
        <source>Totals of the day</source>
        <translation>Günün toplamları</translation>
    </message>
    <message>
        <source>Changes since the last close</source>
        <translation>Son gün sonu alındığından beri değişenler</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button: prints the sums of a day.</extracomment>
        <translation>&amp;Yazdır</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Name of a button: prints the sums of a day.</extracomment>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <extracomment>Button: saves the sums of a day as a file.</extracomment>
        <translation>&amp;PDF kaydet</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>Name of a button: saves the sums of a day as a file.</extracomment>
        <translation>PDF kaydet</translation>
    </message>
    <message>
        <source>Export &amp;CSV</source>
        <extracomment>Button: saves a table as a text file with commas.</extracomment>
        <translation>&amp;CSV’ye aktar</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Name of a button: saves a table as a text file with commas.</extracomment>
        <translation>CSV’ye aktar</translation>
    </message>
    <message>
        <source>Export &amp;Excel</source>
        <extracomment>Button: saves a table as a workbook.</extracomment>
        <translation>&amp;Excel’e aktar</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Name of a button: saves a table as a workbook.</extracomment>
        <translation>Excel’e aktar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Close the &amp;day</source>
        <translation>&amp;Gün sonu al</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Gün sonu al</translation>
    </message>
    <message>
        <source>Keeps what stands here, so that a later close says what has changed since</source>
        <translation>Burada yazanları saklar; böylece sonraki gün sonu o zamandan beri neyin değiştiğini gösterir</translation>
    </message>
    <message>
        <source>Nothing was sold on this day, and nothing came back.</source>
        <translation>Bu gün hiçbir şey satılmadı, hiçbir şey geri gelmedi.</translation>
    </message>
    <message>
        <source>How this day was closed before can&apos;t be read: what has changed since is not known. The day can be closed again.</source>
        <translation>Bu günün önceki gün sonu okunamıyor: o zamandan beri neyin değiştiği bilinmiyor. Gün sonu yeniden alınabilir.</translation>
    </message>
    <message>
        <source>The day was not closed: it could not be written down. %1</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Gün sonu alınmadı: kaydedilemedi. %1</translation>
    </message>
    <message>
        <source>The day is closed, as it was at %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Gün sonu %1 itibarıyla alındı.</translation>
    </message>
    <message>
        <source>Prices are hidden, so cost and margin will not stand in it. F8 shows them.</source>
        <translation>Fiyatlar gizli, bu yüzden maliyet ve kâr yer almayacak. F8 ile gösterilir.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>A button: cost and margin are left out of what is printed or saved.</extracomment>
        <translation>Onlarsız devam et</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Yazıcıya gönderildi.</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is switched on and has paper, or save a PDF.</source>
        <translation>Yazıcı kabul etmedi. Açık olduğunu ve kâğıdı olduğunu kontrol edin ya da PDF kaydedin.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF dosyaları (*.pdf)</translation>
    </message>
    <message>
        <source>Day close of %1, made</source>
        <extracomment>Name of a file. %1: a date, &quot;2026-11-28&quot;.</extracomment>
        <translation>Gün sonu %1, düzenlenme</translation>
    </message>
</context>
<context>
    <name>Desk::DayCloseModel</name>
    <message>
        <source>Not certain</source>
        <extracomment>Heading of a part: orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>Kesin değil</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>Satıcı</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading of a column: how customers paid, such as cash.</extracomment>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>In a table, before sums: of all orders of the day.</extracomment>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>Heading of the close of a day: whether a line is of a seller, of a kind of payment, of all.</extracomment>
        <translation>Bölüm</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of the close of a day: a seller, a kind of payment, an order.</extracomment>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>Heading of a column: how many sales.</extracomment>
        <translation>Satışlar</translation>
    </message>
    <message>
        <source>Orders of eSIMs</source>
        <translation>eSIM siparişleri</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <extracomment>Heading of a column: how many top-ups.</extracomment>
        <translation>Ek paketler</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account paid.</extracomment>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>What the account paid</source>
        <translation>Hesabın ödediği</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid.</extracomment>
        <translation>Satış tutarı</translation>
    </message>
    <message>
        <source>What customers paid</source>
        <translation>Müşterilerin ödediği</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of sales when they were paid.</extracomment>
        <translation>Kâr</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>Müşterilerin ödediği eksi hesabın ödediği</translation>
    </message>
    <message>
        <source>Margin of</source>
        <extracomment>Heading of the close of a day: of how many orders the margin is, &quot;12 of 15&quot;.</extracomment>
        <translation>Kârı bilinen</translation>
    </message>
    <message>
        <source>For how many orders it is known what they were sold for</source>
        <translation>Satış tutarı bilinen sipariş sayısı</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Heading of a column: how many orders were refunded.</extracomment>
        <translation>İadeler</translation>
    </message>
    <message>
        <source>Orders whose money came back on this day, or is to come</source>
        <translation>Parası bu gün geri gelen ya da gelecek olan siparişler</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>Heading of the close of a day: how many of the refunds are as the account shows them.</extracomment>
        <translation>Görülen</translation>
    </message>
    <message>
        <source>Refunds that no answer reported: they count for the day on which the account first showed them</source>
        <translation>Yanıtla bildirilmeyen iadeler: hesapta ilk göründükleri güne yazılırlar</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>Heading of a column: money that eSIMfly gave back to the account.</extracomment>
        <translation>Geri gelen</translation>
    </message>
    <message>
        <source>What eSIMfly gave back</source>
        <translation>eSIMfly’ın geri verdiği</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Heading of a column: money that eSIMfly is expected to give back.</extracomment>
        <translation>Beklenen</translation>
    </message>
    <message>
        <source>What is to come back, and is not in the balance yet</source>
        <translation>Geri gelecek olan, henüz bakiyede olmayan</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column: money that customers got back.</extracomment>
        <translation>Müşteriye iade</translation>
    </message>
    <message>
        <source>What customers got back</source>
        <translation>Müşterilere iade edilen</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Heading of a column: when the first sale was.</extracomment>
        <translation>İlk</translation>
    </message>
    <message>
        <source>When the first order was sold, by the clock of the shop</source>
        <translation>İlk siparişin mağaza saatine göre satıldığı an</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Heading of a column: when the last sale was.</extracomment>
        <translation>Son</translation>
    </message>
    <message>
        <source>When the last order was sold, by the clock of the shop</source>
        <translation>Son siparişin mağaza saatine göre satıldığı an</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading of a column: what a person wrote about an order.</extracomment>
        <translation>Not</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>In a table, before a desk of which something is not in the sums.</extracomment>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Heading of a column: a computer that sells in the same team.</extracomment>
        <translation>Kasa</translation>
    </message>
</context>
<context>
    <name>Desk::DayModel</name>
    <message>
        <source>Day</source>
        <extracomment>Heading of a column: a date.</extracomment>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Of the shop: its zone and the day&apos;s end are in the settings</source>
        <translation>Mağazanın günü: saat dilimi ve gün bitişi ayarlardadır</translation>
    </message>
    <message>
        <source>No time known</source>
        <translation>Saati bilinmiyor</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders on that day.</extracomment>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>How many; where some of them are not in the sums, how many are</source>
        <translation>Kaç sipariş olduğu; bazıları toplamlarda yoksa kaçının olduğu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;13 of 15&quot;: so many orders are in the sums.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Heading of a column: what the account paid on that day.</extracomment>
        <translation>Harcanan</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Heading of a column: how many orders were refunded on that day.</extracomment>
        <translation>İadeler</translation>
    </message>
    <message>
        <source>What came back on this day, whenever it was spent</source>
        <translation>Ne zaman harcanmış olursa olsun bu gün geri gelen</translation>
    </message>
    <message>
        <source>%1 awaited</source>
        <extracomment>A refund that has not come yet. %1: an amount of money.</extracomment>
        <translation>%1 bekleniyor</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid on that day.</extracomment>
        <translation>Satış tutarı</translation>
    </message>
    <message>
        <source>What customers paid</source>
        <translation>Müşterilerin ödediği</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of the sales of that day when they were paid.</extracomment>
        <translation>Kâr</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>Müşterilerin ödediği eksi hesabın ödediği</translation>
    </message>
    <message>
        <source>Margin of</source>
        <extracomment>Of how many orders the margin is: &quot;12 of 15&quot;.</extracomment>
        <translation>Kârı bilinen</translation>
    </message>
    <message>
        <source>For how many orders it is known what they were sold for</source>
        <translation>Satış tutarı bilinen sipariş sayısı</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Heading of a column: money that customers got back on that day.</extracomment>
        <translation>Müşteriye iade</translation>
    </message>
    <message>
        <source>What customers got back on this day</source>
        <translation>Bu gün müşterilere iade edilen</translation>
    </message>
</context>
<context>
    <name>Desk::DaysChart</name>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of a chart of money, while a customer looks at the screen.</extracomment>
        <translation>Fiyatlar gizli</translation>
    </message>
    <message>
        <source>Spent, %1</source>
        <extracomment>Beside a coloured box, above a chart. %1: the code of a currency.</extracomment>
        <translation>Harcanan, %1</translation>
    </message>
    <message>
        <source>Margin, %1</source>
        <extracomment>Beside a coloured box, above a chart. %1: the code of a currency.</extracomment>
        <translation>Kâr, %1</translation>
    </message>
    <message>
        <source>other currencies in the table</source>
        <translation>diğer para birimleri tabloda</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <extracomment>Below a chart that has no room for all days. %1: the first day that it shows.</extracomment>
        <translation>%1 gününden itibaren</translation>
    </message>
    <message>
        <source>%1: %2 spent, %3 margin</source>
        <extracomment>What a chart shows of a day. %1: the day; %2, %3: amounts of money.</extracomment>
        <translation>%1: %2 harcandı, %3 kâr</translation>
    </message>
    <message>
        <source>Spend and margin per day</source>
        <translation>Günlük harcama ve kâr</translation>
    </message>
    <message>
        <source>From %1 to %2. Most on %3.</source>
        <extracomment>What a chart shows, for those who can&apos;t see it. %1, %2: days; %3: &quot;Tue 24 Nov: $3.10 spent, $1.20 margin&quot;.</extracomment>
        <translation>%1 ile %2 arası. En yüksek gün %3.</translation>
    </message>
</context>
<context>
    <name>Desk::DaysPanel</name>
    <message>
        <source>Days</source>
        <extracomment>Name of a table with a row for each day.</extracomment>
        <translation>Günler</translation>
    </message>
</context>
<context>
    <name>Desk::DestinationModel</name>
    <message>
        <source>Regions</source>
        <extracomment>Heading in the list of destinations, above regions and global.</extracomment>
        <translation>Bölgeler</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The lowest price of a destination.</extracomment>
        <translation>en az %1</translation>
    </message>
    <message>
        <source>1 package</source>
        <extracomment>Beside a destination: there is one package for it.</extracomment>
        <translation>1 paket</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <extracomment>%Ln: how many packages there are for a destination.</extracomment>
        <translation>
            <numerusform>%Ln paket</numerusform>
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
        <translation>%1, %2, en az %3</translation>
    </message>
</context>
<context>
    <name>Desk::DestinationsPane</name>
    <message>
        <source>Filter destinations</source>
        <extracomment>Name of a field that filters a list of countries and regions.</extracomment>
        <translation>Destinasyonları süz</translation>
    </message>
    <message>
        <source>All</source>
        <comment>All kinds of destinations</comment>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>All destinations</source>
        <extracomment>Choice above a list: countries and regions.</extracomment>
        <translation>Tüm destinasyonlar</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>Choice above a list: countries only.</extracomment>
        <translation>Ülkeler</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>Choice above a list: regions only, such as Europe.</extracomment>
        <translation>Bölgeler</translation>
    </message>
    <message>
        <source>Destinations</source>
        <extracomment>Name of a list of countries and regions.</extracomment>
        <translation>Destinasyonlar</translation>
    </message>
    <message>
        <source>Destination count</source>
        <extracomment>Name of what says how many countries and regions are listed.</extracomment>
        <translation>Destinasyon sayısı</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many destinations are listed, of how many there are.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: as many destinations have come and are not in the list yet.</extracomment>
        <translation>
            <numerusform>%Ln tane daha göster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more destinations</source>
        <extracomment>%Ln: how many countries and regions are not listed yet. A button.</extracomment>
        <translation>
            <numerusform>%Ln destinasyon daha göster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::DocumentChoiceDialog</name>
    <message>
        <source>Decide later</source>
        <translation>Sonra karar ver</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Benimki kalsın</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Onlarınkini al</translation>
    </message>
</context>
<context>
    <name>Desk::DocumentText</name>
    <message>
        <source>Selling prices</source>
        <extracomment>What the desks of a team have in common: what the shop sells at.</extracomment>
        <translation>Satış fiyatları</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>What the desks of a team have in common: the shop&apos;s name, address and sellers.</extracomment>
        <translation>Mağaza</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>What the desks of a team have in common: how eSIMs are handed over.</extracomment>
        <translation>Teslim</translation>
    </message>
    <message>
        <source>Changed here; on its way to the others.</source>
        <translation>Burada değiştirildi; diğerlerine iletiliyor.</translation>
    </message>
    <message>
        <source>Until you choose, this desk goes on with its own.</source>
        <translation>Siz seçene kadar bu kasa kendisindekiyle devam eder.</translation>
    </message>
    <message>
        <source>This desk and its team sell at different prices.</source>
        <translation>Bu kasa ile ekibi farklı fiyatlarla satıyor.</translation>
    </message>
    <message>
        <source>The shop is set otherwise at this desk than in its team.</source>
        <translation>Mağaza ayarları bu kasada ve ekibinde farklı.</translation>
    </message>
    <message>
        <source>The hand-over card is set otherwise at this desk than in its team.</source>
        <translation>Kartta yer alanlar bu kasada ve ekibinde farklı.</translation>
    </message>
    <message>
        <source>Your team has this in common. Only an owner of the team can change it.</source>
        <translation>Bu, ekibinizde ortaktır. Yalnızca ekibin bir sahibi değiştirebilir.</translation>
    </message>
    <message>
        <source>that of each computer</source>
        <extracomment>A time zone: that of the computer, whichever it is.</extracomment>
        <translation>her bilgisayarınki</translation>
    </message>
    <message>
        <source>Shop name</source>
        <extracomment>A line of a comparison: name of the shop.</extracomment>
        <translation>Mağaza adı</translation>
    </message>
    <message>
        <source>Sellers</source>
        <extracomment>A line of a comparison: names of those who sell.</extracomment>
        <translation>Satıcılar</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Ödeme yöntemleri</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>Mağazanın saat dilimi</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>Gün bitişi</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>In a comparison: the shop has a logo.</extracomment>
        <translation>resim</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>A line of a comparison: the shop&apos;s telephone number.</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>A line of a comparison: where the shop is.</extracomment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>A line of a comparison: the shop&apos;s picture.</extracomment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Tax line of receipts</source>
        <translation>Makbuzun vergi satırı</translation>
    </message>
    <message>
        <source>floor %1</source>
        <extracomment>A rule of selling prices: what is earned at least. %1: an amount or a percentage.</extracomment>
        <translation>taban %1</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>A rule that is switched off.</extracomment>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A rule of selling prices. %1: which packages it is for; %2: what it adds to their cost.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2, of %3)</source>
        <extracomment>The currency of selling prices. %1: the currency; %2: a rate of exchange; %3: the day when it was typed.</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>The shop sells in</source>
        <translation>Mağazanın para birimi</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A rule with its place in the list. %1: a number; %2: the rule.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>A line of a comparison: how many rules make selling prices.</extracomment>
        <translation>Kurallar</translation>
    </message>
    <message>
        <source>Fixed prices</source>
        <extracomment>A line of a comparison: how many packages have a price of their own.</extracomment>
        <translation>Sabit fiyatlar</translation>
    </message>
    <message>
        <source>The team has no version so far.</source>
        <translation>Ekipte henüz bir sürüm yok.</translation>
    </message>
    <message>
        <source>The same as the version of the team.</source>
        <translation>Ekipteki sürümle aynı.</translation>
    </message>
    <message>
        <source>Differs from the version of the team.</source>
        <translation>Ekipteki sürümden farklı.</translation>
    </message>
    <message>
        <source>The version of the team was saved by a newer program. Update this one.</source>
        <translation>Ekipteki sürümü daha yeni bir program kaydetti. Bu programı güncelleyin.</translation>
    </message>
    <message>
        <source>The version of the team can&apos;t be read here. This desk goes on with its own.</source>
        <translation>Ekipteki sürüm burada okunamıyor. Bu kasa kendisindekiyle devam ediyor.</translation>
    </message>
    <message>
        <source>The version of the team was saved on %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Ekipteki sürüm şu tarihte kaydedildi: %1.</translation>
    </message>
    <message>
        <source>“Keep mine” puts the version of this desk in the place of the team&apos;s, at all desks.</source>
        <translation>“Benimki kalsın”, tüm kasalarda ekipteki sürümün yerine bu kasadakini koyar.</translation>
    </message>
    <message>
        <source>Only an owner of the team can put the version of this desk in the place of the team&apos;s.</source>
        <translation>Ekipteki sürümün yerine bu kasadakini yalnızca ekibin bir sahibi koyabilir.</translation>
    </message>
</context>
<context>
    <name>Desk::EmptyState</name>
    <message>
        <source>Progress</source>
        <extracomment>Name of a bar that says how far something is.</extracomment>
        <translation>İlerleme</translation>
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
        <translation>Durum</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: how much data was used, with a bar.</extracomment>
        <translation>Kullanılan veri</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Heading of a column: when an eSIM ends.</extracomment>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>Heading of a column: when an eSIM was bought.</extracomment>
        <translation>Satın alma</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Müşteri veya not</translation>
    </message>
    <message>
        <source>Kept on this computer only: eSIMfly and your colleagues don&apos;t see it. F2 or a double click writes.</source>
        <translation>Yalnızca bu bilgisayarda tutulur: eSIMfly ve iş arkadaşlarınız görmez. F2 ya da çift tıklama ile yazılır.</translation>
    </message>
</context>
<context>
    <name>Desk::EsimText</name>
    <message>
        <source>Suspended</source>
        <extracomment>An eSIM that no network lets in until it is resumed.</extracomment>
        <translation>Askıda</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Status of an eSIM: nobody has installed it.</extracomment>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>An eSIM that is paid and made ready by the network operator.</extracomment>
        <translation>Hazırlanıyor</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Status of an eSIM: it is in use.</extracomment>
        <translation>Etkin</translation>
    </message>
    <message>
        <source>Depleted</source>
        <extracomment>All data of the eSIM is used.</extracomment>
        <translation>Tükendi</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Status of an eSIM: its time is over.</extracomment>
        <translation>Süresi doldu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of an eSIM: it was taken back.</extracomment>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Status of an eSIM: it was deleted on the phone.</extracomment>
        <translation>Silindi</translation>
    </message>
    <message>
        <source>Ready to install</source>
        <translation>Yüklemeye hazır</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <extracomment>Status of an eSIM: it is paid, and eSIMfly is making it.</extracomment>
        <translation>Hazırlanıyor</translation>
    </message>
    <message>
        <source>All data is used</source>
        <translation>Tüm veri kullanıldı</translation>
    </message>
    <message>
        <source>%1 used when it could last be read</source>
        <extracomment>%1: an amount of data, such as “1.2 GB”.</extracomment>
        <translation>son okunabildiğinde %1 kullanılmıştı</translation>
    </message>
    <message>
        <source>data used could not be read</source>
        <translation>kullanılan veri okunamadı</translation>
    </message>
    <message>
        <source>%1 used, unlimited</source>
        <extracomment>%1: data used of an unlimited plan, &quot;14.2 GB&quot;.</extracomment>
        <translation>%1 kullanıldı, sınırsız</translation>
    </message>
    <message>
        <source>data not known</source>
        <extracomment>%1: data used: &quot;8.7 of 10 GB&quot;.</extracomment>
        <translation>veri bilinmiyor</translation>
    </message>
    <message>
        <source>%1 used</source>
        <extracomment>%1: an amount of data, such as “1.2 GB”.</extracomment>
        <translation>%1 kullanıldı</translation>
    </message>
    <message>
        <source>%1, unlimited</source>
        <extracomment>%1: data used of an unlimited plan, &quot;14.2 GB&quot;.</extracomment>
        <translation>%1, sınırsız</translation>
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
        <translation>Ek paket…</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Name of a button: an eSIM gets more data.</extracomment>
        <translation>Ek paket</translation>
    </message>
    <message>
        <source>More data or days for the selected eSIM (Ctrl+T)</source>
        <translation>Seçili eSIM için daha çok veri ya da gün (Ctrl+T)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: eSIMs are read again.</extracomment>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>Reads what is shown from eSIMfly again (F5)</source>
        <translation>Gösterilenleri eSIMfly’dan yeniden okur (F5)</translation>
    </message>
    <message>
        <source>eSIMs</source>
        <extracomment>Name of the table of eSIMs.</extracomment>
        <translation>eSIM’ler</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <extracomment>A filter: travellers who may need more data or help, with their number.</extracomment>
        <translation>Aranacaklar</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>Name of a tab: QR code and codes that install an eSIM.</extracomment>
        <translation>Etkinleştirme</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Müşteri veya not</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Bu bilgisayarda tutulur</translation>
    </message>
    <message>
        <source>No eSIM matches. Search for an ICCID, a package, a customer, a note or an order.</source>
        <translation>Eşleşen eSIM yok. ICCID, paket, müşteri, not ya da sipariş arayın.</translation>
    </message>
    <message>
        <source>None of them matches.</source>
        <translation>Hiçbiri eşleşmiyor.</translation>
    </message>
    <message>
        <source>Nobody needs a call: no eSIM is nearly empty, ends soon, waits to be installed or is prepared for too long.</source>
        <translation>Aranacak kimse yok: verisi bitmek üzere, süresi yakında dolacak, yüklenmeyi bekleyen ya da çok uzun süredir hazırlanan eSIM yok.</translation>
    </message>
    <message>
        <source>Nobody is known to need a call, but not all eSIMs were read.</source>
        <translation>Bilindiği kadarıyla aranacak kimse yok, ama eSIM’lerin hepsi okunmadı.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many are shown, of how many there are, while a newer list waits to be shown.</extracomment>
        <translation>%1 / %2 gösteriliyor</translation>
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
            <numerusform>%Ln tane daha göster</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: rows of the table are put in order anew.</extracomment>
        <translation>Değişenleri göster</translation>
    </message>
    <message>
        <source>Choose an eSIM to see its QR code.</source>
        <translation>QR kodunu görmek için bir eSIM seçin.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter: no status in particular.</extracomment>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>Name of a tab: how much data was used, day by day.</extracomment>
        <translation>Kullanım</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>A tab: the mobile network.</extracomment>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Manage</source>
        <extracomment>A tab: cancel, suspend, SMS.</extracomment>
        <translation>Yönetim</translation>
    </message>
</context>
<context>
    <name>Desk::ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>Title of the dialog that saves a table as a file.</extracomment>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (.xlsx)</source>
        <translation>&amp;Excel çalışma kitabı (.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>Choice: a kind of files.</extracomment>
        <translation>Excel çalışma kitabı</translation>
    </message>
    <message>
        <source>CS&amp;V, a text for other programs (.csv)</source>
        <translation>CS&amp;V, diğer programlar için metin (.csv)</translation>
    </message>
    <message>
        <source>CSV file</source>
        <extracomment>Choice: a kind of files, text with commas.</extracomment>
        <translation>CSV dosyası</translation>
    </message>
    <message>
        <source>&amp;For Excel here</source>
        <translation>&amp;Buradaki Excel için</translation>
    </message>
    <message>
        <source>For Excel here</source>
        <translation>Buradaki Excel için</translation>
    </message>
    <message>
        <source>With the separator and the decimal sign of this computer. Other programs read it better without.</source>
        <translation>Bu bilgisayarın ayırıcısı ve ondalık işaretiyle yazar. Diğer programlar bunlar olmadan daha iyi okur.</translation>
    </message>
    <message>
        <source>Add the activation &amp;codes</source>
        <translation>Et&amp;kinleştirme kodlarını ekle</translation>
    </message>
    <message>
        <source>Add the activation codes</source>
        <translation>Etkinleştirme kodlarını ekle</translation>
    </message>
    <message>
        <source>Export progress</source>
        <extracomment>Name of a bar: how much of a file is written.</extracomment>
        <translation>Dışa aktarma ilerlemesi</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Button: saves a table as a text file with commas.</extracomment>
        <translation>CSV’ye aktar</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Button: saves a table as a workbook.</extracomment>
        <translation>Excel’e aktar</translation>
    </message>
    <message>
        <source>Whoever has the file can install these eSIMs. Keep it where nobody else reads it, and delete it when it is no longer needed.</source>
        <translation>Dosyayı eline geçiren bu eSIM’leri yükleyebilir. Başka kimsenin okumadığı bir yerde saklayın, gerek kalmayınca silin.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV dosyaları (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel çalışma kitapları (*.xlsx)</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: no file is written.</extracomment>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to export.</source>
        <translation>Gösterilen satır yok, dışa aktarılacak bir şey de yok.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, with the columns and in the order that are shown.</source>
        <extracomment>%Ln: how many rows of a table go into a file.</extracomment>
        <translation>
            <numerusform>%Ln satır, gösterilen sütunlar ve sırayla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ExportText</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>%1 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Saved as %1, where %2 leads.</source>
        <extracomment>%1, %2: paths of files.</extracomment>
        <translation>%1 olarak kaydedildi; %2 oraya yönlendiriyor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells begin with a sign that a spreadsheet would calculate with; they got an apostrophe before it.</source>
        <extracomment>%Ln: how many cells of a table.</extracomment>
        <translation>
            <numerusform>%Ln hücre, hesap tablosunun hesaplamaya çalışacağı bir işaretle başlıyor; önlerine kesme işareti kondu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are longer than a workbook allows and were cut.</source>
        <extracomment>%Ln: how many cells of a table.</extracomment>
        <translation>
            <numerusform>%Ln hücre, çalışma kitabının izin verdiğinden uzundu, kesildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Durduruldu. Hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: the disk is full. Make room, or choose another place.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>%1 kaydedilemedi: disk dolu. Yer açın ya da başka bir yer seçin.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: you may not write there. Choose another place.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>%1 kaydedilemedi: oraya yazma izniniz yok. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: there is no such folder. Choose another one.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>%1 kaydedilemedi: böyle bir klasör yok. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2. Choose another name or place.</source>
        <extracomment>%1: path of a file; %2: the system&apos;s reason.</extracomment>
        <translation>%1 kaydedilemedi: %2. Başka bir ad ya da yer seçin.</translation>
    </message>
</context>
<context>
    <name>Desk::ExportedTable</name>
    <message>
        <source>%1, currency</source>
        <extracomment>Heading in a file. %1: the heading of amounts of several currencies, which this column names.</extracomment>
        <translation>%1, para birimi</translation>
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
        <translation>Etkinleştirme kodu</translation>
    </message>
</context>
<context>
    <name>Desk::FailureText</name>
    <message>
        <source>eSIMfly can&apos;t be reached.</source>
        <translation>eSIMfly’a ulaşılamıyor.</translation>
    </message>
    <message>
        <source>Check the connection to the internet, then try again.</source>
        <translation>İnternet bağlantısını kontrol edin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>eSIMfly did not answer in time.</source>
        <translation>eSIMfly zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Bir dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Tamamlanmadan durduruldu.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer could not be read.</source>
        <translation>eSIMfly’ın yanıtı okunamadı.</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>Bağlı hesap yok.</translation>
    </message>
    <message>
        <source>Connect your account first.</source>
        <translation>Önce hesabınızı bağlayın.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>Bu bilgisayarın diski dolu.</translation>
    </message>
    <message>
        <source>Free some space on it.</source>
        <translation>Diskte biraz yer açın.</translation>
    </message>
    <message>
        <source>This computer does not let the program write a file: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the file.</extracomment>
        <translation>Bu bilgisayar programın bir dosyaya yazmasına izin vermiyor: “%1”.</translation>
    </message>
    <message>
        <source>Check the permissions of this file and its folder.</source>
        <translation>Bu dosyanın ve klasörünün izinlerini düzeltin.</translation>
    </message>
    <message>
        <source>A folder of this program is gone: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the folder.</extracomment>
        <translation>Bu programın bir klasörü artık yok: “%1”.</translation>
    </message>
    <message>
        <source>Bring the folder or its drive back.</source>
        <translation>Klasörü ya da bulunduğu sürücüyü geri getirin.</translation>
    </message>
    <message>
        <source>The disk of this computer failed: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>Bu bilgisayarın diski arızalandı: “%1”.</translation>
    </message>
    <message>
        <source>Copy what is on it to another one, and have it looked at.</source>
        <translation>İçindekileri başka bir diske kopyalayın, diski baktırın.</translation>
    </message>
    <message>
        <source>Another program holds a file of this one: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>Bu programın bir dosyasını başka bir program kullanıyor: “%1”.</translation>
    </message>
    <message>
        <source>End that program.</source>
        <translation>O programı kapatın.</translation>
    </message>
    <message>
        <source>A file is damaged and could not be mended: “%1”.</source>
        <extracomment>%1: the system&apos;s own words, with the file.</extracomment>
        <translation>Bir dosya bozuk, onarılamadı: “%1”.</translation>
    </message>
    <message>
        <source>Copy it to a safe place, then move it away.</source>
        <translation>Güvenli bir yere kopyalayın, sonra buradan taşıyın.</translation>
    </message>
    <message>
        <source>A file is of a newer version of this program and was not touched: “%1”.</source>
        <extracomment>%1: what was found, with the file.</extracomment>
        <translation>Bir dosya bu programın daha yeni bir sürümüne ait, dokunulmadı: “%1”.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Yeni sürümü başlatın.</translation>
    </message>
    <message>
        <source>This computer could not store it.</source>
        <translation>Bu bilgisayar bunu kaydedemedi.</translation>
    </message>
    <message>
        <source>This computer could not store it: “%1”.</source>
        <extracomment>%1: the system&apos;s own words.</extracomment>
        <translation>Bu bilgisayar bunu kaydedemedi: “%1”.</translation>
    </message>
    <message>
        <source>See that the disk is not full and may be written to, then try again.</source>
        <translation>Diskin dolu olmadığını ve yazılabildiğini kontrol edin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Nothing can be bought now: the purchase journal can&apos;t be written.</source>
        <translation>Şu anda hiçbir şey satın alınamaz: satın alma günlüğü yazılamıyor.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>Too many requests were sent with this access code.</source>
        <translation>Bu erişim koduyla çok fazla istek gönderildi.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>%1 sonrasında yeniden deneyin.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Bir dakika bekleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The balance is not enough.</source>
        <translation>Bakiye yetersiz.</translation>
    </message>
    <message>
        <source>The balance of %1 is not enough: %2 is missing.</source>
        <extracomment>%1: the balance; %2: what is missing.</extracomment>
        <translation>%1 bakiye yetmiyor: %2 eksik.</translation>
    </message>
    <message>
        <source>Load the account at eSIMfly, then order again.</source>
        <translation>eSIMfly’daki hesaba bakiye yükleyin, sonra yeniden sipariş verin.</translation>
    </message>
    <message>
        <source>The balance is not enough: %1 is missing.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>Bakiye yetersiz: %1 eksik.</translation>
    </message>
    <message>
        <source>Connect the account again.</source>
        <translation>Hesabı yeniden bağlayın.</translation>
    </message>
    <message>
        <source>Choose another package.</source>
        <translation>Başka bir paket seçin.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this access code.</source>
        <translation>eSIMfly bu erişim kodunu tanımıyor.</translation>
    </message>
    <message>
        <source>The secret key does not match this access code.</source>
        <translation>Gizli anahtar bu erişim koduyla eşleşmiyor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off, so eSIMfly refuses what it sends.</source>
        <translation>Bu bilgisayarın saati yanlış, bu yüzden eSIMfly gönderilenleri reddediyor.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, then try again.</source>
        <translation>Tarihi, saati ve saat dilimini ayarlayın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>This is not a business account.</source>
        <translation>Bu bir işletme hesabı değil.</translation>
    </message>
    <message>
        <source>Ask eSIMfly to make it a business account.</source>
        <translation>eSIMfly’dan hesabı işletme hesabına çevirmesini isteyin.</translation>
    </message>
    <message>
        <source>This package can&apos;t be bought any more.</source>
        <translation>Bu paket artık satın alınamıyor.</translation>
    </message>
    <message>
        <source>The price has changed.</source>
        <translation>Fiyat değişti.</translation>
    </message>
    <message>
        <source>Look at the new price, then order again.</source>
        <translation>Yeni fiyata bakın, sonra yeniden sipariş verin.</translation>
    </message>
    <message>
        <source>The same request is under way already.</source>
        <translation>Aynı istek zaten işleniyor.</translation>
    </message>
    <message>
        <source>Wait a minute, then look again.</source>
        <translation>Bir dakika bekleyin, sonra yeniden bakın.</translation>
    </message>
    <message>
        <source>eSIMfly could not process the order.</source>
        <translation>eSIMfly siparişi işleyemedi.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Birkaç dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this eSIM.</source>
        <translation>eSIMfly bu eSIM’i tanımıyor.</translation>
    </message>
    <message>
        <source>Refresh the list of eSIMs.</source>
        <translation>eSIM listesini yenileyin.</translation>
    </message>
    <message>
        <source>This eSIM belongs to another account.</source>
        <translation>Bu eSIM başka bir hesaba ait.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up.</source>
        <translation>Bu eSIM’e ek paket yüklenemez.</translation>
    </message>
    <message>
        <source>Sell a new one instead.</source>
        <translation>Bunun yerine yeni bir eSIM satışı yapın.</translation>
    </message>
    <message>
        <source>This top-up does not fit this eSIM.</source>
        <translation>Bu ek paket bu eSIM’e uymuyor.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this order.</source>
        <translation>eSIMfly bu siparişi tanımıyor.</translation>
    </message>
    <message>
        <source>Refresh the list of orders.</source>
        <translation>Sipariş listesini yenileyin.</translation>
    </message>
    <message>
        <source>eSIMfly says: “%1”.</source>
        <extracomment>%1: the server&apos;s own words.</extracomment>
        <translation>eSIMfly’ın bildirdiği: “%1”.</translation>
    </message>
    <message>
        <source>eSIMfly has a problem at the moment.</source>
        <translation>eSIMfly’da şu anda bir sorun var.</translation>
    </message>
    <message>
        <source>eSIMfly did not accept the keys of this account.</source>
        <translation>eSIMfly bu hesabın anahtarlarını kabul etmedi.</translation>
    </message>
    <message>
        <source>eSIMfly refused this without a reason.</source>
        <translation>eSIMfly bunu gerekçe göstermeden reddetti.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask eSIMfly&apos;s support.</source>
        <translation>Yeniden deneyin; sürerse eSIMfly desteğine sorun.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 slow, so eSIMfly refuses what it sends.</source>
        <extracomment>%1: a duration such as &quot;12 min&quot;, &quot;1 h&quot;, &quot;2 days&quot;.</extracomment>
        <translation>Bu bilgisayarın saati %1 geri, bu yüzden eSIMfly gönderilenleri reddediyor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 fast, so eSIMfly refuses what it sends.</source>
        <extracomment>%1: how much, such as “3 minutes”.</extracomment>
        <translation>Bu bilgisayarın saati %1 ileri, bu yüzden eSIMfly gönderilenleri reddediyor.</translation>
    </message>
    <message>
        <source>The address has to begin with https://. Only a server on this computer may do without.</source>
        <translation>Adres https:// ile başlamalıdır. Bu, yalnızca bu bilgisayardaki bir sunucu için gerekmez.</translation>
    </message>
    <message>
        <source>eSIMfly does not know this access code. Copy it once more from the page of your keys.</source>
        <translation>eSIMfly bu erişim kodunu tanımıyor. Anahtarlarınızın sayfasından bir kez daha kopyalayın.</translation>
    </message>
    <message>
        <source>eSIMfly can&apos;t be reached. Check the connection to the internet, then try again.</source>
        <translation>eSIMfly’a ulaşılamıyor. İnternet bağlantısını kontrol edin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>These keys are not of a business account. Ask eSIMfly to make it one.</source>
        <translation>Bu anahtarlar bir işletme hesabına ait değil. eSIMfly’dan hesabı işletme hesabına çevirmesini isteyin.</translation>
    </message>
    <message>
        <source>The account could not be connected. Try again in a minute.</source>
        <translation>Hesap bağlanamadı. Bir dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so it does not keep the secret key. Enter it here; you stay connected until the program is closed.</source>
        <translation>Bu bilgisayarda anahtarlık yok, bu yüzden gizli anahtar saklanmıyor. Buraya girin; program kapanana kadar bağlı kalırsınız.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, so the secret key can&apos;t be read from it. Unlock it, or enter the keys here.</source>
        <translation>Bu bilgisayarın anahtarlığı kilitli, bu yüzden gizli anahtar okunamıyor. Kilidini açın ya da anahtarları buraya girin.</translation>
    </message>
    <message>
        <source>The keychain of this computer stayed locked: its prompt was closed. Unlock it, or enter the keys here.</source>
        <translation>Bu bilgisayarın anahtarlığı kilitli kaldı: parola penceresi kapatıldı. Kilidini açın ya da anahtarları buraya girin.</translation>
    </message>
    <message>
        <source>The keychain of this computer has not answered yet; it may be waiting for its password. As soon as it answers, the account is connected.</source>
        <translation>Bu bilgisayarın anahtarlığı henüz yanıt vermedi; parolasını bekliyor olabilir. Yanıt verir vermez hesap bağlanır.</translation>
    </message>
    <message>
        <source>The keychain of this computer ended before it answered. Try again, or enter the keys here.</source>
        <translation>Bu bilgisayarın anahtarlığı yanıt vermeden kapandı. Yeniden deneyin ya da anahtarları buraya girin.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not read the secret key. Try again, or enter the keys here.</source>
        <translation>Bu bilgisayarın anahtarlığı gizli anahtarı okuyamadı. Yeniden deneyin ya da anahtarları buraya girin.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not read the secret key: “%1”. Try again, or enter the keys here.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>Bu bilgisayarın anahtarlığı gizli anahtarı okuyamadı: “%1”. Yeniden deneyin ya da anahtarları buraya girin.</translation>
    </message>
    <message>
        <source>This computer has no keychain that the secret key could be kept in, and it is never written into a file. You can connect without keeping it; the next start will ask for the keys again.</source>
        <translation>Bu bilgisayarda gizli anahtarın saklanabileceği bir anahtarlık yok; anahtar hiçbir zaman dosyaya yazılmaz. Saklamadan bağlanabilirsiniz; bir sonraki açılışta anahtarlar yeniden sorulur.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer is locked. Unlock it, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>Gizli anahtar saklanmadı: bu bilgisayarın anahtarlığı kilitli. Kilidini açın ya da anahtarı saklamadan bağlanın; bir sonraki açılışta yeniden sorulur.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer stayed locked, because its prompt was closed. Unlock it, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>Gizli anahtar saklanmadı: parola penceresi kapatıldığı için bu bilgisayarın anahtarlığı kilitli kaldı. Kilidini açın ya da anahtarı saklamadan bağlanın; bir sonraki açılışta yeniden sorulur.</translation>
    </message>
    <message>
        <source>The secret key is not kept yet: the keychain of this computer has not answered; it may be waiting for its password. As soon as it answers, the key is kept.</source>
        <translation>Gizli anahtar henüz saklanmadı: bu bilgisayarın anahtarlığı yanıt vermedi; parolasını bekliyor olabilir. Yanıt verir vermez anahtar saklanır.</translation>
    </message>
    <message>
        <source>The keychain of this computer ended before it said that the secret key is kept. Try again, or connect without keeping the key.</source>
        <translation>Bu bilgisayarın anahtarlığı, gizli anahtarın saklandığını bildirmeden kapandı. Yeniden deneyin ya da anahtarı saklamadan bağlanın.</translation>
    </message>
    <message>
        <source>The secret key is not kept: the keychain of this computer failed. Try again, or connect without keeping the key; the next start will ask for it again.</source>
        <translation>Gizli anahtar saklanmadı: bu bilgisayarın anahtarlığı hata verdi. Yeniden deneyin ya da anahtarı saklamadan bağlanın; bir sonraki açılışta yeniden sorulur.</translation>
    </message>
    <message>
        <source>The secret key is not kept. The keychain of this computer says: “%1”. Try again, or connect without keeping the key; the next start will ask for it again.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>Gizli anahtar saklanmadı. Bu bilgisayarın anahtarlığının bildirdiği: “%1”. Yeniden deneyin ya da anahtarı saklamadan bağlanın; bir sonraki açılışta yeniden sorulur.</translation>
    </message>
    <message>
        <source>You are signed out. This computer has no keychain at the moment, so the secret key could not be taken out of it; that is tried again when the program starts.</source>
        <translation>Oturumu kapattınız. Bu bilgisayarda şu anda anahtarlık yok, bu yüzden gizli anahtar oradan silinemedi; program açıldığında yeniden denenir.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer is locked, and the secret key may still be in it. Unlock it to have the key forgotten.</source>
        <translation>Oturumu kapattınız, ama bu bilgisayarın anahtarlığı kilitli; gizli anahtar hâlâ içinde olabilir. Anahtarın silinmesi için kilidini açın.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer stayed locked, because its prompt was closed: the secret key may still be in it. Unlock it to have the key forgotten.</source>
        <translation>Oturumu kapattınız, ama parola penceresi kapatıldığı için bu bilgisayarın anahtarlığı kilitli kaldı: gizli anahtar hâlâ içinde olabilir. Anahtarın silinmesi için kilidini açın.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer has not answered yet; it may be waiting for its password. As soon as it answers, the secret key is forgotten.</source>
        <translation>Oturumu kapattınız, ama bu bilgisayarın anahtarlığı henüz yanıt vermedi; parolasını bekliyor olabilir. Yanıt verir vermez gizli anahtar silinir.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer ended before it said that the secret key is forgotten. Try again.</source>
        <translation>Oturumu kapattınız, ama bu bilgisayarın anahtarlığı, gizli anahtarın silindiğini bildirmeden kapandı. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer could not forget the secret key. Try again.</source>
        <translation>Oturumu kapattınız, ama bu bilgisayarın anahtarlığı gizli anahtarı silemedi. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain of this computer could not forget the secret key: “%1”. Try again.</source>
        <extracomment>%1: the keychain&apos;s own words.</extracomment>
        <translation>Oturumu kapattınız, ama bu bilgisayarın anahtarlığı gizli anahtarı silemedi: “%1”. Yeniden deneyin.</translation>
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
        <translation>Favori: boş aramada en başta çıkar (%1)</translation>
    </message>
</context>
<context>
    <name>Desk::FilterChips</name>
    <message>
        <source>Unlimited</source>
        <extracomment>Filters the packages: only unlimited data.</extracomment>
        <translation>Sınırsız</translation>
    </message>
    <message>
        <source>Only packages with unlimited data</source>
        <translation>Yalnızca sınırsız verili paketler</translation>
    </message>
    <message>
        <source>5G</source>
        <extracomment>Filter: packages with the fifth generation of networks. A name in most languages.</extracomment>
        <translation>5G</translation>
    </message>
    <message>
        <source>Only packages with a 5G network</source>
        <translation>Yalnızca 5G ağı olan paketler</translation>
    </message>
    <message>
        <source>Can top up</source>
        <translation>Ek paket alır</translation>
    </message>
    <message>
        <source>Only packages that can be topped up</source>
        <translation>Yalnızca ek paket yüklenebilen paketler</translation>
    </message>
    <message>
        <source>Voice / SMS</source>
        <translation>Konuşma / SMS</translation>
    </message>
    <message>
        <source>Only packages with calls or SMS</source>
        <translation>Yalnızca konuşma ya da SMS içeren paketler</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice and how many packages it would leave: &quot;5 GB or more (128)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another price</source>
        <extracomment>Entry of a menu of highest prices: a price that is typed.</extracomment>
        <translation>Başka bir fiyat</translation>
    </message>
    <message>
        <source>Any amount of data</source>
        <translation>Her miktarda veri</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>An amount of data: &quot;5 GB or more&quot;.</extracomment>
        <translation>%1 veya üzeri</translation>
    </message>
    <message>
        <source>Any number of days</source>
        <translation>Her süre</translation>
    </message>
    <message>
        <source>%1 or longer</source>
        <extracomment>How long a package lasts: &quot;30 days or more&quot;.</extracomment>
        <translation>%1 veya üzeri</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>A price: &quot;$5.00 or less&quot;.</extracomment>
        <translation>%1 veya altı</translation>
    </message>
    <message>
        <source>Any price</source>
        <extracomment>Entry of a menu of highest prices: no limit.</extracomment>
        <translation>Her fiyat</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <extracomment>The destination that is chosen; the cross takes it away.</extracomment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Show all destinations, not only %1</source>
        <extracomment>%1: a country or region that packages are limited to.</extracomment>
        <translation>Yalnızca %1 değil, tüm destinasyonları göster</translation>
    </message>
    <message>
        <source>Data ≥ %1</source>
        <extracomment>How much data a package must have at least; &quot;any&quot; when it doesn&apos;t matter.</extracomment>
        <translation>Veri ≥ %1</translation>
    </message>
    <message>
        <source>Data ≥ any</source>
        <translation>Veri: hepsi</translation>
    </message>
    <message>
        <source>How much data at least</source>
        <translation>En az ne kadar veri</translation>
    </message>
    <message>
        <source>Days ≥ %1</source>
        <extracomment>How many days a package must last at least.</extracomment>
        <translation>Gün ≥ %1</translation>
    </message>
    <message>
        <source>Days ≥ any</source>
        <translation>Gün: hepsi</translation>
    </message>
    <message>
        <source>How many days at least</source>
        <translation>En az kaç gün</translation>
    </message>
    <message>
        <source>Price limit  ✕</source>
        <extracomment>A limit of the price that is not shown; a click takes it away, as the cross says.</extracomment>
        <translation>Fiyat sınırı  ✕</translation>
    </message>
    <message>
        <source>Show packages of any price</source>
        <translation>Her fiyattan paketleri göster</translation>
    </message>
    <message>
        <source>Price ≤ %1</source>
        <extracomment>What a package may cost at most.</extracomment>
        <translation>Fiyat ≤ %1</translation>
    </message>
    <message>
        <source>Price ≤ any</source>
        <translation>Fiyat: hepsi</translation>
    </message>
    <message>
        <source>What it may cost at most</source>
        <translation>En yüksek fiyat</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: all filters are taken away.</extracomment>
        <translation>Filtreleri temizle</translation>
    </message>
</context>
<context>
    <name>Desk::FixedPriceDialog</name>
    <message>
        <source>Set price</source>
        <extracomment>Button: the package is sold at the price that was typed.</extracomment>
        <translation>Fiyatı belirle</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>Title of the dialog that sets a price for one package.</extracomment>
        <translation>Sabit fiyat</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <extracomment>What the account pays for a package; %1: an amount of money.</extracomment>
        <translation>Maliyet: %1</translation>
    </message>
    <message>
        <source>Fixed selling price</source>
        <translation>Sabit satış fiyatı</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>Before a field for the price of a package.</extracomment>
        <translation>Satış fiyatı</translation>
    </message>
    <message>
        <source>Use the rules</source>
        <translation>Kuralları kullan</translation>
    </message>
    <message>
        <source>Takes the fixed price away</source>
        <translation>Sabit fiyatı kaldırır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing changes.</extracomment>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Write the price like %1.</source>
        <extracomment>%1: an amount, as an example.</extracomment>
        <translation>Fiyatı %1 gibi yazın.</translation>
    </message>
    <message>
        <source>%1. This is under the floor of the rule, %2.</source>
        <extracomment>%1: a margin; %2: the lowest price by a rule.</extracomment>
        <translation>%1. Bu, kuralın tabanının (%2) altında.</translation>
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
        <translation>1 gün</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>%Ln: how many days a package is valid.</extracomment>
        <translation>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days, as short as it is understood.</extracomment>
        <translation>%1 gün</translation>
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
        <translation>az önce</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>An age in minutes.</extracomment>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>An age in hours.</extracomment>
        <translation>%1 sa</translation>
    </message>
</context>
<context>
    <name>Desk::HandOver</name>
    <message>
        <source>Your eSIM</source>
        <extracomment>Heading of the card that a traveller gets.</extracomment>
        <translation>eSIM’iniz</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>On the card of a traveller, before what they paid.</extracomment>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>On the card of a traveller, before how much data the eSIM has.</extracomment>
        <translation>Veri</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>On the card of a traveller: the eSIM has no limit of data.</extracomment>
        <translation>sınırsız</translation>
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
        <translation>Geçerlilik</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>%n: how many days an eSIM works.</extracomment>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins</source>
        <extracomment>On the card of a traveller, before when the days of the eSIM begin.</extracomment>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>with the first use</source>
        <translation>ilk kullanımda</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>On the card of a traveller: the days of the eSIM have begun already.</extracomment>
        <translation>hemen</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>On the card of a traveller, before names of countries.</extracomment>
        <translation>Ülkeler</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <extracomment>%n: in how many countries an eSIM works.</extracomment>
        <translation>
            <numerusform>%n ülke</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan this code with the phone.</source>
        <translation>Bu kodu telefonla tarayın.</translation>
    </message>
    <message>
        <source>Or type this into the phone:</source>
        <translation>Ya da şunları telefona yazın:</translation>
    </message>
    <message>
        <source>Or open the link on the phone:</source>
        <translation>Ya da bağlantıyı telefonda açın:</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <extracomment>On the card of a traveller: the address that phones ask for; “SM-DP+” is a name.</extracomment>
        <translation>SM-DP+ adresi</translation>
    </message>
    <message>
        <source>Activation code</source>
        <extracomment>On the card of a traveller: the code that phones ask for beside the address.</extracomment>
        <translation>Etkinleştirme kodu</translation>
    </message>
    <message>
        <source>Full code</source>
        <extracomment>On the card of a traveller: address and activation code in one, for Android.</extracomment>
        <translation>Tam kod</translation>
    </message>
    <message>
        <source>The phone asks for a confirmation code. The shop tells it to you.</source>
        <translation>Telefon bir onay kodu isteyecek. Bu kodu size mağaza verecek.</translation>
    </message>
    <message>
        <source>Connect the phone to Wi-Fi.</source>
        <translation>Telefonu Wi-Fi’a bağlayın.</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile Data, then Add eSIM, and choose to use a QR code.</source>
        <translation>Ayarlar’ı, ardından Hücresel Veri’yi, ardından eSIM Ekle’yi açın ve QR kodu kullanmayı seçin.</translation>
    </message>
    <message>
        <source>Open Settings, then Network, then SIM cards, and choose to add an eSIM.</source>
        <translation>Ayarlar’ı, ardından Ağ’ı, ardından SIM kartlar’ı açın ve eSIM eklemeyi seçin.</translation>
    </message>
    <message>
        <source>Scan the QR code and confirm.</source>
        <translation>QR kodunu tarayın ve onaylayın.</translation>
    </message>
    <message>
        <source>When you arrive, choose this eSIM for mobile data.</source>
        <translation>Vardığınızda mobil veri için bu eSIM’i seçin.</translation>
    </message>
    <message>
        <source>Switch on data roaming for this eSIM.</source>
        <translation>Bu eSIM için veri dolaşımını açın.</translation>
    </message>
    <message>
        <source>No data?</source>
        <extracomment>Heading on the card of a traveller, before what to do.</extracomment>
        <translation>İnternet yok mu?</translation>
    </message>
    <message>
        <source>See that data roaming is on, choose another network by hand, then restart the phone.</source>
        <translation>Veri dolaşımının açık olduğunu kontrol edin, elle başka bir ağ seçin, sonra telefonu yeniden başlatın.</translation>
    </message>
    <message>
        <source>The code installs once only. Keep the eSIM on the phone until your trip is over.</source>
        <translation>Kod yalnızca bir kez yüklenir. Yolculuğunuz bitene kadar eSIM’i telefonda tutun.</translation>
    </message>
    <message>
        <source>Only a specimen: no phone can install this eSIM.</source>
        <translation>Yalnızca bir örnek: bu eSIM hiçbir telefona yüklenemez.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Heading of the paper that says what a customer paid.</extracomment>
        <translation>Makbuz</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>On a receipt, before its number.</extracomment>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Sold on</source>
        <extracomment>On a receipt, before the date.</extracomment>
        <translation>Satış tarihi</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>On a receipt, before what was paid for all.</extracomment>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>On a receipt, before how it was paid, such as cash.</extracomment>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>cash</source>
        <extracomment>On a receipt: how it was paid.</extracomment>
        <translation>nakit</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>On a receipt: it was paid with a bank card.</extracomment>
        <translation>kart</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>On a receipt: it was put on the bill of the hotel room.</extracomment>
        <translation>oda hesabı</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>On a receipt: it is to be paid later.</extracomment>
        <translation>sonra ödenecek</translation>
    </message>
</context>
<context>
    <name>Desk::HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <extracomment>Title of the dialog that gives an eSIM to the customer.</extracomment>
        <translation>Teslim et</translation>
    </message>
    <message>
        <source>Preview of the hand-over</source>
        <translation>Teslim önizlemesi</translation>
    </message>
    <message>
        <source>eSIMs to hand over</source>
        <translation>Teslim edilecek eSIM’ler</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Caption of a list: languages of travellers.</extracomment>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>Language of the hand-over</source>
        <translation>Teslim dili</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <extracomment>Caption of a list: sizes of paper.</extracomment>
        <translation>&amp;Kâğıt</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Name of a list: sizes of paper.</extracomment>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Receip&amp;t</source>
        <extracomment>Check box: what the customer paid is printed too.</extracomment>
        <translation>&amp;Makbuz</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Name of a check box: what the customer paid is printed too.</extracomment>
        <translation>Makbuz</translation>
    </message>
    <message>
        <source>Adds a page with number, date, what was sold and for how much; never the cost</source>
        <translation>Numara, tarih, neyin kaça satıldığını gösteren bir sayfa ekler; maliyeti asla göstermez</translation>
    </message>
    <message>
        <source>The receipt without the card</source>
        <translation>Kartsız, yalnızca makbuz</translation>
    </message>
    <message>
        <source>Selling price on the card</source>
        <translation>Kartta satış fiyatı</translation>
    </message>
    <message>
        <source>It has no selling price, so there is none for a receipt or the card.</source>
        <translation>Satış fiyatı yok, bu yüzden makbuza ya da karta yazılacak fiyat da yok.</translation>
    </message>
    <message>
        <source>A PDF file for each eSIM</source>
        <translation>Her eSIM için bir PDF dosyası</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>Button: prints the card.</extracomment>
        <translation>&amp;Yazdır</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Name of a button: prints the card.</extracomment>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <extracomment>Button: saves the card as a file.</extracomment>
        <translation>&amp;PDF kaydet</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>Name of a button: saves the card as a file.</extracomment>
        <translation>PDF kaydet</translation>
    </message>
    <message>
        <source>Save p&amp;icture</source>
        <extracomment>Button: saves the card as a picture.</extracomment>
        <translation>&amp;Resim kaydet</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>Name of a button: saves the card as a picture.</extracomment>
        <translation>Resim kaydet</translation>
    </message>
    <message>
        <source>As a picture for messengers, 1080 × 1350 pixels</source>
        <translation>Mesajlaşma uygulamaları için resim olarak, 1080 × 1350 piksel</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <extracomment>Button: copies a text for the customer.</extracomment>
        <translation>Mesajı k&amp;opyala</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>Name of a button: copies a text for the customer.</extracomment>
        <translation>Mesajı kopyala</translation>
    </message>
    <message>
        <source>The text with both links, for any messenger; it leaves the clipboard after a minute</source>
        <translation>Her mesajlaşma uygulaması için, iki bağlantıyı da içeren metin; bir dakika sonra panodan silinir</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <extracomment>Button: opens the mail program with a text for the customer.</extracomment>
        <translation>&amp;E-posta</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Name of a button: opens the mail program with a text for the customer.</extracomment>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Opens your own mail program with the message; nothing is sent by itself</source>
        <translation>Kendi e-posta programınızı mesajla açar; kendiliğinden hiçbir şey gönderilmez</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <extracomment>Button: opens the messenger of this name with a text for the customer.</extracomment>
        <translation>Wha&amp;tsApp</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <extracomment>Name of a button; that of a messenger.</extracomment>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Opens WhatsApp with the message; you choose to whom it goes</source>
        <translation>WhatsApp’ı mesajla açar; kime gideceğini siz seçersiniz</translation>
    </message>
    <message>
        <source>Your shop&apos;s name, telephone and address stand on it once they are in the settings (Ctrl+,).</source>
        <translation>Mağazanızın adı, telefonu ve adresi ayarlara girildiğinde üzerinde yer alır (Ctrl+,).</translation>
    </message>
    <message>
        <source>Hand-over status</source>
        <extracomment>Name of what says whether something was saved, printed or copied.</extracomment>
        <translation>Teslim durumu</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>The message is copied. It leaves the clipboard after %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>Mesaj kopyalandı. %1 sn sonra panodan silinir.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF belgeleri (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <extracomment>A kind of files in a dialog that chooses one.</extracomment>
        <translation>Resimler (*.png)</translation>
    </message>
    <message>
        <source>receipt</source>
        <extracomment>In the name of a file.</extracomment>
        <translation>makbuz</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2. The eSIM is not touched by it; try another folder.</source>
        <extracomment>%1: path of a file; %2: the system&apos;s reason.</extracomment>
        <translation>%1 kaydedilemedi: %2. eSIM bundan etkilenmez; başka bir klasör deneyin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files before it are saved.</source>
        <extracomment>%Ln: how many files were written before one that could not be.</extracomment>
        <translation>
            <numerusform>Ondan önceki %Ln dosya kaydedildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>%1 olarak kaydedildi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are saved, the first as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>
            <numerusform>%Ln dosya kaydedildi, ilki %1 olarak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Yazıcıya gönderildi.</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is switched on and has paper, or save a PDF.</source>
        <translation>Yazıcı kabul etmedi. Açık olduğunu ve kâğıdı olduğunu kontrol edin ya da PDF kaydedin.</translation>
    </message>
    <message>
        <source>No program for it was found on this computer. Copy the message instead.</source>
        <translation>Bu bilgisayarda bunun için bir program bulunamadı. Bunun yerine mesajı kopyalayın.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln eSIMs</source>
        <extracomment>%Ln: how many eSIMs were sold together. A choice.</extracomment>
        <translation>
            <numerusform>%Ln eSIM’in tümü</numerusform>
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
        <translation>%1 mm rulo</translation>
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
        <translation>Dil</translation>
    </message>
    <message>
        <source>Language of the hand-over</source>
        <translation>Teslim dili</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Caption of a list: sizes of paper.</extracomment>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>What the next hand-over begins with. The customer display speaks the same language.</source>
        <translation>Bir sonraki teslim bunlarla başlar. Müşteri ekranı da aynı dili kullanır.</translation>
    </message>
    <message>
        <source>Show the selling price on the card</source>
        <translation>Satış fiyatını kartta göster</translation>
    </message>
    <message>
        <source>Tax line of receipts</source>
        <translation>Makbuzun vergi satırı</translation>
    </message>
</context>
<context>
    <name>Desk::KeySettings</name>
    <message>
        <source>Choose a command, then press its new key in the field below.</source>
        <translation>Bir komut seçin, sonra aşağıdaki alanda yeni kısayoluna basın.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Name of the table that lists all commands with their keys.</extracomment>
        <translation>Kısayollar</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button beside a field: the command gets its usual key back.</extracomment>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Use it here</source>
        <extracomment>Button: the key goes from the command that has it to the one that is chosen.</extracomment>
        <translation>Burada kullan</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <extracomment>Button: every command gets its usual key back.</extracomment>
        <translation>Tüm kısayolları sıfırla</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Heading of a column: what can be done with a key, &quot;Order&quot;.</extracomment>
        <translation>Komut</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading of a column: the key on the keyboard, such as F5.</extracomment>
        <translation>Kısayol</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <extracomment>%1: what a command is called. It stands before the field with its key.</extracomment>
        <translation>“%1” kısayolu</translation>
    </message>
    <message>
        <source>Esc always goes one step back.</source>
        <translation>Esc her zaman bir adım geri götürür.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <extracomment>%1: a key, such as Ctrl+T; %2: the command that has it.</extracomment>
        <translation>%1, “%2” komutuna ait.</translation>
    </message>
    <message>
        <source>%1 has no key now.</source>
        <extracomment>%1: what a command is called.</extracomment>
        <translation>“%1” komutunun artık kısayolu yok.</translation>
    </message>
    <message>
        <source>%1 alone writes, moves or presses. Hold Ctrl or Alt with it, or take one of F1 to F12.</source>
        <extracomment>%1: a key, such as A or Enter.</extracomment>
        <translation>%1 tek başına yazmaya, gezinmeye ya da düğmeye basmaya yarar. Onunla birlikte Ctrl ya da Alt tuşunu basılı tutun veya F1–F12 tuşlarından birini seçin.</translation>
    </message>
    <message>
        <source>Esc and Tab do the same everywhere.</source>
        <translation>Esc ve Tab tuşlarının görevleri hiçbir yerde değişmez.</translation>
    </message>
    <message>
        <source>Alt with a letter or digit opens menus. Hold Ctrl, too.</source>
        <translation>Alt, bir harf ya da rakamla birlikte menüleri açar. Ctrl tuşunu da basılı tutun.</translation>
    </message>
    <message>
        <source>Fields and tables need %1 for what is written in them.</source>
        <extracomment>%1: a key, such as Ctrl+C.</extracomment>
        <translation>Alanlar ve tablolar, içlerinde yazılanlar için %1 kısayoluna ihtiyaç duyar.</translation>
    </message>
</context>
<context>
    <name>Desk::KeysDialog</name>
    <message>
        <source>Keys</source>
        <extracomment>Title of the window that lists the keys of all commands.</extracomment>
        <translation>Kısayollar</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading of a column: the key on the keyboard, such as F5.</extracomment>
        <translation>Tuş</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>İşlevi</translation>
    </message>
</context>
<context>
    <name>Desk::LastHandOvers</name>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Title of the list of eSIMs that were given to customers lately.</extracomment>
        <translation>Son teslimler</translation>
    </message>
    <message>
        <source>Search the last hand-overs</source>
        <translation>Son teslimlerde ara</translation>
    </message>
    <message>
        <source>Customer, package, ICCID, day or time…</source>
        <translation>Müşteri, paket, ICCID, gün ya da saat…</translation>
    </message>
    <message>
        <source>Hand-overs shown</source>
        <extracomment>Name of what says how many rows are listed.</extracomment>
        <translation>Gösterilen teslimler</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>Button: shows what a customer got.</extracomment>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>Shows it as it was handed over</source>
        <translation>Teslim edildiği gibi gösterir</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>The last hand-overs could not be read. %1</source>
        <extracomment>%1: a sentence that says why.</extracomment>
        <translation>Son teslimler okunamadı. %1</translation>
    </message>
    <message>
        <source>Hand-overs are not kept on this computer: that is switched off in the settings (Ctrl+,).</source>
        <translation>Teslimler bu bilgisayarda saklanmıyor: ayarlarda kapatılmış (Ctrl+,).</translation>
    </message>
    <message>
        <source>The last hand-overs are being read.</source>
        <translation>Son teslimler okunuyor.</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>Henüz hiçbir şey teslim edilmedi.</translation>
    </message>
    <message>
        <source>No hand-over is like that.</source>
        <translation>Eşleşen teslim yok.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-overs</source>
        <extracomment>%Ln: how many of the last times that an eSIM was given to a customer are listed.</extracomment>
        <translation>
            <numerusform>%Ln teslim</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ListText</name>
    <message>
        <source>not readable</source>
        <extracomment>In a cell of a table: the answer had a value, but none that makes sense.</extracomment>
        <translation>okunamadı</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>In a cell of a table whose newest value could not be read. %1: the one before: &quot;$3.10&quot;.</extracomment>
        <translation>önceki: %1</translation>
    </message>
    <message>
        <source>Older orders are being read; the sums leave out those that were not read yet.</source>
        <translation>Eski siparişler okunuyor; henüz okunmayanlar toplamlarda yok.</translation>
    </message>
    <message>
        <source>Orders before %1 have not all been read; the sums leave them out. “Read all orders” reads them.</source>
        <extracomment>%1: a day and a time.</extracomment>
        <translation>%1 öncesindeki siparişlerin hepsi okunmadı; toplamlarda yoklar. “Tüm siparişleri oku” ile okunur.</translation>
    </message>
    <message>
        <source>The orders were not read to the end: there may be more than stand here. F5 reads them.</source>
        <translation>Siparişler sonuna kadar okunmadı: buradakilerden fazlası olabilir. F5 ile okunur.</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>When the orders were read: &quot;read 14:03&quot;.</extracomment>
        <translation>okundu: %1</translation>
    </message>
    <message>
        <source>Older orders could not be read to the end. %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>Eski siparişler sonuna kadar okunamadı. %1</translation>
    </message>
    <message>
        <source>The orders could not be read to the end: there may be more, and newer ones, than stand here. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Siparişler sonuna kadar okunamadı: buradakilerden fazlası ve daha yenileri olabilir. %1 F5 ile okunur.</translation>
    </message>
    <message>
        <source>What was bought on this computer could not be read: orders that eSIMfly does not list, and what they were sold for, are missing. %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>Bu bilgisayarda satın alınanlar okunamadı: eSIMfly’ın listelemediği siparişler ve satış tutarları eksik. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders could not be read; the sums leave them out.</source>
        <extracomment>%Ln: how many orders of the list.</extracomment>
        <translation>
            <numerusform>%Ln sipariş okunamadı; toplamlarda yoklar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders could not be read at all and are not listed; the sums leave them out.</source>
        <extracomment>%Ln: how many orders eSIMfly has besides.</extracomment>
        <translation>
            <numerusform>%Ln sipariş hiç okunamadı, listede değil; toplamlarda da yoklar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eSIMfly says that there are %Ln more orders, but did not list them. F5 reads them again.</source>
        <extracomment>%Ln: a number of orders. F5 is a key.</extracomment>
        <translation>
            <numerusform>eSIMfly %Ln sipariş daha olduğunu bildiriyor, ama listelemedi. F5 ile yeniden okunur.</numerusform>
        </translation>
    </message>
    <message>
        <source>eSIMfly&apos;s list of orders never ended. What was read of it stands here.</source>
        <translation>eSIMfly’ın sipariş listesinin sonu gelmedi. Burada okunan kısmı var.</translation>
    </message>
    <message>
        <source>The eSIMs could not be read to the end: there may be more, and newer ones, than stand here. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>eSIM’ler sonuna kadar okunamadı: buradakilerden fazlası ve daha yenileri olabilir. %1 F5 ile okunur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln eSIMs could not be read completely.</source>
        <extracomment>%Ln: how many eSIMs of the list.</extracomment>
        <translation>
            <numerusform>%Ln eSIM tam okunamadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln eSIMs could not be read at all and are not listed.</source>
        <extracomment>%Ln: how many eSIMs eSIMfly has besides.</extracomment>
        <translation>
            <numerusform>%Ln eSIM hiç okunamadı, listede değil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eSIMfly says that there are %Ln more eSIMs, but did not list them. F5 reads them again.</source>
        <extracomment>%Ln: a number of eSIMs. F5 is a key.</extracomment>
        <translation>
            <numerusform>eSIMfly %Ln eSIM daha olduğunu bildiriyor, ama listelemedi. F5 ile yeniden okunur.</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet. What you sell from the catalogue stands here.</source>
        <translation>Henüz sipariş yok. Katalogdan sattıklarınız burada yer alır.</translation>
    </message>
    <message>
        <source>The orders could not be read. %1 Trying again…</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>Siparişler okunamadı. %1 Yeniden deneniyor…</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Siparişler okunuyor…</translation>
    </message>
    <message>
        <source>The orders could not be read. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>Siparişler okunamadı. %1 F5 ile okunur.</translation>
    </message>
    <message>
        <source>No orders were found so far. “Read all orders” reads older ones.</source>
        <translation>Şimdiye kadar sipariş bulunamadı. “Tüm siparişleri oku” ile eskiler okunur.</translation>
    </message>
    <message>
        <source>None of the orders could be read. F5 reads them again.</source>
        <translation>Siparişlerin hiçbiri okunamadı. F5 ile yeniden okunur.</translation>
    </message>
    <message>
        <source>The orders were not read yet. F5 reads them.</source>
        <translation>Siparişler henüz okunmadı. F5 ile okunur.</translation>
    </message>
    <message>
        <source>No eSIMs yet. Sell the first one from the catalogue, and it stands here.</source>
        <translation>Henüz eSIM yok. İlk satışı katalogdan yapın; eSIM burada görünür.</translation>
    </message>
    <message>
        <source>The eSIMs could not be read. %1 Trying again…</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>eSIM’ler okunamadı. %1 Yeniden deneniyor…</translation>
    </message>
    <message>
        <source>Reading the eSIMs…</source>
        <translation>eSIM’ler okunuyor…</translation>
    </message>
    <message>
        <source>The eSIMs could not be read. %1 F5 reads them.</source>
        <extracomment>%1: the reason and what to do, a sentence or two.</extracomment>
        <translation>eSIM’ler okunamadı. %1 F5 ile okunur.</translation>
    </message>
    <message>
        <source>None of the eSIMs could be read. F5 reads them again.</source>
        <translation>eSIM’lerin hiçbiri okunamadı. F5 ile yeniden okunur.</translation>
    </message>
    <message>
        <source>The eSIMs were not read yet. F5 reads them.</source>
        <translation>eSIM’ler henüz okunmadı. F5 ile okunur.</translation>
    </message>
</context>
<context>
    <name>Desk::LowBalanceReporter</name>
    <message>
        <source>The balance is low.</source>
        <translation>Bakiye düşük.</translation>
    </message>
    <message>
        <source>The balance is low: %1, less than %2.</source>
        <extracomment>Both are amounts of money; the second one is set by the shop.</extracomment>
        <translation>Bakiye düşük: %1, belirlenen %2 tutarının altında.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the overview, which says how long the balance lasts.</extracomment>
        <translation>Göster</translation>
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
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Name of the field that searches the page that is open.</extracomment>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Match count</source>
        <extracomment>Name of what says how many rows were found.</extracomment>
        <translation>Sonuç sayısı</translation>
    </message>
    <message>
        <source>Rows that came while the mouse moved over the list (Shift+F5)</source>
        <translation>Fare listenin üzerindeyken gelen satırlar (Shift+F5)</translation>
    </message>
    <message>
        <source>Sandbox: nothing is real</source>
        <translation>Deneme: hiçbir şey gerçek değil</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Name of the account&apos;s money, in the corner of the window.</extracomment>
        <translation>Bakiye</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>A menu: what has to do with the account.</extracomment>
        <translation>&amp;Hesap</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>A menu: search, sort, export.</extracomment>
        <translation>&amp;Düzen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>A menu: what is shown, and how.</extracomment>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>A menu in a menu: light or dark colours.</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>&amp;Sell</source>
        <extracomment>A menu: what has to do with a sale.</extracomment>
        <translation>&amp;Satış</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>A menu: keys, notices, about the program.</extracomment>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <extracomment>Entry of a menu: the account is disconnected after a question.</extracomment>
        <translation>Oturumu kapat…</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>Deneme ortamından çık</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Entry of a menu: goes to the list of persons who sell.</extracomment>
        <translation>Satıcı</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Entry of a menu: goes to the list of ways to pay.</extracomment>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>Selling prices…</source>
        <extracomment>Entry of a menu: opens the rules of what the shop sells at.</extracomment>
        <translation>Satış fiyatları…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Yedek al…</translation>
    </message>
    <message>
        <source>Bring back a copy…</source>
        <translation>Yedekten geri yükle…</translation>
    </message>
    <message>
        <source>Fixed price…</source>
        <extracomment>Entry of a menu: sets a price for one package.</extracomment>
        <translation>Sabit fiyat…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>Entry of a menu: opens the settings.</extracomment>
        <translation>Ayarlar…</translation>
    </message>
    <message>
        <source>&amp;Hide prices</source>
        <extracomment>Entry of a menu: hides what packages cost while a customer looks.</extracomment>
        <translation>&amp;Fiyatları gizle</translation>
    </message>
    <message>
        <source>Next eSIM of the sale</source>
        <translation>Satışın sonraki eSIM’i</translation>
    </message>
    <message>
        <source>Previous eSIM of the sale</source>
        <translation>Satışın önceki eSIM’i</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Entry of a menu: the program ends.</extracomment>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Entry of a menu: all filters are taken away.</extracomment>
        <translation>Filtreleri temizle</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Gösterilenleri dışa aktar…</translation>
    </message>
    <message>
        <source>Export Excel</source>
        <extracomment>Entry of a menu: saves what is shown as a workbook.</extracomment>
        <translation>Excel’e aktar</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <extracomment>Entry of a menu: saves what is shown as a text file with commas.</extracomment>
        <translation>CSV’ye aktar</translation>
    </message>
    <message>
        <source>Sort the packages…</source>
        <translation>Paketleri sırala…</translation>
    </message>
    <message>
        <source>Columns of the packages</source>
        <translation>Paket sütunları</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Sütunu sola taşı</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Sütunu sağa taşı</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>Sütunu daralt</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>Sütunu genişlet</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Bir adım geri</translation>
    </message>
    <message>
        <source>Refresh what is shown</source>
        <translation>Gösterilenleri yenile</translation>
    </message>
    <message>
        <source>Show the rows that wait</source>
        <translation>Bekleyen satırları göster</translation>
    </message>
    <message>
        <source>Read all orders</source>
        <translation>Tüm siparişleri oku</translation>
    </message>
    <message>
        <source>Copy the catalogue again</source>
        <translation>Kataloğu yeniden indir</translation>
    </message>
    <message>
        <source>Customer display</source>
        <extracomment>Entry of a menu: opens a window that customers see.</extracomment>
        <translation>Müşteri ekranı</translation>
    </message>
    <message>
        <source>QR code on the full screen</source>
        <translation>QR kodu tam ekran</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Entry of a menu: dark letters on white.</extracomment>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Entry of a menu: light letters on black.</extracomment>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Order the selected package</source>
        <translation>Seçili paketi sipariş et</translation>
    </message>
    <message>
        <source>Hand over the eSIM that is shown…</source>
        <translation>Gösterilen eSIM’i teslim et…</translation>
    </message>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Entry of a menu: lists eSIMs that were given to customers lately.</extracomment>
        <translation>Son teslimler</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Gün sonu al</translation>
    </message>
    <message>
        <source>Top up the selected eSIM…</source>
        <translation>Seçili eSIM’e ek paket yükle…</translation>
    </message>
    <message>
        <source>Order another of the same</source>
        <translation>Aynısından bir tane daha sipariş et</translation>
    </message>
    <message>
        <source>Favourite: star the package shown, or no longer</source>
        <translation>Favori: gösterilen pakete yıldız koy ya da kaldır</translation>
    </message>
    <message>
        <source>Unfinished purchases…</source>
        <extracomment>Entry of a menu: lists orders that need a decision.</extracomment>
        <translation>Sonuçlanmamış alımlar…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <extracomment>Entry of a menu: lists the keys of all commands.</extracomment>
        <translation>Kısayollar…</translation>
    </message>
    <message>
        <source>Notices…</source>
        <extracomment>Entry of a menu: lists all that was told.</extracomment>
        <translation>Bildirimler…</translation>
    </message>
    <message>
        <source>About eSIMfly Desk…</source>
        <translation>eSIMfly Desk hakkında…</translation>
    </message>
    <message>
        <source>Country, package, network, ICCID… (%1)</source>
        <extracomment>%1: the key that goes to this field, such as Ctrl+F. It says what can be searched for.</extracomment>
        <translation>Ülke, paket, ağ, ICCID… (%1)</translation>
    </message>
    <message>
        <source>Team…</source>
        <extracomment>Entry of a menu: opens the dialog about the desks that sell together.</extracomment>
        <translation>Ekip…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Komut bul…</translation>
    </message>
    <message>
        <source>Note or correction…</source>
        <extracomment>Entry of a menu: writes the customer or note of the selected eSIM, or corrects the selected order.</extracomment>
        <translation>Not veya düzeltme…</translation>
    </message>
</context>
<context>
    <name>Desk::MainWindowController</name>
    <message>
        <source>Show</source>
        <extracomment>Button of a notice: shows the sale that it is about.</extracomment>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Purchases made with another access code are not clear yet: %1. You may have been charged: look for them on the Orders page, or connect with that access code.</source>
        <extracomment>%1: names of packages, by commas.</extracomment>
        <translation>Başka bir erişim koduyla yapılan alımların sonucu henüz belli değil: %1. Ücret alınmış olabilir: Siparişler sayfasında arayın ya da o erişim koduyla bağlanın.</translation>
    </message>
    <message>
        <source>The order of %1 did not come to its end last time. You may have been charged. Checking…</source>
        <extracomment>%1: name of a package.</extracomment>
        <translation>%1 siparişi geçen sefer sonuçlanmadı. Ücret alınmış olabilir. Kontrol ediliyor…</translation>
    </message>
    <message>
        <source>The secret key is kept in the keychain of this computer now.</source>
        <translation>Gizli anahtar artık bu bilgisayarın anahtarlığında saklanıyor.</translation>
    </message>
    <message>
        <source>The order of %1 was not sent before the program ended. Nothing was charged.</source>
        <extracomment>%1: name of a package.</extracomment>
        <translation>%1 siparişi, program kapanmadan önce gönderilmedi. Hiçbir ücret alınmadı.</translation>
    </message>
    <message>
        <source>The orders of %1 were not all sent before the program ended: %2. Nothing was charged for those that were not sent.</source>
        <extracomment>%1: a package; %2: &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1 siparişlerinin bir kısmı program kapanmadan önce gönderilmedi: %2. Gönderilmeyenler için hiçbir ücret alınmadı.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button of a question: the account is disconnected and its secret key forgotten.</extracomment>
        <translation>Oturumu kapat</translation>
    </message>
    <message>
        <source>Forget the secret key of this account on this computer?</source>
        <translation>Bu hesabın gizli anahtarı bu bilgisayardan silinsin mi?</translation>
    </message>
    <message>
        <source>Notes and the list of purchases stay. To connect again you need the secret key.</source>
        <translation>Notlar ve satın alma listesi kalır. Yeniden bağlanmak için gizli anahtar gerekir.</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <extracomment>Button of a question: nothing changes.</extracomment>
        <translation>Bağlı kal</translation>
    </message>
    <message>
        <source>About eSIMfly Desk</source>
        <translation>eSIMfly Desk hakkında</translation>
    </message>
    <message>
        <source>Sells travel eSIMs of the eSIMfly Business API. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>eSIMfly Business API üzerinden seyahat eSIM’leri satar. GNU Genel Kamu Lisansı, sürüm 3 veya sonrası ile dağıtılan özgür yazılımdır.</translation>
    </message>
</context>
<context>
    <name>Desk::ManagePanel</name>
    <message>
        <source>Cancel and refund</source>
        <translation>İptal et ve iade al</translation>
    </message>
    <message>
        <source>What cancelling does</source>
        <translation>İptalin sonucu</translation>
    </message>
    <message>
        <source>Cancel eSIM</source>
        <extracomment>Button: an eSIM is taken back; a question follows.</extracomment>
        <translation>eSIM’i iptal et</translation>
    </message>
    <message>
        <source>Cancel status</source>
        <extracomment>Name of what says how taking an eSIM back stands.</extracomment>
        <translation>İptal durumu</translation>
    </message>
    <message>
        <source>Suspend</source>
        <extracomment>Button: an eSIM pauses.</extracomment>
        <translation>Askıya al</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: an eSIM goes on after a pause.</extracomment>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>Suspend status</source>
        <extracomment>Name of what says how pausing an eSIM stands.</extracomment>
        <translation>Askı durumu</translation>
    </message>
    <message>
        <source>SMS to this eSIM</source>
        <translation>Bu eSIM’e SMS</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Name of a field: the words of an SMS to an eSIM.</extracomment>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Reaches the phone; stands in no list</source>
        <translation>Telefona ulaşır; hiçbir listede yer almaz</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>Name of what says how many characters an SMS has.</extracomment>
        <translation>Karakter</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <extracomment>Button: sends the words of the field to an eSIM.</extracomment>
        <translation>SMS gönder</translation>
    </message>
    <message>
        <source>SMS status</source>
        <extracomment>Name of what says how sending an SMS stands.</extracomment>
        <translation>SMS durumu</translation>
    </message>
    <message>
        <source>Choose an eSIM to cancel or suspend it, or to send it an SMS.</source>
        <translation>İptal etmek, askıya almak ya da SMS göndermek için bir eSIM seçin.</translation>
    </message>
    <message>
        <source>No network lets it in. Resuming brings it back with all its data and days.</source>
        <translation>Hiçbir ağ kabul etmiyor. Yeniden açılınca tüm verisi ve günleriyle geri gelir.</translation>
    </message>
    <message>
        <source>No network lets it in until it is resumed. Its validity runs on, and nothing is refunded.</source>
        <translation>Yeniden açılana kadar hiçbir ağ kabul etmez. Günleri işlemeye devam eder, hiçbir şey iade edilmez.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Characters of an SMS. %1: written; %2: that may be.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>An SMS has %1 characters at most.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>Bir SMS en çok %1 karakterdir.</translation>
    </message>
</context>
<context>
    <name>Desk::NetworkEventModel</name>
    <message>
        <source>Connected</source>
        <extracomment>A phone registered with a mobile network.</extracomment>
        <translation>Bağlandı</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>What happened in a network: the phone used data.</extracomment>
        <translation>Veri</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>A phone told a mobile network where it is.</extracomment>
        <translation>Görüldü</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>What happened in a network: something else than data.</extracomment>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something happened in a network.</extracomment>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heading of a column: what happened in a network.</extracomment>
        <translation>Olay</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: name of a network operator.</extracomment>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>In plan</source>
        <extracomment>Heading: whether a mobile network belongs to what was bought.</extracomment>
        <translation>Pakette</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>The network is one of those of the plan.</extracomment>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>The network is none of those of the plan.</extracomment>
        <translation>Hayır</translation>
    </message>
</context>
<context>
    <name>Desk::NetworkPanel</name>
    <message>
        <source>Why is there no data?</source>
        <translation>İnternet neden yok?</translation>
    </message>
    <message>
        <source>Network verdict</source>
        <extracomment>Name of what says why there is no data.</extracomment>
        <translation>Ağ sonucu</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ne yapmalı</translation>
    </message>
    <message>
        <source>What the network knows</source>
        <translation>Ağın bildikleri</translation>
    </message>
    <message>
        <source>Check in progress</source>
        <translation>Kontrol sürüyor</translation>
    </message>
    <message>
        <source>Check network</source>
        <extracomment>Button: finds out why there is no data.</extracomment>
        <translation>Ağı kontrol et</translation>
    </message>
    <message>
        <source>Asks the mobile network; once a minute for an eSIM (F5)</source>
        <translation>Mobil ağa sorar; bir eSIM için dakikada bir kez (F5)</translation>
    </message>
    <message>
        <source>Last check</source>
        <extracomment>Name of what says when this was found out last.</extracomment>
        <translation>Son kontrol</translation>
    </message>
    <message>
        <source>Copy support note</source>
        <translation>Destek notunu kopyala</translation>
    </message>
    <message>
        <source>What is known, for eSIMfly&apos;s support or a colleague. The activation code is not in it.</source>
        <translation>eSIMfly desteği ya da bir iş arkadaşı için bilinenler. Etkinleştirme kodu içinde yoktur.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Name of what says that a note was copied.</extracomment>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Son yedi gün</translation>
    </message>
    <message>
        <source>Network events</source>
        <extracomment>Name of a table: what happened in networks.</extracomment>
        <translation>Ağ olayları</translation>
    </message>
    <message>
        <source>In plan</source>
        <extracomment>Heading of a column: whether a network is one of the package.</extracomment>
        <translation>Pakette</translation>
    </message>
    <message>
        <source>Choose an eSIM to find out why it has no data.</source>
        <translation>Neden internete bağlanmadığını öğrenmek için bir eSIM seçin.</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Ağa soruluyor…</translation>
    </message>
    <message>
        <source>Asked at %1; again in a minute.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Soruldu: %1; bir dakika sonra yeniden sorulabilir.</translation>
    </message>
    <message>
        <source>Asked at %1 (%2).</source>
        <extracomment>%1: time of day; %2: how long ago: &quot;3 min&quot;.</extracomment>
        <translation>Soruldu: %1 (%2).</translation>
    </message>
    <message>
        <source>Copied. The activation code is not in it.</source>
        <translation>Kopyalandı. Etkinleştirme kodu içinde yok.</translation>
    </message>
</context>
<context>
    <name>Desk::NoticeStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>%Ln: how many notices stand behind the one that is shown. A button.</extracomment>
        <translation>
            <numerusform>%Ln tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>Title of the list of all that was told.</extracomment>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>The name of the notice under the tool bar, for a screen reader; the notice itself is its description.</extracomment>
        <translation>Bildirim</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>Button: opens the list of all that was told.</extracomment>
        <translation>Tüm bildirimler</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <extracomment>Name of a button: a notice was read and goes.</extracomment>
        <translation>Bildirimi kapat</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Okudum</translation>
    </message>
</context>
<context>
    <name>Desk::OrderModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something was ordered.</extracomment>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Heading of a column: eSIMfly&apos;s number of an order.</extracomment>
        <translation>Referans</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>eSIMs</source>
        <extracomment>Heading of a column: how many eSIMs an order has.</extracomment>
        <translation>eSIM</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Heading of a column: what the account paid.</extracomment>
        <translation>Ödenen</translation>
    </message>
    <message>
        <source>The price that was shown: a person said that it went through.</source>
        <translation>Gösterilen fiyat: işlemin gerçekleştiğini bir kişi bildirdi.</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what the customer paid.</extracomment>
        <translation>Satış tutarı</translation>
    </message>
    <message>
        <source>What customers paid for the whole order</source>
        <translation>Müşterilerin siparişin tamamı için ödediği</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Kâr</translation>
    </message>
    <message>
        <source>What customers paid, less what the account paid</source>
        <translation>Müşterilerin ödediği eksi hesabın ödediği</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Heading of a column: how an order stands, such as “Completed”.</extracomment>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>Heading of a column: money that came back for an order.</extracomment>
        <translation>İade</translation>
    </message>
    <message>
        <source>When money came back of the order</source>
        <translation>Siparişin parasının ne zaman geri geldiği</translation>
    </message>
    <message>
        <source>Seller</source>
        <extracomment>Heading of a column: the person who sold.</extracomment>
        <translation>Satıcı</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Heading of a column: how the customer paid, such as cash.</extracomment>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>How the customer paid</source>
        <translation>Müşterinin nasıl ödediği</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Müşteri veya not</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Of the team, at which an order was sold.</extracomment>
        <translation>Kasa</translation>
    </message>
</context>
<context>
    <name>Desk::OrderPanel</name>
    <message>
        <source>Quantity</source>
        <extracomment>Caption of a field: how many eSIMs.</extracomment>
        <translation>Adet</translation>
    </message>
    <message>
        <source>How many eSIMs, 10 at most</source>
        <translation>Kaç eSIM, en çok 10</translation>
    </message>
    <message>
        <source>you pay</source>
        <extracomment>Below an amount: what the account pays.</extracomment>
        <translation>ödenecek</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Müşteri veya not</translation>
    </message>
    <message>
        <source>Optional, kept on this computer</source>
        <translation>İsteğe bağlı, bu bilgisayarda tutulur</translation>
    </message>
    <message>
        <source>Optional, shared with your team</source>
        <translation>İsteğe bağlı, ekibinizle paylaşılır</translation>
    </message>
    <message>
        <source>Order question</source>
        <extracomment>Name of what asks before an order is placed.</extracomment>
        <translation>Sipariş sorusu</translation>
    </message>
    <message>
        <source>Order now</source>
        <extracomment>Button: places the order.</extracomment>
        <translation>Sipariş ver</translation>
    </message>
    <message>
        <source>Order another</source>
        <extracomment>Button: the same package is ordered once more.</extracomment>
        <translation>Bir tane daha</translation>
    </message>
    <message>
        <source>One more of the same package (Ctrl+N)</source>
        <translation>Aynı paketten bir tane daha sipariş ver (Ctrl+N)</translation>
    </message>
    <message>
        <source>Order now for %1</source>
        <extracomment>On the button that orders; %1: an amount of money.</extracomment>
        <translation>Sipariş ver: %1</translation>
    </message>
    <message>
        <source>Balance after: %1</source>
        <extracomment>What the account will have once this order is paid.</extracomment>
        <translation>Sonraki bakiye: %1</translation>
    </message>
    <message>
        <source>Connect an account to order.</source>
        <translation>Sipariş vermek için bir hesap bağlayın.</translation>
    </message>
    <message>
        <source>Connecting the account…</source>
        <translation>Hesap bağlanıyor…</translation>
    </message>
    <message>
        <source>Nothing can be bought while this computer&apos;s clock is off.</source>
        <translation>Bu bilgisayarın saati yanlışken hiçbir şey satın alınamaz.</translation>
    </message>
    <message>
        <source>Nothing can be bought without a connection.</source>
        <translation>Bağlantı olmadan hiçbir şey satın alınamaz.</translation>
    </message>
    <message>
        <source>With the orders under way the balance is not enough.</source>
        <translation>Süren siparişlerle birlikte bakiye yetmiyor.</translation>
    </message>
    <message>
        <source>With the orders under way the balance is not enough: %1 is missing.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Süren siparişlerle birlikte bakiye yetmiyor: %1 eksik.</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or sell at %1 all the same.</source>
        <extracomment>While prices are hidden. %1: what the customer pays for one.</extracomment>
        <translation>Öncekinden pahalı. Devam etmek için fiyatları gösterin ya da yine de %1 fiyatıyla satışı yapın.</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or order again all the same.</source>
        <translation>Öncekinden pahalı. Devam etmek için fiyatları gösterin ya da yine de yeniden sipariş verin.</translation>
    </message>
    <message>
        <source>Order again to confirm.</source>
        <translation>Onaylamak için yeniden sipariş verin.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be ordered. Order again to have it read once more.</source>
        <translation>Bu paketin şu anki fiyatı okunamıyor, bu yüzden sipariş edilemez. Bir kez daha okunması için yeniden sipariş verin.</translation>
    </message>
    <message>
        <source>Checking the price…</source>
        <translation>Fiyat kontrol ediliyor…</translation>
    </message>
    <message>
        <source>The price rose from %1 to %2. Order again to pay %3.</source>
        <extracomment>%1, %2: the price of one eSIM; %3: of all that are ordered.</extracomment>
        <translation>Fiyat yükseldi: %1 → %2. %3 ödemek için yeniden sipariş verin.</translation>
    </message>
    <message>
        <source>The price read at %1 could not be checked. Order again to buy at the current price.</source>
        <extracomment>%1: the time of day at which the price was read.</extracomment>
        <translation>%1 itibarıyla okunan fiyat yeniden kontrol edilemedi. Anlık fiyattan almak için yeniden sipariş verin.</translation>
    </message>
    <message>
        <source>This is more than %1. Order again to confirm.</source>
        <extracomment>%1: an amount of money that was set.</extracomment>
        <translation>Bu, %1 sınırının üzerinde. Onaylamak için yeniden sipariş verin.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be ordered. The last price known is %1, of %2. Order again to have it read once more.</source>
        <extracomment>%1: the last price known; %2: its day and time.</extracomment>
        <translation>Bu paketin şu anki fiyatı okunamıyor, bu yüzden sipariş edilemez. Bilinen son fiyat: %1, %2. Bir kez daha okunması için yeniden sipariş verin.</translation>
    </message>
    <message>
        <source>This package is no longer sold. Choose another one.</source>
        <translation>Bu paket artık satılmıyor. Başka bir paket seçin.</translation>
    </message>
    <message>
        <source>The price fell from %1 to %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>Fiyat düştü: %1 → %2.</translation>
    </message>
</context>
<context>
    <name>Desk::OrdersPage</name>
    <message>
        <source>Shows the orders of all packages again</source>
        <translation>Tüm paketlerin siparişlerini yeniden gösterir</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>Name of a list: of which dates orders are shown.</extracomment>
        <translation>Tarihler</translation>
    </message>
    <message>
        <source>The days of the orders that are shown</source>
        <translation>Gösterilen siparişlerin günleri</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>Name of a field: from which day on orders are shown.</extracomment>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>Name of a field: until which day orders are shown.</extracomment>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: shows again what the customer got.</extracomment>
        <translation>Teslim et</translation>
    </message>
    <message>
        <source>What the traveller of the selected order takes along</source>
        <translation>Seçili siparişin yolcusuna verilecekler</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>Button: shows the QR code of an eSIM.</extracomment>
        <translation>QR kodu</translation>
    </message>
    <message>
        <source>Shows the eSIMs of the selected order beside the list</source>
        <translation>Seçili siparişin eSIM’lerini listenin yanında gösterir</translation>
    </message>
    <message>
        <source>Show eSIM</source>
        <extracomment>Button: shows an eSIM on its page.</extracomment>
        <translation>eSIM’i göster</translation>
    </message>
    <message>
        <source>Opens the eSIM of the selected order (Ctrl+Enter)</source>
        <translation>Seçili siparişin eSIM’ini açar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Gün sonu al</translation>
    </message>
    <message>
        <source>What was sold on a day, by seller and by payment, to print and to keep</source>
        <translation>Bir günde satılanlar, satıcıya ve ödemeye göre; yazdırmak ve saklamak için</translation>
    </message>
    <message>
        <source>Correct…</source>
        <extracomment>Button: opens a dialog that corrects what was noted of an order.</extracomment>
        <translation>Düzelt…</translation>
    </message>
    <message>
        <source>Sold for, seller, payment and note of the selected order (F2)</source>
        <translation>Seçili siparişin satış tutarı, satıcısı, ödemesi ve notu (F2)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: orders are read again.</extracomment>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>Reads the orders from eSIMfly (F5)</source>
        <translation>Siparişleri eSIMfly’dan okur (F5)</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>Name of the sums below the table of orders.</extracomment>
        <translation>Toplamlar</translation>
    </message>
    <message>
        <source>Orders read</source>
        <extracomment>Name of what says from which date on orders are known.</extracomment>
        <translation>Okunan siparişler</translation>
    </message>
    <message>
        <source>Per day</source>
        <extracomment>Button: shows a chart of days.</extracomment>
        <translation>Gün gün</translation>
    </message>
    <message>
        <source>Spend and margin of each day, as a chart and as a table</source>
        <translation>Her günün harcaması ve kârı, grafik ve tablo olarak</translation>
    </message>
    <message>
        <source>Read all orders</source>
        <translation>Tüm siparişleri oku</translation>
    </message>
    <message>
        <source>Reads the older orders from eSIMfly too, a page a second. It may be stopped at any time.</source>
        <translation>Eski siparişleri de eSIMfly’dan okur, saniyede bir sayfa. Her an durdurulabilir.</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Name of the table of orders.</extracomment>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Name of a list: what was corrected of an order.</extracomment>
        <translation>Düzeltmeler</translation>
    </message>
    <message>
        <source>Only %1  ✕</source>
        <extracomment>A button that takes a filter away. %1: a destination or a package.</extracomment>
        <translation>Yalnızca %1  ✕</translation>
    </message>
    <message>
        <source>Nothing was sold on these days. What came back on them is of orders of other days.</source>
        <translation>Bu günlerde hiçbir şey satılmadı. Geri gelenler başka günlerin siparişlerinden.</translation>
    </message>
    <message>
        <source>No order matches. Search for a reference, a package, a customer, an ICCID or a seller.</source>
        <translation>Eşleşen sipariş yok. Referans, paket, müşteri, ICCID ya da satıcı arayın.</translation>
    </message>
    <message>
        <source>%1 · reading…</source>
        <extracomment>%1: &quot;100 orders · $310.00 spent&quot;, while more of them are read.</extracomment>
        <translation>%1 · okunuyor…</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many are shown, of how many there are, while a newer list waits to be shown.</extracomment>
        <translation>%1 / %2 gösteriliyor</translation>
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
            <numerusform>%Ln tane daha göster</numerusform>
        </translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>Button: rows of the table are put in order anew.</extracomment>
        <translation>Değişenleri göster</translation>
    </message>
    <message>
        <source>Sums of what is certain</source>
        <extracomment>Below a column of amounts in a file.</extracomment>
        <translation>Kesin olanların toplamı</translation>
    </message>
    <message>
        <source>Choose an order to see its eSIMs.</source>
        <translation>eSIM’lerini görmek için bir sipariş seçin.</translation>
    </message>
    <message>
        <source>Money was loaded: no eSIM belongs to it.</source>
        <translation>Bakiye yüklendi: ona ait eSIM yok.</translation>
    </message>
    <message>
        <source>Its eSIM is being prepared. It stands here as soon as it comes.</source>
        <translation>eSIM’i hazırlanıyor. Gelir gelmez burada yer alır.</translation>
    </message>
    <message>
        <source>It is not known which eSIM belongs to this order.</source>
        <translation>Bu siparişe hangi eSIM’in ait olduğu bilinmiyor.</translation>
    </message>
    <message>
        <source>Its eSIM is not among those that were read. F5 on the eSIMs page reads them.</source>
        <translation>eSIM’i okunanlar arasında değil. eSIM’ler sayfasında F5 ile okunur.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A filter: no status in particular.</extracomment>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>All dates</source>
        <extracomment>Choice of dates: orders of all times.</extracomment>
        <translation>Tüm tarihler</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Choice of dates: orders of today.</extracomment>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Choice of dates: orders of yesterday.</extracomment>
        <translation>Dün</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>Choice of dates: orders of this month.</extracomment>
        <translation>Bu ay</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>Choice of dates: orders of the month before.</extracomment>
        <translation>Geçen ay</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>Days that a person chooses, from the first to the last.</extracomment>
        <translation>Tarih aralığı…</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Name of a list: of which computer orders are shown.</extracomment>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>The desk of the orders that are shown</source>
        <translation>Gösterilen siparişlerin kasası</translation>
    </message>
    <message>
        <source>Seller of the orders</source>
        <translation>Siparişlerin satıcısı</translation>
    </message>
    <message>
        <source>The seller of the orders that are shown</source>
        <translation>Gösterilen siparişlerin satıcısı</translation>
    </message>
    <message>
        <source>Desk not known</source>
        <extracomment>A filter: orders of which nobody knows at which desk they were sold.</extracomment>
        <translation>Kasa bilinmiyor</translation>
    </message>
    <message>
        <source>All desks</source>
        <extracomment>A filter: no desk in particular.</extracomment>
        <translation>Tüm kasalar</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>A filter: orders of which nobody said who sold them.</extracomment>
        <translation>Satıcı yok</translation>
    </message>
    <message>
        <source>All sellers</source>
        <extracomment>A filter: no seller in particular.</extracomment>
        <translation>Tüm satıcılar</translation>
    </message>
</context>
<context>
    <name>Desk::OtherNotes</name>
    <message>
        <source>Take mine away too</source>
        <extracomment>A button: the note of another desk in the place of the one that stands, or none where that took it away.</extracomment>
        <translation>Benimkini de kaldır</translation>
    </message>
    <message>
        <source>Use this note</source>
        <translation>Bu notu kullan</translation>
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
        <translation>Tüm siparişleri oku</translation>
    </message>
    <message>
        <source>Reads the older orders from eSIMfly too, a page a second. It may be stopped at any time.</source>
        <translation>Eski siparişleri de eSIMfly’dan okur, saniyede bir sayfa. Her an durdurulabilir.</translation>
    </message>
    <message>
        <source>The balance lasts</source>
        <translation>Bakiyenin yeteceği süre</translation>
    </message>
    <message>
        <source>Balance lasts</source>
        <extracomment>Name of what says how many days the balance will last.</extracomment>
        <translation>Bakiye süresi</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Siparişleri göster</translation>
    </message>
    <message>
        <source>Orders that the balance went for</source>
        <translation>Bakiyenin harcandığı siparişler</translation>
    </message>
    <message>
        <source>The orders of the days whose pace it is</source>
        <translation>Tempo hesabına giren günlerin siparişleri</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>Caption: what was sold in this week.</extracomment>
        <translation>Bu hafta</translation>
    </message>
    <message>
        <source>Orders this week</source>
        <translation>Bu haftaki siparişler</translation>
    </message>
    <message>
        <source>Orders of this week</source>
        <translation>Bu haftanın siparişleri</translation>
    </message>
    <message>
        <source>The orders of this week</source>
        <translation>Bu haftaya ait siparişler</translation>
    </message>
    <message>
        <source>Unclear or unfinished</source>
        <translation>Belirsiz ya da sonuçlanmamış</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <translation>Aranacaklar</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Hafta hafta</translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation>Grafiğin para birimi</translation>
    </message>
    <message>
        <source>Chart of the weeks</source>
        <translation>Hafta grafiği</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>Name of a table with a row for each week.</extracomment>
        <translation>Haftalar</translation>
    </message>
    <message>
        <source>Best-selling destinations</source>
        <extracomment>Name of a table: countries and regions that were sold most.</extracomment>
        <translation>En çok satan destinasyonlar</translation>
    </message>
    <message>
        <source>Destinations that sell</source>
        <translation>Satılan destinasyonlar</translation>
    </message>
    <message>
        <source>Best-selling packages</source>
        <extracomment>Name of a table: packages that were sold most.</extracomment>
        <translation>En çok satan paketler</translation>
    </message>
    <message>
        <source>Packages that sell</source>
        <translation>Satılan paketler</translation>
    </message>
    <message>
        <source>eSIMs by status</source>
        <translation>Duruma göre eSIM’ler</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <extracomment>Instead of sums that are being worked out.</extracomment>
        <translation>Toplanıyor…</translation>
    </message>
    <message>
        <source>Unfinished purchases</source>
        <extracomment>Button: opens the list of orders that need a decision.</extracomment>
        <translation>Sonuçlanmamış alımlar</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <extracomment>A button for a screen reader. %1: how an order stands: &quot;Pending&quot;.</extracomment>
        <translation>Siparişler: %1</translation>
    </message>
    <message>
        <source>None is known of, but not all orders were read.</source>
        <translation>Bilindiği kadarıyla yok, ama siparişlerin hepsi okunmadı.</translation>
    </message>
    <message>
        <source>None is known of, but it is not clear how some orders stand.</source>
        <translation>Bilindiği kadarıyla yok, ama bazı siparişlerin durumu belirsiz.</translation>
    </message>
    <message>
        <source>eSIMs: %1</source>
        <extracomment>A button for a screen reader. %1: how an eSIM stands: &quot;Active&quot;.</extracomment>
        <translation>eSIM’ler: %1</translation>
    </message>
    <message>
        <source>Nobody is known to need one, but not all eSIMs were read.</source>
        <translation>Bilindiği kadarıyla yok, ama eSIM’lerin hepsi okunmadı.</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of amounts, while a customer looks at the screen.</extracomment>
        <translation>Fiyatlar gizli</translation>
    </message>
    <message>
        <source>Enter or a double click shows the orders of a week</source>
        <translation>Enter ya da çift tıklama o haftanın siparişlerini gösterir</translation>
    </message>
    <message>
        <source>None of them matches.</source>
        <translation>Hiçbiri eşleşmiyor.</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Name of a page: how the shop does.</extracomment>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;3 of 171&quot;: what the search found of all destinations and packages that sell.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>A button: shows what came while the mouse moved over a table.</extracomment>
        <translation>Değişenleri göster</translation>
    </message>
    <message>
        <source>Who sold</source>
        <extracomment>Name of a table with a row for each seller or desk.</extracomment>
        <translation>Kim sattı</translation>
    </message>
    <message>
        <source>By desk or by seller</source>
        <translation>Kasaya ya da satıcıya göre</translation>
    </message>
    <message>
        <source>By desk</source>
        <extracomment>Choice: sums of each computer that sells.</extracomment>
        <translation>Kasaya göre</translation>
    </message>
    <message>
        <source>By seller</source>
        <extracomment>Choice: sums of each person who sells.</extracomment>
        <translation>Satıcıya göre</translation>
    </message>
    <message>
        <source>Of all orders</source>
        <extracomment>What a count is made of; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>Tüm siparişlerden</translation>
    </message>
    <message>
        <source>Of the orders that were read</source>
        <extracomment>What a count is made of; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>Okunan siparişlerden</translation>
    </message>
    <message>
        <source>Every order is settled</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>Tüm siparişler sonuçlandı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <extracomment>%Ln: how many eSIMs; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>
            <numerusform>Toplam %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Told from the eSIMs</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>eSIM’lere göre</translation>
    </message>
    <message>
        <source>Nobody needs a call</source>
        <extracomment>&quot;as of 14:02&quot; follows.</extracomment>
        <translation>Aranacak kimse yok</translation>
    </message>
    <message>
        <source>No order of eSIMs was completed since %1.</source>
        <extracomment>%1: a day.</extracomment>
        <translation>%1 tarihinden beri hiçbir eSIM siparişi tamamlanmadı.</translation>
    </message>
    <message>
        <source>%1 of %2, completed orders since %3</source>
        <extracomment>%1: how many are shown, of %2 there are; %3: a day.</extracomment>
        <translation>%1 / %2, %3 tarihinden beri tamamlanan siparişler</translation>
    </message>
    <message>
        <source>All orders of all desks since %1, top-ups too</source>
        <extracomment>Of all orders of a team, by desk or by seller; %1: a day.</extracomment>
        <translation>%1 tarihinden beri tüm kasaların tüm siparişleri, ek paketler dahil</translation>
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
        <translation>%1 tarihinden beri</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When figures were read. %1: a time.</extracomment>
        <translation>%1 itibarıyla</translation>
    </message>
    <message>
        <source>being read…</source>
        <extracomment>Instead of an amount that is not known yet.</extracomment>
        <translation>okunuyor…</translation>
    </message>
    <message>
        <source>as this computer has it; F5 reads it</source>
        <translation>bu bilgisayardaki haliyle; F5 ile okunur</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>Instead of how long the balance lasts, while a customer looks at the screen.</extracomment>
        <translation>Fiyatlar gizli</translation>
    </message>
    <message>
        <source>The balance was not read yet. F5 reads it.</source>
        <translation>Bakiye henüz okunmadı. F5 ile okunur.</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>%1: an amount of money; %2: a time.</extracomment>
        <translation>%2 itibarıyla %1</translation>
    </message>
    <message>
        <source>%1. What it lasts can be told after the first whole day with orders.</source>
        <extracomment>%1: the balance with its currency.</extracomment>
        <translation>%1. Ne kadar yeteceği, sipariş verilen ilk tam günden sonra belli olur.</translation>
    </message>
    <message>
        <source>%1, at the %2 a day of %3.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: an amount of money; %3: days from the first to the last.</extracomment>
        <translation>%1; %3 döneminin günlük %2 harcamasına göre.</translation>
    </message>
    <message>
        <source>%1. As much came back as was spent on %2.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: days from the first to the last.</extracomment>
        <translation>%1. %2 döneminde harcanan kadarı geri geldi.</translation>
    </message>
    <message>
        <source>%1. Nothing was spent on %2.</source>
        <extracomment>%1: &quot;$285.20 as of 14:02&quot;; %2: days from the first to the last.</extracomment>
        <translation>%1. %2 döneminde hiçbir şey harcanmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders of these days are not certain and not in it.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>
            <numerusform>Bu günlerin %Ln siparişi kesin değil, hesaba katılmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than a year</source>
        <translation>Bir yıldan fazla</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln days</source>
        <extracomment>%Ln: how many days the balance will last.</extracomment>
        <translation>
            <numerusform>Yaklaşık %Ln gün</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a day</source>
        <translation>Bir günden az</translation>
    </message>
    <message>
        <source>No data left</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Verisi bitti</translation>
    </message>
    <message>
        <source>Nearly empty</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Verisi azaldı</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Süresi doluyor</translation>
    </message>
    <message>
        <source>Prepared for too long</source>
        <extracomment>Why eSIMs need attention; the number stands behind it.</extracomment>
        <translation>Hazırlık çok uzadı</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>Why travellers are worth a call; the number stands behind it.</extracomment>
        <translation>Yüklenmemiş</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders without a time are in no week.</source>
        <extracomment>%Ln: a number of orders.</extracomment>
        <translation>
            <numerusform>Saati bilinmeyen %Ln sipariş hiçbir haftada yok.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::PackageDelegate</name>
    <message>
        <source>unlimited</source>
        <extracomment>A badge behind the name of a package: it has no limit of data.</extracomment>
        <translation>sınırsız</translation>
    </message>
    <message>
        <source>sold lately</source>
        <extracomment>A badge behind the name of a package: it was sold in the last days.</extracomment>
        <translation>yeni satıldı</translation>
    </message>
</context>
<context>
    <name>Desk::PackageDetails</name>
    <message>
        <source>Data</source>
        <extracomment>Caption: how much data a package has.</extracomment>
        <translation>Veri</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Caption: how many days a package is valid.</extracomment>
        <translation>Geçerlilik</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Caption: minutes and texts of a package.</extracomment>
        <translation>Konuşma</translation>
    </message>
    <message>
        <source>Texts</source>
        <comment>Text messages that come with a package</comment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>Caption: network operators of a package.</extracomment>
        <translation>Ağlar</translation>
    </message>
    <message>
        <source>Carrier</source>
        <extracomment>Caption: the company whose eSIM it is.</extracomment>
        <translation>Operatör</translation>
    </message>
    <message>
        <source>Includes</source>
        <comment>What else comes with a package</comment>
        <translation>İçerik</translation>
    </message>
    <message>
        <source>Top-up</source>
        <extracomment>Caption: whether more data can be bought for the same eSIM.</extracomment>
        <translation>Ek paket</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>Caption: what customers pay.</extracomment>
        <translation>Satış fiyatı</translation>
    </message>
    <message>
        <source>Fix…</source>
        <comment>A button beside a selling price: to set it by hand</comment>
        <translation>Sabitle…</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>Name of a button: a price for this package alone.</extracomment>
        <translation>Sabit fiyat</translation>
    </message>
    <message>
        <source>Set the selling price of this package by hand (Ctrl+Shift+M)</source>
        <translation>Bu paketin satış fiyatını elle belirle (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Price history</source>
        <extracomment>Name of a chart: what a package cost in the past.</extracomment>
        <translation>Fiyat geçmişi</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <translation>artık satılmıyor</translation>
    </message>
    <message>
        <source>price not readable now</source>
        <translation>fiyat şu an okunamıyor</translation>
    </message>
    <message>
        <source>fixed price</source>
        <extracomment>Behind a selling price: a person set it for this package alone.</extracomment>
        <translation>sabit fiyat</translation>
    </message>
    <message>
        <source>no rule fits</source>
        <translation>uyan kural yok</translation>
    </message>
    <message>
        <source>%1, last read %2</source>
        <extracomment>%1: an amount of money; %2: the day and time when it could be read for the last time.</extracomment>
        <translation>%1, son okuma %2</translation>
    </message>
    <message>
        <source>−%1 % on %2</source>
        <extracomment>A price change and its day: &quot;−5 % on 21 Nov&quot;.</extracomment>
        <translation>−%%1, %2</translation>
    </message>
    <message>
        <source>+%1 % on %2</source>
        <extracomment>%1: a number of per cent, %2: a date. How a price rose.</extracomment>
        <translation>+%%1, %2</translation>
    </message>
    <message>
        <source>%1 →</source>
        <extracomment>The price before; the new one follows.</extracomment>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A price that has not changed: &quot;$3.10 since 21 Nov&quot;.</extracomment>
        <translation>%2 tarihinden beri %1</translation>
    </message>
</context>
<context>
    <name>Desk::PackageFacts</name>
    <message>
        <source>local</source>
        <extracomment>A package for one country.</extracomment>
        <translation>yerel</translation>
    </message>
    <message>
        <source>regional</source>
        <extracomment>A package for a region.</extracomment>
        <translation>bölgesel</translation>
    </message>
    <message>
        <source>Unlimited, speed may drop</source>
        <translation>Sınırsız, hız düşebilir</translation>
    </message>
    <message>
        <source>%1 at home, %2 when roaming</source>
        <extracomment>%1 and %2: amounts of data, such as “5 GB”.</extracomment>
        <translation>yurt içinde %1, dolaşımda %2</translation>
    </message>
    <message>
        <source>%1 from first use</source>
        <extracomment>%1 is &quot;30 days&quot;.</extracomment>
        <translation>ilk kullanımdan itibaren %1</translation>
    </message>
    <message>
        <source>%1 from the purchase</source>
        <extracomment>%1 is &quot;30 days&quot;.</extracomment>
        <translation>satın almadan itibaren %1</translation>
    </message>
    <message>
        <source>unlimited at home</source>
        <extracomment>Calls within the home country.</extracomment>
        <translation>yurt içinde sınırsız</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited in the EU</source>
        <translation>AB’de sınırsız</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes in the EU</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>AB’de %Ln dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited international minutes</source>
        <translation>sınırsız uluslararası dakika</translation>
    </message>
    <message numerus="yes">
        <source>%Ln international minutes</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln uluslararası dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>included</source>
        <extracomment>Calls, or texts, come with the package; how many isn&apos;t said.</extracomment>
        <translation>dahil</translation>
    </message>
    <message>
        <source>incoming only</source>
        <extracomment>Text messages can be received, not sent.</extracomment>
        <translation>yalnızca gelen</translation>
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
            <numerusform>AB’de %Ln SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>unlimited international texts</source>
        <translation>sınırsız uluslararası SMS</translation>
    </message>
    <message numerus="yes">
        <source>%Ln international texts</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>%Ln uluslararası SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>can be topped up</source>
        <translation>ek paket yüklenebilir</translation>
    </message>
    <message>
        <source>can&apos;t be topped up</source>
        <translation>ek paket yüklenemez</translation>
    </message>
    <message>
        <source>hotspot</source>
        <extracomment>What a package can: the phone may share its connection.</extracomment>
        <translation>internet paylaşımı</translation>
    </message>
    <message>
        <source>no hotspot</source>
        <extracomment>What a package can&apos;t: the phone may not share its connection.</extracomment>
        <translation>internet paylaşımı yok</translation>
    </message>
    <message>
        <source>phone number (%1)</source>
        <extracomment>What a package has: a telephone number. %1: the country that it is of.</extracomment>
        <translation>telefon numarası (%1)</translation>
    </message>
    <message>
        <source>can renew by itself</source>
        <extracomment>The package can be bought so that it is paid and starts again by itself.</extracomment>
        <translation>kendiliğinden yenilenebilir</translation>
    </message>
</context>
<context>
    <name>Desk::PackageModel</name>
    <message>
        <source>unlimited</source>
        <extracomment>Read aloud for the sign ∞.</extracomment>
        <translation>sınırsız</translation>
    </message>
    <message>
        <source>Valid (days)</source>
        <extracomment>Heading in a file: how many days the package lasts.</extracomment>
        <translation>Geçerlilik (gün)</translation>
    </message>
    <message>
        <source>sorted, ascending</source>
        <extracomment>Read aloud at a table&apos;s heading.</extracomment>
        <translation>sıralı, artan</translation>
    </message>
    <message>
        <source>sorted, descending</source>
        <extracomment>Said by screen readers behind the heading of a column: the largest is at the top.</extracomment>
        <translation>sıralı, azalan</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of a package.</extracomment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Covers</source>
        <extracomment>The places where the package works.</extracomment>
        <translation>Kapsam</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: how much data a package has.</extracomment>
        <translation>Veri</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>How long the package lasts.</extracomment>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>The kind of mobile network: 4G, 5G.</extracomment>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a package.</extracomment>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>/GB</source>
        <extracomment>Cost for each gigabyte, as short as it is understood.</extracomment>
        <translation>/GB</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>What the shop takes for the package.</extracomment>
        <translation>Satış</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Kâr</translation>
    </message>
    <message>
        <source>Margin %</source>
        <extracomment>The margin in percent of the selling price, as short as it is understood.</extracomment>
        <translation>Kâr %</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: the generation of the network, such as 5G.</extracomment>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Cost of one gigabyte</source>
        <translation>Bir gigabaytın maliyeti</translation>
    </message>
    <message>
        <source>Selling price</source>
        <extracomment>A way to sort packages: by what customers pay.</extracomment>
        <translation>Satış fiyatı</translation>
    </message>
    <message>
        <source>Margin in percent</source>
        <translation>Yüzde olarak kâr</translation>
    </message>
    <message>
        <source>Middle East · 42 countries</source>
        <extracomment>A long text of the column &quot;Covers&quot;, to find out how wide it must be.</extracomment>
        <translation>Orta Doğu · 42 ülke</translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>Where a package works: all over the world.</extracomment>
        <translation>Küresel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <extracomment>%Ln: in how many countries a package works.</extracomment>
        <translation>
            <numerusform>%Ln ülke</numerusform>
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
        <translation>%1 en son %2 tarihinde okundu. eSIMfly’ın %3 tarihinde gönderdiği okunamadı.</translation>
    </message>
    <message>
        <source>favourite</source>
        <extracomment>Read aloud after a package&apos;s name: a person starred it.</extracomment>
        <translation>favori</translation>
    </message>
    <message>
        <source>sold lately</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>yeni satıldı</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>artık satılmıyor</translation>
    </message>
    <message>
        <source>price not readable now</source>
        <extracomment>Read aloud after a package&apos;s name.</extracomment>
        <translation>fiyat şu an okunamıyor</translation>
    </message>
</context>
<context>
    <name>Desk::PackageTable</name>
    <message>
        <source>Best first</source>
        <extracomment>The order of the packages found.</extracomment>
        <translation>Önce en iyisi</translation>
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
        <translation>%1: sütun %2 / %3.</translation>
    </message>
    <message>
        <source>%1 takes the room that the other columns leave.</source>
        <extracomment>%1: the heading of the column with the names.</extracomment>
        <translation>%1, diğer sütunlardan kalan yeri alır.</translation>
    </message>
    <message>
        <source>%1 is %2 pixels wide.</source>
        <extracomment>Read aloud after a column was made wider or narrower: its heading and its width.</extracomment>
        <translation>%1: genişlik %2 piksel.</translation>
    </message>
    <message>
        <source>All columns as they were at first</source>
        <translation>Tüm sütunları ilk haline getir</translation>
    </message>
    <message>
        <source>Ascending</source>
        <extracomment>Entry of a menu: sorts a table from small to large.</extracomment>
        <translation>Artan</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>Entry of a menu: sorts a table from large to small.</extracomment>
        <translation>Azalan</translation>
    </message>
</context>
<context>
    <name>Desk::PackagesPane</name>
    <message>
        <source>Packages</source>
        <extracomment>Name of the table of packages.</extracomment>
        <translation>Paketler</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many packages are shown, of how many there are, while more that match wait to be shown.</extracomment>
        <translation>%1 / %2 gösteriliyor</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <extracomment>How many packages match, of how many were copied; the rest of them is still to come.</extracomment>
        <translation>şimdilik %1 / %2</translation>
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
            <numerusform>%Ln tane daha göster</numerusform>
        </translation>
    </message>
    <message>
        <source>What the packages are sorted by</source>
        <translation>Paketlerin sıralaması</translation>
    </message>
    <message>
        <source>The catalogue is not copied yet.</source>
        <translation>Katalog henüz indirilmedi.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” yet.</source>
        <extracomment>%1: what somebody searched for. The catalogue is being copied.</extracomment>
        <translation>Henüz “%1” ile eşleşen bir şey yok.</translation>
    </message>
    <message>
        <source>The catalogue is being copied for the first time. What fits appears by itself.</source>
        <translation>Katalog ilk kez indiriliyor. Uyanlar kendiliğinden görünür.</translation>
    </message>
    <message>
        <source>Only a part of the catalogue is on this computer: the first copy did not come to its end.</source>
        <translation>Bu bilgisayarda kataloğun yalnızca bir bölümü var: ilk indirme tamamlanmadı.</translation>
    </message>
    <message>
        <source>No packages here yet.</source>
        <translation>Burada henüz paket yok.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” in what was copied so far.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>Şimdiye kadar indirilenlerde “%1” ile eşleşen bir şey yok.</translation>
    </message>
    <message>
        <source>Go on copying</source>
        <translation>İndirmeye devam et</translation>
    </message>
    <message>
        <source>Try a country, a network, a size such as 5gb or days such as 30d. Fewer words find more.</source>
        <translation>Bir ülke, bir ağ, 5gb gibi bir boyut ya da 30d gibi bir gün sayısı deneyin. Daha az kelime daha çok sonuç bulur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages of the last copy could not be read; those that never could are missing here.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>Son indirmede %Ln paket okunamadı; hiç okunamamış olanlar burada eksik.</numerusform>
        </translation>
    </message>
    <message>
        <source>No packages here.</source>
        <translation>Burada paket yok.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>“%1” ile eşleşen bir şey yok.</translation>
    </message>
    <message>
        <source>Copying the catalogue…</source>
        <translation>Katalog indiriliyor…</translation>
    </message>
    <message>
        <source>The first packages appear in a moment and can be sold while the rest arrives.</source>
        <translation>İlk paketler birazdan görünür; kalanlar gelirken satılabilir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages came, and none of them could be read.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>%Ln paket geldi, hiçbiri okunamadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue could not be copied.</source>
        <translation>Katalog indirilemedi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: the catalogue is copied once more.</extracomment>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>eSIMfly lists no packages for this account.</source>
        <translation>eSIMfly bu hesap için hiçbir paket listelemiyor.</translation>
    </message>
    <message>
        <source>Copied at %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>İndirilme: %1.</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>Yeniden indir</translation>
    </message>
    <message>
        <source>There is no catalogue on this computer yet.</source>
        <translation>Bu bilgisayarda henüz katalog yok.</translation>
    </message>
    <message>
        <source>Copy it once; later it is renewed in the background.</source>
        <translation>Bir kez indirin; sonra arka planda yenilenir.</translation>
    </message>
    <message>
        <source>Copy the catalogue</source>
        <translation>Kataloğu indir</translation>
    </message>
    <message>
        <source>Connect your account: its packages and prices are copied then.</source>
        <translation>Hesabınızı bağlayın: paketleri ve fiyatları o zaman indirilir.</translation>
    </message>
    <message>
        <source>No package fits these filters.</source>
        <translation>Bu filtrelere uyan paket yok.</translation>
    </message>
    <message>
        <source>Nothing matches “%1” with these filters.</source>
        <extracomment>%1: what somebody searched for.</extracomment>
        <translation>Bu filtrelerle “%1” için eşleşen bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages match without them.</source>
        <extracomment>%Ln: how many packages are found where no filter limits them.</extracomment>
        <translation>
            <numerusform>Filtreler olmadan %Ln paket eşleşiyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: all filters are taken away.</extracomment>
        <translation>Filtreleri temizle</translation>
    </message>
</context>
<context>
    <name>Desk::PastHandOverModel</name>
    <message>
        <source>When</source>
        <extracomment>Heading of a column: when something was handed over.</extracomment>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Müşteri veya not</translation>
    </message>
    <message>
        <source>ICCID</source>
        <extracomment>Heading of a column: the number of an eSIM.</extracomment>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Heading of a column: the language of what the traveller got.</extracomment>
        <translation>Dil</translation>
    </message>
</context>
<context>
    <name>Desk::PaymentText</name>
    <message>
        <source>cash</source>
        <extracomment>How a customer pays.</extracomment>
        <translation>nakit</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>How a customer pays: with a bank card.</extracomment>
        <translation>kart</translation>
    </message>
    <message>
        <source>room</source>
        <extracomment>How a customer pays: it is put on the bill of their hotel room.</extracomment>
        <translation>oda hesabı</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>How a customer pays: not now.</extracomment>
        <translation>sonra ödenecek</translation>
    </message>
</context>
<context>
    <name>Desk::PriceChart</name>
    <message>
        <source>Price since %1</source>
        <extracomment>%1: a date. Above a chart of what a package cost.</extracomment>
        <translation>%1 tarihinden beri fiyat</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A price and the day from which it held.</extracomment>
        <translation>%2 tarihinden itibaren %1</translation>
    </message>
    <message>
        <source>Price chart</source>
        <extracomment>Name of a chart: what a package cost in the past.</extracomment>
        <translation>Fiyat grafiği</translation>
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
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>What a package sells at today.</extracomment>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>What a package will sell at.</extracomment>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Kâr</translation>
    </message>
</context>
<context>
    <name>Desk::PriceRuleForm</name>
    <message>
        <source>Countries</source>
        <extracomment>Caption of a field: countries that a rule of prices is for.</extracomment>
        <translation>Ülkeler</translation>
    </message>
    <message>
        <source>Any; or names or codes, with commas between: Turkey, GR</source>
        <translation>Hepsi; ya da virgülle ayrılmış adlar veya kodlar: Türkiye, GR</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Caption of a list: region that a rule of prices is for.</extracomment>
        <translation>Bölge</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Caption of a list: kind of packages that a rule of prices is for.</extracomment>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Kind of package</source>
        <translation>Paket türü</translation>
    </message>
    <message>
        <source>Data, GB</source>
        <extracomment>Caption of two fields: how much data packages have that a rule of prices is for.</extracomment>
        <translation>Veri, GB</translation>
    </message>
    <message>
        <source>Data from, in GB</source>
        <translation>En az veri, GB</translation>
    </message>
    <message>
        <source>to</source>
        <comment>Between two numbers of a range</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Data to, in GB</source>
        <translation>En çok veri, GB</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>Caption of a list: whether a rule of prices is for packages with a limit of data.</extracomment>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>With or without a limit</source>
        <translation>Sınırlı ya da sınırsız</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Caption of two fields: how many days packages are valid that a rule of prices is for.</extracomment>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Days from</source>
        <extracomment>Name of a field: the least number of days.</extracomment>
        <translation>En az gün</translation>
    </message>
    <message>
        <source>Days to</source>
        <extracomment>Name of a field: the largest number of days.</extracomment>
        <translation>En çok gün</translation>
    </message>
    <message>
        <source>The price is the cost and</source>
        <translation>Maliyete eklenen</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>Caption of a field: what is added to the cost, in per cent.</extracomment>
        <translation>Yüzde</translation>
    </message>
    <message>
        <source>Markup percent</source>
        <extracomment>Name of a field: what is added to the cost, in per cent.</extracomment>
        <translation>Eklenen yüzde</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Caption of a field: what is added to the cost, as an amount.</extracomment>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Markup amount</source>
        <extracomment>Name of a field: what is added to the cost, as an amount.</extracomment>
        <translation>Eklenen tutar</translation>
    </message>
    <message>
        <source>Rounding</source>
        <extracomment>Caption of a list: how selling prices are rounded.</extracomment>
        <translation>Yuvarlama</translation>
    </message>
    <message>
        <source>A price rises to the next one that ends so</source>
        <translation>Fiyat, böyle biten bir sonraki fiyata yükselir</translation>
    </message>
    <message>
        <source>Floor</source>
        <comment>What is earned at least</comment>
        <translation>Taban</translation>
    </message>
    <message>
        <source>Floor</source>
        <extracomment>Caption of a field: nothing is sold for less.</extracomment>
        <translation>Taban</translation>
    </message>
    <message>
        <source>What is earned at least: an amount, or a part of the cost such as 20%</source>
        <translation>En az kazanılacak: bir tutar ya da maliyetin bir payı; pay yüzde işaretiyle (%) yazılır</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Of a number that limits nothing.</extracomment>
        <translation>hepsi</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Packages without a limit of data.</extracomment>
        <translation>sınırsız</translation>
    </message>
    <message>
        <source>with a limit</source>
        <extracomment>Packages that have a limit of data.</extracomment>
        <translation>sınırlı</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <extracomment>A field for an amount of money; %1: the code of its currency.</extracomment>
        <translation>Tutar, %1</translation>
    </message>
    <message>
        <source>Write the percentage as a number from −100 up, such as %1.</source>
        <extracomment>%1: a number, as an example.</extracomment>
        <translation>Yüzdeyi −100 ve üzeri bir sayı olarak yazın, örneğin %1.</translation>
    </message>
    <message>
        <source>Write the amount like %1.</source>
        <extracomment>%1: an amount, as an example.</extracomment>
        <translation>Tutarı %1 gibi yazın.</translation>
    </message>
    <message>
        <source>“%1” is no country that is known here.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>“%1” burada bilinen bir ülke değil.</translation>
    </message>
    <message>
        <source>Write the floor as an amount, or as a part of the cost such as %1.</source>
        <extracomment>%1: a part, such as “120 %”.</extracomment>
        <translation>Tabanı bir tutar ya da maliyetin bir payı olarak yazın, örneğin %1.</translation>
    </message>
</context>
<context>
    <name>Desk::PriceRuleModel</name>
    <message>
        <source>off</source>
        <extracomment>A rule that is switched off.</extracomment>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Which packages a rule is for.</extracomment>
        <translation>Kapsam</translation>
    </message>
    <message>
        <source>Adds</source>
        <extracomment>What a rule adds to the cost.</extracomment>
        <translation>Eklenen</translation>
    </message>
    <message>
        <source>Rounding</source>
        <extracomment>Heading of a column: how selling prices are rounded.</extracomment>
        <translation>Yuvarlama</translation>
    </message>
    <message>
        <source>Packages</source>
        <extracomment>Heading of a column: how many packages a rule gives their price.</extracomment>
        <translation>Paketler</translation>
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
        <translation>%%1</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <extracomment>A rate of exchange: &quot;1 USD = 1320 IQD&quot;.</extracomment>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>margin %1</source>
        <extracomment>Beside a selling price: what is left of it.</extracomment>
        <translation>kâr %1</translation>
    </message>
    <message>
        <source>The margin is %1 of the selling price.</source>
        <extracomment>%1: a part, such as “37 %”.</extracomment>
        <translation>Kârın satış fiyatındaki payı: %1.</translation>
    </message>
    <message>
        <source>not rounded</source>
        <extracomment>Of prices: to no step.</extracomment>
        <translation>yuvarlanmaz</translation>
    </message>
    <message>
        <source>whole</source>
        <extracomment>Of prices: to whole dollars, euros, dinars.</extracomment>
        <translation>tam</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>A kind of packages: for one country.</extracomment>
        <translation>yerel</translation>
    </message>
    <message>
        <source>regional</source>
        <extracomment>A kind of packages: for several countries.</extracomment>
        <translation>bölgesel</translation>
    </message>
    <message>
        <source>global</source>
        <extracomment>A kind of packages: for the whole world.</extracomment>
        <translation>küresel</translation>
    </message>
    <message>
        <source>enterprise</source>
        <extracomment>A kind of packages: for companies.</extracomment>
        <translation>kurumsal</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>A kind of packages: none of the others.</extracomment>
        <translation>diğer</translation>
    </message>
    <message>
        <source>unlimited</source>
        <extracomment>Packages with and without a limit of data.</extracomment>
        <translation>sınırsız</translation>
    </message>
    <message>
        <source>with a limit</source>
        <translation>sınırlı</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of sizes or days: &quot;1 GB to 5 GB&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>&quot;5 GB or more&quot;.</extracomment>
        <translation>%1 veya üzeri</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <extracomment>&quot;5 GB or less&quot;.</extracomment>
        <translation>%1 veya altı</translation>
    </message>
    <message>
        <source>All packages</source>
        <extracomment>A rule of selling prices that asks for nothing.</extracomment>
        <translation>Tüm paketler</translation>
    </message>
    <message>
        <source>at cost</source>
        <extracomment>A rule that adds nothing to the cost.</extracomment>
        <translation>maliyetine</translation>
    </message>
    <message>
        <source>The rate between the account&apos;s currency and the selling currency is missing.</source>
        <translation>Hesabın para birimi ile satış para birimi arasındaki kur eksik.</translation>
    </message>
    <message>
        <source>An amount is not in the selling currency.</source>
        <translation>Bir tutar satış para biriminde değil.</translation>
    </message>
    <message>
        <source>This currency has no decimals, so its prices can&apos;t end in .99 or the like.</source>
        <translation>Bu para biriminin ondalığı yok, bu yüzden fiyatları ,99 ve benzeriyle bitemez.</translation>
    </message>
    <message>
        <source>It would make prices under zero.</source>
        <translation>Bununla sıfırın altında fiyatlar çıkar.</translation>
    </message>
    <message>
        <source>An amount or a percentage is too large.</source>
        <translation>Bir tutar ya da yüzde çok büyük.</translation>
    </message>
    <message>
        <source>“From” is more than “to”.</source>
        <translation>“En az”, “en çok” değerinden büyük.</translation>
    </message>
    <message>
        <source>A country is written by its two letters, such as TR.</source>
        <translation>Ülke iki harfiyle yazılır, örneğin TR.</translation>
    </message>
    <message>
        <source>The same rule stands there twice.</source>
        <translation>Aynı kural iki kez var.</translation>
    </message>
    <message>
        <source>There are too many rules or fixed prices.</source>
        <translation>Çok fazla kural ya da sabit fiyat var.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <extracomment>%1: what is wrong with it, in a sentence.</extracomment>
        <translation>Dosya okunamıyor: %1</translation>
    </message>
    <message>
        <source>The file is too large to be one of selling prices.</source>
        <translation>Dosya bir satış fiyatı dosyası olamayacak kadar büyük.</translation>
    </message>
    <message>
        <source>It is not written as JSON.</source>
        <translation>JSON olarak yazılmamış.</translation>
    </message>
    <message>
        <source>This is not a file of selling prices.</source>
        <translation>Bu bir satış fiyatı dosyası değil.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the file.</source>
        <translation>Dosyayı bu programın daha yeni bir sürümü yazmış.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>“%1” burada bir anlam taşımıyor.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <extracomment>%1: what should stand in a file of prices.</extracomment>
        <translation>“%1” eksik.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>“%1” iki kez var.</translation>
    </message>
    <message>
        <source>“%1” is of another kind than expected; numbers are written as text.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>“%1” beklenenden başka türde; sayılar metin olarak yazılır.</translation>
    </message>
    <message>
        <source>“%1” has a value that can&apos;t be used.</source>
        <extracomment>%1: what stands in a file of prices.</extracomment>
        <translation>“%1” kullanılamayan bir değer taşıyor.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>What is wrong with a file, after the line where it was found.</extracomment>
        <translation>Satır %1: %2</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>The file has the same prices.</source>
        <translation>Dosyadaki fiyatlar aynı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules are new</source>
        <extracomment>%Ln: how many rules a file of prices adds.</extracomment>
        <translation>
            <numerusform>%Ln kural yeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules change</source>
        <extracomment>%Ln: how many rules a file of prices changes.</extracomment>
        <translation>
            <numerusform>%Ln kural değişiyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules go</source>
        <extracomment>%Ln: how many rules a file of prices takes away.</extracomment>
        <translation>
            <numerusform>%Ln kural kalkıyor</numerusform>
        </translation>
    </message>
    <message>
        <source>the rules come in another order</source>
        <translation>kuralların sırası değişiyor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices are new</source>
        <extracomment>%Ln: how many prices of single packages a file of prices adds.</extracomment>
        <translation>
            <numerusform>%Ln sabit fiyat yeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices change</source>
        <extracomment>%Ln: how many prices of single packages a file of prices changes.</extracomment>
        <translation>
            <numerusform>%Ln sabit fiyat değişiyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices go</source>
        <extracomment>%Ln: how many prices of single packages a file of prices takes away.</extracomment>
        <translation>
            <numerusform>%Ln sabit fiyat kalkıyor</numerusform>
        </translation>
    </message>
    <message>
        <source>the currency is another one</source>
        <translation>para birimi farklı</translation>
    </message>
    <message>
        <source>the rate is another one</source>
        <translation>kur farklı</translation>
    </message>
</context>
<context>
    <name>Desk::PrivacySettings</name>
    <message>
        <source>Start with prices hidden</source>
        <translation>Fiyatlar gizli olarak başlat</translation>
    </message>
    <message>
        <source>What packages cost, margins and the balance are not shown until F8 is pressed.</source>
        <translation>Paketlerin maliyeti, kârlar ve bakiye F8’e basılana kadar gösterilmez.</translation>
    </message>
    <message>
        <source>Keep the last hand-overs</source>
        <translation>Son teslimleri sakla</translation>
    </message>
    <message>
        <source>So that each can be opened again as it was. Where messages went is never kept.</source>
        <translation>Her biri olduğu gibi yeniden açılabilsin diye. Mesajların nereye gittiği asla saklanmaz.</translation>
    </message>
    <message>
        <source>Take activation codes off the clipboard after</source>
        <translation>Etkinleştirme kodlarının panoda kalma süresi</translation>
    </message>
    <message>
        <source>Seconds after which activation codes are taken off the clipboard</source>
        <translation>Etkinleştirme kodlarının kaç saniye sonra panodan silineceği</translation>
    </message>
    <message>
        <source>Last hand-overs</source>
        <extracomment>Title of a question: what is kept of eSIMs that were given to customers.</extracomment>
        <translation>Son teslimler</translation>
    </message>
    <message>
        <source>Remove the last hand-overs from this computer, and keep none from now on?</source>
        <translation>Son teslimler bu bilgisayardan silinsin ve bundan sonra saklanmasın mı?</translation>
    </message>
    <message>
        <source>Orders, eSIMs and their codes stay with eSIMfly, and notes stay here.</source>
        <translation>Siparişler, eSIM’ler ve kodları eSIMfly’da, notlar burada kalır.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <extracomment>Button of a question: what was kept is deleted.</extracomment>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>Button of a question: nothing is deleted.</extracomment>
        <translation>Sakla</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number.</extracomment>
        <translation> sn</translation>
    </message>
</context>
<context>
    <name>Desk::ProgramSettings</name>
    <message>
        <source>Language</source>
        <extracomment>Caption of a list: the language of the window.</extracomment>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Caption of a list: light or dark colours.</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language of the system.</extracomment>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of %1.</source>
        <extracomment>%1: names of languages, by commas.</extracomment>
        <translation>Bu bilgisayardaki hiçbir yazı tipinde %1 harfleri yok.</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice of colours: dark letters on white.</extracomment>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of colours: light letters on black.</extracomment>
        <translation>Koyu</translation>
    </message>
</context>
<context>
    <name>Desk::PurchaseModel</name>
    <message>
        <source>Ordered</source>
        <extracomment>Heading of a column: when something was ordered.</extracomment>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Heading of a column: name of the package.</extracomment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heading of a column: how much money the order is about.</extracomment>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Müşteri veya not</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Bilinenler</translation>
    </message>
</context>
<context>
    <name>Desk::PurchaseText</name>
    <message>
        <source>Writing the order down…</source>
        <translation>Sipariş kaydediliyor…</translation>
    </message>
    <message>
        <source>You may have been charged. Checking…</source>
        <translation>Ücret alınmış olabilir. Kontrol ediliyor…</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <extracomment>How a purchase stands: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>Sipariş veriliyor…</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>Henüz belli değil.</translation>
    </message>
    <message>
        <source>Being prepared, 1 to 5 minutes. It is paid; don&apos;t order again.</source>
        <translation>Hazırlanıyor, 1–5 dakika sürer. Ödendi; yeniden sipariş vermeyin.</translation>
    </message>
    <message>
        <source>It went through.</source>
        <translation>İşlem gerçekleşti.</translation>
    </message>
    <message>
        <source>It did not go through. Nothing was charged.</source>
        <translation>İşlem gerçekleşmedi. Hiçbir ücret alınmadı.</translation>
    </message>
    <message>
        <source>You said that it was not bought.</source>
        <translation>Satın alınmadığını siz bildirdiniz.</translation>
    </message>
    <message>
        <source>It did not go through. %1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>İşlem gerçekleşmedi. %1 geri geldi.</translation>
    </message>
    <message>
        <source>It did not go through. The money came back.</source>
        <translation>İşlem gerçekleşmedi. Para geri geldi.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. A part of the money came back; not clear yet whether the rest does.</source>
        <translation>Ödendikten sonra işlem gerçekleşmedi. Paranın bir kısmı geri geldi; kalanın gelip gelmeyeceği henüz belli değil.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. %1 of %2 came back; not clear yet whether the rest does.</source>
        <extracomment>%1: an amount of money that came back; %2: what was paid.</extracomment>
        <translation>Ödendikten sonra işlem gerçekleşmedi. Ödenen %2 içinden %1 geri geldi; kalanın gelip gelmeyeceği henüz belli değil.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>Ödendikten sonra işlem gerçekleşmedi. Paranın geri gelip gelmediği henüz belli değil.</translation>
    </message>
    <message>
        <source>Of its eSIMs, %1 of %2 came: look for them on the eSIMs page.</source>
        <extracomment>%1 of the %2 eSIMs of an order came before it was ended.</extracomment>
        <translation>Siparişin %2 eSIM’inden %1 tanesi geldi: eSIM’ler sayfasında arayın.</translation>
    </message>
    <message>
        <source>The balance was %1 before the order and is %2 now.</source>
        <extracomment>%1, %2: amounts of money.</extracomment>
        <translation>Bakiye siparişten önce %1 idi, şimdi %2.</translation>
    </message>
    <message>
        <source>%1 of %2 bought</source>
        <extracomment>How far several orders came: &quot;2 of 5 bought&quot;, followed by &quot;, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1/%2 satın alındı</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <extracomment>A number of orders.</extracomment>
        <translation>%1 sürüyor</translation>
    </message>
    <message>
        <source>%1 not clear</source>
        <extracomment>A number of orders.</extracomment>
        <translation>%1 belirsiz</translation>
    </message>
    <message>
        <source>%1 not bought</source>
        <extracomment>A number of orders: nothing was charged for them.</extracomment>
        <translation>%1 satın alınmadı</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <extracomment>A number of orders: their money came back.</extracomment>
        <translation>%1 iade edildi</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <extracomment>A number of orders.</extracomment>
        <translation>%1 gönderilmedi</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list such as &quot;2 of 5 bought, 1 not clear&quot;.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer to the order got lost.</source>
        <translation>eSIMfly’ın siparişe yanıtı kayboldu.</translation>
    </message>
    <message>
        <source>The account could not be read yet.</source>
        <translation>Hesap henüz okunamadı.</translation>
    </message>
    <message>
        <source>At %1 an order of this package stood in the account that may be this one: %2.</source>
        <extracomment>%1: time of day; %2: the order&apos;s reference.</extracomment>
        <translation>Saat %1 itibarıyla hesapta bu paketten, bu sipariş olabilecek bir sipariş vardı: %2.</translation>
    </message>
    <message>
        <source>At %1 an order of this package over %2 stood in the account that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: an amount of money; %3: the order&apos;s reference.</extracomment>
        <translation>Saat %1 itibarıyla hesapta bu paketten, bu sipariş olabilecek %2 tutarında bir sipariş vardı: %3.</translation>
    </message>
    <message>
        <source>At %1 the account had 1 new order of this package, perhaps of a colleague.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Saat %1 itibarıyla hesapta bu paketten 1 yeni sipariş vardı, belki bir iş arkadaşınızındır.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 the account had %Ln new orders of this package, perhaps of colleagues.</source>
        <extracomment>%1: time of the day, %Ln: a number of orders.</extracomment>
        <translation>
            <numerusform>Saat %1 itibarıyla hesapta bu paketten %Ln yeni sipariş vardı, belki iş arkadaşlarınızındır.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 an order of this package stood in the account that eSIMfly calls “%2”, and that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: eSIMfly&apos;s own words, such as &quot;failed&quot;; %3: the order&apos;s reference.</extracomment>
        <translation>Saat %1 itibarıyla hesapta bu paketten, eSIMfly’ın “%2” dediği ve bu sipariş olabilecek bir sipariş vardı: %3.</translation>
    </message>
    <message>
        <source>At %1 no new order of this package stood in the account.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Saat %1 itibarıyla hesapta bu paketten yeni sipariş yoktu.</translation>
    </message>
    <message>
        <source>At %1 the account could not be read completely.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Saat %1 itibarıyla hesap tam okunamadı.</translation>
    </message>
    <message>
        <source>Your decision is on its way to your team.</source>
        <translation>Kararınız ekibinize iletiliyor.</translation>
    </message>
    <message>
        <source>%1 may still buy this.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 bunu hâlâ satın alabilir.</translation>
    </message>
    <message>
        <source>%1 ordered it and does not send it again.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 bunu sipariş etti, yeniden göndermiyor.</translation>
    </message>
    <message>
        <source>At %1 the new orders of this package in the account were your colleagues&apos;.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Saat %1 itibarıyla hesapta bu paketten olan yeni siparişler iş arkadaşlarınızındı.</translation>
    </message>
    <message>
        <source>Your team is asked about it after %1.</source>
        <extracomment>Whether an order of the account is a colleague&apos;s. %1: time of day.</extracomment>
        <translation>Bu, saat %1 geçince ekibinize sorulacak.</translation>
    </message>
    <message>
        <source>Your team can&apos;t be asked at the moment whether a colleague bought it.</source>
        <translation>Bir iş arkadaşınızın satın alıp almadığı şu anda ekibinize sorulamıyor.</translation>
    </message>
    <message>
        <source>%1 has never been heard of.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 hiç haber vermedi.</translation>
    </message>
    <message>
        <source>It belongs to another sale of your team.</source>
        <translation>Ekibinizin başka bir satışına ait.</translation>
    </message>
    <message>
        <source>%1 ordered it and is gone. It can be decided here from %2 on.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 bunu sipariş etti, ama o kasa artık yok. %2 tarihinden itibaren burada karar verilebilir.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2.</source>
        <comment>a time</comment>
        <extracomment>%1: the name of a desk; %2: time of day.</extracomment>
        <translation>%1, %2 saatinden beri haber vermedi.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2.</source>
        <comment>a date</comment>
        <extracomment>%1: the name of a desk; %2: date and time.</extracomment>
        <translation>%1, %2 tarihinden beri haber vermedi.</translation>
    </message>
</context>
<context>
    <name>Desk::QrCard</name>
    <message>
        <source>SPECIMEN: not a real eSIM</source>
        <extracomment>On the card of an eSIM of the sandbox.</extracomment>
        <translation>ÖRNEKTİR: gerçek bir eSIM değil</translation>
    </message>
    <message>
        <source>SPECIMEN</source>
        <extracomment>Stands across what is not real, in capitals.</extracomment>
        <translation>ÖRNEKTİR</translation>
    </message>
</context>
<context>
    <name>Desk::QrCodeView</name>
    <message>
        <source>QR code</source>
        <extracomment>The name of the picture for a screen reader.</extracomment>
        <translation>QR kodu</translation>
    </message>
</context>
<context>
    <name>Desk::QrCodeWindow</name>
    <message>
        <source>SPECIMEN: not a real eSIM</source>
        <translation>ÖRNEKTİR: gerçek bir eSIM değil</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Under a QR code: which of several.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. The arrow keys show the others; Esc goes back.</source>
        <translation>Telefonun kamerasıyla tarayın. Ok tuşları diğerlerini gösterir; Esc geri döner.</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. Esc goes back.</source>
        <translation>Telefonun kamerasıyla tarayın. Esc geri döner.</translation>
    </message>
</context>
<context>
    <name>Desk::QuantityChoice</name>
    <message>
        <source>One order per traveller</source>
        <translation>Her yolcuya ayrı sipariş</translation>
    </message>
    <message>
        <source>One order</source>
        <extracomment>Choice for several eSIMs: one order for all of them.</extracomment>
        <translation>Tek sipariş</translation>
    </message>
    <message>
        <source>The eSIMs of this package come some minutes after the order. In one order they could not be told apart, so each traveller gets an order.</source>
        <translation>Bu paketin eSIM’leri siparişten birkaç dakika sonra gelir. Tek siparişte birbirlerinden ayırt edilemezler, bu yüzden her yolcu için ayrı sipariş verilir.</translation>
    </message>
    <message>
        <source>Cancelling later refunds the whole order, never one eSIM alone.</source>
        <translation>Sonradan iptal, siparişin tamamını iade eder; asla tek bir eSIM’i değil.</translation>
    </message>
    <message>
        <source>Ordered one after another; each can be cancelled alone.</source>
        <translation>Art arda sipariş edilir; her biri tek başına iptal edilebilir.</translation>
    </message>
</context>
<context>
    <name>Desk::RecordDelegate</name>
    <message>
        <source>unlimited</source>
        <extracomment>A badge: a plan without a limit of data.</extracomment>
        <translation>sınırsız</translation>
    </message>
</context>
<context>
    <name>Desk::SaleChoices</name>
    <message>
        <source>Seller</source>
        <extracomment>Name of a list of persons: who sells now.</extracomment>
        <translation>Satıcı</translation>
    </message>
    <message>
        <source>Who sells now: a name that is written with each sale (F6)</source>
        <translation>Şu anda satan: her satışa yazılan bir ad (F6)</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Name of a list: how the customer pays, such as cash.</extracomment>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>How the customer pays: written with each sale (F7)</source>
        <translation>Müşterinin nasıl ödediği: her satışa yazılır (F7)</translation>
    </message>
    <message>
        <source>No seller</source>
        <extracomment>Of a list of persons who sell: none of them.</extracomment>
        <translation>Satıcı yok</translation>
    </message>
    <message>
        <source>Payment not said</source>
        <translation>Ödeme belirtilmedi</translation>
    </message>
</context>
<context>
    <name>Desk::SaleReporter</name>
    <message>
        <source>Your orders</source>
        <extracomment>A notification of the desktop; &quot;2 of 5 bought&quot; follows.</extracomment>
        <translation>Siparişleriniz</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a message of the desktop: shows the sale that it is about.</extracomment>
        <translation>Göster</translation>
    </message>
    <message>
        <source>The order went through.</source>
        <translation>Sipariş gerçekleşti.</translation>
    </message>
    <message>
        <source>The order did not go through. The money came back.</source>
        <translation>Sipariş gerçekleşmedi. Para geri geldi.</translation>
    </message>
    <message>
        <source>The order did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>Ödendikten sonra sipariş gerçekleşmedi. Paranın geri gelip gelmediği henüz belli değil.</translation>
    </message>
    <message>
        <source>The order did not go through. Nothing was charged.</source>
        <translation>Sipariş gerçekleşmedi. Hiçbir ücret alınmadı.</translation>
    </message>
    <message>
        <source>The order is not clear yet. You may have been charged.</source>
        <translation>Siparişin sonucu henüz belli değil. Ücret alınmış olabilir.</translation>
    </message>
</context>
<context>
    <name>Desk::SaleStatus</name>
    <message>
        <source>Order status</source>
        <extracomment>Name of what says how a sale stands.</extracomment>
        <translation>Sipariş durumu</translation>
    </message>
    <message>
        <source>Order in progress</source>
        <translation>Sipariş sürüyor</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how an order stands.</extracomment>
        <translation>Yeniden kontrol et</translation>
    </message>
    <message>
        <source>Looks at the account once more. Buys nothing.</source>
        <translation>Hesaba bir kez daha bakar. Hiçbir şey satın almaz.</translation>
    </message>
    <message>
        <source>Finish this order</source>
        <translation>Bu siparişi tamamla</translation>
    </message>
    <message>
        <source>Sends the same order once more: it is bought if it was not bought before, and never twice.</source>
        <translation>Aynı siparişi bir kez daha gönderir: önce alınmadıysa alınır, asla iki kez alınmaz.</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>Satın alınmadı</translation>
    </message>
    <message>
        <source>Puts it aside. Look at your orders first.</source>
        <translation>Bir kenara koyar. Önce siparişlerinize bakın.</translation>
    </message>
    <message>
        <source>Fills in the order panel once more. Nothing is ordered before you order there.</source>
        <translation>Sipariş panelini yeniden doldurur. Siz orada sipariş vermeden hiçbir şey sipariş edilmez.</translation>
    </message>
    <message>
        <source>Order %1 more</source>
        <extracomment>A button; %1: how many eSIMs of the sale were not bought.</extracomment>
        <translation>%1 tane daha sipariş ver</translation>
    </message>
    <message>
        <source>Ordering %1 of %2…</source>
        <extracomment>While several orders go out one after another.</extracomment>
        <translation>Sipariş veriliyor: %1 / %2…</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The money came back.</source>
        <translation>Para geri geldi.</translation>
    </message>
    <message>
        <source>%1 came back.</source>
        <extracomment>%1: an amount of money, of several orders together.</extracomment>
        <translation>%1 geri geldi.</translation>
    </message>
    <message>
        <source>Nothing was charged for the rest.</source>
        <translation>Kalanlar için hiçbir ücret alınmadı.</translation>
    </message>
    <message>
        <source>Nothing was charged for those that were not sent.</source>
        <translation>Gönderilmeyenler için hiçbir ücret alınmadı.</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>%1 ödendi.</translation>
    </message>
    <message>
        <source>%1 was paid; %2 was shown.</source>
        <extracomment>%1: the amount that was paid, %2: the one that was on the screen before.</extracomment>
        <translation>%1 ödendi; gösterilen %2 idi.</translation>
    </message>
    <message>
        <source>%1 of %2 eSIMs are certainly of this order. The others can&apos;t be told from other eSIMs of this package: look on the eSIMs page for the time of this order, %3.</source>
        <extracomment>%1 of the %2 eSIMs of an order are shown.</extracomment>
        <translation>%2 eSIM’den %1 tanesi kesinlikle bu siparişin. Diğerleri bu paketin öteki eSIM’lerinden ayırt edilemiyor: eSIM’ler sayfasında bu siparişin saatine bakın, %3.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a sale has been running, in seconds.</extracomment>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>İşlem gerçekleşti</translation>
    </message>
    <message>
        <source>Asks which order of the account it was</source>
        <translation>Hesaptaki hangi sipariş olduğunu sorar</translation>
    </message>
</context>
<context>
    <name>Desk::SaveCopyDialog</name>
    <message>
        <source>Copies of eSIMfly Desk (*.%1)</source>
        <extracomment>%1: how names of such files end. A kind of files in a dialog that chooses one.</extracomment>
        <translation>eSIMfly Desk yedekleri (*.%1)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>A copy is being written.</extracomment>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Yedek al</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Yedek al…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Desk::SellingPricesDialog</name>
    <message>
        <source>Selling prices</source>
        <extracomment>Title of the dialog with the rules of what the shop sells at.</extracomment>
        <translation>Satış fiyatları</translation>
    </message>
    <message>
        <source>The shop sells in</source>
        <translation>Mağazanın para birimi</translation>
    </message>
    <message>
        <source>Selling currency</source>
        <extracomment>Name of a list: the currency that customers pay in.</extracomment>
        <translation>Satış para birimi</translation>
    </message>
    <message>
        <source>One of</source>
        <extracomment>Before a number and a currency: “One of … is 0.92 EUR”.</extracomment>
        <translation>Kurun birimi</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>Name of a field: what one of the account&apos;s currency is in that of the shop.</extracomment>
        <translation>Kur</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>Name of the list of rules of prices.</extracomment>
        <translation>Kurallar</translation>
    </message>
    <message>
        <source>The first rule that fits a package makes its price</source>
        <translation>Pakete uyan ilk kural fiyatını belirler</translation>
    </message>
    <message>
        <source>Add rule</source>
        <extracomment>Button: adds a rule of prices.</extracomment>
        <translation>Kural ekle</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <extracomment>Button: takes a rule of prices away.</extracomment>
        <translation>Kuralı kaldır</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Button: a rule of prices comes before the one above.</extracomment>
        <translation>Yukarı taşı</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <extracomment>A key, as the menus name it.</extracomment>
        <translation>Alt+Yukarı</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Button: a rule of prices comes behind the one below.</extracomment>
        <translation>Aşağı taşı</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <extracomment>A key, as the menus name it.</extracomment>
        <translation>Alt+Aşağı</translation>
    </message>
    <message>
        <source>What the rules meet</source>
        <translation>Kuralların kapsadıkları</translation>
    </message>
    <message>
        <source>Price examples</source>
        <extracomment>Name of a table: what the rules make of some packages.</extracomment>
        <translation>Fiyat örnekleri</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes the last change back.</extracomment>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Import prices</source>
        <extracomment>Button: reads rules and prices from a file.</extracomment>
        <translation>Fiyatları içe aktar</translation>
    </message>
    <message>
        <source>Export prices</source>
        <extracomment>Button: writes rules and prices into a file.</extracomment>
        <translation>Fiyatları dışa aktar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: nothing changes.</extracomment>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Save prices</source>
        <extracomment>Button: keeps rules and prices.</extracomment>
        <translation>Fiyatları kaydet</translation>
    </message>
    <message>
        <source>Selling prices (*.json)</source>
        <translation>Satış fiyatları (*.json)</translation>
    </message>
    <message>
        <source>Somebody saved other prices meanwhile, so these were not. Save again to put these in their place, or cancel to keep theirs.</source>
        <translation>Bu arada başka biri farklı fiyatlar kaydetti, bu yüzden bunlar kaydedilmedi. Onların yerine bunları koymak için yeniden kaydedin, onlarınkini tutmak için vazgeçin.</translation>
    </message>
    <message>
        <source>All amounts were converted from %1 to %2 at this rate. Look them over before you save.</source>
        <extracomment>%1, %2: currencies.</extracomment>
        <translation>Tüm tutarlar bu kurla %1 biriminden %2 birimine çevrildi. Kaydetmeden önce gözden geçirin.</translation>
    </message>
    <message>
        <source>Write the rate. Nothing is converted before, and no rate is ever fetched.</source>
        <translation>Kuru yazın. Ondan önce hiçbir şey çevrilmez, kur hiçbir zaman başka yerden alınmaz.</translation>
    </message>
    <message>
        <source>Write the rate as a number over 0 with at most 12 digits, such as %1.</source>
        <extracomment>%1: a number, as an example.</extracomment>
        <translation>Kuru 0’dan büyük, en çok 12 basamaklı bir sayı olarak yazın, örneğin %1.</translation>
    </message>
    <message>
        <source>%1: these prices start from costs in %2, and this account pays in %3. Nothing was taken over.</source>
        <extracomment>%1: a file; %2, %3: currencies.</extracomment>
        <translation>%1: bu fiyatlar %2 cinsinden maliyetlere dayanıyor, bu hesap ise %3 ile ödüyor. Hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing takes effect before you save; Undo brings back what was there.</source>
        <extracomment>%1: a file; %2: what differs in it.</extracomment>
        <translation>%1: %2. Siz kaydetmeden hiçbiri geçerli olmaz; Geri al, öncekini geri getirir.</translation>
    </message>
    <message>
        <source>The prices were saved as %1.</source>
        <extracomment>%1: name of a file.</extracomment>
        <translation>Fiyatlar %1 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>%1: words of the system about what went wrong.</extracomment>
        <translation>Dosya yazılamadı: %1</translation>
    </message>
    <message>
        <source>The prices could not be saved; those from before stay in force. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>Fiyatlar kaydedilemedi; öncekiler geçerli. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages</source>
        <extracomment>%Ln: how many packages the rules are tried on.</extracomment>
        <translation>
            <numerusform>%Ln paket</numerusform>
        </translation>
    </message>
    <message>
        <source>each has a price</source>
        <extracomment>Of packages for which no rule of selling prices fits.</extracomment>
        <translation>her birinin fiyatı var</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no price</source>
        <extracomment>%Ln: how many packages no rule gives a price.</extracomment>
        <translation>
            <numerusform>%Ln tanesinin fiyatı yok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a fixed price</source>
        <extracomment>Of packages with a selling price that was set by hand.</extracomment>
        <translation>
            <numerusform>%Ln tanesinin sabit fiyatı var</numerusform>
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
        <translation>%1 tarihli</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>30 günden eski</translation>
    </message>
    <message>
        <source>The prices of this shop could not be read, so none can be saved.</source>
        <translation>Bu mağazanın fiyatları okunamadı, bu yüzden kaydedilemez.</translation>
    </message>
</context>
<context>
    <name>Desk::SellingSettings</name>
    <message>
        <source>Ask for a second click above</source>
        <translation>İkinci tıklama sınırı</translation>
    </message>
    <message>
        <source>Amount above which a second click is asked for</source>
        <translation>Üzerinde ikinci bir tıklama istenen tutar</translation>
    </message>
    <message>
        <source>Tell when the balance is under</source>
        <translation>Düşük bakiye uyarısı</translation>
    </message>
    <message>
        <source>Amount under which the balance is low</source>
        <translation>Altında bakiyenin düşük sayıldığı tutar</translation>
    </message>
    <message>
        <source>Once a day, in the strip above the pages.</source>
        <translation>Günde bir kez, sayfaların üzerindeki şeritte.</translation>
    </message>
    <message>
        <source>What an order costs altogether counts, in the currency of the account.</source>
        <translation>Siparişin toplam maliyeti esas alınır, hesabın para biriminde.</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>Mağazanın saat dilimi</translation>
    </message>
    <message>
        <source>Part of a name finds it, such as a city</source>
        <translation>Adın bir parçası yeter, örneğin bir şehir</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>Gün bitişi</translation>
    </message>
    <message>
        <source>Orders and sums are of the shop&apos;s days: what is sold after midnight and before that hour belongs to the day before. Times of day are shown in the zone of this computer.</source>
        <translation>Siparişler ve toplamlar mağazanın günlerine göredir: gece yarısından sonra bu saate kadar satılan, önceki güne sayılır. Saatler bu bilgisayarın saat dilimiyle gösterilir.</translation>
    </message>
    <message>
        <source>This computer&apos;s, %1</source>
        <extracomment>A time zone. %1: &quot;Europe/Berlin&quot;.</extracomment>
        <translation>Bu bilgisayarınki, %1</translation>
    </message>
    <message>
        <source>Search for a time zone</source>
        <translation>Saat dilimi ara</translation>
    </message>
    <message>
        <source>Midnight</source>
        <extracomment>When a day of the shop begins.</extracomment>
        <translation>Gece yarısı</translation>
    </message>
</context>
<context>
    <name>Desk::Session</name>
    <message>
        <source>Sandbox Travel</source>
        <extracomment>Name of a shop that does not exist, for trying the program.</extracomment>
        <translation>Deneme Turizm</translation>
    </message>
    <message>
        <source>12 Harbour Street</source>
        <translation>Liman Caddesi 12</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read or kept: %1 can&apos;t be opened. What is set now holds until the program ends.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Ayarlar okunamıyor ya da saklanamıyor: %1 açılamıyor. Şimdi ayarlananlar program kapanana kadar geçerlidir.</translation>
    </message>
    <message>
        <source>Not all of the settings could be read; the others hold. The file as it was is kept as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Ayarların hepsi okunamadı; diğerleri geçerli. Dosyanın eski hali %1 olarak saklandı.</translation>
    </message>
</context>
<context>
    <name>Desk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the dialog.</extracomment>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>Name of a page of the settings: the shop and who sells.</extracomment>
        <translation>Mağaza</translation>
    </message>
    <message>
        <source>Selling</source>
        <extracomment>Name of a page of the settings: what is asked before something is bought.</extracomment>
        <translation>Satış</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>Name of a page of the settings: how eSIMs are given to customers.</extracomment>
        <translation>Teslim</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>Name of a page of the settings: what is kept and what is hidden.</extracomment>
        <translation>Gizlilik</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Name of a page of the settings: language and colours.</extracomment>
        <translation>Program</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Name of a page of the settings: which key each command has.</extracomment>
        <translation>Kısayollar</translation>
    </message>
</context>
<context>
    <name>Desk::SharedDocuments</name>
    <message>
        <source>Compare…</source>
        <translation>Karşılaştır…</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <extracomment>A button. %1: &quot;Selling prices&quot;.</extracomment>
        <translation>Karşılaştır: %1</translation>
    </message>
</context>
<context>
    <name>Desk::ShopLogo</name>
    <message>
        <source>The picture could not be opened. The logo stays as it was.</source>
        <translation>Resim açılamadı. Logo olduğu gibi kaldı.</translation>
    </message>
    <message>
        <source>The file is too large for a logo: at most %1 MB. The logo stays as it was.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>Dosya bir logo için çok büyük: en çok %1 MB. Logo olduğu gibi kaldı.</translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture. The logo stays as it was.</source>
        <translation>Bu bir PNG ya da JPEG resmi değil. Logo olduğu gibi kaldı.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read. The logo stays as it was.</source>
        <translation>Resim okunamıyor. Logo olduğu gibi kaldı.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, which is too much for a logo: save it smaller, with at most %3 million pixels. The logo stays as it was.</source>
        <extracomment>%1: width, %2: height, %3: a number.</extracomment>
        <translation>Resim %1 × %2 piksel, bir logo için çok fazla: en çok %3 milyon pikselle, daha küçük kaydedin. Logo olduğu gibi kaldı.</translation>
    </message>
</context>
<context>
    <name>Desk::ShopSettings</name>
    <message>
        <source>Shop name</source>
        <extracomment>Caption of a field.</extracomment>
        <translation>Mağaza adı</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>Caption of a field: the shop&apos;s number.</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Shop telephone</source>
        <extracomment>Name of a field: the shop&apos;s number.</extracomment>
        <translation>Mağaza telefonu</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Caption of a field: where the shop is.</extracomment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Shop address</source>
        <extracomment>Name of a field: where the shop is.</extracomment>
        <translation>Mağaza adresi</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>Caption of the shop&apos;s picture.</extracomment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button: chooses the file of a picture.</extracomment>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <extracomment>Name of a button: chooses the file of a picture.</extracomment>
        <translation>Logo seç</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: the shop has no picture any more.</extracomment>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <extracomment>Name of a button: the shop has no picture any more.</extracomment>
        <translation>Logoyu kaldır</translation>
    </message>
    <message>
        <source>Logo status</source>
        <extracomment>Name of what says what is wrong with a picture.</extracomment>
        <translation>Logo durumu</translation>
    </message>
    <message>
        <source>They stand on what travellers take along; name and logo also on the customer display.</source>
        <translation>Yolculara teslim edilenlerde yer alırlar; ad ve logo müşteri ekranında da görünür.</translation>
    </message>
    <message>
        <source>Sellers</source>
        <extracomment>Caption of a field: names of those who sell.</extracomment>
        <translation>Satıcılar</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Ödeme yöntemleri</translation>
    </message>
    <message>
        <source>One a line. A seller is a name only, written with each sale: there is no log-in, and everybody can choose any of them.</source>
        <translation>Her satıra bir tane. Satıcı yalnızca her satışa yazılan bir addır: oturum açılmaz, herkes istediğini seçebilir.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the place of the logo: there is no picture.</extracomment>
        <translation>yok</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo seçin</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Resimler (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>Desk::SizeButtons</name>
    <message>
        <source>Same coverage, other sizes</source>
        <translation>Aynı kapsam, diğer boyutlar</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <extracomment>Button: shows the same package without a limit of data.</extracomment>
        <translation>Sınırsız</translation>
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
        <translation>Satış tutarı</translation>
    </message>
    <message>
        <source>What the customer pays for one eSIM; kept with the sale on this computer</source>
        <translation>Müşterinin bir eSIM için ödediği; satışla birlikte bu bilgisayarda tutulur</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Name of what says what is left of a sale when it was paid.</extracomment>
        <translation>Kâr</translation>
    </message>
    <message>
        <source>This is no price, so the sale will be kept without one. Write it like %1.</source>
        <extracomment>Below a field for a price; %1: an example of one, such as 8.00.</extracomment>
        <translation>Bu bir fiyat değil, bu yüzden satış fiyatsız kaydedilecek. %1 gibi yazın.</translation>
    </message>
    <message>
        <source>Under the floor.</source>
        <translation>Tabanın altında.</translation>
    </message>
    <message>
        <source>%1; under the floor, %2</source>
        <extracomment>%1: a margin; %2: the lowest price that a rule allows.</extracomment>
        <translation>%1; tabanın (%2) altında</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>Beside the price of one eSIM: that of all; %1: an amount of money.</extracomment>
        <translation>toplam %1</translation>
    </message>
</context>
<context>
    <name>Desk::StatusLine</name>
    <message>
        <source>Connection</source>
        <extracomment>Name of what the status bar says about the connection to eSIMfly.</extracomment>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Catalogue age</source>
        <extracomment>Name of what the status bar says about the copy of the catalogue, and when it was made.</extracomment>
        <translation>Katalog yaşı</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Name of what the status bar says while all orders are read.</extracomment>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>Requests left</source>
        <extracomment>Name of what the status bar says about how many questions eSIMfly takes in this hour.</extracomment>
        <translation>Kalan istek</translation>
    </message>
    <message>
        <source>Prices hidden</source>
        <extracomment>In the status bar, while no costs, margins and balance are shown.</extracomment>
        <translation>Fiyatlar gizli</translation>
    </message>
    <message>
        <source>No costs, margins or balance are shown. F8 shows them.</source>
        <translation>Maliyet, kâr ve bakiye gösterilmiyor. F8 gösterir.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Name of what the status bar says about the computer&apos;s time zone.</extracomment>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops copying the catalogue.</extracomment>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>All times local (UTC%1)</source>
        <extracomment>%1 is the difference to UTC: &quot;+3&quot;, &quot;-4:30&quot;</extracomment>
        <translation>Tüm saatler yerel (UTC%1)</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Name of what the status bar says about the desks that sell together.</extracomment>
        <translation>Ekip</translation>
    </message>
</context>
<context>
    <name>Desk::StatusReporter</name>
    <message>
        <source>balance</source>
        <extracomment>Below the balance of the account, in the corner of the window.</extracomment>
        <translation>bakiye</translation>
    </message>
    <message>
        <source>balance · updated %1</source>
        <extracomment>Below the balance of the account, in the corner of the window.</extracomment>
        <translation>bakiye · güncelleme %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>Bağlı değil</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>Status bar: an account is being connected.</extracomment>
        <translation>Bağlanıyor…</translation>
    </message>
    <message>
        <source>Not connected, the clock is off · %1</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>Bağlı değil, saat yanlış · %1</translation>
    </message>
    <message>
        <source>Not connected, too many requests · %1</source>
        <extracomment>Status bar: no account is connected.</extracomment>
        <translation>Bağlı değil, çok fazla istek · %1</translation>
    </message>
    <message>
        <source>No connection · %1</source>
        <extracomment>%1: the access code of the account, partly hidden. Status bar.</extracomment>
        <translation>Bağlantı yok · %1</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>Status bar: the account is the built-in one, and nothing is real.</extracomment>
        <translation>Deneme ortamı</translation>
    </message>
    <message>
        <source>Connected · %1</source>
        <extracomment>%1: the access code of the account, partly hidden. Status bar.</extracomment>
        <translation>Bağlı · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln could not be read</source>
        <extracomment>%1 is how the copy of the catalogue stands</extracomment>
        <translation>
            <numerusform>%1 · %Ln tanesi okunamadı</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading all orders: page %1 of %2</source>
        <extracomment>%1: number of a page, %2: how many pages there are. Status bar.</extracomment>
        <translation>Tüm siparişler okunuyor: sayfa %1 / %2</translation>
    </message>
    <message>
        <source>Reading all orders</source>
        <translation>Tüm siparişler okunuyor</translation>
    </message>
    <message>
        <source>Stop reading orders. What was read stays, and it goes on from there next time.</source>
        <translation>Siparişleri okumayı durdurur. Okunanlar kalır, bir dahaki sefere oradan devam eder.</translation>
    </message>
    <message>
        <source>Copying the catalogue</source>
        <translation>Katalog indiriliyor</translation>
    </message>
    <message>
        <source>Stop copying the catalogue. It goes on from there next time.</source>
        <translation>Kataloğu indirmeyi durdurur. Bir dahaki sefere oradan devam eder.</translation>
    </message>
    <message numerus="yes">
        <source>Catalogue: %Ln packages</source>
        <extracomment>%Ln: how many packages the copy has. Status bar; what follows says how old it is.</extracomment>
        <translation>
            <numerusform>Katalog: %Ln paket</numerusform>
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
        <translation>%1 · indirme bekliyor. %2</translation>
    </message>
    <message>
        <source>%1 · copying page %2 of %3</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;</extracomment>
        <translation>%1 · indiriliyor, sayfa %2 / %3</translation>
    </message>
    <message>
        <source>%1 · copying</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · indiriliyor</translation>
    </message>
    <message>
        <source>%1 · copy not complete</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · indirme eksik</translation>
    </message>
    <message>
        <source>No copy of the catalogue yet</source>
        <translation>Katalog henüz indirilmedi</translation>
    </message>
    <message>
        <source>%1 · copied just now</source>
        <extracomment>%1: “Catalogue” or “Catalogue: 3,700 packages”.</extracomment>
        <translation>%1 · az önce indirildi</translation>
    </message>
    <message>
        <source>%1 · not renewed: %2</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, the last the reason</extracomment>
        <translation>%1 · yenilenmedi: %2</translation>
    </message>
    <message>
        <source>%1, %2 old · not renewed: %3</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;, %3 the reason</extracomment>
        <translation>%1, %2 önce indirildi · yenilenmedi: %3</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;</extracomment>
        <translation>%1, %2 önce indirildi</translation>
    </message>
    <message>
        <source>%1, %2 old · next copy %3</source>
        <extracomment>%1 is &quot;Catalogue: 7,012 packages&quot;, %2 an age such as &quot;3 h&quot;, %3 a time of day</extracomment>
        <translation>%1, %2 önce indirildi · sonraki indirme %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages could not be read</source>
        <extracomment>%Ln: how many packages of the catalogue. Status bar.</extracomment>
        <translation>
            <numerusform>%Ln paket okunamadı</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests left: %1 of %2</source>
        <extracomment>%1: how many questions eSIMfly still takes in this hour, %2: how many it takes in an hour.</extracomment>
        <translation>Kalan istek: %1 / %2</translation>
    </message>
    <message>
        <source>Requests left: %1</source>
        <extracomment>%1: how many questions eSIMfly still takes in this hour.</extracomment>
        <translation>Kalan istek: %1</translation>
    </message>
    <message>
        <source>%1 · %2 copies for all desks: page %3 of %4</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 the name of another desk of the team</extracomment>
        <translation>%1 · %2 tüm kasalar için indiriyor: sayfa %3 / %4</translation>
    </message>
    <message>
        <source>%1 · %2 copies for all desks</source>
        <extracomment>%1 is &quot;Catalogue: 1,200 packages&quot;, %2 the name of another desk of the team</extracomment>
        <translation>%1 · %2 tüm kasalar için indiriyor</translation>
    </message>
    <message>
        <source>Connected, the clock is off · %1</source>
        <extracomment>%1: an access code, most of it hidden.</extracomment>
        <translation>Bağlı, saat yanlış · %1</translation>
    </message>
</context>
<context>
    <name>Desk::StoreReporter</name>
    <message>
        <source>The copy of catalogue, eSIMs and orders on this computer was damaged and is fetched again. Purchases and notes were not in it. The damaged file is kept as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>Katalog, eSIM ve siparişlerin bu bilgisayardaki kopyası bozulmuştu, yeniden getiriliyor. Satın almalar ve notlar içinde değildi. Bozuk dosya %1 olarak saklandı.</translation>
    </message>
    <message>
        <source>No copy of catalogue, eSIMs and orders can be kept on this computer, so they are fetched anew at each start. Buying does not need that copy.</source>
        <translation>Katalog, eSIM ve siparişlerin kopyası bu bilgisayarda saklanamıyor, bu yüzden her açılışta yeniden getirilir. Satın almak için bu kopya gerekmez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <extracomment>%Ln: how many purchases. Part of a list: “3 purchases, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln satın alma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>%Ln: how many notes on eSIMs. Part of a list: “3 purchases, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln not</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the purchase journal was taken away while the program ran. It was written anew, with %1 and %2; nothing was lost.</source>
        <extracomment>%1: &quot;143 purchases&quot;; %2: &quot;12 notes&quot;.</extracomment>
        <translation>Satın alma günlüğünün dosyası program çalışırken ortadan kalktı. %1 ve %2 ile yeniden yazıldı; hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>The purchase journal was damaged. %1 and %2 were recovered; the damaged file is kept as %3. Orders that were lost from it still stand on the Orders page.</source>
        <extracomment>%1: &quot;143 purchases&quot;; %2: &quot;12 notes&quot;; %3: path of a file.</extracomment>
        <translation>Satın alma günlüğü bozulmuştu. %1 ve %2 kurtarıldı; bozuk dosya %3 olarak saklandı. Günlükten kaybolan siparişler Siparişler sayfasında durur.</translation>
    </message>
    <message>
        <source>Orders that are under way go on and are told here; notes are written when it can be written again.</source>
        <translation>İşlemdeki siparişler devam eder ve burada bildirilir; notlar, günlüğe yeniden yazılabildiğinde kaydedilir.</translation>
    </message>
    <message>
        <source>The purchase journal can be written again. Buying goes on.</source>
        <translation>Satın alma günlüğü yeniden yazılabiliyor. Satın alma devam ediyor.</translation>
    </message>
</context>
<context>
    <name>Desk::TeamController</name>
    <message>
        <source>The keychain did not keep the team&apos;s password: it is asked for at the next start. %1</source>
        <extracomment>%1: a sentence of the keychain about what went wrong.</extracomment>
        <translation>Anahtarlık ekibin parolasını saklamadı: bir sonraki açılışta yeniden sorulur. %1</translation>
    </message>
    <message>
        <source>This desk did not join its team. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>Bu kasa ekibine katılmadı. %1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>Button of a notice: shows what this desk has and what the team has, side by side.</extracomment>
        <translation>Karşılaştır…</translation>
    </message>
</context>
<context>
    <name>Desk::TeamDeskModel</name>
    <message>
        <source>Name</source>
        <extracomment>Of a desk of the team.</extracomment>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Son haber</translation>
    </message>
    <message>
        <source>When it last had nothing that only it knows</source>
        <translation>Yalnızca kendisinde olan bir kaydın kalmadığı son an</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>artık yok</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>Of a desk that has told its team nothing so far.</extracomment>
        <translation>hiç</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekleyen</translation>
    </message>
    <message>
        <source>Entries that only this desk had when it was heard of</source>
        <translation>Son haberde yalnızca bu kasada olan kayıtlar</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Of the program.</extracomment>
        <translation>Sürüm</translation>
    </message>
</context>
<context>
    <name>Desk::TeamDialog</name>
    <message>
        <source>Team</source>
        <translation>Ekip</translation>
    </message>
    <message>
        <source>What stays on this computer: the secret key, activation codes, and where receipts were sent.</source>
        <translation>Bu bilgisayarda kalanlar: gizli anahtar, etkinleştirme kodları ve makbuzların nereye gönderildiği.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Sunucu</translation>
    </message>
    <message>
        <source>Team server</source>
        <translation>Ekip sunucusu</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Veritabanı</translation>
    </message>
    <message>
        <source>Team database</source>
        <translation>Ekip veritabanı</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Kullanıcı</translation>
    </message>
    <message>
        <source>Team user</source>
        <translation>Ekip kullanıcısı</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parola</translation>
    </message>
    <message>
        <source>Team password</source>
        <translation>Ekip parolası</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>S&amp;ertifika</translation>
    </message>
    <message>
        <source>Certificate of the team server</source>
        <translation>Ekip sunucusunun sertifikası</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Sertifikayı seç</translation>
    </message>
    <message>
        <source>&amp;Name of this desk</source>
        <translation>Bu kasanın &amp;adı</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Bu kasanın adı</translation>
    </message>
    <message>
        <source>Joining the team</source>
        <translation>Ekibe katılınıyor</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Kasalar</translation>
    </message>
    <message>
        <source>This desk is gone</source>
        <translation>Bu kasa artık yok</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Şimdi yeniden dene</translation>
    </message>
    <message>
        <source>The desks are listed once the server has answered.</source>
        <translation>Kasalar, sunucudan haber alınınca listelenir.</translation>
    </message>
    <message>
        <source>Join team</source>
        <translation>Ekibe katıl</translation>
    </message>
    <message>
        <source>Create team here</source>
        <translation>Ekibi burada kur</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Leave team</source>
        <translation>Ekipten ayrıl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Type the name of the server first.</source>
        <translation>Önce sunucunun adını yazın.</translation>
    </message>
    <message>
        <source>Type the name of the database first.</source>
        <translation>Önce veritabanının adını yazın.</translation>
    </message>
    <message>
        <source>Type the user first.</source>
        <translation>Önce kullanıcıyı yazın.</translation>
    </message>
    <message>
        <source>Give this desk a name by which the others know it.</source>
        <translation>Bu kasaya diğerlerinin tanıyacağı bir ad verin.</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>Sertifikalar (*.crt *.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Leave the team?</source>
        <translation>Ekipten ayrılınsın mı?</translation>
    </message>
    <message>
        <source>Is the desk %1 gone for good?</source>
        <translation>%1 kasası artık hiç kullanılmayacak mı?</translation>
    </message>
    <message>
        <source>Nobody waits for it any more. What it sold and has not told the others is missing in their books until it joins anew.</source>
        <translation>Onu artık kimse beklemez. Satıp da diğerlerine bildirmediği şeyler, yeniden katılana kadar onların kayıtlarında eksik olur.</translation>
    </message>
    <message>
        <source>The desks of a shop share sales, notes and customers, favourites, corrections and closed days, and have selling prices, shop and hand-over card in common, through a PostgreSQL server of its own. Selling never waits for it: without it each desk goes on alone, and tells the others later.</source>
        <translation>Bir mağazanın kasaları satışları, notları ve müşterileri, favorileri, düzeltmeleri ve alınan gün sonlarını paylaşır; satış fiyatları, mağaza bilgileri ve teslim kartı ortaktır. Bunlar mağazanın kendi PostgreSQL sunucusu üzerinden olur. Satış onu hiç beklemez: sunucu olmadan her kasa tek başına devam eder, diğerlerine sonra bildirir.</translation>
    </message>
    <message>
        <source>Open invitation…</source>
        <translation>Davet aç…</translation>
    </message>
    <message>
        <source>A file that a desk of the team has saved. It fills in the fields; there is no password in it.</source>
        <translation>Ekipteki bir kasanın kaydettiği dosya. Alanları doldurur; içinde parola yoktur.</translation>
    </message>
    <message>
        <source>Save invitation…</source>
        <translation>Daveti kaydet…</translation>
    </message>
    <message>
        <source>Open an invitation to a team</source>
        <translation>Bir ekibe davet aç</translation>
    </message>
    <message>
        <source>Invitations (*.json)</source>
        <translation>Davetler (*.json)</translation>
    </message>
    <message>
        <source>The invitation can&apos;t be used. %1</source>
        <extracomment>%1: why.</extracomment>
        <translation>Davet kullanılamıyor. %1</translation>
    </message>
    <message>
        <source>The team is there. Invite the other desks?</source>
        <translation>Ekip kuruldu. Diğer kasalar davet edilsin mi?</translation>
    </message>
    <message>
        <source>The invitation is a file for them to open. It says where the server is; there is no password in it.</source>
        <translation>Davet, diğer kasaların açacağı bir dosyadır. Sunucunun nerede olduğunu söyler; içinde parola yoktur.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Davet</translation>
    </message>
    <message>
        <source>The user with which the other desks join.
Its password is not in the file: hand it over in person.</source>
        <translation>Diğer kasaların katılırken kullandığı kullanıcı.
Parolası dosyada yoktur: elden iletin.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Daveti kaydet</translation>
    </message>
    <message>
        <source>The invitation is in %1.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>Davet %1 dosyasında.</translation>
    </message>
    <message>
        <source>The invitation could not be saved. %1</source>
        <translation>Davet kaydedilemedi. %1</translation>
    </message>
    <message>
        <source>Upgrade the database…</source>
        <translation>Veritabanını yükselt…</translation>
    </message>
    <message>
        <source>New name of this desk</source>
        <translation>Bu kasanın yeni adı</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Adı değiştir</translation>
    </message>
    <message>
        <source>Another desk is called “%1”, too. Give this one a name of its own.</source>
        <extracomment>%1: the name of this desk, which another one has, too.</extracomment>
        <translation>Başka bir kasanın adı da “%1”. Bu kasaya ayrı bir ad verin.</translation>
    </message>
    <message>
        <source>Another desk is called so already.</source>
        <translation>Bu ad zaten başka bir kasanın.</translation>
    </message>
    <message>
        <source>Upgrade the team&apos;s database to this program&apos;s version?</source>
        <translation>Ekibin veritabanı bu programın sürümüne yükseltilsin mi?</translation>
    </message>
    <message>
        <source>Upgrade the database</source>
        <translation>Veritabanını yükselt</translation>
    </message>
</context>
<context>
    <name>Desk::TeamText</name>
    <message>
        <source>Joining the team…</source>
        <translation>Ekibe katılınıyor…</translation>
    </message>
    <message>
        <source>Looking for the team&apos;s server…</source>
        <translation>Ekibin sunucusu aranıyor…</translation>
    </message>
    <message numerus="yes">
        <source>Team: %Ln desks</source>
        <translation>
            <numerusform>Ekip: %Ln kasa</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk is not in its team any more. Selling goes on.</source>
        <translation>Bu kasa artık ekibinde değil. Satış devam ediyor.</translation>
    </message>
    <message>
        <source>Team server can&apos;t be reached since %1. Selling goes on.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>%1 saatinden beri ekip sunucusuna ulaşılamıyor. Satış devam ediyor.</translation>
    </message>
    <message>
        <source>Nothing goes to the team since %1. Selling goes on.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>%1 saatinden beri ekibe hiçbir şey iletilmiyor. Satış devam ediyor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone so far. They are kept, and the others get them when the server is there.</source>
        <translation>
            <numerusform>%Ln kayıt şimdilik yalnızca bu bilgisayarda. Saklanıyorlar; sunucuya ulaşılınca diğerleri de alır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation>Ekibin sunucusuna soruluyor…</translation>
    </message>
    <message>
        <source>Gathering what is on this computer…</source>
        <translation>Bu bilgisayardakiler toplanıyor…</translation>
    </message>
    <message>
        <source>Bringing what is on this computer: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>Bu bilgisayardakiler iletiliyor: %1 / %2…</translation>
    </message>
    <message>
        <source>Reading what the others have: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>Diğerlerindekiler okunuyor: %1 / %2…</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <extracomment>%1: the server&apos;s own words. The space belongs to it.</extracomment>
        <translation>Bildirdiği: “%1”.</translation>
    </message>
    <message>
        <source>What the team&apos;s server sends can&apos;t be right. Nothing of it was kept, and it is asked again by itself.</source>
        <translation>Ekip sunucusunun gönderdiği doğru olamaz. Hiçbiri saklanmadı, kendiliğinden yeniden sorulur.</translation>
    </message>
    <message>
        <source>Nobody answers at the team&apos;s server, or the line to it broke. It is tried again by itself.</source>
        <translation>Ekibin sunucusunda yanıt veren yok ya da bağlantı koptu. Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not answer in time. It is tried again by itself.</source>
        <translation>Ekibin sunucusu zamanında yanıt vermiyor. Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>What answers there is no PostgreSQL 15 or newer. Check the server&apos;s name and port.</source>
        <translation>Orada yanıt veren, PostgreSQL 15 ya da daha yenisi değil. Sunucunun adını ve bağlantı noktasını kontrol edin.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not know this user with this password. Type them again.</source>
        <translation>Ekibin sunucusu bu kullanıcıyı bu parolayla tanımıyor. Yeniden yazın.</translation>
    </message>
    <message>
        <source>The team&apos;s server speaks without encryption, which is used on this computer alone. Whoever looks after the server has to switch TLS on.</source>
        <translation>Ekibin sunucusu şifrelemesiz çalışıyor; bu yalnızca bu bilgisayarda kabul edilir. Sunucuya bakan kişinin TLS’i açması gerekir.</translation>
    </message>
    <message>
        <source>The certificate of the team&apos;s server is not to be trusted here, or is out of date. Use the invitation of whoever looks after the server.</source>
        <translation>Ekip sunucusunun sertifikasına burada güvenilmiyor ya da sertifikanın süresi dolmuş. Sunucuya bakan kişinin davetini kullanın.</translation>
    </message>
    <message>
        <source>The certificate is for another computer than the one that was typed. Check the server&apos;s name.</source>
        <translation>Sertifika, yazılandan başka bir bilgisayara ait. Sunucunun adını kontrol edin.</translation>
    </message>
    <message>
        <source>The server has no database of this name. Check how it is spelled.</source>
        <translation>Sunucuda bu adda bir veritabanı yok. Nasıl yazıldığını kontrol edin.</translation>
    </message>
    <message>
        <source>This user may not do that. An owner of the team may.</source>
        <translation>Bu kullanıcının buna yetkisi yok. Ekibin bir sahibi yapabilir.</translation>
    </message>
    <message>
        <source>There is no team in this database yet. An owner creates it.</source>
        <translation>Bu veritabanında henüz ekip yok. Bir sahip kurar.</translation>
    </message>
    <message>
        <source>This database belongs to another program. Nothing was written to it.</source>
        <translation>Bu veritabanı başka bir programa ait. İçine hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>A newer version of this program has changed the team&apos;s database. Update the program on this computer.</source>
        <translation>Bu programın daha yeni bir sürümü ekibin veritabanını değiştirdi. Bu bilgisayardaki programı güncelleyin.</translation>
    </message>
    <message>
        <source>The team&apos;s database is of an older version of this program. An owner has to upgrade it.</source>
        <translation>Ekibin veritabanı bu programın daha eski bir sürümünden. Bir sahibin yükseltmesi gerekir.</translation>
    </message>
    <message>
        <source>This team sells with another API key. Where it is a new one of the same account, an owner adds it.</source>
        <translation>Bu ekip başka bir API anahtarıyla satıyor. Aynı hesabın yeni bir anahtarıysa bir sahip onu ekler.</translation>
    </message>
    <message>
        <source>The team does not know this desk, or was told that it is gone. Join the team again; what this computer has is kept.</source>
        <translation>Ekip bu kasayı tanımıyor ya da ekibe artık olmadığı bildirilmiş. Ekibe yeniden katılın; bu bilgisayardakiler saklanır.</translation>
    </message>
    <message>
        <source>The team knows another computer as this desk. Where that one is no more, an owner says that it is gone.</source>
        <translation>Ekip bu kasa olarak başka bir bilgisayarı tanıyor. O artık yoksa bir sahip bunu bildirir.</translation>
    </message>
    <message>
        <source>The team&apos;s server was put back to an older state. All that this computer knows is read and brought again.</source>
        <translation>Ekibin sunucusu daha eski bir duruma döndürüldü. Bu bilgisayarın bildiklerinin hepsi okunup yeniden iletilir.</translation>
    </message>
    <message>
        <source>The team&apos;s server can write nothing, its disk may be full. Whoever looks after it has to make room; it is tried again by itself.</source>
        <translation>Ekibin sunucusu hiçbir şey yazamıyor, diski dolu olabilir. Ona bakan kişinin yer açması gerekir; kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>The team&apos;s server refused this.</source>
        <translation>Ekibin sunucusu reddetti.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes fast. The times of its sales are corrected; set it right.</source>
        <translation>
            <numerusform>Bu bilgisayarın saati %Ln dakika ileri. Satışlarının saatleri düzeltiliyor; saati ayarlayın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes slow. The times of its sales are corrected; set it right.</source>
        <translation>
            <numerusform>Bu bilgisayarın saati %Ln dakika geri. Satışlarının saatleri düzeltiliyor; saati ayarlayın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone so far. They are kept here, and the others get them when the program runs again.</source>
        <translation>
            <numerusform>%Ln kayıt şimdilik yalnızca bu bilgisayarda. Burada saklanıyorlar; program yeniden çalışınca diğerleri de alır.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer keeps all that it has, and shares nothing any more.</source>
        <translation>Bu bilgisayar kendisinde olan her şeyi saklar, artık hiçbir şey paylaşmaz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone, and the others will never get them.</source>
        <translation>
            <numerusform>%Ln kayıt yalnızca bu bilgisayarda; diğerleri onları hiçbir zaman almayacak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes to the team: its password is missing. Selling goes on.</source>
        <translation>Ekibe hiçbir şey iletilmiyor: parolası eksik. Satış devam ediyor.</translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %Ln entries of this computer. They are kept here, and the other desks are told that they are missing.</source>
        <translation>
            <numerusform>Sunucu bu bilgisayarın %Ln kaydını reddediyor. Burada saklanıyorlar; eksik oldukları diğer kasalara bildiriliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %Ln entries of %1. They are on that computer alone.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>
            <numerusform>%1: sunucu %Ln kaydı reddediyor. Yalnızca o bilgisayarda duruyorlar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gathering what is on this computer: %1 of %2…</source>
        <extracomment>%1 and %2: numbers of entries.</extracomment>
        <translation>Bu bilgisayardakiler toplanıyor: %1 / %2…</translation>
    </message>
    <message>
        <source>The keychain has no password for the team&apos;s server. Join the team again, and type it.</source>
        <translation>Anahtarlıkta ekip sunucusunun parolası yok. Ekibe yeniden katılın ve parolayı yazın.</translation>
    </message>
    <message>
        <source>The keychain does not give the password for the team&apos;s server; it may be locked. It is asked again by itself.</source>
        <translation>Anahtarlık ekip sunucusunun parolasını vermiyor; kilitli olabilir. Kendiliğinden yeniden sorulur.</translation>
    </message>
    <message>
        <source>Desk without a name</source>
        <extracomment>In place of the name of a desk.</extracomment>
        <translation>Adsız kasa</translation>
    </message>
    <message>
        <source>%1 has never been heard of: what it sold is not in here.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>%1 hiç haber vermedi: sattıkları burada yok.</translation>
    </message>
    <message>
        <source>Not all that %1 told has been read here: some of what it sold may be missing.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>%1: bildirdiklerinin tamamı burada okunmadı; sattıklarının bir kısmı eksik olabilir.</translation>
    </message>
    <message>
        <source>%1 has not been heard of since %2: what it sold after that is not in here.</source>
        <extracomment>%1: name of a desk; %2: a time.</extracomment>
        <translation>%1 en son %2 itibarıyla haber verdi: ondan sonra sattıkları burada yok.</translation>
    </message>
    <message numerus="yes">
        <source>Sales of %Ln more desks may be missing.</source>
        <translation>
            <numerusform>Ayrıca %Ln kasanın satışları da eksik olabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took the note away at %2.</source>
        <extracomment>Beside the note that stands; %1: a person or a desk; %2: a time.</extracomment>
        <translation>%1 notu kaldırdı (%2).</translation>
    </message>
    <message>
        <source>%1 wrote at %2: %3</source>
        <extracomment>Beside the note that stands; %1: a person or a desk; %2: a time; %3: another note.</extracomment>
        <translation>%1 yazdı (%2): %3</translation>
    </message>
    <message>
        <source>Not clear again: %1, sold by %2 at %3. The order that it was taken for is another sale&apos;s, so nobody knows whether it was bought.</source>
        <extracomment>%1: a package; %2: name of a desk; %3: a time.</extracomment>
        <translation>Yeniden belirsiz: %1; satan %2, %3. Bu satışa ait sanılan sipariş başka bir satışınmış; bu yüzden satın alınıp alınmadığı bilinmiyor.</translation>
    </message>
    <message>
        <source>%1 has version %2, and was last heard of at %3.</source>
        <extracomment>%1: the name of a desk; %2: a version of the program; %3: a time.</extracomment>
        <translation>%1, %2 sürümünü kullanıyor; en son %3 itibarıyla haber verdi.</translation>
    </message>
    <message>
        <source>%1 has version %2, and has never been heard of.</source>
        <extracomment>%1: the name of a desk; %2: a version of the program.</extracomment>
        <translation>%1, %2 sürümünü kullanıyor; hiç haber vermedi.</translation>
    </message>
    <message>
        <source>No desk is known to have an older version.</source>
        <translation>Bilindiği kadarıyla hiçbir kasada daha eski bir sürüm yok.</translation>
    </message>
    <message>
        <source>A desk with an older version may have to be updated before it reaches the team again. Until then it sells alone.</source>
        <translation>Sürümü daha eski olan bir kasanın ekibe yeniden ulaşabilmesi için güncellenmesi gerekebilir. O zamana kadar tek başına satış yapar.</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpPackageModel</name>
    <message>
        <source>Data</source>
        <extracomment>Heading of a column: how much data a top-up adds.</extracomment>
        <translation>Veri</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Heading of a column: how many days a top-up adds.</extracomment>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Heading of a column: what the account pays for a top-up.</extracomment>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>Sell at</source>
        <extracomment>What the customer pays, by the shop&apos;s own prices.</extracomment>
        <translation>Satış</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of a sale when it was paid.</extracomment>
        <translation>Kâr</translation>
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
        <translation>Ek paket</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: back to what was shown before.</extracomment>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Back from the top-up</source>
        <translation>Ek paketten geri dön</translation>
    </message>
    <message>
        <source>Back to the activation (Esc)</source>
        <translation>Etkinleştirmeye geri dön (Esc)</translation>
    </message>
    <message>
        <source>Top-up message</source>
        <extracomment>Name of what says why an eSIM can&apos;t be topped up.</extracomment>
        <translation>Ek paket mesajı</translation>
    </message>
    <message>
        <source>Top-up packages</source>
        <extracomment>Name of a table: what an eSIM can be topped up with.</extracomment>
        <translation>Ek paketler</translation>
    </message>
    <message>
        <source>you pay</source>
        <extracomment>Below an amount: what the account pays.</extracomment>
        <translation>ödenecek</translation>
    </message>
    <message>
        <source>Top-up question</source>
        <extracomment>Name of what asks before a top-up is bought.</extracomment>
        <translation>Ek paket sorusu</translation>
    </message>
    <message>
        <source>Buy top-up</source>
        <extracomment>Button: buys the top-up.</extracomment>
        <translation>Ek paketi al</translation>
    </message>
    <message>
        <source>Top-up status</source>
        <extracomment>Name of what says how a top-up stands.</extracomment>
        <translation>Ek paket durumu</translation>
    </message>
    <message>
        <source>Top-up in progress</source>
        <translation>Ek paket alımı sürüyor</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how a top-up stands.</extracomment>
        <translation>Yeniden kontrol et</translation>
    </message>
    <message>
        <source>Looks at the account once more. Buys nothing.</source>
        <translation>Hesaba bir kez daha bakar. Hiçbir şey satın almaz.</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>İşlem gerçekleşti</translation>
    </message>
    <message>
        <source>You saw the data on the phone or in the account: the eSIM can be topped up again.</source>
        <translation>Veriyi telefonda ya da hesapta gördünüz: eSIM’e yeniden ek paket yüklenebilir.</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>Satın alınmadı</translation>
    </message>
    <message>
        <source>Nothing arrived and nothing was charged: the eSIM can be topped up again. Look at your orders first.</source>
        <translation>Hiçbir şey gelmedi, hiçbir ücret alınmadı: eSIM’e yeniden ek paket yüklenebilir. Önce siparişlerinize bakın.</translation>
    </message>
    <message>
        <source>Choose an eSIM to top it up.</source>
        <translation>Ek paket yüklemek için bir eSIM seçin.</translation>
    </message>
    <message>
        <source>Now: %1, ends %2</source>
        <extracomment>What an eSIM has before a top-up. %1: &quot;1.2 of 3 GB used&quot;; %2: a day.</extracomment>
        <translation>Şimdi: %1, bitiş %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>What an eSIM has before a top-up. %1: &quot;1.2 of 3 GB used&quot;.</extracomment>
        <translation>Şimdi: %1</translation>
    </message>
    <message>
        <source>Reading what it can be topped up with…</source>
        <translation>Yüklenebilecek ek paketler okunuyor…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages could not be read. Where a price was known before, that one is shown, and it is read again before anything is bought.</source>
        <extracomment>%Ln: how many packages that an eSIM can be topped up with.</extracomment>
        <translation>
            <numerusform>%Ln paket okunamadı. Önceden bilinen bir fiyat varsa o gösterilir; satın almadan önce yeniden okunur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are offered for this eSIM, but they could not be read. Try again in a while.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>Bu eSIM için %Ln paket sunuluyor, ama okunamadılar. Biraz sonra yeniden deneyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>eSIMfly offers no top-up for this eSIM. Sell a new one instead.</source>
        <translation>eSIMfly bu eSIM için ek paket sunmuyor. Bunun yerine yeni bir eSIM satışı yapın.</translation>
    </message>
    <message>
        <source>What this eSIM can be topped up with could not be read. Try again in a while.</source>
        <translation>Bu eSIM’e yüklenebilecek ek paketler okunamadı. Biraz sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Balance after: %1</source>
        <extracomment>What the account will have once this top-up is paid.</extracomment>
        <translation>Sonraki bakiye: %1</translation>
    </message>
    <message>
        <source>Choose what to top up with.</source>
        <translation>Yüklenecek ek paketi seçin.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>What a top-up brings. %1: &quot;5 GB&quot; or &quot;∞&quot;; %2: &quot;30 days&quot;.</extracomment>
        <translation>%1 ve %2 daha</translation>
    </message>
    <message>
        <source>until about %1</source>
        <extracomment>Until when an eSIM lasts after a top-up; the network decides in the end. %1: a day.</extracomment>
        <translation>yaklaşık %1 tarihine kadar</translation>
    </message>
    <message>
        <source>It costs more than before. Show prices to go on, or buy again all the same.</source>
        <translation>Öncekinden pahalı. Devam etmek için fiyatları gösterin ya da yine de yeniden satın alın.</translation>
    </message>
    <message>
        <source>Buy again to confirm.</source>
        <translation>Onaylamak için yeniden satın alın.</translation>
    </message>
    <message>
        <source>Checking the price…</source>
        <translation>Fiyat kontrol ediliyor…</translation>
    </message>
    <message>
        <source>The price rose from %1 to %2. Buy again to pay %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>Fiyat yükseldi: %1 → %2. %2 ödemek için yeniden satın alın.</translation>
    </message>
    <message>
        <source>The price read at %1 could not be checked. Buy again to pay the current price.</source>
        <extracomment>%1: the time of day at which the price was read.</extracomment>
        <translation>%1 itibarıyla okunan fiyat yeniden kontrol edilemedi. Anlık fiyatı ödemek için yeniden satın alın.</translation>
    </message>
    <message>
        <source>This is more than %1. Buy again to confirm.</source>
        <extracomment>%1: an amount of money that was set.</extracomment>
        <translation>Bu, %1 sınırının üzerinde. Onaylamak için yeniden satın alın.</translation>
    </message>
    <message>
        <source>What this package costs now can&apos;t be read, so it can&apos;t be bought. Buy again to have it read once more.</source>
        <translation>Bu paketin şu anki fiyatı okunamıyor, bu yüzden satın alınamaz. Bir kez daha okunması için yeniden satın alın.</translation>
    </message>
    <message>
        <source>This package is no longer offered for this eSIM. Choose another one.</source>
        <translation>Bu paket artık bu eSIM için sunulmuyor. Başka bir paket seçin.</translation>
    </message>
    <message>
        <source>The price fell from %1 to %2.</source>
        <extracomment>%1 and %2: amounts with their currency.</extracomment>
        <translation>Fiyat düştü: %1 → %2.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a sale has been running, in seconds.</extracomment>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>Connect an account to top up.</source>
        <translation>Ek paket yüklemek için bir hesap bağlayın.</translation>
    </message>
    <message>
        <source>Nothing can be topped up while this computer&apos;s clock is off.</source>
        <translation>Bu bilgisayarın saati yanlışken ek paket yüklenemez.</translation>
    </message>
    <message>
        <source>Nothing can be topped up without a connection.</source>
        <translation>Bağlantı olmadan ek paket yüklenemez.</translation>
    </message>
    <message>
        <source>Connecting the account…</source>
        <translation>Hesap bağlanıyor…</translation>
    </message>
    <message>
        <source>A top-up of this eSIM is under way. The next one waits for it.</source>
        <translation>Bu eSIM için bir ek paket alımı sürüyor. Sonraki onu bekler.</translation>
    </message>
    <message>
        <source>Top up without asking the others</source>
        <translation>Diğerlerine sormadan ek paket yükle</translation>
    </message>
</context>
<context>
    <name>Desk::TopUpText</name>
    <message>
        <source>Looking at the eSIM before it is topped up…</source>
        <translation>Ek paketten önce eSIM’e bakılıyor…</translation>
    </message>
    <message>
        <source>Topping up…</source>
        <extracomment>How a top-up stands: it waits for eSIMfly&apos;s answer.</extracomment>
        <translation>Ek paket yükleniyor…</translation>
    </message>
    <message>
        <source>You may have been charged. Checking…</source>
        <translation>Ücret alınmış olabilir. Kontrol ediliyor…</translation>
    </message>
    <message>
        <source>Not clear yet.</source>
        <translation>Henüz belli değil.</translation>
    </message>
    <message>
        <source>It went through.</source>
        <translation>İşlem gerçekleşti.</translation>
    </message>
    <message>
        <source>It did not go through. Nothing was charged.</source>
        <translation>İşlem gerçekleşmedi. Hiçbir ücret alınmadı.</translation>
    </message>
    <message>
        <source>You said that it went through.</source>
        <translation>İşlemin gerçekleştiğini siz bildirdiniz.</translation>
    </message>
    <message>
        <source>You said that it was not bought.</source>
        <translation>Satın alınmadığını siz bildirdiniz.</translation>
    </message>
    <message>
        <source>It did not go through. %1 came back.</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>İşlem gerçekleşmedi. %1 geri geldi.</translation>
    </message>
    <message>
        <source>It did not go through. The money came back.</source>
        <translation>İşlem gerçekleşmedi. Para geri geldi.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. A part of the money came back; not clear yet whether the rest does.</source>
        <translation>Ödendikten sonra işlem gerçekleşmedi. Paranın bir kısmı geri geldi; kalanın gelip gelmeyeceği henüz belli değil.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. %1 of %2 came back; not clear yet whether the rest does.</source>
        <extracomment>%1: an amount of money that came back; %2: what was paid.</extracomment>
        <translation>Ödendikten sonra işlem gerçekleşmedi. Ödenen %2 içinden %1 geri geldi; kalanın gelip gelmeyeceği henüz belli değil.</translation>
    </message>
    <message>
        <source>It did not go through after it was paid. Not clear yet whether the money came back.</source>
        <translation>Ödendikten sonra işlem gerçekleşmedi. Paranın geri gelip gelmediği henüz belli değil.</translation>
    </message>
    <message>
        <source>The balance was %1 before the top-up and is %2 now.</source>
        <extracomment>%1, %2: amounts of money.</extracomment>
        <translation>Bakiye ek paketten önce %1 idi, şimdi %2.</translation>
    </message>
    <message>
        <source>%1 of %2 are left now.</source>
        <extracomment>After a top-up. %1: data left, %2: data in all.</extracomment>
        <translation>Şimdi kalan: %1 / %2.</translation>
    </message>
    <message>
        <source>It lasts until %1.</source>
        <extracomment>After a top-up. %1: date and time in the server&apos;s own words.</extracomment>
        <translation>Şu tarihe kadar geçerli: %1.</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>%1 ödendi.</translation>
    </message>
    <message>
        <source>%1 was paid; %2 was shown.</source>
        <extracomment>%1: the amount that was paid, %2: the one that was on the screen before.</extracomment>
        <translation>%1 ödendi; gösterilen %2 idi.</translation>
    </message>
    <message>
        <source>eSIMfly&apos;s answer to the top-up got lost.</source>
        <translation>eSIMfly’ın ek pakete yanıtı kayboldu.</translation>
    </message>
    <message>
        <source>The account could not be read yet.</source>
        <translation>Hesap henüz okunamadı.</translation>
    </message>
    <message>
        <source>At %1 a top-up stood in the account that may be this one: %2.</source>
        <extracomment>%1: time of day; %2: the order&apos;s reference.</extracomment>
        <translation>Saat %1 itibarıyla hesapta, bu ek paket olabilecek bir ek paket vardı: %2.</translation>
    </message>
    <message>
        <source>At %1 a top-up over %2 stood in the account that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: an amount of money; %3: the order&apos;s reference.</extracomment>
        <translation>Saat %1 itibarıyla hesapta, bu ek paket olabilecek %2 tutarında bir ek paket vardı: %3.</translation>
    </message>
    <message>
        <source>At %1 the account had 1 new top-up with this package, perhaps of a colleague.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Saat %1 itibarıyla hesapta bu paketten 1 yeni ek paket vardı, belki bir iş arkadaşınızındır.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 the account had %Ln new top-ups with this package, perhaps of colleagues.</source>
        <extracomment>%1: time of the day, %Ln: a number of top-ups.</extracomment>
        <translation>
            <numerusform>Saat %1 itibarıyla hesapta bu paketten %Ln yeni ek paket vardı, belki iş arkadaşlarınızındır.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 a top-up stood in the account that eSIMfly calls “%2”, and that may be this one: %3.</source>
        <extracomment>%1: time of day; %2: eSIMfly&apos;s own words, such as &quot;failed&quot;; %3: the order&apos;s reference.</extracomment>
        <translation>Saat %1 itibarıyla hesapta, eSIMfly’ın “%2” dediği ve bu ek paket olabilecek bir ek paket vardı: %3.</translation>
    </message>
    <message>
        <source>At %1 no new top-up with this package stood in the account.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Saat %1 itibarıyla hesapta bu paketten yeni ek paket yoktu.</translation>
    </message>
    <message>
        <source>At %1 the account could not be read completely.</source>
        <extracomment>%1: time of day.</extracomment>
        <translation>Saat %1 itibarıyla hesap tam okunamadı.</translation>
    </message>
    <message>
        <source>The eSIM has as much more as this top-up brings.</source>
        <translation>eSIM’de tam bu ek paketin getirdiği kadar artış var.</translation>
    </message>
    <message>
        <source>The eSIM has as much as before, but its figures may be late.</source>
        <translation>eSIM’deki miktar değişmemiş, ama değerler gecikmiş olabilir.</translation>
    </message>
    <message>
        <source>The eSIM has changed by more than this top-up alone; a colleague may have topped it up too.</source>
        <translation>eSIM’deki değişiklik, bu ek paketin tek başına getireceğinden fazla; bir iş arkadaşınız da ek paket yüklemiş olabilir.</translation>
    </message>
    <message>
        <source>What the eSIM has could not be seen.</source>
        <translation>eSIM’de ne olduğu görülemedi.</translation>
    </message>
    <message>
        <source>This eSIM is being prepared. It can be topped up once it is ready.</source>
        <translation>Bu eSIM hazırlanıyor. Hazır olunca ek paket yüklenebilir.</translation>
    </message>
    <message>
        <source>The ICCID of this eSIM could not be read, so nothing can be bought for it. F5 reads the list again.</source>
        <translation>Bu eSIM’in ICCID’si okunamadı, bu yüzden onun için hiçbir şey satın alınamaz. F5 listeyi yeniden okur.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up: its status is “%1”. Sell a new one instead.</source>
        <extracomment>%1: a status in the middle of a sentence: &quot;Expired&quot;.</extracomment>
        <translation>Bu eSIM’e ek paket yüklenemez: durumu “%1”. Bunun yerine yeni bir eSIM satışı yapın.</translation>
    </message>
    <message>
        <source>This eSIM can&apos;t be topped up before it is used for the first time.</source>
        <translation>Bu eSIM’e ilk kez kullanılmadan ek paket yüklenemez.</translation>
    </message>
    <message>
        <source>eSIMs of this package can&apos;t be topped up. Sell a new one instead.</source>
        <translation>Bu paketin eSIM’lerine ek paket yüklenemez. Bunun yerine yeni bir eSIM satışı yapın.</translation>
    </message>
    <message>
        <source>eSIMfly offers no top-ups for unlimited plans. Sell a new one instead.</source>
        <translation>eSIMfly sınırsız paketler için ek paket sunmuyor. Bunun yerine yeni bir eSIM satışı yapın.</translation>
    </message>
    <message>
        <source>A top-up of this eSIM is not clear yet. Decide about it first.</source>
        <translation>Bu eSIM için alınan bir ek paketin sonucu henüz belli değil. Önce onun için karar verin.</translation>
    </message>
    <message>
        <source>Your decision is on its way to your team.</source>
        <translation>Kararınız ekibinize iletiliyor.</translation>
    </message>
    <message>
        <source>%1 sent it and is gone. It can be decided here from %2 on.</source>
        <extracomment>%1: the name of a desk; %2: a time.</extracomment>
        <translation>%1 bunu gönderdi, ama o kasa artık yok. %2 tarihinden itibaren burada karar verilebilir.</translation>
    </message>
    <message>
        <source>%1 sent it and may still learn what came of it.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 bunu gönderdi; sonucunu hâlâ öğrenebilir.</translation>
    </message>
    <message>
        <source>%1 sent it and does not send it again. Look at the eSIM: does it have the data?</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>%1 bunu gönderdi, yeniden göndermiyor. eSIM’e bakın: veri eklenmiş mi?</translation>
    </message>
</context>
<context>
    <name>Desk::Tour</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>%1 klasörü oluşturulamıyor.</translation>
    </message>
    <message>
        <source>Connect the sandbox account and copy its catalogue</source>
        <translation>Deneme hesabını bağla ve kataloğunu indir</translation>
    </message>
    <message>
        <source>Search: turkey 5gb</source>
        <translation>Ara: turkey 5gb</translation>
    </message>
    <message>
        <source>What the customer sees on a screen of their own</source>
        <translation>Müşterinin kendi ekranında gördüğü</translation>
    </message>
    <message>
        <source>Order with Ctrl+Enter; the QR code is on the screen</source>
        <translation>Ctrl+Enter ile sipariş ver; QR kodu ekranda</translation>
    </message>
    <message>
        <source>Read the QR code back from the picture</source>
        <translation>QR kodunu resimden geri oku</translation>
    </message>
    <message>
        <source>The customer sees the code and how to begin</source>
        <translation>Müşteri, kodu ve nasıl başlayacağını görür</translation>
    </message>
    <message>
        <source>Hand it over with Ctrl+P</source>
        <translation>Ctrl+P ile teslim et</translation>
    </message>
    <message>
        <source>The same for somebody who reads Arabic</source>
        <translation>Aynısı, Arapça okuyan biri için</translation>
    </message>
    <message>
        <source>What it sells for</source>
        <translation>Kaça satıldığı</translation>
    </message>
    <message>
        <source>The eSIMs</source>
        <extracomment>Heading of a step that the program plays by itself.</extracomment>
        <translation>eSIM’ler</translation>
    </message>
    <message>
        <source>What an eSIM has used, day by day</source>
        <translation>Bir eSIM’in gün gün kullandığı</translation>
    </message>
    <message>
        <source>Why is there no data?</source>
        <translation>İnternet neden yok?</translation>
    </message>
    <message>
        <source>Top it up with Ctrl+T</source>
        <translation>Ctrl+T ile ek paket yükle</translation>
    </message>
    <message>
        <source>The orders</source>
        <extracomment>Heading of a step that the program plays by itself.</extracomment>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>The shop at a glance</source>
        <translation>Bir bakışta mağaza</translation>
    </message>
    <message>
        <source>Close the day with Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D ile gün sonu al</translation>
    </message>
    <message>
        <source>F8 hides what it costs, while a customer looks on</source>
        <translation>Müşteri bakarken F8 maliyeti gizler</translation>
    </message>
    <message>
        <source>The catalogue in the dark</source>
        <translation>Katalog, koyu temada</translation>
    </message>
    <message>
        <source>%1: not done after %2 s.</source>
        <extracomment>%1: heading of a step, %2: a number of seconds.</extracomment>
        <translation>%1: %2 sn sonra bitmedi.</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <extracomment>%1: heading of a step, %2: how many milliseconds it took.</extracomment>
        <translation>%1: %2 ms</translation>
    </message>
    <message>
        <source>The picture %1 can&apos;t be written.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>%1 resmi yazılamıyor.</translation>
    </message>
    <message>
        <source>Done. The pictures are in %1.</source>
        <extracomment>%1: path of a folder.</extracomment>
        <translation>Bitti. Resimler %1 klasöründe.</translation>
    </message>
    <message>
        <source>The tour ended early.</source>
        <translation>Tur erken bitti.</translation>
    </message>
    <message>
        <source>Comes back on Friday, room 12</source>
        <translation>Cuma günü dönecek, oda 12</translation>
    </message>
    <message>
        <source>This desk has made its team</source>
        <translation>Bu kasa ekibini kurdu</translation>
    </message>
    <message>
        <source>A second desk joins it</source>
        <translation>İkinci bir kasa ekibe katılıyor</translation>
    </message>
    <message>
        <source>Second desk</source>
        <extracomment>The name of a desk of the team.</extracomment>
        <translation>İkinci kasa</translation>
    </message>
    <message>
        <source>What the second desk writes of an eSIM stands here</source>
        <translation>İkinci kasanın bir eSIM için yazdığı burada görünür</translation>
    </message>
    <message>
        <source>What the second desk sells stands in the books here</source>
        <translation>İkinci kasanın sattığı buradaki kayıtlarda görünür</translation>
    </message>
</context>
<context>
    <name>Desk::UnfinishedPurchases</name>
    <message>
        <source>Unfinished purchases</source>
        <extracomment>Title of the list of orders that need a decision.</extracomment>
        <translation>Sonuçlanmamış alımlar</translation>
    </message>
    <message>
        <source>It is not clear whether these were bought. Nothing is sent again unless you say so.</source>
        <translation>Bunların satın alınıp alınmadığı belli değil. Siz istemeden hiçbir şey yeniden gönderilmez.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Bilinenler</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks eSIMfly how an order stands.</extracomment>
        <translation>Yeniden kontrol et</translation>
    </message>
    <message>
        <source>Reads orders, eSIMs and balance of the account once more</source>
        <translation>Hesabın siparişlerini, eSIM’lerini ve bakiyesini bir kez daha okur</translation>
    </message>
    <message>
        <source>Finish this order</source>
        <translation>Bu siparişi tamamla</translation>
    </message>
    <message>
        <source>Sends the same order once more: it is bought if it was not bought yet, and never twice</source>
        <translation>Aynı siparişi bir kez daha gönderir: henüz alınmadıysa alınır, asla iki kez alınmaz</translation>
    </message>
    <message>
        <source>It went through</source>
        <translation>İşlem gerçekleşti</translation>
    </message>
    <message>
        <source>Only if you have seen that the eSIM has the data</source>
        <translation>eSIM’de verinin olduğunu gördüyseniz</translation>
    </message>
    <message>
        <source>It was not bought</source>
        <translation>Satın alınmadı</translation>
    </message>
    <message>
        <source>Only if you have seen in the account that there is no such order or top-up</source>
        <translation>Hesapta böyle bir sipariş ya da ek paket olmadığını gördüyseniz</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog.</extracomment>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Every purchase is settled.</source>
        <translation>Tüm alımlar sonuçlandı.</translation>
    </message>
    <message>
        <source>%1 Of the orders at once: %2.</source>
        <extracomment>%1: what is known of an order; %2: of those ordered with it, &quot;2 of 5 bought, 1 not clear, 2 not sent&quot;.</extracomment>
        <translation>%1 Aynı anda verilen siparişlerden: %2.</translation>
    </message>
    <message>
        <source>Top-up of %1</source>
        <extracomment>In the place of a note. %1: an ICCID.</extracomment>
        <translation>%1 için ek paket</translation>
    </message>
    <message>
        <source>Was “%1” not bought?</source>
        <extracomment>%1: the name of a package.</extracomment>
        <translation>“%1” satın alınmadı mı?</translation>
    </message>
    <message>
        <source>The program will no longer look whether its money came back. Look at your balance and your orders first.</source>
        <translation>Program artık parasının geri gelip gelmediğine bakmayacak. Önce bakiyenize ve siparişlerinize bakın.</translation>
    </message>
    <message>
        <source>The program will no longer look for it, and the eSIM can be topped up again. If eSIMfly did charge it, the eSIM has the data, and the money is gone.</source>
        <translation>Program artık onu aramayacak, eSIM’e yeniden ek paket yüklenebilecek. eSIMfly ücret aldıysa veri eSIM’dedir, para da hesaptan çıkmıştır.</translation>
    </message>
    <message>
        <source>The program will no longer look for it. If eSIMfly did charge it, the eSIM appears in the list of eSIMs, and the money is gone.</source>
        <translation>Program artık onu aramayacak. eSIMfly ücret aldıysa eSIM, eSIM listesinde belirir; para da hesaptan çıkmıştır.</translation>
    </message>
    <message>
        <source>Yes, it was not bought</source>
        <translation>Evet, satın alınmadı</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <extracomment>Button of a question: nothing is decided.</extracomment>
        <translation>Aramayı sürdür</translation>
    </message>
    <message>
        <source>Asks which order of the account it was</source>
        <translation>Hesaptaki hangi sipariş olduğunu sorar</translation>
    </message>
</context>
<context>
    <name>Desk::UsageChart</name>
    <message>
        <source>No data was used on the days that could be read.</source>
        <translation>Okunabilen günlerde veri kullanılmadı.</translation>
    </message>
    <message>
        <source>No data was used.</source>
        <translation>Veri kullanılmadı.</translation>
    </message>
    <message>
        <source>%1 in all, the most on %2: %3.</source>
        <extracomment>What a chart shows, for those who can&apos;t see it. %1, %3: amounts of data; %2: a day.</extracomment>
        <translation>Toplam %1, en çok %2 günü: %3.</translation>
    </message>
    <message>
        <source>Used per day</source>
        <translation>Günlük kullanım</translation>
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
        <translation>Kullanılan veri</translation>
    </message>
    <message>
        <source>Data left</source>
        <extracomment>Name of what says how much data is left.</extracomment>
        <translation>Kalan veri</translation>
    </message>
    <message>
        <source>Age of the figures</source>
        <translation>Değerlerin yaşı</translation>
    </message>
    <message>
        <source>Ask the network</source>
        <translation>Ağa sor</translation>
    </message>
    <message>
        <source>Refresh usage</source>
        <extracomment>Button: reads again how much data was used.</extracomment>
        <translation>Kullanımı yenile</translation>
    </message>
    <message>
        <source>Asks the mobile network how much was used and where the phone is; once a minute (F5)</source>
        <translation>Mobil ağa ne kadar kullanıldığını ve telefonun nerede olduğunu sorar; dakikada bir kez (F5)</translation>
    </message>
    <message>
        <source>Live status</source>
        <extracomment>Name of what the network says about an eSIM at this moment.</extracomment>
        <translation>Anlık durum</translation>
    </message>
    <message>
        <source>Used per day</source>
        <translation>Günlük kullanım</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>Choice above a chart: the last 7 days.</extracomment>
        <translation>7 gün</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>Choice above a chart: the last 30 days.</extracomment>
        <translation>30 gün</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>Choice above a chart: the last 90 days.</extracomment>
        <translation>90 gün</translation>
    </message>
    <message>
        <source>Usage report</source>
        <extracomment>Name of a table: where how much data was used.</extracomment>
        <translation>Kullanım raporu</translation>
    </message>
    <message>
        <source>Usage per day</source>
        <translation>Güne göre kullanım</translation>
    </message>
    <message>
        <source>Usage by country</source>
        <translation>Ülkeye göre kullanım</translation>
    </message>
    <message>
        <source>Choose an eSIM to see what it has used.</source>
        <translation>Kullandığını görmek için bir eSIM seçin.</translation>
    </message>
    <message>
        <source>Stored figures of an earlier day</source>
        <translation>Daha önceki bir günden saklanan değerler</translation>
    </message>
    <message>
        <source>Stored figures, read at %1 (%2)</source>
        <extracomment>%1: time of day; %2: how long ago: &quot;3 min&quot;.</extracomment>
        <translation>Saklanan değerler, okuma: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: an amount of data.</extracomment>
        <translation>%1 kaldı</translation>
    </message>
    <message>
        <source>ends %1, in %2</source>
        <extracomment>%1: a day; %2: &quot;15 days&quot;.</extracomment>
        <translation>bitiş %1, %2 sonra</translation>
    </message>
    <message>
        <source>ended %1</source>
        <extracomment>%1: a day.</extracomment>
        <translation>bitti: %1</translation>
    </message>
    <message>
        <source>its validity begins with the first use</source>
        <translation>günleri ilk kullanımda başlar</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>Ağa soruluyor…</translation>
    </message>
    <message>
        <source>It can be asked again in a minute.</source>
        <translation>Bir dakika sonra yeniden sorulabilir.</translation>
    </message>
    <message>
        <source>Reading the report…</source>
        <translation>Rapor okunuyor…</translation>
    </message>
    <message>
        <source>None of the days of this report could be read.</source>
        <translation>Bu raporun hiçbir günü okunamadı.</translation>
    </message>
    <message>
        <source>No data was used in this time.</source>
        <translation>Bu sürede veri kullanılmadı.</translation>
    </message>
    <message>
        <source>%1 in all, %2 a day on days with use. Read: %3.</source>
        <extracomment>%1, %2: amounts of data; %3: how long ago it was read: &quot;3 min&quot;.</extracomment>
        <translation>Toplam %1, kullanım olan günlerde günlük %2. Okuma: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of it could not be read.</source>
        <extracomment>%Ln: how many rows of a report of used data.</extracomment>
        <translation>
            <numerusform>%Ln satırı okunamadı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::UsageReportModel</name>
    <message>
        <source>Country</source>
        <extracomment>Heading of a column: where data was used.</extracomment>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Heading of a column: name of a network operator.</extracomment>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Data used</source>
        <extracomment>Heading of a column: an amount of data.</extracomment>
        <translation>Kullanılan veri</translation>
    </message>
</context>
<context>
    <name>Desk::WeekModel</name>
    <message>
        <source>Week</source>
        <extracomment>Heading of a column: first and last day of a week.</extracomment>
        <translation>Hafta</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>Heading of a column: how many orders in that week.</extracomment>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Heading of a column: what the account paid in that week.</extracomment>
        <translation>Harcanan</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>Heading of a column: what customers paid in that week.</extracomment>
        <translation>Satış tutarı</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>Heading of a column: what is left of the sales of that week when they were paid.</extracomment>
        <translation>Kâr</translation>
    </message>
    <message>
        <source>Of the orders whose selling price is known</source>
        <translation>Satış tutarı bilinen siparişlerden</translation>
    </message>
    <message>
        <source>%1 of %2 of %3</source>
        <extracomment>%1: an amount of money; of %2 orders it is known what they were sold for, of %3 that were paid for.</extracomment>
        <translation>%1 (%2 / %3)</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Heading of a column: what came back in that week.</extracomment>
        <translation>İade edilen</translation>
    </message>
    <message>
        <source>What came back to the balance in this week, whenever it was sold</source>
        <translation>Ne zaman satılmış olursa olsun bu hafta bakiyeye geri gelen</translation>
    </message>
    <message>
        <source>Not in the sums</source>
        <translation>Toplam dışı</translation>
    </message>
    <message>
        <source>Orders of which it is not certain, or not readable, what was paid</source>
        <translation>Ne ödendiği kesin olmayan ya da okunamayan siparişler</translation>
    </message>
</context>
<context>
    <name>Desk::WeeksChart</name>
    <message>
        <source>%1 spent</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 harcandı</translation>
    </message>
    <message>
        <source>%1 sold for</source>
        <extracomment>What customers paid. %1: an amount of money.</extracomment>
        <translation>%1 satış tutarı</translation>
    </message>
    <message>
        <source>%1 margin</source>
        <extracomment>%1: an amount of money.</extracomment>
        <translation>%1 kâr</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What a chart shows of one week, for those who can&apos;t see it. %1: days; %2: amounts.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>Çizilecek bir şey yok.</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>In a chart: what the account paid.</extracomment>
        <translation>Harcanan</translation>
    </message>
    <message>
        <source>Sold for</source>
        <extracomment>In a chart: what customers paid.</extracomment>
        <translation>Satış tutarı</translation>
    </message>
    <message>
        <source>Margin</source>
        <extracomment>In a chart: what is left of sales when they were paid.</extracomment>
        <translation>Kâr</translation>
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
        <translation>Bulun, sipariş edin, müşteri tarasın: saniyeler içinde bir seyahat eSIM’i.</translation>
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
        <translation>Hesaptaki hangi siparişti?</translation>
    </message>
    <message>
        <source>It was this one</source>
        <translation>Buydu</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <extracomment>Button of a question: nothing is decided.</extracomment>
        <translation>Aramayı sürdür</translation>
    </message>
    <message>
        <source>None of the orders was chosen. Nothing was decided.</source>
        <translation>Siparişlerden hiçbiri seçilmedi. Karar kaydedilmedi.</translation>
    </message>
    <message>
        <source>No order of the account can have been this one.</source>
        <translation>Hesaptaki hiçbir sipariş bu olamaz.</translation>
    </message>
    <message>
        <source>Your team can&apos;t be asked at the moment. Nothing was decided.</source>
        <translation>Şu anda ekibinize sorulamıyor. Karar kaydedilmedi.</translation>
    </message>
    <message>
        <source>That order belongs to another sale. Nothing was decided.</source>
        <translation>O sipariş başka bir satışa ait. Karar kaydedilmedi.</translation>
    </message>
    <message>
        <source>The account does not show that order. Nothing was decided.</source>
        <translation>O sipariş hesapta görünmüyor. Karar kaydedilmedi.</translation>
    </message>
</context>
<context>
    <name>Desk::WorthACallModel</name>
    <message>
        <source>No data left, ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day.</extracomment>
        <translation>Verisi bitti, bitiş %1</translation>
    </message>
    <message>
        <source>No data left</source>
        <translation>Verisi bitti</translation>
    </message>
    <message>
        <source>Nearly empty, ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day.</extracomment>
        <translation>Verisi azaldı, bitiş %1</translation>
    </message>
    <message>
        <source>Nearly empty</source>
        <extracomment>Why a customer is worth a call: little data is left.</extracomment>
        <translation>Verisi azaldı</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <extracomment>Why a traveller is worth a call. %1: a day and a time.</extracomment>
        <translation>Bitiş %1</translation>
    </message>
    <message>
        <source>Being prepared since %1</source>
        <extracomment>Why an eSIM needs attention. %1: a day and a time.</extracomment>
        <translation>%1 tarihinden beri hazırlanıyor</translation>
    </message>
    <message>
        <source>Not installed since %1</source>
        <extracomment>Why a traveller is worth a call: bought, and never put on a phone. %1: a day.</extracomment>
        <translation>%1 tarihinden beri yüklenmedi</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Heading: the reason why a traveller is worth a call.</extracomment>
        <translation>Neden</translation>
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
        <translation>Kullanılan veri</translation>
    </message>
    <message>
        <source>Customer or note</source>
        <translation>Müşteri veya not</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Heading of a column: what to do for a customer.</extracomment>
        <translation>Sonraki adım</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Button: an eSIM gets more data.</extracomment>
        <translation>Ek paket</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows an eSIM.</extracomment>
        <translation>Göster</translation>
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
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>A key, as keyboards and other programs name it.</extracomment>
        <translation>Esc</translation>
    </message>
</context>
</TS>
