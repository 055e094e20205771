// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/caretext.h"

#include "models/text/esimtext.h"
#include "models/text/failuretext.h"
#include "models/text/hiddenprices.h"
#include "models/text/shownkeys.h"

namespace Desk {

namespace {

/// What comes from the API goes into sentences and notes: not endless, and without turning their words around.
QString shortText(const QString &text)
{
    constexpr int longest = 120;
    return Format::isolated(text.left(longest));
}

bool isNotSupported(const Failure &failure)
{
    const ApiCode code = failure.apiCode();
    return code == ApiCode::NotSupported || code == ApiCode::UnsupportedProvider;
}

} // namespace

QString CareText::network(const SeenNetwork &network)
{
    QStringList parts;
    const QString &country = network.countryName.isEmpty() ? network.countryCode : network.countryName;
    for (const QString &part : {network.name, country, network.connection}) {
        if (!part.isEmpty()) {
            parts << part;
        }
    }
    //: Between the parts of a list in one line.
    return parts.isEmpty() ? Format::dash() : parts.join(tr(", "));
}

QString CareText::networkName(const SeenNetwork &network) const
{
    return network.isEmpty() ? tr("an unknown network") : shortText(CareText::network(network));
}

QString CareText::live(const LiveStatus &status, const QDateTime &readAt) const
{
    QStringList parts;
    if (status.used) {
        //: %1: data used.
        parts << tr("%1 used").arg(EsimText::size(*status.used, m_format));
    }
    if (!status.lastNetwork.isEmpty()) {
        //: %1: a mobile network.
        parts << tr("last on %1").arg(networkName(status.lastNetwork));
    }
    if (status.lastUsedAt.isValid()) {
        //: %1: day and time.
        parts << tr("last used %1").arg(m_format.dateTime(status.lastUsedAt));
    }
    switch (status.profile) {
    case LiveStatus::Profile::NotInstalled:
        //: Verdict on an eSIM without data: it is on no phone.
        parts << tr("not installed");
        break;
    case LiveStatus::Profile::Enabled:
        parts << tr("switched on in the phone");
        break;
    case LiveStatus::Profile::Disabled:
        parts << tr("switched off in the phone");
        break;
    case LiveStatus::Profile::Unknown:
        break;
    }
    if (!status.deviceModel.isEmpty()) {
        parts << shortText(status.deviceModel);
    }
    const QString said = parts.isEmpty() ? tr("nothing is known") : parts.join(QStringLiteral(" · "));
    //: What the mobile network answered. %1: time of day; %2: a list.
    return tr("Network at %1: %2").arg(m_format.time(readAt), said);
}

QString CareText::networkFailure(const Failure &failure) const
{
    if (isNotSupported(failure)) {
        return tr("The network of this eSIM does not tell how it stands.");
    }
    if (failure.apiCode() == ApiCode::ProviderError) {
        return tr("The mobile network did not answer eSIMfly. Try again in a few minutes.");
    }
    return FailureText(m_format).failure(failure);
}

QString CareText::reportFailure(const Failure &failure) const
{
    if (isNotSupported(failure)) {
        return tr("The network of this eSIM gives no report by day. The figures above are all there is.");
    }
    return networkFailure(failure);
}

QString CareText::verdict(const NoDataDiagnosis &diagnosis) const
{
    using Verdict = NoDataDiagnosis::Verdict;
    switch (diagnosis.verdict) {
    case Verdict::BeingPrepared:
        return tr("The eSIM is still being prepared.");
    case Verdict::Cancelled:
        return tr("This eSIM was cancelled. It will not work again.");
    case Verdict::Expired:
        return diagnosis.expiresAt.isValid()
                   //: %1: a day.
                   ? tr("Its validity ended on %1.").arg(m_format.date(diagnosis.expiresAt))
                   : tr("Its validity has ended.");
    case Verdict::UsedUp:
        return tr("All of its data is used.");
    case Verdict::Suspended:
        return tr("It is suspended: no network lets it in.");
    case Verdict::NotInstalled:
        return tr("It is not on a phone yet.");
    case Verdict::SwitchedOff:
        return tr("It is on the phone, but switched off there.");
    case Verdict::NeverConnected:
        return tr("It is on the phone, but no network has seen it yet.");
    case Verdict::NotCovered:
        //: %1: a country, or a network and its country.
        return tr("The phone is where this plan does not work: %1.").arg(networkName(diagnosis.network));
    case Verdict::WrongNetwork:
        //: %1: a mobile network.
        return tr("The phone is on a network that is not in the plan: %1.").arg(networkName(diagnosis.network));
    case Verdict::NotSeenLately:
        return diagnosis.seenAt.isValid()
                   //: %1: day and time.
                   ? tr("No network has seen it since %1.").arg(m_format.dateTime(diagnosis.seenAt))
                   : tr("No network has seen it lately.");
    case Verdict::AllWell:
        return diagnosis.network.isEmpty() || !diagnosis.seenAt.isValid()
                   ? tr("Everything looks well.")
                   : tr(/*: %1: a mobile network; %2: day and time. */
                        "Everything looks well: %1 saw it on %2.")
                         .arg(networkName(diagnosis.network), m_format.dateTime(diagnosis.seenAt));
    case Verdict::Unknown:
        break;
    }
    if (diagnosis.unreadableEvents > 0) {
        return tr("Nobody can tell: what the network says about this eSIM could not be read.");
    }
    return diagnosis.networkWasAsked ? tr("Nobody can tell: the network says nothing about this eSIM.")
                                     : tr("Not checked yet.");
}

QString CareText::cure(const NoDataDiagnosis &diagnosis) const
{
    using Verdict = NoDataDiagnosis::Verdict;
    const QString roaming =
        tr("In the phone's settings turn this line on, choose it for mobile data and turn data roaming "
           "on; then airplane mode on and off.");
    switch (diagnosis.verdict) {
    case Verdict::BeingPrepared:
        return tr(
            "It is paid. It takes 1 to 5 minutes; if it is not there in 15, ask eSIMfly's support with the order.");
    case Verdict::Cancelled:
        return tr("Sell a new one.");
    case Verdict::Expired:
    case Verdict::UsedUp:
        return withShownKeys(tr("Top it up (Ctrl+T), or sell a new one."));
    case Verdict::Suspended:
        return tr("Press “Resume” under “Manage”, then airplane mode on and off.");
    case Verdict::NotInstalled:
        return tr("Let the customer scan the QR code under “Activation”, with the phone on Wi-Fi.");
    case Verdict::SwitchedOff:
    case Verdict::NeverConnected:
        return roaming;
    case Verdict::NotCovered:
        return tr("Sell a package for this country.");
    case Verdict::WrongNetwork: {
        const QString cure =
            tr("Airplane mode on, wait ten seconds, off again. If it comes back to the same network, turn "
               "off automatic network selection and choose one by hand.");
        //: %1: names of mobile networks.
        return diagnosis.networksToChoose.isEmpty()
                   ? cure
                   : cure + QLatin1Char(' ')
                         + tr("In the plan: %1.").arg(shortText(diagnosis.networksToChoose.join(QStringLiteral(", "))));
    }
    case Verdict::NotSeenLately:
        return tr("Is the phone on, and in reach of a network?") + QLatin1Char(' ') + roaming;
    case Verdict::AllWell:
        return diagnosis.apn.isEmpty()
                   ? tr("If there is no data all the same: turn data roaming on and start the phone again.")
                   : tr(/*: %1: the name of an access point. */
                        "If there is no data all the same: turn data roaming on, set the access point (APN) to “%1” "
                        "and start the "
                        "phone again.")
                         .arg(shortText(diagnosis.apn));
    case Verdict::Unknown:
        break;
    }
    return diagnosis.networkWasAsked ? roaming : tr("“Check network” asks the mobile network.");
}

QString CareText::details(const NoDataDiagnosis &diagnosis) const
{
    QStringList lines;
    if (!diagnosis.network.isEmpty()) {
        lines << (diagnosis.seenAt.isValid()
                      ? tr(/*: %1: a mobile network; %2: day and time. */ "Last network: %1, %2")
                            .arg(networkName(diagnosis.network), m_format.dateTime(diagnosis.seenAt))
                      : tr(/*: %1: a mobile network. */ "Last network: %1").arg(networkName(diagnosis.network)));
    }
    if (!diagnosis.deviceModel.isEmpty()) {
        //: %1: a phone's model.
        lines << tr("Phone: %1").arg(shortText(diagnosis.deviceModel));
    }
    if (!diagnosis.apn.isEmpty()) {
        //: %1: the name of an access point.
        lines << tr("Access point (APN): %1").arg(shortText(diagnosis.apn));
    }
    if (diagnosis.unreadableEvents > 0) {
        //: %Ln: how many things that happened in a network, as a list shows them.
        lines << tr("%Ln events of the network could not be read.", nullptr, diagnosis.unreadableEvents);
    }
    return lines.join(QLatin1Char('\n'));
}

QString CareText::supportNote(const Esim &esim, const QString &orderReference, const NoDataDiagnosis &diagnosis,
                              const NetworkEvents &events, const QDateTime &now) const
{
    const auto utc = [](const QDateTime &time) {
        return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
    };
    QStringList lines;
    //: %1: the number of an eSIM. A line of a note about an eSIM, to be sent to somebody.
    lines << tr("ICCID: %1").arg(esim.iccid.toString());
    //: %1: a package's name; %2: its code.
    lines << tr("Package: %1 (%2)").arg(shortText(esim.packageName), shortText(esim.packageCode));
    if (!orderReference.isEmpty()) {
        //: %1: eSIMfly's number of an order. A line of a note about an eSIM.
        lines << tr("Order: %1").arg(shortText(orderReference));
    }
    //: %1: how an eSIM stands, such as “Active”. A line of a note about an eSIM.
    lines << tr("Status: %1")
                 .arg(esim.esimStatus.isEmpty()
                          ? EsimText::status(esim)
                          : EsimText::status(esim) + QLatin1String(" / ") + shortText(esim.esimStatus));
    //: %1: an amount of data, such as “1.2 of 5 GB”. A line of a note about an eSIM.
    lines << tr("Data used: %1").arg(EsimText::used(esim, m_format));
    if (esim.validity.expiresAt.isValid()) {
        //: %1: date and time. A line of a note about an eSIM.
        lines << tr("Ends: %1").arg(utc(esim.validity.expiresAt));
    }
    //: %1: why there is no data, in a sentence. A line of a note about an eSIM.
    lines << tr("Found: %1").arg(verdict(diagnosis));
    if (const QString known = details(diagnosis); !known.isEmpty()) {
        lines << known;
    }
    constexpr int mostEvents = 8;
    for (const NetworkEvent &event : events.events.first(std::min<qsizetype>(mostEvents, events.events.size()))) {
        QStringList parts{utc(event.time), shortText(network(event.network))};
        if (!event.dataResponse.isEmpty()) {
            parts << shortText(event.dataResponse);
        }
        if (event.isAllowed && !*event.isAllowed) {
            parts << tr("not in the plan");
        }
        lines << QLatin1String("- ") + parts.join(QStringLiteral(" · "));
    }
    //: %1: date and time. A line of a note about an eSIM.
    lines << tr("Checked: %1").arg(utc(now));
    return lines.join(QLatin1Char('\n'));
}

QString CareText::preview(const CancellationPreview &preview) const
{
    using Outcome = CancellationPreview::Outcome;
    int refunded = 0;
    int lost = 0;
    int notKnown = 0;
    for (const CancellationPreview::Row &row : preview.rows) {
        refunded += row.outcome == Outcome::Refunded ? 1 : 0;
        notKnown += row.outcome == Outcome::NotKnown ? 1 : 0;
        lost += row.outcome == Outcome::Installed || row.outcome == Outcome::AlreadyCancelled ? 1 : 0;
    }
    if (preview.rows.isEmpty()) {
        return {};
    }
    const Outcome own = preview.rows.constFirst().outcome;
    QStringList sentences;
    if (preview.rows.size() == 1 || !preview.canBeCancelled()) {
        switch (own) {
        case Outcome::Refunded:
            sentences << tr("Nobody has installed it, so it can be cancelled.");
            break;
        case Outcome::NotKnown:
            sentences << tr("It can be cancelled where nobody has installed it; eSIMfly decides.");
            break;
        case Outcome::Installed:
            sentences << tr("It is installed or used, so eSIMfly does not take it back.");
            break;
        case Outcome::AlreadyCancelled:
            sentences << tr("It is cancelled or over: there is nothing to cancel.");
            break;
        }
    } else {
        //: %Ln: how many eSIMs an order has.
        sentences << tr("It is one of %Ln eSIMs of its order, and cancelling reaches all of them.", nullptr,
                        static_cast<int>(preview.rows.size()));
        //: %1: how many eSIMs are cancelled; %2: how many may be; %3: how many stay.
        sentences << tr("Not installed and cancelled: %1. Perhaps: %2. Installed or over, they stay: %3.")
                         .arg(m_format.count(refunded), m_format.count(notKnown), m_format.count(lost));
        if (!preview.isExact) {
            sentences << tr(
                "Which eSIMs belong together is told by package and time of purchase; there may be more or fewer.");
        }
    }
    if (preview.canBeCancelled()) {
        const std::optional<Money> refund = preview.expectedRefund();
        if (refund && arePricesHidden()) {
            sentences << tr("At most what was paid comes back.");
        } else {
            sentences << (refund
                              //: %1: an amount of money.
                              ? tr("At most %1 comes back.").arg(m_format.money(*refund))
                              : tr("What comes back is said afterwards."));
        }
        sentences << tr("It can't be undone.");
    }
    return sentences.join(QLatin1Char(' '));
}

QString CareText::action(const CareAction &action) const
{
    switch (action.state) {
    case CareAction::State::None:
        return {};
    case CareAction::State::Running:
        if (action.wasLost) {
            return tr("eSIMfly's answer got lost. Looking in the account whether it was done…");
        }
        switch (action.kind) {
        case CareAction::Kind::Cancel:
            //: What is under way for an eSIM: it is being taken back.
            return tr("Cancelling…");
        case CareAction::Kind::Suspend:
            //: What is under way for an eSIM: it is being paused.
            return tr("Suspending…");
        case CareAction::Kind::Resume:
            //: What is under way for an eSIM: it is going on after a pause.
            return tr("Resuming…");
        case CareAction::Kind::SendSms:
            //: What is under way for an eSIM: an SMS is being sent to it.
            return tr("Sending…");
        }
        return {};
    case CareAction::State::Done:
        switch (action.kind) {
        case CareAction::Kind::Cancel:
            return cancelled(action);
        case CareAction::Kind::Suspend:
            return tr("It is suspended: no network lets it in until “Resume”. Nothing was refunded.");
        case CareAction::Kind::Resume:
            return tr("It works again. Airplane mode on and off brings it back at once.");
        case CareAction::Kind::SendSms:
            //: %1: time of day.
            return tr("Sent at %1.").arg(m_format.time(action.changedAt));
        }
        return {};
    case CareAction::State::Refused:
        return refused(action);
    case CareAction::State::NotClear:
        return notClear(action);
    }
    return {};
}

QString CareText::cancelled(const CareAction &action) const
{
    if (action.wasLost) {
        return tr(
            "It is cancelled. eSIMfly's answer got lost, so what comes back was not said: see the balance, or ask "
            "eSIMfly's support.");
    }
    if (!action.cancellation) {
        return tr("It was cancelled before. Nothing is refunded a second time.");
    }
    const Cancellation &done = *action.cancellation;
    QStringList sentences;
    sentences << (done.total > 1 ? tr(/*: %1 of %2 eSIMs. */ "%1 of %2 eSIMs of the order are cancelled.")
                                       .arg(m_format.count(done.cancelled), m_format.count(done.total))
                                 : tr("It is cancelled."));
    const bool isAmountTold = done.refunded && !done.refunded->isZero() && !arePricesHidden();
    if (done.isCredited && isAmountTold) {
        //: %1: an amount of money.
        sentences << tr("%1 is back in the balance.").arg(m_format.money(*done.refunded));
    } else if (done.isCredited) {
        sentences << tr("The money is back in the balance.");
    } else if (isAmountTold) {
        //: %1: an amount of money.
        sentences
            << tr("%1 comes back later: the money is not in the balance yet.").arg(m_format.money(*done.refunded));
    } else {
        sentences << tr("The money comes back later: it is not in the balance yet.");
    }
    return sentences.join(QLatin1Char(' '));
}

QString CareText::refused(const CareAction &action) const
{
    QStringList sentences;
    switch (action.kind) {
    case CareAction::Kind::Cancel:
        sentences << tr("It was not cancelled.");
        break;
    case CareAction::Kind::Suspend:
        sentences << tr("It was not suspended.");
        break;
    case CareAction::Kind::Resume:
        sentences << tr("It was not resumed.");
        break;
    case CareAction::Kind::SendSms:
        sentences << tr("It was not sent.");
        break;
    }
    if (!action.failure) {
        return sentences.constFirst();
    }
    const Failure &failure = *action.failure;
    if (failure.apiCode() == ApiCode::NotEligible) {
        sentences << tr("eSIMfly takes back only what nobody has downloaded, installed or used.");
        constexpr int mostReasons = 5;
        for (const Failure::Ineligible &row :
             failure.ineligible.first(std::min<qsizetype>(mostReasons, failure.ineligible.size()))) {
            if (!mayTellHiddenPrices(row.reason)) {
                //: %1: an ICCID; %2: the server's own words.
                sentences << tr("%1: “%2”.").arg(shortText(row.iccid), shortText(row.reason));
            }
        }
    } else if (failure.apiCode() == ApiCode::SmsNotSupported) {
        sentences << tr("This eSIM takes no SMS.");
    } else if (failure.apiCode() == ApiCode::SmsFailed) {
        sentences << tr(
            "The network could not deliver it: the phone may be off, or the eSIM not installed or suspended.");
    } else if (isNotSupported(failure)) {
        sentences << tr("The network of this eSIM does not offer it.");
    } else {
        sentences << networkFailure(failure);
    }
    return sentences.join(QLatin1Char(' '));
}

QString CareText::notClear(const CareAction &action) const
{
    const QString start = tr("Not clear yet.") + QLatin1Char(' ') + tr("eSIMfly's answer got lost.") + QLatin1Char(' ');
    switch (action.kind) {
    case CareAction::Kind::Cancel:
        return start
               + tr("Nothing shows that it was cancelled, but it may be yet. Cancelling once more is safe: nothing is "
                    "refunded twice.");
    case CareAction::Kind::Suspend:
    case CareAction::Kind::Resume:
        return start + tr("Doing it once more is safe.");
    case CareAction::Kind::SendSms:
        return start + tr("It may have been sent. Ask the customer before you send it again.");
    }
    return start;
}

} // namespace Desk
