// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/copytext.h"

#include "domain/credentials.h"
#include "models/text/failuretext.h"

#include <QDir>
#include <QLocale>

namespace Desk {

namespace {

QString paragraphs(const QStringList &sentences)
{
    return sentences.join(QLatin1Char('\n'));
}

} // namespace

QString CopyText::whatIsInIt()
{
    return tr("A copy has what only this computer knows: sales and top-ups, notes, hand-overs, selling prices, old "
              "prices of packages and the settings. Keep it on another disk.")
           + QLatin1Char('\n')
           + tr("Neither the secret key nor codes that install an eSIM are in it. eSIMfly keeps the codes, and the "
                "eSIMs page shows them again.");
}

QString CopyText::saved(const QString &path)
{
    //: %1: path of a file.
    return tr("Saved as %1.").arg(QDir::toNativeSeparators(path));
}

QString CopyText::notSaved(const Failure &failure, const QString &path)
{
    if (failure.kind == Failure::Kind::Cancelled) {
        return tr("Stopped. No copy was saved.");
    }
    //: %1: path of a file; %2: a sentence that says why.
    return tr("No copy was saved as %1. %2").arg(QDir::toNativeSeparators(path), FailureText().failure(failure));
}

QString CopyText::dailyFailed(const Failure &failure, const QString &folder)
{
    //: %1: path of a folder; %2: a sentence that says why.
    return tr("The copy of today could not be saved in %1. %2 It is tried again by itself.")
        .arg(QDir::toNativeSeparators(folder), FailureText().failure(failure));
}

QString CopyText::problem(const CopyProblem &problem)
{
    const auto why = [&problem]() -> QString {
        switch (problem.reason) {
        case CopyProblem::Reason::Unreadable:
            //: %1: the system's own words.
            return tr("The file can't be read: “%1”.").arg(problem.failure.text);
        case CopyProblem::Reason::OtherFile:
            return tr("This file is no copy of eSIMfly Desk.");
        case CopyProblem::Reason::TooLarge:
            return tr("This file is larger than any copy of eSIMfly Desk.");
        case CopyProblem::Reason::Newer:
            return tr("A newer version of eSIMfly Desk saved this copy. Bring it back with that version.");
        case CopyProblem::Reason::Damaged:
            return tr("This copy is damaged or not whole. Choose another one, such as that of the day before.");
        case CopyProblem::Reason::OfSandbox:
            return tr("This is a copy of the sandbox: nothing in it was ever sold.");
        case CopyProblem::Reason::NoRoom:
            //: %1: a sentence that says why.
            return tr("This copy can't be checked on this computer. %1").arg(FailureText().failure(problem.failure));
        }
        Q_UNREACHABLE();
    };
    return why() + QLatin1Char(' ') + tr("Nothing was changed.");
}

QString CopyText::contents(const CopyContents &contents)
{
    const QLocale locale;
    const auto time = [&locale](const QDateTime &at) {
        return locale.toString(at.toLocalTime(), QLocale::ShortFormat);
    };
    //: %1: date and time.
    QStringList lines{tr("Saved: %1").arg(time(contents.madeAt))};
    QStringList codes;
    for (const QString &code : contents.accessCodes) {
        codes.append(maskedAccessCode(code));
    }
    if (!codes.isEmpty()) {
        //: %1: access codes, mostly dots.
        lines << tr("Access code: %1").arg(locale.createSeparatedList(codes));
    }
    //: %Ln: how many orders a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.
    lines << tr("%Ln orders", nullptr, contents.orders)
                 + QStringLiteral(", ")
                 //: %Ln: how many top-ups a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.
                 + tr("%Ln top-ups", nullptr, contents.topUps)
                 + QStringLiteral(", ")
                 //: %Ln: how many notes a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.
                 + tr("%Ln notes", nullptr, contents.notes);
    if (contents.lastSale.isValid()) {
        //: %1: date and time.
        lines << tr("Last sale: %1").arg(time(contents.lastSale));
    }
    if (contents.unclear > 0) {
        //: %Ln: how many of the orders and top-ups named before.
        lines << tr("%Ln of them were not clear when it was saved, and stay so.", nullptr, contents.unclear);
    }
    if (contents.unclearCancellations > 0) {
        //: %Ln: how many times somebody asked eSIMfly to take an eSIM back.
        lines << tr("%Ln cancellations were not clear when it was saved, and stay so.", nullptr,
                    contents.unclearCancellations);
    }
    return paragraphs(lines);
}

QString CopyText::broughtBack(const BroughtBack &broughtBack)
{
    const JournalMerge &journal = broughtBack.journal;
    QStringList sentences;
    if (journal.sales == 0 && journal.notes == 0) {
        sentences << tr("The copy was brought back: all sales and notes in it were here before.");
    } else {
        //: %1: such as “3 sales”, %2: such as “2 notes”.
        sentences << tr("The copy was brought back, with %1 and %2 that were not here.")
                         .arg(tr(/*: %Ln: how many orders and top-ups came from a copy. Part of a sentence. */
                                 "%Ln sales", nullptr, journal.sales),
                              tr("%Ln notes", nullptr, journal.notes));
    }
    if (journal.unclear > 0) {
        //: %Ln: how many of the sales named before.
        sentences << tr("%Ln of them are not clear: you may have been charged. Nothing is ordered by itself.", nullptr,
                        journal.unclear);
    }
    if (journal.unclearCancellations > 0) {
        //: %Ln: how many times somebody asked eSIMfly to take an eSIM back.
        sentences << tr(
            "%Ln cancellations are not clear: eSIMs may be cancelled, with money back. Nothing is cancelled "
            "by itself.",
            nullptr, journal.unclearCancellations);
    }
    if (journal.differentSales > 0) {
        //: %Ln: how many orders and top-ups.
        sentences << tr("%Ln sales ended another way here than in the copy; they stay as they are here.", nullptr,
                        journal.differentSales);
    }
    if (journal.differentNotes > 0) {
        //: %Ln: how many notes on eSIMs.
        sentences << tr("%Ln notes are other ones here than in the copy; they stay as they are here.", nullptr,
                        journal.differentNotes);
    }
    if (journal.keepsPrices) {
        sentences << tr("Selling prices were changed here and in the copy; those of here stay.");
    }
    if (broughtBack.pricesFailure) {
        //: %1: a sentence that says why.
        sentences
            << tr("Old prices of packages did not come. %1").arg(FailureText().failure(*broughtBack.pricesFailure));
    }
    return sentences.join(QLatin1Char(' '));
}

QString CopyText::notBroughtBack(const Failure &failure)
{
    //: %1: a sentence that says why.
    return tr("Nothing was brought back. %1").arg(FailureText().failure(failure));
}

} // namespace Desk
