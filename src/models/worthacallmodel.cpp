// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/worthacallmodel.h"

#include "models/esimmodel.h"
#include "models/text/esimtext.h"
#include "models/text/plaintooltip.h"
#include "services/search/textfold.h"

#include <utility>

namespace Desk {

WorthACallModel::WorthACallModel(const Format &format, QObject *parent)
    : KeyedTableModel<WorthACall>(parent)
    , m_format(format)
{}

void WorthACallModel::setCalls(const QList<WorthACall> &calls)
{
    updateRows(calls);
}

void WorthACallModel::setNotes(const QHash<Iccid, QString> &notes)
{
    const QHash<Iccid, QString> before = std::exchange(m_notes, notes);
    for (int row = 0; row < rows().size(); ++row) {
        if (const Iccid &iccid = rows()[row].esim.iccid; before.value(iccid) != notes.value(iccid)) {
            changed(row);
        }
    }
}

WorthACallModel::NextStep WorthACallModel::nextStep(const WorthACall &call)
{
    switch (call.reason) {
    case WorthACall::Reason::Depleted:
    case WorthACall::Reason::NearlyEmpty:
    case WorthACall::Reason::EndsSoon:
        // There are no top-ups for unlimited plans: whoever has one is sold another.
        return call.esim.usage.isUnlimited ? NextStep::Show : NextStep::TopUp;
    case WorthACall::Reason::PendingTooLong:
    case WorthACall::Reason::NeverInstalled:
        break;
    }
    return NextStep::Show;
}

QStringList WorthACallModel::keys(const WorthACall &call) const
{
    QStringList keys;
    if (!call.esim.iccid.isEmpty()) {
        keys << call.esim.iccid.toString();
    }
    if (call.esim.id != 0) {
        keys << QLatin1Char('#') + QString::number(call.esim.id);
    }
    if (keys.isEmpty()) {
        keys << call.esim.packageCode + QLatin1Char('@') + QString::number(call.esim.createdAt.toMSecsSinceEpoch());
    }
    return keys;
}

int WorthACallModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString WorthACallModel::reasonText(const WorthACall &call) const
{
    const QString day = m_format.date(call.time);
    switch (call.reason) {
    case WorthACall::Reason::Depleted:
        //: Why a traveller is worth a call. %1: a day.
        return call.time.isValid() ? tr("No data left, ends %1").arg(day) : tr("No data left");
    case WorthACall::Reason::NearlyEmpty:
        //: Why a traveller is worth a call. %1: a day.
        return call.time.isValid() ? tr("Nearly empty, ends %1").arg(day) : tr("Nearly empty");
    case WorthACall::Reason::EndsSoon:
        //: Why a traveller is worth a call. %1: a day and a time.
        return tr("Ends %1").arg(m_format.dateTime(call.time));
    case WorthACall::Reason::PendingTooLong:
        //: Why an eSIM needs attention. %1: a day and a time.
        return tr("Being prepared since %1").arg(m_format.dateTime(call.time));
    case WorthACall::Reason::NeverInstalled:
        //: Why a traveller is worth a call: bought, and never put on a phone. %1: a day.
        return tr("Not installed since %1").arg(day);
    }
    return {};
}

QString WorthACallModel::text(const WorthACall &call, Column column) const
{
    switch (column) {
    case Column::Why:
        return reasonText(call);
    case Column::Iccid:
        return call.esim.iccid.isEmpty() ? Format::dash() : call.esim.iccid.grouped();
    case Column::Package:
        return call.esim.packageName;
    case Column::DataUsed:
        return EsimText::used(call.esim, m_format);
    case Column::Note:
        return m_notes.value(call.esim.iccid);
    case Column::NextStep:
        return nextStep(call) == NextStep::TopUp ? tr("Top up") : tr("Show");
    case Column::Count:
        break;
    }
    return {};
}

QString WorthACallModel::searchText(const WorthACall &call) const
{
    return foldText(QStringList{call.esim.packageName, call.esim.countries.join(QLatin1Char(' ')),
                                call.esim.packageCode, reasonText(call), m_notes.value(call.esim.iccid)}
                        .join(QLatin1Char(' ')));
}

QVariant WorthACallModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const WorthACall &call = rows()[index.row()];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(call, column);
    case Qt::ToolTipRole:
        return plainToolTip(text(call, column));
    case SortRole:
        return index.row(); // The most urgent first is the only order there is.
    case SearchRole:
        return searchText(call);
    case DigitsRole:
        return call.esim.iccid.toString();
    case ToneRole:
        if (column == Column::NextStep) {
            return static_cast<int>(Tone::Fresh);
        }
        return static_cast<int>(call.reason == WorthACall::Reason::Depleted ? Tone::Bad : Tone::Waiting);
    case FractionRole:
        return EsimModel::usedFraction(call.esim);
    case UnlimitedRole:
        return EsimText::unlimited(call.esim, m_format);
    default:
        return {};
    }
}

QVariant WorthACallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::Why:
        //: Heading: the reason why a traveller is worth a call.
        return tr("Why");
    case Column::Iccid:
        return tr("ICCID");
    case Column::Package:
        return tr("Package");
    case Column::DataUsed:
        return tr("Data used");
    case Column::Note:
        return tr("Customer or note");
    case Column::NextStep:
        return tr("Next step");
    case Column::Count:
        break;
    }
    return {};
}

void WorthACallModel::retranslate(const Format &format)
{
    m_format = format;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!rows().isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

} // namespace Desk
