// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/correctiontext.h"

#include "domain/utctime.h"
#include "models/text/hiddenprices.h"

#include <QTest>

using namespace Desk;
using Field = Correction::Field;

class CorrectionTextTest : public QObject
{
    Q_OBJECT

private:
    static Correction correction(Field field, const QString &before, const QString &after,
                                 const QString &seller = QStringLiteral("Sara"))
    {
        Correction made;
        made.field = field;
        made.before = before;
        made.after = after;
        made.at = utcTime(QDate(2026, 11, 24), QTime(14, 2));
        made.seller = seller;
        return made;
    }
    /// Without the signs that keep names in their own direction.
    static QString plain(QString text)
    {
        return text.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
    }

    const Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
    const CorrectionText m_words{m_format};
    const QString m_when = m_format.dateTime(utcTime(QDate(2026, 11, 24), QTime(14, 2)));

private slots:
    void saysWhatWasAndWhatIs_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, Field field, const QString &before, const QString &after,
                            const QString &expected) { QTest::newRow(name) << field << before << after << expected; };
        row("price", Field::SoldFor, QStringLiteral("7.99 USD"), QStringLiteral("4500 IQD"),
            QStringLiteral("Sold for $7.99 → 4,500 IQD"));
        row("price for the first time", Field::SoldFor, {}, QStringLiteral("7.99 USD"),
            QStringLiteral("Sold for – → $7.99"));
        row("seller", Field::Seller, QStringLiteral("Tom"), {}, QStringLiteral("Seller Tom → nobody"));
        row("payment", Field::Payment, {}, QStringLiteral("Card"), QStringLiteral("Payment not said → Card"));
        row("note", Field::Note, QStringLiteral("%1 %2"), {}, QStringLiteral("Note %1 %2 → none"));
    }
    void saysWhatWasAndWhatIs()
    {
        QFETCH(Field, field);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        QCOMPARE(plain(m_words.line(correction(field, before, after))), expected + QStringLiteral(", Sara, ") + m_when);
        QCOMPARE(plain(m_words.line(correction(field, before, after, {}))), expected + QStringLiteral(", ") + m_when);
    }

    void saysWhoWasTheLastAndWhen()
    {
        QCOMPARE(m_words.last({}), QString());
        const Correction first = correction(Field::Seller, {}, QStringLiteral("Tom"), QStringLiteral("Tom"));
        const Correction last = correction(Field::Seller, QStringLiteral("Tom"), {});
        QCOMPARE(plain(m_words.last({first, last})), QStringLiteral("Corrected by Sara, ") + m_when);
        QCOMPARE(plain(m_words.last({correction(Field::Seller, {}, {}, {})})), QStringLiteral("Corrected ") + m_when);
    }

    void whatTheCustomerPaidIsNotHidden()
    {
        setPricesHidden(true);
        const QString line =
            m_words.line(correction(Field::SoldFor, QStringLiteral("7.99 USD"), QStringLiteral("8.49 USD")));
        setPricesHidden(false);
        QVERIFY(plain(line).startsWith(QStringLiteral("Sold for $7.99 → $8.49")));
    }
};

QTEST_GUILESS_MAIN(CorrectionTextTest)
#include "tst_correctiontext.moc"
