/// E-mail: single messages and mailboxes of many. Begin with
/// [org.pincite.indexer.reader.mail.MailReader]. A message is a record; its attachments are records
/// of their own that name it as what they came with.
@NullMarked
package org.pincite.indexer.reader.mail;

import org.jspecify.annotations.NullMarked;
