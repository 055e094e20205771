// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QUrl>

#include <variant>

namespace Desk {

/// What a phone scans to install an eSIM (GSMA SGP.22, section 4.1):
/// LPA:1$<SM-DP+ address>$<matching id>[$<SM-DP+ OID>][$<1 where a confirmation code is asked for>].
/// Keeps the text it was read from to the letter, for that is what the QR code has to hold.
class ActivationCode
{
    Q_GADGET

public:
    /// Why a text is no activation code.
    enum class Error {
        Empty,
        TooLong,       ///< Over 255 characters.
        NotPrintable,  ///< A blank, a control character or one outside ASCII.
        NoLpaPrefix,   ///< Does not begin with "LPA:".
        UnknownFormat, ///< Another format than 1.
        WrongNumberOfParts,
        BadAddress, ///< The SM-DP+ address is no host name.
        BadMatchingId,
        BadOid,
        BadConfirmationFlag,
    };
    Q_ENUM(Error)

    ActivationCode() = default;
    static std::variant<ActivationCode, Error> parse(const QString &text);
    /// The same where the reason doesn't matter: an empty code for what is none.
    static ActivationCode fromString(const QString &text);

    bool isEmpty() const { return m_text.isEmpty(); }
    /// The very text it was read from.
    const QString &toString() const { return m_text; }
    const QString &smdpAddress() const { return m_smdpAddress; }
    /// What people type as "activation code". May be empty.
    const QString &matchingId() const { return m_matchingId; }
    /// Whether the traveller needs a confirmation code from the seller to install it.
    bool needsConfirmationCode() const { return m_needsConfirmationCode; }

    /// One-tap links, built where the API sends none.
    QUrl appleLink() const;
    QUrl androidLink() const;

    bool operator==(const ActivationCode &other) const { return m_text == other.m_text; }

private:
    QString m_text;
    QString m_smdpAddress;
    QString m_matchingId;
    bool m_needsConfirmationCode = false;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::ActivationCode)
