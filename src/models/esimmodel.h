// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/esim.h"
#include "models/keyedtablemodel.h"

#include <QHash>

namespace Desk {

/// The account's eSIMs as a table, the newest first. Owned by EsimsPage.
class EsimModel : public KeyedTableModel<EsimModel, Esim>
{
    Q_OBJECT

public:
    enum class Column { Iccid, Package, Status, DataUsed, Expires, Bought, Note, Count };
    Q_ENUM(Column)
    /// Characters of a note that are kept.
    static constexpr int longestNote = 200;

    explicit EsimModel(const Format &format, QObject *parent = nullptr);

    void setEsims(const QList<Esim> &esims);
    void setNote(const Iccid &iccid, const QString &note);
    /// All notes at once, in place of those there were.
    void setNotes(const QHash<Iccid, QString> &notes);
    /// Whether a team has them too, rather than this computer alone.
    void setNotesShared(bool areShared) { m_areNotesShared = areShared; }
    /// The orders that brought the eSIMs: found by the search.
    void setOrderReferences(const QHash<Iccid, QString> &references);
    QString orderReference(const Iccid &iccid) const { return m_references.value(iccid); }
    QString note(const Iccid &iccid) const { return m_notes.value(iccid); }
    /// Row of an eSIM; -1 where there is none.
    int rowOf(const Iccid &iccid) const;
    /// How many stand under a filter; what is used up and expired counts as expired.
    static int countOf(const QList<Esim> &esims, Esim::Status status);

    /// 0 to 1; invalid where the plan has no end or says nothing.
    static QVariant usedFraction(const Esim &esim);

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    void retranslate(const Format &format) override;

signals:
    /// A person wrote a note. It is shown already; somebody else keeps it.
    void noteEdited(const Desk::Iccid &iccid, const QString &note);

protected:
    Columns columns() const override;
    QVariant recordData(const QModelIndex &index, int role) const override;
    QStringList keys(const Esim &esim) const override;
    void rowChanged(int row) override;
    void rowsGoing() override;

private:
    QString bestKey(const Esim &esim) const;
    QString searchText(const Esim &esim) const;

    QHash<Iccid, QString> m_notes;
    QHash<Iccid, QString> m_references;
    bool m_areNotesShared = false;
    mutable QHash<QString, QString> m_searchTexts; ///< Folded, by the first key; made when first asked for.
};

} // namespace Desk
