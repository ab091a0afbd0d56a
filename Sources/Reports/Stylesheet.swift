/// The look of every page; it stands inside the page, so that a page sent on by itself is whole.
///
/// The colours of the dispositions are the same in pages, ledger and drawings, and never stand without their word.
enum Stylesheet {
  static let text = """
    :root {
      --ink: #1b2430; --soft: #586474; --line: #e2e6eb; --ground: #f5f6f8; --paper: #ffffff; --accent: #1f3f66;
      --keep: #2e7d32; --fix: #1565c0; --merge: #8d6e00; --move: #6a1b9a; --remove: #c62828; --review: #455a64;
      --add: #00695c; --notice: #586474;
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0; color: var(--ink); background: var(--ground); font-size: 16px; line-height: 1.7;
      font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Micro Hei", system-ui, sans-serif;
      overflow-wrap: anywhere;
    }
    a { color: var(--accent); text-decoration-color: #b9c6d6; text-underline-offset: 3px; }
    a:hover { text-decoration-color: currentColor; }
    header.top { background: var(--paper); border-bottom: 1px solid var(--line); }
    .wide { max-width: 1120px; margin: 0 auto; padding: 0 32px; }
    header.top .wide { padding-top: 40px; padding-bottom: 28px; }
    .crumb { margin: 0 0 12px; font-size: 14px; color: var(--soft); }
    h1 { margin: 0; font-size: 30px; line-height: 1.35; font-weight: 600; letter-spacing: .01em; }
    h2 { margin: 0 0 4px; font-size: 20px; line-height: 1.4; font-weight: 600; }
    h3 { margin: 32px 0 12px; font-size: 17px; line-height: 1.5; font-weight: 600; }
    h4 { margin: 0; font-size: 16px; line-height: 1.5; font-weight: 600; }
    p { margin: 0; }
    .meta { margin: 16px 0 0; display: flex; flex-wrap: wrap; gap: 4px 28px; font-size: 14px; }
    .meta div { display: flex; gap: 8px; }
    .meta dt { color: var(--soft); flex: none; }
    .meta dd { margin: 0; }
    .caution {
      margin-top: 20px; padding: 10px 16px; border-left: 4px solid var(--review); background: var(--ground);
      font-size: 14px; line-height: 1.65;
    }
    .caution b { margin-right: 8px; }
    nav.toc { margin-top: 20px; display: flex; flex-wrap: wrap; gap: 6px 20px; font-size: 14px; }
    main.wide { padding-top: 32px; padding-bottom: 24px; }
    section.part {
      margin-bottom: 24px; padding: 28px 32px 32px; background: var(--paper); border: 1px solid var(--line);
      border-radius: 6px;
    }
    .lead { color: var(--soft); font-size: 14px; max-width: 46em; }
    .lead + *, h2 + :not(.lead) { margin-top: 20px; }
    .keys {
      list-style: none; margin: 0 0 24px; padding: 0; display: grid; gap: 1px; background: var(--line);
      grid-template-columns: repeat(auto-fit, minmax(168px, 1fr)); border: 1px solid var(--line);
      border-radius: 6px; overflow: hidden;
    }
    .keys li { padding: 18px 20px 16px; background: var(--paper); }
    .keys .label { display: block; font-size: 14px; color: var(--soft); }
    .keys .value {
      display: block; margin-top: 2px; font-size: 30px; line-height: 1.3; font-weight: 600;
      font-variant-numeric: tabular-nums; white-space: nowrap;
    }
    .keys .value .from { font-weight: 400; color: var(--soft); }
    .keys .value .arrow { margin: 0 .25em; font-weight: 400; font-size: 20px; color: #94a0ae; vertical-align: 2px; }
    .keys .under { display: block; font-size: 13px; color: var(--soft); }
    table { width: 100%; border-collapse: collapse; font-size: 15px; line-height: 1.5; }
    .scroll { overflow-x: auto; }
    th, td { padding: 9px 12px 9px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
    th:last-child, td:last-child { padding-right: 0; }
    thead th {
      font-size: 13px; font-weight: 400; color: var(--soft); vertical-align: bottom; white-space: nowrap;
      border-bottom: 1px solid #c9d0d8;
    }
    tbody th { font-weight: 400; }
    .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .zero { color: #98a2ae; }
    .from { color: var(--soft); }
    tr.sum th, tr.sum td { font-weight: 600; border-bottom: 0; border-top: 1px solid #c9d0d8; }
    tr.group th { padding-top: 22px; font-weight: 600; }
    tr.group td { padding-top: 22px; color: var(--soft); }
    td.bars { width: 38%; min-width: 160px; vertical-align: middle; }
    .bar { display: block; height: 7px; border-radius: 2px; min-width: 0; }
    .bar + .bar { margin-top: 3px; }
    .bar.was { background: #c3cad3; }
    .bar.will { background: var(--accent); display: flex; overflow: hidden; }
    .bar.will i {
      display: block; background: repeating-linear-gradient(135deg, #fff 0 2px, #8ea3bc 2px 4px);
      border: 1px solid var(--accent);
    }
    .key-was, .key-will, .key-open {
      display: inline-block; width: 18px; height: 7px; border-radius: 2px; margin: 0 6px 1px 0;
    }
    .key-was { background: #c3cad3; }
    .key-will { background: var(--accent); margin-left: 20px; }
    .key-open {
      margin-left: 20px; border: 1px solid var(--accent);
      background: repeating-linear-gradient(135deg, #fff 0 2px, #8ea3bc 2px 4px);
    }
    .barkey { margin-top: 14px; font-size: 13px; color: var(--soft); }
    .strip { display: flex; gap: 2px; height: 26px; border-radius: 4px; overflow: hidden; }
    .strip span { min-width: 3px; background: var(--tone); }
    .legend {
      list-style: none; margin: 18px 0 0; padding: 0; display: grid; gap: 8px 28px;
      grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); font-size: 14px;
    }
    .legend li { display: flex; gap: 10px; align-items: baseline; }
    .legend b { font-size: 16px; min-width: 2em; text-align: right; font-variant-numeric: tabular-nums; }
    .legend em { font-style: normal; color: var(--soft); }
    .keep { --tone: var(--keep); } .fix { --tone: var(--fix); } .merge { --tone: var(--merge); }
    .move { --tone: var(--move); } .remove { --tone: var(--remove); } .review { --tone: var(--review); }
    .add { --tone: var(--add); } .notice { --tone: var(--notice); }
    .tag {
      display: inline-block; flex: none; padding: 0 9px; border-radius: 3px; background: var(--tone); color: #fff;
      font-size: 13px; line-height: 22px; font-weight: 400; white-space: nowrap;
    }
    .tag.line { background: none; color: var(--tone); border: 1px solid var(--tone); line-height: 20px; }
    h3.disposition { display: flex; align-items: center; gap: 12px; margin-top: 40px; }
    h3.disposition .tag { font-size: 15px; line-height: 28px; padding: 0 12px; }
    h3.disposition small { font-size: 14px; font-weight: 400; color: var(--soft); }
    h2 + h3.disposition { margin-top: 24px; }
    .rule { margin: 0 0 24px; padding-left: 20px; border-left: 3px solid var(--tone); }
    .rule > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 12px; }
    .rule > header small { font-size: 13px; color: var(--soft); }
    code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 12.5px; color: var(--soft); }
    .basis { margin-top: 4px; font-size: 13.5px; line-height: 1.6; color: var(--soft); }
    .known {
      display: inline-block; padding: 0 6px; border: 1px solid #cdd4dc; border-radius: 3px; font-size: 12px;
      line-height: 17px; white-space: nowrap;
    }
    .items { list-style: none; margin: 8px 0 0; padding: 0; }
    .items > li { padding: 14px 0; border-bottom: 1px solid var(--line); }
    .items > li:last-child { border-bottom: 0; padding-bottom: 4px; }
    .signs { list-style: none; margin: 0; padding: 0; }
    .signs li { display: flex; flex-wrap: wrap; gap: 0 14px; align-items: baseline; }
    .sign { font-weight: 600; white-space: pre-line; }
    .where { font-size: 13.5px; color: var(--soft); }
    .says { margin-top: 4px; font-size: 15px; line-height: 1.65; max-width: 52em; }
    .next { margin-top: 4px; font-size: 15px; line-height: 1.65; max-width: 52em; }
    .next b { font-weight: 400; color: var(--soft); margin-right: 8px; }
    td .sign { font-weight: 400; }
    .met { color: var(--keep); } .missed { color: var(--remove); } .open { color: var(--soft); }
    .none { color: var(--soft); }
    .pair h3 { margin: 28px 0 10px; }
    .sides { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; }
    figure { margin: 0; }
    figure img { display: block; width: 100%; height: auto; border: 1px solid var(--line); border-radius: 4px; }
    figcaption { margin-top: 6px; font-size: 13.5px; color: var(--soft); }
    details { margin-top: 20px; font-size: 15px; }
    summary { cursor: pointer; color: var(--accent); }
    .scroll + .scroll, .met + .scroll, ul.plain + .scroll, h4 + .lead { margin-top: 20px; }
    ul.plain { margin: 16px 0 0; padding-left: 1.2em; font-size: 14.5px; }
    ul.plain li { margin-bottom: 4px; }
    footer.wide { padding-top: 4px; padding-bottom: 48px; font-size: 13px; color: var(--soft); }
    @media (max-width: 640px) {
      body { font-size: 15.5px; }
      .wide { padding-left: 18px; padding-right: 18px; }
      header.top .wide { padding-top: 24px; padding-bottom: 20px; }
      main.wide { padding: 16px 0 8px; }
      h1 { font-size: 23px; }
      section.part { padding: 22px 18px 24px; border-radius: 0; border-left: 0; border-right: 0; margin-bottom: 12px; }
      .keys { grid-template-columns: 1fr 1fr; border-left: 0; border-right: 0; border-radius: 0; margin-bottom: 12px; }
      .keys li { padding: 14px 18px 12px; }
      .keys .value { font-size: 24px; }
      .legend, .sides { grid-template-columns: 1fr; }
      .rule { padding-left: 14px; }
      td.bars { min-width: 90px; width: auto; }
      table.sites th[scope=row] { position: sticky; left: 0; background: var(--paper); min-width: 7.5em; }
    }
    @media print {
      @page { size: A4; margin: 16mm 14mm; }
      html { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      body { background: none; font-size: 10.5pt; line-height: 1.55; }
      .wide { max-width: none; padding-left: 0; padding-right: 0; }
      header.top { border-bottom: 1px solid #999; }
      header.top .wide { padding-top: 0; padding-bottom: 12pt; }
      h1 { font-size: 20pt; } h2 { font-size: 14pt; } h3 { font-size: 12pt; } h4 { font-size: 10.5pt; }
      .crumb, nav.toc { display: none; }
      section.part { border: 0; padding: 0; margin: 0 0 18pt; }
      .scroll { overflow: visible; }
      table { font-size: 9.5pt; }
      table.sites { font-size: 8.5pt; }
      table.sites th, table.sites td { padding-right: 5pt; }
      h2, h3, h4, .rule > header, thead { break-after: avoid; }
      tr, .items > li, .keys, .legend li { break-inside: avoid; }
      a { color: inherit; text-decoration: none; }
    }
    """
}
