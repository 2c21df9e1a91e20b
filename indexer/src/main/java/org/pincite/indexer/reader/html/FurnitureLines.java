package org.pincite.indexer.reader.html;

import java.util.regex.Pattern;

/// Lines that sites set into their texts and that are not part of them, known by their words.
final class FurnitureLines {

  private static final int ANY = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  // The whole line, up to the marks around it.
  private static final Pattern LABEL =
      Pattern.compile(
          "[\\W_]*(?:(?:paid )?adverti[sz]ements?|adverts?|ad|sponsored(?: content)?|promoted(?:"
              + " content)?|(?:article|story|post) continues (?:below|after).{0,40}|continue reading"
              + "(?: below)?|scroll (?:down )?to continue.{0,40}|(?:skip past|after)"
              + " newsletter promotion|loading(?: comments)?|please wait|share"
              + "|share (?:this|on|via|full|with).{0,40}|follow us(?: on.{0,60})?|follow|(?:leave|add|post|write) a"
              + " (?:comment|reply)|comments?|\\(?\\d+\\)? comments?|comments? \\(?\\d+\\)?|view"
              + " (?:all )?(?:\\d+ )?comments.{0,20}|no comments(?: yet)?|print(?: this.{0,20})?|e-?mail(?: this.{0,20})?"
              + "|tweet|copy (?:the )?link.{0,20}|save(?: for later)?|bookmark|topics|tags|categories|keywords"
              + "|filed under|related|related (?:articles?|stories|topics?|content|links|posts|news|reading|coverage|videos?)"
              + "|more stories|more news|more like this|most (?:read|popular|viewed|shared|commented)(?: .{0,40})?|(?:you )?(?:might|may)"
              + " (?:also |be )?(?:like|enjoy|interested).{0,30}|also (?:read|like)|recommended(?: (?:for"
              + " you|reading|stories|articles|videos?))?|trending(?: now)?|popular(?: now|"
              + " posts| stories)?|latest (?:news|stories|articles|posts|videos? from|videos?)|editor['’]?s'? (?:picks?|choice)|up"
              + " next|read next|read more|read also|see also|see more|show more|more info|learn more|view"
              + " more|next article|previous article|(?:next|previous) (?:post|story)|back to top|go to"
              + " top|top|subscribe(?: now)?|sign ?up(?: now)?|sign in|log ?in|register(?: now)?|newsletters?"
              + "|key event|play video|watch(?: now| video)?|listen(?: to this (?:article|story))?.{0,20}|view"
              + " (?:gallery|image|images|photos?|slideshow)|\\d+ (?:images?|photos?|pictures)"
              + "|image|photo|picture|reuse this content|explore more.{0,60}|more (?:about|on|from)"
              + "(?: .{0,60})?|buy now|shop now|view deal|skip to (?:main )?content"
              + "|about the authors?|author|\\d{1,3} ?min(?:ute)?s? read|(?:reading|read) time.{0,30}"
              + "|reply|quote|report(?: post| abuse| this)?|like|likes|flag|permalink|edit|delete"
              + "|\\d+ (?:likes?|replies|reply|views?|points?|votes?|answers?|shares?)"
              + "|(?:posted |updated |published )?(?:\\d+|an?) (?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago"
              + "|get our .{0,60}newsletters?|your email(?: address)?|unsubscribe.{0,40}"
              + "|all rights reserved)[\\W_]*",
          ANY);
  // The beginning of a short line.
  private static final Pattern BEGINNING =
      Pattern.compile(
          "[\\W_]*(?:(?:read|see|watch|listen|also|related|more|don['’]t miss)(?: (?:more|also|next|now|on|here|this|"
              + "related|stories|story|articles?|video|link))?\\s?[:>»|]|(?:read|see) more (?:here|about|on|at|from)\\b"
              + "|sign up (?:to|for|now|here|and|below)\\b|subscribe (?:to|now|for|here)\\b|click here\\b"
              + "|(?:image|photo|picture|video|photograph|illustration|graphic)s?(?: (?:credit|source|by|courtesy))?s?"
              + "\\s?[:(]|(?:photo|photograph|image|picture)s? (?:by|courtesy|via)\\b|credits?\\s?:|getty images|copyright\\b|©"
              + "|\\(c\\) ?\\d{4}|tags?\\s?:|filed (?:under|in)\\b|categor(?:y|ies)\\s?:|posted (?:in|by|on|at)\\b"
              + "|tagged\\b|topics?\\s?:"
              + "|(?:first |last |originally )?(?:published|updated|modified|posted)(?: (?:on|at))?\\s?:? ?.{0,12}\\d"
              + "|follow .{1,60} on (?:twitter|x|facebook|instagram|google|linkedin|tiktok|threads|bluesky|flipboard)\\b"
              + "|like us on\\b|join (?:the|our|us) .{0,40}(?:conversation|community|channel|newsletter|whatsapp|telegram|forum)"
              + "|(?:do you have|got|have you got) (?:a|any) (?:story|tip|news|comment)|(?:for the latest|get the latest|for more).{0,80}"
              + "(?:sign up|newsletter|subscribe|inbox|click here|download)|to (?:receive|get) .{0,60}(?:inbox|newsletter)|for more (?:stories|news|articles) like this\\b|check out (?:our|more of)\\b"
              + "|download (?:our|the) .{0,40}app\\b|©|this (?:article|story|post) (?:was |has been )?(?:originally |first )"
              + "(?:published|appeared|posted)|reprinted (?:with|by)|(?:get in touch|contact us|email us|e-mail)\\b.{0,60}@)",
          ANY);
  private static final Pattern LEAD =
      Pattern.compile("[\\W_]*(?:read|see|watch|related|also|don['’]t miss|more:|here['’]s)\\b.*", ANY);
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:by|words by|text by|reporting by) [\\p{Lu}][\\p{L}.'’-]*(?:[ ,&|]+(?:and |of |for |de |van |von |in )?"
              + "[\\p{Lu}][\\p{L}.'’-]*){0,9}[\\W\\d]*",
          Pattern.UNICODE_CASE);
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:published|updated|posted|last updated|date)?\\W{0,3}(?:on |at )?)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\W+)?"
              + "(?:\\d{1,2}(?:st|nd|rd|th)?[ /.-]+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\\d{1,2})[a-z]*[ /.,-]+\\d{2,4}"
              + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d)"
              + "(?:[\\W_]+(?:at|\\d{1,2}[:.]?\\d{0,2}|[ap]\\.?m\\.?|[a-z]{2,4}|updated|on)){0,8}[\\W_]*",
          ANY);
  private static final Pattern NUMBERED =
      Pattern.compile("(?:figure|fig\\.|table|chart|map|box|exhibit|diagram|plate) ?\\d.*", ANY);

  private FurnitureLines() {}

  /// Whether a short line is one of these.
  ///
  /// @param linked whether most of it is a link, which a line of the text is not
  static boolean isKnown(String line, boolean linked) {
    return LABEL.matcher(line).matches()
        || (linked && LEAD.matcher(line).matches())
        || BEGINNING.matcher(line).lookingAt()
        || BYLINE.matcher(line).matches()
        || DATE.matcher(line).matches();
  }

  /// Captions that the text refers to.
  static boolean isNumberedCaption(String caption) {
    return NUMBERED.matcher(caption).matches();
  }
}
