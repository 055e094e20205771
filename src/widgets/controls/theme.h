// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

class QDBusVariant;

namespace Desk {

/// Light or dark, by choice or as the desktop prefers, with more contrast and without motion where it says so. Qt 6.4
/// does not ask for that by itself, Fusion's selection and its place-holders are too pale to read, its controls are too
/// low to hit, and painting waits for what is worked out: this is the one place that puts that right. Owned by
/// Application.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    explicit Theme(QObject *parent = nullptr);

    /// Gives the application its style and palette, and painting its threads, then asks the desktop's settings portal
    /// and follows it. Call once.
    void start();
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    bool isDark() const;

    /// The colours where the desktop has none of its own; all of them can be read.
    static QPalette palette(bool dark, bool highContrast = false);
    /// The same palette with a selection, and with text that matters less, which can be read wherever it stands: 4.5:1.
    static QPalette withReadableColors(QPalette palette);

signals:
    void changed();
    void portalAnswered(); ///< Whatever it said, or that there is none.

private slots:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void applySetting(const QString &group, const QString &key, const QVariant &value);
    void apply();
    void applyMotion();

    Mode m_mode = Mode::System;
    bool m_prefersDark = false;
    bool m_prefersContrast = false;
    bool m_reducesMotion = false;
    bool m_hasAnimations = true; ///< What GNOME called it before there was a word for all desktops.
    int m_unanswered = 0;        ///< Questions to the portal.
    bool m_isStarted = false;
};

} // namespace Desk
