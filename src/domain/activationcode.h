// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <variant>

namespace Desk {

/// What a phone scans to install an eSIM (GSMA SGP.22, section 4.1):
/// LPA:1$<SM-DP+ address>$<matching id>[$<SM-DP+ OID>][$<1 where a confirmation code is asked for>].
/// Read leniently, for what is paid for must not fail on a spelling; written in this one form only. Where there is no
/// whole code, it may still have a part of it, which a person can type.
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
    /// Strict: keeps the text to the letter.
    static std::variant<ActivationCode, Error> parse(const QString &text);
    /// Lenient, and the same code in every spelling that leaves no doubt: any case of "LPA:" or none, blanks around the
    /// parts, invisible characters, more fields than are known, percent-encoded, as a parameter of a link.
    static ActivationCode fromString(const QString &text);
    /// Of what stands apart. Whole where both are there.
    static ActivationCode fromParts(const QString &smdpAddress, const QString &matchingId);
    /// Of all that one answer says about one eSIM: the first whole code, or the parts that came.
    static ActivationCode firstOf(const QList<ActivationCode> &readings);

    /// For a store: the code with what else is known of it.
    QString toStored() const;
    static ActivationCode fromStored(const QString &text);

    /// Whether there is no whole code, thus none to scan.
    bool isEmpty() const { return m_text.isEmpty(); }
    /// What the QR code holds. Empty where there is no whole code.
    const QString &toString() const { return m_text; }
    /// Either may be there without a whole code.
    const QString &smdpAddress() const { return m_smdpAddress; }
    /// What people type as "activation code". May be empty.
    const QString &matchingId() const { return m_matchingId; }
    bool hasParts() const { return !m_smdpAddress.isEmpty() || !m_matchingId.isEmpty(); }
    /// Whether the traveller needs a confirmation code from the seller to install it.
    bool needsConfirmationCode() const { return m_needsConfirmationCode; }
    /// Whether the same answer also had another code for this eSIM.
    bool isDisputed() const { return m_isDisputed; }

    /// Whether both are certainly one eSIM's.
    bool isSameAs(const ActivationCode &other) const
    {
        return !isEmpty() && !other.isEmpty() && !m_matchingId.isEmpty() && m_matchingId == other.m_matchingId
               && m_smdpAddress.compare(other.m_smdpAddress, Qt::CaseInsensitive) == 0;
    }

    /// One-tap links, built where the API sends none.
    QUrl appleLink() const;
    QUrl androidLink() const;

    bool operator==(const ActivationCode &) const = default;

private:
    static ActivationCode partsOf(const QString &smdpAddress, const QString &matchingId);
    static ActivationCode fromPlainText(const QString &text);
    bool contradicts(const ActivationCode &other) const;

    QString m_text;
    QString m_smdpAddress;
    QString m_matchingId;
    bool m_needsConfirmationCode = false;
    bool m_isDisputed = false;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::ActivationCode)
