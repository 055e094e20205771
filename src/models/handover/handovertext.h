// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handover.h"

#include <QLocale>
#include <QStringList>

#include <memory>

class QTranslator;

namespace Desk {

class CountryNames;

/// What a traveller reads about an eSIM, in the traveller's language, whatever the program's own is. Built once for a
/// language; copies share it.
class HandOverText
{
public:
    struct Fact
    {
        QString name;
        QString value;
    };

    /// As BCP 47 has them, "ar", "pt-BR"; in the order in which they are offered.
    static QStringList languages();
    /// What a language calls itself: "Türkçe".
    static QString nativeName(const QString &language);

    /// English where it is none of languages().
    explicit HandOverText(const QString &language);

    const QString &language() const { return m_language; }
    const QLocale &locale() const { return m_locale; }
    bool isRightToLeft() const { return m_locale.textDirection() == Qt::RightToLeft; }

    QString heading() const;
    QString priceName() const;
    QString amount(Amount amount) const;
    /// Data, days, when they begin, countries; only what is known.
    QList<Fact> facts(const HandOver &handOver) const;
    QString scanHint() const;
    QString typeHint() const;
    QString tapHint() const;
    QString addressName() const;
    QString matchingIdName() const;
    QString fullCodeName() const;
    QString confirmationNote() const;
    QStringList iphoneSteps() const;
    QStringList androidSteps() const;
    QString noDataHeading() const;
    QString noDataAdvice() const;
    QString onceOnly() const;
    QString specimenNote() const;

    QString receiptName() const;
    QString numberName() const;
    QString soldOnName() const;
    QString totalName() const;
    QString paymentName() const;
    /// A kind of payment, as settings and journal have it.
    QString payment(const QString &kept) const;
    /// In the order year, month, day, which no country reads as another day. Local time.
    QString dateTime(const QDateTime &utc) const;

    /// Ready to be sent: at most messageLength characters, whatever the package is called and however long its links
    /// are.
    QString message(const HandOver &handOver, const ShopDetails &shop) const;
    static constexpr int messageLength = 900;

private:
    QString text(const char *source, int number = -1) const;
    QString data(const Package &package) const;
    QString countries(const QStringList &codes) const;

    QString m_language;
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator;
    std::shared_ptr<const CountryNames> m_countryNames;
};

} // namespace Desk
