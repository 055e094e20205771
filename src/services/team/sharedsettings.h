// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/team/sharedcontent.h"

namespace Desk {

class Preferences;

/// What is set of the shop, as its team has it in common. Owned by Team.
class SharedSettings : public SharedContent
{
    Q_OBJECT

public:
    explicit SharedSettings(Preferences &preferences, QObject *parent = nullptr);

    bool isRead() const override { return true; }
    void setReadOnly(bool isReadOnly) override;

protected:
    Preferences &m_preferences;
};

/// Its name, sellers, kinds of payment and days.
class SharedShop final : public SharedSettings
{
    Q_OBJECT

public:
    static QString documentKind();
    using SharedSettings::SharedSettings;

    QString kind() const override { return documentKind(); }
    QByteArray body() const override;
    bool isUntouched() const override;
    Result<QByteArray> read(const QByteArray &body) const override;
    QFuture<Result<void>> accept(const QByteArray &body) override;
};

/// What stands on what travellers take along.
class SharedCard final : public SharedSettings
{
    Q_OBJECT

public:
    static QString documentKind();
    using SharedSettings::SharedSettings;

    QString kind() const override { return documentKind(); }
    QByteArray body() const override;
    bool isUntouched() const override;
    Result<QByteArray> read(const QByteArray &body) const override;
    QFuture<Result<void>> accept(const QByteArray &body) override;
};

} // namespace Desk
