// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace Desk {

/// The body of an answer as it comes in, part by part: unpacked where it is packed, and never larger than it may be.
///
/// Not QNetworkReply's own unpacking, which keeps all that came packed before it gives anything out.
class AnswerBody
{
public:
    enum class State { Good, TooLarge, NotUnpackable };

    explicit AnswerBody(qint64 largest);
    ~AnswerBody();
    Q_DISABLE_COPY_MOVE(AnswerBody)

    /// For the header Accept-Encoding.
    static QByteArray acceptedEncodings() { return QByteArrayLiteral("gzip, deflate"); }
    /// What the header Content-Encoding says; belongs before the first part.
    void setEncoding(const QByteArray &encoding);
    void add(const QByteArray &part);
    /// Once it is not good, nothing more is added.
    State state() const { return m_state; }
    /// Whether nothing is missing at the end of what came packed.
    bool isWhole() const;
    /// Moves it out.
    QByteArray release() { return std::move(m_bytes); }

private:
    class Unpacking;

    void append(const char *bytes, qsizetype size);

    const qint64 m_largest;
    State m_state = State::Good;
    QByteArray m_bytes;
    std::unique_ptr<Unpacking> m_unpacking; ///< Where the answer is packed.
};

} // namespace Desk
