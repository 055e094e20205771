// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/esimmodel.h"

#include "models/text/esimtext.h"
#include "models/text/plaintooltip.h"
#include "services/esims/esimfacts.h"
#include "services/search/textfold.h"

#include <algorithm>
#include <utility>

namespace Desk {

namespace {

Tone toneOf(const Esim &esim)
{
    if (isBarred(esim)) {
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

} // namespace

EsimModel::EsimModel(const Format &format, QObject *parent)
    : KeyedTableModel<Esim>(parent)
    , m_format(format)
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
    if (!rows().isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1)); // Found by it from now on.
    }
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

int EsimModel::countOf(Esim::Status status) const
{
    return static_cast<int>(std::count_if(rows().cbegin(), rows().cend(),
                                          [status](const Esim &esim) { return shownStatus(esim) == status; }));
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
    m_searchTexts.remove(keys(rows()[row]).constFirst());
}

void EsimModel::rowsGoing()
{
    m_searchTexts.clear(); // Who comes back under the same number may have another name.
}

int EsimModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant EsimModel::usedFraction(const Esim &esim)
{
    const DataUsage &usage = esim.usage;
    if (usage.isUnlimited || usage.total.isZero()) {
        return {};
    }
    return std::clamp(usage.used.megabytes() / usage.total.megabytes(), 0.0, 1.0);
}

QString EsimModel::text(const Esim &esim, Column column) const
{
    switch (column) {
    case Column::Iccid:
        // A row being prepared has none yet.
        return esim.iccid.isEmpty() ? Format::dash() : esim.iccid.grouped();
    case Column::Package:
        return esim.packageName;
    case Column::Status:
        return EsimText::status(esim);
    case Column::DataUsed:
        return EsimText::used(esim, m_format);
    case Column::Expires:
        return m_format.date(esim.validity.expiresAt);
    case Column::Bought:
        return m_format.dateTime(esim.createdAt);
    case Column::Note:
        return note(esim.iccid);
    case Column::Count:
        break;
    }
    return {};
}

QString EsimModel::toolTip(const Esim &esim, Column column) const
{
    switch (column) {
    case Column::Package:
        return plainToolTip(esim.packageName);
    case Column::Status:
        return plainToolTip(esim.esimStatus);
    case Column::Expires:
        return esim.validity.expiresAt.isValid() ? m_format.dateTime(esim.validity.expiresAt) : QString();
    case Column::Note:
        return plainToolTip(note(esim.iccid));
    default:
        return {};
    }
}

QVariant EsimModel::sortValue(const Esim &esim, Column column) const
{
    const auto known = [](const QDateTime &time) { return time.isValid() ? QVariant(time) : QVariant(); };
    const auto folded = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(foldText(text)); };
    switch (column) {
    case Column::Iccid:
        return folded(esim.iccid.toString());
    case Column::Package:
        return folded(esim.packageName);
    case Column::Status:
        return static_cast<int>(shownStatus(esim));
    case Column::DataUsed:
        return usedFraction(esim);
    case Column::Expires:
        return known(esim.validity.expiresAt);
    case Column::Bought:
        return known(esim.createdAt);
    case Column::Note:
        return folded(note(esim.iccid));
    case Column::Count:
        break;
    }
    return {};
}

QString EsimModel::searchText(const Esim &esim) const
{
    QString &text = m_searchTexts[keys(esim).constFirst()];
    if (text.isNull()) {
        text =
            foldText(QStringList{esim.packageName, esim.countries.join(QLatin1Char(' ')), esim.packageCode,
                                 EsimText::status(esim), esim.phoneNumber, note(esim.iccid), orderReference(esim.iccid)}
                         .join(QLatin1Char(' ')));
    }
    return text;
}

QVariant EsimModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Esim &esim = rows()[index.row()];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(esim, column);
    case Qt::EditRole:
        return column == Column::Note ? QVariant(note(esim.iccid)) : QVariant(text(esim, column));
    case Qt::ToolTipRole:
        return toolTip(esim, column);
    case SortRole:
        return sortValue(esim, column);
    case SearchRole:
        return searchText(esim);
    case DigitsRole:
        return esim.iccid.toString();
    case StatusRole:
        return static_cast<int>(shownStatus(esim));
    case ToneRole:
        return static_cast<int>(toneOf(esim));
    case FractionRole:
        return usedFraction(esim);
    case UnlimitedRole:
        return EsimText::unlimited(esim, m_format);
    default:
        return {};
    }
}

QVariant EsimModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == static_cast<int>(Column::Note)) {
        return tr("Kept on this computer only: eSIMfly and your colleagues don't see it. F2 or a double click writes.");
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::Iccid:
        return tr("ICCID");
    case Column::Package:
        return tr("Package");
    case Column::Status:
        return tr("Status");
    case Column::DataUsed:
        return tr("Data used");
    case Column::Expires:
        return tr("Expires");
    case Column::Bought:
        return tr("Bought");
    case Column::Note:
        return tr("Customer or note");
    case Column::Count:
        break;
    }
    return {};
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
    const QString text = value.toString().simplified().left(longestNote);
    if (text == note(iccid)) {
        return true;
    }
    setNote(iccid, text);
    emit noteEdited(iccid, text);
    return true;
}

void EsimModel::retranslate(const Format &format)
{
    m_format = format;
    m_searchTexts.clear();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!rows().isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

} // namespace Desk
