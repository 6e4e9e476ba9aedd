"""The law: documents, the articles we quote, and citations."""

from yibao.law.articles import ARTICLES, Article
from yibao.law.sources import DOCUMENTS, Cite, Document, Grade, joined, standing

__all__ = ["ARTICLES", "DOCUMENTS", "Article", "Cite", "Document", "Grade", "joined", "standing"]
