// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Desk {

class Preferences;
namespace Ui {
class ShopSettings;
}

/// What the shop says of itself, who sells there and how customers pay. Owned by SettingsDialog.
class ShopSettings : public QWidget
{
    Q_OBJECT

public:
    explicit ShopSettings(Preferences &preferences, QWidget *parent = nullptr);
    ~ShopSettings() override;

private:
    void showRights();
    void showShop();
    void keepDetails();
    void showLogo();
    void chooseLogo();
    void keepLogo(const QByteArray &png); ///< Empty: none.

    std::unique_ptr<Ui::ShopSettings> m_ui;
    Preferences &m_preferences;
    QByteArray m_shownLogo;
};

} // namespace Desk
