// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal/correctionrow.h"

#include "domain/amount.h"
#include "store/database/enumtext.h"
#include "store/database/rowreader.h"

namespace Desk::CorrectionRow {

namespace {

QString keyText(const QUuid &key)
{
    return key.isNull() ? QString() : key.toString(QUuid::WithoutBraces);
}

QUuid idOf(const Correction &correction)
{
    static const QUuid space(QStringLiteral("c1f7c5f2-7d55-4a0e-9c42-5a0c1f0e6b37"));
    const QStringList parts{correction.accessCode,      QString::number(correction.at.toMSecsSinceEpoch()),
                            keyText(correction.sale),   correction.reference,
                            enumText(correction.field), correction.before,
                            correction.after,           correction.seller};
    return QUuid::createUuidV5(space, parts.join(QLatin1Char('\n')));
}

/// Nobody said it, or it is what a customer may pay.
bool isSoldFor(const QString &value)
{
    const auto amount = Amount::fromString(value);
    return value.isEmpty() || (amount && !amount->isNegative());
}

} // namespace

QString columns()
{
    return QStringLiteral("uuid, made_at, access_code, sale, reference, field, old_value, new_value, seller");
}

std::optional<Correction> read(const QSqlQuery &query)
{
    RowReader reader(query);
    Correction correction;
    const QUuid id = QUuid::fromString(reader.nextText());
    correction.at = toTime(reader.next());
    correction.accessCode = reader.nextText();
    correction.sale = QUuid::fromString(reader.nextText());
    correction.reference = reader.nextText();
    correction.field = reader.nextEnum<Correction::Field>();
    correction.before = cleanNote(reader.nextText());
    correction.after = cleanNote(reader.nextText());
    correction.seller = reader.nextWords();
    const bool areAmounts =
        correction.field != Correction::Field::SoldFor || (isSoldFor(correction.before) && isSoldFor(correction.after));
    // It is of one order, and says which.
    const bool isOfOne = correction.sale.isNull() != correction.reference.isEmpty();
    return reader.isGood() && !id.isNull() && correction.at.isValid() && isOfOne && areAmounts
               ? std::optional(correction)
               : std::nullopt;
}

Result<void> insert(Database &database, const Correction &correction)
{
    return database.change(QStringLiteral("INSERT INTO corrections (%1) VALUES (?,?,?,?,?,?,?,?,?)"
                                          " ON CONFLICT (uuid) DO NOTHING")
                               .arg(columns()),
                           {keyText(idOf(correction)), fromTime(correction.at), notNull(correction.accessCode),
                            notNull(keyText(correction.sale)), notNull(correction.reference),
                            enumText(correction.field), notNull(correction.before), notNull(correction.after),
                            notNull(correction.seller)});
}

} // namespace Desk::CorrectionRow
