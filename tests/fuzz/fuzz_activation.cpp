// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text as an activation code, alone, in a link, as its parts and as a store has it, and as the other codes that
// people paste. What was read and is written again reads the same, and what is written is a code to the letter.

#include "domain/activationcode.h"
#include "domain/cleantext.h"
#include "domain/iccid.h"
#include "domain/invisible.h"
#include "domain/pastedcode.h"
#include "fuzz/fuzzing.h"

#include <algorithm>

using namespace Desk;
using Fuzz::require;

namespace {

ActivationCode strict(const QString &text)
{
    const auto parsed = ActivationCode::parse(text);
    const auto *code = std::get_if<ActivationCode>(&parsed);
    return code ? *code : ActivationCode();
}

bool hasSameWords(const ActivationCode &one, const ActivationCode &other)
{
    return one.toString() == other.toString() && one.smdpAddress() == other.smdpAddress()
           && one.matchingId() == other.matchingId() && one.needsConfirmationCode() == other.needsConfirmationCode();
}

void verify(const ActivationCode &code)
{
    require(ActivationCode::fromStored(code.toStored()) == code, "a store gives back what it got", code.toStored());
    if (code.isEmpty()) {
        require(code.appleLink().isEmpty() && code.androidLink().isEmpty(), "there is no link without a whole code");
        return;
    }
    const QString text = code.toString();
    require(hasSameWords(strict(text), code), "what is written is a code to the letter", text);
    for (const QString &spelling : {text, text.mid(4), QStringLiteral("lpa:") + text.mid(4),
                                    QStringLiteral(" \u200B") + text + QStringLiteral("\u00A0"),
                                    QString::fromLatin1(QUrl::toPercentEncoding(text)), code.appleLink().toString(),
                                    QString::fromLatin1(code.androidLink().toEncoded())}) {
        require(hasSameWords(ActivationCode::fromString(spelling), code), "each spelling is the same code", spelling);
    }
    require(code.appleLink().isValid() && code.androidLink().isValid(), "a whole code has links", text);
}

void verifyOtherCodes(const QString &text)
{
    const PastedCode pasted = PastedCode::fromText(text);
    const QList<uint> characters = pasted.text.toUcs4();
    require(std::none_of(characters.begin(), characters.end(), [](uint c) { return isInvisible(c); }),
            "nothing is in a pasted code that nobody sees", text);
    require(PastedCode::fromText(pasted.text).text == pasted.text, "a code that is pasted again stays", text);
    if (const auto iccid = Iccid::fromString(text)) {
        require(Iccid::fromString(iccid->toString()) == iccid && Iccid::fromString(iccid->grouped()) == iccid,
                "an ICCID reads back", text);
    }
    const QString clean = cleanText(text);
    require(cleanText(clean) == clean && clean.size() <= 255, "clean words stay as they are", text);
    require(!isIdentifier(text) || text.size() <= 255, "a reference has an end", text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = Fuzz::Input(data, size).text();
    const auto parsed = ActivationCode::parse(text);
    if (const auto *code = std::get_if<ActivationCode>(&parsed)) {
        require(code->toString() == text, "a strict reading keeps the text");
        const ActivationCode lenient = ActivationCode::fromString(text);
        require(!lenient.isEmpty() && lenient.smdpAddress() == code->smdpAddress()
                    && lenient.matchingId() == code->matchingId()
                    && lenient.needsConfirmationCode() == code->needsConfirmationCode(),
                "what is read strictly is read leniently", text);
    }
    const QStringList parts = text.split(QLatin1Char('\n'));
    const ActivationCode apart = ActivationCode::fromParts(parts.value(0), parts.value(1));
    verify(ActivationCode::fromString(text));
    verify(ActivationCode::fromStored(text));
    verify(apart);
    verify(ActivationCode::firstOf(
        {ActivationCode::fromString(parts.value(0)), ActivationCode::fromString(parts.value(1)), apart}));
    verifyOtherCodes(text);
    return 0;
}
