// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/theme.h"

#include <QStringList>
#include <QWidget>

#include <memory>

namespace Desk {

namespace Ui {
class ProgramSettings;
}

/// How the program looks and what it speaks.
struct ProgramLooks
{
    Theme::Mode appearance = Theme::Mode::System;
    QString language = {};      ///< A code; empty: the system's.
    QStringList languages = {}; ///< Codes of those that there are.
};

/// How the program itself looks, and what it speaks. Owned by SettingsDialog.
class ProgramSettings : public QWidget
{
    Q_OBJECT

public:
    explicit ProgramSettings(const ProgramLooks &looks, QWidget *parent = nullptr);
    ~ProgramSettings() override;

    /// Below what stands there; the page owns it.
    void addPart(QWidget *part);

signals:
    void appearanceChosen(Desk::Theme::Mode mode);
    void languageChosen(const QString &code);

private:
    void fillLanguages(const QStringList &codes);
    void retranslate();

    std::unique_ptr<Ui::ProgramSettings> m_ui;
    QStringList m_unreadable; ///< Names of languages whose letters no font has.
};

} // namespace Desk
