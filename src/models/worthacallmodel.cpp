// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/worthacallmodel.h"

#include "models/esimmodel.h"
#include "models/text/esimtext.h"
#include "services/search/textfold.h"

#include <utility>

namespace Desk {

WorthACallModel::WorthACallModel(const Format &format, QObject *parent)
    : KeyedTableModel(format, parent)
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

QString WorthACallModel::reasonText(const WorthACall &call) const
{
    const QString day = format().date(call.time);
    switch (call.reason) {
    case WorthACall::Reason::Depleted:
        //: Why a traveller is worth a call. %1: a day.
        return call.time.isValid() ? tr("No data left, ends %1").arg(day) : tr("No data left");
    case WorthACall::Reason::NearlyEmpty:
        //: Why a traveller is worth a call. %1: a day.
        return call.time.isValid() ? tr("Nearly empty, ends %1").arg(day)
                                   : tr(/*: Why a customer is worth a call: little data is left. */ "Nearly empty");
    case WorthACall::Reason::EndsSoon:
        //: Why a traveller is worth a call. %1: a day and a time.
        return tr("Ends %1").arg(format().dateTime(call.time));
    case WorthACall::Reason::PendingTooLong:
        //: Why an eSIM needs attention. %1: a day and a time.
        return tr("Being prepared since %1").arg(format().dateTime(call.time));
    case WorthACall::Reason::NeverInstalled:
        //: Why a traveller is worth a call: bought, and never put on a phone. %1: a day.
        return tr("Not installed since %1").arg(day);
    }
    return {};
}

WorthACallModel::Columns WorthACallModel::columns() const
{
    static constexpr std::array table{
        Description{
            .column = Column::Why,
            //: Heading: the reason why a traveller is worth a call.
            .heading = QT_TR_NOOP("Why"),
            .widest = [](const Format &) { return QStringLiteral("No data left, ends 24 Nov 2"); },
            .style = CellStyle::Badge,
            .text = [](auto &model, auto &call) { return model.reasonText(call); },
        },
        Description{
            .column = Column::Iccid,
            //: Heading of a column: the number of an eSIM.
            .heading = QT_TR_NOOP("ICCID"),
            .widest = [](const Format &) { return QStringLiteral("8948 1010 0000 0000 126"); },
            .style = CellStyle::Number,
            .text = [](auto &,
                       auto &call) { return call.esim.iccid.isEmpty() ? Format::dash() : call.esim.iccid.grouped(); },
            .value =
                [](auto &, auto &call) {
                    return call.esim.iccid.isEmpty() ? ExportValue()
                                                     : ExportValue(Identifier{call.esim.iccid.toString()});
                },
        },
        Description{
            .column = Column::Package,
            //: Heading of a column: name of the package.
            .heading = QT_TR_NOOP("Package"),
            .widest = [](const Format &) { return QStringLiteral("Thailand Unlimited 15 Days"); },
            .text = [](auto &, auto &call) { return call.esim.packageName; },
        },
        Description{
            .column = Column::DataUsed,
            //: Heading of a column: how much data was used, with a bar.
            .heading = QT_TR_NOOP("Data used"),
            .widest = [](const Format &) { return QStringLiteral("WWWWWWW 100.25 of 100 GB"); },
            .style = CellStyle::Usage,
            .text = [](auto &model, auto &call) { return EsimText::used(call.esim, model.format()); },
        },
        Description{
            .column = Column::Note,
            .heading = QT_TR_NOOP("Customer or note"),
            .widest = [](const Format &) { return QStringLiteral("Ms Aydin, room 214"); },
            .style = CellStyle::Quiet,
            .text = [](auto &model, auto &call) { return model.m_notes.value(call.esim.iccid); },
        },
        Description{
            .column = Column::NextStep,
            //: Heading of a column: what to do for a customer.
            .heading = QT_TR_NOOP("Next step"),
            .widest = [](const Format &) { return QStringLiteral("WW Next step"); },
            .style = CellStyle::Badge,
            .text =
                [](auto &, auto &call) {
                    return nextStep(call) == NextStep::TopUp ? tr(/*: Button: an eSIM gets more data. */ "Top up")
                                                             : tr(/*: Button: shows an eSIM. */ "Show");
                },
        },
    };
    static_assert(isComplete(table));
    return table;
}

QString WorthACallModel::searchText(const WorthACall &call) const
{
    return foldText(QStringList{call.esim.packageName, call.esim.countries.join(QLatin1Char(' ')),
                                call.esim.packageCode, reasonText(call), m_notes.value(call.esim.iccid)}
                        .join(QLatin1Char(' ')));
}

QVariant WorthACallModel::recordData(const QModelIndex &index, int role) const
{
    const WorthACall &call = rows()[index.row()];
    switch (role) {
    case SortRole:
        return index.row(); // The most urgent first is the only order there is.
    case SearchRole:
        return searchText(call);
    case DigitsRole:
        return call.esim.iccid.toString();
    case MatchingIdRole:
        return call.esim.activation.matchingId();
    case ToneRole:
        if (index.column() == static_cast<int>(Column::NextStep)) {
            return static_cast<int>(Tone::Fresh);
        }
        return static_cast<int>(call.reason == WorthACall::Reason::Depleted ? Tone::Bad : Tone::Waiting);
    case FractionRole:
        return EsimModel::usedFraction(call.esim);
    case UnlimitedRole:
        return EsimText::unlimited(call.esim, format());
    default:
        return {};
    }
}

} // namespace Desk
