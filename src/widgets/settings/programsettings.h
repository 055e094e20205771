// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/theme.h"

#include <QWidget>

#include <memory>

namespace Desk {

namespace Ui {
class ProgramSettings;
}

/// How the program itself looks. Owned by SettingsDialog.
class ProgramSettings : public QWidget
{
    Q_OBJECT

public:
    explicit ProgramSettings(Theme::Mode appearance, QWidget *parent = nullptr);
    ~ProgramSettings() override;

    /// Below what stands there; the page owns it.
    void addPart(QWidget *part);

signals:
    void appearanceChosen(Desk::Theme::Mode mode);

private:
    void retranslate();

    std::unique_ptr<Ui::ProgramSettings> m_ui;
};

} // namespace Desk
