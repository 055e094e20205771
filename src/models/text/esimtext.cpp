// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/esimtext.h"

#include "models/text/listtext.h"
#include "services/esims/esimfacts.h"

#include <cmath>

namespace Desk {

namespace {

/// As fine as it is worth reading: whole megabytes, tenths of gigabytes.
DataSize rounded(DataSize size)
{
    const bool isSmall = size.bytes() < DataSize::bytesPerGigabyte;
    const auto shown = isSmall ? DataSize::fromMegabytes(std::round(size.megabytes()))
                               : DataSize::fromGigabytes(std::round(size.gigabytes() * 10) / 10);
    return shown.value_or(size);
}

} // namespace

QString EsimText::status(const Esim &esim)
{
    if (isBarred(esim)) {
        //: An eSIM that no network lets in until it is resumed.
        return tr("Suspended");
    }
    switch (shownStatus(esim)) {
    case Esim::Status::New:
        //: Status of an eSIM: nobody has installed it.
        return tr("New");
    case Esim::Status::Pending:
        //: An eSIM that is paid and made ready by the network operator.
        return tr("Preparing");
    case Esim::Status::Active:
        //: Status of an eSIM: it is in use.
        return tr("Active");
    case Esim::Status::Depleted:
        //: All data of the eSIM is used.
        return tr("Depleted");
    case Esim::Status::Expired:
    case Esim::Status::UsedExpired:
        //: Status of an eSIM: its time is over.
        return tr("Expired");
    case Esim::Status::Cancelled:
        //: Status of an eSIM: it was taken back.
        return tr("Cancelled");
    case Esim::Status::Deleted:
        //: Status of an eSIM: it was deleted on the phone.
        return tr("Deleted");
    case Esim::Status::Other:
        break;
    }
    if (esim.statusText.isEmpty()) {
        return esim.unreadable & Esim::Field::Status ? ListText::notReadable() : Format::dash();
    }
    return esim.statusText;
}

QString EsimText::state(const Esim &esim)
{
    if (isBarred(esim)) {
        return status(esim);
    }
    switch (shownStatus(esim)) {
    case Esim::Status::New:
        return tr("Ready to install");
    case Esim::Status::Pending:
        //: Status of an eSIM: it is paid, and eSIMfly is making it.
        return tr("Being prepared");
    case Esim::Status::Depleted:
        return tr("All data is used");
    default:
        return status(esim);
    }
}

QString EsimText::size(DataSize size, const Format &format)
{
    return format.dataSize(rounded(size));
}

QVariant EsimText::unlimited(const Esim &esim, const Format &format)
{
    const bool isUnlimited = esim.usage.isUnlimited && !esim.isPending && !(esim.unreadable & Esim::Field::Usage);
    return isUnlimited ? QVariant(size(esim.usage.used, format)) : QVariant();
}

QString EsimText::usedSentence(const Esim &esim, const Format &format)
{
    if (esim.unreadable & Esim::Field::Usage) {
        return esim.hasUsage() ? tr(/*: %1: an amount of data, such as “1.2 GB”. */
                                    "%1 used when it could last be read")
                                     .arg(knownUsed(esim, format))
                               : tr("data used could not be read");
    }
    if (esim.usage.isUnlimited && !esim.isPending) {
        //: %1: data used of an unlimited plan, "14.2 GB".
        return tr("%1 used, unlimited").arg(size(esim.usage.used, format));
    }
    //: %1: data used: "8.7 of 10 GB".
    return esim.usage.total.isZero()
               ? tr("data not known")
               : tr(/*: %1: an amount of data, such as “1.2 GB”. */ "%1 used").arg(used(esim, format));
}

QString EsimText::used(const Esim &esim, const Format &format)
{
    if (esim.unreadable & Esim::Field::Usage) {
        return ListText::unread(esim.hasUsage() ? knownUsed(esim, format) : QString());
    }
    return knownUsed(esim, format);
}

QString EsimText::knownUsed(const Esim &esim, const Format &format)
{
    const DataUsage &usage = esim.usage;
    QString used = size(usage.used, format);
    if (usage.isUnlimited && !esim.isPending) {
        //: %1: data used of an unlimited plan, "14.2 GB".
        return tr("%1, unlimited").arg(used);
    }
    if (usage.total.isZero()) {
        return Format::dash(); // Nothing is known of a row that is being prepared.
    }
    const QString total = format.dataSize(usage.total);
    const QString unit = total.section(QLatin1Char(' '), -1);
    if (used.endsWith(QLatin1Char(' ') + unit)) {
        used.chop(unit.size() + 1); // "1.2 of 3 GB": the unit once is enough.
    }
    //: %1: data used, %2: all data: "8.7 of 10 GB", "300 MB of 1 GB".
    return tr("%1 of %2").arg(used, total);
}

} // namespace Desk
