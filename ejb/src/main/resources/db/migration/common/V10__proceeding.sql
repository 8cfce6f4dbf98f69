-- Proceedings for a penalty.

create sequence number_pro_seq;
