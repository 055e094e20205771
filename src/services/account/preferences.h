// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QObject>

#include <optional>

class QSettings;

namespace Desk {

/// What a person set about selling, kept in the settings of the profile and valid at once. Owned by Session.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// The settings must outlive it.
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    /// Orders that cost more than this ask for a second click; nothing: none does. For each currency one.
    std::optional<Money> secondClickAbove(Currency currency) const;
    void setSecondClickAbove(Currency currency, std::optional<Money> amount);
    /// 50 USD or EUR, 65,000 IQD.
    static Money usualSecondClickAbove(Currency currency);

signals:
    void changed();

private:
    QSettings &m_settings;
};

} // namespace Desk
