// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apicode.h"
#include "domain/money.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace Desk {

/// Why something did not work. One value for all layers; widgets make the sentence out of it.
struct Failure
{
    Q_GADGET

public:
    enum class Kind {
        Network,      ///< No connection, or it broke.
        Timeout,      ///< The total deadline passed.
        Cancelled,    ///< By this program.
        RateLimited,  ///< Too many requests for this key.
        Refused,      ///< The server read the request and said no.
        Unreadable,   ///< The answer is not what it should be.
        LocalStorage, ///< A file or the keychain on this computer.
        NotConnected, ///< No account: nothing was sent.
    };
    Q_ENUM(Kind)

    /// What is known about the money when a purchase failed.
    enum class Charge {
        Unknown,             ///< It may have been charged.
        CertainlyNotCharged, ///< The request never left, or was refused in a readable answer.
    };
    Q_ENUM(Charge)

    /// With LocalStorage: what is the matter with the file, by what a person can do about it.
    enum class Storage {
        Other,
        Full,        ///< No room on the disk.
        NotWritable, ///< The file or its folder may not be written.
        Missing,     ///< The folder or the file is gone and can't be made again.
        IoError,     ///< The disk fails.
        Busy,        ///< Another program holds it.
        Damaged,     ///< It can't be read, and could not be mended.
        Newer,       ///< A newer version of this program wrote it.
    };
    Q_ENUM(Storage)

    /// Only with ApiCode::InsufficientBalance, and only where the answer has it.
    struct Shortfall
    {
        std::optional<Money> balance;
        std::optional<Money> required;
        std::optional<Money> missing;

        bool operator==(const Shortfall &) const = default;
    };

    /// Only with ApiCode::NotEligible: an eSIM that can't be cancelled.
    struct Ineligible
    {
        QString iccid;  ///< As the API says it.
        QString reason; ///< The API's own words.

        bool operator==(const Ineligible &) const = default;
    };

    Kind kind = Kind::Unreadable;
    Charge charge = Charge::Unknown;
    /// The API's code, in capitals: data, to be shown and kept. Decisions ask apiCode(). Empty where it sent none.
    QString code;
    QString text; ///< The API's or the system's own words: data, shown as plain text.
    int httpStatus = 0;
    QString requestId;
    QDateTime retryAt; ///< With RateLimited: when the allowance is renewed, where the answer says so.
    std::optional<Shortfall> shortfall;
    QList<Ineligible> ineligible;
    Storage storage = Storage::Other;

    static Failure local(const QString &text, Storage storage = Storage::Other)
    {
        Failure failure;
        failure.kind = Kind::LocalStorage;
        failure.storage = storage;
        failure.charge = Charge::CertainlyNotCharged;
        failure.text = text;
        return failure;
    }

    ApiCode apiCode() const { return apiCodeFromText(code); }

    bool operator==(const Failure &) const = default;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::Failure)
