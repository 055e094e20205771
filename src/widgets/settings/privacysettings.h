// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Desk {

class Preferences;
namespace Ui {
class PrivacySettings;
}

/// What others may see on this computer, and what is kept there. Owned by SettingsDialog.
class PrivacySettings : public QWidget
{
    Q_OBJECT

public:
    explicit PrivacySettings(Preferences &preferences, QWidget *parent = nullptr);
    ~PrivacySettings() override;

private:
    void confirmForgetting();
    void retranslate();

    std::unique_ptr<Ui::PrivacySettings> m_ui;
    Preferences &m_preferences;
};

} // namespace Desk
