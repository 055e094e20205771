// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/exporttext.h"

#include <QDir>
#include <QFileInfo>

namespace Desk {

QString ExportText::saved(const ExportReport &report, const QString &asked)
{
    const QString path = QDir::toNativeSeparators(report.path);
    QStringList sentences;
    if (report.path == QFileInfo(asked).absoluteFilePath()) {
        //: %1: path of a file.
        sentences << tr("Saved as %1.").arg(path);
    } else {
        //: %1, %2: paths of files.
        sentences
            << tr("Saved as %1, where %2 leads.").arg(path, QDir::toNativeSeparators(QFileInfo(asked).filePath()));
    }
    if (report.disarmedCells > 0) {
        //: %Ln: how many cells of a table.
        sentences << tr("%Ln cells begin with a sign that a spreadsheet would calculate with; they got an apostrophe "
                        "before it.",
                        nullptr, report.disarmedCells);
    }
    if (report.cutCells > 0) {
        //: %Ln: how many cells of a table.
        sentences << tr("%Ln cells are longer than a workbook allows and were cut.", nullptr, report.cutCells);
    }
    return sentences.join(QLatin1Char(' '));
}

QString ExportText::notSaved(const Failure &failure, const QString &asked)
{
    if (failure.kind == Failure::Kind::Cancelled) {
        return tr("Stopped. Nothing was saved.");
    }
    const QString path = QDir::toNativeSeparators(asked);
    switch (failure.storage) {
    case Failure::Storage::Full:
        //: %1: path of a file.
        return tr("Nothing was saved as %1: the disk is full. Make room, or choose another place.").arg(path);
    case Failure::Storage::NotWritable:
        //: %1: path of a file.
        return tr("Nothing was saved as %1: you may not write there. Choose another place.").arg(path);
    case Failure::Storage::Missing:
        //: %1: path of a file.
        return tr("Nothing was saved as %1: there is no such folder. Choose another one.").arg(path);
    default:
        //: %1: path of a file; %2: the system's reason.
        return tr("Nothing was saved as %1: %2. Choose another name or place.").arg(path, failure.text);
    }
}

QString ExportText::fileName(const QString &title, QDate day)
{
    QString safe;
    for (const QChar c : title) {
        safe += c.isLetterOrNumber() || c.isMark() || c == QLatin1Char('-') ? c : QLatin1Char(' ');
    }
    safe = safe.simplified();
    while (safe.startsWith(QLatin1Char('-'))) {
        safe.remove(0, 1);
    }
    // Disks count bytes; what follows needs some, too.
    constexpr qsizetype mostBytes = 120;
    while (safe.toUtf8().size() > mostBytes) {
        safe.chop(1);
    }
    return (safe.trimmed() + QLatin1Char(' ') + day.toString(Qt::ISODate)).trimmed();
}

} // namespace Desk
