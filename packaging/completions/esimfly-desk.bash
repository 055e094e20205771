# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Made by packaging/renew-completions of what esimfly-desk says with --help.
# shellcheck shell=bash
_esimfly_desk() {
    local word=${COMP_WORDS[COMP_CWORD]}
    COMPREPLY=()
    case ${COMP_WORDS[COMP_CWORD - 1]} in
        --tour) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
        --language) mapfile -t COMPREPLY < <(compgen -W 'ar ckb de en es fa fr it pt_BR ru tr zh_CN' -- "$word"); return ;;
        --api|--profile|--team) return ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W '--sandbox --new-sale --api --profile --tour --language --team --version --help' -- "$word")
}
complete -F _esimfly_desk esimfly-desk
