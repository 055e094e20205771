<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Desk::HandOver</name>
    <message>
        <source>Your eSIM</source>
        <translation>eSIM’iniz</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veri</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>sınırsız</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Geçerlilik</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>with the first use</source>
        <translation>ilk kullanımda</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>hemen</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Ülkeler</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
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
        <translation>SM-DP+ adresi</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Etkinleştirme kodu</translation>
    </message>
    <message>
        <source>Full code</source>
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
        <translation>Makbuz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Satış tarihi</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>nakit</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kart</translation>
    </message>
    <message>
        <source>room</source>
        <translation>oda hesabı</translation>
    </message>
    <message>
        <source>later</source>
        <translation>sonra ödenecek</translation>
    </message>
</context>
</TS>
