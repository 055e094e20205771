// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/moneytext.h"

#include <QLocale>
#include <QTest>

using namespace Desk;

namespace {

/// How a language writes money, as its grammars and banks have it.
struct Writing
{
    const char *language;
    const char *dollars; ///< %1: the number.
    const char *euros;
    const char *dinars;
    const char *zero;
    const char *decimal;
    const char *thousands;
};

const Writing writings[] = {
    {"en", "$%1", "€%1", "%1 IQD", "0", ".", ","},       {"ar", "%1 $", "%1 €", "%1 IQD", "٠", "٫", "٬"},
    {"ckb", "%1 $", "%1 €", "%1 د.ع.", "٠", "٫", "٬"},   {"fa", "$ %1", "€ %1", "%1 IQD", "۰", "٫", "٬"},
    {"tr", "$%1", "€%1", "%1 IQD", "0", ",", "."},       {"de", "%1 $", "%1 €", "%1 IQD", "0", ",", "."},
    {"fr", "%1 $", "%1 €", "%1 IQD", "0", ",", " "},     {"es", "%1 $", "%1 €", "%1 IQD", "0", ",", "."},
    {"it", "%1 $", "%1 €", "%1 IQD", "0", ",", "."},     {"pt_BR", "$ %1", "€ %1", "%1 IQD", "0", ",", "."},
    {"ru", "%1 $", "%1 €", "%1 IQD", "0", ",", " "},     {"zh_CN", "$%1", "€%1", "%1 IQD", "0", ".", ","},
    {"ar_IQ", "%1 $", "%1 €", "%1 د.ع.", "٠", "٫", "٬"},
};

/// One kind of blank, and no marks of direction: which of them it is, is the language's affair.
QString plain(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    for (QChar &c : text) {
        c = c.isSpace() ? QChar(u' ') : c;
    }
    return text;
}

QString written(const Writing &writing, const QString &english)
{
    QString text;
    for (const QChar c : english) {
        if (c.isDigit()) {
            text += QChar(QString::fromUtf8(writing.zero).front().unicode() + c.digitValue());
        } else {
            text += QString::fromUtf8(c == QLatin1Char('.') ? writing.decimal : writing.thousands);
        }
    }
    return text;
}

} // namespace

class MoneyTextTest : public QObject
{
    Q_OBJECT

private slots:
    void isWrittenAsTheLanguageDoes_data();
    void isWrittenAsTheLanguageDoes();
};

void MoneyTextTest::isWrittenAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Money>("amount");
    QTest::addColumn<QString>("text");
    const QList<std::pair<qint64, QString>> cents{{0, QStringLiteral("0.00")},
                                                  {5, QStringLiteral("0.05")},
                                                  {1250, QStringLiteral("12.50")},
                                                  {6'500'000, QStringLiteral("65,000.00")}};
    const QList<std::pair<qint64, QString>> whole{{0, QStringLiteral("0")},
                                                  {5, QStringLiteral("5")},
                                                  {1250, QStringLiteral("1,250")},
                                                  {65'000, QStringLiteral("65,000")}};
    for (const Writing &writing : writings) {
        const auto add = [&writing](const auto &amounts, Currency currency, const char *pattern) {
            for (const auto &[units, english] : amounts) {
                // Four digits stand together in Spanish.
                const bool standsTogether =
                    qstrcmp(writing.language, "es") == 0 && english.size() == 5 && english.at(1) == QLatin1Char(',');
                const QString number = standsTogether ? QString(english).remove(QLatin1Char(',')) : english;
                QTest::addRow("%s %s %s", writing.language, qPrintable(currencyCode(currency)), qPrintable(english))
                    << QString::fromLatin1(writing.language) << Money(units, currency)
                    << QString::fromUtf8(pattern).arg(written(writing, number));
            }
        };
        add(cents, Currency::Usd, writing.dollars);
        add(cents, Currency::Eur, writing.euros);
        add(whole, Currency::Iqd, writing.dinars);
    }
}

void MoneyTextTest::isWrittenAsTheLanguageDoes()
{
    QFETCH(const QString, language);
    QFETCH(const Money, amount);
    QFETCH(const QString, text);
    QCOMPARE(plain(moneyText(amount, QLocale(language))), text);
}

QTEST_GUILESS_MAIN(MoneyTextTest)
#include "tst_moneytext.moc"
