<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Desk::HandOver</name>
    <message>
        <source>Your eSIM</source>
        <translation>您的 eSIM</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限量</translation>
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
        <translation>有效期</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始计算</translation>
    </message>
    <message>
        <source>with the first use</source>
        <translation>首次使用时</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家和地区</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
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
        <translation>SM-DP+ 地址</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>激活码</translation>
    </message>
    <message>
        <source>Full code</source>
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
        <translation>收据</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>销售时间</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>room</source>
        <translation>挂房账</translation>
    </message>
    <message>
        <source>later</source>
        <translation>稍后付</translation>
    </message>
</context>
</TS>
