package org.pincite.corpus.authority;

/// An authority file that cannot be used; the message names the file, the line and what is wrong.
public final class AuthorityException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AuthorityException(String message, Throwable cause) {
    super(message, cause);
  }
}
