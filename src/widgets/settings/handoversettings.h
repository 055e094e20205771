// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Desk {

class Preferences;
namespace Ui {
class HandOverSettings;
}

/// What a hand-over begins with and what stands on it. Owned by SettingsDialog.
class HandOverSettings : public QWidget
{
    Q_OBJECT

public:
    explicit HandOverSettings(Preferences &preferences, QWidget *parent = nullptr);
    ~HandOverSettings() override;

private:
    void showRights();
    void showTaxLine();
    void retranslate();
    void fillBoxes();

    std::unique_ptr<Ui::HandOverSettings> m_ui;
    Preferences &m_preferences;
};

} // namespace Desk
