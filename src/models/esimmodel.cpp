// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/esimmodel.h"

#include "domain/cleantext.h"
#include "models/text/esimtext.h"
#include "models/text/listtext.h"
#include "models/text/teamtext.h"
#include "services/esims/esimfacts.h"
#include "services/search/textfold.h"

#include <algorithm>
#include <utility>

namespace Desk {

namespace {

Tone toneOf(const Esim &esim)
{
    if (isBarred(esim) || esim.unreadable & Esim::Field::Status) {
        return Tone::Waiting;
    }
    switch (shownStatus(esim)) {
    case Esim::Status::New:
        return Tone::Fresh;
    case Esim::Status::Active:
        return Tone::Good;
    case Esim::Status::Pending:
        return Tone::Waiting;
    case Esim::Status::Depleted:
        return Tone::Bad;
    case Esim::Status::Expired:
    case Esim::Status::UsedExpired:
    case Esim::Status::Cancelled:
    case Esim::Status::Deleted:
    case Esim::Status::Other:
        break;
    }
    return Tone::Neutral;
}

/// What never changes: what was known before is true still.
QString lastingCell(const Esim &esim, Esim::Field field, const QString &known,
                    const QString &otherwise = Format::dash())
{
    if (!known.isEmpty()) {
        return known;
    }
    return esim.unreadable & field ? ListText::notReadable() : otherwise;
}

/// What a file has instead of a value that is not known: that it could not be read, where that is why.
ExportValue notKnown(const Esim &esim, Esim::Field field, const QString &known = {})
{
    return esim.unreadable & field ? ExportValue(ListText::unread(known)) : ExportValue();
}

} // namespace

EsimModel::EsimModel(const Format &format, QObject *parent)
    : KeyedTableModel(format, parent)
{}

void EsimModel::setEsims(const QList<Esim> &esims)
{
    updateRows(esims);
}

void EsimModel::setNotes(const QHash<Iccid, QString> &notes)
{
    const QHash<Iccid, QString> before = std::exchange(m_notes, notes);
    for (int row = 0; row < rows().size(); ++row) {
        if (const Iccid &iccid = rows()[row].iccid; before.value(iccid) != notes.value(iccid)) {
            changed(row);
        }
    }
}

void EsimModel::setOrderReferences(const QHash<Iccid, QString> &references)
{
    if (references == m_references) {
        return;
    }
    m_references = references;
    m_searchTexts.clear();
    allChanged(); // Found by it from now on.
}

void EsimModel::setNote(const Iccid &iccid, const QString &note)
{
    if (m_notes.value(iccid) == note) {
        return;
    }
    note.isEmpty() ? static_cast<void>(m_notes.remove(iccid)) : static_cast<void>(m_notes.insert(iccid, note));
    const int row = rowOf(iccid);
    if (row >= 0) {
        changed(row);
    }
}

int EsimModel::rowOf(const Iccid &iccid) const
{
    const auto found = std::find_if(rows().cbegin(), rows().cend(),
                                    [&iccid](const Esim &esim) { return !iccid.isEmpty() && esim.iccid == iccid; });
    return found == rows().cend() ? -1 : static_cast<int>(found - rows().cbegin());
}

int EsimModel::countOf(const QList<Esim> &esims, Esim::Status status)
{
    return static_cast<int>(std::count_if(esims.cbegin(), esims.cend(),
                                          [status](const Esim &esim) { return shownStatus(esim) == status; }));
}

/// Asked for by each row of each search.
QString EsimModel::bestKey(const Esim &esim) const
{
    return esim.iccid.isEmpty() ? keys(esim).constFirst() : esim.iccid.toString();
}

QStringList EsimModel::keys(const Esim &esim) const
{
    QStringList keys;
    if (!esim.iccid.isEmpty()) {
        keys << esim.iccid.toString();
    }
    if (esim.id != 0) {
        keys << QLatin1Char('#') + QString::number(esim.id);
    }
    if (keys.isEmpty()) {
        keys << esim.packageCode + QLatin1Char('@') + QString::number(esim.createdAt.toMSecsSinceEpoch());
    }
    return keys;
}

void EsimModel::rowChanged(int row)
{
    m_searchTexts.remove(bestKey(rows()[row]));
}

void EsimModel::rowsGoing()
{
    m_searchTexts.clear(); // Who comes back under the same number may have another name.
}

QVariant EsimModel::usedFraction(const Esim &esim)
{
    const DataUsage &usage = esim.usage;
    if (usage.isUnlimited || usage.total.isZero() || esim.unreadable & Esim::Field::Usage) {
        return {};
    }
    return std::clamp(usage.used.megabytes() / usage.total.megabytes(), 0.0, 1.0);
}

EsimModel::Columns EsimModel::columns() const
{
    static constexpr std::array table{
        Description{
            .column = Column::Iccid,
            //: Heading of a column: the number of an eSIM.
            .heading = QT_TR_NOOP("ICCID"),
            .widest = [](const Format &) { return QStringLiteral("8948 1010 0000 0000 126"); },
            .style = CellStyle::Number,
            // A row being prepared has none yet.
            .text = [](auto &, auto &esim) { return lastingCell(esim, Esim::Field::Iccid, esim.iccid.grouped()); },
            .toolTip = noToolTip,
            .sortValue = [](auto &, auto &esim) { return sortable(esim.iccid.toString()); },
            .value =
                [](auto &, auto &esim) {
                    return esim.iccid.isEmpty() ? notKnown(esim, Esim::Field::Iccid)
                                                : ExportValue(Identifier{esim.iccid.toString()});
                },
        },
        Description{
            .column = Column::Package,
            //: Heading of a column: name of the package.
            .heading = QT_TR_NOOP("Package"),
            .widest = [](const Format &) { return QStringLiteral("Thailand Unlimited 15 Days"); },
            .text =
                [](auto &, auto &esim) {
                    return lastingCell(esim, Esim::Field::Package,
                                       esim.packageName.isEmpty() ? esim.packageCode : esim.packageName, QString());
                },
            .sortValue = [](auto &, auto &esim) { return sortable(esim.packageName); },
        },
        Description{
            .column = Column::Status,
            //: Heading of a column: how an eSIM stands, such as “Active”.
            .heading = QT_TR_NOOP("Status"),
            .widest = [](const Format &) { return QStringLiteral("CANCELLED"); },
            .style = CellStyle::Badge,
            .text =
                [](auto &, auto &esim) {
                    const bool isOfBefore = esim.unreadable & Esim::Field::Status && !esim.statusText.isEmpty();
                    return isOfBefore ? ListText::unread(EsimText::status(esim)) : EsimText::status(esim);
                },
            .toolTip = [](auto &, auto &esim) { return plainToolTip(esim.esimStatus); },
            .sortValue =
                [](auto &, auto &esim) {
                    return esim.unreadable & Esim::Field::Status ? QVariant()
                                                                 : QVariant(static_cast<int>(shownStatus(esim)));
                },
        },
        Description{
            .column = Column::DataUsed,
            //: Heading of a column: how much data was used, with a bar.
            .heading = QT_TR_NOOP("Data used"),
            .widest = [](const Format &) { return QStringLiteral("WWWWWWW 100.25 of 100 GB"); },
            .style = CellStyle::Usage,
            .text = [](auto &model, auto &esim) { return EsimText::used(esim, model.format()); },
            .toolTip = noToolTip,
            .sortValue = [](auto &, auto &esim) { return usedFraction(esim); },
            .value =
                [](auto &model, auto &esim) {
                    if (esim.unreadable & Esim::Field::Usage) {
                        return ExportValue(EsimText::used(esim, model.format()));
                    }
                    return esim.isPending || !esim.hasUsage() ? ExportValue() : ExportValue(esim.usage.used);
                },
        },
        Description{
            .column = Column::Expires,
            //: Heading of a column: when an eSIM ends.
            .heading = QT_TR_NOOP("Expires"),
            .widest = [](const Format &format) { return format.date(format.wideTime().addYears(-1)); },
            .text =
                [](auto &model, auto &esim) {
                    const QDateTime &end = esim.validity.expiresAt;
                    const QString known = end.isValid() ? model.format().date(end) : QString();
                    return esim.unreadable & Esim::Field::Validity ? ListText::unread(known) : model.format().date(end);
                },
            .toolTip =
                [](auto &model, auto &esim) {
                    const QDateTime &end = esim.validity.expiresAt;
                    return end.isValid() ? model.format().dateTime(end) : QString();
                },
            .sortValue =
                [](auto &, auto &esim) {
                    return esim.unreadable & Esim::Field::Validity ? QVariant() : sortable(esim.validity.expiresAt);
                },
            .value =
                [](auto &model, auto &esim) {
                    const QDateTime &end = esim.validity.expiresAt;
                    const bool isKnown = end.isValid() && !(esim.unreadable & Esim::Field::Validity);
                    const QString before = end.isValid() ? model.format().dateTime(end) : QString();
                    return isKnown ? ExportValue(end) : notKnown(esim, Esim::Field::Validity, before);
                },
        },
        Description{
            .column = Column::Bought,
            //: Heading of a column: when an eSIM was bought.
            .heading = QT_TR_NOOP("Bought"),
            .widest = [](const Format &format) { return format.dateTime(format.wideTime()); },
            .text =
                [](auto &model, auto &esim) {
                    return lastingCell(esim, Esim::Field::Time,
                                       esim.createdAt.isValid() ? model.format().dateTime(esim.createdAt) : QString());
                },
            .toolTip = noToolTip,
            .sortValue = [](auto &, auto &esim) { return sortable(esim.createdAt); },
            .value =
                [](auto &, auto &esim) {
                    return esim.createdAt.isValid() ? ExportValue(esim.createdAt) : notKnown(esim, Esim::Field::Time);
                },
        },
        Description{
            .column = Column::Note,
            .heading = QT_TR_NOOP("Customer or note"),
            .headingToolTip = QT_TR_NOOP(
                "Kept on this computer only: eSIMfly and your colleagues don't see it. F2 or a double click writes."),
            .style = CellStyle::Quiet,
            .text = [](auto &model, auto &esim) { return model.note(esim.iccid); },
            .sortValue = [](auto &model, auto &esim) { return sortable(model.note(esim.iccid)); },
        },
    };
    static_assert(isComplete(table));
    return table;
}

QVariant EsimModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isOfNotes = orientation == Qt::Horizontal && section == static_cast<int>(Column::Note);
    return isOfNotes && m_areNotesShared && role == Qt::ToolTipRole
               ? TeamText::sharedNote()
               : KeyedTableModel::headerData(section, orientation, role);
}

QString EsimModel::searchText(const Esim &esim) const
{
    QString &text = m_searchTexts[bestKey(esim)];
    if (text.isNull()) {
        text =
            foldText(QStringList{esim.packageName, esim.countries.join(QLatin1Char(' ')), esim.packageCode,
                                 EsimText::status(esim), esim.phoneNumber, note(esim.iccid), orderReference(esim.iccid)}
                         .join(QLatin1Char(' ')));
    }
    return text;
}

QVariant EsimModel::recordData(const QModelIndex &index, int role) const
{
    const Esim &esim = rows()[index.row()];
    switch (role) {
    case Qt::EditRole:
        return data(index, Qt::DisplayRole);
    case SearchRole:
        return searchText(esim);
    case DigitsRole:
        return esim.iccid.toString();
    case MatchingIdRole:
        return esim.activation.matchingId();
    case ExportCodeRole:
        return esim.activation.toString();
    case StatusRole:
        return static_cast<int>(shownStatus(esim));
    case ToneRole:
        return static_cast<int>(toneOf(esim));
    case FractionRole:
        return usedFraction(esim);
    case UnlimitedRole:
        return EsimText::unlimited(esim, format());
    default:
        return {};
    }
}

Qt::ItemFlags EsimModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    // A note belongs to an ICCID: there is nothing to keep it by before.
    if (index.isValid() && index.column() == static_cast<int>(Column::Note) && !rows()[index.row()].iccid.isEmpty()) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool EsimModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    const Iccid iccid = rows()[index.row()].iccid;
    const QString text = cleanText(value.toString(), longestNote);
    if (text == note(iccid)) {
        return true;
    }
    setNote(iccid, text);
    emit noteEdited(iccid, text);
    return true;
}

void EsimModel::retranslate(const Format &format)
{
    m_searchTexts.clear();
    KeyedTableModel::retranslate(format);
}

} // namespace Desk
