// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as what a colleague's desk says: a line with the kind, a line with what it is about, and the body. It is
// read whole or not at all, says the same when this desk says it again, and never makes of an order or a top-up what
// only the answer to its own key may make of it.

#include "fuzz/fuzzing.h"
#include "store/facts/teamfacts.h"

using namespace Desk;
using Fuzz::require;

namespace {

template<typename Outcome, typename State> void requireSettled(const Outcome &outcome)
{
    require(outcome.state != State::Intended && outcome.state != State::Sent && outcome.state != State::Unknown,
            "an outcome is one");
    require(!outcome.paid || !outcome.paid->isNegative(), "nobody pays less than nothing");
}

void verify(const OrderAnswer &answer)
{
    requireSettled<OrderAnswer, Purchase::State>(answer);
}

void verify(const TopUpAnswer &answer)
{
    requireSettled<TopUpAnswer, TopUp::State>(answer);
}

void verify(const OrderMatch &match)
{
    requireSettled<OrderMatch, Purchase::State>(match);
    require(match.state != Purchase::State::Refused, "what is found in the account was not refused");
    require(!match.reference.isEmpty(), "what is found has a name");
}

void verify(const TopUpMatch &match)
{
    requireSettled<TopUpMatch, TopUp::State>(match);
    require(match.state != TopUp::State::Refused, "what is found in the account was not refused");
    require(!match.reference.isEmpty(), "what is found has a name");
}

void verify(const OrderDecision &decision)
{
    require(decision.isBought != decision.reference.isEmpty(), "who says that it was bought says which one");
}

template<typename Content> void verify(const Content &) {}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype kindEnd = bytes.indexOf('\n');
    const qsizetype subjectEnd = kindEnd < 0 ? -1 : bytes.indexOf('\n', kindEnd + 1);
    if (subjectEnd < 0) {
        return 0;
    }
    const QUuid desk(0x0dd00001, 0x1234, 0x4abc, 0x80, 0x01, 2, 3, 4, 5, 6, 7);
    const TeamFact fact =
        makeTeamFact(desk, QString::fromUtf8(bytes.left(kindEnd)),
                     QString::fromUtf8(bytes.mid(kindEnd + 1, subjectEnd - kindEnd - 1)), bytes.mid(subjectEnd + 1));
    require(isGenuine(fact), "an id is made of what it says");
    std::visit(
        [&]<typename Content>(const Content &content) {
            if constexpr (!std::is_same_v<Content, FactOfNewerProgram> && !std::is_same_v<Content, UnreadableFact>) {
                verify(content);
                const TeamFact again = makeFact(desk, content);
                require(again.kind == fact.kind && again.subject == fact.subject, "it is about the same");
                require(contentOf(again) == FactContent(content), "it says the same again",
                        QString::fromUtf8(again.body));
            }
        },
        contentOf(fact));
    return 0;
}
