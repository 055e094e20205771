// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/failuretext.h"

#include "models/text/claimtext.h"
#include "models/text/hiddenprices.h"

namespace Desk {

namespace {

/// The API's own words: one line, not endless.
QString quotable(const QString &text)
{
    constexpr int longest = 200;
    const QString line = text.left(4 * longest).simplified();
    return Format::isolated(line.size() <= longest ? line : line.left(longest - 1) + QChar(0x2026));
}

bool isServerError(const Failure &failure)
{
    return failure.httpStatus >= 500 && failure.httpStatus < 600;
}

} // namespace

QString FailureText::failure(const Failure &failure) const
{
    return words(failure).sentence();
}

QString FailureText::cause(const Failure &failure) const
{
    return words(failure).what;
}

FailureText::Words FailureText::words(const Failure &failure) const
{
    switch (failure.kind) {
    case Failure::Kind::Network:
        return {tr("eSIMfly can't be reached."), tr("Check the connection to the internet, then try again.")};
    case Failure::Kind::Timeout:
        return {tr("eSIMfly did not answer in time."), tr("Try again in a minute.")};
    case Failure::Kind::Cancelled:
        if (const QString ofOthers = ClaimText::failure(failure); !ofOthers.isEmpty()) {
            return {ofOthers, {}};
        }
        return {tr("It was stopped before it was done."), {}};
    case Failure::Kind::RateLimited:
        return rateLimited(failure);
    case Failure::Kind::Refused:
        return refusal(failure);
    case Failure::Kind::Unreadable:
        return {tr("eSIMfly's answer could not be read."), tr("Try again in a minute.")};
    case Failure::Kind::LocalStorage:
        return storage(failure);
    case Failure::Kind::NotConnected:
        return {tr("No account is connected."), tr("Connect your account first.")};
    }
    return {};
}

FailureText::Words FailureText::storage(const Failure &failure) const
{
    const QString text = quotable(failure.text);
    switch (failure.storage) {
    case Failure::Storage::Full:
        return {tr("The disk of this computer is full."), tr("Free some space on it.")};
    case Failure::Storage::NotWritable:
        //: %1: the system's own words, with the file.
        return {tr("This computer does not let the program write a file: “%1”.").arg(text),
                tr("Check the permissions of this file and its folder.")};
    case Failure::Storage::Missing:
        //: %1: the system's own words, with the folder.
        return {tr("A folder of this program is gone: “%1”.").arg(text), tr("Bring the folder or its drive back.")};
    case Failure::Storage::IoError:
        //: %1: the system's own words.
        return {tr("The disk of this computer failed: “%1”.").arg(text),
                tr("Copy what is on it to another one, and have it looked at.")};
    case Failure::Storage::Busy:
        //: %1: the system's own words.
        return {tr("Another program holds a file of this one: “%1”.").arg(text), tr("End that program.")};
    case Failure::Storage::Damaged:
        //: %1: the system's own words, with the file.
        return {tr("A file is damaged and could not be mended: “%1”.").arg(text),
                tr("Copy it to a safe place, then move it away.")};
    case Failure::Storage::Newer:
        //: %1: what was found, with the file.
        return {tr("A file is of a newer version of this program and was not touched: “%1”.").arg(text),
                tr("Start the newer version.")};
    case Failure::Storage::Other:
        break;
    }
    return {text.isEmpty() ? tr("This computer could not store it.")
                           : tr(/*: %1: the system's own words. */ "This computer could not store it: “%1”.").arg(text),
            tr("See that the disk is not full and may be written to, then try again.")};
}

QString FailureText::journalProblem(const Failure &failure) const
{
    const QString meaning = tr("Nothing can be bought now: the purchase journal can't be written.");
    const QString next = failure.storage == Failure::Storage::Newer ? QString() : tr("It is tried again by itself.");
    return QStringList{meaning, words(failure).sentence(), next}.join(QLatin1Char(' ')).trimmed();
}

FailureText::Words FailureText::rateLimited(const Failure &failure) const
{
    const QString what = tr("Too many requests were sent with this access code.");
    if (failure.retryAt.isValid()) {
        //: %1: time of day.
        return {what, tr("Try again after %1.").arg(m_format.time(failure.retryAt))};
    }
    return {what, tr("Wait a minute, then try again.")};
}

QString FailureText::balanceTooSmall(const Money &balance, const Money &missing) const
{
    if (arePricesHidden()) {
        return tr("The balance is not enough.");
    }
    //: %1: the balance; %2: what is missing.
    return tr("The balance of %1 is not enough: %2 is missing.").arg(m_format.money(balance), m_format.money(missing));
}

FailureText::Words FailureText::shortfall(const Failure &failure) const
{
    const QString next = tr("Load the account at eSIMfly, then order again.");
    if (failure.shortfall && failure.shortfall->missing && !arePricesHidden()) {
        const QString missing = m_format.money(*failure.shortfall->missing);
        if (failure.shortfall->balance) {
            return {balanceTooSmall(*failure.shortfall->balance, *failure.shortfall->missing), next};
        }
        //: %1: an amount of money.
        return {tr("The balance is not enough: %1 is missing.").arg(missing), next};
    }
    return {tr("The balance is not enough."), next};
}

FailureText::Words FailureText::refusal(const Failure &failure) const
{
    const QString keysNext = tr("Connect the account again.");
    const QString otherPackage = tr("Choose another package.");
    switch (failure.apiCode()) {
    case ApiCode::InsufficientBalance:
        return shortfall(failure);
    case ApiCode::RateLimitExceeded:
        return rateLimited(failure);
    case ApiCode::InvalidApiKey:
        return {tr("eSIMfly does not know this access code."), keysNext};
    case ApiCode::InvalidSignature:
        return {tr("The secret key does not match this access code."), keysNext};
    case ApiCode::InvalidTimestamp:
        return {tr("This computer's clock is off, so eSIMfly refuses what it sends."),
                tr("Set date, time and time zone, then try again.")};
    case ApiCode::InvalidUser:
        return {tr("This is not a business account."), tr("Ask eSIMfly to make it a business account.")};
    case ApiCode::InvalidPackage:
    case ApiCode::PackageNotFound:
    case ApiCode::PackageNotAvailable:
        return {tr("This package can't be bought any more."), otherPackage};
    case ApiCode::PriceMismatch:
        return {tr("The price has changed."), tr("Look at the new price, then order again.")};
    case ApiCode::DuplicateRequest:
        return {tr("The same request is under way already."), tr("Wait a minute, then look again.")};
    case ApiCode::OrderProcessingError:
        return {tr("eSIMfly could not process the order."), tr("Try again in a few minutes.")};
    case ApiCode::EsimNotFound:
        return {tr("eSIMfly does not know this eSIM."), tr("Refresh the list of eSIMs.")};
    case ApiCode::EsimAccessDenied:
        return {tr("This eSIM belongs to another account."), tr("Refresh the list of eSIMs.")};
    case ApiCode::EsimNotToppable:
    case ApiCode::TopUpNotSupported:
        return {tr("This eSIM can't be topped up."), tr("Sell a new one instead.")};
    case ApiCode::InvalidTopUpPackage:
        return {tr("This top-up does not fit this eSIM."), otherPackage};
    case ApiCode::OrderNotFound:
        return {tr("eSIMfly does not know this order."), tr("Refresh the list of orders.")};
    // What CareText has words for, what this program does wrong itself, and what it does not know.
    case ApiCode::AlreadyCancelled:
    case ApiCode::HmacRequired:
    case ApiCode::InvalidRequestId:
    case ApiCode::NotEligible:
    case ApiCode::NotSupported:
    case ApiCode::ProviderError:
    case ApiCode::SmsFailed:
    case ApiCode::SmsNotSupported:
    case ApiCode::UnsupportedProvider:
    case ApiCode::Unknown:
    case ApiCode::None:
        break;
    }
    const QString text = quotable(failure.text);
    if (!text.isEmpty() && !mayTellHiddenPrices(text)) {
        //: %1: the server's own words.
        return {tr("eSIMfly says: “%1”.").arg(text),
                isServerError(failure) ? tr("Try again in a few minutes.") : QString()};
    }
    if (isServerError(failure)) {
        return {tr("eSIMfly has a problem at the moment."), tr("Try again in a few minutes.")};
    }
    if (failure.httpStatus == 401 || failure.httpStatus == 403) {
        return {tr("eSIMfly did not accept the keys of this account."), keysNext};
    }
    return {tr("eSIMfly refused this without a reason."), tr("Try again; if it stays so, ask eSIMfly's support.")};
}

QString FailureText::clockOff(std::optional<std::chrono::milliseconds> clockSkew) const
{
    const QString next = tr("Set date, time and time zone, then try again.");
    using namespace std::chrono_literals;
    if (!clockSkew || std::chrono::abs(*clockSkew) < 1min) {
        return tr("This computer's clock is off, so eSIMfly refuses what it sends.") + QLatin1Char(' ') + next;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString howFar = m_format.age(now.addMSecs(-std::chrono::abs(*clockSkew).count()), now);
    //: %1: a duration such as "12 min", "1 h", "2 days".
    return (clockSkew->count() > 0 ? tr("This computer's clock is %1 slow, so eSIMfly refuses what it sends.")
                                   : tr(/*: %1: how much, such as “3 minutes”. */
                                        "This computer's clock is %1 fast, so eSIMfly refuses what it sends."))
               .arg(howFar)
           + QLatin1Char(' ') + next;
}

QString FailureText::accountProblem(Account::Problem problem, const std::optional<Failure> &failure,
                                    std::optional<std::chrono::milliseconds> clockSkew,
                                    const Account::Keychain &keychain) const
{
    switch (problem) {
    case Account::Problem::None:
        return {};
    case Account::Problem::AddressNotAllowed:
        return tr("The address has to begin with https://. Only a server on this computer may do without.");
    case Account::Problem::UnknownAccessCode:
        return tr("eSIMfly does not know this access code. Copy it once more from the page of your keys.");
    case Account::Problem::WrongSecret:
        return tr("The secret key does not match this access code.");
    case Account::Problem::ClockOff:
        return clockOff(clockSkew);
    case Account::Problem::NoNetwork:
        return tr("eSIMfly can't be reached. Check the connection to the internet, then try again.");
    case Account::Problem::NotBusiness:
        return tr("These keys are not of a business account. Ask eSIMfly to make it one.");
    case Account::Problem::RateLimited:
        return failure ? rateLimited(*failure).sentence() : rateLimited({}).sentence();
    case Account::Problem::Keychain:
        return this->keychain(keychain);
    case Account::Problem::Other:
        return failure ? words(*failure).sentence() : tr("The account could not be connected. Try again in a minute.");
    }
    return {};
}

QString FailureText::keychain(const Account::Keychain &keychain) const
{
    switch (keychain.task) {
    case Account::KeychainTask::Read:
        return keychainReading(keychain);
    case Account::KeychainTask::Keep:
        return keychainKeeping(keychain);
    case Account::KeychainTask::Forget:
        return keychainForgetting(keychain);
    }
    return {};
}

QString FailureText::keychainReading(const Account::Keychain &keychain) const
{
    using Status = SecretStore::Status;
    const QString text = quotable(keychain.text);
    switch (keychain.status) {
    case Status::Found:
        return {};
    case Status::Absent:
        return tr("This computer has no keychain, so it does not keep the secret key. Enter it here; you stay "
                  "connected until the program is closed.");
    case Status::Locked:
        return tr("The keychain of this computer is locked, so the secret key can't be read from it. Unlock it, or "
                  "enter the keys here.");
    case Status::Dismissed:
        return tr("The keychain of this computer stayed locked: its prompt was closed. Unlock it, or enter the keys "
                  "here.");
    case Status::Slow:
        return tr("The keychain of this computer has not answered yet; it may be waiting for its password. As soon as "
                  "it answers, the account is connected.");
    case Status::Lost:
        return tr("The keychain of this computer ended before it answered. Try again, or enter the keys here.");
    case Status::NotFound:
    case Status::Failed:
        break;
    }
    return text.isEmpty() ? tr("The keychain of this computer could not read the secret key. Try again, or enter the "
                               "keys here.")
                          : tr(/*: %1: the keychain's own words. */
                               "The keychain of this computer could not read the secret key: “%1”. Try again, or enter "
                               "the keys here.")
                                .arg(text);
}

QString FailureText::keychainKeeping(const Account::Keychain &keychain) const
{
    using Status = SecretStore::Status;
    const QString text = quotable(keychain.text);
    switch (keychain.status) {
    case Status::Found:
        return {};
    case Status::Absent:
        return tr("This computer has no keychain that the secret key could be kept in, and it is never written into a "
                  "file. You can connect without keeping it; the next start will ask for the keys again.");
    case Status::Locked:
        return tr("The secret key is not kept: the keychain of this computer is locked. Unlock it, or connect without "
                  "keeping the key; the next start will ask for it again.");
    case Status::Dismissed:
        return tr("The secret key is not kept: the keychain of this computer stayed locked, because its prompt was "
                  "closed. Unlock it, or connect without keeping the key; the next start will ask for it again.");
    case Status::Slow:
        return tr("The secret key is not kept yet: the keychain of this computer has not answered; it may be waiting "
                  "for its password. As soon as it answers, the key is kept.");
    case Status::Lost:
        return tr("The keychain of this computer ended before it said that the secret key is kept. Try again, or "
                  "connect without keeping the key.");
    case Status::NotFound:
    case Status::Failed:
        break;
    }
    return text.isEmpty() ? tr("The secret key is not kept: the keychain of this computer failed. Try again, or "
                               "connect without keeping the key; the next start will ask for it again.")
                          : tr(/*: %1: the keychain's own words. */
                               "The secret key is not kept. The keychain of this computer says: “%1”. Try again, or "
                               "connect without keeping the key; the next start will ask for it again.")
                                .arg(text);
}

QString FailureText::keychainForgetting(const Account::Keychain &keychain) const
{
    using Status = SecretStore::Status;
    const QString text = quotable(keychain.text);
    switch (keychain.status) {
    case Status::Found:
        return {};
    case Status::Absent:
        return tr("You are signed out. This computer has no keychain at the moment, so the secret key could not be "
                  "taken out of it; that is tried again when the program starts.");
    case Status::Locked:
        return tr("You are signed out, but the keychain of this computer is locked, and the secret key may still be in "
                  "it. Unlock it to have the key forgotten.");
    case Status::Dismissed:
        return tr("You are signed out, but the keychain of this computer stayed locked, because its prompt was closed: "
                  "the secret key may still be in it. Unlock it to have the key forgotten.");
    case Status::Slow:
        return tr("You are signed out, but the keychain of this computer has not answered yet; it may be waiting for "
                  "its password. As soon as it answers, the secret key is forgotten.");
    case Status::Lost:
        return tr("You are signed out, but the keychain of this computer ended before it said that the secret key is "
                  "forgotten. Try again.");
    case Status::NotFound:
    case Status::Failed:
        break;
    }
    return text.isEmpty() ? tr("You are signed out, but the keychain of this computer could not forget the secret key. "
                               "Try again.")
                          : tr(/*: %1: the keychain's own words. */
                               "You are signed out, but the keychain of this computer could not forget the secret key: "
                               "“%1”. Try again.")
                                .arg(text);
}

} // namespace Desk
