// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMutex>
#include <QString>
#include <QStringList>

#include <memory>

namespace Desk {

/// What countries and regions are called: in the user's language, in English, by the API and by people. After it is
/// built it never changes, so all threads share one. Built from ICU's data: Qt has no display names of countries.
class CountryNames
{
public:
    /// The language of the names that people read, as BCP 47 has it ("ar", "pt-BR"). An unknown one is read as English.
    explicit CountryNames(const QString &language);
    ~CountryNames();
    Q_DISABLE_COPY_MOVE(CountryNames)

    QString language() const;
    /// Alpha-2 codes of all countries and territories, upper case, ordered by their names in the user's language.
    const QStringList &codes() const;

    /// Whether it is one of codes().
    bool isCountry(const QString &code) const { return m_countries.contains(code); }
    /// The place that a row of the API means by a code and what it calls it: the code where it is a country's, else the
    /// country of the first name that is one, else the country that a withdrawn code or another's stands for, else a
    /// name, else the code as it is.
    QString placeOf(const QString &code, const QStringList &names) const;

    /// In the user's language; the code itself where it is none of codes().
    QString displayName(const QString &code) const;
    QString englishName(const QString &code) const;
    /// A region of the API ("Europe", "Asia Pacific") in the user's language, the text as it is where ICU has no name
    /// for it.
    QString regionDisplayName(const QString &apiName) const;
    /// Every name that finds the country: both languages and what people and the API say besides. Not folded.
    QStringList searchNames(const QString &code) const;
    /// Short forms that stand for a country to the letter only ("uk", "uae"), folded; the alpha-2 code is among them.
    QStringList shortForms(const QString &code) const;

    /// Alpha-2 code for a country's name in any spelling known here, or for the code itself; empty where it is none.
    QString codeForName(const QString &name) const;
    /// The same for what nameKey() gave.
    QString codeForKey(const QString &key) const;

    /// Place in the order of the names in the user's language; after all others where the code is unknown.
    int sortRank(const QString &code) const;
    /// Less than, equal to or greater than 0, as the user's language orders them.
    int compare(const QString &left, const QString &right) const;
    /// Bytes that order as compare() orders the texts.
    QByteArray sortKey(const QString &text) const;

private:
    struct Country
    {
        QString displayName;
        QString englishName;
        QStringList otherNames;
        QStringList shortForms;
        int rank = 0;
    };
    void addKeys(const QString &code, const Country &country);

    QString m_language;
    QHash<QString, Country> m_countries;
    QHash<QString, QString> m_codeForKey;
    QHash<QString, QString> m_formerCodes; ///< What a former code stands for: a code, or a name.
    QStringList m_codes;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Desk
