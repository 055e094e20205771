// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/paymenttext.h"
#include "services/account/preferences.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Desk;

namespace {

/// Says each of the usual kinds backwards.
class OtherLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        QString said = QString::fromLatin1(source);
        std::reverse(said.begin(), said.end());
        return qstrcmp(context, "Desk::PaymentText") == 0 ? said : QString();
    }
};

} // namespace

/// How a customer pays, in the words of who looks and in those that are kept.
class PaymentTextTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QCoreApplication::installTranslator(&m_language); }
    void cleanup() { QCoreApplication::removeTranslator(&m_language); }

    /// With which every shop begins.
    void saysEachUsualKindInTheLanguage()
    {
        for (const QString &usual : Preferences::usualPayments()) {
            QVERIFY2(PaymentText::shown(usual) != usual, qPrintable(usual));
        }
        QCOMPARE(PaymentText::shown(QStringLiteral("cash")), QStringLiteral("hsac"));
    }

    void keepsWhatTheShopCallsIts()
    {
        const QStringList own{QStringLiteral("Voucher"), QStringLiteral("cash"), QString()};
        QCOMPARE(PaymentText::shown(own), (QStringList{own.at(0), QStringLiteral("hsac"), QString()}));
        QCOMPARE(PaymentText::kept(own.at(0)), own.at(0));
    }

    void keepsOneKindAsOneInEachLanguage()
    {
        for (const QString &usual : Preferences::usualPayments()) {
            QCOMPARE(PaymentText::kept(PaymentText::shown(usual)), usual);
        }
        QCoreApplication::removeTranslator(&m_language);
        QCOMPARE(PaymentText::shown(QStringLiteral("cash")), QStringLiteral("cash"));
    }

private:
    OtherLanguage m_language;
};

QTEST_GUILESS_MAIN(PaymentTextTest)
#include "tst_paymenttext.moc"
