// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QTranslator;

namespace Desk {

/// The language that the program speaks: its own words and Qt's, numbers and dates, and the direction of its windows.
/// May be changed at any time: every window gets a QEvent::LanguageChange. Owned by main().
class UiLanguage : public QObject
{
    Q_OBJECT

public:
    /// A code such as "de" or "pt_BR"; empty: the system's language.
    explicit UiLanguage(const QString &code, QObject *parent = nullptr);
    ~UiLanguage() override;

    /// Codes of the languages that the program has words of.
    static QStringList available();

    const QString &code() const { return m_code; }
    /// Does nothing where it is spoken already. Where no font has its letters, English is spoken in its place.
    void use(const QString &code);
    /// The language that was wanted and can't be shown here.
    const std::optional<QLocale> &unreadable() const { return m_unreadable; }

signals:
    void changed(); ///< Before the windows hear of it.

private:
    QLocale localeOf(const QString &code) const;
    bool load(const QLocale &locale, const QString &name, const QString &folder);

    const QLocale m_system; ///< As it was when the program started.
    QString m_code;
    std::optional<QLocale> m_unreadable;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace Desk
